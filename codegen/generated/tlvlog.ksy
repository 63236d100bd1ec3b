# SPDX-License-Identifier: MIT
# Generated from tlvlog.yaml by `tlvlog gen kaitai`; do not edit.
meta:
  id: tlvlog
  title: "Logs that a failing call leaves behind: a run of type-length-value records in a buffer of the caller's."
  ks-version: '0.10'
  endian:
    switch-on: big_endian
    cases:
      'true': be
      'false': le
params:
  - id: big_endian
    type: bool
    doc: Whether the writer's numbers begin with their highest byte.
seq:
  - id: records
    type: record
    repeat: until
    repeat-until: _.is_last or _io.eof
    doc: Up to the end record, to a type 0 (the writer got no further), or to the end of the bytes.
types:
  record:
    seq:
      - id: type
        type: u2
        enum: record_type
      - id: len
        type: u4
        doc: Bytes of the value; the header is not counted.
      - id: value
        size: len
        if: type.to_i != 0
        type:
          switch-on: type
          cases:
            record_type::string: string_value
            record_type::end: end_value
            record_type::error: error_value
            record_type::loss: loss_value
            record_type::verifier_statistics: verifier_statistics_value
            record_type::core_relocation: core_relocation_value
    instances:
      is_last:
        value: type.to_i == 2 or type.to_i == 0
  text:
    doc: UTF-8; `raw` where it may be something else. One NUL at the end is tolerated.
    seq:
      - id: raw
        size-eos: true
    instances:
      text:
        pos: 0
        size-eos: true
        type: str
        encoding: UTF-8
  string_value:
    doc: "Text for people, one message."
    seq:
      - id: message
        type: text
        size-eos: true
        doc: "The text, delimited by the length; not NUL-terminated."
  end_value:
    doc: "The last record. Its eight bytes are reserved before anything is written."
    seq:
      - id: num_truncations
        type: u2
        doc: "Records dropped for lack of room; saturates at 65535."
      - id: extra
        size-eos: true
        doc: What a newer writer added.
  error_value:
    doc: "The extended error, a machine-readable cause."
    seq:
      - id: error
        type: s4
        doc: "0 or the negative errno, as the call returns it."
      - id: subsystem
        type: u2
        doc: "The subsystem that reports the error; see the registry."
      - id: reason
        type: u2
        doc: "What went wrong, a number of the subsystem; 0 means unregistered: see message."
      - id: severity
        type: u1
        enum: severity
        doc: "How bad it is; wins over what the registry says."
      - id: flags
        type: u1
        doc: "See enum error-flags; all others are written 0, kept and ignored."
      - id: attributes
        type: error_attribute
        repeat: eos
  loss_value:
    doc: "Losses in full numbers. A writer that was asked for this record writes it just before the end record, zeros included, and reserves room for it."
    seq:
      - id: dropped_records
        type: u8
        doc: "Records dropped; does not saturate."
      - id: dropped_bytes
        type: u8
        doc: "Bytes of those records, headers included, and of attributes that others shed."
      - id: true_size
        type: u8
        doc: "Bytes that a log keeping everything would have needed, trailer included."
      - id: extra
        size-eos: true
        doc: What a newer writer added.
  verifier_statistics_value:
    doc: "The verifier's own statistics for one program. A number is 0 if the verifier does not print it."
    seq:
      - id: instructions
        type: u8
        doc: "Instructions processed on all paths."
      - id: limit
        type: u8
        doc: "Limit of processed instructions."
      - id: max_states_per_instruction
        type: u8
        doc: "Most states kept for one instruction."
      - id: total_states
        type: u8
        doc: "States kept in total."
      - id: peak_states
        type: u8
        doc: "Most states kept at one time."
      - id: mark_read
        type: u8
        doc: "Longest walk up the states to mark a register as read."
      - id: time
        type: u8
        doc: "Time of the verification in microseconds."
      - id: stack_depths
        type: text
        size-eos: true
        doc: "Bytes of stack of each function as the verifier writes them, with + in between."
  core_relocation_value:
    doc: "What a loader decided about one relocation of a BPF object (CO-RE): which type or field of the kernel it stands for, and what was written."
    seq:
      - id: kind
        type: u1
        enum: core_kind
        doc: "What is wanted."
      - id: verdict
        type: u1
        enum: core_verdict
        doc: "How it ended."
      - id: rules
        type: u1
        enum: core_rules
        doc: "Whose rules."
      - id: reserved
        type: u1
        doc: "Written 0."
      - id: index
        type: u4
        doc: "Number of the relocation in its section, from 0."
      - id: instruction
        type: u4
        doc: "Index of the instruction in the program, from 0."
      - id: padding
        type: u4
        doc: "Written 0."
      - id: written
        type: u8
        doc: "What the instruction is given, sign-extended; of a poisoned one the number of the helper that does not exist."
      - id: attributes
        type: core_relocation_attribute
        repeat: eos
  source_line_attributes:
    doc: "A place in the source code of the loaded program."
    seq:
      - id: attributes
        type: source_line_attribute
        repeat: eos
  source_line_attribute:
    seq:
      - id: type
        type: u2
        enum: source_line_attribute_type
      - id: len
        type: u4
      - id: value
        size: len
        type:
          switch-on: type.to_i
          cases:
            1: u4_value
            2: text
            3: text
            4: u4_value
  limit_attributes:
    doc: "What the call would have accepted."
    seq:
      - id: attributes
        type: limit_attribute
        repeat: eos
  limit_attribute:
    seq:
      - id: type
        type: u2
        enum: limit_attribute_type
      - id: len
        type: u4
      - id: value
        size: len
        type:
          switch-on: type.to_i
          cases:
            1: u4_value
            2: s8_value
            3: s8_value
            4: u8_value
            5: u8_value
            6: u4_value
            7: u4_value
            8: u8_value
            9: u4_value
            10: u4_value
  error_attributes:
    doc: "What is known about a failure beyond its reason."
    seq:
      - id: attributes
        type: error_attribute
        repeat: eos
  error_attribute:
    seq:
      - id: type
        type: u2
        enum: error_attribute_type
      - id: len
        type: u4
      - id: value
        size: len
        type:
          switch-on: type.to_i
          cases:
            1: text
            2: u4_value
            3: text
            4: u4_value
            5: u4_value
            6: u4_value
            7: source_line_attributes
            8: u8_value
            9: s8_value
            10: text
            11: limit_attributes
            12: u4_value
            13: u4_value
            14: text
            16: u4_value
            17: u1_value
            18: text
            19: text
            20: text
            21: text
            22: text
            23: text
  core_spec_attributes:
    doc: "A type, and a place in it."
    seq:
      - id: attributes
        type: core_spec_attribute
        repeat: eos
  core_spec_attribute:
    seq:
      - id: type
        type: u2
        enum: core_spec_attribute_type
      - id: len
        type: u4
      - id: value
        size: len
        type:
          switch-on: type.to_i
          cases:
            1: u4_value
            2: text
            3: text
            4: text
            5: text
            6: u4_value
            7: u8_value
            8: u1_value
            9: s8_value
            10: text
  core_relocation_attributes:
    doc: "What a relocation asked for and was given."
    seq:
      - id: attributes
        type: core_relocation_attribute
        repeat: eos
  core_relocation_attribute:
    seq:
      - id: type
        type: u2
        enum: core_relocation_attribute_type
      - id: len
        type: u4
      - id: value
        size: len
        type:
          switch-on: type.to_i
          cases:
            1: text
            2: text
            3: text
            4: core_spec_attributes
            5: core_spec_attributes
            6: core_spec_attributes
            7: u8_value
            8: u4_value
            9: u4_value
            10: source_line_attributes
            11: text
            12: u1_value
            13: u4_value
            14: text
            16: u4_value
            15: u1_value
  u1_value:
    seq:
      - id: number
        type: u1
  u2_value:
    seq:
      - id: number
        type: u2
  u4_value:
    seq:
      - id: number
        type: u4
  u8_value:
    seq:
      - id: number
        type: u8
  s1_value:
    seq:
      - id: number
        type: s1
  s2_value:
    seq:
      - id: number
        type: s2
  s4_value:
    seq:
      - id: number
        type: s4
  s8_value:
    seq:
      - id: number
        type: s8
