import { TraceNodeKind } from "@weft/schema";
import { Field, Int, ObjectType } from "type-graphql";
import { ShipmentType } from "../goods";
import { OrganizationType } from "../organization";
import { LotType } from "../product";

@ObjectType("TraceNode", {
  description:
    "A place on a trace: a lot, or a shipment of the viewer's own. Of a masked one nothing is told but where it lies.",
})
export class TraceNodeType {
  @Field(() => Int, {
    description:
      "Its number within this answer, for `links`. It says nothing about the place and is another one in the next answer.",
  })
  key: number;

  @Field(() => TraceNodeKind)
  kind: TraceNodeKind;

  @Field(() => String, {
    description:
      "The lot's or shipment's number. Of a lot whose maker disclosed itself, the maker's name. Of a masked one `supplier 1`, `supplier 2` and so on, which stand for one lot each within this answer alone: two of them may have one maker.",
  })
  label: string;

  @Field(() => Boolean, {
    description: "Whether neither the lot nor who made it is told to the viewer.",
  })
  masked: boolean;

  @Field(() => Int, {
    description: "How many steps away from the lot asked about: 1, 2 and so on.",
  })
  depth: number;

  @Field(() => LotType, {
    nullable: true,
    description:
      "The lot, where the viewer sees it: not when it is masked or only its maker's name is disclosed.",
  })
  lot: unknown;

  @Field(() => ShipmentType, { nullable: true, description: "The shipment, when it is one." })
  shipment: unknown;

  @Field(() => OrganizationType, {
    nullable: true,
    description: "Who made the lot or sent the shipment, as far as the viewer may know.",
  })
  supplier: unknown;
}

@ObjectType("TraceLink", {
  description: "That one place of a trace leads to another, the way the goods went.",
})
export class TraceLinkType {
  @Field(() => Int, {
    description: "The `key` of what went into the other; 0 is the lot asked about.",
  })
  from: number;

  @Field(() => Int, {
    description: "The `key` of what it went into; 0 is the lot asked about.",
  })
  to: number;
}

@ObjectType("Trace", {
  description:
    "Where a lot came from or went to, as far as the viewer may know. Nearer places come first.",
})
export class TraceType {
  @Field(() => [TraceNodeType], { description: "Every lot and shipment once, without the start." })
  nodes: TraceNodeType[];

  @Field(() => [TraceLinkType], { description: "How they lead to each other and to the start." })
  links: TraceLinkType[];

  @Field(() => Boolean, {
    description:
      "Whether there is more than `depth` or the most of a trace, 1,000 places, lets show.",
  })
  truncated: boolean;
}
