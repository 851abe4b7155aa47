"""Accuracy and speed, measured: one command a table of docs/accuracy.md and docs/performance.md."""
