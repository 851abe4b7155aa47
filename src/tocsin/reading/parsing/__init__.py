"""The parse: the language model, what its text is brought to first, and the slips of its trees."""
