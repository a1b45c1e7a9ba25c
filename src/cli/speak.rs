//! `speak NAME`: the code read aloud, by the same voices and in the same words as in the window.

use super::{Error, Session};
use crate::app;
use crate::platform::{clock, paths};
use crate::settings::Settings;
use crate::sound::Device;
use crate::speech::{self, Event, Limits, Speaker};
use std::sync::mpsc::channel;
use std::time::Duration;

/// Longer than any code takes with every voice failing in turn: nothing waits for ever.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) fn run(session: &Session<'_>, name: &str) -> Result<(), Error> {
    let now = clock::now();
    let (account, code) = session.code(name, now)?;
    let settings = paths::settings().map(|path| Settings::peek(&path)).unwrap_or_default();
    let locale = app::code_locale(&settings, session.locale.lang());
    let utterances = app::reading(&account, &code, now, &settings, &locale);

    let (sender, events) = channel();
    let speaker =
        Speaker::start(speech::voices(Device::start()), Limits::default(), move |event| drop(sender.send(event)))?;
    speaker.set_manner(app::manner(&settings));
    speaker.say(1, utterances);
    loop {
        match events.recv_timeout(PATIENCE) {
            Ok(Event::Finished { .. }) => return Ok(()),
            Ok(Event::Silent { why, .. }) => return Err(Error::Silent(Some(why))),
            Ok(Event::Stopped { .. }) | Err(_) => return Err(Error::Silent(None)),
            Ok(Event::Withheld { why, .. }) => return Err(Error::Silent(Some(why))),
            Ok(Event::Began { .. } | Event::Reached { .. } | Event::Fallback { .. } | Event::Installed(_)) => {}
        }
    }
}
