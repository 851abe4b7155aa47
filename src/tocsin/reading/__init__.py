"""Dispatch to record: language, clauses, actors, places, times, quantities, quotes, events, agenda."""
