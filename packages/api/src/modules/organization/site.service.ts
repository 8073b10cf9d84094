import { parseGln } from "@weft/schema";
import type { DataSource } from "typeorm";
import { newId } from "../../platform/uuid";
import { whyStale, type StaleVersion } from "../../platform/version";
import { lockVisible } from "../../platform/visible";
import { write, type Answered, type Conflicts, type WriteContext } from "../../platform/write";
import { parsedIfSaid, said } from "../../platform/write-input";
import * as likenesses from "./likeness.repository";
import { addressLine, countryOf, locationOf, nameLine } from "./organization.parsing";
import { Site } from "./site.entity";
import type { AddSiteInput, UpdateSiteInput } from "./site.inputs";
import { GlnTaken } from "./site.problems";
import { SiteType } from "./site.types";

/** The places an organization works at, kept by itself. */
export class SiteService {
  constructor(private readonly db: DataSource) {}

  add(context: WriteContext, input: AddSiteInput): Answered<Site | GlnTaken> {
    const values = { ...valuesOf(input), country: countryOf(input), kind: input.kind };
    const { organizationId } = context.viewer.mustBeSomebody();
    const what = { mutation: "addSite", permission: "organization:update" } as const;
    return write<Site, GlnTaken>(this.db, context, { ...what, input }, async (tx, act) => {
      act.mustBeAllowed();
      act.conflicts(conflictsOf(values));
      const site = tx.create(Site, { id: newId(), organizationId, ...values });
      await tx.insert(Site, site);
      await likenesses.forget(tx, organizationId);
      return site;
    });
  }

  update(context: WriteContext, input: UpdateSiteInput): Answered<Site | StaleVersion | GlnTaken> {
    const values = { ...valuesOf(input), ...(input.kind ? { kind: input.kind } : {}) };
    const what = { mutation: "updateSite", permission: "organization:update" } as const;
    type Why = StaleVersion | GlnTaken;
    return write<Site, Why>(this.db, context, { ...what, input }, async (tx, act) => {
      const site = await lockVisible<Site>(tx, context.viewer, SiteType, input.siteId);
      act.about(site);
      act.mustBeAllowed(site.organizationId);
      act.conflicts(conflictsOf(values));
      const stale = whyStale(site, input.ifVersion);
      if (stale) return stale;
      await likenesses.forget(tx, site.organizationId);
      return tx.save(Object.assign(site, values));
    });
  }
}

/** The columns that were said. Throws BAD_USER_INPUT by field. */
function valuesOf(input: Omit<AddSiteInput, "country" | "kind">): Partial<Site> {
  const line = (field: "nameZh" | "nameEn" | "address", parse = nameLine) =>
    parsedIfSaid(parse, input[field], ["input", field]);
  return said({
    gln: parsedIfSaid(parseGln, input.gln, ["input", "gln"]),
    nameZh: line("nameZh"),
    nameEn: line("nameEn"),
    address: line("address", addressLine),
    locationId: locationOf(input),
  });
}

const conflictsOf = ({ gln }: Partial<Site>): Conflicts<GlnTaken> => ({
  uq_site__organization_id__gln: () => new GlnTaken(gln ?? ""),
  ux_site__verified_gln: () => new GlnTaken(gln ?? ""),
});
