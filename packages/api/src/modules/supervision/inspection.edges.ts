import { Edge, EdgesOf, Paged } from "../../graph";
import { InspectionType, type Inspection } from "../inspection";
import { OrganizationType, type Organization } from "../organization";
import { ExposureType } from "./enforcement.types";
import type { Exposure } from "./exposure.entity";
import type { Rectification } from "./rectification.entity";
import type { ResultNotice } from "./result-notice.entity";
import { SamplingTaskType } from "./sampling.types";
import type { SupervisionEvent } from "./supervision-event.entity";
import type { SupervisionSample } from "./supervision-sample.entity";
import {
  RectificationType,
  ResultNoticeType,
  SupervisionEventType,
  SupervisionSampleType,
} from "./supervision.types";

@EdgesOf(() => InspectionType)
export class InspectionSupervisionEdges {
  @Edge<Inspection>(() => SamplingTaskType, "samplingTaskId", {
    description: "The sampling task it belongs to; null for a commissioned one, and for a lab.",
  })
  samplingTask: unknown;

  @Paged<Inspection, SupervisionEvent>(() => SupervisionEventType, {
    by: "inspectionId",
    orderBy: ["at"],
    few: true,
    description: "Its history as a supervision inspection, oldest first.",
  })
  supervisionEvents: unknown;

  @Paged<Inspection, SupervisionSample>(() => SupervisionSampleType, {
    by: "inspectionId",
    orderBy: ["sealedAt"],
    few: true,
    description: "The sealed samples that were taken: the tested one and the backup.",
  })
  supervisionSamples: unknown;

  @Paged<Inspection, ResultNotice>(() => ResultNoticeType, {
    by: "inspectionId",
    orderBy: ["servedOn"],
    few: true,
    description: "What the sampled enterprise was told of the result, at most one.",
  })
  resultNotices: unknown;

  @Paged<Inspection, Rectification>(() => RectificationType, {
    by: "inspectionId",
    orderBy: ["createdAt"],
    few: true,
    description: "The order to put it right, at most one.",
  })
  rectifications: unknown;
}

@EdgesOf(() => OrganizationType)
export class OrganizationExposureEdges {
  @Paged<Organization, Exposure>(() => ExposureType, {
    by: "organizationId",
    orderBy: ["-publishedAt"],
    description: "What the public list says of it, latest first.",
  })
  exposures: unknown;
}
