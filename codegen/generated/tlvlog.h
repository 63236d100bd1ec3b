/* SPDX-License-Identifier: MIT */
/* Generated from tlvlog.yaml by `tlvlog gen c`; do not edit. */
#ifndef _UAPI_TLVLOG_H
#define _UAPI_TLVLOG_H

#if defined(__linux__)
#include <linux/types.h>
#elif !defined(TLV_LINUX_TYPES)
#define TLV_LINUX_TYPES
#include <stdint.h>
typedef uint8_t __u8;
typedef uint16_t __u16;
typedef uint32_t __u32;
typedef uint64_t __u64;
typedef int8_t __s8;
typedef int16_t __s16;
typedef int32_t __s32;
typedef int64_t __s64;
typedef uint64_t __aligned_u64 __attribute__((aligned(8)));
#endif

/**
 * DOC: tlvlog
 *
 * Logs that a failing call leaves behind: a run of type-length-value records
 * in a buffer of the caller's.
 *
 * A log is a run of records, packed, in the byte order of its writer: a header
 * (&struct tlvlog) and as many bytes of value as its @len says, which does not
 * count the header. Nothing is aligned: copy fields out with memcpy(). Unknown
 * types are to be skipped. The last record has type %TLVLOG_TYPE_END; eight
 * bytes of every buffer are reserved for it.
 *
 * Text is delimited by the length and not NUL-terminated: print it with "%.*s".
 *
 * When the buffer is full the least severe records go, the oldest among equals,
 * unless the writer was told to keep the head or the tail. The end record
 * counts them.
 */

/* Largest buffer that may be registered, UINT_MAX >> 2, as for the verifier
 * log since Linux 5.2. */
#define TLVLOG_CAPACITY_MAX 1073741823
/* Bytes of one message that a text log keeps, without its NUL
 * (BPF_VERIFIER_TMP_LOG_SIZE less one). */
#define TLVLOG_TEXT_MESSAGE_MAX 1023
/* From this capacity on a severity log evicts records in batches, so that one
 * compaction pays for many appends. */
#define TLVLOG_BATCH_CAPACITY_MIN 512
/* Longest value a reader accepts by default; sixteen times the largest
 * verifier log seen in the wild is still readable line by line. */
#define TLVLOG_LIMIT_RECORD_LENGTH 16777216
/* Most records a reader accepts in one log by default; bounds what 6-byte
 * empty records can cost. */
#define TLVLOG_LIMIT_RECORDS 1000000
/* Most attributes a reader accepts in one record by default, those of its
 * nests counted. */
#define TLVLOG_LIMIT_ATTRIBUTES 1000
/* Deepest nesting of attributes a reader accepts by default. */
#define TLVLOG_LIMIT_DEPTH 8
/* Most bytes of input a reader accepts for one log by default; the largest
 * buffer that can be registered fits. */
#define TLVLOG_LIMIT_TOTAL 1073741824
/* Records of the core format. */
#define TLVLOG_TYPE_CORE_FIRST 1
/* Records of the core format. */
#define TLVLOG_TYPE_CORE_LAST 16383
/* Records of registered subsystems; see REGISTRY.md. */
#define TLVLOG_TYPE_REGISTERED_FIRST 16384
/* Records of registered subsystems; see REGISTRY.md. */
#define TLVLOG_TYPE_REGISTERED_LAST 32767
/* Records of a user's own schema; never assigned centrally. */
#define TLVLOG_TYPE_PRIVATE_FIRST 32768
/* Records of a user's own schema; never assigned centrally. */
#define TLVLOG_TYPE_PRIVATE_LAST 65534

/**
 * struct tlvlog - Six bytes, packed, in the writer's byte order. The length
 *   does not count them.
 * @type: What the record is; see the ranges.
 * @len: Bytes of the value that follows, the header not counted.
 * @contents: The value, @len bytes of it.
 */
__extension__ struct tlvlog {
	__u16 type;
	__u32 len;
	__extension__ __u8 contents[];
} __attribute__((packed));

/**
 * enum tlvlog_type - types of the records
 * @TLVLOG_TYPE_STRING: Text for people, one message.
 * @TLVLOG_TYPE_END: The last record. Its eight bytes are reserved before
 *   anything is written.
 * @TLVLOG_TYPE_ERROR: The extended error, a machine-readable cause.
 * @TLVLOG_TYPE_LOSS: Losses in full numbers. A writer that was asked for this
 *   record writes it just before the end record, zeros included, and reserves
 *   room for it.
 * @TLVLOG_TYPE_VERIFIER_STATISTICS: The verifier's own statistics for one
 *   program. A number is 0 if the verifier does not print it.
 * @TLVLOG_TYPE_CORE_RELOCATION: What a loader decided about one relocation of
 *   a BPF object (CO-RE): which type or field of the kernel it stands for, and
 *   what was written.
 */
enum tlvlog_type {
	TLVLOG_TYPE_STRING = 1,
	TLVLOG_TYPE_END = 2,
	TLVLOG_TYPE_ERROR = 3,
	TLVLOG_TYPE_LOSS = 4,
	TLVLOG_TYPE_VERIFIER_STATISTICS = 5,
	TLVLOG_TYPE_CORE_RELOCATION = 16384,

	/* private: */
	__TLVLOG_TYPE_MAX
};

/**
 * enum tlvlog_severity - How bad it is. As in syslog lower is worse, so that a
 *   zeroed field is the safe default. Other values stay numbers and rank as
 *   info.
 * @TLVLOG_SEVERITY_ERROR: The call failed because of this.
 * @TLVLOG_SEVERITY_WARNING: The call may have succeeded, but not as its caller
 *   probably meant.
 * @TLVLOG_SEVERITY_INFO: Context.
 */
enum tlvlog_severity {
	TLVLOG_SEVERITY_ERROR = 0,
	TLVLOG_SEVERITY_WARNING = 1,
	TLVLOG_SEVERITY_INFO = 2,

	/* private: */
	__TLVLOG_SEVERITY_MAX
};

/**
 * enum tlvlog_error_flags - Bits of an error's flags.
 * @TLVLOG_ERROR_FLAGS_SHED: For lack of room the writer shed attributes of
 *   this record.
 * @TLVLOG_ERROR_FLAGS_MESSAGE_CUT: The message is only the beginning of the
 *   original: a program that passed it on cut it.
 */
enum tlvlog_error_flags {
	TLVLOG_ERROR_FLAGS_SHED = 1,
	TLVLOG_ERROR_FLAGS_MESSAGE_CUT = 4,

	/* private: */
	__TLVLOG_ERROR_FLAGS_MASK =
		TLVLOG_ERROR_FLAGS_SHED |
		TLVLOG_ERROR_FLAGS_MESSAGE_CUT
};

/**
 * enum tlvlog_level - Bits of a carrier's log level. The low two bits choose
 *   how much is logged.
 * @TLVLOG_LEVEL_ERRORS: Errors and warnings. In text mode the verifier's level
 *   1.
 * @TLVLOG_LEVEL_INFO: Also info. In text mode the verifier's level 2.
 * @TLVLOG_LEVEL_STATISTICS: Statistics.
 * @TLVLOG_LEVEL_KEEP_HEAD: Keep the oldest records; in text mode
 *   BPF_LOG_FIXED.
 * @TLVLOG_LEVEL_TLV: A log of records instead of text; EINVAL on every kernel
 *   so far and so probeable.
 * @TLVLOG_LEVEL_KEEP_TAIL: Keep the newest records. With tlv and neither this
 *   nor keep-head the most severe are kept.
 */
enum tlvlog_level {
	TLVLOG_LEVEL_ERRORS = 1,
	TLVLOG_LEVEL_INFO = 2,
	TLVLOG_LEVEL_STATISTICS = 4,
	TLVLOG_LEVEL_KEEP_HEAD = 8,
	TLVLOG_LEVEL_TLV = 16,
	TLVLOG_LEVEL_KEEP_TAIL = 32,

	/* private: */
	__TLVLOG_LEVEL_MASK =
		TLVLOG_LEVEL_ERRORS |
		TLVLOG_LEVEL_INFO |
		TLVLOG_LEVEL_STATISTICS |
		TLVLOG_LEVEL_KEEP_HEAD |
		TLVLOG_LEVEL_TLV |
		TLVLOG_LEVEL_KEEP_TAIL
};

/**
 * enum tlvlog_policy_kind - Kinds of a netlink policy (enum
 *   netlink_attribute_type), as sent in the kind of a limit.
 * @TLVLOG_POLICY_KIND_INVALID: No kind.
 * @TLVLOG_POLICY_KIND_FLAG: Present or absent.
 * @TLVLOG_POLICY_KIND_U8: Unsigned of 8 bits.
 * @TLVLOG_POLICY_KIND_U16: Unsigned of 16 bits.
 * @TLVLOG_POLICY_KIND_U32: Unsigned of 32 bits.
 * @TLVLOG_POLICY_KIND_U64: Unsigned of 64 bits.
 * @TLVLOG_POLICY_KIND_S8: Signed of 8 bits.
 * @TLVLOG_POLICY_KIND_S16: Signed of 16 bits.
 * @TLVLOG_POLICY_KIND_S32: Signed of 32 bits.
 * @TLVLOG_POLICY_KIND_S64: Signed of 64 bits.
 * @TLVLOG_POLICY_KIND_BINARY: Bytes.
 * @TLVLOG_POLICY_KIND_STRING: Text.
 * @TLVLOG_POLICY_KIND_NUL_STRING: Text with its NUL.
 * @TLVLOG_POLICY_KIND_NESTED: A nest of attributes.
 * @TLVLOG_POLICY_KIND_NESTED_ARRAY: An array of nests.
 * @TLVLOG_POLICY_KIND_BITFIELD32: Value and selector of 32 bits each.
 * @TLVLOG_POLICY_KIND_SINT: Signed, 32 or 64 bits; Linux 6.7.
 * @TLVLOG_POLICY_KIND_UINT: Unsigned, 32 or 64 bits; Linux 6.7.
 */
enum tlvlog_policy_kind {
	TLVLOG_POLICY_KIND_INVALID = 0,
	TLVLOG_POLICY_KIND_FLAG = 1,
	TLVLOG_POLICY_KIND_U8 = 2,
	TLVLOG_POLICY_KIND_U16 = 3,
	TLVLOG_POLICY_KIND_U32 = 4,
	TLVLOG_POLICY_KIND_U64 = 5,
	TLVLOG_POLICY_KIND_S8 = 6,
	TLVLOG_POLICY_KIND_S16 = 7,
	TLVLOG_POLICY_KIND_S32 = 8,
	TLVLOG_POLICY_KIND_S64 = 9,
	TLVLOG_POLICY_KIND_BINARY = 10,
	TLVLOG_POLICY_KIND_STRING = 11,
	TLVLOG_POLICY_KIND_NUL_STRING = 12,
	TLVLOG_POLICY_KIND_NESTED = 13,
	TLVLOG_POLICY_KIND_NESTED_ARRAY = 14,
	TLVLOG_POLICY_KIND_BITFIELD32 = 15,
	TLVLOG_POLICY_KIND_SINT = 16,
	TLVLOG_POLICY_KIND_UINT = 17,

	/* private: */
	__TLVLOG_POLICY_KIND_MAX
};

/**
 * enum tlvlog_core_kind - What an instruction wants to know of the kernel's
 *   types (enum bpf_core_relo_kind).
 * @TLVLOG_CORE_KIND_BYTE_OFFSET: Offset of a field in bytes, of its load for a
 *   bitfield.
 * @TLVLOG_CORE_KIND_BYTE_SIZE: Size of a field in bytes, of its load for a
 *   bitfield.
 * @TLVLOG_CORE_KIND_FIELD_EXISTS: Whether there is such a field.
 * @TLVLOG_CORE_KIND_SIGNEDNESS: Whether the field is signed.
 * @TLVLOG_CORE_KIND_LEFT_SHIFT: Bits that a bitfield is shifted to the left
 *   by.
 * @TLVLOG_CORE_KIND_RIGHT_SHIFT: Bits that it is shifted back to the right by.
 * @TLVLOG_CORE_KIND_LOCAL_TYPE_ID: Id of the type in the object's own BTF.
 * @TLVLOG_CORE_KIND_TARGET_TYPE_ID: Id of the type in the kernel's BTF.
 * @TLVLOG_CORE_KIND_TYPE_EXISTS: Whether there is such a type.
 * @TLVLOG_CORE_KIND_TYPE_SIZE: Size of the type in bytes.
 * @TLVLOG_CORE_KIND_ENUMERATOR_EXISTS: Whether the enum has such a name.
 * @TLVLOG_CORE_KIND_ENUMERATOR_VALUE: Value of that name.
 * @TLVLOG_CORE_KIND_TYPE_MATCHES: Whether the type has all that the local one
 *   has.
 */
enum tlvlog_core_kind {
	TLVLOG_CORE_KIND_BYTE_OFFSET = 0,
	TLVLOG_CORE_KIND_BYTE_SIZE = 1,
	TLVLOG_CORE_KIND_FIELD_EXISTS = 2,
	TLVLOG_CORE_KIND_SIGNEDNESS = 3,
	TLVLOG_CORE_KIND_LEFT_SHIFT = 4,
	TLVLOG_CORE_KIND_RIGHT_SHIFT = 5,
	TLVLOG_CORE_KIND_LOCAL_TYPE_ID = 6,
	TLVLOG_CORE_KIND_TARGET_TYPE_ID = 7,
	TLVLOG_CORE_KIND_TYPE_EXISTS = 8,
	TLVLOG_CORE_KIND_TYPE_SIZE = 9,
	TLVLOG_CORE_KIND_ENUMERATOR_EXISTS = 10,
	TLVLOG_CORE_KIND_ENUMERATOR_VALUE = 11,
	TLVLOG_CORE_KIND_TYPE_MATCHES = 12,

	/* private: */
	__TLVLOG_CORE_KIND_MAX
};

/**
 * enum tlvlog_core_verdict - How a relocation ended. After ambiguous and
 *   failed the loader refuses the whole object.
 * @TLVLOG_CORE_VERDICT_MATCHED: A target was found and its value written.
 * @TLVLOG_CORE_VERDICT_ABSENT: There is no target, and 0 says so.
 * @TLVLOG_CORE_VERDICT_POISONED: The instruction was replaced by one that no
 *   kernel accepts if it can be reached.
 * @TLVLOG_CORE_VERDICT_LOCAL: The object's own BTF answers.
 * @TLVLOG_CORE_VERDICT_AMBIGUOUS: Several targets match and do not agree.
 * @TLVLOG_CORE_VERDICT_FAILED: The relocation itself cannot be read or
 *   written; see message.
 */
enum tlvlog_core_verdict {
	TLVLOG_CORE_VERDICT_MATCHED = 0,
	TLVLOG_CORE_VERDICT_ABSENT = 1,
	TLVLOG_CORE_VERDICT_POISONED = 2,
	TLVLOG_CORE_VERDICT_LOCAL = 3,
	TLVLOG_CORE_VERDICT_AMBIGUOUS = 4,
	TLVLOG_CORE_VERDICT_FAILED = 5,

	/* private: */
	__TLVLOG_CORE_VERDICT_MAX
};

/**
 * enum tlvlog_core_rules - Whose rules were followed, where loaders disagree.
 * @TLVLOG_CORE_RULES_LIBBPF: libbpf's, which are the kernel's too.
 * @TLVLOG_CORE_RULES_CILIUM: Those of cilium/ebpf.
 * @TLVLOG_CORE_RULES_AYA: Those of aya-obj.
 */
enum tlvlog_core_rules {
	TLVLOG_CORE_RULES_LIBBPF = 0,
	TLVLOG_CORE_RULES_CILIUM = 1,
	TLVLOG_CORE_RULES_AYA = 2,

	/* private: */
	__TLVLOG_CORE_RULES_MAX
};

/**
 * enum tlvlog_core_form - Which part of an instruction is written.
 * @TLVLOG_CORE_FORM_IMMEDIATE: The 32-bit immediate of an arithmetic
 *   instruction.
 * @TLVLOG_CORE_FORM_OFFSET: The 16-bit offset of a load or store.
 * @TLVLOG_CORE_FORM_IMMEDIATE64: The 64-bit immediate that takes two slots.
 */
enum tlvlog_core_form {
	TLVLOG_CORE_FORM_IMMEDIATE = 1,
	TLVLOG_CORE_FORM_OFFSET = 2,
	TLVLOG_CORE_FORM_IMMEDIATE64 = 3,

	/* private: */
	__TLVLOG_CORE_FORM_MAX
};

/**
 * enum tlvlog_source_line_attribute - A place in the source code of the loaded
 *   program.
 * @TLVLOG_A_SOURCE_LINE_LINE: (u32) Line number counted from 1.
 * @TLVLOG_A_SOURCE_LINE_FILE: (utf8) File name as the compiler recorded it.
 * @TLVLOG_A_SOURCE_LINE_TEXT: (utf8) The line itself.
 * @TLVLOG_A_SOURCE_LINE_COLUMN: (u32) Column in the line counted from 1.
 */
enum tlvlog_source_line_attribute {
	TLVLOG_A_SOURCE_LINE_LINE = 1,
	TLVLOG_A_SOURCE_LINE_FILE = 2,
	TLVLOG_A_SOURCE_LINE_TEXT = 3,
	TLVLOG_A_SOURCE_LINE_COLUMN = 4,

	/* private: */
	__TLVLOG_A_SOURCE_LINE_MAX
};

/**
 * enum tlvlog_limit_attribute - What the call would have accepted.
 * @TLVLOG_A_LIMIT_KIND: (u32) Kind that was expected.
 * @TLVLOG_A_LIMIT_MIN_SIGNED: (s64) Smallest value, signed.
 * @TLVLOG_A_LIMIT_MAX_SIGNED: (s64) Largest value, signed.
 * @TLVLOG_A_LIMIT_MIN: (u64) Smallest value, unsigned.
 * @TLVLOG_A_LIMIT_MAX: (u64) Largest value, unsigned.
 * @TLVLOG_A_LIMIT_MIN_LENGTH: (u32) Fewest bytes.
 * @TLVLOG_A_LIMIT_MAX_LENGTH: (u32) Most bytes.
 * @TLVLOG_A_LIMIT_MASK: (u64) Bits that may be set.
 * @TLVLOG_A_LIMIT_POLICY_INDEX: (u32) Index of the nested policy in the
 *   kernel's policy dump.
 * @TLVLOG_A_LIMIT_POLICY_MAX_TYPE: (u32) Largest attribute type of the nested
 *   policy.
 */
enum tlvlog_limit_attribute {
	TLVLOG_A_LIMIT_KIND = 1,
	TLVLOG_A_LIMIT_MIN_SIGNED = 2,
	TLVLOG_A_LIMIT_MAX_SIGNED = 3,
	TLVLOG_A_LIMIT_MIN = 4,
	TLVLOG_A_LIMIT_MAX = 5,
	TLVLOG_A_LIMIT_MIN_LENGTH = 6,
	TLVLOG_A_LIMIT_MAX_LENGTH = 7,
	TLVLOG_A_LIMIT_MASK = 8,
	TLVLOG_A_LIMIT_POLICY_INDEX = 9,
	TLVLOG_A_LIMIT_POLICY_MAX_TYPE = 10,

	/* private: */
	__TLVLOG_A_LIMIT_MAX
};

/**
 * enum tlvlog_error_attribute - What is known about a failure beyond its
 *   reason.
 * @TLVLOG_A_ERROR_MESSAGE: (utf8) Text for people. Not needed where the reason
 *   is registered.
 * @TLVLOG_A_ERROR_FIELD_OFFSET: (u32) Byte offset of the offending field from
 *   the start of the call's main argument (union bpf_attr, the request's
 *   nlmsghdr, the ioctl argument).
 * @TLVLOG_A_ERROR_FIELD_PATH: (utf8) Dotted path of the offending field.
 * @TLVLOG_A_ERROR_BTF_TYPE_ID: (u32) BTF id of the offending type.
 * @TLVLOG_A_ERROR_BTF_MEMBER_OFFSET: (u32) Offset of the offending member in
 *   that type in bits.
 * @TLVLOG_A_ERROR_INSTRUCTION: (u32) Index of the offending instruction.
 * @TLVLOG_A_ERROR_SOURCE_LINE: (nest) Where in the source.
 * @TLVLOG_A_ERROR_ARGUMENT_UNSIGNED: (u64) Argument of the reason, an unsigned
 *   number. Arguments of all three types count in wire order.
 * @TLVLOG_A_ERROR_ARGUMENT_SIGNED: (s64) Argument of the reason, a signed
 *   number.
 * @TLVLOG_A_ERROR_ARGUMENT_TEXT: (utf8) Argument of the reason, text.
 * @TLVLOG_A_ERROR_LIMIT: (nest) What would have been accepted.
 * @TLVLOG_A_ERROR_MISSING: (u32) Id of a required attribute that is absent.
 * @TLVLOG_A_ERROR_MISSING_IN: (u32) Offset of the nest that lacks it; absent
 *   for the top level.
 * @TLVLOG_A_ERROR_OBJECT: (utf8) Program, map or device that the call was
 *   about.
 * @TLVLOG_A_ERROR_COOKIE: (bytes) Opaque bytes that the call returns to its
 *   caller.
 * @TLVLOG_A_ERROR_BTF_OBJECT_ID: (u32) BTF object the type id belongs to;
 *   absent for vmlinux, 0 for the BTF that this call passed.
 * @TLVLOG_A_ERROR_GUESS: (u8) Present, as 1, if the cause was derived from
 *   outside the call and may be wrong.
 * @TLVLOG_A_ERROR_BTF_TYPE: (utf8) Kind and name of the offending type,
 *   written when the record is made: its id means nothing on another kernel.
 * @TLVLOG_A_ERROR_BTF_MEMBER: (utf8) Path of the offending member in that
 *   type, written when the record is made.
 * @TLVLOG_A_ERROR_CATEGORY: (utf8) Which kind of rule was broken, as the
 *   verifier's report of Linux 7.3 calls it.
 * @TLVLOG_A_ERROR_HEADLINE: (utf8) What the report calls the problem, in a few
 *   words.
 * @TLVLOG_A_ERROR_CAUSAL_STEP: (utf8) What led to the problem, one step of the
 *   path; the earliest first.
 * @TLVLOG_A_ERROR_SUGGESTION: (utf8) What the kernel itself advises.
 */
enum tlvlog_error_attribute {
	TLVLOG_A_ERROR_MESSAGE = 1,
	TLVLOG_A_ERROR_FIELD_OFFSET = 2,
	TLVLOG_A_ERROR_FIELD_PATH = 3,
	TLVLOG_A_ERROR_BTF_TYPE_ID = 4,
	TLVLOG_A_ERROR_BTF_MEMBER_OFFSET = 5,
	TLVLOG_A_ERROR_INSTRUCTION = 6,
	TLVLOG_A_ERROR_SOURCE_LINE = 7,
	TLVLOG_A_ERROR_ARGUMENT_UNSIGNED = 8,
	TLVLOG_A_ERROR_ARGUMENT_SIGNED = 9,
	TLVLOG_A_ERROR_ARGUMENT_TEXT = 10,
	TLVLOG_A_ERROR_LIMIT = 11,
	TLVLOG_A_ERROR_MISSING = 12,
	TLVLOG_A_ERROR_MISSING_IN = 13,
	TLVLOG_A_ERROR_OBJECT = 14,
	TLVLOG_A_ERROR_COOKIE = 15,
	TLVLOG_A_ERROR_BTF_OBJECT_ID = 16,
	TLVLOG_A_ERROR_GUESS = 17,
	TLVLOG_A_ERROR_BTF_TYPE = 18,
	TLVLOG_A_ERROR_BTF_MEMBER = 19,
	TLVLOG_A_ERROR_CATEGORY = 20,
	TLVLOG_A_ERROR_HEADLINE = 21,
	TLVLOG_A_ERROR_CAUSAL_STEP = 22,
	TLVLOG_A_ERROR_SUGGESTION = 23,

	/* private: */
	__TLVLOG_A_ERROR_MAX
};

/**
 * enum tlvlog_core_spec_attribute - A type, and a place in it.
 * @TLVLOG_A_CORE_SPEC_TYPE_ID: (u32) Id of the type in its BTF.
 * @TLVLOG_A_CORE_SPEC_BTF: (utf8) Whose BTF: vmlinux or a module; absent for
 *   the object's own.
 * @TLVLOG_A_CORE_SPEC_TYPE: (utf8) Kind and name of the type, as in `struct
 *   task_struct`.
 * @TLVLOG_A_CORE_SPEC_PATH: (utf8) The place for people: `.comm[3]`, or
 *   `::NAME` in an enum.
 * @TLVLOG_A_CORE_SPEC_ACCESS: (utf8) The indices that lead there, anonymous
 *   members counted, with colons in between.
 * @TLVLOG_A_CORE_SPEC_BIT_OFFSET: (u32) Offset of the field from the start of
 *   the type in bits.
 * @TLVLOG_A_CORE_SPEC_ENUMERATOR: (u64) Value of the enumerator in an unsigned
 *   enum.
 * @TLVLOG_A_CORE_SPEC_MATCHES: (u8) Of a candidate: 1 it has the place, 0 it
 *   has not; absent if it was not tried.
 * @TLVLOG_A_CORE_SPEC_ENUMERATOR_SIGNED: (s64) Value of the enumerator in a
 *   signed enum.
 * @TLVLOG_A_CORE_SPEC_NOTE: (utf8) What the loader says while it tries the
 *   candidate, without its prefix.
 */
enum tlvlog_core_spec_attribute {
	TLVLOG_A_CORE_SPEC_TYPE_ID = 1,
	TLVLOG_A_CORE_SPEC_BTF = 2,
	TLVLOG_A_CORE_SPEC_TYPE = 3,
	TLVLOG_A_CORE_SPEC_PATH = 4,
	TLVLOG_A_CORE_SPEC_ACCESS = 5,
	TLVLOG_A_CORE_SPEC_BIT_OFFSET = 6,
	TLVLOG_A_CORE_SPEC_ENUMERATOR = 7,
	TLVLOG_A_CORE_SPEC_MATCHES = 8,
	TLVLOG_A_CORE_SPEC_ENUMERATOR_SIGNED = 9,
	TLVLOG_A_CORE_SPEC_NOTE = 10,

	/* private: */
	__TLVLOG_A_CORE_SPEC_MAX
};

