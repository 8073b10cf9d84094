import { SampleStatus } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, OneRoot, Paged, PagedRoot, Readable } from "../../graph";
import { DateTimeScalar, LocalDateScalar } from "../../platform/scalars";
import { OrderType } from "../ordering";
import { OrganizationType } from "../organization";
import { QuotationType } from "./quotation.types";
import type { SampleEvent } from "./sample-event.entity";
import { SampleEventType } from "./sample-event.types";
import { Sample } from "./sample.entity";
import { itsBuyerAndSeller } from "./sourcing.visibility";

@Readable<Sample>("Sample", {
  from: () => Sample,
  prefix: "smp",
  description:
    "One round of sampling (打样) for an order, or for a quotation before it. When the quotation is awarded, its samples are those of the order.",
  visibleTo: itsBuyerAndSeller,
  filterBy: ["id", "status", "round", "dueOn", "createdAt", "order", "buyer", "seller"],
  orderBy: ["createdAt", "round"],
})
export class SampleType implements Partial<Sample> {
  @Edge<Sample>(() => OrderType, "orderId", { description: "The order it is made for." })
  order: unknown;

  @Edge<Sample>(() => QuotationType, "quotationId", {
    description: "The quotation it was asked for with.",
  })
  quotation: unknown;

  @Edge<Sample>(() => OrganizationType, "buyerId", { description: "Who approves it." })
  buyer: unknown;

  @Edge<Sample>(() => OrganizationType, "sellerId", { description: "Who makes it." })
  seller: unknown;

  @Field(() => Int, {
    description:
      "1, 2, 3 and so on for its order and seller, those of the quotation before it included.",
  })
  round: number;

  @Field(() => SampleStatus)
  status: SampleStatus;

  @Field(() => String, { description: "What is to be made, in words." })
  wanted: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "When it should be with the buyer.",
  })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: "The carrier's number, where there is one." })
  tracking: string | null;

  @Field(() => DateTimeScalar, { description: "Since when it has its present status." })
  statusSince: Date;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Paged<Sample, SampleEvent>(() => SampleEventType, {
    by: "sampleId",
    orderBy: ["at"],
    description: "Its history, oldest first.",
  })
  events: unknown;
}

export class SampleReads {
  @OneRoot<Sample>(() => SampleType, {
    description: "A sample.",
    by: { id: { type: "ID", property: "id" } },
  })
  sample: unknown;

  @PagedRoot<Sample>(() => SampleType, {
    orderBy: ["-createdAt"],
    description: "The samples the viewer asked for or makes, latest first.",
  })
  samples: unknown;
}
