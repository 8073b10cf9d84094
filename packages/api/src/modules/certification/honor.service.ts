import {
  addDays,
  Department,
  HonorType,
  localDateIn,
  mustParse,
  NoticeKind,
  OrganizationStatus,
  parseLocalDate,
  yearsLater,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { globalId } from "../../graph";
import { forbidden, notFound } from "../../platform/failure";
import { newId } from "../../platform/uuid";
import { whyStale, type StaleVersion } from "../../platform/version";
import { lockVisible, uuidOf } from "../../platform/visible";
import { lineOf, parsedIfSaid } from "../../platform/write-input";
import { write, type Act, type Answered, type WriteContext } from "../../platform/write";
import { findParties, OrganizationType, trades } from "../organization";
import type { Certifying } from "./certificate.acting";
import { reasonOf, wrong } from "./certificate.parsing";
import { Honor } from "./honor.entity";
import type { AwardHonorInput, RevokeHonorInput } from "./honor.inputs";
import { HonorExists, HonorRevoked } from "./honor.problems";
import { HonorTypeOf } from "./honor.types";

const titleLine = lineOf(300);

/** Which department gives it, and for how many years; null where it does not end. */
const honors: Readonly<
  Record<HonorType, { readonly by: Department; readonly years: number | null }>
> = {
  [HonorType.GOV_QUALITY_AWARD]: { by: Department.AMR, years: null },
  [HonorType.FRONT_RUNNER]: { by: Department.AMR, years: 1 },
  [HonorType.LITTLE_GIANT]: { by: Department.EIT, years: 3 },
  [HonorType.SINGLE_CHAMPION]: { by: Department.EIT, years: 3 },
};

/** Departments distinguish enterprises, and take that back for cause. */
export class HonorService {
  constructor(private readonly tools: Certifying) {}

  /** A department distinguishes an enterprise. */
  award(context: WriteContext, input: AwardHonorInput): Answered<Honor | HonorExists> {
    const { db, clock, announce } = this.tools;
    const now = clock.now();
    const { type, level, awardedOn } = input;
    const title = parsedIfSaid(titleLine, input.title, ["input", "title"]) ?? null;
    if (awardedOn > localDateIn(now))
      throw wrong(["awardedOn"], "RANGE", "It was awarded today at the latest.");
    const validTo = input.validTo ?? lastDay(input);
    if (validTo !== null && validTo < awardedOn)
      throw wrong(["validTo"], "ORDER", "The last day is not before the first one.");
    const intent = { mutation: "awardHonor", permission: "honor:award", input } as const;
    return write<Honor, HonorExists>(db, context, intent, async (tx, act) => {
      act.conflicts({ ux_honor__once: () => new HonorExists() });
      const awardedById = await mustGive(tx, act, type);
      const organizationId = uuidOf(OrganizationType, input.organizationId);
      await mustTrade(tx, organizationId);
      const honor = tx.create(Honor, {
        ...{ id: newId(), organizationId, type, level, title, awardedById, awardedOn, validTo },
        ...{ revokedOn: null, revokedReason: null, version: 1, createdAt: now },
      });
      await tx.insert(Honor, honor);
      await announce(tx, [told(honor, NoticeKind.HONOR_AWARDED, now)]);
      return honor;
    });
  }

  /** It no longer counts from today on; that it was given stays known. */
  revoke(
    context: WriteContext,
    input: RevokeHonorInput,
  ): Answered<Honor | HonorRevoked | StaleVersion> {
    const { db, clock, announce } = this.tools;
    const now = clock.now();
    const revokedReason = reasonOf(input.reason);
    const intent = { mutation: "revokeHonor", permission: "honor:award", input } as const;
    type Why = HonorRevoked | StaleVersion;
    return write<Honor, Why>(db, context, intent, async (tx, act) => {
      const found = await lockVisible<Honor>(tx, act.viewer, HonorTypeOf, input.honorId);
      const honor = act.about(found);
      act.mustBeAllowed(honor.awardedById);
      const stale = whyStale(honor, input.ifVersion);
      if (stale) return stale;
      if (honor.revokedOn !== null) return new HonorRevoked(honor.revokedOn);
      const today = localDateIn(now);
      const revokedOn = today < honor.awardedOn ? honor.awardedOn : today;
      await tx.update(Honor, { id: honor.id }, { revokedOn, revokedReason });
      await announce(tx, [told(honor, NoticeKind.HONOR_REVOKED, now)]);
      return Object.assign(honor, { revokedOn, revokedReason, version: honor.version + 1 });
    });
  }
}

const told = ({ id, organizationId: recipientId }: Honor, kind: NoticeKind, at: Date) => ({
  ...{ recipientId, kind, subjectId: globalId("hon", id), at },
});

function lastDay({ type, awardedOn }: AwardHonorInput): string | null {
  const { years } = honors[type];
  return years === null
    ? null
    : addDays(yearsLater(mustParse(parseLocalDate(awardedOn)), years), -1);
}

/** The department that acts, where this honor is its to give. */
async function mustGive(tx: EntityManager, act: Act, type: HonorType): Promise<string> {
  act.mustBeAllowed();
  const { organizationId } = act.viewer.mustBeSomebody();
  const [department] = await findParties(tx, [organizationId]);
  if (department?.department !== honors[type].by) throw forbidden();
  return organizationId;
}

async function mustTrade(tx: EntityManager, organizationId: string): Promise<void> {
  const [party] = await findParties(tx, [organizationId]);
  if (!party || party.status === OrganizationStatus.PENDING) throw notFound();
  if (!trades(party))
    throw wrong(["organizationId"], "NOT_TRADING", "Enterprises of the trade are distinguished.");
}
