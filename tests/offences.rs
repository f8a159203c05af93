//! The embedded offence maps say what the tables in `core/offences/` say, code by code, and nothing of any other code.

use assize::facts::Choices;
use assize::offences::classic::{self, Ogrs3Group, Ogrs3Status, SnsvCategory, ViolenceSubcategory};
use assize::offences::current::{self, Category};
use assize::offences::{Code, Map, Why};
use assize::receipt;
use std::collections::{BTreeMap, BTreeSet};

const CURRENT: &str = include_str!("../core/offences/current-2026-07-21.csv");
const WITHDRAWN: &str = include_str!("../core/offences/current-withdrawn.csv");
const CLASSIC: &str = include_str!("../core/offences/classic-2025-11.csv");

/// Rows by code, each as its line.
fn rows(text: &'static str) -> BTreeMap<u32, &'static str> {
    text.lines().skip(1).map(|line| (line[..5].parse().expect("a number"), line)).collect()
}

fn every_code() -> impl Iterator<Item = Code> {
    (0..=99_999).map(|n| Code::from_number(n).expect("a code"))
}

/// A row as the table writes it, from what the engine says.
fn current_line(code: Code, o: current::Offence) -> String {
    format!("{code},{},{},{}", o.category.map_or("unknown", Choices::word), o.opd_violence_sex, o.is_violent_sanction)
}

fn classic_line(code: Code, o: classic::Offence) -> String {
    let (group, status) = match o.ogrs3 {
        Ok(group) => (group.word(), String::new()),
        Err(status) => ("", status.word().to_uppercase()),
    };
    format!("{code},{group},{status},{},{},{}", o.snsv.word(), o.violence.map_or("", Choices::word), o.opd_violent_or_sexual)
}

#[test]
fn every_code_has_exactly_its_row_and_no_other_code_is_found() {
    let (current, withdrawn, classic) = (rows(CURRENT), rows(WITHDRAWN), rows(CLASSIC));
    for code in every_code() {
        let text = code.to_string();
        let found = current::of(code);
        assert_eq!(found.ok().map(|o| current_line(code, o)).as_deref(), current.get(&code.number()).copied());
        assert_eq!(current::find(&text), found.ok());
        if let Err(missing) = found {
            let why = if withdrawn.contains_key(&code.number()) { Why::Withdrawn } else { Why::NotInMap };
            assert_eq!((missing.code, missing.map, missing.why), (code, &current::MAP, why));
        }
        let found = classic::of(code);
        assert_eq!(found.ok().map(|o| classic_line(code, o)).as_deref(), classic.get(&code.number()).copied());
        assert_eq!(classic::find(&text), found.ok());
        if let Err(missing) = found {
            assert_eq!((missing.code, missing.map, missing.why), (code, &classic::MAP, Why::NotInMap));
        }
    }
}

#[test]
fn a_receipt_can_name_the_maps() {
    let check = |map: &'static Map, id: &str, table: &'static str, codes: usize| {
        assert_eq!(map.id, id);
        assert_eq!(map.hash, receipt::hash(table.as_bytes()), "{id}: the hash is that of the table as it stands");
        assert_eq!((usize::from(map.codes), rows(table).len()), (codes, codes), "{id}");
    };
    check(&current::MAP, current::ID, CURRENT, 3039);
    check(&classic::MAP, classic::ID, CLASSIC, 3028);
    assert_eq!((current::ID, classic::ID), ("offences-current@2026-07-21", "offences-classic@2025-11"));
    assert_eq!(rows(WITHDRAWN).len(), 214);
}

/// How many codes have each word, by what the engine says.
fn count<'a>(words: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    let mut out = BTreeMap::new();
    words.for_each(|w| *out.entry(w).or_default() += 1);
    out
}

#[test]
fn each_category_of_the_current_map_has_its_number_of_codes() {
    let made = count(every_code().filter_map(|c| current::of(c).ok()).map(|o| o.category.map_or("unknown", Choices::word)));
    let printed = [
        ("absconding_or_bail", 16),
        ("acquisitive_violence", 7),
        ("burglary_domestic", 4),
        ("burglary_other", 8),
        ("criminal_damage", 27),
        ("drink_driving", 17),
        ("drug_import_export_or_production", 67),
        ("drug_possession_or_supply", 141),
        ("drunkenness", 19),
        ("firearms_most_serious", 17),
        ("firearms_other", 120),
        ("fraud_and_forgery", 236),
        ("handling_stolen_goods", 19),
        ("motoring_offences", 140),
        ("other_offences", 1426),
        ("public_order_and_harrassment", 231),
        ("sexual_against_child", 158),
        ("sexual_not_against_child", 106),
        ("theft_non_motor", 18),
        ("unknown", 2),
        ("vehicle_related_theft", 16),
        ("violence_against_the_person_abh_plus", 135),
        ("violence_against_the_person_sub_abh", 65),
        ("weapons_non_firearm", 27),
        ("welfare_fraud", 17),
    ];
    assert_eq!(made, printed.into());
    assert_eq!(Category::ALL.len(), 24);
}

