// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! The reader: every length checked before it is used, in the order of WIRE.md 8.4.

#![allow(clippy::inline_always)] // a walk is its caller's loop, and much of each arm falls away there

use crate::error::{Error, ErrorKind, Limit};
use crate::records::Body;
use crate::schema::{self, END_LENGTH, END_TYPE};
use crate::wire::{rest, ByteOrder, HEADER_SIZE};
use core::iter::FusedIterator;

const STOPPED: u16 = 0;
const INVALID: u16 = 0xffff;
const ORDER_LENGTH_MAX: u32 = 0xffff;
/// Nests are checked on a stack of this height, whatever the limit.
const DEPTH_MAX: usize = schema::LIMIT_DEPTH;

/// How much a reader accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one value.
    pub record_length: usize,
    /// Records of a log.
    pub records: usize,
    /// Attributes of one record, those of its nests counted.
    pub attributes: usize,
    /// Depth of attributes; more than the default is not possible.
    pub depth: usize,
    /// Bytes of a log.
    pub total: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            record_length: schema::LIMIT_RECORD_LENGTH,
            records: schema::LIMIT_RECORDS,
            attributes: schema::LIMIT_ATTRIBUTES,
            depth: schema::LIMIT_DEPTH,
            total: schema::LIMIT_TOTAL,
        }
    }
}

/// How far the writer of a log got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// The reader is not at the end yet.
    Reading,
    /// An end record has come.
    Complete,
    /// There is none: the writer stopped, or there is damage.
    Unterminated,
    /// Nobody wrote to the buffer, which was cleared.
    Untouched,
}

impl State {
    /// The name of the state in the JSON form.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Complete => "complete",
            Self::Unterminated => "unterminated",
            Self::Untouched => "untouched",
        }
    }
}

/// A record of a log, checked, its attributes and their nests included unless the reader is shallow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record<'a> {
    /// The type on the wire.
    pub kind: u16,
    /// Where the header stands in the log.
    pub offset: usize,
    /// The value as it is on the wire.
    pub value: &'a [u8],
    /// The order of its numbers.
    pub order: ByteOrder,
}

impl<'a> Record<'a> {
    /// The name of its type in the schema, or `unknown`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        schema::record_name(self.kind)
    }

    /// What the record says.
    #[must_use]
    #[inline(always)]
    pub fn body(&self) -> Body<'a> {
        Body::read(self.kind, self.value, self.order)
    }
}

/// Gives the records of a log, one after the other, without memory of its own.
///
/// Damage is the last item; then, as at the end of the log, there is nothing more, and
/// [`Reader::state`] says how the log ended.
#[derive(Clone, Debug)]
pub struct Reader<'a, const NATIVE: bool = false, const SHALLOW: bool = false> {
    bytes: &'a [u8],
    /// What may be read at a glance; see [`Reader::look_ahead`].
    ahead: &'a [u8],
    /// Where that ends in the log.
    ahead_end: usize,
    /// Where it began: records from here on are not counted yet.
    offset: usize,
    order: ByteOrder,
    limits: Limits,
    /// How many more records there may be.
    room: usize,
    /// Bytes that cannot hold more attributes than there may be.
    few: usize,
    state: State,
    num_truncations: u16,
}

impl<'a> Reader<'a> {
    /// Reads a log whose first record that is not empty shows its byte order.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self::with_limits(bytes, None, Limits::default())
    }

    /// Reads a log whose byte order is known: [`ByteOrder::NATIVE`] for one of the own kernel.
    #[must_use]
    pub fn with_order(bytes: &'a [u8], order: ByteOrder) -> Self {
        Self::with_limits(bytes, Some(order), Limits::default())
    }

    /// Reads a log within limits; without an order it is found.
    #[must_use]
    pub fn with_limits(bytes: &'a [u8], order: Option<ByteOrder>, limits: Limits) -> Self {
        Self::start(bytes, order, limits)
    }
}

impl<'a> Reader<'a, true> {
    /// Reads a log that this machine wrote, as one of the own kernel: as [`Reader::with_order`] with
    /// [`ByteOrder::NATIVE`], but the compiler knows it too, and a loop over the log is faster.
    #[must_use]
    pub fn native(bytes: &'a [u8]) -> Self {
        Self::start(bytes, Some(ByteOrder::NATIVE), Limits::default())
    }
}

