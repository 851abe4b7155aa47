"""Exports of press libraries: many stories in one file."""
