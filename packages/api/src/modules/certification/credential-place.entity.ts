import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { Certificate } from "./certificate.entity";

/**
 * The place of an issued certificate in the public status lists: drawn at random when it is issued, by a trigger, so
 * that neighbors have nothing in common and nobody is issued without one. Never moved and never given twice.
 */
@Entity("credential_place")
@Unique(["list", "position"])
@Check(`"list" > 0`)
@Check(`"position" BETWEEN 0 AND 131071`)
export class CredentialPlace {
  @ForeignKey(() => Certificate)
  @PrimaryColumn("uuid")
  certificateId: string;

  @Column("integer")
  list: number;

  /** The bit of it in its list. */
  @Column("integer")
  position: number;
}
