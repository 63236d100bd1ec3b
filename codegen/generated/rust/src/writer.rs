// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! The writer: whole records in a buffer of fixed size, the trailer reserved before all else.

use crate::attributes::Attributes;
use crate::error::CapacityError;
use crate::explain::{Argument, Cause, Reason};
use crate::out::Out;
use crate::records::{ErrorBuilder, ErrorRecord, LossRecord, StringRecord};
use crate::room::Room;
use crate::schema::{self, END_TYPE};
use crate::wire::{ByteOrder, Text};
use core::fmt;

const END_SIZE: usize = 8;
const LOSS_SIZE: usize = 30;
const INVALID: u16 = 0xffff;

/// What survives when the buffer is full.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Keep {
    /// The most severe records: the first errors, and the newest of the others.
    #[default]
    Severity,
    /// The oldest records; the first that does not fit closes the log.
    Head,
    /// The newest records.
    Tail,
}

/// How a log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// What survives when the buffer is full.
    pub keep: Keep,
    /// Whether to reserve room for a loss record, and write it.
    pub loss: bool,
    /// The order of numbers, if it is not this machine's.
    pub order: Option<ByteOrder>,
    /// Whether an error that does not fit sheds attributes under every rule, as it always does
    /// under [`Keep::Severity`].
    pub shed: bool,
}

/// A record that can be written.
pub trait Put {
    /// The type on the wire.
    const TYPE: u16;
    /// What it ranks as in a full buffer: 0 error, 1 warning, 2 anything else.
    fn severity(&self) -> u8;
    /// Writes the value. It is called twice, to measure and to write, and twice more where an
    /// error sheds attributes; it must do the same each time.
    fn put(&self, out: &mut Out<'_>);
}

/// Writes a log into a buffer of its caller's.
///
/// The bytes of the end record are reserved from the start, so that it always fits. Every method
/// that appends says whether the record was kept; no answer needs to be looked at, since the end
/// record counts what was given up.
#[derive(Debug)]
pub struct Writer<'b> {
    room: Room<'b>,
    options: Options,
    finished: Option<usize>,
}

impl<'b> Writer<'b> {
    /// Begins a log. An empty buffer is a size probe: nothing is written, and
    /// [`Writer::true_size`] says what a buffer needs.
    ///
    /// # Errors
    ///
    /// The buffer cannot hold a log; nothing is written to it.
    pub fn new(buffer: &'b mut [u8], keep: Keep) -> Result<Self, CapacityError> {
        let options = Options {
            keep,
            ..Options::default()
        };
        Self::with_options(buffer, options)
    }

    /// Begins a log, see [`Writer::new`].
    ///
    /// # Errors
    ///
    /// The buffer cannot hold a log; nothing is written to it.
    pub fn with_options(buffer: &'b mut [u8], options: Options) -> Result<Self, CapacityError> {
        let reserved = if options.loss {
            END_SIZE + LOSS_SIZE
        } else {
            END_SIZE
        };
        let capacity = buffer.len();
        if capacity != 0 && !(reserved..=schema::CAPACITY_MAX).contains(&capacity) {
            return Err(CapacityError { capacity, reserved });
        }
        let order = options.order.unwrap_or(ByteOrder::NATIVE);
        let room = Room::new(buffer, reserved, options, order);
        Ok(Self {
            room,
            options,
            finished: None,
        })
    }

    /// Begins a new log in the same buffer.
    pub fn reset(&mut self) {
        self.room.reset();
        self.finished = None;
    }

    /// Appends a record.
    pub fn put<R: Put>(&mut self, record: &R) -> bool {
        self.record(R::TYPE, record.severity(), |out| record.put(out))
    }

    /// Appends a record of any type, its value as it is on the wire.
    ///
    /// A type that is never written, and the end record, are refused.
    pub fn put_raw(&mut self, kind: u16, value: &[u8]) -> bool {
        if matches!(kind, 0 | INVALID | END_TYPE) {
            return false;
        }
        let order = self.room.order();
        self.record(kind, schema::severity(kind, value, order), |out| {
            out.bytes(value);
        })
    }

