"""Follow a program and say why its calls failed: `tlvlog exec`.

Needs Linux when used, not when imported.
"""
