"""A campaign as one page that can be mailed: no script, nothing from elsewhere."""

from __future__ import annotations
