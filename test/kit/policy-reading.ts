import type { RootRow } from "./policy";
import { of, type ReadRow } from "./policy-row";

/** C15: whoever's reading is recorded is met in the log of whom it concerns. The regulator read the maker's figures. */
export const reading: readonly ReadRow[] = [
  ...of(
    "ReadEntry",
    "readEntry",
    {
      class: "auditLog",
      readers: ["maker", "amr", "operator"],
      fields: "id sequence at operation what requestId hash organization reader",
    },
    {
      class: "auditLog",
      readers: ["maker", "amr"],
      fields: "subjectIds",
      narrower: "The operator has no part in it, so what was read is not its business.",
    },
    { class: "ownAccount", readers: ["amr"], adminOnly: true, fields: "actor" },
  ),
];

export const readingRoots: Readonly<Record<string, RootRow>> = {
  readEntries: {
    object: "readEntry",
    readers: ["maker", "amr", "operator"],
    // Asking makes more of them, so it is asked for by name.
    ask: ({ readEntry = "" }) =>
      `{ readEntries(filter: { id: { eq: "${readEntry}" } }) { nodes { id } } }`,
  },
};
