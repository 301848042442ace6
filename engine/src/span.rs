//! The numbers that a value which is still open may turn out to be: from one to another, both of them included.
//!
//! Domains and stated ranges include their ends; a side without an end is unbounded.

use crate::number::Number;
use crate::raw::Domain;

/// A side of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Low,
    High,
}

impl End {
    /// The other side.
    pub const fn opposite(self) -> Self {
        match self {
            Self::Low => Self::High,
            Self::High => Self::Low,
        }
    }
}

/// All numbers between two ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub low: Option<Number>,
    pub high: Option<Number>,
}

impl Span {
    /// Every number.
    pub const ANYWHERE: Self = Self { low: None, high: None };

    /// One number and no other.
    pub const fn exactly(number: Number) -> Self {
        Self { low: Some(number), high: Some(number) }
    }

    /// Between two numbers, in either order.
    pub fn between(one: Number, other: Number) -> Self {
        Self { low: Some(one.minimum(other)), high: Some(one.maximum(other)) }
    }

    /// The declared domain of an indicator; every number where none is declared.
    pub fn of_domain(domain: Option<&Domain>) -> Self {
        domain.map_or(Self::ANYWHERE, |domain| Self { low: domain.minimum, high: domain.maximum })
    }

    /// The number at an end; `None` if that side is unbounded.
    pub const fn at(&self, end: End) -> Option<Number> {
        match end {
            End::Low => self.low,
            End::High => self.high,
        }
    }

    /// Whether a number is in the span.
    pub fn contains(&self, number: Number) -> bool {
        self.low.is_none_or(|low| low <= number) && self.high.is_none_or(|high| number <= high)
    }

    /// The span widened so that it contains a number.
    #[must_use]
    pub fn with(self, number: Number) -> Self {
        self.joined(Self::exactly(number))
    }

    /// The smallest span that contains both.
    #[must_use]
    pub fn joined(self, other: Self) -> Self {
        let both = |one: Option<Number>, other: Option<Number>| one.zip(other);
        Self {
            low: both(self.low, other.low).map(|(one, other)| one.minimum(other)),
            high: both(self.high, other.high).map(|(one, other)| one.maximum(other)),
        }
    }

    /// What both have in common; `None` if that is nothing.
    pub fn within(self, other: Self) -> Option<Self> {
        let low = self.low.into_iter().chain(other.low).max();
        let high = self.high.into_iter().chain(other.high).min();
        let is_empty = low.zip(high).is_some_and(|(low, high)| high < low);
        (!is_empty).then_some(Self { low, high })
    }
}
