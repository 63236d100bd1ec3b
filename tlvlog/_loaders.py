# SPDX-License-Identifier: MIT
# Generated from tlvlog.yaml by `tlvlog gen builtin --spec tlvlog.yaml`; do not edit.
"""What loaders print, compiled; read when a text is to be explained."""

from __future__ import annotations

from typing import Final

LOADERS: Final = r'''
[
 {
  "name":"libbpf",
  "doc":"libbpf 0.x to 1.8, through whatever callback prints its warnings.",
  "prefix":"libbpf: ",
  "lines":[
   {
    "role":"open",
    "texts":["prog \u0027{program}\u0027: -- BEGIN PROG LOAD LOG --","-- BEGIN PROG LOAD LOG --","-- BEGIN BTF LOAD LOG ---","-- BEGIN BTF LOAD LOG --","-- BEGIN DUMP LOG ---","-- BEGIN DUMP LOG --"]
   },
   {"role":"close","texts":["-- END PROG LOAD LOG --","prog \u0027{program}\u0027: -- END PROG LOAD LOG --","-- END BTF LOAD LOG --","-- END BTF LOAD LOG ---","-- END LOG --"]},
   {
    "role":"stage",
    "texts":["prog \u0027{program}\u0027: BPF program load failed: {errno}","load bpf program failed: {errno}","Loading the {number}th instance of program \u0027{program}\u0027 failed"],
    "reason":"loader.program-refused"
   },
   {"role":"consequence","texts":["prog \u0027{program}\u0027: failed to load: {errno}","failed to load program \u0027{program}\u0027","failed to load program \u0027{program}\u0027: {errno}"],"reason":"loader.verifier-log-missing"},
   {
    "role":"stage",
    "texts":["Program too large ({number} insns), at most {index} insns"],
    "reason":"bpf.program-too-complex",
    "guess":true,
    "remark":"Said for any E2BIG; the verifier\u0027s budget is the usual one."
   },
   {
    "role":"stage",
    "texts":["map \u0027{object}\u0027: failed to create: {errno}","map \u0027{object}\u0027: failed to create inner map: {errno}","failed to create map (name: \u0027{object}\u0027): {errno}"],
    "reason":"loader.map-not-created"
   },
   {
    "role":"optional",
    "texts":["Error in bpf_create_map_xattr({object}):{errno}. Retrying without BTF.","Error in bpf_create_map_xattr({object}): {errno}. Retrying without BTF."],
    "reason":"loader.map-created-without-btf"
   },
   {
    "role":"stage",
    "texts":["couldn\u0027t reuse pinned map at \u0027{file}\u0027: parameter mismatch","couldn\u0027t retrieve pinned map \u0027{file}\u0027: {errno}","map \u0027{object}\u0027: error reusing pinned map","map \u0027{object}\u0027: cannot find pinned map"],
    "reason":"loader.map-not-reused"
   },
   {
    "role":"stage",
    "texts":[
     "Error setting initial map({object}) contents: {errno}",
     "Error freezing map({object}) as read-only: {errno}",
     "map \u0027{object}\u0027: failed to set initial contents: {errno}",
     "map \u0027{object}\u0027: failed to freeze as read-only: {errno}",
     "map \u0027{object}\u0027: failed to initialize slot [{index}] to map \u0027{text}\u0027 fd={number}: {errno}",
     "map \u0027{object}\u0027: failed to initialize slot [{index}] to prog \u0027{program}\u0027 fd={number}: {errno}"
    ],
    "reason":"loader.map-not-filled"
   },
   {
    "role":"stage",
    "texts":[
     "map \u0027{object}\u0027: failed to auto-pin at \u0027{file}\u0027: {errno}",
     "failed to pin map: {errno}",
     "prog \u0027{program}\u0027: failed to pin at \u0027{file}\u0027: {errno}",
     "failed to pin program: {errno}",
     "failed to mkdir {file}: {errno}"
    ],
    "reason":"loader.pin-failed"
   },
   {
    "role":"stage",
    "texts":[
     "map \u0027{object}\u0027: map type isn\u0027t specified.",
     "map \u0027{object}\u0027: unknown field \u0027{text}\u0027.",
     "map \u0027{object}\u0027: unsupported map linkage {text}.",
     "map \u0027{object}\u0027: invalid field #{number}.",
     "map \u0027{object}\u0027: conflicting key size {number} != {index}.",
     "map \u0027{object}\u0027: conflicting value size {number} != {index}.",
     "map \u0027{object}\u0027: key type [{number}] not found.",
     "map \u0027{object}\u0027: value type [{number}] not found.",
     "map \u0027{object}\u0027: should be map-in-map or prog-array.",
     "map \u0027{object}\u0027: unexpected var kind {text}.",
     "map \u0027{object}\u0027: unexpected def kind {text}.",
     "map \u0027{object}\u0027: invalid def size.",
     "map \u0027{object}\u0027 BTF data is corrupted.",
     "map \u0027{object}\u0027 (legacy): legacy map definitions are deprecated, use BTF-defined maps instead",
     "elf: legacy map definitions in \u0027maps\u0027 section are not supported by libbpf v1.0+",
     "elf: legacy map definitions in \u0027{section}\u0027 section are not supported by libbpf v1.0+",
     "failed to find map definition for map \u0027{object}\u0027"
    ],
    "reason":"loader.map-definition-invalid"
   },
   {
    "role":"stage",
    "texts":[
     "failed to find valid kernel BTF",
     "vmlinux BTF is not found",
     "kernel BTF is missing at \u0027{file}\u0027, was CONFIG_DEBUG_INFO_BTF enabled?",
     "failed to get target BTF: {errno}",
     "failed to parse target BTF: {errno}",
     "failed to read kernel BTF from \u0027{file}\u0027: {errno}"
    ],
    "reason":"loader.kernel-btf-missing"
   },
   {"role":"consequence","texts":["Error loading vmlinux BTF: {errno}"],"reason":"loader.kernel-btf-missing"},
   {"role":"errno","texts":["BTF loading error: {errno}"]},
   {"role":"note","texts":["loading kernel BTF \u0027{file}\u0027: {errno}","failed to load kernel BTF from \u0027{file}\u0027: {errno}"]},
   {
    "role":"stage",
    "texts":[
     "BTF is required, but is missing or corrupted.",
     "BTF is required, but is missing or corrupted",
     "prog \u0027{program}\u0027: missing .BTF.ext function info.",
     "prog \u0027{program}\u0027: missing .BTF.ext line info.",
     "The target program doesn\u0027t have BTF",
     "DATASEC \u0027{object}\u0027 not found."
    ],
    "reason":"loader.object-btf-missing"
   },
   {
    "role":"stage",
    "texts":["Error loading .BTF into kernel: {errno}. BTF is mandatory, can\u0027t proceed.","Error loading .BTF into kernel: {errno}.","Error loading .BTF into kernel: {errno}"],
    "reason":"loader.object-btf-refused"
   },
   {
    "role":"optional",
    "texts":[
     "Error loading .BTF into kernel: {errno}. BTF is optional, ignoring.",
     "Error loading BTF: {errno}",
     "Kernel doesn\u0027t support BTF, skipping uploading it.",
     "Error loading ELF section {section}: {errno}. Ignored and continue."
    ],
    "reason":"loader.object-btf-ignored"
   },
   {
    "role":"optional",
    "texts":[
     "prog \u0027{program}\u0027: missing .BTF.ext line info for the main program, skipping all of .BTF.ext line info.",
     "prog \u0027{program}\u0027: missing .BTF.ext function info for the main program, skipping all of .BTF.ext func info."
    ],
    "reason":"loader.object-btf-ignored"
   },
   {
    "role":"note",
    "texts":["elf: skipping unrecognized data section({index}) {section}","elf: skipping section({index}) {section} (size {number})","elf: skipping relo section({index}) {section} for section({number}) {text}"]
   },
   {
    "role":"stage",
    "texts":[
     "prog \u0027{program}\u0027: failed to find kernel BTF type ID of \u0027{object}\u0027: {errno}",
     "prog \u0027{program}\u0027: failed to find BPF program (FD {number}) BTF ID for \u0027{object}\u0027: {errno}",
     "failed to find kernel BTF type ID of \u0027{object}\u0027: {errno}",
     "{object} is not found in vmlinux BTF",
     "{object} is not found in prog\u0027s BTF"
    ],
    "reason":"loader.attach-target-not-found"
   },
   {
    "role":"stage",
    "texts":[
     "prog \u0027{program}\u0027: no BTF-based attach target is specified, use bpf_program__set_attach_target()",
     "prog \u0027{program}\u0027: attach program FD is not set",
     "prog \u0027{program}\u0027: supply none or both of target_fd and attach_func_name"
    ],
    "reason":"loader.attach-target-missing"
   },
   {
    "role":"stage",
    "texts":[
     "prog \u0027{program}\u0027: missing BPF prog type, check ELF section name \u0027{section}\u0027",
     "prog \u0027{program}\u0027: unrecognized ELF section name \u0027{section}\u0027",
     "failed to guess program type from ELF section \u0027{section}\u0027",
     "failed to guess program type based on ELF section name \u0027{section}\u0027",
     "failed to guess attach type based on ELF section name \u0027{section}\u0027",
     "prog \u0027{program}\u0027: invalid section name \u0027{section}\u0027",
     "prog \u0027{program}\u0027: invalid format of section definition \u0027{section}\u0027",
     "prog \u0027{program}\u0027: SEC(\"{section}\") is incomplete and can\u0027t be used for auto-attach"
    ],
    "reason":"loader.program-type-unknown"
   },
   {
    "role":"stage",
    "texts":[
     "extern (func ksym) \u0027{object}\u0027: not found in kernel or module BTFs",
     "extern (var ksym) \u0027{object}\u0027: not found in kernel BTF",
     "extern (var ksym) \u0027{object}\u0027: not found in kernel or module BTFs",
     "extern (ksym) \u0027{object}\u0027: not found in kernel BTF",
     "extern \u0027{object}\u0027 (strong): not resolved",
     "extern (strong ksym) \u0027{object}\u0027: not resolved",
     "extern {object} (strong) not resolved",
     "{object} (ksym) wasn\u0027t found in vmlinux BTF",
     "failed to find BTF for extern \u0027{object}\u0027: {errno}"
    ],
    "reason":"loader.kernel-symbol-not-found"
   },
   {
    "role":"stage",
    "texts":[
     "extern (func ksym) \u0027{object}\u0027: func_proto [{number}] incompatible with {text} [{index}]",
     "extern (var ksym) \u0027{object}\u0027: incompatible types, expected [{number}] {text}",
     "extern (ksym) \u0027{object}\u0027: incompatible types, expected [{number}] {text}",
     "extern (ksym) \u0027{object}\u0027: resolution is ambiguous: {text}"
    ],
    "reason":"loader.kernel-symbol-incompatible"
   },
   {
    "role":"stage",
    "texts":["failed to open system Kconfig","extern (kcfg) \u0027{object}\u0027: failed to get kernel version","extern (kcfg) \u0027{object}\u0027: unrecognized virtual extern","error parsing system Kconfig line \u0027{text}\u0027: {errno}"],
    "reason":"loader.kernel-config-unreadable"
   },
   {"role":"note","texts":["prog \u0027{program}\u0027: relo #{index}: no matching targets found"],"reason":"loader.core-relocation-unmatched"},
   {
    "role":"note",
    "texts":[
     "prog \u0027{program}\u0027: relo #{index}: substituting insn #{instruction} w/ invalid insn",
     "prog \u0027{program}\u0027: relo #{index}: poisoning insn #{instruction} that loads map #{number} \u0027{object}\u0027",
     "prog \u0027{program}\u0027: relo #{index}: poisoning insn #{instruction} that calls kfunc \u0027{object}\u0027",
     "prog \u0027{program}\u0027: relo #{index}: insn #{instruction} (LDX/ST/STX) accesses field incorrectly. {text}",
     "prog \u0027{program}\u0027: relo #{index}: non-matching candidate #{number} {text}"
    ]
   },
   {
    "role":"stage",
    "texts":["prog \u0027{program}\u0027: relo #{index}: field offset ambiguity: {text}","prog \u0027{program}\u0027: relo #{index}: relocation decision ambiguity: {text}","prog \u0027{program}\u0027: relo #{index}: {text} ambiguity: {path}"],
    "reason":"loader.core-relocation-ambiguous"
   },
   {
    "role":"stage",
    "texts":[
     "prog \u0027{program}\u0027: relo #{index}: target candidate search failed for {path}: {errno}",
     "prog \u0027{program}\u0027: relo #{index}: parsing {path} failed: {errno}",
     "prog \u0027{program}\u0027: relo #{index}: unrecognized CO-RE relocation {text}",
     "prog \u0027{program}\u0027: relo #{index}: unexpected insn {text}",
     "prog \u0027{program}\u0027: relo #{index}: failed to patch insn #{instruction}: {errno}",
     "prog \u0027{program}\u0027: relo #{index}: can\u0027t be satisfied for bitfield"
    ],
    "reason":"loader.core-relocations-failed"
   },
   {
    "role":"consequence",
    "texts":["prog \u0027{program}\u0027: relo #{index}: failed to relocate: {errno}","prog \u0027{program}\u0027: relo #{index}: failed to record relocation: {errno}","failed to perform CO-RE relocations: {errno}"],
    "reason":"loader.core-relocations-failed"
   },
   {
    "role":"stage",
    "texts":[
     "prog \u0027{program}\u0027: bad call relo against \u0027{object}\u0027 in section \u0027{section}\u0027",
     "prog \u0027{program}\u0027: bad call relo against \u0027{object}\u0027 at offset {number}",
     "prog \u0027{program}\u0027: bad map relo against \u0027{object}\u0027 in section \u0027{section}\u0027",
     "prog \u0027{program}\u0027: bad data relo against section \u0027{object}\u0027",
     "prog \u0027{program}\u0027: invalid relo against \u0027{object}\u0027 in special section {text}; forgot to initialize global var?..",
     "prog \u0027{program}\u0027: invalid relo against \u0027{object}\u0027 for insns[{instruction}].code {text}",
     "prog \u0027{program}\u0027: extern relo failed to find extern for \u0027{object}\u0027 ({number})",
     "prog \u0027{program}\u0027: missing subprog addr relo for insn #{instruction}",
     "prog \u0027{program}\u0027: no .text section found yet sub-program call exists",
     "prog \u0027{program}\u0027: map relo failed to find map for section \u0027{object}\u0027, off {number}",
     "prog \u0027{program}\u0027: unexpected relo for insn #{instruction}, type {number}"
    ],
    "reason":"loader.object-reference-invalid"
   },
   {
    "role":"stage",
    "texts":[
     "elf: failed to open {file}: {errno}",
     "elf: failed to open {file} as ELF file: {text}",
     "elf: \u0027{file}\u0027 is not a proper ELF object",
     "elf: {file} is not a valid eBPF object file",
     "elf: \u0027{file}\u0027 is not a valid eBPF object file",
     "elf: init internal error",
     "elf: failed to get ELF header from {file}: {text}",
     "elf: endianness mismatch in {file}.",
     "failed to open BPF object file {file}: {errno}"
    ],
    "reason":"loader.object-unreadable"
   },
   {
    "role":"stage",
    "texts":[
     "struct_ops init_kern: struct {object} is not found in kernel BTF",
     "struct_ops init_kern {section}: Cannot find member {object} in kernel BTF",
     "struct_ops init_kern {section}: Cannot find member {object} in type\u0027s BTF",
     "struct_ops init_kern {section}: Unmatched member type {object} {text}",
     "struct_ops init_kern {section}: Error in size of member {object}: {text}"
    ],
    "reason":"loader.struct-ops-unsupported"
   },
   {
    "role":"stage",
    "texts":[
     "Error in bpf_object__probe_loading():{errno}. Couldn\u0027t load trivial BPF program. Make sure your kernel supports BPF (CONFIG_BPF_SYSCALL=y) and/or that RLIMIT_MEMLOCK is set to big enough value.",
     "Error in bpf_object__probe_loading(): {errno}. Couldn\u0027t load trivial BPF program. Make sure your kernel supports BPF (CONFIG_BPF_SYSCALL=y) and/or that RLIMIT_MEMLOCK is set to big enough value.",
     "Error in bpf_object__probe_loading():{errno}",
     "Error in bpf_object__probe_loading(): {errno}"
    ],
    "reason":"loader.bpf-unavailable"
   },
   {"role":"stage","texts":["permission error while running as root; try raising \u0027ulimit -l\u0027? current value: {text}"],"reason":"loader.memory-lock-limit"},
   {
    "role":"optional",
    "texts":["Error in {function}():{errno}. Couldn\u0027t create simple array map.","Error in {function}(): {errno}. Couldn\u0027t create simple array map.","Detection of kernel {text} support failed: {errno}"],
    "reason":"loader.bpf-unavailable"
   },
   {
    "role":"stage",
    "texts":[
     "prog \u0027{program}\u0027: failed to attach: {errno}",
     "prog \u0027{program}\u0027: failed to attach to {kind}: {errno}",
     "prog \u0027{program}\u0027: failed to attach to perf_event FD {number}: {errno}",
     "prog \u0027{program}\u0027: failed to attach to perf_event: {errno}",
     "prog \u0027{program}\u0027: failed to attach to {kind} \u0027{object}\u0027: {errno}",
     "prog \u0027{program}\u0027: failed to attach to raw tracepoint \u0027{object}\u0027: {errno}",
     "prog \u0027{program}\u0027: failed to attach to pid {number}: {errno}",
     "prog \u0027{program}\u0027: failed to create BPF link for perf_event FD {number}: {errno} ({text})",
     "prog \u0027{program}\u0027: failed to create BPF link for perf_event FD {number}: {errno}",
     "prog \u0027{program}\u0027: failed to enable perf_event FD {number}: {errno}",
     "prog \u0027{program}\u0027: failed to attach multi-uprobe: {errno}",
     "prog \u0027{program}\u0027: failed to attach to freplace: {errno}",
     "map \u0027{object}\u0027: failed to attach: {errno}",
     "prog \u0027{program}\u0027: can\u0027t attach BPF program w/o FD (did you load it?)",
     "prog \u0027{program}\u0027: can\u0027t attach before loaded",
     "interface {object} attach failed: {errno}"
    ],
    "reason":"loader.attach-refused"
   },
   {
    "role":"stage",
    "texts":[
     "prog \u0027{program}\u0027: failed to create {kind} \u0027{object}\u0027 perf event: {errno}",
     "prog \u0027{program}\u0027: failed to create tracepoint \u0027{object}\u0027 perf event: {errno}",
     "prog \u0027{program}\u0027: failed to resolve full path for \u0027{object}\u0027: {errno}"
    ],
    "reason":"loader.probe-not-found"
   },
   {
    "role":"consequence",
    "texts":[
     "failed to determine tracepoint \u0027{object}\u0027 perf event ID: {errno}",
     "tracepoint \u0027{object}\u0027 perf_event_open() failed: {errno}",
     "failed to add legacy kprobe event for \u0027{object}\u0027: {errno}",
     "elf: failed to find symbol \u0027{object}\u0027 in \u0027{file}\u0027",
     "failed to add legacy uprobe event for {object}: {errno}",
     "prog \u0027{program}\u0027: failed to auto-attach: {errno}",
     "failed to auto-attach program \u0027{program}\u0027: {errno}"
    ],
    "reason":"loader.probe-not-found"
   },
   {"role":"stage","texts":["failed to find skeleton map \u0027{object}\u0027","failed to find skeleton program \u0027{object}\u0027"],"reason":"loader.program-not-found"},
   {"role":"stage","texts":["Kernel error message: {message}"],"subsystem":"netlink"},
   {
    "role":"consequence",
    "texts":[
     "failed to load object \u0027{object}\u0027",
     "failed to load BPF skeleton \u0027{object}\u0027: {errno}",
     "failed to load BPF skeleton \u0027{object}\u0027",
     "failed to initialize skeleton BPF object \u0027{object}\u0027: {errno}",
     "failed to load BPF object: {errno}"
    ],
    "reason":"loader.load-failed"
   },
   {
    "role":"consequence",
    "texts":[
     "prog \u0027{program}\u0027: failed to prepare load attributes: {errno}",
     "prog \u0027{program}\u0027: failed to initialize: {errno}",
     "prog \u0027{program}\u0027: failed to relocate calls: {errno}",
     "prog \u0027{program}\u0027: failed to relocate data references: {errno}",
     "failed to load and verify BPF skeleton",
     "Failed to load and verify BPF skeleton",
     "prog \u0027{program}\u0027: added {number} insns from sub-prog \u0027{function}\u0027"
    ],
    "remark":"Each follows another line, which has the reason."
   }
  ]
 },
 {
  "name":"bpftool",
  "doc":"bpftool prog, map, link, net and gen; what libbpf says before it is libbpf\u0027s.",
  "prefix":"Error: ",
  "lines":[
   {"role":"stage","texts":["map create failed: {errno}"],"reason":"loader.map-not-created"},
   {"role":"consequence","texts":["failed to load object file","failed to open object file","failed to load program"],"reason":"loader.load-failed"},
   {
    "role":"stage",
    "texts":["failed to pin program {object}","failed to pin program","failed to pin all programs","failed to pin all maps","can\u0027t pin the object ({text}): {errno}","can\u0027t mount BPF filesystem: {text}"],
    "reason":"loader.pin-failed"
   },
   {
    "role":"stage",
    "texts":["failed prog attach to map","failed to attach program","attach_iter failed for program {program}","interface {object} attach failed: {errno}"],
    "reason":"loader.attach-refused"
   },
   {"role":"stage","texts":["failed to load BTF from {file}: {errno}","struct_ops requires kernel CONFIG_DEBUG_INFO_BTF=y","failed to get kernel btf"],"reason":"loader.kernel-btf-missing"},
   {"role":"stage","texts":["failed to open BPF object file: {errno}","failed to parse BPF object \u0027{object}\u0027: {errno}"],"reason":"loader.object-unreadable"},
   {"role":"stage","texts":["unable to find map \u0027{object}\u0027"],"reason":"loader.program-not-found"},
   {
    "role":"optional",
    "texts":[
     "Warning: bpftool is now running in libbpf strict mode and has more stringent requirements about BPF programs. {text}",
     "Warning: valid base BTF was not specified with -B option, falling back to standard base BTF ({file})"
    ]
   }
  ]
 },
 {
  "name":"iproute2",
  "doc":"tc, ip, bridge, devlink and ethtool: the kernel\u0027s message behind Error or netlink error, and the loader of BPF before iproute2 used libbpf.",
  "lines":[
   {
    "role":"note",
    "texts":[
     "ip link {text}",
     "ip route {text}",
     "ip neigh {text}",
     "ip addr {text}",
     "ip address {text}",
     "ip rule {text}",
     "ip nexthop {text}",
     "ip netns {text}",
     "ip tunnel {text}",
     "ip xfrm {text}",
     "tc qdisc {text}",
     "tc filter {text}",
     "tc class {text}",
     "tc chain {text}",
     "tc actions {text}",
     "bridge vlan {text}",
     "bridge fdb {text}",
     "devlink dev {text}",
     "devlink port {text}",
     "ethtool -{text}",
     "ethtool --{text}"
    ],
    "anywhere":true
   },
   {"role":"stage","texts":["Error: {message}.","Error: {message}","Error: {message}.: {errno}","Warning: {message}."],"subsystem":"netlink","registered":true,"specific":true},
   {"role":"stage","texts":["Error: {message}."],"subsystem":"netlink","inside":true},
   {
    "role":"stage",
    "texts":[
     "Error: argument \"{object}\" is wrong: {text}",
     "Error: duplicate \"{object}\": \"{text}\" is the second value.",
     "Error: either \"{object}\" is duplicate, or \"{text}\" is a garbage.",
     "Error: inet address is expected rather than \"{object}\".",
     "Error: inet prefix is expected rather than \"{object}\".",
     "Error: an inet prefix is expected rather than \"{object}\".",
     "Error: any valid prefix is expected rather than \"{object}\".",
     "Error: any valid address is expected rather than \"{object}\".",
     "Command line is not complete. Try option \"help\"",
     "What is \"{object}\"?",
     "Cannot find device \"{object}\"",
     "Unknown qdisc \"{object}\", hence option \"{text}\" is unparsable"
    ],
    "guess":true,
    "remark":"The command\u0027s own word on its arguments; the kernel was not asked."
   },
   {
    "role":"stage",
    "texts":["RTNETLINK answers: {errno}","devlink answers: {errno}","kernel answers: {errno}","netlink error: {errno}"],
    "subsystem":"netlink",
    "anywhere":true,
    "remark":"The kernel gave an errno and no message, or its message was not asked for."
   },
   {"role":"stage","texts":["netlink error: {message}","netlink error: {message} (offset {number})","kernel answers: {message}"],"subsystem":"netlink"},
   {
    "role":"consequence",
    "texts":[
     "We have an error talking to the kernel",
     "We have an error talking to the kernel, {number}",
     "Command failed {file}:{number}",
     "Command failed -:{number}",
     "Cannot send dump request: {errno}",
     "Dump terminated"
    ]
   },
   {"role":"stage","texts":["Prog section \u0027{program}\u0027 rejected: {errno}!"],"reason":"loader.program-refused"},
   {"role":"optional","texts":["BTF debug data section \u0027{section}\u0027 rejected: {errno}!"],"reason":"loader.object-btf-ignored"},
   {"role":"open","texts":["Verifier analysis:"]},
   {"role":"stage","texts":["Map object \u0027{object}\u0027 rejected: {errno}!","Error creating map {text}: {errno}"],"reason":"loader.map-not-created"},
   {"role":"stage","texts":["Error opening object {file}: {errno}","Object {file} has unknown BTF version","Error loading ELF: {text}"],"reason":"loader.object-unreadable"},
   {
    "role":"stage",
    "texts":["Program section \u0027{object}\u0027 not found in ELF file!","object file doesn\u0027t contain sec {object}","object file doesn\u0027t contain program {object}"],
    "reason":"loader.program-not-found"
   },
   {"role":"note","texts":["Skipped {number} bytes, use \u0027verb\u0027 option for the full verbose log.","No ELF library support compiled in."]},
   {"role":"consequence","texts":["Error fetching program/map!","Error fetching ELF ancillary data!","Unable to load program","bpf: failed to load program","Error: bpf: failed to load program"]}
  ]
 },
 {
  "name":"bcc",
  "doc":"bcc\u0027s library and its Python module.",
  "prefix":"bpf: ",
  "lines":[
   {"role":"stage","texts":["Failed to load program: {errno}"],"reason":"loader.program-refused"},
   {"role":"stage","texts":["bpf: {errno}"],"reason":"loader.program-refused"},
   {"role":"stage","texts":["bcc_prog_load() failed. name: {program}, {errno} errno: {number}"],"reason":"loader.program-refused","anywhere":true,"remark":"DeepFlow, through bcc\u0027s library."},
   {
    "role":"stage",
    "texts":[
     "{errno}. Program  too large ({number} insns), at most {index} insns",
     "{errno}. Program {program} too large ({number} insns), at most {index} insns",
     "{errno}. Program too large ({number} insns), at most {index} insns"
    ],
    "reason":"bpf.program-too-complex",
    "guess":true,
    "remark":"Said for any E2BIG, whether the program is longer than it may be or took the verifier too long."
   },
   {
    "role":"consequence",
    "texts":[
     "Failed to load BPF program b\u0027{program}\u0027: {errno}",
     "Failed to load BPF program {program}: {errno}",
     "Failed to load BPF program {program}:",
     "Failed to load BPF program {program}",
     "Failed to load BPF program b\u0027{program}\u0027"
    ],
    "reason":"loader.verifier-log-missing",
    "anywhere":true
   },
   {"role":"stage","texts":["could not open bpf map: {object}, error: {errno}","could not open bpf map: {object}"],"reason":"loader.map-not-created"},
   {
    "role":"stage",
    "texts":[
     "cannot attach kprobe, probe entry may not exist",
     "cannot attach kprobe, {errno}",
     "Failed to attach BPF program b\u0027{program}\u0027 to kprobe b\u0027{object}\u0027{text}",
     "Failed to attach BPF program b\u0027{program}\u0027 to tracepoint b\u0027{object}\u0027{text}",
     "Failed to attach BPF program {program} to kprobe {object}",
     "could not determine address of symbol b\u0027{object}\u0027"
    ],
    "reason":"loader.probe-not-found",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":[
     "Failed to attach BPF to kprobe",
     "Failed to attach BPF to kprobe: {errno}",
     "Failed to attach BPF to tracepoint",
     "Failed to attach BPF to perf event",
     "Failed to attach BPF program b\u0027{program}\u0027 to raw tracepoint b\u0027{object}\u0027",
     "perf_event_open({object}): {errno}",
     "bpf_attach_perf_event failed: {errno}"
    ],
    "reason":"loader.attach-refused",
    "anywhere":true
   },
   {"role":"stage","texts":["Need super-user privileges to run"],"reason":"loader.not-permitted"},
   {"role":"optional","texts":["Processing .BTF section failed","Loading .BTF section failed","Processing .BTF.ext section failed"],"reason":"loader.object-btf-ignored"},
   {"role":"note","texts":["HINT: {text}"]}
  ]
 },
 {
  "name":"bpftrace",
  "doc":"bpftrace 0.9 to 0.24.",
  "prefix":"ERROR: ",
  "lines":[
   {"role":"open","texts":["BPF verifier log for {program}:","The verifier log:","Error log:","Kernel error log:"]},
   {
    "role":"stage",
    "texts":["Error loading program: {program}","Error loading program: {program} (try -v)","Error loading BPF program for {program}.","failed to load BPF program for {program}: {errno}"],
    "reason":"loader.program-refused"
   },
   {
    "role":"stage",
    "texts":[
     "Error attaching probe: \u0027{object}\u0027",
     "Error attaching probe: {object}",
     "Could not resolve symbol: {object}",
     "Could not resolve symbol {object}",
     "Could not attach to kernel function {object}",
     "kprobe \u0027{object}\u0027 not found or not traceable",
     "tracepoint not found: {object}",
     "tracepoint \u0027{object}\u0027 does not exist",
     "Could not resolve address: {object}"
    ],
    "reason":"loader.probe-not-found"
   },
   {
    "role":"stage",
    "texts":[
     "Error creating map: \u0027{object}\u0027: {errno}",
     "Error creating {object} map: {errno}",
     "failed to create map: \u0027{object}\u0027: {errno}",
     "Failed to create map: {object}",
     "bpftrace: failed to create map: \u0027{object}\u0027"
    ],
    "reason":"loader.map-not-created"
   },
   {"role":"stage","texts":["bpftrace currently only supports running as the root user.","bpftrace requires CAP_BPF and CAP_PERFMON or root privileges"],"reason":"loader.not-permitted"},
   {
    "role":"stage",
    "texts":[
     "Kernel lockdown is enabled and set to \u0027{text}\u0027. Lockdown mode blocks parts of BPF which makes it impossible for bpftrace to function. {path}",
     "fentry/fexit not available for your kernel version.",
     "kfunc/kretfunc not available for your kernel version.",
     "{text} not supported by your kernel, {message}"
    ],
    "reason":"loader.feature-missing"
   },
   {"role":"optional","texts":["WARNING: could not attach probe {object}, skipping.","WARNING: Addrspace is not set","could not attach probe {object}, skipping."]},
   {"role":"consequence","texts":["Creation of the required BPF maps has failed."],"reason":"loader.map-not-created"},
   {"role":"consequence","texts":["Make sure you have all the required permissions and are not confined (e.g. like"]},
   {
    "role":"consequence",
    "texts":["Loading BPF object(s) failed","Unknown BPF object load failure. Try using the \"-d libbpf\" option to see the full loading log.","Loading BPF object(s) failed."],
    "reason":"loader.load-failed"
   }
  ]
 },
 {
  "name":"aya",
  "doc":"aya and aya-obj (Rust), as Display prints their errors; {:?} is unfolded before.",
  "prefix":"Error: ",
  "lines":[
   {
    "role":"stage",
    "texts":[
     "the BPF_PROG_LOAD syscall failed. Verifier output: {message}",
     "the BPF_PROG_LOAD syscall returned {errno}. Verifier output: {message}",
     "the BPF_PROG_LOAD syscall failed. Verifier output:",
     "the BPF_PROG_LOAD syscall failed"
    ],
    "reason":"loader.program-refused",
    "anywhere":true
   },
   {"role":"open","texts":["Verifier output: {message}"],"inside":true},
   {
    "role":"stage",
    "texts":[
     "failed to create map {object} with code -1",
     "failed to create map {object} with code {errno}",
     "failed to create map {object}: {errno}",
     "failed to create map `{object}` with code {errno}",
     "failed to create map `{object}`",
     "failed to create map `{object}`: {errno}"
    ],
    "reason":"loader.map-not-created",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":["the BPF_BTF_LOAD syscall failed. Verifier output: {message}","the BPF_BTF_LOAD syscall returned {errno}. Verifier output: {message}"],
    "reason":"loader.object-btf-refused",
    "anywhere":true
   },
   {"role":"stage","texts":["BTF is not supported by the kernel","error parsing BTF file at /sys/kernel/btf/vmlinux","Unable to load kernel BTF"],"reason":"loader.kernel-btf-missing","anywhere":true},
   {"role":"stage","texts":["unknown BTF type `{object}`","unknown BTF type {object}","the BTF type {object} was not found"],"reason":"loader.attach-target-not-found","anywhere":true},
   {
    "role":"stage",
    "texts":[
     "`bpf_link_create` failed",
     "`bpf_prog_attach` failed",
     "`bpf_raw_tracepoint_open` failed",
     "the netlink request to attach failed: {errno}",
     "netlink error while attaching XDP program",
     "netlink error while attaching ebpf program to clsact",
     "failed to attach program {program}: {errno}"
    ],
    "reason":"loader.attach-refused",
    "anywhere":true
   },
   {"role":"stage","texts":["`perf_event_open` failed","failed to resolve symbol `{object}`","could not resolve symbol `{object}`"],"reason":"loader.probe-not-found","anywhere":true},
   {
    "role":"stage",
    "texts":["error relocating function","error relocating `{program}`","error relocating section {section}","relocation #{index} of type `{kind}` is not valid","program `{program}`: invalid relocation {text}"],
    "reason":"loader.core-relocations-failed",
    "anywhere":true
   },
   {"role":"stage","texts":["error parsing ELF data","Invalid ELF header {text}","error parsing BPF object"],"reason":"loader.object-unreadable","anywhere":true},
   {"role":"stage","texts":["section `{object}` not found","program `{object}` not found","map `{object}` not found"],"reason":"loader.program-not-found","anywhere":true},
   {"role":"errno","texts":["{errno} (os error {number})","0: {errno} (os error {number})","1: {errno} (os error {number})","Error: {errno} (os error {number})"],"inside":true},
   {"role":"consequence","texts":["error loading BPF object","Caused by:"]},
   {"role":"optional","texts":["remove limit on locked memory failed, ret is: -1","remove limit on locked memory failed, ret is: {number}","failed to initialize eBPF logger: {text}"]}
  ]
 },
 {
  "name":"cilium-ebpf",
  "doc":"The Go library cilium/ebpf, as its errors are printed by %v and %+v.",
  "lines":[
   {
    "role":"stage",
    "texts":[
     "program {program}: load program: {errno}: {message} ({number} line(s) omitted)",
     "program {program}: load program: {errno}: {message} (truncated, {number} line(s) omitted)",
     "program {program}: load program: {errno}: {message}",
     "program {program}: load program: {errno}",
     "program {program}: load program: {errno}:",
     "program {program}: load program without BTF: {errno}: {message}",
     "program {program}: load program without BTF: {errno}"
    ],
    "reason":"loader.program-refused",
    "anywhere":true
   },
   {"role":"open","texts":["load program: {errno}:","error while loading \"{program}\" ({errno}):","error while loading \"{program}\": {errno}:"],"anywhere":true},
   {
    "role":"stage",
    "texts":[
     "load program: {errno}: {message} ({number} line(s) omitted)",
     "load program: {errno}: {message} (truncated, {number} line(s) omitted)",
     "load program: {errno}: {message}",
     "load program: {errno}",
     "can\u0027t load program: {errno}: {message}",
     "can\u0027t load program: {errno}"
    ],
    "reason":"loader.program-refused",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":[
     "map {object}: map create: {errno} ({text})",
     "map {object}: map create: {errno}",
     "map {object}: map create without BTF: {errno} ({text})",
     "map {object}: map create without BTF: {errno}",
     "map {object}: creating map: {errno}",
     "map {object}: can\u0027t create map: {errno}",
     "map create: {errno} ({text})",
     "map create: {errno}",
     "map create without BTF: {errno}",
     "can\u0027t create map: {errno}"
    ],
    "reason":"loader.map-not-created",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":[
     "map {object}: map create: {errno} (MEMLOCK may be too low, consider rlimit.RemoveMemlock)",
     "map {object}: map create: {errno} (MEMLOCK bay be too low, consider rlimit.RemoveMemlock)",
     "map create: {errno} (MEMLOCK may be too low, consider rlimit.RemoveMemlock)",
     "load program: {errno} (MEMLOCK may be too low, consider rlimit.RemoveMemlock)",
     "program {program}: load program: {errno} (MEMLOCK may be too low, consider rlimit.RemoveMemlock)",
     "(MEMLOCK may be too low, consider rlimit.RemoveMemlock)",
     "failed to set memlock rlimit: {errno}",
     "Removing memlock: {errno}"
    ],
    "reason":"loader.memory-lock-limit",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":["map {object}: use pinned map {text}: map spec is incompatible with existing map: {path}","map {object}: map spec is incompatible with existing map: {path}","use pinned map {object}: {path}"],
    "reason":"loader.map-not-reused",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":[
     "map {object}: can\u0027t freeze map: {errno}",
     "map {object}: can\u0027t freeze map: can\u0027t freeze map: {errno}",
     "map {object}: freezing map: {errno}",
     "map {object}: populating map: {text}",
     "populating map {object}: {text}"
    ],
    "reason":"loader.map-not-filled",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":["map {object}: pin map to {file}: {errno}","pin map to {file}: {errno}","pin program to {file}: {errno}","pinning to {file}: {errno}"],
    "reason":"loader.pin-failed",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":[
     "program {program}: apply CO-RE relocations: load kernel spec: {text}",
     "program {program}: load kernel spec: {text}",
     "no BTF found for kernel version {version}: not supported",
     "no BTF found for kernel version {version}: {text}",
     "load kernel spec: no BTF found for kernel version {version}: {text}",
     "load BTF for kmod {object}: {text}"
    ],
    "reason":"loader.kernel-btf-missing",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":[
     "program {program}: attach {kind}: find target for {object} in vmlinux: not found",
     "program {program}: attach {kind}/{object}: find target for {text}",
     "program {program}: find target for {object} in vmlinux: {text}",
     "find target for {object} in vmlinux: not found",
     "program {program}: attach {kind} {object}: not found",
     "target for {object} {kind} not found",
     "attach target {object}: {text}"
    ],
    "reason":"loader.attach-target-not-found",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":["program {program}: apply CO-RE relocations: {message}","program {program}: CO-RE relocations: {message}","apply CO-RE relocations: {message}","fixup CO-RE relocations: {message}"],
    "reason":"loader.core-relocations-failed",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":[
     "program {program}: fixup kfuncs: kfunc \"{object}\": not found",
     "program {program}: fixing up kfuncs: kfunc \"{object}\": not found",
     "kfunc \"{object}\": not found",
     "kernel symbol {object}: {text}",
     "program {program}: resolve .kconfig: {text}"
    ],
    "reason":"loader.kernel-symbol-not-found",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":["{message}: not supported (requires >= v{version})","{message} not supported (requires >= v{version})","{text}program {program}: {message} not supported (requires >= v{version})"],
    "reason":"loader.feature-missing"
   },
   {
    "role":"stage",
    "texts":[
     "attach tracing: {errno}",
     "attach XDP program: {errno}",
     "create link: {errno}",
     "link create: {errno}",
     "attach program: {errno}",
     "can\u0027t attach program: {errno}",
     "cannot create bpf perf link: {errno}",
     "attaching eBPF program: {errno}",
     "opening perf event: {errno}",
     "create raw tracepoint: {errno}"
    ],
    "reason":"loader.attach-refused",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":[
     "creating perf_kprobe PMU ({text}): {errno}",
     "creating perf_kprobe PMU: token {object}: {text}",
     "creating kprobe \u0027{object}\u0027: {text}",
     "opening kprobe: {text}",
     "opening tracepoint perf event: {text}",
     "reading trace event ID: {text}",
     "reading file \"{file}\": no such file or directory",
     "symbol {object}: not found"
    ],
    "reason":"loader.probe-not-found",
    "anywhere":true
   },
   {"role":"stage","texts":["missing program {object}","missing map {object}","no program named {object}"],"reason":"loader.program-not-found","anywhere":true},
   {"role":"stage","texts":["can\u0027t load spec: {text}","load BPF ELF file: {text}","bad magic number \u0027{text}\u0027 in record at byte {number}"],"reason":"loader.object-unreadable","anywhere":true},
   {"role":"note","texts":["({number} line(s) omitted)"],"inside":true}
  ]
 },
 {
  "name":"libbpf-rs",
  "doc":"libbpf-rs (Rust): the lines of libbpf come first, then its own error.",
  "lines":[
   {
    "role":"consequence",
    "texts":[
     "Error: {errno} (os error {number})",
     "Error: failed to load BPF object",
     "failed to load BPF object",
     "Error: Failed to load BPF object",
     "Error: System error, errno: {errno}",
     "System error, errno: {number} ({errno})",
     "System error, errno: {errno}",
     "Failed to load BPF program: System error, errno: {number} ({text})",
     "called `Result::unwrap()` on an `Err` value: System({number})"
    ],
    "reason":"loader.load-failed",
    "anywhere":true
   },
   {"role":"stage","texts":["failed to attach program: {errno}","Error: failed to attach program"],"reason":"loader.attach-refused","anywhere":true}
  ]
 },
 {
  "name":"libscap",
  "doc":"Falco\u0027s libscap and libpman: the old probe\u0027s own loader, and libbpf\u0027s skeleton.",
  "prefix":"libscap: ",
  "lines":[
   {
    "role":"stage",
    "texts":[
     "bpf_load_program() event={program}: {errno}",
     "bpf_load_program() err={errno} event={program} message={text}",
     "bpf_load_program() err={errno} event={program}",
     "bpf_load_program() event={program} err={errno}"
    ],
    "reason":"loader.program-refused",
    "anywhere":true
   },
   {"role":"stage","texts":["can\u0027t create map {object}: {errno}","can\u0027t create map: {errno}"],"reason":"loader.map-not-created","anywhere":true},
   {"role":"stage","texts":["PERF_EVENT_IOC_SET_BPF: {errno}","BPF_RAW_TRACEPOINT_OPEN: event {object}: {errno}","failed to attach program {program}"],"reason":"loader.attach-refused","anywhere":true},
   {"role":"stage","texts":["can\u0027t open BPF probe \u0027{file}\u0027: {errno}","can\u0027t open BPF probe \u0027{file}\u0027"],"reason":"loader.object-unreadable","anywhere":true},
   {
    "role":"consequence",
    "texts":[
     "libpman: failed to load BPF object (errno: {number} | message: {errno})",
     "failed to load BPF object (errno: {number} | message: {errno})",
     "libpman: failed to open BPF skeleton (errno: {number} | message: {errno})",
     "Unable to open the engine",
     "Initialization issues during scap_init"
    ],
    "reason":"loader.load-failed",
    "anywhere":true
   }
  ]
 },
 {
  "name":"android-bpfloader",
  "doc":"Android\u0027s bpfloader and its libbpf_android.",
  "lines":[
   {
    "role":"stage",
    "texts":[
     "bpf_prog_load lib call for {file} ({program}) returned fd: -1 ({errno})",
     "BPF_PROG_LOAD call for {file} ({program}) returned fd: -1 ({errno})",
     "bpf_prog_load lib call for {file} ({program}) returned fd: {number} ({errno})"
    ],
    "reason":"loader.program-refused"
   },
   {"role":"open","texts":["bpf_prog_load - BEGIN log_buf contents:","BPF_PROG_LOAD - BEGIN log_buf contents:"]},
   {"role":"close","texts":["bpf_prog_load - END log_buf contents.","BPF_PROG_LOAD - END log_buf contents."]},
   {"role":"stage","texts":["Failed to create map {object}: {errno}","failed to create map {object}: {errno}","bpf_create_map name {object}, ret: -{number}"],"reason":"loader.map-not-created"},
   {"role":"optional","texts":["skipping program {program} {text}","non-critical program {program} failed to load: {errno}"]},
   {
    "role":"consequence",
    "texts":[
     "Failed to load programs, loadCodeSections ret={errno}",
     "Failed to load object: {object}, ret: {errno}",
     "Failed to create maps: (ret={errno}) in {file}",
     "=== CRITICAL FAILURE LOADING BPF PROGRAMS FROM {file} ===",
     "=== CRITICAL FAILURE LOADING BPF PROGRAMS ===",
     "non-optional program failed to load.",
     "--- DO NOT EXPECT SYSTEM TO BOOT SUCCESSFULLY ---"
    ],
    "reason":"loader.load-failed"
   },
   {
    "role":"note",
    "texts":["If this triggers reliably, you\u0027re probably missing kernel options or patches.","If this triggers randomly, you might be hitting some memory allocation problems or startup script race."]
   }
  ]
 },
 {
  "name":"systemd",
  "doc":"systemd\u0027s BPF features (restrict-fs, bind and device rules, firewall), which it can do without.",
  "lines":[
   {
    "role":"optional",
    "texts":[
     "restrict-fs: Failed to link program; assuming BPF LSM is not available.",
     "bpf-restrict-fs: Failed to link program; assuming BPF LSM is not available.",
     "bpf-lsm: Failed to link program; assuming BPF LSM is not available",
     "bpf-lsm: BPF LSM hook not enabled in the kernel, BPF LSM not supported",
     "restrict-fs: BPF LSM hook not enabled in the kernel, BPF LSM not supported.",
     "bpf-restrict-fs: BPF LSM hook not enabled in the kernel, BPF LSM not supported.",
     "bpf-firewall: BPF_F_ALLOW_MULTI is not supported{text}",
     "unit configures an IP firewall, but the local system does not support BPF/cgroup firewalling."
    ],
    "reason":"loader.feature-missing",
    "fixed":[{"name":"message","value":"BPF LSM"}]
   },
   {
    "role":"optional",
    "texts":[
     "bpf-firewall: Kernel upload of {text} BPF program failed: {errno}",
     "bpf-firewall: Loading BPF program failed: {errno}",
     "bpf-firewall: Attaching {text} BPF program to cgroup {file} failed: {errno}",
     "bpf-firewall: Allocation of {text} failed: {errno}",
     "bpf-devices: Loading of {text} failed: {errno}",
     "bpf-devices: Attaching {text} to cgroup {file} failed: {errno}"
    ],
    "reason":"loader.load-failed",
    "anywhere":true,
    "remark":"The unit\u0027s name stands before it."
   },
   {
    "role":"optional",
    "texts":[
     "restrict-fs: Failed to load BPF object: {errno}",
     "bpf-restrict-fs: Failed to load BPF object: {errno}",
     "Failed to load BPF object: {errno}",
     "socket-bind: Failed to load BPF object: {errno}",
     "bpf-socket-bind: Failed to load BPF object: {errno}",
     "Attaching device control BPF program to cgroup {file} failed: {errno}",
     "Attaching egress BPF program to cgroup {file} failed: {errno}"
    ],
    "reason":"loader.load-failed"
   }
  ]
 },
 {
  "name":"libxdp",
  "doc":"libxdp and xdp-tools, whose dispatcher is probed for and done without.",
  "prefix":"libxdp: ",
  "lines":[
   {
    "role":"optional",
    "texts":[
     "Compatibility check for dispatcher program failed: {errno}",
     "Falling back to loading single prog without dispatcher",
     "Failed to load dispatcher: {errno}",
     "Couldn\u0027t attach dispatcher: {errno}",
     "Failed to attach test program to dispatcher: {errno}",
     "Couldn\u0027t attach multi-prog dispatcher: {errno}",
     "XDP frags not supported by kernel or driver: {errno}"
    ],
    "reason":"loader.feature-missing",
    "forgives":"libbpf",
    "fixed":[{"name":"message","value":"XDP dispatcher"}],
    "remark":"What libbpf said of the dispatcher before is got over."
   },
   {
    "role":"stage",
    "texts":[
     "Failed to attach XDP program: {errno}",
     "Error attaching XDP program :: {errno}",
     "Error getting XDP status for interface {object}: {errno}",
     "XDP dispatcher version {number} higher than supported {index}",
     "Error attaching XDP program: {errno}",
     "Couldn\u0027t attach XDP program on iface \u0027{object}\u0027: {errno}",
     "Couldn\u0027t attach XDP program on iface \u0027{object}\u0027({number}): {errno}",
     "Couldn\u0027t attach XDP program on iface \u0027{object}\u0027: {text}",
     "Error attaching XDP program to {object}: {errno}",
     "Error attaching XDP program to ifindex {number}: {errno}"
    ],
    "reason":"loader.attach-refused"
   },
   {"role":"stage","texts":["This program must be run as root."],"reason":"loader.not-permitted"},
   {"role":"stage","texts":["No bpffs found at {file}","Couldn\u0027t pin XDP program: {errno}","Couldn\u0027t mount bpffs: {errno}"],"reason":"loader.pin-failed"},
   {"role":"stage","texts":["Couldn\u0027t open object \u0027{file}\u0027. {text}","Couldn\u0027t open file \u0027{file}\u0027: {errno}"],"reason":"loader.object-unreadable"},
   {"role":"consequence","texts":["Couldn\u0027t open BPF file","Couldn\u0027t open BPF file {file}","Dispatcher version check failed for ID {number}"],"reason":"loader.load-failed"}
  ]
 },
 {
  "name":"tetragon",
  "doc":"Tetragon: sensors and programs by name, the error of cilium/ebpf behind.",
  "lines":[
   {
    "role":"stage",
    "texts":[
     "opening collection \u0027{file}\u0027 failed: program {program}: load program: {errno}: {message}",
     "opening collection \u0027{file}\u0027 failed: program {program}: load program: {errno}:",
     "opening collection \u0027{file}\u0027 failed: program {program}: load program: {errno}"
    ],
    "reason":"loader.program-refused",
    "anywhere":true
   },
   {"role":"open","texts":["opening collection \u0027{file}\u0027 failed: {text}","opening collection failed, dumping verifier log.","Opening collection failed, dumping verifier log."],"anywhere":true},
   {
    "role":"consequence",
    "texts":[
     "Failed to start tetragon",
     "failed prog {file} kern_version {number} {text}",
     "tetragon: failed to load {text}",
     "failed loading program {program}: {text}",
     "tetragon, aborting failed to load initial sensor: {text}",
     "sensor {object} from collection {text}",
     "loading BPF program failed"
    ],
    "reason":"loader.load-failed",
    "anywhere":true
   }
  ]
 },
 {
  "name":"prevail",
  "doc":"eBPF for Windows, whose verifier is PREVAIL: netsh ebpf, bpf2c and check.",
  "lines":[
   {"role":"open","texts":["Verification report:","Verifier report:"]},
   {
    "role":"stage",
    "texts":[
     "assertion failed: {message}",
     "{instruction}: assertion failed: {message}",
     "error: assertion failed: {message}",
     "{instruction}: Upper bound must be at most {text}",
     "{instruction}: Lower bound must be at least {text}"
    ],
    "reason":"loader.assertion-failed",
    "guess":true
   },
   {
    "role":"stage",
    "texts":["{instruction}: Invalid type ({text})","{instruction}: Possible null access ({text})","{instruction}: Only pointers can be dereferenced ({text})","exit: CRAB ERROR: {message}"],
    "reason":"loader.assertion-failed",
    "inside":true,
    "guess":true
   },
   {"role":"stage","texts":["Program type for section {section} not found."],"reason":"loader.program-type-unknown"},
   {"role":"program","texts":["{instruction}: {text}"],"inside":true,"remark":"The instruction that the assertion below it is about."},
   {
    "role":"consequence",
    "texts":[
     "Verification failed",
     "Failed to verify program: {program}",
     "Verification failed for {program} with error Verification failed",
     "error: Verification of program {program} failed",
     "Code is unreachable after {instruction}"
    ]
   },
   {"role":"consequence","texts":["{number} errors","{number} error(s)"],"inside":true}
  ]
 },
 {
  "name":"nftables",
  "doc":"nft: the kernel\u0027s answer to a rule, and its own refusals.",
  "prefix":"Error: ",
  "lines":[
   {"role":"stage","texts":["Could not process rule: {errno}","Could not process rule: {errno}, {text}","cache initialization failed: {errno}","Could not process rule: {errno}; {text}"]},
   {
    "role":"stage",
    "texts":[
     "Error: syntax error, unexpected {text}",
     "Error: No symbol type information",
     "Error: No such file or directory; did you mean {text}",
     "Error: conflicting protocols specified: {text}",
     "Error: unknown identifier \u0027{object}\u0027"
    ],
    "anywhere":true,
    "guess":true,
    "remark":"nft\u0027s own word; the kernel was not asked. Where it stands in a file comes before it."
   },
   {"role":"stage","texts":["Could not process rule: {message}"],"subsystem":"netlink","registered":true},
   {
    "role":"stage",
    "texts":[
     "RULE_APPEND failed ({errno}): {text}",
     "RULE_INSERT failed ({errno}): {text}",
     "RULE_DELETE failed ({errno}): {text}",
     "RULE_REPLACE failed ({errno}): {text}",
     "CHAIN_ADD failed ({errno}): {text}",
     "CHAIN_USER_ADD failed ({errno}): {text}",
     "TABLE_ADD failed ({errno}): {text}"
    ],
    "subsystem":"netlink",
    "anywhere":true,
    "remark":"iptables with the nf_tables backend."
   }
  ]
 },
 {
  "name":"mount",
  "doc":"mount(8) of util-linux: 2.40 and newer print the context\u0027s message, older ones a list of guesses.",
  "prefix":"mount: ",
  "lines":[
   {
    "role":"stage",
    "texts":[
     "{file}: fsconfig() failed: {message}.",
     "{file}: fsconfig() failed: {message}",
     "{file}: fsconfig system call failed: {message}.",
     "{file}: fsmount() failed: {message}.",
     "{file}: fsopen() failed: {message}.",
     "{file}: mount(2) system call failed: {errno}.",
     "{file}: fsconfig() failed: {errno}.",
     "{file}: move_mount() failed: {errno}.",
     "{file}: mount system call failed: {errno}.",
     "fsconfig system call failed: {message}"
    ],
    "subsystem":"fscontext"
   },
   {
    "role":"stage",
    "texts":[
     "{file}: wrong fs type, bad option, bad superblock on {object}, missing codepage or helper program, or other error.",
     "wrong fs type, bad option, bad superblock on {object},",
     "{file}: wrong fs type, bad option, bad superblock on {object}, {text}"
    ],
    "guess":true,
    "fixed":[{"name":"errno","value":"EINVAL"}],
    "remark":"EINVAL, and no message: it may be anything of what it lists."
   },
   {"role":"stage","texts":["{file}: unknown filesystem type \u0027{object}\u0027.","unknown filesystem type \u0027{object}\u0027"],"fixed":[{"name":"errno","value":"ENODEV"}]},
   {"role":"stage","texts":["{file}: {object} already mounted or mount point busy.","{file}: {object} already mounted on {text}."],"fixed":[{"name":"errno","value":"EBUSY"}]},
   {"role":"stage","texts":["{file}: must be superuser to use mount.","only root can do that"],"fixed":[{"name":"errno","value":"EPERM"}]},
   {"role":"stage","texts":["{file}: mount point does not exist.","{file}: special device {object} does not exist."],"fixed":[{"name":"errno","value":"ENOENT"}]},
   {"role":"stage","texts":["mounting {object} on {file} failed: {errno}","mount error({number}): {errno}"],"subsystem":"fscontext","anywhere":true,"remark":"busybox, and mount.cifs."},
   {"role":"stage","texts":["{file}: permission denied."],"subsystem":"fscontext","fixed":[{"name":"errno","value":"EACCES"}]},
   {
    "role":"stage",
    "texts":["mount.nfs: access denied by server while mounting {object}","mount.nfs4: access denied by server while mounting {object}"],
    "anywhere":true,
    "fixed":[{"name":"errno","value":"EACCES"}],
    "remark":"mount.nfs, whose word is the server\u0027s."
   },
   {
    "role":"stage",
    "texts":["mount.nfs: {errno} for {object} on {file}","mount.nfs: mounting {object} failed, reason given by server: {errno}","mount.nfs: {errno}","mount.nfs4: {errno}"],
    "subsystem":"fscontext",
    "anywhere":true
   },
   {
    "role":"note",
    "texts":[
     "dmesg(1) may have more information after failed mount system call.",
     "In some cases useful info is found in syslog - try",
     "(hint) your fstab has been modified, but systemd still uses the old version; use \u0027systemctl daemon-reload\u0027 to reload."
    ]
   }
  ]
 },
 {
  "name":"kernel-log",
  "doc":"The kernel\u0027s own log (dmesg): what netlink and file systems say where nobody asked for an error report.",
  "lines":[
   {"role":"optional","texts":["netlink: \u0027{program}\u0027: attribute type {number} has an invalid length."],"reason":"netlink.attribute-length-logged","fixed":[{"name":"kind","value":"netlink"}]},
   {
    "role":"optional",
    "texts":["netlink: {number} bytes leftover after parsing attributes in process `{program}\u0027.","netlink: {number} bytes leftover after parsing attributes."],
    "reason":"netlink.bytes-leftover-logged",
    "fixed":[{"name":"kind","value":"netlink"}]
   },
   {"role":"stage","texts":["Lockdown: {program}: {message} is restricted; see man kernel_lockdown.7"],"reason":"loader.locked-down"},
   {"role":"stage","texts":["erofs: {message}","erofs ({text}): {message}"],"subsystem":"fscontext","registered":true,"fixed":[{"name":"object","value":"erofs"}]},
   {"role":"stage","texts":["overlayfs: {message}"],"subsystem":"fscontext","registered":true,"fixed":[{"name":"object","value":"overlayfs"}]},
   {"role":"stage","texts":["EXT4-fs ({text}): {message}","EXT4-fs error ({text}): {message}","EXT4-fs: {message}"],"subsystem":"fscontext","registered":true,"fixed":[{"name":"object","value":"ext4"}]},
   {"role":"stage","texts":["BTRFS error (device {text}): {message}","BTRFS error: {message}"],"subsystem":"fscontext","registered":true,"fixed":[{"name":"object","value":"btrfs"}]},
   {"role":"stage","texts":["XFS ({text}): {message}"],"subsystem":"fscontext","registered":true,"fixed":[{"name":"object","value":"xfs"}]},
   {"role":"stage","texts":["F2FS-fs ({text}): {message}"],"subsystem":"fscontext","registered":true,"fixed":[{"name":"object","value":"f2fs"}]},
   {"role":"stage","texts":["FAT-fs ({text}): {message}"],"subsystem":"fscontext","registered":true,"fixed":[{"name":"object","value":"vfat"}]},
   {"role":"stage","texts":["SQUASHFS error: {message}"],"subsystem":"fscontext","registered":true,"fixed":[{"name":"object","value":"squashfs"}]},
   {
    "role":"stage",
    "texts":["{object}: Unknown parameter \u0027{text}\u0027","{object}: Bad value for \u0027{text}\u0027","{object}: Bad value \u0027{text}\u0027 for mount option \u0027{path}\u0027","{object}: Unknown subsys name \u0027{text}\u0027"],
    "subsystem":"fscontext",
    "registered":true,
    "remark":"What mount(2) writes of any file system\u0027s context to the kernel\u0027s log."
   },
   {"role":"optional","texts":["overlayfs: {message}, falling back to {text}"],"subsystem":"fscontext","fixed":[{"name":"object","value":"overlayfs"}]}
  ]
 },
 {
  "name":"redbpf",
  "doc":"redbpf (Rust), no longer maintained.",
  "lines":[
   {
    "role":"stage",
    "texts":["error on bpf_create_map_xattr. failed to load map `{object}`: {errno}","error on bpf_create_map_xattr. failed to load map ``{object}``: {errno}"],
    "reason":"loader.map-not-created",
    "anywhere":true
   },
   {
    "role":"stage",
    "texts":["error on bpf_load_program_xattr: {message}","error loading BPF program `{program}` with bpf_load_program_xattr. ret={errno} os error={text}"],
    "reason":"loader.program-refused",
    "anywhere":true
   },
   {"role":"optional","texts":["Failed to load BTF but BTF is optional. Ignore it","error on bpf_load_btf: {text}","error on bpf_load_btf:"],"reason":"loader.object-btf-ignored","anywhere":true}
  ]
 }
]
'''
