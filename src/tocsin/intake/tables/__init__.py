"""Stories as rows: JSON lines, CSV, Parquet."""
