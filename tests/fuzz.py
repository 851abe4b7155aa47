"""Feeds damaged samples to the readers for some time, and stops at the first that is neither read nor a named error.

    python tests/fuzz.py SECONDS [NAME…]

Every sample of samples/formats (or those named) is damaged in turn: bytes changed, cut, doubled, swapped with pieces
of other samples, and with the tokens that have broken parsers before. What comes out of a reader must be a page that
can be made a dispatch, or an `InputError`, within ten seconds. The seed is printed; the same seed gives the same run.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError
from tocsin.intake import Item, pages_of

SAMPLES = Path(__file__).parent.parent / "samples" / "formats"
SLOW = 10.0
TOKENS = [
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"&#0;", b"&a;", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<![CDATA[", b"]]>",
    b"<!--", b"\\u0000", b"\\ud800", b"1e999", b"-1", b"99999999999999999999", b"null", b"[]", b"{}", b"[" * 300,
    b"<p>" * 300, b"\r\n\r\n", b"\n---\n", b"Content-Length: 0", b"{\\rtf", b"\\u-1?", b"\\bin9999 ", b"PK\x03\x04",
    b"%PDF-1.7", b"PAR1", b"2022-99-99", b"0000-00-00", b"31 February 2022", b"\x01", b"\x02", b"\x03", b"\xed\xa0\x80",
]  # fmt: skip


def damaged(data: bytes, others: list[bytes], rng: random.Random) -> bytes:
    """Damage bytes in one to eight places."""
    made = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(made) + 1)
        end = min(len(made), at + rng.choice((1, 2, 4, 16, 200)))
        way = rng.randrange(7)
        if way == 0:
            made[at:end] = rng.randbytes(end - at)
        elif way == 1:
            del made[at:end]
        elif way == 2:
            made[at:at] = made[at:end] * rng.choice((1, 2, 50))
        elif way == 3:
            made[at:at] = rng.choice(TOKENS)
        elif way == 4:
            other = rng.choice(others)
            start = rng.randrange(len(other))
            made[at:end] = other[start : start + rng.choice((8, 100, 2000))]
        elif way == 5 and at < len(made):
            made[at] ^= 1 << rng.randrange(8)
        else:
            del made[at:]
    return bytes(made)


def fuzz(name: str, seconds: float, seed: int) -> int:
    """Run over one sample; give how many times its reader was called."""
    rng = random.Random(f"{name} {seed}")
    others = [path.read_bytes() for path in sorted(SAMPLES.iterdir())]
    data = (SAMPLES / name).read_bytes()
    end, count = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        made = damaged(data, others, rng)
        count += 1
        start = time.monotonic()
        try:
            for outcome in pages_of(Item.of(made, name)):
                if not isinstance(outcome, InputError):
                    _dispatch(outcome)
        except Exception:
            Path(f"crash-{name}").write_bytes(made)
            print(f"{name}: seed {seed}, run {count}: written to crash-{name}", file=sys.stderr)
            raise
        if time.monotonic() - start > SLOW:
            Path(f"slow-{name}").write_bytes(made)
            raise SystemExit(f"{name}: seed {seed}, run {count} took {time.monotonic() - start:.0f} s: slow-{name}")
    return count


def _dispatch(page: object) -> None:
    try:
        dispatch_of(page)  # type: ignore[arg-type]
    except InputError:
        pass


def main(arguments: list[str]) -> None:
    """Run over the samples that are named, or all."""
    seconds, *names = arguments
    for name in names or sorted(path.name for path in SAMPLES.iterdir()):
        count = fuzz(name, float(seconds), seed=1)
        print(f"{name}: {count:,} inputs in {seconds} s, no crash", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
