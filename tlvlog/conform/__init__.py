"""The kit: every vector handed to an implementation in any language, and its answers judged.

The lines that go to and fro are described in spec/vectors/README.md.  `vectors` reads the files,
`questions` makes lines of them, `talk` holds the bounded conversation, `judge` compares an
answer with what it must be, and `trial` runs them all.
"""
