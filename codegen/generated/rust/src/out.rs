// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! Where the value of a record goes.

use crate::attributes::{Attributes, RawAttribute};
use crate::schema;
use crate::shed::Shedding;
use crate::wire::{ByteOrder, Text, HEADER_SIZE};
use core::fmt;

/// A number of the wire.
pub trait Number: Copy {
    /// Bytes that it takes.
    const SIZE: u32;
    /// Writes it in the order of the log.
    fn store(self, out: &mut Out<'_>);
}

macro_rules! numbers {
    ($($name:ident $size:literal)*) => {
        $(
            impl Number for $name {
                const SIZE: u32 = $size;

                #[inline]
                fn store(self, out: &mut Out<'_>) {
                    match out.order {
                        ByteOrder::Little => out.bytes(&self.to_le_bytes()),
                        ByteOrder::Big => out.bytes(&self.to_be_bytes()),
                    }
                }
            }
        )*
    };
}

numbers! { u8 1 u16 2 u32 4 u64 8 i8 1 i16 2 i32 4 i64 8 }

/// Where the value of a record goes: it is counted first, and written when there is room for it.
#[derive(Debug)]
pub struct Out<'w> {
    memory: &'w mut [u8],
    at: usize,
    most: usize,
    count: usize,
    order: ByteOrder,
    shedding: Option<Shedding>,
}

impl<'w> Out<'w> {
    /// Counts only.
    pub(crate) fn measure(order: ByteOrder) -> Self {
        Self {
            memory: &mut [],
            at: 0,
            most: 0,
            count: 0,
            order,
            shedding: None,
        }
    }

    /// The same, of an error of which some attributes are written.
    pub(crate) fn with(mut self, shedding: Option<Shedding>) -> Self {
        self.shedding = shedding;
        self
    }

    /// What was found out about the attributes.
    pub(crate) fn into_shedding(self) -> Option<Shedding> {
        self.shedding
    }

    /// Writes at most so many bytes from `at` on; a ring goes on at its beginning.
    pub(crate) fn new(memory: &'w mut [u8], at: usize, most: usize, order: ByteOrder) -> Self {
        Self {
            memory,
            at,
            most,
            count: 0,
            order,
            shedding: None,
        }
    }

    /// Bytes so far.
    pub(crate) const fn count(&self) -> usize {
        self.count
    }

    /// Bytes as they are.
    #[inline]
    pub fn bytes(&mut self, bytes: &[u8]) {
        if matches!(&self.shedding, Some(shedding) if shedding.is_outside()) {
            self.outside(bytes);
        } else {
            self.plain(bytes);
        }
    }

    /// Bytes of an error that sheds: its fixed part, then attributes that are ready.
    #[cold]
    fn outside(&mut self, bytes: &[u8]) {
        let missing = schema::ERROR_SIZE.saturating_sub(self.count);
        let (fixed, mut run) = bytes.split_at(missing.min(bytes.len()));
        for &byte in fixed {
            let at = self.count;
            let byte = self.shedding.as_mut().map_or(byte, |s| s.fixed(at, byte));
            self.plain(&[byte]);
        }
        while let Some((kind, value, behind)) = self.next_of(run) {
            self.attribute(kind, value);
            run = behind;
        }
    }

