//! A code on the clipboard, as other programs find it: kept out of histories, gone after its time whatever window has the
//! keyboard, and never taken for what somebody else has copied.

use crate::rig::{Display, Rig, until};
use kodeoplaeser::locale::{Lang, Locale};
use kodeoplaeser::vault::{Cost, Passphrase, Store, Vault};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt as _, CreateWindowAux, EventMask, PropMode, SELECTION_NOTIFY_EVENT, SelectionNotifyEvent,
    SelectionRequestEvent, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

/// The machine may be busy, and a code stays for a minute.
const PATIENCE: Duration = Duration::from_secs(120);

const NOBODY: u32 = 0;

/// Some other program.
struct Other {
    server: RustConnection,
    window: u32,
}

impl Other {
    fn on(rig: &Rig) -> Self {
        let (server, screen) = x11rb::connect(Some(rig.screen_name())).unwrap();
        let window = server.generate_id().unwrap();
        let root = server.setup().roots[screen].root;
        let (nothing, looks) = (WindowClass::INPUT_ONLY, CreateWindowAux::new());
        server.create_window(0, window, root, 0, 0, 1, 1, 0, nothing, 0, &looks).unwrap().check().unwrap();
        Self { server, window }
    }

    fn atom(&self, name: &str) -> u32 {
        self.server.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom
    }

    /// The window of whoever has the clipboard.
    fn owner(&self) -> u32 {
        self.server.get_selection_owner(self.atom("CLIPBOARD")).unwrap().reply().unwrap().owner
    }

    /// What is on the clipboard in this form.
    fn pasted(&self, form: &str) -> Option<Vec<u8>> {
        let (form, into) = (self.atom(form), self.atom("PASTED"));
        self.server.convert_selection(self.window, self.atom("CLIPBOARD"), form, into, 0_u32).unwrap();
        self.server.flush().unwrap();
        loop {
            if let Event::SelectionNotify(answer) = self.server.wait_for_event().unwrap() {
                if answer.property == NOBODY {
                    return None;
                }
                let any = AtomEnum::ANY;
                let property = self.server.get_property(true, self.window, into, any, 0, u32::MAX).unwrap();
                return Some(property.reply().unwrap().value);
            }
        }
    }

    /// The forms in which it can be had.
    fn forms(&self) -> Vec<u32> {
        let bytes = self.pasted("TARGETS").unwrap();
        bytes.chunks_exact(4).map(|atom| u32::from_ne_bytes(atom.try_into().unwrap())).collect()
    }

    /// Copies this, and answers whoever asks for it until it is told to end. Tells whether anybody has.
    fn copy_until(&self, text: &str, asked: &AtomicBool, ends: &AtomicBool) {
        self.server.set_selection_owner(self.window, self.atom("CLIPBOARD"), 0_u32).unwrap().check().unwrap();
        while !ends.load(Ordering::Relaxed) {
            match self.server.poll_for_event().unwrap() {
                Some(Event::SelectionRequest(request)) => {
                    self.answer(&request, text);
                    asked.store(true, Ordering::Relaxed);
                }
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(10)),
            }
        }
    }

    fn answer(&self, request: &SelectionRequestEvent, text: &str) {
        let is_text = request.target == self.atom("UTF8_STRING");
        if is_text {
            let bytes = text.as_bytes();
            self.server
                .change_property8(PropMode::REPLACE, request.requestor, request.property, request.target, bytes)
                .unwrap();
        }
        let answer = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: request.time,
            requestor: request.requestor,
            selection: request.selection,
            target: request.target,
            property: if is_text { request.property } else { NOBODY },
        };
        self.server.send_event(false, request.requestor, EventMask::NO_EVENT, answer).unwrap();
        self.server.flush().unwrap();
    }
}

/// On the screen with the codes, after one was copied.
fn copied() -> (Rig, Other) {
    let mut rig = Rig::builder().screen(900, 1400).start();
    rig.launch(&["demo", "codes", "--lang", "en"]);
    rig.wait_for_window();
    rig.key("period");
    let other = Other::on(&rig);
    until("the code on the clipboard", PATIENCE, || (other.owner() != NOBODY).then_some(()));
    (rig, other)
}

