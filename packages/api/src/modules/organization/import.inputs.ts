import { OrganizationType as TypeOfOrganization } from "@weft/schema";
import { Field, InputType } from "type-graphql";

@InputType({ description: "One row of a list of organizations." })
export class ImportOrganizationInput {
  @Field(() => String, {
    description:
      "What the row is known by within its source, up to 200 characters, such as a supplier number. A row that comes again under the same key is recognized.",
  })
  key: string;

  @Field(() => String, { nullable: true, description: "At least one of the two names is given." })
  nameZh?: string | null;

  @Field(() => String, { nullable: true, description: "Up to 300 characters." })
  nameEn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Unified social credit code, in any spelling. A record may come in without.",
  })
  creditCode?: string | null;

  @Field(() => String, {
    defaultValue: "CN",
    description: "Country by its ISO 3166-1 code or its English or Chinese name.",
  })
  country: string;

  @Field(() => String, { nullable: true, description: "What stands for the credit code abroad." })
  foreignRegistrationNumber?: string | null;

  @Field(() => [TypeOfOrganization], { description: "At least one; no department." })
  types: TypeOfOrganization[];

  @Field(() => String, {
    nullable: true,
    description: "One line, up to 500 characters. It becomes a site of the organization.",
  })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the administrative division, as exact as known.",
  })
  locationCode?: string | null;

  @Field(() => String, { nullable: true, description: "GS1 location number of the address." })
  gln?: string | null;
}

@InputType()
export class ImportOrganizationsInput {
  @Field(() => String, {
    description:
      "What the list is called, such as its file's name, up to 200 characters. Rows are recognized within their source.",
  })
  source: string;

  @Field(() => [ImportOrganizationInput], { description: "From 1 to 250 rows." })
  rows: ImportOrganizationInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Tells what would become of each row, and does nothing.",
  })
  dryRun: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "With one refused row nothing comes in, and the answer is `ImportRefused`. Otherwise the other rows come in.",
  })
  strict: boolean;
}