/**
 * enum tlvlog_core_relocation_attribute - What a relocation asked for and was
 *   given.
 * @TLVLOG_A_CORE_RELOCATION_PROGRAM: (utf8) Function that holds the
 *   instruction; absent if a linker dropped it.
 * @TLVLOG_A_CORE_RELOCATION_SECTION: (utf8) ELF section of the instruction.
 * @TLVLOG_A_CORE_RELOCATION_OBJECT: (utf8) The object file, as its reader
 *   calls it.
 * @TLVLOG_A_CORE_RELOCATION_LOCAL: (nest) The place in the object's own types.
 * @TLVLOG_A_CORE_RELOCATION_TARGET: (nest) The candidate that decided.
 * @TLVLOG_A_CORE_RELOCATION_CANDIDATE: (nest) Every type that was considered,
 *   in order.
 * @TLVLOG_A_CORE_RELOCATION_VALUE_BEFORE: (u64) What stood in the instruction,
 *   sign-extended.
 * @TLVLOG_A_CORE_RELOCATION_MEMORY_SIZE_BEFORE: (u32) Bytes that the load or
 *   store moved.
 * @TLVLOG_A_CORE_RELOCATION_MEMORY_SIZE: (u32) Bytes that it moves now, where
 *   that changed.
 * @TLVLOG_A_CORE_RELOCATION_SOURCE_LINE: (nest) Where in the source.
 * @TLVLOG_A_CORE_RELOCATION_MESSAGE: (utf8) What the loader says of it,
 *   without its prefix.
 * @TLVLOG_A_CORE_RELOCATION_FORM: (u8) What is written.
 * @TLVLOG_A_CORE_RELOCATION_SECTION_INSTRUCTION: (u32) Index of the
 *   instruction in its section, where it differs from that in the program.
 * @TLVLOG_A_CORE_RELOCATION_NEAR: (utf8) A name in the target that may have
 *   been meant, the likeliest first.
 * @TLVLOG_A_CORE_RELOCATION_GUARDED: (u8) Of a poisoned one: 1 if the program
 *   asks before whether the place exists.
 * @TLVLOG_A_CORE_RELOCATION_SECTION_RELOCATIONS: (u32) How many relocations
 *   the section has; with the first of them.
 */
enum tlvlog_core_relocation_attribute {
	TLVLOG_A_CORE_RELOCATION_PROGRAM = 1,
	TLVLOG_A_CORE_RELOCATION_SECTION = 2,
	TLVLOG_A_CORE_RELOCATION_OBJECT = 3,
	TLVLOG_A_CORE_RELOCATION_LOCAL = 4,
	TLVLOG_A_CORE_RELOCATION_TARGET = 5,
	TLVLOG_A_CORE_RELOCATION_CANDIDATE = 6,
	TLVLOG_A_CORE_RELOCATION_VALUE_BEFORE = 7,
	TLVLOG_A_CORE_RELOCATION_MEMORY_SIZE_BEFORE = 8,
	TLVLOG_A_CORE_RELOCATION_MEMORY_SIZE = 9,
	TLVLOG_A_CORE_RELOCATION_SOURCE_LINE = 10,
	TLVLOG_A_CORE_RELOCATION_MESSAGE = 11,
	TLVLOG_A_CORE_RELOCATION_FORM = 12,
	TLVLOG_A_CORE_RELOCATION_SECTION_INSTRUCTION = 13,
	TLVLOG_A_CORE_RELOCATION_NEAR = 14,
	TLVLOG_A_CORE_RELOCATION_GUARDED = 15,
	TLVLOG_A_CORE_RELOCATION_SECTION_RELOCATIONS = 16,

	/* private: */
	__TLVLOG_A_CORE_RELOCATION_MAX
};

/**
 * struct tlvlog_string - Text for people, one message.
 * @type: %TLVLOG_TYPE_STRING.
 * @len: Bytes that follow.
 * @message: The text, delimited by the length; not NUL-terminated. Print it
 *   with "%.*s".
 */
__extension__ struct tlvlog_string {
	__u16 type;
	__u32 len;
	__extension__ char message[];
} __attribute__((packed));

/**
 * struct tlvlog_end - The last record. Its eight bytes are reserved before
 *   anything is written.
 * @type: %TLVLOG_TYPE_END.
 * @len: Bytes that follow.
 * @num_truncations: Records dropped for lack of room; saturates at 65535.
 */
struct tlvlog_end {
	__u16 type;
	__u32 len;
	__u16 num_truncations;
} __attribute__((packed));

/**
 * struct tlvlog_error - The extended error, a machine-readable cause.
 * @type: %TLVLOG_TYPE_ERROR.
 * @len: Bytes that follow.
 * @error: 0 or the negative errno, as the call returns it. Numbers as in
 *   <linux/errno.h>.
 * @subsystem: The subsystem that reports the error; see the registry.
 * @reason: What went wrong, a number of the subsystem; 0 means unregistered:
 *   see message.
 * @severity: How bad it is; wins over what the registry says. See &enum
 *   tlvlog_severity.
 * @flags: See enum error-flags; all others are written 0, kept and ignored.
 * @attributes: To the end of the value, see &enum tlvlog_error_attribute.
 */
__extension__ struct tlvlog_error {
	__u16 type;
	__u32 len;
	__s32 error;
	__u16 subsystem;
	__u16 reason;
	__u8 severity;
	__u8 flags;
	__extension__ __u8 attributes[];
} __attribute__((packed));

/**
 * struct tlvlog_loss - Losses in full numbers. A writer that was asked for
 *   this record writes it just before the end record, zeros included, and
 *   reserves room for it.
 * @type: %TLVLOG_TYPE_LOSS.
 * @len: Bytes that follow.
 * @dropped_records: Records dropped; does not saturate.
 * @dropped_bytes: Bytes of those records, headers included, and of attributes
 *   that others shed.
 * @true_size: Bytes that a log keeping everything would have needed, trailer
 *   included.
 */
struct tlvlog_loss {
	__u16 type;
	__u32 len;
	__u64 dropped_records;
	__u64 dropped_bytes;
	__u64 true_size;
} __attribute__((packed));

/**
 * struct tlvlog_verifier_statistics - The verifier's own statistics for one
 *   program. A number is 0 if the verifier does not print it.
 * @type: %TLVLOG_TYPE_VERIFIER_STATISTICS.
 * @len: Bytes that follow.
 * @instructions: Instructions processed on all paths.
 * @limit: Limit of processed instructions.
 * @max_states_per_instruction: Most states kept for one instruction.
 * @total_states: States kept in total.
 * @peak_states: Most states kept at one time.
 * @mark_read: Longest walk up the states to mark a register as read.
 * @time: Time of the verification in microseconds.
 * @stack_depths: Bytes of stack of each function as the verifier writes them,
 *   with + in between. Print it with "%.*s"; it is not NUL-terminated.
 */
__extension__ struct tlvlog_verifier_statistics {
	__u16 type;
	__u32 len;
	__u64 instructions;
	__u64 limit;
	__u64 max_states_per_instruction;
	__u64 total_states;
	__u64 peak_states;
	__u64 mark_read;
	__u64 time;
	__extension__ char stack_depths[];
} __attribute__((packed));

/**
 * struct tlvlog_core_relocation - What a loader decided about one relocation
 *   of a BPF object (CO-RE): which type or field of the kernel it stands for,
 *   and what was written.
 * @type: %TLVLOG_TYPE_CORE_RELOCATION.
 * @len: Bytes that follow.
 * @kind: What is wanted. See &enum tlvlog_core_kind.
 * @verdict: How it ended. See &enum tlvlog_core_verdict.
 * @rules: Whose rules. See &enum tlvlog_core_rules.
 * @reserved: Written 0.
 * @index: Number of the relocation in its section, from 0.
 * @instruction: Index of the instruction in the program, from 0.
 * @padding: Written 0.
 * @written: What the instruction is given, sign-extended; of a poisoned one
 *   the number of the helper that does not exist.
 * @attributes: To the end of the value, see &enum
 *   tlvlog_core_relocation_attribute.
 */
__extension__ struct tlvlog_core_relocation {
	__u16 type;
	__u32 len;
	__u8 kind;
	__u8 verdict;
	__u8 rules;
	__u8 reserved;
	__u32 index;
	__u32 instruction;
	__u32 padding;
	__u64 written;
	__extension__ __u8 attributes[];
} __attribute__((packed));

/**
 * enum tlvlog_subsystem - who speaks
 * @TLVLOG_SUBSYSTEM_NONE: Nobody in particular; the message speaks for itself.
 * @TLVLOG_SUBSYSTEM_CORE: Reasons that any call may give.
 * @TLVLOG_SUBSYSTEM_BPF: bpf(2), the verifier, BTF and program loading.
 * @TLVLOG_SUBSYSTEM_NETLINK: Netlink requests of every family, as answered
 *   with an extended ACK.
 * @TLVLOG_SUBSYSTEM_FSCONTEXT: Messages of a file-system context (fsopen,
 *   fsconfig, fsmount).
 * @TLVLOG_SUBSYSTEM_LOADER: Programs and libraries that load BPF, such as
 *   libbpf, where they fail before or without the kernel's word.
 */
enum tlvlog_subsystem {
	TLVLOG_SUBSYSTEM_NONE = 0,
	TLVLOG_SUBSYSTEM_CORE = 1,
	TLVLOG_SUBSYSTEM_BPF = 2,
	TLVLOG_SUBSYSTEM_NETLINK = 3,
	TLVLOG_SUBSYSTEM_FSCONTEXT = 4,
	TLVLOG_SUBSYSTEM_LOADER = 5,

	/* private: */
	__TLVLOG_SUBSYSTEM_MAX
};

/**
 * enum tlvlog_core_reason - reasons of core, with the templates of their text
 * @TLVLOG_REASON_CORE_UNKNOWN_COMMAND: Unknown {call} command {command}
 * @TLVLOG_REASON_CORE_FIELD_OUT_OF_RANGE: {field} is {value}, must be between
 *   {min} and {max}
 * @TLVLOG_REASON_CORE_UNKNOWN_FLAGS: Unknown bits {bits:x} in {field}, known
 *   are {known:x}
 * @TLVLOG_REASON_CORE_TAIL_NOT_ZERO: Byte {offset} past the known end of
 *   {structure} is not zero
 * @TLVLOG_REASON_CORE_NOT_PERMITTED: {capability} is required
 * @TLVLOG_REASON_CORE_REASON_NOT_ASKED: The kernel was not asked why:
 *   {lacking}
 * @TLVLOG_REASON_CORE_NO_REASON_GIVEN: The kernel gave no reason
 * @TLVLOG_REASON_CORE_CALL_UNFINISHED: The program ended inside the call
 * @TLVLOG_REASON_CORE_BUFFER_UNREADABLE: {what} at {address:x} cannot be read
 * @TLVLOG_REASON_CORE_BUFFER_STALE: The buffer holds what it held before the
 *   call
 * @TLVLOG_REASON_CORE_LOG_CUT: The log was cut: it needs {needed} bytes, the
 *   buffer has {size}
 * @TLVLOG_REASON_CORE_LOG_CUT_SOMEWHERE: The log was cut to the {size} bytes
 *   of the buffer
 * @TLVLOG_REASON_CORE_PROBE: A probe: does this kernel know {what}?
 */
enum tlvlog_core_reason {
	TLVLOG_REASON_CORE_UNKNOWN_COMMAND = 1,
	TLVLOG_REASON_CORE_FIELD_OUT_OF_RANGE = 2,
	TLVLOG_REASON_CORE_UNKNOWN_FLAGS = 3,
	TLVLOG_REASON_CORE_TAIL_NOT_ZERO = 4,
	TLVLOG_REASON_CORE_NOT_PERMITTED = 5,
	TLVLOG_REASON_CORE_REASON_NOT_ASKED = 6,
	TLVLOG_REASON_CORE_NO_REASON_GIVEN = 7,
	TLVLOG_REASON_CORE_CALL_UNFINISHED = 8,
	TLVLOG_REASON_CORE_BUFFER_UNREADABLE = 9,
	TLVLOG_REASON_CORE_BUFFER_STALE = 10,
	TLVLOG_REASON_CORE_LOG_CUT = 11,
	TLVLOG_REASON_CORE_LOG_CUT_SOMEWHERE = 12,
	TLVLOG_REASON_CORE_PROBE = 13,

	/* private: */
	__TLVLOG_REASON_CORE_MAX
};

