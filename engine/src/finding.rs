//! What is wrong, or worth knowing, in a document: data, never prose.
//!
//! A finding says what happened (`code`), how much it matters (`severity`), where (`place`) and the
//! facts (`found`, `expected`); the sentences, and what to do about it, belong to `present`.

use std::borrow::Cow;

mod list;

pub use list::Findings;

use crate::number::Number;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The document cannot be loaded.
    Error,
    /// The document is loaded and the finding is shown beside it.
    Warning,
    /// Nothing is wrong; a reader may want to know.
    Note,
}

/// Which file a finding speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    /// The plan.
    Plan,
    /// The actuals.
    Actuals,
}

/// The place of a finding in its document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which document.
    pub file: File,
    /// JSON pointer (RFC 6901) of the value, empty for the whole document.
    pub pointer: String,
    /// Line of the file, from 1.
    pub line: u32,
}

/// A fact of a finding, as it was read or as it should have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Words of the document, or a name, as they stand.
    Text(String),
    /// A number, with its printed digits.
    Number(Number),
    /// A count or a limit.
    Count(u64),
    /// A kind of JSON value.
    Shape(Shape),
    /// The words that would have been accepted.
    OneOf(Vec<String>),
    /// Names of a long list: the first of them, and how many there are.
    FirstOf {
        /// The first names.
        first: Vec<String>,
        /// How many names there are.
        count: usize,
    },
    /// A line of the document.
    Line(u32),
}

impl Fact {
    /// Words of the document, or a name; of long ones the beginning ([`shortened`]).
    #[inline(never)]
    pub fn text(words: &str) -> Self {
        Self::Text(shortened(words).into_owned())
    }
}

/// A list has at most so many names; of a longer one the first are kept, and how many there are.
const MOST_NAMES: usize = 100;

impl Fact {
    /// The names of a list.
    pub fn names(names: &[&str]) -> Self {
        let first = names.iter().take(MOST_NAMES).map(|&name| shortened(name).into_owned()).collect();
        if names.len() > MOST_NAMES { Self::FirstOf { first, count: names.len() } } else { Self::OneOf(first) }
    }
}

/// Facts and the keys of a pointer have at most so many characters: a value of a file may be the whole file.
pub const LONGEST: usize = 200;

/// The words, or, of more than [`LONGEST`] characters, the first of them and a mark, `…`.
pub fn shortened(words: &str) -> Cow<'_, str> {
    match words.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", words.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(words),
    }
}

/// The kinds of value that a document holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number, in digits or as a string of digits.
    Number,
    /// A string.
    Text,
    /// An array.
    List,
    /// An object.
    Object,
    /// A date, `YYYY-MM-DD`.
    Date,
}

