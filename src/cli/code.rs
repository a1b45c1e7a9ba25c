//! `code NAME`: the code and a line end, nothing else, for scripts.

use super::{Error, Session};
use std::io::{self, Write};

pub(super) fn run(session: &Session<'_>, name: &str, at: Option<u64>) -> Result<(), Error> {
    let (_, code, _) = session.code(name, at)?;
    Ok(writeln!(io::stdout().lock(), "{}", code.as_str())?)
}
