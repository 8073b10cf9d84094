import { MatrixColumn, OrderStatus } from "@weft/schema";
import {
  any,
  inTurn,
  join,
  literal,
  sql,
  type Asking,
  type Row,
  type Scope,
  type Sql,
} from "../../graph";
import { isAny, own, trading } from "../organization";
import type { BomLine } from "./bom-line.entity";
import type { BomVersion } from "./bom-version.entity";
import type { FiberContent } from "./fiber-content.entity";
import type { Material } from "./material.entity";
import type { Sku } from "./sku.entity";
import type { Style } from "./style.entity";

/**
 * Products are private until they are published. Their owner sees them, everybody sees the published ones, and the
 * parties of an order see what is on its lines. A line knows by itself whom it shows to (`OrderLine.buyerId`).
 */
interface Ways {
  readonly viewer: Asking;
  readonly ownerId: Sql;
  readonly onLineOfTheirs: Sql;
  readonly published: Sql;
}

function ways({ viewer, ownerId, onLineOfTheirs, published }: Ways): readonly Sql[] {
  if (!isAny(viewer, trading)) return [published];
  const mine = own(viewer, trading, ownerId);
  return inTurn(...(mine ? [mine] : []), published, onLineOfTheirs);
}

/**
 * Whether a line is the viewer's. Asked for each side by itself: of one question with an OR in it the database
 * makes a walk over all lines of the viewer, which for a large maker are most lines there are.
 */
const onLine = (viewer: Asking, lines: (isTheirs: Sql) => Sql): Sql =>
  any([
    sql`exists (${lines(sql`l_.buyer_id = ${viewer.organizationId}`)})`,
    sql`exists (${lines(sql`l_.shown_to_seller_id = ${viewer.organizationId}`)})`,
  ]);

export const itsStyle: Scope<Style> = ({ row, viewer }) =>
  ways({
    viewer,
    ownerId: row.ownerId,
    onLineOfTheirs: onLine(
      viewer,
      isTheirs =>
        sql`select 1 from sku k_ join order_line l_ on l_.sku_id = k_.id where k_.style_id = ${row.id} and ${isTheirs}`,
    ),
    published: sql`(${row.publishedAt} is not null)`,
  });

const skuWays = (row: Pick<Row<Sku>, "id" | "ownerId" | "styleId">, viewer: Asking) =>
  ways({
    viewer,
    ownerId: row.ownerId,
    onLineOfTheirs: onLine(
      viewer,
      isTheirs => sql`select 1 from order_line l_ where l_.sku_id = ${row.id} and ${isTheirs}`,
    ),
    published: sql`exists (select 1 from style st_ where st_.id = ${row.styleId} and st_.published_at is not null)`,
  });

export const itsSku: Scope<Sku> = ({ row, viewer }) => skuWays(row, viewer);

const materialWays = (row: Pick<Row<Material>, "id" | "ownerId" | "publishedAt">, viewer: Asking) =>
  ways({
    viewer,
    ownerId: row.ownerId,
    onLineOfTheirs: onLine(
      viewer,
      isTheirs => sql`select 1 from order_line l_ where l_.material_id = ${row.id} and ${isTheirs}`,
    ),
    published: sql`(${row.publishedAt} is not null)`,
  });

export const itsMaterial: Scope<Material> = ({ row, viewer }) => materialWays(row, viewer);

/** Composition is on the label: whoever sees the product sees it. */
export const ofVisibleProduct: Scope<FiberContent> = ({ row, viewer }) => {
  const sku = skuWays(
    { id: sql`sk_.id`, ownerId: sql`sk_.owner_id`, styleId: sql`sk_.style_id` },
    viewer,
  );
  const material = materialWays(
    { id: sql`ma_.id`, ownerId: sql`ma_.owner_id`, publishedAt: sql`ma_.published_at` },
    viewer,
  );
  return any([
    sql`exists (select 1 from sku sk_ where sk_.id = ${row.skuId} and ${any(sku.map(way => sql`(${way})`))})`,
    sql`exists (select 1 from material ma_ where ma_.id = ${row.materialId} and ${any(material.map(way => sql`(${way})`))})`,
  ]);
};

