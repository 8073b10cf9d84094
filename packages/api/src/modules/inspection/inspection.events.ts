import { NoticeKind } from "@weft/schema";
import { globalId } from "../../graph";
import type { News } from "../../platform/news";
import type { Inspection } from "./inspection.entity";
import type { TestOrder } from "./test-order.entity";

const kinds: Readonly<Record<TestOrder["status"], NoticeKind | null>> = {
  REQUESTED: NoticeKind.TEST_REQUESTED,
  ACCEPTED: NoticeKind.TEST_ACCEPTED,
  DECLINED: NoticeKind.TEST_DECLINED,
  CANCELLED: NoticeKind.TEST_CANCELLED,
  REPORTED: null,
};

/** What one of the two did is news to the other; a report is told with the report. */
export function testOrderMoved(
  { id, clientId, labId, status, statusSince: at }: TestOrder,
  byId: string,
): News[] {
  const kind = kinds[status];
  const recipientId = byId === clientId ? labId : clientId;
  return kind ? [{ recipientId, kind, subjectId: globalId("tod", id), at }] : [];
}

export const sampleReceived = (
  { id, clientId: recipientId }: Pick<TestOrder, "id" | "clientId">,
  at: Date,
): News[] => [
  { recipientId, kind: NoticeKind.TEST_SAMPLE_RECEIVED, subjectId: globalId("tod", id), at },
];

/** Everybody who may read the report, apart from its lab; the conclusion is read where the subject is. */
export const reportIssued = (
  { id, reportVersion, createdAt: at }: Inspection,
  knownTo: readonly string[],
): News[] =>
  [...new Set(knownTo)].map(recipientId => ({
    recipientId,
    kind: reportVersion === 1 ? NoticeKind.REPORT_ISSUED : NoticeKind.REPORT_CORRECTED,
    subjectId: globalId("ins", id),
    at,
  }));

/** Lab and client hear that they differ from the platform, and that it was looked at. */
export const reportDisputed = (
  { id, labId, clientId }: Inspection,
  kind: NoticeKind.REPORT_CONFLICT | NoticeKind.REPORT_CONFLICT_RESOLVED,
  at: Date,
): News[] =>
  [labId, clientId].flatMap(recipientId =>
    recipientId ? [{ recipientId, kind, subjectId: globalId("ins", id), at }] : [],
  );
