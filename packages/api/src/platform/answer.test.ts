import type { answerOf } from "./answer";
import { IllegalTransition } from "./machine";
import { Problem } from "./problem";

class Thing {
  name = "a thing";
}

class NotForeseen extends Problem {
  readonly code = "NOT_FORESEEN";
  readonly message = "Nobody said that this may be answered.";
}

type MakeThingResult = ReturnType<typeof answerOf<Thing, [typeof IllegalTransition]>>;

describe("what a mutation may answer", () => {
  it("is what it makes, or a problem it foresees; the compiler knows no other", () => {
    const made: MakeThingResult = new Thing();
    const refused: MakeThingResult = new IllegalTransition("MADE", "MADE");
    // @ts-expect-error A problem that is not in the union.
    const wrong: MakeThingResult = new NotForeseen();

    expect([made, refused, wrong]).toHaveLength(3);
  });
});
