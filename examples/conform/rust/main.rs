//! Answers `tlvlog conform` with the crate that `tlvlog gen rust` makes; put it into `examples/`.
//!
//! The lines are described in spec/vectors/README.md.

use std::io::{self, BufRead, Write};

use tlvlog::{json::Json, ByteOrder, ErrorKind, Keep, Limits, Options, Reader, Writer};

/// The words of a line between its verb and its payload.
struct Words<'a>(Vec<&'a str>);

impl<'a> Words<'a> {
    fn has(&self, name: &str) -> bool {
        self.0.contains(&name)
    }

    fn value(&self, name: &str) -> Option<&'a str> {
        let named = |word: &&'a str| word.split_once('=').filter(|(key, _)| *key == name);
        self.0.iter().find_map(named).map(|(_, value)| value)
    }

    fn number(&self, name: &str, default: usize) -> usize {
        let text = self.value(name);
        text.and_then(|text| text.parse().ok()).unwrap_or(default)
    }

    fn order(&self) -> Option<ByteOrder> {
        match self.value("order") {
            Some("little") => Some(ByteOrder::Little),
            Some("big") => Some(ByteOrder::Big),
            _ => None,
        }
    }

    fn limits(&self) -> Limits {
        let default = Limits::default();
        Limits {
            record_length: self.number("record_length", default.record_length),
            records: self.number("records", default.records),
            attributes: self.number("attributes", default.attributes),
            depth: self.number("depth", default.depth),
            total: self.number("total", default.total),
        }
    }
}

fn bytes_of(digits: &str) -> Vec<u8> {
    let pairs = digits.as_bytes().chunks_exact(2);
    let texts = pairs.filter_map(|pair| std::str::from_utf8(pair).ok());
    texts
        .filter_map(|pair| u8::from_str_radix(pair, 16).ok())
        .collect()
}

fn read(wire: &[u8], words: &Words<'_>) -> String {
    for word in ["strict", "pieces"] {
        if words.has(word) {
            return format!("{{\"skip\":\"there is no {word}\"}}");
        }
    }
    let reader = || Reader::with_limits(wire, words.order(), words.limits());
    let mut answer = format!("{{\"log\":{}", Json(reader()));
    if let Some(Err(damage)) = reader().last() {
        let (name, more) = match damage.kind {
            ErrorKind::ShortInput { needed, available } => {
                let more = format!(",\"needed\":{needed},\"available\":{available}");
                ("ShortInputError", more)
            }
            ErrorKind::MalformedRecord => ("MalformedRecordError", String::new()),
            ErrorKind::Trailer => ("TrailerError", String::new()),
            ErrorKind::Limit(limit) => ("LimitError", format!(",\"limit\":\"{}\"", limit.name())),
            _ => ("", String::new()),
        };
        let offset = damage.offset;
        answer += &format!(",\"error\":\"{name}\",\"offset\":{offset}{more}");
        if let Some(kind) = damage.record {
            let name = tlvlog::schema::record_name(kind);
            answer += &format!(",\"record\":\"{name}\"");
        }
    }
    answer + "}"
}

fn write(wire: &[u8], words: &Words<'_>) -> String {
    let order = words.order();
    let keep = match words.value("keep") {
        Some("head") => Keep::Head,
        Some("tail") => Keep::Tail,
        _ => Keep::Severity,
    };
    let options = Options {
        keep,
        loss: words.has("loss"),
        shed: words.has("shed"),
        order,
        ..Options::default()
    };
    let mut buffer = vec![0; words.number("capacity", 0)];
    let mut log = match Writer::with_options(&mut buffer, options) {
        Ok(log) => log,
        Err(_) => return String::from("{\"refused\":true}"),
    };
    for record in Reader::with_limits(wire, order, Limits::default()).flatten() {
        log.put_raw(record.kind, record.value);
    }
    let left: String = log
        .finish()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let (count, size) = (log.num_truncations(), log.true_size());
    format!("{{\"wire\":\"{left}\",\"num_truncations\":{count},\"true_size\":{size}}}")
}

fn main() -> io::Result<()> {
    for line in io::stdin().lock().lines() {
        let line = line?;
        let mut words = line.split(' ');
        let verb = words.next();
        let wire = bytes_of(words.next_back().unwrap_or(""));
        let words = Words(words.collect());
        let answer = match verb {
            Some("read") => read(&wire, &words),
            Some("write") => write(&wire, &words),
            _ => String::from("{\"skip\":\"there is no encode\"}"),
        };
        writeln!(io::stdout(), "{answer}")?;
    }
    Ok(())
}
