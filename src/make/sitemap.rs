//! `sitemap.xml` and `robots.txt`: for search engines.

use super::Job;
use super::last_said::last_said;
use crate::model::plan::{Output, Recipe};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::io;

const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Every page that has something to say, with the day that something was last said, and its other languages (DOMAIN O13).
pub fn sitemap(job: &Job<'_>) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    // Writing to memory cannot fail.
    let _ = write(job, &mut writer);
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}

/// Everything may be read, and where the sitemap lies.
pub fn robots(job: &Job<'_>) -> Vec<u8> {
    let base_url = &job.site.facts.settings.base_url;
    format!("User-agent: *\nAllow: /\n\nSitemap: {base_url}/sitemap.xml\n").into_bytes()
}

fn write(job: &Job<'_>, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let mut urlset = BytesStart::new("urlset");
    urlset.push_attribute(("xmlns", SITEMAP));
    urlset.push_attribute(("xmlns:xhtml", XHTML));
    writer.write_event(Event::Start(urlset))?;
    for output in job.plan.outputs.values().filter(|output| is_listed(&output.recipe)) {
        write_url(job, writer, output)?;
    }
    writer.write_event(Event::End(BytesEnd::new("urlset")))
}

fn write_url(job: &Job<'_>, writer: &mut Writer<Vec<u8>>, output: &Output) -> io::Result<()> {
    let base_url = &job.site.facts.settings.base_url;
    writer.write_event(Event::Start(BytesStart::new("url")))?;
    write_text(writer, "loc", &output.address.under(base_url))?;
    // A date of a sitemap may be a year, a month or a day.
    if let Some(date) = last_said(job.site, &output.recipe) {
        write_text(writer, "lastmod", &date.to_string())?;
    }
    let languages: Vec<_> = job.plan.languages_of(&output.recipe).collect();
    if languages.len() > 1 {
        for (language, address) in languages {
            let mut link = BytesStart::new("xhtml:link");
            link.push_attribute(("rel", "alternate"));
            link.push_attribute(("hreflang", language.tag()));
            link.push_attribute(("href", &*address.under(base_url)));
            writer.write_event(Event::Empty(link))?;
        }
    }
    writer.write_event(Event::End(BytesEnd::new("url")))
}

fn write_text(writer: &mut Writer<Vec<u8>>, name: &str, text: &str) -> io::Result<()> {
    writer.write_event(Event::Start(BytesStart::new(name)))?;
    writer.write_event(Event::Text(BytesText::new(text)))?;
    writer.write_event(Event::End(BytesEnd::new(name)))
}

/// A page is listed unless it has nothing of its own to say.
fn is_listed(recipe: &Recipe) -> bool {
    !matches!(recipe, Recipe::NotFound | Recipe::Redirect(_) | Recipe::Tombstone(_) | Recipe::File(_))
}
