//! Opening the window, and what is told when there can't be one.

use super::{Options, Window, events, look};
use crate::access::adapter::Adapter;
use crate::platform::fault;
use crate::print::{BOLD, REGULAR};
use iced::{Size, Subscription, window};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Why there is no window. What is in it is for somebody who knows computers.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no display, or the window system refuses.
    #[error("no window could be opened: {0}")]
    NoWindow(String),
    /// There was one, and the program has failed.
    #[error("the window failed: {0}")]
    Failed(String),
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// Each [`Error`].
pub fn open(options: Options) -> Result<(), Error> {
    // The whole screen, for the largest print; this much where there is nobody to grant that.
    let size = Size::new(800.0, 600.0);
    let displayed = Arc::new(AtomicBool::new(false));
    let there_is_one = Arc::clone(&displayed);
    let boot = move || {
        there_is_one.store(true, Ordering::Relaxed);
        Window::boot(&options, size)
    };
    let open = move || {
        iced::application(boot, Window::update, Window::view)
            .title(|window: &Window| window.app.locale().text("program-name"))
            .subscription(|window| if window.is_open() { Subscription::none() } else { events::opening() })
            .style(|window, _| window.look().palette.window())
            .font(REGULAR)
            .font(BOLD)
            .default_font(look::REGULAR)
            .window(window::Settings {
                size,
                visible: Adapter::SHOWS_AT_ONCE,
                // Where it must not be seen yet, it would be: winit shows a window to maximise it.
                maximized: Adapter::SHOWS_AT_ONCE,
                min_size: Some(Size::new(320.0, 240.0)),
                platform_specific: platform_specific(),
                ..window::Settings::default()
            })
            .exit_on_close_request(false)
            .run()
    };
    // iced panics when there is no display, and libraries may when the system has nothing left to give. That is an error
    // like any other.
    let result = fault::caught(open);
    let displayed = displayed.load(Ordering::Relaxed);
    let why = match result {
        Ok(Ok(())) => return Ok(()),
        Ok(Err(error)) => error.to_string(),
        Err(fault) if displayed => fault.place,
        Err(fault) => fault.said,
    };
    Err(if displayed { Error::Failed(why) } else { Error::NoWindow(why) })
}

/// The name under which window managers and screen readers know the program.
#[cfg(target_os = "linux")]
fn platform_specific() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific { application_id: "kodeoplaeser".to_owned(), ..Default::default() }
}

#[cfg(not(target_os = "linux"))]
fn platform_specific() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific::default()
}
