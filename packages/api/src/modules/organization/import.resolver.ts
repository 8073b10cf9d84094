import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { WriteContext } from "../../platform/write";
import { ImportOrganizationsInput } from "./import.inputs";
import type { ImportService } from "./import.service";
import { ImportOrganizationsResult } from "./import.types";

@Resolver()
export class ImportResolver {
  constructor(private readonly imports: ImportService) {}

  @Mutation(() => ImportOrganizationsResult, {
    description:
      "The platform operator brings in a batch of organizations, as PENDING. One transaction: the rows that can come in do, with the record of it, or nothing does. Rows are recognized by their key within the source, so running a list again changes nothing. Rows that look like another organization come in and are listed in `duplicateCandidates`; nothing is merged.",
  })
  importOrganizations(
    @Arg("input", () => ImportOrganizationsInput) input: ImportOrganizationsInput,
    @Ctx() context: WriteContext,
  ): Promise<typeof ImportOrganizationsResult> {
    return this.imports.import(context, input);
  }
}
