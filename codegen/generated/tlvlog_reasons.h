/* SPDX-License-Identifier: MIT */
/* Generated from tlvlog.yaml by `tlvlog gen c-reasons`; do not edit. */
#ifndef TLVLOG_REASONS_H
#define TLVLOG_REASONS_H

/*
 * What the reasons of tlvlog mean: the reader's side. Their text does not travel;
 * this rebuilds it. Header only, C99 or C++11, no library, no allocation.
 * Include tlvlog_log.h first to have the text of records that it reads.
 */
#include "tlvlog.h"

#define TLVLOG_TABLE_APART_ __attribute__((__noinline__, __unused__))

/**
 * struct tlvlog_reason - what went wrong
 * @name: kebab-case, unique in its subsystem
 * @text: literal text, {name} or {name:x} for an argument, {{ and }}
 * @arguments: the names of the arguments in wire order, a space after each
 * @hint: what to do about it, or ""
 * @subsystem: who speaks
 * @number: the reason
 * @severity: what it has unless the record says otherwise
 */
struct tlvlog_reason {
	const char *name;
	const char *text;
	const char *arguments;
	const char *hint;
	__u16 subsystem;
	__u16 number;
	__u8 severity;
};

#define TLVLOG_ARGUMENT_UNSIGNED 0
#define TLVLOG_ARGUMENT_SIGNED 1
#define TLVLOG_ARGUMENT_TEXT 2

/**
 * struct tlvlog_argument - an argument of a reason: a number, or @len bytes of @text
 */
struct tlvlog_argument {
	const char *text;
	__u64 number;
	__u32 len;
	__u8 kind;
};

/**
 * typedef tlvlog_argument_fn - find an argument: 1 with the one at @index, 0 without
 */
typedef int (*tlvlog_argument_fn)(const void *source, __u32 index, struct tlvlog_argument *argument);

/**
 * tlvlog_find_reason() - the reason with these numbers, or NULL
 */
