// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! Logs in the JSON form that `tlvlog decode -f json` prints, on one line.

use crate::attributes::{Attributes, RawAttribute};
use crate::reader::{Reader, Record};
use crate::records::Body;
use crate::schema::{self, Field, Kind};
use crate::wire::{rest, ByteOrder, Characters, Sink, Text};
use core::fmt::{self, Display, Write};

/// Integers that a double, and so most readers of JSON, hold exactly.
const EXACT: i128 = (1 << 53) - 1;

/// Formats the log in front of a reader; of a damaged one what comes before the damage.
///
/// ```
/// use tlvlog::{json::Json, Reader};
///
/// let json = Json(Reader::new(&[0, 2, 0, 0, 0, 2, 0, 3])).to_string();
/// let expected = concat!(
///     r#"{"byte_order":"big","state":"complete","num_truncations":3,"#,
///     r#""size":8,"records":[]}"#,
/// );
/// assert_eq!(json, expected);
/// ```
#[derive(Clone, Debug)]
pub struct Json<'a>(pub Reader<'a>);

impl Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut ended = self.0.clone();
        ended.by_ref().for_each(drop);
        f.write_char('{')?;
        write!(
            f,
            "\"byte_order\":\"{}\",\"state\":\"{}\",\"num_truncations\":{},\"size\":{},\"records\":[",
            ended.order().name(),
            ended.state().name(),
            ended.num_truncations(),
            ended.size()
        )?;
        for (index, record) in self.0.clone().flatten().enumerate() {
            if index > 0 {
                f.write_char(',')?;
            }
            record_to_json(f, &record)?;
        }
        f.write_str("]}")
    }
}

/// The value of a field or of an attribute.
#[derive(Clone, Copy)]
pub(crate) enum Value<'a> {
    Number(i128),
    Text(Text<'a>),
    Bytes(&'a [u8]),
    Nest(Attributes<'a, ()>, u8),
}

/// Reads a value by its kind.
pub(crate) fn value(kind: Kind, bytes: &[u8], order: ByteOrder) -> Value<'_> {
    match (kind, bytes.len()) {
        (Kind::Text, _) => Value::Text(Text::from_wire(bytes)),
        (Kind::Nest(set), _) => Value::Nest(Attributes::new(bytes, order), set),
        (Kind::Unsigned, 1) => Value::Number(order.u8(bytes, 0).into()),
        (Kind::Unsigned, 2) => Value::Number(order.u16(bytes, 0).into()),
        (Kind::Unsigned, 4) => Value::Number(order.u32(bytes, 0).into()),
        (Kind::Unsigned, 8) => Value::Number(order.u64(bytes, 0).into()),
        (Kind::Signed, 1) => Value::Number(order.i8(bytes, 0).into()),
        (Kind::Signed, 2) => Value::Number(order.i16(bytes, 0).into()),
        (Kind::Signed, 4) => Value::Number(order.i32(bytes, 0).into()),
        (Kind::Signed, 8) => Value::Number(order.i64(bytes, 0).into()),
        _ => Value::Bytes(bytes),
    }
}

/// The value of a field of a record; none where a later field is absent.
pub(crate) fn field_value<'a>(field: &Field, record: &Record<'a>) -> Option<Value<'a>> {
    let bytes = record.value.get(field.offset..)?;
    let bytes = if field.size == 0 {
        bytes
    } else {
        bytes.get(..field.size)?
    };
    Some(value(field.kind, bytes, record.order))
}

/// What a known record has behind its fields that a newer writer added.
pub(crate) fn extra<'a>(known: &schema::RecordType, record: &Record<'a>) -> &'a [u8] {
    match known.fields.last() {
        _ if known.set > 0 => &[],
        Some(field) if field.size == 0 => &[],
        _ => rest(record.value, known.size),
    }
}

/// Whether a known record ends in text with a NUL.
pub(crate) fn has_nul(known: &schema::RecordType, record: &Record<'_>) -> bool {
    let tail = known
        .fields
        .last()
        .filter(|field| field.size == 0 && field.kind == Kind::Text);
    tail.map_or(false, |field| {
        Text::from_wire(rest(record.value, field.offset)).nul()
    })
}

fn record_to_json(f: &mut fmt::Formatter<'_>, record: &Record<'_>) -> fmt::Result {
    let Record { kind, offset, .. } = *record;
    f.write_char('{')?;
    write!(
        f,
        "\"name\":\"{}\",\"type\":{kind},\"offset\":{offset}",
        record.name()
    )?;
    if let Some(known) = schema::record_type(kind) {
        known_to_json(f, known, record)?;
    } else {
        write!(f, ",\"value\":\"{}\"", Hex(record.value))?;
    }
    f.write_char('}')
}

