"""What may be asked of a desk: filters, pages of answers, and the words that may be shown with them."""
