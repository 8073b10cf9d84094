import { AuditOutcome, MatrixColumn } from "@weft/schema";
import { Field, Int, registerEnumType } from "type-graphql";
import { EdgeToAny, PagedRoot, Readable, ReadableBy, sql, type Scope } from "../graph";
import { AuditEntry } from "./audit.entity";
import { DateTimeScalar } from "./scalars";

registerEnumType(AuditOutcome, {
  name: "AuditOutcome",
  description: "How an attempt to change something ended.",
  valuesConfig: {
    DONE: { description: "It was done." },
    REFUSED: { description: "A rule refused it: the answer was a Problem." },
    FORBIDDEN: { description: "The caller saw the object, but had no right to do this." },
  },
});

const ofOwnOrganization: Scope<AuditEntry> = ({ row, viewer }) =>
  sql`${row.organizationId} = ${viewer.organizationId}`;

const ofOwnOrganizationOrOperator: Scope<AuditEntry> = at =>
  at.viewer.is(MatrixColumn.OPERATOR) || ofOwnOrganization(at);

@Readable<AuditEntry>("AuditEntry", {
  from: () => AuditEntry,
  prefix: "aud",
  description:
    "One attempt to change something: by whom, what and when, and how it ended. Entries are only ever added. An organization reads its own, the platform operator all.",
  visibleTo: ofOwnOrganizationOrOperator,
  recordedFor: ({ row }) => row.organizationId,
  filterBy: ["id", "at", "mutation", "subjectId", "outcome", "requestId", "organization"],
  orderBy: ["at"],
})
export class AuditEntryType implements Pick<
  AuditEntry,
  "sequence" | "at" | "mutation" | "outcome" | "code" | "requestId" | "hash"
> {
  @Field(() => Int, { description: "Counts the organization's entries from 1 without a gap." })
  sequence: number;

  @Field(() => DateTimeScalar, { description: "By the database's clock." })
  at: Date;

  @Field(() => String, { description: "The mutation's name in this schema." })
  mutation: string;

  @EdgeToAny<AuditEntry>(
    "Node",
    { globalId: "subjectId" },
    { description: "What it was about, as far as the viewer sees it now." },
  )
  subject: unknown;

  @ReadableBy<AuditEntry>(ofOwnOrganization)
  @Field(() => String, {
    nullable: true,
    description:
      "The id of `subject`, also when it is gone. Read by the acting organization alone.",
  })
  subjectId: string | null;

  @Field(() => AuditOutcome)
  outcome: AuditOutcome;

  @Field(() => String, {
    nullable: true,
    description:
      "Why it was refused: the code of the problem, or FORBIDDEN. Null when it was done.",
  })
  code: string | null;

  @Field(() => String, { description: "The id the server gave to the request." })
  requestId: string;

  @ReadableBy<AuditEntry>(ofOwnOrganization)
  @Field(() => String, {
    nullable: true,
    description:
      "SHA-256 of the mutation's input as JSON with sorted keys, in hexadecimal. Read by the acting organization alone: whoever can guess an input could confirm the guess.",
  })
  inputHash: string | null;

  @Field(() => String, {
    description:
      "SHA-256 over the hash of the organization's previous entry and this entry, in hexadecimal.",
  })
  hash: string;
}

export class AuditReads {
  @PagedRoot<AuditEntry>(() => AuditEntryType, {
    orderBy: ["-at"],
    description:
      "What was attempted on behalf of the viewer's organization, latest first. The platform operator reads everybody's.",
  })
  auditEntries: unknown;
}
