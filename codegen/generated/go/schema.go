// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

package tlvlog

type kind uint8

const (
	kindUnsigned kind = iota
	kindSigned
	kindText
	kindBytes
	kindNest
)

type fieldType struct {
	name   string
	kind   kind
	offset int
	size   int // 0 up to the end of the value
	names  func(int64) string
}

type recordType struct {
	typ    uint16
	name   string
	size   int // of the fixed fields
	set    uint8
	fields []fieldType
}

type attributeType struct {
	typ  uint16
	name string
	kind kind
	set  uint8
}

type reasonEntry struct {
	number    uint16
	name      string
	severity  uint8
	template  string
	arguments []string
	doc       string
	hint      string
}

type subsystem struct {
	number  uint16
	name    string
	reasons []reasonEntry
}

func findRecord(typ uint16) *recordType {
	for i := range recordTypes {
		if recordTypes[i].typ == typ {
			return &recordTypes[i]
		}
	}
	return nil
}

func recordName(typ uint16) string {
	if typ == EndType {
		return "end"
	}
	if known := findRecord(typ); known != nil {
		return known.name
	}
	return "unknown"
}

func findAttribute(set uint8, typ uint16) *attributeType {
	if set == 0 || int(set) > len(attributeSets) {
		return nil
	}
	attributes := attributeSets[set-1]
	for i := range attributes {
		if attributes[i].typ == typ {
			return &attributes[i]
		}
	}
	return nil
}

func findSubsystem(number uint16) *subsystem {
	for i := range subsystems {
		if subsystems[i].number == number {
			return &subsystems[i]
		}
	}
	return nil
}

// rank is what the number in a severity field ranks as.
func rank[N int64 | uint64](severity N) int {
	if severity == 0 || severity == 1 {
		return int(severity)
	}
	return 2
}
