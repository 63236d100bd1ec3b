// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! The records, attributes and enums of the schema.

#![allow(clippy::doc_markdown, clippy::struct_field_names)] // text and names of the schema
#![allow(clippy::too_many_arguments)]

use crate::attributes::{Attributes, FromAttribute, RawAttribute};
use crate::schema;
use crate::wire::{rest, ByteOrder, Text};
use crate::writer::{Out, Put, Writer};

/// How bad it is. As in syslog lower is worse, so that a zeroed field is the safe one. Other values stay numbers and rank as info.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Severity(pub u8);

impl Severity {
    /// The call failed because of this.
    pub const ERROR: Self = Self(0);
    /// The call may have succeeded, but not as its caller probably meant.
    pub const WARNING: Self = Self(1);
    /// Context.
    pub const INFO: Self = Self(2);

    /// The name in the schema.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "error",
            1 => "warning",
            2 => "info",
            _ => return None,
        })
    }
}

/// Bits of a carrier's log level. The low two bits choose how much is logged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Level(pub u8);

impl Level {
    /// Errors and warnings. In text mode the verifier's level 1.
    pub const ERRORS: Self = Self(1);
    /// Also info. In text mode the verifier's level 2.
    pub const INFO: Self = Self(2);
    /// Statistics.
    pub const STATISTICS: Self = Self(4);
    /// Keep the oldest records; in text mode BPF\_LOG\_FIXED.
    pub const KEEP_HEAD: Self = Self(8);
    /// A log of records instead of text; EINVAL on every kernel so far and so probeable.
    pub const TLV: Self = Self(16);
    /// Keep the newest records. With tlv and neither this nor keep-head the most severe are kept.
    pub const KEEP_TAIL: Self = Self(32);

    /// The name in the schema.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            1 => "errors",
            2 => "info",
            4 => "statistics",
            8 => "keep-head",
            16 => "tlv",
            32 => "keep-tail",
            _ => return None,
        })
    }
}

/// Kinds of a netlink policy (enum netlink\_attribute\_type), as sent in the kind of a limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PolicyKind(pub u32);

impl PolicyKind {
    /// No kind.
    pub const INVALID: Self = Self(0);
    /// Present or absent.
    pub const FLAG: Self = Self(1);
    /// Unsigned of 8 bits.
    pub const U8: Self = Self(2);
    /// Unsigned of 16 bits.
    pub const U16: Self = Self(3);
    /// Unsigned of 32 bits.
    pub const U32: Self = Self(4);
    /// Unsigned of 64 bits.
    pub const U64: Self = Self(5);
    /// Signed of 8 bits.
    pub const S8: Self = Self(6);
    /// Signed of 16 bits.
    pub const S16: Self = Self(7);
    /// Signed of 32 bits.
    pub const S32: Self = Self(8);
    /// Signed of 64 bits.
    pub const S64: Self = Self(9);
    /// Bytes.
    pub const BINARY: Self = Self(10);
    /// Text.
    pub const STRING: Self = Self(11);
    /// Text with its NUL.
    pub const NUL_STRING: Self = Self(12);
    /// A nest of attributes.
    pub const NESTED: Self = Self(13);
    /// An array of nests.
    pub const NESTED_ARRAY: Self = Self(14);
    /// Value and selector of 32 bits each.
    pub const BITFIELD32: Self = Self(15);
    /// Signed, 32 or 64 bits; Linux 6.7.
    pub const SINT: Self = Self(16);
    /// Unsigned, 32 or 64 bits; Linux 6.7.
    pub const UINT: Self = Self(17);

    /// The name in the schema.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "invalid",
            1 => "flag",
            2 => "u8",
            3 => "u16",
            4 => "u32",
            5 => "u64",
            6 => "s8",
            7 => "s16",
            8 => "s32",
            9 => "s64",
            10 => "binary",
            11 => "string",
            12 => "nul-string",
            13 => "nested",
            14 => "nested-array",
            15 => "bitfield32",
            16 => "sint",
            17 => "uint",
            _ => return None,
        })
    }
}

