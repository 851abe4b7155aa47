"""Events: frames matched on clauses, with their actors, days, places and factuality."""
