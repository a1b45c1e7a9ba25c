//! What each second brings: the code that was waited for, a new one that is read by itself, a milestone.

use super::super::notice::News;
use super::super::{App, Screen};
use super::{MILESTONES, wait_until};
use crate::settings::Milestones;
use crate::sound::tone::Cue;
use crate::speech::phrase;

impl App {
    /// Codes of the chosen account are read as they change, or no longer.
    pub(in crate::app) fn set_auto(&mut self, on: bool) {
        let period = self.chosen().and_then(|account| Some((account.id, account.generator.period_at(self.now)?)));
        match period {
            _ if !self.settings.codes_spoken() => self.tell(News::CodesNotSpoken),
            None => self.reply.say(self.locale.text("auto-not-for-this")),
            Some((id, period)) => {
                self.reader.auto = on.then_some((id, period.began));
                self.reply.value(self.locale.text(if on { "auto-on" } else { "auto-off" }));
            }
        }
    }

    /// A second has begun: what there is to read or to tell without being asked.
    pub(in crate::app) fn beat(&mut self) {
        let reads = match &self.screen {
            Screen::Codes(_) => true,
            Screen::Login(login) => login.reads(self.now),
            _ => false,
        };
        if !reads {
            return self.reader.leave();
        }
        if let Some(until) = self.reader.wait {
            // The computer may have slept past the beginning of the code that was waited for.
            let again = || wait_until(&self.chosen()?.generator, self.now, &self.settings);
            self.reader.wait = if self.now < until { Some(until) } else { again() };
            if self.reader.waits() {
                self.cue(Cue::Tick);
            } else {
                self.read_fresh();
            }
        } else if self.expires_as_it_is_read() {
            self.reply.say(self.locale.text("code-expired"));
            self.read_fresh();
        } else if self.auto_is_due() && self.speaking.is_none() {
            self.read_fresh();
        }
        self.milestone();
    }

    /// The code that is being read has just expired: nobody is to go on writing it down.
    fn expires_as_it_is_read(&self) -> bool {
        let being_read = self.last.code.as_ref().filter(|_| self.speaking.is_some() && !self.reader.steps());
        being_read.zip(self.reader.watch).is_some_and(|(it, (until, _))| it.until == until && until <= self.now)
    }

    fn auto_is_due(&self) -> bool {
        if !matches!(self.screen, Screen::Codes(_)) {
            return false;
        }
        let Some((account, (id, read))) = self.chosen().zip(self.reader.auto) else { return false };
        let period = account.generator.period_at(self.now).filter(|_| account.id == id);
        let enough = wait_until(&account.generator, self.now, &self.settings).is_none();
        enough && period.is_some_and(|period| period.began != read)
    }

    fn read_fresh(&mut self) {
        let Some(account) = self.chosen() else { return };
        let code = account.generator.code_at(self.now);
        self.cue(Cue::NewCode);
        self.read_now(&code);
    }

    /// Tells, once each, that the code that was read has little time left, and that it has expired.
    fn milestone(&mut self) {
        let Some((until, at)) = self.reader.watch else { return };
        let left = until.saturating_sub(self.now);
        let kind = self.settings.milestones;
        // Words wait until nothing else is spoken.
        if left > at || (kind == Milestones::Words && self.speaking.is_some()) {
            return;
        }
        match kind {
            Milestones::Off => {}
            Milestones::Tones => self.cue(if left == 0 { Cue::Expired } else { Cue::LastSeconds }),
            Milestones::Words if left == 0 => self.reply.mention(self.locale.text("code-expired")),
            Milestones::Words => self.reply.mention(phrase::time_left(left, &self.locale)),
        }
        self.reader.watch = MILESTONES.into_iter().find(|next| *next < left).map(|next| (until, next));
    }
}
