"""Reading at scale: one reader, many sources."""
