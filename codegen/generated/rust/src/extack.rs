// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! Netlink's extended acknowledgements: why the kernel refused a request.
//!
//! ```
//! use tlvlog::{extack, ByteOrder};
//!
//! # let datagram: &[u8] = &[];
//! for ack in extack::read(datagram, ByteOrder::NATIVE) {
//!     if let Some(message) = ack.message() {
//!         println!("{}: {message}, at byte {:?} of the request", ack.error, ack.offset());
//!     }
//! }
//! ```
//!
//! Both messages that carry them are read: `NLMSG_ERROR`, whose attributes stand behind the echo of
//! the request, or behind its header alone where the socket asked for that, and `NLMSG_DONE` of a
//! dump, whose attributes stand behind a number.

use crate::wire::{rest, ByteOrder, Text};
use core::iter::FusedIterator;

const HEADER_SIZE: usize = 16;
const ATTRIBUTE_HEADER_SIZE: usize = 4;
const CODE_SIZE: usize = 4;
const TYPE_MASK: u16 = 0x3fff;
const ERROR: u16 = 2;
const DONE: u16 = 3;
const CAPPED: u16 = 0x100;
const ACK_TLVS: u16 = 0x200;
const ERRNO_MAX: i32 = 4095;

const MESSAGE: u16 = 1;
const OFFSET: u16 = 2;
const COOKIE: u16 = 3;
const POLICY: u16 = 4;
const MISSING_TYPE: u16 = 5;
const MISSING_NEST: u16 = 6;

/// Begins to read a datagram, or several one behind the other, of a socket.
#[must_use]
pub const fn read(datagram: &[u8], order: ByteOrder) -> Acks<'_> {
    Acks {
        left: datagram,
        order,
    }
}

/// Gives the acknowledgements among the messages of a datagram; other messages are passed over.
#[derive(Clone, Debug)]
pub struct Acks<'a> {
    left: &'a [u8],
    order: ByteOrder,
}

/// What the kernel says of a request: that it was done, or why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ack<'a> {
    /// 0 or the negative errno.
    pub error: i32,
    /// The number of the request.
    pub sequence: u32,
    /// Whether this ends a dump.
    pub done: bool,
    /// What is there of the request, its header first; empty at the end of a dump.
    pub request: &'a [u8],
    attributes: Attributes<'a>,
}

impl<'a> Ack<'a> {
    fn first(&self, kind: u16) -> Option<&'a [u8]> {
        let found = self.attributes.find(|&(found, _)| found == kind);
        found.map(|(_, value)| value)
    }

    fn number(&self, kind: u16) -> Option<u32> {
        let value = self.first(kind)?;
        (value.len() >= CODE_SIZE).then(|| self.attributes.order.u32(value, 0))
    }

    /// What the kernel says in words.
    #[must_use]
    pub fn message(&self) -> Option<Text<'a>> {
        self.first(MESSAGE).map(Text::from_wire)
    }

    /// Where the attribute that was refused stands, counted from the request's header.
    #[must_use]
    pub fn offset(&self) -> Option<u32> {
        self.number(OFFSET)
    }

    /// Bytes that the request is answered with.
    #[must_use]
    pub fn cookie(&self) -> Option<&'a [u8]> {
        self.first(COOKIE)
    }

    /// What would have been accepted.
    #[must_use]
    pub fn policy(&self) -> Option<Policy> {
        let value = self.first(POLICY)?;
        Some(Policy::read(value, self.attributes.order))
    }

    /// The type of a required attribute that is absent.
    #[must_use]
    pub fn missing_type(&self) -> Option<u32> {
        self.number(MISSING_TYPE)
    }

    /// Where the nest stands that lacks it; none for the top level.
    #[must_use]
    pub fn missing_nest(&self) -> Option<u32> {
        self.number(MISSING_NEST)
    }
}

impl<'a> Iterator for Acks<'a> {
    type Item = Ack<'a>;

    fn next(&mut self) -> Option<Ack<'a>> {
        loop {
            let message = self.left;
            if message.len() < HEADER_SIZE {
                return None;
            }
            let length = usize::try_from(self.order.u32(message, 0)).unwrap_or(usize::MAX);
            if length < HEADER_SIZE {
                self.left = &[];
                return None;
            }
            let padded = length
                .checked_add(3)
                .map_or(usize::MAX, |length| length & !3);
            self.left = rest(message, padded);
            let message = message.get(..length).unwrap_or(message);
            if let Some(ack) = acknowledgement(message, self.order) {
                return Some(ack);
            }
        }
    }
}

