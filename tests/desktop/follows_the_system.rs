//! The window takes on the colours and the size of text that the desktop wants, while it is open.

use crate::rig::portal::Portal;
use crate::rig::{Display, PATIENCE, Rig, until};
use kodeoplaeser::platform::appearance::linux;
use kodeoplaeser::settings::Appearance;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};
use zbus::blocking::connection;
use zbus::zvariant::Value;

const COLORS: &str = "org.freedesktop.appearance";
const GNOME: &str = "org.gnome.desktop.interface";
const GNOME_CONTRAST: &str = "org.gnome.desktop.a11y.interface";

/// How soon the window is to have followed; on a busy machine it may take longer.
const AIM: Duration = Duration::from_secs(2);

/// All that is told of the desktop on the rig's bus.
fn listen(rig: &Rig, scales_text: bool) -> Receiver<Appearance> {
    let (tell, told) = channel();
    let bus = connection::Builder::address(rig.bus()).unwrap().method_timeout(PATIENCE).build().unwrap();
    std::thread::spawn(move || {
        // Until the bus is lost, with the rig.
        let tell = |appearance| tell.send(appearance).unwrap_or_default();
        linux::listen(&bus, scales_text, &mut linux::Said::default(), tell).unwrap_or_default();
    });
    told
}

#[test]
fn each_change_is_told_and_a_portal_may_come_late_and_go() {
    let rig = Rig::builder().display(Display::None).start();
    let told = listen(&rig, true);
    let next = || told.recv_timeout(PATIENCE).unwrap();
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

    // What was said last holds: the next that is told is what the portal says when it has come back.
    drop(portal);
    let portal = Portal::start(rig.bus(), &settings);
    assert_eq!(next(), Appearance { light: true, text_scale: 1.25, ..usual }, "it has come back, and says otherwise");
    portal.set(COLORS, "contrast", 1_u32.into());
    assert!(next().contrast);
}

#[test]
fn the_size_of_text_is_left_to_an_x_server_that_knows_it() {
    let rig = Rig::builder().display(Display::None).start();
    let _portal = Portal::start(rig.bus(), &[(GNOME, "text-scaling-factor", Value::from(2.0))]);
    assert_eq!(listen(&rig, false).recv_timeout(PATIENCE), Ok(Appearance::default()));
}

/// The colour at the window's left edge, where nothing stands, red, green and blue.
fn ground(rig: &Rig) -> String {
    let words = ["-silent", "-window", "root", "-crop", "1x1+1+300", "-depth", "8", "txt:-"];
    let pixel = rig.command("import").args(words).output().unwrap().stdout;
    let pixel = String::from_utf8_lossy(&pixel).into_owned();
    pixel.rsplit_once('#').map(|(_, color)| color.chars().take(6).collect()).expect("a colour")
}

const DARK: &str = "1B1B1B";
const BLACK: &str = "000000";
const WHITE: &str = "FFFFFF";

/// The program in its window, with this size of print and without a voice, whose troubles it would show; and a portal that
/// was there before it, if that has something to say.
fn window(display: Display, zoom: &str, settings: &[(&str, &str, Value<'_>)]) -> (Rig, Option<Portal>) {
    let mut rig = Rig::builder().display(display).start();
    rig.prefer(&format!("zoom = \"{zoom}\"\nvoice_on = false\n"));
    let portal = (!settings.is_empty()).then(|| Portal::start(rig.bus(), settings));
    rig.launch(&[]);
    rig.wait_for_window();
    (rig, portal)
}

/// The heading of the settings, the same size of which is the same picture, wherever the mouse is.
fn heading(rig: &Rig) -> Vec<u8> {
    let picture = rig.home().join("picture.png");
    rig.key("F10");
    rig.screenshot(&picture);
    rig.key("Escape");
    let crop = rig.command("convert").arg(picture).args(["-crop", "400x80+20+25", "rgb:-"]).output().unwrap();
    assert!(!crop.stdout.is_empty());
    crop.stdout
}

/// Waits until the window has this ground.
fn turns(rig: &Rig, color: &str) {
    let began = Instant::now();
    until(color, PATIENCE, || (ground(rig) == color).then_some(()));
    println!("{color} after {:.1} s, aimed at {:.0} s", began.elapsed().as_secs_f64(), AIM.as_secs_f64());
}

#[test]
fn colours_follow_the_desktop() {
    let (rig, _) = window(Display::X11, "100%", &[]);
    turns(&rig, DARK);
    let portal = Portal::start(rig.bus(), &[(COLORS, "color-scheme", Value::from(2_u32))]);
    turns(&rig, WHITE);
    portal.set(COLORS, "color-scheme", 1_u32.into());
    turns(&rig, DARK);
    portal.set(COLORS, "contrast", 1_u32.into());
    turns(&rig, BLACK);
    portal.set(COLORS, "color-scheme", 2_u32.into());
    turns(&rig, WHITE);
    drop(portal);
    let _portal = Portal::start(rig.bus(), &[(COLORS, "contrast", Value::from(1_u32))]);
    turns(&rig, BLACK);
}

#[test]
fn colours_that_were_chosen_stay() {
    let mut rig = Rig::builder().display(Display::Wayland).start();
    rig.prefer("theme = \"dark\"\nvoice_on = false\n");
    let portal = Portal::start(rig.bus(), &[(COLORS, "color-scheme", Value::from(2_u32))]);
    rig.launch(&[]);
    rig.wait_for_window();
    turns(&rig, DARK);
    let before = heading(&rig);
    portal.set(COLORS, "contrast", 1_u32.into());
    // When later news have come, so has this.
    portal.set(GNOME, "text-scaling-factor", 2.0.into());
    until("larger print", PATIENCE, || (heading(&rig) != before).then_some(()));
    assert_eq!(ground(&rig), DARK);
}

#[test]
fn the_desktops_size_of_text_makes_print_as_large_on_wayland() {
    let large = heading(&window(Display::Wayland, "200%", &[]).0);
    let (rig, portal) = window(Display::Wayland, "100%", &[(GNOME, "text-scaling-factor", Value::from(2.0))]);
    until("print of 200 %", PATIENCE, || (heading(&rig) == large).then_some(()));
    portal.unwrap().set(GNOME, "text-scaling-factor", 1.0.into());
    until("print of 100 %", PATIENCE, || (heading(&rig) != large).then_some(()));
}

/// There it is a part of `Xft.dpi`, and so of what everything is scaled by.
#[test]
fn the_desktops_size_of_text_is_not_added_on_x11() {
    let (rig, _) = window(Display::X11, "100%", &[]);
    let portal = Portal::start(rig.bus(), &[(COLORS, "contrast", Value::from(1_u32))]);
    turns(&rig, BLACK);
    let before = heading(&rig);
    portal.set(GNOME, "text-scaling-factor", 2.0.into());
    // When later news have come, so has this.
    for (scheme, color) in [(2_u32, WHITE), (1, BLACK)] {
        portal.set(COLORS, "color-scheme", scheme.into());
        turns(&rig, color);
    }
    assert!(heading(&rig) == before);
}
