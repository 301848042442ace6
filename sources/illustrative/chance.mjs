// Chance that is the same at every run: a hash of a seed, a purpose and a name, so that a new node changes no other.

/** Draws for a seed. */
export function chances(seed) {
  /** A number from 0 to 2³² − 1 for a purpose and a name (FNV-1a, then the finaliser of MurmurHash3). */
  function draw(purpose, name) {
    let hash = 0x811c9dc5;
    for (const byte of Buffer.from(`${seed}:${purpose}:${name}`)) hash = Math.imul(hash ^ byte, 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  /** An integer from `low` to `high`, both included. */
  const between = (low, high, purpose, name) => low + (draw(purpose, name) % (high - low + 1));

  return { between, chance: (percent, purpose, name) => between(1, 100, purpose, name) <= percent };
}
