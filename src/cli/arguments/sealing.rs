//! Arguments of what seals, proves and masks.

use chrono::NaiveDate;
use clap::Args;
use std::path::PathBuf;

const AFTER_SEAL: &str = "\
Varje löfte, uppföljning och granskning som är offentlig får en rad i
content/ledger/, med sin text och en kontrollsumma. Sedan kan ingen ändra ett
ord utan att lofte check säger till, och ingen sida kan försvinna tyst.
Försegla när texten är klar, strax före lofte build, och spara content/ledger
tillsammans med det övriga. En andra gång förseglas bara det som är nytt.

  lofte seal --check           visa vad som skulle förseglas (felkod 1 om något)
  lofte seal --heads > heads   spara också en kontrollsumma att ha någon annanstans";

const AFTER_VERIFY: &str = "\
Prövar en publicerad webbplats eller en mapp med content/ utan nät: varje fil
mot förteckningen, varje försegling mot sin text och den försegling som kom
före. Säger vad som är ändrat, saknas eller kommer i fel ordning.

Den som har skrivit om allt på en gång, också liggaren, avslöjas bara av en
kontrollsumma som någon har sparat någon annanstans: --heads visar den, och
--against prövar mot den.

  lofte verify public
  lofte verify . --heads > heads-2026-11-29
  lofte verify public --against heads-2026-11-29

Avslutas med 0 om allt stämmer, 1 om något inte gör det, 2 om det inte gick att
pröva.";

const AFTER_MASK: &str = "\
Tar bort ett namn ur förseglade texter i content/ledger/ när det är beslutat.
Där namnet stod syns att något är maskat, och lofte verify stämmer ändå.
Gäller löftet och allt som ligger bredvid det. Står namnet kvar i en fil visas
var; ta bort det där själv. Versionshanteringens historik rörs inte.

  lofte mask boras/centrum-2022-2023 --name \"Anna Ek\" --decision \"KS 2026-11-02 § 12\"";

/// `lofte seal`
#[derive(Args, Debug)]
#[command(after_help = AFTER_SEAL)]
pub struct Seal {
    /// Mappen som webbplatsen ligger i (den som har `content/`).
    #[arg(long, value_name = "MAPP", default_value = ".")]
    pub root: PathBuf,
    /// Dagen som skrivs i förseglingen; annars i dag.
    #[arg(long, value_name = "ÅÅÅÅ-MM-DD")]
    pub today: Option<NaiveDate>,
    /// Språket i det som skrivs här (`sv` eller `en`); annars webbplatsens.
    #[arg(long, value_name = "SPRÅK")]
    pub lang: Option<String>,
    /// Skriv ingenting; visa vad som skulle förseglas.
    #[arg(long)]
    pub check: bool,
    /// Visa efteråt en kontrollsumma att spara någon annanstans.
    #[arg(long, conflicts_with = "check")]
    pub heads: bool,
}

/// `lofte verify`
#[derive(Args, Debug)]
#[command(after_help = AFTER_VERIFY)]
pub struct Verify {
    /// En publicerad webbplats, eller mappen som har `content/`.
    #[arg(value_name = "MAPP")]
    pub folder: PathBuf,
    /// Visa kontrollsumman att spara någon annanstans, om allt stämmer.
    #[arg(long)]
    pub heads: bool,
    /// En fil med en kontrollsumma som någon har sparat: det som den nämner ska finnas kvar.
    #[arg(long, value_name = "FIL")]
    pub against: Option<PathBuf>,
    /// Språket i det som skrivs här (`sv` eller `en`).
    #[arg(long, value_name = "SPRÅK")]
    pub lang: Option<String>,
}

/// `lofte mask`
#[derive(Args, Debug)]
#[command(after_help = AFTER_MASK)]
pub struct Mask {
    /// Löftet: <kommun>/<löfte>, till exempel boras/centrum-2022-2023; eller en fil i content/.
    #[arg(value_name = "LÖFTE")]
    pub document: String,
    /// Namnet, som det står i texten.
    #[arg(long, value_name = "NAMN")]
    pub name: String,
    /// Beslutet: vem, när och vilken paragraf.
    #[arg(long, value_name = "BESLUT")]
    pub decision: String,
    /// Mappen som webbplatsen ligger i (den som har `content/`).
    #[arg(long, value_name = "MAPP", default_value = ".")]
    pub root: PathBuf,
    /// Dagen som skrivs vid maskeringen; annars i dag.
    #[arg(long, value_name = "ÅÅÅÅ-MM-DD")]
    pub today: Option<NaiveDate>,
    /// Språket i det som skrivs här (`sv` eller `en`); annars webbplatsens.
    #[arg(long, value_name = "SPRÅK")]
    pub lang: Option<String>,
}
