import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/**
 * That somebody whose reading is recorded was told what is confidential of an organization. Rows are only ever added:
 * the serving role has no other right, and a trigger numbers and chains them, so a row that is changed or taken out shows.
 */
@Entity("read_entry")
@Index(["organizationId", "sequence"], { unique: true })
@Index(["organizationId", "at", "id"])
@Index(["readerId", "at", "id"])
@Index(["at", "id"])
export class ReadEntry {
  @PrimaryColumn("uuid")
  id: string;

  /** Whose it is. */
  @Column("uuid")
  organizationId: string;

  /** Counts the organization's entries without a gap. Set by the database. */
  @Column("integer")
  sequence: number;

  /** Set by the database, by its clock. */
  @Column({ type: "timestamptz", precision: 3 })
  at: Date;

  /** For which organization it was read, and with which key or by which member of it. */
  @Column("uuid")
  readerId: string;

  @Column("uuid", { nullable: true })
  credentialId: string | null;

  /** The root fields that were asked for. */
  @Column("text")
  operation: string;

  /** Types, and fields that are confidential by themselves: `Organization.contactName`. */
  @Column("text", { array: true })
  what: string[];

  /** The global ids of what was told; none where it was only counted. */
  @Column("text", { array: true })
  subjectIds: string[];

  @Column("text")
  requestId: string;

  /** SHA-256 over the previous entry's hash and this entry. Set by the database. */
  @Column("text")
  hash: string;
}

/** Where each organization's chain of entries ends. Kept by the trigger of `read_entry` alone. */
@Entity("read_head")
export class ReadHead {
  @PrimaryColumn("uuid")
  organizationId: string;

  @Column("integer")
  sequence: number;

  @Column("text")
  hash: string;
}
