//! A voice is opened beside everything else, and left at the end.

use super::*;

#[test]
fn an_engine_that_is_being_opened_is_waited_for_but_not_for_ever() {
    for (patience, by) in [(PATIENT.open, Engine), (Duration::from_millis(50), Builtin)] {
        let (diary, pages) = channel();
        let (open, gate) = channel::<()>();
        let gate = std::sync::Mutex::new(gate);
        let engine = fake(Engine, always(Act::Speak), diary.clone());
        let voices = Voices {
            private: nowhere(),
            engine: Arc::new(move |tell| {
                let _ = gate.lock().unwrap().recv();
                engine(tell)
            }),
            builtin: fake(Builtin, always(Act::Speak), diary),
        };
        let scene = staged(Limits { open: patience, farewell: Duration::from_millis(50), ..PATIENT }, voices, pages);
        scene.say(1, &[en("one")]);
        if by == Builtin {
            scene.hears([fallback(1, Fault::Timeout)]);
        } else {
            drop(open);
        }
        scene.hears([began(1, 0, by), Event::Finished { ticket: 1 }]);
    }
}

#[test]
fn an_engine_that_is_being_opened_once_more_is_not_waited_for() {
    let (diary, pages) = channel();
    let (engine, opened) = (fake(Engine, always(Act::Panic), diary.clone()), AtomicUsize::new(0));
    let (reached, opening) = channel();
    let voices = Voices {
        private: nowhere(),
        engine: Arc::new(move |heard| match opened.fetch_add(1, Ordering::SeqCst) {
            0 => engine(heard),
            _ => loop {
                reached.send(()).unwrap_or(());
                park();
            },
        }),
        builtin: fake(Builtin, always(Act::Speak), diary),
    };
    let limits = Limits { retry: Duration::from_millis(1), farewell: Duration::from_millis(50), ..PATIENT };
    let scene = staged(limits, voices, pages);
    scene.say(1, &[en("one")]);
    let broken = |ticket| fallback(ticket, Fault::Broken("its thread ended".into()));
    scene.hears([broken(1), began(1, 0, Builtin), Event::Finished { ticket: 1 }]);
    opening.recv().unwrap();
    scene.say(2, &[en("two")]);
    let said = Instant::now();
    scene.hears([broken(2), began(2, 0, Builtin), Event::Finished { ticket: 2 }]);
    assert!(said.elapsed() < PATIENT.open, "that long it would have waited");
}

#[test]
fn dropping_the_speaker_silences_its_voice() {
    let scene = scene(PATIENT, always(Act::GoOn), always(Act::Speak));
    scene.say(1, &[en("one")]);
    scene.hears([began(1, 0, Engine)]);
    let Scene { speaker, diary, .. } = scene;
    drop(speaker);
    assert!(diary.try_iter().any(|page| page == (Engine, "stop".into())));
}

#[test]
fn dropping_the_speaker_does_not_wait_for_a_hanging_voice() {
    let limits = Limits { farewell: Duration::from_millis(50), ..PATIENT };
    let scene = scene(limits, always(Act::Hang), always(Act::Speak));
    scene.say(1, &[en("one")]);
    let _ = scene.diary.recv().unwrap();
    let dropped = Instant::now();
    drop(scene.speaker);
    assert!(dropped.elapsed() < PATIENT.begin, "the thread hangs for ever; the limit is only for busy machines");
}

#[test]
fn the_voices_of_the_engine_are_told_when_it_is_opened() {
    struct Choir;
    impl Voice for Choir {
        fn speak(&mut self, _: u64, _: &Utterance, _: &Manner) -> Result<(), Fault> {
            Ok(())
        }
        fn stop(&mut self) -> Result<(), Fault> {
            Ok(())
        }
        fn installed(&self) -> Vec<(Lang, String)> {
            vec![(Lang::Da, "Danish".into())]
        }
    }
    let choir: Factory = Arc::new(|_| Ok(Box::new(Choir)));
    let voices = Voices { engine: choir.clone(), builtin: choir, private: nowhere() };
    let (sender, events) = channel();
    let _speaker = Speaker::start(voices, PATIENT, move |event| sender.send(event).unwrap_or(())).unwrap();
    let installed = Event::Installed(vec![(Lang::Da, "Danish".into())]);
    assert_eq!(events.recv_timeout(Duration::from_secs(60)), Ok(installed));
    assert!(
        events.recv_timeout(Duration::from_millis(100)).is_err(),
        "those of the built-in voice are not to be chosen"
    );
}
