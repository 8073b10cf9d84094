import type { EntityManager } from "typeorm";
import { keyholder, type Keyholder, type Wanted } from "./credentials";
import type { Client, TestServer } from "./server";

/** Somebody who acts for an organization of their own. */
export interface Somebody extends Keyholder {
  /** The organization's id in the graph. */
  readonly id: string;
  readonly ask: Client;
}

/** A new organization with a key that has all its roles, unless wanted otherwise. */
export async function somebody(server: TestServer, wanted: Wanted = {}): Promise<Somebody> {
  const tx: EntityManager = server.app.database.manager;
  const holder = await keyholder(tx, wanted);
  return { ...holder, id: `org_${holder.organizationId}`, ask: server.as(holder.key) };
}

/** What a mutation answered: the object made, or a problem with its `code`. */
export type Act = Readonly<Record<string, unknown>> & {
  readonly __typename: string;
  readonly id: string;
};

/** A mutation with its one input, answered whatever its result is; an error is thrown. */
export const does =
  (mutation: string, of: string, select: string, problems = "") =>
  async (who: Pick<Somebody, "ask">, input: object, headers = {}): Promise<Act> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
    const text = `mutation($input: ${type}) { it: ${mutation}(input: $input) { __typename ... on ${of} { ${select} } ... on Problem { code message ... on StaleVersion { version current { id __typename } } ... on IllegalTransition { from to } } ${problems} } }`;
    return (await who.ask<{ it: Act }>(text, { input }, headers)).it;
  };

/** What the log holds of an organization, latest first. */
export const logOf = async ({ ask, id }: Somebody) =>
  (
    await ask<{ auditEntries: { nodes: Record<string, unknown>[] } }>(
      "query($id: ID!) { auditEntries(first: 50, filter: { organization: { id: { eq: $id } } }) { nodes { sequence mutation outcome code subjectId inputHash actor { ... on ApiKey { id } } } } }",
      { id },
    )
  ).auditEntries.nodes;
