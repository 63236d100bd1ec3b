// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! The registered reasons, by subsystem.

#![allow(clippy::doc_markdown)] // text of the schema

/// Reasons that any call may give.
pub mod core {
    use crate::Reason;

    /// `Unknown {call} command {command}`
    ///
    /// Arguments: call (utf8), command (u64).
    pub const UNKNOWN_COMMAND: Reason = Reason::new(1, 1);

    /// `{field} is {value}, must be between {min} and {max}`
    ///
    /// Arguments: field (utf8), value (s64), min (s64), max (s64).
    pub const FIELD_OUT_OF_RANGE: Reason = Reason::new(1, 2);

    /// `Unknown bits {bits:x} in {field}, known are {known:x}`
    ///
    /// Arguments: bits (u64), field (utf8), known (u64).
    pub const UNKNOWN_FLAGS: Reason = Reason::new(1, 3);

    /// `Byte {offset} past the known end of {structure} is not zero`
    ///
    /// Arguments: offset (u64), structure (utf8).
    pub const TAIL_NOT_ZERO: Reason = Reason::new(1, 4);

    /// `{capability} is required`
    ///
    /// Arguments: capability (utf8).
    pub const NOT_PERMITTED: Reason = Reason::new(1, 5);

    /// `The kernel was not asked why: {lacking}`
    ///
    /// Arguments: lacking (utf8).
    pub const REASON_NOT_ASKED: Reason = Reason::new(1, 6);

    /// `The kernel gave no reason`
    pub const NO_REASON_GIVEN: Reason = Reason::new(1, 7);

    /// `The program ended inside the call`
    pub const CALL_UNFINISHED: Reason = Reason::new(1, 8);

    /// `{what} at {address:x} cannot be read`
    ///
    /// Arguments: what (utf8), address (u64).
    pub const BUFFER_UNREADABLE: Reason = Reason::new(1, 9);

    /// `The buffer holds what it held before the call`
    pub const BUFFER_STALE: Reason = Reason::new(1, 10);

    /// `The log was cut: it needs {needed} bytes, the buffer has {size}`
    ///
    /// Arguments: needed (u64), size (u64).
    pub const LOG_CUT: Reason = Reason::new(1, 11);

    /// `The log was cut to the {size} bytes of the buffer`
    ///
    /// Arguments: size (u64).
    pub const LOG_CUT_SOMEWHERE: Reason = Reason::new(1, 12);

    /// `A probe: does this kernel know {what}?`
    ///
    /// Arguments: what (utf8).
    pub const PROBE: Reason = Reason::new(1, 13);
}

/// bpf(2), the verifier, BTF and program loading.
pub mod bpf {
    use crate::Reason;

    /// `R{register} !read_ok`
    ///
    /// Arguments: register (u64).
    pub const REGISTER_NOT_READABLE: Reason = Reason::new(2, 1);

    /// `unreachable insn {instruction}`
    ///
    /// Arguments: instruction (u64).
    pub const UNREACHABLE_INSTRUCTION: Reason = Reason::new(2, 2);

    /// `jump out of range from insn {from} to {to}`
    ///
    /// Arguments: from (u64), to (s64).
    pub const JUMP_OUT_OF_RANGE: Reason = Reason::new(2, 3);

    /// `R{register} invalid mem access '{type}'`
    ///
    /// Arguments: register (u64), type (utf8).
    pub const INVALID_MEMORY_ACCESS: Reason = Reason::new(2, 4);

    /// `R{register} is invalid`
    ///
    /// Arguments: register (u64).
    pub const REGISTER_INVALID: Reason = Reason::new(2, 5);

    /// `frame pointer is read only`
    pub const FRAME_POINTER_READ_ONLY: Reason = Reason::new(2, 6);

    /// `R{register} type={actual} expected={expected}`
    ///
    /// Arguments: register (u64), actual (utf8), expected (utf8).
    pub const UNEXPECTED_REGISTER_TYPE: Reason = Reason::new(2, 7);

    /// `R{register} pointer arithmetic on {type} prohibited`
    ///
    /// Arguments: register (u64), type (utf8).
    pub const POINTER_ARITHMETIC_ON_TYPE: Reason = Reason::new(2, 8);

    /// `R{register} pointer arithmetic on {type} prohibited, null-check it first`
    ///
    /// Arguments: register (u64), type (utf8).
    pub const POINTER_ARITHMETIC_BEFORE_NULL_CHECK: Reason = Reason::new(2, 9);

    /// `R{register} bitwise operator {operator} on pointer prohibited`
    ///
    /// Arguments: register (u64), operator (utf8).
    pub const POINTER_BITWISE_OPERATOR: Reason = Reason::new(2, 10);

    /// `R{register} pointer arithmetic with {operator} operator prohibited`
    ///
    /// Arguments: register (u64), operator (utf8).
    pub const POINTER_OPERATOR: Reason = Reason::new(2, 11);

    /// `R{register} pointer {operator} pointer prohibited`
    ///
    /// Arguments: register (u64), operator (utf8).
    pub const POINTER_OPERATOR_POINTER: Reason = Reason::new(2, 12);

    /// `R{register} 32-bit pointer arithmetic prohibited`
    ///
    /// Arguments: register (u64).
    pub const POINTER_ARITHMETIC_32_BIT: Reason = Reason::new(2, 13);

    /// `R{register} tried to subtract pointer from scalar`
    ///
    /// Arguments: register (u64).
    pub const POINTER_FROM_SCALAR: Reason = Reason::new(2, 14);

    /// `R{register} subtraction from stack pointer prohibited`
    ///
    /// Arguments: register (u64).
    pub const STACK_POINTER_SUBTRACTION: Reason = Reason::new(2, 15);

    /// `math between {type} pointer and {value} is not allowed`
    ///
    /// Arguments: type (utf8), value (s64).
    pub const POINTER_MATH_VALUE: Reason = Reason::new(2, 16);

    /// `math between {type} pointer and register with unbounded min value is not allowed`
    ///
    /// Arguments: type (utf8).
    pub const POINTER_MATH_UNBOUNDED: Reason = Reason::new(2, 17);

    /// `value {value} makes {type} pointer be out of bounds`
    ///
    /// Arguments: value (s64), type (utf8).
    pub const POINTER_VALUE_OUT_OF_BOUNDS: Reason = Reason::new(2, 18);

    /// `R{register} partial copy of pointer`
    ///
    /// Arguments: register (u64).
    pub const POINTER_PARTIAL_COPY: Reason = Reason::new(2, 19);

    /// `R{register} sign-extension part of pointer`
    ///
    /// Arguments: register (u64).
    pub const POINTER_SIGN_EXTENSION: Reason = Reason::new(2, 20);

    /// `R{register} pointer comparison prohibited`
    ///
    /// Arguments: register (u64).
    pub const POINTER_COMPARISON: Reason = Reason::new(2, 21);

    /// `R{register} leaks addr into {destination}`
    ///
    /// Arguments: register (u64), destination (utf8).
    pub const POINTER_LEAK_INTO: Reason = Reason::new(2, 22);

    /// `R{register} leaks addr as return value`
    ///
    /// Arguments: register (u64).
    pub const POINTER_LEAK_RETURN: Reason = Reason::new(2, 23);

    /// `leaking pointer from stack off {offset}`
    ///
    /// Arguments: offset (s64).
    pub const POINTER_LEAK_STACK: Reason = Reason::new(2, 24);

    /// `div by zero`
    pub const DIVISION_BY_ZERO: Reason = Reason::new(2, 25);

    /// `invalid shift {shift}`
    ///
    /// Arguments: shift (s64).
    pub const SHIFT_OUT_OF_RANGE: Reason = Reason::new(2, 26);

    /// `{instruction-class} uses reserved fields`
    ///
    /// Arguments: instruction-class (utf8).
    pub const RESERVED_FIELDS: Reason = Reason::new(2, 27);

    /// `unknown opcode {opcode}`
    ///
    /// Arguments: opcode (utf8).
    pub const UNKNOWN_OPCODE: Reason = Reason::new(2, 28);

    /// `invalid BPF_ALU opcode {opcode}`
    ///
    /// Arguments: opcode (utf8).
    pub const INVALID_ALU_OPCODE: Reason = Reason::new(2, 29);

    /// `invalid BPF_LD mode`
    pub const INVALID_LDX_MODE: Reason = Reason::new(2, 30);

    /// `BPF_ATOMIC uses invalid atomic opcode {opcode}`
    ///
    /// Arguments: opcode (utf8).
    pub const INVALID_ATOMIC_OPCODE: Reason = Reason::new(2, 31);

    /// `invalid atomic operand size`
    pub const INVALID_ATOMIC_SIZE: Reason = Reason::new(2, 32);

    /// `BPF_ATOMIC stores into R{register} {type} is not allowed`
    ///
    /// Arguments: register (u64), type (utf8).
    pub const ATOMIC_INTO_TYPE: Reason = Reason::new(2, 33);

    /// `BPF_ST stores into R{register} {type} is not allowed`
    ///
    /// Arguments: register (u64), type (utf8).
    pub const STORE_INTO_TYPE: Reason = Reason::new(2, 34);

    /// `invalid may_goto imm {immediate}`
    ///
    /// Arguments: immediate (s64).
    pub const INVALID_MAY_GOTO: Reason = Reason::new(2, 35);

    /// `last insn is not an exit or jmp`
    pub const NO_EXIT: Reason = Reason::new(2, 36);

    /// `back-edge from insn {from} to {to}`
    ///
    /// Arguments: from (u64), to (s64).
    pub const BACK_EDGE: Reason = Reason::new(2, 37);

    /// `infinite loop detected at insn {instruction}`
    ///
    /// Arguments: instruction (u64).
    pub const INFINITE_LOOP: Reason = Reason::new(2, 38);

    /// `BPF program is too large. Processed {processed} insn`
    ///
    /// Arguments: processed (u64).
    pub const PROGRAM_TOO_COMPLEX: Reason = Reason::new(2, 39);

    /// `The sequence of {count} jumps is too complex.`
    ///
    /// Arguments: count (u64).
    pub const JUMPS_TOO_COMPLEX: Reason = Reason::new(2, 40);

    /// `jump into the middle of ldimm64 insn {instruction}`
    ///
    /// Arguments: instruction (u64).
    pub const JUMP_INTO_LDIMM64: Reason = Reason::new(2, 41);

    /// `unrecognized bpf_ld_imm64 insn`
    pub const UNRECOGNIZED_LDIMM64: Reason = Reason::new(2, 42);

    /// `invalid bpf_ld_imm64 insn`
    pub const INVALID_LDIMM64: Reason = Reason::new(2, 43);

    /// `call to invalid destination`
    pub const CALL_INVALID_DESTINATION: Reason = Reason::new(2, 44);

    /// `loading/calling other bpf or kernel functions are allowed for CAP_BPF and CAP_SYS_ADMIN`
    pub const BPF_CALLS_UNPRIVILEGED: Reason = Reason::new(2, 45);

    /// `the call stack of {frames} frames is too deep`
    ///
    /// Arguments: frames (u64).
    pub const CALL_STACK_TOO_DEEP: Reason = Reason::new(2, 46);

    /// `combined stack size of {calls} calls is {size}. Too large`
    ///
    /// Arguments: calls (u64), size (u64).
    pub const STACK_TOO_LARGE: Reason = Reason::new(2, 47);

    /// `too many subprograms`
    pub const TOO_MANY_SUBPROGRAMS: Reason = Reason::new(2, 48);

    /// `recursive call from {caller} to {callee}`
    ///
    /// Arguments: caller (utf8), callee (utf8).
    pub const RECURSIVE_CALL: Reason = Reason::new(2, 49);

    /// `tail_calls are not allowed when call stack of previous frames is {size} bytes. Too large`
    ///
    /// Arguments: size (u64).
    pub const TAIL_CALL_STACK: Reason = Reason::new(2, 50);

    /// `cannot tail call within exception cb`
    pub const EXCEPTION_CALLBACK_TAIL_CALL: Reason = Reason::new(2, 51);

    /// `invalid read from stack R{register} off={offset} size={size}`
    ///
    /// Arguments: register (u64), offset (s64), size (u64).
    pub const INVALID_STACK_READ: Reason = Reason::new(2, 52);

    /// `invalid read from stack off {offset}+{index} size {size}`
    ///
    /// Arguments: offset (s64), index (u64), size (u64).
    pub const INVALID_STACK_READ_BYTE: Reason = Reason::new(2, 53);

    /// `invalid write to stack R{register} off={offset} size={size}`
    ///
    /// Arguments: register (u64), offset (s64), size (u64).
    pub const INVALID_STACK_WRITE: Reason = Reason::new(2, 54);

    /// `invalid stack off={offset} size={size}`
    ///
    /// Arguments: offset (s64), size (u64).
    pub const INVALID_STACK_ACCESS_OLD: Reason = Reason::new(2, 55);

    /// `invalid stack type R{register} off={offset} access_size={size}`
    ///
    /// Arguments: register (u64), offset (s64), size (u64).
    pub const INVALID_STACK_ARGUMENT: Reason = Reason::new(2, 56);

    /// `invalid{direction} stack R{register} off={offset} size={size}`
    ///
    /// Arguments: offset (s64), size (u64), register (u64), direction (utf8).
    pub const INVALID_STACK_ACCESS: Reason = Reason::new(2, 57);

    /// `invalid indirect read from stack R{register} off {offset}+{index} size {size}`
    ///
    /// Arguments: offset (s64), index (u64), size (u64), register (u64).
    pub const INDIRECT_STACK_READ: Reason = Reason::new(2, 58);

    /// `invalid variable-offset{direction} stack R{register} var_off={range} size={size}`
    ///
    /// Arguments: range (utf8), size (u64), register (u64), direction (utf8).
    pub const VARIABLE_STACK_ACCESS: Reason = Reason::new(2, 59);

    /// `variable stack access var_off={range} off={offset} size={size}`
    ///
    /// Arguments: range (utf8), offset (s64), size (u64).
    pub const VARIABLE_STACK_ACCESS_OLD: Reason = Reason::new(2, 60);

    /// `invalid unbounded variable-offset{direction} stack R{register}`
    ///
    /// Arguments: direction (utf8), register (u64).
    pub const UNBOUNDED_STACK_ACCESS: Reason = Reason::new(2, 61);

    /// `R{register} unbounded indirect variable offset stack access`
    ///
    /// Arguments: register (u64).
    pub const INDIRECT_VARIABLE_STACK_ACCESS: Reason = Reason::new(2, 62);

    /// `missing bpf_line_info for {count} funcs starting from func#{function}`
    ///
    /// Arguments: count (u64), function (u64).
    pub const LINE_INFO_MISSING_SEVERAL: Reason = Reason::new(2, 63);

    /// `misaligned stack access off {alignment} size {size}`
    ///
    /// Arguments: alignment (utf8), size (u64).
    pub const MISALIGNED_STACK_ACCESS: Reason = Reason::new(2, 64);

    /// `misaligned packet access off {alignment} size {size}`
    ///
    /// Arguments: alignment (utf8), size (u64).
    pub const MISALIGNED_PACKET_ACCESS: Reason = Reason::new(2, 65);

    /// `misaligned {kind}access off {alignment} size {size}`
    ///
    /// Arguments: kind (utf8), alignment (utf8), size (u64).
    pub const MISALIGNED_ACCESS: Reason = Reason::new(2, 66);

    /// `attempt to corrupt spilled pointer on stack`
    pub const CORRUPTED_SPILLED_POINTER: Reason = Reason::new(2, 67);

    /// `corrupted spill memory`
    pub const CORRUPTED_SPILL: Reason = Reason::new(2, 68);

    /// `invalid size of register spill`
    pub const SPILL_SIZE: Reason = Reason::new(2, 69);

    /// `invalid size of register fill`
    pub const FILL_SIZE: Reason = Reason::new(2, 70);

    /// `cannot spill pointers to stack into stack frame of the caller`
    pub const SPILL_INTO_CALLER: Reason = Reason::new(2, 71);

    /// `invalid access to map value, value_size={capacity} off={offset} size={size}`
    ///
    /// Arguments: capacity (u64), offset (s64), size (s64).
    pub const MAP_VALUE_OUT_OF_BOUNDS: Reason = Reason::new(2, 72);

    /// `invalid access to map key, key_size={capacity} off={offset} size={size}`
    ///
    /// Arguments: capacity (u64), offset (s64), size (u64).
    pub const MAP_KEY_OUT_OF_BOUNDS: Reason = Reason::new(2, 73);

    /// `invalid access to packet, off={offset} size={size}, R{register}(id={id},off={register-offset},r={range})`
    ///
    /// Arguments: offset (s64), size (u64), register (u64), id (u64), register-offset (s64), range (s64).
    pub const PACKET_OUT_OF_BOUNDS: Reason = Reason::new(2, 74);

    /// `invalid access to memory, mem_size={capacity} off={offset} size={size}`
    ///
    /// Arguments: capacity (u64), offset (s64), size (u64).
    pub const MEMORY_OUT_OF_BOUNDS: Reason = Reason::new(2, 75);

    /// `R{register} min value is negative, either use unsigned index or do a if (index >=0) check.`
    ///
    /// Arguments: register (u64).
    pub const MIN_VALUE_NEGATIVE: Reason = Reason::new(2, 76);

    /// `R{register} min value is outside of the allowed memory range`
    ///
    /// Arguments: register (u64).
    pub const MIN_VALUE_OUTSIDE: Reason = Reason::new(2, 77);

