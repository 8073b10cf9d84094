import { Field, ObjectType } from "type-graphql";
import { forbidden } from "./failure";
import { Problem } from "./problem";

/** One legal move of a state machine: several states in `from` or roles in `by` mean any of them. */
export interface Move {
  readonly from: readonly string[];
  readonly to: string;
  readonly by: readonly string[];
}

/** The life of a noun as data: any move that is not listed is illegal. */
export interface Machine {
  readonly transitions: readonly Move[];
}

@ObjectType({
  implements: Problem,
  description:
    "`ILLEGAL_TRANSITION`: nobody may make this move from the present state. A move that is legal, but not for the caller, is the error FORBIDDEN instead.",
})
export class IllegalTransition extends Problem {
  readonly code = "ILLEGAL_TRANSITION";
  readonly message: string;

  @Field(() => String, { description: "The state the object is in." })
  readonly from: string;

  @Field(() => String, { description: "The state it was asked to take." })
  readonly to: string;

  constructor(from: string, to: string) {
    super();
    this.from = from;
    this.to = to;
    this.message = `From ${from} there is no way to ${to}.`;
  }
}

/**
 * Null when one of these roles may make the move. Answers IllegalTransition when nobody could, and
 * throws FORBIDDEN when somebody else could. `by` is what the viewer is to the object: BUYER, HOLDER, ...
 */
export function whyNotMove(
  machine: Machine,
  from: string,
  to: string,
  by: readonly string[],
): IllegalTransition | null {
  const moves = machine.transitions.filter(move => move.to === to && move.from.includes(from));
  if (moves.length === 0) return new IllegalTransition(from, to);
  if (moves.some(move => move.by.some(role => by.includes(role)))) return null;
  throw forbidden();
}
