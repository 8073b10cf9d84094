import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import { AddSiteInput, AddSiteResult, UpdateSiteInput, UpdateSiteResult } from "./site.inputs";
import type { SiteService } from "./site.service";

@Resolver()
export class SiteResolver {
  constructor(private readonly sites: SiteService) {}

  @Mutation(() => AddSiteResult, {
    description: "Adds a place the viewer's organization works at; it becomes part of its profile.",
  })
  addSite(
    @Arg("input", () => AddSiteInput) input: AddSiteInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof AddSiteResult> {
    return this.sites.add(context, input);
  }

  @Mutation(() => UpdateSiteResult, { description: "Changes a site of the viewer's organization." })
  updateSite(
    @Arg("input", () => UpdateSiteInput) input: UpdateSiteInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof UpdateSiteResult> {
    return this.sites.update(context, input);
  }
}