/**
 * enum tlvlog_bpf_reason - reasons of bpf, with the templates of their text
 * @TLVLOG_REASON_BPF_REGISTER_NOT_READABLE: R{register} !read_ok
 * @TLVLOG_REASON_BPF_UNREACHABLE_INSTRUCTION: unreachable insn {instruction}
 * @TLVLOG_REASON_BPF_JUMP_OUT_OF_RANGE: jump out of range from insn {from} to
 *   {to}
 * @TLVLOG_REASON_BPF_INVALID_MEMORY_ACCESS: R{register} invalid mem access
 *   '{type}'
 * @TLVLOG_REASON_BPF_REGISTER_INVALID: R{register} is invalid
 * @TLVLOG_REASON_BPF_FRAME_POINTER_READ_ONLY: frame pointer is read only
 * @TLVLOG_REASON_BPF_UNEXPECTED_REGISTER_TYPE: R{register} type={actual}
 *   expected={expected}
 * @TLVLOG_REASON_BPF_POINTER_ARITHMETIC_ON_TYPE: R{register} pointer
 *   arithmetic on {type} prohibited
 * @TLVLOG_REASON_BPF_POINTER_ARITHMETIC_BEFORE_NULL_CHECK: R{register} pointer
 *   arithmetic on {type} prohibited, null-check it first
 * @TLVLOG_REASON_BPF_POINTER_BITWISE_OPERATOR: R{register} bitwise operator
 *   {operator} on pointer prohibited
 * @TLVLOG_REASON_BPF_POINTER_OPERATOR: R{register} pointer arithmetic with
 *   {operator} operator prohibited
 * @TLVLOG_REASON_BPF_POINTER_OPERATOR_POINTER: R{register} pointer {operator}
 *   pointer prohibited
 * @TLVLOG_REASON_BPF_POINTER_ARITHMETIC_32_BIT: R{register} 32-bit pointer
 *   arithmetic prohibited
 * @TLVLOG_REASON_BPF_POINTER_FROM_SCALAR: R{register} tried to subtract
 *   pointer from scalar
 * @TLVLOG_REASON_BPF_STACK_POINTER_SUBTRACTION: R{register} subtraction from
 *   stack pointer prohibited
 * @TLVLOG_REASON_BPF_POINTER_MATH_VALUE: math between {type} pointer and
 *   {value} is not allowed
 * @TLVLOG_REASON_BPF_POINTER_MATH_UNBOUNDED: math between {type} pointer and
 *   register with unbounded min value is not allowed
 * @TLVLOG_REASON_BPF_POINTER_VALUE_OUT_OF_BOUNDS: value {value} makes {type}
 *   pointer be out of bounds
 * @TLVLOG_REASON_BPF_POINTER_PARTIAL_COPY: R{register} partial copy of pointer
 * @TLVLOG_REASON_BPF_POINTER_SIGN_EXTENSION: R{register} sign-extension part
 *   of pointer
 * @TLVLOG_REASON_BPF_POINTER_COMPARISON: R{register} pointer comparison
 *   prohibited
 * @TLVLOG_REASON_BPF_POINTER_LEAK_INTO: R{register} leaks addr into
 *   {destination}
 * @TLVLOG_REASON_BPF_POINTER_LEAK_RETURN: R{register} leaks addr as return
 *   value
 * @TLVLOG_REASON_BPF_POINTER_LEAK_STACK: leaking pointer from stack off
 *   {offset}
 * @TLVLOG_REASON_BPF_DIVISION_BY_ZERO: div by zero
 * @TLVLOG_REASON_BPF_SHIFT_OUT_OF_RANGE: invalid shift {shift}
 * @TLVLOG_REASON_BPF_RESERVED_FIELDS: {instruction-class} uses reserved fields
 * @TLVLOG_REASON_BPF_UNKNOWN_OPCODE: unknown opcode {opcode}
 * @TLVLOG_REASON_BPF_INVALID_ALU_OPCODE: invalid BPF_ALU opcode {opcode}
 * @TLVLOG_REASON_BPF_INVALID_LDX_MODE: invalid BPF_LD mode
 * @TLVLOG_REASON_BPF_INVALID_ATOMIC_OPCODE: BPF_ATOMIC uses invalid atomic
 *   opcode {opcode}
 * @TLVLOG_REASON_BPF_INVALID_ATOMIC_SIZE: invalid atomic operand size
 * @TLVLOG_REASON_BPF_ATOMIC_INTO_TYPE: BPF_ATOMIC stores into R{register}
 *   {type} is not allowed
 * @TLVLOG_REASON_BPF_STORE_INTO_TYPE: BPF_ST stores into R{register} {type} is
 *   not allowed
 * @TLVLOG_REASON_BPF_INVALID_MAY_GOTO: invalid may_goto imm {immediate}
 * @TLVLOG_REASON_BPF_NO_EXIT: last insn is not an exit or jmp
 * @TLVLOG_REASON_BPF_BACK_EDGE: back-edge from insn {from} to {to}
 * @TLVLOG_REASON_BPF_INFINITE_LOOP: infinite loop detected at insn
 *   {instruction}
 * @TLVLOG_REASON_BPF_PROGRAM_TOO_COMPLEX: BPF program is too large. Processed
 *   {processed} insn
 * @TLVLOG_REASON_BPF_JUMPS_TOO_COMPLEX: The sequence of {count} jumps is too
 *   complex.
 * @TLVLOG_REASON_BPF_JUMP_INTO_LDIMM64: jump into the middle of ldimm64 insn
 *   {instruction}
 * @TLVLOG_REASON_BPF_UNRECOGNIZED_LDIMM64: unrecognized bpf_ld_imm64 insn
 * @TLVLOG_REASON_BPF_INVALID_LDIMM64: invalid bpf_ld_imm64 insn
 * @TLVLOG_REASON_BPF_CALL_INVALID_DESTINATION: call to invalid destination
 * @TLVLOG_REASON_BPF_BPF_CALLS_UNPRIVILEGED: loading/calling other bpf or
 *   kernel functions are allowed for CAP_BPF and CAP_SYS_ADMIN
 * @TLVLOG_REASON_BPF_CALL_STACK_TOO_DEEP: the call stack of {frames} frames is
 *   too deep
 * @TLVLOG_REASON_BPF_STACK_TOO_LARGE: combined stack size of {calls} calls is
 *   {size}. Too large
 * @TLVLOG_REASON_BPF_TOO_MANY_SUBPROGRAMS: too many subprograms
 * @TLVLOG_REASON_BPF_RECURSIVE_CALL: recursive call from {caller} to {callee}
 * @TLVLOG_REASON_BPF_TAIL_CALL_STACK: tail_calls are not allowed when call
 *   stack of previous frames is {size} bytes. Too large
 * @TLVLOG_REASON_BPF_EXCEPTION_CALLBACK_TAIL_CALL: cannot tail call within
 *   exception cb
 * @TLVLOG_REASON_BPF_INVALID_STACK_READ: invalid read from stack R{register}
 *   off={offset} size={size}
 * @TLVLOG_REASON_BPF_INVALID_STACK_READ_BYTE: invalid read from stack off
 *   {offset}+{index} size {size}
 * @TLVLOG_REASON_BPF_INVALID_STACK_WRITE: invalid write to stack R{register}
 *   off={offset} size={size}
 * @TLVLOG_REASON_BPF_INVALID_STACK_ACCESS_OLD: invalid stack off={offset}
 *   size={size}
 * @TLVLOG_REASON_BPF_INVALID_STACK_ARGUMENT: invalid stack type R{register}
 *   off={offset} access_size={size}
 * @TLVLOG_REASON_BPF_INVALID_STACK_ACCESS: invalid{direction} stack
 *   R{register} off={offset} size={size}
 * @TLVLOG_REASON_BPF_INDIRECT_STACK_READ: invalid indirect read from stack
 *   R{register} off {offset}+{index} size {size}
 * @TLVLOG_REASON_BPF_VARIABLE_STACK_ACCESS: invalid variable-offset{direction}
 *   stack R{register} var_off={range} size={size}
 * @TLVLOG_REASON_BPF_VARIABLE_STACK_ACCESS_OLD: variable stack access
 *   var_off={range} off={offset} size={size}
 * @TLVLOG_REASON_BPF_UNBOUNDED_STACK_ACCESS: invalid unbounded
 *   variable-offset{direction} stack R{register}
 * @TLVLOG_REASON_BPF_INDIRECT_VARIABLE_STACK_ACCESS: R{register} unbounded
 *   indirect variable offset stack access
 * @TLVLOG_REASON_BPF_LINE_INFO_MISSING_SEVERAL: missing bpf_line_info for
 *   {count} funcs starting from func#{function}
 * @TLVLOG_REASON_BPF_MISALIGNED_STACK_ACCESS: misaligned stack access off
 *   {alignment} size {size}
 * @TLVLOG_REASON_BPF_MISALIGNED_PACKET_ACCESS: misaligned packet access off
 *   {alignment} size {size}
 * @TLVLOG_REASON_BPF_MISALIGNED_ACCESS: misaligned {kind}access off
 *   {alignment} size {size}
 * @TLVLOG_REASON_BPF_CORRUPTED_SPILLED_POINTER: attempt to corrupt spilled
 *   pointer on stack
 * @TLVLOG_REASON_BPF_CORRUPTED_SPILL: corrupted spill memory
 * @TLVLOG_REASON_BPF_SPILL_SIZE: invalid size of register spill
 * @TLVLOG_REASON_BPF_FILL_SIZE: invalid size of register fill
 * @TLVLOG_REASON_BPF_SPILL_INTO_CALLER: cannot spill pointers to stack into
 *   stack frame of the caller
 * @TLVLOG_REASON_BPF_MAP_VALUE_OUT_OF_BOUNDS: invalid access to map value,
 *   value_size={capacity} off={offset} size={size}
 * @TLVLOG_REASON_BPF_MAP_KEY_OUT_OF_BOUNDS: invalid access to map key,
 *   key_size={capacity} off={offset} size={size}
 * @TLVLOG_REASON_BPF_PACKET_OUT_OF_BOUNDS: invalid access to packet,
 *   off={offset} size={size},
 *   R{register}(id={id},off={register-offset},r={range})
 * @TLVLOG_REASON_BPF_MEMORY_OUT_OF_BOUNDS: invalid access to memory,
 *   mem_size={capacity} off={offset} size={size}
 * @TLVLOG_REASON_BPF_MIN_VALUE_NEGATIVE: R{register} min value is negative,
 *   either use unsigned index or do a if (index >=0) check.
 * @TLVLOG_REASON_BPF_MIN_VALUE_OUTSIDE: R{register} min value is outside of
 *   the allowed memory range
 * @TLVLOG_REASON_BPF_MAX_VALUE_OUTSIDE: R{register} max value is outside of
 *   the allowed memory range
 * @TLVLOG_REASON_BPF_UNBOUNDED_MEMORY_ACCESS: R{register} unbounded memory
 *   access, make sure to bounds check any such access
 * @TLVLOG_REASON_BPF_PACKET_OFFSET_OUTSIDE: R{register} offset is outside of
 *   the packet
 * @TLVLOG_REASON_BPF_ZERO_SIZE_READ: R{register} invalid zero-sized read
 * @TLVLOG_REASON_BPF_NEGATIVE_ACCESS: R{register} is {type} invalid negative
 *   access: off={offset}
 * @TLVLOG_REASON_BPF_VARIABLE_ACCESS: R{register} is {type} invalid variable
 *   offset: off={offset}, var_off={range}
 * @TLVLOG_REASON_BPF_NEGATIVE_OFFSET: negative offset {type} ptr R{register}
 *   off={offset} disallowed
 * @TLVLOG_REASON_BPF_MODIFIED_POINTER: dereference of modified {type} ptr
 *   R{register} off={offset} disallowed
 * @TLVLOG_REASON_BPF_VARIABLE_POINTER: variable {type} access var_off={range}
 *   disallowed
 * @TLVLOG_REASON_BPF_CONTEXT_ACCESS: invalid bpf_context access off={offset}
 *   size={size}
 * @TLVLOG_REASON_BPF_FLOW_KEYS_ACCESS: invalid access to flow keys
 *   off={offset} size={size}
 * @TLVLOG_REASON_BPF_SOCKET_ACCESS: R{register} invalid {type} access
 *   off={offset} size={size}
 * @TLVLOG_REASON_BPF_BUFFER_ACCESS: R{register} invalid {type} buffer access:
 *   off={offset}, size={size}
 * @TLVLOG_REASON_BPF_BUFFER_VARIABLE_OFFSET: R{register} invalid variable
 *   buffer offset: off={offset}, var_off={range}
 * @TLVLOG_REASON_BPF_CANNOT_WRITE_INTO: R{register} cannot write into {type}
 * @TLVLOG_REASON_BPF_CANNOT_WRITE_PACKET: cannot write into packet
 * @TLVLOG_REASON_BPF_MAP_WRITE_FORBIDDEN: write into map forbidden,
 *   value_size={capacity} off={offset} size={size}
 * @TLVLOG_REASON_BPF_MAP_READ_FORBIDDEN: read from map forbidden,
 *   value_size={capacity} off={offset} size={size}
 * @TLVLOG_REASON_BPF_ONLY_READ_SUPPORTED: only read is supported
 * @TLVLOG_REASON_BPF_ONLY_READ_FROM: only read from {type} is supported
 * @TLVLOG_REASON_BPF_BEYOND_STRUCT: access beyond struct {struct} at off
 *   {offset} size {size}
 * @TLVLOG_REASON_BPF_BEYOND_MEMBER: access beyond the end of member {member}
 *   (mend:{end}) in struct {struct} with off {offset} size {size}
 * @TLVLOG_REASON_BPF_POINTER_MEMBER_ACCESS: cannot access ptr member {member}
 *   with moff {member-offset} in struct {struct} with off {offset} size {size}
 * @TLVLOG_REASON_BPF_NON_GPL_STRUCT_ACCESS: Cannot access kernel 'struct
 *   {struct}' from non-GPL compatible program
 * @TLVLOG_REASON_BPF_TRACING_ARGUMENT: func '{function}' doesn't have
 *   {number}-th argument
 * @TLVLOG_REASON_BPF_TRACING_ARGUMENT_OFFSET: func '{function}' offset
 *   {offset} is not multiple of 8
 * @TLVLOG_REASON_BPF_TRACING_ARGUMENT_TYPE: func '{function}' arg{number} type
 *   {type} is not a struct
 * @TLVLOG_REASON_BPF_UNKNOWN_FUNCTION: invalid func {function}#{number}
 * @TLVLOG_REASON_BPF_HELPER_NOT_ALLOWED: program of this type cannot use
 *   helper {function}#{number}
 * @TLVLOG_REASON_BPF_HELPER_GPL_ONLY: cannot call GPL-restricted function from
 *   non-GPL compatible program
 * @TLVLOG_REASON_BPF_HELPER_MIGHT_SLEEP: helper call might sleep in a
 *   non-sleepable prog
 * @TLVLOG_REASON_BPF_GLOBAL_FUNCTION_SLEEPS: global functions that may sleep
 *   are not allowed in non-sleepable context,
 * @TLVLOG_REASON_BPF_HELPER_MISCONFIGURED: kernel subsystem misconfigured func
 *   {function}#{number}
 * @TLVLOG_REASON_BPF_HELPER_PACKET_ACCESS: helper access to the packet is not
 *   allowed
 * @TLVLOG_REASON_BPF_MAP_FUNCTION_MISMATCH: cannot pass map_type {map-type}
 *   into func {function}#{number}
 * @TLVLOG_REASON_BPF_MAP_PTR_MISSING: invalid map_ptr to access map->{member}
 * @TLVLOG_REASON_BPF_MAP_ACCESS_SPECULATION: tail_call abusing map_ptr
 * @TLVLOG_REASON_BPF_TAIL_CALLS_WITH_SUBPROGRAMS: tail_calls are not allowed
 *   in non-JITed programs with bpf-to-bpf calls
 * @TLVLOG_REASON_BPF_LD_ABS_NOT_ALLOWED: BPF_LD_[ABS|IND] instructions not
 *   allowed for this program type
 * @TLVLOG_REASON_BPF_LD_ABS_WITH_CALLS: BPF_LD_[ABS|IND] instructions cannot
 *   be mixed with bpf-to-bpf calls
 * @TLVLOG_REASON_BPF_LD_ABS_NO_BTF: LD_ABS is not allowed in subprogs without
 *   BTF
 * @TLVLOG_REASON_BPF_LD_ABS_RETURN_TYPE: LD_ABS is only allowed in functions
 *   that return 'int'.
 * @TLVLOG_REASON_BPF_TAIL_CALL_RETURN_TYPE: tail_call is only allowed in
 *   functions that return 'int'.
 * @TLVLOG_REASON_BPF_LD_ABS_CONTEXT: at the time of BPF_LD_ABS|IND R6 !=
 *   pointer to skb
 * @TLVLOG_REASON_BPF_UNRELEASED_REFERENCE: Unreleased reference id={id}
 *   alloc_insn={allocated}
 * @TLVLOG_REASON_BPF_REFERENCE_LEAK: {operation} would lead to reference leak
 * @TLVLOG_REASON_BPF_INSIDE_LOCK: {operation} cannot be used inside {region}
 * @TLVLOG_REASON_BPF_LOCK_MISSING_UNLOCK: bpf_spin_unlock is missing
 * @TLVLOG_REASON_BPF_LOCK_TWICE: Locking two bpf_spin_locks are not allowed
 * @TLVLOG_REASON_BPF_UNLOCK_WITHOUT_LOCK: bpf_spin_unlock without taking a
 *   lock
 * @TLVLOG_REASON_BPF_UNLOCK_DIFFERENT_LOCK: bpf_spin_unlock of different lock
 * @TLVLOG_REASON_BPF_LOCK_OFFSET: R{register} doesn't have constant offset.
 *   {field} has to be at the constant offset
 * @TLVLOG_REASON_BPF_LOCK_MISSING_IN_MAP: map '{map}' has no valid {field}
 * @TLVLOG_REASON_BPF_LOCK_NEEDS_BTF: map '{map}' has to have BTF in order to
 *   use {field}
 * @TLVLOG_REASON_BPF_CALL_WHILE_LOCKED: function calls are not allowed while
 *   holding a lock
 * @TLVLOG_REASON_BPF_RELEASE_UNACQUIRED: R{register} must be referenced when
 *   passed to release function
 * @TLVLOG_REASON_BPF_UNTRUSTED_POINTER: R{register} must be referenced or
 *   trusted
 * @TLVLOG_REASON_BPF_RCU_POINTER: R{register} must be a rcu pointer
 * @TLVLOG_REASON_BPF_POSSIBLY_NULL_ARGUMENT: Possibly NULL pointer passed to
 *   trusted {argument}
 * @TLVLOG_REASON_BPF_NOT_CONSTANT: R{register} must be a known constant
 * @TLVLOG_REASON_BPF_RETURN_VALUE_RANGE: At program exit the register
 *   R{register} has {value} should have been in {range}
 * @TLVLOG_REASON_BPF_SUBPROGRAM_RETURN_RANGE: At {exit} the register
 *   R{register} has {value} should have been in {range}
 * @TLVLOG_REASON_BPF_RETURN_VALUE_UNKNOWN: At program exit the register
 *   R{register} is not a known value ({type})
 * @TLVLOG_REASON_BPF_RETURN_NOT_SCALAR: R{register} not a scalar value
 * @TLVLOG_REASON_BPF_NOT_A_FUNCTION: kernel btf_id {id} is not a function
 * @TLVLOG_REASON_BPF_KFUNC_NOT_FOUND: failed to find BTF for kernel function
 * @TLVLOG_REASON_BPF_KFUNC_NOT_ALLOWED: calling kernel function {function} is
 *   not allowed
 * @TLVLOG_REASON_BPF_KFUNC_SLEEPABLE: program must be sleepable to call
 *   sleepable kfunc {function}
 * @TLVLOG_REASON_BPF_KFUNC_DESTRUCTIVE: destructive kfunc calls require
 *   CAP_SYS_BOOT capability
 * @TLVLOG_REASON_BPF_KFUNC_FD_ARRAY: kfunc offset > 0 without fd_array is
 *   invalid
 * @TLVLOG_REASON_BPF_KFUNC_NEGATIVE_OFFSET: negative offset disallowed for
 *   kernel module function call
 * @TLVLOG_REASON_BPF_KFUNC_WITHOUT_BTF: calling kernel function is not
 *   supported without config DEBUG_INFO_BTF
 * @TLVLOG_REASON_BPF_KFUNC_NO_JIT: JIT does not support calling kernel
 *   function
 * @TLVLOG_REASON_BPF_KFUNC_GPL_ONLY: cannot call kernel function from non-GPL
 *   compatible program
 * @TLVLOG_REASON_BPF_KFUNC_ARGUMENT_POINTER: kernel function {function}
 *   args#{argument} expected pointer to {expected} but R{register} has a
 *   pointer to {actual}
 * @TLVLOG_REASON_BPF_KFUNC_ARGUMENT_CONTEXT: kernel function {function}
 *   args#{argument} expected pointer to ctx, but got {actual}
 * @TLVLOG_REASON_BPF_ARGUMENT_POINTER_SCALAR: arg#{argument} pointer type
 *   {type} must point to {expected}
 * @TLVLOG_REASON_BPF_ARGUMENT_DYNPTR: arg#{argument} expected pointer to
 *   {expected}
 * @TLVLOG_REASON_BPF_TRACING_NEEDS_BTF_ID: Tracing programs must provide
 *   btf_id
 * @TLVLOG_REASON_BPF_ATTACH_BTF_NOT_FUNCTION: attach_btf_id {id} is not a
 *   function
 * @TLVLOG_REASON_BPF_ATTACH_BTF_NO_NAME: attach_btf_id {id} doesn't have a
 *   name
 * @TLVLOG_REASON_BPF_ATTACH_BTF_NOT_TYPEDEF: attach_btf_id {id} is not a
 *   typedef
 * @TLVLOG_REASON_BPF_NOT_SLEEPABLE: {function} is not sleepable
 * @TLVLOG_REASON_BPF_NOT_MODIFIABLE: {function}() is not modifiable
 * @TLVLOG_REASON_BPF_SLEEPABLE_PROGRAM_TYPE: Only {types} programs can be
 *   sleepable
 * @TLVLOG_REASON_BPF_SYSCALL_MUST_SLEEP: Syscall programs can only be
 *   sleepable
 * @TLVLOG_REASON_BPF_STRUCT_OPS_GPL: struct ops programs must have a GPL
 *   compatible license
 * @TLVLOG_REASON_BPF_LSM_GPL: LSM programs must have a GPL compatible license
 * @TLVLOG_REASON_BPF_STRUCT_OPS_NOT_FOUND: attach_btf_id {id} is not a
 *   supported struct
 * @TLVLOG_REASON_BPF_STRUCT_OPS_MEMBER: attach to invalid member idx {index}
 *   of struct {struct}
 * @TLVLOG_REASON_BPF_MAP_FD_INVALID: fd {fd} is not pointing to valid bpf_map
 * @TLVLOG_REASON_BPF_FD_ARRAY_MISSING: fd_idx without fd_array is invalid
 * @TLVLOG_REASON_BPF_DIRECT_VALUE_UNSUPPORTED: no direct value access support
 *   for this map type
 * @TLVLOG_REASON_BPF_DIRECT_VALUE_OUT_OF_RANGE: invalid access to map value
 *   pointer, value_size={capacity} off={offset}
 * @TLVLOG_REASON_BPF_DIRECT_VALUE_OFFSET: direct value offset of {offset} is
 *   not allowed
 * @TLVLOG_REASON_BPF_KSYM_INVALID_ID: ldimm64 insn specifies invalid btf_id
 *   {id}.
 * @TLVLOG_REASON_BPF_KSYM_KIND: pseudo btf_id {id} in ldimm64 isn't KIND_VAR
 *   or KIND_FUNC
 * @TLVLOG_REASON_BPF_KSYM_NO_ADDRESS: ldimm64 failed to find the address for
 *   kernel symbol '{symbol}'.
 * @TLVLOG_REASON_BPF_MAP_NOT_PREALLOCATED: trace type programs with run-time
 *   allocated hash maps are unsafe. Switch to preallocated hash maps.
 * @TLVLOG_REASON_BPF_MAP_FIELD_IN_TRACING: {program-kind} cannot use {field}
 *   yet
 * @TLVLOG_REASON_BPF_MAP_SLEEPABLE: Sleepable programs can only use array,
 *   hash, ringbuf and local storage maps
 * @TLVLOG_REASON_BPF_MAP_STRUCT_OPS: bpf_struct_ops map cannot be used in prog
 * @TLVLOG_REASON_BPF_MAP_CGROUP_STORAGE: only one cgroup storage of each type
 *   is allowed
 * @TLVLOG_REASON_BPF_TOO_MANY_MAPS: The total number of maps per program has
 *   reached the limit of {limit}
 * @TLVLOG_REASON_BPF_MISSING_FUNC_INFO: missing btf func_info
 * @TLVLOG_REASON_BPF_FUNC_INFO_COUNT: number of funcs in func_info doesn't
 *   match number of subprogs
 * @TLVLOG_REASON_BPF_FUNC_INFO_LAYOUT: func_info BTF section doesn't match
 *   subprog layout in BPF program
 * @TLVLOG_REASON_BPF_FUNC_INFO_TAIL: nonzero tailing record in {section}
 * @TLVLOG_REASON_BPF_FUNC_INFO_FIRST: nonzero insn_off {offset} for the first
 *   func info record
 * @TLVLOG_REASON_BPF_FUNC_INFO_ORDER: same or smaller insn offset ({offset})
 *   than previous func info record ({previous})
 * @TLVLOG_REASON_BPF_FUNC_INFO_TYPE: invalid type id {id} in func info
 * @TLVLOG_REASON_BPF_FUNC_INFO_SIZE: invalid func info rec size {size}
 * @TLVLOG_REASON_BPF_LINE_INFO_OFFSET: Invalid
 *   line_info[{index}].insn_off:{offset} (prev_offset:{previous}
 *   prog->len:{length})
 * @TLVLOG_REASON_BPF_LINE_INFO_CODE: Invalid insn code at
 *   line_info[{index}].insn_off
 * @TLVLOG_REASON_BPF_LINE_INFO_NAME: Invalid line_info[{index}].line_off or
 *   .file_name_off
 * @TLVLOG_REASON_BPF_LINE_INFO_MISSING: missing bpf_line_info for
 *   func#{function}
 * @TLVLOG_REASON_BPF_GLOBAL_NOT_SCALAR: Global function {function}() doesn't
 *   return scalar. Only those are supported.
 * @TLVLOG_REASON_BPF_GLOBAL_ARGUMENTS: Caller passes invalid args into
 *   func#{index} ('{function}')
 * @TLVLOG_REASON_BPF_GLOBAL_ARGUMENT_TYPE: Arg#{argument} type {type} in
 *   {function}() is not supported yet.
 * @TLVLOG_REASON_BPF_EXPECTED_SCALAR: R{register} is not a scalar
 * @TLVLOG_REASON_BPF_EXPECTED_POINTER: R{register} is not a pointer
 * @TLVLOG_REASON_BPF_EXPECTED_CONTEXT: R{register} is not a pointer to context
 * @TLVLOG_REASON_BPF_VERIFIER_BUG: verifier bug: {message}
 * @TLVLOG_REASON_BPF_VERIFIER_MISCONFIGURED: bpf verifier is misconfigured
 * @TLVLOG_REASON_BPF_DYNPTR_INITIALIZED: Dynptr has to be an uninitialized
 *   dynptr
 * @TLVLOG_REASON_BPF_DYNPTR_EXPECTED: Expected an initialized dynptr as
 *   {argument}
 * @TLVLOG_REASON_BPF_DYNPTR_TYPE: Expected a dynptr of type {type} as
 *   {argument}
 * @TLVLOG_REASON_BPF_DYNPTR_OVERWRITE: cannot overwrite referenced dynptr
 * @TLVLOG_REASON_BPF_ITERATOR_UNINITIALIZED: expected an initialized
 *   iter_{type} as arg #{argument}
 * @TLVLOG_REASON_BPF_ITERATOR_INITIALIZED: expected uninitialized iter_{type}
 *   as arg #{argument}
 * @TLVLOG_REASON_BPF_OFFLOAD_MISMATCH: offload device mismatch between prog
 *   and map
 * @TLVLOG_REASON_BPF_INSTRUCTION_INDEX_INVALID: invalid insn idx {instruction}
 *   insn_cnt {count}
 * @TLVLOG_REASON_BPF_POINTER_ARITHMETIC_UNPRIVILEGED: R{register} {pointer}
 *   goes out of range, prohibited for !root
 * @TLVLOG_REASON_BPF_VARIABLE_STACK_PROHIBITED: R{register} variable stack
 *   access prohibited for !root, var_off={range} off={offset}
 * @TLVLOG_REASON_BPF_POINTER_OFFSET_NOT_ALLOWED: {type} pointer offset
 *   {offset} is not allowed
 * @TLVLOG_REASON_BPF_POINTER_ARITHMETIC_PROHIBITED: R{register} pointer
 *   arithmetic prohibited
 * @TLVLOG_REASON_BPF_INVALID_JUMP_OPCODE: invalid BPF_JMP/JMP32 opcode
 *   {opcode}
 * @TLVLOG_REASON_BPF_INVALID_LD_IMM: invalid BPF_LD_IMM insn
 * @TLVLOG_REASON_BPF_UNKNOWN_INSTRUCTION_CLASS: unknown insn class {class}
 * @TLVLOG_REASON_BPF_SAME_INSTRUCTION_POINTERS: same insn cannot be used with
 *   different pointers
 * @TLVLOG_REASON_BPF_CANNOT_RETURN_STACK_POINTER: cannot return stack pointer
 *   to the caller
 * @TLVLOG_REASON_BPF_SPILL_IN_VARIABLE_RANGE: spilled ptr in range of
 *   var-offset stack write; insn {instruction}, ptr off: {offset}
 * @TLVLOG_REASON_BPF_UNINITIALISED_IN_VARIABLE_RANGE: uninit stack in range of
 *   var-offset write prohibited for !root; insn {instruction}, off: {offset}
 * @TLVLOG_REASON_BPF_WRITE_TO_DYNPTR: potential write to dynptr at
 *   off={offset} disallowed
 * @TLVLOG_REASON_BPF_WRITE_TO_KEY: write to change key R{register} not allowed
 * @TLVLOG_REASON_BPF_KPTR_MODE: kptr in map can only be accessed using BPF_MEM
 *   instruction mode
 * @TLVLOG_REASON_BPF_KPTR_STORE_REFERENCED: store to referenced kptr
 *   disallowed
 * @TLVLOG_REASON_BPF_KPTR_STORE_ZERO: BPF_ST imm must be 0 when storing to
 *   kptr at off={offset}
 * @TLVLOG_REASON_BPF_KPTR_INDIRECT: kptr cannot be accessed indirectly by
 *   helper
 * @TLVLOG_REASON_BPF_KPTR_VARIABLE_OFFSET: kptr access cannot have variable
 *   offset
 * @TLVLOG_REASON_BPF_KPTR_MISALIGNED: kptr access misaligned
 *   expected={expected-offset} off={offset}
 * @TLVLOG_REASON_BPF_KPTR_SIZE: kptr access size must be BPF_DW
 * @TLVLOG_REASON_BPF_FIELD_DIRECT_ACCESS: {field} cannot be accessed directly
 *   by load/store
 * @TLVLOG_REASON_BPF_BTF_STRUCT_UNPRIVILEGED: 'struct {struct}' access is
 *   allowed only to CAP_PERFMON and CAP_SYS_ADMIN
 * @TLVLOG_REASON_BPF_KERNEL_POINTER_NEGATIVE: R{register} is ptr_{struct}
 *   invalid negative access: off={offset}
 * @TLVLOG_REASON_BPF_KERNEL_POINTER_VARIABLE: R{register} is ptr_{struct}
 *   invalid variable offset: off={offset}, var_off={range}
 * @TLVLOG_REASON_BPF_KERNEL_POINTER_USER: R{register} is ptr_{struct} access
 *   user memory: off={offset}
 * @TLVLOG_REASON_BPF_KERNEL_POINTER_PERCPU: R{register} is ptr_{struct} access
 *   percpu memory: off={offset}
 * @TLVLOG_REASON_BPF_MAP_POINTER_UNSUPPORTED: map_ptr access not supported for
 *   map type {map-type}
 * @TLVLOG_REASON_BPF_REGISTER_OF_TYPE: R{register} is of type {actual} but
 *   {expected} is expected
 * @TLVLOG_REASON_BPF_RELEASE_WITH_OFFSET: R{register} must have zero offset
 *   when passed to release func or trusted arg to kfunc
 * @TLVLOG_REASON_BPF_UNACQUIRED_ARGUMENT: arg {argument} is an unacquired
 *   reference
 * @TLVLOG_REASON_BPF_FUNCTION_REFERENCE_NOT_ACQUIRED: {kind}
 *   {function}#{number} reference has not been acquired before
 * @TLVLOG_REASON_BPF_TIMER_MAP_MISMATCH: timer pointer in R1
 *   map_uid={timer-map} doesn't match map pointer in R2 map_uid={map}
 * @TLVLOG_REASON_BPF_FIELD_OFFSET_MISMATCH: off {offset} doesn't point to
 *   'struct {struct}' that is at {expected-offset}
 * @TLVLOG_REASON_BPF_LOCK_IN_CALLBACK: can't spin_{{lock,unlock}} in rbtree cb
 * @TLVLOG_REASON_BPF_NOT_READONLY_MAP: R{register} does not point to a
 *   readonly map'
 * @TLVLOG_REASON_BPF_NOT_CONSTANT_ADDRESS: R{register} is not a constant
 *   address'
 * @TLVLOG_REASON_BPF_STRING_NOT_TERMINATED: string is not zero-terminated
 * @TLVLOG_REASON_BPF_FORMAT_INVALID: Invalid format string
 * @TLVLOG_REASON_BPF_SOCKMAP_CONTEXT: cannot update sockmap in this context
 * @TLVLOG_REASON_BPF_CALLBACK_MAP: callback function not allowed for map
 * @TLVLOG_REASON_BPF_CALLBACK_NOT_STATIC: callback function not static
 * @TLVLOG_REASON_BPF_FUNCTION_ATTACH_ONLY: func {function}#{number} supported
 *   only for {types} programs
 * @TLVLOG_REASON_BPF_FUNCTION_PROGRAM_TYPE: func {function}#{number} not
 *   supported for program type {program-type}
 * @TLVLOG_REASON_BPF_HELPER_IN_PROBE: helper call is not allowed in probe
 * @TLVLOG_REASON_BPF_SLEEPABLE_HELPER_CONTEXT: sleepable helper
 *   {function}#{number} in {context}
 * @TLVLOG_REASON_BPF_SLEEPABLE_KFUNC_CONTEXT: kernel func {function} is
 *   sleepable within {context}
 * @TLVLOG_REASON_BPF_LSM_CGROUP_VOID: BPF_LSM_CGROUP that attach to void LSM
 *   hooks can't modify return value!
 * @TLVLOG_REASON_BPF_STRUCT_NESTING: max struct nesting depth exceeded
 * @TLVLOG_REASON_BPF_KFUNC_ARGUMENT_TYPE: kernel function {function}
 *   args#{argument} pointer type {type} is not supported
 * @TLVLOG_REASON_BPF_LOCK_OBJECT_MISMATCH: held lock and object are not in the
 *   same allocation
 * @TLVLOG_REASON_BPF_LOCK_MUST_BE_HELD: bpf_spin_lock at off={offset} must be
 *   held for {field}
 * @TLVLOG_REASON_BPF_FIELD_NOT_FOUND: {field} not found at offset={offset}
 * @TLVLOG_REASON_BPF_TOO_MANY_ARGUMENTS: Function {function} has {count} >
 *   {maximum} args
 * @TLVLOG_REASON_BPF_NOT_A_CONST: R{register} is not a const
 * @TLVLOG_REASON_BPF_UNRECOGNISED_ARGUMENT: Unrecognized arg#{argument} type
 *   {type}
 * @TLVLOG_REASON_BPF_ARGUMENT_CONTEXT: arg#{argument} expected pointer to ctx,
 *   but got {type}
 * @TLVLOG_REASON_BPF_ARGUMENT_ALLOCATED: arg#{argument} expected pointer to
 *   allocated object
 * @TLVLOG_REASON_BPF_MUST_BE_REFERENCED: allocated object must be referenced
 * @TLVLOG_REASON_BPF_ARGUMENT_LENGTH_PAIR: arg#{argument}
 *   arg#{length-argument} memory, len pair leads to invalid memory access
 * @TLVLOG_REASON_BPF_ARGUMENT_FUNCTION: arg{argument} expected pointer to func
 * @TLVLOG_REASON_BPF_ARGUMENT_NOT_OWNING: arg#{argument} is neither owning or
 *   non-owning ref
 * @TLVLOG_REASON_BPF_ARGUMENT_NO_REFCOUNT: arg#{argument} doesn't point to a
 *   type with bpf_refcount field
 * @TLVLOG_REASON_BPF_KFUNC_RELEASE: release kernel function {function} expects
 *   refcounted PTR_TO_BTF_ID
 * @TLVLOG_REASON_BPF_RCU_NESTED: nested rcu read lock (kernel function
 *   {function})
 * @TLVLOG_REASON_BPF_RCU_UNMATCHED: unmatched rcu read unlock (kernel function
 *   {function})
 * @TLVLOG_REASON_BPF_RCU_MISSING_UNLOCK: bpf_rcu_read_unlock is missing
 * @TLVLOG_REASON_BPF_OBJECT_NEW_TYPE: {function} type ID argument must be of a
 *   struct
 * @TLVLOG_REASON_BPF_OBJECT_NEW_BTF: {function} requires prog BTF
 * @TLVLOG_REASON_BPF_PACKET_WRITES: the prog does not allow writes to packet
 *   data
 * @TLVLOG_REASON_BPF_CALLS_NOT_JITED: {callee} are not allowed in non-JITed
 *   programs
 * @TLVLOG_REASON_BPF_MODULE_BTF_FD: invalid module BTF fd specified
 * @TLVLOG_REASON_BPF_MODULE_BTF_OBJECT: invalid module BTF object FD
 *   specified.
 * @TLVLOG_REASON_BPF_TOO_MANY_MODULE_BTFS: too many different module BTFs
 * @TLVLOG_REASON_BPF_TOO_MANY_KFUNCS: too many different kernel function calls
 * @TLVLOG_REASON_BPF_KERNEL_WITHOUT_BTF: kernel is missing BTF, make sure
 *   config DEBUG_INFO_BTF=y is specified in Kconfig.
 * @TLVLOG_REASON_BPF_JIT_REQUIRED: JIT is required for calling kernel function
 * @TLVLOG_REASON_BPF_FUNCTION_PROTO_INVALID: kernel function btf_id {id} does
 *   not have a valid func_proto
 * @TLVLOG_REASON_BPF_FUNCTION_NO_ADDRESS: cannot find address for kernel
 *   function {function}
 * @TLVLOG_REASON_BPF_CONSTANT_OFFSET: {object} has to be at a constant offset
 * @TLVLOG_REASON_BPF_PASS_AT_OFFSET: cannot pass in {object} at an
 *   offset={offset}
 * @TLVLOG_REASON_BPF_DYNPTR_CONSTANT: cannot pass pointer to const bpf_dynptr,
 *   the helper mutates it
 * @TLVLOG_REASON_BPF_DYNPTR_UNOWNED: cannot release unowned const bpf_dynptr
 * @TLVLOG_REASON_BPF_TAIL_CALL_NO_BTF: tail_call is not allowed in subprogs
 *   without BTF
 * @TLVLOG_REASON_BPF_ZERO_SIZED_READ: invalid zero-sized read
 * @TLVLOG_REASON_BPF_VARIABLE_OFFSET_UNPRIVILEGED: R{register}{access}
 *   variable offset stack access prohibited for !root, var_off={range}
 * @TLVLOG_REASON_BPF_HELPER_BTF_ID: Helper has invalid btf_id in R{register}
 * @TLVLOG_REASON_BPF_TYPE_SIZE_UNKNOWN: unable to resolve the size of type
 *   '{type}': {error}
 * @TLVLOG_REASON_BPF_STRUCT_OPS_MEMBER_INVALID: attach to invalid member
 *   {member}(@idx {index}) of struct {struct}
 * @TLVLOG_REASON_BPF_STRUCT_OPS_MEMBER_UNSUPPORTED: attach to unsupported
 *   member {member} of struct {struct}
 * @TLVLOG_REASON_BPF_SUBPROGRAM_RETURN_UNKNOWN: At subprogram exit the
 *   register R{register} is not a scalar value ({type})
 * @TLVLOG_REASON_BPF_ASYNC_RETURN_UNKNOWN: In async callback the register
 *   R{register} is not a known value ({type})
 * @TLVLOG_REASON_BPF_ATTACH_BTF_INVALID: attach_btf_id {id} is invalid
 * @TLVLOG_REASON_BPF_REFERENCE_TYPE_SIZE: arg#{argument} reference
 *   type('{type}') size cannot be determined: {error}
 * @TLVLOG_REASON_BPF_BTF_HEADER_MISSING: btf_header not found
 * @TLVLOG_REASON_BPF_BTF_HEADER_LENGTH_MISSING: hdr_len not found
 * @TLVLOG_REASON_BPF_BTF_HEADER_UNSUPPORTED: Unsupported btf_header
 * @TLVLOG_REASON_BPF_BTF_MAGIC: Invalid magic
 * @TLVLOG_REASON_BPF_BTF_VERSION: Unsupported version
 * @TLVLOG_REASON_BPF_BTF_FLAGS: Unsupported flags
 * @TLVLOG_REASON_BPF_BTF_NO_DATA: No data
 * @TLVLOG_REASON_BPF_BTF_SECTION_OFFSET: Invalid section offset
 * @TLVLOG_REASON_BPF_BTF_SECTION_LENGTH: Total section length too long
 * @TLVLOG_REASON_BPF_BTF_SECTION_OVERLAP: Section overlap found
 * @TLVLOG_REASON_BPF_BTF_SECTION_UNKNOWN: Unsupported section found
 * @TLVLOG_REASON_BPF_BTF_TYPE_SECTION_ALIGNMENT: Unaligned type_off
 * @TLVLOG_REASON_BPF_BTF_NO_TYPES: No type found
 * @TLVLOG_REASON_BPF_BTF_STRING_SECTION: Invalid string section
 * @TLVLOG_REASON_BPF_BTF_STRING_SECTION_END: String section is not at the end
 * @TLVLOG_REASON_BPF_BTF_INVALID_KIND: {where} Invalid kind:{kind}
 * @TLVLOG_REASON_BPF_BTF_INVALID_INFO: {where} Invalid btf_info:{info}
 * @TLVLOG_REASON_BPF_BTF_KIND_FLAG: {where} Invalid btf_info kind_flag
 * @TLVLOG_REASON_BPF_BTF_INVALID_NAME_OFFSET: {where} Invalid
 *   name_offset:{offset}
 * @TLVLOG_REASON_BPF_BTF_INVALID_NAME: {where} Invalid name
 * @TLVLOG_REASON_BPF_BTF_INVALID_TYPE_ID: {where} Invalid type_id
 * @TLVLOG_REASON_BPF_ATTACH_BTF_WRONG_NAME: attach_btf_id {id} points to wrong
 *   type name {type}
 * @TLVLOG_REASON_BPF_BTF_VLEN_NONZERO: {where} vlen != 0
 * @TLVLOG_REASON_BPF_BTF_SIZE_NONZERO: {where} size != 0
 * @TLVLOG_REASON_BPF_BTF_TYPE_NONZERO: {where} type != 0
 * @TLVLOG_REASON_BPF_BTF_SIZE_ZERO: {where} size == 0
 * @TLVLOG_REASON_BPF_BTF_META_SHORT: {where} meta_left:{left}
 *   meta_needed:{needed}
 * @TLVLOG_REASON_BPF_BTF_LOOP: {where} Loop detected
 * @TLVLOG_REASON_BPF_BTF_MAX_CHAIN: {where} Exceeded max resolving
 *   depth:{limit}
 * @TLVLOG_REASON_BPF_BTF_INT_DATA: {where} Invalid int_data:{data}
 * @TLVLOG_REASON_BPF_BTF_INT_BITS: {where} nr_bits exceeds type_size
 * @TLVLOG_REASON_BPF_BTF_INT_BITS_LIMIT: {where} nr_bits exceeds {limit}
 * @TLVLOG_REASON_BPF_BTF_INT_ENCODING: {where} Unsupported encoding
 * @TLVLOG_REASON_BPF_BTF_MEMBER: {where} Invalid member
 * @TLVLOG_REASON_BPF_BTF_MEMBER_BITS_OFFSET: {where} Invalid member
 *   bits_offset
 * @TLVLOG_REASON_BPF_ATTACH_REPLACES_KERNEL: Cannot replace kernel functions
 * @TLVLOG_REASON_BPF_BTF_MEMBER_NAME_OFFSET: {where} Invalid member
 *   name_offset:{offset}
 * @TLVLOG_REASON_BPF_BTF_MEMBER_BITFIELD_SIZE: {where} Invalid member
 *   bitfield_size
 * @TLVLOG_REASON_BPF_BTF_MEMBER_BASE_TYPE: {where} Invalid member base type
 * @TLVLOG_REASON_BPF_BTF_MEMBER_OFFSET: {where} Invalid member offset
 * @TLVLOG_REASON_BPF_BTF_MEMBER_OUTSIDE: {where} Member bits_offset exceeds
 *   its struct size
 * @TLVLOG_REASON_BPF_BTF_MEMBER_EXCEEDS: {where} Member exceeds struct_size
 * @TLVLOG_REASON_BPF_BTF_MEMBER_ALIGNMENT: {where} Member is not byte aligned
 * @TLVLOG_REASON_BPF_BTF_MEMBER_IMPROPER_ALIGNMENT: {where} Member is not
 *   properly aligned
 * @TLVLOG_REASON_BPF_BTF_COPY_BITS: {where} nr_copy_bits exceeds {limit}
 * @TLVLOG_REASON_BPF_BTF_ARRAY_ELEMENT: {where} Invalid elem
 * @TLVLOG_REASON_BPF_BTF_ARRAY_INDEX: {where} Invalid index
 * @TLVLOG_REASON_BPF_BTF_ARRAY_INT: {where} Invalid array of int
 * @TLVLOG_REASON_BPF_BTF_ARRAY_OVERFLOW: {where} Array size overflows U32_MAX
 * @TLVLOG_REASON_BPF_BTF_UNEXPECTED_SIZE: {where} Unexpected size
 * @TLVLOG_REASON_BPF_BTF_FLOAT_SIZE: {where} Invalid type_size
 * @TLVLOG_REASON_BPF_BTF_LINKAGE: {where} Linkage not supported
 * @TLVLOG_REASON_BPF_BTF_FUNCTION_LINKAGE: {where} Invalid func linkage
 * @TLVLOG_REASON_BPF_BTF_RETURN_TYPE: {where} Invalid return type
 * @TLVLOG_REASON_BPF_BTF_ARGUMENT: {where} Invalid arg#{number}
 * @TLVLOG_REASON_BPF_BTF_SECTION_VARIABLE: {where} Not a VAR kind member
 * @TLVLOG_REASON_BPF_BTF_SECTION_MEMBER_OFFSET: {where} Invalid offset
 * @TLVLOG_REASON_BPF_BTF_SECTION_MEMBER_SIZE: {where} Invalid size
 * @TLVLOG_REASON_BPF_BTF_SECTION_MEMBER_SUM: {where} Invalid offset+size
 * @TLVLOG_REASON_BPF_BTF_SECTION_SUM: {where} Invalid sum
 * @TLVLOG_REASON_BPF_BTF_TAG_VALUE: {where} Invalid value
 * @TLVLOG_REASON_BPF_BTF_TAG_COMPONENT: {where} Invalid component_idx
 * @TLVLOG_REASON_BPF_MAP_EXTRA_INVALID: Invalid map_extra.
 * @TLVLOG_REASON_BPF_MAP_BTF_FD_INVALID: Invalid btf_fd.
 * @TLVLOG_REASON_BPF_MAP_VALUE_TYPE_EXCLUSIVE: btf_vmlinux_value_type_id is
 *   mutually exclusive with btf_key_type_id and btf_value_type_id.
 * @TLVLOG_REASON_BPF_ATTACH_TYPE_INVALID: Invalid attach_type.
 * @TLVLOG_REASON_BPF_UNKNOWN_MAP_TYPE: Unknown map type {number}
 * @TLVLOG_REASON_BPF_UNKNOWN_PROGRAM_TYPE: Unknown program type {number}
 * @TLVLOG_REASON_BPF_UNKNOWN_ATTACH_TYPE: Unknown attach type {number}
 * @TLVLOG_REASON_BPF_VERIFICATION_FAILED: Verification failed: {category}:
 *   {problem}
 * @TLVLOG_REASON_BPF_MODIFIED_POINTER_OLD: dereference of modified {type} ptr
 *   R{register} off={offset}+{constant}, ctx+const is allowed, ctx+const+const
 *   is not
 * @TLVLOG_REASON_BPF_INDIRECT_STACK_READ_OLD: invalid indirect read from stack
 *   off {offset}+{index} size {size}
 * @TLVLOG_REASON_BPF_CALL_ARGUMENTS: Caller passes invalid args into
 *   func#{index}
 * @TLVLOG_REASON_BPF_ZERO_SIZE_READ_RANGE: R{register} invalid zero-sized
 *   read: u64=[{from},{to}]
 * @TLVLOG_REASON_BPF_METADATA_DEVICE_BOUND: metadata kfuncs require
 *   device-bound program
 * @TLVLOG_REASON_BPF_ARGUMENT_POINTS_ELSEWHERE: arg#{argument} doesn't point
 *   to {expected}
 * @TLVLOG_REASON_BPF_CSS_TASK_ITERATOR: css_task_iter is only allowed in
 *   bpf_lsm, bpf_iter and sleepable progs
 * @TLVLOG_REASON_BPF_TRACING_ARGUMENT_SIZE: func '{function}' size {size} must
 *   be {capacity}
 * @TLVLOG_REASON_BPF_IRQ_FLAG_UNINITIALIZED: expected an initialized irq flag
 *   as arg#{argument}
 * @TLVLOG_REASON_BPF_IRQ_FLAG_INITIALIZED: expected uninitialized irq flag as
 *   arg#{argument}
 * @TLVLOG_REASON_BPF_PREEMPTION_UNMATCHED: unmatched attempt to enable
 *   preemption (kernel function {function})
 * @TLVLOG_REASON_BPF_CONTEXT_TYPE_INVALID: kern ctx type id {id} is not a
 *   struct
 * @TLVLOG_REASON_BPF_ATTACH_NO_ADDRESS: The address of function {function}
 *   cannot be found
 * @TLVLOG_REASON_BPF_TRAP_REACHED: unexpected __bpf_trap() due to
 *   uninitialized variable?
 * @TLVLOG_REASON_BPF_TAIL_CALL_MAP: expected prog array map for tail call
 * @TLVLOG_REASON_BPF_EXPECTED_MAP_POINTER: pointer in R{register} isn't map
 *   pointer
 * @TLVLOG_REASON_BPF_BTF_PARAMETER_NAME_OFFSET: Invalid name_offset:{offset}
 * @TLVLOG_REASON_BPF_BTF_TYPE_TAG_ORDER: Type tags don't precede modifiers
 * @TLVLOG_REASON_BPF_DYNPTR_SOURCE: Unsupported reg type {type} for
 *   bpf_dynptr_from_mem data
 * @TLVLOG_REASON_BPF_ATTACH_VARIABLE_ARGUMENTS: The function {function} with
 *   variable args is unsupported.
 * @TLVLOG_REASON_BPF_ATTACH_RETURN_TYPE: The function {function} return type
 *   {type} is unsupported.
 * @TLVLOG_REASON_BPF_LOG_PARAMETERS_INVALID: Invalid log: {problem}
 * @TLVLOG_REASON_BPF_NAME_CHARACTER_INVALID: Byte {index} of {field} is
 *   {character:x}, which a name may not contain
 * @TLVLOG_REASON_BPF_PROGRAM_EMPTY: The program has no instructions
 * @TLVLOG_REASON_BPF_MAP_PARAMETER_INVALID: {field} is {value}, a map of type
 *   {type} needs {needed}
 * @TLVLOG_REASON_BPF_ATTRIBUTE_NOT_ZERO: Byte {offset} after the last field of
 *   {command} is not zero
 * @TLVLOG_REASON_BPF_CORE_RELOCATION_FAILED: failed to resolve CO-RE
 *   relocation <{kind}> [{local-type-id}] {path} ({access})
 * @TLVLOG_REASON_BPF_MAP_REFERENCE_UNRESOLVED: BPF map '{object}' is
 *   referenced but wasn't created
 * @TLVLOG_REASON_BPF_KFUNC_UNRESOLVED: kfunc '{object}' is referenced but
 *   wasn't resolved
 * @TLVLOG_REASON_BPF_EXTENSION_PACKET_DATA: Extension program changes packet
 *   data, while original does not
 * @TLVLOG_REASON_BPF_EXTENSION_SLEEPS: Extension program may sleep, while
 *   original does not
 * @TLVLOG_REASON_BPF_JIT_BPF_CALLS: JIT doesn't support bpf-to-bpf calls
 * @TLVLOG_REASON_BPF_JIT_PRIVATE_STACK: Private stack not supported by jit
 * @TLVLOG_REASON_BPF_KERNEL_BTF_MALFORMED: in-kernel BTF is malformed
 * @TLVLOG_REASON_BPF_KERNEL_CALL_LEFT: invalid kernel function call not
 *   eliminated in verifier pass
 * @TLVLOG_REASON_BPF_ADDRESS_SPACE_CAST: addr_space_cast insn can only convert
 *   between address space 1 and 0
 * @TLVLOG_REASON_BPF_ARENA_MISSING: addr_space_cast insn can only be used in a
 *   program that has an associated arena
 * @TLVLOG_REASON_BPF_ARENA_UNAVAILABLE: JIT doesn't support arena
 * @TLVLOG_REASON_BPF_ARENA_SEVERAL: Only one arena per program
 * @TLVLOG_REASON_BPF_ARENA_POINTER_EXPECTED: R{register} is not a pointer to
 *   arena or scalar.
 * @TLVLOG_REASON_BPF_SUBPROGRAM_STACK_TOO_LARGE: stack size of subprog
 *   {subprogram} is {size}. Too large
 * @TLVLOG_REASON_BPF_STACK_EXCEEDS: stack size {size}(extra {limit}) is too
 *   large
 * @TLVLOG_REASON_BPF_CALLBACK_JUMPS: The sequence of {number} jumps is too
 *   complex for async cb.
 * @TLVLOG_REASON_BPF_CALLBACK_LD_ABS: cannot use BPF_LD_[ABS|IND] within
 *   callback
 * @TLVLOG_REASON_BPF_THROW_IN_CALLBACK: bpf_throw kfunc (insn {instruction})
 *   cannot be called from callback subprog {subprogram}
 * @TLVLOG_REASON_BPF_EXCEPTION_CALLBACK: insn {instruction} cannot call
 *   exception cb directly
 * @TLVLOG_REASON_BPF_CALLBACK_IS_MAIN: callback function cannot be the main
 *   program
 * @TLVLOG_REASON_BPF_KPTR_MISSING: R{register} has no valid kptr
 * @TLVLOG_REASON_BPF_MAP_FIELD_INVALID: map '{map}' has more than one
 *   '{field}'
 * @TLVLOG_REASON_BPF_POINTER_ARITHMETIC_SPECULATION: R{register} has pointer
 *   with unsupported alu operation, pointer arithmetic with it prohibited for
 *   !root
 * @TLVLOG_REASON_BPF_STACK_READ_BY_HELPER: variable offset stack pointer
 *   cannot be passed into helper function; var_off={range} off={offset}
 *   size={size}
 * @TLVLOG_REASON_BPF_STACK_READ_VARIABLE: invalid{direction} read from stack
 *   R{register} var_off {range} size {size}
 * @TLVLOG_REASON_BPF_JUMP_PATCH_RANGE: insn {instruction} cannot be patched
 *   due to 16-bit range
 * @TLVLOG_REASON_BPF_MAY_GOTO_INVALID: invalid may_goto off {offset} imm
 *   {number}
 * @TLVLOG_REASON_BPF_MAP_POINTER_BTF: map_ptr access not supported without
 *   config DEBUG_INFO_BTF
 * @TLVLOG_REASON_BPF_KFUNC_MODULE_BTF: BTF fd for kfunc is not a module BTF
 * @TLVLOG_REASON_BPF_DIRECT_VALUE_FAILED: direct value access on string failed
 * @TLVLOG_REASON_BPF_TAIL_CALL_POKE: tracking tail call prog failed
 * @TLVLOG_REASON_BPF_EXIT_VALUE_UNKNOWN: {what} the register R{register} is
 *   not a known value ({type})
 * @TLVLOG_REASON_BPF_ITERATOR_EXPECTED: expected valid iter pointer as arg
 *   #{argument}
 * @TLVLOG_REASON_BPF_RCU_SECTION_EXPECTED: expected an RCU CS when using
 *   {function}
 * @TLVLOG_REASON_BPF_WRITE_INTO_TYPE: {function}() may write into memory
 *   pointed by R{register} type={type}
 * @TLVLOG_REASON_BPF_ARGUMENT_NULL: arg#{argument} is expected to be non-NULL
 * @TLVLOG_REASON_BPF_ARGUMENT_EXPECTS_CONTEXT: arg#{argument} expects pointer
 *   to ctx
 * @TLVLOG_REASON_BPF_ARGUMENT_UNSUPPORTED: reg type unsupported for
 *   arg#{argument} function {function}#{number}
 * @TLVLOG_REASON_BPF_ARGUMENT_NOT_STRUCT: arg#{argument} type is not a struct
 * @TLVLOG_REASON_BPF_BUFFER_SIZE_ARGUMENT: R{register} rdonly/rdwr_buf_size
 *   exceeds u32 max
 * @TLVLOG_REASON_BPF_OBJECT_DROP_ARGUMENT: arg#{argument} expected for
 *   {function}
 * @TLVLOG_REASON_BPF_OBJECT_PERCPU_TYPE: bpf_percpu_obj_new type size ({size})
 *   is greater than {limit}
 * @TLVLOG_REASON_BPF_GRAPH_NODE_MISMATCH: operation on {what} expects arg#1
 *   {expected} at offset={offset} in struct {struct}, but arg is at
 *   offset={index} in struct {type}
 * @TLVLOG_REASON_BPF_RBTREE_USAGE: rbtree_remove node input must be non-owning
 *   ref
 * @TLVLOG_REASON_BPF_KFUNC_CALLBACK_FAILED: kfunc {function}#{number} failed
 *   callback verification
 * @TLVLOG_REASON_BPF_KFUNC_JIT_MISSING: JIT does not support calling kfunc
 *   {function}#{number}
 * @TLVLOG_REASON_BPF_KFUNC_RETURN_TYPE: kernel function {function} returns
 *   pointer type {what} {type} is not supported
 * @TLVLOG_REASON_BPF_LOCAL_STORAGE_FLAGS: get_local_storage() doesn't support
 *   non-zero flags
 * @TLVLOG_REASON_BPF_GLOBAL_CALL_LOCKED: global function calls are not allowed
 *   while holding a lock,
 * @TLVLOG_REASON_BPF_PREEMPTION_MISSING_ENABLE: {number}
 *   bpf_preempt_enable{what} missing
 * @TLVLOG_REASON_BPF_ATTACH_NEEDS_BTF: FENTRY/FEXIT program can only be
 *   attached to another program annotated with BTF
 * @TLVLOG_REASON_BPF_ATTACH_PROGRAM_REFUSED: Cannot recursively attach
 * @TLVLOG_REASON_BPF_ATTACH_NORETURN: Attaching fexit/fmod_ret to __noreturn
 *   functions is rejected.
 * @TLVLOG_REASON_BPF_ATTACH_RETURN_SIZE: Attach to function {function} with a
 *   >8 byte return value is not supported for this attach type
 * @TLVLOG_REASON_BPF_ATTACH_DENY: Attaching tracing programs to function
 *   '{function}' is rejected.
 * @TLVLOG_REASON_BPF_CORE_RECORD_INVALID: Invalid
 *   core_relo[{index}].insn_off:{offset} prog->len:{limit}
 * @TLVLOG_REASON_BPF_STRUCT_OPS_MODULE: struct_ops module {what} is not found
 * @TLVLOG_REASON_BPF_FUNC_INFO_MAIN: invalid btf id for main subprog in
 *   func_info
 * @TLVLOG_REASON_BPF_HELPER_SOCKMAP_ARGUMENT: invalid arg_type for
 *   sockmap/sockhash
 * @TLVLOG_REASON_BPF_CALLCHAIN_BUFFER: cannot get callchain buffer for func
 *   {function}#{number}
 * @TLVLOG_REASON_BPF_LOOP_ITERATIONS: bpf_loop iteration limit reached
 * @TLVLOG_REASON_BPF_MAP_KPTR_MODE: kptr in map can only be accessed using
 *   BPF_LDX/BPF_STX/BPF_ST
 * @TLVLOG_REASON_BPF_BTF_ID_POISONED: R{register} has non-overwritten
 *   BPF_PTR_POISON type
 * @TLVLOG_REASON_BPF_HELPER_RETURN_UNKNOWN: unknown return type {number} of
 *   func {function}#{index}
 * @TLVLOG_REASON_BPF_POINTER_TO_BTF_EXPECTED: R{register} must point to kernel
 *   BTF
 * @TLVLOG_REASON_BPF_SOCKET_POINTER_EXPECTED: expected {expected} or socket
 * @TLVLOG_REASON_BPF_CLEANUP_NARROW_ACCESS: bpf verifier narrow ctx access
 *   misconfigured
 * @TLVLOG_REASON_BPF_KPTR_ACCESS: invalid kptr access, R{register} type={type}
 * @TLVLOG_REASON_BPF_BTF_LAYOUT_ALIGNMENT: Unaligned layout_off
 * @TLVLOG_REASON_BPF_BTF_LAYOUT_SMALL: Layout section is too small
 * @TLVLOG_REASON_BPF_BTF_LAYOUT_LENGTH: layout_len is not multiple of 4
 * @TLVLOG_REASON_BPF_BTF_LAYOUT_LARGE: Layout section is too big
 * @TLVLOG_REASON_BPF_LOCK_MISSING_IN_OBJECT: {what} '{object}' has no valid
 *   bpf_spin_lock
 * @TLVLOG_REASON_BPF_NAME_TOO_LONG: function name {function} is too long
 * @TLVLOG_REASON_BPF_FUNCTION_NOT_IN_BTF: cannot find function {function} in
 *   BTF
 * @TLVLOG_REASON_BPF_SIGNED_PROGRAM_BINDING: signed program cannot {what}
 * @TLVLOG_REASON_BPF_SIGNATURE_INVALID: signature verification failed:
 *   {message}
 * @TLVLOG_REASON_BPF_KFUNC_IMPLICIT_ARGUMENTS: kfunc {function} has
 *   inconsistent KF_IMPLICIT_ARGS
 * @TLVLOG_REASON_BPF_STACK_ARGUMENT_UNINITIALISED: callee expects {count}
 *   arguments, stack arg{argument} is not initialized
 * @TLVLOG_REASON_BPF_STACK_ARGUMENT_OFFSET: stack arg write offset {offset}
 *   exceeds max {limit} stack args
 * @TLVLOG_REASON_BPF_STACK_ARGUMENT_JIT: stack args are not supported in
 *   non-JITed programs
 * @TLVLOG_REASON_BPF_KFUNC_DESCRIPTOR: kfunc fd_idx {index} is not a module
 *   BTF
 * @TLVLOG_REASON_BPF_FD_ARRAY_COUNT: fd_array_cnt {count} without fd_array is
 *   invalid
 * @TLVLOG_REASON_BPF_CONTEXT_OUT_OF_BOUNDS: invalid access to context,
 *   ctx_size={limit} off={offset} size={size}
 * @TLVLOG_REASON_BPF_ALLOCATION_SIZE: {what} allocation size exceeds u32 max
 * @TLVLOG_REASON_BPF_MAP_NOT_A_STRING: {what} points to {map} map which cannot
 *   be used as const string
 * @TLVLOG_REASON_BPF_STACK_SLOT_DEAD: reading from stack off {offset}+{index}
 *   size {size}, slot poisoned by dead code elimination
 * @TLVLOG_REASON_BPF_ARENA_SAME_INSTRUCTION: same insn cannot be used with and
 *   without arena pointer
 * @TLVLOG_REASON_BPF_LOCK_AGAIN: Acquiring the same lock again, AA deadlock
 *   detected
 * @TLVLOG_REASON_BPF_LOCK_ORDER: {what}_unlock cannot be out of order
 * @TLVLOG_REASON_BPF_EXIT_IN_MAIN: BPF_EXIT instruction in main prog
 * @TLVLOG_REASON_BPF_ARENA_KFUNC: {what} arena pointer requires a program with
 *   an associated arena
 * @TLVLOG_REASON_BPF_KFUNC_POINTER_TYPE: {what} pointer type {type} must point
 *   to void, scalar, or struct with scalar
 * @TLVLOG_REASON_BPF_INSTRUCTION_ARRAY: Invalid read of {size} bytes from
 *   insn_array
 * @TLVLOG_REASON_BPF_JUMP_TABLE: jump table for insn {instruction} points
 *   outside of the subprog {range}
 * @TLVLOG_REASON_BPF_CONTEXT_RELEASED: invalid bpf_context access
 *   off={offset}. Reference may already be released
 * @TLVLOG_REASON_BPF_DYNPTR_CONST_RELEASE: CONST_PTR_TO_DYNPTR cannot be
 *   released
 * @TLVLOG_REASON_BPF_DYNPTR_ARGUMENT: {what} expected pointer to stack or
 *   const struct bpf_dynptr
 * @TLVLOG_REASON_BPF_PACKET_ACROSS_CALL: {what} is a packet pointer, but
 *   func#{subprogram} may change packet data
 * @TLVLOG_REASON_BPF_ITERATOR_ARGUMENT: {what} expected pointer to an iterator
 *   on stack
 * @TLVLOG_REASON_BPF_IRQ_FLAG_ARGUMENT: {what} doesn't point to an irq flag on
 *   stack
 * @TLVLOG_REASON_BPF_IRQ_FLAG_ORDER: cannot restore irq state out of order,
 *   expected id={index} acquired at insn_idx={acquired}
 * @TLVLOG_REASON_BPF_RELEASE_ARGUMENT: release kfunc {function} expects
 *   referenced PTR_TO_BTF_ID passed to {what}
 * @TLVLOG_REASON_BPF_OBJECT_DROP_OPERAND: {what} expected for bpf_obj_drop()
 * @TLVLOG_REASON_BPF_GRAPH_NODE_ARGUMENT: {what} can only take non-owning or
 *   refcounted bpf_rb_node pointer
 * @TLVLOG_REASON_BPF_ARGUMENT_MEMORY_LENGTH: {what} memory, len pair leads to
 *   invalid memory access
 * @TLVLOG_REASON_BPF_ARGUMENT_REFERENCE_TYPE: {what} reference type('{type}')
 *   size cannot be determined: {message}
 * @TLVLOG_REASON_BPF_TAIL_CALLS_MIXED: mixing of tail_calls and bpf-to-bpf
 *   calls is not supported
 * @TLVLOG_REASON_BPF_CAPABILITY_REQUIRED: {what} is allowed only to
 *   CAP_PERFMON and CAP_SYS_ADMIN
 * @TLVLOG_REASON_BPF_RCU_REQUIRED: kernel func {function} requires RCU
 *   critical section protection
 * @TLVLOG_REASON_BPF_CAST_TYPE_UNKNOWN: Unknown type ID {number} passed to
 *   kfunc bpf_rdonly_cast
 * @TLVLOG_REASON_BPF_NMI_UNSAFE: {what} cannot be used in tracing programs on
 *   types with NMI unsafe fields
 * @TLVLOG_REASON_BPF_EXCEPTION_CALLBACK_VOID: exception cb cannot return void
 * @TLVLOG_REASON_BPF_ATOMIC_LOAD_TYPE: BPF_ATOMIC loads from R{register}
 *   {type} is not allowed
 * @TLVLOG_REASON_BPF_GLOBAL_SLEEPABLE: sleepable global function {function}()
 *   called in {region}
 * @TLVLOG_REASON_BPF_ATTACH_FAULT: Sleepable program cannot attach to
 *   non-faultable tracepoint {what}
 * @TLVLOG_REASON_BPF_SESSION_JIT: JIT does not support fsession
 * @TLVLOG_REASON_BPF_LIVENESS_LIMIT: liveness analysis exceeded complexity
 *   limit ({count} calls)
 * @TLVLOG_REASON_BPF_JIT_NEEDED: program requires BPF JIT compiler but it is
 *   not available
 * @TLVLOG_REASON_BPF_BTF_CHAIN: Max chain length or cycle detected
 * @TLVLOG_REASON_BPF_STRUCT_FIELD_MISSING: struct {struct} doesn't have field
 *   at offset {offset}
 * @TLVLOG_REASON_BPF_CONTEXT_ACCESS_DENIED: direct access to {what} is
 *   disallowed
 * @TLVLOG_REASON_BPF_EXTENSION_PROTOTYPE: {function}() is not a global
 *   function
 * @TLVLOG_REASON_BPF_GLOBAL_BTF: Global functions need valid BTF
 * @TLVLOG_REASON_BPF_ARGUMENT_TAG: arg#{argument} has unsupported set of tags
 * @TLVLOG_REASON_BPF_ATTACH_RETURN_KIND: ret type {type} not allowed for
 *   fmod_ret
 * @TLVLOG_REASON_BPF_TRACING_ARGUMENT_POINTER: func '{function}' arg{argument}
 *   '{what}' has type {type}. Only pointer access is allowed
 * @TLVLOG_REASON_BPF_CORE_SEARCH_FAILED: target candidate search failed for
 *   {number}
 * @TLVLOG_REASON_BPF_MAP_ATTR_INVALID: Invalid attr.
 * @TLVLOG_REASON_BPF_MAP_VALUE_TYPE_INVALID: Invalid btf_value_type_id.
 * @TLVLOG_REASON_BPF_MAP_EXCLUSIVE_HASH_SIZE: Invalid excl_prog_hash_size.
 * @TLVLOG_REASON_BPF_MAP_NAME_INVALID: Invalid map_name.
 * @TLVLOG_REASON_BPF_MAP_TOKEN_INVALID: Invalid map_token_fd.
 * @TLVLOG_REASON_BPF_MAP_TYPE_INVALID: Invalid map_type.
 * @TLVLOG_REASON_BPF_MAP_NUMA_NODE_INVALID: Invalid numa_node.
 * @TLVLOG_REASON_BPF_LOCKED_MEMORY_LIMIT: The limit of locked memory of this
 *   user is used up, for BPF
 * @TLVLOG_REASON_BPF_PARENT_NOT_OVERRIDABLE: cgroup has non-overridable
 *   program in the parent
 * @TLVLOG_REASON_BPF_ATTACH_FLAGS_DIFFER: The group has programs attached with
 *   the flags {there:x}, the call has {wanted:x}
 */
