//! A voice without sound: for those who want none, and for tests that read what would have been said.

use super::{Factory, Fault, Heard, Manner, Utterance, Voice};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};

/// What a [`Silent`] voice was given to say, in order. `Debug` does not show the words.
#[derive(Debug, Clone, Default)]
pub struct Record(Arc<Mutex<Vec<(Utterance, Manner)>>>);

impl Record {
    /// Takes out what was said since the last call.
    pub fn take(&self) -> Vec<(Utterance, Manner)> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A factory of silent voices that all write here.
    pub fn factory(&self) -> Factory {
        let record = self.clone();
        Arc::new(move |heard| Ok(Box::new(Silent { heard, record: Some(record.clone()) })))
    }
}

/// Begins and ends every utterance at once, in any language.
#[derive(Debug)]
pub struct Silent {
    heard: Sender<Heard>,
    record: Option<Record>,
}

impl Silent {
    /// A factory of silent voices that keep nothing.
    pub fn factory() -> Factory {
        Arc::new(|heard| Ok(Box::new(Self { heard, record: None })))
    }
}

impl Voice for Silent {
    fn speak(&mut self, number: u64, utterance: &Utterance, manner: &Manner) -> Result<(), Fault> {
        if let Some(Record(said)) = &self.record {
            said.lock().unwrap_or_else(PoisonError::into_inner).push((utterance.clone(), manner.clone()));
        }
        for heard in [Heard::Began(number), Heard::Ended(number)] {
            // Nobody listens any more: then nobody is misled.
            let _ = self.heard.send(heard);
        }
        Ok(())
    }

    fn stop(&mut self) -> Result<(), Fault> {
        Ok(())
    }
}
