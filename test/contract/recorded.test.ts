import "../../packages/api/src/app";
import { declared } from "../../packages/api/src/graph";
import { reads } from "../kit/policy";

/**
 * C15: whatever of others AMR, a bank or the operator reads that not everybody may read is recorded. Held against the
 * policy, so that a type or field they are let read without its owner being told is refused by name.
 */

const watched = ["amr", "bank", "operator"] as const;

/** Read by them, and of nobody else. */
const their: Readonly<Record<string, string>> = {
  OrganizationImport: "what the operator brought in itself",
  DuplicateCandidate: "what the operator works with",
  Hold: "the regulator reads those it placed",
  SamplingPlan: "the department's own",
  SamplingCandidate: "the department's own",
};

/** Not confidential, though not for everybody. */
const besides: ReadonlySet<string> = new Set([
  // A record nobody has verified yet: to be verified is what it is there for.
  "Organization.status",
  "Site.kind",
]);

const readable = (type: object | undefined) => (type ? declared.readables.get(type) : undefined);

/** By its type, by itself, or because all it leads to is. */
function isRecorded(name: string, field: string): boolean {
  const type = [...declared.readables.values()].find(one => one.name === name);
  if (type?.recordedFor) return true;
  return declared.fields
    .filter(one => one.owner() === type?.type && one.name === field)
    .some(({ declaration: one }) => {
      const to = "to" in one ? readable(one.to()) : undefined;
      return (one.recordedFor ?? to?.recordedFor) !== undefined;
    });
}

it("is recorded, all that is read because of an office", () => {
  const unrecorded = reads
    .filter(({ readers }) => watched.some(who => readers.includes(who)))
    .filter(({ readers, type }) => !readers.includes("public") && !(type in their))
    // What one has of its own is no other party's.
    .filter(({ class: one }) => one !== "everybody")
    .flatMap(({ type, fields }) =>
      fields.filter(field => !isRecorded(type, field)).map(field => `${type}.${field}`),
    )
    .filter(field => !besides.has(field));

  expect([...new Set(unrecorded)]).toEqual([]);
});

it("excuses nothing that is recorded, or that is gone", () => {
  const known = new Set(reads.map(({ type }) => type));

  expect(Object.keys(their).filter(type => !known.has(type) || isRecorded(type, ""))).toEqual([]);
});
