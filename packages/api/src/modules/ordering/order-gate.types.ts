import { SafetyCategory, TestLevel } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { Readable } from "../../graph";
import { OrderGate } from "./order-gate.entity";
import { ofVisibleOrder } from "./order.visibility";

@Readable<OrderGate>("QualityGate", {
  from: () => OrderGate,
  prefix: "qgt",
  description:
    "What must have passed a test before goods of the order are ready and leave. A fabric's report does not release garments: each gate names its level. A gate at level FABRIC asks for the fabric that went into the garments as their maker recorded its consumption: that is the maker's word, which nobody else checks.",
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
    description:
      "What the report must pass, such as `FORMALDEHYDE` and `PH`. That a limit does not apply counts where the standard has none for the judged category, and where it has none for the wearers the SKUs of the goods name; not by an exemption or an age group the client claims, nor because no edition in force had a limit. A report on goods that are still to be processed (`nonFinalWetProcessed`, `nonFinalWashDown`) passes no gate.",
  })
  parameters: string[];
}
