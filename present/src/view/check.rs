//! The relations between the printed numbers of a plan, recomputed.

use piramide_engine::audit::{Audit, Verdict};

use super::{CitationView, Fact, Trail};
use crate::Address;
use crate::make;
use crate::showing::Showing;

macro_rules! groups {
    ($($(#[$meta:meta])* $name:ident = $word:literal;)*) => {
        /// Verdicts that are told together, in the order in which they are told.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum CheckGroup { $($(#[$meta])* $name,)* }

        impl CheckGroup {
            /// Every group.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The word in the address.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }
    };
}

groups! {
    /// Equal, also after rounding or cutting.
    Reproduced = "reproduced";
    /// Within the rounding of the parts.
    Within = "within-rounding";
    /// A necessary condition holds.
    Condition = "condition";
    /// It holds with inferred weights.
    Inferred = "inferred";
    /// The printed numbers do not agree.
    Contradiction = "contradiction";
    /// A relation of ours does not hold.
    Assumed = "assumed";
    /// Nothing is printed to compare with.
    Derived = "derived";
    /// Something is missing.
    NotRecomputable = "not-recomputable";
}

impl CheckGroup {
    /// The group of a verdict.
    pub const fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Equal | Verdict::Rounded | Verdict::Truncated => Self::Reproduced,
            Verdict::Within => Self::Within,
            Verdict::Necessary => Self::Condition,
            Verdict::Inferred => Self::Inferred,
            Verdict::Contradiction => Self::Contradiction,
            Verdict::Assumed => Self::Assumed,
            Verdict::Derived => Self::Derived,
            Verdict::NotRecomputable => Self::NotRecomputable,
        }
    }
}

/// The page of the relations between printed numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChecksView {
    /// From the catalog to here.
    pub trail: Trail,
    /// `59 verifiche: 42 riprodotte, 2 entro l’arrotondamento, 9 numeri che non tornano`.
    pub summary: String,
    /// All, and every group that has some: what can be shown.
    pub filters: Vec<CheckFilter>,
    /// The parts of a long list: `1–100`, `101–200`; none when there is one.
    pub pages: Vec<CheckFilter>,
    /// Those that are shown.
    pub checks: Vec<CheckView>,
    /// The tables that declare no relation, and why.
    pub unrelated: Vec<Fact>,
}

/// A group of verdicts to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckFilter {
    /// `9 numeri che non tornano`.
    pub name: String,
    /// Where it leads.
    pub address: Address,
    /// Whether it is shown.
    pub current: bool,
}

/// A relation between printed numbers, recomputed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckView {
    /// Identifier.
    pub id: String,
    /// What it says.
    pub name: String,
    /// The table that declares it.
    pub table: Option<String>,
    /// Its group.
    pub group: CheckGroup,
    /// The verdict in words.
    pub verdict: String,
    /// The relation with its numbers: `6.299.793.637 + 1.946.562.022 = 8.264.355.659`.
    pub formula: String,
    /// What was recomputed, what is printed, the difference.
    pub result: Vec<Fact>,
    /// The verdict in a sentence, and on what the relation rests.
    pub meaning: Vec<String>,
    /// Why the printed numbers may not agree, in neutral words; what is missing to recompute them.
    pub causes: Vec<String>,
    /// The printed numbers, each with its name.
    pub numbers: Vec<Fact>,
    /// Where they are printed.
    pub sources: Vec<CitationView>,
}

/// The relations between the printed numbers of a plan, as its audit found them: all, or those of a group of verdicts; a
/// hundred a page, from 1.
pub fn checks_view(showing: &Showing<'_>, audit: &Audit, group: Option<CheckGroup>, page: u32) -> ChecksView {
    make::checks::checks_view(showing, audit, group, page)
}
