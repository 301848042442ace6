//! Reads a formula as it stands on the screen, in English, and computes it: a hand with a calculator.

/// The value of a formula; nothing if it does not read as one.
pub fn value(formula: &str) -> Option<f64> {
    let signs: Vec<char> = formula.chars().filter(|sign| !sign.is_whitespace() && *sign != ',').collect();
    let mut hand = Hand { signs: &signs, at: 0 };
    let value = hand.sum()?;
    (hand.at == signs.len()).then_some(value)
}

/// The number that a text begins with: `+10%`, `72 days`.
pub fn leading(text: &str) -> Option<f64> {
    let plain: String = text
        .chars()
        .map(|sign| if sign == '−' { '-' } else { sign })
        .filter(|sign| *sign != ',')
        .take_while(|sign| sign.is_ascii_digit() || matches!(sign, '.' | '-' | '+'))
        .collect();
    plain.parse().ok()
}

struct Hand<'formula> {
    signs: &'formula [char],
    at: usize,
}

impl Hand<'_> {
    fn next(&self) -> Option<char> {
        self.signs.get(self.at).copied()
    }

    fn take(&mut self, sign: char) -> bool {
        let here = self.next() == Some(sign);
        self.at += usize::from(here);
        here
    }

    fn sum(&mut self) -> Option<f64> {
        let mut value = self.product()?;
        loop {
            if self.take('+') {
                value += self.product()?;
            } else if self.take('−') {
                value -= self.product()?;
            } else {
                return Some(value);
            }
        }
    }

    fn product(&mut self) -> Option<f64> {
        let mut value = self.one()?;
        loop {
            if self.take('×') {
                value *= self.one()?;
            } else if self.take('÷') {
                value /= self.one()?;
            } else {
                return Some(value);
            }
        }
    }

    fn one(&mut self) -> Option<f64> {
        if self.take('−') {
            return Some(-self.one()?);
        }
        if self.take('|') {
            let inside = self.sum()?;
            return self.take('|').then_some(inside.abs());
        }
        if self.take('(') {
            let inside = self.sum()?;
            return self.take(')').then_some(inside);
        }
        for (word, of) in [("min(", f64::min as fn(f64, f64) -> f64), ("max(", f64::max)] {
            if self.signs.get(self.at..).is_some_and(|rest| rest.iter().take(4).copied().eq(word.chars())) {
                self.at += 4;
                return self.list(of);
            }
        }
        let digits: String =
            self.signs.get(self.at..)?.iter().take_while(|sign| sign.is_ascii_digit() || **sign == '.').collect();
        self.at += digits.len();
        digits.parse().ok()
    }

    fn list(&mut self, of: fn(f64, f64) -> f64) -> Option<f64> {
        let mut value = self.sum()?;
        while self.take(';') {
            value = of(value, self.sum()?);
        }
        self.take(')').then_some(value)
    }
}

#[test]
fn the_hand_computes() {
    assert_eq!(value("100 × (80 − 72) ÷ |−80|"), Some(10.0));
    assert_eq!(value("min(max(20; 50); 150)"), Some(50.0));
    assert_eq!(value("(−5) + 1,400.5"), Some(1395.5));
    assert_eq!(value("1 +"), None);
    assert_eq!(leading("−1,234.5%"), Some(-1234.5));
}
