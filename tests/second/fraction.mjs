// Exact fractions on whole numbers without bound: nothing is ever rounded.

const gcd = (a, b) => {
  while (b) [a, b] = [b, a % b];
  return a;
};

export class Fraction {
  constructor(above, below = 1n) {
    if (below === 0n) throw new Error("a fraction of zero parts");
    const sign = below < 0n ? -1n : 1n;
    const size = above < 0n ? -above : above;
    const common = gcd(size, sign * below) || 1n;
    this.above = (sign * above) / common;
    this.below = (sign * below) / common;
  }

  // A decimal as documents write it: "-1.10", "3e-2".
  static of(text) {
    if (text instanceof Fraction) return text;
    const found = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(String(text));
    if (!found) throw new Error(`not a decimal: ${text}`);
    const [, sign, whole, decimals = "", exponent = "0"] = found;
    const units = BigInt(sign + whole + decimals);
    const places = BigInt(decimals.length) - BigInt(exponent);
    return places >= 0n ? new Fraction(units, 10n ** places) : new Fraction(units * 10n ** -places);
  }

  plus(other) {
    return new Fraction(this.above * other.below + other.above * this.below, this.below * other.below);
  }

  minus(other) {
    return this.plus(other.opposite());
  }

  times(other) {
    return new Fraction(this.above * other.above, this.below * other.below);
  }

  over(other) {
    return new Fraction(this.above * other.below, this.below * other.above);
  }

  opposite() {
    return new Fraction(-this.above, this.below);
  }

  size() {
    return this.above < 0n ? this.opposite() : this;
  }

  isZero() {
    return this.above === 0n;
  }

  // Negative, zero or positive, like this − other.
  against(other) {
    const difference = this.above * other.below - other.above * this.below;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  // Half-even at so many decimals.
  roundedTo(decimals) {
    const ten = 10n ** BigInt(decimals);
    const units = this.above * ten;
    let floor = units / this.below;
    if (floor * this.below > units) floor -= 1n;
    const twice = 2n * (units - floor * this.below);
    const up = twice > this.below || (twice === this.below && floor % 2n !== 0n);
    return new Fraction(up ? floor + 1n : floor, ten);
  }

  isNear(other, distance) {
    return this.minus(other).size().against(distance) <= 0;
  }

  // For messages only.
  toString() {
    const shown = this.roundedTo(15);
    return `${shown.above}/${shown.below} ≈ ${Number(this.above) / Number(this.below)}`;
  }
}

export const ZERO = new Fraction(0n);
export const ONE = new Fraction(1n);
export const HUNDRED = new Fraction(100n);

export const sum = (numbers) => numbers.reduce((total, number) => total.plus(number), ZERO);
export const least = (numbers) => numbers.reduce((a, b) => (b.against(a) < 0 ? b : a));
export const greatest = (numbers) => numbers.reduce((a, b) => (b.against(a) > 0 ? b : a));
export const maybe = (text) => (text === undefined ? undefined : Fraction.of(text));
