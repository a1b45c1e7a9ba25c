//! How a code is cut into the groups that are said and shown.

use super::{Code, Digits};

/// The groups of a code with so many digits.
pub(super) fn usual(digits: Digits) -> &'static [usize] {
    match digits.get() {
        4 => &[2, 2],
        5 => &[3, 2],
        6 => &[3, 3],
        7 => &[3, 4],
        8 => &[4, 4],
        9 => &[3, 3, 3],
        _ => &[3, 3, 4],
    }
}

impl Code {
    /// The characters as they are said and shown, in groups of `size`. Without one: four digits are 2+2, five 3+2, six
    /// 3+3, seven 3+4, eight 4+4, nine 3+3+3 and ten 3+3+4; a Steam code is one group of five.
    pub fn groups(&self, size: Option<usize>) -> Vec<&str> {
        let usual = self.groups.iter().copied();
        let lengths: Vec<usize> = size.map_or_else(|| usual.collect(), |size| vec![size.max(1); self.text.len()]);
        let mut rest = self.as_str();
        let mut groups = Vec::with_capacity(lengths.len());
        for length in lengths {
            if rest.is_empty() {
                break;
            }
            let (group, after) = rest.split_at(length.min(rest.len()));
            groups.push(group);
            rest = after;
        }
        groups
    }
}
