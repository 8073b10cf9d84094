import {
  AgeGroup,
  DeclarationFinding,
  EnterpriseStandardStatus,
  SafetyCategory,
} from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, everyone, OneRoot, Paged, PagedRoot, Readable, ReadableBy } from "../../graph";
import { DateTimeScalar, LocalDateScalar } from "../../platform/scalars";
import { OrganizationType } from "../organization";
import { DeclarationCheck, FrontRunnerEntry } from "./declaration-check.entity";
import {
  EnterpriseStandard,
  EnterpriseStandardEvent,
  EnterpriseStandardIndicator,
} from "./enterprise-standard.entity";
import {
  itsEnterpriseStandard,
  itsRemark,
  ofVisibleStandard,
  whileItsStandardIsUnpublished,
  whileUnpublished,
} from "./enterprise-standard.visibility";

@Readable<EnterpriseStandard>("EnterpriseStandard", {
  from: () => EnterpriseStandard,
  prefix: "est",
  description:
    "A standard of an enterprise's own (企业标准), which it declares itself. Public for good once it was published; before that its enterprise sees it, and the departments, associations, certification bodies and banks.",
  visibleTo: itsEnterpriseStandard,
  recordedFor: whileUnpublished,
  filterBy: [
    ...["id", "number", "title", "status", "category", "ageGroup", "publishedOn"],
    ...["createdAt", "organization", "replaces", "frontRunnerEntries"],
  ],
  orderBy: ["number", "publishedOn", "createdAt"],
})
export class EnterpriseStandardType implements Partial<EnterpriseStandard> {
  @Field(() => String, {
    description: "Such as `Q/330502XHM 001-2026`; unique for its enterprise.",
  })
  number: string;

  @Field(() => String, { description: "As its enterprise calls it." })
  title: string;

  @Field(() => String, { description: "Which products it is for." })
  productScope: string;

  @Field(() => SafetyCategory, {
    nullable: true,
    description:
      "What goods by it are labeled; its indicators are held against this category's limits, else against C's.",
  })
  category: SafetyCategory | null;

  @Field(() => AgeGroup, {
    nullable: true,
    description: "Whom its goods are for, where limits go by age; otherwise children from 7 to 14.",
  })
  ageGroup: AgeGroup | null;

  @Field(() => EnterpriseStandardStatus)
  status: EnterpriseStandardStatus;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Since when everybody reads it; null before.",
  })
  publishedOn: string | null;

  @Field(() => Int, { description: "Goes up with every change; send it as `ifVersion`." })
  version: number;

  @Field(() => DateTimeScalar, { description: "When it was declared." })
  createdAt: Date;

  @Edge<EnterpriseStandard>(() => OrganizationType, "organizationId", {
    description: "Whose standard it is.",
  })
  organization: unknown;

  @Edge<EnterpriseStandard>(() => EnterpriseStandardType, "replacesId", {
    description: "The one whose place it takes when it is published.",
  })
  replaces: unknown;

  @Paged<EnterpriseStandard, EnterpriseStandardIndicator>(() => EnterpriseStandardIndicatorType, {
    by: "enterpriseStandardId",
    orderBy: ["position"],
    few: true,
    description: "What it promises.",
  })
  indicators: unknown;

  @Paged<EnterpriseStandard, EnterpriseStandardEvent>(() => EnterpriseStandardEventType, {
    by: "enterpriseStandardId",
    orderBy: ["at"],
    few: true,
    description: "What became of it, oldest first.",
  })
  events: unknown;

  @Paged<EnterpriseStandard, DeclarationCheck>(() => DeclarationCheckType, {
    by: "enterpriseStandardId",
    orderBy: ["-at"],
    few: true,
    description: "What the market regulator found, latest first.",
  })
  checks: unknown;

  @Paged<EnterpriseStandard, FrontRunnerEntry>(() => FrontRunnerEntryType, {
    by: "enterpriseStandardId",
    orderBy: ["-year"],
    few: true,
    description: "Where it leads.",
  })
  frontRunnerEntries: unknown;
}

@Readable<EnterpriseStandardIndicator>("EnterpriseStandardIndicator", {
  from: () => EnterpriseStandardIndicator,
  prefix: "esi",
  description: "What an enterprise's standard promises of one property.",
  visibleTo: ofVisibleStandard,
  recordedFor: whileItsStandardIsUnpublished,
  filterBy: ["id", "name", "parameter"],
  orderBy: ["position"],
})
export class EnterpriseStandardIndicatorType implements Partial<EnterpriseStandardIndicator> {
  @Field(() => Int, { description: "Its place in the standard, from 1." })
  position: number;

