"""Damaged logs by seed: `mutate` changes a log in one of the ways that readers get wrong."""

from .seeded import mutate, way

__all__ = ["mutate", "way"]