impl<'a> Reader<'a, true, true> {
    /// The same, but the attributes of a record are left to those who ask for them:
    /// [`Attributes::checked`](crate::Attributes::checked) finds damage where it comes to it.
    #[must_use]
    pub fn shallow(bytes: &'a [u8]) -> Self {
        Self::start(bytes, Some(ByteOrder::NATIVE), Limits::default())
    }
}

impl<'a, const NATIVE: bool, const SHALLOW: bool> Reader<'a, NATIVE, SHALLOW> {
    fn start(bytes: &'a [u8], order: Option<ByteOrder>, limits: Limits) -> Self {
        let found = || find_order(bytes, &limits).unwrap_or(ByteOrder::NATIVE);
        let mut reader = Self {
            bytes,
            ahead: &[],
            ahead_end: 0,
            offset: 0,
            order: order.unwrap_or_else(found),
            limits,
            room: limits.records,
            few: limits.attributes.saturating_mul(HEADER_SIZE),
            state: State::Reading,
            num_truncations: 0,
        };
        reader.look_ahead();
        reader
    }

    /// Finds what may be read at a glance from here: bytes in the machine's order, and so few that no
    /// record in them is too long, too far or one too many.
    fn look_ahead(&mut self) {
        self.ahead = &[];
        if self.state == State::Reading && self.order == ByteOrder::NATIVE {
            let end = self.bytes.len().min(self.limits.total);
            let left = self.bytes.get(self.offset..end).unwrap_or_default();
            let most = self.room.saturating_mul(HEADER_SIZE);
            let most = most.min(self.limits.record_length);
            self.ahead = left.get(..most).unwrap_or(left);
        }
        self.ahead_end = self.offset + self.ahead.len();
    }

    /// Goes on to where the reader is, and counts the records up to there if they could be too many.
    fn catch_up(&mut self) {
        let mut left = rest(self.bytes, self.offset);
        let read = left.get(..self.size() - self.offset).unwrap_or_default();
        if left.len() / HEADER_SIZE >= self.room {
            left = read;
            while let Some((_, length)) = self.order.header(left) {
                left = rest(left, HEADER_SIZE.saturating_add(length));
                self.room -= 1;
            }
        }
        self.offset += read.len();
    }

    /// How the log ended; [`State::Reading`] until it has.
    #[must_use]
    pub const fn state(&self) -> State {
        self.state
    }

    /// The order of the log's numbers.
    #[must_use]
    pub const fn order(&self) -> ByteOrder {
        self.order
    }

