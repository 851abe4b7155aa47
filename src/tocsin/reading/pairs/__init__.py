"""Coding a given pair: what one actor does to another, both given as spans of a sentence.

This is the task of the published benchmarks. The frames that fire in the sentence compete by how well
their roles meet the spans; the highest in the tree wins among equals, because what stands under it is
its content. The second reader is asked where they disagree or are silent.
"""

from tocsin.reading.pairs.coded import Coded, Range, benchmark_type
from tocsin.reading.pairs.coding import best_points, code_pair, frames_of_pair

__all__ = ["Coded", "Range", "benchmark_type", "best_points", "code_pair", "frames_of_pair"]
