import type { EntityManager } from "typeorm";
import { forbidden } from "../../platform/failure";
import { newId } from "../../platform/uuid";
import { findVisible, lockVisible } from "../../platform/visible";
import { write, type Act, type Answered, type WriteContext } from "../../platform/write";
import type { Orders } from "../ordering";
import { LotConsumption, LotConsumptionType, LotType, type Lot } from "../product";
import { isReachable, lockConsumption, touchLot } from "./consumption.repository";
import type {
  ConsumedLotInput,
  RecordConsumptionInput,
  ReverseConsumptionInput,
} from "./goods.inputs";
import {
  mustBeCountable,
  mustBeSome,
  quantityIn,
  textIn,
  unitIn,
  wrong,
  type Path,
} from "./goods.parsing";
import { ConsumptionCycle, ConsumptionReversed, type LotExhausted } from "./goods.problems";
import { balancesOf, lockLots, mayTake, whyExhausted, type Balance } from "./lot.balance";
import { nothing, plus, shareOf, type Amount, type Share } from "./lot.measure";

type WhyNot = LotExhausted | ConsumptionCycle;

const MOST_INPUTS = 100;

/** One thing is made of others. */
export class ConsumptionService {
  constructor(private readonly orders: Orders) {}

  /** What went into a lot of one's own. All of it is written down, or nothing. */
  record(context: WriteContext, input: RecordConsumptionInput): Answered<Lot | WhyNot> {
    mustBeSome(input.inputs, ["inputs"], { most: MOST_INPUTS });
    const asked = input.inputs.map(usedIn);
    const intent = { mutation: "recordConsumption", permission: "lot:record", input } as const;
    return write<Lot, WhyNot>(this.orders.db, context, intent, async (tx, act) => {
      const output = act.about(await findVisible<Lot>(tx, act.viewer, LotType, input.outputLotId));
      act.mustBeAllowed(output.ownerId);
      const ids = await idsOf(tx, act, input.inputs, output);
      await lockConsumption(tx);
      const lots = await lockLots(tx, [...new Set([output.id, ...ids])]);
      if (await isReachable(tx, output.id, ids)) return new ConsumptionCycle();
      const balances = await balancesOf(
        tx,
        lots.filter(({ id }) => ids.includes(id)),
      );
      if (balances.some(one => !mayTake(one, output.ownerId))) throw forbidden();
      const used = asked.map((one, at) => told(one, balanceOf(balances, ids[at]), at));
      const missing = whyMissing(output.ownerId, balances, used);
      if (missing) return missing;
      const made = { outputLotId: output.id, ownerId: output.ownerId };
      const consumedAt = this.orders.clock.now();
      await tx.insert(
        LotConsumption,
        used.map(({ lot, amount }) => ({
          ...{ id: newId(), ...made, inputLotId: lot.id, consumedAt },
          ...{ quantity: amount?.quantity ?? null, unit: amount?.unit ?? null },
        })),
      );
      return touchLot(tx, output);
    });
  }

  /** A mistake counts no more; it stays in the history. */
  reverse(
    context: WriteContext,
    input: ReverseConsumptionInput,
  ): Answered<LotConsumption | ConsumptionReversed> {
    const reversalReason = textIn(input.reason, ["reason"]);
    const intent = { mutation: "reverseConsumption", permission: "lot:record", input } as const;
    type Made = LotConsumption;
    return write<Made, ConsumptionReversed>(this.orders.db, context, intent, async (tx, act) => {
      const { consumptionId: id } = input;
      const consumption = act.about(
        await lockVisible<LotConsumption>(tx, act.viewer, LotConsumptionType, id),
      );
      act.mustBeAllowed(consumption.ownerId);
      if (consumption.reversedAt !== null) return new ConsumptionReversed();
      const changes = { reversedAt: this.orders.clock.now(), reversalReason };
      await tx.update(LotConsumption, { id: consumption.id }, changes);
      return Object.assign(consumption, changes);
    });
  }
}

interface Asked {
  readonly quantity: string | null;
  readonly unit: string | null;
}

function usedIn({ quantity, unit }: ConsumedLotInput, at: number): Asked {
  const path: Path = ["inputs", at];
  if (unit && !quantity) throw wrong([...path, "quantity"], "MISSING", "How many of this unit?");
  return {
    quantity: quantity ? quantityIn(quantity, [...path, "quantity"]) : null,
    unit: unit ? unitIn(unit, [...path, "unit"]) : null,
  };
}

/** The lots that were named, as far as the viewer sees them. */
async function idsOf(
  tx: EntityManager,
  act: Act,
  inputs: readonly ConsumedLotInput[],
  output: Lot,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, { lotId }] of inputs.entries()) {
    const { id } = await findVisible<Lot>(tx, act.viewer, LotType, lotId);
    if (id === output.id)
      throw wrong(["inputs", at, "lotId"], "SELF", "Nothing is made of itself.");
    ids.push(id);
  }
  return ids;
}

function balanceOf(balances: readonly Balance[], id: string | undefined): Balance {
  const balance = balances.find(({ lot }) => lot.id === id);
  if (!balance) throw new TypeError("a lot that was locked is there");
  return balance;
}

interface Used {
  readonly lot: Lot;
  /** Null for sundries nobody weighs. */
  readonly amount: Amount | null;
  readonly share: Share;
}

/** What was said of one lot, in a unit that says something of it. */
function told({ quantity, unit: said }: Asked, { lot, measured }: Balance, at: number): Used {
  const path: Path = ["inputs", at];
  if (quantity === null) {
    if (lot.quantity !== null)
      throw wrong([...path, "quantity"], "MISSING", "Of a lot that was counted, how much?");
    return { lot, amount: null, share: nothing };
  }
  const unit = said ?? lot.unit;
  if (unit === null) throw wrong([...path, "unit"], "MISSING", "The lot has no unit of its own.");
  mustBeCountable(quantity as never, unit as never, [...path, "quantity"]);
  const share = shareOf({ quantity, unit }, measured);
  if (!share.ok) throw wrong([...path, "unit"], share.reason, share.message);
  return { lot, amount: { quantity, unit }, share: share.value };
}

/** The first lot of which all that is to be used, taken together, is not there. */
function whyMissing(
  takerId: string,
  balances: readonly Balance[],
  used: readonly Used[],
): LotExhausted | null {
  for (const balance of balances) {
    const { id } = balance.lot;
    const more = used
      .filter(({ lot }) => lot.id === id)
      .map(({ share }) => share)
      .reduce(plus, nothing);
    const exhausted = whyExhausted(balance, takerId, more);
    if (exhausted) return exhausted;
  }
  return null;
}
