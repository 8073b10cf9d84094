import { localDateIn, type Permission, WhitelistStatus } from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import { globalId } from "../../graph";
import type { Clock } from "../../platform/clock";
import type { Announce } from "../../platform/news";
import type { Problem } from "../../platform/problem";
import { readLog } from "../../platform/read-log";
import { newId } from "../../platform/uuid";
import { whyStale, type StaleVersion } from "../../platform/version";
import { lockVisible, uuidOf } from "../../platform/visible";
import { write, type Act, type Answered, type WriteContext } from "../../platform/write";
import { OrganizationType, type Organization } from "../organization";
import { WhitelistEntry } from "./whitelist-entry.entity";
import { whitelistMoved } from "./whitelist.events";
import type {
  ListOnWhitelistInput,
  RemoveFromWhitelistInput,
  ReviewWhitelistEntryInput,
} from "./whitelist.inputs";
import { lineIn, scopeIn } from "./whitelist.parsing";
import { AlreadyListed, NotListed, WhitelistConditionsNotMet } from "./whitelist.problems";
import { addStep, buyersOf, conditionsOn, lockOpen } from "./whitelist.repository";
import { areMet, reviewDueAfter } from "./whitelist.rules";

export interface WhitelistTools {
  readonly db: DataSource;
  readonly clock: Clock;
  readonly announce: Announce;
}

interface Asked {
  readonly mutation: string;
  readonly input: { readonly organizationId: string };
}

const permission: Permission = "whitelist:write";

/** Who is on the white list: the regulator's decisions. */
export class WhitelistService {
  constructor(private readonly tools: WhitelistTools) {}

  /** A fabric supplier that meets every condition is listed; what was known of it is kept with the step. */
  async list(
    context: WriteContext,
    input: ListOnWhitelistInput,
  ): Answered<WhitelistEntry | AlreadyListed | WhitelistConditionsNotMet> {
    type Why = AlreadyListed | WhitelistConditionsNotMet;
    const { db, clock } = this.tools;
    const scope = scopeIn(input.scope);
    const intent = { mutation: "listOnWhitelist", permission, input } as const;
    const answer = await write<WhitelistEntry, Why>(db, context, intent, async (tx, act) => {
      act.conflicts({ ux_whitelist_entry__open: () => new AlreadyListed() });
      const { id: organizationId } = await supplierOf(tx, act, input.organizationId);
      if (await lockOpen(tx, organizationId)) return new AlreadyListed();
      const at = clock.now();
      const listedOn = localDateIn(at);
      const conditions = await conditionsOn(tx, organizationId, listedOn);
      if (!areMet(conditions)) return new WhitelistConditionsNotMet(conditions);
      const status = WhitelistStatus.LISTED;
      const days = { listedOn, reviewDue: reviewDueAfter(listedOn), removedOn: null };
      const entry = tx.create(WhitelistEntry, {
        ...{ id: newId(), organizationId, scope, status },
        ...days,
      });
      await tx.insert(WhitelistEntry, entry);
      const step = { entryId: entry.id, from: null, to: status, ...by(act), at, reason: null };
      await addStep(tx, { ...step, conditions });
      await this.tell(tx, entry, at);
      return entry;
    });
    return this.recorded(context, intent, answer);
  }

  /** Looked at again: who meets every condition is good for another year, and no longer watched. */
  async review(
    context: WriteContext,
    input: ReviewWhitelistEntryInput,
  ): Answered<WhitelistEntry | NotListed | WhitelistConditionsNotMet | StaleVersion> {
    type Why = NotListed | WhitelistConditionsNotMet | StaleVersion;
    const { db, clock } = this.tools;
    const intent = { mutation: "reviewWhitelistEntry", permission, input } as const;
    const answer = await write<WhitelistEntry, Why>(db, context, intent, async (tx, act) => {
      const { id } = await supplierOf(tx, act, input.organizationId);
      const entry = await lockOpen(tx, id);
      if (!entry) return new NotListed();
      const stale = whyStale(entry, input.ifVersion);
      if (stale) return stale;
      const at = clock.now();
      const today = localDateIn(at);
      const conditions = await conditionsOn(tx, id, today);
      if (!areMet(conditions)) return new WhitelistConditionsNotMet(conditions);
      const from = entry.status;
      entry.status = WhitelistStatus.LISTED;
      entry.reviewDue = later(entry.reviewDue, reviewDueAfter(today));
      await tx.save(entry);
      const step = { entryId: entry.id, from, to: entry.status, ...by(act), at, reason: null };
      await addStep(tx, { ...step, conditions });
      await this.tell(tx, entry, at);
      return entry;
    });
    return this.recorded(context, intent, answer);
  }

  /** Taken off the list, for a reason that everybody reads. */
  remove(
    context: WriteContext,
    input: RemoveFromWhitelistInput,
  ): Answered<WhitelistEntry | NotListed | StaleVersion> {
    const { db, clock } = this.tools;
    const reason = lineIn(input.reason, "reason");
    const intent = { mutation: "removeFromWhitelist", permission, input } as const;
    return write<WhitelistEntry, NotListed | StaleVersion>(db, context, intent, async (tx, act) => {
      const { id } = await supplierOf(tx, act, input.organizationId);
      const entry = await lockOpen(tx, id);
      if (!entry) return new NotListed();
      const stale = whyStale(entry, input.ifVersion);
      if (stale) return stale;
      const at = clock.now();
      const from = entry.status;
      entry.status = WhitelistStatus.REMOVED;
      entry.removedOn = later(entry.listedOn, localDateIn(at));
      await tx.save(entry);
      await addStep(tx, { entryId: entry.id, from, to: entry.status, ...by(act), at, reason });
      await this.tell(tx, entry, at);
      return entry;
    });
  }

  /** Why it is not listed is the supplier's affair: it is told only when the supplier can know that it was (C15). */
  private async recorded<Answer extends object>(
    context: WriteContext,
    { mutation, input }: Asked,
    answer: Answer,
  ): Promise<Answer> {
    if (!(answer instanceof WhitelistConditionsNotMet)) return answer;
    const ownerId = uuidOf(OrganizationType, input.organizationId);
    const read = { ownerId, what: "WhitelistConditions", subject: globalId("org", ownerId) };
    await readLog(this.tools.db).record([read], mutation, context);
    return answer;
  }

  private async tell(tx: EntityManager, entry: WhitelistEntry, at: Date): Promise<void> {
    const buyerIds = await buyersOf(tx, entry.organizationId);
    await this.tools.announce(tx, whitelistMoved(entry, buyerIds, at));
  }
}

const by = ({ viewer }: Act): { readonly byId: string } => ({
  byId: viewer.mustBeSomebody().organizationId,
});

const later = (one: string, other: string): string => (one < other ? other : one);

/** The supplier, locked: a failure that becomes final at the same time waits for this, or this for it. */
async function supplierOf<Foreseen extends Problem>(
  tx: EntityManager,
  act: Act<Foreseen>,
  id: string,
): Promise<Organization> {
  const found = await lockVisible<Organization>(tx, act.viewer, OrganizationType, id);
  act.about(found);
  act.mustBeAllowed();
  return found;
}
