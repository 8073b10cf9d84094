import {
  mustParse,
  OrganizationStatus,
  OrganizationType,
  parseCreditCode,
  parseDivisionCode,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import { divisionId, Organization, OrganizationEvent } from "../../modules/organization";
import { newId } from "../../platform/uuid";

const VERIFIED_AT = new Date("2026-03-01T01:00:00.000Z");

/** The scenario has nobody who runs the platform, verifies organizations and imports them. Answers key and id. */
export async function loadOperator(tx: EntityManager): Promise<readonly [string, string]> {
  const id = newId();
  await tx.insert(Organization, {
    id,
    types: [OrganizationType.OPERATOR],
    status: OrganizationStatus.VERIFIED,
    nameZh: "织链平台运营(示例)",
    nameEn: "Weft platform operator (demo)",
    creditCode: mustParse(parseCreditCode("91330502PDY001506T")),
    locationId: divisionId(mustParse(parseDivisionCode("330502100"))),
  });
  await tx.insert(OrganizationEvent, {
    id: newId(),
    organizationId: id,
    to: OrganizationStatus.VERIFIED,
    at: VERIFIED_AT,
    reason: "Part of the demo data.",
  });
  return ["OPR", id];
}