    fn next_of<'a>(&mut self, run: &'a [u8]) -> Option<(u16, &'a [u8], &'a [u8])> {
        if run.is_empty() {
            return None;
        }
        let order = self.order;
        self.shedding.as_mut()?.split(run, order)
    }

    /// An attribute of a type is written by `put`.
    #[inline]
    fn within<F: FnOnce(&mut Self)>(&mut self, kind: u16, put: F) {
        let at = self.count;
        if let Some(shedding) = &mut self.shedding {
            shedding.enter(kind, at);
        }
        put(self);
        let at = self.count;
        if let Some(shedding) = &mut self.shedding {
            self.count = shedding.leave(at);
        }
    }

    #[inline]
    fn plain(&mut self, bytes: &[u8]) {
        if bytes.len() <= self.most.saturating_sub(self.count) {
            store(self.memory, self.at + self.count, bytes);
        }
        self.count = self.count.saturating_add(bytes.len());
    }

    /// Text, with its NUL if it has one.
    pub fn text(&mut self, text: Text<'_>) {
        self.bytes(text.as_bytes());
        if text.nul() {
            self.bytes(&[0]);
        }
    }

    /// A number in the order of the log.
    #[inline]
    pub fn number<N: Number>(&mut self, number: N) {
        number.store(self);
    }

    /// A header. The length of what does not fit into any buffer does not matter.
    pub(crate) fn header(&mut self, kind: u16, length: usize) {
        self.number(kind);
        self.number(u32::try_from(length).unwrap_or(u32::MAX));
    }

    /// An attribute, its value as it is on the wire.
    pub(crate) fn attribute(&mut self, kind: u16, value: &[u8]) {
        self.within(kind, |out| {
            out.header(kind, value.len());
            out.bytes(value);
        });
    }

    pub(crate) fn number_attribute<N: Number>(&mut self, kind: u16, number: N) {
        self.within(kind, |out| {
            out.number(kind);
            out.number(N::SIZE);
            out.number(number);
        });
    }

    /// A nest: its length is known when it is filled.
    pub(crate) fn nest<F: FnOnce(&mut Self)>(&mut self, kind: u16, fill: F) {
        self.within(kind, |out| {
            out.header(kind, 0);
            let start = out.count;
            fill(out);
            let length = u32::try_from(out.count - start).unwrap_or(u32::MAX);
            if out.count <= out.most {
                let bytes = match out.order {
                    ByteOrder::Little => length.to_le_bytes(),
                    ByteOrder::Big => length.to_be_bytes(),
                };
                store(out.memory, out.at + start - bytes.len(), &bytes);
            }
        });
    }

    /// Attributes of a log that was read, in the order of this one.
    pub(crate) fn attributes<A>(&mut self, run: Attributes<'_, A>, set: u8) {
        if run.byte_order() == self.order {
            self.bytes(run.as_bytes());
        } else {
            run.raw_attributes().for_each(|raw| self.swapped(raw, set));
        }
    }

    fn swapped(&mut self, raw: RawAttribute<'_>, set: u8) {
        self.within(raw.kind, |out| {
            out.header(raw.kind, raw.value.len());
            match schema::attribute_layout(set, raw.kind) {
                (0, 0) => out.bytes(raw.value),
                (0, nest) => out.attributes(raw.nest::<()>(), nest),
                _ => raw.value.iter().rev().for_each(|&byte| out.bytes(&[byte])),
            }
        });
    }
}

impl fmt::Write for Out<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.bytes(text.as_bytes());
        Ok(())
    }
}

/// Stores bytes that fit, from `at` on; what reaches past the end goes on at the beginning.
#[inline]
pub(crate) fn store(memory: &mut [u8], at: usize, bytes: &[u8]) {
    let at = if at < memory.len() {
        at
    } else {
        at.saturating_sub(memory.len())
    };
    if let Some(place) = memory
        .get_mut(at..)
        .and_then(|rest| rest.get_mut(..bytes.len()))
    {
        place.copy_from_slice(bytes);
        return;
    }
    let (first, second) = bytes.split_at(memory.len().saturating_sub(at).min(bytes.len()));
    for (at, part) in [(at, first), (0, second)] {
        if let Some(place) = memory
            .get_mut(at..)
            .and_then(|rest| rest.get_mut(..part.len()))
        {
            place.copy_from_slice(part);
        }
    }
}

/// A header as it stands in a log.
pub(crate) fn header_bytes(kind: u16, length: u32, order: ByteOrder) -> [u8; HEADER_SIZE] {
    let (kind, length) = match order {
        ByteOrder::Little => (kind.to_le_bytes(), length.to_le_bytes()),
        ByteOrder::Big => (kind.to_be_bytes(), length.to_be_bytes()),
    };
    let mut bytes = [0; HEADER_SIZE];
    let values = kind.iter().chain(&length);
    bytes
        .iter_mut()
        .zip(values)
        .for_each(|(place, byte)| *place = *byte);
    bytes
}
