import { compareDecimals, decimal, LotKind, OrderKind, parseDecimal } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { Failure, forbidden } from "../../platform/failure";
import { IllegalTransition } from "../../platform/machine";
import { newId } from "../../platform/uuid";
import { lineOf, parsedIfSaid, parsedInput } from "../../platform/write-input";
import { findVisible, lockVisible } from "../../platform/visible";
import { write, type Act, type Answered, type WriteContext } from "../../platform/write";
import { linesOf, OrderType, type Order, type Orders } from "../ordering";
import { Lot, MaterialType, SkuType, StyleType } from "../product";
import { mustBeCountable, numberIn, pastDayIn, quantityIn, unitIn, wrong } from "./goods.parsing";
import type { RecordLotInput } from "./goods.inputs";
import { LotNumberTaken } from "./goods.problems";
import { lineStates } from "./goods.repository";
import { isCarriedOut } from "./goods.rules";

type WhyNot = LotNumberTaken | IllegalTransition;

const products = { skuId: SkuType, styleId: StyleType, materialId: MaterialType } as const;
const kinds = ["skuId", "styleId", "materialId"] as const;
const itemLine = lineOf(300);

/** Goods come into being. */
export class LotService {
  constructor(private readonly orders: Orders) {}

  /** Whoever made it writes it down: for an order it is to deliver, or for stock. */
  record(context: WriteContext, input: RecordLotInput): Answered<Lot | WhyNot> {
    const now = this.orders.clock.now();
    const number = numberIn(input.number, ["number"]);
    const measure = measureIn(input);
    const producedOn = input.producedOn ? pastDayIn(input.producedOn, now, ["producedOn"]) : null;
    const item = parsedIfSaid(itemLine, input.item, ["input", "item"]) ?? null;
    const { organizationId: ownerId } = context.viewer.mustBeSomebody();
    const intent = { mutation: "recordLot", permission: "lot:record", input } as const;
    return write<Lot, WhyNot>(this.orders.db, context, intent, async (tx, act) => {
      act.mustBeAllowed();
      act.conflicts({ uq_lot__owner_id__number: () => new LotNumberTaken(number) });
      const order = input.orderId ? await orderToDeliver(tx, act, input.orderId) : null;
      if (order && !isCarriedOut(order))
        return new IllegalTransition(order.status, "IN_PRODUCTION");
      const said = [...kinds, "item" as const].filter(one => input[one]);
      const what =
        said.length === 0 && order
          ? await productOfOrder(tx, order)
          : await productOf(tx, act, givenIn(input, item));
      const kind = input.kind ?? kindFor(order);
      const lot = tx.create(Lot, {
        ...{ id: newId(), ownerId, number, kind, orderId: order?.id ?? null },
        ...{ ...what, ...measure, producedOn, createdAt: now, version: 1 },
        reprocessedFiber: input.reprocessedFiber ?? null,
      });
      await tx.insert(Lot, lot);
      return lot;
    });
  }
}

/** The order is locked: what it is in does not change meanwhile. Only its seller makes goods for it. */
async function orderToDeliver(tx: EntityManager, act: Act, id: string): Promise<Order> {
  const order = await lockVisible<Order>(tx, act.viewer, OrderType, id);
  if (order.sellerId !== act.viewer.mustBeSomebody().organizationId) {
    act.about(order);
    throw forbidden();
  }
  return order;
}

function measureIn({ quantity, unit, massKg }: RecordLotInput) {
  const mass = massKg ? massIn(massKg) : null;
  if (!quantity && !unit) return { quantity: null, unit: null, massKg: mass };
  if (!quantity) throw wrong(["quantity"], "MISSING", "How many of this unit?");
  if (!unit) throw wrong(["unit"], "MISSING", "Which unit is it counted in?");
  const code = unitIn(unit, ["unit"]);
  const value = quantityIn(quantity, ["quantity"]);
  mustBeCountable(value, code, ["quantity"]);
  return { quantity: value, unit: code, massKg: mass };
}

function massIn(text: string) {
  const limits = { integerDigits: 12, fractionDigits: 6 };
  const mass = parsedInput(value => parseDecimal(value, limits), text, ["input", "massKg"]);
  if (compareDecimals(mass, decimal("0")) <= 0)
    throw wrong(["massKg"], "NOT_POSITIVE", "A mass is above zero.");
  return mass;
}

type Given = Pick<RecordLotInput, "skuId" | "styleId" | "materialId" | "item">;
const givenIn = ({ skuId, styleId, materialId }: RecordLotInput, item: string | null): Given => ({
  ...{ skuId, styleId, materialId, item },
});

type What = Pick<Lot, "skuId" | "styleId" | "materialId" | "item">;

/** Exactly one thing, which the maker can see; the answer tells nothing about what others keep to themselves. */
async function productOf(tx: EntityManager, act: Act, given: Given): Promise<What> {
  const said = [...kinds, "item" as const].filter(one => given[one]);
  const [first, second] = said;
  if (!first) throw wrong(["item"], "MISSING", "Say what it is: a product, or in words.");
  if (second) throw wrong([second], "ONE_PRODUCT", "A lot consists of one thing.");
  const none = { skuId: null, styleId: null, materialId: null, item: null };
  if (first === "item") return { ...none, item: given.item ?? null };
  const id = given[first] ?? "";
  const product = await findVisible<{ id: string }>(tx, act.viewer, products[first], id).catch(
    (error: unknown) => {
      const hidden = error instanceof Failure && error.code === "NOT_FOUND";
      throw hidden ? wrong([first], "UNKNOWN", "No such product is known here.") : error;
    },
  );
  return { ...none, [first]: product.id };
}

const usual: Partial<Record<OrderKind, LotKind>> = {
  [OrderKind.FABRIC]: LotKind.FABRIC,
  [OrderKind.TRIMS]: LotKind.TRIMS,
  [OrderKind.PRODUCTION]: LotKind.GARMENT,
  [OrderKind.SALES]: LotKind.GARMENT,
};

/** What is usually made for such an order. */
function kindFor(order: Pick<Order, "kind"> | null): LotKind {
  const kind = order && usual[order.kind];
  if (!kind) throw wrong(["kind"], "MISSING", "What kind of lot is it?");
  return kind;
}

/** What all lines of an order are for: one product, the sizes of one style, or the same words. */
async function productOfOrder(tx: EntityManager, order: Order): Promise<What> {
  const lines = await lineStates(tx, order);
  const rows = await linesOf(tx, order.id);
  const only = <T>(values: readonly T[]): T | null =>
    new Set(values).size === 1 ? (values[0] ?? null) : null;
  const skuId = only(rows.map(one => one.skuId));
  const materialId = only(rows.map(one => one.materialId));
  const styleId = only(lines.map(one => one.styleId));
  const none = { skuId: null, styleId: null, materialId: null, item: null };
  if (skuId) return { ...none, skuId };
  if (styleId) return { ...none, styleId };
  if (materialId) return { ...none, materialId };
  const item = only(rows.map(one => one.item));
  if (!item) throw wrong(["item"], "MISSING", "The order is for several things: say which.");
  return { ...none, item };
}
