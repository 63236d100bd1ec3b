// SPDX-License-Identifier: MIT
// Code generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; DO NOT EDIT.

// Package tlvlog: Logs that a failing call leaves behind: a run of type-length-value records in a
// buffer of the caller's.
//
// A log is what a failing call leaves behind: a run of records in a buffer of its caller's. This
// package reads and writes them. It needs the standard library alone, and does not panic, whatever
// the input.
//
// A [Reader] gives the records one after the other; [Record.AsError] and its like say what a
// record means. A [Writer] keeps whole records in a buffer of fixed size. [NewError] makes an error
// of a failed call and its log: errors.Is finds the errno, and %+v prints the whole log.
// [ReadExtAck] reads netlink's extended acknowledgements, which say the same of a refused request
// today.
package tlvlog
