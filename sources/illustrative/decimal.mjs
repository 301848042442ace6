// Decimals without floats: BigInt digits with a scale, fractions as [top, bottom] with a bottom above zero.

export const TEN = (power) => 10n ** BigInt(power);

/** A decimal of the plan as a fraction. */
export function fraction(text) {
  const [whole, decimals = ""] = text.split(".");
  return [BigInt(whole + decimals), TEN(decimals.length)];
}

/** numerator / denominator, half away from zero, written with `decimals` decimals. */
export function print(numerator, denominator, decimals) {
  const scaled = numerator * TEN(decimals);
  const sign = scaled < 0n ? -1n : 1n;
  const rounded = (2n * sign * scaled + denominator) / (2n * denominator);
  const text = String(rounded).padStart(decimals + 1, "0");
  const at = text.length - decimals;
  const shown = decimals === 0 ? text : `${text.slice(0, at)}.${text.slice(at)}`;
  return sign < 0n && rounded !== 0n ? `-${shown}` : shown;
}

/** Whether one fraction is above another. */
export const above = ([top, bottom], [otherTop, otherBottom]) => top * otherBottom > otherTop * bottom;

/** Text of a value held within a domain. */
export function held(text, { minimum, maximum } = {}) {
  const value = fraction(text);
  if (maximum !== undefined && above(value, fraction(maximum))) return maximum;
  if (minimum !== undefined && above(fraction(minimum), value)) return minimum;
  return text;
}
