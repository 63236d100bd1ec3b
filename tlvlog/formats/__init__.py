"""Forms of a log outside the wire: text for people, JSON and msgpack, hex dumps, capture files."""
