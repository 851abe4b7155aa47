"""The versions of a desk's database, each a step from the one before."""
