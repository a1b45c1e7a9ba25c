//! The recordings beside one text: a `.clips` file. `assets/voice/render/packs.py` writes it, and tells how it is laid out.

use super::book::Kind;
use crate::sound::Clip;

/// The first line.
const HEAD: &str = "kodeoplaeser clips 1";

/// What is wrong with a file of recordings.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Damage {
    #[error("no recordings of version 1")]
    Head,
    #[error("damaged line {0}")]
    Line(usize),
    #[error("not the bytes that its lines tell of")]
    Length,
}

/// The clips of a file, by what they say.
pub(super) fn read(pack: &'static [u8]) -> Result<Vec<(Kind, &'static str, Clip)>, Damage> {
    let end = pack.windows(2).position(|two| two == b"\n\n").ok_or(Damage::Head)?;
    let (lines, mut bytes) = (&pack[..end], &pack[end + 2..]);
    let lines = std::str::from_utf8(lines).map_err(|_| Damage::Head)?;
    let lines = lines.strip_prefix(HEAD).ok_or(Damage::Head)?;
    let mut clips = Vec::new();
    for (number, line) in lines.split('\n').enumerate().skip(1) {
        let (kind, words, length, size) = fields(line).ok_or(Damage::Line(number + 1))?;
        let packets;
        (packets, bytes) = bytes.split_at_checked(size).ok_or(Damage::Length)?;
        clips.push((kind, words, Clip { packets, length }));
    }
    if bytes.is_empty() { Ok(clips) } else { Err(Damage::Length) }
}

/// What a line says: kind, words, samples, bytes. What the engine was given, which may come last, is for who records.
fn fields(line: &'static str) -> Option<(Kind, &'static str, usize, usize)> {
    let mut fields = line.split('\t');
    let kind = match fields.next()? {
        "digit" => Kind::Digit,
        "sign" => Kind::Sign,
        "number" => Kind::Number,
        "phrase" => Kind::Phrase,
        _ => return None,
    };
    Some((kind, fields.next()?, fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clips_follow_one_another_in_the_order_of_their_lines() {
        let pack = b"kodeoplaeser clips 1\ndigit\t4\t300\t2\tfour.\nphrase\tgo back\t700\t3\n\nABcde";
        let clip = |packets, length| Clip { packets, length };
        assert_eq!(
            read(pack),
            Ok(vec![(Kind::Digit, "4", clip(b"AB", 300)), (Kind::Phrase, "go back", clip(b"cde", 700))])
        );
        assert_eq!(read(b"kodeoplaeser clips 1\n\n"), Ok(Vec::new()));
    }

    #[test]
    fn damage_is_named() {
        let damaged: [(&[u8], _); 9] = [
            (b"", Damage::Head),
            (b"kodeoplaeser clips 1\ndigit\t4\t300\t2", Damage::Head),
            (b"kodeoplaeser clips 2\n\n", Damage::Head),
            (b"kodeoplaeser clips 1\n\xff\n\n", Damage::Head),
            (b"kodeoplaeser clips 1\nphrase\tback\t12\n\n", Damage::Line(2)),
            (b"kodeoplaeser clips 1\nphrase\tback\t12\t-3\n\nabc", Damage::Line(2)),
            (b"kodeoplaeser clips 1\ndigit\t1\t3\t0\nsong\tback\t12\t3\n\nabc", Damage::Line(3)),
            (b"kodeoplaeser clips 1\nphrase\tback\t12\t4\n\nabc", Damage::Length),
            (b"kodeoplaeser clips 1\nphrase\tback\t12\t2\n\nabc", Damage::Length),
        ];
        for (pack, damage) in damaged {
            assert_eq!(read(pack), Err(damage), "{}", pack.escape_ascii());
        }
    }
}
