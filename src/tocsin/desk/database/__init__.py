"""The database of a desk: engines, tables, migrations, full-text search, and whether it holds together."""
