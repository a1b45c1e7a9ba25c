//! The processes of a rig, and the certainty that they end.

use super::{PATIENCE, world};
use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Waits for the end of its standard input, which comes when the test ends, be it by success, by panic or by a signal.
/// Then ends every process that has the rig's directory in its environment, as all that were started in the rig do,
/// by whatever way; and removes the directory.
const WATCHMAN: &str = r#"
ours() { grep -lsF -- "$1" /proc/[0-9]*/environ | cut -d/ -f3; }
cat
kill -TERM $(ours "$1") 2>/dev/null
for _ in 1 2 3 4 5 6 7 8 9 10; do
  [ -z "$(ours "$1")" ] && break
  sleep 0.1
done
while pids=$(ours "$1"); [ -n "$pids" ]; do kill -KILL $pids 2>/dev/null; done
rm -rf -- "$1"
"#;

/// ALSA without a device, whatever the computer has.
const NO_SOUND: &str = "pcm.!default { type hw card 99 }\nctl.!default { type hw card 99 }\n";

/// ALSA by way of the rig's sound server.
const SOUND: &str = "pcm.!default { type pulse }\nctl.!default { type pulse }\n";

/// Asks again and again until there is an answer. Panics when there is none within `limit`.
pub fn until<T>(what: &str, limit: Duration, mut ask: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + limit;
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(Instant::now() < end, "{what} did not come within {limit:?}");
        sleep(Duration::from_millis(20));
    }
}

/// Starts a command; says what to do when its program is missing.
pub fn spawn(command: &mut Command) -> Child {
    command.spawn().unwrap_or_else(|error| match error.kind() {
        ErrorKind::NotFound => {
            panic!("{:?} is missing: `make test` installs what the tests need", command.get_program())
        }
        _ => panic!("{:?} can't be started: {error}", command.get_program()),
    })
}

