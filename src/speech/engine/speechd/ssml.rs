//! What is spoken as the Speech Synthesis Markup Language, so that the server tells when the voice comes to each digit of a
//! code, and waits for a device to wake.

use super::super::super::{Utterance, WAKING};
use zeroize::Zeroizing;

/// The longest that one character becomes: `&quot;`.
const LONGEST: usize = 6;
/// The longest that a mark becomes.
const MARK: usize = r#"<mark name="18446744073709551615"/>"#.len();
const FRAME: usize = "<speak></speak>".len();
/// The longest that a silence becomes.
const SILENCE: usize = r#"<break time="65535ms"/>"#.len();

/// The text with a mark before each digit that is followed, named by the digit's place in the code.
pub(super) fn ssml(utterance: &Utterance) -> Zeroizing<String> {
    // Never grows, so it leaves no copies behind.
    let mut length = FRAME + SILENCE;
    utterance.pieces(|place, piece| length += LONGEST * piece.len() + place.map_or(0, |_| MARK));
    let mut ssml = Zeroizing::new(String::with_capacity(length));
    ssml.push_str("<speak>");
    if utterance.wakes() {
        ssml.push_str(&format!("<break time=\"{WAKING}ms\"/>"));
    }
    utterance.pieces(|place, piece| {
        if let Some(digit) = place {
            ssml.push_str("<mark name=\"");
            ssml.push_str(&digit.to_string());
            ssml.push_str("\"/>");
        }
        for c in piece.chars() {
            match c {
                '&' => ssml.push_str("&amp;"),
                '<' => ssml.push_str("&lt;"),
                '>' => ssml.push_str("&gt;"),
                '"' => ssml.push_str("&quot;"),
                '\'' => ssml.push_str("&apos;"),
                c => ssml.push(c),
            }
        }
    });
    ssml.push_str("</speak>");
    ssml
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::speech::{Part, SpokenCode};
    use proptest::prelude::*;

    fn utterance(before: &str, code: &str) -> Utterance {
        Utterance::private(Lang::En, vec![Part::words(before), Part::Code(SpokenCode::new(&[code], false))])
    }

    #[test]
    fn each_digit_has_its_mark_and_no_text_becomes_markup() {
        let said = ssml(&utterance("A<b> & 4, æ: ", "48"));
        let marked = r#"<speak>A&lt;b&gt; &amp; 4, æ: <mark name="0"/>4, <mark name="1"/>8</speak>"#;
        assert_eq!(said.as_str(), marked);
        let woken = ssml(&Utterance::new(Lang::En, "Bank").after_silence());
        assert_eq!(woken.as_str(), r#"<speak><break time="300ms"/>Bank</speak>"#);
    }

    proptest! {
        /// Without its marks and unescaped it is the text again, and it never outgrows what was set aside for it.
        #[test]
        fn nothing_is_lost_or_copied(text in "[<>&\"'a]{0,9}|\\PC{0,40}", code in "[<>&\"'a]{1,3}") {
            let utterance = utterance(&text, &code);
            let said = ssml(&utterance);
            prop_assert!(said.len() <= LONGEST * utterance.text().len() + code.len() * MARK + FRAME);
            let mut plain = said.replace("<speak>", "").replace("</speak>", "");
            for place in 0..code.len() {
                plain = plain.replace(&format!("<mark name=\"{place}\"/>"), "");
            }
            prop_assert!(!plain.contains(['<', '>', '"', '\'']));
            for (escaped, c) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")] {
                plain = plain.replace(escaped, c);
            }
            prop_assert_eq!(&plain, &*utterance.text());
        }
    }
}
