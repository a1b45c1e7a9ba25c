//! What assistive technology finds and does on the real window: every screen in both languages, over the accessibility
//! bus alone.

mod desk;

use crate::rig::at_spi::Bus;
use crate::rig::{Rig, until};
use desk::Desk;
use kodeoplaeser::access::tree::Part;
use kodeoplaeser::app::vocabulary::commands::Press;
use kodeoplaeser::app::{Act, screens};
use kodeoplaeser::locale::Lang;
use kodeoplaeser::platform::clock;
use kodeoplaeser::settings::{Milestones, Settings, WaitBelow, WhoSpeaks};
use std::time::Duration;

/// Codes that live for a day, and one that is counted.
const LINES: [&str; 3] = [
    "otpauth://totp/Bank?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&period=86400",
    "otpauth://hotp/Shop:eve?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJR&counter=0",
    "otpauth://totp/Åse%20Ærø?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJS&period=86400&digits=8",
];

/// Whatever is to be said goes to the screen reader, and nothing comes by itself.
fn settings() -> Settings {
    Settings {
        language: Some(Lang::En),
        who_speaks: WhoSpeaks::ScreenReader,
        voice_on: false,
        wait_below: WaitBelow::Never,
        milestones: Milestones::Off,
        ..Settings::default()
    }
}

impl Desk {
    /// Everything that holds of every screen.
    fn explore(&mut self, screen: &str, except: &[&str]) {
        self.arrive(screen);
        self.inspect();
        self.walk();
        self.do_all(except);
    }

    /// Presses this, and looks at the screen that it opens; comes back by Escape.
    fn visit(&mut self, id: &'static str, screen: &str) {
        let home = self.screen();
        self.press(id);
        self.arrive(screen);
        let offered = self.offered.clone();
        self.inspect();
        // It is looked at, no more.
        self.offered = offered;
        for _ in 0..3 {
            if self.screen() != home {
                self.key("Escape", Press::Escape);
            }
        }
        assert_eq!(self.screen(), home, "there is no way back from {screen}");
    }

    fn arrive(&mut self, screen: &str) {
        assert_eq!(self.screen(), screen);
        self.visited.insert(self.screen());
    }
}

#[test]
fn every_screen_is_told_and_everything_offered_is_done() {
    let mut desk = Desk::start(settings());
    // A magnifier looks, and a mouse clicks, where something is said to be.
    desk.click("language", Part::Option(0), Act::Choose(0));
    desk.click("language", Part::Option(1), Act::Choose(1));

    desk.explore("welcome", &[]);
    desk.press("tour");
    desk.explore("tour", &["back"]);
    desk.press("back");
    desk.press("try-code");
    desk.explore("codes", &["quit", "codes-set-up"]);
    desk.press("codes-set-up");
    desk.explore("welcome-passphrase", &["back"]);
    desk.inspect();
    desk.press("back");

    desk.press("next");
    desk.write("passphrase", "hest");
    desk.write("again", "føl");
    desk.press("create");
    desk.explore("welcome-passphrase", &["back", "create"]);
    desk.write("passphrase", "hest");
    desk.write("again", "hest");
    desk.press("create");
    desk.inspect();

    desk.press("codes-add");
    desk.explore("add", &["cancel"]);
    // The key is wrong, then the name is missing.
    desk.write("key", "1");
    desk.press("add");
    desk.explore("add", &["cancel"]);
    desk.write("key", "GEZDGNBVGY3TQOJQ");
    desk.press("add");
    desk.inspect();
    desk.do_all(&["cancel"]);
    desk.press("cancel");
    for line in LINES {
        desk.press("codes-add");
        desk.write("key", line);
        desk.press("add");
    }
    desk.explore("codes", &["quit", "codes-lock"]);

    desk.press("codes-details");
    desk.explore("account", &["back", "save", "remove"]);
    desk.press("save");
    desk.inspect();
    desk.do_all(&["back", "save", "remove"]);
    desk.write("issuer", "Ost");
    desk.press("save");
    desk.press("codes-details");
    desk.press("back");
    desk.press("codes-details");
    desk.press("remove");
    desk.explore("codes", &["quit", "codes-lock"]);

    desk.press("codes-settings");
    desk.explore("settings", &["back"]);
    desk.settings_are_kept();
    desk.visit("settings-own-keys", "own_keys");
    desk.press("back");
    desk.press("guide");
    desk.visit("open-guide-mitid", "guide-mitid");
    desk.visit("way", "way-cpr");
    desk.visit("practise", "login");
    desk.key("Escape", Press::Escape);
    desk.visit("guide", "contents");
    desk.press("codes-help");
    desk.roll("more");
    desk.explore("help-codes", &["back"]);
    desk.press("back");

    desk.press("codes-lock");
    desk.explore("unlock", &["quit"]);
    desk.write("passphrase", "føl");
    desk.press("unlock");
    desk.explore("unlock", &["quit", "unlock"]);
    desk.write("passphrase", "hest");
    desk.press("unlock");
    assert_eq!(desk.screen(), "codes");
    desk.quit();
    desk.start_again();
    desk.quit();
    assert_eq!(desk.left_undone(), Vec::<&String>::new());
    for (name, states) in screens::by_name() {
        let mut shown = states.iter().map(|state| state.stage(Lang::En, clock::now(), true).0.app.outline().screen);
        assert!(shown.any(|screen| desk.visited.contains(screen)), "{name} was not looked at");
    }
    println!("{} things were done:\n{}", desk.done.len(), Vec::from_iter(desk.done).join("\n"));
}

/// Presses the key for the language and waits until the other one is in the settings: the program obeys, and writes.
fn is_alive(rig: &Rig, lang: Lang) {
    rig.key("F2");
    let file = rig.home().join(".config/kodeoplaeser/settings.toml");
    until("the other language", Duration::from_secs(10), || {
        (Settings::peek(&file).language == Some(lang)).then_some(())
    });
}

/// Ends a process of the rig at once.
fn end(rig: &Rig, process: u32) {
    assert!(rig.command("kill").args(["-KILL", &process.to_string()]).status().unwrap().success());
}

#[test]
fn the_program_goes_on_when_the_buses_are_lost() {
    let mut rig = Rig::builder().start();
    let bus = Bus::start(&rig);
    let (accessibility, session) = (bus.launcher(), bus.daemon());
    rig.launch(&[]);
    rig.wait_for_window();
    drop(bus.program(rig.pid()));
    end(&rig, accessibility);
    is_alive(&rig, Lang::Da);
    is_alive(&rig, Lang::En);
    end(&rig, session);
    is_alive(&rig, Lang::Da);
    is_alive(&rig, Lang::En);
}

#[test]
fn the_program_starts_without_a_bus() {
    let mut rig = Rig::builder().start();
    end(&rig, Bus::start(&rig).daemon());
    rig.launch(&[]);
    rig.wait_for_window();
    is_alive(&rig, Lang::Da);
}
