//! Tables in the documentation that a test holds to the truth.

use std::path::Path;

/// Says that the table between `<!-- name -->` and `<!-- end of name -->` is true, or makes it so, if the variable of
/// the environment is `write`.
pub(crate) fn documented(page: &str, variable: &str, name: &str, table: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    let text = std::fs::read_to_string(&path).unwrap();
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- end of {name} -->"));
    let (before, rest) = text.split_once(&begin).expect("the beginning of the table");
    let (now, after) = rest.split_once(&end).expect("the end of the table");
    if std::env::var_os(variable).is_some_and(|wish| wish == "write") {
        std::fs::write(&path, format!("{before}{begin}{table}{end}{after}")).unwrap();
    } else {
        assert_eq!(now, table, "{page} is not true; {variable}=write makes it so");
    }
}
