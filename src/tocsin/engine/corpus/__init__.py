"""A corpus to a data set: stories in units, units to shards, shards merged."""
