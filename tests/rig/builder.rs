//! Describes a rig, and starts it.

use super::session::Session;
use super::{Display, Rig};

/// What a rig shall have. Begins as: 800 × 600 pixels on X11, an American keyboard, no sound, no speech, English.
pub struct Builder {
    display: Display,
    screen: (u16, u16),
    keyboard: String,
    sound: bool,
    speech: bool,
    locale: String,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self {
            display: Display::X11,
            screen: (800, 600),
            keyboard: "us".to_owned(),
            sound: false,
            speech: false,
            locale: "en_US.UTF-8".to_owned(),
        }
    }

    /// What the program is shown on.
    pub fn display(mut self, display: Display) -> Self {
        self.display = display;
        self
    }

    /// Width and height of the screen in pixels.
    pub fn screen(mut self, width: u16, height: u16) -> Self {
        self.screen = (width, height);
        self
    }

    /// The keyboard's XKB layout as `setxkbmap` takes it, such as `dk` or `us -variant intl`. Text that is typed must consist
    /// of its characters.
    pub fn keyboard(mut self, layout: &str) -> Self {
        layout.clone_into(&mut self.keyboard);
        self
    }

    /// A sound server with two outputs, `rig` (the default one) and `headset`. Without: no sound device at all.
    pub fn sound(mut self, sound: bool) -> Self {
        self.sound = sound;
        self
    }

    /// Speech Dispatcher with espeak-ng, speaking to the sound server (which it therefore needs).
    pub fn speech(mut self, speech: bool) -> Self {
        self.speech = speech;
        self.sound |= speech;
        self
    }

    /// The system's language as the program finds it in `LANG`, such as `da_DK.UTF-8`.
    pub fn locale(mut self, locale: &str) -> Self {
        locale.clone_into(&mut self.locale);
        self
    }

    /// Starts it all; returns when it is ready.
    pub fn start(self) -> Rig {
        let mut rig = Rig {
            session: Session::start(&self.locale),
            speech: None,
            speech_address: None,
            program: None,
            display: self.display,
        };
        rig.session.start_bus();
        if self.sound {
            rig.session.start_sound();
        } else {
            rig.session.deny_sound();
        }
        if self.speech {
            // After the sound server: Speech Dispatcher never recovers from having met none.
            rig.speech = Some(rig.session.start_speech());
        }
        match self.display {
            Display::X11 => {
                rig.session.start_screen(self.screen, &self.keyboard);
                rig.session.start_window_manager();
            }
            Display::Wayland => {
                rig.session.start_screen(self.screen, &self.keyboard);
                rig.session.start_weston(self.screen);
            }
            Display::None => {}
        }
        rig
    }
}
