import { rightsOfOrganization } from "@weft/schema";
import { In, type EntityManager } from "typeorm";
import { Organization } from "./organization.entity";

/** What has to be known of an organization before one deals with it. */
export type Party = Pick<Organization, "id" | "country" | "status" | "types" | "department">;

/** These organizations, as far as there are any. */
export const findParties = (tx: EntityManager, ids: readonly string[]): Promise<Party[]> =>
  tx.find(Organization, {
    select: { id: true, country: true, status: true, types: true, department: true },
    where: { id: In([...ids]) },
  });

/** Whether the permission matrix lets such an organization be a party to orders. */
export const trades = ({ types, department }: Pick<Party, "types" | "department">): boolean =>
  rightsOfOrganization("order", types, department).some(({ verb }) => verb === "p");