    /// `R{register} max value is outside of the allowed memory range`
    ///
    /// Arguments: register (u64).
    pub const MAX_VALUE_OUTSIDE: Reason = Reason::new(2, 78);

    /// `R{register} unbounded memory access, make sure to bounds check any such access`
    ///
    /// Arguments: register (u64).
    pub const UNBOUNDED_MEMORY_ACCESS: Reason = Reason::new(2, 79);

    /// `R{register} offset is outside of the packet`
    ///
    /// Arguments: register (u64).
    pub const PACKET_OFFSET_OUTSIDE: Reason = Reason::new(2, 80);

    /// `R{register} invalid zero-sized read`
    ///
    /// Arguments: register (u64).
    pub const ZERO_SIZE_READ: Reason = Reason::new(2, 81);

    /// `R{register} is {type} invalid negative access: off={offset}`
    ///
    /// Arguments: register (u64), type (utf8), offset (s64).
    pub const NEGATIVE_ACCESS: Reason = Reason::new(2, 82);

    /// `R{register} is {type} invalid variable offset: off={offset}, var_off={range}`
    ///
    /// Arguments: register (u64), type (utf8), offset (s64), range (utf8).
    pub const VARIABLE_ACCESS: Reason = Reason::new(2, 83);

    /// `negative offset {type} ptr R{register} off={offset} disallowed`
    ///
    /// Arguments: type (utf8), register (u64), offset (s64).
    pub const NEGATIVE_OFFSET: Reason = Reason::new(2, 84);

    /// `dereference of modified {type} ptr R{register} off={offset} disallowed`
    ///
    /// Arguments: type (utf8), register (u64), offset (s64).
    pub const MODIFIED_POINTER: Reason = Reason::new(2, 85);

    /// `variable {type} access var_off={range} disallowed`
    ///
    /// Arguments: type (utf8), range (utf8).
    pub const VARIABLE_POINTER: Reason = Reason::new(2, 86);

    /// `invalid bpf_context access off={offset} size={size}`
    ///
    /// Arguments: offset (s64), size (s64).
    pub const CONTEXT_ACCESS: Reason = Reason::new(2, 87);

    /// `invalid access to flow keys off={offset} size={size}`
    ///
    /// Arguments: offset (s64), size (u64).
    pub const FLOW_KEYS_ACCESS: Reason = Reason::new(2, 88);

    /// `R{register} invalid {type} access off={offset} size={size}`
    ///
    /// Arguments: register (u64), type (utf8), offset (s64), size (u64).
    pub const SOCKET_ACCESS: Reason = Reason::new(2, 89);

    /// `R{register} invalid {type} buffer access: off={offset}, size={size}`
    ///
    /// Arguments: register (u64), type (utf8), offset (s64), size (u64).
    pub const BUFFER_ACCESS: Reason = Reason::new(2, 90);

    /// `R{register} invalid variable buffer offset: off={offset}, var_off={range}`
    ///
    /// Arguments: register (u64), offset (s64), range (utf8).
    pub const BUFFER_VARIABLE_OFFSET: Reason = Reason::new(2, 91);

    /// `R{register} cannot write into {type}`
    ///
    /// Arguments: register (u64), type (utf8).
    pub const CANNOT_WRITE_INTO: Reason = Reason::new(2, 92);

    /// `cannot write into packet`
    pub const CANNOT_WRITE_PACKET: Reason = Reason::new(2, 93);

    /// `write into map forbidden, value_size={capacity} off={offset} size={size}`
    ///
    /// Arguments: capacity (u64), offset (s64), size (u64).
    pub const MAP_WRITE_FORBIDDEN: Reason = Reason::new(2, 94);

    /// `read from map forbidden, value_size={capacity} off={offset} size={size}`
    ///
    /// Arguments: capacity (u64), offset (s64), size (u64).
    pub const MAP_READ_FORBIDDEN: Reason = Reason::new(2, 95);

    /// `only read is supported`
    pub const ONLY_READ_SUPPORTED: Reason = Reason::new(2, 96);

    /// `only read from {type} is supported`
    ///
    /// Arguments: type (utf8).
    pub const ONLY_READ_FROM: Reason = Reason::new(2, 97);

    /// `access beyond struct {struct} at off {offset} size {size}`
    ///
    /// Arguments: struct (utf8), offset (s64), size (u64).
    pub const BEYOND_STRUCT: Reason = Reason::new(2, 98);

    /// `access beyond the end of member {member} (mend:{end}) in struct {struct} with off {offset} size {size}`
    ///
    /// Arguments: member (utf8), end (u64), struct (utf8), offset (s64), size (u64).
    pub const BEYOND_MEMBER: Reason = Reason::new(2, 99);

    /// `cannot access ptr member {member} with moff {member-offset} in struct {struct} with off {offset} size {size}`
    ///
    /// Arguments: member (utf8), member-offset (s64), struct (utf8), offset (s64), size (u64).
    pub const POINTER_MEMBER_ACCESS: Reason = Reason::new(2, 100);

    /// `Cannot access kernel 'struct {struct}' from non-GPL compatible program`
    ///
    /// Arguments: struct (utf8).
    pub const NON_GPL_STRUCT_ACCESS: Reason = Reason::new(2, 101);

    /// `func '{function}' doesn't have {number}-th argument`
    ///
    /// Arguments: function (utf8), number (u64).
    pub const TRACING_ARGUMENT: Reason = Reason::new(2, 102);

    /// `func '{function}' offset {offset} is not multiple of 8`
    ///
    /// Arguments: function (utf8), offset (s64).
    pub const TRACING_ARGUMENT_OFFSET: Reason = Reason::new(2, 103);

    /// `func '{function}' arg{number} type {type} is not a struct`
    ///
    /// Arguments: function (utf8), number (u64), type (utf8).
    pub const TRACING_ARGUMENT_TYPE: Reason = Reason::new(2, 104);

    /// `invalid func {function}#{number}`
    ///
    /// Arguments: function (utf8), number (u64).
    pub const UNKNOWN_FUNCTION: Reason = Reason::new(2, 105);

    /// `program of this type cannot use helper {function}#{number}`
    ///
    /// Arguments: function (utf8), number (u64).
    pub const HELPER_NOT_ALLOWED: Reason = Reason::new(2, 106);

    /// `cannot call GPL-restricted function from non-GPL compatible program`
    pub const HELPER_GPL_ONLY: Reason = Reason::new(2, 107);

    /// `helper call might sleep in a non-sleepable prog`
    pub const HELPER_MIGHT_SLEEP: Reason = Reason::new(2, 108);

    /// `global functions that may sleep are not allowed in non-sleepable context,`
    pub const GLOBAL_FUNCTION_SLEEPS: Reason = Reason::new(2, 109);

    /// `kernel subsystem misconfigured func {function}#{number}`
    ///
    /// Arguments: function (utf8), number (u64).
    pub const HELPER_MISCONFIGURED: Reason = Reason::new(2, 110);

    /// `helper access to the packet is not allowed`
    pub const HELPER_PACKET_ACCESS: Reason = Reason::new(2, 111);

    /// `cannot pass map_type {map-type} into func {function}#{number}`
    ///
    /// Arguments: map-type (u64), function (utf8), number (u64).
    pub const MAP_FUNCTION_MISMATCH: Reason = Reason::new(2, 112);

    /// `invalid map_ptr to access map->{member}`
    ///
    /// Arguments: member (utf8).
    pub const MAP_PTR_MISSING: Reason = Reason::new(2, 113);

    /// `tail_call abusing map_ptr`
    pub const MAP_ACCESS_SPECULATION: Reason = Reason::new(2, 114);

    /// `tail_calls are not allowed in non-JITed programs with bpf-to-bpf calls`
    pub const TAIL_CALLS_WITH_SUBPROGRAMS: Reason = Reason::new(2, 115);

    /// `BPF_LD_[ABS|IND] instructions not allowed for this program type`
    pub const LD_ABS_NOT_ALLOWED: Reason = Reason::new(2, 116);

    /// `BPF_LD_[ABS|IND] instructions cannot be mixed with bpf-to-bpf calls`
    pub const LD_ABS_WITH_CALLS: Reason = Reason::new(2, 117);

    /// `LD_ABS is not allowed in subprogs without BTF`
    pub const LD_ABS_NO_BTF: Reason = Reason::new(2, 118);

    /// `LD_ABS is only allowed in functions that return 'int'.`
    pub const LD_ABS_RETURN_TYPE: Reason = Reason::new(2, 119);

    /// `tail_call is only allowed in functions that return 'int'.`
    pub const TAIL_CALL_RETURN_TYPE: Reason = Reason::new(2, 120);

    /// `at the time of BPF_LD_ABS|IND R6 != pointer to skb`
    pub const LD_ABS_CONTEXT: Reason = Reason::new(2, 121);

    /// `Unreleased reference id={id} alloc_insn={allocated}`
    ///
    /// Arguments: id (u64), allocated (u64).
    pub const UNRELEASED_REFERENCE: Reason = Reason::new(2, 122);

    /// `{operation} would lead to reference leak`
    ///
    /// Arguments: operation (utf8).
    pub const REFERENCE_LEAK: Reason = Reason::new(2, 123);

    /// `{operation} cannot be used inside {region}`
    ///
    /// Arguments: operation (utf8), region (utf8).
    pub const INSIDE_LOCK: Reason = Reason::new(2, 124);

    /// `bpf_spin_unlock is missing`
    pub const LOCK_MISSING_UNLOCK: Reason = Reason::new(2, 125);

    /// `Locking two bpf_spin_locks are not allowed`
    pub const LOCK_TWICE: Reason = Reason::new(2, 126);

    /// `bpf_spin_unlock without taking a lock`
    pub const UNLOCK_WITHOUT_LOCK: Reason = Reason::new(2, 127);

    /// `bpf_spin_unlock of different lock`
    pub const UNLOCK_DIFFERENT_LOCK: Reason = Reason::new(2, 128);

    /// `R{register} doesn't have constant offset. {field} has to be at the constant offset`
    ///
    /// Arguments: register (u64), field (utf8).
    pub const LOCK_OFFSET: Reason = Reason::new(2, 129);

    /// `map '{map}' has no valid {field}`
    ///
    /// Arguments: map (utf8), field (utf8).
    pub const LOCK_MISSING_IN_MAP: Reason = Reason::new(2, 130);

    /// `map '{map}' has to have BTF in order to use {field}`
    ///
    /// Arguments: map (utf8), field (utf8).
    pub const LOCK_NEEDS_BTF: Reason = Reason::new(2, 131);

    /// `function calls are not allowed while holding a lock`
    pub const CALL_WHILE_LOCKED: Reason = Reason::new(2, 132);

    /// `R{register} must be referenced when passed to release function`
    ///
    /// Arguments: register (u64).
    pub const RELEASE_UNACQUIRED: Reason = Reason::new(2, 133);

    /// `R{register} must be referenced or trusted`
    ///
    /// Arguments: register (u64).
    pub const UNTRUSTED_POINTER: Reason = Reason::new(2, 134);

    /// `R{register} must be a rcu pointer`
    ///
    /// Arguments: register (u64).
    pub const RCU_POINTER: Reason = Reason::new(2, 135);

    /// `Possibly NULL pointer passed to trusted {argument}`
    ///
    /// Arguments: argument (utf8).
    pub const POSSIBLY_NULL_ARGUMENT: Reason = Reason::new(2, 136);

    /// `R{register} must be a known constant`
    ///
    /// Arguments: register (u64).
    pub const NOT_CONSTANT: Reason = Reason::new(2, 137);

    /// `At program exit the register R{register} has {value} should have been in {range}`
    ///
    /// Arguments: register (u64), value (utf8), range (utf8).
    pub const RETURN_VALUE_RANGE: Reason = Reason::new(2, 138);

    /// `At {exit} the register R{register} has {value} should have been in {range}`
    ///
    /// Arguments: exit (utf8), register (u64), value (utf8), range (utf8).
    pub const SUBPROGRAM_RETURN_RANGE: Reason = Reason::new(2, 139);

    /// `At program exit the register R{register} is not a known value ({type})`
    ///
    /// Arguments: register (u64), type (utf8).
    pub const RETURN_VALUE_UNKNOWN: Reason = Reason::new(2, 140);

    /// `R{register} not a scalar value`
    ///
    /// Arguments: register (u64).
    pub const RETURN_NOT_SCALAR: Reason = Reason::new(2, 141);

    /// `kernel btf_id {id} is not a function`
    ///
    /// Arguments: id (u64).
    pub const NOT_A_FUNCTION: Reason = Reason::new(2, 142);

    /// `failed to find BTF for kernel function`
    pub const KFUNC_NOT_FOUND: Reason = Reason::new(2, 143);

    /// `calling kernel function {function} is not allowed`
    ///
    /// Arguments: function (utf8).
    pub const KFUNC_NOT_ALLOWED: Reason = Reason::new(2, 144);

    /// `program must be sleepable to call sleepable kfunc {function}`
    ///
    /// Arguments: function (utf8).
    pub const KFUNC_SLEEPABLE: Reason = Reason::new(2, 145);

    /// `destructive kfunc calls require CAP_SYS_BOOT capability`
    pub const KFUNC_DESTRUCTIVE: Reason = Reason::new(2, 146);

    /// `kfunc offset > 0 without fd_array is invalid`
    pub const KFUNC_FD_ARRAY: Reason = Reason::new(2, 147);

    /// `negative offset disallowed for kernel module function call`
    pub const KFUNC_NEGATIVE_OFFSET: Reason = Reason::new(2, 148);

    /// `calling kernel function is not supported without CONFIG_DEBUG_INFO_BTF`
    pub const KFUNC_WITHOUT_BTF: Reason = Reason::new(2, 149);

    /// `JIT does not support calling kernel function`
    pub const KFUNC_NO_JIT: Reason = Reason::new(2, 150);

    /// `cannot call kernel function from non-GPL compatible program`
    pub const KFUNC_GPL_ONLY: Reason = Reason::new(2, 151);

    /// `kernel function {function} args#{argument} expected pointer to {expected} but R{register} has a pointer to {actual}`
    ///
    /// Arguments: function (utf8), argument (u64), expected (utf8), register (u64), actual (utf8).
    pub const KFUNC_ARGUMENT_POINTER: Reason = Reason::new(2, 152);

    /// `kernel function {function} args#{argument} expected pointer to ctx, but got {actual}`
    ///
    /// Arguments: function (utf8), argument (u64), actual (utf8).
    pub const KFUNC_ARGUMENT_CONTEXT: Reason = Reason::new(2, 153);

    /// `arg#{argument} pointer type {type} must point to {expected}`
    ///
    /// Arguments: argument (u64), type (utf8), expected (utf8).
    pub const ARGUMENT_POINTER_SCALAR: Reason = Reason::new(2, 154);

    /// `arg#{argument} expected pointer to {expected}`
    ///
    /// Arguments: argument (u64), expected (utf8).
    pub const ARGUMENT_DYNPTR: Reason = Reason::new(2, 155);

    /// `Tracing programs must provide btf_id`
    pub const TRACING_NEEDS_BTF_ID: Reason = Reason::new(2, 156);

    /// `attach_btf_id {id} is not a function`
    ///
    /// Arguments: id (u64).
    pub const ATTACH_BTF_NOT_FUNCTION: Reason = Reason::new(2, 157);

    /// `attach_btf_id {id} doesn't have a name`
    ///
    /// Arguments: id (u64).
    pub const ATTACH_BTF_NO_NAME: Reason = Reason::new(2, 158);

    /// `attach_btf_id {id} is not a typedef`
    ///
    /// Arguments: id (u64).
    pub const ATTACH_BTF_NOT_TYPEDEF: Reason = Reason::new(2, 159);

    /// `{function} is not sleepable`
    ///
    /// Arguments: function (utf8).
    pub const NOT_SLEEPABLE: Reason = Reason::new(2, 160);

    /// `{function}() is not modifiable`
    ///
    /// Arguments: function (utf8).
    pub const NOT_MODIFIABLE: Reason = Reason::new(2, 161);

    /// `Only {types} programs can be sleepable`
    ///
    /// Arguments: types (utf8).
    pub const SLEEPABLE_PROGRAM_TYPE: Reason = Reason::new(2, 162);

    /// `Syscall programs can only be sleepable`
    pub const SYSCALL_MUST_SLEEP: Reason = Reason::new(2, 163);

    /// `struct ops programs must have a GPL compatible license`
    pub const STRUCT_OPS_GPL: Reason = Reason::new(2, 164);

    /// `LSM programs must have a GPL compatible license`
    pub const LSM_GPL: Reason = Reason::new(2, 165);

    /// `attach_btf_id {id} is not a supported struct`
    ///
    /// Arguments: id (u64).
    pub const STRUCT_OPS_NOT_FOUND: Reason = Reason::new(2, 166);

    /// `attach to invalid member idx {index} of struct {struct}`
    ///
    /// Arguments: index (u64), struct (utf8).
    pub const STRUCT_OPS_MEMBER: Reason = Reason::new(2, 167);

    /// `fd {fd} is not pointing to valid bpf_map`
    ///
    /// Arguments: fd (s64).
    pub const MAP_FD_INVALID: Reason = Reason::new(2, 168);

    /// `fd_idx without fd_array is invalid`
    pub const FD_ARRAY_MISSING: Reason = Reason::new(2, 169);

