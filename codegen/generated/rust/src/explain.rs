// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! Reasons: numbers on the wire, text for people made of a template and arguments.

use crate::records::{ErrorAttribute, ErrorAttributes, ErrorRecord};
use crate::schema;
use crate::wire::{Characters, Shown, Sink, Text};
use core::fmt;

/// A reason: which subsystem speaks, and the number of what went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reason {
    /// Who speaks.
    pub subsystem: u16,
    /// The number in the subsystem's registry; 0 for one that is not registered.
    pub number: u16,
}

/// What the registry says of a reason.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) number: u16,
    pub(crate) name: &'static str,
    pub(crate) template: &'static str,
    pub(crate) arguments: &'static [&'static str],
    pub(crate) severity: u8,
    pub(crate) doc: &'static str,
    pub(crate) hint: &'static str,
}

impl Reason {
    /// A reason by its numbers.
    #[must_use]
    pub const fn new(subsystem: u16, number: u16) -> Self {
        Self { subsystem, number }
    }

    pub(crate) fn entry(self) -> Option<&'static Entry> {
        let reasons = schema::subsystem(self.subsystem)?.reasons;
        let index = reasons
            .binary_search_by_key(&self.number, |entry| entry.number)
            .ok()?;
        reasons.get(index)
    }

    /// The name in the registry.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        self.entry().map(|entry| entry.name)
    }

    /// The template of the text.
    #[must_use]
    pub fn template(self) -> Option<&'static str> {
        self.entry().map(|entry| entry.template)
    }

    /// What the reason means, in a sentence or two.
    #[must_use]
    pub fn explanation(self) -> Option<&'static str> {
        self.entry()
            .map(|entry| entry.doc)
            .filter(|doc| !doc.is_empty())
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(self) -> Option<&'static str> {
        self.entry()
            .map(|entry| entry.hint)
            .filter(|hint| !hint.is_empty())
    }

    /// The reason with its arguments; `Display` gives the text.
    #[must_use]
    pub const fn with<'a>(self, arguments: &'a [Argument<'a>]) -> Cause<'a> {
        Cause {
            reason: self,
            arguments,
        }
    }
}

/// The subsystem and the reason, by name where they have one.
impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match schema::subsystem(self.subsystem) {
            Some(subsystem) => f.write_str(subsystem.name)?,
            None => write!(f, "{}", self.subsystem)?,
        }
        match self.name() {
            Some(name) => write!(f, ".{name}"),
            None => write!(f, ".{}", self.number),
        }
    }
}

/// An argument of a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument<'a> {
    /// A number that cannot be negative.
    Unsigned(u64),
    /// A number that can.
    Signed(i64),
    /// Text.
    Text(Text<'a>),
}

impl From<u64> for Argument<'_> {
    fn from(number: u64) -> Self {
        Self::Unsigned(number)
    }
}

impl From<i64> for Argument<'_> {
    fn from(number: i64) -> Self {
        Self::Signed(number)
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Text::new(text))
    }
}

/// A reason with its arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cause<'a> {
    /// The reason.
    pub reason: Reason,
    /// Its arguments in the registry's order.
    pub arguments: &'a [Argument<'a>],
}

/// The text of the reason's template, safe to print.
impl fmt::Display for Cause<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Characters::new(Shown(f));
        if let Some(entry) = self.reason.entry() {
            fill(&mut out, entry, || self.arguments.iter().copied())?;
        }
        out.finish()
    }
}

/// The text of an error: its message, or what the template of its reason gives.
#[derive(Clone, Copy, Debug)]
pub struct ErrorText<'a> {
    record: ErrorRecord<'a>,
}

impl<'a> ErrorRecord<'a> {
    /// The reason.
    #[must_use]
    pub fn cause(&self) -> Reason {
        Reason {
            subsystem: self.subsystem,
            number: self.reason,
        }
    }

