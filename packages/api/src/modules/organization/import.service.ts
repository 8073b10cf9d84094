import { ImportOutcome } from "@weft/schema";
import type { DataSource, EntityManager } from "typeorm";
import { badUserInput } from "../../platform/failure";
import { takeTurn } from "../../platform/turns";
import { newId } from "../../platform/uuid";
import { lineOf, parsedInput } from "../../platform/write-input";
import { lookingAgain } from "../../platform/write-errors";
import { write, type Answered, type WriteContext } from "../../platform/write";
import { OrganizationImport } from "./import.entity";
import type { ImportOrganizationInput, ImportOrganizationsInput } from "./import.inputs";
import { compare, decide, incomingOf, readRows, reportOf, type Fate } from "./import.plan";
import * as imports from "./import.repository";
import { isRefusal } from "./import.rules";
import { countsOf, ImportRefused, ImportReport, type RowReport } from "./import.types";
import * as likenesses from "./likeness.repository";

const sourceLine = lineOf(200);
const mostRows = 250;

/**
 * Lists of organizations come in by batches. A batch is one transaction: the rows that can, with their record,
 * or nothing at all. Rows are recognized by their key within the source, so that running a list again, whole or
 * from where it broke off, brings in what is missing and nothing twice.
 */
export class ImportService {
  constructor(private readonly db: DataSource) {}

  async import(
    context: WriteContext,
    input: ImportOrganizationsInput,
  ): Answered<ImportReport | ImportRefused> {
    context.viewer.mustBeSomebody();
    const source = parsedInput(sourceLine, input.source, ["input", "source"]);
    mustFit(input.rows);
    if (context.viewer.may("organization:import")) await likenesses.catchUp(this.db.manager);
    if (input.dryRun) return this.rehearse(context, source, input.rows);
    return lookingAgain(() => this.perform(context, source, input));
  }

  /** What would become of each row. */
  private async rehearse(
    { viewer }: WriteContext,
    source: string,
    rows: readonly ImportOrganizationInput[],
  ): Promise<ImportReport> {
    viewer.mustAct("organization:import");
    const from = { importerId: viewer.mustBeSomebody().organizationId, source };
    const fates = await plan(this.db.manager, from, rows);
    return new ImportReport(
      fates.map(fate => reportOf(fate, true)),
      null,
    );
  }

  private perform(
    context: WriteContext,
    source: string,
    input: ImportOrganizationsInput,
  ): Answered<ImportReport | ImportRefused> {
    const { organizationId } = context.viewer.mustBeSomebody();
    const from = { importerId: organizationId, source };
    const what = { mutation: "importOrganizations", permission: "organization:import" } as const;
    return write<ImportReport, ImportRefused>(
      this.db,
      context,
      {
        ...what,
        input,
        made: answer => answer.import ?? answer,
        replay: ({ id }, tx) => reportAgain(tx, id),
      },
      async (tx, act) => {
        act.mustBeAllowed();
        // Rows of two imports that look alike are seen by the later one.
        await takeTurn(tx, "import");
        const fates = await plan(tx, from, input.rows);
        const reports = fates.map(fate => reportOf(fate, false));
        const refused = reports.filter(report => report.outcome === ImportOutcome.REFUSED);
        if (input.strict && refused.length > 0) return new ImportRefused(refused);
        await imports.bringIn(tx, from, incomingOf(fates));
        const row = { id: newId(), organizationId, source, rows: [...reports] };
        const record = tx.create(OrganizationImport, { ...row, ...countsOf(reports) });
        await tx.insert(OrganizationImport, record);
        return new ImportReport(reports, record);
      },
    );
  }
}

/** Decides on every row, by what the graph has now. */
async function plan(
  tx: EntityManager,
  from: imports.Source,
  rows: readonly ImportOrganizationInput[],
): Promise<Fate[]> {
  const read = readRows(rows);
  const readable = read.flatMap(row => (isRefusal(row.read) ? [] : [row.read]));
  const fates = decide(read, await imports.knownOf(tx, from, readable));
  const incoming = incomingOf(fates);
  const described = incoming.map(({ likeness }) => likeness);
  compare(incoming, await likenesses.candidatesFor(tx, described));
  return fates;
}

async function reportAgain(tx: EntityManager, id: string): Promise<ImportReport> {
  const record = await tx.findOneByOrFail(OrganizationImport, { id });
  return new ImportReport(record.rows as readonly RowReport[], record);
}

function mustFit(rows: readonly unknown[]): void {
  if (rows.length > 0 && rows.length <= mostRows) return;
  throw badUserInput(`A batch has 1 to ${mostRows} rows.`, {
    path: ["input", "rows"],
    reason: rows.length === 0 ? "EMPTY" : "LENGTH",
  });
}
