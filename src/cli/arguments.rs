//! What may be written on the command line. The help is written for communicators, so in Swedish.

mod revising;
mod sealing;
mod status;

use chrono::NaiveDate;
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
pub use revising::Revise;
pub use sealing::{Mask, Seal, Verify};
pub use status::{Status, StatusFormat};
use std::path::PathBuf;

/// `lofte` and its commands.
#[derive(Parser, Debug)]
#[command(
    name = "lofte",
    version,
    about = "Gör medborgarlöften och vad det blev av dem till en tillgänglig webbplats.",
    after_help = AFTER,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub struct Arguments {
    /// Visa den här hjälpen.
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// Visa vilken version det är.
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

const AFTER: &str = "\
Börja så här:
  lofte init min-webbplats            en liten webbplats att ändra i
  lofte serve --root min-webbplats    se den medan du skriver
  lofte check --root min-webbplats    hitta alla misstag
  lofte build --root min-webbplats    skriv webbplatsen till min-webbplats/public

Varje kommando har egen hjälp: lofte check --help

Avslutas med 0 om allt är bra (varningar får finnas), 1 om något i innehållet
är fel, 2 om kommandot är fel skrivet eller maskinen inte klarar det. Med lofte due
betyder 1 att något saknas, och 2 även att fel i innehållet döljer svaret.";

const AFTER_BUILD: &str = "\
Finns ett fel skrivs ingenting, och den publicerade webbplatsen står kvar.
Annars byts den gamla mot den nya i ett enda steg; går inte det på filsystemet
säger kommandot till. Filer som är likadana rörs inte.

  lofte build --out /var/www/loften --base-url https://loften.kommunen.se";

const AFTER_CHECK: &str = "\
Fel hindrar att webbplatsen byggs. Varningar och råd gör det inte; med
--strict ger varningar ändå felkod, men inte sådana som bara tiden orsakar,
som att en uppföljning saknas.

  lofte check --strict --format github    i ett flöde som granskar ändringar";

const AFTER_DUE: &str = "\
Först det som saknas, sedan det som kommer härnäst. Det som saknas visas
alltid, också med --within.

Avslutas med 0 om ingen utlovad uppföljning saknas, 1 om någon gör det eller om
en åtgärdsplan inte har följts upp eller ändrats på två år, och 2 om det inte
går att säga: något i innehållet är fel, eller kommandot är fel skrivet.

  lofte due                                 allt som saknas, och nästa uppföljning av varje löfte
  lofte due --within 60d boras              det som ska redovisas i Borås inom 60 dagar
  lofte due --format ics > uppfoljning.ics  för en kalender";

const AFTER_NEW: &str = "\
Så här kan det se ut:
  lofte new municipality \"Borås Stad\" --code 1490
  lofte new party \"Västtrafik\" --kind kollektivtrafikbolag
  lofte new promise boras \"Trygga resor 2026\" --period 2026 --parties boras,vasttrafik
  lofte new follow-up boras/trygga-resor-2026 --date 2026-06-30
  lofte new review boras --title \"Granskning av löftena\" --by revisorerna
  lofte new page kontakt --title \"Kontakta oss\"

Filerna har förklaringar i sig och går igenom lofte check som de är. Skulle en
fil bli fel skrivs den inte. Inget som finns skrivs över.";

const AFTER_KEYS: &str = "\
Så här kan det se ut:
  lofte keys promise     det som kan stå i ett löfte
  lofte keys > format.md hela referensen, som Markdown

Slagen: site, municipality, promise, follow-up, review, party, police, page";

const AFTER_SERVE: &str = "\
Sidan i webbläsaren följer varje ändring du sparar. Är något fel visas det
över sidan, med rad och råd, och den senaste hela webbplatsen står kvar under.
Bara den här datorn kan se den, och mappen public rörs aldrig. Avsluta med
Ctrl-C.

  lofte serve --open --drafts    öppna webbläsaren, och ta med utkast";

/// One command.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Bygg webbplatsen.
    Build(Build),
    /// Granska innehållet utan att bygga.
    Check(Check),
    /// Visa webbplatsen i webbläsaren; den följer med när du sparar.
    Serve(Serve),
    /// Visa vad webbplatsen säger om varje löfte: status, vad som ska följas upp och vad som saknas.
    Status(Status),
    /// Visa vilka uppföljningar som saknas och vilka som kommer, och vem som ska göra dem.
    Due(Due),
    /// Skapa en liten webbplats att börja med.
    Init(Init),
    /// Lägg till en kommun, en part, ett löfte, en uppföljning, en granskning eller en sida.
    New(New),
    /// Redovisa en ändring av ett förseglat löfte, med skäl.
    Revise(Revise),
    /// Visa allt som kan stå i filerna, nyckel för nyckel.
    Keys(Keys),
    /// Försegla det som är offentligt, så att inget ändras eller försvinner i tysthet.
    Seal(Seal),
    /// Pröva att inget är ändrat i en webbplats eller i det som har förseglats.
    Verify(Verify),
    /// Maskera ett namn i det som har förseglats, enligt beslut.
    Mask(Mask),
}