enums:
  record_type:
    1: string
    2: end
    3: error
    4: loss
    5: verifier_statistics
    16384: core_relocation
  source_line_attribute_type:
    1: line
    2: file
    3: text
    4: column
  limit_attribute_type:
    1: kind
    2: min_signed
    3: max_signed
    4: min
    5: max
    6: min_length
    7: max_length
    8: mask
    9: policy_index
    10: policy_max_type
  error_attribute_type:
    1: message
    2: field_offset
    3: field_path
    4: btf_type_id
    5: btf_member_offset
    6: instruction
    7: source_line
    8: argument_unsigned
    9: argument_signed
    10: argument_text
    11: limit
    12: missing
    13: missing_in
    14: object
    15: cookie
    16: btf_object_id
    17: guess
    18: btf_type
    19: btf_member
    20: category
    21: headline
    22: causal_step
    23: suggestion
  core_spec_attribute_type:
    1: type_id
    2: btf
    3: type
    4: path
    5: access
    6: bit_offset
    7: enumerator
    8: matches
    9: enumerator_signed
    10: note
  core_relocation_attribute_type:
    1: program
    2: section
    3: object
    4: local
    5: target
    6: candidate
    7: value_before
    8: memory_size_before
    9: memory_size
    10: source_line
    11: message
    12: form
    13: section_instruction
    14: near
    15: guarded
    16: section_relocations
  severity:
    0: error
    1: warning
    2: info
  error_flags:
    1: shed
    4: message_cut
  level:
    1: errors
    2: info
    4: statistics
    8: keep_head
    16: tlv
    32: keep_tail
  policy_kind:
    0: invalid
    1: flag
    2: u8
    3: u16
    4: u32
    5: u64
    6: s8
    7: s16
    8: s32
    9: s64
    10: binary
    11: string
    12: nul_string
    13: nested
    14: nested_array
    15: bitfield32
    16: sint
    17: uint
  core_kind:
    0: byte_offset
    1: byte_size
    2: field_exists
    3: signedness
    4: left_shift
    5: right_shift
    6: local_type_id
    7: target_type_id
    8: type_exists
    9: type_size
    10: enumerator_exists
    11: enumerator_value
    12: type_matches
  core_verdict:
    0: matched
    1: absent
    2: poisoned
    3: local
    4: ambiguous
    5: failed
  core_rules:
    0: libbpf
    1: cilium
    2: aya
  core_form:
    1: immediate
    2: offset
    3: immediate64
  subsystem:
    0: none
    1: core
    2: bpf
    3: netlink
    4: fscontext
    5: loader
