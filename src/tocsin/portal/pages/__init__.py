"""One module a page: its route, and the values that its template shows."""
