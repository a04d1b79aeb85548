//! Numbers with units.

use crate::check::at::At;
use crate::check::card::list::{List, OneOrMany};
use crate::check::card::number::Number;
use crate::check::card::quantity::{OutcomeCard, QuantityCard, TargetCard};
use crate::check::card::required::Required;
use crate::check::card::words::Words;
use crate::check::sheet::Sheet;
use crate::check::yaml::Refusal;
use crate::model::quantity::{Comparator, Outcome, Quantity, Target};
use rust_decimal::Decimal;

/// One target or several.
pub fn targets(sheet: &mut Sheet<'_>, card: Option<OneOrMany<TargetCard>>, at: &At<'_>) -> Vec<Target> {
    one_or_many(sheet, card, at, target)
}

/// One outcome or several.
pub fn outcomes(sheet: &mut Sheet<'_>, card: Option<OneOrMany<OutcomeCard>>, at: &At<'_>) -> Vec<Outcome> {
    one_or_many(sheet, card, at, outcome)
}

/// What may be written as one or as a list, each with its place.
pub fn one_or_many<C, M>(
    sheet: &mut Sheet<'_>,
    card: Option<OneOrMany<C>>,
    at: &At<'_>,
    meaning: impl Fn(&mut Sheet<'_>, C, &At<'_>) -> M,
) -> Vec<M> {
    let Some(OneOrMany { items, is_list }) = card else { return Vec::new() };
    let items = items.into_iter().enumerate();
    items
        .map(|(index, card)| match is_list {
            true => meaning(sheet, card, &at.index(index)),
            false => meaning(sheet, card, at),
        })
        .collect()
}

fn target(sheet: &mut Sheet<'_>, card: TargetCard, at: &At<'_>) -> Target {
    let TargetCard { number, at_least, at_most, about, unit, places, of_which, lasting, per, counted } = card;
    let comparators = Comparators { number, at_least, at_most, about };
    let of_which = of_which.map(|card| Box::new(quantity(sheet, card, &at.key("of_which"))));
    let lasting = lasting.map(|card| Box::new(quantity(sheet, card, &at.key("lasting"))));
    Target {
        quantity: whole(sheet, comparators, Rest { unit, places, of_which, lasting }, at),
        per: per.map(|per| per.0),
        counted: counted.map(|counted| counted.0),
    }
}

fn outcome(sheet: &mut Sheet<'_>, card: OutcomeCard, at: &At<'_>) -> Outcome {
    let OutcomeCard { number, at_least, at_most, about, unit, places, of_which, lasting, covers } = card;
    let comparators = Comparators { number, at_least, at_most, about };
    let of_which = of_which.map(|card| Box::new(quantity(sheet, card, &at.key("of_which"))));
    let lasting = lasting.map(|card| Box::new(quantity(sheet, card, &at.key("lasting"))));
    let covers = covers.map(|covers| super::account::covers(sheet, covers, &at.key("covers")));
    Outcome { quantity: whole(sheet, comparators, Rest { unit, places, of_which, lasting }, at), covers }
}

fn quantity(sheet: &mut Sheet<'_>, card: QuantityCard, at: &At<'_>) -> Quantity {
    let QuantityCard { number, at_least, at_most, about, unit, places, of_which, lasting } = card;
    let comparators = Comparators { number, at_least, at_most, about };
    let of_which = of_which.map(|card| Box::new(quantity(sheet, *card, &at.key("of_which"))));
    let lasting = lasting.map(|card| Box::new(quantity(sheet, *card, &at.key("lasting"))));
    whole(sheet, comparators, Rest { unit, places, of_which, lasting }, at)
}

struct Comparators {
    number: Option<Number>,
    at_least: Option<Number>,
    at_most: Option<Number>,
    about: Option<Number>,
}

struct Rest {
    unit: Required<Words>,
    places: Option<List<Words>>,
    of_which: Option<Box<Quantity>>,
    lasting: Option<Box<Quantity>>,
}

fn whole(sheet: &mut Sheet<'_>, comparators: Comparators, rest: Rest, at: &At<'_>) -> Quantity {
    let (comparator, number) = one_comparator(sheet, comparators, at);
    let Rest { unit, places, of_which, lasting } = rest;
    Quantity {
        comparator,
        number,
        unit: sheet.required(unit, at, "unit").map_or_else(String::new, |unit| unit.0),
        places: places.map_or_else(Vec::new, |places| places.0.into_iter().map(|place| place.0).collect()),
        of_which,
        lasting,
    }
}

/// Exactly one of the four; a second is found where it stands.
fn one_comparator(sheet: &mut Sheet<'_>, comparators: Comparators, at: &At<'_>) -> (Comparator, Decimal) {
    let Comparators { number, at_least, at_most, about } = comparators;
    let all = [
        ("number", Comparator::Number, number),
        ("at_least", Comparator::AtLeast, at_least),
        ("at_most", Comparator::AtMost, at_most),
        ("about", Comparator::About, about),
    ];
    let mut given =
        all.iter().filter_map(|(key, comparator, number)| number.map(|number| (*key, *comparator, number.0)));
    let Some((first, comparator, number)) = given.next() else {
        if !all.iter().any(|(key, ..)| sheet.was_left_out(&at.key(key))) {
            let place = sheet.place(at);
            sheet.add(Refusal::new("quantity-no-number").at(place));
        }
        return (Comparator::Number, Decimal::ZERO);
    };
    for (key, ..) in given {
        sheet.refuse_key(
            &at.key(key),
            Refusal::new("quantity-two-numbers").with("key", key).with("first", first),
        );
    }
    (comparator, number)
}