static TLVLOG_TABLE_APART_ const struct tlvlog_reason *tlvlog_find_reason(__u16 subsystem, __u16 number)
{
	static const struct tlvlog_reason table[] = {
		{
			"unknown-command",
			"Unknown {call} command {command}",
			"call command ",
			"The program may be built for a newer kernel than the one that runs. Probe for the command before relying on it.",
			1, 1, 0
		},
		{
			"field-out-of-range",
			"{field} is {value}, must be between {min} and {max}",
			"field value min max ",
			"Clamp the value, or ask the interface for its limits first.",
			1, 2, 0
		},
		{
			"unknown-flags",
			"Unknown bits {bits:x} in {field}, known are {known:x}",
			"bits field known ",
			"Clear the unknown bits. If the feature is optional, retry without it on EINVAL.",
			1, 3, 0
		},
		{
			"tail-not-zero",
			"Byte {offset} past the known end of {structure} is not zero",
			"offset structure ",
			"The caller asks for something that this kernel cannot do. Zero the field, or require a newer kernel.",
			1, 4, 0
		},
		{
			"not-permitted",
			"{capability} is required",
			"capability ",
			"Run with the capability that the message names, or ask an administrator for it.",
			1, 5, 0
		},
		{
			"reason-not-asked",
			"The kernel was not asked why: {lacking}",
			"lacking ",
			"Make the program pass a log buffer, or run it under `tlvlog exec --ask`.",
			1, 6, 2
		},
		{
			"no-reason-given",
			"The kernel gave no reason",
			"",
			"The errno is all there is. The manual page of the call lists what it may mean.",
			1, 7, 2
		},
		{
			"call-unfinished",
			"The program ended inside the call",
			"",
			"Nothing outside the kernel shows whether the call took effect.",
			1, 8, 1
		},
		{
			"buffer-unreadable",
			"{what} at {address:x} cannot be read",
			"what address ",
			"Check how the program obtains the pointer. The kernel answers such an address with EFAULT.",
			1, 9, 1
		},
		{
			"buffer-stale",
			"The buffer holds what it held before the call",
			"",
			"Clear the first byte of the buffer before the call.",
			1, 10, 2
		},
		{
			"log-cut",
			"The log was cut: it needs {needed} bytes, the buffer has {size}",
			"needed size ",
			"Ask again with a buffer of that size.",
			1, 11, 1
		},
		{
			"log-cut-somewhere",
			"The log was cut to the {size} bytes of the buffer",
			"size ",
			"Ask again with a larger buffer: double the size until the log fits.",
			1, 12, 1
		},
		{
			"probe",
			"A probe: does this kernel know {what}\077",
			"what ",
			"Nothing is wrong. Only what the loader does next matters.",
			1, 13, 2
		},
		{
			"register-not-readable",
			"R{register} !read_ok",
			"register ",
			"Set the register on every path before reading it. After a call only R0 and R6 to R9 keep a value. R0 must be set before exit.",
			2, 1, 0
		},
		{
			"unreachable-instruction",
			"unreachable insn {instruction}",
			"instruction ",
			"Remove the dead code, or check that the jumps before it go where they should.",
			2, 2, 0
		},
		{
			"jump-out-of-range",
			"jump out of range from insn {from} to {to}",
			"from to ",
			"The offset counts from the instruction after the jump; a ld_imm64 takes two slots.",
			2, 3, 0
		},
		{
			"invalid-memory-access",
			"R{register} invalid mem access '{type}'",
			"register type ",
			"If the type ends in _or_null, compare the pointer with NULL first. A scalar has lost its pointer type, often through arithmetic, a read from a map or a partial spill. For kernel memory use bpf_probe_read_kernel() or a BTF-typed pointer.",
			2, 4, 0
		},
		{
			"register-invalid",
			"R{register} is invalid",
			"register ",
			"Registers go from R0 to R10. The instruction was probably written by hand or is corrupted.",
			2, 5, 0
		},
		{
			"frame-pointer-read-only",
			"frame pointer is read only",
			"",
			"Copy R10 to another register and change the copy.",
			2, 6, 0
		},
		{
			"unexpected-register-type",
			"R{register} type={actual} expected={expected}",
			"register actual expected ",
			"Pass one of the expected types. Compare a *_or_null pointer with NULL first; fp means the address of a variable on the stack.",
			2, 7, 0
		},
		{
			"pointer-arithmetic-on-type",
			"R{register} pointer arithmetic on {type} prohibited",
			"register type ",
			"Use the pointer as you obtained it. Calculate with an offset in another register, or with a pointer loaded through this one.",
			2, 8, 0
		},
		{
			"pointer-arithmetic-before-null-check",
			"R{register} pointer arithmetic on {type} prohibited, null-check it first",
			"register type ",
			"Compare the pointer with NULL directly after the call, before adding an offset.",
			2, 9, 0
		},
		{
			"pointer-bitwise-operator",
			"R{register} bitwise operator {operator} on pointer prohibited",
			"register operator ",
			"Pointers allow addition and subtraction only. Mask the index before adding it.",
			2, 10, 0
		},
		{
			"pointer-operator",
			"R{register} pointer arithmetic with {operator} operator prohibited",
			"register operator ",
			"Calculate with the offset as a scalar and add it to the pointer at the end.",
			2, 11, 0
		},
		{
			"pointer-operator-pointer",
			"R{register} pointer {operator} pointer prohibited",
			"register operator ",
			"Only one operand may be a pointer. Programs that may leak addresses can subtract two packet pointers to get a length.",
			2, 12, 0
		},
		{
			"pointer-arithmetic-32-bit",
			"R{register} 32-bit pointer arithmetic prohibited",
			"register ",
			"Use 64-bit arithmetic; in C make the index long or __u64.",
			2, 13, 0
		},
		{
			"pointer-from-scalar",
			"R{register} tried to subtract pointer from scalar",
			"register ",
			"Swap the operands; pointer minus number is possible.",
			2, 14, 0
		},
		{
			"stack-pointer-subtraction",
			"R{register} subtraction from stack pointer prohibited",
			"register ",
			"Add a negative, bounded offset, or index an array on the stack with a masked index.",
			2, 15, 0
		},
		{
			"pointer-math-value",
			"math between {type} pointer and {value} is not allowed",
			"type value ",
			"Keep offsets below 2^29 in magnitude. Context and stack pointers take small constants only.",
			2, 16, 0
		},
		{
			"pointer-math-unbounded",
			"math between {type} pointer and register with unbounded min value is not allowed",
			"type ",
			"Make the index unsigned, or test it: if (i < 0) return. A mask such as i &= 63 sets both bounds.",
			2, 17, 0
		},
		{
			"pointer-value-out-of-bounds",
			"value {value} makes {type} pointer be out of bounds",
			"value type ",
			"Bound the index before adding it to the pointer, and do not add in a loop without a limit.",
			2, 18, 0
		},
		{
			"pointer-partial-copy",
			"R{register} partial copy of pointer",
			"register ",
			"Use a 64-bit move; in C do not cast the pointer to int.",
			2, 19, 0
		},
		{
			"pointer-sign-extension",
			"R{register} sign-extension part of pointer",
			"register ",
			"Use a plain 64-bit move.",
			2, 20, 0
		},
		{
			"pointer-comparison",
			"R{register} pointer comparison prohibited",
			"register ",
			"Load with CAP_BPF and CAP_PERFMON, or compare with NULL only.",
			2, 21, 0
		},
		{
			"pointer-leak-into",
			"R{register} leaks addr into {destination}",
			"register destination ",
			"Store a number instead. Only a program loaded with CAP_PERFMON may export addresses.",
			2, 22, 0
		},
		{
			"pointer-leak-return",
			"R{register} leaks addr as return value",
			"register ",
			"Set R0 to a number before exit.",
			2, 23, 0
		},
		{
			"pointer-leak-stack",
			"leaking pointer from stack off {offset}",
			"offset ",
			"Zero the stack buffer that is passed to the helper, and do not keep pointers in it.",
			2, 24, 0
		},
		{
			"division-by-zero",
			"div by zero",
			"",
			"Look at the C source for a division by a constant that is 0.",
			2, 25, 0
		},
		{
			"shift-out-of-range",
			"invalid shift {shift}",
			"shift ",
			"Shift by 0 to 63, or 0 to 31 for a 32-bit operation.",
			2, 26, 0
		},
		{
			"reserved-fields",
			"{instruction-class} uses reserved fields",
			"instruction-class ",
			"Set the field to zero. If a compiler wrote the instruction, it uses a feature that this kernel lacks: choose an older -mcpu.",
			2, 27, 0
		},
		{
			"unknown-opcode",
			"unknown opcode {opcode}",
			"opcode ",
			"Compile for an older instruction set, such as -mcpu=v2, or run a newer kernel.",
			2, 28, 0
		},
		{
			"invalid-alu-opcode",
			"invalid BPF_ALU opcode {opcode}",
			"opcode ",
			"Compile for an older instruction set, or run a newer kernel.",
			2, 29, 0
		},
		{
			"invalid-ldx-mode",
			"invalid BPF_LD mode",
			"",
			"Compile for an older instruction set, or run a newer kernel.",
			2, 30, 0
		},
		{
			"invalid-atomic-opcode",
			"BPF_ATOMIC uses invalid atomic opcode {opcode}",
			"opcode ",
			"Linux 5.12 added fetching atomics, and 6.15 load-acquire and store-release. Compile with -mcpu=v2 for older kernels.",
			2, 31, 0
		},
		{
			"invalid-atomic-size",
			"invalid atomic operand size",
			"",
			"Use a 32- or 64-bit variable.",
			2, 32, 0
		},
		{
			"atomic-into-type",
			"BPF_ATOMIC stores into R{register} {type} is not allowed",
			"register type ",
			"Use atomics on map values or on the stack.",
			2, 33, 0
		},
		{
			"store-into-type",
			"BPF_ST stores into R{register} {type} is not allowed",
			"register type ",
			"Load the constant into a register and store that.",
			2, 34, 0
		},
		{
			"invalid-may-goto",
			"invalid may_goto imm {immediate}",
			"immediate ",
			"The instruction is corrupted, or it is newer than the kernel.",
			2, 35, 0
		},
		{
			"no-exit",
			"last insn is not an exit or jmp",
			"",
			"End with exit or an unconditional jump. The compiler leaves exit out of a function that it believes never returns.",
			2, 36, 0
		},
		{
			"back-edge",
			"back-edge from insn {from} to {to}",
			"from to ",
			"Unroll the loop with a pragma, or load with privileges on Linux 5.3 or newer. For many iterations use bpf_loop().",
			2, 37, 0
		},
		{
			"infinite-loop",
			"infinite loop detected at insn {instruction}",
			"instruction ",
			"Make sure that the loop changes its counter and that the compiler did not remove the test of it. bpf_loop() or an iterator also helps.",
			2, 38, 0
		},
		{
			"program-too-complex",
			"BPF program is too large. Processed {processed} insn",
			"processed ",
			"Split the work into global functions, which are verified once, use bpf_loop(), or reduce branches. Log level 4 prints the counts.",
			2, 39, 0
		},
		{
			"jumps-too-complex",
			"The sequence of {count} jumps is too complex.",
			"count ",
			"Reduce branches in loops, or move the loop body into a global function or a bpf_loop() callback.",
			2, 40, 0
		},
		{
			"jump-into-ldimm64",
			"jump into the middle of ldimm64 insn {instruction}",
			"instruction ",
			"Offsets count slots of eight bytes; ld_imm64 takes two.",
			2, 41, 0
		},
		{
			"unrecognized-ldimm64",
			"unrecognized bpf_ld_imm64 insn",
			"",
			"The loader wrote a relocation that is newer than the kernel, or the instruction is corrupted.",
			2, 42, 0
		},
		{
			"invalid-ldimm64",
			"invalid bpf_ld_imm64 insn",
			"",
			"Emit ld_imm64 as two slots, the second with opcode 0.",
			2, 43, 0
		},
		{
			"call-invalid-destination",
			"call to invalid destination",
			"",
			"The offset counts from the instruction after the call.",
			2, 44, 0
		},
		{
			"bpf-calls-unprivileged",
			"loading/calling other bpf or kernel functions are allowed for CAP_BPF and CAP_SYS_ADMIN",
			"",
			"Load with CAP_BPF, or inline all functions (static __always_inline).",
			2, 45, 0
		},
		{
			"call-stack-too-deep",
			"the call stack of {frames} frames is too deep",
			"frames ",
			"Inline the innermost functions or flatten the chain.",
			2, 46, 0
		},
		{
			"stack-too-large",
			"combined stack size of {calls} calls is {size}. Too large",
			"calls size ",
			"Move large variables into a per-CPU array map, or shorten the chain. Each frame is rounded up to 16 or 32 bytes.",
			2, 47, 0
		},
		{
			"too-many-subprograms",
			"too many subprograms",
			"",
			"Inline small functions, or split the program with tail calls.",
			2, 48, 0
		},
		{
			"recursive-call",
			"recursive call from {caller} to {callee}",
			"caller callee ",
			"Use a loop, bpf_loop, or a tail call.",
			2, 49, 0
		},
		{
			"tail-call-stack",
			"tail_calls are not allowed when call stack of previous frames is {size} bytes. Too large",
			"size ",
			"Reduce the stack use of the callers.",
			2, 50, 0
		},
		{
			"exception-callback-tail-call",
			"cannot tail call within exception cb",
			"",
			"Make the tail call in the program itself.",
			2, 51, 0
		},
		{
			"invalid-stack-read",
			"invalid read from stack R{register} off={offset} size={size}",
			"register offset size ",
			"Initialise the variable: = {} for a struct, memset for its padding. Offsets from R10 are negative.",
			2, 52, 0
		},
		{
			"invalid-stack-read-byte",
			"invalid read from stack off {offset}+{index} size {size}",
			"offset index size ",
			"Initialise the variable, and zero the padding of a struct with memset.",
			2, 53, 0
		},
		{
			"invalid-stack-write",
			"invalid write to stack R{register} off={offset} size={size}",
			"register offset size ",
			"Valid offsets from R10 are -512 to -1. For more room use a per-CPU array map.",
			2, 54, 0
		},
		{
			"invalid-stack-access-old",
			"invalid stack off={offset} size={size}",
			"offset size ",
			"Valid offsets from R10 are -512 to -1. For more room use a per-CPU array map.",
			2, 55, 0
		},
		{
			"invalid-stack-argument",
			"invalid stack type R{register} off={offset} access_size={size}",
			"register offset size ",
			"Check the size argument: the buffer must lie within the 512 bytes of the frame.",
			2, 56, 0
		},
		{
			"invalid-stack-access",
			"invalid{direction} stack R{register} off={offset} size={size}",
			"offset size register direction ",
			"Check the offset and the size: the access must lie within the 512 bytes of the frame.",
			2, 57, 0
		},
		{
			"indirect-stack-read",
			"invalid indirect read from stack R{register} off {offset}+{index} size {size}",
			"offset index size register ",
			"Zero the whole key or struct, padding included, with memset before passing its address.",
			2, 58, 0
		},
		{
			"variable-stack-access",
			"invalid variable-offset{direction} stack R{register} var_off={range} size={size}",
			"range size register direction ",
			"Mask the index so that index and size stay within the array. Move large arrays into a map.",
			2, 59, 0
		},
		{
			"variable-stack-access-old",
			"variable stack access var_off={range} off={offset} size={size}",
			"range offset size ",
			"Use constant indexes or unroll the loop, or keep the array in a map.",
			2, 60, 0
		},
		{
			"unbounded-stack-access",
			"invalid unbounded variable-offset{direction} stack R{register}",
			"direction register ",
			"Compare the index with constants, or mask it, before using it.",
			2, 61, 0
		},
		{
			"indirect-variable-stack-access",
			"R{register} unbounded indirect variable offset stack access",
			"register ",
			"Bound the offset with comparisons or a mask.",
			2, 62, 0
		},
		{
			"line-info-missing-several",
			"missing bpf_line_info for {count} funcs starting from func#{function}",
			"count function ",
			"Give each function a line for its first instruction, or pass no line_info at all.",
			2, 63, 0
		},
		{
			"misaligned-stack-access",
			"misaligned stack access off {alignment} size {size}",
			"alignment size ",
			"Align the variable to eight bytes. Packed structs on the stack are a common cause.",
			2, 64, 0
		},
		{
			"misaligned-packet-access",
			"misaligned packet access off {alignment} size {size}",
			"alignment size ",
			"Read byte by byte, or load without BPF_F_STRICT_ALIGNMENT where the machine allows it.",
			2, 65, 0
		},
		{
			"misaligned-access",
			"misaligned {kind}access off {alignment} size {size}",
			"kind alignment size ",
			"Align the member, or read it in smaller parts. The context allows aligned access only.",
			2, 66, 0
		},
		{
			"corrupted-spilled-pointer",
			"attempt to corrupt spilled pointer on stack",
			"",
			"Give the overlapping variable its own slot, or load with privileges.",
			2, 67, 0
		},
		{
			"corrupted-spill",
			"corrupted spill memory",
			"",
			"Save and restore all eight bytes, and do not write in between.",
			2, 68, 0
		},
		{
			"spill-size",
			"invalid size of register spill",
			"",
			"Store pointers as 64-bit values.",
			2, 69, 0
		},
		{
			"fill-size",
			"invalid size of register fill",
			"",
			"Read it back as a 64-bit value.",
			2, 70, 0
		},
		{
			"spill-into-caller",
			"cannot spill pointers to stack into stack frame of the caller",
			"",
			"Return the pointer in R0, or keep it in the function's own frame.",
			2, 71, 0
		},
		{
			"map-value-out-of-bounds",
			"invalid access to map value, value_size={capacity} off={offset} size={size}",
			"capacity offset size ",
			"Compare the index with the size of the array as an unsigned number. The comparison must be on the very register that is used.",
			2, 72, 0
		},
		{
			"map-key-out-of-bounds",
			"invalid access to map key, key_size={capacity} off={offset} size={size}",
			"capacity offset size ",
			"Stay within the key_size of the map.",
			2, 73, 0
		},
		{
			"packet-out-of-bounds",
			"invalid access to packet, off={offset} size={size}, R{register}(id={id},off={register-offset},r={range})",
			"offset size register id register-offset range ",
			"Compare data + offset + size with data_end on the path before the access, and use the same pointer. r is the number of bytes checked so far.",
			2, 74, 0
		},
		{
			"memory-out-of-bounds",
			"invalid access to memory, mem_size={capacity} off={offset} size={size}",
			"capacity offset size ",
			"Check the offset against the size with which the memory was reserved or obtained.",
			2, 75, 0
		},
		{
			"min-value-negative",
			"R{register} min value is negative, either use unsigned index or do a if (index >=0) check.",
			"register ",
			"Make the index unsigned, or test for >= 0 on this path.",
			2, 76, 0
		},
		{
			"min-value-outside",
			"R{register} min value is outside of the allowed memory range",
			"register ",
			"Look at the register's bounds in the verifier state. The check before the access may use the wrong constant.",
			2, 77, 0
		},
		{
			"max-value-outside",
			"R{register} max value is outside of the allowed memory range",
			"register ",
			"Limit the index to the number of elements less one, or mask it. The compiler may have checked another register.",
			2, 78, 0
		},
		{
			"unbounded-memory-access",
			"R{register} unbounded memory access, make sure to bounds check any such access",
			"register ",
			"Compare the index with a constant before the access. If the check is already there, the compiler checked a copy of the value; a mask or an asm volatile barrier helps.",
			2, 79, 0
		},
		{
			"packet-offset-outside",
			"R{register} offset is outside of the packet",
			"register ",
			"Add the variable part first, then compare the pointer with data_end.",
			2, 80, 0
		},
		{
			"zero-size-read",
			"R{register} invalid zero-sized read",
			"register ",
			"Test the size for 0 before the call, or give it a lower bound of 1.",
			2, 81, 0
		},
		{
			"negative-access",
			"R{register} is {type} invalid negative access: off={offset}",
			"register type offset ",
			"Use offsets of 0 or more with this pointer.",
			2, 82, 0
		},
		{
			"variable-access",
			"R{register} is {type} invalid variable offset: off={offset}, var_off={range}",
			"register type offset range ",
			"Access members at constant offsets.",
			2, 83, 0
		},
		{
			"negative-offset",
			"negative offset {type} ptr R{register} off={offset} disallowed",
			"type register offset ",
			"Use the pointer as you obtained it.",
			2, 84, 0
		},
		{
			"modified-pointer",
			"dereference of modified {type} ptr R{register} off={offset} disallowed",
			"type register offset ",
			"Keep the original pointer. For the context, let the compiler put the offset into the load: avoid &ctx->member arithmetic in a loop.",
			2, 85, 0
		},
		{
			"variable-pointer",
			"variable {type} access var_off={range} disallowed",
			"type range ",
			"Access members at constant offsets: unroll the loop, or use a switch.",
			2, 86, 0
		},
		{
			"context-access",
			"invalid bpf_context access off={offset} size={size}",
			"offset size ",
			"Look up which members the program type may access, and with which size. Attach type and kernel version matter too. A tracing program may only read arguments that exist.",
			2, 87, 0
		},
		{
			"flow-keys-access",
			"invalid access to flow keys off={offset} size={size}",
			"offset size ",
			"Read the members of the struct as declared.",
			2, 88, 0
		},
		{
			"socket-access",
			"R{register} invalid {type} access off={offset} size={size}",
			"register type offset size ",
			"Read the members of struct bpf_sock, bpf_tcp_sock or bpf_xdp_sock as declared. For other members use BTF pointers or CO-RE.",
			2, 89, 0
		},
		{
			"buffer-access",
			"R{register} invalid {type} buffer access: off={offset}, size={size}",
			"register type offset size ",
			"Access the buffer at constant, positive offsets.",
			2, 90, 0
		},
		{
			"buffer-variable-offset",
			"R{register} invalid variable buffer offset: off={offset}, var_off={range}",
			"register offset range ",
			"Use constant offsets. To reach variable ones, copy the buffer to the stack in a loop.",
			2, 91, 0
		},
		{
			"cannot-write-into",
			"R{register} cannot write into {type}",
			"register type ",
			"Use the helper that changes it, or another program type.",
			2, 92, 0
		},
		{
			"cannot-write-packet",
			"cannot write into packet",
			"",
			"Use bpf_skb_store_bytes, or a program type with direct writes such as tc or XDP.",
			2, 93, 0
		},
		{
			"map-write-forbidden",
			"write into map forbidden, value_size={capacity} off={offset} size={size}",
			"capacity offset size ",
			"Do not write to const data. Create the map without the flag.",
			2, 94, 0
		},
		{
			"map-read-forbidden",
			"read from map forbidden, value_size={capacity} off={offset} size={size}",
			"capacity offset size ",
			"Create the map without BPF_F_WRONLY_PROG.",
			2, 95, 0
		},
		{
			"only-read-supported",
			"only read is supported",
			"",
			"Change it through a helper or kfunc.",
			2, 96, 0
		},
		{
			"only-read-from",
			"only read from {type} is supported",
			"type ",
			"Change it through a helper or kfunc.",
			2, 97, 0
		},
		{
			"beyond-struct",
			"access beyond struct {struct} at off {offset} size {size}",
			"struct offset size ",
			"The verifier knows the register as a pointer to this struct, and the code reads past its end, as if it pointed to a larger struct that contains it. Cast with bpf_core_cast() or bpf_rdonly_cast(), or read with bpf_probe_read_kernel(). CO-RE does not help.",
			2, 98, 0
		},
		{
			"beyond-member",
			"access beyond the end of member {member} (mend:{end}) in struct {struct} with off {offset} size {size}",
			"member end struct offset size ",
			"Read each member with its own size.",
			2, 99, 0
		},
		{
			"pointer-member-access",
			"cannot access ptr member {member} with moff {member-offset} in struct {struct} with off {offset} size {size}",
			"member member-offset struct offset size ",
			"Read all eight bytes of the pointer.",
			2, 100, 0
		},
		{
			"non-gpl-struct-access",
			"Cannot access kernel 'struct {struct}' from non-GPL compatible program",
			"struct ",
			"Declare a GPL-compatible licence in the license section.",
			2, 101, 0
		},
		{
			"tracing-argument",
			"func '{function}' doesn't have {number}-th argument",
			"function number ",
			"Compare with the function's prototype in the running kernel.",
			2, 102, 0
		},
		{
			"tracing-argument-offset",
			"func '{function}' offset {offset} is not multiple of 8",
			"function offset ",
			"Each argument has a slot of eight bytes. Use the BPF_PROG macro.",
			2, 103, 0
		},
		{
			"tracing-argument-type",
			"func '{function}' arg{number} type {type} is not a struct",
			"function number type ",
			"Read it as a number, or cast it with a kfunc.",
			2, 104, 0
		},
		{
			"unknown-function",
			"invalid func {function}#{number}",
			"function number ",
			"The helper is newer than the kernel. Probe with bpf_core_enum_value_exists() or bpftool feature.",
			2, 105, 0
		},
		{
			"helper-not-allowed",
			"program of this type cannot use helper {function}#{number}",
			"function number ",
			"Run bpftool feature probe to see which program types have it. Tracing helpers need CAP_PERFMON.",
			2, 106, 0
		},
		{
			"helper-gpl-only",
			"cannot call GPL-restricted function from non-GPL compatible program",
			"",
			"Declare a GPL-compatible licence in the license section.",
			2, 107, 0
		},
		{
			"helper-might-sleep",
			"helper call might sleep in a non-sleepable prog",
			"",
			"Load the program as sleepable (BPF_F_SLEEPABLE, section names with .s), or use a variant that does not sleep.",
			2, 108, 0
		},
		{
			"global-function-sleeps",
			"global functions that may sleep are not allowed in non-sleepable context,",
			"",
			"Move the call out of the section that holds a lock, RCU or disabled interrupts, or load the program as sleepable.",
			2, 109, 0
		},
		{
			"helper-misconfigured",
			"kernel subsystem misconfigured func {function}#{number}",
			"function number ",
			"This is a kernel bug. Report it with the log.",
			2, 110, 0
		},
		{
			"helper-packet-access",
			"helper access to the packet is not allowed",
			"",
			"Copy the bytes to the stack first.",
			2, 111, 0
		},
		{
			"map-function-mismatch",
			"cannot pass map_type {map-type} into func {function}#{number}",
			"map-type function number ",
			"Check which map types the helper takes; tail calls need a prog array, redirects a devmap or similar.",
			2, 112, 0
		},
		{
			"map-ptr-missing",
			"invalid map_ptr to access map->{member}",
			"member ",
			"Pass the map in an earlier argument. ld_imm64 loads it by its descriptor.",
			2, 113, 0
		},
		{
			"map-access-speculation",
			"tail_call abusing map_ptr",
			"",
			"Use one prog array for the call.",
			2, 114, 0
		},
		{
			"tail-calls-with-subprograms",
			"tail_calls are not allowed in non-JITed programs with bpf-to-bpf calls",
			"",
			"Enable net.core.bpf_jit_enable, or inline all functions.",
			2, 115, 0
		},
		{
			"ld-abs-not-allowed",
			"BPF_LD_[ABS|IND] instructions not allowed for this program type",
			"",
			"Use bpf_skb_load_bytes() or direct packet access.",
			2, 116, 0
		},
		{
			"ld-abs-with-calls",
			"BPF_LD_[ABS|IND] instructions cannot be mixed with bpf-to-bpf calls",
			"",
			"Use bpf_skb_load_bytes, or inline all functions.",
			2, 117, 0
		},
		{
			"ld-abs-no-btf",
			"LD_ABS is not allowed in subprogs without BTF",
			"",
			"Compile with -g, or use bpf_skb_load_bytes.",
			2, 118, 0
		},
		{
			"ld-abs-return-type",
			"LD_ABS is only allowed in functions that return 'int'.",
			"",
			"Declare the function to return int.",
			2, 119, 0
		},
		{
			"tail-call-return-type",
			"tail_call is only allowed in functions that return 'int'.",
			"",
			"Declare the function to return int.",
			2, 120, 0
		},
		{
			"ld-abs-context",
			"at the time of BPF_LD_ABS|IND R6 != pointer to skb",
			"",
			"Copy R1 to R6 at the start and keep it there.",
			2, 121, 0
		},
		{
			"unreleased-reference",
			"Unreleased reference id={id} alloc_insn={allocated}",
			"id allocated ",
			"Release it on every path, early returns included: bpf_sk_release(), bpf_ringbuf_submit() or discard, bpf_task_release() and so on.",
			2, 122, 0
		},
		{
			"reference-leak",
			"{operation} would lead to reference leak",
			"operation ",
			"Release the reference first, on this path and on every other.",
			2, 123, 0
		},
		{
			"inside-lock",
			"{operation} cannot be used inside {region}",
			"operation region ",
			"Leave the section first, or do the work before entering it.",
			2, 124, 0
		},
		{
			"lock-missing-unlock",
			"bpf_spin_unlock is missing",
			"",
			"Unlock on every path, early returns included.",
			2, 125, 0
		},
		{
			"lock-twice",
			"Locking two bpf_spin_locks are not allowed",
			"",
			"Hold one lock at a time, or use bpf_res_spin_lock.",
			2, 126, 0
		},
		{
			"unlock-without-lock",
			"bpf_spin_unlock without taking a lock",
			"",
			"Pair each unlock with a lock on the same path.",
			2, 127, 0
		},
		{
			"unlock-different-lock",
			"bpf_spin_unlock of different lock",
			"",
			"Look the element up once and use the same pointer for lock and unlock.",
			2, 128, 0
		},
		{
			"lock-offset",
			"R{register} doesn't have constant offset. {field} has to be at the constant offset",
			"register field ",
			"Take the address of the member in the element.",
			2, 129, 0
		},
		{
			"lock-missing-in-map",
			"map '{map}' has no valid {field}",
			"map field ",
			"Declare the map with BTF key and value types, and put the member into the value's struct.",
			2, 130, 0
		},
		{
			"lock-needs-btf",
			"map '{map}' has to have BTF in order to use {field}",
			"map field ",
			"Create the map with btf_fd and key and value type ids; compile with -g.",
			2, 131, 0
		},
		{
			"call-while-locked",
			"function calls are not allowed while holding a lock",
			"",
			"Call it before the lock or after the unlock.",
			2, 132, 0
		},
		{
			"release-unacquired",
			"R{register} must be referenced when passed to release function",
			"register ",
			"Pass the pointer as the acquiring function returned it.",
			2, 133, 0
		},
		{
			"untrusted-pointer",
			"R{register} must be referenced or trusted",
			"register ",
			"Use a pointer from a program argument, from an acquire function, or read under RCU. A pointer found by walking structures does not count.",
			2, 134, 0
		},
		{
			"rcu-pointer",
			"R{register} must be a rcu pointer",
			"register ",
			"Read it between bpf_rcu_read_lock and bpf_rcu_read_unlock.",
			2, 135, 0
		},
		{
			"possibly-null-argument",
			"Possibly NULL pointer passed to trusted {argument}",
			"argument ",
			"Compare it with NULL before the call.",
			2, 136, 0
		},
		{
			"not-constant",
			"R{register} must be a known constant",
			"register ",
			"Pass a literal, or make the variable a constant with a mask or a switch.",
			2, 137, 0
		},
		{
			"return-value-range",
			"At program exit the register R{register} has {value} should have been in {range}",
			"register value range ",
			"Return a value in the range. Test a value from a map or a helper first.",
			2, 138, 0
		},
		{
			"subprogram-return-range",
			"At {exit} the register R{register} has {value} should have been in {range}",
			"exit register value range ",
			"Return one of the values in the range.",
			2, 139, 0
		},
		{
			"return-value-unknown",
			"At program exit the register R{register} is not a known value ({type})",
			"register type ",
			"Set R0 to a number before exit.",
			2, 140, 0
		},
		{
			"return-not-scalar",
			"R{register} not a scalar value",
			"register ",
			"Set it to a number. Global functions and callbacks return numbers only.",
			2, 141, 0
		},
		{
			"not-a-function",
			"kernel btf_id {id} is not a function",
			"id ",
			"The relocation was made for another kernel; resolve kfuncs by name at load time.",
			2, 142, 0
		},
		{
			"kfunc-not-found",
			"failed to find BTF for kernel function",
			"",
			"Check that the module is loaded and that the kernel was built with CONFIG_DEBUG_INFO_BTF.",
			2, 143, 0
		},
		{
			"kfunc-not-allowed",
			"calling kernel function {function} is not allowed",
			"function ",
			"Look up for which program types the kernel registers it. Attach type and struct_ops matter too.",
			2, 144, 0
		},
		{
			"kfunc-sleepable",
			"program must be sleepable to call sleepable kfunc {function}",
			"function ",
			"Load the program as sleepable (BPF_F_SLEEPABLE, section names with .s).",
			2, 145, 0
		},
		{
			"kfunc-destructive",
			"destructive kfunc calls require CAP_SYS_BOOT capability",
			"",
			"Load with CAP_SYS_BOOT, or do not call the kfunc.",
			2, 146, 0
		},
		{
			"kfunc-fd-array",
			"kfunc offset > 0 without fd_array is invalid",
			"",
			"Pass the module's BTF descriptor in fd_array, or use offset 0 for functions of vmlinux.",
			2, 147, 0
		},
		{
			"kfunc-negative-offset",
			"negative offset disallowed for kernel module function call",
			"",
			"The offset of a kfunc call is an index into fd_array.",
			2, 148, 0
		},
		{
			"kfunc-without-btf",
			"calling kernel function is not supported without CONFIG_DEBUG_INFO_BTF",
			"",
			"Run a kernel that was built with CONFIG_DEBUG_INFO_BTF.",
			2, 149, 0
		},
		{
			"kfunc-no-jit",
			"JIT does not support calling kernel function",
			"",
			"Run a newer kernel, or use a helper.",
			2, 150, 0
		},
		{
			"kfunc-gpl-only",
			"cannot call kernel function from non-GPL compatible program",
			"",
			"Declare a GPL-compatible licence in the license section.",
			2, 151, 0
		},
		{
			"kfunc-argument-pointer",
			"kernel function {function} args#{argument} expected pointer to {expected} but R{register} has a pointer to {actual}",
			"function argument expected register actual ",
			"Pass a pointer to the expected structure.",
			2, 152, 0
		},
		{
			"kfunc-argument-context",
			"kernel function {function} args#{argument} expected pointer to ctx, but got {actual}",
			"function argument actual ",
			"Pass the context as it came in R1.",
			2, 153, 0
		},
		{
			"argument-pointer-scalar",
			"arg#{argument} pointer type {type} must point to {expected}",
			"argument type expected ",
			"Pass a pointer to a scalar or to a structure without pointers.",
			2, 154, 0
		},
		{
			"argument-dynptr",
			"arg#{argument} expected pointer to {expected}",
			"argument expected ",
			"Pass the address of the variable on the stack, initialised if the function requires it.",
			2, 155, 0
		},
		{
			"tracing-needs-btf-id",
			"Tracing programs must provide btf_id",
			"",
			"Set attach_btf_id to the BTF id of the function in vmlinux; libbpf does it from the section name, for example fentry/vfs_read.",
			2, 156, 0
		},
		{
			"attach-btf-not-function",
			"attach_btf_id {id} is not a function",
			"id ",
			"Look the id up by name and kind FUNC in the running kernel's BTF.",
			2, 157, 0
		},
		{
			"attach-btf-no-name",
			"attach_btf_id {id} doesn't have a name",
			"id ",
			"Look the id up in the running kernel's BTF.",
			2, 158, 0
		},
		{
			"attach-btf-not-typedef",
			"attach_btf_id {id} is not a typedef",
			"id ",
			"Look up btf_trace_ with the tracepoint's name.",
			2, 159, 0
		},
		{
			"not-sleepable",
			"{function} is not sleepable",
			"function ",
			"Drop BPF_F_SLEEPABLE (section names without .s), or attach elsewhere.",
			2, 160, 0
		},
		{
			"not-modifiable",
			"{function}() is not modifiable",
			"function ",
			"Only functions with ALLOW_ERROR_INJECTION and LSM hooks can be modified.",
			2, 161, 0
		},
		{
			"sleepable-program-type",
			"Only {types} programs can be sleepable",
			"types ",
			"Drop BPF_F_SLEEPABLE, or choose a program type that allows it.",
			2, 162, 0
		},
		{
			"syscall-must-sleep",
			"Syscall programs can only be sleepable",
			"",
			"Set the flag; libbpf does it for SEC(\042syscall\042).",
			2, 163, 0
		},
		{
			"struct-ops-gpl",
			"struct ops programs must have a GPL compatible license",
			"",
			"Declare a GPL-compatible licence in the license section.",
			2, 164, 0
		},
		{
			"lsm-gpl",
			"LSM programs must have a GPL compatible license",
			"",
			"Declare a GPL-compatible licence in the license section.",
			2, 165, 0
		},
		{
			"struct-ops-not-found",
			"attach_btf_id {id} is not a supported struct",
			"id ",
			"Check that the subsystem is built in or its module is loaded.",
			2, 166, 0
		},
		{
			"struct-ops-member",
			"attach to invalid member idx {index} of struct {struct}",
			"index struct ",
			"Your definition differs from the running kernel's. Rebuild against its vmlinux.h.",
			2, 167, 0
		},
		{
			"map-fd-invalid",
			"fd {fd} is not pointing to valid bpf_map",
			"fd ",
			"Create or open the map before the load, write its descriptor into the instruction, and keep it open until then.",
			2, 168, 0
		},
		{
			"fd-array-missing",
			"fd_idx without fd_array is invalid",
			"",
			"Pass fd_array, or put the descriptor into the instruction.",
			2, 169, 0
		},
		{
			"direct-value-unsupported",
			"no direct value access support for this map type",
			"",
			"Use an array map with one element for global data.",
			2, 170, 0
		},
		{
			"direct-value-out-of-range",
			"invalid access to map value pointer, value_size={capacity} off={offset}",
			"capacity offset ",
			"The offset in the second slot must be less than the value's size.",
			2, 171, 0
		},
		{
			"direct-value-offset",
			"direct value offset of {offset} is not allowed",
			"offset ",
			"The offset must be below 2^29.",
			2, 172, 0
		},
		{
			"ksym-invalid-id",
			"ldimm64 insn specifies invalid btf_id {id}.",
			"id ",
			"The relocation was made for another kernel; resolve ksyms by name at load time.",
			2, 173, 0
		},
		{
			"ksym-kind",
			"pseudo btf_id {id} in ldimm64 isn't KIND_VAR or KIND_FUNC",
			"id ",
			"The relocation was made for another kernel; resolve ksyms by name at load time.",
			2, 174, 0
		},
		{
			"ksym-no-address",
			"ldimm64 failed to find the address for kernel symbol '{symbol}'.",
			"symbol ",
			"Check that /proc/kallsyms lists it. Variables need CONFIG_KALLSYMS_ALL.",
			2, 175, 0
		},
		{
			"map-not-preallocated",
			"trace type programs with run-time allocated hash maps are unsafe. Switch to preallocated hash maps.",
			"",
			"Create the map without BPF_F_NO_PREALLOC.",
			2, 176, 0
		},
		{
			"map-field-in-tracing",
			"{program-kind} cannot use {field} yet",
			"program-kind field ",
			"Use another map for this program, or atomics instead of a lock.",
			2, 177, 0
		},
		{
			"map-sleepable",
			"Sleepable programs can only use array, hash, ringbuf and local storage maps",
			"",
			"Use one of the map types that the message names.",
			2, 178, 0
		},
		{
			"map-struct-ops",
			"bpf_struct_ops map cannot be used in prog",
			"",
			"Remove the reference from the program.",
			2, 179, 0
		},
		{
			"map-cgroup-storage",
			"only one cgroup storage of each type is allowed",
			"",
			"Merge the storages into one struct.",
			2, 180, 0
		},
		{
			"too-many-maps",
			"The total number of maps per program has reached the limit of {limit}",
			"limit ",
			"Merge maps, or split the program with tail calls.",
			2, 181, 0
		},
		{
			"missing-func-info",
			"missing btf func_info",
			"",
			"Compile with -g and let the loader pass func_info; llvm-strip -g keeps .BTF and .BTF.ext.",
			2, 182, 0
		},
		{
			"func-info-count",
			"number of funcs in func_info doesn't match number of subprogs",
			"",
			"Generate func_info for each function, in order of their first instruction.",
			2, 183, 0
		},
		{
			"func-info-layout",
			"func_info BTF section doesn't match subprog layout in BPF program",
			"",
			"insn_off counts instructions from the start of the program.",
			2, 184, 0
		},
		{
			"func-info-tail",
			"nonzero tailing record in {section}",
			"section ",
			"Zero the tail, or use the record size that this kernel knows.",
			2, 185, 0
		},
		{
			"func-info-first",
			"nonzero insn_off {offset} for the first func info record",
			"offset ",
			"Sort func_info by insn_off, the main program first.",
			2, 186, 0
		},
		{
			"func-info-order",
			"same or smaller insn offset ({offset}) than previous func info record ({previous})",
			"offset previous ",
			"Sort func_info by insn_off, with one record for each function.",
			2, 187, 0
		},
		{
			"func-info-type",
			"invalid type id {id} in func info",
			"id ",
			"Pass the BTF that belongs to the object file.",
			2, 188, 0
		},
		{
			"func-info-size",
			"invalid func info rec size {size}",
			"size ",
			"Use sizeof(struct bpf_func_info), which is 8.",
			2, 189, 0
		},
		{
			"line-info-offset",
			"Invalid line_info[{index}].insn_off:{offset} (prev_offset:{previous} prog->len:{length})",
			"index offset previous length ",
			"Sort line_info by insn_off, and drop lines outside the program.",
			2, 190, 0
		},
		{
			"line-info-code",
			"Invalid insn code at line_info[{index}].insn_off",
			"index ",
			"insn_off must be the first slot.",
			2, 191, 0
		},
		{
			"line-info-name",
			"Invalid line_info[{index}].line_off or .file_name_off",
			"index ",
			"Pass the BTF that belongs to the object file.",
			2, 192, 0
		},
		{
			"line-info-missing",
			"missing bpf_line_info for func#{function}",
			"function ",
			"Give each function a line for its first instruction, or pass no line_info at all.",
			2, 193, 0
		},
		{
			"global-not-scalar",
			"Global function {function}() doesn't return scalar. Only those are supported.",
			"function ",
			"Make it static, or return a number.",
			2, 194, 0
		},
		{
			"global-arguments",
			"Caller passes invalid args into func#{index} ('{function}')",
			"index function ",
			"Compare pointers with NULL first, and pass what the prototype says.",
			2, 195, 0
		},
		{
			"global-argument-type",
			"Arg#{argument} type {type} in {function}() is not supported yet.",
			"argument type function ",
			"Pass numbers, the context, or pointers to plain data, or make the function static.",
			2, 196, 0
		},
		{
			"expected-scalar",
			"R{register} is not a scalar",
			"register ",
			"Pass a number, not a pointer, as the prototype says.",
			2, 197, 0
		},
		{
			"expected-pointer",
			"R{register} is not a pointer",
			"register ",
			"Pass a pointer, not a number, as the prototype says.",
			2, 198, 0
		},
		{
			"expected-context",
			"R{register} is not a pointer to context",
			"register ",
			"Pass the context as it came in R1.",
			2, 199, 0
		},
		{
			"verifier-bug",
			"verifier bug: {message}",
			"message ",
			"Report it to the bpf mailing list with the log and the program, and try the newest stable kernel.",
			2, 200, 0
		},
		{
			"verifier-misconfigured",
			"bpf verifier is misconfigured",
			"",
			"This is a kernel bug, or the program type cannot use this map type.",
			2, 201, 0
		},
		{
			"dynptr-initialized",
			"Dynptr has to be an uninitialized dynptr",
			"",
			"Use a fresh variable, or release the old dynptr first.",
			2, 202, 0
		},
		{
			"dynptr-expected",
			"Expected an initialized dynptr as {argument}",
			"argument ",
			"Create it on every path, and check the result of bpf_dynptr_from_mem() and similar functions.",
			2, 203, 0
		},
		{
			"dynptr-type",
			"Expected a dynptr of type {type} as {argument}",
			"type argument ",
			"Pass a dynptr of the kind that the message names.",
			2, 204, 0
		},
		{
			"dynptr-overwrite",
			"cannot overwrite referenced dynptr",
			"",
			"Submit or discard it first.",
			2, 205, 0
		},
		{
			"iterator-uninitialized",
			"expected an initialized iter_{type} as arg #{argument}",
			"type argument ",
			"Call the _new function first, and the _destroy function on every path.",
			2, 206, 0
		},
		{
			"iterator-initialized",
			"expected uninitialized iter_{type} as arg #{argument}",
			"type argument ",
			"Destroy the old one first.",
			2, 207, 0
		},
		{
			"offload-mismatch",
			"offload device mismatch between prog and map",
			"",
			"Create the map with the map_ifindex of the device.",
			2, 208, 0
		},
		{
			"instruction-index-invalid",
			"invalid insn idx {instruction} insn_cnt {count}",
			"instruction count ",
			"End every path with exit. Offsets count from the instruction after the jump.",
			2, 209, 0
		},
		{
			"pointer-arithmetic-unprivileged",
			"R{register} {pointer} goes out of range, prohibited for !root",
			"register pointer ",
			"Load with CAP_BPF and CAP_PERFMON, or bound the offset before adding it.",
			2, 210, 0
		},
		{
			"variable-stack-prohibited",
			"R{register} variable stack access prohibited for !root, var_off={range} off={offset}",
			"register range offset ",
			"Load with CAP_BPF and CAP_PERFMON, or unroll the loop.",
			2, 211, 0
		},
		{
			"pointer-offset-not-allowed",
			"{type} pointer offset {offset} is not allowed",
			"type offset ",
			"Keep offsets below 2^29 in magnitude.",
			2, 212, 0
		},
		{
			"pointer-arithmetic-prohibited",
			"R{register} pointer arithmetic prohibited",
			"register ",
			"Only addition and subtraction are possible on pointers.",
			2, 213, 0
		},
		{
			"invalid-jump-opcode",
			"invalid BPF_JMP/JMP32 opcode {opcode}",
			"opcode ",
			"Compile for an older instruction set (-mcpu=v1 has no 32-bit jumps), or run a newer kernel.",
			2, 214, 0
		},
		{
			"invalid-ld-imm",
			"invalid BPF_LD_IMM insn",
			"",
			"Emit ld_imm64 as two slots of eight bytes.",
			2, 215, 0
		},
		{
			"unknown-instruction-class",
			"unknown insn class {class}",
			"class ",
			"The instruction is corrupted, or newer than the kernel.",
			2, 216, 0
		},
		{
			"same-instruction-pointers",
			"same insn cannot be used with different pointers",
			"",
			"Give each kind of pointer its own instruction. The compiler may have merged two branches.",
			2, 217, 0
		},
		{
			"cannot-return-stack-pointer",
			"cannot return stack pointer to the caller",
			"",
			"Let the caller pass a buffer.",
			2, 218, 0
		},
		{
			"spill-in-variable-range",
			"spilled ptr in range of var-offset stack write; insn {instruction}, ptr off: {offset}",
			"instruction offset ",
			"Narrow the bounds of the index, or keep the array in a map.",
			2, 219, 0
		},
		{
			"uninitialised-in-variable-range",
			"uninit stack in range of var-offset write prohibited for !root; insn {instruction}, off: {offset}",
			"instruction offset ",
			"Zero the array first, or load with privileges.",
			2, 220, 0
		},
		{
			"write-to-dynptr",
			"potential write to dynptr at off={offset} disallowed",
			"offset ",
			"Change a dynptr through its functions only, and keep buffers apart from it.",
			2, 221, 0
		},
		{
			"write-to-key",
			"write to change key R{register} not allowed",
			"register ",
			"Copy the key to the stack and change the copy.",
			2, 222, 0
		},
		{
			"kptr-mode",
			"kptr in map can only be accessed using BPF_MEM instruction mode",
			"",
			"Load and store it with plain 64-bit accesses, or use bpf_kptr_xchg.",
			2, 223, 0
		},
		{
			"kptr-store-referenced",
			"store to referenced kptr disallowed",
			"",
			"Use bpf_kptr_xchg() and release the pointer that it returns.",
			2, 224, 0
		},
		{
			"kptr-store-zero",
			"BPF_ST imm must be 0 when storing to kptr at off={offset}",
			"offset ",
			"Store 0, or a pointer of the right type from a register.",
			2, 225, 0
		},
		{
			"kptr-indirect",
			"kptr cannot be accessed indirectly by helper",
			"",
			"Copy the value without that member.",
			2, 226, 0
		},
		{
			"kptr-variable-offset",
			"kptr access cannot have variable offset",
			"",
			"Use constant indexes, or a map with one such pointer in each value.",
			2, 227, 0
		},
		{
			"kptr-misaligned",
			"kptr access misaligned expected={expected-offset} off={offset}",
			"expected-offset offset ",
			"Access the whole pointer at the member's offset.",
			2, 228, 0
		},
		{
			"kptr-size",
			"kptr access size must be BPF_DW",
			"",
			"Use 64-bit loads and stores.",
			2, 229, 0
		},
		{
			"field-direct-access",
			"{field} cannot be accessed directly by load/store",
			"field ",
			"Do not copy the whole value. Use the helper or kfunc for the member.",
			2, 230, 0
		},
		{
			"btf-struct-unprivileged",
			"'struct {struct}' access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN",
			"struct ",
			"Load with CAP_BPF and CAP_PERFMON.",
			2, 231, 0
		},
		{
			"kernel-pointer-negative",
			"R{register} is ptr_{struct} invalid negative access: off={offset}",
			"register struct offset ",
			"container_of() does not work on BTF pointers. Read with bpf_probe_read_kernel() or BPF_CORE_READ().",
			2, 232, 0
		},
		{
			"kernel-pointer-variable",
			"R{register} is ptr_{struct} invalid variable offset: off={offset}, var_off={range}",
			"register struct offset range ",
			"Read array members with bpf_probe_read_kernel() or BPF_CORE_READ().",
			2, 233, 0
		},
		{
			"kernel-pointer-user",
			"R{register} is ptr_{struct} access user memory: off={offset}",
			"register struct offset ",
			"Use bpf_probe_read_user(), or bpf_copy_from_user() in a sleepable program.",
			2, 234, 0
		},
		{
			"kernel-pointer-percpu",
			"R{register} is ptr_{struct} access percpu memory: off={offset}",
			"register struct offset ",
			"Get this CPU's copy with bpf_per_cpu_ptr() or bpf_this_cpu_ptr().",
			2, 235, 0
		},
		{
			"map-pointer-unsupported",
			"map_ptr access not supported for map type {map-type}",
			"map-type ",
			"Keep the value you need in a variable.",
			2, 236, 0
		},
		{
			"register-of-type",
			"R{register} is of type {actual} but {expected} is expected",
			"register actual expected ",
			"Pass a pointer of the expected type. A cast does not change the type that the verifier knows.",
			2, 237, 0
		},
		{
			"release-with-offset",
			"R{register} must have zero offset when passed to release func or trusted arg to kfunc",
			"register ",
			"Pass the pointer exactly as you obtained it.",
			2, 238, 0
		},
		{
			"unacquired-argument",
			"arg {argument} is an unacquired reference",
			"argument ",
			"Pass a pointer that the program acquired, such as one from bpf_ringbuf_reserve().",
			2, 239, 0
		},
		{
			"function-reference-not-acquired",
			"{kind} {function}#{number} reference has not been acquired before",
			"kind function number ",
			"Pass the pointer as the acquiring function returned it, once.",
			2, 240, 0
		},
		{
			"timer-map-mismatch",
			"timer pointer in R1 map_uid={timer-map} doesn't match map pointer in R2 map_uid={map}",
			"timer-map map ",
			"Pass the map in which you looked up the element.",
			2, 241, 0
		},
		{
			"field-offset-mismatch",
			"off {offset} doesn't point to 'struct {struct}' that is at {expected-offset}",
			"offset struct expected-offset ",
			"Take the address of the member itself.",
			2, 242, 0
		},
		{
			"lock-in-callback",
			"can't spin_{{lock,unlock}} in rbtree cb",
			"",
			"Remove it: the tree's lock is already held.",
			2, 243, 0
		},
		{
			"not-readonly-map",
			"R{register} does not point to a readonly map'",
			"register ",
			"Declare it static const, so that the compiler puts it into .rodata.",
			2, 244, 0
		},
		{
			"not-constant-address",
			"R{register} is not a constant address'",
			"register ",
			"Pass the string itself, not a computed pointer.",
			2, 245, 0
		},
		{
			"string-not-terminated",
			"string is not zero-terminated",
			"",
			"Make the array large enough for the NUL.",
			2, 246, 0
		},
		{
			"format-invalid",
			"Invalid format string",
			"",
			"Use %d %i %u %x %ld %lu %lx %lld %llu %llx %p %s or one of the few %p extensions.",
			2, 247, 0
		},
		{
			"sockmap-context",
			"cannot update sockmap in this context",
			"",
			"Change it from user space or from a sock_ops program.",
			2, 248, 0
		},
		{
			"callback-map",
			"callback function not allowed for map",
			"",
			"Use a hash or array map.",
			2, 249, 0
		},
		{
			"callback-not-static",
			"callback function not static",
			"",
			"Declare the callback static, so that it is verified where the program uses it.",
			2, 250, 0
		},
		{
			"function-attach-only",
			"func {function}#{number} supported only for {types} programs",
			"function number types ",
			"Use one of the program kinds that the message names.",
			2, 251, 0
		},
		{
			"function-program-type",
			"func {function}#{number} not supported for program type {program-type}",
			"function number program-type ",
			"Look up the helper's program types with bpftool feature probe.",
			2, 252, 0
		},
		{
			"helper-in-probe",
			"helper call is not allowed in probe",
			"",
			"Use a fentry or tracepoint program.",
			2, 253, 0
		},
		{
			"sleepable-helper-context",
			"sleepable helper {function}#{number} in {context}",
			"function number context ",
			"Move the call out of the section that holds a lock, RCU or disabled interrupts.",
			2, 254, 0
		},
		{
			"sleepable-kfunc-context",
			"kernel func {function} is sleepable within {context}",
			"function context ",
			"Move the call out of the section that holds a lock, RCU or disabled interrupts.",
			2, 255, 0
		},
		{
			"lsm-cgroup-void",
			"BPF_LSM_CGROUP that attach to void LSM hooks can't modify return value!",
			"",
			"Return 1, or attach to another hook.",
			2, 256, 0
		},
		{
			"struct-nesting",
			"max struct nesting depth exceeded",
			"",
			"Flatten the structure, or pass its parts.",
			2, 257, 0
		},
		{
			"kfunc-argument-type",
			"kernel function {function} args#{argument} pointer type {type} is not supported",
			"function argument type ",
			"Check the prototype of the kfunc in the running kernel.",
			2, 258, 0
		},
		{
			"lock-object-mismatch",
			"held lock and object are not in the same allocation",
			"",
			"Put the lock and the root in the same structure, and take that lock.",
			2, 259, 0
		},
		{
			"lock-must-be-held",
			"bpf_spin_lock at off={offset} must be held for {field}",
			"offset field ",
			"First take the lock in the same structure.",
			2, 260, 0
		},
		{
			"field-not-found",
			"{field} not found at offset={offset}",
			"field offset ",
			"Take the address of the member itself.",
			2, 261, 0
		},
		{
			"too-many-arguments",
			"Function {function} has {count} > {maximum} args",
			"function count maximum ",
			"Pass a pointer to a structure.",
			2, 262, 0
		},
		{
			"not-a-const",
			"R{register} is not a const",
			"register ",
			"Pass a literal, so that the verifier knows the value.",
			2, 263, 0
		},
		{
			"unrecognised-argument",
			"Unrecognized arg#{argument} type {type}",
			"argument type ",
			"Pass numbers, the context, or pointers to structures.",
			2, 264, 0
		},
		{
			"argument-context",
			"arg#{argument} expected pointer to ctx, but got {type}",
			"argument type ",
			"Pass the context as it came in R1.",
			2, 265, 0
		},
		{
			"argument-allocated",
			"arg#{argument} expected pointer to allocated object",
			"argument ",
			"Pass the pointer that bpf_obj_new() returned.",
			2, 266, 0
		},
		{
			"must-be-referenced",
			"allocated object must be referenced",
			"",
			"Use the object before pushing it to the list or tree, or take a reference with bpf_refcount_acquire().",
			2, 267, 0
		},
		{
			"argument-length-pair",
			"arg#{argument} arg#{length-argument} memory, len pair leads to invalid memory access",
			"argument length-argument ",
			"Bound the length by the size of the buffer.",
			2, 268, 0
		},
		{
			"argument-function",
			"arg{argument} expected pointer to func",
			"argument ",
			"Pass a static function of the program as the callback.",
			2, 269, 0
		},
		{
			"argument-not-owning",
			"arg#{argument} is neither owning or non-owning ref",
			"argument ",
			"Use it inside the locked section in which you obtained it.",
			2, 270, 0
		},
		{
			"argument-no-refcount",
			"arg#{argument} doesn't point to a type with bpf_refcount field",
			"argument ",
			"Add a member of type struct bpf_refcount.",
			2, 271, 0
		},
		{
			"kfunc-release",
			"release kernel function {function} expects refcounted PTR_TO_BTF_ID",
			"function ",
			"Pass the pointer that the acquiring kfunc returned.",
			2, 272, 0
		},
		{
			"rcu-nested",
			"nested rcu read lock (kernel function {function})",
			"function ",
			"Call bpf_rcu_read_unlock() before the next bpf_rcu_read_lock().",
			2, 273, 0
		},
		{
			"rcu-unmatched",
			"unmatched rcu read unlock (kernel function {function})",
			"function ",
			"Pair lock and unlock on every path.",
			2, 274, 0
		},
		{
			"rcu-missing-unlock",
			"bpf_rcu_read_unlock is missing",
			"",
			"Call bpf_rcu_read_unlock on every path, early returns included.",
			2, 275, 0
		},
		{
			"object-new-type",
			"{function} type ID argument must be of a struct",
			"function ",
			"Use the libbpf macro (bpf_obj_new and the like) with a struct type.",
			2, 276, 0
		},
		{
			"object-new-btf",
			"{function} requires prog BTF",
			"function ",
			"Compile with -g and let the loader pass the BTF.",
			2, 277, 0
		},
		{
			"packet-writes",
			"the prog does not allow writes to packet data",
			"",
			"Use bpf_dynptr_slice(), the read-only variant.",
			2, 278, 0
		},
		{
			"calls-not-jited",
			"{callee} are not allowed in non-JITed programs",
			"callee ",
			"Enable net.core.bpf_jit_enable, or load on a machine whose kernel has a JIT.",
			2, 279, 0
		},
		{
			"module-btf-fd",
			"invalid module BTF fd specified",
			"",
			"Open the module's BTF by id and pass its descriptor.",
			2, 280, 0
		},
		{
			"module-btf-object",
			"invalid module BTF object FD specified.",
			"",
			"Open the module's BTF by id and pass its descriptor.",
			2, 281, 0
		},
		{
			"too-many-module-btfs",
			"too many different module BTFs",
			"",
			"Split the program, so that each part uses fewer modules.",
			2, 282, 0
		},
		{
			"too-many-kfuncs",
			"too many different kernel function calls",
			"",
			"Split the program, so that each part calls fewer kfuncs.",
			2, 283, 0
		},
		{
			"kernel-without-btf",
			"kernel is missing BTF, make sure CONFIG_DEBUG_INFO_BTF=y is specified in Kconfig.",
			"",
			"Run a kernel that was built with CONFIG_DEBUG_INFO_BTF.",
			2, 284, 0
		},
		{
			"jit-required",
			"JIT is required for calling kernel function",
			"",
			"Enable net.core.bpf_jit_enable, or run a kernel with a JIT for this machine.",
			2, 285, 0
		},
		{
			"function-proto-invalid",
			"kernel function btf_id {id} does not have a valid func_proto",
			"id ",
			"The relocation was made for another kernel; resolve kfuncs by name at load time.",
			2, 286, 0
		},
		{
			"function-no-address",
			"cannot find address for kernel function {function}",
			"function ",
			"Check that the module is loaded.",
			2, 287, 0
		},
		{
			"constant-offset",
			"{object} has to be at a constant offset",
			"object ",
			"Pass the address of the variable directly, without arithmetic.",
			2, 288, 0
		},
		{
			"pass-at-offset",
			"cannot pass in {object} at an offset={offset}",
			"object offset ",
			"Pass the address of the variable itself, aligned to eight bytes.",
			2, 289, 0
		},
		{
			"dynptr-constant",
			"cannot pass pointer to const bpf_dynptr, the helper mutates it",
			"",
			"Clone it first with bpf_dynptr_clone.",
			2, 290, 0
		},
		{
			"dynptr-unowned",
			"cannot release unowned const bpf_dynptr",
			"",
			"Do not release a dynptr that a callback got as its argument.",
			2, 291, 0
		},
		{
			"tail-call-no-btf",
			"tail_call is not allowed in subprogs without BTF",
			"",
			"Compile with -g, or make the tail call in the main program.",
			2, 292, 0
		},
		{
			"zero-sized-read",
			"invalid zero-sized read",
			"",
			"Test the size for 0 before the call.",
			2, 293, 0
		},
		{
			"variable-offset-unprivileged",
			"R{register}{access} variable offset stack access prohibited for !root, var_off={range}",
			"register access range ",
			"Load with CAP_BPF and CAP_PERFMON, or unroll the loop.",
			2, 294, 0
		},
		{
			"helper-btf-id",
			"Helper has invalid btf_id in R{register}",
			"register ",
			"Pass a pointer of the type that the helper's documentation names.",
			2, 295, 0
		},
		{
			"type-size-unknown",
			"unable to resolve the size of type '{type}': {error}",
			"type error ",
			"Include the full definition of the type in the program.",
			2, 296, 0
		},
		{
			"struct-ops-member-invalid",
			"attach to invalid member {member}(@idx {index}) of struct {struct}",
			"member index struct ",
			"Your definition differs from the running kernel's. Rebuild against its vmlinux.h.",
			2, 297, 0
		},
		{
			"struct-ops-member-unsupported",
			"attach to unsupported member {member} of struct {struct}",
			"member struct ",
			"Leave the member out of the struct_ops map.",
			2, 298, 0
		},
		{
			"subprogram-return-unknown",
			"At subprogram exit the register R{register} is not a scalar value ({type})",
			"register type ",
			"Return a number, not a pointer.",
			2, 299, 0
		},
		{
			"async-return-unknown",
			"In async callback the register R{register} is not a known value ({type})",
			"register type ",
			"Set R0 to 0 before the callback returns.",
			2, 300, 0
		},
		{
			"attach-btf-invalid",
			"attach_btf_id {id} is invalid",
			"id ",
			"Look the id up in the running kernel's BTF.",
			2, 301, 0
		},
		{
			"reference-type-size",
			"arg#{argument} reference type('{type}') size cannot be determined: {error}",
			"argument type error ",
			"Include the full definition of the type, or pass a pointer to char and a length.",
			2, 302, 0
		},
		{
			"btf-header-missing",
			"btf_header not found",
			"",
			"Pass the whole .BTF section, and its length in btf_size.",
			2, 303, 0
		},
		{
			"btf-header-length-missing",
			"hdr_len not found",
			"",
			"Pass the whole .BTF section, and its length in btf_size.",
			2, 304, 0
		},
		{
			"btf-header-unsupported",
			"Unsupported btf_header",
			"",
			"The BTF is newer than the kernel. Let the loader sanitise it.",
			2, 305, 0
		},
		{
			"btf-magic",
			"Invalid magic",
			"",
			"Check that it is the .BTF section, and compiled for this byte order (-target bpfel or bpfeb).",
			2, 306, 0
		},
		{
			"btf-version",
			"Unsupported version",
			"",
			"Use BTF version 1; the blob may be corrupted.",
			2, 307, 0
		},
		{
			"btf-flags",
			"Unsupported flags",
			"",
			"Set the flags of the header to 0.",
			2, 308, 0
		},
		{
			"btf-no-data",
			"No data",
			"",
			"Pass the whole .BTF section.",
			2, 309, 0
		},
		{
			"btf-section-offset",
			"Invalid section offset",
			"",
			"type_off and str_off count from the end of the header.",
			2, 310, 0
		},
		{
			"btf-section-length",
			"Total section length too long",
			"",
			"Check type_len, str_len and btf_size.",
			2, 311, 0
		},
		{
			"btf-section-overlap",
			"Section overlap found",
			"",
			"Check the offsets and lengths in the header.",
			2, 312, 0
		},
		{
			"btf-section-unknown",
			"Unsupported section found",
			"",
			"The two sections must fill the blob without gaps.",
			2, 313, 0
		},
		{
			"btf-type-section-alignment",
			"Unaligned type_off",
			"",
			"Make type_off a multiple of four, counted from the end of the header.",
			2, 314, 0
		},
		{
			"btf-no-types",
			"No type found",
			"",
			"A BTF needs at least one type.",
			2, 315, 0
		},
		{
			"btf-string-section",
			"Invalid string section",
			"",
			"The first string must be empty, and the last must be terminated.",
			2, 316, 0
		},
		{
			"btf-string-section-end",
			"String section is not at the end",
			"",
			"Put the string section last.",
			2, 317, 0
		},
		{
			"btf-invalid-kind",
			"{where} Invalid kind:{kind}",
			"where kind ",
			"The BTF is newer than the kernel. Let libbpf or pahole sanitise it (FLOAT 5.13, DECL_TAG 5.16, TYPE_TAG 5.17, ENUM64 6.0).",
			2, 318, 0
		},
		{
			"btf-invalid-info",
			"{where} Invalid btf_info:{info}",
			"where info ",
			"vlen is in bits 0 to 15, the kind in 24 to 28, kind_flag in 31.",
			2, 319, 0
		},
		{
			"btf-kind-flag",
			"{where} Invalid btf_info kind_flag",
			"where ",
			"Clear bit 31, or let the loader sanitise a BTF newer than the kernel.",
			2, 320, 0
		},
		{
			"btf-invalid-name-offset",
			"{where} Invalid name_offset:{offset}",
			"where offset ",
			"Use an offset below str_len.",
			2, 321, 0
		},
		{
			"btf-invalid-name",
			"{where} Invalid name",
			"where ",
			"Typedefs must have a name, struct names may be empty, pointers, arrays and prototypes must not have one. Names are C identifiers.",
			2, 322, 0
		},
		{
			"btf-invalid-type-id",
			"{where} Invalid type_id",
			"where ",
			"Ids count from 1 in the order of the type section; 0 is void.",
			2, 323, 0
		},
		{
			"attach-btf-wrong-name",
			"attach_btf_id {id} points to wrong type name {type}",
			"id type ",
			"Look up btf_trace_ with the tracepoint's name.",
			2, 324, 0
		},
		{
			"btf-vlen-nonzero",
			"{where} vlen != 0",
			"where ",
			"Set vlen, the low 16 bits of info, to 0.",
			2, 325, 0
		},
		{
			"btf-size-nonzero",
			"{where} size != 0",
			"where ",
			"Set the size of the type to 0.",
			2, 326, 0
		},
		{
			"btf-type-nonzero",
			"{where} type != 0",
			"where ",
			"Set the type of the forward declaration to 0.",
			2, 327, 0
		},
		{
			"btf-size-zero",
			"{where} size == 0",
			"where ",
			"A DATASEC needs its size; libbpf fills it in from the ELF section.",
			2, 328, 0
		},
		{
			"btf-meta-short",
			"{where} meta_left:{left} meta_needed:{needed}",
			"where left needed ",
			"Check vlen of the type and type_len of the header.",
			2, 329, 0
		},
		{
			"btf-loop",
			"{where} Loop detected",
			"where ",
			"A structure may refer to itself by pointer only.",
			2, 330, 0
		},
		{
			"btf-max-chain",
			"{where} Exceeded max resolving depth:{limit}",
			"where limit ",
			"Shorten the chain of typedefs, pointers and qualifiers.",
			2, 331, 0
		},
		{
			"btf-int-data",
			"{where} Invalid int_data:{data}",
			"where data ",
			"Bits 0 to 7 are the width, 16 to 23 the offset, 24 to 27 the encoding.",
			2, 332, 0
		},
		{
			"btf-int-bits",
			"{where} nr_bits exceeds type_size",
			"where ",
			"Offset and width together must fit in the size.",
			2, 333, 0
		},
		{
			"btf-int-bits-limit",
			"{where} nr_bits exceeds {limit}",
			"where limit ",
			"Use at most 128 bits.",
			2, 334, 0
		},
		{
			"btf-int-encoding",
			"{where} Unsupported encoding",
			"where ",
			"Use none, signed, char or bool.",
			2, 335, 0
		},
		{
			"btf-member",
			"{where} Invalid member",
			"where ",
			"Members need a complete type with a size.",
			2, 336, 0
		},
		{
			"btf-member-bits-offset",
			"{where} Invalid member bits_offset",
			"where ",
			"Members other than bit fields begin at whole bytes.",
			2, 337, 0
		},
		{
			"attach-replaces-kernel",
			"Cannot replace kernel functions",
			"",
			"Pass the descriptor of the program to extend in attach_prog_fd.",
			2, 338, 0
		},
		{
			"btf-member-name-offset",
			"{where} Invalid member name_offset:{offset}",
			"where offset ",
			"Use an offset below str_len.",
			2, 339, 0
		},
		{
			"btf-member-bitfield-size",
			"{where} Invalid member bitfield_size",
			"where ",
			"Use at most the width of the integer.",
			2, 340, 0
		},
		{
			"btf-member-base-type",
			"{where} Invalid member base type",
			"where ",
			"Use a plain integer type of 1, 2, 4, 8 or 16 bytes.",
			2, 341, 0
		},
		{
			"btf-member-offset",
			"{where} Invalid member offset",
			"where ",
			"Check that bits_offset and width lie inside the type's own storage.",
			2, 342, 0
		},
		{
			"btf-member-outside",
			"{where} Member bits_offset exceeds its struct size",
			"where ",
			"Check bits_offset against the size; the offset counts bits.",
			2, 343, 0
		},
		{
			"btf-member-exceeds",
			"{where} Member exceeds struct_size",
			"where ",
			"Check bits_offset and the size of the member's type.",
			2, 344, 0
		},
		{
			"btf-member-alignment",
			"{where} Member is not byte aligned",
			"where ",
			"Use a multiple of 8 as bits_offset.",
			2, 345, 0
		},
		{
			"btf-member-improper-alignment",
			"{where} Member is not properly aligned",
			"where ",
			"Use a multiple of 8 as bits_offset.",
			2, 346, 0
		},
		{
			"btf-copy-bits",
			"{where} nr_copy_bits exceeds {limit}",
			"where limit ",
			"Use at most 128 bits.",
			2, 347, 0
		},
		{
			"btf-array-element",
			"{where} Invalid elem",
			"where ",
			"Elements need a complete type.",
			2, 348, 0
		},
		{
			"btf-array-index",
			"{where} Invalid index",
			"where ",
			"Use an INT type as the index type.",
			2, 349, 0
		},
		{
			"btf-array-int",
			"{where} Invalid array of int",
			"where ",
			"Use a plain integer type.",
			2, 350, 0
		},
		{
			"btf-array-overflow",
			"{where} Array size overflows U32_MAX",
			"where ",
			"Reduce the number of elements.",
			2, 351, 0
		},
		{
			"btf-unexpected-size",
			"{where} Unexpected size",
			"where ",
			"Set the size of the enum.",
			2, 352, 0
		},
		{
			"btf-float-size",
			"{where} Invalid type_size",
			"where ",
			"Set the size of the type.",
			2, 353, 0
		},
		{
			"btf-linkage",
			"{where} Linkage not supported",
			"where ",
			"Use 0 (static), 1 (global) or 2 (extern).",
			2, 354, 0
		},
		{
			"btf-function-linkage",
			"{where} Invalid func linkage",
			"where ",
			"Use 0 or 1. Older kernels want vlen 0; let the loader sanitise the BTF.",
			2, 355, 0
		},
		{
			"btf-return-type",
			"{where} Invalid return type",
			"where ",
			"Use the id of an existing type, or 0 for void.",
			2, 356, 0
		},
		{
			"btf-argument",
			"{where} Invalid arg#{number}",
			"where number ",
			"Parameters of a FUNC need names that are identifiers, and types that exist.",
			2, 357, 0
		},
		{
			"btf-section-variable",
			"{where} Not a VAR kind member",
			"where ",
			"Members of a DATASEC are VARs.",
			2, 358, 0
		},
		{
			"btf-section-member-offset",
			"{where} Invalid offset",
			"where ",
			"Sort them by offset. libbpf fills in the offsets from the ELF symbols.",
			2, 359, 0
		},
		{
			"btf-section-member-size",
			"{where} Invalid size",
			"where ",
			"Compare each variable's size with its type and with the section.",
			2, 360, 0
		},
		{
			"btf-section-member-sum",
			"{where} Invalid offset+size",
			"where ",
			"Check offset and size against the size of the section.",
			2, 361, 0
		},
		{
			"btf-section-sum",
			"{where} Invalid sum",
			"where ",
			"Compare the sizes of the variables with that of the section.",
			2, 362, 0
		},
		{
			"btf-tag-value",
			"{where} Invalid value",
			"where ",
			"Give the tag a name.",
			2, 363, 0
		},
		{
			"btf-tag-component",
			"{where} Invalid component_idx",
			"where ",
			"Use -1 for the type itself, or an index from 0.",
			2, 364, 0
		},
		{
			"map-extra-invalid",
			"Invalid map_extra.",
			"",
			"Leave it 0, except for a bloom filter (number of hashes) or an arena (address).",
			2, 365, 0
		},
		{
			"map-btf-fd-invalid",
			"Invalid btf_fd.",
			"",
			"Load the BTF first, and keep its descriptor open.",
			2, 366, 0
		},
		{
			"map-value-type-exclusive",
			"btf_vmlinux_value_type_id is mutually exclusive with btf_key_type_id and btf_value_type_id.",
			"",
			"Set btf_vmlinux_value_type_id for struct_ops maps only.",
			2, 367, 0
		},
		{
			"attach-type-invalid",
			"Invalid attach_type.",
			"",
			"Use the attach type that belongs to the program's section name.",
			2, 368, 0
		},
		{
			"unknown-map-type",
			"Unknown map type {number}",
			"number ",
			"The kernel is older than the program, or was built without the map type. Probe with bpftool feature.",
			2, 369, 0
		},
		{
			"unknown-program-type",
			"Unknown program type {number}",
			"number ",
			"The kernel is older than the program, or was built without the program type. Probe with bpftool feature.",
			2, 370, 0
		},
		{
			"unknown-attach-type",
			"Unknown attach type {number}",
			"number ",
			"The kernel is older than the program. Probe before relying on it.",
			2, 371, 0
		},
		{
			"verification-failed",
			"Verification failed: {category}: {problem}",
			"category problem ",
			"Read the reason and the suggestion of the report in the log.",
			2, 372, 0
		},
		{
			"modified-pointer-old",
			"dereference of modified {type} ptr R{register} off={offset}+{constant}, ctx+const is allowed, ctx+const+const is not",
			"type register offset constant ",
			"Let the compiler put the offset into the load, for example by reading the member straight from the argument of the program.",
			2, 373, 0
		},
		{
			"indirect-stack-read-old",
			"invalid indirect read from stack off {offset}+{index} size {size}",
			"offset index size ",
			"Zero the whole key or struct, padding included, with memset before passing its address.",
			2, 374, 0
		},
		{
			"call-arguments",
			"Caller passes invalid args into func#{index}",
			"index ",
			"Compare pointers with NULL first, and pass what the prototype says.",
			2, 375, 0
		},
		{
			"zero-size-read-range",
			"R{register} invalid zero-sized read: u64=[{from},{to}]",
			"register from to ",
			"Test the size for 0 before the call, or give it a lower bound of 1.",
			2, 376, 0
		},
		{
			"metadata-device-bound",
			"metadata kfuncs require device-bound program",
			"",
			"Load the program with its prog_ifindex and BPF_F_XDP_DEV_BOUND_ONLY.",
			2, 377, 0
		},
		{
			"argument-points-elsewhere",
			"arg#{argument} doesn't point to {expected}",
			"argument expected ",
			"Pass the address of the object that the message names.",
			2, 378, 0
		},
		{
			"css-task-iterator",
			"css_task_iter is only allowed in bpf_lsm, bpf_iter and sleepable progs",
			"",
			"Load the program as sleepable.",
			2, 379, 0
		},
		{
			"tracing-argument-size",
			"func '{function}' size {size} must be {capacity}",
			"function size capacity ",
			"Read arguments as 64-bit values and cast them; the BPF_PROG macro does.",
			2, 380, 0
		},
		{
			"irq-flag-uninitialized",
			"expected an initialized irq flag as arg#{argument}",
			"argument ",
			"Pair bpf_local_irq_save and bpf_local_irq_restore, in reverse order of each other.",
			2, 381, 0
		},
		{
			"irq-flag-initialized",
			"expected uninitialized irq flag as arg#{argument}",
			"argument ",
			"Use a separate variable for each section.",
			2, 382, 0
		},
		{
			"preemption-unmatched",
			"unmatched attempt to enable preemption (kernel function {function})",
			"function ",
			"Pair bpf_preempt_disable() and bpf_preempt_enable() on every path.",
			2, 383, 0
		},
		{
			"context-type-invalid",
			"kern ctx type id {id} is not a struct",
			"id ",
			"Do not cast the context in this program type.",
			2, 384, 0
		},
		{
			"attach-no-address",
			"The address of function {function} cannot be found",
			"function ",
			"It may have been inlined, optimised away or freed after boot. Choose another function.",
			2, 385, 0
		},
		{
			"trap-reached",
			"unexpected __bpf_trap() due to uninitialized variable\077",
			"",
			"Look for a variable that is used before it is set, or a missing return. Compile with -Wall.",
			2, 386, 0
		},
		{
			"tail-call-map",
			"expected prog array map for tail call",
			"",
			"Pass a map of type BPF_MAP_TYPE_PROG_ARRAY.",
			2, 387, 0
		},
		{
			"expected-map-pointer",
			"pointer in R{register} isn't map pointer",
			"register ",
			"Pass a map loaded by ld_imm64 with its descriptor.",
			2, 388, 0
		},
		{
			"btf-parameter-name-offset",
			"Invalid name_offset:{offset}",
			"offset ",
			"Use an offset below str_len.",
			2, 389, 0
		},
		{
			"btf-type-tag-order",
			"Type tags don't precede modifiers",
			"",
			"Put tags directly after the pointer, or use a newer compiler.",
			2, 390, 0
		},
		{
			"dynptr-source",
			"Unsupported reg type {type} for bpf_dynptr_from_mem data",
			"type ",
			"Pass a pointer into a map's value.",
			2, 391, 0
		},
		{
			"attach-variable-arguments",
			"The function {function} with variable args is unsupported.",
			"function ",
			"Trace a function with fixed arguments, or use a kprobe.",
			2, 392, 0
		},
		{
			"attach-return-type",
			"The function {function} return type {type} is unsupported.",
			"function type ",
			"Trace its entry, or use a kprobe.",
			2, 393, 0
		},
		{
			"log-parameters-invalid",
			"Invalid log: {problem}",
			"problem ",
			"Set the buffer and its size together. A buffer needs a level from 1 to 15. The size is at most 1073741823.",
			2, 394, 0
		},
		{
			"name-character-invalid",
			"Byte {index} of {field} is {character:x}, which a name may not contain",
			"index field character ",
			"Replace the character. C++ and Rust mangle symbols, so give the program or map an explicit name.",
			2, 395, 0
		},
		{
			"program-empty",
			"The program has no instructions",
			"",
			"Pass the number of instructions, eight bytes each.",
			2, 396, 0
		},
		{
			"map-parameter-invalid",
			"{field} is {value}, a map of type {type} needs {needed}",
			"field value type needed ",
			"See the documentation of the map type for what its sizes mean.",
			2, 397, 0
		},
		{
			"attribute-not-zero",
			"Byte {offset} after the last field of {command} is not zero",
			"offset command ",
			"Zero the rest of union bpf_attr. If a newer library set it on purpose, the kernel lacks the feature.",
			2, 398, 0
		},
		{
			"core-relocation-failed",
			"failed to resolve CO-RE relocation <{kind}> [{local-type-id}] {path} ({access})",
			"kind local-type-id path access ",
			"This kernel does not have the type or field: it was renamed, moved or removed, or is newer than the kernel. Guard the access with bpf_core_field_exists() or bpf_core_type_exists(), and read the other name through a ___flavour of the struct. 195896080 (0xbad2310) is the loader's mark, not the number of a helper.",
			2, 399, 0
		},
		{
			"map-reference-unresolved",
			"BPF map '{object}' is referenced but wasn't created",
			"object ",
			"Create the map (bpf_map__set_autocreate), or guard the code with a constant that the verifier can prune, such as a const volatile flag set before loading.",
			2, 400, 0
		},
		{
			"kfunc-unresolved",
			"kfunc '{object}' is referenced but wasn't resolved",
			"object ",
			"Guard the call with bpf_ksym_exists(NAME), so that the verifier prunes it, or load the module that has the kfunc.",
			2, 401, 0
		},
		{
			"extension-packet-data",
			"Extension program changes packet data, while original does not",
			"",
			"Let the replaced function call a helper that changes packet data too, such as bpf_xdp_adjust_head. For an XDP dispatcher use xdp-tools 1.5.5 or newer.",
			2, 402, 0
		},
		{
			"extension-sleeps",
			"Extension program may sleep, while original does not",
			"",
			"Load the extension without the sleepable flag and without helpers that may sleep, or make the original sleepable.",
			2, 403, 0
		},
		{
			"jit-bpf-calls",
			"JIT doesn't support bpf-to-bpf calls",
			"",
			"Mark the functions __always_inline, or run a newer kernel on this architecture.",
			2, 404, 0
		},
		{
			"jit-private-stack",
			"Private stack not supported by jit",
			"",
			"Use less stack, or leave out the feature that needs a private stack (a struct_ops member that may recurse).",
			2, 405, 0
		},
		{
			"kernel-btf-malformed",
			"in-kernel BTF is malformed",
			"",
			"Usually the kernel was built with the wrong pahole. Rebuild it with the version that its documentation names, or use a distribution's kernel.",
			2, 406, 0
		},
		{
			"kernel-call-left",
			"invalid kernel function call not eliminated in verifier pass",
			"",
			"Guard the call with bpf_ksym_exists(), or load the module that has the kfunc.",
			2, 407, 0
		},
		{
			"address-space-cast",
			"addr_space_cast insn can only convert between address space 1 and 0",
			"",
			"Use only __arena pointers (address space 1) and plain ones. Check the version of clang.",
			2, 408, 0
		},
		{
			"arena-missing",
			"addr_space_cast insn can only be used in a program that has an associated arena",
			"",
			"Define a map of type BPF_MAP_TYPE_ARENA, and refer to it in each program that uses arena pointers.",
			2, 409, 0
		},
		{
			"arena-unavailable",
			"JIT doesn't support arena",
			"",
			"Use x86-64 or arm64 with the JIT on, load with CAP_BPF and CAP_PERFMON, and set the map's address by map_extra or mmap() before loading.",
			2, 410, 0
		},
		{
			"arena-several",
			"Only one arena per program",
			"",
			"Use one arena for the whole program.",
			2, 411, 0
		},
		{
			"arena-pointer-expected",
			"R{register} is not a pointer to arena or scalar.",
			"register ",
			"Use a pointer marked __arena. Pointers to the stack or to a map value are not arena pointers.",
			2, 412, 0
		},
		{
			"subprogram-stack-too-large",
			"stack size of subprog {subprogram} is {size}. Too large",
			"subprogram size ",
			"Move large variables into a per-CPU array map, or split the function.",
			2, 413, 0
		},
		{
			"stack-exceeds",
			"stack size {size}(extra {limit}) is too large",
			"size limit ",
			"Make local variables smaller, or move them into a map.",
			2, 414, 0
		},
		{
			"callback-jumps",
			"The sequence of {number} jumps is too complex for async cb.",
			"number ",
			"Split the callback or the program into smaller functions, or make some of them global.",
			2, 415, 0
		},
		{
			"callback-ld-abs",
			"cannot use BPF_LD_[ABS|IND] within callback",
			"",
			"Use bpf_skb_load_bytes in the callback.",
			2, 416, 0
		},
		{
			"throw-in-callback",
			"bpf_throw kfunc (insn {instruction}) cannot be called from callback subprog {subprogram}",
			"instruction subprogram ",
			"Return a value from the callback, and throw after the call that ran it.",
			2, 417, 0
		},
		{
			"exception-callback",
			"insn {instruction} cannot call exception cb directly",
			"instruction ",
			"Do not call it; declare it once with __exception_cb(NAME), as a global function of one integer.",
			2, 418, 0
		},
		{
			"callback-is-main",
			"callback function cannot be the main program",
			"",
			"Pass a separate static function.",
			2, 419, 0
		},
		{
			"kptr-missing",
			"R{register} has no valid kptr",
			"register ",
			"Tag the field with __kptr, and pass the address of that field.",
			2, 420, 0
		},
		{
			"map-field-invalid",
			"map '{map}' has more than one '{field}'",
			"map field ",
			"Have one such field in the struct that is the map's value, and compile with -g.",
			2, 421, 0
		},
		{
			"pointer-arithmetic-speculation",
			"R{register} has pointer with unsupported alu operation, pointer arithmetic with it prohibited for !root",
			"register ",
			"Load the program with CAP_PERFMON or as root, or mask the offset directly before the addition.",
			2, 422, 0
		},
		{
			"stack-read-by-helper",
			"variable offset stack pointer cannot be passed into helper function; var_off={range} off={offset} size={size}",
			"range offset size ",
			"Copy the data to a fixed place on the stack first, or use a map value.",
			2, 423, 0
		},
		{
			"stack-read-variable",
			"invalid{direction} read from stack R{register} var_off {range} size {size}",
			"direction register range size ",
			"Initialise the whole buffer (= {}), padding included, before the read or call.",
			2, 424, 0
		},
		{
			"jump-patch-range",
			"insn {instruction} cannot be patched due to 16-bit range",
			"instruction ",
			"Make the function shorter, or build with -mcpu=v4 for long jumps.",
			2, 425, 0
		},
		{
			"may-goto-invalid",
			"invalid may_goto off {offset} imm {number}",
			"offset number ",
			"Use cond_break or can_loop from bpf_experimental.h, which write it correctly.",
			2, 426, 0
		},
		{
			"map-pointer-btf",
			"map_ptr access not supported without CONFIG_DEBUG_INFO_BTF",
			"",
			"Run a kernel with CONFIG_DEBUG_INFO_BTF=y, or keep the value in a variable.",
			2, 427, 0
		},
		{
			"kfunc-module-btf",
			"BTF fd for kfunc is not a module BTF",
			"",
			"Pass the BTF descriptor of the module that has the kfunc, and offset 0 for the kernel's own kfuncs.",
			2, 428, 0
		},
		{
			"direct-value-failed",
			"direct value access on string failed",
			"",
			"Keep the string in a const variable, so that it lands in .rodata.",
			2, 429, 0
		},
		{
			"tail-call-poke",
			"tracking tail call prog failed",
			"",
			"Try again. The usual cause is ENOMEM.",
			2, 430, 0
		},
		{
			"exit-value-unknown",
			"{what} the register R{register} is not a known value ({type})",
			"what register type ",
			"Set R0 to a constant, or bound it, on every path to the exit.",
			2, 431, 0
		},
		{
			"iterator-expected",
			"expected valid iter pointer as arg #{argument}",
			"argument ",
			"Declare struct bpf_iter_NAME it on the stack, and pass &it to new, next and destroy.",
			2, 432, 0
		},
		{
			"rcu-section-expected",
			"expected an RCU CS when using {function}",
			"function ",
			"Call bpf_rcu_read_lock() before and bpf_rcu_read_unlock() after it.",
			2, 433, 0
		},
		{
			"write-into-type",
			"{function}() may write into memory pointed by R{register} type={type}",
			"function register type ",
			"Pass a buffer on the stack, or a map value that may be written.",
			2, 434, 0
		},
		{
			"argument-null",
			"arg#{argument} is expected to be non-NULL",
			"argument ",
			"Compare the pointer with NULL before the call, or declare the argument __arg_nullable.",
			2, 435, 0
		},
		{
			"argument-expects-context",
			"arg#{argument} expects pointer to ctx",
			"argument ",
			"Pass ctx unchanged: neither a copy of its fields nor ctx plus an offset.",
			2, 436, 0
		},
		{
			"argument-unsupported",
			"reg type unsupported for arg#{argument} function {function}#{number}",
			"argument function number ",
			"Nothing to do: this alone does not reject the program. For a global function make the argument a context, a number or a pointer to a struct of known size.",
			2, 437, 2
		},
		{
			"argument-not-struct",
			"arg#{argument} type is not a struct",
			"argument ",
			"Nothing to do: this alone does not reject the program. If the function is global, give the pointer a struct type.",
			2, 438, 2
		},
		{
			"buffer-size-argument",
			"R{register} rdonly/rdwr_buf_size exceeds u32 max",
			"register ",
			"Pass one constant size below 4 GiB.",
			2, 439, 0
		},
		{
			"object-drop-argument",
			"arg#{argument} expected for {function}",
			"argument function ",
			"Use bpf_obj_drop for bpf_obj_new, and bpf_percpu_obj_drop for bpf_percpu_obj_new.",
			2, 440, 0
		},
		{
			"object-percpu-type",
			"bpf_percpu_obj_new type size ({size}) is greater than {limit}",
			"size limit ",
			"Use a struct of plain numbers, no larger than the limit for per-CPU objects (512 bytes).",
			2, 441, 0
		},
		{
			"graph-node-mismatch",
			"operation on {what} expects arg#1 {expected} at offset={offset} in struct {struct}, but arg is at offset={index} in struct {type}",
			"what expected offset struct index type ",
			"Compare the __contains() tag of the root with the field whose address you pass.",
			2, 442, 0
		},
		{
			"rbtree-usage",
			"rbtree_remove node input must be non-owning ref",
			"",
			"Remove a node that bpf_rbtree_first() returned, under the lock, and not inside the comparison callback.",
			2, 443, 0
		},
		{
			"kfunc-callback-failed",
			"kfunc {function}#{number} failed callback verification",
			"function number ",
			"See the message before this one. Pass a static function with the arguments that the kfunc documents.",
			2, 444, 0
		},
		{
			"kfunc-jit-missing",
			"JIT does not support calling kfunc {function}#{number}",
			"function number ",
			"Turn the JIT on (sysctl net.core.bpf_jit_enable=1), or use another architecture or a newer kernel.",
			2, 445, 0
		},
		{
			"kfunc-return-type",
			"kernel function {function} returns pointer type {what} {type} is not supported",
			"function what type ",
			"Call another function. Programs cannot use this one.",
			2, 446, 0
		},
		{
			"local-storage-flags",
			"get_local_storage() doesn't support non-zero flags",
			"",
			"Pass 0 as the flags of bpf_get_local_storage().",
			2, 447, 0
		},
		{
			"global-call-locked",
			"global function calls are not allowed while holding a lock,",
			"",
			"Make the function static, or call it after leaving the section.",
			2, 448, 0
		},
		{
			"preemption-missing-enable",
			"{number} bpf_preempt_enable{what} missing",
			"number what ",
			"Call bpf_preempt_enable() on every path, early returns included.",
			2, 449, 0
		},
		{
			"attach-needs-btf",
			"FENTRY/FEXIT program can only be attached to another program annotated with BTF",
			"",
			"Compile the target with -g, and load it with its BTF.",
			2, 450, 0
		},
		{
			"attach-program-refused",
			"Cannot recursively attach",
			"",
			"Attach to a global function of a JITed program that is not itself a tracing or extension program.",
			2, 451, 0
		},
		{
			"attach-noreturn",
			"Attaching fexit/fmod_ret to __noreturn functions is rejected.",
			"",
			"Use fentry for this function.",
			2, 452, 0
		},
		{
			"attach-return-size",
			"Attach to function {function} with a >8 byte return value is not supported for this attach type",
			"function ",
			"Use fentry, or a kprobe, for this function.",
			2, 453, 0
		},
		{
			"attach-deny",
			"Attaching tracing programs to function '{function}' is rejected.",
			"function ",
			"Attach to its caller, or to a tracepoint.",
			2, 454, 0
		},
		{
			"core-record-invalid",
			"Invalid core_relo[{index}].insn_off:{offset} prog->len:{limit}",
			"index offset limit ",
			"Regenerate the light skeleton with a loader that matches the kernel.",
			2, 455, 0
		},
		{
			"struct-ops-module",
			"struct_ops module {what} is not found",
			"what ",
			"Load the module with modprobe, then load the program again.",
			2, 456, 0
		},
		{
			"func-info-main",
			"invalid btf id for main subprog in func_info",
			"",
			"A tool may have changed the BTF. Compile again with a matching clang.",
			2, 457, 0
		},
		{
			"helper-sockmap-argument",
			"invalid arg_type for sockmap/sockhash",
			"",
			"Pass a socket or its pointer, not a number.",
			2, 458, 0
		},
		{
			"callchain-buffer",
			"cannot get callchain buffer for func {function}#{number}",
			"function number ",
			"Lower kernel.perf_event_max_stack, or free memory. EBUSY means that the limit is being changed.",
			2, 459, 0
		},
		{
			"loop-iterations",
			"bpf_loop iteration limit reached",
			"",
			"Make the callback's state converge: change fewer variables in each round, and bound them.",
			2, 460, 0
		},
		{
			"map-kptr-mode",
			"kptr in map can only be accessed using BPF_LDX/BPF_STX/BPF_ST",
			"",
			"Read it with a plain load, and exchange it with bpf_kptr_xchg().",
			2, 461, 0
		},
		{
			"btf-id-poisoned",
			"R{register} has non-overwritten BPF_PTR_POISON type",
			"register ",
			"Report it to the bpf mailing list with the program.",
			2, 462, 0
		},
		{
			"helper-return-unknown",
			"unknown return type {number} of func {function}#{index}",
			"number function index ",
			"Report it to the bpf mailing list.",
			2, 463, 0
		},
		{
			"pointer-to-btf-expected",
			"R{register} must point to kernel BTF",
			"register ",
			"Pass an unchanged pointer from a helper or a tracing argument.",
			2, 464, 0
		},
		{
			"socket-pointer-expected",
			"expected {expected} or socket",
			"expected ",
			"Convert the pointer with bpf_skc_to_tcp_sock() or a similar helper, and compare it with NULL.",
			2, 465, 0
		},
		{
			"cleanup-narrow-access",
			"bpf verifier narrow ctx access misconfigured",
			"",
			"Report it to the bpf mailing list.",
			2, 466, 0
		},
		{
			"kptr-access",
			"invalid kptr access, R{register} type={type}",
			"register type ",
			"Store only a pointer of the field's declared type, with bpf_kptr_xchg().",
			2, 467, 0
		},
		{
			"btf-layout-alignment",
			"Unaligned layout_off",
			"",
			"A tool may have changed the BTF. Write it again with a current pahole or libbpf.",
			2, 468, 0
		},
		{
			"btf-layout-small",
			"Layout section is too small",
			"",
			"Write the BTF again with a current pahole or libbpf.",
			2, 469, 0
		},
		{
			"btf-layout-length",
			"layout_len is not multiple of 4",
			"",
			"Write the BTF again with a current pahole or libbpf.",
			2, 470, 0
		},
		{
			"btf-layout-large",
			"Layout section is too big",
			"",
			"Write the BTF again with a current pahole or libbpf.",
			2, 471, 0
		},
		{
			"lock-missing-in-object",
			"{what} '{object}' has no valid bpf_spin_lock",
			"what object ",
			"Put a struct bpf_spin_lock into the struct, and pass the address of that member.",
			2, 472, 0
		},
		{
			"name-too-long",
			"function name {function} is too long",
			"function ",
			"Give the function a shorter name.",
			2, 473, 0
		},
		{
			"function-not-in-btf",
			"cannot find function {function} in BTF",
			"function ",
			"Check the kernel's version and configuration. The module that defines it may not be loaded.",
			2, 474, 0
		},
		{
			"signed-program-binding",
			"signed program cannot {what}",
			"what ",
			"Bind maps through a continuous fd_array, and sign the program again with all its maps.",
			2, 475, 0
		},
		{
			"signature-invalid",
			"signature verification failed: {message}",
			"message ",
			"Sign the program again, and add the certificate to the keyring that the loader names.",
			2, 476, 0
		},
		{
			"kfunc-implicit-arguments",
			"kfunc {function} has inconsistent KF_IMPLICIT_ARGS",
			"function ",
			"Report it to the authors of the module that defines the kfunc.",
			2, 477, 0
		},
		{
			"stack-argument-uninitialised",
			"callee expects {count} arguments, stack arg{argument} is not initialized",
			"count argument ",
			"Write it after the last call, before this one.",
			2, 478, 0
		},
		{
			"stack-argument-offset",
			"stack arg write offset {offset} exceeds max {limit} stack args",
			"offset limit ",
			"Pass fewer arguments, or a pointer to a struct. Load stack arguments before the first store or call.",
			2, 479, 0
		},
		{
			"stack-argument-jit",
			"stack args are not supported in non-JITed programs",
			"",
			"Turn the JIT on, or pass at most five arguments.",
			2, 480, 0
		},
		{
			"kfunc-descriptor",
			"kfunc fd_idx {index} is not a module BTF",
			"index ",
			"Put the BTF descriptor of the kfunc's module there; 0 means the kernel's own BTF.",
			2, 481, 0
		},
		{
			"fd-array-count",
			"fd_array_cnt {count} without fd_array is invalid",
			"count ",
			"Pass both fd_array and fd_array_cnt, with no more entries than the kernel accepts.",
			2, 482, 0
		},
		{
			"context-out-of-bounds",
			"invalid access to context, ctx_size={limit} off={offset} size={size}",
			"limit offset size ",
			"Compare the struct in the program with the context of the program type; its members differ between program types.",
			2, 483, 0
		},
		{
			"allocation-size",
			"{what} allocation size exceeds u32 max",
			"what ",
			"Bound the size by a constant that the verifier can see.",
			2, 484, 0
		},
		{
			"map-not-a-string",
			"{what} points to {map} map which cannot be used as const string",
			"what map ",
			"Put the string into .rodata, as a const variable.",
			2, 485, 0
		},
		{
			"stack-slot-dead",
			"reading from stack off {offset}+{index} size {size}, slot poisoned by dead code elimination",
			"offset index size ",
			"Report it to the bpf mailing list if the program is plain C. Hand-written code must not read bytes that it has not written.",
			2, 486, 0
		},
		{
			"arena-same-instruction",
			"same insn cannot be used with and without arena pointer",
			"",
			"Use two separate accesses, each with one kind of pointer.",
			2, 487, 0
		},
		{
			"lock-again",
			"Acquiring the same lock again, AA deadlock detected",
			"",
			"Release it first, or split the code so that the lock is taken once.",
			2, 488, 0
		},
		{
			"lock-order",
			"{what}_unlock cannot be out of order",
			"what ",
			"Release the lock that you took last first.",
			2, 489, 0
		},
		{
			"exit-in-main",
			"BPF_EXIT instruction in main prog",
			"",
			"Return from the function instead; see the message before this one.",
			2, 490, 0
		},
		{
			"arena-kfunc",
			"{what} arena pointer requires a program with an associated arena",
			"what ",
			"Define a BPF_MAP_TYPE_ARENA map, refer to it in this program, and turn the JIT on.",
			2, 491, 0
		},
		{
			"kfunc-pointer-type",
			"{what} pointer type {type} must point to void, scalar, or struct with scalar",
			"what type ",
			"Pass a struct of plain numbers.",
			2, 492, 0
		},
		{
			"instruction-array",
			"Invalid read of {size} bytes from insn_array",
			"size ",
			"Read the whole entry; the compiler does so for a jump table.",
			2, 493, 0
		},
		{
			"jump-table",
			"jump table for insn {instruction} points outside of the subprog {range}",
			"instruction range ",
			"Compile with a matching clang and libbpf. Each table belongs to one function.",
			2, 494, 0
		},
		{
			"context-released",
			"invalid bpf_context access off={offset}. Reference may already be released",
			"offset ",
			"Do not use the pointer after releasing it, or take another reference first.",
			2, 495, 0
		},
		{
			"dynptr-const-release",
			"CONST_PTR_TO_DYNPTR cannot be released",
			"",
			"Release only dynptrs that the program made or reserved.",
			2, 496, 0
		},
		{
			"dynptr-argument",
			"{what} expected pointer to stack or const struct bpf_dynptr",
			"what ",
			"Pass the address of a struct bpf_dynptr on the stack.",
			2, 497, 0
		},
		{
			"packet-across-call",
			"{what} is a packet pointer, but func#{subprogram} may change packet data",
			"what subprogram ",
			"Pass the context, and derive the packet pointers inside the function.",
			2, 498, 0
		},
		{
			"iterator-argument",
			"{what} expected pointer to an iterator on stack",
			"what ",
			"Declare the iterator on the stack. Call new once, next until it returns NULL, and destroy once.",
			2, 499, 0
		},
		{
			"irq-flag-argument",
			"{what} doesn't point to an irq flag on stack",
			"what ",
			"Pass the address of the same unsigned long on the stack to save and to restore.",
			2, 500, 0
		},
		{
			"irq-flag-order",
			"cannot restore irq state out of order, expected id={index} acquired at insn_idx={acquired}",
			"index acquired ",
			"Restore the state that was saved last first, with the function that matches the one that saved it.",
			2, 501, 0
		},
		{
			"release-argument",
			"release kfunc {function} expects referenced PTR_TO_BTF_ID passed to {what}",
			"function what ",
			"Pass the pointer that the acquiring function returned, once.",
			2, 502, 0
		},
		{
			"object-drop-operand",
			"{what} expected for bpf_obj_drop()",
			"what ",
			"Use bpf_obj_drop for bpf_obj_new, and bpf_percpu_obj_drop for bpf_percpu_obj_new.",
			2, 503, 0
		},
		{
			"graph-node-argument",
			"{what} can only take non-owning or refcounted bpf_rb_node pointer",
			"what ",
			"Pass a node from bpf_rbtree_first() or a traversal.",
			2, 504, 0
		},
		{
			"argument-memory-length",
			"{what} memory, len pair leads to invalid memory access",
			"what ",
			"Limit the length to the size of the buffer on this path.",
			2, 505, 0
		},
		{
			"argument-reference-type",
			"{what} reference type('{type}') size cannot be determined: {message}",
			"what type message ",
			"Include the full definition of the type, or pass a pointer to a struct with one.",
			2, 506, 0
		},
		{
			"tail-calls-mixed",
			"mixing of tail_calls and bpf-to-bpf calls is not supported",
			"",
			"Use one of the two, or mark the functions __always_inline.",
			2, 507, 0
		},
		{
			"capability-required",
			"{what} is allowed only to CAP_PERFMON and CAP_SYS_ADMIN",
			"what ",
			"Load the program with CAP_BPF and CAP_PERFMON, or as root.",
			2, 508, 0
		},
		{
			"rcu-required",
			"kernel func {function} requires RCU critical section protection",
			"function ",
			"Call it between bpf_rcu_read_lock() and bpf_rcu_read_unlock().",
			2, 509, 0
		},
		{
			"cast-type-unknown",
			"Unknown type ID {number} passed to kfunc bpf_rdonly_cast",
			"number ",
			"Test for the type with bpf_core_type_exists(), or load the module that has it.",
			2, 510, 0
		},
		{
			"nmi-unsafe",
			"{what} cannot be used in tracing programs on types with NMI unsafe fields",
			"what ",
			"Do it in a program type that does not run in NMIs, or defer it with bpf_timer or a workqueue.",
			2, 511, 0
		},
		{
			"exception-callback-void",
			"exception cb cannot return void",
			"",
			"Let the callback return int: the value that the program should return.",
			2, 512, 0
		},
		{
			"atomic-load-type",
			"BPF_ATOMIC loads from R{register} {type} is not allowed",
			"register type ",
			"Use a plain load, or keep the value in a map.",
			2, 513, 0
		},
		{
			"global-sleepable",
			"sleepable global function {function}() called in {region}",
			"function region ",
			"Call it after the lock, RCU or preemption section, or make it not sleep.",
			2, 514, 0
		},
		{
			"attach-fault",
			"Sleepable program cannot attach to non-faultable tracepoint {what}",
			"what ",
			"Load the program without the sleepable flag, or choose a faultable tracepoint (a syscall one).",
			2, 515, 0
		},
		{
			"session-jit",
			"JIT does not support fsession",
			"",
			"Use fentry and fexit separately.",
			2, 516, 0
		},
		{
			"liveness-limit",
			"liveness analysis exceeded complexity limit ({count} calls)",
			"count ",
			"Make some functions global, or merge small ones.",
			2, 517, 0
		},
		{
			"jit-needed",
			"program requires BPF JIT compiler but it is not available",
			"",
			"Run sysctl net.core.bpf_jit_enable=1. ENOMEM means that net.core.bpf_jit_limit is reached.",
			2, 518, 0
		},
		{
			"btf-chain",
			"Max chain length or cycle detected",
			"",
			"A tool may have changed the BTF. Write it again with a current pahole or clang.",
			2, 519, 0
		},
		{
			"struct-field-missing",
			"struct {struct} doesn't have field at offset {offset}",
			"struct offset ",
			"Use CO-RE, or compare the struct with that of the running kernel.",
			2, 520, 0
		},
		{
			"context-access-denied",
			"direct access to {what} is disallowed",
			"what ",
			"Call the helper for it. See bpf-helpers(7).",
			2, 521, 0
		},
		{
			"extension-prototype",
			"{function}() is not a global function",
			"function ",
			"Compare the two declarations. The target must be a global function, compiled with BTF.",
			2, 522, 0
		},
		{
			"global-btf",
			"Global functions need valid BTF",
			"",
			"Compile with -g, and load .BTF and .BTF.ext.",
			2, 523, 0
		},
		{
			"argument-tag",
			"arg#{argument} has unsupported set of tags",
			"argument ",
			"Compare the tags (__arg_ctx, __arg_nonnull, __arg_trusted, __arg_arena) with the type of the argument.",
			2, 524, 0
		},
		{
			"attach-return-kind",
			"ret type {type} not allowed for fmod_ret",
			"type ",
			"Use fexit, or a function that returns int.",
			2, 525, 0
		},
		{
			"tracing-argument-pointer",
			"func '{function}' arg{argument} '{what}' has type {type}. Only pointer access is allowed",
			"function argument what type ",
			"Read the argument itself. Copy a struct with the CO-RE macros.",
			2, 526, 0
		},
		{
			"core-search-failed",
			"target candidate search failed for {number}",
			"number ",
			"See the errno: ENOMEM is temporary, EINVAL means that the program's records are wrong.",
			2, 527, 0
		},
		{
			"map-attr-invalid",
			"Invalid attr.",
			"",
			"Zero the fields that the command does not use, and all bytes after its last field.",
			2, 528, 0
		},
		{
			"map-value-type-invalid",
			"Invalid btf_value_type_id.",
			"",
			"Give btf_fd, btf_key_type_id and btf_value_type_id together, or none of them.",
			2, 529, 0
		},
		{
			"map-exclusive-hash-size",
			"Invalid excl_prog_hash_size.",
			"",
			"Pass the 32 bytes of a SHA-256 and its size, or neither.",
			2, 530, 0
		},
		{
			"map-name-invalid",
			"Invalid map_name.",
			"",
			"Use letters, digits, underscore and dot, at most 15 of them.",
			2, 531, 0
		},
		{
			"map-token-invalid",
			"Invalid map_token_fd.",
			"",
			"Set BPF_F_TOKEN_FD and pass a token's descriptor, or do neither.",
			2, 532, 0
		},
		{
			"map-type-invalid",
			"Invalid map_type.",
			"",
			"The kernel is older than the program, or was built without the map type. Probe with bpftool feature.",
			2, 533, 0
		},
		{
			"map-numa-node-invalid",
			"Invalid numa_node.",
			"",
			"Leave out numa_node and its flag, unless the memory must be on one node.",
			2, 534, 0
		},
		{
			"locked-memory-limit",
			"The limit of locked memory of this user is used up, for BPF",
			"",
			"Raise the limit before the call: setrlimit(RLIMIT_MEMLOCK), or ulimit -l unlimited.",
			2, 535, 0
		},
		{
			"parent-not-overridable",
			"cgroup has non-overridable program in the parent",
			"",
			"Attach the program above with BPF_F_ALLOW_MULTI, or detach it. bpftool cgroup tree shows which group has it.",
			2, 536, 0
		},
		{
			"attach-flags-differ",
			"The group has programs attached with the flags {there:x}, the call has {wanted:x}",
			"there wanted ",
			"Use the flags of the programs that are there, or detach these first. bpftool cgroup show lists them.",
			2, 537, 0
		},
		{
			"policy-validation",
			"Attribute failed policy validation",
			"",
			"The field offset says which attribute, and the limit which values it accepts.",
			3, 1, 0
		},
		{
			"unknown-attribute",
			"Unknown attribute type",
			"",
			"Leave it out, or use a newer kernel. With strict checking the kernel rejects attributes that it used to ignore.",
			3, 2, 0
		},
		{
			"reserved-bit-set",
			"reserved bit set",
			"",
			"Clear the bits outside the limit's mask.",
			3, 3, 0
		},
		{
			"no-such-device",
			"no device matches name",
			"",
			"Look in the network namespace in which the program opened the socket.",
			3, 4, 0
		},
		{
			"unsupported-dump-attribute",
			"Unsupported attribute in {what} dump request",
			"what ",
			"Dump everything and filter in the program.",
			3, 5, 0
		},
		{
			"missing-attribute",
			"Missing required attribute type {type}",
			"type ",
			"The attribute missing holds its number, and missing-in the offset of the nest that lacks it.",
			3, 6, 0
		},
		{
			"message-short",
			"The message at byte {offset} needs {needed} bytes, {available} are there",
			"offset needed available ",
			"Receive with MSG_TRUNC or a larger buffer. 32 KiB are enough for every answer.",
			3, 7, 0
		},
		{
			"message-length",
			"The message at byte {offset} says that it has {length} bytes",
			"offset length ",
			"Check that the file holds netlink messages in this byte order.",
			3, 8, 0
		},
		{
			"attribute-length",
			"The attribute at byte {offset} says that it has {length} bytes, {available} are there",
			"offset length available ",
			"The datagram is truncated or damaged.",
			3, 9, 0
		},
		{
			"attribute-length-invalid",
			"Attribute length invalid",
			"",
			"Compare the length with the limit. Integers must have exactly their size.",
			3, 10, 0
		},
		{
			"nested-flag-missing",
			"NLA_F_NESTED is missing",
			"",
			"Set bit 15 of the attribute's type.",
			3, 11, 0
		},
		{
			"nested-flag-unexpected",
			"NLA_F_NESTED not expected",
			"",
			"Clear bit 15 of the attribute's type.",
			3, 12, 0
		},
		{
			"attribute-bytes-left",
			"{count} byte leftover after parsing attributes.",
			"count ",
			"Check the length of the message and of its last attribute.",
			3, 13, 0
		},
		{
			"invalid-header",
			"Invalid header for {what}",
			"what ",
			"Send the complete header of the command.",
			3, 14, 0
		},
		{
			"invalid-header-values",
			"Invalid values in header for {what}",
			"what ",
			"Zero the header, and set only what the command documents.",
			3, 15, 0
		},
		{
			"invalid-data-after-header",
			"Invalid data after header in {what}",
			"what ",
			"Send the fixed header only.",
			3, 16, 0
		},
		{
			"unknown-device-type",
			"Unknown device type",
			"",
			"Check IFLA_INFO_KIND for a typo, and that the driver is built in or its module installed.",
			3, 17, 0
		},
		{
			"device-not-found",
			"Device not found",
			"",
			"Look it up again. Indexes differ between namespaces.",
			3, 18, 0
		},
		{
			"device-required",
			"Device not specified",
			"",
			"Send its index, or its name where the command takes one.",
			3, 19, 0
		},
		{
			"interface-index-invalid",
			"invalid ifindex",
			"",
			"Look the index up by name with RTM_GETLINK.",
			3, 20, 0
		},
		{
			"device-down",
			"Device for nexthop is not up",
			"",
			"Bring the device up first. If its carrier is down, check the link.",
			3, 21, 0
		},
		{
			"mtu-too-small",
			"mtu less than device minimum",
			"",
			"Read IFLA_MIN_MTU of the device and stay at or above it.",
			3, 22, 0
		},
		{
			"mtu-too-large",
			"mtu greater than device maximum",
			"",
			"Read IFLA_MAX_MTU of the device and stay at or below it.",
			3, 23, 0
		},
		{
			"offload-size-too-large",
			"too big {attribute}",
			"attribute ",
			"Read IFLA_TSO_MAX_SIZE and similar attributes first.",
			3, 24, 0
		},
		{
			"vlan-protocol",
			"Invalid VLAN protocol",
			"",
			"Send 0x8100 or 0x88a8 in network byte order.",
			3, 25, 0
		},
		{
			"vlan-id",
			"Invalid VLAN id",
			"",
			"Use an id from 1 to 4094.",
			3, 26, 0
		},
		{
			"vxlan-id",
			"VXLAN ID must be lower than 16777216",
			"",
			"Use an id from 0 to 16777215.",
			3, 27, 0
		},
		{
			"link-attributes-missing",
			"Required attributes not provided to perform the operation",
			"",
			"See ip-link(8) for what this kind needs, such as an id or a lower device.",
			3, 28, 0
		},
		{
			"tun-by-netlink",
			"tun/tap creation via rtnetlink is not supported.",
			"",
			"Open /dev/net/tun and use TUNSETIFF.",
			3, 29, 0
		},
		{
			"namespace-unknown",
			"Unknown network namespace id",
			"",
			"Pass a descriptor of the namespace in IFLA_NET_NS_FD.",
			3, 30, 0
		},
		{
			"namespace-missing",
			"Peer netns reference is missing",
			"",
			"Send its process id or descriptor.",
			3, 31, 0
		},
		{
			"namespace-several",
			"multiple netns identifying attributes specified",
			"",
			"Send only one of IFLA_NET_NS_PID, IFLA_NET_NS_FD and IFLA_TARGET_NETNSID.",
			3, 32, 0
		},
		{
			"unsupported-attribute",
			"Unsupported attribute",
			"",
			"Leave it out. The field offset says which one.",
			3, 33, 0
		},
		{
			"unsupported-attribute-in",
			"Unsupported attribute in {what}",
			"what ",
			"Leave out attributes that the command does not document.",
			3, 34, 0
		},
		{
			"integer-range",
			"integer out of range",
			"",
			"See the limit for the range.",
			3, 35, 0
		},
		{
			"attribute-length-short",
			"invalid attribute length",
			"",
			"Compare the length with the limit. Integers must have exactly their size.",
			3, 36, 0
		},
		{
			"bytes-leftover",
			"bytes leftover after parsing attributes",
			"",
			"Check the length of the message and of its last attribute.",
			3, 37, 0
		},
		{
			"filter-by-index",
			"Filter by device index not supported for {what} dumps",
			"what ",
			"Ask for the one device without NLM_F_DUMP.",
			3, 38, 0
		},
		{
			"address-missing",
			"Local address is not supplied",
			"",
			"Send IFA_LOCAL, and IFA_ADDRESS for the peer of a point-to-point link.",
			3, 39, 0
		},
		{
			"address-assigned",
			"Address already assigned",
			"",
			"Use NLM_F_REPLACE to change it.",
			3, 40, 0
		},
		{
			"address-not-found",
			"Address not found",
			"",
			"Compare address, prefix length and label with what RTM_GETADDR lists.",
			3, 41, 0
		},
		{
			"address-invalid",
			"Invalid address",
			"",
			"An IPv4 address has 4 bytes, IPv6 16, Ethernet 6.",
			3, 42, 0
		},
		{
			"invalid-prefix-length",
			"Invalid prefix length",
			"",
			"IPv4 has 32 bits, IPv6 128.",
			3, 43, 0
		},
		{
			"invalid-prefix",
			"Invalid prefix for given prefix length",
			"",
			"Zero the host part of the destination.",
			3, 44, 0
		},
		{
			"gateway-invalid",
			"Nexthop has invalid gateway",
			"",
			"First add a route to the gateway's network, or use the flag onlink.",
			3, 45, 0
		},
		{
			"onlink-needs-device",
			"Nexthop device required for onlink",
			"",
			"Send RTA_OIF with the index of the device.",
			3, 46, 0
		},
		{
			"gateway-for-type",
			"Gateway, device and multipath can not be specified for this route type",
			"",
			"Leave gateway and device out.",
			3, 47, 0
		},
		{
			"nexthop-extra-data",
			"Invalid nexthop configuration - extra data after nexthops",
			"",
			"In each hop rtnh_len counts the header and the attributes.",
			3, 48, 0
		},
		{
			"route-table-missing",
			"FIB table does not exist",
			"",
			"Add a route to it first, or check the table's number.",
			3, 49, 0
		},
		{
			"route-no-match",
			"Can not replace route - no match found",
			"",
			"Add NLM_F_CREATE, or check the destination, the table and the priority.",
			3, 50, 0
		},
		{
			"route-type-invalid",
			"Invalid route type",
			"",
			"Types are unicast, local, blackhole and so on; see rtm_type.",
			3, 51, 0
		},
		{
			"scope-invalid",
			"Invalid scope",
			"",
			"A route with a gateway has scope global; one without usually has scope link.",
			3, 52, 0
		},
		{
			"metrics-invalid",
			"Invalid attribute in metrics",
			"",
			"The field offset says which one. See RTAX_ in linux/rtnetlink.h.",
			3, 53, 0
		},
		{
			"encapsulation-unknown",
			"Unknown LWT encapsulation type",
			"",
			"Check RTA_ENCAP_TYPE, and that the kernel has LWTUNNEL support for it.",
			3, 54, 0
		},
		{
			"family-unsupported",
			"Unsupported address family",
			"",
			"Use AF_INET or AF_INET6 where the command takes addresses.",
			3, 55, 0
		},
		{
			"rule-table-invalid",
			"Invalid table",
			"",
			"Send FRA_TABLE, or the action goto with a target.",
			3, 56, 0
		},
		{
			"rule-range-invalid",
			"Invalid {field} range",
			"field ",
			"The first number must not exceed the last, and ports begin at 1.",
			3, 57, 0
		},
		{
			"nexthop-id-missing",
			"Nexthop id does not exist",
			"",
			"Create the next hop first, and send its id.",
			3, 58, 0
		},
		{
			"nexthop-group-length",
			"Invalid length for nexthop group attribute",
			"",
			"Each struct nexthop_grp takes eight bytes.",
			3, 59, 0
		},
		{
			"qdisc-kind-unknown",
			"Specified qdisc kind is unknown",
			"",
			"Check TCA_KIND for a typo, and that the module is installed.",
			3, 60, 0
		},
		{
			"qdisc-not-found",
			"Failed to find specified qdisc",
			"",
			"List them with RTM_GETQDISC. tc shows handles in hexadecimal.",
			3, 61, 0
		},
		{
			"qdisc-create-flag",
			"Qdisc not found. To create specify NLM_F_CREATE flag",
			"",
			"Add NLM_F_CREATE to the flags of the request.",
			3, 62, 0
		},
		{
			"qdisc-replace-flag",
			"NLM_F_REPLACE needed to override",
			"",
			"Add NLM_F_REPLACE, or delete the old one first.",
			3, 63, 0
		},
		{
			"qdisc-exists",
			"Exclusivity flag on, cannot modify",
			"",
			"Leave out NLM_F_EXCL, or delete the old one first.",
			3, 64, 0
		},
		{
			"qdisc-zero-handle",
			"Cannot delete qdisc with handle of zero",
			"",
			"Replace it instead of deleting it.",
			3, 65, 0
		},
		{
			"qdisc-name-mismatch",
			"Invalid qdisc name: must match existing qdisc",
			"",
			"Delete the old one first, or use NLM_F_REPLACE.",
			3, 66, 0
		},
		{
			"qdisc-not-classful",
			"Qdisc not classful",
			"",
			"Attach to a classful queueing discipline, or put the filter on clsact.",
			3, 67, 0
		},
		{
			"filter-kind-unknown",
			"TC classifier not found",
			"",
			"Check TCA_KIND for a typo, and that the module is installed.",
			3, 68, 0
		},
		{
			"filter-kind-missing",
			"Filter kind and protocol must be specified",
			"",
			"Put the protocol into the low half of tcm_info, in network byte order.",
			3, 69, 0
		},
		{
			"filter-priority",
			"Invalid filter command with priority of zero",
			"",
			"Put the priority into the high half of tcm_info.",
			3, 70, 0
		},
		{
			"create-flag-missing",
			"Need both {message} and NLM_F_CREATE to create a new {what}",
			"message what ",
			"Add NLM_F_CREATE to the flags of the request.",
			3, 71, 0
		},
		{
			"chain-not-found",
			"Specified filter chain does not exist",
			"",
			"Create the chain or a filter in it first.",
			3, 72, 0
		},
		{
			"chain-exists",
			"Filter chain already exists",
			"",
			"Use it, or delete it first.",
			3, 73, 0
		},
		{
			"filter-not-found",
			"Filter with specified priority/protocol not found",
			"",
			"List the filters with RTM_GETTFILTER.",
			3, 74, 0
		},
		{
			"class-not-found",
			"Specified class doesn't exist",
			"",
			"Create the class first, and use its handle.",
			3, 75, 0
		},
		{
			"action-missing",
			"Netlink action attributes missing",
			"",
			"Send them in TCA_ACT_TAB, numbered from 1.",
			3, 76, 0
		},
		{
			"stats-filter-missing",
			"Filter mask must be set for stats {what}",
			"what ",
			"Set filter_mask in the header.",
			3, 77, 0
		},
		{
			"bulk-delete",
			"Bulk delete is not supported",
			"",
			"Leave out NLM_F_BULK, and delete one object at a time.",
			3, 78, 0
		},
		{
			"bridge-loop",
			"Can not enslave a bridge to a bridge",
			"",
			"Connect them with a pair of veth devices.",
			3, 79, 0
		},
		{
			"attribute-length-logged",
			"netlink: '{program}': attribute type {number} has an invalid length.",
			"program number ",
			"Send integers in exactly their size: strict checking would reject the request.",
			3, 80, 1
		},
		{
			"bytes-leftover-logged",
			"netlink: {number} bytes leftover after parsing attributes in process `{program}'.",
			"number program ",
			"Compare nlmsg_len with the bytes written. Padding after the last attribute counts.",
			3, 81, 1
		},
		{
			"value-invalid",
			"Invalid {what}",
			"what ",
			"If the answer has a field offset, it says which attribute. Compare its value with the documentation of the command.",
			3, 82, 0
		},
		{
			"not-supported",
			"{what} is not supported",
			"what ",
			"Check the driver's capabilities (ethtool -k, devlink dev info) and the kernel's version. Leave the option out if the device lacks it.",
			3, 83, 0
		},
		{
			"value-missing",
			"{what} is missing",
			"what ",
			"Add the attribute that the message names. missing-attribute in the answer holds its number, if the kernel sends it.",
			3, 84, 0
		},
		{
			"object-not-found",
			"{what} not found",
			"what ",
			"List the objects with the get or dump command of the family, in the same network namespace.",
			3, 85, 0
		},
		{
			"object-exists",
			"{what} already exists",
			"what ",
			"Use the replace form of the command (NLM_F_REPLACE), or remove the old one first.",
			3, 86, 0
		},
		{
			"mutually-exclusive",
			"{what} are mutually exclusive",
			"what ",
			"Send only one of them.",
			3, 87, 0
		},
		{
			"out-of-range",
			"{what} out of range",
			"what ",
			"Read the limits with the get command of the family. If the answer has a field offset and a limit, they say more.",
			3, 88, 0
		},
		{
			"operation-refused",
			"Cannot {what}",
			"what ",
			"Look at the object's state first. Many settings can change only while the device is down, or before something is attached to it.",
			3, 89, 0
		},
		{
			"operation-failed",
			"Failed to {what}",
			"what ",
			"Read dmesg for messages of the driver, and try again. ENOMEM and EBUSY may be temporary.",
			3, 90, 0
		},
		{
			"neighbour-address-missing",
			"No link layer address given",
			"",
			"Give lladdr, as in ip neigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev eth0. For a forwarding entry give its address and self.",
			3, 91, 0
		},
		{
			"neighbour-gone",
			"Neighbor entry is now dead",
			"",
			"Send the request again: it lost a race.",
			3, 92, 0
		},
		{
			"neighbour-not-found",
			"Neighbour entry not found",
			"",
			"List the entries with ip neigh show dev NAME. Proxy entries have their own table (ip neigh show proxy).",
			3, 93, 0
		},
		{
			"fdb-device",
			"FDB {what} only supported for Ethernet devices",
			"what ",
			"Name an Ethernet device: a port of the bridge with master, or the device itself with self.",
			3, 94, 0
		},
		{
			"not-a-bridge-port",
			"Device is not a bridge port",
			"",
			"Enslave the device first (ip link set DEV master BRIDGE), or use self.",
			3, 95, 0
		},
		{
			"mdb-entry-invalid",
			"Entry {what} cannot be specified",
			"what ",
			"See bridge mdb help. Entries of a VXLAN device and of a bridge differ.",
			3, 96, 0
		},
		{
			"namespace-id-used",
			"The specified nsid is already used",
			"",
			"List the ids with ip netns list-id. Choose another number, or auto.",
			3, 97, 0
		},
		{
			"namespace-immutable",
			"The interface netns is immutable",
			"",
			"Create the device in the target namespace (ip -n NAME link add ...). If its name is taken there, rename it first.",
			3, 98, 0
		},
		{
			"protodown-reason",
			"Cannot clear protodown, active reasons",
			"",
			"Clear the active reason first (ip link set DEV protodown_reason N off).",
			3, 99, 0
		},
		{
			"xdp-native-unsupported",
			"Underlying driver does not support XDP in native mode",
			"",
			"Attach in generic mode (xdpgeneric, XDP_FLAGS_SKB_MODE), which works on every device but is slower.",
			3, 100, 0
		},
		{
			"xdp-attached",
			"XDP program already attached",
			"",
			"Detach it (ip link set dev DEV xdp off), force the replacement, or run several programs through libxdp's dispatcher.",
			3, 101, 0
		},
		{
			"xdp-flags",
			"Only one XDP mode flag can be set",
			"",
			"Set only one of XDP_FLAGS_SKB_MODE, DRV_MODE and HW_MODE.",
			3, 102, 0
		},
		{
			"xdp-program-type",
			"{what} programs can not be attached to a device",
			"what ",
			"Load it without expected_attach_type (SEC(\042xdp\042)).",
			3, 103, 0
		},
		{
			"xdp-device-bound",
			"Program bound to different device",
			"",
			"Load it with the ifindex of the device to attach to, or unbound. A bound program needs driver mode, an offloaded one HW_MODE.",
			3, 104, 0
		},
		{
			"xdp-mtu",
			"MTU too large for {what}",
			"what ",
			"Lower the MTU, or load the program with XDP fragments (SEC(\042xdp.frags\042)). Detach a memory provider first.",
			3, 105, 0
		},
		{
			"route-nexthop-conflict",
			"Nexthop specification and nexthop id are mutually exclusive",
			"",
			"Leave out either nhid, or via and dev. Use a nexthop object of the route's family, and not an fdb one.",
			3, 106, 0
		},
		{
			"nexthop-mismatch",
			"Nexthop {what} does not match {other}",
			"what other ",
			"Give the next hop as ip -d route show prints it.",
			3, 107, 0
		},
		{
			"nexthop-flags",
			"Invalid flags for nexthop - {what}",
			"what ",
			"Leave out dead, linkdown and pervasive. onlink needs a gateway.",
			3, 108, 0
		},
		{
			"nexthop-group",
			"Nexthop id can not be used twice in a group",
			"",
			"Use different members of one family, without groups or blackholes. A group cannot become a single next hop.",
			3, 109, 0
		},
		{
			"nexthop-attributes",
			"Blackhole attribute can not be used with gateway, oif, encap or fdb",
			"",
			"A blackhole takes no other attribute, an fdb next hop only a gateway. All others need a device.",
			3, 110, 0
		},
		{
			"nexthop-replace",
			"Replace specified without create and no entry exists",
			"",
			"Add NLM_F_CREATE (ip nexthop replace), and give an id.",
			3, 111, 0
		},
		{
			"nexthop-deleted",
			"Nexthop has been deleted",
			"",
			"Create the nexthop again, and repeat the request.",
			3, 112, 0
		},
		{
			"route-host-scope",
			"Route with host scope can not have {what}",
			"what ",
			"Leave out the gateway, or use scope global.",
			3, 113, 0
		},
		{
			"nexthop-no-device",
			"No egress device for nexthop gateway",
			"",
			"First add a route to the gateway, or name the device and use onlink.",
			3, 114, 0
		},
		{
			"ipv6-disabled",
			"IPv6 is disabled on this device",
			"",
			"Run sysctl net.ipv6.conf.DEV.disable_ipv6=0. An MTU below 1280 disables IPv6 too.",
			3, 115, 0
		},
		{
			"ipv6-multipath",
			"Device only routes can not be added for IPv6 using the multipath API.",
			"",
			"Give each nexthop a via, or use a nexthop group.",
			3, 116, 0
		},
		{
			"dsfield",
			"Invalid dsfield (tos): {what}",
			"what ",
			"Clear the two ECN bits. For an IPv6 route leave TOS out.",
			3, 117, 0
		},
		{
			"metric-locked",
			"Locked cwnd metric must be non zero",
			"",
			"Give a window with lock, and clear unknown features.",
			3, 118, 0
		},
		{
			"prefix-length-fixed",
			"rtm_src_len and rtm_dst_len must be {what}",
			"what ",
			"Set the prefix length to 32 (IPv4) or 128 (IPv6).",
			3, 119, 0
		},
		{
			"address-lifetime",
			"address lifetime invalid",
			"",
			"Set preferred_lft to at most valid_lft.",
			3, 120, 0
		},
		{
			"address-kind",
			"Cannot assign {what} on this device",
			"what ",
			"Loopback addresses belong to lo. Multicast addresses need autojoin, mngtmpaddr needs a prefix length of 64.",
			3, 121, 0
		},
		{
			"router-advertisement",
			"Router solicitation is disabled on device",
			"",
			"sysctl net.ipv6.conf.DEV.accept_ra=1 (2 on a router), and bring the device up.",
			3, 122, 0
		},
		{
			"rule-goto",
			"Missing goto target for action goto",
			"",
			"Give goto NUMBER, larger than the rule's own preference.",
			3, 123, 0
		},
		{
			"rule-l3mdev",
			"l3mdev and table are mutually exclusive",
			"",
			"Leave out either table or l3mdev.",
			3, 124, 0
		},
		{
			"uid-range-permission",
			"No permission to set uid",
			"",
			"Run it outside the container, or without uidrange.",
			3, 125, 0
		},
		{
			"encapsulation-missing",
			"LWT encapsulation {what} is missing",
			"what ",
			"Send RTA_ENCAP and RTA_ENCAP_TYPE together.",
			3, 126, 0
		},
		{
			"vrf-strict",
			"Strict mode for VRF is disabled",
			"",
			"Set sysctl net.vrf.strict_mode=1, and create one VRF for each table.",
			3, 127, 0
		},
		{
			"qdisc-override",
			"Exclusivity flag on, cannot override",
			"",
			"Use tc qdisc replace, or delete the old one.",
			3, 128, 0
		},
		{
			"qdisc-move",
			"Cannot move an existing qdisc to a different parent",
			"",
			"Choose another handle or parent, or delete the qdisc first.",
			3, 129, 0
		},
		{
			"qdisc-parent-reserved",
			"Specified parent ID is reserved for ingress and clsact Qdiscs",
			"",
			"Use root or a class as the parent of any other qdisc.",
			3, 130, 0
		},
		{
			"qdisc-handles-exhausted",
			"Maximum number of qdisc handles was exceeded",
			"",
			"Give the handle yourself, and delete unused qdiscs.",
			3, 131, 0
		},
		{
			"qdisc-change",
			"Change operation not supported by specified qdisc",
			"",
			"Delete it and add it again, or use tc qdisc replace.",
			3, 132, 0
		},
		{
			"qdisc-block",
			"{what} block sharing is not supported",
			"what ",
			"Use clsact or ingress with a block, and manage shared filters with tc filter add block NUMBER.",
			3, 133, 0
		},
		{
			"qdisc-noqueue",
			"Cannot assign noqueue to a class",
			"",
			"Use pfifo or fq_codel below a class.",
			3, 134, 0
		},
		{
			"qdisc-busy",
			"Current ingress or clsact Qdisc has ongoing filter requests",
			"",
			"For ongoing requests, try again later. To flush, leave out protocol, handle and kind.",
			3, 135, 0
		},
		{
			"qdisc-ingress-missing",
			"Cannot find ingress queue for specified device",
			"",
			"Run tc qdisc add dev DEV clsact first.",
			3, 136, 0
		},
		{
			"size-table",
			"Size table {what} is missing",
			"what ",
			"See tc-stab(8). Give mpu, tsize, mtu and linklayer together, on the root qdisc.",
			3, 137, 0
		},
		{
			"class-id",
			"Cannot create traffic class with classid TC_H_ROOT",
			"",
			"Take a minor number from 1 to fffe.",
			3, 138, 0
		},
		{
			"rate-estimator",
			"Cannot attach rate estimator to a multi-queue root qdisc",
			"",
			"Attach the estimator to the qdiscs of the queues.",
			3, 139, 0
		},
		{
			"filter-exists",
			"Filter already exists",
			"",
			"Use tc filter replace, or another pref.",
			3, 140, 0
		},
		{
			"filter-kind-mismatch",
			"Specified filter kind does not match existing one",
			"",
			"Use another pref for the other kind.",
			3, 141, 0
		},
		{
			"filter-offload",
			"Filter HW offload failed - classifier without re-offloading support",
			"",
			"Use skip_hw, or turn hw-tc-offload on. See dmesg for messages of the driver.",
			3, 142, 0
		},
		{
			"filter-chain-limit",
			"Specified chain index exceeds upper limit",
			"",
			"Take a chain number of at most 0xfffffff.",
			3, 143, 0
		},
		{
			"action-kind-missing",
			"TC action kind must be specified",
			"",
			"Send TCA_ACT_KIND in each action.",
			3, 144, 0
		},
		{
			"action-not-found",
			"TC action with specified index not found",
			"",
			"List the actions with tc actions ls action KIND.",
			3, 145, 0
		},
		{
			"action-control",
			"invalid control action",
			"",
			"Use pass, drop, pipe, continue, reclassify, trap, or goto chain NUMBER.",
			3, 146, 0
		},
		{
			"flags-reserved",
			"ambiguous or reserved bits set in nlmsg_flags",
			"",
			"Send NLM_F_REQUEST and NLM_F_ACK only, and NLM_F_DUMP for a dump.",
			3, 147, 0
		},
		{
			"device-header",
			"neither ifindex nor name specified",
			"",
			"Send ETHTOOL_A_HEADER_DEV_NAME or ETHTOOL_A_HEADER_DEV_INDEX. If you send both, they must name the same device.",
			3, 148, 0
		},
		{
			"bitset",
			"missing {what} in compact bitset",
			"what ",
			"See the kernel's ethtool-netlink page on bit sets.",
			3, 149, 0
		},
		{
			"channels-in-use",
			"requested channel counts are too low for existing {what}",
			"what ",
			"First remove the flow rules, RSS contexts or AF_XDP sockets of the upper channels. Keep at least one RX and one TX channel.",
			3, 150, 0
		},
		{
			"module-flash",
			"Netdevice is up, so flashing is not permitted",
			"",
			"Take the device down, and wait until a running update ends.",
			3, 151, 0
		},
		{
			"module-page",
			"reading {what} is illegal",
			"what ",
			"Read at most 128 bytes, from offset 0 or 128.",
			3, 152, 0
		},
		{
			"mac-merge",
			"TX enabled requires pMAC enabled",
			"",
			"Enable pmac first, then tx, then verify. Ask for statistics with ETHTOOL_FLAG_STATS.",
			3, 153, 0
		},
		{
			"cable-test",
			"{what} parameter too big",
			"what ",
			"Give first and last in ascending order, within the cable, and a step that fits.",
			3, 154, 0
		},
		{
			"resource-size",
			"resources size validation failed",
			"",
			"Run devlink resource show for sizes, limits, granularity and occupancy. The children must fit their parent.",
			3, 155, 0
		},
		{
			"rate-node",
			"Node has children. Cannot delete node.",
			"",
			"Move or delete the children first. A node cannot be its own parent.",
			3, 156, 0
		},
		{
			"port-function-limit",
			"{what} function attribute supported for VFs only",
			"what ",
			"Name the port of a VF (devlink port show).",
			3, 157, 0
		},
		{
			"reload-limit",
			"Requested limit is not supported by the driver",
			"",
			"Leave out limit, or use no_reset with fw_activate.",
			3, 158, 0
		},
		{
			"region-snapshot",
			"Direct region read does not use snapshot",
			"",
			"Run devlink region show for regions and snapshots. Give a free snapshot id, or read directly.",
			3, 159, 0
		},
		{
			"trap-action",
			"Cannot change action of non-drop traps. Skipping",
			"",
			"Change only traps of type drop. Limit the others with the policer of their group.",
			3, 160, 0
		},
		{
			"line-card",
			"Line card is {what}",
			"what ",
			"Run devlink lc show for its state. Wait, or provision it first.",
			3, 161, 0
		},
		{
			"xfrm-offload",
			"{what} can't be offloaded",
			"what ",
			"Leave out offload, or the feature that the message names.",
			3, 162, 0
		},
		{
			"xfrm-spi",
			"No SPI available in the requested range",
			"",
			"Give a range with min below max, within 0x100 to 0xffffffff (at most 65535 for IPCOMP).",
			3, 163, 0
		},
		{
			"xfrm-replay",
			"ESN replay window is too large for the chosen bitmap size",
			"",
			"Give a window above 0, and a bitmap at least as large.",
			3, 164, 0
		},
		{
			"xfrm-mode",
			"Only tunnel modes can accommodate a change of family",
			"",
			"For different families use mode tunnel or beet. Otherwise check the protocol and that its module is loaded.",
			3, 165, 0
		},
		{
			"xfrm-migrate",
			"Entries in the MIGRATE attribute's list must be unique",
			"",
			"List each entry once, without zero addresses. The policy must exist.",
			3, 166, 0
		},
		{
			"xdp-queue-bound",
			"designated queue already in use by AF_XDP",
			"",
			"Choose another queue, or close the socket that uses it.",
			3, 167, 0
		},
		{
			"array-short",
			"Array element too short",
			"",
			"Send each element in its full size.",
			3, 168, 0
		},
		{
			"queue-unavailable",
			"Device queue in use by {what}",
			"what ",
			"Choose another queue, or release it first: close the AF_XDP socket, the memory provider or the lease.",
			3, 169, 0
		},
		{
			"queue-memory-setup",
			"No DMA-capable device found for netmem TX",
			"",
			"Turn tcp-data-split on, set hds-thresh to zero (ethtool -G), and use sizes that are powers of two.",
			3, 170, 0
		},
		{
			"hash-not-symmetric",
			"hash field config is not symmetric",
			"",
			"Set the fields of each flow type in pairs (ethtool -N DEV rx-flow-hash), or turn input-xfrm off.",
			3, 171, 0
		},
		{
			"filter-protocol-mismatch",
			"Protocol mismatch for filter with specified priority",
			"",
			"Use another pref for the other protocol.",
			3, 172, 0
		},
		{
			"qdisc-bpf-place",
			"BPF qdisc only supported on root or mq",
			"",
			"Add it as the root of the device, or below mq.",
			3, 173, 0
		},
		{
			"unknown-parameter",
			"{filesystem}: Unknown parameter '{parameter}'",
			"filesystem parameter ",
			"Check the spelling and the kernel's version. Options of mount(8) that the VFS handles itself, such as noatime, do not go through fsconfig.",
			4, 1, 0
		},
		{
			"bad-value",
			"{filesystem}: Bad value for '{parameter}'",
			"filesystem parameter ",
			"See the file system's documentation for the values. Numbers must be in range and contain no blanks.",
			4, 2, 0
		},
		{
			"bad-value-given",
			"{filesystem}: Bad value '{value}' for mount option '{parameter}'",
			"filesystem value parameter ",
			"See the file system's documentation for the values.",
			4, 3, 0
		},
		{
			"unexpected-value",
			"{filesystem}: Unexpected value for '{parameter}'",
			"filesystem parameter ",
			"Set it with FSCONFIG_SET_FLAG, or without = in the string.",
			4, 4, 0
		},
		{
			"unknown-value",
			"{filesystem}: unknown value of {parameter} - {value}",
			"filesystem parameter value ",
			"See the file system's documentation for the values.",
			4, 5, 0
		},
		{
			"unsupported-value",
			"{filesystem}: unsupported {parameter} option - {value}",
			"filesystem parameter value ",
			"See the file system's documentation for the values.",
			4, 6, 0
		},
		{
			"non-string-source",
			"Non-string source",
			"",
			"Use FSCONFIG_SET_STRING with the key source.",
			4, 7, 0
		},
		{
			"multiple-sources",
			"Multiple sources",
			"",
			"Set it once for each context.",
			4, 8, 0
		},
		{
			"multiple-sources-specified",
			"{filesystem}: Multiple sources specified",
			"filesystem ",
			"Set it once for each context.",
			4, 9, 0
		},
		{
			"no-source",
			"No source specified",
			"",
			"Set the key source before FSCONFIG_CMD_CREATE.",
			4, 10, 0
		},
		{
			"device-not-found",
			"{source}: Can't lookup blockdev",
			"source ",
			"Check the path, and that the device exists in this mount namespace.",
			4, 11, 0
		},
		{
			"device-not-opened",
			"{source}: Can't open blockdev",
			"source ",
			"The device may be in use or read-only, or the process may lack permission. See the errno.",
			4, 12, 0
		},
		{
			"unknown-subsystem",
			"{filesystem}: Unknown subsys name '{parameter}'",
			"filesystem parameter ",
			"See /proc/cgroups. The subsystem may be disabled, or cgroup2 may use it.",
			4, 13, 0
		},
		{
			"kernel-not-built",
			"{filesystem}: Kernel not built with {option}",
			"filesystem option ",
			"Leave the option out, or run a kernel with that configuration option.",
			4, 14, 0
		},
		{
			"not-a-directory",
			"{filesystem}: {name} is not a directory",
			"filesystem name ",
			"Check the path; it must be a directory in this mount namespace.",
			4, 15, 0
		},
		{
			"reconfigure-refused",
			"{filesystem}: No changes allowed in reconfigure",
			"filesystem ",
			"Unmount the file system, and mount it again with the new options.",
			4, 16, 0
		},
		{
			"invalid-pipe",
			"Invalid/unusable pipe",
			"",
			"Pass the writing end of a pipe.",
			4, 17, 0
		},
		{
			"invalid-rootmode",
			"{filesystem}: Invalid rootmode",
			"filesystem ",
			"Pass the mode in octal with the type, such as 40000 for a directory.",
			4, 18, 0
		},
		{
			"deprecated-parameter",
			"{filesystem}: Deprecated parameter '{parameter}'",
			"filesystem parameter ",
			"Leave it out. The file system's documentation names the replacement.",
			4, 19, 1
		},
		{
			"value-out-of-range",
			"{filesystem}: {parameter} out of range",
			"filesystem parameter ",
			"See the file system's documentation for the limits.",
			4, 20, 0
		},
		{
			"cgroup-option-repeated",
			"{filesystem}: {parameter} respecified",
			"filesystem parameter ",
			"Set it once for each context.",
			4, 21, 0
		},
		{
			"cgroup-name-invalid",
			"{filesystem}: Invalid name",
			"filesystem ",
			"Choose another name=, or leave it out.",
			4, 22, 0
		},
		{
			"cgroup-controllers",
			"{filesystem}: Need name or subsystem set",
			"filesystem ",
			"Mount with -o CONTROLLER, or -o none,name=NAME. On a current system mount cgroup2 instead.",
			4, 23, 0
		},
		{
			"remount-limit",
			"{filesystem}: Too small a size for current use",
			"filesystem ",
			"Remove files first, or unmount the file system and mount it again with the new limit.",
			4, 24, 0
		},
		{
			"quota-limit",
			"{filesystem}: {what} hardlimit too large.",
			"filesystem what ",
			"Give a smaller limit. Its unit is bytes or inodes.",
			4, 25, 0
		},
		{
			"unprivileged-option",
			"{filesystem}: {what} in unprivileged tmpfs mounts unsupported",
			"filesystem what ",
			"Leave the option out in a container, or mount outside it.",
			4, 26, 0
		},
		{
			"feature-unsupported",
			"{what} isn't supported",
			"what ",
			"Run a newer kernel, or make the image again with features that this kernel supports.",
			4, 27, 0
		},
		{
			"superblock-unreadable",
			"cannot read {what} superblock",
			"what ",
			"Check what is on the device (blkid, file -s), the offset of the partition, and dmesg for device errors.",
			4, 28, 0
		},
		{
			"data-corrupt",
			"{what}, data probably corrupt",
			"what ",
			"Check the image (fsck, a checksum), and dmesg for device errors.",
			4, 29, 0
		},
		{
			"overlay-options",
			"conflicting options: {what}",
			"what ",
			"Leave out one of the two that the message names.",
			4, 30, 0
		},
		{
			"overlay-directory-missing",
			"missing '{parameter}'",
			"parameter ",
			"Give all three, or lowerdir alone with at least two directories.",
			4, 31, 0
		},
		{
			"overlay-directories",
			"workdir and upperdir must {what}",
			"what ",
			"Put workdir beside upperdir: on the same mount, and neither inside the other.",
			4, 32, 0
		},
		{
			"overlay-path",
			"failed to resolve '{value}': {what}",
			"value what ",
			"Check the paths. Escape a colon or comma in a path with a backslash.",
			4, 33, 0
		},
		{
			"overlay-upper-features",
			"upper fs missing required features.",
			"",
			"Put upperdir and workdir on ext4, XFS with ftype=1, btrfs or tmpfs, not on NFS or another overlay.",
			4, 34, 0
		},
		{
			"overlay-permission",
			"{what} requires permission to access trusted xattrs",
			"what ",
			"In a user namespace mount with userxattr, and leave the option out.",
			4, 35, 0
		},
		{
			"option-unrecognised",
			"unrecognized mount option \042{parameter}\042 or missing value",
			"parameter ",
			"Check the spelling and the kernel's version.",
			4, 36, 0
		},
		{
			"program-refused",
			"program {program}: the kernel refused to load it",
			"program ",
			"Ask for the log: raise the loader's log level (libbpf: kernel_log_level and a print callback; bpftool: -d; cilium/ebpf: print the error with %+v; aya: VerifierLogLevel), or run the loader under tlvlog exec. Without a log, EPERM and EACCES often mean missing capabilities, EINVAL a program type or flag that this kernel does not know.",
			5, 1, 0
		},
		{
			"verifier-log-missing",
			"program {program}: failed to load, without a verifier log",
			"program ",
			"Raise the loader's log level (libbpf: libbpf_set_print and kernel_log_level; libbpf-rs: ObjectBuilder::debug; bpftool: -d; cilium/ebpf: %+v), or run the loader under tlvlog exec, which reads the log from the call itself.",
			5, 2, 0
		},
		{
			"load-failed",
			"object {object}: failed to load",
			"object ",
			"Paste the loader's output from its first warning on. libbpf prints it through the callback of libbpf_set_print(), which must not drop warnings.",
			5, 3, 0
		},
		{
			"map-not-created",
			"map '{object}': failed to create",
			"object ",
			"The call has no log before Linux 7.2. EINVAL: the map type or a flag is newer than the kernel, or the type does not allow the key size, value size or entry count (a ring buffer needs a power of two of at least a page, and no key or value). EPERM: CAP_BPF is missing, or RLIMIT_MEMLOCK is too low before Linux 5.11. E2BIG or ENOMEM: the map is too large.",
			5, 4, 0
		},
		{
			"map-created-without-btf",
			"map '{object}': created without BTF",
			"object ",
			"Harmless unless the map holds spin locks, timers or kptrs, which need BTF.",
			5, 5, 1
		},
		{
			"map-definition-invalid",
			"map '{object}': its definition is invalid",
			"object ",
			"Define maps as BTF structures in the section .maps, with __uint and __type, and compile with -g.",
			5, 6, 0
		},
		{
			"map-not-reused",
			"map '{object}': the pinned map cannot be reused",
			"object ",
			"If an older version left the pinned file below /sys/fs/bpf, remove it. Otherwise make the definitions agree.",
			5, 7, 0
		},
		{
			"map-not-filled",
			"map '{object}': its initial contents could not be set",
			"object ",
			"EPERM while freezing: the process may create maps but lacks CAP_BPF. A slot that cannot be set: the inner map or program does not match.",
			5, 8, 0
		},
		{
			"pin-failed",
			"{object}: failed to pin",
			"object ",
			"Mount bpffs (mount -t bpf bpf /sys/fs/bpf). Check that the directory exists and is writable, and that the name is free.",
			5, 9, 0
		},
		{
			"kernel-btf-missing",
			"the BTF of the running kernel was not found",
			"",
			"Look for /sys/kernel/btf/vmlinux. The kernel must be built with CONFIG_DEBUG_INFO_BTF=y, and a container must mount /sys. On older kernels pass a BTF file for exactly this kernel, for example from BTFHub.",
			5, 10, 0
		},
		{
			"object-btf-missing",
			"{object}: the object file lacks BTF",
			"object ",
			"Compile with clang -g -target bpf. Strip with llvm-strip -g: strip -s removes .BTF too.",
			5, 11, 0
		},
		{
			"object-btf-refused",
			"the kernel refused the BTF of the object",
			"",
			"The BTF log before this line names the type. A newer compiler may write kinds that this kernel does not know. libbpf removes them, older loaders do not.",
			5, 12, 0
		},
		{
			"object-btf-ignored",
			"the kernel refused the BTF of the object; the loader goes on without",
			"",
			"Harmless unless a later step needs BTF, such as a map with a spin lock or a global function.",
			5, 13, 1
		},
		{
			"attach-target-not-found",
			"'{object}' is not in the BTF of the kernel",
			"object ",
			"The function may be renamed, inlined or static in this kernel, or belong to a module that is not loaded: bpftool btf dump file /sys/kernel/btf/vmlinux | grep NAME. LSM hooks need CONFIG_BPF_LSM.",
			5, 14, 0
		},
		{
			"attach-target-missing",
			"program {program}: no attach target is given",
			"program ",
			"Write the target into SEC(), as in SEC(\042fentry/do_unlinkat\042), or call bpf_program__set_attach_target() before loading.",
			5, 15, 0
		},
		{
			"attach-refused",
			"program {program}: failed to attach",
			"program ",
			"EBUSY or EEXIST: another program is attached there exclusively. EINVAL: the attach type does not match the program type, or the kernel lacks BPF links for it. EPERM: a capability is missing (CAP_NET_ADMIN, CAP_PERFMON). ENOTSUPP (524): the architecture's JIT has no trampolines. EBADF: the target's descriptor is closed.",
			5, 16, 0
		},
		{
			"probe-not-found",
			"'{object}': there is no such function or tracepoint to probe",
			"object ",
			"Look in available_filter_functions or available_events below /sys/kernel/tracing. The function may be renamed, inlined (its name ends in .isra or .constprop) or marked notrace. tracefs must be mounted.",
			5, 17, 0
		},
		{
			"kernel-symbol-not-found",
			"extern '{object}': not found in the kernel",
			"object ",
			"Load the module that has it, run a newer kernel, or declare it __weak and test it with bpf_ksym_exists() before use.",
			5, 18, 0
		},
		{
			"kernel-symbol-incompatible",
			"extern '{object}': the kernel declares it with another type",
			"object ",
			"Regenerate vmlinux.h from the running kernel, or declare one variant for each type with a ___suffix and test which one exists.",
			5, 19, 0
		},
		{
			"kernel-config-unreadable",
			"'{object}': the configuration of the kernel cannot be read",
			"object ",
			"Declare the variable __weak, or make the configuration readable: CONFIG_IKCONFIG_PROC=y, or /boot mounted into the container.",
			5, 20, 0
		},
		{
			"core-relocations-failed",
			"CO-RE relocations failed",
			"",
			"See the line before this one for the type or field. Guard optional fields with bpf_core_field_exists(), types with bpf_core_type_exists().",
			5, 21, 0
		},
		{
			"core-relocation-ambiguous",
			"CO-RE relocation {index}: several types match and they disagree",
			"index ",
			"Make the local definition more specific, with more members or a ___flavour for each kernel type, so that only one candidate matches.",
			5, 22, 0
		},
		{
			"core-relocation-unmatched",
			"CO-RE relocation {index}: no type of the kernel matches",
			"index ",
			"Guard the access with bpf_core_field_exists() or bpf_core_type_exists(). For a renamed field add a ___flavour with the other name.",
			5, 23, 2
		},
		{
			"program-type-unknown",
			"'{section}': this section name does not imply a program type",
			"section ",
			"Use a name that this version of the loader knows, such as SEC(\042xdp\042) or SEC(\042kprobe/NAME\042), or set the type before loading. Newer names need a newer loader. libbpf 1.0 dropped the old free-form names.",
			5, 24, 0
		},
		{
			"memory-lock-limit",
			"the limit of locked memory may be too low",
			"",
			"Raise the limit in the loader (setrlimit, rlimit.RemoveMemlock in Go), in the shell (ulimit -l unlimited) or in the unit (LimitMEMLOCK=infinity). On newer kernels look for a missing CAP_BPF instead.",
			5, 25, 0
		},
		{
			"not-permitted",
			"the process may not use BPF",
			"",
			"Run as root or with CAP_BPF, plus CAP_PERFMON for tracing and CAP_NET_ADMIN for networking. In a container add these capabilities or run it privileged. kernel.unprivileged_bpf_disabled, lockdown and an LSM can also block BPF; dmesg and the audit log report the last two.",
			5, 26, 0
		},
		{
			"bpf-unavailable",
			"the kernel does not load even a trivial program",
			"",
			"EPERM: not root, missing CAP_BPF, a seccomp filter of the container, or RLIMIT_MEMLOCK before Linux 5.11. ENOSYS: the kernel is built without CONFIG_BPF_SYSCALL. EINVAL: usually a kernel that is too old for this program type.",
			5, 27, 0
		},
		{
			"object-unreadable",
			"'{object}': the object file cannot be read",
			"object ",
			"Check the path and the output of file(1). It must be 64-bit ELF for eBPF, compiled with clang -target bpf for the same byte order.",
			5, 28, 0
		},
		{
			"object-reference-invalid",
			"program {program}: a reference to '{object}' cannot be resolved",
			"program object ",
			"Mark helper functions static __always_inline or define them in this object, initialise global variables, and link several objects with bpftool gen object.",
			5, 29, 0
		},
		{
			"struct-ops-unsupported",
			"struct_ops '{object}': not in the BTF of the kernel",
			"object ",
			"Check the kernel's version and configuration, and that the module is loaded. Rename the local structure with a ___suffix, and leave out members that older kernels lack.",
			5, 30, 0
		},
		{
			"feature-missing",
			"{message}: this kernel does not have it",
			"message ",
			"The loader often names the version that added it. A distribution may have disabled it in a newer kernel too. See bpftool feature probe.",
			5, 31, 0
		},
		{
			"assertion-failed",
			"assertion failed: {message}",
			"message ",
			"Check the bound or pointer in the assertion on every path to the instruction. The brackets show the access.",
			5, 32, 0
		},
		{
			"program-not-found",
			"'{object}': the object has no such program, map or section",
			"object ",
			"List its contents with llvm-objdump -h -t or bpftool prog load -d. Program names are the C functions' names, section names come from SEC().",
			5, 33, 0
		},
		{
			"locked-down",
			"{program}: {message} is restricted by kernel lockdown",
			"program message ",
			"See /sys/kernel/security/lockdown: `confidentiality` forbids BPF from reading the kernel, `integrity` allows it. Boot with lockdown=integrity, or turn Secure Boot off.",
			5, 34, 0
		},
		{ 0, 0, 0, 0, 0, 0, 0 }
	};
	__u32 low = 0, high = sizeof(table) / sizeof(table[0]) - 1, middle;

	while (low < high) {
		middle = (low + high) / 2;
		if (table[middle].subsystem < subsystem ||
		    (table[middle].subsystem == subsystem && table[middle].number < number))
			low = middle + 1;
		else
			high = middle;
	}
	if (!table[low].name || table[low].subsystem != subsystem || table[low].number != number)
		return 0;
	return &table[low];
}

