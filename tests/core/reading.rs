//! What the program asks of the voice when it reads a code, and what it makes of the voice's reports.

use kodeoplaeser::app::vocabulary::commands::{Key, Press};
use kodeoplaeser::app::{Act, App, Effect, Message, Start};
use kodeoplaeser::code::uri;
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::outline::Role;
use kodeoplaeser::settings::{Milestones, Preferred, Settings, SoundDevice};
use kodeoplaeser::sound::tone::Cue;
use kodeoplaeser::speech::{Event, Fault, Part, Source, Utterance};
use kodeoplaeser::vault::{Account, Vault};

/// The beginning of a period of 30 seconds.
const NOW: u64 = 1_234_567_890;
const LINE: &str = "otpauth://totp/Bank?secret=JBSWY3DPEHPK3PXP";

struct World {
    app: App,
    vault: Vault,
    now: u64,
}

impl World {
    fn with(settings: Settings) -> Self {
        let settings = Settings { language: Some(Lang::En), speak_codes: Some(true), ..settings };
        let (mut app, _) = App::new(Start { settings, vault_exists: true, ..Start::default() }, NOW);
        let entry = uri::parse(LINE).unwrap();
        let mut vault = Vault::default();
        vault.add(Account::new(entry.issuer, entry.label, entry.generator).unwrap());
        let _: Vec<Effect> = app.update(Message::Opened { result: Ok(vault.clone()), previous: false }, NOW);
        let mut world = Self { app, vault, now: NOW };
        world.voice(|ticket| Event::Finished { ticket }, 3);
        world
    }

    fn send(&mut self, message: Message) -> Vec<Effect> {
        self.app.update(message, self.now)
    }

    fn press(&mut self, press: Press) -> Vec<Effect> {
        self.send(Message::Key(Key::plain(press)))
    }

    fn type_(&mut self, text: &str) -> Vec<Effect> {
        self.send(Message::Key(Key::text(text)))
    }

    /// A report on each of the first tickets.
    fn voice(&mut self, report: impl Fn(u64) -> Event, tickets: u64) {
        for ticket in 1..=tickets {
            let _: Vec<Effect> = self.send(Message::Voice(report(ticket)));
        }
    }

    fn tick(&mut self, now: u64) -> Vec<Effect> {
        self.now = now;
        self.send(Message::Tick)
    }

    fn marked(&self) -> Option<usize> {
        self.app.outline().flatten().find_map(|item| match item.role {
            Role::Code { digit, .. } => digit,
            _ => None,
        })
    }
}

fn spoken(effects: &[Effect]) -> (u64, Vec<Utterance>) {
    let say = effects.iter().find_map(|effect| match effect {
        Effect::Say(ticket, utterances) => Some((*ticket, utterances.clone())),
        _ => None,
    });
    say.unwrap_or_default()
}

fn words(effects: &[Effect]) -> String {
    spoken(effects).1.iter().map(|it| it.text().to_string()).collect::<Vec<_>>().join(" | ")
}

fn cues(effects: &[Effect]) -> Vec<Cue> {
    effects.iter().filter_map(|effect| if let Effect::Play(cue, _) = effect { Some(*cue) } else { None }).collect()
}

/// The code in an utterance is this one, and is followed digit by digit.
fn assert_followed(utterance: &Utterance, code: &str) {
    let found: String = utterance.parts().iter().filter_map(digits).collect();
    assert_eq!(found, code, "{}", *utterance.text());
    assert!(utterance.is_followed());
}

fn digits(part: &Part) -> Option<String> {
    if let Part::Code(digits) = part { Some(digits.groups().collect()) } else { None }
}

#[test]
fn a_code_is_marked_digit_by_digit_and_private_both_times() {
    let mut world = World::with(Settings { read_twice: true, ..Settings::default() });
    let (_, utterances) = spoken(&world.press(Press::Space));
    assert_eq!(utterances.len(), 2);
    for utterance in &utterances {
        assert!(utterance.is_private());
        assert_followed(utterance, "742275");
    }
    let (_, next) = spoken(&world.type_("8"));
    assert!(next[0].is_private());
    assert_followed(&next[0], "835227");
    let (_, step) = spoken(&world.press(Press::Right));
    assert!(step[0].is_private() && *step[0].text() == "7");
    // Repeating does not make it public.
    let (_, repeated) = spoken(&world.type_("0"));
    assert_eq!(repeated, step);
}

