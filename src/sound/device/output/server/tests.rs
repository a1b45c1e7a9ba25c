use super::stream::Play;
use super::*;
use pulseaudio::protocol::{AuthReply, CreatePlaybackStreamReply, Request, SubscriptionEvent};
use pulseaudio::protocol::{SubscriptionEventFacility, SubscriptionEventType};
use std::os::unix::net::UnixStream;
use std::thread::JoinHandle;

/// A server whose answers the test gives.
struct Scripted(Server);

impl Scripted {
    fn pair() -> (Server, Self) {
        let (ours, theirs) = UnixStream::pair().unwrap();
        let end = |socket| Server { socket: Socket::Path(socket), version: protocol::MAX_VERSION, asked: 0 };
        theirs.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        (end(ours), Self(end(theirs)))
    }

    /// The next command and its number; sound is passed over.
    fn asked(&mut self) -> (u32, Command) {
        loop {
            let message = self.0.receive().unwrap();
            if protocol::read_descriptor(&mut message.as_slice()).unwrap().channel == u32::MAX {
                return protocol::read_command_message(&mut message.as_slice(), self.0.version).unwrap();
            }
        }
    }

    fn answer(&mut self, number: u32, reply: &impl protocol::CommandReply) {
        protocol::write_reply_message(&mut self.0.socket, number, reply, self.0.version).unwrap();
    }
}

/// A card whose loudspeaker and headphones are one sink.
fn card(active_port: usize) -> SinkInfo {
    // The crate lets nobody make a port, but gives one away.
    let port = |name: &CStr, description: &CStr| {
        let mut port = SinkInfo::new_dummy(0).ports.remove(0);
        (port.name, port.description) = (name.to_owned(), Some(description.to_owned()));
        port
    };
    let ports = vec![port(c"out-speaker", c"Speakers"), port(c"out-headphones", c"Headphones")];
    let (name, description) = (c"card".to_owned(), Some(c"Built-in Audio".to_owned()));
    SinkInfo { name, description, ports, active_port, ..SinkInfo::new_dummy(7) }
}

const HEADPHONES: &str = "pulseaudio:card/out-headphones";

#[test]
fn loudspeaker_and_headphones_of_one_card_are_two_outputs() {
    let names = |sink: &SinkInfo| choices(sink).into_iter().map(|output| (output.id, output.name)).collect::<Vec<_>>();
    let both = [
        ("pulseaudio:card/out-speaker".to_owned(), "Built-in Audio: Speakers".to_owned()),
        (HEADPHONES.to_owned(), "Built-in Audio: Headphones".to_owned()),
    ];
    assert_eq!(names(&card(0)), both);
    let only = SinkInfo { ports: card(0).ports[..1].to_vec(), ..card(0) };
    assert_eq!(names(&only), [("pulseaudio:card".to_owned(), "Built-in Audio".to_owned())]);
}

#[test]
fn headphones_are_there_only_while_they_are_what_is_heard() {
    for (active, expected) in [(0, false), (1, true)] {
        let (mut server, mut script) = Scripted::pair();
        let asks = std::thread::spawn(move || server.sink(Some(HEADPHONES)).is_ok());
        let (number, command) = script.asked();
        let query = protocol::GetSinkInfo { index: None, name: Some(c"card".to_owned()) };
        assert_eq!(command, Command::GetSinkInfo(query));
        script.answer(number, &card(active));
        assert_eq!(asks.join().unwrap(), expected);
    }
}

/// A stream to the headphones that has begun.
fn playing() -> (Scripted, JoinHandle<String>) {
    let (server, mut script) = Scripted::pair();
    let thread = std::thread::spawn(move || {
        let play = Play::begin(server, card(1), true).unwrap();
        play.run(|samples| samples.fill(0.5)).unwrap_err().to_string()
    });
    let (number, Command::CreatePlaybackStream(asked)) = script.asked() else { unreachable!() };
    assert!(asked.flags.no_move && asked.sink_index == Some(7));
    let reply = CreatePlaybackStreamReply { channel: 3, sink_index: 7, ..Default::default() };
    script.answer(number, &reply);
    let (number, Command::Subscribe(_)) = script.asked() else { unreachable!() };
    protocol::write_ack_message(&mut script.0.socket, number).unwrap();
    let (number, Command::GetSinkInfo(_)) = script.asked() else { unreachable!() };
    script.answer(number, &card(1));
    (script, thread)
}

