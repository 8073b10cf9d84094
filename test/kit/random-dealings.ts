import {
  Incoterm,
  NoticeKind,
  OrderRequestKind,
  OrderRequestStatus,
  OrderStatus,
  SafetyCategory,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { Notice } from "../../packages/api/src/modules/notice";
import {
  OrderRequest,
  OrderRevision,
  OrderRevisionLine,
} from "../../packages/api/src/modules/ordering";
import type { Chance } from "./random-trade";

interface Dealt {
  readonly id: string;
  readonly buyerId: string;
  readonly sellerId: string;
  readonly revision: number;
}

interface OnLines {
  readonly skus: readonly string[];
  readonly materials: readonly string[];
}

/** How far an order has come: a draft was never offered, and one that was called off may not have been. */
export function standing(chance: Chance, status: OrderStatus) {
  const { random } = chance;
  const offered =
    status === OrderStatus.CANCELLED ? random.chance(0.5) : status !== OrderStatus.DRAFT;
  const revision = offered ? 1 + random.below(3) : 0;
  const stoppable = [OrderStatus.IN_PRODUCTION, OrderStatus.READY, OrderStatus.PARTIALLY_DELIVERED];
  return {
    status,
    resumeStatus: status === OrderStatus.QUALITY_HOLD ? random.pick(stoppable) : null,
    revision,
    agreedRevision: revision > 0 ? chance.maybe(1 + random.below(revision)) : null,
    sampleRequired: random.chance(0.3),
    acceptanceDays: random.pick([0, 7, 10]),
    statusSince: chance.at(),
  };
}

/** What was offered, countered and asked for about these orders; answers what a notice can be about. */
export async function randomDealings(
  tx: EntityManager,
  chance: Chance,
  orders: readonly Dealt[],
  goods: OnLines,
): Promise<string[]> {
  const revisions = orders.flatMap(order =>
    // One more than are on the table: a change may have been proposed and declined.
    chance.several(order.revision && order.revision + chance.random.below(2), n =>
      revision(chance, order, n + 1),
    ),
  );
  await tx.insert(OrderRevision, revisions);
  const lines = revisions.flatMap(one =>
    chance.several(chance.random.below(3), n => revisionLine(chance, one, { ...goods, n })),
  );
  await tx.insert(OrderRevisionLine, lines);
  const requests = orders.flatMap(order => requested(chance, order, revisions));
  await tx.insert(OrderRequest, requests);
  return [
    ...revisions.map(({ id }) => `orv_${id}`),
    ...lines.map(({ id }) => `orl_${id}`),
    ...requests.map(({ id }) => `orq_${id}`),
  ];
}

const revision = (chance: Chance, { id: orderId, buyerId, sellerId }: Dealt, number: number) => ({
  id: chance.id(),
  orderId,
  number,
  byId: chance.random.pick([buyerId, sellerId]),
  at: chance.at(),
  currency: chance.random.pick(["CNY", "USD", "JPY", "KWD"]),
  total: chance.decimal(),
  incoterm: chance.maybe(chance.word(Incoterm)),
  incotermPlace: chance.maybe(chance.text()),
  incotermEdition: chance.maybe("2020"),
  customsMode: chance.maybe("9710"),
  tolerancePercent: chance.random.pick(["0", "5.000", "2.5"]),
  requiredCategory: chance.maybe(chance.word(SafetyCategory)),
  dueOn: chance.maybe(chance.day()),
  validUntil: chance.maybe(chance.at()),
  sampleRequired: chance.random.chance(0.3),
  acceptanceDays: chance.random.pick([0, 7, 10]),
});

const revisionLine = (
  chance: Chance,
  of: { readonly id: string; readonly orderId: string },
  { n, skus, materials }: OnLines & { readonly n: number },
) => {
  const what = chance.random.pick(["skuId", "materialId", "item"] as const);
  return {
    id: chance.id(),
    revisionId: of.id,
    orderId: of.orderId,
    lineNo: n + 1,
    skuId: what === "skuId" ? chance.random.pick(skus) : null,
    materialId: what === "materialId" ? chance.random.pick(materials) : null,
    item: what === "item" ? chance.text() : null,
    quantity: chance.decimal(),
    unit: chance.random.pick(["H87", "MTR"]),
    unitPrice: chance.decimal(),
    amount: chance.decimal(),
  };
};

/** At most one of each kind, so that no two of a kind are open at once. */
const requested = (
  chance: Chance,
  { id: orderId, buyerId, sellerId }: Dealt,
  revisions: readonly { readonly id: string; readonly orderId: string }[],
) =>
  chance.random.some(Object.values(OrderRequestKind), 2).flatMap(kind => {
    const proposed = revisions.filter(one => one.orderId === orderId);
    if (proposed.length === 0) return [];
    const status = chance.word(OrderRequestStatus);
    const answered = status !== OrderRequestStatus.OPEN;
    return {
      id: chance.id(),
      orderId,
      kind,
      status,
      byId: chance.random.pick([buyerId, sellerId]),
      reason: chance.text(),
      revisionId: kind === OrderRequestKind.CHANGE ? chance.random.pick(proposed).id : null,
      askedAt: chance.at(),
      answeredAt: answered ? chance.at() : null,
      answer: answered ? chance.maybe(chance.text()) : null,
    };
  });

/** What these organizations were told of, each in an order of its own. */
export async function randomNotices(
  tx: EntityManager,
  chance: Chance,
  recipients: readonly string[],
  subjects: readonly string[],
): Promise<void> {
  const notices = recipients.flatMap(recipientId =>
    chance.several(chance.random.below(5), n => ({
      id: chance.id(),
      recipientId,
      number: n + 1,
      kind: chance.word(NoticeKind),
      subjectId: chance.random.pick([...subjects, `ord_${chance.id()}`]),
      at: chance.at(),
    })),
  );
  await tx.insert(Notice, notices);
}
