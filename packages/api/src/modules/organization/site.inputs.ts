import { COUNTRY_REASONS, DIVISION_REASONS, GS1_REASONS, SiteKind } from "@weft/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { answerOf } from "../../platform/answer";
import { refusals } from "../../platform/reasons";
import { StaleVersion } from "../../platform/version";
import { ifVersion } from "./organization.inputs";
import { Site } from "./site.entity";
import { GlnTaken } from "./site.problems";

@InputType()
export class AddSiteInput {
  @Field(() => SiteKind)
  kind: SiteKind;

  @Field(() => String, {
    nullable: true,
    description: `GS1 global location number, 13 digits: unique within the organization and among verified organizations. ${refusals(GS1_REASONS)}`,
  })
  gln?: string | null;

  @Field(() => String, { nullable: true, description: "Up to 300 characters." })
  nameZh?: string | null;

  @Field(() => String, { nullable: true, description: "Up to 300 characters." })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: "One line, up to 500 characters." })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Code of the administrative division, as exact as known. ${refusals(DIVISION_REASONS)}`,
  })
  locationCode?: string | null;

  @Field(() => String, {
    defaultValue: "CN",
    description: `Country by its ISO 3166-1 code or its English or Chinese name. ${refusals(COUNTRY_REASONS)}`,
  })
  country: string;
}

const asWhenAdded = {
  nullable: true,
  description: "As in `AddSiteInput`; null takes it away.",
};

@InputType({ description: "What is left out stays as it is." })
export class UpdateSiteInput {
  @Field(() => ID)
  siteId: string;

  @Field(() => SiteKind, { nullable: true })
  kind?: SiteKind | null;

  @Field(() => String, asWhenAdded)
  gln?: string | null;

  @Field(() => String, asWhenAdded)
  nameZh?: string | null;

  @Field(() => String, asWhenAdded)
  nameEn?: string | null;

  @Field(() => String, asWhenAdded)
  address?: string | null;

  @Field(() => String, asWhenAdded)
  locationCode?: string | null;

  @Field(() => Int, ifVersion)
  ifVersion?: number | null;
}

export const AddSiteResult = answerOf("AddSiteResult", Site, GlnTaken);

export const UpdateSiteResult = answerOf("UpdateSiteResult", Site, StaleVersion, GlnTaken);
