//! Style sheets: nothing in them comes from another site, and what they fetch exists.

use super::links::{Target, target};
use super::{Destinations, error};
use crate::diagnostic::{Diagnostic, Message};
use crate::model::plan::Address;

/// Findings in a style sheet.
pub fn judge(address: &Address, bytes: &[u8], destinations: &Destinations<'_>) -> Vec<Diagnostic> {
    let text = String::from_utf8_lossy(bytes);
    urls(&text)
        .into_iter()
        .filter_map(|url| {
            let key = match target(address, &url) {
                Target::Elsewhere => "audit-third-party",
                Target::Page(to, _) | Target::Rooted(to, _) if destinations.at(&to).is_some() => return None,
                Target::Here(_) | Target::Other => return None,
                _ => "audit-link-dead",
            };
            Some(error(address, Message::new(key).with("url", url)))
        })
        .collect()
}

/// What `url(…)` and `@import "…"` name, outside comments.
fn urls(text: &str) -> Vec<String> {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        code.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    code.push_str(rest);
    let mut urls: Vec<String> = code
        .split("url(")
        .skip(1)
        .filter_map(|after| after.split(')').next())
        .map(|url| url.trim().trim_matches(['"', '\'']).to_owned())
        .collect();
    urls.extend(code.split("@import").skip(1).filter_map(|after| {
        let quote = after.trim_start().chars().next().filter(|quote| "\"'".contains(*quote))?;
        after.trim_start().get(1..)?.split(quote).next().map(str::to_owned)
    }));
    urls
}

#[cfg(test)]
mod tests {
    use super::urls;

    #[test]
    fn urls_of_a_style_sheet() {
        let text =
            r#"@import "a.css"; /* url(no) */ b{background:url( 'c.svg' )} d{src:url(https://e.se/f)}"#;
        assert_eq!(urls(text), ["c.svg", "https://e.se/f", "a.css"]);
        assert_eq!(urls("/* never closed url(x)"), Vec::<String>::new());
    }
}
