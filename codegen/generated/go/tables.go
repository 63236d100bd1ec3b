// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

// EndType is the type of the last record of a log.
const EndType uint16 = 2

// ConstCapacityMax: Largest buffer that may be registered, UINT_MAX >> 2, as for the verifier log
// since Linux 5.2.
const ConstCapacityMax = 1073741823

// ConstTextMessageMax: Bytes of one message that a text log keeps, without its NUL
// (BPF_VERIFIER_TMP_LOG_SIZE less one).
const ConstTextMessageMax = 1023

// ConstBatchCapacityMin: From this capacity on a severity log evicts records in batches, so that
// one compaction pays for many appends.
const ConstBatchCapacityMin = 512

// ConstLimitRecordLength: Longest value a reader accepts by default; sixteen times the largest
// verifier log seen in the wild is still readable line by line.
const ConstLimitRecordLength = 16777216

// ConstLimitRecords: Most records a reader accepts in one log by default; bounds what 6-byte empty
// records can cost.
const ConstLimitRecords = 1000000

// ConstLimitAttributes: Most attributes a reader accepts in one record by default, those of its
// nests counted.
const ConstLimitAttributes = 1000

// ConstLimitDepth: Deepest nesting of attributes a reader accepts by default.
const ConstLimitDepth = 8

// ConstLimitTotal: Most bytes of input a reader accepts for one log by default; the largest buffer
// that can be registered fits.
const ConstLimitTotal = 1073741824

var recordTypes = []recordType{
	{
		typ: 1, name: "string", size: 0, set: 0,
		fields: []fieldType{
			{name: "message", kind: kindText, offset: 0, size: 0},
		},
	},
	{
		typ: 3, name: "error", size: 10, set: 3,
		fields: []fieldType{
			{name: "error", kind: kindSigned, offset: 0, size: 4},
			{name: "subsystem", kind: kindUnsigned, offset: 4, size: 2},
			{name: "reason", kind: kindUnsigned, offset: 6, size: 2},
			{name: "severity", kind: kindUnsigned, offset: 8, size: 1, names: namesOfSeverity},
			{name: "flags", kind: kindUnsigned, offset: 9, size: 1},
		},
	},
	{
		typ: 4, name: "loss", size: 24, set: 0,
		fields: []fieldType{
			{name: "dropped_records", kind: kindUnsigned, offset: 0, size: 8},
			{name: "dropped_bytes", kind: kindUnsigned, offset: 8, size: 8},
			{name: "true_size", kind: kindUnsigned, offset: 16, size: 8},
		},
	},
	{
		typ: 5, name: "verifier-statistics", size: 56, set: 0,
		fields: []fieldType{
			{name: "instructions", kind: kindUnsigned, offset: 0, size: 8},
			{name: "limit", kind: kindUnsigned, offset: 8, size: 8},
			{name: "max_states_per_instruction", kind: kindUnsigned, offset: 16, size: 8},
			{name: "total_states", kind: kindUnsigned, offset: 24, size: 8},
			{name: "peak_states", kind: kindUnsigned, offset: 32, size: 8},
			{name: "mark_read", kind: kindUnsigned, offset: 40, size: 8},
			{name: "time", kind: kindUnsigned, offset: 48, size: 8},
			{name: "stack_depths", kind: kindText, offset: 56, size: 0},
		},
	},
	{
		typ: 0x4000, name: "core-relocation", size: 24, set: 5,
		fields: []fieldType{
			{name: "kind", kind: kindUnsigned, offset: 0, size: 1, names: namesOfCoreKind},
			{name: "verdict", kind: kindUnsigned, offset: 1, size: 1, names: namesOfCoreVerdict},
			{name: "rules", kind: kindUnsigned, offset: 2, size: 1, names: namesOfCoreRules},
			{name: "reserved", kind: kindUnsigned, offset: 3, size: 1},
			{name: "index", kind: kindUnsigned, offset: 4, size: 4},
			{name: "instruction", kind: kindUnsigned, offset: 8, size: 4},
			{name: "padding", kind: kindUnsigned, offset: 12, size: 4},
			{name: "written", kind: kindUnsigned, offset: 16, size: 8},
		},
	},
}

func namesOfSeverity(number int64) string {
	switch number {
	case 0:
		return "error"
	case 1:
		return "warning"
	case 2:
		return "info"
	}
	return ""
}

