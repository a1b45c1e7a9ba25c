//! A page for the web browser, all in one file: large on the screen, and on paper in the same sizes as the PDF.

use super::{BOLD, Bullet, Document, Part, REGULAR};
use data_encoding::BASE64;

const STYLE: &str = include_str!("print.css");

pub(super) fn html(document: &Document) -> String {
    let (lang, title) = (document.lang.tag(), escaped(&document.title));
    let faces = [(400, REGULAR), (700, BOLD)].map(|(weight, font)| face(weight, font)).concat();
    let parts: String = document.parts().map(part).collect();
    format!(
        r#"<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{STYLE}{faces}</style>
</head>
<body>
<main>
<h1>{title}</h1>
{parts}</main>
</body>
</html>
"#
    )
}

fn face(weight: u16, font: &[u8]) -> String {
    let data = BASE64.encode(font);
    format!(
        "@font-face {{ font-family: \"Atkinson Hyperlegible\"; font-weight: {weight}; src: url(data:font/ttf;base64,{data}); }}\n"
    )
}

fn part(part: Part<'_>) -> String {
    match part {
        Part::Heading(text) => format!("<h2>{}</h2>\n", escaped(text)),
        Part::Paragraph(text) => format!("<p>{}</p>\n", escaped(text)),
        Part::List(mark, items) => {
            // A list without marks of its own is none to some screen readers, unless it says so.
            let (open, close) = match mark {
                Bullet::Number => ("<ol>", "</ol>"),
                Bullet::Box => ("<ul role=\"list\">", "</ul>"),
            };
            let items: String = items.into_iter().map(|item| format!("<li>{}</li>\n", escaped(item))).collect();
            format!("{open}\n{items}{close}\n")
        }
        Part::Table(pairs) => {
            let row = |(key, does): (&str, &str)| {
                format!("<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n", escaped(key), escaped(does))
            };
            format!("<table>\n{}</table>\n", pairs.into_iter().map(row).collect::<String>())
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
