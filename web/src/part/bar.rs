//! Small bars beside a number; the number says the same, so they are hidden from who does not see them.

use super::html::{View, element};

use crate::chart::bar::{AXIS, HEIGHT, Part, WIDTH, contribution, share};
use crate::chart::{units, view_box};

/// How much of a weight has data, from 0 to 1.
#[inline(never)]
pub fn share_bar(of: f64) -> View {
    let (track, tall) = (units(WIDTH - 1.0), units(HEIGHT - 1.0));
    let inside = element("rect", "bar__track", Vec::new()).fixed(&[("x", "0.5"), ("y", "0.5")]);
    drawing(inside.with("width", track).with("height", tall), part("bar__part", share(of)))
}

/// What a node brings to the one above, from −1 to 1: from the axis to the right, or to the left.
#[inline(never)]
pub fn contribution_bar(of: f64) -> View {
    let class = if of < 0.0 { "bar__part bar__part--below" } else { "bar__part bar__part--above" };
    let (axis, foot) = (units(AXIS), units(HEIGHT));
    let line = element("line", "bar__axis", Vec::new()).with("x1", axis.clone()).with("x2", axis);
    drawing(part(class, contribution(of)), line.with("y1", "0").with("y2", foot))
}

fn part(class: &'static str, part: Part) -> View {
    let drawn = element("rect", class, Vec::new()).with("x", units(part.x)).with("y", "0");
    drawn.with("width", units(part.width)).with("height", units(HEIGHT))
}

fn drawing(below: View, above: View) -> View {
    let window = view_box(WIDTH, HEIGHT);
    let hidden = [("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("focusable", "false")];
    element("svg", "bar", vec![below, above]).with("viewBox", window).fixed(&hidden)
}
