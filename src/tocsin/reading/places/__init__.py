"""Places: toponyms of a text, resolved to points on the map."""
