//! Where one can go.

use crate::vault::AccountId;

macro_rules! names {
    ($($file:ident: $Name:ident,)*) => {
        /// A screen, by its name in the list.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Name {
            $($Name),*
        }
    };
}

screens!(names);

/// A screen, and what is wanted there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Door {
    pub to: Name,
    pub at: At,
}

/// What is wanted on a screen. One that can't give it does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    Start,
    /// What comes after the practice code: setting up.
    SetUp,
    Account(AccountId),
    /// The place where its codes are tested.
    TestOf(AccountId),
    /// A page of help, by its name.
    Page(&'static str),
    /// The same from another page, at this line of it.
    DeeperPage(&'static str, Option<&'static str>),
    /// A line or title of the guide, by its message.
    Place(&'static str),
}

impl Door {
    pub fn to(to: Name) -> Self {
        Self { to, at: At::Start }
    }

    #[must_use]
    pub fn at(self, at: At) -> Self {
        Self { at, ..self }
    }
}

/// The screens of the guide to MitID, which are left as one.
pub const OF_THE_GUIDE: &[Name] = &[Name::Contents, Name::Chapter, Name::Way];
