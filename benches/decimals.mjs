// The tree in decimal.js at 28 digits, quotients half-even at 12 decimals: values only, or all that the engine gives.

export function arithmetic(Decimal) {
  Decimal.set({ precision: 28, rounding: Decimal.ROUND_HALF_EVEN });
  const [zero, one, hundred, lowest, highest] = [0, 1, 100, 50, 150].map((number) => new Decimal(number));
  const number = (whole, cents) => new Decimal(cents === undefined ? whole : `${whole}.${String(cents).padStart(2, "0")}`);
  const quotient = (above, below) => above.div(below).toDecimalPlaces(12);

  const indicator = ({ lower, target, result }) => {
    const difference = lower ? target.minus(result) : result.minus(target);
    const value = hundred.plus(quotient(hundred.times(difference), target.abs()));
    return Decimal.min(highest, Decimal.max(lowest, value));
  };

  const score = (node) => {
    if (node.children === undefined) {
      node.value = indicator(node);
      return node.value;
    }
    let total = zero;
    let weights = zero;
    for (const child of node.children) {
      total = total.plus(child.weight.times(score(child)));
      weights = weights.plus(child.weight);
    }
    node.value = quotient(total, weights);
    return node.value;
  };

  const scoreAll = (node) => {
    if (node.children === undefined) {
      node.value = indicator(node);
      [node.coverage, node.worst, node.best] = [one, node.value, node.value];
      return;
    }
    let [total, covered, worst, best, weights] = [zero, zero, zero, zero, zero];
    for (const child of node.children) {
      scoreAll(child);
      total = total.plus(child.weight.times(child.value));
      covered = covered.plus(child.weight.times(child.coverage));
      worst = worst.plus(child.weight.times(child.worst));
      best = best.plus(child.weight.times(child.best));
      weights = weights.plus(child.weight);
    }
    node.value = quotient(total, weights);
    node.coverage = quotient(covered, weights);
    node.worst = quotient(worst, weights);
    node.best = quotient(best, weights);
    let brought = zero;
    for (const child of node.children) {
      child.points = quotient(child.weight.times(child.value.minus(hundred)), weights);
      brought = brought.plus(child.points);
    }
    node.remainder = node.value.minus(hundred).minus(brought);
  };
  return { number, score, scoreAll };
}
