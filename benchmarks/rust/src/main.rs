//! Reading error records with three attributes (number, text, number) beside two other readers.
//!
//! Each round runs every contender once, in an order that turns; a line of numbers, nanoseconds a
//! record of processor time, comes out per round.

use netlink_packet_utils::nla::NlasIterator;
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use tlvlog::{Argument, Body, ErrorAttribute, Keep, Reader, Reason, Writer};

const RECORDS: usize = 1000;
const REPEATS: usize = 60;
const ROUNDS: usize = 25;

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
    Reader::new(log)
        .flatten()
        .map(|record| u64::from(record.kind))
        .sum()
}

fn fields(log: &[u8]) -> u64 {
    let mut sum = 0_u64;
    for record in Reader::new(log) {
        let Ok(record) = record else { break };
        if let Body::Error(error) = record.body() {
            sum +=
                u64::from(error.reason) + u64::from(error.subsystem) + u64::from(error.severity.0);
            sum += u64::from(error.error.unsigned_abs()) + u64::from(error.flags);
            for attribute in error.attributes {
                sum += match attribute {
                    ErrorAttribute::ArgumentUnsigned(number) => number,
                    ErrorAttribute::ArgumentText(text) => {
                        text.to_str().map_or(0, |t| t.len() as u64)
                    }
                    _ => 0,
                };
            }
        }
    }
    sum
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
    let contenders: [(&str, Box<dyn Fn() -> u64>); 4] = [
        ("walk", Box::new(|| walk(black_box(&log)))),
        ("fields", Box::new(|| fields(black_box(&log)))),
        ("nla", Box::new(|| nlas(black_box(&nla)))),
        ("rmp", Box::new(|| packed(black_box(&messages)))),
    ];
    println!("{}", contenders.each_ref().map(|(name, _)| *name).join(" "));
    for round in 0..ROUNDS {
        let mut times = [0.0; 4];
        for turn in 0..4 {
            let which = (turn + round) % 4;
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
