import { Conclusion, NoticeKind, RectificationStatus } from "@weft/schema";
import { globalId } from "../../graph";
import type { News } from "../../platform/news";
import type { Inspection } from "../inspection";
import type { EnforcementCase } from "./enforcement-case.entity";
import type { Exposure } from "./exposure.entity";
import type { Rectification } from "./rectification.entity";
import type { SamplingTask } from "./sampling-task.entity";

type Told = readonly (string | null)[];

/** Something about an inspection, told to those of these that the graph knows. */
export const ofInspection = (
  { id }: Pick<Inspection, "id">,
  kind: NoticeKind,
  told: Told,
  at: Date,
): News[] =>
  told.flatMap(recipientId =>
    recipientId === null ? [] : [{ recipientId, kind, subjectId: globalId("ins", id), at }],
  );

/** A result is final: the enterprise and the regulator hear of it. */
export const concludedNews = (
  inspection: Pick<Inspection, "id" | "sampledOrganizationId">,
  { authorityId }: Pick<SamplingTask, "authorityId">,
  at: Date,
): News[] =>
  ofInspection(
    inspection,
    NoticeKind.SUPERVISION_FINAL,
    [inspection.sampledOrganizationId, authorityId],
    at,
  );

/** A buyer learns of the conclusion and of nothing else; the subject is the lot it bought of. */
export const batchFailed = (
  buyers: readonly { readonly recipientId: string; readonly lotId: string }[],
  at: Date,
): News[] =>
  buyers.map(({ recipientId, lotId }) => ({
    ...{ recipientId, kind: NoticeKind.BATCH_FAILED, subjectId: globalId("lot", lotId), at },
  }));

const ofRectification = (
  { id }: Rectification,
  kind: NoticeKind,
  told: readonly string[],
  at: Date,
): News[] => told.map(recipientId => ({ recipientId, kind, subjectId: globalId("rct", id), at }));

export const rectificationOrdered = (one: Rectification, at: Date): News[] =>
  ofRectification(one, NoticeKind.RECTIFICATION_ORDERED, [one.organizationId], at);

export const rectificationReported = (one: Rectification, at: Date): News[] =>
  ofRectification(one, NoticeKind.RECTIFICATION_REPORTED, [one.authorityId], at);

/** Not reported done in time: a matter of both. */
export const rectificationOverdue = (one: Rectification, at: Date): News[] =>
  ofRectification(one, NoticeKind.RECTIFICATION_OVERDUE, [one.organizationId, one.authorityId], at);

/** The new sampling is the regulator's to do. */
export const reinspectionOverdue = (one: Rectification, at: Date): News[] =>
  ofRectification(one, NoticeKind.REINSPECTION_OVERDUE, [one.authorityId], at);

/** How the order to put things right ended with the new sampling. */
export const endOfRectification = (conclusion: Conclusion): RectificationStatus =>
  conclusion === Conclusion.PASS ? RectificationStatus.RECTIFIED : RectificationStatus.FAILED;

export const caseMoved = (
  { id, organizationId: recipientId }: EnforcementCase,
  kind: NoticeKind.CASE_OPENED | NoticeKind.CASE_ACTION,
  at: Date,
): News[] => [{ recipientId, kind, subjectId: globalId("enf", id), at }];

export const exposureMoved = (
  { id, organizationId: recipientId }: Exposure,
  kind: NoticeKind.EXPOSURE_PUBLISHED | NoticeKind.EXPOSURE_ENDED,
  at: Date,
): News[] => [{ recipientId, kind, subjectId: globalId("xps", id), at }];