    /// `no direct value access support for this map type`
    pub const DIRECT_VALUE_UNSUPPORTED: Reason = Reason::new(2, 170);

    /// `invalid access to map value pointer, value_size={capacity} off={offset}`
    ///
    /// Arguments: capacity (u64), offset (s64).
    pub const DIRECT_VALUE_OUT_OF_RANGE: Reason = Reason::new(2, 171);

    /// `direct value offset of {offset} is not allowed`
    ///
    /// Arguments: offset (s64).
    pub const DIRECT_VALUE_OFFSET: Reason = Reason::new(2, 172);

    /// `ldimm64 insn specifies invalid btf_id {id}.`
    ///
    /// Arguments: id (s64).
    pub const KSYM_INVALID_ID: Reason = Reason::new(2, 173);

    /// `pseudo btf_id {id} in ldimm64 isn't KIND_VAR or KIND_FUNC`
    ///
    /// Arguments: id (u64).
    pub const KSYM_KIND: Reason = Reason::new(2, 174);

    /// `ldimm64 failed to find the address for kernel symbol '{symbol}'.`
    ///
    /// Arguments: symbol (utf8).
    pub const KSYM_NO_ADDRESS: Reason = Reason::new(2, 175);

    /// `trace type programs with run-time allocated hash maps are unsafe. Switch to preallocated hash maps.`
    pub const MAP_NOT_PREALLOCATED: Reason = Reason::new(2, 176);

    /// `{program-kind} cannot use {field} yet`
    ///
    /// Arguments: program-kind (utf8), field (utf8).
    pub const MAP_FIELD_IN_TRACING: Reason = Reason::new(2, 177);

    /// `Sleepable programs can only use array, hash, ringbuf and local storage maps`
    pub const MAP_SLEEPABLE: Reason = Reason::new(2, 178);

    /// `bpf_struct_ops map cannot be used in prog`
    pub const MAP_STRUCT_OPS: Reason = Reason::new(2, 179);

    /// `only one cgroup storage of each type is allowed`
    pub const MAP_CGROUP_STORAGE: Reason = Reason::new(2, 180);

    /// `The total number of maps per program has reached the limit of {limit}`
    ///
    /// Arguments: limit (u64).
    pub const TOO_MANY_MAPS: Reason = Reason::new(2, 181);

    /// `missing btf func_info`
    pub const MISSING_FUNC_INFO: Reason = Reason::new(2, 182);

    /// `number of funcs in func_info doesn't match number of subprogs`
    pub const FUNC_INFO_COUNT: Reason = Reason::new(2, 183);

    /// `func_info BTF section doesn't match subprog layout in BPF program`
    pub const FUNC_INFO_LAYOUT: Reason = Reason::new(2, 184);

    /// `nonzero tailing record in {section}`
    ///
    /// Arguments: section (utf8).
    pub const FUNC_INFO_TAIL: Reason = Reason::new(2, 185);

    /// `nonzero insn_off {offset} for the first func info record`
    ///
    /// Arguments: offset (s64).
    pub const FUNC_INFO_FIRST: Reason = Reason::new(2, 186);

    /// `same or smaller insn offset ({offset}) than previous func info record ({previous})`
    ///
    /// Arguments: offset (s64), previous (u64).
    pub const FUNC_INFO_ORDER: Reason = Reason::new(2, 187);

    /// `invalid type id {id} in func info`
    ///
    /// Arguments: id (u64).
    pub const FUNC_INFO_TYPE: Reason = Reason::new(2, 188);

    /// `invalid func info rec size {size}`
    ///
    /// Arguments: size (u64).
    pub const FUNC_INFO_SIZE: Reason = Reason::new(2, 189);

    /// `Invalid line_info[{index}].insn_off:{offset} (prev_offset:{previous} prog->len:{length})`
    ///
    /// Arguments: index (u64), offset (s64), previous (u64), length (u64).
    pub const LINE_INFO_OFFSET: Reason = Reason::new(2, 190);

    /// `Invalid insn code at line_info[{index}].insn_off`
    ///
    /// Arguments: index (u64).
    pub const LINE_INFO_CODE: Reason = Reason::new(2, 191);

    /// `Invalid line_info[{index}].line_off or .file_name_off`
    ///
    /// Arguments: index (u64).
    pub const LINE_INFO_NAME: Reason = Reason::new(2, 192);

    /// `missing bpf_line_info for func#{function}`
    ///
    /// Arguments: function (u64).
    pub const LINE_INFO_MISSING: Reason = Reason::new(2, 193);

    /// `Global function {function}() doesn't return scalar. Only those are supported.`
    ///
    /// Arguments: function (utf8).
    pub const GLOBAL_NOT_SCALAR: Reason = Reason::new(2, 194);

    /// `Caller passes invalid args into func#{index} ('{function}')`
    ///
    /// Arguments: index (u64), function (utf8).
    pub const GLOBAL_ARGUMENTS: Reason = Reason::new(2, 195);

    /// `Arg#{argument} type {type} in {function}() is not supported yet.`
    ///
    /// Arguments: argument (u64), type (utf8), function (utf8).
    pub const GLOBAL_ARGUMENT_TYPE: Reason = Reason::new(2, 196);

    /// `R{register} is not a scalar`
    ///
    /// Arguments: register (u64).
    pub const EXPECTED_SCALAR: Reason = Reason::new(2, 197);

    /// `R{register} is not a pointer`
    ///
    /// Arguments: register (u64).
    pub const EXPECTED_POINTER: Reason = Reason::new(2, 198);

    /// `R{register} is not a pointer to context`
    ///
    /// Arguments: register (u64).
    pub const EXPECTED_CONTEXT: Reason = Reason::new(2, 199);

    /// `verifier bug: {message}`
    ///
    /// Arguments: message (utf8).
    pub const VERIFIER_BUG: Reason = Reason::new(2, 200);

    /// `bpf verifier is misconfigured`
    pub const VERIFIER_MISCONFIGURED: Reason = Reason::new(2, 201);

    /// `Dynptr has to be an uninitialized dynptr`
    pub const DYNPTR_INITIALIZED: Reason = Reason::new(2, 202);

    /// `Expected an initialized dynptr as {argument}`
    ///
    /// Arguments: argument (utf8).
    pub const DYNPTR_EXPECTED: Reason = Reason::new(2, 203);

    /// `Expected a dynptr of type {type} as {argument}`
    ///
    /// Arguments: type (utf8), argument (utf8).
    pub const DYNPTR_TYPE: Reason = Reason::new(2, 204);

    /// `cannot overwrite referenced dynptr`
    pub const DYNPTR_OVERWRITE: Reason = Reason::new(2, 205);

    /// `expected an initialized iter_{type} as arg #{argument}`
    ///
    /// Arguments: type (utf8), argument (u64).
    pub const ITERATOR_UNINITIALIZED: Reason = Reason::new(2, 206);

    /// `expected uninitialized iter_{type} as arg #{argument}`
    ///
    /// Arguments: type (utf8), argument (u64).
    pub const ITERATOR_INITIALIZED: Reason = Reason::new(2, 207);

    /// `offload device mismatch between prog and map`
    pub const OFFLOAD_MISMATCH: Reason = Reason::new(2, 208);

    /// `invalid insn idx {instruction} insn_cnt {count}`
    ///
    /// Arguments: instruction (u64), count (u64).
    pub const INSTRUCTION_INDEX_INVALID: Reason = Reason::new(2, 209);

    /// `R{register} {pointer} goes out of range, prohibited for !root`
    ///
    /// Arguments: register (u64), pointer (utf8).
    pub const POINTER_ARITHMETIC_UNPRIVILEGED: Reason = Reason::new(2, 210);

    /// `R{register} variable stack access prohibited for !root, var_off={range} off={offset}`
    ///
    /// Arguments: register (u64), range (utf8), offset (s64).
    pub const VARIABLE_STACK_PROHIBITED: Reason = Reason::new(2, 211);

    /// `{type} pointer offset {offset} is not allowed`
    ///
    /// Arguments: type (utf8), offset (s64).
    pub const POINTER_OFFSET_NOT_ALLOWED: Reason = Reason::new(2, 212);

    /// `R{register} pointer arithmetic prohibited`
    ///
    /// Arguments: register (u64).
    pub const POINTER_ARITHMETIC_PROHIBITED: Reason = Reason::new(2, 213);

    /// `invalid BPF_JMP/JMP32 opcode {opcode}`
    ///
    /// Arguments: opcode (utf8).
    pub const INVALID_JUMP_OPCODE: Reason = Reason::new(2, 214);

    /// `invalid BPF_LD_IMM insn`
    pub const INVALID_LD_IMM: Reason = Reason::new(2, 215);

    /// `unknown insn class {class}`
    ///
    /// Arguments: class (u64).
    pub const UNKNOWN_INSTRUCTION_CLASS: Reason = Reason::new(2, 216);

    /// `same insn cannot be used with different pointers`
    pub const SAME_INSTRUCTION_POINTERS: Reason = Reason::new(2, 217);

    /// `cannot return stack pointer to the caller`
    pub const CANNOT_RETURN_STACK_POINTER: Reason = Reason::new(2, 218);

    /// `spilled ptr in range of var-offset stack write; insn {instruction}, ptr off: {offset}`
    ///
    /// Arguments: instruction (u64), offset (s64).
    pub const SPILL_IN_VARIABLE_RANGE: Reason = Reason::new(2, 219);

    /// `uninit stack in range of var-offset write prohibited for !root; insn {instruction}, off: {offset}`
    ///
    /// Arguments: instruction (u64), offset (s64).
    pub const UNINITIALISED_IN_VARIABLE_RANGE: Reason = Reason::new(2, 220);

    /// `potential write to dynptr at off={offset} disallowed`
    ///
    /// Arguments: offset (s64).
    pub const WRITE_TO_DYNPTR: Reason = Reason::new(2, 221);

    /// `write to change key R{register} not allowed`
    ///
    /// Arguments: register (u64).
    pub const WRITE_TO_KEY: Reason = Reason::new(2, 222);

    /// `kptr in map can only be accessed using BPF_MEM instruction mode`
    pub const KPTR_MODE: Reason = Reason::new(2, 223);

    /// `store to referenced kptr disallowed`
    pub const KPTR_STORE_REFERENCED: Reason = Reason::new(2, 224);

    /// `BPF_ST imm must be 0 when storing to kptr at off={offset}`
    ///
    /// Arguments: offset (s64).
    pub const KPTR_STORE_ZERO: Reason = Reason::new(2, 225);

    /// `kptr cannot be accessed indirectly by helper`
    pub const KPTR_INDIRECT: Reason = Reason::new(2, 226);

    /// `kptr access cannot have variable offset`
    pub const KPTR_VARIABLE_OFFSET: Reason = Reason::new(2, 227);

    /// `kptr access misaligned expected={expected-offset} off={offset}`
    ///
    /// Arguments: expected-offset (s64), offset (s64).
    pub const KPTR_MISALIGNED: Reason = Reason::new(2, 228);

    /// `kptr access size must be BPF_DW`
    pub const KPTR_SIZE: Reason = Reason::new(2, 229);

    /// `{field} cannot be accessed directly by load/store`
    ///
    /// Arguments: field (utf8).
    pub const FIELD_DIRECT_ACCESS: Reason = Reason::new(2, 230);

    /// `'struct {struct}' access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN`
    ///
    /// Arguments: struct (utf8).
    pub const BTF_STRUCT_UNPRIVILEGED: Reason = Reason::new(2, 231);

    /// `R{register} is ptr_{struct} invalid negative access: off={offset}`
    ///
    /// Arguments: register (u64), struct (utf8), offset (s64).
    pub const KERNEL_POINTER_NEGATIVE: Reason = Reason::new(2, 232);

    /// `R{register} is ptr_{struct} invalid variable offset: off={offset}, var_off={range}`
    ///
    /// Arguments: register (u64), struct (utf8), offset (s64), range (utf8).
    pub const KERNEL_POINTER_VARIABLE: Reason = Reason::new(2, 233);

    /// `R{register} is ptr_{struct} access user memory: off={offset}`
    ///
    /// Arguments: register (u64), struct (utf8), offset (s64).
    pub const KERNEL_POINTER_USER: Reason = Reason::new(2, 234);

    /// `R{register} is ptr_{struct} access percpu memory: off={offset}`
    ///
    /// Arguments: register (u64), struct (utf8), offset (s64).
    pub const KERNEL_POINTER_PERCPU: Reason = Reason::new(2, 235);

    /// `map_ptr access not supported for map type {map-type}`
    ///
    /// Arguments: map-type (u64).
    pub const MAP_POINTER_UNSUPPORTED: Reason = Reason::new(2, 236);

    /// `R{register} is of type {actual} but {expected} is expected`
    ///
    /// Arguments: register (u64), actual (utf8), expected (utf8).
    pub const REGISTER_OF_TYPE: Reason = Reason::new(2, 237);

    /// `R{register} must have zero offset when passed to release func or trusted arg to kfunc`
    ///
    /// Arguments: register (u64).
    pub const RELEASE_WITH_OFFSET: Reason = Reason::new(2, 238);

    /// `arg {argument} is an unacquired reference`
    ///
    /// Arguments: argument (u64).
    pub const UNACQUIRED_ARGUMENT: Reason = Reason::new(2, 239);

    /// `{kind} {function}#{number} reference has not been acquired before`
    ///
    /// Arguments: kind (utf8), function (utf8), number (u64).
    pub const FUNCTION_REFERENCE_NOT_ACQUIRED: Reason = Reason::new(2, 240);

    /// `timer pointer in R1 map_uid={timer-map} doesn't match map pointer in R2 map_uid={map}`
    ///
    /// Arguments: timer-map (u64), map (u64).
    pub const TIMER_MAP_MISMATCH: Reason = Reason::new(2, 241);

    /// `off {offset} doesn't point to 'struct {struct}' that is at {expected-offset}`
    ///
    /// Arguments: offset (s64), struct (utf8), expected-offset (s64).
    pub const FIELD_OFFSET_MISMATCH: Reason = Reason::new(2, 242);

    /// `can't spin_{{lock,unlock}} in rbtree cb`
    pub const LOCK_IN_CALLBACK: Reason = Reason::new(2, 243);

    /// `R{register} does not point to a readonly map'`
    ///
    /// Arguments: register (u64).
    pub const NOT_READONLY_MAP: Reason = Reason::new(2, 244);

    /// `R{register} is not a constant address'`
    ///
    /// Arguments: register (u64).
    pub const NOT_CONSTANT_ADDRESS: Reason = Reason::new(2, 245);

    /// `string is not zero-terminated`
    pub const STRING_NOT_TERMINATED: Reason = Reason::new(2, 246);

    /// `Invalid format string`
    pub const FORMAT_INVALID: Reason = Reason::new(2, 247);

    /// `cannot update sockmap in this context`
    pub const SOCKMAP_CONTEXT: Reason = Reason::new(2, 248);

    /// `callback function not allowed for map`
    pub const CALLBACK_MAP: Reason = Reason::new(2, 249);

    /// `callback function not static`
    pub const CALLBACK_NOT_STATIC: Reason = Reason::new(2, 250);

    /// `func {function}#{number} supported only for {types} programs`
    ///
    /// Arguments: function (utf8), number (u64), types (utf8).
    pub const FUNCTION_ATTACH_ONLY: Reason = Reason::new(2, 251);

    /// `func {function}#{number} not supported for program type {program-type}`
    ///
    /// Arguments: function (utf8), number (u64), program-type (u64).
    pub const FUNCTION_PROGRAM_TYPE: Reason = Reason::new(2, 252);

    /// `helper call is not allowed in probe`
    pub const HELPER_IN_PROBE: Reason = Reason::new(2, 253);

    /// `sleepable helper {function}#{number} in {context}`
    ///
    /// Arguments: function (utf8), number (u64), context (utf8).
    pub const SLEEPABLE_HELPER_CONTEXT: Reason = Reason::new(2, 254);

    /// `kernel func {function} is sleepable within {context}`
    ///
    /// Arguments: function (utf8), context (utf8).
    pub const SLEEPABLE_KFUNC_CONTEXT: Reason = Reason::new(2, 255);

    /// `BPF_LSM_CGROUP that attach to void LSM hooks can't modify return value!`
    pub const LSM_CGROUP_VOID: Reason = Reason::new(2, 256);

    /// `max struct nesting depth exceeded`
    pub const STRUCT_NESTING: Reason = Reason::new(2, 257);

    /// `kernel function {function} args#{argument} pointer type {type} is not supported`
    ///
    /// Arguments: function (utf8), argument (u64), type (utf8).
    pub const KFUNC_ARGUMENT_TYPE: Reason = Reason::new(2, 258);

    /// `held lock and object are not in the same allocation`
    pub const LOCK_OBJECT_MISMATCH: Reason = Reason::new(2, 259);

    /// `bpf_spin_lock at off={offset} must be held for {field}`
    ///
    /// Arguments: offset (s64), field (utf8).
    pub const LOCK_MUST_BE_HELD: Reason = Reason::new(2, 260);

    /// `{field} not found at offset={offset}`
    ///
    /// Arguments: field (utf8), offset (s64).
    pub const FIELD_NOT_FOUND: Reason = Reason::new(2, 261);

    /// `Function {function} has {count} > {maximum} args`
    ///
    /// Arguments: function (utf8), count (u64), maximum (u64).
    pub const TOO_MANY_ARGUMENTS: Reason = Reason::new(2, 262);

