import { ProductScope, SamplingPlanStatus, Segment } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, OneRoot, Paged, PagedRoot, Readable, ReadableBy } from "../../graph";
import { DateTimeScalar, LocalDateScalar } from "../../platform/scalars";
import { InspectionType, type Inspection } from "../inspection";
import { DivisionType, OrganizationType } from "../organization";
import { SamplingCandidate } from "./sampling-candidate.entity";
import { SamplingPlan } from "./sampling-plan.entity";
import { SamplingTask } from "./sampling-task.entity";
import { itsDraw, itsInspectors, itsPlan, itsTask, ofAnother } from "./supervision.visibility";

@Readable<SamplingPlan>("SamplingPlan", {
  from: () => SamplingPlan,
  prefix: "spl",
  description:
    "What a market regulator means to sample (监督抽检计划), and how chance chose whom. The department's own. The draw can be repeated by anybody: see `seed`.",
  visibleTo: itsPlan,
  filterBy: [
    ...["id", "title", "productScope", "product", "segment", "status", "periodFrom"],
    ...["periodTo", "createdAt", "authority", "region"],
  ],
  orderBy: ["createdAt", "periodFrom"],
})
export class SamplingPlanType implements Partial<SamplingPlan> {
  @Edge<SamplingPlan>(() => OrganizationType, "authorityId", { description: "Who samples." })
  authority: unknown;

  @Field(() => String, { description: "What the department calls it." })
  title: string;

  @Field(() => ProductScope)
  productScope: ProductScope;

  @Field(() => String, {
    description:
      "What is sampled. Nobody is drawn by the same department for the same product within 6 months.",
  })
  product: string;

  @Field(() => Segment, { description: "The link of the chain whose enterprises may be drawn." })
  segment: Segment;

  @Edge<SamplingPlan>(() => DivisionType, "regionId", {
    description: "Where the enterprises sit that may be drawn.",
  })
  region: unknown;

  @Field(() => Int, { description: "How many are to be drawn: fewer where there are fewer." })
  quota: number;

  @Field(() => LocalDateScalar, { description: "The first day to take samples." })
  periodFrom: string;

  @Field(() => LocalDateScalar, { description: "The last day to take samples." })
  periodTo: string;

  @Field(() => SamplingPlanStatus)
  status: SamplingPlanStatus;

  @Field(() => String, {
    nullable: true,
    description:
      "64 hexadecimal digits, made by the server when the plan was drawn and by nobody chosen. Each candidate's ticket is the SHA-256 of `seed:id` with the organization's id in the graph; the `quota` smallest are drawn. For each task the two inspectors with the smallest SHA-256 of `seed:number:name` go.",
  })
  seed: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was drawn." })
  drawnAt: Date | null;

  @Field(() => Int, { nullable: true, description: "How many could have been drawn." })
  eligible: number | null;

  @Field(() => [String], { description: "The inspectors who could have been drawn, by name." })
  inspectors: string[];

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Paged<SamplingPlan, SamplingCandidate>(() => SamplingCandidateType, {
    by: "planId",
    orderBy: ["place"],
    description: "Everybody who could have been drawn, in the order of the draw.",
  })
  candidates: unknown;

  @Paged<SamplingPlan, SamplingTask>(() => SamplingTaskType, {
    by: "planId",
    orderBy: ["number"],
    description: "Whom chance chose.",
  })
  tasks: unknown;
}

@Readable<SamplingCandidate>("SamplingCandidate", {
  from: () => SamplingCandidate,
  prefix: "sca",
  description: "One who could have been drawn, and its ticket in the draw. The department's own.",
  visibleTo: itsDraw,
  filterBy: ["id", "drawn", "place", "organization"],
  orderBy: ["place"],
})
export class SamplingCandidateType implements Pick<
  SamplingCandidate,
  "ticket" | "place" | "drawn"
> {
  @Edge<SamplingCandidate>(() => SamplingPlanType, "planId")
  plan: unknown;

  @Edge<SamplingCandidate>(() => OrganizationType, "organizationId")
  organization: unknown;

  @Field(() => String, {
    description: "The SHA-256 of `seed:id`, in hexadecimal, with the organization's id.",
  })
  ticket: string;

  @Field(() => Int, { description: "1 for the smallest ticket." })
  place: number;

  @Field(() => Boolean, { description: "Whether it was among the quota." })
  drawn: boolean;
}

@Readable<SamplingTask>("SamplingTask", {
  from: () => SamplingTask,
  prefix: "stk",
  description:
    "One enterprise that was drawn, and who goes there. The department's; the enterprise and other departments see it once goods were sampled.",
  visibleTo: itsTask,
  recordedFor: ofAnother,
  filterBy: ["id", "number", "year", "drawnOn", "createdAt", "plan", "organization"],
  orderBy: ["createdAt", "number"],
})
export class SamplingTaskType implements Partial<SamplingTask> {
  @Edge<SamplingTask>(() => SamplingPlanType, "planId", {
    description: "Null for all but the department: the plan is its own.",
  })
  plan: unknown;

  @Edge<SamplingTask>(() => OrganizationType, "authorityId", { description: "Who samples." })
  authority: unknown;

  @Edge<SamplingTask>(() => OrganizationType, "organizationId", { description: "Who was drawn." })
  organization: unknown;

  @Field(() => Int, { description: "The year its number counts in." })
  year: number;

  @Field(() => String, {
    description: "The case number, unique per department and year. A hold may name it.",
  })
  number: string;

  @Field(() => [String], {
    nullable: true,
    description: "The two inspectors who go, by name; null for all but the department.",
  })
  @ReadableBy<SamplingTask>(itsInspectors)
  inspectors: string[];

  @Field(() => LocalDateScalar, { description: "When it was drawn." })
  drawnOn: string;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Paged<SamplingTask, Inspection>(() => InspectionType, {
    by: "samplingTaskId",
    orderBy: ["createdAt"],
    description:
      "What came of it: a SUPERVISION inspection for each batch, with its RECHECK and REINSPECTION.",
  })
  inspections: unknown;
}

export class SamplingReads {
  @OneRoot<SamplingPlan>(() => SamplingPlanType, {
    description: "A sampling plan.",
    by: { id: { type: "ID", property: "id" } },
  })
  samplingPlan: unknown;

  @PagedRoot<SamplingPlan>(() => SamplingPlanType, {
    orderBy: ["-createdAt"],
    description: "The sampling plans of the viewer's department, latest first.",
  })
  samplingPlans: unknown;

  @OneRoot<SamplingTask>(() => SamplingTaskType, {
    description: "A sampling task.",
    by: { id: { type: "ID", property: "id" } },
  })
  samplingTask: unknown;

  @PagedRoot<SamplingTask>(() => SamplingTaskType, {
    orderBy: ["-createdAt"],
    description: "The sampling tasks the viewer sees, latest first.",
  })
  samplingTasks: unknown;
}
