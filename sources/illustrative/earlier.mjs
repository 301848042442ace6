// Results that mean something only beside those of the period before: variations, and stocks corrected for the inflow.
import { fraction, print } from "./decimal.mjs";
import { decimalsOf } from "./measured.mjs";

/** Whether the results of a place rest on those of the period before. */
export const rests = ({ node }, stated) => node.measure?.kind === "variation" || stated?.target.kind === "adjusted";

/** What a place has now and had in the period before; `wanted` is the variation, or the stock, that it ends with. */
export function earlier({ node }, { target }, wanted, draw) {
  const decimals = decimalsOf(node);
  if (target.kind === "adjusted") {
    const [stock, unit] = fraction(target.value);
    const inflow = (permille) => [{ input: target.inflow, value: print(stock * BigInt(permille), unit * 1000n, decimals) }];
    return {
      now: { value: wanted, components: inflow(draw(900, 1100, "inflow")) },
      then: { value: print(stock * BigInt(draw(1150, 1350, "stock")), unit * 1000n, decimals), components: inflow(1000) },
    };
  }
  const start = BigInt(draw(2000, 9000, "start"));
  const [change, unit] = fraction(wanted);
  const end = node.measure.form === "percent" ? [start * (100n * unit + change), 100n * unit] : [start * unit + change, unit];
  return { now: { value: print(...end, decimals) }, then: { value: print(start, 1n, decimals) } };
}
