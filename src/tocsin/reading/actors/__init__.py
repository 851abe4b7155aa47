"""Actors: names, roles and people, and whom pronouns, titles and nominals stand for."""
