import DataLoader from "dataloader";
import { In, type DataSource, type EntityTarget, type FindOptionsWhere } from "typeorm";
import { Order, OrderAllocation, OrderLine, Organization, Site, Sku, Style } from "./entities";

interface Identified {
  id: string;
}

const byId = <T extends Identified>(db: DataSource, entity: EntityTarget<T>) =>
  new DataLoader<string, T | null>(async ids => {
    const where = { id: In([...ids]) } as FindOptionsWhere<T>;
    const found = new Map((await db.manager.findBy(entity, where)).map(one => [one.id, one]));
    return ids.map(id => found.get(id) ?? null);
  });

function grouped<T>(keys: readonly string[], rows: readonly T[], key: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>(keys.map(one => [one, []]));
  for (const row of rows) groups.get(key(row))?.push(row);
  return keys.map(one => groups.get(one) ?? []);
}

const sitesOf = (db: DataSource) =>
  new DataLoader<string, Site[]>(async ids => {
    const where = { organizationId: In([...ids]) };
    const rows = await db.manager.find(Site, { where, order: { gln: "ASC", id: "ASC" } });
    return grouped(ids, rows, site => site.organizationId);
  });

const linesOf = (db: DataSource) =>
  new DataLoader<string, OrderLine[]>(async ids => {
    const where = { orderId: In([...ids]) };
    const rows = await db.manager.find(OrderLine, { where, order: { lineNo: "ASC" } });
    return grouped(ids, rows, line => line.orderId);
  });

type Side = "downstreamOrderId" | "upstreamOrderId";

/** The orders on the other side of the allocations of one side. */
const allocatedFrom = (db: DataSource, from: Side, to: Side) =>
  new DataLoader<string, Order[]>(async ids => {
    const allocations = await db.manager.findBy(OrderAllocation, { [from]: In([...ids]) });
    const orders = await db.manager.findBy(Order, { id: In(allocations.map(one => one[to])) });
    const known = new Map(orders.map(order => [order.id, order]));
    return grouped(ids, allocations, one => one[from]).map(group =>
      group.flatMap(one => known.get(one[to]) ?? []),
    );
  });

/** Made for each request. */
export const loadersFor = (db: DataSource) => ({
  organization: byId(db, Organization),
  sku: byId(db, Sku),
  style: byId(db, Style),
  sites: sitesOf(db),
  lines: linesOf(db),
  upstream: allocatedFrom(db, "downstreamOrderId", "upstreamOrderId"),
  downstream: allocatedFrom(db, "upstreamOrderId", "downstreamOrderId"),
});

export interface Context {
  readonly db: DataSource;
  readonly loaders: ReturnType<typeof loadersFor>;
}