enum tlvlog_bpf_reason {
	TLVLOG_REASON_BPF_REGISTER_NOT_READABLE = 1,
	TLVLOG_REASON_BPF_UNREACHABLE_INSTRUCTION = 2,
	TLVLOG_REASON_BPF_JUMP_OUT_OF_RANGE = 3,
	TLVLOG_REASON_BPF_INVALID_MEMORY_ACCESS = 4,
	TLVLOG_REASON_BPF_REGISTER_INVALID = 5,
	TLVLOG_REASON_BPF_FRAME_POINTER_READ_ONLY = 6,
	TLVLOG_REASON_BPF_UNEXPECTED_REGISTER_TYPE = 7,
	TLVLOG_REASON_BPF_POINTER_ARITHMETIC_ON_TYPE = 8,
	TLVLOG_REASON_BPF_POINTER_ARITHMETIC_BEFORE_NULL_CHECK = 9,
	TLVLOG_REASON_BPF_POINTER_BITWISE_OPERATOR = 10,
	TLVLOG_REASON_BPF_POINTER_OPERATOR = 11,
	TLVLOG_REASON_BPF_POINTER_OPERATOR_POINTER = 12,
	TLVLOG_REASON_BPF_POINTER_ARITHMETIC_32_BIT = 13,
	TLVLOG_REASON_BPF_POINTER_FROM_SCALAR = 14,
	TLVLOG_REASON_BPF_STACK_POINTER_SUBTRACTION = 15,
	TLVLOG_REASON_BPF_POINTER_MATH_VALUE = 16,
	TLVLOG_REASON_BPF_POINTER_MATH_UNBOUNDED = 17,
	TLVLOG_REASON_BPF_POINTER_VALUE_OUT_OF_BOUNDS = 18,
	TLVLOG_REASON_BPF_POINTER_PARTIAL_COPY = 19,
	TLVLOG_REASON_BPF_POINTER_SIGN_EXTENSION = 20,
	TLVLOG_REASON_BPF_POINTER_COMPARISON = 21,
	TLVLOG_REASON_BPF_POINTER_LEAK_INTO = 22,
	TLVLOG_REASON_BPF_POINTER_LEAK_RETURN = 23,
	TLVLOG_REASON_BPF_POINTER_LEAK_STACK = 24,
	TLVLOG_REASON_BPF_DIVISION_BY_ZERO = 25,
	TLVLOG_REASON_BPF_SHIFT_OUT_OF_RANGE = 26,
	TLVLOG_REASON_BPF_RESERVED_FIELDS = 27,
	TLVLOG_REASON_BPF_UNKNOWN_OPCODE = 28,
	TLVLOG_REASON_BPF_INVALID_ALU_OPCODE = 29,
	TLVLOG_REASON_BPF_INVALID_LDX_MODE = 30,
	TLVLOG_REASON_BPF_INVALID_ATOMIC_OPCODE = 31,
	TLVLOG_REASON_BPF_INVALID_ATOMIC_SIZE = 32,
	TLVLOG_REASON_BPF_ATOMIC_INTO_TYPE = 33,
	TLVLOG_REASON_BPF_STORE_INTO_TYPE = 34,
	TLVLOG_REASON_BPF_INVALID_MAY_GOTO = 35,
	TLVLOG_REASON_BPF_NO_EXIT = 36,
	TLVLOG_REASON_BPF_BACK_EDGE = 37,
	TLVLOG_REASON_BPF_INFINITE_LOOP = 38,
	TLVLOG_REASON_BPF_PROGRAM_TOO_COMPLEX = 39,
	TLVLOG_REASON_BPF_JUMPS_TOO_COMPLEX = 40,
	TLVLOG_REASON_BPF_JUMP_INTO_LDIMM64 = 41,
	TLVLOG_REASON_BPF_UNRECOGNIZED_LDIMM64 = 42,
	TLVLOG_REASON_BPF_INVALID_LDIMM64 = 43,
	TLVLOG_REASON_BPF_CALL_INVALID_DESTINATION = 44,
	TLVLOG_REASON_BPF_BPF_CALLS_UNPRIVILEGED = 45,
	TLVLOG_REASON_BPF_CALL_STACK_TOO_DEEP = 46,
	TLVLOG_REASON_BPF_STACK_TOO_LARGE = 47,
	TLVLOG_REASON_BPF_TOO_MANY_SUBPROGRAMS = 48,
	TLVLOG_REASON_BPF_RECURSIVE_CALL = 49,
	TLVLOG_REASON_BPF_TAIL_CALL_STACK = 50,
	TLVLOG_REASON_BPF_EXCEPTION_CALLBACK_TAIL_CALL = 51,
	TLVLOG_REASON_BPF_INVALID_STACK_READ = 52,
	TLVLOG_REASON_BPF_INVALID_STACK_READ_BYTE = 53,
	TLVLOG_REASON_BPF_INVALID_STACK_WRITE = 54,
	TLVLOG_REASON_BPF_INVALID_STACK_ACCESS_OLD = 55,
	TLVLOG_REASON_BPF_INVALID_STACK_ARGUMENT = 56,
	TLVLOG_REASON_BPF_INVALID_STACK_ACCESS = 57,
	TLVLOG_REASON_BPF_INDIRECT_STACK_READ = 58,
	TLVLOG_REASON_BPF_VARIABLE_STACK_ACCESS = 59,
	TLVLOG_REASON_BPF_VARIABLE_STACK_ACCESS_OLD = 60,
	TLVLOG_REASON_BPF_UNBOUNDED_STACK_ACCESS = 61,
	TLVLOG_REASON_BPF_INDIRECT_VARIABLE_STACK_ACCESS = 62,
	TLVLOG_REASON_BPF_LINE_INFO_MISSING_SEVERAL = 63,
	TLVLOG_REASON_BPF_MISALIGNED_STACK_ACCESS = 64,
	TLVLOG_REASON_BPF_MISALIGNED_PACKET_ACCESS = 65,
	TLVLOG_REASON_BPF_MISALIGNED_ACCESS = 66,
	TLVLOG_REASON_BPF_CORRUPTED_SPILLED_POINTER = 67,
	TLVLOG_REASON_BPF_CORRUPTED_SPILL = 68,
	TLVLOG_REASON_BPF_SPILL_SIZE = 69,
	TLVLOG_REASON_BPF_FILL_SIZE = 70,
	TLVLOG_REASON_BPF_SPILL_INTO_CALLER = 71,
	TLVLOG_REASON_BPF_MAP_VALUE_OUT_OF_BOUNDS = 72,
	TLVLOG_REASON_BPF_MAP_KEY_OUT_OF_BOUNDS = 73,
	TLVLOG_REASON_BPF_PACKET_OUT_OF_BOUNDS = 74,
	TLVLOG_REASON_BPF_MEMORY_OUT_OF_BOUNDS = 75,
	TLVLOG_REASON_BPF_MIN_VALUE_NEGATIVE = 76,
	TLVLOG_REASON_BPF_MIN_VALUE_OUTSIDE = 77,
	TLVLOG_REASON_BPF_MAX_VALUE_OUTSIDE = 78,
	TLVLOG_REASON_BPF_UNBOUNDED_MEMORY_ACCESS = 79,
	TLVLOG_REASON_BPF_PACKET_OFFSET_OUTSIDE = 80,
	TLVLOG_REASON_BPF_ZERO_SIZE_READ = 81,
	TLVLOG_REASON_BPF_NEGATIVE_ACCESS = 82,
	TLVLOG_REASON_BPF_VARIABLE_ACCESS = 83,
	TLVLOG_REASON_BPF_NEGATIVE_OFFSET = 84,
	TLVLOG_REASON_BPF_MODIFIED_POINTER = 85,
	TLVLOG_REASON_BPF_VARIABLE_POINTER = 86,
	TLVLOG_REASON_BPF_CONTEXT_ACCESS = 87,
	TLVLOG_REASON_BPF_FLOW_KEYS_ACCESS = 88,
	TLVLOG_REASON_BPF_SOCKET_ACCESS = 89,
	TLVLOG_REASON_BPF_BUFFER_ACCESS = 90,
	TLVLOG_REASON_BPF_BUFFER_VARIABLE_OFFSET = 91,
	TLVLOG_REASON_BPF_CANNOT_WRITE_INTO = 92,
	TLVLOG_REASON_BPF_CANNOT_WRITE_PACKET = 93,
	TLVLOG_REASON_BPF_MAP_WRITE_FORBIDDEN = 94,
	TLVLOG_REASON_BPF_MAP_READ_FORBIDDEN = 95,
	TLVLOG_REASON_BPF_ONLY_READ_SUPPORTED = 96,
	TLVLOG_REASON_BPF_ONLY_READ_FROM = 97,
	TLVLOG_REASON_BPF_BEYOND_STRUCT = 98,
	TLVLOG_REASON_BPF_BEYOND_MEMBER = 99,
	TLVLOG_REASON_BPF_POINTER_MEMBER_ACCESS = 100,
	TLVLOG_REASON_BPF_NON_GPL_STRUCT_ACCESS = 101,
	TLVLOG_REASON_BPF_TRACING_ARGUMENT = 102,
	TLVLOG_REASON_BPF_TRACING_ARGUMENT_OFFSET = 103,
	TLVLOG_REASON_BPF_TRACING_ARGUMENT_TYPE = 104,
	TLVLOG_REASON_BPF_UNKNOWN_FUNCTION = 105,
	TLVLOG_REASON_BPF_HELPER_NOT_ALLOWED = 106,
	TLVLOG_REASON_BPF_HELPER_GPL_ONLY = 107,
	TLVLOG_REASON_BPF_HELPER_MIGHT_SLEEP = 108,
	TLVLOG_REASON_BPF_GLOBAL_FUNCTION_SLEEPS = 109,
	TLVLOG_REASON_BPF_HELPER_MISCONFIGURED = 110,
	TLVLOG_REASON_BPF_HELPER_PACKET_ACCESS = 111,
	TLVLOG_REASON_BPF_MAP_FUNCTION_MISMATCH = 112,
	TLVLOG_REASON_BPF_MAP_PTR_MISSING = 113,
	TLVLOG_REASON_BPF_MAP_ACCESS_SPECULATION = 114,
	TLVLOG_REASON_BPF_TAIL_CALLS_WITH_SUBPROGRAMS = 115,
	TLVLOG_REASON_BPF_LD_ABS_NOT_ALLOWED = 116,
	TLVLOG_REASON_BPF_LD_ABS_WITH_CALLS = 117,
	TLVLOG_REASON_BPF_LD_ABS_NO_BTF = 118,
	TLVLOG_REASON_BPF_LD_ABS_RETURN_TYPE = 119,
	TLVLOG_REASON_BPF_TAIL_CALL_RETURN_TYPE = 120,
	TLVLOG_REASON_BPF_LD_ABS_CONTEXT = 121,
	TLVLOG_REASON_BPF_UNRELEASED_REFERENCE = 122,
	TLVLOG_REASON_BPF_REFERENCE_LEAK = 123,
	TLVLOG_REASON_BPF_INSIDE_LOCK = 124,
	TLVLOG_REASON_BPF_LOCK_MISSING_UNLOCK = 125,
	TLVLOG_REASON_BPF_LOCK_TWICE = 126,
	TLVLOG_REASON_BPF_UNLOCK_WITHOUT_LOCK = 127,
	TLVLOG_REASON_BPF_UNLOCK_DIFFERENT_LOCK = 128,
	TLVLOG_REASON_BPF_LOCK_OFFSET = 129,
	TLVLOG_REASON_BPF_LOCK_MISSING_IN_MAP = 130,
	TLVLOG_REASON_BPF_LOCK_NEEDS_BTF = 131,
	TLVLOG_REASON_BPF_CALL_WHILE_LOCKED = 132,
	TLVLOG_REASON_BPF_RELEASE_UNACQUIRED = 133,
	TLVLOG_REASON_BPF_UNTRUSTED_POINTER = 134,
	TLVLOG_REASON_BPF_RCU_POINTER = 135,
	TLVLOG_REASON_BPF_POSSIBLY_NULL_ARGUMENT = 136,
	TLVLOG_REASON_BPF_NOT_CONSTANT = 137,
	TLVLOG_REASON_BPF_RETURN_VALUE_RANGE = 138,
	TLVLOG_REASON_BPF_SUBPROGRAM_RETURN_RANGE = 139,
	TLVLOG_REASON_BPF_RETURN_VALUE_UNKNOWN = 140,
	TLVLOG_REASON_BPF_RETURN_NOT_SCALAR = 141,
	TLVLOG_REASON_BPF_NOT_A_FUNCTION = 142,
	TLVLOG_REASON_BPF_KFUNC_NOT_FOUND = 143,
	TLVLOG_REASON_BPF_KFUNC_NOT_ALLOWED = 144,
	TLVLOG_REASON_BPF_KFUNC_SLEEPABLE = 145,
	TLVLOG_REASON_BPF_KFUNC_DESTRUCTIVE = 146,
	TLVLOG_REASON_BPF_KFUNC_FD_ARRAY = 147,
	TLVLOG_REASON_BPF_KFUNC_NEGATIVE_OFFSET = 148,
	TLVLOG_REASON_BPF_KFUNC_WITHOUT_BTF = 149,
	TLVLOG_REASON_BPF_KFUNC_NO_JIT = 150,
	TLVLOG_REASON_BPF_KFUNC_GPL_ONLY = 151,
	TLVLOG_REASON_BPF_KFUNC_ARGUMENT_POINTER = 152,
	TLVLOG_REASON_BPF_KFUNC_ARGUMENT_CONTEXT = 153,
	TLVLOG_REASON_BPF_ARGUMENT_POINTER_SCALAR = 154,
	TLVLOG_REASON_BPF_ARGUMENT_DYNPTR = 155,
	TLVLOG_REASON_BPF_TRACING_NEEDS_BTF_ID = 156,
	TLVLOG_REASON_BPF_ATTACH_BTF_NOT_FUNCTION = 157,
	TLVLOG_REASON_BPF_ATTACH_BTF_NO_NAME = 158,
	TLVLOG_REASON_BPF_ATTACH_BTF_NOT_TYPEDEF = 159,
	TLVLOG_REASON_BPF_NOT_SLEEPABLE = 160,
	TLVLOG_REASON_BPF_NOT_MODIFIABLE = 161,
	TLVLOG_REASON_BPF_SLEEPABLE_PROGRAM_TYPE = 162,
	TLVLOG_REASON_BPF_SYSCALL_MUST_SLEEP = 163,
	TLVLOG_REASON_BPF_STRUCT_OPS_GPL = 164,
	TLVLOG_REASON_BPF_LSM_GPL = 165,
	TLVLOG_REASON_BPF_STRUCT_OPS_NOT_FOUND = 166,
	TLVLOG_REASON_BPF_STRUCT_OPS_MEMBER = 167,
	TLVLOG_REASON_BPF_MAP_FD_INVALID = 168,
	TLVLOG_REASON_BPF_FD_ARRAY_MISSING = 169,
	TLVLOG_REASON_BPF_DIRECT_VALUE_UNSUPPORTED = 170,
	TLVLOG_REASON_BPF_DIRECT_VALUE_OUT_OF_RANGE = 171,
	TLVLOG_REASON_BPF_DIRECT_VALUE_OFFSET = 172,
	TLVLOG_REASON_BPF_KSYM_INVALID_ID = 173,
	TLVLOG_REASON_BPF_KSYM_KIND = 174,
	TLVLOG_REASON_BPF_KSYM_NO_ADDRESS = 175,
	TLVLOG_REASON_BPF_MAP_NOT_PREALLOCATED = 176,
	TLVLOG_REASON_BPF_MAP_FIELD_IN_TRACING = 177,
	TLVLOG_REASON_BPF_MAP_SLEEPABLE = 178,
	TLVLOG_REASON_BPF_MAP_STRUCT_OPS = 179,
	TLVLOG_REASON_BPF_MAP_CGROUP_STORAGE = 180,
	TLVLOG_REASON_BPF_TOO_MANY_MAPS = 181,
	TLVLOG_REASON_BPF_MISSING_FUNC_INFO = 182,
	TLVLOG_REASON_BPF_FUNC_INFO_COUNT = 183,
	TLVLOG_REASON_BPF_FUNC_INFO_LAYOUT = 184,
	TLVLOG_REASON_BPF_FUNC_INFO_TAIL = 185,
	TLVLOG_REASON_BPF_FUNC_INFO_FIRST = 186,
	TLVLOG_REASON_BPF_FUNC_INFO_ORDER = 187,
	TLVLOG_REASON_BPF_FUNC_INFO_TYPE = 188,
	TLVLOG_REASON_BPF_FUNC_INFO_SIZE = 189,
	TLVLOG_REASON_BPF_LINE_INFO_OFFSET = 190,
	TLVLOG_REASON_BPF_LINE_INFO_CODE = 191,
	TLVLOG_REASON_BPF_LINE_INFO_NAME = 192,
	TLVLOG_REASON_BPF_LINE_INFO_MISSING = 193,
	TLVLOG_REASON_BPF_GLOBAL_NOT_SCALAR = 194,
	TLVLOG_REASON_BPF_GLOBAL_ARGUMENTS = 195,
	TLVLOG_REASON_BPF_GLOBAL_ARGUMENT_TYPE = 196,
	TLVLOG_REASON_BPF_EXPECTED_SCALAR = 197,
	TLVLOG_REASON_BPF_EXPECTED_POINTER = 198,
	TLVLOG_REASON_BPF_EXPECTED_CONTEXT = 199,
	TLVLOG_REASON_BPF_VERIFIER_BUG = 200,
	TLVLOG_REASON_BPF_VERIFIER_MISCONFIGURED = 201,
	TLVLOG_REASON_BPF_DYNPTR_INITIALIZED = 202,
	TLVLOG_REASON_BPF_DYNPTR_EXPECTED = 203,
	TLVLOG_REASON_BPF_DYNPTR_TYPE = 204,
	TLVLOG_REASON_BPF_DYNPTR_OVERWRITE = 205,
	TLVLOG_REASON_BPF_ITERATOR_UNINITIALIZED = 206,
	TLVLOG_REASON_BPF_ITERATOR_INITIALIZED = 207,
	TLVLOG_REASON_BPF_OFFLOAD_MISMATCH = 208,
	TLVLOG_REASON_BPF_INSTRUCTION_INDEX_INVALID = 209,
	TLVLOG_REASON_BPF_POINTER_ARITHMETIC_UNPRIVILEGED = 210,
	TLVLOG_REASON_BPF_VARIABLE_STACK_PROHIBITED = 211,
	TLVLOG_REASON_BPF_POINTER_OFFSET_NOT_ALLOWED = 212,
	TLVLOG_REASON_BPF_POINTER_ARITHMETIC_PROHIBITED = 213,
	TLVLOG_REASON_BPF_INVALID_JUMP_OPCODE = 214,
	TLVLOG_REASON_BPF_INVALID_LD_IMM = 215,
	TLVLOG_REASON_BPF_UNKNOWN_INSTRUCTION_CLASS = 216,
	TLVLOG_REASON_BPF_SAME_INSTRUCTION_POINTERS = 217,
	TLVLOG_REASON_BPF_CANNOT_RETURN_STACK_POINTER = 218,
	TLVLOG_REASON_BPF_SPILL_IN_VARIABLE_RANGE = 219,
	TLVLOG_REASON_BPF_UNINITIALISED_IN_VARIABLE_RANGE = 220,
	TLVLOG_REASON_BPF_WRITE_TO_DYNPTR = 221,
	TLVLOG_REASON_BPF_WRITE_TO_KEY = 222,
	TLVLOG_REASON_BPF_KPTR_MODE = 223,
	TLVLOG_REASON_BPF_KPTR_STORE_REFERENCED = 224,
	TLVLOG_REASON_BPF_KPTR_STORE_ZERO = 225,
	TLVLOG_REASON_BPF_KPTR_INDIRECT = 226,
	TLVLOG_REASON_BPF_KPTR_VARIABLE_OFFSET = 227,
	TLVLOG_REASON_BPF_KPTR_MISALIGNED = 228,
	TLVLOG_REASON_BPF_KPTR_SIZE = 229,
	TLVLOG_REASON_BPF_FIELD_DIRECT_ACCESS = 230,
	TLVLOG_REASON_BPF_BTF_STRUCT_UNPRIVILEGED = 231,
	TLVLOG_REASON_BPF_KERNEL_POINTER_NEGATIVE = 232,
	TLVLOG_REASON_BPF_KERNEL_POINTER_VARIABLE = 233,
	TLVLOG_REASON_BPF_KERNEL_POINTER_USER = 234,
	TLVLOG_REASON_BPF_KERNEL_POINTER_PERCPU = 235,
	TLVLOG_REASON_BPF_MAP_POINTER_UNSUPPORTED = 236,
	TLVLOG_REASON_BPF_REGISTER_OF_TYPE = 237,
	TLVLOG_REASON_BPF_RELEASE_WITH_OFFSET = 238,
	TLVLOG_REASON_BPF_UNACQUIRED_ARGUMENT = 239,
	TLVLOG_REASON_BPF_FUNCTION_REFERENCE_NOT_ACQUIRED = 240,
	TLVLOG_REASON_BPF_TIMER_MAP_MISMATCH = 241,
	TLVLOG_REASON_BPF_FIELD_OFFSET_MISMATCH = 242,
	TLVLOG_REASON_BPF_LOCK_IN_CALLBACK = 243,
	TLVLOG_REASON_BPF_NOT_READONLY_MAP = 244,
	TLVLOG_REASON_BPF_NOT_CONSTANT_ADDRESS = 245,
	TLVLOG_REASON_BPF_STRING_NOT_TERMINATED = 246,
	TLVLOG_REASON_BPF_FORMAT_INVALID = 247,
	TLVLOG_REASON_BPF_SOCKMAP_CONTEXT = 248,
	TLVLOG_REASON_BPF_CALLBACK_MAP = 249,
	TLVLOG_REASON_BPF_CALLBACK_NOT_STATIC = 250,
	TLVLOG_REASON_BPF_FUNCTION_ATTACH_ONLY = 251,
	TLVLOG_REASON_BPF_FUNCTION_PROGRAM_TYPE = 252,
	TLVLOG_REASON_BPF_HELPER_IN_PROBE = 253,
	TLVLOG_REASON_BPF_SLEEPABLE_HELPER_CONTEXT = 254,
	TLVLOG_REASON_BPF_SLEEPABLE_KFUNC_CONTEXT = 255,
	TLVLOG_REASON_BPF_LSM_CGROUP_VOID = 256,
	TLVLOG_REASON_BPF_STRUCT_NESTING = 257,
	TLVLOG_REASON_BPF_KFUNC_ARGUMENT_TYPE = 258,
	TLVLOG_REASON_BPF_LOCK_OBJECT_MISMATCH = 259,
	TLVLOG_REASON_BPF_LOCK_MUST_BE_HELD = 260,
	TLVLOG_REASON_BPF_FIELD_NOT_FOUND = 261,
	TLVLOG_REASON_BPF_TOO_MANY_ARGUMENTS = 262,
	TLVLOG_REASON_BPF_NOT_A_CONST = 263,
	TLVLOG_REASON_BPF_UNRECOGNISED_ARGUMENT = 264,
	TLVLOG_REASON_BPF_ARGUMENT_CONTEXT = 265,
	TLVLOG_REASON_BPF_ARGUMENT_ALLOCATED = 266,
	TLVLOG_REASON_BPF_MUST_BE_REFERENCED = 267,
	TLVLOG_REASON_BPF_ARGUMENT_LENGTH_PAIR = 268,
	TLVLOG_REASON_BPF_ARGUMENT_FUNCTION = 269,
	TLVLOG_REASON_BPF_ARGUMENT_NOT_OWNING = 270,
	TLVLOG_REASON_BPF_ARGUMENT_NO_REFCOUNT = 271,
	TLVLOG_REASON_BPF_KFUNC_RELEASE = 272,
	TLVLOG_REASON_BPF_RCU_NESTED = 273,
	TLVLOG_REASON_BPF_RCU_UNMATCHED = 274,
	TLVLOG_REASON_BPF_RCU_MISSING_UNLOCK = 275,
	TLVLOG_REASON_BPF_OBJECT_NEW_TYPE = 276,
	TLVLOG_REASON_BPF_OBJECT_NEW_BTF = 277,
	TLVLOG_REASON_BPF_PACKET_WRITES = 278,
	TLVLOG_REASON_BPF_CALLS_NOT_JITED = 279,
	TLVLOG_REASON_BPF_MODULE_BTF_FD = 280,
	TLVLOG_REASON_BPF_MODULE_BTF_OBJECT = 281,
	TLVLOG_REASON_BPF_TOO_MANY_MODULE_BTFS = 282,
	TLVLOG_REASON_BPF_TOO_MANY_KFUNCS = 283,
	TLVLOG_REASON_BPF_KERNEL_WITHOUT_BTF = 284,
	TLVLOG_REASON_BPF_JIT_REQUIRED = 285,
	TLVLOG_REASON_BPF_FUNCTION_PROTO_INVALID = 286,
	TLVLOG_REASON_BPF_FUNCTION_NO_ADDRESS = 287,
	TLVLOG_REASON_BPF_CONSTANT_OFFSET = 288,
	TLVLOG_REASON_BPF_PASS_AT_OFFSET = 289,
	TLVLOG_REASON_BPF_DYNPTR_CONSTANT = 290,
	TLVLOG_REASON_BPF_DYNPTR_UNOWNED = 291,
	TLVLOG_REASON_BPF_TAIL_CALL_NO_BTF = 292,
	TLVLOG_REASON_BPF_ZERO_SIZED_READ = 293,
	TLVLOG_REASON_BPF_VARIABLE_OFFSET_UNPRIVILEGED = 294,
	TLVLOG_REASON_BPF_HELPER_BTF_ID = 295,
	TLVLOG_REASON_BPF_TYPE_SIZE_UNKNOWN = 296,
	TLVLOG_REASON_BPF_STRUCT_OPS_MEMBER_INVALID = 297,
	TLVLOG_REASON_BPF_STRUCT_OPS_MEMBER_UNSUPPORTED = 298,
	TLVLOG_REASON_BPF_SUBPROGRAM_RETURN_UNKNOWN = 299,
	TLVLOG_REASON_BPF_ASYNC_RETURN_UNKNOWN = 300,
	TLVLOG_REASON_BPF_ATTACH_BTF_INVALID = 301,
	TLVLOG_REASON_BPF_REFERENCE_TYPE_SIZE = 302,
	TLVLOG_REASON_BPF_BTF_HEADER_MISSING = 303,
	TLVLOG_REASON_BPF_BTF_HEADER_LENGTH_MISSING = 304,
	TLVLOG_REASON_BPF_BTF_HEADER_UNSUPPORTED = 305,
	TLVLOG_REASON_BPF_BTF_MAGIC = 306,
	TLVLOG_REASON_BPF_BTF_VERSION = 307,
	TLVLOG_REASON_BPF_BTF_FLAGS = 308,
	TLVLOG_REASON_BPF_BTF_NO_DATA = 309,
	TLVLOG_REASON_BPF_BTF_SECTION_OFFSET = 310,
	TLVLOG_REASON_BPF_BTF_SECTION_LENGTH = 311,
	TLVLOG_REASON_BPF_BTF_SECTION_OVERLAP = 312,
	TLVLOG_REASON_BPF_BTF_SECTION_UNKNOWN = 313,
	TLVLOG_REASON_BPF_BTF_TYPE_SECTION_ALIGNMENT = 314,
	TLVLOG_REASON_BPF_BTF_NO_TYPES = 315,
	TLVLOG_REASON_BPF_BTF_STRING_SECTION = 316,
	TLVLOG_REASON_BPF_BTF_STRING_SECTION_END = 317,
	TLVLOG_REASON_BPF_BTF_INVALID_KIND = 318,
	TLVLOG_REASON_BPF_BTF_INVALID_INFO = 319,
	TLVLOG_REASON_BPF_BTF_KIND_FLAG = 320,
	TLVLOG_REASON_BPF_BTF_INVALID_NAME_OFFSET = 321,
	TLVLOG_REASON_BPF_BTF_INVALID_NAME = 322,
	TLVLOG_REASON_BPF_BTF_INVALID_TYPE_ID = 323,
	TLVLOG_REASON_BPF_ATTACH_BTF_WRONG_NAME = 324,
	TLVLOG_REASON_BPF_BTF_VLEN_NONZERO = 325,
	TLVLOG_REASON_BPF_BTF_SIZE_NONZERO = 326,
	TLVLOG_REASON_BPF_BTF_TYPE_NONZERO = 327,
	TLVLOG_REASON_BPF_BTF_SIZE_ZERO = 328,
	TLVLOG_REASON_BPF_BTF_META_SHORT = 329,
	TLVLOG_REASON_BPF_BTF_LOOP = 330,
	TLVLOG_REASON_BPF_BTF_MAX_CHAIN = 331,
	TLVLOG_REASON_BPF_BTF_INT_DATA = 332,
	TLVLOG_REASON_BPF_BTF_INT_BITS = 333,
	TLVLOG_REASON_BPF_BTF_INT_BITS_LIMIT = 334,
	TLVLOG_REASON_BPF_BTF_INT_ENCODING = 335,
	TLVLOG_REASON_BPF_BTF_MEMBER = 336,
	TLVLOG_REASON_BPF_BTF_MEMBER_BITS_OFFSET = 337,
	TLVLOG_REASON_BPF_ATTACH_REPLACES_KERNEL = 338,
	TLVLOG_REASON_BPF_BTF_MEMBER_NAME_OFFSET = 339,
	TLVLOG_REASON_BPF_BTF_MEMBER_BITFIELD_SIZE = 340,
	TLVLOG_REASON_BPF_BTF_MEMBER_BASE_TYPE = 341,
	TLVLOG_REASON_BPF_BTF_MEMBER_OFFSET = 342,
	TLVLOG_REASON_BPF_BTF_MEMBER_OUTSIDE = 343,
	TLVLOG_REASON_BPF_BTF_MEMBER_EXCEEDS = 344,
	TLVLOG_REASON_BPF_BTF_MEMBER_ALIGNMENT = 345,
	TLVLOG_REASON_BPF_BTF_MEMBER_IMPROPER_ALIGNMENT = 346,
	TLVLOG_REASON_BPF_BTF_COPY_BITS = 347,
	TLVLOG_REASON_BPF_BTF_ARRAY_ELEMENT = 348,
	TLVLOG_REASON_BPF_BTF_ARRAY_INDEX = 349,
	TLVLOG_REASON_BPF_BTF_ARRAY_INT = 350,
	TLVLOG_REASON_BPF_BTF_ARRAY_OVERFLOW = 351,
	TLVLOG_REASON_BPF_BTF_UNEXPECTED_SIZE = 352,
	TLVLOG_REASON_BPF_BTF_FLOAT_SIZE = 353,
	TLVLOG_REASON_BPF_BTF_LINKAGE = 354,
	TLVLOG_REASON_BPF_BTF_FUNCTION_LINKAGE = 355,
	TLVLOG_REASON_BPF_BTF_RETURN_TYPE = 356,
	TLVLOG_REASON_BPF_BTF_ARGUMENT = 357,
	TLVLOG_REASON_BPF_BTF_SECTION_VARIABLE = 358,
	TLVLOG_REASON_BPF_BTF_SECTION_MEMBER_OFFSET = 359,
	TLVLOG_REASON_BPF_BTF_SECTION_MEMBER_SIZE = 360,
	TLVLOG_REASON_BPF_BTF_SECTION_MEMBER_SUM = 361,
	TLVLOG_REASON_BPF_BTF_SECTION_SUM = 362,
	TLVLOG_REASON_BPF_BTF_TAG_VALUE = 363,
	TLVLOG_REASON_BPF_BTF_TAG_COMPONENT = 364,
	TLVLOG_REASON_BPF_MAP_EXTRA_INVALID = 365,
	TLVLOG_REASON_BPF_MAP_BTF_FD_INVALID = 366,
	TLVLOG_REASON_BPF_MAP_VALUE_TYPE_EXCLUSIVE = 367,
	TLVLOG_REASON_BPF_ATTACH_TYPE_INVALID = 368,
	TLVLOG_REASON_BPF_UNKNOWN_MAP_TYPE = 369,
	TLVLOG_REASON_BPF_UNKNOWN_PROGRAM_TYPE = 370,
	TLVLOG_REASON_BPF_UNKNOWN_ATTACH_TYPE = 371,
	TLVLOG_REASON_BPF_VERIFICATION_FAILED = 372,
	TLVLOG_REASON_BPF_MODIFIED_POINTER_OLD = 373,
	TLVLOG_REASON_BPF_INDIRECT_STACK_READ_OLD = 374,
	TLVLOG_REASON_BPF_CALL_ARGUMENTS = 375,
	TLVLOG_REASON_BPF_ZERO_SIZE_READ_RANGE = 376,
	TLVLOG_REASON_BPF_METADATA_DEVICE_BOUND = 377,
	TLVLOG_REASON_BPF_ARGUMENT_POINTS_ELSEWHERE = 378,
	TLVLOG_REASON_BPF_CSS_TASK_ITERATOR = 379,
	TLVLOG_REASON_BPF_TRACING_ARGUMENT_SIZE = 380,
	TLVLOG_REASON_BPF_IRQ_FLAG_UNINITIALIZED = 381,
	TLVLOG_REASON_BPF_IRQ_FLAG_INITIALIZED = 382,
	TLVLOG_REASON_BPF_PREEMPTION_UNMATCHED = 383,
	TLVLOG_REASON_BPF_CONTEXT_TYPE_INVALID = 384,
	TLVLOG_REASON_BPF_ATTACH_NO_ADDRESS = 385,
	TLVLOG_REASON_BPF_TRAP_REACHED = 386,
	TLVLOG_REASON_BPF_TAIL_CALL_MAP = 387,
	TLVLOG_REASON_BPF_EXPECTED_MAP_POINTER = 388,
	TLVLOG_REASON_BPF_BTF_PARAMETER_NAME_OFFSET = 389,
	TLVLOG_REASON_BPF_BTF_TYPE_TAG_ORDER = 390,
	TLVLOG_REASON_BPF_DYNPTR_SOURCE = 391,
	TLVLOG_REASON_BPF_ATTACH_VARIABLE_ARGUMENTS = 392,
	TLVLOG_REASON_BPF_ATTACH_RETURN_TYPE = 393,
	TLVLOG_REASON_BPF_LOG_PARAMETERS_INVALID = 394,
	TLVLOG_REASON_BPF_NAME_CHARACTER_INVALID = 395,
	TLVLOG_REASON_BPF_PROGRAM_EMPTY = 396,
	TLVLOG_REASON_BPF_MAP_PARAMETER_INVALID = 397,
	TLVLOG_REASON_BPF_ATTRIBUTE_NOT_ZERO = 398,
	TLVLOG_REASON_BPF_CORE_RELOCATION_FAILED = 399,
	TLVLOG_REASON_BPF_MAP_REFERENCE_UNRESOLVED = 400,
	TLVLOG_REASON_BPF_KFUNC_UNRESOLVED = 401,
	TLVLOG_REASON_BPF_EXTENSION_PACKET_DATA = 402,
	TLVLOG_REASON_BPF_EXTENSION_SLEEPS = 403,
	TLVLOG_REASON_BPF_JIT_BPF_CALLS = 404,
	TLVLOG_REASON_BPF_JIT_PRIVATE_STACK = 405,
	TLVLOG_REASON_BPF_KERNEL_BTF_MALFORMED = 406,
	TLVLOG_REASON_BPF_KERNEL_CALL_LEFT = 407,
	TLVLOG_REASON_BPF_ADDRESS_SPACE_CAST = 408,
	TLVLOG_REASON_BPF_ARENA_MISSING = 409,
	TLVLOG_REASON_BPF_ARENA_UNAVAILABLE = 410,
	TLVLOG_REASON_BPF_ARENA_SEVERAL = 411,
	TLVLOG_REASON_BPF_ARENA_POINTER_EXPECTED = 412,
	TLVLOG_REASON_BPF_SUBPROGRAM_STACK_TOO_LARGE = 413,
	TLVLOG_REASON_BPF_STACK_EXCEEDS = 414,
	TLVLOG_REASON_BPF_CALLBACK_JUMPS = 415,
	TLVLOG_REASON_BPF_CALLBACK_LD_ABS = 416,
	TLVLOG_REASON_BPF_THROW_IN_CALLBACK = 417,
	TLVLOG_REASON_BPF_EXCEPTION_CALLBACK = 418,
	TLVLOG_REASON_BPF_CALLBACK_IS_MAIN = 419,
	TLVLOG_REASON_BPF_KPTR_MISSING = 420,
	TLVLOG_REASON_BPF_MAP_FIELD_INVALID = 421,
	TLVLOG_REASON_BPF_POINTER_ARITHMETIC_SPECULATION = 422,
	TLVLOG_REASON_BPF_STACK_READ_BY_HELPER = 423,
	TLVLOG_REASON_BPF_STACK_READ_VARIABLE = 424,
	TLVLOG_REASON_BPF_JUMP_PATCH_RANGE = 425,
	TLVLOG_REASON_BPF_MAY_GOTO_INVALID = 426,
	TLVLOG_REASON_BPF_MAP_POINTER_BTF = 427,
	TLVLOG_REASON_BPF_KFUNC_MODULE_BTF = 428,
	TLVLOG_REASON_BPF_DIRECT_VALUE_FAILED = 429,
	TLVLOG_REASON_BPF_TAIL_CALL_POKE = 430,
	TLVLOG_REASON_BPF_EXIT_VALUE_UNKNOWN = 431,
	TLVLOG_REASON_BPF_ITERATOR_EXPECTED = 432,
	TLVLOG_REASON_BPF_RCU_SECTION_EXPECTED = 433,
	TLVLOG_REASON_BPF_WRITE_INTO_TYPE = 434,
	TLVLOG_REASON_BPF_ARGUMENT_NULL = 435,
	TLVLOG_REASON_BPF_ARGUMENT_EXPECTS_CONTEXT = 436,
	TLVLOG_REASON_BPF_ARGUMENT_UNSUPPORTED = 437,
	TLVLOG_REASON_BPF_ARGUMENT_NOT_STRUCT = 438,
	TLVLOG_REASON_BPF_BUFFER_SIZE_ARGUMENT = 439,
	TLVLOG_REASON_BPF_OBJECT_DROP_ARGUMENT = 440,
	TLVLOG_REASON_BPF_OBJECT_PERCPU_TYPE = 441,
	TLVLOG_REASON_BPF_GRAPH_NODE_MISMATCH = 442,
	TLVLOG_REASON_BPF_RBTREE_USAGE = 443,
	TLVLOG_REASON_BPF_KFUNC_CALLBACK_FAILED = 444,
	TLVLOG_REASON_BPF_KFUNC_JIT_MISSING = 445,
	TLVLOG_REASON_BPF_KFUNC_RETURN_TYPE = 446,
	TLVLOG_REASON_BPF_LOCAL_STORAGE_FLAGS = 447,
	TLVLOG_REASON_BPF_GLOBAL_CALL_LOCKED = 448,
	TLVLOG_REASON_BPF_PREEMPTION_MISSING_ENABLE = 449,
	TLVLOG_REASON_BPF_ATTACH_NEEDS_BTF = 450,
	TLVLOG_REASON_BPF_ATTACH_PROGRAM_REFUSED = 451,
	TLVLOG_REASON_BPF_ATTACH_NORETURN = 452,
	TLVLOG_REASON_BPF_ATTACH_RETURN_SIZE = 453,
	TLVLOG_REASON_BPF_ATTACH_DENY = 454,
	TLVLOG_REASON_BPF_CORE_RECORD_INVALID = 455,
	TLVLOG_REASON_BPF_STRUCT_OPS_MODULE = 456,
	TLVLOG_REASON_BPF_FUNC_INFO_MAIN = 457,
	TLVLOG_REASON_BPF_HELPER_SOCKMAP_ARGUMENT = 458,
	TLVLOG_REASON_BPF_CALLCHAIN_BUFFER = 459,
	TLVLOG_REASON_BPF_LOOP_ITERATIONS = 460,
	TLVLOG_REASON_BPF_MAP_KPTR_MODE = 461,
	TLVLOG_REASON_BPF_BTF_ID_POISONED = 462,
	TLVLOG_REASON_BPF_HELPER_RETURN_UNKNOWN = 463,
	TLVLOG_REASON_BPF_POINTER_TO_BTF_EXPECTED = 464,
	TLVLOG_REASON_BPF_SOCKET_POINTER_EXPECTED = 465,
	TLVLOG_REASON_BPF_CLEANUP_NARROW_ACCESS = 466,
	TLVLOG_REASON_BPF_KPTR_ACCESS = 467,
	TLVLOG_REASON_BPF_BTF_LAYOUT_ALIGNMENT = 468,
	TLVLOG_REASON_BPF_BTF_LAYOUT_SMALL = 469,
	TLVLOG_REASON_BPF_BTF_LAYOUT_LENGTH = 470,
	TLVLOG_REASON_BPF_BTF_LAYOUT_LARGE = 471,
	TLVLOG_REASON_BPF_LOCK_MISSING_IN_OBJECT = 472,
	TLVLOG_REASON_BPF_NAME_TOO_LONG = 473,
	TLVLOG_REASON_BPF_FUNCTION_NOT_IN_BTF = 474,
	TLVLOG_REASON_BPF_SIGNED_PROGRAM_BINDING = 475,
	TLVLOG_REASON_BPF_SIGNATURE_INVALID = 476,
	TLVLOG_REASON_BPF_KFUNC_IMPLICIT_ARGUMENTS = 477,
	TLVLOG_REASON_BPF_STACK_ARGUMENT_UNINITIALISED = 478,
	TLVLOG_REASON_BPF_STACK_ARGUMENT_OFFSET = 479,
	TLVLOG_REASON_BPF_STACK_ARGUMENT_JIT = 480,
	TLVLOG_REASON_BPF_KFUNC_DESCRIPTOR = 481,
	TLVLOG_REASON_BPF_FD_ARRAY_COUNT = 482,
	TLVLOG_REASON_BPF_CONTEXT_OUT_OF_BOUNDS = 483,
	TLVLOG_REASON_BPF_ALLOCATION_SIZE = 484,
	TLVLOG_REASON_BPF_MAP_NOT_A_STRING = 485,
	TLVLOG_REASON_BPF_STACK_SLOT_DEAD = 486,
	TLVLOG_REASON_BPF_ARENA_SAME_INSTRUCTION = 487,
	TLVLOG_REASON_BPF_LOCK_AGAIN = 488,
	TLVLOG_REASON_BPF_LOCK_ORDER = 489,
	TLVLOG_REASON_BPF_EXIT_IN_MAIN = 490,
	TLVLOG_REASON_BPF_ARENA_KFUNC = 491,
	TLVLOG_REASON_BPF_KFUNC_POINTER_TYPE = 492,
	TLVLOG_REASON_BPF_INSTRUCTION_ARRAY = 493,
	TLVLOG_REASON_BPF_JUMP_TABLE = 494,
	TLVLOG_REASON_BPF_CONTEXT_RELEASED = 495,
	TLVLOG_REASON_BPF_DYNPTR_CONST_RELEASE = 496,
	TLVLOG_REASON_BPF_DYNPTR_ARGUMENT = 497,
	TLVLOG_REASON_BPF_PACKET_ACROSS_CALL = 498,
	TLVLOG_REASON_BPF_ITERATOR_ARGUMENT = 499,
	TLVLOG_REASON_BPF_IRQ_FLAG_ARGUMENT = 500,
	TLVLOG_REASON_BPF_IRQ_FLAG_ORDER = 501,
	TLVLOG_REASON_BPF_RELEASE_ARGUMENT = 502,
	TLVLOG_REASON_BPF_OBJECT_DROP_OPERAND = 503,
	TLVLOG_REASON_BPF_GRAPH_NODE_ARGUMENT = 504,
	TLVLOG_REASON_BPF_ARGUMENT_MEMORY_LENGTH = 505,
	TLVLOG_REASON_BPF_ARGUMENT_REFERENCE_TYPE = 506,
	TLVLOG_REASON_BPF_TAIL_CALLS_MIXED = 507,
	TLVLOG_REASON_BPF_CAPABILITY_REQUIRED = 508,
	TLVLOG_REASON_BPF_RCU_REQUIRED = 509,
	TLVLOG_REASON_BPF_CAST_TYPE_UNKNOWN = 510,
	TLVLOG_REASON_BPF_NMI_UNSAFE = 511,
	TLVLOG_REASON_BPF_EXCEPTION_CALLBACK_VOID = 512,
	TLVLOG_REASON_BPF_ATOMIC_LOAD_TYPE = 513,
	TLVLOG_REASON_BPF_GLOBAL_SLEEPABLE = 514,
	TLVLOG_REASON_BPF_ATTACH_FAULT = 515,
	TLVLOG_REASON_BPF_SESSION_JIT = 516,
	TLVLOG_REASON_BPF_LIVENESS_LIMIT = 517,
	TLVLOG_REASON_BPF_JIT_NEEDED = 518,
	TLVLOG_REASON_BPF_BTF_CHAIN = 519,
	TLVLOG_REASON_BPF_STRUCT_FIELD_MISSING = 520,
	TLVLOG_REASON_BPF_CONTEXT_ACCESS_DENIED = 521,
	TLVLOG_REASON_BPF_EXTENSION_PROTOTYPE = 522,
	TLVLOG_REASON_BPF_GLOBAL_BTF = 523,
	TLVLOG_REASON_BPF_ARGUMENT_TAG = 524,
	TLVLOG_REASON_BPF_ATTACH_RETURN_KIND = 525,
	TLVLOG_REASON_BPF_TRACING_ARGUMENT_POINTER = 526,
	TLVLOG_REASON_BPF_CORE_SEARCH_FAILED = 527,
	TLVLOG_REASON_BPF_MAP_ATTR_INVALID = 528,
	TLVLOG_REASON_BPF_MAP_VALUE_TYPE_INVALID = 529,
	TLVLOG_REASON_BPF_MAP_EXCLUSIVE_HASH_SIZE = 530,
	TLVLOG_REASON_BPF_MAP_NAME_INVALID = 531,
	TLVLOG_REASON_BPF_MAP_TOKEN_INVALID = 532,
	TLVLOG_REASON_BPF_MAP_TYPE_INVALID = 533,
	TLVLOG_REASON_BPF_MAP_NUMA_NODE_INVALID = 534,
	TLVLOG_REASON_BPF_LOCKED_MEMORY_LIMIT = 535,
	TLVLOG_REASON_BPF_PARENT_NOT_OVERRIDABLE = 536,
	TLVLOG_REASON_BPF_ATTACH_FLAGS_DIFFER = 537,

