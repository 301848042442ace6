//! Where the levels of a pyramid stand: pure geometry, in the units of a drawing 400 wide.

use super::units;

/// Width of the drawing.
pub const WIDTH: f64 = 400.0;
/// Height of a level.
pub const LEVEL: f64 = 104.0;
/// Space between two levels.
const GAP: f64 = 6.0;
/// Half the width of the pyramid at its top and at its foot.
const TOP: f64 = 70.0;
const FOOT: f64 = 196.0;
/// Space around, so that no line is cut.
const MARGIN: f64 = 2.0;
/// The lines of text in a level, from its top: name, value, state, coverage.
const LINES: [f64; 4] = [22.0, 52.0, 75.0, 94.0];
/// The same where several indices stand side by side: name, values, what they are, their states, their coverage.
const CLOSE_LINES: [f64; 5] = [19.0, 44.0, 62.0, 80.0, 97.0];
/// Size of the symbol.
pub const SYMBOL: f64 = 18.0;

/// One level: a trapezium and the places of what is written in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// Upper edge.
    pub top: f64,
    /// Lower edge.
    pub foot: f64,
    half_top: f64,
    half_foot: f64,
}

/// The height of a drawing with so many levels.
pub fn height(levels: usize) -> f64 {
    let count = count(levels);
    2.0 * MARGIN + count * LEVEL + (count - 1.0).max(0.0) * GAP
}

/// The levels from the top.
pub fn levels(levels: usize) -> Vec<Level> {
    (0..levels).map(|position| level(count(position), height(levels))).collect()
}

fn level(position: f64, height: f64) -> Level {
    let top = MARGIN + position * (LEVEL + GAP);
    let foot = top + LEVEL;
    let inside = height - 2.0 * MARGIN;
    let half = |y: f64| TOP + (FOOT - TOP) * (y - MARGIN) / inside;
    Level { top, foot, half_top: half(top), half_foot: half(foot) }
}

#[expect(clippy::cast_precision_loss, reason = "a pyramid has a handful of levels")]
fn count(levels: usize) -> f64 {
    levels as f64
}

impl Level {
    /// The corners, as an SVG polygon takes them.
    pub fn points(&self) -> String {
        let middle = WIDTH / 2.0;
        let corner = |side: f64, half: f64, y: f64| format!("{},{}", units(middle + side * half), units(y));
        [
            corner(-1.0, self.half_top, self.top),
            corner(1.0, self.half_top, self.top),
            corner(1.0, self.half_foot, self.foot),
            corner(-1.0, self.half_foot, self.foot),
        ]
        .join(" ")
    }

    /// The lines of the name, of the value, of the state and of the coverage.
    pub fn lines(&self) -> [f64; 4] {
        LINES.map(|line| self.top + line)
    }

    /// The lines of the name, of the values, of what they are, of their states and of their coverage.
    pub fn close_lines(&self) -> [f64; 5] {
        CLOSE_LINES.map(|line| self.top + line)
    }

    /// Where the symbol begins, inside the left edge on the line of the value.
    pub fn symbol(&self) -> (f64, f64) {
        let [_, value, ..] = self.lines();
        let y = value - SYMBOL + 3.0;
        let share = (y - self.top) / LEVEL;
        let half = self.half_top + (self.half_foot - self.half_top) * share;
        (WIDTH / 2.0 - half + 12.0, y)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_levels_widen_from_the_top_to_the_foot_and_touch_nothing() {
        let four = levels(4);
        assert_eq!(four.len(), 4);
        for pair in four.windows(2) {
            assert!((pair[1].top - pair[0].foot - GAP).abs() < 1e-9);
            assert!(pair[0].half_foot < pair[1].half_top && pair[0].half_top < pair[0].half_foot);
        }
        assert!((four[0].half_top - TOP).abs() < 1e-9 && (four[3].half_foot - FOOT).abs() < 1e-9);
        assert!((four[3].foot + MARGIN - height(4)).abs() < 1e-9);
        assert_eq!(four[0].points(), "130,2 270,2 300.2,106 99.8,106");
    }

    #[test]
    fn what_is_written_stays_inside_its_level() {
        for level in levels(6) {
            for line in level.lines().into_iter().chain(level.close_lines()) {
                assert!(level.top < line && line < level.foot);
            }
            let (x, y) = level.symbol();
            assert!(x > WIDTH / 2.0 - level.half_foot && y > level.top && y + SYMBOL < level.foot);
        }
    }

    #[test]
    fn a_pyramid_of_no_level_is_empty() {
        assert!(levels(0).is_empty());
        assert!(height(0) > 0.0);
    }
}
