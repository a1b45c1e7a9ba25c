//! The file, which never takes the place of another.

use super::{Document, Error, Format};
use crate::disk;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// So many files of one name are a mistake.
const MOST: usize = 100;

/// Makes the file in the folder, and tells where it is. Where another has the name, a number is added to it; one that
/// says the same is as good as new.
///
/// # Errors
/// When there is no folder, the file system refuses, or as in [`Document::bytes`].
pub fn save(document: &Document, format: Format, folder: Option<&Path>) -> Result<PathBuf, Error> {
    let bytes = document.bytes(format)?;
    let folder = folder.ok_or(Error::NoFolder)?;
    for number in 1..=MOST {
        let path = folder.join(document.numbered(format, number));
        match File::create_new(&path) {
            Ok(file) => return write(file, &bytes, path),
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(Error::Io(error.kind())),
            Err(_) if says(&path, &bytes) => return Ok(path),
            Err(_) => {}
        }
    }
    Err(Error::Io(ErrorKind::AlreadyExists))
}

/// Whether the file says this. What is no file, or is of another size, is not read: it might never end.
fn says(path: &Path, bytes: &[u8]) -> bool {
    let same_size = |there: fs::Metadata| there.is_file() && there.len() == bytes.len() as u64;
    fs::metadata(path).is_ok_and(same_size) && fs::read(path).is_ok_and(|there| there == bytes)
}

fn write(mut file: File, bytes: &[u8], path: PathBuf) -> Result<PathBuf, Error> {
    let written = file.write_all(bytes).and_then(|()| disk::sync(&file));
    drop(file);
    written.map(|()| path.clone()).map_err(|error| {
        // Half a page is worse than none.
        if let Err(error) = fs::remove_file(&path) {
            log::warn!("half a page was left: {error}");
        }
        Error::Io(error.kind())
    })
}

#[cfg(all(test, target_os = "linux"))]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_told_and_no_half_page_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let half = folder.path().join("page.txt");
        fs::write(&half, "half").unwrap();
        let full = File::options().write(true).open("/dev/full").unwrap();
        assert_eq!(write(full, b"all of it", half.clone()), Err(Error::Io(ErrorKind::StorageFull)));
        assert!(!half.exists());
    }
}
