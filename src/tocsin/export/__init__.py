"""Records to other forms, one module a form."""
