import { rolesOf } from "@weft/schema";
import { In, type EntityManager } from "typeorm";
import { newId } from "../../platform/uuid";
import { Organization } from "../organization";
import { ApiKey } from "./credential.entity";
import { hashOfSecret } from "./credential.secret";

/** An organization of the demo data, by the key the cast list gives it. */
export interface DemoOrganization {
  readonly key: string;
  readonly organizationId: string;
}

/**
 * Gives each organization of the demo data a key everybody knows, `weft_demo_` and its key, with all the roles it
 * can have. For the demo data set only: what calls this must never run with a production configuration.
 */
export async function createDemoKeys(
  tx: EntityManager,
  cast: readonly DemoOrganization[],
): Promise<void> {
  const ids = cast.map(one => one.organizationId);
  const organizations = await tx.findBy(Organization, { id: In(ids) });
  const typesOf = new Map(organizations.map(({ id, types }) => [id, types]));
  const keys = cast.map(({ key, organizationId }) => ({
    id: newId(),
    organizationId,
    name: "Demo",
    prefix: "weft_demo_",
    hash: hashOfSecret(`weft_demo_${key}`),
    roles: [...rolesOf(typesOf.get(organizationId) ?? [])],
  }));
  await tx.createQueryBuilder().insert().into(ApiKey).values(keys).orIgnore().execute();
}
