// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! The records, attributes and enums of the schema.

#![allow(clippy::inline_always)] // a walk is its caller's loop, and much of each arm falls away there
#![allow(clippy::doc_markdown, clippy::struct_field_names)] // text and names of the schema
#![allow(clippy::too_many_arguments)]

use crate::attributes::{Attributes, FromAttribute, RawAttribute};
use crate::out::Out;
use crate::schema;
use crate::wire::{rest, split, ByteOrder, Text};
use crate::writer::{Put, Writer};

/// How bad it is. As in syslog lower is worse, so that a zeroed field is the safe default. Other values stay numbers and rank as info.
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

/// Bits of an error's flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ErrorFlags(pub u8);

impl ErrorFlags {
    /// For lack of room the writer shed attributes of this record.
    pub const SHED: Self = Self(1);
    /// The message is only the beginning of the original: a program that passed it on cut it.
    pub const MESSAGE_CUT: Self = Self(4);

    /// The name in the schema.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            1 => "shed",
            4 => "message-cut",
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

/// What an instruction wants to know of the kernel's types (enum bpf\_core\_relo\_kind).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CoreKind(pub u8);

impl CoreKind {
    /// Offset of a field in bytes, of its load for a bitfield.
    pub const BYTE_OFFSET: Self = Self(0);
    /// Size of a field in bytes, of its load for a bitfield.
    pub const BYTE_SIZE: Self = Self(1);
    /// Whether there is such a field.
    pub const FIELD_EXISTS: Self = Self(2);
    /// Whether the field is signed.
    pub const SIGNEDNESS: Self = Self(3);
    /// Bits that a bitfield is shifted to the left by.
    pub const LEFT_SHIFT: Self = Self(4);
    /// Bits that it is shifted back to the right by.
    pub const RIGHT_SHIFT: Self = Self(5);
    /// Id of the type in the object's own BTF.
    pub const LOCAL_TYPE_ID: Self = Self(6);
    /// Id of the type in the kernel's BTF.
    pub const TARGET_TYPE_ID: Self = Self(7);
    /// Whether there is such a type.
    pub const TYPE_EXISTS: Self = Self(8);
    /// Size of the type in bytes.
    pub const TYPE_SIZE: Self = Self(9);
    /// Whether the enum has such a name.
    pub const ENUMERATOR_EXISTS: Self = Self(10);
    /// Value of that name.
    pub const ENUMERATOR_VALUE: Self = Self(11);
    /// Whether the type has all that the local one has.
    pub const TYPE_MATCHES: Self = Self(12);

    /// The name in the schema.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "byte-offset",
            1 => "byte-size",
            2 => "field-exists",
            3 => "signedness",
            4 => "left-shift",
            5 => "right-shift",
            6 => "local-type-id",
            7 => "target-type-id",
            8 => "type-exists",
            9 => "type-size",
            10 => "enumerator-exists",
            11 => "enumerator-value",
            12 => "type-matches",
            _ => return None,
        })
    }
}

/// How a relocation ended. After ambiguous and failed the loader refuses the whole object.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CoreVerdict(pub u8);

impl CoreVerdict {
    /// A target was found and its value written.
    pub const MATCHED: Self = Self(0);
    /// There is no target, and 0 says so.
    pub const ABSENT: Self = Self(1);
    /// The instruction was replaced by one that no kernel accepts if it can be reached.
    pub const POISONED: Self = Self(2);
    /// The object's own BTF answers.
    pub const LOCAL: Self = Self(3);
    /// Several targets match and do not agree.
    pub const AMBIGUOUS: Self = Self(4);
    /// The relocation itself cannot be read or written; see message.
    pub const FAILED: Self = Self(5);

    /// The name in the schema.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "matched",
            1 => "absent",
            2 => "poisoned",
            3 => "local",
            4 => "ambiguous",
            5 => "failed",
            _ => return None,
        })
    }
}

/// Whose rules were followed, where loaders disagree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CoreRules(pub u8);

impl CoreRules {
    /// libbpf's, which are the kernel's too.
    pub const LIBBPF: Self = Self(0);
    /// Those of cilium/ebpf.
    pub const CILIUM: Self = Self(1);
    /// Those of aya-obj.
    pub const AYA: Self = Self(2);

    /// The name in the schema.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "libbpf",
            1 => "cilium",
            2 => "aya",
            _ => return None,
        })
    }
}

/// Which part of an instruction is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CoreForm(pub u8);

impl CoreForm {
    /// The 32-bit immediate of an arithmetic instruction.
    pub const IMMEDIATE: Self = Self(1);
    /// The 16-bit offset of a load or store.
    pub const OFFSET: Self = Self(2);
    /// The 64-bit immediate that takes two slots.
    pub const IMMEDIATE64: Self = Self(3);

