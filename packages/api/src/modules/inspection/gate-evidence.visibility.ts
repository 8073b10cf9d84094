import { all, any, raw, sql, type Row, type Scope, type Sql } from "../../graph";
import { ofVisibleOrder } from "../ordering";
import { itsLot, type Lot } from "../product";
import type { GateEvidence } from "./gate-evidence.entity";

/** As far as the visibility of a lot asks. */
const lot = {
  id: raw("el_.id"),
  ownerId: raw("el_.owner_id"),
  orderId: raw("el_.order_id"),
} as Row<Lot>;

function conditionOf(ways: ReturnType<Scope<never>>): Sql {
  if (typeof ways === "boolean") return ways ? all([]) : any([]);
  return any("parts" in ways ? [ways] : ways);
}

/** The parties of the order; of a lot, those who see it: how many lots of fabric lie behind a maker is its secret. */
export const itsEvidence: Scope<GateEvidence> = ({ row, viewer }) => {
  const seen = conditionOf(itsLot({ row: lot, viewer }));
  return all([
    conditionOf(ofVisibleOrder({ row, viewer })),
    sql`(${row.lotId} is null or exists (select 1 from lot el_ where el_.id = ${row.lotId} and ${seen}))`,
  ]);
};
