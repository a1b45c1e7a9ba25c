//! A small client of the accessibility bus, with nothing of AccessKit in it: what any assistive technology could read
//! and do.

use super::{PATIENCE, Rig, until};
use std::collections::HashMap;
use std::time::Duration;
use zbus::blocking::{Connection, Proxy, connection, fdo::DBusProxy};
use zbus::names::BusName;
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue};

/// Kinds of nodes, as AT-SPI numbers them.
pub mod role {
    pub const CHECK_BOX: u32 = 7;
    pub const FRAME: u32 = 23;
    pub const LABEL: u32 = 29;
    pub const LIST_ITEM: u32 = 32;
    pub const PANEL: u32 = 39;
    pub const PASSWORD_TEXT: u32 = 40;
    pub const PUSH_BUTTON: u32 = 43;
    pub const RADIO_BUTTON: u32 = 44;
    pub const SLIDER: u32 = 51;
    pub const ENTRY: u32 = 79;
    pub const HEADING: u32 = 83;
    pub const LIST_BOX: u32 = 98;
    pub const NOTIFICATION: u32 = 101;
    pub const LEVEL_BAR: u32 = 103;
}

/// States of nodes, as AT-SPI numbers them.
pub mod state {
    pub const ACTIVE: u32 = 1;
    pub const CHECKED: u32 = 4;
    pub const EDITABLE: u32 = 7;
    pub const ENABLED: u32 = 8;
    pub const FOCUSABLE: u32 = 11;
    pub const FOCUSED: u32 = 12;
    pub const SELECTED: u32 = 23;
    pub const SHOWING: u32 = 25;
}

const REGISTRY: &str = "org.a11y.atspi.Registry";
const ROOT: &str = "/org/a11y/atspi/accessible/root";

/// No answer takes longer.
const LONGEST: Duration = Duration::from_secs(5);

/// A process and a place in it.
type Address = (String, OwnedObjectPath);

/// The accessibility bus of a rig.
pub struct Bus {
    session: Connection,
    bus: Connection,
}

/// A program on the bus.
pub struct Program {
    bus: Connection,
    name: String,
}

/// A node of a program's tree.
#[derive(Debug, Clone)]
pub struct Node {
    path: OwnedObjectPath,
    parent: OwnedObjectPath,
    pub name: String,
    pub description: String,
    pub role: u32,
    pub children: i32,
    interfaces: Vec<String>,
    states: u64,
}

/// Left, top, width and height in pixels.
pub type Extents = (i32, i32, i32, i32);

/// From what an extent is counted.
#[derive(Clone, Copy)]
pub enum From {
    Screen = 0,
    Window = 1,
}

/// What a range can be.
#[derive(Debug, PartialEq)]
pub struct Range {
    pub value: f64,
    pub min: f64,
    pub max: f64,
    pub step: f64,
}

/// What stands in a field.
#[derive(Debug, PartialEq, Eq)]
pub struct Content {
    pub text: String,
    pub caret: i32,
    pub selection: Option<(i32, i32)>,
}

impl Bus {
    /// Switches accessibility on in the rig, as a screen reader does when it starts.
    pub fn start(rig: &Rig) -> Self {
        let session = connection::Builder::address(rig.bus()).unwrap().method_timeout(LONGEST).build().unwrap();
        let place = ("org.a11y.Bus", "/org/a11y/bus");
        let address: String =
            Proxy::new(&session, place.0, place.1, "org.a11y.Bus").unwrap().call("GetAddress", &()).unwrap();
        let status = Proxy::new(&session, place.0, place.1, "org.a11y.Status").unwrap();
        status.set_property("IsEnabled", true).unwrap();
        let bus = connection::Builder::address(address.as_str()).unwrap().method_timeout(LONGEST).build().unwrap();
        Self { session, bus }
    }

