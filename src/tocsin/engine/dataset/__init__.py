"""The data set that a corpus is coded to: its tables, how rows are made, and how a finished one is opened."""
