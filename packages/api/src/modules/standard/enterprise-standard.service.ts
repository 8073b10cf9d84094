import { DeclarationFinding, EnterpriseStandardStatus, localDateIn } from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import type { Clock } from "../../platform/clock";
import { notFound } from "../../platform/failure";
import { type IllegalTransition, whyNotMove } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import { newId } from "../../platform/uuid";
import { whyStale, type StaleVersion } from "../../platform/version";
import { findVisible, lockVisible } from "../../platform/visible";
import { write, type Act, type Answered, type WriteContext } from "../../platform/write";
import { mustBeKnown } from "./judging.parsing";
import { DeclarationCheck, FrontRunnerEntry } from "./declaration-check.entity";
import {
  EnterpriseStandard,
  EnterpriseStandardEvent,
  EnterpriseStandardIndicator,
} from "./enterprise-standard.entity";
import type {
  CheckDeclarationInput,
  DeclareEnterpriseStandardInput,
  ListFrontRunnerInput,
  PublishEnterpriseStandardInput,
  WithdrawEnterpriseStandardInput,
} from "./enterprise-standard.inputs";
import * as parsing from "./enterprise-standard.parsing";
import {
  RankTaken,
  StandardNotPublished,
  StandardNumberTaken,
  type WeakerThanMandatory,
} from "./enterprise-standard.problems";
import {
  comparedWithBinding,
  standardMachine,
  Unreadable,
  type Compared,
  type Promised,
} from "./enterprise-standard.rules";
import { EnterpriseStandardType } from "./enterprise-standard.types";
import { limitsOn } from "./standard.limits";

const { DECLARED, PUBLISHED, REPLACED, WITHDRAWN, FOUND_NONCONFORMING } = EnterpriseStandardStatus;
const FIRST_YEAR = 2015;
const LAST_RANK = 1_000;

type Own = EnterpriseStandard;
type Step = Pick<EnterpriseStandardEvent, "to" | "byId" | "reason" | "at">;

/** What every use case of enterprises' own standards works with. */
export interface Standardizing {
  readonly db: DataSource;
  readonly clock: Clock;
}

/** Enterprises declare their own standards; the market regulator looks at them and lists who leads. */
export class EnterpriseStandardService {
  constructor(private readonly tools: Standardizing) {}

  /** An enterprise declares a standard of its own; nobody else but those who watch over it sees it yet. */
  declare(
    context: WriteContext,
    input: DeclareEnterpriseStandardInput,
  ): Answered<Own | WeakerThanMandatory | StandardNumberTaken> {
    const at = this.tools.clock.now();
    const { category = null, ageGroup = null, replacesId } = input;
    const indicators = parsing.indicatorsOf(input.indicators);
    const standard = {
      ...{ number: parsing.numberOf(input.number), title: parsing.titleOf(input.title) },
      ...{ productScope: parsing.scopeOf(input.productScope), category, ageGroup },
    };
    const intent = {
      mutation: "declareEnterpriseStandard",
      permission: "standard:declare",
      input,
    } as const;
    type Why = WeakerThanMandatory | StandardNumberTaken;
    return write<Own, Why>(this.tools.db, context, intent, async (tx, act) => {
      act.mustBeAllowed();
      act.conflicts({
        uq_enterprise_standard__organization_id__number: () => new StandardNumberTaken(),
      });
      const { organizationId } = act.viewer.mustBeSomebody();
      const replaced = replacesId ? await this.ownOf(tx, act, replacesId) : null;
      const compared = await heldAgainstBinding(tx, standard, indicators, at);
      if (compared instanceof Problem) return compared;
      const declared = tx.create(EnterpriseStandard, {
        ...{ id: newId(), organizationId, ...standard, status: DECLARED, publishedOn: null },
        ...{ replacesId: replaced?.id ?? null, version: 1, createdAt: at },
      });
      await tx.insert(EnterpriseStandard, declared);
      const enterpriseStandardId = declared.id;
      await tx.insert(
        EnterpriseStandardIndicator,
        indicators.map((one, n) => ({
          ...{ id: newId(), enterpriseStandardId, ...one, ...compared[n] },
        })),
      );
      await addEvent(tx, declared, null, { to: DECLARED, byId: organizationId, reason: null, at });
      return declared;
    });
  }

