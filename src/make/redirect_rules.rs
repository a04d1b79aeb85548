//! Redirects as rules for web servers, for those who want a real answer 301 instead of a page that leads on.
//!
//! No server reads the files for nginx and Apache by itself: somebody includes them. `_redirects` is what Netlify,
//! Cloudflare Pages and GitLab Pages look for; others take it as a file like any other.

use super::Job;
use crate::model::plan::{Address, Recipe, RuleForm};
use std::fmt::Write;

/// Every redirect of the plan, in a server's own form.
pub fn redirect_rules(job: &Job<'_>, form: RuleForm) -> Vec<u8> {
    let prefix = prefix(&job.site.facts.settings.base_url);
    let mut text = match form {
        RuleForm::Nginx => "# server { include …/redirects.nginx.conf; }\n".to_owned(),
        RuleForm::Apache => "# Include …/redirects.apache.conf\n".to_owned(),
        RuleForm::Listed => String::new(),
    };
    for output in job.plan.outputs.values() {
        let Recipe::Redirect(to) = &output.recipe else { continue };
        let (from, to) = (&output.address, to.under(prefix));
        // Writing to memory cannot fail.
        let _ = match form {
            RuleForm::Nginx => nginx(&mut text, prefix, from, &to),
            RuleForm::Apache => apache(&mut text, prefix, from, &to),
            RuleForm::Listed => writeln!(text, "{} {to} 301", from.under(prefix)),
        };
    }
    text.into_bytes()
}

/// The path that the site lies under: nothing at the root of its host.
fn prefix(base_url: &str) -> &str {
    let after = base_url.split_once("://").map_or(base_url, |(_, after)| after);
    after.find('/').and_then(|at| after.get(at..)).unwrap_or("").trim_end_matches('/')
}

/// nginx compares decoded addresses, with and without the last slash.
fn nginx(text: &mut String, prefix: &str, from: &Address, to: &str) -> std::fmt::Result {
    let from = format!("{prefix}{from}");
    for from in with_and_without_slash(&from) {
        let from = from.replace('\\', "\\\\").replace('"', "\\\"");
        writeln!(text, "location = \"{from}\" {{ return 301 \"{to}\"; }}")?;
    }
    Ok(())
}

/// Apache's `Redirect` would take everything below along: only a pattern is exact.
fn apache(text: &mut String, prefix: &str, from: &Address, to: &str) -> std::fmt::Result {
    let mut pattern = String::new();
    for letter in format!("{prefix}{from}").trim_end_matches('/').chars() {
        if !letter.is_alphanumeric() && !matches!(letter, '/' | '-' | '_') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    writeln!(text, "RedirectMatch 301 \"^{pattern}/?$\" \"{to}\"")
}

fn with_and_without_slash(address: &str) -> Vec<&str> {
    match address.strip_suffix('/') {
        Some(without) if !without.is_empty() => vec![address, without],
        _ => vec![address],
    }
}
