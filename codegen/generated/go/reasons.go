// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

// The registered reasons, by subsystem.

// Reasons of core. Reasons that any call may give.
const (
	// ReasonCoreUnknownCommand: Unknown {call} command {command}
	// Arguments: call (utf8), command (u64).
	ReasonCoreUnknownCommand Reason = 1<<16 | 1

	// ReasonCoreFieldOutOfRange: {field} is {value}, must be between {min} and {max}
	// Arguments: field (utf8), value (s64), min (s64), max (s64).
	ReasonCoreFieldOutOfRange Reason = 1<<16 | 2

	// ReasonCoreUnknownFlags: Unknown bits {bits:x} in {field}, known are {known:x}
	// Arguments: bits (u64), field (utf8), known (u64).
	ReasonCoreUnknownFlags Reason = 1<<16 | 3

	// ReasonCoreTailNotZero: Byte {offset} past the known end of {structure} is not zero
	// Arguments: offset (u64), structure (utf8).
	ReasonCoreTailNotZero Reason = 1<<16 | 4

	// ReasonCoreNotPermitted: {capability} is required
	// Arguments: capability (utf8).
	ReasonCoreNotPermitted Reason = 1<<16 | 5

	// ReasonCoreReasonNotAsked: The kernel was not asked why: {lacking}
	// Arguments: lacking (utf8).
	ReasonCoreReasonNotAsked Reason = 1<<16 | 6

	// ReasonCoreNoReasonGiven: The kernel gave no reason
	ReasonCoreNoReasonGiven Reason = 1<<16 | 7

	// ReasonCoreCallUnfinished: The program ended inside the call
	ReasonCoreCallUnfinished Reason = 1<<16 | 8

	// ReasonCoreBufferUnreadable: {what} at {address:x} cannot be read
	// Arguments: what (utf8), address (u64).
	ReasonCoreBufferUnreadable Reason = 1<<16 | 9

	// ReasonCoreBufferStale: The buffer holds what it held before the call
	ReasonCoreBufferStale Reason = 1<<16 | 10

	// ReasonCoreLogCut: The log was cut: it needs {needed} bytes, the buffer has {size}
	// Arguments: needed (u64), size (u64).
	ReasonCoreLogCut Reason = 1<<16 | 11

	// ReasonCoreLogCutSomewhere: The log was cut to the {size} bytes of the buffer
	// Arguments: size (u64).
	ReasonCoreLogCutSomewhere Reason = 1<<16 | 12

	// ReasonCoreProbe: A probe: does this kernel know {what}?
	// Arguments: what (utf8).
	ReasonCoreProbe Reason = 1<<16 | 13
)

