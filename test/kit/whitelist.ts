import {
  LotKind,
  OrganizationType,
  SafetyCategory,
  TestLevel,
  WHITELIST_TERMS,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { Inspection, TestVerdict } from "../../packages/api/src/modules/inspection";
import { Lot } from "../../packages/api/src/modules/product";
import { newId } from "../../packages/api/src/platform/uuid";
import { does, somebody, type Somebody } from "./acting";
import { keyholder } from "./credentials";
import type { TestServer } from "./server";

export const commits = does("commitToWhitelist", "WhitelistCommitment", "id statement withdrawnAt");
export const withdraws = does(
  "withdrawWhitelistCommitment",
  "WhitelistCommitment",
  "id withdrawnAt",
);
const entry = "id status scope listedOn reviewDue removedOn version";
const why = "... on WhitelistConditionsNotMet { conditions { kind met found needed reason } }";
export const lists = does("listOnWhitelist", "WhitelistEntry", entry, why);
export const reviews = does("reviewWhitelistEntry", "WhitelistEntry", entry, why);
export const removes = does("removeFromWhitelist", "WhitelistEntry", entry);

interface Report {
  readonly on?: string;
  readonly conclusion?: "PASS" | "FAIL" | "INCOMPLETE";
  readonly category?: SafetyCategory;
  readonly cma?: boolean;
  readonly level?: TestLevel;
  /** What the report says of each parameter; a pass of all that has to be covered when not said. */
  readonly rows?: Readonly<Record<string, readonly [string, string | null]>>;
  readonly conditions?: readonly string[];
}

/** A pass of everything that has to be covered. */
export const passes = Object.fromEntries(
  WHITELIST_TERMS.parameters.map(parameter => [parameter, ["PASS", null] as const]),
);

/** A lot of fabric with an order to lead to left out: it is tied to what it consists of when `materialId` is given. */
export async function fabricLot(
  tx: EntityManager,
  ownerId: string,
  more: Partial<Lot> = {},
): Promise<string> {
  const id = newId();
  const what = more.materialId ? {} : { item: "jersey" };
  await tx.insert(Lot, {
    id,
    ownerId,
    number: `L-${id.slice(-8)}`,
    kind: LotKind.FABRIC,
    ...what,
    ...more,
  });
  return id;
}

/** A commissioned report on a lot, as a laboratory would have issued it. */
export async function report(
  tx: EntityManager,
  lotId: string,
  labId: string,
  {
    on = today(),
    conclusion = "PASS",
    category = SafetyCategory.A,
    cma = true,
    level = TestLevel.FABRIC,
    rows = passes,
    conditions = [],
  }: Report = {},
): Promise<string> {
  const id = newId();
  await tx.insert(Inspection, {
    ...{ id, kind: "COMMISSIONED", status: "FINAL", labId, lotId, clientId: labId, level, cma },
    ...{ reportNumber: `R-${id}`, reportVersion: 1, judgedCategory: category, reportedOn: on },
    ...{ firstConclusion: conclusion, finalConclusion: conclusion, labConclusion: conclusion },
    product: { ageGroup: "ADULT", contact: "DIRECT", conditions },
  } as never);
  const verdicts = Object.entries(rows).map(([parameter, [verdict, reason]], at) => ({
    ...{ id: newId(), inspectionId: id, position: at + 1, parameter, value: "x", verdict, reason },
  }));
  await tx.insert(TestVerdict, verdicts as never);
  return id;
}

/** A supervision sampling that came to its end. */
export async function supervised(
  tx: EntityManager,
  sampledOrganizationId: string,
  finalConclusion: "PASS" | "FAIL",
  on = today(),
): Promise<string> {
  const id = newId();
  await tx.insert(Inspection, {
    ...{ id, kind: "SUPERVISION", status: "FINAL", sampledOrganizationId, batch: `B-${id}` },
    ...{ sampledOn: on, reportedOn: on, firstConclusion: finalConclusion, finalConclusion },
  } as never);
  return id;
}

export const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** A fabric supplier that meets every condition, and the laboratory that tested its lots. */
export async function goodMill(server: TestServer): Promise<Somebody & { readonly labId: string }> {
  const tx = server.app.database.manager;
  const mill = await somebody(server, { types: [OrganizationType.FABRIC_SUPPLIER] });
  const { organizationId: labId } = await keyholder(tx, { types: [OrganizationType.TESTING_LAB] });
  await commits(mill, { statement: "Every lot is tested." });
  const materialId = await material(tx, mill.organizationId);
  for (let n = 0; n < 3; n++)
    await report(tx, await fabricLot(tx, mill.organizationId, { materialId }), labId);
  return { ...mill, labId };
}

async function material(tx: EntityManager, ownerId: string): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO material (id, owner_id, code, kind, name_en, unit) VALUES ($1, $2, $3, 'FABRIC', 'Jersey', 'MTR')`,
    [id, ownerId, `M-${id.slice(-8)}`],
  );
  return id;
}
