import { OrderParty } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { orderable } from "../product";
import type { Order } from "./order.entity";
import { unknownProduct } from "./order.parsing";
import type { LineTerms, Terms } from "./order.terms";

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

/**
 * Throws BAD_USER_INPUT at the first line whose product the writer may not put on an order with the other
 * party. Only what the writer knows counts, so that the answer tells nothing about anybody else.
 */
export async function mustBeOrderable(
  tx: EntityManager,
  { lines }: Pick<Terms, "lines">,
  { writerId, otherId, writerSells }: Writer,
): Promise<void> {
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
