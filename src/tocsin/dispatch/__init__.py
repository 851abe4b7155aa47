"""Pages to dispatches."""