    /// `R{register} is not a const`
    ///
    /// Arguments: register (u64).
    pub const NOT_A_CONST: Reason = Reason::new(2, 263);

    /// `Unrecognized arg#{argument} type {type}`
    ///
    /// Arguments: argument (u64), type (utf8).
    pub const UNRECOGNISED_ARGUMENT: Reason = Reason::new(2, 264);

    /// `arg#{argument} expected pointer to ctx, but got {type}`
    ///
    /// Arguments: argument (u64), type (utf8).
    pub const ARGUMENT_CONTEXT: Reason = Reason::new(2, 265);

    /// `arg#{argument} expected pointer to allocated object`
    ///
    /// Arguments: argument (u64).
    pub const ARGUMENT_ALLOCATED: Reason = Reason::new(2, 266);

    /// `allocated object must be referenced`
    pub const MUST_BE_REFERENCED: Reason = Reason::new(2, 267);

    /// `arg#{argument} arg#{length-argument} memory, len pair leads to invalid memory access`
    ///
    /// Arguments: argument (u64), length-argument (u64).
    pub const ARGUMENT_LENGTH_PAIR: Reason = Reason::new(2, 268);

    /// `arg{argument} expected pointer to func`
    ///
    /// Arguments: argument (u64).
    pub const ARGUMENT_FUNCTION: Reason = Reason::new(2, 269);

    /// `arg#{argument} is neither owning or non-owning ref`
    ///
    /// Arguments: argument (u64).
    pub const ARGUMENT_NOT_OWNING: Reason = Reason::new(2, 270);

    /// `arg#{argument} doesn't point to a type with bpf_refcount field`
    ///
    /// Arguments: argument (u64).
    pub const ARGUMENT_NO_REFCOUNT: Reason = Reason::new(2, 271);

    /// `release kernel function {function} expects refcounted PTR_TO_BTF_ID`
    ///
    /// Arguments: function (utf8).
    pub const KFUNC_RELEASE: Reason = Reason::new(2, 272);

    /// `nested rcu read lock (kernel function {function})`
    ///
    /// Arguments: function (utf8).
    pub const RCU_NESTED: Reason = Reason::new(2, 273);

    /// `unmatched rcu read unlock (kernel function {function})`
    ///
    /// Arguments: function (utf8).
    pub const RCU_UNMATCHED: Reason = Reason::new(2, 274);

    /// `bpf_rcu_read_unlock is missing`
    pub const RCU_MISSING_UNLOCK: Reason = Reason::new(2, 275);

    /// `{function} type ID argument must be of a struct`
    ///
    /// Arguments: function (utf8).
    pub const OBJECT_NEW_TYPE: Reason = Reason::new(2, 276);

    /// `{function} requires prog BTF`
    ///
    /// Arguments: function (utf8).
    pub const OBJECT_NEW_BTF: Reason = Reason::new(2, 277);

    /// `the prog does not allow writes to packet data`
    pub const PACKET_WRITES: Reason = Reason::new(2, 278);

    /// `{callee} are not allowed in non-JITed programs`
    ///
    /// Arguments: callee (utf8).
    pub const CALLS_NOT_JITED: Reason = Reason::new(2, 279);

    /// `invalid module BTF fd specified`
    pub const MODULE_BTF_FD: Reason = Reason::new(2, 280);

    /// `invalid module BTF object FD specified.`
    pub const MODULE_BTF_OBJECT: Reason = Reason::new(2, 281);

    /// `too many different module BTFs`
    pub const TOO_MANY_MODULE_BTFS: Reason = Reason::new(2, 282);

    /// `too many different kernel function calls`
    pub const TOO_MANY_KFUNCS: Reason = Reason::new(2, 283);

    /// `kernel is missing BTF, make sure CONFIG_DEBUG_INFO_BTF=y is specified in Kconfig.`
    pub const KERNEL_WITHOUT_BTF: Reason = Reason::new(2, 284);

    /// `JIT is required for calling kernel function`
    pub const JIT_REQUIRED: Reason = Reason::new(2, 285);

    /// `kernel function btf_id {id} does not have a valid func_proto`
    ///
    /// Arguments: id (u64).
    pub const FUNCTION_PROTO_INVALID: Reason = Reason::new(2, 286);

    /// `cannot find address for kernel function {function}`
    ///
    /// Arguments: function (utf8).
    pub const FUNCTION_NO_ADDRESS: Reason = Reason::new(2, 287);

    /// `{object} has to be at a constant offset`
    ///
    /// Arguments: object (utf8).
    pub const CONSTANT_OFFSET: Reason = Reason::new(2, 288);

    /// `cannot pass in {object} at an offset={offset}`
    ///
    /// Arguments: object (utf8), offset (s64).
    pub const PASS_AT_OFFSET: Reason = Reason::new(2, 289);

    /// `cannot pass pointer to const bpf_dynptr, the helper mutates it`
    pub const DYNPTR_CONSTANT: Reason = Reason::new(2, 290);

    /// `cannot release unowned const bpf_dynptr`
    pub const DYNPTR_UNOWNED: Reason = Reason::new(2, 291);

    /// `tail_call is not allowed in subprogs without BTF`
    pub const TAIL_CALL_NO_BTF: Reason = Reason::new(2, 292);

    /// `invalid zero-sized read`
    pub const ZERO_SIZED_READ: Reason = Reason::new(2, 293);

    /// `R{register}{access} variable offset stack access prohibited for !root, var_off={range}`
    ///
    /// Arguments: register (u64), access (utf8), range (utf8).
    pub const VARIABLE_OFFSET_UNPRIVILEGED: Reason = Reason::new(2, 294);

    /// `Helper has invalid btf_id in R{register}`
    ///
    /// Arguments: register (u64).
    pub const HELPER_BTF_ID: Reason = Reason::new(2, 295);

    /// `unable to resolve the size of type '{type}': {error}`
    ///
    /// Arguments: type (utf8), error (s64).
    pub const TYPE_SIZE_UNKNOWN: Reason = Reason::new(2, 296);

    /// `attach to invalid member {member}(@idx {index}) of struct {struct}`
    ///
    /// Arguments: member (utf8), index (u64), struct (utf8).
    pub const STRUCT_OPS_MEMBER_INVALID: Reason = Reason::new(2, 297);

    /// `attach to unsupported member {member} of struct {struct}`
    ///
    /// Arguments: member (utf8), struct (utf8).
    pub const STRUCT_OPS_MEMBER_UNSUPPORTED: Reason = Reason::new(2, 298);

    /// `At subprogram exit the register R{register} is not a scalar value ({type})`
    ///
    /// Arguments: register (u64), type (utf8).
    pub const SUBPROGRAM_RETURN_UNKNOWN: Reason = Reason::new(2, 299);

    /// `In async callback the register R{register} is not a known value ({type})`
    ///
    /// Arguments: register (u64), type (utf8).
    pub const ASYNC_RETURN_UNKNOWN: Reason = Reason::new(2, 300);

    /// `attach_btf_id {id} is invalid`
    ///
    /// Arguments: id (u64).
    pub const ATTACH_BTF_INVALID: Reason = Reason::new(2, 301);

    /// `arg#{argument} reference type('{type}') size cannot be determined: {error}`
    ///
    /// Arguments: argument (u64), type (utf8), error (s64).
    pub const REFERENCE_TYPE_SIZE: Reason = Reason::new(2, 302);

    /// `btf_header not found`
    pub const BTF_HEADER_MISSING: Reason = Reason::new(2, 303);

    /// `hdr_len not found`
    pub const BTF_HEADER_LENGTH_MISSING: Reason = Reason::new(2, 304);

    /// `Unsupported btf_header`
    pub const BTF_HEADER_UNSUPPORTED: Reason = Reason::new(2, 305);

    /// `Invalid magic`
    pub const BTF_MAGIC: Reason = Reason::new(2, 306);

    /// `Unsupported version`
    pub const BTF_VERSION: Reason = Reason::new(2, 307);

    /// `Unsupported flags`
    pub const BTF_FLAGS: Reason = Reason::new(2, 308);

    /// `No data`
    pub const BTF_NO_DATA: Reason = Reason::new(2, 309);

    /// `Invalid section offset`
    pub const BTF_SECTION_OFFSET: Reason = Reason::new(2, 310);

    /// `Total section length too long`
    pub const BTF_SECTION_LENGTH: Reason = Reason::new(2, 311);

    /// `Section overlap found`
    pub const BTF_SECTION_OVERLAP: Reason = Reason::new(2, 312);

    /// `Unsupported section found`
    pub const BTF_SECTION_UNKNOWN: Reason = Reason::new(2, 313);

    /// `Unaligned type_off`
    pub const BTF_TYPE_SECTION_ALIGNMENT: Reason = Reason::new(2, 314);

    /// `No type found`
    pub const BTF_NO_TYPES: Reason = Reason::new(2, 315);

    /// `Invalid string section`
    pub const BTF_STRING_SECTION: Reason = Reason::new(2, 316);

    /// `String section is not at the end`
    pub const BTF_STRING_SECTION_END: Reason = Reason::new(2, 317);

    /// `{where} Invalid kind:{kind}`
    ///
    /// Arguments: where (utf8), kind (u64).
    pub const BTF_INVALID_KIND: Reason = Reason::new(2, 318);

    /// `{where} Invalid btf_info:{info}`
    ///
    /// Arguments: where (utf8), info (utf8).
    pub const BTF_INVALID_INFO: Reason = Reason::new(2, 319);

    /// `{where} Invalid btf_info kind_flag`
    ///
    /// Arguments: where (utf8).
    pub const BTF_KIND_FLAG: Reason = Reason::new(2, 320);

    /// `{where} Invalid name_offset:{offset}`
    ///
    /// Arguments: where (utf8), offset (s64).
    pub const BTF_INVALID_NAME_OFFSET: Reason = Reason::new(2, 321);

    /// `{where} Invalid name`
    ///
    /// Arguments: where (utf8).
    pub const BTF_INVALID_NAME: Reason = Reason::new(2, 322);

    /// `{where} Invalid type_id`
    ///
    /// Arguments: where (utf8).
    pub const BTF_INVALID_TYPE_ID: Reason = Reason::new(2, 323);

    /// `attach_btf_id {id} points to wrong type name {type}`
    ///
    /// Arguments: id (u64), type (utf8).
    pub const ATTACH_BTF_WRONG_NAME: Reason = Reason::new(2, 324);

    /// `{where} vlen != 0`
    ///
    /// Arguments: where (utf8).
    pub const BTF_VLEN_NONZERO: Reason = Reason::new(2, 325);

    /// `{where} size != 0`
    ///
    /// Arguments: where (utf8).
    pub const BTF_SIZE_NONZERO: Reason = Reason::new(2, 326);

    /// `{where} type != 0`
    ///
    /// Arguments: where (utf8).
    pub const BTF_TYPE_NONZERO: Reason = Reason::new(2, 327);

    /// `{where} size == 0`
    ///
    /// Arguments: where (utf8).
    pub const BTF_SIZE_ZERO: Reason = Reason::new(2, 328);

    /// `{where} meta_left:{left} meta_needed:{needed}`
    ///
    /// Arguments: where (utf8), left (s64), needed (s64).
    pub const BTF_META_SHORT: Reason = Reason::new(2, 329);

    /// `{where} Loop detected`
    ///
    /// Arguments: where (utf8).
    pub const BTF_LOOP: Reason = Reason::new(2, 330);

    /// `{where} Exceeded max resolving depth:{limit}`
    ///
    /// Arguments: where (utf8), limit (u64).
    pub const BTF_MAX_CHAIN: Reason = Reason::new(2, 331);

    /// `{where} Invalid int_data:{data}`
    ///
    /// Arguments: where (utf8), data (utf8).
    pub const BTF_INT_DATA: Reason = Reason::new(2, 332);

    /// `{where} nr_bits exceeds type_size`
    ///
    /// Arguments: where (utf8).
    pub const BTF_INT_BITS: Reason = Reason::new(2, 333);

    /// `{where} nr_bits exceeds {limit}`
    ///
    /// Arguments: where (utf8), limit (u64).
    pub const BTF_INT_BITS_LIMIT: Reason = Reason::new(2, 334);

    /// `{where} Unsupported encoding`
    ///
    /// Arguments: where (utf8).
    pub const BTF_INT_ENCODING: Reason = Reason::new(2, 335);

    /// `{where} Invalid member`
    ///
    /// Arguments: where (utf8).
    pub const BTF_MEMBER: Reason = Reason::new(2, 336);

    /// `{where} Invalid member bits_offset`
    ///
    /// Arguments: where (utf8).
    pub const BTF_MEMBER_BITS_OFFSET: Reason = Reason::new(2, 337);

    /// `Cannot replace kernel functions`
    pub const ATTACH_REPLACES_KERNEL: Reason = Reason::new(2, 338);

    /// `{where} Invalid member name_offset:{offset}`
    ///
    /// Arguments: where (utf8), offset (s64).
    pub const BTF_MEMBER_NAME_OFFSET: Reason = Reason::new(2, 339);

    /// `{where} Invalid member bitfield_size`
    ///
    /// Arguments: where (utf8).
    pub const BTF_MEMBER_BITFIELD_SIZE: Reason = Reason::new(2, 340);

    /// `{where} Invalid member base type`
    ///
    /// Arguments: where (utf8).
    pub const BTF_MEMBER_BASE_TYPE: Reason = Reason::new(2, 341);

    /// `{where} Invalid member offset`
    ///
    /// Arguments: where (utf8).
    pub const BTF_MEMBER_OFFSET: Reason = Reason::new(2, 342);

    /// `{where} Member bits_offset exceeds its struct size`
    ///
    /// Arguments: where (utf8).
    pub const BTF_MEMBER_OUTSIDE: Reason = Reason::new(2, 343);

    /// `{where} Member exceeds struct_size`
    ///
    /// Arguments: where (utf8).
    pub const BTF_MEMBER_EXCEEDS: Reason = Reason::new(2, 344);

    /// `{where} Member is not byte aligned`
    ///
    /// Arguments: where (utf8).
    pub const BTF_MEMBER_ALIGNMENT: Reason = Reason::new(2, 345);

    /// `{where} Member is not properly aligned`
    ///
    /// Arguments: where (utf8).
    pub const BTF_MEMBER_IMPROPER_ALIGNMENT: Reason = Reason::new(2, 346);

    /// `{where} nr_copy_bits exceeds {limit}`
    ///
    /// Arguments: where (utf8), limit (u64).
    pub const BTF_COPY_BITS: Reason = Reason::new(2, 347);

    /// `{where} Invalid elem`
    ///
    /// Arguments: where (utf8).
    pub const BTF_ARRAY_ELEMENT: Reason = Reason::new(2, 348);

    /// `{where} Invalid index`
    ///
    /// Arguments: where (utf8).
    pub const BTF_ARRAY_INDEX: Reason = Reason::new(2, 349);

    /// `{where} Invalid array of int`
    ///
    /// Arguments: where (utf8).
    pub const BTF_ARRAY_INT: Reason = Reason::new(2, 350);

    /// `{where} Array size overflows U32_MAX`
    ///
    /// Arguments: where (utf8).
    pub const BTF_ARRAY_OVERFLOW: Reason = Reason::new(2, 351);

    /// `{where} Unexpected size`
    ///
    /// Arguments: where (utf8).
    pub const BTF_UNEXPECTED_SIZE: Reason = Reason::new(2, 352);

    /// `{where} Invalid type_size`
    ///
    /// Arguments: where (utf8).
    pub const BTF_FLOAT_SIZE: Reason = Reason::new(2, 353);

    /// `{where} Linkage not supported`
    ///
    /// Arguments: where (utf8).
    pub const BTF_LINKAGE: Reason = Reason::new(2, 354);

    /// `{where} Invalid func linkage`
    ///
    /// Arguments: where (utf8).
    pub const BTF_FUNCTION_LINKAGE: Reason = Reason::new(2, 355);

    /// `{where} Invalid return type`
    ///
    /// Arguments: where (utf8).
    pub const BTF_RETURN_TYPE: Reason = Reason::new(2, 356);

    /// `{where} Invalid arg#{number}`
    ///
    /// Arguments: where (utf8), number (u64).
    pub const BTF_ARGUMENT: Reason = Reason::new(2, 357);

    /// `{where} Not a VAR kind member`
    ///
    /// Arguments: where (utf8).
    pub const BTF_SECTION_VARIABLE: Reason = Reason::new(2, 358);

    /// `{where} Invalid offset`
    ///
    /// Arguments: where (utf8).
    pub const BTF_SECTION_MEMBER_OFFSET: Reason = Reason::new(2, 359);

    /// `{where} Invalid size`
    ///
    /// Arguments: where (utf8).
    pub const BTF_SECTION_MEMBER_SIZE: Reason = Reason::new(2, 360);

    /// `{where} Invalid offset+size`
    ///
    /// Arguments: where (utf8).
    pub const BTF_SECTION_MEMBER_SUM: Reason = Reason::new(2, 361);

    /// `{where} Invalid sum`
    ///
    /// Arguments: where (utf8).
    pub const BTF_SECTION_SUM: Reason = Reason::new(2, 362);

    /// `{where} Invalid value`
    ///
    /// Arguments: where (utf8).
    pub const BTF_TAG_VALUE: Reason = Reason::new(2, 363);

