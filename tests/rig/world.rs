//! What stands in the place of the computer's settings: the programs of a rig find a world that is the same everywhere,
//! whatever is installed, and nothing of the user's own.

use std::fs;
use std::path::{Path, PathBuf};

/// A bus that starts nothing but what is in this folder. `/etc`, portals and the rest of the desktop's services are out of
/// its reach.
const BUS: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:path=SOCKET</listen>
  <auth>EXTERNAL</auth>
  <servicedir>SERVICES</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// The one service of a rig: whoever asks for the accessibility bus gets it.
const ACCESSIBILITY: &str = "/usr/share/dbus-1/services/org.a11y.Bus.service";

/// The typeface that the program has in itself, and no other.
const FONTS: &str = "<fontconfig><dir>FONTS</dir><cachedir>CACHE</cachedir></fontconfig>\n";

/// Windows get the keyboard when they come, and a frame that is always the same.
const OPENBOX: &str = r#"<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <theme><name>Clearlooks</name></theme>
</openbox_config>
"#;
const THEME: &str = "/usr/share/themes/Clearlooks";

const SPEECH: &str = r#"LogLevel 3
AudioOutputMethod "pulse"
DefaultVolume 100
SymbolsPreproc "char"
SymbolsPreprocFile "symbols.dic"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule "espeak-ng"
"#;
const ESPEAK: &str = "EspeakMinRate 80\nEspeakNormalRate 170\nEspeakMaxRate 449\nEspeakPunctuationList \"@+_\"\n\
                      EspeakIndexing 1\n";

/// Settings of Speech Dispatcher in a folder that is made for them: `--config-dir` makes it read them.
pub(crate) fn speech(folder: &Path) {
    fs::create_dir_all(folder.join("modules")).unwrap();
    fs::write(folder.join("speechd.conf"), SPEECH).unwrap();
    fs::write(folder.join("modules/espeak-ng.conf"), ESPEAK).unwrap();
}

/// Everything else: files below a folder, and the variables of the environment that lead to them.
pub(crate) fn settings(folder: &Path, socket: &str) -> Vec<(&'static str, PathBuf)> {
    let write = |name: &str, text: &str| {
        let file = folder.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
        file
    };
    let path = |name: &str| folder.join(name).display().to_string();
    let accessibility = fs::read_to_string(ACCESSIBILITY)
        .unwrap_or_else(|error| panic!("{ACCESSIBILITY}: {error}: `make test` installs what the tests need"));
    write("services/org.a11y.Bus.service", &accessibility);
    write("bus.conf", &BUS.replace("SOCKET", socket).replace("SERVICES", &path("services")));
    write("etc/openbox/rc.xml", OPENBOX);
    fs::create_dir_all(folder.join("share/themes")).unwrap();
    std::os::unix::fs::symlink(THEME, folder.join("share/themes/Clearlooks")).unwrap();
    speech(&folder.join("speech"));
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts").display().to_string();
    vec![
        ("XDG_CONFIG_DIRS", folder.join("etc")),
        ("XDG_DATA_DIRS", folder.join("share")),
        ("FONTCONFIG_FILE", write("fonts.conf", &FONTS.replace("FONTS", &fonts).replace("CACHE", &path("fonts")))),
        ("PULSE_CONFIG", write("pulse-daemon.conf", "")),
        ("PULSE_CLIENTCONFIG", write("pulse-client.conf", "autospawn = no\n")),
        // Nobody is there: no system bus, and no braille display, whose address is the number of a socket.
        ("DBUS_SYSTEM_BUS_ADDRESS", format!("unix:path={}", path("no-system-bus")).into()),
        ("BRLAPI_HOST", ":999".into()),
        // What the desktop is set to is not asked for either.
        ("GSETTINGS_BACKEND", "memory".into()),
        ("GSETTINGS_SCHEMA_DIR", "/usr/share/glib-2.0/schemas".into()),
    ]
}
