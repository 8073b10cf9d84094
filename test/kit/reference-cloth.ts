import type { Telling } from "./reference-world";
import { AsPrinted, plainDecimal, times } from "./reference-values";

/**
 * The little world of mills and bolts, told a second time: a bolt is known to its mill and its buyer, and to inspectors;
 * what it cost and who bought it only to its mill.
 */
export const tellingOfCloth: Telling = {
  sees: {
    Mill: () => true,
    Myself: () => true,
    Bolt: (bolt, { viewer, is }) =>
      is("INSPECTOR") ||
      (!is("PUBLIC") &&
        (bolt["millId"] === viewer.organizationId || bolt["buyerId"] === viewer.organizationId)),
  },
  reads: {
    "Bolt.cost": (bolt, { viewer }) => bolt["millId"] === viewer.organizationId,
    "Bolt.buyer": (bolt, { viewer }) => bolt["millId"] === viewer.organizationId,
  },
  values: {
    "Bolt.double": bolt => times(String(bolt["meters"]), "2"),
    "Bolt.times": (bolt, _look, args) => times(String(bolt["meters"]), String(args["by"])),
    "Bolt.length": bolt => ({
      value: new AsPrinted(rounded(String(bolt["meters"]))),
      unit: "MTR",
    }),
    "Bolt.label": bolt => `${String(bolt["code"])} of ${String(bolt["meters"])} m`,
    "Myself.public": ({ organizationId }) => organizationId === null,
  },
  links: {},
  searches: {
    "Mill.called": (mill, text) => lower(String(mill["name"])).includes(lower(text)),
  },
  roots: {},
  virtual: { Myself: ({ viewer }) => [{ organizationId: viewer.organizationId }] },
};

/** As the database's locale folds: the letters this world uses. */
const lower = (text: string): string => text.toLowerCase();

/** To two digits, halves away from zero. */
function rounded(text: string): string {
  const thousandths = BigInt(plainDecimal(times(text, "1000")).split(".")[0] ?? "0");
  const cents = String((thousandths + 5n) / 10n).padStart(3, "0");
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`;
}
