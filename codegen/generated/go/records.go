// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

// Severity: How bad it is. As in syslog lower is worse, so that a zeroed field is the safe default.
// Other values stay numbers and rank as info.
type Severity uint8

const (
	// SeverityError: The call failed because of this.
	SeverityError Severity = 0

	// SeverityWarning: The call may have succeeded, but not as its caller probably meant.
	SeverityWarning Severity = 1

	// SeverityInfo: Context.
	SeverityInfo Severity = 2
)

// Name is the name in the schema, or "".
func (v Severity) Name() string {
	switch v {
	case 0:
		return "error"
	case 1:
		return "warning"
	case 2:
		return "info"
	}
	return ""
}

// ErrorFlags: Bits of an error's flags.
type ErrorFlags uint8

const (
	// ErrorFlagsShed: For lack of room the writer shed attributes of this record.
	ErrorFlagsShed ErrorFlags = 1

	// ErrorFlagsMessageCut: The message is only the beginning of the original: a program that
	// passed it on cut it.
	ErrorFlagsMessageCut ErrorFlags = 4
)

// Name is the name in the schema, or "".
func (v ErrorFlags) Name() string {
	switch v {
	case 1:
		return "shed"
	case 4:
		return "message-cut"
	}
	return ""
}

// Level: Bits of a carrier's log level. The low two bits choose how much is logged.
type Level uint8

const (
	// LevelErrors: Errors and warnings. In text mode the verifier's level 1.
	LevelErrors Level = 1

	// LevelInfo: Also info. In text mode the verifier's level 2.
	LevelInfo Level = 2

	// LevelStatistics: Statistics.
	LevelStatistics Level = 4

	// LevelKeepHead: Keep the oldest records; in text mode BPF_LOG_FIXED.
	LevelKeepHead Level = 8

	// LevelTlv: A log of records instead of text; EINVAL on every kernel so far and so probeable.
	LevelTlv Level = 16

	// LevelKeepTail: Keep the newest records. With tlv and neither this nor keep-head the most
	// severe are kept.
	LevelKeepTail Level = 32
)

// Name is the name in the schema, or "".
func (v Level) Name() string {
	switch v {
	case 1:
		return "errors"
	case 2:
		return "info"
	case 4:
		return "statistics"
	case 8:
		return "keep-head"
	case 16:
		return "tlv"
	case 32:
		return "keep-tail"
	}
	return ""
}

// PolicyKind: Kinds of a netlink policy (enum netlink_attribute_type), as sent in the kind of a
// limit.
type PolicyKind uint32

const (
	// PolicyKindInvalid: No kind.
	PolicyKindInvalid PolicyKind = 0

	// PolicyKindFlag: Present or absent.
	PolicyKindFlag PolicyKind = 1

	// PolicyKindU8: Unsigned of 8 bits.
	PolicyKindU8 PolicyKind = 2

	// PolicyKindU16: Unsigned of 16 bits.
	PolicyKindU16 PolicyKind = 3

	// PolicyKindU32: Unsigned of 32 bits.
	PolicyKindU32 PolicyKind = 4

	// PolicyKindU64: Unsigned of 64 bits.
	PolicyKindU64 PolicyKind = 5

	// PolicyKindS8: Signed of 8 bits.
	PolicyKindS8 PolicyKind = 6

	// PolicyKindS16: Signed of 16 bits.
	PolicyKindS16 PolicyKind = 7

	// PolicyKindS32: Signed of 32 bits.
	PolicyKindS32 PolicyKind = 8

	// PolicyKindS64: Signed of 64 bits.
	PolicyKindS64 PolicyKind = 9

	// PolicyKindBinary: Bytes.
	PolicyKindBinary PolicyKind = 10

	// PolicyKindString: Text.
	PolicyKindString PolicyKind = 11

	// PolicyKindNulString: Text with its NUL.
	PolicyKindNulString PolicyKind = 12

	// PolicyKindNested: A nest of attributes.
	PolicyKindNested PolicyKind = 13

	// PolicyKindNestedArray: An array of nests.
	PolicyKindNestedArray PolicyKind = 14

	// PolicyKindBitfield32: Value and selector of 32 bits each.
	PolicyKindBitfield32 PolicyKind = 15

	// PolicyKindSint: Signed, 32 or 64 bits; Linux 6.7.
	PolicyKindSint PolicyKind = 16

	// PolicyKindUint: Unsigned, 32 or 64 bits; Linux 6.7.
	PolicyKindUint PolicyKind = 17
)

// Name is the name in the schema, or "".
func (v PolicyKind) Name() string {
	switch v {
	case 0:
		return "invalid"
	case 1:
		return "flag"
	case 2:
		return "u8"
	case 3:
		return "u16"
	case 4:
		return "u32"
	case 5:
		return "u64"
	case 6:
		return "s8"
	case 7:
		return "s16"
	case 8:
		return "s32"
	case 9:
		return "s64"
	case 10:
		return "binary"
	case 11:
		return "string"
	case 12:
		return "nul-string"
	case 13:
		return "nested"
	case 14:
		return "nested-array"
	case 15:
		return "bitfield32"
	case 16:
		return "sint"
	case 17:
		return "uint"
	}
	return ""
}

// CoreKind: What an instruction wants to know of the kernel's types (enum bpf_core_relo_kind).
type CoreKind uint8

const (
	// CoreKindByteOffset: Offset of a field in bytes, of its load for a bitfield.
	CoreKindByteOffset CoreKind = 0

	// CoreKindByteSize: Size of a field in bytes, of its load for a bitfield.
	CoreKindByteSize CoreKind = 1

	// CoreKindFieldExists: Whether there is such a field.
	CoreKindFieldExists CoreKind = 2

	// CoreKindSignedness: Whether the field is signed.
	CoreKindSignedness CoreKind = 3

	// CoreKindLeftShift: Bits that a bitfield is shifted to the left by.
	CoreKindLeftShift CoreKind = 4

	// CoreKindRightShift: Bits that it is shifted back to the right by.
	CoreKindRightShift CoreKind = 5

	// CoreKindLocalTypeId: Id of the type in the object's own BTF.
	CoreKindLocalTypeId CoreKind = 6

	// CoreKindTargetTypeId: Id of the type in the kernel's BTF.
	CoreKindTargetTypeId CoreKind = 7

	// CoreKindTypeExists: Whether there is such a type.
	CoreKindTypeExists CoreKind = 8

	// CoreKindTypeSize: Size of the type in bytes.
	CoreKindTypeSize CoreKind = 9

	// CoreKindEnumeratorExists: Whether the enum has such a name.
	CoreKindEnumeratorExists CoreKind = 10

	// CoreKindEnumeratorValue: Value of that name.
	CoreKindEnumeratorValue CoreKind = 11

	// CoreKindTypeMatches: Whether the type has all that the local one has.
	CoreKindTypeMatches CoreKind = 12
)

// Name is the name in the schema, or "".
func (v CoreKind) Name() string {
	switch v {
	case 0:
		return "byte-offset"
	case 1:
		return "byte-size"
	case 2:
		return "field-exists"
	case 3:
		return "signedness"
	case 4:
		return "left-shift"
	case 5:
		return "right-shift"
	case 6:
		return "local-type-id"
	case 7:
		return "target-type-id"
	case 8:
		return "type-exists"
	case 9:
		return "type-size"
	case 10:
		return "enumerator-exists"
	case 11:
		return "enumerator-value"
	case 12:
		return "type-matches"
	}
	return ""
}

