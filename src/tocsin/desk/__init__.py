"""What the desk follows: storylines."""
