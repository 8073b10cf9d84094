import { MatrixColumn, OrganizationStatus } from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import { forbidden } from "../../platform/failure";
import { Problem } from "../../platform/problem";
import { newId } from "../../platform/uuid";
import { whyStale } from "../../platform/version";
import type { Viewer } from "../../platform/viewer";
import { lockVisible } from "../../platform/visible";
import { write, type Act, type Intent, type WriteContext } from "../../platform/write";
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
import * as organizations from "./organization.repository";
import {
  mayCenterRegister,
  whyNotReinstate,
  whyNotSuspend,
  whyNotVerify,
} from "./organization.rules";
import { OrganizationType } from "./organization.types";

const { PENDING, VERIFIED, SUSPENDED } = OrganizationStatus;

/** Organizations enter the graph, are verified by the operator, and keep their own profile. */
export class OrganizationService {
  constructor(
    private readonly db: DataSource,
    /** Told after an organization's right to act has changed. */
    private readonly standingChanged: () => void,
  ) {}

  /** A new record, PENDING until the operator has seen its papers. */
  register(context: WriteContext, input: RegisterOrganizationInput): Promise<object> {
    const { viewer } = context;
    const row = registrationOf(input);
    return write<object>(
      this.db,
      context,
      {
        mutation: "registerOrganization",
        permission: "organization:register",
        input,
        conflicts: conflictsOf(row),
      },
      async (tx, act) => {
        act.mustBeAllowed();
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
  verify(context: WriteContext, input: VerifyOrganizationInput): Promise<object> {
    const found = { country: "", ...identifiersOf(input) };
    const what = { mutation: "verifyOrganization", permission: "organization:verify" } as const;
    return this.move(
      context,
      { ...what, input, conflicts: conflictsOf(found) },
      (organization, by) => {
        found.country = organization.country;
        Object.assign(organization, withIdentifiers(organization, found));
        return whyNotVerify(organization, by) ?? { to: VERIFIED, reason: null };
      },
    );
  }

  /** It may look, but not act, until it is reinstated. */
  suspend(context: WriteContext, input: SuspendOrganizationInput): Promise<object> {
    const reason = reasonOf(input);
    const what = { mutation: "suspendOrganization", permission: "organization:suspend" } as const;
    return this.move(
      context,
      { ...what, input },
      (organization, by) => whyNotSuspend(organization, by) ?? { to: SUSPENDED, reason },
    );
  }

  /** The reason of its suspension is gone. */
  reinstate(context: WriteContext, input: ReinstateOrganizationInput): Promise<object> {
    const reason = reasonOf(input);
    const what = { mutation: "reinstateOrganization", permission: "organization:suspend" } as const;
    return this.move(
      context,
      { ...what, input },
      (organization, by) => whyNotReinstate(organization, by) ?? { to: VERIFIED, reason },
    );
  }

  /** What an organization says of itself; what was verified, its types and numbers, it cannot change. */
  updateProfile(context: WriteContext, input: UpdateOrganizationProfileInput): Promise<object> {
    const changes = profileOf(input);
    return write<object>(
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
  private async move(context: WriteContext, intent: MoveIntent, decide: Decide): Promise<object> {
    const answer = await write<object>(this.db, context, intent, async (tx, act) => {
      const organization = await locked(tx, act, intent.input.organizationId);
      act.mustBeAllowed();
      const stale = whyStale(organization, intent.input.ifVersion);
      if (stale) return stale;
      const decision = decide(organization, rolesOf(context.viewer));
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
    this.standingChanged();
    return answer;
  }
}

interface MoveIntent extends Intent<object> {
  readonly input: { readonly organizationId: string; readonly ifVersion?: number | null };
}

/** What stands in the way, or where it goes and why. Runs on the locked row, which it may complete. */
type Decide = (
  organization: Organization,
  by: readonly string[],
) => Problem | Pick<OrganizationEvent, "to" | "reason">;

const rolesOf = (viewer: Viewer): readonly string[] =>
  viewer.is(MatrixColumn.OPERATOR) ? ["OPERATOR"] : [];

async function locked(tx: EntityManager, act: Act, id: string): Promise<Organization> {
  return act.about(await lockVisible<Organization>(tx, act.viewer, OrganizationType, id));
}
