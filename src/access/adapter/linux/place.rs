//! Where a window's content stands on the screen. Of the window system, because the toolkit knows only where the frame
//! around it does, and magnifiers would look beside what has focus.

use accesskit::Rect;
use x11rb::protocol::xproto::ConnectionExt;
use x11rb::rust_connection::{ReplyError, RustConnection};

/// The X server, once it has been asked for something; `None` if there is none.
#[derive(Debug, Default)]
pub(super) struct Screen {
    server: Option<Option<RustConnection>>,
}

impl Screen {
    /// Left, top, right and bottom of an X window without its frame, in physical pixels.
    pub(super) fn place(&mut self, window: u32) -> Option<Rect> {
        let connect = || RustConnection::connect(None).map(|(server, _)| server).ok();
        let server = self.server.get_or_insert_with(connect).as_ref()?;
        place(server, window).inspect_err(|error| log::warn!("the window is nowhere: {error}")).ok()
    }
}

fn place(server: &RustConnection, window: u32) -> Result<Rect, ReplyError> {
    let size = server.get_geometry(window)?.reply()?;
    let at = server.translate_coordinates(window, size.root, 0, 0)?.reply()?;
    let (left, top) = (f64::from(at.dst_x), f64::from(at.dst_y));
    Ok(Rect::new(left, top, left + f64::from(size.width), top + f64::from(size.height)))
}
