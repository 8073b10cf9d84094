import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** A request whose retries must have no second effect, and what it made. */
@Entity("idempotency_key")
export class IdempotencyKey {
  @PrimaryColumn("uuid")
  organizationId: string;

  @PrimaryColumn("text")
  key: string;

  /** SHA-256 of the operation and its variables, in hexadecimal. */
  @Column("text")
  requestHash: string;

  /** The global id of what was made. Null only inside the transaction that makes it. */
  @Column("text", { nullable: true })
  made: string | null;

  @Index()
  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;
}
