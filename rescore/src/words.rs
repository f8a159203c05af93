//! A few words that a cell may hold, each with the number that it stands for: found by their length and their ends, which words of up to sixteen
//! bytes have for themselves.

/// A word.
struct Word {
    length: usize,
    ends: (u64, u64),
    text: Vec<u8>,
    number: i32,
}

/// A few words, the earlier before the later.
#[derive(Default)]
pub struct Words {
    all: Vec<Word>,
    /// By length, of which few words of a column share one: the place of the first that has it, or of any other.
    first: [u8; 32],
}

impl Words {
    /// Adds a word; one that is there already keeps its number.
    pub fn add(&mut self, text: impl Into<Vec<u8>>, number: i32) {
        let text = text.into();
        let taken = self.all.iter().any(|word| word.length % 32 == text.len() % 32);
        if let (Some(first), Ok(place), false) = (self.first.get_mut(text.len() % 32), u8::try_from(self.all.len()), taken) {
            *first = place;
        }
        self.all.push(Word { length: text.len(), ends: ends(&text), text, number });
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The number of a word. A call for each cell would cost as much as the rest.
    #[inline(always)]
    pub fn number(&self, text: &[u8]) -> Option<i32> {
        let (length, ends) = (text.len(), ends(text));
        let is_it = |word: &&Word| word.length == length && word.ends == ends && (length <= 16 || word.text == text);
        let first = self.first.get(length % 32).and_then(|place| self.all.get(usize::from(*place)));
        first.filter(is_it).or_else(|| self.all.iter().find(is_it)).map(|word| word.number)
    }
}

/// The first and the last eight bytes of a text; of a shorter one, what tells it from others of its length.
#[inline]
fn ends(text: &[u8]) -> (u64, u64) {
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        return (u64::from_le_bytes(*first), u64::from_le_bytes(*last));
    }
    if let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) {
        return (u64::from(u32::from_le_bytes(*first)), u64::from(u32::from_le_bytes(*last)));
    }
    match text {
        [a, b, c] => (u64::from(*a) | u64::from(*b) << 8 | u64::from(*c) << 16, 0),
        [a, b] => (u64::from(*a) | u64::from(*b) << 8, 0),
        [a] => (u64::from(*a), 0),
        _ => (0, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn words_are_told_apart_at_every_length_and_place() {
        let mut words = Words::default();
        let long: Vec<u8> = (b'a'..=b'z').collect();
        for length in 0..=long.len() {
            words.add(&long[..length], i32::try_from(length).unwrap());
        }
        words.add("abc", 99);
        for length in 0..=long.len() {
            let word = &long[..length];
            assert_eq!(words.number(word), i32::try_from(length).ok(), "the first of two keeps its number");
            assert_eq!(words.number(&[word, b"~"].concat()), None);
            for at in 0..length {
                let mut other = word.to_vec();
                other[at] ^= 1;
                let known = (0..=long.len()).find(|n| long[..*n] == other[..]);
                assert_eq!(words.number(&other), known.and_then(|n| i32::try_from(n).ok()), "{length} {at}");
            }
        }
        assert_eq!(Words::default().number(b""), None);
    }
}
