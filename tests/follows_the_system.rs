//! The window takes on the colours and the size of text that the desktop wants, while it is open.
#![cfg(all(target_os = "linux", feature = "gui", feature = "voice", feature = "audio"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unused_results, reason = "tests")]

#[path = "rig/rig.rs"]
mod rig;

use kodeoplaeser::platform::appearance::linux;
use kodeoplaeser::settings::Appearance;
use rig::portal::Portal;
use rig::{Display, Rig, until};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;
use zbus::blocking::connection;
use zbus::zvariant::Value;

const COLORS: &str = "org.freedesktop.appearance";
const GNOME: &str = "org.gnome.desktop.interface";
const GNOME_CONTRAST: &str = "org.gnome.desktop.a11y.interface";

/// How soon a change is to be told.
const SOON: Duration = Duration::from_secs(5);
/// As long as nothing is to be told.
const QUIET: Duration = Duration::from_millis(500);

/// All that is told of the desktop on the rig's bus.
fn listen(rig: &Rig, scales_text: bool) -> Receiver<Appearance> {
    let (tell, told) = channel();
    let bus = connection::Builder::address(rig.bus()).unwrap().method_timeout(SOON).build().unwrap();
    std::thread::spawn(move || {
        // Until the bus is lost, with the rig.
        linux::listen(&bus, scales_text, |appearance| tell.send(appearance).unwrap_or_default()).unwrap_or_default();
    });
    told
}

fn is_quiet(told: &Receiver<Appearance>) -> bool {
    told.recv_timeout(QUIET) == Err(RecvTimeoutError::Timeout)
}

#[test]
fn each_change_is_told_and_a_portal_may_come_late_and_go() {
    let rig = Rig::builder().display(Display::None).start();
    let told = listen(&rig, true);
    let next = || told.recv_timeout(SOON).unwrap();
    let usual = Appearance::default();
    assert_eq!(next(), usual, "nobody says anything");

    let settings = [
        (COLORS, "color-scheme", Value::from(2_u32)),
        (COLORS, "accent-color", Value::from((0.1, 0.2, 0.3))),
        (GNOME, "text-scaling-factor", Value::from(1.25)),
    ];
    let portal = Portal::start(rig.bus(), &settings);
    let mut wanted = Appearance { light: true, text_scale: 1.25, ..usual };
    assert_eq!(next(), wanted, "a portal has come");
    portal.set(COLORS, "contrast", 1_u32.into());
    wanted.contrast = true;
    assert_eq!(next(), wanted);
    portal.set(COLORS, "color-scheme", 1_u32.into());
    wanted.light = false;
    assert_eq!(next(), wanted);
    portal.set(COLORS, "contrast", 0_u32.into());
    wanted.contrast = false;
    assert_eq!(next(), wanted);
    portal.set(GNOME_CONTRAST, "high-contrast", true.into());
    wanted.contrast = true;
    assert_eq!(next(), wanted);
    // A number that the specification does not know means no wish, and one of another kind is no number.
    portal.set(COLORS, "color-scheme", 7_u32.into());
    assert_eq!(next(), wanted);
    portal.set(GNOME, "text-scaling-factor", "large".into());
    wanted.text_scale = 1.0;
    assert_eq!(next(), wanted);
    portal.set(GNOME, "text-scaling-factor", f64::NAN.into());
    assert_eq!(next(), wanted);

    drop(portal);
    assert!(is_quiet(&told), "what was said last holds");
    let portal = Portal::start(rig.bus(), &settings);
    assert_eq!(next(), Appearance { light: true, text_scale: 1.25, ..usual }, "it has come back, and says otherwise");
    portal.set(COLORS, "contrast", 1_u32.into());
    assert!(next().contrast);
}

#[test]
fn the_size_of_text_is_left_to_an_x_server_that_knows_it() {
    let rig = Rig::builder().display(Display::None).start();
    let _portal = Portal::start(rig.bus(), &[(GNOME, "text-scaling-factor", Value::from(2.0))]);
    assert_eq!(listen(&rig, false).recv_timeout(SOON), Ok(Appearance::default()));
}

/// The colour at the window's left edge, where nothing stands, red, green and blue.
fn ground(rig: &Rig) -> String {
    let words = ["-silent", "-window", "root", "-crop", "1x1+4+300", "-depth", "8", "txt:-"];
    let pixel = rig.command("import").args(words).output().unwrap().stdout;
    let pixel = String::from_utf8_lossy(&pixel).into_owned();
    pixel.rsplit_once('#').map(|(_, color)| color.chars().take(6).collect()).expect("a colour")
}

const DARK: &str = "1B1B1B";
const BLACK: &str = "000000";
const WHITE: &str = "FFFFFF";

#[test]
fn colours_follow_the_desktop_within_two_seconds() {
    let mut rig = Rig::builder().start();
    let portal = Portal::start(rig.bus(), &[(COLORS, "color-scheme", Value::from(2_u32))]);
    rig.launch(&[]);
    rig.wait_for_window();
    let turns = |color: &str| {
        until(color, Duration::from_secs(2), || (ground(&rig) == color).then_some(()));
    };
    turns(WHITE);
    portal.set(COLORS, "color-scheme", 1_u32.into());
    turns(DARK);
    portal.set(COLORS, "contrast", 1_u32.into());
    turns(BLACK);
    portal.set(COLORS, "color-scheme", 2_u32.into());
    turns(WHITE);
    drop(portal);
    std::thread::sleep(QUIET);
    turns(WHITE);
    let _portal = Portal::start(rig.bus(), &[(COLORS, "contrast", Value::from(1_u32))]);
    turns(BLACK);
}

#[test]
fn colours_that_were_chosen_stay() {
    let mut rig = Rig::builder().start();
    rig.prefer("theme = \"dark\"\n");
    let portal = Portal::start(rig.bus(), &[(COLORS, "color-scheme", Value::from(2_u32))]);
    rig.launch(&[]);
    rig.wait_for_window();
    until(DARK, SOON, || (ground(&rig) == DARK).then_some(()));
    portal.set(COLORS, "contrast", 1_u32.into());
    std::thread::sleep(QUIET);
    assert_eq!(ground(&rig), DARK);
}

/// The window with this much text by the program's own settings, and this much by the desktop's.
fn with_text(display: Display, zoom: &str, scale: f64) -> Vec<u8> {
    let mut rig = Rig::builder().display(display).start();
    rig.prefer(&format!("zoom = \"{zoom}\"\n"));
    let _portal = Portal::start(rig.bus(), &[(GNOME, "text-scaling-factor", Value::from(scale))]);
    rig.launch(&[]);
    rig.wait_for_window();
    let picture = rig.home().join("picture.png");
    rig.screenshot(&picture);
    std::fs::read(picture).unwrap()
}

#[test]
fn the_desktops_size_of_text_makes_print_as_large_on_wayland() {
    let large = with_text(Display::Wayland, "200%", 1.0);
    assert!(large == with_text(Display::Wayland, "100%", 2.0));
    assert!(large != with_text(Display::Wayland, "100%", 1.0), "a picture shows how large print is");
}

/// There it is a part of `Xft.dpi`, and so of what everything is scaled by.
#[test]
fn the_desktops_size_of_text_is_not_added_on_x11() {
    assert!(with_text(Display::X11, "100%", 2.0) == with_text(Display::X11, "100%", 1.0));
}
