"""Feeds watched and alerts told: what runs by itself while a desk is followed."""
