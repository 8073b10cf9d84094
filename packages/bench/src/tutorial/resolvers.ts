import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { Order, OrderLine, Organization, Site, Sku, Style } from "./entities";
import type { Context } from "./loaders";

@ObjectType()
class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

@ObjectType()
class OrderPage {
  @Field(() => [Order])
  nodes: Order[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  sellerId: string;
  status: string;
}

@ArgsType()
class OrdersFrom {
  @Field(() => ID)
  seller: string;

  @Field(() => String)
  status: string;

  @Field(() => Int)
  first: number;

  @Field(() => String, { nullable: true })
  after?: string;
}

const cursorOf = ({ placedAt, id }: Order): string =>
  Buffer.from(JSON.stringify([placedAt, id])).toString("base64url");

@Resolver(() => OrderPage)
export class OrderPageResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() { sellerId, status }: OrderPage, @Ctx() { db }: Context): Promise<number> {
    return db.manager.countBy(Order, { sellerId, status });
  }
}

@Resolver(() => Order)
export class OrderResolver {
  @Query(() => [Order])
  latestOrders(@Arg("first", () => Int) first: number, @Ctx() { db }: Context): Promise<Order[]> {
    return db.manager.find(Order, { order: { placedAt: "DESC", id: "DESC" }, take: first });
  }

  @Query(() => Order, { nullable: true })
  order(@Arg("id", () => ID) id: string, @Ctx() { db }: Context): Promise<Order | null> {
    return db.manager.findOneBy(Order, { id });
  }

  @Query(() => OrderPage)
  async ordersFrom(
    @Args(() => OrdersFrom) { seller: sellerId, status, first, after }: OrdersFrom,
    @Ctx() { db }: Context,
  ): Promise<Partial<OrderPage>> {
    const query = db.manager
      .createQueryBuilder(Order, "o")
      .where("o.sellerId = :sellerId and o.status = :status", { sellerId, status })
      .orderBy("o.placedAt", "DESC")
      .addOrderBy("o.id", "DESC")
      .limit(first + 1);
    if (after !== undefined) {
      const [at, id] = JSON.parse(Buffer.from(after, "base64url").toString()) as [string, string];
      query.andWhere("(o.placedAt, o.id) < (:at, :id)", { at, id });
    }
    const rows = await query.getMany();
    const nodes = rows.slice(0, first);
    const last = nodes.at(-1);
    const pageInfo = { hasNextPage: rows.length > first, endCursor: last ? cursorOf(last) : null };
    return { nodes, pageInfo, sellerId, status };
  }

  @FieldResolver(() => Organization, { nullable: true })
  buyer(@Root() order: Order, @Ctx() { loaders }: Context): Promise<Organization | null> {
    return loaders.organization.load(order.buyerId);
  }

  @FieldResolver(() => Organization, { nullable: true })
  seller(@Root() order: Order, @Ctx() { loaders }: Context): Promise<Organization | null> {
    return loaders.organization.load(order.sellerId);
  }

  @FieldResolver(() => [OrderLine])
  lines(@Root() order: Order, @Ctx() { loaders }: Context): Promise<OrderLine[]> {
    return loaders.lines.load(order.id);
  }

  @FieldResolver(() => [Order])
  upstreamOrders(@Root() order: Order, @Ctx() { loaders }: Context): Promise<Order[]> {
    return loaders.upstream.load(order.id);
  }

  @FieldResolver(() => [Order])
  downstreamOrders(@Root() order: Order, @Ctx() { loaders }: Context): Promise<Order[]> {
    return loaders.downstream.load(order.id);
  }
}

@Resolver(() => OrderLine)
export class OrderLineResolver {
  @FieldResolver(() => Sku, { nullable: true })
  sku(@Root() line: OrderLine, @Ctx() { loaders }: Context): Promise<Sku | null> | null {
    return line.skuId === null ? null : loaders.sku.load(line.skuId);
  }
}

@Resolver(() => Sku)
export class SkuResolver {
  @FieldResolver(() => Style, { nullable: true })
  style(@Root() sku: Sku, @Ctx() { loaders }: Context): Promise<Style | null> {
    return loaders.style.load(sku.styleId);
  }
}

@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => [Site])
  async sites(
    @Root() organization: Organization,
    @Arg("first", () => Int) first: number,
    @Ctx() { loaders }: Context,
  ): Promise<Site[]> {
    return (await loaders.sites.load(organization.id)).slice(0, first);
  }
}
