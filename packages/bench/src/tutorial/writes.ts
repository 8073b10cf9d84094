import { createHash, randomUUID } from "node:crypto";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import type { EntityManager } from "typeorm";
import {
  AuditEntry,
  IdempotencyKey,
  Notice,
  NoticeHead,
  Order,
  OrderEvent,
  OrderLine,
  Organization,
  Sku,
} from "./entities";
import type { Context } from "./loaders";

@InputType()
class PlaceLine {
  @Field(() => ID)
  skuId: string;

  @Field(() => String)
  quantity: string;

  @Field(() => String)
  unitPrice: string;
}

@InputType()
class PlaceOrder {
  @Field(() => String)
  number: string;

  @Field(() => String)
  kind: string;

  @Field(() => ID)
  sellerId: string;

  @Field(() => String)
  currency: string;

  @Field(() => String)
  dueOn: string;

  @Field(() => [PlaceLine])
  lines: PlaceLine[];
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

interface Done {
  readonly organization: string;
  readonly key: string;
  readonly mutation: string;
  readonly order: Order;
}

async function remember(tx: EntityManager, { organization, key, mutation, order }: Done) {
  const made = `ord_${order.id}`;
  await tx.save(
    tx.create(AuditEntry, {
      id: randomUUID(),
      organizationId: organization,
      mutation,
      subject: made,
      outcome: "DONE",
      requestId: key,
      inputHash: hash(key),
    }),
    { reload: false },
  );
  await tx.insert(IdempotencyKey, {
    organizationId: organization,
    key,
    requestHash: hash(key),
    made,
  });
}

const happened = (order: Order, from: string | null, byId: string): Partial<OrderEvent> => ({
  id: randomUUID(),
  orderId: order.id,
  from,
  to: order.status,
  byId,
  at: order.statusSince,
});

@Resolver()
export class OrderWrites {
  @Mutation(() => Order)
  placeOrder(
    @Arg("organization", () => ID) organization: string,
    @Arg("key", () => String) key: string,
    @Arg("order", () => PlaceOrder) { lines, ...input }: PlaceOrder,
    @Ctx() { db }: Context,
  ): Promise<Order> {
    return db.transaction(async tx => {
      await tx.findOneByOrFail(Organization, { id: input.sellerId });
      const now = new Date();
      const id = randomUUID();
      const rows: OrderLine[] = [];
      for (const line of lines) {
        const sku = await tx.findOneByOrFail(Sku, { id: line.skuId });
        const amount = (Number(line.quantity) * Number(line.unitPrice)).toFixed(2);
        const { quantity, unitPrice } = line;
        const of = { id: randomUUID(), orderId: id, lineNo: rows.length + 1, skuId: sku.id };
        rows.push(tx.create(OrderLine, { ...of, quantity, unitPrice, amount, unit: "H87" }));
      }
      const total = rows.reduce((sum, row) => sum + Number(row.amount), 0).toFixed(2);
      const order = await tx.save(
        tx.create(Order, {
          ...input,
          ...{ id, total, buyerId: organization, status: "DRAFT", revision: 0 },
          ...{ statusSince: now, placedAt: now },
        }),
      );
      await tx.save(rows);
      await tx.save(tx.create(OrderEvent, happened(order, null, organization)));
      await remember(tx, { organization, key, mutation: "createOrder", order });
      return order;
    });
  }

  @Mutation(() => Order)
  acceptOrder(
    @Arg("organization", () => ID) organization: string,
    @Arg("key", () => String) key: string,
    @Arg("id", () => ID) id: string,
    @Ctx() { db }: Context,
  ): Promise<Order> {
    return db.transaction(async tx => {
      const order = await tx.findOneOrFail(Order, {
        where: { id, sellerId: organization, status: "SUBMITTED" },
        lock: { mode: "pessimistic_write" },
      });
      Object.assign(order, {
        status: "ACCEPTED",
        statusSince: new Date(),
        agreedRevision: order.revision,
      });
      await tx.save(order);
      await tx.save(tx.create(OrderEvent, happened(order, "SUBMITTED", organization)));
      await this.tell(tx, order);
      await remember(tx, { organization, key, mutation: "acceptOrder", order });
      return order;
    });
  }

  private async tell(tx: EntityManager, order: Order): Promise<void> {
    const recipientId = order.buyerId;
    await tx
      .createQueryBuilder()
      .insert()
      .into(NoticeHead)
      .values({ recipientId, number: 0 })
      .orIgnore()
      .execute();
    const head = await tx.findOneOrFail(NoticeHead, {
      where: { recipientId },
      lock: { mode: "pessimistic_write" },
    });
    head.number += 1;
    await tx.save(head);
    await tx.save(
      tx.create(Notice, {
        id: randomUUID(),
        recipientId,
        number: head.number,
        kind: "ORDER_ACCEPTED",
        subjectId: `ord_${order.id}`,
        at: order.statusSince,
      }),
    );
  }
}