    /// Sets what desktops set when the user switches a screen reader on, and what may stay when it is gone.
    pub fn set_reader_enabled(&self, enabled: bool) {
        let status = Proxy::new(&self.session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status").unwrap();
        status.set_property("ScreenReaderEnabled", enabled).unwrap();
    }

    /// The process that has the accessibility bus.
    pub fn launcher(&self) -> u32 {
        let owner = BusName::try_from("org.a11y.Bus").unwrap();
        DBusProxy::new(&self.session).unwrap().get_connection_unix_process_id(owner).unwrap()
    }

    /// The process that is the accessibility bus.
    pub fn accessibility_daemon(&self) -> u32 {
        let bus = BusName::try_from("org.freedesktop.DBus").unwrap();
        DBusProxy::new(&self.bus).unwrap().get_connection_unix_process_id(bus).unwrap()
    }

    /// The process that is the session bus.
    pub fn daemon(&self) -> u32 {
        let bus = BusName::try_from("org.freedesktop.DBus").unwrap();
        DBusProxy::new(&self.session).unwrap().get_connection_unix_process_id(bus).unwrap()
    }

    /// The program with this process id, as soon as it is on the bus with a window.
    pub fn program(&self, pid: u32) -> Program {
        let daemon = DBusProxy::new(&self.bus).unwrap();
        let desktop = Proxy::new(&self.bus, REGISTRY, ROOT, "org.a11y.atspi.Accessible").unwrap();
        until("the program on the accessibility bus", PATIENCE, || {
            let programs: Vec<Address> = desktop.call("GetChildren", &()).ok()?;
            let ours = |name: &str| daemon.get_connection_unix_process_id(BusName::try_from(name).ok()?).ok();
            let (name, _) = programs.into_iter().find(|(name, _)| ours(name) == Some(pid))?;
            let program = Program { bus: self.bus.clone(), name };
            (program.tree().len() > 1).then_some(program)
        })
    }
}

impl Program {
    /// Every node in reading order, the window first.
    pub fn tree(&self) -> Vec<Node> {
        type Item = (Address, Address, Address, i32, i32, Vec<String>, String, u32, String, Vec<u32>);
        let cache = Proxy::new(&self.bus, self.name.as_str(), "/org/a11y/atspi/cache", "org.a11y.atspi.Cache");
        let items: Vec<Item> = cache.unwrap().call("GetItems", &()).unwrap_or_default();
        let node = |item: Item| {
            let ((_, path), _, (_, parent), _, children, interfaces, name, role, description, states) = item;
            let states = states.iter().enumerate().map(|(at, bits)| u64::from(*bits) << (32 * at)).sum();
            Node { path, parent, name, description, role, children, interfaces, states }
        };
        let nodes: Vec<Node> = items.into_iter().map(node).collect();
        let mut ordered = Vec::new();
        if let Some(window) = nodes.iter().find(|node| node.role == role::FRAME) {
            order(window, &nodes, &mut ordered);
        }
        ordered
    }

    /// The node as it is now.
    pub fn again(&self, node: &Node) -> Option<Node> {
        self.tree().into_iter().find(|other| other.path == node.path)
    }

    /// Calls a method of one of the node's interfaces; `None` when the node is gone.
    fn call<T: serde::de::DeserializeOwned + zbus::zvariant::Type>(
        &self,
        node: &Node,
        interface: &str,
        method: &str,
        arguments: &(impl serde::Serialize + DynamicType),
    ) -> Option<T> {
        let interface = format!("org.a11y.atspi.{interface}");
        let reply =
            self.bus.call_method(Some(self.name.as_str()), &node.path, Some(interface.as_str()), method, arguments);
        reply.ok()?.body().deserialize().ok()
    }

    fn properties(&self, node: &Node, interface: &str) -> HashMap<String, OwnedValue> {
        let properties = "org.freedesktop.DBus.Properties";
        let of = format!("org.a11y.atspi.{interface}");
        let reply = self.bus.call_method(Some(self.name.as_str()), &node.path, Some(properties), "GetAll", &of);
        reply.ok().and_then(|reply| reply.body().deserialize().ok()).unwrap_or_default()
    }

