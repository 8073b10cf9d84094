import { Conclusion, InspectionStatus, RectificationStatus } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, OneRoot, PagedRoot, Readable } from "../../graph";
import { DateTimeScalar, LocalDateScalar } from "../../platform/scalars";
import { InspectionType } from "../inspection";
import { OrganizationType } from "../organization";
import { Rectification } from "./rectification.entity";
import { ResultNotice } from "./result-notice.entity";
import { SupervisionEvent } from "./supervision-event.entity";
import { SupervisionSample } from "./supervision-sample.entity";
import {
  itsNotice,
  itsRectification,
  itsSample,
  ofAnother,
  ofAnothersInspection,
  ofSampledParties,
} from "./supervision.visibility";

@Readable<SupervisionSample>("SupervisionSample", {
  from: () => SupervisionSample,
  prefix: "sps",
  description:
    "One of the two sealed samples of an inspection: the one that is tested, and the backup (备样) for a recheck by another lab. A lab sees the one it was given.",
  visibleTo: itsSample,
  recordedFor: ofAnothersInspection,
  filterBy: ["id", "seal", "backup", "sealedAt", "receivedAt", "lab"],
  orderBy: ["sealedAt"],
})
export class SupervisionSampleType implements Pick<
  SupervisionSample,
  "seal" | "backup" | "sealedAt" | "receivedAt"
> {
  @Edge<SupervisionSample>(() => InspectionType, "inspectionId", {
    description:
      "What it was taken for; null for the lab of a recheck, which does not learn what the first one found.",
  })
  inspection: unknown;

  @Field(() => String, { description: "The number of its seal, unique per department." })
  seal: string;

  @Field(() => Boolean, { description: "Kept for a recheck." })
  backup: boolean;

  @Edge<SupervisionSample>(() => OrganizationType, "labId", {
    description: "Who tests it; null while a backup is kept. No lab gets both.",
  })
  lab: unknown;

  @Field(() => DateTimeScalar, { description: "When it was sealed." })
  sealedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the lab took it in." })
  receivedAt: Date | null;
}

@Readable<SupervisionEvent>("SupervisionEvent", {
  from: () => SupervisionEvent,
  prefix: "sve",
  description:
    "One transition of a supervision inspection: from which state to which, by whom, when and why. Between the regulator and the sampled enterprise.",
  visibleTo: ofSampledParties,
  recordedFor: ofAnothersInspection,
  filterBy: ["id", "from", "to", "at"],
  orderBy: ["at"],
})
export class SupervisionEventType implements Pick<
  SupervisionEvent,
  "from" | "to" | "at" | "reason"
> {
  @Field(() => InspectionStatus, { nullable: true, description: "Null when it was planned." })
  from: InspectionStatus | null;

  @Field(() => InspectionStatus, { description: "The status from then on." })
  to: InspectionStatus;

  @Edge<SupervisionEvent>(() => OrganizationType, "byId", {
    description: "Who acted; null when time or a rule did.",
  })
  by: unknown;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at: Date;

  @Field(() => String, {
    nullable: true,
    description: "The grounds of an objection, of its refusal, or of a void test.",
  })
  reason: string | null;

  @Edge<SupervisionEvent>(() => InspectionType, "inspectionId")
  inspection: unknown;
}

@Readable<ResultNotice>("ResultNotice", {
  from: () => ResultNotice,
  prefix: "rsn",
  description:
    "What the sampled enterprise was told of the result (检验结果通知书), and until when it may object (Product Quality Law art. 15).",
  visibleTo: itsNotice,
  recordedFor: ofAnothersInspection,
  filterBy: ["id", "conclusion", "servedOn", "objectUntil", "organization"],
  orderBy: ["servedOn"],
})
export class ResultNoticeType implements Pick<
  ResultNotice,
  "conclusion" | "servedOn" | "objectUntil"
> {
  @Edge<ResultNotice>(() => InspectionType, "inspectionId")
  inspection: unknown;

  @Edge<ResultNotice>(() => OrganizationType, "organizationId", {
    description: "Who was told; null for an enterprise the graph does not know.",
  })
  organization: unknown;

  @Field(() => Conclusion, { description: "The first result." })
  conclusion: Conclusion;

  @Field(() => LocalDateScalar, { description: "The day it was served." })
  servedOn: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "The last day to object: 15 calendar days after it was served, and the next working day when that is free. Null for a pass, which is final at once.",
  })
  objectUntil: string | null;
}

@Readable<Rectification>("Rectification", {
  from: () => Rectification,
  prefix: "rct",
  description:
    "The order to put right what failed for good (责令整改), and the new sampling that is to show it.",
  visibleTo: itsRectification,
  recordedFor: ofAnother,
  filterBy: [...["id", "status", "orderedOn", "dueOn", "reinspectBy", "createdAt"], "organization"],
  orderBy: ["createdAt", "dueOn"],
})
export class RectificationType implements Partial<Rectification> {
  @Edge<Rectification>(() => InspectionType, "inspectionId", { description: "What failed." })
  inspection: unknown;

  @Edge<Rectification>(() => OrganizationType, "organizationId", {
    description: "Who puts it right.",
  })
  organization: unknown;

  @Field(() => RectificationStatus)
  status: RectificationStatus;

  @Field(() => LocalDateScalar, { description: "When it was ordered: the day it was final." })
  orderedOn: string;

  @Field(() => LocalDateScalar, {
    description: "The last day to report it done: 60 days later, or the next working day.",
  })
  dueOn: string;

  @Field(() => LocalDateScalar, {
    description: "The last day of the new sampling: 75 days later, or the next working day.",
  })
  reinspectBy: string;

  @Field(() => String, { nullable: true, description: "What was done, as the enterprise says." })
  measures: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was reported done." })
  reportedAt: Date | null;

  @Edge<Rectification>(() => InspectionType, "reinspectionId", {
    description:
      "The new sampling (复查), the last one where there were several; it does not count for the pass rate.",
  })
  reinspection: unknown;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar)
  createdAt: Date;
}

export class SupervisionReads {
  @OneRoot<Rectification>(() => RectificationType, {
    description: "An order to put right what failed.",
    by: { id: { type: "ID", property: "id" } },
  })
  rectification: unknown;

  @PagedRoot<Rectification>(() => RectificationType, {
    orderBy: ["-createdAt"],
    description: "The orders to put something right that the viewer gave or got, latest first.",
  })
  rectifications: unknown;
}
