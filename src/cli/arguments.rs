//! What may be written on the command line. The help is written for communicators, so in Swedish.

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// `lofte` and its commands.
#[derive(Parser, Debug)]
#[command(
    name = "lofte",
    version,
    about = "Gör medborgarlöften och vad det blev av dem till en tillgänglig webbplats.",
    disable_help_subcommand = true
)]
pub struct Arguments {
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// One command.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Bygg webbplatsen.
    Build(Build),
    /// Granska innehållet utan att bygga.
    Check(Check),
}

/// Which site, on which day, in which language: common to all commands that read a site.
#[derive(Args, Debug, Clone)]
pub struct Site {
    /// Mappen som webbplatsen ligger i (den som har `content/`).
    #[arg(long, value_name = "MAPP", default_value = ".")]
    pub root: PathBuf,
    /// Dagen som sidorna gäller för; annars i dag.
    #[arg(long, value_name = "ÅÅÅÅ-MM-DD")]
    pub today: Option<NaiveDate>,
    /// Ta med utkast och sådant som ska publiceras senare.
    #[arg(long)]
    pub drafts: bool,
    /// Språket i det som skrivs här (`sv` eller `en`); annars webbplatsens.
    #[arg(long, value_name = "SPRÅK")]
    pub lang: Option<String>,
}

/// `lofte build`
#[derive(Args, Debug)]
pub struct Build {
    /// Which site.
    #[command(flatten)]
    pub site: Site,
    /// Mappen som webbplatsen skrivs till; annars `public` i webbplatsens mapp.
    #[arg(long, value_name = "MAPP")]
    pub out: Option<PathBuf>,
    /// Adressen som webbplatsen får, i stället för `base_url` i site.yaml.
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
}

/// `lofte check`
#[derive(Args, Debug)]
pub struct Check {
    /// Which site.
    #[command(flatten)]
    pub site: Site,
    /// Låt också varningar ge felkod (utom sådana som bara tiden orsakar).
    #[arg(long)]
    pub strict: bool,
    /// Hur det som hittas skrivs ut.
    #[arg(long, value_enum, value_name = "FORM", default_value = "text")]
    pub format: FindingFormat,
}

/// How findings are printed.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingFormat {
    /// För människor.
    Text,
    /// För program.
    Json,
    /// För GitHub Actions.
    Github,
}
