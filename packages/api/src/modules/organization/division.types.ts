import { DIVISION_REASONS, DivisionLevel, parseDivisionCode } from "@weft/schema";
import { Field } from "type-graphql";
import { Edge, everyone, OneRoot, Paged, PagedRoot, Readable } from "../../graph";
import { refusals } from "../../platform/reasons";
import { Division } from "./division.entity";

@Readable<Division>("Division", {
  from: () => Division,
  prefix: "div",
  description:
    "An administrative division of China that the trade's places lie in, from the province down to the town.",
  visibleTo: everyone,
  filterBy: ["id", "code", "level", "parent"],
  orderBy: ["code", "nameZh", "nameEn"],
})
export class DivisionType implements Pick<Division, "code" | "level" | "nameZh" | "nameEn"> {
  @Field(() => String, {
    description: "2, 4, 6 or 9 digits; a code starts with the code of the division it lies in.",
  })
  code: string;

  @Field(() => DivisionLevel)
  level: DivisionLevel;

  @Field(() => String)
  nameZh: string;

  @Field(() => String)
  nameEn: string;

  @Edge<Division>(() => DivisionType, "parentId", { description: "The division it lies in." })
  parent: unknown;

  @Paged<Division, Division>(() => DivisionType, {
    by: "parentId",
    orderBy: ["code"],
    description: "The divisions of the next level.",
  })
  children: unknown;
}

export class DivisionReads {
  @OneRoot<Division>(() => DivisionType, {
    description: "An administrative division. Give exactly one argument.",
    by: {
      id: { type: "ID", property: "id" },
      code: {
        type: "String",
        property: "code",
        parse: parseDivisionCode,
        description: `330500 is understood as 3305. ${refusals(DIVISION_REASONS)}`,
      },
    },
  })
  division: unknown;

  @PagedRoot<Division>(() => DivisionType, {
    orderBy: ["code"],
    description: "The administrative divisions known to the graph.",
  })
  divisions: unknown;
}
