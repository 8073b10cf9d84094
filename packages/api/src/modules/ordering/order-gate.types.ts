import { SafetyCategory, TestLevel } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Readable } from "../../graph";
import { OrderGate } from "./order-gate.entity";
import { ofVisibleOrder } from "./order.visibility";

@Readable<OrderGate>("QualityGate", {
  from: () => OrderGate,
  prefix: "qgt",
  description:
    "What must have passed a test before goods of the order are ready and leave. A fabric's report does not release garments: each gate names its level.",
  visibleTo: ofVisibleOrder,
  filterBy: ["id", "level", "category"],
  orderBy: ["position"],
})
export class QualityGateType implements Pick<
  OrderGate,
  "position" | "level" | "category" | "parameters"
> {
  @Field(() => Int, { description: "1, 2, 3 and so on, as its writer listed them." })
  position: number;

  @Field(() => TestLevel, { description: "What is tested: the fabric, or the garment." })
  level: TestLevel;

  @Field(() => SafetyCategory, {
    description: "The goods must have passed at this category of GB 18401, or at a stricter one.",
  })
  category: SafetyCategory;

  @Field(() => [String], {
    description: "What the report must cover, such as `FORMALDEHYDE` and `PH`.",
  })
  parameters: string[];
}
