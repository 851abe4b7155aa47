"""Quotes: passages in marks, reported speech and attitudes, each with who says it."""
