// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

var allVectors []vector

func vectors() []vector {
	if allVectors == nil {
		allVectors = makeVectors()
	}
	return allVectors
}

func limited(change func(*Limits)) Limits {
	limits := DefaultLimits
	change(&limits)
	return limits
}

func makeVectors() []vector {
	return []vector{
		// Too many is said before too deep.
		{
			name:   "attribute-count-before-depth",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x10\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.Attributes = 0; l.Depth = 1 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 16, record: "error",
				needed: 0, available: 0, limit: "attributes",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Too deep is said before what is inside.
		{
			name:   "attribute-depth-before-content",
			wire:   []piece{{"\x03\x00\x11\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x07\x00\x01\x00\x00\x00x\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Depth = 1 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 16, record: "error",
				needed: 0, available: 0, limit: "depth",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Two bytes for a u8.
		{
			name:   "attribute-guess-long",
			wire:   []piece{{"\x03\x00\x12\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x11\x00\x02\x00\x00\x00\x01\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 1 bytes where an attribute's header should stand.
		{
			name:   "attribute-header-1",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x0b\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 2 bytes where an attribute's header should stand.
		{
			name:   "attribute-header-2",
			wire:   []piece{{"\x03\x00\x0c\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 3 bytes where an attribute's header should stand.
		{
			name:   "attribute-header-3",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x0d\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 4 bytes where an attribute's header should stand.
		{
			name:   "attribute-header-4",
			wire:   []piece{{"\x03\x00\x0e\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x02\x00\x04\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 5 bytes where an attribute's header should stand.
		{
			name:   "attribute-header-5",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x0f\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Records before the broken one are delivered whole.
		{
			name:   "attribute-in-second-error",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01a\x00\x03\x00\x00\x00\x11\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x01m\x00\x03\x00\x00\x00\x11\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x01\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 46, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:30,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x22},{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:7,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22m\x22,\x22attributes\x22:[{\x22name\x22:\x22message\x22,\x22type\x22:1,\x22value\x22:\x22m\x22}]}]}", 1}},
		},
		// A length that would wrap around to the attribute's own beginning.
		{
			name:   "attribute-overflow",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x10\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x0f\xff\xff\xff\xfa\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// And by as much as can be said.
		{
			name:   "attribute-past-record-by-far",
			wire:   []piece{{"\x03\x00\x12\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x01\x00\xff\xff\xff\xffhi\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// An attribute reaches one byte past its record.
		{
			name:   "attribute-past-record",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x12\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x03hi\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Seven bytes for an s64.
		{
			name:   "attribute-s64-short",
			wire:   []piece{{"\x03\x00\x17\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x09\x00\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The offset is that of the broken attribute, not of the record.
		{
			name:   "attribute-second-broken",
			wire:   []piece{{"\x03\x00'\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x01\x00\x04\x00\x00\x00text\x02\x00\x04\x00\x00\x00\x08\x00\x00\x00\x06\x00\x04\x00\x00\x00\x01\x02\x03\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 36, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A broken attribute is said before there are too many.
		{
			name:   "attribute-size-before-count",
			wire:   []piece{{"\x03\x00\x1a\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x02\x00\x04\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Attributes = 1 }),
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 26, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Attribute type 0: attributes do not stop, they end.
		{
			name:   "attribute-type-0",
			wire:   []piece{{"\x03\x00\x1d\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x02\x00\x04\x00\x00\x00\x08\x00\x00\x00\x00\x00\x03\x00\x00\x00abc\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 26, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The type is said before the length.
		{
			name:   "attribute-type-ffff-past-record",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x10\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\xff\xff\xff\xff\xff\xff\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Attribute type 0xffff.
		{
			name:   "attribute-type-ffff",
			wire:   []piece{{"\x03\x00\x10\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\xff\xff\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A u32 written with eight bytes.
		{
			name:   "attribute-u32-as-u64",
			wire:   []piece{{"\x03\x00\x18\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x04\x00\x08\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// None.
		{
			name:   "attribute-u32-empty",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x10\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Five bytes: attributes do not grow.
		{
			name:   "attribute-u32-long",
			wire:   []piece{{"\x03\x00\x15\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x02\x00\x05\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A number must have its exact length: three bytes.
		{
			name:   "attribute-u32-short",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x13\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x01\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A u64 written with four.
		{
			name:   "attribute-u64-as-u32",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x14\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x08\x00\x00\x00\x04\x00\x00\x00\x01\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// An unknown attribute must fit as well.
		{
			name:   "attribute-unknown-past-record",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x1a\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x04\x00\x00\x00\x01\x03\xe7\x00\x00\x00\x01\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 26, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Zeros behind the last attribute are not padding.
		{
			name:   "attribute-zeros",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x1a\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x04\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 26, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The fixed part ends before what is written.
		{
			name:   "core-relocation-cut",
			wire:   []piece{{"\x00@\x14\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x11\x00\x00\x00\x00\x00\x00\x00\x09\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "core-relocation",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// END without a count as the first record.
		{
			name:   "end-empty-in-front",
			wire:   []piece{{"\x00\x02\x00\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: BadTrailer, offset: 0, record: "end",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// END with a length of 0: it never grows and never shrinks.
		{
			name:   "end-length-0",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: BadTrailer, offset: 7, record: "end",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// END with a length of 1: it never grows and never shrinks.
		{
			name:   "end-length-1",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x01\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: BadTrailer, offset: 7, record: "end",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// END with a length of 24: it never grows and never shrinks.
		{
			name:   "end-length-24",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x18\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: BadTrailer, offset: 7, record: "end",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// END with a length of 3: it never grows and never shrinks.
		{
			name:   "end-length-3",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x02\x00\x03\x00\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: BadTrailer, offset: 7, record: "end",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// END with a length of 4: it never grows and never shrinks.
		{
			name:   "end-length-4",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x04\x00\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: BadTrailer, offset: 7, record: "end",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// END with a length of 6: it never grows and never shrinks.
		{
			name:   "end-length-6",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x02\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: BadTrailer, offset: 7, record: "end",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// And before short input.
		{
			name:   "end-length-and-short",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x02\x00\x04\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: BadTrailer, offset: 7, record: "end",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// END's own length is said before the limit.
		{
			name:   "end-length-huge",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x02\xff\xff\xff\xff", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: BadTrailer, offset: 7, record: "end",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// The type is said before the length.
		{
			name:   "erased-memory-behind",
			wire:   []piece{{"\x01\x00\x02\x00\x00\x00ok\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 8, record: "",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:8,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22ok\x22}]}", 1}},
		},
		// Erased flash: all ones.
		{
			name:   "erased-memory",
			wire:   []piece{{"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// ERROR of 0 bytes: its fixed part takes ten.
		{
			name:   "error-length-0",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x03\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 7, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// ERROR of 1 bytes: its fixed part takes ten.
		{
			name:   "error-length-1",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x03\x00\x00\x00\x01\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 7, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// ERROR of 4 bytes: its fixed part takes ten.
		{
			name:   "error-length-4",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x03\x00\x04\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 7, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// ERROR of 9 bytes: its fixed part takes ten.
		{
			name:   "error-length-9",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x03\x00\x00\x00\x09\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 7, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// Who sheds gives up whole attributes: one that is cut short is damage, whatever the flag says.
		{
			name:   "error-shed-in-an-attribute",
			wire:   []piece{{"\x03\x00\x14\x00\x00\x00\xf3\xff\xff\xff\x02\x00\x01\x00\x00\x01\x08\x00\x08\x00\x00\x00\x03\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The fixed part is never shed.
		{
			name:   "error-shed-of-its-flags",
			wire:   []piece{{"\x03\x00\x09\x00\x00\x00\xf3\xff\xff\xff\x02\x00\x01\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The first damage is told; a second one behind it is not reached.
		{
			name:   "first-damage-first",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01a\x00\x03\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 7, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x22}]}", 1}},
		},
		// The same where the record goes on: a field-offset of ten bytes.
		{
			name:   "header-counted-attribute-inside",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x1e\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x0a\x00\x00\x00\x08\x00\x06\x00\x00\x00\x04\x00\x00\x00\x01\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// An attribute whose length counts its header reaches past the record.
		{
			name:   "header-counted-attribute",
			wire:   []piece{{"\x03\x00\x14\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x02\x00\x0a\x00\x00\x00\x08\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Header counted in both, as such a writer does.
		{
			name:   "header-counted-both",
			wire:   []piece{{"\x01\x00\x08\x00\x00\x00hi\x02\x00\x08\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 14, record: "",
				needed: 6, available: 2, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:14,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22hi\x5cu0002\x5cu0000\x5cb\x5cu0000\x5cu0000\x22,\x22nul\x22:true}]}", 1}},
		},
		// An empty log by such a writer.
		{
			name:   "header-counted-end-alone",
			wire:   []piece{{"\x00\x02\x00\x00\x00\x08\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: BadTrailer, offset: 0, record: "end",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// END with a length of 8: this writer counts the header.
		{
			name:   "header-counted-end-big",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x02hi\x00\x02\x00\x00\x00\x08\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: BadTrailer, offset: 8, record: "end",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:8,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22hi\x22}]}", 1}},
		},
		// END with a length of 8: this writer counts the header.
		{
			name:   "header-counted-end-little",
			wire:   []piece{{"\x01\x00\x02\x00\x00\x00hi\x02\x00\x08\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: BadTrailer, offset: 8, record: "end",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:8,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22hi\x22}]}", 1}},
		},
		// A writer that counts the header, as nla_len does: the text swallows six bytes of END.
		{
			name:   "header-counted-string-big",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x08hi\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 14, record: "",
				needed: 6, available: 2, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:14,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22hi\x5cu0000\x5cu0002\x5cu0000\x5cu0000\x5cu0000\x5cu0002\x22}]}", 1}},
		},
		// A writer that counts the header, as nla_len does: the text swallows six bytes of END.
		{
			name:   "header-counted-string-little",
			wire:   []piece{{"\x01\x00\x08\x00\x00\x00hi\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 14, record: "",
				needed: 6, available: 2, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:14,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22hi\x5cu0002\x5cu0000\x5cu0002\x5cu0000\x5cu0000\x22,\x22nul\x22:true}]}", 1}},
		},
		// The same with a text whose rest is no whole header.
		{
			name:   "header-subtracted-short-text",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01abc", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 7, record: "",
				needed: 6, available: 2, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x22}]}", 1}},
		},
		// The bug the other way round: a length that is six too small; the rest of the text is taken for a header.
		{
			name:   "header-subtracted-string",
			wire:   []piece{{"\x01\x00\x04\x00\x00\x000123456789\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: OverLimit, offset: 10, record: "unknown",
				needed: 0, available: 0, limit: "record_length",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:10,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x220123\x22}]}", 1}},
		},
		// 0 zero bytes are too few to be an untouched buffer.
		{
			name:   "input-0-zeros",
			wire:   []piece{{"", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "",
				needed: 6, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// One byte that no log begins with: too few is said first.
		{
			name:   "input-1-ff",
			wire:   []piece{{"\xff", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "",
				needed: 6, available: 1, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The first 1 bytes of a good log.
		{
			name:   "input-1-of-a-log",
			wire:   []piece{{"\x01", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "",
				needed: 6, available: 1, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 1 zero bytes are too few to be an untouched buffer.
		{
			name:   "input-1-zeros",
			wire:   []piece{{"\x00", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "",
				needed: 6, available: 1, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The first 2 bytes of a good log.
		{
			name:   "input-2-of-a-log",
			wire:   []piece{{"\x00\x01", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "",
				needed: 6, available: 2, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 2 zero bytes are too few to be an untouched buffer.
		{
			name:   "input-2-zeros",
			wire:   []piece{{"\x00\x00", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "",
				needed: 6, available: 2, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The first 3 bytes of a good log.
		{
			name:   "input-3-of-a-log",
			wire:   []piece{{"\x01\x00\x01", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "",
				needed: 6, available: 3, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 3 zero bytes are too few to be an untouched buffer.
		{
			name:   "input-3-zeros",
			wire:   []piece{{"\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "",
				needed: 6, available: 3, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The first 4 bytes of a good log.
		{
			name:   "input-4-of-a-log",
			wire:   []piece{{"\x00\x01\x00\x00", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "",
				needed: 6, available: 4, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 4 zero bytes are too few to be an untouched buffer.
		{
			name:   "input-4-zeros",
			wire:   []piece{{"\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "",
				needed: 6, available: 4, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The first 5 bytes of a good log.
		{
			name:   "input-5-of-a-log",
			wire:   []piece{{"\x01\x00\x01\x00\x00", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "",
				needed: 6, available: 5, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 5 zero bytes are too few to be an untouched buffer.
		{
			name:   "input-5-zeros",
			wire:   []piece{{"\x00\x00\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "",
				needed: 6, available: 5, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The record that is one too many is looked at before it is refused.
		{
			name:   "layout-before-records",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00a\x03\x00\x03\x00\x00\x00abc\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Records = 1 }),
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 7, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x22}]}", 1}},
		},
		// 16 MiB is accepted, so the bytes are missing.
		{
			name:   "length-01000000",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x01\x00\x00\x00\x00\x01abc", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 7, record: "string",
				needed: 16777216, available: 3, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// More than a reader accepts; nothing may overflow, nothing be allocated.
		{
			name:   "length-01000001-big",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x01\x01\x00\x00\x01abc", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: OverLimit, offset: 7, record: "string",
				needed: 0, available: 0, limit: "record_length",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// The same, big-endian.
		{
			name:   "length-65535-big",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\xff\xffabc", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 6, record: "string",
				needed: 65535, available: 3, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:6,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22}]}", 1}},
		},
		// The largest first length that shows the order.
		{
			name:   "length-65535-little",
			wire:   []piece{{"\x01\x00\x00\x00\x00\x00\x01\x00\xff\xff\x00\x00abc", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 6, record: "string",
				needed: 65535, available: 3, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:6,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22}]}", 1}},
		},
		// More than a reader accepts; nothing may overflow, nothing be allocated.
		{
			name:   "length-7fffffff-big",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x01\x7f\xff\xff\xffabc", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: OverLimit, offset: 7, record: "string",
				needed: 0, available: 0, limit: "record_length",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// More than a reader accepts; nothing may overflow, nothing be allocated.
		{
			name:   "length-80000000-little",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x01\x00\x00\x00\x00\x80abc", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: OverLimit, offset: 7, record: "string",
				needed: 0, available: 0, limit: "record_length",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// More than a reader accepts; nothing may overflow, nothing be allocated.
		{
			name:   "length-fffffffa-little",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x01\x00\xfa\xff\xff\xffabc", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: OverLimit, offset: 7, record: "string",
				needed: 0, available: 0, limit: "record_length",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// Header and length together would overflow 32 bits to 0.
		{
			name:   "length-fffffffa-without-limit",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x01\x80\xfa\xff\xff\xff", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.RecordLength = 4294967295; l.Total = 8589934592 }),
			damage: &vectorDamage{
				kind: ShortInput, offset: 7, record: "unknown",
				needed: 4294967290, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// More than a reader accepts; nothing may overflow, nothing be allocated.
		{
			name:   "length-ffffffff-big",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x01\xff\xff\xff\xffabc", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: OverLimit, offset: 7, record: "string",
				needed: 0, available: 0, limit: "record_length",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// The same where nothing is known yet; both readings of the length are one.
		{
			name:   "length-ffffffff-in-front",
			wire:   []piece{{"\x00\x01\xff\xff\xff\xff", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: OverLimit, offset: 0, record: "string",
				needed: 0, available: 0, limit: "record_length",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// More than a reader accepts; nothing may overflow, nothing be allocated.
		{
			name:   "length-ffffffff-little",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x01\x00\xff\xff\xff\xffabc", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: OverLimit, offset: 7, record: "string",
				needed: 0, available: 0, limit: "record_length",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// Without limits the largest length is short input.
		{
			name:   "length-ffffffff-without-limit",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x01\xff\xff\xff\xffabc", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.RecordLength = 4294967295; l.Total = 8589934592 }),
			damage: &vectorDamage{
				kind: ShortInput, offset: 7, record: "string",
				needed: 4294967295, available: 3, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// And they still count behind it.
		{
			name:   "limit-attributes-behind-nest",
			wire:   []piece{{"\x03\x00.\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x0b\x00\x14\x00\x00\x00\x01\x00\x04\x00\x00\x00\x00\x00\x00\x00\x06\x00\x04\x00\x00\x00\x00\x00\x00\x00\x0c\x00\x04\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Attributes = 3 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 42, record: "error",
				needed: 0, available: 0, limit: "attributes",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Those of nests count, and so does the nest.
		{
			name:   "limit-attributes-nested",
			wire:   []piece{{"\x00\x03\x00\x00\x00.\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x1e\x00\x01\x00\x00\x00\x04\x00\x00\x00\x00\x00\x06\x00\x00\x00\x04\x00\x00\x00\x00\x00\x07\x00\x00\x00\x04\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.Attributes = 3 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 42, record: "error",
				needed: 0, available: 0, limit: "attributes",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Unknown ones count.
		{
			name:   "limit-attributes-unknown",
			wire:   []piece{{"\x03\x00\x16\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x84\x03\x00\x00\x00\x00\x84\x03\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Attributes = 1 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 22, record: "error",
				needed: 0, available: 0, limit: "attributes",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A wall of empty attributes: 1,001 of them.
		{
			name:   "limit-attributes-wall",
			wire:   []piece{{"\x00\x03\x00\x00\x17\x80\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: OverLimit, offset: 6016, record: "error",
				needed: 0, available: 0, limit: "attributes",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// One attribute more.
		{
			name:   "limit-attributes",
			wire:   []piece{{"\x03\x004\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x08\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Attributes = 2 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 44, record: "error",
				needed: 0, available: 0, limit: "attributes",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A limit is said before the layout.
		{
			name:   "limit-before-layout",
			wire:   []piece{{"\x03\x00\x04\x00\x00\x00abcd\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.RecordLength = 3 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 0, record: "error",
				needed: 0, available: 0, limit: "record_length",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The limit is said before the bytes are missed.
		{
			name:   "limit-before-short",
			wire:   []piece{{"\x00\x01\x00\x00\x00dabc", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.RecordLength = 99 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 0, record: "string",
				needed: 0, available: 0, limit: "record_length",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Even an empty one.
		{
			name:   "limit-depth-empty-nest",
			wire:   []piece{{"\x03\x00\x10\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Depth = 1 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 16, record: "error",
				needed: 0, available: 0, limit: "depth",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A nest where no nest is allowed.
		{
			name:   "limit-depth",
			wire:   []piece{{"\x00\x03\x00\x00\x00$\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x04\x00\x00\x00\x00\x00\x07\x00\x00\x00\x0a\x00\x01\x00\x00\x00\x04\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.Depth = 1 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 26, record: "error",
				needed: 0, available: 0, limit: "depth",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The limit of the record is said before that of the log.
		{
			name:   "limit-length-before-total",
			wire:   []piece{{"\x00\x01\x00\x00\x00dabc", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.RecordLength = 99; l.Total = 50 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 0, record: "string",
				needed: 0, available: 0, limit: "record_length",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// One byte more than the limit.
		{
			name:   "limit-record-length",
			wire:   []piece{{"\x01\x00\x05\x00\x00\x0012345\x01\x00\x06\x00\x00\x00123456\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.RecordLength = 5 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 11, record: "string",
				needed: 0, available: 0, limit: "record_length",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:11,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x2212345\x22}]}", 1}},
		},
		// What the limit is for: records of six bytes.
		{
			name:   "limit-records-empty",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   0,
			limits: limited(func(l *Limits) { l.Records = 2 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 12, record: "",
				needed: 0, available: 0, limit: "records",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:12,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:6,\x22message\x22:\x22\x22}]}", 1}},
		},
		// The record that is one too many shows the byte order.
		{
			name:   "limit-records-shows-order",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.Records = 1 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 6, record: "",
				needed: 0, available: 0, limit: "records",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:6,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22}]}", 1}},
		},
		// No record at all is allowed.
		{
			name:   "limit-records-zero",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00c\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Records = 0 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 0, record: "",
				needed: 0, available: 0, limit: "records",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// One record more.
		{
			name:   "limit-records",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01a\x00\x01\x00\x00\x00\x01b\x00\x01\x00\x00\x00\x01c\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.Records = 2 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 14, record: "",
				needed: 0, available: 0, limit: "records",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:14,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:7,\x22message\x22:\x22b\x22}]}", 1}},
		},
		// So is that of the whole log.
		{
			name:   "limit-total-before-short",
			wire:   []piece{{"\x01\x00d\x00\x00\x00abc", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Total = 105 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 0, record: "string",
				needed: 0, available: 0, limit: "total",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The first record does.
		{
			name:   "limit-total-first",
			wire:   []piece{{"\x01\x00\x08\x00\x00\x0012345678\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Total = 13 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 0, record: "string",
				needed: 0, available: 0, limit: "total",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The header that would show the byte order begins behind the limit: the host's is taken.
		{
			name:   "limit-total-hides-order-big",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   0,
			limits: limited(func(l *Limits) { l.Total = 5 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 0, record: "string",
				needed: 0, available: 0, limit: "total",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The header that would show the byte order begins behind the limit: the host's is taken.
		{
			name:   "limit-total-hides-order-little",
			wire:   []piece{{"\x01\x00\x00\x00\x00\x00\x01\x00\x01\x00\x00\x00x\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: limited(func(l *Limits) { l.Total = 5 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 0, record: "string",
				needed: 0, available: 0, limit: "total",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A record that ends behind the limit.
		{
			name:   "limit-total-record",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x03abc\x00\x01\x00\x00\x00\x0812345678\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.Total = 22 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 9, record: "string",
				needed: 0, available: 0, limit: "total",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:9,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22abc\x22}]}", 1}},
		},
		// One that begins at the limit still shows it.
		{
			name:   "limit-total-shows-order",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.Total = 6 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 6, record: "string",
				needed: 0, available: 0, limit: "total",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:6,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22}]}", 1}},
		},
		// The log is one byte longer than the limit.
		{
			name:   "limit-total",
			wire:   []piece{{"\x01\x00\x03\x00\x00\x00abc\x01\x00\x01\x00\x00\x00x\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Total = 23 }),
			damage: &vectorDamage{
				kind: OverLimit, offset: 16, record: "end",
				needed: 0, available: 0, limit: "total",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:16,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22abc\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:9,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// LOSS of 0 bytes: it has 24 from its first version on.
		{
			name:   "loss-length-0",
			wire:   []piece{{"\x00\x04\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "loss",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// LOSS of 23 bytes: it has 24 from its first version on.
		{
			name:   "loss-length-23",
			wire:   []piece{{"\x00\x04\x00\x00\x00\x17\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "loss",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// LOSS of 8 bytes: it has 24 from its first version on.
		{
			name:   "loss-length-8",
			wire:   []piece{{"\x04\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "loss",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Three bytes are left in the nest.
		{
			name:   "nest-child-header",
			wire:   []piece{{"\x03\x00\x1d\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x07\x00\x0d\x00\x00\x00\x01\x00\x04\x00\x00\x00\x03\x00\x00\x00\x01\x00\x04\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 32, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// An attribute of a nest reaches past the nest, not past the record: a length is a wall.
		{
			name:   "nest-child-past-nest",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x22\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x09\x00\x02\x00\x00\x00\x06a.c\x00\x0e\x00\x00\x00\x03obj\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 22, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Type 0 inside a nest.
		{
			name:   "nest-child-type-0",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x16\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 22, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Type 0xffff inside a nest.
		{
			name:   "nest-child-type-ffff",
			wire:   []piece{{"\x03\x00!\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x0b\x00\x11\x00\x00\x00\x01\x00\x04\x00\x00\x00\x04\x00\x00\x00\xff\xff\x01\x00\x00\x00x\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 32, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A number of the wrong size inside a nest.
		{
			name:   "nest-child-wrong-size",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x1a\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x0a\x00\x04\x00\x00\x00\x04\x00\x00\x00\x04\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 22, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A nest that is no run of attributes.
		{
			name:   "nest-one-byte",
			wire:   []piece{{"\x03\x00\x11\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x07\x00\x01\x00\x00\x00x\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 22, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A nest reaches past its record.
		{
			name:   "nest-past-record",
			wire:   []piece{{"\x03\x00\x1a\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x07\x00\x14\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 16, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A first length of 65,536 by a little-endian writer is 256 by a big-endian one: auto takes big.
		{
			name:   "order-forced-wrong",
			wire:   []piece{{"\x01\x00\x00\x00\x01\x00", 1}, {"q", 256}, {"\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  LittleEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "string",
				needed: 65536, available: 264, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Padding to four bytes, as netlink has it: there is none here, so the next header is read one byte early, as type 0x0600.
		{
			name:   "padded-attribute",
			wire:   []piece{{"\x03\x00\x1e\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x01\x00\x03\x00\x00\x00abc\x00\x06\x00\x04\x00\x00\x00\x01\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 25, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Padding between records: the next header is read one byte early, as type 0x0300 of 2,560 bytes.
		{
			name:   "padded-record",
			wire:   []piece{{"\x01\x00\x03\x00\x00\x00abc\x00\x03\x00\x0a\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 9, record: "unknown",
				needed: 2560, available: 19, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:9,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22abc\x22}]}", 1}},
		},
		// A first length of 0x00010100 says nothing about the order: the host's is taken, and the type is right in one only.
		{
			name:   "palindrome-big",
			wire:   []piece{{"\x00\x01\x00\x01\x01\x00abc", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "string",
				needed: 65792, available: 3, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A first length of 0x00010100 says nothing about the order: the host's is taken, and the type is right in one only.
		{
			name:   "palindrome-little",
			wire:   []piece{{"\x01\x00\x00\x01\x01\x00abc", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "string",
				needed: 65792, available: 3, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// And must be whole.
		{
			name:   "short-before-records",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01a\x00\x01\x00\x00\x00\x03ab", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.Records = 1 }),
			damage: &vectorDamage{
				kind: ShortInput, offset: 7, record: "string",
				needed: 3, available: 2, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x22}]}", 1}},
		},
		// What came before the damage is delivered.
		{
			name:   "short-behind-records",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00a\x03\x00\x0a\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x01\x00\x05\x00\x00\x00hel", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 23, record: "string",
				needed: 5, available: 3, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:23,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x22},{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:7,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// A log cut in its trailer.
		{
			name:   "short-cut-in-end",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x04\x00\x18\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 37, record: "",
				needed: 6, available: 5, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:37,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22},{\x22name\x22:\x22loss\x22,\x22type\x22:4,\x22offset\x22:7,\x22dropped_records\x22:1,\x22dropped_bytes\x22:2,\x22true_size\x22:3}]}", 1}},
		},
		// END without its count.
		{
			name:   "short-end-0",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x02\x00\x02\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 7, record: "end",
				needed: 2, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// Half of its count.
		{
			name:   "short-end-1",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x02\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 7, record: "end",
				needed: 2, available: 1, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// ERROR cut inside an attribute.
		{
			name:   "short-error-attribute",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x14\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x04\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "error",
				needed: 20, available: 19, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// ERROR cut inside its fixed part: short is said before the layout is looked at.
		{
			name:   "short-error",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "error",
				needed: 10, available: 3, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 1 bytes where a header should stand.
		{
			name:   "short-header-1",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x02ok\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 8, record: "",
				needed: 6, available: 1, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:8,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22ok\x22}]}", 1}},
		},
		// 2 bytes where a header should stand.
		{
			name:   "short-header-2",
			wire:   []piece{{"\x01\x00\x02\x00\x00\x00ok\x01\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 8, record: "",
				needed: 6, available: 2, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:8,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22ok\x22}]}", 1}},
		},
		// 3 bytes where a header should stand.
		{
			name:   "short-header-3",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x02ok\x00\x01\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 8, record: "",
				needed: 6, available: 3, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:8,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22ok\x22}]}", 1}},
		},
		// 4 bytes where a header should stand.
		{
			name:   "short-header-4",
			wire:   []piece{{"\x01\x00\x02\x00\x00\x00ok\x01\x00\x02\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 8, record: "",
				needed: 6, available: 4, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:8,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22ok\x22}]}", 1}},
		},
		// 5 bytes where a header should stand.
		{
			name:   "short-header-5",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x02ok\x00\x01\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 8, record: "",
				needed: 6, available: 5, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:8,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22ok\x22}]}", 1}},
		},
		// Too few zero bytes behind a record for a type 0 and its length: short, not stopped.
		{
			name:   "short-header-zeros",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x02ok\x00\x00\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 8, record: "",
				needed: 6, available: 5, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:8,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22ok\x22}]}", 1}},
		},
		// A value that is both cut and too short for its layout: short.
		{
			name:   "short-layout-too",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x05abc", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "error",
				needed: 5, available: 3, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// An unknown record must be whole too.
		{
			name:   "short-unknown",
			wire:   []piece{{"\x80\x01\x00\x00\x00\x03ab", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "unknown",
				needed: 3, available: 2, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// One byte is missing.
		{
			name:   "short-value-by-one",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x05hell", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "string",
				needed: 5, available: 4, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A header, and nothing behind it.
		{
			name:   "short-value-missing",
			wire:   []piece{{"\x01\x00\x05\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: ShortInput, offset: 0, record: "string",
				needed: 5, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// In one record damage is told before what is not canonical.
		{
			name:   "strict-damage-in-record",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x11\xff\xff\xff\xea\x00\x00\x00\x00\x00\x01\x03\x84\x00\x00\x00\x00x\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 22, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A strict reader tells the unknown record in front of the damage.
		{
			name:   "strict-unknown-before-damage",
			wire:   []piece{{"\x00\x90\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 6, record: "error",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:6,\x22records\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:36864,\x22offset\x22:0,\x22value\x22:\x22\x22}]}", 1}},
		},
		// A log cannot begin with type 0 and a length.
		{
			name:   "type-0-in-front-big",
			wire:   []piece{{"\x00\x00\x00\x00\x00\x05abcde\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The same with a length that no limit allows: the type is said first.
		{
			name:   "type-0-in-front-huge",
			wire:   []piece{{"\x00\x00\xff\xff\xff\xff", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// One bit away from an untouched buffer.
		{
			name:   "type-0-in-front-last-byte",
			wire:   []piece{{"\x00\x00\x00\x00\x00\x01", 1}},
			order:  LittleEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A log cannot begin with type 0 and a length.
		{
			name:   "type-0-in-front-little",
			wire:   []piece{{"\x00\x00\x05\x00\x00\x00abcde\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Type 0xffff is said before any limit.
		{
			name:   "type-before-limit",
			wire:   []piece{{"\xff\xff\x00\x00\x00\x04abcd", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.RecordLength = 3 }),
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 0xffff behind a record.
		{
			name:   "type-ffff-behind",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\xff\xff\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 7, record: "",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// 0xffff is not a type.
		{
			name:   "type-ffff-big",
			wire:   []piece{{"\xff\xff\x00\x00\x00\x03abc\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 0xffff with a length of 0.
		{
			name:   "type-ffff-empty",
			wire:   []piece{{"\xff\xff\x00\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// 0xffff is not a type.
		{
			name:   "type-ffff-little",
			wire:   []piece{{"\xff\xff\x03\x00\x00\x00abc\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 0, record: "",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Its seven numbers take 56 bytes.
		{
			name:   "verifier-statistics-length-0",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x05\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 7, record: "verifier-statistics",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// Its seven numbers take 56 bytes.
		{
			name:   "verifier-statistics-length-55",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x05\x00\x00\x007\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			damage: &vectorDamage{
				kind: MalformedRecord, offset: 7, record: "verifier-statistics",
				needed: 0, available: 0, limit: "",
			},
			json: []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// Repeatable attributes with another between them are not canonical.
		{
			name:   "arguments-apart",
			wire:   []piece{{"\x03\x00,\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x08\x00\x08\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x00\x00\x08\x00\x08\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:58,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:1},{\x22name\x22:\x22limit\x22,\x22type\x22:11,\x22value\x22:[]},{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:2}]}]}", 1}},
		},
		// Arguments of all three types count in wire order.
		{
			name:   "arguments-mixed",
			wire:   []piece{{"\x00\x03\x00\x00\x004\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x01x\x00\x08\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x01\x00\x09\x00\x00\x00\x08\xff\xff\xff\xff\xff\xff\xff\xff\x00\x0a\x00\x00\x00\x01y\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:66,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-text\x22,\x22type\x22:10,\x22value\x22:\x22x\x22},{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:1},{\x22name\x22:\x22argument-signed\x22,\x22type\x22:9,\x22value\x22:-1},{\x22name\x22:\x22argument-text\x22,\x22type\x22:10,\x22value\x22:\x22y\x22}]}]}", 1}},
		},
		// Attribute 9.
		{
			name:   "attribute-argument-signed",
			wire:   []piece{{"\x03\x00\x18\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x09\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x80\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:38,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-signed\x22,\x22type\x22:9,\x22value\x22:\x22-9223372036854775808\x22}]}]}", 1}},
		},
		// Attribute 10.
		{
			name:   "attribute-argument-text",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x14\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x04eth0\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:34,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-text\x22,\x22type\x22:10,\x22value\x22:\x22eth0\x22}]}]}", 1}},
		},
		// Attribute 8.
		{
			name:   "attribute-argument-unsigned",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x18\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x08\x00\x00\x00\x08\xff\xff\xff\xff\xff\xff\xff\xff\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:38,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:\x2218446744073709551615\x22}]}]}", 1}},
		},
		// Attribute 5.
		{
			name:   "attribute-btf-member-offset",
			wire:   []piece{{"\x03\x00\x14\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x05\x00\x04\x00\x00\x00`\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:34,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22btf-member-offset\x22,\x22type\x22:5,\x22value\x22:96}]}]}", 1}},
		},
		// Attribute 19.
		{
			name:   "attribute-btf-member",
			wire:   []piece{{"\x03\x00\x1e\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x13\x00\x0e\x00\x00\x00se.load.weight\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:44,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22btf-member\x22,\x22type\x22:19,\x22value\x22:\x22se.load.weight\x22}]}]}", 1}},
		},
		// Attribute 16.
		{
			name:   "attribute-btf-object-id",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x14\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x04\x00\x00\x00\x01\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:34,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22btf-object-id\x22,\x22type\x22:16,\x22value\x22:1}]}]}", 1}},
		},
		// Attribute 4.
		{
			name:   "attribute-btf-type-id",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x14\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x04\x00\x00\x00\x04\x00\x00\x00u\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:34,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22btf-type-id\x22,\x22type\x22:4,\x22value\x22:117}]}]}", 1}},
		},
		// Attribute 18.
		{
			name:   "attribute-btf-type",
			wire:   []piece{{"\x03\x00\x22\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x12\x00\x12\x00\x00\x00struct task_struct\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:48,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22btf-type\x22,\x22type\x22:18,\x22value\x22:\x22struct task_struct\x22}]}]}", 1}},
		},
		// Which kind of rule was broken, as the verifier's report of Linux 7.
		{
			name:   "attribute-category",
			wire:   []piece{{"\x03\x00\x16\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x14\x00\x06\x00\x00\x00a text\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:36,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22category\x22,\x22type\x22:20,\x22value\x22:\x22a text\x22}]}]}", 1}},
		},
		// What led to the problem, one step of the path; the earliest first.
		{
			name:   "attribute-causal-step",
			wire:   []piece{{"\x03\x00\x16\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x16\x00\x06\x00\x00\x00a text\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:36,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22causal-step\x22,\x22type\x22:22,\x22value\x22:\x22a text\x22}]}]}", 1}},
		},
		// Attribute 15.
		{
			name:   "attribute-cookie",
			wire:   []piece{{"\x03\x00\x13\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x0f\x00\x03\x00\x00\x00\x00\xff\x10\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:33,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22cookie\x22,\x22type\x22:15,\x22value\x22:\x2200ff10\x22}]}]}", 1}},
		},
		// Attribute 2.
		{
			name:   "attribute-field-offset",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x14\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x04\x00\x00\x00\x18\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:34,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22field-offset\x22,\x22type\x22:2,\x22value\x22:24}]}]}", 1}},
		},
		// Attribute 3.
		{
			name:   "attribute-field-path",
			wire:   []piece{{"\x03\x00 \x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x03\x00\x10\x00\x00\x00ctx.ops[2].flags\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:46,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22field-path\x22,\x22type\x22:3,\x22value\x22:\x22ctx.ops[2].flags\x22}]}]}", 1}},
		},
		// Any value is kept.
		{
			name:   "attribute-guess-zero",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x11\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x11\x00\x00\x00\x01\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:31,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22guess\x22,\x22type\x22:17,\x22value\x22:0}]}]}", 1}},
		},
		// Attribute 17.
		{
			name:   "attribute-guess",
			wire:   []piece{{"\x03\x00\x1b\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x0c\x00\x04\x00\x00\x00\x03\x00\x00\x00\x11\x00\x01\x00\x00\x00\x01\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:41,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22missing\x22,\x22type\x22:12,\x22value\x22:3},{\x22name\x22:\x22guess\x22,\x22type\x22:17,\x22value\x22:1}]}]}", 1}},
		},
		// What the report calls the problem, in a few words.
		{
			name:   "attribute-headline",
			wire:   []piece{{"\x03\x00\x16\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x15\x00\x06\x00\x00\x00a text\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:36,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22headline\x22,\x22type\x22:21,\x22value\x22:\x22a text\x22}]}]}", 1}},
		},
		// Attribute 6.
		{
			name:   "attribute-instruction",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x14\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x04\x00\x00\x00*\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:34,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22instruction\x22,\x22type\x22:6,\x22value\x22:42}]}]}", 1}},
		},
		// Attribute 11.
		{
			name:   "attribute-limit",
			wire:   []piece{{"\x03\x00\x88\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x0b\x00x\x00\x00\x00\x01\x00\x04\x00\x00\x00\x04\x00\x00\x00\x02\x00\x08\x00\x00\x00\xfb\xff\xff\xff\xff\xff\xff\xff\x03\x00\x08\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00\x04\x00\x08\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x05\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00 \x00\x06\x00\x04\x00\x00\x00\x02\x00\x00\x00\x07\x00\x04\x00\x00\x00\x10\x00\x00\x00\x08\x00\x08\x00\x00\x00\xf0\xf0\x00\x00\x00\x00\x00\x00\x09\x00\x04\x00\x00\x00\x03\x00\x00\x00\x0a\x00\x04\x00\x00\x00M\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:150,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22limit\x22,\x22type\x22:11,\x22value\x22:[{\x22name\x22:\x22kind\x22,\x22type\x22:1,\x22value\x22:4},{\x22name\x22:\x22min-signed\x22,\x22type\x22:2,\x22value\x22:-5},{\x22name\x22:\x22max-signed\x22,\x22type\x22:3,\x22value\x22:5},{\x22name\x22:\x22min\x22,\x22type\x22:4,\x22value\x22:1},{\x22name\x22:\x22max\x22,\x22type\x22:5,\x22value\x22:\x229007199254740992\x22},{\x22name\x22:\x22min-length\x22,\x22type\x22:6,\x22value\x22:2},{\x22name\x22:\x22max-length\x22,\x22type\x22:7,\x22value\x22:16},{\x22name\x22:\x22mask\x22,\x22type\x22:8,\x22value\x22:61680},{\x22name\x22:\x22policy-index\x22,\x22type\x22:9,\x22value\x22:3},{\x22name\x22:\x22policy-max-type\x22,\x22type\x22:10,\x22value\x22:77}]}]}]}", 1}},
		},
		// Attribute 1.
		{
			name:   "attribute-message",
			wire:   []piece{{"\x03\x00 \x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x01\x00\x10\x00\x00\x00prog is too long\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:46,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22prog is too long\x22,\x22attributes\x22:[{\x22name\x22:\x22message\x22,\x22type\x22:1,\x22value\x22:\x22prog is too long\x22}]}]}", 1}},
		},
		// Attribute 13.
		{
			name:   "attribute-missing-in",
			wire:   []piece{{"\x03\x00\x14\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x0d\x00\x04\x00\x00\x00\x14\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:34,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22missing-in\x22,\x22type\x22:13,\x22value\x22:20}]}]}", 1}},
		},
		// Attribute 12.
		{
			name:   "attribute-missing",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x14\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x0c\x00\x00\x00\x04\x00\x00\x00\x03\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:34,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22missing\x22,\x22type\x22:12,\x22value\x22:3}]}]}", 1}},
		},
		// Stray bytes in an attribute.
		{
			name:   "attribute-not-utf8",
			wire:   []piece{{"\x03\x00\x12\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x01\x00\x02\x00\x00\x00a\xff\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:32,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22a\x5c\x5cxff\x22,\x22attributes\x22:[{\x22name\x22:\x22message\x22,\x22type\x22:1,\x22value\x22:\x22a\x5c\x5cxff\x22,\x22value_hex\x22:\x2261ff\x22}]}]}", 1}},
		},
		// The same inside a nest.
		{
			name:   "attribute-nul-in-nest",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x1a\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x0a\x00\x02\x00\x00\x00\x04p.c\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:40,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22source-line\x22,\x22type\x22:7,\x22value\x22:[{\x22name\x22:\x22file\x22,\x22type\x22:2,\x22value\x22:\x22p.c\x22,\x22nul\x22:true}]}]}]}", 1}},
		},
		// Text in attributes hides one NUL as STRING does.
		{
			name:   "attribute-nul",
			wire:   []piece{{"\x03\x00\x13\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x01\x00\x03\x00\x00\x00hi\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:33,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22hi\x22,\x22attributes\x22:[{\x22name\x22:\x22message\x22,\x22type\x22:1,\x22value\x22:\x22hi\x22,\x22nul\x22:true}]}]}", 1}},
		},
		// Attribute 14.
		{
			name:   "attribute-object",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x18\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x0e\x00\x00\x00\x08xdp_prog\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:38,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22object\x22,\x22type\x22:14,\x22value\x22:\x22xdp_prog\x22}]}]}", 1}},
		},
		// Private numbers go up to 0xfffe.
		{
			name:   "attribute-private",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x11\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\xff\xfe\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:31,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:65534,\x22value\x22:\x2278\x22}]}]}", 1}},
		},
		// The column of a source line, which Linux 7.3 reports.
		{
			name:   "attribute-source-column",
			wire:   []piece{{"\x03\x000\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x07\x00 \x00\x00\x00\x01\x00\x04\x00\x00\x00\x03\x00\x00\x00\x03\x00\x06\x00\x00\x00x = 1;\x04\x00\x04\x00\x00\x00\x09\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:62,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22source-line\x22,\x22type\x22:7,\x22value\x22:[{\x22name\x22:\x22line\x22,\x22type\x22:1,\x22value\x22:3},{\x22name\x22:\x22text\x22,\x22type\x22:3,\x22value\x22:\x22x = 1;\x22},{\x22name\x22:\x22column\x22,\x22type\x22:4,\x22value\x22:9}]}]}]}", 1}},
		},
		// Attribute 7.
		{
			name:   "attribute-source-line",
			wire:   []piece{{"\x03\x006\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x07\x00&\x00\x00\x00\x01\x00\x04\x00\x00\x00\x1f\x00\x00\x00\x02\x00\x06\x00\x00\x00prog.c\x03\x00\x0a\x00\x00\x00return *p;\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:68,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22source-line\x22,\x22type\x22:7,\x22value\x22:[{\x22name\x22:\x22line\x22,\x22type\x22:1,\x22value\x22:31},{\x22name\x22:\x22file\x22,\x22type\x22:2,\x22value\x22:\x22prog.c\x22},{\x22name\x22:\x22text\x22,\x22type\x22:3,\x22value\x22:\x22return *p;\x22}]}]}]}", 1}},
		},
		// What the kernel itself advises.
		{
			name:   "attribute-suggestion",
			wire:   []piece{{"\x03\x00\x16\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x17\x00\x06\x00\x00\x00a text\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:36,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22suggestion\x22,\x22type\x22:23,\x22value\x22:\x22a text\x22}]}]}", 1}},
		},
		// Empty text.
		{
			name:   "attribute-text-empty",
			wire:   []piece{{"\x03\x00\x16\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x0e\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:36,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22message\x22,\x22type\x22:1,\x22value\x22:\x22\x22},{\x22name\x22:\x22object\x22,\x22type\x22:14,\x22value\x22:\x22\x22}]}]}", 1}},
		},
		// The same with another between them.
		{
			name:   "attribute-twice-apart",
			wire:   []piece{{"\x03\x00(\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x02\x00\x04\x00\x00\x00\x01\x00\x00\x00\x06\x00\x04\x00\x00\x00\x02\x00\x00\x00\x02\x00\x04\x00\x00\x00\x03\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:54,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22field-offset\x22,\x22type\x22:2,\x22value\x22:1},{\x22name\x22:\x22instruction\x22,\x22type\x22:6,\x22value\x22:2},{\x22name\x22:\x22field-offset\x22,\x22type\x22:2,\x22value\x22:3}]}]}", 1}},
		},
		// Of one that may not repeat the first counts and both are kept.
		{
			name:   "attribute-twice",
			wire:   []piece{{"\x00\x03\x00\x00\x00!\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x05first\x00\x01\x00\x00\x00\x06second\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:47,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22first\x22,\x22attributes\x22:[{\x22name\x22:\x22message\x22,\x22type\x22:1,\x22value\x22:\x22first\x22},{\x22name\x22:\x22message\x22,\x22type\x22:1,\x22value\x22:\x22second\x22}]}]}", 1}},
		},
		// Only one.
		{
			name:   "attribute-two-nuls",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x14\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x0e\x00\x00\x00\x04hi\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:34,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22object\x22,\x22type\x22:14,\x22value\x22:\x22hi\x5cu0000\x22,\x22nul\x22:true}]}]}", 1}},
		},
		// The same between two known ones.
		{
			name:   "attribute-unknown-between",
			wire:   []piece{{"\x03\x00$\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x02\x00\x04\x00\x00\x00\x01\x00\x00\x00\xe7\x03\x00\x00\x00\x00\x06\x00\x04\x00\x00\x00\x02\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:50,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22field-offset\x22,\x22type\x22:2,\x22value\x22:1},{\x22name\x22:\x22unknown\x22,\x22type\x22:999,\x22value\x22:\x22\x22},{\x22name\x22:\x22instruction\x22,\x22type\x22:6,\x22value\x22:2}]}]}", 1}},
		},
		// Unknown attributes of a nest are kept too.
		{
			name:   "attribute-unknown-in-nest",
			wire:   []piece{{"\x03\x00-\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x07\x00\x1d\x00\x00\x00\x01\x00\x04\x00\x00\x00\x03\x00\x00\x00\x09\x00\x01\x00\x00\x00\xaa\x03\x00\x06\x00\x00\x00x = 1;\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:59,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22source-line\x22,\x22type\x22:7,\x22value\x22:[{\x22name\x22:\x22line\x22,\x22type\x22:1,\x22value\x22:3},{\x22name\x22:\x22unknown\x22,\x22type\x22:9,\x22value\x22:\x22aa\x22},{\x22name\x22:\x22text\x22,\x22type\x22:3,\x22value\x22:\x22x = 1;\x22}]}]}]}", 1}},
		},
		// An unknown attribute is stepped over and kept.
		{
			name:   "attribute-unknown",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x1d\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x04\x00\x00\x00\x01\x124\x00\x00\x00\x03\x01\x02\x03\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:43,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22field-offset\x22,\x22type\x22:2,\x22value\x22:1},{\x22name\x22:\x22unknown\x22,\x22type\x22:4660,\x22value\x22:\x22010203\x22}]}]}", 1}},
		},
		// An attribute's bytes are not walked.
		{
			name:   "attribute-value-looks-like-header",
			wire:   []piece{{"\x03\x00\x16\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x0f\x00\x06\x00\x00\x00\xff\xff\xff\xff\xff\xff\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:36,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22cookie\x22,\x22type\x22:15,\x22value\x22:\x22ffffffffffff\x22}]}]}", 1}},
		},
		// All of them in canonical order.
		{
			name:   "attributes-all-big",
			wire:   []piece{{"\x00\x03\x00\x00\x01j\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x10prog is too long\x00\x02\x00\x00\x00\x04\x00\x00\x00\x18\x00\x03\x00\x00\x00\x10ctx.ops[2].flags\x00\x04\x00\x00\x00\x04\x00\x00\x00u\x00\x05\x00\x00\x00\x04\x00\x00\x00`\x00\x06\x00\x00\x00\x04\x00\x00\x00*\x00\x07\x00\x00\x00&\x00\x01\x00\x00\x00\x04\x00\x00\x00\x1f\x00\x02\x00\x00\x00\x06prog.c\x00\x03\x00\x00\x00\x0areturn *p;\x00\x08\x00\x00\x00\x08\xff\xff\xff\xff\xff\xff\xff\xff\x00\x09\x00\x00\x00\x08\x80\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x04eth0\x00\x0b\x00\x00\x00x\x00\x01\x00\x00\x00\x04\x00\x00\x00\x04\x00\x02\x00\x00\x00\x08\xff\xff\xff\xff\xff\xff\xff\xfb\x00\x03\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x05\x00\x04\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x01\x00\x05\x00\x00\x00\x08\x00 \x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x04\x00\x00\x00\x02\x00\x07\x00\x00\x00\x04\x00\x00\x00\x10\x00\x08\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\xf0\xf0\x00\x09\x00\x00\x00\x04\x00\x00\x00\x03\x00\x0a\x00\x00\x00\x04\x00\x00\x00M\x00\x0c\x00\x00\x00\x04\x00\x00\x00\x03\x00\x0d\x00\x00\x00\x04\x00\x00\x00\x14\x00\x0e\x00\x00\x00\x08xdp_prog\x00\x0f\x00\x00\x00\x03\x00\xff\x10\x00\x10\x00\x00\x00\x04\x00\x00\x00\x01\x00\x11\x00\x00\x00\x01\x01\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:376,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22prog is too long\x22,\x22attributes\x22:[{\x22name\x22:\x22message\x22,\x22type\x22:1,\x22value\x22:\x22prog is too long\x22},{\x22name\x22:\x22field-offset\x22,\x22type\x22:2,\x22value\x22:24},{\x22name\x22:\x22field-path\x22,\x22type\x22:3,\x22value\x22:\x22ctx.ops[2].flags\x22},{\x22name\x22:\x22btf-type-id\x22,\x22type\x22:4,\x22value\x22:117},{\x22name\x22:\x22btf-member-offset\x22,\x22type\x22:5,\x22value\x22:96},{\x22name\x22:\x22instruction\x22,\x22type\x22:6,\x22value\x22:42},{\x22name\x22:\x22source-line\x22,\x22type\x22:7,\x22value\x22:[{\x22name\x22:\x22line\x22,\x22type\x22:1,\x22value\x22:31},{\x22name\x22:\x22file\x22,\x22type\x22:2,\x22value\x22:\x22prog.c\x22},{\x22name\x22:\x22text\x22,\x22type\x22:3,\x22value\x22:\x22return *p;\x22}]},{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:\x2218446744073709551615\x22},{\x22name\x22:\x22argument-signed\x22,\x22type\x22:9,\x22value\x22:\x22-9223372036854775808\x22},{\x22name\x22:\x22argument-text\x22,\x22type\x22:10,\x22value\x22:\x22eth0\x22},{\x22name\x22:\x22limit\x22,\x22type\x22:11,\x22value\x22:[{\x22name\x22:\x22kind\x22,\x22type\x22:1,\x22value\x22:4},{\x22name\x22:\x22min-signed\x22,\x22type\x22:2,\x22value\x22:-5},{\x22name\x22:\x22max-signed\x22,\x22type\x22:3,\x22value\x22:5},{\x22name\x22:\x22min\x22,\x22type\x22:4,\x22value\x22:1},{\x22name\x22:\x22max\x22,\x22type\x22:5,\x22value\x22:\x229007199254740992\x22},{\x22name\x22:\x22min-length\x22,\x22type\x22:6,\x22value\x22:2},{\x22name\x22:\x22max-length\x22,\x22type\x22:7,\x22value\x22:16},{\x22name\x22:\x22mask\x22,\x22type\x22:8,\x22value\x22:61680},{\x22name\x22:\x22policy-index\x22,\x22type\x22:9,\x22value\x22:3},{\x22name\x22:\x22policy-max-type\x22,\x22type\x22:10,\x22value\x22:77}]},{\x22name\x22:\x22missing\x22,\x22type\x22:12,\x22value\x22:3},{\x22name\x22:\x22missing-in\x22,\x22type\x22:13,\x22value\x22:20},{\x22name\x22:\x22object\x22,\x22type\x22:14,\x22value\x22:\x22xdp_prog\x22},{\x22name\x22:\x22cookie\x22,\x22type\x22:15,\x22value\x22:\x2200ff10\x22},{\x22name\x22:\x22btf-object-id\x22,\x22type\x22:16,\x22value\x22:1},{\x22name\x22:\x22guess\x22,\x22type\x22:17,\x22value\x22:1}]}]}", 1}},
		},
		// All of them in canonical order.
		{
			name:   "attributes-all-little",
			wire:   []piece{{"\x03\x00j\x01\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x01\x00\x10\x00\x00\x00prog is too long\x02\x00\x04\x00\x00\x00\x18\x00\x00\x00\x03\x00\x10\x00\x00\x00ctx.ops[2].flags\x04\x00\x04\x00\x00\x00u\x00\x00\x00\x05\x00\x04\x00\x00\x00`\x00\x00\x00\x06\x00\x04\x00\x00\x00*\x00\x00\x00\x07\x00&\x00\x00\x00\x01\x00\x04\x00\x00\x00\x1f\x00\x00\x00\x02\x00\x06\x00\x00\x00prog.c\x03\x00\x0a\x00\x00\x00return *p;\x08\x00\x08\x00\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff\x09\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x80\x0a\x00\x04\x00\x00\x00eth0\x0b\x00x\x00\x00\x00\x01\x00\x04\x00\x00\x00\x04\x00\x00\x00\x02\x00\x08\x00\x00\x00\xfb\xff\xff\xff\xff\xff\xff\xff\x03\x00\x08\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00\x04\x00\x08\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x05\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00 \x00\x06\x00\x04\x00\x00\x00\x02\x00\x00\x00\x07\x00\x04\x00\x00\x00\x10\x00\x00\x00\x08\x00\x08\x00\x00\x00\xf0\xf0\x00\x00\x00\x00\x00\x00\x09\x00\x04\x00\x00\x00\x03\x00\x00\x00\x0a\x00\x04\x00\x00\x00M\x00\x00\x00\x0c\x00\x04\x00\x00\x00\x03\x00\x00\x00\x0d\x00\x04\x00\x00\x00\x14\x00\x00\x00\x0e\x00\x08\x00\x00\x00xdp_prog\x0f\x00\x03\x00\x00\x00\x00\xff\x10\x10\x00\x04\x00\x00\x00\x01\x00\x00\x00\x11\x00\x01\x00\x00\x00\x01\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:376,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22prog is too long\x22,\x22attributes\x22:[{\x22name\x22:\x22message\x22,\x22type\x22:1,\x22value\x22:\x22prog is too long\x22},{\x22name\x22:\x22field-offset\x22,\x22type\x22:2,\x22value\x22:24},{\x22name\x22:\x22field-path\x22,\x22type\x22:3,\x22value\x22:\x22ctx.ops[2].flags\x22},{\x22name\x22:\x22btf-type-id\x22,\x22type\x22:4,\x22value\x22:117},{\x22name\x22:\x22btf-member-offset\x22,\x22type\x22:5,\x22value\x22:96},{\x22name\x22:\x22instruction\x22,\x22type\x22:6,\x22value\x22:42},{\x22name\x22:\x22source-line\x22,\x22type\x22:7,\x22value\x22:[{\x22name\x22:\x22line\x22,\x22type\x22:1,\x22value\x22:31},{\x22name\x22:\x22file\x22,\x22type\x22:2,\x22value\x22:\x22prog.c\x22},{\x22name\x22:\x22text\x22,\x22type\x22:3,\x22value\x22:\x22return *p;\x22}]},{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:\x2218446744073709551615\x22},{\x22name\x22:\x22argument-signed\x22,\x22type\x22:9,\x22value\x22:\x22-9223372036854775808\x22},{\x22name\x22:\x22argument-text\x22,\x22type\x22:10,\x22value\x22:\x22eth0\x22},{\x22name\x22:\x22limit\x22,\x22type\x22:11,\x22value\x22:[{\x22name\x22:\x22kind\x22,\x22type\x22:1,\x22value\x22:4},{\x22name\x22:\x22min-signed\x22,\x22type\x22:2,\x22value\x22:-5},{\x22name\x22:\x22max-signed\x22,\x22type\x22:3,\x22value\x22:5},{\x22name\x22:\x22min\x22,\x22type\x22:4,\x22value\x22:1},{\x22name\x22:\x22max\x22,\x22type\x22:5,\x22value\x22:\x229007199254740992\x22},{\x22name\x22:\x22min-length\x22,\x22type\x22:6,\x22value\x22:2},{\x22name\x22:\x22max-length\x22,\x22type\x22:7,\x22value\x22:16},{\x22name\x22:\x22mask\x22,\x22type\x22:8,\x22value\x22:61680},{\x22name\x22:\x22policy-index\x22,\x22type\x22:9,\x22value\x22:3},{\x22name\x22:\x22policy-max-type\x22,\x22type\x22:10,\x22value\x22:77}]},{\x22name\x22:\x22missing\x22,\x22type\x22:12,\x22value\x22:3},{\x22name\x22:\x22missing-in\x22,\x22type\x22:13,\x22value\x22:20},{\x22name\x22:\x22object\x22,\x22type\x22:14,\x22value\x22:\x22xdp_prog\x22},{\x22name\x22:\x22cookie\x22,\x22type\x22:15,\x22value\x22:\x2200ff10\x22},{\x22name\x22:\x22btf-object-id\x22,\x22type\x22:16,\x22value\x22:1},{\x22name\x22:\x22guess\x22,\x22type\x22:17,\x22value\x22:1}]}]}", 1}},
		},
		// Readers accept any order.
		{
			name:   "attributes-reversed",
			wire:   []piece{{"\x03\x00%\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x06\x00\x04\x00\x00\x00\x01\x00\x00\x00\x02\x00\x04\x00\x00\x00\x08\x00\x00\x00\x01\x00\x01\x00\x00\x00m\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:51,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22m\x22,\x22attributes\x22:[{\x22name\x22:\x22instruction\x22,\x22type\x22:6,\x22value\x22:1},{\x22name\x22:\x22field-offset\x22,\x22type\x22:2,\x22value\x22:8},{\x22name\x22:\x22message\x22,\x22type\x22:1,\x22value\x22:\x22m\x22}]}]}", 1}},
		},
		// What lies behind END is not looked at, however broken.
		{
			name:   "behind-end-garbage",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x02\x00\x00\xff\xff\xff\xff\xff\xff\xff", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:15,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// Not even 0xffff counts behind END.
		{
			name:   "behind-end-invalid-type",
			wire:   []piece{{"\x02\x00\x02\x00\x00\x00\x00\x00\xff\xff\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:8,\x22records\x22:[]}", 1}},
		},
		// A single stray byte behind END is not short input.
		{
			name:   "behind-end-one-byte",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x02\x00\x02\x00\x00\x00\x00\x00\x01", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:15,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// The first END counts.
		{
			name:   "behind-end-second-end",
			wire:   []piece{{"\x00\x02\x00\x00\x00\x02\x00\x03\x00\x02\x00\x00\x00\x02\x00\x04", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:3,\x22size\x22:8,\x22records\x22:[]}", 1}},
		},
		// A log behind a log is not part of it: this is no stream of logs.
		{
			name:   "behind-end-second-log",
			wire:   []piece{{"\x01\x00\x03\x00\x00\x00one\x02\x00\x02\x00\x00\x00\x00\x00\x01\x00\x03\x00\x00\x00two\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:17,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22one\x22}]}", 1}},
		},
		// Nor is a part of a header.
		{
			name:   "behind-end-short-header",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x02\x00\x00\xff\xff\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:15,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// Room that was not used is not part of the log.
		{
			name:   "behind-end-zeros",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x02\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:15,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// Empty bytes.
		{
			name:   "cookie-empty",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x10\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:30,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22cookie\x22,\x22type\x22:15,\x22value\x22:\x22\x22}]}]}", 1}},
		},
		// A decision with its fixed part alone.
		{
			name:   "core-relocation-poisoned",
			wire:   []piece{{"\x00@\x18\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10#\xad\x0b\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:38,\x22records\x22:[{\x22name\x22:\x22core-relocation\x22,\x22type\x22:16384,\x22offset\x22:0,\x22kind\x22:\x22byte-offset\x22,\x22verdict\x22:\x22poisoned\x22,\x22rules\x22:\x22libbpf\x22,\x22reserved\x22:0,\x22index\x22:0,\x22instruction\x22:0,\x22padding\x22:0,\x22written\x22:195896080,\x22attributes\x22:[]}]}", 1}},
		},
		// A decision with every attribute; the first registered type.
		{
			name:   "core-relocation",
			wire:   []piece{{"\x00@v\x02\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x11\x00\x00\x00\x00\x00\x00\x00\xe8\x09\x00\x00\x00\x00\x00\x00\x01\x00\x06\x00\x00\x00handle\x02\x00\x08\x00\x00\x00kprobe/x\x03\x00\x0b\x00\x00\x00probe.bpf.o\x04\x00@\x00\x00\x00\x01\x00\x04\x00\x00\x00\x05\x00\x00\x00\x03\x00\x12\x00\x00\x00struct task_struct\x04\x00\x04\x00\x00\x00.pid\x05\x00\x04\x00\x00\x000:92\x06\x00\x04\x00\x00\x00\x80'\x00\x00\x05\x00S\x00\x00\x00\x01\x00\x04\x00\x00\x00r\x00\x00\x00\x02\x00\x07\x00\x00\x00vmlinux\x03\x00\x12\x00\x00\x00struct task_struct\x04\x00\x04\x00\x00\x00.pid\x05\x00\x03\x00\x00\x000:3\x06\x00\x04\x00\x00\x00@O\x00\x00\x08\x00\x01\x00\x00\x00\x01\x06\x00S\x00\x00\x00\x01\x00\x04\x00\x00\x00r\x00\x00\x00\x02\x00\x07\x00\x00\x00vmlinux\x03\x00\x12\x00\x00\x00struct task_struct\x04\x00\x04\x00\x00\x00.pid\x05\x00\x03\x00\x00\x000:3\x06\x00\x04\x00\x00\x00@O\x00\x00\x08\x00\x01\x00\x00\x00\x01\x06\x00w\x00\x00\x00\x01\x00\x04\x00\x00\x00\x07\x00\x00\x00\x03\x00\x06\x00\x00\x00enum e\x04\x00\x03\x00\x00\x00::A\x05\x00\x01\x00\x00\x000\x07\x00\x08\x00\x00\x00\x00(k\xee\x00\x00\x00\x00\x08\x00\x01\x00\x00\x00\x00\x0a\x006\x00\x00\x00unexpected kind float relocated, local [3], target [4]\x06\x004\x00\x00\x00\x01\x00\x04\x00\x00\x00\x08\x00\x00\x00\x03\x00\x06\x00\x00\x00enum s\x04\x00\x03\x00\x00\x00::B\x05\x00\x01\x00\x00\x000\x09\x00\x08\x00\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff\x07\x00\x08\x00\x00\x00\xf0\x04\x00\x00\x00\x00\x00\x00\x08\x00\x04\x00\x00\x00\x04\x00\x00\x00\x09\x00\x04\x00\x00\x00\x08\x00\x00\x00\x0a\x00.\x00\x00\x00\x01\x00\x04\x00\x00\x00\x15\x00\x00\x00\x02\x00\x0b\x00\x00\x00probe.bpf.c\x03\x00\x0d\x00\x00\x00pid = t->pid;\x0b\x00\x06\x00\x00\x00a note\x0c\x00\x01\x00\x00\x00\x02\x0d\x00\x04\x00\x00\x00\x14\x00\x00\x00\x0e\x00\x04\x00\x00\x00tgid\x0f\x00\x01\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:644,\x22records\x22:[{\x22name\x22:\x22core-relocation\x22,\x22type\x22:16384,\x22offset\x22:0,\x22kind\x22:\x22byte-offset\x22,\x22verdict\x22:\x22matched\x22,\x22rules\x22:\x22libbpf\x22,\x22reserved\x22:0,\x22index\x22:3,\x22instruction\x22:17,\x22padding\x22:0,\x22written\x22:2536,\x22attributes\x22:[{\x22name\x22:\x22program\x22,\x22type\x22:1,\x22value\x22:\x22handle\x22},{\x22name\x22:\x22section\x22,\x22type\x22:2,\x22value\x22:\x22kprobe/x\x22},{\x22name\x22:\x22object\x22,\x22type\x22:3,\x22value\x22:\x22probe.bpf.o\x22},{\x22name\x22:\x22local\x22,\x22type\x22:4,\x22value\x22:[{\x22name\x22:\x22type-id\x22,\x22type\x22:1,\x22value\x22:5},{\x22name\x22:\x22type\x22,\x22type\x22:3,\x22value\x22:\x22struct task_struct\x22},{\x22name\x22:\x22path\x22,\x22type\x22:4,\x22value\x22:\x22.pid\x22},{\x22name\x22:\x22access\x22,\x22type\x22:5,\x22value\x22:\x220:92\x22},{\x22name\x22:\x22bit-offset\x22,\x22type\x22:6,\x22value\x22:10112}]},{\x22name\x22:\x22target\x22,\x22type\x22:5,\x22value\x22:[{\x22name\x22:\x22type-id\x22,\x22type\x22:1,\x22value\x22:114},{\x22name\x22:\x22btf\x22,\x22type\x22:2,\x22value\x22:\x22vmlinux\x22},{\x22name\x22:\x22type\x22,\x22type\x22:3,\x22value\x22:\x22struct task_struct\x22},{\x22name\x22:\x22path\x22,\x22type\x22:4,\x22value\x22:\x22.pid\x22},{\x22name\x22:\x22access\x22,\x22type\x22:5,\x22value\x22:\x220:3\x22},{\x22name\x22:\x22bit-offset\x22,\x22type\x22:6,\x22value\x22:20288},{\x22name\x22:\x22matches\x22,\x22type\x22:8,\x22value\x22:1}]},{\x22name\x22:\x22candidate\x22,\x22type\x22:6,\x22value\x22:[{\x22name\x22:\x22type-id\x22,\x22type\x22:1,\x22value\x22:114},{\x22name\x22:\x22btf\x22,\x22type\x22:2,\x22value\x22:\x22vmlinux\x22},{\x22name\x22:\x22type\x22,\x22type\x22:3,\x22value\x22:\x22struct task_struct\x22},{\x22name\x22:\x22path\x22,\x22type\x22:4,\x22value\x22:\x22.pid\x22},{\x22name\x22:\x22access\x22,\x22type\x22:5,\x22value\x22:\x220:3\x22},{\x22name\x22:\x22bit-offset\x22,\x22type\x22:6,\x22value\x22:20288},{\x22name\x22:\x22matches\x22,\x22type\x22:8,\x22value\x22:1}]},{\x22name\x22:\x22candidate\x22,\x22type\x22:6,\x22value\x22:[{\x22name\x22:\x22type-id\x22,\x22type\x22:1,\x22value\x22:7},{\x22name\x22:\x22type\x22,\x22type\x22:3,\x22value\x22:\x22enum e\x22},{\x22name\x22:\x22path\x22,\x22type\x22:4,\x22value\x22:\x22::A\x22},{\x22name\x22:\x22access\x22,\x22type\x22:5,\x22value\x22:\x220\x22},{\x22name\x22:\x22enumerator\x22,\x22type\x22:7,\x22value\x22:4000000000},{\x22name\x22:\x22matches\x22,\x22type\x22:8,\x22value\x22:0},{\x22name\x22:\x22note\x22,\x22type\x22:10,\x22value\x22:\x22unexpected kind float relocated, local [3], target [4]\x22}]},{\x22name\x22:\x22candidate\x22,\x22type\x22:6,\x22value\x22:[{\x22name\x22:\x22type-id\x22,\x22type\x22:1,\x22value\x22:8},{\x22name\x22:\x22type\x22,\x22type\x22:3,\x22value\x22:\x22enum s\x22},{\x22name\x22:\x22path\x22,\x22type\x22:4,\x22value\x22:\x22::B\x22},{\x22name\x22:\x22access\x22,\x22type\x22:5,\x22value\x22:\x220\x22},{\x22name\x22:\x22enumerator-signed\x22,\x22type\x22:9,\x22value\x22:-1}]},{\x22name\x22:\x22value-before\x22,\x22type\x22:7,\x22value\x22:1264},{\x22name\x22:\x22memory-size-before\x22,\x22type\x22:8,\x22value\x22:4},{\x22name\x22:\x22memory-size\x22,\x22type\x22:9,\x22value\x22:8},{\x22name\x22:\x22source-line\x22,\x22type\x22:10,\x22value\x22:[{\x22name\x22:\x22line\x22,\x22type\x22:1,\x22value\x22:21},{\x22name\x22:\x22file\x22,\x22type\x22:2,\x22value\x22:\x22probe.bpf.c\x22},{\x22name\x22:\x22text\x22,\x22type\x22:3,\x22value\x22:\x22pid = t->pid;\x22}]},{\x22name\x22:\x22message\x22,\x22type\x22:11,\x22value\x22:\x22a note\x22},{\x22name\x22:\x22form\x22,\x22type\x22:12,\x22value\x22:2},{\x22name\x22:\x22section-instruction\x22,\x22type\x22:13,\x22value\x22:20},{\x22name\x22:\x22near\x22,\x22type\x22:14,\x22value\x22:\x22tgid\x22},{\x22name\x22:\x22guarded\x22,\x22type\x22:15,\x22value\x22:0}]}]}", 1}},
		},
		// The same in the other order.
		{
			name:   "empty-log-big",
			wire:   []piece{{"\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:8,\x22records\x22:[]}", 1}},
		},
		// The smallest log: END alone; its length of 2 shows the byte order.
		{
			name:   "empty-log-little",
			wire:   []piece{{"\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:8,\x22records\x22:[]}", 1}},
		},
		// END counts for the byte order: its length is 2.
		{
			name:   "empty-records-then-end-big",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x00\x80\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x07", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:7,\x22size\x22:20,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22},{\x22name\x22:\x22unknown\x22,\x22type\x22:32768,\x22offset\x22:6,\x22value\x22:\x22\x22}]}", 1}},
		},
		// The same, little-endian.
		{
			name:   "empty-records-then-end-little",
			wire:   []piece{{"\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x07\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:7,\x22size\x22:20,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:6,\x22message\x22:\x22\x22}]}", 1}},
		},
		// Records without a value do not show the order; the first with one does.
		{
			name:   "empty-strings-before-order-big",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:27,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:6,\x22message\x22:\x22\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:12,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// The same bytes by a writer of a first record over 65,535 bytes: auto is wrong, the order must be stated.
		{
			name:   "ends-in-both-orders-big",
			wire:   []piece{{"\x01\x00\x00\x01\x00\x00", 1}, {"b", 256}, {"\x02\x00\x02\x00\x00\x00\x01\x00", 1}, {"b", 65272}, {"\x00\x02\x00\x00\x00\x02\x00\x02", 1}},
			order:  BigEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:2,\x22size\x22:65550,\x22records\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:256,\x22offset\x22:0,\x22value\x22:\x2262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262020002000000010062626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262626262\x22}]}", 1}},
		},
		// Walks to an END in both orders: the first length is 256 in one and 65,536 in the other, and 256 wins, whatever follows.
		{
			name:   "ends-in-both-orders-little",
			wire:   []piece{{"\x01\x00\x00\x01\x00\x00", 1}, {"b", 256}, {"\x02\x00\x02\x00\x00\x00\x01\x00", 1}, {"b", 65272}, {"\x00\x02\x00\x00\x00\x02\x00\x02", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:1,\x22size\x22:270,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22", 1}, {"b", 256}, {"\x22}]}", 1}},
		},
		// A registered reason arrives in 24 bytes, END included.
		{
			name:   "error-24-bytes",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x0a\xff\xff\xff\xf3\x00\x02\x00\x06\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-13,\x22errno\x22:\x22EACCES\x22,\x22subsystem\x22:\x22bpf\x22,\x22reason\x22:\x22frame-pointer-read-only\x22,\x22severity\x22:\x22error\x22,\x22text\x22:\x22frame pointer is read only\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// Text for people and a cause side by side.
		{
			name:   "error-beside-string",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x0dlookup failed\x00\x03\x00\x00\x00\x1b\xff\xff\xff\xfe\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x0bno such map\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:60,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22lookup failed\x22},{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:19,\x22error\x22:-2,\x22errno\x22:\x22ENOENT\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22no such map\x22,\x22attributes\x22:[{\x22name\x22:\x22message\x22,\x22type\x22:1,\x22value\x22:\x22no such map\x22}]}]}", 1}},
		},
		// The same, big-endian.
		{
			name:   "error-fixed-big",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x0a\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// The ten fixed bytes.
		{
			name:   "error-fixed-little",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// Unknown flags are kept and ignored, beside a known one.
		{
			name:   "error-flags",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x81\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22flags\x22:129,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// Severity 2.
		{
			name:   "error-info",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:0,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22info\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// The largest s32.
		{
			name:   "error-largest",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00\xff\xff\xff\x7f\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:2147483647,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// A number without a name.
		{
			name:   "error-no-such-errno",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00`\xf0\xff\xff\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-4000,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// A writer that forgot the sign: the number is kept, no errno is named.
		{
			name:   "error-positive",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x0a\x00\x00\x00\x16\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// Private numbers, to a reader without their schema.
		{
			name:   "error-private-subsystem",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00\xea\xff\xff\xff\x00\x80\x01\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:32768,\x22reason\x22:1,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// Subsystem 0 has no reasons.
		{
			name:   "error-reason-without-subsystem",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00\xea\xff\xff\xff\x00\x00\x09\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:9,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// Another severity stays a number and ranks as info.
		{
			name:   "error-severity-unknown",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00\xff\xff\xff\xff\x00\x00\x00\x00\x07\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-1,\x22errno\x22:\x22EPERM\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:7,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// The severity on the wire wins over the registry's.
		{
			name:   "error-severity-wins",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x0a\xff\xff\xff\xea\x00\x03\x00\x01\x02\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22netlink\x22,\x22reason\x22:\x22policy-validation\x22,\x22severity\x22:\x22info\x22,\x22text\x22:\x22Attribute failed policy validation\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// Beside the known flag an unknown one is kept, and refused by strict readers.
		{
			name:   "error-shed-and-unknown-flag",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00\xf3\xff\xff\xff\x02\x00\x01\x00\x00\x03\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-13,\x22errno\x22:\x22EACCES\x22,\x22subsystem\x22:\x22bpf\x22,\x22reason\x22:\x22register-not-readable\x22,\x22severity\x22:\x22error\x22,\x22flags\x22:3,\x22text\x22:\x22R{register} !read_ok\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// An error that gave up some of its attributes: what is left is read like any other.
		{
			name:   "error-shed-argument",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x18\xff\xff\xff\xf3\x00\x02\x00\x01\x00\x01\x00\x08\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x03\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:38,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-13,\x22errno\x22:\x22EACCES\x22,\x22subsystem\x22:\x22bpf\x22,\x22reason\x22:\x22register-not-readable\x22,\x22severity\x22:\x22error\x22,\x22flags\x22:1,\x22text\x22:\x22R3 !read_ok\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:3}]}]}", 1}},
		},
		// The flag says nothing of the severity.
		{
			name:   "error-shed-info",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00\xf3\xff\xff\xff\x02\x00\x01\x00\x02\x01\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-13,\x22errno\x22:\x22EACCES\x22,\x22subsystem\x22:\x22bpf\x22,\x22reason\x22:\x22register-not-readable\x22,\x22severity\x22:\x22info\x22,\x22flags\x22:1,\x22text\x22:\x22R{register} !read_ok\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// An error that gave up all of its attributes arrives in 24 bytes, and says so.
		{
			name:   "error-shed",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00\xf3\xff\xff\xff\x02\x00\x01\x00\x00\x01\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-13,\x22errno\x22:\x22EACCES\x22,\x22subsystem\x22:\x22bpf\x22,\x22reason\x22:\x22register-not-readable\x22,\x22severity\x22:\x22error\x22,\x22flags\x22:1,\x22text\x22:\x22R{register} !read_ok\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// The smallest s32.
		{
			name:   "error-smallest",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x0a\x80\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-2147483648,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// A known subsystem's unknown reason.
		{
			name:   "error-unregistered-reason",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x0a\xff\xff\xff\xea\x00\x02\xea`\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22bpf\x22,\x22reason\x22:60000,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// Numbers without a name stay numbers.
		{
			name:   "error-unregistered-subsystem",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x0a\xff\xff\xff\xea\x01#Eg\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:291,\x22reason\x22:17767,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// 0 with a lower severity: a warning, and the call succeeded.
		{
			name:   "error-warning-on-success",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x03\x00\x03\x00\x01\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:0,\x22subsystem\x22:\x22netlink\x22,\x22reason\x22:\x22reserved-bit-set\x22,\x22severity\x22:\x22warning\x22,\x22text\x22:\x22reserved bit set\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// More than one cause: the first names it.
		{
			name:   "errors-several",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00\xea\xff\xff\xff\x03\x00\x02\x00\x00\x00\x03\x00\x0a\x00\x00\x00\xf2\xff\xff\xff\x00\x00\x00\x00\x00\x00\x03\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:56,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22netlink\x22,\x22reason\x22:\x22unknown-attribute\x22,\x22severity\x22:\x22error\x22,\x22text\x22:\x22Unknown attribute type\x22,\x22attributes\x22:[]},{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:16,\x22error\x22:-14,\x22errno\x22:\x22EFAULT\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]},{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:32,\x22error\x22:0,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22warning\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// 2^53 is not: a decimal string.
		{
			name:   "integers-beyond",
			wire:   []piece{{"\x00\x03\x00\x00\x00&\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x08\x00\x00\x00\x08\x00 \x00\x00\x00\x00\x00\x00\x00\x09\x00\x00\x00\x08\xff\xe0\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:52,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:\x229007199254740992\x22},{\x22name\x22:\x22argument-signed\x22,\x22type\x22:9,\x22value\x22:\x22-9007199254740992\x22}]}]}", 1}},
		},
		// 2^53 - 1 is the largest integer that JSON readers keep: a number.
		{
			name:   "integers-exact",
			wire:   []piece{{"\x03\x00&\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x08\x00\x08\x00\x00\x00\xff\xff\xff\xff\xff\xff\x1f\x00\x09\x00\x08\x00\x00\x00\x01\x00\x00\x00\x00\x00\xe0\xff\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:52,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:9007199254740991},{\x22name\x22:\x22argument-signed\x22,\x22type\x22:9,\x22value\x22:-9007199254740991}]}]}", 1}},
		},
		// One below.
		{
			name:   "length-255-little",
			wire:   []piece{{"\x01\x00\xff\x00\x00\x00", 1}, {"a", 255}, {"\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:269,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22", 1}, {"a", 255}, {"\x22}]}", 1}},
		},
		// 0x00000100 read the other way is 65,536: over 65,535, so only one order can be right.
		{
			name:   "length-256-big",
			wire:   []piece{{"\x01\x00\x00\x00\x01\x00", 1}, {"q", 256}, {"\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:270,\x22records\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:256,\x22offset\x22:0,\x22value\x22:\x2271717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171\x22}]}", 1}},
		},
		// The first length that has two bytes.
		{
			name:   "length-256-little",
			wire:   []piece{{"\x01\x00\x00\x01\x00\x00", 1}, {"a", 256}, {"\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:270,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22", 1}, {"a", 256}, {"\x22}]}", 1}},
		},
		// 0x00000101 has a palindrome's look and is none: read the other way it is 16,842,752.
		{
			name:   "length-257-big",
			wire:   []piece{{"\x00\x01\x00\x00\x01\x01", 1}, {"a", 257}, {"\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:271,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22", 1}, {"a", 257}, {"\x22}]}", 1}},
		},
		// As many attributes as the limit.
		{
			name:   "limit-attributes-kept",
			wire:   []piece{{"\x03\x004\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x08\x00\x08\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x08\x00\x08\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x08\x00\x08\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Attributes = 3 }),
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:66,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:1},{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:2},{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:3}]}]}", 1}},
		},
		// The limit is that of one record.
		{
			name:   "limit-attributes-per-record",
			wire:   []piece{{"\x00\x03\x00\x00\x00&\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x08\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x01\x00\x08\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x02\x00\x03\x00\x00\x00&\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x08\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x03\x00\x08\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x04\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.Attributes = 2 }),
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:96,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:1},{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:2}]},{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:44,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:3},{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:4}]}]}", 1}},
		},
		// As deep as the limit: a nest's attributes stand at depth 2.
		{
			name:   "limit-depth-kept",
			wire:   []piece{{"\x03\x00\x1a\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x07\x00\x0a\x00\x00\x00\x01\x00\x04\x00\x00\x00\x01\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Depth = 2 }),
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:40,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22source-line\x22,\x22type\x22:7,\x22value\x22:[{\x22name\x22:\x22line\x22,\x22type\x22:1,\x22value\x22:1}]}]}]}", 1}},
		},
		// A value of exactly the limit.
		{
			name:   "limit-record-length-kept",
			wire:   []piece{{"\x01\x00\x05\x00\x00\x0012345\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.RecordLength = 5 }),
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:19,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x2212345\x22}]}", 1}},
		},
		// As many records as the limit: END does not count.
		{
			name:   "limit-records-kept",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01a\x00\x01\x00\x00\x00\x01b\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.Records = 2 }),
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:22,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:7,\x22message\x22:\x22b\x22}]}", 1}},
		},
		// Bytes behind END do not count.
		{
			name:   "limit-total-behind-end",
			wire:   []piece{{"\x01\x00\x03\x00\x00\x00abc\x02\x00\x02\x00\x00\x00\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: limited(func(l *Limits) { l.Total = 17 }),
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:17,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22abc\x22}]}", 1}},
		},
		// A log of exactly the limit, END included.
		{
			name:   "limit-total-kept",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x03abc\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.Total = 17 }),
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:17,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22abc\x22}]}", 1}},
		},
		// Nor do those behind a type 0.
		{
			name:   "limit-total-unterminated",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x03abc\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: limited(func(l *Limits) { l.Total = 9 }),
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:9,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22abc\x22}]}", 1}},
		},
		// LOSS counts on where END's counter stays.
		{
			name:   "loss-beyond-counter",
			wire:   []piece{{"\x04\x00\x18\x00\x00\x00p\x11\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff\x02\x00\x02\x00\x00\x00\xff\xff", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:65535,\x22size\x22:38,\x22records\x22:[{\x22name\x22:\x22loss\x22,\x22type\x22:4,\x22offset\x22:0,\x22dropped_records\x22:70000,\x22dropped_bytes\x22:1099511627776,\x22true_size\x22:\x2218446744073709551615\x22}]}", 1}},
		},
		// Growth need not be a whole field of anything.
		{
			name:   "loss-grown-by-one",
			wire:   []piece{{"\x04\x00\x19\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\xee\x02\x00\x02\x00\x00\x00\x01\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:1,\x22size\x22:39,\x22records\x22:[{\x22name\x22:\x22loss\x22,\x22type\x22:4,\x22offset\x22:0,\x22dropped_records\x22:1,\x22dropped_bytes\x22:2,\x22true_size\x22:3,\x22extra\x22:\x22ee\x22}]}", 1}},
		},
		// A newer writer's LOSS: what is behind the known fields is kept.
		{
			name:   "loss-grown",
			wire:   []piece{{"\x00\x04\x00\x00\x00 \x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x05\x00\x02\x00\x00\x00\x02\x00\x01", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:1,\x22size\x22:46,\x22records\x22:[{\x22name\x22:\x22loss\x22,\x22type\x22:4,\x22offset\x22:0,\x22dropped_records\x22:1,\x22dropped_bytes\x22:2,\x22true_size\x22:3,\x22extra\x22:\x220000000000000005\x22}]}", 1}},
		},
		// LOSS where it does not belong is tolerated.
		{
			name:   "loss-in-front",
			wire:   []piece{{"\x00\x04\x00\x00\x00\x18\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x03\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x02\x00\x01", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:1,\x22size\x22:45,\x22records\x22:[{\x22name\x22:\x22loss\x22,\x22type\x22:4,\x22offset\x22:0,\x22dropped_records\x22:1,\x22dropped_bytes\x22:2,\x22true_size\x22:3},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:30,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// So is a second one.
		{
			name:   "loss-twice",
			wire:   []piece{{"\x04\x00\x18\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x04\x00\x18\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x01\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:1,\x22size\x22:68,\x22records\x22:[{\x22name\x22:\x22loss\x22,\x22type\x22:4,\x22offset\x22:0,\x22dropped_records\x22:1,\x22dropped_bytes\x22:2,\x22true_size\x22:3},{\x22name\x22:\x22loss\x22,\x22type\x22:4,\x22offset\x22:30,\x22dropped_records\x22:4,\x22dropped_bytes\x22:5,\x22true_size\x22:6}]}", 1}},
		},
		// It is written whenever it was asked for, zeros included.
		{
			name:   "loss-zeros",
			wire:   []piece{{"\x00\x04\x00\x00\x00\x18\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:38,\x22records\x22:[{\x22name\x22:\x22loss\x22,\x22type\x22:4,\x22offset\x22:0,\x22dropped_records\x22:0,\x22dropped_bytes\x22:0,\x22true_size\x22:0}]}", 1}},
		},
		// The loss record before END.
		{
			name:   "loss",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x04\x00\x18\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00x\x00\x00\x00\x00\x00\x00\x00\x00\x10\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x03\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:3,\x22size\x22:45,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22},{\x22name\x22:\x22loss\x22,\x22type\x22:4,\x22offset\x22:7,\x22dropped_records\x22:3,\x22dropped_bytes\x22:120,\x22true_size\x22:4096}]}", 1}},
		},
		// A nest without attributes.
		{
			name:   "nest-empty",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x10\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:30,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22limit\x22,\x22type\x22:11,\x22value\x22:[]}]}]}", 1}},
		},
		// Order inside a nest.
		{
			name:   "nest-reversed",
			wire:   []piece{{"\x00\x03\x00\x00\x00,\xff\xff\xff\xde\x00\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x1c\x00\x05\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x09\x00\x04\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x01\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:58,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-34,\x22errno\x22:\x22ERANGE\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22limit\x22,\x22type\x22:11,\x22value\x22:[{\x22name\x22:\x22max\x22,\x22type\x22:5,\x22value\x22:9},{\x22name\x22:\x22min\x22,\x22type\x22:4,\x22value\x22:1}]}]}]}", 1}},
		},
		// Nests repeat like any other attribute.
		{
			name:   "nest-twice",
			wire:   []piece{{"\x03\x00*\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x07\x00\x0a\x00\x00\x00\x01\x00\x04\x00\x00\x00\x01\x00\x00\x00\x07\x00\x0a\x00\x00\x00\x01\x00\x04\x00\x00\x00\x02\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:56,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22source-line\x22,\x22type\x22:7,\x22value\x22:[{\x22name\x22:\x22line\x22,\x22type\x22:1,\x22value\x22:1}]},{\x22name\x22:\x22source-line\x22,\x22type\x22:7,\x22value\x22:[{\x22name\x22:\x22line\x22,\x22type\x22:1,\x22value\x22:2}]}]}]}", 1}},
		},
		// The same on a big-endian host.
		{
			name:   "only-empty-records-big",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:12,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:6,\x22message\x22:\x22\x22}]}", 1}},
		},
		// No record shows the order: the host's is taken.
		{
			name:   "only-empty-records-little",
			wire:   []piece{{"\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:12,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:6,\x22message\x22:\x22\x22}]}", 1}},
		},
		// Records padded to four bytes, as netlink has them: the padding reads as type 0, so the log stops there.
		{
			name:   "padded-records",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x03abc\x00\x00\x00\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:9,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22abc\x22}]}", 1}},
		},
		// A first length of 0x00010100 is the same in both orders, over 65,535: the host's order is taken, so the writer must state it.
		{
			name:   "palindrome-little",
			wire:   []piece{{"\x01\x00\x00\x01\x01\x00", 1}, {"p", 65792}, {"\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:65806,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22", 1}, {"p", 65792}, {"\x22}]}", 1}},
		},
		// A missing argument prints its placeholder.
		{
			name:   "reason-argument-missing",
			wire:   []piece{{"\x03\x00\x18\x00\x00\x00\xea\xff\xff\xff\x02\x00\x03\x00\x00\x00\x08\x00\x08\x00\x00\x00\x07\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:38,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22bpf\x22,\x22reason\x22:\x22jump-out-of-range\x22,\x22severity\x22:\x22error\x22,\x22text\x22:\x22jump out of range from insn 7 to {to}\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:7}]}]}", 1}},
		},
		// Surplus arguments follow in brackets.
		{
			name:   "reason-argument-surplus",
			wire:   []piece{{"\x00\x03\x00\x00\x00-\xff\xff\xff\xf3\x00\x02\x00\x01\x00\x00\x00\x08\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x03\x00\x09\x00\x00\x00\x08\xff\xff\xff\xff\xff\xff\xff\xfc\x00\x0a\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:59,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-13,\x22errno\x22:\x22EACCES\x22,\x22subsystem\x22:\x22bpf\x22,\x22reason\x22:\x22register-not-readable\x22,\x22severity\x22:\x22error\x22,\x22text\x22:\x22R3 !read_ok [-4, x]\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:3},{\x22name\x22:\x22argument-signed\x22,\x22type\x22:9,\x22value\x22:-4},{\x22name\x22:\x22argument-text\x22,\x22type\x22:10,\x22value\x22:\x22x\x22}]}]}", 1}},
		},
		// The text comes from the template.
		{
			name:   "reason-argument",
			wire:   []piece{{"\x03\x00\x18\x00\x00\x00\xf3\xff\xff\xff\x02\x00\x01\x00\x00\x00\x08\x00\x08\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:38,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-13,\x22errno\x22:\x22EACCES\x22,\x22subsystem\x22:\x22bpf\x22,\x22reason\x22:\x22register-not-readable\x22,\x22severity\x22:\x22error\x22,\x22text\x22:\x22R3 !read_ok\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:3}]}]}", 1}},
		},
		// Even an empty one.
		{
			name:   "reason-empty-message-wins",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x1e\xff\xff\xff\xf3\x00\x02\x00\x01\x00\x00\x00\x01\x00\x00\x00\x00\x00\x08\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x03\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:44,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-13,\x22errno\x22:\x22EACCES\x22,\x22subsystem\x22:\x22bpf\x22,\x22reason\x22:\x22register-not-readable\x22,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22message\x22,\x22type\x22:1,\x22value\x22:\x22\x22},{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:3}]}]}", 1}},
		},
		// Text and negative numbers where the template says hexadecimal: text as it is, the bits of 64.
		{
			name:   "reason-hexadecimal-text",
			wire:   []piece{{"\x00\x03\x00\x00\x00/\xff\xff\xff\xea\x00\x01\x00\x03\x00\x00\x00\x0a\x00\x00\x00\x03all\x00\x08\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x01\x00\x09\x00\x00\x00\x08\xff\xff\xff\xff\xff\xff\xff\xff\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:61,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22core\x22,\x22reason\x22:\x22unknown-flags\x22,\x22severity\x22:\x22error\x22,\x22text\x22:\x22Unknown bits all in 1, known are 0xffffffffffffffff\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-text\x22,\x22type\x22:10,\x22value\x22:\x22all\x22},{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:1},{\x22name\x22:\x22argument-signed\x22,\x22type\x22:9,\x22value\x22:-1}]}]}", 1}},
		},
		// `{name:x}` is 0x and lower-case digits.
		{
			name:   "reason-hexadecimal",
			wire:   []piece{{"\x03\x001\x00\x00\x00\xea\xff\xff\xff\x01\x00\x03\x00\x00\x00\x08\x00\x08\x00\x00\x00\xb0\x0a\x00\x00\x00\x00\x00\x00\x0a\x00\x05\x00\x00\x00flags\x08\x00\x08\x00\x00\x00\x0f\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:63,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22core\x22,\x22reason\x22:\x22unknown-flags\x22,\x22severity\x22:\x22error\x22,\x22text\x22:\x22Unknown bits 0xab0 in flags, known are 0xf\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:2736},{\x22name\x22:\x22argument-text\x22,\x22type\x22:10,\x22value\x22:\x22flags\x22},{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:15}]}]}", 1}},
		},
		// A message stands in place of the template's text.
		{
			name:   "reason-message-wins",
			wire:   []piece{{"\x03\x00 \x00\x00\x00\xf3\xff\xff\xff\x02\x00\x01\x00\x00\x00\x01\x00\x02\x00\x00\x00no\x08\x00\x08\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:46,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-13,\x22errno\x22:\x22EACCES\x22,\x22subsystem\x22:\x22bpf\x22,\x22reason\x22:\x22register-not-readable\x22,\x22severity\x22:\x22error\x22,\x22text\x22:\x22no\x22,\x22attributes\x22:[{\x22name\x22:\x22message\x22,\x22type\x22:1,\x22value\x22:\x22no\x22},{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:3}]}]}", 1}},
		},
		// A reason that has none is given one.
		{
			name:   "reason-no-arguments",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x18\xff\xff\xff\xea\x00\x03\x00\x02\x00\x00\x00\x08\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x05\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:38,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22netlink\x22,\x22reason\x22:\x22unknown-attribute\x22,\x22severity\x22:\x22error\x22,\x22text\x22:\x22Unknown attribute type [5]\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:5}]}]}", 1}},
		},
		// Text arguments, one of them with braces that are not filled again.
		{
			name:   "reason-text-arguments",
			wire:   []piece{{"\x03\x00'\x00\x00\x00\xea\xff\xff\xff\x04\x00\x01\x00\x00\x00\x0a\x00\x05\x00\x00\x00tmpfs\x0a\x00\x0c\x00\x00\x00{filesystem}\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:53,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22fscontext\x22,\x22reason\x22:\x22unknown-parameter\x22,\x22severity\x22:\x22error\x22,\x22text\x22:\x22tmpfs: Unknown parameter '{filesystem}'\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-text\x22,\x22type\x22:10,\x22value\x22:\x22tmpfs\x22},{\x22name\x22:\x22argument-text\x22,\x22type\x22:10,\x22value\x22:\x22{filesystem}\x22}]}]}", 1}},
		},
		// Two arguments of different types.
		{
			name:   "reason-two-arguments",
			wire:   []piece{{"\x00\x03\x00\x00\x00&\xff\xff\xff\xea\x00\x02\x00\x03\x00\x00\x00\x08\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x07\x00\x09\x00\x00\x00\x08\xff\xff\xff\xff\xff\xff\xff\xfe\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:52,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22bpf\x22,\x22reason\x22:\x22jump-out-of-range\x22,\x22severity\x22:\x22error\x22,\x22text\x22:\x22jump out of range from insn 7 to -2\x22,\x22attributes\x22:[{\x22name\x22:\x22argument-unsigned\x22,\x22type\x22:8,\x22value\x22:7},{\x22name\x22:\x22argument-signed\x22,\x22type\x22:9,\x22value\x22:-2}]}]}", 1}},
		},
		// The length behind type 0 does not show the byte order either.
		{
			name:   "stopped-behind-empty-length",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:6,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22}]}", 1}},
		},
		// A record without a value is a record: type 0 behind it ends the log.
		{
			name:   "stopped-behind-empty",
			wire:   []piece{{"\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:6,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22}]}", 1}},
		},
		// Nor is that length held against any limit.
		{
			name:   "stopped-length-large",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x00\xff\xff\xff\xff", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// Behind a record a type 0 ends the log even with a length: the rest is not looked at.
		{
			name:   "stopped-length",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x00\x00\x05\x00\x00\x00abcde", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// The same with more room left.
		{
			name:   "stopped-many-zeros",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x06so far", 1}, {"\x00", 64}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:12,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22so far\x22}]}", 1}},
		},
		// An END behind a type 0 is not found.
		{
			name:   "stopped-then-end",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x00\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:7,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// A type 0 behind a record: the writer stopped there, in a cleared buffer.
		{
			name:   "stopped-zeros",
			wire:   []piece{{"\x01\x00\x06\x00\x00\x00so far\x00\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:12,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22so far\x22}]}", 1}},
		},
		// The first attribute in wire order.
		{
			name:   "strict-first-attribute",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x1c\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x06\x00\x09\x00\x00\x00\x00\x03\x84\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:42,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22source-line\x22,\x22type\x22:7,\x22value\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:9,\x22value\x22:\x22\x22}]},{\x22name\x22:\x22unknown\x22,\x22type\x22:900,\x22value\x22:\x22\x22}]}]}", 1}},
		},
		// Of two records that are not canonical the first is told.
		{
			name:   "strict-first-record",
			wire:   []piece{{"\x03\x00\x0a\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x02\x00\x90\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:30,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22flags\x22:2,\x22text\x22:\x22\x22,\x22attributes\x22:[]},{\x22name\x22:\x22unknown\x22,\x22type\x22:36864,\x22offset\x22:16,\x22value\x22:\x22\x22}]}", 1}},
		},
		// Flags before attributes.
		{
			name:   "strict-flags-before-attributes",
			wire:   []piece{{"\x03\x00\x10\x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x02\x84\x03\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:30,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22flags\x22:2,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:900,\x22value\x22:\x22\x22}]}]}", 1}},
		},
		// A record behind LOSS is told as such, whatever it is.
		{
			name:   "strict-loss-before-type",
			wire:   []piece{{"\x00\x04\x00\x00\x00\x18\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x90\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:44,\x22records\x22:[{\x22name\x22:\x22loss\x22,\x22type\x22:4,\x22offset\x22:0,\x22dropped_records\x22:0,\x22dropped_bytes\x22:0,\x22true_size\x22:0},{\x22name\x22:\x22unknown\x22,\x22type\x22:36864,\x22offset\x22:30,\x22value\x22:\x22\x22}]}", 1}},
		},
		// A nest that is out of order, before what is in it.
		{
			name:   "strict-nest-before-content",
			wire:   []piece{{"\x03\x00 \x00\x00\x00\xea\xff\xff\xff\x00\x00\x00\x00\x00\x00\x0c\x00\x04\x00\x00\x00\x01\x00\x00\x00\x0b\x00\x06\x00\x00\x00c\x00\x00\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:46,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[{\x22name\x22:\x22missing\x22,\x22type\x22:12,\x22value\x22:1},{\x22name\x22:\x22limit\x22,\x22type\x22:11,\x22value\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:99,\x22value\x22:\x22\x22}]}]}]}", 1}},
		},
		// A real backslash needs no escape: only `message_hex` says that bytes are meant.
		{
			name:   "string-backslash",
			wire:   []piece{{"\x01\x00\x06\x00\x00\x00C:\x5cxff\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:20,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22C:\x5c\x5cxff\x22}]}", 1}},
		},
		// F4 90 80 80 would be U+110000.
		{
			name:   "string-beyond-unicode",
			wire:   []piece{{"\x01\x00\x04\x00\x00\x00\xf4\x90\x80\x80\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:18,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x5c\x5cxf4\x5c\x5cx90\x5c\x5cx80\x5c\x5cx80\x22,\x22message_hex\x22:\x22f4908080\x22}]}", 1}},
		},
		// The same log as a big-endian machine writes it.
		{
			name:   "string-big",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x02hi\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:16,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22hi\x22}]}", 1}},
		},
		// A byte order mark is text like any other.
		{
			name:   "string-bom",
			wire:   []piece{{"\x01\x00\x04\x00\x00\x00\xef\xbb\xbfx\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:18,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\xef\xbb\xbfx\x22}]}", 1}},
		},
		// Control bytes are data; whoever shows them escapes them.
		{
			name:   "string-control-bytes",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x11\x1b[31mred\x1b[0m\x0d\x0a\x09\x08\x7f\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:31,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x5cu001b[31mred\x5cu001b[0m\x5cr\x5cn\x5ct\x5cb\x7f\x22}]}", 1}},
		},
		// A writer that cut the text in the middle of a character.
		{
			name:   "string-cut-character",
			wire:   []piece{{"\x01\x00\x05\x00\x00\x00ok \xe2\x82\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:19,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22ok \x5c\x5cxe2\x5c\x5cx82\x22,\x22message_hex\x22:\x226f6b20e282\x22}]}", 1}},
		},
		// Both at once.
		{
			name:   "string-embedded-and-trailing-nul",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x04a\x00b\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:18,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x5cu0000b\x22,\x22nul\x22:true}]}", 1}},
		},
		// A NUL inside is a character: the length delimits.
		{
			name:   "string-embedded-nul",
			wire:   []piece{{"\x01\x00\x03\x00\x00\x00a\x00b\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:17,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x5cu0000b\x22}]}", 1}},
		},
		// An empty message is a message.
		{
			name:   "string-empty",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x00\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:21,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:6,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// A byte that UTF-8 never has is kept.
		{
			name:   "string-ff",
			wire:   []piece{{"\x01\x00\x03\x00\x00\x00a\xffb\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:17,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x5c\x5cxffb\x22,\x22message_hex\x22:\x2261ff62\x22}]}", 1}},
		},
		// Eight bytes that look like END inside a text.
		{
			name:   "string-holds-end",
			wire:   []piece{{"\x01\x00\x08\x00\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00\x01\x00\x01\x00\x00\x00x\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:29,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x5cu0002\x5cu0000\x5cu0002\x5cu0000\x5cu0000\x5cu0000\x5cu0000\x22,\x22nul\x22:true},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:14,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// Six zero bytes inside a text do not stop the log.
		{
			name:   "string-holds-zeros",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x08a\x00\x00\x00\x00\x00\x00b\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:22,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x5cu0000\x5cu0000\x5cu0000\x5cu0000\x5cu0000\x5cu0000b\x22}]}", 1}},
		},
		// Stray bytes and a NUL: `message_hex` leaves the NUL to `nul`.
		{
			name:   "string-invalid-and-nul",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x02\xff\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:16,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x5c\x5cxff\x22,\x22message_hex\x22:\x22ff\x22,\x22nul\x22:true}]}", 1}},
		},
		// A file name in an old encoding.
		{
			name:   "string-latin-1",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x04caf\xe9\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:18,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22caf\x5c\x5cxe9\x22,\x22message_hex\x22:\x22636166e9\x22}]}", 1}},
		},
		// U+0085, U+2028 and U+2029 do not split a message.
		{
			name:   "string-line-separators",
			wire:   []piece{{"\x01\x00\x0c\x00\x00\x00a\xc2\x85b\xe2\x80\xa8c\xe2\x80\xa9d\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:26,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\xc2\x85b\xe2\x80\xa8c\xe2\x80\xa9d\x22}]}", 1}},
		},
		// A text and the end, the picture of the README.
		{
			name:   "string-little",
			wire:   []piece{{"\x01\x00\x02\x00\x00\x00hi\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:16,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22hi\x22}]}", 1}},
		},
		// The same, big-endian, behind another record.
		{
			name:   "string-nul-big",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x01\x00\x00\x00\x03hi\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:24,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:7,\x22message\x22:\x22hi\x22,\x22nul\x22:true}]}", 1}},
		},
		// One trailing NUL is hidden and kept.
		{
			name:   "string-nul",
			wire:   []piece{{"\x01\x00\x03\x00\x00\x00hi\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:17,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22hi\x22,\x22nul\x22:true}]}", 1}},
		},
		// An empty C string.
		{
			name:   "string-only-nul",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:15,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x22,\x22nul\x22:true}]}", 1}},
		},
		// An overlong NUL (C0 80) is not a NUL.
		{
			name:   "string-overlong",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x02\xc0\x80\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:16,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x5c\x5cxc0\x5c\x5cx80\x22,\x22message_hex\x22:\x22c080\x22}]}", 1}},
		},
		// Nor pairs of them (CESU-8).
		{
			name:   "string-surrogate-pair",
			wire:   []piece{{"\x01\x00\x06\x00\x00\x00\xed\xa0\xbd\xed\xb8\x80\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:20,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x5c\x5cxed\x5c\x5cxa0\x5c\x5cxbd\x5c\x5cxed\x5c\x5cxb8\x5c\x5cx80\x22,\x22message_hex\x22:\x22eda0bdedb880\x22}]}", 1}},
		},
		// UTF-8 has no surrogates: U+D800 spelled out is three stray bytes.
		{
			name:   "string-surrogate",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x03\xed\xa0\x80\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:17,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x5c\x5cxed\x5c\x5cxa0\x5c\x5cx80\x22,\x22message_hex\x22:\x22eda080\x22}]}", 1}},
		},
		// Only one NUL is hidden.
		{
			name:   "string-two-nuls",
			wire:   []piece{{"\x01\x00\x04\x00\x00\x00hi\x00\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:18,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22hi\x5cu0000\x22,\x22nul\x22:true}]}", 1}},
		},
		// The last code points of each length, and U+FFFD itself.
		{
			name:   "string-utf8-edges",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x0d\x7f\xdf\xbf\xef\xbf\xbf\xf4\x8f\xbf\xbf\xef\xbf\xbd\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:27,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\x7f\xdf\xbf\xef\xbf\xbf\xf4\x8f\xbf\xbf\xef\xbf\xbd\x22}]}", 1}},
		},
		// Two, three and four bytes a character.
		{
			name:   "string-utf8",
			wire:   []piece{{"\x01\x00\x09\x00\x00\x00\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:23,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\x22}]}", 1}},
		},
		// Equal texts are not merged and order is kept.
		{
			name:   "strings-in-order",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01b\x00\x01\x00\x00\x00\x01a\x00\x01\x00\x00\x00\x01a\x00\x01\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:35,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22b\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:7,\x22message\x22:\x22a\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:14,\x22message\x22:\x22a\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:21,\x22message\x22:\x22\x22}]}", 1}},
		},
		// A count whose bytes differ: 258 is 0x0102.
		{
			name:   "truncations-byte-order",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x02\x00\x00\x00\x02\x01\x02", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:258,\x22size\x22:15,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// num_truncations is data, not damage.
		{
			name:   "truncations-one",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x02\x00\x02\x00\x00\x00\x01\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:1,\x22size\x22:15,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// The same, big-endian.
		{
			name:   "truncations-saturated-big",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x04last\x00\x02\x00\x00\x00\x02\xff\xff", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:65535,\x22size\x22:18,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22last\x22}]}", 1}},
		},
		// 65,535 is where the counter stays.
		{
			name:   "truncations-saturated-little",
			wire:   []piece{{"\x02\x00\x02\x00\x00\x00\xff\xff", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:65535,\x22size\x22:8,\x22records\x22:[]}", 1}},
		},
		// The example of the JSON form: text, a private record, END.
		{
			name:   "two-strings-and-unknown",
			wire:   []piece{{"\x01\x000\x00\x00\x00cgroup has non-overridable program in the parent\x01\x80\x03\x00\x00\x00\x00\xffE\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:71,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22cgroup has non-overridable program in the parent\x22},{\x22name\x22:\x22unknown\x22,\x22type\x22:32769,\x22offset\x22:54,\x22value\x22:\x2200ff45\x22}]}", 1}},
		},
		// Type 0x0200 is END read in the wrong order: here it is an unknown type.
		{
			name:   "type-end-swapped",
			wire:   []piece{{"\x00\x02\x02\x00\x00\x00\x00\x00\x01\x00\x01\x00\x00\x00x\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:23,\x22records\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:512,\x22offset\x22:0,\x22value\x22:\x220000\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:8,\x22message\x22:\x22x\x22}]}", 1}},
		},
		// Type 0x0100 is not STRING.
		{
			name:   "type-string-swapped",
			wire:   []piece{{"\x01\x00\x00\x00\x00\x02hi\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:16,\x22records\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:256,\x22offset\x22:0,\x22value\x22:\x226869\x22}]}", 1}},
		},
		// An unknown record between two known ones is stepped over and kept.
		{
			name:   "unknown-between",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00a\x01\x80\x02\x00\x00\x00\xde\xad\x01\x00\x01\x00\x00\x00b\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:30,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x22},{\x22name\x22:\x22unknown\x22,\x22type\x22:32769,\x22offset\x22:7,\x22value\x22:\x22dead\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:15,\x22message\x22:\x22b\x22}]}", 1}},
		},
		// A number of the core that this version does not know.
		{
			name:   "unknown-core",
			wire:   []piece{{"\xff?\x03\x00\x00\x00new\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:17,\x22records\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:16383,\x22offset\x22:0,\x22value\x22:\x226e6577\x22}]}", 1}},
		},
		// An unknown record without a value.
		{
			name:   "unknown-empty",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01a\xc0\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:21,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22a\x22},{\x22name\x22:\x22unknown\x22,\x22type\x22:49152,\x22offset\x22:7,\x22value\x22:\x22\x22}]}", 1}},
		},
		// 0xfffe is the last number there is.
		{
			name:   "unknown-last-private",
			wire:   []piece{{"\xff\xfe\x00\x00\x00\x02\xff\xff\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:16,\x22records\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:65534,\x22offset\x22:0,\x22value\x22:\x22ffff\x22}]}", 1}},
		},
		// Last of the registered range.
		{
			name:   "unknown-last-registered",
			wire:   []piece{{"\xff\x7f\x01\x00\x00\x00\x01\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:15,\x22records\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:32767,\x22offset\x22:0,\x22value\x22:\x2201\x22}]}", 1}},
		},
		// Records of a schema that the reader does not have.
		{
			name:   "unknown-of-device",
			wire:   []piece{{"\x80\x02\x00\x00\x00\x05\x00\x07hot\x00\x01\x00\x00\x00\x01x\x80\x05\x00\x00\x00\x02\x01\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:34,\x22records\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:32770,\x22offset\x22:0,\x22value\x22:\x220007686f74\x22},{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:11,\x22message\x22:\x22x\x22},{\x22name\x22:\x22unknown\x22,\x22type\x22:32773,\x22offset\x22:18,\x22value\x22:\x220100\x22}]}", 1}},
		},
		// Last of the registered range.
		{
			name:   "unknown-registered",
			wire:   []piece{{"\x7f\xff\x00\x00\x00\x03\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:17,\x22records\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:32767,\x22offset\x22:0,\x22value\x22:\x22000000\x22}]}", 1}},
		},
		// Equal unknown records are all kept.
		{
			name:   "unknown-repeated",
			wire:   []piece{{"\x05\x80\x01\x00\x00\x00z\x05\x80\x01\x00\x00\x00z\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:22,\x22records\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:32773,\x22offset\x22:0,\x22value\x22:\x227a\x22},{\x22name\x22:\x22unknown\x22,\x22type\x22:32773,\x22offset\x22:7,\x22value\x22:\x227a\x22}]}", 1}},
		},
		// The same behind an ERROR.
		{
			name:   "unterminated-error",
			wire:   []piece{{"\x00\x03\x00\x00\x00\x0a\xff\xff\xff\xea\x00\x00\x00\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:16,\x22records\x22:[{\x22name\x22:\x22error\x22,\x22type\x22:3,\x22offset\x22:0,\x22error\x22:-22,\x22errno\x22:\x22EINVAL\x22,\x22subsystem\x22:\x22none\x22,\x22reason\x22:0,\x22severity\x22:\x22error\x22,\x22text\x22:\x22\x22,\x22attributes\x22:[]}]}", 1}},
		},
		// LOSS does not end a log.
		{
			name:   "unterminated-loss",
			wire:   []piece{{"\x00\x01\x00\x00\x00\x01x\x00\x04\x00\x00\x00\x18\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x03", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:37,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22},{\x22name\x22:\x22loss\x22,\x22type\x22:4,\x22offset\x22:7,\x22dropped_records\x22:1,\x22dropped_bytes\x22:2,\x22true_size\x22:3}]}", 1}},
		},
		// No END: the writer died between two records.
		{
			name:   "unterminated-string",
			wire:   []piece{{"\x01\x00\x06\x00\x00\x00so far", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:12,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22so far\x22}]}", 1}},
		},
		// The same behind a record that nobody knows.
		{
			name:   "unterminated-unknown",
			wire:   []piece{{"\x00\x90\x02\x00\x00\x00\x01\x02", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22unterminated\x22,\x22num_truncations\x22:0,\x22size\x22:8,\x22records\x22:[{\x22name\x22:\x22unknown\x22,\x22type\x22:36864,\x22offset\x22:0,\x22value\x22:\x220102\x22}]}", 1}},
		},
		// A cleared buffer of more bytes.
		{
			name:   "untouched-page",
			wire:   []piece{{"\x00", 64}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22untouched\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// The order that is asked for is reported even so.
		{
			name:   "untouched-six-big",
			wire:   []piece{{"\x00\x00\x00\x00\x00\x00", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22untouched\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Six zero bytes: a cleared buffer that nobody wrote to.
		{
			name:   "untouched-six",
			wire:   []piece{{"\x00\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22untouched\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Only the first six bytes need to be cleared before a call.
		{
			name:   "untouched-then-garbage",
			wire:   []piece{{"\x00\x00\x00\x00\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 1}},
			order:  BigEndian,
			auto:   0,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22untouched\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Whatever follows six zero bytes is not looked at.
		{
			name:   "untouched-then-log",
			wire:   []piece{{"\x00\x00\x00\x00\x00\x00\x01\x00\x01\x00\x00\x00x\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22untouched\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// A seventh byte that is not zero changes nothing.
		{
			name:   "untouched-then-one-byte",
			wire:   []piece{{"\x00\x00\x00\x00\x00\x00\x01", 1}},
			order:  LittleEndian,
			auto:   0,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22untouched\x22,\x22num_truncations\x22:0,\x22size\x22:0,\x22records\x22:[]}", 1}},
		},
		// Beyond 2^53, and a NUL from C.
		{
			name:   "verifier-statistics-largest",
			wire:   []piece{{"\x05\x00:\x00\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff0\x00\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:72,\x22records\x22:[{\x22name\x22:\x22verifier-statistics\x22,\x22type\x22:5,\x22offset\x22:0,\x22instructions\x22:\x2218446744073709551615\x22,\x22limit\x22:\x2218446744073709551615\x22,\x22max_states_per_instruction\x22:\x2218446744073709551615\x22,\x22total_states\x22:\x2218446744073709551615\x22,\x22peak_states\x22:\x2218446744073709551615\x22,\x22mark_read\x22:\x2218446744073709551615\x22,\x22time\x22:\x2218446744073709551615\x22,\x22stack_depths\x22:\x220\x22,\x22nul\x22:true}]}", 1}},
		},
		// Nothing said: zeros, and no depths.
		{
			name:   "verifier-statistics-zeros",
			wire:   []piece{{"\x00\x05\x00\x00\x008\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x00", 1}},
			order:  BigEndian,
			auto:   BigEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22big\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:70,\x22records\x22:[{\x22name\x22:\x22verifier-statistics\x22,\x22type\x22:5,\x22offset\x22:0,\x22instructions\x22:0,\x22limit\x22:0,\x22max_states_per_instruction\x22:0,\x22total_states\x22:0,\x22peak_states\x22:0,\x22mark_read\x22:0,\x22time\x22:0,\x22stack_depths\x22:\x22\x22}]}", 1}},
		},
		// What the verifier says of its work.
		{
			name:   "verifier-statistics",
			wire:   []piece{{"\x01\x00\x01\x00\x00\x00x\x05\x00>\x00\x00\x00\x0b\x00\x00\x00\x00\x00\x00\x00@B\x0f\x00\x00\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00A\x00\x00\x00\x00\x00\x00\x00<\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\xd2\x04\x00\x00\x00\x00\x00\x0040+0+8\x02\x00\x02\x00\x00\x00\x00\x00", 1}},
			order:  LittleEndian,
			auto:   LittleEndian,
			limits: DefaultLimits,
			json:   []piece{{"{\x22byte_order\x22:\x22little\x22,\x22state\x22:\x22complete\x22,\x22num_truncations\x22:0,\x22size\x22:83,\x22records\x22:[{\x22name\x22:\x22string\x22,\x22type\x22:1,\x22offset\x22:0,\x22message\x22:\x22x\x22},{\x22name\x22:\x22verifier-statistics\x22,\x22type\x22:5,\x22offset\x22:7,\x22instructions\x22:11,\x22limit\x22:1000000,\x22max_states_per_instruction\x22:4,\x22total_states\x22:65,\x22peak_states\x22:60,\x22mark_read\x22:2,\x22time\x22:1234,\x22stack_depths\x22:\x2240+0+8\x22}]}", 1}},
		},
	}
}