/// A place in the source of what was loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceLineAttribute<'a> {
    /// Line number counted from 1.
    Line(u32),
    /// File name as the compiler recorded it.
    File(Text<'a>),
    /// The line itself.
    Text(Text<'a>),
    /// One that this schema does not know.
    Unknown(RawAttribute<'a>),
}

/// Attributes of the set `source-line`.
pub type SourceLineAttributes<'a> = Attributes<'a, SourceLineAttribute<'a>>;

impl<'a> FromAttribute<'a> for SourceLineAttribute<'a> {
    #[inline]
    fn from_attribute(raw: RawAttribute<'a>) -> Self {
        match raw.kind {
            1 => Self::Line(raw.order.u32(raw.value, 0)),
            2 => Self::File(raw.text()),
            3 => Self::Text(raw.text()),
            _ => Self::Unknown(raw),
        }
    }
}

impl<'a> Attributes<'a, SourceLineAttribute<'a>> {
    /// Line number counted from 1.
    #[must_use]
    pub fn line(self) -> Option<u32> {
        let raw = self.first_of(1)?;
        Some(raw.order.u32(raw.value, 0))
    }
    /// File name as the compiler recorded it.
    #[must_use]
    pub fn file(self) -> Option<Text<'a>> {
        let raw = self.first_of(2)?;
        Some(raw.text())
    }
    /// The line itself.
    #[must_use]
    pub fn text(self) -> Option<Text<'a>> {
        let raw = self.first_of(3)?;
        Some(raw.text())
    }
}

/// Writes attributes of the set `source-line`, which belong in ascending order of their types.
#[derive(Debug)]
pub struct SourceLineBuilder<'o, 'w>(pub(crate) &'o mut Out<'w>);

impl SourceLineBuilder<'_, '_> {
    /// Line number counted from 1.
    pub fn line(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(1, value);
        self
    }
    /// File name as the compiler recorded it.
    pub fn file(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(2, value.as_ref());
        self
    }
    /// The line itself.
    pub fn text(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(3, value.as_ref());
        self
    }

    /// An attribute of any type, its value as it is on the wire.
    pub fn unknown_attribute(&mut self, kind: u16, value: &[u8]) -> &mut Self {
        self.0.attribute(kind, value);
        self
    }
}

/// What the call would have accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LimitAttribute<'a> {
    /// Kind that was expected.
    Kind(PolicyKind),
    /// Smallest value, signed.
    MinSigned(i64),
    /// Largest value, signed.
    MaxSigned(i64),
    /// Smallest value, unsigned.
    Min(u64),
    /// Largest value, unsigned.
    Max(u64),
    /// Fewest bytes.
    MinLength(u32),
    /// Most bytes.
    MaxLength(u32),
    /// Bits that may be set.
    Mask(u64),
    /// Index of the nested policy in the kernel's policy dump.
    PolicyIndex(u32),
    /// Largest attribute type of the nested policy.
    PolicyMaxType(u32),
    /// One that this schema does not know.
    Unknown(RawAttribute<'a>),
}

/// Attributes of the set `limit`.
pub type LimitAttributes<'a> = Attributes<'a, LimitAttribute<'a>>;

impl<'a> FromAttribute<'a> for LimitAttribute<'a> {
    #[inline]
    fn from_attribute(raw: RawAttribute<'a>) -> Self {
        match raw.kind {
            1 => Self::Kind(PolicyKind(raw.order.u32(raw.value, 0))),
            2 => Self::MinSigned(raw.order.i64(raw.value, 0)),
            3 => Self::MaxSigned(raw.order.i64(raw.value, 0)),
            4 => Self::Min(raw.order.u64(raw.value, 0)),
            5 => Self::Max(raw.order.u64(raw.value, 0)),
            6 => Self::MinLength(raw.order.u32(raw.value, 0)),
            7 => Self::MaxLength(raw.order.u32(raw.value, 0)),
            8 => Self::Mask(raw.order.u64(raw.value, 0)),
            9 => Self::PolicyIndex(raw.order.u32(raw.value, 0)),
            10 => Self::PolicyMaxType(raw.order.u32(raw.value, 0)),
            _ => Self::Unknown(raw),
        }
    }
}

