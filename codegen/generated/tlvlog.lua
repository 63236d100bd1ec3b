-- SPDX-License-Identifier: MIT
-- Generated from tlvlog.yaml by `tlvlog gen wireshark`; do not edit.
--
-- A dissector for Wireshark 4 and tshark: Logs that a failing call leaves behind: a run of type-length-value records in a buffer of the caller's
--
-- Put it into the folder of personal plugins (Help, About, Folders), or give it to tshark with
-- -X lua_script:FILE.  It takes packets of link type 147 (user 0).

local PREFIX = "tlvlog"

-- The schema ---------------------------------------------------------------

local LIMITS = {
    record_length = 16777216,
    records = 1000000,
    attributes = 1000,
    depth = 8,
    total = 1073741824,
}

-- By name: the values with their names; `flags` are bits.
local ENUMS = {
    ["severity"] = {
        flags = false,
        names = {
            {0, "error"},
            {1, "warning"},
            {2, "info"},
        },
    },
    ["error-flags"] = {
        flags = true,
        names = {
            {1, "shed"},
            {4, "message-cut"},
        },
    },
    ["level"] = {
        flags = true,
        names = {
            {1, "errors"},
            {2, "info"},
            {4, "statistics"},
            {8, "keep-head"},
            {16, "tlv"},
            {32, "keep-tail"},
        },
    },
    ["policy-kind"] = {
        flags = false,
        names = {
            {0, "invalid"},
            {1, "flag"},
            {2, "u8"},
            {3, "u16"},
            {4, "u32"},
            {5, "u64"},
            {6, "s8"},
            {7, "s16"},
            {8, "s32"},
            {9, "s64"},
            {10, "binary"},
            {11, "string"},
            {12, "nul-string"},
            {13, "nested"},
            {14, "nested-array"},
            {15, "bitfield32"},
            {16, "sint"},
            {17, "uint"},
        },
    },
    ["errno"] = {
        flags = false,
        names = {
            {1, "EPERM"},
            {2, "ENOENT"},
            {3, "ESRCH"},
            {4, "EINTR"},
            {5, "EIO"},
            {6, "ENXIO"},
            {7, "E2BIG"},
            {8, "ENOEXEC"},
            {9, "EBADF"},
            {10, "ECHILD"},
            {11, "EAGAIN"},
            {12, "ENOMEM"},
            {13, "EACCES"},
            {14, "EFAULT"},
            {15, "ENOTBLK"},
            {16, "EBUSY"},
            {17, "EEXIST"},
            {18, "EXDEV"},
            {19, "ENODEV"},
            {20, "ENOTDIR"},
            {21, "EISDIR"},
            {22, "EINVAL"},
            {23, "ENFILE"},
            {24, "EMFILE"},
            {25, "ENOTTY"},
            {26, "ETXTBSY"},
            {27, "EFBIG"},
            {28, "ENOSPC"},
            {29, "ESPIPE"},
            {30, "EROFS"},
            {31, "EMLINK"},
            {32, "EPIPE"},
            {33, "EDOM"},
            {34, "ERANGE"},
            {35, "EDEADLK"},
            {36, "ENAMETOOLONG"},
            {37, "ENOLCK"},
            {38, "ENOSYS"},
            {39, "ENOTEMPTY"},
            {40, "ELOOP"},
            {42, "ENOMSG"},
            {43, "EIDRM"},
            {44, "ECHRNG"},
            {45, "EL2NSYNC"},
            {46, "EL3HLT"},
            {47, "EL3RST"},
            {48, "ELNRNG"},
            {49, "EUNATCH"},
            {50, "ENOCSI"},
            {51, "EL2HLT"},
            {52, "EBADE"},
            {53, "EBADR"},
            {54, "EXFULL"},
            {55, "ENOANO"},
            {56, "EBADRQC"},
            {57, "EBADSLT"},
            {59, "EBFONT"},
            {60, "ENOSTR"},
            {61, "ENODATA"},
            {62, "ETIME"},
            {63, "ENOSR"},
            {64, "ENONET"},
            {65, "ENOPKG"},
            {66, "EREMOTE"},
            {67, "ENOLINK"},
            {68, "EADV"},
            {69, "ESRMNT"},
            {70, "ECOMM"},
            {71, "EPROTO"},
            {72, "EMULTIHOP"},
            {73, "EDOTDOT"},
            {74, "EBADMSG"},
            {75, "EOVERFLOW"},
            {76, "ENOTUNIQ"},
            {77, "EBADFD"},
            {78, "EREMCHG"},
            {79, "ELIBACC"},
            {80, "ELIBBAD"},
            {81, "ELIBSCN"},
            {82, "ELIBMAX"},
            {83, "ELIBEXEC"},
            {84, "EILSEQ"},
            {85, "ERESTART"},
            {86, "ESTRPIPE"},
            {87, "EUSERS"},
            {88, "ENOTSOCK"},
            {89, "EDESTADDRREQ"},
            {90, "EMSGSIZE"},
            {91, "EPROTOTYPE"},
            {92, "ENOPROTOOPT"},
            {93, "EPROTONOSUPPORT"},
            {94, "ESOCKTNOSUPPORT"},
            {95, "EOPNOTSUPP"},
            {96, "EPFNOSUPPORT"},
            {97, "EAFNOSUPPORT"},
            {98, "EADDRINUSE"},
            {99, "EADDRNOTAVAIL"},
            {100, "ENETDOWN"},
            {101, "ENETUNREACH"},
            {102, "ENETRESET"},
            {103, "ECONNABORTED"},
            {104, "ECONNRESET"},
            {105, "ENOBUFS"},
            {106, "EISCONN"},
            {107, "ENOTCONN"},
            {108, "ESHUTDOWN"},
            {109, "ETOOMANYREFS"},
            {110, "ETIMEDOUT"},
            {111, "ECONNREFUSED"},
            {112, "EHOSTDOWN"},
            {113, "EHOSTUNREACH"},
            {114, "EALREADY"},
            {115, "EINPROGRESS"},
            {116, "ESTALE"},
            {117, "EUCLEAN"},
            {118, "ENOTNAM"},
            {119, "ENAVAIL"},
            {120, "EISNAM"},
            {121, "EREMOTEIO"},
            {122, "EDQUOT"},
            {123, "ENOMEDIUM"},
            {124, "EMEDIUMTYPE"},
            {125, "ECANCELED"},
            {126, "ENOKEY"},
            {127, "EKEYEXPIRED"},
            {128, "EKEYREVOKED"},
            {129, "EKEYREJECTED"},
            {130, "EOWNERDEAD"},
            {131, "ENOTRECOVERABLE"},
            {132, "ERFKILL"},
            {133, "EHWPOISON"},
        },
    },
    ["core-kind"] = {
        flags = false,
        names = {
            {0, "byte-offset"},
            {1, "byte-size"},
            {2, "field-exists"},
            {3, "signedness"},
            {4, "left-shift"},
            {5, "right-shift"},
            {6, "local-type-id"},
            {7, "target-type-id"},
            {8, "type-exists"},
            {9, "type-size"},
            {10, "enumerator-exists"},
            {11, "enumerator-value"},
            {12, "type-matches"},
        },
    },
    ["core-verdict"] = {
        flags = false,
        names = {
            {0, "matched"},
            {1, "absent"},
            {2, "poisoned"},
            {3, "local"},
            {4, "ambiguous"},
            {5, "failed"},
        },
    },
    ["core-rules"] = {
        flags = false,
        names = {
            {0, "libbpf"},
            {1, "cilium"},
            {2, "aya"},
        },
    },
    ["core-form"] = {
        flags = false,
        names = {
            {1, "immediate"},
            {2, "offset"},
            {3, "immediate64"},
        },
    },
}

-- By name: the attributes of each set.
local SETS = {
    ["source-line"] = {
        key = "source_line",
        attributes = {
            [1] = {key = "line", name = "line", kind = "u32",
                doc = "Line number counted from 1."},
            [2] = {key = "file", name = "file", kind = "utf8",
                doc = "File name as the compiler recorded it."},
            [3] = {key = "text", name = "text", kind = "utf8",
                doc = "The line itself."},
            [4] = {key = "column", name = "column", kind = "u32",
                doc = "Column in the line counted from 1."},
        },
    },
    ["limit"] = {
        key = "limit",
        attributes = {
            [1] = {key = "kind", name = "kind", kind = "u32", enum = "policy-kind",
                doc = "Kind that was expected."},
            [2] = {key = "min_signed", name = "min-signed", kind = "s64",
                doc = "Smallest value, signed."},
            [3] = {key = "max_signed", name = "max-signed", kind = "s64",
                doc = "Largest value, signed."},
            [4] = {key = "min", name = "min", kind = "u64",
                doc = "Smallest value, unsigned."},
            [5] = {key = "max", name = "max", kind = "u64",
                doc = "Largest value, unsigned."},
            [6] = {key = "min_length", name = "min-length", kind = "u32",
                doc = "Fewest bytes."},
            [7] = {key = "max_length", name = "max-length", kind = "u32",
                doc = "Most bytes."},
            [8] = {key = "mask", name = "mask", kind = "u64",
                doc = "Bits that may be set."},
            [9] = {key = "policy_index", name = "policy-index", kind = "u32",
                doc = "Index of the nested policy in the kernel's policy dump."},
            [10] = {key = "policy_max_type", name = "policy-max-type", kind = "u32",
                doc = "Largest attribute type of the nested policy."},
        },
    },
    ["error"] = {
        key = "error",
        attributes = {
            [1] = {key = "message", name = "message", kind = "utf8",
                doc = "Text for people. Not needed where the reason is registered."},
            [2] = {key = "field_offset", name = "field-offset", kind = "u32",
                doc = "Byte offset of the offending field from the start of the call's main argument (union bpf_attr, the request's nlmsghdr, the ioctl argument)."},
            [3] = {key = "field_path", name = "field-path", kind = "utf8",
                doc = "Dotted path of the offending field."},
            [4] = {key = "btf_type_id", name = "btf-type-id", kind = "u32",
                doc = "BTF id of the offending type."},
            [5] = {key = "btf_member_offset", name = "btf-member-offset", kind = "u32",
                doc = "Offset of the offending member in that type in bits."},
            [6] = {key = "instruction", name = "instruction", kind = "u32",
                doc = "Index of the offending instruction."},
            [7] = {key = "source_line", name = "source-line", kind = "nest", set = "source-line",
                doc = "Where in the source."},
            [8] = {key = "argument_unsigned", name = "argument-unsigned", kind = "u64",
                doc = "Argument of the reason, an unsigned number. Arguments of all three types count in wire order."},
            [9] = {key = "argument_signed", name = "argument-signed", kind = "s64",
                doc = "Argument of the reason, a signed number."},
            [10] = {key = "argument_text", name = "argument-text", kind = "utf8",
                doc = "Argument of the reason, text."},
            [11] = {key = "limit", name = "limit", kind = "nest", set = "limit",
                doc = "What would have been accepted."},
            [12] = {key = "missing", name = "missing", kind = "u32",
                doc = "Id of a required attribute that is absent."},
            [13] = {key = "missing_in", name = "missing-in", kind = "u32",
                doc = "Offset of the nest that lacks it; absent for the top level."},
            [14] = {key = "object", name = "object", kind = "utf8",
                doc = "Program, map or device that the call was about."},
            [15] = {key = "cookie", name = "cookie", kind = "bytes",
                doc = "Opaque bytes that the call returns to its caller."},
            [16] = {key = "btf_object_id", name = "btf-object-id", kind = "u32",
                doc = "BTF object the type id belongs to; absent for vmlinux, 0 for the BTF that this call passed."},
            [17] = {key = "guess", name = "guess", kind = "u8",
                doc = "Present, as 1, if the cause was derived from outside the call and may be wrong."},
            [18] = {key = "btf_type", name = "btf-type", kind = "utf8",
                doc = "Kind and name of the offending type, written when the record is made: its id means nothing on another kernel."},
            [19] = {key = "btf_member", name = "btf-member", kind = "utf8",
                doc = "Path of the offending member in that type, written when the record is made."},
            [20] = {key = "category", name = "category", kind = "utf8",
                doc = "Which kind of rule was broken, as the verifier's report of Linux 7.3 calls it."},
            [21] = {key = "headline", name = "headline", kind = "utf8",
                doc = "What the report calls the problem, in a few words."},
            [22] = {key = "causal_step", name = "causal-step", kind = "utf8",
                doc = "What led to the problem, one step of the path; the earliest first."},
            [23] = {key = "suggestion", name = "suggestion", kind = "utf8",
                doc = "What the kernel itself advises."},
        },
    },
    ["core-spec"] = {
        key = "core_spec",
        attributes = {
            [1] = {key = "type_id", name = "type-id", kind = "u32",
                doc = "Id of the type in its BTF."},
            [2] = {key = "btf", name = "btf", kind = "utf8",
                doc = "Whose BTF: vmlinux or a module; absent for the object's own."},
            [3] = {key = "type", name = "type", kind = "utf8",
                doc = "Kind and name of the type, as in `struct task_struct`."},
            [4] = {key = "path", name = "path", kind = "utf8",
                doc = "The place for people: `.comm[3]`, or `::NAME` in an enum."},
            [5] = {key = "access", name = "access", kind = "utf8",
                doc = "The indices that lead there, anonymous members counted, with colons in between."},
            [6] = {key = "bit_offset", name = "bit-offset", kind = "u32",
                doc = "Offset of the field from the start of the type in bits."},
            [7] = {key = "enumerator", name = "enumerator", kind = "u64",
                doc = "Value of the enumerator in an unsigned enum."},
            [8] = {key = "matches", name = "matches", kind = "u8",
                doc = "Of a candidate: 1 it has the place, 0 it has not; absent if it was not tried."},
            [9] = {key = "enumerator_signed", name = "enumerator-signed", kind = "s64",
                doc = "Value of the enumerator in a signed enum."},
            [10] = {key = "note", name = "note", kind = "utf8",
                doc = "What the loader says while it tries the candidate, without its prefix."},
        },
    },
    ["core-relocation"] = {
        key = "core_relocation",
        attributes = {
            [1] = {key = "program", name = "program", kind = "utf8",
                doc = "Function that holds the instruction; absent if a linker dropped it."},
            [2] = {key = "section", name = "section", kind = "utf8",
                doc = "ELF section of the instruction."},
            [3] = {key = "object", name = "object", kind = "utf8",
                doc = "The object file, as its reader calls it."},
            [4] = {key = "local", name = "local", kind = "nest", set = "core-spec",
                doc = "The place in the object's own types."},
            [5] = {key = "target", name = "target", kind = "nest", set = "core-spec",
                doc = "The candidate that decided."},
            [6] = {key = "candidate", name = "candidate", kind = "nest", set = "core-spec",
                doc = "Every type that was considered, in order."},
            [7] = {key = "value_before", name = "value-before", kind = "u64",
                doc = "What stood in the instruction, sign-extended."},
            [8] = {key = "memory_size_before", name = "memory-size-before", kind = "u32",
                doc = "Bytes that the load or store moved."},
            [9] = {key = "memory_size", name = "memory-size", kind = "u32",
                doc = "Bytes that it moves now, where that changed."},
            [10] = {key = "source_line", name = "source-line", kind = "nest", set = "source-line",
                doc = "Where in the source."},
            [11] = {key = "message", name = "message", kind = "utf8",
                doc = "What the loader says of it, without its prefix."},
            [12] = {key = "form", name = "form", kind = "u8", enum = "core-form",
                doc = "What is written."},
            [13] = {key = "section_instruction", name = "section-instruction", kind = "u32",
                doc = "Index of the instruction in its section, where it differs from that in the program."},
            [14] = {key = "near", name = "near", kind = "utf8",
                doc = "A name in the target that may have been meant, the likeliest first."},
            [16] = {key = "section_relocations", name = "section-relocations", kind = "u32",
                doc = "How many relocations the section has; with the first of them."},
            [15] = {key = "guarded", name = "guarded", kind = "u8",
                doc = "Of a poisoned one: 1 if the program asks before whether the place exists."},
        },
    },
}

-- By type: the records, their fields in order.
local RECORDS = {
    [1] = {
        name = "string",
        key = "string",
        doc = "Text for people, one message.",
        fields = {
            {key = "message", name = "message", kind = "utf8", size = 0,
                doc = "The text, delimited by the length; not NUL-terminated."},
        },
    },
    [2] = {
        name = "end",
        key = "end",
        doc = "The last record. Its eight bytes are reserved before anything is written.",
        trailer = true,
        fields = {
            {key = "num_truncations", name = "num-truncations", kind = "u16", size = 2,
                doc = "Records dropped for lack of room; saturates at 65535."},
        },
    },
    [3] = {
        name = "error",
        key = "error",
        doc = "The extended error, a machine-readable cause.",
        set = "error",
        fields = {
            {key = "error", name = "error", kind = "s32", size = 4, enum = "errno", negated = true,
                doc = "0 or the negative errno, as the call returns it."},
            {key = "subsystem", name = "subsystem", kind = "u16", size = 2,
                doc = "The subsystem that reports the error; see the registry."},
            {key = "reason", name = "reason", kind = "u16", size = 2,
                doc = "What went wrong, a number of the subsystem; 0 means unregistered: see message."},
            {key = "severity", name = "severity", kind = "u8", size = 1, enum = "severity",
                doc = "How bad it is; wins over what the registry says."},
            {key = "flags", name = "flags", kind = "u8", size = 1,
                doc = "See enum error-flags; all others are written 0, kept and ignored."},
        },
    },
    [4] = {
        name = "loss",
        key = "loss",
        doc = "Losses in full numbers. A writer that was asked for this record writes it just before the end record, zeros included, and reserves room for it.",
        fields = {
            {key = "dropped_records", name = "dropped-records", kind = "u64", size = 8,
                doc = "Records dropped; does not saturate."},
            {key = "dropped_bytes", name = "dropped-bytes", kind = "u64", size = 8,
                doc = "Bytes of those records, headers included, and of attributes that others shed."},
            {key = "true_size", name = "true-size", kind = "u64", size = 8,
                doc = "Bytes that a log keeping everything would have needed, trailer included."},
        },
    },
    [5] = {
        name = "verifier-statistics",
        key = "verifier_statistics",
        doc = "The verifier's own statistics for one program. A number is 0 if the verifier does not print it.",
        fields = {
            {key = "instructions", name = "instructions", kind = "u64", size = 8,
                doc = "Instructions processed on all paths."},
            {key = "limit", name = "limit", kind = "u64", size = 8,
                doc = "Limit of processed instructions."},
            {key = "max_states_per_instruction", name = "max-states-per-instruction", kind = "u64", size = 8,
                doc = "Most states kept for one instruction."},
            {key = "total_states", name = "total-states", kind = "u64", size = 8,
                doc = "States kept in total."},
            {key = "peak_states", name = "peak-states", kind = "u64", size = 8,
                doc = "Most states kept at one time."},
            {key = "mark_read", name = "mark-read", kind = "u64", size = 8,
                doc = "Longest walk up the states to mark a register as read."},
            {key = "time", name = "time", kind = "u64", size = 8,
                doc = "Time of the verification in microseconds."},
            {key = "stack_depths", name = "stack-depths", kind = "utf8", size = 0,
                doc = "Bytes of stack of each function as the verifier writes them, with + in between."},
        },
    },
    [16384] = {
        name = "core-relocation",
        key = "core_relocation",
        doc = "What a loader decided about one relocation of a BPF object (CO-RE): which type or field of the kernel it stands for, and what was written.",
        set = "core-relocation",
        fields = {
            {key = "kind", name = "kind", kind = "u8", size = 1, enum = "core-kind",
                doc = "What is wanted."},
            {key = "verdict", name = "verdict", kind = "u8", size = 1, enum = "core-verdict",
                doc = "How it ended."},
            {key = "rules", name = "rules", kind = "u8", size = 1, enum = "core-rules",
                doc = "Whose rules."},
            {key = "reserved", name = "reserved", kind = "u8", size = 1,
                doc = "Written 0."},
            {key = "index", name = "index", kind = "u32", size = 4,
                doc = "Number of the relocation in its section, from 0."},
            {key = "instruction", name = "instruction", kind = "u32", size = 4,
                doc = "Index of the instruction in the program, from 0."},
            {key = "padding", name = "padding", kind = "u32", size = 4,
                doc = "Written 0."},
            {key = "written", name = "written", kind = "u64", size = 8,
                doc = "What the instruction is given, sign-extended; of a poisoned one the number of the helper that does not exist."},
        },
    },
}