	/* private: */
	__TLVLOG_REASON_BPF_MAX
};

/**
 * enum tlvlog_netlink_reason - reasons of netlink, with the templates of their
 *   text
 * @TLVLOG_REASON_NETLINK_POLICY_VALIDATION: Attribute failed policy validation
 * @TLVLOG_REASON_NETLINK_UNKNOWN_ATTRIBUTE: Unknown attribute type
 * @TLVLOG_REASON_NETLINK_RESERVED_BIT_SET: reserved bit set
 * @TLVLOG_REASON_NETLINK_NO_SUCH_DEVICE: no device matches name
 * @TLVLOG_REASON_NETLINK_UNSUPPORTED_DUMP_ATTRIBUTE: Unsupported attribute in
 *   {what} dump request
 * @TLVLOG_REASON_NETLINK_MISSING_ATTRIBUTE: Missing required attribute type
 *   {type}
 * @TLVLOG_REASON_NETLINK_MESSAGE_SHORT: The message at byte {offset} needs
 *   {needed} bytes, {available} are there
 * @TLVLOG_REASON_NETLINK_MESSAGE_LENGTH: The message at byte {offset} says
 *   that it has {length} bytes
 * @TLVLOG_REASON_NETLINK_ATTRIBUTE_LENGTH: The attribute at byte {offset} says
 *   that it has {length} bytes, {available} are there
 * @TLVLOG_REASON_NETLINK_ATTRIBUTE_LENGTH_INVALID: Attribute length invalid
 * @TLVLOG_REASON_NETLINK_NESTED_FLAG_MISSING: NLA_F_NESTED is missing
 * @TLVLOG_REASON_NETLINK_NESTED_FLAG_UNEXPECTED: NLA_F_NESTED not expected
 * @TLVLOG_REASON_NETLINK_ATTRIBUTE_BYTES_LEFT: {count} byte leftover after
 *   parsing attributes.
 * @TLVLOG_REASON_NETLINK_INVALID_HEADER: Invalid header for {what}
 * @TLVLOG_REASON_NETLINK_INVALID_HEADER_VALUES: Invalid values in header for
 *   {what}
 * @TLVLOG_REASON_NETLINK_INVALID_DATA_AFTER_HEADER: Invalid data after header
 *   in {what}
 * @TLVLOG_REASON_NETLINK_UNKNOWN_DEVICE_TYPE: Unknown device type
 * @TLVLOG_REASON_NETLINK_DEVICE_NOT_FOUND: Device not found
 * @TLVLOG_REASON_NETLINK_DEVICE_REQUIRED: Device not specified
 * @TLVLOG_REASON_NETLINK_INTERFACE_INDEX_INVALID: invalid ifindex
 * @TLVLOG_REASON_NETLINK_DEVICE_DOWN: Device for nexthop is not up
 * @TLVLOG_REASON_NETLINK_MTU_TOO_SMALL: mtu less than device minimum
 * @TLVLOG_REASON_NETLINK_MTU_TOO_LARGE: mtu greater than device maximum
 * @TLVLOG_REASON_NETLINK_OFFLOAD_SIZE_TOO_LARGE: too big {attribute}
 * @TLVLOG_REASON_NETLINK_VLAN_PROTOCOL: Invalid VLAN protocol
 * @TLVLOG_REASON_NETLINK_VLAN_ID: Invalid VLAN id
 * @TLVLOG_REASON_NETLINK_VXLAN_ID: VXLAN ID must be lower than 16777216
 * @TLVLOG_REASON_NETLINK_LINK_ATTRIBUTES_MISSING: Required attributes not
 *   provided to perform the operation
 * @TLVLOG_REASON_NETLINK_TUN_BY_NETLINK: tun/tap creation via rtnetlink is not
 *   supported.
 * @TLVLOG_REASON_NETLINK_NAMESPACE_UNKNOWN: Unknown network namespace id
 * @TLVLOG_REASON_NETLINK_NAMESPACE_MISSING: Peer netns reference is missing
 * @TLVLOG_REASON_NETLINK_NAMESPACE_SEVERAL: multiple netns identifying
 *   attributes specified
 * @TLVLOG_REASON_NETLINK_UNSUPPORTED_ATTRIBUTE: Unsupported attribute
 * @TLVLOG_REASON_NETLINK_UNSUPPORTED_ATTRIBUTE_IN: Unsupported attribute in
 *   {what}
 * @TLVLOG_REASON_NETLINK_INTEGER_RANGE: integer out of range
 * @TLVLOG_REASON_NETLINK_ATTRIBUTE_LENGTH_SHORT: invalid attribute length
 * @TLVLOG_REASON_NETLINK_BYTES_LEFTOVER: bytes leftover after parsing
 *   attributes
 * @TLVLOG_REASON_NETLINK_FILTER_BY_INDEX: Filter by device index not supported
 *   for {what} dumps
 * @TLVLOG_REASON_NETLINK_ADDRESS_MISSING: Local address is not supplied
 * @TLVLOG_REASON_NETLINK_ADDRESS_ASSIGNED: Address already assigned
 * @TLVLOG_REASON_NETLINK_ADDRESS_NOT_FOUND: Address not found
 * @TLVLOG_REASON_NETLINK_ADDRESS_INVALID: Invalid address
 * @TLVLOG_REASON_NETLINK_INVALID_PREFIX_LENGTH: Invalid prefix length
 * @TLVLOG_REASON_NETLINK_INVALID_PREFIX: Invalid prefix for given prefix
 *   length
 * @TLVLOG_REASON_NETLINK_GATEWAY_INVALID: Nexthop has invalid gateway
 * @TLVLOG_REASON_NETLINK_ONLINK_NEEDS_DEVICE: Nexthop device required for
 *   onlink
 * @TLVLOG_REASON_NETLINK_GATEWAY_FOR_TYPE: Gateway, device and multipath can
 *   not be specified for this route type
 * @TLVLOG_REASON_NETLINK_NEXTHOP_EXTRA_DATA: Invalid nexthop configuration -
 *   extra data after nexthops
 * @TLVLOG_REASON_NETLINK_ROUTE_TABLE_MISSING: FIB table does not exist
 * @TLVLOG_REASON_NETLINK_ROUTE_NO_MATCH: Can not replace route - no match
 *   found
 * @TLVLOG_REASON_NETLINK_ROUTE_TYPE_INVALID: Invalid route type
 * @TLVLOG_REASON_NETLINK_SCOPE_INVALID: Invalid scope
 * @TLVLOG_REASON_NETLINK_METRICS_INVALID: Invalid attribute in metrics
 * @TLVLOG_REASON_NETLINK_ENCAPSULATION_UNKNOWN: Unknown LWT encapsulation type
 * @TLVLOG_REASON_NETLINK_FAMILY_UNSUPPORTED: Unsupported address family
 * @TLVLOG_REASON_NETLINK_RULE_TABLE_INVALID: Invalid table
 * @TLVLOG_REASON_NETLINK_RULE_RANGE_INVALID: Invalid {field} range
 * @TLVLOG_REASON_NETLINK_NEXTHOP_ID_MISSING: Nexthop id does not exist
 * @TLVLOG_REASON_NETLINK_NEXTHOP_GROUP_LENGTH: Invalid length for nexthop
 *   group attribute
 * @TLVLOG_REASON_NETLINK_QDISC_KIND_UNKNOWN: Specified qdisc kind is unknown
 * @TLVLOG_REASON_NETLINK_QDISC_NOT_FOUND: Failed to find specified qdisc
 * @TLVLOG_REASON_NETLINK_QDISC_CREATE_FLAG: Qdisc not found. To create specify
 *   NLM_F_CREATE flag
 * @TLVLOG_REASON_NETLINK_QDISC_REPLACE_FLAG: NLM_F_REPLACE needed to override
 * @TLVLOG_REASON_NETLINK_QDISC_EXISTS: Exclusivity flag on, cannot modify
 * @TLVLOG_REASON_NETLINK_QDISC_ZERO_HANDLE: Cannot delete qdisc with handle of
 *   zero
 * @TLVLOG_REASON_NETLINK_QDISC_NAME_MISMATCH: Invalid qdisc name: must match
 *   existing qdisc
 * @TLVLOG_REASON_NETLINK_QDISC_NOT_CLASSFUL: Qdisc not classful
 * @TLVLOG_REASON_NETLINK_FILTER_KIND_UNKNOWN: TC classifier not found
 * @TLVLOG_REASON_NETLINK_FILTER_KIND_MISSING: Filter kind and protocol must be
 *   specified
 * @TLVLOG_REASON_NETLINK_FILTER_PRIORITY: Invalid filter command with priority
 *   of zero
 * @TLVLOG_REASON_NETLINK_CREATE_FLAG_MISSING: Need both {message} and
 *   NLM_F_CREATE to create a new {what}
 * @TLVLOG_REASON_NETLINK_CHAIN_NOT_FOUND: Specified filter chain does not
 *   exist
 * @TLVLOG_REASON_NETLINK_CHAIN_EXISTS: Filter chain already exists
 * @TLVLOG_REASON_NETLINK_FILTER_NOT_FOUND: Filter with specified
 *   priority/protocol not found
 * @TLVLOG_REASON_NETLINK_CLASS_NOT_FOUND: Specified class doesn't exist
 * @TLVLOG_REASON_NETLINK_ACTION_MISSING: Netlink action attributes missing
 * @TLVLOG_REASON_NETLINK_STATS_FILTER_MISSING: Filter mask must be set for
 *   stats {what}
 * @TLVLOG_REASON_NETLINK_BULK_DELETE: Bulk delete is not supported
 * @TLVLOG_REASON_NETLINK_BRIDGE_LOOP: Can not enslave a bridge to a bridge
 * @TLVLOG_REASON_NETLINK_ATTRIBUTE_LENGTH_LOGGED: netlink: '{program}':
 *   attribute type {number} has an invalid length.
 * @TLVLOG_REASON_NETLINK_BYTES_LEFTOVER_LOGGED: netlink: {number} bytes
 *   leftover after parsing attributes in process `{program}'.
 * @TLVLOG_REASON_NETLINK_VALUE_INVALID: Invalid {what}
 * @TLVLOG_REASON_NETLINK_NOT_SUPPORTED: {what} is not supported
 * @TLVLOG_REASON_NETLINK_VALUE_MISSING: {what} is missing
 * @TLVLOG_REASON_NETLINK_OBJECT_NOT_FOUND: {what} not found
 * @TLVLOG_REASON_NETLINK_OBJECT_EXISTS: {what} already exists
 * @TLVLOG_REASON_NETLINK_MUTUALLY_EXCLUSIVE: {what} are mutually exclusive
 * @TLVLOG_REASON_NETLINK_OUT_OF_RANGE: {what} out of range
 * @TLVLOG_REASON_NETLINK_OPERATION_REFUSED: Cannot {what}
 * @TLVLOG_REASON_NETLINK_OPERATION_FAILED: Failed to {what}
 * @TLVLOG_REASON_NETLINK_NEIGHBOUR_ADDRESS_MISSING: No link layer address
 *   given
 * @TLVLOG_REASON_NETLINK_NEIGHBOUR_GONE: Neighbor entry is now dead
 * @TLVLOG_REASON_NETLINK_NEIGHBOUR_NOT_FOUND: Neighbour entry not found
 * @TLVLOG_REASON_NETLINK_FDB_DEVICE: FDB {what} only supported for Ethernet
 *   devices
 * @TLVLOG_REASON_NETLINK_NOT_A_BRIDGE_PORT: Device is not a bridge port
 * @TLVLOG_REASON_NETLINK_MDB_ENTRY_INVALID: Entry {what} cannot be specified
 * @TLVLOG_REASON_NETLINK_NAMESPACE_ID_USED: The specified nsid is already used
 * @TLVLOG_REASON_NETLINK_NAMESPACE_IMMUTABLE: The interface netns is immutable
 * @TLVLOG_REASON_NETLINK_PROTODOWN_REASON: Cannot clear protodown, active
 *   reasons
 * @TLVLOG_REASON_NETLINK_XDP_NATIVE_UNSUPPORTED: Underlying driver does not
 *   support XDP in native mode
 * @TLVLOG_REASON_NETLINK_XDP_ATTACHED: XDP program already attached
 * @TLVLOG_REASON_NETLINK_XDP_FLAGS: Only one XDP mode flag can be set
 * @TLVLOG_REASON_NETLINK_XDP_PROGRAM_TYPE: {what} programs can not be attached
 *   to a device
 * @TLVLOG_REASON_NETLINK_XDP_DEVICE_BOUND: Program bound to different device
 * @TLVLOG_REASON_NETLINK_XDP_MTU: MTU too large for {what}
 * @TLVLOG_REASON_NETLINK_ROUTE_NEXTHOP_CONFLICT: Nexthop specification and
 *   nexthop id are mutually exclusive
 * @TLVLOG_REASON_NETLINK_NEXTHOP_MISMATCH: Nexthop {what} does not match
 *   {other}
 * @TLVLOG_REASON_NETLINK_NEXTHOP_FLAGS: Invalid flags for nexthop - {what}
 * @TLVLOG_REASON_NETLINK_NEXTHOP_GROUP: Nexthop id can not be used twice in a
 *   group
 * @TLVLOG_REASON_NETLINK_NEXTHOP_ATTRIBUTES: Blackhole attribute can not be
 *   used with gateway, oif, encap or fdb
 * @TLVLOG_REASON_NETLINK_NEXTHOP_REPLACE: Replace specified without create and
 *   no entry exists
 * @TLVLOG_REASON_NETLINK_NEXTHOP_DELETED: Nexthop has been deleted
 * @TLVLOG_REASON_NETLINK_ROUTE_HOST_SCOPE: Route with host scope can not have
 *   {what}
 * @TLVLOG_REASON_NETLINK_NEXTHOP_NO_DEVICE: No egress device for nexthop
 *   gateway
 * @TLVLOG_REASON_NETLINK_IPV6_DISABLED: IPv6 is disabled on this device
 * @TLVLOG_REASON_NETLINK_IPV6_MULTIPATH: Device only routes can not be added
 *   for IPv6 using the multipath API.
 * @TLVLOG_REASON_NETLINK_DSFIELD: Invalid dsfield (tos): {what}
 * @TLVLOG_REASON_NETLINK_METRIC_LOCKED: Locked cwnd metric must be non zero
 * @TLVLOG_REASON_NETLINK_PREFIX_LENGTH_FIXED: rtm_src_len and rtm_dst_len must
 *   be {what}
 * @TLVLOG_REASON_NETLINK_ADDRESS_LIFETIME: address lifetime invalid
 * @TLVLOG_REASON_NETLINK_ADDRESS_KIND: Cannot assign {what} on this device
 * @TLVLOG_REASON_NETLINK_ROUTER_ADVERTISEMENT: Router solicitation is disabled
 *   on device
 * @TLVLOG_REASON_NETLINK_RULE_GOTO: Missing goto target for action goto
 * @TLVLOG_REASON_NETLINK_RULE_L3MDEV: l3mdev and table are mutually exclusive
 * @TLVLOG_REASON_NETLINK_UID_RANGE_PERMISSION: No permission to set uid
 * @TLVLOG_REASON_NETLINK_ENCAPSULATION_MISSING: LWT encapsulation {what} is
 *   missing
 * @TLVLOG_REASON_NETLINK_VRF_STRICT: Strict mode for VRF is disabled
 * @TLVLOG_REASON_NETLINK_QDISC_OVERRIDE: Exclusivity flag on, cannot override
 * @TLVLOG_REASON_NETLINK_QDISC_MOVE: Cannot move an existing qdisc to a
 *   different parent
 * @TLVLOG_REASON_NETLINK_QDISC_PARENT_RESERVED: Specified parent ID is
 *   reserved for ingress and clsact Qdiscs
 * @TLVLOG_REASON_NETLINK_QDISC_HANDLES_EXHAUSTED: Maximum number of qdisc
 *   handles was exceeded
 * @TLVLOG_REASON_NETLINK_QDISC_CHANGE: Change operation not supported by
 *   specified qdisc
 * @TLVLOG_REASON_NETLINK_QDISC_BLOCK: {what} block sharing is not supported
 * @TLVLOG_REASON_NETLINK_QDISC_NOQUEUE: Cannot assign noqueue to a class
 * @TLVLOG_REASON_NETLINK_QDISC_BUSY: Current ingress or clsact Qdisc has
 *   ongoing filter requests
 * @TLVLOG_REASON_NETLINK_QDISC_INGRESS_MISSING: Cannot find ingress queue for
 *   specified device
 * @TLVLOG_REASON_NETLINK_SIZE_TABLE: Size table {what} is missing
 * @TLVLOG_REASON_NETLINK_CLASS_ID: Cannot create traffic class with classid
 *   TC_H_ROOT
 * @TLVLOG_REASON_NETLINK_RATE_ESTIMATOR: Cannot attach rate estimator to a
 *   multi-queue root qdisc
 * @TLVLOG_REASON_NETLINK_FILTER_EXISTS: Filter already exists
 * @TLVLOG_REASON_NETLINK_FILTER_KIND_MISMATCH: Specified filter kind does not
 *   match existing one
 * @TLVLOG_REASON_NETLINK_FILTER_OFFLOAD: Filter HW offload failed - classifier
 *   without re-offloading support
 * @TLVLOG_REASON_NETLINK_FILTER_CHAIN_LIMIT: Specified chain index exceeds
 *   upper limit
 * @TLVLOG_REASON_NETLINK_ACTION_KIND_MISSING: TC action kind must be specified
 * @TLVLOG_REASON_NETLINK_ACTION_NOT_FOUND: TC action with specified index not
 *   found
 * @TLVLOG_REASON_NETLINK_ACTION_CONTROL: invalid control action
 * @TLVLOG_REASON_NETLINK_FLAGS_RESERVED: ambiguous or reserved bits set in
 *   nlmsg_flags
 * @TLVLOG_REASON_NETLINK_DEVICE_HEADER: neither ifindex nor name specified
 * @TLVLOG_REASON_NETLINK_BITSET: missing {what} in compact bitset
 * @TLVLOG_REASON_NETLINK_CHANNELS_IN_USE: requested channel counts are too low
 *   for existing {what}
 * @TLVLOG_REASON_NETLINK_MODULE_FLASH: Netdevice is up, so flashing is not
 *   permitted
 * @TLVLOG_REASON_NETLINK_MODULE_PAGE: reading {what} is illegal
 * @TLVLOG_REASON_NETLINK_MAC_MERGE: TX enabled requires pMAC enabled
 * @TLVLOG_REASON_NETLINK_CABLE_TEST: {what} parameter too big
 * @TLVLOG_REASON_NETLINK_RESOURCE_SIZE: resources size validation failed
 * @TLVLOG_REASON_NETLINK_RATE_NODE: Node has children. Cannot delete node.
 * @TLVLOG_REASON_NETLINK_PORT_FUNCTION_LIMIT: {what} function attribute
 *   supported for VFs only
 * @TLVLOG_REASON_NETLINK_RELOAD_LIMIT: Requested limit is not supported by the
 *   driver
 * @TLVLOG_REASON_NETLINK_REGION_SNAPSHOT: Direct region read does not use
 *   snapshot
 * @TLVLOG_REASON_NETLINK_TRAP_ACTION: Cannot change action of non-drop traps.
 *   Skipping
 * @TLVLOG_REASON_NETLINK_LINE_CARD: Line card is {what}
 * @TLVLOG_REASON_NETLINK_XFRM_OFFLOAD: {what} can't be offloaded
 * @TLVLOG_REASON_NETLINK_XFRM_SPI: No SPI available in the requested range
 * @TLVLOG_REASON_NETLINK_XFRM_REPLAY: ESN replay window is too large for the
 *   chosen bitmap size
 * @TLVLOG_REASON_NETLINK_XFRM_MODE: Only tunnel modes can accommodate a change
 *   of family
 * @TLVLOG_REASON_NETLINK_XFRM_MIGRATE: Entries in the MIGRATE attribute's list
 *   must be unique
 * @TLVLOG_REASON_NETLINK_XDP_QUEUE_BOUND: designated queue already in use by
 *   AF_XDP
 * @TLVLOG_REASON_NETLINK_ARRAY_SHORT: Array element too short
 * @TLVLOG_REASON_NETLINK_QUEUE_UNAVAILABLE: Device queue in use by {what}
 * @TLVLOG_REASON_NETLINK_QUEUE_MEMORY_SETUP: No DMA-capable device found for
 *   netmem TX
 * @TLVLOG_REASON_NETLINK_HASH_NOT_SYMMETRIC: hash field config is not
 *   symmetric
 * @TLVLOG_REASON_NETLINK_FILTER_PROTOCOL_MISMATCH: Protocol mismatch for
 *   filter with specified priority
 * @TLVLOG_REASON_NETLINK_QDISC_BPF_PLACE: BPF qdisc only supported on root or
 *   mq
 */
