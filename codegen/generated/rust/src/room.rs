// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! The room for records in a buffer, and who goes when it is full.

use crate::out::{header_bytes, store, Out};
use crate::schema;
use crate::shed::Shedding;
use crate::wire::{ByteOrder, HEADER_SIZE};
use crate::writer::{Keep, Options};
use core::sync::atomic::{compiler_fence, Ordering};

const SEVERITIES: usize = 3;

/// Records in memory, the oldest at `start`; keeping the tail they are a ring.
#[derive(Debug)]
pub(crate) struct Room<'b> {
    memory: &'b mut [u8],
    /// Bytes of the memory that records may take.
    size: usize,
    reserved: usize,
    keep: Keep,
    sheds: bool,
    order: ByteOrder,
    start: usize,
    used: usize,
    /// Nothing more is kept.
    closed: bool,
    dropped_records: u64,
    dropped_bytes: u64,
    /// By severity: how far the other two count, the bytes held, and where the oldest stands.
    counted: usize,
    held: [usize; SEVERITIES],
    first: [usize; SEVERITIES],
}

impl<'b> Room<'b> {
    pub(crate) fn new(
        memory: &'b mut [u8],
        reserved: usize,
        options: Options,
        order: ByteOrder,
    ) -> Self {
        let mut room = Self {
            size: memory.len().saturating_sub(reserved),
            memory,
            reserved,
            keep: options.keep,
            sheds: options.shed || options.keep == Keep::Severity,
            order,
            start: 0,
            used: 0,
            closed: false,
            dropped_records: 0,
            dropped_bytes: 0,
            counted: 0,
            held: [0; SEVERITIES],
            first: [0; SEVERITIES],
        };
        room.reset();
        room
    }

    pub(crate) fn reset(&mut self) {
        self.start = 0;
        self.used = 0;
        self.closed = false;
        self.dropped_records = 0;
        self.dropped_bytes = 0;
        self.counted = 0;
        self.held = [0; SEVERITIES];
        self.first = [0; SEVERITIES];
        self.clear_header(0);
    }

    pub(crate) const fn order(&self) -> ByteOrder {
        self.order
    }

    pub(crate) fn is_probe(&self) -> bool {
        self.memory.is_empty()
    }

    /// Records and bytes given up.
    pub(crate) const fn dropped(&self) -> (u64, u64) {
        (self.dropped_records, self.dropped_bytes)
    }

    pub(crate) fn true_size(&self) -> u64 {
        let held = u64::try_from(self.used + self.reserved).unwrap_or(u64::MAX);
        self.dropped_bytes.saturating_add(held)
    }

    pub(crate) fn bytes(&self, size: usize) -> &[u8] {
        self.memory.get(..size).unwrap_or_default()
    }

    fn drop(&mut self, size: usize) {
        self.dropped_records += 1;
        let size = u64::try_from(size).unwrap_or(u64::MAX);
        self.dropped_bytes = self.dropped_bytes.saturating_add(size);
    }

    /// Appends a record whose value `put` writes; whether it was kept.
    pub(crate) fn append<F: Fn(&mut Out<'_>)>(&mut self, kind: u16, severity: u8, put: F) -> bool {
        let mut out = Out::measure(self.order);
        put(&mut out);
        let length = out.count();
        let size = length.saturating_add(HEADER_SIZE);
        let was_closed = self.closed;
        let kept = if self.make_room(size, usize::from(severity)) {
            let is_written = self.write(self.used, kind, length, None, put);
            is_written.then_some(size)
        } else if self.sheds && !was_closed {
            self.append_in_part(kind, usize::from(severity), put)
        } else {
            None
        };
        if let Some(kept) = kept {
            self.used += kept;
            let lost = u64::try_from(size - kept).unwrap_or(u64::MAX);
            self.dropped_bytes = self.dropped_bytes.saturating_add(lost);
        } else {
            self.drop(size);
        }
        kept.is_some()
    }

