use raw_window_handle::WindowHandle;

/// Nobody to ask.
pub fn exclude(_: WindowHandle<'_>, _: bool) {}
