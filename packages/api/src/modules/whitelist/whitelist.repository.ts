import { type LocalDate, OrderStatus, WhitelistStatus } from "@weft/schema";
import { Not, type EntityManager } from "typeorm";
import { Param, sql, statementOf } from "../../graph";
import { newId } from "../../platform/uuid";
import { WhitelistEntry } from "./whitelist-entry.entity";
import { WhitelistEvent } from "./whitelist-event.entity";
import { factsOf } from "./whitelist.facts";
import { conditionsOf, type WhitelistCondition, type WhitelistFacts } from "./whitelist.rules";

/** Every condition of this organization as it is on a day. */
export async function conditionsOn(
  tx: EntityManager,
  organizationId: string,
  day: LocalDate,
): Promise<readonly WhitelistCondition[]> {
  const of = new Param(() => organizationId, "uuid");
  const on = new Param(() => day, "date");
  const { text, params } = statementOf(factsOf(sql`${of}`, sql`${on}`));
  const values = params.map(param => param.read({ facts: noFacts, args: [], bound: {} }));
  const [found]: { facts: WhitelistFacts }[] = await tx.query(text, values);
  return found ? conditionsOf(found.facts) : [];
}

const noFacts = { organizationId: null, credentialId: null };

/** The entry that is not closed, locked until the transaction ends. The organization's row is locked before. */
export const lockOpen = (
  tx: EntityManager,
  organizationId: string,
): Promise<WhitelistEntry | null> =>
  tx.findOne(WhitelistEntry, {
    where: { organizationId, status: Not(WhitelistStatus.REMOVED) },
    lock: { mode: "for_no_key_update" },
  });

/** One step, dated. The entry itself is saved by the caller. */
export const addStep = (
  tx: EntityManager,
  step: Omit<WhitelistEvent, "id" | "inspectionId" | "conditions"> &
    Partial<Pick<WhitelistEvent, "inspectionId" | "conditions">>,
): Promise<unknown> =>
  tx.insert(WhitelistEvent, {
    inspectionId: null,
    conditions: null,
    ...step,
    id: newId(),
  });

/** Whether this report has had its effect on an entry of the organization. */
export const isCounted = (
  tx: EntityManager,
  organizationId: string,
  inspectionId: string,
): Promise<boolean> =>
  tx
    .createQueryBuilder(WhitelistEvent, "step")
    .innerJoin(WhitelistEntry, "entry", "entry.id = step.entryId")
    .where("entry.organizationId = :organizationId AND step.inspectionId = :inspectionId")
    .setParameters({ organizationId, inspectionId })
    .getExists();

const open = [
  OrderStatus.SUBMITTED,
  OrderStatus.COUNTERED,
  OrderStatus.ACCEPTED,
  OrderStatus.IN_PRODUCTION,
  OrderStatus.READY,
  OrderStatus.QUALITY_HOLD,
  OrderStatus.PARTIALLY_DELIVERED,
];

/** Those who have an order with the supplier under way. */
export async function buyersOf(tx: EntityManager, sellerId: string): Promise<readonly string[]> {
  const found: { id: string }[] = await tx.query(
    `SELECT DISTINCT buyer_id AS id FROM purchase_order
      WHERE seller_id = $1 AND revision > 0 AND status = ANY ($2) ORDER BY 1`,
    [sellerId, open],
  );
  return found.map(({ id }) => id);
}
