"""Run the notebook of the tutorial and store it with what it printed: `python tools/run_tutorial.py`.

Run it when the readings have changed so much that its words no longer fit its pictures.
"""

from __future__ import annotations

from pathlib import Path

import nbformat
from nbclient import NotebookClient

NOTEBOOK = Path(__file__).parents[1] / "docs" / "tutorial" / "dyad-series.ipynb"


def run(path: Path = NOTEBOOK) -> nbformat.NotebookNode:
    """Run every cell in the folder of the notebook; what each printed stands in the notebook that is given back."""
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(
        notebook, timeout=600, kernel_name="python3", resources={"metadata": {"path": path.parent}}
    ).execute()
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)  # when it ran, which would differ each time
        for output in cell.get("outputs", []):
            if "text/html" in output.get("data", {}):
                del output.data["text/plain"]  # the same once more, whole records among them
    notebook.metadata.language_info = {"name": "python"}
    return notebook


if __name__ == "__main__":
    nbformat.write(run(), NOTEBOOK)
