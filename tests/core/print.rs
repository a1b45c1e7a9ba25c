//! Pages to keep on paper: the same words in the same order as plain text, as a web page and as a PDF, which other
//! people's programs read back.

use kodeoplaeser::locale::Lang;
use kodeoplaeser::print::{Block, Bullet, Document, Error, Format, save};
use std::io::ErrorKind;
#[cfg(target_os = "linux")]
use std::io::Write;
use std::path::Path;
#[cfg(target_os = "linux")]
use std::process::{Command, Stdio};

const LONG: &str = "Ælling, ørred og ål: en linje, der er for lang til at stå på én linje, og som derfor skal deles, hvor der \
                    er et mellemrum.";

/// One of everything.
fn sample() -> Document {
    let text = |text: &str| text.to_owned();
    let blocks = vec![
        Block::Paragraph(text(LONG)),
        Block::Heading(text("Sådan gør du")),
        Block::Item(Bullet::Number, text("Tryk på <Enter> & vent.")),
        Block::Item(Bullet::Number, text(LONG)),
        Block::Item(Bullet::Box, text("Pas eller “kørekort”")),
        Block::Item(Bullet::Box, text("Sundhedskort")),
        Block::Heading(text("Taster")),
        Block::Pair(text("mellemrum eller Enter"), text("læs koden op, eller tryk på den knap, du står på")),
        Block::Pair(text("0"), text("sig det sidste igen")),
        Block::Paragraph(text("Slut.")),
    ];
    Document { lang: Lang::Da, title: text("Prøve: på papir?"), blocks }
}

/// What the document says, piece by piece.
fn words(document: &Document) -> Vec<&str> {
    let words = document.blocks.iter().flat_map(|block| match block {
        Block::Heading(text) | Block::Paragraph(text) | Block::Item(_, text) => vec![text.as_str()],
        Block::Pair(key, does) => vec![key.as_str(), does.as_str()],
    });
    std::iter::once(document.title.as_str()).chain(words).collect()
}

/// Whether a text says all of that in that order, however it is divided into lines.
fn in_order(text: &str, document: &Document) {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rest = text.as_str();
    for piece in words(document) {
        rest = rest.split_once(piece).unwrap_or_else(|| panic!("{piece} is not in what is left: {rest}")).1;
    }
}

/// What a program of poppler has to say about a PDF.
#[cfg(target_os = "linux")]
fn poppler(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let command = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut command = command.unwrap_or_else(|error| panic!("{program}: {error}"));
    command.stdin.take().unwrap().write_all(pdf).unwrap();
    let output = command.wait_with_output().unwrap();
    assert!(output.status.success(), "{program}");
    // It writes the names of headings as they stand in the file.
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn plain_text_is_in_short_lines_with_marked_headings() {
    let text = String::from_utf8(sample().bytes(Format::Text).unwrap()).unwrap();
    assert_eq!(
        text,
        "# Prøve: på papir?

Ælling, ørred og ål: en linje, der er for lang til at stå på én linje,
  og som derfor skal deles, hvor der er et mellemrum.

## Sådan gør du

1) Tryk på <Enter> & vent.
2) Ælling, ørred og ål: en linje, der er for lang til at stå på én
   linje, og som derfor skal deles, hvor der er et mellemrum.

[ ] Pas eller “kørekort”
[ ] Sundhedskort

## Taster

mellemrum eller Enter: læs koden op, eller tryk på den knap, du står på.
0: sig det sidste igen.

Slut.
"
    );
    assert_eq!(text.lines().map(|line| line.chars().count()).max(), Some(72));
}

#[test]
fn a_web_page_is_whole_and_says_what_is_what() {
    let page = String::from_utf8(sample().bytes(Format::Html).unwrap()).unwrap();
    let (head, body) = page.split_once("<main>").unwrap();
    assert!(head.contains("<html lang=\"da\">") && head.contains("<title>Prøve: på papir?</title>"));
    assert_eq!(head.matches("font/ttf;base64,").count(), 2);
    assert_eq!(
        body.split_once("</main>").unwrap().0,
        format!(
            "
<h1>Prøve: på papir?</h1>
<p>{LONG}</p>
<h2>Sådan gør du</h2>
<ol>
<li>Tryk på &lt;Enter&gt; &amp; vent.</li>
<li>{LONG}</li>
</ol>
<ul role=\"list\">
<li>Pas eller “kørekort”</li>
<li>Sundhedskort</li>
</ul>
<h2>Taster</h2>
<table>
<tr><th scope=\"row\">mellemrum eller Enter</th><td>læs koden op, eller tryk på den knap, du står på</td></tr>
<tr><th scope=\"row\">0</th><td>sig det sidste igen</td></tr>
</table>
<p>Slut.</p>
"
        )
    );
    // Nothing is fetched, and nothing runs.
    for from_elsewhere in ["http", "<script", "@import", "<link", "<img"] {
        assert!(!page.contains(from_elsewhere), "{from_elsewhere}");
    }
}