// Reasons of bpf. bpf(2), the verifier, BTF and program loading.
const (
	// ReasonBpfRegisterNotReadable: R{register} !read_ok
	// Arguments: register (u64).
	ReasonBpfRegisterNotReadable Reason = 2<<16 | 1

	// ReasonBpfUnreachableInstruction: unreachable insn {instruction}
	// Arguments: instruction (u64).
	ReasonBpfUnreachableInstruction Reason = 2<<16 | 2

	// ReasonBpfJumpOutOfRange: jump out of range from insn {from} to {to}
	// Arguments: from (u64), to (s64).
	ReasonBpfJumpOutOfRange Reason = 2<<16 | 3

	// ReasonBpfInvalidMemoryAccess: R{register} invalid mem access '{type}'
	// Arguments: register (u64), type (utf8).
	ReasonBpfInvalidMemoryAccess Reason = 2<<16 | 4

	// ReasonBpfRegisterInvalid: R{register} is invalid
	// Arguments: register (u64).
	ReasonBpfRegisterInvalid Reason = 2<<16 | 5

	// ReasonBpfFramePointerReadOnly: frame pointer is read only
	ReasonBpfFramePointerReadOnly Reason = 2<<16 | 6

	// ReasonBpfUnexpectedRegisterType: R{register} type={actual} expected={expected}
	// Arguments: register (u64), actual (utf8), expected (utf8).
	ReasonBpfUnexpectedRegisterType Reason = 2<<16 | 7

	// ReasonBpfPointerArithmeticOnType: R{register} pointer arithmetic on {type} prohibited
	// Arguments: register (u64), type (utf8).
	ReasonBpfPointerArithmeticOnType Reason = 2<<16 | 8

	// ReasonBpfPointerArithmeticBeforeNullCheck: R{register} pointer arithmetic on {type}
	// prohibited, null-check it first
	// Arguments: register (u64), type (utf8).
	ReasonBpfPointerArithmeticBeforeNullCheck Reason = 2<<16 | 9

	// ReasonBpfPointerBitwiseOperator: R{register} bitwise operator {operator} on pointer
	// prohibited
	// Arguments: register (u64), operator (utf8).
	ReasonBpfPointerBitwiseOperator Reason = 2<<16 | 10

	// ReasonBpfPointerOperator: R{register} pointer arithmetic with {operator} operator prohibited
	// Arguments: register (u64), operator (utf8).
	ReasonBpfPointerOperator Reason = 2<<16 | 11

	// ReasonBpfPointerOperatorPointer: R{register} pointer {operator} pointer prohibited
	// Arguments: register (u64), operator (utf8).
	ReasonBpfPointerOperatorPointer Reason = 2<<16 | 12

	// ReasonBpfPointerArithmetic32Bit: R{register} 32-bit pointer arithmetic prohibited
	// Arguments: register (u64).
	ReasonBpfPointerArithmetic32Bit Reason = 2<<16 | 13

	// ReasonBpfPointerFromScalar: R{register} tried to subtract pointer from scalar
	// Arguments: register (u64).
	ReasonBpfPointerFromScalar Reason = 2<<16 | 14

	// ReasonBpfStackPointerSubtraction: R{register} subtraction from stack pointer prohibited
	// Arguments: register (u64).
	ReasonBpfStackPointerSubtraction Reason = 2<<16 | 15

	// ReasonBpfPointerMathValue: math between {type} pointer and {value} is not allowed
	// Arguments: type (utf8), value (s64).
	ReasonBpfPointerMathValue Reason = 2<<16 | 16

	// ReasonBpfPointerMathUnbounded: math between {type} pointer and register with unbounded min
	// value is not allowed
	// Arguments: type (utf8).
	ReasonBpfPointerMathUnbounded Reason = 2<<16 | 17

	// ReasonBpfPointerValueOutOfBounds: value {value} makes {type} pointer be out of bounds
	// Arguments: value (s64), type (utf8).
	ReasonBpfPointerValueOutOfBounds Reason = 2<<16 | 18

	// ReasonBpfPointerPartialCopy: R{register} partial copy of pointer
	// Arguments: register (u64).
	ReasonBpfPointerPartialCopy Reason = 2<<16 | 19

	// ReasonBpfPointerSignExtension: R{register} sign-extension part of pointer
	// Arguments: register (u64).
	ReasonBpfPointerSignExtension Reason = 2<<16 | 20

	// ReasonBpfPointerComparison: R{register} pointer comparison prohibited
	// Arguments: register (u64).
	ReasonBpfPointerComparison Reason = 2<<16 | 21

	// ReasonBpfPointerLeakInto: R{register} leaks addr into {destination}
	// Arguments: register (u64), destination (utf8).
	ReasonBpfPointerLeakInto Reason = 2<<16 | 22

	// ReasonBpfPointerLeakReturn: R{register} leaks addr as return value
	// Arguments: register (u64).
	ReasonBpfPointerLeakReturn Reason = 2<<16 | 23

	// ReasonBpfPointerLeakStack: leaking pointer from stack off {offset}
	// Arguments: offset (s64).
	ReasonBpfPointerLeakStack Reason = 2<<16 | 24

	// ReasonBpfDivisionByZero: div by zero
	ReasonBpfDivisionByZero Reason = 2<<16 | 25

	// ReasonBpfShiftOutOfRange: invalid shift {shift}
	// Arguments: shift (s64).
	ReasonBpfShiftOutOfRange Reason = 2<<16 | 26

	// ReasonBpfReservedFields: {instruction-class} uses reserved fields
	// Arguments: instruction-class (utf8).
	ReasonBpfReservedFields Reason = 2<<16 | 27

	// ReasonBpfUnknownOpcode: unknown opcode {opcode}
	// Arguments: opcode (utf8).
	ReasonBpfUnknownOpcode Reason = 2<<16 | 28

	// ReasonBpfInvalidAluOpcode: invalid BPF_ALU opcode {opcode}
	// Arguments: opcode (utf8).
	ReasonBpfInvalidAluOpcode Reason = 2<<16 | 29

	// ReasonBpfInvalidLdxMode: invalid BPF_LD mode
	ReasonBpfInvalidLdxMode Reason = 2<<16 | 30

	// ReasonBpfInvalidAtomicOpcode: BPF_ATOMIC uses invalid atomic opcode {opcode}
	// Arguments: opcode (utf8).
	ReasonBpfInvalidAtomicOpcode Reason = 2<<16 | 31

	// ReasonBpfInvalidAtomicSize: invalid atomic operand size
	ReasonBpfInvalidAtomicSize Reason = 2<<16 | 32

	// ReasonBpfAtomicIntoType: BPF_ATOMIC stores into R{register} {type} is not allowed
	// Arguments: register (u64), type (utf8).
	ReasonBpfAtomicIntoType Reason = 2<<16 | 33

	// ReasonBpfStoreIntoType: BPF_ST stores into R{register} {type} is not allowed
	// Arguments: register (u64), type (utf8).
	ReasonBpfStoreIntoType Reason = 2<<16 | 34

	// ReasonBpfInvalidMayGoto: invalid may_goto imm {immediate}
	// Arguments: immediate (s64).
	ReasonBpfInvalidMayGoto Reason = 2<<16 | 35

	// ReasonBpfNoExit: last insn is not an exit or jmp
	ReasonBpfNoExit Reason = 2<<16 | 36

	// ReasonBpfBackEdge: back-edge from insn {from} to {to}
	// Arguments: from (u64), to (s64).
	ReasonBpfBackEdge Reason = 2<<16 | 37

	// ReasonBpfInfiniteLoop: infinite loop detected at insn {instruction}
	// Arguments: instruction (u64).
	ReasonBpfInfiniteLoop Reason = 2<<16 | 38

	// ReasonBpfProgramTooComplex: BPF program is too large. Processed {processed} insn
	// Arguments: processed (u64).
	ReasonBpfProgramTooComplex Reason = 2<<16 | 39

	// ReasonBpfJumpsTooComplex: The sequence of {count} jumps is too complex.
	// Arguments: count (u64).
	ReasonBpfJumpsTooComplex Reason = 2<<16 | 40

	// ReasonBpfJumpIntoLdimm64: jump into the middle of ldimm64 insn {instruction}
	// Arguments: instruction (u64).
	ReasonBpfJumpIntoLdimm64 Reason = 2<<16 | 41

	// ReasonBpfUnrecognizedLdimm64: unrecognized bpf_ld_imm64 insn
	ReasonBpfUnrecognizedLdimm64 Reason = 2<<16 | 42

	// ReasonBpfInvalidLdimm64: invalid bpf_ld_imm64 insn
	ReasonBpfInvalidLdimm64 Reason = 2<<16 | 43

	// ReasonBpfCallInvalidDestination: call to invalid destination
	ReasonBpfCallInvalidDestination Reason = 2<<16 | 44

	// ReasonBpfBpfCallsUnprivileged: loading/calling other bpf or kernel functions are allowed for
	// CAP_BPF and CAP_SYS_ADMIN
	ReasonBpfBpfCallsUnprivileged Reason = 2<<16 | 45

	// ReasonBpfCallStackTooDeep: the call stack of {frames} frames is too deep
	// Arguments: frames (u64).
	ReasonBpfCallStackTooDeep Reason = 2<<16 | 46

	// ReasonBpfStackTooLarge: combined stack size of {calls} calls is {size}. Too large
	// Arguments: calls (u64), size (u64).
	ReasonBpfStackTooLarge Reason = 2<<16 | 47

	// ReasonBpfTooManySubprograms: too many subprograms
	ReasonBpfTooManySubprograms Reason = 2<<16 | 48

	// ReasonBpfRecursiveCall: recursive call from {caller} to {callee}
	// Arguments: caller (utf8), callee (utf8).
	ReasonBpfRecursiveCall Reason = 2<<16 | 49

	// ReasonBpfTailCallStack: tail_calls are not allowed when call stack of previous frames is
	// {size} bytes. Too large
	// Arguments: size (u64).
	ReasonBpfTailCallStack Reason = 2<<16 | 50

	// ReasonBpfExceptionCallbackTailCall: cannot tail call within exception cb
	ReasonBpfExceptionCallbackTailCall Reason = 2<<16 | 51

	// ReasonBpfInvalidStackRead: invalid read from stack R{register} off={offset} size={size}
	// Arguments: register (u64), offset (s64), size (u64).
	ReasonBpfInvalidStackRead Reason = 2<<16 | 52

	// ReasonBpfInvalidStackReadByte: invalid read from stack off {offset}+{index} size {size}
	// Arguments: offset (s64), index (u64), size (u64).
	ReasonBpfInvalidStackReadByte Reason = 2<<16 | 53

	// ReasonBpfInvalidStackWrite: invalid write to stack R{register} off={offset} size={size}
	// Arguments: register (u64), offset (s64), size (u64).
	ReasonBpfInvalidStackWrite Reason = 2<<16 | 54

	// ReasonBpfInvalidStackAccessOld: invalid stack off={offset} size={size}
	// Arguments: offset (s64), size (u64).
	ReasonBpfInvalidStackAccessOld Reason = 2<<16 | 55

	// ReasonBpfInvalidStackArgument: invalid stack type R{register} off={offset}
	// access_size={size}
	// Arguments: register (u64), offset (s64), size (u64).
	ReasonBpfInvalidStackArgument Reason = 2<<16 | 56

	// ReasonBpfInvalidStackAccess: invalid{direction} stack R{register} off={offset} size={size}
	// Arguments: offset (s64), size (u64), register (u64), direction (utf8).
	ReasonBpfInvalidStackAccess Reason = 2<<16 | 57

	// ReasonBpfIndirectStackRead: invalid indirect read from stack R{register} off
	// {offset}+{index} size {size}
	// Arguments: offset (s64), index (u64), size (u64), register (u64).
	ReasonBpfIndirectStackRead Reason = 2<<16 | 58

	// ReasonBpfVariableStackAccess: invalid variable-offset{direction} stack R{register}
	// var_off={range} size={size}
	// Arguments: range (utf8), size (u64), register (u64), direction (utf8).
	ReasonBpfVariableStackAccess Reason = 2<<16 | 59

	// ReasonBpfVariableStackAccessOld: variable stack access var_off={range} off={offset}
	// size={size}
	// Arguments: range (utf8), offset (s64), size (u64).
	ReasonBpfVariableStackAccessOld Reason = 2<<16 | 60

	// ReasonBpfUnboundedStackAccess: invalid unbounded variable-offset{direction} stack
	// R{register}
	// Arguments: direction (utf8), register (u64).
	ReasonBpfUnboundedStackAccess Reason = 2<<16 | 61

	// ReasonBpfIndirectVariableStackAccess: R{register} unbounded indirect variable offset stack
	// access
	// Arguments: register (u64).
	ReasonBpfIndirectVariableStackAccess Reason = 2<<16 | 62

	// ReasonBpfLineInfoMissingSeveral: missing bpf_line_info for {count} funcs starting from
	// func#{function}
	// Arguments: count (u64), function (u64).
	ReasonBpfLineInfoMissingSeveral Reason = 2<<16 | 63

	// ReasonBpfMisalignedStackAccess: misaligned stack access off {alignment} size {size}
	// Arguments: alignment (utf8), size (u64).
	ReasonBpfMisalignedStackAccess Reason = 2<<16 | 64

	// ReasonBpfMisalignedPacketAccess: misaligned packet access off {alignment} size {size}
	// Arguments: alignment (utf8), size (u64).
	ReasonBpfMisalignedPacketAccess Reason = 2<<16 | 65

	// ReasonBpfMisalignedAccess: misaligned {kind}access off {alignment} size {size}
	// Arguments: kind (utf8), alignment (utf8), size (u64).
	ReasonBpfMisalignedAccess Reason = 2<<16 | 66

	// ReasonBpfCorruptedSpilledPointer: attempt to corrupt spilled pointer on stack
	ReasonBpfCorruptedSpilledPointer Reason = 2<<16 | 67

	// ReasonBpfCorruptedSpill: corrupted spill memory
	ReasonBpfCorruptedSpill Reason = 2<<16 | 68

	// ReasonBpfSpillSize: invalid size of register spill
	ReasonBpfSpillSize Reason = 2<<16 | 69

	// ReasonBpfFillSize: invalid size of register fill
	ReasonBpfFillSize Reason = 2<<16 | 70

	// ReasonBpfSpillIntoCaller: cannot spill pointers to stack into stack frame of the caller
	ReasonBpfSpillIntoCaller Reason = 2<<16 | 71

	// ReasonBpfMapValueOutOfBounds: invalid access to map value, value_size={capacity}
	// off={offset} size={size}
	// Arguments: capacity (u64), offset (s64), size (s64).
	ReasonBpfMapValueOutOfBounds Reason = 2<<16 | 72

	// ReasonBpfMapKeyOutOfBounds: invalid access to map key, key_size={capacity} off={offset}
	// size={size}
	// Arguments: capacity (u64), offset (s64), size (u64).
	ReasonBpfMapKeyOutOfBounds Reason = 2<<16 | 73

	// ReasonBpfPacketOutOfBounds: invalid access to packet, off={offset} size={size},
	// R{register}(id={id},off={register-offset},r={range})
	// Arguments: offset (s64), size (u64), register (u64), id (u64), register-offset (s64), range (s64).
	ReasonBpfPacketOutOfBounds Reason = 2<<16 | 74

	// ReasonBpfMemoryOutOfBounds: invalid access to memory, mem_size={capacity} off={offset}
	// size={size}
	// Arguments: capacity (u64), offset (s64), size (u64).
	ReasonBpfMemoryOutOfBounds Reason = 2<<16 | 75

	// ReasonBpfMinValueNegative: R{register} min value is negative, either use unsigned index or
	// do a if (index >=0) check.
	// Arguments: register (u64).
	ReasonBpfMinValueNegative Reason = 2<<16 | 76

	// ReasonBpfMinValueOutside: R{register} min value is outside of the allowed memory range
	// Arguments: register (u64).
	ReasonBpfMinValueOutside Reason = 2<<16 | 77

	// ReasonBpfMaxValueOutside: R{register} max value is outside of the allowed memory range
	// Arguments: register (u64).
	ReasonBpfMaxValueOutside Reason = 2<<16 | 78

	// ReasonBpfUnboundedMemoryAccess: R{register} unbounded memory access, make sure to bounds
	// check any such access
	// Arguments: register (u64).
	ReasonBpfUnboundedMemoryAccess Reason = 2<<16 | 79

	// ReasonBpfPacketOffsetOutside: R{register} offset is outside of the packet
	// Arguments: register (u64).
	ReasonBpfPacketOffsetOutside Reason = 2<<16 | 80

	// ReasonBpfZeroSizeRead: R{register} invalid zero-sized read
	// Arguments: register (u64).
	ReasonBpfZeroSizeRead Reason = 2<<16 | 81

	// ReasonBpfNegativeAccess: R{register} is {type} invalid negative access: off={offset}
	// Arguments: register (u64), type (utf8), offset (s64).
	ReasonBpfNegativeAccess Reason = 2<<16 | 82

	// ReasonBpfVariableAccess: R{register} is {type} invalid variable offset: off={offset},
	// var_off={range}
	// Arguments: register (u64), type (utf8), offset (s64), range (utf8).
	ReasonBpfVariableAccess Reason = 2<<16 | 83

	// ReasonBpfNegativeOffset: negative offset {type} ptr R{register} off={offset} disallowed
	// Arguments: type (utf8), register (u64), offset (s64).
	ReasonBpfNegativeOffset Reason = 2<<16 | 84

	// ReasonBpfModifiedPointer: dereference of modified {type} ptr R{register} off={offset}
	// disallowed
	// Arguments: type (utf8), register (u64), offset (s64).
	ReasonBpfModifiedPointer Reason = 2<<16 | 85

	// ReasonBpfVariablePointer: variable {type} access var_off={range} disallowed
	// Arguments: type (utf8), range (utf8).
	ReasonBpfVariablePointer Reason = 2<<16 | 86

	// ReasonBpfContextAccess: invalid bpf_context access off={offset} size={size}
	// Arguments: offset (s64), size (s64).
	ReasonBpfContextAccess Reason = 2<<16 | 87

	// ReasonBpfFlowKeysAccess: invalid access to flow keys off={offset} size={size}
	// Arguments: offset (s64), size (u64).
	ReasonBpfFlowKeysAccess Reason = 2<<16 | 88

	// ReasonBpfSocketAccess: R{register} invalid {type} access off={offset} size={size}
	// Arguments: register (u64), type (utf8), offset (s64), size (u64).
	ReasonBpfSocketAccess Reason = 2<<16 | 89

	// ReasonBpfBufferAccess: R{register} invalid {type} buffer access: off={offset}, size={size}
	// Arguments: register (u64), type (utf8), offset (s64), size (u64).
	ReasonBpfBufferAccess Reason = 2<<16 | 90

	// ReasonBpfBufferVariableOffset: R{register} invalid variable buffer offset: off={offset},
	// var_off={range}
	// Arguments: register (u64), offset (s64), range (utf8).
	ReasonBpfBufferVariableOffset Reason = 2<<16 | 91

	// ReasonBpfCannotWriteInto: R{register} cannot write into {type}
	// Arguments: register (u64), type (utf8).
	ReasonBpfCannotWriteInto Reason = 2<<16 | 92

	// ReasonBpfCannotWritePacket: cannot write into packet
	ReasonBpfCannotWritePacket Reason = 2<<16 | 93

	// ReasonBpfMapWriteForbidden: write into map forbidden, value_size={capacity} off={offset}
	// size={size}
	// Arguments: capacity (u64), offset (s64), size (u64).
	ReasonBpfMapWriteForbidden Reason = 2<<16 | 94

	// ReasonBpfMapReadForbidden: read from map forbidden, value_size={capacity} off={offset}
	// size={size}
	// Arguments: capacity (u64), offset (s64), size (u64).
	ReasonBpfMapReadForbidden Reason = 2<<16 | 95

	// ReasonBpfOnlyReadSupported: only read is supported
	ReasonBpfOnlyReadSupported Reason = 2<<16 | 96

	// ReasonBpfOnlyReadFrom: only read from {type} is supported
	// Arguments: type (utf8).
	ReasonBpfOnlyReadFrom Reason = 2<<16 | 97

	// ReasonBpfBeyondStruct: access beyond struct {struct} at off {offset} size {size}
	// Arguments: struct (utf8), offset (s64), size (u64).
	ReasonBpfBeyondStruct Reason = 2<<16 | 98

	// ReasonBpfBeyondMember: access beyond the end of member {member} (mend:{end}) in struct
	// {struct} with off {offset} size {size}
	// Arguments: member (utf8), end (u64), struct (utf8), offset (s64), size (u64).
	ReasonBpfBeyondMember Reason = 2<<16 | 99

	// ReasonBpfPointerMemberAccess: cannot access ptr member {member} with moff {member-offset} in
	// struct {struct} with off {offset} size {size}
	// Arguments: member (utf8), member-offset (s64), struct (utf8), offset (s64), size (u64).
	ReasonBpfPointerMemberAccess Reason = 2<<16 | 100

	// ReasonBpfNonGplStructAccess: Cannot access kernel 'struct {struct}' from non-GPL compatible
	// program
	// Arguments: struct (utf8).
	ReasonBpfNonGplStructAccess Reason = 2<<16 | 101

	// ReasonBpfTracingArgument: func '{function}' doesn't have {number}-th argument
	// Arguments: function (utf8), number (u64).
	ReasonBpfTracingArgument Reason = 2<<16 | 102

	// ReasonBpfTracingArgumentOffset: func '{function}' offset {offset} is not multiple of 8
	// Arguments: function (utf8), offset (s64).
	ReasonBpfTracingArgumentOffset Reason = 2<<16 | 103

	// ReasonBpfTracingArgumentType: func '{function}' arg{number} type {type} is not a struct
	// Arguments: function (utf8), number (u64), type (utf8).
	ReasonBpfTracingArgumentType Reason = 2<<16 | 104

	// ReasonBpfUnknownFunction: invalid func {function}#{number}
	// Arguments: function (utf8), number (u64).
	ReasonBpfUnknownFunction Reason = 2<<16 | 105

	// ReasonBpfHelperNotAllowed: program of this type cannot use helper {function}#{number}
	// Arguments: function (utf8), number (u64).
	ReasonBpfHelperNotAllowed Reason = 2<<16 | 106

	// ReasonBpfHelperGplOnly: cannot call GPL-restricted function from non-GPL compatible program
	ReasonBpfHelperGplOnly Reason = 2<<16 | 107

	// ReasonBpfHelperMightSleep: helper call might sleep in a non-sleepable prog
	ReasonBpfHelperMightSleep Reason = 2<<16 | 108

	// ReasonBpfGlobalFunctionSleeps: global functions that may sleep are not allowed in
	// non-sleepable context,
	ReasonBpfGlobalFunctionSleeps Reason = 2<<16 | 109

	// ReasonBpfHelperMisconfigured: kernel subsystem misconfigured func {function}#{number}
	// Arguments: function (utf8), number (u64).
	ReasonBpfHelperMisconfigured Reason = 2<<16 | 110

	// ReasonBpfHelperPacketAccess: helper access to the packet is not allowed
	ReasonBpfHelperPacketAccess Reason = 2<<16 | 111

	// ReasonBpfMapFunctionMismatch: cannot pass map_type {map-type} into func {function}#{number}
	// Arguments: map-type (u64), function (utf8), number (u64).
	ReasonBpfMapFunctionMismatch Reason = 2<<16 | 112

	// ReasonBpfMapPtrMissing: invalid map_ptr to access map->{member}
	// Arguments: member (utf8).
	ReasonBpfMapPtrMissing Reason = 2<<16 | 113

	// ReasonBpfMapAccessSpeculation: tail_call abusing map_ptr
	ReasonBpfMapAccessSpeculation Reason = 2<<16 | 114

	// ReasonBpfTailCallsWithSubprograms: tail_calls are not allowed in non-JITed programs with
	// bpf-to-bpf calls
	ReasonBpfTailCallsWithSubprograms Reason = 2<<16 | 115

	// ReasonBpfLdAbsNotAllowed: BPF_LD_[ABS|IND] instructions not allowed for this program type
	ReasonBpfLdAbsNotAllowed Reason = 2<<16 | 116

	// ReasonBpfLdAbsWithCalls: BPF_LD_[ABS|IND] instructions cannot be mixed with bpf-to-bpf calls
	ReasonBpfLdAbsWithCalls Reason = 2<<16 | 117

	// ReasonBpfLdAbsNoBtf: LD_ABS is not allowed in subprogs without BTF
	ReasonBpfLdAbsNoBtf Reason = 2<<16 | 118

	// ReasonBpfLdAbsReturnType: LD_ABS is only allowed in functions that return 'int'.
	ReasonBpfLdAbsReturnType Reason = 2<<16 | 119

	// ReasonBpfTailCallReturnType: tail_call is only allowed in functions that return 'int'.
	ReasonBpfTailCallReturnType Reason = 2<<16 | 120

	// ReasonBpfLdAbsContext: at the time of BPF_LD_ABS|IND R6 != pointer to skb
	ReasonBpfLdAbsContext Reason = 2<<16 | 121

	// ReasonBpfUnreleasedReference: Unreleased reference id={id} alloc_insn={allocated}
	// Arguments: id (u64), allocated (u64).
	ReasonBpfUnreleasedReference Reason = 2<<16 | 122

	// ReasonBpfReferenceLeak: {operation} would lead to reference leak
	// Arguments: operation (utf8).
	ReasonBpfReferenceLeak Reason = 2<<16 | 123

	// ReasonBpfInsideLock: {operation} cannot be used inside {region}
	// Arguments: operation (utf8), region (utf8).
	ReasonBpfInsideLock Reason = 2<<16 | 124

	// ReasonBpfLockMissingUnlock: bpf_spin_unlock is missing
	ReasonBpfLockMissingUnlock Reason = 2<<16 | 125

	// ReasonBpfLockTwice: Locking two bpf_spin_locks are not allowed
	ReasonBpfLockTwice Reason = 2<<16 | 126

	// ReasonBpfUnlockWithoutLock: bpf_spin_unlock without taking a lock
	ReasonBpfUnlockWithoutLock Reason = 2<<16 | 127

	// ReasonBpfUnlockDifferentLock: bpf_spin_unlock of different lock
	ReasonBpfUnlockDifferentLock Reason = 2<<16 | 128

	// ReasonBpfLockOffset: R{register} doesn't have constant offset. {field} has to be at the
	// constant offset
	// Arguments: register (u64), field (utf8).
	ReasonBpfLockOffset Reason = 2<<16 | 129

	// ReasonBpfLockMissingInMap: map '{map}' has no valid {field}
	// Arguments: map (utf8), field (utf8).
	ReasonBpfLockMissingInMap Reason = 2<<16 | 130

	// ReasonBpfLockNeedsBtf: map '{map}' has to have BTF in order to use {field}
	// Arguments: map (utf8), field (utf8).
	ReasonBpfLockNeedsBtf Reason = 2<<16 | 131

	// ReasonBpfCallWhileLocked: function calls are not allowed while holding a lock
	ReasonBpfCallWhileLocked Reason = 2<<16 | 132

	// ReasonBpfReleaseUnacquired: R{register} must be referenced when passed to release function
	// Arguments: register (u64).
	ReasonBpfReleaseUnacquired Reason = 2<<16 | 133

	// ReasonBpfUntrustedPointer: R{register} must be referenced or trusted
	// Arguments: register (u64).
	ReasonBpfUntrustedPointer Reason = 2<<16 | 134

	// ReasonBpfRcuPointer: R{register} must be a rcu pointer
	// Arguments: register (u64).
	ReasonBpfRcuPointer Reason = 2<<16 | 135

	// ReasonBpfPossiblyNullArgument: Possibly NULL pointer passed to trusted {argument}
	// Arguments: argument (utf8).
	ReasonBpfPossiblyNullArgument Reason = 2<<16 | 136

	// ReasonBpfNotConstant: R{register} must be a known constant
	// Arguments: register (u64).
	ReasonBpfNotConstant Reason = 2<<16 | 137

	// ReasonBpfReturnValueRange: At program exit the register R{register} has {value} should have
	// been in {range}
	// Arguments: register (u64), value (utf8), range (utf8).
	ReasonBpfReturnValueRange Reason = 2<<16 | 138

	// ReasonBpfSubprogramReturnRange: At {exit} the register R{register} has {value} should have
	// been in {range}
	// Arguments: exit (utf8), register (u64), value (utf8), range (utf8).
	ReasonBpfSubprogramReturnRange Reason = 2<<16 | 139

	// ReasonBpfReturnValueUnknown: At program exit the register R{register} is not a known value
	// ({type})
	// Arguments: register (u64), type (utf8).
	ReasonBpfReturnValueUnknown Reason = 2<<16 | 140

	// ReasonBpfReturnNotScalar: R{register} not a scalar value
	// Arguments: register (u64).
	ReasonBpfReturnNotScalar Reason = 2<<16 | 141

	// ReasonBpfNotAFunction: kernel btf_id {id} is not a function
	// Arguments: id (u64).
	ReasonBpfNotAFunction Reason = 2<<16 | 142

	// ReasonBpfKfuncNotFound: failed to find BTF for kernel function
	ReasonBpfKfuncNotFound Reason = 2<<16 | 143

	// ReasonBpfKfuncNotAllowed: calling kernel function {function} is not allowed
	// Arguments: function (utf8).
	ReasonBpfKfuncNotAllowed Reason = 2<<16 | 144

	// ReasonBpfKfuncSleepable: program must be sleepable to call sleepable kfunc {function}
	// Arguments: function (utf8).
	ReasonBpfKfuncSleepable Reason = 2<<16 | 145

	// ReasonBpfKfuncDestructive: destructive kfunc calls require CAP_SYS_BOOT capability
	ReasonBpfKfuncDestructive Reason = 2<<16 | 146

	// ReasonBpfKfuncFdArray: kfunc offset > 0 without fd_array is invalid
	ReasonBpfKfuncFdArray Reason = 2<<16 | 147

	// ReasonBpfKfuncNegativeOffset: negative offset disallowed for kernel module function call
	ReasonBpfKfuncNegativeOffset Reason = 2<<16 | 148

	// ReasonBpfKfuncWithoutBtf: calling kernel function is not supported without
	// CONFIG_DEBUG_INFO_BTF
	ReasonBpfKfuncWithoutBtf Reason = 2<<16 | 149

	// ReasonBpfKfuncNoJit: JIT does not support calling kernel function
	ReasonBpfKfuncNoJit Reason = 2<<16 | 150

	// ReasonBpfKfuncGplOnly: cannot call kernel function from non-GPL compatible program
	ReasonBpfKfuncGplOnly Reason = 2<<16 | 151

	// ReasonBpfKfuncArgumentPointer: kernel function {function} args#{argument} expected pointer
	// to {expected} but R{register} has a pointer to {actual}
	// Arguments: function (utf8), argument (u64), expected (utf8), register (u64), actual (utf8).
	ReasonBpfKfuncArgumentPointer Reason = 2<<16 | 152

	// ReasonBpfKfuncArgumentContext: kernel function {function} args#{argument} expected pointer
	// to ctx, but got {actual}
	// Arguments: function (utf8), argument (u64), actual (utf8).
	ReasonBpfKfuncArgumentContext Reason = 2<<16 | 153

	// ReasonBpfArgumentPointerScalar: arg#{argument} pointer type {type} must point to {expected}
	// Arguments: argument (u64), type (utf8), expected (utf8).
	ReasonBpfArgumentPointerScalar Reason = 2<<16 | 154

	// ReasonBpfArgumentDynptr: arg#{argument} expected pointer to {expected}
	// Arguments: argument (u64), expected (utf8).
	ReasonBpfArgumentDynptr Reason = 2<<16 | 155

	// ReasonBpfTracingNeedsBtfId: Tracing programs must provide btf_id
	ReasonBpfTracingNeedsBtfId Reason = 2<<16 | 156

	// ReasonBpfAttachBtfNotFunction: attach_btf_id {id} is not a function
	// Arguments: id (u64).
	ReasonBpfAttachBtfNotFunction Reason = 2<<16 | 157

	// ReasonBpfAttachBtfNoName: attach_btf_id {id} doesn't have a name
	// Arguments: id (u64).
	ReasonBpfAttachBtfNoName Reason = 2<<16 | 158

	// ReasonBpfAttachBtfNotTypedef: attach_btf_id {id} is not a typedef
	// Arguments: id (u64).
	ReasonBpfAttachBtfNotTypedef Reason = 2<<16 | 159

	// ReasonBpfNotSleepable: {function} is not sleepable
	// Arguments: function (utf8).
	ReasonBpfNotSleepable Reason = 2<<16 | 160

	// ReasonBpfNotModifiable: {function}() is not modifiable
	// Arguments: function (utf8).
	ReasonBpfNotModifiable Reason = 2<<16 | 161

	// ReasonBpfSleepableProgramType: Only {types} programs can be sleepable
	// Arguments: types (utf8).
	ReasonBpfSleepableProgramType Reason = 2<<16 | 162

	// ReasonBpfSyscallMustSleep: Syscall programs can only be sleepable
	ReasonBpfSyscallMustSleep Reason = 2<<16 | 163

	// ReasonBpfStructOpsGpl: struct ops programs must have a GPL compatible license
	ReasonBpfStructOpsGpl Reason = 2<<16 | 164

	// ReasonBpfLsmGpl: LSM programs must have a GPL compatible license
	ReasonBpfLsmGpl Reason = 2<<16 | 165

	// ReasonBpfStructOpsNotFound: attach_btf_id {id} is not a supported struct
	// Arguments: id (u64).
	ReasonBpfStructOpsNotFound Reason = 2<<16 | 166

	// ReasonBpfStructOpsMember: attach to invalid member idx {index} of struct {struct}
	// Arguments: index (u64), struct (utf8).
	ReasonBpfStructOpsMember Reason = 2<<16 | 167

	// ReasonBpfMapFdInvalid: fd {fd} is not pointing to valid bpf_map
	// Arguments: fd (s64).
	ReasonBpfMapFdInvalid Reason = 2<<16 | 168

	// ReasonBpfFdArrayMissing: fd_idx without fd_array is invalid
	ReasonBpfFdArrayMissing Reason = 2<<16 | 169

	// ReasonBpfDirectValueUnsupported: no direct value access support for this map type
	ReasonBpfDirectValueUnsupported Reason = 2<<16 | 170

	// ReasonBpfDirectValueOutOfRange: invalid access to map value pointer, value_size={capacity}
	// off={offset}
	// Arguments: capacity (u64), offset (s64).
	ReasonBpfDirectValueOutOfRange Reason = 2<<16 | 171

	// ReasonBpfDirectValueOffset: direct value offset of {offset} is not allowed
	// Arguments: offset (s64).
	ReasonBpfDirectValueOffset Reason = 2<<16 | 172

	// ReasonBpfKsymInvalidId: ldimm64 insn specifies invalid btf_id {id}.
	// Arguments: id (s64).
	ReasonBpfKsymInvalidId Reason = 2<<16 | 173

	// ReasonBpfKsymKind: pseudo btf_id {id} in ldimm64 isn't KIND_VAR or KIND_FUNC
	// Arguments: id (u64).
	ReasonBpfKsymKind Reason = 2<<16 | 174

	// ReasonBpfKsymNoAddress: ldimm64 failed to find the address for kernel symbol '{symbol}'.
	// Arguments: symbol (utf8).
	ReasonBpfKsymNoAddress Reason = 2<<16 | 175

	// ReasonBpfMapNotPreallocated: trace type programs with run-time allocated hash maps are
	// unsafe. Switch to preallocated hash maps.
	ReasonBpfMapNotPreallocated Reason = 2<<16 | 176

	// ReasonBpfMapFieldInTracing: {program-kind} cannot use {field} yet
	// Arguments: program-kind (utf8), field (utf8).
	ReasonBpfMapFieldInTracing Reason = 2<<16 | 177

	// ReasonBpfMapSleepable: Sleepable programs can only use array, hash, ringbuf and local
	// storage maps
	ReasonBpfMapSleepable Reason = 2<<16 | 178

	// ReasonBpfMapStructOps: bpf_struct_ops map cannot be used in prog
	ReasonBpfMapStructOps Reason = 2<<16 | 179

	// ReasonBpfMapCgroupStorage: only one cgroup storage of each type is allowed
	ReasonBpfMapCgroupStorage Reason = 2<<16 | 180

	// ReasonBpfTooManyMaps: The total number of maps per program has reached the limit of {limit}
	// Arguments: limit (u64).
	ReasonBpfTooManyMaps Reason = 2<<16 | 181

	// ReasonBpfMissingFuncInfo: missing btf func_info
	ReasonBpfMissingFuncInfo Reason = 2<<16 | 182

	// ReasonBpfFuncInfoCount: number of funcs in func_info doesn't match number of subprogs
	ReasonBpfFuncInfoCount Reason = 2<<16 | 183

	// ReasonBpfFuncInfoLayout: func_info BTF section doesn't match subprog layout in BPF program
	ReasonBpfFuncInfoLayout Reason = 2<<16 | 184

	// ReasonBpfFuncInfoTail: nonzero tailing record in {section}
	// Arguments: section (utf8).
	ReasonBpfFuncInfoTail Reason = 2<<16 | 185

	// ReasonBpfFuncInfoFirst: nonzero insn_off {offset} for the first func info record
	// Arguments: offset (s64).
	ReasonBpfFuncInfoFirst Reason = 2<<16 | 186

	// ReasonBpfFuncInfoOrder: same or smaller insn offset ({offset}) than previous func info
	// record ({previous})
	// Arguments: offset (s64), previous (u64).
	ReasonBpfFuncInfoOrder Reason = 2<<16 | 187

	// ReasonBpfFuncInfoType: invalid type id {id} in func info
	// Arguments: id (u64).
	ReasonBpfFuncInfoType Reason = 2<<16 | 188

	// ReasonBpfFuncInfoSize: invalid func info rec size {size}
	// Arguments: size (u64).
	ReasonBpfFuncInfoSize Reason = 2<<16 | 189

	// ReasonBpfLineInfoOffset: Invalid line_info[{index}].insn_off:{offset}
	// (prev_offset:{previous} prog->len:{length})
	// Arguments: index (u64), offset (s64), previous (u64), length (u64).
	ReasonBpfLineInfoOffset Reason = 2<<16 | 190

	// ReasonBpfLineInfoCode: Invalid insn code at line_info[{index}].insn_off
	// Arguments: index (u64).
	ReasonBpfLineInfoCode Reason = 2<<16 | 191

	// ReasonBpfLineInfoName: Invalid line_info[{index}].line_off or .file_name_off
	// Arguments: index (u64).
	ReasonBpfLineInfoName Reason = 2<<16 | 192

	// ReasonBpfLineInfoMissing: missing bpf_line_info for func#{function}
	// Arguments: function (u64).
	ReasonBpfLineInfoMissing Reason = 2<<16 | 193

	// ReasonBpfGlobalNotScalar: Global function {function}() doesn't return scalar. Only those are
	// supported.
	// Arguments: function (utf8).
	ReasonBpfGlobalNotScalar Reason = 2<<16 | 194

	// ReasonBpfGlobalArguments: Caller passes invalid args into func#{index} ('{function}')
	// Arguments: index (u64), function (utf8).
	ReasonBpfGlobalArguments Reason = 2<<16 | 195

	// ReasonBpfGlobalArgumentType: Arg#{argument} type {type} in {function}() is not supported
	// yet.
	// Arguments: argument (u64), type (utf8), function (utf8).
	ReasonBpfGlobalArgumentType Reason = 2<<16 | 196

	// ReasonBpfExpectedScalar: R{register} is not a scalar
	// Arguments: register (u64).
	ReasonBpfExpectedScalar Reason = 2<<16 | 197

	// ReasonBpfExpectedPointer: R{register} is not a pointer
	// Arguments: register (u64).
	ReasonBpfExpectedPointer Reason = 2<<16 | 198

	// ReasonBpfExpectedContext: R{register} is not a pointer to context
	// Arguments: register (u64).
	ReasonBpfExpectedContext Reason = 2<<16 | 199

	// ReasonBpfVerifierBug: verifier bug: {message}
	// Arguments: message (utf8).
	ReasonBpfVerifierBug Reason = 2<<16 | 200

	// ReasonBpfVerifierMisconfigured: bpf verifier is misconfigured
	ReasonBpfVerifierMisconfigured Reason = 2<<16 | 201

	// ReasonBpfDynptrInitialized: Dynptr has to be an uninitialized dynptr
	ReasonBpfDynptrInitialized Reason = 2<<16 | 202

	// ReasonBpfDynptrExpected: Expected an initialized dynptr as {argument}
	// Arguments: argument (utf8).
	ReasonBpfDynptrExpected Reason = 2<<16 | 203

	// ReasonBpfDynptrType: Expected a dynptr of type {type} as {argument}
	// Arguments: type (utf8), argument (utf8).
	ReasonBpfDynptrType Reason = 2<<16 | 204

	// ReasonBpfDynptrOverwrite: cannot overwrite referenced dynptr
	ReasonBpfDynptrOverwrite Reason = 2<<16 | 205

	// ReasonBpfIteratorUninitialized: expected an initialized iter_{type} as arg #{argument}
	// Arguments: type (utf8), argument (u64).
	ReasonBpfIteratorUninitialized Reason = 2<<16 | 206

	// ReasonBpfIteratorInitialized: expected uninitialized iter_{type} as arg #{argument}
	// Arguments: type (utf8), argument (u64).
	ReasonBpfIteratorInitialized Reason = 2<<16 | 207

	// ReasonBpfOffloadMismatch: offload device mismatch between prog and map
	ReasonBpfOffloadMismatch Reason = 2<<16 | 208

	// ReasonBpfInstructionIndexInvalid: invalid insn idx {instruction} insn_cnt {count}
	// Arguments: instruction (u64), count (u64).
	ReasonBpfInstructionIndexInvalid Reason = 2<<16 | 209

	// ReasonBpfPointerArithmeticUnprivileged: R{register} {pointer} goes out of range, prohibited
	// for !root
	// Arguments: register (u64), pointer (utf8).
	ReasonBpfPointerArithmeticUnprivileged Reason = 2<<16 | 210

	// ReasonBpfVariableStackProhibited: R{register} variable stack access prohibited for !root,
	// var_off={range} off={offset}
	// Arguments: register (u64), range (utf8), offset (s64).
	ReasonBpfVariableStackProhibited Reason = 2<<16 | 211

	// ReasonBpfPointerOffsetNotAllowed: {type} pointer offset {offset} is not allowed
	// Arguments: type (utf8), offset (s64).
	ReasonBpfPointerOffsetNotAllowed Reason = 2<<16 | 212

	// ReasonBpfPointerArithmeticProhibited: R{register} pointer arithmetic prohibited
	// Arguments: register (u64).
	ReasonBpfPointerArithmeticProhibited Reason = 2<<16 | 213

	// ReasonBpfInvalidJumpOpcode: invalid BPF_JMP/JMP32 opcode {opcode}
	// Arguments: opcode (utf8).
	ReasonBpfInvalidJumpOpcode Reason = 2<<16 | 214

	// ReasonBpfInvalidLdImm: invalid BPF_LD_IMM insn
	ReasonBpfInvalidLdImm Reason = 2<<16 | 215

	// ReasonBpfUnknownInstructionClass: unknown insn class {class}
	// Arguments: class (u64).
	ReasonBpfUnknownInstructionClass Reason = 2<<16 | 216

	// ReasonBpfSameInstructionPointers: same insn cannot be used with different pointers
	ReasonBpfSameInstructionPointers Reason = 2<<16 | 217

	// ReasonBpfCannotReturnStackPointer: cannot return stack pointer to the caller
	ReasonBpfCannotReturnStackPointer Reason = 2<<16 | 218

	// ReasonBpfSpillInVariableRange: spilled ptr in range of var-offset stack write; insn
	// {instruction}, ptr off: {offset}
	// Arguments: instruction (u64), offset (s64).
	ReasonBpfSpillInVariableRange Reason = 2<<16 | 219

	// ReasonBpfUninitialisedInVariableRange: uninit stack in range of var-offset write prohibited
	// for !root; insn {instruction}, off: {offset}
	// Arguments: instruction (u64), offset (s64).
	ReasonBpfUninitialisedInVariableRange Reason = 2<<16 | 220

	// ReasonBpfWriteToDynptr: potential write to dynptr at off={offset} disallowed
	// Arguments: offset (s64).
	ReasonBpfWriteToDynptr Reason = 2<<16 | 221

	// ReasonBpfWriteToKey: write to change key R{register} not allowed
	// Arguments: register (u64).
	ReasonBpfWriteToKey Reason = 2<<16 | 222

	// ReasonBpfKptrMode: kptr in map can only be accessed using BPF_MEM instruction mode
	ReasonBpfKptrMode Reason = 2<<16 | 223

	// ReasonBpfKptrStoreReferenced: store to referenced kptr disallowed
	ReasonBpfKptrStoreReferenced Reason = 2<<16 | 224

	// ReasonBpfKptrStoreZero: BPF_ST imm must be 0 when storing to kptr at off={offset}
	// Arguments: offset (s64).
	ReasonBpfKptrStoreZero Reason = 2<<16 | 225

	// ReasonBpfKptrIndirect: kptr cannot be accessed indirectly by helper
	ReasonBpfKptrIndirect Reason = 2<<16 | 226

	// ReasonBpfKptrVariableOffset: kptr access cannot have variable offset
	ReasonBpfKptrVariableOffset Reason = 2<<16 | 227

	// ReasonBpfKptrMisaligned: kptr access misaligned expected={expected-offset} off={offset}
	// Arguments: expected-offset (s64), offset (s64).
	ReasonBpfKptrMisaligned Reason = 2<<16 | 228

	// ReasonBpfKptrSize: kptr access size must be BPF_DW
	ReasonBpfKptrSize Reason = 2<<16 | 229

	// ReasonBpfFieldDirectAccess: {field} cannot be accessed directly by load/store
	// Arguments: field (utf8).
	ReasonBpfFieldDirectAccess Reason = 2<<16 | 230

	// ReasonBpfBtfStructUnprivileged: 'struct {struct}' access is allowed only to CAP_PERFMON and
	// CAP_SYS_ADMIN
	// Arguments: struct (utf8).
	ReasonBpfBtfStructUnprivileged Reason = 2<<16 | 231

	// ReasonBpfKernelPointerNegative: R{register} is ptr_{struct} invalid negative access:
	// off={offset}
	// Arguments: register (u64), struct (utf8), offset (s64).
	ReasonBpfKernelPointerNegative Reason = 2<<16 | 232

	// ReasonBpfKernelPointerVariable: R{register} is ptr_{struct} invalid variable offset:
	// off={offset}, var_off={range}
	// Arguments: register (u64), struct (utf8), offset (s64), range (utf8).
	ReasonBpfKernelPointerVariable Reason = 2<<16 | 233

	// ReasonBpfKernelPointerUser: R{register} is ptr_{struct} access user memory: off={offset}
	// Arguments: register (u64), struct (utf8), offset (s64).
	ReasonBpfKernelPointerUser Reason = 2<<16 | 234

	// ReasonBpfKernelPointerPercpu: R{register} is ptr_{struct} access percpu memory: off={offset}
	// Arguments: register (u64), struct (utf8), offset (s64).
	ReasonBpfKernelPointerPercpu Reason = 2<<16 | 235

	// ReasonBpfMapPointerUnsupported: map_ptr access not supported for map type {map-type}
	// Arguments: map-type (u64).
	ReasonBpfMapPointerUnsupported Reason = 2<<16 | 236

	// ReasonBpfRegisterOfType: R{register} is of type {actual} but {expected} is expected
	// Arguments: register (u64), actual (utf8), expected (utf8).
	ReasonBpfRegisterOfType Reason = 2<<16 | 237

	// ReasonBpfReleaseWithOffset: R{register} must have zero offset when passed to release func or
	// trusted arg to kfunc
	// Arguments: register (u64).
	ReasonBpfReleaseWithOffset Reason = 2<<16 | 238

	// ReasonBpfUnacquiredArgument: arg {argument} is an unacquired reference
	// Arguments: argument (u64).
	ReasonBpfUnacquiredArgument Reason = 2<<16 | 239

	// ReasonBpfFunctionReferenceNotAcquired: {kind} {function}#{number} reference has not been
	// acquired before
	// Arguments: kind (utf8), function (utf8), number (u64).
	ReasonBpfFunctionReferenceNotAcquired Reason = 2<<16 | 240

	// ReasonBpfTimerMapMismatch: timer pointer in R1 map_uid={timer-map} doesn't match map pointer
	// in R2 map_uid={map}
	// Arguments: timer-map (u64), map (u64).
	ReasonBpfTimerMapMismatch Reason = 2<<16 | 241

	// ReasonBpfFieldOffsetMismatch: off {offset} doesn't point to 'struct {struct}' that is at
	// {expected-offset}
	// Arguments: offset (s64), struct (utf8), expected-offset (s64).
	ReasonBpfFieldOffsetMismatch Reason = 2<<16 | 242

	// ReasonBpfLockInCallback: can't spin_{{lock,unlock}} in rbtree cb
	ReasonBpfLockInCallback Reason = 2<<16 | 243

	// ReasonBpfNotReadonlyMap: R{register} does not point to a readonly map'
	// Arguments: register (u64).
	ReasonBpfNotReadonlyMap Reason = 2<<16 | 244

	// ReasonBpfNotConstantAddress: R{register} is not a constant address'
	// Arguments: register (u64).
	ReasonBpfNotConstantAddress Reason = 2<<16 | 245

	// ReasonBpfStringNotTerminated: string is not zero-terminated
	ReasonBpfStringNotTerminated Reason = 2<<16 | 246

	// ReasonBpfFormatInvalid: Invalid format string
	ReasonBpfFormatInvalid Reason = 2<<16 | 247

	// ReasonBpfSockmapContext: cannot update sockmap in this context
	ReasonBpfSockmapContext Reason = 2<<16 | 248

	// ReasonBpfCallbackMap: callback function not allowed for map
	ReasonBpfCallbackMap Reason = 2<<16 | 249

	// ReasonBpfCallbackNotStatic: callback function not static
	ReasonBpfCallbackNotStatic Reason = 2<<16 | 250

	// ReasonBpfFunctionAttachOnly: func {function}#{number} supported only for {types} programs
	// Arguments: function (utf8), number (u64), types (utf8).
	ReasonBpfFunctionAttachOnly Reason = 2<<16 | 251

	// ReasonBpfFunctionProgramType: func {function}#{number} not supported for program type
	// {program-type}
	// Arguments: function (utf8), number (u64), program-type (u64).
	ReasonBpfFunctionProgramType Reason = 2<<16 | 252

	// ReasonBpfHelperInProbe: helper call is not allowed in probe
	ReasonBpfHelperInProbe Reason = 2<<16 | 253

	// ReasonBpfSleepableHelperContext: sleepable helper {function}#{number} in {context}
	// Arguments: function (utf8), number (u64), context (utf8).
	ReasonBpfSleepableHelperContext Reason = 2<<16 | 254

	// ReasonBpfSleepableKfuncContext: kernel func {function} is sleepable within {context}
	// Arguments: function (utf8), context (utf8).
	ReasonBpfSleepableKfuncContext Reason = 2<<16 | 255

	// ReasonBpfLsmCgroupVoid: BPF_LSM_CGROUP that attach to void LSM hooks can't modify return
	// value!
	ReasonBpfLsmCgroupVoid Reason = 2<<16 | 256

	// ReasonBpfStructNesting: max struct nesting depth exceeded
	ReasonBpfStructNesting Reason = 2<<16 | 257

	// ReasonBpfKfuncArgumentType: kernel function {function} args#{argument} pointer type {type}
	// is not supported
	// Arguments: function (utf8), argument (u64), type (utf8).
	ReasonBpfKfuncArgumentType Reason = 2<<16 | 258

	// ReasonBpfLockObjectMismatch: held lock and object are not in the same allocation
	ReasonBpfLockObjectMismatch Reason = 2<<16 | 259

	// ReasonBpfLockMustBeHeld: bpf_spin_lock at off={offset} must be held for {field}
	// Arguments: offset (s64), field (utf8).
	ReasonBpfLockMustBeHeld Reason = 2<<16 | 260

	// ReasonBpfFieldNotFound: {field} not found at offset={offset}
	// Arguments: field (utf8), offset (s64).
	ReasonBpfFieldNotFound Reason = 2<<16 | 261

	// ReasonBpfTooManyArguments: Function {function} has {count} > {maximum} args
	// Arguments: function (utf8), count (u64), maximum (u64).
	ReasonBpfTooManyArguments Reason = 2<<16 | 262

	// ReasonBpfNotAConst: R{register} is not a const
	// Arguments: register (u64).
	ReasonBpfNotAConst Reason = 2<<16 | 263

	// ReasonBpfUnrecognisedArgument: Unrecognized arg#{argument} type {type}
	// Arguments: argument (u64), type (utf8).
	ReasonBpfUnrecognisedArgument Reason = 2<<16 | 264

	// ReasonBpfArgumentContext: arg#{argument} expected pointer to ctx, but got {type}
	// Arguments: argument (u64), type (utf8).
	ReasonBpfArgumentContext Reason = 2<<16 | 265

	// ReasonBpfArgumentAllocated: arg#{argument} expected pointer to allocated object
	// Arguments: argument (u64).
	ReasonBpfArgumentAllocated Reason = 2<<16 | 266

	// ReasonBpfMustBeReferenced: allocated object must be referenced
	ReasonBpfMustBeReferenced Reason = 2<<16 | 267

	// ReasonBpfArgumentLengthPair: arg#{argument} arg#{length-argument} memory, len pair leads to
	// invalid memory access
	// Arguments: argument (u64), length-argument (u64).
	ReasonBpfArgumentLengthPair Reason = 2<<16 | 268

	// ReasonBpfArgumentFunction: arg{argument} expected pointer to func
	// Arguments: argument (u64).
	ReasonBpfArgumentFunction Reason = 2<<16 | 269

	// ReasonBpfArgumentNotOwning: arg#{argument} is neither owning or non-owning ref
	// Arguments: argument (u64).
	ReasonBpfArgumentNotOwning Reason = 2<<16 | 270

	// ReasonBpfArgumentNoRefcount: arg#{argument} doesn't point to a type with bpf_refcount field
	// Arguments: argument (u64).
	ReasonBpfArgumentNoRefcount Reason = 2<<16 | 271

	// ReasonBpfKfuncRelease: release kernel function {function} expects refcounted PTR_TO_BTF_ID
	// Arguments: function (utf8).
	ReasonBpfKfuncRelease Reason = 2<<16 | 272

	// ReasonBpfRcuNested: nested rcu read lock (kernel function {function})
	// Arguments: function (utf8).
	ReasonBpfRcuNested Reason = 2<<16 | 273

	// ReasonBpfRcuUnmatched: unmatched rcu read unlock (kernel function {function})
	// Arguments: function (utf8).
	ReasonBpfRcuUnmatched Reason = 2<<16 | 274

	// ReasonBpfRcuMissingUnlock: bpf_rcu_read_unlock is missing
	ReasonBpfRcuMissingUnlock Reason = 2<<16 | 275

	// ReasonBpfObjectNewType: {function} type ID argument must be of a struct
	// Arguments: function (utf8).
	ReasonBpfObjectNewType Reason = 2<<16 | 276

	// ReasonBpfObjectNewBtf: {function} requires prog BTF
	// Arguments: function (utf8).
	ReasonBpfObjectNewBtf Reason = 2<<16 | 277

	// ReasonBpfPacketWrites: the prog does not allow writes to packet data
	ReasonBpfPacketWrites Reason = 2<<16 | 278

	// ReasonBpfCallsNotJited: {callee} are not allowed in non-JITed programs
	// Arguments: callee (utf8).
	ReasonBpfCallsNotJited Reason = 2<<16 | 279

	// ReasonBpfModuleBtfFd: invalid module BTF fd specified
	ReasonBpfModuleBtfFd Reason = 2<<16 | 280

	// ReasonBpfModuleBtfObject: invalid module BTF object FD specified.
	ReasonBpfModuleBtfObject Reason = 2<<16 | 281

	// ReasonBpfTooManyModuleBtfs: too many different module BTFs
	ReasonBpfTooManyModuleBtfs Reason = 2<<16 | 282

	// ReasonBpfTooManyKfuncs: too many different kernel function calls
	ReasonBpfTooManyKfuncs Reason = 2<<16 | 283

	// ReasonBpfKernelWithoutBtf: kernel is missing BTF, make sure CONFIG_DEBUG_INFO_BTF=y is
	// specified in Kconfig.
	ReasonBpfKernelWithoutBtf Reason = 2<<16 | 284

	// ReasonBpfJitRequired: JIT is required for calling kernel function
	ReasonBpfJitRequired Reason = 2<<16 | 285

	// ReasonBpfFunctionProtoInvalid: kernel function btf_id {id} does not have a valid func_proto
	// Arguments: id (u64).
	ReasonBpfFunctionProtoInvalid Reason = 2<<16 | 286

	// ReasonBpfFunctionNoAddress: cannot find address for kernel function {function}
	// Arguments: function (utf8).
	ReasonBpfFunctionNoAddress Reason = 2<<16 | 287

	// ReasonBpfConstantOffset: {object} has to be at a constant offset
	// Arguments: object (utf8).
	ReasonBpfConstantOffset Reason = 2<<16 | 288

	// ReasonBpfPassAtOffset: cannot pass in {object} at an offset={offset}
	// Arguments: object (utf8), offset (s64).
	ReasonBpfPassAtOffset Reason = 2<<16 | 289

	// ReasonBpfDynptrConstant: cannot pass pointer to const bpf_dynptr, the helper mutates it
	ReasonBpfDynptrConstant Reason = 2<<16 | 290

	// ReasonBpfDynptrUnowned: cannot release unowned const bpf_dynptr
	ReasonBpfDynptrUnowned Reason = 2<<16 | 291

	// ReasonBpfTailCallNoBtf: tail_call is not allowed in subprogs without BTF
	ReasonBpfTailCallNoBtf Reason = 2<<16 | 292

	// ReasonBpfZeroSizedRead: invalid zero-sized read
	ReasonBpfZeroSizedRead Reason = 2<<16 | 293

	// ReasonBpfVariableOffsetUnprivileged: R{register}{access} variable offset stack access
	// prohibited for !root, var_off={range}
	// Arguments: register (u64), access (utf8), range (utf8).
	ReasonBpfVariableOffsetUnprivileged Reason = 2<<16 | 294

	// ReasonBpfHelperBtfId: Helper has invalid btf_id in R{register}
	// Arguments: register (u64).
	ReasonBpfHelperBtfId Reason = 2<<16 | 295

	// ReasonBpfTypeSizeUnknown: unable to resolve the size of type '{type}': {error}
	// Arguments: type (utf8), error (s64).
	ReasonBpfTypeSizeUnknown Reason = 2<<16 | 296

	// ReasonBpfStructOpsMemberInvalid: attach to invalid member {member}(@idx {index}) of struct
	// {struct}
	// Arguments: member (utf8), index (u64), struct (utf8).
	ReasonBpfStructOpsMemberInvalid Reason = 2<<16 | 297

	// ReasonBpfStructOpsMemberUnsupported: attach to unsupported member {member} of struct
	// {struct}
	// Arguments: member (utf8), struct (utf8).
	ReasonBpfStructOpsMemberUnsupported Reason = 2<<16 | 298

	// ReasonBpfSubprogramReturnUnknown: At subprogram exit the register R{register} is not a
	// scalar value ({type})
	// Arguments: register (u64), type (utf8).
	ReasonBpfSubprogramReturnUnknown Reason = 2<<16 | 299

	// ReasonBpfAsyncReturnUnknown: In async callback the register R{register} is not a known value
	// ({type})
	// Arguments: register (u64), type (utf8).
	ReasonBpfAsyncReturnUnknown Reason = 2<<16 | 300

	// ReasonBpfAttachBtfInvalid: attach_btf_id {id} is invalid
	// Arguments: id (u64).
	ReasonBpfAttachBtfInvalid Reason = 2<<16 | 301

	// ReasonBpfReferenceTypeSize: arg#{argument} reference type('{type}') size cannot be
	// determined: {error}
	// Arguments: argument (u64), type (utf8), error (s64).
	ReasonBpfReferenceTypeSize Reason = 2<<16 | 302

	// ReasonBpfBtfHeaderMissing: btf_header not found
	ReasonBpfBtfHeaderMissing Reason = 2<<16 | 303

	// ReasonBpfBtfHeaderLengthMissing: hdr_len not found
	ReasonBpfBtfHeaderLengthMissing Reason = 2<<16 | 304

	// ReasonBpfBtfHeaderUnsupported: Unsupported btf_header
	ReasonBpfBtfHeaderUnsupported Reason = 2<<16 | 305

	// ReasonBpfBtfMagic: Invalid magic
	ReasonBpfBtfMagic Reason = 2<<16 | 306

	// ReasonBpfBtfVersion: Unsupported version
	ReasonBpfBtfVersion Reason = 2<<16 | 307

	// ReasonBpfBtfFlags: Unsupported flags
	ReasonBpfBtfFlags Reason = 2<<16 | 308

	// ReasonBpfBtfNoData: No data
	ReasonBpfBtfNoData Reason = 2<<16 | 309

	// ReasonBpfBtfSectionOffset: Invalid section offset
	ReasonBpfBtfSectionOffset Reason = 2<<16 | 310

	// ReasonBpfBtfSectionLength: Total section length too long
	ReasonBpfBtfSectionLength Reason = 2<<16 | 311

	// ReasonBpfBtfSectionOverlap: Section overlap found
	ReasonBpfBtfSectionOverlap Reason = 2<<16 | 312

	// ReasonBpfBtfSectionUnknown: Unsupported section found
	ReasonBpfBtfSectionUnknown Reason = 2<<16 | 313

	// ReasonBpfBtfTypeSectionAlignment: Unaligned type_off
	ReasonBpfBtfTypeSectionAlignment Reason = 2<<16 | 314

	// ReasonBpfBtfNoTypes: No type found
	ReasonBpfBtfNoTypes Reason = 2<<16 | 315

	// ReasonBpfBtfStringSection: Invalid string section
	ReasonBpfBtfStringSection Reason = 2<<16 | 316

	// ReasonBpfBtfStringSectionEnd: String section is not at the end
	ReasonBpfBtfStringSectionEnd Reason = 2<<16 | 317

	// ReasonBpfBtfInvalidKind: {where} Invalid kind:{kind}
	// Arguments: where (utf8), kind (u64).
	ReasonBpfBtfInvalidKind Reason = 2<<16 | 318

	// ReasonBpfBtfInvalidInfo: {where} Invalid btf_info:{info}
	// Arguments: where (utf8), info (utf8).
	ReasonBpfBtfInvalidInfo Reason = 2<<16 | 319

	// ReasonBpfBtfKindFlag: {where} Invalid btf_info kind_flag
	// Arguments: where (utf8).
	ReasonBpfBtfKindFlag Reason = 2<<16 | 320

	// ReasonBpfBtfInvalidNameOffset: {where} Invalid name_offset:{offset}
	// Arguments: where (utf8), offset (s64).
	ReasonBpfBtfInvalidNameOffset Reason = 2<<16 | 321

	// ReasonBpfBtfInvalidName: {where} Invalid name
	// Arguments: where (utf8).
	ReasonBpfBtfInvalidName Reason = 2<<16 | 322

	// ReasonBpfBtfInvalidTypeId: {where} Invalid type_id
	// Arguments: where (utf8).
	ReasonBpfBtfInvalidTypeId Reason = 2<<16 | 323

	// ReasonBpfAttachBtfWrongName: attach_btf_id {id} points to wrong type name {type}
	// Arguments: id (u64), type (utf8).
	ReasonBpfAttachBtfWrongName Reason = 2<<16 | 324

	// ReasonBpfBtfVlenNonzero: {where} vlen != 0
	// Arguments: where (utf8).
	ReasonBpfBtfVlenNonzero Reason = 2<<16 | 325

	// ReasonBpfBtfSizeNonzero: {where} size != 0
	// Arguments: where (utf8).
	ReasonBpfBtfSizeNonzero Reason = 2<<16 | 326

	// ReasonBpfBtfTypeNonzero: {where} type != 0
	// Arguments: where (utf8).
	ReasonBpfBtfTypeNonzero Reason = 2<<16 | 327

	// ReasonBpfBtfSizeZero: {where} size == 0
	// Arguments: where (utf8).
	ReasonBpfBtfSizeZero Reason = 2<<16 | 328

	// ReasonBpfBtfMetaShort: {where} meta_left:{left} meta_needed:{needed}
	// Arguments: where (utf8), left (s64), needed (s64).
	ReasonBpfBtfMetaShort Reason = 2<<16 | 329

	// ReasonBpfBtfLoop: {where} Loop detected
	// Arguments: where (utf8).
	ReasonBpfBtfLoop Reason = 2<<16 | 330

	// ReasonBpfBtfMaxChain: {where} Exceeded max resolving depth:{limit}
	// Arguments: where (utf8), limit (u64).
	ReasonBpfBtfMaxChain Reason = 2<<16 | 331

	// ReasonBpfBtfIntData: {where} Invalid int_data:{data}
	// Arguments: where (utf8), data (utf8).
	ReasonBpfBtfIntData Reason = 2<<16 | 332

	// ReasonBpfBtfIntBits: {where} nr_bits exceeds type_size
	// Arguments: where (utf8).
	ReasonBpfBtfIntBits Reason = 2<<16 | 333

	// ReasonBpfBtfIntBitsLimit: {where} nr_bits exceeds {limit}
	// Arguments: where (utf8), limit (u64).
	ReasonBpfBtfIntBitsLimit Reason = 2<<16 | 334

	// ReasonBpfBtfIntEncoding: {where} Unsupported encoding
	// Arguments: where (utf8).
	ReasonBpfBtfIntEncoding Reason = 2<<16 | 335

	// ReasonBpfBtfMember: {where} Invalid member
	// Arguments: where (utf8).
	ReasonBpfBtfMember Reason = 2<<16 | 336

	// ReasonBpfBtfMemberBitsOffset: {where} Invalid member bits_offset
	// Arguments: where (utf8).
	ReasonBpfBtfMemberBitsOffset Reason = 2<<16 | 337

	// ReasonBpfAttachReplacesKernel: Cannot replace kernel functions
	ReasonBpfAttachReplacesKernel Reason = 2<<16 | 338

	// ReasonBpfBtfMemberNameOffset: {where} Invalid member name_offset:{offset}
	// Arguments: where (utf8), offset (s64).
	ReasonBpfBtfMemberNameOffset Reason = 2<<16 | 339

	// ReasonBpfBtfMemberBitfieldSize: {where} Invalid member bitfield_size
	// Arguments: where (utf8).
	ReasonBpfBtfMemberBitfieldSize Reason = 2<<16 | 340

	// ReasonBpfBtfMemberBaseType: {where} Invalid member base type
	// Arguments: where (utf8).
	ReasonBpfBtfMemberBaseType Reason = 2<<16 | 341

	// ReasonBpfBtfMemberOffset: {where} Invalid member offset
	// Arguments: where (utf8).
	ReasonBpfBtfMemberOffset Reason = 2<<16 | 342

	// ReasonBpfBtfMemberOutside: {where} Member bits_offset exceeds its struct size
	// Arguments: where (utf8).
	ReasonBpfBtfMemberOutside Reason = 2<<16 | 343

	// ReasonBpfBtfMemberExceeds: {where} Member exceeds struct_size
	// Arguments: where (utf8).
	ReasonBpfBtfMemberExceeds Reason = 2<<16 | 344

	// ReasonBpfBtfMemberAlignment: {where} Member is not byte aligned
	// Arguments: where (utf8).
	ReasonBpfBtfMemberAlignment Reason = 2<<16 | 345

	// ReasonBpfBtfMemberImproperAlignment: {where} Member is not properly aligned
	// Arguments: where (utf8).
	ReasonBpfBtfMemberImproperAlignment Reason = 2<<16 | 346

	// ReasonBpfBtfCopyBits: {where} nr_copy_bits exceeds {limit}
	// Arguments: where (utf8), limit (u64).
	ReasonBpfBtfCopyBits Reason = 2<<16 | 347

	// ReasonBpfBtfArrayElement: {where} Invalid elem
	// Arguments: where (utf8).
	ReasonBpfBtfArrayElement Reason = 2<<16 | 348

	// ReasonBpfBtfArrayIndex: {where} Invalid index
	// Arguments: where (utf8).
	ReasonBpfBtfArrayIndex Reason = 2<<16 | 349

	// ReasonBpfBtfArrayInt: {where} Invalid array of int
	// Arguments: where (utf8).
	ReasonBpfBtfArrayInt Reason = 2<<16 | 350

	// ReasonBpfBtfArrayOverflow: {where} Array size overflows U32_MAX
	// Arguments: where (utf8).
	ReasonBpfBtfArrayOverflow Reason = 2<<16 | 351

	// ReasonBpfBtfUnexpectedSize: {where} Unexpected size
	// Arguments: where (utf8).
	ReasonBpfBtfUnexpectedSize Reason = 2<<16 | 352

	// ReasonBpfBtfFloatSize: {where} Invalid type_size
	// Arguments: where (utf8).
	ReasonBpfBtfFloatSize Reason = 2<<16 | 353

	// ReasonBpfBtfLinkage: {where} Linkage not supported
	// Arguments: where (utf8).
	ReasonBpfBtfLinkage Reason = 2<<16 | 354

	// ReasonBpfBtfFunctionLinkage: {where} Invalid func linkage
	// Arguments: where (utf8).
	ReasonBpfBtfFunctionLinkage Reason = 2<<16 | 355

	// ReasonBpfBtfReturnType: {where} Invalid return type
	// Arguments: where (utf8).
	ReasonBpfBtfReturnType Reason = 2<<16 | 356

	// ReasonBpfBtfArgument: {where} Invalid arg#{number}
	// Arguments: where (utf8), number (u64).
	ReasonBpfBtfArgument Reason = 2<<16 | 357

	// ReasonBpfBtfSectionVariable: {where} Not a VAR kind member
	// Arguments: where (utf8).
	ReasonBpfBtfSectionVariable Reason = 2<<16 | 358

	// ReasonBpfBtfSectionMemberOffset: {where} Invalid offset
	// Arguments: where (utf8).
	ReasonBpfBtfSectionMemberOffset Reason = 2<<16 | 359

	// ReasonBpfBtfSectionMemberSize: {where} Invalid size
	// Arguments: where (utf8).
	ReasonBpfBtfSectionMemberSize Reason = 2<<16 | 360

	// ReasonBpfBtfSectionMemberSum: {where} Invalid offset+size
	// Arguments: where (utf8).
	ReasonBpfBtfSectionMemberSum Reason = 2<<16 | 361

	// ReasonBpfBtfSectionSum: {where} Invalid sum
	// Arguments: where (utf8).
	ReasonBpfBtfSectionSum Reason = 2<<16 | 362

	// ReasonBpfBtfTagValue: {where} Invalid value
	// Arguments: where (utf8).
	ReasonBpfBtfTagValue Reason = 2<<16 | 363

	// ReasonBpfBtfTagComponent: {where} Invalid component_idx
	// Arguments: where (utf8).
	ReasonBpfBtfTagComponent Reason = 2<<16 | 364

	// ReasonBpfMapExtraInvalid: Invalid map_extra.
	ReasonBpfMapExtraInvalid Reason = 2<<16 | 365

	// ReasonBpfMapBtfFdInvalid: Invalid btf_fd.
	ReasonBpfMapBtfFdInvalid Reason = 2<<16 | 366

	// ReasonBpfMapValueTypeExclusive: btf_vmlinux_value_type_id is mutually exclusive with
	// btf_key_type_id and btf_value_type_id.
	ReasonBpfMapValueTypeExclusive Reason = 2<<16 | 367

	// ReasonBpfAttachTypeInvalid: Invalid attach_type.
	ReasonBpfAttachTypeInvalid Reason = 2<<16 | 368

	// ReasonBpfUnknownMapType: Unknown map type {number}
	// Arguments: number (u64).
	ReasonBpfUnknownMapType Reason = 2<<16 | 369

	// ReasonBpfUnknownProgramType: Unknown program type {number}
	// Arguments: number (u64).
	ReasonBpfUnknownProgramType Reason = 2<<16 | 370

	// ReasonBpfUnknownAttachType: Unknown attach type {number}
	// Arguments: number (u64).
	ReasonBpfUnknownAttachType Reason = 2<<16 | 371

	// ReasonBpfVerificationFailed: Verification failed: {category}: {problem}
	// Arguments: category (utf8), problem (utf8).
	ReasonBpfVerificationFailed Reason = 2<<16 | 372

	// ReasonBpfModifiedPointerOld: dereference of modified {type} ptr R{register}
	// off={offset}+{constant}, ctx+const is allowed, ctx+const+const is not
	// Arguments: type (utf8), register (u64), offset (s64), constant (s64).
	ReasonBpfModifiedPointerOld Reason = 2<<16 | 373

	// ReasonBpfIndirectStackReadOld: invalid indirect read from stack off {offset}+{index} size
	// {size}
	// Arguments: offset (s64), index (u64), size (u64).
	ReasonBpfIndirectStackReadOld Reason = 2<<16 | 374

	// ReasonBpfCallArguments: Caller passes invalid args into func#{index}
	// Arguments: index (u64).
	ReasonBpfCallArguments Reason = 2<<16 | 375

	// ReasonBpfZeroSizeReadRange: R{register} invalid zero-sized read: u64=[{from},{to}]
	// Arguments: register (u64), from (u64), to (s64).
	ReasonBpfZeroSizeReadRange Reason = 2<<16 | 376

	// ReasonBpfMetadataDeviceBound: metadata kfuncs require device-bound program
	ReasonBpfMetadataDeviceBound Reason = 2<<16 | 377

	// ReasonBpfArgumentPointsElsewhere: arg#{argument} doesn't point to {expected}
	// Arguments: argument (u64), expected (utf8).
	ReasonBpfArgumentPointsElsewhere Reason = 2<<16 | 378

	// ReasonBpfCssTaskIterator: css_task_iter is only allowed in bpf_lsm, bpf_iter and sleepable
	// progs
	ReasonBpfCssTaskIterator Reason = 2<<16 | 379

	// ReasonBpfTracingArgumentSize: func '{function}' size {size} must be {capacity}
	// Arguments: function (utf8), size (u64), capacity (u64).
	ReasonBpfTracingArgumentSize Reason = 2<<16 | 380

	// ReasonBpfIrqFlagUninitialized: expected an initialized irq flag as arg#{argument}
	// Arguments: argument (u64).
	ReasonBpfIrqFlagUninitialized Reason = 2<<16 | 381

	// ReasonBpfIrqFlagInitialized: expected uninitialized irq flag as arg#{argument}
	// Arguments: argument (u64).
	ReasonBpfIrqFlagInitialized Reason = 2<<16 | 382

	// ReasonBpfPreemptionUnmatched: unmatched attempt to enable preemption (kernel function
	// {function})
	// Arguments: function (utf8).
	ReasonBpfPreemptionUnmatched Reason = 2<<16 | 383

	// ReasonBpfContextTypeInvalid: kern ctx type id {id} is not a struct
	// Arguments: id (u64).
	ReasonBpfContextTypeInvalid Reason = 2<<16 | 384

	// ReasonBpfAttachNoAddress: The address of function {function} cannot be found
	// Arguments: function (utf8).
	ReasonBpfAttachNoAddress Reason = 2<<16 | 385

	// ReasonBpfTrapReached: unexpected __bpf_trap() due to uninitialized variable?
	ReasonBpfTrapReached Reason = 2<<16 | 386

	// ReasonBpfTailCallMap: expected prog array map for tail call
	ReasonBpfTailCallMap Reason = 2<<16 | 387

	// ReasonBpfExpectedMapPointer: pointer in R{register} isn't map pointer
	// Arguments: register (u64).
	ReasonBpfExpectedMapPointer Reason = 2<<16 | 388

	// ReasonBpfBtfParameterNameOffset: Invalid name_offset:{offset}
	// Arguments: offset (s64).
	ReasonBpfBtfParameterNameOffset Reason = 2<<16 | 389

	// ReasonBpfBtfTypeTagOrder: Type tags don't precede modifiers
	ReasonBpfBtfTypeTagOrder Reason = 2<<16 | 390

	// ReasonBpfDynptrSource: Unsupported reg type {type} for bpf_dynptr_from_mem data
	// Arguments: type (utf8).
	ReasonBpfDynptrSource Reason = 2<<16 | 391

	// ReasonBpfAttachVariableArguments: The function {function} with variable args is unsupported.
	// Arguments: function (utf8).
	ReasonBpfAttachVariableArguments Reason = 2<<16 | 392

	// ReasonBpfAttachReturnType: The function {function} return type {type} is unsupported.
	// Arguments: function (utf8), type (utf8).
	ReasonBpfAttachReturnType Reason = 2<<16 | 393

	// ReasonBpfLogParametersInvalid: Invalid log: {problem}
	// Arguments: problem (utf8).
	ReasonBpfLogParametersInvalid Reason = 2<<16 | 394

	// ReasonBpfNameCharacterInvalid: Byte {index} of {field} is {character:x}, which a name may
	// not contain
	// Arguments: index (u64), field (utf8), character (u64).
	ReasonBpfNameCharacterInvalid Reason = 2<<16 | 395

	// ReasonBpfProgramEmpty: The program has no instructions
	ReasonBpfProgramEmpty Reason = 2<<16 | 396

	// ReasonBpfMapParameterInvalid: {field} is {value}, a map of type {type} needs {needed}
	// Arguments: field (utf8), value (u64), type (utf8), needed (utf8).
	ReasonBpfMapParameterInvalid Reason = 2<<16 | 397

	// ReasonBpfAttributeNotZero: Byte {offset} after the last field of {command} is not zero
	// Arguments: offset (u64), command (utf8).
	ReasonBpfAttributeNotZero Reason = 2<<16 | 398

	// ReasonBpfCoreRelocationFailed: failed to resolve CO-RE relocation <{kind}> [{local-type-id}]
	// {path} ({access})
	// Arguments: kind (utf8), local-type-id (u64), path (utf8), access (utf8).
	ReasonBpfCoreRelocationFailed Reason = 2<<16 | 399

	// ReasonBpfMapReferenceUnresolved: BPF map '{object}' is referenced but wasn't created
	// Arguments: object (utf8).
	ReasonBpfMapReferenceUnresolved Reason = 2<<16 | 400

	// ReasonBpfKfuncUnresolved: kfunc '{object}' is referenced but wasn't resolved
	// Arguments: object (utf8).
	ReasonBpfKfuncUnresolved Reason = 2<<16 | 401

	// ReasonBpfExtensionPacketData: Extension program changes packet data, while original does not
	ReasonBpfExtensionPacketData Reason = 2<<16 | 402

	// ReasonBpfExtensionSleeps: Extension program may sleep, while original does not
	ReasonBpfExtensionSleeps Reason = 2<<16 | 403

	// ReasonBpfJitBpfCalls: JIT doesn't support bpf-to-bpf calls
	ReasonBpfJitBpfCalls Reason = 2<<16 | 404

	// ReasonBpfJitPrivateStack: Private stack not supported by jit
	ReasonBpfJitPrivateStack Reason = 2<<16 | 405

	// ReasonBpfKernelBtfMalformed: in-kernel BTF is malformed
	ReasonBpfKernelBtfMalformed Reason = 2<<16 | 406

	// ReasonBpfKernelCallLeft: invalid kernel function call not eliminated in verifier pass
	ReasonBpfKernelCallLeft Reason = 2<<16 | 407

	// ReasonBpfAddressSpaceCast: addr_space_cast insn can only convert between address space 1 and
	// 0
	ReasonBpfAddressSpaceCast Reason = 2<<16 | 408

	// ReasonBpfArenaMissing: addr_space_cast insn can only be used in a program that has an
	// associated arena
	ReasonBpfArenaMissing Reason = 2<<16 | 409

	// ReasonBpfArenaUnavailable: JIT doesn't support arena
	ReasonBpfArenaUnavailable Reason = 2<<16 | 410

	// ReasonBpfArenaSeveral: Only one arena per program
	ReasonBpfArenaSeveral Reason = 2<<16 | 411

	// ReasonBpfArenaPointerExpected: R{register} is not a pointer to arena or scalar.
	// Arguments: register (u64).
	ReasonBpfArenaPointerExpected Reason = 2<<16 | 412

	// ReasonBpfSubprogramStackTooLarge: stack size of subprog {subprogram} is {size}. Too large
	// Arguments: subprogram (u64), size (s64).
	ReasonBpfSubprogramStackTooLarge Reason = 2<<16 | 413

	// ReasonBpfStackExceeds: stack size {size}(extra {limit}) is too large
	// Arguments: size (s64), limit (u64).
	ReasonBpfStackExceeds Reason = 2<<16 | 414

	// ReasonBpfCallbackJumps: The sequence of {number} jumps is too complex for async cb.
	// Arguments: number (u64).
	ReasonBpfCallbackJumps Reason = 2<<16 | 415

	// ReasonBpfCallbackLdAbs: cannot use BPF_LD_[ABS|IND] within callback
	ReasonBpfCallbackLdAbs Reason = 2<<16 | 416

	// ReasonBpfThrowInCallback: bpf_throw kfunc (insn {instruction}) cannot be called from
	// callback subprog {subprogram}
	// Arguments: instruction (u64), subprogram (u64).
	ReasonBpfThrowInCallback Reason = 2<<16 | 417

	// ReasonBpfExceptionCallback: insn {instruction} cannot call exception cb directly
	// Arguments: instruction (u64).
	ReasonBpfExceptionCallback Reason = 2<<16 | 418

	// ReasonBpfCallbackIsMain: callback function cannot be the main program
	ReasonBpfCallbackIsMain Reason = 2<<16 | 419

	// ReasonBpfKptrMissing: R{register} has no valid kptr
	// Arguments: register (u64).
	ReasonBpfKptrMissing Reason = 2<<16 | 420

	// ReasonBpfMapFieldInvalid: map '{map}' has more than one '{field}'
	// Arguments: map (utf8), field (utf8).
	ReasonBpfMapFieldInvalid Reason = 2<<16 | 421

	// ReasonBpfPointerArithmeticSpeculation: R{register} has pointer with unsupported alu
	// operation, pointer arithmetic with it prohibited for !root
	// Arguments: register (u64).
	ReasonBpfPointerArithmeticSpeculation Reason = 2<<16 | 422

	// ReasonBpfStackReadByHelper: variable offset stack pointer cannot be passed into helper
	// function; var_off={range} off={offset} size={size}
	// Arguments: range (utf8), offset (s64), size (s64).
	ReasonBpfStackReadByHelper Reason = 2<<16 | 423

	// ReasonBpfStackReadVariable: invalid{direction} read from stack R{register} var_off {range}
	// size {size}
	// Arguments: direction (utf8), register (u64), range (utf8), size (s64).
	ReasonBpfStackReadVariable Reason = 2<<16 | 424

	// ReasonBpfJumpPatchRange: insn {instruction} cannot be patched due to 16-bit range
	// Arguments: instruction (u64).
	ReasonBpfJumpPatchRange Reason = 2<<16 | 425

	// ReasonBpfMayGotoInvalid: invalid may_goto off {offset} imm {number}
	// Arguments: offset (s64), number (s64).
	ReasonBpfMayGotoInvalid Reason = 2<<16 | 426

	// ReasonBpfMapPointerBtf: map_ptr access not supported without CONFIG_DEBUG_INFO_BTF
	ReasonBpfMapPointerBtf Reason = 2<<16 | 427

	// ReasonBpfKfuncModuleBtf: BTF fd for kfunc is not a module BTF
	ReasonBpfKfuncModuleBtf Reason = 2<<16 | 428

	// ReasonBpfDirectValueFailed: direct value access on string failed
	ReasonBpfDirectValueFailed Reason = 2<<16 | 429

	// ReasonBpfTailCallPoke: tracking tail call prog failed
	ReasonBpfTailCallPoke Reason = 2<<16 | 430

	// ReasonBpfExitValueUnknown: {what} the register R{register} is not a known value ({type})
	// Arguments: what (utf8), register (u64), type (utf8).
	ReasonBpfExitValueUnknown Reason = 2<<16 | 431

	// ReasonBpfIteratorExpected: expected valid iter pointer as arg #{argument}
	// Arguments: argument (u64).
	ReasonBpfIteratorExpected Reason = 2<<16 | 432

	// ReasonBpfRcuSectionExpected: expected an RCU CS when using {function}
	// Arguments: function (utf8).
	ReasonBpfRcuSectionExpected Reason = 2<<16 | 433

	// ReasonBpfWriteIntoType: {function}() may write into memory pointed by R{register}
	// type={type}
	// Arguments: function (utf8), register (u64), type (utf8).
	ReasonBpfWriteIntoType Reason = 2<<16 | 434

	// ReasonBpfArgumentNull: arg#{argument} is expected to be non-NULL
	// Arguments: argument (u64).
	ReasonBpfArgumentNull Reason = 2<<16 | 435

	// ReasonBpfArgumentExpectsContext: arg#{argument} expects pointer to ctx
	// Arguments: argument (u64).
	ReasonBpfArgumentExpectsContext Reason = 2<<16 | 436

	// ReasonBpfArgumentUnsupported: reg type unsupported for arg#{argument} function
	// {function}#{number}
	// Arguments: argument (u64), function (utf8), number (u64).
	ReasonBpfArgumentUnsupported Reason = 2<<16 | 437

	// ReasonBpfArgumentNotStruct: arg#{argument} type is not a struct
	// Arguments: argument (u64).
	ReasonBpfArgumentNotStruct Reason = 2<<16 | 438

	// ReasonBpfBufferSizeArgument: R{register} rdonly/rdwr_buf_size exceeds u32 max
	// Arguments: register (u64).
	ReasonBpfBufferSizeArgument Reason = 2<<16 | 439

	// ReasonBpfObjectDropArgument: arg#{argument} expected for {function}
	// Arguments: argument (u64), function (utf8).
	ReasonBpfObjectDropArgument Reason = 2<<16 | 440

	// ReasonBpfObjectPercpuType: bpf_percpu_obj_new type size ({size}) is greater than {limit}
	// Arguments: size (s64), limit (u64).
	ReasonBpfObjectPercpuType Reason = 2<<16 | 441

	// ReasonBpfGraphNodeMismatch: operation on {what} expects arg#1 {expected} at offset={offset}
	// in struct {struct}, but arg is at offset={index} in struct {type}
	// Arguments: what (utf8), expected (utf8), offset (s64), struct (utf8), index (s64), type (utf8).
	ReasonBpfGraphNodeMismatch Reason = 2<<16 | 442

	// ReasonBpfRbtreeUsage: rbtree_remove node input must be non-owning ref
	ReasonBpfRbtreeUsage Reason = 2<<16 | 443

	// ReasonBpfKfuncCallbackFailed: kfunc {function}#{number} failed callback verification
	// Arguments: function (utf8), number (u64).
	ReasonBpfKfuncCallbackFailed Reason = 2<<16 | 444

	// ReasonBpfKfuncJitMissing: JIT does not support calling kfunc {function}#{number}
	// Arguments: function (utf8), number (u64).
	ReasonBpfKfuncJitMissing Reason = 2<<16 | 445

	// ReasonBpfKfuncReturnType: kernel function {function} returns pointer type {what} {type} is
	// not supported
	// Arguments: function (utf8), what (utf8), type (utf8).
	ReasonBpfKfuncReturnType Reason = 2<<16 | 446

	// ReasonBpfLocalStorageFlags: get_local_storage() doesn't support non-zero flags
	ReasonBpfLocalStorageFlags Reason = 2<<16 | 447

	// ReasonBpfGlobalCallLocked: global function calls are not allowed while holding a lock,
	ReasonBpfGlobalCallLocked Reason = 2<<16 | 448

	// ReasonBpfPreemptionMissingEnable: {number} bpf_preempt_enable{what} missing
	// Arguments: number (u64), what (utf8).
	ReasonBpfPreemptionMissingEnable Reason = 2<<16 | 449

	// ReasonBpfAttachNeedsBtf: FENTRY/FEXIT program can only be attached to another program
	// annotated with BTF
	ReasonBpfAttachNeedsBtf Reason = 2<<16 | 450

	// ReasonBpfAttachProgramRefused: Cannot recursively attach
	ReasonBpfAttachProgramRefused Reason = 2<<16 | 451

	// ReasonBpfAttachNoreturn: Attaching fexit/fmod_ret to __noreturn functions is rejected.
	ReasonBpfAttachNoreturn Reason = 2<<16 | 452

	// ReasonBpfAttachReturnSize: Attach to function {function} with a >8 byte return value is not
	// supported for this attach type
	// Arguments: function (utf8).
	ReasonBpfAttachReturnSize Reason = 2<<16 | 453

	// ReasonBpfAttachDeny: Attaching tracing programs to function '{function}' is rejected.
	// Arguments: function (utf8).
	ReasonBpfAttachDeny Reason = 2<<16 | 454

	// ReasonBpfCoreRecordInvalid: Invalid core_relo[{index}].insn_off:{offset} prog->len:{limit}
	// Arguments: index (u64), offset (s64), limit (u64).
	ReasonBpfCoreRecordInvalid Reason = 2<<16 | 455

	// ReasonBpfStructOpsModule: struct_ops module {what} is not found
	// Arguments: what (utf8).
	ReasonBpfStructOpsModule Reason = 2<<16 | 456

	// ReasonBpfFuncInfoMain: invalid btf id for main subprog in func_info
	ReasonBpfFuncInfoMain Reason = 2<<16 | 457

	// ReasonBpfHelperSockmapArgument: invalid arg_type for sockmap/sockhash
	ReasonBpfHelperSockmapArgument Reason = 2<<16 | 458

	// ReasonBpfCallchainBuffer: cannot get callchain buffer for func {function}#{number}
	// Arguments: function (utf8), number (u64).
	ReasonBpfCallchainBuffer Reason = 2<<16 | 459

	// ReasonBpfLoopIterations: bpf_loop iteration limit reached
	ReasonBpfLoopIterations Reason = 2<<16 | 460

	// ReasonBpfMapKptrMode: kptr in map can only be accessed using BPF_LDX/BPF_STX/BPF_ST
	ReasonBpfMapKptrMode Reason = 2<<16 | 461

	// ReasonBpfBtfIdPoisoned: R{register} has non-overwritten BPF_PTR_POISON type
	// Arguments: register (u64).
	ReasonBpfBtfIdPoisoned Reason = 2<<16 | 462

	// ReasonBpfHelperReturnUnknown: unknown return type {number} of func {function}#{index}
	// Arguments: number (u64), function (utf8), index (u64).
	ReasonBpfHelperReturnUnknown Reason = 2<<16 | 463

	// ReasonBpfPointerToBtfExpected: R{register} must point to kernel BTF
	// Arguments: register (u64).
	ReasonBpfPointerToBtfExpected Reason = 2<<16 | 464

	// ReasonBpfSocketPointerExpected: expected {expected} or socket
	// Arguments: expected (utf8).
	ReasonBpfSocketPointerExpected Reason = 2<<16 | 465

	// ReasonBpfCleanupNarrowAccess: bpf verifier narrow ctx access misconfigured
	ReasonBpfCleanupNarrowAccess Reason = 2<<16 | 466

	// ReasonBpfKptrAccess: invalid kptr access, R{register} type={type}
	// Arguments: register (u64), type (utf8).
	ReasonBpfKptrAccess Reason = 2<<16 | 467

	// ReasonBpfBtfLayoutAlignment: Unaligned layout_off
	ReasonBpfBtfLayoutAlignment Reason = 2<<16 | 468

	// ReasonBpfBtfLayoutSmall: Layout section is too small
	ReasonBpfBtfLayoutSmall Reason = 2<<16 | 469

	// ReasonBpfBtfLayoutLength: layout_len is not multiple of 4
	ReasonBpfBtfLayoutLength Reason = 2<<16 | 470

	// ReasonBpfBtfLayoutLarge: Layout section is too big
	ReasonBpfBtfLayoutLarge Reason = 2<<16 | 471

	// ReasonBpfLockMissingInObject: {what} '{object}' has no valid bpf_spin_lock
	// Arguments: what (utf8), object (utf8).
	ReasonBpfLockMissingInObject Reason = 2<<16 | 472

	// ReasonBpfNameTooLong: function name {function} is too long
	// Arguments: function (utf8).
	ReasonBpfNameTooLong Reason = 2<<16 | 473

	// ReasonBpfFunctionNotInBtf: cannot find function {function} in BTF
	// Arguments: function (utf8).
	ReasonBpfFunctionNotInBtf Reason = 2<<16 | 474

	// ReasonBpfSignedProgramBinding: signed program cannot {what}
	// Arguments: what (utf8).
	ReasonBpfSignedProgramBinding Reason = 2<<16 | 475

	// ReasonBpfSignatureInvalid: signature verification failed: {message}
	// Arguments: message (utf8).
	ReasonBpfSignatureInvalid Reason = 2<<16 | 476

	// ReasonBpfKfuncImplicitArguments: kfunc {function} has inconsistent KF_IMPLICIT_ARGS
	// Arguments: function (utf8).
	ReasonBpfKfuncImplicitArguments Reason = 2<<16 | 477

	// ReasonBpfStackArgumentUninitialised: callee expects {count} arguments, stack arg{argument}
	// is not initialized
	// Arguments: count (u64), argument (u64).
	ReasonBpfStackArgumentUninitialised Reason = 2<<16 | 478

	// ReasonBpfStackArgumentOffset: stack arg write offset {offset} exceeds max {limit} stack args
	// Arguments: offset (s64), limit (u64).
	ReasonBpfStackArgumentOffset Reason = 2<<16 | 479

	// ReasonBpfStackArgumentJit: stack args are not supported in non-JITed programs
	ReasonBpfStackArgumentJit Reason = 2<<16 | 480

	// ReasonBpfKfuncDescriptor: kfunc fd_idx {index} is not a module BTF
	// Arguments: index (u64).
	ReasonBpfKfuncDescriptor Reason = 2<<16 | 481

	// ReasonBpfFdArrayCount: fd_array_cnt {count} without fd_array is invalid
	// Arguments: count (u64).
	ReasonBpfFdArrayCount Reason = 2<<16 | 482

	// ReasonBpfContextOutOfBounds: invalid access to context, ctx_size={limit} off={offset}
	// size={size}
	// Arguments: limit (u64), offset (s64), size (s64).
	ReasonBpfContextOutOfBounds Reason = 2<<16 | 483

	// ReasonBpfAllocationSize: {what} allocation size exceeds u32 max
	// Arguments: what (utf8).
	ReasonBpfAllocationSize Reason = 2<<16 | 484

	// ReasonBpfMapNotAString: {what} points to {map} map which cannot be used as const string
	// Arguments: what (utf8), map (utf8).
	ReasonBpfMapNotAString Reason = 2<<16 | 485

	// ReasonBpfStackSlotDead: reading from stack off {offset}+{index} size {size}, slot poisoned
	// by dead code elimination
	// Arguments: offset (s64), index (u64), size (s64).
	ReasonBpfStackSlotDead Reason = 2<<16 | 486

	// ReasonBpfArenaSameInstruction: same insn cannot be used with and without arena pointer
	ReasonBpfArenaSameInstruction Reason = 2<<16 | 487

	// ReasonBpfLockAgain: Acquiring the same lock again, AA deadlock detected
	ReasonBpfLockAgain Reason = 2<<16 | 488

	// ReasonBpfLockOrder: {what}_unlock cannot be out of order
	// Arguments: what (utf8).
	ReasonBpfLockOrder Reason = 2<<16 | 489

	// ReasonBpfExitInMain: BPF_EXIT instruction in main prog
	ReasonBpfExitInMain Reason = 2<<16 | 490

	// ReasonBpfArenaKfunc: {what} arena pointer requires a program with an associated arena
	// Arguments: what (utf8).
	ReasonBpfArenaKfunc Reason = 2<<16 | 491

	// ReasonBpfKfuncPointerType: {what} pointer type {type} must point to void, scalar, or struct
	// with scalar
	// Arguments: what (utf8), type (utf8).
	ReasonBpfKfuncPointerType Reason = 2<<16 | 492

	// ReasonBpfInstructionArray: Invalid read of {size} bytes from insn_array
	// Arguments: size (s64).
	ReasonBpfInstructionArray Reason = 2<<16 | 493

	// ReasonBpfJumpTable: jump table for insn {instruction} points outside of the subprog {range}
	// Arguments: instruction (u64), range (utf8).
	ReasonBpfJumpTable Reason = 2<<16 | 494

	// ReasonBpfContextReleased: invalid bpf_context access off={offset}. Reference may already be
	// released
	// Arguments: offset (s64).
	ReasonBpfContextReleased Reason = 2<<16 | 495

	// ReasonBpfDynptrConstRelease: CONST_PTR_TO_DYNPTR cannot be released
	ReasonBpfDynptrConstRelease Reason = 2<<16 | 496

	// ReasonBpfDynptrArgument: {what} expected pointer to stack or const struct bpf_dynptr
	// Arguments: what (utf8).
	ReasonBpfDynptrArgument Reason = 2<<16 | 497

	// ReasonBpfPacketAcrossCall: {what} is a packet pointer, but func#{subprogram} may change
	// packet data
	// Arguments: what (utf8), subprogram (u64).
	ReasonBpfPacketAcrossCall Reason = 2<<16 | 498

	// ReasonBpfIteratorArgument: {what} expected pointer to an iterator on stack
	// Arguments: what (utf8).
	ReasonBpfIteratorArgument Reason = 2<<16 | 499

	// ReasonBpfIrqFlagArgument: {what} doesn't point to an irq flag on stack
	// Arguments: what (utf8).
	ReasonBpfIrqFlagArgument Reason = 2<<16 | 500

	// ReasonBpfIrqFlagOrder: cannot restore irq state out of order, expected id={index} acquired
	// at insn_idx={acquired}
	// Arguments: index (u64), acquired (u64).
	ReasonBpfIrqFlagOrder Reason = 2<<16 | 501

	// ReasonBpfReleaseArgument: release kfunc {function} expects referenced PTR_TO_BTF_ID passed
	// to {what}
	// Arguments: function (utf8), what (utf8).
	ReasonBpfReleaseArgument Reason = 2<<16 | 502

	// ReasonBpfObjectDropOperand: {what} expected for bpf_obj_drop()
	// Arguments: what (utf8).
	ReasonBpfObjectDropOperand Reason = 2<<16 | 503

	// ReasonBpfGraphNodeArgument: {what} can only take non-owning or refcounted bpf_rb_node
	// pointer
	// Arguments: what (utf8).
	ReasonBpfGraphNodeArgument Reason = 2<<16 | 504

	// ReasonBpfArgumentMemoryLength: {what} memory, len pair leads to invalid memory access
	// Arguments: what (utf8).
	ReasonBpfArgumentMemoryLength Reason = 2<<16 | 505

	// ReasonBpfArgumentReferenceType: {what} reference type('{type}') size cannot be determined:
	// {message}
	// Arguments: what (utf8), type (utf8), message (utf8).
	ReasonBpfArgumentReferenceType Reason = 2<<16 | 506

	// ReasonBpfTailCallsMixed: mixing of tail_calls and bpf-to-bpf calls is not supported
	ReasonBpfTailCallsMixed Reason = 2<<16 | 507

	// ReasonBpfCapabilityRequired: {what} is allowed only to CAP_PERFMON and CAP_SYS_ADMIN
	// Arguments: what (utf8).
	ReasonBpfCapabilityRequired Reason = 2<<16 | 508

	// ReasonBpfRcuRequired: kernel func {function} requires RCU critical section protection
	// Arguments: function (utf8).
	ReasonBpfRcuRequired Reason = 2<<16 | 509

	// ReasonBpfCastTypeUnknown: Unknown type ID {number} passed to kfunc bpf_rdonly_cast
	// Arguments: number (s64).
	ReasonBpfCastTypeUnknown Reason = 2<<16 | 510

	// ReasonBpfNmiUnsafe: {what} cannot be used in tracing programs on types with NMI unsafe
	// fields
	// Arguments: what (utf8).
	ReasonBpfNmiUnsafe Reason = 2<<16 | 511

	// ReasonBpfExceptionCallbackVoid: exception cb cannot return void
	ReasonBpfExceptionCallbackVoid Reason = 2<<16 | 512

	// ReasonBpfAtomicLoadType: BPF_ATOMIC loads from R{register} {type} is not allowed
	// Arguments: register (u64), type (utf8).
	ReasonBpfAtomicLoadType Reason = 2<<16 | 513

	// ReasonBpfGlobalSleepable: sleepable global function {function}() called in {region}
	// Arguments: function (utf8), region (utf8).
	ReasonBpfGlobalSleepable Reason = 2<<16 | 514

	// ReasonBpfAttachFault: Sleepable program cannot attach to non-faultable tracepoint {what}
	// Arguments: what (utf8).
	ReasonBpfAttachFault Reason = 2<<16 | 515

	// ReasonBpfSessionJit: JIT does not support fsession
	ReasonBpfSessionJit Reason = 2<<16 | 516

	// ReasonBpfLivenessLimit: liveness analysis exceeded complexity limit ({count} calls)
	// Arguments: count (u64).
	ReasonBpfLivenessLimit Reason = 2<<16 | 517

	// ReasonBpfJitNeeded: program requires BPF JIT compiler but it is not available
	ReasonBpfJitNeeded Reason = 2<<16 | 518

	// ReasonBpfBtfChain: Max chain length or cycle detected
	ReasonBpfBtfChain Reason = 2<<16 | 519

	// ReasonBpfStructFieldMissing: struct {struct} doesn't have field at offset {offset}
	// Arguments: struct (utf8), offset (s64).
	ReasonBpfStructFieldMissing Reason = 2<<16 | 520

	// ReasonBpfContextAccessDenied: direct access to {what} is disallowed
	// Arguments: what (utf8).
	ReasonBpfContextAccessDenied Reason = 2<<16 | 521

	// ReasonBpfExtensionPrototype: {function}() is not a global function
	// Arguments: function (utf8).
	ReasonBpfExtensionPrototype Reason = 2<<16 | 522

	// ReasonBpfGlobalBtf: Global functions need valid BTF
	ReasonBpfGlobalBtf Reason = 2<<16 | 523

	// ReasonBpfArgumentTag: arg#{argument} has unsupported set of tags
	// Arguments: argument (u64).
	ReasonBpfArgumentTag Reason = 2<<16 | 524

	// ReasonBpfAttachReturnKind: ret type {type} not allowed for fmod_ret
	// Arguments: type (utf8).
	ReasonBpfAttachReturnKind Reason = 2<<16 | 525

	// ReasonBpfTracingArgumentPointer: func '{function}' arg{argument} '{what}' has type {type}.
	// Only pointer access is allowed
	// Arguments: function (utf8), argument (u64), what (utf8), type (utf8).
	ReasonBpfTracingArgumentPointer Reason = 2<<16 | 526

	// ReasonBpfCoreSearchFailed: target candidate search failed for {number}
	// Arguments: number (u64).
	ReasonBpfCoreSearchFailed Reason = 2<<16 | 527

	// ReasonBpfMapAttrInvalid: Invalid attr.
	ReasonBpfMapAttrInvalid Reason = 2<<16 | 528

	// ReasonBpfMapValueTypeInvalid: Invalid btf_value_type_id.
	ReasonBpfMapValueTypeInvalid Reason = 2<<16 | 529

	// ReasonBpfMapExclusiveHashSize: Invalid excl_prog_hash_size.
	ReasonBpfMapExclusiveHashSize Reason = 2<<16 | 530

	// ReasonBpfMapNameInvalid: Invalid map_name.
	ReasonBpfMapNameInvalid Reason = 2<<16 | 531

	// ReasonBpfMapTokenInvalid: Invalid map_token_fd.
	ReasonBpfMapTokenInvalid Reason = 2<<16 | 532

	// ReasonBpfMapTypeInvalid: Invalid map_type.
	ReasonBpfMapTypeInvalid Reason = 2<<16 | 533

	// ReasonBpfMapNumaNodeInvalid: Invalid numa_node.
	ReasonBpfMapNumaNodeInvalid Reason = 2<<16 | 534

	// ReasonBpfLockedMemoryLimit: The limit of locked memory of this user is used up, for BPF
	ReasonBpfLockedMemoryLimit Reason = 2<<16 | 535

	// ReasonBpfParentNotOverridable: cgroup has non-overridable program in the parent
	ReasonBpfParentNotOverridable Reason = 2<<16 | 536

	// ReasonBpfAttachFlagsDiffer: The group has programs attached with the flags {there:x}, the
	// call has {wanted:x}
	// Arguments: there (u64), wanted (u64).
	ReasonBpfAttachFlagsDiffer Reason = 2<<16 | 537
)

