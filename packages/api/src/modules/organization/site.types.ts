import { SiteKind } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Edge, Readable } from "../../graph";
import { DivisionType } from "./division.types";
import { ofVisibleOrganization } from "./organization.visibility";
import { OrganizationType } from "./organization.types";
import { Site } from "./site.entity";

@Readable<Site>("Site", {
  from: () => Site,
  prefix: "sit",
  description: "A place an organization works at. Part of its public profile.",
  visibleTo: ofVisibleOrganization,
  filterBy: ["id", "gln", "kind", "country", "location", "organization"],
  orderBy: ["gln", "nameZh", "nameEn"],
})
export class SiteType implements Pick<
  Site,
  "kind" | "gln" | "nameZh" | "nameEn" | "address" | "country" | "version"
> {
  @Field(() => SiteKind)
  kind: SiteKind;

  @Field(() => String, {
    nullable: true,
    description: "GS1 global location number, 13 digits.",
  })
  gln: string | null;

  @Field(() => String, { nullable: true })
  nameZh: string | null;

  @Field(() => String, { nullable: true })
  nameEn: string | null;

  @Field(() => String, { nullable: true, description: "One line, as on a letter." })
  address: string | null;

  @Field(() => String, { description: "ISO 3166-1 alpha-2, such as `CN`." })
  country: string;

  @Field(() => Int, { description: "Goes up with each change; give it as `ifVersion`." })
  version: number;

  @Edge<Site>(() => DivisionType, "locationId", {
    description: "The most exact division known; null abroad.",
  })
  location: unknown;

  @Edge<Site>(() => OrganizationType, "organizationId", { description: "Who works there." })
  organization: unknown;
}
