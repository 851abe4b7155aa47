"""The projection of the portal's maps: Equal Earth, which keeps areas (Šavrič, Patterson and Jenny 2018)."""

from __future__ import annotations

import math

WIDTH, HEIGHT = 1000.0, 487.0
"""Size of the whole world in units of the map."""
_A = (1.340264, -0.081106, 0.000893, 0.003796)
_ROOT = math.sqrt(3) / 2


def project(longitude: float, latitude: float) -> tuple[float, float]:
    """Give the place on the map, x to the right and y downwards, of a point in degrees WGS 84."""
    theta = math.asin(_ROOT * math.sin(math.radians(latitude)))
    square = theta * theta
    sixth = square**3
    x = math.radians(longitude) * math.cos(theta) / (
        _ROOT * (_A[0] + 3 * _A[1] * square + sixth * (7 * _A[2] + 9 * _A[3] * square))
    )  # fmt: skip
    y = theta * (_A[0] + _A[1] * square + sixth * (_A[2] + _A[3] * square))
    scale = WIDTH / (2 * _WIDEST)
    return WIDTH / 2 + x * scale, HEIGHT / 2 - y * scale


_WIDEST = math.pi / (_ROOT * _A[0])
