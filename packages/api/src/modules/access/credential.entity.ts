import { MemberRole } from "@weft/schema";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { atMost, holdsSomeOf } from "../../platform/constraint";
import { Organization } from "../organization";

/**
 * An API key: a secret with which a system acts for one organization. Only its hash is stored. The same secret is
 * the client secret of an OAuth client whose id is the key's.
 */
@Entity("api_key")
@Unique(["hash"])
@Check(atMost(100, "name"))
@Check(atMost(32, "prefix"))
@Check(holdsSomeOf("roles", MemberRole))
@Check(`"hash" ~ '^[0-9a-f]{64}$'`)
@Index(["organizationId", "createdAt", "id"])
export class ApiKey {
  @PrimaryColumn("uuid")
  id: string;

  @ForeignKey(() => Organization)
  @Column("uuid")
  organizationId: string;

  /** What its owner calls it. */
  @Column({ type: "text", collation: "C" })
  name: string;

  /** The first characters of the secret, so that its owner can tell keys apart. */
  @Column("text")
  prefix: string;

  /** SHA-256 of the secret, in hexadecimal. The secret is random, so that no slower hash is needed. */
  @Column("text")
  hash: string;

  @Column("text", { array: true })
  roles: MemberRole[];

  /** The key or the member that made it; null for the first ones, which nobody in the graph made. */
  @Index()
  @Column("uuid", { nullable: true })
  createdById: string | null;

  @Column({ type: "timestamptz", precision: 3, default: () => "now()" })
  createdAt: Date;

  /** Exact to a minute or so. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  lastUsedAt: Date | null;

  /** From then on it is refused. */
  @Column({ type: "timestamptz", precision: 3, nullable: true })
  expiresAt: Date | null;

  @Column({ type: "timestamptz", precision: 3, nullable: true })
  revokedAt: Date | null;
}
