import {
  Incoterm,
  NoticeKind,
  OrderKind,
  OrderRequestKind,
  OrderRequestStatus,
  OrderStatus,
  SafetyCategory,
} from "@weft/schema";
import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { Notice, NoticeHead } from "../../packages/api/src/modules/notice";
import * as ordering from "../../packages/api/src/modules/ordering";

const at = new Date("2026-01-02T03:04:05.006Z");

/** Global ids of what a trader can act on: an order in each state, on its side of it. */
export interface OwnTrade {
  readonly partner: string;
  /** As their buyer. */
  readonly draft: string;
  readonly toCancel: string;
  readonly delivered: string;
  /** As their seller. */
  readonly offered: string;
  readonly toReject: string;
  readonly toCounter: string;
  readonly agreed: string;
  readonly inProduction: string;
  readonly partlyDelivered: string;
  /** Asked by the other one, and by itself. */
  readonly toConfirm: string;
  readonly toDecline: string;
  readonly toWithdraw: string;
  /** Of what was sold, and of what was bought for it. */
  readonly soldLine: string;
  readonly boughtLine: string;
  readonly allocation: string;
}

/** Until the story is told. */
export const nothingOwn = {} as OwnTrade;

/** For whoever cannot have orders: what is not theirs to see. */
export function tradeOfOthers(objects: Readonly<Record<string, string>>): OwnTrade {
  const [sale = "", request = "", allocation = ""] = ["sale", "request", "allocation"].map(
    name => objects[name],
  );
  return {
    ...{ partner: objects["maker"] ?? "", draft: sale, toCancel: sale, delivered: sale },
    ...{ offered: sale, toReject: sale, toCounter: sale, agreed: sale, inProduction: sale },
    ...{ partlyDelivered: sale, toConfirm: request, toDecline: request, toWithdraw: request },
    ...{ soldLine: objects["saleLine"] ?? "", boughtLine: objects["fabricLine"] ?? "", allocation },
  };
}

/** Orders between an organization and one other, each at another point of its life. */
export async function tradeOf(tx: EntityManager, me: string, other: string): Promise<OwnTrade> {
  const order = async (status: OrderStatus, mine: "buyer" | "seller"): Promise<Made> => {
    const id = randomUUID();
    const revision = status === OrderStatus.DRAFT ? 0 : 1;
    await tx.insert(ordering.Order, {
      ...{ id, number: id, kind: OrderKind.PRODUCTION, status, currency: "CNY", total: "185" },
      ...{ buyerId: mine === "buyer" ? me : other, sellerId: mine === "buyer" ? other : me },
      ...{ dueOn: "2099-12-31", revision, statusSince: at },
    });
    const lineId = randomUUID();
    await tx.insert(ordering.OrderLine, {
      ...{ id: lineId, orderId: id, lineNo: 1, item: "romper", unit: "H87" },
      ...{ quantity: "10", unitPrice: "18.5", amount: "185" },
    });
    return { id, lineId };
  };
  const of = async (status: OrderStatus, mine: "buyer" | "seller"): Promise<string> =>
    `ord_${(await order(status, mine)).id}`;
  const request = async (byId: string): Promise<string> => {
    const id = randomUUID();
    await tx.insert(ordering.OrderRequest, {
      ...{ id, orderId: (await order(OrderStatus.ACCEPTED, "seller")).id, byId },
      ...{ kind: OrderRequestKind.CANCELLATION, status: OrderRequestStatus.OPEN },
      ...{ reason: "because", askedAt: new Date() },
    });
    return `orq_${id}`;
  };
  const sold = await order(OrderStatus.ACCEPTED, "seller");
  const [bought, more] = [
    await order(OrderStatus.ACCEPTED, "buyer"),
    await order(OrderStatus.ACCEPTED, "buyer"),
  ];
  const allocation = { id: randomUUID(), organizationId: me, quantity: "1", unit: "H87" };
  await tx.insert(ordering.OrderAllocation, {
    ...allocation,
    ...{ downstreamOrderId: sold.id, downstreamLineId: sold.lineId },
    ...{ upstreamOrderId: more.id, upstreamLineId: more.lineId },
  });
  return {
    partner: `org_${other}`,
    draft: await of(OrderStatus.DRAFT, "buyer"),
    toCancel: await of(OrderStatus.DRAFT, "buyer"),
    delivered: await of(OrderStatus.DELIVERED, "buyer"),
    offered: await of(OrderStatus.SUBMITTED, "seller"),
    toReject: await of(OrderStatus.SUBMITTED, "seller"),
    toCounter: await of(OrderStatus.ACCEPTED, "seller"),
    agreed: await of(OrderStatus.ACCEPTED, "seller"),
    inProduction: await of(OrderStatus.IN_PRODUCTION, "seller"),
    partlyDelivered: await of(OrderStatus.PARTIALLY_DELIVERED, "seller"),
    toConfirm: await request(other),
    toDecline: await request(other),
    toWithdraw: await request(me),
    soldLine: `oln_${sold.lineId}`,
    boughtLine: `oln_${bought.lineId}`,
    allocation: `oal_${allocation.id}`,
  };
}