/// A name may look like a code.
#[test]
fn what_is_followed_is_the_code_and_not_a_name_that_looks_like_it() {
    let line = "otpauth://totp/7, 4, 2; 2, 7, 5?secret=JBSWY3DPEHPK3PXP".replace(' ', "%20");
    let entry = uri::parse(&line).unwrap();
    let account = Account::new(entry.issuer, entry.label, entry.generator).unwrap();
    let code = account.generator.code_at(NOW);
    let settings = Settings::default();
    let utterances = kodeoplaeser::app::reading(&account, &code, NOW, &settings, &Locale::new(Lang::En));
    assert_followed(&utterances[0], "742275");
    assert_eq!(*utterances[0].text(), "7, 4, 2; 2, 7, 5: 7, 4, 2; 2, 7, 5");
}

#[test]
fn the_digit_that_is_spoken_is_marked_on_screen_until_speech_ends() {
    let mut world = World::with(Settings::default());
    let (ticket, _) = spoken(&world.press(Press::Space));
    assert_eq!(world.marked(), None);
    for digit in [0, 3] {
        let _: Vec<Effect> = world.send(Message::Voice(Event::Reached { ticket, part: 0, digit }));
        assert_eq!(world.marked(), Some(digit));
    }
    let _: Vec<Effect> = world.send(Message::Voice(Event::Reached { ticket: ticket - 1, part: 0, digit: 5 }));
    assert_eq!(world.marked(), Some(3), "an earlier message is of no interest");
    let _: Vec<Effect> = world.send(Message::Voice(Event::Finished { ticket }));
    assert_eq!(world.marked(), None);
}

/// The code on screen has changed, or never was the one that is read.
#[test]
fn no_digit_is_marked_in_another_code_than_the_one_that_is_read() {
    let mut world = World::with(Settings::default());
    let (ticket, _) = spoken(&world.type_("8"));
    let _: Vec<Effect> = world.send(Message::Voice(Event::Reached { ticket, part: 0, digit: 1 }));
    assert_eq!(world.marked(), None, "the next code is read");
    let (ticket, _) = spoken(&world.press(Press::Space));
    let _: Vec<Effect> = world.send(Message::Voice(Event::Reached { ticket, part: 0, digit: 1 }));
    assert_eq!(world.marked(), Some(1));
    let _: Vec<Effect> = world.tick(NOW + 30);
    assert_eq!(world.marked(), None, "another code is on screen");
}

#[test]
fn a_withheld_code_is_told_without_the_code() {
    let headset = SoundDevice { id: "pulseaudio:headset".into(), name: "Blue headset".into() };
    let mut world = World::with(Settings { codes_on: Some(headset), ..Settings::default() });
    let (ticket, utterances) = spoken(&world.press(Press::Space));
    assert!(utterances[0].is_private());
    let why = Fault::NoDevice("gone".into());
    let effects = world.send(Message::Voice(Event::Withheld { ticket, why }));
    let (_, told) = spoken(&effects);
    assert!(!told[0].is_private() && told[0].text().contains("Blue headset"), "{}", *told[0].text());
    assert!(!told[0].text().contains("7, 4, 2"));
    assert_eq!(cues(&effects), [Cue::Error]);
    let alert =
        |item: &kodeoplaeser::outline::Item<_>| matches!(item.role, Role::Alert) && item.name.contains("Blue headset");
    assert!(world.app.outline().flatten().any(alert), "it is shown too");
}

#[test]
fn milestones_in_words_do_not_cut_off_what_is_being_said() {
    let mut world = World::with(Settings { milestones: Milestones::Words, ..Settings::default() });
    world.now = NOW + 15;
    let (ticket, _) = spoken(&world.press(Press::Space));
    assert_eq!(world.tick(NOW + 20), [], "it is still being read");
    let _: Vec<Effect> = world.send(Message::Voice(Event::Finished { ticket }));
    let effects = world.tick(NOW + 22);
    assert_eq!(words(&effects), "8 seconds left");
    let (ticket, _) = spoken(&effects);
    let _: Vec<Effect> = world.send(Message::Voice(Event::Finished { ticket }));
    assert_eq!(words(&world.type_("0")), "Bank: 7, 4, 2; 2, 7, 5", "they don't become the last thing said");
}

#[test]
fn tones_mark_the_milestones_over_whatever_is_being_said() {
    let mut world = World::with(Settings::default());
    let _: Vec<Effect> = world.press(Press::Space);
    let mut heard = Vec::new();
    for now in NOW + 1..NOW + 40 {
        heard.extend(cues(&world.tick(now)).first().map(|cue| (now - NOW, *cue)));
        if now == NOW + 26 {
            let (ticket, _) = spoken(&world.type_("5"));
            let _: Vec<Effect> = world.send(Message::Voice(Event::Finished { ticket }));
        }
    }
    assert_eq!(heard, [(20, Cue::LastSeconds), (25, Cue::LastSeconds), (30, Cue::Expired)]);
}

