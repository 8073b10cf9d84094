import {
  addDecimals,
  compareDecimals,
  decimal,
  divideDecimals,
  multiplyDecimals,
} from "@weft/schema";
import type { DecimalText } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { OrderAllocation } from "../../modules/ordering";
import { newId } from "../../platform/uuid";
import type { DemoLine, DemoOrder } from "./demo-orders";
import { expectSame, found, type Scenario } from "./scenario";

const DIGITS = 6;

/** Which purchases were meant for which sales: line to line where both are the same goods, otherwise by quantity. */
export async function loadAllocations(
  tx: EntityManager,
  scenario: Scenario,
  orders: ReadonlyMap<string, DemoOrder>,
): Promise<void> {
  for (const told of scenario.allocations) {
    const [number = "", lineNo = "*"] = told.upstream.split("/");
    const downstream = found(orders, told.downstream, "order");
    const upstream = found(orders, number, "order");
    const lines = upstream.lines.filter(one => lineNo === "*" || String(one.lineNo) === lineNo);
    const rows = told.upstream.includes("/")
      ? lines.flatMap(line => shared(downstream.lines, line, decimal(told.qty ?? line.quantity)))
      : paired(downstream.lines, lines);
    await tx.insert(
      OrderAllocation,
      rows.map(row => ({
        id: newId(),
        organizationId: downstream.sellerId,
        downstreamOrderId: downstream.id,
        upstreamOrderId: upstream.id,
        ...row,
      })),
    );
  }
}

type Part = Pick<OrderAllocation, "downstreamLineId" | "upstreamLineId" | "quantity" | "unit">;

const paired = (downstream: readonly DemoLine[], upstream: readonly DemoLine[]): Part[] =>
  upstream.map(line => {
    const meant = downstream.find(({ lineNo }) => lineNo === line.lineNo);
    if (!meant) throw new Error(`demo data: no line ${line.lineNo} downstream`);
    const { quantity, unit } = line;
    return { downstreamLineId: meant.id, upstreamLineId: line.id, quantity, unit };
  });

/** In proportion to the pieces of each downstream line; the parts must add up to the whole. */
function shared(downstream: readonly DemoLine[], line: DemoLine, whole: DecimalText): Part[] {
  const pieces = downstream.map(({ quantity }) => decimal(quantity)).reduce(addDecimals);
  const parts = downstream.map(one => ({
    downstreamLineId: one.id,
    upstreamLineId: line.id,
    quantity: divideDecimals(multiplyDecimals(whole, decimal(one.quantity)), pieces, DIGITS),
    unit: line.unit,
  }));
  const sum = parts.map(({ quantity }) => quantity).reduce(addDecimals);
  expectSame("the sum of the parts", compareDecimals(sum, whole), 0);
  return parts;
}
