//! Small bars beside a number, in the units of a drawing 100 wide.

/// Height of the drawing.
pub const HEIGHT: f64 = 12.0;
/// Its width.
pub const WIDTH: f64 = 100.0;
/// Where contributions grow from.
pub const AXIS: f64 = WIDTH / 2.0;

/// Where a part begins and how long it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Its left end.
    pub x: f64,
    /// Its length.
    pub width: f64,
}

/// A share of the whole, from the left.
pub fn share(share: f64) -> Part {
    Part { x: 0.0, width: WIDTH * share.clamp(0.0, 1.0) }
}

/// A contribution from −1 to 1: from the axis to the right, or to the left.
pub fn contribution(share: f64) -> Part {
    let length = AXIS * share.abs().min(1.0);
    Part { x: if share < 0.0 { AXIS - length } else { AXIS }, width: length }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_stays_in_the_bar() {
        assert_eq!(share(0.25), Part { x: 0.0, width: 25.0 });
        assert_eq!(share(1.5), Part { x: 0.0, width: 100.0 });
        assert_eq!(share(-1.0), Part { x: 0.0, width: 0.0 });
    }

    #[test]
    fn a_contribution_grows_from_the_axis() {
        assert_eq!(contribution(0.5), Part { x: 50.0, width: 25.0 });
        assert_eq!(contribution(-1.0), Part { x: 0.0, width: 50.0 });
        assert_eq!(contribution(-0.5), Part { x: 25.0, width: 25.0 });
        assert_eq!(contribution(0.0), Part { x: 50.0, width: 0.0 });
    }
}