enum tlvlog_netlink_reason {
	TLVLOG_REASON_NETLINK_POLICY_VALIDATION = 1,
	TLVLOG_REASON_NETLINK_UNKNOWN_ATTRIBUTE = 2,
	TLVLOG_REASON_NETLINK_RESERVED_BIT_SET = 3,
	TLVLOG_REASON_NETLINK_NO_SUCH_DEVICE = 4,
	TLVLOG_REASON_NETLINK_UNSUPPORTED_DUMP_ATTRIBUTE = 5,
	TLVLOG_REASON_NETLINK_MISSING_ATTRIBUTE = 6,
	TLVLOG_REASON_NETLINK_MESSAGE_SHORT = 7,
	TLVLOG_REASON_NETLINK_MESSAGE_LENGTH = 8,
	TLVLOG_REASON_NETLINK_ATTRIBUTE_LENGTH = 9,
	TLVLOG_REASON_NETLINK_ATTRIBUTE_LENGTH_INVALID = 10,
	TLVLOG_REASON_NETLINK_NESTED_FLAG_MISSING = 11,
	TLVLOG_REASON_NETLINK_NESTED_FLAG_UNEXPECTED = 12,
	TLVLOG_REASON_NETLINK_ATTRIBUTE_BYTES_LEFT = 13,
	TLVLOG_REASON_NETLINK_INVALID_HEADER = 14,
	TLVLOG_REASON_NETLINK_INVALID_HEADER_VALUES = 15,
	TLVLOG_REASON_NETLINK_INVALID_DATA_AFTER_HEADER = 16,
	TLVLOG_REASON_NETLINK_UNKNOWN_DEVICE_TYPE = 17,
	TLVLOG_REASON_NETLINK_DEVICE_NOT_FOUND = 18,
	TLVLOG_REASON_NETLINK_DEVICE_REQUIRED = 19,
	TLVLOG_REASON_NETLINK_INTERFACE_INDEX_INVALID = 20,
	TLVLOG_REASON_NETLINK_DEVICE_DOWN = 21,
	TLVLOG_REASON_NETLINK_MTU_TOO_SMALL = 22,
	TLVLOG_REASON_NETLINK_MTU_TOO_LARGE = 23,
	TLVLOG_REASON_NETLINK_OFFLOAD_SIZE_TOO_LARGE = 24,
	TLVLOG_REASON_NETLINK_VLAN_PROTOCOL = 25,
	TLVLOG_REASON_NETLINK_VLAN_ID = 26,
	TLVLOG_REASON_NETLINK_VXLAN_ID = 27,
	TLVLOG_REASON_NETLINK_LINK_ATTRIBUTES_MISSING = 28,
	TLVLOG_REASON_NETLINK_TUN_BY_NETLINK = 29,
	TLVLOG_REASON_NETLINK_NAMESPACE_UNKNOWN = 30,
	TLVLOG_REASON_NETLINK_NAMESPACE_MISSING = 31,
	TLVLOG_REASON_NETLINK_NAMESPACE_SEVERAL = 32,
	TLVLOG_REASON_NETLINK_UNSUPPORTED_ATTRIBUTE = 33,
	TLVLOG_REASON_NETLINK_UNSUPPORTED_ATTRIBUTE_IN = 34,
	TLVLOG_REASON_NETLINK_INTEGER_RANGE = 35,
	TLVLOG_REASON_NETLINK_ATTRIBUTE_LENGTH_SHORT = 36,
	TLVLOG_REASON_NETLINK_BYTES_LEFTOVER = 37,
	TLVLOG_REASON_NETLINK_FILTER_BY_INDEX = 38,
	TLVLOG_REASON_NETLINK_ADDRESS_MISSING = 39,
	TLVLOG_REASON_NETLINK_ADDRESS_ASSIGNED = 40,
	TLVLOG_REASON_NETLINK_ADDRESS_NOT_FOUND = 41,
	TLVLOG_REASON_NETLINK_ADDRESS_INVALID = 42,
	TLVLOG_REASON_NETLINK_INVALID_PREFIX_LENGTH = 43,
	TLVLOG_REASON_NETLINK_INVALID_PREFIX = 44,
	TLVLOG_REASON_NETLINK_GATEWAY_INVALID = 45,
	TLVLOG_REASON_NETLINK_ONLINK_NEEDS_DEVICE = 46,
	TLVLOG_REASON_NETLINK_GATEWAY_FOR_TYPE = 47,
	TLVLOG_REASON_NETLINK_NEXTHOP_EXTRA_DATA = 48,
	TLVLOG_REASON_NETLINK_ROUTE_TABLE_MISSING = 49,
	TLVLOG_REASON_NETLINK_ROUTE_NO_MATCH = 50,
	TLVLOG_REASON_NETLINK_ROUTE_TYPE_INVALID = 51,
	TLVLOG_REASON_NETLINK_SCOPE_INVALID = 52,
	TLVLOG_REASON_NETLINK_METRICS_INVALID = 53,
	TLVLOG_REASON_NETLINK_ENCAPSULATION_UNKNOWN = 54,
	TLVLOG_REASON_NETLINK_FAMILY_UNSUPPORTED = 55,
	TLVLOG_REASON_NETLINK_RULE_TABLE_INVALID = 56,
	TLVLOG_REASON_NETLINK_RULE_RANGE_INVALID = 57,
	TLVLOG_REASON_NETLINK_NEXTHOP_ID_MISSING = 58,
	TLVLOG_REASON_NETLINK_NEXTHOP_GROUP_LENGTH = 59,
	TLVLOG_REASON_NETLINK_QDISC_KIND_UNKNOWN = 60,
	TLVLOG_REASON_NETLINK_QDISC_NOT_FOUND = 61,
	TLVLOG_REASON_NETLINK_QDISC_CREATE_FLAG = 62,
	TLVLOG_REASON_NETLINK_QDISC_REPLACE_FLAG = 63,
	TLVLOG_REASON_NETLINK_QDISC_EXISTS = 64,
	TLVLOG_REASON_NETLINK_QDISC_ZERO_HANDLE = 65,
	TLVLOG_REASON_NETLINK_QDISC_NAME_MISMATCH = 66,
	TLVLOG_REASON_NETLINK_QDISC_NOT_CLASSFUL = 67,
	TLVLOG_REASON_NETLINK_FILTER_KIND_UNKNOWN = 68,
	TLVLOG_REASON_NETLINK_FILTER_KIND_MISSING = 69,
	TLVLOG_REASON_NETLINK_FILTER_PRIORITY = 70,
	TLVLOG_REASON_NETLINK_CREATE_FLAG_MISSING = 71,
	TLVLOG_REASON_NETLINK_CHAIN_NOT_FOUND = 72,
	TLVLOG_REASON_NETLINK_CHAIN_EXISTS = 73,
	TLVLOG_REASON_NETLINK_FILTER_NOT_FOUND = 74,
	TLVLOG_REASON_NETLINK_CLASS_NOT_FOUND = 75,
	TLVLOG_REASON_NETLINK_ACTION_MISSING = 76,
	TLVLOG_REASON_NETLINK_STATS_FILTER_MISSING = 77,
	TLVLOG_REASON_NETLINK_BULK_DELETE = 78,
	TLVLOG_REASON_NETLINK_BRIDGE_LOOP = 79,
	TLVLOG_REASON_NETLINK_ATTRIBUTE_LENGTH_LOGGED = 80,
	TLVLOG_REASON_NETLINK_BYTES_LEFTOVER_LOGGED = 81,
	TLVLOG_REASON_NETLINK_VALUE_INVALID = 82,
	TLVLOG_REASON_NETLINK_NOT_SUPPORTED = 83,
	TLVLOG_REASON_NETLINK_VALUE_MISSING = 84,
	TLVLOG_REASON_NETLINK_OBJECT_NOT_FOUND = 85,
	TLVLOG_REASON_NETLINK_OBJECT_EXISTS = 86,
	TLVLOG_REASON_NETLINK_MUTUALLY_EXCLUSIVE = 87,
	TLVLOG_REASON_NETLINK_OUT_OF_RANGE = 88,
	TLVLOG_REASON_NETLINK_OPERATION_REFUSED = 89,
	TLVLOG_REASON_NETLINK_OPERATION_FAILED = 90,
	TLVLOG_REASON_NETLINK_NEIGHBOUR_ADDRESS_MISSING = 91,
	TLVLOG_REASON_NETLINK_NEIGHBOUR_GONE = 92,
	TLVLOG_REASON_NETLINK_NEIGHBOUR_NOT_FOUND = 93,
	TLVLOG_REASON_NETLINK_FDB_DEVICE = 94,
	TLVLOG_REASON_NETLINK_NOT_A_BRIDGE_PORT = 95,
	TLVLOG_REASON_NETLINK_MDB_ENTRY_INVALID = 96,
	TLVLOG_REASON_NETLINK_NAMESPACE_ID_USED = 97,
	TLVLOG_REASON_NETLINK_NAMESPACE_IMMUTABLE = 98,
	TLVLOG_REASON_NETLINK_PROTODOWN_REASON = 99,
	TLVLOG_REASON_NETLINK_XDP_NATIVE_UNSUPPORTED = 100,
	TLVLOG_REASON_NETLINK_XDP_ATTACHED = 101,
	TLVLOG_REASON_NETLINK_XDP_FLAGS = 102,
	TLVLOG_REASON_NETLINK_XDP_PROGRAM_TYPE = 103,
	TLVLOG_REASON_NETLINK_XDP_DEVICE_BOUND = 104,
	TLVLOG_REASON_NETLINK_XDP_MTU = 105,
	TLVLOG_REASON_NETLINK_ROUTE_NEXTHOP_CONFLICT = 106,
	TLVLOG_REASON_NETLINK_NEXTHOP_MISMATCH = 107,
	TLVLOG_REASON_NETLINK_NEXTHOP_FLAGS = 108,
	TLVLOG_REASON_NETLINK_NEXTHOP_GROUP = 109,
	TLVLOG_REASON_NETLINK_NEXTHOP_ATTRIBUTES = 110,
	TLVLOG_REASON_NETLINK_NEXTHOP_REPLACE = 111,
	TLVLOG_REASON_NETLINK_NEXTHOP_DELETED = 112,
	TLVLOG_REASON_NETLINK_ROUTE_HOST_SCOPE = 113,
	TLVLOG_REASON_NETLINK_NEXTHOP_NO_DEVICE = 114,
	TLVLOG_REASON_NETLINK_IPV6_DISABLED = 115,
	TLVLOG_REASON_NETLINK_IPV6_MULTIPATH = 116,
	TLVLOG_REASON_NETLINK_DSFIELD = 117,
	TLVLOG_REASON_NETLINK_METRIC_LOCKED = 118,
	TLVLOG_REASON_NETLINK_PREFIX_LENGTH_FIXED = 119,
	TLVLOG_REASON_NETLINK_ADDRESS_LIFETIME = 120,
	TLVLOG_REASON_NETLINK_ADDRESS_KIND = 121,
	TLVLOG_REASON_NETLINK_ROUTER_ADVERTISEMENT = 122,
	TLVLOG_REASON_NETLINK_RULE_GOTO = 123,
	TLVLOG_REASON_NETLINK_RULE_L3MDEV = 124,
	TLVLOG_REASON_NETLINK_UID_RANGE_PERMISSION = 125,
	TLVLOG_REASON_NETLINK_ENCAPSULATION_MISSING = 126,
	TLVLOG_REASON_NETLINK_VRF_STRICT = 127,
	TLVLOG_REASON_NETLINK_QDISC_OVERRIDE = 128,
	TLVLOG_REASON_NETLINK_QDISC_MOVE = 129,
	TLVLOG_REASON_NETLINK_QDISC_PARENT_RESERVED = 130,
	TLVLOG_REASON_NETLINK_QDISC_HANDLES_EXHAUSTED = 131,
	TLVLOG_REASON_NETLINK_QDISC_CHANGE = 132,
	TLVLOG_REASON_NETLINK_QDISC_BLOCK = 133,
	TLVLOG_REASON_NETLINK_QDISC_NOQUEUE = 134,
	TLVLOG_REASON_NETLINK_QDISC_BUSY = 135,
	TLVLOG_REASON_NETLINK_QDISC_INGRESS_MISSING = 136,
	TLVLOG_REASON_NETLINK_SIZE_TABLE = 137,
	TLVLOG_REASON_NETLINK_CLASS_ID = 138,
	TLVLOG_REASON_NETLINK_RATE_ESTIMATOR = 139,
	TLVLOG_REASON_NETLINK_FILTER_EXISTS = 140,
	TLVLOG_REASON_NETLINK_FILTER_KIND_MISMATCH = 141,
	TLVLOG_REASON_NETLINK_FILTER_OFFLOAD = 142,
	TLVLOG_REASON_NETLINK_FILTER_CHAIN_LIMIT = 143,
	TLVLOG_REASON_NETLINK_ACTION_KIND_MISSING = 144,
	TLVLOG_REASON_NETLINK_ACTION_NOT_FOUND = 145,
	TLVLOG_REASON_NETLINK_ACTION_CONTROL = 146,
	TLVLOG_REASON_NETLINK_FLAGS_RESERVED = 147,
	TLVLOG_REASON_NETLINK_DEVICE_HEADER = 148,
	TLVLOG_REASON_NETLINK_BITSET = 149,
	TLVLOG_REASON_NETLINK_CHANNELS_IN_USE = 150,
	TLVLOG_REASON_NETLINK_MODULE_FLASH = 151,
	TLVLOG_REASON_NETLINK_MODULE_PAGE = 152,
	TLVLOG_REASON_NETLINK_MAC_MERGE = 153,
	TLVLOG_REASON_NETLINK_CABLE_TEST = 154,
	TLVLOG_REASON_NETLINK_RESOURCE_SIZE = 155,
	TLVLOG_REASON_NETLINK_RATE_NODE = 156,
	TLVLOG_REASON_NETLINK_PORT_FUNCTION_LIMIT = 157,
	TLVLOG_REASON_NETLINK_RELOAD_LIMIT = 158,
	TLVLOG_REASON_NETLINK_REGION_SNAPSHOT = 159,
	TLVLOG_REASON_NETLINK_TRAP_ACTION = 160,
	TLVLOG_REASON_NETLINK_LINE_CARD = 161,
	TLVLOG_REASON_NETLINK_XFRM_OFFLOAD = 162,
	TLVLOG_REASON_NETLINK_XFRM_SPI = 163,
	TLVLOG_REASON_NETLINK_XFRM_REPLAY = 164,
	TLVLOG_REASON_NETLINK_XFRM_MODE = 165,
	TLVLOG_REASON_NETLINK_XFRM_MIGRATE = 166,
	TLVLOG_REASON_NETLINK_XDP_QUEUE_BOUND = 167,
	TLVLOG_REASON_NETLINK_ARRAY_SHORT = 168,
	TLVLOG_REASON_NETLINK_QUEUE_UNAVAILABLE = 169,
	TLVLOG_REASON_NETLINK_QUEUE_MEMORY_SETUP = 170,
	TLVLOG_REASON_NETLINK_HASH_NOT_SYMMETRIC = 171,
	TLVLOG_REASON_NETLINK_FILTER_PROTOCOL_MISMATCH = 172,
	TLVLOG_REASON_NETLINK_QDISC_BPF_PLACE = 173,

