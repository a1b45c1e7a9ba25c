//! A private desktop for whole-program tests: screen, window manager, session bus, sound and speech, all started for
//! one test and gone after it, whatever becomes of the test. It is a world of its own: what the computer's desktop has
//! running, installed or set up does not reach it. Many of them can be there side by side, so a test waits for what is
//! to happen, and never for some time to pass.
//!
//! Everything here panics when it can't do what is asked: a test that can't be carried out has failed.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its own part of the rig")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a test fails by panicking"
)]
#![allow(unused_results, reason = "std::process::Command is built by calls whose results nobody needs")]

#[cfg(feature = "access")]
pub mod at_spi;
mod builder;
pub mod chorus;
pub mod ears;
mod eye;
pub mod forgery;
pub mod journey;
pub mod mouth;
#[cfg(feature = "gui")]
pub mod plasma;
#[cfg(feature = "gui")]
pub mod portal;
pub mod reader;
mod recording;
pub mod samples;
mod session;
pub mod tap;
mod world;

use builder::Builder;
pub use recording::Recording;
use session::Session;
pub use session::until;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;

/// How long anything may take to start, to show up or to end, on a machine that is busy with other things.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// What the program is shown on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Display {
    /// A bare X server, and openbox to give windows frames and focus.
    X11,
    /// weston, whose one window fills an X server: keys sent to that server reach the Wayland program.
    Wayland,
    /// Nothing at all.
    None,
}

/// A running desktop with at most one program on it.
pub struct Rig {
    session: Session,
    speech: Option<Child>,
    /// Where our program finds Speech Dispatcher, if not where everybody does.
    speech_address: Option<String>,
    program: Option<Program>,
    display: Display,
}

struct Program {
    child: Child,
    /// On Wayland, the empty screen before it started.
    before: Vec<u8>,
    stdout: PathBuf,
    stderr: PathBuf,
}

impl Rig {
    /// Begins to describe a rig.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// The user's home directory in the rig, empty at the start. Settings and data are under it.
    pub fn home(&self) -> PathBuf {
        self.session.file("home")
    }

    /// Any command with the rig's environment, such as the program itself at work on the command line.
    pub fn command(&self, program: &str) -> Command {
        self.session.command(program)
    }

    /// The address of the session bus. The accessibility bus is started by whoever asks for it there.
    pub fn bus(&self) -> &str {
        self.session.variable("DBUS_SESSION_BUS_ADDRESS")
    }

    /// Starts our program. It finds no other program in its `PATH`, so that it can't start a speech server of its own.
    pub fn launch(&mut self, arguments: &[&str]) {
        self.launch_other(env!("CARGO_BIN_EXE_kodeoplaeser"), arguments);
    }

    /// Starts some other program, by its whole path, in the place of ours.
    pub fn launch_other(&mut self, program: &str, arguments: &[&str]) {
        assert!(!self.is_running(), "a program is running already");
        let before = if self.display == Display::Wayland { self.pixels() } else { Vec::new() };
        let (stdout, stderr) = (self.session.file("program.stdout"), self.session.file("program.stderr"));
        let mut command = self.session.command(program);
        command.env("PATH", self.session.file("no-programs")).args(arguments);
        if self.display == Display::Wayland {
            command.env_remove("DISPLAY");
        }
        if let Some(address) = &self.speech_address {
            command.env("SPEECHD_ADDRESS", address);
        }
        command.stdout(fs::File::create(&stdout).unwrap()).stderr(fs::File::create(&stderr).unwrap());
        self.program = Some(Program { child: command.spawn().unwrap(), before, stdout, stderr });
    }

    /// The process id of the program that was launched.
    pub fn pid(&self) -> u32 {
        self.program.as_ref().expect("nothing was launched").child.id()
    }

    /// Whether the program runs.
    pub fn is_running(&mut self) -> bool {
        self.program.as_mut().is_some_and(|program| program.child.try_wait().unwrap().is_none())
    }

    /// Ends the program at once, as a crash would.
    pub fn kill(&mut self) {
        let mut program = self.program.take().expect("nothing was launched");
        program.child.kill().unwrap();
        program.child.wait().unwrap();
    }

    /// Waits for the program to end by itself; gives its exit code, or `None` if a signal ended it.
    pub fn wait_for_exit(&mut self) -> Option<i32> {
        let program = self.program.as_mut().expect("nothing was launched");
        until("the program's end", PATIENCE, || program.child.try_wait().unwrap()).code()
    }

    /// What the program has written to its standard output so far.
    pub fn stdout(&self) -> String {
        read(&self.program.as_ref().expect("nothing was launched").stdout)
    }

    /// What the program has written to its standard error so far.
    pub fn stderr(&self) -> String {
        read(&self.program.as_ref().expect("nothing was launched").stderr)
    }

    /// Whether there is a window that has the keyboard, on X11.
    pub fn has_window(&self) -> bool {
        self.session.has_focused_window()
    }

