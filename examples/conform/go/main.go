// Answers `tlvlog conform` with the package that `tlvlog gen go` makes; put it in a folder of it.
//
// The lines are described in spec/vectors/README.md.
package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"os"
	"strconv"
	"strings"

	tlvlog "tlvlog"
)

var kinds = map[tlvlog.DamageKind]string{
	tlvlog.ShortInput:      "ShortInputError",
	tlvlog.MalformedRecord: "MalformedRecordError",
	tlvlog.BadTrailer:      "TrailerError",
	tlvlog.OverLimit:       "LimitError",
}

var orders = map[string]tlvlog.ByteOrder{"little": tlvlog.LittleEndian, "big": tlvlog.BigEndian}

var keeps = map[string]tlvlog.Keep{
	"severity": tlvlog.KeepSeverity, "head": tlvlog.KeepHead, "tail": tlvlog.KeepTail,
}

func skip(what string) string { return fmt.Sprintf(`{"skip":"there is no %s"}`, what) }

// limitsOf are the limits that the options name, and the default ones.
func limitsOf(options map[string]string) tlvlog.Limits {
	limits := tlvlog.DefaultLimits
	for name, field := range map[string]*int{
		"record_length": &limits.RecordLength,
		"records":       &limits.Records,
		"attributes":    &limits.Attributes,
		"depth":         &limits.Depth,
		"total":         &limits.Total,
	} {
		if text, ok := options[name]; ok {
			*field, _ = strconv.Atoi(text)
		}
	}
	return limits
}

func read(wire []byte, options map[string]string) string {
	for _, word := range []string{"strict", "pieces"} {
		if _, ok := options[word]; ok {
			return skip(word)
		}
	}
	r := tlvlog.NewReaderLimits(wire, orders[options["order"]], limitsOf(options))
	out := tlvlog.AppendJSON([]byte(`{"log":`), r)
	if damage, ok := r.Err().(*tlvlog.Damage); ok {
		out = fmt.Appendf(out, `,"error":"%s","offset":%d`, kinds[damage.Kind], damage.Offset)
		if damage.Record != 0 {
			out = fmt.Appendf(out, `,"record":"%s"`, tlvlog.Record{Type: damage.Record}.Name())
		}
		switch damage.Kind {
		case tlvlog.ShortInput:
			out = fmt.Appendf(out, `,"needed":%d,"available":%d`, damage.Needed, damage.Available)
		case tlvlog.OverLimit:
			out = fmt.Appendf(out, `,"limit":"%s"`, damage.Limit)
		}
	}
	return string(append(out, '}'))
}

func write(wire []byte, options map[string]string) string {
	capacity, _ := strconv.Atoi(options["capacity"])
	_, loss := options["loss"]
	_, shed := options["shed"]
	order := orders[options["order"]]
	w, err := tlvlog.NewWriter(make([]byte, capacity),
		tlvlog.Options{Keep: keeps[options["keep"]], Loss: loss, Shed: shed, Order: order})
	if err != nil {
		return `{"refused":true}`
	}
	r := tlvlog.NewReaderOrder(wire, order)
	for r.Next() {
		w.PutRaw(r.Record().Type, r.Record().Value)
	}
	log := w.Finish()
	return fmt.Sprintf(`{"wire":"%x","num_truncations":%d,"true_size":%d}`,
		log, w.NumTruncations(), w.TrueSize())
}

func answer(line string) string {
	words := strings.Fields(line)
	if words[0] == "encode" {
		return skip("encode")
	}
	options := map[string]string{}
	for _, word := range words[1:] {
		name, value, _ := strings.Cut(word, "=")
		options[name] = value
	}
	wire, _ := hex.DecodeString(strings.Trim(words[len(words)-1], "-"))
	if words[0] == "write" {
		return write(wire, options)
	}
	return read(wire, options)
}

func main() {
	lines := bufio.NewReader(os.Stdin)
	for {
		line, err := lines.ReadString('\n')
		if err != nil {
			return
		}
		fmt.Println(answer(line))
	}
}
