// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! `serde::Serialize` for logs and records: what [`crate::json`] writes, as serde's data.

use crate::attributes::{Attributes, RawAttribute};
use crate::json::{extra, field_value, has_nul, value, Hex, Json, Value};
use crate::reader::{Reader, Record};
use crate::records::Body;
use crate::schema::{self, Field, Kind};
use crate::wire::{rest, Characters, Sink, Text};
use core::fmt::{self, Write};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut ended = self.0.clone();
        ended.by_ref().for_each(drop);
        let mut map = serializer.serialize_map(Some(5))?;
        map.serialize_entry("byte_order", ended.order().name())?;
        map.serialize_entry("state", ended.state().name())?;
        map.serialize_entry("num_truncations", &ended.num_truncations())?;
        map.serialize_entry("size", &ended.size())?;
        map.serialize_entry("records", &Records(&self.0))?;
        map.end()
    }
}

struct Records<'r, 'a>(&'r Reader<'a>);

impl Serialize for Records<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.clone().flatten())
    }
}

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", self.name())?;
        map.serialize_entry("type", &self.kind)?;
        map.serialize_entry("offset", &self.offset)?;
        if let Some(known) = schema::record_type(self.kind) {
            known_entries(&mut map, known, self)?;
        } else {
            map.serialize_entry("value", &Shown(Hex(self.value)))?;
        }
        map.end()
    }
}

fn known_entries<M: SerializeMap>(
    map: &mut M,
    known: &schema::RecordType,
    record: &Record<'_>,
) -> Result<(), M::Error> {
    let body = record.body();
    for field in known.fields {
        if let Some(value) = field_value(field, record) {
            field_entry(map, field, value, &body)?;
        }
    }
    if let Body::Error(error) = body {
        map.serialize_entry("text", &Shown(ErrorTextShown(error)))?;
    }
    if known.set > 0 {
        let run = Attributes::new(rest(record.value, known.size), record.order);
        map.serialize_entry("attributes", &Nest(run, known.set))?;
    }
    if has_nul(known, record) {
        map.serialize_entry("nul", &true)?;
    }
    let extra = extra(known, record);
    if !extra.is_empty() {
        map.serialize_entry("extra", &Shown(Hex(extra)))?;
    }
    Ok(())
}

fn field_entry<M: SerializeMap>(
    map: &mut M,
    field: &Field,
    value: Value<'_>,
    body: &Body<'_>,
) -> Result<(), M::Error> {
    if let Body::Error(error) = body {
        let cause = error.cause();
        let name = match field.name {
            "error" => {
                map.serialize_entry("error", &error.error)?;
                return match error.errno_name() {
                    Some(name) => map.serialize_entry("errno", name),
                    None => Ok(()),
                };
            }
            "subsystem" => schema::subsystem(cause.subsystem).map(|subsystem| subsystem.name),
            "reason" => cause.name(),
            "flags" if error.flags == 0 => return Ok(()),
            _ => None,
        };
        if let Some(name) = name {
            return map.serialize_entry(field.name, name);
        }
    }
    entry(map, field.name, value, field.names)
}

fn entry<M: SerializeMap>(
    map: &mut M,
    key: &str,
    value: Value<'_>,
    names: &[(i128, &str)],
) -> Result<(), M::Error> {
    match value {
        Value::Bytes(bytes) => map.serialize_entry(key, &Shown(Hex(bytes))),
        Value::Nest(run, set) => map.serialize_entry(key, &Nest(run, set)),
        Value::Number(number) => {
            if let Some((_, name)) = names.iter().find(|&&(known, _)| known == number) {
                return map.serialize_entry(key, name);
            }
            match (u64::try_from(number), i64::try_from(number)) {
                (Ok(number), _) => map.serialize_entry(key, &number),
                (_, Ok(number)) => map.serialize_entry(key, &number),
                _ => Ok(()),
            }
        }
        Value::Text(text) => {
            map.serialize_entry(key, &Shown(PlainText(text)))?;
            if text.to_str().is_err() {
                map.serialize_key(&Shown(format_args!("{key}_hex")))?;
                map.serialize_value(&Shown(Hex(text.as_bytes())))?;
            }
            Ok(())
        }
    }
}

struct Nest<'a>(Attributes<'a, ()>, u8);

impl Serialize for Nest<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(None)?;
        for raw in self.0.raw_attributes() {
            sequence.serialize_element(&One(raw, self.1))?;
        }
        sequence.end()
    }
}

struct One<'a>(RawAttribute<'a>, u8);

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(raw, set) = *self;
        let known = schema::attribute_type(set, raw.kind);
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("name", known.map_or("unknown", |known| known.name))?;
        map.serialize_entry("type", &raw.kind)?;
        let found = value(
            known.map_or(Kind::Bytes, |known| known.value),
            raw.value,
            raw.order,
        );
        entry(&mut map, "value", found, &[])?;
        match found {
            Value::Text(text) if text.nul() => map.serialize_entry("nul", &true)?,
            _ => {}
        }
        map.end()
    }
}

/// What can be displayed, as a string.
struct Shown<D>(D);

impl<D: fmt::Display> Serialize for Shown<D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

struct PlainText<'a>(Text<'a>);

impl fmt::Display for PlainText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut characters = Characters::new(Plain(f));
        characters.push(self.0.as_bytes())?;
        characters.finish()
    }
}

struct ErrorTextShown<'a>(crate::records::ErrorRecord<'a>);

impl fmt::Display for ErrorTextShown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.text().write(&mut Characters::new(Plain(f)))
    }
}

/// Text in which stray bytes are `\xNN`.
struct Plain<W>(W);

impl<W: Write> Sink for Plain<W> {
    fn character(&mut self, character: char) -> fmt::Result {
        self.0.write_char(character)
    }

    fn stray(&mut self, byte: u8) -> fmt::Result {
        write!(self.0, "\\x{byte:02x}")
    }
}
