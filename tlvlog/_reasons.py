# SPDX-License-Identifier: MIT
# Generated from tlvlog.yaml by `tlvlog gen builtin --spec tlvlog.yaml`; do not edit.
"""The subsystems of the built-in schema, compiled; read when one is asked for."""

from __future__ import annotations

from typing import Final

SUBSYSTEMS: Final = r'''
[
 {"number":0,"name":"none","doc":"Nobody in particular; the message speaks for itself."},
 {
  "number":1,
  "name":"core",
  "doc":"Reasons that any call may give.",
  "reasons":[
   {
    "number":1,
    "name":"unknown-command",
    "template":"Unknown {call} command {command}",
    "doc":"The call has sub-commands by number, and this number is not one of them.",
    "hint":"The program may be built for a newer kernel than the one that runs. Probe for the command before relying on it.",
    "arguments":[{"name":"call","kind":"utf8","doc":"Name of the system call."},{"name":"command","kind":"u64","doc":"Number that was passed."}]
   },
   {
    "number":2,
    "name":"field-out-of-range",
    "template":"{field} is {value}, must be between {min} and {max}",
    "doc":"A number is outside the range that the call accepts.",
    "hint":"Clamp the value, or ask the interface for its limits first.",
    "arguments":[
     {"name":"field","kind":"utf8","doc":"Name of the field."},
     {"name":"value","kind":"s64","doc":"Value that was passed."},
     {"name":"min","kind":"s64","doc":"Smallest value accepted."},
     {"name":"max","kind":"s64","doc":"Largest value accepted."}
    ]
   },
   {
    "number":3,
    "name":"unknown-flags",
    "template":"Unknown bits {bits:x} in {field}, known are {known:x}",
    "doc":"The caller sets flags that this kernel does not define.",
    "hint":"Clear the unknown bits. If the feature is optional, retry without it on EINVAL.",
    "arguments":[{"name":"bits","kind":"u64","doc":"The unknown bits."},{"name":"field","kind":"utf8","doc":"Name of the field."},{"name":"known","kind":"u64","doc":"All known bits."}]
   },
   {
    "number":4,
    "name":"tail-not-zero",
    "template":"Byte {offset} past the known end of {structure} is not zero",
    "doc":"The caller\u0027s structure is longer than the kernel\u0027s, and its unknown part is not zero.",
    "hint":"The caller asks for something that this kernel cannot do. Zero the field, or require a newer kernel.",
    "arguments":[{"name":"offset","kind":"u64","doc":"Offset of the first such byte from the start of the structure."},{"name":"structure","kind":"utf8","doc":"Name of the structure."}]
   },
   {
    "number":5,
    "name":"not-permitted",
    "template":"{capability} is required",
    "doc":"The caller lacks a capability or privilege.",
    "hint":"Run with the capability that the message names, or ask an administrator for it.",
    "arguments":[{"name":"capability","kind":"utf8","doc":"What the caller lacks."}]
   },
   {
    "number":6,
    "name":"reason-not-asked",
    "template":"The kernel was not asked why: {lacking}",
    "severity":"info",
    "doc":"The program did not give the kernel a place to write a reason, so there is none to show.",
    "hint":"Make the program pass a log buffer, or run it under `tlvlog exec --ask`.",
    "arguments":[{"name":"lacking","kind":"utf8","doc":"What the program left out."}]
   },
   {
    "number":7,
    "name":"no-reason-given",
    "template":"The kernel gave no reason",
    "severity":"info",
    "doc":"The program asked for a reason, but the kernel failed the call without one.",
    "hint":"The errno is all there is. The manual page of the call lists what it may mean."
   },
   {
    "number":8,
    "name":"call-unfinished",
    "template":"The program ended inside the call",
    "severity":"warning",
    "doc":"A thread was killed, or its process exited or executed another program, before the call returned.",
    "hint":"Nothing outside the kernel shows whether the call took effect."
   },
   {
    "number":9,
    "name":"buffer-unreadable",
    "template":"{what} at {address:x} cannot be read",
    "severity":"warning",
    "doc":"The program passed an address that is not mapped, or that was unmapped since.",
    "hint":"Check how the program obtains the pointer. The kernel answers such an address with EFAULT.",
    "arguments":[{"name":"what","kind":"utf8","doc":"What should be there."},{"name":"address","kind":"u64","doc":"Address in the program."}]
   },
   {
    "number":10,
    "name":"buffer-stale",
    "template":"The buffer holds what it held before the call",
    "severity":"info",
    "doc":"The call failed before it wrote anything, so the buffer holds older contents.",
    "hint":"Clear the first byte of the buffer before the call."
   },
   {
    "number":11,
    "name":"log-cut",
    "template":"The log was cut: it needs {needed} bytes, the buffer has {size}",
    "severity":"warning",
    "doc":"The kernel gave a reason, but the rest of the text does not contain it.",
    "hint":"Ask again with a buffer of that size.",
    "arguments":[{"name":"needed","kind":"u64","doc":"Bytes that the whole log needs."},{"name":"size","kind":"u64","doc":"Bytes of the buffer."}]
   },
   {
    "number":12,
    "name":"log-cut-somewhere",
    "template":"The log was cut to the {size} bytes of the buffer",
    "severity":"warning",
    "doc":"The kernel gave a reason, but the rest of the text does not contain it. Before Linux 6.4 the kernel does not report the size that the log needs.",
    "hint":"Ask again with a larger buffer: double the size until the log fits.",
    "arguments":[{"name":"size","kind":"u64","doc":"Bytes of the buffer."}]
   },
   {
    "number":13,
    "name":"probe",
    "template":"A probe: does this kernel know {what}?",
    "severity":"info",
    "doc":"A loader tests for a feature with a call that fails on kernels without it.",
    "hint":"Nothing is wrong. Only what the loader does next matters.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The feature that the loader tests for."}]
   }
  ]
 },
 {
  "number":2,
  "name":"bpf",
  "doc":"bpf(2), the verifier, BTF and program loading.",
  "reasons":[
   {
    "number":1,
    "name":"register-not-readable",
    "template":"R{register} !read_ok",
    "doc":"The instruction reads a register that this path has not written, or that a call has clobbered.",
    "hint":"Set the register on every path before reading it. After a call only R0 and R6 to R9 keep a value. R0 must be set before exit.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":2,
    "name":"unreachable-instruction",
    "template":"unreachable insn {instruction}",
    "doc":"No path leads to the instruction.",
    "hint":"Remove the dead code, or check that the jumps before it go where they should.",
    "arguments":[{"name":"instruction","kind":"u64","doc":"Index of the instruction."}]
   },
   {
    "number":3,
    "name":"jump-out-of-range",
    "template":"jump out of range from insn {from} to {to}",
    "doc":"A jump leaves the program or its subprogram.",
    "hint":"The offset counts from the instruction after the jump; a ld_imm64 takes two slots.",
    "arguments":[{"name":"from","kind":"u64","doc":"Index of the jump."},{"name":"to","kind":"s64","doc":"Index of the target."}]
   },
   {
    "number":4,
    "name":"invalid-memory-access",
    "template":"R{register} invalid mem access \u0027{type}\u0027",
    "doc":"The instruction dereferences a register that does not hold a valid pointer.",
    "hint":"If the type ends in _or_null, compare the pointer with NULL first. A scalar has lost its pointer type, often through arithmetic, a read from a map or a partial spill. For kernel memory use bpf_probe_read_kernel() or a BTF-typed pointer.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}],
    "hints":[
     {"when":"type contains \u0027_or_null\u0027","hint":"Compare the pointer with NULL on every path before dereferencing it. The compiler may have moved the check to another copy of the pointer."},
     {
      "when":"type == \u0027scalar\u0027",
      "hint":"The register holds a number, not a pointer the verifier knows. A pointer read from kernel memory, or one that went through arithmetic or a map, is a number: read through it with bpf_probe_read_kernel() or BPF_CORE_READ(), or use a BTF-typed argument (fentry, tp_btf)."
     },
     {"when":"type contains \u0027pkt_end\u0027","hint":"The program may compare data_end but not dereference it. Read through the data pointer, after comparing it with data_end."},
     {"when":"type == \u0027map_ptr\u0027","hint":"This is the map itself. Call bpf_map_lookup_elem() and dereference what it returns."}
    ]
   },
   {
    "number":5,
    "name":"register-invalid",
    "template":"R{register} is invalid",
    "doc":"The instruction names a register that does not exist.",
    "hint":"Registers go from R0 to R10. The instruction was probably written by hand or is corrupted.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {"number":6,"name":"frame-pointer-read-only","template":"frame pointer is read only","doc":"The instruction writes to R10.","hint":"Copy R10 to another register and change the copy."},
   {
    "number":7,
    "name":"unexpected-register-type",
    "template":"R{register} type={actual} expected={expected}",
    "doc":"The caller passes an argument of another type than the function accepts.",
    "hint":"Pass one of the expected types. Compare a *_or_null pointer with NULL first; fp means the address of a variable on the stack.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"actual","kind":"utf8","doc":"What was found."},{"name":"expected","kind":"utf8","doc":"What would have been accepted."}],
    "hints":[
     {"when":"actual contains \u0027_or_null\u0027","hint":"The argument may be NULL. Compare it with NULL before the call."},
     {
      "when":"expected contains \u0027fp\u0027",
      "hint":"The function reads memory through this argument. Pass the address of a variable on the stack, of a map value, or of packet data that was compared with data_end."
     }
    ]
   },
   {
    "number":8,
    "name":"pointer-arithmetic-on-type",
    "template":"R{register} pointer arithmetic on {type} prohibited",
    "doc":"The program changes a pointer of a type that does not allow arithmetic.",
    "hint":"Use the pointer as you obtained it. Calculate with an offset in another register, or with a pointer loaded through this one.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":9,
    "name":"pointer-arithmetic-before-null-check",
    "template":"R{register} pointer arithmetic on {type} prohibited, null-check it first",
    "doc":"The program does arithmetic on a pointer before comparing it with NULL.",
    "hint":"Compare the pointer with NULL directly after the call, before adding an offset.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":10,
    "name":"pointer-bitwise-operator",
    "template":"R{register} bitwise operator {operator} on pointer prohibited",
    "doc":"The program applies a bitwise operator to a pointer.",
    "hint":"Pointers allow addition and subtraction only. Mask the index before adding it.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"operator","kind":"utf8","doc":"Operator as in C."}]
   },
   {
    "number":11,
    "name":"pointer-operator",
    "template":"R{register} pointer arithmetic with {operator} operator prohibited",
    "doc":"The program applies an operator other than addition and subtraction to a pointer.",
    "hint":"Calculate with the offset as a scalar and add it to the pointer at the end.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"operator","kind":"utf8","doc":"Operator as in C."}]
   },
   {
    "number":12,
    "name":"pointer-operator-pointer",
    "template":"R{register} pointer {operator} pointer prohibited",
    "doc":"The program combines two pointers with an operator that does not allow it.",
    "hint":"Only one operand may be a pointer. Programs that may leak addresses can subtract two packet pointers to get a length.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"operator","kind":"utf8","doc":"Operator as in C."}]
   },
   {
    "number":13,
    "name":"pointer-arithmetic-32-bit",
    "template":"R{register} 32-bit pointer arithmetic prohibited",
    "doc":"The program uses 32-bit arithmetic on a pointer, which would cut it in half.",
    "hint":"Use 64-bit arithmetic; in C make the index long or __u64.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":14,
    "name":"pointer-from-scalar",
    "template":"R{register} tried to subtract pointer from scalar",
    "doc":"A pointer is subtracted from a number.",
    "hint":"Swap the operands; pointer minus number is possible.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":15,
    "name":"stack-pointer-subtraction",
    "template":"R{register} subtraction from stack pointer prohibited",
    "doc":"A register is subtracted from a stack pointer.",
    "hint":"Add a negative, bounded offset, or index an array on the stack with a masked index.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":16,
    "name":"pointer-math-value",
    "template":"math between {type} pointer and {value} is not allowed",
    "doc":"The constant offset is too large, or this type of pointer does not allow it.",
    "hint":"Keep offsets below 2^29 in magnitude. Context and stack pointers take small constants only.",
    "arguments":[{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},{"name":"value","kind":"s64","doc":"Value that was found."}]
   },
   {
    "number":17,
    "name":"pointer-math-unbounded",
    "template":"math between {type} pointer and register with unbounded min value is not allowed",
    "doc":"The register added to the pointer has no lower bound.",
    "hint":"Make the index unsigned, or test it: if (i < 0) return. A mask such as i &= 63 sets both bounds.",
    "arguments":[{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":18,
    "name":"pointer-value-out-of-bounds",
    "template":"value {value} makes {type} pointer be out of bounds",
    "doc":"The total offset of the pointer exceeds what the verifier tracks.",
    "hint":"Bound the index before adding it to the pointer, and do not add in a loop without a limit.",
    "arguments":[{"name":"value","kind":"s64","doc":"Value that was found."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":19,
    "name":"pointer-partial-copy",
    "template":"R{register} partial copy of pointer",
    "doc":"A 32-bit move copies half of a pointer.",
    "hint":"Use a 64-bit move; in C do not cast the pointer to int.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":20,
    "name":"pointer-sign-extension",
    "template":"R{register} sign-extension part of pointer",
    "doc":"A sign-extending move copies part of a pointer.",
    "hint":"Use a plain 64-bit move.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":21,
    "name":"pointer-comparison",
    "template":"R{register} pointer comparison prohibited",
    "doc":"The program compares pointers, which would reveal addresses to an unprivileged process.",
    "hint":"Load with CAP_BPF and CAP_PERFMON, or compare with NULL only.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":22,
    "name":"pointer-leak-into",
    "template":"R{register} leaks addr into {destination}",
    "doc":"The program would store a kernel address where user space can read it.",
    "hint":"Store a number instead. Only a program loaded with CAP_PERFMON may export addresses.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"destination","kind":"utf8","doc":"Where the address would go."}]
   },
   {
    "number":23,
    "name":"pointer-leak-return",
    "template":"R{register} leaks addr as return value",
    "doc":"The program returns a kernel address.",
    "hint":"Set R0 to a number before exit.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":24,
    "name":"pointer-leak-stack",
    "template":"leaking pointer from stack off {offset}",
    "doc":"A helper would read a pointer that the program spilled to the stack.",
    "hint":"Zero the stack buffer that is passed to the helper, and do not keep pointers in it.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {"number":25,"name":"division-by-zero","template":"div by zero","doc":"The instruction divides by the constant 0.","hint":"Look at the C source for a division by a constant that is 0."},
   {
    "number":26,
    "name":"shift-out-of-range",
    "template":"invalid shift {shift}",
    "doc":"The shift constant is negative, or at least as large as the width of the register.",
    "hint":"Shift by 0 to 63, or 0 to 31 for a 32-bit operation.",
    "arguments":[{"name":"shift","kind":"s64","doc":"Shift in bits."}]
   },
   {
    "number":27,
    "name":"reserved-fields",
    "template":"{instruction-class} uses reserved fields",
    "doc":"The instruction sets a field that this opcode does not use.",
    "hint":"Set the field to zero. If a compiler wrote the instruction, it uses a feature that this kernel lacks: choose an older -mcpu.",
    "arguments":[{"name":"instruction-class","kind":"utf8","doc":"Class of the instruction."}]
   },
   {
    "number":28,
    "name":"unknown-opcode",
    "template":"unknown opcode {opcode}",
    "doc":"The kernel does not know this opcode (hexadecimal).",
    "hint":"Compile for an older instruction set, such as -mcpu=v2, or run a newer kernel.",
    "arguments":[{"name":"opcode","kind":"utf8","doc":"Opcode in hexadecimal."}]
   },
   {
    "number":29,
    "name":"invalid-alu-opcode",
    "template":"invalid BPF_ALU opcode {opcode}",
    "doc":"The kernel does not know this arithmetic opcode (hexadecimal).",
    "hint":"Compile for an older instruction set, or run a newer kernel.",
    "arguments":[{"name":"opcode","kind":"utf8","doc":"Opcode in hexadecimal."}]
   },
   {"number":30,"name":"invalid-ldx-mode","template":"invalid BPF_LD mode","doc":"The kernel does not know this mode of a load.","hint":"Compile for an older instruction set, or run a newer kernel."},
   {
    "number":31,
    "name":"invalid-atomic-opcode",
    "template":"BPF_ATOMIC uses invalid atomic opcode {opcode}",
    "doc":"The kernel does not know this atomic operation (hexadecimal).",
    "hint":"Linux 5.12 added fetching atomics, and 6.15 load-acquire and store-release. Compile with -mcpu=v2 for older kernels.",
    "arguments":[{"name":"opcode","kind":"utf8","doc":"Opcode in hexadecimal."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":32,
    "name":"invalid-atomic-size",
    "template":"invalid atomic operand size",
    "doc":"Atomic operations work on 4 or 8 bytes only.",
    "hint":"Use a 32- or 64-bit variable.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":33,
    "name":"atomic-into-type",
    "template":"BPF_ATOMIC stores into R{register} {type} is not allowed",
    "doc":"The program may not change this kind of memory atomically.",
    "hint":"Use atomics on map values or on the stack.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}],
    "variants":["BPF_XADD stores into R{register} {type} is not allowed"]
   },
   {
    "number":34,
    "name":"store-into-type",
    "template":"BPF_ST stores into R{register} {type} is not allowed",
    "doc":"The program may not store a constant into this kind of memory.",
    "hint":"Load the constant into a register and store that.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":35,
    "name":"invalid-may-goto",
    "template":"invalid may_goto imm {immediate}",
    "doc":"The immediate of may_goto must be 0.",
    "hint":"The instruction is corrupted, or it is newer than the kernel.",
    "arguments":[{"name":"immediate","kind":"s64","doc":"Immediate of the instruction."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":36,
    "name":"no-exit",
    "template":"last insn is not an exit or jmp",
    "doc":"The program or one of its functions does not end with exit.",
    "hint":"End with exit or an unconditional jump. The compiler leaves exit out of a function that it believes never returns."
   },
   {
    "number":37,
    "name":"back-edge",
    "template":"back-edge from insn {from} to {to}",
    "doc":"The program has a loop, which kernels before 5.3 and unprivileged loads reject.",
    "hint":"Unroll the loop with a pragma, or load with privileges on Linux 5.3 or newer. For many iterations use bpf_loop().",
    "arguments":[{"name":"from","kind":"u64","doc":"Index of the jump."},{"name":"to","kind":"s64","doc":"Index of the target."}]
   },
   {
    "number":38,
    "name":"infinite-loop",
    "template":"infinite loop detected at insn {instruction}",
    "doc":"The verifier reached the same state again, so the loop never ends.",
    "hint":"Make sure that the loop changes its counter and that the compiler did not remove the test of it. bpf_loop() or an iterator also helps.",
    "arguments":[{"name":"instruction","kind":"u64","doc":"Index of the instruction."}]
   },
   {
    "number":39,
    "name":"program-too-complex",
    "template":"BPF program is too large. Processed {processed} insn",
    "doc":"The verifier reached its limit of simulated instructions.",
    "hint":"Split the work into global functions, which are verified once, use bpf_loop(), or reduce branches. Log level 4 prints the counts.",
    "arguments":[{"name":"processed","kind":"u64","doc":"Instructions processed."}],
    "variants":["BPF program is too large. Proccessed {processed} insn"]
   },
   {
    "number":40,
    "name":"jumps-too-complex",
    "template":"The sequence of {count} jumps is too complex.",
    "doc":"The verifier has too many branches left to explore.",
    "hint":"Reduce branches in loops, or move the loop body into a global function or a bpf_loop() callback.",
    "arguments":[{"name":"count","kind":"u64","doc":"The number of them."}]
   },
   {
    "number":41,
    "name":"jump-into-ldimm64",
    "template":"jump into the middle of ldimm64 insn {instruction}",
    "doc":"A jump lands on the second slot of a 16-byte instruction.",
    "hint":"Offsets count slots of eight bytes; ld_imm64 takes two.",
    "arguments":[{"name":"instruction","kind":"u64","doc":"Index of the instruction."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":42,
    "name":"unrecognized-ldimm64",
    "template":"unrecognized bpf_ld_imm64 insn",
    "doc":"The source register of ld_imm64 selects a kind of load that the kernel does not know.",
    "hint":"The loader wrote a relocation that is newer than the kernel, or the instruction is corrupted."
   },
   {
    "number":43,
    "name":"invalid-ldimm64",
    "template":"invalid bpf_ld_imm64 insn",
    "doc":"The second slot of a ld_imm64 is missing or its fields are not zero.",
    "hint":"Emit ld_imm64 as two slots, the second with opcode 0."
   },
   {
    "number":44,
    "name":"call-invalid-destination",
    "template":"call to invalid destination",
    "doc":"The call goes to an instruction that does not begin a subprogram.",
    "hint":"The offset counts from the instruction after the call."
   },
   {
    "number":45,
    "name":"bpf-calls-unprivileged",
    "template":"loading/calling other bpf or kernel functions are allowed for CAP_BPF and CAP_SYS_ADMIN",
    "doc":"An unprivileged process loads a program with more than one function.",
    "hint":"Load with CAP_BPF, or inline all functions (static __always_inline).",
    "variants":["function calls to other bpf functions are allowed for root only","function calls to other bpf functions are allowed for CAP_BPF and CAP_SYS_ADMIN"]
   },
   {
    "number":46,
    "name":"call-stack-too-deep",
    "template":"the call stack of {frames} frames is too deep",
    "doc":"Functions call each other deeper than eight levels.",
    "hint":"Inline the innermost functions or flatten the chain.",
    "arguments":[{"name":"frames","kind":"u64","doc":"Number of stack frames."}],
    "variants":["the call stack of {frames} frames is too deep !"]
   },
   {
    "number":47,
    "name":"stack-too-large",
    "template":"combined stack size of {calls} calls is {size}. Too large",
    "doc":"The stack frames of a chain of calls need more than 512 bytes together.",
    "hint":"Move large variables into a per-CPU array map, or shorten the chain. Each frame is rounded up to 16 or 32 bytes.",
    "arguments":[{"name":"calls","kind":"u64","doc":"Number of calls in the chain."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {"number":48,"name":"too-many-subprograms","template":"too many subprograms","doc":"The program has more than 256 functions.","hint":"Inline small functions, or split the program with tail calls."},
   {
    "number":49,
    "name":"recursive-call",
    "template":"recursive call from {caller} to {callee}",
    "doc":"A function calls itself, directly or through others.",
    "hint":"Use a loop, bpf_loop, or a tail call.",
    "arguments":[{"name":"caller","kind":"utf8","doc":"The caller."},{"name":"callee","kind":"utf8","doc":"What is called."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":50,
    "name":"tail-call-stack",
    "template":"tail_calls are not allowed when call stack of previous frames is {size} bytes. Too large",
    "doc":"The callers of a function that makes tail calls use more than 256 bytes of stack.",
    "hint":"Reduce the stack use of the callers.",
    "arguments":[{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":51,
    "name":"exception-callback-tail-call",
    "template":"cannot tail call within exception cb",
    "doc":"An exception callback makes a tail call.",
    "hint":"Make the tail call in the program itself."
   },
   {
    "number":52,
    "name":"invalid-stack-read",
    "template":"invalid read from stack R{register} off={offset} size={size}",
    "doc":"The instruction reads stack memory that was never written, or that lies outside the 512 bytes of the frame.",
    "hint":"Initialise the variable: = {} for a struct, memset for its padding. Offsets from R10 are negative.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":53,
    "name":"invalid-stack-read-byte",
    "template":"invalid read from stack off {offset}+{index} size {size}",
    "doc":"The instruction reads stack bytes that were never written.",
    "hint":"Initialise the variable, and zero the padding of a struct with memset.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"index","kind":"u64","doc":"Index that was used."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":54,
    "name":"invalid-stack-write",
    "template":"invalid write to stack R{register} off={offset} size={size}",
    "doc":"The instruction writes outside the 512 bytes of its stack frame.",
    "hint":"Valid offsets from R10 are -512 to -1. For more room use a per-CPU array map.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":55,
    "name":"invalid-stack-access-old",
    "template":"invalid stack off={offset} size={size}",
    "doc":"The instruction accesses memory outside the 512 bytes of its stack frame.",
    "hint":"Valid offsets from R10 are -512 to -1. For more room use a per-CPU array map.",
    "status":"retired",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":56,
    "name":"invalid-stack-argument",
    "template":"invalid stack type R{register} off={offset} access_size={size}",
    "doc":"The program passes a helper stack memory that reaches outside the frame.",
    "hint":"Check the size argument: the buffer must lie within the 512 bytes of the frame.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":57,
    "name":"invalid-stack-access",
    "template":"invalid{direction} stack R{register} off={offset} size={size}",
    "doc":"A helper or an instruction would access memory outside the stack frame.",
    "hint":"Check the offset and the size: the access must lie within the 512 bytes of the frame.",
    "arguments":[
     {"name":"offset","kind":"s64","doc":"Offset in bytes."},
     {"name":"size","kind":"u64","doc":"Size in bytes."},
     {"name":"register","kind":"u64","doc":"Number of the register."},
     {"name":"direction","kind":"utf8","doc":"Direction of the access with a blank in front, or nothing."}
    ],
    "variants":["invalid stack off={offset} size={size}"]
   },
   {
    "number":58,
    "name":"indirect-stack-read",
    "template":"invalid indirect read from stack R{register} off {offset}+{index} size {size}",
    "doc":"A helper would read stack bytes that were never written.",
    "hint":"Zero the whole key or struct, padding included, with memset before passing its address.",
    "arguments":[
     {"name":"offset","kind":"s64","doc":"Offset in bytes."},
     {"name":"index","kind":"u64","doc":"Index that was used."},
     {"name":"size","kind":"u64","doc":"Size in bytes."},
     {"name":"register","kind":"u64","doc":"Number of the register."}
    ],
    "variants":["invalid read from stack R{register} off {offset}+{index} size {size}"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":59,
    "name":"variable-stack-access",
    "template":"invalid variable-offset{direction} stack R{register} var_off={range} size={size}",
    "doc":"The program accesses the stack at a variable offset that may leave the frame.",
    "hint":"Mask the index so that index and size stay within the array. Move large arrays into a map.",
    "arguments":[
     {"name":"range","kind":"utf8","doc":"Range as the kernel prints it."},
     {"name":"size","kind":"u64","doc":"Size in bytes."},
     {"name":"register","kind":"u64","doc":"Number of the register."},
     {"name":"direction","kind":"utf8","doc":"Direction of the access with a blank in front, or nothing."}
    ],
    "variants":["variable stack access var_off={range} off={...} size={size}"]
   },
   {
    "number":60,
    "name":"variable-stack-access-old",
    "template":"variable stack access var_off={range} off={offset} size={size}",
    "doc":"The program accesses the stack at a variable offset, which this kernel does not allow.",
    "hint":"Use constant indexes or unroll the loop, or keep the array in a map.",
    "status":"retired",
    "arguments":[{"name":"range","kind":"utf8","doc":"Range as the kernel prints it."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":61,
    "name":"unbounded-stack-access",
    "template":"invalid unbounded variable-offset{direction} stack R{register}",
    "doc":"The program accesses the stack at an offset without bounds.",
    "hint":"Compare the index with constants, or mask it, before using it.",
    "arguments":[{"name":"direction","kind":"utf8","doc":"Direction of the access with a blank in front, or nothing."},{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":62,
    "name":"indirect-variable-stack-access",
    "template":"R{register} unbounded indirect variable offset stack access",
    "doc":"The program passes a helper stack memory at an offset without bounds.",
    "hint":"Bound the offset with comparisons or a mask.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":63,
    "name":"line-info-missing-several",
    "template":"missing bpf_line_info for {count} funcs starting from func#{function}",
    "doc":"Functions at the end of the program have no line_info for their first instruction.",
    "hint":"Give each function a line for its first instruction, or pass no line_info at all.",
    "arguments":[{"name":"count","kind":"u64","doc":"The number of them."},{"name":"function","kind":"u64","doc":"Name of the function."}]
   },
   {
    "number":64,
    "name":"misaligned-stack-access",
    "template":"misaligned stack access off {alignment} size {size}",
    "doc":"The program accesses the stack at an address that is not a multiple of the access size.",
    "hint":"Align the variable to eight bytes. Packed structs on the stack are a common cause.",
    "arguments":[{"name":"alignment","kind":"utf8","doc":"Total offset as the kernel computes it."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":65,
    "name":"misaligned-packet-access",
    "template":"misaligned packet access off {alignment} size {size}",
    "doc":"The program accesses packet data without alignment, and the load asks for strict alignment.",
    "hint":"Read byte by byte, or load without BPF_F_STRICT_ALIGNMENT where the machine allows it.",
    "arguments":[{"name":"alignment","kind":"utf8","doc":"Total offset as the kernel computes it."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":66,
    "name":"misaligned-access",
    "template":"misaligned {kind}access off {alignment} size {size}",
    "doc":"The address is not a multiple of the access size.",
    "hint":"Align the member, or read it in smaller parts. The context allows aligned access only.",
    "arguments":[
     {"name":"kind","kind":"utf8","doc":"Kind of the memory or function."},
     {"name":"alignment","kind":"utf8","doc":"Total offset as the kernel computes it."},
     {"name":"size","kind":"u64","doc":"Size in bytes."}
    ]
   },
   {
    "number":67,
    "name":"corrupted-spilled-pointer",
    "template":"attempt to corrupt spilled pointer on stack",
    "doc":"The program would overwrite part of a pointer that it spilled to the stack.",
    "hint":"Give the overlapping variable its own slot, or load with privileges."
   },
   {
    "number":68,
    "name":"corrupted-spill",
    "template":"corrupted spill memory",
    "doc":"The program reads back a spilled pointer after overwriting part of it.",
    "hint":"Save and restore all eight bytes, and do not write in between."
   },
   {"number":69,"name":"spill-size","template":"invalid size of register spill","doc":"The program spills a pointer to the stack with fewer than eight bytes.","hint":"Store pointers as 64-bit values."},
   {"number":70,"name":"fill-size","template":"invalid size of register fill","doc":"The program reads a spilled pointer back with fewer than eight bytes.","hint":"Read it back as a 64-bit value."},
   {
    "number":71,
    "name":"spill-into-caller",
    "template":"cannot spill pointers to stack into stack frame of the caller",
    "doc":"A function stores a pointer in the stack frame of its caller.",
    "hint":"Return the pointer in R0, or keep it in the function\u0027s own frame."
   },
   {
    "number":72,
    "name":"map-value-out-of-bounds",
    "template":"invalid access to map value, value_size={capacity} off={offset} size={size}",
    "doc":"The access reaches outside the map value.",
    "hint":"Compare the index with the size of the array as an unsigned number. The comparison must be on the very register that is used.",
    "arguments":[{"name":"capacity","kind":"u64","doc":"Size of the whole in bytes."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"s64","doc":"Size in bytes."}],
    "hints":[
     {"when":"offset < 0","hint":"The offset is negative. Make the index unsigned, or check that it is not below zero, before it is used."},
     {"when":"size > capacity","hint":"The access is larger than the whole map value. Compare the type in the program with the value type of the map definition."},
     {"when":"offset >= capacity","hint":"The access begins after the end of the map value. Bound the index below the number of elements, with a comparison that the compiler keeps, or mask it."}
    ]
   },
   {
    "number":73,
    "name":"map-key-out-of-bounds",
    "template":"invalid access to map key, key_size={capacity} off={offset} size={size}",
    "doc":"The access reaches outside the map key.",
    "hint":"Stay within the key_size of the map.",
    "arguments":[{"name":"capacity","kind":"u64","doc":"Size of the whole in bytes."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"u64","doc":"Size in bytes."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":74,
    "name":"packet-out-of-bounds",
    "template":"invalid access to packet, off={offset} size={size}, R{register}(id={id},off={register-offset},r={range})",
    "doc":"The program has not compared this part of the packet with data_end.",
    "hint":"Compare data + offset + size with data_end on the path before the access, and use the same pointer. r is the number of bytes checked so far.",
    "arguments":[
     {"name":"offset","kind":"s64","doc":"Offset in bytes."},
     {"name":"size","kind":"u64","doc":"Size in bytes."},
     {"name":"register","kind":"u64","doc":"Number of the register."},
     {"name":"id","kind":"u64","doc":"Its id."},
     {"name":"register-offset","kind":"s64","doc":"Offset within the register."},
     {"name":"range","kind":"s64","doc":"Range as the kernel prints it."}
    ],
    "hints":[
     {"when":"range == 0","hint":"This path has not compared the pointer with data_end yet. Check `if (data + offset + size > data_end) return ...` before the access, on the same pointer."},
     {"when":"range > 0","hint":"The check against data_end covers fewer bytes than this access needs. Compare the end of the last byte that the program reads."}
    ]
   },
   {
    "number":75,
    "name":"memory-out-of-bounds",
    "template":"invalid access to memory, mem_size={capacity} off={offset} size={size}",
    "doc":"The access reaches outside the memory that the pointer covers.",
    "hint":"Check the offset against the size with which the memory was reserved or obtained.",
    "arguments":[{"name":"capacity","kind":"u64","doc":"Size of the whole in bytes."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":76,
    "name":"min-value-negative",
    "template":"R{register} min value is negative, either use unsigned index or do a if (index >=0) check.",
    "doc":"The index may be negative.",
    "hint":"Make the index unsigned, or test for >= 0 on this path.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "variants":["R{register} min value is negative, either use unsigned or \u0027var &= const\u0027"]
   },
   {
    "number":77,
    "name":"min-value-outside",
    "template":"R{register} min value is outside of the allowed memory range",
    "doc":"Even the smallest possible index lies outside the object.",
    "hint":"Look at the register\u0027s bounds in the verifier state. The check before the access may use the wrong constant.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "variants":["R{register} min value is outside of the array range"]
   },
   {
    "number":78,
    "name":"max-value-outside",
    "template":"R{register} max value is outside of the allowed memory range",
    "doc":"The largest possible index lies outside the object.",
    "hint":"Limit the index to the number of elements less one, or mask it. The compiler may have checked another register.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "variants":["R{register} max value is outside of the array range"]
   },
   {
    "number":79,
    "name":"unbounded-memory-access",
    "template":"R{register} unbounded memory access, make sure to bounds check any such access",
    "doc":"The index has no upper bound.",
    "hint":"Compare the index with a constant before the access. If the check is already there, the compiler checked a copy of the value; a mask or an asm volatile barrier helps.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "variants":["R{register} unbounded memory access, make sure to bounds check any array access into a map","R{register} unbounded memory access, use \u0027var &= const\u0027 or \u0027if (var < const)\u0027"]
   },
   {
    "number":80,
    "name":"packet-offset-outside",
    "template":"R{register} offset is outside of the packet",
    "doc":"The program has not compared the pointer, with this offset, with the end of the packet.",
    "hint":"Add the variable part first, then compare the pointer with data_end.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":81,
    "name":"zero-size-read",
    "template":"R{register} invalid zero-sized read",
    "doc":"The program may pass the helper a size of 0, which it does not accept.",
    "hint":"Test the size for 0 before the call, or give it a lower bound of 1.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":82,
    "name":"negative-access",
    "template":"R{register} is {type} invalid negative access: off={offset}",
    "doc":"The program accesses the object at a negative offset.",
    "hint":"Use offsets of 0 or more with this pointer.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":83,
    "name":"variable-access",
    "template":"R{register} is {type} invalid variable offset: off={offset}, var_off={range}",
    "doc":"The program accesses the object at a variable offset.",
    "hint":"Access members at constant offsets.",
    "arguments":[
     {"name":"register","kind":"u64","doc":"Number of the register."},
     {"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},
     {"name":"offset","kind":"s64","doc":"Offset in bytes."},
     {"name":"range","kind":"utf8","doc":"Range as the kernel prints it."}
    ]
   },
   {
    "number":84,
    "name":"negative-offset",
    "template":"negative offset {type} ptr R{register} off={offset} disallowed",
    "doc":"The program moved the pointer before the start of its object.",
    "hint":"Use the pointer as you obtained it.",
    "arguments":[{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":85,
    "name":"modified-pointer",
    "template":"dereference of modified {type} ptr R{register} off={offset} disallowed",
    "doc":"The program changed the pointer before dereferencing it. This type of pointer takes constant offsets in the instruction only.",
    "hint":"Keep the original pointer. For the context, let the compiler put the offset into the load: avoid &ctx->member arithmetic in a loop.",
    "arguments":[{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}],
    "variants":["dereference of modified {type} ptr R{register} off={offset}+{...}, ctx+const is allowed, ctx+const+const is not"]
   },
   {
    "number":86,
    "name":"variable-pointer",
    "template":"variable {type} access var_off={range} disallowed",
    "doc":"The program accesses this type of pointer at a variable offset, which the type does not allow.",
    "hint":"Access members at constant offsets: unroll the loop, or use a switch.",
    "arguments":[{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},{"name":"range","kind":"utf8","doc":"Range as the kernel prints it."}]
   },
   {
    "number":87,
    "name":"context-access",
    "template":"invalid bpf_context access off={offset} size={size}",
    "doc":"This program type may not access its context at this offset with this size.",
    "hint":"Look up which members the program type may access, and with which size. Attach type and kernel version matter too. A tracing program may only read arguments that exist.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"s64","doc":"Size in bytes."}]
   },
   {
    "number":88,
    "name":"flow-keys-access",
    "template":"invalid access to flow keys off={offset} size={size}",
    "doc":"The access reaches outside struct bpf_flow_keys.",
    "hint":"Read the members of the struct as declared.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"u64","doc":"Size in bytes."}],
    "variants":["{...} invalid variable offset to flow keys: off={offset}, var_off={...}"]
   },
   {
    "number":89,
    "name":"socket-access",
    "template":"R{register} invalid {type} access off={offset} size={size}",
    "doc":"The program may not read this member of the socket, or not with this size.",
    "hint":"Read the members of struct bpf_sock, bpf_tcp_sock or bpf_xdp_sock as declared. For other members use BTF pointers or CO-RE.",
    "arguments":[
     {"name":"register","kind":"u64","doc":"Number of the register."},
     {"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},
     {"name":"offset","kind":"s64","doc":"Offset in bytes."},
     {"name":"size","kind":"u64","doc":"Size in bytes."}
    ]
   },
   {
    "number":90,
    "name":"buffer-access",
    "template":"R{register} invalid {type} buffer access: off={offset}, size={size}",
    "doc":"The program accesses the buffer at an offset or with a size that the buffer does not allow.",
    "hint":"Access the buffer at constant, positive offsets.",
    "arguments":[
     {"name":"register","kind":"u64","doc":"Number of the register."},
     {"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},
     {"name":"offset","kind":"s64","doc":"Offset in bytes."},
     {"name":"size","kind":"u64","doc":"Size in bytes."}
    ]
   },
   {
    "number":91,
    "name":"buffer-variable-offset",
    "template":"R{register} invalid variable buffer offset: off={offset}, var_off={range}",
    "doc":"The program accesses the buffer at a variable or negative offset.",
    "hint":"Use constant offsets. To reach variable ones, copy the buffer to the stack in a loop.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"range","kind":"utf8","doc":"Range as the kernel prints it."}],
    "variants":["R{register} invalid negative {...} buffer offset: off={offset}, var_off={range}"]
   },
   {
    "number":92,
    "name":"cannot-write-into",
    "template":"R{register} cannot write into {type}",
    "doc":"The program writes to memory that is read-only for its type.",
    "hint":"Use the helper that changes it, or another program type.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":93,
    "name":"cannot-write-packet",
    "template":"cannot write into packet",
    "doc":"This program type may not change packet data directly.",
    "hint":"Use bpf_skb_store_bytes, or a program type with direct writes such as tc or XDP."
   },
   {
    "number":94,
    "name":"map-write-forbidden",
    "template":"write into map forbidden, value_size={capacity} off={offset} size={size}",
    "doc":"Programs may only read this map: it holds constants, or was created with BPF_F_RDONLY_PROG.",
    "hint":"Do not write to const data. Create the map without the flag.",
    "arguments":[{"name":"capacity","kind":"u64","doc":"Size of the whole in bytes."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":95,
    "name":"map-read-forbidden",
    "template":"read from map forbidden, value_size={capacity} off={offset} size={size}",
    "doc":"The map is write-only for programs (BPF_F_WRONLY_PROG).",
    "hint":"Create the map without BPF_F_WRONLY_PROG.",
    "arguments":[{"name":"capacity","kind":"u64","doc":"Size of the whole in bytes."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":96,
    "name":"only-read-supported",
    "template":"only read is supported",
    "doc":"The program writes to kernel memory that it may only read.",
    "hint":"Change it through a helper or kfunc.",
    "variants":["no write support to {...} at off {...}","write access at off {...} with size {...} beyond the member of {...} ended at {...}"]
   },
   {
    "number":97,
    "name":"only-read-from",
    "template":"only read from {type} is supported",
    "doc":"The program writes to a kernel structure that it may only read.",
    "hint":"Change it through a helper or kfunc.",
    "arguments":[{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}],
    "variants":["only access to {type} is supported"]
   },
   {
    "number":98,
    "name":"beyond-struct",
    "template":"access beyond struct {struct} at off {offset} size {size}",
    "doc":"The access reaches outside the kernel structure.",
    "hint":"The verifier knows the register as a pointer to this struct, and the code reads past its end, as if it pointed to a larger struct that contains it. Cast with bpf_core_cast() or bpf_rdonly_cast(), or read with bpf_probe_read_kernel(). CO-RE does not help.",
    "arguments":[{"name":"struct","kind":"utf8","doc":"Name of the structure."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":99,
    "name":"beyond-member",
    "template":"access beyond the end of member {member} (mend:{end}) in struct {struct} with off {offset} size {size}",
    "doc":"One access crosses from a member of a kernel structure into the next.",
    "hint":"Read each member with its own size.",
    "arguments":[
     {"name":"member","kind":"utf8","doc":"Name of the member."},
     {"name":"end","kind":"u64","doc":"Offset of the end of the member."},
     {"name":"struct","kind":"utf8","doc":"Name of the structure."},
     {"name":"offset","kind":"s64","doc":"Offset in bytes."},
     {"name":"size","kind":"u64","doc":"Size in bytes."}
    ]
   },
   {
    "number":100,
    "name":"pointer-member-access",
    "template":"cannot access ptr member {member} with moff {member-offset} in struct {struct} with off {offset} size {size}",
    "doc":"The program reads only part of a pointer member of a kernel structure.",
    "hint":"Read all eight bytes of the pointer.",
    "arguments":[
     {"name":"member","kind":"utf8","doc":"Name of the member."},
     {"name":"member-offset","kind":"s64","doc":"Offset within the member."},
     {"name":"struct","kind":"utf8","doc":"Name of the structure."},
     {"name":"offset","kind":"s64","doc":"Offset in bytes."},
     {"name":"size","kind":"u64","doc":"Size in bytes."}
    ]
   },
   {
    "number":101,
    "name":"non-gpl-struct-access",
    "template":"Cannot access kernel \u0027struct {struct}\u0027 from non-GPL compatible program",
    "doc":"The program reads a kernel structure directly, which needs a GPL-compatible licence.",
    "hint":"Declare a GPL-compatible licence in the license section.",
    "arguments":[{"name":"struct","kind":"utf8","doc":"Name of the structure."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":102,
    "name":"tracing-argument",
    "template":"func \u0027{function}\u0027 doesn\u0027t have {number}-th argument",
    "doc":"The traced function has fewer arguments than the program reads.",
    "hint":"Compare with the function\u0027s prototype in the running kernel.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"number","kind":"u64","doc":"Number that was used."}]
   },
   {
    "number":103,
    "name":"tracing-argument-offset",
    "template":"func \u0027{function}\u0027 offset {offset} is not multiple of 8",
    "doc":"The program reads an argument of the traced function at an offset that is not a multiple of eight.",
    "hint":"Each argument has a slot of eight bytes. Use the BPF_PROG macro.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":104,
    "name":"tracing-argument-type",
    "template":"func \u0027{function}\u0027 arg{number} type {type} is not a struct",
    "doc":"The program dereferences an argument of the traced function that does not point to a struct.",
    "hint":"Read it as a number, or cast it with a kfunc.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"number","kind":"u64","doc":"Number that was used."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":105,
    "name":"unknown-function",
    "template":"invalid func {function}#{number}",
    "doc":"The kernel does not have a helper with this number.",
    "hint":"The helper is newer than the kernel. Probe with bpf_core_enum_value_exists() or bpftool feature.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"number","kind":"u64","doc":"Number that was used."}],
    "hints":[
     {
      "when":"function == \u0027unknown\u0027",
      "hint":"This kernel does not have a helper with this number. The program was built for a newer kernel or for one with private helpers. Test for it with bpf_core_enum_value_exists(enum bpf_func_id, BPF_FUNC_...), or run a newer kernel."
     }
    ]
   },
   {
    "number":106,
    "name":"helper-not-allowed",
    "template":"program of this type cannot use helper {function}#{number}",
    "doc":"The kernel has this helper, but not for this program type, attach type or privilege.",
    "hint":"Run bpftool feature probe to see which program types have it. Tracing helpers need CAP_PERFMON.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"number","kind":"u64","doc":"Number that was used."}],
    "variants":["unknown func {function}#{number}"]
   },
   {
    "number":107,
    "name":"helper-gpl-only",
    "template":"cannot call GPL-restricted function from non-GPL compatible program",
    "doc":"The helper or kfunc is for GPL-compatible programs only.",
    "hint":"Declare a GPL-compatible licence in the license section.",
    "variants":["cannot call GPL only function from proprietary program"]
   },
   {
    "number":108,
    "name":"helper-might-sleep",
    "template":"helper call might sleep in a non-sleepable prog",
    "doc":"The helper may sleep, but the program must not.",
    "hint":"Load the program as sleepable (BPF_F_SLEEPABLE, section names with .s), or use a variant that does not sleep."
   },
   {
    "number":109,
    "name":"global-function-sleeps",
    "template":"global functions that may sleep are not allowed in non-sleepable context,",
    "doc":"The program calls a global function that may sleep where sleeping is not allowed.",
    "hint":"Move the call out of the section that holds a lock, RCU or disabled interrupts, or load the program as sleepable."
   },
   {
    "number":110,
    "name":"helper-misconfigured",
    "template":"kernel subsystem misconfigured func {function}#{number}",
    "doc":"The helper\u0027s declaration in the kernel is inconsistent.",
    "hint":"This is a kernel bug. Report it with the log.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"number","kind":"u64","doc":"Number that was used."}]
   },
   {
    "number":111,
    "name":"helper-packet-access",
    "template":"helper access to the packet is not allowed",
    "doc":"This program type may not pass packet memory to the helper.",
    "hint":"Copy the bytes to the stack first."
   },
   {
    "number":112,
    "name":"map-function-mismatch",
    "template":"cannot pass map_type {map-type} into func {function}#{number}",
    "doc":"The helper does not work with this type of map.",
    "hint":"Check which map types the helper takes; tail calls need a prog array, redirects a devmap or similar.",
    "arguments":[{"name":"map-type","kind":"u64","doc":"Number of the map type."},{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"number","kind":"u64","doc":"Number that was used."}]
   },
   {
    "number":113,
    "name":"map-ptr-missing",
    "template":"invalid map_ptr to access map->{member}",
    "doc":"The program passes a pointer to a key or value before the map it belongs to.",
    "hint":"Pass the map in an earlier argument. ld_imm64 loads it by its descriptor.",
    "arguments":[{"name":"member","kind":"utf8","doc":"Name of the member."}]
   },
   {"number":114,"name":"map-access-speculation","template":"tail_call abusing map_ptr","doc":"Different paths use different maps for the tail call.","hint":"Use one prog array for the call."},
   {
    "number":115,
    "name":"tail-calls-with-subprograms",
    "template":"tail_calls are not allowed in non-JITed programs with bpf-to-bpf calls",
    "doc":"A program that makes tail calls and calls its own functions needs the JIT.",
    "hint":"Enable net.core.bpf_jit_enable, or inline all functions.",
    "variants":["tail_calls are not allowed in programs with bpf-to-bpf calls"]
   },
   {
    "number":116,
    "name":"ld-abs-not-allowed",
    "template":"BPF_LD_[ABS|IND] instructions not allowed for this program type",
    "doc":"This program type may not use these packet loads. Socket filters and tc programs may.",
    "hint":"Use bpf_skb_load_bytes() or direct packet access."
   },
   {
    "number":117,
    "name":"ld-abs-with-calls",
    "template":"BPF_LD_[ABS|IND] instructions cannot be mixed with bpf-to-bpf calls",
    "doc":"A program with more than one function may not use these packet loads.",
    "hint":"Use bpf_skb_load_bytes, or inline all functions."
   },
   {
    "number":118,
    "name":"ld-abs-no-btf",
    "template":"LD_ABS is not allowed in subprogs without BTF",
    "doc":"A function that uses these packet loads needs BTF that says it returns int.",
    "hint":"Compile with -g, or use bpf_skb_load_bytes."
   },
   {
    "number":119,
    "name":"ld-abs-return-type",
    "template":"LD_ABS is only allowed in functions that return \u0027int\u0027.",
    "doc":"When such a packet load fails the function returns 0, so it must be declared to return int.",
    "hint":"Declare the function to return int."
   },
   {
    "number":120,
    "name":"tail-call-return-type",
    "template":"tail_call is only allowed in functions that return \u0027int\u0027.",
    "doc":"After a successful tail call the other program\u0027s value is returned, so the function must return int.",
    "hint":"Declare the function to return int."
   },
   {
    "number":121,
    "name":"ld-abs-context",
    "template":"at the time of BPF_LD_ABS|IND R6 != pointer to skb",
    "doc":"These packet loads need the context in R6.",
    "hint":"Copy R1 to R6 at the start and keep it there."
   },
   {
    "number":122,
    "name":"unreleased-reference",
    "template":"Unreleased reference id={id} alloc_insn={allocated}",
    "doc":"This path does not release the reference that the instruction acquired.",
    "hint":"Release it on every path, early returns included: bpf_sk_release(), bpf_ringbuf_submit() or discard, bpf_task_release() and so on.",
    "arguments":[{"name":"id","kind":"u64","doc":"Its id."},{"name":"allocated","kind":"u64","doc":"Index of the instruction that acquired it."}]
   },
   {
    "number":123,
    "name":"reference-leak",
    "template":"{operation} would lead to reference leak",
    "doc":"The operation leaves the program while it holds a reference.",
    "hint":"Release the reference first, on this path and on every other.",
    "arguments":[{"name":"operation","kind":"utf8","doc":"What the program does."}],
    "variants":["{operation} cannot be mixed with socket references"]
   },
   {
    "number":124,
    "name":"inside-lock",
    "template":"{operation} cannot be used inside {region}",
    "doc":"The program does this while it holds a lock, or in an RCU, preemption or interrupt section, where it is not allowed.",
    "hint":"Leave the section first, or do the work before entering it.",
    "arguments":[{"name":"operation","kind":"utf8","doc":"What the program does."},{"name":"region","kind":"utf8","doc":"The section of code."}]
   },
   {"number":125,"name":"lock-missing-unlock","template":"bpf_spin_unlock is missing","doc":"The program ends while it holds a lock.","hint":"Unlock on every path, early returns included."},
   {
    "number":126,
    "name":"lock-twice",
    "template":"Locking two bpf_spin_locks are not allowed",
    "doc":"The program takes a second lock while it holds one.",
    "hint":"Hold one lock at a time, or use bpf_res_spin_lock."
   },
   {
    "number":127,
    "name":"unlock-without-lock",
    "template":"bpf_spin_unlock without taking a lock",
    "doc":"The program releases a lock that it does not hold.",
    "hint":"Pair each unlock with a lock on the same path."
   },
   {
    "number":128,
    "name":"unlock-different-lock",
    "template":"bpf_spin_unlock of different lock",
    "doc":"The program releases another lock than the one it took.",
    "hint":"Look the element up once and use the same pointer for lock and unlock."
   },
   {
    "number":129,
    "name":"lock-offset",
    "template":"R{register} doesn\u0027t have constant offset. {field} has to be at the constant offset",
    "doc":"The program reaches the lock or timer at a variable offset.",
    "hint":"Take the address of the member in the element.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"field","kind":"utf8","doc":"Name of the member."}]
   },
   {
    "number":130,
    "name":"lock-missing-in-map",
    "template":"map \u0027{map}\u0027 has no valid {field}",
    "doc":"The value of the map declares no such member in its BTF.",
    "hint":"Declare the map with BTF key and value types, and put the member into the value\u0027s struct.",
    "arguments":[{"name":"map","kind":"utf8","doc":"The map."},{"name":"field","kind":"utf8","doc":"Name of the member."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":131,
    "name":"lock-needs-btf",
    "template":"map \u0027{map}\u0027 has to have BTF in order to use {field}",
    "doc":"The kernel finds the member through BTF, which this map lacks.",
    "hint":"Create the map with btf_fd and key and value type ids; compile with -g.",
    "arguments":[{"name":"map","kind":"utf8","doc":"The map."},{"name":"field","kind":"utf8","doc":"Name of the member."}]
   },
   {
    "number":132,
    "name":"call-while-locked",
    "template":"function calls are not allowed while holding a lock",
    "doc":"The program calls a function between lock and unlock.",
    "hint":"Call it before the lock or after the unlock."
   },
   {
    "number":133,
    "name":"release-unacquired",
    "template":"R{register} must be referenced when passed to release function",
    "doc":"The program passes a release function a pointer that it did not acquire.",
    "hint":"Pass the pointer as the acquiring function returned it.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "variants":["R{register} must be referenced"]
   },
   {
    "number":134,
    "name":"untrusted-pointer",
    "template":"R{register} must be referenced or trusted",
    "doc":"The function accepts only a pointer that the kernel guarantees to be valid.",
    "hint":"Use a pointer from a program argument, from an acquire function, or read under RCU. A pointer found by walking structures does not count.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":135,
    "name":"rcu-pointer",
    "template":"R{register} must be a rcu pointer",
    "doc":"The function accepts only a pointer that RCU protects.",
    "hint":"Read it between bpf_rcu_read_lock and bpf_rcu_read_unlock.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":136,
    "name":"possibly-null-argument",
    "template":"Possibly NULL pointer passed to trusted {argument}",
    "doc":"The program did not compare the pointer with NULL before the call.",
    "hint":"Compare it with NULL before the call.",
    "arguments":[{"name":"argument","kind":"utf8","doc":"Number of the argument."}],
    "variants":["Possibly NULL pointer passed to helper {argument}"],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":137,
    "name":"not-constant",
    "template":"R{register} must be a known constant",
    "doc":"The argument must have one value on all paths.",
    "hint":"Pass a literal, or make the variable a constant with a mask or a switch.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "variants":["R{register} is not a known constant","R{register} is not a known constant\u0027"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":138,
    "name":"return-value-range",
    "template":"At program exit the register R{register} has {value} should have been in {range}",
    "doc":"The program returns a value that its type does not allow.",
    "hint":"Return a value in the range. Test a value from a map or a helper first.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"value","kind":"utf8","doc":"Value that was found."},{"name":"range","kind":"utf8","doc":"Range as the kernel prints it."}],
    "variants":["At program exit the register R{register} has {value} should have been {range}"]
   },
   {
    "number":139,
    "name":"subprogram-return-range",
    "template":"At {exit} the register R{register} has {value} should have been in {range}",
    "doc":"The callback or subprogram may return only certain values.",
    "hint":"Return one of the values in the range.",
    "arguments":[
     {"name":"exit","kind":"utf8","doc":"Which exit."},
     {"name":"register","kind":"u64","doc":"Number of the register."},
     {"name":"value","kind":"utf8","doc":"Value that was found."},
     {"name":"range","kind":"utf8","doc":"Range as the kernel prints it."}
    ]
   },
   {
    "number":140,
    "name":"return-value-unknown",
    "template":"At program exit the register R{register} is not a known value ({type})",
    "doc":"The program returns something other than a known number.",
    "hint":"Set R0 to a number before exit.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":141,
    "name":"return-not-scalar",
    "template":"R{register} not a scalar value",
    "doc":"The register must hold a number here.",
    "hint":"Set it to a number. Global functions and callbacks return numbers only.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":142,
    "name":"not-a-function",
    "template":"kernel btf_id {id} is not a function",
    "doc":"The call names a kernel BTF id that is not a function.",
    "hint":"The relocation was made for another kernel; resolve kfuncs by name at load time.",
    "arguments":[{"name":"id","kind":"u64","doc":"Its id."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":143,
    "name":"kfunc-not-found",
    "template":"failed to find BTF for kernel function",
    "doc":"Neither the kernel\u0027s BTF nor a module\u0027s has this kfunc.",
    "hint":"Check that the module is loaded and that the kernel was built with CONFIG_DEBUG_INFO_BTF.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":144,
    "name":"kfunc-not-allowed",
    "template":"calling kernel function {function} is not allowed",
    "doc":"This program type may not call the kfunc.",
    "hint":"Look up for which program types the kernel registers it. Attach type and struct_ops matter too.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":145,
    "name":"kfunc-sleepable",
    "template":"program must be sleepable to call sleepable kfunc {function}",
    "doc":"The kfunc may sleep, but the program must not.",
    "hint":"Load the program as sleepable (BPF_F_SLEEPABLE, section names with .s).",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "variants":["kernel function {function} is sleepable but the program is not"],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":146,
    "name":"kfunc-destructive",
    "template":"destructive kfunc calls require CAP_SYS_BOOT capability",
    "doc":"The kfunc may crash the machine.",
    "hint":"Load with CAP_SYS_BOOT, or do not call the kfunc.",
    "variants":["destructive kfunc calls require CAP_SYS_BOOT capabilities"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":147,
    "name":"kfunc-fd-array",
    "template":"kfunc offset > 0 without fd_array is invalid",
    "doc":"The call names a module by index, but the load passed no fd_array.",
    "hint":"Pass the module\u0027s BTF descriptor in fd_array, or use offset 0 for functions of vmlinux.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":148,
    "name":"kfunc-negative-offset",
    "template":"negative offset disallowed for kernel module function call",
    "doc":"The index of the module is negative.",
    "hint":"The offset of a kfunc call is an index into fd_array.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":149,
    "name":"kfunc-without-btf",
    "template":"calling kernel function is not supported without CONFIG_DEBUG_INFO_BTF",
    "doc":"The kernel was built without BTF, so the verifier cannot check kfuncs.",
    "hint":"Run a kernel that was built with CONFIG_DEBUG_INFO_BTF.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":150,
    "name":"kfunc-no-jit",
    "template":"JIT does not support calling kernel function",
    "doc":"The JIT of this machine cannot call kfuncs.",
    "hint":"Run a newer kernel, or use a helper.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":151,
    "name":"kfunc-gpl-only",
    "template":"cannot call kernel function from non-GPL compatible program",
    "doc":"Kfuncs are for GPL-compatible programs only.",
    "hint":"Declare a GPL-compatible licence in the license section.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":152,
    "name":"kfunc-argument-pointer",
    "template":"kernel function {function} args#{argument} expected pointer to {expected} but R{register} has a pointer to {actual}",
    "doc":"The argument points to another structure than the kfunc expects.",
    "hint":"Pass a pointer to the expected structure.",
    "arguments":[
     {"name":"function","kind":"utf8","doc":"Name of the function."},
     {"name":"argument","kind":"u64","doc":"Number of the argument."},
     {"name":"expected","kind":"utf8","doc":"What would have been accepted."},
     {"name":"register","kind":"u64","doc":"Number of the register."},
     {"name":"actual","kind":"utf8","doc":"What was found."}
    ],
    "variants":["kernel function {function} {...} expected pointer to {...} but {...} has a pointer to {...}","kernel function {function} args#{argument} expected pointer to {expected}"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":153,
    "name":"kfunc-argument-context",
    "template":"kernel function {function} args#{argument} expected pointer to ctx, but got {actual}",
    "doc":"The argument must be the context of the program.",
    "hint":"Pass the context as it came in R1.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"argument","kind":"u64","doc":"Number of the argument."},{"name":"actual","kind":"utf8","doc":"What was found."}]
   },
   {
    "number":154,
    "name":"argument-pointer-scalar",
    "template":"arg#{argument} pointer type {type} must point to {expected}",
    "doc":"The argument must point to plain data.",
    "hint":"Pass a pointer to a scalar or to a structure without pointers.",
    "arguments":[
     {"name":"argument","kind":"u64","doc":"Number of the argument."},
     {"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},
     {"name":"expected","kind":"utf8","doc":"What would have been accepted."}
    ]
   },
   {
    "number":155,
    "name":"argument-dynptr",
    "template":"arg#{argument} expected pointer to {expected}",
    "doc":"The argument must be the address of a dynptr, an iterator or a similar variable.",
    "hint":"Pass the address of the variable on the stack, initialised if the function requires it.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."},{"name":"expected","kind":"utf8","doc":"What would have been accepted."}]
   },
   {
    "number":156,
    "name":"tracing-needs-btf-id",
    "template":"Tracing programs must provide btf_id",
    "doc":"The load of a tracing program does not name a function to attach to.",
    "hint":"Set attach_btf_id to the BTF id of the function in vmlinux; libbpf does it from the section name, for example fentry/vfs_read."
   },
   {
    "number":157,
    "name":"attach-btf-not-function",
    "template":"attach_btf_id {id} is not a function",
    "doc":"The BTF id to attach to is not a function.",
    "hint":"Look the id up by name and kind FUNC in the running kernel\u0027s BTF.",
    "arguments":[{"name":"id","kind":"u64","doc":"Its id."}]
   },
   {
    "number":158,
    "name":"attach-btf-no-name",
    "template":"attach_btf_id {id} doesn\u0027t have a name",
    "doc":"The BTF id to attach to does not exist or does not have a name.",
    "hint":"Look the id up in the running kernel\u0027s BTF.",
    "arguments":[{"name":"id","kind":"u64","doc":"Its id."}]
   },
   {
    "number":159,
    "name":"attach-btf-not-typedef",
    "template":"attach_btf_id {id} is not a typedef",
    "doc":"For a raw tracepoint the BTF id must be the typedef btf_trace_NAME.",
    "hint":"Look up btf_trace_ with the tracepoint\u0027s name.",
    "arguments":[{"name":"id","kind":"u64","doc":"Its id."}]
   },
   {
    "number":160,
    "name":"not-sleepable",
    "template":"{function} is not sleepable",
    "doc":"The function to attach to does not allow programs that sleep.",
    "hint":"Drop BPF_F_SLEEPABLE (section names without .s), or attach elsewhere.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}]
   },
   {
    "number":161,
    "name":"not-modifiable",
    "template":"{function}() is not modifiable",
    "doc":"The program (fmod_ret) may not change the return value of this function.",
    "hint":"Only functions with ALLOW_ERROR_INJECTION and LSM hooks can be modified.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}]
   },
   {
    "number":162,
    "name":"sleepable-program-type",
    "template":"Only {types} programs can be sleepable",
    "doc":"This program type cannot be sleepable.",
    "hint":"Drop BPF_F_SLEEPABLE, or choose a program type that allows it.",
    "arguments":[{"name":"types","kind":"utf8","doc":"Kinds of programs."}]
   },
   {
    "number":163,
    "name":"syscall-must-sleep",
    "template":"Syscall programs can only be sleepable",
    "doc":"A program of type syscall must be loaded with BPF_F_SLEEPABLE.",
    "hint":"Set the flag; libbpf does it for SEC(\"syscall\").",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":164,
    "name":"struct-ops-gpl",
    "template":"struct ops programs must have a GPL compatible license",
    "doc":"struct_ops programs are for GPL-compatible licences only.",
    "hint":"Declare a GPL-compatible licence in the license section."
   },
   {
    "number":165,
    "name":"lsm-gpl",
    "template":"LSM programs must have a GPL compatible license",
    "doc":"LSM programs are for GPL-compatible licences only.",
    "hint":"Declare a GPL-compatible licence in the license section."
   },
   {
    "number":166,
    "name":"struct-ops-not-found",
    "template":"attach_btf_id {id} is not a supported struct",
    "doc":"The BTF id is not a struct_ops type of this kernel.",
    "hint":"Check that the subsystem is built in or its module is loaded.",
    "arguments":[{"name":"id","kind":"u64","doc":"Its id."}]
   },
   {
    "number":167,
    "name":"struct-ops-member",
    "template":"attach to invalid member idx {index} of struct {struct}",
    "doc":"The program implements a struct_ops member that does not exist.",
    "hint":"Your definition differs from the running kernel\u0027s. Rebuild against its vmlinux.h.",
    "arguments":[{"name":"index","kind":"u64","doc":"Index that was used."},{"name":"struct","kind":"utf8","doc":"Name of the structure."}]
   },
   {
    "number":168,
    "name":"map-fd-invalid",
    "template":"fd {fd} is not pointing to valid bpf_map",
    "doc":"The descriptor in ld_imm64 is not open, or is not a map.",
    "hint":"Create or open the map before the load, write its descriptor into the instruction, and keep it open until then.",
    "arguments":[{"name":"fd","kind":"s64","doc":"File descriptor."}]
   },
   {
    "number":169,
    "name":"fd-array-missing",
    "template":"fd_idx without fd_array is invalid",
    "doc":"The instruction names a map by index, but the load passed no fd_array.",
    "hint":"Pass fd_array, or put the descriptor into the instruction.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":170,
    "name":"direct-value-unsupported",
    "template":"no direct value access support for this map type",
    "doc":"Only array maps allow a direct pointer to their value.",
    "hint":"Use an array map with one element for global data."
   },
   {
    "number":171,
    "name":"direct-value-out-of-range",
    "template":"invalid access to map value pointer, value_size={capacity} off={offset}",
    "doc":"The direct pointer lies outside the map value.",
    "hint":"The offset in the second slot must be less than the value\u0027s size.",
    "arguments":[{"name":"capacity","kind":"u64","doc":"Size of the whole in bytes."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":172,
    "name":"direct-value-offset",
    "template":"direct value offset of {offset} is not allowed",
    "doc":"The offset of the direct pointer into the map value is too large.",
    "hint":"The offset must be below 2^29.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":173,
    "name":"ksym-invalid-id",
    "template":"ldimm64 insn specifies invalid btf_id {id}.",
    "doc":"The BTF id of a kernel variable or function does not exist.",
    "hint":"The relocation was made for another kernel; resolve ksyms by name at load time.",
    "arguments":[{"name":"id","kind":"s64","doc":"Its id."}]
   },
   {
    "number":174,
    "name":"ksym-kind",
    "template":"pseudo btf_id {id} in ldimm64 isn\u0027t KIND_VAR or KIND_FUNC",
    "doc":"The BTF id names neither a variable nor a function of the kernel.",
    "hint":"The relocation was made for another kernel; resolve ksyms by name at load time.",
    "arguments":[{"name":"id","kind":"u64","doc":"Its id."}],
    "variants":["pseudo btf_id {id} in ldimm64 isn\u0027t KIND_VAR."]
   },
   {
    "number":175,
    "name":"ksym-no-address",
    "template":"ldimm64 failed to find the address for kernel symbol \u0027{symbol}\u0027.",
    "doc":"The variable is in the kernel\u0027s BTF but not among its symbols.",
    "hint":"Check that /proc/kallsyms lists it. Variables need CONFIG_KALLSYMS_ALL.",
    "arguments":[{"name":"symbol","kind":"utf8","doc":"Name of the symbol."}]
   },
   {
    "number":176,
    "name":"map-not-preallocated",
    "template":"trace type programs with run-time allocated hash maps are unsafe. Switch to preallocated hash maps.",
    "doc":"A tracing program uses a hash map with BPF_F_NO_PREALLOC, which could deadlock on this kernel.",
    "hint":"Create the map without BPF_F_NO_PREALLOC.",
    "variants":["perf_event programs can only use preallocated hash map","perf_event programs can only use preallocated inner hash map"]
   },
   {
    "number":177,
    "name":"map-field-in-tracing",
    "template":"{program-kind} cannot use {field} yet",
    "doc":"This program type may not use a map whose value has such a member.",
    "hint":"Use another map for this program, or atomics instead of a lock.",
    "arguments":[{"name":"program-kind","kind":"utf8","doc":"Kind of the program."},{"name":"field","kind":"utf8","doc":"Name of the member."}]
   },
   {
    "number":178,
    "name":"map-sleepable",
    "template":"Sleepable programs can only use array, hash, ringbuf and local storage maps",
    "doc":"A sleepable program may not use a map of this type.",
    "hint":"Use one of the map types that the message names.",
    "variants":["Sleepable programs can only use array, hash, and ringbuf maps","Sleepable programs can only use preallocated hash maps.","Sleepable programs can only use array and hash maps"]
   },
   {
    "number":179,
    "name":"map-struct-ops",
    "template":"bpf_struct_ops map cannot be used in prog",
    "doc":"A program may not refer to a struct_ops map, which is for registration only.",
    "hint":"Remove the reference from the program."
   },
   {
    "number":180,
    "name":"map-cgroup-storage",
    "template":"only one cgroup storage of each type is allowed",
    "doc":"The program uses more than one cgroup storage map of the same type.",
    "hint":"Merge the storages into one struct."
   },
   {
    "number":181,
    "name":"too-many-maps",
    "template":"The total number of maps per program has reached the limit of {limit}",
    "doc":"The program refers to more maps than the kernel allows.",
    "hint":"Merge maps, or split the program with tail calls.",
    "arguments":[{"name":"limit","kind":"u64","doc":"The largest possible number."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":182,
    "name":"missing-func-info",
    "template":"missing btf func_info",
    "doc":"The program has callbacks or functions that BTF must describe, but the load passes no func_info.",
    "hint":"Compile with -g and let the loader pass func_info; llvm-strip -g keeps .BTF and .BTF.ext.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":183,
    "name":"func-info-count",
    "template":"number of funcs in func_info doesn\u0027t match number of subprogs",
    "doc":"func_info describes more or fewer functions than the program has.",
    "hint":"Generate func_info for each function, in order of their first instruction."
   },
   {
    "number":184,
    "name":"func-info-layout",
    "template":"func_info BTF section doesn\u0027t match subprog layout in BPF program",
    "doc":"An offset in func_info is not the first instruction of a function.",
    "hint":"insn_off counts instructions from the start of the program."
   },
   {
    "number":185,
    "name":"func-info-tail",
    "template":"nonzero tailing record in {section}",
    "doc":"The records are longer than this kernel\u0027s, and the part it does not know is not zero.",
    "hint":"Zero the tail, or use the record size that this kernel knows.",
    "arguments":[{"name":"section","kind":"utf8","doc":"Which section."}]
   },
   {
    "number":186,
    "name":"func-info-first",
    "template":"nonzero insn_off {offset} for the first func info record",
    "doc":"The first function must begin at instruction 0.",
    "hint":"Sort func_info by insn_off, the main program first.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":187,
    "name":"func-info-order",
    "template":"same or smaller insn offset ({offset}) than previous func info record ({previous})",
    "doc":"func_info is not sorted.",
    "hint":"Sort func_info by insn_off, with one record for each function.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"previous","kind":"u64","doc":"Value in the previous record."}]
   },
   {
    "number":188,
    "name":"func-info-type",
    "template":"invalid type id {id} in func info",
    "doc":"The type of the function is not a FUNC in the program\u0027s BTF.",
    "hint":"Pass the BTF that belongs to the object file.",
    "arguments":[{"name":"id","kind":"u64","doc":"Its id."}]
   },
   {
    "number":189,
    "name":"func-info-size",
    "template":"invalid func info rec size {size}",
    "doc":"The record size is below 8, above 252, or not a multiple of four.",
    "hint":"Use sizeof(struct bpf_func_info), which is 8.",
    "arguments":[{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":190,
    "name":"line-info-offset",
    "template":"Invalid line_info[{index}].insn_off:{offset} (prev_offset:{previous} prog->len:{length})",
    "doc":"line_info is not sorted, or points past the end of the program.",
    "hint":"Sort line_info by insn_off, and drop lines outside the program.",
    "arguments":[
     {"name":"index","kind":"u64","doc":"Index that was used."},
     {"name":"offset","kind":"s64","doc":"Offset in bytes."},
     {"name":"previous","kind":"u64","doc":"Value in the previous record."},
     {"name":"length","kind":"u64","doc":"Instructions of the program."}
    ]
   },
   {
    "number":191,
    "name":"line-info-code",
    "template":"Invalid insn code at line_info[{index}].insn_off",
    "doc":"A line starts at the second slot of a 16-byte instruction.",
    "hint":"insn_off must be the first slot.",
    "arguments":[{"name":"index","kind":"u64","doc":"Index that was used."}]
   },
   {
    "number":192,
    "name":"line-info-name",
    "template":"Invalid line_info[{index}].line_off or .file_name_off",
    "doc":"A name offset lies outside the string section of the BTF.",
    "hint":"Pass the BTF that belongs to the object file.",
    "arguments":[{"name":"index","kind":"u64","doc":"Index that was used."}]
   },
   {
    "number":193,
    "name":"line-info-missing",
    "template":"missing bpf_line_info for func#{function}",
    "doc":"The function has no line_info for its first instruction.",
    "hint":"Give each function a line for its first instruction, or pass no line_info at all.",
    "arguments":[{"name":"function","kind":"u64","doc":"Name of the function."}]
   },
   {
    "number":194,
    "name":"global-not-scalar",
    "template":"Global function {function}() doesn\u0027t return scalar. Only those are supported.",
    "doc":"A global function returns a pointer or a structure.",
    "hint":"Make it static, or return a number.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}]
   },
   {
    "number":195,
    "name":"global-arguments",
    "template":"Caller passes invalid args into func#{index} (\u0027{function}\u0027)",
    "doc":"The caller passes arguments that do not match the declaration of the global function.",
    "hint":"Compare pointers with NULL first, and pass what the prototype says.",
    "arguments":[{"name":"index","kind":"u64","doc":"Index that was used."},{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":196,
    "name":"global-argument-type",
    "template":"Arg#{argument} type {type} in {function}() is not supported yet.",
    "doc":"The verifier cannot check this argument of a global function.",
    "hint":"Pass numbers, the context, or pointers to plain data, or make the function static.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},{"name":"function","kind":"utf8","doc":"Name of the function."}]
   },
   {
    "number":197,
    "name":"expected-scalar",
    "template":"R{register} is not a scalar",
    "doc":"The function takes a number, but the caller passes something else.",
    "hint":"Pass a number, not a pointer, as the prototype says.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":198,
    "name":"expected-pointer",
    "template":"R{register} is not a pointer",
    "doc":"The function takes a pointer, but the caller passes something else.",
    "hint":"Pass a pointer, not a number, as the prototype says.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":199,
    "name":"expected-context",
    "template":"R{register} is not a pointer to context",
    "doc":"The function takes the context, but the caller passes something else.",
    "hint":"Pass the context as it came in R1.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":200,
    "name":"verifier-bug",
    "template":"verifier bug: {message}",
    "doc":"The verifier contradicts itself. This is a kernel bug, not a fault of the program.",
    "hint":"Report it to the bpf mailing list with the log and the program, and try the newest stable kernel.",
    "arguments":[{"name":"message","kind":"utf8","doc":"What the kernel says."}],
    "variants":[
     "verifier bug. {message}",
     "verifier BUG {message}",
     "verifier internal error",
     "bug: {message}",
     "BUG: {message}",
     "BUG {message}",
     "{message} internal bug",
     "verifier insn history {message}",
     "verifier backtracking bug {message}",
     "REG INVARIANTS VIOLATION {message}",
     "unexpected iterator state {message}",
     "verifier internal error: {message}",
     "Verifier bug",
     "Verifier bug in function {message}"
    ]
   },
   {
    "number":201,
    "name":"verifier-misconfigured",
    "template":"bpf verifier is misconfigured",
    "doc":"The kernel\u0027s own tables contradict the program\u0027s map or type.",
    "hint":"This is a kernel bug, or the program type cannot use this map type."
   },
   {
    "number":202,
    "name":"dynptr-initialized",
    "template":"Dynptr has to be an uninitialized dynptr",
    "doc":"The program creates a dynptr in a variable that already holds one.",
    "hint":"Use a fresh variable, or release the old dynptr first.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":203,
    "name":"dynptr-expected",
    "template":"Expected an initialized dynptr as {argument}",
    "doc":"The function takes a dynptr that the program has created before.",
    "hint":"Create it on every path, and check the result of bpf_dynptr_from_mem() and similar functions.",
    "arguments":[{"name":"argument","kind":"utf8","doc":"Number of the argument."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":204,
    "name":"dynptr-type",
    "template":"Expected a dynptr of type {type} as {argument}",
    "doc":"The function takes a dynptr of another kind.",
    "hint":"Pass a dynptr of the kind that the message names.",
    "arguments":[{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},{"name":"argument","kind":"utf8","doc":"Number of the argument."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":205,
    "name":"dynptr-overwrite",
    "template":"cannot overwrite referenced dynptr",
    "doc":"The program overwrites the stack slot of a dynptr that it must release.",
    "hint":"Submit or discard it first.",
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":206,
    "name":"iterator-uninitialized",
    "template":"expected an initialized iter_{type} as arg #{argument}",
    "doc":"The function takes an iterator that the program has created before.",
    "hint":"Call the _new function first, and the _destroy function on every path.",
    "arguments":[{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},{"name":"argument","kind":"u64","doc":"Number of the argument."}]
   },
   {
    "number":207,
    "name":"iterator-initialized",
    "template":"expected uninitialized iter_{type} as arg #{argument}",
    "doc":"The program creates an iterator in a variable that already holds one.",
    "hint":"Destroy the old one first.",
    "arguments":[{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},{"name":"argument","kind":"u64","doc":"Number of the argument."}]
   },
   {
    "number":208,
    "name":"offload-mismatch",
    "template":"offload device mismatch between prog and map",
    "doc":"Program and map belong to different network devices.",
    "hint":"Create the map with the map_ifindex of the device."
   },
   {
    "number":209,
    "name":"instruction-index-invalid",
    "template":"invalid insn idx {instruction} insn_cnt {count}",
    "doc":"The program jumps to or runs into an instruction that does not exist.",
    "hint":"End every path with exit. Offsets count from the instruction after the jump.",
    "arguments":[{"name":"instruction","kind":"u64","doc":"Index of the instruction."},{"name":"count","kind":"u64","doc":"The number of them."}]
   },
   {
    "number":210,
    "name":"pointer-arithmetic-unprivileged",
    "template":"R{register} {pointer} goes out of range, prohibited for !root",
    "doc":"In an unprivileged program a pointer must stay inside its object at every step.",
    "hint":"Load with CAP_BPF and CAP_PERFMON, or bound the offset before adding it.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"pointer","kind":"utf8","doc":"What leaves its range."}]
   },
   {
    "number":211,
    "name":"variable-stack-prohibited",
    "template":"R{register} variable stack access prohibited for !root, var_off={range} off={offset}",
    "doc":"An unprivileged program accesses the stack at a variable offset.",
    "hint":"Load with CAP_BPF and CAP_PERFMON, or unroll the loop.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"range","kind":"utf8","doc":"Range as the kernel prints it."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":212,
    "name":"pointer-offset-not-allowed",
    "template":"{type} pointer offset {offset} is not allowed",
    "doc":"The total offset of the pointer is too large.",
    "hint":"Keep offsets below 2^29 in magnitude.",
    "arguments":[{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":213,
    "name":"pointer-arithmetic-prohibited",
    "template":"R{register} pointer arithmetic prohibited",
    "doc":"The program applies an operation to a pointer that pointers do not allow.",
    "hint":"Only addition and subtraction are possible on pointers.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":214,
    "name":"invalid-jump-opcode",
    "template":"invalid BPF_JMP/JMP32 opcode {opcode}",
    "doc":"The kernel does not know this jump opcode (hexadecimal).",
    "hint":"Compile for an older instruction set (-mcpu=v1 has no 32-bit jumps), or run a newer kernel.",
    "arguments":[{"name":"opcode","kind":"utf8","doc":"Opcode in hexadecimal."}]
   },
   {"number":215,"name":"invalid-ld-imm","template":"invalid BPF_LD_IMM insn","doc":"A load of an immediate is not a 64-bit one.","hint":"Emit ld_imm64 as two slots of eight bytes."},
   {
    "number":216,
    "name":"unknown-instruction-class",
    "template":"unknown insn class {class}",
    "doc":"The kernel does not know the class of the instruction.",
    "hint":"The instruction is corrupted, or newer than the kernel.",
    "arguments":[{"name":"class","kind":"u64","doc":"Class of the instruction."}]
   },
   {
    "number":217,
    "name":"same-instruction-pointers",
    "template":"same insn cannot be used with different pointers",
    "doc":"One load or store uses different kinds of pointers on different paths.",
    "hint":"Give each kind of pointer its own instruction. The compiler may have merged two branches."
   },
   {
    "number":218,
    "name":"cannot-return-stack-pointer",
    "template":"cannot return stack pointer to the caller",
    "doc":"A function returns the address of one of its local variables.",
    "hint":"Let the caller pass a buffer."
   },
   {
    "number":219,
    "name":"spill-in-variable-range",
    "template":"spilled ptr in range of var-offset stack write; insn {instruction}, ptr off: {offset}",
    "doc":"A write at a variable offset could overwrite a spilled pointer.",
    "hint":"Narrow the bounds of the index, or keep the array in a map.",
    "arguments":[{"name":"instruction","kind":"u64","doc":"Index of the instruction."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":220,
    "name":"uninitialised-in-variable-range",
    "template":"uninit stack in range of var-offset write prohibited for !root; insn {instruction}, off: {offset}",
    "doc":"An unprivileged program writes at a variable offset to stack memory that is not initialised.",
    "hint":"Zero the array first, or load with privileges.",
    "arguments":[{"name":"instruction","kind":"u64","doc":"Index of the instruction."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":221,
    "name":"write-to-dynptr",
    "template":"potential write to dynptr at off={offset} disallowed",
    "doc":"A write could overwrite a dynptr on the stack.",
    "hint":"Change a dynptr through its functions only, and keep buffers apart from it.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":222,
    "name":"write-to-key",
    "template":"write to change key R{register} not allowed",
    "doc":"The program changes the key of a map element.",
    "hint":"Copy the key to the stack and change the copy.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":223,
    "name":"kptr-mode",
    "template":"kptr in map can only be accessed using BPF_MEM instruction mode",
    "doc":"The program accesses a kernel pointer in a map with an atomic or sign-extending instruction.",
    "hint":"Load and store it with plain 64-bit accesses, or use bpf_kptr_xchg.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":224,
    "name":"kptr-store-referenced",
    "template":"store to referenced kptr disallowed",
    "doc":"The program overwrites a referenced kernel pointer in a map.",
    "hint":"Use bpf_kptr_xchg() and release the pointer that it returns.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":225,
    "name":"kptr-store-zero",
    "template":"BPF_ST imm must be 0 when storing to kptr at off={offset}",
    "doc":"The program stores a constant other than NULL into a kernel pointer.",
    "hint":"Store 0, or a pointer of the right type from a register.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":226,
    "name":"kptr-indirect",
    "template":"kptr cannot be accessed indirectly by helper",
    "doc":"The program passes a helper memory that contains a kernel pointer.",
    "hint":"Copy the value without that member.",
    "variants":["{...} cannot be accessed indirectly by helper"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":227,
    "name":"kptr-variable-offset",
    "template":"kptr access cannot have variable offset",
    "doc":"The program accesses a kernel pointer in a map at a variable offset.",
    "hint":"Use constant indexes, or a map with one such pointer in each value.",
    "variants":["{...} access cannot have variable offset"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":228,
    "name":"kptr-misaligned",
    "template":"kptr access misaligned expected={expected-offset} off={offset}",
    "doc":"The program accesses only part of a kernel pointer in a map.",
    "hint":"Access the whole pointer at the member\u0027s offset.",
    "arguments":[{"name":"expected-offset","kind":"s64","doc":"Offset that would have been accepted."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}],
    "variants":["{...} access misaligned expected={expected-offset} off={offset}"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":229,
    "name":"kptr-size",
    "template":"kptr access size must be BPF_DW",
    "doc":"The program accesses a kernel pointer in a map with fewer than eight bytes.",
    "hint":"Use 64-bit loads and stores.",
    "variants":["{...} access size must be BPF_DW"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":230,
    "name":"field-direct-access",
    "template":"{field} cannot be accessed directly by load/store",
    "doc":"The program accesses a member of the map value that only helpers may use.",
    "hint":"Do not copy the whole value. Use the helper or kfunc for the member.",
    "arguments":[{"name":"field","kind":"utf8","doc":"Name of the member."}]
   },
   {
    "number":231,
    "name":"btf-struct-unprivileged",
    "template":"\u0027struct {struct}\u0027 access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN",
    "doc":"The program reads kernel memory without CAP_PERFMON.",
    "hint":"Load with CAP_BPF and CAP_PERFMON.",
    "arguments":[{"name":"struct","kind":"utf8","doc":"Name of the structure."}],
    "variants":["{struct} access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN"]
   },
   {
    "number":232,
    "name":"kernel-pointer-negative",
    "template":"R{register} is ptr_{struct} invalid negative access: off={offset}",
    "doc":"The program reads before the start of the kernel structure.",
    "hint":"container_of() does not work on BTF pointers. Read with bpf_probe_read_kernel() or BPF_CORE_READ().",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"struct","kind":"utf8","doc":"Name of the structure."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":233,
    "name":"kernel-pointer-variable",
    "template":"R{register} is ptr_{struct} invalid variable offset: off={offset}, var_off={range}",
    "doc":"The program reads the kernel structure at a variable offset.",
    "hint":"Read array members with bpf_probe_read_kernel() or BPF_CORE_READ().",
    "arguments":[
     {"name":"register","kind":"u64","doc":"Number of the register."},
     {"name":"struct","kind":"utf8","doc":"Name of the structure."},
     {"name":"offset","kind":"s64","doc":"Offset in bytes."},
     {"name":"range","kind":"utf8","doc":"Range as the kernel prints it."}
    ]
   },
   {
    "number":234,
    "name":"kernel-pointer-user",
    "template":"R{register} is ptr_{struct} access user memory: off={offset}",
    "doc":"The program dereferences a pointer to user memory.",
    "hint":"Use bpf_probe_read_user(), or bpf_copy_from_user() in a sleepable program.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"struct","kind":"utf8","doc":"Name of the structure."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":235,
    "name":"kernel-pointer-percpu",
    "template":"R{register} is ptr_{struct} access percpu memory: off={offset}",
    "doc":"The program dereferences a pointer to per-CPU memory.",
    "hint":"Get this CPU\u0027s copy with bpf_per_cpu_ptr() or bpf_this_cpu_ptr().",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"struct","kind":"utf8","doc":"Name of the structure."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":236,
    "name":"map-pointer-unsupported",
    "template":"map_ptr access not supported for map type {map-type}",
    "doc":"The program reads members of a map type that does not allow it.",
    "hint":"Keep the value you need in a variable.",
    "arguments":[{"name":"map-type","kind":"u64","doc":"Number of the map type."}]
   },
   {
    "number":237,
    "name":"register-of-type",
    "template":"R{register} is of type {actual} but {expected} is expected",
    "doc":"The argument points to another kernel type than the function expects.",
    "hint":"Pass a pointer of the expected type. A cast does not change the type that the verifier knows.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"actual","kind":"utf8","doc":"What was found."},{"name":"expected","kind":"utf8","doc":"What would have been accepted."}]
   },
   {
    "number":238,
    "name":"release-with-offset",
    "template":"R{register} must have zero offset when passed to release func or trusted arg to kfunc",
    "doc":"The program moved the pointer before passing it on.",
    "hint":"Pass the pointer exactly as you obtained it.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "variants":["R{register} must have zero offset when passed to release func"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":239,
    "name":"unacquired-argument",
    "template":"arg {argument} is an unacquired reference",
    "doc":"The function takes over a reference, but the argument is not a reference that the program acquired.",
    "hint":"Pass a pointer that the program acquired, such as one from bpf_ringbuf_reserve().",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."}]
   },
   {
    "number":240,
    "name":"function-reference-not-acquired",
    "template":"{kind} {function}#{number} reference has not been acquired before",
    "doc":"The program releases a pointer that it did not acquire, or released already.",
    "hint":"Pass the pointer as the acquiring function returned it, once.",
    "arguments":[{"name":"kind","kind":"utf8","doc":"Kind of the memory or function."},{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"number","kind":"u64","doc":"Number that was used."}]
   },
   {
    "number":241,
    "name":"timer-map-mismatch",
    "template":"timer pointer in R1 map_uid={timer-map} doesn\u0027t match map pointer in R2 map_uid={map}",
    "doc":"The timer or workqueue belongs to another map than the one passed.",
    "hint":"Pass the map in which you looked up the element.",
    "arguments":[{"name":"timer-map","kind":"u64","doc":"Map of the timer."},{"name":"map","kind":"u64","doc":"The map."}],
    "variants":["workqueue pointer in R1 map_uid={timer-map} doesn\u0027t match map pointer in R2 map_uid={map}"]
   },
   {
    "number":242,
    "name":"field-offset-mismatch",
    "template":"off {offset} doesn\u0027t point to \u0027struct {struct}\u0027 that is at {expected-offset}",
    "doc":"The address passed is not the address of the member.",
    "hint":"Take the address of the member itself.",
    "arguments":[
     {"name":"offset","kind":"s64","doc":"Offset in bytes."},
     {"name":"struct","kind":"utf8","doc":"Name of the structure."},
     {"name":"expected-offset","kind":"s64","doc":"Offset that would have been accepted."}
    ],
    "variants":["off {offset} doesn\u0027t point to \u0027struct {struct}\u0027"]
   },
   {
    "number":243,
    "name":"lock-in-callback",
    "template":"can\u0027t spin_{{lock,unlock}} in rbtree cb",
    "doc":"The comparison callback of a tree takes or releases a lock.",
    "hint":"Remove it: the tree\u0027s lock is already held.",
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":244,
    "name":"not-readonly-map",
    "template":"R{register} does not point to a readonly map\u0027",
    "doc":"The string is not a constant in a read-only map.",
    "hint":"Declare it static const, so that the compiler puts it into .rodata.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":245,
    "name":"not-constant-address",
    "template":"R{register} is not a constant address\u0027",
    "doc":"The address of the string is not constant.",
    "hint":"Pass the string itself, not a computed pointer.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":246,
    "name":"string-not-terminated",
    "template":"string is not zero-terminated",
    "doc":"The constant string does not end with a NUL.",
    "hint":"Make the array large enough for the NUL.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":247,
    "name":"format-invalid",
    "template":"Invalid format string",
    "doc":"The format string has a conversion that the kernel does not support.",
    "hint":"Use %d %i %u %x %ld %lu %lx %lld %llu %llx %p %s or one of the few %p extensions.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":248,
    "name":"sockmap-context",
    "template":"cannot update sockmap in this context",
    "doc":"This program type may not change a sockmap.",
    "hint":"Change it from user space or from a sock_ops program."
   },
   {
    "number":249,
    "name":"callback-map",
    "template":"callback function not allowed for map",
    "doc":"The program iterates over a map type that does not support callbacks.",
    "hint":"Use a hash or array map.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":250,
    "name":"callback-not-static",
    "template":"callback function not static",
    "doc":"The callback is a global function.",
    "hint":"Declare the callback static, so that it is verified where the program uses it.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":251,
    "name":"function-attach-only",
    "template":"func {function}#{number} supported only for {types} programs",
    "doc":"Programs that attach in this way may not call the helper.",
    "hint":"Use one of the program kinds that the message names.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"number","kind":"u64","doc":"Number that was used."},{"name":"types","kind":"utf8","doc":"Kinds of programs."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":252,
    "name":"function-program-type",
    "template":"func {function}#{number} not supported for program type {program-type}",
    "doc":"This program type may not call the helper.",
    "hint":"Look up the helper\u0027s program types with bpftool feature probe.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"number","kind":"u64","doc":"Number that was used."},{"name":"program-type","kind":"u64","doc":"Number of the program type."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {"number":253,"name":"helper-in-probe","template":"helper call is not allowed in probe","doc":"A program attached to a probe may not call this helper.","hint":"Use a fentry or tracepoint program."},
   {
    "number":254,
    "name":"sleepable-helper-context",
    "template":"sleepable helper {function}#{number} in {context}",
    "doc":"The program calls a helper that may sleep where sleeping is not allowed.",
    "hint":"Move the call out of the section that holds a lock, RCU or disabled interrupts.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"number","kind":"u64","doc":"Number that was used."},{"name":"context","kind":"utf8","doc":"Where it happens."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":255,
    "name":"sleepable-kfunc-context",
    "template":"kernel func {function} is sleepable within {context}",
    "doc":"The program calls a kfunc that may sleep where sleeping is not allowed.",
    "hint":"Move the call out of the section that holds a lock, RCU or disabled interrupts.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"context","kind":"utf8","doc":"Where it happens."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":256,
    "name":"lsm-cgroup-void",
    "template":"BPF_LSM_CGROUP that attach to void LSM hooks can\u0027t modify return value!",
    "doc":"The hook returns nothing, so the program cannot set its return value.",
    "hint":"Return 1, or attach to another hook.",
    "variants":["Note, BPF_LSM_CGROUP that attach to void LSM hooks can\u0027t modify return value!"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":257,
    "name":"struct-nesting",
    "template":"max struct nesting depth exceeded",
    "doc":"The structure that an argument points to is nested too deeply.",
    "hint":"Flatten the structure, or pass its parts.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":258,
    "name":"kfunc-argument-type",
    "template":"kernel function {function} args#{argument} pointer type {type} is not supported",
    "doc":"The verifier cannot check pointers of this type.",
    "hint":"Check the prototype of the kfunc in the running kernel.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"argument","kind":"u64","doc":"Number of the argument."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":259,
    "name":"lock-object-mismatch",
    "template":"held lock and object are not in the same allocation",
    "doc":"The program holds another lock than the one of this list or tree.",
    "hint":"Put the lock and the root in the same structure, and take that lock.",
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":260,
    "name":"lock-must-be-held",
    "template":"bpf_spin_lock at off={offset} must be held for {field}",
    "doc":"The program uses the list or tree without holding its lock.",
    "hint":"First take the lock in the same structure.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"field","kind":"utf8","doc":"Name of the member."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":261,
    "name":"field-not-found",
    "template":"{field} not found at offset={offset}",
    "doc":"The address passed is not the address of such a member.",
    "hint":"Take the address of the member itself.",
    "arguments":[{"name":"field","kind":"utf8","doc":"Name of the member."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":262,
    "name":"too-many-arguments",
    "template":"Function {function} has {count} > {maximum} args",
    "doc":"Functions take at most five arguments.",
    "hint":"Pass a pointer to a structure.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"count","kind":"u64","doc":"The number of them."},{"name":"maximum","kind":"u64","doc":"The largest possible number."}]
   },
   {
    "number":263,
    "name":"not-a-const",
    "template":"R{register} is not a const",
    "doc":"The argument is not constant.",
    "hint":"Pass a literal, so that the verifier knows the value.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":264,
    "name":"unrecognised-argument",
    "template":"Unrecognized arg#{argument} type {type}",
    "doc":"The verifier cannot check an argument of this type.",
    "hint":"Pass numbers, the context, or pointers to structures.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":265,
    "name":"argument-context",
    "template":"arg#{argument} expected pointer to ctx, but got {type}",
    "doc":"The argument must be the context of the program.",
    "hint":"Pass the context as it came in R1.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":266,
    "name":"argument-allocated",
    "template":"arg#{argument} expected pointer to allocated object",
    "doc":"The argument is not an object from bpf_obj_new().",
    "hint":"Pass the pointer that bpf_obj_new() returned.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."}],
    "variants":["arg#{argument} expected pointer to map value or allocated object"],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":267,
    "name":"must-be-referenced",
    "template":"allocated object must be referenced",
    "doc":"The program no longer owns the object: it handed it over already.",
    "hint":"Use the object before pushing it to the list or tree, or take a reference with bpf_refcount_acquire().",
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":268,
    "name":"argument-length-pair",
    "template":"arg#{argument} arg#{length-argument} memory, len pair leads to invalid memory access",
    "doc":"Pointer and length together reach outside the memory.",
    "hint":"Bound the length by the size of the buffer.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."},{"name":"length-argument","kind":"u64","doc":"Number of the argument with the length."}]
   },
   {
    "number":269,
    "name":"argument-function",
    "template":"arg{argument} expected pointer to func",
    "doc":"The argument must be a callback.",
    "hint":"Pass a static function of the program as the callback.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."}]
   },
   {
    "number":270,
    "name":"argument-not-owning",
    "template":"arg#{argument} is neither owning or non-owning ref",
    "doc":"The pointer is no longer a valid reference to the object.",
    "hint":"Use it inside the locked section in which you obtained it.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":271,
    "name":"argument-no-refcount",
    "template":"arg#{argument} doesn\u0027t point to a type with bpf_refcount field",
    "doc":"The structure does not have a reference count.",
    "hint":"Add a member of type struct bpf_refcount.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":272,
    "name":"kfunc-release",
    "template":"release kernel function {function} expects refcounted PTR_TO_BTF_ID",
    "doc":"The kfunc releases a pointer that the program did not acquire.",
    "hint":"Pass the pointer that the acquiring kfunc returned.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}]
   },
   {
    "number":273,
    "name":"rcu-nested",
    "template":"nested rcu read lock (kernel function {function})",
    "doc":"The program begins an RCU section inside another, which older kernels reject.",
    "hint":"Call bpf_rcu_read_unlock() before the next bpf_rcu_read_lock().",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}]
   },
   {
    "number":274,
    "name":"rcu-unmatched",
    "template":"unmatched rcu read unlock (kernel function {function})",
    "doc":"The program ends an RCU section that it did not begin.",
    "hint":"Pair lock and unlock on every path.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":275,
    "name":"rcu-missing-unlock",
    "template":"bpf_rcu_read_unlock is missing",
    "doc":"The program ends inside an RCU section.",
    "hint":"Call bpf_rcu_read_unlock on every path, early returns included."
   },
   {
    "number":276,
    "name":"object-new-type",
    "template":"{function} type ID argument must be of a struct",
    "doc":"The type id passed is not a struct in the program\u0027s own BTF.",
    "hint":"Use the libbpf macro (bpf_obj_new and the like) with a struct type.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "variants":["{function} type ID argument must be of a struct or void"],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":277,
    "name":"object-new-btf",
    "template":"{function} requires prog BTF",
    "doc":"The load passes no BTF.",
    "hint":"Compile with -g and let the loader pass the BTF.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":278,
    "name":"packet-writes",
    "template":"the prog does not allow writes to packet data",
    "doc":"This program type may not change the packet.",
    "hint":"Use bpf_dynptr_slice(), the read-only variant.",
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":279,
    "name":"calls-not-jited",
    "template":"{callee} are not allowed in non-JITed programs",
    "doc":"The program uses a kind of call that only the JIT supports.",
    "hint":"Enable net.core.bpf_jit_enable, or load on a machine whose kernel has a JIT.",
    "arguments":[{"name":"callee","kind":"utf8","doc":"What is called."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":280,
    "name":"module-btf-fd",
    "template":"invalid module BTF fd specified",
    "doc":"A descriptor in fd_array is not the BTF of a module.",
    "hint":"Open the module\u0027s BTF by id and pass its descriptor.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":281,
    "name":"module-btf-object",
    "template":"invalid module BTF object FD specified.",
    "doc":"The descriptor in ld_imm64 is not a BTF object.",
    "hint":"Open the module\u0027s BTF by id and pass its descriptor.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":282,
    "name":"too-many-module-btfs",
    "template":"too many different module BTFs",
    "doc":"The program calls functions of more modules than the kernel allows.",
    "hint":"Split the program, so that each part uses fewer modules.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":283,
    "name":"too-many-kfuncs",
    "template":"too many different kernel function calls",
    "doc":"The program calls more than 256 different kfuncs.",
    "hint":"Split the program, so that each part calls fewer kfuncs.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":284,
    "name":"kernel-without-btf",
    "template":"kernel is missing BTF, make sure CONFIG_DEBUG_INFO_BTF=y is specified in Kconfig.",
    "doc":"The program refers to kernel types or variables, but the kernel has no BTF.",
    "hint":"Run a kernel that was built with CONFIG_DEBUG_INFO_BTF."
   },
   {
    "number":285,
    "name":"jit-required",
    "template":"JIT is required for calling kernel function",
    "doc":"Kfuncs need the JIT.",
    "hint":"Enable net.core.bpf_jit_enable, or run a kernel with a JIT for this machine.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":286,
    "name":"function-proto-invalid",
    "template":"kernel function btf_id {id} does not have a valid func_proto",
    "doc":"The kernel\u0027s BTF does not have a prototype for this function id.",
    "hint":"The relocation was made for another kernel; resolve kfuncs by name at load time.",
    "arguments":[{"name":"id","kind":"u64","doc":"Its id."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":287,
    "name":"function-no-address",
    "template":"cannot find address for kernel function {function}",
    "doc":"The kfunc is in BTF, but the kernel has no address for it.",
    "hint":"Check that the module is loaded.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":288,
    "name":"constant-offset",
    "template":"{object} has to be at a constant offset",
    "doc":"The program reaches the variable on the stack at a variable offset.",
    "hint":"Pass the address of the variable directly, without arithmetic.",
    "arguments":[{"name":"object","kind":"utf8","doc":"What the argument must be."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":289,
    "name":"pass-at-offset",
    "template":"cannot pass in {object} at an offset={offset}",
    "doc":"The address passed is not the start of the variable.",
    "hint":"Pass the address of the variable itself, aligned to eight bytes.",
    "arguments":[{"name":"object","kind":"utf8","doc":"What the argument must be."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}],
    "variants":["cannot pass in {object} at an offset"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":290,
    "name":"dynptr-constant",
    "template":"cannot pass pointer to const bpf_dynptr, the helper mutates it",
    "doc":"The function changes a dynptr that the program may only read.",
    "hint":"Clone it first with bpf_dynptr_clone."
   },
   {
    "number":291,
    "name":"dynptr-unowned",
    "template":"cannot release unowned const bpf_dynptr",
    "doc":"The program releases a dynptr that it does not own.",
    "hint":"Do not release a dynptr that a callback got as its argument."
   },
   {
    "number":292,
    "name":"tail-call-no-btf",
    "template":"tail_call is not allowed in subprogs without BTF",
    "doc":"A function that makes a tail call needs BTF that says it returns int.",
    "hint":"Compile with -g, or make the tail call in the main program."
   },
   {"number":293,"name":"zero-sized-read","template":"invalid zero-sized read","doc":"The program passes a helper a buffer of size 0.","hint":"Test the size for 0 before the call."},
   {
    "number":294,
    "name":"variable-offset-unprivileged",
    "template":"R{register}{access} variable offset stack access prohibited for !root, var_off={range}",
    "doc":"An unprivileged program accesses the stack at a variable offset.",
    "hint":"Load with CAP_BPF and CAP_PERFMON, or unroll the loop.",
    "arguments":[
     {"name":"register","kind":"u64","doc":"Number of the register."},
     {"name":"access","kind":"utf8","doc":"Kind of access with a blank in front, or nothing."},
     {"name":"range","kind":"utf8","doc":"Range as the kernel prints it."}
    ]
   },
   {
    "number":295,
    "name":"helper-btf-id",
    "template":"Helper has invalid btf_id in R{register}",
    "doc":"The helper does not work on pointers of this type.",
    "hint":"Pass a pointer of the type that the helper\u0027s documentation names.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":296,
    "name":"type-size-unknown",
    "template":"unable to resolve the size of type \u0027{type}\u0027: {error}",
    "doc":"The program\u0027s BTF does not give the size of the type.",
    "hint":"Include the full definition of the type in the program.",
    "arguments":[{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},{"name":"error","kind":"s64","doc":"Negative errno."}],
    "variants":["ldimm64 unable to resolve the size of type \u0027{type}\u0027: {error}"]
   },
   {
    "number":297,
    "name":"struct-ops-member-invalid",
    "template":"attach to invalid member {member}(@idx {index}) of struct {struct}",
    "doc":"The struct_ops member is not a function pointer.",
    "hint":"Your definition differs from the running kernel\u0027s. Rebuild against its vmlinux.h.",
    "arguments":[{"name":"member","kind":"utf8","doc":"Name of the member."},{"name":"index","kind":"u64","doc":"Index that was used."},{"name":"struct","kind":"utf8","doc":"Name of the structure."}]
   },
   {
    "number":298,
    "name":"struct-ops-member-unsupported",
    "template":"attach to unsupported member {member} of struct {struct}",
    "doc":"The kernel does not let programs implement this member.",
    "hint":"Leave the member out of the struct_ops map.",
    "arguments":[{"name":"member","kind":"utf8","doc":"Name of the member."},{"name":"struct","kind":"utf8","doc":"Name of the structure."}]
   },
   {
    "number":299,
    "name":"subprogram-return-unknown",
    "template":"At subprogram exit the register R{register} is not a scalar value ({type})",
    "doc":"A global function or callback returns something other than a number.",
    "hint":"Return a number, not a pointer.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":300,
    "name":"async-return-unknown",
    "template":"In async callback the register R{register} is not a known value ({type})",
    "doc":"The callback returns something other than a known number.",
    "hint":"Set R0 to 0 before the callback returns.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":301,
    "name":"attach-btf-invalid",
    "template":"attach_btf_id {id} is invalid",
    "doc":"The BTF id to attach to does not exist.",
    "hint":"Look the id up in the running kernel\u0027s BTF.",
    "arguments":[{"name":"id","kind":"u64","doc":"Its id."}],
    "variants":["attach_btf_id {id} points to disabled hook {...}"]
   },
   {
    "number":302,
    "name":"reference-type-size",
    "template":"arg#{argument} reference type(\u0027{type}\u0027) size cannot be determined: {error}",
    "doc":"An argument of a global function points to a type of unknown size.",
    "hint":"Include the full definition of the type, or pass a pointer to char and a length.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},{"name":"error","kind":"s64","doc":"Negative errno."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":303,
    "name":"btf-header-missing",
    "template":"btf_header not found",
    "doc":"The blob is shorter than the header\u0027s first fields.",
    "hint":"Pass the whole .BTF section, and its length in btf_size."
   },
   {
    "number":304,
    "name":"btf-header-length-missing",
    "template":"hdr_len not found",
    "doc":"The blob ends before the length of its header.",
    "hint":"Pass the whole .BTF section, and its length in btf_size."
   },
   {
    "number":305,
    "name":"btf-header-unsupported",
    "template":"Unsupported btf_header",
    "doc":"The header is longer than this kernel\u0027s and the rest is not zero.",
    "hint":"The BTF is newer than the kernel. Let the loader sanitise it."
   },
   {
    "number":306,
    "name":"btf-magic",
    "template":"Invalid magic",
    "doc":"The blob does not begin with 0xeb9f in the machine\u0027s byte order.",
    "hint":"Check that it is the .BTF section, and compiled for this byte order (-target bpfel or bpfeb)."
   },
   {"number":307,"name":"btf-version","template":"Unsupported version","doc":"The version of the BTF is not 1.","hint":"Use BTF version 1; the blob may be corrupted."},
   {"number":308,"name":"btf-flags","template":"Unsupported flags","doc":"The header has flags set that this kernel does not know.","hint":"Set the flags of the header to 0."},
   {"number":309,"name":"btf-no-data","template":"No data","doc":"The blob has a header and nothing else.","hint":"Pass the whole .BTF section."},
   {"number":310,"name":"btf-section-offset","template":"Invalid section offset","doc":"A section begins outside the blob.","hint":"type_off and str_off count from the end of the header."},
   {"number":311,"name":"btf-section-length","template":"Total section length too long","doc":"A section reaches past the end of the blob.","hint":"Check type_len, str_len and btf_size."},
   {"number":312,"name":"btf-section-overlap","template":"Section overlap found","doc":"The type and string sections overlap.","hint":"Check the offsets and lengths in the header."},
   {
    "number":313,
    "name":"btf-section-unknown",
    "template":"Unsupported section found",
    "doc":"There are bytes between the sections or after them.",
    "hint":"The two sections must fill the blob without gaps."
   },
   {
    "number":314,
    "name":"btf-type-section-alignment",
    "template":"Unaligned type_off",
    "doc":"The type section does not begin at a multiple of four.",
    "hint":"Make type_off a multiple of four, counted from the end of the header."
   },
   {"number":315,"name":"btf-no-types","template":"No type found","doc":"The type section is empty.","hint":"A BTF needs at least one type."},
   {
    "number":316,
    "name":"btf-string-section",
    "template":"Invalid string section",
    "doc":"The string section is empty, or does not begin and end with a NUL.",
    "hint":"The first string must be empty, and the last must be terminated."
   },
   {"number":317,"name":"btf-string-section-end","template":"String section is not at the end","doc":"Something follows the strings.","hint":"Put the string section last."},
   {
    "number":318,
    "name":"btf-invalid-kind",
    "template":"{where} Invalid kind:{kind}",
    "doc":"The kernel does not know this kind of type.",
    "hint":"The BTF is newer than the kernel. Let libbpf or pahole sanitise it (FLOAT 5.13, DECL_TAG 5.16, TYPE_TAG 5.17, ENUM64 6.0).",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."},{"name":"kind","kind":"u64","doc":"Kind of the memory or function."}]
   },
   {
    "number":319,
    "name":"btf-invalid-info",
    "template":"{where} Invalid btf_info:{info}",
    "doc":"The info word sets bits that must be zero (hexadecimal).",
    "hint":"vlen is in bits 0 to 15, the kind in 24 to 28, kind_flag in 31.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."},{"name":"info","kind":"utf8","doc":"The word in hexadecimal."}]
   },
   {
    "number":320,
    "name":"btf-kind-flag",
    "template":"{where} Invalid btf_info kind_flag",
    "doc":"The type sets kind_flag, which its kind does not have.",
    "hint":"Clear bit 31, or let the loader sanitise a BTF newer than the kernel.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":321,
    "name":"btf-invalid-name-offset",
    "template":"{where} Invalid name_offset:{offset}",
    "doc":"The name lies outside the string section.",
    "hint":"Use an offset below str_len.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":322,
    "name":"btf-invalid-name",
    "template":"{where} Invalid name",
    "doc":"The type lacks a name that it must have, has one that it must not have, or its name is not an identifier.",
    "hint":"Typedefs must have a name, struct names may be empty, pointers, arrays and prototypes must not have one. Names are C identifiers.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":323,
    "name":"btf-invalid-type-id",
    "template":"{where} Invalid type_id",
    "doc":"The type refers to a type that does not exist, or to one of the wrong kind.",
    "hint":"Ids count from 1 in the order of the type section; 0 is void.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":324,
    "name":"attach-btf-wrong-name",
    "template":"attach_btf_id {id} points to wrong type name {type}",
    "doc":"For a raw tracepoint the BTF id must be a typedef whose name begins with btf_trace_.",
    "hint":"Look up btf_trace_ with the tracepoint\u0027s name.",
    "arguments":[{"name":"id","kind":"u64","doc":"Its id."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":325,
    "name":"btf-vlen-nonzero",
    "template":"{where} vlen != 0",
    "doc":"The type sets a member count, but its kind has no members.",
    "hint":"Set vlen, the low 16 bits of info, to 0.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":326,
    "name":"btf-size-nonzero",
    "template":"{where} size != 0",
    "doc":"The type sets a size, but its kind has none.",
    "hint":"Set the size of the type to 0.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":327,
    "name":"btf-type-nonzero",
    "template":"{where} type != 0",
    "doc":"A forward declaration refers to a type.",
    "hint":"Set the type of the forward declaration to 0.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":328,
    "name":"btf-size-zero",
    "template":"{where} size == 0",
    "doc":"The section has no size.",
    "hint":"A DATASEC needs its size; libbpf fills it in from the ELF section.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":329,
    "name":"btf-meta-short",
    "template":"{where} meta_left:{left} meta_needed:{needed}",
    "doc":"The type section ends in the middle of the type.",
    "hint":"Check vlen of the type and type_len of the header.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."},{"name":"left","kind":"s64","doc":"Bytes left over."},{"name":"needed","kind":"s64","doc":"Bytes needed."}]
   },
   {
    "number":330,
    "name":"btf-loop",
    "template":"{where} Loop detected",
    "doc":"The type contains itself without a pointer in between.",
    "hint":"A structure may refer to itself by pointer only.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":331,
    "name":"btf-max-chain",
    "template":"{where} Exceeded max resolving depth:{limit}",
    "doc":"The chain of types is longer than 32.",
    "hint":"Shorten the chain of typedefs, pointers and qualifiers.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."},{"name":"limit","kind":"u64","doc":"The largest possible number."}]
   },
   {
    "number":332,
    "name":"btf-int-data",
    "template":"{where} Invalid int_data:{data}",
    "doc":"The integer\u0027s description sets bits that must be zero (hexadecimal).",
    "hint":"Bits 0 to 7 are the width, 16 to 23 the offset, 24 to 27 the encoding.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."},{"name":"data","kind":"utf8","doc":"The word in hexadecimal."}]
   },
   {
    "number":333,
    "name":"btf-int-bits",
    "template":"{where} nr_bits exceeds type_size",
    "doc":"The integer is wider than its size.",
    "hint":"Offset and width together must fit in the size.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":334,
    "name":"btf-int-bits-limit",
    "template":"{where} nr_bits exceeds {limit}",
    "doc":"The integer is wider than the kernel supports.",
    "hint":"Use at most 128 bits.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."},{"name":"limit","kind":"u64","doc":"The largest possible number."}]
   },
   {
    "number":335,
    "name":"btf-int-encoding",
    "template":"{where} Unsupported encoding",
    "doc":"The kernel does not know the encoding of the integer.",
    "hint":"Use none, signed, char or bool.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":336,
    "name":"btf-member",
    "template":"{where} Invalid member",
    "doc":"A member cannot have this type.",
    "hint":"Members need a complete type with a size.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":337,
    "name":"btf-member-bits-offset",
    "template":"{where} Invalid member bits_offset",
    "doc":"The offset of the member does not fit its type.",
    "hint":"Members other than bit fields begin at whole bytes.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":338,
    "name":"attach-replaces-kernel",
    "template":"Cannot replace kernel functions",
    "doc":"A program of type ext replaces functions of other programs, not of the kernel.",
    "hint":"Pass the descriptor of the program to extend in attach_prog_fd."
   },
   {
    "number":339,
    "name":"btf-member-name-offset",
    "template":"{where} Invalid member name_offset:{offset}",
    "doc":"The member\u0027s name lies outside the string section.",
    "hint":"Use an offset below str_len.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":340,
    "name":"btf-member-bitfield-size",
    "template":"{where} Invalid member bitfield_size",
    "doc":"The bit field is wider than its type.",
    "hint":"Use at most the width of the integer.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":341,
    "name":"btf-member-base-type",
    "template":"{where} Invalid member base type",
    "doc":"The bit field\u0027s type is not an integer or enum of regular width.",
    "hint":"Use a plain integer type of 1, 2, 4, 8 or 16 bytes.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":342,
    "name":"btf-member-offset",
    "template":"{where} Invalid member offset",
    "doc":"The bit field does not fit in its type at this offset.",
    "hint":"Check that bits_offset and width lie inside the type\u0027s own storage.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":343,
    "name":"btf-member-outside",
    "template":"{where} Member bits_offset exceeds its struct size",
    "doc":"The member begins outside the structure.",
    "hint":"Check bits_offset against the size; the offset counts bits.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":344,
    "name":"btf-member-exceeds",
    "template":"{where} Member exceeds struct_size",
    "doc":"The member ends outside the structure.",
    "hint":"Check bits_offset and the size of the member\u0027s type.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":345,
    "name":"btf-member-alignment",
    "template":"{where} Member is not byte aligned",
    "doc":"A member that is not a bit field begins in the middle of a byte.",
    "hint":"Use a multiple of 8 as bits_offset.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":346,
    "name":"btf-member-improper-alignment",
    "template":"{where} Member is not properly aligned",
    "doc":"The pointer or enum member does not begin at a whole byte.",
    "hint":"Use a multiple of 8 as bits_offset.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":347,
    "name":"btf-copy-bits",
    "template":"{where} nr_copy_bits exceeds {limit}",
    "doc":"The bit field and its offset within the byte are wider than the kernel supports.",
    "hint":"Use at most 128 bits.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."},{"name":"limit","kind":"u64","doc":"The largest possible number."}]
   },
   {
    "number":348,
    "name":"btf-array-element",
    "template":"{where} Invalid elem",
    "doc":"The element\u0027s type does not exist or has no size.",
    "hint":"Elements need a complete type.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":349,
    "name":"btf-array-index",
    "template":"{where} Invalid index",
    "doc":"The index type is not an integer.",
    "hint":"Use an INT type as the index type.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":350,
    "name":"btf-array-int",
    "template":"{where} Invalid array of int",
    "doc":"Elements of the array are integers of irregular width.",
    "hint":"Use a plain integer type.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":351,
    "name":"btf-array-overflow",
    "template":"{where} Array size overflows U32_MAX",
    "doc":"The array is larger than 4 GiB.",
    "hint":"Reduce the number of elements.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":352,
    "name":"btf-unexpected-size",
    "template":"{where} Unexpected size",
    "doc":"An enum must have 1, 2, 4 or 8 bytes.",
    "hint":"Set the size of the enum.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":353,
    "name":"btf-float-size",
    "template":"{where} Invalid type_size",
    "doc":"A FLOAT must have 2, 4, 8, 12 or 16 bytes.",
    "hint":"Set the size of the type.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":354,
    "name":"btf-linkage",
    "template":"{where} Linkage not supported",
    "doc":"The linkage of the variable is not static, global or extern.",
    "hint":"Use 0 (static), 1 (global) or 2 (extern).",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":355,
    "name":"btf-function-linkage",
    "template":"{where} Invalid func linkage",
    "doc":"The linkage of the function is not static, global or extern, or extern in the wrong place.",
    "hint":"Use 0 or 1. Older kernels want vlen 0; let the loader sanitise the BTF.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":356,
    "name":"btf-return-type",
    "template":"{where} Invalid return type",
    "doc":"The return type does not exist.",
    "hint":"Use the id of an existing type, or 0 for void.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":357,
    "name":"btf-argument",
    "template":"{where} Invalid arg#{number}",
    "doc":"The type or the name of a parameter is not valid.",
    "hint":"Parameters of a FUNC need names that are identifiers, and types that exist.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."},{"name":"number","kind":"u64","doc":"Number that was used."}]
   },
   {
    "number":358,
    "name":"btf-section-variable",
    "template":"{where} Not a VAR kind member",
    "doc":"The section contains something other than a variable.",
    "hint":"Members of a DATASEC are VARs.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":359,
    "name":"btf-section-member-offset",
    "template":"{where} Invalid offset",
    "doc":"The variables of the section are not sorted by offset, or one lies outside.",
    "hint":"Sort them by offset. libbpf fills in the offsets from the ELF symbols.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":360,
    "name":"btf-section-member-size",
    "template":"{where} Invalid size",
    "doc":"A variable in the section has no size, or one larger than the section.",
    "hint":"Compare each variable\u0027s size with its type and with the section.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":361,
    "name":"btf-section-member-sum",
    "template":"{where} Invalid offset+size",
    "doc":"A variable reaches past the end of its section.",
    "hint":"Check offset and size against the size of the section.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":362,
    "name":"btf-section-sum",
    "template":"{where} Invalid sum",
    "doc":"The variables together are larger than their section.",
    "hint":"Compare the sizes of the variables with that of the section.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":363,
    "name":"btf-tag-value",
    "template":"{where} Invalid value",
    "doc":"The tag has no text.",
    "hint":"Give the tag a name.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":364,
    "name":"btf-tag-component",
    "template":"{where} Invalid component_idx",
    "doc":"The tag refers to a member or parameter that does not exist.",
    "hint":"Use -1 for the type itself, or an index from 0.",
    "arguments":[{"name":"where","kind":"utf8","doc":"The type or member as the kernel prints it."}]
   },
   {
    "number":365,
    "name":"map-extra-invalid",
    "template":"Invalid map_extra.",
    "doc":"This map type does not accept this map_extra.",
    "hint":"Leave it 0, except for a bloom filter (number of hashes) or an arena (address).",
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":366,
    "name":"map-btf-fd-invalid",
    "template":"Invalid btf_fd.",
    "doc":"The descriptor of the map\u0027s BTF is not valid.",
    "hint":"Load the BTF first, and keep its descriptor open.",
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":367,
    "name":"map-value-type-exclusive",
    "template":"btf_vmlinux_value_type_id is mutually exclusive with btf_key_type_id and btf_value_type_id.",
    "doc":"The caller describes the map value in two ways at once.",
    "hint":"Set btf_vmlinux_value_type_id for struct_ops maps only.",
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":368,
    "name":"attach-type-invalid",
    "template":"Invalid attach_type.",
    "doc":"The link does not accept this attach type.",
    "hint":"Use the attach type that belongs to the program\u0027s section name."
   },
   {
    "number":369,
    "name":"unknown-map-type",
    "template":"Unknown map type {number}",
    "doc":"The kernel does not know a map type with this number.",
    "hint":"The kernel is older than the program, or was built without the map type. Probe with bpftool feature.",
    "arguments":[{"name":"number","kind":"u64","doc":"Number that was used."}]
   },
   {
    "number":370,
    "name":"unknown-program-type",
    "template":"Unknown program type {number}",
    "doc":"The kernel does not know a program type with this number.",
    "hint":"The kernel is older than the program, or was built without the program type. Probe with bpftool feature.",
    "arguments":[{"name":"number","kind":"u64","doc":"Number that was used."}]
   },
   {
    "number":371,
    "name":"unknown-attach-type",
    "template":"Unknown attach type {number}",
    "doc":"The kernel does not know an attach type with this number.",
    "hint":"The kernel is older than the program. Probe before relying on it.",
    "arguments":[{"name":"number","kind":"u64","doc":"Number that was used."}]
   },
   {
    "number":372,
    "name":"verification-failed",
    "template":"Verification failed: {category}: {problem}",
    "doc":"The verifier\u0027s structured report (Linux 7.3) does not contain a line that matches a registered reason.",
    "hint":"Read the reason and the suggestion of the report in the log.",
    "arguments":[{"name":"category","kind":"utf8","doc":"Category of the report."},{"name":"problem","kind":"utf8","doc":"The problem in short."}],
    "kernels":"7.3 and newer"
   },
   {
    "number":373,
    "name":"modified-pointer-old",
    "template":"dereference of modified {type} ptr R{register} off={offset}+{constant}, ctx+const is allowed, ctx+const+const is not",
    "doc":"The program changed the context pointer before dereferencing it (kernels before 5.2).",
    "hint":"Let the compiler put the offset into the load, for example by reading the member straight from the argument of the program.",
    "status":"retired",
    "arguments":[
     {"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},
     {"name":"register","kind":"u64","doc":"Number of the register."},
     {"name":"offset","kind":"s64","doc":"Offset in bytes."},
     {"name":"constant","kind":"s64","doc":"Offset in the instruction."}
    ]
   },
   {
    "number":374,
    "name":"indirect-stack-read-old",
    "template":"invalid indirect read from stack off {offset}+{index} size {size}",
    "doc":"A helper would read stack bytes that were never written (kernels before 5.12).",
    "hint":"Zero the whole key or struct, padding included, with memset before passing its address.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"index","kind":"u64","doc":"Index that was used."},{"name":"size","kind":"u64","doc":"Size in bytes."}]
   },
   {
    "number":375,
    "name":"call-arguments",
    "template":"Caller passes invalid args into func#{index}",
    "doc":"The caller passes arguments that do not match the declaration of the function (kernels before 6.8).",
    "hint":"Compare pointers with NULL first, and pass what the prototype says.",
    "arguments":[{"name":"index","kind":"u64","doc":"Index that was used."}]
   },
   {
    "number":376,
    "name":"zero-size-read-range",
    "template":"R{register} invalid zero-sized read: u64=[{from},{to}]",
    "doc":"The program may pass the helper a size of 0, which it does not accept.",
    "hint":"Test the size for 0 before the call, or give it a lower bound of 1.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"from","kind":"u64","doc":"Index of the jump."},{"name":"to","kind":"s64","doc":"Index of the target."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":377,
    "name":"metadata-device-bound",
    "template":"metadata kfuncs require device-bound program",
    "doc":"The program reads a network device\u0027s hints, but is not bound to that device.",
    "hint":"Load the program with its prog_ifindex and BPF_F_XDP_DEV_BOUND_ONLY.",
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":378,
    "name":"argument-points-elsewhere",
    "template":"arg#{argument} doesn\u0027t point to {expected}",
    "doc":"The argument is the address of something other than the kfunc expects.",
    "hint":"Pass the address of the object that the message names.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."},{"name":"expected","kind":"utf8","doc":"What would have been accepted."}]
   },
   {
    "number":379,
    "name":"css-task-iterator",
    "template":"css_task_iter is only allowed in bpf_lsm, bpf_iter and sleepable progs",
    "doc":"This iterator takes a lock that other programs may hold, so this program type may not use it.",
    "hint":"Load the program as sleepable.",
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":380,
    "name":"tracing-argument-size",
    "template":"func \u0027{function}\u0027 size {size} must be {capacity}",
    "doc":"The program reads an argument of the traced function with the wrong size.",
    "hint":"Read arguments as 64-bit values and cast them; the BPF_PROG macro does.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"size","kind":"u64","doc":"Size in bytes."},{"name":"capacity","kind":"u64","doc":"Size of the whole in bytes."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":381,
    "name":"irq-flag-uninitialized",
    "template":"expected an initialized irq flag as arg#{argument}",
    "doc":"The program restores interrupts from a flag that it did not save.",
    "hint":"Pair bpf_local_irq_save and bpf_local_irq_restore, in reverse order of each other.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":382,
    "name":"irq-flag-initialized",
    "template":"expected uninitialized irq flag as arg#{argument}",
    "doc":"The program saves interrupts to a flag that is already in use.",
    "hint":"Use a separate variable for each section.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":383,
    "name":"preemption-unmatched",
    "template":"unmatched attempt to enable preemption (kernel function {function})",
    "doc":"The program enables preemption without having disabled it.",
    "hint":"Pair bpf_preempt_disable() and bpf_preempt_enable() on every path.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":384,
    "name":"context-type-invalid",
    "template":"kern ctx type id {id} is not a struct",
    "doc":"This program type does not have a context structure in the kernel.",
    "hint":"Do not cast the context in this program type.",
    "arguments":[{"name":"id","kind":"u64","doc":"Its id."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":385,
    "name":"attach-no-address",
    "template":"The address of function {function} cannot be found",
    "doc":"The function to attach to is in BTF but has no address.",
    "hint":"It may have been inlined, optimised away or freed after boot. Choose another function.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}]
   },
   {
    "number":386,
    "name":"trap-reached",
    "template":"unexpected __bpf_trap() due to uninitialized variable?",
    "doc":"The compiler found undefined behaviour on this path and put a trap there.",
    "hint":"Look for a variable that is used before it is set, or a missing return. Compile with -Wall.",
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":387,
    "name":"tail-call-map",
    "template":"expected prog array map for tail call",
    "doc":"The map of the tail call is not a prog array.",
    "hint":"Pass a map of type BPF_MAP_TYPE_PROG_ARRAY.",
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":388,
    "name":"expected-map-pointer",
    "template":"pointer in R{register} isn\u0027t map pointer",
    "doc":"The argument is not a map.",
    "hint":"Pass a map loaded by ld_imm64 with its descriptor.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":389,
    "name":"btf-parameter-name-offset",
    "template":"Invalid name_offset:{offset}",
    "doc":"A name lies outside the string section.",
    "hint":"Use an offset below str_len.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":390,
    "name":"btf-type-tag-order",
    "template":"Type tags don\u0027t precede modifiers",
    "doc":"A type tag comes after const, volatile, restrict or a typedef in a chain of types.",
    "hint":"Put tags directly after the pointer, or use a newer compiler."
   },
   {
    "number":391,
    "name":"dynptr-source",
    "template":"Unsupported reg type {type} for bpf_dynptr_from_mem data",
    "doc":"The program makes a dynptr from memory other than a map value.",
    "hint":"Pass a pointer into a map\u0027s value.",
    "arguments":[{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":392,
    "name":"attach-variable-arguments",
    "template":"The function {function} with variable args is unsupported.",
    "doc":"The program attaches to a function with variable arguments, which cannot be traced this way.",
    "hint":"Trace a function with fixed arguments, or use a kprobe.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "variants":["The function {function} has {...} arguments. Too many.","The function {function} arg{...} type {...} is unsupported.","The function {function} has malformed void argument."]
   },
   {
    "number":393,
    "name":"attach-return-type",
    "template":"The function {function} return type {type} is unsupported.",
    "doc":"The program attaches to a function that returns a structure, which cannot be traced this way.",
    "hint":"Trace its entry, or use a kprobe.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":394,
    "name":"log-parameters-invalid",
    "template":"Invalid log: {problem}",
    "doc":"The fields of the log contradict each other, so the kernel would reject the call at once.",
    "hint":"Set the buffer and its size together. A buffer needs a level from 1 to 15. The size is at most 1073741823.",
    "arguments":[{"name":"problem","kind":"utf8","doc":"The problem in short."}]
   },
   {
    "number":395,
    "name":"name-character-invalid",
    "template":"Byte {index} of {field} is {character:x}, which a name may not contain",
    "doc":"The name contains a character other than a letter, a digit, an underscore or a dot.",
    "hint":"Replace the character. C++ and Rust mangle symbols, so give the program or map an explicit name.",
    "arguments":[{"name":"index","kind":"u64","doc":"Index that was used."},{"name":"field","kind":"utf8","doc":"Name of the member."},{"name":"character","kind":"u64","doc":"Code of the character."}]
   },
   {
    "number":396,
    "name":"program-empty",
    "template":"The program has no instructions",
    "doc":"insn_cnt is 0, which the kernel rejects with E2BIG.",
    "hint":"Pass the number of instructions, eight bytes each."
   },
   {
    "number":397,
    "name":"map-parameter-invalid",
    "template":"{field} is {value}, a map of type {type} needs {needed}",
    "doc":"The map type requires other sizes or numbers.",
    "hint":"See the documentation of the map type for what its sizes mean.",
    "arguments":[
     {"name":"field","kind":"utf8","doc":"Name of the member."},
     {"name":"value","kind":"u64","doc":"Value that was found."},
     {"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},
     {"name":"needed","kind":"utf8","doc":"Bytes needed."}
    ]
   },
   {
    "number":398,
    "name":"attribute-not-zero",
    "template":"Byte {offset} after the last field of {command} is not zero",
    "doc":"The command does not have a field at this offset on this kernel.",
    "hint":"Zero the rest of union bpf_attr. If a newer library set it on purpose, the kernel lacks the feature.",
    "arguments":[{"name":"offset","kind":"u64","doc":"Offset in bytes."},{"name":"command","kind":"utf8","doc":"Name of the command."}]
   },
   {
    "number":399,
    "name":"core-relocation-failed",
    "template":"failed to resolve CO-RE relocation <{kind}> [{local-type-id}] {path} ({access})",
    "doc":"The program reaches an instruction whose CO-RE relocation failed. The kernel\u0027s BTF lacks the type or field, and the loader put an invalid call in its place.",
    "hint":"This kernel does not have the type or field: it was renamed, moved or removed, or is newer than the kernel. Guard the access with bpf_core_field_exists() or bpf_core_type_exists(), and read the other name through a ___flavour of the struct. 195896080 (0xbad2310) is the loader\u0027s mark, not the number of a helper.",
    "arguments":[
     {"name":"kind","kind":"utf8","doc":"Kind of the relocation, as libbpf calls it."},
     {"name":"local-type-id","kind":"u64","doc":"Type in the object\u0027s own BTF."},
     {"name":"path","kind":"utf8","doc":"Type and field that were looked for."},
     {"name":"access","kind":"utf8","doc":"Access string, and the offset in the local type."}
    ],
    "variants":[
     "failed to resolve CO-RE relocation <type_exists> {...}",
     "failed to resolve CO-RE relocation <type_matches> {...}",
     "failed to resolve CO-RE relocation <type_size> {...}",
     "failed to resolve CO-RE relocation <local_type_id> {...}",
     "failed to resolve CO-RE relocation <target_type_id> {...}",
     "failed to resolve CO-RE relocation <enumval_exists> {...}",
     "failed to resolve CO-RE relocation <enumval_value> {...}",
     "invalid func unknown#195896080",
     "invalid func 195896080",
     "unknown func unknown#195896080",
     "program of this type cannot use helper unknown#195896080",
     "<invalid CO-RE relocation>",
     "instruction poisoned by CO-RE",
     "instruction poisoned by CO-RE: {...}"
    ]
   },
   {
    "number":400,
    "name":"map-reference-unresolved",
    "template":"BPF map \u0027{object}\u0027 is referenced but wasn\u0027t created",
    "doc":"The program reaches a reference to a map that the loader did not create.",
    "hint":"Create the map (bpf_map__set_autocreate), or guard the code with a constant that the verifier can prune, such as a const volatile flag set before loading.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Name of the map or function."}],
    "variants":["invalid func unknown#200100{...}","<invalid BPF map reference>"]
   },
   {
    "number":401,
    "name":"kfunc-unresolved",
    "template":"kfunc \u0027{object}\u0027 is referenced but wasn\u0027t resolved",
    "doc":"The program reaches a call of a __weak kfunc that this kernel does not have.",
    "hint":"Guard the call with bpf_ksym_exists(NAME), so that the verifier prunes it, or load the module that has the kfunc.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Name of the map or function."}],
    "variants":["invalid func unknown#200200{...}","<invalid kfunc call>"]
   },
   {
    "number":402,
    "name":"extension-packet-data",
    "template":"Extension program changes packet data, while original does not",
    "doc":"The program may change packet data, but the function that it replaces may not. Linux 6.13 and newer reject this.",
    "hint":"Let the replaced function call a helper that changes packet data too, such as bpf_xdp_adjust_head. For an XDP dispatcher use xdp-tools 1.5.5 or newer.",
    "kernels":"6.13 and newer, and stable 6.12"
   },
   {
    "number":403,
    "name":"extension-sleeps",
    "template":"Extension program may sleep, while original does not",
    "doc":"The program may sleep, but the function that it replaces may not.",
    "hint":"Load the extension without the sleepable flag and without helpers that may sleep, or make the original sleepable.",
    "kernels":"6.13 and newer"
   },
   {
    "number":404,
    "name":"jit-bpf-calls",
    "template":"JIT doesn\u0027t support bpf-to-bpf calls",
    "doc":"The JIT of this architecture cannot compile calls between BPF functions.",
    "hint":"Mark the functions __always_inline, or run a newer kernel on this architecture.",
    "variants":["JIT doesn\u0027t support bpf-to-bpf calls and callbacks"]
   },
   {
    "number":405,
    "name":"jit-private-stack",
    "template":"Private stack not supported by jit",
    "doc":"The program needs a private stack, which the JIT of this architecture does not support.",
    "hint":"Use less stack, or leave out the feature that needs a private stack (a struct_ops member that may recurse).",
    "kernels":"6.13 and newer"
   },
   {
    "number":406,
    "name":"kernel-btf-malformed",
    "template":"in-kernel BTF is malformed",
    "doc":"The kernel could not read its own BTF, so it cannot load anything that depends on types.",
    "hint":"Usually the kernel was built with the wrong pahole. Rebuild it with the version that its documentation names, or use a distribution\u0027s kernel.",
    "variants":["btf_vmlinux is malformed"]
   },
   {
    "number":407,
    "name":"kernel-call-left",
    "template":"invalid kernel function call not eliminated in verifier pass",
    "doc":"The program can still reach a call of a kfunc that could not be resolved.",
    "hint":"Guard the call with bpf_ksym_exists(), or load the module that has the kfunc.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":408,
    "name":"address-space-cast",
    "template":"addr_space_cast insn can only convert between address space 1 and 0",
    "doc":"The instruction converts between address spaces other than 0 and 1 (an arena\u0027s).",
    "hint":"Use only __arena pointers (address space 1) and plain ones. Check the version of clang.",
    "kernels":"6.9 and newer"
   },
   {
    "number":409,
    "name":"arena-missing",
    "template":"addr_space_cast insn can only be used in a program that has an associated arena",
    "doc":"The program uses arena pointers but does not refer to an arena map.",
    "hint":"Define a map of type BPF_MAP_TYPE_ARENA, and refer to it in each program that uses arena pointers.",
    "kernels":"6.9 and newer"
   },
   {
    "number":410,
    "name":"arena-unavailable",
    "template":"JIT doesn\u0027t support arena",
    "doc":"The kernel cannot give this program an arena: it needs a JIT that supports arenas, privileges, and an address.",
    "hint":"Use x86-64 or arm64 with the JIT on, load with CAP_BPF and CAP_PERFMON, and set the map\u0027s address by map_extra or mmap() before loading.",
    "variants":["JIT is required to use arena","CAP_BPF and CAP_PERFMON are required to use arena","arena\u0027s user address must be set via map_extra or mmap()","sign extending loads from arena are not supported yet"],
    "kernels":"6.9 and newer"
   },
   {"number":411,"name":"arena-several","template":"Only one arena per program","doc":"The program refers to two arenas.","hint":"Use one arena for the whole program.","kernels":"6.9 and newer"},
   {
    "number":412,
    "name":"arena-pointer-expected",
    "template":"R{register} is not a pointer to arena or scalar.",
    "doc":"The instruction accesses arena memory through another kind of pointer.",
    "hint":"Use a pointer marked __arena. Pointers to the stack or to a map value are not arena pointers.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":413,
    "name":"subprogram-stack-too-large",
    "template":"stack size of subprog {subprogram} is {size}. Too large",
    "doc":"One function needs more than 512 bytes of stack.",
    "hint":"Move large variables into a per-CPU array map, or split the function.",
    "arguments":[{"name":"subprogram","kind":"u64","doc":"Number of the subprogram."},{"name":"size","kind":"s64","doc":"Size in bytes."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":414,
    "name":"stack-exceeds",
    "template":"stack size {size}(extra {limit}) is too large",
    "doc":"The stack exceeds 512 bytes, with the space that the kernel adds for may_goto and similar features.",
    "hint":"Make local variables smaller, or move them into a map.",
    "arguments":[{"name":"size","kind":"s64","doc":"Size in bytes."},{"name":"limit","kind":"u64","doc":"What is allowed."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":415,
    "name":"callback-jumps",
    "template":"The sequence of {number} jumps is too complex for async cb.",
    "doc":"The verifier has no room left to explore the callback.",
    "hint":"Split the callback or the program into smaller functions, or make some of them global.",
    "arguments":[{"name":"number","kind":"u64","doc":"Jumps that wait."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":416,
    "name":"callback-ld-abs",
    "template":"cannot use BPF_LD_[ABS|IND] within callback",
    "doc":"The callback uses an old packet load, which could end the program.",
    "hint":"Use bpf_skb_load_bytes in the callback.",
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":417,
    "name":"throw-in-callback",
    "template":"bpf_throw kfunc (insn {instruction}) cannot be called from callback subprog {subprogram}",
    "doc":"A callback throws an exception, which cannot leave it.",
    "hint":"Return a value from the callback, and throw after the call that ran it.",
    "arguments":[{"name":"instruction","kind":"u64","doc":"Index of the instruction."},{"name":"subprogram","kind":"u64","doc":"Number of the subprogram."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":418,
    "name":"exception-callback",
    "template":"insn {instruction} cannot call exception cb directly",
    "doc":"The program calls or declares its exception callback wrongly. Only the kernel calls it, and it must be one global function that takes one number.",
    "hint":"Do not call it; declare it once with __exception_cb(NAME), as a global function of one integer.",
    "arguments":[{"name":"instruction","kind":"u64","doc":"Index of the instruction."}],
    "variants":[
     "multiple exception callback tags for main subprog",
     "exception callback \u0027{...}\u0027 could not be found in BTF",
     "exception callback \u0027{...}\u0027 must have global linkage",
     "invalid exception callback insn_off in func_info: 0",
     "exception callback type id not found in func_info",
     "exception cb only supports single integer argument",
     "invalid exception callback"
    ],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":419,
    "name":"callback-is-main",
    "template":"callback function cannot be the main program",
    "doc":"The program passes itself as a callback.",
    "hint":"Pass a separate static function.",
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":420,
    "name":"kptr-missing",
    "template":"R{register} has no valid kptr",
    "doc":"The map value does not have a kptr where the helper or kfunc expects one.",
    "hint":"Tag the field with __kptr, and pass the address of that field.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "variants":["off={...} doesn\u0027t point to kptr","off={...} kptr isn\u0027t referenced kptr"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":421,
    "name":"map-field-invalid",
    "template":"map \u0027{map}\u0027 has more than one \u0027{field}\u0027",
    "doc":"The value type of the map has the special field more than once, not at all, or in a form that BTF does not show.",
    "hint":"Have one such field in the struct that is the map\u0027s value, and compile with -g.",
    "arguments":[{"name":"map","kind":"utf8","doc":"Name of the map."},{"name":"field","kind":"utf8","doc":"Field that was looked for."}],
    "variants":["map \u0027{map}\u0027 doesn\u0027t have \u0027{field}\u0027","map \u0027{map}\u0027 is not a struct type or {field} is mangled","map \u0027{map}\u0027 has more than {...} kptr","map \u0027{map}\u0027 has repeating kptr BTF tags"]
   },
   {
    "number":422,
    "name":"pointer-arithmetic-speculation",
    "template":"R{register} has pointer with unsupported alu operation, pointer arithmetic with it prohibited for !root",
    "doc":"Speculative execution could abuse the pointer arithmetic of this unprivileged program.",
    "hint":"Load the program with CAP_PERFMON or as root, or mask the offset directly before the addition.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "variants":[
     "R{register} has unknown scalar with mixed signed bounds, {...}",
     "R{register} has pointer with unsupported alu operation, {...}",
     "R{register} tried to {...} from different maps, paths or scalars, {...}",
     "R{register} tried to {...} beyond pointer bounds, {...}",
     "R{register} could not be pushed for speculative verification, {...}",
     "R{register} stack pointer arithmetic goes out of range, prohibited for !root; off={...}"
    ]
   },
   {
    "number":423,
    "name":"stack-read-by-helper",
    "template":"variable offset stack pointer cannot be passed into helper function; var_off={range} off={offset} size={size}",
    "doc":"The program passes a helper a stack pointer with a variable offset.",
    "hint":"Copy the data to a fixed place on the stack first, or use a map value.",
    "arguments":[{"name":"range","kind":"utf8","doc":"Range as the verifier prints it."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"s64","doc":"Size in bytes."}]
   },
   {
    "number":424,
    "name":"stack-read-variable",
    "template":"invalid{direction} read from stack R{register} var_off {range} size {size}",
    "doc":"The program reads a range of the stack of which some bytes were never written.",
    "hint":"Initialise the whole buffer (= {}), padding included, before the read or call.",
    "arguments":[
     {"name":"direction","kind":"utf8","doc":"Kind of access."},
     {"name":"register","kind":"u64","doc":"Number of the register."},
     {"name":"range","kind":"utf8","doc":"Range as the verifier prints it."},
     {"name":"size","kind":"s64","doc":"Size in bytes."}
    ],
    "variants":["invalid{...} read from stack R{...} off {...}+{...} size {...}"]
   },
   {
    "number":425,
    "name":"jump-patch-range",
    "template":"insn {instruction} cannot be patched due to 16-bit range",
    "doc":"The kernel inserts code that would make a jump too long.",
    "hint":"Make the function shorter, or build with -mcpu=v4 for long jumps.",
    "arguments":[{"name":"instruction","kind":"u64","doc":"Index of the instruction."}]
   },
   {
    "number":426,
    "name":"may-goto-invalid",
    "template":"invalid may_goto off {offset} imm {number}",
    "doc":"The may_goto instruction has invalid operands.",
    "hint":"Use cond_break or can_loop from bpf_experimental.h, which write it correctly.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"number","kind":"s64","doc":"Its immediate value."}],
    "kernels":"6.9 and newer"
   },
   {
    "number":427,
    "name":"map-pointer-btf",
    "template":"map_ptr access not supported without CONFIG_DEBUG_INFO_BTF",
    "doc":"The program reads fields of a map through its pointer, which needs the kernel\u0027s BTF.",
    "hint":"Run a kernel with CONFIG_DEBUG_INFO_BTF=y, or keep the value in a variable."
   },
   {
    "number":428,
    "name":"kfunc-module-btf",
    "template":"BTF fd for kfunc is not a module BTF",
    "doc":"The descriptor in fd_array is not the BTF of a module.",
    "hint":"Pass the BTF descriptor of the module that has the kfunc, and offset 0 for the kernel\u0027s own kfuncs.",
    "variants":["address of kernel function {...} is out of range"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":429,
    "name":"direct-value-failed",
    "template":"direct value access on string failed",
    "doc":"A string argument is not a constant in a read-only map.",
    "hint":"Keep the string in a const variable, so that it lands in .rodata.",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":430,
    "name":"tail-call-poke",
    "template":"tracking tail call prog failed",
    "doc":"The kernel could not prepare direct tail calls.",
    "hint":"Try again. The usual cause is ENOMEM.",
    "variants":["adding tail call poke descriptor failed"]
   },
   {
    "number":431,
    "name":"exit-value-unknown",
    "template":"{what} the register R{register} is not a known value ({type})",
    "doc":"The return value is not a number that the verifier knows to be in range.",
    "hint":"Set R0 to a constant, or bound it, on every path to the exit.",
    "arguments":[
     {"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."},
     {"name":"register","kind":"u64","doc":"Number of the register."},
     {"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}
    ],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":432,
    "name":"iterator-expected",
    "template":"expected valid iter pointer as arg #{argument}",
    "doc":"The program passes an iterator kfunc something other than the address of an iterator on the stack.",
    "hint":"Declare struct bpf_iter_NAME it on the stack, and pass &it to new, next and destroy.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument, from 0."}]
   },
   {
    "number":433,
    "name":"rcu-section-expected",
    "template":"expected an RCU CS when using {function}",
    "doc":"The program calls the kfunc or iterator outside an RCU section.",
    "hint":"Call bpf_rcu_read_lock() before and bpf_rcu_read_unlock() after it.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":434,
    "name":"write-into-type",
    "template":"{function}() may write into memory pointed by R{register} type={type}",
    "doc":"The helper may write through the pointer, but the memory is read-only.",
    "hint":"Pass a buffer on the stack, or a map value that may be written.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":435,
    "name":"argument-null",
    "template":"arg#{argument} is expected to be non-NULL",
    "doc":"The function requires a pointer that is not NULL.",
    "hint":"Compare the pointer with NULL before the call, or declare the argument __arg_nullable.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument, from 0."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":436,
    "name":"argument-expects-context",
    "template":"arg#{argument} expects pointer to ctx",
    "doc":"The function takes the context, but the caller passes something else.",
    "hint":"Pass ctx unchanged: neither a copy of its fields nor ctx plus an offset.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument, from 0."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":437,
    "name":"argument-unsupported",
    "template":"reg type unsupported for arg#{argument} function {function}#{number}",
    "severity":"info",
    "doc":"BTF does not let the verifier check a pointer argument of a static function, so it checks the function again at each call.",
    "hint":"Nothing to do: this alone does not reject the program. For a global function make the argument a context, a number or a pointer to a struct of known size.",
    "arguments":[
     {"name":"argument","kind":"u64","doc":"Number of the argument, from 0."},
     {"name":"function","kind":"utf8","doc":"Name of the function."},
     {"name":"number","kind":"u64","doc":"Number of the function."}
    ],
    "variants":[
     "reg type unsupported for arg#{argument} kernel function {function}#{number}",
     "arg#{argument} must have constant offset",
     "arg#{argument} no referenced kptr at map value offset={...}",
     "arg#{argument} BTF type must be a double pointer"
    ]
   },
   {
    "number":438,
    "name":"argument-not-struct",
    "template":"arg#{argument} type is not a struct",
    "severity":"info",
    "doc":"A pointer argument of the function does not point to a struct, so the verifier checks the function again at each call.",
    "hint":"Nothing to do: this alone does not reject the program. If the function is global, give the pointer a struct type.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument, from 0."}],
    "variants":["Type \u0027{...}\u0027 is not a struct"]
   },
   {
    "number":439,
    "name":"buffer-size-argument",
    "template":"R{register} rdonly/rdwr_buf_size exceeds u32 max",
    "doc":"The size passed with a buffer is too large, or the kfunc has two of them.",
    "hint":"Pass one constant size below 4 GiB.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "variants":["2 or more rdonly/rdwr_buf_size parameters for kfunc"]
   },
   {
    "number":440,
    "name":"object-drop-argument",
    "template":"arg#{argument} expected for {function}",
    "doc":"The program frees an object with the wrong function.",
    "hint":"Use bpf_obj_drop for bpf_obj_new, and bpf_percpu_obj_drop for bpf_percpu_obj_new.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument, from 0."},{"name":"function","kind":"utf8","doc":"Name of the function."}]
   },
   {
    "number":441,
    "name":"object-percpu-type",
    "template":"bpf_percpu_obj_new type size ({size}) is greater than {limit}",
    "doc":"The program cannot allocate this type for each CPU.",
    "hint":"Use a struct of plain numbers, no larger than the limit for per-CPU objects (512 bytes).",
    "arguments":[{"name":"size","kind":"s64","doc":"Size in bytes."},{"name":"limit","kind":"u64","doc":"What is allowed."}],
    "variants":["bpf_percpu_obj_new type ID argument must be of a struct of scalars","bpf_percpu_obj_new type ID argument must not contain special fields","local type ID argument must be in range [0, U32_MAX]"],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":442,
    "name":"graph-node-mismatch",
    "template":"operation on {what} expects arg#1 {expected} at offset={offset} in struct {struct}, but arg is at offset={index} in struct {type}",
    "doc":"The program adds a node through another field than the one the list or tree declares.",
    "hint":"Compare the __contains() tag of the root with the field whose address you pass.",
    "arguments":[
     {"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."},
     {"name":"expected","kind":"utf8","doc":"What was expected."},
     {"name":"offset","kind":"s64","doc":"Offset in bytes."},
     {"name":"struct","kind":"utf8","doc":"Name of the structure."},
     {"name":"index","kind":"s64","doc":"Offset that was found."},
     {"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}
    ],
    "variants":["arg#1 offset={...}, but expected {...} at offset={...} in struct {...}"],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":443,
    "name":"rbtree-usage",
    "template":"rbtree_remove node input must be non-owning ref",
    "doc":"The program uses a tree function with a reference in the wrong state, or in a comparison callback.",
    "hint":"Remove a node that bpf_rbtree_first() returned, under the lock, and not inside the comparison callback.",
    "variants":["can\u0027t res_spin_{{lock,unlock}} in rbtree cb","rbtree_remove not allowed in rbtree cb","Calling bpf_rcu_read_{{lock,unlock}} in unnecessary rbtree callback"],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":444,
    "name":"kfunc-callback-failed",
    "template":"kfunc {function}#{number} failed callback verification",
    "doc":"The verifier rejects the callback passed to the kfunc.",
    "hint":"See the message before this one. Pass a static function with the arguments that the kfunc documents.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"number","kind":"u64","doc":"Number of the function."}],
    "variants":["kfunc {function}#{number} conversion of owning ref to non-owning failed"],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":445,
    "name":"kfunc-jit-missing",
    "template":"JIT does not support calling kfunc {function}#{number}",
    "doc":"The JIT of this architecture cannot call kernel functions.",
    "hint":"Turn the JIT on (sysctl net.core.bpf_jit_enable=1), or use another architecture or a newer kernel.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"number","kind":"u64","doc":"Number of the function."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":446,
    "name":"kfunc-return-type",
    "template":"kernel function {function} returns pointer type {what} {type} is not supported",
    "doc":"The verifier does not support the return type of the kernel function.",
    "hint":"Call another function. Programs cannot use this one.",
    "arguments":[
     {"name":"function","kind":"utf8","doc":"Name of the function."},
     {"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."},
     {"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}
    ],
    "variants":["kernel function {function} unhandled dynamic return type","acquire kernel function does not return PTR_TO_BTF_ID"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":447,
    "name":"local-storage-flags",
    "template":"get_local_storage() doesn\u0027t support non-zero flags",
    "doc":"The helper reserves its flags.",
    "hint":"Pass 0 as the flags of bpf_get_local_storage()."
   },
   {
    "number":448,
    "name":"global-call-locked",
    "template":"global function calls are not allowed while holding a lock,",
    "doc":"The program calls a global function while it holds a lock, or with preemption or interrupts disabled. The verifier checks global functions without that knowledge.",
    "hint":"Make the function static, or call it after leaving the section.",
    "variants":[
     "global function calls are not allowed with preemption disabled,",
     "global function calls are not allowed with IRQs disabled,",
     "use static function instead",
     "global function calls are not allowed within an RCU read section,"
    ],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":449,
    "name":"preemption-missing-enable",
    "template":"{number} bpf_preempt_enable{what} missing",
    "doc":"The program ends with preemption disabled.",
    "hint":"Call bpf_preempt_enable() on every path, early returns included.",
    "arguments":[{"name":"number","kind":"u64","doc":"How many are missing."},{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}]
   },
   {
    "number":450,
    "name":"attach-needs-btf",
    "template":"FENTRY/FEXIT program can only be attached to another program annotated with BTF",
    "doc":"The target program was loaded without BTF.",
    "hint":"Compile the target with -g, and load it with its BTF.",
    "variants":["Tracing program can only be attached to another program annotated with BTF"]
   },
   {
    "number":451,
    "name":"attach-program-refused",
    "template":"Cannot recursively attach",
    "doc":"Tracing and extension programs cannot attach to this kind of program.",
    "hint":"Attach to a global function of a JITed program that is not itself a tracing or extension program.",
    "variants":[
     "Cannot extend fentry/fexit/fsession",
     "Only FENTRY/FEXIT/FSESSION progs are attachable to another BPF prog",
     "Cannot extend fentry/fexit",
     "Cannot replace static functions",
     "Extension programs should be JITed",
     "Can attach to only JITed progs",
     "Cannot nest tracing program attach more than once",
     "Only FENTRY/FEXIT progs are attachable to another BPF prog",
     "Subprog {...} doesn\u0027t exist",
     "{...} programs cannot attach to exception callback",
     "Target program bound device mismatch",
     "can\u0027t modify return codes of BPF programs"
    ]
   },
   {
    "number":452,
    "name":"attach-noreturn",
    "template":"Attaching fexit/fmod_ret to __noreturn functions is rejected.",
    "doc":"The function never returns, so the program could never run.",
    "hint":"Use fentry for this function.",
    "variants":[
     "Attaching fexit to __noreturn functions is rejected.",
     "Attaching fexit/fsession/fmod_ret to __noreturn function \u0027{...}\u0027 is rejected.",
     "Attaching fexit/fmod_ret to __noreturn function \u0027{...}\u0027 is rejected."
    ],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":453,
    "name":"attach-return-size",
    "template":"Attach to function {function} with a >8 byte return value is not supported for this attach type",
    "doc":"The function returns a struct by value.",
    "hint":"Use fentry, or a kprobe, for this function.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":454,
    "name":"attach-deny",
    "template":"Attaching tracing programs to function \u0027{function}\u0027 is rejected.",
    "doc":"Tracing this function would break the kernel, which keeps a list of such functions.",
    "hint":"Attach to its caller, or to a tracepoint.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":455,
    "name":"core-record-invalid",
    "template":"Invalid core_relo[{index}].insn_off:{offset} prog->len:{limit}",
    "doc":"A CO-RE record passed with the program points outside it.",
    "hint":"Regenerate the light skeleton with a loader that matches the kernel.",
    "arguments":[{"name":"index","kind":"u64","doc":"Index in the list."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"limit","kind":"u64","doc":"What is allowed."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":456,
    "name":"struct-ops-module",
    "template":"struct_ops module {what} is not found",
    "doc":"The module that defines the struct_ops is not loaded.",
    "hint":"Load the module with modprobe, then load the program again.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":457,
    "name":"func-info-main",
    "template":"invalid btf id for main subprog in func_info",
    "doc":"The func_info of the main function does not name a function.",
    "hint":"A tool may have changed the BTF. Compile again with a matching clang.",
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":458,
    "name":"helper-sockmap-argument",
    "template":"invalid arg_type for sockmap/sockhash",
    "doc":"The program passes a value that a socket map cannot hold.",
    "hint":"Pass a socket or its pointer, not a number."
   },
   {
    "number":459,
    "name":"callchain-buffer",
    "template":"cannot get callchain buffer for func {function}#{number}",
    "doc":"The kernel could not allocate the buffers for stack traces.",
    "hint":"Lower kernel.perf_event_max_stack, or free memory. EBUSY means that the limit is being changed.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"number","kind":"u64","doc":"Number of the function."}]
   },
   {
    "number":460,
    "name":"loop-iterations",
    "template":"bpf_loop iteration limit reached",
    "doc":"The verifier followed the loop up to its limit of iterations.",
    "hint":"Make the callback\u0027s state converge: change fewer variables in each round, and bound them.",
    "variants":["frame{...} bpf_loop iteration limit reached"],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":461,
    "name":"map-kptr-mode",
    "template":"kptr in map can only be accessed using BPF_LDX/BPF_STX/BPF_ST",
    "doc":"The program accesses a kptr with the wrong kind of instruction.",
    "hint":"Read it with a plain load, and exchange it with bpf_kptr_xchg().",
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":462,
    "name":"btf-id-poisoned",
    "template":"R{register} has non-overwritten BPF_PTR_POISON type",
    "doc":"The verifier found a type that a helper should have filled in. This is a kernel bug.",
    "hint":"Report it to the bpf mailing list with the program.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}],
    "variants":["func {...} has non-overwritten BPF_PTR_POISON return type","Helper has invalid btf/btf_id in R{register}"],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":463,
    "name":"helper-return-unknown",
    "template":"unknown return type {number} of func {function}#{index}",
    "doc":"The kernel\u0027s own table of helpers is wrong for this helper. This is a kernel bug.",
    "hint":"Report it to the bpf mailing list.",
    "arguments":[{"name":"number","kind":"u64","doc":"Type of the return value."},{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"index","kind":"u64","doc":"Number of the helper."}],
    "variants":["invalid return type {number} of func {function}#{index}"]
   },
   {
    "number":464,
    "name":"pointer-to-btf-expected",
    "template":"R{register} must point to kernel BTF",
    "doc":"The argument is not a pointer to a kernel structure.",
    "hint":"Pass an unchanged pointer from a helper or a tracing argument.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."}]
   },
   {
    "number":465,
    "name":"socket-pointer-expected",
    "template":"expected {expected} or socket",
    "doc":"The helper takes another kind of socket.",
    "hint":"Convert the pointer with bpf_skc_to_tcp_sock() or a similar helper, and compare it with NULL.",
    "arguments":[{"name":"expected","kind":"utf8","doc":"What was expected."}]
   },
   {
    "number":466,
    "name":"cleanup-narrow-access",
    "template":"bpf verifier narrow ctx access misconfigured",
    "doc":"The kernel\u0027s description of the context is wrong. This is a kernel bug.",
    "hint":"Report it to the bpf mailing list.",
    "variants":["bpf verifier narrow ctx load misconfigured","kernel subsystem misconfigured verifier","kernel subsystem misconfigured func {...}#{...}: r1 != ctx"]
   },
   {
    "number":467,
    "name":"kptr-access",
    "template":"invalid kptr access, R{register} type={type}",
    "doc":"The program accesses a kptr field through a pointer of the wrong type, or stores the wrong type in it.",
    "hint":"Store only a pointer of the field\u0027s declared type, with bpf_kptr_xchg().",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":468,
    "name":"btf-layout-alignment",
    "template":"Unaligned layout_off",
    "doc":"The layout section of the BTF does not begin at a multiple of four.",
    "hint":"A tool may have changed the BTF. Write it again with a current pahole or libbpf.",
    "kernels":"7.2 and newer"
   },
   {
    "number":469,
    "name":"btf-layout-small",
    "template":"Layout section is too small",
    "doc":"The layout section of the BTF does not describe all kinds that the BTF uses.",
    "hint":"Write the BTF again with a current pahole or libbpf.",
    "kernels":"7.2 and newer"
   },
   {
    "number":470,
    "name":"btf-layout-length",
    "template":"layout_len is not multiple of 4",
    "doc":"The length of the layout section of the BTF is wrong.",
    "hint":"Write the BTF again with a current pahole or libbpf.",
    "variants":["layout_len is not multiple of {...}"],
    "kernels":"7.2 and newer"
   },
   {
    "number":471,
    "name":"btf-layout-large",
    "template":"Layout section is too big",
    "doc":"The layout section of the BTF reaches into the next section.",
    "hint":"Write the BTF again with a current pahole or libbpf.",
    "kernels":"7.2 and newer"
   },
   {
    "number":472,
    "name":"lock-missing-in-object",
    "template":"{what} \u0027{object}\u0027 has no valid bpf_spin_lock",
    "doc":"The object does not have the lock that it should have.",
    "hint":"Put a struct bpf_spin_lock into the struct, and pass the address of that member.",
    "arguments":[{"name":"what","kind":"utf8","doc":"Kind of object."},{"name":"object","kind":"utf8","doc":"Its name."}]
   },
   {
    "number":473,
    "name":"name-too-long",
    "template":"function name {function} is too long",
    "doc":"The function name is too long with the prefix that the kernel adds.",
    "hint":"Give the function a shorter name.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":474,
    "name":"function-not-in-btf",
    "template":"cannot find function {function} in BTF",
    "doc":"The kernel\u0027s BTF does not have the function that the program needs.",
    "hint":"Check the kernel\u0027s version and configuration. The module that defines it may not be loaded.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":475,
    "name":"signed-program-binding",
    "template":"signed program cannot {what}",
    "doc":"The signature of the program does not cover everything it uses.",
    "hint":"Bind maps through a continuous fd_array, and sign the program again with all its maps.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["signed program must {what}","program\u0027s hash doesn\u0027t match map\u0027s excl_prog_hash"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":476,
    "name":"signature-invalid",
    "template":"signature verification failed: {message}",
    "doc":"The kernel cannot verify the signature: it does not match the program, or the key is not trusted.",
    "hint":"Sign the program again, and add the certificate to the keyring that the loader names.",
    "arguments":[{"name":"message","kind":"utf8","doc":"The verifier\u0027s words."}],
    "variants":["cannot resolve signing keyring with keyring_id {message}","signed program metadata map {message}","signed payload too large: {message}","failed to read signed metadata map {message}"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":477,
    "name":"kfunc-implicit-arguments",
    "template":"kfunc {function} has inconsistent KF_IMPLICIT_ARGS",
    "doc":"The kernel\u0027s declaration of the kfunc contradicts itself. This is a bug in the kernel or module.",
    "hint":"Report it to the authors of the module that defines the kfunc.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":478,
    "name":"stack-argument-uninitialised",
    "template":"callee expects {count} arguments, stack arg{argument} is not initialized",
    "doc":"This path does not write an argument that is passed on the stack.",
    "hint":"Write it after the last call, before this one.",
    "arguments":[{"name":"count","kind":"u64","doc":"The number of them."},{"name":"argument","kind":"u64","doc":"Number of the argument, from 0."}],
    "variants":["callee expects {count} args, stack arg{argument} is not initialized"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":479,
    "name":"stack-argument-offset",
    "template":"stack arg write offset {offset} exceeds max {limit} stack args",
    "doc":"The program accesses stack arguments beyond the ones that the call has, or in the wrong order.",
    "hint":"Pass fewer arguments, or a pointer to a struct. Load stack arguments before the first store or call.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"limit","kind":"u64","doc":"What is allowed."}],
    "variants":[
     "invalid read from stack arg off {offset} depth {...}",
     "func#{...} writes {...} stack arg slots, but calls only require {...}",
     "r11 load must be before any r11 store or call insn",
     "{...} arena pointer cannot be a stack argument",
     "{...} prog->aux cannot be a stack argument"
    ],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":480,
    "name":"stack-argument-jit",
    "template":"stack args are not supported in non-JITed programs",
    "doc":"Arguments on the stack need the JIT.",
    "hint":"Turn the JIT on, or pass at most five arguments.",
    "variants":[
     "tail_calls are not allowed in programs with stack args",
     "global function {...} has {...} > {...} args, stack args not supported",
     "JIT does not support kfunc {...}() with {...} args",
     "JIT does not support function {...}() with {...} args",
     "freplace programs with >{...} args not supported yet",
     "kernel supports at most {...} parameters, function {...} has {...}"
    ],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":481,
    "name":"kfunc-descriptor",
    "template":"kfunc fd_idx {index} is not a module BTF",
    "doc":"The fd_array entry for a kfunc is not the BTF of a module.",
    "hint":"Put the BTF descriptor of the kfunc\u0027s module there; 0 means the kernel\u0027s own BTF.",
    "arguments":[{"name":"index","kind":"u64","doc":"Index in the list."}],
    "variants":["kfunc fd_idx {index} out of bounds, fd_array_cnt {...}","fd_idx {index} out of bounds, fd_array_cnt {...}","invalid kernel function btf_id {index}"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":482,
    "name":"fd-array-count",
    "template":"fd_array_cnt {count} without fd_array is invalid",
    "doc":"fd_array and fd_array_cnt do not match.",
    "hint":"Pass both fd_array and fd_array_cnt, with no more entries than the kernel accepts.",
    "arguments":[{"name":"count","kind":"u64","doc":"The number of them."}],
    "variants":["fd_array has too many entries ({count}, max {...})","fd {...} is not pointing to valid bpf_map or btf"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":483,
    "name":"context-out-of-bounds",
    "template":"invalid access to context, ctx_size={limit} off={offset} size={size}",
    "doc":"The access reaches outside the context of this program type.",
    "hint":"Compare the struct in the program with the context of the program type; its members differ between program types.",
    "arguments":[{"name":"limit","kind":"u64","doc":"What is allowed."},{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"size","kind":"s64","doc":"Size in bytes."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":484,
    "name":"allocation-size",
    "template":"{what} allocation size exceeds u32 max",
    "doc":"The requested size is too large.",
    "hint":"Bound the size by a constant that the verifier can see.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["{what} memory size {...} is too large"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":485,
    "name":"map-not-a-string",
    "template":"{what} points to {map} map which cannot be used as const string",
    "doc":"The argument is not a constant string in a read-only array map.",
    "hint":"Put the string into .rodata, as a const variable.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."},{"name":"map","kind":"utf8","doc":"Name of the map."}],
    "variants":["{what} doesn\u0027t point to a const string","{what} doesn\u0027t point to a map value","{what} doesn\u0027t point to map value or allocated object","failed to retrieve map value address"],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":486,
    "name":"stack-slot-dead",
    "template":"reading from stack off {offset}+{index} size {size}, slot poisoned by dead code elimination",
    "doc":"The instruction reads a stack slot that the verifier believed was never read again.",
    "hint":"Report it to the bpf mailing list if the program is plain C. Hand-written code must not read bytes that it has not written.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."},{"name":"index","kind":"u64","doc":"Byte of the access."},{"name":"size","kind":"s64","doc":"Size in bytes."}],
    "variants":["reading from stack R{...} off {offset}+{index} size {size}, slot poisoned by dead code elimination"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":487,
    "name":"arena-same-instruction",
    "template":"same insn cannot be used with and without arena pointer",
    "doc":"One load or store uses an arena pointer on one path and another pointer on the other.",
    "hint":"Use two separate accesses, each with one kind of pointer.",
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":488,
    "name":"lock-again",
    "template":"Acquiring the same lock again, AA deadlock detected",
    "doc":"The program takes a lock that this path already holds.",
    "hint":"Release it first, or split the code so that the lock is taken once.",
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":489,
    "name":"lock-order",
    "template":"{what}_unlock cannot be out of order",
    "doc":"The program releases locks in the wrong order, or one that it does not hold.",
    "hint":"Release the lock that you took last first.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["{what}_unlock without taking a lock"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":490,
    "name":"exit-in-main",
    "template":"BPF_EXIT instruction in main prog",
    "doc":"The program ends where it must not: it still holds or owes something.",
    "hint":"Return from the function instead; see the message before this one.",
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":491,
    "name":"arena-kfunc",
    "template":"{what} arena pointer requires a program with an associated arena",
    "doc":"The kfunc takes an arena pointer, but this program cannot use arenas.",
    "hint":"Define a BPF_MAP_TYPE_ARENA map, refer to it in this program, and turn the JIT on.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "JIT does not support kfunc {...}() with arena pointer arguments",
     "JIT does not support arena arguments",
     "Cannot attach to a target with arena context arguments",
     "arena argument of {what} requires a program with an associated arena"
    ],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":492,
    "name":"kfunc-pointer-type",
    "template":"{what} pointer type {type} must point to void, scalar, or struct with scalar",
    "doc":"The memory passed to the kfunc contains pointers.",
    "hint":"Pass a struct of plain numbers.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}],
    "variants":["{what} pointer type {type} must point to scalar, or struct with scalar"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":493,
    "name":"instruction-array",
    "template":"Invalid read of {size} bytes from insn_array",
    "doc":"The program reads an entry of an instruction array with a size other than 8 bytes.",
    "hint":"Read the whole entry; the compiler does so for a jump table.",
    "arguments":[{"name":"size","kind":"s64","doc":"Size in bytes."}],
    "variants":["Failed to properly initialize insn array"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":494,
    "name":"jump-table",
    "template":"jump table for insn {instruction} points outside of the subprog {range}",
    "doc":"A jump table points outside the function that uses it, or is missing.",
    "hint":"Compile with a matching clang and libbpf. Each table belongs to one function.",
    "arguments":[{"name":"instruction","kind":"u64","doc":"Index of the instruction."},{"name":"range","kind":"utf8","doc":"Range as the verifier prints it."}],
    "variants":[
     "no jump tables found for subprog starting at {instruction}",
     "indirect jump out of range from insn {instruction} to {...}",
     "R{...} points to outside of jump table: [{...},{...}] max_entries {...}",
     "register R{...} doesn\u0027t point to any offset in map id={...}",
     "R{...} has type {...}, expected PTR_TO_INSN",
     "the sum of R{...} umin_value {...} is too big",
     "the sum of R{...} umax_value {...} is too big",
     "jump table target out of range"
    ],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":495,
    "name":"context-released",
    "template":"invalid bpf_context access off={offset}. Reference may already be released",
    "doc":"The program reads the context after releasing a reference that it holds.",
    "hint":"Do not use the pointer after releasing it, or take another reference first.",
    "arguments":[{"name":"offset","kind":"s64","doc":"Offset in bytes."}],
    "variants":["read from untrusted read-only memory"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":496,
    "name":"dynptr-const-release",
    "template":"CONST_PTR_TO_DYNPTR cannot be released",
    "doc":"The program releases a constant dynptr, which belongs to the kernel.",
    "hint":"Release only dynptrs that the program made or reserved.",
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":497,
    "name":"dynptr-argument",
    "template":"{what} expected pointer to stack or const struct bpf_dynptr",
    "doc":"The argument is not a dynptr on the stack.",
    "hint":"Pass the address of a struct bpf_dynptr on the stack.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["{what} points to unsupported dynamic pointer type","arg#{...} pointer type {what} must be valid and initialized","arg#{...} pointer type {what} not to stack"],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":498,
    "name":"packet-across-call",
    "template":"{what} is a packet pointer, but func#{subprogram} may change packet data",
    "doc":"The function may move the packet, so the program must not pass it a packet pointer.",
    "hint":"Pass the context, and derive the packet pointers inside the function.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."},{"name":"subprogram","kind":"u64","doc":"Number of the subprogram."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":499,
    "name":"iterator-argument",
    "template":"{what} expected pointer to an iterator on stack",
    "doc":"The argument is not an iterator on the stack, or the iterator is in the wrong state.",
    "hint":"Declare the iterator on the stack. Call new once, next until it returns NULL, and destroy once.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["expected valid iter pointer as {what}","expected uninitialized iter_{...} as {what}","expected an initialized iter_{...} as {what}"],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":500,
    "name":"irq-flag-argument",
    "template":"{what} doesn\u0027t point to an irq flag on stack",
    "doc":"The argument is not a variable on the stack for the interrupt state, or it is in the wrong state.",
    "hint":"Pass the address of the same unsigned long on the stack to save and to restore.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["expected uninitialized irq flag as {what}","expected an initialized irq flag as {what}"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":501,
    "name":"irq-flag-order",
    "template":"cannot restore irq state out of order, expected id={index} acquired at insn_idx={acquired}",
    "doc":"The program restores interrupt states in the wrong order, or with the wrong kind of function.",
    "hint":"Restore the state that was saved last first, with the function that matches the one that saved it.",
    "arguments":[{"name":"index","kind":"u64","doc":"Id of the state that was expected."},{"name":"acquired","kind":"u64","doc":"Index of the instruction that acquired it."}],
    "variants":["irq flag acquired by {...} kfuncs cannot be restored with {...} kfuncs"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":502,
    "name":"release-argument",
    "template":"release kfunc {function} expects referenced PTR_TO_BTF_ID passed to {what}",
    "doc":"The release function takes a pointer that the program owns.",
    "hint":"Pass the pointer that the acquiring function returned, once.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["release helper {function} expects referenced PTR_TO_BTF_ID passed to {what}"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":503,
    "name":"object-drop-operand",
    "template":"{what} expected for bpf_obj_drop()",
    "doc":"The program frees an object with the wrong function.",
    "hint":"Use bpf_obj_drop for bpf_obj_new, and bpf_percpu_obj_drop for bpf_percpu_obj_new.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["{what} expected for bpf_percpu_obj_drop()"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":504,
    "name":"graph-node-argument",
    "template":"{what} can only take non-owning or refcounted bpf_rb_node pointer",
    "doc":"The argument is not a node that is in the tree.",
    "hint":"Pass a node from bpf_rbtree_first() or a traversal.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["{what} is neither owning or non-owning ref","{what} doesn\u0027t point to a type with bpf_refcount field"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":505,
    "name":"argument-memory-length",
    "template":"{what} memory, len pair leads to invalid memory access",
    "doc":"Pointer and length together reach outside the memory.",
    "hint":"Limit the length to the size of the buffer on this path.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":506,
    "name":"argument-reference-type",
    "template":"{what} reference type(\u0027{type}\u0027) size cannot be determined: {message}",
    "doc":"The verifier cannot determine the size of the type that the argument points to.",
    "hint":"Include the full definition of the type, or pass a pointer to a struct with one.",
    "arguments":[
     {"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."},
     {"name":"type","kind":"utf8","doc":"Type as the kernel calls it."},
     {"name":"message","kind":"utf8","doc":"The verifier\u0027s words."}
    ],
    "variants":["{what} reference type(\u0027{type}\u0027) candidate matching error: {message}","{what} reference type(\u0027{type}\u0027) points to kernel module type (unsupported)","{what} reference type(\u0027{type}\u0027) {message}"],
    "kernels":"6.12 and newer; not yet in 6.1"
   },
   {
    "number":507,
    "name":"tail-calls-mixed",
    "template":"mixing of tail_calls and bpf-to-bpf calls is not supported",
    "doc":"The program may not combine tail calls with this kind of call or argument here.",
    "hint":"Use one of the two, or mark the functions __always_inline.",
    "variants":["program with __ref argument cannot tail call","cannot tail call within callback"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":508,
    "name":"capability-required",
    "template":"{what} is allowed only to CAP_PERFMON and CAP_SYS_ADMIN",
    "doc":"The process lacks the capability that the feature needs.",
    "hint":"Load the program with CAP_BPF and CAP_PERFMON, or as root.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["loading or calling other BPF functions requires CAP_BPF or CAP_SYS_ADMIN","calling kernel functions requires CAP_BPF or CAP_SYS_ADMIN"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":509,
    "name":"rcu-required",
    "template":"kernel func {function} requires RCU critical section protection",
    "doc":"The program calls the kfunc outside an RCU section.",
    "hint":"Call it between bpf_rcu_read_lock() and bpf_rcu_read_unlock().",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":510,
    "name":"cast-type-unknown",
    "template":"Unknown type ID {number} passed to kfunc bpf_rdonly_cast",
    "doc":"The kernel\u0027s BTF does not have the target type of the cast.",
    "hint":"Test for the type with bpf_core_type_exists(), or load the module that has it.",
    "arguments":[{"name":"number","kind":"s64","doc":"Type id that was passed."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":511,
    "name":"nmi-unsafe",
    "template":"{what} cannot be used in tracing programs on types with NMI unsafe fields",
    "doc":"A tracing program may run in an NMI, where this operation could deadlock.",
    "hint":"Do it in a program type that does not run in NMIs, or defer it with bpf_timer or a workqueue.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":512,
    "name":"exception-callback-void",
    "template":"exception cb cannot return void",
    "doc":"The exception callback does not return a value, but must supply the program\u0027s return value.",
    "hint":"Let the callback return int: the value that the program should return.",
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":513,
    "name":"atomic-load-type",
    "template":"BPF_ATOMIC loads from R{register} {type} is not allowed",
    "doc":"The program may not load atomically from this kind of memory.",
    "hint":"Use a plain load, or keep the value in a map.",
    "arguments":[{"name":"register","kind":"u64","doc":"Number of the register."},{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":514,
    "name":"global-sleepable",
    "template":"sleepable global function {function}() called in {region}",
    "doc":"The program calls a function that may sleep where sleeping is not allowed.",
    "hint":"Call it after the lock, RCU or preemption section, or make it not sleep.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."},{"name":"region","kind":"utf8","doc":"What is held."}],
    "variants":["sleepable global function {function}()"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":515,
    "name":"attach-fault",
    "template":"Sleepable program cannot attach to non-faultable tracepoint {what}",
    "doc":"A sleepable program cannot attach to this tracepoint or have this type.",
    "hint":"Load the program without the sleepable flag, or choose a faultable tracepoint (a syscall one).",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["Program of this type cannot be sleepable","BPF_LSM_CGROUP programs cannot be sleepable"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":516,
    "name":"session-jit",
    "template":"JIT does not support fsession",
    "doc":"The JIT of this architecture does not support session programs.",
    "hint":"Use fentry and fexit separately.",
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":517,
    "name":"liveness-limit",
    "template":"liveness analysis exceeded complexity limit ({count} calls)",
    "doc":"The functions call one another in too many ways for the analysis.",
    "hint":"Make some functions global, or merge small ones.",
    "arguments":[{"name":"count","kind":"u64","doc":"The number of them."}],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":518,
    "name":"jit-needed",
    "template":"program requires BPF JIT compiler but it is not available",
    "doc":"The program needs the JIT, which is not available.",
    "hint":"Run sysctl net.core.bpf_jit_enable=1. ENOMEM means that net.core.bpf_jit_limit is reached.",
    "variants":["stack depth {...} exceeds interpreter stack depth limit","address of kernel func_id {...} is out of range"],
    "kernels":"7.3 and newer; not yet in 6.12"
   },
   {
    "number":519,
    "name":"btf-chain",
    "template":"Max chain length or cycle detected",
    "doc":"The BTF has a type chain that is too long or circular, or has too many tags.",
    "hint":"A tool may have changed the BTF. Write it again with a current pahole or clang.",
    "variants":["Unsupported check_kflag_member","function signature member has multiple type tags","type \u0027{...}\u0027 has multiple type tags"]
   },
   {
    "number":520,
    "name":"struct-field-missing",
    "template":"struct {struct} doesn\u0027t have field at offset {offset}",
    "doc":"The struct does not have a member at this offset.",
    "hint":"Use CO-RE, or compare the struct with that of the running kernel.",
    "arguments":[{"name":"struct","kind":"utf8","doc":"Name of the structure."},{"name":"offset","kind":"s64","doc":"Offset in bytes."}]
   },
   {
    "number":521,
    "name":"context-access-denied",
    "template":"direct access to {what} is disallowed",
    "doc":"Only a helper may read this member.",
    "hint":"Call the helper for it. See bpf-helpers(7).",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["Please fix kernel include/linux/bpf_types.h"]
   },
   {
    "number":522,
    "name":"extension-prototype",
    "template":"{function}() is not a global function",
    "doc":"The extension does not match the prototype of a global function in the target.",
    "hint":"Compare the two declarations. The target must be a global function, compiled with BTF.",
    "arguments":[{"name":"function","kind":"utf8","doc":"Name of the function."}],
    "variants":[
     "Program extension requires BTF",
     "{function}() has {...} args while {...}() has {...} args",
     "Return type {...} of {function}() doesn\u0027t match type {...} of {...}()",
     "arg{...} in {function}() is {...} while {...}() has {...}",
     "arg{...} in {function}() has size {...} while {...}() has {...}",
     "arg{...} in {function}() has unrecognized type",
     "arg{...} in {function}() is not a pointer to context",
     "arg{...} {function}(struct {...} *) doesn\u0027t match {...}(struct {...} *)"
    ]
   },
   {
    "number":523,
    "name":"global-btf",
    "template":"Global functions need valid BTF",
    "doc":"The program\u0027s BTF does not describe the global function.",
    "hint":"Compile with -g, and load .BTF and .BTF.ext.",
    "variants":[
     "BTF of func#{...} doesn\u0027t point to KIND_FUNC",
     "Invalid type of function {...}()",
     "BTF of func_id {...} doesn\u0027t point to KIND_FUNC",
     "Invalid BTF of func {...}",
     "Global function {...}() with {...} > {...} args. Buggy compiler."
    ]
   },
   {
    "number":524,
    "name":"argument-tag",
    "template":"arg#{argument} has unsupported set of tags",
    "doc":"A tag on a function argument does not match its type or another tag.",
    "hint":"Compare the tags (__arg_ctx, __arg_nonnull, __arg_trusted, __arg_arena) with the type of the argument.",
    "arguments":[{"name":"argument","kind":"u64","doc":"Number of the argument, from 0."}],
    "variants":[
     "arg#{argument} type tag is not supported in static functions",
     "arg#{argument} type tag fetching failure: {...}",
     "arg#{argument} has invalid combination of tags",
     "arg#{argument} type doesn\u0027t have a name",
     "arg#{argument} struct doesn\u0027t have a name",
     "arg#{argument} should be void pointer",
     "arg#{argument} should be `struct {...} *`",
     "arg#{argument} untrusted cannot be combined with any other tags",
     "arg#{argument} arena cannot be combined with any other tags",
     "arg#{argument} has type {...} \u0027{...}\u0027, but only struct or primitive types are allowed",
     "arg#{argument} has pointer tag, but is not a pointer type"
    ]
   },
   {
    "number":525,
    "name":"attach-return-kind",
    "template":"ret type {type} not allowed for fmod_ret",
    "doc":"The program cannot replace the return value of this function.",
    "hint":"Use fexit, or a function that returns int.",
    "arguments":[{"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}]
   },
   {
    "number":526,
    "name":"tracing-argument-pointer",
    "template":"func \u0027{function}\u0027 arg{argument} \u0027{what}\u0027 has type {type}. Only pointer access is allowed",
    "doc":"The program reads memory through an argument that is not a usable pointer.",
    "hint":"Read the argument itself. Copy a struct with the CO-RE macros.",
    "arguments":[
     {"name":"function","kind":"utf8","doc":"Name of the function."},
     {"name":"argument","kind":"u64","doc":"Number of the argument, from 0."},
     {"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."},
     {"name":"type","kind":"utf8","doc":"Type as the kernel calls it."}
    ],
    "variants":["func \u0027{function}\u0027 arg{argument} type {...} has multiple type tags","invalid btf_id for context argument offset {...}"]
   },
   {
    "number":527,
    "name":"core-search-failed",
    "template":"target candidate search failed for {number}",
    "doc":"The kernel could not search its types for the CO-RE relocation.",
    "hint":"See the errno: ENOMEM is temporary, EINVAL means that the program\u0027s records are wrong.",
    "arguments":[{"name":"number","kind":"u64","doc":"Number of the function."}],
    "kernels":"6.1 and newer; not yet in 5.10"
   },
   {
    "number":528,
    "name":"map-attr-invalid",
    "template":"Invalid attr.",
    "doc":"The command\u0027s attributes are inconsistent.",
    "hint":"Zero the fields that the command does not use, and all bytes after its last field."
   },
   {
    "number":529,
    "name":"map-value-type-invalid",
    "template":"Invalid btf_value_type_id.",
    "doc":"The map has a value type without a key type, or its type does not take one.",
    "hint":"Give btf_fd, btf_key_type_id and btf_value_type_id together, or none of them."
   },
   {
    "number":530,
    "name":"map-exclusive-hash-size",
    "template":"Invalid excl_prog_hash_size.",
    "doc":"The size of the hash of the map\u0027s only allowed program is wrong, or there is a size without a hash.",
    "hint":"Pass the 32 bytes of a SHA-256 and its size, or neither."
   },
   {"number":531,"name":"map-name-invalid","template":"Invalid map_name.","doc":"The name of the map is not valid.","hint":"Use letters, digits, underscore and dot, at most 15 of them."},
   {
    "number":532,
    "name":"map-token-invalid",
    "template":"Invalid map_token_fd.",
    "doc":"The token\u0027s descriptor is not valid, or BPF_F_TOKEN_FD is missing.",
    "hint":"Set BPF_F_TOKEN_FD and pass a token\u0027s descriptor, or do neither."
   },
   {
    "number":533,
    "name":"map-type-invalid",
    "template":"Invalid map_type.",
    "doc":"The kernel does not know a map type with this number, or was built without it.",
    "hint":"The kernel is older than the program, or was built without the map type. Probe with bpftool feature."
   },
   {
    "number":534,
    "name":"map-numa-node-invalid",
    "template":"Invalid numa_node.",
    "doc":"The machine does not have this node, or BPF_F_NUMA_NODE is missing.",
    "hint":"Leave out numa_node and its flag, unless the memory must be on one node."
   },
   {
    "number":535,
    "name":"locked-memory-limit",
    "template":"The limit of locked memory of this user is used up, for BPF",
    "doc":"Before Linux 5.11 programs and maps count against RLIMIT_MEMLOCK, and the call fails with EPERM at the limit.",
    "hint":"Raise the limit before the call: setrlimit(RLIMIT_MEMLOCK), or ulimit -l unlimited."
   },
   {
    "number":536,
    "name":"parent-not-overridable",
    "template":"cgroup has non-overridable program in the parent",
    "doc":"A control group above has a program that was attached without BPF_F_ALLOW_OVERRIDE or BPF_F_ALLOW_MULTI, so the groups below may have none of their own.",
    "hint":"Attach the program above with BPF_F_ALLOW_MULTI, or detach it. bpftool cgroup tree shows which group has it."
   },
   {
    "number":537,
    "name":"attach-flags-differ",
    "template":"The group has programs attached with the flags {there:x}, the call has {wanted:x}",
    "doc":"All programs of one attach type in a control group are attached with the same of BPF_F_ALLOW_OVERRIDE and BPF_F_ALLOW_MULTI.",
    "hint":"Use the flags of the programs that are there, or detach these first. bpftool cgroup show lists them.",
    "arguments":[{"name":"there","kind":"u64","doc":"Flags of the programs that are attached."},{"name":"wanted","kind":"u64","doc":"Flags of the call."}]
   }
  ]
 },
 {
  "number":3,
  "name":"netlink",
  "doc":"Netlink requests of every family, as answered with an extended ACK.",
  "reasons":[
   {
    "number":1,
    "name":"policy-validation",
    "template":"Attribute failed policy validation",
    "doc":"An attribute breaks a limit that its family declares.",
    "hint":"The field offset says which attribute, and the limit which values it accepts."
   },
   {
    "number":2,
    "name":"unknown-attribute",
    "template":"Unknown attribute type",
    "doc":"This kernel does not know the attribute for this command.",
    "hint":"Leave it out, or use a newer kernel. With strict checking the kernel rejects attributes that it used to ignore."
   },
   {"number":3,"name":"reserved-bit-set","template":"reserved bit set","doc":"The request sets a bit that must be zero.","hint":"Clear the bits outside the limit\u0027s mask."},
   {"number":4,"name":"no-such-device","template":"no device matches name","doc":"No network device has this name.","hint":"Look in the network namespace in which the program opened the socket."},
   {
    "number":5,
    "name":"unsupported-dump-attribute",
    "template":"Unsupported attribute in {what} dump request",
    "doc":"The dump request filters by an attribute that this kernel does not filter by.",
    "hint":"Dump everything and filter in the program.",
    "arguments":[{"name":"what","kind":"utf8","doc":"What the request is."}]
   },
   {
    "number":6,
    "name":"missing-attribute",
    "template":"Missing required attribute type {type}",
    "doc":"The request lacks an attribute that the command requires.",
    "hint":"The attribute missing holds its number, and missing-in the offset of the nest that lacks it.",
    "arguments":[{"name":"type","kind":"u64","doc":"Type as the kernel calls it."}]
   },
   {
    "number":7,
    "name":"message-short",
    "template":"The message at byte {offset} needs {needed} bytes, {available} are there",
    "doc":"The datagram is truncated, by a receive buffer that was too small or by the capture.",
    "hint":"Receive with MSG_TRUNC or a larger buffer. 32 KiB are enough for every answer.",
    "arguments":[{"name":"offset","kind":"u64","doc":"Offset in bytes."},{"name":"needed","kind":"u64","doc":"Bytes needed."},{"name":"available","kind":"u64","doc":"Bytes available."}]
   },
   {
    "number":8,
    "name":"message-length",
    "template":"The message at byte {offset} says that it has {length} bytes",
    "doc":"The length is smaller than the message\u0027s own header. The importer did not read what follows.",
    "hint":"Check that the file holds netlink messages in this byte order.",
    "arguments":[{"name":"offset","kind":"u64","doc":"Offset in bytes."},{"name":"length","kind":"u64","doc":"Length in its header."}]
   },
   {
    "number":9,
    "name":"attribute-length",
    "template":"The attribute at byte {offset} says that it has {length} bytes, {available} are there",
    "doc":"The attribute\u0027s length does not fit in its message. The importer did not read what follows.",
    "hint":"The datagram is truncated or damaged.",
    "arguments":[{"name":"offset","kind":"u64","doc":"Offset in bytes."},{"name":"length","kind":"u64","doc":"Length in its header."},{"name":"available","kind":"u64","doc":"Bytes available."}]
   },
   {
    "number":10,
    "name":"attribute-length-invalid",
    "template":"Attribute length invalid",
    "doc":"The attribute has a length that its kind does not allow.",
    "hint":"Compare the length with the limit. Integers must have exactly their size."
   },
   {"number":11,"name":"nested-flag-missing","template":"NLA_F_NESTED is missing","doc":"A nested attribute lacks the flag NLA_F_NESTED.","hint":"Set bit 15 of the attribute\u0027s type."},
   {
    "number":12,
    "name":"nested-flag-unexpected",
    "template":"NLA_F_NESTED not expected",
    "doc":"An attribute that is not nested carries the flag NLA_F_NESTED.",
    "hint":"Clear bit 15 of the attribute\u0027s type."
   },
   {
    "number":13,
    "name":"attribute-bytes-left",
    "template":"{count} byte leftover after parsing attributes.",
    "doc":"There are bytes after the last attribute.",
    "hint":"Check the length of the message and of its last attribute.",
    "arguments":[{"name":"count","kind":"u64","doc":"How many."}]
   },
   {
    "number":14,
    "name":"invalid-header",
    "template":"Invalid header for {what}",
    "doc":"The fixed header of the request has the wrong length.",
    "hint":"Send the complete header of the command.",
    "arguments":[{"name":"what","kind":"utf8","doc":"What the request is."}]
   },
   {
    "number":15,
    "name":"invalid-header-values",
    "template":"Invalid values in header for {what}",
    "doc":"The request sets fields of the fixed header that the command does not use.",
    "hint":"Zero the header, and set only what the command documents.",
    "arguments":[{"name":"what","kind":"utf8","doc":"What the request is."}]
   },
   {
    "number":16,
    "name":"invalid-data-after-header",
    "template":"Invalid data after header in {what}",
    "doc":"The request carries attributes, but this command takes none.",
    "hint":"Send the fixed header only.",
    "arguments":[{"name":"what","kind":"utf8","doc":"What the request is."}]
   },
   {
    "number":17,
    "name":"unknown-device-type",
    "template":"Unknown device type",
    "doc":"The kernel does not know this kind of link, and could not load a module for it.",
    "hint":"Check IFLA_INFO_KIND for a typo, and that the driver is built in or its module installed."
   },
   {
    "number":18,
    "name":"device-not-found",
    "template":"Device not found",
    "doc":"The network namespace does not have a device with this index or name.",
    "hint":"Look it up again. Indexes differ between namespaces.",
    "variants":["Unable to find device","Unknown device ifindex","unknown ifindex","Device does not exist","Cannot find device"]
   },
   {
    "number":19,
    "name":"device-required",
    "template":"Device not specified",
    "doc":"The request does not say which device it is about.",
    "hint":"Send its index, or its name where the command takes one.",
    "variants":["No device specified","Nexthop device required"]
   },
   {
    "number":20,
    "name":"interface-index-invalid",
    "template":"invalid ifindex",
    "doc":"The index of the device is 0 or negative.",
    "hint":"Look the index up by name with RTM_GETLINK.",
    "variants":["ifindex can\u0027t be negative"]
   },
   {
    "number":21,
    "name":"device-down",
    "template":"Device for nexthop is not up",
    "doc":"A route can use only a device that is up.",
    "hint":"Bring the device up first. If its carrier is down, check the link.",
    "variants":["Nexthop device is not up","Carrier for nexthop device is down"]
   },
   {"number":22,"name":"mtu-too-small","template":"mtu less than device minimum","doc":"The MTU is below the minimum of the device.","hint":"Read IFLA_MIN_MTU of the device and stay at or above it."},
   {"number":23,"name":"mtu-too-large","template":"mtu greater than device maximum","doc":"The MTU is above the maximum of the device.","hint":"Read IFLA_MAX_MTU of the device and stay at or below it."},
   {
    "number":24,
    "name":"offload-size-too-large",
    "template":"too big {attribute}",
    "doc":"The limit is above the maximum of the device.",
    "hint":"Read IFLA_TSO_MAX_SIZE and similar attributes first.",
    "arguments":[{"name":"attribute","kind":"utf8","doc":"Name of the attribute."}]
   },
   {"number":25,"name":"vlan-protocol","template":"Invalid VLAN protocol","doc":"The VLAN protocol is neither 802.1Q nor 802.1ad.","hint":"Send 0x8100 or 0x88a8 in network byte order."},
   {"number":26,"name":"vlan-id","template":"Invalid VLAN id","doc":"The VLAN id is above 4094.","hint":"Use an id from 1 to 4094."},
   {"number":27,"name":"vxlan-id","template":"VXLAN ID must be lower than 16777216","doc":"The network identifier has more than 24 bits.","hint":"Use an id from 0 to 16777215."},
   {
    "number":28,
    "name":"link-attributes-missing",
    "template":"Required attributes not provided to perform the operation",
    "doc":"This kind of link needs attributes in IFLA_INFO_DATA.",
    "hint":"See ip-link(8) for what this kind needs, such as an id or a lower device."
   },
   {
    "number":29,
    "name":"tun-by-netlink",
    "template":"tun/tap creation via rtnetlink is not supported.",
    "doc":"tun and tap devices are created with an ioctl, not through rtnetlink.",
    "hint":"Open /dev/net/tun and use TUNSETIFF."
   },
   {
    "number":30,
    "name":"namespace-unknown",
    "template":"Unknown network namespace id",
    "doc":"No network namespace has this id or descriptor.",
    "hint":"Pass a descriptor of the namespace in IFLA_NET_NS_FD.",
    "variants":["Invalid target network namespace id","Peer netns reference is invalid","Target netns reference is invalid"]
   },
   {
    "number":31,
    "name":"namespace-missing",
    "template":"Peer netns reference is missing",
    "doc":"The request does not name a network namespace.",
    "hint":"Send its process id or descriptor.",
    "variants":["nsid is missing"]
   },
   {
    "number":32,
    "name":"namespace-several",
    "template":"multiple netns identifying attributes specified",
    "doc":"The request names the target namespace in more than one way.",
    "hint":"Send only one of IFLA_NET_NS_PID, IFLA_NET_NS_FD and IFLA_TARGET_NETNSID."
   },
   {"number":33,"name":"unsupported-attribute","template":"Unsupported attribute","doc":"The command does not accept this attribute.","hint":"Leave it out. The field offset says which one."},
   {
    "number":34,
    "name":"unsupported-attribute-in",
    "template":"Unsupported attribute in {what}",
    "doc":"The command does not accept one of the attributes.",
    "hint":"Leave out attributes that the command does not document.",
    "arguments":[{"name":"what","kind":"utf8","doc":"What the request is."}],
    "variants":["specified {what} attribute not supported"]
   },
   {"number":35,"name":"integer-range","template":"integer out of range","doc":"The number is outside the range that the attribute accepts.","hint":"See the limit for the range."},
   {
    "number":36,
    "name":"attribute-length-short",
    "template":"invalid attribute length",
    "doc":"The attribute has a length that its kind does not allow.",
    "hint":"Compare the length with the limit. Integers must have exactly their size."
   },
   {
    "number":37,
    "name":"bytes-leftover",
    "template":"bytes leftover after parsing attributes",
    "doc":"There are bytes after the last attribute.",
    "hint":"Check the length of the message and of its last attribute."
   },
   {
    "number":38,
    "name":"filter-by-index",
    "template":"Filter by device index not supported for {what} dumps",
    "doc":"The header of a dump request cannot limit it to one device.",
    "hint":"Ask for the one device without NLM_F_DUMP.",
    "arguments":[{"name":"what","kind":"utf8","doc":"What the request is."}]
   },
   {
    "number":39,
    "name":"address-missing",
    "template":"Local address is not supplied",
    "doc":"The request for an IPv4 address does not have IFA_LOCAL.",
    "hint":"Send IFA_LOCAL, and IFA_ADDRESS for the peer of a point-to-point link."
   },
   {
    "number":40,
    "name":"address-assigned",
    "template":"Address already assigned",
    "doc":"The device already has this address.",
    "hint":"Use NLM_F_REPLACE to change it.",
    "variants":["address already assigned"]
   },
   {
    "number":41,
    "name":"address-not-found",
    "template":"Address not found",
    "doc":"The device does not have this address.",
    "hint":"Compare address, prefix length and label with what RTM_GETADDR lists.",
    "variants":["address not found"]
   },
   {
    "number":42,
    "name":"address-invalid",
    "template":"Invalid address",
    "doc":"The address has the wrong length or value for its family.",
    "hint":"An IPv4 address has 4 bytes, IPv6 16, Ethernet 6.",
    "variants":["invalid address","Invalid link address","Invalid network address","Invalid source address","Invalid dst address","Network address not specified"]
   },
   {
    "number":43,
    "name":"invalid-prefix-length",
    "template":"Invalid prefix length",
    "doc":"The prefix is longer than an address of this family.",
    "hint":"IPv4 has 32 bits, IPv6 128.",
    "variants":["Invalid prefix length."]
   },
   {"number":44,"name":"invalid-prefix","template":"Invalid prefix for given prefix length","doc":"The address has bits set beyond the prefix.","hint":"Zero the host part of the destination."},
   {
    "number":45,
    "name":"gateway-invalid",
    "template":"Nexthop has invalid gateway",
    "doc":"The device does not reach the gateway, or the gateway is an address of this host.",
    "hint":"First add a route to the gateway\u0027s network, or use the flag onlink.",
    "variants":["Invalid gateway address","Gateway can not be a local address","Nexthop has invalid gateway or device mismatch"]
   },
   {
    "number":46,
    "name":"onlink-needs-device",
    "template":"Nexthop device required for onlink",
    "doc":"The gateway has the flag onlink, but the request does not name a device.",
    "hint":"Send RTA_OIF with the index of the device."
   },
   {
    "number":47,
    "name":"gateway-for-type",
    "template":"Gateway, device and multipath can not be specified for this route type",
    "doc":"Routes that reject or drop packets do not have a next hop.",
    "hint":"Leave gateway and device out."
   },
   {
    "number":48,
    "name":"nexthop-extra-data",
    "template":"Invalid nexthop configuration - extra data after nexthops",
    "doc":"RTA_MULTIPATH does not end with its last next hop.",
    "hint":"In each hop rtnh_len counts the header and the attributes."
   },
   {
    "number":49,
    "name":"route-table-missing",
    "template":"FIB table does not exist",
    "doc":"The routing table does not exist, because no route was ever added to it.",
    "hint":"Add a route to it first, or check the table\u0027s number."
   },
   {
    "number":50,
    "name":"route-no-match",
    "template":"Can not replace route - no match found",
    "doc":"The kernel did not find a route to replace.",
    "hint":"Add NLM_F_CREATE, or check the destination, the table and the priority."
   },
   {"number":51,"name":"route-type-invalid","template":"Invalid route type","doc":"The kernel does not know this route type.","hint":"Types are unicast, local, blackhole and so on; see rtm_type."},
   {
    "number":52,
    "name":"scope-invalid",
    "template":"Invalid scope",
    "doc":"The scope of the route does not match its destination.",
    "hint":"A route with a gateway has scope global; one without usually has scope link."
   },
   {
    "number":53,
    "name":"metrics-invalid",
    "template":"Invalid attribute in metrics",
    "doc":"A metric of the route has an invalid value.",
    "hint":"The field offset says which one. See RTAX_ in linux/rtnetlink.h."
   },
   {
    "number":54,
    "name":"encapsulation-unknown",
    "template":"Unknown LWT encapsulation type",
    "doc":"The kernel does not know or support this lightweight tunnel.",
    "hint":"Check RTA_ENCAP_TYPE, and that the kernel has LWTUNNEL support for it.",
    "variants":["Unknown lwt encapsulation type","lwt encapsulation type not supported"]
   },
   {
    "number":55,
    "name":"family-unsupported",
    "template":"Unsupported address family",
    "doc":"The command does not support this address family.",
    "hint":"Use AF_INET or AF_INET6 where the command takes addresses.",
    "variants":["Invalid address family","Rule family not supported","Unsupported address family in RTA_VIA"]
   },
   {"number":56,"name":"rule-table-invalid","template":"Invalid table","doc":"The rule does not name a table that it can use.","hint":"Send FRA_TABLE, or the action goto with a target."},
   {
    "number":57,
    "name":"rule-range-invalid",
    "template":"Invalid {field} range",
    "doc":"The range of ports or users is empty or goes backwards.",
    "hint":"The first number must not exceed the last, and ports begin at 1.",
    "arguments":[{"name":"field","kind":"utf8","doc":"Name of the member."}]
   },
   {
    "number":58,
    "name":"nexthop-id-missing",
    "template":"Nexthop id does not exist",
    "doc":"The request lacks a next hop id, or no next hop has this id.",
    "hint":"Create the next hop first, and send its id.",
    "variants":["Nexthop id is missing"]
   },
   {
    "number":59,
    "name":"nexthop-group-length",
    "template":"Invalid length for nexthop group attribute",
    "doc":"NHA_GROUP is not a whole number of entries.",
    "hint":"Each struct nexthop_grp takes eight bytes."
   },
   {
    "number":60,
    "name":"qdisc-kind-unknown",
    "template":"Specified qdisc kind is unknown",
    "doc":"The kernel does not know this queueing discipline, and could not load a module for it.",
    "hint":"Check TCA_KIND for a typo, and that the module is installed."
   },
   {
    "number":61,
    "name":"qdisc-not-found",
    "template":"Failed to find specified qdisc",
    "doc":"No queueing discipline has this handle, class or parent.",
    "hint":"List them with RTM_GETQDISC. tc shows handles in hexadecimal.",
    "variants":[
     "Specified qdisc not found",
     "Failed to find qdisc with specified handle",
     "Failed to find qdisc with specified classid",
     "Cannot find specified qdisc on specified device",
     "Parent Qdisc doesn\u0027t exists",
     "Parent Qdisc doesn\u0027t exist",
     "Specified parent qdisc not found"
    ]
   },
   {
    "number":62,
    "name":"qdisc-create-flag",
    "template":"Qdisc not found. To create specify NLM_F_CREATE flag",
    "doc":"The queueing discipline does not exist, and the request does not ask to create it.",
    "hint":"Add NLM_F_CREATE to the flags of the request."
   },
   {"number":63,"name":"qdisc-replace-flag","template":"NLM_F_REPLACE needed to override","doc":"Another queueing discipline is attached here.","hint":"Add NLM_F_REPLACE, or delete the old one first."},
   {
    "number":64,
    "name":"qdisc-exists",
    "template":"Exclusivity flag on, cannot modify",
    "doc":"The queueing discipline exists, and NLM_F_EXCL forbids changing it.",
    "hint":"Leave out NLM_F_EXCL, or delete the old one first."
   },
   {
    "number":65,
    "name":"qdisc-zero-handle",
    "template":"Cannot delete qdisc with handle of zero",
    "doc":"The default queueing discipline cannot be deleted, and has no handle.",
    "hint":"Replace it instead of deleting it.",
    "variants":["Handle cannot be zero"]
   },
   {
    "number":66,
    "name":"qdisc-name-mismatch",
    "template":"Invalid qdisc name: must match existing qdisc",
    "doc":"The kind in the request differs from that of the existing queueing discipline.",
    "hint":"Delete the old one first, or use NLM_F_REPLACE.",
    "variants":["Invalid qdisc name"]
   },
   {
    "number":67,
    "name":"qdisc-not-classful",
    "template":"Qdisc not classful",
    "doc":"This queueing discipline does not have classes.",
    "hint":"Attach to a classful queueing discipline, or put the filter on clsact.",
    "variants":["Parent qdisc is not classful"]
   },
   {
    "number":68,
    "name":"filter-kind-unknown",
    "template":"TC classifier not found",
    "doc":"The kernel does not know this classifier, and could not load a module for it.",
    "hint":"Check TCA_KIND for a typo, and that the module is installed."
   },
   {
    "number":69,
    "name":"filter-kind-missing",
    "template":"Filter kind and protocol must be specified",
    "doc":"The request creates a filter without TCA_KIND or without a protocol.",
    "hint":"Put the protocol into the low half of tcm_info, in network byte order."
   },
   {
    "number":70,
    "name":"filter-priority",
    "template":"Invalid filter command with priority of zero",
    "doc":"The command needs the priority of the filter.",
    "hint":"Put the priority into the high half of tcm_info."
   },
   {
    "number":71,
    "name":"create-flag-missing",
    "template":"Need both {message} and NLM_F_CREATE to create a new {what}",
    "doc":"The object does not exist, and the request does not ask to create it.",
    "hint":"Add NLM_F_CREATE to the flags of the request.",
    "arguments":[{"name":"message","kind":"utf8","doc":"Name of the message."},{"name":"what","kind":"utf8","doc":"What the request is."}]
   },
   {
    "number":72,
    "name":"chain-not-found",
    "template":"Specified filter chain does not exist",
    "doc":"The queueing discipline does not have this chain.",
    "hint":"Create the chain or a filter in it first.",
    "variants":["Cannot find specified filter chain"]
   },
   {"number":73,"name":"chain-exists","template":"Filter chain already exists","doc":"The queueing discipline already has a chain with this number.","hint":"Use it, or delete it first."},
   {"number":74,"name":"filter-not-found","template":"Filter with specified priority/protocol not found","doc":"No filter has this priority and protocol.","hint":"List the filters with RTM_GETTFILTER."},
   {"number":75,"name":"class-not-found","template":"Specified class doesn\u0027t exist","doc":"No class has this handle.","hint":"Create the class first, and use its handle."},
   {"number":76,"name":"action-missing","template":"Netlink action attributes missing","doc":"The request is about actions but does not contain any.","hint":"Send them in TCA_ACT_TAB, numbered from 1."},
   {
    "number":77,
    "name":"stats-filter-missing",
    "template":"Filter mask must be set for stats {what}",
    "doc":"The request does not say which statistics it wants.",
    "hint":"Set filter_mask in the header.",
    "arguments":[{"name":"what","kind":"utf8","doc":"What the request is."}]
   },
   {"number":78,"name":"bulk-delete","template":"Bulk delete is not supported","doc":"This command deletes one object at a time.","hint":"Leave out NLM_F_BULK, and delete one object at a time."},
   {"number":79,"name":"bridge-loop","template":"Can not enslave a bridge to a bridge","doc":"A bridge cannot be a port of a bridge.","hint":"Connect them with a pair of veth devices."},
   {
    "number":80,
    "name":"attribute-length-logged",
    "template":"netlink: \u0027{program}\u0027: attribute type {number} has an invalid length.",
    "severity":"warning",
    "doc":"The kernel accepted an attribute with the wrong length, and only wrote to its log.",
    "hint":"Send integers in exactly their size: strict checking would reject the request.",
    "arguments":[{"name":"program","kind":"utf8","doc":"Name of the process."},{"name":"number","kind":"u64","doc":"Type of the attribute."}]
   },
   {
    "number":81,
    "name":"bytes-leftover-logged",
    "template":"netlink: {number} bytes leftover after parsing attributes in process `{program}\u0027.",
    "severity":"warning",
    "doc":"The kernel accepted a request with stray bytes at its end, and only wrote to its log.",
    "hint":"Compare nlmsg_len with the bytes written. Padding after the last attribute counts.",
    "arguments":[{"name":"number","kind":"u64","doc":"Bytes left over."},{"name":"program","kind":"utf8","doc":"Name of the process."}],
    "variants":["netlink: {number} bytes leftover after parsing attributes."]
   },
   {
    "number":82,
    "name":"value-invalid",
    "template":"Invalid {what}",
    "doc":"The kernel does not accept a value in the request.",
    "hint":"If the answer has a field offset, it says which attribute. Compare its value with the documentation of the command.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "incompatible {what}",
     "Unexpected {what} in request",
     "Address family should be {what}",
     "Address must be {what}",
     "Error parsing {what}",
     "{what} must be 0 for {...}",
     "{what} unsupported",
     "Non-unicast {what} unsupported",
     "invalid {what}",
     "{what} is invalid",
     "{what} invalid",
     "{what} is incorrect",
     "{what} are not valid",
     "{what} is not valid",
     "{what} not valid",
     "Attribute is not of type {what}",
     "Attribute isn\u0027t type {what}",
     "Attribute type expected to be {what}",
     "Wrong {what}",
     "wrong {what}",
     "Incorrect {what}",
     "incorrect {what}",
     "incorrect format",
     "malformed {what}",
     "Malformed {what}",
     "bad {what}",
     "Bad {what}",
     "Illegal {what}",
     "{what} can contain only {...}",
     "{what} can only contain {...}",
     "{what} mismatch",
     "{what} do not match {...}",
     "{what} doesn\u0027t match {...}",
     "{what} should be {...}",
     "{what} must match {...}",
     "{what} must not {...}",
     "Trailing data after parsing {what}",
     "Bytes leftover after parsing {what}",
     "Inconsistent {what}",
     "Conflicting {what}",
     "{what} conflicts with {...}",
     "{what} overlaps {...}"
    ]
   },
   {
    "number":83,
    "name":"not-supported",
    "template":"{what} is not supported",
    "doc":"The kernel or the driver does not support the request.",
    "hint":"Check the driver\u0027s capabilities (ethtool -k, devlink dev info) and the kernel\u0027s version. Leave the option out if the device lacks it.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "{what} not supported in {...}",
     "{what} is not supported in {...}",
     "device does not support: {what}",
     "{what} not supported for {...}",
     "{what} is not supported for {...}",
     "{what} are not supported with {...}",
     "{what} does not support {...}",
     "device does not report {what}",
     "{what} not enabled in {...}",
     "{what} not supported",
     "{what} are not supported",
     "{what} aren\u0027t supported",
     "{what} not supported by device",
     "{what} not supported by this device",
     "{what} is not supported by this device",
     "{what} are not supported by this device",
     "{what} not supported by the device",
     "{what} not supported by the driver",
     "{what} is not supported by the driver",
     "{what} not supported by driver",
     "Unsupported {what}",
     "unsupported {what}",
     "{what} isn\u0027t supported for {...}",
     "{what} isn\u0027t supported",
     "Device doesn\u0027t support {what}",
     "Device does not support {what}",
     "Port doesn\u0027t support {what}",
     "Type doesn\u0027t support {what}",
     "Function does not support {what}",
     "{what} does not support offload",
     "Class doesn\u0027t support {what}",
     "{what} not supported on a non root",
     "Offload not supported when {what}",
     "{what} offload not supported",
     "{what} offload not implemented",
     "{what} offload doesn\u0027t support {...}",
     "{what} isn\u0027t enabled in kernel",
     "{what} isn\u0027t enabled",
     "{what} isn\u0027t enabled.",
     "{what} aren\u0027t enabled",
     "{what} not compiled in",
     "No {what} support in kernel",
     "{what} are not supported per compile options {...}",
     "{what} doesn\u0027t support {...}",
     "Only {what} supported",
     "Only {what} are supported",
     "Only {what} is supported",
     "only {what} supported",
     "{what} not supported on {...}",
     "{what} is not supported on {...}",
     "{what} not supported with {...}",
     "{what} is not supported with {...}",
     "{what} not supported when {...}",
     "{what} is not supported when {...}",
     "{what} not supported in {...} mode",
     "{what} not offloaded",
     "{what} isn\u0027t supported by {...}",
     "{what} is not supported by {...}",
     "{what} are not supported by {...}",
     "{what} not supported by {...}",
     "No support for {what}",
     "Not supported {what}",
     "{what} supported only {...}",
     "{what} not implemented",
     "{what} not available",
     "{what} is not available"
    ]
   },
   {
    "number":84,
    "name":"value-missing",
    "template":"{what} is missing",
    "doc":"The request lacks something that the command needs.",
    "hint":"Add the attribute that the message names. missing-attribute in the answer holds its number, if the kernel sends it.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "{what} not specified for {...}",
     "Missing {what}",
     "missing {what}",
     "{what} missing",
     "No {what} provided",
     "No {what} given",
     "{what} not specified",
     "{what} is not specified",
     "{what} are not specified",
     "{what} must be specified",
     "{what} attribute required for {...}",
     "no {what} set",
     "no {what} requested",
     "neither {what} specified",
     "{what} requires attributes to be passed",
     "{what} is required",
     "{what} are required",
     "{what} is a required argument",
     "{what} options are required for this operation",
     "{what} are required for this operation",
     "Must specify {what}",
     "must specify {what}",
     "{what} requires {...} to be passed",
     "{what} must be provided",
     "Specifying a {what} is mandatory",
     "{what} is mandatory",
     "{what} must be set for {...}",
     "No {what} params",
     "{what} requires options",
     "{what} configuration is necessary",
     "{what} with no {...} specified",
     "{what} list is empty",
     "Empty list of {what}"
    ]
   },
   {
    "number":85,
    "name":"object-not-found",
    "template":"{what} not found",
    "doc":"The object that the request names does not exist.",
    "hint":"List the objects with the get or dump command of the family, in the same network namespace.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "{what} not in this net device topology",
     "{what} not present",
     "{what} does not exist",
     "{what} doesn\u0027t exist",
     "Requested {what} does not exist",
     "Cannot find {what}",
     "Unable to find {...} {what}",
     "no device matches {what}",
     "no phy matching {what}",
     "Unknown {what}",
     "unknown {what}",
     "Unrecognized {what}",
     "Device did not register this {what}",
     "{what} was not found",
     "no {what} exists",
     "Master of device not found",
     "No {what} found",
     "No {what} is attached",
     "failed to locate {what}",
     "No such {what}",
     "no such {what}",
     "{what} not yet instantiated",
     "{what} isn\u0027t attached",
     "{what} is not attached"
    ]
   },
   {
    "number":86,
    "name":"object-exists",
    "template":"{what} already exists",
    "doc":"An object with this name, number or address already exists.",
    "hint":"Use the replace form of the command (NLM_F_REPLACE), or remove the old one first.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "{what} is already used",
     "{what} already in use",
     "{what} is already in use",
     "{what} already assigned",
     "{what} already has {...} assigned",
     "{what} is already {...}",
     "{what} already {...} memory provider bound",
     "{what} already attached",
     "{what} already provisioned",
     "{what} with the same name exists in {...}",
     "{what} already in progress",
     "{what} is in progress",
     "Duplicate type for {what}",
     "Duplicate {what}",
     "duplicate {what}",
     "{what} already set",
     "{what} already configured",
     "{what} already offloaded",
     "{what} already {...}"
    ]
   },
   {
    "number":87,
    "name":"mutually-exclusive",
    "template":"{what} are mutually exclusive",
    "doc":"The request contains attributes that exclude each other.",
    "hint":"Send only one of them.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["Only one {what} can be set","{what} can not be specified together","Cannot specify both {what}","Cannot be used with {what}","{what} can not contain both {...}"]
   },
   {
    "number":88,
    "name":"out-of-range",
    "template":"{what} out of range",
    "doc":"A number in the request is outside the range that the kernel or the device accepts.",
    "hint":"Read the limits with the get command of the family. If the answer has a field offset and a limit, they say more.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "{what} out of bounds",
     "{what} is out of range",
     "{what} too large",
     "{what} is too large {...}",
     "{what} too big",
     "{what} too long",
     "{what} is too long",
     "{what} too high",
     "{what} is too deep",
     "{what} exceeds maximum",
     "{what} exceeds upper limit",
     "{what} exceeds device maximum",
     "{what} are too low {...}",
     "{what} was exceeded",
     "{what} was reached",
     "{what} higher than limit",
     "{what} lower than limit",
     "{what} larger than maximum",
     "{what} smaller than minimum",
     "{what} has reached the maximum {...}",
     "{what} cannot be zero",
     "{what} cannot be 0",
     "{what} may not be zero",
     "{what} is not allowed",
     "{what} must be non zero",
     "{what} needs to be non-0",
     "{what} must be > 0",
     "{what} must be 0",
     "{what} must be lower than {...}",
     "{what} must be between {...}",
     "{what} must be less than {...}",
     "{what} must range in {...}",
     "{what} must be positive",
     "{what} is outside valid range",
     "{what} is greater than {...}",
     "{what} greater than {...}",
     "{what} above {...}",
     "{what} exceeds {...}",
     "{what} exceeded",
     "Exceeded {what}",
     "exceeds {what}",
     "{what} is too small",
     "{what} too small",
     "{what} is too low",
     "{what} is too high",
     "{what} is too big",
     "{what} too many",
     "Too many {what}",
     "too many {what}",
     "{what} is not a power of 2",
     "{what} must be a power of two",
     "{what} is less than {...}",
     "{what} less than {...}",
     "negative {what}",
     "{what} must be multiple of {...}",
     "{what} is not a multiple of {...}",
     "{what} must be aligned to {...}",
     "{what} must be in range {...}",
     "{what} limit reached",
     "{what} should be {...} between {...}"
    ]
   },
   {
    "number":89,
    "name":"operation-refused",
    "template":"Cannot {what}",
    "doc":"The kernel does not allow this in the current state of the object.",
    "hint":"Look at the object\u0027s state first. Many settings can change only while the device is down, or before something is attached to it.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "cannot {what}",
     "Can\u0027t {what}",
     "can\u0027t {what}",
     "Can not {what}",
     "can not {what}",
     "{...} cannot be {what}",
     "{...} can not be {what}",
     "{...} can\u0027t be {what}",
     "{...} cannot {what}",
     "{...} can not {what}",
     "{...} can\u0027t {what}",
     "Change of {what}",
     "{what} can only be {...}",
     "Changing {what}",
     "setting {what} not supported",
     "attempt to {what}",
     "{...} only allowed {what}",
     "{...} not allowed {what}",
     "Not allowed to {what}",
     "Only allowed {what}",
     "{what} is not permitted",
     "{what} not permitted",
     "{what} is forbidden",
     "{what} are not allowed",
     "{what} isn\u0027t allowed",
     "Can only be {what}",
     "Must {what} first",
     "{what} is disabled",
     "{what} are disabled",
     "{what} disabled"
    ]
   },
   {
    "number":90,
    "name":"operation-failed",
    "template":"Failed to {what}",
    "doc":"The kernel tried the operation and it failed, for lack of memory or in the driver.",
    "hint":"Read dmesg for messages of the driver, and try again. ENOMEM and EBUSY may be temporary.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "error allocating {what}",
     "error while {what}",
     "No memory to {what}",
     "{what} overflow",
     "failed to {what}",
     "Unable to {what}",
     "unable to {what}",
     "{what} failed",
     "{what} failed {...}",
     "Fail to {what}",
     "{what} allocation {...} failed",
     "Memory allocation for {what} failed",
     "Not enough memory for {what}",
     "Not enough memory to {what}",
     "Not enough space to {what}",
     "Not enough {what}",
     "No space for {what}",
     "Could not {what}",
     "Couldn\u0027t {what}",
     "could not {what}",
     "Error {what}",
     "error {what}",
     "{what} exhausted",
     "Out of {what}",
     "out of memory {what}",
     "{what} timed out",
     "No free {what}",
     "no free {what}"
    ]
   },
   {
    "number":91,
    "name":"neighbour-address-missing",
    "template":"No link layer address given",
    "doc":"The request lacks the address (or flag) that a neighbour entry needs.",
    "hint":"Give lladdr, as in ip neigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev eth0. For a forwarding entry give its address and self.",
    "variants":["Missing lookup address for fdb get request","Missing NTF_SELF"]
   },
   {"number":92,"name":"neighbour-gone","template":"Neighbor entry is now dead","doc":"Another process removed the entry while the request changed it.","hint":"Send the request again: it lost a race."},
   {
    "number":93,
    "name":"neighbour-not-found",
    "template":"Neighbour entry not found",
    "doc":"The device does not have such a neighbour entry.",
    "hint":"List the entries with ip neigh show dev NAME. Proxy entries have their own table (ip neigh show proxy).",
    "variants":["Proxy neighbour entry not found"]
   },
   {
    "number":94,
    "name":"fdb-device",
    "template":"FDB {what} only supported for Ethernet devices",
    "doc":"Forwarding entries hold Ethernet addresses, and this is not an Ethernet device.",
    "hint":"Name an Ethernet device: a port of the bridge with master, or the device itself with self.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}]
   },
   {
    "number":95,
    "name":"not-a-bridge-port",
    "template":"Device is not a bridge port",
    "doc":"The request is for a bridge port, and this device is not one.",
    "hint":"Enslave the device first (ip link set DEV master BRIDGE), or use self."
   },
   {
    "number":96,
    "name":"mdb-entry-invalid",
    "template":"Entry {what} cannot be specified",
    "doc":"The multicast entry has a field or an address that its kind does not allow.",
    "hint":"See bridge mdb help. Entries of a VXLAN device and of a bridge differ.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "Entry {what} cannot be set",
     "{what} entry group address is not multicast or 0.0.0.0",
     "{what} entry group address is local multicast",
     "{what} entry group address is link-local all nodes",
     "{what} entry group is not multicast",
     "Zero entry {what} is not allowed",
     "Invalid entry {what}",
     "Unknown entry {what}"
    ]
   },
   {
    "number":97,
    "name":"namespace-id-used",
    "template":"The specified nsid is already used",
    "doc":"The id belongs to another network namespace, or the namespace already has an id.",
    "hint":"List the ids with ip netns list-id. Choose another number, or auto.",
    "variants":["Peer netns already has a nsid assigned"]
   },
   {
    "number":98,
    "name":"namespace-immutable",
    "template":"The interface netns is immutable",
    "doc":"The device cannot move to the other network namespace.",
    "hint":"Create the device in the target namespace (ip -n NAME link add ...). If its name is taken there, rename it first.",
    "variants":["Unable to allocate a new ifindex in the target netns","An interface with the same name exists in the target netns","The interface isn\u0027t registered"]
   },
   {
    "number":99,
    "name":"protodown-reason",
    "template":"Cannot clear protodown, active reasons",
    "doc":"A protodown reason is still active, or the reason is not valid.",
    "hint":"Clear the active reason first (ip link set DEV protodown_reason N off).",
    "variants":["Invalid protodown reason value"]
   },
   {
    "number":100,
    "name":"xdp-native-unsupported",
    "template":"Underlying driver does not support XDP in native mode",
    "doc":"The driver of this device does not support XDP programs.",
    "hint":"Attach in generic mode (xdpgeneric, XDP_FLAGS_SKB_MODE), which works on every device but is slower."
   },
   {
    "number":101,
    "name":"xdp-attached",
    "template":"XDP program already attached",
    "doc":"Another XDP program is already attached to the device or to its upper device.",
    "hint":"Detach it (ip link set dev DEV xdp off), force the replacement, or run several programs through libxdp\u0027s dispatcher.",
    "variants":[
     "Can\u0027t replace active XDP program with BPF link",
     "Can\u0027t replace active BPF XDP link",
     "Cannot attach when an upper device already has a program",
     "Native and generic XDP can\u0027t be active at the same time",
     "Active program does not match expected",
     "XDP program already attached to {...}"
    ]
   },
   {
    "number":102,
    "name":"xdp-flags",
    "template":"Only one XDP mode flag can be set",
    "doc":"The flags of the request contradict each other.",
    "hint":"Set only one of XDP_FLAGS_SKB_MODE, DRV_MODE and HW_MODE.",
    "variants":["XDP_FLAGS_REPLACE is not specified","More than one program loaded, unset mode is ambiguous","Invalid XDP flags for BPF link attachment"]
   },
   {
    "number":103,
    "name":"xdp-program-type",
    "template":"{what} programs can not be attached to a device",
    "doc":"The program was loaded for a map entry, not for a device.",
    "hint":"Load it without expected_attach_type (SEC(\"xdp\")).",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}]
   },
   {
    "number":104,
    "name":"xdp-device-bound",
    "template":"Program bound to different device",
    "doc":"The program is bound to another device, or to a mode that the request does not use.",
    "hint":"Load it with the ifindex of the device to attach to, or unbound. A bound program needs driver mode, an offloaded one HW_MODE.",
    "variants":["Can\u0027t attach device-bound programs in generic mode","Using offloaded program without HW_MODE flag is not supported","Program bound to different dev"]
   },
   {
    "number":105,
    "name":"xdp-mtu",
    "template":"MTU too large for {what}",
    "doc":"The device\u0027s MTU or memory setup does not work with this XDP program.",
    "hint":"Lower the MTU, or load the program with XDP fragments (SEC(\"xdp.frags\")). Detach a memory provider first.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["MTU is too large for {what}","single-buffer XDP requires MTU less than {what}","unable to install XDP to device using memory provider","unable to propagate XDP to device using memory provider"]
   },
   {
    "number":106,
    "name":"route-nexthop-conflict",
    "template":"Nexthop specification and nexthop id are mutually exclusive",
    "doc":"The route combines a nexthop object with attributes that exclude it, or uses one of the wrong kind.",
    "hint":"Leave out either nhid, or via and dev. Use a nexthop object of the route\u0027s family, and not an fdb one.",
    "variants":[
     "IPv6 routes using source address can not use nexthop objects",
     "IPv6 routes can not use an IPv4 nexthop",
     "Route cannot point to a fdb nexthop",
     "Nexthops can not be used with source routing",
     "Scope mismatch with nexthop"
    ]
   },
   {
    "number":107,
    "name":"nexthop-mismatch",
    "template":"Nexthop {what} does not match {other}",
    "doc":"The next hop in the request differs from the route\u0027s.",
    "hint":"Give the next hop as ip -d route show prints it.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."},{"name":"other","kind":"utf8","doc":"What it clashes with."}],
    "variants":["Nexthop device index does not match RTA_OIF"]
   },
   {
    "number":108,
    "name":"nexthop-flags",
    "template":"Invalid flags for nexthop - {what}",
    "doc":"The request sets next hop flags that contradict each other, or that only the kernel sets.",
    "hint":"Leave out dead, linkdown and pervasive. onlink needs a gateway.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["Invalid rtm_flags - {what}","ONLINK flag can not be set for nexthop without a gateway","Userspace can not set RTF_CACHE","Userspace can not set RTF_PCPU"]
   },
   {
    "number":109,
    "name":"nexthop-group",
    "template":"Nexthop id can not be used twice in a group",
    "doc":"The members of the nexthop group do not go together.",
    "hint":"Use different members of one family, without groups or blackholes. A group cannot become a single next hop.",
    "variants":[
     "Blackhole nexthop can not be a member of a group with more than one path",
     "Blackhole nexthop can not be used in a group with more than 1 path",
     "FDB nexthop group cannot have mixed family nexthops",
     "FDB nexthop group can only have fdb nexthops",
     "Non FDB nexthop group cannot have fdb nexthops",
     "Resilient group can not be a nexthop within a group",
     "Hash-threshold group can not be a nexthop within a group",
     "No other attributes can be set in nexthop groups",
     "Can not replace a nexthop with a nexthop group.",
     "Can not replace a nexthop group with a nexthop.",
     "Can not replace a nexthop group with one of a different type.",
     "Can not change number of buckets of a resilient nexthop group.",
     "Cannot change nexthop FDB status while in a group",
     "Cannot enable nexthop hardware statistics for non-group nexthops",
     "Not a nexthop group",
     "Nexthop group not of type resilient",
     "Multipath group can not be a nexthop within a group"
    ]
   },
   {
    "number":110,
    "name":"nexthop-attributes",
    "template":"Blackhole attribute can not be used with gateway, oif, encap or fdb",
    "doc":"The attributes of the nexthop object contradict each other, or one is missing.",
    "hint":"A blackhole takes no other attribute, an fdb next hop only a gateway. All others need a device.",
    "variants":["Fdb attribute can not be used with encap, oif or blackhole","Device attribute required for non-blackhole and non-fdb nexthops"]
   },
   {
    "number":111,
    "name":"nexthop-replace",
    "template":"Replace specified without create and no entry exists",
    "doc":"The request replaces a nexthop that does not exist, or does not name one.",
    "hint":"Add NLM_F_CREATE (ip nexthop replace), and give an id.",
    "variants":["Replace requires nexthop id","No unused id"]
   },
   {
    "number":112,
    "name":"nexthop-deleted",
    "template":"Nexthop has been deleted",
    "doc":"The next hop was deleted while the kernel created the route.",
    "hint":"Create the nexthop again, and repeat the request."
   },
   {
    "number":113,
    "name":"route-host-scope",
    "template":"Route with host scope can not have {what}",
    "doc":"A route with scope host leads to this machine itself.",
    "hint":"Leave out the gateway, or use scope global.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}]
   },
   {
    "number":114,
    "name":"nexthop-no-device",
    "template":"No egress device for nexthop gateway",
    "doc":"The kernel did not find a device through which to reach the gateway.",
    "hint":"First add a route to the gateway, or name the device and use onlink.",
    "variants":["Egress device not specified","Egress device can not be loopback device for this route","Nexthop has invalid scope"]
   },
   {
    "number":115,
    "name":"ipv6-disabled",
    "template":"IPv6 is disabled on this device",
    "doc":"IPv6 is disabled on the device, or the kernel lacks it.",
    "hint":"Run sysctl net.ipv6.conf.DEV.disable_ipv6=0. An MTU below 1280 disables IPv6 too.",
    "variants":["IPv6 is disabled on nexthop device","IPv6 support not enabled in kernel"]
   },
   {
    "number":116,
    "name":"ipv6-multipath",
    "template":"Device only routes can not be added for IPv6 using the multipath API.",
    "doc":"The IPv6 multipath route has a hop that is not valid there. Each hop needs a gateway.",
    "hint":"Give each nexthop a via, or use a nexthop group.",
    "variants":["multipath route replace failed (check consistency of installed routes)","Invalid nexthop configuration - no valid nexthops","IPv6 does not support RTA_VIA attribute"]
   },
   {
    "number":117,
    "name":"dsfield",
    "template":"Invalid dsfield (tos): {what}",
    "doc":"The TOS value has bits that a route or rule cannot match.",
    "hint":"Clear the two ECN bits. For an IPv6 route leave TOS out.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}]
   },
   {
    "number":118,
    "name":"metric-locked",
    "template":"Locked cwnd metric must be non zero",
    "doc":"The metrics lock a zero congestion window, or set an unknown feature flag.",
    "hint":"Give a window with lock, and clear unknown features.",
    "variants":["Unknown flag set in feature mask in metrics attribute"]
   },
   {
    "number":119,
    "name":"prefix-length-fixed",
    "template":"rtm_src_len and rtm_dst_len must be {what}",
    "doc":"A route lookup takes single addresses, not prefixes.",
    "hint":"Set the prefix length to 32 (IPv4) or 128 (IPv6).",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}]
   },
   {
    "number":120,
    "name":"address-lifetime",
    "template":"address lifetime invalid",
    "doc":"The preferred lifetime exceeds the valid one, or the valid one is zero.",
    "hint":"Set preferred_lft to at most valid_lft."
   },
   {
    "number":121,
    "name":"address-kind",
    "template":"Cannot assign {what} on this device",
    "doc":"The device cannot have this kind of address, or the address\u0027s flags contradict each other.",
    "hint":"Loopback addresses belong to lo. Multicast addresses need autojoin, mngtmpaddr needs a prefix length of 64.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "Cannot assign multicast address without \"IFA_F_MCAUTOJOIN\" flag",
     "address with \"mngtmpaddr\" flag must have a prefix length of 64",
     "IFA_F_NODAD and IFA_F_OPTIMISTIC are mutually exclusive",
     "device is going away"
    ]
   },
   {
    "number":122,
    "name":"router-advertisement",
    "template":"Router solicitation is disabled on device",
    "doc":"The device does not accept router advertisements, so the token would have no effect.",
    "hint":"sysctl net.ipv6.conf.DEV.accept_ra=1 (2 on a router), and bring the device up.",
    "variants":["Router advertisement is disabled on device","Device does not do neighbour discovery","Device is loopback"]
   },
   {
    "number":123,
    "name":"rule-goto",
    "template":"Missing goto target for action goto",
    "doc":"The goto of the rule lacks a target, or its target is not after the rule.",
    "hint":"Give goto NUMBER, larger than the rule\u0027s own preference.",
    "variants":["Backward goto not supported","Unexpected goto"]
   },
   {
    "number":124,
    "name":"rule-l3mdev",
    "template":"l3mdev and table are mutually exclusive",
    "doc":"An l3mdev rule uses the table of the VRF, so it cannot name one.",
    "hint":"Leave out either table or l3mdev."
   },
   {
    "number":125,
    "name":"uid-range-permission",
    "template":"No permission to set uid",
    "doc":"Routing by user needs CAP_NET_ADMIN in the initial user namespace.",
    "hint":"Run it outside the container, or without uidrange."
   },
   {
    "number":126,
    "name":"encapsulation-missing",
    "template":"LWT encapsulation {what} is missing",
    "doc":"The request has RTA_ENCAP without its type, or the reverse.",
    "hint":"Send RTA_ENCAP and RTA_ENCAP_TYPE together.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["LWT encap {what} not specified"]
   },
   {
    "number":127,
    "name":"vrf-strict",
    "template":"Strict mode for VRF is disabled",
    "doc":"The lookup needs exactly one VRF for the table.",
    "hint":"Set sysctl net.vrf.strict_mode=1, and create one VRF for each table.",
    "variants":["Table has no associated VRF device","table or vrftable must be specified"]
   },
   {
    "number":128,
    "name":"qdisc-override",
    "template":"Exclusivity flag on, cannot override",
    "doc":"A qdisc with another handle is attached here, and NLM_F_EXCL forbids replacing it.",
    "hint":"Use tc qdisc replace, or delete the old one."
   },
   {
    "number":129,
    "name":"qdisc-move",
    "template":"Cannot move an existing qdisc to a different parent",
    "doc":"The request would move a qdisc to a parent where it cannot be.",
    "hint":"Choose another handle or parent, or delete the qdisc first.",
    "variants":["Qdisc parent/child loop detected","Cannot regraft ingress or clsact Qdiscs","Ingress cannot graft directly"]
   },
   {
    "number":130,
    "name":"qdisc-parent-reserved",
    "template":"Specified parent ID is reserved for ingress and clsact Qdiscs",
    "doc":"The parent ffff:fff1 is reserved for ingress and clsact.",
    "hint":"Use root or a class as the parent of any other qdisc."
   },
   {
    "number":131,
    "name":"qdisc-handles-exhausted",
    "template":"Maximum number of qdisc handles was exceeded",
    "doc":"The kernel has no automatic handle left.",
    "hint":"Give the handle yourself, and delete unused qdiscs."
   },
   {
    "number":132,
    "name":"qdisc-change",
    "template":"Change operation not supported by specified qdisc",
    "doc":"The kernel cannot change this kind of qdisc in place.",
    "hint":"Delete it and add it again, or use tc qdisc replace.",
    "variants":["Change of blocks is not supported"]
   },
   {
    "number":133,
    "name":"qdisc-block",
    "template":"{what} block sharing is not supported",
    "doc":"The qdisc does not share this filter block, or the request must name the block instead.",
    "hint":"Use clsact or ingress with a block, and manage shared filters with tc filter add block NUMBER.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "{what} block index cannot be 0",
     "Shared blocks are not supported for classes",
     "This filter block is shared. Please use the block index to manipulate the filters",
     "Block of given index was not found",
     "Block number may not be zero"
    ]
   },
   {"number":134,"name":"qdisc-noqueue","template":"Cannot assign noqueue to a class","doc":"noqueue does not have a queue, which a class needs.","hint":"Use pfifo or fq_codel below a class."},
   {
    "number":135,
    "name":"qdisc-busy",
    "template":"Current ingress or clsact Qdisc has ongoing filter requests",
    "doc":"The qdisc has filter requests in progress, or the flush request names one filter.",
    "hint":"For ongoing requests, try again later. To flush, leave out protocol, handle and kind.",
    "variants":["Cannot flush filters with protocol, handle or kind set"]
   },
   {
    "number":136,
    "name":"qdisc-ingress-missing",
    "template":"Cannot find ingress queue for specified device",
    "doc":"The device does not have an ingress or clsact qdisc.",
    "hint":"Run tc qdisc add dev DEV clsact first.",
    "variants":["Device does not have an ingress queue"]
   },
   {
    "number":137,
    "name":"size-table",
    "template":"Size table {what} is missing",
    "doc":"The size table (stab) is incomplete, invalid, or not on a root qdisc.",
    "hint":"See tc-stab(8). Give mpu, tsize, mtu and linklayer together, on the root qdisc.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["Invalid {what} of size table","STAB not supported on a non root"]
   },
   {
    "number":138,
    "name":"class-id",
    "template":"Cannot create traffic class with classid TC_H_ROOT",
    "doc":"The class id is not one that a class can have.",
    "hint":"Take a minor number from 1 to fffe.",
    "variants":["Classid cannot be zero","Invalid minor handle"]
   },
   {
    "number":139,
    "name":"rate-estimator",
    "template":"Cannot attach rate estimator to a multi-queue root qdisc",
    "doc":"The kernel cannot attach this rate estimator. A multi-queue root does not count packets itself.",
    "hint":"Attach the estimator to the qdiscs of the queues.",
    "variants":["Failed to generate new estimator"]
   },
   {"number":140,"name":"filter-exists","template":"Filter already exists","doc":"A filter with this preference, protocol and handle already exists.","hint":"Use tc filter replace, or another pref."},
   {
    "number":141,
    "name":"filter-kind-mismatch",
    "template":"Specified filter kind does not match existing one",
    "doc":"Filters with the same preference and protocol, or in one chain with a template, must be of one kind.",
    "hint":"Use another pref for the other kind.",
    "variants":["Chain template is set to a different filter kind"]
   },
   {
    "number":142,
    "name":"filter-offload",
    "template":"Filter HW offload failed - classifier without re-offloading support",
    "doc":"The device cannot offload the filter or the block.",
    "hint":"Use skip_hw, or turn hw-tc-offload on. See dmesg for messages of the driver.",
    "variants":["Driver ndo_setup_tc failed","Bind to offloaded block failed as dev has offload disabled","Mismatch between action and filter offload flags","Offloading graft operation failed."]
   },
   {"number":143,"name":"filter-chain-limit","template":"Specified chain index exceeds upper limit","doc":"Chains are numbered up to 0xfffffff.","hint":"Take a chain number of at most 0xfffffff."},
   {"number":144,"name":"action-kind-missing","template":"TC action kind must be specified","doc":"An action in the request does not have a kind.","hint":"Send TCA_ACT_KIND in each action."},
   {
    "number":145,
    "name":"action-not-found",
    "template":"TC action with specified index not found",
    "doc":"The kernel does not know this action kind, or no action has this index.",
    "hint":"List the actions with tc actions ls action KIND.",
    "variants":["Specified TC action kind not found","Cannot flush unknown TC action","Failed to load TC action module"]
   },
   {
    "number":146,
    "name":"action-control",
    "template":"invalid control action",
    "doc":"The verdict of the action is not valid here.",
    "hint":"Use pass, drop, pipe, continue, reclassify, trap, or goto chain NUMBER.",
    "variants":["can\u0027t goto NULL proto/chain","can\u0027t allocate goto_chain"]
   },
   {
    "number":147,
    "name":"flags-reserved",
    "template":"ambiguous or reserved bits set in nlmsg_flags",
    "doc":"The request sets header flags that are reserved or ambiguous for this command.",
    "hint":"Send NLM_F_REQUEST and NLM_F_ACK only, and NLM_F_DUMP for a dump.",
    "variants":["genlmsghdr.reserved field is not 0"]
   },
   {
    "number":148,
    "name":"device-header",
    "template":"neither ifindex nor name specified",
    "doc":"The request header does not identify one device.",
    "hint":"Send ETHTOOL_A_HEADER_DEV_NAME or ETHTOOL_A_HEADER_DEV_INDEX. If you send both, they must name the same device.",
    "variants":["ifindex and name do not match","request header missing","phy_index set without a netdev","requested per device strings without dev"]
   },
   {
    "number":149,
    "name":"bitset",
    "template":"missing {what} in compact bitset",
    "doc":"The bit set mixes its two forms: value and mask, or a list of bits.",
    "hint":"See the kernel\u0027s ethtool-netlink page on bit sets.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "missing {what} in compact nonlist bitset",
     "mask not allowed in list bitset",
     "mask only allowed in compact bitset",
     "value only allowed in compact bitset",
     "bitset {what} length does not match size",
     "cannot modify bits past kernel bitset size",
     "bit index and name mismatch",
     "neither bit index nor name specified",
     "only ETHTOOL_A_BITSET_BITS_BIT allowed in ETHTOOL_A_BITSET_BITS",
     "bit index too high",
     "bit name not found"
    ]
   },
   {
    "number":150,
    "name":"channels-in-use",
    "template":"requested channel counts are too low for existing {what}",
    "doc":"The new channel counts would remove channels in use, or leave none.",
    "hint":"First remove the flow rules, RSS contexts or AF_XDP sockets of the upper channels. Keep at least one RX and one TX channel.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["requested channel counts would result in no RX or TX channel being configured"]
   },
   {
    "number":151,
    "name":"module-flash",
    "template":"Netdevice is up, so flashing is not permitted",
    "doc":"Module firmware cannot be written while the device or the module is in use, or on this device.",
    "hint":"Take the device down, and wait until a running update ends.",
    "variants":["Can\u0027t perform firmware flashing on a split port","Can\u0027t set port up while flashing module firmware","Reset module is not supported by this device, so flashing is not permitted"]
   },
   {
    "number":152,
    "name":"module-page",
    "template":"reading {what} is illegal",
    "doc":"A read of module memory must stay within one half of one page.",
    "hint":"Read at most 128 bytes, from offset 0 or 128.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["reading from lower half page is allowed for page 0 only"]
   },
   {
    "number":153,
    "name":"mac-merge",
    "template":"TX enabled requires pMAC enabled",
    "doc":"The MAC merge settings depend on each other.",
    "hint":"Enable pmac first, then tx, then verify. Ask for statistics with ETHTOOL_FLAG_STATS.",
    "variants":["Verification requires TX enabled","ETHTOOL_FLAG_STATS must be set when requesting a source of stats"]
   },
   {
    "number":154,
    "name":"cable-test",
    "template":"{what} parameter too big",
    "doc":"A parameter of the cable test is invalid, too large or out of order.",
    "hint":"Give first and last in ascending order, within the cable, and a step that fits.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["invalid {what} parameter","invalid first/last parameter"]
   },
   {
    "number":155,
    "name":"resource-size",
    "template":"resources size validation failed",
    "doc":"The device does not accept the sizes of its resources.",
    "hint":"Run devlink resource show for sizes, limits, granularity and occupancy. The children must fit their parent.",
    "variants":["Size larger than maximum","Size smaller than minimum","Wrong granularity"]
   },
   {
    "number":156,
    "name":"rate-node",
    "template":"Node has children. Cannot delete node.",
    "doc":"The rate objects form a tree, which the request would break.",
    "hint":"Move or delete the children first. A node cannot be its own parent.",
    "variants":["Node is already a parent of parent node.","Parent to self is not allowed","Rate node(s) exists."]
   },
   {
    "number":157,
    "name":"port-function-limit",
    "template":"{what} function attribute supported for VFs only",
    "doc":"Only virtual functions have this attribute.",
    "hint":"Name the port of a VF (devlink port show).",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}]
   },
   {
    "number":158,
    "name":"reload-limit",
    "template":"Requested limit is not supported by the driver",
    "doc":"The reload limit is not valid for this action or driver.",
    "hint":"Leave out limit, or use no_reset with fw_activate.",
    "variants":["Requested limit is invalid for this action","Invalid limit selected","Multiselection of limit is not supported","Changing namespace is only supported for reinit action"]
   },
   {
    "number":159,
    "name":"region-snapshot",
    "template":"Direct region read does not use snapshot",
    "doc":"The request gives a snapshot where it must not, none where it must, or one that cannot be created.",
    "hint":"Run devlink region show for regions and snapshots. Give a free snapshot id, or read directly.",
    "variants":[
     "No snapshot id provided",
     "The requested snapshot id is already in use",
     "The region has reached the maximum number of stored snapshots",
     "The requested region does not support taking an immediate snapshot",
     "Dump trampled, please retry"
    ]
   },
   {
    "number":160,
    "name":"trap-action",
    "template":"Cannot change action of non-drop traps. Skipping",
    "doc":"The kernel does not change the action of control traps.",
    "hint":"Change only traps of type drop. Limit the others with the policer of their group.",
    "variants":["Trap group set failed, but some changes were committed already"]
   },
   {
    "number":161,
    "name":"line-card",
    "template":"Line card is {what}",
    "doc":"The line card is in the wrong state for this command, or of an unsupported type.",
    "hint":"Run devlink lc show for its state. Wait, or provision it first.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["Line card is currently being {what}","Unsupported line card type provided"]
   },
   {
    "number":162,
    "name":"xfrm-offload",
    "template":"{what} can\u0027t be offloaded",
    "doc":"The device cannot offload this policy or state.",
    "hint":"Leave out offload, or the feature that the message names.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["Mismatched SA and offload direction","NAT keepalive is only supported for {what}"]
   },
   {
    "number":163,
    "name":"xfrm-spi",
    "template":"No SPI available in the requested range",
    "doc":"The SPI or the range of SPIs is not valid, or used up.",
    "hint":"Give a range with min below max, within 0x100 to 0xffffffff (at most 65535 for IPCOMP).",
    "variants":["Invalid SPI range: min > max","IPCOMP SPI must be <= 65535","SPI must be 0","Target ACQUIRE is in DEAD state"]
   },
   {
    "number":164,
    "name":"xfrm-replay",
    "template":"ESN replay window is too large for the chosen bitmap size",
    "doc":"The replay window does not fit its bitmap, or is zero.",
    "hint":"Give a window above 0, and a bitmap at least as large.",
    "variants":["ESN replay window must be > 0"]
   },
   {
    "number":165,
    "name":"xfrm-mode",
    "template":"Only tunnel modes can accommodate a change of family",
    "doc":"The mode, type or protocol is not available, or the address families differ, which needs a tunnel.",
    "hint":"For different families use mode tunnel or beet. Otherwise check the protocol and that its module is loaded.",
    "variants":["Requested mode not found","Requested type not found","Invalid protocol, must be one of AH, ESP, IPCOMP","XFRM mode must be XFRM_MODE_ROUTEOPTIMIZATION"]
   },
   {
    "number":166,
    "name":"xfrm-migrate",
    "template":"Entries in the MIGRATE attribute\u0027s list must be unique",
    "doc":"The list of addresses to migrate is not valid, or the policy does not exist.",
    "hint":"List each entry once, without zero addresses. The policy must exist.",
    "variants":["Addresses in the MIGRATE attribute\u0027s list cannot be null","Target policy not found"]
   },
   {
    "number":167,
    "name":"xdp-queue-bound",
    "template":"designated queue already in use by AF_XDP",
    "doc":"The receive queue is already in use, or the kernel lacks what the request needs.",
    "hint":"Choose another queue, or close the socket that uses it.",
    "variants":["designated queue already memory provider bound","kernel built without CONFIG_PAGE_POOL_STATS","Invalid number of {...} queues"]
   },
   {"number":168,"name":"array-short","template":"Array element too short","doc":"An array element in the request is shorter than its kind.","hint":"Send each element in its full size."},
   {
    "number":169,
    "name":"queue-unavailable",
    "template":"Device queue in use by {what}",
    "doc":"The queue has another user, or the device cannot lend it.",
    "hint":"Choose another queue, or release it first: close the AF_XDP socket, the memory provider or the lease.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "Device queue in use due to queue leasing",
     "rx queue leased to a virtual netdev",
     "rx queue belongs to a virtual netdev",
     "Lease device has been removed from the system",
     "Lease device is a virtual device",
     "Device is not a virtual device",
     "Device must have at least one real queue"
    ]
   },
   {
    "number":170,
    "name":"queue-memory-setup",
    "template":"No DMA-capable device found for netmem TX",
    "doc":"The device is not set up for a memory provider.",
    "hint":"Turn tcp-data-split on, set hds-thresh to zero (ethtool -G), and use sizes that are powers of two.",
    "variants":["tcp-data-split is disabled","hds-thresh is not zero","rx-page-size must be a power of 2","TX dma-buf size must be a multiple of PAGE_SIZE"]
   },
   {
    "number":171,
    "name":"hash-not-symmetric",
    "template":"hash field config is not symmetric",
    "doc":"Symmetric receive hashing needs source and destination fields in pairs.",
    "hint":"Set the fields of each flow type in pairs (ethtool -N DEV rx-flow-hash), or turn input-xfrm off.",
    "variants":["hash field config not reported","conflict with xfrm-input"]
   },
   {
    "number":172,
    "name":"filter-protocol-mismatch",
    "template":"Protocol mismatch for filter with specified priority",
    "doc":"Filters with the same preference must have the same protocol.",
    "hint":"Use another pref for the other protocol.",
    "variants":["Flow label and mask do not match"]
   },
   {
    "number":173,
    "name":"qdisc-bpf-place",
    "template":"BPF qdisc only supported on root or mq",
    "doc":"A BPF qdisc can be only the root, or a child of mq.",
    "hint":"Add it as the root of the device, or below mq."
   }
  ]
 },
 {
  "number":4,
  "name":"fscontext",
  "doc":"Messages of a file-system context (fsopen, fsconfig, fsmount).",
  "reasons":[
   {
    "number":1,
    "name":"unknown-parameter",
    "template":"{filesystem}: Unknown parameter \u0027{parameter}\u0027",
    "doc":"The file system does not have an option with this name.",
    "hint":"Check the spelling and the kernel\u0027s version. Options of mount(8) that the VFS handles itself, such as noatime, do not go through fsconfig.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"parameter","kind":"utf8","doc":"Name of the parameter."}]
   },
   {
    "number":2,
    "name":"bad-value",
    "template":"{filesystem}: Bad value for \u0027{parameter}\u0027",
    "doc":"The option does not accept this value, or this kind of value.",
    "hint":"See the file system\u0027s documentation for the values. Numbers must be in range and contain no blanks.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"parameter","kind":"utf8","doc":"Name of the parameter."}]
   },
   {
    "number":3,
    "name":"bad-value-given",
    "template":"{filesystem}: Bad value \u0027{value}\u0027 for mount option \u0027{parameter}\u0027",
    "doc":"The option does not accept this value.",
    "hint":"See the file system\u0027s documentation for the values.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"value","kind":"utf8","doc":"Value that was found."},{"name":"parameter","kind":"utf8","doc":"Name of the parameter."}]
   },
   {
    "number":4,
    "name":"unexpected-value",
    "template":"{filesystem}: Unexpected value for \u0027{parameter}\u0027",
    "doc":"The option is a flag and does not take a value.",
    "hint":"Set it with FSCONFIG_SET_FLAG, or without = in the string.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"parameter","kind":"utf8","doc":"Name of the parameter."}]
   },
   {
    "number":5,
    "name":"unknown-value",
    "template":"{filesystem}: unknown value of {parameter} - {value}",
    "doc":"The option does not accept this value.",
    "hint":"See the file system\u0027s documentation for the values.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"parameter","kind":"utf8","doc":"Name of the parameter."},{"name":"value","kind":"utf8","doc":"Value that was found."}]
   },
   {
    "number":6,
    "name":"unsupported-value",
    "template":"{filesystem}: unsupported {parameter} option - {value}",
    "doc":"The option does not accept this value.",
    "hint":"See the file system\u0027s documentation for the values.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"parameter","kind":"utf8","doc":"Name of the parameter."},{"name":"value","kind":"utf8","doc":"Value that was found."}]
   },
   {"number":7,"name":"non-string-source","template":"Non-string source","doc":"The source is not a string.","hint":"Use FSCONFIG_SET_STRING with the key source."},
   {"number":8,"name":"multiple-sources","template":"Multiple sources","doc":"The caller set the source twice.","hint":"Set it once for each context."},
   {
    "number":9,
    "name":"multiple-sources-specified",
    "template":"{filesystem}: Multiple sources specified",
    "doc":"The caller set the source twice.",
    "hint":"Set it once for each context.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."}]
   },
   {"number":10,"name":"no-source","template":"No source specified","doc":"The file system needs a device, but the caller did not set one.","hint":"Set the key source before FSCONFIG_CMD_CREATE."},
   {
    "number":11,
    "name":"device-not-found",
    "template":"{source}: Can\u0027t lookup blockdev",
    "doc":"The source is not a block device, or does not exist.",
    "hint":"Check the path, and that the device exists in this mount namespace.",
    "arguments":[{"name":"source","kind":"utf8","doc":"What was to be mounted."}]
   },
   {
    "number":12,
    "name":"device-not-opened",
    "template":"{source}: Can\u0027t open blockdev",
    "doc":"The kernel cannot open the block device, or cannot open it for writing.",
    "hint":"The device may be in use or read-only, or the process may lack permission. See the errno.",
    "arguments":[{"name":"source","kind":"utf8","doc":"What was to be mounted."}]
   },
   {
    "number":13,
    "name":"unknown-subsystem",
    "template":"{filesystem}: Unknown subsys name \u0027{parameter}\u0027",
    "doc":"The kernel does not have a control group subsystem with this name.",
    "hint":"See /proc/cgroups. The subsystem may be disabled, or cgroup2 may use it.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"parameter","kind":"utf8","doc":"Name of the parameter."}]
   },
   {
    "number":14,
    "name":"kernel-not-built",
    "template":"{filesystem}: Kernel not built with {option}",
    "doc":"The option needs a feature that this kernel was built without.",
    "hint":"Leave the option out, or run a kernel with that configuration option.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"option","kind":"utf8","doc":"Name of the option."}]
   },
   {
    "number":15,
    "name":"not-a-directory",
    "template":"{filesystem}: {name} is not a directory",
    "doc":"The option takes a directory, but the path names something else.",
    "hint":"Check the path; it must be a directory in this mount namespace.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"name","kind":"utf8","doc":"Name that was passed."}]
   },
   {
    "number":16,
    "name":"reconfigure-refused",
    "template":"{filesystem}: No changes allowed in reconfigure",
    "doc":"A mounted file system of this type cannot change its options.",
    "hint":"Unmount the file system, and mount it again with the new options.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."}]
   },
   {"number":17,"name":"invalid-pipe","template":"Invalid/unusable pipe","doc":"The descriptor is not a pipe that the file system can use.","hint":"Pass the writing end of a pipe."},
   {
    "number":18,
    "name":"invalid-rootmode",
    "template":"{filesystem}: Invalid rootmode",
    "doc":"The mode of the root does not have a valid file type.",
    "hint":"Pass the mode in octal with the type, such as 40000 for a directory.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."}]
   },
   {
    "number":19,
    "name":"deprecated-parameter",
    "template":"{filesystem}: Deprecated parameter \u0027{parameter}\u0027",
    "severity":"warning",
    "doc":"The option no longer has an effect and may be rejected in future.",
    "hint":"Leave it out. The file system\u0027s documentation names the replacement.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"parameter","kind":"utf8","doc":"Name of the parameter."}]
   },
   {
    "number":20,
    "name":"value-out-of-range",
    "template":"{filesystem}: {parameter} out of range",
    "doc":"The number is outside the range that the option accepts.",
    "hint":"See the file system\u0027s documentation for the limits.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"parameter","kind":"utf8","doc":"Name of the parameter."}],
    "variants":["{filesystem}: {parameter} max out of range","{filesystem}: max out of range","{filesystem}: {parameter} is out of range"]
   },
   {
    "number":21,
    "name":"cgroup-option-repeated",
    "template":"{filesystem}: {parameter} respecified",
    "doc":"The caller gave the option twice.",
    "hint":"Set it once for each context.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"parameter","kind":"utf8","doc":"Name of the parameter."}]
   },
   {
    "number":22,
    "name":"cgroup-name-invalid",
    "template":"{filesystem}: Invalid name",
    "doc":"The hierarchy\u0027s name is empty, longer than 63 characters, or has a character other than letters, digits, dot, hyphen and underscore.",
    "hint":"Choose another name=, or leave it out.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."}],
    "variants":["{filesystem}: Empty name","{filesystem}: Name too long"]
   },
   {
    "number":23,
    "name":"cgroup-controllers",
    "template":"{filesystem}: Need name or subsystem set",
    "doc":"The options for the hierarchy do not go together. It needs a controller or a name, and all and none exclude other controllers.",
    "hint":"Mount with -o CONTROLLER, or -o none,name=NAME. On a current system mount cgroup2 instead.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."}],
    "variants":[
     "{filesystem}: subsys name conflicts with all",
     "{filesystem}: noprefix used incorrectly",
     "{filesystem}: none used incorrectly",
     "{filesystem}: Disabled controller \u0027{...}\u0027",
     "{filesystem}: option or name mismatch, new: {...}"
    ]
   },
   {
    "number":24,
    "name":"remount-limit",
    "template":"{filesystem}: Too small a size for current use",
    "doc":"The new limit is below current use, or the file system was mounted without a limit and cannot get one now.",
    "hint":"Remove files first, or unmount the file system and mount it again with the new limit.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."}],
    "variants":[
     "{filesystem}: Too few inodes for current use",
     "{filesystem}: Cannot retroactively limit size",
     "{filesystem}: Cannot retroactively limit inodes",
     "{filesystem}: Current inum too high to switch to 32-bit inums",
     "{filesystem}: Cannot disable swap on remount",
     "{filesystem}: Cannot enable quota on remount",
     "{filesystem}: No space left for {...}"
    ]
   },
   {
    "number":25,
    "name":"quota-limit",
    "template":"{filesystem}: {what} hardlimit too large.",
    "doc":"The default quota is larger than the file system supports.",
    "hint":"Give a smaller limit. Its unit is bytes or inodes.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}]
   },
   {
    "number":26,
    "name":"unprivileged-option",
    "template":"{filesystem}: {what} in unprivileged tmpfs mounts unsupported",
    "doc":"The option needs privileges in the initial user namespace.",
    "hint":"Leave the option out in a container, or mount outside it.",
    "arguments":[{"name":"filesystem","kind":"utf8","doc":"Name of the file system."},{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["{filesystem}: {what} in unprivileged tmpfs mounts are unsupported"]
   },
   {
    "number":27,
    "name":"feature-unsupported",
    "template":"{what} isn\u0027t supported",
    "doc":"The image or the options use a feature that this kernel does not support.",
    "hint":"Run a newer kernel, or make the image again with features that this kernel supports.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":[
     "{what} is not supported",
     "{what} not supported",
     "{what} is not supported yet",
     "{what}. This is not supported",
     "unsupported {what}",
     "{what} isn\u0027t enabled on this kernel",
     "{what}, please upgrade kernel",
     "{what} option not supported",
     "overlay with incompat feature \u0027{what}\u0027 cannot be mounted",
     "{what} unsupported by block device. {...}",
     "couldn\u0027t mount because of unsupported optional features ({what})",
     "couldn\u0027t mount RDWR because of unsupported optional features ({what})",
     "{what} filesystems are unsupported"
    ]
   },
   {
    "number":28,
    "name":"superblock-unreadable",
    "template":"cannot read {what} superblock",
    "doc":"The device does not hold a file system of this type, or its first blocks cannot be read.",
    "hint":"Check what is on the device (blkid, file -s), the offset of the partition, and dmesg for device errors.",
    "arguments":[{"name":"what","kind":"utf8","doc":"Name of the file system."}],
    "variants":[
     "cannot find valid {what} superblock",
     "unable to read superblock",
     "VFS: Can\u0027t find {what} filesystem",
     "Can\u0027t find a {what} filesystem",
     "{what}: cannot find valid superblock",
     "Invalid superblock magic number",
     "Can\u0027t find valid {what} superblock",
     "open_ctree failed",
     "superblock checksum mismatch"
    ]
   },
   {
    "number":29,
    "name":"data-corrupt",
    "template":"{what}, data probably corrupt",
    "doc":"The image is damaged or truncated.",
    "hint":"Check the image (fsck, a checksum), and dmesg for device errors.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["{what} failed sanity check","invalid checksum {what}","invalid compressed data","{what} superblock update failed!"]
   },
   {
    "number":30,
    "name":"overlay-options",
    "template":"conflicting options: {what}",
    "doc":"Two options of the overlay exclude each other.",
    "hint":"Leave out one of the two that the message names.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}],
    "variants":["conflicting {what} path"]
   },
   {
    "number":31,
    "name":"overlay-directory-missing",
    "template":"missing \u0027{parameter}\u0027",
    "doc":"An overlay needs lowerdir, and with upperdir it also needs workdir.",
    "hint":"Give all three, or lowerdir alone with at least two directories.",
    "arguments":[{"name":"parameter","kind":"utf8","doc":"Name of the parameter."}],
    "variants":["at least 2 lowerdir are needed while upperdir nonexistent"]
   },
   {
    "number":32,
    "name":"overlay-directories",
    "template":"workdir and upperdir must {what}",
    "doc":"upperdir and workdir are not on the same mount, or one contains the other.",
    "hint":"Put workdir beside upperdir: on the same mount, and neither inside the other.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}]
   },
   {
    "number":33,
    "name":"overlay-path",
    "template":"failed to resolve \u0027{value}\u0027: {what}",
    "doc":"The kernel cannot find a directory of the overlay, or the list of lower directories is malformed or too long.",
    "hint":"Check the paths. Escape a colon or comma in a path with a backslash.",
    "arguments":[{"name":"value","kind":"utf8","doc":"Path that was given."},{"name":"what","kind":"utf8","doc":"The errno, negative."}],
    "variants":["too many lower directories, limit is {...}","only single \u0027:\u0027 or double \u0027::\u0027 sequences of unescaped colons in lowerdir mount option allowed.","cannot append lower layer"]
   },
   {
    "number":34,
    "name":"overlay-upper-features",
    "template":"upper fs missing required features.",
    "doc":"The file system of upperdir lacks something that an overlay needs: xattrs, RENAME_WHITEOUT or d_type.",
    "hint":"Put upperdir and workdir on ext4, XFS with ftype=1, btrfs or tmpfs, not on NFS or another overlay.",
    "variants":["upper fs does not support {...}"]
   },
   {
    "number":35,
    "name":"overlay-permission",
    "template":"{what} requires permission to access trusted xattrs",
    "doc":"The option needs CAP_SYS_ADMIN in the initial user namespace.",
    "hint":"In a user namespace mount with userxattr, and leave the option out.",
    "arguments":[{"name":"what","kind":"utf8","doc":"The object of the message, in the kernel\u0027s words."}]
   },
   {
    "number":36,
    "name":"option-unrecognised",
    "template":"unrecognized mount option \"{parameter}\" or missing value",
    "doc":"The file system does not have an option with this name, or the option needs a value.",
    "hint":"Check the spelling and the kernel\u0027s version.",
    "arguments":[{"name":"parameter","kind":"utf8","doc":"Name of the parameter."}],
    "variants":["Unrecognized mount option \"{parameter}\" or missing value","Unrecognized mount option {parameter}","unrecognized mount option {parameter}"]
   }
  ]
 },
 {
  "number":5,
  "name":"loader",
  "doc":"Programs and libraries that load BPF, such as libbpf, where they fail before or without the kernel\u0027s word.",
  "reasons":[
   {
    "number":1,
    "name":"program-refused",
    "template":"program {program}: the kernel refused to load it",
    "doc":"The kernel rejected the program, and no verifier log says why.",
    "hint":"Ask for the log: raise the loader\u0027s log level (libbpf: kernel_log_level and a print callback; bpftool: -d; cilium/ebpf: print the error with %+v; aya: VerifierLogLevel), or run the loader under tlvlog exec. Without a log, EPERM and EACCES often mean missing capabilities, EINVAL a program type or flag that this kernel does not know.",
    "arguments":[{"name":"program","kind":"utf8","doc":"Name of the program."}]
   },
   {
    "number":2,
    "name":"verifier-log-missing",
    "template":"program {program}: failed to load, without a verifier log",
    "doc":"The loader reports that a program failed to load, but did not print the verifier log.",
    "hint":"Raise the loader\u0027s log level (libbpf: libbpf_set_print and kernel_log_level; libbpf-rs: ObjectBuilder::debug; bpftool: -d; cilium/ebpf: %+v), or run the loader under tlvlog exec, which reads the log from the call itself.",
    "arguments":[{"name":"program","kind":"utf8","doc":"Name of the program."}]
   },
   {
    "number":3,
    "name":"load-failed",
    "template":"object {object}: failed to load",
    "doc":"The loader gave up on the object. An earlier line says why, but is missing from this text.",
    "hint":"Paste the loader\u0027s output from its first warning on. libbpf prints it through the callback of libbpf_set_print(), which must not drop warnings.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Name of the object, its file or its skeleton."}]
   },
   {
    "number":4,
    "name":"map-not-created",
    "template":"map \u0027{object}\u0027: failed to create",
    "doc":"BPF_MAP_CREATE failed for this map.",
    "hint":"The call has no log before Linux 7.2. EINVAL: the map type or a flag is newer than the kernel, or the type does not allow the key size, value size or entry count (a ring buffer needs a power of two of at least a page, and no key or value). EPERM: CAP_BPF is missing, or RLIMIT_MEMLOCK is too low before Linux 5.11. E2BIG or ENOMEM: the map is too large.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Name of the map."}]
   },
   {
    "number":5,
    "name":"map-created-without-btf",
    "template":"map \u0027{object}\u0027: created without BTF",
    "severity":"warning",
    "doc":"The kernel rejected the map with its BTF, and the loader tried again without.",
    "hint":"Harmless unless the map holds spin locks, timers or kptrs, which need BTF.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Name of the map."}]
   },
   {
    "number":6,
    "name":"map-definition-invalid",
    "template":"map \u0027{object}\u0027: its definition is invalid",
    "doc":"The loader cannot read the definition of a map in the object file.",
    "hint":"Define maps as BTF structures in the section .maps, with __uint and __type, and compile with -g.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Name of the map."}]
   },
   {
    "number":7,
    "name":"map-not-reused",
    "template":"map \u0027{object}\u0027: the pinned map cannot be reused",
    "doc":"A map with other type, sizes or flags is already pinned under this name.",
    "hint":"If an older version left the pinned file below /sys/fs/bpf, remove it. Otherwise make the definitions agree.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Name of the map."}]
   },
   {
    "number":8,
    "name":"map-not-filled",
    "template":"map \u0027{object}\u0027: its initial contents could not be set",
    "doc":"The loader created the map, but could not write or freeze its initial contents.",
    "hint":"EPERM while freezing: the process may create maps but lacks CAP_BPF. A slot that cannot be set: the inner map or program does not match.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Name of the map."}]
   },
   {
    "number":9,
    "name":"pin-failed",
    "template":"{object}: failed to pin",
    "doc":"The loader loaded the object but could not pin it in the BPF file system.",
    "hint":"Mount bpffs (mount -t bpf bpf /sys/fs/bpf). Check that the directory exists and is writable, and that the name is free.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Name of the map or program."}]
   },
   {
    "number":10,
    "name":"kernel-btf-missing",
    "template":"the BTF of the running kernel was not found",
    "doc":"The loader cannot read the types of the running kernel.",
    "hint":"Look for /sys/kernel/btf/vmlinux. The kernel must be built with CONFIG_DEBUG_INFO_BTF=y, and a container must mount /sys. On older kernels pass a BTF file for exactly this kernel, for example from BTFHub."
   },
   {
    "number":11,
    "name":"object-btf-missing",
    "template":"{object}: the object file lacks BTF",
    "doc":"The object needs BTF, but its BTF is missing or damaged.",
    "hint":"Compile with clang -g -target bpf. Strip with llvm-strip -g: strip -s removes .BTF too.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Name of the object or program."}]
   },
   {
    "number":12,
    "name":"object-btf-refused",
    "template":"the kernel refused the BTF of the object",
    "doc":"The kernel rejected the object\u0027s BTF, which the object cannot do without.",
    "hint":"The BTF log before this line names the type. A newer compiler may write kinds that this kernel does not know. libbpf removes them, older loaders do not."
   },
   {
    "number":13,
    "name":"object-btf-ignored",
    "template":"the kernel refused the BTF of the object; the loader goes on without",
    "severity":"warning",
    "doc":"The kernel rejected the object\u0027s BTF, and the loader goes on without it.",
    "hint":"Harmless unless a later step needs BTF, such as a map with a spin lock or a global function."
   },
   {
    "number":14,
    "name":"attach-target-not-found",
    "template":"\u0027{object}\u0027 is not in the BTF of the kernel",
    "doc":"The kernel\u0027s BTF does not have the function, tracepoint or hook to attach to, so the loader did not load the program.",
    "hint":"The function may be renamed, inlined or static in this kernel, or belong to a module that is not loaded: bpftool btf dump file /sys/kernel/btf/vmlinux | grep NAME. LSM hooks need CONFIG_BPF_LSM.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Function or hook that was looked for."}]
   },
   {
    "number":15,
    "name":"attach-target-missing",
    "template":"program {program}: no attach target is given",
    "doc":"The program type needs a target at load time, but neither the section name nor the caller gives one.",
    "hint":"Write the target into SEC(), as in SEC(\"fentry/do_unlinkat\"), or call bpf_program__set_attach_target() before loading.",
    "arguments":[{"name":"program","kind":"utf8","doc":"Name of the program."}]
   },
   {
    "number":16,
    "name":"attach-refused",
    "template":"program {program}: failed to attach",
    "doc":"The kernel loaded the program but refused to attach it.",
    "hint":"EBUSY or EEXIST: another program is attached there exclusively. EINVAL: the attach type does not match the program type, or the kernel lacks BPF links for it. EPERM: a capability is missing (CAP_NET_ADMIN, CAP_PERFMON). ENOTSUPP (524): the architecture\u0027s JIT has no trampolines. EBADF: the target\u0027s descriptor is closed.",
    "arguments":[{"name":"program","kind":"utf8","doc":"Name of the program."}]
   },
   {
    "number":17,
    "name":"probe-not-found",
    "template":"\u0027{object}\u0027: there is no such function or tracepoint to probe",
    "doc":"The function or tracepoint to probe does not exist, or may not be probed.",
    "hint":"Look in available_filter_functions or available_events below /sys/kernel/tracing. The function may be renamed, inlined (its name ends in .isra or .constprop) or marked notrace. tracefs must be mounted.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Function or tracepoint."}]
   },
   {
    "number":18,
    "name":"kernel-symbol-not-found",
    "template":"extern \u0027{object}\u0027: not found in the kernel",
    "doc":"The object refers to a variable or kfunc that neither the kernel nor its loaded modules have.",
    "hint":"Load the module that has it, run a newer kernel, or declare it __weak and test it with bpf_ksym_exists() before use.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Name of the variable or function."}]
   },
   {
    "number":19,
    "name":"kernel-symbol-incompatible",
    "template":"extern \u0027{object}\u0027: the kernel declares it with another type",
    "doc":"The kernel has a variable or function with this name but another type.",
    "hint":"Regenerate vmlinux.h from the running kernel, or declare one variant for each type with a ___suffix and test which one exists.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Name of the variable or function."}]
   },
   {
    "number":20,
    "name":"kernel-config-unreadable",
    "template":"\u0027{object}\u0027: the configuration of the kernel cannot be read",
    "doc":"The object uses an extern __kconfig variable. The loader found neither /proc/config.gz nor a /boot/config file, or not this option in it.",
    "hint":"Declare the variable __weak, or make the configuration readable: CONFIG_IKCONFIG_PROC=y, or /boot mounted into the container.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Option or file."}]
   },
   {
    "number":21,
    "name":"core-relocations-failed",
    "template":"CO-RE relocations failed",
    "doc":"The loader could not adapt the program to this kernel\u0027s types, and stopped before loading anything.",
    "hint":"See the line before this one for the type or field. Guard optional fields with bpf_core_field_exists(), types with bpf_core_type_exists()."
   },
   {
    "number":22,
    "name":"core-relocation-ambiguous",
    "template":"CO-RE relocation {index}: several types match and they disagree",
    "doc":"The kernel\u0027s BTF has several types with this name, and the field has a different offset in each.",
    "hint":"Make the local definition more specific, with more members or a ___flavour for each kernel type, so that only one candidate matches.",
    "arguments":[{"name":"index","kind":"u64","doc":"Number of the relocation in its section."}]
   },
   {
    "number":23,
    "name":"core-relocation-unmatched",
    "template":"CO-RE relocation {index}: no type of the kernel matches",
    "severity":"info",
    "doc":"The kernel does not have the type or field. The loader made the instruction invalid, which matters only if the verifier reaches it.",
    "hint":"Guard the access with bpf_core_field_exists() or bpf_core_type_exists(). For a renamed field add a ___flavour with the other name.",
    "arguments":[{"name":"index","kind":"u64","doc":"Number of the relocation in its section."}]
   },
   {
    "number":24,
    "name":"program-type-unknown",
    "template":"\u0027{section}\u0027: this section name does not imply a program type",
    "doc":"The loader cannot derive a program type from this section name.",
    "hint":"Use a name that this version of the loader knows, such as SEC(\"xdp\") or SEC(\"kprobe/NAME\"), or set the type before loading. Newer names need a newer loader. libbpf 1.0 dropped the old free-form names.",
    "arguments":[{"name":"section","kind":"utf8","doc":"Name of the section."}]
   },
   {
    "number":25,
    "name":"memory-lock-limit",
    "template":"the limit of locked memory may be too low",
    "doc":"Before Linux 5.11 maps and programs count against RLIMIT_MEMLOCK, and the call fails with EPERM at the limit.",
    "hint":"Raise the limit in the loader (setrlimit, rlimit.RemoveMemlock in Go), in the shell (ulimit -l unlimited) or in the unit (LimitMEMLOCK=infinity). On newer kernels look for a missing CAP_BPF instead."
   },
   {
    "number":26,
    "name":"not-permitted",
    "template":"the process may not use BPF",
    "doc":"The process lacks a privilege that the operation needs.",
    "hint":"Run as root or with CAP_BPF, plus CAP_PERFMON for tracing and CAP_NET_ADMIN for networking. In a container add these capabilities or run it privileged. kernel.unprivileged_bpf_disabled, lockdown and an LSM can also block BPF; dmesg and the audit log report the last two."
   },
   {
    "number":27,
    "name":"bpf-unavailable",
    "template":"the kernel does not load even a trivial program",
    "doc":"The kernel rejected the loader\u0027s first test program, so the loader tried nothing else.",
    "hint":"EPERM: not root, missing CAP_BPF, a seccomp filter of the container, or RLIMIT_MEMLOCK before Linux 5.11. ENOSYS: the kernel is built without CONFIG_BPF_SYSCALL. EINVAL: usually a kernel that is too old for this program type."
   },
   {
    "number":28,
    "name":"object-unreadable",
    "template":"\u0027{object}\u0027: the object file cannot be read",
    "doc":"The object file is missing, or is not an ELF file for BPF.",
    "hint":"Check the path and the output of file(1). It must be 64-bit ELF for eBPF, compiled with clang -target bpf for the same byte order.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Path of the file."}]
   },
   {
    "number":29,
    "name":"object-reference-invalid",
    "template":"program {program}: a reference to \u0027{object}\u0027 cannot be resolved",
    "doc":"An instruction refers to a symbol that is not a map, function or global variable known to the loader.",
    "hint":"Mark helper functions static __always_inline or define them in this object, initialise global variables, and link several objects with bpftool gen object.",
    "arguments":[{"name":"program","kind":"utf8","doc":"Name of the program."},{"name":"object","kind":"utf8","doc":"Symbol or section."}]
   },
   {
    "number":30,
    "name":"struct-ops-unsupported",
    "template":"struct_ops \u0027{object}\u0027: not in the BTF of the kernel",
    "doc":"This kernel does not have the struct_ops, or lacks a member that the object sets.",
    "hint":"Check the kernel\u0027s version and configuration, and that the module is loaded. Rename the local structure with a ___suffix, and leave out members that older kernels lack.",
    "arguments":[{"name":"object","kind":"utf8","doc":"Structure or member."}]
   },
   {
    "number":31,
    "name":"feature-missing",
    "template":"{message}: this kernel does not have it",
    "doc":"The loader probed the kernel for a feature it needs, and the kernel does not have it.",
    "hint":"The loader often names the version that added it. A distribution may have disabled it in a newer kernel too. See bpftool feature probe.",
    "arguments":[{"name":"message","kind":"utf8","doc":"What is missing."}]
   },
   {
    "number":32,
    "name":"assertion-failed",
    "template":"assertion failed: {message}",
    "doc":"The PREVAIL verifier of eBPF for Windows could not prove that the assertion holds on every path.",
    "hint":"Check the bound or pointer in the assertion on every path to the instruction. The brackets show the access.",
    "arguments":[{"name":"message","kind":"utf8","doc":"What must hold."}]
   },
   {
    "number":33,
    "name":"program-not-found",
    "template":"\u0027{object}\u0027: the object has no such program, map or section",
    "doc":"The caller asked for a program, map or section that the object does not have.",
    "hint":"List its contents with llvm-objdump -h -t or bpftool prog load -d. Program names are the C functions\u0027 names, section names come from SEC().",
    "arguments":[{"name":"object","kind":"utf8","doc":"Name that was asked for."}]
   },
   {
    "number":34,
    "name":"locked-down",
    "template":"{program}: {message} is restricted by kernel lockdown",
    "doc":"The kernel is locked down, as with Secure Boot, and does not let programs read its memory.",
    "hint":"See /sys/kernel/security/lockdown: `confidentiality` forbids BPF from reading the kernel, `integrity` allows it. Boot with lockdown=integrity, or turn Secure Boot off.",
    "arguments":[{"name":"program","kind":"utf8","doc":"Name of the process."},{"name":"message","kind":"utf8","doc":"What is restricted."}]
   }
  ]
 }
]
'''
