"""A span: where in a text a value was read, with the words themselves."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, Field, model_validator

from tocsin.record.base import Model


class Span(Model):
    """A half-open range of Unicode code points in `dispatch.text`, and what stands there.

    Construction fails unless the range has the length of `exact`; `Record` checks on its own
    construction that `text[start:end] == exact` for every span in it.
    """

    start: int = Field(ge=0)
    end: int
    exact: str

    @model_validator(mode="after")
    def _length_fits(self) -> Span:
        if self.end <= self.start:
            raise ValueError(f"span {self.start}:{self.end} is empty")
        if self.end - self.start != len(self.exact):
            raise ValueError(f"span {self.start}:{self.end} cannot hold {self.exact!r}")
        return self

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """Take the span `start:end` out of `text`."""
        return cls(start=start, end=end, exact=text[start:end])

    def holds_in(self, text: str) -> bool:
        """Tell whether the words of the span stand at its place in `text`."""
        return text[self.start : self.end] == self.exact


def spans_in(value: object) -> Iterator[Span]:
    """Yield every span anywhere inside a model, a list of models or a nested field."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, BaseModel):
        for held in value.__dict__.values():
            if held is not None and not isinstance(held, str | int | float):
                yield from spans_in(held)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from spans_in(item)
