import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Organization } from "./organization.entity";

/**
 * What an organization is compared by when records are imported. Derived, and made when it is first needed:
 * whoever changes a name or a site deletes the row.
 */
@Entity("organization_likeness")
export class OrganizationLikeness {
  @PrimaryColumn("uuid")
  @ForeignKey(() => Organization, { onDelete: "CASCADE" })
  organizationId: string;

  @Column("text")
  zh: string;

  @Column("text")
  en: string;

  @Column("text")
  address: string;

  @Column("text")
  numbers: string;

  @Column("integer", { array: true })
  keys: number[];
}

/** Where organizations that share a key are found. */
@Entity("organization_likeness_key")
export class OrganizationLikenessKey {
  @PrimaryColumn("integer")
  key: number;

  @PrimaryColumn("uuid")
  organizationId: string;
}