	/* private: */
	__TLVLOG_REASON_NETLINK_MAX
};

/**
 * enum tlvlog_fscontext_reason - reasons of fscontext, with the templates of
 *   their text
 * @TLVLOG_REASON_FSCONTEXT_UNKNOWN_PARAMETER: {filesystem}: Unknown parameter
 *   '{parameter}'
 * @TLVLOG_REASON_FSCONTEXT_BAD_VALUE: {filesystem}: Bad value for
 *   '{parameter}'
 * @TLVLOG_REASON_FSCONTEXT_BAD_VALUE_GIVEN: {filesystem}: Bad value '{value}'
 *   for mount option '{parameter}'
 * @TLVLOG_REASON_FSCONTEXT_UNEXPECTED_VALUE: {filesystem}: Unexpected value
 *   for '{parameter}'
 * @TLVLOG_REASON_FSCONTEXT_UNKNOWN_VALUE: {filesystem}: unknown value of
 *   {parameter} - {value}
 * @TLVLOG_REASON_FSCONTEXT_UNSUPPORTED_VALUE: {filesystem}: unsupported
 *   {parameter} option - {value}
 * @TLVLOG_REASON_FSCONTEXT_NON_STRING_SOURCE: Non-string source
 * @TLVLOG_REASON_FSCONTEXT_MULTIPLE_SOURCES: Multiple sources
 * @TLVLOG_REASON_FSCONTEXT_MULTIPLE_SOURCES_SPECIFIED: {filesystem}: Multiple
 *   sources specified
 * @TLVLOG_REASON_FSCONTEXT_NO_SOURCE: No source specified
 * @TLVLOG_REASON_FSCONTEXT_DEVICE_NOT_FOUND: {source}: Can't lookup blockdev
 * @TLVLOG_REASON_FSCONTEXT_DEVICE_NOT_OPENED: {source}: Can't open blockdev
 * @TLVLOG_REASON_FSCONTEXT_UNKNOWN_SUBSYSTEM: {filesystem}: Unknown subsys
 *   name '{parameter}'
 * @TLVLOG_REASON_FSCONTEXT_KERNEL_NOT_BUILT: {filesystem}: Kernel not built
 *   with {option}
 * @TLVLOG_REASON_FSCONTEXT_NOT_A_DIRECTORY: {filesystem}: {name} is not a
 *   directory
 * @TLVLOG_REASON_FSCONTEXT_RECONFIGURE_REFUSED: {filesystem}: No changes
 *   allowed in reconfigure
 * @TLVLOG_REASON_FSCONTEXT_INVALID_PIPE: Invalid/unusable pipe
 * @TLVLOG_REASON_FSCONTEXT_INVALID_ROOTMODE: {filesystem}: Invalid rootmode
 * @TLVLOG_REASON_FSCONTEXT_DEPRECATED_PARAMETER: {filesystem}: Deprecated
 *   parameter '{parameter}'
 * @TLVLOG_REASON_FSCONTEXT_VALUE_OUT_OF_RANGE: {filesystem}: {parameter} out
 *   of range
 * @TLVLOG_REASON_FSCONTEXT_CGROUP_OPTION_REPEATED: {filesystem}: {parameter}
 *   respecified
 * @TLVLOG_REASON_FSCONTEXT_CGROUP_NAME_INVALID: {filesystem}: Invalid name
 * @TLVLOG_REASON_FSCONTEXT_CGROUP_CONTROLLERS: {filesystem}: Need name or
 *   subsystem set
 * @TLVLOG_REASON_FSCONTEXT_REMOUNT_LIMIT: {filesystem}: Too small a size for
 *   current use
 * @TLVLOG_REASON_FSCONTEXT_QUOTA_LIMIT: {filesystem}: {what} hardlimit too
 *   large.
 * @TLVLOG_REASON_FSCONTEXT_UNPRIVILEGED_OPTION: {filesystem}: {what} in
 *   unprivileged tmpfs mounts unsupported
 * @TLVLOG_REASON_FSCONTEXT_FEATURE_UNSUPPORTED: {what} isn't supported
 * @TLVLOG_REASON_FSCONTEXT_SUPERBLOCK_UNREADABLE: cannot read {what}
 *   superblock
 * @TLVLOG_REASON_FSCONTEXT_DATA_CORRUPT: {what}, data probably corrupt
 * @TLVLOG_REASON_FSCONTEXT_OVERLAY_OPTIONS: conflicting options: {what}
 * @TLVLOG_REASON_FSCONTEXT_OVERLAY_DIRECTORY_MISSING: missing '{parameter}'
 * @TLVLOG_REASON_FSCONTEXT_OVERLAY_DIRECTORIES: workdir and upperdir must
 *   {what}
 * @TLVLOG_REASON_FSCONTEXT_OVERLAY_PATH: failed to resolve '{value}': {what}
 * @TLVLOG_REASON_FSCONTEXT_OVERLAY_UPPER_FEATURES: upper fs missing required
 *   features.
 * @TLVLOG_REASON_FSCONTEXT_OVERLAY_PERMISSION: {what} requires permission to
 *   access trusted xattrs
 * @TLVLOG_REASON_FSCONTEXT_OPTION_UNRECOGNISED: unrecognized mount option
 *   "{parameter}" or missing value
 */
