// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! Logs that a failing call leaves behind: a run of type-length-value records in a buffer of the caller's.
//!
//! A log is what a failing call leaves behind: a run of records in a buffer of its caller's. This
//! crate reads and writes them. It needs neither the standard library nor an allocator, contains no
//! `unsafe`, and does not panic, whatever the input.
//!
//! # Reading
//!
//! ```
//! use tlvlog::{Body, Reader};
//!
//! let buffer = [1, 0, 2, 0, 0, 0, b'h', b'i', 2, 0, 2, 0, 0, 0, 0, 0];
//! for record in Reader::new(&buffer) {
//!     match record?.body() {
//!         Body::String(line) => assert_eq!(line.message.to_str(), Ok("hi")),
//!         Body::Error(cause) => println!("{}: {}", cause.error, cause.text()),
//!         _ => {} // other records, and those that a newer writer knows
//!     }
//! }
//! # Ok::<(), tlvlog::Error>(())
//! ```
//!
//! A log of the own kernel is read faster by [`Reader::native`], and faster still where attributes
//! are looked at as they come:
//!
//! ```
//! use tlvlog::{reasons, Body, Keep, Reader, Writer};
//!
//! let mut buffer = [0; 64];
//! let mut log = Writer::new(&mut buffer, Keep::Head)?;
//! log.explain(-22, reasons::core::UNKNOWN_COMMAND, &["bpf".into(), 99_u64.into()]);
//! for record in Reader::shallow(log.finish()) {
//!     if let Body::Error(cause) = record.expect("it is whole").body() {
//!         for attribute in cause.attributes.checked() {
//!             println!("{:?}", attribute.expect("it is whole"));
//!         }
//!     }
//! }
//! # Ok::<(), tlvlog::CapacityError>(())
//! ```
//!
//! # Writing
//!
//! ```
//! use tlvlog::{reasons, Argument, Keep, Reader, Writer};
//!
//! let mut buffer = [0; 256];
//! let mut log = Writer::new(&mut buffer, Keep::Severity)?;
//! log.line(format_args!("queue {} is full", 7));
//! log.explain(-22, reasons::core::UNKNOWN_COMMAND, &["bpf".into(), Argument::Unsigned(99)]);
//! let bytes = log.finish();
//!
//! assert_eq!(Reader::new(bytes).count(), 2);
//! # Ok::<(), tlvlog::CapacityError>(())
//! ```
//!
//! The extended acknowledgements of netlink, which say the same of a refused request today, are read
//! by [`extack`]. A log in the JSON form of the `tlvlog` command is [`json::Json`].
#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "std")]
extern crate std;

pub mod extack;
pub mod json;
#[rustfmt::skip] // a table
pub mod reasons;
pub mod schema;

mod attributes;
mod error;
mod explain;
mod out;
mod reader;
mod records;
mod room;
#[cfg(feature = "serde")]
mod serialize;
mod shed;
mod wire;
mod writer;

pub use attributes::{AttributeIter, Attributes, CheckedAttributes, FromAttribute};
pub use attributes::{RawAttribute, RawAttributes};
pub use error::{CapacityError, Error, ErrorKind, Limit};
pub use explain::{Argument, Cause, ErrorText, Reason};
pub use out::Out;
pub use reader::{Limits, Reader, Record, State};
pub use records::*;
pub use wire::{ByteOrder, Text};
pub use writer::{Keep, Options, Put, Writer};
