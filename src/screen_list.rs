//! THE list of screens. Whatever must know of all of them follows from it: their names (`app::vocabulary::door`), the
//! enums, the dispatch, the states to be shown in and the pages of help (`app::screens`), and their words
//! (`locale::files`).

/// A line a screen: its file and its type. In the order in which help lists their pages.
macro_rules! screens {
    ($then:ident) => {
        $then! {
            codes: Codes,
            add: Add,
            account: Account,
            settings: Settings,
            unlock: Unlock,
            welcome: Welcome,
            login: Login,
            own_keys: OwnKeys,
            tour: Tour,
            help: Help,
            contents: Contents,
            chapter: Chapter,
            way: Way,
        }
    };
}
