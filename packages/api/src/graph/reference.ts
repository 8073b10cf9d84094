import type { ClassType } from "type-graphql";

/** An answer that names an object instead of carrying it: the engine reads what the client selected of it. */
export class Reference {
  constructor(
    readonly type: ClassType,
    readonly id: string,
  ) {}
}
