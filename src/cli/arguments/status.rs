//! Arguments of what tells how promises stand.

use super::Site;
use clap::{Args, ValueEnum};

const AFTER_STATUS: &str = "\
Så här kan det se ut:
  lofte status                                  alla löften
  lofte status boras                            en kommuns löften
  lofte status boras/centrum-2022-2023          ett löfte
  lofte status --today 2025-03-01 --format json vad webbplatsen sade en viss dag, för program";

/// `lofte status`
#[derive(Args, Debug)]
#[command(after_help = AFTER_STATUS)]
pub struct Status {
    /// Which site.
    #[command(flatten)]
    pub site: Site,
    /// Löften: <kommun>/<löfte>, till exempel boras/centrum-2022-2023, eller en kommuns alla; annars alla.
    #[arg(value_name = "LÖFTE")]
    pub promises: Vec<String>,
    /// Hur det skrivs ut.
    #[arg(long, value_enum, value_name = "FORM", default_value = "text")]
    pub format: StatusFormat,
}

/// How status is printed.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusFormat {
    /// För människor.
    Text,
    /// För program.
    Json,
}
