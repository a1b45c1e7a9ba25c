/// Nobody to ask.
pub fn synchronised() -> Option<bool> {
    None
}
