//! Geometry of the drawings: pure, tested without a browser. The components that draw are in `part`.

pub mod bar;
pub mod gauge;
pub mod pyramid;

/// A length as SVG takes it, to a tenth: the browser needs no more, and the module no general writer of floats.
#[expect(clippy::cast_possible_truncation, reason = "a drawing is some hundred units wide")]
pub fn units(length: f64) -> String {
    let tenths = (length * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    let tenths = tenths.unsigned_abs();
    match tenths % 10 {
        0 => format!("{sign}{}", tenths / 10),
        tenth => format!("{sign}{}.{tenth}", tenths / 10),
    }
}

/// The window of a drawing.
pub fn view_box(width: f64, height: f64) -> String {
    format!("0 0 {} {}", units(width), units(height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_to_a_tenth() {
        assert_eq!(units(12.0), "12");
        assert_eq!(units(12.34), "12.3");
        assert_eq!(units(12.96), "13");
        assert_eq!(units(-0.52), "-0.5");
        assert_eq!(view_box(400.0, 56.0), "0 0 400 56");
    }
}
