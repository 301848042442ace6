//! The key of words: what stands for them where they are not.

/// The key of words in both languages, of 28 bits: the FNV-1a digest of 32 bits, its upper part folded onto the rest.
///
/// The page is not built if two have the same.
pub const fn key(it: &str, en: &str) -> u32 {
    let digest = digest(digest(BASIS, it.as_bytes()), en.as_bytes());
    (digest >> 28) ^ (digest & 0x0fff_ffff)
}

/// Where the digest begins.
const BASIS: u32 = 0x811c_9dc5;
/// What it is multiplied by at each byte.
const PRIME: u32 = 0x0100_0193;

/// The digest after more bytes and a byte that no text has, so that «a» «bc» and «ab» «c» differ.
const fn digest(mut digest: u32, mut bytes: &[u8]) -> u32 {
    while let [first, rest @ ..] = bytes {
        digest = (digest ^ *first as u32).wrapping_mul(PRIME);
        bytes = rest;
    }
    (digest ^ 0xff).wrapping_mul(PRIME)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_the_published_one() {
        // The digest of «foobar» in the list of its authors is 0xbf9cf968; one more byte 0xff follows here.
        let published: u32 = 0xbf9c_f968;
        assert_eq!(digest(BASIS, b"foobar"), (published ^ 0xff).wrapping_mul(PRIME));
    }

    #[test]
    fn where_one_language_ends_matters() {
        assert_ne!(key("a", "bc"), key("ab", "c"));
        assert!(key("riga", "line") < 1 << 28);
    }
}