/// Nobody is to go on writing down a code that is dead.
#[test]
fn a_code_that_expires_as_it_is_read_gives_way_to_the_new_one() {
    let mut world = World::with(Settings::default());
    world.now = NOW + 25;
    let _: Vec<Effect> = world.press(Press::Space);
    assert!(words(&world.press(Press::Space)).starts_with("5 seconds left. Bank: 7, 4, 2"));
    let effects = world.tick(NOW + 30);
    assert_eq!(words(&effects), "The code has expired | Bank: 8, 3, 5; 2, 2, 7");
    assert_eq!(cues(&effects), [Cue::NewCode]);
}

/// The computer slept, or was busy.
#[test]
fn a_missed_second_does_not_lose_the_new_code() {
    let mut world = World::with(Settings::default());
    world.now = NOW + 25;
    assert!(words(&world.press(Press::Space)).starts_with("5 seconds left."));
    let effects = world.tick(NOW + 33);
    assert_eq!(words(&effects), "Bank: 8, 3, 5; 2, 2, 7");
    assert_eq!(cues(&effects), [Cue::NewCode]);
}

#[test]
fn reading_by_itself_waits_for_what_is_being_said_and_ends_with_the_lock() {
    let mut world = World::with(Settings::default());
    let effects = world.type_("*");
    let (ticket, _) = spoken(&effects);
    assert_eq!(words(&world.tick(NOW + 30)), "", "something is still being said");
    let _: Vec<Effect> = world.send(Message::Voice(Event::Finished { ticket }));
    assert_eq!(words(&world.tick(NOW + 31)), "Bank: 8, 3, 5; 2, 2, 7");
    assert_eq!(words(&world.tick(NOW + 32)), "", "once");
    let _: Vec<Effect> = world.press(Press::F(12));
    let _: Vec<Effect> = world.tick(NOW + 60);
    let vault = world.vault.clone();
    let (ticket, _) = spoken(&world.send(Message::Opened { result: Ok(vault), previous: false }));
    let _: Vec<Effect> = world.send(Message::Voice(Event::Finished { ticket }));
    assert_eq!(words(&world.tick(NOW + 90)), "");
}

#[test]
fn the_manner_is_set_before_it_is_heard() {
    let mut world = World::with(Settings::default());
    let effects = world.type_("3");
    let place = |wanted: fn(&Effect) -> bool| effects.iter().position(wanted).unwrap();
    assert!(
        place(|it| matches!(it, Effect::Manner(manner) if manner.volume == 7))
            < place(|it| matches!(it, Effect::Say(..)))
    );
}

#[test]
fn a_voice_that_is_uninstalled_stays_chosen() {
    let named = Preferred::Named("Ida".into());
    let mut world = World::with(Settings { danish_voice: named.clone(), ..Settings::default() });
    let _: Vec<Effect> = world.press(Press::F(10));
    let shown = |world: &World| {
        let item = world.app.outline().find(&"settings-danish-voice".into()).unwrap();
        let Role::Choice { options, selected } = &item.role else { panic!("a choice") };
        (options[*selected].0.clone(), options.len())
    };
    assert_eq!(shown(&world), ("Ida, not installed now".to_owned(), 3));
    let both = vec![(Lang::Da, "Bo".to_owned()), (Lang::En, "Al".to_owned()), (Lang::Da, "Ida".to_owned())];
    let _: Vec<Effect> = world.send(Message::Voice(Event::Installed(both)));
    assert_eq!(shown(&world), ("Ida".to_owned(), 4));
    let id = "settings-danish-voice".into();
    let effects = world.send(Message::Act(id, Act::Lower));
    let (_, sample) = spoken(&effects);
    assert_eq!(sample.last().map(|sample| sample.lang), Some(Lang::Da), "a sample in its own language");
    let manner =
        effects.iter().find_map(|it| if let Effect::Manner(manner) = it { Some(manner.clone()) } else { None });
    assert_eq!(manner.unwrap().danish, Preferred::Named("Bo".into()));
}

