import {
  all,
  conditionOf,
  EdgesOf,
  Paged,
  sql,
  type Asking,
  type Row,
  type Scope,
  type Sql,
} from "../../graph";
import { OrganizationType, type Organization } from "../organization";
import type { Material } from "./material.entity";
import { MaterialType } from "./material.types";
import { ownerOfMaterial, ownerOfStyle } from "./product.visibility";
import type { Style } from "./style.entity";
import { StyleType } from "./style.types";

/** Owned by the organization, as far as the viewer may know that: a list must not tell what the edge `owner` hides. */
const ofOwner =
  <E extends { ownerId: string }>(owner: Scope<E>) =>
  ({ row, target, viewer }: { row: Row<Organization>; target: Row<E>; viewer: Asking }): Sql => {
    const known = conditionOf(owner, { row: target, viewer });
    return all([sql`${target.ownerId} = ${row.id}`, known]);
  };

/** What this module hangs on an organization. */
@EdgesOf(() => OrganizationType)
export class OrganizationProductEdges {
  @Paged<Organization, Style>(() => StyleType, {
    on: ofOwner(ownerOfStyle),
    orderBy: ["code"],
    description: "Its styles, as far as the viewer may see them and know whose they are.",
  })
  styles: unknown;

  @Paged<Organization, Material>(() => MaterialType, {
    on: ofOwner(ownerOfMaterial),
    orderBy: ["code"],
    description:
      "The materials it supplies, as far as the viewer may see them and know whose they are.",
  })
  materials: unknown;
}
