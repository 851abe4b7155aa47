"""Who may ask a desk and write to it from elsewhere: tokens, and requests that were sent twice."""