// Reasons of netlink. Netlink requests of every family, as answered with an extended ACK.
const (
	// ReasonNetlinkPolicyValidation: Attribute failed policy validation
	ReasonNetlinkPolicyValidation Reason = 3<<16 | 1

	// ReasonNetlinkUnknownAttribute: Unknown attribute type
	ReasonNetlinkUnknownAttribute Reason = 3<<16 | 2

	// ReasonNetlinkReservedBitSet: reserved bit set
	ReasonNetlinkReservedBitSet Reason = 3<<16 | 3

	// ReasonNetlinkNoSuchDevice: no device matches name
	ReasonNetlinkNoSuchDevice Reason = 3<<16 | 4

	// ReasonNetlinkUnsupportedDumpAttribute: Unsupported attribute in {what} dump request
	// Arguments: what (utf8).
	ReasonNetlinkUnsupportedDumpAttribute Reason = 3<<16 | 5

	// ReasonNetlinkMissingAttribute: Missing required attribute type {type}
	// Arguments: type (u64).
	ReasonNetlinkMissingAttribute Reason = 3<<16 | 6

	// ReasonNetlinkMessageShort: The message at byte {offset} needs {needed} bytes, {available}
	// are there
	// Arguments: offset (u64), needed (u64), available (u64).
	ReasonNetlinkMessageShort Reason = 3<<16 | 7

	// ReasonNetlinkMessageLength: The message at byte {offset} says that it has {length} bytes
	// Arguments: offset (u64), length (u64).
	ReasonNetlinkMessageLength Reason = 3<<16 | 8

	// ReasonNetlinkAttributeLength: The attribute at byte {offset} says that it has {length}
	// bytes, {available} are there
	// Arguments: offset (u64), length (u64), available (u64).
	ReasonNetlinkAttributeLength Reason = 3<<16 | 9

	// ReasonNetlinkAttributeLengthInvalid: Attribute length invalid
	ReasonNetlinkAttributeLengthInvalid Reason = 3<<16 | 10

	// ReasonNetlinkNestedFlagMissing: NLA_F_NESTED is missing
	ReasonNetlinkNestedFlagMissing Reason = 3<<16 | 11

	// ReasonNetlinkNestedFlagUnexpected: NLA_F_NESTED not expected
	ReasonNetlinkNestedFlagUnexpected Reason = 3<<16 | 12

	// ReasonNetlinkAttributeBytesLeft: {count} byte leftover after parsing attributes.
	// Arguments: count (u64).
	ReasonNetlinkAttributeBytesLeft Reason = 3<<16 | 13

	// ReasonNetlinkInvalidHeader: Invalid header for {what}
	// Arguments: what (utf8).
	ReasonNetlinkInvalidHeader Reason = 3<<16 | 14

	// ReasonNetlinkInvalidHeaderValues: Invalid values in header for {what}
	// Arguments: what (utf8).
	ReasonNetlinkInvalidHeaderValues Reason = 3<<16 | 15

	// ReasonNetlinkInvalidDataAfterHeader: Invalid data after header in {what}
	// Arguments: what (utf8).
	ReasonNetlinkInvalidDataAfterHeader Reason = 3<<16 | 16

	// ReasonNetlinkUnknownDeviceType: Unknown device type
	ReasonNetlinkUnknownDeviceType Reason = 3<<16 | 17

	// ReasonNetlinkDeviceNotFound: Device not found
	ReasonNetlinkDeviceNotFound Reason = 3<<16 | 18

	// ReasonNetlinkDeviceRequired: Device not specified
	ReasonNetlinkDeviceRequired Reason = 3<<16 | 19

	// ReasonNetlinkInterfaceIndexInvalid: invalid ifindex
	ReasonNetlinkInterfaceIndexInvalid Reason = 3<<16 | 20

	// ReasonNetlinkDeviceDown: Device for nexthop is not up
	ReasonNetlinkDeviceDown Reason = 3<<16 | 21

	// ReasonNetlinkMtuTooSmall: mtu less than device minimum
	ReasonNetlinkMtuTooSmall Reason = 3<<16 | 22

	// ReasonNetlinkMtuTooLarge: mtu greater than device maximum
	ReasonNetlinkMtuTooLarge Reason = 3<<16 | 23

	// ReasonNetlinkOffloadSizeTooLarge: too big {attribute}
	// Arguments: attribute (utf8).
	ReasonNetlinkOffloadSizeTooLarge Reason = 3<<16 | 24

	// ReasonNetlinkVlanProtocol: Invalid VLAN protocol
	ReasonNetlinkVlanProtocol Reason = 3<<16 | 25

	// ReasonNetlinkVlanId: Invalid VLAN id
	ReasonNetlinkVlanId Reason = 3<<16 | 26

	// ReasonNetlinkVxlanId: VXLAN ID must be lower than 16777216
	ReasonNetlinkVxlanId Reason = 3<<16 | 27

	// ReasonNetlinkLinkAttributesMissing: Required attributes not provided to perform the
	// operation
	ReasonNetlinkLinkAttributesMissing Reason = 3<<16 | 28

	// ReasonNetlinkTunByNetlink: tun/tap creation via rtnetlink is not supported.
	ReasonNetlinkTunByNetlink Reason = 3<<16 | 29

	// ReasonNetlinkNamespaceUnknown: Unknown network namespace id
	ReasonNetlinkNamespaceUnknown Reason = 3<<16 | 30

	// ReasonNetlinkNamespaceMissing: Peer netns reference is missing
	ReasonNetlinkNamespaceMissing Reason = 3<<16 | 31

	// ReasonNetlinkNamespaceSeveral: multiple netns identifying attributes specified
	ReasonNetlinkNamespaceSeveral Reason = 3<<16 | 32

	// ReasonNetlinkUnsupportedAttribute: Unsupported attribute
	ReasonNetlinkUnsupportedAttribute Reason = 3<<16 | 33

	// ReasonNetlinkUnsupportedAttributeIn: Unsupported attribute in {what}
	// Arguments: what (utf8).
	ReasonNetlinkUnsupportedAttributeIn Reason = 3<<16 | 34

	// ReasonNetlinkIntegerRange: integer out of range
	ReasonNetlinkIntegerRange Reason = 3<<16 | 35

	// ReasonNetlinkAttributeLengthShort: invalid attribute length
	ReasonNetlinkAttributeLengthShort Reason = 3<<16 | 36

	// ReasonNetlinkBytesLeftover: bytes leftover after parsing attributes
	ReasonNetlinkBytesLeftover Reason = 3<<16 | 37

	// ReasonNetlinkFilterByIndex: Filter by device index not supported for {what} dumps
	// Arguments: what (utf8).
	ReasonNetlinkFilterByIndex Reason = 3<<16 | 38

	// ReasonNetlinkAddressMissing: Local address is not supplied
	ReasonNetlinkAddressMissing Reason = 3<<16 | 39

	// ReasonNetlinkAddressAssigned: Address already assigned
	ReasonNetlinkAddressAssigned Reason = 3<<16 | 40

	// ReasonNetlinkAddressNotFound: Address not found
	ReasonNetlinkAddressNotFound Reason = 3<<16 | 41

	// ReasonNetlinkAddressInvalid: Invalid address
	ReasonNetlinkAddressInvalid Reason = 3<<16 | 42

	// ReasonNetlinkInvalidPrefixLength: Invalid prefix length
	ReasonNetlinkInvalidPrefixLength Reason = 3<<16 | 43

	// ReasonNetlinkInvalidPrefix: Invalid prefix for given prefix length
	ReasonNetlinkInvalidPrefix Reason = 3<<16 | 44

	// ReasonNetlinkGatewayInvalid: Nexthop has invalid gateway
	ReasonNetlinkGatewayInvalid Reason = 3<<16 | 45

	// ReasonNetlinkOnlinkNeedsDevice: Nexthop device required for onlink
	ReasonNetlinkOnlinkNeedsDevice Reason = 3<<16 | 46

	// ReasonNetlinkGatewayForType: Gateway, device and multipath can not be specified for this
	// route type
	ReasonNetlinkGatewayForType Reason = 3<<16 | 47

	// ReasonNetlinkNexthopExtraData: Invalid nexthop configuration - extra data after nexthops
	ReasonNetlinkNexthopExtraData Reason = 3<<16 | 48

	// ReasonNetlinkRouteTableMissing: FIB table does not exist
	ReasonNetlinkRouteTableMissing Reason = 3<<16 | 49

	// ReasonNetlinkRouteNoMatch: Can not replace route - no match found
	ReasonNetlinkRouteNoMatch Reason = 3<<16 | 50

	// ReasonNetlinkRouteTypeInvalid: Invalid route type
	ReasonNetlinkRouteTypeInvalid Reason = 3<<16 | 51

	// ReasonNetlinkScopeInvalid: Invalid scope
	ReasonNetlinkScopeInvalid Reason = 3<<16 | 52

	// ReasonNetlinkMetricsInvalid: Invalid attribute in metrics
	ReasonNetlinkMetricsInvalid Reason = 3<<16 | 53

	// ReasonNetlinkEncapsulationUnknown: Unknown LWT encapsulation type
	ReasonNetlinkEncapsulationUnknown Reason = 3<<16 | 54

	// ReasonNetlinkFamilyUnsupported: Unsupported address family
	ReasonNetlinkFamilyUnsupported Reason = 3<<16 | 55

	// ReasonNetlinkRuleTableInvalid: Invalid table
	ReasonNetlinkRuleTableInvalid Reason = 3<<16 | 56

	// ReasonNetlinkRuleRangeInvalid: Invalid {field} range
	// Arguments: field (utf8).
	ReasonNetlinkRuleRangeInvalid Reason = 3<<16 | 57

	// ReasonNetlinkNexthopIdMissing: Nexthop id does not exist
	ReasonNetlinkNexthopIdMissing Reason = 3<<16 | 58

	// ReasonNetlinkNexthopGroupLength: Invalid length for nexthop group attribute
	ReasonNetlinkNexthopGroupLength Reason = 3<<16 | 59

	// ReasonNetlinkQdiscKindUnknown: Specified qdisc kind is unknown
	ReasonNetlinkQdiscKindUnknown Reason = 3<<16 | 60

	// ReasonNetlinkQdiscNotFound: Failed to find specified qdisc
	ReasonNetlinkQdiscNotFound Reason = 3<<16 | 61

	// ReasonNetlinkQdiscCreateFlag: Qdisc not found. To create specify NLM_F_CREATE flag
	ReasonNetlinkQdiscCreateFlag Reason = 3<<16 | 62

	// ReasonNetlinkQdiscReplaceFlag: NLM_F_REPLACE needed to override
	ReasonNetlinkQdiscReplaceFlag Reason = 3<<16 | 63

	// ReasonNetlinkQdiscExists: Exclusivity flag on, cannot modify
	ReasonNetlinkQdiscExists Reason = 3<<16 | 64

	// ReasonNetlinkQdiscZeroHandle: Cannot delete qdisc with handle of zero
	ReasonNetlinkQdiscZeroHandle Reason = 3<<16 | 65

	// ReasonNetlinkQdiscNameMismatch: Invalid qdisc name: must match existing qdisc
	ReasonNetlinkQdiscNameMismatch Reason = 3<<16 | 66

	// ReasonNetlinkQdiscNotClassful: Qdisc not classful
	ReasonNetlinkQdiscNotClassful Reason = 3<<16 | 67

	// ReasonNetlinkFilterKindUnknown: TC classifier not found
	ReasonNetlinkFilterKindUnknown Reason = 3<<16 | 68

	// ReasonNetlinkFilterKindMissing: Filter kind and protocol must be specified
	ReasonNetlinkFilterKindMissing Reason = 3<<16 | 69

	// ReasonNetlinkFilterPriority: Invalid filter command with priority of zero
	ReasonNetlinkFilterPriority Reason = 3<<16 | 70

	// ReasonNetlinkCreateFlagMissing: Need both {message} and NLM_F_CREATE to create a new {what}
	// Arguments: message (utf8), what (utf8).
	ReasonNetlinkCreateFlagMissing Reason = 3<<16 | 71

	// ReasonNetlinkChainNotFound: Specified filter chain does not exist
	ReasonNetlinkChainNotFound Reason = 3<<16 | 72

	// ReasonNetlinkChainExists: Filter chain already exists
	ReasonNetlinkChainExists Reason = 3<<16 | 73

	// ReasonNetlinkFilterNotFound: Filter with specified priority/protocol not found
	ReasonNetlinkFilterNotFound Reason = 3<<16 | 74

	// ReasonNetlinkClassNotFound: Specified class doesn't exist
	ReasonNetlinkClassNotFound Reason = 3<<16 | 75

	// ReasonNetlinkActionMissing: Netlink action attributes missing
	ReasonNetlinkActionMissing Reason = 3<<16 | 76

	// ReasonNetlinkStatsFilterMissing: Filter mask must be set for stats {what}
	// Arguments: what (utf8).
	ReasonNetlinkStatsFilterMissing Reason = 3<<16 | 77

	// ReasonNetlinkBulkDelete: Bulk delete is not supported
	ReasonNetlinkBulkDelete Reason = 3<<16 | 78

	// ReasonNetlinkBridgeLoop: Can not enslave a bridge to a bridge
	ReasonNetlinkBridgeLoop Reason = 3<<16 | 79

	// ReasonNetlinkAttributeLengthLogged: netlink: '{program}': attribute type {number} has an
	// invalid length.
	// Arguments: program (utf8), number (u64).
	ReasonNetlinkAttributeLengthLogged Reason = 3<<16 | 80

	// ReasonNetlinkBytesLeftoverLogged: netlink: {number} bytes leftover after parsing attributes
	// in process `{program}'.
	// Arguments: number (u64), program (utf8).
	ReasonNetlinkBytesLeftoverLogged Reason = 3<<16 | 81

	// ReasonNetlinkValueInvalid: Invalid {what}
	// Arguments: what (utf8).
	ReasonNetlinkValueInvalid Reason = 3<<16 | 82

	// ReasonNetlinkNotSupported: {what} is not supported
	// Arguments: what (utf8).
	ReasonNetlinkNotSupported Reason = 3<<16 | 83

	// ReasonNetlinkValueMissing: {what} is missing
	// Arguments: what (utf8).
	ReasonNetlinkValueMissing Reason = 3<<16 | 84

	// ReasonNetlinkObjectNotFound: {what} not found
	// Arguments: what (utf8).
	ReasonNetlinkObjectNotFound Reason = 3<<16 | 85

	// ReasonNetlinkObjectExists: {what} already exists
	// Arguments: what (utf8).
	ReasonNetlinkObjectExists Reason = 3<<16 | 86

	// ReasonNetlinkMutuallyExclusive: {what} are mutually exclusive
	// Arguments: what (utf8).
	ReasonNetlinkMutuallyExclusive Reason = 3<<16 | 87

	// ReasonNetlinkOutOfRange: {what} out of range
	// Arguments: what (utf8).
	ReasonNetlinkOutOfRange Reason = 3<<16 | 88

	// ReasonNetlinkOperationRefused: Cannot {what}
	// Arguments: what (utf8).
	ReasonNetlinkOperationRefused Reason = 3<<16 | 89

	// ReasonNetlinkOperationFailed: Failed to {what}
	// Arguments: what (utf8).
	ReasonNetlinkOperationFailed Reason = 3<<16 | 90

	// ReasonNetlinkNeighbourAddressMissing: No link layer address given
	ReasonNetlinkNeighbourAddressMissing Reason = 3<<16 | 91

	// ReasonNetlinkNeighbourGone: Neighbor entry is now dead
	ReasonNetlinkNeighbourGone Reason = 3<<16 | 92

	// ReasonNetlinkNeighbourNotFound: Neighbour entry not found
	ReasonNetlinkNeighbourNotFound Reason = 3<<16 | 93

	// ReasonNetlinkFdbDevice: FDB {what} only supported for Ethernet devices
	// Arguments: what (utf8).
	ReasonNetlinkFdbDevice Reason = 3<<16 | 94

	// ReasonNetlinkNotABridgePort: Device is not a bridge port
	ReasonNetlinkNotABridgePort Reason = 3<<16 | 95

	// ReasonNetlinkMdbEntryInvalid: Entry {what} cannot be specified
	// Arguments: what (utf8).
	ReasonNetlinkMdbEntryInvalid Reason = 3<<16 | 96

	// ReasonNetlinkNamespaceIdUsed: The specified nsid is already used
	ReasonNetlinkNamespaceIdUsed Reason = 3<<16 | 97

	// ReasonNetlinkNamespaceImmutable: The interface netns is immutable
	ReasonNetlinkNamespaceImmutable Reason = 3<<16 | 98

	// ReasonNetlinkProtodownReason: Cannot clear protodown, active reasons
	ReasonNetlinkProtodownReason Reason = 3<<16 | 99

	// ReasonNetlinkXdpNativeUnsupported: Underlying driver does not support XDP in native mode
	ReasonNetlinkXdpNativeUnsupported Reason = 3<<16 | 100

	// ReasonNetlinkXdpAttached: XDP program already attached
	ReasonNetlinkXdpAttached Reason = 3<<16 | 101

	// ReasonNetlinkXdpFlags: Only one XDP mode flag can be set
	ReasonNetlinkXdpFlags Reason = 3<<16 | 102

	// ReasonNetlinkXdpProgramType: {what} programs can not be attached to a device
	// Arguments: what (utf8).
	ReasonNetlinkXdpProgramType Reason = 3<<16 | 103

	// ReasonNetlinkXdpDeviceBound: Program bound to different device
	ReasonNetlinkXdpDeviceBound Reason = 3<<16 | 104

	// ReasonNetlinkXdpMtu: MTU too large for {what}
	// Arguments: what (utf8).
	ReasonNetlinkXdpMtu Reason = 3<<16 | 105

	// ReasonNetlinkRouteNexthopConflict: Nexthop specification and nexthop id are mutually
	// exclusive
	ReasonNetlinkRouteNexthopConflict Reason = 3<<16 | 106

	// ReasonNetlinkNexthopMismatch: Nexthop {what} does not match {other}
	// Arguments: what (utf8), other (utf8).
	ReasonNetlinkNexthopMismatch Reason = 3<<16 | 107

	// ReasonNetlinkNexthopFlags: Invalid flags for nexthop - {what}
	// Arguments: what (utf8).
	ReasonNetlinkNexthopFlags Reason = 3<<16 | 108

	// ReasonNetlinkNexthopGroup: Nexthop id can not be used twice in a group
	ReasonNetlinkNexthopGroup Reason = 3<<16 | 109

	// ReasonNetlinkNexthopAttributes: Blackhole attribute can not be used with gateway, oif, encap
	// or fdb
	ReasonNetlinkNexthopAttributes Reason = 3<<16 | 110

	// ReasonNetlinkNexthopReplace: Replace specified without create and no entry exists
	ReasonNetlinkNexthopReplace Reason = 3<<16 | 111

	// ReasonNetlinkNexthopDeleted: Nexthop has been deleted
	ReasonNetlinkNexthopDeleted Reason = 3<<16 | 112

	// ReasonNetlinkRouteHostScope: Route with host scope can not have {what}
	// Arguments: what (utf8).
	ReasonNetlinkRouteHostScope Reason = 3<<16 | 113

	// ReasonNetlinkNexthopNoDevice: No egress device for nexthop gateway
	ReasonNetlinkNexthopNoDevice Reason = 3<<16 | 114

	// ReasonNetlinkIpv6Disabled: IPv6 is disabled on this device
	ReasonNetlinkIpv6Disabled Reason = 3<<16 | 115

	// ReasonNetlinkIpv6Multipath: Device only routes can not be added for IPv6 using the multipath
	// API.
	ReasonNetlinkIpv6Multipath Reason = 3<<16 | 116

	// ReasonNetlinkDsfield: Invalid dsfield (tos): {what}
	// Arguments: what (utf8).
	ReasonNetlinkDsfield Reason = 3<<16 | 117

	// ReasonNetlinkMetricLocked: Locked cwnd metric must be non zero
	ReasonNetlinkMetricLocked Reason = 3<<16 | 118

	// ReasonNetlinkPrefixLengthFixed: rtm_src_len and rtm_dst_len must be {what}
	// Arguments: what (utf8).
	ReasonNetlinkPrefixLengthFixed Reason = 3<<16 | 119

	// ReasonNetlinkAddressLifetime: address lifetime invalid
	ReasonNetlinkAddressLifetime Reason = 3<<16 | 120

	// ReasonNetlinkAddressKind: Cannot assign {what} on this device
	// Arguments: what (utf8).
	ReasonNetlinkAddressKind Reason = 3<<16 | 121

	// ReasonNetlinkRouterAdvertisement: Router solicitation is disabled on device
	ReasonNetlinkRouterAdvertisement Reason = 3<<16 | 122

	// ReasonNetlinkRuleGoto: Missing goto target for action goto
	ReasonNetlinkRuleGoto Reason = 3<<16 | 123

	// ReasonNetlinkRuleL3mdev: l3mdev and table are mutually exclusive
	ReasonNetlinkRuleL3mdev Reason = 3<<16 | 124

	// ReasonNetlinkUidRangePermission: No permission to set uid
	ReasonNetlinkUidRangePermission Reason = 3<<16 | 125

	// ReasonNetlinkEncapsulationMissing: LWT encapsulation {what} is missing
	// Arguments: what (utf8).
	ReasonNetlinkEncapsulationMissing Reason = 3<<16 | 126

	// ReasonNetlinkVrfStrict: Strict mode for VRF is disabled
	ReasonNetlinkVrfStrict Reason = 3<<16 | 127

	// ReasonNetlinkQdiscOverride: Exclusivity flag on, cannot override
	ReasonNetlinkQdiscOverride Reason = 3<<16 | 128

	// ReasonNetlinkQdiscMove: Cannot move an existing qdisc to a different parent
	ReasonNetlinkQdiscMove Reason = 3<<16 | 129

	// ReasonNetlinkQdiscParentReserved: Specified parent ID is reserved for ingress and clsact
	// Qdiscs
	ReasonNetlinkQdiscParentReserved Reason = 3<<16 | 130

	// ReasonNetlinkQdiscHandlesExhausted: Maximum number of qdisc handles was exceeded
	ReasonNetlinkQdiscHandlesExhausted Reason = 3<<16 | 131

	// ReasonNetlinkQdiscChange: Change operation not supported by specified qdisc
	ReasonNetlinkQdiscChange Reason = 3<<16 | 132

	// ReasonNetlinkQdiscBlock: {what} block sharing is not supported
	// Arguments: what (utf8).
	ReasonNetlinkQdiscBlock Reason = 3<<16 | 133

	// ReasonNetlinkQdiscNoqueue: Cannot assign noqueue to a class
	ReasonNetlinkQdiscNoqueue Reason = 3<<16 | 134

	// ReasonNetlinkQdiscBusy: Current ingress or clsact Qdisc has ongoing filter requests
	ReasonNetlinkQdiscBusy Reason = 3<<16 | 135

	// ReasonNetlinkQdiscIngressMissing: Cannot find ingress queue for specified device
	ReasonNetlinkQdiscIngressMissing Reason = 3<<16 | 136

	// ReasonNetlinkSizeTable: Size table {what} is missing
	// Arguments: what (utf8).
	ReasonNetlinkSizeTable Reason = 3<<16 | 137

	// ReasonNetlinkClassId: Cannot create traffic class with classid TC_H_ROOT
	ReasonNetlinkClassId Reason = 3<<16 | 138

	// ReasonNetlinkRateEstimator: Cannot attach rate estimator to a multi-queue root qdisc
	ReasonNetlinkRateEstimator Reason = 3<<16 | 139

	// ReasonNetlinkFilterExists: Filter already exists
	ReasonNetlinkFilterExists Reason = 3<<16 | 140

	// ReasonNetlinkFilterKindMismatch: Specified filter kind does not match existing one
	ReasonNetlinkFilterKindMismatch Reason = 3<<16 | 141

	// ReasonNetlinkFilterOffload: Filter HW offload failed - classifier without re-offloading
	// support
	ReasonNetlinkFilterOffload Reason = 3<<16 | 142

	// ReasonNetlinkFilterChainLimit: Specified chain index exceeds upper limit
	ReasonNetlinkFilterChainLimit Reason = 3<<16 | 143

	// ReasonNetlinkActionKindMissing: TC action kind must be specified
	ReasonNetlinkActionKindMissing Reason = 3<<16 | 144

	// ReasonNetlinkActionNotFound: TC action with specified index not found
	ReasonNetlinkActionNotFound Reason = 3<<16 | 145

	// ReasonNetlinkActionControl: invalid control action
	ReasonNetlinkActionControl Reason = 3<<16 | 146

	// ReasonNetlinkFlagsReserved: ambiguous or reserved bits set in nlmsg_flags
	ReasonNetlinkFlagsReserved Reason = 3<<16 | 147

	// ReasonNetlinkDeviceHeader: neither ifindex nor name specified
	ReasonNetlinkDeviceHeader Reason = 3<<16 | 148

	// ReasonNetlinkBitset: missing {what} in compact bitset
	// Arguments: what (utf8).
	ReasonNetlinkBitset Reason = 3<<16 | 149

	// ReasonNetlinkChannelsInUse: requested channel counts are too low for existing {what}
	// Arguments: what (utf8).
	ReasonNetlinkChannelsInUse Reason = 3<<16 | 150

	// ReasonNetlinkModuleFlash: Netdevice is up, so flashing is not permitted
	ReasonNetlinkModuleFlash Reason = 3<<16 | 151

	// ReasonNetlinkModulePage: reading {what} is illegal
	// Arguments: what (utf8).
	ReasonNetlinkModulePage Reason = 3<<16 | 152

	// ReasonNetlinkMacMerge: TX enabled requires pMAC enabled
	ReasonNetlinkMacMerge Reason = 3<<16 | 153

	// ReasonNetlinkCableTest: {what} parameter too big
	// Arguments: what (utf8).
	ReasonNetlinkCableTest Reason = 3<<16 | 154

	// ReasonNetlinkResourceSize: resources size validation failed
	ReasonNetlinkResourceSize Reason = 3<<16 | 155

	// ReasonNetlinkRateNode: Node has children. Cannot delete node.
	ReasonNetlinkRateNode Reason = 3<<16 | 156

	// ReasonNetlinkPortFunctionLimit: {what} function attribute supported for VFs only
	// Arguments: what (utf8).
	ReasonNetlinkPortFunctionLimit Reason = 3<<16 | 157

	// ReasonNetlinkReloadLimit: Requested limit is not supported by the driver
	ReasonNetlinkReloadLimit Reason = 3<<16 | 158

	// ReasonNetlinkRegionSnapshot: Direct region read does not use snapshot
	ReasonNetlinkRegionSnapshot Reason = 3<<16 | 159

	// ReasonNetlinkTrapAction: Cannot change action of non-drop traps. Skipping
	ReasonNetlinkTrapAction Reason = 3<<16 | 160

	// ReasonNetlinkLineCard: Line card is {what}
	// Arguments: what (utf8).
	ReasonNetlinkLineCard Reason = 3<<16 | 161

	// ReasonNetlinkXfrmOffload: {what} can't be offloaded
	// Arguments: what (utf8).
	ReasonNetlinkXfrmOffload Reason = 3<<16 | 162

	// ReasonNetlinkXfrmSpi: No SPI available in the requested range
	ReasonNetlinkXfrmSpi Reason = 3<<16 | 163

	// ReasonNetlinkXfrmReplay: ESN replay window is too large for the chosen bitmap size
	ReasonNetlinkXfrmReplay Reason = 3<<16 | 164

	// ReasonNetlinkXfrmMode: Only tunnel modes can accommodate a change of family
	ReasonNetlinkXfrmMode Reason = 3<<16 | 165

	// ReasonNetlinkXfrmMigrate: Entries in the MIGRATE attribute's list must be unique
	ReasonNetlinkXfrmMigrate Reason = 3<<16 | 166

	// ReasonNetlinkXdpQueueBound: designated queue already in use by AF_XDP
	ReasonNetlinkXdpQueueBound Reason = 3<<16 | 167

	// ReasonNetlinkArrayShort: Array element too short
	ReasonNetlinkArrayShort Reason = 3<<16 | 168

	// ReasonNetlinkQueueUnavailable: Device queue in use by {what}
	// Arguments: what (utf8).
	ReasonNetlinkQueueUnavailable Reason = 3<<16 | 169

	// ReasonNetlinkQueueMemorySetup: No DMA-capable device found for netmem TX
	ReasonNetlinkQueueMemorySetup Reason = 3<<16 | 170

	// ReasonNetlinkHashNotSymmetric: hash field config is not symmetric
	ReasonNetlinkHashNotSymmetric Reason = 3<<16 | 171

	// ReasonNetlinkFilterProtocolMismatch: Protocol mismatch for filter with specified priority
	ReasonNetlinkFilterProtocolMismatch Reason = 3<<16 | 172

	// ReasonNetlinkQdiscBpfPlace: BPF qdisc only supported on root or mq
	ReasonNetlinkQdiscBpfPlace Reason = 3<<16 | 173
)