impl<'a> Attributes<'a, LimitAttribute<'a>> {
    /// Kind that was expected.
    #[must_use]
    pub fn kind(self) -> Option<PolicyKind> {
        let raw = self.first_of(1)?;
        Some(PolicyKind(raw.order.u32(raw.value, 0)))
    }
    /// Smallest value, signed.
    #[must_use]
    pub fn min_signed(self) -> Option<i64> {
        let raw = self.first_of(2)?;
        Some(raw.order.i64(raw.value, 0))
    }
    /// Largest value, signed.
    #[must_use]
    pub fn max_signed(self) -> Option<i64> {
        let raw = self.first_of(3)?;
        Some(raw.order.i64(raw.value, 0))
    }
    /// Smallest value, unsigned.
    #[must_use]
    pub fn min(self) -> Option<u64> {
        let raw = self.first_of(4)?;
        Some(raw.order.u64(raw.value, 0))
    }
    /// Largest value, unsigned.
    #[must_use]
    pub fn max(self) -> Option<u64> {
        let raw = self.first_of(5)?;
        Some(raw.order.u64(raw.value, 0))
    }
    /// Fewest bytes.
    #[must_use]
    pub fn min_length(self) -> Option<u32> {
        let raw = self.first_of(6)?;
        Some(raw.order.u32(raw.value, 0))
    }
    /// Most bytes.
    #[must_use]
    pub fn max_length(self) -> Option<u32> {
        let raw = self.first_of(7)?;
        Some(raw.order.u32(raw.value, 0))
    }
    /// Bits that may be set.
    #[must_use]
    pub fn mask(self) -> Option<u64> {
        let raw = self.first_of(8)?;
        Some(raw.order.u64(raw.value, 0))
    }
    /// Index of the nested policy in the kernel's policy dump.
    #[must_use]
    pub fn policy_index(self) -> Option<u32> {
        let raw = self.first_of(9)?;
        Some(raw.order.u32(raw.value, 0))
    }
    /// Largest attribute type of the nested policy.
    #[must_use]
    pub fn policy_max_type(self) -> Option<u32> {
        let raw = self.first_of(10)?;
        Some(raw.order.u32(raw.value, 0))
    }
}

/// Writes attributes of the set `limit`, which belong in ascending order of their types.
#[derive(Debug)]
pub struct LimitBuilder<'o, 'w>(pub(crate) &'o mut Out<'w>);

impl LimitBuilder<'_, '_> {
    /// Kind that was expected.
    pub fn kind(&mut self, value: PolicyKind) -> &mut Self {
        self.0.number_attribute(1, value.0);
        self
    }
    /// Smallest value, signed.
    pub fn min_signed(&mut self, value: i64) -> &mut Self {
        self.0.number_attribute(2, value);
        self
    }
    /// Largest value, signed.
    pub fn max_signed(&mut self, value: i64) -> &mut Self {
        self.0.number_attribute(3, value);
        self
    }
    /// Smallest value, unsigned.
    pub fn min(&mut self, value: u64) -> &mut Self {
        self.0.number_attribute(4, value);
        self
    }
    /// Largest value, unsigned.
    pub fn max(&mut self, value: u64) -> &mut Self {
        self.0.number_attribute(5, value);
        self
    }
    /// Fewest bytes.
    pub fn min_length(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(6, value);
        self
    }
    /// Most bytes.
    pub fn max_length(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(7, value);
        self
    }
    /// Bits that may be set.
    pub fn mask(&mut self, value: u64) -> &mut Self {
        self.0.number_attribute(8, value);
        self
    }
    /// Index of the nested policy in the kernel's policy dump.
    pub fn policy_index(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(9, value);
        self
    }
    /// Largest attribute type of the nested policy.
    pub fn policy_max_type(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(10, value);
        self
    }

    /// An attribute of any type, its value as it is on the wire.
    pub fn unknown_attribute(&mut self, kind: u16, value: &[u8]) -> &mut Self {
        self.0.attribute(kind, value);
        self
    }
}