/**
 * tlvlog_subsystem_name() - the name of a subsystem, or NULL
 */
static TLVLOG_TABLE_APART_ const char *tlvlog_subsystem_name(__u16 subsystem)
{
	switch (subsystem) {
	case 0:
		return "none";
	case 1:
		return "core";
	case 2:
		return "bpf";
	case 3:
		return "netlink";
	case 4:
		return "fscontext";
	case 5:
		return "loader";
	default:
		return 0;
	}
}

/**
 * tlvlog_severity_name() - the name of a severity, or NULL
 */
static TLVLOG_TABLE_APART_ const char *tlvlog_severity_name(__u8 severity)
{
	switch (severity) {
	case 0:
		return "error";
	case 1:
		return "warning";
	case 2:
		return "info";
	default:
		return 0;
	}
}

/**
 * tlvlog_errno_name() - the name of a negative errno, as Linux numbers them, or NULL
 */
static TLVLOG_TABLE_APART_ const char *tlvlog_errno_name(__s32 error)
{
	switch (-(__s64)error) {
	case 1:
		return "EPERM";
	case 2:
		return "ENOENT";
	case 3:
		return "ESRCH";
	case 4:
		return "EINTR";
	case 5:
		return "EIO";
	case 6:
		return "ENXIO";
	case 7:
		return "E2BIG";
	case 8:
		return "ENOEXEC";
	case 9:
		return "EBADF";
	case 10:
		return "ECHILD";
	case 11:
		return "EAGAIN";
	case 12:
		return "ENOMEM";
	case 13:
		return "EACCES";
	case 14:
		return "EFAULT";
	case 15:
		return "ENOTBLK";
	case 16:
		return "EBUSY";
	case 17:
		return "EEXIST";
	case 18:
		return "EXDEV";
	case 19:
		return "ENODEV";
	case 20:
		return "ENOTDIR";
	case 21:
		return "EISDIR";
	case 22:
		return "EINVAL";
	case 23:
		return "ENFILE";
	case 24:
		return "EMFILE";
	case 25:
		return "ENOTTY";
	case 26:
		return "ETXTBSY";
	case 27:
		return "EFBIG";
	case 28:
		return "ENOSPC";
	case 29:
		return "ESPIPE";
	case 30:
		return "EROFS";
	case 31:
		return "EMLINK";
	case 32:
		return "EPIPE";
	case 33:
		return "EDOM";
	case 34:
		return "ERANGE";
	case 35:
		return "EDEADLK";
	case 36:
		return "ENAMETOOLONG";
	case 37:
		return "ENOLCK";
	case 38:
		return "ENOSYS";
	case 39:
		return "ENOTEMPTY";
	case 40:
		return "ELOOP";
	case 42:
		return "ENOMSG";
	case 43:
		return "EIDRM";
	case 44:
		return "ECHRNG";
	case 45:
		return "EL2NSYNC";
	case 46:
		return "EL3HLT";
	case 47:
		return "EL3RST";
	case 48:
		return "ELNRNG";
	case 49:
		return "EUNATCH";
	case 50:
		return "ENOCSI";
	case 51:
		return "EL2HLT";
	case 52:
		return "EBADE";
	case 53:
		return "EBADR";
	case 54:
		return "EXFULL";
	case 55:
		return "ENOANO";
	case 56:
		return "EBADRQC";
	case 57:
		return "EBADSLT";
	case 59:
		return "EBFONT";
	case 60:
		return "ENOSTR";
	case 61:
		return "ENODATA";
	case 62:
		return "ETIME";
	case 63:
		return "ENOSR";
	case 64:
		return "ENONET";
	case 65:
		return "ENOPKG";
	case 66:
		return "EREMOTE";
	case 67:
		return "ENOLINK";
	case 68:
		return "EADV";
	case 69:
		return "ESRMNT";
	case 70:
		return "ECOMM";
	case 71:
		return "EPROTO";
	case 72:
		return "EMULTIHOP";
	case 73:
		return "EDOTDOT";
	case 74:
		return "EBADMSG";
	case 75:
		return "EOVERFLOW";
	case 76:
		return "ENOTUNIQ";
	case 77:
		return "EBADFD";
	case 78:
		return "EREMCHG";
	case 79:
		return "ELIBACC";
	case 80:
		return "ELIBBAD";
	case 81:
		return "ELIBSCN";
	case 82:
		return "ELIBMAX";
	case 83:
		return "ELIBEXEC";
	case 84:
		return "EILSEQ";
	case 85:
		return "ERESTART";
	case 86:
		return "ESTRPIPE";
	case 87:
		return "EUSERS";
	case 88:
		return "ENOTSOCK";
	case 89:
		return "EDESTADDRREQ";
	case 90:
		return "EMSGSIZE";
	case 91:
		return "EPROTOTYPE";
	case 92:
		return "ENOPROTOOPT";
	case 93:
		return "EPROTONOSUPPORT";
	case 94:
		return "ESOCKTNOSUPPORT";
	case 95:
		return "EOPNOTSUPP";
	case 96:
		return "EPFNOSUPPORT";
	case 97:
		return "EAFNOSUPPORT";
	case 98:
		return "EADDRINUSE";
	case 99:
		return "EADDRNOTAVAIL";
	case 100:
		return "ENETDOWN";
	case 101:
		return "ENETUNREACH";
	case 102:
		return "ENETRESET";
	case 103:
		return "ECONNABORTED";
	case 104:
		return "ECONNRESET";
	case 105:
		return "ENOBUFS";
	case 106:
		return "EISCONN";
	case 107:
		return "ENOTCONN";
	case 108:
		return "ESHUTDOWN";
	case 109:
		return "ETOOMANYREFS";
	case 110:
		return "ETIMEDOUT";
	case 111:
		return "ECONNREFUSED";
	case 112:
		return "EHOSTDOWN";
	case 113:
		return "EHOSTUNREACH";
	case 114:
		return "EALREADY";
	case 115:
		return "EINPROGRESS";
	case 116:
		return "ESTALE";
	case 117:
		return "EUCLEAN";
	case 118:
		return "ENOTNAM";
	case 119:
		return "ENAVAIL";
	case 120:
		return "EISNAM";
	case 121:
		return "EREMOTEIO";
	case 122:
		return "EDQUOT";
	case 123:
		return "ENOMEDIUM";
	case 124:
		return "EMEDIUMTYPE";
	case 125:
		return "ECANCELED";
	case 126:
		return "ENOKEY";
	case 127:
		return "EKEYEXPIRED";
	case 128:
		return "EKEYREVOKED";
	case 129:
		return "EKEYREJECTED";
	case 130:
		return "EOWNERDEAD";
	case 131:
		return "ENOTRECOVERABLE";
	case 132:
		return "ERFKILL";
	case 133:
		return "EHWPOISON";
	default:
		return 0;
	}
}

