//! How the system wants windows to look.

use super::Zoom;

/// The largest print there is, in times of that at first: whatever makes it larger, the window is known to hold that much.
const LARGEST: f32 = Zoom::P400.percent() as f32 / 100.0;

/// What the system says; what it says nothing of is as by [`Default`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Appearance {
    /// Dark on light, and not light on dark.
    pub light: bool,
    /// Colours that stand out from each other more than usual.
    pub contrast: bool,
    /// How many times larger than usual text is, beside what makes everything on the screen larger.
    pub text_scale: f32,
}

impl Default for Appearance {
    fn default() -> Self {
        Self { light: false, contrast: false, text_scale: 1.0 }
    }
}

impl Appearance {
    /// How many times larger than at first print is, for somebody who has chosen this size of it.
    pub fn print(self, zoom: Zoom) -> f32 {
        (f32::from(zoom.percent()) / 100.0 * self.text_scale).clamp(1.0, LARGEST)
    }
}