/// What is known about a failure beyond its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorAttribute<'a> {
    /// Text for people. Not needed where the reason is registered.
    Message(Text<'a>),
    /// Byte offset of the offending field from the start of the call's main argument (union bpf\_attr, the request's nlmsghdr, the ioctl argument).
    FieldOffset(u32),
    /// Dotted path of the offending field.
    FieldPath(Text<'a>),
    /// BTF id of the offending type.
    BtfTypeId(u32),
    /// Offset of the offending member in that type in bits.
    BtfMemberOffset(u32),
    /// Index of the offending instruction.
    Instruction(u32),
    /// Where in the source.
    SourceLine(SourceLineAttributes<'a>),
    /// Argument of the reason, an unsigned number. Arguments of all three types count in wire order.
    ArgumentUnsigned(u64),
    /// Argument of the reason, a signed number.
    ArgumentSigned(i64),
    /// Argument of the reason, text.
    ArgumentText(Text<'a>),
    /// What would have been accepted.
    Limit(LimitAttributes<'a>),
    /// Id of a required attribute that is absent.
    Missing(u32),
    /// Offset of the nest that lacks it; absent for the top level.
    MissingIn(u32),
    /// Program, map or device that the call was about.
    Object(Text<'a>),
    /// Opaque bytes that the call returns to its caller.
    Cookie(&'a [u8]),
    /// BTF object the type id belongs to; absent for vmlinux, 0 for the BTF that this call passed.
    BtfObjectId(u32),
    /// Present, as 1, where the cause was derived from outside of the call and may be wrong.
    Guess(u8),
    /// One that this schema does not know.
    Unknown(RawAttribute<'a>),
}

/// Attributes of the set `error`.
pub type ErrorAttributes<'a> = Attributes<'a, ErrorAttribute<'a>>;

impl<'a> FromAttribute<'a> for ErrorAttribute<'a> {
    #[inline]
    fn from_attribute(raw: RawAttribute<'a>) -> Self {
        match raw.kind {
            1 => Self::Message(raw.text()),
            2 => Self::FieldOffset(raw.order.u32(raw.value, 0)),
            3 => Self::FieldPath(raw.text()),
            4 => Self::BtfTypeId(raw.order.u32(raw.value, 0)),
            5 => Self::BtfMemberOffset(raw.order.u32(raw.value, 0)),
            6 => Self::Instruction(raw.order.u32(raw.value, 0)),
            7 => Self::SourceLine(raw.nest()),
            8 => Self::ArgumentUnsigned(raw.order.u64(raw.value, 0)),
            9 => Self::ArgumentSigned(raw.order.i64(raw.value, 0)),
            10 => Self::ArgumentText(raw.text()),
            11 => Self::Limit(raw.nest()),
            12 => Self::Missing(raw.order.u32(raw.value, 0)),
            13 => Self::MissingIn(raw.order.u32(raw.value, 0)),
            14 => Self::Object(raw.text()),
            15 => Self::Cookie(raw.value),
            16 => Self::BtfObjectId(raw.order.u32(raw.value, 0)),
            17 => Self::Guess(raw.order.u8(raw.value, 0)),
            _ => Self::Unknown(raw),
        }
    }
}

impl<'a> Attributes<'a, ErrorAttribute<'a>> {
    /// Text for people. Not needed where the reason is registered.
    #[must_use]
    pub fn message(self) -> Option<Text<'a>> {
        let raw = self.first_of(1)?;
        Some(raw.text())
    }
    /// Byte offset of the offending field from the start of the call's main argument (union bpf\_attr, the request's nlmsghdr, the ioctl argument).
    #[must_use]
    pub fn field_offset(self) -> Option<u32> {
        let raw = self.first_of(2)?;
        Some(raw.order.u32(raw.value, 0))
    }
    /// Dotted path of the offending field.
    #[must_use]
    pub fn field_path(self) -> Option<Text<'a>> {
        let raw = self.first_of(3)?;
        Some(raw.text())
    }
    /// BTF id of the offending type.
    #[must_use]
    pub fn btf_type_id(self) -> Option<u32> {
        let raw = self.first_of(4)?;
        Some(raw.order.u32(raw.value, 0))
    }
    /// Offset of the offending member in that type in bits.
    #[must_use]
    pub fn btf_member_offset(self) -> Option<u32> {
        let raw = self.first_of(5)?;
        Some(raw.order.u32(raw.value, 0))
    }
    /// Index of the offending instruction.
    #[must_use]
    pub fn instruction(self) -> Option<u32> {
        let raw = self.first_of(6)?;
        Some(raw.order.u32(raw.value, 0))
    }
    /// Where in the source.
    #[must_use]
    pub fn source_line(self) -> Option<SourceLineAttributes<'a>> {
        let raw = self.first_of(7)?;
        Some(raw.nest())
    }
    /// What would have been accepted.
    #[must_use]
    pub fn limit(self) -> Option<LimitAttributes<'a>> {
        let raw = self.first_of(11)?;
        Some(raw.nest())
    }
    /// Id of a required attribute that is absent.
    #[must_use]
    pub fn missing(self) -> Option<u32> {
        let raw = self.first_of(12)?;
        Some(raw.order.u32(raw.value, 0))
    }
    /// Offset of the nest that lacks it; absent for the top level.
    #[must_use]
    pub fn missing_in(self) -> Option<u32> {
        let raw = self.first_of(13)?;
        Some(raw.order.u32(raw.value, 0))
    }
    /// Program, map or device that the call was about.
    #[must_use]
    pub fn object(self) -> Option<Text<'a>> {
        let raw = self.first_of(14)?;
        Some(raw.text())
    }
    /// Opaque bytes that the call returns to its caller.
    #[must_use]
    pub fn cookie(self) -> Option<&'a [u8]> {
        let raw = self.first_of(15)?;
        Some(raw.value)
    }
    /// BTF object the type id belongs to; absent for vmlinux, 0 for the BTF that this call passed.
    #[must_use]
    pub fn btf_object_id(self) -> Option<u32> {
        let raw = self.first_of(16)?;
        Some(raw.order.u32(raw.value, 0))
    }
    /// Present, as 1, where the cause was derived from outside of the call and may be wrong.
    #[must_use]
    pub fn guess(self) -> Option<u8> {
        let raw = self.first_of(17)?;
        Some(raw.order.u8(raw.value, 0))
    }
}

