import { network } from "./rates";

describe("the network an address counts for", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8:1:2::9", "2001:db8:1:2"],
    ["2001:db8::9", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["nonsense", "nonsense"],
  ])("of %s is %s", (address, expected) => {
    expect(network(address)).toBe(expected);
  });
});