/// Which site, on which day, in which language: common to all commands that read a site.
#[derive(Args, Debug, Clone)]
pub struct Site {
    /// Mappen som webbplatsen ligger i (den som har `content/`).
    #[arg(long, value_name = "MAPP", default_value = ".", global = true)]
    pub root: PathBuf,
    /// Dagen som sidorna gäller för; annars i dag.
    #[arg(long, value_name = "ÅÅÅÅ-MM-DD", global = true)]
    pub today: Option<NaiveDate>,
    /// Ta med utkast och sådant som ska publiceras senare.
    #[arg(long, global = true)]
    pub drafts: bool,
    /// Språket i det som skrivs här (`sv` eller `en`); annars webbplatsens.
    #[arg(long, value_name = "SPRÅK", global = true)]
    pub lang: Option<String>,
}

/// `lofte build`
#[derive(Args, Debug)]
#[command(after_help = AFTER_BUILD)]
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
    /// Bygget är det som ska bli offentligt: vägra om tillgänglighetsredogörelsen saknar något som lagen kräver.
    #[arg(long)]
    pub production: bool,
    /// Skriv ut hur lång tid varje steg tog.
    #[arg(long)]
    pub timings: bool,
}

/// `lofte serve`
#[derive(Args, Debug)]
#[command(after_help = AFTER_SERVE)]
pub struct Serve {
    /// Which site.
    #[command(flatten)]
    pub site: Site,
    /// Porten på den här datorn; annars 8000 eller nästa som är ledig.
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    pub port: Option<u16>,
    /// Öppna webbläsaren.
    #[arg(long)]
    pub open: bool,
}

/// `lofte check`
#[derive(Args, Debug)]
#[command(after_help = AFTER_CHECK)]
pub struct Check {
    /// Which site.
    #[command(flatten)]
    pub site: Site,
    /// Låt också varningar ge felkod (utom sådana som bara tiden orsakar).
    #[arg(long)]
    pub strict: bool,
    /// Granska också att tillgänglighetsredogörelsen har allt som lagen kräver.
    #[arg(long)]
    pub production: bool,
    /// Hur det som hittas skrivs ut.
    #[arg(long, value_enum, value_name = "FORM", default_value = "text")]
    pub format: FindingFormat,
    /// Skriv ut hur lång tid varje steg tog.
    #[arg(long)]
    pub timings: bool,
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

/// `lofte due`
#[derive(Args, Debug)]
#[command(after_help = AFTER_DUE)]
pub struct Due {
    /// Which site.
    #[command(flatten)]
    pub site: Site,
    /// Löften: <kommun>/<löfte>, till exempel boras/centrum-2022-2023, eller en kommuns alla; annars alla.
    #[arg(value_name = "LÖFTE")]
    pub promises: Vec<String>,
    /// Bara det som ska redovisas inom så lång tid: 60d (dagar) eller 8w (veckor).
    #[arg(long, value_name = "TID", value_parser = days)]
    pub within: Option<u32>,
    /// Hur det skrivs ut.
    #[arg(long, value_enum, value_name = "FORM", default_value = "text")]
    pub format: DueFormat,
}

/// How due dates are printed.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueFormat {
    /// För människor.
    Text,
    /// För program.
    Json,
    /// För kalendrar (iCalendar).
    Ics,
}

/// `60d`, `60` or `8w`, in days.
fn days(typed: &str) -> Result<u32, String> {
    let (number, unit) = match typed.strip_suffix(['d', 'w']) {
        Some(number) if typed.ends_with('w') => (number, 7),
        Some(number) => (number, 1),
        None => (typed, 1),
    };
    let days = number.parse::<u32>().ok().and_then(|number| number.checked_mul(unit));
    days.ok_or_else(|| "skriv ett antal dagar som 60d eller veckor som 8w".to_owned())
}

/// `lofte init`
#[derive(Args, Debug)]
pub struct Init {
    /// Mappen som webbplatsen ska ligga i; den får inte innehålla något.
    #[arg(value_name = "MAPP")]
    pub folder: PathBuf,
    /// Språket på webbplatsen och i det som skrivs här (`sv` eller `en`).
    #[arg(long, value_name = "SPRÅK")]
    pub lang: Option<String>,
}

