import {
  compareDecimals,
  decimal,
  INCOTERMS_EDITION,
  lineAmount,
  mustParse,
  OrderStatus,
  parseCurrency,
  parseCustomsMode,
  parseTradeTerm,
  parseUnit,
  totalOf,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import {
  addRevision,
  gatesOf,
  Order,
  OrderEvent,
  OrderLine,
  termsFrom,
} from "../../modules/ordering";
import { newId } from "../../platform/uuid";
import { historyOf } from "./demo-order-history";
import type { Products } from "./demo-products";
import { expectSame, found, type Scenario, type ScenarioOrder } from "./scenario";

export type DemoLine = Pick<OrderLine, "id" | "orderId" | "lineNo" | "quantity" | "unit">;
export interface DemoOrder extends Pick<Order, "id" | "buyerId" | "sellerId"> {
  readonly lines: readonly DemoLine[];
}

/** The orders of the chain with their lines and histories, all of them completed. Answers them by number. */
export async function loadOrders(
  tx: EntityManager,
  scenario: Scenario,
  refs: { readonly organizations: ReadonlyMap<string, string>; readonly products: Products },
): Promise<ReadonlyMap<string, DemoOrder>> {
  const orders = new Map<string, DemoOrder>();
  for (const told of scenario.orders) {
    const parties = {
      id: newId(),
      buyerId: found(refs.organizations, told.buyer, "buyer"),
      sellerId: found(refs.organizations, told.seller, "seller"),
    };
    const history = historyOf(parties, scenario.timeline[told.no] ?? []);
    const lines = told.lines.map(line => lineOf(told, line, parties.id, refs.products));
    const total = totalOf(lines.map(({ amount }) => decimal(amount)));
    expectSame(`the total of ${told.no}`, compareDecimals(total, decimal(told.total)), 0);
    await tx.insert(Order, { ...parties, ...terms(told), ...standing(told.no, history), total });
    await tx.insert(OrderLine, lines);
    await agree(tx, parties, history);
    await tx.insert(OrderEvent, history);
    orders.set(told.no, { ...parties, lines });
  }
  return orders;
}

function standing(number: string, history: readonly OrderEvent[]) {
  const status = history.at(-1)?.to;
  expectSame(`the status of ${number}`, status, OrderStatus.COMPLETED);
  const placedAt = history.find(({ to }) => to === OrderStatus.SUBMITTED)?.at;
  const agreed = { revision: 1, agreedRevision: 1 };
  return {
    ...agreed,
    status,
    placedAt,
    statusSince: history.at(-1)?.at,
    createdAt: history[0]?.at,
  };
}

/** The terms on the order are those both agreed on; what was offered before them is not told. */
async function agree(
  tx: EntityManager,
  { id, buyerId }: Pick<Order, "id" | "buyerId">,
  history: readonly OrderEvent[],
): Promise<void> {
  const at = history.find(({ to }) => to === OrderStatus.SUBMITTED)?.at;
  if (!at) throw new Error("demo data: an order was never submitted");
  const order = await tx.findOneByOrFail(Order, { id });
  const lines = await tx.find(OrderLine, { where: { orderId: id }, order: { lineNo: "ASC" } });
  const terms = termsFrom(order, lines, await gatesOf(tx, id));
  await addRevision(tx, order, terms, { number: 1, byId: buyerId, at });
}

function terms(told: ScenarioOrder) {
  const term = told.incoterm ? mustParse(parseTradeTerm(told.incoterm)) : null;
  return {
    number: told.no,
    kind: told.kind,
    currency: mustParse(parseCurrency(told.currency)),
    incoterm: term?.incoterm ?? null,
    incotermPlace: term?.place ?? null,
    incotermEdition: term && (told.incotermsEdition ?? INCOTERMS_EDITION),
    customsMode: told.customsMode ? mustParse(parseCustomsMode(told.customsMode)) : null,
    tolerancePercent: told.tolerancePct ?? "0",
    requiredCategory: told.requiredCategory ?? null,
  };
}

function lineOf(
  order: ScenarioOrder,
  line: ScenarioOrder["lines"][number],
  orderId: string,
  products: Products,
) {
  const [quantity, unitPrice] = [decimal(line.qty), decimal(line.unitPrice)];
  return {
    id: newId(),
    orderId,
    lineNo: line.line,
    skuId: line.sku === undefined ? null : found(products.skus, line.sku, "SKU"),
    materialId: line.item === undefined ? null : found(products.materials, line.item, "material"),
    item: line.item ?? null,
    quantity,
    unit: mustParse(parseUnit(line.uom)),
    unitPrice,
    amount: lineAmount(quantity, unitPrice, mustParse(parseCurrency(order.currency))),
  };
}
