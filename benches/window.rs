//! What the window costs: start to window mapped, memory, idle processor time, and the way from a key to sound and to
//! silence.
//!
//! `make bench` prints the table that `benches/README.md` keeps. Nothing here is a test: figures depend on the machine.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    unused_results,
    reason = "a benchmark prints, and stops when it can't go on"
)]

#[path = "window/latency.rs"]
mod latency;
#[path = "../tests/rig/rig.rs"]
mod rig;

use rig::Rig;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_kodeoplaeser");
const LINE: &str = "otpauth://totp/Bank?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&period=86400\n";
const STARTS: usize = 10;
const IDLE: Duration = Duration::from_secs(30);

fn main() {
    let mut rig = Rig::builder().speech(true).locale("en_GB.UTF-8").start();
    add_account(&rig);

    println!("Load of the machine before: {}\n", fs::read_to_string("/proc/loadavg").unwrap());
    println!("| what | median | least | most | n |\n|---|---|---|---|---|");
    row("process start to window on the screen, ms", (0..STARTS).map(|_| start_to_window(&mut rig)).collect());

    rig.launch(&[]);
    rig.wait_for_window();
    open_vault(&rig);
    let processes = format!("/proc/{}/task", rig.pid());
    row("resident with the code on screen, MB", vec![memory(rig.pid(), "VmRSS")]);
    row("of that the program's own (anonymous), MB", vec![memory(rig.pid(), "RssAnon")]);
    let before = processor_time(&processes);
    std::thread::sleep(IDLE);
    row("idle processor time, % of one core", vec![(processor_time(&processes) - before) / IDLE.as_secs_f64() * 100.0]);

    latency::print(&rig, LINE, "system's voice");
    rig.kill_speech();
    latency::print(&rig, LINE, "built-in voice");
    row("the program's file, MB", vec![fs::metadata(PROGRAM).unwrap().len() as f64 / 1e6]);
}

/// A row of the table.
fn row(what: &str, mut values: Vec<f64>) {
    values.sort_by(f64::total_cmp);
    let (least, most) = (values[0], values[values.len() - 1]);
    let median = (values[(values.len() - 1) / 2] + values[values.len() / 2]) / 2.0;
    println!("| {what} | {median:.2} | {least:.2} | {most:.2} | {} |", values.len());
}

/// Makes a vault with one account by way of the command line.
fn add_account(rig: &Rig) {
    let script = r#"exec "$0" add --passphrase-fd 3 3<<END
hest
END"#;
    let mut add =
        rig.command("sh").args(["-c", script, PROGRAM]).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    add.stdin.take().unwrap().write_all(LINE.as_bytes()).unwrap();
    assert!(add.wait().unwrap().success());
}

/// Types the passphrase, and waits until the screen that follows has been read out.
fn open_vault(rig: &Rig) {
    let recording = rig.record();
    recording.wait_for_silence();
    rig.type_text("hest\n");
    // Not the same recording, in which there is sound already.
    let recording = rig.record();
    recording.wait_for_sound();
    recording.wait_for_silence();
}

/// Milliseconds from the start of the process until the window manager has shown its window.
fn start_to_window(rig: &mut Rig) -> f64 {
    let mut watch = rig.command("stdbuf");
    let mut watch =
        watch.args(["-oL", "xprop", "-spy", "-root", "_NET_CLIENT_LIST"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut windows = BufReader::new(watch.stdout.take().unwrap()).lines();
    // The list as it is, which also says that the watch has begun; then a line for every change. The window that was
    // there before may take a moment to go.
    while windows.next().unwrap().unwrap().contains("0x") {}
    let start = Instant::now();
    rig.launch(&[]);
    while !windows.next().unwrap().unwrap().contains("0x") {}
    let shown = start.elapsed();
    rig.kill();
    watch.kill().unwrap();
    watch.wait().unwrap();
    shown.as_secs_f64() * 1000.0
}

/// A figure of `/proc/PID/status`, in MB.
fn memory(pid: u32, name: &str) -> f64 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with(name)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1000.0
}

/// Seconds that the threads listed in a folder have run.
fn processor_time(tasks: &str) -> f64 {
    let tasks =
        fs::read_dir(tasks).unwrap().filter_map(|task| fs::read_to_string(task.unwrap().path().join("schedstat")).ok());
    tasks.map(|times| times.split(' ').next().unwrap().parse::<f64>().unwrap() / 1e9).sum()
}
