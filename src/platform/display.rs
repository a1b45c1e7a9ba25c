//! What the environment says of the display, put right before the toolkit reads it: it takes each of these at its word, and
//! ends.

use std::ffi::OsString;
use std::sync::LazyLock;

/// Whether the window is on a Wayland compositor. The toolkit goes by the same variables, and takes one of them away when it
/// has used it: so what they said at first holds.
pub fn is_wayland() -> bool {
    static WAYLAND: LazyLock<bool> = LazyLock::new(|| wayland(|name| std::env::var_os(name)));
    *WAYLAND
}

fn wayland(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET"].iter().any(|name| variable(name).is_some_and(|value| !value.is_empty()))
}

/// Starts the program anew without the variables that would keep its window from opening: the address of a Wayland
/// compositor that is not there while there is an X server, and a scale that is no number.
pub fn mend() {
    let _: bool = is_wayland();
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::process::CommandExt as _;
        let wrong: Vec<&str> = linux::wrong(|name| std::env::var_os(name)).collect();
        if wrong.is_empty() {
            return;
        }
        let Ok(program) = std::env::current_exe() else { return };
        let mut anew = std::process::Command::new(program);
        let _ = anew.args(std::env::args_os().skip(1));
        for name in wrong {
            log::info!("{name} is wrong and left out of account");
            let _ = anew.env_remove(name);
        }
        // Comes back only if it fails.
        log::warn!("not started anew: {}", anew.exec());
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::ffi::OsString;
    use std::os::unix::net::UnixStream;
    use std::path::Path;

    /// The variables that are wrong.
    pub(super) fn wrong(variable: impl Fn(&str) -> Option<OsString>) -> impl Iterator<Item = &'static str> {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        let stale = set("WAYLAND_DISPLAY").is_some_and(|name| {
            let folder = set("XDG_RUNTIME_DIR").unwrap_or_default();
            set("WAYLAND_SOCKET").is_none()
                && set("DISPLAY").is_some()
                && UnixStream::connect(Path::new(&folder).join(name)).is_err()
        });
        let scale = set("WINIT_X11_SCALE_FACTOR").is_some_and(|scale| {
            let scale = scale.to_string_lossy().to_lowercase();
            let number = scale.parse().is_ok_and(|number: f64| number.is_normal() && number > 0.0);
            !number && scale != "randr"
        });
        // The toolkit takes its number for that of a socket, and is ended if it is none.
        let closed = set("WAYLAND_SOCKET").is_some_and(|number| {
            let number = number.to_str().and_then(|number| number.parse::<u32>().ok());
            let socket = number.and_then(|number| std::fs::read_link(format!("/proc/self/fd/{number}")).ok());
            !socket.is_some_and(|socket| socket.to_string_lossy().starts_with("socket:"))
        });
        let wrong = [("WAYLAND_DISPLAY", stale), ("WAYLAND_SOCKET", closed), ("WINIT_X11_SCALE_FACTOR", scale)];
        wrong.into_iter().filter(|(_, wrong)| *wrong).map(|(name, _)| name)
    }

    #[cfg(test)]
    #[allow(clippy::unwrap_used, reason = "tests")]
    mod tests {
        use super::*;

        fn wrong_of(variables: &[(&str, &str)]) -> Vec<&'static str> {
            wrong(|name| variables.iter().find(|(it, _)| *it == name).map(|(_, value)| value.into())).collect()
        }

        #[test]
        fn a_compositor_that_is_not_there_gives_way_to_an_x_server() {
            let gone = ("WAYLAND_DISPLAY", "/nowhere/wayland-0");
            assert_eq!(wrong_of(&[gone, ("DISPLAY", ":0")]), ["WAYLAND_DISPLAY"]);
            assert_eq!(wrong_of(&[gone]), [""; 0], "there is nothing else to show a window on");
            assert_eq!(wrong_of(&[("WAYLAND_DISPLAY", ""), ("DISPLAY", ":0")]), [""; 0]);
        }

        #[test]
        fn a_compositor_is_known_by_its_address_or_by_the_socket_it_gave() {
            let on = |name: &str, value: &str| super::super::wayland(|it| (it == name).then(|| value.into()));
            assert!(on("WAYLAND_DISPLAY", "wayland-0") && on("WAYLAND_SOCKET", "7"));
            assert!(!on("WAYLAND_DISPLAY", "") && !on("DISPLAY", ":0"));
        }

        #[test]
        fn a_compositors_socket_is_one() {
            use std::os::fd::AsRawFd as _;
            let (socket, file) = (UnixStream::pair().unwrap(), std::fs::File::open("/dev/null").unwrap());
            let wrong_at = |number: &str| !wrong_of(&[("WAYLAND_SOCKET", number)]).is_empty();
            assert!(!wrong_at(&socket.0.as_raw_fd().to_string()));
            for number in [&file.as_raw_fd().to_string(), "1000000", "-1", "a socket"] {
                assert!(wrong_at(number), "{number}");
            }
        }

        #[test]
        fn a_scale_is_a_number() {
            for (scale, is_wrong) in [
                ("2", false),
                ("1.25", false),
                ("randr", false),
                ("", false),
                ("zwei", true),
                ("0", true),
                ("-1", true),
                ("1,5", true),
                ("nan", true),
            ] {
                assert_eq!(!wrong_of(&[("WINIT_X11_SCALE_FACTOR", scale)]).is_empty(), is_wrong, "{scale}");
            }
        }
    }
}
