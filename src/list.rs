//! THE list of screens. Whatever must know of all of them follows from it: their names, the enums and the dispatch
//! (`app::screens`), the states they are shown in (`demo`), and the pages of help.

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
