//! `code NAME`: the code and a line end, nothing else, for scripts.

use super::{Error, Session};
use std::io::{self, Write};

pub(super) fn run(session: &Session<'_>, name: &str, at: Option<u64>) -> Result<(), Error> {
    session.code(name, at, |_, code, _| {
        let mut out = io::stdout().lock();
        writeln!(out, "{}", code.as_str())?;
        Ok(out.flush()?)
    })
}