    /// `{where} Invalid component_idx`
    ///
    /// Arguments: where (utf8).
    pub const BTF_TAG_COMPONENT: Reason = Reason::new(2, 364);

    /// `Invalid map_extra.`
    pub const MAP_EXTRA_INVALID: Reason = Reason::new(2, 365);

    /// `Invalid btf_fd.`
    pub const MAP_BTF_FD_INVALID: Reason = Reason::new(2, 366);

    /// `btf_vmlinux_value_type_id is mutually exclusive with btf_key_type_id and btf_value_type_id.`
    pub const MAP_VALUE_TYPE_EXCLUSIVE: Reason = Reason::new(2, 367);

    /// `Invalid attach_type.`
    pub const ATTACH_TYPE_INVALID: Reason = Reason::new(2, 368);

    /// `Unknown map type {number}`
    ///
    /// Arguments: number (u64).
    pub const UNKNOWN_MAP_TYPE: Reason = Reason::new(2, 369);

    /// `Unknown program type {number}`
    ///
    /// Arguments: number (u64).
    pub const UNKNOWN_PROGRAM_TYPE: Reason = Reason::new(2, 370);

    /// `Unknown attach type {number}`
    ///
    /// Arguments: number (u64).
    pub const UNKNOWN_ATTACH_TYPE: Reason = Reason::new(2, 371);

    /// `Verification failed: {category}: {problem}`
    ///
    /// Arguments: category (utf8), problem (utf8).
    pub const VERIFICATION_FAILED: Reason = Reason::new(2, 372);

    /// `dereference of modified {type} ptr R{register} off={offset}+{constant}, ctx+const is allowed, ctx+const+const is not`
    ///
    /// Arguments: type (utf8), register (u64), offset (s64), constant (s64).
    pub const MODIFIED_POINTER_OLD: Reason = Reason::new(2, 373);

    /// `invalid indirect read from stack off {offset}+{index} size {size}`
    ///
    /// Arguments: offset (s64), index (u64), size (u64).
    pub const INDIRECT_STACK_READ_OLD: Reason = Reason::new(2, 374);

    /// `Caller passes invalid args into func#{index}`
    ///
    /// Arguments: index (u64).
    pub const CALL_ARGUMENTS: Reason = Reason::new(2, 375);

    /// `R{register} invalid zero-sized read: u64=[{from},{to}]`
    ///
    /// Arguments: register (u64), from (u64), to (s64).
    pub const ZERO_SIZE_READ_RANGE: Reason = Reason::new(2, 376);

    /// `metadata kfuncs require device-bound program`
    pub const METADATA_DEVICE_BOUND: Reason = Reason::new(2, 377);

    /// `arg#{argument} doesn't point to {expected}`
    ///
    /// Arguments: argument (u64), expected (utf8).
    pub const ARGUMENT_POINTS_ELSEWHERE: Reason = Reason::new(2, 378);

    /// `css_task_iter is only allowed in bpf_lsm, bpf_iter and sleepable progs`
    pub const CSS_TASK_ITERATOR: Reason = Reason::new(2, 379);

    /// `func '{function}' size {size} must be {capacity}`
    ///
    /// Arguments: function (utf8), size (u64), capacity (u64).
    pub const TRACING_ARGUMENT_SIZE: Reason = Reason::new(2, 380);

    /// `expected an initialized irq flag as arg#{argument}`
    ///
    /// Arguments: argument (u64).
    pub const IRQ_FLAG_UNINITIALIZED: Reason = Reason::new(2, 381);

    /// `expected uninitialized irq flag as arg#{argument}`
    ///
    /// Arguments: argument (u64).
    pub const IRQ_FLAG_INITIALIZED: Reason = Reason::new(2, 382);

    /// `unmatched attempt to enable preemption (kernel function {function})`
    ///
    /// Arguments: function (utf8).
    pub const PREEMPTION_UNMATCHED: Reason = Reason::new(2, 383);

    /// `kern ctx type id {id} is not a struct`
    ///
    /// Arguments: id (u64).
    pub const CONTEXT_TYPE_INVALID: Reason = Reason::new(2, 384);

    /// `The address of function {function} cannot be found`
    ///
    /// Arguments: function (utf8).
    pub const ATTACH_NO_ADDRESS: Reason = Reason::new(2, 385);

    /// `unexpected __bpf_trap() due to uninitialized variable?`
    pub const TRAP_REACHED: Reason = Reason::new(2, 386);

    /// `expected prog array map for tail call`
    pub const TAIL_CALL_MAP: Reason = Reason::new(2, 387);

    /// `pointer in R{register} isn't map pointer`
    ///
    /// Arguments: register (u64).
    pub const EXPECTED_MAP_POINTER: Reason = Reason::new(2, 388);

    /// `Invalid name_offset:{offset}`
    ///
    /// Arguments: offset (s64).
    pub const BTF_PARAMETER_NAME_OFFSET: Reason = Reason::new(2, 389);

    /// `Type tags don't precede modifiers`
    pub const BTF_TYPE_TAG_ORDER: Reason = Reason::new(2, 390);

    /// `Unsupported reg type {type} for bpf_dynptr_from_mem data`
    ///
    /// Arguments: type (utf8).
    pub const DYNPTR_SOURCE: Reason = Reason::new(2, 391);

    /// `The function {function} with variable args is unsupported.`
    ///
    /// Arguments: function (utf8).
    pub const ATTACH_VARIABLE_ARGUMENTS: Reason = Reason::new(2, 392);

    /// `The function {function} return type {type} is unsupported.`
    ///
    /// Arguments: function (utf8), type (utf8).
    pub const ATTACH_RETURN_TYPE: Reason = Reason::new(2, 393);

    /// `Invalid log: {problem}`
    ///
    /// Arguments: problem (utf8).
    pub const LOG_PARAMETERS_INVALID: Reason = Reason::new(2, 394);

    /// `Byte {index} of {field} is {character:x}, which a name may not contain`
    ///
    /// Arguments: index (u64), field (utf8), character (u64).
    pub const NAME_CHARACTER_INVALID: Reason = Reason::new(2, 395);

    /// `The program has no instructions`
    pub const PROGRAM_EMPTY: Reason = Reason::new(2, 396);

    /// `{field} is {value}, a map of type {type} needs {needed}`
    ///
    /// Arguments: field (utf8), value (u64), type (utf8), needed (utf8).
    pub const MAP_PARAMETER_INVALID: Reason = Reason::new(2, 397);

    /// `Byte {offset} after the last field of {command} is not zero`
    ///
    /// Arguments: offset (u64), command (utf8).
    pub const ATTRIBUTE_NOT_ZERO: Reason = Reason::new(2, 398);

    /// `failed to resolve CO-RE relocation <{kind}> [{local-type-id}] {path} ({access})`
    ///
    /// Arguments: kind (utf8), local-type-id (u64), path (utf8), access (utf8).
    pub const CORE_RELOCATION_FAILED: Reason = Reason::new(2, 399);

    /// `BPF map '{object}' is referenced but wasn't created`
    ///
    /// Arguments: object (utf8).
    pub const MAP_REFERENCE_UNRESOLVED: Reason = Reason::new(2, 400);

    /// `kfunc '{object}' is referenced but wasn't resolved`
    ///
    /// Arguments: object (utf8).
    pub const KFUNC_UNRESOLVED: Reason = Reason::new(2, 401);

    /// `Extension program changes packet data, while original does not`
    pub const EXTENSION_PACKET_DATA: Reason = Reason::new(2, 402);

    /// `Extension program may sleep, while original does not`
    pub const EXTENSION_SLEEPS: Reason = Reason::new(2, 403);

    /// `JIT doesn't support bpf-to-bpf calls`
    pub const JIT_BPF_CALLS: Reason = Reason::new(2, 404);

    /// `Private stack not supported by jit`
    pub const JIT_PRIVATE_STACK: Reason = Reason::new(2, 405);

    /// `in-kernel BTF is malformed`
    pub const KERNEL_BTF_MALFORMED: Reason = Reason::new(2, 406);

    /// `invalid kernel function call not eliminated in verifier pass`
    pub const KERNEL_CALL_LEFT: Reason = Reason::new(2, 407);

    /// `addr_space_cast insn can only convert between address space 1 and 0`
    pub const ADDRESS_SPACE_CAST: Reason = Reason::new(2, 408);

    /// `addr_space_cast insn can only be used in a program that has an associated arena`
    pub const ARENA_MISSING: Reason = Reason::new(2, 409);

    /// `JIT doesn't support arena`
    pub const ARENA_UNAVAILABLE: Reason = Reason::new(2, 410);

    /// `Only one arena per program`
    pub const ARENA_SEVERAL: Reason = Reason::new(2, 411);

    /// `R{register} is not a pointer to arena or scalar.`
    ///
    /// Arguments: register (u64).
    pub const ARENA_POINTER_EXPECTED: Reason = Reason::new(2, 412);

    /// `stack size of subprog {subprogram} is {size}. Too large`
    ///
    /// Arguments: subprogram (u64), size (s64).
    pub const SUBPROGRAM_STACK_TOO_LARGE: Reason = Reason::new(2, 413);

    /// `stack size {size}(extra {limit}) is too large`
    ///
    /// Arguments: size (s64), limit (u64).
    pub const STACK_EXCEEDS: Reason = Reason::new(2, 414);

    /// `The sequence of {number} jumps is too complex for async cb.`
    ///
    /// Arguments: number (u64).
    pub const CALLBACK_JUMPS: Reason = Reason::new(2, 415);

    /// `cannot use BPF_LD_[ABS|IND] within callback`
    pub const CALLBACK_LD_ABS: Reason = Reason::new(2, 416);

    /// `bpf_throw kfunc (insn {instruction}) cannot be called from callback subprog {subprogram}`
    ///
    /// Arguments: instruction (u64), subprogram (u64).
    pub const THROW_IN_CALLBACK: Reason = Reason::new(2, 417);

    /// `insn {instruction} cannot call exception cb directly`
    ///
    /// Arguments: instruction (u64).
    pub const EXCEPTION_CALLBACK: Reason = Reason::new(2, 418);

    /// `callback function cannot be the main program`
    pub const CALLBACK_IS_MAIN: Reason = Reason::new(2, 419);

    /// `R{register} has no valid kptr`
    ///
    /// Arguments: register (u64).
    pub const KPTR_MISSING: Reason = Reason::new(2, 420);

    /// `map '{map}' has more than one '{field}'`
    ///
    /// Arguments: map (utf8), field (utf8).
    pub const MAP_FIELD_INVALID: Reason = Reason::new(2, 421);

    /// `R{register} has pointer with unsupported alu operation, pointer arithmetic with it prohibited for !root`
    ///
    /// Arguments: register (u64).
    pub const POINTER_ARITHMETIC_SPECULATION: Reason = Reason::new(2, 422);

    /// `variable offset stack pointer cannot be passed into helper function; var_off={range} off={offset} size={size}`
    ///
    /// Arguments: range (utf8), offset (s64), size (s64).
    pub const STACK_READ_BY_HELPER: Reason = Reason::new(2, 423);

    /// `invalid{direction} read from stack R{register} var_off {range} size {size}`
    ///
    /// Arguments: direction (utf8), register (u64), range (utf8), size (s64).
    pub const STACK_READ_VARIABLE: Reason = Reason::new(2, 424);

    /// `insn {instruction} cannot be patched due to 16-bit range`
    ///
    /// Arguments: instruction (u64).
    pub const JUMP_PATCH_RANGE: Reason = Reason::new(2, 425);

    /// `invalid may_goto off {offset} imm {number}`
    ///
    /// Arguments: offset (s64), number (s64).
    pub const MAY_GOTO_INVALID: Reason = Reason::new(2, 426);

    /// `map_ptr access not supported without CONFIG_DEBUG_INFO_BTF`
    pub const MAP_POINTER_BTF: Reason = Reason::new(2, 427);

    /// `BTF fd for kfunc is not a module BTF`
    pub const KFUNC_MODULE_BTF: Reason = Reason::new(2, 428);

    /// `direct value access on string failed`
    pub const DIRECT_VALUE_FAILED: Reason = Reason::new(2, 429);

    /// `tracking tail call prog failed`
    pub const TAIL_CALL_POKE: Reason = Reason::new(2, 430);

    /// `{what} the register R{register} is not a known value ({type})`
    ///
    /// Arguments: what (utf8), register (u64), type (utf8).
    pub const EXIT_VALUE_UNKNOWN: Reason = Reason::new(2, 431);

    /// `expected valid iter pointer as arg #{argument}`
    ///
    /// Arguments: argument (u64).
    pub const ITERATOR_EXPECTED: Reason = Reason::new(2, 432);

    /// `expected an RCU CS when using {function}`
    ///
    /// Arguments: function (utf8).
    pub const RCU_SECTION_EXPECTED: Reason = Reason::new(2, 433);

    /// `{function}() may write into memory pointed by R{register} type={type}`
    ///
    /// Arguments: function (utf8), register (u64), type (utf8).
    pub const WRITE_INTO_TYPE: Reason = Reason::new(2, 434);

    /// `arg#{argument} is expected to be non-NULL`
    ///
    /// Arguments: argument (u64).
    pub const ARGUMENT_NULL: Reason = Reason::new(2, 435);

    /// `arg#{argument} expects pointer to ctx`
    ///
    /// Arguments: argument (u64).
    pub const ARGUMENT_EXPECTS_CONTEXT: Reason = Reason::new(2, 436);

    /// `reg type unsupported for arg#{argument} function {function}#{number}`
    ///
    /// Arguments: argument (u64), function (utf8), number (u64).
    pub const ARGUMENT_UNSUPPORTED: Reason = Reason::new(2, 437);

    /// `arg#{argument} type is not a struct`
    ///
    /// Arguments: argument (u64).
    pub const ARGUMENT_NOT_STRUCT: Reason = Reason::new(2, 438);

    /// `R{register} rdonly/rdwr_buf_size exceeds u32 max`
    ///
    /// Arguments: register (u64).
    pub const BUFFER_SIZE_ARGUMENT: Reason = Reason::new(2, 439);

    /// `arg#{argument} expected for {function}`
    ///
    /// Arguments: argument (u64), function (utf8).
    pub const OBJECT_DROP_ARGUMENT: Reason = Reason::new(2, 440);

    /// `bpf_percpu_obj_new type size ({size}) is greater than {limit}`
    ///
    /// Arguments: size (s64), limit (u64).
    pub const OBJECT_PERCPU_TYPE: Reason = Reason::new(2, 441);

    /// `operation on {what} expects arg#1 {expected} at offset={offset} in struct {struct}, but arg is at offset={index} in struct {type}`
    ///
    /// Arguments: what (utf8), expected (utf8), offset (s64), struct (utf8), index (s64), type (utf8).
    pub const GRAPH_NODE_MISMATCH: Reason = Reason::new(2, 442);

    /// `rbtree_remove node input must be non-owning ref`
    pub const RBTREE_USAGE: Reason = Reason::new(2, 443);

    /// `kfunc {function}#{number} failed callback verification`
    ///
    /// Arguments: function (utf8), number (u64).
    pub const KFUNC_CALLBACK_FAILED: Reason = Reason::new(2, 444);

    /// `JIT does not support calling kfunc {function}#{number}`
    ///
    /// Arguments: function (utf8), number (u64).
    pub const KFUNC_JIT_MISSING: Reason = Reason::new(2, 445);

    /// `kernel function {function} returns pointer type {what} {type} is not supported`
    ///
    /// Arguments: function (utf8), what (utf8), type (utf8).
    pub const KFUNC_RETURN_TYPE: Reason = Reason::new(2, 446);

    /// `get_local_storage() doesn't support non-zero flags`
    pub const LOCAL_STORAGE_FLAGS: Reason = Reason::new(2, 447);

    /// `global function calls are not allowed while holding a lock,`
    pub const GLOBAL_CALL_LOCKED: Reason = Reason::new(2, 448);

    /// `{number} bpf_preempt_enable{what} missing`
    ///
    /// Arguments: number (u64), what (utf8).
    pub const PREEMPTION_MISSING_ENABLE: Reason = Reason::new(2, 449);

    /// `FENTRY/FEXIT program can only be attached to another program annotated with BTF`
    pub const ATTACH_NEEDS_BTF: Reason = Reason::new(2, 450);

    /// `Cannot recursively attach`
    pub const ATTACH_PROGRAM_REFUSED: Reason = Reason::new(2, 451);

    /// `Attaching fexit/fmod_ret to __noreturn functions is rejected.`
    pub const ATTACH_NORETURN: Reason = Reason::new(2, 452);

    /// `Attach to function {function} with a >8 byte return value is not supported for this attach type`
    ///
    /// Arguments: function (utf8).
    pub const ATTACH_RETURN_SIZE: Reason = Reason::new(2, 453);

    /// `Attaching tracing programs to function '{function}' is rejected.`
    ///
    /// Arguments: function (utf8).
    pub const ATTACH_DENY: Reason = Reason::new(2, 454);

    /// `Invalid core_relo[{index}].insn_off:{offset} prog->len:{limit}`
    ///
    /// Arguments: index (u64), offset (s64), limit (u64).
    pub const CORE_RECORD_INVALID: Reason = Reason::new(2, 455);

    /// `struct_ops module {what} is not found`
    ///
    /// Arguments: what (utf8).
    pub const STRUCT_OPS_MODULE: Reason = Reason::new(2, 456);

