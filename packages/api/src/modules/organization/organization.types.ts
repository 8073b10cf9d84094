import {
  CREDIT_CODE_REASONS,
  Department,
  OrganizationStatus,
  OrganizationType as TypeOfOrganization,
  parseCreditCode,
  Segment,
} from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, OneRoot, Paged, PagedRoot, Readable, ReadableBy, sql, type At } from "../../graph";
import { refusals } from "../../platform/reasons";
import { DateTimeScalar } from "../../platform/scalars";
import type { AnnualStatistic } from "./annual-statistic.entity";
import { AnnualStatisticType } from "./annual-statistic.types";
import { DivisionType } from "./division.types";
import type { Member } from "./member.entity";
import { MemberType } from "./member.types";
import type { OrganizationEvent } from "./organization-event.entity";
import { OrganizationEventType } from "./organization-event.types";
import { Organization } from "./organization.entity";
import { itsPrivateProfile, itsProfile } from "./organization.visibility";
import type { Site } from "./site.entity";
import { SiteType } from "./site.types";

const privately = {
  nullable: true,
  description:
    "Private: read by the organization itself and, within its district, by the market regulator; null for all others.",
} as const;

/** Whose private profile it is. */
const itself = ({ row }: At<Organization>) => row.id;

@Readable<Organization>("Organization", {
  from: () => Organization,
  prefix: "org",
  description:
    "A legal party of the trade. Its profile is public once it is verified; a pending record shows to itself, to whoever brought it in and to the operator.",
  visibleTo: itsProfile,
  filterBy: [
    "id",
    "types",
    "status",
    "creditCode",
    "nameZh",
    "nameEn",
    "country",
    "foreignRegistrationNumber",
    "location",
    "segment",
    "department",
    "createdAt",
    "certificates",
    "honors",
  ],
  orderBy: ["creditCode", "nameZh", "nameEn", "createdAt"],
  search: {
    name: {
      description: "A part of the Chinese or the English name.",
      contains: ({ row, text }) =>
        sql`(name_grams(${row.nameZh}, ${row.nameEn}) @> search_grams(${text}) and (strpos(fold_text(${row.nameZh}), fold_text(${text})) > 0 or strpos(fold_text(${row.nameEn}), fold_text(${text})) > 0))`,
    },
  },
})
export class OrganizationType implements Pick<
  Organization,
  | "types"
  | "status"
  | "nameZh"
  | "nameEn"
  | "creditCode"
  | "country"
  | "foreignRegistrationNumber"
  | "segment"
  | "department"
  | "contactName"
  | "contactPhone"
  | "contactEmail"
  | "legalRepresentative"
  | "version"
  | "createdAt"
> {
  @Field(() => [TypeOfOrganization], { description: "What it does in the trade; several add up." })
  types: TypeOfOrganization[];

  @Field(() => OrganizationStatus, { description: "Only a verified organization may act." })
  status: OrganizationStatus;

  @Field(() => String, {
    nullable: true,
    description: "At least one of `nameZh` and `nameEn` is known.",
  })
  nameZh: string | null;

  @Field(() => String, { nullable: true })
  nameEn: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Unified social credit code (GB 32100-2015), 18 characters. Null abroad, and while it is not known.",
  })
  creditCode: string | null;

  @Field(() => String, { description: "ISO 3166-1 alpha-2, such as `CN`." })
  country: string;

  @Field(() => String, {
    nullable: true,
    description: "What stands for the credit code abroad; unique within its country.",
  })
  foreignRegistrationNumber: string | null;

  @Edge<Organization>(() => DivisionType, "locationId", {
    description: "The most exact division known that it sits in; null abroad.",
  })
  location: unknown;

  @Field(() => Segment, { nullable: true })
  segment: Segment | null;

  @Field(() => Department, {
    nullable: true,
    description: "Which department it is, for a government organization.",
  })
  department: Department | null;

  @ReadableBy<Organization>(itsPrivateProfile, { recordedFor: itself })
  @Field(() => String, privately)
  contactName: string | null;

  @ReadableBy<Organization>(itsPrivateProfile, { recordedFor: itself })
  @Field(() => String, privately)
  contactPhone: string | null;

  @ReadableBy<Organization>(itsPrivateProfile, { recordedFor: itself })
  @Field(() => String, privately)
  contactEmail: string | null;

  @ReadableBy<Organization>(itsPrivateProfile, { recordedFor: itself })
  @Field(() => String, privately)
  legalRepresentative: string | null;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar, { description: "When the record entered the graph." })
  createdAt: Date;

  @Paged<Organization, Site>(() => SiteType, {
    by: "organizationId",
    orderBy: ["gln"],
    description: "Where it works.",
  })
  sites: unknown;

  @Paged<Organization, Member>(() => MemberType, {
    by: "organizationId",
    orderBy: ["name"],
    description: "Who acts for it. Empty for everybody else.",
  })
  members: unknown;

  @Paged<Organization, AnnualStatistic>(() => AnnualStatisticType, {
    by: "organizationId",
    orderBy: ["-year"],
    description: "Its figures by year, latest first, as far as the viewer may see them.",
  })
  statistics: unknown;

  @Paged<Organization, OrganizationEvent>(() => OrganizationEventType, {
    by: "organizationId",
    orderBy: ["at"],
    description: "How it came to its standing, as far as the viewer may see it.",
  })
  events: unknown;
}

export class OrganizationReads {
  @OneRoot<Organization>(() => OrganizationType, {
    description: "An organization. Give exactly one argument.",
    by: {
      id: { type: "ID", property: "id" },
      creditCode: {
        type: "String",
        property: "creditCode",
        parse: parseCreditCode,
        description: `In any spelling: blanks, hyphens, case and width do not matter. ${refusals(CREDIT_CODE_REASONS)}`,
      },
    },
  })
  organization: unknown;

  @PagedRoot<Organization>(() => OrganizationType, {
    orderBy: ["createdAt"],
    description: "The organizations of the graph.",
  })
  organizations: unknown;
}
