//! A PostgreSQL of our own for the time of a test run, made from what is installed.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// A running cluster. It ends when this process ends: its keeper reads our pipe until it closes.
struct Cluster {
    binaries: PathBuf,
    folder: PathBuf,
    port: u16,
    _keeper: Child,
}

static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
static DATABASES: AtomicU32 = AtomicU32::new(0);

/// The address of a fresh, empty database; `None` (and a loud word) where no PostgreSQL is installed.
pub fn fresh_database() -> Option<String> {
    let cluster = CLUSTER.get_or_init(start).as_ref()?;
    let name = format!("story_{}", DATABASES.fetch_add(1, Ordering::Relaxed));
    let made = Command::new(cluster.binaries.join("psql"))
        .args(["-q", "-h"])
        .arg(&cluster.folder)
        .args(["-p", &cluster.port.to_string(), "-U", "sterna", "-d", "postgres", "-c"])
        .arg(format!("CREATE DATABASE {name}"))
        .status()
        .expect("psql runs");
    assert!(made.success(), "a database could not be made");
    Some(format!("postgres://sterna@127.0.0.1:{}/{name}", cluster.port))
}

/// The newest installed release's programs.
fn binaries() -> Option<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let release = path.file_name()?.to_str()?.parse().ok()?;
            let programs = path.join("bin");
            programs.join("initdb").exists().then_some((release, programs))
        })
        .collect();
    found.sort();
    found.pop().map(|(_, programs)| programs)
}

fn start() -> Option<Cluster> {
    let Some(binaries) = binaries() else {
        assert!(
            std::env::var("STERNA_REQUIRE_POSTGRES").map_or(true, |wanted| wanted != "1"),
            "STERNA_REQUIRE_POSTGRES is set and no PostgreSQL is installed"
        );
        crate::tell("SKIPPED: no PostgreSQL is installed; the stories are told on SQLite alone");
        return None;
    };
    let folder = tempfile::Builder::new().prefix("sterna-pg-").tempdir().expect("a folder").keep();
    let root = is_root();
    if root {
        let owned = Command::new("chown").arg("postgres").arg(&folder).status().expect("chown runs");
        assert!(owned.success(), "the folder could not be given to the user postgres");
    }
    let data = folder.join("data");
    let made = as_user(root, &binaries.join("initdb"))
        .args(["-U", "sterna", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "-D"])
        .arg(&data)
        .current_dir("/")
        .stdout(Stdio::null())
        .status()
        .expect("initdb runs");
    assert!(made.success(), "a cluster could not be made");
    let port = free_port();
    // The keeper starts the server and waits at our pipe; when the pipe closes, it stops the server.
    let script = "\"$1\" -D \"$2\" -k \"$3\" -p \"$4\" -c listen_addresses=127.0.0.1 -c max_connections=400 \
        -c fsync=off -c shared_buffers=64MB -c log_min_messages=fatal >/dev/null 2>&1 & \
        server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf \"$3\"";
    let keeper = as_user(root, Path::new("sh"))
        .args(["-c", script, "keeper"])
        .arg(binaries.join("postgres"))
        .arg(&data)
        .arg(&folder)
        .arg(port.to_string())
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the server starts");
    let ready = Command::new("timeout")
        .args(["60", "sh", "-c", "until \"$1\" -q -h \"$2\" -p \"$3\"; do sleep 0.1; done", "ready"])
        .arg(binaries.join("pg_isready"))
        .arg(&folder)
        .arg(port.to_string())
        .status()
        .expect("pg_isready runs");
    assert!(ready.success(), "the server did not come up");
    Some(Cluster { binaries, folder, port, _keeper: keeper })
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout == b"0\n")
}

/// PostgreSQL refuses to run as root; there is a user for it wherever it is installed.
fn as_user(root: bool, program: &Path) -> Command {
    if root {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(program);
        command
    } else {
        Command::new(program)
    }
}

fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}
