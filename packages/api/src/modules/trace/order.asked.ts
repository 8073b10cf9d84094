import { itsParties, type Order } from "../ordering";
import {
  conditionOf,
  parseGlobalId,
  rowUnder,
  sql,
  type ComputedRootAt,
  type Row,
  type Sql,
} from "../../graph";

const columns: Partial<Record<keyof Order, string>> = {
  buyerId: "buyer_id",
  sellerId: "seller_id",
  revision: "revision",
};

/** The order under the alias `ord_`, as its scope sees it. */
const order: Row<Order> = rowUnder<Order>("ord_", property => {
  const column = columns[property as keyof Order];
  if (column === undefined) throw new TypeError(`nothing is known of ${property} of an order`);
  return column;
});

/** The order asked about, as `ord_`, where the viewer is a party to it. */
export function askedOrder({ viewer, args }: ComputedRootAt): Sql {
  const { orderId } = args;
  if (!orderId) throw new TypeError("no order is asked about");
  return sql`purchase_order ord_ where ord_.id = ${orderId} and ${conditionOf(itsParties, { row: order, viewer })}`;
}

export const orderIdArgument = {
  type: "uuid",
  read: (id: unknown): string | null => {
    const parsed = parseGlobalId(id);
    return parsed?.prefix === "ord" ? parsed.uuid : null;
  },
};