-- By number: who speaks, and the reasons by number.
local SUBSYSTEMS = {
    [0] = {
        name = "none",
        reasons = {
        },
    },
    [1] = {
        name = "core",
        reasons = {
            [1] = {"unknown-command", "Unknown {call} command {command}",
                {"call", "command"}},
            [2] = {"field-out-of-range", "{field} is {value}, must be between {min} and {max}",
                {"field", "value", "min", "max"}},
            [3] = {"unknown-flags", "Unknown bits {bits:x} in {field}, known are {known:x}",
                {"bits", "field", "known"}},
            [4] = {"tail-not-zero", "Byte {offset} past the known end of {structure} is not zero",
                {"offset", "structure"}},
            [5] = {"not-permitted", "{capability} is required",
                {"capability"}},
            [6] = {"reason-not-asked", "The kernel was not asked why: {lacking}",
                {"lacking"}},
            [7] = {"no-reason-given", "The kernel gave no reason",
                {}},
            [8] = {"call-unfinished", "The program ended inside the call",
                {}},
            [9] = {"buffer-unreadable", "{what} at {address:x} cannot be read",
                {"what", "address"}},
            [10] = {"buffer-stale", "The buffer holds what it held before the call",
                {}},
            [11] = {"log-cut", "The log was cut: it needs {needed} bytes, the buffer has {size}",
                {"needed", "size"}},
            [12] = {"log-cut-somewhere", "The log was cut to the {size} bytes of the buffer",
                {"size"}},
            [13] = {"probe", "A probe: does this kernel know {what}?",
                {"what"}},
        },
    },
    [2] = {
        name = "bpf",
        reasons = {
            [1] = {"register-not-readable", "R{register} !read_ok",
                {"register"}},
            [2] = {"unreachable-instruction", "unreachable insn {instruction}",
                {"instruction"}},
            [3] = {"jump-out-of-range", "jump out of range from insn {from} to {to}",
                {"from", "to"}},
            [4] = {"invalid-memory-access", "R{register} invalid mem access '{type}'",
                {"register", "type"}},
            [5] = {"register-invalid", "R{register} is invalid",
                {"register"}},
            [6] = {"frame-pointer-read-only", "frame pointer is read only",
                {}},
            [7] = {"unexpected-register-type", "R{register} type={actual} expected={expected}",
                {"register", "actual", "expected"}},
            [8] = {"pointer-arithmetic-on-type", "R{register} pointer arithmetic on {type} prohibited",
                {"register", "type"}},
            [9] = {"pointer-arithmetic-before-null-check", "R{register} pointer arithmetic on {type} prohibited, null-check it first",
                {"register", "type"}},
            [10] = {"pointer-bitwise-operator", "R{register} bitwise operator {operator} on pointer prohibited",
                {"register", "operator"}},
            [11] = {"pointer-operator", "R{register} pointer arithmetic with {operator} operator prohibited",
                {"register", "operator"}},
            [12] = {"pointer-operator-pointer", "R{register} pointer {operator} pointer prohibited",
                {"register", "operator"}},
            [13] = {"pointer-arithmetic-32-bit", "R{register} 32-bit pointer arithmetic prohibited",
                {"register"}},
            [14] = {"pointer-from-scalar", "R{register} tried to subtract pointer from scalar",
                {"register"}},
            [15] = {"stack-pointer-subtraction", "R{register} subtraction from stack pointer prohibited",
                {"register"}},
            [16] = {"pointer-math-value", "math between {type} pointer and {value} is not allowed",
                {"type", "value"}},
            [17] = {"pointer-math-unbounded", "math between {type} pointer and register with unbounded min value is not allowed",
                {"type"}},
            [18] = {"pointer-value-out-of-bounds", "value {value} makes {type} pointer be out of bounds",
                {"value", "type"}},
            [19] = {"pointer-partial-copy", "R{register} partial copy of pointer",
                {"register"}},
            [20] = {"pointer-sign-extension", "R{register} sign-extension part of pointer",
                {"register"}},
            [21] = {"pointer-comparison", "R{register} pointer comparison prohibited",
                {"register"}},
            [22] = {"pointer-leak-into", "R{register} leaks addr into {destination}",
                {"register", "destination"}},
            [23] = {"pointer-leak-return", "R{register} leaks addr as return value",
                {"register"}},
            [24] = {"pointer-leak-stack", "leaking pointer from stack off {offset}",
                {"offset"}},
            [25] = {"division-by-zero", "div by zero",
                {}},
            [26] = {"shift-out-of-range", "invalid shift {shift}",
                {"shift"}},
            [27] = {"reserved-fields", "{instruction-class} uses reserved fields",
                {"instruction-class"}},
            [28] = {"unknown-opcode", "unknown opcode {opcode}",
                {"opcode"}},
            [29] = {"invalid-alu-opcode", "invalid BPF_ALU opcode {opcode}",
                {"opcode"}},
            [30] = {"invalid-ldx-mode", "invalid BPF_LD mode",
                {}},
            [31] = {"invalid-atomic-opcode", "BPF_ATOMIC uses invalid atomic opcode {opcode}",
                {"opcode"}},
            [32] = {"invalid-atomic-size", "invalid atomic operand size",
                {}},
            [33] = {"atomic-into-type", "BPF_ATOMIC stores into R{register} {type} is not allowed",
                {"register", "type"}},
            [34] = {"store-into-type", "BPF_ST stores into R{register} {type} is not allowed",
                {"register", "type"}},
            [35] = {"invalid-may-goto", "invalid may_goto imm {immediate}",
                {"immediate"}},
            [36] = {"no-exit", "last insn is not an exit or jmp",
                {}},
            [37] = {"back-edge", "back-edge from insn {from} to {to}",
                {"from", "to"}},
            [38] = {"infinite-loop", "infinite loop detected at insn {instruction}",
                {"instruction"}},
            [39] = {"program-too-complex", "BPF program is too large. Processed {processed} insn",
                {"processed"}},
            [40] = {"jumps-too-complex", "The sequence of {count} jumps is too complex.",
                {"count"}},
            [41] = {"jump-into-ldimm64", "jump into the middle of ldimm64 insn {instruction}",
                {"instruction"}},
            [42] = {"unrecognized-ldimm64", "unrecognized bpf_ld_imm64 insn",
                {}},
            [43] = {"invalid-ldimm64", "invalid bpf_ld_imm64 insn",
                {}},
            [44] = {"call-invalid-destination", "call to invalid destination",
                {}},
            [45] = {"bpf-calls-unprivileged", "loading/calling other bpf or kernel functions are allowed for CAP_BPF and CAP_SYS_ADMIN",
                {}},
            [46] = {"call-stack-too-deep", "the call stack of {frames} frames is too deep",
                {"frames"}},
            [47] = {"stack-too-large", "combined stack size of {calls} calls is {size}. Too large",
                {"calls", "size"}},
            [48] = {"too-many-subprograms", "too many subprograms",
                {}},
            [49] = {"recursive-call", "recursive call from {caller} to {callee}",
                {"caller", "callee"}},
            [50] = {"tail-call-stack", "tail_calls are not allowed when call stack of previous frames is {size} bytes. Too large",
                {"size"}},
            [51] = {"exception-callback-tail-call", "cannot tail call within exception cb",
                {}},
            [52] = {"invalid-stack-read", "invalid read from stack R{register} off={offset} size={size}",
                {"register", "offset", "size"}},
            [53] = {"invalid-stack-read-byte", "invalid read from stack off {offset}+{index} size {size}",
                {"offset", "index", "size"}},
            [54] = {"invalid-stack-write", "invalid write to stack R{register} off={offset} size={size}",
                {"register", "offset", "size"}},
            [55] = {"invalid-stack-access-old", "invalid stack off={offset} size={size}",
                {"offset", "size"}},
            [56] = {"invalid-stack-argument", "invalid stack type R{register} off={offset} access_size={size}",
                {"register", "offset", "size"}},
            [57] = {"invalid-stack-access", "invalid{direction} stack R{register} off={offset} size={size}",
                {"offset", "size", "register", "direction"}},
            [58] = {"indirect-stack-read", "invalid indirect read from stack R{register} off {offset}+{index} size {size}",
                {"offset", "index", "size", "register"}},
            [59] = {"variable-stack-access", "invalid variable-offset{direction} stack R{register} var_off={range} size={size}",
                {"range", "size", "register", "direction"}},
            [60] = {"variable-stack-access-old", "variable stack access var_off={range} off={offset} size={size}",
                {"range", "offset", "size"}},
            [61] = {"unbounded-stack-access", "invalid unbounded variable-offset{direction} stack R{register}",
                {"direction", "register"}},
            [62] = {"indirect-variable-stack-access", "R{register} unbounded indirect variable offset stack access",
                {"register"}},
            [63] = {"line-info-missing-several", "missing bpf_line_info for {count} funcs starting from func#{function}",
                {"count", "function"}},
            [64] = {"misaligned-stack-access", "misaligned stack access off {alignment} size {size}",
                {"alignment", "size"}},
            [65] = {"misaligned-packet-access", "misaligned packet access off {alignment} size {size}",
                {"alignment", "size"}},
            [66] = {"misaligned-access", "misaligned {kind}access off {alignment} size {size}",
                {"kind", "alignment", "size"}},
            [67] = {"corrupted-spilled-pointer", "attempt to corrupt spilled pointer on stack",
                {}},
            [68] = {"corrupted-spill", "corrupted spill memory",
                {}},
            [69] = {"spill-size", "invalid size of register spill",
                {}},
            [70] = {"fill-size", "invalid size of register fill",
                {}},
            [71] = {"spill-into-caller", "cannot spill pointers to stack into stack frame of the caller",
                {}},
            [72] = {"map-value-out-of-bounds", "invalid access to map value, value_size={capacity} off={offset} size={size}",
                {"capacity", "offset", "size"}},
            [73] = {"map-key-out-of-bounds", "invalid access to map key, key_size={capacity} off={offset} size={size}",
                {"capacity", "offset", "size"}},
            [74] = {"packet-out-of-bounds", "invalid access to packet, off={offset} size={size}, R{register}(id={id},off={register-offset},r={range})",
                {"offset", "size", "register", "id", "register-offset", "range"}},
            [75] = {"memory-out-of-bounds", "invalid access to memory, mem_size={capacity} off={offset} size={size}",
                {"capacity", "offset", "size"}},
            [76] = {"min-value-negative", "R{register} min value is negative, either use unsigned index or do a if (index >=0) check.",
                {"register"}},
            [77] = {"min-value-outside", "R{register} min value is outside of the allowed memory range",
                {"register"}},
            [78] = {"max-value-outside", "R{register} max value is outside of the allowed memory range",
                {"register"}},
            [79] = {"unbounded-memory-access", "R{register} unbounded memory access, make sure to bounds check any such access",
                {"register"}},
            [80] = {"packet-offset-outside", "R{register} offset is outside of the packet",
                {"register"}},
            [81] = {"zero-size-read", "R{register} invalid zero-sized read",
                {"register"}},
            [82] = {"negative-access", "R{register} is {type} invalid negative access: off={offset}",
                {"register", "type", "offset"}},
            [83] = {"variable-access", "R{register} is {type} invalid variable offset: off={offset}, var_off={range}",
                {"register", "type", "offset", "range"}},
            [84] = {"negative-offset", "negative offset {type} ptr R{register} off={offset} disallowed",
                {"type", "register", "offset"}},
            [85] = {"modified-pointer", "dereference of modified {type} ptr R{register} off={offset} disallowed",
                {"type", "register", "offset"}},
            [86] = {"variable-pointer", "variable {type} access var_off={range} disallowed",
                {"type", "range"}},
            [87] = {"context-access", "invalid bpf_context access off={offset} size={size}",
                {"offset", "size"}},
            [88] = {"flow-keys-access", "invalid access to flow keys off={offset} size={size}",
                {"offset", "size"}},
            [89] = {"socket-access", "R{register} invalid {type} access off={offset} size={size}",
                {"register", "type", "offset", "size"}},
            [90] = {"buffer-access", "R{register} invalid {type} buffer access: off={offset}, size={size}",
                {"register", "type", "offset", "size"}},
            [91] = {"buffer-variable-offset", "R{register} invalid variable buffer offset: off={offset}, var_off={range}",
                {"register", "offset", "range"}},
            [92] = {"cannot-write-into", "R{register} cannot write into {type}",
                {"register", "type"}},
            [93] = {"cannot-write-packet", "cannot write into packet",
                {}},
            [94] = {"map-write-forbidden", "write into map forbidden, value_size={capacity} off={offset} size={size}",
                {"capacity", "offset", "size"}},
            [95] = {"map-read-forbidden", "read from map forbidden, value_size={capacity} off={offset} size={size}",
                {"capacity", "offset", "size"}},
            [96] = {"only-read-supported", "only read is supported",
                {}},
            [97] = {"only-read-from", "only read from {type} is supported",
                {"type"}},
            [98] = {"beyond-struct", "access beyond struct {struct} at off {offset} size {size}",
                {"struct", "offset", "size"}},
            [99] = {"beyond-member", "access beyond the end of member {member} (mend:{end}) in struct {struct} with off {offset} size {size}",
                {"member", "end", "struct", "offset", "size"}},
            [100] = {"pointer-member-access", "cannot access ptr member {member} with moff {member-offset} in struct {struct} with off {offset} size {size}",
                {"member", "member-offset", "struct", "offset", "size"}},
            [101] = {"non-gpl-struct-access", "Cannot access kernel 'struct {struct}' from non-GPL compatible program",
                {"struct"}},
            [102] = {"tracing-argument", "func '{function}' doesn't have {number}-th argument",
                {"function", "number"}},
            [103] = {"tracing-argument-offset", "func '{function}' offset {offset} is not multiple of 8",
                {"function", "offset"}},
            [104] = {"tracing-argument-type", "func '{function}' arg{number} type {type} is not a struct",
                {"function", "number", "type"}},
            [105] = {"unknown-function", "invalid func {function}#{number}",
                {"function", "number"}},
            [106] = {"helper-not-allowed", "program of this type cannot use helper {function}#{number}",
                {"function", "number"}},
            [107] = {"helper-gpl-only", "cannot call GPL-restricted function from non-GPL compatible program",
                {}},
            [108] = {"helper-might-sleep", "helper call might sleep in a non-sleepable prog",
                {}},
            [109] = {"global-function-sleeps", "global functions that may sleep are not allowed in non-sleepable context,",
                {}},
            [110] = {"helper-misconfigured", "kernel subsystem misconfigured func {function}#{number}",
                {"function", "number"}},
            [111] = {"helper-packet-access", "helper access to the packet is not allowed",
                {}},
            [112] = {"map-function-mismatch", "cannot pass map_type {map-type} into func {function}#{number}",
                {"map-type", "function", "number"}},
            [113] = {"map-ptr-missing", "invalid map_ptr to access map->{member}",
                {"member"}},
            [114] = {"map-access-speculation", "tail_call abusing map_ptr",
                {}},
            [115] = {"tail-calls-with-subprograms", "tail_calls are not allowed in non-JITed programs with bpf-to-bpf calls",
                {}},
            [116] = {"ld-abs-not-allowed", "BPF_LD_[ABS|IND] instructions not allowed for this program type",
                {}},
            [117] = {"ld-abs-with-calls", "BPF_LD_[ABS|IND] instructions cannot be mixed with bpf-to-bpf calls",
                {}},
            [118] = {"ld-abs-no-btf", "LD_ABS is not allowed in subprogs without BTF",
                {}},
            [119] = {"ld-abs-return-type", "LD_ABS is only allowed in functions that return 'int'.",
                {}},
            [120] = {"tail-call-return-type", "tail_call is only allowed in functions that return 'int'.",
                {}},
            [121] = {"ld-abs-context", "at the time of BPF_LD_ABS|IND R6 != pointer to skb",
                {}},
            [122] = {"unreleased-reference", "Unreleased reference id={id} alloc_insn={allocated}",
                {"id", "allocated"}},
            [123] = {"reference-leak", "{operation} would lead to reference leak",
                {"operation"}},
            [124] = {"inside-lock", "{operation} cannot be used inside {region}",
                {"operation", "region"}},
            [125] = {"lock-missing-unlock", "bpf_spin_unlock is missing",
                {}},
            [126] = {"lock-twice", "Locking two bpf_spin_locks are not allowed",
                {}},
            [127] = {"unlock-without-lock", "bpf_spin_unlock without taking a lock",
                {}},
            [128] = {"unlock-different-lock", "bpf_spin_unlock of different lock",
                {}},
            [129] = {"lock-offset", "R{register} doesn't have constant offset. {field} has to be at the constant offset",
                {"register", "field"}},
            [130] = {"lock-missing-in-map", "map '{map}' has no valid {field}",
                {"map", "field"}},
            [131] = {"lock-needs-btf", "map '{map}' has to have BTF in order to use {field}",
                {"map", "field"}},
            [132] = {"call-while-locked", "function calls are not allowed while holding a lock",
                {}},
            [133] = {"release-unacquired", "R{register} must be referenced when passed to release function",
                {"register"}},
            [134] = {"untrusted-pointer", "R{register} must be referenced or trusted",
                {"register"}},
            [135] = {"rcu-pointer", "R{register} must be a rcu pointer",
                {"register"}},
            [136] = {"possibly-null-argument", "Possibly NULL pointer passed to trusted {argument}",
                {"argument"}},
            [137] = {"not-constant", "R{register} must be a known constant",
                {"register"}},
            [138] = {"return-value-range", "At program exit the register R{register} has {value} should have been in {range}",
                {"register", "value", "range"}},
            [139] = {"subprogram-return-range", "At {exit} the register R{register} has {value} should have been in {range}",
                {"exit", "register", "value", "range"}},
            [140] = {"return-value-unknown", "At program exit the register R{register} is not a known value ({type})",
                {"register", "type"}},
            [141] = {"return-not-scalar", "R{register} not a scalar value",
                {"register"}},
            [142] = {"not-a-function", "kernel btf_id {id} is not a function",
                {"id"}},
            [143] = {"kfunc-not-found", "failed to find BTF for kernel function",
                {}},
            [144] = {"kfunc-not-allowed", "calling kernel function {function} is not allowed",
                {"function"}},
            [145] = {"kfunc-sleepable", "program must be sleepable to call sleepable kfunc {function}",
                {"function"}},
            [146] = {"kfunc-destructive", "destructive kfunc calls require CAP_SYS_BOOT capability",
                {}},
            [147] = {"kfunc-fd-array", "kfunc offset > 0 without fd_array is invalid",
                {}},
            [148] = {"kfunc-negative-offset", "negative offset disallowed for kernel module function call",
                {}},
            [149] = {"kfunc-without-btf", "calling kernel function is not supported without CONFIG_DEBUG_INFO_BTF",
                {}},
            [150] = {"kfunc-no-jit", "JIT does not support calling kernel function",
                {}},
            [151] = {"kfunc-gpl-only", "cannot call kernel function from non-GPL compatible program",
                {}},
            [152] = {"kfunc-argument-pointer", "kernel function {function} args#{argument} expected pointer to {expected} but R{register} has a pointer to {actual}",
                {"function", "argument", "expected", "register", "actual"}},
            [153] = {"kfunc-argument-context", "kernel function {function} args#{argument} expected pointer to ctx, but got {actual}",
                {"function", "argument", "actual"}},
            [154] = {"argument-pointer-scalar", "arg#{argument} pointer type {type} must point to {expected}",
                {"argument", "type", "expected"}},
            [155] = {"argument-dynptr", "arg#{argument} expected pointer to {expected}",
                {"argument", "expected"}},
            [156] = {"tracing-needs-btf-id", "Tracing programs must provide btf_id",
                {}},
            [157] = {"attach-btf-not-function", "attach_btf_id {id} is not a function",
                {"id"}},
            [158] = {"attach-btf-no-name", "attach_btf_id {id} doesn't have a name",
                {"id"}},
            [159] = {"attach-btf-not-typedef", "attach_btf_id {id} is not a typedef",
                {"id"}},
            [160] = {"not-sleepable", "{function} is not sleepable",
                {"function"}},
            [161] = {"not-modifiable", "{function}() is not modifiable",
                {"function"}},
            [162] = {"sleepable-program-type", "Only {types} programs can be sleepable",
                {"types"}},
            [163] = {"syscall-must-sleep", "Syscall programs can only be sleepable",
                {}},
            [164] = {"struct-ops-gpl", "struct ops programs must have a GPL compatible license",
                {}},
            [165] = {"lsm-gpl", "LSM programs must have a GPL compatible license",
                {}},
            [166] = {"struct-ops-not-found", "attach_btf_id {id} is not a supported struct",
                {"id"}},
            [167] = {"struct-ops-member", "attach to invalid member idx {index} of struct {struct}",
                {"index", "struct"}},
            [168] = {"map-fd-invalid", "fd {fd} is not pointing to valid bpf_map",
                {"fd"}},
            [169] = {"fd-array-missing", "fd_idx without fd_array is invalid",
                {}},
            [170] = {"direct-value-unsupported", "no direct value access support for this map type",
                {}},
            [171] = {"direct-value-out-of-range", "invalid access to map value pointer, value_size={capacity} off={offset}",
                {"capacity", "offset"}},
            [172] = {"direct-value-offset", "direct value offset of {offset} is not allowed",
                {"offset"}},
            [173] = {"ksym-invalid-id", "ldimm64 insn specifies invalid btf_id {id}.",
                {"id"}},
            [174] = {"ksym-kind", "pseudo btf_id {id} in ldimm64 isn't KIND_VAR or KIND_FUNC",
                {"id"}},
            [175] = {"ksym-no-address", "ldimm64 failed to find the address for kernel symbol '{symbol}'.",
                {"symbol"}},
            [176] = {"map-not-preallocated", "trace type programs with run-time allocated hash maps are unsafe. Switch to preallocated hash maps.",
                {}},
            [177] = {"map-field-in-tracing", "{program-kind} cannot use {field} yet",
                {"program-kind", "field"}},
            [178] = {"map-sleepable", "Sleepable programs can only use array, hash, ringbuf and local storage maps",
                {}},
            [179] = {"map-struct-ops", "bpf_struct_ops map cannot be used in prog",
                {}},
            [180] = {"map-cgroup-storage", "only one cgroup storage of each type is allowed",
                {}},
            [181] = {"too-many-maps", "The total number of maps per program has reached the limit of {limit}",
                {"limit"}},
            [182] = {"missing-func-info", "missing btf func_info",
                {}},
            [183] = {"func-info-count", "number of funcs in func_info doesn't match number of subprogs",
                {}},
            [184] = {"func-info-layout", "func_info BTF section doesn't match subprog layout in BPF program",
                {}},
            [185] = {"func-info-tail", "nonzero tailing record in {section}",
                {"section"}},
            [186] = {"func-info-first", "nonzero insn_off {offset} for the first func info record",
                {"offset"}},
            [187] = {"func-info-order", "same or smaller insn offset ({offset}) than previous func info record ({previous})",
                {"offset", "previous"}},
            [188] = {"func-info-type", "invalid type id {id} in func info",
                {"id"}},
            [189] = {"func-info-size", "invalid func info rec size {size}",
                {"size"}},
            [190] = {"line-info-offset", "Invalid line_info[{index}].insn_off:{offset} (prev_offset:{previous} prog->len:{length})",
                {"index", "offset", "previous", "length"}},
            [191] = {"line-info-code", "Invalid insn code at line_info[{index}].insn_off",
                {"index"}},
            [192] = {"line-info-name", "Invalid line_info[{index}].line_off or .file_name_off",
                {"index"}},
            [193] = {"line-info-missing", "missing bpf_line_info for func#{function}",
                {"function"}},
            [194] = {"global-not-scalar", "Global function {function}() doesn't return scalar. Only those are supported.",
                {"function"}},
            [195] = {"global-arguments", "Caller passes invalid args into func#{index} ('{function}')",
                {"index", "function"}},
            [196] = {"global-argument-type", "Arg#{argument} type {type} in {function}() is not supported yet.",
                {"argument", "type", "function"}},
            [197] = {"expected-scalar", "R{register} is not a scalar",
                {"register"}},
            [198] = {"expected-pointer", "R{register} is not a pointer",
                {"register"}},
            [199] = {"expected-context", "R{register} is not a pointer to context",
                {"register"}},
            [200] = {"verifier-bug", "verifier bug: {message}",
                {"message"}},
            [201] = {"verifier-misconfigured", "bpf verifier is misconfigured",
                {}},
            [202] = {"dynptr-initialized", "Dynptr has to be an uninitialized dynptr",
                {}},
            [203] = {"dynptr-expected", "Expected an initialized dynptr as {argument}",
                {"argument"}},
            [204] = {"dynptr-type", "Expected a dynptr of type {type} as {argument}",
                {"type", "argument"}},
            [205] = {"dynptr-overwrite", "cannot overwrite referenced dynptr",
                {}},
            [206] = {"iterator-uninitialized", "expected an initialized iter_{type} as arg #{argument}",
                {"type", "argument"}},
            [207] = {"iterator-initialized", "expected uninitialized iter_{type} as arg #{argument}",
                {"type", "argument"}},
            [208] = {"offload-mismatch", "offload device mismatch between prog and map",
                {}},
            [209] = {"instruction-index-invalid", "invalid insn idx {instruction} insn_cnt {count}",
                {"instruction", "count"}},
            [210] = {"pointer-arithmetic-unprivileged", "R{register} {pointer} goes out of range, prohibited for !root",
                {"register", "pointer"}},
            [211] = {"variable-stack-prohibited", "R{register} variable stack access prohibited for !root, var_off={range} off={offset}",
                {"register", "range", "offset"}},
            [212] = {"pointer-offset-not-allowed", "{type} pointer offset {offset} is not allowed",
                {"type", "offset"}},
            [213] = {"pointer-arithmetic-prohibited", "R{register} pointer arithmetic prohibited",
                {"register"}},
            [214] = {"invalid-jump-opcode", "invalid BPF_JMP/JMP32 opcode {opcode}",
                {"opcode"}},
            [215] = {"invalid-ld-imm", "invalid BPF_LD_IMM insn",
                {}},
            [216] = {"unknown-instruction-class", "unknown insn class {class}",
                {"class"}},
            [217] = {"same-instruction-pointers", "same insn cannot be used with different pointers",
                {}},
            [218] = {"cannot-return-stack-pointer", "cannot return stack pointer to the caller",
                {}},
            [219] = {"spill-in-variable-range", "spilled ptr in range of var-offset stack write; insn {instruction}, ptr off: {offset}",
                {"instruction", "offset"}},
            [220] = {"uninitialised-in-variable-range", "uninit stack in range of var-offset write prohibited for !root; insn {instruction}, off: {offset}",
                {"instruction", "offset"}},
            [221] = {"write-to-dynptr", "potential write to dynptr at off={offset} disallowed",
                {"offset"}},
            [222] = {"write-to-key", "write to change key R{register} not allowed",
                {"register"}},
            [223] = {"kptr-mode", "kptr in map can only be accessed using BPF_MEM instruction mode",
                {}},
            [224] = {"kptr-store-referenced", "store to referenced kptr disallowed",
                {}},
            [225] = {"kptr-store-zero", "BPF_ST imm must be 0 when storing to kptr at off={offset}",
                {"offset"}},
            [226] = {"kptr-indirect", "kptr cannot be accessed indirectly by helper",
                {}},
            [227] = {"kptr-variable-offset", "kptr access cannot have variable offset",
                {}},
            [228] = {"kptr-misaligned", "kptr access misaligned expected={expected-offset} off={offset}",
                {"expected-offset", "offset"}},
            [229] = {"kptr-size", "kptr access size must be BPF_DW",
                {}},
            [230] = {"field-direct-access", "{field} cannot be accessed directly by load/store",
                {"field"}},
            [231] = {"btf-struct-unprivileged", "'struct {struct}' access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN",
                {"struct"}},
            [232] = {"kernel-pointer-negative", "R{register} is ptr_{struct} invalid negative access: off={offset}",
                {"register", "struct", "offset"}},
            [233] = {"kernel-pointer-variable", "R{register} is ptr_{struct} invalid variable offset: off={offset}, var_off={range}",
                {"register", "struct", "offset", "range"}},
            [234] = {"kernel-pointer-user", "R{register} is ptr_{struct} access user memory: off={offset}",
                {"register", "struct", "offset"}},
            [235] = {"kernel-pointer-percpu", "R{register} is ptr_{struct} access percpu memory: off={offset}",
                {"register", "struct", "offset"}},
            [236] = {"map-pointer-unsupported", "map_ptr access not supported for map type {map-type}",
                {"map-type"}},
            [237] = {"register-of-type", "R{register} is of type {actual} but {expected} is expected",
                {"register", "actual", "expected"}},
            [238] = {"release-with-offset", "R{register} must have zero offset when passed to release func or trusted arg to kfunc",
                {"register"}},
            [239] = {"unacquired-argument", "arg {argument} is an unacquired reference",
                {"argument"}},
            [240] = {"function-reference-not-acquired", "{kind} {function}#{number} reference has not been acquired before",
                {"kind", "function", "number"}},
            [241] = {"timer-map-mismatch", "timer pointer in R1 map_uid={timer-map} doesn't match map pointer in R2 map_uid={map}",
                {"timer-map", "map"}},
            [242] = {"field-offset-mismatch", "off {offset} doesn't point to 'struct {struct}' that is at {expected-offset}",
                {"offset", "struct", "expected-offset"}},
            [243] = {"lock-in-callback", "can't spin_{{lock,unlock}} in rbtree cb",
                {}},
            [244] = {"not-readonly-map", "R{register} does not point to a readonly map'",
                {"register"}},
            [245] = {"not-constant-address", "R{register} is not a constant address'",
                {"register"}},
            [246] = {"string-not-terminated", "string is not zero-terminated",
                {}},
            [247] = {"format-invalid", "Invalid format string",
                {}},
            [248] = {"sockmap-context", "cannot update sockmap in this context",
                {}},
            [249] = {"callback-map", "callback function not allowed for map",
                {}},
            [250] = {"callback-not-static", "callback function not static",
                {}},
            [251] = {"function-attach-only", "func {function}#{number} supported only for {types} programs",
                {"function", "number", "types"}},
            [252] = {"function-program-type", "func {function}#{number} not supported for program type {program-type}",
                {"function", "number", "program-type"}},
            [253] = {"helper-in-probe", "helper call is not allowed in probe",
                {}},
            [254] = {"sleepable-helper-context", "sleepable helper {function}#{number} in {context}",
                {"function", "number", "context"}},
            [255] = {"sleepable-kfunc-context", "kernel func {function} is sleepable within {context}",
                {"function", "context"}},
            [256] = {"lsm-cgroup-void", "BPF_LSM_CGROUP that attach to void LSM hooks can't modify return value!",
                {}},
            [257] = {"struct-nesting", "max struct nesting depth exceeded",
                {}},
            [258] = {"kfunc-argument-type", "kernel function {function} args#{argument} pointer type {type} is not supported",
                {"function", "argument", "type"}},
            [259] = {"lock-object-mismatch", "held lock and object are not in the same allocation",
                {}},
            [260] = {"lock-must-be-held", "bpf_spin_lock at off={offset} must be held for {field}",
                {"offset", "field"}},
            [261] = {"field-not-found", "{field} not found at offset={offset}",
                {"field", "offset"}},
            [262] = {"too-many-arguments", "Function {function} has {count} > {maximum} args",
                {"function", "count", "maximum"}},
            [263] = {"not-a-const", "R{register} is not a const",
                {"register"}},
            [264] = {"unrecognised-argument", "Unrecognized arg#{argument} type {type}",
                {"argument", "type"}},
            [265] = {"argument-context", "arg#{argument} expected pointer to ctx, but got {type}",
                {"argument", "type"}},
            [266] = {"argument-allocated", "arg#{argument} expected pointer to allocated object",
                {"argument"}},
            [267] = {"must-be-referenced", "allocated object must be referenced",
                {}},
            [268] = {"argument-length-pair", "arg#{argument} arg#{length-argument} memory, len pair leads to invalid memory access",
                {"argument", "length-argument"}},
            [269] = {"argument-function", "arg{argument} expected pointer to func",
                {"argument"}},
            [270] = {"argument-not-owning", "arg#{argument} is neither owning or non-owning ref",
                {"argument"}},
            [271] = {"argument-no-refcount", "arg#{argument} doesn't point to a type with bpf_refcount field",
                {"argument"}},
            [272] = {"kfunc-release", "release kernel function {function} expects refcounted PTR_TO_BTF_ID",
                {"function"}},
            [273] = {"rcu-nested", "nested rcu read lock (kernel function {function})",
                {"function"}},
            [274] = {"rcu-unmatched", "unmatched rcu read unlock (kernel function {function})",
                {"function"}},
            [275] = {"rcu-missing-unlock", "bpf_rcu_read_unlock is missing",
                {}},
            [276] = {"object-new-type", "{function} type ID argument must be of a struct",
                {"function"}},
            [277] = {"object-new-btf", "{function} requires prog BTF",
                {"function"}},
            [278] = {"packet-writes", "the prog does not allow writes to packet data",
                {}},
            [279] = {"calls-not-jited", "{callee} are not allowed in non-JITed programs",
                {"callee"}},
            [280] = {"module-btf-fd", "invalid module BTF fd specified",
                {}},
            [281] = {"module-btf-object", "invalid module BTF object FD specified.",
                {}},
            [282] = {"too-many-module-btfs", "too many different module BTFs",
                {}},
            [283] = {"too-many-kfuncs", "too many different kernel function calls",
                {}},
            [284] = {"kernel-without-btf", "kernel is missing BTF, make sure CONFIG_DEBUG_INFO_BTF=y is specified in Kconfig.",
                {}},
            [285] = {"jit-required", "JIT is required for calling kernel function",
                {}},
            [286] = {"function-proto-invalid", "kernel function btf_id {id} does not have a valid func_proto",
                {"id"}},
            [287] = {"function-no-address", "cannot find address for kernel function {function}",
                {"function"}},
            [288] = {"constant-offset", "{object} has to be at a constant offset",
                {"object"}},
            [289] = {"pass-at-offset", "cannot pass in {object} at an offset={offset}",
                {"object", "offset"}},
            [290] = {"dynptr-constant", "cannot pass pointer to const bpf_dynptr, the helper mutates it",
                {}},
            [291] = {"dynptr-unowned", "cannot release unowned const bpf_dynptr",
                {}},
            [292] = {"tail-call-no-btf", "tail_call is not allowed in subprogs without BTF",
                {}},
            [293] = {"zero-sized-read", "invalid zero-sized read",
                {}},
            [294] = {"variable-offset-unprivileged", "R{register}{access} variable offset stack access prohibited for !root, var_off={range}",
                {"register", "access", "range"}},
            [295] = {"helper-btf-id", "Helper has invalid btf_id in R{register}",
                {"register"}},
            [296] = {"type-size-unknown", "unable to resolve the size of type '{type}': {error}",
                {"type", "error"}},
            [297] = {"struct-ops-member-invalid", "attach to invalid member {member}(@idx {index}) of struct {struct}",
                {"member", "index", "struct"}},
            [298] = {"struct-ops-member-unsupported", "attach to unsupported member {member} of struct {struct}",
                {"member", "struct"}},
            [299] = {"subprogram-return-unknown", "At subprogram exit the register R{register} is not a scalar value ({type})",
                {"register", "type"}},
            [300] = {"async-return-unknown", "In async callback the register R{register} is not a known value ({type})",
                {"register", "type"}},
            [301] = {"attach-btf-invalid", "attach_btf_id {id} is invalid",
                {"id"}},
            [302] = {"reference-type-size", "arg#{argument} reference type('{type}') size cannot be determined: {error}",
                {"argument", "type", "error"}},
            [303] = {"btf-header-missing", "btf_header not found",
                {}},
            [304] = {"btf-header-length-missing", "hdr_len not found",
                {}},
            [305] = {"btf-header-unsupported", "Unsupported btf_header",
                {}},
            [306] = {"btf-magic", "Invalid magic",
                {}},
            [307] = {"btf-version", "Unsupported version",
                {}},
            [308] = {"btf-flags", "Unsupported flags",
                {}},
            [309] = {"btf-no-data", "No data",
                {}},
            [310] = {"btf-section-offset", "Invalid section offset",
                {}},
            [311] = {"btf-section-length", "Total section length too long",
                {}},
            [312] = {"btf-section-overlap", "Section overlap found",
                {}},
            [313] = {"btf-section-unknown", "Unsupported section found",
                {}},
            [314] = {"btf-type-section-alignment", "Unaligned type_off",
                {}},
            [315] = {"btf-no-types", "No type found",
                {}},
            [316] = {"btf-string-section", "Invalid string section",
                {}},
            [317] = {"btf-string-section-end", "String section is not at the end",
                {}},
            [318] = {"btf-invalid-kind", "{where} Invalid kind:{kind}",
                {"where", "kind"}},
            [319] = {"btf-invalid-info", "{where} Invalid btf_info:{info}",
                {"where", "info"}},
            [320] = {"btf-kind-flag", "{where} Invalid btf_info kind_flag",
                {"where"}},
            [321] = {"btf-invalid-name-offset", "{where} Invalid name_offset:{offset}",
                {"where", "offset"}},
            [322] = {"btf-invalid-name", "{where} Invalid name",
                {"where"}},
            [323] = {"btf-invalid-type-id", "{where} Invalid type_id",
                {"where"}},
            [324] = {"attach-btf-wrong-name", "attach_btf_id {id} points to wrong type name {type}",
                {"id", "type"}},
            [325] = {"btf-vlen-nonzero", "{where} vlen != 0",
                {"where"}},
            [326] = {"btf-size-nonzero", "{where} size != 0",
                {"where"}},
            [327] = {"btf-type-nonzero", "{where} type != 0",
                {"where"}},
            [328] = {"btf-size-zero", "{where} size == 0",
                {"where"}},
            [329] = {"btf-meta-short", "{where} meta_left:{left} meta_needed:{needed}",
                {"where", "left", "needed"}},
            [330] = {"btf-loop", "{where} Loop detected",
                {"where"}},
            [331] = {"btf-max-chain", "{where} Exceeded max resolving depth:{limit}",
                {"where", "limit"}},
            [332] = {"btf-int-data", "{where} Invalid int_data:{data}",
                {"where", "data"}},
            [333] = {"btf-int-bits", "{where} nr_bits exceeds type_size",
                {"where"}},
            [334] = {"btf-int-bits-limit", "{where} nr_bits exceeds {limit}",
                {"where", "limit"}},
            [335] = {"btf-int-encoding", "{where} Unsupported encoding",
                {"where"}},
            [336] = {"btf-member", "{where} Invalid member",
                {"where"}},
            [337] = {"btf-member-bits-offset", "{where} Invalid member bits_offset",
                {"where"}},
            [338] = {"attach-replaces-kernel", "Cannot replace kernel functions",
                {}},
            [339] = {"btf-member-name-offset", "{where} Invalid member name_offset:{offset}",
                {"where", "offset"}},
            [340] = {"btf-member-bitfield-size", "{where} Invalid member bitfield_size",
                {"where"}},
            [341] = {"btf-member-base-type", "{where} Invalid member base type",
                {"where"}},
            [342] = {"btf-member-offset", "{where} Invalid member offset",
                {"where"}},
            [343] = {"btf-member-outside", "{where} Member bits_offset exceeds its struct size",
                {"where"}},
            [344] = {"btf-member-exceeds", "{where} Member exceeds struct_size",
                {"where"}},
            [345] = {"btf-member-alignment", "{where} Member is not byte aligned",
                {"where"}},
            [346] = {"btf-member-improper-alignment", "{where} Member is not properly aligned",
                {"where"}},
            [347] = {"btf-copy-bits", "{where} nr_copy_bits exceeds {limit}",
                {"where", "limit"}},
            [348] = {"btf-array-element", "{where} Invalid elem",
                {"where"}},
            [349] = {"btf-array-index", "{where} Invalid index",
                {"where"}},
            [350] = {"btf-array-int", "{where} Invalid array of int",
                {"where"}},
            [351] = {"btf-array-overflow", "{where} Array size overflows U32_MAX",
                {"where"}},
            [352] = {"btf-unexpected-size", "{where} Unexpected size",
                {"where"}},
            [353] = {"btf-float-size", "{where} Invalid type_size",
                {"where"}},
            [354] = {"btf-linkage", "{where} Linkage not supported",
                {"where"}},
            [355] = {"btf-function-linkage", "{where} Invalid func linkage",
                {"where"}},
            [356] = {"btf-return-type", "{where} Invalid return type",
                {"where"}},
            [357] = {"btf-argument", "{where} Invalid arg#{number}",
                {"where", "number"}},
            [358] = {"btf-section-variable", "{where} Not a VAR kind member",
                {"where"}},
            [359] = {"btf-section-member-offset", "{where} Invalid offset",
                {"where"}},
            [360] = {"btf-section-member-size", "{where} Invalid size",
                {"where"}},
            [361] = {"btf-section-member-sum", "{where} Invalid offset+size",
                {"where"}},
            [362] = {"btf-section-sum", "{where} Invalid sum",
                {"where"}},
            [363] = {"btf-tag-value", "{where} Invalid value",
                {"where"}},
            [364] = {"btf-tag-component", "{where} Invalid component_idx",
                {"where"}},
            [365] = {"map-extra-invalid", "Invalid map_extra.",
                {}},
            [366] = {"map-btf-fd-invalid", "Invalid btf_fd.",
                {}},
            [367] = {"map-value-type-exclusive", "btf_vmlinux_value_type_id is mutually exclusive with btf_key_type_id and btf_value_type_id.",
                {}},
            [368] = {"attach-type-invalid", "Invalid attach_type.",
                {}},
            [369] = {"unknown-map-type", "Unknown map type {number}",
                {"number"}},
            [370] = {"unknown-program-type", "Unknown program type {number}",
                {"number"}},
            [371] = {"unknown-attach-type", "Unknown attach type {number}",
                {"number"}},
            [372] = {"verification-failed", "Verification failed: {category}: {problem}",
                {"category", "problem"}},
            [373] = {"modified-pointer-old", "dereference of modified {type} ptr R{register} off={offset}+{constant}, ctx+const is allowed, ctx+const+const is not",
                {"type", "register", "offset", "constant"}},
            [374] = {"indirect-stack-read-old", "invalid indirect read from stack off {offset}+{index} size {size}",
                {"offset", "index", "size"}},
            [375] = {"call-arguments", "Caller passes invalid args into func#{index}",
                {"index"}},
            [376] = {"zero-size-read-range", "R{register} invalid zero-sized read: u64=[{from},{to}]",
                {"register", "from", "to"}},
            [377] = {"metadata-device-bound", "metadata kfuncs require device-bound program",
                {}},
            [378] = {"argument-points-elsewhere", "arg#{argument} doesn't point to {expected}",
                {"argument", "expected"}},
            [379] = {"css-task-iterator", "css_task_iter is only allowed in bpf_lsm, bpf_iter and sleepable progs",
                {}},
            [380] = {"tracing-argument-size", "func '{function}' size {size} must be {capacity}",
                {"function", "size", "capacity"}},
            [381] = {"irq-flag-uninitialized", "expected an initialized irq flag as arg#{argument}",
                {"argument"}},
            [382] = {"irq-flag-initialized", "expected uninitialized irq flag as arg#{argument}",
                {"argument"}},
            [383] = {"preemption-unmatched", "unmatched attempt to enable preemption (kernel function {function})",
                {"function"}},
            [384] = {"context-type-invalid", "kern ctx type id {id} is not a struct",
                {"id"}},
            [385] = {"attach-no-address", "The address of function {function} cannot be found",
                {"function"}},
            [386] = {"trap-reached", "unexpected __bpf_trap() due to uninitialized variable?",
                {}},
            [387] = {"tail-call-map", "expected prog array map for tail call",
                {}},
            [388] = {"expected-map-pointer", "pointer in R{register} isn't map pointer",
                {"register"}},
            [389] = {"btf-parameter-name-offset", "Invalid name_offset:{offset}",
                {"offset"}},
            [390] = {"btf-type-tag-order", "Type tags don't precede modifiers",
                {}},
            [391] = {"dynptr-source", "Unsupported reg type {type} for bpf_dynptr_from_mem data",
                {"type"}},
            [392] = {"attach-variable-arguments", "The function {function} with variable args is unsupported.",
                {"function"}},
            [393] = {"attach-return-type", "The function {function} return type {type} is unsupported.",
                {"function", "type"}},
            [394] = {"log-parameters-invalid", "Invalid log: {problem}",
                {"problem"}},
            [395] = {"name-character-invalid", "Byte {index} of {field} is {character:x}, which a name may not contain",
                {"index", "field", "character"}},
            [396] = {"program-empty", "The program has no instructions",
                {}},
            [397] = {"map-parameter-invalid", "{field} is {value}, a map of type {type} needs {needed}",
                {"field", "value", "type", "needed"}},
            [398] = {"attribute-not-zero", "Byte {offset} after the last field of {command} is not zero",
                {"offset", "command"}},
            [399] = {"core-relocation-failed", "failed to resolve CO-RE relocation <{kind}> [{local-type-id}] {path} ({access})",
                {"kind", "local-type-id", "path", "access"}},
            [400] = {"map-reference-unresolved", "BPF map '{object}' is referenced but wasn't created",
                {"object"}},
            [401] = {"kfunc-unresolved", "kfunc '{object}' is referenced but wasn't resolved",
                {"object"}},
            [402] = {"extension-packet-data", "Extension program changes packet data, while original does not",
                {}},
            [403] = {"extension-sleeps", "Extension program may sleep, while original does not",
                {}},
            [404] = {"jit-bpf-calls", "JIT doesn't support bpf-to-bpf calls",
                {}},
            [405] = {"jit-private-stack", "Private stack not supported by jit",
                {}},
            [406] = {"kernel-btf-malformed", "in-kernel BTF is malformed",
                {}},
            [407] = {"kernel-call-left", "invalid kernel function call not eliminated in verifier pass",
                {}},
            [408] = {"address-space-cast", "addr_space_cast insn can only convert between address space 1 and 0",
                {}},
            [409] = {"arena-missing", "addr_space_cast insn can only be used in a program that has an associated arena",
                {}},
            [410] = {"arena-unavailable", "JIT doesn't support arena",
                {}},
            [411] = {"arena-several", "Only one arena per program",
                {}},
            [412] = {"arena-pointer-expected", "R{register} is not a pointer to arena or scalar.",
                {"register"}},
            [413] = {"subprogram-stack-too-large", "stack size of subprog {subprogram} is {size}. Too large",
                {"subprogram", "size"}},
            [414] = {"stack-exceeds", "stack size {size}(extra {limit}) is too large",
                {"size", "limit"}},
            [415] = {"callback-jumps", "The sequence of {number} jumps is too complex for async cb.",
                {"number"}},
            [416] = {"callback-ld-abs", "cannot use BPF_LD_[ABS|IND] within callback",
                {}},
            [417] = {"throw-in-callback", "bpf_throw kfunc (insn {instruction}) cannot be called from callback subprog {subprogram}",
                {"instruction", "subprogram"}},
            [418] = {"exception-callback", "insn {instruction} cannot call exception cb directly",
                {"instruction"}},
            [419] = {"callback-is-main", "callback function cannot be the main program",
                {}},
            [420] = {"kptr-missing", "R{register} has no valid kptr",
                {"register"}},
            [421] = {"map-field-invalid", "map '{map}' has more than one '{field}'",
                {"map", "field"}},
            [422] = {"pointer-arithmetic-speculation", "R{register} has pointer with unsupported alu operation, pointer arithmetic with it prohibited for !root",
                {"register"}},
            [423] = {"stack-read-by-helper", "variable offset stack pointer cannot be passed into helper function; var_off={range} off={offset} size={size}",
                {"range", "offset", "size"}},
            [424] = {"stack-read-variable", "invalid{direction} read from stack R{register} var_off {range} size {size}",
                {"direction", "register", "range", "size"}},
            [425] = {"jump-patch-range", "insn {instruction} cannot be patched due to 16-bit range",
                {"instruction"}},
            [426] = {"may-goto-invalid", "invalid may_goto off {offset} imm {number}",
                {"offset", "number"}},
            [427] = {"map-pointer-btf", "map_ptr access not supported without CONFIG_DEBUG_INFO_BTF",
                {}},
            [428] = {"kfunc-module-btf", "BTF fd for kfunc is not a module BTF",
                {}},
            [429] = {"direct-value-failed", "direct value access on string failed",
                {}},
            [430] = {"tail-call-poke", "tracking tail call prog failed",
                {}},
            [431] = {"exit-value-unknown", "{what} the register R{register} is not a known value ({type})",
                {"what", "register", "type"}},
            [432] = {"iterator-expected", "expected valid iter pointer as arg #{argument}",
                {"argument"}},
            [433] = {"rcu-section-expected", "expected an RCU CS when using {function}",
                {"function"}},
            [434] = {"write-into-type", "{function}() may write into memory pointed by R{register} type={type}",
                {"function", "register", "type"}},
            [435] = {"argument-null", "arg#{argument} is expected to be non-NULL",
                {"argument"}},
            [436] = {"argument-expects-context", "arg#{argument} expects pointer to ctx",
                {"argument"}},
            [437] = {"argument-unsupported", "reg type unsupported for arg#{argument} function {function}#{number}",
                {"argument", "function", "number"}},
            [438] = {"argument-not-struct", "arg#{argument} type is not a struct",
                {"argument"}},
            [439] = {"buffer-size-argument", "R{register} rdonly/rdwr_buf_size exceeds u32 max",
                {"register"}},
            [440] = {"object-drop-argument", "arg#{argument} expected for {function}",
                {"argument", "function"}},
            [441] = {"object-percpu-type", "bpf_percpu_obj_new type size ({size}) is greater than {limit}",
                {"size", "limit"}},
            [442] = {"graph-node-mismatch", "operation on {what} expects arg#1 {expected} at offset={offset} in struct {struct}, but arg is at offset={index} in struct {type}",
                {"what", "expected", "offset", "struct", "index", "type"}},
            [443] = {"rbtree-usage", "rbtree_remove node input must be non-owning ref",
                {}},
            [444] = {"kfunc-callback-failed", "kfunc {function}#{number} failed callback verification",
                {"function", "number"}},
            [445] = {"kfunc-jit-missing", "JIT does not support calling kfunc {function}#{number}",
                {"function", "number"}},
            [446] = {"kfunc-return-type", "kernel function {function} returns pointer type {what} {type} is not supported",
                {"function", "what", "type"}},
            [447] = {"local-storage-flags", "get_local_storage() doesn't support non-zero flags",
                {}},
            [448] = {"global-call-locked", "global function calls are not allowed while holding a lock,",
                {}},
            [449] = {"preemption-missing-enable", "{number} bpf_preempt_enable{what} missing",
                {"number", "what"}},
            [450] = {"attach-needs-btf", "FENTRY/FEXIT program can only be attached to another program annotated with BTF",
                {}},
            [451] = {"attach-program-refused", "Cannot recursively attach",
                {}},
            [452] = {"attach-noreturn", "Attaching fexit/fmod_ret to __noreturn functions is rejected.",
                {}},
            [453] = {"attach-return-size", "Attach to function {function} with a >8 byte return value is not supported for this attach type",
                {"function"}},
            [454] = {"attach-deny", "Attaching tracing programs to function '{function}' is rejected.",
                {"function"}},
            [455] = {"core-record-invalid", "Invalid core_relo[{index}].insn_off:{offset} prog->len:{limit}",
                {"index", "offset", "limit"}},
            [456] = {"struct-ops-module", "struct_ops module {what} is not found",
                {"what"}},
            [457] = {"func-info-main", "invalid btf id for main subprog in func_info",
                {}},
            [458] = {"helper-sockmap-argument", "invalid arg_type for sockmap/sockhash",
                {}},
            [459] = {"callchain-buffer", "cannot get callchain buffer for func {function}#{number}",
                {"function", "number"}},
            [460] = {"loop-iterations", "bpf_loop iteration limit reached",
                {}},
            [461] = {"map-kptr-mode", "kptr in map can only be accessed using BPF_LDX/BPF_STX/BPF_ST",
                {}},
            [462] = {"btf-id-poisoned", "R{register} has non-overwritten BPF_PTR_POISON type",
                {"register"}},
            [463] = {"helper-return-unknown", "unknown return type {number} of func {function}#{index}",
                {"number", "function", "index"}},
            [464] = {"pointer-to-btf-expected", "R{register} must point to kernel BTF",
                {"register"}},
            [465] = {"socket-pointer-expected", "expected {expected} or socket",
                {"expected"}},
            [466] = {"cleanup-narrow-access", "bpf verifier narrow ctx access misconfigured",
                {}},
            [467] = {"kptr-access", "invalid kptr access, R{register} type={type}",
                {"register", "type"}},
            [468] = {"btf-layout-alignment", "Unaligned layout_off",
                {}},
            [469] = {"btf-layout-small", "Layout section is too small",
                {}},
            [470] = {"btf-layout-length", "layout_len is not multiple of 4",
                {}},
            [471] = {"btf-layout-large", "Layout section is too big",
                {}},
            [472] = {"lock-missing-in-object", "{what} '{object}' has no valid bpf_spin_lock",
                {"what", "object"}},
            [473] = {"name-too-long", "function name {function} is too long",
                {"function"}},
            [474] = {"function-not-in-btf", "cannot find function {function} in BTF",
                {"function"}},
            [475] = {"signed-program-binding", "signed program cannot {what}",
                {"what"}},
            [476] = {"signature-invalid", "signature verification failed: {message}",
                {"message"}},
            [477] = {"kfunc-implicit-arguments", "kfunc {function} has inconsistent KF_IMPLICIT_ARGS",
                {"function"}},
            [478] = {"stack-argument-uninitialised", "callee expects {count} arguments, stack arg{argument} is not initialized",
                {"count", "argument"}},
            [479] = {"stack-argument-offset", "stack arg write offset {offset} exceeds max {limit} stack args",
                {"offset", "limit"}},
            [480] = {"stack-argument-jit", "stack args are not supported in non-JITed programs",
                {}},
            [481] = {"kfunc-descriptor", "kfunc fd_idx {index} is not a module BTF",
                {"index"}},
            [482] = {"fd-array-count", "fd_array_cnt {count} without fd_array is invalid",
                {"count"}},
            [483] = {"context-out-of-bounds", "invalid access to context, ctx_size={limit} off={offset} size={size}",
                {"limit", "offset", "size"}},
            [484] = {"allocation-size", "{what} allocation size exceeds u32 max",
                {"what"}},
            [485] = {"map-not-a-string", "{what} points to {map} map which cannot be used as const string",
                {"what", "map"}},
            [486] = {"stack-slot-dead", "reading from stack off {offset}+{index} size {size}, slot poisoned by dead code elimination",
                {"offset", "index", "size"}},
            [487] = {"arena-same-instruction", "same insn cannot be used with and without arena pointer",
                {}},
            [488] = {"lock-again", "Acquiring the same lock again, AA deadlock detected",
                {}},
            [489] = {"lock-order", "{what}_unlock cannot be out of order",
                {"what"}},
            [490] = {"exit-in-main", "BPF_EXIT instruction in main prog",
                {}},
            [491] = {"arena-kfunc", "{what} arena pointer requires a program with an associated arena",
                {"what"}},
            [492] = {"kfunc-pointer-type", "{what} pointer type {type} must point to void, scalar, or struct with scalar",
                {"what", "type"}},
            [493] = {"instruction-array", "Invalid read of {size} bytes from insn_array",
                {"size"}},
            [494] = {"jump-table", "jump table for insn {instruction} points outside of the subprog {range}",
                {"instruction", "range"}},
            [495] = {"context-released", "invalid bpf_context access off={offset}. Reference may already be released",
                {"offset"}},
            [496] = {"dynptr-const-release", "CONST_PTR_TO_DYNPTR cannot be released",
                {}},
            [497] = {"dynptr-argument", "{what} expected pointer to stack or const struct bpf_dynptr",
                {"what"}},
            [498] = {"packet-across-call", "{what} is a packet pointer, but func#{subprogram} may change packet data",
                {"what", "subprogram"}},
            [499] = {"iterator-argument", "{what} expected pointer to an iterator on stack",
                {"what"}},
            [500] = {"irq-flag-argument", "{what} doesn't point to an irq flag on stack",
                {"what"}},
            [501] = {"irq-flag-order", "cannot restore irq state out of order, expected id={index} acquired at insn_idx={acquired}",
                {"index", "acquired"}},
            [502] = {"release-argument", "release kfunc {function} expects referenced PTR_TO_BTF_ID passed to {what}",
                {"function", "what"}},
            [503] = {"object-drop-operand", "{what} expected for bpf_obj_drop()",
                {"what"}},
            [504] = {"graph-node-argument", "{what} can only take non-owning or refcounted bpf_rb_node pointer",
                {"what"}},
            [505] = {"argument-memory-length", "{what} memory, len pair leads to invalid memory access",
                {"what"}},
            [506] = {"argument-reference-type", "{what} reference type('{type}') size cannot be determined: {message}",
                {"what", "type", "message"}},
            [507] = {"tail-calls-mixed", "mixing of tail_calls and bpf-to-bpf calls is not supported",
                {}},
            [508] = {"capability-required", "{what} is allowed only to CAP_PERFMON and CAP_SYS_ADMIN",
                {"what"}},
            [509] = {"rcu-required", "kernel func {function} requires RCU critical section protection",
                {"function"}},
            [510] = {"cast-type-unknown", "Unknown type ID {number} passed to kfunc bpf_rdonly_cast",
                {"number"}},
            [511] = {"nmi-unsafe", "{what} cannot be used in tracing programs on types with NMI unsafe fields",
                {"what"}},
            [512] = {"exception-callback-void", "exception cb cannot return void",
                {}},
            [513] = {"atomic-load-type", "BPF_ATOMIC loads from R{register} {type} is not allowed",
                {"register", "type"}},
            [514] = {"global-sleepable", "sleepable global function {function}() called in {region}",
                {"function", "region"}},
            [515] = {"attach-fault", "Sleepable program cannot attach to non-faultable tracepoint {what}",
                {"what"}},
            [516] = {"session-jit", "JIT does not support fsession",
                {}},
            [517] = {"liveness-limit", "liveness analysis exceeded complexity limit ({count} calls)",
                {"count"}},
            [518] = {"jit-needed", "program requires BPF JIT compiler but it is not available",
                {}},
            [519] = {"btf-chain", "Max chain length or cycle detected",
                {}},
            [520] = {"struct-field-missing", "struct {struct} doesn't have field at offset {offset}",
                {"struct", "offset"}},
            [521] = {"context-access-denied", "direct access to {what} is disallowed",
                {"what"}},
            [522] = {"extension-prototype", "{function}() is not a global function",
                {"function"}},
            [523] = {"global-btf", "Global functions need valid BTF",
                {}},
            [524] = {"argument-tag", "arg#{argument} has unsupported set of tags",
                {"argument"}},
            [525] = {"attach-return-kind", "ret type {type} not allowed for fmod_ret",
                {"type"}},
            [526] = {"tracing-argument-pointer", "func '{function}' arg{argument} '{what}' has type {type}. Only pointer access is allowed",
                {"function", "argument", "what", "type"}},
            [527] = {"core-search-failed", "target candidate search failed for {number}",
                {"number"}},
            [528] = {"map-attr-invalid", "Invalid attr.",
                {}},
            [529] = {"map-value-type-invalid", "Invalid btf_value_type_id.",
                {}},
            [530] = {"map-exclusive-hash-size", "Invalid excl_prog_hash_size.",
                {}},
            [531] = {"map-name-invalid", "Invalid map_name.",
                {}},
            [532] = {"map-token-invalid", "Invalid map_token_fd.",
                {}},
            [533] = {"map-type-invalid", "Invalid map_type.",
                {}},
            [534] = {"map-numa-node-invalid", "Invalid numa_node.",
                {}},
            [535] = {"locked-memory-limit", "The limit of locked memory of this user is used up, for BPF",
                {}},
            [536] = {"parent-not-overridable", "cgroup has non-overridable program in the parent",
                {}},
            [537] = {"attach-flags-differ", "The group has programs attached with the flags {there:x}, the call has {wanted:x}",
                {"there", "wanted"}},
        },
    },
    [3] = {
        name = "netlink",
        reasons = {
            [1] = {"policy-validation", "Attribute failed policy validation",
                {}},
            [2] = {"unknown-attribute", "Unknown attribute type",
                {}},
            [3] = {"reserved-bit-set", "reserved bit set",
                {}},
            [4] = {"no-such-device", "no device matches name",
                {}},
            [5] = {"unsupported-dump-attribute", "Unsupported attribute in {what} dump request",
                {"what"}},
            [6] = {"missing-attribute", "Missing required attribute type {type}",
                {"type"}},
            [7] = {"message-short", "The message at byte {offset} needs {needed} bytes, {available} are there",
                {"offset", "needed", "available"}},
            [8] = {"message-length", "The message at byte {offset} says that it has {length} bytes",
                {"offset", "length"}},
            [9] = {"attribute-length", "The attribute at byte {offset} says that it has {length} bytes, {available} are there",
                {"offset", "length", "available"}},
            [10] = {"attribute-length-invalid", "Attribute length invalid",
                {}},
            [11] = {"nested-flag-missing", "NLA_F_NESTED is missing",
                {}},
            [12] = {"nested-flag-unexpected", "NLA_F_NESTED not expected",
                {}},
            [13] = {"attribute-bytes-left", "{count} byte leftover after parsing attributes.",
                {"count"}},
            [14] = {"invalid-header", "Invalid header for {what}",
                {"what"}},
            [15] = {"invalid-header-values", "Invalid values in header for {what}",
                {"what"}},
            [16] = {"invalid-data-after-header", "Invalid data after header in {what}",
                {"what"}},
            [17] = {"unknown-device-type", "Unknown device type",
                {}},
            [18] = {"device-not-found", "Device not found",
                {}},
            [19] = {"device-required", "Device not specified",
                {}},
            [20] = {"interface-index-invalid", "invalid ifindex",
                {}},
            [21] = {"device-down", "Device for nexthop is not up",
                {}},
            [22] = {"mtu-too-small", "mtu less than device minimum",
                {}},
            [23] = {"mtu-too-large", "mtu greater than device maximum",
                {}},
            [24] = {"offload-size-too-large", "too big {attribute}",
                {"attribute"}},
            [25] = {"vlan-protocol", "Invalid VLAN protocol",
                {}},
            [26] = {"vlan-id", "Invalid VLAN id",
                {}},
            [27] = {"vxlan-id", "VXLAN ID must be lower than 16777216",
                {}},
            [28] = {"link-attributes-missing", "Required attributes not provided to perform the operation",
                {}},
            [29] = {"tun-by-netlink", "tun/tap creation via rtnetlink is not supported.",
                {}},
            [30] = {"namespace-unknown", "Unknown network namespace id",
                {}},
            [31] = {"namespace-missing", "Peer netns reference is missing",
                {}},
            [32] = {"namespace-several", "multiple netns identifying attributes specified",
                {}},
            [33] = {"unsupported-attribute", "Unsupported attribute",
                {}},
            [34] = {"unsupported-attribute-in", "Unsupported attribute in {what}",
                {"what"}},
            [35] = {"integer-range", "integer out of range",
                {}},
            [36] = {"attribute-length-short", "invalid attribute length",
                {}},
            [37] = {"bytes-leftover", "bytes leftover after parsing attributes",
                {}},
            [38] = {"filter-by-index", "Filter by device index not supported for {what} dumps",
                {"what"}},
            [39] = {"address-missing", "Local address is not supplied",
                {}},
            [40] = {"address-assigned", "Address already assigned",
                {}},
            [41] = {"address-not-found", "Address not found",
                {}},
            [42] = {"address-invalid", "Invalid address",
                {}},
            [43] = {"invalid-prefix-length", "Invalid prefix length",
                {}},
            [44] = {"invalid-prefix", "Invalid prefix for given prefix length",
                {}},
            [45] = {"gateway-invalid", "Nexthop has invalid gateway",
                {}},
            [46] = {"onlink-needs-device", "Nexthop device required for onlink",
                {}},
            [47] = {"gateway-for-type", "Gateway, device and multipath can not be specified for this route type",
                {}},
            [48] = {"nexthop-extra-data", "Invalid nexthop configuration - extra data after nexthops",
                {}},
            [49] = {"route-table-missing", "FIB table does not exist",
                {}},
            [50] = {"route-no-match", "Can not replace route - no match found",
                {}},
            [51] = {"route-type-invalid", "Invalid route type",
                {}},
            [52] = {"scope-invalid", "Invalid scope",
                {}},
            [53] = {"metrics-invalid", "Invalid attribute in metrics",
                {}},
            [54] = {"encapsulation-unknown", "Unknown LWT encapsulation type",
                {}},
            [55] = {"family-unsupported", "Unsupported address family",
                {}},
            [56] = {"rule-table-invalid", "Invalid table",
                {}},
            [57] = {"rule-range-invalid", "Invalid {field} range",
                {"field"}},
            [58] = {"nexthop-id-missing", "Nexthop id does not exist",
                {}},
            [59] = {"nexthop-group-length", "Invalid length for nexthop group attribute",
                {}},
            [60] = {"qdisc-kind-unknown", "Specified qdisc kind is unknown",
                {}},
            [61] = {"qdisc-not-found", "Failed to find specified qdisc",
                {}},
            [62] = {"qdisc-create-flag", "Qdisc not found. To create specify NLM_F_CREATE flag",
                {}},
            [63] = {"qdisc-replace-flag", "NLM_F_REPLACE needed to override",
                {}},
            [64] = {"qdisc-exists", "Exclusivity flag on, cannot modify",
                {}},
            [65] = {"qdisc-zero-handle", "Cannot delete qdisc with handle of zero",
                {}},
            [66] = {"qdisc-name-mismatch", "Invalid qdisc name: must match existing qdisc",
                {}},
            [67] = {"qdisc-not-classful", "Qdisc not classful",
                {}},
            [68] = {"filter-kind-unknown", "TC classifier not found",
                {}},
            [69] = {"filter-kind-missing", "Filter kind and protocol must be specified",
                {}},
            [70] = {"filter-priority", "Invalid filter command with priority of zero",
                {}},
            [71] = {"create-flag-missing", "Need both {message} and NLM_F_CREATE to create a new {what}",
                {"message", "what"}},
            [72] = {"chain-not-found", "Specified filter chain does not exist",
                {}},
            [73] = {"chain-exists", "Filter chain already exists",
                {}},
            [74] = {"filter-not-found", "Filter with specified priority/protocol not found",
                {}},
            [75] = {"class-not-found", "Specified class doesn't exist",
                {}},
            [76] = {"action-missing", "Netlink action attributes missing",
                {}},
            [77] = {"stats-filter-missing", "Filter mask must be set for stats {what}",
                {"what"}},
            [78] = {"bulk-delete", "Bulk delete is not supported",
                {}},
            [79] = {"bridge-loop", "Can not enslave a bridge to a bridge",
                {}},
            [80] = {"attribute-length-logged", "netlink: '{program}': attribute type {number} has an invalid length.",
                {"program", "number"}},
            [81] = {"bytes-leftover-logged", "netlink: {number} bytes leftover after parsing attributes in process `{program}'.",
                {"number", "program"}},
            [82] = {"value-invalid", "Invalid {what}",
                {"what"}},
            [83] = {"not-supported", "{what} is not supported",
                {"what"}},
            [84] = {"value-missing", "{what} is missing",
                {"what"}},
            [85] = {"object-not-found", "{what} not found",
                {"what"}},
            [86] = {"object-exists", "{what} already exists",
                {"what"}},
            [87] = {"mutually-exclusive", "{what} are mutually exclusive",
                {"what"}},
            [88] = {"out-of-range", "{what} out of range",
                {"what"}},
            [89] = {"operation-refused", "Cannot {what}",
                {"what"}},
            [90] = {"operation-failed", "Failed to {what}",
                {"what"}},
            [91] = {"neighbour-address-missing", "No link layer address given",
                {}},
            [92] = {"neighbour-gone", "Neighbor entry is now dead",
                {}},
            [93] = {"neighbour-not-found", "Neighbour entry not found",
                {}},
            [94] = {"fdb-device", "FDB {what} only supported for Ethernet devices",
                {"what"}},
            [95] = {"not-a-bridge-port", "Device is not a bridge port",
                {}},
            [96] = {"mdb-entry-invalid", "Entry {what} cannot be specified",
                {"what"}},
            [97] = {"namespace-id-used", "The specified nsid is already used",
                {}},
            [98] = {"namespace-immutable", "The interface netns is immutable",
                {}},
            [99] = {"protodown-reason", "Cannot clear protodown, active reasons",
                {}},
            [100] = {"xdp-native-unsupported", "Underlying driver does not support XDP in native mode",
                {}},
            [101] = {"xdp-attached", "XDP program already attached",
                {}},
            [102] = {"xdp-flags", "Only one XDP mode flag can be set",
                {}},
            [103] = {"xdp-program-type", "{what} programs can not be attached to a device",
                {"what"}},
            [104] = {"xdp-device-bound", "Program bound to different device",
                {}},
            [105] = {"xdp-mtu", "MTU too large for {what}",
                {"what"}},
            [106] = {"route-nexthop-conflict", "Nexthop specification and nexthop id are mutually exclusive",
                {}},
            [107] = {"nexthop-mismatch", "Nexthop {what} does not match {other}",
                {"what", "other"}},
            [108] = {"nexthop-flags", "Invalid flags for nexthop - {what}",
                {"what"}},
            [109] = {"nexthop-group", "Nexthop id can not be used twice in a group",
                {}},
            [110] = {"nexthop-attributes", "Blackhole attribute can not be used with gateway, oif, encap or fdb",
                {}},
            [111] = {"nexthop-replace", "Replace specified without create and no entry exists",
                {}},
            [112] = {"nexthop-deleted", "Nexthop has been deleted",
                {}},
            [113] = {"route-host-scope", "Route with host scope can not have {what}",
                {"what"}},
            [114] = {"nexthop-no-device", "No egress device for nexthop gateway",
                {}},
            [115] = {"ipv6-disabled", "IPv6 is disabled on this device",
                {}},
            [116] = {"ipv6-multipath", "Device only routes can not be added for IPv6 using the multipath API.",
                {}},
            [117] = {"dsfield", "Invalid dsfield (tos): {what}",
                {"what"}},
            [118] = {"metric-locked", "Locked cwnd metric must be non zero",
                {}},
            [119] = {"prefix-length-fixed", "rtm_src_len and rtm_dst_len must be {what}",
                {"what"}},
            [120] = {"address-lifetime", "address lifetime invalid",
                {}},
            [121] = {"address-kind", "Cannot assign {what} on this device",
                {"what"}},
            [122] = {"router-advertisement", "Router solicitation is disabled on device",
                {}},
            [123] = {"rule-goto", "Missing goto target for action goto",
                {}},
            [124] = {"rule-l3mdev", "l3mdev and table are mutually exclusive",
                {}},
            [125] = {"uid-range-permission", "No permission to set uid",
                {}},
            [126] = {"encapsulation-missing", "LWT encapsulation {what} is missing",
                {"what"}},
            [127] = {"vrf-strict", "Strict mode for VRF is disabled",
                {}},
            [128] = {"qdisc-override", "Exclusivity flag on, cannot override",
                {}},
            [129] = {"qdisc-move", "Cannot move an existing qdisc to a different parent",
                {}},
            [130] = {"qdisc-parent-reserved", "Specified parent ID is reserved for ingress and clsact Qdiscs",
                {}},
            [131] = {"qdisc-handles-exhausted", "Maximum number of qdisc handles was exceeded",
                {}},
            [132] = {"qdisc-change", "Change operation not supported by specified qdisc",
                {}},
            [133] = {"qdisc-block", "{what} block sharing is not supported",
                {"what"}},
            [134] = {"qdisc-noqueue", "Cannot assign noqueue to a class",
                {}},
            [135] = {"qdisc-busy", "Current ingress or clsact Qdisc has ongoing filter requests",
                {}},
            [136] = {"qdisc-ingress-missing", "Cannot find ingress queue for specified device",
                {}},
            [137] = {"size-table", "Size table {what} is missing",
                {"what"}},
            [138] = {"class-id", "Cannot create traffic class with classid TC_H_ROOT",
                {}},
            [139] = {"rate-estimator", "Cannot attach rate estimator to a multi-queue root qdisc",
                {}},
            [140] = {"filter-exists", "Filter already exists",
                {}},
            [141] = {"filter-kind-mismatch", "Specified filter kind does not match existing one",
                {}},
            [142] = {"filter-offload", "Filter HW offload failed - classifier without re-offloading support",
                {}},
            [143] = {"filter-chain-limit", "Specified chain index exceeds upper limit",
                {}},
            [144] = {"action-kind-missing", "TC action kind must be specified",
                {}},
            [145] = {"action-not-found", "TC action with specified index not found",
                {}},
            [146] = {"action-control", "invalid control action",
                {}},
            [147] = {"flags-reserved", "ambiguous or reserved bits set in nlmsg_flags",
                {}},
            [148] = {"device-header", "neither ifindex nor name specified",
                {}},
            [149] = {"bitset", "missing {what} in compact bitset",
                {"what"}},
            [150] = {"channels-in-use", "requested channel counts are too low for existing {what}",
                {"what"}},
            [151] = {"module-flash", "Netdevice is up, so flashing is not permitted",
                {}},
            [152] = {"module-page", "reading {what} is illegal",
                {"what"}},
            [153] = {"mac-merge", "TX enabled requires pMAC enabled",
                {}},
            [154] = {"cable-test", "{what} parameter too big",
                {"what"}},
            [155] = {"resource-size", "resources size validation failed",
                {}},
            [156] = {"rate-node", "Node has children. Cannot delete node.",
                {}},
            [157] = {"port-function-limit", "{what} function attribute supported for VFs only",
                {"what"}},
            [158] = {"reload-limit", "Requested limit is not supported by the driver",
                {}},
            [159] = {"region-snapshot", "Direct region read does not use snapshot",
                {}},
            [160] = {"trap-action", "Cannot change action of non-drop traps. Skipping",
                {}},
            [161] = {"line-card", "Line card is {what}",
                {"what"}},
            [162] = {"xfrm-offload", "{what} can't be offloaded",
                {"what"}},
            [163] = {"xfrm-spi", "No SPI available in the requested range",
                {}},
            [164] = {"xfrm-replay", "ESN replay window is too large for the chosen bitmap size",
                {}},
            [165] = {"xfrm-mode", "Only tunnel modes can accommodate a change of family",
                {}},
            [166] = {"xfrm-migrate", "Entries in the MIGRATE attribute's list must be unique",
                {}},
            [167] = {"xdp-queue-bound", "designated queue already in use by AF_XDP",
                {}},
            [168] = {"array-short", "Array element too short",
                {}},
            [169] = {"queue-unavailable", "Device queue in use by {what}",
                {"what"}},
            [170] = {"queue-memory-setup", "No DMA-capable device found for netmem TX",
                {}},
            [171] = {"hash-not-symmetric", "hash field config is not symmetric",
                {}},
            [172] = {"filter-protocol-mismatch", "Protocol mismatch for filter with specified priority",
                {}},
            [173] = {"qdisc-bpf-place", "BPF qdisc only supported on root or mq",
                {}},
        },
    },
    [4] = {
        name = "fscontext",
        reasons = {
            [1] = {"unknown-parameter", "{filesystem}: Unknown parameter '{parameter}'",
                {"filesystem", "parameter"}},
            [2] = {"bad-value", "{filesystem}: Bad value for '{parameter}'",
                {"filesystem", "parameter"}},
            [3] = {"bad-value-given", "{filesystem}: Bad value '{value}' for mount option '{parameter}'",
                {"filesystem", "value", "parameter"}},
            [4] = {"unexpected-value", "{filesystem}: Unexpected value for '{parameter}'",
                {"filesystem", "parameter"}},
            [5] = {"unknown-value", "{filesystem}: unknown value of {parameter} - {value}",
                {"filesystem", "parameter", "value"}},
            [6] = {"unsupported-value", "{filesystem}: unsupported {parameter} option - {value}",
                {"filesystem", "parameter", "value"}},
            [7] = {"non-string-source", "Non-string source",
                {}},
            [8] = {"multiple-sources", "Multiple sources",
                {}},
            [9] = {"multiple-sources-specified", "{filesystem}: Multiple sources specified",
                {"filesystem"}},
            [10] = {"no-source", "No source specified",
                {}},
            [11] = {"device-not-found", "{source}: Can't lookup blockdev",
                {"source"}},
            [12] = {"device-not-opened", "{source}: Can't open blockdev",
                {"source"}},
            [13] = {"unknown-subsystem", "{filesystem}: Unknown subsys name '{parameter}'",
                {"filesystem", "parameter"}},
            [14] = {"kernel-not-built", "{filesystem}: Kernel not built with {option}",
                {"filesystem", "option"}},
            [15] = {"not-a-directory", "{filesystem}: {name} is not a directory",
                {"filesystem", "name"}},
            [16] = {"reconfigure-refused", "{filesystem}: No changes allowed in reconfigure",
                {"filesystem"}},
            [17] = {"invalid-pipe", "Invalid/unusable pipe",
                {}},
            [18] = {"invalid-rootmode", "{filesystem}: Invalid rootmode",
                {"filesystem"}},
            [19] = {"deprecated-parameter", "{filesystem}: Deprecated parameter '{parameter}'",
                {"filesystem", "parameter"}},
            [20] = {"value-out-of-range", "{filesystem}: {parameter} out of range",
                {"filesystem", "parameter"}},
            [21] = {"cgroup-option-repeated", "{filesystem}: {parameter} respecified",
                {"filesystem", "parameter"}},
            [22] = {"cgroup-name-invalid", "{filesystem}: Invalid name",
                {"filesystem"}},
            [23] = {"cgroup-controllers", "{filesystem}: Need name or subsystem set",
                {"filesystem"}},
            [24] = {"remount-limit", "{filesystem}: Too small a size for current use",
                {"filesystem"}},
            [25] = {"quota-limit", "{filesystem}: {what} hardlimit too large.",
                {"filesystem", "what"}},
            [26] = {"unprivileged-option", "{filesystem}: {what} in unprivileged tmpfs mounts unsupported",
                {"filesystem", "what"}},
            [27] = {"feature-unsupported", "{what} isn't supported",
                {"what"}},
            [28] = {"superblock-unreadable", "cannot read {what} superblock",
                {"what"}},
            [29] = {"data-corrupt", "{what}, data probably corrupt",
                {"what"}},
            [30] = {"overlay-options", "conflicting options: {what}",
                {"what"}},
            [31] = {"overlay-directory-missing", "missing '{parameter}'",
                {"parameter"}},
            [32] = {"overlay-directories", "workdir and upperdir must {what}",
                {"what"}},
            [33] = {"overlay-path", "failed to resolve '{value}': {what}",
                {"value", "what"}},
            [34] = {"overlay-upper-features", "upper fs missing required features.",
                {}},
            [35] = {"overlay-permission", "{what} requires permission to access trusted xattrs",
                {"what"}},
            [36] = {"option-unrecognised", "unrecognized mount option \034{parameter}\034 or missing value",
                {"parameter"}},
        },
    },
    [5] = {
        name = "loader",
        reasons = {
            [1] = {"program-refused", "program {program}: the kernel refused to load it",
                {"program"}},
            [2] = {"verifier-log-missing", "program {program}: failed to load, without a verifier log",
                {"program"}},
            [3] = {"load-failed", "object {object}: failed to load",
                {"object"}},
            [4] = {"map-not-created", "map '{object}': failed to create",
                {"object"}},
            [5] = {"map-created-without-btf", "map '{object}': created without BTF",
                {"object"}},
            [6] = {"map-definition-invalid", "map '{object}': its definition is invalid",
                {"object"}},
            [7] = {"map-not-reused", "map '{object}': the pinned map cannot be reused",
                {"object"}},
            [8] = {"map-not-filled", "map '{object}': its initial contents could not be set",
                {"object"}},
            [9] = {"pin-failed", "{object}: failed to pin",
                {"object"}},
            [10] = {"kernel-btf-missing", "the BTF of the running kernel was not found",
                {}},
            [11] = {"object-btf-missing", "{object}: the object file lacks BTF",
                {"object"}},
            [12] = {"object-btf-refused", "the kernel refused the BTF of the object",
                {}},
            [13] = {"object-btf-ignored", "the kernel refused the BTF of the object; the loader goes on without",
                {}},
            [14] = {"attach-target-not-found", "'{object}' is not in the BTF of the kernel",
                {"object"}},
            [15] = {"attach-target-missing", "program {program}: no attach target is given",
                {"program"}},
            [16] = {"attach-refused", "program {program}: failed to attach",
                {"program"}},
            [17] = {"probe-not-found", "'{object}': there is no such function or tracepoint to probe",
                {"object"}},
            [18] = {"kernel-symbol-not-found", "extern '{object}': not found in the kernel",
                {"object"}},
            [19] = {"kernel-symbol-incompatible", "extern '{object}': the kernel declares it with another type",
                {"object"}},
            [20] = {"kernel-config-unreadable", "'{object}': the configuration of the kernel cannot be read",
                {"object"}},
            [21] = {"core-relocations-failed", "CO-RE relocations failed",
                {}},
            [22] = {"core-relocation-ambiguous", "CO-RE relocation {index}: several types match and they disagree",
                {"index"}},
            [23] = {"core-relocation-unmatched", "CO-RE relocation {index}: no type of the kernel matches",
                {"index"}},
            [24] = {"program-type-unknown", "'{section}': this section name does not imply a program type",
                {"section"}},
            [25] = {"memory-lock-limit", "the limit of locked memory may be too low",
                {}},
            [26] = {"not-permitted", "the process may not use BPF",
                {}},
            [27] = {"bpf-unavailable", "the kernel does not load even a trivial program",
                {}},
            [28] = {"object-unreadable", "'{object}': the object file cannot be read",
                {"object"}},
            [29] = {"object-reference-invalid", "program {program}: a reference to '{object}' cannot be resolved",
                {"program", "object"}},
            [30] = {"struct-ops-unsupported", "struct_ops '{object}': not in the BTF of the kernel",
                {"object"}},
            [31] = {"feature-missing", "{message}: this kernel does not have it",
                {"message"}},
            [32] = {"assertion-failed", "assertion failed: {message}",
                {"message"}},
            [33] = {"program-not-found", "'{object}': the object has no such program, map or section",
                {"object"}},
            [34] = {"locked-down", "{program}: {message} is restricted by kernel lockdown",
                {"program", "message"}},
        },
    },
}

