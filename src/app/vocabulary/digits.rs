/// Where to go in a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    Next,
    Previous,
    First,
    Last,
}
