//! Files that are not JSON at all, known by how they begin: a table, a workbook, a web page, a PDF.

use crate::finding::{Code, Fact};

/// Bytes at either end of a file that are looked at.
const LOOKED_AT: usize = 4096;

/// What some bytes are, if they are a file of another kind: the code, and the name of the kind where it has one.
pub(super) fn other_kind(bytes: &[u8]) -> Option<(Code, Option<Fact>)> {
    let named = |code, name: &str| Some((code, Some(Fact::text(name))));
    let head = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let tail = bytes.get(bytes.len().saturating_sub(LOOKED_AT)..).unwrap_or(bytes);
    let holds = |word: &[u8]| [head, tail].iter().any(|part| part.windows(word.len()).any(|found| found == word));
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Some((Code::EmptyFile, None));
    }
    if head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF") || is_wide(head) {
        return named(Code::OtherEncoding, "UTF-16");
    }
    match head {
        [b'P', b'K', 3 | 5, ..] if holds(b"xl/") => named(Code::TableFile, "Excel (XLSX)"),
        [b'P', b'K', 3 | 5, ..] if holds(b"opendocument.spreadsheet") => named(Code::TableFile, "ODS"),
        [b'P', b'K', 3 | 5, ..] if holds(b"word/") => named(Code::OtherFile, "Word (DOCX)"),
        [b'P', b'K', 3 | 5, ..] => named(Code::OtherFile, "ZIP"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => named(Code::OtherFile, "Microsoft Office 97–2003 (XLS, DOC)"),
        [0x1F, 0x8B, ..] => named(Code::OtherFile, "GZIP"),
        [0x89, b'P', b'N', b'G', ..] => named(Code::OtherFile, "PNG"),
        [0xFF, 0xD8, 0xFF, ..] => named(Code::OtherFile, "JPEG"),
        [b'{', b'\\', b'r', b't', b'f', ..] => named(Code::OtherFile, "RTF"),
        _ if head.starts_with(b"%PDF-") => named(Code::OtherFile, "PDF"),
        _ => written(head),
    }
}

/// What a text is that does not begin as JSON does.
fn written(head: &[u8]) -> Option<(Code, Option<Fact>)> {
    let text = head.utf8_chunks().next().map_or("", |chunk| chunk.valid()).trim_start();
    let text = if text.is_empty() { head.trim_ascii_start().utf8_chunks().next()?.valid() } else { text };
    if text.starts_with(['{', '[']) {
        return None;
    }
    if text.starts_with('<') {
        let lower = text.to_ascii_lowercase();
        let is_page = lower.starts_with("<!doctype html") || lower.contains("<html");
        let (code, name) = if is_page { (Code::WebPage, "HTML") } else { (Code::OtherFile, "XML") };
        return Some((code, Some(Fact::text(name))));
    }
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let (first, second) = (lines.next()?, lines.next());
    let fields = |line: &str, sign: char| line.split(sign).count();
    let is_table = |sign: char| {
        let count = fields(first, sign);
        // A comma stands in any sentence: only lines with as many of them are a table.
        count > 1 && (sign != ',' || second.is_some_and(|second| fields(second, sign) == count))
    };
    [';', '\t', ','].into_iter().any(is_table).then(|| (Code::TableFile, Some(Fact::text("CSV"))))
}

/// Whether every other byte of the beginning is zero, as in Latin text of two bytes a letter.
fn is_wide(head: &[u8]) -> bool {
    let pairs: Vec<&[u8]> = head.chunks_exact(2).take(8).collect();
    let zeros = |place: usize| pairs.iter().all(|pair| pair.get(place) == Some(&0) && pair.get(1 ^ place) != Some(&0));
    pairs.len() >= 2 && (zeros(0) || zeros(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(bytes: &[u8]) -> Option<(Code, String)> {
        other_kind(bytes).map(|(code, fact)| match fact {
            Some(Fact::Text(name)) => (code, name),
            _ => (code, String::new()),
        })
    }

    #[test]
    fn files_that_people_drop_are_known_by_their_beginning() {
        let wide: Vec<u8> = "{\"format\": 1}".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked: Vec<u8> = [0xFE, 0xFF].into_iter().chain("{}".encode_utf16().flat_map(u16::to_be_bytes)).collect();
        let cases: &[(&[u8], Code, &str)] = &[
            (b"", Code::EmptyFile, ""),
            (b" \r\n\t", Code::EmptyFile, ""),
            (b"nodo;valore\na;5,6\n", Code::TableFile, "CSV"),
            (b"\"nodo\";\"valore\"", Code::TableFile, "CSV"),
            (b"node\tvalue\r\na\t5.6", Code::TableFile, "CSV"),
            (b"node,value\na,5.6", Code::TableFile, "CSV"),
            ("città;è\n".as_bytes(), Code::TableFile, "CSV"),
            // The same in Windows-1252, as Excel saves it.
            (b"nodo;citt\xE0\na;5,6\n", Code::TableFile, "CSV"),
            (b"PK\x03\x04\x14\0[Content_Types].xml\0xl/workbook.xml", Code::TableFile, "Excel (XLSX)"),
            (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", Code::TableFile, "ODS"),
            (b"PK\x03\x04word/document.xml", Code::OtherFile, "Word (DOCX)"),
            (b"PK\x03\x04plan.json", Code::OtherFile, "ZIP"),
            (b"\xD0\xCF\x11\xE0\xA1\xB1", Code::OtherFile, "Microsoft Office 97–2003 (XLS, DOC)"),
            (b"%PDF-1.7\n", Code::OtherFile, "PDF"),
            (b"\n<!DOCTYPE html><html>", Code::WebPage, "HTML"),
            (b"<HTML><body>", Code::WebPage, "HTML"),
            (b"<?xml version=\"1.0\"?><piano/>", Code::OtherFile, "XML"),
            (b"\xFF\xFE{\0}\0", Code::OtherEncoding, "UTF-16"),
            (&wide, Code::OtherEncoding, "UTF-16"),
            (&marked, Code::OtherEncoding, "UTF-16"),
            (b"\x1F\x8B\x08", Code::OtherFile, "GZIP"),
        ];
        for (bytes, code, name) in cases {
            assert_eq!(kind(bytes), Some((*code, (*name).to_owned())), "{:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn what_may_be_json_is_left_to_the_reader() {
        for text in
            ["{}", "{;}", "[1, 2]", "  {\"a\": 1}", "{", "nothing", "42", "\"text\"", "A sentence, with a comma."]
        {
            assert_eq!(kind(text.as_bytes()), None, "{text}");
        }
    }
}