// Reasons of fscontext. Messages of a file-system context (fsopen, fsconfig, fsmount).
const (
	// ReasonFscontextUnknownParameter: {filesystem}: Unknown parameter '{parameter}'
	// Arguments: filesystem (utf8), parameter (utf8).
	ReasonFscontextUnknownParameter Reason = 4<<16 | 1

	// ReasonFscontextBadValue: {filesystem}: Bad value for '{parameter}'
	// Arguments: filesystem (utf8), parameter (utf8).
	ReasonFscontextBadValue Reason = 4<<16 | 2

	// ReasonFscontextBadValueGiven: {filesystem}: Bad value '{value}' for mount option
	// '{parameter}'
	// Arguments: filesystem (utf8), value (utf8), parameter (utf8).
	ReasonFscontextBadValueGiven Reason = 4<<16 | 3

	// ReasonFscontextUnexpectedValue: {filesystem}: Unexpected value for '{parameter}'
	// Arguments: filesystem (utf8), parameter (utf8).
	ReasonFscontextUnexpectedValue Reason = 4<<16 | 4

	// ReasonFscontextUnknownValue: {filesystem}: unknown value of {parameter} - {value}
	// Arguments: filesystem (utf8), parameter (utf8), value (utf8).
	ReasonFscontextUnknownValue Reason = 4<<16 | 5

	// ReasonFscontextUnsupportedValue: {filesystem}: unsupported {parameter} option - {value}
	// Arguments: filesystem (utf8), parameter (utf8), value (utf8).
	ReasonFscontextUnsupportedValue Reason = 4<<16 | 6

	// ReasonFscontextNonStringSource: Non-string source
	ReasonFscontextNonStringSource Reason = 4<<16 | 7

	// ReasonFscontextMultipleSources: Multiple sources
	ReasonFscontextMultipleSources Reason = 4<<16 | 8

	// ReasonFscontextMultipleSourcesSpecified: {filesystem}: Multiple sources specified
	// Arguments: filesystem (utf8).
	ReasonFscontextMultipleSourcesSpecified Reason = 4<<16 | 9

	// ReasonFscontextNoSource: No source specified
	ReasonFscontextNoSource Reason = 4<<16 | 10

	// ReasonFscontextDeviceNotFound: {source}: Can't lookup blockdev
	// Arguments: source (utf8).
	ReasonFscontextDeviceNotFound Reason = 4<<16 | 11

	// ReasonFscontextDeviceNotOpened: {source}: Can't open blockdev
	// Arguments: source (utf8).
	ReasonFscontextDeviceNotOpened Reason = 4<<16 | 12

	// ReasonFscontextUnknownSubsystem: {filesystem}: Unknown subsys name '{parameter}'
	// Arguments: filesystem (utf8), parameter (utf8).
	ReasonFscontextUnknownSubsystem Reason = 4<<16 | 13

	// ReasonFscontextKernelNotBuilt: {filesystem}: Kernel not built with {option}
	// Arguments: filesystem (utf8), option (utf8).
	ReasonFscontextKernelNotBuilt Reason = 4<<16 | 14

	// ReasonFscontextNotADirectory: {filesystem}: {name} is not a directory
	// Arguments: filesystem (utf8), name (utf8).
	ReasonFscontextNotADirectory Reason = 4<<16 | 15

	// ReasonFscontextReconfigureRefused: {filesystem}: No changes allowed in reconfigure
	// Arguments: filesystem (utf8).
	ReasonFscontextReconfigureRefused Reason = 4<<16 | 16

	// ReasonFscontextInvalidPipe: Invalid/unusable pipe
	ReasonFscontextInvalidPipe Reason = 4<<16 | 17

	// ReasonFscontextInvalidRootmode: {filesystem}: Invalid rootmode
	// Arguments: filesystem (utf8).
	ReasonFscontextInvalidRootmode Reason = 4<<16 | 18

	// ReasonFscontextDeprecatedParameter: {filesystem}: Deprecated parameter '{parameter}'
	// Arguments: filesystem (utf8), parameter (utf8).
	ReasonFscontextDeprecatedParameter Reason = 4<<16 | 19

	// ReasonFscontextValueOutOfRange: {filesystem}: {parameter} out of range
	// Arguments: filesystem (utf8), parameter (utf8).
	ReasonFscontextValueOutOfRange Reason = 4<<16 | 20

	// ReasonFscontextCgroupOptionRepeated: {filesystem}: {parameter} respecified
	// Arguments: filesystem (utf8), parameter (utf8).
	ReasonFscontextCgroupOptionRepeated Reason = 4<<16 | 21

	// ReasonFscontextCgroupNameInvalid: {filesystem}: Invalid name
	// Arguments: filesystem (utf8).
	ReasonFscontextCgroupNameInvalid Reason = 4<<16 | 22

	// ReasonFscontextCgroupControllers: {filesystem}: Need name or subsystem set
	// Arguments: filesystem (utf8).
	ReasonFscontextCgroupControllers Reason = 4<<16 | 23

	// ReasonFscontextRemountLimit: {filesystem}: Too small a size for current use
	// Arguments: filesystem (utf8).
	ReasonFscontextRemountLimit Reason = 4<<16 | 24

	// ReasonFscontextQuotaLimit: {filesystem}: {what} hardlimit too large.
	// Arguments: filesystem (utf8), what (utf8).
	ReasonFscontextQuotaLimit Reason = 4<<16 | 25

	// ReasonFscontextUnprivilegedOption: {filesystem}: {what} in unprivileged tmpfs mounts
	// unsupported
	// Arguments: filesystem (utf8), what (utf8).
	ReasonFscontextUnprivilegedOption Reason = 4<<16 | 26

	// ReasonFscontextFeatureUnsupported: {what} isn't supported
	// Arguments: what (utf8).
	ReasonFscontextFeatureUnsupported Reason = 4<<16 | 27

	// ReasonFscontextSuperblockUnreadable: cannot read {what} superblock
	// Arguments: what (utf8).
	ReasonFscontextSuperblockUnreadable Reason = 4<<16 | 28

	// ReasonFscontextDataCorrupt: {what}, data probably corrupt
	// Arguments: what (utf8).
	ReasonFscontextDataCorrupt Reason = 4<<16 | 29

	// ReasonFscontextOverlayOptions: conflicting options: {what}
	// Arguments: what (utf8).
	ReasonFscontextOverlayOptions Reason = 4<<16 | 30

	// ReasonFscontextOverlayDirectoryMissing: missing '{parameter}'
	// Arguments: parameter (utf8).
	ReasonFscontextOverlayDirectoryMissing Reason = 4<<16 | 31

	// ReasonFscontextOverlayDirectories: workdir and upperdir must {what}
	// Arguments: what (utf8).
	ReasonFscontextOverlayDirectories Reason = 4<<16 | 32

	// ReasonFscontextOverlayPath: failed to resolve '{value}': {what}
	// Arguments: value (utf8), what (utf8).
	ReasonFscontextOverlayPath Reason = 4<<16 | 33

	// ReasonFscontextOverlayUpperFeatures: upper fs missing required features.
	ReasonFscontextOverlayUpperFeatures Reason = 4<<16 | 34

	// ReasonFscontextOverlayPermission: {what} requires permission to access trusted xattrs
	// Arguments: what (utf8).
	ReasonFscontextOverlayPermission Reason = 4<<16 | 35

	// ReasonFscontextOptionUnrecognised: unrecognized mount option "{parameter}" or missing value
	// Arguments: parameter (utf8).
	ReasonFscontextOptionUnrecognised Reason = 4<<16 | 36
)

