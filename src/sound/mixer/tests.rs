use super::super::Piece;
use super::*;
use std::sync::mpsc::{Receiver, channel};

const RATE: u32 = 1000; // five samples of fade

fn track(mixer: &mut Mixer) -> (usize, Receiver<Report>) {
    let (sender, receiver) = channel();
    let lane = mixer.add(Arc::new(move |report| sender.send(report).unwrap()));
    (lane, receiver)
}

/// Plays a sound and makes all of its samples.
fn play(mixer: &mut Mixer, lane: usize, number: u64, samples: &[f32]) {
    mixer.play(lane, number, Sound::new(RATE, samples.to_vec())).unwrap();
    while let Some((ticket, sound)) = mixer.next() {
        for piece in sound.pieces {
            match piece.unwrap() {
                Piece::Samples(samples) => mixer.push(ticket, Some(samples)),
                Piece::Mark(mark) => mixer.mark(ticket, mark),
            }
        }
        mixer.push(ticket, None);
    }
}

fn heard(mixer: &mut Mixer, length: usize) -> Vec<f32> {
    let mut output = vec![9.0; length];
    mixer.mix(&mut output).send();
    output
}

fn told(receiver: &Receiver<Report>) -> Vec<Report> {
    receiver.try_iter().collect()
}

#[test]
fn sounds_of_a_track_follow_each_other_without_a_gap() {
    let mut mixer = Mixer::default();
    let (lane, reports) = track(&mut mixer);
    play(&mut mixer, lane, 1, &[0.1, 0.2, 0.3]);
    play(&mut mixer, lane, 2, &[0.4, 0.5]);
    assert_eq!(heard(&mut mixer, 2), [0.1, 0.2]);
    assert_eq!(told(&reports), [Report::Began(1)]);
    assert_eq!(heard(&mut mixer, 4), [0.3, 0.4, 0.5, 0.0]);
    assert_eq!(told(&reports), [Report::Ended(1), Report::Began(2), Report::Ended(2)]);
    assert!(mixer.is_idle());
}

#[test]
fn tracks_sound_together_and_never_louder_than_full() {
    let mut mixer = Mixer::default();
    let (speech, _) = track(&mut mixer);
    let (tones, _) = track(&mut mixer);
    mixer.lanes.iter_mut().for_each(|lane| lane.reporter = Arc::new(|_| {}));
    play(&mut mixer, speech, 1, &[0.25, 0.75, -0.75]);
    play(&mut mixer, tones, 1, &[0.5, 0.5, -0.5]);
    assert_eq!(heard(&mut mixer, 3), [0.75, 1.0, -1.0]);
}

#[test]
fn stopping_fades_and_forgets_and_leaves_other_tracks_alone() {
    let mut mixer = Mixer::default();
    let (speech, reports) = track(&mut mixer);
    let (tones, other) = track(&mut mixer);
    play(&mut mixer, speech, 1, &[0.5; 100]);
    play(&mut mixer, speech, 2, &[0.5; 100]);
    mixer.play(speech, 3, Sound::new(RATE, vec![0.5; 100])).unwrap();
    play(&mut mixer, tones, 7, &[0.0; 20]);
    let _ = heard(&mut mixer, 10);
    assert_eq!(told(&reports), [Report::Began(1)]);
    mixer.stop(speech, RATE).send();
    assert_eq!(told(&reports), [Report::Stopped(1), Report::Stopped(2), Report::Stopped(3)]);
    let faded = heard(&mut mixer, 20);
    assert!(faded[..5].windows(2).all(|pair| pair[0] > pair[1]) && faded[5..] == [0.0; 15], "{faded:?}");
    assert_eq!(told(&reports), []);
    assert_eq!(told(&other), [Report::Began(7), Report::Ended(7)]);
    assert!(mixer.is_idle());
}

#[test]
fn what_is_made_for_a_stopped_sound_is_not_heard_in_the_next() {
    let mut mixer = Mixer::default();
    let (lane, reports) = track(&mut mixer);
    mixer.play(lane, 1, Sound::new(RATE, vec![])).unwrap();
    let (stale, _) = mixer.next().unwrap();
    mixer.stop(lane, RATE).send();
    play(&mut mixer, lane, 2, &[0.2]);
    assert_eq!(mixer.ahead(stale), None);
    mixer.push(stale, Some(vec![0.9]));
    mixer.push(stale, None);
    mixer.spoil(stale, &SoundError::Stuck).send();
    assert_eq!(heard(&mut mixer, 2), [0.2, 0.0]);
    assert_eq!(told(&reports), [Report::Stopped(1), Report::Began(2), Report::Ended(2)]);
}

#[test]
fn a_sound_begins_with_its_first_sample_not_before() {
    let mut mixer = Mixer::default();
    let (lane, reports) = track(&mut mixer);
    mixer.play(lane, 1, Sound::new(RATE, vec![])).unwrap();
    let (ticket, _) = mixer.next().unwrap();
    assert_eq!(heard(&mut mixer, 2), [0.0, 0.0]);
    assert_eq!(told(&reports), []);
    mixer.push(ticket, Some(vec![0.3; 3]));
    assert_eq!(heard(&mut mixer, 2), [0.3, 0.3]);
    assert_eq!(told(&reports), [Report::Began(1)]);
    assert_eq!(mixer.ahead(ticket), Some(1));
}

#[test]
fn a_failure_is_told_of_every_sound_that_was_taken() {
    let mut mixer = Mixer::default();
    let (lane, reports) = track(&mut mixer);
    for number in 0..WAITING as u64 {
        mixer.play(lane, number, Sound::new(RATE, vec![0.1])).unwrap();
    }
    assert_eq!(mixer.play(lane, 99, Sound::new(RATE, vec![0.1])), Err(SoundError::Stuck));
    let error = SoundError::NoDevice("gone".into());
    mixer.fail(&error).send();
    let all: Vec<_> = (0..WAITING as u64).map(|number| Report::Failed(number, error.clone())).collect();
    assert_eq!(told(&reports), all);
    assert!(mixer.is_idle());
}

#[test]
fn a_track_that_is_let_go_makes_room_for_another() {
    let mut mixer = Mixer::default();
    let (first, old) = track(&mut mixer);
    mixer.play(first, 1, Sound::new(RATE, vec![0.5; 100])).unwrap();
    let (ticket, _) = mixer.next().unwrap();
    mixer.release(first, RATE).send();
    assert_eq!(old.try_iter().collect::<Vec<_>>(), [Report::Stopped(1)]);
    let (second, new) = track(&mut mixer);
    assert_eq!(second, first);
    mixer.push(ticket, Some(vec![0.5; 100]));
    let mut output = [0.0; 20];
    mixer.mix(&mut output).send();
    assert_eq!(output, [0.0; 20], "what was made for the one before is not heard");
    assert_eq!(new.try_iter().count(), 0);
}
