//! Draws the pictures in `docs/pictures`: the main states as they look in a window, without one.
//!
//! `cargo run --example pictures -- FOLDER` draws them all; `-- FOLDER STATE WIDTHxHEIGHT ZOOM THEME LANGUAGE` one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "a tool for developers")]

use iced::Size;
use kodeoplaeser::app::{Act, Message};
use kodeoplaeser::demo::State;
use kodeoplaeser::gui::{Canvas, Glance, Picture, Scrolled};
use kodeoplaeser::locale::Lang;
use kodeoplaeser::settings::{Choice as _, Settings, Theme, Zoom};
use std::fs::File;
use std::path::Path;

/// The moment they are taken at: the digits are always the same.
const NOW: u64 = 1_234_567_890;

/// What is shown, and how: state, window, zoom, colours, language.
const PICTURES: [(&str, &str, &str, &str, &str); 12] = [
    ("welcome", "1280x800", "100%", "dark", "da"),
    ("unlock-wrong", "1280x800", "125%", "light", "en"),
    ("codes", "1280x800", "100%", "dark", "da"),
    ("digit", "1280x800", "100%", "yellow-on-black", "en"),
    ("waiting", "1280x800", "100%", "black-on-yellow", "da"),
    ("digit", "640x480", "400%", "white-on-black", "en"),
    ("add-wrong", "1280x800", "125%", "light", "da"),
    ("settings", "1280x800", "150%", "dark", "da"),
    ("own_keys-used", "1280x800", "100%", "dark", "en"),
    ("help", "1280x800", "150%", "yellow-on-black", "en"),
    ("phone-open", "1280x800", "125%", "light", "en"),
    ("login-mistyped", "1280x800", "100%", "dark", "da"),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [folder] => PICTURES.into_iter().for_each(|picture| draw(Path::new(folder), picture)),
        [folder, state, size, zoom, theme, lang] => draw(Path::new(folder), (state, size, zoom, theme, lang)),
        _ => println!("pictures FOLDER [STATE WIDTHxHEIGHT ZOOM THEME LANGUAGE]"),
    }
}

fn draw(folder: &Path, (state, size, zoom, theme, lang): (&str, &str, &str, &str, &str)) {
    let (width, height) = size.split_once('x').expect("WIDTHxHEIGHT");
    let window = Size::new(width.parse().unwrap(), height.parse().unwrap());
    let settings = Settings {
        language: Lang::from_tag(lang),
        theme: Theme::from_name(theme).expect("a theme"),
        zoom: Zoom::from_name(zoom).expect("a zoom"),
        ..Settings::default()
    };
    let (mut demo, _) = State::from_name(state).expect("a state").staged(settings, NOW, false);
    if state == "digit" {
        // It comes into sight when it is read.
        drop(demo.send(Message::Act("code".into(), Act::Focus)));
    }
    let glance = Glance { scrolled: Scrolled::ToFocus, pointer: None };
    let picture = Canvas::new().expect("a canvas").picture(&demo.app, window, glance);
    let name = format!("{state}-{size}-{}-{theme}-{lang}.png", zoom.trim_end_matches('%'));
    write(&folder.join(&name), &picture);
    println!("{name}");
}

fn write(path: &Path, picture: &Picture) {
    let file = File::create(path).unwrap();
    let mut encoder = png::Encoder::new(file, picture.width as u32, picture.height as u32);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().unwrap().write_image_data(&picture.rgba).unwrap();
}