/* Text on its way out: @at counts what was wanted, of which @size bytes have a place. */
struct tlvlog_sink_ {
	char *out;
	__u64 at;
	__u32 size;
};

static inline void tlvlog_sink_text_(struct tlvlog_sink_ *sink, const char *text, __u32 len)
{
	while (len--) {
		if (sink->at < sink->size)
			sink->out[sink->at] = *text;
		sink->at++;
		text++;
	}
}

static inline void tlvlog_sink_number_(struct tlvlog_sink_ *sink, __u64 number, __u32 base)
{
	char digits[20];
	__u32 at = sizeof(digits);

	do {
		digits[--at] = "0123456789abcdef"[number % base];
		number /= base;
	} while (number);
	tlvlog_sink_text_(sink, digits + at, (__u32)sizeof(digits) - at);
}

static inline void tlvlog_sink_argument_(struct tlvlog_sink_ *sink,
					 const struct tlvlog_argument *argument, int hexadecimal)
{
	__u64 number = argument->number;

	if (argument->kind == TLVLOG_ARGUMENT_TEXT) {
		tlvlog_sink_text_(sink, argument->text, argument->len);
	} else if (hexadecimal) {
		tlvlog_sink_text_(sink, "0x", 2);
		tlvlog_sink_number_(sink, number, 16);
	} else {
		if (argument->kind == TLVLOG_ARGUMENT_SIGNED && number >> 63) {
			tlvlog_sink_text_(sink, "-", 1);
			number = 0 - number;
		}
		tlvlog_sink_number_(sink, number, 10);
	}
}

