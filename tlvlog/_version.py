"""The version of the package; that of the wire is the schema's."""

__version__ = "0.1.0"