/// Writes attributes of the set `error`, which belong in ascending order of their types.
#[derive(Debug)]
pub struct ErrorBuilder<'o, 'w>(pub(crate) &'o mut Out<'w>);

impl<'w> ErrorBuilder<'_, 'w> {
    /// Text for people. Not needed where the reason is registered.
    pub fn message(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(1, value.as_ref());
        self
    }
    /// Byte offset of the offending field from the start of the call's main argument (union bpf\_attr, the request's nlmsghdr, the ioctl argument).
    pub fn field_offset(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(2, value);
        self
    }
    /// Dotted path of the offending field.
    pub fn field_path(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(3, value.as_ref());
        self
    }
    /// BTF id of the offending type.
    pub fn btf_type_id(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(4, value);
        self
    }
    /// Offset of the offending member in that type in bits.
    pub fn btf_member_offset(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(5, value);
        self
    }
    /// Index of the offending instruction.
    pub fn instruction(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(6, value);
        self
    }
    /// Where in the source.
    pub fn source_line(&mut self, fill: impl FnOnce(&mut SourceLineBuilder<'_, 'w>)) -> &mut Self {
        self.0.nest(7, |out| fill(&mut SourceLineBuilder(out)));
        self
    }
    /// Argument of the reason, an unsigned number. Arguments of all three types count in wire order.
    pub fn argument_unsigned(&mut self, value: u64) -> &mut Self {
        self.0.number_attribute(8, value);
        self
    }
    /// Argument of the reason, a signed number.
    pub fn argument_signed(&mut self, value: i64) -> &mut Self {
        self.0.number_attribute(9, value);
        self
    }
    /// Argument of the reason, text.
    pub fn argument_text(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(10, value.as_ref());
        self
    }
    /// What would have been accepted.
    pub fn limit(&mut self, fill: impl FnOnce(&mut LimitBuilder<'_, 'w>)) -> &mut Self {
        self.0.nest(11, |out| fill(&mut LimitBuilder(out)));
        self
    }
    /// Id of a required attribute that is absent.
    pub fn missing(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(12, value);
        self
    }
    /// Offset of the nest that lacks it; absent for the top level.
    pub fn missing_in(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(13, value);
        self
    }
    /// Program, map or device that the call was about.
    pub fn object(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(14, value.as_ref());
        self
    }
    /// Opaque bytes that the call returns to its caller.
    pub fn cookie(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(15, value.as_ref());
        self
    }
    /// BTF object the type id belongs to; absent for vmlinux, 0 for the BTF that this call passed.
    pub fn btf_object_id(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(16, value);
        self
    }
    /// Present, as 1, where the cause was derived from outside of the call and may be wrong.
    pub fn guess(&mut self, value: u8) -> &mut Self {
        self.0.number_attribute(17, value);
        self
    }

    /// An attribute of any type, its value as it is on the wire.
    pub fn unknown_attribute(&mut self, kind: u16, value: &[u8]) -> &mut Self {
        self.0.attribute(kind, value);
        self
    }
}