/* The place of the name of @len bytes among @names, each of which a space follows; -1 for none. */
static inline int tlvlog_index_of_(const char *names, const char *name, __u32 len)
{
	__u32 i;
	int index = 0;

	while (*names) {
		for (i = 0; i < len && names[i] == name[i] && name[i] != ' '; i++)
			;
		if (i == len && names[i] == ' ')
			return index;
		while (*names && *names != ' ')
			names++;
		if (*names)
			names++;
		index++;
	}
	return -1;
}

/* The placeholder at @text, which begins with a brace, if it is one that can be filled. */
static inline __u32 tlvlog_sink_placeholder_(struct tlvlog_sink_ *sink, const char *text,
					     const char *names, tlvlog_argument_fn find,
					     const void *source)
{
	struct tlvlog_argument argument;
	__u32 len = 1;
	int index, hexadecimal;

	while (text[len] && text[len] != '{' && text[len] != '}' && text[len] != ':')
		len++;
	hexadecimal = text[len] == ':' && text[len + 1] == 'x' && text[len + 2] == '}';
	if (!hexadecimal && text[len] != '}')
		return 0;
	index = tlvlog_index_of_(names, text + 1, len - 1);
	if (index < 0 || !find(source, (__u32)index, &argument))
		return 0;
	tlvlog_sink_argument_(sink, &argument, hexadecimal);
	return len + (hexadecimal ? 3 : 1);
}

