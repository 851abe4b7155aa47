"""Dispatches onto the desk: taken in, related to those before them, kept as rights allow, read again."""