    /// The name in the schema.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            1 => "immediate",
            2 => "offset",
            3 => "immediate64",
            _ => return None,
        })
    }
}

/// A place in the source code of the loaded program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceLineAttribute<'a> {
    /// Line number counted from 1.
    Line(u32),
    /// File name as the compiler recorded it.
    File(Text<'a>),
    /// The line itself.
    Text(Text<'a>),
    /// Column in the line counted from 1.
    Column(u32),
    /// One that this schema does not know.
    Unknown(RawAttribute<'a>),
}

/// Attributes of the set `source-line`.
pub type SourceLineAttributes<'a> = Attributes<'a, SourceLineAttribute<'a>>;

impl<'a> FromAttribute<'a> for SourceLineAttribute<'a> {
    #[inline(always)]
    fn from_attribute(raw: RawAttribute<'a>) -> Option<Self> {
        Some(match raw.kind {
            0 | 0xffff => return None,
            1 => Self::Line(raw.order.u32_of(raw.value)?),
            2 => Self::File(raw.text()),
            3 => Self::Text(raw.text()),
            4 => Self::Column(raw.order.u32_of(raw.value)?),
            _ => Self::Unknown(raw),
        })
    }
}

impl<'a> Attributes<'a, SourceLineAttribute<'a>> {
    /// Line number counted from 1.
    #[must_use]
    pub fn line(self) -> Option<u32> {
        let raw = self.first_of(1)?;
        raw.order.u32_of(raw.value)
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
    /// Column in the line counted from 1.
    #[must_use]
    pub fn column(self) -> Option<u32> {
        let raw = self.first_of(4)?;
        raw.order.u32_of(raw.value)
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
    /// Column in the line counted from 1.
    pub fn column(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(4, value);
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
    #[inline(always)]
    fn from_attribute(raw: RawAttribute<'a>) -> Option<Self> {
        Some(match raw.kind {
            0 | 0xffff => return None,
            1 => Self::Kind(PolicyKind(raw.order.u32_of(raw.value)?)),
            2 => Self::MinSigned(raw.order.i64_of(raw.value)?),
            3 => Self::MaxSigned(raw.order.i64_of(raw.value)?),
            4 => Self::Min(raw.order.u64_of(raw.value)?),
            5 => Self::Max(raw.order.u64_of(raw.value)?),
            6 => Self::MinLength(raw.order.u32_of(raw.value)?),
            7 => Self::MaxLength(raw.order.u32_of(raw.value)?),
            8 => Self::Mask(raw.order.u64_of(raw.value)?),
            9 => Self::PolicyIndex(raw.order.u32_of(raw.value)?),
            10 => Self::PolicyMaxType(raw.order.u32_of(raw.value)?),
            _ => Self::Unknown(raw),
        })
    }
}

impl<'a> Attributes<'a, LimitAttribute<'a>> {
    /// Kind that was expected.
    #[must_use]
    pub fn kind(self) -> Option<PolicyKind> {
        let raw = self.first_of(1)?;
        raw.order.u32_of(raw.value).map(PolicyKind)
    }
    /// Smallest value, signed.
    #[must_use]
    pub fn min_signed(self) -> Option<i64> {
        let raw = self.first_of(2)?;
        raw.order.i64_of(raw.value)
    }
    /// Largest value, signed.
    #[must_use]
    pub fn max_signed(self) -> Option<i64> {
        let raw = self.first_of(3)?;
        raw.order.i64_of(raw.value)
    }
    /// Smallest value, unsigned.
    #[must_use]
    pub fn min(self) -> Option<u64> {
        let raw = self.first_of(4)?;
        raw.order.u64_of(raw.value)
    }
    /// Largest value, unsigned.
    #[must_use]
    pub fn max(self) -> Option<u64> {
        let raw = self.first_of(5)?;
        raw.order.u64_of(raw.value)
    }
    /// Fewest bytes.
    #[must_use]
    pub fn min_length(self) -> Option<u32> {
        let raw = self.first_of(6)?;
        raw.order.u32_of(raw.value)
    }
    /// Most bytes.
    #[must_use]
    pub fn max_length(self) -> Option<u32> {
        let raw = self.first_of(7)?;
        raw.order.u32_of(raw.value)
    }
    /// Bits that may be set.
    #[must_use]
    pub fn mask(self) -> Option<u64> {
        let raw = self.first_of(8)?;
        raw.order.u64_of(raw.value)
    }
    /// Index of the nested policy in the kernel's policy dump.
    #[must_use]
    pub fn policy_index(self) -> Option<u32> {
        let raw = self.first_of(9)?;
        raw.order.u32_of(raw.value)
    }
    /// Largest attribute type of the nested policy.
    #[must_use]
    pub fn policy_max_type(self) -> Option<u32> {
        let raw = self.first_of(10)?;
        raw.order.u32_of(raw.value)
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
    /// Present, as 1, if the cause was derived from outside the call and may be wrong.
    Guess(u8),
    /// Kind and name of the offending type, written when the record is made: its id means nothing on another kernel.
    BtfType(Text<'a>),
    /// Path of the offending member in that type, written when the record is made.
    BtfMember(Text<'a>),
    /// Which kind of rule was broken, as the verifier's report of Linux 7.3 calls it.
    Category(Text<'a>),
    /// What the report calls the problem, in a few words.
    Headline(Text<'a>),
    /// What led to the problem, one step of the path; the earliest first.
    CausalStep(Text<'a>),
    /// What the kernel itself advises.
    Suggestion(Text<'a>),
    /// One that this schema does not know.
    Unknown(RawAttribute<'a>),
}

/// Attributes of the set `error`.
pub type ErrorAttributes<'a> = Attributes<'a, ErrorAttribute<'a>>;

impl<'a> FromAttribute<'a> for ErrorAttribute<'a> {
    #[inline(always)]
    fn from_attribute(raw: RawAttribute<'a>) -> Option<Self> {
        Some(match raw.kind {
            0 | 0xffff => return None,
            1 => Self::Message(raw.text()),
            2 => Self::FieldOffset(raw.order.u32_of(raw.value)?),
            3 => Self::FieldPath(raw.text()),
            4 => Self::BtfTypeId(raw.order.u32_of(raw.value)?),
            5 => Self::BtfMemberOffset(raw.order.u32_of(raw.value)?),
            6 => Self::Instruction(raw.order.u32_of(raw.value)?),
            7 => Self::SourceLine(raw.nest()),
            8 => Self::ArgumentUnsigned(raw.order.u64_of(raw.value)?),
            9 => Self::ArgumentSigned(raw.order.i64_of(raw.value)?),
            10 => Self::ArgumentText(raw.text()),
            11 => Self::Limit(raw.nest()),
            12 => Self::Missing(raw.order.u32_of(raw.value)?),
            13 => Self::MissingIn(raw.order.u32_of(raw.value)?),
            14 => Self::Object(raw.text()),
            15 => Self::Cookie(raw.value),
            16 => Self::BtfObjectId(raw.order.u32_of(raw.value)?),
            17 => Self::Guess(raw.order.u8_of(raw.value)?),
            18 => Self::BtfType(raw.text()),
            19 => Self::BtfMember(raw.text()),
            20 => Self::Category(raw.text()),
            21 => Self::Headline(raw.text()),
            22 => Self::CausalStep(raw.text()),
            23 => Self::Suggestion(raw.text()),
            _ => Self::Unknown(raw),
        })
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
        raw.order.u32_of(raw.value)
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
        raw.order.u32_of(raw.value)
    }
    /// Offset of the offending member in that type in bits.
    #[must_use]
    pub fn btf_member_offset(self) -> Option<u32> {
        let raw = self.first_of(5)?;
        raw.order.u32_of(raw.value)
    }
    /// Index of the offending instruction.
    #[must_use]
    pub fn instruction(self) -> Option<u32> {
        let raw = self.first_of(6)?;
        raw.order.u32_of(raw.value)
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
        raw.order.u32_of(raw.value)
    }
    /// Offset of the nest that lacks it; absent for the top level.
    #[must_use]
    pub fn missing_in(self) -> Option<u32> {
        let raw = self.first_of(13)?;
        raw.order.u32_of(raw.value)
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
        raw.order.u32_of(raw.value)
    }
    /// Present, as 1, if the cause was derived from outside the call and may be wrong.
    #[must_use]
    pub fn guess(self) -> Option<u8> {
        let raw = self.first_of(17)?;
        raw.order.u8_of(raw.value)
    }
    /// Kind and name of the offending type, written when the record is made: its id means nothing on another kernel.
    #[must_use]
    pub fn btf_type(self) -> Option<Text<'a>> {
        let raw = self.first_of(18)?;
        Some(raw.text())
    }
    /// Path of the offending member in that type, written when the record is made.
    #[must_use]
    pub fn btf_member(self) -> Option<Text<'a>> {
        let raw = self.first_of(19)?;
        Some(raw.text())
    }
    /// Which kind of rule was broken, as the verifier's report of Linux 7.3 calls it.
    #[must_use]
    pub fn category(self) -> Option<Text<'a>> {
        let raw = self.first_of(20)?;
        Some(raw.text())
    }
    /// What the report calls the problem, in a few words.
    #[must_use]
    pub fn headline(self) -> Option<Text<'a>> {
        let raw = self.first_of(21)?;
        Some(raw.text())
    }
    /// What the kernel itself advises.
    #[must_use]
    pub fn suggestion(self) -> Option<Text<'a>> {
        let raw = self.first_of(23)?;
        Some(raw.text())
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
    /// Present, as 1, if the cause was derived from outside the call and may be wrong.
    pub fn guess(&mut self, value: u8) -> &mut Self {
        self.0.number_attribute(17, value);
        self
    }
    /// Kind and name of the offending type, written when the record is made: its id means nothing on another kernel.
    pub fn btf_type(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(18, value.as_ref());
        self
    }
    /// Path of the offending member in that type, written when the record is made.
    pub fn btf_member(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(19, value.as_ref());
        self
    }
    /// Which kind of rule was broken, as the verifier's report of Linux 7.3 calls it.
    pub fn category(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(20, value.as_ref());
        self
    }
    /// What the report calls the problem, in a few words.
    pub fn headline(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(21, value.as_ref());
        self
    }
    /// What led to the problem, one step of the path; the earliest first.
    pub fn causal_step(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(22, value.as_ref());
        self
    }
    /// What the kernel itself advises.
    pub fn suggestion(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(23, value.as_ref());
        self
    }

    /// An attribute of any type, its value as it is on the wire.
    pub fn unknown_attribute(&mut self, kind: u16, value: &[u8]) -> &mut Self {
        self.0.attribute(kind, value);
        self
    }
}

/// A type, and a place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CoreSpecAttribute<'a> {
    /// Id of the type in its BTF.
    TypeId(u32),
    /// Whose BTF: vmlinux or a module; absent for the object's own.
    Btf(Text<'a>),
    /// Kind and name of the type, as in \`struct task\_struct\`.
    Type(Text<'a>),
    /// The place for people: \`.comm\[3\]\`, or \`::NAME\` in an enum.
    Path(Text<'a>),
    /// The indices that lead there, anonymous members counted, with colons in between.
    Access(Text<'a>),
    /// Offset of the field from the start of the type in bits.
    BitOffset(u32),
    /// Value of the enumerator in an unsigned enum.
    Enumerator(u64),
    /// Of a candidate: 1 it has the place, 0 it has not; absent if it was not tried.
    Matches(u8),
    /// Value of the enumerator in a signed enum.
    EnumeratorSigned(i64),
    /// What the loader says while it tries the candidate, without its prefix.
    Note(Text<'a>),
    /// One that this schema does not know.
    Unknown(RawAttribute<'a>),
}

/// Attributes of the set `core-spec`.
pub type CoreSpecAttributes<'a> = Attributes<'a, CoreSpecAttribute<'a>>;

impl<'a> FromAttribute<'a> for CoreSpecAttribute<'a> {
    #[inline(always)]
    fn from_attribute(raw: RawAttribute<'a>) -> Option<Self> {
        Some(match raw.kind {
            0 | 0xffff => return None,
            1 => Self::TypeId(raw.order.u32_of(raw.value)?),
            2 => Self::Btf(raw.text()),
            3 => Self::Type(raw.text()),
            4 => Self::Path(raw.text()),
            5 => Self::Access(raw.text()),
            6 => Self::BitOffset(raw.order.u32_of(raw.value)?),
            7 => Self::Enumerator(raw.order.u64_of(raw.value)?),
            8 => Self::Matches(raw.order.u8_of(raw.value)?),
            9 => Self::EnumeratorSigned(raw.order.i64_of(raw.value)?),
            10 => Self::Note(raw.text()),
            _ => Self::Unknown(raw),
        })
    }
}

impl<'a> Attributes<'a, CoreSpecAttribute<'a>> {
    /// Id of the type in its BTF.
    #[must_use]
    pub fn type_id(self) -> Option<u32> {
        let raw = self.first_of(1)?;
        raw.order.u32_of(raw.value)
    }
    /// Whose BTF: vmlinux or a module; absent for the object's own.
    #[must_use]
    pub fn btf(self) -> Option<Text<'a>> {
        let raw = self.first_of(2)?;
        Some(raw.text())
    }
    /// Kind and name of the type, as in \`struct task\_struct\`.
    #[must_use]
    pub fn r#type(self) -> Option<Text<'a>> {
        let raw = self.first_of(3)?;
        Some(raw.text())
    }
    /// The place for people: \`.comm\[3\]\`, or \`::NAME\` in an enum.
    #[must_use]
    pub fn path(self) -> Option<Text<'a>> {
        let raw = self.first_of(4)?;
        Some(raw.text())
    }
    /// The indices that lead there, anonymous members counted, with colons in between.
    #[must_use]
    pub fn access(self) -> Option<Text<'a>> {
        let raw = self.first_of(5)?;
        Some(raw.text())
    }
    /// Offset of the field from the start of the type in bits.
    #[must_use]
    pub fn bit_offset(self) -> Option<u32> {
        let raw = self.first_of(6)?;
        raw.order.u32_of(raw.value)
    }
    /// Value of the enumerator in an unsigned enum.
    #[must_use]
    pub fn enumerator(self) -> Option<u64> {
        let raw = self.first_of(7)?;
        raw.order.u64_of(raw.value)
    }
    /// Of a candidate: 1 it has the place, 0 it has not; absent if it was not tried.
    #[must_use]
    pub fn matches(self) -> Option<u8> {
        let raw = self.first_of(8)?;
        raw.order.u8_of(raw.value)
    }
    /// Value of the enumerator in a signed enum.
    #[must_use]
    pub fn enumerator_signed(self) -> Option<i64> {
        let raw = self.first_of(9)?;
        raw.order.i64_of(raw.value)
    }
}

/// Writes attributes of the set `core-spec`, which belong in ascending order of their types.
#[derive(Debug)]
pub struct CoreSpecBuilder<'o, 'w>(pub(crate) &'o mut Out<'w>);

impl CoreSpecBuilder<'_, '_> {
    /// Id of the type in its BTF.
    pub fn type_id(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(1, value);
        self
    }
    /// Whose BTF: vmlinux or a module; absent for the object's own.
    pub fn btf(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(2, value.as_ref());
        self
    }
    /// Kind and name of the type, as in \`struct task\_struct\`.
    pub fn r#type(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(3, value.as_ref());
        self
    }
    /// The place for people: \`.comm\[3\]\`, or \`::NAME\` in an enum.
    pub fn path(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(4, value.as_ref());
        self
    }
    /// The indices that lead there, anonymous members counted, with colons in between.
    pub fn access(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(5, value.as_ref());
        self
    }
    /// Offset of the field from the start of the type in bits.
    pub fn bit_offset(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(6, value);
        self
    }
    /// Value of the enumerator in an unsigned enum.
    pub fn enumerator(&mut self, value: u64) -> &mut Self {
        self.0.number_attribute(7, value);
        self
    }
    /// Of a candidate: 1 it has the place, 0 it has not; absent if it was not tried.
    pub fn matches(&mut self, value: u8) -> &mut Self {
        self.0.number_attribute(8, value);
        self
    }
    /// Value of the enumerator in a signed enum.
    pub fn enumerator_signed(&mut self, value: i64) -> &mut Self {
        self.0.number_attribute(9, value);
        self
    }
    /// What the loader says while it tries the candidate, without its prefix.
    pub fn note(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(10, value.as_ref());
        self
    }

    /// An attribute of any type, its value as it is on the wire.
    pub fn unknown_attribute(&mut self, kind: u16, value: &[u8]) -> &mut Self {
        self.0.attribute(kind, value);
        self
    }
}

/// What a relocation asked for and was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CoreRelocationAttribute<'a> {
    /// Function that holds the instruction; absent if a linker dropped it.
    Program(Text<'a>),
    /// ELF section of the instruction.
    Section(Text<'a>),
    /// The object file, as its reader calls it.
    Object(Text<'a>),
    /// The place in the object's own types.
    Local(CoreSpecAttributes<'a>),
    /// The candidate that decided.
    Target(CoreSpecAttributes<'a>),
    /// Every type that was considered, in order.
    Candidate(CoreSpecAttributes<'a>),
    /// What stood in the instruction, sign-extended.
    ValueBefore(u64),
    /// Bytes that the load or store moved.
    MemorySizeBefore(u32),
    /// Bytes that it moves now, where that changed.
    MemorySize(u32),
    /// Where in the source.
    SourceLine(SourceLineAttributes<'a>),
    /// What the loader says of it, without its prefix.
    Message(Text<'a>),
    /// What is written.
    Form(CoreForm),
    /// Index of the instruction in its section, where it differs from that in the program.
    SectionInstruction(u32),
    /// A name in the target that may have been meant, the likeliest first.
    Near(Text<'a>),
    /// How many relocations the section has; with the first of them.
    SectionRelocations(u32),
    /// Of a poisoned one: 1 if the program asks before whether the place exists.
    Guarded(u8),
    /// One that this schema does not know.
    Unknown(RawAttribute<'a>),
}

/// Attributes of the set `core-relocation`.
pub type CoreRelocationAttributes<'a> = Attributes<'a, CoreRelocationAttribute<'a>>;

impl<'a> FromAttribute<'a> for CoreRelocationAttribute<'a> {
    #[inline(always)]
    fn from_attribute(raw: RawAttribute<'a>) -> Option<Self> {
        Some(match raw.kind {
            0 | 0xffff => return None,
            1 => Self::Program(raw.text()),
            2 => Self::Section(raw.text()),
            3 => Self::Object(raw.text()),
            4 => Self::Local(raw.nest()),
            5 => Self::Target(raw.nest()),
            6 => Self::Candidate(raw.nest()),
            7 => Self::ValueBefore(raw.order.u64_of(raw.value)?),
            8 => Self::MemorySizeBefore(raw.order.u32_of(raw.value)?),
            9 => Self::MemorySize(raw.order.u32_of(raw.value)?),
            10 => Self::SourceLine(raw.nest()),
            11 => Self::Message(raw.text()),
            12 => Self::Form(CoreForm(raw.order.u8_of(raw.value)?)),
            13 => Self::SectionInstruction(raw.order.u32_of(raw.value)?),
            14 => Self::Near(raw.text()),
            16 => Self::SectionRelocations(raw.order.u32_of(raw.value)?),
            15 => Self::Guarded(raw.order.u8_of(raw.value)?),
            _ => Self::Unknown(raw),
        })
    }
}

impl<'a> Attributes<'a, CoreRelocationAttribute<'a>> {
    /// Function that holds the instruction; absent if a linker dropped it.
    #[must_use]
    pub fn program(self) -> Option<Text<'a>> {
        let raw = self.first_of(1)?;
        Some(raw.text())
    }
    /// ELF section of the instruction.
    #[must_use]
    pub fn section(self) -> Option<Text<'a>> {
        let raw = self.first_of(2)?;
        Some(raw.text())
    }
    /// The object file, as its reader calls it.
    #[must_use]
    pub fn object(self) -> Option<Text<'a>> {
        let raw = self.first_of(3)?;
        Some(raw.text())
    }
    /// The place in the object's own types.
    #[must_use]
    pub fn local(self) -> Option<CoreSpecAttributes<'a>> {
        let raw = self.first_of(4)?;
        Some(raw.nest())
    }
    /// The candidate that decided.
    #[must_use]
    pub fn target(self) -> Option<CoreSpecAttributes<'a>> {
        let raw = self.first_of(5)?;
        Some(raw.nest())
    }
    /// What stood in the instruction, sign-extended.
    #[must_use]
    pub fn value_before(self) -> Option<u64> {
        let raw = self.first_of(7)?;
        raw.order.u64_of(raw.value)
    }
    /// Bytes that the load or store moved.
    #[must_use]
    pub fn memory_size_before(self) -> Option<u32> {
        let raw = self.first_of(8)?;
        raw.order.u32_of(raw.value)
    }
    /// Bytes that it moves now, where that changed.
    #[must_use]
    pub fn memory_size(self) -> Option<u32> {
        let raw = self.first_of(9)?;
        raw.order.u32_of(raw.value)
    }
    /// Where in the source.
    #[must_use]
    pub fn source_line(self) -> Option<SourceLineAttributes<'a>> {
        let raw = self.first_of(10)?;
        Some(raw.nest())
    }
    /// What the loader says of it, without its prefix.
    #[must_use]
    pub fn message(self) -> Option<Text<'a>> {
        let raw = self.first_of(11)?;
        Some(raw.text())
    }
    /// What is written.
    #[must_use]
    pub fn form(self) -> Option<CoreForm> {
        let raw = self.first_of(12)?;
        raw.order.u8_of(raw.value).map(CoreForm)
    }
    /// Index of the instruction in its section, where it differs from that in the program.
    #[must_use]
    pub fn section_instruction(self) -> Option<u32> {
        let raw = self.first_of(13)?;
        raw.order.u32_of(raw.value)
    }
    /// How many relocations the section has; with the first of them.
    #[must_use]
    pub fn section_relocations(self) -> Option<u32> {
        let raw = self.first_of(16)?;
        raw.order.u32_of(raw.value)
    }
    /// Of a poisoned one: 1 if the program asks before whether the place exists.
    #[must_use]
    pub fn guarded(self) -> Option<u8> {
        let raw = self.first_of(15)?;
        raw.order.u8_of(raw.value)
    }
}

/// Writes attributes of the set `core-relocation`, which belong in ascending order of their types.
#[derive(Debug)]
pub struct CoreRelocationBuilder<'o, 'w>(pub(crate) &'o mut Out<'w>);

impl<'w> CoreRelocationBuilder<'_, 'w> {
    /// Function that holds the instruction; absent if a linker dropped it.
    pub fn program(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(1, value.as_ref());
        self
    }
    /// ELF section of the instruction.
    pub fn section(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(2, value.as_ref());
        self
    }
    /// The object file, as its reader calls it.
    pub fn object(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(3, value.as_ref());
        self
    }
    /// The place in the object's own types.
    pub fn local(&mut self, fill: impl FnOnce(&mut CoreSpecBuilder<'_, 'w>)) -> &mut Self {
        self.0.nest(4, |out| fill(&mut CoreSpecBuilder(out)));
        self
    }
    /// The candidate that decided.
    pub fn target(&mut self, fill: impl FnOnce(&mut CoreSpecBuilder<'_, 'w>)) -> &mut Self {
        self.0.nest(5, |out| fill(&mut CoreSpecBuilder(out)));
        self
    }
    /// Every type that was considered, in order.
    pub fn candidate(&mut self, fill: impl FnOnce(&mut CoreSpecBuilder<'_, 'w>)) -> &mut Self {
        self.0.nest(6, |out| fill(&mut CoreSpecBuilder(out)));
        self
    }
    /// What stood in the instruction, sign-extended.
    pub fn value_before(&mut self, value: u64) -> &mut Self {
        self.0.number_attribute(7, value);
        self
    }
    /// Bytes that the load or store moved.
    pub fn memory_size_before(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(8, value);
        self
    }
    /// Bytes that it moves now, where that changed.
    pub fn memory_size(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(9, value);
        self
    }
    /// Where in the source.
    pub fn source_line(&mut self, fill: impl FnOnce(&mut SourceLineBuilder<'_, 'w>)) -> &mut Self {
        self.0.nest(10, |out| fill(&mut SourceLineBuilder(out)));
        self
    }
    /// What the loader says of it, without its prefix.
    pub fn message(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(11, value.as_ref());
        self
    }
    /// What is written.
    pub fn form(&mut self, value: CoreForm) -> &mut Self {
        self.0.number_attribute(12, value.0);
        self
    }
    /// Index of the instruction in its section, where it differs from that in the program.
    pub fn section_instruction(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(13, value);
        self
    }
    /// A name in the target that may have been meant, the likeliest first.
    pub fn near(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.0.attribute(14, value.as_ref());
        self
    }
    /// How many relocations the section has; with the first of them.
    pub fn section_relocations(&mut self, value: u32) -> &mut Self {
        self.0.number_attribute(16, value);
        self
    }
    /// Of a poisoned one: 1 if the program asks before whether the place exists.
    pub fn guarded(&mut self, value: u8) -> &mut Self {
        self.0.number_attribute(15, value);
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
    /// Losses in full numbers. A writer that was asked for this record writes it just before the end record, zeros included, and reserves room for it.
    Loss(LossRecord<'a>),
    /// The verifier's own statistics for one program. A number is 0 if the verifier does not print it.
    VerifierStatistics(VerifierStatisticsRecord<'a>),
    /// What a loader decided about one relocation of a BPF object (CO-RE): which type or field of the kernel it stands for, and what was written.
    CoreRelocation(CoreRelocationRecord<'a>),
    /// The value of a type that this schema does not know.
    Unknown(&'a [u8]),
}

impl<'a> Body<'a> {
    #[inline(always)]
    pub(crate) fn read(kind: u16, value: &'a [u8], order: ByteOrder) -> Self {
        match kind {
            1 => Self::String(StringRecord::read(value, order)),
            3 => Self::Error(ErrorRecord::read(value, order)),
            4 => Self::Loss(LossRecord::read(value, order)),
            5 => Self::VerifierStatistics(VerifierStatisticsRecord::read(value, order)),
            0x4000 => Self::CoreRelocation(CoreRelocationRecord::read(value, order)),
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

    #[inline(always)]
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
    /// The subsystem that reports the error; see the registry.
    pub subsystem: u16,
    /// What went wrong, a number of the subsystem; 0 means unregistered: see message.
    pub reason: u16,
    /// How bad it is; wins over what the registry says.
    pub severity: Severity,
    /// See enum error-flags; all others are written 0, kept and ignored.
    pub flags: u8,
    /// What is known beyond the fields.
    pub attributes: ErrorAttributes<'a>,
}

impl<'a> ErrorRecord<'a> {
    /// The type on the wire.
    pub const TYPE: u16 = 3;

    #[inline(always)]
    fn read(value: &'a [u8], order: ByteOrder) -> Self {
        let (fixed, behind) = split::<10>(value);
        Self {
            error: order.i32(&fixed, 0),
            subsystem: order.u16(&fixed, 4),
            reason: order.u16(&fixed, 6),
            severity: Severity(order.u8(&fixed, 8)),
            flags: order.u8(&fixed, 9),
            attributes: Attributes::new(behind, order),
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

/// Losses in full numbers. A writer that was asked for this record writes it just before the end record, zeros included, and reserves room for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LossRecord<'a> {
    /// Records dropped; does not saturate.
    pub dropped_records: u64,
    /// Bytes of those records, headers included, and of attributes that others shed.
    pub dropped_bytes: u64,
    /// Bytes that a log keeping everything would have needed, trailer included.
    pub true_size: u64,
    /// What a newer writer added.
    pub extra: &'a [u8],
}

impl<'a> LossRecord<'a> {
    /// The type on the wire.
    pub const TYPE: u16 = 4;

    #[inline(always)]
    fn read(value: &'a [u8], order: ByteOrder) -> Self {
        let (fixed, behind) = split::<24>(value);
        Self {
            dropped_records: order.u64(&fixed, 0),
            dropped_bytes: order.u64(&fixed, 8),
            true_size: order.u64(&fixed, 16),
            extra: behind,
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

/// The verifier's own statistics for one program. A number is 0 if the verifier does not print it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifierStatisticsRecord<'a> {
    /// Instructions processed on all paths.
    pub instructions: u64,
    /// Limit of processed instructions.
    pub limit: u64,
    /// Most states kept for one instruction.
    pub max_states_per_instruction: u64,
    /// States kept in total.
    pub total_states: u64,
    /// Most states kept at one time.
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

    #[inline(always)]
    fn read(value: &'a [u8], order: ByteOrder) -> Self {
        let (fixed, behind) = split::<56>(value);
        Self {
            instructions: order.u64(&fixed, 0),
            limit: order.u64(&fixed, 8),
            max_states_per_instruction: order.u64(&fixed, 16),
            total_states: order.u64(&fixed, 24),
            peak_states: order.u64(&fixed, 32),
            mark_read: order.u64(&fixed, 40),
            time: order.u64(&fixed, 48),
            stack_depths: Text::from_wire(behind),
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

/// What a loader decided about one relocation of a BPF object (CO-RE): which type or field of the kernel it stands for, and what was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoreRelocationRecord<'a> {
    /// What is wanted.
    pub kind: CoreKind,
    /// How it ended.
    pub verdict: CoreVerdict,
    /// Whose rules.
    pub rules: CoreRules,
    /// Written 0.
    pub reserved: u8,
    /// Number of the relocation in its section, from 0.
    pub index: u32,
    /// Index of the instruction in the program, from 0.
    pub instruction: u32,
    /// Written 0.
    pub padding: u32,
    /// What the instruction is given, sign-extended; of a poisoned one the number of the helper that does not exist.
    pub written: u64,
    /// What is known beyond the fields.
    pub attributes: CoreRelocationAttributes<'a>,
}

impl<'a> CoreRelocationRecord<'a> {
    /// The type on the wire.
    pub const TYPE: u16 = 0x4000;

    #[inline(always)]
    fn read(value: &'a [u8], order: ByteOrder) -> Self {
        let (fixed, behind) = split::<24>(value);
        Self {
            kind: CoreKind(order.u8(&fixed, 0)),
            verdict: CoreVerdict(order.u8(&fixed, 1)),
            rules: CoreRules(order.u8(&fixed, 2)),
            reserved: order.u8(&fixed, 3),
            index: order.u32(&fixed, 4),
            instruction: order.u32(&fixed, 8),
            padding: order.u32(&fixed, 12),
            written: order.u64(&fixed, 16),
            attributes: Attributes::new(behind, order),
        }
    }

    fn put_fixed(&self, out: &mut Out<'_>) {
        out.number(self.kind.0);
        out.number(self.verdict.0);
        out.number(self.rules.0);
        out.number(self.reserved);
        out.number(self.index);
        out.number(self.instruction);
        out.number(self.padding);
        out.number(self.written);
    }
}

impl Put for CoreRelocationRecord<'_> {
    const TYPE: u16 = 0x4000;

    fn severity(&self) -> u8 {
        2
    }

    fn put(&self, out: &mut Out<'_>) {
        self.put_fixed(out);
        out.attributes(self.attributes, 5);
    }
}

impl Writer<'_> {
    /// Appends a record `error` with the attributes that `fill` gives it; whether it was kept.
    ///
    /// `fill` is called twice, to measure and to write, and twice more where an error sheds; it
    /// must do the same each time.
    pub fn put_error<F>(&mut self, record: &ErrorRecord<'_>, fill: F) -> bool
    where
        F: Fn(&mut ErrorBuilder<'_, '_>),
    {
        self.record(ErrorRecord::TYPE, record.severity(), |out| {
            record.put(out);
            fill(&mut ErrorBuilder(out));
        })
    }
    /// Appends a record `core-relocation` with the attributes that `fill` gives it; whether it was kept.
    ///
    /// `fill` is called twice, to measure and to write, and twice more where an error sheds; it
    /// must do the same each time.
    pub fn put_core_relocation<F>(&mut self, record: &CoreRelocationRecord<'_>, fill: F) -> bool
    where
        F: Fn(&mut CoreRelocationBuilder<'_, '_>),
    {
        self.record(CoreRelocationRecord::TYPE, record.severity(), |out| {
            record.put(out);
            fill(&mut CoreRelocationBuilder(out));
        })
    }
}
