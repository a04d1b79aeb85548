//! Whole pages of the every-key site and the sample, compared as they are.
//!
//! `LOFTE_ACCEPT=1 cargo test --test pages` writes them anew; read the difference before you keep it.

use crate::made::{folder, pages, sources, survey_on};
use std::path::Path;

fn compare(root: &Path, today: &str, addresses: &[(&str, &str)]) {
    let pages = pages(&survey_on(sources(root), today)).unwrap();
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (address, name) in addresses {
            if std::env::var_os("LOFTE_ACCEPT").is_some() {
                let path = folder("snapshots").join(format!("{name}.snap"));
                let page = pages[*address].trim_end();
                std::fs::write(path, format!("---\nsource: tests/pages/whole_pages.rs\n---\n{page}\n"))
                    .unwrap();
                continue;
            }
            insta::assert_snapshot!(*name, pages[*address]);
        }
    });
}

#[test]
fn pages_of_the_every_key_site() {
    compare(
        &folder("every-key"),
        "2025-08-15",
        &[
            ("/", "start"),
            ("/provby/", "town"),
            ("/provby/lofte-2024/", "promise"),
            ("/en/provby/lofte-2024/", "promise-en"),
            ("/provby/lofte-2024/historik/", "history"),
            ("/provby/lofte-2024/uppfoljning/2024-08-20/", "account"),
            ("/provby/lofte-2024/granskning/2025-03-01-granskning/", "review"),
            ("/parter/lpo-prov/", "party"),
            ("/uppfoljningar/", "follow-ups"),
            ("/tillganglighet/", "accessibility"),
        ],
    );
}
