import { sql, type Asking, type Row, type Scope, type Sql } from "../../graph";
import { isAny, trading } from "../organization";
import type { Lot } from "../product";
import type { Disclosure } from "./disclosure.entity";

/** What somebody discloses, and to whom, is known to itself alone: others meet the name on a trace. */
export const itsGranter: Scope<Disclosure> = ({ row, viewer }) =>
  isAny(viewer, trading) && sql`${row.granterId} = ${viewer.organizationId}`;

/** The ways in which a lot's maker may have disclosed its name to the viewer; an index answers each. */
export function isDisclosed(lot: Row<Lot>, viewer: Asking): readonly Sql[] {
  const by = (condition: Sql): Sql =>
    sql`exists (select 1 from disclosure dis_ where dis_.granter_id = ${lot.ownerId} and dis_.revoked_at is null and ${condition})`;
  return [
    by(sql`dis_.buyer_id = ${viewer.organizationId}`),
    by(sql`dis_.material_id = ${lot.materialId}`),
    by(sql`dis_.sku_id = ${lot.skuId}`),
    by(
      sql`dis_.style_id = coalesce(${lot.styleId}, (select k_.style_id from sku k_ where k_.id = ${lot.skuId}))`,
    ),
  ];
}