#[test]
fn a_voice_that_is_heard_again_takes_the_warning_off_the_screen() {
    let mut world = World::with(Settings::default());
    let (ticket, _) = spoken(&world.press(Press::Space));
    let alerts = |world: &World| world.app.outline().flatten().filter(|item| matches!(item.role, Role::Alert)).count();
    let why = Fault::NoDevice("none".into());
    let _: Vec<Effect> = world.send(Message::Voice(Event::Silent { ticket, why }));
    assert_eq!(alerts(&world), 1);
    let (ticket, _) = spoken(&world.press(Press::Space));
    let _: Vec<Effect> = world.send(Message::Voice(Event::Began { ticket, part: 0, by: Source::Builtin }));
    assert_eq!(alerts(&world), 0);
}

/// A code that is read by itself is not read again because somebody asked for it first.
#[test]
fn a_new_code_is_read_once_though_it_was_asked_for() {
    let mut world = World::with(Settings::default());
    let (ticket, _) = spoken(&world.type_("*"));
    assert_eq!(words(&world.tick(NOW + 30)), "", "something is still being said");
    let _: Vec<Effect> = world.send(Message::Voice(Event::Finished { ticket }));
    let (ticket, _) = spoken(&world.press(Press::Space));
    let _: Vec<Effect> = world.send(Message::Voice(Event::Finished { ticket }));
    assert_eq!(words(&world.tick(NOW + 31)), "");
}

#[test]
fn no_digit_is_marked_while_something_else_is_said() {
    let mut world = World::with(Settings { milestones: Milestones::Words, ..Settings::default() });
    world.now = NOW + 15;
    let (ticket, _) = spoken(&world.press(Press::Space));
    let _: Vec<Effect> = world.send(Message::Voice(Event::Reached { ticket, part: 0, digit: 3 }));
    let _: Vec<Effect> = world.send(Message::Key(Key::plain(Press::Other)));
    assert_eq!(words(&world.tick(NOW + 20)), "10 seconds left");
    assert_eq!(world.marked(), None);
    let _: Vec<Effect> = world.type_("0");
    assert_eq!(world.marked(), None, "the name is said first");
}

#[test]
fn any_key_at_all_stops_the_voice() {
    let mut world = World::with(Settings::default());
    let _: Vec<Effect> = world.press(Press::Space);
    assert_eq!(world.press(Press::Other), [Effect::Hush]);
    assert_eq!(world.press(Press::Other), [], "and does nothing else");
}

#[test]
fn what_became_of_an_earlier_code_does_not_cut_off_what_is_being_said() {
    let mut world = World::with(Settings::default());
    let (ticket, _) = spoken(&world.press(Press::Space));
    let _: Vec<Effect> = world.type_("5");
    let why = Fault::NoDevice("gone".into());
    assert_eq!(world.send(Message::Voice(Event::Withheld { ticket, why })), []);
}

/// The computer slept almost until the end of the code that was waited for.
#[test]
fn waiting_goes_on_when_the_new_code_is_about_to_expire_too() {
    let mut world = World::with(Settings::default());
    world.now = NOW + 25;
    let _: Vec<Effect> = world.press(Press::Space);
    assert_eq!(words(&world.tick(NOW + 57)), "");
    assert!(words(&world.tick(NOW + 60)).starts_with("Bank: "));
}

#[test]
fn waiting_that_ends_with_the_screen_is_told() {
    let mut world = World::with(Settings::default());
    world.now = NOW + 25;
    let _: Vec<Effect> = world.press(Press::Space);
    assert!(words(&world.press(Press::F(1))).starts_with("The program no longer waits"));
    let _: Vec<Effect> = world.press(Press::Escape);
    assert_eq!(words(&world.tick(NOW + 31)), "");
}

#[test]
fn sound_devices_that_nobody_can_name_are_told() {
    let mut world = World::with(Settings::default());
    let _: Vec<Effect> = world.press(Press::F(10));
    let effects = world.send(Message::Outputs(Err(())));
    assert_eq!(words(&effects), Locale::new(Lang::En).text("notice-no-outputs"));
}

#[test]
fn focus_goes_with_the_voice_through_the_tour_and_the_arrows_go_on_from_there() {
    let mut world = World::with(Settings::default());
    let _: Vec<Effect> = world.press(Press::F(1));
    let (ticket, stops) = spoken(&world.send(Message::Act("tour".into(), Act::Press)));
    assert!(stops.len() > 5);
    for part in 0..3 {
        let began = Event::Began { ticket, part, by: Source::Engine };
        assert_eq!(world.send(Message::Voice(began)), [], "moving along says nothing");
    }
    let effects = world.press(Press::Down);
    assert_eq!(words(&effects), *stops[3].text());
    let effects = world.press(Press::Up);
    assert_eq!(words(&effects), *stops[2].text());
}
