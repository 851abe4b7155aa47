"""The command line: thin commands that parse, call the API and print.

`main` is what the `tocsin` script runs: it turns errors of the one tree into one line and an exit code.
"""

from __future__ import annotations

import os
import sys
from typing import NoReturn

from tocsin.errors import TocsinError


def main() -> NoReturn:
    """Run the command line and leave with a documented exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    from tocsin.cli.app import app, state

    try:
        app(standalone_mode=True)
    except TocsinError as error:
        if state.debug:
            raise
        print(error_line(error), file=sys.stderr)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # Whoever read our output has gone, as `head` does; what is left of it goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        sys.exit(130)
    sys.exit(0)


def error_line(error: TocsinError) -> str:
    """Write an error as the one line that a user sees, control characters made visible."""
    text = f"{type(error).__name__}: {error}".replace("\n", " ")
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in text)