    /// Writes an error that does not fit without what there is no room for; its size then.
    fn append_in_part<F: Fn(&mut Out<'_>)>(
        &mut self,
        kind: u16,
        severity: usize,
        put: F,
    ) -> Option<usize> {
        let most = self.most(severity).checked_sub(HEADER_SIZE)?;
        let mut out = Out::measure(self.order).with(Some(Shedding::begin(kind)?));
        put(&mut out);
        let length = out.count();
        let plan = out.into_shedding()?.planned(length, most)?;
        let mut out = Out::measure(self.order).with(Some(plan.clone()));
        put(&mut out);
        let length = out.count();
        let size = length + HEADER_SIZE;
        // Keeping the head nothing goes for it, and the log is closed by now.
        if self.keep != Keep::Head && !self.make_room(size, severity) {
            return None;
        }
        self.write(self.used, kind, length, Some(plan), put)
            .then_some(size)
    }

    /// What a record of a severity may take at most, when others have made room for it.
    fn most(&mut self, severity: usize) -> usize {
        let free = self.size - self.used;
        match self.keep {
            _ if self.is_probe() => 0,
            Keep::Head => free,
            Keep::Tail => self.size,
            Keep::Severity => {
                self.count();
                let may_go = severity.clamp(1, SEVERITIES - 1)..SEVERITIES;
                free + may_go.map(|s| self.held[s]).sum::<usize>()
            }
        }
    }

    /// Writes a record behind `used` bytes; not if its value is another one than was measured.
    fn write<F: Fn(&mut Out<'_>)>(
        &mut self,
        used: usize,
        kind: u16,
        length: usize,
        shedding: Option<Shedding>,
        put: F,
    ) -> bool {
        let Self { order, keep, .. } = *self;
        let at = self.start + used;
        let end = if keep == Keep::Tail {
            self.size
        } else {
            self.memory.len()
        };
        if keep == Keep::Head {
            // Whoever looks when the writer is dead finds whole records: the value comes first.
            self.clear_header(used);
            self.clear_header(used + HEADER_SIZE + length);
        }
        let ring = self.memory.get_mut(..end).unwrap_or_default();
        let mut out = Out::new(ring, at + HEADER_SIZE, length, order).with(shedding);
        put(&mut out);
        if out.count() != length {
            return false;
        }
        let header = header_bytes(kind, u32::try_from(length).unwrap_or(u32::MAX), order);
        let (kind, length) = header.split_at(2);
        compiler_fence(Ordering::Release);
        store(ring, at + 2, length);
        compiler_fence(Ordering::Release);
        store(ring, at, kind);
        compiler_fence(Ordering::Release);
        true
    }

    /// Clears the header at a place, as far as there is memory for it.
    fn clear_header(&mut self, at: usize) {
        if let Some(left) = self.memory.get_mut(at..) {
            left.iter_mut().take(HEADER_SIZE).for_each(|byte| *byte = 0);
        }
    }

    fn make_room(&mut self, size: usize, severity: usize) -> bool {
        if self.closed || self.is_probe() {
            return false;
        }
        if size <= self.size - self.used {
            return true;
        }
        match self.keep {
            Keep::Head => self.closed = true,
            _ if size > self.size => {}
            Keep::Severity => return self.give_up(size, severity),
            Keep::Tail => {
                while size > self.size - self.used {
                    self.drop_oldest();
                }
                return true;
            }
        }
        false
    }

    /// Gives up the oldest record of the ring.
    fn drop_oldest(&mut self) {
        let mut length = [0; 4];
        for (byte, at) in length.iter_mut().zip(self.start + 2..) {
            let at = if at < self.size { at } else { at - self.size };
            *byte = self.memory.get(at).copied().unwrap_or_default();
        }
        let length = usize::try_from(self.order.u32(&length, 0)).unwrap_or(usize::MAX);
        let size = length.saturating_add(HEADER_SIZE).min(self.used);
        self.drop(size);
        self.used -= size;
        self.start += size;
        if self.start >= self.size {
            self.start -= self.size;
        }
    }

    /// The size and the severity of the record at a place.
    fn record_at(&self, at: usize) -> (usize, usize) {
        let left = self.memory.get(at..self.used).unwrap_or_default();
        let length = usize::try_from(self.order.u32(left, 2)).unwrap_or(usize::MAX);
        let size = length.saturating_add(HEADER_SIZE).min(left.len());
        let value = left.get(HEADER_SIZE..size).unwrap_or_default();
        let severity = schema::severity(self.order.u16(left, 0), value, self.order);
        (size.max(1), usize::from(severity).min(SEVERITIES - 1))
    }

