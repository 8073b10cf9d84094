import {
  ageGroup,
  AgeGroup,
  requiredCategory,
  SafetyCategory,
  type Contact,
  type Sex,
} from "@weft/schema";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { Computed, sql, type Row, type Sql } from "../../graph";
import type { Sku } from "./sku.entity";
import { SkuType } from "./sku.types";

interface Worn {
  readonly heightCm: number;
  readonly sex: Sex;
}

const ofStyle = (row: Row<Sku>, column: Sql): Sql =>
  sql`(select ${column} from style st_ where st_.id = ${row.styleId})`;

/** Fields of a SKU that a rule of GB 31701 computes. */
@Resolver(() => SkuType)
export class SkuFields {
  @Computed<Sku>(
    () => SkuType,
    ({ row }) => ({ heightCm: row.heightCm, sex: ofStyle(row, sql`st_.sex`) }),
  )
  @FieldResolver(() => AgeGroup, {
    description:
      "Who it is for under GB 31701: up to 100 cm an infant, up to 130 cm a child under 7. Not the 86 cm limit of the HS headings.",
  })
  ageGroup(@Root() { heightCm, sex }: Worn): AgeGroup {
    return ageGroup(heightCm, sex);
  }

  @Computed<Sku>(
    () => SkuType,
    ({ row }) => ({
      heightCm: row.heightCm,
      sex: ofStyle(row, sql`st_.sex`),
      contact: ofStyle(row, sql`st_.contact`),
    }),
  )
  @FieldResolver(() => SafetyCategory, {
    description:
      "The weakest safety category the law allows for it: A for infants, otherwise B when it touches the skin and C when it does not.",
  })
  requiredCategory(
    @Root() { heightCm, sex, contact }: Worn & { contact: Contact },
  ): SafetyCategory {
    return requiredCategory(ageGroup(heightCm, sex), contact);
  }
}