#[test]
fn a_code_is_kept_out_of_histories_and_leaves_while_another_window_has_the_keyboard() {
    let (rig, other) = copied();
    let code = String::from_utf8(other.pasted("UTF8_STRING").unwrap()).unwrap();
    assert!(code.len() >= 6 && code.bytes().all(|digit| digit.is_ascii_digit()), "it is no code");
    assert!(other.forms().contains(&other.atom("x-kde-passwordManagerHint")));
    assert_eq!(other.pasted("x-kde-passwordManagerHint").as_deref(), Some(b"secret".as_slice()));

    let before = rig.focused_window();
    let mut editor = rig.command("/usr/bin/xev").spawn().unwrap();
    until("another window with the keyboard", PATIENCE, || (rig.focused_window() != before).then_some(()));
    until("an empty clipboard", PATIENCE, || (other.owner() == NOBODY).then_some(()));
    assert_eq!(other.pasted("UTF8_STRING"), None);
    editor.kill().unwrap();
    editor.wait().unwrap();
}

#[test]
fn what_somebody_else_has_copied_stays() {
    let (mut rig, other) = copied();
    let (asked, ends) = (AtomicBool::new(false), AtomicBool::new(false));
    std::thread::scope(|scope| {
        scope.spawn(|| other.copy_until("shopping", &asked, &ends));
        let watcher = Other::on(&rig);
        until("the other's text", PATIENCE, || (watcher.owner() == other.window).then_some(()));
        // Locking takes codes away at once.
        rig.key("F12");
        until("the program to look", PATIENCE, || asked.load(Ordering::Relaxed).then_some(()));
        // It ends when it has done what it had to.
        rig.wait_to_see("Passphrase");
        rig.key("Next");
        rig.key("Return");
        assert_eq!(rig.wait_for_exit(), Some(0));
        assert_eq!(watcher.owner(), other.window);
        ends.store(true, Ordering::Relaxed);
    });
}

/// Cause: where the compositor lets no program reach the clipboard from the background, a code would stay on it unsaid.
#[test]
fn where_a_code_can_not_be_taken_away_that_is_said_when_it_is_copied() {
    let mut rig = Rig::builder().display(Display::Wayland).locale("en_GB.UTF-8").speech(true).start();
    let tap = rig.tap_speech();
    rig.set_up();
    rig.key("period");
    let words = Locale::new(Lang::En).text("notice-copied-here");
    until("that the code stays", PATIENCE, || {
        tap.said().iter().any(|said| said.contains(words.trim_end_matches('.'))).then_some(())
    });
}

/// Cause: the toolkit takes the variable away by which it was given the way to the compositor, and the program then took
/// itself for one on the X server that most compositors have for older programs.
#[test]
fn a_compositor_that_gives_a_socket_is_one_for_the_clipboard_too() {
    let rig = Rig::builder().display(Display::Wayland).screen(1400, 900).start();
    let path = rig.home().join(".local/share/kodeoplaeser/accounts.kode");
    drop(Store::create(&path, &Passphrase::new("x").unwrap(), Cost::LEAST, &Vault::default()).unwrap());
    let socket = UnixStream::connect(rig.home().join("../run/wayland-rig")).unwrap();
    let mut command = rig.command(env!("CARGO_BIN_EXE_kodeoplaeser"));
    command.env_remove("WAYLAND_DISPLAY").env("WAYLAND_SOCKET", "0").stdin(OwnedFd::from(socket));
    let mut program = command.args(["--lang", "en"]).spawn().unwrap();
    rig.wait_to_see("Passphrase");
    rig.type_text("x\n");
    rig.wait_to_see("Practice account");
    rig.key("period");
    rig.wait_to_see("On this computer");
    program.kill().unwrap();
    program.wait().unwrap();
}
