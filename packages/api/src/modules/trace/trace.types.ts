import {
  CertificateType,
  Conclusion,
  EffectiveStatus,
  LotKind,
  TestLevel,
  TraceNodeKind,
} from "@weft/schema";
import { Field, Int, ObjectType } from "type-graphql";
import { ShipmentType } from "../goods";
import { OrganizationType } from "../organization";
import { LotType } from "../product";

@ObjectType("TraceConclusion", {
  description:
    "What the latest report that counts concluded of a lot. It leads to no report, and to nobody who made or tested it.",
})
export class TraceConclusionType {
  @Field(() => TestLevel, {
    nullable: true,
    description: "What was tested; null where supervision sampling did not say.",
  })
  level: TestLevel | null;

  @Field(() => Conclusion)
  conclusion: Conclusion;
}

@ObjectType("TraceCertificate", {
  description:
    "A kind of certificate that whoever made a lot holds, and what the best of them is worth today. It leads to no certificate, and to no holder.",
})
export class TraceCertificateType {
  @Field(() => CertificateType)
  type: CertificateType;

  @Field(() => EffectiveStatus)
  status: EffectiveStatus;
}

const conclusions = {
  description: "What tests concluded, one for each level; none where nothing was tested.",
} as const;
const certificates = {
  description: "The kinds of certificate behind it, without those of laboratories.",
} as const;

@ObjectType("GoodsBehind", {
  description:
    "A lot behind an order, of which nothing else is told. Two of them may have one maker, and be one to nobody.",
})
export class GoodsBehindType {
  @Field(() => LotKind)
  kind: LotKind;

  @Field(() => [TraceConclusionType], conclusions)
  conclusions: TraceConclusionType[];

  @Field(() => [TraceCertificateType], certificates)
  certificates: TraceCertificateType[];
}

@ObjectType("TraceNode", {
  description:
    "A place on a trace: a lot, or a shipment of the viewer's own. Of a masked one nothing is told but where it lies, what its tests concluded, and the kinds of certificate behind it.",
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

  @Field(() => [TraceConclusionType], {
    description: `${conclusions.description} Told of masked places too; none of a shipment.`,
  })
  conclusions: TraceConclusionType[];

  @Field(() => [TraceCertificateType], {
    description: `${certificates.description} Told of masked places too; none of a shipment.`,
  })
  certificates: TraceCertificateType[];
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