    /// Waits until the program's window is there and has the keyboard.
    pub fn wait_for_window(&mut self) {
        until("the program's window", PATIENCE, || {
            assert!(self.is_running(), "the program ended before its window came: {}", self.stderr());
            match self.display {
                Display::X11 => self.session.has_focused_window().then_some(()),
                Display::Wayland => (self.pixels() != self.program.as_ref().unwrap().before).then_some(()),
                Display::None => panic!("a rig without a display has no windows"),
            }
        });
    }

    /// Presses and releases a key by its X11 name: `space`, `Tab`, `shift+Tab`, `Left`, `F1`, `a`.
    pub fn key(&self, key: &str) {
        self.session.run("xdotool", &["key", "--clearmodifiers", "--", key]);
    }

    /// What tells the window that has the keyboard from others. On X11 only.
    pub fn focused_window(&self) -> Vec<u8> {
        self.session.focused_window()
    }

    /// The X server, as `DISPLAY` names it.
    pub fn screen_name(&self) -> &str {
        self.session.variable("DISPLAY")
    }

    /// Gives the keyboard another layout, by what `setxkbmap` takes. Not on Wayland.
    pub fn set_keyboard(&self, layout: &str) {
        self.session.set_keyboard(layout);
    }

    /// Types text on the keyboard, character by character. A newline is the Enter key.
    pub fn type_text(&self, text: &str) {
        self.session.run("xdotool", &["type", "--clearmodifiers", "--delay", "12", "--", text]);
    }

    /// Saves a picture of the whole screen as PNG, taken when the screen has stopped changing.
    pub fn screenshot(&self, path: &Path) {
        let mut before = self.pixels();
        // A clock or a caret may never stop: then the last picture has to do.
        for _ in 0..20 {
            std::thread::sleep(Duration::from_millis(100));
            let now = self.pixels();
            if now == before {
                break;
            }
            before = now;
        }
        fs::write(path, before).unwrap();
    }

    /// The screen as it is now: a PNG without time stamps, so that equal screens give equal bytes.
    fn pixels(&self) -> Vec<u8> {
        self.session.run("import", &["-silent", "-window", "root", "-define", "png:exclude-chunks=date,time", "png:-"])
    }

    /// Begins to record what is played to the default output.
    pub fn record(&self) -> Recording {
        self.record_from("rig")
    }

    /// Begins to record what is played to an output, `rig` or `headset`.
    pub fn record_from(&self, output: &str) -> Recording {
        Recording::start(&self.session, output)
    }

    /// Lets Speech Dispatcher hang: it takes what it is sent and answers nothing.
    pub fn hang_speech(&self) {
        self.signal_speech("-STOP");
    }

    /// Speech Dispatcher goes on where it hung.
    pub fn resume_speech(&self) {
        self.signal_speech("-CONT");
    }

    fn signal_speech(&self, signal: &str) {
        let speech = self.speech.as_ref().expect("this rig has no speech").id().to_string();
        self.session.run("kill", &[signal, &speech]);
    }

    /// Sends the sound server a signal.
    pub fn signal_sound(&self, signal: &str) {
        let sound = self.session.sound().id().to_string();
        self.session.run("kill", &[signal, &sound]);
    }

    /// Ends the sound server at once, as a crash would.
    pub fn kill_sound(&mut self) {
        self.session.kill_sound();
    }

    /// Starts the sound server again.
    pub fn start_sound(&mut self) {
        self.session.start_sound();
    }

    /// Pulls an output out, `rig` or `headset`.
    pub fn unplug(&self, output: &str) {
        let modules = self.session.run("pactl", &["list", "short", "modules"]);
        let modules = String::from_utf8_lossy(&modules).into_owned();
        let module = modules.lines().find(|module| module.contains(&format!("sink_name={output}"))).unwrap();
        self.session.run("pactl", &["unload-module", module.split('\t').next().unwrap()]);
    }

    /// Puts an output in that was pulled out.
    pub fn plug(&self, output: &str) {
        let name = format!("sink_name={output}");
        self.session
            .run("pactl", &["load-module", "module-null-sink", &name, "rate=48000", "channels=2", "norewinds=1"]);
    }

    /// Ends Speech Dispatcher at once, as a crash would. It does not come back.
    pub fn kill_speech(&mut self) {
        let mut speech = self.speech.take().expect("this rig has no speech");
        speech.kill().unwrap();
        speech.wait().unwrap();
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.session.keep_for_inspection();
        }
        self.session.end();
        for child in self.speech.iter_mut().chain(self.program.as_mut().map(|program| &mut program.child)) {
            // Ended with the session; this only collects its exit status.
            child.wait().unwrap();
        }
    }
}

fn read(file: &Path) -> String {
    String::from_utf8_lossy(&fs::read(file).unwrap()).into_owned()
}