/**
 * tlvlog_format() - fill a template
 * @out: gets the text and a NUL, cut to @size bytes in all; may be NULL if @size is 0
 * @text: the template; whatever it holds, nothing but its placeholders is acted upon
 * @names: the names of the arguments in order, a space after each
 * @find: finds the arguments in @source
 *
 * A missing argument leaves its placeholder, surplus ones follow in brackets.
 * Returns the bytes of the whole text, without its NUL.
 */
static TLVLOG_TABLE_APART_ __u64 tlvlog_format(char *out, __u32 size, const char *text,
					       const char *names, tlvlog_argument_fn find,
					       const void *source)
{
	struct tlvlog_sink_ sink;
	struct tlvlog_argument argument;
	const char *name;
	__u32 len, count = 0;

	sink.out = out;
	sink.at = 0;
	sink.size = size ? size - 1 : 0;
	while (*text) {
		len = 0;
		if ((*text == '{' || *text == '}') && text[1] == *text)
			text++;
		else if (*text == '{')
			len = tlvlog_sink_placeholder_(&sink, text, names, find, source);
		if (!len) {
			tlvlog_sink_text_(&sink, text, 1);
			len = 1;
		}
		text += len;
	}
	for (name = names; *name; name++)
		count += *name == ' ';
	for (len = count; find(source, len, &argument); len++) {
		tlvlog_sink_text_(&sink, len == count ? " [" : ", ", 2);
		tlvlog_sink_argument_(&sink, &argument, 0);
	}
	if (len > count)
		tlvlog_sink_text_(&sink, "]", 1);
	if (size)
		out[sink.at < sink.size ? sink.at : sink.size] = 0;
	return sink.at;
}

