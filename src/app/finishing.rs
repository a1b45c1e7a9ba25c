//! The end of a turn: the screen is described anew, focus settled, and what is new said.

use super::navigation::Navigation;
use super::speaking::{self, Scene};
use super::vocabulary::turn::Turn;
use super::vocabulary::{Around, Effect};
use super::{App, around, context, screens, vocabulary};
use crate::locale::Locale;
use crate::outline::{Id, Item, Outline, Role, change};
use crate::settings::Scanning;

impl App {
    /// Gives back what is to be done in the world.
    pub(super) fn finish(&mut self, mut turn: Turn) -> Vec<Effect> {
        self.navigation.notice(&mut turn);
        let mut new = self.describe();
        let wanted = turn.focus.take().filter(|id| new.find(id).is_some());
        let focus = wanted.or_else(|| self.settle_focus(&new));
        if self.arrives(focus.as_ref(), &new, &mut turn) {
            new = self.describe();
        }
        let changes = change::between(self.navigation.outline(), self.navigation.focus(), &new, focus.as_ref());
        self.navigation.show(new, focus);
        self.preferences.write(&mut turn);
        self.tell(changes, &mut turn);
        turn.effects
    }

    /// What comes of focus being where it is now. True if something is described otherwise.
    fn arrives(&mut self, focus: Option<&Id>, new: &Outline<screens::Message>, turn: &mut Turn) -> bool {
        // Focus that arrives on another row, however it got there, chooses that row's account. With one switch or two,
        // focus goes over rows on its way to other things: they are chosen by pressing them.
        let role = focus.and_then(|id| new.find(id)).map(|item| &item.role);
        let free = self.preferences.settings().scanning == Scanning::Off;
        let reached = role.filter(|_| free).and_then(Navigation::reached).cloned();
        let chosen = self.codes.chosen();
        if let Some(message) = reached {
            self.navigation.stack.top.update(message, &context!(self), turn);
            self.settle(turn);
        }
        let before = self.navigation.focus().cloned();
        let moved = self.navigation.stack.top.focus_goes(before.as_ref(), focus, &context!(self), turn);
        self.settle(turn);
        moved || chosen != self.codes.chosen()
    }

    fn describe(&self) -> Outline<screens::Message> {
        let cx = context!(self);
        let mut outline = self.navigation.stack.top.outline(&cx);
        // Whoever speaks: what our voice was to say may have been for the device for codes.
        let silence =
            self.speaking.silence().map(|fault| Item::alert("silence", vocabulary::explain::silence(fault, cx.locale)));
        let notice = self.navigation.news();
        let notice = notice.map(|(news, at)| Item::alert(format!("notice-{at}"), news.text(cx.locale, cx.keymap)));
        let clock = match self.now {
            0 => Some(Item::alert("no-time", cx.text("clock-before-1970"))),
            _ => cx.computer.clock_wrong.then(|| Item::alert("clock-wrong", cx.text("clock-wrong"))),
        };
        let describing = cx.describing.then(|| Item::alert("describing", cx.text("describe-on")));
        let waiting = self.codes.waits().then(|| Item::alert("waiting", cx.text("wait-offer")));
        let heading = outline.items.iter().position(|item| matches!(item.role, Role::Heading));
        let after_title = heading.map_or(0, |at| at + 1);
        let news = describing.into_iter().chain(waiting).chain(notice).chain(silence).chain(clock).map(Item::apart);
        let _ = outline.items.splice(after_title..after_title, news);
        outline
    }

    /// Focus after a change of screen or of its items.
    fn settle_focus(&self, new: &Outline<screens::Message>) -> Option<Id> {
        let opened = new.screen != self.navigation.outline().screen;
        let first = || self.navigation.stack.top.first_focus(&context!(self)).filter(|id| new.find(id).is_some());
        let first = if opened { first() } else { None };
        first.or_else(|| new.settle(self.navigation.outline(), self.navigation.focus()))
    }

    fn tell(&mut self, changes: Vec<change::Change>, turn: &mut Turn) {
        let cx = context!(self);
        let (locale, settings) = (self.preferences.locale(), self.preferences.settings());
        let (now, speaks, announces) = (self.now, cx.speaks, cx.announces);
        let screen = &self.navigation.stack.top;
        let greeting = screen.greeting(&Locale::new(locale.lang().other()), cx.keymap);
        let (aloud, said_anew, tells_news) = (screen.aloud(&cx), screen.is_said_anew(), screen.tells_news());
        let (greeting, aloud) = (greeting.as_deref(), aloud.as_slice());
        let (outline, focus) = (self.navigation.outline(), self.navigation.focus());
        let scene =
            Scene { outline, focus, now, locale, settings, speaks, announces, greeting, aloud, said_anew, tells_news };
        if self.speaking.tell(&scene, changes, self.keeping.held(), turn) {
            self.codes.reached(None);
        }
    }
}
