import { OrganizationStatus, SiteKind } from "@weft/schema";
import type { EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import { DuplicateCandidate } from "./duplicate.entity";
import { ImportedRow } from "./import.entity";
import { registrationKey, type Incoming, type Known } from "./import.plan";
import type { ReadRow } from "./import.rules";
import * as likenesses from "./likeness.repository";
import { Organization } from "./organization.entity";
import { Site } from "./site.entity";

export interface Source {
  readonly importerId: string;
  readonly source: string;
}

/** What the graph has already of what these rows bring. */
export async function knownOf(
  tx: EntityManager,
  { importerId, source }: Source,
  rows: readonly ReadRow[],
): Promise<Known> {
  const said = (field: "creditCode" | "foreignRegistrationNumber" | "gln"): string[] =>
    rows.flatMap(row => row[field] ?? []);
  const [found]: Found[] = await tx.query(
    `SELECT
       (SELECT coalesce(json_agg(json_build_array(key, content_hash, organization_id)), '[]')
          FROM imported_row WHERE importer_id = $1 AND source = $2 AND key = ANY ($3)) AS rows,
       (SELECT coalesce(json_agg(credit_code), '[]')
          FROM organization WHERE credit_code = ANY ($4)) AS codes,
       (SELECT coalesce(json_agg(json_build_array(country, foreign_registration_number)), '[]')
          FROM organization WHERE foreign_registration_number = ANY ($5)) AS numbers,
       (SELECT coalesce(json_agg(gln), '[]') FROM site WHERE gln = ANY ($6) AND verified) AS glns`,
    [
      ...[importerId, source, rows.map(({ key }) => key)],
      ...[said("creditCode"), said("foreignRegistrationNumber"), said("gln")],
    ],
  );
  const { rows: known = [], codes = [], numbers = [], glns = [] } = found ?? {};
  return {
    rows: new Map(
      known.map(([key, contentHash, organizationId]) => [key, { contentHash, organizationId }]),
    ),
    creditCodes: new Set(codes),
    registrations: new Set(numbers.map(one => registrationKey(...one))),
    glns: new Set(glns),
  };
}

interface Found {
  readonly rows?: readonly (readonly [string, string, string])[];
  readonly codes?: readonly string[];
  readonly numbers?: readonly (readonly [string, string])[];
  readonly glns?: readonly string[];
}

/** Brings the rows into the graph: one statement for each table, whatever the number of rows. */
export async function bringIn(
  tx: EntityManager,
  { importerId, source }: Source,
  incoming: readonly Incoming[],
): Promise<void> {
  if (incoming.length === 0) return;
  await tx.insert(
    Organization,
    incoming.map(one => organizationFrom(one, importerId)),
  );
  const sites = incoming.flatMap(siteFrom);
  if (sites.length > 0) await tx.insert(Site, sites);
  await tx.query(
    `INSERT INTO organization_event (id, organization_id, from_status, to_status, by_id, at, reason)
     SELECT id, organization_id, NULL, $3, $4, clock_timestamp(), $5
       FROM unnest($1::uuid[], $2::uuid[]) AS it(id, organization_id)`,
    [
      incoming.map(() => newId()),
      incoming.map(({ id }) => id),
      ...[OrganizationStatus.PENDING, importerId, `Imported from ${source}`],
    ],
  );
  const described = incoming.map(({ id, likeness }) => ({ organizationId: id, ...likeness }));
  await likenesses.keep(tx, described);
  await tx.insert(
    ImportedRow,
    incoming.map(({ id, row: { key, contentHash } }) => ({
      ...{ importerId, source, key, contentHash },
      organizationId: id,
    })),
  );
  const candidates = incoming.flatMap(candidatesFrom);
  if (candidates.length > 0) await tx.insert(DuplicateCandidate, candidates);
}

const organizationFrom = ({ id, row }: Incoming, registeredById: string) => ({
  ...{ id, registeredById, types: row.types, country: row.country, locationId: row.locationId },
  ...{ nameZh: row.nameZh, nameEn: row.nameEn, creditCode: row.creditCode },
  foreignRegistrationNumber: row.foreignRegistrationNumber,
});

const siteFrom = ({ id: organizationId, row }: Incoming): Partial<Site>[] =>
  row.address === null && row.gln === null
    ? []
    : [
        {
          ...{ id: newId(), organizationId, kind: SiteKind.OTHER, address: row.address },
          ...{ gln: row.gln, country: row.country, locationId: row.locationId },
        },
      ];

const candidatesFrom = ({ id: organizationId, like }: Incoming) =>
  like.map(one => ({
    ...{ id: newId(), organizationId, otherId: one.organizationId },
    nameLikeness: one.name.toFixed(3),
    addressLikeness: one.address?.toFixed(3) ?? null,
  }));
