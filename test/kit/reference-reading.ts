import type { Look, Row, Telling } from "./reference-world";

type Has = (look: Look, dataClass: never, verb: string) => boolean;

const profile = ["contactName", "contactPhone", "contactEmail", "legalRepresentative"];

/** The log of who read what is confidential (C15): for whom it concerns, for who read, and the matrix row `auditLog`. */
export function tellingOfReading(has: Has): Pick<Telling, "sees" | "reads" | "owners"> {
  const mine = (look: Look, id: unknown): boolean =>
    id !== null && id === look.viewer.organizationId;
  const concerns = (entry: Row, look: Look): boolean =>
    mine(look, entry["organizationId"]) || mine(look, entry["readerId"]);
  return {
    sees: {
      ReadEntry: (entry, look) => has(look, "auditLog" as never, "R") || concerns(entry, look),
    },
    reads: { "ReadEntry.subjectIds": concerns },
    owners: {
      ...Object.fromEntries(
        profile.map(field => [`Organization.${field}`, (one: Row) => [one["id"]]]),
      ),
      ...Object.fromEntries(
        ["AnnualStatistic", "OrganizationEvent", "AuditEntry"].map(type => [
          type,
          (one: Row) => [one["organizationId"]],
        ]),
      ),
      ReadEntry: (one, look) => (mine(look, one["readerId"]) ? [] : [one["organizationId"]]),
      Lot: lot => [lot["ownerId"]],
    },
  };
}