macro_rules! codes {
    ($($(#[$meta:meta])* $name:ident = $code:literal $severity:ident,)*) => {
        /// The stable code of a finding; [`Code::name`] is what tools may rely on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$meta])* $name,)* }

        impl Code {
            /// Every code, in the order of the reference.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The stable name, for instance `unknown-field`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// How much a finding of this code matters.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // The bytes.
    /// More bytes than the limit.
    TooLarge = "too-large" Error,
    /// No byte, or nothing but blanks.
    EmptyFile = "empty-file" Error,
    /// A table or a workbook: CSV, XLSX, ODS.
    TableFile = "table-file" Error,
    /// A web page: what a server sent instead of the file.
    WebPage = "web-page" Error,
    /// A file of another kind: PDF, ZIP, XML, a picture.
    OtherFile = "other-file" Error,
    /// Text in another encoding, which its first bytes name: UTF-16.
    OtherEncoding = "other-encoding" Error,
    /// Not UTF-8.
    NotUtf8 = "not-utf8" Error,
    /// Not JSON: what stands there cannot continue the document.
    NotJson = "not-json" Error,
    /// The document ends too early.
    Truncated = "truncated" Error,
    /// Nested deeper than the limit.
    TooDeep = "too-deep" Error,
    /// More values than the limit.
    TooManyValues = "too-many-values" Error,
    /// A key stands twice in one object.
    DuplicateKey = "duplicate-key" Error,
    /// More nodes than the limit.
    TooManyNodes = "too-many-nodes" Error,
    /// Nodes that take more scores of other offices than the limit.
    TooMuchTaken = "too-much-taken" Error,
    /// Tables whose relations name more numbers than the limit.
    TooMuchChecked = "too-much-checked" Error,
    // The shape.
    /// The `format` is not one that this version reads.
    UnknownFormat = "unknown-format" Error,
    /// A plan where actuals were expected, or the other way round.
    WrongFormat = "wrong-format" Error,
    /// A field that the format does not have (fields beginning with `x-` are free).
    UnknownField = "unknown-field" Error,
    /// A required field is not there.
    MissingField = "missing-field" Error,
    /// A value of the wrong kind.
    WrongShape = "wrong-shape" Error,
    /// A word that is not among those allowed here.
    UnknownWord = "unknown-word" Error,
    /// Not the digits of a decimal number.
    NotANumber = "not-a-number" Error,
    /// A comma before the decimals.
    DecimalComma = "decimal-comma" Error,
    /// Thousands kept apart by points, commas, blanks or apostrophes.
    GroupedNumber = "grouped-number" Error,
    /// A number with its unit: `80 %`, `€ 5`.
    NumberWithUnit = "number-with-unit" Error,
    /// A date where a number is needed.
    DateForNumber = "date-for-number" Error,
    /// A dash, or `n.d.`, where a number is needed.
    DashForNumber = "dash-for-number" Error,
    /// More than 28 significant digits or decimals.
    TooManyDigits = "too-many-digits" Error,
    /// Not a day of the calendar, `YYYY-MM-DD`.
    NotADate = "not-a-date" Error,
    /// An identifier with blanks, slashes or other signs, or empty.
    BadIdentifier = "bad-identifier" Error,
    /// An empty text where words are needed.
    EmptyText = "empty-text" Error,
    // The references.
    /// Two things of one kind have the same identifier.
    DuplicateId = "duplicate-id" Error,
    /// A reference to something that is not there.
    DanglingReference = "dangling-reference" Error,
    /// A node depends on itself.
    Cycle = "cycle" Error,
    /// Two entries speak of the same node, office, period and day.
    DuplicateEntry = "duplicate-entry" Error,
    // The numbers of a plan.
    /// A negative weight.
    NegativeWeight = "negative-weight" Error,
    /// All the weights under a node are zero.
    AllZeroWeights = "all-zero-weights" Error,
    /// A weight with more than six decimals.
    WeightDecimals = "weight-decimals" Error,
    /// Weights that do not make their declared sum.
    WeightSum = "weight-sum" Warning,
    /// Some of the weights under a node are not printed: the node cannot be computed.
    WeightMissing = "weight-missing" Note,
    /// A target of zero under a rule relative to it.
    ZeroTarget = "zero-target" Error,
    /// A number outside the bounds that its meaning sets.
    OutOfRange = "out-of-range" Error,
    /// A lower bound above the upper one, or an interval that holds nothing.
    EmptyRange = "empty-range" Error,
    /// A period or an interval of days whose end comes before its beginning.
    EmptyPeriod = "empty-period" Error,
    /// Bands that leave a gap, overlap or stand in the wrong order.
    BandsNotCover = "bands-not-cover" Error,
    /// A target that needs a baseline that is not there.
    MissingBaseline = "missing-baseline" Error,
    /// An indicator with neither a target nor a statement that it is only listed.
    MissingTarget = "missing-target" Error,
    /// A node without a method, and without another node whose result it takes.
    MissingMethod = "missing-method" Error,
    /// A method that does not fit the node: a rule for results on a node with children, or the other way round.
    MethodNotForNode = "method-not-for-node" Error,
    /// A target of a kind that the rule cannot score.
    TargetNotForRule = "target-not-for-rule" Error,
    /// Two cluster targets of different systems that would both hold for an office.
    TwoClusters = "two-clusters" Error,
    /// An office with a target that the cluster system of the measure does not hold.
    OfficeWithoutCluster = "office-without-cluster" Warning,
    /// Offices that have neither a target, nor a dash, nor an exclusion where others of their kind have a target.
    OfficeWithoutTarget = "office-without-target" Note,
    /// A share achieved without a ceiling, where lower is better and the result may be zero: it would have no bound.
    MissingCeiling = "missing-ceiling" Error,
    /// A rule that needs to know whether higher or lower is better.
    MissingDirection = "missing-direction" Error,
    /// Both of two fields that exclude each other, or neither of two of which one is needed.
    OneOfTwo = "one-of-two" Error,
    /// A node that would average scores of another scale.
    MixedScales = "mixed-scales" Error,
    /// A field that the node's rule does not use, or a combination without a meaning.
    NotUsed = "not-used" Warning,
    /// A row of a table with more or fewer cells than the table has columns.
    RowLength = "row-length" Error,
    /// An amendment or an override that leaves everything as it is.
    ChangesNothing = "changes-nothing" Warning,
    /// An act removes a node whose score another one takes.
    RemovedTaken = "removed-taken" Warning,
    /// A day, or a period, that does not lie in the period that it belongs to.
    OutsidePeriod = "outside-period" Warning,
    /// A measure or a target that starts from the period before, where none is named.
    MissingPrevious = "missing-previous" Warning,
    /// A rule that gives less for more: a lower score for who reaches the target, points that fall with better values.
    UpsideDown = "upside-down" Warning,
    /// A ratio whose unit is a percentage and whose factor is not 100, or the other way round.
    UnitNotPercent = "unit-not-percent" Warning,
    // The actuals.
    /// Actuals of another plan.
    OtherPlan = "other-plan" Error,
    /// A result for a node that the plan does not have, or that takes none.
    UnknownNode = "unknown-node" Error,
    /// A result for a node whose score comes from other nodes.
    NoResultTaken = "no-result-taken" Error,
    /// The results were made for another version of the plan.
    OtherVersion = "other-version" Warning,
    /// A form of result that the node's measure does not take.
    WrongForm = "wrong-form" Error,
    /// A number other than 1 and 0 where the target is a yes or a no.
    AnswerWanted = "answer-wanted" Error,
    /// A yes or a no given as 1 or 0.
    AnswerAsNumber = "answer-as-number" Note,
    /// A provisional range that does not hold its own value.
    ValueOutsideRange = "value-outside-range" Error,
    /// A component that the measure needs is not given: the node is missing.
    ComponentMissing = "component-missing" Note,
    /// A value outside the declared domain of the indicator, or a printed score outside its scale.
    OutsideDomain = "outside-domain" Warning,
    /// A neutralised result without the act that neutralises it.
    MissingAct = "missing-act" Error,
    /// Quoted words without a document to find them in, or the other way round.
    IncompleteCitation = "incomplete-citation" Warning,
    // What contradicts itself, has no effect or cannot be meant.
    /// `null` where a value is needed.
    NullValue = "null-value" Error,
    /// A node that is made of others and holds none: it is missing.
    NoChildren = "no-children" Warning,
    /// A direction that contradicts the bound of a target.
    DirectionContradicts = "direction-contradicts" Warning,
    /// A rule, or weights, with which the reference of the scale cannot be reached.
    ReferenceUnreachable = "reference-unreachable" Warning,
    /// Weights that plainly are percentages, or fractions of one, and do not make the whole.
    WeightsNotWhole = "weights-not-whole" Warning,
    /// A fraction where the unit is a percentage.
    FractionForPercent = "fraction-for-percent" Warning,
    /// A number that differs from its printed text.
    PrintedDiffers = "printed-differs" Warning,
    /// Results of all the parts of a period, and none of the period itself: they are not added up.
    PartsNotAdded = "parts-not-added" Warning,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What happened.
    pub code: Code,
    /// Where.
    pub place: Place,
    /// What stands there.
    pub found: Option<Fact>,
    /// What should have stood there.
    pub expected: Option<Fact>,
}

impl Finding {
    /// How much this finding matters.
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }
}
