"""The page to paste into: its form, its scripts, and what the Python of a browser runs."""
