import type { Look, Row, Telling } from "./reference-world";

type Has = (look: Look, dataClass: never, verb: string) => boolean;

/** Told from the matrix rows `fabricWhitelistEntry` and `fabricWhitelistEvidence`, and C5. */
export function tellingOfWhitelist(has: Has): Pick<Telling, "sees" | "owners"> {
  const evidence = "fabricWhitelistEvidence" as never;
  const mine = ({ organizationId }: Row, look: Look): boolean =>
    organizationId === look.viewer.organizationId;
  return {
    sees: {
      WhitelistEntry: () => true,
      WhitelistEvent: () => true,
      WhitelistCommitment: (one, look) =>
        has(look, evidence, "R") || (has(look, evidence, "Wo") && mine(one, look)),
    },
    owners: { WhitelistCommitment: ({ organizationId }) => [organizationId] },
  };
}
