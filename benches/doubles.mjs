// The values of the tree in plain doubles: no coverage, no interval, no contributions.

export const number = (whole, cents = 0) => (whole * 100 + cents) / 100;

export function score(node) {
  if (node.children === undefined) {
    const difference = node.lower ? node.target - node.result : node.result - node.target;
    node.value = Math.min(150, Math.max(50, 100 + (100 * difference) / Math.abs(node.target)));
    return node.value;
  }
  let total = 0;
  let weights = 0;
  for (const child of node.children) {
    total += child.weight * score(child);
    weights += child.weight;
  }
  node.value = total / weights;
  return node.value;
}
