// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! Every vector of the specification: what is read, what is damaged and where, what is written.

#[rustfmt::skip]
mod table;

use tlvlog::json::Json;
use tlvlog::schema::{record_name, record_type};
use tlvlog::{Body, Keep, Options, Writer};
use tlvlog::{ByteOrder, Error, ErrorKind, Limits, Reader, Record, State};

/// Bytes, and how often they come.
type Pieces = &'static [(&'static [u8], usize)];

struct Vector {
    name: &'static str,
    wire: Pieces,
    order: ByteOrder,
    /// The order that the input shows.
    auto: Option<ByteOrder>,
    limits: Limits,
    damage: Option<Damage>,
    json: Pieces,
}

struct Damage {
    kind: ErrorKind,
    offset: usize,
    record: Option<&'static str>,
}

fn whole(pieces: Pieces) -> Vec<u8> {
    let parts = pieces.iter().map(|&(bytes, times)| bytes.repeat(times));
    parts.collect::<Vec<_>>().concat()
}

impl Vector {
    fn reader<'a>(&self, wire: &'a [u8]) -> Reader<'a> {
        Reader::with_limits(wire, Some(self.order), self.limits)
    }
}

fn damage_of(reader: &mut Reader<'_>) -> Option<Error> {
    let damage = reader.by_ref().find_map(Result::err);
    assert!(reader.next().is_none());
    damage
}

#[test]
fn every_vector_means_what_it_says() {
    for vector in table::table() {
        let wire = whole(vector.wire);
        let json = Json(vector.reader(&wire)).to_string();
        let expected = String::from_utf8(whole(vector.json)).expect("JSON is text");
        assert_eq!(json, expected, "{}", vector.name);
        let found = damage_of(&mut vector.reader(&wire));
        let damage = found.map(|e| (e.kind, e.offset, e.record.map(record_name)));
        let expected = vector.damage.map(|d| (d.kind, d.offset, d.record));
        assert_eq!(damage, expected, "{}", vector.name);
    }
}

/// The damage of a record's attributes, read one by one, and where it is in the log.
fn damage_in(record: Record<'_>) -> Option<(ErrorKind, usize)> {
    let (size, damage) = match record.body() {
        Body::Error(known) => (10, known.attributes.checked().find_map(Result::err)),
        Body::CoreRelocation(known) => (24, known.attributes.checked().find_map(Result::err)),
        _ => (0, None),
    };
    damage.map(|error| (error.kind, record.offset + 6 + size + error.offset))
}

#[test]
fn readers_of_the_own_order_find_the_same() {
    for vector in table::table() {
        if vector.order != ByteOrder::NATIVE || vector.limits != Limits::default() {
            continue;
        }
        let wire = whole(vector.wire);
        let check = |bytes: &[u8]| {
            let records = Reader::with_order(bytes, ByteOrder::NATIVE).collect::<Vec<_>>();
            let native = Reader::native(bytes).collect::<Vec<_>>();
            assert_eq!(native, records, "{}", vector.name);
            let mut shallow = Reader::shallow(bytes);
            for expected in records {
                let found = shallow.next().expect("there are as many");
                match (found, expected) {
                    (Ok(found), Ok(expected)) => {
                        assert_eq!(found, expected, "{}", vector.name);
                        assert_eq!(damage_in(found), None, "{}", vector.name);
                    }
                    (Ok(found), Err(expected)) => {
                        let expected = (expected.kind, expected.offset);
                        let damage = damage_in(found).unwrap_or(expected);
                        // What a nest holds is not looked at: there may be damage before this one.
                        let is_in_nest = damage.1 > expected.1;
                        assert!(damage == expected || is_in_nest, "{}", vector.name);
                        return;
                    }
                    (found, expected) => assert_eq!(found, expected, "{}", vector.name),
                }
            }
            assert_eq!(shallow.next(), None, "{}", vector.name);
        };
        check(&wire);
        let mut changed = wire[..wire.len().min(4096)].to_vec();
        for at in 0..changed.len() {
            changed[at] ^= 1;
            check(&changed);
            changed[at] ^= 1;
        }
    }
}