interface Made {
  readonly id: string;
  readonly lineId: string;
}

interface Dealt {
  readonly make: (name: string, prefix: string) => { readonly id: string };
  readonly skuId: string;
  readonly materialId: string;
  readonly saleId: string;
  readonly fabricId: string;
  readonly buyerId: string;
  readonly makerId: string;
}

/** What was offered and asked for on the way to the sale, and what its seller was told. */
export async function dealings(
  tx: EntityManager,
  { make, saleId, fabricId, buyerId, ...of }: Dealt,
) {
  const terms = {
    ...{ number: 1, at, currency: "CNY", total: "185" },
    ...{ incoterm: Incoterm.FOB, incotermPlace: "Ningbo", incotermEdition: "2020" },
    ...{ customsMode: "9710", requiredCategory: SafetyCategory.A, dueOn: "2026-03-01" },
    ...{ validUntil: at, tolerancePercent: "0", sampleRequired: false, acceptanceDays: 10 },
  };
  const sold = { ...make("revision", "orv"), orderId: saleId, byId: buyerId, ...terms };
  const bought = {
    ...make("fabricRevision", "orv"),
    orderId: fabricId,
    byId: of.makerId,
    ...terms,
  };
  await tx.insert(ordering.OrderRevision, [sold, bought]);
  const line = (name: string, of: typeof sold, lineNo: number, what: object) => ({
    ...make(name, "orl"),
    ...{ revisionId: of.id, orderId: of.orderId, lineNo, unit: "H87" },
    ...{ quantity: "10", unitPrice: "18.5", amount: "185" },
    ...{ skuId: null, materialId: null, item: null, ...what },
  });
  await tx.insert(ordering.OrderRevisionLine, [
    line("revisionLine", sold, 1, { skuId: of.skuId }),
    line("itemRevisionLine", sold, 2, { item: "hangers" }),
    line("fabricRevisionLine", bought, 1, { materialId: of.materialId }),
  ]);
  await tx.insert(ordering.OrderRequest, {
    ...{ ...make("request", "orq"), orderId: saleId, byId: buyerId, revisionId: sold.id },
    kind: OrderRequestKind.CHANGE,
    status: OrderRequestStatus.DECLINED,
    ...{ reason: "more of it", askedAt: at, answeredAt: at, answer: "no" },
  });
  await tx.insert(NoticeHead, { recipientId: of.makerId, number: 1 });
  await tx.insert(Notice, {
    ...{ ...make("notice", "not"), recipientId: of.makerId, number: 1, at },
    ...{ kind: NoticeKind.ORDER_SUBMITTED, subjectId: `ord_${saleId}` },
  });
}
