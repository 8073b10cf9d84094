import { AuditOutcome } from "@weft/schema";
import { Check, Column, Entity, Index, PrimaryColumn } from "typeorm";
import { isOneOf } from "./constraint";

/**
 * One attempt to change something. Rows are only ever added: the serving role has no other right, and a
 * trigger numbers and chains them, so a row that is changed or taken out shows (`brokenAt`).
 */
@Entity("audit_entry")
@Index(["organizationId", "sequence"], { unique: true })
@Index(["organizationId", "at", "id"])
@Index(["at", "id"])
@Check(isOneOf("outcome", AuditOutcome))
export class AuditEntry {
  @PrimaryColumn("uuid")
  id: string;

  /** Who acted. */
  @Column("uuid")
  organizationId: string;

  /** Counts the organization's entries without a gap. Set by the database. */
  @Column("integer")
  sequence: number;

  /** Set by the database, by its clock. */
  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  @Column("uuid", { nullable: true })
  credentialId: string | null;

  @Column("text")
  mutation: string;

  /** The global id of what it was about, when the attempt got as far as finding it. */
  @Column("text", { name: "subject", nullable: true })
  subjectId: string | null;

  @Column("text")
  outcome: AuditOutcome;

  /** The code of the problem that refused it. */
  @Column("text", { nullable: true })
  code: string | null;

  @Column("text")
  requestId: string;

  /** SHA-256 of the input in canonical JSON, in hexadecimal; never the input itself. */
  @Column("text")
  inputHash: string;

  /** SHA-256 over the previous entry's hash and this entry. Set by the database. */
  @Column("text")
  hash: string;
}

/** Where each organization's chain of entries ends. Kept by the trigger of `audit_entry` alone. */
@Entity("audit_head")
export class AuditHead {
  @PrimaryColumn("uuid")
  organizationId: string;

  @Column("integer")
  sequence: number;

  @Column("text")
  hash: string;
}
