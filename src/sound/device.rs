//! The thread that plays: opens a device when there is something to hear and lets go of it when there no longer is.
//!
//! Callers never wait for the device. They touch only the mixer, whose lock nobody holds for longer than it takes to
//! copy a few hundred samples; opening, decoding and closing happen on the thread with the lock released.

mod output;

use super::mixer::{Mixer, Ticket};
use super::resample::Resampler;
use super::{Piece, Pieces, Report, Sound, SoundError};
use output::OpenOutput;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Samples are made this long before they are needed.
const AHEAD: Duration = Duration::from_millis(300);
/// How often the thread looks whether more samples are needed.
const TICK: Duration = Duration::from_millis(50);
/// An idle device is kept this long: the next sound comes sooner, but the sound card can't sleep meanwhile.
const LINGER: Duration = Duration::from_secs(10);
/// After so much silence all that was given to the device has been heard.
const SILENCE: Duration = Duration::from_millis(300);
/// What could not begin within this time is not played any more: a code said too late misleads.
const LATE: Duration = Duration::from_secs(3);
/// A device that is lost sooner than this after it was opened counts as one that can't be opened.
const STEADY: Duration = Duration::from_secs(2);
/// After a failure the device is left alone at first this long, then longer each time.
const PATIENCE: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(1));

struct State {
    mixer: Mixer,
    /// The device's samples per second.
    rate: u32,
    /// The device told of an error that it does not survive.
    lost: bool,
    closing: bool,
    /// The thread could not be started.
    refusal: Option<SoundError>,
}

struct Shared {
    state: Mutex<State>,
    wake: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fail(&self, error: &SoundError) {
        let reports = self.lock().mixer.fail(error);
        reports.send();
    }
}

/// Ends the thread when the last device handle and track are gone.
struct Keeper(Arc<Shared>);

impl Drop for Keeper {
    fn drop(&mut self) {
        self.0.lock().closing = true;
        self.0.wake.notify_all();
    }
}

/// A sound output of the computer. Clones are the same device.
#[derive(Clone)]
pub struct Device(Arc<Keeper>);

impl Device {
    /// The default output, whichever that is. It is opened with the first sound.
    pub fn start() -> Self {
        Self::run(None)
    }

    /// The output with this id (see [`outputs`]) and never another: while it is not there, sounds fail, and when it goes
    /// away in the middle of one, the rest of that is not heard.
    pub fn named(id: &str) -> Self {
        Self::run(Some(id.to_owned()))
    }

    fn run(id: Option<String>) -> Self {
        let state = State { mixer: Mixer::default(), rate: 0, lost: false, closing: false, refusal: None };
        let shared = Arc::new(Shared { state: Mutex::new(state), wake: Condvar::new() });
        let run = {
            let shared = Arc::clone(&shared);
            move || Player::new(id, shared).run()
        };
        if let Err(error) = std::thread::Builder::new().name("sound".into()).spawn(run) {
            shared.lock().refusal = Some(SoundError::NoDevice(error.to_string()));
        }
        Self(Arc::new(Keeper(shared)))
    }

    /// A new queue of sounds. `report` is told what becomes of each; it is called on the device's threads and must
    /// return at once.
    pub fn track(&self, report: impl Fn(Report) + Send + Sync + 'static) -> Track {
        let lane = self.0.0.lock().mixer.add(Arc::new(report));
        Track { keeper: Arc::clone(&self.0), lane }
    }
}

/// The outputs that can be chosen, for [`Device::named`]. Asks the sound server: may take two seconds.
pub fn outputs() -> Result<Vec<super::Output>, SoundError> {
    output::all()
}

/// Sounds that follow each other. Sounds of different tracks are heard together.
pub struct Track {
    keeper: Arc<Keeper>,
    lane: usize,
}

impl Track {
    /// Plays a sound after those of this track that were given before. Returns at once; what becomes of the sound is
    /// reported with its number. An error means that it was not taken and nothing will be reported.
    pub fn play(&self, number: u64, sound: Sound) -> Result<(), SoundError> {
        let shared = &self.keeper.0;
        let mut state = shared.lock();
        if let Some(refusal) = &state.refusal {
            return Err(refusal.clone());
        }
        state.mixer.play(self.lane, number, sound)?;
        drop(state);
        shared.wake.notify_all();
        Ok(())
    }

    /// Silences this track and forgets what waits in it. Returns at once; takes effect within the device's buffer.
    pub fn stop(&self) {
        let mut state = self.keeper.0.lock();
        let rate = state.rate;
        let reports = state.mixer.stop(self.lane, rate);
        drop(state);
        reports.send();
    }
}

impl Drop for Track {
    fn drop(&mut self) {
        let mut state = self.keeper.0.lock();
        let rate = state.rate;
        let reports = state.mixer.release(self.lane, rate);
        drop(state);
        reports.send();
    }
}

/// A sound on its way to the mixer.
struct Making {
    ticket: Ticket,
    pieces: Pieces,
    resampler: Rc<Resampler>,
}

impl Making {
    /// Makes samples until enough are ready. False when the sound is wholly made or no longer wanted.
    fn make(&mut self, shared: &Shared, enough: usize) -> bool {
        loop {
            match shared.lock().mixer.ahead(self.ticket) {
                None => return false,
                Some(ahead) if ahead >= enough => return true,
                Some(_) => {}
            }
            match self.pieces.next() {
                Some(Ok(Piece::Samples(piece))) => {
                    let samples = self.resampler.run(&piece);
                    shared.lock().mixer.push(self.ticket, Some(samples));
                }
                Some(Ok(Piece::Mark(mark))) => shared.lock().mixer.mark(self.ticket, mark),
                Some(Err(error)) => {
                    let reports = shared.lock().mixer.spoil(self.ticket, &error.into());
                    reports.send();
                    return false;
                }
                None => {
                    shared.lock().mixer.push(self.ticket, None);
                    return false;
                }
            }
        }
    }
}

