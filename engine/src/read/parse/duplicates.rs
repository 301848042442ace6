//! Keys that stand twice in one object.

use std::collections::BTreeMap;

use crate::read::document::Member;

/// A key that stands again, where it does, and where it stood first.
pub(super) struct Duplicate {
    pub(super) key: Box<str>,
    pub(super) line: u32,
    pub(super) first_line: u32,
}

/// Takes out the members whose key stands earlier in the object, and tells them in the order of the text.
pub(super) fn take_duplicates(members: &mut Vec<Member>) -> Vec<Duplicate> {
    let again = standing_again(members);
    let mut duplicates = Vec::with_capacity(again.len());
    if again.is_empty() {
        return duplicates;
    }
    for (place, Member { key, line, node }) in std::mem::take(members).into_iter().enumerate() {
        match again.get(&place) {
            Some(&first_line) => duplicates.push(Duplicate { key, line, first_line }),
            None => members.push(Member { key, line, node }),
        }
    }
    duplicates
}

/// The places of the members whose key stands earlier, each with the line of the first one.
fn standing_again(members: &[Member]) -> BTreeMap<usize, u32> {
    let mut sorted: Vec<(&str, usize, u32)> =
        members.iter().enumerate().map(|(place, member)| (&*member.key, place, member.line)).collect();
    sorted.sort_unstable();
    let mut first = None;
    let mut again = BTreeMap::new();
    for (key, place, line) in sorted {
        match first {
            Some((first_key, first_line)) if first_key == key => {
                again.insert(place, first_line);
            }
            _ => first = Some((key, line)),
        }
    }
    again
}
