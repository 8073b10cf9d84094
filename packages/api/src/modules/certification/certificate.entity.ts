import {
  CertificateRoute,
  CertificateStatus,
  CertificateType,
  FootprintBoundary,
} from "@weft/schema";
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from "typeorm";
import { allOrNone, atMost, isOneOf } from "../../platform/constraint";
import { Organization } from "../organization";

const issued = `"status" IN ('ISSUED', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'RENEWED')`;

/** One certificate: an application first, then what its issuer stands for. That it has expired is never stored. */
@Entity("certificate")
@Unique(["signedById", "number"])
@Unique(["predecessorId"])
@Check(isOneOf("type", CertificateType))
@Check(isOneOf("route", CertificateRoute))
@Check(isOneOf("status", CertificateStatus))
@Check(isOneOf("footprintBoundary", FootprintBoundary))
@Check(`("issuer_id" IS NULL) = ("route" = 'SELF_DECLARATION')`)
@Check(`"route" = 'CERTIFICATION' OR "type" = 'PINZIBIAO'`)
@Check(`"signed_by_id" = coalesce("issuer_id", "holder_id")`)
@Check(`"holder_id" <> "issuer_id"`)
@Check(`"number" ~ '^[0-9A-Z/()._-]{1,64}$' OR "number" ~ '^CNAS L[0-9]{1,8}$'`)
@Check(allOrNone("number", "validFrom", "validTo", "issuedOn"))
@Check(`("number" IS NOT NULL) = (${issued})`)
@Check(`"valid_from" <= "valid_to"`)
@Check(`"status" <> 'RENEWED' OR "successor_from" IS NOT NULL`)
@Check(atMost(64, "standard"))
@Check(atMost(300, "ruleNo", "tzzbNo", "internationalCertNo", "schemeName", "verifier"))
@Check(atMost(300, "accreditationMark", "functionalUnit", "footprintRules", "scopeOfSystem"))
@Check(atMost(1000, "declarationUrl", "publicUrl", "footprintStages"))
@Index(["holderId", "type", "createdAt", "id"])
@Index(["issuerId", "createdAt", "id"])
@Index(["createdAt", "id"])
@Index(["type", "createdAt", "id"])
@Index(["validTo", "id"], { where: `"status" IN ('ISSUED', 'SUSPENDED')` })
export class Certificate {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  type: CertificateType;

  @Column("text")
  route: CertificateRoute;

  @Column("text")
  status: CertificateStatus;

  @ForeignKey(() => Organization)
  @Column("uuid")
  holderId: string;

  /** NULL on the route of self-declaration. */
  @ForeignKey(() => Organization)
  @Column("uuid", { nullable: true })
  issuerId: string | null;

  /** Who answers for its number: the issuer, or the holder that declares by itself. */
  @ForeignKey(() => Organization)
  @Column("uuid")
  signedById: string;

  /** Known from its issue on, as are the three days below. */
  @Column({ type: "text", nullable: true, collation: "C" })
  number: string | null;

  @Column({ type: "text", nullable: true, collation: "C" })
  standard: string | null;

  @Column("date", { nullable: true })
  validFrom: string | null;

  /** The last valid day. */
  @Column("date", { nullable: true })
  validTo: string | null;

  @Column("date", { nullable: true })
  issuedOn: string | null;

  /** Days by which the issuer looks again; empty where the kind has no surveillance. */
  @Column("date", { array: true, default: () => "'{}'" })
  surveillanceDueOn: string[];

  @ForeignKey(() => Certificate)
  @Column("uuid", { nullable: true })
  predecessorId: string | null;

  @Index()
  @ForeignKey(() => Certificate)
  @Column("uuid", { nullable: true })
  successorId: string | null;

  /** The successor's first day, from which this one is RENEWED unless it was revoked or given up before. */
  @Column("date", { nullable: true })
  successorFrom: string | null;

  @Column("text", { nullable: true })
  publicUrl: string | null;

  /** PINZIBIAO: the certification rule, `ZJM-NNN-NNNN-YYYY`. */
  @Column("text", { nullable: true })
  ruleNo: string | null;

  /** PINZIBIAO: the product standard, T/ZZB. */
  @Column("text", { nullable: true })
  tzzbNo: string | null;

  @Column("text", { nullable: true })
  declarationUrl: string | null;

  @Column("text", { nullable: true })
  internationalCertNo: string | null;

  /** DUAL_CARBON: there is no single scheme, so it is named. */
  @Column("text", { nullable: true })
  schemeName: string | null;

  /** DUAL_CARBON: scopes 1, 2 and 3 of the greenhouse gas inventory. */
  @Column("integer", { array: true, default: () => "'{}'" })
  emissionScopes: number[];

  /** QMS: the accreditation body's mark, and what the system covers. */
  @Column("text", { nullable: true })
  accreditationMark: string | null;

  @Column("text", { nullable: true })
  scopeOfSystem: string | null;

  @Column("text", { nullable: true })
  functionalUnit: string | null;

  @Column("text", { nullable: true })
  footprintBoundary: FootprintBoundary | null;

  @Column("text", { nullable: true })
  footprintStages: string | null;

  /** kgCO2e per functional or declared unit. */
  @Column({ type: "numeric", precision: 20, scale: 6, nullable: true })
  footprintResult: string | null;

  /** Product category rules. */
  @Column("text", { nullable: true })
  footprintRules: string | null;

  @Column("date", { nullable: true })
  dataFrom: string | null;

  @Column("date", { nullable: true })
  dataTo: string | null;

  @Column("text", { nullable: true })
  verifier: string | null;

  /** No event but a renewal counts from a later day. */
  @Column({ type: "timestamptz", precision: 3 })
  statusSince: Date;

  @VersionColumn({ default: 1 })
  version: number;

  @Column({ type: "timestamptz", precision: 3 })
  createdAt: Date;
}