  @Field(() => String, { description: "What is promised, each name once in a standard." })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "The parameter of the binding standards it speaks of, if any.",
  })
  parameter: string | null;

  @Field(() => String, { nullable: true, description: "Of the value; null where it has none." })
  unit: string | null;

  @Field(() => String, { description: "The limit the enterprise sets itself." })
  value: string;

  @Field(() => String, {
    nullable: true,
    description: "The binding limit it was held against when it was declared, such as `<= 20`.",
  })
  bindingLimit: string | null;

  @Field(() => String, { nullable: true, description: "The edition that limit is of." })
  bindingStandard: string | null;
}

@Readable<EnterpriseStandardEvent>("EnterpriseStandardEvent", {
  from: () => EnterpriseStandardEvent,
  prefix: "ese",
  description: "One transition of an enterprise's standard.",
  visibleTo: ofVisibleStandard,
  recordedFor: whileItsStandardIsUnpublished,
  filterBy: ["id", "from", "to", "at"],
  orderBy: ["at"],
})
export class EnterpriseStandardEventType implements Partial<EnterpriseStandardEvent> {
  @Field(() => EnterpriseStandardStatus, {
    nullable: true,
    description: "Null when it was declared.",
  })
  from: EnterpriseStandardStatus | null;

  @Field(() => EnterpriseStandardStatus, { description: "The status from then on." })
  to: EnterpriseStandardStatus;

  @Edge<EnterpriseStandardEvent>(() => OrganizationType, "byId", { description: "Who acted." })
  by: unknown;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at: Date;

  @Field(() => String, { nullable: true, description: "Why, where a reason was given." })
  reason: string | null;
}

@Readable<DeclarationCheck>("DeclarationCheck", {
  from: () => DeclarationCheck,
  prefix: "dck",
  description: "What the market regulator found when it looked at a declared standard.",
  visibleTo: ofVisibleStandard,
  recordedFor: whileItsStandardIsUnpublished,
  filterBy: ["id", "finding", "at"],
  orderBy: ["at"],
})
export class DeclarationCheckType implements Partial<DeclarationCheck> {
  @Edge<DeclarationCheck>(() => EnterpriseStandardType, "enterpriseStandardId", {
    description: "Which standard was looked at.",
  })
  enterpriseStandard: unknown;

  @Edge<DeclarationCheck>(() => OrganizationType, "checkedById", { description: "Who looked." })
  checkedBy: unknown;

  @Field(() => DeclarationFinding)
  finding: DeclarationFinding;

  @Field(() => String, {
    nullable: true,
    description: "What was remarked; only the enterprise and the market regulator read it.",
  })
  @ReadableBy<DeclarationCheck>(itsRemark)
  remark: string | null;

  @Field(() => DateTimeScalar, { description: "When it was looked at." })
  at: Date;
}

@Readable<FrontRunnerEntry>("FrontRunnerEntry", {
  from: () => FrontRunnerEntry,
  prefix: "fre",
  description:
    "A place on a year's list of those whose published standards lead in a kind of product (领跑者). Public.",
  visibleTo: everyone,
  filterBy: ["id", "year", "category", "rank"],
  orderBy: ["year", "category", "rank"],
})
export class FrontRunnerEntryType implements Partial<FrontRunnerEntry> {
  @Field(() => Int)
  year: number;

  @Field(() => String, { description: "The kind of product." })
  category: string;

  @Field(() => Int, { description: "From 1, the best." })
  rank: number;

  @Edge<FrontRunnerEntry>(() => EnterpriseStandardType, "enterpriseStandardId", {
    description: "The standard that leads.",
  })
  enterpriseStandard: unknown;

  @Edge<FrontRunnerEntry>(() => OrganizationType, "listedById", { description: "Who listed it." })
  listedBy: unknown;

  @Field(() => DateTimeScalar, { description: "When it was listed." })
  at: Date;
}

export class EnterpriseStandardReads {
  @OneRoot<EnterpriseStandard>(() => EnterpriseStandardType, {
    description: "One standard of an enterprise's own.",
    by: { id: { type: "ID", property: "id" } },
  })
  enterpriseStandard: unknown;

  @PagedRoot<EnterpriseStandard>(() => EnterpriseStandardType, {
    orderBy: ["number"],
    description: "Standards of enterprises' own.",
  })
  enterpriseStandards: unknown;

  @PagedRoot<FrontRunnerEntry>(() => FrontRunnerEntryType, {
    orderBy: ["-year", "category", "rank"],
    description: "Those whose published standards lead, by year and kind of product.",
  })
  frontRunners: unknown;
}
