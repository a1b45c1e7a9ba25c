//! The two names of an account, where they are typed: in the fields `issuer` and `label`.

use crate::code::name;

/// What is wrong with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameError {
    /// There is neither.
    Missing,
    /// The one in this field has too many characters.
    Long(&'static str),
}

impl NameError {
    /// The field it is wrong with.
    pub fn field(self) -> &'static str {
        match self {
            Self::Missing => "issuer",
            Self::Long(field) => field,
        }
    }
}

/// Service and account, if an account can be called so.
///
/// # Errors
/// Each [`NameError`].
pub fn checked(issuer: String, label: String) -> Result<(String, String), NameError> {
    if issuer.is_empty() && label.is_empty() {
        return Err(NameError::Missing);
    }
    for (field, name) in [("issuer", &issuer), ("label", &label)] {
        if name::is_too_long(name) {
            return Err(NameError::Long(field));
        }
    }
    Ok((issuer, label))
}
