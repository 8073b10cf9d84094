import { EdgesOf, Paged } from "../../graph";
import { LotType, type Lot } from "../product";
import type { Inspection } from "./inspection.entity";
import { InspectionType } from "./inspection.types";
import type { TestOrder } from "./test-order.entity";
import { TestOrderType } from "./test-order.types";

/** What this module hangs on a lot. */
@EdgesOf(() => LotType)
export class LotInspectionEdges {
  @Paged<Lot, Inspection>(() => InspectionType, {
    by: "lotId",
    orderBy: ["-reportedOn"],
    few: true,
    description: "The reports on it that the viewer may read, latest first.",
  })
  inspections: unknown;

  @Paged<Lot, TestOrder>(() => TestOrderType, {
    by: "lotId",
    orderBy: ["-requestedAt"],
    few: true,
    description: "The tests of it the viewer ordered or has, latest first.",
  })
  testOrders: unknown;
}
