"""The agenda: what is scheduled, what became of it, each change with its evidence."""
