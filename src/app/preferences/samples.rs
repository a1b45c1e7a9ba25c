//! What a voice says so that one can hear how it speaks.

use super::Preferences;
use crate::app::codes::says_oh;
use crate::app::turn::Turn;
use crate::locale::{Lang, Locale};
use crate::speech::{Utterance, phrase};

impl Preferences {
    /// Lets a voice be heard in its own language.
    pub(super) fn sample(&self, lang: Lang, turn: &mut Turn) {
        turn.sample(Utterance::new(lang, self.sample_words(lang)));
    }

    /// Lets it be heard where codes will be heard.
    pub(super) fn sample_of_code(&self, turn: &mut Turn) {
        let lang = self.code_locale.lang();
        turn.sample(Utterance::with_code(lang, self.sample_words(lang), Vec::new()));
    }

    fn sample_words(&self, lang: Lang) -> String {
        let size = self.settings.grouping.size().unwrap_or(3);
        let groups: Vec<String> = ["4", "8", "2", "9", "1", "0"].chunks(size).map(<[&str]>::concat).collect();
        let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
        let locale = Locale::new(lang);
        let code = phrase::digits(&groups, says_oh(&self.settings, &locale));
        locale.with("voice-sample", &[("code", code.as_str().into())])
    }
}
