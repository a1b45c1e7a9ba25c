//! `speak NAME`: the code read aloud, by the same voices and in the same words as in the window.

use super::{Error, Session};
use crate::app;
use crate::app::vocabulary::commands::{Command, Keymap};
use crate::code::Code;
use crate::locale::Locale;
use crate::platform::{clock, paths};
use crate::settings::Settings;
use crate::sound::Device;
use crate::speech::{self, Event, Limits, Speaker, Utterance};
use crate::vault::Account;
use std::io::{self, Write};
use std::sync::mpsc::channel;
use std::time::Duration;

/// Longer than any utterance takes with every voice failing in turn: nothing waits for ever.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) fn run(session: &Session<'_>, name: &str) -> Result<(), Error> {
    let settings = paths::settings().map(|path| Settings::peek(&path)).unwrap_or_default();
    if !settings.codes_spoken() {
        return Err(Error::NotAloud);
    }
    session.give_out(name, None, |account, code, now| speak(account, code, now, settings, session.locale))
}

fn speak(account: &Account, mut code: Code, mut now: u64, settings: Settings, locale: &Locale) -> Result<(), Error> {
    // Once more, if the clock was set meanwhile to where there is too little time again.
    while let Some(end) = app::wait_until(&account.generator, now, &settings) {
        let seconds = [("seconds", (end - now).into())];
        writeln!(io::stderr(), "{}", locale.with("cli-waiting", &seconds))?;
        now = wait(now, end, || {
            std::thread::sleep(clock::until_next_second());
            clock::now()
        });
        if now == 0 {
            return Err(Error::NoTime);
        }
        code = account.generator.code_at(now);
    }
    let words = Locale::new(settings.code_lang(locale.lang()));
    aloud(app::reading(account, &code, now, &settings, &words), settings, locale)
}

/// Waits second by second until it is `end`, and returns when that is. A clock that is set back meanwhile puts nothing
/// off. `next` waits for the next second and tells the time.
fn wait(began: u64, end: u64, mut next: impl FnMut() -> u64) -> u64 {
    let (mut now, mut counted) = (began, began);
    while now < end && counted < end {
        now = next();
        counted += 1;
    }
    now
}

/// Speaks and returns when all of it has been heard.
pub(super) fn aloud(utterances: Vec<Utterance>, settings: Settings, locale: &Locale) -> Result<(), Error> {
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
            Ok(Event::Withheld { .. }) => {
                let key = Keymap::new(&settings).0.first(Command::Settings, locale);
                let device = settings.codes_on.map(|device| device.name).unwrap_or_default();
                return Err(Error::Withheld { device, key });
            }
            Ok(Event::Began { .. } | Event::Reached { .. } | Event::Fallback { .. } | Event::Installed(_)) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::wait;

    /// How many seconds are waited for ten when the clock goes on like this.
    fn waited(clock: impl Fn(u64) -> u64) -> u64 {
        let mut seconds = 0;
        let _: u64 = wait(1_000_000, 1_000_010, || {
            seconds += 1;
            clock(1_000_000 + seconds)
        });
        seconds
    }

    /// The wall clock alone decided: set back by an hour, it made a code wait for an hour.
    #[test]
    fn a_clock_set_back_puts_no_code_off() {
        assert_eq!(waited(|now| now), 10);
        assert_eq!(waited(|now| if now > 1_000_005 { now - 3600 } else { now }), 10);
        // The computer has slept.
        assert_eq!(waited(|now| if now > 1_000_005 { now + 3600 } else { now }), 6);
    }
}