    /// `invalid btf id for main subprog in func_info`
    pub const FUNC_INFO_MAIN: Reason = Reason::new(2, 457);

    /// `invalid arg_type for sockmap/sockhash`
    pub const HELPER_SOCKMAP_ARGUMENT: Reason = Reason::new(2, 458);

    /// `cannot get callchain buffer for func {function}#{number}`
    ///
    /// Arguments: function (utf8), number (u64).
    pub const CALLCHAIN_BUFFER: Reason = Reason::new(2, 459);

    /// `bpf_loop iteration limit reached`
    pub const LOOP_ITERATIONS: Reason = Reason::new(2, 460);

    /// `kptr in map can only be accessed using BPF_LDX/BPF_STX/BPF_ST`
    pub const MAP_KPTR_MODE: Reason = Reason::new(2, 461);

    /// `R{register} has non-overwritten BPF_PTR_POISON type`
    ///
    /// Arguments: register (u64).
    pub const BTF_ID_POISONED: Reason = Reason::new(2, 462);

    /// `unknown return type {number} of func {function}#{index}`
    ///
    /// Arguments: number (u64), function (utf8), index (u64).
    pub const HELPER_RETURN_UNKNOWN: Reason = Reason::new(2, 463);

    /// `R{register} must point to kernel BTF`
    ///
    /// Arguments: register (u64).
    pub const POINTER_TO_BTF_EXPECTED: Reason = Reason::new(2, 464);

    /// `expected {expected} or socket`
    ///
    /// Arguments: expected (utf8).
    pub const SOCKET_POINTER_EXPECTED: Reason = Reason::new(2, 465);

    /// `bpf verifier narrow ctx access misconfigured`
    pub const CLEANUP_NARROW_ACCESS: Reason = Reason::new(2, 466);

    /// `invalid kptr access, R{register} type={type}`
    ///
    /// Arguments: register (u64), type (utf8).
    pub const KPTR_ACCESS: Reason = Reason::new(2, 467);

    /// `Unaligned layout_off`
    pub const BTF_LAYOUT_ALIGNMENT: Reason = Reason::new(2, 468);

    /// `Layout section is too small`
    pub const BTF_LAYOUT_SMALL: Reason = Reason::new(2, 469);

    /// `layout_len is not multiple of 4`
    pub const BTF_LAYOUT_LENGTH: Reason = Reason::new(2, 470);

    /// `Layout section is too big`
    pub const BTF_LAYOUT_LARGE: Reason = Reason::new(2, 471);

    /// `{what} '{object}' has no valid bpf_spin_lock`
    ///
    /// Arguments: what (utf8), object (utf8).
    pub const LOCK_MISSING_IN_OBJECT: Reason = Reason::new(2, 472);

    /// `function name {function} is too long`
    ///
    /// Arguments: function (utf8).
    pub const NAME_TOO_LONG: Reason = Reason::new(2, 473);

    /// `cannot find function {function} in BTF`
    ///
    /// Arguments: function (utf8).
    pub const FUNCTION_NOT_IN_BTF: Reason = Reason::new(2, 474);

    /// `signed program cannot {what}`
    ///
    /// Arguments: what (utf8).
    pub const SIGNED_PROGRAM_BINDING: Reason = Reason::new(2, 475);

    /// `signature verification failed: {message}`
    ///
    /// Arguments: message (utf8).
    pub const SIGNATURE_INVALID: Reason = Reason::new(2, 476);

    /// `kfunc {function} has inconsistent KF_IMPLICIT_ARGS`
    ///
    /// Arguments: function (utf8).
    pub const KFUNC_IMPLICIT_ARGUMENTS: Reason = Reason::new(2, 477);

    /// `callee expects {count} arguments, stack arg{argument} is not initialized`
    ///
    /// Arguments: count (u64), argument (u64).
    pub const STACK_ARGUMENT_UNINITIALISED: Reason = Reason::new(2, 478);

    /// `stack arg write offset {offset} exceeds max {limit} stack args`
    ///
    /// Arguments: offset (s64), limit (u64).
    pub const STACK_ARGUMENT_OFFSET: Reason = Reason::new(2, 479);

    /// `stack args are not supported in non-JITed programs`
    pub const STACK_ARGUMENT_JIT: Reason = Reason::new(2, 480);

    /// `kfunc fd_idx {index} is not a module BTF`
    ///
    /// Arguments: index (u64).
    pub const KFUNC_DESCRIPTOR: Reason = Reason::new(2, 481);

    /// `fd_array_cnt {count} without fd_array is invalid`
    ///
    /// Arguments: count (u64).
    pub const FD_ARRAY_COUNT: Reason = Reason::new(2, 482);

    /// `invalid access to context, ctx_size={limit} off={offset} size={size}`
    ///
    /// Arguments: limit (u64), offset (s64), size (s64).
    pub const CONTEXT_OUT_OF_BOUNDS: Reason = Reason::new(2, 483);

    /// `{what} allocation size exceeds u32 max`
    ///
    /// Arguments: what (utf8).
    pub const ALLOCATION_SIZE: Reason = Reason::new(2, 484);

    /// `{what} points to {map} map which cannot be used as const string`
    ///
    /// Arguments: what (utf8), map (utf8).
    pub const MAP_NOT_A_STRING: Reason = Reason::new(2, 485);

    /// `reading from stack off {offset}+{index} size {size}, slot poisoned by dead code elimination`
    ///
    /// Arguments: offset (s64), index (u64), size (s64).
    pub const STACK_SLOT_DEAD: Reason = Reason::new(2, 486);

    /// `same insn cannot be used with and without arena pointer`
    pub const ARENA_SAME_INSTRUCTION: Reason = Reason::new(2, 487);

    /// `Acquiring the same lock again, AA deadlock detected`
    pub const LOCK_AGAIN: Reason = Reason::new(2, 488);

    /// `{what}_unlock cannot be out of order`
    ///
    /// Arguments: what (utf8).
    pub const LOCK_ORDER: Reason = Reason::new(2, 489);

    /// `BPF_EXIT instruction in main prog`
    pub const EXIT_IN_MAIN: Reason = Reason::new(2, 490);

    /// `{what} arena pointer requires a program with an associated arena`
    ///
    /// Arguments: what (utf8).
    pub const ARENA_KFUNC: Reason = Reason::new(2, 491);

    /// `{what} pointer type {type} must point to void, scalar, or struct with scalar`
    ///
    /// Arguments: what (utf8), type (utf8).
    pub const KFUNC_POINTER_TYPE: Reason = Reason::new(2, 492);

    /// `Invalid read of {size} bytes from insn_array`
    ///
    /// Arguments: size (s64).
    pub const INSTRUCTION_ARRAY: Reason = Reason::new(2, 493);

    /// `jump table for insn {instruction} points outside of the subprog {range}`
    ///
    /// Arguments: instruction (u64), range (utf8).
    pub const JUMP_TABLE: Reason = Reason::new(2, 494);

    /// `invalid bpf_context access off={offset}. Reference may already be released`
    ///
    /// Arguments: offset (s64).
    pub const CONTEXT_RELEASED: Reason = Reason::new(2, 495);

    /// `CONST_PTR_TO_DYNPTR cannot be released`
    pub const DYNPTR_CONST_RELEASE: Reason = Reason::new(2, 496);

    /// `{what} expected pointer to stack or const struct bpf_dynptr`
    ///
    /// Arguments: what (utf8).
    pub const DYNPTR_ARGUMENT: Reason = Reason::new(2, 497);

    /// `{what} is a packet pointer, but func#{subprogram} may change packet data`
    ///
    /// Arguments: what (utf8), subprogram (u64).
    pub const PACKET_ACROSS_CALL: Reason = Reason::new(2, 498);

    /// `{what} expected pointer to an iterator on stack`
    ///
    /// Arguments: what (utf8).
    pub const ITERATOR_ARGUMENT: Reason = Reason::new(2, 499);

    /// `{what} doesn't point to an irq flag on stack`
    ///
    /// Arguments: what (utf8).
    pub const IRQ_FLAG_ARGUMENT: Reason = Reason::new(2, 500);

    /// `cannot restore irq state out of order, expected id={index} acquired at insn_idx={acquired}`
    ///
    /// Arguments: index (u64), acquired (u64).
    pub const IRQ_FLAG_ORDER: Reason = Reason::new(2, 501);

    /// `release kfunc {function} expects referenced PTR_TO_BTF_ID passed to {what}`
    ///
    /// Arguments: function (utf8), what (utf8).
    pub const RELEASE_ARGUMENT: Reason = Reason::new(2, 502);

    /// `{what} expected for bpf_obj_drop()`
    ///
    /// Arguments: what (utf8).
    pub const OBJECT_DROP_OPERAND: Reason = Reason::new(2, 503);

    /// `{what} can only take non-owning or refcounted bpf_rb_node pointer`
    ///
    /// Arguments: what (utf8).
    pub const GRAPH_NODE_ARGUMENT: Reason = Reason::new(2, 504);

    /// `{what} memory, len pair leads to invalid memory access`
    ///
    /// Arguments: what (utf8).
    pub const ARGUMENT_MEMORY_LENGTH: Reason = Reason::new(2, 505);

    /// `{what} reference type('{type}') size cannot be determined: {message}`
    ///
    /// Arguments: what (utf8), type (utf8), message (utf8).
    pub const ARGUMENT_REFERENCE_TYPE: Reason = Reason::new(2, 506);

    /// `mixing of tail_calls and bpf-to-bpf calls is not supported`
    pub const TAIL_CALLS_MIXED: Reason = Reason::new(2, 507);

    /// `{what} is allowed only to CAP_PERFMON and CAP_SYS_ADMIN`
    ///
    /// Arguments: what (utf8).
    pub const CAPABILITY_REQUIRED: Reason = Reason::new(2, 508);

    /// `kernel func {function} requires RCU critical section protection`
    ///
    /// Arguments: function (utf8).
    pub const RCU_REQUIRED: Reason = Reason::new(2, 509);

    /// `Unknown type ID {number} passed to kfunc bpf_rdonly_cast`
    ///
    /// Arguments: number (s64).
    pub const CAST_TYPE_UNKNOWN: Reason = Reason::new(2, 510);

    /// `{what} cannot be used in tracing programs on types with NMI unsafe fields`
    ///
    /// Arguments: what (utf8).
    pub const NMI_UNSAFE: Reason = Reason::new(2, 511);

    /// `exception cb cannot return void`
    pub const EXCEPTION_CALLBACK_VOID: Reason = Reason::new(2, 512);

    /// `BPF_ATOMIC loads from R{register} {type} is not allowed`
    ///
    /// Arguments: register (u64), type (utf8).
    pub const ATOMIC_LOAD_TYPE: Reason = Reason::new(2, 513);

    /// `sleepable global function {function}() called in {region}`
    ///
    /// Arguments: function (utf8), region (utf8).
    pub const GLOBAL_SLEEPABLE: Reason = Reason::new(2, 514);

    /// `Sleepable program cannot attach to non-faultable tracepoint {what}`
    ///
    /// Arguments: what (utf8).
    pub const ATTACH_FAULT: Reason = Reason::new(2, 515);

    /// `JIT does not support fsession`
    pub const SESSION_JIT: Reason = Reason::new(2, 516);

    /// `liveness analysis exceeded complexity limit ({count} calls)`
    ///
    /// Arguments: count (u64).
    pub const LIVENESS_LIMIT: Reason = Reason::new(2, 517);

    /// `program requires BPF JIT compiler but it is not available`
    pub const JIT_NEEDED: Reason = Reason::new(2, 518);

    /// `Max chain length or cycle detected`
    pub const BTF_CHAIN: Reason = Reason::new(2, 519);

    /// `struct {struct} doesn't have field at offset {offset}`
    ///
    /// Arguments: struct (utf8), offset (s64).
    pub const STRUCT_FIELD_MISSING: Reason = Reason::new(2, 520);

    /// `direct access to {what} is disallowed`
    ///
    /// Arguments: what (utf8).
    pub const CONTEXT_ACCESS_DENIED: Reason = Reason::new(2, 521);

    /// `{function}() is not a global function`
    ///
    /// Arguments: function (utf8).
    pub const EXTENSION_PROTOTYPE: Reason = Reason::new(2, 522);

    /// `Global functions need valid BTF`
    pub const GLOBAL_BTF: Reason = Reason::new(2, 523);

    /// `arg#{argument} has unsupported set of tags`
    ///
    /// Arguments: argument (u64).
    pub const ARGUMENT_TAG: Reason = Reason::new(2, 524);

    /// `ret type {type} not allowed for fmod_ret`
    ///
    /// Arguments: type (utf8).
    pub const ATTACH_RETURN_KIND: Reason = Reason::new(2, 525);

    /// `func '{function}' arg{argument} '{what}' has type {type}. Only pointer access is allowed`
    ///
    /// Arguments: function (utf8), argument (u64), what (utf8), type (utf8).
    pub const TRACING_ARGUMENT_POINTER: Reason = Reason::new(2, 526);

    /// `target candidate search failed for {number}`
    ///
    /// Arguments: number (u64).
    pub const CORE_SEARCH_FAILED: Reason = Reason::new(2, 527);

    /// `Invalid attr.`
    pub const MAP_ATTR_INVALID: Reason = Reason::new(2, 528);

    /// `Invalid btf_value_type_id.`
    pub const MAP_VALUE_TYPE_INVALID: Reason = Reason::new(2, 529);

    /// `Invalid excl_prog_hash_size.`
    pub const MAP_EXCLUSIVE_HASH_SIZE: Reason = Reason::new(2, 530);

    /// `Invalid map_name.`
    pub const MAP_NAME_INVALID: Reason = Reason::new(2, 531);

    /// `Invalid map_token_fd.`
    pub const MAP_TOKEN_INVALID: Reason = Reason::new(2, 532);

    /// `Invalid map_type.`
    pub const MAP_TYPE_INVALID: Reason = Reason::new(2, 533);

    /// `Invalid numa_node.`
    pub const MAP_NUMA_NODE_INVALID: Reason = Reason::new(2, 534);

    /// `The limit of locked memory of this user is used up, for BPF`
    pub const LOCKED_MEMORY_LIMIT: Reason = Reason::new(2, 535);

    /// `cgroup has non-overridable program in the parent`
    pub const PARENT_NOT_OVERRIDABLE: Reason = Reason::new(2, 536);

    /// `The group has programs attached with the flags {there:x}, the call has {wanted:x}`
    ///
    /// Arguments: there (u64), wanted (u64).
    pub const ATTACH_FLAGS_DIFFER: Reason = Reason::new(2, 537);
}

/// Netlink requests of every family, as answered with an extended ACK.
pub mod netlink {
    use crate::Reason;

    /// `Attribute failed policy validation`
    pub const POLICY_VALIDATION: Reason = Reason::new(3, 1);

    /// `Unknown attribute type`
    pub const UNKNOWN_ATTRIBUTE: Reason = Reason::new(3, 2);

    /// `reserved bit set`
    pub const RESERVED_BIT_SET: Reason = Reason::new(3, 3);

    /// `no device matches name`
    pub const NO_SUCH_DEVICE: Reason = Reason::new(3, 4);

    /// `Unsupported attribute in {what} dump request`
    ///
    /// Arguments: what (utf8).
    pub const UNSUPPORTED_DUMP_ATTRIBUTE: Reason = Reason::new(3, 5);

    /// `Missing required attribute type {type}`
    ///
    /// Arguments: type (u64).
    pub const MISSING_ATTRIBUTE: Reason = Reason::new(3, 6);

    /// `The message at byte {offset} needs {needed} bytes, {available} are there`
    ///
    /// Arguments: offset (u64), needed (u64), available (u64).
    pub const MESSAGE_SHORT: Reason = Reason::new(3, 7);

    /// `The message at byte {offset} says that it has {length} bytes`
    ///
    /// Arguments: offset (u64), length (u64).
    pub const MESSAGE_LENGTH: Reason = Reason::new(3, 8);

    /// `The attribute at byte {offset} says that it has {length} bytes, {available} are there`
    ///
    /// Arguments: offset (u64), length (u64), available (u64).
    pub const ATTRIBUTE_LENGTH: Reason = Reason::new(3, 9);

    /// `Attribute length invalid`
    pub const ATTRIBUTE_LENGTH_INVALID: Reason = Reason::new(3, 10);

    /// `NLA_F_NESTED is missing`
    pub const NESTED_FLAG_MISSING: Reason = Reason::new(3, 11);

    /// `NLA_F_NESTED not expected`
    pub const NESTED_FLAG_UNEXPECTED: Reason = Reason::new(3, 12);

    /// `{count} byte leftover after parsing attributes.`
    ///
    /// Arguments: count (u64).
    pub const ATTRIBUTE_BYTES_LEFT: Reason = Reason::new(3, 13);

    /// `Invalid header for {what}`
    ///
    /// Arguments: what (utf8).
    pub const INVALID_HEADER: Reason = Reason::new(3, 14);

    /// `Invalid values in header for {what}`
    ///
    /// Arguments: what (utf8).
    pub const INVALID_HEADER_VALUES: Reason = Reason::new(3, 15);

    /// `Invalid data after header in {what}`
    ///
    /// Arguments: what (utf8).
    pub const INVALID_DATA_AFTER_HEADER: Reason = Reason::new(3, 16);

    /// `Unknown device type`
    pub const UNKNOWN_DEVICE_TYPE: Reason = Reason::new(3, 17);

