//! A voice on a thread of its own, and the slot through which it gets its orders.

use super::super::{Factory, Fault, Heard, Manner, Tell, Utterance, Voice};
use super::conductor::Mail;
use super::seat::Post;
use std::io;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::Instant;

/// The newest order only. A queue could fill up behind a voice that is slow, and all but its last order would be out
/// of date.
#[derive(Default)]
struct Orders {
    stop: bool,
    speak: Option<(u64, Utterance, Manner)>,
    leave: bool,
    /// When the voice was given the orders it has not answered yet.
    since: Option<Instant>,
}

#[derive(Default)]
struct Slot {
    orders: Mutex<Orders>,
    bell: Condvar,
}

impl Slot {
    /// Never held while a voice is being called, so never waited for.
    fn lock(&self) -> MutexGuard<'_, Orders> {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for orders and takes them all.
    fn take(&self) -> Orders {
        let mut orders = self.lock();
        while !orders.stop && !orders.leave && orders.speak.is_none() {
            orders.since = None;
            orders = self.bell.wait(orders).unwrap_or_else(PoisonError::into_inner);
        }
        std::mem::replace(&mut orders, Orders { since: Some(Instant::now()), ..Orders::default() })
    }
}

/// The conductor's end. No method waits. Dropping it silences the voice and ends its thread, as soon as the voice
/// answers.
pub(super) struct Worker {
    slot: Arc<Slot>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// Opens a voice on a new thread, which posts [`Mail::Opened`] if it succeeds and [`Mail::Left`] when it ends.
    pub(super) fn start(post: Post, factory: Factory, mail: Sender<Mail>) -> io::Result<Self> {
        let slot = Arc::new(Slot::default());
        let orders = slot.clone();
        let thread = Builder::new().name(format!("voice {:?}", post.source)).spawn(move || {
            let mut leaving = Leaving { post, mail, why: Fault::Broken("its thread ended".into()) };
            if let Err(why) = work(&orders, &factory, &leaving) {
                leaving.why = why;
            }
        })?;
        Ok(Self { slot, thread: Some(thread) })
    }

    /// Speak this instead of whatever was ordered before. Returns since when the voice owes an answer.
    pub(super) fn speak(&self, number: u64, utterance: Utterance, manner: Manner, now: Instant) -> Instant {
        self.order(now, |orders| orders.speak = Some((number, utterance, manner)))
    }

    /// Be silent, and forget what was ordered.
    pub(super) fn stop(&self, now: Instant) {
        let _ = self.order(now, |orders| {
            orders.stop = true;
            orders.speak = None;
        });
    }

    /// The voice has been called and has not returned, or has not got round to its orders.
    pub(super) fn is_busy(&self) -> bool {
        self.slot.lock().since.is_some()
    }

    /// Silences the voice and lets its thread end by itself. The handle tells when it has.
    pub(super) fn dismiss(mut self) -> Option<JoinHandle<()>> {
        self.thread.take()
    }

    fn order(&self, now: Instant, change: impl FnOnce(&mut Orders)) -> Instant {
        let mut orders = self.slot.lock();
        change(&mut orders);
        self.slot.bell.notify_one();
        *orders.since.get_or_insert(now)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let mut orders = self.slot.lock();
        orders.leave = true;
        orders.speak = None;
        self.slot.bell.notify_one();
    }
}

/// Tells the conductor that the thread is gone, even when a voice panics.
struct Leaving {
    post: Post,
    mail: Sender<Mail>,
    why: Fault,
}

impl Drop for Leaving {
    fn drop(&mut self) {
        let _ = self.mail.send(Mail::Left(self.post, self.why.clone()));
    }
}

fn work(slot: &Slot, factory: &Factory, leaving: &Leaving) -> Result<(), Fault> {
    let mail = leaving.mail.clone();
    // Nobody listens any more when the program ends.
    let tell: Tell = Arc::new(move |heard| drop(mail.send(Mail::Heard(heard))));
    let mut voice: Box<dyn Voice> = factory(tell.clone())?;
    let _ = leaving.mail.send(Mail::Opened(leaving.post, voice.installed()));
    loop {
        let orders = slot.take();
        if (orders.stop || orders.leave)
            && let Err(fault) = voice.stop()
        {
            log::warn!("{:?} voice did not stop: {fault}", leaving.post.source);
        }
        if orders.leave {
            return Ok(());
        }
        if let Some((number, utterance, manner)) = orders.speak
            && let Err(fault) = voice.speak(number, &utterance, &manner)
        {
            tell(Heard::Failed(number, fault));
        }
    }
}
