"""Tocsin reads the news wire and keeps the record."""