    /// Further facts, such as `posinset` and `setsize`.
    pub fn attributes(&self, node: &Node) -> HashMap<String, String> {
        self.call(node, "Accessible", "GetAttributes", &()).unwrap_or_default()
    }

    /// The name that the program has for the node.
    pub fn id(&self, node: &Node) -> String {
        let properties = self.properties(node, "Accessible");
        properties.get("AccessibleId").and_then(|id| id.try_clone().ok()?.try_into().ok()).unwrap_or_default()
    }

    pub fn extents(&self, node: &Node, from: From) -> Option<Extents> {
        self.call::<(Extents,)>(node, "Component", "GetExtents", &(from as u32)).map(|(extents,)| extents)
    }

    pub fn range(&self, node: &Node) -> Option<Range> {
        let properties = self.properties(node, "Value");
        let number = |name: &str| f64::try_from(properties.get(name)?.try_clone().ok()?).ok();
        Some(Range {
            value: number("CurrentValue")?,
            min: number("MinimumValue")?,
            max: number("MaximumValue")?,
            step: number("MinimumIncrement")?,
        })
    }

    pub fn content(&self, node: &Node) -> Option<Content> {
        let text = self.call(node, "Text", "GetText", &(0, -1))?;
        let caret = i32::try_from(self.properties(node, "Text").get("CaretOffset")?.try_clone().ok()?).ok()?;
        let selections: i32 = self.call(node, "Text", "GetNSelections", &())?;
        let selection = (selections > 0).then(|| self.call(node, "Text", "GetSelection", &0)).flatten();
        Some(Content { text, caret, selection })
    }

    /// What can be done to the node, by name.
    pub fn actions(&self, node: &Node) -> Vec<String> {
        let actions: Vec<(String, String, String)> = self.call(node, "Action", "GetActions", &()).unwrap_or_default();
        actions.into_iter().map(|(name, _, _)| name).collect()
    }

    /// Does the first of them.
    pub fn press(&self, node: &Node) -> bool {
        self.call(node, "Action", "DoAction", &0).unwrap_or_default()
    }

    pub fn grab_focus(&self, node: &Node) -> bool {
        self.call(node, "Component", "GrabFocus", &()).unwrap_or_default()
    }

    /// Brings the node into sight, anywhere.
    pub fn scroll_to(&self, node: &Node) -> bool {
        self.call(node, "Component", "ScrollTo", &6u32).unwrap_or_default()
    }

    pub fn set_value(&self, node: &Node, value: f64) {
        let place = Proxy::new(&self.bus, self.name.as_str(), &node.path, "org.a11y.atspi.Value").unwrap();
        place.set_property("CurrentValue", value).unwrap();
    }

    pub fn set_text(&self, node: &Node, text: &str) -> bool {
        self.call(node, "EditableText", "SetTextContents", &text).unwrap_or_default()
    }

    pub fn set_caret(&self, node: &Node, offset: i32) -> bool {
        self.call(node, "Text", "SetCaretOffset", &offset).unwrap_or_default()
    }

    pub fn select(&self, node: &Node, start: i32, end: i32) -> bool {
        self.call(node, "Text", "AddSelection", &(start, end)).unwrap_or_default()
    }
}

fn order(node: &Node, nodes: &[Node], ordered: &mut Vec<Node>) {
    ordered.push(node.clone());
    for child in nodes.iter().filter(|child| child.parent == node.path) {
        order(child, nodes, ordered);
    }
}

impl Node {
    pub fn is(&self, state: u32) -> bool {
        self.states & (1 << state) != 0
    }

    /// Whether it has the interface `org.a11y.atspi.…`.
    pub fn has(&self, interface: &str) -> bool {
        self.interfaces.iter().any(|has| has.rsplit('.').next() == Some(interface))
    }
}
