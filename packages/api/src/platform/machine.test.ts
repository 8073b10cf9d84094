import { IllegalTransition, whyNotMove, type Machine } from "./machine";

const DOOR: Machine = {
  transitions: [
    { from: ["OPEN"], to: "SHUT", by: ["GUEST", "HOST"] },
    { from: ["SHUT"], to: "OPEN", by: ["HOST"] },
    { from: ["OPEN", "SHUT"], to: "LOCKED", by: ["HOST"] },
  ],
};

describe("a move of a state machine", () => {
  it.each([
    ["OPEN", "SHUT", ["GUEST"]],
    ["OPEN", "SHUT", ["HOST"]],
    ["OPEN", "LOCKED", ["HOST"]],
    ["SHUT", "LOCKED", ["HOST"]],
    ["SHUT", "OPEN", ["STRANGER", "HOST"]],
  ])("from %s to %s may be made by %j", (from, to, by) => {
    expect(whyNotMove(DOOR, from, to, by)).toBeNull();
  });

  it.each([
    ["OPEN", "OPEN"],
    ["LOCKED", "OPEN"],
    ["LOCKED", "LOCKED"],
    ["OPEN", "BURNED"],
    ["BURNED", "OPEN"],
  ])("from %s to %s may be made by nobody", (from, to) => {
    expect(whyNotMove(DOOR, from, to, ["HOST"])).toEqual(new IllegalTransition(from, to));
  });

  it.each([
    ["SHUT", "OPEN", ["GUEST"]],
    ["OPEN", "SHUT", []],
  ])("from %s to %s is forbidden to %j, though not to others", (from, to, by) => {
    expect(() => whyNotMove(DOOR, from, to, by)).toThrow(
      expect.objectContaining({ code: "FORBIDDEN" }),
    );
  });
});