  /** It becomes public, and takes the place of the one it replaces. */
  publish(
    context: WriteContext,
    input: PublishEnterpriseStandardInput,
  ): Answered<Own | StaleVersion | IllegalTransition | WeakerThanMandatory> {
    const at = this.tools.clock.now();
    const intent = {
      mutation: "publishEnterpriseStandard",
      permission: "standard:declare",
      input,
    } as const;
    type Why = StaleVersion | IllegalTransition | WeakerThanMandatory;
    return write<Own, Why>(this.tools.db, context, intent, async (tx, act) => {
      const standard = await this.lockOwn(tx, act, input);
      if (standard instanceof Problem) return standard;
      const illegal = whyNotMove(standardMachine, standard.status, PUBLISHED, ["OWNER"]);
      if (illegal) return illegal;
      const indicators = await tx.find(EnterpriseStandardIndicator, {
        where: { enterpriseStandardId: standard.id },
        order: { position: "ASC" },
      });
      // Since it was declared, what binds may have become stricter.
      const compared = await heldAgainstBinding(tx, standard, indicators, at);
      if (compared instanceof Problem) return compared;
      const byId = standard.organizationId;
      if (standard.replacesId) {
        const old = await lockOne(tx, standard.replacesId);
        const refused = whyNotMove(standardMachine, old.status, REPLACED, ["OWNER"]);
        if (refused) return refused;
        await step(tx, old, { to: REPLACED, byId, reason: null, at });
      }
      await step(tx, standard, { to: PUBLISHED, byId, reason: null, at });
      return standard;
    });
  }

  /** Its enterprise takes it back. That it was published stays known. */
  withdraw(
    context: WriteContext,
    input: WithdrawEnterpriseStandardInput,
  ): Answered<Own | StaleVersion | IllegalTransition> {
    const at = this.tools.clock.now();
    const reason = parsing.reasonOf(input.reason);
    const intent = {
      mutation: "withdrawEnterpriseStandard",
      permission: "standard:declare",
      input,
    } as const;
    type Why = StaleVersion | IllegalTransition;
    return write<Own, Why>(this.tools.db, context, intent, async (tx, act) => {
      const standard = await this.lockOwn(tx, act, input);
      if (standard instanceof Problem) return standard;
      const illegal = whyNotMove(standardMachine, standard.status, WITHDRAWN, ["OWNER"]);
      if (illegal) return illegal;
      await step(tx, standard, { to: WITHDRAWN, byId: standard.organizationId, reason, at });
      return standard;
    });
  }

  /** The market regulator says what it found. */
  check(
    context: WriteContext,
    input: CheckDeclarationInput,
  ): Answered<DeclarationCheck | IllegalTransition> {
    const at = this.tools.clock.now();
    const { finding } = input;
    const remark = parsing.remarkOf(input.remark);
    const fails = finding === DeclarationFinding.NONCONFORMING;
    if (fails && remark === null)
      throw parsing.wrong(["remark"], "MISSING", "Say what does not conform.");
    const intent = {
      mutation: "checkDeclaration",
      permission: "standard:inspect",
      input,
    } as const;
    return write<DeclarationCheck, IllegalTransition>(
      this.tools.db,
      context,
      intent,
      async (tx, act) => {
        const standard = await lockSeen(tx, act, input.enterpriseStandardId);
        act.mustBeAllowed();
        const byId = act.viewer.mustBeSomebody().organizationId;
        if (fails) {
          const to = FOUND_NONCONFORMING;
          const illegal = whyNotMove(standardMachine, standard.status, to, ["REGULATOR"]);
          if (illegal) return illegal;
          await step(tx, standard, { to, byId, reason: null, at });
        }
        const check = tx.create(DeclarationCheck, {
          ...{ id: newId(), enterpriseStandardId: standard.id, checkedById: byId, finding },
          ...{ organizationId: standard.organizationId, remark, at },
        });
        await tx.insert(DeclarationCheck, check);
        return check;
      },
    );
  }

