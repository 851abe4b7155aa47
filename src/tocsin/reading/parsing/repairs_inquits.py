"""Who says so, told behind what is said: "The mill burned down in Riga, Latvia, on Friday, a fireman said".

What stands between the report and him who gives it is of the report: it was on Friday that the mill burned.
"""

from __future__ import annotations

from tocsin.reading.parsing.labels import SUBJECTS
from tocsin.reading.parsing.mending import Mends, Sentence, Tree
from tocsin.reading.parsing.parse import Parse, child

_SAYING = frozenset("say tell add report announce".split())
_LOOSE = frozenset({"prep", "npadvmod"})


def mend_inquits(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Hang what stands behind a report and before its speaker on the report; tell whether anything was mended.

    Args:
        parse: the tree as it was parsed.
        sentence: its first token and the one behind its last.
        tree: what is written to.
    """
    return _MENDS.mend(parse, sentence, tree)


def _raise_loose(parse: Parse, index: int, tree: Tree) -> bool:
    """Hang on a report what stands loosely between it and its speaker."""
    told = _report_and_saying(parse, index)
    speaker = None if told is None else child(parse, told[1], *SUBJECTS)
    if told is None or speaker is None:
        return False
    report, saying = told
    between = [k for k in parse.children[saying] if parse.deps[k] in _LOOSE and report < k < speaker]
    for loose in between:
        tree.heads[loose] = report
    return bool(between)


def _report_and_saying(parse: Parse, index: int) -> tuple[int, int] | None:
    """Give the verb of what is reported and that of reporting it, where the report comes first.

    The parser hangs the report on the saying, or, where it takes the report for the sentence, the saying on the report.
    """
    dep, above = parse.deps[index], parse.heads[index]
    if dep == "ccomp":
        return (index, above) if index < above else None
    if dep != "advcl" or parse.lemmas[index] not in _SAYING or index < above:
        return None
    return None if child(parse, index, "mark", "advmod") is not None else (above, index)


_MENDS = Mends(by_label={"ccomp": (_raise_loose,), "advcl": (_raise_loose,)})