// CoreVerdict: How a relocation ended. After ambiguous and failed the loader refuses the whole
// object.
type CoreVerdict uint8

const (
	// CoreVerdictMatched: A target was found and its value written.
	CoreVerdictMatched CoreVerdict = 0

	// CoreVerdictAbsent: There is no target, and 0 says so.
	CoreVerdictAbsent CoreVerdict = 1

	// CoreVerdictPoisoned: The instruction was replaced by one that no kernel accepts if it can be
	// reached.
	CoreVerdictPoisoned CoreVerdict = 2

	// CoreVerdictLocal: The object's own BTF answers.
	CoreVerdictLocal CoreVerdict = 3

	// CoreVerdictAmbiguous: Several targets match and do not agree.
	CoreVerdictAmbiguous CoreVerdict = 4

	// CoreVerdictFailed: The relocation itself cannot be read or written; see message.
	CoreVerdictFailed CoreVerdict = 5
)

// Name is the name in the schema, or "".
func (v CoreVerdict) Name() string {
	switch v {
	case 0:
		return "matched"
	case 1:
		return "absent"
	case 2:
		return "poisoned"
	case 3:
		return "local"
	case 4:
		return "ambiguous"
	case 5:
		return "failed"
	}
	return ""
}

// CoreRules: Whose rules were followed, where loaders disagree.
type CoreRules uint8

const (
	// CoreRulesLibbpf: libbpf's, which are the kernel's too.
	CoreRulesLibbpf CoreRules = 0

	// CoreRulesCilium: Those of cilium/ebpf.
	CoreRulesCilium CoreRules = 1

	// CoreRulesAya: Those of aya-obj.
	CoreRulesAya CoreRules = 2
)

// Name is the name in the schema, or "".
func (v CoreRules) Name() string {
	switch v {
	case 0:
		return "libbpf"
	case 1:
		return "cilium"
	case 2:
		return "aya"
	}
	return ""
}

// CoreForm: Which part of an instruction is written.
type CoreForm uint8

const (
	// CoreFormImmediate: The 32-bit immediate of an arithmetic instruction.
	CoreFormImmediate CoreForm = 1

	// CoreFormOffset: The 16-bit offset of a load or store.
	CoreFormOffset CoreForm = 2

	// CoreFormImmediate64: The 64-bit immediate that takes two slots.
	CoreFormImmediate64 CoreForm = 3
)

// Name is the name in the schema, or "".
func (v CoreForm) Name() string {
	switch v {
	case 1:
		return "immediate"
	case 2:
		return "offset"
	case 3:
		return "immediate64"
	}
	return ""
}

// Types of attributes of the set source-line.
const (
	// SourceLineAttributeLine: Line number counted from 1.
	SourceLineAttributeLine uint16 = 1

	// SourceLineAttributeFile: File name as the compiler recorded it.
	SourceLineAttributeFile uint16 = 2

	// SourceLineAttributeText: The line itself.
	SourceLineAttributeText uint16 = 3

	// SourceLineAttributeColumn: Column in the line counted from 1.
	SourceLineAttributeColumn uint16 = 4
)

// SourceLineAttributes: A place in the source code of the loaded program.
type SourceLineAttributes struct{ Attributes }

