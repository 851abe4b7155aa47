"""Feeds of any search: events, dispatches, storylines and the agenda, for programs that follow a desk."""
