// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! Attributes: a walk over bytes that the reader has checked.

#![allow(clippy::inline_always)] // a walk is its caller's loop, and much of each arm falls away there

use crate::error::{Error, ErrorKind};
use crate::wire::{ByteOrder, Text, HEADER_SIZE};
use core::fmt;
use core::iter::FusedIterator;
use core::marker::PhantomData;

/// An attribute as it is on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawAttribute<'a> {
    /// The type, a number of the set that the attribute stands in.
    pub kind: u16,
    /// The value.
    pub value: &'a [u8],
    /// The order of its numbers.
    pub order: ByteOrder,
}

impl<'a> RawAttribute<'a> {
    #[inline(always)]
    pub(crate) fn text(self) -> Text<'a> {
        Text::from_wire(self.value)
    }

    pub(crate) fn nest<A>(self) -> Attributes<'a, A> {
        Attributes::new(self.value, self.order)
    }
}

/// What an attribute says in the words of its set.
pub trait FromAttribute<'a>: Sized {
    /// The attribute, or the set's `Unknown`; nothing where the type is none or the length wrong.
    fn from_attribute(raw: RawAttribute<'a>) -> Option<Self>;
}

/// A run of attributes of one set, in the order of the wire.
pub struct Attributes<'a, A> {
    bytes: &'a [u8],
    order: ByteOrder,
    set: PhantomData<fn() -> A>,
}

impl<'a, A> Attributes<'a, A> {
    /// No attributes.
    pub const NONE: Self = Self {
        bytes: &[],
        order: ByteOrder::NATIVE,
        set: PhantomData,
    };

    pub(crate) const fn new(bytes: &'a [u8], order: ByteOrder) -> Self {
        Self {
            bytes,
            order,
            set: PhantomData,
        }
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bytes.is_empty()
    }

    /// The bytes on the wire.
    #[must_use]
    pub const fn as_bytes(self) -> &'a [u8] {
        self.bytes
    }

    /// The order of the numbers.
    #[must_use]
    pub const fn byte_order(self) -> ByteOrder {
        self.order
    }

    /// The attributes as they are on the wire.
    #[must_use]
    pub const fn raw_attributes(self) -> RawAttributes<'a> {
        RawAttributes {
            bytes: self.bytes,
            order: self.order,
        }
    }

    /// The first attribute of a type.
    #[must_use]
    pub fn first_of(self, kind: u16) -> Option<RawAttribute<'a>> {
        self.raw_attributes().find(|raw| raw.kind == kind)
    }
}

impl<'a, A: FromAttribute<'a>> Attributes<'a, A> {
    /// The attributes in the words of their set, up to damage, which only those of a shallow
    /// reader can have.
    #[must_use]
    pub const fn iter(self) -> AttributeIter<'a, A> {
        AttributeIter(self.checked())
    }

    /// The same for the attributes of a shallow reader: damage is the last item.
    #[must_use]
    pub const fn checked(self) -> CheckedAttributes<'a, A> {
        CheckedAttributes {
            raw: self.raw_attributes(),
            length: self.bytes.len(),
            set: PhantomData,
        }
    }
}

impl<A> Clone for Attributes<'_, A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A> Copy for Attributes<'_, A> {}

/// Runs are equal when their bytes are.
impl<A> PartialEq for Attributes<'_, A> {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes && (self.order == other.order || self.bytes.is_empty())
    }
}

impl<A> Eq for Attributes<'_, A> {}

impl<'a, A: FromAttribute<'a> + fmt::Debug> fmt::Debug for Attributes<'a, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'a, A: FromAttribute<'a>> IntoIterator for Attributes<'a, A> {
    type Item = A;
    type IntoIter = AttributeIter<'a, A>;

    #[inline(always)]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, A: FromAttribute<'a>> IntoIterator for &Attributes<'a, A> {
    type Item = A;
    type IntoIter = AttributeIter<'a, A>;

    #[inline(always)]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Gives the attributes of a run in the words of their set.
#[derive(Clone, Debug)]
pub struct AttributeIter<'a, A>(CheckedAttributes<'a, A>);

impl<'a, A: FromAttribute<'a>> Iterator for AttributeIter<'a, A> {
    type Item = A;

    #[inline(always)]
    fn next(&mut self) -> Option<A> {
        self.0.next().and_then(Result::ok)
    }
}

impl<'a, A: FromAttribute<'a>> FusedIterator for AttributeIter<'a, A> {}

/// Gives the attributes of a run in the words of their set, each looked at when its turn comes.
///
/// Damage is the last item. Its offset counts from the run's first byte. The attributes of a nest are
/// another run; how many attributes there are and how deep is not limited.
#[derive(Clone, Debug)]
pub struct CheckedAttributes<'a, A> {
    raw: RawAttributes<'a>,
    length: usize,
    set: PhantomData<fn() -> A>,
}

impl<'a, A: FromAttribute<'a>> Iterator for CheckedAttributes<'a, A> {
    type Item = Result<A, Error>;

    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        let left = self.raw.bytes;
        if let Some(found) = self.raw.next().and_then(A::from_attribute) {
            return Some(Ok(found));
        }
        if left.is_empty() {
            return None;
        }
        self.raw.bytes = &[];
        Some(Err(Error {
            kind: ErrorKind::MalformedRecord,
            offset: self.length - left.len(),
            record: None,
        }))
    }
}

impl<'a, A: FromAttribute<'a>> FusedIterator for CheckedAttributes<'a, A> {}

/// Gives the attributes of a run as they are on the wire.
#[derive(Clone, Debug)]
pub struct RawAttributes<'a> {
    bytes: &'a [u8],
    order: ByteOrder,
}

impl<'a> RawAttributes<'a> {
    /// Splits the first attribute off: its type, its value, and what stands behind.
    #[inline(always)]
    pub(crate) fn split(bytes: &'a [u8], order: ByteOrder) -> Option<(u16, &'a [u8], &'a [u8])> {
        let (kind, length) = order.header(bytes)?;
        let end = HEADER_SIZE.saturating_add(length);
        if end > bytes.len() {
            return None;
        }
        let (whole, behind) = bytes.split_at(end);
        let value = whole.get(HEADER_SIZE..)?;
        Some((kind, value, behind))
    }
}

impl<'a> Iterator for RawAttributes<'a> {
    type Item = RawAttribute<'a>;

    #[inline(always)]
    fn next(&mut self) -> Option<RawAttribute<'a>> {
        let order = self.order;
        let (kind, value, behind) = Self::split(self.bytes, order)?;
        self.bytes = behind;
        Some(RawAttribute { kind, value, order })
    }
}

impl FusedIterator for RawAttributes<'_> {}
