//! Keys that stand twice in one object.

use crate::read::document::Member;

/// A key that stands again, where it does, and where it stood first.
pub(super) struct Duplicate {
    pub(super) key: Box<str>,
    pub(super) line: u32,
    pub(super) first_line: u32,
}

/// Takes out the members whose key stands earlier in the object, and tells them in the order of the text.
pub(super) fn take_duplicates(members: &mut Vec<Member>) -> Vec<Duplicate> {
    let mut duplicates = Vec::new();
    let Some(first_lines) = standing_again(members) else { return duplicates };
    for (Member { key, line, node }, first_line) in std::mem::take(members).into_iter().zip(first_lines) {
        match first_line {
            Some(first_line) => duplicates.push(Duplicate { key, line, first_line }),
            None => members.push(Member { key, line, node }),
        }
    }
    duplicates
}

/// For each member whose key stands earlier the line of the first one; nothing if there is no such member.
fn standing_again(members: &[Member]) -> Option<Vec<Option<u32>>> {
    let mut sorted: Vec<(&str, usize, u32)> =
        members.iter().enumerate().map(|(place, member)| (&*member.key, place, member.line)).collect();
    sorted.sort_unstable();
    let mut first = None;
    let mut again = Vec::new();
    for (key, place, line) in sorted {
        match first {
            Some((first_key, first_line)) if first_key == key => {
                again.resize(members.len(), None);
                if let Some(found) = again.get_mut(place) {
                    *found = Some(first_line);
                }
            }
            _ => first = Some((key, line)),
        }
    }
    (!again.is_empty()).then_some(again)
}