impl FusedIterator for Acks<'_> {}

fn acknowledgement(message: &[u8], order: ByteOrder) -> Option<Ack<'_>> {
    let kind = order.u16(message, 4);
    let flags = order.u16(message, 6);
    let body = message.get(HEADER_SIZE..)?;
    if !matches!(kind, ERROR | DONE) || body.len() < CODE_SIZE {
        return None;
    }
    let error = order.i32(body, 0);
    let (mut request, mut left): (&[u8], &[u8]) = (&[], rest(body, CODE_SIZE));
    if kind == ERROR {
        (request, left) = split_request(left, flags, order);
    }
    if flags & ACK_TLVS == 0 {
        left = &[];
    }
    Some(Ack {
        error: if (-ERRNO_MAX..0).contains(&error) {
            error
        } else {
            0
        },
        sequence: order.u32(message, 8),
        done: kind == DONE,
        request,
        attributes: Attributes { left, order },
    })
}

/// What is there of the request, and what stands behind it.
fn split_request(bytes: &[u8], flags: u16, order: ByteOrder) -> (&[u8], &[u8]) {
    let header = match bytes.get(..HEADER_SIZE) {
        Some(header) => header,
        None => return (bytes, &[]),
    };
    let length = usize::try_from(order.u32(header, 0)).unwrap_or(usize::MAX);
    if flags & CAPPED != 0 || length < HEADER_SIZE {
        return (header, rest(bytes, HEADER_SIZE));
    }
    let padded = length
        .checked_add(3)
        .map_or(usize::MAX, |length| length & !3);
    (bytes.get(..length).unwrap_or(bytes), rest(bytes, padded))
}

/// Netlink attributes: unlike a log's their lengths count the header, and they are padded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Attributes<'a> {
    left: &'a [u8],
    order: ByteOrder,
}

impl<'a> Attributes<'a> {
    fn find<F: FnMut(&(u16, &'a [u8])) -> bool>(mut self, mut is_it: F) -> Option<(u16, &'a [u8])> {
        loop {
            let found = self.take()?;
            if is_it(&found) {
                return Some(found);
            }
        }
    }

    fn take(&mut self) -> Option<(u16, &'a [u8])> {
        let length = usize::from(self.order.u16(self.left, 0));
        let kind = self.order.u16(self.left, 2) & TYPE_MASK;
        let attribute = self.left.get(..length)?;
        let value = attribute.get(ATTRIBUTE_HEADER_SIZE..)?;
        self.left = rest(self.left, (length + 3) & !3);
        Some((kind, value))
    }
}

/// What an attribute that was refused should have been.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Policy {
    /// The kind of its value, a number of netlink's.
    pub kind: Option<u32>,
    /// The smallest signed value.
    pub min_signed: Option<i64>,
    /// The largest signed value.
    pub max_signed: Option<i64>,
    /// The smallest value.
    pub min: Option<u64>,
    /// The largest value.
    pub max: Option<u64>,
    /// Fewest bytes.
    pub min_length: Option<u32>,
    /// Most bytes.
    pub max_length: Option<u32>,
    /// The index of the policy of the nest in the kernel's dump.
    pub policy_index: Option<u32>,
    /// The largest type in the nest.
    pub max_type: Option<u32>,
    /// The bits that may be set.
    pub mask: Option<u64>,
}

impl Policy {
    fn read(nest: &[u8], order: ByteOrder) -> Self {
        let mut policy = Self::default();
        let mut attributes = Attributes { left: nest, order };
        while let Some((kind, value)) = attributes.take() {
            let narrow = (value.len() >= 4).then(|| order.u32(value, 0));
            let wide = (value.len() >= 8).then(|| order.u64(value, 0));
            let signed = (value.len() >= 8).then(|| order.i64(value, 0));
            // Of each the first counts.
            match kind {
                1 => policy.kind = policy.kind.or(narrow),
                2 => policy.min_signed = policy.min_signed.or(signed),
                3 => policy.max_signed = policy.max_signed.or(signed),
                4 => policy.min = policy.min.or(wide),
                5 => policy.max = policy.max.or(wide),
                6 => policy.min_length = policy.min_length.or(narrow),
                7 => policy.max_length = policy.max_length.or(narrow),
                8 => policy.policy_index = policy.policy_index.or(narrow),
                9 => policy.max_type = policy.max_type.or(narrow),
                10 => policy.mask = policy.mask.or(narrow.map(u64::from)),
                12 => policy.mask = policy.mask.or(wide),
                _ => {}
            }
        }
        policy
    }
}
