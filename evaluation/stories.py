"""Stories: short texts grouped by the matter they tell of, scored by B-cubed."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from pathlib import Path

from evaluation.gold_rows import gold_rows
from evaluation.table import Row, Table
from tocsin.desk.storylines.follow import cluster

GOLD = ("stories/ecbplus_dev.jsonl", "stories/ecbplus_train.jsonl")


def run(gold: Path) -> Table:
    """Group the texts of each file and score the groups."""
    table: list[Row] = []
    for file in GOLD:
        rows = gold_rows(gold / file)
        precision, recall, f1 = b_cubed([row["cluster"] for row in rows], cluster([row["text"] for row in rows]))
        name = Path(file).stem
        table.append(Row(name, "B3 F", f1, len(rows), "about 0.84 tf-idf average link"))
        table.append(Row(name, "B3 precision", precision, len(rows)))
        table.append(Row(name, "B3 recall", recall, len(rows)))
    return Table("stories", "Storylines", table, ["Tf-idf with average link, one threshold for both files."])


def b_cubed(wanted: Sequence[Hashable], found: Sequence[Hashable]) -> tuple[float, float, float]:
    """Precision, recall and F of B-cubed (Bagga and Baldwin 1998): means over items of shared group members."""
    total = len(wanted)
    precision = recall = 0.0
    for i in range(total):
        same_found = [j for j in range(total) if found[j] == found[i]]
        same_wanted = [j for j in range(total) if wanted[j] == wanted[i]]
        shared = sum(wanted[j] == wanted[i] for j in same_found)
        precision += shared / len(same_found) / total
        recall += shared / len(same_wanted) / total
    return precision, recall, 2 * precision * recall / (precision + recall)
