"""Clauses: predicates with their arguments, whatever the grammar did to them."""
