// The cap: so many points around the reference of the scale, bounds included (reading 2).

import { maybe } from "./fraction.mjs";

export class Cap {
  constructor(cap, scale) {
    const below = maybe(cap?.below);
    const above = maybe(cap?.above);
    this.floor = below && scale.reference.minus(below);
    this.roof = above && scale.reference.plus(above);
  }

  hold(score) {
    if (this.floor && score.against(this.floor) < 0) score = this.floor;
    if (this.roof && score.against(this.roof) > 0) score = this.roof;
    return score;
  }

  // The bounds, held; where there are none, what the cap lets through.
  holdInterval({ worst, best }) {
    return { worst: worst ? this.hold(worst) : this.floor, best: best ? this.hold(best) : this.roof };
  }

  // A score that a source prints is not capped again; it lies within the cap of its act, or within its scale.
  ofPrinted(scale) {
    return { worst: this.floor ?? scale.minimum, best: this.roof ?? scale.maximum };
  }
}