#endif /* TLVLOG_REASONS_H */

#if defined(TLVLOG_LOG_H) && !defined(TLVLOG_REASONS_OF_RECORDS)
#define TLVLOG_REASONS_OF_RECORDS

/* The arguments of an error: its attributes of three types, in wire order. */
struct tlvlog_arguments_ {
	struct tlvlog_attributes run;
	__u32 index;
};

static TLVLOG_TABLE_APART_ int tlvlog_argument_of_(const void *source, __u32 index,
						   struct tlvlog_argument *argument)
{
	/* Asked for in order almost always: go on where the last one was found. */
	struct tlvlog_arguments_ *state = *(struct tlvlog_arguments_ *const *)source;
	const struct tlvlog_attributes all = state[1].run;
	struct tlvlog_attribute a;

	if (index < state->index) {
		state->run = all;
		state->index = 0;
	}
	while (tlvlog_next_attribute(&state->run, &a)) {
		if (a.type != TLVLOG_A_ERROR_ARGUMENT_UNSIGNED &&
		    a.type != TLVLOG_A_ERROR_ARGUMENT_SIGNED && a.type != TLVLOG_A_ERROR_ARGUMENT_TEXT)
			continue;
		if (state->index++ < index)
			continue;
		argument->kind = TLVLOG_ARGUMENT_UNSIGNED;
		if (a.type == TLVLOG_A_ERROR_ARGUMENT_TEXT) {
			argument->kind = TLVLOG_ARGUMENT_TEXT;
			argument->text = tlvlog_get_error_argument_text(&a, &argument->len);
			return 1;
		}
		if (a.type == TLVLOG_A_ERROR_ARGUMENT_SIGNED)
			argument->kind = TLVLOG_ARGUMENT_SIGNED;
		argument->number = tlvlog_get_error_argument_unsigned(&a);
		return 1;
	}
	state->index = (__u32)-1;
	return 0;
}