/** From here on both parties are bound; before, an order proves nothing about who stands behind a product. */
const agreed = [
  OrderStatus.ACCEPTED,
  OrderStatus.IN_PRODUCTION,
  OrderStatus.READY,
  OrderStatus.QUALITY_HOLD,
  OrderStatus.PARTIALLY_DELIVERED,
  OrderStatus.DELIVERED,
  OrderStatus.COMPLETED,
  OrderStatus.CLOSED_SHORT,
];

/** The lines are the buyer's own words, or agreed on. In other states they may be what the seller countered with. */
const saidByBuyer = [OrderStatus.SUBMITTED, OrderStatus.REJECTED, ...agreed];

const isOneOf = (statuses: readonly OrderStatus[]): Sql =>
  sql`o_.status in (${join(statuses.map(literal), ", ")})`;

/**
 * Whether owner and viewer have dealt with each other over this product: the owner ordered it from the viewer, or
 * sold it to the viewer. What the viewer merely offers does not count, be it as buyer or by a counter-offer, or
 * guessing at owners would find them.
 */
const dealtDirectly = (ownerId: Sql, viewer: Asking, lines: Sql): Sql =>
  sql`exists (select 1 from ${lines} join purchase_order o_ on o_.id = l_.order_id where (o_.buyer_id = ${ownerId} and l_.shown_to_seller_id = ${viewer.organizationId} and ${isOneOf(saidByBuyer)}) or (o_.seller_id = ${ownerId} and o_.buyer_id = ${viewer.organizationId} and ${isOneOf(agreed)}))`;

/** Who stands behind a style is known where it is published, and otherwise to the owner's own counterparties only. */
export const ownerOfStyle: Scope<Style> = ({ row, viewer }) => {
  const published = sql`${row.publishedAt} is not null`;
  if (!isAny(viewer, trading)) return published;
  const lines = sql`(sku k_ join order_line l_ on l_.sku_id = k_.id and k_.style_id = ${row.id})`;
  return any([
    sql`${row.ownerId} = ${viewer.organizationId}`,
    published,
    dealtDirectly(row.ownerId, viewer, lines),
  ]);
};

/** As with styles. */
export const ownerOfMaterial: Scope<Material> = ({ row, viewer }) => {
  const published = sql`${row.publishedAt} is not null`;
  if (!isAny(viewer, trading)) return published;
  const lines = sql`(select * from order_line l_ where l_.material_id = ${row.id}) l_`;
  return any([
    sql`${row.ownerId} = ${viewer.organizationId}`,
    published,
    dealtDirectly(row.ownerId, viewer, lines),
  ]);
};

/** A recipe belongs to its maker. */
export const itsMakersBom: Scope<BomVersion> = ({ row, viewer }) =>
  own(viewer, [MatrixColumn.MAKER], row.ownerId);

/**
 * The maker reads every line of its recipes; who supplies a component reads the lines with its own components,
 * once the recipe is frozen: a draft is still a thought of its maker's.
 */
export const itsBomLine: Scope<BomLine> = ({ row, viewer }) => {
  const me = viewer.organizationId;
  const itsMakers = sql`exists (select 1 from bom_version v_ where v_.id = ${row.versionId} and v_.owner_id = ${me})`;
  const frozen = sql`exists (select 1 from bom_version v_ where v_.id = ${row.versionId} and v_.status = 'FROZEN')`;
  const itsSuppliers = sql`${frozen} and (exists (select 1 from material ma_ where ma_.id = ${row.materialId} and ma_.owner_id = ${me}) or exists (select 1 from sku sk_ where sk_.id = ${row.skuId} and sk_.owner_id = ${me}))`;
  return any([
    ...(viewer.is(MatrixColumn.MAKER) ? [itsMakers] : []),
    ...(viewer.is(MatrixColumn.FABRIC_TRIMS) ? [itsSuppliers] : []),
  ]);
};
