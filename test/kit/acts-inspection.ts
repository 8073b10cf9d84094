import { randomUUID } from "node:crypto";
import { OrganizationType } from "@weft/schema";
import { does, somebody, type Act, type Somebody } from "./acting";
import type { TestServer } from "./server";

const order = "id status version parameters lot { id } client { id } lab { id }";
const report =
  "id kind status version reportNumber reportVersion superseded conclusion finalConclusion labConclusion conflict cma standards judgedCategory requiredCategory producedOn sampledOn reportedOn supersedes { id } lot { id number } client { id } lab { id } verdicts(first: 100) { nodes { parameter part sample substance value verdict labVerdict reason limit } }";

export const requests = does("requestTest", "TestOrder", order);
export const acceptsTest = does("acceptTestOrder", "TestOrder", order);
export const declinesTest = does("declineTestOrder", "TestOrder", order);
export const cancelsTest = does("cancelTestOrder", "TestOrder", order);
export const takesIn = does(
  "receiveTestSample",
  "TestSample",
  "id code seal backup custody(first: 9) { nodes { step condition by { id } } }",
);
export const reports = does(
  "issueTestReport",
  "Inspection",
  report,
  "... on OutsideCmaScope { parameters }",
);
export const corrects = does(
  "correctTestReport",
  "Inspection",
  report,
  "... on OutsideCmaScope { parameters }",
);
export const settles = does(
  "resolveReportConflict",
  "Inspection",
  "id conflict conflictResolution conflictResolvedAt version",
);

export const lab = (server: TestServer): Promise<Somebody> =>
  somebody(server, { types: [OrganizationType.TESTING_LAB] });

/** A garment for infants, as most tests take it. */
export const infants = { ageGroup: "INFANT", contact: "DIRECT", declaredCategory: "A" };

const asked = ["FORMALDEHYDE", "PH"];

/** What a lab measures of goods that pass, or whose pH does not. */
export const measured = (pH = "6.8"): readonly object[] => [
  { parameter: "FORMALDEHYDE", value: "ND", detectionLimit: "20" },
  { parameter: "PH", value: pH },
];

/** A test of a lot that somebody asked for. */
export const asksFor = (
  client: Pick<Somebody, "ask">,
  { id: labId }: Pick<Somebody, "id">,
  lot: Pick<Act, "id">,
  more: object = {},
): Promise<Act> =>
  requests(client, {
    ...{ labId, lotId: lot.id, level: "GARMENT", product: infants, parameters: asked },
    ...more,
  });

/** What the lab reports on it. */
export const answers = (
  who: Pick<Somebody, "ask">,
  test: Pick<Act, "id">,
  results: readonly object[] = measured(),
  more: object = {},
): Promise<Act> =>
  reports(who, { testOrderId: test.id, reportNumber: `R-${randomUUID()}`, results, ...more });

/** The holds on a lot, latest last. */
export async function holdsOn({ ask }: Pick<Somebody, "ask">, { id }: Pick<Act, "id">) {
  type Told = { scope: string; imposedBy: string; reason: string; releasedAt: string | null };
  const { lot } = await ask<{ lot: { holds: { nodes: Told[] } } }>(
    "query($id: ID!) { lot(id: $id) { holds(first: 50) { nodes { scope imposedBy reason releasedAt } } } }",
    { id },
  );
  return lot.holds.nodes;
}

/** Whether anything stops a lot. */
export const isHeld = async (who: Pick<Somebody, "ask">, lot: Pick<Act, "id">): Promise<boolean> =>
  (await holdsOn(who, lot)).some(({ releasedAt }) => releasedAt === null);
