"""Names brought to forms that can be compared: without case and diacritics, and by how they sound.

The wires spell one man in many ways (Shoigu, Shoygu; Zelensky, Zelenskyy, Zelenskiy; Qasem, Qassem): the rules
here carry for whole families of spellings, so that no table has to hold them all.
"""

from __future__ import annotations

import re
import unicodedata

from tocsin.record.remembered import remembered

_SPELLINGS = {
    "organisation": "organization", "defence": "defense", "labour": "labor", "programme": "program", "centre": "center",
    "co-operation": "cooperation",
}  # fmt: skip
_JOINED = str.maketrans({"-": " ", "–": " ", "'": None, ".": None})
_PARTICLES = frozenset({"al", "el", "ul", "an", "as", "ash", "at", "ad", "az", "ar"})
"""The Arabic article in its forms; it comes and goes and joins its word with a hyphen or without."""

_GIVEN = {
    form: name
    for name, forms in {
        "muhamad": "mohammed mohamed mohammad mohamad muhammad muhammed mohamud mehmed mahomet",
        "abdal": "abdul abdel abdal abdol",
        "aleksandr": "alexander aleksandr alexandr aleksander oleksandr alyaksandr aliaksandr",
        "aleksei": "alexei alexey aleksei aleksey aleksej oleksii oleksiy alexej",
        "vladimir": "vladimir volodymyr uladzimir",
        "nikolai": "nikolai nikolay mykola nikolaj",
        "sergei": "sergei sergey serhii serhiy sergiy sergii siarhei",
        "andrei": "andrei andrey andrii andriy andrej",
        "dmitri": "dmitri dmitry dmitriy dmitrii dmytro",
        "evgeni": "yevgeny evgeny yevgeniy evgeniy evgenii yevgeni yevhen evgeni",
        "mihail": "mikhail mykhailo mikhael",
        "iuri": "yuri yury yuriy yurii iurii",
        "vasili": "vasily vassily vasiliy vasyl vasili",
        "viktor": "victor viktor",
        "iusuf": "yusuf yousef yusef youssef yosef",
        "ahmad": "ahmed ahmad ahmet achmad",
        "husein": "hussein husayn hussain hossein hosein husein",
        "muamar": "muammar moammar moamer muamar",
    }.items()
    for form in forms.split()
}
"""Given names that each language of a region writes its own way, by the form they are compared in."""

_SOUNDS = (
    ("kh", "h"), ("gh", "g"), ("dh", "d"), ("zh", "j"), ("th", "t"), ("ph", "f"), ("tsch", "ch"), ("tch", "ch"),
    ("sch", "sh"), ("ck", "k"), ("q", "k"), ("x", "ks"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ae", "a"),
    ("oe", "o"), ("ue", "u"), ("y", "i"), ("ij", "i"), ("ai", "ei"), ("w", "v"), ("o", "u"),
)  # fmt: skip
_REMEMBERED = 1 << 13
"""Names whose form is remembered: a text says the same few over and over."""
_LETTERS = re.compile(r"\w*")
_TWICE = re.compile(r"(.)\1+")
_ENDINGS = re.compile(r"(?<=[eu])(?:ff?|v)$")


@remembered(_REMEMBERED)
def folded(name: str) -> str:
    """Bring a name to lower case, without diacritics, with straight apostrophes."""
    if name.isascii():
        return name.lower()
    plain = unicodedata.normalize("NFKD", name.replace("’", "'").replace("ł", "l").replace("Ł", "L").replace("ı", "i"))
    return "".join(char for char in plain if not unicodedata.combining(char)).lower()


@remembered(_REMEMBERED)
def first_part(word: str) -> str:
    """Give the letters, folded, that a word or a name begins with: "jean" of "Jean-Claude Juncker"."""
    return _LETTERS.match(folded(word))[0]  # type: ignore[index]  # matches nothing at least


@remembered(_REMEMBERED)
def name_key(name: str) -> str:
    """Bring a body's name to the form it is looked up by: folded, hyphens as spaces, American spelling."""
    key = folded(name)
    if "'" in key or "-" in key or "." in key or "–" in key:
        key = key.translate(_JOINED)
    if "our" in key or "isation" in key or "ence" in key or "mme" in key or "tre" in key:
        key = " ".join(_SPELLINGS.get(word, word) for word in key.split())
    return key


@remembered(_REMEMBERED)
def sound_key(name: str) -> str:
    """Bring a person's full name to a form that its transliterations share.

    Letters that romanisations exchange are made one, doubled letters single, the Arabic article and the breaks
    between syllables left out, and a few given names brought to one form.
    """
    words = folded(name).replace("'", "").replace("`", "").replace("-", " ").replace(".", " ").split()
    kept = [_sound(word) for word in words if word not in _PARTICLES] or [_sound(word) for word in words]
    return "".join(kept)


def _sound(word: str) -> str:
    if given := _GIVEN.get(word):
        return given
    for letters, sound in _SOUNDS:
        if letters in word:
            word = word.replace(letters, sound)
    word = _TWICE.sub(r"\1", word)
    if word.startswith("ie"):
        word = word[1:]
    if len(word) > 3 and word.endswith("ah"):
        word = word[:-1]
    return _ENDINGS.sub("v", word) if word.endswith(("f", "v")) else word
