"""The REST API of a desk, under `/api/v1`: what the pages show, for programs."""
