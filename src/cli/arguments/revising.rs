//! Arguments of what declares a change.

use super::Site;
use chrono::NaiveDate;
use clap::Args;
use std::path::PathBuf;

const AFTER_REVISE: &str = "\
Visar ord för ord vad som skiljer löftet från den text som förseglades sist
([-så här-] är borttaget, {+så här+} är tillagt), frågar varför och skriver en
post under `revisions` i löftets fil. Resten av filen rörs inte. Efteråt syns
ändringen på löftets sida, och lofte check säger inte längre ifrån. Samma sak
för en uppföljning eller utvärdering, om dess fil anges.

  lofte revise boras/centrum-2026
  lofte revise boras/centrum-2026/2026-08-20
  lofte revise boras/centrum-2026 --reason \"Skrivfel i antalet.\" --decided-by \"Styrgruppen\"

Avslutas med 0 om ändringen är redovisad eller ingenting skiljer, 1 om något
annat i innehållet är fel och 2 om det saknas ett skäl.";

/// `lofte revise`
#[derive(Args, Debug)]
#[command(after_help = AFTER_REVISE)]
pub struct Revise {
    /// Löftet: <kommun>/<löfte>, till exempel boras/centrum-2022-2023; eller en uppföljning i det: <kommun>/<löfte>/<fil>.
    #[arg(value_name = "LÖFTE")]
    pub promise: String,
    /// Varför det ändrades; annars frågar kommandot.
    #[arg(long, value_name = "SKÄL")]
    pub reason: Option<String>,
    /// Vem som beslutade.
    #[arg(long, value_name = "VEM")]
    pub decided_by: Option<String>,
    /// Vad som ändrades, i ord; annars räknas delarna upp.
    #[arg(long, value_name = "TEXT")]
    pub text: Option<String>,
    /// Dagen för ändringen; annars i dag.
    #[arg(long, value_name = "ÅÅÅÅ-MM-DD")]
    pub date: Option<NaiveDate>,
    /// Mappen som webbplatsen ligger i (den som har `content/`).
    #[arg(long, value_name = "MAPP", default_value = ".")]
    pub root: PathBuf,
    /// Dagen som gäller som i dag.
    #[arg(long, value_name = "ÅÅÅÅ-MM-DD")]
    pub today: Option<NaiveDate>,
    /// Språket i det som skrivs här (`sv` eller `en`); annars webbplatsens.
    #[arg(long, value_name = "SPRÅK")]
    pub lang: Option<String>,
}

impl Revise {
    /// The site that is meant, drafts included.
    pub fn site(&self) -> Site {
        Site { root: self.root.clone(), today: self.today, drafts: true, lang: self.lang.clone() }
    }
}