/// Runs a command to its end; gives its standard output. Panics when it fails.
pub fn output(command: &mut Command) -> Vec<u8> {
    let output =
        spawn(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped())).wait_with_output().unwrap();
    assert!(output.status.success(), "{command:?} failed: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// A directory, an environment, and the processes that live in it.
pub struct Session {
    directory: PathBuf,
    environment: Vec<(&'static str, String)>,
    watchman: Child,
    started: Vec<Child>,
    sound: Option<Child>,
}

impl Session {
    /// A session with an empty home and nothing in it.
    pub fn start(locale: &str) -> Self {
        let directory = tempfile::Builder::new().prefix("kodeoplaeser-").tempdir().unwrap().keep();
        let mut watchman = Command::new("sh");
        // In a process group of its own, so that Ctrl-C in the terminal does not end it before its work is done.
        watchman.args(["-c", WATCHMAN, "watchman"]).arg(&directory).process_group(0).stdin(Stdio::piped());
        let mut session = Self {
            watchman: spawn(&mut watchman),
            directory,
            environment: Vec::new(),
            started: Vec::new(),
            sound: None,
        };

        for (name, folder) in [
            ("HOME", "home"),
            ("XDG_CONFIG_HOME", "home/.config"),
            ("XDG_DATA_HOME", "home/.local/share"),
            ("XDG_STATE_HOME", "home/.local/state"),
            ("XDG_CACHE_HOME", "home/.cache"),
            ("XDG_RUNTIME_DIR", "run"),
            ("TMPDIR", "tmp"),
        ] {
            let folder = session.file(folder);
            fs::DirBuilder::new().mode(0o700).recursive(true).create(&folder).unwrap();
            session.set(name, folder.to_str().unwrap());
        }
        session.set("PATH", &std::env::var("PATH").unwrap());
        session.set("LANG", locale);
        for (name, value) in world::settings(&session.file("world"), &session.socket("bus")) {
            session.set(name, value.to_str().unwrap());
        }
        session
    }

    /// Adds to the environment of everything started from now on.
    fn set(&mut self, name: &'static str, value: &str) {
        self.environment.push((name, value.to_owned()));
    }

    /// What has been set.
    pub fn variable(&self, name: &str) -> &str {
        self.environment.iter().rfind(|(set, _)| *set == name).map(|(_, value)| value).unwrap()
    }

    /// The path of a file or folder of the session.
    pub fn file(&self, name: &str) -> PathBuf {
        self.directory.join(name)
    }

    /// A command in the session's environment and nothing of the test's own.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env_clear().envs(self.environment.iter().map(|(name, value)| (name, value))).stdin(Stdio::null());
        command
    }

    /// One of the rig's tools. It gets a locale that is always there: without, xdotool types no letter beyond ASCII,
    /// and Speech Dispatcher does not even start.
    fn tool(&self, tool: &str) -> Command {
        let mut command = self.command(tool);
        command.env("LC_ALL", "C.UTF-8");
        command
    }

    /// Runs one of the rig's tools to its end; gives its standard output.
    pub fn run(&self, tool: &str, arguments: &[&str]) -> Vec<u8> {
        output(self.tool(tool).args(arguments))
    }

    /// Starts something that runs as long as the rig. Its output is in the files `TOOL.out` and `TOOL.log`.
    fn serve(&mut self, tool: &str, arguments: &[&str]) {
        let child = self.serve_apart(tool, arguments);
        self.started.push(child);
    }

    fn serve_apart(&self, tool: &str, arguments: &[&str]) -> Child {
        let (out, log) = (self.file(&format!("{tool}.out")), self.file(&format!("{tool}.log")));
        spawn(self.tool(tool).args(arguments).stdout(File::create(out).unwrap()).stderr(File::create(log).unwrap()))
    }

    /// Where the session's sockets are.
    fn socket(&self, name: &str) -> String {
        self.file("run").join(name).to_str().unwrap().to_owned()
    }

    fn wait_for_socket(&self, path: &str) {
        until(path, PATIENCE, || UnixStream::connect(path).ok());
    }

    /// A session bus.
    pub fn start_bus(&mut self) {
        let socket = self.socket("bus");
        let settings = format!("--config-file={}", self.file("world/bus.conf").display());
        self.serve("dbus-daemon", &[&settings, "--nofork", "--nopidfile"]);
        self.wait_for_socket(&socket);
        self.set("DBUS_SESSION_BUS_ADDRESS", &format!("unix:path={socket}"));
    }

    /// An X server; the display's number is its own choice. Its keys don't repeat: on a busy computer one that is only
    /// pressed may be let go late.
    pub fn start_screen(&mut self, (width, height): (u16, u16), keyboard: &str) {
        let geometry = format!("{width}x{height}x24");
        self.serve("Xvfb", &["-displayfd", "1", "-screen", "0", &geometry, "-nolisten", "tcp", "-noreset", "-r"]);
        let number = until("the X server", PATIENCE, || {
            let out = fs::read_to_string(self.file("Xvfb.out")).unwrap();
            out.strip_suffix('\n').map(str::to_owned)
        });
        self.set("DISPLAY", &format!(":{number}"));
        self.set_keyboard(keyboard);
    }

    /// Gives the X server's keyboard another layout. A Wayland compositor on it keeps to the one it found.
    pub fn set_keyboard(&self, layout: &str) {
        let layout: Vec<&str> = layout.split(' ').collect();
        self.run("setxkbmap", &[&["-option", "", "-layout"], layout.as_slice()].concat());
    }

    /// openbox, which gives a new window the keyboard.
    pub fn start_window_manager(&mut self) {
        self.serve("openbox", &[]);
        until("the window manager", PATIENCE, || self.root_names_a_window("_NET_SUPPORTING_WM_CHECK").then_some(()));
    }

    /// A Wayland compositor inside the X server. The server's keyboard is its keyboard; nor do keys repeat here.
    pub fn start_weston(&mut self, (width, height): (u16, u16)) {
        let size = [format!("--width={width}"), format!("--height={height}")];
        let settings = self.file("weston.ini");
        fs::write(&settings, "[keyboard]\nrepeat-rate=0\n").unwrap();
        let settings = format!("--config={}", settings.display());
        let fixed = ["--backend=x11-backend.so", "--use-pixman", "--shell=kiosk-shell.so", "--idle-time=0"];
        let own = ["--socket=wayland-rig", &settings, &size[0], &size[1]];
        let arguments: Vec<&str> = fixed.into_iter().chain(own).collect();
        self.serve("weston", &arguments);
        self.wait_for_socket(&self.socket("wayland-rig"));
        self.set("WAYLAND_DISPLAY", "wayland-rig");
    }

    /// Whether there is a window, shown and with the keyboard.
    pub fn has_focused_window(&self) -> bool {
        self.root_names_a_window("_NET_ACTIVE_WINDOW")
    }

    /// What tells the window that has the keyboard from others.
    pub fn focused_window(&self) -> Vec<u8> {
        self.run("xprop", &["-root", "_NET_ACTIVE_WINDOW"])
    }

    fn root_names_a_window(&self, property: &str) -> bool {
        let value = self.run("xprop", &["-root", property]);
        let value = String::from_utf8_lossy(&value);
        value.contains("# 0x") && !value.contains("# 0x0\n")
    }

    /// A sound server with two outputs that lead nowhere, but can be listened to.
    pub fn start_sound(&mut self) {
        let socket = self.socket("pulse.sock");
        let protocol = format!("module-native-protocol-unix auth-anonymous=1 socket={socket}");
        // Without `norewinds=1` a null sink works in blocks of 2 s: sounds come late and recordings short.
        let sinks = ["rig", "headset"]
            .map(|name| format!("module-null-sink sink_name={name} rate=48000 channels=2 norewinds=1"));
        let mut arguments = vec!["-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit", "--disable-shm=yes"];
        arguments.extend([&protocol, &sinks[0], &sinks[1]].into_iter().flat_map(|module| ["-L", module]));
        self.set("PULSE_SERVER", &format!("unix:{socket}"));
        // Not every client does without a cookie, although this server would.
        let cookie = self.file("pulse.cookie");
        fs::write(&cookie, [0; 256]).unwrap();
        self.set("PULSE_COOKIE", cookie.to_str().unwrap());
        self.configure_alsa(SOUND);
        self.sound = Some(self.serve_apart("pulseaudio", &arguments));
        self.wait_for_socket(&socket);
        self.run("pactl", &["set-default-sink", "rig"]);
    }

    /// The running sound server.
    pub fn sound(&self) -> &Child {
        self.sound.as_ref().expect("this rig has no sound")
    }

    /// Ends the sound server at once, as a crash would.
    pub fn kill_sound(&mut self) {
        let mut sound = self.sound.take().expect("this rig has no sound");
        sound.kill().unwrap();
        sound.wait().unwrap();
    }

    /// No sound server, and no device either.
    pub fn deny_sound(&mut self) {
        self.set("PULSE_SERVER", &format!("unix:{}", self.socket("no-pulse")));
        self.configure_alsa(NO_SOUND);
    }

    fn configure_alsa(&mut self, configuration: &str) {
        let file = self.file("asound.conf");
        fs::write(&file, configuration).unwrap();
        self.set("ALSA_CONFIG_PATH", file.to_str().unwrap());
    }

    /// Speech Dispatcher on its usual socket; it stays although nobody is connected.
    pub fn start_speech(&mut self) -> Child {
        let folder = self.file("run/speech-dispatcher");
        fs::DirBuilder::new().mode(0o700).create(&folder).unwrap();
        let socket = self.socket("speech-dispatcher/speechd.sock");
        let settings = self.file("world/speech").display().to_string();
        let arguments = ["--run-single", "-t", "0", "--communication-method", "unix_socket", "--socket-path", &socket];
        let arguments = [&["--config-dir", settings.as_str()], arguments.as_slice()].concat();
        let child = self.serve_apart("speech-dispatcher", &arguments);
        self.wait_for_socket(&socket);
        child
    }

    /// Keeps the logs, the recordings and a last picture of a test that failed, and says where.
    pub fn keep_for_inspection(&self) {
        let picture = self.file("screen.png");
        // There may be no screen.
        drop(self.tool("import").args(["-silent", "-window", "root"]).arg(picture).stderr(Stdio::null()).status());
        let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
        fs::create_dir_all(&kept).unwrap();
        for entry in fs::read_dir(&self.directory).unwrap().filter_map(Result::ok) {
            if entry.path().is_file() {
                fs::copy(entry.path(), kept.join(entry.file_name())).unwrap();
            }
        }
        eprintln!("what the rig's programs wrote, played and showed is in {}", kept.display());
    }

    /// Ends everything that was started in the session.
    pub fn end(&mut self) {
        drop(self.watchman.stdin.take());
        until("the end of the rig", PATIENCE, || self.watchman.try_wait().unwrap());
        for child in self.started.iter_mut().chain(&mut self.sound) {
            // Ended already: this collects its exit status.
            child.wait().unwrap();
        }
    }
}
