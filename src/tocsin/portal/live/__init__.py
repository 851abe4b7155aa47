"""Live: server-sent events that tell of new and changed events of any search."""
