import {
  CertificateRoute,
  CertificateStatus,
  CertificateType,
  localDateIn,
  OrganizationType,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import {
  Certificate,
  CertificateEvent,
  CertificateScopeItem,
} from "../../packages/api/src/modules/certification";
import { newId } from "../../packages/api/src/platform/uuid";
import { somebody, type Somebody } from "./acting";
import type { TestServer } from "./server";

/** So many days from today in China. */
export const day = (days: number): string => localDateIn(new Date(Date.now() + days * 86_400_000));

export const certBody = (server: TestServer): Promise<Somebody> =>
  somebody(server, { types: [OrganizationType.CERT_BODY] });

export interface Certified {
  /** Its id in the graph. */
  readonly id: string;
  readonly uuid: string;
  /** What happens to it next, from a day on. */
  becomes(status: CertificateStatus, on?: string): Promise<void>;
}

type Wanted = Partial<Certificate> & Pick<Certificate, "holderId">;

const unissued: ReadonlySet<CertificateStatus> = new Set([
  ...[CertificateStatus.DRAFT, CertificateStatus.APPLIED, CertificateStatus.UNDER_REVIEW],
  ...[CertificateStatus.CORRECTION_REQUESTED, CertificateStatus.REJECTED],
  CertificateStatus.WITHDRAWN,
]);

/** A certificate in the database: issued ten days ago and valid for a year, unless wanted otherwise. */
export async function certified(tx: EntityManager, wanted: Wanted): Promise<Certified> {
  const uuid = newId();
  const { issuerId = null, holderId, status = CertificateStatus.ISSUED } = wanted;
  const issue = { validFrom: day(-10), validTo: day(355), issuedOn: wanted.validFrom ?? day(-10) };
  await tx.insert(Certificate, {
    id: uuid,
    type: CertificateType.PINZIBIAO,
    route: issuerId ? CertificateRoute.CERTIFICATION : CertificateRoute.SELF_DECLARATION,
    signedById: issuerId ?? holderId,
    successorFrom: status === CertificateStatus.RENEWED ? issue.issuedOn : null,
    ...(unissued.has(status) ? {} : { number: `T-${uuid.slice(-12).toUpperCase()}`, ...issue }),
    statusSince: new Date(),
    createdAt: new Date(),
    ...wanted,
    status,
  });
  let number = 0;
  let from: CertificateStatus | null = null;
  const becomes = async (to: CertificateStatus, effectiveOn = day(0)): Promise<void> => {
    const event = { id: newId(), certificateId: uuid, number: ++number, from, to };
    await tx.insert(CertificateEvent, {
      ...{ ...event, byId: issuerId ?? holderId, effectiveOn, at: new Date() },
    });
    const successorFrom = to === CertificateStatus.RENEWED ? effectiveOn : null;
    if (from !== null) await tx.update(Certificate, uuid, { status: to, successorFrom });
    from = to;
  };
  await becomes(status, wanted.issuedOn ?? issue.issuedOn);
  return { id: `crt_${uuid}`, uuid, becomes };
}

/** What it covers, in this order. */
export async function covers(
  tx: EntityManager,
  { uuid }: Certified,
  ...items: readonly Partial<CertificateScopeItem>[]
): Promise<void> {
  for (const [at, item] of items.entries())
    await tx.insert(CertificateScopeItem, {
      id: newId(),
      certificateId: uuid,
      position: at + 1,
      key: Object.values(item).join(),
      ...item,
    });
}
