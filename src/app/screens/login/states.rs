//! The states that practising to log in can be shown in.

use crate::app::vocabulary::commands::Press;
use crate::app::vocabulary::demo_state::Gesture::{Code, Key, Push, Slip, Type};
use crate::app::vocabulary::demo_state::{Gesture, State, Whose};

const ENTER: Gesture = Key(&Press::Enter);
const USER_ID: Gesture = Type("anna-jensen");
const NEXT: Gesture = Push("next");

const fn code(later: i64) -> Gesture {
    Code("code", Whose::Practice, later)
}

pub(super) const ALL: &[State] = &[
    State::first("login", &[Push("practise")]),
    State::first("login-refused", &[Push("practise"), Type("anna"), ENTER]),
    State::first("login-code", &[Push("practise"), USER_ID, ENTER]),
    State::first("login-read", &[Push("practise"), USER_ID, ENTER, Key(&Press::Space)]),
    // Codes do not expire.
    State::first("login-slow", &[Push("practise"), USER_ID, ENTER, Push("slow"), Push("reader")]),
    // The code has just expired; is the next one; has one wrong digit.
    State::first("login-late", &[Push("practise"), USER_ID, ENTER, code(-1), NEXT]),
    State::first("login-early", &[Push("practise"), USER_ID, ENTER, code(1), NEXT]),
    State::first("login-mistyped", &[Push("practise"), USER_ID, ENTER, Slip("code", Whose::Practice), NEXT]),
    // Three wrong codes in a row.
    State::first(
        "login-pause",
        &[Push("practise"), USER_ID, ENTER, Type("000000"), NEXT, Type("000000"), NEXT, Type("000000"), NEXT],
    ),
    State::first("login-password", &[Push("practise"), USER_ID, ENTER, code(0), NEXT]),
    State::first("login-done", &[Push("practise"), USER_ID, ENTER, code(0), NEXT, Type("x"), ENTER]),
];
