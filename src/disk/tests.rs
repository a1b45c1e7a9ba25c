//! What file systems refuse, each by the number that a real one gives.

use super::*;

#[cfg(target_os = "linux")]
mod refused {
    use super::*;
    use std::fs::TryLockError;
    use tempfile::PersistError;

    const EIO: i32 = 5;
    const ENOSPC: i32 = 28;
    /// EBADF, EINVAL, ENOLCK, ENOSYS, EOPNOTSUPP.
    const MISSING: [i32; 5] = [9, 22, 37, 38, 95];

    /// Locks on NFS that are off, or for which a file must be open for writing.
    #[test]
    fn a_lock_that_there_is_not_keeps_nobody_from_writing() {
        let try_lock = |number: i32| move |_: &File| Err(TryLockError::Error(io::Error::from_raw_os_error(number)));
        for number in MISSING {
            drop(lock::held(tempfile::tempfile().unwrap(), try_lock(number)).unwrap());
        }
        let refused = lock::held(tempfile::tempfile().unwrap(), try_lock(EIO)).unwrap_err();
        assert_eq!(refused.raw_os_error(), Some(EIO));
    }

    /// FUSE, as `sshfs` without `fsync`, has EINVAL and ENOSYS.
    #[test]
    fn a_write_that_can_not_be_hastened_is_a_write() {
        for number in MISSING {
            write::if_it_can(Err(io::Error::from_raw_os_error(number))).unwrap();
        }
        for number in [EIO, ENOSPC] {
            assert!(write::if_it_can(Err(io::Error::from_raw_os_error(number))).is_err(), "{number}");
        }
    }

    /// Neither `RENAME_NOREPLACE` (EINVAL) nor hard links (EPERM): FAT by way of FUSE.
    #[test]
    fn a_name_is_given_though_the_file_system_can_not_tell_whether_it_is_free() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new");
        let draft = |text: &str| {
            let draft = tempfile::NamedTempFile::new_in(folder.path()).unwrap();
            fs::write(draft.path(), text).unwrap();
            draft
        };
        let refuse = |number: i32| move |file| Err(PersistError { error: io::Error::from_raw_os_error(number), file });
        for number in MISSING.into_iter().chain([1]) {
            write::name(&path, draft("first"), refuse(number)).unwrap();
            let there = write::name(&path, draft("second"), refuse(number)).unwrap_err();
            assert_eq!((there.kind(), fs::read(&path).unwrap()), (ErrorKind::AlreadyExists, b"first".to_vec()));
            fs::remove_file(&path).unwrap();
        }
        assert_eq!(write::name(&path, draft(""), refuse(EIO)).unwrap_err().raw_os_error(), Some(EIO));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "no draft is left");
    }
}

#[test]
fn what_is_put_aside_takes_the_first_name_that_is_free() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    assert_eq!(put_aside(&path).unwrap(), None);
    for name in ["file.damaged", "file.damaged.2", "file.damaged.3"] {
        fs::write(&path, name).unwrap();
        assert_eq!(put_aside(&path).unwrap(), Some(folder.path().join(name)));
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), name);
    }
}

#[test]
fn a_file_longer_than_it_may_be_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    fs::write(&path, "12345").unwrap();
    assert_eq!(read(&path, 5).unwrap(), b"12345");
    assert_eq!(read(&path, 4).unwrap_err().kind(), ErrorKind::FileTooLarge);
    assert_eq!(read(folder.path(), 4).unwrap_err().kind(), ErrorKind::InvalidFilename);
}

#[test]
fn who_does_not_answer_is_not_waited_for() {
    assert_eq!(within(Duration::from_secs(60), || 7), Some(7));
    let (end, hangs) = channel::<()>();
    assert_eq!(within(Duration::ZERO, move || hangs.recv().is_ok()), None);
    drop(end);
}
