"""What the tables of a desk are made of: one metadata, and columns as all of them have them."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def text(name: str, *, null: bool = False) -> Column[str]:
    """A column of text."""
    return Column(name, Text, nullable=null)


def number(name: str, *, null: bool = False) -> Column[int]:
    """A column of whole numbers."""
    return Column(name, Integer, nullable=null)


def reference(name: str, column: str, *, key: bool = False) -> Column[str]:
    """A column that refers to another table's and goes with it."""
    return Column(name, Text, ForeignKey(column, ondelete="CASCADE"), nullable=False, primary_key=key)
