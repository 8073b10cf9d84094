import {
  CertificateRoute,
  CertificateStatus,
  CertificateType as KindOfCertificate,
  CREDIT_CODE_REASONS,
  EffectiveStatus,
  FootprintBoundary,
  parseCreditCode,
} from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Derived, Edge, Listed, OneRoot, Paged, PagedRoot, Readable, sql } from "../../graph";
import { refusals } from "../../platform/reasons";
import { DateTimeScalar, DecimalScalar, LocalDateScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import type { CertificateEvent } from "./certificate-event.entity";
import { CertificateEventType } from "./certificate-event.types";
import type { CertificateEvidence } from "./certificate-evidence.entity";
import { CertificateEvidenceType } from "./certificate-evidence.types";
import type { CertificateParameter } from "./certificate-parameter.entity";
import { CertificateParameterType } from "./certificate-parameter.types";
import type { CertificateScopeItem } from "./certificate-scope-item.entity";
import { CertificateScopeItemType } from "./certificate-scope-item.types";
import { Certificate } from "./certificate.entity";
import { parseCertificateNumber } from "./certificate.parsing";
import { statusNow, statusOn, today } from "./certificate.standing";
import { itsCertificate } from "./certificate.visibility";

const ofIssue = { nullable: true } as const;

@Readable<Certificate>("Certificate", {
  from: () => Certificate,
  prefix: "crt",
  description:
    "A certificate, from the application for it to its end. Public from its issue on; an application shows to applicant and issuer, a draft to its applicant alone.",
  visibleTo: itsCertificate,
  filterBy: [
    ...["id", "type", "route", "status", "number", "standard", "validFrom", "validTo"],
    ...["effectiveStatus", "holder", "issuer", "scope", "parameters", "createdAt"],
  ],
  orderBy: ["createdAt", "validFrom", "validTo", "number"],
})
export class CertificateType implements Partial<Certificate> {
  @Field(() => KindOfCertificate)
  type: KindOfCertificate;

  @Field(() => CertificateRoute)
  route: CertificateRoute;

  @Field(() => CertificateStatus)
  status: CertificateStatus;

  @Derived<Certificate>(
    () => EffectiveStatus,
    ({ row, args }) => {
      const { asOf } = args;
      return asOf ? statusOn(row, sql`coalesce(${asOf}, ${today})`) : statusNow(row);
    },
    {
      nullable: true,
      description:
        "What it is worth on a day, from its dated history; null for what was never issued. Filters ask for today.",
      args: {
        asOf: { type: "LocalDate", description: "Today in China, where none is given." },
      },
    },
  )
  effectiveStatus: EffectiveStatus | null;

  @Field(() => String, {
    ...ofIssue,
    description: "Given by the issuer, unique among its own; null before the issue.",
  })
  number: string | null;

  @Edge<Certificate>(() => OrganizationType, "holderId", { description: "Whom it is for." })
  holder: unknown;

  @Edge<Certificate>(() => OrganizationType, "issuerId", {
    description: "Who issues it; null where the holder declares by itself.",
  })
  issuer: unknown;

  @Field(() => String, {
    nullable: true,
    description: "The standard it attests, with its edition, such as `GB/T 35611-2024`.",
  })
  standard: string | null;

  @Field(() => LocalDateScalar, { ...ofIssue, description: "The first day it can be valid." })
  validFrom: string | null;

  @Field(() => LocalDateScalar, { ...ofIssue, description: "The last day it can be valid." })
  validTo: string | null;

  @Field(() => LocalDateScalar, { ...ofIssue, description: "The day it was issued." })
  issuedOn: string | null;

  @Field(() => [LocalDateScalar], {
    description: "By when the issuer looks again; empty where there is no surveillance.",
  })
  surveillanceDueOn: string[];

  @Edge<Certificate>(() => CertificateType, "predecessorId", { description: "What it follows." })
  predecessor: unknown;

  @Edge<Certificate>(() => CertificateType, "successorId", { description: "What followed it." })
  successor: unknown;

  @Field(() => String, { nullable: true, description: "Where the issuer shows it." })
  publicUrl: string | null;

  @Field(() => String, {
    nullable: true,
    description: "PINZIBIAO: the certification rule, such as `ZJM-006-4481-2023`.",
  })
  ruleNo: string | null;

  @Field(() => String, {
    nullable: true,
    description: "PINZIBIAO: the product standard, such as `T/ZZB 1697-2020`.",
  })
  tzzbNo: string | null;

  @Field(() => String, {
    nullable: true,
    description: "PINZIBIAO by self-declaration: where the declaration is published.",
  })
  declarationUrl: string | null;

  @Field(() => String, {
    nullable: true,
    description: "PINZIBIAO: the number of the international certificate beside it.",
  })
  internationalCertNo: string | null;

  @Field(() => String, {
    nullable: true,
    description: "DUAL_CARBON: the scheme, such as `ISO 14064-1`; there is no single one.",
  })
  schemeName: string | null;

  @Field(() => [Int], {
    description: "DUAL_CARBON: which of the scopes 1, 2 and 3 of emissions it covers.",
  })
  emissionScopes: number[];

  @Field(() => String, {
    nullable: true,
    description: "QMS: the mark of the body that accredited the issuer, such as `CNAS`.",
  })
  accreditationMark: string | null;

  @Field(() => String, { nullable: true, description: "QMS: what the system covers, in words." })
  scopeOfSystem: string | null;

  @Field(() => String, {
    nullable: true,
    description: "PCF_LABEL and GREEN_PRODUCT: the functional or declared unit.",
  })
  functionalUnit: string | null;

  @Field(() => FootprintBoundary, { nullable: true, description: "PCF_LABEL." })
  footprintBoundary: FootprintBoundary | null;

  @Field(() => String, { nullable: true, description: "PCF_LABEL: the stages covered, in words." })
  footprintStages: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "PCF_LABEL: kg CO2e per `functionalUnit`.",
  })
  footprintResult: string | null;

  @Field(() => String, { nullable: true, description: "PCF_LABEL: the product category rules." })
  footprintRules: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "PCF_LABEL: the first day of the data.",
  })
  dataFrom: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: "PCF_LABEL: its last day." })
  dataTo: string | null;

  @Field(() => String, {
    nullable: true,
    description: "PCF_LABEL and DUAL_CARBON: who verified the figures.",
  })
  verifier: string | null;

  @Field(() => DateTimeScalar, { description: "Since when it has its present status." })
  statusSince: Date;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Paged<Certificate, CertificateScopeItem>(() => CertificateScopeItemType, {
    by: "certificateId",
    orderBy: ["position"],
    few: true,
    description: "What it covers: sites, styles, SKUs, or a category in words.",
  })
  scope: unknown;

  @Paged<Certificate, CertificateParameter>(() => CertificateParameterType, {
    by: "certificateId",
    orderBy: ["parameter", "method"],
    description: "LAB_CMA and LAB_CNAS: what may be measured, and by which methods.",
  })
  parameters: unknown;

  @Listed<Certificate, CertificateEvidence>(() => CertificateEvidenceType, {
    by: "certificateId",
    orderBy: ["addedAt"],
    atMost: 50,
    description:
      "The files handed in: to others than holder and issuer, those given for everybody.",
  })
  evidence: unknown;

  @Paged<Certificate, CertificateEvent>(() => CertificateEventType, {
    by: "certificateId",
    orderBy: ["number"],
    few: true,
    description:
      "Its history, oldest first: public from the issue on, before that for holder and issuer.",
  })
  events: unknown;
}

export class CertificateReads {
  @OneRoot<Certificate>(() => CertificateType, {
    description: "A certificate, or an application of the viewer's.",
    by: { id: { type: "ID", property: "id" } },
  })
  certificate: unknown;

  @OneRoot<Certificate>(() => CertificateType, {
    description:
      "The issued certificate with this number of this issuer, whatever it is worth today: see `effectiveStatus`. Null when there is none. A self-declared one is found under its holder.",
    every: true,
    by: {
      number: {
        type: "String!",
        property: "number",
        description: "As printed on it; small letters are taken for capitals.",
        parse: parseCertificateNumber,
      },
      issuerCreditCode: {
        type: "String!",
        property: "signedById",
        description: `The issuer's unified social credit code. ${refusals(CREDIT_CODE_REASONS)}`,
        parse: parseCreditCode,
        matches: ({ row, given }) =>
          sql`${row.signedById} = (select iss_.id from organization iss_ where iss_.credit_code = ${given})`,
      },
    },
  })
  verifyCertificate: unknown;

  @PagedRoot<Certificate>(() => CertificateType, {
    orderBy: ["-createdAt"],
    description: "All that were issued, and the viewer's own applications; latest first.",
  })
  certificates: unknown;
}
