//! A window comes also where the surroundings are not as they should be, or there is a sentence.

use crate::rig::{Display, Rig, until};
use std::process::Command;
use std::time::Duration;

/// Starts the program by a shell that does this first.
fn launch_after(rig: &mut Rig, first: &str, arguments: &[&str]) {
    let script = format!("{first} exec \"$0\" \"$@\"");
    let words = ["-c", &script, env!("CARGO_BIN_EXE_kodeoplaeser")];
    rig.launch_other("/bin/sh", &[words.as_slice(), arguments].concat());
}

/// The address of a compositor that has ended, and a scale that is none: the toolkit ends over either.
#[test]
fn what_the_environment_has_wrong_keeps_no_window_from_coming() {
    for wrong in ["WAYLAND_DISPLAY=wayland-gone", "WINIT_X11_SCALE_FACTOR=zwei"] {
        let mut rig = Rig::builder().locale("en_GB.UTF-8").start();
        launch_after(&mut rig, wrong, &["demo", "unlock"]);
        rig.wait_for_window();
        rig.wait_to_see("Unlock your codes");
    }
}

/// The window could not be closed for half a minute.
#[test]
fn a_pipe_in_the_place_of_the_vault_is_told_and_the_window_closes() {
    let mut rig = Rig::builder().screen(1280, 1024).locale("en_GB.UTF-8").start();
    let folder = rig.home().join(".local/share/kodeoplaeser");
    std::fs::create_dir_all(&folder).unwrap();
    assert!(Command::new("mkfifo").arg(folder.join("accounts.kode")).status().unwrap().success());
    rig.launch(&[]);
    rig.wait_for_window();
    rig.wait_to_see("Unlock your codes");
    rig.type_text("hest\n");
    rig.wait_to_see("something other than a file");
    // Unlock, show what is typed, the guide, close.
    for _ in 0..4 {
        rig.key("Tab");
    }
    rig.key("Return");
    assert_eq!(rig.wait_for_exit(), Some(0));
}

/// So few that something in the toolkit or below it can't be had. What a library says of that, and where it was built, is
/// for nobody to read.
#[test]
fn with_few_files_open_at_a_time_there_is_a_window_or_a_sentence() {
    for few in [5, 8, 20] {
        let mut rig = Rig::builder().locale("da_DK.UTF-8").start();
        launch_after(&mut rig, &format!("ulimit -n {few};"), &["demo", "unlock"]);
        let came = until("a window or the end", Duration::from_secs(60), || {
            if rig.is_running() { rig.has_window().then_some(true) } else { Some(false) }
        });
        if came {
            println!("{few}: a window");
            rig.kill();
            continue;
        }
        let told = rig.stderr();
        println!("{few}: {told}");
        assert_eq!(rig.wait_for_exit(), Some(1));
        let sentence = ["Vinduet kunne ikke åbnes", "Programmet måtte stoppe"];
        assert!(sentence.iter().any(|sentence| told.contains(sentence)), "{few}: {told}");
        for built in ["panicked", "/.cargo/", env!("CARGO_MANIFEST_DIR")] {
            assert!(!told.contains(built), "{few}: {told}");
        }
    }
}

#[test]
fn without_a_display_the_program_ends_with_a_sentence() {
    let mut rig = Rig::builder().display(Display::None).locale("da_DK.UTF-8").start();
    rig.launch(&[]);
    assert_eq!(rig.wait_for_exit(), Some(1));
    assert!(rig.stderr().starts_with("Vinduet kunne ikke åbnes."), "{}", rig.stderr());
}