#[test]
fn a_stream_sends_what_is_asked_for_and_ends_when_it_is_killed() {
    let (mut script, thread) = playing();
    for command in [Command::Request(Request { channel: 3, length: 10 }), Command::Started(3)] {
        script.0.send(&command).unwrap();
    }
    let sound = script.0.receive().unwrap();
    assert_eq!(protocol::read_descriptor(&mut sound.as_slice()).unwrap().channel, 3);
    assert_eq!(sound[protocol::DESCRIPTOR_SIZE..], [0.5f32.to_ne_bytes(); 2].concat());
    script.0.send(&Command::PlaybackStreamKilled(4)).unwrap();
    script.0.send(&Command::Request(Request { channel: 3, length: 2 })).unwrap();
    assert_eq!(script.0.receive().unwrap().len(), protocol::DESCRIPTOR_SIZE + 4);
    script.0.send(&Command::PlaybackStreamKilled(3)).unwrap();
    assert!(thread.join().unwrap().contains("NoEntity"));
}

#[test]
fn pulling_the_headphones_out_of_the_card_ends_the_stream() {
    let (mut script, thread) = playing();
    let changed = Command::SubscribeEvent(SubscriptionEvent {
        event_facility: SubscriptionEventFacility::Sink,
        event_type: SubscriptionEventType::Changed,
        index: Some(7),
    });
    for active in [1, 0] {
        script.0.send(&changed).unwrap();
        let (number, Command::GetSinkInfo(query)) = script.asked() else { unreachable!() };
        assert_eq!(query.index, Some(7));
        script.answer(number, &card(active));
    }
    assert!(thread.join().unwrap().contains("NoEntity"));
}

#[test]
fn a_server_that_says_nonsense_is_left() {
    let (mut server, mut script) = Scripted::pair();
    script.0.socket.write_all(&[0xff; 64]).unwrap();
    assert!(server.outputs().is_err());
    let (mut server, mut script) = Scripted::pair();
    script.answer(1, &AuthReply { version: 13, use_shm: false, use_memfd: false });
    assert!(server.outputs().is_err());
}

/// As in PulseAudio's `pa_parse_address` and `try_next_connection`.
#[test]
fn a_server_is_looked_for_where_its_owner_says() {
    let path = |path: &str| Address::Path(path.into());
    let port = |text| Address::on_this_computer(text, PORT).unwrap();
    for (set, expected) in [
        ("/run/pulse.sock", vec![path("/run/pulse.sock")]),
        ("unix:/run/pulse.sock", vec![path("/run/pulse.sock")]),
        ("tcp:localhost", vec![port("127.0.0.1:4713")]),
        ("tcp4:127.0.0.1:99", vec![port("127.0.0.1:99")]),
        ("tcp6:[::1]:99", vec![port("[::1]:99")]),
        ("localhost:99", vec![port("127.0.0.1:99")]),
        // One after another, but none on the network, nor one that is for another machine.
        ("unix:/one tcp:example.dk  unix:/two", vec![path("/one"), path("/two")]),
        ("{me}unix:/mine {other}unix:/theirs", vec![path("/mine")]),
        ("{me", vec![]),
        ("{me}", vec![]),
        ("{mean}unix:/theirs", vec![]),
        ("tcp:192.168.1.2", vec![]),
    ] {
        let variable = |name: &str| (name == "PULSE_SERVER").then(|| set.to_owned());
        assert_eq!(addresses(variable, Some("me")), expected, "{set}");
    }
    let nobody = |name: &str| (name == "PULSE_SERVER").then(|| "{me}unix:/mine /all".to_owned());
    assert_eq!(addresses(nobody, None), [path("/all")], "a machine without an id");
    for unset in ["", "  "] {
        let variable = |name: &str| match name {
            "PULSE_SERVER" => Some(unset.to_owned()),
            "PULSE_RUNTIME_PATH" => Some("/run/mine".to_owned()),
            _ => None,
        };
        assert_eq!(addresses(variable, None), [path("/run/mine/native")]);
    }
}
