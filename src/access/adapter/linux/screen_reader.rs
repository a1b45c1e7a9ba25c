//! Whether a screen reader runs. That the accessibility bus is switched on does not tell: it stays so for ever after
//! the first time. The setting for screen readers does not tell either: it does not know of one that was started by hand,
//! nor that one has crashed. So a reader is a process with the name of one that listens for focus, and answers. The
//! setting only tells that one may be about to start.

use crate::access::tree::Ears;
use std::collections::HashMap;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::time::{Duration, Instant};
use zbus::blocking::{Connection, MessageIterator, Proxy, connection, fdo::DBusProxy};
use zbus::{MatchRule, message::Type, names::BusName, proxy::CacheProperties};

/// The screen readers of Linux desktops, as their processes are called.
const READERS: [&str; 2] = ["orca", "odilia"];

/// The longest that a bus, or a screen reader, may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often a screen reader is asked whether it still answers.
const ASKED: Duration = Duration::from_millis(500);
/// So long a screen reader that is switched on, and does not listen, may be on its way.
const STARTING: Duration = Duration::from_millis(1500);
/// A screen reader says one by one what it listens to. It has said it all when it is quiet for so long.
const QUIET: Duration = Duration::from_millis(200);
/// But for so long at most while one listens: programs that come and go must not keep it from being asked.
const NOISE: Duration = Duration::from_millis(300);
/// So often in a row one that runs on a busy computer may leave that unanswered. Two voices at once are worse than a few
/// seconds of silence.
const LATE: u8 = 3;
/// Before a lost bus is looked for again.
const PAUSE: Duration = Duration::from_secs(5);

/// A screen reader that listens for focus on the accessibility bus.
struct Listener {
    name: String,
    process: u32,
    ears: Ears,
}

/// Tells whether a screen reader runs, now and whenever that changes. Returns when there is no session to ask.
pub(super) fn watch(tell: impl Fn(Option<Ears>)) {
    let mut told = None;
    let mut tell = |reader: Option<Ears>| {
        if told != Some(reader) {
            told = Some(reader);
            tell(reader);
        }
    };
    loop {
        let Ok(session) = connection::Builder::session().and_then(|bus| bus.method_timeout(PATIENCE).build()) else {
            // No session bus: no screen reader either.
            return tell(None);
        };
        if let Err(error) = follow(&session, &mut tell) {
            log::warn!("the accessibility bus can't be asked: {error}");
        }
        tell(None);
        std::thread::sleep(PAUSE);
    }
}

/// Tells until the bus is lost.
fn follow(session: &Connection, tell: &mut impl FnMut(Option<Ears>)) -> zbus::Result<()> {
    let place = ("org.a11y.Bus", "/org/a11y/bus");
    let address: String = Proxy::new(session, place.0, place.1, "org.a11y.Bus")?.call("GetAddress", &())?;
    let status = zbus::blocking::proxy::Builder::new(session).destination(place.0)?.path(place.1)?;
    // Asked anew each time: a property that is kept may lag behind the news that it has changed.
    let status: Proxy<'_> = status.interface("org.a11y.Status")?.cache_properties(CacheProperties::No).build()?;
    let bus = connection::Builder::address(address.as_str())?.method_timeout(PATIENCE).build()?;
    let (changed, changes) = sync_channel(1);
    let settings = MatchRule::builder().msg_type(Type::Signal).path("/org/a11y/bus")?.build();
    notice(session, &[settings], &changed)?;
    let listeners = MatchRule::builder().msg_type(Type::Signal).interface("org.a11y.atspi.Registry")?.build();
    let owners = MatchRule::builder().msg_type(Type::Signal).member("NameOwnerChanged")?.build();
    notice(&bus, &[listeners, owners], &changed)?;
    drop(changed);
    // When one was last there, and as what it listened.
    let mut last = (Instant::now(), Ears::Regions);
    // One that begins to listen is not asked at once: it has much to do then.
    let (mut heard, mut unanswered, mut due) = (listening(&bus)?, 0_u8, Instant::now() + ASKED);
    loop {
        let reader =
            heard.as_ref().filter(|listener| unanswered == 0 || unanswered < LATE && is_slow(listener.process));
        let reader = reader.map(|listener| listener.ears);
        if let Some(ears) = reader {
            last = (Instant::now(), ears);
        }
        let about_to = last.0.elapsed() < STARTING && status.get_property::<bool>("ScreenReaderEnabled")?;
        tell(reader.or(about_to.then_some(last.1)));
        let rest = due.saturating_duration_since(Instant::now());
        let noise = heard.is_some().then_some(NOISE);
        match settle(&changes, (heard.is_some() || about_to).then_some(rest), noise) {
            Ok(Settled::Changed) => {
                let now = listening(&bus)?;
                // One that hangs does not answer because another program has come.
                if now.as_ref().map(|listener| &listener.name) != heard.as_ref().map(|listener| &listener.name) {
                    (unanswered, due) = (0, Instant::now() + ASKED);
                }
                heard = now;
            }
            Ok(Settled::Waited) => {}
            Err(_) => return Ok(()),
        }
        if Instant::now() >= due {
            unanswered = match &heard {
                Some(Listener { name, .. }) if !does_answer(&bus, name) => unanswered.saturating_add(1),
                _ => 0,
            };
            due = Instant::now() + ASKED;
        }
    }
}

