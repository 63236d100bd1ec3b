// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! What can be wrong with a log, and with a buffer for one.

use crate::schema;
use core::fmt;

/// A kind of damage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes stop inside a header or a value.
    ShortInput {
        /// Bytes that the header or the value takes.
        needed: usize,
        /// Bytes that are there.
        available: usize,
    },
    /// A type that cannot be, or a value that breaks the layout of its type.
    MalformedRecord,
    /// An end record of the wrong length.
    Trailer,
    /// More than the reader was told to accept.
    Limit(Limit),
}

/// What a reader accepts so much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// Bytes of one value.
    RecordLength,
    /// Records of a log.
    Records,
    /// Attributes of one record.
    Attributes,
    /// Depth of attributes.
    Depth,
    /// Bytes of a log.
    Total,
}

impl Limit {
    /// The name of the limit in the specification.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::RecordLength => "record_length",
            Self::Records => "records",
            Self::Attributes => "attributes",
            Self::Depth => "depth",
            Self::Total => "total",
        }
    }
}

/// Damage: what is wrong, and at which byte of the input. The records before it are good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Error {
    /// What is wrong.
    pub kind: ErrorKind,
    /// The byte of the header, of a record or of an attribute, that is damaged.
    pub offset: usize,
    /// The type of the record that it lies in, where that is known.
    pub record: Option<u16>,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "byte {}: ", self.offset)?;
        match self.kind {
            ErrorKind::ShortInput { needed, available } => {
                write!(f, "{needed} bytes expected, found {available}")?;
            }
            ErrorKind::MalformedRecord => f.write_str("not a valid value of its type")?,
            ErrorKind::Trailer => f.write_str("the end record has another length than 2")?,
            ErrorKind::Limit(limit) => write!(f, "more than the limit {} allows", limit.name())?,
        }
        match self.record {
            Some(kind) => write!(
                f,
                ", in a record of type {kind} ({})",
                schema::record_name(kind)
            ),
            None => Ok(()),
        }
    }
}

/// A buffer that cannot hold a log: it is smaller than the trailer, or too large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CapacityError {
    /// Bytes of the buffer.
    pub capacity: usize,
    /// Bytes that the trailer takes.
    pub reserved: usize,
}

impl fmt::Display for CapacityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { capacity, reserved } = self;
        let most = schema::CAPACITY_MAX;
        write!(
            f,
            "a log takes {reserved} to {most} bytes, the buffer has {capacity}"
        )
    }
}

#[cfg(feature = "std")]
impl std::error::Error for Error {}

#[cfg(feature = "std")]
impl std::error::Error for CapacityError {}
