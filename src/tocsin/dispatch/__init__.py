"""Pages to dispatches: the story split from its furniture, its dateline, date and rights read."""

from tocsin.dispatch.assemble import dispatch_of, dispatch_of_text, page_layout

__all__ = ["dispatch_of", "dispatch_of_text", "page_layout"]
