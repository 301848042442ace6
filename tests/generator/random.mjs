// Numbers that look like chance and are the same on every machine (mulberry32).

export class Random {
  constructor(seed) {
    this.state = seed >>> 0;
  }

  #next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  // A whole number from 0 up to, and without, `most`.
  below(most) {
    return this.#next() % most;
  }

  between(least, most) {
    return least + this.below(most - least + 1);
  }

  // Whether something that happens so many times in a hundred happens.
  chance(percent) {
    return this.below(100) < percent;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  // A decimal between two whole numbers, with up to four decimals, as a document writes it.
  decimal(least, most) {
    const decimals = this.below(5);
    const whole = this.between(least, most);
    if (decimals === 0) return String(whole);
    const part = String(this.below(10 ** decimals)).padStart(decimals, "0");
    return `${whole}.${part}`;
  }

  // So many digits, with a point somewhere among them.
  digits(count) {
    let digits = String(this.between(1, 9));
    while (digits.length < count) digits += String(this.below(10));
    const point = this.below(count);
    return point === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  }
}
