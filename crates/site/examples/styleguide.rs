//! Serves the pages of this crate alone, to look at them: `cargo run -p sterna-site --example styleguide`.

use std::sync::Arc;

use sterna_site::{Door, NavItem, OpenApi, Panels, Principal, Shell};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let shell = Shell {
        navigation: vec![
            NavItem::new("nav-projects", "/styleguide").key('p'),
            NavItem::new("nav-objectives", "/objectives").key('o'),
            NavItem::new("nav-countries", "/countries").key('c'),
            NavItem::new("nav-stocktake", "/stocktake").key('s'),
            NavItem::new("nav-import", "/import").key('i'),
        ],
        search: Some("/search".to_owned()),
        ..Shell::default()
    };
    shell.status.set_seq(1204);
    let table = sterna_site::routes().merge(sterna_site::subject_routes(Panels::new(Vec::new())));
    let router = OpenApi::mount(table, &shell.version).into_router()?;
    let app = Door::new(Arc::new(shell), Principal::Owner).around(router);
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:0".to_owned());
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("http://{}/styleguide", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}