fn known_to_json(
    f: &mut fmt::Formatter<'_>,
    known: &schema::RecordType,
    record: &Record<'_>,
) -> fmt::Result {
    let body = record.body();
    for field in known.fields {
        if let Some(value) = field_value(field, record) {
            write_field(f, field, value, &body)?;
        }
    }
    if let Body::Error(error) = body {
        f.write_str(",\"text\":\"")?;
        error.text().write(&mut Characters::new(Escaped(&mut *f)))?;
        f.write_char('"')?;
    }
    if known.set > 0 {
        f.write_str(",\"attributes\":")?;
        nest_to_json(
            f,
            Attributes::new(rest(record.value, known.size), record.order),
            known.set,
        )?;
    }
    if has_nul(known, record) {
        f.write_str(",\"nul\":true")?;
    }
    let extra = extra(known, record);
    if !extra.is_empty() {
        write!(f, ",\"extra\":\"{}\"", Hex(extra))?;
    }
    Ok(())
}

/// The numbers of an error have names that hang on each other.
fn write_field(
    f: &mut fmt::Formatter<'_>,
    field: &Field,
    value: Value<'_>,
    body: &Body<'_>,
) -> fmt::Result {
    if let Body::Error(error) = body {
        let cause = error.cause();
        let speaker = schema::subsystem(cause.subsystem).map(|subsystem| subsystem.name);
        match field.name {
            "error" => {
                write_key_value(f, "error", value, field.names)?;
                return match error.errno_name() {
                    Some(name) => write!(f, ",\"errno\":\"{name}\""),
                    None => Ok(()),
                };
            }
            "subsystem" => return write_named(f, "subsystem", speaker, cause.subsystem),
            "reason" => return write_named(f, "reason", cause.name(), cause.number),
            "flags" if error.flags == 0 => return Ok(()),
            _ => {}
        }
    }
    write_key_value(f, field.name, value, field.names)
}

fn write_named(
    f: &mut fmt::Formatter<'_>,
    key: &str,
    name: Option<&str>,
    number: u16,
) -> fmt::Result {
    match name {
        Some(name) => write!(f, ",\"{key}\":\"{name}\""),
        None => write!(f, ",\"{key}\":{number}"),
    }
}

fn write_key_value(
    f: &mut fmt::Formatter<'_>,
    key: &str,
    value: Value<'_>,
    names: &[(i128, &str)],
) -> fmt::Result {
    write!(f, ",\"{key}\":")?;
    match value {
        Value::Number(number) => match names.iter().find(|&&(known, _)| known == number) {
            Some((_, name)) => write!(f, "\"{name}\""),
            None if (-EXACT..=EXACT).contains(&number) => write!(f, "{number}"),
            None => write!(f, "\"{number}\""),
        },
        Value::Bytes(bytes) => write!(f, "\"{}\"", Hex(bytes)),
        Value::Nest(run, set) => nest_to_json(f, run, set),
        Value::Text(text) => {
            write!(f, "\"{}\"", EscapedText(text))?;
            match text.to_str() {
                Ok(_) => Ok(()),
                Err(_) => write!(f, ",\"{key}_hex\":\"{}\"", Hex(text.as_bytes())),
            }
        }
    }
}

fn nest_to_json(f: &mut fmt::Formatter<'_>, run: Attributes<'_, ()>, set: u8) -> fmt::Result {
    f.write_char('[')?;
    for (index, raw) in run.raw_attributes().enumerate() {
        if index > 0 {
            f.write_char(',')?;
        }
        attribute_to_json(f, raw, set)?;
    }
    f.write_char(']')
}

fn attribute_to_json(f: &mut fmt::Formatter<'_>, raw: RawAttribute<'_>, set: u8) -> fmt::Result {
    let known = schema::attribute_type(set, raw.kind);
    let name = known.map_or("unknown", |known| known.name);
    f.write_char('{')?;
    write!(f, "\"name\":\"{name}\",\"type\":{}", raw.kind)?;
    let found = value(
        known.map_or(Kind::Bytes, |known| known.value),
        raw.value,
        raw.order,
    );
    write_key_value(f, "value", found, &[])?;
    match found {
        Value::Text(text) if text.nul() => f.write_str(",\"nul\":true}"),
        _ => f.write_char('}'),
    }
}

/// Bytes as hexadecimal digits.
pub(crate) struct Hex<'a>(pub &'a [u8]);

impl Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Text in the quotes of JSON, in which stray bytes are `\xNN`.
struct Escaped<W>(W);

impl<W: Write> Sink for Escaped<W> {
    fn character(&mut self, character: char) -> fmt::Result {
        match character {
            '"' => self.0.write_str("\\\""),
            '\\' => self.0.write_str("\\\\"),
            '\n' => self.0.write_str("\\n"),
            '\r' => self.0.write_str("\\r"),
            '\t' => self.0.write_str("\\t"),
            '\u{8}' => self.0.write_str("\\b"),
            '\u{c}' => self.0.write_str("\\f"),
            '\0'..='\u{1f}' => write!(self.0, "\\u{:04x}", u32::from(character)),
            _ => self.0.write_char(character),
        }
    }

    fn stray(&mut self, byte: u8) -> fmt::Result {
        write!(self.0, "\\\\x{byte:02x}")
    }
}

struct EscapedText<'a>(Text<'a>);

impl Display for EscapedText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut characters = Characters::new(Escaped(f));
        characters.push(self.0.as_bytes())?;
        characters.finish()
    }
}
