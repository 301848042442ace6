// The tree that the engine makes too (engine/src/score/calculation/synthetic.rs), as objects: the same formula, number
// for number. `number` makes a number of a whole part and of its cents, if it has any.

const WIDTH = 8;

function source(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

export function tree(leaves, number) {
  const next = source(2021);
  const drawn = (whole) => (next() % 2 === 0 ? number(whole) : number(whole, next() % 100));
  const levels = [leaves];
  while (levels.at(-1) > 1) levels.push(Math.ceil(levels.at(-1) / WIDTH));

  const node = (level, place) => {
    const weight = drawn(1 + (next() % 40));
    if (level === 0) {
      const whole = 50 + (next() % 200);
      const lower = next() % 2 === 1;
      const target = drawn(whole);
      const result = drawn(Math.floor((whole * (70 + (next() % 61))) / 100));
      return { weight, lower, target, result, value: number(0), children: undefined };
    }
    const children = [];
    const last = Math.min((place + 1) * WIDTH, levels[level - 1]);
    for (let child = place * WIDTH; child < last; child += 1) children.push(node(level - 1, child));
    return { weight, lower: false, target: number(0), result: number(0), value: number(0), children };
  };
  return node(levels.length - 1, 0);
}
