import { MatrixColumn, OrganizationStatus } from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import { forbidden } from "../../platform/failure";
import type { IllegalTransition } from "../../platform/machine";
import { Problem } from "../../platform/problem";
import { newId } from "../../platform/uuid";
import { whyStale, type StaleVersion } from "../../platform/version";
import type { Viewer } from "../../platform/viewer";
import { lockVisible } from "../../platform/visible";
import {
  write,
  type Act,
  type Answered,
  type Intent,
  type WriteContext,
} from "../../platform/write";
import { lookingAgain } from "../../platform/write-errors";
import * as likenesses from "./likeness.repository";
import type { OrganizationEvent } from "./organization-event.entity";
import { Organization } from "./organization.entity";
import type {
  RegisterOrganizationInput,
  ReinstateOrganizationInput,
  SuspendOrganizationInput,
  UpdateOrganizationProfileInput,
  VerifyOrganizationInput,
} from "./organization.inputs";
import {
  conflictsOf,
  identifiersOf,
  mustHaveName,
  profileOf,
  reasonOf,
  registrationOf,
  withIdentifiers,
} from "./organization.parsing";
import type {
  CreditCodeTaken,
  IdentifierMissing,
  RegistrationNumberTaken,
} from "./organization.problems";
import * as organizations from "./organization.repository";
import {
  mayCenterRegister,
  whyNotReinstate,
  whyNotSuspend,
  whyNotVerify,
} from "./organization.rules";
import { OrganizationType } from "./organization.types";
import { GlnTaken } from "./site.problems";
import * as sites from "./site.repository";

const { PENDING, VERIFIED, SUSPENDED } = OrganizationStatus;

type NumberTaken = CreditCodeTaken | RegistrationNumberTaken;

/** Organizations enter the graph, are verified by the operator, and keep their own profile. */
export class OrganizationService {
  constructor(
    private readonly db: DataSource,
    /** Told after an organization's right to act has changed. */
    private readonly standingChanged: () => void,
  ) {}

  /** A new record, PENDING until the operator has seen its papers. */
  register(
    context: WriteContext,
    input: RegisterOrganizationInput,
  ): Answered<Organization | NumberTaken> {
    const { viewer } = context;
    const row = registrationOf(input);
    return write<Organization, NumberTaken>(
      this.db,
      context,
      { mutation: "registerOrganization", permission: "organization:register", input },
      async (tx, act) => {
        act.mustBeAllowed();
        act.conflicts(conflictsOf(row));
        if (!viewer.is(MatrixColumn.OPERATOR) && !mayCenterRegister(input.types)) throw forbidden();
        const { organizationId: byId } = viewer.mustBeSomebody();
        const entity = tx.create(Organization, { ...row, id: newId(), registeredById: byId });
        await tx.insert(Organization, entity);
        const step = { organizationId: entity.id, byId, from: null, to: PENDING, reason: null };
        await organizations.addStep(tx, step);
        return entity;
      },
    );
  }

  /** The operator has seen the papers: from now on it may act. */
  verify(
    context: WriteContext,
    input: VerifyOrganizationInput,
  ): Moved<IllegalTransition | IdentifierMissing | NumberTaken | GlnTaken> {
    const found = identifiersOf(input);
    const what = { mutation: "verifyOrganization", permission: "organization:verify" } as const;
    return this.move<IllegalTransition | IdentifierMissing | NumberTaken | GlnTaken>(
      context,
      { ...what, input },
      async (organization, by, act, tx) => {
        Object.assign(organization, withIdentifiers(organization, found));
        act.conflicts(conflictsOf(organization));
        const why = whyNotVerify(organization, by) ?? (await whyGlnTaken(tx, organization));
        return why ?? { to: VERIFIED, reason: null };
      },
    );
  }

  /** It may look, but not act, until it is reinstated. */
  suspend(context: WriteContext, input: SuspendOrganizationInput): Moved<IllegalTransition> {
    const reason = reasonOf(input);
    const what = { mutation: "suspendOrganization", permission: "organization:suspend" } as const;
    return this.move<IllegalTransition>(
      context,
      { ...what, input },
      (organization, by) => whyNotSuspend(organization, by) ?? { to: SUSPENDED, reason },
    );
  }

