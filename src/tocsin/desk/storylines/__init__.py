"""Storylines: dispatches about one developing matter, followed over days to months."""
