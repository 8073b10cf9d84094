import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Organization } from "./organization.entity";

/** One batch of organizations that came in together. */
@Entity("organization_import")
@Check(`"created" >= 0 AND "listed" >= 0 AND "unchanged" >= 0 AND "refused" >= 0`)
@Index(["organizationId", "createdAt", "id"])
export class OrganizationImport {
  @PrimaryColumn("uuid")
  id: string;

  /** Who brought it in. */
  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  /** What the importer calls the list. */
  @Column("text")
  source: string;

  @Column("integer")
  created: number;

  @Column("integer")
  listed: number;

  @Column("integer")
  unchanged: number;

  @Column("integer")
  refused: number;

  /** What became of each row, as it was told: a retry is told the same. */
  @Column("jsonb")
  rows: object[];

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}

/** A row of a source that came in: when it comes again, it is known by its key. */
@Entity("imported_row")
export class ImportedRow {
  @PrimaryColumn("uuid")
  @ForeignKey(() => Organization)
  importerId: string;

  @PrimaryColumn("text")
  source: string;

  @PrimaryColumn("text")
  key: string;

  /** SHA-256 of the row, in hexadecimal. */
  @Column("text")
  contentHash: string;

  @Index()
  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;
}