    /// Appends a line of text.
    pub fn string(&mut self, text: &str) -> bool {
        self.put(&StringRecord {
            message: Text::new(text),
        })
    }

    /// Appends a line of text that is formatted right into the buffer, as by `format_args!`.
    pub fn line(&mut self, text: fmt::Arguments<'_>) -> bool {
        self.record(StringRecord::TYPE, 2, |out| {
            // Nothing here can fail but an implementation of Display.
            let _ = fmt::write(out, text);
        })
    }

    /// Appends an error that a reason of the registry explains, of the registry's severity.
    ///
    /// `error` is the negative errno that the call returns. Gives it back, so that the failing
    /// check is one line.
    pub fn explain(&mut self, error: i32, reason: Reason, arguments: &[Argument<'_>]) -> i32 {
        self.explain_with(error, reason.with(arguments), |_| ())
    }

    /// As [`Writer::explain`], with more attributes, whose types come after the arguments'.
    pub fn explain_with<F>(&mut self, error: i32, cause: Cause<'_>, fill: F) -> i32
    where
        F: Fn(&mut ErrorBuilder<'_, '_>),
    {
        let entry = cause.reason.entry();
        let record = ErrorRecord {
            error,
            subsystem: cause.reason.subsystem,
            reason: cause.reason.number,
            severity: crate::Severity(entry.map_or(0, |entry| entry.severity)),
            flags: 0,
            attributes: Attributes::NONE,
        };
        self.put_error(&record, |attributes| {
            for argument in cause.arguments {
                match *argument {
                    Argument::Unsigned(number) => attributes.argument_unsigned(number),
                    Argument::Signed(number) => attributes.argument_signed(number),
                    Argument::Text(text) => attributes.argument_text(text.as_bytes()),
                };
            }
            fill(attributes);
        });
        error
    }

    /// Appends an error that no registry lists, explained by text alone.
    pub fn fail(&mut self, error: i32, text: &str) -> i32 {
        let record = ErrorRecord {
            error,
            subsystem: 0,
            reason: 0,
            severity: crate::Severity(0),
            flags: 0,
            attributes: Attributes::NONE,
        };
        self.put_error(&record, |attributes| {
            attributes.message(text);
        });
        error
    }

    pub(crate) fn record<F: Fn(&mut Out<'_>)>(&mut self, kind: u16, severity: u8, put: F) -> bool {
        self.finished = None;
        self.room.append(kind, severity, put)
    }

    /// Records given up so far, as the end record says it: at most 65,535.
    #[must_use]
    pub fn num_truncations(&self) -> u16 {
        u16::try_from(self.room.dropped().0).unwrap_or(u16::MAX)
    }

    /// Bytes that a log keeping everything would need, its trailer included.
    #[must_use]
    pub fn true_size(&self) -> u64 {
        self.room.true_size()
    }

    /// Writes the trailer behind the last record that was kept, and gives the log.
    ///
    /// May be called again, also after more records. The log of a size probe is empty.
    pub fn finish(&mut self) -> &[u8] {
        let size = match self.finished {
            Some(size) => size,
            None => self.write_trailer(),
        };
        self.finished = Some(size);
        self.room.bytes(size)
    }

    fn write_trailer(&mut self) -> usize {
        if self.room.is_probe() {
            return 0;
        }
        let mut at = self.room.unroll();
        if self.options.loss {
            let (dropped_records, dropped_bytes) = self.room.dropped();
            let loss = LossRecord {
                dropped_records,
                dropped_bytes,
                true_size: self.room.true_size(),
                extra: &[],
            };
            at = self
                .room
                .put_trailer(at, LossRecord::TYPE, |out| loss.put(out));
        }
        let count = self.num_truncations();
        self.room.put_trailer(at, END_TYPE, |out| out.number(count))
    }
}
