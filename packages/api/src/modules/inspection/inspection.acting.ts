import type { Permission } from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import type { Clock } from "../../platform/clock";
import type { Announce } from "../../platform/news";
import { Problem } from "../../platform/problem";
import { whyStale, type StaleVersion } from "../../platform/version";
import { lockVisible } from "../../platform/visible";
import {
  write,
  type Act,
  type Answered,
  type Conflicts,
  type WriteContext,
} from "../../platform/write";
import { TestParty } from "./inspection.rules";
import type { TestOrder } from "./test-order.entity";
import { TestOrderType } from "./test-order.types";

/** What every use case of tests works with. */
export interface Testing {
  readonly db: DataSource;
  readonly clock: Clock;
  /** Tells the organizations concerned, in the same transaction. */
  readonly announce: Announce;
}

/** The client or the lab of a locked test order, about to do something to it. */
export interface TestScene {
  readonly tx: EntityManager;
  readonly order: TestOrder;
  readonly byId: string;
  readonly party: TestParty;
  readonly now: Date;
}

interface OfTestOrder {
  readonly testOrderId: string;
  readonly ifVersion?: number | null;
}

interface TestIntent<Foreseen extends Problem> {
  readonly mutation: string;
  readonly permission: Permission;
  readonly input: OfTestOrder;
  readonly conflicts?: Conflicts<Foreseen>;
}

/** A mutation about one test order: everything up to the rules is the same for all of them. */
export const onTestOrder = <Made extends object, Foreseen extends Problem>(
  testing: Testing,
  context: WriteContext,
  intent: TestIntent<Foreseen>,
  act: (scene: TestScene) => Promise<Made | Foreseen>,
): Answered<Made | Foreseen | StaleVersion> =>
  write<Made, Foreseen | StaleVersion>(testing.db, context, intent, async (tx, acting) => {
    acting.conflicts(intent.conflicts ?? {});
    const scene = await enter(testing, tx, acting, intent.input);
    return scene instanceof Problem ? scene : act(scene);
  });

async function enter(
  { clock }: Testing,
  tx: EntityManager,
  act: Act,
  { testOrderId, ifVersion }: OfTestOrder,
): Promise<TestScene | StaleVersion> {
  const seen = await lockVisible<TestOrder>(tx, act.viewer, TestOrderType, testOrderId);
  const order = act.about(seen);
  act.mustBeAllowed(order.clientId, order.labId);
  const { organizationId: byId } = act.viewer.mustBeSomebody();
  const party = byId === order.labId ? TestParty.LAB : TestParty.CLIENT;
  return whyStale(order, ifVersion) ?? { tx, order, byId, party, now: clock.now() };
}