    /// `Device not found`
    pub const DEVICE_NOT_FOUND: Reason = Reason::new(3, 18);

    /// `Device not specified`
    pub const DEVICE_REQUIRED: Reason = Reason::new(3, 19);

    /// `invalid ifindex`
    pub const INTERFACE_INDEX_INVALID: Reason = Reason::new(3, 20);

    /// `Device for nexthop is not up`
    pub const DEVICE_DOWN: Reason = Reason::new(3, 21);

    /// `mtu less than device minimum`
    pub const MTU_TOO_SMALL: Reason = Reason::new(3, 22);

    /// `mtu greater than device maximum`
    pub const MTU_TOO_LARGE: Reason = Reason::new(3, 23);

    /// `too big {attribute}`
    ///
    /// Arguments: attribute (utf8).
    pub const OFFLOAD_SIZE_TOO_LARGE: Reason = Reason::new(3, 24);

    /// `Invalid VLAN protocol`
    pub const VLAN_PROTOCOL: Reason = Reason::new(3, 25);

    /// `Invalid VLAN id`
    pub const VLAN_ID: Reason = Reason::new(3, 26);

    /// `VXLAN ID must be lower than 16777216`
    pub const VXLAN_ID: Reason = Reason::new(3, 27);

    /// `Required attributes not provided to perform the operation`
    pub const LINK_ATTRIBUTES_MISSING: Reason = Reason::new(3, 28);

    /// `tun/tap creation via rtnetlink is not supported.`
    pub const TUN_BY_NETLINK: Reason = Reason::new(3, 29);

    /// `Unknown network namespace id`
    pub const NAMESPACE_UNKNOWN: Reason = Reason::new(3, 30);

    /// `Peer netns reference is missing`
    pub const NAMESPACE_MISSING: Reason = Reason::new(3, 31);

    /// `multiple netns identifying attributes specified`
    pub const NAMESPACE_SEVERAL: Reason = Reason::new(3, 32);

    /// `Unsupported attribute`
    pub const UNSUPPORTED_ATTRIBUTE: Reason = Reason::new(3, 33);

    /// `Unsupported attribute in {what}`
    ///
    /// Arguments: what (utf8).
    pub const UNSUPPORTED_ATTRIBUTE_IN: Reason = Reason::new(3, 34);

    /// `integer out of range`
    pub const INTEGER_RANGE: Reason = Reason::new(3, 35);

    /// `invalid attribute length`
    pub const ATTRIBUTE_LENGTH_SHORT: Reason = Reason::new(3, 36);

    /// `bytes leftover after parsing attributes`
    pub const BYTES_LEFTOVER: Reason = Reason::new(3, 37);

    /// `Filter by device index not supported for {what} dumps`
    ///
    /// Arguments: what (utf8).
    pub const FILTER_BY_INDEX: Reason = Reason::new(3, 38);

    /// `Local address is not supplied`
    pub const ADDRESS_MISSING: Reason = Reason::new(3, 39);

    /// `Address already assigned`
    pub const ADDRESS_ASSIGNED: Reason = Reason::new(3, 40);

    /// `Address not found`
    pub const ADDRESS_NOT_FOUND: Reason = Reason::new(3, 41);

    /// `Invalid address`
    pub const ADDRESS_INVALID: Reason = Reason::new(3, 42);

    /// `Invalid prefix length`
    pub const INVALID_PREFIX_LENGTH: Reason = Reason::new(3, 43);

    /// `Invalid prefix for given prefix length`
    pub const INVALID_PREFIX: Reason = Reason::new(3, 44);

    /// `Nexthop has invalid gateway`
    pub const GATEWAY_INVALID: Reason = Reason::new(3, 45);

    /// `Nexthop device required for onlink`
    pub const ONLINK_NEEDS_DEVICE: Reason = Reason::new(3, 46);

    /// `Gateway, device and multipath can not be specified for this route type`
    pub const GATEWAY_FOR_TYPE: Reason = Reason::new(3, 47);

    /// `Invalid nexthop configuration - extra data after nexthops`
    pub const NEXTHOP_EXTRA_DATA: Reason = Reason::new(3, 48);

    /// `FIB table does not exist`
    pub const ROUTE_TABLE_MISSING: Reason = Reason::new(3, 49);

    /// `Can not replace route - no match found`
    pub const ROUTE_NO_MATCH: Reason = Reason::new(3, 50);

    /// `Invalid route type`
    pub const ROUTE_TYPE_INVALID: Reason = Reason::new(3, 51);

    /// `Invalid scope`
    pub const SCOPE_INVALID: Reason = Reason::new(3, 52);

    /// `Invalid attribute in metrics`
    pub const METRICS_INVALID: Reason = Reason::new(3, 53);

    /// `Unknown LWT encapsulation type`
    pub const ENCAPSULATION_UNKNOWN: Reason = Reason::new(3, 54);

    /// `Unsupported address family`
    pub const FAMILY_UNSUPPORTED: Reason = Reason::new(3, 55);

    /// `Invalid table`
    pub const RULE_TABLE_INVALID: Reason = Reason::new(3, 56);

    /// `Invalid {field} range`
    ///
    /// Arguments: field (utf8).
    pub const RULE_RANGE_INVALID: Reason = Reason::new(3, 57);

    /// `Nexthop id does not exist`
    pub const NEXTHOP_ID_MISSING: Reason = Reason::new(3, 58);

    /// `Invalid length for nexthop group attribute`
    pub const NEXTHOP_GROUP_LENGTH: Reason = Reason::new(3, 59);

    /// `Specified qdisc kind is unknown`
    pub const QDISC_KIND_UNKNOWN: Reason = Reason::new(3, 60);

    /// `Failed to find specified qdisc`
    pub const QDISC_NOT_FOUND: Reason = Reason::new(3, 61);

    /// `Qdisc not found. To create specify NLM_F_CREATE flag`
    pub const QDISC_CREATE_FLAG: Reason = Reason::new(3, 62);

    /// `NLM_F_REPLACE needed to override`
    pub const QDISC_REPLACE_FLAG: Reason = Reason::new(3, 63);

    /// `Exclusivity flag on, cannot modify`
    pub const QDISC_EXISTS: Reason = Reason::new(3, 64);

    /// `Cannot delete qdisc with handle of zero`
    pub const QDISC_ZERO_HANDLE: Reason = Reason::new(3, 65);

    /// `Invalid qdisc name: must match existing qdisc`
    pub const QDISC_NAME_MISMATCH: Reason = Reason::new(3, 66);

    /// `Qdisc not classful`
    pub const QDISC_NOT_CLASSFUL: Reason = Reason::new(3, 67);

    /// `TC classifier not found`
    pub const FILTER_KIND_UNKNOWN: Reason = Reason::new(3, 68);

    /// `Filter kind and protocol must be specified`
    pub const FILTER_KIND_MISSING: Reason = Reason::new(3, 69);

    /// `Invalid filter command with priority of zero`
    pub const FILTER_PRIORITY: Reason = Reason::new(3, 70);

    /// `Need both {message} and NLM_F_CREATE to create a new {what}`
    ///
    /// Arguments: message (utf8), what (utf8).
    pub const CREATE_FLAG_MISSING: Reason = Reason::new(3, 71);

    /// `Specified filter chain does not exist`
    pub const CHAIN_NOT_FOUND: Reason = Reason::new(3, 72);

    /// `Filter chain already exists`
    pub const CHAIN_EXISTS: Reason = Reason::new(3, 73);

    /// `Filter with specified priority/protocol not found`
    pub const FILTER_NOT_FOUND: Reason = Reason::new(3, 74);

    /// `Specified class doesn't exist`
    pub const CLASS_NOT_FOUND: Reason = Reason::new(3, 75);

    /// `Netlink action attributes missing`
    pub const ACTION_MISSING: Reason = Reason::new(3, 76);

    /// `Filter mask must be set for stats {what}`
    ///
    /// Arguments: what (utf8).
    pub const STATS_FILTER_MISSING: Reason = Reason::new(3, 77);

    /// `Bulk delete is not supported`
    pub const BULK_DELETE: Reason = Reason::new(3, 78);

    /// `Can not enslave a bridge to a bridge`
    pub const BRIDGE_LOOP: Reason = Reason::new(3, 79);

    /// `netlink: '{program}': attribute type {number} has an invalid length.`
    ///
    /// Arguments: program (utf8), number (u64).
    pub const ATTRIBUTE_LENGTH_LOGGED: Reason = Reason::new(3, 80);

    /// `netlink: {number} bytes leftover after parsing attributes in process '{program}'.`
    ///
    /// Arguments: number (u64), program (utf8).
    pub const BYTES_LEFTOVER_LOGGED: Reason = Reason::new(3, 81);

    /// `Invalid {what}`
    ///
    /// Arguments: what (utf8).
    pub const VALUE_INVALID: Reason = Reason::new(3, 82);

    /// `{what} is not supported`
    ///
    /// Arguments: what (utf8).
    pub const NOT_SUPPORTED: Reason = Reason::new(3, 83);

    /// `{what} is missing`
    ///
    /// Arguments: what (utf8).
    pub const VALUE_MISSING: Reason = Reason::new(3, 84);

    /// `{what} not found`
    ///
    /// Arguments: what (utf8).
    pub const OBJECT_NOT_FOUND: Reason = Reason::new(3, 85);

    /// `{what} already exists`
    ///
    /// Arguments: what (utf8).
    pub const OBJECT_EXISTS: Reason = Reason::new(3, 86);

    /// `{what} are mutually exclusive`
    ///
    /// Arguments: what (utf8).
    pub const MUTUALLY_EXCLUSIVE: Reason = Reason::new(3, 87);

    /// `{what} out of range`
    ///
    /// Arguments: what (utf8).
    pub const OUT_OF_RANGE: Reason = Reason::new(3, 88);

    /// `Cannot {what}`
    ///
    /// Arguments: what (utf8).
    pub const OPERATION_REFUSED: Reason = Reason::new(3, 89);

    /// `Failed to {what}`
    ///
    /// Arguments: what (utf8).
    pub const OPERATION_FAILED: Reason = Reason::new(3, 90);

    /// `No link layer address given`
    pub const NEIGHBOUR_ADDRESS_MISSING: Reason = Reason::new(3, 91);

    /// `Neighbor entry is now dead`
    pub const NEIGHBOUR_GONE: Reason = Reason::new(3, 92);

    /// `Neighbour entry not found`
    pub const NEIGHBOUR_NOT_FOUND: Reason = Reason::new(3, 93);

    /// `FDB {what} only supported for Ethernet devices`
    ///
    /// Arguments: what (utf8).
    pub const FDB_DEVICE: Reason = Reason::new(3, 94);

    /// `Device is not a bridge port`
    pub const NOT_A_BRIDGE_PORT: Reason = Reason::new(3, 95);

    /// `Entry {what} cannot be specified`
    ///
    /// Arguments: what (utf8).
    pub const MDB_ENTRY_INVALID: Reason = Reason::new(3, 96);

    /// `The specified nsid is already used`
    pub const NAMESPACE_ID_USED: Reason = Reason::new(3, 97);

    /// `The interface netns is immutable`
    pub const NAMESPACE_IMMUTABLE: Reason = Reason::new(3, 98);

    /// `Cannot clear protodown, active reasons`
    pub const PROTODOWN_REASON: Reason = Reason::new(3, 99);

    /// `Underlying driver does not support XDP in native mode`
    pub const XDP_NATIVE_UNSUPPORTED: Reason = Reason::new(3, 100);

    /// `XDP program already attached`
    pub const XDP_ATTACHED: Reason = Reason::new(3, 101);

    /// `Only one XDP mode flag can be set`
    pub const XDP_FLAGS: Reason = Reason::new(3, 102);

    /// `{what} programs can not be attached to a device`
    ///
    /// Arguments: what (utf8).
    pub const XDP_PROGRAM_TYPE: Reason = Reason::new(3, 103);

    /// `Program bound to different device`
    pub const XDP_DEVICE_BOUND: Reason = Reason::new(3, 104);

    /// `MTU too large for {what}`
    ///
    /// Arguments: what (utf8).
    pub const XDP_MTU: Reason = Reason::new(3, 105);

    /// `Nexthop specification and nexthop id are mutually exclusive`
    pub const ROUTE_NEXTHOP_CONFLICT: Reason = Reason::new(3, 106);

    /// `Nexthop {what} does not match {other}`
    ///
    /// Arguments: what (utf8), other (utf8).
    pub const NEXTHOP_MISMATCH: Reason = Reason::new(3, 107);

    /// `Invalid flags for nexthop - {what}`
    ///
    /// Arguments: what (utf8).
    pub const NEXTHOP_FLAGS: Reason = Reason::new(3, 108);

    /// `Nexthop id can not be used twice in a group`
    pub const NEXTHOP_GROUP: Reason = Reason::new(3, 109);

    /// `Blackhole attribute can not be used with gateway, oif, encap or fdb`
    pub const NEXTHOP_ATTRIBUTES: Reason = Reason::new(3, 110);

    /// `Replace specified without create and no entry exists`
    pub const NEXTHOP_REPLACE: Reason = Reason::new(3, 111);

    /// `Nexthop has been deleted`
    pub const NEXTHOP_DELETED: Reason = Reason::new(3, 112);

    /// `Route with host scope can not have {what}`
    ///
    /// Arguments: what (utf8).
    pub const ROUTE_HOST_SCOPE: Reason = Reason::new(3, 113);

    /// `No egress device for nexthop gateway`
    pub const NEXTHOP_NO_DEVICE: Reason = Reason::new(3, 114);

    /// `IPv6 is disabled on this device`
    pub const IPV6_DISABLED: Reason = Reason::new(3, 115);

    /// `Device only routes can not be added for IPv6 using the multipath API.`
    pub const IPV6_MULTIPATH: Reason = Reason::new(3, 116);

    /// `Invalid dsfield (tos): {what}`
    ///
    /// Arguments: what (utf8).
    pub const DSFIELD: Reason = Reason::new(3, 117);

    /// `Locked cwnd metric must be non zero`
    pub const METRIC_LOCKED: Reason = Reason::new(3, 118);

    /// `rtm_src_len and rtm_dst_len must be {what}`
    ///
    /// Arguments: what (utf8).
    pub const PREFIX_LENGTH_FIXED: Reason = Reason::new(3, 119);

    /// `address lifetime invalid`
    pub const ADDRESS_LIFETIME: Reason = Reason::new(3, 120);

    /// `Cannot assign {what} on this device`
    ///
    /// Arguments: what (utf8).
    pub const ADDRESS_KIND: Reason = Reason::new(3, 121);

    /// `Router solicitation is disabled on device`
    pub const ROUTER_ADVERTISEMENT: Reason = Reason::new(3, 122);

    /// `Missing goto target for action goto`
    pub const RULE_GOTO: Reason = Reason::new(3, 123);

    /// `l3mdev and table are mutually exclusive`
    pub const RULE_L3MDEV: Reason = Reason::new(3, 124);

    /// `No permission to set uid`
    pub const UID_RANGE_PERMISSION: Reason = Reason::new(3, 125);

    /// `LWT encapsulation {what} is missing`
    ///
    /// Arguments: what (utf8).
    pub const ENCAPSULATION_MISSING: Reason = Reason::new(3, 126);

    /// `Strict mode for VRF is disabled`
    pub const VRF_STRICT: Reason = Reason::new(3, 127);

    /// `Exclusivity flag on, cannot override`
    pub const QDISC_OVERRIDE: Reason = Reason::new(3, 128);

    /// `Cannot move an existing qdisc to a different parent`
    pub const QDISC_MOVE: Reason = Reason::new(3, 129);

    /// `Specified parent ID is reserved for ingress and clsact Qdiscs`
    pub const QDISC_PARENT_RESERVED: Reason = Reason::new(3, 130);

    /// `Maximum number of qdisc handles was exceeded`
    pub const QDISC_HANDLES_EXHAUSTED: Reason = Reason::new(3, 131);

    /// `Change operation not supported by specified qdisc`
    pub const QDISC_CHANGE: Reason = Reason::new(3, 132);

    /// `{what} block sharing is not supported`
    ///
    /// Arguments: what (utf8).
    pub const QDISC_BLOCK: Reason = Reason::new(3, 133);

    /// `Cannot assign noqueue to a class`
    pub const QDISC_NOQUEUE: Reason = Reason::new(3, 134);

    /// `Current ingress or clsact Qdisc has ongoing filter requests`
    pub const QDISC_BUSY: Reason = Reason::new(3, 135);

    /// `Cannot find ingress queue for specified device`
    pub const QDISC_INGRESS_MISSING: Reason = Reason::new(3, 136);

    /// `Size table {what} is missing`
    ///
    /// Arguments: what (utf8).
    pub const SIZE_TABLE: Reason = Reason::new(3, 137);

    /// `Cannot create traffic class with classid TC_H_ROOT`
    pub const CLASS_ID: Reason = Reason::new(3, 138);

    /// `Cannot attach rate estimator to a multi-queue root qdisc`
    pub const RATE_ESTIMATOR: Reason = Reason::new(3, 139);

    /// `Filter already exists`
    pub const FILTER_EXISTS: Reason = Reason::new(3, 140);

    /// `Specified filter kind does not match existing one`
    pub const FILTER_KIND_MISMATCH: Reason = Reason::new(3, 141);

