// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! Numbers in either byte order, and text that may not be UTF-8.

#![allow(clippy::inline_always)] // a walk is its caller's loop, and much of each arm falls away there

use core::fmt;
use core::str::Utf8Error;

/// Bytes of a header: a type and a length that does not count them.
pub(crate) const HEADER_SIZE: usize = 6;

/// The order of the bytes of a log's numbers, all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ByteOrder {
    /// The least significant byte comes first.
    Little,
    /// The most significant byte comes first.
    Big,
}

/// `N` bytes at `at`; zeros where there are none.
#[inline(always)]
pub(crate) fn array<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let found = bytes.get(at..).and_then(|rest| rest.get(..N));
    found
        .and_then(|found| found.try_into().ok())
        .unwrap_or([0; N])
}

/// The first `N` bytes, zeros where they are not all there, and what stands behind.
#[inline(always)]
#[allow(dead_code)] // which records have fixed fields is the schema's matter
pub(crate) fn split<const N: usize>(bytes: &[u8]) -> ([u8; N], &[u8]) {
    let found = bytes.get(..N).and_then(|found| found.try_into().ok());
    match (found, bytes.get(N..)) {
        (Some(found), Some(behind)) => (found, behind),
        _ => ([0; N], &[]),
    }
}

/// The bytes from `at` on; none where there are none.
#[inline(always)]
pub(crate) fn rest(bytes: &[u8], at: usize) -> &[u8] {
    bytes.get(at..).unwrap_or_default()
}

macro_rules! numbers {
    ($($name:ident $name_or:ident $name_of:ident)*) => {
        $(
            #[inline(always)]
            pub(crate) fn $name(self, bytes: &[u8], at: usize) -> $name {
                match self {
                    Self::Little => $name::from_le_bytes(array(bytes, at)),
                    Self::Big => $name::from_be_bytes(array(bytes, at)),
                }
            }

            /// A number that takes all of the bytes.
            #[inline(always)]
            pub(crate) fn $name_of(self, bytes: &[u8]) -> Option<$name> {
                let bytes = bytes.try_into().ok()?;
                Some(match self {
                    Self::Little => $name::from_le_bytes(bytes),
                    Self::Big => $name::from_be_bytes(bytes),
                })
            }

            /// A number that may be absent.
            #[inline(always)]
            pub(crate) fn $name_or(self, bytes: &[u8], at: usize, default: $name) -> $name {
                if bytes.len() < at + core::mem::size_of::<$name>() {
                    default
                } else {
                    self.$name(bytes, at)
                }
            }
        )*
    };
}

#[allow(dead_code)] // which kinds there are is the schema's matter
impl ByteOrder {
    /// The order of this machine.
    pub const NATIVE: Self = if cfg!(target_endian = "big") {
        Self::Big
    } else {
        Self::Little
    };

    /// `little` or `big`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Little => "little",
            Self::Big => "big",
        }
    }

    /// The type and the length in the header at the beginning, if there is one.
    #[inline(always)]
    pub(crate) fn header(self, bytes: &[u8]) -> Option<(u16, usize)> {
        // In two loads, and swapped afterwards: else the compiler puts them together of parts.
        let mut length = Self::NATIVE.u32_of(bytes.get(2..HEADER_SIZE)?)?;
        let mut kind = Self::NATIVE.u16_of(bytes.get(..2)?)?;
        if self != Self::NATIVE {
            kind = kind.swap_bytes();
            length = length.swap_bytes();
        }
        Some((kind, usize::try_from(length).unwrap_or(usize::MAX)))
    }

    numbers! {
        u8 u8_or u8_of u16 u16_or u16_of u32 u32_or u32_of u64 u64_or u64_of
        i8 i8_or i8_of i16 i16_or i16_of i32 i32_or i32_of i64 i64_or i64_of
    }
}

/// Text for people: UTF-8 unless its writer was careless. One NUL at its very end is hidden.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text<'a> {
    bytes: &'a [u8],
    nul: bool,
}

impl<'a> Text<'a> {
    /// Text to be written.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self::from_bytes(text.as_bytes())
    }

    /// Text to be written of which nobody knows the encoding, such as the name of a file.
    #[must_use]
    pub const fn from_bytes(bytes: &'a [u8]) -> Self {
        Self { bytes, nul: false }
    }

    #[inline(always)]
    pub(crate) fn from_wire(value: &'a [u8]) -> Self {
        match value {
            [bytes @ .., 0] => Self { bytes, nul: true },
            bytes => Self { bytes, nul: false },
        }
    }

    /// The bytes, without the NUL that [`Text::nul`] tells of.
    #[must_use]
    pub const fn as_bytes(self) -> &'a [u8] {
        self.bytes
    }

    /// Whether a NUL stood behind the text.
    #[must_use]
    pub const fn nul(self) -> bool {
        self.nul
    }

    /// Whether it is UTF-8, which is sooner known than a `str` made.
    #[must_use]
    #[inline]
    pub fn is_utf8(self) -> bool {
        is_ascii(self.bytes) || core::str::from_utf8(self.bytes).is_ok()
    }

    /// The text, if it is UTF-8.
    ///
    /// # Errors
    ///
    /// Says where it is not.
    #[inline]
    pub fn to_str(self) -> Result<&'a str, Utf8Error> {
        core::str::from_utf8(self.bytes)
    }
}

