//! What layouts are called: the list that comes with every Linux keyboard.

/// Where it lies (xkeyboard-config).
const LIST: &str = "/usr/share/X11/xkb/rules/base.lst";

/// The English name of a layout such as `gr` or `us+intl`; where it has none, what it is called there.
pub(super) fn of(layout: &str) -> String {
    let list = std::fs::read_to_string(LIST).unwrap_or_default();
    listed(&list, layout).unwrap_or(layout).to_owned()
}

/// A section is headed by `! layout`, `! variant` and so on. A variant's layout stands before its name.
fn listed<'a>(list: &'a str, layout: &str) -> Option<&'a str> {
    let section = |name: &'static str| {
        let lines = list.lines().skip_while(move |line| line.strip_prefix("! ") != Some(name)).skip(1);
        lines.take_while(|line| !line.starts_with('!')).filter_map(|line| line.trim().split_once(char::is_whitespace))
    };
    let name = match layout.split_once('+') {
        None => section("layout").find(|(id, _)| *id == layout).map(|(_, name)| name),
        Some((of, variant)) => section("variant")
            .filter(|(id, _)| *id == variant)
            .find_map(|(_, name)| name.trim().strip_prefix(of)?.strip_prefix(": ")),
    };
    name.map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::listed;

    #[test]
    fn layouts_and_their_variants_are_called_what_the_list_calls_them() {
        let list = "! model\n  gr  A keyboard\n\n! layout\n  gr              Greek\n  us              English (US)\n\n\
                    ! variant\n  intl            dk: Danish (intl.)\n  intl            us: English (US, intl.)\n! option\n";
        assert_eq!(listed(list, "gr"), Some("Greek"));
        assert_eq!(listed(list, "us+intl"), Some("English (US, intl.)"));
        assert_eq!([listed(list, "intl"), listed(list, "gr+intl"), listed("", "gr")], [None; 3]);
    }
}