/**
 * tlvlog_error_text() - the message of an error, or what the template of its reason gives
 *
 * As tlvlog_format(); nothing for an error without a message that is not registered.
 */
static TLVLOG_TABLE_APART_ __u64 tlvlog_error_text(char *out, __u32 size,
						   const struct tlvlog_error_value *error)
{
	const struct tlvlog_reason *reason = tlvlog_find_reason(error->subsystem, error->reason);
	struct tlvlog_arguments_ state[2], *source = state;
	struct tlvlog_sink_ sink;
	struct tlvlog_attribute message;
	const char *text = "";
	__u32 len = 0;

	if (!tlvlog_find_attribute(&error->attributes, TLVLOG_A_ERROR_MESSAGE, &message)) {
		if (reason) {
			state[0].run = state[1].run = error->attributes;
			state[0].index = state[1].index = 0;
			return tlvlog_format(out, size, reason->text, reason->arguments,
					     tlvlog_argument_of_, &source);
		}
	} else {
		text = tlvlog_get_error_message(&message, &len);
	}
	sink.out = out;
	sink.at = 0;
	sink.size = size ? size - 1 : 0;
	tlvlog_sink_text_(&sink, text, len);
	if (size)
		out[sink.at < sink.size ? sink.at : sink.size] = 0;
	return sink.at;
}

#endif
