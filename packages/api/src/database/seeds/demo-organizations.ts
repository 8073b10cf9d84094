import {
  decimal,
  mustParse,
  OrganizationStatus,
  OrganizationType,
  parseCountry,
  parseCreditCode,
  parseDivisionCode,
  parseForeignRegistration,
  parseGln,
  SiteKind,
  sizeClass,
  StatisticStatus,
} from "@weft/schema";
import type { EntityManager } from "typeorm";
import {
  AnnualStatistic,
  divisionId,
  Organization,
  OrganizationEvent,
  Site,
} from "../../modules/organization";
import { newId } from "../../platform/uuid";
import { expectSame, found, type Scenario } from "./scenario";

type Cast = Scenario["organisations"][number];

const YEAR = 2025;
const VERIFIED_AT = new Date("2026-03-31T01:00:00.000Z");
const statisticsDepartment = "EIT";

/** The cast, all verified, with the sites and the yearly figures the scenario gives. Answers their ids by key. */
export async function loadOrganizations(
  tx: EntityManager,
  scenario: Scenario,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(scenario.organisations.map(({ key }) => [key, newId()]));
  const idOf = (key: string): string => found(ids, key, "organization");
  await tx.insert(
    Organization,
    scenario.organisations.map(one => profile(one, idOf(one.key))),
  );
  await tx.insert(
    OrganizationEvent,
    scenario.organisations.map(one => ({
      id: newId(),
      organizationId: idOf(one.key),
      to: OrganizationStatus.VERIFIED,
      at: VERIFIED_AT,
      reason: "Part of the demo data.",
    })),
  );
  const verifiedById = idOf(statisticsDepartment);
  const figures = scenario.organisations.flatMap(one =>
    statistic(one, { organizationId: idOf(one.key), verifiedById }),
  );
  await tx.insert(AnnualStatistic, figures);
  const sites = Object.entries(scenario.gln).map(([key, gln]) => {
    const cast = found(new Map(scenario.organisations.map(one => [one.key, one])), key, "site of");
    return site(cast, idOf(key), gln);
  });
  await tx.insert(Site, sites);
  return ids;
}

function profile(one: Cast, id: string): Partial<Organization> & Pick<Organization, "id"> {
  const abroad = one.uscc === null;
  return {
    id,
    types: one.types,
    status: OrganizationStatus.VERIFIED,
    nameZh: one.nameZh,
    nameEn: one.nameEn,
    creditCode: one.uscc === null ? null : mustParse(parseCreditCode(one.uscc)),
    country: abroad ? mustParse(parseCountry(one.location)) : "CN",
    foreignRegistrationNumber: one.foreignRegNo
      ? mustParse(parseForeignRegistration(one.foreignRegNo))
      : null,
    locationId: abroad ? null : divisionId(mustParse(parseDivisionCode(one.location))),
    segment: one.segment ?? null,
    department: one.dept ?? null,
  };
}

function statistic(
  one: Cast,
  by: Pick<AnnualStatistic, "organizationId" | "verifiedById">,
): Partial<AnnualStatistic>[] {
  const { employees, mainRevenue2025, outputValue2025 } = one;
  if (employees === undefined || !mainRevenue2025 || !outputValue2025) return [];
  const size = sizeClass(employees, decimal(mainRevenue2025));
  expectSame(`the size class of ${one.key}`, size, one.sizeClass);
  return [
    {
      id: newId(),
      ...by,
      year: YEAR,
      employees,
      mainRevenueCny: mainRevenue2025,
      outputValueCny: outputValue2025,
      status: StatisticStatus.VERIFIED,
      verifiedAt: VERIFIED_AT,
    },
  ];
}

const site = (one: Cast, organizationId: string, gln: string): Partial<Site> => ({
  id: newId(),
  organizationId,
  kind: one.types.includes(OrganizationType.TESTING_LAB) ? SiteKind.LABORATORY : SiteKind.FACTORY,
  gln: mustParse(parseGln(gln)),
  nameZh: one.nameZh,
  nameEn: one.nameEn,
  locationId: divisionId(mustParse(parseDivisionCode(one.location))),
  country: "CN",
});
