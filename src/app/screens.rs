//! The screens, a file each, and what follows from the list of them. They don't know each other.

use super::vocabulary::commands::{Command, Key, Keymap};
use super::vocabulary::demo_state::State;
use super::vocabulary::help_page;
use super::vocabulary::turn::Turn;
use super::vocabulary::{At, AtHand, Context, Door, Hearing, Name, On, Page, Pasted};
use crate::locale::Locale;
use crate::outline::{Field, Id, Outline};
use crate::vault;
use std::sync::LazyLock;

macro_rules! follow {
    ($($file:ident: $Name:ident,)*) => {
        $(pub mod $file;)*

        /// The screen that is open.
        #[derive(Debug)]
        pub enum Screen {
            $($Name($file::$Name)),*
        }

        /// What an item of some screen sends.
        #[derive(Debug, Clone)]
        pub enum Message {
            $($Name(<$file::$Name as Page>::Message)),*
        }

        const STATES: &[(&str, &[State])] = &[$((stringify!($file), <$file::$Name as Page>::STATES)),*];

        const PAGES: &[&[help_page::Page]] = &[$(<$file::$Name as Page>::PAGES),*];

        impl Screen {
            /// The screen that a door leads to, if it is there.
            pub fn enter(door: Door, cx: &Context<'_>) -> Option<Self> {
                match door.to {
                    $(Name::$Name => Page::enter(door.at, cx).map(Self::$Name)),*
                }
            }

            pub fn name(&self) -> Name {
                match self {
                    $(Self::$Name(_) => Name::$Name),*
                }
            }

            /// The page of help for it.
            pub fn help(&self) -> &'static str {
                match self {
                    $(Self::$Name(_) => <$file::$Name as Page>::HELP),*
                }
            }

            pub fn is_said_anew(&self) -> bool {
                match self {
                    $(Self::$Name(_) => <$file::$Name as Page>::SAID_ANEW),*
                }
            }

            pub fn outline(&self, cx: &Context<'_>) -> Outline<Message> {
                match self {
                    $(Self::$Name(page) => page.outline(cx).map(&Message::$Name)),*
                }
            }

            /// Nothing comes of a message that was on its way when the screen changed.
            pub fn update(&mut self, message: Message, cx: &Context<'_>, turn: &mut Turn) {
                match message {
                    $(Message::$Name(message) => if let Self::$Name(page) = self {
                        page.update(message, cx, turn);
                    }),*
                }
            }

            pub fn opened(&self, turn: &mut Turn) {
                match self {
                    $(Self::$Name(page) => page.opened(turn)),*
                }
            }

            pub fn first_focus(&self, cx: &Context<'_>) -> Option<Id> {
                match self {
                    $(Self::$Name(page) => page.first_focus(cx)),*
                }
            }

            pub fn come_back(&mut self, at: At) {
                match self {
                    $(Self::$Name(page) => page.come_back(at)),*
                }
            }

            pub fn replaced(&self, left: &Id, to: At) -> Option<Id> {
                match self {
                    $(Self::$Name(page) => page.replaced(left, to)),*
                }
            }

            pub fn command(&self, command: Command, on: &On, cx: &Context<'_>) -> Option<Message> {
                match self {
                    $(Self::$Name(page) => page.command(command, on, cx).map(Message::$Name)),*
                }
            }

            pub fn key(&mut self, key: &Key, on: &On, cx: &Context<'_>, turn: &mut Turn) -> bool {
                match self {
                    $(Self::$Name(page) => page.key(key, on, cx, turn)),*
                }
            }

            pub fn waits_for_key(&self) -> bool {
                match self {
                    $(Self::$Name(page) => page.waits_for_key()),*
                }
            }

            pub fn field(&mut self, id: &Id) -> Option<(&mut Field, Hearing)> {
                match self {
                    $(Self::$Name(page) => page.field(id)),*
                }
            }

            pub fn edited(&mut self, id: &Id) {
                match self {
                    $(Self::$Name(page) => page.edited(id)),*
                }
            }

            pub fn pasted(&mut self, id: &Id, text: &str) -> Pasted {
                match self {
                    $(Self::$Name(page) => page.pasted(id, text)),*
                }
            }

            pub fn on_space(&self, id: &Id) -> Option<Message> {
                match self {
                    $(Self::$Name(page) => page.on_space(id).map(Message::$Name)),*
                }
            }

            pub fn at_hand(&self, cx: &Context<'_>) -> Option<AtHand> {
                match self {
                    $(Self::$Name(page) => page.at_hand(cx)),*
                }
            }

            pub fn second(&mut self, cx: &Context<'_>, turn: &mut Turn) {
                match self {
                    $(Self::$Name(page) => page.second(cx, turn)),*
                }
            }

            pub fn focus_goes(&mut self, from: Option<&Id>, to: Option<&Id>, cx: &Context<'_>, turn: &mut Turn) -> bool {
                match self {
                    $(Self::$Name(page) => page.focus_goes(from, to, cx, turn)),*
                }
            }

            pub fn refused(&mut self, error: &vault::Error, turn: &mut Turn) -> bool {
                match self {
                    $(Self::$Name(page) => page.refused(error, turn)),*
                }
            }

            pub fn greeting(&self, other: &Locale, keymap: &Keymap) -> Option<String> {
                match self {
                    $(Self::$Name(page) => page.greeting(other, keymap)),*
                }
            }

            pub fn tells_news(&self) -> bool {
                match self {
                    $(Self::$Name(page) => page.tells_news()),*
                }
            }

            pub fn aloud(&self, cx: &Context<'_>) -> Vec<Id> {
                match self {
                    $(Self::$Name(page) => page.aloud(cx)),*
                }
            }
        }
    };
}

screens!(follow);

impl Screen {
    /// Where the program starts.
    pub fn first(vault_exists: bool) -> Self {
        if vault_exists { Self::Unlock(unlock::Unlock::default()) } else { Self::Welcome(welcome::Welcome::default()) }
    }
}

/// Each screen by its name in the list, with the states that it can be shown in.
pub fn by_name() -> impl Iterator<Item = (&'static str, &'static [State])> {
    STATES.iter().copied()
}

/// The states that screens can be shown in, screen by screen.
pub fn states() -> impl Iterator<Item = &'static State> {
    by_name().flat_map(|(_, states)| states)
}

/// The pages of help, as they are listed: those that come with the screens, and the last ones.
pub fn help_pages() -> &'static [&'static help_page::Page] {
    static ALL: LazyLock<Vec<&help_page::Page>> =
        LazyLock::new(|| PAGES.iter().copied().flatten().chain(&help::LAST).collect());
    &ALL
}
