import { MatrixColumn } from "@weft/schema";
import type { DataSource } from "typeorm";
import type { RecordedRead, Recording } from "../graph";
import { Failure } from "./failure";
import { newId } from "./uuid";
import type { Viewer } from "./viewer";

/** Those who read what is others' because of their office: each look of theirs is told to whom it concerns. */
const watched: readonly string[] = [MatrixColumn.AMR, MatrixColumn.BANK, MatrixColumn.OPERATOR];

/** What the log needs to know of a request. */
export interface Reading {
  readonly viewer: Viewer;
  readonly requestId: string;
}

/** In the order given: whoever writes to several organizations' chains must take them in one order. */
const insertion = `
  INSERT INTO read_entry
    (id, organization_id, reader_id, credential_id, operation, what, subject_ids, request_id)
  SELECT (entry->>'id')::uuid, (entry->>'organizationId')::uuid, $2, $3, $4,
         ARRAY(SELECT jsonb_array_elements_text(entry->'what')),
         ARRAY(SELECT jsonb_array_elements_text(entry->'subjectIds')), $5
    FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given(entry, place)
   ORDER BY place`;

/**
 * The log of who read what is confidential (C15), one entry for each organization and statement. It is committed before
 * the answer goes out; when it cannot be written, nothing is told.
 */
export const readLog = (database: DataSource): Recording<Reading> => ({
  kinds: watched,
  async record(reads, operation, { viewer, requestId }) {
    const { organizationId, credentialId } = viewer.mustBeSomebody();
    const entries = JSON.stringify(entriesOf(reads));
    try {
      await database.query(insertion, [
        entries,
        ...[organizationId, credentialId, operation, requestId],
      ]);
    } catch (error) {
      throw unrecorded(error);
    }
  },
});

function entriesOf(reads: readonly RecordedRead[]) {
  return sorted(reads.map(({ ownerId }) => ownerId)).map(organizationId => {
    const its = reads.filter(({ ownerId }) => ownerId === organizationId);
    return {
      id: newId(),
      organizationId,
      what: sorted(its.map(({ what }) => what)),
      subjectIds: sorted(its.flatMap(({ subject }) => subject ?? [])),
    };
  });
}

const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

function unrecorded(error: unknown): Failure {
  const failure = new Failure(
    "OVERLOADED",
    "This is told only when it can be recorded that it was read, which failed. Try again.",
    { retryAfter: 1 },
  );
  failure.cause = error;
  return failure;
}