-- Bytes --------------------------------------------------------------------
-- Offsets count from 0.  `big` is the byte order.

local function u16(data, at, big)
    local a, b = data:byte(at + 1, at + 2)
    if big then
        return a * 256 + b
    end
    return b * 256 + a
end

local function u32(data, at, big)
    local a, b, c, d = data:byte(at + 1, at + 4)
    if big then
        return ((a * 256 + b) * 256 + c) * 256 + d
    end
    return ((d * 256 + c) * 256 + b) * 256 + a
end

local function s32(data, at, big)
    local value = u32(data, at, big)
    return value < 0x80000000 and value or value - 0x100000000
end

-- The digits of a number of any size, decimal.
local function decimal(value, signed, big)
    local bytes = big and value or value:reverse()
    local filler = "\0"
    if signed and bytes:byte(1) >= 0x80 then
        filler = "\255"
    end
    bytes = filler:rep(8 - #bytes) .. bytes
    return tostring((signed and Int64 or UInt64).decode(bytes, false))
end

-- The digits of a number, hexadecimal; of a negative one those of 64 bits.
local function hexadecimal(value, signed, big)
    local bytes = big and value or value:reverse()
    if signed and bytes:byte(1) >= 0x80 then
        bytes = ("\255"):rep(8 - #bytes) .. bytes
    end
    local digits = bytes:gsub(".", function(byte)
        return ("%02x"):format(byte:byte())
    end)
    digits = digits:gsub("^0+", "")
    return "0x" .. (digits == "" and "0" or digits)
end

-- How many bytes of UTF-8 begin at an index that counts from 1; nil for none.
local function sequence(text, at)
    local first, second = text:byte(at, at + 1)
    if first < 0x80 then
        return 1
    end
    local size = first >= 0xc2 and (first < 0xe0 and 2 or first < 0xf0 and 3 or first < 0xf5 and 4)
    if not size or at + size - 1 > #text then
        return nil
    end
    for index = at + 1, at + size - 1 do
        local byte = text:byte(index)
        if byte < 0x80 or byte > 0xbf then
            return nil
        end
    end
    local low = first == 0xe0 and 0xa0 or first == 0xf0 and 0x90 or 0x80
    local high = first == 0xed and 0x9f or first == 0xf4 and 0x8f or 0xbf
    if second < low or second > high then
        return nil
    end
    return size
end

-- Text as it can be shown: a NUL and what is not UTF-8 as \xNN.
local function shown(text)
    if not text:find("[\0\128-\255]") then
        return text
    end
    local parts = {}
    local at = 1
    while at <= #text do
        local size = sequence(text, at)
        if size == nil or text:byte(at) == 0 then
            parts[#parts + 1] = ("\\x%02x"):format(text:byte(at))
            at = at + 1
        else
            parts[#parts + 1] = text:sub(at, at + size - 1)
            at = at + size
        end
    end
    return table.concat(parts)
end

-- Text for one line of a list: what could move a cursor is escaped too.
local function line(text)
    local plain = shown(text):gsub("[%c\127]", function(byte)
        return byte == "\n" and "\\n" or ("\\x%02x"):format(byte:byte())
    end)
    if #plain > 1000 then
        plain = plain:sub(1, 1000)
        -- Half a character is none.
        while #plain > 0 and shown(plain) ~= plain do
            plain = plain:sub(1, -2)
        end
        plain = plain .. "..."
    end
    return plain
end

-- The walk: from bytes to records, by the rules of the wire format ----------

local HEADER = 6
local STOPPED, INVALID = 0, 0xffff
-- Only one reading of a length that is not zero is at most this.
local ORDER_MAX = 0xffff

local SIZES = { u8 = 1, u16 = 2, u32 = 4, u64 = 8, s8 = 1, s16 = 2, s32 = 4, s64 = 8 }

for _, record in pairs(RECORDS) do
    -- `base`: the bytes of the first version; `stops`: where a value of a later one may end.
    local size = 0
    record.stops = {}
    for _, field in ipairs(record.fields) do
        if field.default ~= nil and record.base == nil then
            record.base = size
        end
        if field.default ~= nil then
            record.stops[size] = true
        end
        field.offset = size
        if field.size == 0 then
            record.tail = field
        end
        size = size + field.size
    end
    record.size = size
    record.base = record.base or size
end

-- Whether the numbers begin with their highest byte; nil where the bytes do not show it.
local function order_of(data, limits)
    local at, count = 0, 0
    while #data - at >= HEADER and count <= limits.records and at <= limits.total do
        local type = u16(data, at, false)
        local little, big = u32(data, at + 2, false), u32(data, at + 2, true)
        if type == STOPPED and count > 0 then
            return nil
        elseif little ~= 0 then
            if little <= ORDER_MAX then
                return false
            end
            if big <= ORDER_MAX then
                return true
            end
            return nil
        end
        if type == STOPPED or type == INVALID then
            return nil
        end
        at, count = at + HEADER, count + 1
    end
    return nil
end

local function damage(kind, offset, text)
    return { kind = kind, offset = offset, text = text }
end

-- The attributes between two offsets into `out`; the first damage.
local function attributes(log, at, wall, set, depth, out, state)
    local data, big, limits = log.data, log.big, log.limits
    while at < wall do
        if wall - at < HEADER then
            return damage("malformed", at, "no room for the header of an attribute")
        end
        local type, length = u16(data, at, big), u32(data, at + 2, big)
        if type == STOPPED or type == INVALID then
            return damage("malformed", at, ("an attribute of type %#x"):format(type))
        end
        if length > wall - at - HEADER then
            return damage("malformed", at, ("an attribute of %d bytes, there are %d"):format(
                length, wall - at - HEADER))
        end
        local spec = set.attributes[type]
        local size = spec and SIZES[spec.kind]
        if size and size ~= length then
            return damage("malformed", at, ("%s takes %d bytes, not %d"):format(
                spec.name, size, length))
        end
        state.count = state.count + 1
        if state.count > limits.attributes then
            return damage("limit", at, ("more than %d attributes in a record"):format(
                limits.attributes))
        end
        local found = { type = type, length = length, offset = at, spec = spec }
        out[#out + 1] = found
        if spec and spec.set then
            if depth + 1 > limits.depth then
                return damage("limit", at, ("attributes nest more than %d deep"):format(
                    limits.depth))
            end
            found.children = {}
            local start = at + HEADER
            local wrong = attributes(
                log, start, start + length, SETS[spec.set], depth + 1, found.children, state)
            if wrong then
                return wrong
            end
        end
        at = at + HEADER + length
    end
    return nil
end

-- A record's layout: its attributes, if it has some, and the damage.
local function layout(log, record)
    local spec, length = record.spec, record.length
    if length < spec.base then
        return damage("malformed", record.offset, ("%s takes at least %d bytes, not %d"):format(
            spec.name, spec.base, length))
    end
    if length < spec.size and not spec.stops[length] then
        return damage("malformed", record.offset, ("%s ends inside a field"):format(spec.name))
    end
    if spec.set then
        local start = record.offset + HEADER
        record.attributes = {}
        return attributes(
            log, start + spec.size, start + length, SETS[spec.set], 1, record.attributes,
            { count = 0 })
    end
    return nil
end

-- A header's own rules, those that need no value, in the order in which they are told.
local function header(log, at, count)
    local data, limits = log.data, log.limits
    local left = #data - at
    if left < HEADER then
        return nil, damage("short", at, ("%d bytes where a header takes 6"):format(left))
    end
    local type, length = u16(data, at, log.big), u32(data, at + 2, log.big)
    if type == STOPPED then
        if count > 0 then
            return nil
        elseif length == 0 then
            log.state = "untouched"
            return nil
        end
        return nil, damage("malformed", at, "type 0 with a length")
    end
    local spec = RECORDS[type]
    if type == INVALID then
        return nil, damage("malformed", at, "type 0xffff")
    elseif spec and spec.trailer and length ~= spec.size then
        local hint = length == spec.size + HEADER and "; this writer counts the header" or ""
        return nil, damage("trailer", at, ("an end record of %d bytes%s"):format(length, hint))
    elseif length > limits.record_length then
        return nil, damage("limit", at, ("a value of %.0f bytes, the limit is %.0f"):format(
            length, limits.record_length))
    elseif at + HEADER + length > limits.total then
        return nil, damage("limit", at, ("it ends behind the limit of %.0f bytes"):format(
            limits.total))
    elseif length > left - HEADER then
        return nil, damage("short", at, ("a value of %.0f bytes, there are %.0f"):format(
            length, left - HEADER))
    end
    return { type = type, length = length, offset = at, spec = spec }
end

-- A log: its records, its state, and its damage if it has some.
local function walk(data, big, limits)
    local log = { data = data, big = big, limits = limits, records = {}, state = "unterminated",
                  size = 0, truncations = 0 }
    local at, count = 0, 0
    while at < #data or count == 0 do
        local record
        record, log.damage = header(log, at, count)
        if record == nil then
            return log
        end
        local spec = record.spec
        if spec and spec.trailer then
            log.state, log.size = "complete", at + HEADER + record.length
            log.truncations = u16(data, at + HEADER, big)
            log.trailer = record
            return log
        end
        if spec then
            log.damage = layout(log, record)
        end
        if log.damage == nil and count >= limits.records then
            log.damage = damage("limit", at, ("more than %d records"):format(limits.records))
        end
        if log.damage then
            return log
        end
        count = count + 1
        log.records[count] = record
        at = at + HEADER + record.length
        log.size = at
    end
    return log
end

-- Fields -------------------------------------------------------------------

local protocol = Proto(PREFIX, PREFIX .. " log")

local KINDS = { u8 = "uint8", u16 = "uint16", u32 = "uint32", u64 = "uint64",
                s8 = "int8", s16 = "int16", s32 = "int32", s64 = "int64" }

-- The names of values as Wireshark wants them; nil for bits, which are shown behind the number.
local function value_names(enum, negated)
    if enum == nil or ENUMS[enum].flags then
        return nil
    end
    local names = {}
    for _, entry in ipairs(ENUMS[enum].names) do
        local value = negated and -entry[1] or entry[1]
        names[value] = names[value] or entry[2]
    end
    return next(names) and names or nil
end

local ALL = {}

local function keep(field)
    ALL[#ALL + 1] = field
    return field
end

local function field_of(abbreviation, spec, names)
    names = names or value_names(spec.enum, spec.negated)
    local make = KINDS[spec.kind]
    if make then
        return keep(ProtoField[make](abbreviation, spec.name, base.DEC, names, nil, spec.doc))
    elseif spec.kind == "utf8" then
        return keep(ProtoField.string(abbreviation, spec.name, base.UNICODE, spec.doc))
    elseif spec.kind == "nest" then
        return keep(ProtoField.none(abbreviation, spec.name, spec.doc))
    end
    return keep(ProtoField.bytes(abbreviation, spec.name, base.NONE, spec.doc))
end

local function own(name, make, ...)
    return keep(ProtoField[make](PREFIX .. "." .. name, ...))
end

local OWN = {
    byte_order = own("byte_order", "string", "Byte order"),
    state = own("state", "string", "State"),
    size = own("size", "uint32", "Size", base.DEC),
    type = own("type", "uint16", "Type", base.HEX_DEC),
    length = own("length", "uint32", "Length", base.DEC),
    unknown = own("unknown", "none", "Unknown record"),
    unknown_value = own("unknown.value", "bytes", "Value"),
    attribute = own("attribute", "none", "Unknown attribute"),
    attribute_value = own("attribute.value", "bytes", "Value"),
    extra = own("extra", "bytes", "Bytes of a later version"),
    nul = own("nul", "bytes", "Trailing NUL"),
    text = own("text", "string", "Text"),
    reason = own("reason", "string", "Reason"),
    damage = own("damage", "string", "Damage"),
    damage_offset = own("damage.offset", "uint32", "At byte", base.DEC),
}

local SUBSYSTEM_NAMES = {}
for number, subsystem in pairs(SUBSYSTEMS) do
    SUBSYSTEM_NAMES[number] = subsystem.name
end

for type, record in pairs(RECORDS) do
    local abbreviation = PREFIX .. "." .. record.key
    record.item = keep(ProtoField.none(abbreviation, record.name, record.doc))
    for _, field in ipairs(record.fields) do
        local names = record.name == "error" and field.key == "subsystem" and SUBSYSTEM_NAMES
        field.item = field_of(abbreviation .. "." .. field.key, field, names or nil)
    end
end
for _, set in pairs(SETS) do
    for _, attribute in pairs(set.attributes) do
        attribute.item = field_of(PREFIX .. "." .. set.key .. "." .. attribute.key, attribute)
    end
end
protocol.fields = ALL

local EXPERTS = {
    short = ProtoExpert.new(PREFIX .. ".damage.short", "The bytes stop inside a record",
        expert.group.MALFORMED, expert.severity.ERROR),
    malformed = ProtoExpert.new(PREFIX .. ".damage.malformed", "Malformed record",
        expert.group.MALFORMED, expert.severity.ERROR),
    trailer = ProtoExpert.new(PREFIX .. ".damage.trailer", "End record of the wrong length",
        expert.group.MALFORMED, expert.severity.ERROR),
    limit = ProtoExpert.new(PREFIX .. ".damage.limit", "More than the limits allow",
        expert.group.MALFORMED, expert.severity.ERROR),
    unterminated = ProtoExpert.new(PREFIX .. ".unterminated", "No end record",
        expert.group.SEQUENCE, expert.severity.WARN),
    dropped = ProtoExpert.new(PREFIX .. ".dropped", "Records were dropped for want of room",
        expert.group.SEQUENCE, expert.severity.NOTE),
}
do
    local experts = {}
    for _, one in pairs(EXPERTS) do
        experts[#experts + 1] = one
    end
    protocol.experts = experts
end

protocol.prefs.byte_order = Pref.enum("Byte order", 0,
    "Of the writer; automatic takes what the first record shows, and little-endian if it shows none",
    { { 1, "automatic", 0 }, { 2, "little", 1 }, { 3, "big", 2 } }, false)
for name, value in pairs(LIMITS) do
    protocol.prefs["limit_" .. name] = Pref.uint("Limit: " .. name:gsub("_", " "), value,
        "What exceeds it is damage; 4294967295: there is none")
end

-- The tree -----------------------------------------------------------------

-- So many records are shown; Wireshark refuses trees of a million lines.
local SHOWN_MAX = 10000

local function without_nul(text)
    if text:byte(-1) == 0 then
        return text:sub(1, -2), true
    end
    return text, false
end

-- The names of the bits of a number of at most 32, in brackets.
local function bits(enum, value)
    local found = {}
    for _, entry in ipairs(ENUMS[enum].names) do
        local bit = entry[1]
        if bit > 0 and math.floor(value / bit) % 2 == 1 then
            found[#found + 1] = entry[2]
        end
    end
    return #found > 0 and " (" .. table.concat(found, ", ") .. ")" or ""
end

local function counted(number, noun)
    return ("%d %s%s"):format(number, noun, number == 1 and "" or "s")
end

local Viewer = {}
Viewer.__index = Viewer

-- A value of some kind as an item of the tree.
function Viewer:value(tree, spec, start, length)
    local range = self.tvb(start, length)
    if KINDS[spec.kind] then
        local item = self.log.big and tree:add(spec.item, range) or tree:add_le(spec.item, range)
        if spec.enum and ENUMS[spec.enum].flags and length <= 4 then
            local number = self.log.big and range:uint() or range:le_uint()
            item:append_text(bits(spec.enum, number))
        end
        return item
    elseif spec.kind == "utf8" then
        local text, nul = self:bytes(start, length), false
        if spec.size == nil or spec.size == 0 then
            text, nul = without_nul(text)
        end
        local item = tree:add(spec.item, range, shown(text))
        if nul then
            tree:add(OWN.nul, self.tvb(start + length - 1, 1))
        end
        return item
    end
    return tree:add(spec.item, range)
end

function Viewer:bytes(start, length)
    return self.log.data:sub(start + 1, start + length)
end

function Viewer:attribute(tree, found)
    local start = found.offset + HEADER
    local spec = found.spec
    if spec and spec.set then
        local item = tree:add(spec.item, self.tvb(found.offset, HEADER + found.length))
        for _, child in ipairs(found.children) do
            self:attribute(item, child)
        end
    elseif spec then
        self:value(tree, spec, start, found.length)
    else
        local item = tree:add(OWN.attribute, self.tvb(found.offset, HEADER + found.length))
        self:header(item, found.offset)
        if found.length > 0 then
            item:add(OWN.attribute_value, self.tvb(start, found.length))
        end
    end
end

function Viewer:header(item, offset)
    local type, length = self.tvb(offset, 2), self.tvb(offset + 2, 4)
    if self.log.big then
        item:add(OWN.type, type)
        item:add(OWN.length, length)
    else
        item:add_le(OWN.type, type)
        item:add_le(OWN.length, length)
    end
end

function Viewer:record(tree, record)
    local spec = record.spec
    local start = record.offset + HEADER
    local range = self.tvb(record.offset, HEADER + record.length)
    if spec == nil then
        local item = tree:add(OWN.unknown, range)
        item:append_text((", type 0x%04x, %d bytes"):format(record.type, record.length))
        self:header(item, record.offset)
        if record.length > 0 then
            item:add(OWN.unknown_value, self.tvb(start, record.length))
        end
        return
    end
    local item = tree:add(spec.item, range)
    self:header(item, record.offset)
    for _, field in ipairs(spec.fields) do
        self:field(item, record, field)
    end
    if spec.tail == nil and not spec.set and record.length > spec.size then
        item:add(OWN.extra, self.tvb(start + spec.size, record.length - spec.size))
    end
    for _, found in ipairs(record.attributes or {}) do
        self:attribute(item, found)
    end
    local told = self:told(record)
    if told.text then
        item:add(OWN.text, range, shown(told.text)):set_generated()
    end
    if told.reason then
        item:add(OWN.reason, range, told.reason):set_generated()
    end
    if told.short and told.short ~= "" then
        item:append_text(": " .. line(told.short))
    end
end

function Viewer:field(item, record, field)
    local start = record.offset + HEADER + field.offset
    if field.size == 0 and field.offset > record.length then
        return
    elseif field.size == 0 then
        self:value(item, field, start, record.length - field.offset)
    elseif field.offset + field.size <= record.length then
        self:value(item, field, start, field.size)
    elseif KINDS[field.kind] then
        local absent = field.default
        if field.kind == "u64" then
            absent = UInt64(absent)
        elseif field.kind == "s64" then
            absent = Int64(absent)
        end
        item:add(field.item, absent):set_generated()
    end
end

-- What a record says ---------------------------------------------------------

local function filled(template, names, values)
    local given = {}
    for index, name in ipairs(names) do
        given[name] = values[index]
    end
    local text = template:gsub("%b{}", function(token)
        local name, hex = token:match("^{([a-z][a-z0-9-]*)(:?x?)}$")
        local value = name and given[name]
        if value == nil then
            return nil
        end
        return hex == ":x" and value.hexadecimal or value.text
    end)
    return text
end

-- A template in parts: `{{` is a brace, and nothing in an argument is filled again.
local function rendered(template, names, values)
    local parts = {}
    local at = 1
    while at <= #template do
        local brace = template:find("[{}]", at)
        if brace == nil then
            parts[#parts + 1] = template:sub(at)
            break
        end
        parts[#parts + 1] = template:sub(at, brace - 1)
        if template:sub(brace, brace + 1):match("^([{}])%1$") then
            parts[#parts + 1] = template:sub(brace, brace)
            at = brace + 2
        else
            local close = template:find("}", brace, true) or #template
            parts[#parts + 1] = filled(template:sub(brace, close), names, values)
            at = close + 1
        end
    end
    local surplus = {}
    for index = #names + 1, #values do
        surplus[#surplus + 1] = values[index].text
    end
    if #surplus > 0 then
        parts[#parts + 1] = " [" .. table.concat(surplus, ", ") .. "]"
    end
    return table.concat(parts)
end

-- The arguments of an error in wire order, and the first of its other attributes by name.
function Viewer:details(record)
    local arguments, first = {}, {}
    for _, found in ipairs(record.attributes or {}) do
        local spec = found.spec
        if spec and spec.name:find("^argument-") then
            local raw = self:bytes(found.offset + HEADER, found.length)
            local value
            if spec.kind == "utf8" then
                value = { text = (without_nul(raw)) }
                value.hexadecimal = value.text
            else
                local signed = spec.kind:sub(1, 1) == "s"
                value = { text = decimal(raw, signed, self.log.big),
                          hexadecimal = hexadecimal(raw, signed, self.log.big) }
            end
            arguments[#arguments + 1] = value
        elseif spec and first[spec.name] == nil then
            first[spec.name] = found
        end
    end
    return arguments, first
end

function Viewer:number(record, key)
    for _, field in ipairs(record.spec.fields) do
        if field.key == key and field.offset + field.size <= record.length then
            local range = self.tvb(record.offset + HEADER + field.offset, field.size)
            if field.kind:sub(1, 1) == "s" then
                return self.log.big and range:int() or range:le_int()
            end
            return self.log.big and range:uint() or range:le_uint()
        end
    end
    return 0
end

local ERRNO = value_names("errno", false) or {}

-- The text of a record, and of an error its reason, its severity and the whole in one line.
function Viewer:told(record)
    local spec = record.spec
    if spec.name ~= "error" then
        local tail = spec.tail
        if tail and tail.kind == "utf8" and tail.offset <= record.length then
            local start = record.offset + HEADER + tail.offset
            local text = without_nul(self:bytes(start, record.length - tail.offset))
            return { short = text }
        end
        return {}
    end
    local arguments, first = self:details(record)
    local speaker = SUBSYSTEMS[self:number(record, "subsystem")]
    local number = self:number(record, "reason")
    local reason = speaker and speaker.reasons[number]
    local text = ""
    if first.message then
        text = without_nul(self:bytes(first.message.offset + HEADER, first.message.length))
    elseif reason then
        text = rendered(reason[2], reason[3], arguments)
    end
    local code = -self:number(record, "error")
    local short = text ~= "" and text or reason and reason[1] or "no reason given"
    short = short:gsub("%s+$", "")
    local places = {}
    if first.instruction then
        places[#places + 1] = "instruction " .. u32(
            self.log.data, first.instruction.offset + HEADER, self.log.big)
    end
    if first["field-path"] then
        local path = first["field-path"]
        places[#places + 1] = without_nul(self:bytes(path.offset + HEADER, path.length))
    elseif first["field-offset"] then
        places[#places + 1] = "byte " .. u32(
            self.log.data, first["field-offset"].offset + HEADER, self.log.big)
    end
    if #places > 0 then
        short = short .. ", at " .. table.concat(places, ", ")
    end
    local name = reason and speaker.name .. "." .. reason[1]
    local named = { name, code ~= 0 and (ERRNO[code] or tostring(-code)) or nil }
    if name == nil then
        named = { code ~= 0 and (ERRNO[code] or tostring(-code)) or nil }
    end
    if #named > 0 then
        short = short .. "  [" .. table.concat(named, " ") .. "]"
    end
    return { text = text, reason = name, severity = self:number(record, "severity"), short = short }
end

-- What a whole log says in one line: the first error, else the first warning, else anything.
function Viewer:summary()
    local best, best_rank, more = nil, 4, 0
    for index, record in ipairs(self.log.records) do
        if index > SHOWN_MAX then
            break
        end
        if record.spec then
            local told = self:told(record)
            local rank = told.severity and math.min(told.severity, 2) or 3
            if told.short and rank < best_rank then
                best, best_rank = told.short, rank
            end
            if told.severity == 0 then
                more = more + 1
            end
        end
    end
    local parts = { best or self.log.state }
    if more > 1 then
        parts[#parts + 1] = ("%d errors"):format(more)
    end
    parts[#parts + 1] = counted(#self.log.records, "record")
    if self.log.truncations > 0 then
        parts[#parts + 1] = ("%d dropped"):format(self.log.truncations)
    end
    if self.log.damage then
        parts[#parts + 1] = ("damaged at byte %d"):format(self.log.damage.offset)
    end
    local first = table.remove(parts, 1)
    return line(first) .. "  (" .. table.concat(parts, ", ") .. ")"
end

-- The dissector ------------------------------------------------------------

local function limits_of(prefs)
    local limits = {}
    for name in pairs(LIMITS) do
        local value = prefs["limit_" .. name]
        limits[name] = value < 0xffffffff and value or math.huge
    end
    return limits
end

local function show_damage(root, tvb, found)
    -- Where nothing is left to point at, the last byte is.
    local at = math.max(math.min(found.offset, tvb:captured_len() - 1), 0)
    local item = root:add(OWN.damage, tvb(at, tvb:captured_len() - at), found.text)
    item:add(OWN.damage_offset, tvb(at, 0), found.offset):set_generated()
    item:add_proto_expert_info(
        EXPERTS[found.kind], ("at byte %d: %s"):format(found.offset, found.text))
end

function protocol.dissector(tvb, pinfo, tree)
    local size = tvb:captured_len()
    if size == 0 then
        return 0
    end
    local data = tvb:raw(0, size)
    local limits = limits_of(protocol.prefs)
    local order = protocol.prefs.byte_order
    local big = order == 2
    if order == 0 then
        big = order_of(data, limits) or false
    end
    local log = walk(data, big, limits)
    local viewer = setmetatable({ tvb = tvb, log = log }, Viewer)
    pinfo.cols.protocol = PREFIX
    pinfo.cols.info = viewer:summary()
    local root = tree:add(protocol, tvb(0, math.max(log.size, 1)))
    root:append_text((", %s, %s"):format(log.state, counted(#log.records, "record")))
    root:add(OWN.byte_order, tvb(0, 0), big and "big" or "little"):set_generated()
    local state = root:add(OWN.state, tvb(0, 0), log.state):set_generated()
    root:add(OWN.size, tvb(0, 0), log.size):set_generated()
    for index, record in ipairs(log.records) do
        if index > SHOWN_MAX then
            root:append_text((", the first %d are shown"):format(SHOWN_MAX))
            break
        end
        viewer:record(root, record)
    end
    if log.trailer then
        viewer:record(root, log.trailer)
    end
    if log.damage then
        show_damage(root, tvb, log.damage)
    elseif log.state == "unterminated" then
        state:add_proto_expert_info(EXPERTS.unterminated)
    end
    if log.truncations > 0 then
        state:add_proto_expert_info(EXPERTS.dropped)
    end
    return size
end

DissectorTable.get("wtap_encap"):add(wtap.USER0, protocol)

-- The rest is about netlink, and the same whatever the schema: once is enough.
if _G.TLVLOG_EXTACK then
    return
end
_G.TLVLOG_EXTACK = true

-- Netlink: names and nests ---------------------------------------------------

-- Of each list the names; it counts from 0, `@N` goes on at N, and a leading `=` marks a name that
-- does not begin with its list's.
local LISTS = {
    ["AF"] = [[
        @2 INET @7 BRIDGE @10 INET6 @28 MPLS
    ]],
    ["BRIDGE_VLANDB"] = [[
        UNSPEC ENTRY GLOBAL_OPTIONS
    ]],
    ["CTA"] = [[
        UNSPEC TUPLE_ORIG TUPLE_REPLY STATUS PROTOINFO HELP NAT_SRC TIMEOUT MARK COUNTERS_ORIG
        COUNTERS_REPLY USE ID NAT_DST TUPLE_MASTER SEQ_ADJ_ORIG SEQ_ADJ_REPLY SECMARK ZONE SECCTX
        TIMESTAMP MARK_MASK LABELS LABELS_MASK SYNPROXY FILTER STATUS_MASK TIMESTAMP_EVENT
    ]],
    ["CTA_COUNTERS"] = [[
        UNSPEC PACKETS BYTES =CTA_COUNTERS32_PACKETS =CTA_COUNTERS32_BYTES PAD
    ]],
    ["CTA_EXPECT"] = [[
        UNSPEC MASTER TUPLE MASK TIMEOUT ID HELP_NAME ZONE FLAGS CLASS NAT FN
    ]],
    ["CTA_EXPECT_NAT"] = [[
        UNSPEC DIR TUPLE
    ]],
    ["CTA_FILTER"] = [[
        UNSPEC ORIG_FLAGS REPLY_FLAGS
    ]],
    ["CTA_HELP"] = [[
        UNSPEC NAME INFO
    ]],
    ["CTA_IP"] = [[
        UNSPEC V4_SRC V4_DST V6_SRC V6_DST
    ]],
    ["CTA_NAT"] = [[
        UNSPEC V4_MINIP V4_MAXIP PROTO V6_MINIP V6_MAXIP
    ]],
    ["CTA_NAT_SEQ"] = [[
        UNSPEC CORRECTION_POS OFFSET_BEFORE OFFSET_AFTER
    ]],
    ["CTA_PROTO"] = [[
        UNSPEC NUM SRC_PORT DST_PORT ICMP_ID ICMP_TYPE ICMP_CODE ICMPV6_ID ICMPV6_TYPE ICMPV6_CODE
    ]],
    ["CTA_PROTOINFO"] = [[
        UNSPEC TCP DCCP SCTP
    ]],
    ["CTA_PROTOINFO_DCCP"] = [[
        UNSPEC STATE ROLE HANDSHAKE_SEQ PAD
    ]],
    ["CTA_PROTOINFO_SCTP"] = [[
        UNSPEC STATE VTAG_ORIGINAL VTAG_REPLY
    ]],
    ["CTA_PROTOINFO_TCP"] = [[
        UNSPEC STATE WSCALE_ORIGINAL WSCALE_REPLY FLAGS_ORIGINAL FLAGS_REPLY
    ]],
    ["CTA_PROTONAT"] = [[
        UNSPEC PORT_MIN PORT_MAX
    ]],
    ["CTA_SECCTX"] = [[
        UNSPEC NAME
    ]],
    ["CTA_SEQADJ"] = [[
        UNSPEC CORRECTION_POS OFFSET_BEFORE OFFSET_AFTER
    ]],
    ["CTA_STATS"] = [[
        UNSPEC SEARCHED FOUND NEW INVALID IGNORE DELETE DELETE_LIST INSERT INSERT_FAILED DROP
        EARLY_DROP ERROR SEARCH_RESTART CLASH_RESOLVE CHAIN_TOOLONG
    ]],
    ["CTA_STATS_EXP"] = [[
        UNSPEC NEW CREATE DELETE
    ]],
    ["CTA_STATS_GLOBAL"] = [[
        UNSPEC ENTRIES MAX_ENTRIES
    ]],
    ["CTA_SYNPROXY"] = [[
        UNSPEC ISN ITS TSOFF
    ]],
    ["CTA_TIMESTAMP"] = [[
        UNSPEC START STOP PAD
    ]],
    ["CTA_TUPLE"] = [[
        UNSPEC IP PROTO ZONE
    ]],
    ["CTRL_ATTR"] = [[
        UNSPEC FAMILY_ID FAMILY_NAME VERSION HDRSIZE MAXATTR OPS MCAST_GROUPS POLICY OP_POLICY OP
    ]],
    ["CTRL_ATTR_MCAST_GRP"] = [[
        UNSPEC NAME ID
    ]],
    ["CTRL_ATTR_OP"] = [[
        UNSPEC ID FLAGS
    ]],
    ["CTRL_ATTR_POLICY"] = [[
        UNSPEC DO DUMP
    ]],
    ["CTRL_CMD"] = [[
        UNSPEC NEWFAMILY DELFAMILY GETFAMILY NEWOPS DELOPS GETOPS NEWMCAST_GRP DELMCAST_GRP
        GETMCAST_GRP GETPOLICY
    ]],
    ["DCB_ATTR"] = [[
        UNDEFINED IFNAME STATE PFC_STATE PFC_CFG NUM_TC PG_CFG SET_ALL PERM_HWADDR CAP NUMTCS BCN
        APP IEEE DCBX FEATCFG CEE
    ]],
    ["DCB_ATTR_CEE"] = [[
        UNSPEC PEER_PG PEER_PFC PEER_APP_TABLE TX_PG RX_PG PFC APP_TABLE FEAT
    ]],
    ["DCB_ATTR_IEEE"] = [[
        UNSPEC ETS PFC APP_TABLE PEER_ETS PEER_PFC PEER_APP MAXRATE QCN QCN_STATS
        =DCB_ATTR_DCB_BUFFER =DCB_ATTR_DCB_APP_TRUST_TABLE =DCB_ATTR_DCB_REWR_TABLE
    ]],
    ["DEVLINK_ATTR"] = [[
        UNSPEC BUS_NAME DEV_NAME PORT_INDEX PORT_TYPE PORT_DESIRED_TYPE PORT_NETDEV_IFINDEX
        PORT_NETDEV_NAME PORT_IBDEV_NAME PORT_SPLIT_COUNT PORT_SPLIT_GROUP SB_INDEX SB_SIZE
        SB_INGRESS_POOL_COUNT SB_EGRESS_POOL_COUNT SB_INGRESS_TC_COUNT SB_EGRESS_TC_COUNT
        SB_POOL_INDEX SB_POOL_TYPE SB_POOL_SIZE SB_POOL_THRESHOLD_TYPE SB_THRESHOLD SB_TC_INDEX
        SB_OCC_CUR SB_OCC_MAX ESWITCH_MODE ESWITCH_INLINE_MODE DPIPE_TABLES DPIPE_TABLE
        DPIPE_TABLE_NAME DPIPE_TABLE_SIZE DPIPE_TABLE_MATCHES DPIPE_TABLE_ACTIONS
        DPIPE_TABLE_COUNTERS_ENABLED DPIPE_ENTRIES DPIPE_ENTRY DPIPE_ENTRY_INDEX
        DPIPE_ENTRY_MATCH_VALUES DPIPE_ENTRY_ACTION_VALUES DPIPE_ENTRY_COUNTER DPIPE_MATCH
        DPIPE_MATCH_VALUE DPIPE_MATCH_TYPE DPIPE_ACTION DPIPE_ACTION_VALUE DPIPE_ACTION_TYPE
        DPIPE_VALUE DPIPE_VALUE_MASK DPIPE_VALUE_MAPPING DPIPE_HEADERS DPIPE_HEADER
        DPIPE_HEADER_NAME DPIPE_HEADER_ID DPIPE_HEADER_FIELDS DPIPE_HEADER_GLOBAL DPIPE_HEADER_INDEX
        DPIPE_FIELD DPIPE_FIELD_NAME DPIPE_FIELD_ID DPIPE_FIELD_BITWIDTH DPIPE_FIELD_MAPPING_TYPE
        PAD ESWITCH_ENCAP_MODE RESOURCE_LIST RESOURCE RESOURCE_NAME RESOURCE_ID RESOURCE_SIZE
        RESOURCE_SIZE_NEW RESOURCE_SIZE_VALID RESOURCE_SIZE_MIN RESOURCE_SIZE_MAX RESOURCE_SIZE_GRAN
        RESOURCE_UNIT RESOURCE_OCC DPIPE_TABLE_RESOURCE_ID DPIPE_TABLE_RESOURCE_UNITS PORT_FLAVOUR
        PORT_NUMBER PORT_SPLIT_SUBPORT_NUMBER PARAM PARAM_NAME PARAM_GENERIC PARAM_TYPE
        PARAM_VALUES_LIST PARAM_VALUE PARAM_VALUE_DATA PARAM_VALUE_CMODE REGION_NAME REGION_SIZE
        REGION_SNAPSHOTS REGION_SNAPSHOT REGION_SNAPSHOT_ID REGION_CHUNKS REGION_CHUNK
        REGION_CHUNK_DATA REGION_CHUNK_ADDR REGION_CHUNK_LEN INFO_DRIVER_NAME INFO_SERIAL_NUMBER
        INFO_VERSION_FIXED INFO_VERSION_RUNNING INFO_VERSION_STORED INFO_VERSION_NAME
        INFO_VERSION_VALUE SB_POOL_CELL_SIZE FMSG FMSG_OBJ_NEST_START FMSG_PAIR_NEST_START
        FMSG_ARR_NEST_START FMSG_NEST_END FMSG_OBJ_NAME FMSG_OBJ_VALUE_TYPE FMSG_OBJ_VALUE_DATA
        HEALTH_REPORTER HEALTH_REPORTER_NAME HEALTH_REPORTER_STATE HEALTH_REPORTER_ERR_COUNT
        HEALTH_REPORTER_RECOVER_COUNT HEALTH_REPORTER_DUMP_TS HEALTH_REPORTER_GRACEFUL_PERIOD
        HEALTH_REPORTER_AUTO_RECOVER FLASH_UPDATE_FILE_NAME FLASH_UPDATE_COMPONENT
        FLASH_UPDATE_STATUS_MSG FLASH_UPDATE_STATUS_DONE FLASH_UPDATE_STATUS_TOTAL
        PORT_PCI_PF_NUMBER PORT_PCI_VF_NUMBER STATS TRAP_NAME TRAP_ACTION TRAP_TYPE TRAP_GENERIC
        TRAP_METADATA TRAP_GROUP_NAME RELOAD_FAILED HEALTH_REPORTER_DUMP_TS_NS NETNS_FD NETNS_PID
        NETNS_ID HEALTH_REPORTER_AUTO_DUMP TRAP_POLICER_ID TRAP_POLICER_RATE TRAP_POLICER_BURST
        PORT_FUNCTION INFO_BOARD_SERIAL_NUMBER PORT_LANES PORT_SPLITTABLE PORT_EXTERNAL
        PORT_CONTROLLER_NUMBER FLASH_UPDATE_STATUS_TIMEOUT FLASH_UPDATE_OVERWRITE_MASK RELOAD_ACTION
        RELOAD_ACTIONS_PERFORMED RELOAD_LIMITS DEV_STATS RELOAD_STATS RELOAD_STATS_ENTRY
        RELOAD_STATS_LIMIT RELOAD_STATS_VALUE REMOTE_RELOAD_STATS RELOAD_ACTION_INFO
        RELOAD_ACTION_STATS PORT_PCI_SF_NUMBER RATE_TYPE RATE_TX_SHARE RATE_TX_MAX RATE_NODE_NAME
        RATE_PARENT_NODE_NAME REGION_MAX_SNAPSHOTS LINECARD_INDEX LINECARD_STATE LINECARD_TYPE
        LINECARD_SUPPORTED_TYPES NESTED_DEVLINK SELFTESTS
    ]],
    ["DEVLINK_ATTR_SELFTEST_ID"] = [[
        UNSPEC FLASH
    ]],
    ["DEVLINK_ATTR_SELFTEST_RESULT"] = [[
        UNSPEC =DEVLINK_ATTR_SELFTEST_RESULT ID STATUS
    ]],
    ["DEVLINK_CMD"] = [[
        UNSPEC GET SET NEW DEL PORT_GET PORT_SET PORT_NEW PORT_DEL PORT_SPLIT PORT_UNSPLIT SB_GET
        SB_SET SB_NEW SB_DEL SB_POOL_GET SB_POOL_SET SB_POOL_NEW SB_POOL_DEL SB_PORT_POOL_GET
        SB_PORT_POOL_SET SB_PORT_POOL_NEW SB_PORT_POOL_DEL SB_TC_POOL_BIND_GET SB_TC_POOL_BIND_SET
        SB_TC_POOL_BIND_NEW SB_TC_POOL_BIND_DEL SB_OCC_SNAPSHOT SB_OCC_MAX_CLEAR ESWITCH_GET
        ESWITCH_SET @32 DPIPE_ENTRIES_GET DPIPE_HEADERS_GET DPIPE_TABLE_COUNTERS_SET RESOURCE_SET
        RESOURCE_DUMP RELOAD PARAM_GET PARAM_SET PARAM_NEW PARAM_DEL REGION_GET REGION_SET
        REGION_NEW REGION_DEL REGION_READ PORT_PARAM_GET PORT_PARAM_SET PORT_PARAM_NEW
        PORT_PARAM_DEL INFO_GET HEALTH_REPORTER_GET HEALTH_REPORTER_SET HEALTH_REPORTER_RECOVER
        HEALTH_REPORTER_DIAGNOSE HEALTH_REPORTER_DUMP_GET HEALTH_REPORTER_DUMP_CLEAR FLASH_UPDATE
        FLASH_UPDATE_END FLASH_UPDATE_STATUS TRAP_GET TRAP_SET TRAP_NEW TRAP_DEL TRAP_GROUP_GET
        TRAP_GROUP_SET TRAP_GROUP_NEW TRAP_GROUP_DEL TRAP_POLICER_GET TRAP_POLICER_SET
        TRAP_POLICER_NEW TRAP_POLICER_DEL HEALTH_REPORTER_TEST RATE_GET RATE_SET RATE_NEW RATE_DEL
        LINECARD_GET LINECARD_SET LINECARD_NEW LINECARD_DEL SELFTESTS_GET SELFTESTS_RUN
    ]],
    ["DEVLINK_LINECARD_STATE"] = [[
        UNSPEC UNPROVISIONED UNPROVISIONING PROVISIONING PROVISIONING_FAILED PROVISIONED ACTIVE
    ]],
    ["DEVLINK_PORT_FUNCTION_ATTR"] = [[
        UNSPEC HW_ADDR =DEVLINK_PORT_FN_ATTR_STATE =DEVLINK_PORT_FN_ATTR_OPSTATE
    ]],
    ["DEVLINK_RELOAD_ACTION"] = [[
        UNSPEC DRIVER_REINIT FW_ACTIVATE
    ]],
    ["DEVLINK_RELOAD_LIMIT"] = [[
        UNSPEC NO_RESET
    ]],
    ["ETHTOOL_A_BITSET"] = [[
        UNSPEC NOMASK SIZE BITS VALUE MASK
    ]],
    ["ETHTOOL_A_BITSET_BIT"] = [[
        UNSPEC INDEX NAME VALUE
    ]],
    ["ETHTOOL_A_BITSET_BITS"] = [[
        UNSPEC BIT
    ]],
    ["ETHTOOL_A_CABLE_AMPLITUDE"] = [[
        UNSPEC PAIR mV
    ]],
    ["ETHTOOL_A_CABLE_FAULT_LENGTH"] = [[
        UNSPEC PAIR CM SRC
    ]],
    ["ETHTOOL_A_CABLE_NEST"] = [[
        UNSPEC RESULT FAULT_LENGTH
    ]],
    ["ETHTOOL_A_CABLE_PULSE"] = [[
        UNSPEC mV
    ]],
    ["ETHTOOL_A_CABLE_RESULT"] = [[
        UNSPEC PAIR CODE SRC
    ]],
    ["ETHTOOL_A_CABLE_RESULT_CODE"] = [[
        UNSPEC OK OPEN SAME_SHORT CROSS_SHORT
    ]],
    ["ETHTOOL_A_CABLE_STEP"] = [[
        UNSPEC FIRST_DISTANCE LAST_DISTANCE STEP_DISTANCE
    ]],
    ["ETHTOOL_A_CABLE_TDR_NEST"] = [[
        UNSPEC STEP AMPLITUDE PULSE
    ]],
    ["ETHTOOL_A_CABLE_TEST"] = [[
        UNSPEC HEADER
    ]],
    ["ETHTOOL_A_CABLE_TEST_NTF"] = [[
        UNSPEC HEADER STATUS NEST
    ]],
    ["ETHTOOL_A_CABLE_TEST_NTF_STATUS"] = [[
        UNSPEC STARTED COMPLETED
    ]],
    ["ETHTOOL_A_CABLE_TEST_TDR"] = [[
        UNSPEC HEADER CFG
    ]],
    ["ETHTOOL_A_CABLE_TEST_TDR_CFG"] = [[
        UNSPEC FIRST LAST STEP PAIR
    ]],
    ["ETHTOOL_A_CABLE_TEST_TDR_NTF"] = [[
        UNSPEC HEADER STATUS NEST
    ]],
    ["ETHTOOL_A_CHANNELS"] = [[
        UNSPEC HEADER RX_MAX TX_MAX OTHER_MAX COMBINED_MAX RX_COUNT TX_COUNT OTHER_COUNT
        COMBINED_COUNT
    ]],
    ["ETHTOOL_A_COALESCE"] = [[
        UNSPEC HEADER RX_USECS RX_MAX_FRAMES RX_USECS_IRQ RX_MAX_FRAMES_IRQ TX_USECS TX_MAX_FRAMES
        TX_USECS_IRQ TX_MAX_FRAMES_IRQ STATS_BLOCK_USECS USE_ADAPTIVE_RX USE_ADAPTIVE_TX
        PKT_RATE_LOW RX_USECS_LOW RX_MAX_FRAMES_LOW TX_USECS_LOW TX_MAX_FRAMES_LOW PKT_RATE_HIGH
        RX_USECS_HIGH RX_MAX_FRAMES_HIGH TX_USECS_HIGH TX_MAX_FRAMES_HIGH RATE_SAMPLE_INTERVAL
        USE_CQE_MODE_TX USE_CQE_MODE_RX TX_AGGR_MAX_BYTES TX_AGGR_MAX_FRAMES TX_AGGR_TIME_USECS
        RX_PROFILE TX_PROFILE
    ]],
    ["ETHTOOL_A_DEBUG"] = [[
        UNSPEC HEADER MSGMASK
    ]],
    ["ETHTOOL_A_EEE"] = [[
        UNSPEC HEADER MODES_OURS MODES_PEER ACTIVE ENABLED TX_LPI_ENABLED TX_LPI_TIMER
    ]],
    ["ETHTOOL_A_FEATURES"] = [[
        UNSPEC HEADER HW WANTED ACTIVE NOCHANGE
    ]],
    ["ETHTOOL_A_FEC"] = [[
        UNSPEC HEADER MODES AUTO ACTIVE STATS
    ]],
    ["ETHTOOL_A_FEC_STAT"] = [[
        UNSPEC PAD CORRECTED UNCORR CORR_BITS HIST
    ]],
    ["ETHTOOL_A_HEADER"] = [[
        UNSPEC DEV_INDEX DEV_NAME FLAGS PHY_INDEX
    ]],
    ["ETHTOOL_A_LINKINFO"] = [[
        UNSPEC HEADER PORT PHYADDR TP_MDIX TP_MDIX_CTRL TRANSCEIVER
    ]],
    ["ETHTOOL_A_LINKMODES"] = [[
        UNSPEC HEADER AUTONEG OURS PEER SPEED DUPLEX MASTER_SLAVE_CFG MASTER_SLAVE_STATE LANES
        RATE_MATCHING
    ]],
    ["ETHTOOL_A_LINKSTATE"] = [[
        UNSPEC HEADER LINK SQI SQI_MAX EXT_STATE EXT_SUBSTATE
    ]],
    ["ETHTOOL_A_MODULE"] = [[
        UNSPEC HEADER POWER_MODE_POLICY POWER_MODE
    ]],
    ["ETHTOOL_A_MODULE_EEPROM"] = [[
        UNSPEC HEADER OFFSET LENGTH PAGE BANK I2C_ADDRESS DATA
    ]],
    ["ETHTOOL_A_PAUSE"] = [[
        UNSPEC HEADER AUTONEG RX TX STATS STATS_SRC
    ]],
    ["ETHTOOL_A_PAUSE_STAT"] = [[
        UNSPEC PAD TX_FRAMES RX_FRAMES
    ]],
    ["ETHTOOL_A_PHC_VCLOCKS"] = [[
        UNSPEC HEADER NUM INDEX
    ]],
    ["ETHTOOL_A_PRIVFLAGS"] = [[
        UNSPEC HEADER FLAGS
    ]],
    ["ETHTOOL_A_PSE"] = [[
        UNSPEC HEADER =ETHTOOL_A_PODL_PSE_ADMIN_STATE =ETHTOOL_A_PODL_PSE_ADMIN_CONTROL
        =ETHTOOL_A_PODL_PSE_PW_D_STATUS =ETHTOOL_A_C33_PSE_ADMIN_STATE
        =ETHTOOL_A_C33_PSE_ADMIN_CONTROL =ETHTOOL_A_C33_PSE_PW_D_STATUS =ETHTOOL_A_C33_PSE_PW_CLASS
        =ETHTOOL_A_C33_PSE_ACTUAL_PW =ETHTOOL_A_C33_PSE_EXT_STATE =ETHTOOL_A_C33_PSE_EXT_SUBSTATE
        =ETHTOOL_A_C33_PSE_AVAIL_PW_LIMIT =ETHTOOL_A_C33_PSE_PW_LIMIT_RANGES PW_D_ID PRIO_MAX PRIO
    ]],
    ["ETHTOOL_A_RINGS"] = [[
        UNSPEC HEADER RX_MAX RX_MINI_MAX RX_JUMBO_MAX TX_MAX RX RX_MINI RX_JUMBO TX RX_BUF_LEN
        TCP_DATA_SPLIT CQE_SIZE TX_PUSH RX_PUSH TX_PUSH_BUF_LEN TX_PUSH_BUF_LEN_MAX HDS_THRESH
        HDS_THRESH_MAX
    ]],
    ["ETHTOOL_A_STATS"] = [[
        UNSPEC PAD HEADER GROUPS GRP SRC
    ]],
    ["ETHTOOL_A_STATS_GRP"] = [[
        UNSPEC PAD ID SS_ID STAT HIST_RX HIST_TX HIST_BKT_LOW HIST_BKT_HI HIST_VAL
    ]],
    ["ETHTOOL_A_STRING"] = [[
        UNSPEC INDEX VALUE
    ]],
    ["ETHTOOL_A_STRINGS"] = [[
        UNSPEC STRING
    ]],
    ["ETHTOOL_A_STRINGSET"] = [[
        UNSPEC ID COUNT STRINGS
    ]],
    ["ETHTOOL_A_STRINGSETS"] = [[
        UNSPEC STRINGSET
    ]],
    ["ETHTOOL_A_STRSET"] = [[
        UNSPEC HEADER STRINGSETS COUNTS_ONLY
    ]],
    ["ETHTOOL_A_TSINFO"] = [[
        UNSPEC HEADER TIMESTAMPING TX_TYPES RX_FILTERS PHC_INDEX STATS HWTSTAMP_PROVIDER
        HWTSTAMP_SOURCE HWTSTAMP_PHYINDEX
    ]],
    ["ETHTOOL_A_TUNNEL_INFO"] = [[
        UNSPEC HEADER UDP_PORTS
    ]],
    ["ETHTOOL_A_TUNNEL_UDP"] = [[
        UNSPEC TABLE
    ]],
    ["ETHTOOL_A_TUNNEL_UDP_ENTRY"] = [[
        UNSPEC PORT TYPE
    ]],
    ["ETHTOOL_A_TUNNEL_UDP_TABLE"] = [[
        UNSPEC SIZE TYPES ENTRY
    ]],
    ["ETHTOOL_A_WOL"] = [[
        UNSPEC HEADER MODES SOPASS
    ]],
    ["ETHTOOL_MSG"] = [[
        USER_NONE STRSET_GET LINKINFO_GET LINKINFO_SET LINKMODES_GET LINKMODES_SET LINKSTATE_GET
        DEBUG_GET DEBUG_SET WOL_GET WOL_SET FEATURES_GET FEATURES_SET PRIVFLAGS_GET PRIVFLAGS_SET
        RINGS_GET RINGS_SET CHANNELS_GET CHANNELS_SET COALESCE_GET COALESCE_SET PAUSE_GET PAUSE_SET
        EEE_GET EEE_SET TSINFO_GET CABLE_TEST_ACT CABLE_TEST_TDR_ACT TUNNEL_INFO_GET FEC_GET FEC_SET
        MODULE_EEPROM_GET STATS_GET PHC_VCLOCKS_GET MODULE_GET MODULE_SET PSE_GET PSE_SET RSS_GET
        PLCA_GET_CFG PLCA_SET_CFG PLCA_GET_STATUS MM_GET MM_SET MODULE_FW_FLASH_ACT PHY_GET
        TSCONFIG_GET TSCONFIG_SET RSS_SET RSS_CREATE_ACT RSS_DELETE_ACT
    ]],
    ["FRA"] = [[
        UNSPEC DST SRC IIFNAME GOTO UNUSED2 PRIORITY UNUSED3 UNUSED4 UNUSED5 FWMARK FLOW TUN_ID
        SUPPRESS_IFGROUP SUPPRESS_PREFIXLEN TABLE FWMASK OIFNAME PAD L3MDEV UID_RANGE PROTOCOL
        IP_PROTO SPORT_RANGE DPORT_RANGE DSCP FLOWLABEL FLOWLABEL_MASK SPORT_MASK DPORT_MASK
        DSCP_MASK
    ]],
    ["IFA"] = [[
        UNSPEC ADDRESS LOCAL LABEL BROADCAST ANYCAST CACHEINFO MULTICAST FLAGS RT_PRIORITY
        TARGET_NETNSID PROTO
    ]],
    ["IFAL"] = [[
        @1 ADDRESS LABEL
    ]],
    ["IFLA"] = [[
        UNSPEC ADDRESS BROADCAST IFNAME MTU LINK QDISC STATS COST PRIORITY MASTER WIRELESS PROTINFO
        TXQLEN MAP WEIGHT OPERSTATE LINKMODE LINKINFO NET_NS_PID IFALIAS NUM_VF VFINFO_LIST STATS64
        VF_PORTS PORT_SELF AF_SPEC GROUP NET_NS_FD EXT_MASK PROMISCUITY NUM_TX_QUEUES NUM_RX_QUEUES
        CARRIER PHYS_PORT_ID CARRIER_CHANGES PHYS_SWITCH_ID LINK_NETNSID PHYS_PORT_NAME PROTO_DOWN
        GSO_MAX_SEGS GSO_MAX_SIZE PAD XDP EVENT NEW_NETNSID IF_NETNSID CARRIER_UP_COUNT
        CARRIER_DOWN_COUNT NEW_IFINDEX MIN_MTU MAX_MTU PROP_LIST ALT_IFNAME PERM_ADDRESS
        PROTO_DOWN_REASON PARENT_DEV_NAME PARENT_DEV_BUS_NAME GRO_MAX_SIZE TSO_MAX_SIZE TSO_MAX_SEGS
        ALLMULTI DEVLINK_PORT GSO_IPV4_MAX_SIZE GRO_IPV4_MAX_SIZE DPLL_PIN
        MAX_PACING_OFFLOAD_HORIZON NETNS_IMMUTABLE HEADROOM TAILROOM
    ]],
    ["IFLA_BOND"] = [[
        UNSPEC MODE ACTIVE_SLAVE MIIMON UPDELAY DOWNDELAY USE_CARRIER ARP_INTERVAL ARP_IP_TARGET
        ARP_VALIDATE ARP_ALL_TARGETS PRIMARY PRIMARY_RESELECT FAIL_OVER_MAC XMIT_HASH_POLICY
        RESEND_IGMP NUM_PEER_NOTIF ALL_SLAVES_ACTIVE MIN_LINKS LP_INTERVAL PACKETS_PER_SLAVE
        AD_LACP_RATE AD_SELECT AD_INFO AD_ACTOR_SYS_PRIO AD_USER_PORT_KEY AD_ACTOR_SYSTEM
        TLB_DYNAMIC_LB PEER_NOTIF_DELAY AD_LACP_ACTIVE @31 NS_IP6_TARGET COUPLED_CONTROL
    ]],
    ["IFLA_BOND_SLAVE"] = [[
        UNSPEC STATE MII_STATUS LINK_FAILURE_COUNT PERM_HWADDR QUEUE_ID AD_AGGREGATOR_ID
        AD_ACTOR_OPER_PORT_STATE AD_PARTNER_OPER_PORT_STATE PRIO ACTOR_PORT_PRIO
        AD_CHURN_ACTOR_STATE AD_CHURN_PARTNER_STATE
    ]],
    ["IFLA_BR"] = [[
        UNSPEC FORWARD_DELAY HELLO_TIME MAX_AGE AGEING_TIME STP_STATE PRIORITY VLAN_FILTERING
        VLAN_PROTOCOL GROUP_FWD_MASK ROOT_ID BRIDGE_ID ROOT_PORT ROOT_PATH_COST TOPOLOGY_CHANGE
        TOPOLOGY_CHANGE_DETECTED HELLO_TIMER TCN_TIMER TOPOLOGY_CHANGE_TIMER GC_TIMER GROUP_ADDR
        FDB_FLUSH MCAST_ROUTER MCAST_SNOOPING MCAST_QUERY_USE_IFADDR MCAST_QUERIER
        MCAST_HASH_ELASTICITY @28 MCAST_LAST_MEMBER_CNT MCAST_STARTUP_QUERY_CNT
        MCAST_LAST_MEMBER_INTVL MCAST_MEMBERSHIP_INTVL MCAST_QUERIER_INTVL MCAST_QUERY_INTVL
        MCAST_QUERY_RESPONSE_INTVL MCAST_STARTUP_QUERY_INTVL NF_CALL_IPTABLES NF_CALL_IP6TABLES
        NF_CALL_ARPTABLES VLAN_DEFAULT_PVID PAD VLAN_STATS_ENABLED MCAST_STATS_ENABLED
        MCAST_IGMP_VERSION MCAST_MLD_VERSION VLAN_STATS_PER_PORT MULTI_BOOLOPT MCAST_QUERIER_STATE
        FDB_N_LEARNED FDB_MAX_LEARNED
    ]],
    ["IFLA_BRIDGE"] = [[
        FLAGS MODE VLAN_INFO VLAN_TUNNEL_INFO MRP CFM MST
    ]],
    ["IFLA_BRPORT"] = [[
        UNSPEC STATE PRIORITY COST MODE GUARD PROTECT FAST_LEAVE LEARNING UNICAST_FLOOD PROXYARP
        LEARNING_SYNC PROXYARP_WIFI ROOT_ID BRIDGE_ID DESIGNATED_PORT DESIGNATED_COST ID NO
        TOPOLOGY_CHANGE_ACK CONFIG_PENDING MESSAGE_AGE_TIMER FORWARD_DELAY_TIMER HOLD_TIMER FLUSH
        MULTICAST_ROUTER PAD MCAST_FLOOD MCAST_TO_UCAST VLAN_TUNNEL BCAST_FLOOD GROUP_FWD_MASK
        NEIGH_SUPPRESS ISOLATED BACKUP_PORT MRP_RING_OPEN MRP_IN_OPEN MCAST_EHT_HOSTS_LIMIT
        MCAST_EHT_HOSTS_CNT LOCKED MAB MCAST_N_GROUPS MCAST_MAX_GROUPS NEIGH_VLAN_SUPPRESS
        BACKUP_NHID
    ]],
    ["IFLA_GENEVE"] = [[
        UNSPEC ID REMOTE TTL TOS PORT COLLECT_METADATA REMOTE6 UDP_CSUM UDP_ZERO_CSUM6_TX
        UDP_ZERO_CSUM6_RX LABEL TTL_INHERIT DF INNER_PROTO_INHERIT
    ]],
    ["IFLA_GRE"] = [[
        UNSPEC LINK IFLAGS OFLAGS IKEY OKEY LOCAL REMOTE TTL TOS PMTUDISC ENCAP_LIMIT FLOWINFO FLAGS
        ENCAP_TYPE ENCAP_FLAGS ENCAP_SPORT ENCAP_DPORT COLLECT_METADATA IGNORE_DF FWMARK
        ERSPAN_INDEX ERSPAN_VER ERSPAN_DIR ERSPAN_HWID
    ]],
    ["IFLA_HSR"] = [[
        UNSPEC SLAVE1 SLAVE2 MULTICAST_SPEC SUPERVISION_ADDR SEQ_NR VERSION PROTOCOL INTERLINK
    ]],
    ["IFLA_INET"] = [[
        UNSPEC CONF
    ]],
    ["IFLA_INET6"] = [[
        UNSPEC FLAGS CONF STATS MCAST CACHEINFO ICMP6STATS TOKEN ADDR_GEN_MODE RA_MTU
    ]],
    ["IFLA_INFO"] = [[
        UNSPEC KIND DATA XSTATS SLAVE_KIND SLAVE_DATA
    ]],
    ["IFLA_IPTUN"] = [[
        UNSPEC LINK LOCAL REMOTE TTL TOS ENCAP_LIMIT FLOWINFO FLAGS PROTO PMTUDISC 6RD_PREFIX
        6RD_RELAY_PREFIX 6RD_PREFIXLEN 6RD_RELAY_PREFIXLEN ENCAP_TYPE ENCAP_FLAGS ENCAP_SPORT
        ENCAP_DPORT COLLECT_METADATA FWMARK
    ]],
    ["IFLA_IPVLAN"] = [[
        UNSPEC MODE FLAGS
    ]],
    ["IFLA_MACSEC"] = [[
        UNSPEC SCI PORT ICV_LEN CIPHER_SUITE WINDOW ENCODING_SA ENCRYPT PROTECT INC_SCI ES SCB
        REPLAY_PROTECT VALIDATION PAD OFFLOAD
    ]],
    ["IFLA_MACVLAN"] = [[
        UNSPEC MODE FLAGS MACADDR_MODE MACADDR MACADDR_DATA MACADDR_COUNT BC_QUEUE_LEN
        BC_QUEUE_LEN_USED BC_CUTOFF
    ]],
    ["IFLA_PORT"] = [[
        UNSPEC VF PROFILE VSI_TYPE INSTANCE_UUID HOST_UUID REQUEST RESPONSE
    ]],
    ["IFLA_PROTO_DOWN_REASON"] = [[
        UNSPEC MASK VALUE
    ]],
    ["IFLA_STATS"] = [[
        UNSPEC LINK_64 LINK_XSTATS LINK_XSTATS_SLAVE LINK_OFFLOAD_XSTATS AF_SPEC
    ]],
    ["IFLA_STATS_GET"] = [[
        =IFLA_STATS_GETSET_UNSPEC =IFLA_STATS_GET_FILTERS
    ]],
    ["IFLA_TUN"] = [[
        UNSPEC OWNER GROUP TYPE PI VNET_HDR PERSIST MULTI_QUEUE NUM_QUEUES NUM_DISABLED_QUEUES
    ]],
    ["IFLA_VF"] = [[
        UNSPEC MAC VLAN TX_RATE SPOOFCHK LINK_STATE RATE RSS_QUERY_EN STATS TRUST IB_NODE_GUID
        IB_PORT_GUID VLAN_LIST BROADCAST
    ]],
    ["IFLA_VF_INFO"] = [[
        UNSPEC =IFLA_VF_INFO
    ]],
    ["IFLA_VF_PORT"] = [[
        UNSPEC =IFLA_VF_PORT
    ]],
    ["IFLA_VLAN"] = [[
        UNSPEC ID FLAGS EGRESS_QOS INGRESS_QOS PROTOCOL
    ]],
    ["IFLA_VLAN_QOS"] = [[
        UNSPEC MAPPING
    ]],
    ["IFLA_VRF"] = [[
        UNSPEC TABLE
    ]],
    ["IFLA_VXLAN"] = [[
        UNSPEC ID GROUP LINK LOCAL TTL TOS LEARNING AGEING LIMIT PORT_RANGE PROXY RSC L2MISS L3MISS
        PORT GROUP6 LOCAL6 UDP_CSUM UDP_ZERO_CSUM6_TX UDP_ZERO_CSUM6_RX REMCSUM_TX REMCSUM_RX GBP
        REMCSUM_NOPARTIAL COLLECT_METADATA LABEL GPE TTL_INHERIT DF VNIFILTER LOCALBYPASS
        LABEL_POLICY RESERVED_BITS MC_ROUTE
    ]],
    ["IFLA_XDP"] = [[
        UNSPEC FD ATTACHED FLAGS PROG_ID DRV_PROG_ID SKB_PROG_ID HW_PROG_ID EXPECTED_FD
    ]],
    ["IPCTNL_MSG_CT"] = [[
        NEW GET DELETE GET_CTRZERO GET_STATS_CPU GET_STATS GET_DYING GET_UNCONFIRMED
    ]],
    ["IPCTNL_MSG_EXP"] = [[
        NEW GET DELETE GET_STATS_CPU
    ]],
    ["LWTUNNEL_IP"] = [[
        UNSPEC ID DST SRC TTL TOS FLAGS PAD OPTS
    ]],
    ["LWTUNNEL_IP6"] = [[
        UNSPEC ID DST SRC HOPLIMIT TC FLAGS PAD OPTS
    ]],
    ["LWT_BPF"] = [[
        UNSPEC IN OUT XMIT XMIT_HEADROOM
    ]],
    ["LWT_BPF_PROG"] = [[
        UNSPEC FD NAME
    ]],
    ["MACSEC_ATTR"] = [[
        UNSPEC IFINDEX RXSC_CONFIG SA_CONFIG SECY TXSA_LIST RXSC_LIST TXSC_STATS SECY_STATS OFFLOAD
    ]],
    ["MACSEC_CMD"] = [[
        GET_TXSC ADD_RXSC DEL_RXSC UPD_RXSC ADD_TXSA DEL_TXSA UPD_TXSA ADD_RXSA DEL_RXSA UPD_RXSA
        UPD_OFFLOAD
    ]],
    ["MACSEC_OFFLOAD_ATTR"] = [[
        UNSPEC TYPE PAD
    ]],
    ["MACSEC_RXSC_ATTR"] = [[
        UNSPEC SCI ACTIVE SA_LIST STATS PAD
    ]],
    ["MACSEC_RXSC_STATS_ATTR"] = [[
        UNSPEC IN_OCTETS_VALIDATED IN_OCTETS_DECRYPTED IN_PKTS_UNCHECKED IN_PKTS_DELAYED IN_PKTS_OK
        IN_PKTS_INVALID IN_PKTS_LATE IN_PKTS_NOT_VALID IN_PKTS_NOT_USING_SA IN_PKTS_UNUSED_SA PAD
    ]],
    ["MACSEC_SA_ATTR"] = [[
        UNSPEC AN ACTIVE PN KEY KEYID STATS PAD SSCI SALT
    ]],
    ["MACSEC_SA_STATS_ATTR"] = [[
        UNSPEC IN_PKTS_OK IN_PKTS_INVALID IN_PKTS_NOT_VALID IN_PKTS_NOT_USING_SA IN_PKTS_UNUSED_SA
        OUT_PKTS_PROTECTED OUT_PKTS_ENCRYPTED
    ]],
    ["MACSEC_SECY_ATTR"] = [[
        UNSPEC SCI ENCODING_SA WINDOW CIPHER_SUITE ICV_LEN PROTECT REPLAY OPER VALIDATE ENCRYPT
        INC_SCI ES SCB PAD
    ]],
    ["MACSEC_SECY_STATS_ATTR"] = [[
        UNSPEC OUT_PKTS_UNTAGGED IN_PKTS_UNTAGGED OUT_PKTS_TOO_LONG IN_PKTS_NO_TAG IN_PKTS_BAD_TAG
        IN_PKTS_UNKNOWN_SCI IN_PKTS_NO_SCI IN_PKTS_OVERRUN PAD
    ]],
    ["MACSEC_TXSC_STATS_ATTR"] = [[
        UNSPEC OUT_PKTS_PROTECTED OUT_PKTS_ENCRYPTED OUT_OCTETS_PROTECTED OUT_OCTETS_ENCRYPTED PAD
    ]],
    ["MDBA"] = [[
        UNSPEC MDB ROUTER
    ]],
    ["MDBA_SET_ENTRY"] = [[
        UNSPEC =MDBA_SET_ENTRY ATTRS
    ]],
    ["MDBE_ATTR"] = [[
        UNSPEC SOURCE SRC_LIST GROUP_MODE RTPROT DST DST_PORT VNI IFINDEX SRC_VNI STATE_MASK
    ]],
    ["MPLS_IPTUNNEL"] = [[
        UNSPEC DST TTL
    ]],
    ["MPTCP_ATTR"] = [[
        UNSPEC TOKEN FAMILY LOC_ID REM_ID SADDR4 SADDR6 DADDR4 DADDR6 SPORT DPORT BACKUP ERROR FLAGS
        TIMEOUT IF_IDX RESET_REASON RESET_FLAGS SERVER_SIDE
    ]],
    ["MPTCP_EVENT"] = [[
        UNSPEC CREATED ESTABLISHED CLOSED @6 ANNOUNCED REMOVED @10 SUB_ESTABLISHED SUB_CLOSED @13
        SUB_PRIORITY @15 LISTENER_CREATED LISTENER_CLOSED
    ]],
    ["MPTCP_PM_ADDR_ATTR"] = [[
        UNSPEC FAMILY ID ADDR4 ADDR6 PORT FLAGS IF_IDX
    ]],
    ["MPTCP_PM_ATTR"] = [[
        UNSPEC ADDR RCV_ADD_ADDRS SUBFLOWS TOKEN LOC_ID ADDR_REMOTE
    ]],
    ["MPTCP_PM_CMD"] = [[
        UNSPEC ADD_ADDR DEL_ADDR GET_ADDR FLUSH_ADDRS SET_LIMITS GET_LIMITS SET_FLAGS ANNOUNCE
        REMOVE SUBFLOW_CREATE SUBFLOW_DESTROY
    ]],
    ["MPTCP_SUBFLOW_ATTR"] = [[
        UNSPEC TOKEN_REM TOKEN_LOC RELWRITE_SEQ MAP_SEQ MAP_SFSEQ SSN_OFFSET MAP_DATALEN FLAGS
        ID_REM ID_LOC PAD
    ]],
    ["NDA"] = [[
        UNSPEC DST LLADDR CACHEINFO PROBES VLAN PORT VNI IFINDEX MASTER LINK_NETNSID SRC_VNI
        PROTOCOL NH_ID FDB_EXT_ATTRS FLAGS_EXT NDM_STATE_MASK NDM_FLAGS_MASK
    ]],
    ["NDTA"] = [[
        UNSPEC NAME THRESH1 THRESH2 THRESH3 CONFIG PARMS STATS GC_INTERVAL PAD
    ]],
    ["NDTPA"] = [[
        UNSPEC IFINDEX REFCNT REACHABLE_TIME BASE_REACHABLE_TIME RETRANS_TIME GC_STALETIME
        DELAY_PROBE_TIME QUEUE_LEN APP_PROBES UCAST_PROBES MCAST_PROBES ANYCAST_DELAY PROXY_DELAY
        PROXY_QLEN LOCKTIME QUEUE_LENBYTES MCAST_REPROBES PAD INTERVAL_PROBE_TIME_MS
    ]],
    ["NETCONFA"] = [[
        UNSPEC IFINDEX FORWARDING RP_FILTER MC_FORWARDING PROXY_NEIGH IGNORE_ROUTES_WITH_LINKDOWN
        INPUT BC_FORWARDING FORCE_FORWARDING
    ]],
    ["NETEM_LOSS"] = [[
        UNSPEC GI GE
    ]],
    ["NETNSA"] = [[
        NONE NSID PID FD TARGET_NSID CURRENT_NSID
    ]],
    ["NFNL_BATCH"] = [[
        UNSPEC GENID
    ]],
    ["NFNL_MSG_COMPAT"] = [[
        GET
    ]],
    ["NFQA"] = [[
        UNSPEC PACKET_HDR VERDICT_HDR MARK TIMESTAMP IFINDEX_INDEV IFINDEX_OUTDEV IFINDEX_PHYSINDEV
        IFINDEX_PHYSOUTDEV HWADDR PAYLOAD CT CT_INFO CAP_LEN SKB_INFO EXP UID GID SECCTX VLAN L2HDR
        PRIORITY CGROUP_CLASSID
    ]],
    ["NFQA_CFG"] = [[
        UNSPEC CMD PARAMS QUEUE_MAXLEN MASK FLAGS
    ]],
    ["NFQA_VLAN"] = [[
        UNSPEC PROTO TCI
    ]],
    ["NFQNL_MSG"] = [[
        PACKET VERDICT CONFIG VERDICT_BATCH
    ]],
    ["NFTA_BITWISE"] = [[
        UNSPEC SREG DREG LEN MASK XOR OP DATA SREG2
    ]],
    ["NFTA_BYTEORDER"] = [[
        UNSPEC SREG DREG OP LEN SIZE
    ]],
    ["NFTA_CHAIN"] = [[
        UNSPEC TABLE HANDLE NAME HOOK POLICY USE TYPE COUNTERS PAD FLAGS ID USERDATA
    ]],
    ["NFTA_CMP"] = [[
        UNSPEC SREG OP DATA
    ]],
    ["NFTA_COMPAT"] = [[
        UNSPEC NAME REV TYPE
    ]],
    ["NFTA_CONNLIMIT"] = [[
        UNSPEC COUNT FLAGS
    ]],
    ["NFTA_COUNTER"] = [[
        UNSPEC BYTES PACKETS PAD
    ]],
    ["NFTA_CT"] = [[
        UNSPEC DREG KEY DIRECTION SREG
    ]],
    ["NFTA_CT_EXPECT"] = [[
        UNSPEC L3PROTO L4PROTO DPORT TIMEOUT SIZE
    ]],
    ["NFTA_CT_HELPER"] = [[
        UNSPEC NAME L3PROTO L4PROTO
    ]],
    ["NFTA_CT_TIMEOUT"] = [[
        UNSPEC L3PROTO L4PROTO DATA
    ]],
    ["NFTA_DATA"] = [[
        UNSPEC VALUE VERDICT
    ]],
    ["NFTA_DEVICE"] = [[
        UNSPEC NAME PREFIX
    ]],
    ["NFTA_DUP"] = [[
        UNSPEC SREG_ADDR SREG_DEV
    ]],
    ["NFTA_DYNSET"] = [[
        UNSPEC SET_NAME SET_ID OP SREG_KEY SREG_DATA TIMEOUT EXPR PAD FLAGS EXPRESSIONS
    ]],
    ["NFTA_EXPR"] = [[
        UNSPEC NAME DATA
    ]],
    ["NFTA_EXTHDR"] = [[
        UNSPEC DREG TYPE OFFSET LEN FLAGS OP SREG
    ]],
    ["NFTA_FIB"] = [[
        UNSPEC DREG RESULT FLAGS
    ]],
    ["NFTA_FLOW"] = [[
        UNSPEC TABLE_NAME
    ]],
    ["NFTA_FLOWTABLE"] = [[
        UNSPEC TABLE NAME HOOK USE HANDLE PAD FLAGS
    ]],
    ["NFTA_FLOWTABLE_HOOK"] = [[
        UNSPEC NUM PRIORITY DEVS
    ]],
    ["NFTA_FWD"] = [[
        UNSPEC SREG_DEV SREG_ADDR NFPROTO
    ]],
    ["NFTA_GEN"] = [[
        UNSPEC ID PROC_PID PROC_NAME
    ]],
    ["NFTA_HASH"] = [[
        UNSPEC SREG DREG LEN MODULUS SEED OFFSET TYPE SET_NAME SET_ID
    ]],
    ["NFTA_HOOK"] = [[
        UNSPEC HOOKNUM PRIORITY DEV DEVS
    ]],
    ["NFTA_IMMEDIATE"] = [[
        UNSPEC DREG DATA
    ]],
    ["NFTA_LAST"] = [[
        UNSPEC SET MSECS PAD
    ]],
    ["NFTA_LIMIT"] = [[
        UNSPEC RATE UNIT BURST TYPE FLAGS PAD
    ]],
    ["NFTA_LIST"] = [[
        UNSPEC ELEM
    ]],
    ["NFTA_LOG"] = [[
        UNSPEC GROUP PREFIX SNAPLEN QTHRESHOLD LEVEL FLAGS
    ]],
    ["NFTA_LOOKUP"] = [[
        UNSPEC SET SREG DREG SET_ID FLAGS
    ]],
    ["NFTA_MASQ"] = [[
        UNSPEC FLAGS REG_PROTO_MIN REG_PROTO_MAX
    ]],
    ["NFTA_MATCH"] = [[
        UNSPEC NAME REV INFO
    ]],
    ["NFTA_META"] = [[
        UNSPEC DREG KEY SREG
    ]],
    ["NFTA_NAT"] = [[
        UNSPEC TYPE FAMILY REG_ADDR_MIN REG_ADDR_MAX REG_PROTO_MIN REG_PROTO_MAX FLAGS
    ]],
    ["NFTA_NG"] = [[
        UNSPEC DREG MODULUS TYPE OFFSET SET_NAME SET_ID
    ]],
    ["NFTA_OBJ"] = [[
        UNSPEC TABLE NAME TYPE DATA USE HANDLE PAD USERDATA
    ]],
    ["NFTA_OBJREF"] = [[
        UNSPEC IMM_TYPE IMM_NAME SET_SREG SET_NAME SET_ID
    ]],
    ["NFTA_OSF"] = [[
        UNSPEC DREG TTL FLAGS
    ]],
    ["NFTA_PAYLOAD"] = [[
        UNSPEC DREG BASE OFFSET LEN SREG CSUM_TYPE CSUM_OFFSET CSUM_FLAGS
    ]],
    ["NFTA_QUEUE"] = [[
        UNSPEC NUM TOTAL FLAGS SREG_QNUM
    ]],
    ["NFTA_QUOTA"] = [[
        UNSPEC BYTES FLAGS PAD CONSUMED
    ]],
    ["NFTA_RANGE"] = [[
        UNSPEC SREG OP FROM_DATA TO_DATA
    ]],
    ["NFTA_REDIR"] = [[
        UNSPEC REG_PROTO_MIN REG_PROTO_MAX FLAGS
    ]],
    ["NFTA_REJECT"] = [[
        UNSPEC TYPE ICMP_CODE
    ]],
    ["NFTA_RT"] = [[
        UNSPEC DREG KEY
    ]],
    ["NFTA_RULE"] = [[
        UNSPEC TABLE CHAIN HANDLE EXPRESSIONS COMPAT POSITION USERDATA PAD ID POSITION_ID CHAIN_ID
    ]],
    ["NFTA_RULE_COMPAT"] = [[
        UNSPEC PROTO FLAGS
    ]],
    ["NFTA_SECMARK"] = [[
        UNSPEC CTX
    ]],
    ["NFTA_SET"] = [[
        UNSPEC TABLE NAME FLAGS KEY_TYPE KEY_LEN DATA_TYPE DATA_LEN POLICY DESC ID TIMEOUT
        GC_INTERVAL USERDATA PAD OBJ_TYPE HANDLE EXPR EXPRESSIONS TYPE COUNT
    ]],
    ["NFTA_SET_DESC"] = [[
        UNSPEC SIZE CONCAT
    ]],
    ["NFTA_SET_ELEM"] = [[
        UNSPEC KEY DATA FLAGS TIMEOUT EXPIRATION USERDATA EXPR PAD OBJREF KEY_END EXPRESSIONS
    ]],
    ["NFTA_SET_ELEM_LIST"] = [[
        UNSPEC TABLE SET ELEMENTS SET_ID
    ]],
    ["NFTA_SET_FIELD"] = [[
        UNSPEC LEN
    ]],
    ["NFTA_SOCKET"] = [[
        UNSPEC KEY DREG LEVEL
    ]],
    ["NFTA_SYNPROXY"] = [[
        UNSPEC MSS WSCALE FLAGS
    ]],
    ["NFTA_TABLE"] = [[
        UNSPEC NAME FLAGS USE HANDLE PAD USERDATA OWNER
    ]],
    ["NFTA_TARGET"] = [[
        UNSPEC NAME REV INFO
    ]],
    ["NFTA_TPROXY"] = [[
        UNSPEC FAMILY REG_ADDR REG_PORT
    ]],
    ["NFTA_TRACE"] = [[
        UNSPEC TABLE CHAIN RULE_HANDLE TYPE VERDICT ID LL_HEADER NETWORK_HEADER TRANSPORT_HEADER IIF
        IIFTYPE OIF OIFTYPE MARK NFPROTO POLICY PAD CT_ID CT_DIRECTION CT_STATUS CT_STATE
    ]],
    ["NFTA_TUNNEL"] = [[
        UNSPEC KEY DREG MODE
    ]],
    ["NFTA_TUNNEL_KEY"] = [[
        UNSPEC ID IP IP6 FLAGS TOS TTL SPORT DPORT OPTS
    ]],
    ["NFTA_TUNNEL_KEY_ERSPAN"] = [[
        UNSPEC VERSION V1_INDEX V2_HWID V2_DIR
    ]],
    ["NFTA_TUNNEL_KEY_GENEVE"] = [[
        UNSPEC CLASS TYPE DATA
    ]],
    ["NFTA_TUNNEL_KEY_IP"] = [[
        UNSPEC SRC DST
    ]],
    ["NFTA_TUNNEL_KEY_IP6"] = [[
        UNSPEC SRC DST FLOWLABEL
    ]],
    ["NFTA_TUNNEL_KEY_OPTS"] = [[
        UNSPEC VXLAN ERSPAN GENEVE
    ]],
    ["NFTA_TUNNEL_KEY_VXLAN"] = [[
        UNSPEC GBP
    ]],
    ["NFTA_VERDICT"] = [[
        UNSPEC CODE CHAIN CHAIN_ID
    ]],
    ["NFTA_XFRM"] = [[
        UNSPEC DREG KEY DIR SPNUM
    ]],
    ["NFT_FIB_RESULT"] = [[
        UNSPEC OIF OIFNAME ADDRTYPE
    ]],
    ["NFT_MSG"] = [[
        NEWTABLE GETTABLE DELTABLE NEWCHAIN GETCHAIN DELCHAIN NEWRULE GETRULE DELRULE NEWSET GETSET
        DELSET NEWSETELEM GETSETELEM DELSETELEM NEWGEN GETGEN TRACE NEWOBJ GETOBJ DELOBJ
        GETOBJ_RESET NEWFLOWTABLE GETFLOWTABLE DELFLOWTABLE GETRULE_RESET DESTROYTABLE DESTROYCHAIN
        DESTROYRULE DESTROYSET DESTROYSETELEM DESTROYOBJ DESTROYFLOWTABLE GETSETELEM_RESET
    ]],
    ["NFT_TRACETYPE"] = [[
        UNSPEC POLICY RETURN RULE
    ]],
    ["NFT_XFRM_KEY"] = [[
        UNSPEC DADDR_IP4 DADDR_IP6 SADDR_IP4 SADDR_IP6 REQID SPI
    ]],
    ["NFULA"] = [[
        UNSPEC PACKET_HDR MARK TIMESTAMP IFINDEX_INDEV IFINDEX_OUTDEV IFINDEX_PHYSINDEV
        IFINDEX_PHYSOUTDEV HWADDR PAYLOAD PREFIX UID SEQ SEQ_GLOBAL GID HWTYPE HWHEADER HWLEN CT
        CT_INFO VLAN L2HDR
    ]],
    ["NFULA_CFG"] = [[
        UNSPEC CMD MODE NLBUFSIZ TIMEOUT QTHRESH FLAGS
    ]],
    ["NFULA_VLAN"] = [[
        UNSPEC PROTO TCI
    ]],
    ["NFULNL_MSG"] = [[
        PACKET CONFIG
    ]],
    ["NHA"] = [[
        UNSPEC ID GROUP GROUP_TYPE BLACKHOLE OIF GATEWAY ENCAP_TYPE ENCAP GROUPS MASTER FDB
        RES_GROUP RES_BUCKET OP_FLAGS GROUP_STATS HW_STATS_ENABLE HW_STATS_USED
    ]],
    ["NHA_RES_BUCKET"] = [[
        UNSPEC INDEX IDLE_TIME NH_ID
    ]],
    ["NHA_RES_GROUP"] = [[
        UNSPEC BUCKETS IDLE_TIMER UNBALANCED_TIMER UNBALANCED_TIME
    ]],
    ["NL80211_ATTR"] = [[
        UNSPEC WIPHY WIPHY_NAME IFINDEX IFNAME IFTYPE MAC KEY_DATA KEY_IDX KEY_CIPHER KEY_SEQ
        KEY_DEFAULT BEACON_INTERVAL DTIM_PERIOD BEACON_HEAD BEACON_TAIL STA_AID STA_FLAGS
        STA_LISTEN_INTERVAL STA_SUPPORTED_RATES STA_VLAN STA_INFO WIPHY_BANDS MNTR_FLAGS MESH_ID
        STA_PLINK_ACTION MPATH_NEXT_HOP MPATH_INFO BSS_CTS_PROT BSS_SHORT_PREAMBLE
        BSS_SHORT_SLOT_TIME HT_CAPABILITY SUPPORTED_IFTYPES REG_ALPHA2 REG_RULES MESH_CONFIG
        BSS_BASIC_RATES WIPHY_TXQ_PARAMS WIPHY_FREQ WIPHY_CHANNEL_TYPE KEY_DEFAULT_MGMT MGMT_SUBTYPE
        IE MAX_NUM_SCAN_SSIDS SCAN_FREQUENCIES SCAN_SSIDS GENERATION BSS REG_INITIATOR REG_TYPE
        SUPPORTED_COMMANDS FRAME SSID AUTH_TYPE REASON_CODE KEY_TYPE MAX_SCAN_IE_LEN CIPHER_SUITES
        FREQ_BEFORE FREQ_AFTER FREQ_FIXED WIPHY_RETRY_SHORT WIPHY_RETRY_LONG WIPHY_FRAG_THRESHOLD
        WIPHY_RTS_THRESHOLD TIMED_OUT USE_MFP STA_FLAGS2 CONTROL_PORT TESTDATA PRIVACY
        DISCONNECTED_BY_AP STATUS_CODE CIPHER_SUITES_PAIRWISE CIPHER_SUITE_GROUP WPA_VERSIONS
        AKM_SUITES REQ_IE RESP_IE PREV_BSSID KEY KEYS PID 4ADDR SURVEY_INFO PMKID MAX_NUM_PMKIDS
        DURATION COOKIE WIPHY_COVERAGE_CLASS TX_RATES FRAME_MATCH ACK PS_STATE CQM
        LOCAL_STATE_CHANGE AP_ISOLATE WIPHY_TX_POWER_SETTING WIPHY_TX_POWER_LEVEL TX_FRAME_TYPES
        RX_FRAME_TYPES FRAME_TYPE CONTROL_PORT_ETHERTYPE CONTROL_PORT_NO_ENCRYPT SUPPORT_IBSS_RSN
        WIPHY_ANTENNA_TX WIPHY_ANTENNA_RX MCAST_RATE OFFCHANNEL_TX_OK BSS_HT_OPMODE
        KEY_DEFAULT_TYPES MAX_REMAIN_ON_CHANNEL_DURATION MESH_SETUP WIPHY_ANTENNA_AVAIL_TX
        WIPHY_ANTENNA_AVAIL_RX SUPPORT_MESH_AUTH STA_PLINK_STATE WOWLAN_TRIGGERS
        WOWLAN_TRIGGERS_SUPPORTED SCHED_SCAN_INTERVAL INTERFACE_COMBINATIONS SOFTWARE_IFTYPES
        REKEY_DATA MAX_NUM_SCHED_SCAN_SSIDS MAX_SCHED_SCAN_IE_LEN SCAN_SUPP_RATES HIDDEN_SSID
        IE_PROBE_RESP IE_ASSOC_RESP STA_WME SUPPORT_AP_UAPSD ROAM_SUPPORT SCHED_SCAN_MATCH
        MAX_MATCH_SETS PMKSA_CANDIDATE TX_NO_CCK_RATE TDLS_ACTION TDLS_DIALOG_TOKEN TDLS_OPERATION
        TDLS_SUPPORT TDLS_EXTERNAL_SETUP DEVICE_AP_SME DONT_WAIT_FOR_ACK FEATURE_FLAGS
        PROBE_RESP_OFFLOAD PROBE_RESP DFS_REGION DISABLE_HT HT_CAPABILITY_MASK NOACK_MAP
        INACTIVITY_TIMEOUT RX_SIGNAL_DBM BG_SCAN_PERIOD WDEV USER_REG_HINT_TYPE CONN_FAILED_REASON
        AUTH_DATA VHT_CAPABILITY SCAN_FLAGS CHANNEL_WIDTH CENTER_FREQ1 CENTER_FREQ2 P2P_CTWINDOW
        P2P_OPPPS LOCAL_MESH_POWER_MODE ACL_POLICY MAC_ADDRS MAC_ACL_MAX RADAR_EVENT EXT_CAPA
        EXT_CAPA_MASK STA_CAPABILITY STA_EXT_CAPABILITY PROTOCOL_FEATURES SPLIT_WIPHY_DUMP
        DISABLE_VHT VHT_CAPABILITY_MASK MDID IE_RIC CRIT_PROT_ID MAX_CRIT_PROT_DURATION PEER_AID
        COALESCE_RULE CH_SWITCH_COUNT CH_SWITCH_BLOCK_TX CSA_IES CNTDWN_OFFS_BEACON
        CNTDWN_OFFS_PRESP RXMGMT_FLAGS STA_SUPPORTED_CHANNELS STA_SUPPORTED_OPER_CLASSES HANDLE_DFS
        SUPPORT_5_MHZ SUPPORT_10_MHZ OPMODE_NOTIF VENDOR_ID VENDOR_SUBCMD VENDOR_DATA VENDOR_EVENTS
        QOS_MAP MAC_HINT WIPHY_FREQ_HINT MAX_AP_ASSOC_STA TDLS_PEER_CAPABILITY SOCKET_OWNER
        CSA_C_OFFSETS_TX MAX_CSA_COUNTERS TDLS_INITIATOR USE_RRM WIPHY_DYN_ACK TSID USER_PRIO
        ADMITTED_TIME SMPS_MODE OPER_CLASS MAC_MASK WIPHY_SELF_MANAGED_REG EXT_FEATURES
        SURVEY_RADIO_STATS NETNS_FD SCHED_SCAN_DELAY REG_INDOOR MAX_NUM_SCHED_SCAN_PLANS
        MAX_SCAN_PLAN_INTERVAL MAX_SCAN_PLAN_ITERATIONS SCHED_SCAN_PLANS PBSS BSS_SELECT
        STA_SUPPORT_P2P_PS PAD IFTYPE_EXT_CAPA MU_MIMO_GROUP_DATA MU_MIMO_FOLLOW_MAC_ADDR
        SCAN_START_TIME_TSF SCAN_START_TIME_TSF_BSSID MEASUREMENT_DURATION
        MEASUREMENT_DURATION_MANDATORY MESH_PEER_AID NAN_MASTER_PREF BANDS NAN_FUNC NAN_MATCH
        FILS_KEK FILS_NONCES MULTICAST_TO_UNICAST_ENABLED BSSID SCHED_SCAN_RELATIVE_RSSI
        SCHED_SCAN_RSSI_ADJUST TIMEOUT_REASON FILS_ERP_USERNAME FILS_ERP_REALM FILS_ERP_NEXT_SEQ_NUM
        FILS_ERP_RRK FILS_CACHE_ID PMK SCHED_SCAN_MULTI SCHED_SCAN_MAX_REQS WANT_1X_4WAY_HS
        PMKR0_NAME PORT_AUTHORIZED EXTERNAL_AUTH_ACTION EXTERNAL_AUTH_SUPPORT NSS ACK_SIGNAL
        CONTROL_PORT_OVER_NL80211 TXQ_STATS TXQ_LIMIT TXQ_MEMORY_LIMIT TXQ_QUANTUM HE_CAPABILITY
        FTM_RESPONDER FTM_RESPONDER_STATS TIMEOUT PEER_MEASUREMENTS AIRTIME_WEIGHT
        STA_TX_POWER_SETTING STA_TX_POWER SAE_PASSWORD TWT_RESPONDER HE_OBSS_PD WIPHY_EDMG_CHANNELS
        WIPHY_EDMG_BW_CONFIG VLAN_ID HE_BSS_COLOR IFTYPE_AKM_SUITES TID_CONFIG
        CONTROL_PORT_NO_PREAUTH PMK_LIFETIME PMK_REAUTH_THRESHOLD RECEIVE_MULTICAST
        WIPHY_FREQ_OFFSET CENTER_FREQ1_OFFSET SCAN_FREQ_KHZ HE_6GHZ_CAPABILITY FILS_DISCOVERY
        UNSOL_BCAST_PROBE_RESP S1G_CAPABILITY S1G_CAPABILITY_MASK SAE_PWE RECONNECT_REQUESTED
        SAR_SPEC DISABLE_HE OBSS_COLOR_BITMAP COLOR_CHANGE_COUNT COLOR_CHANGE_COLOR
        COLOR_CHANGE_ELEMS MBSSID_CONFIG MBSSID_ELEMS RADAR_BACKGROUND AP_SETTINGS_FLAGS
        EHT_CAPABILITY DISABLE_EHT MLO_LINKS MLO_LINK_ID MLD_ADDR MLO_SUPPORT MAX_NUM_AKM_SUITES
        EML_CAPABILITY MLD_CAPA_AND_OPS TX_HW_TIMESTAMP RX_HW_TIMESTAMP TD_BITMAP PUNCT_BITMAP
        MAX_HW_TIMESTAMP_PEERS HW_TIMESTAMP_ENABLED EMA_RNR_ELEMS
    ]],
    ["NL80211_ATTR_CQM"] = [[
        @1 RSSI_THOLD RSSI_HYST RSSI_THRESHOLD_EVENT PKT_LOSS_EVENT TXE_RATE TXE_PKTS TXE_INTVL
        BEACON_LOSS_EVENT RSSI_LEVEL
    ]],
    ["NL80211_BAND_ATTR"] = [[
        @1 FREQS RATES HT_MCS_SET HT_CAPA HT_AMPDU_FACTOR HT_AMPDU_DENSITY VHT_MCS_SET VHT_CAPA
        IFTYPE_DATA EDMG_CHANNELS EDMG_BW_CONFIG
    ]],
    ["NL80211_BAND_IFTYPE_ATTR"] = [[
        @1 IFTYPES HE_CAP_MAC HE_CAP_PHY HE_CAP_MCS_SET HE_CAP_PPE HE_6GHZ_CAPA VENDOR_ELEMS
        EHT_CAP_MAC EHT_CAP_PHY EHT_CAP_MCS_SET EHT_CAP_PPE
    ]],
    ["NL80211_BITRATE_ATTR"] = [[
        @1 RATE 2GHZ_SHORTPREAMBLE
    ]],
    ["NL80211_BSS"] = [[
        @1 BSSID FREQUENCY TSF BEACON_INTERVAL CAPABILITY INFORMATION_ELEMENTS SIGNAL_MBM
        SIGNAL_UNSPEC STATUS SEEN_MS_AGO BEACON_IES CHAN_WIDTH BEACON_TSF PRESP_DATA
        LAST_SEEN_BOOTTIME PAD PARENT_TSF PARENT_BSSID CHAIN_SIGNAL FREQUENCY_OFFSET MLO_LINK_ID
        MLD_ADDR
    ]],
    ["NL80211_BSS_SELECT_ATTR"] = [[
        @1 RSSI BAND_PREF RSSI_ADJUST
    ]],
    ["NL80211_CMD"] = [[
        UNSPEC GET_WIPHY SET_WIPHY NEW_WIPHY DEL_WIPHY GET_INTERFACE SET_INTERFACE NEW_INTERFACE
        DEL_INTERFACE GET_KEY SET_KEY NEW_KEY DEL_KEY GET_BEACON SET_BEACON START_AP STOP_AP
        GET_STATION SET_STATION NEW_STATION DEL_STATION GET_MPATH SET_MPATH NEW_MPATH DEL_MPATH
        SET_BSS SET_REG REQ_SET_REG GET_MESH_CONFIG SET_MESH_CONFIG SET_MGMT_EXTRA_IE GET_REG
        GET_SCAN TRIGGER_SCAN NEW_SCAN_RESULTS SCAN_ABORTED REG_CHANGE AUTHENTICATE ASSOCIATE
        DEAUTHENTICATE DISASSOCIATE MICHAEL_MIC_FAILURE REG_BEACON_HINT JOIN_IBSS LEAVE_IBSS
        TESTMODE CONNECT ROAM DISCONNECT SET_WIPHY_NETNS GET_SURVEY NEW_SURVEY_RESULTS SET_PMKSA
        DEL_PMKSA FLUSH_PMKSA REMAIN_ON_CHANNEL CANCEL_REMAIN_ON_CHANNEL SET_TX_BITRATE_MASK
        REGISTER_FRAME FRAME FRAME_TX_STATUS SET_POWER_SAVE GET_POWER_SAVE SET_CQM NOTIFY_CQM
        SET_CHANNEL SET_WDS_PEER FRAME_WAIT_CANCEL JOIN_MESH LEAVE_MESH UNPROT_DEAUTHENTICATE
        UNPROT_DISASSOCIATE NEW_PEER_CANDIDATE GET_WOWLAN SET_WOWLAN START_SCHED_SCAN
        STOP_SCHED_SCAN SCHED_SCAN_RESULTS SCHED_SCAN_STOPPED SET_REKEY_OFFLOAD PMKSA_CANDIDATE
        TDLS_OPER TDLS_MGMT UNEXPECTED_FRAME PROBE_CLIENT REGISTER_BEACONS UNEXPECTED_4ADDR_FRAME
        SET_NOACK_MAP CH_SWITCH_NOTIFY START_P2P_DEVICE STOP_P2P_DEVICE CONN_FAILED SET_MCAST_RATE
        SET_MAC_ACL RADAR_DETECT GET_PROTOCOL_FEATURES UPDATE_FT_IES FT_EVENT CRIT_PROTOCOL_START
        CRIT_PROTOCOL_STOP GET_COALESCE SET_COALESCE CHANNEL_SWITCH VENDOR SET_QOS_MAP ADD_TX_TS
        DEL_TX_TS GET_MPP JOIN_OCB LEAVE_OCB CH_SWITCH_STARTED_NOTIFY TDLS_CHANNEL_SWITCH
        TDLS_CANCEL_CHANNEL_SWITCH WIPHY_REG_CHANGE ABORT_SCAN START_NAN STOP_NAN ADD_NAN_FUNCTION
        DEL_NAN_FUNCTION CHANGE_NAN_CONFIG NAN_MATCH SET_MULTICAST_TO_UNICAST UPDATE_CONNECT_PARAMS
        SET_PMK DEL_PMK PORT_AUTHORIZED RELOAD_REGDB EXTERNAL_AUTH STA_OPMODE_CHANGED
        CONTROL_PORT_FRAME GET_FTM_RESPONDER_STATS PEER_MEASUREMENT_START PEER_MEASUREMENT_RESULT
        PEER_MEASUREMENT_COMPLETE NOTIFY_RADAR UPDATE_OWE_INFO PROBE_MESH_LINK SET_TID_CONFIG
        UNPROT_BEACON CONTROL_PORT_FRAME_TX_STATUS SET_SAR_SPECS OBSS_COLOR_COLLISION
        COLOR_CHANGE_REQUEST COLOR_CHANGE_STARTED COLOR_CHANGE_ABORTED COLOR_CHANGE_COMPLETED
        SET_FILS_AAD ASSOC_COMEBACK ADD_LINK REMOVE_LINK ADD_LINK_STA MODIFY_LINK_STA
        REMOVE_LINK_STA SET_HW_TIMESTAMP
    ]],
    ["NL80211_COALESCE_RULE"] = [[
        @1 =NL80211_ATTR_COALESCE_RULE_DELAY =NL80211_ATTR_COALESCE_RULE_CONDITION
        =NL80211_ATTR_COALESCE_RULE_PKT_PATTERN
    ]],
    ["NL80211_FILS_DISCOVERY_ATTR"] = [[
        @1 INT_MIN INT_MAX TMPL
    ]],
    ["NL80211_FREQUENCY_ATTR"] = [[
        @1 FREQ DISABLED NO_IR @5 RADAR MAX_TX_POWER DFS_STATE DFS_TIME NO_HT40_MINUS NO_HT40_PLUS
        NO_80MHZ NO_160MHZ DFS_CAC_TIME INDOOR_ONLY IR_CONCURRENT NO_20MHZ NO_10MHZ WMM NO_HE OFFSET
        1MHZ 2MHZ 4MHZ 8MHZ 16MHZ NO_320MHZ NO_EHT
    ]],
    ["NL80211_FTM_RESP_ATTR"] = [[
        @1 ENABLED LCI CIVICLOC
    ]],
    ["NL80211_FTM_STATS"] = [[
        @1 SUCCESS_NUM PARTIAL_NUM FAILED_NUM ASAP_NUM NON_ASAP_NUM TOTAL_DURATION_MSEC
        UNKNOWN_TRIGGERS_NUM RESCHEDULE_REQUESTS_NUM OUT_OF_WINDOW_TRIGGERS_NUM PAD
    ]],
    ["NL80211_HE_BSS_COLOR_ATTR"] = [[
        @1 COLOR DISABLED PARTIAL
    ]],
    ["NL80211_HE_OBSS_PD_ATTR"] = [[
        @1 MIN_OFFSET MAX_OFFSET NON_SRG_MAX_OFFSET BSS_COLOR_BITMAP PARTIAL_BSSID_BITMAP SR_CTRL
    ]],
    ["NL80211_KEY"] = [[
        @1 DATA IDX CIPHER SEQ DEFAULT DEFAULT_MGMT TYPE DEFAULT_TYPES MODE DEFAULT_BEACON
    ]],
    ["NL80211_KEY_DEFAULT_TYPE"] = [[
        @1 UNICAST MULTICAST
    ]],
    ["NL80211_MBSSID_CONFIG_ATTR"] = [[
        @1 MAX_INTERFACES MAX_EMA_PROFILE_PERIODICITY INDEX TX_IFINDEX EMA
    ]],
    ["NL80211_MESHCONF"] = [[
        @1 RETRY_TIMEOUT CONFIRM_TIMEOUT HOLDING_TIMEOUT MAX_PEER_LINKS MAX_RETRIES TTL
        AUTO_OPEN_PLINKS HWMP_MAX_PREQ_RETRIES PATH_REFRESH_TIME MIN_DISCOVERY_TIMEOUT
        HWMP_ACTIVE_PATH_TIMEOUT HWMP_PREQ_MIN_INTERVAL HWMP_NET_DIAM_TRVS_TIME HWMP_ROOTMODE
        ELEMENT_TTL HWMP_RANN_INTERVAL GATE_ANNOUNCEMENTS HWMP_PERR_MIN_INTERVAL FORWARDING
        RSSI_THRESHOLD SYNC_OFFSET_MAX_NEIGHBOR HT_OPMODE HWMP_PATH_TO_ROOT_TIMEOUT
        HWMP_ROOT_INTERVAL HWMP_CONFIRMATION_INTERVAL POWER_MODE AWAKE_WINDOW PLINK_TIMEOUT
        CONNECTED_TO_GATE NOLEARN CONNECTED_TO_AS
    ]],
    ["NL80211_MESH_SETUP"] = [[
        @1 ENABLE_VENDOR_PATH_SEL ENABLE_VENDOR_METRIC IE USERSPACE_AUTH USERSPACE_AMPE
        ENABLE_VENDOR_SYNC USERSPACE_MPM AUTH_PROTOCOL
    ]],
    ["NL80211_MNTR_FLAG"] = [[
        @1 FCSFAIL PLCPFAIL CONTROL OTHER_BSS COOK_FRAMES ACTIVE
    ]],
    ["NL80211_MPATH_INFO"] = [[
        @1 FRAME_QLEN SN METRIC EXPTIME FLAGS DISCOVERY_TIMEOUT DISCOVERY_RETRIES HOP_COUNT
        PATH_CHANGE
    ]],
    ["NL80211_NAN_FUNC"] = [[
        @1 TYPE SERVICE_ID PUBLISH_TYPE PUBLISH_BCAST SUBSCRIBE_ACTIVE FOLLOW_UP_ID FOLLOW_UP_REQ_ID
        FOLLOW_UP_DEST CLOSE_RANGE TTL SERVICE_INFO SRF RX_MATCH_FILTER TX_MATCH_FILTER INSTANCE_ID
        TERM_REASON
    ]],
    ["NL80211_NAN_MATCH"] = [[
        @1 FUNC_LOCAL FUNC_PEER
    ]],
    ["NL80211_NAN_SRF"] = [[
        @1 INCLUDE BF BF_IDX MAC_ADDRS
    ]],
    ["NL80211_PKTPAT"] = [[
        @1 MASK PATTERN OFFSET
    ]],
    ["NL80211_PMSR_ATTR"] = [[
        @1 MAX_PEERS REPORT_AP_TSF RANDOMIZE_MAC_ADDR TYPE_CAPA PEERS
    ]],
    ["NL80211_PMSR_PEER_ATTR"] = [[
        @1 ADDR CHAN REQ RESP
    ]],
    ["NL80211_PMSR_REQ_ATTR"] = [[
        @1 DATA GET_AP_TSF
    ]],
    ["NL80211_PMSR_RESP_ATTR"] = [[
        @1 DATA STATUS HOST_TIME AP_TSF FINAL PAD
    ]],
    ["NL80211_REG_RULE_ATTR"] = [[
        @1 =NL80211_ATTR_REG_RULE_FLAGS =NL80211_ATTR_FREQ_RANGE_START =NL80211_ATTR_FREQ_RANGE_END
        =NL80211_ATTR_FREQ_RANGE_MAX_BW =NL80211_ATTR_POWER_RULE_MAX_ANT_GAIN
        =NL80211_ATTR_POWER_RULE_MAX_EIRP =NL80211_ATTR_DFS_CAC_TIME
    ]],
    ["NL80211_REKEY_DATA"] = [[
        @1 KEK KCK REPLAY_CTR AKM
    ]],
    ["NL80211_SAR_ATTR"] = [[
        @1 TYPE SPECS
    ]],
    ["NL80211_SAR_ATTR_SPECS"] = [[
        @1 POWER RANGE_INDEX START_FREQ END_FREQ
    ]],
    ["NL80211_SCHED_SCAN_MATCH_ATTR"] = [[
        @1 SSID RSSI RELATIVE_RSSI RSSI_ADJUST BSSID =NL80211_SCHED_SCAN_MATCH_PER_BAND_RSSI
    ]],
    ["NL80211_SCHED_SCAN_PLAN"] = [[
        @1 INTERVAL ITERATIONS
    ]],
    ["NL80211_STA_FLAG"] = [[
        @1 AUTHORIZED SHORT_PREAMBLE WME MFP AUTHENTICATED TDLS_PEER ASSOCIATED
    ]],
    ["NL80211_STA_INFO"] = [[
        @1 INACTIVE_TIME RX_BYTES TX_BYTES LLID PLID PLINK_STATE SIGNAL TX_BITRATE RX_PACKETS
        TX_PACKETS TX_RETRIES TX_FAILED SIGNAL_AVG RX_BITRATE BSS_PARAM CONNECTED_TIME STA_FLAGS
        BEACON_LOSS T_OFFSET LOCAL_PM PEER_PM NONPEER_PM RX_BYTES64 TX_BYTES64 CHAIN_SIGNAL
        CHAIN_SIGNAL_AVG EXPECTED_THROUGHPUT RX_DROP_MISC BEACON_RX BEACON_SIGNAL_AVG TID_STATS
        RX_DURATION PAD ACK_SIGNAL ACK_SIGNAL_AVG RX_MPDUS FCS_ERROR_COUNT CONNECTED_TO_GATE
        TX_DURATION AIRTIME_WEIGHT AIRTIME_LINK_METRIC ASSOC_AT_BOOTTIME CONNECTED_TO_AS
    ]],
    ["NL80211_STA_WME"] = [[
        @1 UAPSD_QUEUES MAX_SP
    ]],
    ["NL80211_SURVEY_INFO"] = [[
        @1 FREQUENCY NOISE IN_USE TIME TIME_BUSY TIME_EXT_BUSY TIME_RX TIME_TX TIME_SCAN PAD
        TIME_BSS_RX FREQUENCY_OFFSET
    ]],
    ["NL80211_TID_CONFIG_ATTR"] = [[
        @1 PAD VIF_SUPP PEER_SUPP OVERRIDE TIDS NOACK RETRY_SHORT RETRY_LONG AMPDU_CTRL RTSCTS_CTRL
        AMSDU_CTRL TX_RATE_TYPE TX_RATE
    ]],
    ["NL80211_TXQ_ATTR"] = [[
        @1 AC TXOP CWMIN CWMAX AIFS
    ]],
    ["NL80211_TXQ_STATS"] = [[
        @1 BACKLOG_BYTES BACKLOG_PACKETS FLOWS DROPS ECN_MARKS OVERLIMIT OVERMEMORY COLLISIONS
        TX_BYTES TX_PACKETS MAX_FLOWS
    ]],
    ["NL80211_TXRATE"] = [[
        @1 LEGACY HT VHT GI HE HE_GI HE_LTF
    ]],
    ["NL80211_UNSOL_BCAST_PROBE_RESP_ATTR"] = [[
        @1 INT TMPL
    ]],
    ["NL80211_WMMR"] = [[
        @1 CW_MIN CW_MAX AIFSN TXOP
    ]],
    ["NL80211_WOWLAN_TCP"] = [[
        @1 SRC_IPV4 DST_IPV4 DST_MAC SRC_PORT DST_PORT DATA_PAYLOAD DATA_PAYLOAD_SEQ
        DATA_PAYLOAD_TOKEN DATA_INTERVAL WAKE_PAYLOAD WAKE_MASK
    ]],
    ["NL80211_WOWLAN_TRIG"] = [[
        @1 ANY DISCONNECT MAGIC_PKT PKT_PATTERN GTK_REKEY_SUPPORTED GTK_REKEY_FAILURE
        EAP_IDENT_REQUEST 4WAY_HANDSHAKE RFKILL_RELEASE WAKEUP_PKT_80211 WAKEUP_PKT_80211_LEN
        WAKEUP_PKT_8023 WAKEUP_PKT_8023_LEN TCP_CONNECTION WAKEUP_TCP_MATCH WAKEUP_TCP_CONNLOST
        WAKEUP_TCP_NOMORETOKENS NET_DETECT NET_DETECT_RESULTS
    ]],
    ["RTA"] = [[
        UNSPEC DST SRC IIF OIF GATEWAY PRIORITY PREFSRC METRICS MULTIPATH PROTOINFO FLOW CACHEINFO
        SESSION MP_ALGO TABLE MARK MFC_STATS VIA NEWDST PREF ENCAP_TYPE ENCAP EXPIRES PAD UID
        TTL_PROPAGATE IP_PROTO SPORT DPORT NH_ID FLOWLABEL
    ]],
    ["RTAX"] = [[
        UNSPEC LOCK MTU WINDOW RTT RTTVAR SSTHRESH CWND ADVMSS REORDERING HOPLIMIT INITCWND FEATURES
        RTO_MIN INITRWND QUICKACK CC_ALGO FASTOPEN_NO_COOKIE
    ]],
    ["RTM"] = [[
        @16 NEWLINK DELLINK GETLINK SETLINK NEWADDR DELADDR GETADDR @24 NEWROUTE DELROUTE GETROUTE
        @28 NEWNEIGH DELNEIGH GETNEIGH @32 NEWRULE DELRULE GETRULE @36 NEWQDISC DELQDISC GETQDISC
        @40 NEWTCLASS DELTCLASS GETTCLASS @44 NEWTFILTER DELTFILTER GETTFILTER @48 NEWACTION
        DELACTION GETACTION @52 NEWPREFIX @56 NEWMULTICAST DELMULTICAST GETMULTICAST @60 NEWANYCAST
        DELANYCAST GETANYCAST @64 NEWNEIGHTBL @66 GETNEIGHTBL SETNEIGHTBL NEWNDUSEROPT @72
        NEWADDRLABEL DELADDRLABEL GETADDRLABEL @78 GETDCB SETDCB NEWNETCONF DELNETCONF GETNETCONF
        @84 NEWMDB DELMDB GETMDB @88 NEWNSID DELNSID GETNSID @92 NEWSTATS @94 GETSTATS SETSTATS
        NEWCACHEREPORT @100 NEWCHAIN DELCHAIN GETCHAIN @104 NEWNEXTHOP DELNEXTHOP GETNEXTHOP @108
        NEWLINKPROP DELLINKPROP GETLINKPROP @112 NEWVLAN DELVLAN GETVLAN @116 NEWNEXTHOPBUCKET
        DELNEXTHOPBUCKET GETNEXTHOPBUCKET @120 NEWTUNNEL DELTUNNEL GETTUNNEL
    ]],
    ["SEG6_IPTUNNEL"] = [[
        UNSPEC SRH
    ]],
    ["SEG6_LOCAL"] = [[
        UNSPEC ACTION SRH TABLE NH4 NH6 IIF OIF BPF VRFTABLE COUNTERS FLAVORS
    ]],
    ["TCA"] = [[
        UNSPEC KIND OPTIONS STATS XSTATS RATE FCNT STATS2 STAB PAD DUMP_INVISIBLE CHAIN HW_OFFLOAD
        INGRESS_BLOCK EGRESS_BLOCK DUMP_FLAGS EXT_WARN_MSG
    ]],
    ["TCA_ACT"] = [[
        UNSPEC KIND OPTIONS INDEX STATS PAD COOKIE FLAGS HW_STATS USED_HW_STATS IN_HW_COUNT
    ]],
    ["TCA_ACT_BPF"] = [[
        UNSPEC TM PARMS OPS_LEN OPS FD NAME PAD TAG ID
    ]],
    ["TCA_ATM"] = [[
        UNSPEC FD PTR HDR EXCESS ADDR STATE
    ]],
    ["TCA_BASIC"] = [[
        UNSPEC CLASSID EMATCHES ACT POLICE PCNT PAD
    ]],
    ["TCA_BPF"] = [[
        UNSPEC ACT POLICE CLASSID OPS_LEN OPS FD NAME FLAGS FLAGS_GEN TAG ID
    ]],
    ["TCA_CAKE"] = [[
        UNSPEC PAD BASE_RATE64 DIFFSERV_MODE ATM FLOW_MODE OVERHEAD RTT TARGET AUTORATE MEMORY NAT
        RAW WASH MPU INGRESS ACK_FILTER SPLIT_GSO FWMARK
    ]],
    ["TCA_CBQ"] = [[
        UNSPEC LSSOPT WRROPT FOPT OVL_STRATEGY RATE RTAB POLICE
    ]],
    ["TCA_CBS"] = [[
        UNSPEC PARMS
    ]],
    ["TCA_CGROUP"] = [[
        UNSPEC ACT POLICE EMATCHES
    ]],
    ["TCA_CHOKE"] = [[
        UNSPEC PARMS STAB MAX_P
    ]],
    ["TCA_CODEL"] = [[
        UNSPEC TARGET LIMIT INTERVAL ECN CE_THRESHOLD
    ]],
    ["TCA_CONNMARK"] = [[
        UNSPEC PARMS TM PAD
    ]],
    ["TCA_CSUM"] = [[
        UNSPEC PARMS TM PAD
    ]],
    ["TCA_CT"] = [[
        UNSPEC PARMS TM ACTION ZONE MARK MARK_MASK LABELS LABELS_MASK NAT_IPV4_MIN NAT_IPV4_MAX
        NAT_IPV6_MIN NAT_IPV6_MAX NAT_PORT_MIN NAT_PORT_MAX PAD
    ]],
    ["TCA_CTINFO"] = [[
        UNSPEC PAD TM ACT ZONE PARMS_DSCP_MASK PARMS_DSCP_STATEMASK PARMS_CPMARK_MASK STATS_DSCP_SET
        STATS_DSCP_ERROR STATS_CPMARK_SET
    ]],
    ["TCA_DEF"] = [[
        UNSPEC TM PARMS DATA PAD
    ]],
    ["TCA_DRR"] = [[
        UNSPEC QUANTUM
    ]],
    ["TCA_DSMARK"] = [[
        UNSPEC INDICES DEFAULT_INDEX SET_TC_INDEX MASK VALUE
    ]],
    ["TCA_EMATCH_TREE"] = [[
        UNSPEC HDR LIST
    ]],
    ["TCA_ETF"] = [[
        UNSPEC PARMS
    ]],
    ["TCA_ETS"] = [[
        UNSPEC NBANDS NSTRICT QUANTA QUANTA_BAND PRIOMAP PRIOMAP_BAND
    ]],
    ["TCA_FLOW"] = [[
        UNSPEC KEYS MODE BASECLASS RSHIFT ADDEND MASK XOR DIVISOR ACT POLICE EMATCHES PERTURB
    ]],
    ["TCA_FLOWER"] = [[
        UNSPEC CLASSID INDEV ACT KEY_ETH_DST KEY_ETH_DST_MASK KEY_ETH_SRC KEY_ETH_SRC_MASK
        KEY_ETH_TYPE KEY_IP_PROTO KEY_IPV4_SRC KEY_IPV4_SRC_MASK KEY_IPV4_DST KEY_IPV4_DST_MASK
        KEY_IPV6_SRC KEY_IPV6_SRC_MASK KEY_IPV6_DST KEY_IPV6_DST_MASK KEY_TCP_SRC KEY_TCP_DST
        KEY_UDP_SRC KEY_UDP_DST FLAGS KEY_VLAN_ID KEY_VLAN_PRIO KEY_VLAN_ETH_TYPE KEY_ENC_KEY_ID
        KEY_ENC_IPV4_SRC KEY_ENC_IPV4_SRC_MASK KEY_ENC_IPV4_DST KEY_ENC_IPV4_DST_MASK
        KEY_ENC_IPV6_SRC KEY_ENC_IPV6_SRC_MASK KEY_ENC_IPV6_DST KEY_ENC_IPV6_DST_MASK
        KEY_TCP_SRC_MASK KEY_TCP_DST_MASK KEY_UDP_SRC_MASK KEY_UDP_DST_MASK KEY_SCTP_SRC_MASK
        KEY_SCTP_DST_MASK KEY_SCTP_SRC KEY_SCTP_DST KEY_ENC_UDP_SRC_PORT KEY_ENC_UDP_SRC_PORT_MASK
        KEY_ENC_UDP_DST_PORT KEY_ENC_UDP_DST_PORT_MASK KEY_FLAGS KEY_FLAGS_MASK KEY_ICMPV4_CODE
        KEY_ICMPV4_CODE_MASK KEY_ICMPV4_TYPE KEY_ICMPV4_TYPE_MASK KEY_ICMPV6_CODE
        KEY_ICMPV6_CODE_MASK KEY_ICMPV6_TYPE KEY_ICMPV6_TYPE_MASK KEY_ARP_SIP KEY_ARP_SIP_MASK
        KEY_ARP_TIP KEY_ARP_TIP_MASK KEY_ARP_OP KEY_ARP_OP_MASK KEY_ARP_SHA KEY_ARP_SHA_MASK
        KEY_ARP_THA KEY_ARP_THA_MASK KEY_MPLS_TTL KEY_MPLS_BOS KEY_MPLS_TC KEY_MPLS_LABEL
        KEY_TCP_FLAGS KEY_TCP_FLAGS_MASK KEY_IP_TOS KEY_IP_TOS_MASK KEY_IP_TTL KEY_IP_TTL_MASK
        KEY_CVLAN_ID KEY_CVLAN_PRIO KEY_CVLAN_ETH_TYPE KEY_ENC_IP_TOS KEY_ENC_IP_TOS_MASK
        KEY_ENC_IP_TTL KEY_ENC_IP_TTL_MASK KEY_ENC_OPTS KEY_ENC_OPTS_MASK IN_HW_COUNT
        KEY_PORT_SRC_MIN @89 KEY_PORT_DST_MIN @91 KEY_CT_STATE KEY_CT_STATE_MASK KEY_CT_ZONE
        KEY_CT_ZONE_MASK KEY_CT_MARK KEY_CT_MARK_MASK KEY_CT_LABELS KEY_CT_LABELS_MASK KEY_MPLS_OPTS
        KEY_HASH KEY_HASH_MASK KEY_NUM_OF_VLANS KEY_PPPOE_SID KEY_PPP_PROTO KEY_L2TPV3_SID
    ]],
    ["TCA_FLOWER_KEY_ENC_OPTS"] = [[
        UNSPEC GENEVE VXLAN ERSPAN GTP
    ]],
    ["TCA_FLOWER_KEY_ENC_OPT_ERSPAN"] = [[
        UNSPEC VER INDEX DIR HWID
    ]],
    ["TCA_FLOWER_KEY_ENC_OPT_GENEVE"] = [[
        UNSPEC CLASS TYPE DATA
    ]],
    ["TCA_FLOWER_KEY_ENC_OPT_GTP"] = [[
        UNSPEC PDU_TYPE QFI
    ]],
    ["TCA_FLOWER_KEY_ENC_OPT_VXLAN"] = [[
        UNSPEC GBP
    ]],
    ["TCA_FLOWER_KEY_MPLS_OPTS"] = [[
        UNSPEC LSE
    ]],
    ["TCA_FLOWER_KEY_MPLS_OPT_LSE"] = [[
        UNSPEC DEPTH TTL BOS TC LABEL
    ]],
    ["TCA_FQ"] = [[
        UNSPEC PLIMIT FLOW_PLIMIT QUANTUM INITIAL_QUANTUM RATE_ENABLE FLOW_DEFAULT_RATE
        FLOW_MAX_RATE BUCKETS_LOG FLOW_REFILL_DELAY ORPHAN_MASK LOW_RATE_THRESHOLD CE_THRESHOLD
        TIMER_SLACK HORIZON HORIZON_DROP
    ]],
    ["TCA_FQ_CODEL"] = [[
        UNSPEC TARGET LIMIT INTERVAL ECN FLOWS QUANTUM CE_THRESHOLD DROP_BATCH_SIZE MEMORY_LIMIT
        CE_THRESHOLD_SELECTOR CE_THRESHOLD_MASK
    ]],
    ["TCA_FQ_PIE"] = [[
        UNSPEC LIMIT FLOWS TARGET TUPDATE ALPHA BETA QUANTUM MEMORY_LIMIT ECN_PROB ECN BYTEMODE
        DQ_RATE_ESTIMATOR
    ]],
    ["TCA_FW"] = [[
        UNSPEC CLASSID POLICE INDEV ACT MASK
    ]],
    ["TCA_GACT"] = [[
        UNSPEC TM PARMS PROB PAD
    ]],
    ["TCA_GATE"] = [[
        UNSPEC TM PARMS PAD PRIORITY ENTRY_LIST BASE_TIME CYCLE_TIME CYCLE_TIME_EXT FLAGS CLOCKID
    ]],
    ["TCA_GATE_ENTRY"] = [[
        UNSPEC INDEX GATE INTERVAL IPV MAX_OCTETS
    ]],
    ["TCA_GATE_ONE_ENTRY"] = [[
        UNSPEC =TCA_GATE_ONE_ENTRY
    ]],
    ["TCA_GRED"] = [[
        UNSPEC PARMS STAB DPS MAX_P LIMIT VQ_LIST
    ]],
    ["TCA_GRED_VQ"] = [[
        UNSPEC PAD DP STAT_BYTES STAT_PACKETS STAT_BACKLOG STAT_PROB_DROP STAT_PROB_MARK
        STAT_FORCED_DROP STAT_FORCED_MARK STAT_PDROP STAT_OTHER FLAGS
    ]],
    ["TCA_GRED_VQ_ENTRY"] = [[
        UNSPEC =TCA_GRED_VQ_ENTRY
    ]],
    ["TCA_HFSC"] = [[
        UNSPEC RSC FSC USC
    ]],
    ["TCA_HHF"] = [[
        UNSPEC BACKLOG_LIMIT QUANTUM HH_FLOWS_LIMIT RESET_TIMEOUT ADMIT_BYTES EVICT_TIMEOUT
        NON_HH_WEIGHT
    ]],
    ["TCA_HTB"] = [[
        UNSPEC PARMS INIT CTAB RTAB DIRECT_QLEN RATE64 CEIL64 PAD OFFLOAD
    ]],
    ["TCA_ID"] = [[
        UNSPEC POLICE @5 GACT IPT PEDIT MIRRED NAT XT SKBEDIT VLAN BPF CONNMARK SKBMOD CSUM
        TUNNEL_KEY @22 SIMP @25 IFE SAMPLE CTINFO MPLS CT GATE
    ]],
    ["TCA_IFE"] = [[
        UNSPEC PARMS TM DMAC SMAC TYPE METALST PAD
    ]],
    ["TCA_IPT"] = [[
        UNSPEC TABLE HOOK INDEX @5 TM TARG PAD
    ]],
    ["TCA_MATCHALL"] = [[
        UNSPEC CLASSID ACT FLAGS PCNT PAD
    ]],
    ["TCA_MIRRED"] = [[
        UNSPEC TM PARMS PAD BLOCKID
    ]],
    ["TCA_MPLS"] = [[
        UNSPEC TM PARMS PAD PROTO LABEL TC TTL BOS
    ]],
    ["TCA_MQPRIO"] = [[
        UNSPEC MODE SHAPER MIN_RATE64 MAX_RATE64
    ]],
    ["TCA_NAT"] = [[
        UNSPEC PARMS TM PAD
    ]],
    ["TCA_NETEM"] = [[
        UNSPEC CORR DELAY_DIST REORDER CORRUPT LOSS RATE ECN RATE64 PAD LATENCY64 JITTER64 SLOT
        SLOT_DIST
    ]],
    ["TCA_PEDIT"] = [[
        UNSPEC TM PARMS PAD PARMS_EX KEYS_EX KEY_EX
    ]],
    ["TCA_PIE"] = [[
        UNSPEC TARGET LIMIT TUPDATE ALPHA BETA ECN BYTEMODE DQ_RATE_ESTIMATOR
    ]],
    ["TCA_POLICE"] = [[
        UNSPEC TBF RATE PEAKRATE AVRATE RESULT TM PAD RATE64 PEAKRATE64 PKTRATE64 PKTBURST64
    ]],
    ["TCA_QFQ"] = [[
        UNSPEC WEIGHT LMAX
    ]],
    ["TCA_RED"] = [[
        UNSPEC PARMS STAB MAX_P FLAGS EARLY_DROP_BLOCK MARK_BLOCK
    ]],
    ["TCA_ROOT"] = [[
        UNSPEC TAB FLAGS COUNT TIME_DELTA EXT_WARN_MSG
    ]],
    ["TCA_ROUTE4"] = [[
        UNSPEC CLASSID TO FROM IIF POLICE ACT
    ]],
    ["TCA_RSVP"] = [[
        UNSPEC CLASSID DST SRC PINFO POLICE ACT
    ]],
    ["TCA_SAMPLE"] = [[
        UNSPEC TM PARMS RATE TRUNC_SIZE PSAMPLE_GROUP PAD
    ]],
    ["TCA_SFB"] = [[
        UNSPEC PARMS
    ]],
    ["TCA_SKBEDIT"] = [[
        UNSPEC TM PARMS PRIORITY QUEUE_MAPPING MARK PAD PTYPE MASK FLAGS QUEUE_MAPPING_MAX
    ]],
    ["TCA_SKBMOD"] = [[
        UNSPEC TM PARMS DMAC SMAC ETYPE PAD
    ]],
    ["TCA_STAB"] = [[
        UNSPEC BASE DATA
    ]],
    ["TCA_TAPRIO_ATTR"] = [[
        UNSPEC PRIOMAP SCHED_ENTRY_LIST SCHED_BASE_TIME SCHED_SINGLE_ENTRY SCHED_CLOCKID
        =TCA_TAPRIO_PAD ADMIN_SCHED SCHED_CYCLE_TIME SCHED_CYCLE_TIME_EXTENSION FLAGS TXTIME_DELAY
        TC_ENTRY
    ]],
    ["TCA_TAPRIO_SCHED"] = [[
        UNSPEC ENTRY
    ]],
    ["TCA_TAPRIO_SCHED_ENTRY"] = [[
        UNSPEC INDEX CMD GATE_MASK INTERVAL
    ]],
    ["TCA_TAPRIO_TC_ENTRY"] = [[
        UNSPEC INDEX MAX_SDU
    ]],
    ["TCA_TBF"] = [[
        UNSPEC PARMS RTAB PTAB RATE64 PRATE64 BURST PBURST PAD
    ]],
    ["TCA_TCINDEX"] = [[
        UNSPEC HASH MASK SHIFT FALL_THROUGH CLASSID POLICE ACT
    ]],
    ["TCA_TUNNEL_KEY"] = [[
        UNSPEC TM PARMS ENC_IPV4_SRC ENC_IPV4_DST ENC_IPV6_SRC ENC_IPV6_DST ENC_KEY_ID PAD
        ENC_DST_PORT NO_CSUM ENC_OPTS ENC_TOS ENC_TTL
    ]],
    ["TCA_TUNNEL_KEY_ENC_OPTS"] = [[
        UNSPEC GENEVE VXLAN ERSPAN
    ]],
    ["TCA_TUNNEL_KEY_ENC_OPT_ERSPAN"] = [[
        UNSPEC VER INDEX DIR HWID
    ]],
    ["TCA_TUNNEL_KEY_ENC_OPT_GENEVE"] = [[
        UNSPEC CLASS TYPE DATA
    ]],
    ["TCA_TUNNEL_KEY_ENC_OPT_VXLAN"] = [[
        UNSPEC GBP
    ]],
    ["TCA_U32"] = [[
        UNSPEC CLASSID HASH LINK DIVISOR SEL POLICE ACT INDEV PCNT MARK FLAGS PAD
    ]],
    ["TCA_VLAN"] = [[
        UNSPEC TM PARMS PUSH_VLAN_ID PUSH_VLAN_PROTOCOL PAD PUSH_VLAN_PRIORITY PUSH_ETH_DST
        PUSH_ETH_SRC
    ]],
    ["TEAM_ATTR"] = [[
        UNSPEC TEAM_IFINDEX LIST_OPTION LIST_PORT
    ]],
    ["TEAM_ATTR_ITEM_OPTION"] = [[
        UNSPEC =TEAM_ATTR_ITEM_OPTION
    ]],
    ["TEAM_ATTR_ITEM_PORT"] = [[
        UNSPEC =TEAM_ATTR_ITEM_PORT
    ]],
    ["TEAM_ATTR_OPTION"] = [[
        UNSPEC NAME CHANGED TYPE DATA REMOVED PORT_IFINDEX ARRAY_INDEX
    ]],
    ["TEAM_ATTR_PORT"] = [[
        UNSPEC IFINDEX CHANGED LINKUP SPEED DUPLEX REMOVED
    ]],
    ["TEAM_CMD"] = [[
        NOOP OPTIONS_SET OPTIONS_GET PORT_LIST_GET
    ]],
    ["VETH_INFO"] = [[
        UNSPEC PEER
    ]],
    ["VXLAN_VNIFILTER"] = [[
        UNSPEC ENTRY
    ]],
    ["WGALLOWEDIP_A"] = [[
        UNSPEC FAMILY IPADDR CIDR_MASK
    ]],
    ["WGDEVICE_A"] = [[
        UNSPEC IFINDEX IFNAME PRIVATE_KEY PUBLIC_KEY FLAGS LISTEN_PORT FWMARK PEERS
    ]],
    ["WGPEER_A"] = [[
        UNSPEC PUBLIC_KEY PRESHARED_KEY FLAGS ENDPOINT PERSISTENT_KEEPALIVE_INTERVAL
        LAST_HANDSHAKE_TIME RX_BYTES TX_BYTES ALLOWEDIPS PROTOCOL_VERSION
    ]],
    ["WG_CMD"] = [[
        GET_DEVICE SET_DEVICE
    ]],
    ["XFRMA"] = [[
        UNSPEC ALG_AUTH ALG_CRYPT ALG_COMP ENCAP TMPL SA POLICY SEC_CTX LTIME_VAL REPLAY_VAL
        REPLAY_THRESH ETIMER_THRESH SRCADDR COADDR LASTUSED POLICY_TYPE MIGRATE ALG_AEAD KMADDRESS
        ALG_AUTH_TRUNC MARK TFCPAD REPLAY_ESN_VAL SA_EXTRA_FLAGS PROTO ADDRESS_FILTER PAD
        OFFLOAD_DEV SET_MARK SET_MARK_MASK IF_ID MTIMER_THRESH SA_DIR NAT_KEEPALIVE_INTERVAL SA_PCPU
        IPTFS_DROP_TIME IPTFS_REORDER_WINDOW IPTFS_DONT_FRAG IPTFS_INIT_DELAY IPTFS_MAX_QSIZE
        IPTFS_PKT_SIZE
    ]],
    ["XFRMA_SAD"] = [[
        UNSPEC @2 HINFO
    ]],
    ["XFRMA_SPD"] = [[
        UNSPEC INFO HINFO IPV4_HTHRESH IPV6_HTHRESH
    ]],
    ["XFRM_AE"] = [[
        UNSPEC RTHR RVAL @4 LVAL @8 ETHR @16 CR @32 CE @64 CU
    ]],
    ["XFRM_MSG"] = [[
        @16 NEWSA DELSA GETSA NEWPOLICY DELPOLICY GETPOLICY ALLOCSPI ACQUIRE EXPIRE UPDPOLICY UPDSA
        POLEXPIRE FLUSHSA FLUSHPOLICY NEWAE GETAE REPORT MIGRATE NEWSADINFO GETSADINFO NEWSPDINFO
        GETSPDINFO MAPPING SETDEFAULT GETDEFAULT
    ]],
}

-- By the first type of a group of four: the fixed header, its size, and what is behind it.
local MESSAGES = {
    [16] = {"ifinfomsg", 16, "IFLA"},
    [20] = {"ifaddrmsg", 8, "IFA"},
    [24] = {"rtmsg", 12, "RTA"},
    [28] = {"ndmsg", 12, "NDA"},
    [32] = {"fib_rule_hdr", 12, "FRA"},
    [36] = {"tcmsg", 20, "TCA"},
    [40] = {"tcmsg", 20, "TCA"},
    [44] = {"tcmsg", 20, "TCA"},
    [48] = {"tcamsg", 4, "TCA_ROOT"},
    [64] = {"ndtmsg", 4, "NDTA"},
    [72] = {"ifaddrlblmsg", 12, "IFAL"},
    [76] = {"dcbmsg", 4, "DCB_ATTR"},
    [80] = {"netconfmsg", 4, "NETCONFA"},
    [84] = {"br_port_msg", 8, "MDBA_SET_ENTRY"},
    [88] = {"rtgenmsg", 4, "NETNSA"},
    [92] = {"if_stats_msg", 12, "IFLA_STATS_GET"},
    [100] = {"tcmsg", 20, "TCA"},
    [104] = {"nhmsg", 8, "NHA"},
    [108] = {"ifinfomsg", 16, "IFLA"},
    [112] = {"br_vlan_msg", 8, "BRIDGE_VLANDB"},
    [116] = {"nhmsg", 8, "NHA"},
    [120] = {"tunnel_msg", 8, "VXLAN_VNIFILTER"},
}
local GENERIC = {"genlmsghdr", 4, "CTRL_ATTR"}

-- nfnetlink: by subsystem the lists of its messages and attributes; nftables' by message.
local NETFILTER = {
    [1] = {"IPCTNL_MSG_CT", "CTA"},
    [2] = {"IPCTNL_MSG_EXP", "CTA_EXPECT"},
    [3] = {"NFQNL_MSG", "NFQA"},
    [4] = {"NFULNL_MSG", "NFULA"},
    [10] = {"NFT_MSG", ""},
    [11] = {"NFNL_MSG_COMPAT", "NFTA_COMPAT"},
}
local NETFILTER_HEADER = {"nfgenmsg", 4}
local NFTABLES = {
    ["TABLE"] = "NFTA_TABLE",
    ["CHAIN"] = "NFTA_CHAIN",
    ["RULE"] = "NFTA_RULE",
    ["SET"] = "NFTA_SET",
    ["SETELEM"] = "NFTA_SET_ELEM_LIST",
    ["GEN"] = "NFTA_GEN",
    ["TRACE"] = "NFTA_TRACE",
    ["OBJ"] = "NFTA_OBJ",
    ["FLOWTABLE"] = "NFTA_FLOWTABLE",
}
local XFRM = {
    ["NEWSA"] = {"xfrm_usersa_info", 224, "XFRMA"},
    ["UPDSA"] = {"xfrm_usersa_info", 224, "XFRMA"},
    ["DELSA"] = {"xfrm_usersa_id", 24, "XFRMA"},
    ["GETSA"] = {"xfrm_usersa_id", 24, "XFRMA"},
    ["NEWPOLICY"] = {"xfrm_userpolicy_info", 168, "XFRMA"},
    ["UPDPOLICY"] = {"xfrm_userpolicy_info", 168, "XFRMA"},
    ["DELPOLICY"] = {"xfrm_userpolicy_id", 64, "XFRMA"},
    ["GETPOLICY"] = {"xfrm_userpolicy_id", 64, "XFRMA"},
    ["MIGRATE"] = {"xfrm_userpolicy_id", 64, "XFRMA"},
    ["ALLOCSPI"] = {"xfrm_userspi_info", 232, "XFRMA"},
    ["NEWAE"] = {"xfrm_aevent_id", 48, "XFRMA"},
    ["GETAE"] = {"xfrm_aevent_id", 48, "XFRMA"},
}

-- Generic netlink families: the lists of their commands and attributes, and their header's size.
local FAMILIES = {
    ["nlctrl"] = {"CTRL_CMD", "CTRL_ATTR", 0},
    ["ethtool"] = {"ETHTOOL_MSG", "", 0},
    ["devlink"] = {"DEVLINK_CMD", "DEVLINK_ATTR", 0},
    ["mptcp_pm"] = {"MPTCP_PM_CMD", "MPTCP_PM_ATTR", 0},
    ["wireguard"] = {"WG_CMD", "WGDEVICE_A", 0},
    ["team"] = {"TEAM_CMD", "TEAM_ATTR", 0},
    ["nl80211"] = {"NL80211_CMD", "NL80211_ATTR", 0},
    ["macsec"] = {"MACSEC_CMD", "MACSEC_ATTR", 0},
}

-- What is in an attribute; see the comments in `below`.
local NESTS = {
    ["IFLA_LINKINFO"] = { names = "IFLA_INFO", skip = 0, },
    ["IFLA_INFO_DATA"] = { names = "", skip = 0, sibling = "IFLA_INFO_KIND", choice = {
        ["vlan"] = "IFLA_VLAN",
        ["bridge"] = "IFLA_BR",
        ["bond"] = "IFLA_BOND",
        ["vxlan"] = "IFLA_VXLAN",
        ["geneve"] = "IFLA_GENEVE",
        ["macvlan"] = "IFLA_MACVLAN",
        ["macvtap"] = "IFLA_MACVLAN",
        ["ipvlan"] = "IFLA_IPVLAN",
        ["macsec"] = "IFLA_MACSEC",
        ["vrf"] = "IFLA_VRF",
        ["hsr"] = "IFLA_HSR",
        ["veth"] = "VETH_INFO",
        ["tun"] = "IFLA_TUN",
        ["gre"] = "IFLA_GRE",
        ["gretap"] = "IFLA_GRE",
        ["erspan"] = "IFLA_GRE",
        ["ip6gre"] = "IFLA_GRE",
        ["ip6gretap"] = "IFLA_GRE",
        ["ipip"] = "IFLA_IPTUN",
        ["sit"] = "IFLA_IPTUN",
        ["ip6tnl"] = "IFLA_IPTUN",
    }, },
    ["IFLA_INFO_SLAVE_DATA"] = { names = "", skip = 0, sibling = "IFLA_INFO_SLAVE_KIND", choice = {
        ["bridge"] = "IFLA_BRPORT",
        ["bond"] = "IFLA_BOND_SLAVE",
    }, },
    ["IFLA_AF_SPEC"] = { names = "AF", skip = 0, },
    ["AF_INET"] = { names = "IFLA_INET", skip = 0, },
    ["AF_INET6"] = { names = "IFLA_INET6", skip = 0, },
    ["IFLA_XDP"] = { names = "IFLA_XDP", skip = 0, },
    ["IFLA_PROP_LIST"] = { names = "IFLA", skip = 0, },
    ["IFLA_PROTINFO"] = { names = "IFLA_BRPORT", skip = 0, },
    ["IFLA_PROTO_DOWN_REASON"] = { names = "IFLA_PROTO_DOWN_REASON", skip = 0, },
    ["IFLA_VFINFO_LIST"] = { names = "IFLA_VF_INFO", skip = 0, },
    ["IFLA_VF_INFO"] = { names = "IFLA_VF", skip = 0, },
    ["IFLA_VF_PORTS"] = { names = "IFLA_VF_PORT", skip = 0, },
    ["IFLA_VF_PORT"] = { names = "IFLA_PORT", skip = 0, },
    ["IFLA_PORT_SELF"] = { names = "IFLA_PORT", skip = 0, },
    ["IFLA_VLAN_EGRESS_QOS"] = { names = "IFLA_VLAN_QOS", skip = 0, },
    ["IFLA_VLAN_INGRESS_QOS"] = { names = "IFLA_VLAN_QOS", skip = 0, },
    ["VETH_INFO_PEER"] = { names = "IFLA", skip = 16, },
    ["RTA_METRICS"] = { names = "RTAX", skip = 0, },
    ["RTA_ENCAP"] = { names = "", skip = 0, sibling = "RTA_ENCAP_TYPE", choice = {
        [1] = "MPLS_IPTUNNEL",
        [2] = "LWTUNNEL_IP",
        [4] = "LWTUNNEL_IP6",
        [5] = "SEG6_IPTUNNEL",
        [6] = "LWT_BPF",
        [7] = "SEG6_LOCAL",
    }, },
    ["NHA_ENCAP"] = { names = "", skip = 0, sibling = "NHA_ENCAP_TYPE", choice = {
        [1] = "MPLS_IPTUNNEL",
        [2] = "LWTUNNEL_IP",
        [4] = "LWTUNNEL_IP6",
        [5] = "SEG6_IPTUNNEL",
        [6] = "LWT_BPF",
        [7] = "SEG6_LOCAL",
    }, },
    ["NHA_RES_GROUP"] = { names = "NHA_RES_GROUP", skip = 0, },
    ["NHA_RES_BUCKET"] = { names = "NHA_RES_BUCKET", skip = 0, },
    ["LWT_BPF_IN"] = { names = "LWT_BPF_PROG", skip = 0, },
    ["LWT_BPF_OUT"] = { names = "LWT_BPF_PROG", skip = 0, },
    ["LWT_BPF_XMIT"] = { names = "LWT_BPF_PROG", skip = 0, },
    ["TCA_OPTIONS"] = { names = "", skip = 0, sibling = "TCA_KIND", choice = {
        ["htb"] = "TCA_HTB",
        ["tbf"] = "TCA_TBF",
        ["fq"] = "TCA_FQ",
        ["fq_codel"] = "TCA_FQ_CODEL",
        ["cake"] = "TCA_CAKE",
        ["netem"] = "TCA_NETEM",
        ["u32"] = "TCA_U32",
        ["bpf"] = "TCA_BPF",
        ["flower"] = "TCA_FLOWER",
        ["matchall"] = "TCA_MATCHALL",
        ["basic"] = "TCA_BASIC",
        ["cbs"] = "TCA_CBS",
        ["cgroup"] = "TCA_CGROUP",
        ["choke"] = "TCA_CHOKE",
        ["codel"] = "TCA_CODEL",
        ["drr"] = "TCA_DRR",
        ["etf"] = "TCA_ETF",
        ["ets"] = "TCA_ETS",
        ["flow"] = "TCA_FLOW",
        ["fw"] = "TCA_FW",
        ["gred"] = "TCA_GRED",
        ["hfsc"] = "TCA_HFSC",
        ["hhf"] = "TCA_HHF",
        ["mqprio"] = "TCA_MQPRIO",
        ["pie"] = "TCA_PIE",
        ["fq_pie"] = "TCA_FQ_PIE",
        ["qfq"] = "TCA_QFQ",
        ["red"] = "TCA_RED",
        ["route4"] = "TCA_ROUTE4",
        ["sfb"] = "TCA_SFB",
        ["taprio"] = "TCA_TAPRIO",
    }, },
    ["TCA_STAB"] = { names = "TCA_STAB", skip = 0, },
    ["TCA_ROOT_TAB"] = { names = "TCA_ACT", skip = 0, array = true, },
    ["TCA_U32_ACT"] = { names = "TCA_ACT", skip = 0, array = true, },
    ["TCA_BPF_ACT"] = { names = "TCA_ACT", skip = 0, array = true, },
    ["TCA_FLOWER_ACT"] = { names = "TCA_ACT", skip = 0, array = true, },
    ["TCA_MATCHALL_ACT"] = { names = "TCA_ACT", skip = 0, array = true, },
    ["TCA_ACT_OPTIONS"] = { names = "", skip = 0, sibling = "TCA_ACT_KIND", choice = {
        ["mirred"] = "TCA_MIRRED",
        ["gact"] = "TCA_GACT",
        ["bpf"] = "TCA_ACT_BPF",
        ["connmark"] = "TCA_CONNMARK",
        ["csum"] = "TCA_CSUM",
        ["ct"] = "TCA_CT",
        ["ctinfo"] = "TCA_CTINFO",
        ["gate"] = "TCA_GATE",
        ["ife"] = "TCA_IFE",
        ["ipt"] = "TCA_IPT",
        ["mpls"] = "TCA_MPLS",
        ["nat"] = "TCA_NAT",
        ["pedit"] = "TCA_PEDIT",
        ["police"] = "TCA_POLICE",
        ["sample"] = "TCA_SAMPLE",
        ["skbedit"] = "TCA_SKBEDIT",
        ["skbmod"] = "TCA_SKBMOD",
        ["tunnel_key"] = "TCA_TUNNEL_KEY",
        ["vlan"] = "TCA_VLAN",
    }, },
    ["NDTA_PARMS"] = { names = "NDTPA", skip = 0, },
    ["MDBA_SET_ENTRY_ATTRS"] = { names = "MDBE_ATTR", skip = 0, },
    ["DCB_ATTR_IEEE"] = { names = "DCB_ATTR_IEEE", skip = 0, },
    ["DCB_ATTR_CEE"] = { names = "DCB_ATTR_CEE", skip = 0, },
    ["CTRL_ATTR_OPS"] = { names = "CTRL_ATTR_OP", skip = 0, array = true, },
    ["CTRL_ATTR_MCAST_GROUPS"] = { names = "CTRL_ATTR_MCAST_GRP", skip = 0, array = true, },
    ["NFTA_CHAIN_HOOK"] = { names = "NFTA_HOOK", skip = 0, },
    ["NFTA_HOOK_DEVS"] = { names = "NFTA_DEVICE", skip = 0, },
    ["NFTA_FLOWTABLE_HOOK_DEVS"] = { names = "NFTA_DEVICE", skip = 0, },
    ["NFTA_CHAIN_COUNTERS"] = { names = "NFTA_COUNTER", skip = 0, },
    ["NFTA_RULE_EXPRESSIONS"] = { names = "NFTA_EXPR", skip = 0, array = true, },
    ["NFTA_SET_EXPRESSIONS"] = { names = "NFTA_EXPR", skip = 0, array = true, },
    ["NFTA_SET_ELEM_EXPRESSIONS"] = { names = "NFTA_EXPR", skip = 0, array = true, },
    ["NFTA_DYNSET_EXPRESSIONS"] = { names = "NFTA_EXPR", skip = 0, array = true, },
    ["NFTA_SET_EXPR"] = { names = "NFTA_EXPR", skip = 0, },
    ["NFTA_SET_ELEM_EXPR"] = { names = "NFTA_EXPR", skip = 0, },
    ["NFTA_DYNSET_EXPR"] = { names = "NFTA_EXPR", skip = 0, },
    ["NFTA_EXPR_DATA"] = { names = "", skip = 0, sibling = "NFTA_EXPR_NAME", choice = {
        ["numgen"] = "NFTA_NG",
        ["flow_offload"] = "NFTA_FLOW",
        ["bitwise"] = "NFTA_BITWISE",
        ["byteorder"] = "NFTA_BYTEORDER",
        ["cmp"] = "NFTA_CMP",
        ["connlimit"] = "NFTA_CONNLIMIT",
        ["counter"] = "NFTA_COUNTER",
        ["ct"] = "NFTA_CT",
        ["dup"] = "NFTA_DUP",
        ["dynset"] = "NFTA_DYNSET",
        ["exthdr"] = "NFTA_EXTHDR",
        ["fib"] = "NFTA_FIB",
        ["fwd"] = "NFTA_FWD",
        ["hash"] = "NFTA_HASH",
        ["immediate"] = "NFTA_IMMEDIATE",
        ["inner"] = "NFTA_INNER",
        ["last"] = "NFTA_LAST",
        ["limit"] = "NFTA_LIMIT",
        ["log"] = "NFTA_LOG",
        ["lookup"] = "NFTA_LOOKUP",
        ["masq"] = "NFTA_MASQ",
        ["match"] = "NFTA_MATCH",
        ["meta"] = "NFTA_META",
        ["nat"] = "NFTA_NAT",
        ["objref"] = "NFTA_OBJREF",
        ["osf"] = "NFTA_OSF",
        ["payload"] = "NFTA_PAYLOAD",
        ["queue"] = "NFTA_QUEUE",
        ["quota"] = "NFTA_QUOTA",
        ["range"] = "NFTA_RANGE",
        ["redir"] = "NFTA_REDIR",
        ["reject"] = "NFTA_REJECT",
        ["rt"] = "NFTA_RT",
        ["secmark"] = "NFTA_SECMARK",
        ["socket"] = "NFTA_SOCKET",
        ["synproxy"] = "NFTA_SYNPROXY",
        ["target"] = "NFTA_TARGET",
        ["tproxy"] = "NFTA_TPROXY",
        ["tunnel"] = "NFTA_TUNNEL",
        ["xfrm"] = "NFTA_XFRM",
    }, },
    ["NFTA_SET_DESC_CONCAT"] = { names = "NFTA_SET_FIELD", skip = 0, array = true, },
    ["NFTA_SET_ELEM_LIST_ELEMENTS"] = { names = "NFTA_SET_ELEM", skip = 0, array = true, },
    ["NFTA_SET_ELEM_KEY"] = { names = "NFTA_DATA", skip = 0, },
    ["NFTA_SET_ELEM_KEY_END"] = { names = "NFTA_DATA", skip = 0, },
    ["NFTA_SET_ELEM_DATA"] = { names = "NFTA_DATA", skip = 0, },
    ["NFTA_IMMEDIATE_DATA"] = { names = "NFTA_DATA", skip = 0, },
    ["NFTA_CMP_DATA"] = { names = "NFTA_DATA", skip = 0, },
    ["NFTA_BITWISE_MASK"] = { names = "NFTA_DATA", skip = 0, },
    ["NFTA_BITWISE_XOR"] = { names = "NFTA_DATA", skip = 0, },
    ["NFTA_BITWISE_DATA"] = { names = "NFTA_DATA", skip = 0, },
    ["NFTA_RANGE_FROM_DATA"] = { names = "NFTA_DATA", skip = 0, },
    ["NFTA_RANGE_TO_DATA"] = { names = "NFTA_DATA", skip = 0, },
    ["NFTA_DATA_VERDICT"] = { names = "NFTA_VERDICT", skip = 0, },
    ["CTA_TUPLE_ORIG"] = { names = "CTA_TUPLE", skip = 0, },
    ["CTA_TUPLE_REPLY"] = { names = "CTA_TUPLE", skip = 0, },
    ["CTA_TUPLE_MASTER"] = { names = "CTA_TUPLE", skip = 0, },
    ["CTA_EXPECT_TUPLE"] = { names = "CTA_TUPLE", skip = 0, },
    ["CTA_EXPECT_MASK"] = { names = "CTA_TUPLE", skip = 0, },
    ["CTA_EXPECT_MASTER"] = { names = "CTA_TUPLE", skip = 0, },
    ["CTA_EXPECT_NAT_TUPLE"] = { names = "CTA_TUPLE", skip = 0, },
    ["CTA_TUPLE_IP"] = { names = "CTA_IP", skip = 0, },
    ["CTA_TUPLE_PROTO"] = { names = "CTA_PROTO", skip = 0, },
    ["CTA_COUNTERS_ORIG"] = { names = "CTA_COUNTERS", skip = 0, },
    ["CTA_COUNTERS_REPLY"] = { names = "CTA_COUNTERS", skip = 0, },
    ["CTA_SEQ_ADJ_ORIG"] = { names = "CTA_SEQADJ", skip = 0, },
    ["CTA_SEQ_ADJ_REPLY"] = { names = "CTA_SEQADJ", skip = 0, },
    ["CTA_NAT_SRC"] = { names = "CTA_NAT", skip = 0, },
    ["CTA_NAT_DST"] = { names = "CTA_NAT", skip = 0, },
    ["CTA_NAT_PROTO"] = { names = "CTA_PROTONAT", skip = 0, },
    ["MPTCP_PM_ATTR_ADDR"] = { names = "MPTCP_PM_ADDR_ATTR", skip = 0, },
    ["MPTCP_PM_ATTR_ADDR_REMOTE"] = { names = "MPTCP_PM_ADDR_ATTR", skip = 0, },
    ["WGDEVICE_A_PEERS"] = { names = "WGPEER_A", skip = 0, array = true, },
    ["WGPEER_A_ALLOWEDIPS"] = { names = "WGALLOWEDIP_A", skip = 0, array = true, },
    ["TEAM_ATTR_LIST_OPTION"] = { names = "TEAM_ATTR_ITEM_OPTION", skip = 0, },
    ["TEAM_ATTR_ITEM_OPTION"] = { names = "TEAM_ATTR_OPTION", skip = 0, },
    ["TEAM_ATTR_LIST_PORT"] = { names = "TEAM_ATTR_ITEM_PORT", skip = 0, },
    ["TEAM_ATTR_ITEM_PORT"] = { names = "TEAM_ATTR_PORT", skip = 0, },
    ["NL80211_ATTR_KEY"] = { names = "NL80211_KEY", skip = 0, },
    ["NL80211_ATTR_KEYS"] = { names = "NL80211_KEY", skip = 0, array = true, },
    ["NL80211_KEY_DEFAULT_TYPES"] = { names = "NL80211_KEY_DEFAULT_TYPE", skip = 0, },
    ["NL80211_ATTR_CQM"] = { names = "NL80211_ATTR_CQM", skip = 0, },
    ["NL80211_ATTR_STA_FLAGS"] = { names = "NL80211_STA_FLAG", skip = 0, },
    ["NL80211_ATTR_STA_WME"] = { names = "NL80211_STA_WME", skip = 0, },
    ["NL80211_ATTR_STA_INFO"] = { names = "NL80211_STA_INFO", skip = 0, },
    ["NL80211_ATTR_MPATH_INFO"] = { names = "NL80211_MPATH_INFO", skip = 0, },
    ["NL80211_ATTR_MNTR_FLAGS"] = { names = "NL80211_MNTR_FLAG", skip = 0, },
    ["NL80211_ATTR_MESH_CONFIG"] = { names = "NL80211_MESHCONF", skip = 0, },
    ["NL80211_ATTR_MESH_SETUP"] = { names = "NL80211_MESH_SETUP", skip = 0, },
    ["NL80211_ATTR_REG_RULES"] = { names = "NL80211_REG_RULE_ATTR", skip = 0, array = true, },
    ["NL80211_ATTR_BSS"] = { names = "NL80211_BSS", skip = 0, },
    ["NL80211_ATTR_BSS_SELECT"] = { names = "NL80211_BSS_SELECT_ATTR", skip = 0, },
    ["NL80211_ATTR_SURVEY_INFO"] = { names = "NL80211_SURVEY_INFO", skip = 0, },
    ["NL80211_ATTR_REKEY_DATA"] = { names = "NL80211_REKEY_DATA", skip = 0, },
    ["NL80211_ATTR_SCHED_SCAN_MATCH"] = { names = "NL80211_SCHED_SCAN_MATCH_ATTR", skip = 0, array = true, },
    ["NL80211_ATTR_SCHED_SCAN_PLANS"] = { names = "NL80211_SCHED_SCAN_PLAN", skip = 0, array = true, },
    ["NL80211_ATTR_TXQ_PARAMS"] = { names = "NL80211_TXQ_ATTR", skip = 0, array = true, },
    ["NL80211_ATTR_TXQ_STATS"] = { names = "NL80211_TXQ_STATS", skip = 0, },
    ["NL80211_ATTR_TX_RATES"] = { names = "NL80211_TXRATE", skip = 0, array = true, },
    ["NL80211_ATTR_WIPHY_BANDS"] = { names = "NL80211_BAND_ATTR", skip = 0, array = true, },
    ["NL80211_BAND_ATTR_FREQS"] = { names = "NL80211_FREQUENCY_ATTR", skip = 0, array = true, },
    ["NL80211_FREQUENCY_ATTR_WMM"] = { names = "NL80211_WMMR", skip = 0, array = true, },
    ["NL80211_BAND_ATTR_RATES"] = { names = "NL80211_BITRATE_ATTR", skip = 0, array = true, },
    ["NL80211_BAND_ATTR_IFTYPE_DATA"] = { names = "NL80211_BAND_IFTYPE_ATTR", skip = 0, array = true, },
    ["NL80211_ATTR_WOWLAN_TRIGGERS"] = { names = "NL80211_WOWLAN_TRIG", skip = 0, },
    ["NL80211_WOWLAN_TRIG_PKT_PATTERN"] = { names = "NL80211_PKTPAT", skip = 0, array = true, },
    ["NL80211_WOWLAN_TRIG_TCP_CONNECTION"] = { names = "NL80211_WOWLAN_TCP", skip = 0, },
    ["NL80211_WOWLAN_TRIG_NET_DETECT"] = { names = "NL80211_ATTR", skip = 0, },
    ["NL80211_ATTR_COALESCE_RULE"] = { names = "NL80211_COALESCE_RULE", skip = 0, array = true, },
    ["NL80211_ATTR_COALESCE_RULE_PKT_PATTERN"] = { names = "NL80211_PKTPAT", skip = 0, array = true, },
    ["NL80211_ATTR_NAN_FUNC"] = { names = "NL80211_NAN_FUNC", skip = 0, },
    ["NL80211_NAN_FUNC_SRF"] = { names = "NL80211_NAN_SRF", skip = 0, },
    ["NL80211_ATTR_NAN_MATCH"] = { names = "NL80211_NAN_MATCH", skip = 0, },
    ["NL80211_ATTR_FTM_RESPONDER"] = { names = "NL80211_FTM_RESP_ATTR", skip = 0, },
    ["NL80211_ATTR_FTM_RESPONDER_STATS"] = { names = "NL80211_FTM_STATS", skip = 0, },
    ["NL80211_ATTR_PEER_MEASUREMENTS"] = { names = "NL80211_PMSR_ATTR", skip = 0, },
    ["NL80211_PMSR_ATTR_PEERS"] = { names = "NL80211_PMSR_PEER_ATTR", skip = 0, array = true, },
    ["NL80211_PMSR_PEER_ATTR_CHAN"] = { names = "NL80211_ATTR", skip = 0, },
    ["NL80211_PMSR_PEER_ATTR_REQ"] = { names = "NL80211_PMSR_REQ_ATTR", skip = 0, },
    ["NL80211_PMSR_PEER_ATTR_RESP"] = { names = "NL80211_PMSR_RESP_ATTR", skip = 0, },
    ["NL80211_ATTR_HE_OBSS_PD"] = { names = "NL80211_HE_OBSS_PD_ATTR", skip = 0, },
    ["NL80211_ATTR_HE_BSS_COLOR"] = { names = "NL80211_HE_BSS_COLOR_ATTR", skip = 0, },
    ["NL80211_ATTR_MBSSID_CONFIG"] = { names = "NL80211_MBSSID_CONFIG_ATTR", skip = 0, },
    ["NL80211_ATTR_TID_CONFIG"] = { names = "NL80211_TID_CONFIG_ATTR", skip = 0, array = true, },
    ["NL80211_ATTR_FILS_DISCOVERY"] = { names = "NL80211_FILS_DISCOVERY_ATTR", skip = 0, },
    ["NL80211_ATTR_UNSOL_BCAST_PROBE_RESP"] = { names = "NL80211_UNSOL_BCAST_PROBE_RESP_ATTR", skip = 0, },
    ["NL80211_ATTR_SAR_SPEC"] = { names = "NL80211_SAR_ATTR", skip = 0, },
    ["NL80211_SAR_ATTR_SPECS"] = { names = "NL80211_SAR_ATTR_SPECS", skip = 0, array = true, },
    ["MACSEC_ATTR_RXSC_CONFIG"] = { names = "MACSEC_RXSC_ATTR", skip = 0, },
    ["MACSEC_ATTR_SA_CONFIG"] = { names = "MACSEC_SA_ATTR", skip = 0, },
    ["MACSEC_ATTR_OFFLOAD"] = { names = "MACSEC_OFFLOAD_ATTR", skip = 0, },
    ["DEVLINK_ATTR_PORT_FUNCTION"] = { names = "DEVLINK_PORT_FUNCTION_ATTR", skip = 0, },
    ["ETHTOOL_A_LINKMODES_OURS"] = { names = "ETHTOOL_A_BITSET", skip = 0, },
    ["ETHTOOL_A_LINKMODES_PEER"] = { names = "ETHTOOL_A_BITSET", skip = 0, },
    ["ETHTOOL_A_DEBUG_MSGMASK"] = { names = "ETHTOOL_A_BITSET", skip = 0, },
    ["ETHTOOL_A_WOL_MODES"] = { names = "ETHTOOL_A_BITSET", skip = 0, },
    ["ETHTOOL_A_FEATURES_HW"] = { names = "ETHTOOL_A_BITSET", skip = 0, },
    ["ETHTOOL_A_FEATURES_WANTED"] = { names = "ETHTOOL_A_BITSET", skip = 0, },
    ["ETHTOOL_A_PRIVFLAGS_FLAGS"] = { names = "ETHTOOL_A_BITSET", skip = 0, },
    ["ETHTOOL_A_EEE_MODES_OURS"] = { names = "ETHTOOL_A_BITSET", skip = 0, },
    ["ETHTOOL_A_FEC_MODES"] = { names = "ETHTOOL_A_BITSET", skip = 0, },
    ["ETHTOOL_A_STATS_GROUPS"] = { names = "ETHTOOL_A_BITSET", skip = 0, },
    ["ETHTOOL_A_STRSET_STRINGSETS"] = { names = "ETHTOOL_A_STRINGSETS", skip = 0, },
    ["ETHTOOL_A_STRINGSETS_STRINGSET"] = { names = "ETHTOOL_A_STRINGSET", skip = 0, },
}
local SKIPPED = {
    ["TCA_NETEM"] = 24,
}
local POLICY_KINDS = {
    [0] = "invalid",
    [1] = "flag",
    [2] = "u8",
    [3] = "u16",
    [4] = "u32",
    [5] = "u64",
    [6] = "s8",
    [7] = "s16",
    [8] = "s32",
    [9] = "s64",
    [10] = "binary",
    [11] = "string",
    [12] = "nul-string",
    [13] = "nested",
    [14] = "nested-array",
    [15] = "bitfield32",
    [16] = "sint",
    [17] = "uint",
}

-- The path of an offset in a request -----------------------------------------

local NL_HEADER = 16
local NL_ATTRIBUTE = 4
local NEXT_HOP = 8
local DEPTH_MAX = 16
local TYPE_MASK = 0x4000
local CONTROLLER = 16

local function padded(length)
    return length + (-length) % 4
end

-- The attributes between two offsets, up to the first that does not fit.
local function attributes_in(data, start, stop, big)
    local found = {}
    stop = math.min(stop, #data)
    while stop - start >= NL_ATTRIBUTE do
        local length = u16(data, start, big)
        if length < NL_ATTRIBUTE or length > stop - start then
            break
        end
        found[#found + 1] = { offset = start, type = u16(data, start + 2, big) % TYPE_MASK,
                              start = start + NL_ATTRIBUTE, stop = start + length }
        start = start + padded(length)
    end
    return found
end

local names_by_list = {}

local function names_of(list)
    if names_by_list[list] == nil then
        local names, number = {}, 0
        for word in (LISTS[list] or ""):gmatch("%S+") do
            local first = word:sub(1, 1)
            if first == "@" then
                number = tonumber(word:sub(2))
            else
                names[number] = first == "=" and word:sub(2) or list .. "_" .. word
                number = number + 1
            end
        end
        names_by_list[list] = names
    end
    return names_by_list[list]
end

local function name_in(list, type)
    return names_of(list)[type] or tostring(type)
end

local function number_in(list, name)
    for number, known in pairs(names_of(list)) do
        if known == name then
            return number
        end
    end
    return nil
end

local function without(text, beginning)
    return text:sub(1, #beginning) == beginning and text:sub(#beginning + 1) or text
end

local function without_end(text, ending)
    return text:sub(-#ending) == ending and text:sub(1, -#ending - 1) or text
end

-- The attributes of a message of ethtool, which has a list for each.
local function ethtool_list(name)
    local stem = without(name, "ETHTOOL_MSG_")
    for _, ending in ipairs({ "_GET_CFG", "_SET_CFG", "_GET_STATUS", "_GET", "_SET", "_ACT",
                              "_NTF" }) do
        stem = without_end(stem, ending)
    end
    local list = "ETHTOOL_A_" .. stem
    return next(names_of(list)) and list or ""
end

local function generic_message(data, type, family)
    if #data <= NL_HEADER then
        return family ~= "" and family or tostring(type), nil
    end
    local command = data:byte(NL_HEADER + 1)
    local row = FAMILIES[type == CONTROLLER and "nlctrl" or family]
    local name = row and row[1] ~= "" and names_of(row[1])[command]
    if not name then
        local of = family ~= "" and family or tostring(type)
        return of .. "." .. command, { GENERIC[1], GENERIC[2], "" }
    end
    local list = row[2]
    if family == "ethtool" and type ~= CONTROLLER then
        list = ethtool_list(name)
    end
    return name, { GENERIC[1], GENERIC[2] + row[3], list }
end

local function netfilter_message(type)
    local header, size = NETFILTER_HEADER[1], NETFILTER_HEADER[2]
    if type == 0x10 or type == 0x11 then
        local name = type == 0x10 and "NFNL_MSG_BATCH_BEGIN" or "NFNL_MSG_BATCH_END"
        return name, { header, size, "NFNL_BATCH" }
    end
    local row = NETFILTER[math.floor(type / 256)] or { "", "" }
    local name = row[1] ~= "" and names_of(row[1])[type % 256] or tostring(type)
    local list = row[2]
    if row[1] == "NFT_MSG" then
        local stem = without(name, "NFT_MSG_")
        for _, verb in ipairs({ "NEW", "GET", "DEL", "DESTROY" }) do
            stem = without(stem, verb)
        end
        list = NFTABLES[without_end(stem, "_RESET")] or ""
    end
    return name, { header, size, list }
end

-- The name of a request, and its layout where it is known; `family` is the name of a generic
-- netlink family, "" if not known.
local function message_of(data, big, protocol, family)
    local type = u16(data, 4, big)
    if protocol == "route" then
        return name_in("RTM", type), MESSAGES[type - type % 4]
    elseif protocol == "generic" then
        return generic_message(data, type, family)
    elseif protocol == "netfilter" then
        return netfilter_message(type)
    elseif protocol == "xfrm" then
        local name = name_in("XFRM_MSG", type)
        return name, XFRM[without(name, "XFRM_MSG_")]
    end
    return tostring(type), nil
end

-- What is in an attribute: a set of names, after `skip` bytes; with `array` nests by index; with
-- `sibling` the value of the attribute of that name beside it chooses the set.
local function below(data, name, nest, siblings, big)
    local found = NESTS[name]
    if found == nil then
        local list = ""
        if name:find("^ETHTOOL_A_.*_HEADER$") then
            list = "ETHTOOL_A_HEADER"
        elseif next(names_of(name)) then
            -- A list is mostly called like the attribute that holds it.
            list = name
        elseif name:find("^DEVLINK_ATTR_") then
            list = "DEVLINK_ATTR"
        end
        return { names = list, skip = 0 }
    elseif found.sibling == nil then
        return found
    end
    local number = number_in(nest.names, found.sibling)
    local chooser = number and siblings[number]
    if chooser == nil then
        return { names = "", skip = 0 }
    end
    local value = data:sub(chooser.start + 1, chooser.stop)
    local kind = value:gsub("\0+$", "")
    if found.sibling:find("ENCAP_TYPE$") then
        kind = #value >= 2 and u16(value, 0, big) or value:byte(1) or 0
    end
    local names = found.choice[kind] or ""
    return { names = names, skip = SKIPPED[names] or 0 }
end

-- Index and attributes of the next hop of a multipath route at an offset.
local function next_hop(data, offset, attribute, big)
    local start, index = attribute.start, 0
    while attribute.stop - start >= NEXT_HOP do
        local length = u16(data, start, big)
        if length < NEXT_HOP or length > attribute.stop - start then
            return nil
        end
        if start + NEXT_HOP <= offset and offset < start + length then
            return index, start + NEXT_HOP, start + length
        end
        start, index = start + padded(length), index + 1
    end
    return nil
end

local function place(path, value, inside)
    return { path = table.concat(path, "."), value = value, inside = inside }
end

local function hit_in(data, offset, start, stop, big)
    local siblings, hit = {}, nil
    for _, attribute in ipairs(attributes_in(data, start, stop, big)) do
        siblings[attribute.type] = siblings[attribute.type] or attribute
        if attribute.offset <= offset and offset < attribute.stop then
            hit = attribute
        end
    end
    return hit, siblings
end

local function walk_path(data, offset, big, path, start, stop, nest)
    for _ = 1, DEPTH_MAX do
        local hit, siblings = hit_in(data, offset, start, stop, big)
        if hit == nil then
            return nil
        end
        local name = nest.array and tostring(hit.type) or name_in(nest.names, hit.type)
        path[#path + 1] = name
        local inner = nest.array and { names = nest.names, skip = 0 }
            or below(data, name, nest, siblings, big)
        if offset < hit.start then
            return place(path, data:sub(hit.start + 1, hit.stop), inner.names)
        end
        local first = hit.start + inner.skip
        if name == "RTA_MULTIPATH" then
            local index, hop_start, hop_stop = next_hop(data, offset, hit, big)
            if index == nil then
                return place(path, nil, "")
            end
            path[#path + 1] = tostring(index)
            start, stop, nest = hop_start, hop_stop, { names = "RTA", skip = 0 }
        elseif offset < first then
            return place(path, nil, inner.names)
        else
            start, stop, nest = first, hit.stop, inner
        end
    end
    return place(path, nil, "")
end

-- What lies at an offset of a request that begins with its netlink header; nil for nothing.
local function place_of(data, offset, big, protocol, family)
    if #data < NL_HEADER or offset >= #data then
        return nil
    end
    local name, layout = message_of(data, big, protocol, family)
    if layout == nil then
        -- The first size of header whose attributes lead to the offset.
        for _, size in ipairs({ 4, 0, 8, 12, 16, 20 }) do
            local start = NL_HEADER + size
            if start <= offset then
                local found = walk_path(
                    data, offset, big, { name }, start, #data, { names = "", skip = 0 })
                if found and found.value then
                    return found
                end
            end
        end
        return nil
    end
    local start = NL_HEADER + layout[2]
    if offset < start then
        local path = offset >= NL_HEADER and { name, layout[1] } or { name }
        return place(path, nil, layout[3])
    end
    return walk_path(
        data, offset, big, { name, layout[1] }, start, #data, { names = layout[3], skip = 0 })
end

-- The path that an absent attribute would have, in the nest at an offset if there is one.
local function missing_path(data, type, nest, big, protocol, family)
    if #data < NL_HEADER then
        return nil
    end
    if nest then
        local found = place_of(data, nest, big, protocol, family)
        return found and found.path .. "." .. name_in(found.inside, type)
    end
    local name, layout = message_of(data, big, protocol, family)
    if layout == nil then
        return name .. "." .. type
    end
    return name .. "." .. layout[1] .. "." .. name_in(layout[3], type)
end

-- What was sent, and what the kernel would have taken -------------------------

local POLICY_SIZES = { u8 = 1, u16 = 2, u32 = 4, u64 = 8, s8 = 1, s16 = 2, s32 = 4, s64 = 8 }
local STRINGS = {
    string = "which may have a NUL behind it",
    ["nul-string"] = "with a NUL behind it",
}
local WISHES = {
    flag = "an attribute without a value",
    nested = "nested attributes",
    ["nested-array"] = "an array of nested attributes",
    bitfield32 = "a value and a selector of 32 bits each, no value bit without its selector",
    sint = "a signed integer of 4 or 8 bytes",
    uint = "an unsigned integer of 4 or 8 bytes",
}
-- The ends of the ranges that are all that a kind can hold, and so are not worth saying.
local LOWEST = { [1] = "-128", [2] = "-32768", [4] = "-2147483648", [8] = "-9223372036854775808" }
local HIGHEST = { [1] = "127", [2] = "32767", [4] = "2147483647", [8] = "9223372036854775807" }
local HIGHEST_UNSIGNED = { [1] = "255", [2] = "65535", [4] = "4294967295",
                           [8] = "18446744073709551615" }

-- The bytes of a number with the other sign, the highest first.
local function negated(value, big)
    local bytes = big and value or value:reverse()
    local found, carry = {}, 1
    for index = #bytes, 1, -1 do
        local byte = 255 - bytes:byte(index) + carry
        carry = byte > 255 and 1 or 0
        found[index] = string.char(byte % 256)
    end
    return table.concat(found)
end

local function sent(value, kind, limit, big)
    local size = POLICY_SIZES[kind]
    if (kind == "sint" or kind == "uint") and (#value == 4 or #value == 8) then
        size = #value
    end
    if size ~= #value then
        local text = #value == 0 and "nothing"
            or ("%d byte%s"):format(#value, #value == 1 and "" or "s")
        if kind == "nul-string" and #value > 0 and not value:find("\0", 1, true) then
            text = text .. " without a NUL"
        elseif STRINGS[kind] and value:byte(-1) == 0 then
            text = text .. ", the last one a NUL"
        end
        return text
    end
    local signed = kind:sub(1, 1) == "s"
    if limit.mask then
        if decimal(value, signed, big):sub(1, 1) == "-" then
            return "-" .. hexadecimal(negated(value, big), false, true)
        end
        return hexadecimal(value, false, big)
    end
    return decimal(value, signed, big)
end

local function between(low, high)
    low = low ~= "0" and low or nil
    if low == nil and high == nil then
        return ""
    end
    local text
    if low == high then
        text = "exactly " .. low
    elseif low == nil then
        text = "at most " .. high
    elseif high == nil then
        text = "at least " .. low
    else
        text = low .. " to " .. high
    end
    return text .. " byte" .. ((high or low) == "1" and "" or "s")
end

local function wanted(kind, limit, is_empty)
    local length = between(limit["min-length"], limit["max-length"])
    if STRINGS[kind] then
        return "a string" .. (length ~= "" and " of " .. length or "") .. ", " .. STRINGS[kind]
    elseif kind == "binary" then
        -- Not all kernels tell of a least length; but that there is one shows.
        return length ~= "" and length or is_empty and "at least 1 byte" or "another number of bytes"
    end
    local signed = kind:sub(1, 1) == "s"
    local words = WISHES[kind] or (signed and "an " or "a ") .. kind
    local low, high = limit.min or limit["min-signed"], limit.max or limit["max-signed"]
    local size = POLICY_SIZES[kind] or 8
    if signed and low == LOWEST[size] and high == HIGHEST[size]
        or not signed and low == "0" and high == HIGHEST_UNSIGNED[size] then
        low, high = nil, nil
    end
    if low and high then
        words = words .. " from " .. low .. " to " .. high
    elseif low then
        words = words .. " of at least " .. low
    elseif high then
        words = words .. " of at most " .. high
    end
    if length ~= "" then
        words = words .. " of " .. length
    end
    if limit.mask then
        words = words .. " with no bits but " .. limit.mask
    end
    return words
end

-- "you sent 2 bytes, the kernel wants a u32"; nil where the limit does not say.
local function wish(value, limit, big)
    local kind = POLICY_KINDS[limit.kind or 0] or "invalid"
    if kind == "invalid" then
        return nil
    end
    return "you sent " .. sent(value, kind, limit, big) .. ", the kernel wants "
        .. wanted(kind, limit, #value == 0)
end

-- Extended ACKs: why the kernel refused a netlink request ----------------------

local NL_ERROR, NL_DONE = 2, 3
local CAPPED, ACK_TLVS, REQUEST, ACK = 0x100, 0x200, 1, 4
-- Bytes in front of the messages, in packets of nlmon and in those of Linux's second cooked form,
-- whose netlink Wireshark does not know.
local COOKED, COOKED_2 = 16, 20
local ARPHRD_NETLINK = 824
local PROTOCOLS = { [0] = "route", [6] = "xfrm", [12] = "netfilter", [16] = "generic" }
-- Of the requests that wait for an answer that does not repeat them.
local WAITING_MAX = 4096

-- By type in the policy: the name of a limit, and the bytes of its value.
local POLICY = {
    [1] = { "kind", 4 },
    [2] = { "min-signed", 8 },
    [3] = { "max-signed", 8 },
    [4] = { "min", 8 },
    [5] = { "max", 8 },
    [6] = { "min-length", 4 },
    [7] = { "max-length", 4 },
    [8] = { "policy-index", 4 },
    [9] = { "policy-max-type", 4 },
    [10] = { "mask", 4 },
    [12] = { "mask", 8 },
}

local LIMIT_ORDER = {
    "kind",
    "min-signed",
    "max-signed",
    "min",
    "max",
    "min-length",
    "max-length",
    "mask",
    "policy-index",
    "policy-max-type",
}

local extack = Proto("extack", "Netlink extended ACK")

local ERROR_NAMES = {}
for value, name in pairs(value_names("errno", false) or {}) do
    ERROR_NAMES[-value] = name
end

local X = {
    error = ProtoField.int32("extack.error", "Error", base.DEC, ERROR_NAMES),
    operation = ProtoField.string("extack.operation", "Request"),
    message = ProtoField.string("extack.message", "Message", base.UNICODE),
    offset = ProtoField.uint32("extack.offset", "Offset", base.DEC),
    path = ProtoField.string("extack.path", "Path"),
    wish = ProtoField.string("extack.wish", "Wanted"),
    missing = ProtoField.uint32("extack.missing", "Missing attribute", base.DEC),
    missing_in = ProtoField.uint32("extack.missing_in", "Missing in the nest at", base.DEC),
    cookie = ProtoField.bytes("extack.cookie", "Cookie"),
    limit = ProtoField.none("extack.limit", "Limit"),
    request_in = ProtoField.framenum("extack.request_in", "Request in", base.NONE,
        frametype.REQUEST),
}
local LIMIT_FIELDS = {}
do
    local fields = {}
    for _, field in pairs(X) do
        fields[#fields + 1] = field
    end
    for _, name in ipairs(LIMIT_ORDER) do
        local abbreviation = "extack.limit." .. name:gsub("-", "_")
        if name == "kind" then
            LIMIT_FIELDS[name] = ProtoField.uint32(abbreviation, name, base.DEC, POLICY_KINDS)
        else
            LIMIT_FIELDS[name] = ProtoField.string(abbreviation, name)
        end
        fields[#fields + 1] = LIMIT_FIELDS[name]
    end
    extack.fields = fields
end

local REFUSED = ProtoExpert.new("extack.refused", "The kernel refused a request",
    expert.group.RESPONSE_CODE, expert.severity.NOTE)
local CUT = ProtoExpert.new("extack.cut", "The packet was cut short",
    expert.group.MALFORMED, expert.severity.WARN)
extack.experts = { REFUSED, CUT }

local function has(flags, bit)
    return math.floor(flags / bit) % 2 == 1
end

-- The requests that were seen and not answered, and by frame what answered which.
local waiting, order_seen, joined = {}, {}, {}
local first_seen = 1
-- Names of generic netlink families by interface and number, as the controller tells them.
local families = {}

function extack.init()
    waiting, order_seen, joined = {}, {}, {}
    first_seen = 1
    families = {}
end

local function learn(interface, data, big)
    local values = {}
    for _, attribute in ipairs(attributes_in(data, NL_HEADER + 4, #data, big)) do
        values[attribute.type] = data:sub(attribute.start + 1, attribute.stop)
    end
    local id, name = values[1] or "", (values[2] or ""):match("^[^\0]*"):sub(1, 16)
    if #id >= 2 and name ~= "" and not name:find("[\128-\255]") then
        families[interface .. "/" .. u16(id, 0, big)] = name
    end
end

local function remember(key, request)
    waiting[key] = waiting[key] or {}
    table.insert(waiting[key], request)
    order_seen[#order_seen + 1] = key
    if #order_seen - first_seen >= WAITING_MAX then
        local oldest = order_seen[first_seen]
        order_seen[first_seen] = false
        first_seen = first_seen + 1
        local same = waiting[oldest]
        if same then
            table.remove(same, 1)
            if #same == 0 then
                waiting[oldest] = nil
            end
        end
    end
end

-- The request that an answer is to; nil where there is none, or two that differ.
local function answered(key, answer, echo)
    local same = waiting[key] or {}
    local fitting, asking = {}, {}
    for index, request in ipairs(same) do
        local is_dump = math.floor(request.flags / 0x100) % 4 > 0
        local fits = request.port == 0 or request.port == answer.port
        if answer.type == NL_DONE then
            fits = fits and is_dump
        else
            fits = fits and request.data:sub(1, #echo) == echo
        end
        if fits then
            fitting[#fitting + 1] = index
            if is_dump or has(request.flags, ACK) then
                asking[#asking + 1] = index
            end
        end
    end
    if #fitting == 0 then
        return nil
    end
    -- Requests that wait for no acknowledgement are not answered where they succeed.
    local chosen = #asking > 0 and asking or { fitting[#fitting] }
    local found = same[chosen[1]]
    local differs = false
    for _, index in ipairs(chosen) do
        differs = differs or same[index].data ~= found.data
    end
    table.remove(same, chosen[1])
    if #same == 0 then
        waiting[key] = nil
    end
    return not differs and found or nil
end

-- The messages of a datagram; `data` of each is what was kept of its `length` bytes.
local function messages_of(payload, big)
    local found = {}
    local start = 0
    while #payload - start >= NL_HEADER do
        local length = u32(payload, start, big)
        if length < NL_HEADER then
            break
        end
        found[#found + 1] = {
            data = payload:sub(start + 1, start + length), start = start, length = length,
            type = u16(payload, start + 4, big), flags = u16(payload, start + 6, big),
            sequence = u32(payload, start + 8, big), port = u32(payload, start + 12, big),
        }
        start = start + padded(length)
    end
    return found
end

-- The attributes of an answer by type, the first of each, and where they begin.
local function tlvs_of(answer, start, big)
    local found = {}
    if has(answer.flags, ACK_TLVS) then
        for _, attribute in ipairs(attributes_in(answer.data, start, #answer.data, big)) do
            found[attribute.type] = found[attribute.type] or attribute
        end
    end
    return found
end

local function limit_of(data, policy, big)
    local limit = {}
    for _, child in ipairs(attributes_in(data, policy.start, policy.stop, big)) do
        local row = POLICY[child.type]
        if row and child.stop - child.start >= row[2] and limit[row[1]] == nil then
            local value = data:sub(child.start + 1, child.start + row[2])
            if row[1] == "kind" then
                limit.kind = u32(value, 0, big)
            elseif row[1] == "mask" then
                limit.mask = hexadecimal(value, false, big)
            else
                limit[row[1]] = decimal(value, row[1]:find("-signed$") ~= nil, big)
            end
        end
    end
    return limit
end

local function number_of(data, attribute, big)
    if attribute and attribute.stop - attribute.start >= 4 then
        return u32(data, attribute.start, big)
    end
    return nil
end

-- What an answer says, as far as it goes; nil for one that is no refusal and no warning.
local function understood(answer, request, protocol, big, family_of)
    local data = answer.data
    if #data < NL_HEADER + 4 then
        return nil
    end
    local found = { error = s32(data, NL_HEADER, big), attributes = {} }
    if found.error >= 0 or found.error < -4095 then
        found.error = 0
    end
    local start = NL_HEADER + 4
    local asked = request
    if answer.type == NL_ERROR then
        local echoed = #data - start >= NL_HEADER and u32(data, start, big) or 0
        if echoed == 0 then
            start = #data
        elseif has(answer.flags, CAPPED) or echoed < NL_HEADER then
            asked = asked or data:sub(start + 1, start + NL_HEADER)
            start = start + NL_HEADER
        else
            asked = data:sub(start + 1, start + echoed)
            start = start + padded(echoed)
        end
    end
    found.attributes = tlvs_of(answer, start, big)
    local message, policy = found.attributes[1], found.attributes[4]
    if message then
        found.message = without_nul(data:sub(message.start + 1, message.stop))
    end
    if found.error == 0 and message == nil then
        return nil
    end
    found.offset = number_of(data, found.attributes[2], big)
    found.missing = number_of(data, found.attributes[5], big)
    found.missing_in = number_of(data, found.attributes[6], big)
    found.limit = policy and limit_of(data, policy, big) or {}
    local named = request or asked
    local family = ""
    if named and #named >= NL_HEADER then
        family = family_of(u16(named, 4, big))
        found.operation = message_of(named, big, protocol, family)
    end
    if asked and #asked >= NL_HEADER then
        if found.offset then
            local there = place_of(asked, found.offset, big, protocol, family)
            found.path = there and there.path
            -- Where the flag is what is wrong, no value would do better.
            local of_the_flag = found.message and found.message:find("NLA_F_NESTED", 1, true)
            found.wish = not of_the_flag and there and there.value
                and wish(there.value, found.limit, big)
        elseif found.missing then
            found.path = missing_path(
                asked, found.missing, found.missing_in, big, protocol, family)
        end
    end
    return found
end

-- The whole in one line.
local function said(found)
    local name = found.error ~= 0 and (ERROR_NAMES[found.error] or tostring(found.error)) or nil
    local text = found.message and found.message ~= "" and found.message or nil
    if text == nil and found.missing then
        text = "a required attribute is missing"
    end
    local parts = { text or "no reason given" }
    if found.path or found.operation then
        parts[1] = (found.path or found.operation) .. ": " .. parts[1]
    end
    if found.wish then
        parts[#parts + 1] = found.wish
    end
    return line(table.concat(parts, "; ")) .. (name and "  [" .. name .. "]" or "  [warning]")
end

local function show_limit(tree, answer, found, big)
    local policy = found.attributes[4]
    if policy == nil or next(found.limit) == nil then
        return
    end
    local range = answer(policy.offset, policy.stop - policy.offset)
    local item = tree:add(X.limit, range)
    for _, name in ipairs(LIMIT_ORDER) do
        if found.limit[name] then
            item:add(LIMIT_FIELDS[name], range, found.limit[name])
        end
    end
end

local function show(tree, answer, found, frame, big)
    local root = tree:add(extack, answer)
    root:append_text(": " .. said(found))
    root:add(X.error, answer(NL_HEADER, 4), found.error)
    if found.operation then
        root:add(X.operation, answer, line(found.operation)):set_generated()
    end
    local function at(type)
        local one = found.attributes[type]
        -- A range of nothing at the end of the bytes is none.
        if one.start == one.stop then
            return answer(one.offset, NL_ATTRIBUTE)
        end
        return answer(one.start, one.stop - one.start)
    end
    if found.message then
        root:add(X.message, at(1), shown(found.message))
    end
    if found.offset then
        root:add(X.offset, at(2), found.offset)
    end
    if found.missing then
        root:add(X.missing, at(5), found.missing)
    end
    if found.missing_in then
        root:add(X.missing_in, at(6), found.missing_in)
    end
    if found.path then
        root:add(X.path, answer, line(found.path)):set_generated()
    end
    if found.wish then
        root:add(X.wish, answer, found.wish):set_generated()
    end
    local cookie = found.attributes[3]
    if cookie and cookie.start < cookie.stop then
        root:add(X.cookie, at(3))
    end
    show_limit(root, answer, found, big)
    if frame then
        root:add(X.request_in, answer(0, 0), frame):set_generated()
    end
    if found.error ~= 0 then
        root:add_proto_expert_info(REFUSED, said(found))
    end
    return root
end

-- Whether the numbers of a datagram begin with their highest byte; nil for no netlink.
local function datagram_order(payload, size)
    if #payload < NL_HEADER then
        return nil
    end
    local little, big = u32(payload, 0, false), u32(payload, 0, true)
    if little >= NL_HEADER and little <= size then
        return false
    elseif big >= NL_HEADER and big <= size then
        return true
    end
    return nil
end

local hardware = Field.new("netlink.hatype")
local encapsulation = Field.new("frame.encap_type")
local SLL2 = (wtap_encaps or wtap).SLL2
local interface_id = Field.new("frame.interface_id")

local function each_message(tvb, pinfo, tree, payload, big, family, front)
    local protocol = PROTOCOLS[family] or "other"
    local interface = interface_id()
    interface = interface and tostring(interface.value) or ""
    local lines = {}
    local function family_of(type)
        return families[interface .. "/" .. type] or ""
    end
    for number, message in ipairs(messages_of(payload, big)) do
        local key = ("%s/%d/%.0f"):format(
            interface, family, message.sequence)
        if protocol == "generic" and message.type == CONTROLLER then
            learn(interface, message.data, big)
        end
        if message.type == NL_ERROR or message.type == NL_DONE then
            local place_here = pinfo.number .. "/" .. number
            if not pinfo.visited then
                local echo = message.type == NL_ERROR and message.data:sub(21, 36) or ""
                joined[place_here] = answered(key, message, echo)
            end
            local request = joined[place_here]
            local found = understood(message, request and request.data, protocol, big, family_of)
            if found then
                local range = tvb(front + message.start, #message.data)
                local root = show(tree, range, found, request and request.frame, big)
                if message.length > #message.data then
                    root:add_proto_expert_info(CUT)
                end
                lines[#lines + 1] = said(found)
            end
        elseif not pinfo.visited and message.type >= 16 and has(message.flags, REQUEST) then
            message.frame = pinfo.number
            remember(key, message)
        end
    end
    return lines
end

function extack.dissector(tvb, pinfo, tree)
    local front, family_at = COOKED, 14
    if hardware() == nil then
        local found = encapsulation()
        local is_cooked = found ~= nil and found.value == SLL2 and tvb:captured_len() >= COOKED_2
        if not is_cooked or tvb(8, 2):uint() ~= ARPHRD_NETLINK then
            return
        end
        front, family_at = COOKED_2, 0
    end
    if tvb:captured_len() < front + NL_HEADER then
        return
    end
    local payload = tvb:raw(front, tvb:captured_len() - front)
    local big = datagram_order(payload, tvb:reported_len() - front)
    if big == nil then
        return
    end
    local family = tvb(family_at, 2):uint()
    local lines = each_message(tvb, pinfo, tree, payload, big, family, front)
    if #lines > 0 then
        pinfo.cols.info = table.concat(lines, "; ")
    end
end

register_postdissector(extack)
