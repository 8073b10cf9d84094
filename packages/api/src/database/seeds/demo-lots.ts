import {
  addDecimals,
  compareDecimals,
  decimal,
  LotKind,
  OrderKind,
  subtractDecimals,
  type DecimalText,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { Lot, LotConsumption } from "../../modules/product";
import { newId } from "../../platform/uuid";
import type { DemoOrder } from "./demo-orders";
import type { Products } from "./demo-products";
import { expectSame, found, type Scenario } from "./scenario";

type Told = Scenario["lots"][number];

const kinds: Partial<Record<OrderKind, LotKind>> = {
  [OrderKind.FABRIC]: LotKind.FABRIC,
  [OrderKind.TRIMS]: LotKind.TRIMS,
  [OrderKind.PRODUCTION]: LotKind.GARMENT,
};

/** The lots made for the orders, each by its order's seller, and what went into the garments. Answers them by number. */
export async function loadLots(
  tx: EntityManager,
  scenario: Scenario,
  refs: { readonly orders: ReadonlyMap<string, DemoOrder>; readonly products: Products },
): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map(scenario.orders.map(order => [order.no, order]));
  const lots = scenario.lots.map(told => {
    const [number = "", line = ""] = told.of.split("/");
    const order = found(refs.orders, number, "order");
    const ordered = found(numbers, number, "order");
    const item = ordered.lines.find(one => String(one.line) === line)?.item ?? null;
    const whose = { id: newId(), number: told.lot, ownerId: order.sellerId, orderId: order.id };
    return { ...whose, kind: kinds[ordered.kind], ...contents(told, item, refs.products) };
  });
  await tx.insert(Lot, lots);
  const byNumber = new Map(lots.map(lot => [lot.number, lot]));
  await tx.insert(
    LotConsumption,
    scenario.consumption.map(({ output, input, kg }) => ({
      id: newId(),
      outputLotId: found(byNumber, output, "lot").id,
      ownerId: found(byNumber, output, "lot").ownerId,
      inputLotId: found(byNumber, input, "lot").id,
      quantity: kg ?? null,
      unit: kg === undefined ? null : "KGM",
    })),
  );
  expectSame(
    "what is left of FL-2",
    leftOver(scenario, "FL-2"),
    decimal(scenario.expected.trace.leftoverFL2kg),
  );
  return new Map(lots.map(({ number, id }) => [number, id]));
}

/** Fabric is a material by the meter, garments are a style by the piece, and trims are just called so. */
function contents(told: Told, item: string | null, products: Products): Partial<Lot> {
  if (told.metres !== undefined && item !== null)
    return {
      materialId: found(products.materials, item, "material"),
      quantity: told.metres,
      unit: "MTR",
      massKg: told.kg ?? null,
    };
  if (told.pieces !== undefined)
    return { styleId: products.styleId, quantity: told.pieces, unit: "H87" };
  return { item: told.note ?? told.lot };
}

function leftOver({ lots, consumption }: Scenario, number: string): DecimalText {
  const produced = decimal(lots.find(({ lot }) => lot === number)?.kg ?? "0");
  const used = consumption
    .filter(({ input }) => input === number)
    .map(({ kg }) => decimal(kg ?? "0"))
    .reduce(addDecimals, decimal("0"));
  expectSame(`whether ${number} sufficed`, compareDecimals(used, produced) <= 0, true);
  return subtractDecimals(produced, used);
}
