import { OrderParty } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { orderable } from "../product";
import { limitsOn, mustBeKnown } from "../standard";
import type { Order } from "./order.entity";
import { unknownProduct } from "./order.parsing";
import type { GateTerms, LineTerms, Terms } from "./order.terms";

/** Who writes the lines for whom. A seller may offer whatever it deals in. */
export interface Writer {
  readonly writerId: string;
  readonly otherId: string;
  readonly writerSells: boolean;
}

/** Which of the two writes the lines, and for whom. */
export const writerOf = (
  { buyerId, sellerId }: Pick<Order, "buyerId" | "sellerId">,
  party: OrderParty,
): Writer =>
  party === OrderParty.BUYER
    ? { writerId: buyerId, otherId: sellerId, writerSells: false }
    : { writerId: sellerId, otherId: buyerId, writerSells: true };

/** A parameter is known whatever edition limits it, so it is the same which day is asked for. */
const ANY_DAY = "2026-01-01";

/** Throws BAD_USER_INPUT at the first parameter of a gate that no standard limits: no report could ever pass it. */
async function mustBeTestable(tx: EntityManager, gates: readonly GateTerms[]): Promise<void> {
  if (gates.length === 0) return;
  const { parameters: known } = await limitsOn(tx, ANY_DAY);
  gates.forEach(({ parameters }, gate) =>
    mustBeKnown(parameters, known, at => ["input", "qualityGates", gate, "parameters", at]),
  );
}

/**
 * Throws BAD_USER_INPUT at the first line whose product the writer may not put on an order with the other
 * party. Only what the writer knows counts, so that the answer tells nothing about anybody else.
 */
export async function mustBeOrderable(
  tx: EntityManager,
  { lines, qualityGates = [] }: Pick<Terms, "lines"> & Partial<Pick<Terms, "qualityGates">>,
  { writerId, otherId, writerSells }: Writer,
): Promise<void> {
  await mustBeTestable(tx, qualityGates);
  const ids = (of: "skuId" | "materialId") => lines.flatMap(line => line[of] ?? []);
  const [skuIds, materialIds] = [ids("skuId"), ids("materialId")];
  if (skuIds.length + materialIds.length === 0) return;
  const known = await orderable(tx, { writerId, otherId, skuIds, materialIds }, writerSells);
  const isKnown = ({ skuId, materialId }: LineTerms): boolean =>
    [skuId, materialId].every(id => id === null || known.has(id));
  const at = lines.findIndex(line => !isKnown(line));
  const line = lines[at];
  if (line) throw unknownProduct(["lines", at, line.skuId ? "skuId" : "materialId"]);
}
