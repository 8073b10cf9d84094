import { readFileSync } from "node:fs";
import { join } from "node:path";
import { STATE_MACHINES, type StateMachine } from "../tables/state-machines.js";
import { OrderStatus } from "../vocabulary/ordering.js";
import { movesBetween, movesFrom, statesOf } from "./state-machine.js";

interface Source {
  machines: Record<string, { transitions: { from_: string; to: string; by: string }[] }>;
}
const { machines } = JSON.parse(
  readFileSync(join(__dirname, "../../data/state_machines.json"), "utf8"),
) as Source;
const all: Record<string, StateMachine> = STATE_MACHINES;

describe("the state machines", () => {
  it.each(Object.entries(machines))("%s has every move of its source", (name, { transitions }) => {
    const machine = all[name];

    expect(machine?.transitions.map(one => [one.from.join("|"), one.to, one.by.join("|")])).toEqual(
      transitions.map(one => [one.from_, one.to, one.by]),
    );
  });

  it.each(Object.entries(all))("%s ends where it says, and can be reached", (_, machine) => {
    for (const state of machine.terminal) expect(movesFrom(machine, state)).toEqual([]);
    const reached = new Set(machine.transitions.map(({ to }) => to)).add(machine.initial);
    for (const { from } of machine.transitions)
      for (const state of from) expect(reached).toContain(state);
  });
});

describe("the life of an order", () => {
  const { order } = STATE_MACHINES;

  it("knows the states of the vocabulary", () => {
    const states = statesOf(order).filter(state => state !== "<resumeState>");

    expect(states.sort()).toEqual(Object.values(OrderStatus).sort());
  });

  it("lets the seller accept what was submitted, and nobody what is a draft", () => {
    expect(movesBetween(order, OrderStatus.SUBMITTED, OrderStatus.ACCEPTED)).toMatchObject([
      { by: ["SELLER"] },
    ]);
    expect(movesBetween(order, OrderStatus.DRAFT, OrderStatus.ACCEPTED)).toEqual([]);
  });

  it("can be held by either side, the system and the regulator", () => {
    expect(movesBetween(order, OrderStatus.READY, OrderStatus.QUALITY_HOLD)).toMatchObject([
      { by: ["BUYER", "SELLER", "SYSTEM", "AMR"] },
    ]);
  });
});
