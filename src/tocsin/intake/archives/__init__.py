"""Archives and crawls: every member, every record an item."""