    /// `Filter HW offload failed - classifier without re-offloading support`
    pub const FILTER_OFFLOAD: Reason = Reason::new(3, 142);

    /// `Specified chain index exceeds upper limit`
    pub const FILTER_CHAIN_LIMIT: Reason = Reason::new(3, 143);

    /// `TC action kind must be specified`
    pub const ACTION_KIND_MISSING: Reason = Reason::new(3, 144);

    /// `TC action with specified index not found`
    pub const ACTION_NOT_FOUND: Reason = Reason::new(3, 145);

    /// `invalid control action`
    pub const ACTION_CONTROL: Reason = Reason::new(3, 146);

    /// `ambiguous or reserved bits set in nlmsg_flags`
    pub const FLAGS_RESERVED: Reason = Reason::new(3, 147);

    /// `neither ifindex nor name specified`
    pub const DEVICE_HEADER: Reason = Reason::new(3, 148);

    /// `missing {what} in compact bitset`
    ///
    /// Arguments: what (utf8).
    pub const BITSET: Reason = Reason::new(3, 149);

    /// `requested channel counts are too low for existing {what}`
    ///
    /// Arguments: what (utf8).
    pub const CHANNELS_IN_USE: Reason = Reason::new(3, 150);

    /// `Netdevice is up, so flashing is not permitted`
    pub const MODULE_FLASH: Reason = Reason::new(3, 151);

    /// `reading {what} is illegal`
    ///
    /// Arguments: what (utf8).
    pub const MODULE_PAGE: Reason = Reason::new(3, 152);

    /// `TX enabled requires pMAC enabled`
    pub const MAC_MERGE: Reason = Reason::new(3, 153);

    /// `{what} parameter too big`
    ///
    /// Arguments: what (utf8).
    pub const CABLE_TEST: Reason = Reason::new(3, 154);

    /// `resources size validation failed`
    pub const RESOURCE_SIZE: Reason = Reason::new(3, 155);

    /// `Node has children. Cannot delete node.`
    pub const RATE_NODE: Reason = Reason::new(3, 156);

    /// `{what} function attribute supported for VFs only`
    ///
    /// Arguments: what (utf8).
    pub const PORT_FUNCTION_LIMIT: Reason = Reason::new(3, 157);

    /// `Requested limit is not supported by the driver`
    pub const RELOAD_LIMIT: Reason = Reason::new(3, 158);

    /// `Direct region read does not use snapshot`
    pub const REGION_SNAPSHOT: Reason = Reason::new(3, 159);

    /// `Cannot change action of non-drop traps. Skipping`
    pub const TRAP_ACTION: Reason = Reason::new(3, 160);

    /// `Line card is {what}`
    ///
    /// Arguments: what (utf8).
    pub const LINE_CARD: Reason = Reason::new(3, 161);

    /// `{what} can't be offloaded`
    ///
    /// Arguments: what (utf8).
    pub const XFRM_OFFLOAD: Reason = Reason::new(3, 162);

    /// `No SPI available in the requested range`
    pub const XFRM_SPI: Reason = Reason::new(3, 163);

    /// `ESN replay window is too large for the chosen bitmap size`
    pub const XFRM_REPLAY: Reason = Reason::new(3, 164);

    /// `Only tunnel modes can accommodate a change of family`
    pub const XFRM_MODE: Reason = Reason::new(3, 165);

    /// `Entries in the MIGRATE attribute's list must be unique`
    pub const XFRM_MIGRATE: Reason = Reason::new(3, 166);

    /// `designated queue already in use by AF_XDP`
    pub const XDP_QUEUE_BOUND: Reason = Reason::new(3, 167);

    /// `Array element too short`
    pub const ARRAY_SHORT: Reason = Reason::new(3, 168);

    /// `Device queue in use by {what}`
    ///
    /// Arguments: what (utf8).
    pub const QUEUE_UNAVAILABLE: Reason = Reason::new(3, 169);

    /// `No DMA-capable device found for netmem TX`
    pub const QUEUE_MEMORY_SETUP: Reason = Reason::new(3, 170);

    /// `hash field config is not symmetric`
    pub const HASH_NOT_SYMMETRIC: Reason = Reason::new(3, 171);

    /// `Protocol mismatch for filter with specified priority`
    pub const FILTER_PROTOCOL_MISMATCH: Reason = Reason::new(3, 172);

    /// `BPF qdisc only supported on root or mq`
    pub const QDISC_BPF_PLACE: Reason = Reason::new(3, 173);
}

/// Messages of a file-system context (fsopen, fsconfig, fsmount).
pub mod fscontext {
    use crate::Reason;

    /// `{filesystem}: Unknown parameter '{parameter}'`
    ///
    /// Arguments: filesystem (utf8), parameter (utf8).
    pub const UNKNOWN_PARAMETER: Reason = Reason::new(4, 1);

    /// `{filesystem}: Bad value for '{parameter}'`
    ///
    /// Arguments: filesystem (utf8), parameter (utf8).
    pub const BAD_VALUE: Reason = Reason::new(4, 2);

    /// `{filesystem}: Bad value '{value}' for mount option '{parameter}'`
    ///
    /// Arguments: filesystem (utf8), value (utf8), parameter (utf8).
    pub const BAD_VALUE_GIVEN: Reason = Reason::new(4, 3);

    /// `{filesystem}: Unexpected value for '{parameter}'`
    ///
    /// Arguments: filesystem (utf8), parameter (utf8).
    pub const UNEXPECTED_VALUE: Reason = Reason::new(4, 4);

    /// `{filesystem}: unknown value of {parameter} - {value}`
    ///
    /// Arguments: filesystem (utf8), parameter (utf8), value (utf8).
    pub const UNKNOWN_VALUE: Reason = Reason::new(4, 5);

    /// `{filesystem}: unsupported {parameter} option - {value}`
    ///
    /// Arguments: filesystem (utf8), parameter (utf8), value (utf8).
    pub const UNSUPPORTED_VALUE: Reason = Reason::new(4, 6);

    /// `Non-string source`
    pub const NON_STRING_SOURCE: Reason = Reason::new(4, 7);

    /// `Multiple sources`
    pub const MULTIPLE_SOURCES: Reason = Reason::new(4, 8);

    /// `{filesystem}: Multiple sources specified`
    ///
    /// Arguments: filesystem (utf8).
    pub const MULTIPLE_SOURCES_SPECIFIED: Reason = Reason::new(4, 9);

    /// `No source specified`
    pub const NO_SOURCE: Reason = Reason::new(4, 10);

    /// `{source}: Can't lookup blockdev`
    ///
    /// Arguments: source (utf8).
    pub const DEVICE_NOT_FOUND: Reason = Reason::new(4, 11);

    /// `{source}: Can't open blockdev`
    ///
    /// Arguments: source (utf8).
    pub const DEVICE_NOT_OPENED: Reason = Reason::new(4, 12);

    /// `{filesystem}: Unknown subsys name '{parameter}'`
    ///
    /// Arguments: filesystem (utf8), parameter (utf8).
    pub const UNKNOWN_SUBSYSTEM: Reason = Reason::new(4, 13);

    /// `{filesystem}: Kernel not built with {option}`
    ///
    /// Arguments: filesystem (utf8), option (utf8).
    pub const KERNEL_NOT_BUILT: Reason = Reason::new(4, 14);

    /// `{filesystem}: {name} is not a directory`
    ///
    /// Arguments: filesystem (utf8), name (utf8).
    pub const NOT_A_DIRECTORY: Reason = Reason::new(4, 15);

    /// `{filesystem}: No changes allowed in reconfigure`
    ///
    /// Arguments: filesystem (utf8).
    pub const RECONFIGURE_REFUSED: Reason = Reason::new(4, 16);

    /// `Invalid/unusable pipe`
    pub const INVALID_PIPE: Reason = Reason::new(4, 17);

    /// `{filesystem}: Invalid rootmode`
    ///
    /// Arguments: filesystem (utf8).
    pub const INVALID_ROOTMODE: Reason = Reason::new(4, 18);

    /// `{filesystem}: Deprecated parameter '{parameter}'`
    ///
    /// Arguments: filesystem (utf8), parameter (utf8).
    pub const DEPRECATED_PARAMETER: Reason = Reason::new(4, 19);

    /// `{filesystem}: {parameter} out of range`
    ///
    /// Arguments: filesystem (utf8), parameter (utf8).
    pub const VALUE_OUT_OF_RANGE: Reason = Reason::new(4, 20);

    /// `{filesystem}: {parameter} respecified`
    ///
    /// Arguments: filesystem (utf8), parameter (utf8).
    pub const CGROUP_OPTION_REPEATED: Reason = Reason::new(4, 21);

    /// `{filesystem}: Invalid name`
    ///
    /// Arguments: filesystem (utf8).
    pub const CGROUP_NAME_INVALID: Reason = Reason::new(4, 22);

    /// `{filesystem}: Need name or subsystem set`
    ///
    /// Arguments: filesystem (utf8).
    pub const CGROUP_CONTROLLERS: Reason = Reason::new(4, 23);

    /// `{filesystem}: Too small a size for current use`
    ///
    /// Arguments: filesystem (utf8).
    pub const REMOUNT_LIMIT: Reason = Reason::new(4, 24);

    /// `{filesystem}: {what} hardlimit too large.`
    ///
    /// Arguments: filesystem (utf8), what (utf8).
    pub const QUOTA_LIMIT: Reason = Reason::new(4, 25);

    /// `{filesystem}: {what} in unprivileged tmpfs mounts unsupported`
    ///
    /// Arguments: filesystem (utf8), what (utf8).
    pub const UNPRIVILEGED_OPTION: Reason = Reason::new(4, 26);

    /// `{what} isn't supported`
    ///
    /// Arguments: what (utf8).
    pub const FEATURE_UNSUPPORTED: Reason = Reason::new(4, 27);

    /// `cannot read {what} superblock`
    ///
    /// Arguments: what (utf8).
    pub const SUPERBLOCK_UNREADABLE: Reason = Reason::new(4, 28);

    /// `{what}, data probably corrupt`
    ///
    /// Arguments: what (utf8).
    pub const DATA_CORRUPT: Reason = Reason::new(4, 29);

    /// `conflicting options: {what}`
    ///
    /// Arguments: what (utf8).
    pub const OVERLAY_OPTIONS: Reason = Reason::new(4, 30);

    /// `missing '{parameter}'`
    ///
    /// Arguments: parameter (utf8).
    pub const OVERLAY_DIRECTORY_MISSING: Reason = Reason::new(4, 31);

    /// `workdir and upperdir must {what}`
    ///
    /// Arguments: what (utf8).
    pub const OVERLAY_DIRECTORIES: Reason = Reason::new(4, 32);

    /// `failed to resolve '{value}': {what}`
    ///
    /// Arguments: value (utf8), what (utf8).
    pub const OVERLAY_PATH: Reason = Reason::new(4, 33);

    /// `upper fs missing required features.`
    pub const OVERLAY_UPPER_FEATURES: Reason = Reason::new(4, 34);

    /// `{what} requires permission to access trusted xattrs`
    ///
    /// Arguments: what (utf8).
    pub const OVERLAY_PERMISSION: Reason = Reason::new(4, 35);

    /// `unrecognized mount option "{parameter}" or missing value`
    ///
    /// Arguments: parameter (utf8).
    pub const OPTION_UNRECOGNISED: Reason = Reason::new(4, 36);
}

/// Programs and libraries that load BPF, such as libbpf, where they fail before or without the kernel's word.
pub mod loader {
    use crate::Reason;

    /// `program {program}: the kernel refused to load it`
    ///
    /// Arguments: program (utf8).
    pub const PROGRAM_REFUSED: Reason = Reason::new(5, 1);

    /// `program {program}: failed to load, without a verifier log`
    ///
    /// Arguments: program (utf8).
    pub const VERIFIER_LOG_MISSING: Reason = Reason::new(5, 2);

    /// `object {object}: failed to load`
    ///
    /// Arguments: object (utf8).
    pub const LOAD_FAILED: Reason = Reason::new(5, 3);

    /// `map '{object}': failed to create`
    ///
    /// Arguments: object (utf8).
    pub const MAP_NOT_CREATED: Reason = Reason::new(5, 4);

    /// `map '{object}': created without BTF`
    ///
    /// Arguments: object (utf8).
    pub const MAP_CREATED_WITHOUT_BTF: Reason = Reason::new(5, 5);

    /// `map '{object}': its definition is invalid`
    ///
    /// Arguments: object (utf8).
    pub const MAP_DEFINITION_INVALID: Reason = Reason::new(5, 6);

    /// `map '{object}': the pinned map cannot be reused`
    ///
    /// Arguments: object (utf8).
    pub const MAP_NOT_REUSED: Reason = Reason::new(5, 7);

    /// `map '{object}': its initial contents could not be set`
    ///
    /// Arguments: object (utf8).
    pub const MAP_NOT_FILLED: Reason = Reason::new(5, 8);

    /// `{object}: failed to pin`
    ///
    /// Arguments: object (utf8).
    pub const PIN_FAILED: Reason = Reason::new(5, 9);

    /// `the BTF of the running kernel was not found`
    pub const KERNEL_BTF_MISSING: Reason = Reason::new(5, 10);

    /// `{object}: the object file lacks BTF`
    ///
    /// Arguments: object (utf8).
    pub const OBJECT_BTF_MISSING: Reason = Reason::new(5, 11);

    /// `the kernel refused the BTF of the object`
    pub const OBJECT_BTF_REFUSED: Reason = Reason::new(5, 12);

    /// `the kernel refused the BTF of the object; the loader goes on without`
    pub const OBJECT_BTF_IGNORED: Reason = Reason::new(5, 13);

    /// `'{object}' is not in the BTF of the kernel`
    ///
    /// Arguments: object (utf8).
    pub const ATTACH_TARGET_NOT_FOUND: Reason = Reason::new(5, 14);

    /// `program {program}: no attach target is given`
    ///
    /// Arguments: program (utf8).
    pub const ATTACH_TARGET_MISSING: Reason = Reason::new(5, 15);

    /// `program {program}: failed to attach`
    ///
    /// Arguments: program (utf8).
    pub const ATTACH_REFUSED: Reason = Reason::new(5, 16);

    /// `'{object}': there is no such function or tracepoint to probe`
    ///
    /// Arguments: object (utf8).
    pub const PROBE_NOT_FOUND: Reason = Reason::new(5, 17);

    /// `extern '{object}': not found in the kernel`
    ///
    /// Arguments: object (utf8).
    pub const KERNEL_SYMBOL_NOT_FOUND: Reason = Reason::new(5, 18);

    /// `extern '{object}': the kernel declares it with another type`
    ///
    /// Arguments: object (utf8).
    pub const KERNEL_SYMBOL_INCOMPATIBLE: Reason = Reason::new(5, 19);

    /// `'{object}': the configuration of the kernel cannot be read`
    ///
    /// Arguments: object (utf8).
    pub const KERNEL_CONFIG_UNREADABLE: Reason = Reason::new(5, 20);

    /// `CO-RE relocations failed`
    pub const CORE_RELOCATIONS_FAILED: Reason = Reason::new(5, 21);

    /// `CO-RE relocation {index}: several types match and they disagree`
    ///
    /// Arguments: index (u64).
    pub const CORE_RELOCATION_AMBIGUOUS: Reason = Reason::new(5, 22);

    /// `CO-RE relocation {index}: no type of the kernel matches`
    ///
    /// Arguments: index (u64).
    pub const CORE_RELOCATION_UNMATCHED: Reason = Reason::new(5, 23);

    /// `'{section}': this section name does not imply a program type`
    ///
    /// Arguments: section (utf8).
    pub const PROGRAM_TYPE_UNKNOWN: Reason = Reason::new(5, 24);

    /// `the limit of locked memory may be too low`
    pub const MEMORY_LOCK_LIMIT: Reason = Reason::new(5, 25);

    /// `the process may not use BPF`
    pub const NOT_PERMITTED: Reason = Reason::new(5, 26);

    /// `the kernel does not load even a trivial program`
    pub const BPF_UNAVAILABLE: Reason = Reason::new(5, 27);

    /// `'{object}': the object file cannot be read`
    ///
    /// Arguments: object (utf8).
    pub const OBJECT_UNREADABLE: Reason = Reason::new(5, 28);

    /// `program {program}: a reference to '{object}' cannot be resolved`
    ///
    /// Arguments: program (utf8), object (utf8).
    pub const OBJECT_REFERENCE_INVALID: Reason = Reason::new(5, 29);

    /// `struct_ops '{object}': not in the BTF of the kernel`
    ///
    /// Arguments: object (utf8).
    pub const STRUCT_OPS_UNSUPPORTED: Reason = Reason::new(5, 30);

    /// `{message}: this kernel does not have it`
    ///
    /// Arguments: message (utf8).
    pub const FEATURE_MISSING: Reason = Reason::new(5, 31);

    /// `assertion failed: {message}`
    ///
    /// Arguments: message (utf8).
    pub const ASSERTION_FAILED: Reason = Reason::new(5, 32);

    /// `'{object}': the object has no such program, map or section`
    ///
    /// Arguments: object (utf8).
    pub const PROGRAM_NOT_FOUND: Reason = Reason::new(5, 33);

    /// `{program}: {message} is restricted by kernel lockdown`
    ///
    /// Arguments: program (utf8), message (utf8).
    pub const LOCKED_DOWN: Reason = Reason::new(5, 34);
}