/// What a record says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body<'a> {
    /// Text for people, one message.
    String(StringRecord<'a>),
    /// The extended error, a machine-readable cause.
    Error(ErrorRecord<'a>),
    /// What was given up, in full numbers. Written just before the end record when the writer was asked for it, zeros included, and part of the reservation then.
    Loss(LossRecord<'a>),
    /// What the verifier says of its own work on one program. A number is 0 where the verifier does not say it.
    VerifierStatistics(VerifierStatisticsRecord<'a>),
    /// The value of a type that this schema does not know.
    Unknown(&'a [u8]),
}

impl<'a> Body<'a> {
    #[inline]
    pub(crate) fn read(kind: u16, value: &'a [u8], order: ByteOrder) -> Self {
        match kind {
            1 => Self::String(StringRecord::read(value, order)),
            3 => Self::Error(ErrorRecord::read(value, order)),
            4 => Self::Loss(LossRecord::read(value, order)),
            5 => Self::VerifierStatistics(VerifierStatisticsRecord::read(value, order)),
            _ => Self::Unknown(value),
        }
    }
}

/// Text for people, one message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StringRecord<'a> {
    /// The text, delimited by the length; not NUL-terminated.
    pub message: Text<'a>,
}

impl<'a> StringRecord<'a> {
    /// The type on the wire.
    pub const TYPE: u16 = 1;

    #[inline]
    fn read(value: &'a [u8], order: ByteOrder) -> Self {
        let _ = order;
        Self {
            message: Text::from_wire(rest(value, 0)),
        }
    }
}

impl Put for StringRecord<'_> {
    const TYPE: u16 = 1;

    fn severity(&self) -> u8 {
        2
    }

    fn put(&self, out: &mut Out<'_>) {
        out.text(self.message);
    }
}

/// The extended error, a machine-readable cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorRecord<'a> {
    /// 0 or the negative errno, as the call returns it.
    pub error: i32,
    /// Who speaks; see the registry of subsystems.
    pub subsystem: u16,
    /// What went wrong, a number of the subsystem; 0 means unregistered: see message.
    pub reason: u16,
    /// How bad it is; wins over what the registry says.
    pub severity: Severity,
    /// Written 0; unknown bits are kept and ignored.
    pub flags: u8,
    /// What is known beyond the fields.
    pub attributes: ErrorAttributes<'a>,
}

impl<'a> ErrorRecord<'a> {
    /// The type on the wire.
    pub const TYPE: u16 = 3;

    #[inline]
    fn read(value: &'a [u8], order: ByteOrder) -> Self {
        Self {
            error: order.i32(value, 0),
            subsystem: order.u16(value, 4),
            reason: order.u16(value, 6),
            severity: Severity(order.u8(value, 8)),
            flags: order.u8(value, 9),
            attributes: Attributes::new(rest(value, 10), order),
        }
    }

    fn put_fixed(&self, out: &mut Out<'_>) {
        out.number(self.error);
        out.number(self.subsystem);
        out.number(self.reason);
        out.number(self.severity.0);
        out.number(self.flags);
    }
}

impl Put for ErrorRecord<'_> {
    const TYPE: u16 = 3;

    fn severity(&self) -> u8 {
        schema::rank(self.severity.0)
    }

    fn put(&self, out: &mut Out<'_>) {
        self.put_fixed(out);
        out.attributes(self.attributes, 3);
    }
}

