//! A code as the Speech Synthesis Markup Language, so that the server tells when the voice comes to each digit.

use super::super::super::Utterance;
use zeroize::Zeroizing;

/// The longest that one character becomes: `&quot;`.
const LONGEST: usize = 6;
/// The longest that a mark becomes.
const MARK: usize = r#"<mark name="18446744073709551615"/>"#.len();
const FRAME: usize = "<speak></speak>".len();

/// The text with a mark before each digit, named by the digit's place in the code. A mark that does not stand before
/// a character is left out.
pub(super) fn ssml(utterance: &Utterance) -> Zeroizing<String> {
    let (text, marks) = (utterance.text(), utterance.marks());
    // Never grows, so it leaves no copies behind.
    let length = LONGEST * text.len() + MARK * marks.len() + FRAME;
    let mut ssml = Zeroizing::new(String::with_capacity(length));
    ssml.push_str("<speak>");
    for (at, c) in text.char_indices() {
        for mark in marks.iter().filter(|mark| mark.at == at) {
            ssml.push_str("<mark name=\"");
            ssml.push_str(&mark.digit.to_string());
            ssml.push_str("\"/>");
        }
        match c {
            '&' => ssml.push_str("&amp;"),
            '<' => ssml.push_str("&lt;"),
            '>' => ssml.push_str("&gt;"),
            '"' => ssml.push_str("&quot;"),
            '\'' => ssml.push_str("&apos;"),
            c => ssml.push(c),
        }
    }
    ssml.push_str("</speak>");
    ssml
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::speech::Mark;
    use proptest::prelude::*;

    fn code(text: &str, marks: &[(usize, usize)]) -> Utterance {
        let marks = marks.iter().map(|(at, digit)| Mark { at: *at, digit: *digit }).collect();
        Utterance::with_code(Lang::En, text, marks)
    }

    #[test]
    fn each_digit_has_its_mark_and_no_text_becomes_markup() {
        let said = ssml(&code("A<b> & æ: 4, 8", &[(11, 0), (14, 1), (8, 7), (99, 8)]));
        let marked = r#"<speak>A&lt;b&gt; &amp; æ: <mark name="0"/>4, <mark name="1"/>8</speak>"#;
        assert_eq!(said.as_str(), marked);
    }

    proptest! {
        /// Without its marks and unescaped it is the text again, and it never outgrows what was set aside for it.
        #[test]
        fn nothing_is_lost_or_copied(text in "[<>&\"'a]{0,9}|\\PC{0,40}", digit in 0..usize::MAX) {
            let utterance = code(&text, &[(0, digit), (text.len() / 2, usize::MAX)]);
            let said = ssml(&utterance);
            prop_assert!(said.len() <= LONGEST * text.len() + 2 * MARK + FRAME);
            let mut plain = said.replace("<speak>", "").replace("</speak>", "");
            for name in [digit, usize::MAX] {
                plain = plain.replace(&format!("<mark name=\"{name}\"/>"), "");
            }
            prop_assert!(!plain.contains(['<', '>', '"', '\'']));
            for (escaped, c) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")] {
                plain = plain.replace(escaped, c);
            }
            prop_assert_eq!(plain, utterance.text());
        }
    }
}
