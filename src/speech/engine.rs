//! The operating system's speech engine, behind the [`Voice`](super::Voice) contract.
//!
//! Speech Dispatcher over its own protocol on Linux, the `tts` crate on Windows and macOS, and a refusal where there
//! is neither.

#[cfg(all(target_os = "linux", feature = "voice"))]
pub mod speechd;
#[cfg(all(feature = "voice", any(target_os = "linux", windows, target_os = "macos")))]
#[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "only Speech Dispatcher tells so much"))]
mod tally;
#[cfg(any(feature = "tts-on-linux", all(feature = "voice", any(windows, target_os = "macos"))))]
pub mod tts;

use super::Factory;
#[cfg(all(feature = "voice", any(target_os = "linux", windows, target_os = "macos")))]
use crate::locale::Lang;

/// The engine of this computer.
pub fn native() -> Factory {
    #[cfg(all(target_os = "linux", feature = "voice"))]
    return speechd::SpeechDispatcher::factory(speechd::Server::of_this_session());
    #[cfg(all(any(windows, target_os = "macos"), feature = "voice"))]
    return tts::SystemVoice::factory();
    #[cfg(not(all(feature = "voice", any(target_os = "linux", windows, target_os = "macos"))))]
    return std::sync::Arc::new(|_| Err(super::Fault::NoEngine("this program was built without one".into())));
}

/// How gladly a voice with a language tag is used for a language, 0 the most; none if it must not be used.
///
/// The order matters: an engine asked for just `en` may answer with a regional voice few expect, such as espeak-ng's
/// English (Caribbean).
#[cfg(all(feature = "voice", any(target_os = "linux", windows, target_os = "macos")))]
fn language_rank(lang: Lang, tag: &str) -> Option<usize> {
    let best: &[&str] = match lang {
        Lang::Da => &["da-DK", "da"],
        Lang::En => &["en-US", "en-GB", "en"],
    };
    let tag = tag.replace('_', "-");
    let exact = best.iter().position(|wish| wish.eq_ignore_ascii_case(&tag));
    exact.or_else(|| (Lang::from_tag(&tag) == Some(lang)).then_some(best.len()))
}

#[cfg(all(test, feature = "voice"))]
mod tests {
    use super::*;

    fn chosen<'a>(lang: Lang, tags: &[&'a str]) -> Option<&'a str> {
        tags.iter().copied().filter(|tag| language_rank(lang, tag).is_some()).min_by_key(|tag| language_rank(lang, tag))
    }

    #[test]
    fn each_language_gets_its_own_voice_or_none() {
        let all = ["af", "da", "en-029", "en-GB", "en-GB-scotland", "en-US", "nb"];
        assert_eq!(chosen(Lang::Da, &all), Some("da"));
        assert_eq!(chosen(Lang::En, &all), Some("en-US"));
        assert_eq!(chosen(Lang::En, &["en-029", "en_GB"]), Some("en_GB"));
        assert_eq!(chosen(Lang::En, &["da", "en-029"]), Some("en-029"));
        assert_eq!(chosen(Lang::Da, &["en-US", "nb", "sv", "dar", ""]), None);
    }
}
