import {
  EffectiveStatus,
  GateOccasion,
  localDateIn,
  LotKind,
  OrderKind,
  SafetyCategory,
  TestLevel,
  type CertificateType,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import type { Clock } from "../../platform/clock";
import { newId } from "../../platform/uuid";
import { missingCertificates, validCertificates } from "../certification";
import { gatesOf, type Goods, type OpenGate, type Order } from "../ordering";
import { GateEvidence } from "./gate-evidence.entity";
import {
  fabricIn,
  hasReprocessedFiber,
  isSchool,
  lotsByIds,
  lotsFor,
  skusOf,
  withReports,
} from "./gate.repository";
import { metBy, openFor, type GateLot, type Requirement } from "./gate.rules";

type OrderInQuestion = Pick<Order, "id" | "kind" | "buyerId" | "sellerId" | "requiredCertificates">;

/** Goods nobody knows the lot of, and so nothing else of. */
const unknownLot: GateLot = { id: "", orderId: "", wearers: [], reports: [] };

/** A requirement with the lots it is asked of. */
interface Asked {
  readonly requirement: Requirement;
  readonly lots: readonly GateLot[];
}

interface AskedOfOrder {
  readonly asked: readonly Asked[];
  readonly lotIds: readonly string[];
  readonly atCategoryA: boolean;
}

/** What orders require of quality, asked when goods are ready and when they leave. */
export class OrderGating {
  constructor(private readonly clock: Clock) {}

  /** What is not met yet: of the goods that are to leave, or of all that were made for the order. */
  async open(
    tx: EntityManager,
    order: OrderInQuestion,
    goods: Goods | null = null,
  ): Promise<readonly OpenGate[]> {
    const { asked, lotIds, atCategoryA } = await this.askedOf(tx, order, goods);
    const tested = asked.flatMap(({ requirement, lots }) => openFor(requirement, lots) ?? []);
    const missing = await missingCertificates(tx, await certificatesFor(tx, order, this.today()));
    return [
      ...tested,
      ...(missing.length > 0 ? [{ level: "CERTIFICATE", missing }] : []),
      ...((await hasReprocessedFiber(tx, { orderId: order.id, lotIds, atCategoryA }))
        ? [{ level: "FIBER", missing: ["NO_REPROCESSED_FIBER"] }]
        : []),
    ];
  }

  /** Writes down by what every requirement was met; later it is not asked again. */
  async keep(
    tx: EntityManager,
    order: OrderInQuestion,
    goods: Goods | null,
    at: Date,
  ): Promise<void> {
    const { asked } = await this.askedOf(tx, order, goods);
    const day = localDateIn(at);
    const common = {
      ...{ orderId: order.id, at, asOf: day },
      occasion: goods ? GateOccasion.SHIPMENT : GateOccasion.READY,
    };
    const held = await validCertificates(tx, await certificatesFor(tx, order, day));
    const rows = [...asked.flatMap(reportRows), ...held.map(certificateRow)];
    if (rows.length === 0) return;
    await tx
      .createQueryBuilder()
      .insert()
      .into(GateEvidence)
      .values(rows.map(row => ({ id: newId(), ...common, ...row })))
      .orIgnore()
      .execute();
  }

  private today(): string {
    return localDateIn(this.clock.now());
  }

  private async askedOf(
    tx: EntityManager,
    order: OrderInQuestion,
    goods: Goods | null,
  ): Promise<AskedOfOrder> {
    const requirements = await requirementsOf(tx, order);
    const lots = goods ? await lotsByIds(tx, goods.lotIds) : await lotsFor(tx, order);
    const idsOf = (kind: LotKind): readonly string[] =>
      lots.filter(lot => lot.kind === kind).map(({ id }) => id);
    const garments = idsOf(LotKind.GARMENT);
    const isOfFabric = order.kind === OrderKind.FABRIC || order.kind === OrderKind.PROCESSING;
    const needsFabric = requirements.some(({ level }) => level === TestLevel.FABRIC);
    const fabric = isOfFabric
      ? idsOf(LotKind.FABRIC)
      : needsFabric
        ? await fabricIn(tx, garments)
        : [];
    const byLevel = {
      [TestLevel.GARMENT]: requirements.length > 0 ? await withReports(tx, order, garments) : [],
      [TestLevel.FABRIC]: needsFabric ? await withReports(tx, order, fabric) : [],
    };
    const loose = goods?.loose ? [unknownLot] : [];
    return {
      asked: requirements.map(requirement => ({
        requirement,
        lots: [...byLevel[requirement.level], ...loose],
      })),
      lotIds: lots.map(({ id }) => id),
      atCategoryA: requirements.some(({ category }) => category === SafetyCategory.A),
    };
  }
}

/** What the seller must hold on a day, for what its order names. */
const certificatesFor = async (
  tx: EntityManager,
  { id, sellerId: holderId, requiredCertificates: types }: OrderInQuestion,
  day: string,
) => ({ holderId, types, day, skuIds: types.length > 0 ? await skusOf(tx, id) : [] });

/** The gates both agreed on, and what the law asks of goods for schools (SAMR Order 119). */
async function requirementsOf(
  tx: EntityManager,
  { id, kind, buyerId }: OrderInQuestion,
): Promise<readonly Requirement[]> {
  const agreed = (await gatesOf(tx, id)).map(gate => ({ ...gate, cma: false }));
  const isOfGarments = kind === OrderKind.SALES || kind === OrderKind.PRODUCTION;
  const uniform = { level: TestLevel.GARMENT, category: null, parameters: [], cma: true };
  return isOfGarments && (await isSchool(tx, buyerId)) ? [...agreed, uniform] : agreed;
}

type Row = Omit<Partial<GateEvidence>, "id">;

const reportRows = ({ requirement, lots }: Asked): Row[] =>
  lots.flatMap(lot => {
    const report = metBy(lot, requirement);
    if (!report) return [];
    const { level, category, parameters } = requirement;
    const { id: inspectionId, conclusion, judgedCategory } = report;
    return [
      {
        ...{ level, category, parameters: [...parameters], lotId: lot.id },
        ...{ inspectionId, conclusion, judgedCategory },
      },
    ];
  });

const certificateRow = ({
  id: certificateId,
  type: certificateType,
}: {
  readonly id: string;
  readonly type: CertificateType;
}): Row => ({ certificateId, certificateType, effectiveStatus: EffectiveStatus.VALID });
