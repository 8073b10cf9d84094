import DataLoader from "dataloader";
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Column, Entity, In, PrimaryColumn, type DataSource } from "typeorm";
import type { Context } from "./loaders";

@Entity("lot")
export class Lot {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  number: string;
}

@Entity("lot_consumption")
export class LotConsumption {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "output_lot_id" })
  outputLotId: string;

  @Column("uuid", { name: "input_lot_id" })
  inputLotId: string;

  @Column("timestamptz", { name: "reversed_at", nullable: true })
  reversedAt: Date | null;
}

@ObjectType()
class TraceNode {
  @Field(() => Int)
  key: number;

  @Field(() => String)
  label: string;

  @Field(() => Int)
  depth: number;
}

@ObjectType()
class TraceLink {
  @Field(() => Int)
  from: number;

  @Field(() => Int)
  to: number;
}

@ObjectType()
class Trace {
  @Field(() => [TraceNode])
  nodes: TraceNode[];

  @Field(() => [TraceLink])
  links: TraceLink[];

  @Field(() => Boolean)
  truncated: boolean;
}

const lotById = (db: DataSource) =>
  new DataLoader<string, Lot | null>(async ids => {
    const found = await db.manager.findBy(Lot, { id: In([...ids]) });
    const byId = new Map(found.map(lot => [lot.id, lot]));
    return ids.map(id => byId.get(id) ?? null);
  });

const inputsOf = (db: DataSource) =>
  new DataLoader<string, LotConsumption[]>(async ids => {
    const found = await db.manager.findBy(LotConsumption, { outputLotId: In([...ids]) });
    return ids.map(id => found.filter(one => one.outputLotId === id && one.reversedAt === null));
  });

/** Level by level: what went into each lot of a level, then those lots, and so on. */
@Resolver()
export class TraceResolver {
  @Query(() => Trace, { nullable: true })
  async trace(
    @Arg("lotId", () => ID) lotId: string,
    @Arg("depth", () => Int) depth: number,
    @Ctx() { db }: Context,
  ): Promise<Trace | null> {
    const [lots, inputs] = [lotById(db), inputsOf(db)];
    const start = await lots.load(lotId);
    if (!start) return null;
    const keys = new Map([[start.id, 0]]);
    const nodes: TraceNode[] = [];
    const links: TraceLink[] = [];
    let level = [start.id];
    let truncated = false;
    for (let step = 1; level.length > 0; step++) {
      const found = (await Promise.all(level.map(id => inputs.load(id)))).flat();
      truncated = step > depth && found.some(({ inputLotId }) => !keys.has(inputLotId));
      if (step > depth) break;
      const next = [...new Set(found.map(one => one.inputLotId))].filter(id => !keys.has(id));
      for (const lot of await Promise.all(next.map(id => lots.load(id)))) {
        if (!lot) continue;
        keys.set(lot.id, keys.size);
        nodes.push({ key: keys.get(lot.id) ?? 0, label: lot.number, depth: step });
      }
      for (const { inputLotId, outputLotId } of found)
        links.push({ from: keys.get(inputLotId) ?? 0, to: keys.get(outputLotId) ?? 0 });
      level = next;
    }
    return { nodes, links, truncated };
  }
}