/// That it is PDF/UA-1 is seen to where it is made: what is not would be an error.
#[cfg(target_os = "linux")]
#[test]
fn a_screen_reader_finds_headings_lists_and_tables_in_the_pdf_in_reading_order() {
    let pdf = sample().bytes(Format::Pdf).unwrap();
    let structure = poppler("pdfinfo", &["-struct-text", "-"], &pdf);
    // Without the names of headings, how long lines are, and kinds of lists.
    let told = |line: &str| {
        let indent = line.len() - line.trim_start().len();
        let line = line.trim().trim_end_matches([' ', '"']);
        let line = if line.starts_with('"') { line } else { line.split([' ', ':']).next().unwrap_or_default() };
        (!line.is_empty() && !line.starts_with('/')).then(|| format!("{}{line}", " ".repeat(indent)))
    };
    let told: Vec<String> = structure.lines().filter_map(told).collect();
    assert_eq!(
        told.join("\n"),
        "Document
  H1
    \"Prøve: på papir?
  P
    \"Ælling, ørred og ål: en linje, der er for lang til
    \"at stå på én linje, og som derfor skal deles,
    \"hvor der er et mellemrum.
  H2
    \"Sådan gør du
  L
    LI
      Lbl
        \"1)
      LBody
        \"Tryk på <Enter> & vent.
    LI
      Lbl
        \"2)
      LBody
        \"Ælling, ørred og ål: en linje, der er for
        \"lang til at stå på én linje, og som derfor
        \"skal deles, hvor der er et mellemrum.
  L
    LI
      Lbl
      LBody
        \"Pas eller “kørekort”
    LI
      Lbl
      LBody
        \"Sundhedskort
  H2
    \"Taster
  Table
    TR
      TH
        \"mellemrum eller
        \"Enter
      TD
        \"læs koden op, eller tryk på
        \"den knap, du står på
    TR
      TH
        \"0
      TD
        \"sig det sidste igen
  P
    \"Slut."
    );
    let facts = poppler("pdfinfo", &["-"], &pdf);
    let facts: Vec<(&str, &str)> = facts.lines().filter_map(|line| line.split_once(':')).collect();
    let fact = |name| facts.iter().find(|(known, _)| *known == name).map(|(_, value)| value.trim());
    assert_eq!(fact("Title"), Some("Prøve: på papir?"));
    assert_eq!(fact("Tagged"), Some("yes"));
    assert_eq!(fact("Page size"), Some("595.28 x 841.89 pts (A4)"));
    assert_eq!(fact("CreationDate"), None);
}

#[cfg(target_os = "linux")]
#[test]
fn on_paper_no_heading_is_left_alone_and_no_row_is_divided() {
    for before in 0..20 {
        let filling = std::iter::repeat_n(Block::Paragraph("Fyld.".to_owned()), before);
        let document = Document { blocks: filling.chain(sample().blocks).collect(), ..sample() };
        let pdf = document.bytes(Format::Pdf).unwrap();
        let text = poppler("pdftotext", &["-layout", "-", "-"], &pdf);
        let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
        for (at, page) in pages.iter().enumerate() {
            let mut lines: Vec<&str> = page.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            assert_eq!(lines.pop(), Some(format!("Side {} af {}", at + 1, pages.len()).as_str()));
            let last = lines.last().unwrap();
            assert!(!["Sådan gør du", "Taster"].contains(last), "{before}: {last} is left alone");
            assert!(!last.starts_with("mellemrum"), "{before}: a row is divided");
        }
    }
}

#[test]
fn a_document_always_gives_the_same_bytes() {
    for format in Format::ALL {
        assert!(sample().bytes(format) == sample().bytes(format), "{format:?}");
    }
}

#[test]
fn every_format_says_the_same_in_the_same_order() {
    let text = String::from_utf8(sample().bytes(Format::Text).unwrap()).unwrap();
    in_order(&text, &sample());
    let page = String::from_utf8(sample().bytes(Format::Html).unwrap()).unwrap();
    let page = page.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    in_order(page.split_once("<main>").unwrap().1, &sample());
}

#[test]
fn a_character_that_the_typeface_lacks_is_named() {
    let document = Document { blocks: vec![Block::Pair("Ж".to_owned(), "?".to_owned())], ..sample() };
    assert_eq!(document.bytes(Format::Pdf), Err(Error::Character('Ж')));
    assert!(document.bytes(Format::Html).is_ok());
}

#[test]
fn a_file_takes_the_place_of_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let saved = |document: &Document| save(document, Format::Text, Some(folder));
    let name = |name: &str| Ok(folder.join(name));
    let other = Document { title: " Prøve på papir...".to_owned(), ..sample() };
    assert_eq!(saved(&sample()), name("Prøve på papir.txt"));
    assert_eq!(saved(&other), name("Prøve på papir 2.txt"));
    // Once more the same, however often somebody presses.
    assert_eq!(saved(&sample()), name("Prøve på papir.txt"));
    assert_eq!(saved(&other), name("Prøve på papir 2.txt"));
    let there = std::fs::read(folder.join("Prøve på papir.txt")).unwrap();
    assert_eq!(Ok(there), sample().bytes(Format::Text));
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), 2);
}

#[test]
fn where_there_is_no_folder_that_is_what_is_said() {
    let nowhere = Path::new("/nowhere/at/all");
    assert_eq!(save(&sample(), Format::Text, Some(nowhere)), Err(Error::Io(ErrorKind::NotFound)));
    assert_eq!(save(&sample(), Format::Text, None), Err(Error::NoFolder));
}