/// `lofte keys`
#[derive(Args, Debug)]
#[command(after_help = AFTER_KEYS)]
pub struct Keys {
    /// Slaget av fil; annars alla.
    #[arg(value_name = "SLAG")]
    pub kind: Option<String>,
}

/// `lofte new`
#[derive(Args, Debug)]
#[command(after_help = AFTER_NEW)]
pub struct New {
    /// Which site.
    #[command(flatten)]
    pub site: Site,
    /// What is new.
    #[command(subcommand)]
    pub kind: NewKind,
}

/// What can be new.
#[derive(Subcommand, Debug)]
pub enum NewKind {
    /// En kommun, som också blir en part.
    Municipality {
        /// Kommunens namn som den själv skriver det, till exempel "Borås Stad".
        #[arg(value_name = "NAMN")]
        name: String,
        /// Kommunkoden från SCB, fyra siffror.
        #[arg(long, value_name = "KOD")]
        code: String,
        /// Mappens namn och adressen; annars efter kommunens namn.
        #[arg(long, value_name = "ID")]
        id: Option<String>,
    },
    /// En organisation som lovar, följer upp eller granskar.
    Party {
        /// Organisationens namn som den själv skriver det.
        #[arg(value_name = "NAMN")]
        name: String,
        /// Vad det är för slags organisation, till exempel "kollektivtrafikbolag".
        #[arg(long, value_name = "SLAG")]
        kind: String,
        /// Partens id; annars efter namnet.
        #[arg(long, value_name = "ID")]
        id: Option<String>,
    },
    /// Ett löfte, en samverkansöverenskommelse eller en åtgärdsplan.
    Promise {
        /// Kommunens mapp, till exempel boras.
        #[arg(value_name = "KOMMUN")]
        town: String,
        /// Löftets rubrik.
        #[arg(value_name = "RUBRIK")]
        title: String,
        /// Tiden det gäller: 2026, 2025–2026 eller 2026-05.
        #[arg(long, value_name = "PERIOD")]
        period: String,
        /// Parternas id, med komma mellan; annars kommunen.
        #[arg(long, value_name = "ID,ID", value_delimiter = ',')]
        parties: Vec<String>,
        /// Mappens namn och adressen; annars efter rubriken.
        #[arg(long, value_name = "ID")]
        id: Option<String>,
    },
    /// En uppföljning eller utvärdering av ett löfte.
    FollowUp {
        /// Löftet: <kommun>/<löfte>, till exempel boras/centrum-2022-2023.
        #[arg(value_name = "LÖFTE")]
        promise: String,
        /// Uppföljning under tiden eller utvärdering efteråt.
        #[arg(long, value_enum, value_name = "SLAG", default_value = "follow-up")]
        kind: AccountKindAsked,
        /// Dagen den skrevs; annars i dag.
        #[arg(long, value_name = "ÅÅÅÅ-MM-DD")]
        date: Option<NaiveDate>,
        /// De som redovisar, id med komma mellan; annars löftets alla parter.
        #[arg(long, value_name = "ID,ID", value_delimiter = ',')]
        by: Vec<String>,
        /// Tiden den handlar om; annars från det att förra uppföljningen slutade (en utvärdering: från periodens
        /// början) till dagen.
        #[arg(long, value_name = "TID")]
        covers: Option<String>,
    },
    /// En granskning: någon annans bedömning av ett löfte eller av en kommuns alla.
    Review {
        /// Det som granskas: <kommun> eller <kommun>/<löfte>.
        #[arg(value_name = "LÖFTE")]
        of: String,
        /// Vad granskningen heter.
        #[arg(long, value_name = "RUBRIK")]
        title: String,
        /// De som har granskat, id med komma mellan.
        #[arg(long, value_name = "ID,ID", value_delimiter = ',', required = true)]
        by: Vec<String>,
        /// Dagen den är från; annars i dag.
        #[arg(long, value_name = "ÅÅÅÅ-MM-DD")]
        date: Option<NaiveDate>,
        /// Filens namn efter dagen; annars efter rubriken.
        #[arg(long, value_name = "ID")]
        id: Option<String>,
    },
    /// En vanlig sida.
    Page {
        /// Sidans id, som blir filens namn och adressen.
        #[arg(value_name = "ID")]
        id: String,
        /// Sidans rubrik.
        #[arg(long, value_name = "RUBRIK")]
        title: String,
    },
}

/// Follow-up or evaluation.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountKindAsked {
    /// Uppföljning.
    FollowUp,
    /// Utvärdering.
    Evaluation,
}