    /// Bytes of the log that have been read, the end record included.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.ahead_end - self.ahead.len()
    }

    /// Records that the writer gave up for want of room: known when the end record has come.
    #[must_use]
    pub const fn num_truncations(&self) -> u16 {
        self.num_truncations
    }

    fn stop<T>(&mut self, state: State) -> Option<T> {
        self.state = state;
        None
    }

    /// The next record if it is an ordinary one, sound at a glance, as nearly all are.
    #[inline(always)]
    fn quick(&mut self) -> Option<Record<'a>> {
        let (kind, value, ahead) = split_plain::<SHALLOW>(self.ahead, self.few)?;
        let offset = self.size();
        self.ahead = ahead;
        Some(Record {
            kind,
            offset,
            value,
            order: ByteOrder::NATIVE,
        })
    }

    /// Any next record, the end, or damage. A copy of the reader goes in and comes back, so that the
    /// reader itself can stay in registers.
    #[cold]
    #[inline(never)]
    fn slow(mut self) -> (Self, Option<Result<Record<'a>, Error>>) {
        if self.state != State::Reading {
            return (self, None);
        }
        self.catch_up();
        let item = self.advance().transpose();
        if let Some(Err(_)) = item {
            self.state = State::Unterminated;
        }
        self.look_ahead();
        (self, item)
    }

    fn advance(&mut self) -> Result<Option<Record<'a>>, Error> {
        let offset = self.offset;
        let left = rest(self.bytes, offset);
        if left.is_empty() && offset > 0 {
            return Ok(self.stop(State::Unterminated));
        }
        if left.len() < HEADER_SIZE {
            let kind = ErrorKind::ShortInput {
                needed: HEADER_SIZE,
                available: left.len(),
            };
            return Err(Error {
                kind,
                offset,
                record: None,
            });
        }
        let kind = self.order.u16(left, 0);
        let wide = self.order.u32(left, 2);
        let length = usize::try_from(wide).unwrap_or(usize::MAX);
        let available = left.len() - HEADER_SIZE;
        // What is not an ordinary record that is wholly there.
        if matches!(kind, STOPPED | INVALID | END_TYPE)
            || length > available
            || length > self.limits.record_length
            || offset + HEADER_SIZE + length > self.limits.total
        {
            if let Some(state) = self.check_header(kind, length, available)? {
                return Ok(self.stop(state));
            }
        }
        let value = rest(left, HEADER_SIZE).get(..length).unwrap_or_default();
        if let Some(layout) = schema::value_layout(kind) {
            self.check_value(kind, value, &layout)?;
        }
        if self.room == 0 {
            return Err(Error {
                kind: ErrorKind::Limit(Limit::Records),
                offset,
                record: None,
            });
        }
        self.room -= 1;
        self.offset = offset + HEADER_SIZE + length;
        Ok(Some(Record {
            kind,
            offset,
            value,
            order: self.order,
        }))
    }

    /// The end of the log, or damage of a header, in the order of WIRE.md.
    #[cold]
    fn check_header(
        &mut self,
        kind: u16,
        length: usize,
        available: usize,
    ) -> Result<Option<State>, Error> {
        let offset = self.offset;
        let error = |kind, record| {
            Err(Error {
                kind,
                offset,
                record,
            })
        };
        if kind == STOPPED && offset > 0 {
            return Ok(Some(State::Unterminated));
        }
        if kind == STOPPED && length == 0 {
            return Ok(Some(State::Untouched));
        }
        if kind == STOPPED || kind == INVALID {
            return error(ErrorKind::MalformedRecord, None);
        }
        if kind == END_TYPE && length != END_LENGTH {
            return error(ErrorKind::Trailer, Some(kind));
        }
        if length > self.limits.record_length {
            return error(ErrorKind::Limit(Limit::RecordLength), Some(kind));
        }
        if length.saturating_add(offset + HEADER_SIZE) > self.limits.total {
            return error(ErrorKind::Limit(Limit::Total), Some(kind));
        }
        if length > available {
            return error(
                ErrorKind::ShortInput {
                    needed: length,
                    available,
                },
                Some(kind),
            );
        }
        if kind == END_TYPE {
            self.num_truncations = self.order.u16(self.bytes, offset + HEADER_SIZE);
            self.offset = offset + HEADER_SIZE + length;
            return Ok(Some(State::Complete));
        }
        Ok(None)
    }

    #[inline(always)]
    fn check_value(&self, kind: u16, value: &[u8], layout: &ValueLayout) -> Result<(), Error> {
        let size = layout.size;
        if value.len() < size && !layout.stops.contains(&value.len()) {
            let (offset, record) = (self.offset, Some(kind));
            return Err(Error {
                kind: ErrorKind::MalformedRecord,
                offset,
                record,
            });
        }
        if SHALLOW || layout.set == 0 || value.len() <= size {
            return Ok(());
        }
        let run = rest(value, size);
        self.check_attributes(run, layout.set)
            .map_err(|(what, at)| Error {
                kind: what,
                offset: self.offset + HEADER_SIZE + size + at,
                record: Some(kind),
            })
    }

    /// Checks a run of attributes and their nests; an error has its place in the run.
    fn check_attributes(&self, run: &[u8], set: u8) -> Result<(), (ErrorKind, usize)> {
        // Where each nest that is open ends, and which set it holds.
        let mut nests = [(0, 0); DEPTH_MAX];
        let (mut wall, mut set) = (run.len(), set);
        let (mut at, mut depth, mut count) = (0, 0, 0);
        loop {
            while at == wall {
                if depth == 0 {
                    return Ok(());
                }
                depth -= 1;
                (wall, set) = nests[depth % DEPTH_MAX];
            }
            let left = run.get(at..wall).unwrap_or_default();
            if left.len() < HEADER_SIZE {
                return Err((ErrorKind::MalformedRecord, at));
            }
            let kind = self.order.u16(left, 0);
            let length = usize::try_from(self.order.u32(left, 2)).unwrap_or(usize::MAX);
            if kind == STOPPED || kind == INVALID || length > left.len() - HEADER_SIZE {
                return Err((ErrorKind::MalformedRecord, at));
            }
            let (size, nest) = schema::attribute_layout(set, kind);
            if size != 0 && size != length {
                return Err((ErrorKind::MalformedRecord, at));
            }
            count += 1;
            if count > self.limits.attributes {
                return Err((ErrorKind::Limit(Limit::Attributes), at));
            }
            if nest == 0 {
                at += HEADER_SIZE + length;
                continue;
            }
            if depth + 1 >= self.limits.depth.min(DEPTH_MAX) {
                return Err((ErrorKind::Limit(Limit::Depth), at));
            }
            nests[depth % DEPTH_MAX] = (wall, set);
            depth += 1;
            at += HEADER_SIZE;
            (wall, set) = (at + length, nest);
        }
    }
}