#[test]
fn a_limit_of_records_counts_them_all() {
    let line = [1_u16, 0, 0].map(u16::to_ne_bytes).concat();
    for limit in 0..20 {
        let limits = Limits {
            records: limit,
            ..Limits::default()
        };
        for tail in [2, 40] {
            let bytes = [&line.repeat(limit)[..], &vec![0; tail]].concat();
            let order = Some(ByteOrder::NATIVE);
            let mut reader = Reader::with_limits(&bytes, order, limits);
            assert_eq!(reader.by_ref().flatten().count(), limit);
            let more = [&line.repeat(limit + 1)[..], &vec![0; tail]].concat();
            let damage = damage_of(&mut Reader::with_limits(&more, order, limits));
            assert_eq!(damage.map(|e| e.offset), Some(6 * limit), "{limit}");
        }
    }
}

#[test]
fn every_vector_shows_its_byte_order() {
    for vector in table::table() {
        let wire = whole(vector.wire);
        let reader = Reader::with_limits(&wire, None, vector.limits);
        let expected = vector.auto.unwrap_or(ByteOrder::NATIVE);
        assert_eq!(reader.order(), expected, "{}", vector.name);
    }
}

/// The records of a log, written in an order.
fn written(reader: Reader<'_>, order: ByteOrder, buffer: &mut [u8]) -> Vec<u8> {
    let options = Options {
        keep: Keep::Head,
        order: Some(order),
        ..Options::default()
    };
    let mut log = Writer::with_options(buffer, options).expect("it fits");
    for record in reader.flatten() {
        let kept = match record.body() {
            Body::Unknown(value) => log.put_raw(record.kind, value),
            body => put_known(&mut log, body),
        };
        assert!(kept, "{} is kept", record.name());
    }
    log.finish().to_vec()
}

fn put_known(log: &mut Writer<'_>, body: Body<'_>) -> bool {
    match body {
        Body::String(record) => log.put(&record),
        Body::Error(record) => log.put(&record),
        Body::Loss(record) => log.put(&record),
        Body::VerifierStatistics(record) => log.put(&record),
        Body::CoreRelocation(record) => log.put(&record),
        _ => false,
    }
}

#[test]
fn every_vector_is_written_again() {
    for vector in table::table() {
        let wire = whole(vector.wire);
        let mut reader = vector.reader(&wire);
        let damage = damage_of(&mut reader);
        let size = if reader.state() == State::Complete {
            reader.size() - 8
        } else {
            reader.size()
        };
        if damage.is_some() && vector.limits != Limits::default() {
            continue; // what is written is read without the limits
        }
        let is_old = |kind, length| record_type(kind).map_or(0, |known| known.size) > length;
        let mut records = vector.reader(&wire).flatten();
        if records.any(|record| is_old(record.kind, record.value.len())) {
            continue; // a record of an older version is written with all fields
        }
        let mut buffer = vec![0xa5; size + 8];
        let log = written(vector.reader(&wire), vector.order, &mut buffer);
        assert_eq!(log[..size], wire[..size], "{}", vector.name);
        // In the other order it means the same.
        let other = if vector.order == ByteOrder::Big {
            ByteOrder::Little
        } else {
            ByteOrder::Big
        };
        let swapped = written(vector.reader(&wire), other, &mut buffer);
        let again = written(
            Reader::with_order(&swapped, other),
            vector.order,
            &mut vec![0; size + 8],
        );
        assert_eq!(again, log, "{}", vector.name);
    }
}

#[test]
fn every_cut_and_every_change_is_a_log_or_damage_in_it() {
    for vector in table::table() {
        let wire = whole(vector.wire);
        if wire.len() > 4096 {
            continue; // filler
        }
        let check = |bytes: &[u8]| {
            let mut reader = vector.reader(bytes);
            let damage = damage_of(&mut reader);
            assert!(reader.size() <= bytes.len());
            assert!(damage.map_or(0, |error| error.offset) <= bytes.len());
            assert!(!Json(Reader::new(bytes)).to_string().is_empty());
        };
        (0..wire.len()).for_each(|length| check(&wire[..length]));
        let mut changed = wire.clone();
        for at in 0..wire.len() {
            for wrong in [0, 1, 2, 3, 0x7f, 0x80, 0xff, wire[at] ^ 1] {
                changed[at] = wrong;
                check(&changed);
            }
            changed[at] = wire[at];
        }
    }
}
