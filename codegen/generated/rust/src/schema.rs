// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! What the schema says: numbers, names and layouts.

#[rustfmt::skip]
mod tables;

pub use tables::*;

use crate::explain::Entry;

/// A field of a record.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The key in the JSON form.
    pub name: &'static str,
    /// How its bytes are read.
    pub kind: Kind,
    /// Where it stands in the value.
    pub offset: usize,
    /// Bytes that it takes; 0 up to the end of the value.
    pub size: usize,
    /// Names for its numbers.
    pub names: &'static [(i128, &'static str)],
}

/// An encoding of numbers, text and bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A number without a sign.
    Unsigned,
    /// A number with one.
    Signed,
    /// Text up to the end of the value.
    Text,
    /// Bytes.
    Bytes,
    /// A run of attributes of the set with this number.
    Nest(u8),
}

/// A type of records.
#[derive(Clone, Copy, Debug)]
pub struct RecordType {
    /// The type on the wire.
    pub kind: u16,
    /// The name in the schema.
    pub name: &'static str,
    /// Its fields in the order of the wire.
    pub fields: &'static [Field],
    /// Bytes of the fixed fields.
    pub size: usize,
    /// The set of the attributes behind the fields; 0 for none.
    pub set: u8,
}

/// A type of attributes.
#[derive(Clone, Copy, Debug)]
pub struct AttributeType {
    /// The type on the wire.
    pub kind: u16,
    /// The name in the schema.
    pub name: &'static str,
    /// How its bytes are read.
    pub value: Kind,
}

/// A subsystem with its reasons.
#[derive(Clone, Copy, Debug)]
pub struct Subsystem {
    /// The number on the wire.
    pub number: u16,
    /// The name in the registry.
    pub name: &'static str,
    pub(crate) reasons: &'static [Entry],
}

/// What the schema says of a type of records.
#[must_use]
pub fn record_type(kind: u16) -> Option<&'static RecordType> {
    RECORDS.iter().find(|record| record.kind == kind)
}

/// The name of a type of records, or `unknown`.
#[must_use]
pub fn record_name(kind: u16) -> &'static str {
    if kind == END_TYPE {
        return "end";
    }
    record_type(kind).map_or("unknown", |record| record.name)
}

/// What the schema says of a type of attributes in the set with a number.
#[must_use]
pub fn attribute_type(set: u8, kind: u16) -> Option<&'static AttributeType> {
    let attributes = SETS.get(usize::from(set).checked_sub(1)?)?;
    attributes.iter().find(|attribute| attribute.kind == kind)
}

/// What the registry says of a subsystem.
#[must_use]
pub fn subsystem(number: u16) -> Option<&'static Subsystem> {
    SUBSYSTEMS
        .iter()
        .find(|subsystem| subsystem.number == number)
}

/// The name of a positive errno, as Linux numbers them.
#[must_use]
pub fn errno_name(errno: i32) -> Option<&'static str> {
    let index = ERRNOS
        .binary_search_by_key(&errno, |&(number, _)| number)
        .ok()?;
    ERRNOS.get(index).map(|&(_, name)| name)
}