#[test]
fn each_group_of_the_classic_map_has_its_number_of_codes() {
    let offences = || every_code().filter_map(|c| classic::of(c).ok());
    let groups = count(offences().map(|o| o.ogrs3.map_or_else(Choices::word, Choices::word)));
    let printed = [
        ("absconding_or_bail", 9),
        ("burglary_domestic", 5),
        ("burglary_other", 4),
        ("criminal_damage", 30),
        ("drink_driving", 20),
        ("drug_import_export_production", 59),
        ("drug_possession_or_supply", 143),
        ("fraud_and_forgery", 110),
        ("handling_stolen_goods", 12),
        ("need_details_of_exact_offence", 3),
        ("not_mapped", 15),
        ("other_motoring", 155),
        ("other_offence", 1500),
        ("public_order", 219),
        ("robbery", 4),
        ("sexual_against_child", 157),
        ("sexual_not_against_child", 117),
        ("soliciting_or_prostitution", 39),
        ("taking_and_driving_away", 11),
        ("theft_from_vehicles", 3),
        ("theft_non_motor", 30),
        ("violence", 383),
    ];
    assert_eq!(groups, printed.into());
    let categories = count(offences().map(|o| o.snsv.word()));
    assert_eq!((categories.len(), categories["violence_against_the_person"], categories["other_offences"]), (20, 360, 1423));
    let printed = [("firearms_most_serious", 18), ("firearms_other", 118), ("vatp_abh_plus", 133), ("vatp_sub_abh", 65), ("weapons_non_firearm", 26)];
    assert_eq!(count(offences().filter_map(|o| o.violence).map(Choices::word)), printed.into());
    assert!(offences().all(|o| o.violence.is_some() == (o.snsv == SnsvCategory::ViolenceAgainstThePerson)));
    assert_eq!((Ogrs3Group::ALL.len(), Ogrs3Status::ALL.len(), SnsvCategory::ALL.len(), ViolenceSubcategory::ALL.len()), (20, 2, 20, 5));
}

#[test]
fn a_code_is_five_ascii_digits_and_comes_back_as_it_was_written() {
    for code in every_code() {
        let text = code.to_string();
        assert_eq!((text.len(), Code::parse(&text)), (5, Some(code)));
        assert_eq!(u32::from(code.class()) * 100 + u32::from(code.sub_class()), code.number());
    }
    assert!(every_code().is_sorted(), "codes are in the order of their numbers");
    assert_eq!(Code::from_number(100_000), None);
    assert_eq!(Code::from_number(u32::MAX), None);
    assert_eq!(size_of::<Code>(), 4);
}

#[test]
fn anything_else_is_no_code() {
    for text in [
        "",
        "0",
        "3401",
        "003401",
        "034011",
        "0340a",
        "ABCDE",
        "0340 ",
        " 0340",
        " 03401",
        "03401 ",
        "03 01",
        "03401\n",
        "034-1",
        "+3401",
        "-3401",
        "034.1",
        "0x340",
        "0340\0",
        "03401\0",
        "０３４０１",
        "0340１",
        "٠٣٤٠١",
        "034\u{664}",
        "é0340",
        "ééa",
        "\u{1D7D8}1",
    ] {
        assert_eq!(Code::parse(text), None, "{text:?}");
        assert_eq!((current::find(text), classic::find(text)), (None, None), "{text:?}");
    }
}

#[test]
fn what_is_missing_names_the_code_and_the_map() {
    let code = |text: &str| Code::parse(text).expect("a code");
    let said = |text: &str| current::category(code(text)).expect_err("missing").to_string();
    assert_eq!(said("00003"), "offence code `00003` is not in the map `offences-current@2026-07-21`");
    assert_eq!(said("00413"), "offence code `00413` is not in the map `offences-current@2026-07-21`: it was withdrawn by then");
    assert_eq!(said("00001"), "offence code `00001` has no known category in the map `offences-current@2026-07-21`");
    assert_eq!(classic::of(code("00878")).expect_err("missing").to_string(), "offence code `00878` is not in the map `offences-classic@2025-11`");
    // without a category the flags are still there
    assert!(current::of(code("00001")).expect("in the map").opd_violence_sex);
}

#[test]
fn words_and_labels_are_each_used_once() {
    fn check<T: Choices>() {
        let words: BTreeSet<_> = T::CHOICES.iter().map(|c| c.word).collect();
        let labels: BTreeSet<_> = T::CHOICES.iter().map(|c| c.label).collect();
        assert_eq!((words.len(), labels.len()), (T::ALL.len(), T::ALL.len()));
    }
    check::<Category>();
    check::<Ogrs3Group>();
    check::<Ogrs3Status>();
    check::<SnsvCategory>();
    check::<ViolenceSubcategory>();
}
