// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! An error without room gives up attributes instead of being given up itself.

use crate::attributes::RawAttributes;
use crate::schema::{
    shed_rank, ERROR_SIZE, ERROR_TYPE, FLAGS_AT, REASON_AT, SHED_FLAG, SHED_RANKS,
};
use crate::wire::ByteOrder;

/// Which attributes of an error are written, or, before that is known, what they take.
#[derive(Clone, Debug)]
pub(crate) struct Shedding {
    /// Bytes by rank.
    sizes: [usize; SHED_RANKS],
    /// The rank that goes in part, and what it may still take; those below go.
    plan: Option<(usize, usize)>,
    has_reason: bool,
    /// Everything behind the fixed part was attributes.
    is_sound: bool,
    depth: usize,
    start: usize,
    kind: u16,
}

impl Shedding {
    /// For a first run, which measures; none for what does not shed.
    pub(crate) fn begin(kind: u16) -> Option<Self> {
        (SHED_FLAG != 0 && kind == ERROR_TYPE).then_some(Self {
            sizes: [0; SHED_RANKS],
            plan: None,
            has_reason: false,
            is_sound: true,
            depth: 0,
            start: 0,
            kind: 0,
        })
    }

    /// For the next runs: what is left of a value of `length` bytes in `most`.
    pub(crate) fn planned(mut self, length: usize, most: usize) -> Option<Self> {
        if !self.is_sound || length < ERROR_SIZE {
            return None;
        }
        let mut left = length;
        let mut rank = 0;
        while left > most {
            left -= self.sizes.get(rank)?;
            rank += 1;
        }
        self.plan = Some((rank.checked_sub(1)?, most - left));
        self.has_reason = false;
        Some(self)
    }

    /// Whether bytes that come now are the value's own, not an attribute's.
    pub(crate) const fn is_outside(&self) -> bool {
        self.depth == 0
    }

    /// Notes a byte of the fixed part, at a place of the value, and gives what is to be written.
    pub(crate) fn fixed(&mut self, at: usize, byte: u8) -> u8 {
        if at == REASON_AT || at == REASON_AT + 1 {
            self.has_reason |= byte != 0;
        }
        if at == FLAGS_AT && self.plan.is_some() {
            return byte | SHED_FLAG;
        }
        byte
    }

    /// The first attribute of a run, its type and value, and what stands behind it.
    pub(crate) fn split<'a>(
        &mut self,
        run: &'a [u8],
        order: ByteOrder,
    ) -> Option<(u16, &'a [u8], &'a [u8])> {
        let found = RawAttributes::split(run, order);
        self.is_sound &= found.is_some();
        found
    }

    /// An attribute, or one in a nest, begins at a place of the value.
    pub(crate) fn enter(&mut self, kind: u16, at: usize) {
        if self.depth == 0 {
            self.start = at;
            self.kind = kind;
        }
        self.depth += 1;
    }

    /// It ends at a place; where the next one begins, which is its own place if it goes.
    pub(crate) fn leave(&mut self, at: usize) -> usize {
        self.depth -= 1;
        if self.depth != 0 {
            return at;
        }
        let rank = shed_rank(self.kind, self.has_reason);
        let size = at.saturating_sub(self.start);
        match &mut self.plan {
            None => {
                if let Some(sum) = self.sizes.get_mut(rank) {
                    *sum = sum.saturating_add(size);
                }
                at
            }
            Some((part, _)) if rank > *part => at,
            Some((part, left)) if rank == *part && size <= *left => {
                *left -= size;
                at
            }
            Some((part, left)) => {
                if rank == *part {
                    *left = 0; // of equals the last go first
                }
                self.start
            }
        }
    }
}
