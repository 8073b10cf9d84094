import {
  AgeGroup,
  Contact,
  CustodyStep,
  SafetyCategory,
  TestLevel,
  TestOrderStatus,
} from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, OneRoot, Paged, PagedRoot, Readable } from "../../graph";
import { DateTimeScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { LotType } from "../product";
import { CustodyEvent } from "./custody-event.entity";
import type { Inspection } from "./inspection.entity";
import { InspectionType } from "./inspection.types";
import {
  itsClientAndLab,
  ofItsTestOrder,
  ofVisibleSample,
  ofVisibleTestOrder,
} from "./inspection.visibility";
import { TestOrderEvent } from "./test-order-event.entity";
import { TestOrder } from "./test-order.entity";
import { TestSample } from "./test-sample.entity";

@Readable<TestOrder>("TestOrder", {
  from: () => TestOrder,
  prefix: "tod",
  description:
    "What a client asks a lab to test (委托检验). Between the two: nobody else sees it, and the lab sees no orders, quantities or prices.",
  visibleTo: itsClientAndLab,
  filterBy: ["id", "status", "level", "requestedAt", "client", "lab", "lot"],
  orderBy: ["requestedAt"],
})
export class TestOrderType implements Partial<TestOrder> {
  @Edge<TestOrder>(() => OrganizationType, "clientId", { description: "Who asks." })
  client: unknown;

  @Edge<TestOrder>(() => OrganizationType, "labId", { description: "Who is to test." })
  lab: unknown;

  @Edge<TestOrder>(() => LotType, "lotId", {
    description: "What the sample is of; null where only `item` says it.",
  })
  lot: unknown;

  @Field(() => String, { nullable: true, description: "What is to be tested, in words." })
  item: string | null;

  @Field(() => TestLevel, { description: "Whether the fabric or the garment is tested." })
  level: TestLevel;

  @Field(() => AgeGroup, { nullable: true, description: "Whom the product is for." })
  ageGroup: AgeGroup | null;

  @Field(() => Contact, { nullable: true, description: "How close to the skin it is worn." })
  contact: Contact | null;

  @Field(() => SafetyCategory, { nullable: true, description: "What its label promises." })
  declaredCategory: SafetyCategory | null;

  @Field(() => [String], { description: "What the report must cover to pass." })
  parameters: string[];

  @Field(() => String, { nullable: true, description: "A word to the lab." })
  note: string | null;

  @Field(() => TestOrderStatus)
  status: TestOrderStatus;

  @Field(() => DateTimeScalar, { description: "Since when it has its present status." })
  statusSince: Date;

  @Field(() => DateTimeScalar, { description: "When the client asked." })
  requestedAt: Date;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Paged<TestOrder, TestOrderEvent>(() => TestOrderEventType, {
    by: "testOrderId",
    orderBy: ["at"],
    few: true,
    description: "Its history, oldest first.",
  })
  events: unknown;

  @Paged<TestOrder, TestSample>(() => TestSampleType, {
    by: "testOrderId",
    orderBy: ["createdAt"],
    few: true,
    description: "What the lab received of it.",
  })
  samples: unknown;

  @Paged<TestOrder, Inspection>(() => InspectionType, {
    by: "testOrderId",
    orderBy: ["reportVersion"],
    few: true,
    description: "Its report, every version of it.",
  })
  reports: unknown;
}

@Readable<TestOrderEvent>("TestOrderEvent", {
  from: () => TestOrderEvent,
  prefix: "toe",
  description: "One transition of a test order: from which state to which, by whom and when.",
  visibleTo: ofVisibleTestOrder,
  filterBy: ["id", "from", "to", "at"],
  orderBy: ["at"],
})
export class TestOrderEventType implements Pick<TestOrderEvent, "from" | "to" | "at" | "reason"> {
  @Field(() => TestOrderStatus, { nullable: true, description: "Null when it was requested." })
  from: TestOrderStatus | null;

  @Field(() => TestOrderStatus, { description: "The status from then on." })
  to: TestOrderStatus;

  @Edge<TestOrderEvent>(() => OrganizationType, "byId", { description: "Who acted." })
  by: unknown;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at: Date;

  @Field(() => String, { nullable: true, description: "Why, where one was given." })
  reason: string | null;

  @Edge<TestOrderEvent>(() => TestOrderType, "testOrderId")
  testOrder: unknown;
}

@Readable<TestSample>("TestSample", {
  from: () => TestSample,
  prefix: "tsm",
  description: "What is tested, or kept sealed so that it can be tested again.",
  visibleTo: ofItsTestOrder,
  filterBy: ["id", "code", "seal", "backup", "createdAt"],
  orderBy: ["createdAt", "code"],
})
export class TestSampleType implements Pick<TestSample, "code" | "seal" | "backup" | "createdAt"> {
  @Field(() => String, { description: "What the lab calls it; each code is used once." })
  code: string;

  @Field(() => String, { nullable: true, description: "The number of its seal." })
  seal: string | null;

  @Field(() => Boolean, { description: "Kept sealed and not tested (备样)." })
  backup: boolean;

  @Field(() => DateTimeScalar, { description: "When it was taken in." })
  createdAt: Date;

  @Edge<TestSample>(() => TestOrderType, "testOrderId")
  testOrder: unknown;

  @Paged<TestSample, CustodyEvent>(() => CustodyEventType, {
    by: "sampleId",
    orderBy: ["at"],
    few: true,
    description: "Who had it, when, and in what condition, oldest first.",
  })
  custody: unknown;
}

@Readable<CustodyEvent>("CustodyEvent", {
  from: () => CustodyEvent,
  prefix: "cue",
  description: "One step of a sample on its way.",
  visibleTo: ofVisibleSample,
  filterBy: ["id", "step", "at"],
  orderBy: ["at"],
})
export class CustodyEventType implements Pick<CustodyEvent, "step" | "at" | "condition"> {
  @Field(() => CustodyStep)
  step: CustodyStep;

  @Edge<CustodyEvent>(() => OrganizationType, "byId", { description: "Who did it." })
  by: unknown;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at: Date;

  @Field(() => String, { nullable: true, description: "In what condition it was found." })
  condition: string | null;

  @Edge<CustodyEvent>(() => TestSampleType, "sampleId")
  sample: unknown;
}

export class TestOrderReads {
  @OneRoot<TestOrder>(() => TestOrderType, {
    description: "A test order.",
    by: { id: { type: "ID", property: "id" } },
  })
  testOrder: unknown;

  @PagedRoot<TestOrder>(() => TestOrderType, {
    orderBy: ["-requestedAt"],
    description: "The test orders the viewer gave or has, latest first.",
  })
  testOrders: unknown;
}
