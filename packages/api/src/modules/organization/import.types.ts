import { ImportOutcome } from "@weft/schema";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { Edge, PagedRoot, Readable, Reference, sql } from "../../graph";
import { answerOf } from "../../platform/answer";
import { Problem } from "../../platform/problem";
import { DateTimeScalar } from "../../platform/scalars";
import { OrganizationImport } from "./import.entity";
import { OrganizationType } from "./organization.types";

registerEnumType(ImportOutcome, {
  name: "ImportOutcome",
  description: "What became of one row of an import.",
  valuesConfig: {
    CREATED: { description: "It is in the graph now, PENDING." },
    LISTED: {
      description:
        "It is in the graph now, PENDING, and listed among `duplicateCandidates` because it looks like another.",
    },
    UNCHANGED: { description: "It came in with an earlier import of the same source." },
    REFUSED: { description: "It did not come in; `field` and `reason` say why." },
  },
});

@Readable<OrganizationImport>("OrganizationImport", {
  from: () => OrganizationImport,
  prefix: "imp",
  description: "One batch of organizations that came in together. Read by whoever brought it in.",
  visibleTo: ({ row, viewer }) => sql`${row.organizationId} = ${viewer.organizationId}`,
  filterBy: ["id", "source", "createdAt"],
  orderBy: ["createdAt"],
})
export class OrganizationImportType implements Omit<
  OrganizationImport,
  "id" | "rows" | "organizationId"
> {
  @Field(() => String, { description: "What the list was called." })
  source: string;

  @Field(() => Int, { description: "Rows that are in the graph now and look like no other." })
  created: number;

  @Field(() => Int, { description: "Rows that are in the graph now and look like another." })
  listed: number;

  @Field(() => Int, { description: "Rows that had come in before." })
  unchanged: number;

  @Field(() => Int, { description: "Rows that did not come in." })
  refused: number;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Edge<OrganizationImport>(() => OrganizationType, "organizationId", {
    description: "Who brought it in.",
  })
  organization: unknown;
}

export class ImportReads {
  @PagedRoot<OrganizationImport>(() => OrganizationImportType, {
    orderBy: ["-createdAt"],
    description: "What the viewer's organization has imported, latest first.",
  })
  organizationImports: unknown;
}

/** What is told, and kept, of a row. */
export interface RowReport {
  readonly key: string;
  readonly outcome: ImportOutcome;
  readonly organizationId: string | null;
  readonly field: string | null;
  readonly reason: string | null;
  readonly message: string | null;
  readonly warnings: readonly string[];
  readonly likeIds: readonly string[];
  readonly likeRows: readonly string[];
}

@ObjectType({ description: "What became of one row of an import." })
export class ImportRow {
  @Field(() => String, { description: "The row's key, as it was sent." })
  readonly key: string;

  @Field(() => ImportOutcome)
  readonly outcome: ImportOutcome;

  @Field(() => OrganizationType, {
    nullable: true,
    description: "The record it made, now or before. Null for a refused row and in a dry run.",
  })
  readonly organization: object | null;

  @Field(() => String, { nullable: true, description: "Which field refused the row." })
  readonly field: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The code of the rule that refused it: the reasons of the field's parser, CREDIT_CODE_TAKEN, REGISTRATION_NUMBER_TAKEN, GLN_TAKEN where a verified organization has the number, KEY_TWICE, or CHANGED where the key came in before with other content.",
  })
  readonly reason: string | null;

  @Field(() => String, { nullable: true, description: "The same as a sentence for people." })
  readonly message: string | null;

  @Field(() => [String], {
    description:
      "What was put right on the way in: BROKEN_CHARACTERS where signs for lost line breaks were taken out of the address.",
  })
  readonly warnings: string[];

  @Field(() => [OrganizationType], { description: "The organizations it looks like, best first." })
  readonly likeOrganizations: object[];

  @Field(() => [String], { description: "Keys of the earlier rows of this batch it looks like." })
  readonly likeRows: string[];

  constructor(report: RowReport) {
    const { key, outcome, organizationId, field, reason, message } = report;
    Object.assign(this, { key, outcome, field, reason, message });
    this.organization = organizationId ? new Reference(OrganizationType, organizationId) : null;
    this.warnings = [...report.warnings];
    this.likeOrganizations = report.likeIds.map(id => new Reference(OrganizationType, id));
    this.likeRows = [...report.likeRows];
  }
}

@ObjectType({ description: "What became of the rows of an import, in their order." })
export class ImportReport {
  @Field(() => Boolean, { description: "Whether nothing was done." })
  readonly dryRun: boolean;

  @Field(() => OrganizationImportType, { nullable: true, description: "Null for a dry run." })
  readonly import: object | null;

  @Field(() => Int, { description: "How many rows came out as CREATED." })
  readonly created: number;

  @Field(() => Int, {
    description: "How many rows came out as LISTED.",
  })
  readonly listed: number;

  @Field(() => Int, { description: "How many rows came out as UNCHANGED." })
  readonly unchanged: number;

  @Field(() => Int, { description: "How many rows came out as REFUSED." })
  readonly refused: number;

  @Field(() => [ImportRow], { description: "In the order they were given." })
  readonly rows: ImportRow[];

  constructor(reports: readonly RowReport[], made: object | null) {
    this.dryRun = made === null;
    this.import = made;
    Object.assign(this, countsOf(reports));
    this.rows = reports.map(report => new ImportRow(report));
  }
}

/** How many rows had each outcome. */
export function countsOf(
  reports: readonly RowReport[],
): Pick<OrganizationImport, "created" | "listed" | "unchanged" | "refused"> {
  const count = (outcome: ImportOutcome): number =>
    reports.filter(report => report.outcome === outcome).length;
  return {
    created: count(ImportOutcome.CREATED),
    listed: count(ImportOutcome.LISTED),
    unchanged: count(ImportOutcome.UNCHANGED),
    refused: count(ImportOutcome.REFUSED),
  };
}

@ObjectType({
  implements: Problem,
  description:
    "`IMPORT_REFUSED`: the import was strict and a row was refused, so that nothing came in.",
})
export class ImportRefused extends Problem {
  readonly code = "IMPORT_REFUSED";
  readonly message: string;

  @Field(() => [ImportRow], { description: "The refused rows." })
  readonly rows: ImportRow[];

  constructor(refused: readonly RowReport[]) {
    super();
    this.rows = refused.map(report => new ImportRow(report));
    this.message = `Nothing came in: ${refused.length} of the rows were refused.`;
  }
}

export const ImportOrganizationsResult = answerOf(
  "ImportOrganizationsResult",
  ImportReport,
  ImportRefused,
);