  /** The reason of its suspension is gone. */
  reinstate(
    context: WriteContext,
    input: ReinstateOrganizationInput,
  ): Moved<IllegalTransition | GlnTaken> {
    const reason = reasonOf(input);
    const what = { mutation: "reinstateOrganization", permission: "organization:suspend" } as const;
    return this.move<IllegalTransition | GlnTaken>(
      context,
      { ...what, input },
      async (organization, by, _act, tx) => {
        const why = whyNotReinstate(organization, by) ?? (await whyGlnTaken(tx, organization));
        return why ?? { to: VERIFIED, reason };
      },
    );
  }

  /** What an organization says of itself; what was verified, its types and numbers, it cannot change. */
  updateProfile(
    context: WriteContext,
    input: UpdateOrganizationProfileInput,
  ): Answered<Organization | StaleVersion> {
    const changes = profileOf(input);
    return write<Organization, StaleVersion>(
      this.db,
      context,
      { mutation: "updateOrganizationProfile", permission: "organization:update", input },
      async (tx, act) => {
        const own = act.about(await organizations.lockOwn(tx, context.viewer));
        act.mustBeAllowed(own.id);
        const stale = whyStale(own, input.ifVersion);
        if (stale) return stale;
        Object.assign(own, changes);
        mustHaveName(own);
        await likenesses.forget(tx, own.id);
        return tx.save(own);
      },
    );
  }

  /** One step in an organization's standing, dated and signed. */
  private async move<Foreseen extends Problem>(
    context: WriteContext,
    intent: MoveIntent,
    decide: Decide<Foreseen>,
  ): Moved<Foreseen> {
    type Why = StaleVersion | Foreseen;
    const once = (): Moved<Foreseen> =>
      write<Organization, Why>(this.db, context, intent, async (tx, act) => {
        const organization = await locked(tx, act, intent.input.organizationId);
        act.mustBeAllowed();
        const stale = whyStale(organization, intent.input.ifVersion);
        if (stale) return stale;
        const decision = await decide(organization, rolesOf(context.viewer), act, tx);
        if (decision instanceof Problem) return decision;
        const { to, reason } = decision;
        const from = organization.status;
        organization.status = to;
        await tx.save(organization);
        const { organizationId: byId } = context.viewer.mustBeSomebody();
        const step = { organizationId: organization.id, byId, from, to, reason };
        await organizations.addStep(tx, step);
        return organization;
      });
    const answer = await lookingAgain(once);
    this.standingChanged();
    return answer;
  }
}

type Moved<Foreseen> = Answered<Organization | StaleVersion | Foreseen>;

interface MoveIntent extends Intent<Organization> {
  readonly input: { readonly organizationId: string; readonly ifVersion?: number | null };
}

/** What stands in the way, or where it goes and why. Runs on the locked row, which it may complete. */
type Decide<Foreseen extends Problem> = (
  organization: Organization,
  by: readonly string[],
  act: Act<StaleVersion | Foreseen>,
  tx: EntityManager,
) => Decision<Foreseen> | Promise<Decision<Foreseen>>;

type Decision<Foreseen extends Problem> = Foreseen | Pick<OrganizationEvent, "to" | "reason">;

/** Once verified, its sites' numbers are its own: one that a verified organization has stands in the way. */
async function whyGlnTaken(tx: EntityManager, { id }: Organization): Promise<GlnTaken | null> {
  const gln = await sites.glnOfAnother(tx, id);
  return gln === null ? null : new GlnTaken(gln);
}

const rolesOf = (viewer: Viewer): readonly string[] =>
  viewer.is(MatrixColumn.OPERATOR) ? ["OPERATOR"] : [];

async function locked(tx: EntityManager, act: Act, id: string): Promise<Organization> {
  return act.about(await lockVisible<Organization>(tx, act.viewer, OrganizationType, id));
}
