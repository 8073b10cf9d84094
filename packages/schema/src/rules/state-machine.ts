import type { StateMachine, Transition } from "../tables/state-machines.js";

/** The legal moves from one state to another, whoever may make them; none means the move is illegal. */
export const movesBetween = (machine: StateMachine, from: string, to: string): Transition[] =>
  machine.transitions.filter(move => move.from.includes(from) && move.to === to);

/** The legal moves out of a state. */
export const movesFrom = (machine: StateMachine, from: string): Transition[] =>
  machine.transitions.filter(move => move.from.includes(from));

/** Every state a machine knows, whether stored or computed from dates. */
export const statesOf = (machine: StateMachine): string[] => [
  ...new Set([
    machine.initial,
    ...machine.transitions.flatMap(move => [...move.from, move.to]),
    ...machine.terminal,
    ...machine.derived,
  ]),
];
