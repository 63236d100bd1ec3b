//! Reading error records with three attributes (number, text, number) beside two other readers.
//!
//! Each round runs every contender once, in an order that turns; a line of numbers, nanoseconds a
//! record of processor time, comes out per round.

use netlink_packet_utils::nla::NlasIterator;
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use tlvlog::{Argument, Body, ErrorAttribute, ErrorRecord, Keep, Reader, Reason, Text, Writer};

const RECORDS: usize = 1000;
const REPEATS: usize = 60;
const ROUNDS: usize = 25;
const CONTENDERS: usize = 11;

#[derive(Serialize, Deserialize)]
struct Packed<'a> {
    error: i32,
    subsystem: u16,
    reason: u16,
    severity: u8,
    flags: u8,
    first: u64,
    #[serde(borrow)]
    text: &'a str,
    second: u64,
}

/// Nanoseconds of processor time that this thread has used.
fn now() -> u64 {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: the call writes to `time` alone.
    let status = unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
    assert_eq!(status, 0, "Linux has this clock");
    time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64
}

fn text_of(index: usize) -> String {
    format!("field_{}", index % 97)
}

fn log() -> Vec<u8> {
    let mut buffer = vec![0; 200 * RECORDS];
    let mut log = Writer::new(&mut buffer, Keep::Head).expect("it fits");
    for index in 0..RECORDS {
        let text = text_of(index);
        let number = u64::try_from(index).unwrap_or(0);
        let arguments: [Argument<'_>; 3] =
            [number.into(), text.as_str().into(), (number + 9).into()];
        log.explain(-22, Reason::new(1, 2), &arguments);
    }
    log.finish().to_vec()
}

/// The same attributes as netlink has them: a length that counts its header, padding to four.
fn attributes(index: usize) -> Vec<u8> {
    let number = u64::try_from(index).unwrap_or(0);
    let text = text_of(index);
    let mut out = Vec::new();
    for (kind, value) in [
        (8_u16, &number.to_ne_bytes()[..]),
        (10, text.as_bytes()),
        (8, &(number + 9).to_ne_bytes()),
    ] {
        let length = u16::try_from(value.len() + 4).unwrap_or(0);
        out.extend_from_slice(&length.to_ne_bytes());
        out.extend_from_slice(&kind.to_ne_bytes());
        out.extend_from_slice(value);
        out.resize((out.len() + 3) & !3, 0);
    }
    out
}

fn walk(log: &[u8]) -> u64 {
    let mut sum = 0_u64;
    for record in Reader::native(log) {
        let Ok(record) = record else { break };
        sum += u64::from(record.kind);
    }
    sum
}

fn fixed(error: &ErrorRecord<'_>) -> u64 {
    let numbers = u64::from(error.reason) + u64::from(error.subsystem) + u64::from(error.flags);
    numbers + u64::from(error.severity.0) + u64::from(error.error.unsigned_abs())
}

/// Every field by a reader that has checked the whole of a record before it hands it out.
fn strict(log: &[u8], text: impl Fn(Text<'_>) -> usize) -> u64 {
    let mut sum = 0_u64;
    for record in Reader::native(log) {
        let Ok(record) = record else { break };
        if let Body::Error(error) = record.body() {
            sum += fixed(&error);
            for attribute in error.attributes {
                sum += match attribute {
                    ErrorAttribute::ArgumentUnsigned(number) => number,
                    ErrorAttribute::ArgumentText(words) => text(words) as u64,
                    _ => 0,
                };
            }
        }
    }
    sum
}

/// Every field by a reader that checks an attribute when its turn comes, as the peers do.
fn shallow(log: &[u8], text: impl Fn(Text<'_>) -> usize) -> u64 {
    let mut sum = 0_u64;
    for record in Reader::shallow(log) {
        let Ok(record) = record else { break };
        if let Body::Error(error) = record.body() {
            sum += fixed(&error);
            for attribute in error.attributes.checked() {
                sum += match attribute {
                    Ok(ErrorAttribute::ArgumentUnsigned(number)) => number,
                    Ok(ErrorAttribute::ArgumentText(words)) => text(words) as u64,
                    Ok(_) => 0,
                    Err(_) => return sum,
                };
            }
        }
    }
    sum
}

/// Text as the peer of netlink hands it out: its bytes.
fn bytes(text: Text<'_>) -> usize {
    text.as_bytes().len()
}

/// Text that is known to be UTF-8.
fn checked(text: Text<'_>) -> usize {
    usize::from(text.is_utf8()) * text.as_bytes().len()
}

/// Text as MessagePack's reader hands it out: known to be UTF-8.
fn words(text: Text<'_>) -> usize {
    text.to_str().map_or(0, str::len)
}

fn nlas(records: &[Vec<u8>]) -> u64 {
    let mut sum = 0_u64;
    for record in records {
        for nla in NlasIterator::new(record.as_slice()) {
            sum += nla.map_or(0, |nla| u64::from(nla.kind()) + nla.value().len() as u64);
        }
    }
    sum
}

fn packed(records: &[Vec<u8>]) -> u64 {
    let mut sum = 0_u64;
    for record in records {
        if let Ok(p) = rmp_serde::from_slice::<Packed<'_>>(record) {
            sum += p.first + p.second + p.text.len() as u64 + u64::from(p.reason);
        }
    }
    sum
}

/// The floor: the same in one loop that knows nothing but these records, no schema, no types, one
/// byte order. Every length is checked.
fn by_hand(log: &[u8], text: impl Fn(Text<'_>) -> usize) -> u64 {
    let mut sum = 0_u64;
    let mut left = log;
    while let Some((3, value, behind)) = split(left) {
        left = behind;
        let (Some(fixed), Some(mut run)) = (value.first_chunk::<10>(), value.get(10..)) else {
            break;
        };
        let [a, b, c, d, rest @ ..] = *fixed;
        sum += u64::from(i32::from_le_bytes([a, b, c, d]).unsigned_abs());
        let [a, b, c, d, severity, flags] = rest;
        sum += u64::from(u16::from_le_bytes([a, b])) + u64::from(u16::from_le_bytes([c, d]));
        sum += u64::from(severity) + u64::from(flags);
        while let Some((kind, value, behind)) = split(run) {
            sum += match (kind, <[u8; 8]>::try_from(value)) {
                (8, Ok(number)) => u64::from_le_bytes(number),
                (8, Err(_)) => return sum,
                (10, _) => text(Text::from_bytes(value)) as u64,
                _ => 0,
            };
            run = behind;
        }
    }
    sum
}

#[inline(always)]
fn split(bytes: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let [a, b, c, d, e, f] = *bytes.first_chunk::<6>()?;
    let length = usize::try_from(u32::from_le_bytes([c, d, e, f])).ok()?;
    let (value, behind) = bytes.get(6..)?.split_at_checked(length)?;
    Some((u16::from_le_bytes([a, b]), value, behind))
}

/// The floor of what hands out text: the texts' bytes looked at by the standard library.
fn utf8(texts: &[Vec<u8>]) -> u64 {
    let lengths = texts
        .iter()
        .map(|text| words(Text::from_bytes(text)) as u64);
    lengths.sum()
}

fn main() {
    let log = log();
    let nla = (0..RECORDS).map(attributes).collect::<Vec<_>>();
    let messages = (0..RECORDS).map(|index| {
        let (number, text) = (u64::try_from(index).unwrap_or(0), text_of(index));
        let packed = Packed {
            error: -22,
            subsystem: 1,
            reason: 2,
            severity: 0,
            flags: 0,
            first: number,
            text: &text,
            second: number + 9,
        };
        rmp_serde::to_vec(&packed).expect("it packs")
    });
    let messages = messages.collect::<Vec<_>>();
    let texts = (0..RECORDS).map(|index| text_of(index).into_bytes());
    let texts = texts.collect::<Vec<_>>();
    let contenders: [(&str, Box<dyn Fn() -> u64>); CONTENDERS] = [
        ("walk", Box::new(|| walk(black_box(&log)))),
        ("strict", Box::new(|| strict(black_box(&log), bytes))),
        ("strict-words", Box::new(|| strict(black_box(&log), words))),
        ("fields", Box::new(|| shallow(black_box(&log), bytes))),
        (
            "fields-utf8",
            Box::new(|| shallow(black_box(&log), checked)),
        ),
        ("fields-words", Box::new(|| shallow(black_box(&log), words))),
        ("by-hand", Box::new(|| by_hand(black_box(&log), bytes))),
        (
            "by-hand-words",
            Box::new(|| by_hand(black_box(&log), words)),
        ),
        ("utf8", Box::new(|| utf8(black_box(&texts)))),
        ("nla", Box::new(|| nlas(black_box(&nla)))),
        ("rmp", Box::new(|| packed(black_box(&messages)))),
    ];
    println!("{}", contenders.each_ref().map(|(name, _)| *name).join(" "));
    for round in 0..ROUNDS {
        let mut times = [0.0; CONTENDERS];
        for turn in 0..CONTENDERS {
            let which = (turn + round) % CONTENDERS;
            black_box((contenders[which].1)());
            let begin = now();
            for _ in 0..REPEATS {
                black_box((contenders[which].1)());
            }
            times[which] = (now() - begin) as f64 / (REPEATS * RECORDS) as f64;
        }
        println!("{}", times.map(|time| format!("{time:.3}")).join(" "));
    }
}