  /** The market regulator lists a published standard among those that lead. */
  listFrontRunner(
    context: WriteContext,
    input: ListFrontRunnerInput,
  ): Answered<FrontRunnerEntry | StandardNotPublished | RankTaken> {
    const at = this.tools.clock.now();
    const { year, rank } = input;
    const category = parsing.categoryOf(input.category);
    if (year < FIRST_YEAR || year > Number(localDateIn(at).slice(0, 4)))
      throw parsing.wrong(["year"], "RANGE", `From ${FIRST_YEAR} to the present year.`);
    if (rank < 1 || rank > LAST_RANK)
      throw parsing.wrong(["rank"], "RANGE", `From 1 to ${LAST_RANK}.`);
    const intent = {
      mutation: "listFrontRunner",
      permission: "standard:inspect",
      input,
    } as const;
    type Why = StandardNotPublished | RankTaken;
    return write<FrontRunnerEntry, Why>(this.tools.db, context, intent, async (tx, act) => {
      const standard = await lockSeen(tx, act, input.enterpriseStandardId);
      act.mustBeAllowed();
      if (standard.status !== PUBLISHED) return new StandardNotPublished(standard.status);
      act.conflicts({
        uq_front_runner_entry__year__category__rank: () => new RankTaken(),
        uq_front_runner_entry__year__category__enterprise_standard_id: () => new RankTaken(),
      });
      const entry = tx.create(FrontRunnerEntry, {
        ...{ id: newId(), year, category, rank, enterpriseStandardId: standard.id, at },
        listedById: act.viewer.mustBeSomebody().organizationId,
      });
      await tx.insert(FrontRunnerEntry, entry);
      return entry;
    });
  }

  /** A standard of the caller's own, locked. */
  private async lockOwn(
    tx: EntityManager,
    act: Act,
    { enterpriseStandardId, ifVersion }: PublishEnterpriseStandardInput,
  ): Promise<Own | StaleVersion> {
    const standard = await lockSeen(tx, act, enterpriseStandardId);
    act.mustBeAllowed(standard.organizationId);
    return whyStale(standard, ifVersion) ?? standard;
  }

  /** One of the caller's own, to be replaced. */
  private async ownOf(tx: EntityManager, act: Act, id: string): Promise<Own> {
    const found = await findVisible<Own>(tx, act.viewer, EnterpriseStandardType, id);
    if (found.organizationId === act.viewer.mustBeSomebody().organizationId) return found;
    throw parsing.wrong(["replacesId"], "NOT_OWN", "It is not yours to replace.");
  }
}

const lockSeen = async (tx: EntityManager, act: Act, id: string): Promise<Own> =>
  act.about(await lockVisible<Own>(tx, act.viewer, EnterpriseStandardType, id));

async function lockOne(tx: EntityManager, id: string): Promise<Own> {
  const found = await tx.findOne(EnterpriseStandard, {
    where: { id },
    lock: { mode: "for_no_key_update" },
  });
  if (!found) throw notFound();
  return found;
}

/** Brings a locked standard into another state, with the event that says so. */
async function step(tx: EntityManager, standard: Own, of: Step): Promise<void> {
  const from = standard.status;
  const isNew = of.to === PUBLISHED;
  const changed = { status: of.to, ...(isNew && { publishedOn: localDateIn(of.at) }) };
  await tx.update(EnterpriseStandard, { id: standard.id }, changed);
  Object.assign(standard, changed, { version: standard.version + 1 });
  await addEvent(tx, standard, from, of);
}

async function addEvent(
  tx: EntityManager,
  { id: enterpriseStandardId }: Own,
  from: EnterpriseStandardStatus | null,
  of: Step,
): Promise<void> {
  await tx.insert(EnterpriseStandardEvent, { id: newId(), enterpriseStandardId, from, ...of });
}

/** What the promises were held against, or the first that is weaker than what binds. Throws BAD_USER_INPUT by field. */
async function heldAgainstBinding(
  tx: EntityManager,
  goods: Pick<Own, "category" | "ageGroup">,
  promises: readonly Promised[],
  at: Date,
): Promise<readonly Compared[] | WeakerThanMandatory> {
  const limits = await limitsOn(tx, localDateIn(at));
  promises.forEach(({ parameter }, n) => {
    const path = ["input", "indicators", n, "parameter"];
    if (parameter !== null) mustBeKnown([parameter], limits.parameters, () => path);
  });
  const compared = comparedWithBinding(limits, goods, promises);
  if (!(compared instanceof Unreadable)) return compared;
  const { at: place, reason } = compared;
  throw parsing.wrong(
    ["indicators", place, reason === "UNIT" ? "unit" : "value"],
    reason,
    reason === "UNIT" ? "Use the unit of the limit." : "Write it as the limit is written.",
  );
}
