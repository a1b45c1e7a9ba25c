//! What the portal tells: colours by its own settings; the size of text, which these don't know, and an older switch for
//! contrast by GNOME's, where the portal passes them on.

use crate::platform::{display, portal};
use crate::settings::Appearance;
use std::sync::mpsc::{TrySendError, sync_channel};
use std::time::Duration;
use zbus::blocking::{Connection, MessageIterator, fdo::DBusProxy};
use zbus::message::Type;
use zbus::zvariant::Value;
use zbus::{MatchRule, Message};

const COLORS: &str = "org.freedesktop.appearance";
const GNOME: &str = "org.gnome.desktop.interface";
const GNOME_CONTRAST: &str = "org.gnome.desktop.a11y.interface";

/// How the system wants windows to look, as far as that is known within `patience`. `tell` is called from another thread
/// when it is known, and when it changes. While there is no portal, what was said last holds.
pub fn watch(patience: Duration, tell: impl Fn(Appearance) + Send + 'static) -> Appearance {
    let (told, first) = sync_channel(1);
    let scale = scales_text();
    let follow = move || {
        let tell = |appearance| {
            // Only the first is waited for.
            let _: Result<(), TrySendError<_>> = told.try_send(appearance);
            tell(appearance);
        };
        let mut said = Said::default();
        loop {
            if let Err(error) = portal::session().and_then(|session| listen(&session, scale, &mut said, tell)) {
                log::info!("the desktop's colours can't be followed now: {error}");
            }
            // Nobody is there to wait for.
            let _: Result<(), TrySendError<_>> = told.try_send(said.appearance(scale));
            std::thread::sleep(portal::PAUSE);
        }
    };
    if let Err(error) = std::thread::Builder::new().name("appearance".into()).spawn(follow) {
        log::error!("no thread for the desktop's colours: {error}");
    }
    first.recv_timeout(patience).unwrap_or_default()
}

/// Whether the size of text is ours to scale. On an X server the desktop makes it part of that server's dots per inch, and
/// so of what everything in the window is scaled by already.
fn scales_text() -> bool {
    display::is_wayland()
}

/// Tells until the bus is lost. `said` is what was said last, and holds until something else is said.
///
/// # Errors
/// When it is, or when something on it is not what it should be.
pub fn listen(session: &Connection, scales_text: bool, said: &mut Said, tell: impl Fn(Appearance)) -> zbus::Result<()> {
    let messages = MessageIterator::from(session);
    let daemon = DBusProxy::new(session)?;
    let signals = || MatchRule::builder().msg_type(Type::Signal);
    daemon.add_match_rule(
        signals().sender(portal::NAME)?.interface(portal::SETTINGS)?.member("SettingChanged")?.build(),
    )?;
    daemon.add_match_rule(signals().member("NameOwnerChanged")?.arg(0, portal::NAME)?.build())?;
    *said = ask(session).unwrap_or(*said);
    tell(said.appearance(scales_text));
    for message in messages {
        let message = message?;
        match message.header().member().map(zbus::names::MemberName::as_str) {
            Some("SettingChanged") => said.change(&message)?,
            // One that is gone is not asked: that would start it again.
            Some("NameOwnerChanged") if comes(&message)? => *said = ask(session).unwrap_or(*said),
            _ => continue,
        }
        tell(said.appearance(scales_text));
    }
    Ok(())
}

/// The portal is there now, and not gone.
fn comes(message: &Message) -> zbus::Result<bool> {
    let body = message.body();
    let (_, _, owner): (&str, &str, &str) = body.deserialize()?;
    Ok(!owner.is_empty())
}

/// All that the portal has to say, or `None` when there is none.
fn ask(session: &Connection) -> Option<Said> {
    let settings = portal::read(session, &[COLORS, GNOME, GNOME_CONTRAST]);
    let settings = settings.inspect_err(|error| log::info!("no portal tells the desktop's colours: {error}")).ok()?;
    let mut said = Said::default();
    for (group, settings) in settings {
        for (name, value) in settings {
            said.hear(&group, &name, &value);
        }
    }
    Some(said)
}

/// What the desktop has said.
#[derive(Debug, Clone, Copy, Default)]
pub struct Said {
    light: bool,
    contrast: bool,
    gnome_contrast: bool,
    text_scale: Option<f64>,
}

impl Said {
    fn change(&mut self, message: &Message) -> zbus::Result<()> {
        let body = message.body();
        let (group, name, value): (&str, &str, Value<'_>) = body.deserialize()?;
        self.hear(group, name, &value);
        Ok(())
    }

    /// A value of another kind than it should be is as good as none.
    fn hear(&mut self, group: &str, name: &str, value: &Value<'_>) {
        match (group, name) {
            (COLORS, "color-scheme") => self.light = value.downcast_ref() == Ok(2_u32),
            (COLORS, "contrast") => self.contrast = value.downcast_ref() == Ok(1_u32),
            (GNOME_CONTRAST, "high-contrast") => self.gnome_contrast = value.downcast_ref() == Ok(true),
            (GNOME, "text-scaling-factor") => {
                self.text_scale = value.downcast_ref().ok().filter(|scale: &f64| scale.is_finite());
            }
            _ => {}
        }
    }

    fn appearance(self, scales_text: bool) -> Appearance {
        Appearance {
            light: self.light,
            contrast: self.contrast || self.gnome_contrast,
            text_scale: self.text_scale.filter(|_| scales_text).unwrap_or(1.0) as f32,
        }
    }
}
