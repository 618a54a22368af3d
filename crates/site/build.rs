//! Rebuilds the crate when an embedded file comes, goes or changes. It runs nothing and needs no network: the
//! bundle of `web/` is built by npm beforehand, or is absent and the pages are plainer.

fn main() {
    for path in ["../../locales", "../../web/dist", "../../web/src/styles"] {
        println!("cargo::rerun-if-changed={path}");
    }
}
