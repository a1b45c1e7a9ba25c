### The command line.
### Never spoken.

cli-about = Shows one-time codes in very large print and reads them aloud. Without a command, the window opens. This is not MitID and cannot replace the MitID audio code reader.
cli-usage = Usage
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-help = Print this help
cli-version = Print the version
cli-vault = The file with the accounts
cli-passphrase-fd = Read the passphrase from the first line of this file descriptor instead of the terminal
cli-lang = Language: da or en
cli-add = Add accounts from otpauth:// lines on standard input, and make the file if there is none
cli-list = List the accounts
cli-json = As JSON, without keys and codes
cli-code = Print the code of an account, and nothing else
cli-speak = Read the code of an account aloud
cli-guide = Print the guide to MitID, a chapter at a time. The facts in it have a date, and mitid.dk may have newer ones
cli-guide-chapter = The chapter to print, by its name or its title; without one, the list of chapters. The names: { $chapters }
cli-guide-speak = Read it aloud instead
cli-demo = Show the program in a state of your choice, with made-up accounts. None of your files is read or changed, and everything is forgotten when the window closes
cli-demo-state = What to show, the codes if you name nothing: { $states }. The passphrase is 1
cli-name = The account’s name, or a part of it that no other account has
cli-at = The code at this time, in seconds since 1 January 1970 UTC
cli-value-name = NAME
cli-value-command = COMMAND
cli-value-file = FILE
cli-value-number = N
cli-value-lang = LANGUAGE
cli-value-seconds = UNIX_SECONDS
cli-value-chapter = CHAPTER
cli-value-state = STATE
cli-exit-codes =
    Exit codes:
      0  done
      1  a file, the disk or the display failed
      2  the command line could not be understood
      3  wrong passphrase
      4  no account has that name, or more than one
      5  lines were refused; the good ones were added
      6  what was to be read aloud could not be heard

cli-ask-passphrase = Passphrase:
cli-ask-new-passphrase = Choose a passphrase:
cli-ask-again = The passphrase once more:
cli-paste-lines = Paste one otpauth:// line or more. End with Ctrl+D on a line of its own.
cli-added = Added: { $name }
cli-already-there = Already there: { $name }
cli-counter-ahead = Its counter is { $here } here, and { $there } in the line. It was not changed. In the window you can take it forward.
cli-counter-ask = Its counter is { $here } here, and { $there } in the line. Take it forward? Type yes or no:
cli-counter-left = It was not changed.
cli-yes = yes

cli-error-usage = This could not be understood: { $what }. “kodeoplaeser --help” shows what you can type.
cli-error-no-account = No account is called “{ $name }”. “kodeoplaeser list” shows them all.
cli-error-no-moment = This account counts its codes, so there is no code at a time. Leave --at out.
cli-error-no-chapter = The guide has no chapter called “{ $name }”. Its chapters: { $chapters }
cli-error-no-state = There is no state with that name. These can be shown: { $states }
cli-error-several-accounts = More than one account fits. Give more of the name:
cli-error-no-vault = There is no file with codes at { $path }. “kodeoplaeser add” makes one; --vault names another.
cli-error-vault-busy = Other programs are writing the file with your codes all the time. Nothing was changed. Try again in a moment.
cli-error-vault-damaged-previous = The file with your codes is damaged. There is a copy from before the last change. Open the window and choose “Open the earlier copy” there.
cli-error-vault-missing-previous = The file with your codes is gone. There is a copy from before the last change. Open the window and choose “Open the earlier copy” there.
cli-error-nothing-to-add = There was no line to add. Send otpauth:// lines on standard input.
cli-error-not-text = What came on standard input is not text. Nothing was added.
cli-error-no-passphrase = The passphrase could not be read. Use a terminal, or --passphrase-fd.
cli-waiting = { $seconds } seconds left. The next code is read when it comes.
cli-error-not-aloud = Codes may not be read aloud. The window’s settings, or the file settings.toml, allow it: speak_codes = true.
cli-error-interrupted = It was not read aloud to its end.
cli-error-no-window = The window could not be opened. Start the program from a desktop, or use the commands, which work without a window: “kodeoplaeser --help”.
cli-error-fault = The program had to stop because of a fault in it or in the computer. What was saved is safe. Start the program again.
cli-technical = For a helper: { $line }
cli-error-no-home = There is no home folder to keep files in. Name a file with --vault.
cli-error-output = The output could not be written. Make room on the disk, or send it somewhere else.
