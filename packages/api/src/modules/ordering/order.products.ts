import type { EntityManager } from "typeorm";
import { orderable } from "../product";
import { unknownProduct } from "./order.parsing";
import type { LineTerms, Terms } from "./order.terms";

/** Who writes the lines for whom. A seller may offer whatever it deals in. */
export interface Writer {
  readonly writerId: string;
  readonly otherId: string;
  readonly writerSells: boolean;
}

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