func namesOfCoreKind(number int64) string {
	switch number {
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

func namesOfCoreVerdict(number int64) string {
	switch number {
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

func namesOfCoreRules(number int64) string {
	switch number {
	case 0:
		return "libbpf"
	case 1:
		return "cilium"
	case 2:
		return "aya"
	}
	return ""
}

// Sets of attributes, by number from 1 on.
var attributeSets = [][]attributeType{
	{
		{typ: 1, name: "line", kind: kindUnsigned},
		{typ: 2, name: "file", kind: kindText},
		{typ: 3, name: "text", kind: kindText},
		{typ: 4, name: "column", kind: kindUnsigned},
	},
	{
		{typ: 1, name: "kind", kind: kindUnsigned},
		{typ: 2, name: "min-signed", kind: kindSigned},
		{typ: 3, name: "max-signed", kind: kindSigned},
		{typ: 4, name: "min", kind: kindUnsigned},
		{typ: 5, name: "max", kind: kindUnsigned},
		{typ: 6, name: "min-length", kind: kindUnsigned},
		{typ: 7, name: "max-length", kind: kindUnsigned},
		{typ: 8, name: "mask", kind: kindUnsigned},
		{typ: 9, name: "policy-index", kind: kindUnsigned},
		{typ: 10, name: "policy-max-type", kind: kindUnsigned},
	},
	{
		{typ: 1, name: "message", kind: kindText},
		{typ: 2, name: "field-offset", kind: kindUnsigned},
		{typ: 3, name: "field-path", kind: kindText},
		{typ: 4, name: "btf-type-id", kind: kindUnsigned},
		{typ: 5, name: "btf-member-offset", kind: kindUnsigned},
		{typ: 6, name: "instruction", kind: kindUnsigned},
		{typ: 7, name: "source-line", kind: kindNest, set: 1},
		{typ: 8, name: "argument-unsigned", kind: kindUnsigned},
		{typ: 9, name: "argument-signed", kind: kindSigned},
		{typ: 10, name: "argument-text", kind: kindText},
		{typ: 11, name: "limit", kind: kindNest, set: 2},
		{typ: 12, name: "missing", kind: kindUnsigned},
		{typ: 13, name: "missing-in", kind: kindUnsigned},
		{typ: 14, name: "object", kind: kindText},
		{typ: 15, name: "cookie", kind: kindBytes},
		{typ: 16, name: "btf-object-id", kind: kindUnsigned},
		{typ: 17, name: "guess", kind: kindUnsigned},
		{typ: 18, name: "btf-type", kind: kindText},
		{typ: 19, name: "btf-member", kind: kindText},
		{typ: 20, name: "category", kind: kindText},
		{typ: 21, name: "headline", kind: kindText},
		{typ: 22, name: "causal-step", kind: kindText},
		{typ: 23, name: "suggestion", kind: kindText},
	},
	{
		{typ: 1, name: "type-id", kind: kindUnsigned},
		{typ: 2, name: "btf", kind: kindText},
		{typ: 3, name: "type", kind: kindText},
		{typ: 4, name: "path", kind: kindText},
		{typ: 5, name: "access", kind: kindText},
		{typ: 6, name: "bit-offset", kind: kindUnsigned},
		{typ: 7, name: "enumerator", kind: kindUnsigned},
		{typ: 8, name: "matches", kind: kindUnsigned},
		{typ: 9, name: "enumerator-signed", kind: kindSigned},
		{typ: 10, name: "note", kind: kindText},
	},
	{
		{typ: 1, name: "program", kind: kindText},
		{typ: 2, name: "section", kind: kindText},
		{typ: 3, name: "object", kind: kindText},
		{typ: 4, name: "local", kind: kindNest, set: 4},
		{typ: 5, name: "target", kind: kindNest, set: 4},
		{typ: 6, name: "candidate", kind: kindNest, set: 4},
		{typ: 7, name: "value-before", kind: kindUnsigned},
		{typ: 8, name: "memory-size-before", kind: kindUnsigned},
		{typ: 9, name: "memory-size", kind: kindUnsigned},
		{typ: 10, name: "source-line", kind: kindNest, set: 1},
		{typ: 11, name: "message", kind: kindText},
		{typ: 12, name: "form", kind: kindUnsigned},
		{typ: 13, name: "section-instruction", kind: kindUnsigned},
		{typ: 14, name: "near", kind: kindText},
		{typ: 16, name: "section-relocations", kind: kindUnsigned},
		{typ: 15, name: "guarded", kind: kindUnsigned},
	},
}

var subsystems = []subsystem{
	{
		number: 0, name: "none",
		reasons: []reasonEntry{},
	},
	{
		number: 1, name: "core",
		reasons: []reasonEntry{
			{
				number: 1, name: "unknown-command", severity: 0,
				template:  "Unknown {call} command {command}",
				arguments: []string{"call", "command"},
				doc:       "The call has sub-commands by number, and this number is not one of them.",
				hint:      "The program may be built for a newer kernel than the one that runs. Probe for the command before relying on it.",
			},
			{
				number: 2, name: "field-out-of-range", severity: 0,
				template:  "{field} is {value}, must be between {min} and {max}",
				arguments: []string{"field", "value", "min", "max"},
				doc:       "A number is outside the range that the call accepts.",
				hint:      "Clamp the value, or ask the interface for its limits first.",
			},
			{
				number: 3, name: "unknown-flags", severity: 0,
				template:  "Unknown bits {bits:x} in {field}, known are {known:x}",
				arguments: []string{"bits", "field", "known"},
				doc:       "The caller sets flags that this kernel does not define.",
				hint:      "Clear the unknown bits. If the feature is optional, retry without it on EINVAL.",
			},
			{
				number: 4, name: "tail-not-zero", severity: 0,
				template:  "Byte {offset} past the known end of {structure} is not zero",
				arguments: []string{"offset", "structure"},
				doc:       "The caller's structure is longer than the kernel's, and its unknown part is not zero.",
				hint:      "The caller asks for something that this kernel cannot do. Zero the field, or require a newer kernel.",
			},
			{
				number: 5, name: "not-permitted", severity: 0,
				template:  "{capability} is required",
				arguments: []string{"capability"},
				doc:       "The caller lacks a capability or privilege.",
				hint:      "Run with the capability that the message names, or ask an administrator for it.",
			},
			{
				number: 6, name: "reason-not-asked", severity: 2,
				template:  "The kernel was not asked why: {lacking}",
				arguments: []string{"lacking"},
				doc:       "The program did not give the kernel a place to write a reason, so there is none to show.",
				hint:      "Make the program pass a log buffer, or run it under `tlvlog exec --ask`.",
			},
			{
				number: 7, name: "no-reason-given", severity: 2,
				template:  "The kernel gave no reason",
				arguments: []string{},
				doc:       "The program asked for a reason, but the kernel failed the call without one.",
				hint:      "The errno is all there is. The manual page of the call lists what it may mean.",
			},
			{
				number: 8, name: "call-unfinished", severity: 1,
				template:  "The program ended inside the call",
				arguments: []string{},
				doc:       "A thread was killed, or its process exited or executed another program, before the call returned.",
				hint:      "Nothing outside the kernel shows whether the call took effect.",
			},
			{
				number: 9, name: "buffer-unreadable", severity: 1,
				template:  "{what} at {address:x} cannot be read",
				arguments: []string{"what", "address"},
				doc:       "The program passed an address that is not mapped, or that was unmapped since.",
				hint:      "Check how the program obtains the pointer. The kernel answers such an address with EFAULT.",
			},
			{
				number: 10, name: "buffer-stale", severity: 2,
				template:  "The buffer holds what it held before the call",
				arguments: []string{},
				doc:       "The call failed before it wrote anything, so the buffer holds older contents.",
				hint:      "Clear the first byte of the buffer before the call.",
			},
			{
				number: 11, name: "log-cut", severity: 1,
				template:  "The log was cut: it needs {needed} bytes, the buffer has {size}",
				arguments: []string{"needed", "size"},
				doc:       "The kernel gave a reason, but the rest of the text does not contain it.",
				hint:      "Ask again with a buffer of that size.",
			},
			{
				number: 12, name: "log-cut-somewhere", severity: 1,
				template:  "The log was cut to the {size} bytes of the buffer",
				arguments: []string{"size"},
				doc:       "The kernel gave a reason, but the rest of the text does not contain it. Before Linux 6.4 the kernel does not report the size that the log needs.",
				hint:      "Ask again with a larger buffer: double the size until the log fits.",
			},
			{
				number: 13, name: "probe", severity: 2,
				template:  "A probe: does this kernel know {what}?",
				arguments: []string{"what"},
				doc:       "A loader tests for a feature with a call that fails on kernels without it.",
				hint:      "Nothing is wrong. Only what the loader does next matters.",
			},
		},
	},
	{
		number: 2, name: "bpf",
		reasons: []reasonEntry{
			{
				number: 1, name: "register-not-readable", severity: 0,
				template:  "R{register} !read_ok",
				arguments: []string{"register"},
				doc:       "The instruction reads a register that this path has not written, or that a call has clobbered.",
				hint:      "Set the register on every path before reading it. After a call only R0 and R6 to R9 keep a value. R0 must be set before exit.",
			},
			{
				number: 2, name: "unreachable-instruction", severity: 0,
				template:  "unreachable insn {instruction}",
				arguments: []string{"instruction"},
				doc:       "No path leads to the instruction.",
				hint:      "Remove the dead code, or check that the jumps before it go where they should.",
			},
			{
				number: 3, name: "jump-out-of-range", severity: 0,
				template:  "jump out of range from insn {from} to {to}",
				arguments: []string{"from", "to"},
				doc:       "A jump leaves the program or its subprogram.",
				hint:      "The offset counts from the instruction after the jump; a ld_imm64 takes two slots.",
			},
			{
				number: 4, name: "invalid-memory-access", severity: 0,
				template:  "R{register} invalid mem access '{type}'",
				arguments: []string{"register", "type"},
				doc:       "The instruction dereferences a register that does not hold a valid pointer.",
				hint:      "If the type ends in _or_null, compare the pointer with NULL first. A scalar has lost its pointer type, often through arithmetic, a read from a map or a partial spill. For kernel memory use bpf_probe_read_kernel() or a BTF-typed pointer.",
			},
			{
				number: 5, name: "register-invalid", severity: 0,
				template:  "R{register} is invalid",
				arguments: []string{"register"},
				doc:       "The instruction names a register that does not exist.",
				hint:      "Registers go from R0 to R10. The instruction was probably written by hand or is corrupted.",
			},
			{
				number: 6, name: "frame-pointer-read-only", severity: 0,
				template:  "frame pointer is read only",
				arguments: []string{},
				doc:       "The instruction writes to R10.",
				hint:      "Copy R10 to another register and change the copy.",
			},
			{
				number: 7, name: "unexpected-register-type", severity: 0,
				template:  "R{register} type={actual} expected={expected}",
				arguments: []string{"register", "actual", "expected"},
				doc:       "The caller passes an argument of another type than the function accepts.",
				hint:      "Pass one of the expected types. Compare a *_or_null pointer with NULL first; fp means the address of a variable on the stack.",
			},
			{
				number: 8, name: "pointer-arithmetic-on-type", severity: 0,
				template:  "R{register} pointer arithmetic on {type} prohibited",
				arguments: []string{"register", "type"},
				doc:       "The program changes a pointer of a type that does not allow arithmetic.",
				hint:      "Use the pointer as you obtained it. Calculate with an offset in another register, or with a pointer loaded through this one.",
			},
			{
				number: 9, name: "pointer-arithmetic-before-null-check", severity: 0,
				template:  "R{register} pointer arithmetic on {type} prohibited, null-check it first",
				arguments: []string{"register", "type"},
				doc:       "The program does arithmetic on a pointer before comparing it with NULL.",
				hint:      "Compare the pointer with NULL directly after the call, before adding an offset.",
			},
			{
				number: 10, name: "pointer-bitwise-operator", severity: 0,
				template:  "R{register} bitwise operator {operator} on pointer prohibited",
				arguments: []string{"register", "operator"},
				doc:       "The program applies a bitwise operator to a pointer.",
				hint:      "Pointers allow addition and subtraction only. Mask the index before adding it.",
			},
			{
				number: 11, name: "pointer-operator", severity: 0,
				template:  "R{register} pointer arithmetic with {operator} operator prohibited",
				arguments: []string{"register", "operator"},
				doc:       "The program applies an operator other than addition and subtraction to a pointer.",
				hint:      "Calculate with the offset as a scalar and add it to the pointer at the end.",
			},
			{
				number: 12, name: "pointer-operator-pointer", severity: 0,
				template:  "R{register} pointer {operator} pointer prohibited",
				arguments: []string{"register", "operator"},
				doc:       "The program combines two pointers with an operator that does not allow it.",
				hint:      "Only one operand may be a pointer. Programs that may leak addresses can subtract two packet pointers to get a length.",
			},
			{
				number: 13, name: "pointer-arithmetic-32-bit", severity: 0,
				template:  "R{register} 32-bit pointer arithmetic prohibited",
				arguments: []string{"register"},
				doc:       "The program uses 32-bit arithmetic on a pointer, which would cut it in half.",
				hint:      "Use 64-bit arithmetic; in C make the index long or __u64.",
			},
			{
				number: 14, name: "pointer-from-scalar", severity: 0,
				template:  "R{register} tried to subtract pointer from scalar",
				arguments: []string{"register"},
				doc:       "A pointer is subtracted from a number.",
				hint:      "Swap the operands; pointer minus number is possible.",
			},
			{
				number: 15, name: "stack-pointer-subtraction", severity: 0,
				template:  "R{register} subtraction from stack pointer prohibited",
				arguments: []string{"register"},
				doc:       "A register is subtracted from a stack pointer.",
				hint:      "Add a negative, bounded offset, or index an array on the stack with a masked index.",
			},
			{
				number: 16, name: "pointer-math-value", severity: 0,
				template:  "math between {type} pointer and {value} is not allowed",
				arguments: []string{"type", "value"},
				doc:       "The constant offset is too large, or this type of pointer does not allow it.",
				hint:      "Keep offsets below 2^29 in magnitude. Context and stack pointers take small constants only.",
			},
			{
				number: 17, name: "pointer-math-unbounded", severity: 0,
				template:  "math between {type} pointer and register with unbounded min value is not allowed",
				arguments: []string{"type"},
				doc:       "The register added to the pointer has no lower bound.",
				hint:      "Make the index unsigned, or test it: if (i < 0) return. A mask such as i &= 63 sets both bounds.",
			},
			{
				number: 18, name: "pointer-value-out-of-bounds", severity: 0,
				template:  "value {value} makes {type} pointer be out of bounds",
				arguments: []string{"value", "type"},
				doc:       "The total offset of the pointer exceeds what the verifier tracks.",
				hint:      "Bound the index before adding it to the pointer, and do not add in a loop without a limit.",
			},
			{
				number: 19, name: "pointer-partial-copy", severity: 0,
				template:  "R{register} partial copy of pointer",
				arguments: []string{"register"},
				doc:       "A 32-bit move copies half of a pointer.",
				hint:      "Use a 64-bit move; in C do not cast the pointer to int.",
			},
			{
				number: 20, name: "pointer-sign-extension", severity: 0,
				template:  "R{register} sign-extension part of pointer",
				arguments: []string{"register"},
				doc:       "A sign-extending move copies part of a pointer.",
				hint:      "Use a plain 64-bit move.",
			},
			{
				number: 21, name: "pointer-comparison", severity: 0,
				template:  "R{register} pointer comparison prohibited",
				arguments: []string{"register"},
				doc:       "The program compares pointers, which would reveal addresses to an unprivileged process.",
				hint:      "Load with CAP_BPF and CAP_PERFMON, or compare with NULL only.",
			},
			{
				number: 22, name: "pointer-leak-into", severity: 0,
				template:  "R{register} leaks addr into {destination}",
				arguments: []string{"register", "destination"},
				doc:       "The program would store a kernel address where user space can read it.",
				hint:      "Store a number instead. Only a program loaded with CAP_PERFMON may export addresses.",
			},
			{
				number: 23, name: "pointer-leak-return", severity: 0,
				template:  "R{register} leaks addr as return value",
				arguments: []string{"register"},
				doc:       "The program returns a kernel address.",
				hint:      "Set R0 to a number before exit.",
			},
			{
				number: 24, name: "pointer-leak-stack", severity: 0,
				template:  "leaking pointer from stack off {offset}",
				arguments: []string{"offset"},
				doc:       "A helper would read a pointer that the program spilled to the stack.",
				hint:      "Zero the stack buffer that is passed to the helper, and do not keep pointers in it.",
			},
			{
				number: 25, name: "division-by-zero", severity: 0,
				template:  "div by zero",
				arguments: []string{},
				doc:       "The instruction divides by the constant 0.",
				hint:      "Look at the C source for a division by a constant that is 0.",
			},
			{
				number: 26, name: "shift-out-of-range", severity: 0,
				template:  "invalid shift {shift}",
				arguments: []string{"shift"},
				doc:       "The shift constant is negative, or at least as large as the width of the register.",
				hint:      "Shift by 0 to 63, or 0 to 31 for a 32-bit operation.",
			},
			{
				number: 27, name: "reserved-fields", severity: 0,
				template:  "{instruction-class} uses reserved fields",
				arguments: []string{"instruction-class"},
				doc:       "The instruction sets a field that this opcode does not use.",
				hint:      "Set the field to zero. If a compiler wrote the instruction, it uses a feature that this kernel lacks: choose an older -mcpu.",
			},
			{
				number: 28, name: "unknown-opcode", severity: 0,
				template:  "unknown opcode {opcode}",
				arguments: []string{"opcode"},
				doc:       "The kernel does not know this opcode (hexadecimal).",
				hint:      "Compile for an older instruction set, such as -mcpu=v2, or run a newer kernel.",
			},
			{
				number: 29, name: "invalid-alu-opcode", severity: 0,
				template:  "invalid BPF_ALU opcode {opcode}",
				arguments: []string{"opcode"},
				doc:       "The kernel does not know this arithmetic opcode (hexadecimal).",
				hint:      "Compile for an older instruction set, or run a newer kernel.",
			},
			{
				number: 30, name: "invalid-ldx-mode", severity: 0,
				template:  "invalid BPF_LD mode",
				arguments: []string{},
				doc:       "The kernel does not know this mode of a load.",
				hint:      "Compile for an older instruction set, or run a newer kernel.",
			},
			{
				number: 31, name: "invalid-atomic-opcode", severity: 0,
				template:  "BPF_ATOMIC uses invalid atomic opcode {opcode}",
				arguments: []string{"opcode"},
				doc:       "The kernel does not know this atomic operation (hexadecimal).",
				hint:      "Linux 5.12 added fetching atomics, and 6.15 load-acquire and store-release. Compile with -mcpu=v2 for older kernels.",
			},
			{
				number: 32, name: "invalid-atomic-size", severity: 0,
				template:  "invalid atomic operand size",
				arguments: []string{},
				doc:       "Atomic operations work on 4 or 8 bytes only.",
				hint:      "Use a 32- or 64-bit variable.",
			},
			{
				number: 33, name: "atomic-into-type", severity: 0,
				template:  "BPF_ATOMIC stores into R{register} {type} is not allowed",
				arguments: []string{"register", "type"},
				doc:       "The program may not change this kind of memory atomically.",
				hint:      "Use atomics on map values or on the stack.",
			},
			{
				number: 34, name: "store-into-type", severity: 0,
				template:  "BPF_ST stores into R{register} {type} is not allowed",
				arguments: []string{"register", "type"},
				doc:       "The program may not store a constant into this kind of memory.",
				hint:      "Load the constant into a register and store that.",
			},
			{
				number: 35, name: "invalid-may-goto", severity: 0,
				template:  "invalid may_goto imm {immediate}",
				arguments: []string{"immediate"},
				doc:       "The immediate of may_goto must be 0.",
				hint:      "The instruction is corrupted, or it is newer than the kernel.",
			},
			{
				number: 36, name: "no-exit", severity: 0,
				template:  "last insn is not an exit or jmp",
				arguments: []string{},
				doc:       "The program or one of its functions does not end with exit.",
				hint:      "End with exit or an unconditional jump. The compiler leaves exit out of a function that it believes never returns.",
			},
			{
				number: 37, name: "back-edge", severity: 0,
				template:  "back-edge from insn {from} to {to}",
				arguments: []string{"from", "to"},
				doc:       "The program has a loop, which kernels before 5.3 and unprivileged loads reject.",
				hint:      "Unroll the loop with a pragma, or load with privileges on Linux 5.3 or newer. For many iterations use bpf_loop().",
			},
			{
				number: 38, name: "infinite-loop", severity: 0,
				template:  "infinite loop detected at insn {instruction}",
				arguments: []string{"instruction"},
				doc:       "The verifier reached the same state again, so the loop never ends.",
				hint:      "Make sure that the loop changes its counter and that the compiler did not remove the test of it. bpf_loop() or an iterator also helps.",
			},
			{
				number: 39, name: "program-too-complex", severity: 0,
				template:  "BPF program is too large. Processed {processed} insn",
				arguments: []string{"processed"},
				doc:       "The verifier reached its limit of simulated instructions.",
				hint:      "Split the work into global functions, which are verified once, use bpf_loop(), or reduce branches. Log level 4 prints the counts.",
			},
			{
				number: 40, name: "jumps-too-complex", severity: 0,
				template:  "The sequence of {count} jumps is too complex.",
				arguments: []string{"count"},
				doc:       "The verifier has too many branches left to explore.",
				hint:      "Reduce branches in loops, or move the loop body into a global function or a bpf_loop() callback.",
			},
			{
				number: 41, name: "jump-into-ldimm64", severity: 0,
				template:  "jump into the middle of ldimm64 insn {instruction}",
				arguments: []string{"instruction"},
				doc:       "A jump lands on the second slot of a 16-byte instruction.",
				hint:      "Offsets count slots of eight bytes; ld_imm64 takes two.",
			},
			{
				number: 42, name: "unrecognized-ldimm64", severity: 0,
				template:  "unrecognized bpf_ld_imm64 insn",
				arguments: []string{},
				doc:       "The source register of ld_imm64 selects a kind of load that the kernel does not know.",
				hint:      "The loader wrote a relocation that is newer than the kernel, or the instruction is corrupted.",
			},
			{
				number: 43, name: "invalid-ldimm64", severity: 0,
				template:  "invalid bpf_ld_imm64 insn",
				arguments: []string{},
				doc:       "The second slot of a ld_imm64 is missing or its fields are not zero.",
				hint:      "Emit ld_imm64 as two slots, the second with opcode 0.",
			},
			{
				number: 44, name: "call-invalid-destination", severity: 0,
				template:  "call to invalid destination",
				arguments: []string{},
				doc:       "The call goes to an instruction that does not begin a subprogram.",
				hint:      "The offset counts from the instruction after the call.",
			},
			{
				number: 45, name: "bpf-calls-unprivileged", severity: 0,
				template:  "loading/calling other bpf or kernel functions are allowed for CAP_BPF and CAP_SYS_ADMIN",
				arguments: []string{},
				doc:       "An unprivileged process loads a program with more than one function.",
				hint:      "Load with CAP_BPF, or inline all functions (static __always_inline).",
			},
			{
				number: 46, name: "call-stack-too-deep", severity: 0,
				template:  "the call stack of {frames} frames is too deep",
				arguments: []string{"frames"},
				doc:       "Functions call each other deeper than eight levels.",
				hint:      "Inline the innermost functions or flatten the chain.",
			},
			{
				number: 47, name: "stack-too-large", severity: 0,
				template:  "combined stack size of {calls} calls is {size}. Too large",
				arguments: []string{"calls", "size"},
				doc:       "The stack frames of a chain of calls need more than 512 bytes together.",
				hint:      "Move large variables into a per-CPU array map, or shorten the chain. Each frame is rounded up to 16 or 32 bytes.",
			},
			{
				number: 48, name: "too-many-subprograms", severity: 0,
				template:  "too many subprograms",
				arguments: []string{},
				doc:       "The program has more than 256 functions.",
				hint:      "Inline small functions, or split the program with tail calls.",
			},
			{
				number: 49, name: "recursive-call", severity: 0,
				template:  "recursive call from {caller} to {callee}",
				arguments: []string{"caller", "callee"},
				doc:       "A function calls itself, directly or through others.",
				hint:      "Use a loop, bpf_loop, or a tail call.",
			},
			{
				number: 50, name: "tail-call-stack", severity: 0,
				template:  "tail_calls are not allowed when call stack of previous frames is {size} bytes. Too large",
				arguments: []string{"size"},
				doc:       "The callers of a function that makes tail calls use more than 256 bytes of stack.",
				hint:      "Reduce the stack use of the callers.",
			},
			{
				number: 51, name: "exception-callback-tail-call", severity: 0,
				template:  "cannot tail call within exception cb",
				arguments: []string{},
				doc:       "An exception callback makes a tail call.",
				hint:      "Make the tail call in the program itself.",
			},
			{
				number: 52, name: "invalid-stack-read", severity: 0,
				template:  "invalid read from stack R{register} off={offset} size={size}",
				arguments: []string{"register", "offset", "size"},
				doc:       "The instruction reads stack memory that was never written, or that lies outside the 512 bytes of the frame.",
				hint:      "Initialise the variable: = {} for a struct, memset for its padding. Offsets from R10 are negative.",
			},
			{
				number: 53, name: "invalid-stack-read-byte", severity: 0,
				template:  "invalid read from stack off {offset}+{index} size {size}",
				arguments: []string{"offset", "index", "size"},
				doc:       "The instruction reads stack bytes that were never written.",
				hint:      "Initialise the variable, and zero the padding of a struct with memset.",
			},
			{
				number: 54, name: "invalid-stack-write", severity: 0,
				template:  "invalid write to stack R{register} off={offset} size={size}",
				arguments: []string{"register", "offset", "size"},
				doc:       "The instruction writes outside the 512 bytes of its stack frame.",
				hint:      "Valid offsets from R10 are -512 to -1. For more room use a per-CPU array map.",
			},
			{
				number: 55, name: "invalid-stack-access-old", severity: 0,
				template:  "invalid stack off={offset} size={size}",
				arguments: []string{"offset", "size"},
				doc:       "The instruction accesses memory outside the 512 bytes of its stack frame.",
				hint:      "Valid offsets from R10 are -512 to -1. For more room use a per-CPU array map.",
			},
			{
				number: 56, name: "invalid-stack-argument", severity: 0,
				template:  "invalid stack type R{register} off={offset} access_size={size}",
				arguments: []string{"register", "offset", "size"},
				doc:       "The program passes a helper stack memory that reaches outside the frame.",
				hint:      "Check the size argument: the buffer must lie within the 512 bytes of the frame.",
			},
			{
				number: 57, name: "invalid-stack-access", severity: 0,
				template:  "invalid{direction} stack R{register} off={offset} size={size}",
				arguments: []string{"offset", "size", "register", "direction"},
				doc:       "A helper or an instruction would access memory outside the stack frame.",
				hint:      "Check the offset and the size: the access must lie within the 512 bytes of the frame.",
			},
			{
				number: 58, name: "indirect-stack-read", severity: 0,
				template:  "invalid indirect read from stack R{register} off {offset}+{index} size {size}",
				arguments: []string{"offset", "index", "size", "register"},
				doc:       "A helper would read stack bytes that were never written.",
				hint:      "Zero the whole key or struct, padding included, with memset before passing its address.",
			},
			{
				number: 59, name: "variable-stack-access", severity: 0,
				template:  "invalid variable-offset{direction} stack R{register} var_off={range} size={size}",
				arguments: []string{"range", "size", "register", "direction"},
				doc:       "The program accesses the stack at a variable offset that may leave the frame.",
				hint:      "Mask the index so that index and size stay within the array. Move large arrays into a map.",
			},
			{
				number: 60, name: "variable-stack-access-old", severity: 0,
				template:  "variable stack access var_off={range} off={offset} size={size}",
				arguments: []string{"range", "offset", "size"},
				doc:       "The program accesses the stack at a variable offset, which this kernel does not allow.",
				hint:      "Use constant indexes or unroll the loop, or keep the array in a map.",
			},
			{
				number: 61, name: "unbounded-stack-access", severity: 0,
				template:  "invalid unbounded variable-offset{direction} stack R{register}",
				arguments: []string{"direction", "register"},
				doc:       "The program accesses the stack at an offset without bounds.",
				hint:      "Compare the index with constants, or mask it, before using it.",
			},
			{
				number: 62, name: "indirect-variable-stack-access", severity: 0,
				template:  "R{register} unbounded indirect variable offset stack access",
				arguments: []string{"register"},
				doc:       "The program passes a helper stack memory at an offset without bounds.",
				hint:      "Bound the offset with comparisons or a mask.",
			},
			{
				number: 63, name: "line-info-missing-several", severity: 0,
				template:  "missing bpf_line_info for {count} funcs starting from func#{function}",
				arguments: []string{"count", "function"},
				doc:       "Functions at the end of the program have no line_info for their first instruction.",
				hint:      "Give each function a line for its first instruction, or pass no line_info at all.",
			},
			{
				number: 64, name: "misaligned-stack-access", severity: 0,
				template:  "misaligned stack access off {alignment} size {size}",
				arguments: []string{"alignment", "size"},
				doc:       "The program accesses the stack at an address that is not a multiple of the access size.",
				hint:      "Align the variable to eight bytes. Packed structs on the stack are a common cause.",
			},
			{
				number: 65, name: "misaligned-packet-access", severity: 0,
				template:  "misaligned packet access off {alignment} size {size}",
				arguments: []string{"alignment", "size"},
				doc:       "The program accesses packet data without alignment, and the load asks for strict alignment.",
				hint:      "Read byte by byte, or load without BPF_F_STRICT_ALIGNMENT where the machine allows it.",
			},
			{
				number: 66, name: "misaligned-access", severity: 0,
				template:  "misaligned {kind}access off {alignment} size {size}",
				arguments: []string{"kind", "alignment", "size"},
				doc:       "The address is not a multiple of the access size.",
				hint:      "Align the member, or read it in smaller parts. The context allows aligned access only.",
			},
			{
				number: 67, name: "corrupted-spilled-pointer", severity: 0,
				template:  "attempt to corrupt spilled pointer on stack",
				arguments: []string{},
				doc:       "The program would overwrite part of a pointer that it spilled to the stack.",
				hint:      "Give the overlapping variable its own slot, or load with privileges.",
			},
			{
				number: 68, name: "corrupted-spill", severity: 0,
				template:  "corrupted spill memory",
				arguments: []string{},
				doc:       "The program reads back a spilled pointer after overwriting part of it.",
				hint:      "Save and restore all eight bytes, and do not write in between.",
			},
			{
				number: 69, name: "spill-size", severity: 0,
				template:  "invalid size of register spill",
				arguments: []string{},
				doc:       "The program spills a pointer to the stack with fewer than eight bytes.",
				hint:      "Store pointers as 64-bit values.",
			},
			{
				number: 70, name: "fill-size", severity: 0,
				template:  "invalid size of register fill",
				arguments: []string{},
				doc:       "The program reads a spilled pointer back with fewer than eight bytes.",
				hint:      "Read it back as a 64-bit value.",
			},
			{
				number: 71, name: "spill-into-caller", severity: 0,
				template:  "cannot spill pointers to stack into stack frame of the caller",
				arguments: []string{},
				doc:       "A function stores a pointer in the stack frame of its caller.",
				hint:      "Return the pointer in R0, or keep it in the function's own frame.",
			},
			{
				number: 72, name: "map-value-out-of-bounds", severity: 0,
				template:  "invalid access to map value, value_size={capacity} off={offset} size={size}",
				arguments: []string{"capacity", "offset", "size"},
				doc:       "The access reaches outside the map value.",
				hint:      "Compare the index with the size of the array as an unsigned number. The comparison must be on the very register that is used.",
			},
			{
				number: 73, name: "map-key-out-of-bounds", severity: 0,
				template:  "invalid access to map key, key_size={capacity} off={offset} size={size}",
				arguments: []string{"capacity", "offset", "size"},
				doc:       "The access reaches outside the map key.",
				hint:      "Stay within the key_size of the map.",
			},
			{
				number: 74, name: "packet-out-of-bounds", severity: 0,
				template:  "invalid access to packet, off={offset} size={size}, R{register}(id={id},off={register-offset},r={range})",
				arguments: []string{"offset", "size", "register", "id", "register-offset", "range"},
				doc:       "The program has not compared this part of the packet with data_end.",
				hint:      "Compare data + offset + size with data_end on the path before the access, and use the same pointer. r is the number of bytes checked so far.",
			},
			{
				number: 75, name: "memory-out-of-bounds", severity: 0,
				template:  "invalid access to memory, mem_size={capacity} off={offset} size={size}",
				arguments: []string{"capacity", "offset", "size"},
				doc:       "The access reaches outside the memory that the pointer covers.",
				hint:      "Check the offset against the size with which the memory was reserved or obtained.",
			},
			{
				number: 76, name: "min-value-negative", severity: 0,
				template:  "R{register} min value is negative, either use unsigned index or do a if (index >=0) check.",
				arguments: []string{"register"},
				doc:       "The index may be negative.",
				hint:      "Make the index unsigned, or test for >= 0 on this path.",
			},
			{
				number: 77, name: "min-value-outside", severity: 0,
				template:  "R{register} min value is outside of the allowed memory range",
				arguments: []string{"register"},
				doc:       "Even the smallest possible index lies outside the object.",
				hint:      "Look at the register's bounds in the verifier state. The check before the access may use the wrong constant.",
			},
			{
				number: 78, name: "max-value-outside", severity: 0,
				template:  "R{register} max value is outside of the allowed memory range",
				arguments: []string{"register"},
				doc:       "The largest possible index lies outside the object.",
				hint:      "Limit the index to the number of elements less one, or mask it. The compiler may have checked another register.",
			},
			{
				number: 79, name: "unbounded-memory-access", severity: 0,
				template:  "R{register} unbounded memory access, make sure to bounds check any such access",
				arguments: []string{"register"},
				doc:       "The index has no upper bound.",
				hint:      "Compare the index with a constant before the access. If the check is already there, the compiler checked a copy of the value; a mask or an asm volatile barrier helps.",
			},
			{
				number: 80, name: "packet-offset-outside", severity: 0,
				template:  "R{register} offset is outside of the packet",
				arguments: []string{"register"},
				doc:       "The program has not compared the pointer, with this offset, with the end of the packet.",
				hint:      "Add the variable part first, then compare the pointer with data_end.",
			},
			{
				number: 81, name: "zero-size-read", severity: 0,
				template:  "R{register} invalid zero-sized read",
				arguments: []string{"register"},
				doc:       "The program may pass the helper a size of 0, which it does not accept.",
				hint:      "Test the size for 0 before the call, or give it a lower bound of 1.",
			},
			{
				number: 82, name: "negative-access", severity: 0,
				template:  "R{register} is {type} invalid negative access: off={offset}",
				arguments: []string{"register", "type", "offset"},
				doc:       "The program accesses the object at a negative offset.",
				hint:      "Use offsets of 0 or more with this pointer.",
			},
			{
				number: 83, name: "variable-access", severity: 0,
				template:  "R{register} is {type} invalid variable offset: off={offset}, var_off={range}",
				arguments: []string{"register", "type", "offset", "range"},
				doc:       "The program accesses the object at a variable offset.",
				hint:      "Access members at constant offsets.",
			},
			{
				number: 84, name: "negative-offset", severity: 0,
				template:  "negative offset {type} ptr R{register} off={offset} disallowed",
				arguments: []string{"type", "register", "offset"},
				doc:       "The program moved the pointer before the start of its object.",
				hint:      "Use the pointer as you obtained it.",
			},
			{
				number: 85, name: "modified-pointer", severity: 0,
				template:  "dereference of modified {type} ptr R{register} off={offset} disallowed",
				arguments: []string{"type", "register", "offset"},
				doc:       "The program changed the pointer before dereferencing it. This type of pointer takes constant offsets in the instruction only.",
				hint:      "Keep the original pointer. For the context, let the compiler put the offset into the load: avoid &ctx->member arithmetic in a loop.",
			},
			{
				number: 86, name: "variable-pointer", severity: 0,
				template:  "variable {type} access var_off={range} disallowed",
				arguments: []string{"type", "range"},
				doc:       "The program accesses this type of pointer at a variable offset, which the type does not allow.",
				hint:      "Access members at constant offsets: unroll the loop, or use a switch.",
			},
			{
				number: 87, name: "context-access", severity: 0,
				template:  "invalid bpf_context access off={offset} size={size}",
				arguments: []string{"offset", "size"},
				doc:       "This program type may not access its context at this offset with this size.",
				hint:      "Look up which members the program type may access, and with which size. Attach type and kernel version matter too. A tracing program may only read arguments that exist.",
			},
			{
				number: 88, name: "flow-keys-access", severity: 0,
				template:  "invalid access to flow keys off={offset} size={size}",
				arguments: []string{"offset", "size"},
				doc:       "The access reaches outside struct bpf_flow_keys.",
				hint:      "Read the members of the struct as declared.",
			},
			{
				number: 89, name: "socket-access", severity: 0,
				template:  "R{register} invalid {type} access off={offset} size={size}",
				arguments: []string{"register", "type", "offset", "size"},
				doc:       "The program may not read this member of the socket, or not with this size.",
				hint:      "Read the members of struct bpf_sock, bpf_tcp_sock or bpf_xdp_sock as declared. For other members use BTF pointers or CO-RE.",
			},
			{
				number: 90, name: "buffer-access", severity: 0,
				template:  "R{register} invalid {type} buffer access: off={offset}, size={size}",
				arguments: []string{"register", "type", "offset", "size"},
				doc:       "The program accesses the buffer at an offset or with a size that the buffer does not allow.",
				hint:      "Access the buffer at constant, positive offsets.",
			},
			{
				number: 91, name: "buffer-variable-offset", severity: 0,
				template:  "R{register} invalid variable buffer offset: off={offset}, var_off={range}",
				arguments: []string{"register", "offset", "range"},
				doc:       "The program accesses the buffer at a variable or negative offset.",
				hint:      "Use constant offsets. To reach variable ones, copy the buffer to the stack in a loop.",
			},
			{
				number: 92, name: "cannot-write-into", severity: 0,
				template:  "R{register} cannot write into {type}",
				arguments: []string{"register", "type"},
				doc:       "The program writes to memory that is read-only for its type.",
				hint:      "Use the helper that changes it, or another program type.",
			},
			{
				number: 93, name: "cannot-write-packet", severity: 0,
				template:  "cannot write into packet",
				arguments: []string{},
				doc:       "This program type may not change packet data directly.",
				hint:      "Use bpf_skb_store_bytes, or a program type with direct writes such as tc or XDP.",
			},
			{
				number: 94, name: "map-write-forbidden", severity: 0,
				template:  "write into map forbidden, value_size={capacity} off={offset} size={size}",
				arguments: []string{"capacity", "offset", "size"},
				doc:       "Programs may only read this map: it holds constants, or was created with BPF_F_RDONLY_PROG.",
				hint:      "Do not write to const data. Create the map without the flag.",
			},
			{
				number: 95, name: "map-read-forbidden", severity: 0,
				template:  "read from map forbidden, value_size={capacity} off={offset} size={size}",
				arguments: []string{"capacity", "offset", "size"},
				doc:       "The map is write-only for programs (BPF_F_WRONLY_PROG).",
				hint:      "Create the map without BPF_F_WRONLY_PROG.",
			},
			{
				number: 96, name: "only-read-supported", severity: 0,
				template:  "only read is supported",
				arguments: []string{},
				doc:       "The program writes to kernel memory that it may only read.",
				hint:      "Change it through a helper or kfunc.",
			},
			{
				number: 97, name: "only-read-from", severity: 0,
				template:  "only read from {type} is supported",
				arguments: []string{"type"},
				doc:       "The program writes to a kernel structure that it may only read.",
				hint:      "Change it through a helper or kfunc.",
			},
			{
				number: 98, name: "beyond-struct", severity: 0,
				template:  "access beyond struct {struct} at off {offset} size {size}",
				arguments: []string{"struct", "offset", "size"},
				doc:       "The access reaches outside the kernel structure.",
				hint:      "The verifier knows the register as a pointer to this struct, and the code reads past its end, as if it pointed to a larger struct that contains it. Cast with bpf_core_cast() or bpf_rdonly_cast(), or read with bpf_probe_read_kernel(). CO-RE does not help.",
			},
			{
				number: 99, name: "beyond-member", severity: 0,
				template:  "access beyond the end of member {member} (mend:{end}) in struct {struct} with off {offset} size {size}",
				arguments: []string{"member", "end", "struct", "offset", "size"},
				doc:       "One access crosses from a member of a kernel structure into the next.",
				hint:      "Read each member with its own size.",
			},
			{
				number: 100, name: "pointer-member-access", severity: 0,
				template:  "cannot access ptr member {member} with moff {member-offset} in struct {struct} with off {offset} size {size}",
				arguments: []string{"member", "member-offset", "struct", "offset", "size"},
				doc:       "The program reads only part of a pointer member of a kernel structure.",
				hint:      "Read all eight bytes of the pointer.",
			},
			{
				number: 101, name: "non-gpl-struct-access", severity: 0,
				template:  "Cannot access kernel 'struct {struct}' from non-GPL compatible program",
				arguments: []string{"struct"},
				doc:       "The program reads a kernel structure directly, which needs a GPL-compatible licence.",
				hint:      "Declare a GPL-compatible licence in the license section.",
			},
			{
				number: 102, name: "tracing-argument", severity: 0,
				template:  "func '{function}' doesn't have {number}-th argument",
				arguments: []string{"function", "number"},
				doc:       "The traced function has fewer arguments than the program reads.",
				hint:      "Compare with the function's prototype in the running kernel.",
			},
			{
				number: 103, name: "tracing-argument-offset", severity: 0,
				template:  "func '{function}' offset {offset} is not multiple of 8",
				arguments: []string{"function", "offset"},
				doc:       "The program reads an argument of the traced function at an offset that is not a multiple of eight.",
				hint:      "Each argument has a slot of eight bytes. Use the BPF_PROG macro.",
			},
			{
				number: 104, name: "tracing-argument-type", severity: 0,
				template:  "func '{function}' arg{number} type {type} is not a struct",
				arguments: []string{"function", "number", "type"},
				doc:       "The program dereferences an argument of the traced function that does not point to a struct.",
				hint:      "Read it as a number, or cast it with a kfunc.",
			},
			{
				number: 105, name: "unknown-function", severity: 0,
				template:  "invalid func {function}#{number}",
				arguments: []string{"function", "number"},
				doc:       "The kernel does not have a helper with this number.",
				hint:      "The helper is newer than the kernel. Probe with bpf_core_enum_value_exists() or bpftool feature.",
			},
			{
				number: 106, name: "helper-not-allowed", severity: 0,
				template:  "program of this type cannot use helper {function}#{number}",
				arguments: []string{"function", "number"},
				doc:       "The kernel has this helper, but not for this program type, attach type or privilege.",
				hint:      "Run bpftool feature probe to see which program types have it. Tracing helpers need CAP_PERFMON.",
			},
			{
				number: 107, name: "helper-gpl-only", severity: 0,
				template:  "cannot call GPL-restricted function from non-GPL compatible program",
				arguments: []string{},
				doc:       "The helper or kfunc is for GPL-compatible programs only.",
				hint:      "Declare a GPL-compatible licence in the license section.",
			},
			{
				number: 108, name: "helper-might-sleep", severity: 0,
				template:  "helper call might sleep in a non-sleepable prog",
				arguments: []string{},
				doc:       "The helper may sleep, but the program must not.",
				hint:      "Load the program as sleepable (BPF_F_SLEEPABLE, section names with .s), or use a variant that does not sleep.",
			},
			{
				number: 109, name: "global-function-sleeps", severity: 0,
				template:  "global functions that may sleep are not allowed in non-sleepable context,",
				arguments: []string{},
				doc:       "The program calls a global function that may sleep where sleeping is not allowed.",
				hint:      "Move the call out of the section that holds a lock, RCU or disabled interrupts, or load the program as sleepable.",
			},
			{
				number: 110, name: "helper-misconfigured", severity: 0,
				template:  "kernel subsystem misconfigured func {function}#{number}",
				arguments: []string{"function", "number"},
				doc:       "The helper's declaration in the kernel is inconsistent.",
				hint:      "This is a kernel bug. Report it with the log.",
			},
			{
				number: 111, name: "helper-packet-access", severity: 0,
				template:  "helper access to the packet is not allowed",
				arguments: []string{},
				doc:       "This program type may not pass packet memory to the helper.",
				hint:      "Copy the bytes to the stack first.",
			},
			{
				number: 112, name: "map-function-mismatch", severity: 0,
				template:  "cannot pass map_type {map-type} into func {function}#{number}",
				arguments: []string{"map-type", "function", "number"},
				doc:       "The helper does not work with this type of map.",
				hint:      "Check which map types the helper takes; tail calls need a prog array, redirects a devmap or similar.",
			},
			{
				number: 113, name: "map-ptr-missing", severity: 0,
				template:  "invalid map_ptr to access map->{member}",
				arguments: []string{"member"},
				doc:       "The program passes a pointer to a key or value before the map it belongs to.",
				hint:      "Pass the map in an earlier argument. ld_imm64 loads it by its descriptor.",
			},
			{
				number: 114, name: "map-access-speculation", severity: 0,
				template:  "tail_call abusing map_ptr",
				arguments: []string{},
				doc:       "Different paths use different maps for the tail call.",
				hint:      "Use one prog array for the call.",
			},
			{
				number: 115, name: "tail-calls-with-subprograms", severity: 0,
				template:  "tail_calls are not allowed in non-JITed programs with bpf-to-bpf calls",
				arguments: []string{},
				doc:       "A program that makes tail calls and calls its own functions needs the JIT.",
				hint:      "Enable net.core.bpf_jit_enable, or inline all functions.",
			},
			{
				number: 116, name: "ld-abs-not-allowed", severity: 0,
				template:  "BPF_LD_[ABS|IND] instructions not allowed for this program type",
				arguments: []string{},
				doc:       "This program type may not use these packet loads. Socket filters and tc programs may.",
				hint:      "Use bpf_skb_load_bytes() or direct packet access.",
			},
			{
				number: 117, name: "ld-abs-with-calls", severity: 0,
				template:  "BPF_LD_[ABS|IND] instructions cannot be mixed with bpf-to-bpf calls",
				arguments: []string{},
				doc:       "A program with more than one function may not use these packet loads.",
				hint:      "Use bpf_skb_load_bytes, or inline all functions.",
			},
			{
				number: 118, name: "ld-abs-no-btf", severity: 0,
				template:  "LD_ABS is not allowed in subprogs without BTF",
				arguments: []string{},
				doc:       "A function that uses these packet loads needs BTF that says it returns int.",
				hint:      "Compile with -g, or use bpf_skb_load_bytes.",
			},
			{
				number: 119, name: "ld-abs-return-type", severity: 0,
				template:  "LD_ABS is only allowed in functions that return 'int'.",
				arguments: []string{},
				doc:       "When such a packet load fails the function returns 0, so it must be declared to return int.",
				hint:      "Declare the function to return int.",
			},
			{
				number: 120, name: "tail-call-return-type", severity: 0,
				template:  "tail_call is only allowed in functions that return 'int'.",
				arguments: []string{},
				doc:       "After a successful tail call the other program's value is returned, so the function must return int.",
				hint:      "Declare the function to return int.",
			},
			{
				number: 121, name: "ld-abs-context", severity: 0,
				template:  "at the time of BPF_LD_ABS|IND R6 != pointer to skb",
				arguments: []string{},
				doc:       "These packet loads need the context in R6.",
				hint:      "Copy R1 to R6 at the start and keep it there.",
			},
			{
				number: 122, name: "unreleased-reference", severity: 0,
				template:  "Unreleased reference id={id} alloc_insn={allocated}",
				arguments: []string{"id", "allocated"},
				doc:       "This path does not release the reference that the instruction acquired.",
				hint:      "Release it on every path, early returns included: bpf_sk_release(), bpf_ringbuf_submit() or discard, bpf_task_release() and so on.",
			},
			{
				number: 123, name: "reference-leak", severity: 0,
				template:  "{operation} would lead to reference leak",
				arguments: []string{"operation"},
				doc:       "The operation leaves the program while it holds a reference.",
				hint:      "Release the reference first, on this path and on every other.",
			},
			{
				number: 124, name: "inside-lock", severity: 0,
				template:  "{operation} cannot be used inside {region}",
				arguments: []string{"operation", "region"},
				doc:       "The program does this while it holds a lock, or in an RCU, preemption or interrupt section, where it is not allowed.",
				hint:      "Leave the section first, or do the work before entering it.",
			},
			{
				number: 125, name: "lock-missing-unlock", severity: 0,
				template:  "bpf_spin_unlock is missing",
				arguments: []string{},
				doc:       "The program ends while it holds a lock.",
				hint:      "Unlock on every path, early returns included.",
			},
			{
				number: 126, name: "lock-twice", severity: 0,
				template:  "Locking two bpf_spin_locks are not allowed",
				arguments: []string{},
				doc:       "The program takes a second lock while it holds one.",
				hint:      "Hold one lock at a time, or use bpf_res_spin_lock.",
			},
			{
				number: 127, name: "unlock-without-lock", severity: 0,
				template:  "bpf_spin_unlock without taking a lock",
				arguments: []string{},
				doc:       "The program releases a lock that it does not hold.",
				hint:      "Pair each unlock with a lock on the same path.",
			},
			{
				number: 128, name: "unlock-different-lock", severity: 0,
				template:  "bpf_spin_unlock of different lock",
				arguments: []string{},
				doc:       "The program releases another lock than the one it took.",
				hint:      "Look the element up once and use the same pointer for lock and unlock.",
			},
			{
				number: 129, name: "lock-offset", severity: 0,
				template:  "R{register} doesn't have constant offset. {field} has to be at the constant offset",
				arguments: []string{"register", "field"},
				doc:       "The program reaches the lock or timer at a variable offset.",
				hint:      "Take the address of the member in the element.",
			},
			{
				number: 130, name: "lock-missing-in-map", severity: 0,
				template:  "map '{map}' has no valid {field}",
				arguments: []string{"map", "field"},
				doc:       "The value of the map declares no such member in its BTF.",
				hint:      "Declare the map with BTF key and value types, and put the member into the value's struct.",
			},
			{
				number: 131, name: "lock-needs-btf", severity: 0,
				template:  "map '{map}' has to have BTF in order to use {field}",
				arguments: []string{"map", "field"},
				doc:       "The kernel finds the member through BTF, which this map lacks.",
				hint:      "Create the map with btf_fd and key and value type ids; compile with -g.",
			},
			{
				number: 132, name: "call-while-locked", severity: 0,
				template:  "function calls are not allowed while holding a lock",
				arguments: []string{},
				doc:       "The program calls a function between lock and unlock.",
				hint:      "Call it before the lock or after the unlock.",
			},
			{
				number: 133, name: "release-unacquired", severity: 0,
				template:  "R{register} must be referenced when passed to release function",
				arguments: []string{"register"},
				doc:       "The program passes a release function a pointer that it did not acquire.",
				hint:      "Pass the pointer as the acquiring function returned it.",
			},
			{
				number: 134, name: "untrusted-pointer", severity: 0,
				template:  "R{register} must be referenced or trusted",
				arguments: []string{"register"},
				doc:       "The function accepts only a pointer that the kernel guarantees to be valid.",
				hint:      "Use a pointer from a program argument, from an acquire function, or read under RCU. A pointer found by walking structures does not count.",
			},
			{
				number: 135, name: "rcu-pointer", severity: 0,
				template:  "R{register} must be a rcu pointer",
				arguments: []string{"register"},
				doc:       "The function accepts only a pointer that RCU protects.",
				hint:      "Read it between bpf_rcu_read_lock and bpf_rcu_read_unlock.",
			},
			{
				number: 136, name: "possibly-null-argument", severity: 0,
				template:  "Possibly NULL pointer passed to trusted {argument}",
				arguments: []string{"argument"},
				doc:       "The program did not compare the pointer with NULL before the call.",
				hint:      "Compare it with NULL before the call.",
			},
			{
				number: 137, name: "not-constant", severity: 0,
				template:  "R{register} must be a known constant",
				arguments: []string{"register"},
				doc:       "The argument must have one value on all paths.",
				hint:      "Pass a literal, or make the variable a constant with a mask or a switch.",
			},
			{
				number: 138, name: "return-value-range", severity: 0,
				template:  "At program exit the register R{register} has {value} should have been in {range}",
				arguments: []string{"register", "value", "range"},
				doc:       "The program returns a value that its type does not allow.",
				hint:      "Return a value in the range. Test a value from a map or a helper first.",
			},
			{
				number: 139, name: "subprogram-return-range", severity: 0,
				template:  "At {exit} the register R{register} has {value} should have been in {range}",
				arguments: []string{"exit", "register", "value", "range"},
				doc:       "The callback or subprogram may return only certain values.",
				hint:      "Return one of the values in the range.",
			},
			{
				number: 140, name: "return-value-unknown", severity: 0,
				template:  "At program exit the register R{register} is not a known value ({type})",
				arguments: []string{"register", "type"},
				doc:       "The program returns something other than a known number.",
				hint:      "Set R0 to a number before exit.",
			},
			{
				number: 141, name: "return-not-scalar", severity: 0,
				template:  "R{register} not a scalar value",
				arguments: []string{"register"},
				doc:       "The register must hold a number here.",
				hint:      "Set it to a number. Global functions and callbacks return numbers only.",
			},
			{
				number: 142, name: "not-a-function", severity: 0,
				template:  "kernel btf_id {id} is not a function",
				arguments: []string{"id"},
				doc:       "The call names a kernel BTF id that is not a function.",
				hint:      "The relocation was made for another kernel; resolve kfuncs by name at load time.",
			},
			{
				number: 143, name: "kfunc-not-found", severity: 0,
				template:  "failed to find BTF for kernel function",
				arguments: []string{},
				doc:       "Neither the kernel's BTF nor a module's has this kfunc.",
				hint:      "Check that the module is loaded and that the kernel was built with CONFIG_DEBUG_INFO_BTF.",
			},
			{
				number: 144, name: "kfunc-not-allowed", severity: 0,
				template:  "calling kernel function {function} is not allowed",
				arguments: []string{"function"},
				doc:       "This program type may not call the kfunc.",
				hint:      "Look up for which program types the kernel registers it. Attach type and struct_ops matter too.",
			},
			{
				number: 145, name: "kfunc-sleepable", severity: 0,
				template:  "program must be sleepable to call sleepable kfunc {function}",
				arguments: []string{"function"},
				doc:       "The kfunc may sleep, but the program must not.",
				hint:      "Load the program as sleepable (BPF_F_SLEEPABLE, section names with .s).",
			},
			{
				number: 146, name: "kfunc-destructive", severity: 0,
				template:  "destructive kfunc calls require CAP_SYS_BOOT capability",
				arguments: []string{},
				doc:       "The kfunc may crash the machine.",
				hint:      "Load with CAP_SYS_BOOT, or do not call the kfunc.",
			},
			{
				number: 147, name: "kfunc-fd-array", severity: 0,
				template:  "kfunc offset > 0 without fd_array is invalid",
				arguments: []string{},
				doc:       "The call names a module by index, but the load passed no fd_array.",
				hint:      "Pass the module's BTF descriptor in fd_array, or use offset 0 for functions of vmlinux.",
			},
			{
				number: 148, name: "kfunc-negative-offset", severity: 0,
				template:  "negative offset disallowed for kernel module function call",
				arguments: []string{},
				doc:       "The index of the module is negative.",
				hint:      "The offset of a kfunc call is an index into fd_array.",
			},
			{
				number: 149, name: "kfunc-without-btf", severity: 0,
				template:  "calling kernel function is not supported without CONFIG_DEBUG_INFO_BTF",
				arguments: []string{},
				doc:       "The kernel was built without BTF, so the verifier cannot check kfuncs.",
				hint:      "Run a kernel that was built with CONFIG_DEBUG_INFO_BTF.",
			},
			{
				number: 150, name: "kfunc-no-jit", severity: 0,
				template:  "JIT does not support calling kernel function",
				arguments: []string{},
				doc:       "The JIT of this machine cannot call kfuncs.",
				hint:      "Run a newer kernel, or use a helper.",
			},
			{
				number: 151, name: "kfunc-gpl-only", severity: 0,
				template:  "cannot call kernel function from non-GPL compatible program",
				arguments: []string{},
				doc:       "Kfuncs are for GPL-compatible programs only.",
				hint:      "Declare a GPL-compatible licence in the license section.",
			},
			{
				number: 152, name: "kfunc-argument-pointer", severity: 0,
				template:  "kernel function {function} args#{argument} expected pointer to {expected} but R{register} has a pointer to {actual}",
				arguments: []string{"function", "argument", "expected", "register", "actual"},
				doc:       "The argument points to another structure than the kfunc expects.",
				hint:      "Pass a pointer to the expected structure.",
			},
			{
				number: 153, name: "kfunc-argument-context", severity: 0,
				template:  "kernel function {function} args#{argument} expected pointer to ctx, but got {actual}",
				arguments: []string{"function", "argument", "actual"},
				doc:       "The argument must be the context of the program.",
				hint:      "Pass the context as it came in R1.",
			},
			{
				number: 154, name: "argument-pointer-scalar", severity: 0,
				template:  "arg#{argument} pointer type {type} must point to {expected}",
				arguments: []string{"argument", "type", "expected"},
				doc:       "The argument must point to plain data.",
				hint:      "Pass a pointer to a scalar or to a structure without pointers.",
			},
			{
				number: 155, name: "argument-dynptr", severity: 0,
				template:  "arg#{argument} expected pointer to {expected}",
				arguments: []string{"argument", "expected"},
				doc:       "The argument must be the address of a dynptr, an iterator or a similar variable.",
				hint:      "Pass the address of the variable on the stack, initialised if the function requires it.",
			},
			{
				number: 156, name: "tracing-needs-btf-id", severity: 0,
				template:  "Tracing programs must provide btf_id",
				arguments: []string{},
				doc:       "The load of a tracing program does not name a function to attach to.",
				hint:      "Set attach_btf_id to the BTF id of the function in vmlinux; libbpf does it from the section name, for example fentry/vfs_read.",
			},
			{
				number: 157, name: "attach-btf-not-function", severity: 0,
				template:  "attach_btf_id {id} is not a function",
				arguments: []string{"id"},
				doc:       "The BTF id to attach to is not a function.",
				hint:      "Look the id up by name and kind FUNC in the running kernel's BTF.",
			},
			{
				number: 158, name: "attach-btf-no-name", severity: 0,
				template:  "attach_btf_id {id} doesn't have a name",
				arguments: []string{"id"},
				doc:       "The BTF id to attach to does not exist or does not have a name.",
				hint:      "Look the id up in the running kernel's BTF.",
			},
			{
				number: 159, name: "attach-btf-not-typedef", severity: 0,
				template:  "attach_btf_id {id} is not a typedef",
				arguments: []string{"id"},
				doc:       "For a raw tracepoint the BTF id must be the typedef btf_trace_NAME.",
				hint:      "Look up btf_trace_ with the tracepoint's name.",
			},
			{
				number: 160, name: "not-sleepable", severity: 0,
				template:  "{function} is not sleepable",
				arguments: []string{"function"},
				doc:       "The function to attach to does not allow programs that sleep.",
				hint:      "Drop BPF_F_SLEEPABLE (section names without .s), or attach elsewhere.",
			},
			{
				number: 161, name: "not-modifiable", severity: 0,
				template:  "{function}() is not modifiable",
				arguments: []string{"function"},
				doc:       "The program (fmod_ret) may not change the return value of this function.",
				hint:      "Only functions with ALLOW_ERROR_INJECTION and LSM hooks can be modified.",
			},
			{
				number: 162, name: "sleepable-program-type", severity: 0,
				template:  "Only {types} programs can be sleepable",
				arguments: []string{"types"},
				doc:       "This program type cannot be sleepable.",
				hint:      "Drop BPF_F_SLEEPABLE, or choose a program type that allows it.",
			},
			{
				number: 163, name: "syscall-must-sleep", severity: 0,
				template:  "Syscall programs can only be sleepable",
				arguments: []string{},
				doc:       "A program of type syscall must be loaded with BPF_F_SLEEPABLE.",
				hint:      "Set the flag; libbpf does it for SEC(\x22syscall\x22).",
			},
			{
				number: 164, name: "struct-ops-gpl", severity: 0,
				template:  "struct ops programs must have a GPL compatible license",
				arguments: []string{},
				doc:       "struct_ops programs are for GPL-compatible licences only.",
				hint:      "Declare a GPL-compatible licence in the license section.",
			},
			{
				number: 165, name: "lsm-gpl", severity: 0,
				template:  "LSM programs must have a GPL compatible license",
				arguments: []string{},
				doc:       "LSM programs are for GPL-compatible licences only.",
				hint:      "Declare a GPL-compatible licence in the license section.",
			},
			{
				number: 166, name: "struct-ops-not-found", severity: 0,
				template:  "attach_btf_id {id} is not a supported struct",
				arguments: []string{"id"},
				doc:       "The BTF id is not a struct_ops type of this kernel.",
				hint:      "Check that the subsystem is built in or its module is loaded.",
			},
			{
				number: 167, name: "struct-ops-member", severity: 0,
				template:  "attach to invalid member idx {index} of struct {struct}",
				arguments: []string{"index", "struct"},
				doc:       "The program implements a struct_ops member that does not exist.",
				hint:      "Your definition differs from the running kernel's. Rebuild against its vmlinux.h.",
			},
			{
				number: 168, name: "map-fd-invalid", severity: 0,
				template:  "fd {fd} is not pointing to valid bpf_map",
				arguments: []string{"fd"},
				doc:       "The descriptor in ld_imm64 is not open, or is not a map.",
				hint:      "Create or open the map before the load, write its descriptor into the instruction, and keep it open until then.",
			},
			{
				number: 169, name: "fd-array-missing", severity: 0,
				template:  "fd_idx without fd_array is invalid",
				arguments: []string{},
				doc:       "The instruction names a map by index, but the load passed no fd_array.",
				hint:      "Pass fd_array, or put the descriptor into the instruction.",
			},
			{
				number: 170, name: "direct-value-unsupported", severity: 0,
				template:  "no direct value access support for this map type",
				arguments: []string{},
				doc:       "Only array maps allow a direct pointer to their value.",
				hint:      "Use an array map with one element for global data.",
			},
			{
				number: 171, name: "direct-value-out-of-range", severity: 0,
				template:  "invalid access to map value pointer, value_size={capacity} off={offset}",
				arguments: []string{"capacity", "offset"},
				doc:       "The direct pointer lies outside the map value.",
				hint:      "The offset in the second slot must be less than the value's size.",
			},
			{
				number: 172, name: "direct-value-offset", severity: 0,
				template:  "direct value offset of {offset} is not allowed",
				arguments: []string{"offset"},
				doc:       "The offset of the direct pointer into the map value is too large.",
				hint:      "The offset must be below 2^29.",
			},
			{
				number: 173, name: "ksym-invalid-id", severity: 0,
				template:  "ldimm64 insn specifies invalid btf_id {id}.",
				arguments: []string{"id"},
				doc:       "The BTF id of a kernel variable or function does not exist.",
				hint:      "The relocation was made for another kernel; resolve ksyms by name at load time.",
			},
			{
				number: 174, name: "ksym-kind", severity: 0,
				template:  "pseudo btf_id {id} in ldimm64 isn't KIND_VAR or KIND_FUNC",
				arguments: []string{"id"},
				doc:       "The BTF id names neither a variable nor a function of the kernel.",
				hint:      "The relocation was made for another kernel; resolve ksyms by name at load time.",
			},
			{
				number: 175, name: "ksym-no-address", severity: 0,
				template:  "ldimm64 failed to find the address for kernel symbol '{symbol}'.",
				arguments: []string{"symbol"},
				doc:       "The variable is in the kernel's BTF but not among its symbols.",
				hint:      "Check that /proc/kallsyms lists it. Variables need CONFIG_KALLSYMS_ALL.",
			},
			{
				number: 176, name: "map-not-preallocated", severity: 0,
				template:  "trace type programs with run-time allocated hash maps are unsafe. Switch to preallocated hash maps.",
				arguments: []string{},
				doc:       "A tracing program uses a hash map with BPF_F_NO_PREALLOC, which could deadlock on this kernel.",
				hint:      "Create the map without BPF_F_NO_PREALLOC.",
			},
			{
				number: 177, name: "map-field-in-tracing", severity: 0,
				template:  "{program-kind} cannot use {field} yet",
				arguments: []string{"program-kind", "field"},
				doc:       "This program type may not use a map whose value has such a member.",
				hint:      "Use another map for this program, or atomics instead of a lock.",
			},
			{
				number: 178, name: "map-sleepable", severity: 0,
				template:  "Sleepable programs can only use array, hash, ringbuf and local storage maps",
				arguments: []string{},
				doc:       "A sleepable program may not use a map of this type.",
				hint:      "Use one of the map types that the message names.",
			},
			{
				number: 179, name: "map-struct-ops", severity: 0,
				template:  "bpf_struct_ops map cannot be used in prog",
				arguments: []string{},
				doc:       "A program may not refer to a struct_ops map, which is for registration only.",
				hint:      "Remove the reference from the program.",
			},
			{
				number: 180, name: "map-cgroup-storage", severity: 0,
				template:  "only one cgroup storage of each type is allowed",
				arguments: []string{},
				doc:       "The program uses more than one cgroup storage map of the same type.",
				hint:      "Merge the storages into one struct.",
			},
			{
				number: 181, name: "too-many-maps", severity: 0,
				template:  "The total number of maps per program has reached the limit of {limit}",
				arguments: []string{"limit"},
				doc:       "The program refers to more maps than the kernel allows.",
				hint:      "Merge maps, or split the program with tail calls.",
			},
			{
				number: 182, name: "missing-func-info", severity: 0,
				template:  "missing btf func_info",
				arguments: []string{},
				doc:       "The program has callbacks or functions that BTF must describe, but the load passes no func_info.",
				hint:      "Compile with -g and let the loader pass func_info; llvm-strip -g keeps .BTF and .BTF.ext.",
			},
			{
				number: 183, name: "func-info-count", severity: 0,
				template:  "number of funcs in func_info doesn't match number of subprogs",
				arguments: []string{},
				doc:       "func_info describes more or fewer functions than the program has.",
				hint:      "Generate func_info for each function, in order of their first instruction.",
			},
			{
				number: 184, name: "func-info-layout", severity: 0,
				template:  "func_info BTF section doesn't match subprog layout in BPF program",
				arguments: []string{},
				doc:       "An offset in func_info is not the first instruction of a function.",
				hint:      "insn_off counts instructions from the start of the program.",
			},
			{
				number: 185, name: "func-info-tail", severity: 0,
				template:  "nonzero tailing record in {section}",
				arguments: []string{"section"},
				doc:       "The records are longer than this kernel's, and the part it does not know is not zero.",
				hint:      "Zero the tail, or use the record size that this kernel knows.",
			},
			{
				number: 186, name: "func-info-first", severity: 0,
				template:  "nonzero insn_off {offset} for the first func info record",
				arguments: []string{"offset"},
				doc:       "The first function must begin at instruction 0.",
				hint:      "Sort func_info by insn_off, the main program first.",
			},
			{
				number: 187, name: "func-info-order", severity: 0,
				template:  "same or smaller insn offset ({offset}) than previous func info record ({previous})",
				arguments: []string{"offset", "previous"},
				doc:       "func_info is not sorted.",
				hint:      "Sort func_info by insn_off, with one record for each function.",
			},
			{
				number: 188, name: "func-info-type", severity: 0,
				template:  "invalid type id {id} in func info",
				arguments: []string{"id"},
				doc:       "The type of the function is not a FUNC in the program's BTF.",
				hint:      "Pass the BTF that belongs to the object file.",
			},
			{
				number: 189, name: "func-info-size", severity: 0,
				template:  "invalid func info rec size {size}",
				arguments: []string{"size"},
				doc:       "The record size is below 8, above 252, or not a multiple of four.",
				hint:      "Use sizeof(struct bpf_func_info), which is 8.",
			},
			{
				number: 190, name: "line-info-offset", severity: 0,
				template:  "Invalid line_info[{index}].insn_off:{offset} (prev_offset:{previous} prog->len:{length})",
				arguments: []string{"index", "offset", "previous", "length"},
				doc:       "line_info is not sorted, or points past the end of the program.",
				hint:      "Sort line_info by insn_off, and drop lines outside the program.",
			},
			{
				number: 191, name: "line-info-code", severity: 0,
				template:  "Invalid insn code at line_info[{index}].insn_off",
				arguments: []string{"index"},
				doc:       "A line starts at the second slot of a 16-byte instruction.",
				hint:      "insn_off must be the first slot.",
			},
			{
				number: 192, name: "line-info-name", severity: 0,
				template:  "Invalid line_info[{index}].line_off or .file_name_off",
				arguments: []string{"index"},
				doc:       "A name offset lies outside the string section of the BTF.",
				hint:      "Pass the BTF that belongs to the object file.",
			},
			{
				number: 193, name: "line-info-missing", severity: 0,
				template:  "missing bpf_line_info for func#{function}",
				arguments: []string{"function"},
				doc:       "The function has no line_info for its first instruction.",
				hint:      "Give each function a line for its first instruction, or pass no line_info at all.",
			},
			{
				number: 194, name: "global-not-scalar", severity: 0,
				template:  "Global function {function}() doesn't return scalar. Only those are supported.",
				arguments: []string{"function"},
				doc:       "A global function returns a pointer or a structure.",
				hint:      "Make it static, or return a number.",
			},
			{
				number: 195, name: "global-arguments", severity: 0,
				template:  "Caller passes invalid args into func#{index} ('{function}')",
				arguments: []string{"index", "function"},
				doc:       "The caller passes arguments that do not match the declaration of the global function.",
				hint:      "Compare pointers with NULL first, and pass what the prototype says.",
			},
			{
				number: 196, name: "global-argument-type", severity: 0,
				template:  "Arg#{argument} type {type} in {function}() is not supported yet.",
				arguments: []string{"argument", "type", "function"},
				doc:       "The verifier cannot check this argument of a global function.",
				hint:      "Pass numbers, the context, or pointers to plain data, or make the function static.",
			},
			{
				number: 197, name: "expected-scalar", severity: 0,
				template:  "R{register} is not a scalar",
				arguments: []string{"register"},
				doc:       "The function takes a number, but the caller passes something else.",
				hint:      "Pass a number, not a pointer, as the prototype says.",
			},
			{
				number: 198, name: "expected-pointer", severity: 0,
				template:  "R{register} is not a pointer",
				arguments: []string{"register"},
				doc:       "The function takes a pointer, but the caller passes something else.",
				hint:      "Pass a pointer, not a number, as the prototype says.",
			},
			{
				number: 199, name: "expected-context", severity: 0,
				template:  "R{register} is not a pointer to context",
				arguments: []string{"register"},
				doc:       "The function takes the context, but the caller passes something else.",
				hint:      "Pass the context as it came in R1.",
			},
			{
				number: 200, name: "verifier-bug", severity: 0,
				template:  "verifier bug: {message}",
				arguments: []string{"message"},
				doc:       "The verifier contradicts itself. This is a kernel bug, not a fault of the program.",
				hint:      "Report it to the bpf mailing list with the log and the program, and try the newest stable kernel.",
			},
			{
				number: 201, name: "verifier-misconfigured", severity: 0,
				template:  "bpf verifier is misconfigured",
				arguments: []string{},
				doc:       "The kernel's own tables contradict the program's map or type.",
				hint:      "This is a kernel bug, or the program type cannot use this map type.",
			},
			{
				number: 202, name: "dynptr-initialized", severity: 0,
				template:  "Dynptr has to be an uninitialized dynptr",
				arguments: []string{},
				doc:       "The program creates a dynptr in a variable that already holds one.",
				hint:      "Use a fresh variable, or release the old dynptr first.",
			},
			{
				number: 203, name: "dynptr-expected", severity: 0,
				template:  "Expected an initialized dynptr as {argument}",
				arguments: []string{"argument"},
				doc:       "The function takes a dynptr that the program has created before.",
				hint:      "Create it on every path, and check the result of bpf_dynptr_from_mem() and similar functions.",
			},
			{
				number: 204, name: "dynptr-type", severity: 0,
				template:  "Expected a dynptr of type {type} as {argument}",
				arguments: []string{"type", "argument"},
				doc:       "The function takes a dynptr of another kind.",
				hint:      "Pass a dynptr of the kind that the message names.",
			},
			{
				number: 205, name: "dynptr-overwrite", severity: 0,
				template:  "cannot overwrite referenced dynptr",
				arguments: []string{},
				doc:       "The program overwrites the stack slot of a dynptr that it must release.",
				hint:      "Submit or discard it first.",
			},
			{
				number: 206, name: "iterator-uninitialized", severity: 0,
				template:  "expected an initialized iter_{type} as arg #{argument}",
				arguments: []string{"type", "argument"},
				doc:       "The function takes an iterator that the program has created before.",
				hint:      "Call the _new function first, and the _destroy function on every path.",
			},
			{
				number: 207, name: "iterator-initialized", severity: 0,
				template:  "expected uninitialized iter_{type} as arg #{argument}",
				arguments: []string{"type", "argument"},
				doc:       "The program creates an iterator in a variable that already holds one.",
				hint:      "Destroy the old one first.",
			},
			{
				number: 208, name: "offload-mismatch", severity: 0,
				template:  "offload device mismatch between prog and map",
				arguments: []string{},
				doc:       "Program and map belong to different network devices.",
				hint:      "Create the map with the map_ifindex of the device.",
			},
			{
				number: 209, name: "instruction-index-invalid", severity: 0,
				template:  "invalid insn idx {instruction} insn_cnt {count}",
				arguments: []string{"instruction", "count"},
				doc:       "The program jumps to or runs into an instruction that does not exist.",
				hint:      "End every path with exit. Offsets count from the instruction after the jump.",
			},
			{
				number: 210, name: "pointer-arithmetic-unprivileged", severity: 0,
				template:  "R{register} {pointer} goes out of range, prohibited for !root",
				arguments: []string{"register", "pointer"},
				doc:       "In an unprivileged program a pointer must stay inside its object at every step.",
				hint:      "Load with CAP_BPF and CAP_PERFMON, or bound the offset before adding it.",
			},
			{
				number: 211, name: "variable-stack-prohibited", severity: 0,
				template:  "R{register} variable stack access prohibited for !root, var_off={range} off={offset}",
				arguments: []string{"register", "range", "offset"},
				doc:       "An unprivileged program accesses the stack at a variable offset.",
				hint:      "Load with CAP_BPF and CAP_PERFMON, or unroll the loop.",
			},
			{
				number: 212, name: "pointer-offset-not-allowed", severity: 0,
				template:  "{type} pointer offset {offset} is not allowed",
				arguments: []string{"type", "offset"},
				doc:       "The total offset of the pointer is too large.",
				hint:      "Keep offsets below 2^29 in magnitude.",
			},
			{
				number: 213, name: "pointer-arithmetic-prohibited", severity: 0,
				template:  "R{register} pointer arithmetic prohibited",
				arguments: []string{"register"},
				doc:       "The program applies an operation to a pointer that pointers do not allow.",
				hint:      "Only addition and subtraction are possible on pointers.",
			},
			{
				number: 214, name: "invalid-jump-opcode", severity: 0,
				template:  "invalid BPF_JMP/JMP32 opcode {opcode}",
				arguments: []string{"opcode"},
				doc:       "The kernel does not know this jump opcode (hexadecimal).",
				hint:      "Compile for an older instruction set (-mcpu=v1 has no 32-bit jumps), or run a newer kernel.",
			},
			{
				number: 215, name: "invalid-ld-imm", severity: 0,
				template:  "invalid BPF_LD_IMM insn",
				arguments: []string{},
				doc:       "A load of an immediate is not a 64-bit one.",
				hint:      "Emit ld_imm64 as two slots of eight bytes.",
			},
			{
				number: 216, name: "unknown-instruction-class", severity: 0,
				template:  "unknown insn class {class}",
				arguments: []string{"class"},
				doc:       "The kernel does not know the class of the instruction.",
				hint:      "The instruction is corrupted, or newer than the kernel.",
			},
			{
				number: 217, name: "same-instruction-pointers", severity: 0,
				template:  "same insn cannot be used with different pointers",
				arguments: []string{},
				doc:       "One load or store uses different kinds of pointers on different paths.",
				hint:      "Give each kind of pointer its own instruction. The compiler may have merged two branches.",
			},
			{
				number: 218, name: "cannot-return-stack-pointer", severity: 0,
				template:  "cannot return stack pointer to the caller",
				arguments: []string{},
				doc:       "A function returns the address of one of its local variables.",
				hint:      "Let the caller pass a buffer.",
			},
			{
				number: 219, name: "spill-in-variable-range", severity: 0,
				template:  "spilled ptr in range of var-offset stack write; insn {instruction}, ptr off: {offset}",
				arguments: []string{"instruction", "offset"},
				doc:       "A write at a variable offset could overwrite a spilled pointer.",
				hint:      "Narrow the bounds of the index, or keep the array in a map.",
			},
			{
				number: 220, name: "uninitialised-in-variable-range", severity: 0,
				template:  "uninit stack in range of var-offset write prohibited for !root; insn {instruction}, off: {offset}",
				arguments: []string{"instruction", "offset"},
				doc:       "An unprivileged program writes at a variable offset to stack memory that is not initialised.",
				hint:      "Zero the array first, or load with privileges.",
			},
			{
				number: 221, name: "write-to-dynptr", severity: 0,
				template:  "potential write to dynptr at off={offset} disallowed",
				arguments: []string{"offset"},
				doc:       "A write could overwrite a dynptr on the stack.",
				hint:      "Change a dynptr through its functions only, and keep buffers apart from it.",
			},
			{
				number: 222, name: "write-to-key", severity: 0,
				template:  "write to change key R{register} not allowed",
				arguments: []string{"register"},
				doc:       "The program changes the key of a map element.",
				hint:      "Copy the key to the stack and change the copy.",
			},
			{
				number: 223, name: "kptr-mode", severity: 0,
				template:  "kptr in map can only be accessed using BPF_MEM instruction mode",
				arguments: []string{},
				doc:       "The program accesses a kernel pointer in a map with an atomic or sign-extending instruction.",
				hint:      "Load and store it with plain 64-bit accesses, or use bpf_kptr_xchg.",
			},
			{
				number: 224, name: "kptr-store-referenced", severity: 0,
				template:  "store to referenced kptr disallowed",
				arguments: []string{},
				doc:       "The program overwrites a referenced kernel pointer in a map.",
				hint:      "Use bpf_kptr_xchg() and release the pointer that it returns.",
			},
			{
				number: 225, name: "kptr-store-zero", severity: 0,
				template:  "BPF_ST imm must be 0 when storing to kptr at off={offset}",
				arguments: []string{"offset"},
				doc:       "The program stores a constant other than NULL into a kernel pointer.",
				hint:      "Store 0, or a pointer of the right type from a register.",
			},
			{
				number: 226, name: "kptr-indirect", severity: 0,
				template:  "kptr cannot be accessed indirectly by helper",
				arguments: []string{},
				doc:       "The program passes a helper memory that contains a kernel pointer.",
				hint:      "Copy the value without that member.",
			},
			{
				number: 227, name: "kptr-variable-offset", severity: 0,
				template:  "kptr access cannot have variable offset",
				arguments: []string{},
				doc:       "The program accesses a kernel pointer in a map at a variable offset.",
				hint:      "Use constant indexes, or a map with one such pointer in each value.",
			},
			{
				number: 228, name: "kptr-misaligned", severity: 0,
				template:  "kptr access misaligned expected={expected-offset} off={offset}",
				arguments: []string{"expected-offset", "offset"},
				doc:       "The program accesses only part of a kernel pointer in a map.",
				hint:      "Access the whole pointer at the member's offset.",
			},
			{
				number: 229, name: "kptr-size", severity: 0,
				template:  "kptr access size must be BPF_DW",
				arguments: []string{},
				doc:       "The program accesses a kernel pointer in a map with fewer than eight bytes.",
				hint:      "Use 64-bit loads and stores.",
			},
			{
				number: 230, name: "field-direct-access", severity: 0,
				template:  "{field} cannot be accessed directly by load/store",
				arguments: []string{"field"},
				doc:       "The program accesses a member of the map value that only helpers may use.",
				hint:      "Do not copy the whole value. Use the helper or kfunc for the member.",
			},
			{
				number: 231, name: "btf-struct-unprivileged", severity: 0,
				template:  "'struct {struct}' access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN",
				arguments: []string{"struct"},
				doc:       "The program reads kernel memory without CAP_PERFMON.",
				hint:      "Load with CAP_BPF and CAP_PERFMON.",
			},
			{
				number: 232, name: "kernel-pointer-negative", severity: 0,
				template:  "R{register} is ptr_{struct} invalid negative access: off={offset}",
				arguments: []string{"register", "struct", "offset"},
				doc:       "The program reads before the start of the kernel structure.",
				hint:      "container_of() does not work on BTF pointers. Read with bpf_probe_read_kernel() or BPF_CORE_READ().",
			},
			{
				number: 233, name: "kernel-pointer-variable", severity: 0,
				template:  "R{register} is ptr_{struct} invalid variable offset: off={offset}, var_off={range}",
				arguments: []string{"register", "struct", "offset", "range"},
				doc:       "The program reads the kernel structure at a variable offset.",
				hint:      "Read array members with bpf_probe_read_kernel() or BPF_CORE_READ().",
			},
			{
				number: 234, name: "kernel-pointer-user", severity: 0,
				template:  "R{register} is ptr_{struct} access user memory: off={offset}",
				arguments: []string{"register", "struct", "offset"},
				doc:       "The program dereferences a pointer to user memory.",
				hint:      "Use bpf_probe_read_user(), or bpf_copy_from_user() in a sleepable program.",
			},
			{
				number: 235, name: "kernel-pointer-percpu", severity: 0,
				template:  "R{register} is ptr_{struct} access percpu memory: off={offset}",
				arguments: []string{"register", "struct", "offset"},
				doc:       "The program dereferences a pointer to per-CPU memory.",
				hint:      "Get this CPU's copy with bpf_per_cpu_ptr() or bpf_this_cpu_ptr().",
			},
			{
				number: 236, name: "map-pointer-unsupported", severity: 0,
				template:  "map_ptr access not supported for map type {map-type}",
				arguments: []string{"map-type"},
				doc:       "The program reads members of a map type that does not allow it.",
				hint:      "Keep the value you need in a variable.",
			},
			{
				number: 237, name: "register-of-type", severity: 0,
				template:  "R{register} is of type {actual} but {expected} is expected",
				arguments: []string{"register", "actual", "expected"},
				doc:       "The argument points to another kernel type than the function expects.",
				hint:      "Pass a pointer of the expected type. A cast does not change the type that the verifier knows.",
			},
			{
				number: 238, name: "release-with-offset", severity: 0,
				template:  "R{register} must have zero offset when passed to release func or trusted arg to kfunc",
				arguments: []string{"register"},
				doc:       "The program moved the pointer before passing it on.",
				hint:      "Pass the pointer exactly as you obtained it.",
			},
			{
				number: 239, name: "unacquired-argument", severity: 0,
				template:  "arg {argument} is an unacquired reference",
				arguments: []string{"argument"},
				doc:       "The function takes over a reference, but the argument is not a reference that the program acquired.",
				hint:      "Pass a pointer that the program acquired, such as one from bpf_ringbuf_reserve().",
			},
			{
				number: 240, name: "function-reference-not-acquired", severity: 0,
				template:  "{kind} {function}#{number} reference has not been acquired before",
				arguments: []string{"kind", "function", "number"},
				doc:       "The program releases a pointer that it did not acquire, or released already.",
				hint:      "Pass the pointer as the acquiring function returned it, once.",
			},
			{
				number: 241, name: "timer-map-mismatch", severity: 0,
				template:  "timer pointer in R1 map_uid={timer-map} doesn't match map pointer in R2 map_uid={map}",
				arguments: []string{"timer-map", "map"},
				doc:       "The timer or workqueue belongs to another map than the one passed.",
				hint:      "Pass the map in which you looked up the element.",
			},
			{
				number: 242, name: "field-offset-mismatch", severity: 0,
				template:  "off {offset} doesn't point to 'struct {struct}' that is at {expected-offset}",
				arguments: []string{"offset", "struct", "expected-offset"},
				doc:       "The address passed is not the address of the member.",
				hint:      "Take the address of the member itself.",
			},
			{
				number: 243, name: "lock-in-callback", severity: 0,
				template:  "can't spin_{{lock,unlock}} in rbtree cb",
				arguments: []string{},
				doc:       "The comparison callback of a tree takes or releases a lock.",
				hint:      "Remove it: the tree's lock is already held.",
			},
			{
				number: 244, name: "not-readonly-map", severity: 0,
				template:  "R{register} does not point to a readonly map'",
				arguments: []string{"register"},
				doc:       "The string is not a constant in a read-only map.",
				hint:      "Declare it static const, so that the compiler puts it into .rodata.",
			},
			{
				number: 245, name: "not-constant-address", severity: 0,
				template:  "R{register} is not a constant address'",
				arguments: []string{"register"},
				doc:       "The address of the string is not constant.",
				hint:      "Pass the string itself, not a computed pointer.",
			},
			{
				number: 246, name: "string-not-terminated", severity: 0,
				template:  "string is not zero-terminated",
				arguments: []string{},
				doc:       "The constant string does not end with a NUL.",
				hint:      "Make the array large enough for the NUL.",
			},
			{
				number: 247, name: "format-invalid", severity: 0,
				template:  "Invalid format string",
				arguments: []string{},
				doc:       "The format string has a conversion that the kernel does not support.",
				hint:      "Use %d %i %u %x %ld %lu %lx %lld %llu %llx %p %s or one of the few %p extensions.",
			},
			{
				number: 248, name: "sockmap-context", severity: 0,
				template:  "cannot update sockmap in this context",
				arguments: []string{},
				doc:       "This program type may not change a sockmap.",
				hint:      "Change it from user space or from a sock_ops program.",
			},
			{
				number: 249, name: "callback-map", severity: 0,
				template:  "callback function not allowed for map",
				arguments: []string{},
				doc:       "The program iterates over a map type that does not support callbacks.",
				hint:      "Use a hash or array map.",
			},
			{
				number: 250, name: "callback-not-static", severity: 0,
				template:  "callback function not static",
				arguments: []string{},
				doc:       "The callback is a global function.",
				hint:      "Declare the callback static, so that it is verified where the program uses it.",
			},
			{
				number: 251, name: "function-attach-only", severity: 0,
				template:  "func {function}#{number} supported only for {types} programs",
				arguments: []string{"function", "number", "types"},
				doc:       "Programs that attach in this way may not call the helper.",
				hint:      "Use one of the program kinds that the message names.",
			},
			{
				number: 252, name: "function-program-type", severity: 0,
				template:  "func {function}#{number} not supported for program type {program-type}",
				arguments: []string{"function", "number", "program-type"},
				doc:       "This program type may not call the helper.",
				hint:      "Look up the helper's program types with bpftool feature probe.",
			},
			{
				number: 253, name: "helper-in-probe", severity: 0,
				template:  "helper call is not allowed in probe",
				arguments: []string{},
				doc:       "A program attached to a probe may not call this helper.",
				hint:      "Use a fentry or tracepoint program.",
			},
			{
				number: 254, name: "sleepable-helper-context", severity: 0,
				template:  "sleepable helper {function}#{number} in {context}",
				arguments: []string{"function", "number", "context"},
				doc:       "The program calls a helper that may sleep where sleeping is not allowed.",
				hint:      "Move the call out of the section that holds a lock, RCU or disabled interrupts.",
			},
			{
				number: 255, name: "sleepable-kfunc-context", severity: 0,
				template:  "kernel func {function} is sleepable within {context}",
				arguments: []string{"function", "context"},
				doc:       "The program calls a kfunc that may sleep where sleeping is not allowed.",
				hint:      "Move the call out of the section that holds a lock, RCU or disabled interrupts.",
			},
			{
				number: 256, name: "lsm-cgroup-void", severity: 0,
				template:  "BPF_LSM_CGROUP that attach to void LSM hooks can't modify return value!",
				arguments: []string{},
				doc:       "The hook returns nothing, so the program cannot set its return value.",
				hint:      "Return 1, or attach to another hook.",
			},
			{
				number: 257, name: "struct-nesting", severity: 0,
				template:  "max struct nesting depth exceeded",
				arguments: []string{},
				doc:       "The structure that an argument points to is nested too deeply.",
				hint:      "Flatten the structure, or pass its parts.",
			},
			{
				number: 258, name: "kfunc-argument-type", severity: 0,
				template:  "kernel function {function} args#{argument} pointer type {type} is not supported",
				arguments: []string{"function", "argument", "type"},
				doc:       "The verifier cannot check pointers of this type.",
				hint:      "Check the prototype of the kfunc in the running kernel.",
			},
			{
				number: 259, name: "lock-object-mismatch", severity: 0,
				template:  "held lock and object are not in the same allocation",
				arguments: []string{},
				doc:       "The program holds another lock than the one of this list or tree.",
				hint:      "Put the lock and the root in the same structure, and take that lock.",
			},
			{
				number: 260, name: "lock-must-be-held", severity: 0,
				template:  "bpf_spin_lock at off={offset} must be held for {field}",
				arguments: []string{"offset", "field"},
				doc:       "The program uses the list or tree without holding its lock.",
				hint:      "First take the lock in the same structure.",
			},
			{
				number: 261, name: "field-not-found", severity: 0,
				template:  "{field} not found at offset={offset}",
				arguments: []string{"field", "offset"},
				doc:       "The address passed is not the address of such a member.",
				hint:      "Take the address of the member itself.",
			},
			{
				number: 262, name: "too-many-arguments", severity: 0,
				template:  "Function {function} has {count} > {maximum} args",
				arguments: []string{"function", "count", "maximum"},
				doc:       "Functions take at most five arguments.",
				hint:      "Pass a pointer to a structure.",
			},
			{
				number: 263, name: "not-a-const", severity: 0,
				template:  "R{register} is not a const",
				arguments: []string{"register"},
				doc:       "The argument is not constant.",
				hint:      "Pass a literal, so that the verifier knows the value.",
			},
			{
				number: 264, name: "unrecognised-argument", severity: 0,
				template:  "Unrecognized arg#{argument} type {type}",
				arguments: []string{"argument", "type"},
				doc:       "The verifier cannot check an argument of this type.",
				hint:      "Pass numbers, the context, or pointers to structures.",
			},
			{
				number: 265, name: "argument-context", severity: 0,
				template:  "arg#{argument} expected pointer to ctx, but got {type}",
				arguments: []string{"argument", "type"},
				doc:       "The argument must be the context of the program.",
				hint:      "Pass the context as it came in R1.",
			},
			{
				number: 266, name: "argument-allocated", severity: 0,
				template:  "arg#{argument} expected pointer to allocated object",
				arguments: []string{"argument"},
				doc:       "The argument is not an object from bpf_obj_new().",
				hint:      "Pass the pointer that bpf_obj_new() returned.",
			},
			{
				number: 267, name: "must-be-referenced", severity: 0,
				template:  "allocated object must be referenced",
				arguments: []string{},
				doc:       "The program no longer owns the object: it handed it over already.",
				hint:      "Use the object before pushing it to the list or tree, or take a reference with bpf_refcount_acquire().",
			},
			{
				number: 268, name: "argument-length-pair", severity: 0,
				template:  "arg#{argument} arg#{length-argument} memory, len pair leads to invalid memory access",
				arguments: []string{"argument", "length-argument"},
				doc:       "Pointer and length together reach outside the memory.",
				hint:      "Bound the length by the size of the buffer.",
			},
			{
				number: 269, name: "argument-function", severity: 0,
				template:  "arg{argument} expected pointer to func",
				arguments: []string{"argument"},
				doc:       "The argument must be a callback.",
				hint:      "Pass a static function of the program as the callback.",
			},
			{
				number: 270, name: "argument-not-owning", severity: 0,
				template:  "arg#{argument} is neither owning or non-owning ref",
				arguments: []string{"argument"},
				doc:       "The pointer is no longer a valid reference to the object.",
				hint:      "Use it inside the locked section in which you obtained it.",
			},
			{
				number: 271, name: "argument-no-refcount", severity: 0,
				template:  "arg#{argument} doesn't point to a type with bpf_refcount field",
				arguments: []string{"argument"},
				doc:       "The structure does not have a reference count.",
				hint:      "Add a member of type struct bpf_refcount.",
			},
			{
				number: 272, name: "kfunc-release", severity: 0,
				template:  "release kernel function {function} expects refcounted PTR_TO_BTF_ID",
				arguments: []string{"function"},
				doc:       "The kfunc releases a pointer that the program did not acquire.",
				hint:      "Pass the pointer that the acquiring kfunc returned.",
			},
			{
				number: 273, name: "rcu-nested", severity: 0,
				template:  "nested rcu read lock (kernel function {function})",
				arguments: []string{"function"},
				doc:       "The program begins an RCU section inside another, which older kernels reject.",
				hint:      "Call bpf_rcu_read_unlock() before the next bpf_rcu_read_lock().",
			},
			{
				number: 274, name: "rcu-unmatched", severity: 0,
				template:  "unmatched rcu read unlock (kernel function {function})",
				arguments: []string{"function"},
				doc:       "The program ends an RCU section that it did not begin.",
				hint:      "Pair lock and unlock on every path.",
			},
			{
				number: 275, name: "rcu-missing-unlock", severity: 0,
				template:  "bpf_rcu_read_unlock is missing",
				arguments: []string{},
				doc:       "The program ends inside an RCU section.",
				hint:      "Call bpf_rcu_read_unlock on every path, early returns included.",
			},
			{
				number: 276, name: "object-new-type", severity: 0,
				template:  "{function} type ID argument must be of a struct",
				arguments: []string{"function"},
				doc:       "The type id passed is not a struct in the program's own BTF.",
				hint:      "Use the libbpf macro (bpf_obj_new and the like) with a struct type.",
			},
			{
				number: 277, name: "object-new-btf", severity: 0,
				template:  "{function} requires prog BTF",
				arguments: []string{"function"},
				doc:       "The load passes no BTF.",
				hint:      "Compile with -g and let the loader pass the BTF.",
			},
			{
				number: 278, name: "packet-writes", severity: 0,
				template:  "the prog does not allow writes to packet data",
				arguments: []string{},
				doc:       "This program type may not change the packet.",
				hint:      "Use bpf_dynptr_slice(), the read-only variant.",
			},
			{
				number: 279, name: "calls-not-jited", severity: 0,
				template:  "{callee} are not allowed in non-JITed programs",
				arguments: []string{"callee"},
				doc:       "The program uses a kind of call that only the JIT supports.",
				hint:      "Enable net.core.bpf_jit_enable, or load on a machine whose kernel has a JIT.",
			},
			{
				number: 280, name: "module-btf-fd", severity: 0,
				template:  "invalid module BTF fd specified",
				arguments: []string{},
				doc:       "A descriptor in fd_array is not the BTF of a module.",
				hint:      "Open the module's BTF by id and pass its descriptor.",
			},
			{
				number: 281, name: "module-btf-object", severity: 0,
				template:  "invalid module BTF object FD specified.",
				arguments: []string{},
				doc:       "The descriptor in ld_imm64 is not a BTF object.",
				hint:      "Open the module's BTF by id and pass its descriptor.",
			},
			{
				number: 282, name: "too-many-module-btfs", severity: 0,
				template:  "too many different module BTFs",
				arguments: []string{},
				doc:       "The program calls functions of more modules than the kernel allows.",
				hint:      "Split the program, so that each part uses fewer modules.",
			},
			{
				number: 283, name: "too-many-kfuncs", severity: 0,
				template:  "too many different kernel function calls",
				arguments: []string{},
				doc:       "The program calls more than 256 different kfuncs.",
				hint:      "Split the program, so that each part calls fewer kfuncs.",
			},
			{
				number: 284, name: "kernel-without-btf", severity: 0,
				template:  "kernel is missing BTF, make sure CONFIG_DEBUG_INFO_BTF=y is specified in Kconfig.",
				arguments: []string{},
				doc:       "The program refers to kernel types or variables, but the kernel has no BTF.",
				hint:      "Run a kernel that was built with CONFIG_DEBUG_INFO_BTF.",
			},
			{
				number: 285, name: "jit-required", severity: 0,
				template:  "JIT is required for calling kernel function",
				arguments: []string{},
				doc:       "Kfuncs need the JIT.",
				hint:      "Enable net.core.bpf_jit_enable, or run a kernel with a JIT for this machine.",
			},
			{
				number: 286, name: "function-proto-invalid", severity: 0,
				template:  "kernel function btf_id {id} does not have a valid func_proto",
				arguments: []string{"id"},
				doc:       "The kernel's BTF does not have a prototype for this function id.",
				hint:      "The relocation was made for another kernel; resolve kfuncs by name at load time.",
			},
			{
				number: 287, name: "function-no-address", severity: 0,
				template:  "cannot find address for kernel function {function}",
				arguments: []string{"function"},
				doc:       "The kfunc is in BTF, but the kernel has no address for it.",
				hint:      "Check that the module is loaded.",
			},
			{
				number: 288, name: "constant-offset", severity: 0,
				template:  "{object} has to be at a constant offset",
				arguments: []string{"object"},
				doc:       "The program reaches the variable on the stack at a variable offset.",
				hint:      "Pass the address of the variable directly, without arithmetic.",
			},
			{
				number: 289, name: "pass-at-offset", severity: 0,
				template:  "cannot pass in {object} at an offset={offset}",
				arguments: []string{"object", "offset"},
				doc:       "The address passed is not the start of the variable.",
				hint:      "Pass the address of the variable itself, aligned to eight bytes.",
			},
			{
				number: 290, name: "dynptr-constant", severity: 0,
				template:  "cannot pass pointer to const bpf_dynptr, the helper mutates it",
				arguments: []string{},
				doc:       "The function changes a dynptr that the program may only read.",
				hint:      "Clone it first with bpf_dynptr_clone.",
			},
			{
				number: 291, name: "dynptr-unowned", severity: 0,
				template:  "cannot release unowned const bpf_dynptr",
				arguments: []string{},
				doc:       "The program releases a dynptr that it does not own.",
				hint:      "Do not release a dynptr that a callback got as its argument.",
			},
			{
				number: 292, name: "tail-call-no-btf", severity: 0,
				template:  "tail_call is not allowed in subprogs without BTF",
				arguments: []string{},
				doc:       "A function that makes a tail call needs BTF that says it returns int.",
				hint:      "Compile with -g, or make the tail call in the main program.",
			},
			{
				number: 293, name: "zero-sized-read", severity: 0,
				template:  "invalid zero-sized read",
				arguments: []string{},
				doc:       "The program passes a helper a buffer of size 0.",
				hint:      "Test the size for 0 before the call.",
			},
			{
				number: 294, name: "variable-offset-unprivileged", severity: 0,
				template:  "R{register}{access} variable offset stack access prohibited for !root, var_off={range}",
				arguments: []string{"register", "access", "range"},
				doc:       "An unprivileged program accesses the stack at a variable offset.",
				hint:      "Load with CAP_BPF and CAP_PERFMON, or unroll the loop.",
			},
			{
				number: 295, name: "helper-btf-id", severity: 0,
				template:  "Helper has invalid btf_id in R{register}",
				arguments: []string{"register"},
				doc:       "The helper does not work on pointers of this type.",
				hint:      "Pass a pointer of the type that the helper's documentation names.",
			},
			{
				number: 296, name: "type-size-unknown", severity: 0,
				template:  "unable to resolve the size of type '{type}': {error}",
				arguments: []string{"type", "error"},
				doc:       "The program's BTF does not give the size of the type.",
				hint:      "Include the full definition of the type in the program.",
			},
			{
				number: 297, name: "struct-ops-member-invalid", severity: 0,
				template:  "attach to invalid member {member}(@idx {index}) of struct {struct}",
				arguments: []string{"member", "index", "struct"},
				doc:       "The struct_ops member is not a function pointer.",
				hint:      "Your definition differs from the running kernel's. Rebuild against its vmlinux.h.",
			},
			{
				number: 298, name: "struct-ops-member-unsupported", severity: 0,
				template:  "attach to unsupported member {member} of struct {struct}",
				arguments: []string{"member", "struct"},
				doc:       "The kernel does not let programs implement this member.",
				hint:      "Leave the member out of the struct_ops map.",
			},
			{
				number: 299, name: "subprogram-return-unknown", severity: 0,
				template:  "At subprogram exit the register R{register} is not a scalar value ({type})",
				arguments: []string{"register", "type"},
				doc:       "A global function or callback returns something other than a number.",
				hint:      "Return a number, not a pointer.",
			},
			{
				number: 300, name: "async-return-unknown", severity: 0,
				template:  "In async callback the register R{register} is not a known value ({type})",
				arguments: []string{"register", "type"},
				doc:       "The callback returns something other than a known number.",
				hint:      "Set R0 to 0 before the callback returns.",
			},
			{
				number: 301, name: "attach-btf-invalid", severity: 0,
				template:  "attach_btf_id {id} is invalid",
				arguments: []string{"id"},
				doc:       "The BTF id to attach to does not exist.",
				hint:      "Look the id up in the running kernel's BTF.",
			},
			{
				number: 302, name: "reference-type-size", severity: 0,
				template:  "arg#{argument} reference type('{type}') size cannot be determined: {error}",
				arguments: []string{"argument", "type", "error"},
				doc:       "An argument of a global function points to a type of unknown size.",
				hint:      "Include the full definition of the type, or pass a pointer to char and a length.",
			},
			{
				number: 303, name: "btf-header-missing", severity: 0,
				template:  "btf_header not found",
				arguments: []string{},
				doc:       "The blob is shorter than the header's first fields.",
				hint:      "Pass the whole .BTF section, and its length in btf_size.",
			},
			{
				number: 304, name: "btf-header-length-missing", severity: 0,
				template:  "hdr_len not found",
				arguments: []string{},
				doc:       "The blob ends before the length of its header.",
				hint:      "Pass the whole .BTF section, and its length in btf_size.",
			},
			{
				number: 305, name: "btf-header-unsupported", severity: 0,
				template:  "Unsupported btf_header",
				arguments: []string{},
				doc:       "The header is longer than this kernel's and the rest is not zero.",
				hint:      "The BTF is newer than the kernel. Let the loader sanitise it.",
			},
			{
				number: 306, name: "btf-magic", severity: 0,
				template:  "Invalid magic",
				arguments: []string{},
				doc:       "The blob does not begin with 0xeb9f in the machine's byte order.",
				hint:      "Check that it is the .BTF section, and compiled for this byte order (-target bpfel or bpfeb).",
			},
			{
				number: 307, name: "btf-version", severity: 0,
				template:  "Unsupported version",
				arguments: []string{},
				doc:       "The version of the BTF is not 1.",
				hint:      "Use BTF version 1; the blob may be corrupted.",
			},
			{
				number: 308, name: "btf-flags", severity: 0,
				template:  "Unsupported flags",
				arguments: []string{},
				doc:       "The header has flags set that this kernel does not know.",
				hint:      "Set the flags of the header to 0.",
			},
			{
				number: 309, name: "btf-no-data", severity: 0,
				template:  "No data",
				arguments: []string{},
				doc:       "The blob has a header and nothing else.",
				hint:      "Pass the whole .BTF section.",
			},
			{
				number: 310, name: "btf-section-offset", severity: 0,
				template:  "Invalid section offset",
				arguments: []string{},
				doc:       "A section begins outside the blob.",
				hint:      "type_off and str_off count from the end of the header.",
			},
			{
				number: 311, name: "btf-section-length", severity: 0,
				template:  "Total section length too long",
				arguments: []string{},
				doc:       "A section reaches past the end of the blob.",
				hint:      "Check type_len, str_len and btf_size.",
			},
			{
				number: 312, name: "btf-section-overlap", severity: 0,
				template:  "Section overlap found",
				arguments: []string{},
				doc:       "The type and string sections overlap.",
				hint:      "Check the offsets and lengths in the header.",
			},
			{
				number: 313, name: "btf-section-unknown", severity: 0,
				template:  "Unsupported section found",
				arguments: []string{},
				doc:       "There are bytes between the sections or after them.",
				hint:      "The two sections must fill the blob without gaps.",
			},
			{
				number: 314, name: "btf-type-section-alignment", severity: 0,
				template:  "Unaligned type_off",
				arguments: []string{},
				doc:       "The type section does not begin at a multiple of four.",
				hint:      "Make type_off a multiple of four, counted from the end of the header.",
			},
			{
				number: 315, name: "btf-no-types", severity: 0,
				template:  "No type found",
				arguments: []string{},
				doc:       "The type section is empty.",
				hint:      "A BTF needs at least one type.",
			},
			{
				number: 316, name: "btf-string-section", severity: 0,
				template:  "Invalid string section",
				arguments: []string{},
				doc:       "The string section is empty, or does not begin and end with a NUL.",
				hint:      "The first string must be empty, and the last must be terminated.",
			},
			{
				number: 317, name: "btf-string-section-end", severity: 0,
				template:  "String section is not at the end",
				arguments: []string{},
				doc:       "Something follows the strings.",
				hint:      "Put the string section last.",
			},
			{
				number: 318, name: "btf-invalid-kind", severity: 0,
				template:  "{where} Invalid kind:{kind}",
				arguments: []string{"where", "kind"},
				doc:       "The kernel does not know this kind of type.",
				hint:      "The BTF is newer than the kernel. Let libbpf or pahole sanitise it (FLOAT 5.13, DECL_TAG 5.16, TYPE_TAG 5.17, ENUM64 6.0).",
			},
			{
				number: 319, name: "btf-invalid-info", severity: 0,
				template:  "{where} Invalid btf_info:{info}",
				arguments: []string{"where", "info"},
				doc:       "The info word sets bits that must be zero (hexadecimal).",
				hint:      "vlen is in bits 0 to 15, the kind in 24 to 28, kind_flag in 31.",
			},
			{
				number: 320, name: "btf-kind-flag", severity: 0,
				template:  "{where} Invalid btf_info kind_flag",
				arguments: []string{"where"},
				doc:       "The type sets kind_flag, which its kind does not have.",
				hint:      "Clear bit 31, or let the loader sanitise a BTF newer than the kernel.",
			},
			{
				number: 321, name: "btf-invalid-name-offset", severity: 0,
				template:  "{where} Invalid name_offset:{offset}",
				arguments: []string{"where", "offset"},
				doc:       "The name lies outside the string section.",
				hint:      "Use an offset below str_len.",
			},
			{
				number: 322, name: "btf-invalid-name", severity: 0,
				template:  "{where} Invalid name",
				arguments: []string{"where"},
				doc:       "The type lacks a name that it must have, has one that it must not have, or its name is not an identifier.",
				hint:      "Typedefs must have a name, struct names may be empty, pointers, arrays and prototypes must not have one. Names are C identifiers.",
			},
			{
				number: 323, name: "btf-invalid-type-id", severity: 0,
				template:  "{where} Invalid type_id",
				arguments: []string{"where"},
				doc:       "The type refers to a type that does not exist, or to one of the wrong kind.",
				hint:      "Ids count from 1 in the order of the type section; 0 is void.",
			},
			{
				number: 324, name: "attach-btf-wrong-name", severity: 0,
				template:  "attach_btf_id {id} points to wrong type name {type}",
				arguments: []string{"id", "type"},
				doc:       "For a raw tracepoint the BTF id must be a typedef whose name begins with btf_trace_.",
				hint:      "Look up btf_trace_ with the tracepoint's name.",
			},
			{
				number: 325, name: "btf-vlen-nonzero", severity: 0,
				template:  "{where} vlen != 0",
				arguments: []string{"where"},
				doc:       "The type sets a member count, but its kind has no members.",
				hint:      "Set vlen, the low 16 bits of info, to 0.",
			},
			{
				number: 326, name: "btf-size-nonzero", severity: 0,
				template:  "{where} size != 0",
				arguments: []string{"where"},
				doc:       "The type sets a size, but its kind has none.",
				hint:      "Set the size of the type to 0.",
			},
			{
				number: 327, name: "btf-type-nonzero", severity: 0,
				template:  "{where} type != 0",
				arguments: []string{"where"},
				doc:       "A forward declaration refers to a type.",
				hint:      "Set the type of the forward declaration to 0.",
			},
			{
				number: 328, name: "btf-size-zero", severity: 0,
				template:  "{where} size == 0",
				arguments: []string{"where"},
				doc:       "The section has no size.",
				hint:      "A DATASEC needs its size; libbpf fills it in from the ELF section.",
			},
			{
				number: 329, name: "btf-meta-short", severity: 0,
				template:  "{where} meta_left:{left} meta_needed:{needed}",
				arguments: []string{"where", "left", "needed"},
				doc:       "The type section ends in the middle of the type.",
				hint:      "Check vlen of the type and type_len of the header.",
			},
			{
				number: 330, name: "btf-loop", severity: 0,
				template:  "{where} Loop detected",
				arguments: []string{"where"},
				doc:       "The type contains itself without a pointer in between.",
				hint:      "A structure may refer to itself by pointer only.",
			},
			{
				number: 331, name: "btf-max-chain", severity: 0,
				template:  "{where} Exceeded max resolving depth:{limit}",
				arguments: []string{"where", "limit"},
				doc:       "The chain of types is longer than 32.",
				hint:      "Shorten the chain of typedefs, pointers and qualifiers.",
			},
			{
				number: 332, name: "btf-int-data", severity: 0,
				template:  "{where} Invalid int_data:{data}",
				arguments: []string{"where", "data"},
				doc:       "The integer's description sets bits that must be zero (hexadecimal).",
				hint:      "Bits 0 to 7 are the width, 16 to 23 the offset, 24 to 27 the encoding.",
			},
			{
				number: 333, name: "btf-int-bits", severity: 0,
				template:  "{where} nr_bits exceeds type_size",
				arguments: []string{"where"},
				doc:       "The integer is wider than its size.",
				hint:      "Offset and width together must fit in the size.",
			},
			{
				number: 334, name: "btf-int-bits-limit", severity: 0,
				template:  "{where} nr_bits exceeds {limit}",
				arguments: []string{"where", "limit"},
				doc:       "The integer is wider than the kernel supports.",
				hint:      "Use at most 128 bits.",
			},
			{
				number: 335, name: "btf-int-encoding", severity: 0,
				template:  "{where} Unsupported encoding",
				arguments: []string{"where"},
				doc:       "The kernel does not know the encoding of the integer.",
				hint:      "Use none, signed, char or bool.",
			},
			{
				number: 336, name: "btf-member", severity: 0,
				template:  "{where} Invalid member",
				arguments: []string{"where"},
				doc:       "A member cannot have this type.",
				hint:      "Members need a complete type with a size.",
			},
			{
				number: 337, name: "btf-member-bits-offset", severity: 0,
				template:  "{where} Invalid member bits_offset",
				arguments: []string{"where"},
				doc:       "The offset of the member does not fit its type.",
				hint:      "Members other than bit fields begin at whole bytes.",
			},
			{
				number: 338, name: "attach-replaces-kernel", severity: 0,
				template:  "Cannot replace kernel functions",
				arguments: []string{},
				doc:       "A program of type ext replaces functions of other programs, not of the kernel.",
				hint:      "Pass the descriptor of the program to extend in attach_prog_fd.",
			},
			{
				number: 339, name: "btf-member-name-offset", severity: 0,
				template:  "{where} Invalid member name_offset:{offset}",
				arguments: []string{"where", "offset"},
				doc:       "The member's name lies outside the string section.",
				hint:      "Use an offset below str_len.",
			},
			{
				number: 340, name: "btf-member-bitfield-size", severity: 0,
				template:  "{where} Invalid member bitfield_size",
				arguments: []string{"where"},
				doc:       "The bit field is wider than its type.",
				hint:      "Use at most the width of the integer.",
			},
			{
				number: 341, name: "btf-member-base-type", severity: 0,
				template:  "{where} Invalid member base type",
				arguments: []string{"where"},
				doc:       "The bit field's type is not an integer or enum of regular width.",
				hint:      "Use a plain integer type of 1, 2, 4, 8 or 16 bytes.",
			},
			{
				number: 342, name: "btf-member-offset", severity: 0,
				template:  "{where} Invalid member offset",
				arguments: []string{"where"},
				doc:       "The bit field does not fit in its type at this offset.",
				hint:      "Check that bits_offset and width lie inside the type's own storage.",
			},
			{
				number: 343, name: "btf-member-outside", severity: 0,
				template:  "{where} Member bits_offset exceeds its struct size",
				arguments: []string{"where"},
				doc:       "The member begins outside the structure.",
				hint:      "Check bits_offset against the size; the offset counts bits.",
			},
			{
				number: 344, name: "btf-member-exceeds", severity: 0,
				template:  "{where} Member exceeds struct_size",
				arguments: []string{"where"},
				doc:       "The member ends outside the structure.",
				hint:      "Check bits_offset and the size of the member's type.",
			},
			{
				number: 345, name: "btf-member-alignment", severity: 0,
				template:  "{where} Member is not byte aligned",
				arguments: []string{"where"},
				doc:       "A member that is not a bit field begins in the middle of a byte.",
				hint:      "Use a multiple of 8 as bits_offset.",
			},
			{
				number: 346, name: "btf-member-improper-alignment", severity: 0,
				template:  "{where} Member is not properly aligned",
				arguments: []string{"where"},
				doc:       "The pointer or enum member does not begin at a whole byte.",
				hint:      "Use a multiple of 8 as bits_offset.",
			},
			{
				number: 347, name: "btf-copy-bits", severity: 0,
				template:  "{where} nr_copy_bits exceeds {limit}",
				arguments: []string{"where", "limit"},
				doc:       "The bit field and its offset within the byte are wider than the kernel supports.",
				hint:      "Use at most 128 bits.",
			},
			{
				number: 348, name: "btf-array-element", severity: 0,
				template:  "{where} Invalid elem",
				arguments: []string{"where"},
				doc:       "The element's type does not exist or has no size.",
				hint:      "Elements need a complete type.",
			},
			{
				number: 349, name: "btf-array-index", severity: 0,
				template:  "{where} Invalid index",
				arguments: []string{"where"},
				doc:       "The index type is not an integer.",
				hint:      "Use an INT type as the index type.",
			},
			{
				number: 350, name: "btf-array-int", severity: 0,
				template:  "{where} Invalid array of int",
				arguments: []string{"where"},
				doc:       "Elements of the array are integers of irregular width.",
				hint:      "Use a plain integer type.",
			},
			{
				number: 351, name: "btf-array-overflow", severity: 0,
				template:  "{where} Array size overflows U32_MAX",
				arguments: []string{"where"},
				doc:       "The array is larger than 4 GiB.",
				hint:      "Reduce the number of elements.",
			},
			{
				number: 352, name: "btf-unexpected-size", severity: 0,
				template:  "{where} Unexpected size",
				arguments: []string{"where"},
				doc:       "An enum must have 1, 2, 4 or 8 bytes.",
				hint:      "Set the size of the enum.",
			},
			{
				number: 353, name: "btf-float-size", severity: 0,
				template:  "{where} Invalid type_size",
				arguments: []string{"where"},
				doc:       "A FLOAT must have 2, 4, 8, 12 or 16 bytes.",
				hint:      "Set the size of the type.",
			},
			{
				number: 354, name: "btf-linkage", severity: 0,
				template:  "{where} Linkage not supported",
				arguments: []string{"where"},
				doc:       "The linkage of the variable is not static, global or extern.",
				hint:      "Use 0 (static), 1 (global) or 2 (extern).",
			},
			{
				number: 355, name: "btf-function-linkage", severity: 0,
				template:  "{where} Invalid func linkage",
				arguments: []string{"where"},
				doc:       "The linkage of the function is not static, global or extern, or extern in the wrong place.",
				hint:      "Use 0 or 1. Older kernels want vlen 0; let the loader sanitise the BTF.",
			},
			{
				number: 356, name: "btf-return-type", severity: 0,
				template:  "{where} Invalid return type",
				arguments: []string{"where"},
				doc:       "The return type does not exist.",
				hint:      "Use the id of an existing type, or 0 for void.",
			},
			{
				number: 357, name: "btf-argument", severity: 0,
				template:  "{where} Invalid arg#{number}",
				arguments: []string{"where", "number"},
				doc:       "The type or the name of a parameter is not valid.",
				hint:      "Parameters of a FUNC need names that are identifiers, and types that exist.",
			},
			{
				number: 358, name: "btf-section-variable", severity: 0,
				template:  "{where} Not a VAR kind member",
				arguments: []string{"where"},
				doc:       "The section contains something other than a variable.",
				hint:      "Members of a DATASEC are VARs.",
			},
			{
				number: 359, name: "btf-section-member-offset", severity: 0,
				template:  "{where} Invalid offset",
				arguments: []string{"where"},
				doc:       "The variables of the section are not sorted by offset, or one lies outside.",
				hint:      "Sort them by offset. libbpf fills in the offsets from the ELF symbols.",
			},
			{
				number: 360, name: "btf-section-member-size", severity: 0,
				template:  "{where} Invalid size",
				arguments: []string{"where"},
				doc:       "A variable in the section has no size, or one larger than the section.",
				hint:      "Compare each variable's size with its type and with the section.",
			},
			{
				number: 361, name: "btf-section-member-sum", severity: 0,
				template:  "{where} Invalid offset+size",
				arguments: []string{"where"},
				doc:       "A variable reaches past the end of its section.",
				hint:      "Check offset and size against the size of the section.",
			},
			{
				number: 362, name: "btf-section-sum", severity: 0,
				template:  "{where} Invalid sum",
				arguments: []string{"where"},
				doc:       "The variables together are larger than their section.",
				hint:      "Compare the sizes of the variables with that of the section.",
			},
			{
				number: 363, name: "btf-tag-value", severity: 0,
				template:  "{where} Invalid value",
				arguments: []string{"where"},
				doc:       "The tag has no text.",
				hint:      "Give the tag a name.",
			},
			{
				number: 364, name: "btf-tag-component", severity: 0,
				template:  "{where} Invalid component_idx",
				arguments: []string{"where"},
				doc:       "The tag refers to a member or parameter that does not exist.",
				hint:      "Use -1 for the type itself, or an index from 0.",
			},
			{
				number: 365, name: "map-extra-invalid", severity: 0,
				template:  "Invalid map_extra.",
				arguments: []string{},
				doc:       "This map type does not accept this map_extra.",
				hint:      "Leave it 0, except for a bloom filter (number of hashes) or an arena (address).",
			},
			{
				number: 366, name: "map-btf-fd-invalid", severity: 0,
				template:  "Invalid btf_fd.",
				arguments: []string{},
				doc:       "The descriptor of the map's BTF is not valid.",
				hint:      "Load the BTF first, and keep its descriptor open.",
			},
			{
				number: 367, name: "map-value-type-exclusive", severity: 0,
				template:  "btf_vmlinux_value_type_id is mutually exclusive with btf_key_type_id and btf_value_type_id.",
				arguments: []string{},
				doc:       "The caller describes the map value in two ways at once.",
				hint:      "Set btf_vmlinux_value_type_id for struct_ops maps only.",
			},
			{
				number: 368, name: "attach-type-invalid", severity: 0,
				template:  "Invalid attach_type.",
				arguments: []string{},
				doc:       "The link does not accept this attach type.",
				hint:      "Use the attach type that belongs to the program's section name.",
			},
			{
				number: 369, name: "unknown-map-type", severity: 0,
				template:  "Unknown map type {number}",
				arguments: []string{"number"},
				doc:       "The kernel does not know a map type with this number.",
				hint:      "The kernel is older than the program, or was built without the map type. Probe with bpftool feature.",
			},
			{
				number: 370, name: "unknown-program-type", severity: 0,
				template:  "Unknown program type {number}",
				arguments: []string{"number"},
				doc:       "The kernel does not know a program type with this number.",
				hint:      "The kernel is older than the program, or was built without the program type. Probe with bpftool feature.",
			},
			{
				number: 371, name: "unknown-attach-type", severity: 0,
				template:  "Unknown attach type {number}",
				arguments: []string{"number"},
				doc:       "The kernel does not know an attach type with this number.",
				hint:      "The kernel is older than the program. Probe before relying on it.",
			},
			{
				number: 372, name: "verification-failed", severity: 0,
				template:  "Verification failed: {category}: {problem}",
				arguments: []string{"category", "problem"},
				doc:       "The verifier's structured report (Linux 7.3) does not contain a line that matches a registered reason.",
				hint:      "Read the reason and the suggestion of the report in the log.",
			},
			{
				number: 373, name: "modified-pointer-old", severity: 0,
				template:  "dereference of modified {type} ptr R{register} off={offset}+{constant}, ctx+const is allowed, ctx+const+const is not",
				arguments: []string{"type", "register", "offset", "constant"},
				doc:       "The program changed the context pointer before dereferencing it (kernels before 5.2).",
				hint:      "Let the compiler put the offset into the load, for example by reading the member straight from the argument of the program.",
			},
			{
				number: 374, name: "indirect-stack-read-old", severity: 0,
				template:  "invalid indirect read from stack off {offset}+{index} size {size}",
				arguments: []string{"offset", "index", "size"},
				doc:       "A helper would read stack bytes that were never written (kernels before 5.12).",
				hint:      "Zero the whole key or struct, padding included, with memset before passing its address.",
			},
			{
				number: 375, name: "call-arguments", severity: 0,
				template:  "Caller passes invalid args into func#{index}",
				arguments: []string{"index"},
				doc:       "The caller passes arguments that do not match the declaration of the function (kernels before 6.8).",
				hint:      "Compare pointers with NULL first, and pass what the prototype says.",
			},
			{
				number: 376, name: "zero-size-read-range", severity: 0,
				template:  "R{register} invalid zero-sized read: u64=[{from},{to}]",
				arguments: []string{"register", "from", "to"},
				doc:       "The program may pass the helper a size of 0, which it does not accept.",
				hint:      "Test the size for 0 before the call, or give it a lower bound of 1.",
			},
			{
				number: 377, name: "metadata-device-bound", severity: 0,
				template:  "metadata kfuncs require device-bound program",
				arguments: []string{},
				doc:       "The program reads a network device's hints, but is not bound to that device.",
				hint:      "Load the program with its prog_ifindex and BPF_F_XDP_DEV_BOUND_ONLY.",
			},
			{
				number: 378, name: "argument-points-elsewhere", severity: 0,
				template:  "arg#{argument} doesn't point to {expected}",
				arguments: []string{"argument", "expected"},
				doc:       "The argument is the address of something other than the kfunc expects.",
				hint:      "Pass the address of the object that the message names.",
			},
			{
				number: 379, name: "css-task-iterator", severity: 0,
				template:  "css_task_iter is only allowed in bpf_lsm, bpf_iter and sleepable progs",
				arguments: []string{},
				doc:       "This iterator takes a lock that other programs may hold, so this program type may not use it.",
				hint:      "Load the program as sleepable.",
			},
			{
				number: 380, name: "tracing-argument-size", severity: 0,
				template:  "func '{function}' size {size} must be {capacity}",
				arguments: []string{"function", "size", "capacity"},
				doc:       "The program reads an argument of the traced function with the wrong size.",
				hint:      "Read arguments as 64-bit values and cast them; the BPF_PROG macro does.",
			},
			{
				number: 381, name: "irq-flag-uninitialized", severity: 0,
				template:  "expected an initialized irq flag as arg#{argument}",
				arguments: []string{"argument"},
				doc:       "The program restores interrupts from a flag that it did not save.",
				hint:      "Pair bpf_local_irq_save and bpf_local_irq_restore, in reverse order of each other.",
			},
			{
				number: 382, name: "irq-flag-initialized", severity: 0,
				template:  "expected uninitialized irq flag as arg#{argument}",
				arguments: []string{"argument"},
				doc:       "The program saves interrupts to a flag that is already in use.",
				hint:      "Use a separate variable for each section.",
			},
			{
				number: 383, name: "preemption-unmatched", severity: 0,
				template:  "unmatched attempt to enable preemption (kernel function {function})",
				arguments: []string{"function"},
				doc:       "The program enables preemption without having disabled it.",
				hint:      "Pair bpf_preempt_disable() and bpf_preempt_enable() on every path.",
			},
			{
				number: 384, name: "context-type-invalid", severity: 0,
				template:  "kern ctx type id {id} is not a struct",
				arguments: []string{"id"},
				doc:       "This program type does not have a context structure in the kernel.",
				hint:      "Do not cast the context in this program type.",
			},
			{
				number: 385, name: "attach-no-address", severity: 0,
				template:  "The address of function {function} cannot be found",
				arguments: []string{"function"},
				doc:       "The function to attach to is in BTF but has no address.",
				hint:      "It may have been inlined, optimised away or freed after boot. Choose another function.",
			},
			{
				number: 386, name: "trap-reached", severity: 0,
				template:  "unexpected __bpf_trap() due to uninitialized variable?",
				arguments: []string{},
				doc:       "The compiler found undefined behaviour on this path and put a trap there.",
				hint:      "Look for a variable that is used before it is set, or a missing return. Compile with -Wall.",
			},
			{
				number: 387, name: "tail-call-map", severity: 0,
				template:  "expected prog array map for tail call",
				arguments: []string{},
				doc:       "The map of the tail call is not a prog array.",
				hint:      "Pass a map of type BPF_MAP_TYPE_PROG_ARRAY.",
			},
			{
				number: 388, name: "expected-map-pointer", severity: 0,
				template:  "pointer in R{register} isn't map pointer",
				arguments: []string{"register"},
				doc:       "The argument is not a map.",
				hint:      "Pass a map loaded by ld_imm64 with its descriptor.",
			},
			{
				number: 389, name: "btf-parameter-name-offset", severity: 0,
				template:  "Invalid name_offset:{offset}",
				arguments: []string{"offset"},
				doc:       "A name lies outside the string section.",
				hint:      "Use an offset below str_len.",
			},
			{
				number: 390, name: "btf-type-tag-order", severity: 0,
				template:  "Type tags don't precede modifiers",
				arguments: []string{},
				doc:       "A type tag comes after const, volatile, restrict or a typedef in a chain of types.",
				hint:      "Put tags directly after the pointer, or use a newer compiler.",
			},
			{
				number: 391, name: "dynptr-source", severity: 0,
				template:  "Unsupported reg type {type} for bpf_dynptr_from_mem data",
				arguments: []string{"type"},
				doc:       "The program makes a dynptr from memory other than a map value.",
				hint:      "Pass a pointer into a map's value.",
			},
			{
				number: 392, name: "attach-variable-arguments", severity: 0,
				template:  "The function {function} with variable args is unsupported.",
				arguments: []string{"function"},
				doc:       "The program attaches to a function with variable arguments, which cannot be traced this way.",
				hint:      "Trace a function with fixed arguments, or use a kprobe.",
			},
			{
				number: 393, name: "attach-return-type", severity: 0,
				template:  "The function {function} return type {type} is unsupported.",
				arguments: []string{"function", "type"},
				doc:       "The program attaches to a function that returns a structure, which cannot be traced this way.",
				hint:      "Trace its entry, or use a kprobe.",
			},
			{
				number: 394, name: "log-parameters-invalid", severity: 0,
				template:  "Invalid log: {problem}",
				arguments: []string{"problem"},
				doc:       "The fields of the log contradict each other, so the kernel would reject the call at once.",
				hint:      "Set the buffer and its size together. A buffer needs a level from 1 to 15. The size is at most 1073741823.",
			},
			{
				number: 395, name: "name-character-invalid", severity: 0,
				template:  "Byte {index} of {field} is {character:x}, which a name may not contain",
				arguments: []string{"index", "field", "character"},
				doc:       "The name contains a character other than a letter, a digit, an underscore or a dot.",
				hint:      "Replace the character. C++ and Rust mangle symbols, so give the program or map an explicit name.",
			},
			{
				number: 396, name: "program-empty", severity: 0,
				template:  "The program has no instructions",
				arguments: []string{},
				doc:       "insn_cnt is 0, which the kernel rejects with E2BIG.",
				hint:      "Pass the number of instructions, eight bytes each.",
			},
			{
				number: 397, name: "map-parameter-invalid", severity: 0,
				template:  "{field} is {value}, a map of type {type} needs {needed}",
				arguments: []string{"field", "value", "type", "needed"},
				doc:       "The map type requires other sizes or numbers.",
				hint:      "See the documentation of the map type for what its sizes mean.",
			},
			{
				number: 398, name: "attribute-not-zero", severity: 0,
				template:  "Byte {offset} after the last field of {command} is not zero",
				arguments: []string{"offset", "command"},
				doc:       "The command does not have a field at this offset on this kernel.",
				hint:      "Zero the rest of union bpf_attr. If a newer library set it on purpose, the kernel lacks the feature.",
			},
			{
				number: 399, name: "core-relocation-failed", severity: 0,
				template:  "failed to resolve CO-RE relocation <{kind}> [{local-type-id}] {path} ({access})",
				arguments: []string{"kind", "local-type-id", "path", "access"},
				doc:       "The program reaches an instruction whose CO-RE relocation failed. The kernel's BTF lacks the type or field, and the loader put an invalid call in its place.",
				hint:      "This kernel does not have the type or field: it was renamed, moved or removed, or is newer than the kernel. Guard the access with bpf_core_field_exists() or bpf_core_type_exists(), and read the other name through a ___flavour of the struct. 195896080 (0xbad2310) is the loader's mark, not the number of a helper.",
			},
			{
				number: 400, name: "map-reference-unresolved", severity: 0,
				template:  "BPF map '{object}' is referenced but wasn't created",
				arguments: []string{"object"},
				doc:       "The program reaches a reference to a map that the loader did not create.",
				hint:      "Create the map (bpf_map__set_autocreate), or guard the code with a constant that the verifier can prune, such as a const volatile flag set before loading.",
			},
			{
				number: 401, name: "kfunc-unresolved", severity: 0,
				template:  "kfunc '{object}' is referenced but wasn't resolved",
				arguments: []string{"object"},
				doc:       "The program reaches a call of a __weak kfunc that this kernel does not have.",
				hint:      "Guard the call with bpf_ksym_exists(NAME), so that the verifier prunes it, or load the module that has the kfunc.",
			},
			{
				number: 402, name: "extension-packet-data", severity: 0,
				template:  "Extension program changes packet data, while original does not",
				arguments: []string{},
				doc:       "The program may change packet data, but the function that it replaces may not. Linux 6.13 and newer reject this.",
				hint:      "Let the replaced function call a helper that changes packet data too, such as bpf_xdp_adjust_head. For an XDP dispatcher use xdp-tools 1.5.5 or newer.",
			},
			{
				number: 403, name: "extension-sleeps", severity: 0,
				template:  "Extension program may sleep, while original does not",
				arguments: []string{},
				doc:       "The program may sleep, but the function that it replaces may not.",
				hint:      "Load the extension without the sleepable flag and without helpers that may sleep, or make the original sleepable.",
			},
			{
				number: 404, name: "jit-bpf-calls", severity: 0,
				template:  "JIT doesn't support bpf-to-bpf calls",
				arguments: []string{},
				doc:       "The JIT of this architecture cannot compile calls between BPF functions.",
				hint:      "Mark the functions __always_inline, or run a newer kernel on this architecture.",
			},
			{
				number: 405, name: "jit-private-stack", severity: 0,
				template:  "Private stack not supported by jit",
				arguments: []string{},
				doc:       "The program needs a private stack, which the JIT of this architecture does not support.",
				hint:      "Use less stack, or leave out the feature that needs a private stack (a struct_ops member that may recurse).",
			},
			{
				number: 406, name: "kernel-btf-malformed", severity: 0,
				template:  "in-kernel BTF is malformed",
				arguments: []string{},
				doc:       "The kernel could not read its own BTF, so it cannot load anything that depends on types.",
				hint:      "Usually the kernel was built with the wrong pahole. Rebuild it with the version that its documentation names, or use a distribution's kernel.",
			},
			{
				number: 407, name: "kernel-call-left", severity: 0,
				template:  "invalid kernel function call not eliminated in verifier pass",
				arguments: []string{},
				doc:       "The program can still reach a call of a kfunc that could not be resolved.",
				hint:      "Guard the call with bpf_ksym_exists(), or load the module that has the kfunc.",
			},
			{
				number: 408, name: "address-space-cast", severity: 0,
				template:  "addr_space_cast insn can only convert between address space 1 and 0",
				arguments: []string{},
				doc:       "The instruction converts between address spaces other than 0 and 1 (an arena's).",
				hint:      "Use only __arena pointers (address space 1) and plain ones. Check the version of clang.",
			},
			{
				number: 409, name: "arena-missing", severity: 0,
				template:  "addr_space_cast insn can only be used in a program that has an associated arena",
				arguments: []string{},
				doc:       "The program uses arena pointers but does not refer to an arena map.",
				hint:      "Define a map of type BPF_MAP_TYPE_ARENA, and refer to it in each program that uses arena pointers.",
			},
			{
				number: 410, name: "arena-unavailable", severity: 0,
				template:  "JIT doesn't support arena",
				arguments: []string{},
				doc:       "The kernel cannot give this program an arena: it needs a JIT that supports arenas, privileges, and an address.",
				hint:      "Use x86-64 or arm64 with the JIT on, load with CAP_BPF and CAP_PERFMON, and set the map's address by map_extra or mmap() before loading.",
			},
			{
				number: 411, name: "arena-several", severity: 0,
				template:  "Only one arena per program",
				arguments: []string{},
				doc:       "The program refers to two arenas.",
				hint:      "Use one arena for the whole program.",
			},
			{
				number: 412, name: "arena-pointer-expected", severity: 0,
				template:  "R{register} is not a pointer to arena or scalar.",
				arguments: []string{"register"},
				doc:       "The instruction accesses arena memory through another kind of pointer.",
				hint:      "Use a pointer marked __arena. Pointers to the stack or to a map value are not arena pointers.",
			},
			{
				number: 413, name: "subprogram-stack-too-large", severity: 0,
				template:  "stack size of subprog {subprogram} is {size}. Too large",
				arguments: []string{"subprogram", "size"},
				doc:       "One function needs more than 512 bytes of stack.",
				hint:      "Move large variables into a per-CPU array map, or split the function.",
			},
			{
				number: 414, name: "stack-exceeds", severity: 0,
				template:  "stack size {size}(extra {limit}) is too large",
				arguments: []string{"size", "limit"},
				doc:       "The stack exceeds 512 bytes, with the space that the kernel adds for may_goto and similar features.",
				hint:      "Make local variables smaller, or move them into a map.",
			},
			{
				number: 415, name: "callback-jumps", severity: 0,
				template:  "The sequence of {number} jumps is too complex for async cb.",
				arguments: []string{"number"},
				doc:       "The verifier has no room left to explore the callback.",
				hint:      "Split the callback or the program into smaller functions, or make some of them global.",
			},
			{
				number: 416, name: "callback-ld-abs", severity: 0,
				template:  "cannot use BPF_LD_[ABS|IND] within callback",
				arguments: []string{},
				doc:       "The callback uses an old packet load, which could end the program.",
				hint:      "Use bpf_skb_load_bytes in the callback.",
			},
			{
				number: 417, name: "throw-in-callback", severity: 0,
				template:  "bpf_throw kfunc (insn {instruction}) cannot be called from callback subprog {subprogram}",
				arguments: []string{"instruction", "subprogram"},
				doc:       "A callback throws an exception, which cannot leave it.",
				hint:      "Return a value from the callback, and throw after the call that ran it.",
			},
			{
				number: 418, name: "exception-callback", severity: 0,
				template:  "insn {instruction} cannot call exception cb directly",
				arguments: []string{"instruction"},
				doc:       "The program calls or declares its exception callback wrongly. Only the kernel calls it, and it must be one global function that takes one number.",
				hint:      "Do not call it; declare it once with __exception_cb(NAME), as a global function of one integer.",
			},
			{
				number: 419, name: "callback-is-main", severity: 0,
				template:  "callback function cannot be the main program",
				arguments: []string{},
				doc:       "The program passes itself as a callback.",
				hint:      "Pass a separate static function.",
			},
			{
				number: 420, name: "kptr-missing", severity: 0,
				template:  "R{register} has no valid kptr",
				arguments: []string{"register"},
				doc:       "The map value does not have a kptr where the helper or kfunc expects one.",
				hint:      "Tag the field with __kptr, and pass the address of that field.",
			},
			{
				number: 421, name: "map-field-invalid", severity: 0,
				template:  "map '{map}' has more than one '{field}'",
				arguments: []string{"map", "field"},
				doc:       "The value type of the map has the special field more than once, not at all, or in a form that BTF does not show.",
				hint:      "Have one such field in the struct that is the map's value, and compile with -g.",
			},
			{
				number: 422, name: "pointer-arithmetic-speculation", severity: 0,
				template:  "R{register} has pointer with unsupported alu operation, pointer arithmetic with it prohibited for !root",
				arguments: []string{"register"},
				doc:       "Speculative execution could abuse the pointer arithmetic of this unprivileged program.",
				hint:      "Load the program with CAP_PERFMON or as root, or mask the offset directly before the addition.",
			},
			{
				number: 423, name: "stack-read-by-helper", severity: 0,
				template:  "variable offset stack pointer cannot be passed into helper function; var_off={range} off={offset} size={size}",
				arguments: []string{"range", "offset", "size"},
				doc:       "The program passes a helper a stack pointer with a variable offset.",
				hint:      "Copy the data to a fixed place on the stack first, or use a map value.",
			},
			{
				number: 424, name: "stack-read-variable", severity: 0,
				template:  "invalid{direction} read from stack R{register} var_off {range} size {size}",
				arguments: []string{"direction", "register", "range", "size"},
				doc:       "The program reads a range of the stack of which some bytes were never written.",
				hint:      "Initialise the whole buffer (= {}), padding included, before the read or call.",
			},
			{
				number: 425, name: "jump-patch-range", severity: 0,
				template:  "insn {instruction} cannot be patched due to 16-bit range",
				arguments: []string{"instruction"},
				doc:       "The kernel inserts code that would make a jump too long.",
				hint:      "Make the function shorter, or build with -mcpu=v4 for long jumps.",
			},
			{
				number: 426, name: "may-goto-invalid", severity: 0,
				template:  "invalid may_goto off {offset} imm {number}",
				arguments: []string{"offset", "number"},
				doc:       "The may_goto instruction has invalid operands.",
				hint:      "Use cond_break or can_loop from bpf_experimental.h, which write it correctly.",
			},
			{
				number: 427, name: "map-pointer-btf", severity: 0,
				template:  "map_ptr access not supported without CONFIG_DEBUG_INFO_BTF",
				arguments: []string{},
				doc:       "The program reads fields of a map through its pointer, which needs the kernel's BTF.",
				hint:      "Run a kernel with CONFIG_DEBUG_INFO_BTF=y, or keep the value in a variable.",
			},
			{
				number: 428, name: "kfunc-module-btf", severity: 0,
				template:  "BTF fd for kfunc is not a module BTF",
				arguments: []string{},
				doc:       "The descriptor in fd_array is not the BTF of a module.",
				hint:      "Pass the BTF descriptor of the module that has the kfunc, and offset 0 for the kernel's own kfuncs.",
			},
			{
				number: 429, name: "direct-value-failed", severity: 0,
				template:  "direct value access on string failed",
				arguments: []string{},
				doc:       "A string argument is not a constant in a read-only map.",
				hint:      "Keep the string in a const variable, so that it lands in .rodata.",
			},
			{
				number: 430, name: "tail-call-poke", severity: 0,
				template:  "tracking tail call prog failed",
				arguments: []string{},
				doc:       "The kernel could not prepare direct tail calls.",
				hint:      "Try again. The usual cause is ENOMEM.",
			},
			{
				number: 431, name: "exit-value-unknown", severity: 0,
				template:  "{what} the register R{register} is not a known value ({type})",
				arguments: []string{"what", "register", "type"},
				doc:       "The return value is not a number that the verifier knows to be in range.",
				hint:      "Set R0 to a constant, or bound it, on every path to the exit.",
			},
			{
				number: 432, name: "iterator-expected", severity: 0,
				template:  "expected valid iter pointer as arg #{argument}",
				arguments: []string{"argument"},
				doc:       "The program passes an iterator kfunc something other than the address of an iterator on the stack.",
				hint:      "Declare struct bpf_iter_NAME it on the stack, and pass &it to new, next and destroy.",
			},
			{
				number: 433, name: "rcu-section-expected", severity: 0,
				template:  "expected an RCU CS when using {function}",
				arguments: []string{"function"},
				doc:       "The program calls the kfunc or iterator outside an RCU section.",
				hint:      "Call bpf_rcu_read_lock() before and bpf_rcu_read_unlock() after it.",
			},
			{
				number: 434, name: "write-into-type", severity: 0,
				template:  "{function}() may write into memory pointed by R{register} type={type}",
				arguments: []string{"function", "register", "type"},
				doc:       "The helper may write through the pointer, but the memory is read-only.",
				hint:      "Pass a buffer on the stack, or a map value that may be written.",
			},
			{
				number: 435, name: "argument-null", severity: 0,
				template:  "arg#{argument} is expected to be non-NULL",
				arguments: []string{"argument"},
				doc:       "The function requires a pointer that is not NULL.",
				hint:      "Compare the pointer with NULL before the call, or declare the argument __arg_nullable.",
			},
			{
				number: 436, name: "argument-expects-context", severity: 0,
				template:  "arg#{argument} expects pointer to ctx",
				arguments: []string{"argument"},
				doc:       "The function takes the context, but the caller passes something else.",
				hint:      "Pass ctx unchanged: neither a copy of its fields nor ctx plus an offset.",
			},
			{
				number: 437, name: "argument-unsupported", severity: 2,
				template:  "reg type unsupported for arg#{argument} function {function}#{number}",
				arguments: []string{"argument", "function", "number"},
				doc:       "BTF does not let the verifier check a pointer argument of a static function, so it checks the function again at each call.",
				hint:      "Nothing to do: this alone does not reject the program. For a global function make the argument a context, a number or a pointer to a struct of known size.",
			},
			{
				number: 438, name: "argument-not-struct", severity: 2,
				template:  "arg#{argument} type is not a struct",
				arguments: []string{"argument"},
				doc:       "A pointer argument of the function does not point to a struct, so the verifier checks the function again at each call.",
				hint:      "Nothing to do: this alone does not reject the program. If the function is global, give the pointer a struct type.",
			},
			{
				number: 439, name: "buffer-size-argument", severity: 0,
				template:  "R{register} rdonly/rdwr_buf_size exceeds u32 max",
				arguments: []string{"register"},
				doc:       "The size passed with a buffer is too large, or the kfunc has two of them.",
				hint:      "Pass one constant size below 4 GiB.",
			},
			{
				number: 440, name: "object-drop-argument", severity: 0,
				template:  "arg#{argument} expected for {function}",
				arguments: []string{"argument", "function"},
				doc:       "The program frees an object with the wrong function.",
				hint:      "Use bpf_obj_drop for bpf_obj_new, and bpf_percpu_obj_drop for bpf_percpu_obj_new.",
			},
			{
				number: 441, name: "object-percpu-type", severity: 0,
				template:  "bpf_percpu_obj_new type size ({size}) is greater than {limit}",
				arguments: []string{"size", "limit"},
				doc:       "The program cannot allocate this type for each CPU.",
				hint:      "Use a struct of plain numbers, no larger than the limit for per-CPU objects (512 bytes).",
			},
			{
				number: 442, name: "graph-node-mismatch", severity: 0,
				template:  "operation on {what} expects arg#1 {expected} at offset={offset} in struct {struct}, but arg is at offset={index} in struct {type}",
				arguments: []string{"what", "expected", "offset", "struct", "index", "type"},
				doc:       "The program adds a node through another field than the one the list or tree declares.",
				hint:      "Compare the __contains() tag of the root with the field whose address you pass.",
			},
			{
				number: 443, name: "rbtree-usage", severity: 0,
				template:  "rbtree_remove node input must be non-owning ref",
				arguments: []string{},
				doc:       "The program uses a tree function with a reference in the wrong state, or in a comparison callback.",
				hint:      "Remove a node that bpf_rbtree_first() returned, under the lock, and not inside the comparison callback.",
			},
			{
				number: 444, name: "kfunc-callback-failed", severity: 0,
				template:  "kfunc {function}#{number} failed callback verification",
				arguments: []string{"function", "number"},
				doc:       "The verifier rejects the callback passed to the kfunc.",
				hint:      "See the message before this one. Pass a static function with the arguments that the kfunc documents.",
			},
			{
				number: 445, name: "kfunc-jit-missing", severity: 0,
				template:  "JIT does not support calling kfunc {function}#{number}",
				arguments: []string{"function", "number"},
				doc:       "The JIT of this architecture cannot call kernel functions.",
				hint:      "Turn the JIT on (sysctl net.core.bpf_jit_enable=1), or use another architecture or a newer kernel.",
			},
			{
				number: 446, name: "kfunc-return-type", severity: 0,
				template:  "kernel function {function} returns pointer type {what} {type} is not supported",
				arguments: []string{"function", "what", "type"},
				doc:       "The verifier does not support the return type of the kernel function.",
				hint:      "Call another function. Programs cannot use this one.",
			},
			{
				number: 447, name: "local-storage-flags", severity: 0,
				template:  "get_local_storage() doesn't support non-zero flags",
				arguments: []string{},
				doc:       "The helper reserves its flags.",
				hint:      "Pass 0 as the flags of bpf_get_local_storage().",
			},
			{
				number: 448, name: "global-call-locked", severity: 0,
				template:  "global function calls are not allowed while holding a lock,",
				arguments: []string{},
				doc:       "The program calls a global function while it holds a lock, or with preemption or interrupts disabled. The verifier checks global functions without that knowledge.",
				hint:      "Make the function static, or call it after leaving the section.",
			},
			{
				number: 449, name: "preemption-missing-enable", severity: 0,
				template:  "{number} bpf_preempt_enable{what} missing",
				arguments: []string{"number", "what"},
				doc:       "The program ends with preemption disabled.",
				hint:      "Call bpf_preempt_enable() on every path, early returns included.",
			},
			{
				number: 450, name: "attach-needs-btf", severity: 0,
				template:  "FENTRY/FEXIT program can only be attached to another program annotated with BTF",
				arguments: []string{},
				doc:       "The target program was loaded without BTF.",
				hint:      "Compile the target with -g, and load it with its BTF.",
			},
			{
				number: 451, name: "attach-program-refused", severity: 0,
				template:  "Cannot recursively attach",
				arguments: []string{},
				doc:       "Tracing and extension programs cannot attach to this kind of program.",
				hint:      "Attach to a global function of a JITed program that is not itself a tracing or extension program.",
			},
			{
				number: 452, name: "attach-noreturn", severity: 0,
				template:  "Attaching fexit/fmod_ret to __noreturn functions is rejected.",
				arguments: []string{},
				doc:       "The function never returns, so the program could never run.",
				hint:      "Use fentry for this function.",
			},
			{
				number: 453, name: "attach-return-size", severity: 0,
				template:  "Attach to function {function} with a >8 byte return value is not supported for this attach type",
				arguments: []string{"function"},
				doc:       "The function returns a struct by value.",
				hint:      "Use fentry, or a kprobe, for this function.",
			},
			{
				number: 454, name: "attach-deny", severity: 0,
				template:  "Attaching tracing programs to function '{function}' is rejected.",
				arguments: []string{"function"},
				doc:       "Tracing this function would break the kernel, which keeps a list of such functions.",
				hint:      "Attach to its caller, or to a tracepoint.",
			},
			{
				number: 455, name: "core-record-invalid", severity: 0,
				template:  "Invalid core_relo[{index}].insn_off:{offset} prog->len:{limit}",
				arguments: []string{"index", "offset", "limit"},
				doc:       "A CO-RE record passed with the program points outside it.",
				hint:      "Regenerate the light skeleton with a loader that matches the kernel.",
			},
			{
				number: 456, name: "struct-ops-module", severity: 0,
				template:  "struct_ops module {what} is not found",
				arguments: []string{"what"},
				doc:       "The module that defines the struct_ops is not loaded.",
				hint:      "Load the module with modprobe, then load the program again.",
			},
			{
				number: 457, name: "func-info-main", severity: 0,
				template:  "invalid btf id for main subprog in func_info",
				arguments: []string{},
				doc:       "The func_info of the main function does not name a function.",
				hint:      "A tool may have changed the BTF. Compile again with a matching clang.",
			},
			{
				number: 458, name: "helper-sockmap-argument", severity: 0,
				template:  "invalid arg_type for sockmap/sockhash",
				arguments: []string{},
				doc:       "The program passes a value that a socket map cannot hold.",
				hint:      "Pass a socket or its pointer, not a number.",
			},
			{
				number: 459, name: "callchain-buffer", severity: 0,
				template:  "cannot get callchain buffer for func {function}#{number}",
				arguments: []string{"function", "number"},
				doc:       "The kernel could not allocate the buffers for stack traces.",
				hint:      "Lower kernel.perf_event_max_stack, or free memory. EBUSY means that the limit is being changed.",
			},
			{
				number: 460, name: "loop-iterations", severity: 0,
				template:  "bpf_loop iteration limit reached",
				arguments: []string{},
				doc:       "The verifier followed the loop up to its limit of iterations.",
				hint:      "Make the callback's state converge: change fewer variables in each round, and bound them.",
			},
			{
				number: 461, name: "map-kptr-mode", severity: 0,
				template:  "kptr in map can only be accessed using BPF_LDX/BPF_STX/BPF_ST",
				arguments: []string{},
				doc:       "The program accesses a kptr with the wrong kind of instruction.",
				hint:      "Read it with a plain load, and exchange it with bpf_kptr_xchg().",
			},
			{
				number: 462, name: "btf-id-poisoned", severity: 0,
				template:  "R{register} has non-overwritten BPF_PTR_POISON type",
				arguments: []string{"register"},
				doc:       "The verifier found a type that a helper should have filled in. This is a kernel bug.",
				hint:      "Report it to the bpf mailing list with the program.",
			},
			{
				number: 463, name: "helper-return-unknown", severity: 0,
				template:  "unknown return type {number} of func {function}#{index}",
				arguments: []string{"number", "function", "index"},
				doc:       "The kernel's own table of helpers is wrong for this helper. This is a kernel bug.",
				hint:      "Report it to the bpf mailing list.",
			},
			{
				number: 464, name: "pointer-to-btf-expected", severity: 0,
				template:  "R{register} must point to kernel BTF",
				arguments: []string{"register"},
				doc:       "The argument is not a pointer to a kernel structure.",
				hint:      "Pass an unchanged pointer from a helper or a tracing argument.",
			},
			{
				number: 465, name: "socket-pointer-expected", severity: 0,
				template:  "expected {expected} or socket",
				arguments: []string{"expected"},
				doc:       "The helper takes another kind of socket.",
				hint:      "Convert the pointer with bpf_skc_to_tcp_sock() or a similar helper, and compare it with NULL.",
			},
			{
				number: 466, name: "cleanup-narrow-access", severity: 0,
				template:  "bpf verifier narrow ctx access misconfigured",
				arguments: []string{},
				doc:       "The kernel's description of the context is wrong. This is a kernel bug.",
				hint:      "Report it to the bpf mailing list.",
			},
			{
				number: 467, name: "kptr-access", severity: 0,
				template:  "invalid kptr access, R{register} type={type}",
				arguments: []string{"register", "type"},
				doc:       "The program accesses a kptr field through a pointer of the wrong type, or stores the wrong type in it.",
				hint:      "Store only a pointer of the field's declared type, with bpf_kptr_xchg().",
			},
			{
				number: 468, name: "btf-layout-alignment", severity: 0,
				template:  "Unaligned layout_off",
				arguments: []string{},
				doc:       "The layout section of the BTF does not begin at a multiple of four.",
				hint:      "A tool may have changed the BTF. Write it again with a current pahole or libbpf.",
			},
			{
				number: 469, name: "btf-layout-small", severity: 0,
				template:  "Layout section is too small",
				arguments: []string{},
				doc:       "The layout section of the BTF does not describe all kinds that the BTF uses.",
				hint:      "Write the BTF again with a current pahole or libbpf.",
			},
			{
				number: 470, name: "btf-layout-length", severity: 0,
				template:  "layout_len is not multiple of 4",
				arguments: []string{},
				doc:       "The length of the layout section of the BTF is wrong.",
				hint:      "Write the BTF again with a current pahole or libbpf.",
			},
			{
				number: 471, name: "btf-layout-large", severity: 0,
				template:  "Layout section is too big",
				arguments: []string{},
				doc:       "The layout section of the BTF reaches into the next section.",
				hint:      "Write the BTF again with a current pahole or libbpf.",
			},
			{
				number: 472, name: "lock-missing-in-object", severity: 0,
				template:  "{what} '{object}' has no valid bpf_spin_lock",
				arguments: []string{"what", "object"},
				doc:       "The object does not have the lock that it should have.",
				hint:      "Put a struct bpf_spin_lock into the struct, and pass the address of that member.",
			},
			{
				number: 473, name: "name-too-long", severity: 0,
				template:  "function name {function} is too long",
				arguments: []string{"function"},
				doc:       "The function name is too long with the prefix that the kernel adds.",
				hint:      "Give the function a shorter name.",
			},
			{
				number: 474, name: "function-not-in-btf", severity: 0,
				template:  "cannot find function {function} in BTF",
				arguments: []string{"function"},
				doc:       "The kernel's BTF does not have the function that the program needs.",
				hint:      "Check the kernel's version and configuration. The module that defines it may not be loaded.",
			},
			{
				number: 475, name: "signed-program-binding", severity: 0,
				template:  "signed program cannot {what}",
				arguments: []string{"what"},
				doc:       "The signature of the program does not cover everything it uses.",
				hint:      "Bind maps through a continuous fd_array, and sign the program again with all its maps.",
			},
			{
				number: 476, name: "signature-invalid", severity: 0,
				template:  "signature verification failed: {message}",
				arguments: []string{"message"},
				doc:       "The kernel cannot verify the signature: it does not match the program, or the key is not trusted.",
				hint:      "Sign the program again, and add the certificate to the keyring that the loader names.",
			},
			{
				number: 477, name: "kfunc-implicit-arguments", severity: 0,
				template:  "kfunc {function} has inconsistent KF_IMPLICIT_ARGS",
				arguments: []string{"function"},
				doc:       "The kernel's declaration of the kfunc contradicts itself. This is a bug in the kernel or module.",
				hint:      "Report it to the authors of the module that defines the kfunc.",
			},
			{
				number: 478, name: "stack-argument-uninitialised", severity: 0,
				template:  "callee expects {count} arguments, stack arg{argument} is not initialized",
				arguments: []string{"count", "argument"},
				doc:       "This path does not write an argument that is passed on the stack.",
				hint:      "Write it after the last call, before this one.",
			},
			{
				number: 479, name: "stack-argument-offset", severity: 0,
				template:  "stack arg write offset {offset} exceeds max {limit} stack args",
				arguments: []string{"offset", "limit"},
				doc:       "The program accesses stack arguments beyond the ones that the call has, or in the wrong order.",
				hint:      "Pass fewer arguments, or a pointer to a struct. Load stack arguments before the first store or call.",
			},
			{
				number: 480, name: "stack-argument-jit", severity: 0,
				template:  "stack args are not supported in non-JITed programs",
				arguments: []string{},
				doc:       "Arguments on the stack need the JIT.",
				hint:      "Turn the JIT on, or pass at most five arguments.",
			},
			{
				number: 481, name: "kfunc-descriptor", severity: 0,
				template:  "kfunc fd_idx {index} is not a module BTF",
				arguments: []string{"index"},
				doc:       "The fd_array entry for a kfunc is not the BTF of a module.",
				hint:      "Put the BTF descriptor of the kfunc's module there; 0 means the kernel's own BTF.",
			},
			{
				number: 482, name: "fd-array-count", severity: 0,
				template:  "fd_array_cnt {count} without fd_array is invalid",
				arguments: []string{"count"},
				doc:       "fd_array and fd_array_cnt do not match.",
				hint:      "Pass both fd_array and fd_array_cnt, with no more entries than the kernel accepts.",
			},
			{
				number: 483, name: "context-out-of-bounds", severity: 0,
				template:  "invalid access to context, ctx_size={limit} off={offset} size={size}",
				arguments: []string{"limit", "offset", "size"},
				doc:       "The access reaches outside the context of this program type.",
				hint:      "Compare the struct in the program with the context of the program type; its members differ between program types.",
			},
			{
				number: 484, name: "allocation-size", severity: 0,
				template:  "{what} allocation size exceeds u32 max",
				arguments: []string{"what"},
				doc:       "The requested size is too large.",
				hint:      "Bound the size by a constant that the verifier can see.",
			},
			{
				number: 485, name: "map-not-a-string", severity: 0,
				template:  "{what} points to {map} map which cannot be used as const string",
				arguments: []string{"what", "map"},
				doc:       "The argument is not a constant string in a read-only array map.",
				hint:      "Put the string into .rodata, as a const variable.",
			},
			{
				number: 486, name: "stack-slot-dead", severity: 0,
				template:  "reading from stack off {offset}+{index} size {size}, slot poisoned by dead code elimination",
				arguments: []string{"offset", "index", "size"},
				doc:       "The instruction reads a stack slot that the verifier believed was never read again.",
				hint:      "Report it to the bpf mailing list if the program is plain C. Hand-written code must not read bytes that it has not written.",
			},
			{
				number: 487, name: "arena-same-instruction", severity: 0,
				template:  "same insn cannot be used with and without arena pointer",
				arguments: []string{},
				doc:       "One load or store uses an arena pointer on one path and another pointer on the other.",
				hint:      "Use two separate accesses, each with one kind of pointer.",
			},
			{
				number: 488, name: "lock-again", severity: 0,
				template:  "Acquiring the same lock again, AA deadlock detected",
				arguments: []string{},
				doc:       "The program takes a lock that this path already holds.",
				hint:      "Release it first, or split the code so that the lock is taken once.",
			},
			{
				number: 489, name: "lock-order", severity: 0,
				template:  "{what}_unlock cannot be out of order",
				arguments: []string{"what"},
				doc:       "The program releases locks in the wrong order, or one that it does not hold.",
				hint:      "Release the lock that you took last first.",
			},
			{
				number: 490, name: "exit-in-main", severity: 0,
				template:  "BPF_EXIT instruction in main prog",
				arguments: []string{},
				doc:       "The program ends where it must not: it still holds or owes something.",
				hint:      "Return from the function instead; see the message before this one.",
			},
			{
				number: 491, name: "arena-kfunc", severity: 0,
				template:  "{what} arena pointer requires a program with an associated arena",
				arguments: []string{"what"},
				doc:       "The kfunc takes an arena pointer, but this program cannot use arenas.",
				hint:      "Define a BPF_MAP_TYPE_ARENA map, refer to it in this program, and turn the JIT on.",
			},
			{
				number: 492, name: "kfunc-pointer-type", severity: 0,
				template:  "{what} pointer type {type} must point to void, scalar, or struct with scalar",
				arguments: []string{"what", "type"},
				doc:       "The memory passed to the kfunc contains pointers.",
				hint:      "Pass a struct of plain numbers.",
			},
			{
				number: 493, name: "instruction-array", severity: 0,
				template:  "Invalid read of {size} bytes from insn_array",
				arguments: []string{"size"},
				doc:       "The program reads an entry of an instruction array with a size other than 8 bytes.",
				hint:      "Read the whole entry; the compiler does so for a jump table.",
			},
			{
				number: 494, name: "jump-table", severity: 0,
				template:  "jump table for insn {instruction} points outside of the subprog {range}",
				arguments: []string{"instruction", "range"},
				doc:       "A jump table points outside the function that uses it, or is missing.",
				hint:      "Compile with a matching clang and libbpf. Each table belongs to one function.",
			},
			{
				number: 495, name: "context-released", severity: 0,
				template:  "invalid bpf_context access off={offset}. Reference may already be released",
				arguments: []string{"offset"},
				doc:       "The program reads the context after releasing a reference that it holds.",
				hint:      "Do not use the pointer after releasing it, or take another reference first.",
			},
			{
				number: 496, name: "dynptr-const-release", severity: 0,
				template:  "CONST_PTR_TO_DYNPTR cannot be released",
				arguments: []string{},
				doc:       "The program releases a constant dynptr, which belongs to the kernel.",
				hint:      "Release only dynptrs that the program made or reserved.",
			},
			{
				number: 497, name: "dynptr-argument", severity: 0,
				template:  "{what} expected pointer to stack or const struct bpf_dynptr",
				arguments: []string{"what"},
				doc:       "The argument is not a dynptr on the stack.",
				hint:      "Pass the address of a struct bpf_dynptr on the stack.",
			},
			{
				number: 498, name: "packet-across-call", severity: 0,
				template:  "{what} is a packet pointer, but func#{subprogram} may change packet data",
				arguments: []string{"what", "subprogram"},
				doc:       "The function may move the packet, so the program must not pass it a packet pointer.",
				hint:      "Pass the context, and derive the packet pointers inside the function.",
			},
			{
				number: 499, name: "iterator-argument", severity: 0,
				template:  "{what} expected pointer to an iterator on stack",
				arguments: []string{"what"},
				doc:       "The argument is not an iterator on the stack, or the iterator is in the wrong state.",
				hint:      "Declare the iterator on the stack. Call new once, next until it returns NULL, and destroy once.",
			},
			{
				number: 500, name: "irq-flag-argument", severity: 0,
				template:  "{what} doesn't point to an irq flag on stack",
				arguments: []string{"what"},
				doc:       "The argument is not a variable on the stack for the interrupt state, or it is in the wrong state.",
				hint:      "Pass the address of the same unsigned long on the stack to save and to restore.",
			},
			{
				number: 501, name: "irq-flag-order", severity: 0,
				template:  "cannot restore irq state out of order, expected id={index} acquired at insn_idx={acquired}",
				arguments: []string{"index", "acquired"},
				doc:       "The program restores interrupt states in the wrong order, or with the wrong kind of function.",
				hint:      "Restore the state that was saved last first, with the function that matches the one that saved it.",
			},
			{
				number: 502, name: "release-argument", severity: 0,
				template:  "release kfunc {function} expects referenced PTR_TO_BTF_ID passed to {what}",
				arguments: []string{"function", "what"},
				doc:       "The release function takes a pointer that the program owns.",
				hint:      "Pass the pointer that the acquiring function returned, once.",
			},
			{
				number: 503, name: "object-drop-operand", severity: 0,
				template:  "{what} expected for bpf_obj_drop()",
				arguments: []string{"what"},
				doc:       "The program frees an object with the wrong function.",
				hint:      "Use bpf_obj_drop for bpf_obj_new, and bpf_percpu_obj_drop for bpf_percpu_obj_new.",
			},
			{
				number: 504, name: "graph-node-argument", severity: 0,
				template:  "{what} can only take non-owning or refcounted bpf_rb_node pointer",
				arguments: []string{"what"},
				doc:       "The argument is not a node that is in the tree.",
				hint:      "Pass a node from bpf_rbtree_first() or a traversal.",
			},
			{
				number: 505, name: "argument-memory-length", severity: 0,
				template:  "{what} memory, len pair leads to invalid memory access",
				arguments: []string{"what"},
				doc:       "Pointer and length together reach outside the memory.",
				hint:      "Limit the length to the size of the buffer on this path.",
			},
			{
				number: 506, name: "argument-reference-type", severity: 0,
				template:  "{what} reference type('{type}') size cannot be determined: {message}",
				arguments: []string{"what", "type", "message"},
				doc:       "The verifier cannot determine the size of the type that the argument points to.",
				hint:      "Include the full definition of the type, or pass a pointer to a struct with one.",
			},
			{
				number: 507, name: "tail-calls-mixed", severity: 0,
				template:  "mixing of tail_calls and bpf-to-bpf calls is not supported",
				arguments: []string{},
				doc:       "The program may not combine tail calls with this kind of call or argument here.",
				hint:      "Use one of the two, or mark the functions __always_inline.",
			},
			{
				number: 508, name: "capability-required", severity: 0,
				template:  "{what} is allowed only to CAP_PERFMON and CAP_SYS_ADMIN",
				arguments: []string{"what"},
				doc:       "The process lacks the capability that the feature needs.",
				hint:      "Load the program with CAP_BPF and CAP_PERFMON, or as root.",
			},
			{
				number: 509, name: "rcu-required", severity: 0,
				template:  "kernel func {function} requires RCU critical section protection",
				arguments: []string{"function"},
				doc:       "The program calls the kfunc outside an RCU section.",
				hint:      "Call it between bpf_rcu_read_lock() and bpf_rcu_read_unlock().",
			},
			{
				number: 510, name: "cast-type-unknown", severity: 0,
				template:  "Unknown type ID {number} passed to kfunc bpf_rdonly_cast",
				arguments: []string{"number"},
				doc:       "The kernel's BTF does not have the target type of the cast.",
				hint:      "Test for the type with bpf_core_type_exists(), or load the module that has it.",
			},
			{
				number: 511, name: "nmi-unsafe", severity: 0,
				template:  "{what} cannot be used in tracing programs on types with NMI unsafe fields",
				arguments: []string{"what"},
				doc:       "A tracing program may run in an NMI, where this operation could deadlock.",
				hint:      "Do it in a program type that does not run in NMIs, or defer it with bpf_timer or a workqueue.",
			},
			{
				number: 512, name: "exception-callback-void", severity: 0,
				template:  "exception cb cannot return void",
				arguments: []string{},
				doc:       "The exception callback does not return a value, but must supply the program's return value.",
				hint:      "Let the callback return int: the value that the program should return.",
			},
			{
				number: 513, name: "atomic-load-type", severity: 0,
				template:  "BPF_ATOMIC loads from R{register} {type} is not allowed",
				arguments: []string{"register", "type"},
				doc:       "The program may not load atomically from this kind of memory.",
				hint:      "Use a plain load, or keep the value in a map.",
			},
			{
				number: 514, name: "global-sleepable", severity: 0,
				template:  "sleepable global function {function}() called in {region}",
				arguments: []string{"function", "region"},
				doc:       "The program calls a function that may sleep where sleeping is not allowed.",
				hint:      "Call it after the lock, RCU or preemption section, or make it not sleep.",
			},
			{
				number: 515, name: "attach-fault", severity: 0,
				template:  "Sleepable program cannot attach to non-faultable tracepoint {what}",
				arguments: []string{"what"},
				doc:       "A sleepable program cannot attach to this tracepoint or have this type.",
				hint:      "Load the program without the sleepable flag, or choose a faultable tracepoint (a syscall one).",
			},
			{
				number: 516, name: "session-jit", severity: 0,
				template:  "JIT does not support fsession",
				arguments: []string{},
				doc:       "The JIT of this architecture does not support session programs.",
				hint:      "Use fentry and fexit separately.",
			},
			{
				number: 517, name: "liveness-limit", severity: 0,
				template:  "liveness analysis exceeded complexity limit ({count} calls)",
				arguments: []string{"count"},
				doc:       "The functions call one another in too many ways for the analysis.",
				hint:      "Make some functions global, or merge small ones.",
			},
			{
				number: 518, name: "jit-needed", severity: 0,
				template:  "program requires BPF JIT compiler but it is not available",
				arguments: []string{},
				doc:       "The program needs the JIT, which is not available.",
				hint:      "Run sysctl net.core.bpf_jit_enable=1. ENOMEM means that net.core.bpf_jit_limit is reached.",
			},
			{
				number: 519, name: "btf-chain", severity: 0,
				template:  "Max chain length or cycle detected",
				arguments: []string{},
				doc:       "The BTF has a type chain that is too long or circular, or has too many tags.",
				hint:      "A tool may have changed the BTF. Write it again with a current pahole or clang.",
			},
			{
				number: 520, name: "struct-field-missing", severity: 0,
				template:  "struct {struct} doesn't have field at offset {offset}",
				arguments: []string{"struct", "offset"},
				doc:       "The struct does not have a member at this offset.",
				hint:      "Use CO-RE, or compare the struct with that of the running kernel.",
			},
			{
				number: 521, name: "context-access-denied", severity: 0,
				template:  "direct access to {what} is disallowed",
				arguments: []string{"what"},
				doc:       "Only a helper may read this member.",
				hint:      "Call the helper for it. See bpf-helpers(7).",
			},
			{
				number: 522, name: "extension-prototype", severity: 0,
				template:  "{function}() is not a global function",
				arguments: []string{"function"},
				doc:       "The extension does not match the prototype of a global function in the target.",
				hint:      "Compare the two declarations. The target must be a global function, compiled with BTF.",
			},
			{
				number: 523, name: "global-btf", severity: 0,
				template:  "Global functions need valid BTF",
				arguments: []string{},
				doc:       "The program's BTF does not describe the global function.",
				hint:      "Compile with -g, and load .BTF and .BTF.ext.",
			},
			{
				number: 524, name: "argument-tag", severity: 0,
				template:  "arg#{argument} has unsupported set of tags",
				arguments: []string{"argument"},
				doc:       "A tag on a function argument does not match its type or another tag.",
				hint:      "Compare the tags (__arg_ctx, __arg_nonnull, __arg_trusted, __arg_arena) with the type of the argument.",
			},
			{
				number: 525, name: "attach-return-kind", severity: 0,
				template:  "ret type {type} not allowed for fmod_ret",
				arguments: []string{"type"},
				doc:       "The program cannot replace the return value of this function.",
				hint:      "Use fexit, or a function that returns int.",
			},
			{
				number: 526, name: "tracing-argument-pointer", severity: 0,
				template:  "func '{function}' arg{argument} '{what}' has type {type}. Only pointer access is allowed",
				arguments: []string{"function", "argument", "what", "type"},
				doc:       "The program reads memory through an argument that is not a usable pointer.",
				hint:      "Read the argument itself. Copy a struct with the CO-RE macros.",
			},
			{
				number: 527, name: "core-search-failed", severity: 0,
				template:  "target candidate search failed for {number}",
				arguments: []string{"number"},
				doc:       "The kernel could not search its types for the CO-RE relocation.",
				hint:      "See the errno: ENOMEM is temporary, EINVAL means that the program's records are wrong.",
			},
			{
				number: 528, name: "map-attr-invalid", severity: 0,
				template:  "Invalid attr.",
				arguments: []string{},
				doc:       "The command's attributes are inconsistent.",
				hint:      "Zero the fields that the command does not use, and all bytes after its last field.",
			},
			{
				number: 529, name: "map-value-type-invalid", severity: 0,
				template:  "Invalid btf_value_type_id.",
				arguments: []string{},
				doc:       "The map has a value type without a key type, or its type does not take one.",
				hint:      "Give btf_fd, btf_key_type_id and btf_value_type_id together, or none of them.",
			},
			{
				number: 530, name: "map-exclusive-hash-size", severity: 0,
				template:  "Invalid excl_prog_hash_size.",
				arguments: []string{},
				doc:       "The size of the hash of the map's only allowed program is wrong, or there is a size without a hash.",
				hint:      "Pass the 32 bytes of a SHA-256 and its size, or neither.",
			},
			{
				number: 531, name: "map-name-invalid", severity: 0,
				template:  "Invalid map_name.",
				arguments: []string{},
				doc:       "The name of the map is not valid.",
				hint:      "Use letters, digits, underscore and dot, at most 15 of them.",
			},
			{
				number: 532, name: "map-token-invalid", severity: 0,
				template:  "Invalid map_token_fd.",
				arguments: []string{},
				doc:       "The token's descriptor is not valid, or BPF_F_TOKEN_FD is missing.",
				hint:      "Set BPF_F_TOKEN_FD and pass a token's descriptor, or do neither.",
			},
			{
				number: 533, name: "map-type-invalid", severity: 0,
				template:  "Invalid map_type.",
				arguments: []string{},
				doc:       "The kernel does not know a map type with this number, or was built without it.",
				hint:      "The kernel is older than the program, or was built without the map type. Probe with bpftool feature.",
			},
			{
				number: 534, name: "map-numa-node-invalid", severity: 0,
				template:  "Invalid numa_node.",
				arguments: []string{},
				doc:       "The machine does not have this node, or BPF_F_NUMA_NODE is missing.",
				hint:      "Leave out numa_node and its flag, unless the memory must be on one node.",
			},
			{
				number: 535, name: "locked-memory-limit", severity: 0,
				template:  "The limit of locked memory of this user is used up, for BPF",
				arguments: []string{},
				doc:       "Before Linux 5.11 programs and maps count against RLIMIT_MEMLOCK, and the call fails with EPERM at the limit.",
				hint:      "Raise the limit before the call: setrlimit(RLIMIT_MEMLOCK), or ulimit -l unlimited.",
			},
			{
				number: 536, name: "parent-not-overridable", severity: 0,
				template:  "cgroup has non-overridable program in the parent",
				arguments: []string{},
				doc:       "A control group above has a program that was attached without BPF_F_ALLOW_OVERRIDE or BPF_F_ALLOW_MULTI, so the groups below may have none of their own.",
				hint:      "Attach the program above with BPF_F_ALLOW_MULTI, or detach it. bpftool cgroup tree shows which group has it.",
			},
			{
				number: 537, name: "attach-flags-differ", severity: 0,
				template:  "The group has programs attached with the flags {there:x}, the call has {wanted:x}",
				arguments: []string{"there", "wanted"},
				doc:       "All programs of one attach type in a control group are attached with the same of BPF_F_ALLOW_OVERRIDE and BPF_F_ALLOW_MULTI.",
				hint:      "Use the flags of the programs that are there, or detach these first. bpftool cgroup show lists them.",
			},
		},
	},
	{
		number: 3, name: "netlink",
		reasons: []reasonEntry{
			{
				number: 1, name: "policy-validation", severity: 0,
				template:  "Attribute failed policy validation",
				arguments: []string{},
				doc:       "An attribute breaks a limit that its family declares.",
				hint:      "The field offset says which attribute, and the limit which values it accepts.",
			},
			{
				number: 2, name: "unknown-attribute", severity: 0,
				template:  "Unknown attribute type",
				arguments: []string{},
				doc:       "This kernel does not know the attribute for this command.",
				hint:      "Leave it out, or use a newer kernel. With strict checking the kernel rejects attributes that it used to ignore.",
			},
			{
				number: 3, name: "reserved-bit-set", severity: 0,
				template:  "reserved bit set",
				arguments: []string{},
				doc:       "The request sets a bit that must be zero.",
				hint:      "Clear the bits outside the limit's mask.",
			},
			{
				number: 4, name: "no-such-device", severity: 0,
				template:  "no device matches name",
				arguments: []string{},
				doc:       "No network device has this name.",
				hint:      "Look in the network namespace in which the program opened the socket.",
			},
			{
				number: 5, name: "unsupported-dump-attribute", severity: 0,
				template:  "Unsupported attribute in {what} dump request",
				arguments: []string{"what"},
				doc:       "The dump request filters by an attribute that this kernel does not filter by.",
				hint:      "Dump everything and filter in the program.",
			},
			{
				number: 6, name: "missing-attribute", severity: 0,
				template:  "Missing required attribute type {type}",
				arguments: []string{"type"},
				doc:       "The request lacks an attribute that the command requires.",
				hint:      "The attribute missing holds its number, and missing-in the offset of the nest that lacks it.",
			},
			{
				number: 7, name: "message-short", severity: 0,
				template:  "The message at byte {offset} needs {needed} bytes, {available} are there",
				arguments: []string{"offset", "needed", "available"},
				doc:       "The datagram is truncated, by a receive buffer that was too small or by the capture.",
				hint:      "Receive with MSG_TRUNC or a larger buffer. 32 KiB are enough for every answer.",
			},
			{
				number: 8, name: "message-length", severity: 0,
				template:  "The message at byte {offset} says that it has {length} bytes",
				arguments: []string{"offset", "length"},
				doc:       "The length is smaller than the message's own header. The importer did not read what follows.",
				hint:      "Check that the file holds netlink messages in this byte order.",
			},
			{
				number: 9, name: "attribute-length", severity: 0,
				template:  "The attribute at byte {offset} says that it has {length} bytes, {available} are there",
				arguments: []string{"offset", "length", "available"},
				doc:       "The attribute's length does not fit in its message. The importer did not read what follows.",
				hint:      "The datagram is truncated or damaged.",
			},
			{
				number: 10, name: "attribute-length-invalid", severity: 0,
				template:  "Attribute length invalid",
				arguments: []string{},
				doc:       "The attribute has a length that its kind does not allow.",
				hint:      "Compare the length with the limit. Integers must have exactly their size.",
			},
			{
				number: 11, name: "nested-flag-missing", severity: 0,
				template:  "NLA_F_NESTED is missing",
				arguments: []string{},
				doc:       "A nested attribute lacks the flag NLA_F_NESTED.",
				hint:      "Set bit 15 of the attribute's type.",
			},
			{
				number: 12, name: "nested-flag-unexpected", severity: 0,
				template:  "NLA_F_NESTED not expected",
				arguments: []string{},
				doc:       "An attribute that is not nested carries the flag NLA_F_NESTED.",
				hint:      "Clear bit 15 of the attribute's type.",
			},
			{
				number: 13, name: "attribute-bytes-left", severity: 0,
				template:  "{count} byte leftover after parsing attributes.",
				arguments: []string{"count"},
				doc:       "There are bytes after the last attribute.",
				hint:      "Check the length of the message and of its last attribute.",
			},
			{
				number: 14, name: "invalid-header", severity: 0,
				template:  "Invalid header for {what}",
				arguments: []string{"what"},
				doc:       "The fixed header of the request has the wrong length.",
				hint:      "Send the complete header of the command.",
			},
			{
				number: 15, name: "invalid-header-values", severity: 0,
				template:  "Invalid values in header for {what}",
				arguments: []string{"what"},
				doc:       "The request sets fields of the fixed header that the command does not use.",
				hint:      "Zero the header, and set only what the command documents.",
			},
			{
				number: 16, name: "invalid-data-after-header", severity: 0,
				template:  "Invalid data after header in {what}",
				arguments: []string{"what"},
				doc:       "The request carries attributes, but this command takes none.",
				hint:      "Send the fixed header only.",
			},
			{
				number: 17, name: "unknown-device-type", severity: 0,
				template:  "Unknown device type",
				arguments: []string{},
				doc:       "The kernel does not know this kind of link, and could not load a module for it.",
				hint:      "Check IFLA_INFO_KIND for a typo, and that the driver is built in or its module installed.",
			},
			{
				number: 18, name: "device-not-found", severity: 0,
				template:  "Device not found",
				arguments: []string{},
				doc:       "The network namespace does not have a device with this index or name.",
				hint:      "Look it up again. Indexes differ between namespaces.",
			},
			{
				number: 19, name: "device-required", severity: 0,
				template:  "Device not specified",
				arguments: []string{},
				doc:       "The request does not say which device it is about.",
				hint:      "Send its index, or its name where the command takes one.",
			},
			{
				number: 20, name: "interface-index-invalid", severity: 0,
				template:  "invalid ifindex",
				arguments: []string{},
				doc:       "The index of the device is 0 or negative.",
				hint:      "Look the index up by name with RTM_GETLINK.",
			},
			{
				number: 21, name: "device-down", severity: 0,
				template:  "Device for nexthop is not up",
				arguments: []string{},
				doc:       "A route can use only a device that is up.",
				hint:      "Bring the device up first. If its carrier is down, check the link.",
			},
			{
				number: 22, name: "mtu-too-small", severity: 0,
				template:  "mtu less than device minimum",
				arguments: []string{},
				doc:       "The MTU is below the minimum of the device.",
				hint:      "Read IFLA_MIN_MTU of the device and stay at or above it.",
			},
			{
				number: 23, name: "mtu-too-large", severity: 0,
				template:  "mtu greater than device maximum",
				arguments: []string{},
				doc:       "The MTU is above the maximum of the device.",
				hint:      "Read IFLA_MAX_MTU of the device and stay at or below it.",
			},
			{
				number: 24, name: "offload-size-too-large", severity: 0,
				template:  "too big {attribute}",
				arguments: []string{"attribute"},
				doc:       "The limit is above the maximum of the device.",
				hint:      "Read IFLA_TSO_MAX_SIZE and similar attributes first.",
			},
			{
				number: 25, name: "vlan-protocol", severity: 0,
				template:  "Invalid VLAN protocol",
				arguments: []string{},
				doc:       "The VLAN protocol is neither 802.1Q nor 802.1ad.",
				hint:      "Send 0x8100 or 0x88a8 in network byte order.",
			},
			{
				number: 26, name: "vlan-id", severity: 0,
				template:  "Invalid VLAN id",
				arguments: []string{},
				doc:       "The VLAN id is above 4094.",
				hint:      "Use an id from 1 to 4094.",
			},
			{
				number: 27, name: "vxlan-id", severity: 0,
				template:  "VXLAN ID must be lower than 16777216",
				arguments: []string{},
				doc:       "The network identifier has more than 24 bits.",
				hint:      "Use an id from 0 to 16777215.",
			},
			{
				number: 28, name: "link-attributes-missing", severity: 0,
				template:  "Required attributes not provided to perform the operation",
				arguments: []string{},
				doc:       "This kind of link needs attributes in IFLA_INFO_DATA.",
				hint:      "See ip-link(8) for what this kind needs, such as an id or a lower device.",
			},
			{
				number: 29, name: "tun-by-netlink", severity: 0,
				template:  "tun/tap creation via rtnetlink is not supported.",
				arguments: []string{},
				doc:       "tun and tap devices are created with an ioctl, not through rtnetlink.",
				hint:      "Open /dev/net/tun and use TUNSETIFF.",
			},
			{
				number: 30, name: "namespace-unknown", severity: 0,
				template:  "Unknown network namespace id",
				arguments: []string{},
				doc:       "No network namespace has this id or descriptor.",
				hint:      "Pass a descriptor of the namespace in IFLA_NET_NS_FD.",
			},
			{
				number: 31, name: "namespace-missing", severity: 0,
				template:  "Peer netns reference is missing",
				arguments: []string{},
				doc:       "The request does not name a network namespace.",
				hint:      "Send its process id or descriptor.",
			},
			{
				number: 32, name: "namespace-several", severity: 0,
				template:  "multiple netns identifying attributes specified",
				arguments: []string{},
				doc:       "The request names the target namespace in more than one way.",
				hint:      "Send only one of IFLA_NET_NS_PID, IFLA_NET_NS_FD and IFLA_TARGET_NETNSID.",
			},
			{
				number: 33, name: "unsupported-attribute", severity: 0,
				template:  "Unsupported attribute",
				arguments: []string{},
				doc:       "The command does not accept this attribute.",
				hint:      "Leave it out. The field offset says which one.",
			},
			{
				number: 34, name: "unsupported-attribute-in", severity: 0,
				template:  "Unsupported attribute in {what}",
				arguments: []string{"what"},
				doc:       "The command does not accept one of the attributes.",
				hint:      "Leave out attributes that the command does not document.",
			},
			{
				number: 35, name: "integer-range", severity: 0,
				template:  "integer out of range",
				arguments: []string{},
				doc:       "The number is outside the range that the attribute accepts.",
				hint:      "See the limit for the range.",
			},
			{
				number: 36, name: "attribute-length-short", severity: 0,
				template:  "invalid attribute length",
				arguments: []string{},
				doc:       "The attribute has a length that its kind does not allow.",
				hint:      "Compare the length with the limit. Integers must have exactly their size.",
			},
			{
				number: 37, name: "bytes-leftover", severity: 0,
				template:  "bytes leftover after parsing attributes",
				arguments: []string{},
				doc:       "There are bytes after the last attribute.",
				hint:      "Check the length of the message and of its last attribute.",
			},
			{
				number: 38, name: "filter-by-index", severity: 0,
				template:  "Filter by device index not supported for {what} dumps",
				arguments: []string{"what"},
				doc:       "The header of a dump request cannot limit it to one device.",
				hint:      "Ask for the one device without NLM_F_DUMP.",
			},
			{
				number: 39, name: "address-missing", severity: 0,
				template:  "Local address is not supplied",
				arguments: []string{},
				doc:       "The request for an IPv4 address does not have IFA_LOCAL.",
				hint:      "Send IFA_LOCAL, and IFA_ADDRESS for the peer of a point-to-point link.",
			},
			{
				number: 40, name: "address-assigned", severity: 0,
				template:  "Address already assigned",
				arguments: []string{},
				doc:       "The device already has this address.",
				hint:      "Use NLM_F_REPLACE to change it.",
			},
			{
				number: 41, name: "address-not-found", severity: 0,
				template:  "Address not found",
				arguments: []string{},
				doc:       "The device does not have this address.",
				hint:      "Compare address, prefix length and label with what RTM_GETADDR lists.",
			},
			{
				number: 42, name: "address-invalid", severity: 0,
				template:  "Invalid address",
				arguments: []string{},
				doc:       "The address has the wrong length or value for its family.",
				hint:      "An IPv4 address has 4 bytes, IPv6 16, Ethernet 6.",
			},
			{
				number: 43, name: "invalid-prefix-length", severity: 0,
				template:  "Invalid prefix length",
				arguments: []string{},
				doc:       "The prefix is longer than an address of this family.",
				hint:      "IPv4 has 32 bits, IPv6 128.",
			},
			{
				number: 44, name: "invalid-prefix", severity: 0,
				template:  "Invalid prefix for given prefix length",
				arguments: []string{},
				doc:       "The address has bits set beyond the prefix.",
				hint:      "Zero the host part of the destination.",
			},
			{
				number: 45, name: "gateway-invalid", severity: 0,
				template:  "Nexthop has invalid gateway",
				arguments: []string{},
				doc:       "The device does not reach the gateway, or the gateway is an address of this host.",
				hint:      "First add a route to the gateway's network, or use the flag onlink.",
			},
			{
				number: 46, name: "onlink-needs-device", severity: 0,
				template:  "Nexthop device required for onlink",
				arguments: []string{},
				doc:       "The gateway has the flag onlink, but the request does not name a device.",
				hint:      "Send RTA_OIF with the index of the device.",
			},
			{
				number: 47, name: "gateway-for-type", severity: 0,
				template:  "Gateway, device and multipath can not be specified for this route type",
				arguments: []string{},
				doc:       "Routes that reject or drop packets do not have a next hop.",
				hint:      "Leave gateway and device out.",
			},
			{
				number: 48, name: "nexthop-extra-data", severity: 0,
				template:  "Invalid nexthop configuration - extra data after nexthops",
				arguments: []string{},
				doc:       "RTA_MULTIPATH does not end with its last next hop.",
				hint:      "In each hop rtnh_len counts the header and the attributes.",
			},
			{
				number: 49, name: "route-table-missing", severity: 0,
				template:  "FIB table does not exist",
				arguments: []string{},
				doc:       "The routing table does not exist, because no route was ever added to it.",
				hint:      "Add a route to it first, or check the table's number.",
			},
			{
				number: 50, name: "route-no-match", severity: 0,
				template:  "Can not replace route - no match found",
				arguments: []string{},
				doc:       "The kernel did not find a route to replace.",
				hint:      "Add NLM_F_CREATE, or check the destination, the table and the priority.",
			},
			{
				number: 51, name: "route-type-invalid", severity: 0,
				template:  "Invalid route type",
				arguments: []string{},
				doc:       "The kernel does not know this route type.",
				hint:      "Types are unicast, local, blackhole and so on; see rtm_type.",
			},
			{
				number: 52, name: "scope-invalid", severity: 0,
				template:  "Invalid scope",
				arguments: []string{},
				doc:       "The scope of the route does not match its destination.",
				hint:      "A route with a gateway has scope global; one without usually has scope link.",
			},
			{
				number: 53, name: "metrics-invalid", severity: 0,
				template:  "Invalid attribute in metrics",
				arguments: []string{},
				doc:       "A metric of the route has an invalid value.",
				hint:      "The field offset says which one. See RTAX_ in linux/rtnetlink.h.",
			},
			{
				number: 54, name: "encapsulation-unknown", severity: 0,
				template:  "Unknown LWT encapsulation type",
				arguments: []string{},
				doc:       "The kernel does not know or support this lightweight tunnel.",
				hint:      "Check RTA_ENCAP_TYPE, and that the kernel has LWTUNNEL support for it.",
			},
			{
				number: 55, name: "family-unsupported", severity: 0,
				template:  "Unsupported address family",
				arguments: []string{},
				doc:       "The command does not support this address family.",
				hint:      "Use AF_INET or AF_INET6 where the command takes addresses.",
			},
			{
				number: 56, name: "rule-table-invalid", severity: 0,
				template:  "Invalid table",
				arguments: []string{},
				doc:       "The rule does not name a table that it can use.",
				hint:      "Send FRA_TABLE, or the action goto with a target.",
			},
			{
				number: 57, name: "rule-range-invalid", severity: 0,
				template:  "Invalid {field} range",
				arguments: []string{"field"},
				doc:       "The range of ports or users is empty or goes backwards.",
				hint:      "The first number must not exceed the last, and ports begin at 1.",
			},
			{
				number: 58, name: "nexthop-id-missing", severity: 0,
				template:  "Nexthop id does not exist",
				arguments: []string{},
				doc:       "The request lacks a next hop id, or no next hop has this id.",
				hint:      "Create the next hop first, and send its id.",
			},
			{
				number: 59, name: "nexthop-group-length", severity: 0,
				template:  "Invalid length for nexthop group attribute",
				arguments: []string{},
				doc:       "NHA_GROUP is not a whole number of entries.",
				hint:      "Each struct nexthop_grp takes eight bytes.",
			},
			{
				number: 60, name: "qdisc-kind-unknown", severity: 0,
				template:  "Specified qdisc kind is unknown",
				arguments: []string{},
				doc:       "The kernel does not know this queueing discipline, and could not load a module for it.",
				hint:      "Check TCA_KIND for a typo, and that the module is installed.",
			},
			{
				number: 61, name: "qdisc-not-found", severity: 0,
				template:  "Failed to find specified qdisc",
				arguments: []string{},
				doc:       "No queueing discipline has this handle, class or parent.",
				hint:      "List them with RTM_GETQDISC. tc shows handles in hexadecimal.",
			},
			{
				number: 62, name: "qdisc-create-flag", severity: 0,
				template:  "Qdisc not found. To create specify NLM_F_CREATE flag",
				arguments: []string{},
				doc:       "The queueing discipline does not exist, and the request does not ask to create it.",
				hint:      "Add NLM_F_CREATE to the flags of the request.",
			},
			{
				number: 63, name: "qdisc-replace-flag", severity: 0,
				template:  "NLM_F_REPLACE needed to override",
				arguments: []string{},
				doc:       "Another queueing discipline is attached here.",
				hint:      "Add NLM_F_REPLACE, or delete the old one first.",
			},
			{
				number: 64, name: "qdisc-exists", severity: 0,
				template:  "Exclusivity flag on, cannot modify",
				arguments: []string{},
				doc:       "The queueing discipline exists, and NLM_F_EXCL forbids changing it.",
				hint:      "Leave out NLM_F_EXCL, or delete the old one first.",
			},
			{
				number: 65, name: "qdisc-zero-handle", severity: 0,
				template:  "Cannot delete qdisc with handle of zero",
				arguments: []string{},
				doc:       "The default queueing discipline cannot be deleted, and has no handle.",
				hint:      "Replace it instead of deleting it.",
			},
			{
				number: 66, name: "qdisc-name-mismatch", severity: 0,
				template:  "Invalid qdisc name: must match existing qdisc",
				arguments: []string{},
				doc:       "The kind in the request differs from that of the existing queueing discipline.",
				hint:      "Delete the old one first, or use NLM_F_REPLACE.",
			},
			{
				number: 67, name: "qdisc-not-classful", severity: 0,
				template:  "Qdisc not classful",
				arguments: []string{},
				doc:       "This queueing discipline does not have classes.",
				hint:      "Attach to a classful queueing discipline, or put the filter on clsact.",
			},
			{
				number: 68, name: "filter-kind-unknown", severity: 0,
				template:  "TC classifier not found",
				arguments: []string{},
				doc:       "The kernel does not know this classifier, and could not load a module for it.",
				hint:      "Check TCA_KIND for a typo, and that the module is installed.",
			},
			{
				number: 69, name: "filter-kind-missing", severity: 0,
				template:  "Filter kind and protocol must be specified",
				arguments: []string{},
				doc:       "The request creates a filter without TCA_KIND or without a protocol.",
				hint:      "Put the protocol into the low half of tcm_info, in network byte order.",
			},
			{
				number: 70, name: "filter-priority", severity: 0,
				template:  "Invalid filter command with priority of zero",
				arguments: []string{},
				doc:       "The command needs the priority of the filter.",
				hint:      "Put the priority into the high half of tcm_info.",
			},
			{
				number: 71, name: "create-flag-missing", severity: 0,
				template:  "Need both {message} and NLM_F_CREATE to create a new {what}",
				arguments: []string{"message", "what"},
				doc:       "The object does not exist, and the request does not ask to create it.",
				hint:      "Add NLM_F_CREATE to the flags of the request.",
			},
			{
				number: 72, name: "chain-not-found", severity: 0,
				template:  "Specified filter chain does not exist",
				arguments: []string{},
				doc:       "The queueing discipline does not have this chain.",
				hint:      "Create the chain or a filter in it first.",
			},
			{
				number: 73, name: "chain-exists", severity: 0,
				template:  "Filter chain already exists",
				arguments: []string{},
				doc:       "The queueing discipline already has a chain with this number.",
				hint:      "Use it, or delete it first.",
			},
			{
				number: 74, name: "filter-not-found", severity: 0,
				template:  "Filter with specified priority/protocol not found",
				arguments: []string{},
				doc:       "No filter has this priority and protocol.",
				hint:      "List the filters with RTM_GETTFILTER.",
			},
			{
				number: 75, name: "class-not-found", severity: 0,
				template:  "Specified class doesn't exist",
				arguments: []string{},
				doc:       "No class has this handle.",
				hint:      "Create the class first, and use its handle.",
			},
			{
				number: 76, name: "action-missing", severity: 0,
				template:  "Netlink action attributes missing",
				arguments: []string{},
				doc:       "The request is about actions but does not contain any.",
				hint:      "Send them in TCA_ACT_TAB, numbered from 1.",
			},
			{
				number: 77, name: "stats-filter-missing", severity: 0,
				template:  "Filter mask must be set for stats {what}",
				arguments: []string{"what"},
				doc:       "The request does not say which statistics it wants.",
				hint:      "Set filter_mask in the header.",
			},
			{
				number: 78, name: "bulk-delete", severity: 0,
				template:  "Bulk delete is not supported",
				arguments: []string{},
				doc:       "This command deletes one object at a time.",
				hint:      "Leave out NLM_F_BULK, and delete one object at a time.",
			},
			{
				number: 79, name: "bridge-loop", severity: 0,
				template:  "Can not enslave a bridge to a bridge",
				arguments: []string{},
				doc:       "A bridge cannot be a port of a bridge.",
				hint:      "Connect them with a pair of veth devices.",
			},
			{
				number: 80, name: "attribute-length-logged", severity: 1,
				template:  "netlink: '{program}': attribute type {number} has an invalid length.",
				arguments: []string{"program", "number"},
				doc:       "The kernel accepted an attribute with the wrong length, and only wrote to its log.",
				hint:      "Send integers in exactly their size: strict checking would reject the request.",
			},
			{
				number: 81, name: "bytes-leftover-logged", severity: 1,
				template:  "netlink: {number} bytes leftover after parsing attributes in process `{program}'.",
				arguments: []string{"number", "program"},
				doc:       "The kernel accepted a request with stray bytes at its end, and only wrote to its log.",
				hint:      "Compare nlmsg_len with the bytes written. Padding after the last attribute counts.",
			},
			{
				number: 82, name: "value-invalid", severity: 0,
				template:  "Invalid {what}",
				arguments: []string{"what"},
				doc:       "The kernel does not accept a value in the request.",
				hint:      "If the answer has a field offset, it says which attribute. Compare its value with the documentation of the command.",
			},
			{
				number: 83, name: "not-supported", severity: 0,
				template:  "{what} is not supported",
				arguments: []string{"what"},
				doc:       "The kernel or the driver does not support the request.",
				hint:      "Check the driver's capabilities (ethtool -k, devlink dev info) and the kernel's version. Leave the option out if the device lacks it.",
			},
			{
				number: 84, name: "value-missing", severity: 0,
				template:  "{what} is missing",
				arguments: []string{"what"},
				doc:       "The request lacks something that the command needs.",
				hint:      "Add the attribute that the message names. missing-attribute in the answer holds its number, if the kernel sends it.",
			},
			{
				number: 85, name: "object-not-found", severity: 0,
				template:  "{what} not found",
				arguments: []string{"what"},
				doc:       "The object that the request names does not exist.",
				hint:      "List the objects with the get or dump command of the family, in the same network namespace.",
			},
			{
				number: 86, name: "object-exists", severity: 0,
				template:  "{what} already exists",
				arguments: []string{"what"},
				doc:       "An object with this name, number or address already exists.",
				hint:      "Use the replace form of the command (NLM_F_REPLACE), or remove the old one first.",
			},
			{
				number: 87, name: "mutually-exclusive", severity: 0,
				template:  "{what} are mutually exclusive",
				arguments: []string{"what"},
				doc:       "The request contains attributes that exclude each other.",
				hint:      "Send only one of them.",
			},
			{
				number: 88, name: "out-of-range", severity: 0,
				template:  "{what} out of range",
				arguments: []string{"what"},
				doc:       "A number in the request is outside the range that the kernel or the device accepts.",
				hint:      "Read the limits with the get command of the family. If the answer has a field offset and a limit, they say more.",
			},
			{
				number: 89, name: "operation-refused", severity: 0,
				template:  "Cannot {what}",
				arguments: []string{"what"},
				doc:       "The kernel does not allow this in the current state of the object.",
				hint:      "Look at the object's state first. Many settings can change only while the device is down, or before something is attached to it.",
			},
			{
				number: 90, name: "operation-failed", severity: 0,
				template:  "Failed to {what}",
				arguments: []string{"what"},
				doc:       "The kernel tried the operation and it failed, for lack of memory or in the driver.",
				hint:      "Read dmesg for messages of the driver, and try again. ENOMEM and EBUSY may be temporary.",
			},
			{
				number: 91, name: "neighbour-address-missing", severity: 0,
				template:  "No link layer address given",
				arguments: []string{},
				doc:       "The request lacks the address (or flag) that a neighbour entry needs.",
				hint:      "Give lladdr, as in ip neigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev eth0. For a forwarding entry give its address and self.",
			},
			{
				number: 92, name: "neighbour-gone", severity: 0,
				template:  "Neighbor entry is now dead",
				arguments: []string{},
				doc:       "Another process removed the entry while the request changed it.",
				hint:      "Send the request again: it lost a race.",
			},
			{
				number: 93, name: "neighbour-not-found", severity: 0,
				template:  "Neighbour entry not found",
				arguments: []string{},
				doc:       "The device does not have such a neighbour entry.",
				hint:      "List the entries with ip neigh show dev NAME. Proxy entries have their own table (ip neigh show proxy).",
			},
			{
				number: 94, name: "fdb-device", severity: 0,
				template:  "FDB {what} only supported for Ethernet devices",
				arguments: []string{"what"},
				doc:       "Forwarding entries hold Ethernet addresses, and this is not an Ethernet device.",
				hint:      "Name an Ethernet device: a port of the bridge with master, or the device itself with self.",
			},
			{
				number: 95, name: "not-a-bridge-port", severity: 0,
				template:  "Device is not a bridge port",
				arguments: []string{},
				doc:       "The request is for a bridge port, and this device is not one.",
				hint:      "Enslave the device first (ip link set DEV master BRIDGE), or use self.",
			},
			{
				number: 96, name: "mdb-entry-invalid", severity: 0,
				template:  "Entry {what} cannot be specified",
				arguments: []string{"what"},
				doc:       "The multicast entry has a field or an address that its kind does not allow.",
				hint:      "See bridge mdb help. Entries of a VXLAN device and of a bridge differ.",
			},
			{
				number: 97, name: "namespace-id-used", severity: 0,
				template:  "The specified nsid is already used",
				arguments: []string{},
				doc:       "The id belongs to another network namespace, or the namespace already has an id.",
				hint:      "List the ids with ip netns list-id. Choose another number, or auto.",
			},
			{
				number: 98, name: "namespace-immutable", severity: 0,
				template:  "The interface netns is immutable",
				arguments: []string{},
				doc:       "The device cannot move to the other network namespace.",
				hint:      "Create the device in the target namespace (ip -n NAME link add ...). If its name is taken there, rename it first.",
			},
			{
				number: 99, name: "protodown-reason", severity: 0,
				template:  "Cannot clear protodown, active reasons",
				arguments: []string{},
				doc:       "A protodown reason is still active, or the reason is not valid.",
				hint:      "Clear the active reason first (ip link set DEV protodown_reason N off).",
			},
			{
				number: 100, name: "xdp-native-unsupported", severity: 0,
				template:  "Underlying driver does not support XDP in native mode",
				arguments: []string{},
				doc:       "The driver of this device does not support XDP programs.",
				hint:      "Attach in generic mode (xdpgeneric, XDP_FLAGS_SKB_MODE), which works on every device but is slower.",
			},
			{
				number: 101, name: "xdp-attached", severity: 0,
				template:  "XDP program already attached",
				arguments: []string{},
				doc:       "Another XDP program is already attached to the device or to its upper device.",
				hint:      "Detach it (ip link set dev DEV xdp off), force the replacement, or run several programs through libxdp's dispatcher.",
			},
			{
				number: 102, name: "xdp-flags", severity: 0,
				template:  "Only one XDP mode flag can be set",
				arguments: []string{},
				doc:       "The flags of the request contradict each other.",
				hint:      "Set only one of XDP_FLAGS_SKB_MODE, DRV_MODE and HW_MODE.",
			},
			{
				number: 103, name: "xdp-program-type", severity: 0,
				template:  "{what} programs can not be attached to a device",
				arguments: []string{"what"},
				doc:       "The program was loaded for a map entry, not for a device.",
				hint:      "Load it without expected_attach_type (SEC(\x22xdp\x22)).",
			},
			{
				number: 104, name: "xdp-device-bound", severity: 0,
				template:  "Program bound to different device",
				arguments: []string{},
				doc:       "The program is bound to another device, or to a mode that the request does not use.",
				hint:      "Load it with the ifindex of the device to attach to, or unbound. A bound program needs driver mode, an offloaded one HW_MODE.",
			},
			{
				number: 105, name: "xdp-mtu", severity: 0,
				template:  "MTU too large for {what}",
				arguments: []string{"what"},
				doc:       "The device's MTU or memory setup does not work with this XDP program.",
				hint:      "Lower the MTU, or load the program with XDP fragments (SEC(\x22xdp.frags\x22)). Detach a memory provider first.",
			},
			{
				number: 106, name: "route-nexthop-conflict", severity: 0,
				template:  "Nexthop specification and nexthop id are mutually exclusive",
				arguments: []string{},
				doc:       "The route combines a nexthop object with attributes that exclude it, or uses one of the wrong kind.",
				hint:      "Leave out either nhid, or via and dev. Use a nexthop object of the route's family, and not an fdb one.",
			},
			{
				number: 107, name: "nexthop-mismatch", severity: 0,
				template:  "Nexthop {what} does not match {other}",
				arguments: []string{"what", "other"},
				doc:       "The next hop in the request differs from the route's.",
				hint:      "Give the next hop as ip -d route show prints it.",
			},
			{
				number: 108, name: "nexthop-flags", severity: 0,
				template:  "Invalid flags for nexthop - {what}",
				arguments: []string{"what"},
				doc:       "The request sets next hop flags that contradict each other, or that only the kernel sets.",
				hint:      "Leave out dead, linkdown and pervasive. onlink needs a gateway.",
			},
			{
				number: 109, name: "nexthop-group", severity: 0,
				template:  "Nexthop id can not be used twice in a group",
				arguments: []string{},
				doc:       "The members of the nexthop group do not go together.",
				hint:      "Use different members of one family, without groups or blackholes. A group cannot become a single next hop.",
			},
			{
				number: 110, name: "nexthop-attributes", severity: 0,
				template:  "Blackhole attribute can not be used with gateway, oif, encap or fdb",
				arguments: []string{},
				doc:       "The attributes of the nexthop object contradict each other, or one is missing.",
				hint:      "A blackhole takes no other attribute, an fdb next hop only a gateway. All others need a device.",
			},
			{
				number: 111, name: "nexthop-replace", severity: 0,
				template:  "Replace specified without create and no entry exists",
				arguments: []string{},
				doc:       "The request replaces a nexthop that does not exist, or does not name one.",
				hint:      "Add NLM_F_CREATE (ip nexthop replace), and give an id.",
			},
			{
				number: 112, name: "nexthop-deleted", severity: 0,
				template:  "Nexthop has been deleted",
				arguments: []string{},
				doc:       "The next hop was deleted while the kernel created the route.",
				hint:      "Create the nexthop again, and repeat the request.",
			},
			{
				number: 113, name: "route-host-scope", severity: 0,
				template:  "Route with host scope can not have {what}",
				arguments: []string{"what"},
				doc:       "A route with scope host leads to this machine itself.",
				hint:      "Leave out the gateway, or use scope global.",
			},
			{
				number: 114, name: "nexthop-no-device", severity: 0,
				template:  "No egress device for nexthop gateway",
				arguments: []string{},
				doc:       "The kernel did not find a device through which to reach the gateway.",
				hint:      "First add a route to the gateway, or name the device and use onlink.",
			},
			{
				number: 115, name: "ipv6-disabled", severity: 0,
				template:  "IPv6 is disabled on this device",
				arguments: []string{},
				doc:       "IPv6 is disabled on the device, or the kernel lacks it.",
				hint:      "Run sysctl net.ipv6.conf.DEV.disable_ipv6=0. An MTU below 1280 disables IPv6 too.",
			},
			{
				number: 116, name: "ipv6-multipath", severity: 0,
				template:  "Device only routes can not be added for IPv6 using the multipath API.",
				arguments: []string{},
				doc:       "The IPv6 multipath route has a hop that is not valid there. Each hop needs a gateway.",
				hint:      "Give each nexthop a via, or use a nexthop group.",
			},
			{
				number: 117, name: "dsfield", severity: 0,
				template:  "Invalid dsfield (tos): {what}",
				arguments: []string{"what"},
				doc:       "The TOS value has bits that a route or rule cannot match.",
				hint:      "Clear the two ECN bits. For an IPv6 route leave TOS out.",
			},
			{
				number: 118, name: "metric-locked", severity: 0,
				template:  "Locked cwnd metric must be non zero",
				arguments: []string{},
				doc:       "The metrics lock a zero congestion window, or set an unknown feature flag.",
				hint:      "Give a window with lock, and clear unknown features.",
			},
			{
				number: 119, name: "prefix-length-fixed", severity: 0,
				template:  "rtm_src_len and rtm_dst_len must be {what}",
				arguments: []string{"what"},
				doc:       "A route lookup takes single addresses, not prefixes.",
				hint:      "Set the prefix length to 32 (IPv4) or 128 (IPv6).",
			},
			{
				number: 120, name: "address-lifetime", severity: 0,
				template:  "address lifetime invalid",
				arguments: []string{},
				doc:       "The preferred lifetime exceeds the valid one, or the valid one is zero.",
				hint:      "Set preferred_lft to at most valid_lft.",
			},
			{
				number: 121, name: "address-kind", severity: 0,
				template:  "Cannot assign {what} on this device",
				arguments: []string{"what"},
				doc:       "The device cannot have this kind of address, or the address's flags contradict each other.",
				hint:      "Loopback addresses belong to lo. Multicast addresses need autojoin, mngtmpaddr needs a prefix length of 64.",
			},
			{
				number: 122, name: "router-advertisement", severity: 0,
				template:  "Router solicitation is disabled on device",
				arguments: []string{},
				doc:       "The device does not accept router advertisements, so the token would have no effect.",
				hint:      "sysctl net.ipv6.conf.DEV.accept_ra=1 (2 on a router), and bring the device up.",
			},
			{
				number: 123, name: "rule-goto", severity: 0,
				template:  "Missing goto target for action goto",
				arguments: []string{},
				doc:       "The goto of the rule lacks a target, or its target is not after the rule.",
				hint:      "Give goto NUMBER, larger than the rule's own preference.",
			},
			{
				number: 124, name: "rule-l3mdev", severity: 0,
				template:  "l3mdev and table are mutually exclusive",
				arguments: []string{},
				doc:       "An l3mdev rule uses the table of the VRF, so it cannot name one.",
				hint:      "Leave out either table or l3mdev.",
			},
			{
				number: 125, name: "uid-range-permission", severity: 0,
				template:  "No permission to set uid",
				arguments: []string{},
				doc:       "Routing by user needs CAP_NET_ADMIN in the initial user namespace.",
				hint:      "Run it outside the container, or without uidrange.",
			},
			{
				number: 126, name: "encapsulation-missing", severity: 0,
				template:  "LWT encapsulation {what} is missing",
				arguments: []string{"what"},
				doc:       "The request has RTA_ENCAP without its type, or the reverse.",
				hint:      "Send RTA_ENCAP and RTA_ENCAP_TYPE together.",
			},
			{
				number: 127, name: "vrf-strict", severity: 0,
				template:  "Strict mode for VRF is disabled",
				arguments: []string{},
				doc:       "The lookup needs exactly one VRF for the table.",
				hint:      "Set sysctl net.vrf.strict_mode=1, and create one VRF for each table.",
			},
			{
				number: 128, name: "qdisc-override", severity: 0,
				template:  "Exclusivity flag on, cannot override",
				arguments: []string{},
				doc:       "A qdisc with another handle is attached here, and NLM_F_EXCL forbids replacing it.",
				hint:      "Use tc qdisc replace, or delete the old one.",
			},
			{
				number: 129, name: "qdisc-move", severity: 0,
				template:  "Cannot move an existing qdisc to a different parent",
				arguments: []string{},
				doc:       "The request would move a qdisc to a parent where it cannot be.",
				hint:      "Choose another handle or parent, or delete the qdisc first.",
			},
			{
				number: 130, name: "qdisc-parent-reserved", severity: 0,
				template:  "Specified parent ID is reserved for ingress and clsact Qdiscs",
				arguments: []string{},
				doc:       "The parent ffff:fff1 is reserved for ingress and clsact.",
				hint:      "Use root or a class as the parent of any other qdisc.",
			},
			{
				number: 131, name: "qdisc-handles-exhausted", severity: 0,
				template:  "Maximum number of qdisc handles was exceeded",
				arguments: []string{},
				doc:       "The kernel has no automatic handle left.",
				hint:      "Give the handle yourself, and delete unused qdiscs.",
			},
			{
				number: 132, name: "qdisc-change", severity: 0,
				template:  "Change operation not supported by specified qdisc",
				arguments: []string{},
				doc:       "The kernel cannot change this kind of qdisc in place.",
				hint:      "Delete it and add it again, or use tc qdisc replace.",
			},
			{
				number: 133, name: "qdisc-block", severity: 0,
				template:  "{what} block sharing is not supported",
				arguments: []string{"what"},
				doc:       "The qdisc does not share this filter block, or the request must name the block instead.",
				hint:      "Use clsact or ingress with a block, and manage shared filters with tc filter add block NUMBER.",
			},
			{
				number: 134, name: "qdisc-noqueue", severity: 0,
				template:  "Cannot assign noqueue to a class",
				arguments: []string{},
				doc:       "noqueue does not have a queue, which a class needs.",
				hint:      "Use pfifo or fq_codel below a class.",
			},
			{
				number: 135, name: "qdisc-busy", severity: 0,
				template:  "Current ingress or clsact Qdisc has ongoing filter requests",
				arguments: []string{},
				doc:       "The qdisc has filter requests in progress, or the flush request names one filter.",
				hint:      "For ongoing requests, try again later. To flush, leave out protocol, handle and kind.",
			},
			{
				number: 136, name: "qdisc-ingress-missing", severity: 0,
				template:  "Cannot find ingress queue for specified device",
				arguments: []string{},
				doc:       "The device does not have an ingress or clsact qdisc.",
				hint:      "Run tc qdisc add dev DEV clsact first.",
			},
			{
				number: 137, name: "size-table", severity: 0,
				template:  "Size table {what} is missing",
				arguments: []string{"what"},
				doc:       "The size table (stab) is incomplete, invalid, or not on a root qdisc.",
				hint:      "See tc-stab(8). Give mpu, tsize, mtu and linklayer together, on the root qdisc.",
			},
			{
				number: 138, name: "class-id", severity: 0,
				template:  "Cannot create traffic class with classid TC_H_ROOT",
				arguments: []string{},
				doc:       "The class id is not one that a class can have.",
				hint:      "Take a minor number from 1 to fffe.",
			},
			{
				number: 139, name: "rate-estimator", severity: 0,
				template:  "Cannot attach rate estimator to a multi-queue root qdisc",
				arguments: []string{},
				doc:       "The kernel cannot attach this rate estimator. A multi-queue root does not count packets itself.",
				hint:      "Attach the estimator to the qdiscs of the queues.",
			},
			{
				number: 140, name: "filter-exists", severity: 0,
				template:  "Filter already exists",
				arguments: []string{},
				doc:       "A filter with this preference, protocol and handle already exists.",
				hint:      "Use tc filter replace, or another pref.",
			},
			{
				number: 141, name: "filter-kind-mismatch", severity: 0,
				template:  "Specified filter kind does not match existing one",
				arguments: []string{},
				doc:       "Filters with the same preference and protocol, or in one chain with a template, must be of one kind.",
				hint:      "Use another pref for the other kind.",
			},
			{
				number: 142, name: "filter-offload", severity: 0,
				template:  "Filter HW offload failed - classifier without re-offloading support",
				arguments: []string{},
				doc:       "The device cannot offload the filter or the block.",
				hint:      "Use skip_hw, or turn hw-tc-offload on. See dmesg for messages of the driver.",
			},
			{
				number: 143, name: "filter-chain-limit", severity: 0,
				template:  "Specified chain index exceeds upper limit",
				arguments: []string{},
				doc:       "Chains are numbered up to 0xfffffff.",
				hint:      "Take a chain number of at most 0xfffffff.",
			},
			{
				number: 144, name: "action-kind-missing", severity: 0,
				template:  "TC action kind must be specified",
				arguments: []string{},
				doc:       "An action in the request does not have a kind.",
				hint:      "Send TCA_ACT_KIND in each action.",
			},
			{
				number: 145, name: "action-not-found", severity: 0,
				template:  "TC action with specified index not found",
				arguments: []string{},
				doc:       "The kernel does not know this action kind, or no action has this index.",
				hint:      "List the actions with tc actions ls action KIND.",
			},
			{
				number: 146, name: "action-control", severity: 0,
				template:  "invalid control action",
				arguments: []string{},
				doc:       "The verdict of the action is not valid here.",
				hint:      "Use pass, drop, pipe, continue, reclassify, trap, or goto chain NUMBER.",
			},
			{
				number: 147, name: "flags-reserved", severity: 0,
				template:  "ambiguous or reserved bits set in nlmsg_flags",
				arguments: []string{},
				doc:       "The request sets header flags that are reserved or ambiguous for this command.",
				hint:      "Send NLM_F_REQUEST and NLM_F_ACK only, and NLM_F_DUMP for a dump.",
			},
			{
				number: 148, name: "device-header", severity: 0,
				template:  "neither ifindex nor name specified",
				arguments: []string{},
				doc:       "The request header does not identify one device.",
				hint:      "Send ETHTOOL_A_HEADER_DEV_NAME or ETHTOOL_A_HEADER_DEV_INDEX. If you send both, they must name the same device.",
			},
			{
				number: 149, name: "bitset", severity: 0,
				template:  "missing {what} in compact bitset",
				arguments: []string{"what"},
				doc:       "The bit set mixes its two forms: value and mask, or a list of bits.",
				hint:      "See the kernel's ethtool-netlink page on bit sets.",
			},
			{
				number: 150, name: "channels-in-use", severity: 0,
				template:  "requested channel counts are too low for existing {what}",
				arguments: []string{"what"},
				doc:       "The new channel counts would remove channels in use, or leave none.",
				hint:      "First remove the flow rules, RSS contexts or AF_XDP sockets of the upper channels. Keep at least one RX and one TX channel.",
			},
			{
				number: 151, name: "module-flash", severity: 0,
				template:  "Netdevice is up, so flashing is not permitted",
				arguments: []string{},
				doc:       "Module firmware cannot be written while the device or the module is in use, or on this device.",
				hint:      "Take the device down, and wait until a running update ends.",
			},
			{
				number: 152, name: "module-page", severity: 0,
				template:  "reading {what} is illegal",
				arguments: []string{"what"},
				doc:       "A read of module memory must stay within one half of one page.",
				hint:      "Read at most 128 bytes, from offset 0 or 128.",
			},
			{
				number: 153, name: "mac-merge", severity: 0,
				template:  "TX enabled requires pMAC enabled",
				arguments: []string{},
				doc:       "The MAC merge settings depend on each other.",
				hint:      "Enable pmac first, then tx, then verify. Ask for statistics with ETHTOOL_FLAG_STATS.",
			},
			{
				number: 154, name: "cable-test", severity: 0,
				template:  "{what} parameter too big",
				arguments: []string{"what"},
				doc:       "A parameter of the cable test is invalid, too large or out of order.",
				hint:      "Give first and last in ascending order, within the cable, and a step that fits.",
			},
			{
				number: 155, name: "resource-size", severity: 0,
				template:  "resources size validation failed",
				arguments: []string{},
				doc:       "The device does not accept the sizes of its resources.",
				hint:      "Run devlink resource show for sizes, limits, granularity and occupancy. The children must fit their parent.",
			},
			{
				number: 156, name: "rate-node", severity: 0,
				template:  "Node has children. Cannot delete node.",
				arguments: []string{},
				doc:       "The rate objects form a tree, which the request would break.",
				hint:      "Move or delete the children first. A node cannot be its own parent.",
			},
			{
				number: 157, name: "port-function-limit", severity: 0,
				template:  "{what} function attribute supported for VFs only",
				arguments: []string{"what"},
				doc:       "Only virtual functions have this attribute.",
				hint:      "Name the port of a VF (devlink port show).",
			},
			{
				number: 158, name: "reload-limit", severity: 0,
				template:  "Requested limit is not supported by the driver",
				arguments: []string{},
				doc:       "The reload limit is not valid for this action or driver.",
				hint:      "Leave out limit, or use no_reset with fw_activate.",
			},
			{
				number: 159, name: "region-snapshot", severity: 0,
				template:  "Direct region read does not use snapshot",
				arguments: []string{},
				doc:       "The request gives a snapshot where it must not, none where it must, or one that cannot be created.",
				hint:      "Run devlink region show for regions and snapshots. Give a free snapshot id, or read directly.",
			},
			{
				number: 160, name: "trap-action", severity: 0,
				template:  "Cannot change action of non-drop traps. Skipping",
				arguments: []string{},
				doc:       "The kernel does not change the action of control traps.",
				hint:      "Change only traps of type drop. Limit the others with the policer of their group.",
			},
			{
				number: 161, name: "line-card", severity: 0,
				template:  "Line card is {what}",
				arguments: []string{"what"},
				doc:       "The line card is in the wrong state for this command, or of an unsupported type.",
				hint:      "Run devlink lc show for its state. Wait, or provision it first.",
			},
			{
				number: 162, name: "xfrm-offload", severity: 0,
				template:  "{what} can't be offloaded",
				arguments: []string{"what"},
				doc:       "The device cannot offload this policy or state.",
				hint:      "Leave out offload, or the feature that the message names.",
			},
			{
				number: 163, name: "xfrm-spi", severity: 0,
				template:  "No SPI available in the requested range",
				arguments: []string{},
				doc:       "The SPI or the range of SPIs is not valid, or used up.",
				hint:      "Give a range with min below max, within 0x100 to 0xffffffff (at most 65535 for IPCOMP).",
			},
			{
				number: 164, name: "xfrm-replay", severity: 0,
				template:  "ESN replay window is too large for the chosen bitmap size",
				arguments: []string{},
				doc:       "The replay window does not fit its bitmap, or is zero.",
				hint:      "Give a window above 0, and a bitmap at least as large.",
			},
			{
				number: 165, name: "xfrm-mode", severity: 0,
				template:  "Only tunnel modes can accommodate a change of family",
				arguments: []string{},
				doc:       "The mode, type or protocol is not available, or the address families differ, which needs a tunnel.",
				hint:      "For different families use mode tunnel or beet. Otherwise check the protocol and that its module is loaded.",
			},
			{
				number: 166, name: "xfrm-migrate", severity: 0,
				template:  "Entries in the MIGRATE attribute's list must be unique",
				arguments: []string{},
				doc:       "The list of addresses to migrate is not valid, or the policy does not exist.",
				hint:      "List each entry once, without zero addresses. The policy must exist.",
			},
			{
				number: 167, name: "xdp-queue-bound", severity: 0,
				template:  "designated queue already in use by AF_XDP",
				arguments: []string{},
				doc:       "The receive queue is already in use, or the kernel lacks what the request needs.",
				hint:      "Choose another queue, or close the socket that uses it.",
			},
			{
				number: 168, name: "array-short", severity: 0,
				template:  "Array element too short",
				arguments: []string{},
				doc:       "An array element in the request is shorter than its kind.",
				hint:      "Send each element in its full size.",
			},
			{
				number: 169, name: "queue-unavailable", severity: 0,
				template:  "Device queue in use by {what}",
				arguments: []string{"what"},
				doc:       "The queue has another user, or the device cannot lend it.",
				hint:      "Choose another queue, or release it first: close the AF_XDP socket, the memory provider or the lease.",
			},
			{
				number: 170, name: "queue-memory-setup", severity: 0,
				template:  "No DMA-capable device found for netmem TX",
				arguments: []string{},
				doc:       "The device is not set up for a memory provider.",
				hint:      "Turn tcp-data-split on, set hds-thresh to zero (ethtool -G), and use sizes that are powers of two.",
			},
			{
				number: 171, name: "hash-not-symmetric", severity: 0,
				template:  "hash field config is not symmetric",
				arguments: []string{},
				doc:       "Symmetric receive hashing needs source and destination fields in pairs.",
				hint:      "Set the fields of each flow type in pairs (ethtool -N DEV rx-flow-hash), or turn input-xfrm off.",
			},
			{
				number: 172, name: "filter-protocol-mismatch", severity: 0,
				template:  "Protocol mismatch for filter with specified priority",
				arguments: []string{},
				doc:       "Filters with the same preference must have the same protocol.",
				hint:      "Use another pref for the other protocol.",
			},
			{
				number: 173, name: "qdisc-bpf-place", severity: 0,
				template:  "BPF qdisc only supported on root or mq",
				arguments: []string{},
				doc:       "A BPF qdisc can be only the root, or a child of mq.",
				hint:      "Add it as the root of the device, or below mq.",
			},
		},
	},
	{
		number: 4, name: "fscontext",
		reasons: []reasonEntry{
			{
				number: 1, name: "unknown-parameter", severity: 0,
				template:  "{filesystem}: Unknown parameter '{parameter}'",
				arguments: []string{"filesystem", "parameter"},
				doc:       "The file system does not have an option with this name.",
				hint:      "Check the spelling and the kernel's version. Options of mount(8) that the VFS handles itself, such as noatime, do not go through fsconfig.",
			},
			{
				number: 2, name: "bad-value", severity: 0,
				template:  "{filesystem}: Bad value for '{parameter}'",
				arguments: []string{"filesystem", "parameter"},
				doc:       "The option does not accept this value, or this kind of value.",
				hint:      "See the file system's documentation for the values. Numbers must be in range and contain no blanks.",
			},
			{
				number: 3, name: "bad-value-given", severity: 0,
				template:  "{filesystem}: Bad value '{value}' for mount option '{parameter}'",
				arguments: []string{"filesystem", "value", "parameter"},
				doc:       "The option does not accept this value.",
				hint:      "See the file system's documentation for the values.",
			},
			{
				number: 4, name: "unexpected-value", severity: 0,
				template:  "{filesystem}: Unexpected value for '{parameter}'",
				arguments: []string{"filesystem", "parameter"},
				doc:       "The option is a flag and does not take a value.",
				hint:      "Set it with FSCONFIG_SET_FLAG, or without = in the string.",
			},
			{
				number: 5, name: "unknown-value", severity: 0,
				template:  "{filesystem}: unknown value of {parameter} - {value}",
				arguments: []string{"filesystem", "parameter", "value"},
				doc:       "The option does not accept this value.",
				hint:      "See the file system's documentation for the values.",
			},
			{
				number: 6, name: "unsupported-value", severity: 0,
				template:  "{filesystem}: unsupported {parameter} option - {value}",
				arguments: []string{"filesystem", "parameter", "value"},
				doc:       "The option does not accept this value.",
				hint:      "See the file system's documentation for the values.",
			},
			{
				number: 7, name: "non-string-source", severity: 0,
				template:  "Non-string source",
				arguments: []string{},
				doc:       "The source is not a string.",
				hint:      "Use FSCONFIG_SET_STRING with the key source.",
			},
			{
				number: 8, name: "multiple-sources", severity: 0,
				template:  "Multiple sources",
				arguments: []string{},
				doc:       "The caller set the source twice.",
				hint:      "Set it once for each context.",
			},
			{
				number: 9, name: "multiple-sources-specified", severity: 0,
				template:  "{filesystem}: Multiple sources specified",
				arguments: []string{"filesystem"},
				doc:       "The caller set the source twice.",
				hint:      "Set it once for each context.",
			},
			{
				number: 10, name: "no-source", severity: 0,
				template:  "No source specified",
				arguments: []string{},
				doc:       "The file system needs a device, but the caller did not set one.",
				hint:      "Set the key source before FSCONFIG_CMD_CREATE.",
			},
			{
				number: 11, name: "device-not-found", severity: 0,
				template:  "{source}: Can't lookup blockdev",
				arguments: []string{"source"},
				doc:       "The source is not a block device, or does not exist.",
				hint:      "Check the path, and that the device exists in this mount namespace.",
			},
			{
				number: 12, name: "device-not-opened", severity: 0,
				template:  "{source}: Can't open blockdev",
				arguments: []string{"source"},
				doc:       "The kernel cannot open the block device, or cannot open it for writing.",
				hint:      "The device may be in use or read-only, or the process may lack permission. See the errno.",
			},
			{
				number: 13, name: "unknown-subsystem", severity: 0,
				template:  "{filesystem}: Unknown subsys name '{parameter}'",
				arguments: []string{"filesystem", "parameter"},
				doc:       "The kernel does not have a control group subsystem with this name.",
				hint:      "See /proc/cgroups. The subsystem may be disabled, or cgroup2 may use it.",
			},
			{
				number: 14, name: "kernel-not-built", severity: 0,
				template:  "{filesystem}: Kernel not built with {option}",
				arguments: []string{"filesystem", "option"},
				doc:       "The option needs a feature that this kernel was built without.",
				hint:      "Leave the option out, or run a kernel with that configuration option.",
			},
			{
				number: 15, name: "not-a-directory", severity: 0,
				template:  "{filesystem}: {name} is not a directory",
				arguments: []string{"filesystem", "name"},
				doc:       "The option takes a directory, but the path names something else.",
				hint:      "Check the path; it must be a directory in this mount namespace.",
			},
			{
				number: 16, name: "reconfigure-refused", severity: 0,
				template:  "{filesystem}: No changes allowed in reconfigure",
				arguments: []string{"filesystem"},
				doc:       "A mounted file system of this type cannot change its options.",
				hint:      "Unmount the file system, and mount it again with the new options.",
			},
			{
				number: 17, name: "invalid-pipe", severity: 0,
				template:  "Invalid/unusable pipe",
				arguments: []string{},
				doc:       "The descriptor is not a pipe that the file system can use.",
				hint:      "Pass the writing end of a pipe.",
			},
			{
				number: 18, name: "invalid-rootmode", severity: 0,
				template:  "{filesystem}: Invalid rootmode",
				arguments: []string{"filesystem"},
				doc:       "The mode of the root does not have a valid file type.",
				hint:      "Pass the mode in octal with the type, such as 40000 for a directory.",
			},
			{
				number: 19, name: "deprecated-parameter", severity: 1,
				template:  "{filesystem}: Deprecated parameter '{parameter}'",
				arguments: []string{"filesystem", "parameter"},
				doc:       "The option no longer has an effect and may be rejected in future.",
				hint:      "Leave it out. The file system's documentation names the replacement.",
			},
			{
				number: 20, name: "value-out-of-range", severity: 0,
				template:  "{filesystem}: {parameter} out of range",
				arguments: []string{"filesystem", "parameter"},
				doc:       "The number is outside the range that the option accepts.",
				hint:      "See the file system's documentation for the limits.",
			},
			{
				number: 21, name: "cgroup-option-repeated", severity: 0,
				template:  "{filesystem}: {parameter} respecified",
				arguments: []string{"filesystem", "parameter"},
				doc:       "The caller gave the option twice.",
				hint:      "Set it once for each context.",
			},
			{
				number: 22, name: "cgroup-name-invalid", severity: 0,
				template:  "{filesystem}: Invalid name",
				arguments: []string{"filesystem"},
				doc:       "The hierarchy's name is empty, longer than 63 characters, or has a character other than letters, digits, dot, hyphen and underscore.",
				hint:      "Choose another name=, or leave it out.",
			},
			{
				number: 23, name: "cgroup-controllers", severity: 0,
				template:  "{filesystem}: Need name or subsystem set",
				arguments: []string{"filesystem"},
				doc:       "The options for the hierarchy do not go together. It needs a controller or a name, and all and none exclude other controllers.",
				hint:      "Mount with -o CONTROLLER, or -o none,name=NAME. On a current system mount cgroup2 instead.",
			},
			{
				number: 24, name: "remount-limit", severity: 0,
				template:  "{filesystem}: Too small a size for current use",
				arguments: []string{"filesystem"},
				doc:       "The new limit is below current use, or the file system was mounted without a limit and cannot get one now.",
				hint:      "Remove files first, or unmount the file system and mount it again with the new limit.",
			},
			{
				number: 25, name: "quota-limit", severity: 0,
				template:  "{filesystem}: {what} hardlimit too large.",
				arguments: []string{"filesystem", "what"},
				doc:       "The default quota is larger than the file system supports.",
				hint:      "Give a smaller limit. Its unit is bytes or inodes.",
			},
			{
				number: 26, name: "unprivileged-option", severity: 0,
				template:  "{filesystem}: {what} in unprivileged tmpfs mounts unsupported",
				arguments: []string{"filesystem", "what"},
				doc:       "The option needs privileges in the initial user namespace.",
				hint:      "Leave the option out in a container, or mount outside it.",
			},
			{
				number: 27, name: "feature-unsupported", severity: 0,
				template:  "{what} isn't supported",
				arguments: []string{"what"},
				doc:       "The image or the options use a feature that this kernel does not support.",
				hint:      "Run a newer kernel, or make the image again with features that this kernel supports.",
			},
			{
				number: 28, name: "superblock-unreadable", severity: 0,
				template:  "cannot read {what} superblock",
				arguments: []string{"what"},
				doc:       "The device does not hold a file system of this type, or its first blocks cannot be read.",
				hint:      "Check what is on the device (blkid, file -s), the offset of the partition, and dmesg for device errors.",
			},
			{
				number: 29, name: "data-corrupt", severity: 0,
				template:  "{what}, data probably corrupt",
				arguments: []string{"what"},
				doc:       "The image is damaged or truncated.",
				hint:      "Check the image (fsck, a checksum), and dmesg for device errors.",
			},
			{
				number: 30, name: "overlay-options", severity: 0,
				template:  "conflicting options: {what}",
				arguments: []string{"what"},
				doc:       "Two options of the overlay exclude each other.",
				hint:      "Leave out one of the two that the message names.",
			},
			{
				number: 31, name: "overlay-directory-missing", severity: 0,
				template:  "missing '{parameter}'",
				arguments: []string{"parameter"},
				doc:       "An overlay needs lowerdir, and with upperdir it also needs workdir.",
				hint:      "Give all three, or lowerdir alone with at least two directories.",
			},
			{
				number: 32, name: "overlay-directories", severity: 0,
				template:  "workdir and upperdir must {what}",
				arguments: []string{"what"},
				doc:       "upperdir and workdir are not on the same mount, or one contains the other.",
				hint:      "Put workdir beside upperdir: on the same mount, and neither inside the other.",
			},
			{
				number: 33, name: "overlay-path", severity: 0,
				template:  "failed to resolve '{value}': {what}",
				arguments: []string{"value", "what"},
				doc:       "The kernel cannot find a directory of the overlay, or the list of lower directories is malformed or too long.",
				hint:      "Check the paths. Escape a colon or comma in a path with a backslash.",
			},
			{
				number: 34, name: "overlay-upper-features", severity: 0,
				template:  "upper fs missing required features.",
				arguments: []string{},
				doc:       "The file system of upperdir lacks something that an overlay needs: xattrs, RENAME_WHITEOUT or d_type.",
				hint:      "Put upperdir and workdir on ext4, XFS with ftype=1, btrfs or tmpfs, not on NFS or another overlay.",
			},
			{
				number: 35, name: "overlay-permission", severity: 0,
				template:  "{what} requires permission to access trusted xattrs",
				arguments: []string{"what"},
				doc:       "The option needs CAP_SYS_ADMIN in the initial user namespace.",
				hint:      "In a user namespace mount with userxattr, and leave the option out.",
			},
			{
				number: 36, name: "option-unrecognised", severity: 0,
				template:  "unrecognized mount option \x22{parameter}\x22 or missing value",
				arguments: []string{"parameter"},
				doc:       "The file system does not have an option with this name, or the option needs a value.",
				hint:      "Check the spelling and the kernel's version.",
			},
		},
	},
	{
		number: 5, name: "loader",
		reasons: []reasonEntry{
			{
				number: 1, name: "program-refused", severity: 0,
				template:  "program {program}: the kernel refused to load it",
				arguments: []string{"program"},
				doc:       "The kernel rejected the program, and no verifier log says why.",
				hint:      "Ask for the log: raise the loader's log level (libbpf: kernel_log_level and a print callback; bpftool: -d; cilium/ebpf: print the error with %+v; aya: VerifierLogLevel), or run the loader under tlvlog exec. Without a log, EPERM and EACCES often mean missing capabilities, EINVAL a program type or flag that this kernel does not know.",
			},
			{
				number: 2, name: "verifier-log-missing", severity: 0,
				template:  "program {program}: failed to load, without a verifier log",
				arguments: []string{"program"},
				doc:       "The loader reports that a program failed to load, but did not print the verifier log.",
				hint:      "Raise the loader's log level (libbpf: libbpf_set_print and kernel_log_level; libbpf-rs: ObjectBuilder::debug; bpftool: -d; cilium/ebpf: %+v), or run the loader under tlvlog exec, which reads the log from the call itself.",
			},
			{
				number: 3, name: "load-failed", severity: 0,
				template:  "object {object}: failed to load",
				arguments: []string{"object"},
				doc:       "The loader gave up on the object. An earlier line says why, but is missing from this text.",
				hint:      "Paste the loader's output from its first warning on. libbpf prints it through the callback of libbpf_set_print(), which must not drop warnings.",
			},
			{
				number: 4, name: "map-not-created", severity: 0,
				template:  "map '{object}': failed to create",
				arguments: []string{"object"},
				doc:       "BPF_MAP_CREATE failed for this map.",
				hint:      "The call has no log before Linux 7.2. EINVAL: the map type or a flag is newer than the kernel, or the type does not allow the key size, value size or entry count (a ring buffer needs a power of two of at least a page, and no key or value). EPERM: CAP_BPF is missing, or RLIMIT_MEMLOCK is too low before Linux 5.11. E2BIG or ENOMEM: the map is too large.",
			},
			{
				number: 5, name: "map-created-without-btf", severity: 1,
				template:  "map '{object}': created without BTF",
				arguments: []string{"object"},
				doc:       "The kernel rejected the map with its BTF, and the loader tried again without.",
				hint:      "Harmless unless the map holds spin locks, timers or kptrs, which need BTF.",
			},
			{
				number: 6, name: "map-definition-invalid", severity: 0,
				template:  "map '{object}': its definition is invalid",
				arguments: []string{"object"},
				doc:       "The loader cannot read the definition of a map in the object file.",
				hint:      "Define maps as BTF structures in the section .maps, with __uint and __type, and compile with -g.",
			},
			{
				number: 7, name: "map-not-reused", severity: 0,
				template:  "map '{object}': the pinned map cannot be reused",
				arguments: []string{"object"},
				doc:       "A map with other type, sizes or flags is already pinned under this name.",
				hint:      "If an older version left the pinned file below /sys/fs/bpf, remove it. Otherwise make the definitions agree.",
			},
			{
				number: 8, name: "map-not-filled", severity: 0,
				template:  "map '{object}': its initial contents could not be set",
				arguments: []string{"object"},
				doc:       "The loader created the map, but could not write or freeze its initial contents.",
				hint:      "EPERM while freezing: the process may create maps but lacks CAP_BPF. A slot that cannot be set: the inner map or program does not match.",
			},
			{
				number: 9, name: "pin-failed", severity: 0,
				template:  "{object}: failed to pin",
				arguments: []string{"object"},
				doc:       "The loader loaded the object but could not pin it in the BPF file system.",
				hint:      "Mount bpffs (mount -t bpf bpf /sys/fs/bpf). Check that the directory exists and is writable, and that the name is free.",
			},
			{
				number: 10, name: "kernel-btf-missing", severity: 0,
				template:  "the BTF of the running kernel was not found",
				arguments: []string{},
				doc:       "The loader cannot read the types of the running kernel.",
				hint:      "Look for /sys/kernel/btf/vmlinux. The kernel must be built with CONFIG_DEBUG_INFO_BTF=y, and a container must mount /sys. On older kernels pass a BTF file for exactly this kernel, for example from BTFHub.",
			},
			{
				number: 11, name: "object-btf-missing", severity: 0,
				template:  "{object}: the object file lacks BTF",
				arguments: []string{"object"},
				doc:       "The object needs BTF, but its BTF is missing or damaged.",
				hint:      "Compile with clang -g -target bpf. Strip with llvm-strip -g: strip -s removes .BTF too.",
			},
			{
				number: 12, name: "object-btf-refused", severity: 0,
				template:  "the kernel refused the BTF of the object",
				arguments: []string{},
				doc:       "The kernel rejected the object's BTF, which the object cannot do without.",
				hint:      "The BTF log before this line names the type. A newer compiler may write kinds that this kernel does not know. libbpf removes them, older loaders do not.",
			},
			{
				number: 13, name: "object-btf-ignored", severity: 1,
				template:  "the kernel refused the BTF of the object; the loader goes on without",
				arguments: []string{},
				doc:       "The kernel rejected the object's BTF, and the loader goes on without it.",
				hint:      "Harmless unless a later step needs BTF, such as a map with a spin lock or a global function.",
			},
			{
				number: 14, name: "attach-target-not-found", severity: 0,
				template:  "'{object}' is not in the BTF of the kernel",
				arguments: []string{"object"},
				doc:       "The kernel's BTF does not have the function, tracepoint or hook to attach to, so the loader did not load the program.",
				hint:      "The function may be renamed, inlined or static in this kernel, or belong to a module that is not loaded: bpftool btf dump file /sys/kernel/btf/vmlinux | grep NAME. LSM hooks need CONFIG_BPF_LSM.",
			},
			{
				number: 15, name: "attach-target-missing", severity: 0,
				template:  "program {program}: no attach target is given",
				arguments: []string{"program"},
				doc:       "The program type needs a target at load time, but neither the section name nor the caller gives one.",
				hint:      "Write the target into SEC(), as in SEC(\x22fentry/do_unlinkat\x22), or call bpf_program__set_attach_target() before loading.",
			},
			{
				number: 16, name: "attach-refused", severity: 0,
				template:  "program {program}: failed to attach",
				arguments: []string{"program"},
				doc:       "The kernel loaded the program but refused to attach it.",
				hint:      "EBUSY or EEXIST: another program is attached there exclusively. EINVAL: the attach type does not match the program type, or the kernel lacks BPF links for it. EPERM: a capability is missing (CAP_NET_ADMIN, CAP_PERFMON). ENOTSUPP (524): the architecture's JIT has no trampolines. EBADF: the target's descriptor is closed.",
			},
			{
				number: 17, name: "probe-not-found", severity: 0,
				template:  "'{object}': there is no such function or tracepoint to probe",
				arguments: []string{"object"},
				doc:       "The function or tracepoint to probe does not exist, or may not be probed.",
				hint:      "Look in available_filter_functions or available_events below /sys/kernel/tracing. The function may be renamed, inlined (its name ends in .isra or .constprop) or marked notrace. tracefs must be mounted.",
			},
			{
				number: 18, name: "kernel-symbol-not-found", severity: 0,
				template:  "extern '{object}': not found in the kernel",
				arguments: []string{"object"},
				doc:       "The object refers to a variable or kfunc that neither the kernel nor its loaded modules have.",
				hint:      "Load the module that has it, run a newer kernel, or declare it __weak and test it with bpf_ksym_exists() before use.",
			},
			{
				number: 19, name: "kernel-symbol-incompatible", severity: 0,
				template:  "extern '{object}': the kernel declares it with another type",
				arguments: []string{"object"},
				doc:       "The kernel has a variable or function with this name but another type.",
				hint:      "Regenerate vmlinux.h from the running kernel, or declare one variant for each type with a ___suffix and test which one exists.",
			},
			{
				number: 20, name: "kernel-config-unreadable", severity: 0,
				template:  "'{object}': the configuration of the kernel cannot be read",
				arguments: []string{"object"},
				doc:       "The object uses an extern __kconfig variable. The loader found neither /proc/config.gz nor a /boot/config file, or not this option in it.",
				hint:      "Declare the variable __weak, or make the configuration readable: CONFIG_IKCONFIG_PROC=y, or /boot mounted into the container.",
			},
			{
				number: 21, name: "core-relocations-failed", severity: 0,
				template:  "CO-RE relocations failed",
				arguments: []string{},
				doc:       "The loader could not adapt the program to this kernel's types, and stopped before loading anything.",
				hint:      "See the line before this one for the type or field. Guard optional fields with bpf_core_field_exists(), types with bpf_core_type_exists().",
			},
			{
				number: 22, name: "core-relocation-ambiguous", severity: 0,
				template:  "CO-RE relocation {index}: several types match and they disagree",
				arguments: []string{"index"},
				doc:       "The kernel's BTF has several types with this name, and the field has a different offset in each.",
				hint:      "Make the local definition more specific, with more members or a ___flavour for each kernel type, so that only one candidate matches.",
			},
			{
				number: 23, name: "core-relocation-unmatched", severity: 2,
				template:  "CO-RE relocation {index}: no type of the kernel matches",
				arguments: []string{"index"},
				doc:       "The kernel does not have the type or field. The loader made the instruction invalid, which matters only if the verifier reaches it.",
				hint:      "Guard the access with bpf_core_field_exists() or bpf_core_type_exists(). For a renamed field add a ___flavour with the other name.",
			},
			{
				number: 24, name: "program-type-unknown", severity: 0,
				template:  "'{section}': this section name does not imply a program type",
				arguments: []string{"section"},
				doc:       "The loader cannot derive a program type from this section name.",
				hint:      "Use a name that this version of the loader knows, such as SEC(\x22xdp\x22) or SEC(\x22kprobe/NAME\x22), or set the type before loading. Newer names need a newer loader. libbpf 1.0 dropped the old free-form names.",
			},
			{
				number: 25, name: "memory-lock-limit", severity: 0,
				template:  "the limit of locked memory may be too low",
				arguments: []string{},
				doc:       "Before Linux 5.11 maps and programs count against RLIMIT_MEMLOCK, and the call fails with EPERM at the limit.",
				hint:      "Raise the limit in the loader (setrlimit, rlimit.RemoveMemlock in Go), in the shell (ulimit -l unlimited) or in the unit (LimitMEMLOCK=infinity). On newer kernels look for a missing CAP_BPF instead.",
			},
			{
				number: 26, name: "not-permitted", severity: 0,
				template:  "the process may not use BPF",
				arguments: []string{},
				doc:       "The process lacks a privilege that the operation needs.",
				hint:      "Run as root or with CAP_BPF, plus CAP_PERFMON for tracing and CAP_NET_ADMIN for networking. In a container add these capabilities or run it privileged. kernel.unprivileged_bpf_disabled, lockdown and an LSM can also block BPF; dmesg and the audit log report the last two.",
			},
			{
				number: 27, name: "bpf-unavailable", severity: 0,
				template:  "the kernel does not load even a trivial program",
				arguments: []string{},
				doc:       "The kernel rejected the loader's first test program, so the loader tried nothing else.",
				hint:      "EPERM: not root, missing CAP_BPF, a seccomp filter of the container, or RLIMIT_MEMLOCK before Linux 5.11. ENOSYS: the kernel is built without CONFIG_BPF_SYSCALL. EINVAL: usually a kernel that is too old for this program type.",
			},
			{
				number: 28, name: "object-unreadable", severity: 0,
				template:  "'{object}': the object file cannot be read",
				arguments: []string{"object"},
				doc:       "The object file is missing, or is not an ELF file for BPF.",
				hint:      "Check the path and the output of file(1). It must be 64-bit ELF for eBPF, compiled with clang -target bpf for the same byte order.",
			},
			{
				number: 29, name: "object-reference-invalid", severity: 0,
				template:  "program {program}: a reference to '{object}' cannot be resolved",
				arguments: []string{"program", "object"},
				doc:       "An instruction refers to a symbol that is not a map, function or global variable known to the loader.",
				hint:      "Mark helper functions static __always_inline or define them in this object, initialise global variables, and link several objects with bpftool gen object.",
			},
			{
				number: 30, name: "struct-ops-unsupported", severity: 0,
				template:  "struct_ops '{object}': not in the BTF of the kernel",
				arguments: []string{"object"},
				doc:       "This kernel does not have the struct_ops, or lacks a member that the object sets.",
				hint:      "Check the kernel's version and configuration, and that the module is loaded. Rename the local structure with a ___suffix, and leave out members that older kernels lack.",
			},
			{
				number: 31, name: "feature-missing", severity: 0,
				template:  "{message}: this kernel does not have it",
				arguments: []string{"message"},
				doc:       "The loader probed the kernel for a feature it needs, and the kernel does not have it.",
				hint:      "The loader often names the version that added it. A distribution may have disabled it in a newer kernel too. See bpftool feature probe.",
			},
			{
				number: 32, name: "assertion-failed", severity: 0,
				template:  "assertion failed: {message}",
				arguments: []string{"message"},
				doc:       "The PREVAIL verifier of eBPF for Windows could not prove that the assertion holds on every path.",
				hint:      "Check the bound or pointer in the assertion on every path to the instruction. The brackets show the access.",
			},
			{
				number: 33, name: "program-not-found", severity: 0,
				template:  "'{object}': the object has no such program, map or section",
				arguments: []string{"object"},
				doc:       "The caller asked for a program, map or section that the object does not have.",
				hint:      "List its contents with llvm-objdump -h -t or bpftool prog load -d. Program names are the C functions' names, section names come from SEC().",
			},
			{
				number: 34, name: "locked-down", severity: 0,
				template:  "{program}: {message} is restricted by kernel lockdown",
				arguments: []string{"program", "message"},
				doc:       "The kernel is locked down, as with Secure Boot, and does not let programs read its memory.",
				hint:      "See /sys/kernel/security/lockdown: `confidentiality` forbids BPF from reading the kernel, `integrity` allows it. Boot with lockdown=integrity, or turn Secure Boot off.",
			},
		},
	},
}

// errnoName is the name of a positive errno, as Linux numbers them.
func errnoName(errno int64) string {
	switch errno {
	case 1:
		return "EPERM"
	case 2:
		return "ENOENT"
	case 3:
		return "ESRCH"
	case 4:
		return "EINTR"
	case 5:
		return "EIO"
	case 6:
		return "ENXIO"
	case 7:
		return "E2BIG"
	case 8:
		return "ENOEXEC"
	case 9:
		return "EBADF"
	case 10:
		return "ECHILD"
	case 11:
		return "EAGAIN"
	case 12:
		return "ENOMEM"
	case 13:
		return "EACCES"
	case 14:
		return "EFAULT"
	case 15:
		return "ENOTBLK"
	case 16:
		return "EBUSY"
	case 17:
		return "EEXIST"
	case 18:
		return "EXDEV"
	case 19:
		return "ENODEV"
	case 20:
		return "ENOTDIR"
	case 21:
		return "EISDIR"
	case 22:
		return "EINVAL"
	case 23:
		return "ENFILE"
	case 24:
		return "EMFILE"
	case 25:
		return "ENOTTY"
	case 26:
		return "ETXTBSY"
	case 27:
		return "EFBIG"
	case 28:
		return "ENOSPC"
	case 29:
		return "ESPIPE"
	case 30:
		return "EROFS"
	case 31:
		return "EMLINK"
	case 32:
		return "EPIPE"
	case 33:
		return "EDOM"
	case 34:
		return "ERANGE"
	case 35:
		return "EDEADLK"
	case 36:
		return "ENAMETOOLONG"
	case 37:
		return "ENOLCK"
	case 38:
		return "ENOSYS"
	case 39:
		return "ENOTEMPTY"
	case 40:
		return "ELOOP"
	case 42:
		return "ENOMSG"
	case 43:
		return "EIDRM"
	case 44:
		return "ECHRNG"
	case 45:
		return "EL2NSYNC"
	case 46:
		return "EL3HLT"
	case 47:
		return "EL3RST"
	case 48:
		return "ELNRNG"
	case 49:
		return "EUNATCH"
	case 50:
		return "ENOCSI"
	case 51:
		return "EL2HLT"
	case 52:
		return "EBADE"
	case 53:
		return "EBADR"
	case 54:
		return "EXFULL"
	case 55:
		return "ENOANO"
	case 56:
		return "EBADRQC"
	case 57:
		return "EBADSLT"
	case 59:
		return "EBFONT"
	case 60:
		return "ENOSTR"
	case 61:
		return "ENODATA"
	case 62:
		return "ETIME"
	case 63:
		return "ENOSR"
	case 64:
		return "ENONET"
	case 65:
		return "ENOPKG"
	case 66:
		return "EREMOTE"
	case 67:
		return "ENOLINK"
	case 68:
		return "EADV"
	case 69:
		return "ESRMNT"
	case 70:
		return "ECOMM"
	case 71:
		return "EPROTO"
	case 72:
		return "EMULTIHOP"
	case 73:
		return "EDOTDOT"
	case 74:
		return "EBADMSG"
	case 75:
		return "EOVERFLOW"
	case 76:
		return "ENOTUNIQ"
	case 77:
		return "EBADFD"
	case 78:
		return "EREMCHG"
	case 79:
		return "ELIBACC"
	case 80:
		return "ELIBBAD"
	case 81:
		return "ELIBSCN"
	case 82:
		return "ELIBMAX"
	case 83:
		return "ELIBEXEC"
	case 84:
		return "EILSEQ"
	case 85:
		return "ERESTART"
	case 86:
		return "ESTRPIPE"
	case 87:
		return "EUSERS"
	case 88:
		return "ENOTSOCK"
	case 89:
		return "EDESTADDRREQ"
	case 90:
		return "EMSGSIZE"
	case 91:
		return "EPROTOTYPE"
	case 92:
		return "ENOPROTOOPT"
	case 93:
		return "EPROTONOSUPPORT"
	case 94:
		return "ESOCKTNOSUPPORT"
	case 95:
		return "EOPNOTSUPP"
	case 96:
		return "EPFNOSUPPORT"
	case 97:
		return "EAFNOSUPPORT"
	case 98:
		return "EADDRINUSE"
	case 99:
		return "EADDRNOTAVAIL"
	case 100:
		return "ENETDOWN"
	case 101:
		return "ENETUNREACH"
	case 102:
		return "ENETRESET"
	case 103:
		return "ECONNABORTED"
	case 104:
		return "ECONNRESET"
	case 105:
		return "ENOBUFS"
	case 106:
		return "EISCONN"
	case 107:
		return "ENOTCONN"
	case 108:
		return "ESHUTDOWN"
	case 109:
		return "ETOOMANYREFS"
	case 110:
		return "ETIMEDOUT"
	case 111:
		return "ECONNREFUSED"
	case 112:
		return "EHOSTDOWN"
	case 113:
		return "EHOSTUNREACH"
	case 114:
		return "EALREADY"
	case 115:
		return "EINPROGRESS"
	case 116:
		return "ESTALE"
	case 117:
		return "EUCLEAN"
	case 118:
		return "ENOTNAM"
	case 119:
		return "ENAVAIL"
	case 120:
		return "EISNAM"
	case 121:
		return "EREMOTEIO"
	case 122:
		return "EDQUOT"
	case 123:
		return "ENOMEDIUM"
	case 124:
		return "EMEDIUMTYPE"
	case 125:
		return "ECANCELED"
	case 126:
		return "ENOKEY"
	case 127:
		return "EKEYEXPIRED"
	case 128:
		return "EKEYREVOKED"
	case 129:
		return "EKEYREJECTED"
	case 130:
		return "EOWNERDEAD"
	case 131:
		return "ENOTRECOVERABLE"
	case 132:
		return "ERFKILL"
	case 133:
		return "EHWPOISON"
	}
	return ""
}

// valueLayout is the layout of a value that is to be checked, or nil.
func valueLayout(typ uint16) *layout {
	switch typ {
	case 3:
		return &layoutOfError
	case 4:
		return &layoutOfLoss
	case 5:
		return &layoutOfVerifierStatistics
	case 0x4000:
		return &layoutOfCoreRelocation
	}
	return nil
}

var (
	// ErrorRecord.
	layoutOfError = layout{size: 10, set: 3}

	// LossRecord.
	layoutOfLoss = layout{size: 24, set: 0}

	// VerifierStatisticsRecord.
	layoutOfVerifierStatistics = layout{size: 56, set: 0}

	// CoreRelocationRecord.
	layoutOfCoreRelocation = layout{size: 24, set: 5}
)

type attributeSize struct{ size, nest uint8 }

// Of each set, by type up to the largest of the dense ones.
var attributeSizes = [][]attributeSize{
	{},
	{{0, 0}, {4, 0}, {0, 0}, {0, 0}, {4, 0}},
	{{0, 0}, {4, 0}, {8, 0}, {8, 0}, {8, 0}, {8, 0}, {4, 0}, {4, 0}, {8, 0}, {4, 0}, {4, 0}},
	{{0, 0}, {0, 0}, {4, 0}, {0, 0}, {4, 0}, {4, 0}, {4, 0}, {0, 1}, {8, 0}, {8, 0}, {0, 0}, {0, 2}, {4, 0}, {4, 0}, {0, 0}, {0, 0}, {4, 0}, {1, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}},
	{{0, 0}, {4, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4, 0}, {8, 0}, {1, 0}, {8, 0}, {0, 0}},
	{{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 4}, {0, 4}, {0, 4}, {8, 0}, {4, 0}, {4, 0}, {0, 1}, {0, 0}, {1, 0}, {4, 0}, {0, 0}, {1, 0}, {4, 0}},
}

const (
	plainTypes = 24
	notPlain   = 1<<32 - 1
)

// Of each set, by type: the exact length of an attribute, 0 for any, notPlain for a nest.
var plainLengths = [...][plainTypes]uint32{
	{},
	{notPlain, 4, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
	{notPlain, 4, 8, 8, 8, 8, 4, 4, 8, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
	{notPlain, 0, 4, 0, 4, 4, 4, notPlain, 8, 8, 0, notPlain, 4, 4, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0},
	{notPlain, 4, 0, 0, 0, 0, 4, 8, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
	{notPlain, 0, 0, 0, notPlain, notPlain, notPlain, 8, 4, 4, notPlain, 0, 1, 4, 0, 1, 4, 0, 0, 0, 0, 0, 0, 0},
}

// attributeLayout is the exact length of an attribute (0 for any) and the set that it holds.
func attributeLayout(set uint8, typ uint16) (size int, nest uint8) {
	if known := attributeSizes[set]; int(typ) < len(known) {
		return int(known[typ].size), known[typ].nest
	}
	return sparseLayout(set, typ)
}

// sparseLayout is the same of the types that are far from the others.
func sparseLayout(set uint8, typ uint16) (size int, nest uint8) {
	switch uint32(set)<<16 | uint32(typ) {
	}
	return 0, 0
}

// What an error gives up for want of room.
const (
	shedType uint16 = 3

	shedFixed = 10

	shedFlagsAt = 9

	shedReasonAt = 6

	shedFlag byte = 1

	shedRanks = 19
)

// shedRank is the rank of an attribute of an error: those with the lowest go first.
func shedRank(typ uint16, hasReason bool) int {
	switch typ {
	case 23:
		return 2
	case 22:
		return 3
	case 21:
		return 4
	case 20:
		return 5
	case 19:
		return 6
	case 18:
		return 7
	case 3:
		return 8
	case 7:
		return 9
	case 11:
		return 10
	case 14:
		return 11
	case 15:
		return 12
	case 4, 5, 16:
		return 13
	case 12, 13:
		return 14
	case 2, 6:
		return 15
	case 8, 9, 10:
		return 16
	case 17:
		return 17
	case 1:
		if hasReason {
			return 1
		}
		return 18
	}
	return 0
}

// severityOf is what a record ranks as in a full buffer: 0 error, 1 warning, 2 anything else.
func severityOf(typ uint16, value []byte, order ByteOrder) int {
	switch typ {
	case 3:
		if len(value) >= 9 {
			return rank(order.unsigned(value[8:9]))
		}
		return 2
	}
	return 2
}
