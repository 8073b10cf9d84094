import {
  CertificateType as TypeOfCertificate,
  Conclusion,
  EffectiveStatus,
  GateOccasion,
  SafetyCategory,
  TestLevel,
} from "@weft/schema";
import { Field } from "type-graphql";
import { Edge, EdgesOf, Paged, Readable } from "../../graph";
import { DateTimeScalar, LocalDateScalar } from "../../platform/scalars";
import { CertificateType } from "../certification";
import { OrderType, type Order } from "../ordering";
import { LotType } from "../product";
import { GateEvidence } from "./gate-evidence.entity";
import { itsEvidence } from "./gate-evidence.visibility";
import { InspectionType } from "./inspection.types";

@Readable<GateEvidence>("GateEvidence", {
  from: () => GateEvidence,
  prefix: "gev",
  description:
    "What a requirement of an order was met by when its goods were ready, or when they left: a report on a lot, or a certificate of the seller. Of a lot it shows to the party that sees the lot, so that nobody counts what lies behind the other one. It stays, whatever becomes of the report or the certificate later.",
  visibleTo: itsEvidence,
  filterBy: ["id", "occasion", "level", "certificateType", "asOf", "at"],
  orderBy: ["at"],
})
export class GateEvidenceType implements Partial<GateEvidence> {
  @Field(() => GateOccasion, { description: "When it was asked." })
  occasion: GateOccasion;

  @Field(() => DateTimeScalar, { description: "When it was asked, to the moment." })
  at: Date;

  @Field(() => LocalDateScalar, { description: "The day it was true on, in China." })
  asOf: string;

  @Field(() => TestLevel, { nullable: true, description: "What was tested, of a report." })
  level: TestLevel | null;

  @Field(() => SafetyCategory, {
    nullable: true,
    description: "What the gate asked for; null where the law asks for no category.",
  })
  category: SafetyCategory | null;

  @Field(() => [String], { description: "What the gate asked the report to cover." })
  parameters: string[];

  @Edge<GateEvidence>(() => LotType, "lotId", {
    description: "The lot a report was on; null of a certificate.",
  })
  lot: unknown;

  @Edge<GateEvidence>(() => InspectionType, "inspectionId", {
    description: "The version of the report that was in force then; null for who may not read it.",
  })
  inspection: unknown;

  @Field(() => Conclusion, { nullable: true, description: "What it concluded." })
  conclusion: Conclusion | null;

  @Field(() => SafetyCategory, { nullable: true, description: "What it was judged by." })
  judgedCategory: SafetyCategory | null;

  @Field(() => TypeOfCertificate, {
    nullable: true,
    description: "What the seller had to hold, of a certificate.",
  })
  certificateType: TypeOfCertificate | null;

  @Edge<GateEvidence>(() => CertificateType, "certificateId", {
    description: "The certificate it held.",
  })
  certificate: unknown;

  @Field(() => EffectiveStatus, {
    nullable: true,
    description: "What the certificate was worth that day.",
  })
  effectiveStatus: EffectiveStatus | null;
}

/** What this module hangs on an order. */
@EdgesOf(() => OrderType)
export class OrderInspectionEdges {
  @Paged<Order, GateEvidence>(() => GateEvidenceType, {
    by: "orderId",
    orderBy: ["at"],
    few: true,
    description: "By what its requirements were met when goods were ready, and when they left.",
  })
  gateEvidence: unknown;
}