// Line: Line number counted from 1.
func (r SourceLineAttributes) Line() (value uint32, ok bool) {
	a, ok := r.First(1)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// File: File name as the compiler recorded it.
func (r SourceLineAttributes) File() (value Text, ok bool) {
	a, ok := r.First(2)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// Text: The line itself.
func (r SourceLineAttributes) Text() (value Text, ok bool) {
	a, ok := r.First(3)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// Column: Column in the line counted from 1.
func (r SourceLineAttributes) Column() (value uint32, ok bool) {
	a, ok := r.First(4)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// SourceLineBuilder writes attributes of the set source-line, which belong in ascending order.
type SourceLineBuilder struct{ out *Out }

// Line: Line number counted from 1.
func (b SourceLineBuilder) Line(value uint32) {
	b.out.numberAttribute(0x0001, uint64(value), 4)
}

// File: File name as the compiler recorded it.
func (b SourceLineBuilder) File(value string) {
	b.out.attribute(0x0002, []byte(value))
}

// Text: The line itself.
func (b SourceLineBuilder) Text(value string) {
	b.out.attribute(0x0003, []byte(value))
}

// Column: Column in the line counted from 1.
func (b SourceLineBuilder) Column(value uint32) {
	b.out.numberAttribute(0x0004, uint64(value), 4)
}

// UnknownAttribute is an attribute of any type, its value as it is on the wire.
func (b SourceLineBuilder) UnknownAttribute(typ uint16, value []byte) {
	b.out.attribute(typ, value)
}

// Types of attributes of the set limit.
const (
	// LimitAttributeKind: Kind that was expected.
	LimitAttributeKind uint16 = 1

	// LimitAttributeMinSigned: Smallest value, signed.
	LimitAttributeMinSigned uint16 = 2

	// LimitAttributeMaxSigned: Largest value, signed.
	LimitAttributeMaxSigned uint16 = 3

	// LimitAttributeMin: Smallest value, unsigned.
	LimitAttributeMin uint16 = 4

	// LimitAttributeMax: Largest value, unsigned.
	LimitAttributeMax uint16 = 5

	// LimitAttributeMinLength: Fewest bytes.
	LimitAttributeMinLength uint16 = 6

	// LimitAttributeMaxLength: Most bytes.
	LimitAttributeMaxLength uint16 = 7

	// LimitAttributeMask: Bits that may be set.
	LimitAttributeMask uint16 = 8

	// LimitAttributePolicyIndex: Index of the nested policy in the kernel's policy dump.
	LimitAttributePolicyIndex uint16 = 9

	// LimitAttributePolicyMaxType: Largest attribute type of the nested policy.
	LimitAttributePolicyMaxType uint16 = 10
)

// LimitAttributes: What the call would have accepted.
type LimitAttributes struct{ Attributes }

// Kind: Kind that was expected.
func (r LimitAttributes) Kind() (value PolicyKind, ok bool) {
	a, ok := r.First(1)
	if !ok {
		return value, false
	}
	return PolicyKind(a.Order.u32(a.Value)), true
}

// MinSigned: Smallest value, signed.
func (r LimitAttributes) MinSigned() (value int64, ok bool) {
	a, ok := r.First(2)
	if !ok {
		return value, false
	}
	return int64(a.Order.u64(a.Value)), true
}

// MaxSigned: Largest value, signed.
func (r LimitAttributes) MaxSigned() (value int64, ok bool) {
	a, ok := r.First(3)
	if !ok {
		return value, false
	}
	return int64(a.Order.u64(a.Value)), true
}

// Min: Smallest value, unsigned.
func (r LimitAttributes) Min() (value uint64, ok bool) {
	a, ok := r.First(4)
	if !ok {
		return value, false
	}
	return uint64(a.Order.u64(a.Value)), true
}

// Max: Largest value, unsigned.
func (r LimitAttributes) Max() (value uint64, ok bool) {
	a, ok := r.First(5)
	if !ok {
		return value, false
	}
	return uint64(a.Order.u64(a.Value)), true
}

// MinLength: Fewest bytes.
func (r LimitAttributes) MinLength() (value uint32, ok bool) {
	a, ok := r.First(6)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// MaxLength: Most bytes.
func (r LimitAttributes) MaxLength() (value uint32, ok bool) {
	a, ok := r.First(7)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// Mask: Bits that may be set.
func (r LimitAttributes) Mask() (value uint64, ok bool) {
	a, ok := r.First(8)
	if !ok {
		return value, false
	}
	return uint64(a.Order.u64(a.Value)), true
}

// PolicyIndex: Index of the nested policy in the kernel's policy dump.
func (r LimitAttributes) PolicyIndex() (value uint32, ok bool) {
	a, ok := r.First(9)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// PolicyMaxType: Largest attribute type of the nested policy.
func (r LimitAttributes) PolicyMaxType() (value uint32, ok bool) {
	a, ok := r.First(10)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// LimitBuilder writes attributes of the set limit, which belong in ascending order.
type LimitBuilder struct{ out *Out }

// Kind: Kind that was expected.
func (b LimitBuilder) Kind(value PolicyKind) {
	b.out.numberAttribute(0x0001, uint64(value), 4)
}

// MinSigned: Smallest value, signed.
func (b LimitBuilder) MinSigned(value int64) {
	b.out.numberAttribute(0x0002, uint64(value), 8)
}

// MaxSigned: Largest value, signed.
func (b LimitBuilder) MaxSigned(value int64) {
	b.out.numberAttribute(0x0003, uint64(value), 8)
}

// Min: Smallest value, unsigned.
func (b LimitBuilder) Min(value uint64) {
	b.out.numberAttribute(0x0004, uint64(value), 8)
}

// Max: Largest value, unsigned.
func (b LimitBuilder) Max(value uint64) {
	b.out.numberAttribute(0x0005, uint64(value), 8)
}

// MinLength: Fewest bytes.
func (b LimitBuilder) MinLength(value uint32) {
	b.out.numberAttribute(0x0006, uint64(value), 4)
}

// MaxLength: Most bytes.
func (b LimitBuilder) MaxLength(value uint32) {
	b.out.numberAttribute(0x0007, uint64(value), 4)
}

// Mask: Bits that may be set.
func (b LimitBuilder) Mask(value uint64) {
	b.out.numberAttribute(0x0008, uint64(value), 8)
}

// PolicyIndex: Index of the nested policy in the kernel's policy dump.
func (b LimitBuilder) PolicyIndex(value uint32) {
	b.out.numberAttribute(0x0009, uint64(value), 4)
}

// PolicyMaxType: Largest attribute type of the nested policy.
func (b LimitBuilder) PolicyMaxType(value uint32) {
	b.out.numberAttribute(0x000a, uint64(value), 4)
}

// UnknownAttribute is an attribute of any type, its value as it is on the wire.
func (b LimitBuilder) UnknownAttribute(typ uint16, value []byte) {
	b.out.attribute(typ, value)
}

// Types of attributes of the set error.
const (
	// ErrorAttributeMessage: Text for people. Not needed where the reason is registered.
	ErrorAttributeMessage uint16 = 1

	// ErrorAttributeFieldOffset: Byte offset of the offending field from the start of the call's
	// main argument (union bpf_attr, the request's nlmsghdr, the ioctl argument).
	ErrorAttributeFieldOffset uint16 = 2

	// ErrorAttributeFieldPath: Dotted path of the offending field.
	ErrorAttributeFieldPath uint16 = 3

	// ErrorAttributeBtfTypeId: BTF id of the offending type.
	ErrorAttributeBtfTypeId uint16 = 4

	// ErrorAttributeBtfMemberOffset: Offset of the offending member in that type in bits.
	ErrorAttributeBtfMemberOffset uint16 = 5

	// ErrorAttributeInstruction: Index of the offending instruction.
	ErrorAttributeInstruction uint16 = 6

	// ErrorAttributeSourceLine: Where in the source.
	ErrorAttributeSourceLine uint16 = 7

	// ErrorAttributeArgumentUnsigned: Argument of the reason, an unsigned number. Arguments of all
	// three types count in wire order.
	ErrorAttributeArgumentUnsigned uint16 = 8

	// ErrorAttributeArgumentSigned: Argument of the reason, a signed number.
	ErrorAttributeArgumentSigned uint16 = 9

	// ErrorAttributeArgumentText: Argument of the reason, text.
	ErrorAttributeArgumentText uint16 = 10

	// ErrorAttributeLimit: What would have been accepted.
	ErrorAttributeLimit uint16 = 11

	// ErrorAttributeMissing: Id of a required attribute that is absent.
	ErrorAttributeMissing uint16 = 12

	// ErrorAttributeMissingIn: Offset of the nest that lacks it; absent for the top level.
	ErrorAttributeMissingIn uint16 = 13

	// ErrorAttributeObject: Program, map or device that the call was about.
	ErrorAttributeObject uint16 = 14

	// ErrorAttributeCookie: Opaque bytes that the call returns to its caller.
	ErrorAttributeCookie uint16 = 15

	// ErrorAttributeBtfObjectId: BTF object the type id belongs to; absent for vmlinux, 0 for the
	// BTF that this call passed.
	ErrorAttributeBtfObjectId uint16 = 16

	// ErrorAttributeGuess: Present, as 1, if the cause was derived from outside the call and may
	// be wrong.
	ErrorAttributeGuess uint16 = 17

	// ErrorAttributeBtfType: Kind and name of the offending type, written when the record is made:
	// its id means nothing on another kernel.
	ErrorAttributeBtfType uint16 = 18

	// ErrorAttributeBtfMember: Path of the offending member in that type, written when the record
	// is made.
	ErrorAttributeBtfMember uint16 = 19

	// ErrorAttributeCategory: Which kind of rule was broken, as the verifier's report of Linux 7.3
	// calls it.
	ErrorAttributeCategory uint16 = 20

	// ErrorAttributeHeadline: What the report calls the problem, in a few words.
	ErrorAttributeHeadline uint16 = 21

	// ErrorAttributeCausalStep: What led to the problem, one step of the path; the earliest first.
	ErrorAttributeCausalStep uint16 = 22

	// ErrorAttributeSuggestion: What the kernel itself advises.
	ErrorAttributeSuggestion uint16 = 23
)

// ErrorAttributes: What is known about a failure beyond its reason.
type ErrorAttributes struct{ Attributes }

// Message: Text for people. Not needed where the reason is registered.
func (r ErrorAttributes) Message() (value Text, ok bool) {
	a, ok := r.First(1)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// FieldOffset: Byte offset of the offending field from the start of the call's main argument (union
// bpf_attr, the request's nlmsghdr, the ioctl argument).
func (r ErrorAttributes) FieldOffset() (value uint32, ok bool) {
	a, ok := r.First(2)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// FieldPath: Dotted path of the offending field.
func (r ErrorAttributes) FieldPath() (value Text, ok bool) {
	a, ok := r.First(3)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// BtfTypeId: BTF id of the offending type.
func (r ErrorAttributes) BtfTypeId() (value uint32, ok bool) {
	a, ok := r.First(4)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// BtfMemberOffset: Offset of the offending member in that type in bits.
func (r ErrorAttributes) BtfMemberOffset() (value uint32, ok bool) {
	a, ok := r.First(5)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// Instruction: Index of the offending instruction.
func (r ErrorAttributes) Instruction() (value uint32, ok bool) {
	a, ok := r.First(6)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// SourceLine: Where in the source.
func (r ErrorAttributes) SourceLine() (value SourceLineAttributes, ok bool) {
	a, ok := r.First(7)
	if !ok {
		return value, false
	}
	return SourceLineAttributes{a.nest()}, true
}

// Limit: What would have been accepted.
func (r ErrorAttributes) Limit() (value LimitAttributes, ok bool) {
	a, ok := r.First(11)
	if !ok {
		return value, false
	}
	return LimitAttributes{a.nest()}, true
}

// Missing: Id of a required attribute that is absent.
func (r ErrorAttributes) Missing() (value uint32, ok bool) {
	a, ok := r.First(12)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// MissingIn: Offset of the nest that lacks it; absent for the top level.
func (r ErrorAttributes) MissingIn() (value uint32, ok bool) {
	a, ok := r.First(13)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// Object: Program, map or device that the call was about.
func (r ErrorAttributes) Object() (value Text, ok bool) {
	a, ok := r.First(14)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// Cookie: Opaque bytes that the call returns to its caller.
func (r ErrorAttributes) Cookie() (value []byte, ok bool) {
	a, ok := r.First(15)
	if !ok {
		return value, false
	}
	return a.Value, true
}

// BtfObjectId: BTF object the type id belongs to; absent for vmlinux, 0 for the BTF that this call
// passed.
func (r ErrorAttributes) BtfObjectId() (value uint32, ok bool) {
	a, ok := r.First(16)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// Guess: Present, as 1, if the cause was derived from outside the call and may be wrong.
func (r ErrorAttributes) Guess() (value uint8, ok bool) {
	a, ok := r.First(17)
	if !ok {
		return value, false
	}
	return uint8(a.Value[0]), true
}

// BtfType: Kind and name of the offending type, written when the record is made: its id means
// nothing on another kernel.
func (r ErrorAttributes) BtfType() (value Text, ok bool) {
	a, ok := r.First(18)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// BtfMember: Path of the offending member in that type, written when the record is made.
func (r ErrorAttributes) BtfMember() (value Text, ok bool) {
	a, ok := r.First(19)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// Category: Which kind of rule was broken, as the verifier's report of Linux 7.3 calls it.
func (r ErrorAttributes) Category() (value Text, ok bool) {
	a, ok := r.First(20)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// Headline: What the report calls the problem, in a few words.
func (r ErrorAttributes) Headline() (value Text, ok bool) {
	a, ok := r.First(21)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// Suggestion: What the kernel itself advises.
func (r ErrorAttributes) Suggestion() (value Text, ok bool) {
	a, ok := r.First(23)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// NestSourceLine is the nest that an attribute of this type holds.
func (r ErrorAttributes) NestSourceLine(a Attribute) SourceLineAttributes {
	return SourceLineAttributes{a.nest()}
}

// NestLimit is the nest that an attribute of this type holds.
func (r ErrorAttributes) NestLimit(a Attribute) LimitAttributes {
	return LimitAttributes{a.nest()}
}

// ErrorBuilder writes attributes of the set error, which belong in ascending order.
type ErrorBuilder struct{ out *Out }

// Message: Text for people. Not needed where the reason is registered.
func (b ErrorBuilder) Message(value string) {
	b.out.attribute(0x0001, []byte(value))
}

// FieldOffset: Byte offset of the offending field from the start of the call's main argument (union
// bpf_attr, the request's nlmsghdr, the ioctl argument).
func (b ErrorBuilder) FieldOffset(value uint32) {
	b.out.numberAttribute(0x0002, uint64(value), 4)
}

// FieldPath: Dotted path of the offending field.
func (b ErrorBuilder) FieldPath(value string) {
	b.out.attribute(0x0003, []byte(value))
}

// BtfTypeId: BTF id of the offending type.
func (b ErrorBuilder) BtfTypeId(value uint32) {
	b.out.numberAttribute(0x0004, uint64(value), 4)
}

// BtfMemberOffset: Offset of the offending member in that type in bits.
func (b ErrorBuilder) BtfMemberOffset(value uint32) {
	b.out.numberAttribute(0x0005, uint64(value), 4)
}

// Instruction: Index of the offending instruction.
func (b ErrorBuilder) Instruction(value uint32) {
	b.out.numberAttribute(0x0006, uint64(value), 4)
}

// SourceLine: Where in the source.
func (b ErrorBuilder) SourceLine(fill func(SourceLineBuilder)) {
	b.out.nest(0x0007, func() { fill(SourceLineBuilder{b.out}) })
}

// ArgumentUnsigned: Argument of the reason, an unsigned number. Arguments of all three types count
// in wire order.
func (b ErrorBuilder) ArgumentUnsigned(value uint64) {
	b.out.numberAttribute(0x0008, uint64(value), 8)
}

// ArgumentSigned: Argument of the reason, a signed number.
func (b ErrorBuilder) ArgumentSigned(value int64) {
	b.out.numberAttribute(0x0009, uint64(value), 8)
}

// ArgumentText: Argument of the reason, text.
func (b ErrorBuilder) ArgumentText(value string) {
	b.out.attribute(0x000a, []byte(value))
}

// Limit: What would have been accepted.
func (b ErrorBuilder) Limit(fill func(LimitBuilder)) {
	b.out.nest(0x000b, func() { fill(LimitBuilder{b.out}) })
}

// Missing: Id of a required attribute that is absent.
func (b ErrorBuilder) Missing(value uint32) {
	b.out.numberAttribute(0x000c, uint64(value), 4)
}

// MissingIn: Offset of the nest that lacks it; absent for the top level.
func (b ErrorBuilder) MissingIn(value uint32) {
	b.out.numberAttribute(0x000d, uint64(value), 4)
}

// Object: Program, map or device that the call was about.
func (b ErrorBuilder) Object(value string) {
	b.out.attribute(0x000e, []byte(value))
}

// Cookie: Opaque bytes that the call returns to its caller.
func (b ErrorBuilder) Cookie(value []byte) {
	b.out.attribute(0x000f, value)
}

// BtfObjectId: BTF object the type id belongs to; absent for vmlinux, 0 for the BTF that this call
// passed.
func (b ErrorBuilder) BtfObjectId(value uint32) {
	b.out.numberAttribute(0x0010, uint64(value), 4)
}

// Guess: Present, as 1, if the cause was derived from outside the call and may be wrong.
func (b ErrorBuilder) Guess(value uint8) {
	b.out.numberAttribute(0x0011, uint64(value), 1)
}

// BtfType: Kind and name of the offending type, written when the record is made: its id means
// nothing on another kernel.
func (b ErrorBuilder) BtfType(value string) {
	b.out.attribute(0x0012, []byte(value))
}

// BtfMember: Path of the offending member in that type, written when the record is made.
func (b ErrorBuilder) BtfMember(value string) {
	b.out.attribute(0x0013, []byte(value))
}

// Category: Which kind of rule was broken, as the verifier's report of Linux 7.3 calls it.
func (b ErrorBuilder) Category(value string) {
	b.out.attribute(0x0014, []byte(value))
}

// Headline: What the report calls the problem, in a few words.
func (b ErrorBuilder) Headline(value string) {
	b.out.attribute(0x0015, []byte(value))
}

// CausalStep: What led to the problem, one step of the path; the earliest first.
func (b ErrorBuilder) CausalStep(value string) {
	b.out.attribute(0x0016, []byte(value))
}

// Suggestion: What the kernel itself advises.
func (b ErrorBuilder) Suggestion(value string) {
	b.out.attribute(0x0017, []byte(value))
}

// UnknownAttribute is an attribute of any type, its value as it is on the wire.
func (b ErrorBuilder) UnknownAttribute(typ uint16, value []byte) {
	b.out.attribute(typ, value)
}

// Types of attributes of the set core-spec.
const (
	// CoreSpecAttributeTypeId: Id of the type in its BTF.
	CoreSpecAttributeTypeId uint16 = 1

	// CoreSpecAttributeBtf: Whose BTF: vmlinux or a module; absent for the object's own.
	CoreSpecAttributeBtf uint16 = 2

	// CoreSpecAttributeType: Kind and name of the type, as in `struct task_struct`.
	CoreSpecAttributeType uint16 = 3

	// CoreSpecAttributePath: The place for people: `.comm[3]`, or `::NAME` in an enum.
	CoreSpecAttributePath uint16 = 4

	// CoreSpecAttributeAccess: The indices that lead there, anonymous members counted, with colons
	// in between.
	CoreSpecAttributeAccess uint16 = 5

	// CoreSpecAttributeBitOffset: Offset of the field from the start of the type in bits.
	CoreSpecAttributeBitOffset uint16 = 6

	// CoreSpecAttributeEnumerator: Value of the enumerator in an unsigned enum.
	CoreSpecAttributeEnumerator uint16 = 7

	// CoreSpecAttributeMatches: Of a candidate: 1 it has the place, 0 it has not; absent if it was
	// not tried.
	CoreSpecAttributeMatches uint16 = 8

	// CoreSpecAttributeEnumeratorSigned: Value of the enumerator in a signed enum.
	CoreSpecAttributeEnumeratorSigned uint16 = 9

	// CoreSpecAttributeNote: What the loader says while it tries the candidate, without its
	// prefix.
	CoreSpecAttributeNote uint16 = 10
)

// CoreSpecAttributes: A type, and a place in it.
type CoreSpecAttributes struct{ Attributes }

// TypeId: Id of the type in its BTF.
func (r CoreSpecAttributes) TypeId() (value uint32, ok bool) {
	a, ok := r.First(1)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// Btf: Whose BTF: vmlinux or a module; absent for the object's own.
func (r CoreSpecAttributes) Btf() (value Text, ok bool) {
	a, ok := r.First(2)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// Type: Kind and name of the type, as in `struct task_struct`.
func (r CoreSpecAttributes) Type() (value Text, ok bool) {
	a, ok := r.First(3)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// Path: The place for people: `.comm[3]`, or `::NAME` in an enum.
func (r CoreSpecAttributes) Path() (value Text, ok bool) {
	a, ok := r.First(4)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// Access: The indices that lead there, anonymous members counted, with colons in between.
func (r CoreSpecAttributes) Access() (value Text, ok bool) {
	a, ok := r.First(5)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// BitOffset: Offset of the field from the start of the type in bits.
func (r CoreSpecAttributes) BitOffset() (value uint32, ok bool) {
	a, ok := r.First(6)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// Enumerator: Value of the enumerator in an unsigned enum.
func (r CoreSpecAttributes) Enumerator() (value uint64, ok bool) {
	a, ok := r.First(7)
	if !ok {
		return value, false
	}
	return uint64(a.Order.u64(a.Value)), true
}

// Matches: Of a candidate: 1 it has the place, 0 it has not; absent if it was not tried.
func (r CoreSpecAttributes) Matches() (value uint8, ok bool) {
	a, ok := r.First(8)
	if !ok {
		return value, false
	}
	return uint8(a.Value[0]), true
}

// EnumeratorSigned: Value of the enumerator in a signed enum.
func (r CoreSpecAttributes) EnumeratorSigned() (value int64, ok bool) {
	a, ok := r.First(9)
	if !ok {
		return value, false
	}
	return int64(a.Order.u64(a.Value)), true
}

// CoreSpecBuilder writes attributes of the set core-spec, which belong in ascending order.
type CoreSpecBuilder struct{ out *Out }

// TypeId: Id of the type in its BTF.
func (b CoreSpecBuilder) TypeId(value uint32) {
	b.out.numberAttribute(0x0001, uint64(value), 4)
}

// Btf: Whose BTF: vmlinux or a module; absent for the object's own.
func (b CoreSpecBuilder) Btf(value string) {
	b.out.attribute(0x0002, []byte(value))
}

// Type: Kind and name of the type, as in `struct task_struct`.
func (b CoreSpecBuilder) Type(value string) {
	b.out.attribute(0x0003, []byte(value))
}

// Path: The place for people: `.comm[3]`, or `::NAME` in an enum.
func (b CoreSpecBuilder) Path(value string) {
	b.out.attribute(0x0004, []byte(value))
}

// Access: The indices that lead there, anonymous members counted, with colons in between.
func (b CoreSpecBuilder) Access(value string) {
	b.out.attribute(0x0005, []byte(value))
}

// BitOffset: Offset of the field from the start of the type in bits.
func (b CoreSpecBuilder) BitOffset(value uint32) {
	b.out.numberAttribute(0x0006, uint64(value), 4)
}

// Enumerator: Value of the enumerator in an unsigned enum.
func (b CoreSpecBuilder) Enumerator(value uint64) {
	b.out.numberAttribute(0x0007, uint64(value), 8)
}

// Matches: Of a candidate: 1 it has the place, 0 it has not; absent if it was not tried.
func (b CoreSpecBuilder) Matches(value uint8) {
	b.out.numberAttribute(0x0008, uint64(value), 1)
}

// EnumeratorSigned: Value of the enumerator in a signed enum.
func (b CoreSpecBuilder) EnumeratorSigned(value int64) {
	b.out.numberAttribute(0x0009, uint64(value), 8)
}

// Note: What the loader says while it tries the candidate, without its prefix.
func (b CoreSpecBuilder) Note(value string) {
	b.out.attribute(0x000a, []byte(value))
}

// UnknownAttribute is an attribute of any type, its value as it is on the wire.
func (b CoreSpecBuilder) UnknownAttribute(typ uint16, value []byte) {
	b.out.attribute(typ, value)
}

// Types of attributes of the set core-relocation.
const (
	// CoreRelocationAttributeProgram: Function that holds the instruction; absent if a linker
	// dropped it.
	CoreRelocationAttributeProgram uint16 = 1

	// CoreRelocationAttributeSection: ELF section of the instruction.
	CoreRelocationAttributeSection uint16 = 2

	// CoreRelocationAttributeObject: The object file, as its reader calls it.
	CoreRelocationAttributeObject uint16 = 3

	// CoreRelocationAttributeLocal: The place in the object's own types.
	CoreRelocationAttributeLocal uint16 = 4

	// CoreRelocationAttributeTarget: The candidate that decided.
	CoreRelocationAttributeTarget uint16 = 5

	// CoreRelocationAttributeCandidate: Every type that was considered, in order.
	CoreRelocationAttributeCandidate uint16 = 6

	// CoreRelocationAttributeValueBefore: What stood in the instruction, sign-extended.
	CoreRelocationAttributeValueBefore uint16 = 7

	// CoreRelocationAttributeMemorySizeBefore: Bytes that the load or store moved.
	CoreRelocationAttributeMemorySizeBefore uint16 = 8

	// CoreRelocationAttributeMemorySize: Bytes that it moves now, where that changed.
	CoreRelocationAttributeMemorySize uint16 = 9

	// CoreRelocationAttributeSourceLine: Where in the source.
	CoreRelocationAttributeSourceLine uint16 = 10

	// CoreRelocationAttributeMessage: What the loader says of it, without its prefix.
	CoreRelocationAttributeMessage uint16 = 11

	// CoreRelocationAttributeForm: What is written.
	CoreRelocationAttributeForm uint16 = 12

	// CoreRelocationAttributeSectionInstruction: Index of the instruction in its section, where it
	// differs from that in the program.
	CoreRelocationAttributeSectionInstruction uint16 = 13

	// CoreRelocationAttributeNear: A name in the target that may have been meant, the likeliest
	// first.
	CoreRelocationAttributeNear uint16 = 14

	// CoreRelocationAttributeSectionRelocations: How many relocations the section has; with the
	// first of them.
	CoreRelocationAttributeSectionRelocations uint16 = 16

	// CoreRelocationAttributeGuarded: Of a poisoned one: 1 if the program asks before whether the
	// place exists.
	CoreRelocationAttributeGuarded uint16 = 15
)

// CoreRelocationAttributes: What a relocation asked for and was given.
type CoreRelocationAttributes struct{ Attributes }

// Program: Function that holds the instruction; absent if a linker dropped it.
func (r CoreRelocationAttributes) Program() (value Text, ok bool) {
	a, ok := r.First(1)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// Section: ELF section of the instruction.
func (r CoreRelocationAttributes) Section() (value Text, ok bool) {
	a, ok := r.First(2)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// Object: The object file, as its reader calls it.
func (r CoreRelocationAttributes) Object() (value Text, ok bool) {
	a, ok := r.First(3)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// Local: The place in the object's own types.
func (r CoreRelocationAttributes) Local() (value CoreSpecAttributes, ok bool) {
	a, ok := r.First(4)
	if !ok {
		return value, false
	}
	return CoreSpecAttributes{a.nest()}, true
}

// Target: The candidate that decided.
func (r CoreRelocationAttributes) Target() (value CoreSpecAttributes, ok bool) {
	a, ok := r.First(5)
	if !ok {
		return value, false
	}
	return CoreSpecAttributes{a.nest()}, true
}

// ValueBefore: What stood in the instruction, sign-extended.
func (r CoreRelocationAttributes) ValueBefore() (value uint64, ok bool) {
	a, ok := r.First(7)
	if !ok {
		return value, false
	}
	return uint64(a.Order.u64(a.Value)), true
}

// MemorySizeBefore: Bytes that the load or store moved.
func (r CoreRelocationAttributes) MemorySizeBefore() (value uint32, ok bool) {
	a, ok := r.First(8)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// MemorySize: Bytes that it moves now, where that changed.
func (r CoreRelocationAttributes) MemorySize() (value uint32, ok bool) {
	a, ok := r.First(9)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// SourceLine: Where in the source.
func (r CoreRelocationAttributes) SourceLine() (value SourceLineAttributes, ok bool) {
	a, ok := r.First(10)
	if !ok {
		return value, false
	}
	return SourceLineAttributes{a.nest()}, true
}

// Message: What the loader says of it, without its prefix.
func (r CoreRelocationAttributes) Message() (value Text, ok bool) {
	a, ok := r.First(11)
	if !ok {
		return value, false
	}
	return a.Text(), true
}

// Form: What is written.
func (r CoreRelocationAttributes) Form() (value CoreForm, ok bool) {
	a, ok := r.First(12)
	if !ok {
		return value, false
	}
	return CoreForm(a.Value[0]), true
}

// SectionInstruction: Index of the instruction in its section, where it differs from that in the
// program.
func (r CoreRelocationAttributes) SectionInstruction() (value uint32, ok bool) {
	a, ok := r.First(13)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// SectionRelocations: How many relocations the section has; with the first of them.
func (r CoreRelocationAttributes) SectionRelocations() (value uint32, ok bool) {
	a, ok := r.First(16)
	if !ok {
		return value, false
	}
	return uint32(a.Order.u32(a.Value)), true
}

// Guarded: Of a poisoned one: 1 if the program asks before whether the place exists.
func (r CoreRelocationAttributes) Guarded() (value uint8, ok bool) {
	a, ok := r.First(15)
	if !ok {
		return value, false
	}
	return uint8(a.Value[0]), true
}

// NestLocal is the nest that an attribute of this type holds.
func (r CoreRelocationAttributes) NestLocal(a Attribute) CoreSpecAttributes {
	return CoreSpecAttributes{a.nest()}
}

// NestTarget is the nest that an attribute of this type holds.
func (r CoreRelocationAttributes) NestTarget(a Attribute) CoreSpecAttributes {
	return CoreSpecAttributes{a.nest()}
}

// NestCandidate is the nest that an attribute of this type holds.
func (r CoreRelocationAttributes) NestCandidate(a Attribute) CoreSpecAttributes {
	return CoreSpecAttributes{a.nest()}
}

// NestSourceLine is the nest that an attribute of this type holds.
func (r CoreRelocationAttributes) NestSourceLine(a Attribute) SourceLineAttributes {
	return SourceLineAttributes{a.nest()}
}

// CoreRelocationBuilder writes attributes of the set core-relocation, which belong in ascending order.
type CoreRelocationBuilder struct{ out *Out }

// Program: Function that holds the instruction; absent if a linker dropped it.
func (b CoreRelocationBuilder) Program(value string) {
	b.out.attribute(0x0001, []byte(value))
}

// Section: ELF section of the instruction.
func (b CoreRelocationBuilder) Section(value string) {
	b.out.attribute(0x0002, []byte(value))
}

// Object: The object file, as its reader calls it.
func (b CoreRelocationBuilder) Object(value string) {
	b.out.attribute(0x0003, []byte(value))
}

// Local: The place in the object's own types.
func (b CoreRelocationBuilder) Local(fill func(CoreSpecBuilder)) {
	b.out.nest(0x0004, func() { fill(CoreSpecBuilder{b.out}) })
}

// Target: The candidate that decided.
func (b CoreRelocationBuilder) Target(fill func(CoreSpecBuilder)) {
	b.out.nest(0x0005, func() { fill(CoreSpecBuilder{b.out}) })
}

// Candidate: Every type that was considered, in order.
func (b CoreRelocationBuilder) Candidate(fill func(CoreSpecBuilder)) {
	b.out.nest(0x0006, func() { fill(CoreSpecBuilder{b.out}) })
}

// ValueBefore: What stood in the instruction, sign-extended.
func (b CoreRelocationBuilder) ValueBefore(value uint64) {
	b.out.numberAttribute(0x0007, uint64(value), 8)
}

// MemorySizeBefore: Bytes that the load or store moved.
func (b CoreRelocationBuilder) MemorySizeBefore(value uint32) {
	b.out.numberAttribute(0x0008, uint64(value), 4)
}

// MemorySize: Bytes that it moves now, where that changed.
func (b CoreRelocationBuilder) MemorySize(value uint32) {
	b.out.numberAttribute(0x0009, uint64(value), 4)
}

// SourceLine: Where in the source.
func (b CoreRelocationBuilder) SourceLine(fill func(SourceLineBuilder)) {
	b.out.nest(0x000a, func() { fill(SourceLineBuilder{b.out}) })
}

// Message: What the loader says of it, without its prefix.
func (b CoreRelocationBuilder) Message(value string) {
	b.out.attribute(0x000b, []byte(value))
}

// Form: What is written.
func (b CoreRelocationBuilder) Form(value CoreForm) {
	b.out.numberAttribute(0x000c, uint64(value), 1)
}

// SectionInstruction: Index of the instruction in its section, where it differs from that in the
// program.
func (b CoreRelocationBuilder) SectionInstruction(value uint32) {
	b.out.numberAttribute(0x000d, uint64(value), 4)
}

// Near: A name in the target that may have been meant, the likeliest first.
func (b CoreRelocationBuilder) Near(value string) {
	b.out.attribute(0x000e, []byte(value))
}

// SectionRelocations: How many relocations the section has; with the first of them.
func (b CoreRelocationBuilder) SectionRelocations(value uint32) {
	b.out.numberAttribute(0x0010, uint64(value), 4)
}

// Guarded: Of a poisoned one: 1 if the program asks before whether the place exists.
func (b CoreRelocationBuilder) Guarded(value uint8) {
	b.out.numberAttribute(0x000f, uint64(value), 1)
}

// UnknownAttribute is an attribute of any type, its value as it is on the wire.
func (b CoreRelocationBuilder) UnknownAttribute(typ uint16, value []byte) {
	b.out.attribute(typ, value)
}

// TypeString is the type of a StringRecord.
const TypeString uint16 = 1

// StringRecord: Text for people, one message.
type StringRecord struct {
	// Message: The text, delimited by the length; not NUL-terminated.
	Message Text
}

// AsString is what the record says, if it is of this type.
func (r Record) AsString() (value StringRecord, ok bool) {
	if r.Type != 1 {
		return value, false
	}
	decodeString(r.Value, r.Order, &value)
	return value, true
}

// DecodeString is the same of the record that Next has moved on to, without a copy of it. It
// tells whether the record is of this type; if not, the value stays as it is.
func (r *Reader) DecodeString(value *StringRecord) bool {
	if r.record.Type != 1 {
		return false
	}
	decodeString(r.record.Value, r.record.Order, value)
	return true
}

func decodeString(from []byte, _ ByteOrder, value *StringRecord) {
	value.Message = textFrom(tail(from, 0))
}

func (r *StringRecord) put(out *Out) {
	out.text(r.Message)
}

// PutString appends such a record and tells whether it was kept.
func (w *Writer) PutString(record StringRecord) bool {
	return w.record(1, 2, record.put)
}

// TypeError is the type of a ErrorRecord.
const TypeError uint16 = 3

// ErrorRecord: The extended error, a machine-readable cause.
type ErrorRecord struct {
	// Error: 0 or the negative errno, as the call returns it.
	Error int32

	// Subsystem: The subsystem that reports the error; see the registry.
	Subsystem uint16

	// Reason: What went wrong, a number of the subsystem; 0 means unregistered: see message.
	Reason uint16

	// Severity: How bad it is; wins over what the registry says.
	Severity Severity

	// Flags: See enum error-flags; all others are written 0, kept and ignored.
	Flags uint8

	// Attributes: what is known beyond the fields.
	Attributes ErrorAttributes
}

// AsError is what the record says, if it is of this type.
func (r Record) AsError() (value ErrorRecord, ok bool) {
	if r.Type != 3 {
		return value, false
	}
	decodeError(r.Value, r.Order, &value)
	return value, true
}

// DecodeError is the same of the record that Next has moved on to, without a copy of it. It
// tells whether the record is of this type; if not, the value stays as it is.
func (r *Reader) DecodeError(value *ErrorRecord) bool {
	if r.record.Type != 3 {
		return false
	}
	decodeError(r.record.Value, r.record.Order, value)
	return true
}

func decodeError(from []byte, order ByteOrder, value *ErrorRecord) {
	_ = from[9] // one check of bounds for all
	value.Error = int32(order.u32(from[0:]))
	value.Subsystem = uint16(order.u16(from[4:]))
	value.Reason = uint16(order.u16(from[6:]))
	value.Severity = Severity(from[8])
	value.Flags = uint8(from[9])
	value.Attributes.Attributes = attributesFrom(from, 10, order)
}

func (r *ErrorRecord) put(out *Out) {
	out.number(uint64(r.Error), 4)
	out.number(uint64(r.Subsystem), 2)
	out.number(uint64(r.Reason), 2)
	out.number(uint64(r.Severity), 1)
	out.number(uint64(r.Flags), 1)
	out.attributes(r.Attributes.Attributes, 3)
}

// PutError appends such a record with the attributes that fill gives it, if it is not nil,
// and tells whether it was kept. Fill is called twice, to measure and to write, and twice more where
// an error sheds; it must do the same each time.
func (w *Writer) PutError(record ErrorRecord, fill func(ErrorBuilder)) bool {
	return w.record(3, rank(uint64(record.Severity)), func(out *Out) {
		record.put(out)
		if fill != nil {
			fill(ErrorBuilder{out})
		}
	})
}

// TypeLoss is the type of a LossRecord.
const TypeLoss uint16 = 4

// LossRecord: Losses in full numbers. A writer that was asked for this record writes it just before
// the end record, zeros included, and reserves room for it.
type LossRecord struct {
	// DroppedRecords: Records dropped; does not saturate.
	DroppedRecords uint64

	// DroppedBytes: Bytes of those records, headers included, and of attributes that others shed.
	DroppedBytes uint64

	// TrueSize: Bytes that a log keeping everything would have needed, trailer included.
	TrueSize uint64

	// Extra: what a newer writer added.
	Extra []byte
}

// AsLoss is what the record says, if it is of this type.
func (r Record) AsLoss() (value LossRecord, ok bool) {
	if r.Type != 4 {
		return value, false
	}
	decodeLoss(r.Value, r.Order, &value)
	return value, true
}

// DecodeLoss is the same of the record that Next has moved on to, without a copy of it. It
// tells whether the record is of this type; if not, the value stays as it is.
func (r *Reader) DecodeLoss(value *LossRecord) bool {
	if r.record.Type != 4 {
		return false
	}
	decodeLoss(r.record.Value, r.record.Order, value)
	return true
}

func decodeLoss(from []byte, order ByteOrder, value *LossRecord) {
	_ = from[23] // one check of bounds for all
	value.DroppedRecords = uint64(order.u64(from[0:]))
	value.DroppedBytes = uint64(order.u64(from[8:]))
	value.TrueSize = uint64(order.u64(from[16:]))
	value.Extra = tail(from, 24)
}

func (r *LossRecord) put(out *Out) {
	out.number(uint64(r.DroppedRecords), 8)
	out.number(uint64(r.DroppedBytes), 8)
	out.number(uint64(r.TrueSize), 8)
	out.bytes(r.Extra)
}

// PutLoss appends such a record and tells whether it was kept.
func (w *Writer) PutLoss(record LossRecord) bool {
	return w.record(4, 2, record.put)
}

// TypeVerifierStatistics is the type of a VerifierStatisticsRecord.
const TypeVerifierStatistics uint16 = 5

// VerifierStatisticsRecord: The verifier's own statistics for one program. A number is 0 if the
// verifier does not print it.
type VerifierStatisticsRecord struct {
	// Instructions: Instructions processed on all paths.
	Instructions uint64

	// Limit: Limit of processed instructions.
	Limit uint64

	// MaxStatesPerInstruction: Most states kept for one instruction.
	MaxStatesPerInstruction uint64

	// TotalStates: States kept in total.
	TotalStates uint64

	// PeakStates: Most states kept at one time.
	PeakStates uint64

	// MarkRead: Longest walk up the states to mark a register as read.
	MarkRead uint64

	// Time: Time of the verification in microseconds.
	Time uint64

	// StackDepths: Bytes of stack of each function as the verifier writes them, with + in between.
	StackDepths Text
}

// AsVerifierStatistics is what the record says, if it is of this type.
func (r Record) AsVerifierStatistics() (value VerifierStatisticsRecord, ok bool) {
	if r.Type != 5 {
		return value, false
	}
	decodeVerifierStatistics(r.Value, r.Order, &value)
	return value, true
}

// DecodeVerifierStatistics is the same of the record that Next has moved on to, without a copy of it. It
// tells whether the record is of this type; if not, the value stays as it is.
func (r *Reader) DecodeVerifierStatistics(value *VerifierStatisticsRecord) bool {
	if r.record.Type != 5 {
		return false
	}
	decodeVerifierStatistics(r.record.Value, r.record.Order, value)
	return true
}

func decodeVerifierStatistics(from []byte, order ByteOrder, value *VerifierStatisticsRecord) {
	_ = from[55] // one check of bounds for all
	value.Instructions = uint64(order.u64(from[0:]))
	value.Limit = uint64(order.u64(from[8:]))
	value.MaxStatesPerInstruction = uint64(order.u64(from[16:]))
	value.TotalStates = uint64(order.u64(from[24:]))
	value.PeakStates = uint64(order.u64(from[32:]))
	value.MarkRead = uint64(order.u64(from[40:]))
	value.Time = uint64(order.u64(from[48:]))
	value.StackDepths = textFrom(tail(from, 56))
}

func (r *VerifierStatisticsRecord) put(out *Out) {
	out.number(uint64(r.Instructions), 8)
	out.number(uint64(r.Limit), 8)
	out.number(uint64(r.MaxStatesPerInstruction), 8)
	out.number(uint64(r.TotalStates), 8)
	out.number(uint64(r.PeakStates), 8)
	out.number(uint64(r.MarkRead), 8)
	out.number(uint64(r.Time), 8)
	out.text(r.StackDepths)
}

// PutVerifierStatistics appends such a record and tells whether it was kept.
func (w *Writer) PutVerifierStatistics(record VerifierStatisticsRecord) bool {
	return w.record(5, 2, record.put)
}

// TypeCoreRelocation is the type of a CoreRelocationRecord.
const TypeCoreRelocation uint16 = 0x4000

// CoreRelocationRecord: What a loader decided about one relocation of a BPF object (CO-RE): which
// type or field of the kernel it stands for, and what was written.
type CoreRelocationRecord struct {
	// Kind: What is wanted.
	Kind CoreKind

	// Verdict: How it ended.
	Verdict CoreVerdict

	// Rules: Whose rules.
	Rules CoreRules

	// Reserved: Written 0.
	Reserved uint8

	// Index: Number of the relocation in its section, from 0.
	Index uint32

	// Instruction: Index of the instruction in the program, from 0.
	Instruction uint32

	// Padding: Written 0.
	Padding uint32

	// Written: What the instruction is given, sign-extended; of a poisoned one the number of the
	// helper that does not exist.
	Written uint64

	// Attributes: what is known beyond the fields.
	Attributes CoreRelocationAttributes
}

// AsCoreRelocation is what the record says, if it is of this type.
func (r Record) AsCoreRelocation() (value CoreRelocationRecord, ok bool) {
	if r.Type != 0x4000 {
		return value, false
	}
	decodeCoreRelocation(r.Value, r.Order, &value)
	return value, true
}

// DecodeCoreRelocation is the same of the record that Next has moved on to, without a copy of it. It
// tells whether the record is of this type; if not, the value stays as it is.
func (r *Reader) DecodeCoreRelocation(value *CoreRelocationRecord) bool {
	if r.record.Type != 0x4000 {
		return false
	}
	decodeCoreRelocation(r.record.Value, r.record.Order, value)
	return true
}

func decodeCoreRelocation(from []byte, order ByteOrder, value *CoreRelocationRecord) {
	_ = from[23] // one check of bounds for all
	value.Kind = CoreKind(from[0])
	value.Verdict = CoreVerdict(from[1])
	value.Rules = CoreRules(from[2])
	value.Reserved = uint8(from[3])
	value.Index = uint32(order.u32(from[4:]))
	value.Instruction = uint32(order.u32(from[8:]))
	value.Padding = uint32(order.u32(from[12:]))
	value.Written = uint64(order.u64(from[16:]))
	value.Attributes.Attributes = attributesFrom(from, 24, order)
}

func (r *CoreRelocationRecord) put(out *Out) {
	out.number(uint64(r.Kind), 1)
	out.number(uint64(r.Verdict), 1)
	out.number(uint64(r.Rules), 1)
	out.number(uint64(r.Reserved), 1)
	out.number(uint64(r.Index), 4)
	out.number(uint64(r.Instruction), 4)
	out.number(uint64(r.Padding), 4)
	out.number(uint64(r.Written), 8)
	out.attributes(r.Attributes.Attributes, 5)
}

// PutCoreRelocation appends such a record with the attributes that fill gives it, if it is not nil,
// and tells whether it was kept. Fill is called twice, to measure and to write, and twice more where
// an error sheds; it must do the same each time.
func (w *Writer) PutCoreRelocation(record CoreRelocationRecord, fill func(CoreRelocationBuilder)) bool {
	return w.record(0x4000, 2, func(out *Out) {
		record.put(out)
		if fill != nil {
			fill(CoreRelocationBuilder{out})
		}
	})
}