impl<'a, const NATIVE: bool, const SHALLOW: bool> Iterator for Reader<'a, NATIVE, SHALLOW> {
    type Item = Result<Record<'a>, Error>;

    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        if let Some(record) = self.quick() {
            return Some(Ok(record));
        }
        let (after, mut item) = self.clone().slow();
        *self = after;
        if let (true, Some(Ok(record))) = (NATIVE, &mut item) {
            record.order = ByteOrder::NATIVE; // what is known now need not be asked again
        }
        item
    }
}

impl<const NATIVE: bool, const SHALLOW: bool> FusedIterator for Reader<'_, NATIVE, SHALLOW> {}

/// What is checked of the value of a known type.
pub(crate) struct ValueLayout {
    /// Bytes of the fixed part, later fields included.
    pub size: usize,
    /// Shorter values that end in front of a later field.
    pub stops: &'static [usize],
    /// The set of the attributes behind; 0 for none.
    pub set: u8,
}

/// Splits a record off that is sound at a glance.
#[inline(always)]
fn split_plain<const SHALLOW: bool>(ahead: &[u8], few: usize) -> Option<(u16, &[u8], &[u8])> {
    let (kind, length) = ByteOrder::NATIVE.header(ahead)?;
    let end = HEADER_SIZE.saturating_add(length);
    if end > ahead.len() {
        return None;
    }
    let (whole, behind) = ahead.split_at(end);
    let value = whole.get(HEADER_SIZE..)?;
    schema::is_plain::<SHALLOW>(kind, value, few).then_some((kind, value, behind))
}

/// Whether a run in the machine's order is sound at a glance, as nearly all are: no nest in it,
/// nothing that is wrong or far from the others, and no more than `few` bytes.
#[inline(never)] // a tight loop of its own; in its caller's it would push other things out of registers
#[allow(dead_code)] // whether there are attributes is the schema's matter
pub(crate) fn is_plain_run(run: &[u8], lengths: &[u32; schema::PLAIN_TYPES], few: usize) -> bool {
    if run.len() > few {
        return false;
    }
    let mut left = run;
    while let Some((kind, length)) = ByteOrder::NATIVE.header(left) {
        let wanted = match lengths.get(usize::from(kind)) {
            Some(&wanted) => usize::try_from(wanted).unwrap_or(usize::MAX),
            None => return false,
        };
        if wanted != length && wanted != 0 {
            return false;
        }
        left = match left.get(HEADER_SIZE.saturating_add(length)..) {
            Some(behind) => behind,
            None => return false,
        };
    }
    left.is_empty()
}

/// The order that the first record that is not empty shows.
fn find_order(bytes: &[u8], limits: &Limits) -> Option<ByteOrder> {
    let mut offset = 0;
    for _ in 0..=limits.records {
        let left = rest(bytes, offset);
        if offset > limits.total || left.len() < HEADER_SIZE {
            return None;
        }
        let kind = ByteOrder::Little.u16(left, 0);
        let length = ByteOrder::Little.u32(left, 2);
        if kind == STOPPED && (offset > 0 || length == 0) {
            return None;
        }
        if length != 0 && length <= ORDER_LENGTH_MAX {
            return Some(ByteOrder::Little);
        }
        if length != 0 {
            return (length.swap_bytes() <= ORDER_LENGTH_MAX).then_some(ByteOrder::Big);
        }
        if kind == INVALID {
            return None;
        }
        offset += HEADER_SIZE;
    }
    None
}
