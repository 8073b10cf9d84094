import {
  Incoterm,
  OrderKind,
  QuotationStatus,
  RfqAudience,
  RfqStatus,
  SafetyCategory,
  SampleStatus,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import * as sourcing from "../../packages/api/src/modules/sourcing";
import type { Chance } from "./random-trade";

interface Ordered {
  readonly id: string;
  readonly buyerId: string;
  readonly sellerId: string;
}

interface Among {
  readonly traders: readonly string[];
  readonly orders: readonly Ordered[];
  readonly skus: readonly string[];
  readonly materials: readonly string[];
}

/** Enquiries, who was asked and answered, and samples; answers what a notice can be about. */
export async function randomSourcing(
  tx: EntityManager,
  chance: Chance,
  among: Among,
): Promise<string[]> {
  const { random } = chance;
  const rfqs = chance.several(30, n => rfq(chance, among.traders, n));
  await tx.insert(sourcing.Rfq, rfqs);
  const lines = rfqs.flatMap(one => rfqLines(chance, one, among));
  await tx.insert(sourcing.RfqLine, lines);
  const others = (id: string): string[] => among.traders.filter(one => one !== id);
  const invitations = rfqs
    .filter(({ audience }) => audience === RfqAudience.INVITED)
    .flatMap(({ id: rfqId, requesterId }) =>
      random.some(others(requesterId), 4).map(organizationId => ({
        ...{ id: chance.id(), rfqId, organizationId, at: chance.at() },
      })),
    );
  await tx.insert(sourcing.RfqInvitation, invitations);
  const free = [...among.orders];
  const quotations = rfqs.flatMap(one =>
    random
      .some(others(one.requesterId), 4)
      .map((bidderId, n) => quotation(chance, one, { bidderId, order: n ? null : free.pop() })),
  );
  await tx.insert(sourcing.Quotation, quotations);
  const revisions = quotations.flatMap(one =>
    chance.several(one.revision, n => revision(chance, one, n + 1)),
  );
  await tx.insert(sourcing.QuotationRevision, revisions);
  const prices = revisions.flatMap(one => quotationLines(chance, one, among));
  await tx.insert(sourcing.QuotationLine, prices);
  const samples = [
    ...random.some(among.orders, 16).flatMap(one => rounds(chance, { orderId: one.id, ...one })),
    ...random.some(quotations, 12).flatMap(one =>
      rounds(chance, {
        ...{ quotationId: one.id, buyerId: one.requesterId, sellerId: one.bidderId },
      }),
    ),
  ];
  await tx.insert(sourcing.Sample, samples);
  const events = await randomEvents(tx, chance, { rfqs, quotations, samples });
  const named = { rfq: rfqs, rql: lines, inv: invitations, quo: quotations, qrv: revisions };
  return Object.entries({ ...named, qln: prices, smp: samples, ...events }).flatMap(
    ([prefix, rows]) => rows.map(({ id }) => `${prefix}_${id}`),
  );
}

const tradeTerm = (chance: Chance) =>
  chance.random.chance(0.5)
    ? { incoterm: null, incotermPlace: null, incotermEdition: null }
    : {
        incoterm: chance.word(Incoterm),
        incotermPlace: chance.text(),
        incotermEdition: "2020",
      };

const rfq = (chance: Chance, traders: readonly string[], n: number) => ({
  id: chance.id(),
  requesterId: chance.random.pick(traders),
  title: `${chance.text()} ${n % 7}`,
  kind: chance.word(OrderKind),
  status: chance.random.chance(0.5) ? RfqStatus.OPEN : chance.word(RfqStatus),
  audience: chance.word(RfqAudience),
  currency: chance.random.pick(["CNY", "USD", "JPY", "KWD"]),
  dueOn: chance.maybe(chance.day()),
  deadline: chance.at(),
  ...tradeTerm(chance),
  tolerancePercent: chance.random.pick(["0", "5.000", "2.5"]),
  requiredCategory: chance.maybe(chance.word(SafetyCategory)),
  sampleRequired: chance.random.chance(0.3),
  disclosesTargetPrices: chance.random.chance(0.3),
  revision: 1 + chance.random.below(2),
  statusSince: chance.at(),
  createdAt: chance.at(),
});

const product = (chance: Chance, { skus, materials }: Among) => {
  const what = chance.random.pick(["skuId", "materialId", "item"] as const);
  return {
    skuId: what === "skuId" ? chance.random.pick(skus) : null,
    materialId: what === "materialId" ? chance.random.pick(materials) : null,
    item: what === "item" ? chance.text() : null,
    quantity: chance.decimal(),
    unit: chance.random.pick(["H87", "MTR"]),
  };
};

const rfqLines = (
  chance: Chance,
  of: { readonly id: string; readonly revision: number; readonly currency: string },
  among: Among,
) =>
  chance
    .several(of.revision, n => n + 1)
    .flatMap(number =>
      chance.several(1 + chance.random.below(3), n => ({
        ...{ id: chance.id(), rfqId: of.id, revision: number, lineNo: n + 1 },
        ...product(chance, among),
        ...{ targetPrice: chance.maybe(chance.decimal()), currency: of.currency },
      })),
    );

type Asked = ReturnType<typeof rfq>;

const offered = (chance: Chance, currency: string) => {
  const inDays = chance.random.chance(0.5);
  return {
    ...{ rfqRevision: 1, currency, total: chance.decimal() },
    ...{ dueOn: inDays ? null : chance.day(), leadTimeDays: inDays ? 30 : null },
    ...{ validUntil: chance.maybe(chance.at()), note: chance.maybe(chance.text()) },
    ...tradeTerm(chance),
  };
};

function quotation(
  chance: Chance,
  of: Asked,
  { bidderId, order }: { readonly bidderId: string; readonly order?: Ordered | null | undefined },
) {
  const won = of.status === RfqStatus.AWARDED && order ? order.id : null;
  const { AWARDED, SUBMITTED, LOST, WITHDRAWN, EXPIRED } = QuotationStatus;
  return {
    ...{ id: chance.id(), rfqId: of.id, requesterId: of.requesterId, bidderId },
    status: won ? AWARDED : chance.random.pick([SUBMITTED, LOST, WITHDRAWN, EXPIRED]),
    orderId: won,
    revision: 1 + chance.random.below(3),
    ...offered(chance, of.currency),
    ...{ statusSince: chance.at(), createdAt: chance.at() },
  };
}

const revision = (
  chance: Chance,
  of: { readonly id: string; readonly currency: string },
  number: number,
) => ({
  ...{ id: chance.id(), quotationId: of.id, number, at: chance.at() },
  ...offered(chance, of.currency),
});

const quotationLines = (
  chance: Chance,
  of: { readonly quotationId: string; readonly number: number; readonly currency: string },
  among: Among,
) =>
  chance.several(chance.random.below(3), n => ({
    ...{ id: chance.id(), quotationId: of.quotationId, revision: of.number, lineNo: n + 1 },
    ...product(chance, among),
    ...{ unitPrice: chance.decimal(), amount: chance.decimal(), currency: of.currency },
  }));

interface For {
  readonly orderId?: string;
  readonly quotationId?: string;
  readonly buyerId: string;
  readonly sellerId: string;
}

/** One round after the other: only the last can be under way. */
function rounds(chance: Chance, { orderId, quotationId, buyerId, sellerId }: For) {
  const { APPROVED, REJECTED, CANCELLED } = SampleStatus;
  const many = 1 + chance.random.below(3);
  return chance.several(many, n => ({
    id: chance.id(),
    ...{ orderId: orderId ?? null, quotationId: quotationId ?? null, buyerId, sellerId },
    round: n + 1,
    status:
      n + 1 === many
        ? chance.word(SampleStatus)
        : chance.random.pick([APPROVED, REJECTED, CANCELLED]),
    wanted: chance.text(),
    dueOn: chance.maybe(chance.day()),
    tracking: chance.maybe(`SF ${n}`),
    ...{ statusSince: chance.at(), createdAt: chance.at() },
  }));
}

interface Moved {
  readonly rfqs: readonly { readonly id: string; readonly requesterId: string }[];
  readonly quotations: readonly {
    readonly id: string;
    readonly requesterId: string;
    readonly bidderId: string;
  }[];
  readonly samples: readonly Ordered[];
}

async function randomEvents(
  tx: EntityManager,
  chance: Chance,
  { rfqs, quotations, samples }: Moved,
) {
  const told = <Word>(words: Readonly<Record<string, Word>>, by: readonly string[]) => ({
    id: chance.id(),
    from: chance.maybe(chance.word(words)),
    to: chance.word(words),
    byId: chance.maybe(chance.random.pick(by)),
    at: chance.at(),
    reason: chance.maybe(chance.text()),
  });
  const twice = <T>(rows: readonly T[]): T[] =>
    chance.several(rows.length && 40, () => chance.random.pick(rows));
  const rev = twice(rfqs).map(of => ({ rfqId: of.id, ...told(RfqStatus, [of.requesterId]) }));
  await tx.insert(sourcing.RfqEvent, rev);
  const qev = twice(quotations).map(of => ({
    quotationId: of.id,
    ...told(QuotationStatus, [of.requesterId, of.bidderId]),
  }));
  await tx.insert(sourcing.QuotationEvent, qev);
  const sev = twice(samples).map(of => ({
    sampleId: of.id,
    ...told(SampleStatus, [of.buyerId, of.sellerId]),
  }));
  await tx.insert(sourcing.SampleEvent, sev);
  return { rev, qev, sev };
}
