//! Bytes as printable signs, for what stands inside a page or a script: denser than base64, and as harmless.
//!
//! The 91 signs are those of ASCII from `!` to `~` without `"`, `<` and `\`: nothing of them ends a string in double
//! quotes or an element, and they are the same bytes in UTF-8 and in Latin-1. Two signs carry 13 bits, since 91 × 91
//! = 8281 is more than 2¹³ = 8192: a file grows by 23 %, in base64 by 33 %.
//!
//! The bits of the bytes stand one after the other, the lowest of each byte first. Each 13 of them are a number, the
//! first the lowest bit; its remainder by 91 is the first sign and its quotient the second. Up to 6 bits that are left
//! at the end are one sign, up to 12 are two. `web/boot/boot.js` reads them back.

/// How many different signs there are.
const SIGNS: u32 = 91;

/// Bits that two signs carry.
const PAIR: u32 = 13;

/// Bits that one sign carries.
const SINGLE: u32 = 6;

/// The bytes as signs.
pub fn written(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() / PAIR as usize * 16 + 16);
    let (mut held, mut bits) = (0, 0);
    for &byte in bytes {
        held |= u32::from(byte) << bits;
        bits += 8;
        if bits >= PAIR {
            let pair = held & ((1 << PAIR) - 1);
            text.extend([sign(pair % SIGNS), sign(pair / SIGNS)]);
            held >>= PAIR;
            bits -= PAIR;
        }
    }
    if bits > 0 {
        text.push(sign(held % SIGNS));
    }
    if bits > SINGLE {
        text.push(sign(held / SIGNS));
    }
    text
}

/// The sign of a number below 91: the three that are left out are skipped.
fn sign(number: u32) -> char {
    let code = [u32::from(b'"'), u32::from(b'<'), u32::from(b'\\')]
        .into_iter()
        .fold(u32::from(b'!') + number, |code, left_out| code + u32::from(code >= left_out));
    char::from_u32(code).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::process::Command;

    use proptest::prelude::*;

    use super::*;
    use crate::process;
    use crate::project::Project;

    /// The bytes back, by the definition: all bits in a row, cut into eights.
    fn read(text: &str) -> Vec<u8> {
        let alphabet: Vec<char> = ('!'..='~').filter(|sign| !['"', '<', '\\'].contains(sign)).collect();
        let number = |sign: &char| alphabet.iter().position(|known| known == sign).unwrap();
        let signs: Vec<char> = text.chars().collect();
        let mut bits = Vec::new();
        for pair in signs.chunks(2) {
            let value = pair.iter().rev().fold(0, |value, sign| value * alphabet.len() + number(sign));
            bits.extend((0..if pair.len() == 2 { 13 } else { 6 }).map(|place| value >> place & 1));
        }
        bits.chunks_exact(8).map(|byte| byte.iter().rev().fold(0, |value, bit| value * 2 + *bit as u8)).collect()
    }

    #[test]
    fn the_signs_are_91_and_none_of_them_means_anything_to_a_page_or_a_script() {
        let signs: BTreeSet<char> = (0..SIGNS).map(sign).collect();
        assert_eq!(signs.len(), 91);
        assert!(signs.iter().all(|sign| sign.is_ascii_graphic() && !['"', '<', '\\'].contains(sign)));
    }

    /// By hand: 255 is eight ones, two signs hold them, 255 = 2 × 91 + 73; `!` and 73 further, three left out: `m`.
    #[test]
    fn a_byte_is_two_signs() {
        assert_eq!(written(&[]), "");
        assert_eq!(written(&[0]), "!!");
        assert_eq!(written(&[255]), "m$");
    }

    proptest! {
        #[test]
        fn every_byte_string_comes_back(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let text = written(&bytes);
            prop_assert_eq!(read(&text), bytes.as_slice());
            prop_assert_eq!(text.len(), (bytes.len() * 8).div_ceil(13) * 2 - usize::from((1..=6).contains(&(bytes.len() * 8 % 13))));
        }
    }

    /// The page reads back what is written here, of every length and every byte, by the very code of its boot script.
    #[test]
    fn the_boot_script_reads_them_back() {
        let project = Project::find().unwrap();
        let mut strings: Vec<Vec<u8>> = (0..80).map(|length| vec![255; length]).collect();
        strings.extend((0..=255).map(|byte| vec![byte, 0, byte, 255, byte]));
        strings.push((0..200_000_u32).map(|place| (place.wrapping_mul(2_654_435_761) >> 13) as u8).collect());
        let cases: Vec<_> = strings.iter().map(|bytes| (written(bytes), super::super::hashes::sha256(bytes))).collect();
        let file = std::env::temp_dir().join(format!("piramide-signs-{}.json", std::process::id()));
        std::fs::write(&file, serde_json::to_vec(&cases).unwrap()).unwrap();
        let mut node = Command::new("node");
        let read = process::quiet(node.arg(project.path("tests/boot/signs.mjs")).arg(&file));
        std::fs::remove_file(&file).unwrap();
        assert_eq!(process::text(&read.unwrap().stdout).trim(), cases.len().to_string());
    }
}
