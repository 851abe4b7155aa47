"""Quantities: numbers of a text, what they count, and whose that is."""