    /// Counts the records that came since this was last done, each once, by severity.
    fn count(&mut self) {
        while self.counted < self.used {
            let (size, severity) = self.record_at(self.counted);
            if self.held[severity] == 0 {
                self.first[severity] = self.counted;
            }
            self.held[severity] += size;
            self.counted += size;
        }
    }

    /// Lets the least severe go for a record of so many bytes; not when that cannot help.
    fn give_up(&mut self, size: usize, severity: usize) -> bool {
        self.count();
        // An error never goes for another one.
        let may_go = severity.clamp(1, SEVERITIES - 1)..SEVERITIES;
        let most = may_go.clone().map(|s| self.held[s]).sum::<usize>();
        let mut need = size - (self.size - self.used);
        if most < need {
            return false;
        }
        if self.memory.len() >= schema::BATCH_CAPACITY_MIN {
            need = need.max((self.size / 8).min(most / 2));
        }
        let mut quota = [0; SEVERITIES];
        for s in may_go.rev() {
            quota[s] = need.min(self.held[s]);
            need -= quota[s];
        }
        self.compact(quota);
        true
    }

    /// Gives up records of the severities with a quota, oldest first, until each quota is used
    /// up, and closes the gaps. Nothing in front of the first record that goes is read.
    fn compact(&mut self, mut quota: [usize; SEVERITIES]) {
        let gives = quota.map(|bytes| bytes != 0);
        let begin = (0..SEVERITIES)
            .filter(|&s| gives[s])
            .map(|s| self.first[s])
            .min();
        let mut from = begin.unwrap_or(self.used);
        // Whether it is known where the oldest record of a severity stands.
        let mut settled = [0, 1, 2].map(|s: usize| self.held[s] == 0 || self.first[s] < from);
        let (mut to, mut run, mut gone) = (from, from, 0);
        while from < self.used && (0..SEVERITIES).any(|s| gives[s] && !settled[s]) {
            let (size, s) = self.record_at(from);
            if quota[s] > 0 {
                quota[s] -= quota[s].min(size);
                self.held[s] -= self.held[s].min(size);
                self.drop(size);
                self.memory.copy_within(run..from, to);
                to += from - run;
                run = from + size;
                gone += size;
                settled[s] |= self.held[s] == 0;
            } else if !settled[s] {
                settled[s] = true;
                self.first[s] = from - gone;
            }
            from += size;
        }
        for s in (0..SEVERITIES).filter(|&s| !settled[s]) {
            self.first[s] -= self.first[s].min(gone);
        }
        self.memory.copy_within(run..self.used, to);
        self.used -= gone;
        self.counted = self.used;
    }

    /// Turns the ring so that the oldest record stands at the beginning; where the last one ends.
    pub(crate) fn unroll(&mut self) -> usize {
        if self.start + self.used <= self.size {
            self.memory
                .copy_within(self.start..self.start + self.used, 0);
        } else if let Some(ring) = self.memory.get_mut(..self.size) {
            ring.rotate_left(self.start);
        }
        self.start = 0;
        self.used
    }

    /// Writes a record of the trailer at a place; where it ends.
    pub(crate) fn put_trailer<F>(&mut self, at: usize, kind: u16, put: F) -> usize
    where
        F: Fn(&mut Out<'_>),
    {
        let mut out = Out::measure(self.order);
        put(&mut out);
        let length = out.count();
        let keep = self.keep;
        if keep == Keep::Tail {
            self.keep = Keep::Severity; // the trailer is no part of the ring
        }
        self.write(at, kind, length, None, put);
        self.keep = keep;
        at + HEADER_SIZE + length
    }
}

/// What a log in the room says, for tests of this module.
#[cfg(test)]
mod tests {
    use super::Room;
    use crate::wire::{rest, ByteOrder};
    use crate::writer::{Keep, Options};

    #[test]
    fn a_record_of_another_length_than_measured_is_given_up() {
        let mut memory = [0; 64];
        let options = Options {
            keep: Keep::Tail,
            ..Options::default()
        };
        let mut room = Room::new(&mut memory, 8, options, ByteOrder::Little);
        let calls = core::cell::Cell::new(0_usize);
        let kept = room.append(1, 2, |out| {
            calls.set(calls.get() + 1);
            out.bytes(rest(b"abc", calls.get()));
        });
        assert!(!kept);
        assert_eq!(room.dropped(), (1, 8));
    }
}
