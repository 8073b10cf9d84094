import {
  BomStatus,
  Construction,
  Contact,
  LotKind,
  MaterialKind,
  OrderKind,
  OrderStatus,
  SafetyCategory,
  Sex,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import {
  Order,
  OrderAllocation,
  OrderEvent,
  OrderLine,
} from "../../packages/api/src/modules/ordering";
import {
  BomLine,
  BomVersion,
  FiberContent,
  Lot,
  LotConsumption,
  Material,
  Sku,
  Style,
} from "../../packages/api/src/modules/product";
import { randomDealings, standing } from "./random-dealings";
import { randomShipments } from "./random-shipments";
import { randomSourcing } from "./random-sourcing";
import type { Chance } from "./random-trade";

/** Products, orders, allocations and lots between these organizations; answers the global ids of all of them. */
export async function randomGoods(
  tx: EntityManager,
  chance: Chance,
  traders: readonly string[],
  authorities: readonly string[],
): Promise<string[]> {
  const { random } = chance;
  const styles = chance.several(20, n => style(chance, random.pick(traders), n));
  const skus = chance.several(36, n => sku(chance, random.pick(styles), n));
  const materials = chance.several(18, n => material(chance, random.pick(traders), n));
  await tx.insert(Style, styles);
  await tx.insert(Sku, skus);
  await tx.insert(Material, materials);
  const goods = { skus: ids(skus), materials: ids(materials), styles: ids(styles) };
  await tx.insert(
    FiberContent,
    chance.several(60, n => fiber(chance, goods, n)),
  );
  const boms = styles.flatMap(one => (random.chance(0.6) ? [bom(chance, one)] : []));
  await tx.insert(BomVersion, boms);
  const bomLines = chance.several(30, n => bomLine(chance, random.pick(boms).id, { ...goods, n }));
  await tx.insert(BomLine, bomLines);
  const orders = chance.several(60, n => order(chance, traders, n));
  await tx.insert(Order, orders);
  const lines = orders.flatMap(one => orderLines(chance, one.id, goods));
  await tx.insert(OrderLine, lines);
  await tx.insert(
    OrderEvent,
    chance.several(60, () => orderEvent(chance, random.pick(orders))),
  );
  const allocations = allocated(chance, orders, lines);
  await tx.insert(OrderAllocation, allocations);
  const lots = chance.several(36, n => lot(chance, traders, { ...goods, orders: ids(orders), n }));
  await tx.insert(Lot, lots);
  await tx.insert(LotConsumption, consumed(chance, lots));
  const dealings = await randomDealings(tx, chance, orders, goods);
  const sourcing = await randomSourcing(tx, chance, { traders, orders, ...goods });
  const shipped = await randomShipments(tx, chance, { orders, lines, lots, others: authorities });
  const named = { ord: orders, oln: lines, lot: lots, sku: skus, sty: styles, bom: boms };
  return Object.entries(named)
    .flatMap(([prefix, rows]) => rows.map(({ id }) => `${prefix}_${id}`))
    .concat(dealings, sourcing, shipped);
}

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

interface Goods {
  readonly skus: readonly string[];
  readonly materials: readonly string[];
  readonly styles: readonly string[];
}

const style = (chance: Chance, ownerId: string, n: number) => ({
  id: chance.id(),
  ownerId,
  code: `S-${n}`,
  nameZh: chance.maybe(chance.text()),
  nameEn: `Style ${n % 3}`,
  contact: chance.word(Contact),
  declaredCategory: chance.word(SafetyCategory),
  market: chance.random.pick(["CN", "EU"]),
  sex: chance.word(Sex),
  construction: chance.maybe(chance.word(Construction)),
  publishedAt: chance.random.chance(0.3) ? chance.at() : null,
  createdAt: chance.at(),
});

const sku = (chance: Chance, of: { id: string; ownerId: string }, n: number) => ({
  id: chance.id(),
  styleId: of.id,
  ownerId: of.ownerId,
  code: `K-${n}`,
  gtin: chance.maybe(String(10_000_000_000_000 + n)),
  color: `color ${n}`,
  heightCm: chance.random.pick([73, 100, 101, 130, 131, 155, 156, 160, 161]),
  girthCm: chance.maybe(50 + chance.random.below(3)),
  hsCode: chance.maybe(chance.random.pick(["611120", "620342"])),
  createdAt: chance.at(),
});

const material = (chance: Chance, ownerId: string, n: number) => ({
  id: chance.id(),
  ownerId,
  code: `M-${n}`,
  kind: chance.word(MaterialKind),
  nameZh: chance.maybe(chance.text()),
  nameEn: `Material ${n % 3}`,
  color: chance.maybe(chance.text()),
  gsm: chance.maybe(chance.random.pick(["180.00", "180", "199.50"])),
  widthM: chance.maybe("1.5000"),
  unit: "MTR",
  publishedAt: chance.random.chance(0.3) ? chance.at() : null,
  createdAt: chance.at(),
});

/** What it is about: one of a SKU and a material. */
const oneOf = (chance: Chance, { skus, materials }: Goods) =>
  chance.random.chance(0.5)
    ? { skuId: chance.random.pick(skus), materialId: null }
    : { skuId: null, materialId: chance.random.pick(materials) };

const fiber = (chance: Chance, goods: Goods, n: number) => ({
  id: chance.id(),
  ...oneOf(chance, goods),
  part: chance.random.pick(["shell", "lining"]),
  fiber: `fiber ${n}`,
  percent: chance.random.pick(["50.00", "33.33", "100"]),
});

function bom(chance: Chance, of: { id: string; ownerId: string }) {
  const frozen = chance.random.chance(0.5);
  return {
    id: chance.id(),
    styleId: of.id,
    ownerId: of.ownerId,
    number: 1,
    status: frozen ? BomStatus.FROZEN : BomStatus.DRAFT,
    frozenAt: frozen ? chance.at() : null,
    createdAt: chance.at(),
  };
}

const bomLine = (chance: Chance, versionId: string, { n, ...goods }: Goods & { n: number }) => ({
  id: chance.id(),
  versionId,
  lineNo: n + 1,
  part: `part ${n}`,
  ...oneOf(chance, goods),
  quantity: chance.decimal(),
  wasteShare: chance.random.pick(["0", "0.120000", "0.05"]),
  unit: "MTR",
});

function order(chance: Chance, traders: readonly string[], n: number) {
  const { random } = chance;
  const buyerId = random.pick(traders);
  const sellerId = random.pick(traders.filter(id => id !== buyerId));
  return {
    id: chance.id(),
    number: `PO-${n % 40}-${buyerId.slice(0, 4)}-${n}`,
    kind: chance.word(OrderKind),
    ...standing(chance, random.chance(0.25) ? OrderStatus.DRAFT : chance.word(OrderStatus)),
    buyerId,
    sellerId,
    currency: random.pick(["CNY", "USD", "JPY", "KWD"]),
    total: chance.decimal(),
    customsMode: chance.maybe("9710"),
    tolerancePercent: random.pick(["0", "5.000", "2.5"]),
    requiredCategory: chance.maybe(chance.word(SafetyCategory)),
    dueOn: chance.maybe(chance.day()),
    validUntil: chance.maybe(chance.at()),
    placedAt: chance.at(),
    createdAt: chance.at(),
  };
}

const orderLines = (chance: Chance, orderId: string, goods: Goods) =>
  chance.several(chance.random.below(4), n => ({
    id: chance.id(),
    orderId,
    lineNo: n + 1,
    ...(chance.random.chance(0.15)
      ? { skuId: null, materialId: null, item: chance.text() }
      : { ...oneOf(chance, goods), item: null }),
    quantity: chance.decimal(),
    unit: chance.random.pick(["H87", "MTR"]),
    unitPrice: chance.decimal(),
    amount: chance.decimal(),
  }));

const orderEvent = (chance: Chance, of: { id: string; buyerId: string; sellerId: string }) => ({
  id: chance.id(),
  orderId: of.id,
  from: chance.maybe(chance.word(OrderStatus)),
  to: chance.word(OrderStatus),
  byId: chance.maybe(chance.random.pick([of.buyerId, of.sellerId])),
  at: chance.at(),
  reason: chance.maybe(chance.text()),
});

/** What one organization bought for what it sold, wherever it did both. */
function allocated(
  chance: Chance,
  orders: readonly { id: string; buyerId: string; sellerId: string }[],
  lines: readonly { id: string; orderId: string }[],
) {
  return orders.flatMap(down =>
    orders
      .filter(up => up.buyerId === down.sellerId && up.id !== down.id && chance.random.chance(0.4))
      .flatMap(up => {
        const [downstream, upstream] = [down, up].map(one =>
          lines.find(({ orderId }) => orderId === one.id),
        );
        if (!downstream || !upstream) return [];
        const released = chance.random.chance(0.25);
        return {
          id: chance.id(),
          organizationId: down.sellerId,
          downstreamOrderId: down.id,
          downstreamLineId: downstream.id,
          upstreamOrderId: up.id,
          upstreamLineId: upstream.id,
          quantity: chance.decimal(),
          unit: "MTR",
          createdAt: chance.at(),
          releasedAt: released ? chance.at() : null,
          releaseReason: released ? chance.text() : null,
        };
      }),
  );
}

function lot(
  chance: Chance,
  traders: readonly string[],
  { n, orders, ...goods }: Goods & { n: number; orders: readonly string[] },
) {
  const { random } = chance;
  const what = random.pick(["skuId", "styleId", "materialId", "item"] as const);
  const counted = random.chance(0.7);
  return {
    id: chance.id(),
    ownerId: random.pick(traders),
    number: `L-${n}`,
    kind: chance.word(LotKind),
    skuId: what === "skuId" ? random.pick(goods.skus) : null,
    styleId: what === "styleId" ? random.pick(goods.styles) : null,
    materialId: what === "materialId" ? random.pick(goods.materials) : null,
    item: what === "item" ? chance.text() : null,
    quantity: counted ? chance.decimal() : null,
    unit: counted ? "KGM" : null,
    massKg: chance.maybe(chance.decimal()),
    producedOn: chance.maybe(chance.day()),
    orderId: chance.maybe(random.pick(orders)),
    createdAt: chance.at(),
  };
}

function consumed(chance: Chance, lots: readonly { id: string; ownerId: string }[]) {
  return lots.flatMap((output, n) =>
    chance.random.some(lots.slice(0, n), 2).map(input => {
      const weighed = chance.random.chance(0.7);
      return {
        id: chance.id(),
        outputLotId: output.id,
        ownerId: output.ownerId,
        inputLotId: input.id,
        quantity: weighed ? chance.decimal() : null,
        unit: weighed ? "KGM" : null,
        consumedAt: chance.at(),
        ...(chance.random.chance(0.2)
          ? { reversedAt: chance.at(), reversalReason: chance.text() }
          : { reversedAt: null, reversalReason: null }),
      };
    }),
  );
}
