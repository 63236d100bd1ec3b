// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen rust --vectors DIR`; do not edit.
//! Prints the log in a file, or on standard input, in JSON; damage goes to standard error.
//!
//! With `--hex` each line of the input is a log in hexadecimal, and each line of the output JSON.

use std::io::{self, BufRead, Read, Write};
use std::process::ExitCode;

use tlvlog::{json::Json, Reader};

fn bytes_of(line: &str) -> Option<Vec<u8>> {
    let digits = line.trim().as_bytes();
    let pairs = digits.chunks(2).map(|pair| {
        let text = core::str::from_utf8(pair).ok()?;
        u8::from_str_radix(text, 16).ok()
    });
    pairs.collect()
}

/// Prints a log; whether it is sound.
fn print(log: &[u8]) -> io::Result<bool> {
    writeln!(io::stdout(), "{}", Json(Reader::new(log)))?;
    match Reader::new(log).find_map(Result::err) {
        Some(damage) => writeln!(io::stderr(), "{damage}").map(|()| false),
        None => Ok(true),
    }
}

fn run() -> io::Result<bool> {
    let mut is_sound = true;
    match std::env::args().nth(1).as_deref() {
        Some("--hex") => {
            for line in io::stdin().lock().lines() {
                let log = bytes_of(&line?).ok_or(io::ErrorKind::InvalidData)?;
                is_sound &= print(&log)?;
            }
        }
        Some(path) => is_sound = print(&std::fs::read(path)?)?,
        None => {
            let mut log = Vec::new();
            io::stdin().lock().read_to_end(&mut log)?;
            is_sound = print(&log)?;
        }
    }
    Ok(is_sound)
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(3),
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::from(2)
        }
    }
}
