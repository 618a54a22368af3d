//! A small HTTP/1.1 client: one connection for one question.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::Value;

use crate::serving::PATIENCE;

/// A question.
pub struct Request {
    method: &'static str,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// What came back.
pub struct Answer {
    /// The status.
    pub status: u16,
    headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// A question without a body.
    pub fn get(path: &str) -> Self {
        Self { method: "GET", path: path.to_owned(), headers: Vec::new(), body: Vec::new() }
    }

    /// A question with a body.
    pub fn post(path: &str, media_type: &str, body: Vec<u8>) -> Self {
        let headers = vec![("content-type".to_owned(), media_type.to_owned())];
        Self { method: "POST", path: path.to_owned(), headers, body }
    }

    /// A replacement with a body.
    pub fn put(path: &str, body: &Value) -> Self {
        Self { method: "PUT", ..Self::post(path, "application/json", body.to_string().into_bytes()) }
    }

    /// A form as a page sends it.
    pub fn form(path: &str, pairs: &[(&str, &str)]) -> Self {
        let body: Vec<String> =
            pairs.iter().map(|(key, value)| format!("{}={}", encoded(key), encoded(value))).collect();
        Self::post(path, "application/x-www-form-urlencoded", body.join("&").into_bytes())
    }

    /// A file in a form as a page sends it.
    pub fn upload(path: &str, name: &str, content: &[u8], collection: &str) -> Self {
        let mark = "sterna-story-boundary";
        let mut body = format!(
            "--{mark}\r\ncontent-disposition: form-data; name=\"collection\"\r\n\r\n{collection}\r\n--{mark}\r\n\
             content-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(content);
        body.extend_from_slice(format!("\r\n--{mark}--\r\n").as_bytes());
        Self::post(path, &format!("multipart/form-data; boundary={mark}"), body)
    }

    /// With one more header, which replaces one of the same name.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(held, _)| held != name);
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Its head and its body, to be sent apart.
    pub fn halves(&self, authority: &str) -> (Vec<u8>, Vec<u8>) {
        (self.head(authority), self.body.clone())
    }

    fn bytes(&self, authority: &str) -> Vec<u8> {
        [self.head(authority), self.body.clone()].concat()
    }

    fn head(&self, authority: &str) -> Vec<u8> {
        let mut head = format!("{} {} HTTP/1.1\r\nconnection: close\r\n", self.method, self.path);
        let has = |name: &str| self.headers.iter().any(|(held, _)| held == name);
        if !has("host") {
            head.push_str(&format!("host: {authority}\r\n"));
        }
        if self.method != "GET" {
            // A browser names where a form stands; the door asks for it.
            if !has("origin") {
                head.push_str(&format!("origin: http://{authority}\r\n"));
            }
            head.push_str(&format!("content-length: {}\r\n", self.body.len()));
        }
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        head.into_bytes()
    }

    /// Sends the first bytes only and keeps the line open.
    pub fn begin(&self, authority: &str, part: usize) -> TcpStream {
        let mut stream = TcpStream::connect(authority).expect("the server answers");
        let bytes = self.bytes(authority);
        stream.write_all(&bytes[..part.min(bytes.len())]).expect("the beginning is sent");
        stream
    }

    /// Sends it and reads the whole answer.
    pub fn send(&self, authority: &str) -> Answer {
        let mut stream = TcpStream::connect(authority).expect("the server answers");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
        // A server that refuses early closes its side; its answer is still to be read.
        let _ = stream.write_all(&self.bytes(authority));
        Answer::read(&mut stream)
    }
}

impl Answer {
    /// Reads an answer to the end of its connection.
    pub fn read(stream: &mut TcpStream) -> Self {
        let mut bytes = Vec::new();
        // A line reset after the answer was sent does not undo the answer.
        let _ = stream.read_to_end(&mut bytes);
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("an answer with headers");
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).expect("a status");
        let headers: Vec<(String, String)> = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        let body = bytes[end + 4..].to_vec();
        let chunked = headers.iter().any(|(name, value)| name == "transfer-encoding" && value == "chunked");
        Self { status, headers, body: if chunked { joined(&body) } else { body } }
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(held, _)| held == name).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|fault| panic!("no JSON ({fault}): {}", self.text()))
    }
}

/// The pieces of a body that was sent in pieces.
fn joined(mut body: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    while let Some(line) = body.windows(2).position(|two| two == b"\r\n") {
        let size =
            std::str::from_utf8(&body[..line]).ok().and_then(|text| usize::from_str_radix(text, 16).ok());
        let Some(size) = size.filter(|size| *size > 0 && line + 2 + size <= body.len()) else { break };
        whole.extend_from_slice(&body[line + 2..line + 2 + size]);
        body = body.get(line + 4 + size..).unwrap_or_default();
    }
    whole
}

/// A value as it stands in a form.
pub fn encoded(text: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    text.bytes()
        .map(|byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
