"""Positions: demands, threats, refusals, offers, pledges and conditions, and what became of each."""
