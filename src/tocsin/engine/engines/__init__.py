"""Engines: where units are coded. In this process, in processes of this machine, on a Ray cluster."""
