import { Field } from "type-graphql";
import { Readable } from "../../graph";
import { DecimalScalar } from "../../platform/scalars";
import { FiberContent } from "./fiber-content.entity";
import { ofVisibleProduct } from "./product.visibility";

@Readable<FiberContent>("FiberContent", {
  from: () => FiberContent,
  description:
    "How much of one fiber there is in one part of a garment or in a material, as on the label (GB/T 29862).",
  visibleTo: ofVisibleProduct,
})
export class FiberContentType implements Pick<FiberContent, "part" | "fiber" | "percent"> {
  @Field(() => String, { description: "Such as shell, lining or rib." })
  part: string;

  @Field(() => String, { description: "Its name as on the label, such as cotton or 棉." })
  fiber: string;

  @Field(() => DecimalScalar, { description: "By mass, of the part." })
  percent: string;
}
