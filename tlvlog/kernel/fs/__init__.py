"""Filesystem contexts (fsopen, fspick): their parameters and their messages."""
