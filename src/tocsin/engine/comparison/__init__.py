"""What changed between two readings of the same dispatches, by kind of field, with the frames that brought it about."""
