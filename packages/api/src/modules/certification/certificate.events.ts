import { CertificateStatus, NoticeKind } from "@weft/schema";
import { globalId } from "../../graph";
import type { News } from "../../platform/news";
import type { Certificate } from "./certificate.entity";

type Moved = Pick<Certificate, "id" | "holderId" | "issuerId">;

interface Told {
  readonly kind: NoticeKind;
  readonly at: Date;
  readonly recipientIds: readonly (string | null)[];
  /** Who knows already, because it did it. */
  readonly byId?: string | null;
}

/** The same news for each of them, once. */
export function certificateNews(
  { id }: Pick<Certificate, "id">,
  { kind, at, recipientIds, byId = null }: Told,
): News[] {
  const recipients = new Set(recipientIds.filter(one => one !== null));
  if (byId) recipients.delete(byId);
  return [...recipients]
    .sort()
    .map(recipientId => ({ recipientId, kind, subjectId: globalId("crt", id), at }));
}

const kinds: Readonly<Partial<Record<CertificateStatus, NoticeKind>>> = {
  APPLIED: NoticeKind.CERTIFICATE_APPLIED,
  UNDER_REVIEW: NoticeKind.CERTIFICATE_UNDER_REVIEW,
  CORRECTION_REQUESTED: NoticeKind.CERTIFICATE_CORRECTION_REQUESTED,
  REJECTED: NoticeKind.CERTIFICATE_REJECTED,
  WITHDRAWN: NoticeKind.CERTIFICATE_WITHDRAWN,
  ISSUED: NoticeKind.CERTIFICATE_ISSUED,
  SUSPENDED: NoticeKind.CERTIFICATE_SUSPENDED,
  REVOKED: NoticeKind.CERTIFICATE_REVOKED,
  CANCELLED: NoticeKind.CERTIFICATE_CANCELLED,
  RENEWED: NoticeKind.CERTIFICATE_RENEWED,
};

/** What a move is told as: back to ISSUED and back to UNDER_REVIEW have words of their own. */
export function kindOfMove(from: CertificateStatus, to: CertificateStatus): NoticeKind | null {
  if (from === CertificateStatus.SUSPENDED && to === CertificateStatus.ISSUED)
    return NoticeKind.CERTIFICATE_REINSTATED;
  if (from === CertificateStatus.CORRECTION_REQUESTED && to === CertificateStatus.UNDER_REVIEW)
    return NoticeKind.CERTIFICATE_CORRECTION_ANSWERED;
  return kinds[to] ?? null;
}

/** What one party does is told to the other. */
export const otherParty = ({ holderId, issuerId }: Moved, byId: string): (string | null)[] =>
  byId === holderId ? [issuerId] : [holderId];