// Reasons of loader. Programs and libraries that load BPF, such as libbpf, where they fail before
// or without the kernel's word.
const (
	// ReasonLoaderProgramRefused: program {program}: the kernel refused to load it
	// Arguments: program (utf8).
	ReasonLoaderProgramRefused Reason = 5<<16 | 1

	// ReasonLoaderVerifierLogMissing: program {program}: failed to load, without a verifier log
	// Arguments: program (utf8).
	ReasonLoaderVerifierLogMissing Reason = 5<<16 | 2

	// ReasonLoaderLoadFailed: object {object}: failed to load
	// Arguments: object (utf8).
	ReasonLoaderLoadFailed Reason = 5<<16 | 3

	// ReasonLoaderMapNotCreated: map '{object}': failed to create
	// Arguments: object (utf8).
	ReasonLoaderMapNotCreated Reason = 5<<16 | 4

	// ReasonLoaderMapCreatedWithoutBtf: map '{object}': created without BTF
	// Arguments: object (utf8).
	ReasonLoaderMapCreatedWithoutBtf Reason = 5<<16 | 5

	// ReasonLoaderMapDefinitionInvalid: map '{object}': its definition is invalid
	// Arguments: object (utf8).
	ReasonLoaderMapDefinitionInvalid Reason = 5<<16 | 6

	// ReasonLoaderMapNotReused: map '{object}': the pinned map cannot be reused
	// Arguments: object (utf8).
	ReasonLoaderMapNotReused Reason = 5<<16 | 7

	// ReasonLoaderMapNotFilled: map '{object}': its initial contents could not be set
	// Arguments: object (utf8).
	ReasonLoaderMapNotFilled Reason = 5<<16 | 8

	// ReasonLoaderPinFailed: {object}: failed to pin
	// Arguments: object (utf8).
	ReasonLoaderPinFailed Reason = 5<<16 | 9

	// ReasonLoaderKernelBtfMissing: the BTF of the running kernel was not found
	ReasonLoaderKernelBtfMissing Reason = 5<<16 | 10

	// ReasonLoaderObjectBtfMissing: {object}: the object file lacks BTF
	// Arguments: object (utf8).
	ReasonLoaderObjectBtfMissing Reason = 5<<16 | 11

	// ReasonLoaderObjectBtfRefused: the kernel refused the BTF of the object
	ReasonLoaderObjectBtfRefused Reason = 5<<16 | 12

	// ReasonLoaderObjectBtfIgnored: the kernel refused the BTF of the object; the loader goes on
	// without
	ReasonLoaderObjectBtfIgnored Reason = 5<<16 | 13

	// ReasonLoaderAttachTargetNotFound: '{object}' is not in the BTF of the kernel
	// Arguments: object (utf8).
	ReasonLoaderAttachTargetNotFound Reason = 5<<16 | 14

	// ReasonLoaderAttachTargetMissing: program {program}: no attach target is given
	// Arguments: program (utf8).
	ReasonLoaderAttachTargetMissing Reason = 5<<16 | 15

	// ReasonLoaderAttachRefused: program {program}: failed to attach
	// Arguments: program (utf8).
	ReasonLoaderAttachRefused Reason = 5<<16 | 16

	// ReasonLoaderProbeNotFound: '{object}': there is no such function or tracepoint to probe
	// Arguments: object (utf8).
	ReasonLoaderProbeNotFound Reason = 5<<16 | 17

	// ReasonLoaderKernelSymbolNotFound: extern '{object}': not found in the kernel
	// Arguments: object (utf8).
	ReasonLoaderKernelSymbolNotFound Reason = 5<<16 | 18

	// ReasonLoaderKernelSymbolIncompatible: extern '{object}': the kernel declares it with another
	// type
	// Arguments: object (utf8).
	ReasonLoaderKernelSymbolIncompatible Reason = 5<<16 | 19

	// ReasonLoaderKernelConfigUnreadable: '{object}': the configuration of the kernel cannot be
	// read
	// Arguments: object (utf8).
	ReasonLoaderKernelConfigUnreadable Reason = 5<<16 | 20

	// ReasonLoaderCoreRelocationsFailed: CO-RE relocations failed
	ReasonLoaderCoreRelocationsFailed Reason = 5<<16 | 21

	// ReasonLoaderCoreRelocationAmbiguous: CO-RE relocation {index}: several types match and they
	// disagree
	// Arguments: index (u64).
	ReasonLoaderCoreRelocationAmbiguous Reason = 5<<16 | 22

	// ReasonLoaderCoreRelocationUnmatched: CO-RE relocation {index}: no type of the kernel matches
	// Arguments: index (u64).
	ReasonLoaderCoreRelocationUnmatched Reason = 5<<16 | 23

	// ReasonLoaderProgramTypeUnknown: '{section}': this section name does not imply a program type
	// Arguments: section (utf8).
	ReasonLoaderProgramTypeUnknown Reason = 5<<16 | 24

	// ReasonLoaderMemoryLockLimit: the limit of locked memory may be too low
	ReasonLoaderMemoryLockLimit Reason = 5<<16 | 25

	// ReasonLoaderNotPermitted: the process may not use BPF
	ReasonLoaderNotPermitted Reason = 5<<16 | 26

	// ReasonLoaderBpfUnavailable: the kernel does not load even a trivial program
	ReasonLoaderBpfUnavailable Reason = 5<<16 | 27

	// ReasonLoaderObjectUnreadable: '{object}': the object file cannot be read
	// Arguments: object (utf8).
	ReasonLoaderObjectUnreadable Reason = 5<<16 | 28

	// ReasonLoaderObjectReferenceInvalid: program {program}: a reference to '{object}' cannot be
	// resolved
	// Arguments: program (utf8), object (utf8).
	ReasonLoaderObjectReferenceInvalid Reason = 5<<16 | 29

	// ReasonLoaderStructOpsUnsupported: struct_ops '{object}': not in the BTF of the kernel
	// Arguments: object (utf8).
	ReasonLoaderStructOpsUnsupported Reason = 5<<16 | 30

	// ReasonLoaderFeatureMissing: {message}: this kernel does not have it
	// Arguments: message (utf8).
	ReasonLoaderFeatureMissing Reason = 5<<16 | 31

	// ReasonLoaderAssertionFailed: assertion failed: {message}
	// Arguments: message (utf8).
	ReasonLoaderAssertionFailed Reason = 5<<16 | 32

	// ReasonLoaderProgramNotFound: '{object}': the object has no such program, map or section
	// Arguments: object (utf8).
	ReasonLoaderProgramNotFound Reason = 5<<16 | 33

	// ReasonLoaderLockedDown: {program}: {message} is restricted by kernel lockdown
	// Arguments: program (utf8), message (utf8).
	ReasonLoaderLockedDown Reason = 5<<16 | 34
)
