import {
  LimitConfidence,
  LimitKind,
  parseStandardNumber,
  StandardIssuer,
  StandardNature,
} from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Derived, Edge, everyone, OneRoot, Paged, PagedRoot, Readable, sql } from "../../graph";
import { DecimalScalar, LocalDateScalar } from "../../platform/scalars";
import { StandardLimit } from "./standard-limit.entity";
import { Standard } from "./standard.entity";

@Readable<StandardLimit>("StandardLimit", {
  from: () => StandardLimit,
  prefix: "slm",
  description:
    "What one edition of a standard allows for one parameter. A limit that is null for a category or an age group is not assessed there.",
  visibleTo: everyone,
  filterBy: ["id", "parameter", "kind", "standard"],
  orderBy: ["position", "parameter"],
})
export class StandardLimitType implements Omit<StandardLimit, "id" | "standardId" | "terms"> {
  @Field(() => Int, { description: "Its place among the limits of the edition." })
  position: number;

  @Field(() => String, { description: "Its name in results and gates, such as `FORMALDEHYDE`." })
  parameter: string;

  @Field(() => String)
  nameZh: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => String, { description: "Such as `mg/kg`, `grade` or `mm`." })
  unit: string;

  @Field(() => LimitKind)
  kind: LimitKind;

  @Field(() => Int, {
    nullable: true,
    description:
      "Digits after the point a number is rounded to, half to even (GB/T 8170), before it is compared; null: it is compared as it is.",
  })
  precision: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "What a method detects at least, in `unit`, where the laboratory does not say.",
  })
  detectionLimit: string | null;

  @Field(() => [String], {
    description:
      "Conditions of a product, fields of `TestedProductInput`, any of which exempts it.",
  })
  exemptIf: string[];

  @Field(() => [String], {
    description:
      "Conditions of a product, fields of `TestedProductInput`, all of which it must meet.",
  })
  onlyIf: string[];

  @Field(() => [String], { description: "Each an `AgeGroup`; none means everybody, adults too." })
  ageGroups: string[];

  @Derived<StandardLimit>(() => String, ({ row }) => sql`${row.terms}->'byCategory'->>'A'`, {
    nullable: true,
    description: "In category A: a decimal, a grade, or a range such as `4.0..7.5`.",
  })
  limitA: unknown;

  @Derived<StandardLimit>(() => String, ({ row }) => sql`${row.terms}->'byCategory'->>'B'`, {
    nullable: true,
    description: "In category B.",
  })
  limitB: unknown;

  @Derived<StandardLimit>(() => String, ({ row }) => sql`${row.terms}->'byCategory'->>'C'`, {
    nullable: true,
    description: "In category C.",
  })
  limitC: unknown;

  @Derived<StandardLimit>(() => String, ({ row }) => sql`${row.terms}->'dark'->>'A'`, {
    nullable: true,
    description: "In category A for dark shades, where it differs.",
  })
  limitDarkA: unknown;

  @Derived<StandardLimit>(() => String, ({ row }) => sql`${row.terms}->>'nonFinal'`, {
    nullable: true,
    description: "In every category for goods that will be wet-processed again, where it differs.",
  })
  limitNonFinal: unknown;

  @Derived<StandardLimit>(
    () => String,
    ({ row }) => sql`${row.terms}->'byAgeGroup'->>'CHILD_UNDER7'`,
    { nullable: true, description: "For infants and children under 7, where it goes by age." },
  )
  limitUnder7: unknown;

  @Derived<StandardLimit>(
    () => String,
    ({ row }) => sql`${row.terms}->'byAgeGroup'->>'CHILD_7TO14'`,
    { nullable: true, description: "For children from 7 to 14, where it goes by age." },
  )
  limit7To14: unknown;

  @Field(() => String, { nullable: true, description: "The method of testing." })
  method: string | null;

  @Field(() => LimitConfidence)
  confidence: LimitConfidence;

  @Field(() => String, { nullable: true, description: "What is special or uncertain about it." })
  note: string | null;

  @Edge<StandardLimit>(() => StandardType, "standardId", { description: "The edition it is of." })
  standard: unknown;
}

@Readable<Standard>("Standard", {
  from: () => Standard,
  prefix: "std",
  description:
    "One edition of a standard, with the days it is in force: both included, in China. A report is judged by the editions in force on the day of production; where two editions of a standard are, by the later one.",
  visibleTo: everyone,
  filterBy: [
    ...(["id", "number", "series", "issuer", "nature", "validFrom", "validTo"] as const),
    ...(["replaces", "limits"] as const),
  ],
  orderBy: ["number", "validFrom"],
})
export class StandardType implements Omit<Standard, "id" | "replacesId"> {
  @Field(() => String, { description: "With the year of the edition, such as `GB 31701-2015`." })
  number: string;

  @Field(() => String, { description: "The same for all editions, such as `GB 31701`." })
  series: string;

  @Field(() => Int, { nullable: true, description: "Null where the edition is not known here." })
  editionYear: number | null;

  @Field(() => String, { description: "Its title in Chinese." })
  titleZh: string;

  @Field(() => String, { description: "Its title in English, ours where it has none." })
  titleEn: string;

  @Field(() => StandardIssuer)
  issuer: StandardIssuer;

  @Field(() => StandardNature)
  nature: StandardNature;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The first day it is in force; null where that is not known here.",
  })
  validFrom: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "The last day it is in force, included; null while there is none.",
  })
  validTo: string | null;

  @Field(() => String, { nullable: true, description: "What is not certain about it." })
  note: string | null;

  @Edge<Standard>(() => StandardType, "replacesId", { description: "The edition before it." })
  replaces: unknown;

  @Paged<Standard, Standard>(() => StandardType, {
    by: "replacesId",
    orderBy: ["number"],
    few: true,
    description: "What took its place.",
  })
  replacedBy: unknown;

  @Paged<Standard, StandardLimit>(() => StandardLimitType, {
    by: "standardId",
    orderBy: ["position"],
    few: true,
    description: "What it allows, a row for each parameter.",
  })
  limits: unknown;
}

/** The one spelling of a number, as a filter and a root field want it. */
function numberOf(input: string): ReturnType<typeof parsedText> {
  return parsedText(parseStandardNumber(input));
}

const parsedText = (parsed: ReturnType<typeof parseStandardNumber>) =>
  parsed.ok ? { ...parsed, value: parsed.value.text } : parsed;

export class StandardReads {
  @OneRoot<Standard>(() => StandardType, {
    description: "One edition of a standard. Give exactly one argument.",
    by: {
      id: { type: "ID", property: "id" },
      number: {
        type: "String",
        property: "number",
        parse: numberOf,
        description:
          "With its year, in any spelling: `gb31701－2015` is understood. Reasons of refusal: EMPTY, LENGTH, SYNTAX.",
      },
    },
  })
  standard: unknown;

  @PagedRoot<Standard>(() => StandardType, {
    orderBy: ["number"],
    description: "The standards known to the graph, edition by edition.",
  })
  standards: unknown;
}
