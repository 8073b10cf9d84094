import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../graph";
import { Problem } from "./problem";

/** A row that two people may edit: its version goes up with every change. */
export interface Versioned {
  readonly version: number;
}

@ObjectType({
  implements: Problem,
  description:
    "`STALE_VERSION`: somebody changed the object after the caller read it. Look at `current`, decide again, and send its version.",
})
export class StaleVersion extends Problem {
  readonly code = "STALE_VERSION";
  readonly message: string;

  @Field(() => Node, { nullable: true, description: "The object as it is now." })
  readonly current: Node | null;

  @Field(() => Int, { description: "Its version now, to be sent as `ifVersion`." })
  readonly version: number;

  constructor(current: Versioned & { readonly id: string }) {
    super();
    this.current = current;
    this.version = current.version;
    this.message = `The object has version ${current.version} by now.`;
  }
}

/** Null when the caller named no version or the present one. Ask after locking the row. */
export const whyStale = (
  row: Versioned & { readonly id: string },
  ifVersion: number | null | undefined,
): StaleVersion | null =>
  ifVersion === null || ifVersion === undefined || ifVersion === row.version
    ? null
    : new StaleVersion(row);