enum tlvlog_fscontext_reason {
	TLVLOG_REASON_FSCONTEXT_UNKNOWN_PARAMETER = 1,
	TLVLOG_REASON_FSCONTEXT_BAD_VALUE = 2,
	TLVLOG_REASON_FSCONTEXT_BAD_VALUE_GIVEN = 3,
	TLVLOG_REASON_FSCONTEXT_UNEXPECTED_VALUE = 4,
	TLVLOG_REASON_FSCONTEXT_UNKNOWN_VALUE = 5,
	TLVLOG_REASON_FSCONTEXT_UNSUPPORTED_VALUE = 6,
	TLVLOG_REASON_FSCONTEXT_NON_STRING_SOURCE = 7,
	TLVLOG_REASON_FSCONTEXT_MULTIPLE_SOURCES = 8,
	TLVLOG_REASON_FSCONTEXT_MULTIPLE_SOURCES_SPECIFIED = 9,
	TLVLOG_REASON_FSCONTEXT_NO_SOURCE = 10,
	TLVLOG_REASON_FSCONTEXT_DEVICE_NOT_FOUND = 11,
	TLVLOG_REASON_FSCONTEXT_DEVICE_NOT_OPENED = 12,
	TLVLOG_REASON_FSCONTEXT_UNKNOWN_SUBSYSTEM = 13,
	TLVLOG_REASON_FSCONTEXT_KERNEL_NOT_BUILT = 14,
	TLVLOG_REASON_FSCONTEXT_NOT_A_DIRECTORY = 15,
	TLVLOG_REASON_FSCONTEXT_RECONFIGURE_REFUSED = 16,
	TLVLOG_REASON_FSCONTEXT_INVALID_PIPE = 17,
	TLVLOG_REASON_FSCONTEXT_INVALID_ROOTMODE = 18,
	TLVLOG_REASON_FSCONTEXT_DEPRECATED_PARAMETER = 19,
	TLVLOG_REASON_FSCONTEXT_VALUE_OUT_OF_RANGE = 20,
	TLVLOG_REASON_FSCONTEXT_CGROUP_OPTION_REPEATED = 21,
	TLVLOG_REASON_FSCONTEXT_CGROUP_NAME_INVALID = 22,
	TLVLOG_REASON_FSCONTEXT_CGROUP_CONTROLLERS = 23,
	TLVLOG_REASON_FSCONTEXT_REMOUNT_LIMIT = 24,
	TLVLOG_REASON_FSCONTEXT_QUOTA_LIMIT = 25,
	TLVLOG_REASON_FSCONTEXT_UNPRIVILEGED_OPTION = 26,
	TLVLOG_REASON_FSCONTEXT_FEATURE_UNSUPPORTED = 27,
	TLVLOG_REASON_FSCONTEXT_SUPERBLOCK_UNREADABLE = 28,
	TLVLOG_REASON_FSCONTEXT_DATA_CORRUPT = 29,
	TLVLOG_REASON_FSCONTEXT_OVERLAY_OPTIONS = 30,
	TLVLOG_REASON_FSCONTEXT_OVERLAY_DIRECTORY_MISSING = 31,
	TLVLOG_REASON_FSCONTEXT_OVERLAY_DIRECTORIES = 32,
	TLVLOG_REASON_FSCONTEXT_OVERLAY_PATH = 33,
	TLVLOG_REASON_FSCONTEXT_OVERLAY_UPPER_FEATURES = 34,
	TLVLOG_REASON_FSCONTEXT_OVERLAY_PERMISSION = 35,
	TLVLOG_REASON_FSCONTEXT_OPTION_UNRECOGNISED = 36,

	/* private: */
	__TLVLOG_REASON_FSCONTEXT_MAX
};

/**
 * enum tlvlog_loader_reason - reasons of loader, with the templates of their
 *   text
 * @TLVLOG_REASON_LOADER_PROGRAM_REFUSED: program {program}: the kernel refused
 *   to load it
 * @TLVLOG_REASON_LOADER_VERIFIER_LOG_MISSING: program {program}: failed to
 *   load, without a verifier log
 * @TLVLOG_REASON_LOADER_LOAD_FAILED: object {object}: failed to load
 * @TLVLOG_REASON_LOADER_MAP_NOT_CREATED: map '{object}': failed to create
 * @TLVLOG_REASON_LOADER_MAP_CREATED_WITHOUT_BTF: map '{object}': created
 *   without BTF
 * @TLVLOG_REASON_LOADER_MAP_DEFINITION_INVALID: map '{object}': its definition
 *   is invalid
 * @TLVLOG_REASON_LOADER_MAP_NOT_REUSED: map '{object}': the pinned map cannot
 *   be reused
 * @TLVLOG_REASON_LOADER_MAP_NOT_FILLED: map '{object}': its initial contents
 *   could not be set
 * @TLVLOG_REASON_LOADER_PIN_FAILED: {object}: failed to pin
 * @TLVLOG_REASON_LOADER_KERNEL_BTF_MISSING: the BTF of the running kernel was
 *   not found
 * @TLVLOG_REASON_LOADER_OBJECT_BTF_MISSING: {object}: the object file lacks
 *   BTF
 * @TLVLOG_REASON_LOADER_OBJECT_BTF_REFUSED: the kernel refused the BTF of the
 *   object
 * @TLVLOG_REASON_LOADER_OBJECT_BTF_IGNORED: the kernel refused the BTF of the
 *   object; the loader goes on without
 * @TLVLOG_REASON_LOADER_ATTACH_TARGET_NOT_FOUND: '{object}' is not in the BTF
 *   of the kernel
 * @TLVLOG_REASON_LOADER_ATTACH_TARGET_MISSING: program {program}: no attach
 *   target is given
 * @TLVLOG_REASON_LOADER_ATTACH_REFUSED: program {program}: failed to attach
 * @TLVLOG_REASON_LOADER_PROBE_NOT_FOUND: '{object}': there is no such function
 *   or tracepoint to probe
 * @TLVLOG_REASON_LOADER_KERNEL_SYMBOL_NOT_FOUND: extern '{object}': not found
 *   in the kernel
 * @TLVLOG_REASON_LOADER_KERNEL_SYMBOL_INCOMPATIBLE: extern '{object}': the
 *   kernel declares it with another type
 * @TLVLOG_REASON_LOADER_KERNEL_CONFIG_UNREADABLE: '{object}': the
 *   configuration of the kernel cannot be read
 * @TLVLOG_REASON_LOADER_CORE_RELOCATIONS_FAILED: CO-RE relocations failed
 * @TLVLOG_REASON_LOADER_CORE_RELOCATION_AMBIGUOUS: CO-RE relocation {index}:
 *   several types match and they disagree
 * @TLVLOG_REASON_LOADER_CORE_RELOCATION_UNMATCHED: CO-RE relocation {index}:
 *   no type of the kernel matches
 * @TLVLOG_REASON_LOADER_PROGRAM_TYPE_UNKNOWN: '{section}': this section name
 *   does not imply a program type
 * @TLVLOG_REASON_LOADER_MEMORY_LOCK_LIMIT: the limit of locked memory may be
 *   too low
 * @TLVLOG_REASON_LOADER_NOT_PERMITTED: the process may not use BPF
 * @TLVLOG_REASON_LOADER_BPF_UNAVAILABLE: the kernel does not load even a
 *   trivial program
 * @TLVLOG_REASON_LOADER_OBJECT_UNREADABLE: '{object}': the object file cannot
 *   be read
 * @TLVLOG_REASON_LOADER_OBJECT_REFERENCE_INVALID: program {program}: a
 *   reference to '{object}' cannot be resolved
 * @TLVLOG_REASON_LOADER_STRUCT_OPS_UNSUPPORTED: struct_ops '{object}': not in
 *   the BTF of the kernel
 * @TLVLOG_REASON_LOADER_FEATURE_MISSING: {message}: this kernel does not have
 *   it
 * @TLVLOG_REASON_LOADER_ASSERTION_FAILED: assertion failed: {message}
 * @TLVLOG_REASON_LOADER_PROGRAM_NOT_FOUND: '{object}': the object has no such
 *   program, map or section
 * @TLVLOG_REASON_LOADER_LOCKED_DOWN: {program}: {message} is restricted by
 *   kernel lockdown
 */
enum tlvlog_loader_reason {
	TLVLOG_REASON_LOADER_PROGRAM_REFUSED = 1,
	TLVLOG_REASON_LOADER_VERIFIER_LOG_MISSING = 2,
	TLVLOG_REASON_LOADER_LOAD_FAILED = 3,
	TLVLOG_REASON_LOADER_MAP_NOT_CREATED = 4,
	TLVLOG_REASON_LOADER_MAP_CREATED_WITHOUT_BTF = 5,
	TLVLOG_REASON_LOADER_MAP_DEFINITION_INVALID = 6,
	TLVLOG_REASON_LOADER_MAP_NOT_REUSED = 7,
	TLVLOG_REASON_LOADER_MAP_NOT_FILLED = 8,
	TLVLOG_REASON_LOADER_PIN_FAILED = 9,
	TLVLOG_REASON_LOADER_KERNEL_BTF_MISSING = 10,
	TLVLOG_REASON_LOADER_OBJECT_BTF_MISSING = 11,
	TLVLOG_REASON_LOADER_OBJECT_BTF_REFUSED = 12,
	TLVLOG_REASON_LOADER_OBJECT_BTF_IGNORED = 13,
	TLVLOG_REASON_LOADER_ATTACH_TARGET_NOT_FOUND = 14,
	TLVLOG_REASON_LOADER_ATTACH_TARGET_MISSING = 15,
	TLVLOG_REASON_LOADER_ATTACH_REFUSED = 16,
	TLVLOG_REASON_LOADER_PROBE_NOT_FOUND = 17,
	TLVLOG_REASON_LOADER_KERNEL_SYMBOL_NOT_FOUND = 18,
	TLVLOG_REASON_LOADER_KERNEL_SYMBOL_INCOMPATIBLE = 19,
	TLVLOG_REASON_LOADER_KERNEL_CONFIG_UNREADABLE = 20,
	TLVLOG_REASON_LOADER_CORE_RELOCATIONS_FAILED = 21,
	TLVLOG_REASON_LOADER_CORE_RELOCATION_AMBIGUOUS = 22,
	TLVLOG_REASON_LOADER_CORE_RELOCATION_UNMATCHED = 23,
	TLVLOG_REASON_LOADER_PROGRAM_TYPE_UNKNOWN = 24,
	TLVLOG_REASON_LOADER_MEMORY_LOCK_LIMIT = 25,
	TLVLOG_REASON_LOADER_NOT_PERMITTED = 26,
	TLVLOG_REASON_LOADER_BPF_UNAVAILABLE = 27,
	TLVLOG_REASON_LOADER_OBJECT_UNREADABLE = 28,
	TLVLOG_REASON_LOADER_OBJECT_REFERENCE_INVALID = 29,
	TLVLOG_REASON_LOADER_STRUCT_OPS_UNSUPPORTED = 30,
	TLVLOG_REASON_LOADER_FEATURE_MISSING = 31,
	TLVLOG_REASON_LOADER_ASSERTION_FAILED = 32,
	TLVLOG_REASON_LOADER_PROGRAM_NOT_FOUND = 33,
	TLVLOG_REASON_LOADER_LOCKED_DOWN = 34,

	/* private: */
	__TLVLOG_REASON_LOADER_MAX
};

#endif /* _UAPI_TLVLOG_H */

/*
 * How a caller hands its buffer over. Only on request: all of it by
 * TLVLOG_WANT_CARRIERS, or one by one. <linux/bpf.h> defines struct
 * bpf_common_attr itself since Linux 7.2.
 */
#if (defined(TLVLOG_WANT_CARRIERS) || defined(TLVLOG_WANT_BPF_EXTENDED_ATTR)) && \
	!defined(_UAPI_TLVLOG_BPF_EXTENDED_ATTR)
#define _UAPI_TLVLOG_BPF_EXTENDED_ATTR

/* Bytes up to its last field. */
#define TLVLOG_CARRIER_BPF_EXTENDED_ATTR_KNOWN_SIZE 64
/* BPF_USES_EXTENDED_ATTR, ORed into the command; 1 << 16 is taken since Linux
 * 7.2. */
#define TLVLOG_CARRIER_BPF_EXTENDED_ATTR_FLAG 131072

#ifndef BPF_EXTENDED_ATTR_DEFINED
#define BPF_EXTENDED_ATTR_DEFINED
/**
 * struct bpf_extended_attr - The carrier of the 2020 mail, in front of union
 *   bpf_attr. Always a log of records.
 * @log_level: See enum level.
 * @log_size: Capacity of the buffer in bytes.
 * @log_buf: Address of the buffer.
 * @reserved: Must be zero.
 */
struct bpf_extended_attr {
	__u32 log_level;
	__u32 log_size;
	__aligned_u64 log_buf;
	__u8 reserved[48];
};
#endif /* BPF_EXTENDED_ATTR_DEFINED */
#endif /* TLVLOG_WANT_BPF_EXTENDED_ATTR */

#if (defined(TLVLOG_WANT_CARRIERS) || defined(TLVLOG_WANT_BPF_COMMON_ATTR)) && \
	!defined(_UAPI_TLVLOG_BPF_COMMON_ATTR)
#define _UAPI_TLVLOG_BPF_COMMON_ATTR

/* Bytes up to its last field. */
#define TLVLOG_CARRIER_BPF_COMMON_ATTR_KNOWN_SIZE 20
/* BPF_COMMON_ATTRS, ORed into the command; Linux 7.2. */
#define TLVLOG_CARRIER_BPF_COMMON_ATTR_FLAG 65536
/* The top bit, as the 2020 mail sketched it; the same layout. */
#define TLVLOG_CARRIER_BPF_COMMON_ATTR_FLAG_2 0x80000000U

#ifndef BPF_COMMON_ATTR_DEFINED
#define BPF_COMMON_ATTR_DEFINED
/**
 * struct bpf_common_attr - Fourth and fifth argument of bpf(2) since Linux
 *   7.2.
 * @log_buf: Address of the buffer.
 * @log_size: Capacity of the buffer in bytes.
 * @log_level: See enum level.
 * @log_true_size: Written back by the call.
 * @__pad4: Not of interest here.
 */
struct bpf_common_attr {
	__aligned_u64 log_buf;
	__u32 log_size;
	__u32 log_level;
	__u32 log_true_size;
	__u8 __pad4[4];
};
#endif /* BPF_COMMON_ATTR_DEFINED */
#endif /* TLVLOG_WANT_BPF_COMMON_ATTR */

#if (defined(TLVLOG_WANT_CARRIERS) || defined(TLVLOG_WANT_BPF_PROG_LOAD_LOG)) && \
	!defined(_UAPI_TLVLOG_BPF_PROG_LOAD_LOG)
#define _UAPI_TLVLOG_BPF_PROG_LOAD_LOG

/* Bytes up to its last field. */
#define TLVLOG_CARRIER_BPF_PROG_LOAD_LOG_KNOWN_SIZE 144

#ifndef BPF_PROG_LOAD_LOG_DEFINED
#define BPF_PROG_LOAD_LOG_DEFINED
/**
 * struct bpf_prog_load_log - The classic log fields of union bpf_attr for
 *   BPF_PROG_LOAD (Linux 3.18; true size 6.4).
 * @__pad0: Not of interest here.
 * @log_level: See enum level.
 * @log_size: Capacity of the buffer in bytes.
 * @log_buf: Address of the buffer.
 * @__pad4: Not of interest here.
 * @log_true_size: Written back by the call.
 */
struct bpf_prog_load_log {
	__u8 __pad0[24];
	__u32 log_level;
	__u32 log_size;
	__aligned_u64 log_buf;
	__u8 __pad4[100];
	__u32 log_true_size;
};
#endif /* BPF_PROG_LOAD_LOG_DEFINED */
#endif /* TLVLOG_WANT_BPF_PROG_LOAD_LOG */

#if (defined(TLVLOG_WANT_CARRIERS) || defined(TLVLOG_WANT_BPF_BTF_LOAD_LOG)) && \
	!defined(_UAPI_TLVLOG_BPF_BTF_LOAD_LOG)
#define _UAPI_TLVLOG_BPF_BTF_LOAD_LOG

/* Bytes up to its last field. */
#define TLVLOG_CARRIER_BPF_BTF_LOAD_LOG_KNOWN_SIZE 32

#ifndef BPF_BTF_LOAD_LOG_DEFINED
#define BPF_BTF_LOAD_LOG_DEFINED
/**
 * struct bpf_btf_load_log - The classic log fields of union bpf_attr for
 *   BPF_BTF_LOAD (Linux 4.18; true size 6.4).
 * @__pad0: Not of interest here.
 * @log_buf: Address of the buffer.
 * @__pad2: Not of interest here.
 * @log_size: Capacity of the buffer in bytes.
 * @log_level: See enum level.
 * @log_true_size: Written back by the call.
 */
struct bpf_btf_load_log {
	__u8 __pad0[8];
	__aligned_u64 log_buf;
	__u8 __pad2[4];
	__u32 log_size;
	__u32 log_level;
	__u32 log_true_size;
};
#endif /* BPF_BTF_LOAD_LOG_DEFINED */
#endif /* TLVLOG_WANT_BPF_BTF_LOAD_LOG */