/// Whether all bytes are ASCII: the first ones and the last ones at once, which are all of a short text.
#[inline(always)]
fn is_ascii(bytes: &[u8]) -> bool {
    let ends = |size: usize| Some((bytes.get(..size)?, bytes.get(bytes.len() - size..)?));
    let together = match bytes.len() {
        4..=8 => ends(4).and_then(|(first, last)| {
            let native = ByteOrder::NATIVE;
            Some(u64::from(native.u32_of(first)? | native.u32_of(last)?))
        }),
        9..=16 => ends(8).and_then(|(first, last)| {
            let native = ByteOrder::NATIVE;
            Some(native.u64_of(first)? | native.u64_of(last)?)
        }),
        _ => return bytes.is_ascii(),
    };
    together.map_or(false, |bits| bits & 0x8080_8080_8080_8080 == 0)
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text)
    }
}

/// Safe to print: what is not UTF-8 and every control character is escaped.
impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut characters = Characters::new(Shown(f));
        characters.push(self.bytes)?;
        characters.finish()
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"{}", if self.nul { "\\0" } else { "" })
    }
}

/// Where the characters of a text go that comes in pieces of bytes.
pub(crate) trait Sink {
    fn character(&mut self, character: char) -> fmt::Result;
    /// A byte that belongs to no character.
    fn stray(&mut self, byte: u8) -> fmt::Result;
}

/// Escapes for a terminal.
pub(crate) struct Shown<W>(pub W);

impl<W: fmt::Write> Sink for Shown<W> {
    fn character(&mut self, character: char) -> fmt::Result {
        if character.is_control() {
            write!(self.0, "{}", character.escape_default())
        } else {
            self.0.write_char(character)
        }
    }

    fn stray(&mut self, byte: u8) -> fmt::Result {
        write!(self.0, "\\x{byte:02x}")
    }
}

/// Makes characters of bytes; a character may be cut by the end of a piece.
pub(crate) struct Characters<S> {
    sink: S,
    pending: [u8; 4],
    count: usize,
}

impl<S: Sink> Characters<S> {
    pub(crate) fn new(sink: S) -> Self {
        Self {
            sink,
            pending: [0; 4],
            count: 0,
        }
    }

    pub(crate) fn push(&mut self, bytes: &[u8]) -> fmt::Result {
        bytes.iter().try_for_each(|&byte| self.byte(byte))
    }

    /// The text ends here: what has come of a character is none.
    pub(crate) fn finish(&mut self) -> fmt::Result {
        let (pending, count) = (self.pending, self.count);
        self.count = 0;
        pending
            .iter()
            .take(count)
            .try_for_each(|&byte| self.sink.stray(byte))
    }

    fn byte(&mut self, byte: u8) -> fmt::Result {
        if self.count == 0 && byte.is_ascii() {
            return self.sink.character(char::from(byte));
        }
        if let Some(place) = self.pending.get_mut(self.count) {
            *place = byte;
            self.count += 1;
        }
        match core::str::from_utf8(self.pending.get(..self.count).unwrap_or_default()) {
            Ok(text) => {
                self.count = 0;
                text.chars()
                    .try_for_each(|character| self.sink.character(character))
            }
            // More bytes may make it a character.
            Err(error) if error.error_len().is_none() => Ok(()),
            // They cannot, and the byte that says so may begin another one.
            Err(_) => {
                let (pending, count) = (self.pending, self.count - 1);
                self.count = 0;
                pending
                    .iter()
                    .take(count)
                    .try_for_each(|&byte| self.sink.stray(byte))?;
                if count == 0 {
                    self.sink.stray(byte)
                } else {
                    self.byte(byte)
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::Text;
    use std::string::ToString;

    #[test]
    fn text_is_safe_to_print() {
        let text = Text::from_bytes(b"k\xc3\xa4se\x1b[31m \xe2\x98\xe2\x98\x83 \xff\xf0\x9f");
        assert_eq!(
            text.to_string(),
            "k\u{e4}se\\u{1b}[31m \\xe2\\x98\u{2603} \\xff\\xf0\\x9f"
        );
    }

    #[test]
    fn utf8_is_what_the_standard_library_says() {
        for length in 0..40 {
            for at in 0..length {
                let mut bytes = std::vec![b'a'; length];
                assert!(Text::from_bytes(&bytes).is_utf8());
                bytes[at] = 0xc3;
                assert!(!Text::from_bytes(&bytes).is_utf8(), "{length} {at}");
                if at + 1 < length {
                    bytes[at + 1] = 0xa4;
                    assert!(Text::from_bytes(&bytes).is_utf8(), "{length} {at}");
                }
            }
        }
    }

    #[test]
    fn one_nul_is_hidden() {
        let text = Text::from_wire(b"a\0\0");
        assert_eq!((text.as_bytes(), text.nul()), (&b"a\0"[..], true));
    }
}
