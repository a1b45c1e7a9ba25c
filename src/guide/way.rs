//! Which way to MitID is somebody's: some questions, one at a time, and the chapters that the answers come to.

/// How it stands with the number that Denmark knows people by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// They have a CPR number.
    Has,
    /// They will live in Denmark, and get one.
    Later,
    /// They commute, or stay for a short time: a P code has to do.
    PCode,
}

/// Whether they have a smartphone that can scan a passport or an ID card with a chip, and such a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scan {
    Can,
    Cannot,
}

/// What they will approve with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    Smartphone,
    Display,
    Reader,
}

/// All that was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answers {
    pub number: Number,
    pub scan: Scan,
    pub device: Device,
    pub had_nemid: bool,
}

/// A question, with what was answered before it; or all the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Way {
    /// Whether they have a CPR number.
    #[default]
    Cpr,
    /// Whether they will live in Denmark.
    Stay,
    Scan(Number),
    Device(Number, Scan),
    NemId(Number, Scan, Device),
    Found(Answers),
}

impl Way {
    /// The message of each answer, and where it leads.
    pub fn answers(self) -> Vec<(&'static str, Self)> {
        match self {
            Self::Cpr => vec![("way-yes", Self::Scan(Number::Has)), ("way-no", Self::Stay)],
            Self::Stay => {
                vec![("way-stay-live", Self::Scan(Number::Later)), ("way-stay-short", Self::Scan(Number::PCode))]
            }
            Self::Scan(number) => {
                vec![("way-yes", Self::Device(number, Scan::Can)), ("way-no", Self::Device(number, Scan::Cannot))]
            }
            Self::Device(number, scan) => vec![
                ("way-device-smartphone", Self::NemId(number, scan, Device::Smartphone)),
                ("way-device-display", Self::NemId(number, scan, Device::Display)),
                ("way-device-reader", Self::NemId(number, scan, Device::Reader)),
            ],
            Self::NemId(number, scan, device) => {
                let found = |had_nemid| Self::Found(Answers { number, scan, device, had_nemid });
                vec![("way-yes", found(true)), ("way-no", found(false))]
            }
            Self::Found(_) => Vec::new(),
        }
    }

    /// The question before.
    pub fn back(self) -> Option<Self> {
        match self {
            Self::Cpr => None,
            Self::Stay | Self::Scan(Number::Has) => Some(Self::Cpr),
            Self::Scan(Number::Later | Number::PCode) => Some(Self::Stay),
            Self::Device(number, _) => Some(Self::Scan(number)),
            Self::NemId(number, scan, _) => Some(Self::Device(number, scan)),
            Self::Found(Answers { number, scan, device, .. }) => Some(Self::NemId(number, scan, device)),
        }
    }
}

impl Answers {
    /// What they are called in a file.
    pub fn name(self) -> String {
        self.chapters().join(" ")
    }

    /// The answers with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        let mut open = vec![Way::default()];
        while let Some(way) = open.pop() {
            match way {
                Way::Found(answers) if answers.name() == name => return Some(answers),
                _ => open.extend(way.answers().into_iter().map(|(_, next)| next)),
            }
        }
        None
    }

    /// The names of the chapters to read, in order.
    pub fn chapters(self) -> Vec<&'static str> {
        let mut chapters = Vec::new();
        if self.had_nemid {
            chapters.push("nemid");
        }
        match self.number {
            Number::Has => {}
            Number::Later => chapters.push("cpr"),
            Number::PCode => chapters.push("pcode"),
        }
        chapters.push("ready");
        match (self.scan, self.number) {
            (Scan::Can, _) => chapters.push("app"),
            // A P code is typed in the app. What those do who can't use that, no authority says.
            (Scan::Cannot, Number::PCode) => chapters.push("lines"),
            (Scan::Cannot, _) => chapters.extend(["borgerservice", "visit"]),
        }
        match self.device {
            Device::Smartphone => {}
            Device::Display => chapters.push("display"),
            Device::Reader => chapters.push("reader"),
        }
        chapters
    }

    /// The messages that name the way in words, in order.
    pub fn in_words(self) -> Vec<&'static str> {
        let nemid = self.had_nemid.then_some("way-found-nemid");
        let number = match self.number {
            Number::Has => None,
            Number::Later => Some("way-found-cpr"),
            Number::PCode => Some("way-found-pcode"),
        };
        let way = match (self.scan, self.number) {
            (Scan::Can, _) => "way-found-app",
            (Scan::Cannot, Number::PCode) => "way-found-support",
            (Scan::Cannot, _) => "way-found-borgerservice",
        };
        let device = match self.device {
            Device::Smartphone => "way-found-smartphone",
            Device::Display => "way-found-display",
            Device::Reader => "way-found-reader",
        };
        nemid.into_iter().chain(number).chain([way, device]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Everything that can be answered, and the chapters it comes to.
    #[test]
    fn every_answer_leads_to_the_chapters_it_must() {
        let mut found = Vec::new();
        let mut open = vec![Way::default()];
        while let Some(way) = open.pop() {
            for (message, next) in way.answers() {
                assert_eq!(next.back(), Some(way), "back from {next:?}, answered {message}");
                open.push(next);
            }
            if let Way::Found(answers) = way {
                found.push((answers, answers.chapters().join(" ")));
            }
        }
        assert_eq!(found.len(), 3 * 2 * 3 * 2);
        let chapters = |number, scan, device, had_nemid| {
            let answers = Answers { number, scan, device, had_nemid };
            let found = found.iter().find(|(found, _)| *found == answers);
            found.map(|(_, chapters)| chapters.as_str())
        };
        for (number, scan, device, had_nemid, wanted) in [
            (Number::Has, Scan::Can, Device::Smartphone, false, "ready app"),
            (Number::Has, Scan::Cannot, Device::Reader, false, "ready borgerservice visit reader"),
            (Number::Later, Scan::Can, Device::Display, true, "nemid cpr ready app display"),
            (Number::Later, Scan::Cannot, Device::Smartphone, false, "cpr ready borgerservice visit"),
            (Number::PCode, Scan::Can, Device::Reader, false, "pcode ready app reader"),
            (Number::PCode, Scan::Cannot, Device::Display, true, "nemid pcode ready lines display"),
        ] {
            assert_eq!(chapters(number, scan, device, had_nemid), Some(wanted));
        }
        assert!(found.iter().all(|(answers, _)| Answers::from_name(&answers.name()) == Some(*answers)));
        assert_eq!(Answers::from_name("app"), None);
        let mut different: Vec<&String> = found.iter().map(|(_, chapters)| chapters).collect();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), found.len(), "no two answers come to the same");
    }

    #[test]
    fn every_chapter_and_message_it_names_is_there() {
        let locale = crate::locale::Locale::new(crate::locale::Lang::En);
        for number in [Number::Has, Number::Later, Number::PCode] {
            for (scan, device) in
                [(Scan::Can, Device::Smartphone), (Scan::Cannot, Device::Display), (Scan::Can, Device::Reader)]
            {
                let answers = Answers { number, scan, device, had_nemid: true };
                assert!(answers.chapters().into_iter().all(|name| crate::guide::chapter(name).is_some()));
                assert!(answers.in_words().into_iter().all(|id| locale.has(id)));
            }
        }
    }
}
