"""Times: expressions of a text, their values and the intervals they cover."""
