//! Codes on the clipboard: kept out of its history, and taken away again whatever window has the keyboard.
//!
//! What is pasted and what is copied out of a field goes by way of the toolkit. That can't be asked not to be remembered,
//! and on Wayland it can do nothing while another window has the keyboard.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use zeroize::Zeroizing;

/// The clipboard for codes, on a thread of its own: whoever has it may take their time.
#[derive(Debug)]
pub struct Clipboard {
    /// `None` when it has been told to finish.
    orders: Option<Sender<Order>>,
    thread: Option<JoinHandle<()>>,
}

/// Whoever has the clipboard gets so long to answer before the program ends.
const PATIENCE: Duration = Duration::from_secs(1);

enum Order {
    Copy(Zeroizing<String>),
    /// Empty it if this is still on it.
    Clear(Zeroizing<String>),
}

impl Clipboard {
    /// `None` where a program can't reach the clipboard while another has the keyboard: on Wayland, if the compositor has no
    /// data-control.
    pub fn start() -> Option<Self> {
        if !is_always_reached() {
            return None;
        }
        let clipboard = arboard::Clipboard::new().inspect_err(|error| log::warn!("no clipboard: {error}")).ok()?;
        let (orders, waiting) = channel();
        let work = move || keep(clipboard, &waiting);
        let thread = std::thread::Builder::new().name("clipboard".into()).spawn(work).ok()?;
        Some(Self { orders: Some(orders), thread: Some(thread) })
    }

    /// Puts a code there.
    pub fn copy(&self, code: &str) {
        self.order(Order::Copy(Zeroizing::new(code.to_owned())));
    }

    /// Empties it if this code is still there.
    pub fn clear(&self, code: &str) {
        self.order(Order::Clear(Zeroizing::new(code.to_owned())));
    }

    fn order(&self, order: Order) {
        if self.orders.as_ref().is_none_or(|orders| orders.send(order).is_err()) {
            log::error!("the clipboard's thread is gone");
        }
    }

    /// Returns when everything has been done, or whoever has the clipboard does not answer.
    pub fn finish(&mut self) {
        self.orders = None;
        let began = Instant::now();
        while self.thread.as_ref().is_some_and(|thread| !thread.is_finished()) && began.elapsed() < PATIENCE {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

fn keep(mut clipboard: arboard::Clipboard, waiting: &Receiver<Order>) {
    for order in waiting {
        let done = match order {
            Order::Copy(code) => write(&mut clipboard, &code),
            Order::Clear(code) => match clipboard.get_text().map(Zeroizing::new) {
                Ok(text) if *text == *code => clipboard.clear(),
                // Something else is there by now, or nothing.
                _ => Ok(()),
            },
        };
        if let Err(error) = done {
            log::warn!("the clipboard: {error}");
        }
    }
}

#[cfg(target_os = "linux")]
fn write(clipboard: &mut arboard::Clipboard, code: &str) -> Result<(), arboard::Error> {
    use arboard::SetExtLinux as _;
    clipboard.set().exclude_from_history().text(code)
}

#[cfg(windows)]
fn write(clipboard: &mut arboard::Clipboard, code: &str) -> Result<(), arboard::Error> {
    use arboard::SetExtWindows as _;
    clipboard.set().exclude_from_cloud().exclude_from_history().exclude_from_monitoring().text(code)
}

#[cfg(target_os = "macos")]
fn write(clipboard: &mut arboard::Clipboard, code: &str) -> Result<(), arboard::Error> {
    use arboard::SetExtApple as _;
    clipboard.set().exclude_from_history().text(code)
}

#[cfg(target_os = "linux")]
fn is_always_reached() -> bool {
    use wl_clipboard_rs::utils::{PrimarySelectionCheckError as Refused, is_primary_selection_supported};
    // It is asked for something else, but tells whether there is data-control at all.
    !super::display::is_wayland()
        || !matches!(
            is_primary_selection_supported(),
            Err(Refused::MissingProtocol
                | Refused::SocketOpenError(_)
                | Refused::WaylandConnection(_)
                | Refused::WaylandCommunication(_))
        )
}

#[cfg(not(target_os = "linux"))]
fn is_always_reached() -> bool {
    true
}