    /// The message, or the text of the reason; `Display` gives it.
    #[must_use]
    pub fn text(&self) -> ErrorText<'a> {
        ErrorText { record: *self }
    }

    /// The arguments of the reason, in its order.
    pub fn arguments(&self) -> impl Iterator<Item = Argument<'a>> + Clone {
        arguments(self.attributes)
    }

    /// The name of the errno, `EINVAL` for -22.
    #[must_use]
    pub fn errno_name(&self) -> Option<&'static str> {
        schema::errno_name(self.error.checked_neg()?)
    }
}

fn arguments(attributes: ErrorAttributes<'_>) -> impl Iterator<Item = Argument<'_>> + Clone {
    attributes.iter().filter_map(|attribute| match attribute {
        ErrorAttribute::ArgumentUnsigned(number) => Some(Argument::Unsigned(number)),
        ErrorAttribute::ArgumentSigned(number) => Some(Argument::Signed(number)),
        ErrorAttribute::ArgumentText(text) => Some(Argument::Text(text)),
        _ => None,
    })
}

impl ErrorText<'_> {
    pub(crate) fn write(&self, out: &mut Characters<impl Sink>) -> fmt::Result {
        if let Some(message) = self.record.attributes.message() {
            out.push(message.as_bytes())?;
        } else if let Some(entry) = self.record.cause().entry() {
            fill(out, entry, || self.record.arguments())?;
        }
        out.finish()
    }
}

/// Safe to print.
impl fmt::Display for ErrorText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(&mut Characters::new(Shown(f)))
    }
}

/// One line: the errno, the reason and its text.
impl fmt::Display for ErrorRecord<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.errno_name() {
            Some(name) => write!(f, "{name} {}: {}", self.cause(), self.text()),
            None => write!(f, "{} {}: {}", self.error, self.cause(), self.text()),
        }
    }
}

/// Formats into the characters of a text.
struct Formatted<'o, S>(&'o mut Characters<S>);

impl<S: Sink> fmt::Write for Formatted<'_, S> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.push(text.as_bytes())
    }
}

fn show(out: &mut Characters<impl Sink>, argument: Argument<'_>, in_hex: bool) -> fmt::Result {
    use fmt::Write as _;
    match argument {
        Argument::Text(text) => out.push(text.as_bytes()),
        Argument::Unsigned(number) if in_hex => write!(Formatted(out), "{number:#x}"),
        // A negative number has the digits that C prints: all 64 bits.
        Argument::Signed(number) if in_hex => write!(Formatted(out), "{number:#x}"),
        Argument::Unsigned(number) => write!(Formatted(out), "{number}"),
        Argument::Signed(number) => write!(Formatted(out), "{number}"),
    }
}

/// Fills a template: `{name}`, `{name:x}`, and doubled braces for braces.
fn fill<'a, I: Iterator<Item = Argument<'a>>>(
    out: &mut Characters<impl Sink>,
    entry: &Entry,
    arguments: impl Fn() -> I,
) -> fmt::Result {
    let mut left = entry.template;
    while let Some(at) = left.find(['{', '}']) {
        let (literal, token) = left.split_at(at);
        out.push(literal.as_bytes())?;
        // The loader has checked the template: a brace is doubled or begins a placeholder.
        let end = match token.as_bytes() {
            [b'{', b'{', ..] | [b'}', b'}', ..] | [b'}', ..] | [] => None,
            _ => token.find('}'),
        };
        let (token, behind) = token.split_at(end.map_or(token.len().min(2), |end| end + 1));
        left = behind;
        if end.is_none() {
            out.push(token.get(..1).unwrap_or_default().as_bytes())?;
            continue;
        }
        let name = token.trim_matches(['{', '}'].as_slice());
        let (name, in_hex) = name
            .strip_suffix(":x")
            .map_or((name, false), |name| (name, true));
        let index = entry.arguments.iter().position(|&known| known == name);
        match index.and_then(|index| arguments().nth(index)) {
            Some(argument) => show(out, argument, in_hex)?,
            None => out.push(token.as_bytes())?,
        }
    }
    out.push(left.as_bytes())?;
    let mut separator = " [";
    for argument in arguments().skip(entry.arguments.len()) {
        out.push(separator.as_bytes())?;
        show(out, argument, false)?;
        separator = ", ";
    }
    if separator == ", " {
        out.push(b"]")?;
    }
    Ok(())
}
