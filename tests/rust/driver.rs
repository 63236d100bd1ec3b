//! Writes and reads logs as a stream of commands on stdin says, and answers on stdout: what
//! tests/c/driver.c does, in the same protocol. With `big` as argument it writes big-endian.

use std::io::{self, Read, Write};

use the_crate as lib;
use lib::{ByteOrder, ErrorKind, Keep, Limits, Options, Reader, State, Text, Writer};

include!("dispatch.rs");

/// The commands that are left.
struct Input<'a> {
    left: &'a [u8],
}

impl<'a> Input<'a> {
    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, left) = self.left.split_at(count);
        self.left = left;
        taken
    }

    fn number(&mut self, count: usize) -> u64 {
        self.take(count).iter().rev().fold(0, |value, &byte| value << 8 | u64::from(byte))
    }

    fn counted(&mut self) -> &'a [u8] {
        let count = self.number(4) as usize;
        self.take(count)
    }
}

/// The answers so far.
struct Output(Vec<u8>);

impl Output {
    fn number(&mut self, value: u64, count: usize) {
        self.0.extend_from_slice(&value.to_le_bytes()[..count]);
    }

    fn counted(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64, 4);
        self.0.extend_from_slice(bytes);
    }

    fn text(&mut self, text: Text<'_>) {
        self.counted(text.as_bytes());
        self.number(u64::from(text.nul()), 1);
    }
}

fn finish(w: &mut Writer<'_>, out: &mut Output) {
    let log = w.finish().to_vec();
    assert_eq!(w.finish(), &log[..], "finish is not idempotent");
    out.counted(&log);
    out.number(u64::from(w.num_truncations()), 2);
    out.number(w.true_size(), 8);
    out.number(1, 1); // a slice has no guards to look at
    out.number(-5i64 as u64, 4);
    out.number(0, 4);
}

fn read_log(input: &mut Input<'_>, out: &mut Output) {
    let order = match input.number(1) {
        0 => None,
        1 => Some(ByteOrder::NATIVE),
        2 => Some(ByteOrder::Little),
        _ => Some(ByteOrder::Big),
    };
    let mut limits = Limits::default();
    if input.number(1) == 1 {
        limits.record_length = input.number(8) as usize;
        limits.records = input.number(8) as usize;
        limits.attributes = input.number(8) as usize;
        limits.depth = input.number(8) as usize;
        limits.total = input.number(8) as usize;
    }
    let bytes = input.counted().to_vec();
    let mut reader = Reader::with_limits(&bytes, order, limits);
    let mut damage = None;
    for record in reader.by_ref() {
        match record {
            Ok(record) => {
                out.number(1, 1);
                out.number(record.offset as u64, 4);
                out.number(u64::from(record.kind), 2);
                get_body(record.body(), out);
            }
            Err(error) => damage = Some(error),
        }
    }
    assert!(reader.next().is_none(), "the reader is not fused");
    let code = damage.map_or(0, |error| match error.kind {
        ErrorKind::ShortInput { .. } => -1i64,
        ErrorKind::MalformedRecord => -2,
        ErrorKind::Trailer => -3,
        _ => -4,
    });
    out.number(0, 1);
    out.number(code as u64, 4);
    out.number(damage.map_or(0, |error| error.offset) as u64, 4);
    let state = match reader.state() {
        State::Reading => 0,
        State::Complete => 1,
        State::Unterminated => 2,
        State::Untouched => 3,
    };
    out.number(state, 1);
    out.number(reader.size() as u64, 4);
    out.number(u64::from(reader.num_truncations()), 2);
    out.number(u64::from(reader.order() != ByteOrder::NATIVE), 1);
}

/// Commands up to the next log.
fn write_log<'a>(w: &mut Writer<'_>, input: &mut Input<'a>, out: &mut Output) {
    while let Some(&command) = input.left.first() {
        match command {
            b'I' | b'L' | b'E' | b'J' => return,
            b'P' => {
                input.take(1);
                let kind = input.number(2) as u16;
                w.put_raw(kind, input.counted());
            }
            b'T' => {
                input.take(1);
                let kind = input.number(2) as u16;
                put_record(w, kind, input);
            }
            b'R' => {
                input.take(1);
                w.reset();
            }
            b'F' => {
                input.take(1);
                finish(w, out);
            }
            other => panic!("no such command: {other}"),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A value, or `-`, and a semicolon.
fn say(out: &mut Output, value: Option<impl std::fmt::Display>) {
    let said = value.map_or(String::from("-;"), |value| format!("{value};"));
    out.0.extend_from_slice(said.as_bytes());
}

fn extack(input: &mut Input<'_>, out: &mut Output) {
    let order = if input.number(1) == 2 { ByteOrder::Little } else { ByteOrder::Big };
    for ack in lib::extack::read(input.counted(), order) {
        let policy = ack.policy().unwrap_or_default();
        say(out, Some(ack.error));
        say(out, ack.message().map(|text| hex(text.as_bytes())));
        say(out, ack.offset());
        say(out, ack.cookie().map(hex));
        say(out, ack.missing_type());
        say(out, ack.missing_nest());
        say(out, policy.kind);
        say(out, policy.min_length);
        say(out, policy.max_length);
        say(out, policy.policy_index);
        say(out, policy.max_type);
        say(out, policy.min_signed);
        say(out, policy.max_signed);
        say(out, policy.min);
        say(out, policy.max);
        say(out, policy.mask);
        out.0.push(b'\n');
    }
    out.0.push(b'\n');
}

fn run(input: &mut Input<'_>, order: ByteOrder, out: &mut Output) {
    while !input.left.is_empty() {
        match input.number(1) as u8 {
            b'I' => {
                let capacity = input.number(4) as usize;
                let keep = [Keep::Severity, Keep::Head, Keep::Tail][input.number(1) as usize];
                let flags = input.number(1);
                let (loss, shed) = (flags & 1 == 1, flags & 4 == 4);
                input.take(4);
                let mut memory = vec![0xa5; capacity];
                let options = Options { keep, loss, order: Some(order), shed };
                match Writer::with_options(&mut memory, options) {
                    Ok(mut w) => {
                        out.number(0, 4);
                        write_log(&mut w, input, out);
                    }
                    Err(_) => {
                        out.number(-22i64 as u64, 4);
                        assert!(memory.iter().all(|&byte| byte == 0xa5), "it was written to");
                        let probe = Options { keep, loss, order: Some(order), shed };
                        let mut w = Writer::with_options(&mut [], probe).unwrap();
                        write_log(&mut w, input, out);
                    }
                }
            }
            b'L' => read_log(input, out),
            b'E' => extack(input, out),
            b'J' => {
                let json = lib::json::Json(Reader::new(input.counted())).to_string();
                out.counted(json.as_bytes());
            }
            other => panic!("no such command: {other}"),
        }
    }
}

fn main() -> io::Result<()> {
    let mut commands = Vec::new();
    io::stdin().read_to_end(&mut commands)?;
    let big = std::env::args().nth(1).as_deref() == Some("big");
    let order = if big { ByteOrder::Big } else { ByteOrder::Little };
    let mut out = Output(Vec::new());
    run(&mut Input { left: &commands }, order, &mut out);
    io::stdout().write_all(&out.0)
}
