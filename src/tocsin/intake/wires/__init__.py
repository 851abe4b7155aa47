"""Formats that agencies send: the wires of old, and the news in XML and JSON."""