/// What was given up, in full numbers. Written just before the end record when the writer was asked for it, zeros included, and part of the reservation then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LossRecord<'a> {
    /// Records given up; does not saturate.
    pub dropped_records: u64,
    /// Bytes of those records, headers included.
    pub dropped_bytes: u64,
    /// Bytes that a log keeping everything would have needed, trailer included.
    pub true_size: u64,
    /// What a newer writer added.
    pub extra: &'a [u8],
}

impl<'a> LossRecord<'a> {
    /// The type on the wire.
    pub const TYPE: u16 = 4;

    #[inline]
    fn read(value: &'a [u8], order: ByteOrder) -> Self {
        Self {
            dropped_records: order.u64(value, 0),
            dropped_bytes: order.u64(value, 8),
            true_size: order.u64(value, 16),
            extra: rest(value, 24),
        }
    }

    fn put_fixed(&self, out: &mut Out<'_>) {
        out.number(self.dropped_records);
        out.number(self.dropped_bytes);
        out.number(self.true_size);
    }
}

impl Put for LossRecord<'_> {
    const TYPE: u16 = 4;

    fn severity(&self) -> u8 {
        2
    }

    fn put(&self, out: &mut Out<'_>) {
        self.put_fixed(out);
        out.bytes(self.extra);
    }
}

/// What the verifier says of its own work on one program. A number is 0 where the verifier does not say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifierStatisticsRecord<'a> {
    /// Instructions that were processed on all paths.
    pub instructions: u64,
    /// Most instructions that are processed before the verifier gives up.
    pub limit: u64,
    /// Most states that were kept for one instruction.
    pub max_states_per_instruction: u64,
    /// States that were kept in all.
    pub total_states: u64,
    /// Most states that were kept at one time.
    pub peak_states: u64,
    /// Longest walk up the states to mark a register as read.
    pub mark_read: u64,
    /// Time of the verification in microseconds.
    pub time: u64,
    /// Bytes of stack of each function as the verifier writes them, with + in between.
    pub stack_depths: Text<'a>,
}

impl<'a> VerifierStatisticsRecord<'a> {
    /// The type on the wire.
    pub const TYPE: u16 = 5;

    #[inline]
    fn read(value: &'a [u8], order: ByteOrder) -> Self {
        Self {
            instructions: order.u64(value, 0),
            limit: order.u64(value, 8),
            max_states_per_instruction: order.u64(value, 16),
            total_states: order.u64(value, 24),
            peak_states: order.u64(value, 32),
            mark_read: order.u64(value, 40),
            time: order.u64(value, 48),
            stack_depths: Text::from_wire(rest(value, 56)),
        }
    }

    fn put_fixed(&self, out: &mut Out<'_>) {
        out.number(self.instructions);
        out.number(self.limit);
        out.number(self.max_states_per_instruction);
        out.number(self.total_states);
        out.number(self.peak_states);
        out.number(self.mark_read);
        out.number(self.time);
    }
}

impl Put for VerifierStatisticsRecord<'_> {
    const TYPE: u16 = 5;

    fn severity(&self) -> u8 {
        2
    }

    fn put(&self, out: &mut Out<'_>) {
        self.put_fixed(out);
        out.text(self.stack_depths);
    }
}

impl Writer<'_> {
    /// Appends a record `error` with the attributes that `fill` gives it; whether it was kept.
    ///
    /// `fill` is called twice, to measure and to write, and must do the same both times.
    pub fn put_error<F>(&mut self, record: &ErrorRecord<'_>, fill: F) -> bool
    where
        F: Fn(&mut ErrorBuilder<'_, '_>),
    {
        self.record(ErrorRecord::TYPE, record.severity(), |out| {
            record.put(out);
            fill(&mut ErrorBuilder(out));
        })
    }
}
