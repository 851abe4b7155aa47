"""One module a kind of thing: its operations, each asked by the filter of the command line."""
