//! A score on its scale, in the units of a drawing 400 wide.

use super::units;

/// Width of the drawing.
pub const WIDTH: f64 = 400.0;
/// Its height.
pub const HEIGHT: f64 = 56.0;
/// The track: where it begins, its height, how far it stays from the edges.
pub const TRACK_TOP: f64 = 16.0;
/// Height of the track.
pub const TRACK: f64 = 12.0;
const INSET: f64 = 8.0;
/// The line on which the numbers stand.
pub const LABEL: f64 = 50.0;
/// Two numbers nearer than this would touch.
const APART: f64 = 56.0;

/// How a number stands to its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    Start,
    /// It is centred there.
    Middle,
    /// It ends there.
    End,
}

impl Anchor {
    /// As SVG says it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Where a place from 0 to 1 is.
pub fn x(at: f64) -> f64 {
    INSET + (WIDTH - 2.0 * INSET) * at.clamp(0.0, 1.0)
}

/// Where a stretch begins and how long it is, as SVG takes them.
pub fn stretch(from: f64, to: f64) -> (String, String) {
    (units(x(from)), units((x(to) - x(from)).max(0.0)))
}

/// The two ends of the line of the reference, which crosses the track.
pub fn reference_ends() -> (String, String) {
    (units(TRACK_TOP - 6.0), units(TRACK_TOP + TRACK + 6.0))
}

/// The marker of a value: a diamond on the track.
pub fn marker(at: f64) -> String {
    let (x, y) = (x(at), TRACK_TOP + TRACK / 2.0);
    format!("M{} {}l9 11-9 11-9-11z", units(x), units(y - 11.0))
}

/// Which of the three numbers are written: the reference always, an end only where it does not touch it.
pub fn ends_written(left: f64, reference: f64, right: f64) -> (bool, bool) {
    (x(reference) - x(left) >= APART, x(right) - x(reference) >= APART)
}

/// How the number of the reference stands: inside the drawing wherever it is.
pub fn reference_anchor(reference: f64) -> Anchor {
    if x(reference) < APART / 2.0 {
        Anchor::Start
    } else if x(reference) > WIDTH - APART / 2.0 {
        Anchor::End
    } else {
        Anchor::Middle
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_stay_inside_the_drawing() {
        assert!((x(0.0) - INSET).abs() < 1e-9 && (x(1.0) - (WIDTH - INSET)).abs() < 1e-9);
        assert!((x(7.0) - x(1.0)).abs() < 1e-9 && (x(-7.0) - x(0.0)).abs() < 1e-9);
        assert_eq!(marker(0.5), "M200 11l9 11-9 11-9-11z");
    }

    #[test]
    fn numbers_never_touch() {
        assert_eq!(ends_written(0.0, 0.5, 1.0), (true, true));
        assert_eq!(ends_written(0.0, 1.0, 1.0), (true, false));
        assert_eq!(ends_written(0.0, 0.05, 1.0), (false, true));
        assert_eq!(reference_anchor(0.0), Anchor::Start);
        assert_eq!(reference_anchor(0.5), Anchor::Middle);
        assert_eq!(reference_anchor(1.0), Anchor::End);
    }
}