/// Sends on `changed` for each message that a rule lets through, until the connection is lost.
fn notice(bus: &Connection, rules: &[MatchRule<'_>], changed: &SyncSender<()>) -> zbus::Result<()> {
    let messages = MessageIterator::from(bus);
    let daemon = DBusProxy::new(bus)?;
    for rule in rules {
        daemon.add_match_rule(rule.clone())?;
    }
    let changed = changed.clone();
    let follow = move || {
        // One that waits is enough.
        let tell = || changed.try_send(());
        for message in messages {
            let signal = message.is_ok_and(|message| message.message_type() == Type::Signal);
            if signal && matches!(tell(), Err(TrySendError::Disconnected(()))) {
                return;
            }
        }
        // The bus is lost: whoever asks it next finds out.
        let _: Result<(), TrySendError<()>> = tell();
    };
    drop(
        std::thread::Builder::new()
            .name("screen reader".into())
            .spawn(follow)
            .map_err(|error| zbus::Error::InputOutput(error.into()))?,
    );
    Ok(())
}

/// What was waited for.
enum Settled {
    Changed,
    Waited,
}

/// Waits for a change, for so long at most, and for the quiet after it, for as long as `noise` at most.
fn settle(
    changes: &Receiver<()>,
    longest: Option<Duration>,
    noise: Option<Duration>,
) -> Result<Settled, RecvTimeoutError> {
    match longest {
        None => changes.recv()?,
        Some(longest) => match changes.recv_timeout(longest) {
            Err(RecvTimeoutError::Timeout) => return Ok(Settled::Waited),
            changed => changed?,
        },
    }
    let began = Instant::now();
    while noise.is_none_or(|noise| began.elapsed() < noise) && changes.recv_timeout(QUIET).is_ok() {}
    Ok(Settled::Changed)
}

/// Whether a screen reader answers. One that hangs does not, nor one that has gone in the meantime, nor a bus that hangs.
fn does_answer(bus: &Connection, reader: &str) -> bool {
    let ping = bus.call_method(Some(reader), "/", Some("org.freedesktop.DBus.Peer"), "Ping", &());
    match ping {
        Err(zbus::Error::MethodError(name, ..)) => !(name.contains("ServiceUnknown") || name.contains("NoReply")),
        Err(_) => false,
        Ok(_) => true,
    }
}

/// Whether a process that has left a question unanswered may be only slow: it has not been stopped, and for most of the last
/// seconds something had to wait for the processor.
fn is_slow(process: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let runs = stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['T', 't', 'Z', 'X']));
    let pressure = std::fs::read_to_string("/proc/pressure/cpu").unwrap_or_default();
    let waited = pressure.split("avg10=").nth(1).and_then(|rest| rest.split_whitespace().next()?.parse::<f32>().ok());
    runs && waited.is_some_and(|percent| percent > 50.0)
}

/// The screen reader, if there is one.
fn listening(bus: &Connection) -> zbus::Result<Option<Listener>> {
    let place = "/org/a11y/atspi/registry";
    let registry = Proxy::new(bus, "org.a11y.atspi.Registry", place, "org.a11y.atspi.Registry")?;
    let registered: Vec<(String, String)> = registry.call("GetRegisteredEvents", &())?;
    let mut heard: HashMap<String, Vec<String>> = HashMap::new();
    for (owner, event) in registered {
        heard.entry(owner).or_default().push(event.to_lowercase().replace('-', ""));
    }
    let daemon = DBusProxy::new(bus)?;
    let process = |owner: &str| {
        let owner = BusName::try_from(owner).ok()?;
        let process = daemon.get_connection_unix_process_id(owner).ok()?;
        Some((process, std::fs::read_to_string(format!("/proc/{process}/comm")).ok()?))
    };
    let reader = heard.into_iter().find_map(|(owner, events)| {
        let hears = |what: &str| events.iter().any(|event| event.starts_with(what));
        let focus = hears("object:statechanged:focused") || hears("focus");
        let (process, called) = process(&owner).filter(|(_, called)| focus && READERS.contains(&called.trim()))?;
        let old = called.trim() == "orca" && !hears("object:announcement");
        Some(Listener { name: owner, process, ears: if old { Ears::OldOrca } else { Ears::Regions } })
    });
    Ok(reader)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    /// What is promised to whoever hears nothing any longer.
    const SOON: Duration = Duration::from_secs(3);

    #[test]
    fn a_reader_that_hangs_or_is_gone_is_known_soon() {
        // It hangs as soon as it has answered, while other programs come and go.
        assert!(ASKED + NOISE + QUIET + PATIENCE <= SOON);
        // It is gone, and the setting says that one may be about to start.
        assert!(NOISE + QUIET + STARTING + ASKED <= SOON);
    }

    /// Cause: each program that came to the bus put off the question whether the screen reader still answers.
    #[test]
    fn whoever_never_is_quiet_is_not_waited_for() {
        let (changed, changes) = sync_channel(1);
        let noise = std::thread::spawn(move || {
            while changed.send(()).is_ok() {
                std::thread::sleep(QUIET / 4);
            }
        });
        let settled = settle(&changes, Some(PATIENCE), Some(NOISE)).unwrap();
        assert!(matches!(settled, Settled::Changed));
        drop(changes);
        noise.join().unwrap();
    }
}
