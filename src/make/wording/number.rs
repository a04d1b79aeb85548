//! Numbers in words: "1 200", "0,78".

use crate::make::desk::Desk;
use rust_decimal::Decimal;

impl Desk<'_> {
    /// A number, exact as typed, with the language's decimal mark and thousands apart.
    pub fn number(&self, number: Decimal) -> String {
        let typed = number.to_string();
        let (sign, digits) = typed.strip_prefix('-').map_or(("", typed.as_str()), |digits| ("−", digits));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let grouped = self.grouped(whole);
        match fraction {
            "" => format!("{sign}{grouped}"),
            fraction => format!("{sign}{grouped}{}{fraction}", self.word("number-decimal")),
        }
    }

    /// A whole number.
    pub fn whole(&self, number: u64) -> String {
        self.grouped(&number.to_string())
    }

    fn grouped(&self, digits: &str) -> String {
        let gap = self.word("number-group");
        let mut grouped = String::with_capacity(digits.len() + 4);
        for (index, digit) in digits.chars().enumerate() {
            let left = digits.len() - index;
            if index > 0 && left.is_multiple_of(3) {
                grouped.push_str(&gap);
            }
            grouped.push(digit);
        }
        grouped
    }
}
