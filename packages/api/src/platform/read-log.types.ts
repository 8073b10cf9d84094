import { MatrixColumn } from "@weft/schema";
import { Field, Int } from "type-graphql";
import { PagedRoot, Readable, ReadableBy, sql, type Scope } from "../graph";
import { ReadEntry } from "./read-log.entity";
import { DateTimeScalar } from "./scalars";

/** Whose it is, and who read it; the operator reads all logs. */
const isConcerned: Scope<ReadEntry> = ({ row, viewer }) => {
  if (viewer.is(MatrixColumn.OPERATOR)) return true;
  const me = viewer.organizationId;
  return [
    sql`${row.organizationId} = ${me}`,
    sql`${row.readerId} = ${me} and ${row.organizationId} <> ${me}`,
  ];
};

const isOwnersOrReaders: Scope<ReadEntry> = ({ row, viewer }) =>
  sql`(${row.organizationId} = ${viewer.organizationId} or ${row.readerId} = ${viewer.organizationId})`;

@Readable<ReadEntry>("ReadEntry", {
  from: () => ReadEntry,
  prefix: "red",
  description:
    "That the market regulator, a bank or the platform operator was told what is confidential of an organization. Written before the answer was sent, and only ever added. Read by the organization whose it is, by the one that read, and by the operator.",
  visibleTo: isConcerned,
  // Its own part of the log is no secret of others to whoever read.
  recordedFor: ({ row, viewer }) =>
    sql`case when ${row.readerId} <> ${viewer.organizationId} then ${row.organizationId} end`,
  filterBy: ["id", "at", "organization", "reader", "what", "subjectIds", "operation", "requestId"],
  orderBy: ["at"],
})
export class ReadEntryType implements Pick<
  ReadEntry,
  "sequence" | "at" | "operation" | "what" | "requestId" | "hash"
> {
  @Field(() => Int, { description: "Counts the organization's entries from 1 without a gap." })
  sequence: number;

  @Field(() => DateTimeScalar, { description: "By the database's clock." })
  at: Date;

  @Field(() => String, {
    description: "The root fields of the request, such as `inspections`, divided by commas.",
  })
  operation: string;

  @Field(() => [String], {
    description:
      "The types that were read, such as `AnnualStatistic`, and fields that are confidential by themselves, such as `Organization.contactName`.",
  })
  what: string[];

  @ReadableBy<ReadEntry>(isOwnersOrReaders)
  @Field(() => [String], {
    nullable: true,
    description:
      "The ids of what was read; none where it was only counted. Told to the owner and the reader alone.",
  })
  subjectIds: string[] | null;

  @Field(() => String, { description: "The id the server gave to the request." })
  requestId: string;

  @Field(() => String, {
    description:
      "SHA-256 over the hash of the organization's previous entry and this entry, in hexadecimal.",
  })
  hash: string;
}

export class ReadEntryReads {
  @PagedRoot<ReadEntry>(() => ReadEntryType, {
    orderBy: ["-at"],
    description:
      "Who was told what is confidential of the viewer's organization, and what the viewer's organization was told of others; latest first. The platform operator reads everybody's.",
  })
  readEntries: unknown;
}