/// What the thread itself owns.
struct Player {
    /// Which output; none for the default one.
    id: Option<String>,
    shared: Arc<Shared>,
    output: Option<OpenOutput>,
    /// By the rates they turn from and to.
    resamplers: HashMap<(u32, u32), Rc<Resampler>>,
    making: Vec<Making>,
    /// Since when nothing has been playing.
    silent: Option<Instant>,
    /// Why there is no device, and until when it is left alone.
    refused: Option<(SoundError, Instant)>,
    patience: Duration,
}

impl Player {
    fn new(id: Option<String>, shared: Arc<Shared>) -> Self {
        let patience = PATIENCE.0;
        Self {
            id,
            shared,
            output: None,
            resamplers: HashMap::new(),
            making: Vec::new(),
            silent: None,
            refused: None,
            patience,
        }
    }

    fn run(mut self) {
        let _quiet = output::quiet();
        loop {
            match self.wait() {
                Wake::Close => return,
                Wake::Rest => self.close(),
                Wake::Lost => {
                    let error = SoundError::NoDevice("it is gone".into());
                    // A device that opens and is lost again and again must not keep the thread busy.
                    if self.output.as_ref().is_some_and(|output| output.opened().elapsed() < STEADY) {
                        self.refuse(error.clone());
                    }
                    self.close();
                    self.shared.fail(&error);
                }
                Wake::Sound => {
                    if let Err(error) = self.play() {
                        self.close();
                        self.shared.fail(&error);
                    }
                }
            }
        }
    }

    /// Waits until there is something to do.
    fn wait(&mut self) -> Wake {
        let calm = |state: &mut State| !state.mixer.has_next() && !state.lost && !state.closing;
        let mut state = self.shared.lock();
        loop {
            let resting = state.mixer.is_idle();
            if resting {
                let _ = self.silent.get_or_insert_with(Instant::now);
            }
            let limit = match &self.output {
                _ if !resting => TICK,
                Some(_) => LINGER,
                None => Duration::MAX,
            };
            let waited = self.shared.wake.wait_timeout_while(state, limit, calm);
            let timeout;
            (state, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
            if state.closing {
                return Wake::Close;
            } else if std::mem::take(&mut state.lost) && self.output.is_some() {
                return Wake::Lost;
            } else if !state.mixer.is_idle() {
                return Wake::Sound;
            } else if resting && timeout.timed_out() {
                return Wake::Rest;
            }
        }
    }

    /// Makes sure that a device is open and has enough to play.
    fn play(&mut self) -> Result<(), SoundError> {
        let began = Instant::now();
        let rested = self.silent.take().is_some_and(|since| since.elapsed() > SILENCE);
        // A new stream is heard at once, an old one after the silence that it was given. But the old one is let go only
        // when the new one is there, so that the sound card need not wake.
        if self.output.as_ref().is_none_or(|old| rested && old.is_shared()) {
            let new = self.open()?;
            self.close();
            self.output = Some(new);
        }
        if began.elapsed() > LATE {
            return Err(SoundError::Stuck);
        }
        let rate = self.shared.lock().rate;
        self.make(rate);
        let started = self.output.as_mut().map_or(Ok(()), OpenOutput::start);
        started.inspect_err(|error| self.refuse(error.clone()))
    }

    fn close(&mut self) {
        self.output = None;
        // Whatever it told last is no news of the next one.
        self.shared.lock().lost = false;
    }

    fn open(&mut self) -> Result<OpenOutput, SoundError> {
        let now = Instant::now();
        if let Some((error, _)) = self.refused.as_ref().filter(|(_, until)| now < *until) {
            return Err(error.clone());
        }
        let (filling, losing) = (Arc::clone(&self.shared), Arc::clone(&self.shared));
        let fill = move |samples: &mut [f32]| {
            let reports = filling.lock().mixer.mix(samples);
            reports.send();
        };
        let lost = move || {
            losing.lock().lost = true;
            losing.wake.notify_all();
        };
        let output =
            OpenOutput::open(self.id.as_deref(), fill, lost).inspect_err(|error| self.refuse(error.clone()))?;
        self.shared.lock().rate = output.rate();
        (self.refused, self.patience) = (None, PATIENCE.0);
        Ok(output)
    }

    /// Leaves the device alone for a while.
    fn refuse(&mut self, error: SoundError) {
        self.refused = Some((error, Instant::now() + self.patience));
        self.patience = (self.patience * 2).min(PATIENCE.1);
    }

    /// Begins sounds that wait, and makes enough samples of those that are sounding.
    fn make(&mut self, rate: u32) {
        loop {
            let Some((ticket, sound)) = self.shared.lock().mixer.next() else { break };
            let rates = (sound.rate, rate);
            let resampler = self.resamplers.entry(rates).or_insert_with(|| Rc::new(Resampler::new(rates.0, rates.1)));
            self.making.push(Making { ticket, pieces: sound.pieces, resampler: Rc::clone(resampler) });
        }
        let enough = (AHEAD.as_secs_f32() * rate as f32) as usize;
        self.making.retain_mut(|making| making.make(&self.shared, enough));
    }
}

/// Why the thread woke.
enum Wake {
    /// Something is to be played or is playing.
    Sound,
    /// Nothing has been playing for a while.
    Rest,
    /// The device told of an error that it does not survive.
    Lost,
    /// Nobody holds the device any more.
    Close,
}
