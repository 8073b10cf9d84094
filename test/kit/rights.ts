import { MemberRole } from "@weft/schema";
import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { castMembers, type Anybody, type Story } from "./cast";
import { deeds, type Deed } from "./policy-deeds";
import { reads, roots, type ReadRow, type RootRow } from "./policy";
import type { Answer, Client, TestServer } from "./server";

export type Role = MemberRole | "ALL";

export interface Actor {
  readonly who: Anybody;
  readonly role: Role;
}

/** Everybody in every role, and the public. */
export const actors: readonly Actor[] = [
  { who: "public", role: "ALL" },
  ...castMembers.flatMap(who =>
    (["ALL", ...Object.values(MemberRole)] as const).map(role => ({ who, role })),
  ),
];

const manages = ({ role }: Actor): boolean => role === "ALL" || role === MemberRole.ORG_ADMIN;
const named = ({ who, role }: Actor): string => `${who} as ${role}`;

/** The story, and a way to ask as anybody in it. */
export interface Stage {
  readonly server: TestServer;
  readonly schema: GraphQLSchema;
  readonly story: Story;
}

const clientOf = ({ server, story }: Stage, { who, role }: Actor): Client =>
  server.as(who === "public" ? undefined : story.keys[who].get(role)?.key);

/** A field with as little under it as shows whether something is there. */
function shown(schema: GraphQLSchema, type: string, name: string): string {
  const object = schema.getType(type);
  const field = isObjectType(object) ? object.getFields()[name] : undefined;
  return field ? name + below(field) : "";
}

function below(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (type.name.endsWith("Connection")) return "(first: 1) { nodes { __typename } }";
  return isCompositeType(type) ? " { __typename }" : "";
}

function isThere(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  const { nodes } = value as { readonly nodes?: readonly unknown[] };
  return nodes === undefined || nodes.length > 0;
}

let asked = 0;

/** Who reads a field and may not, or may and does not. */
export async function wrongReads(
  stage: Stage,
  rows: readonly ReadRow[] = reads,
  by: readonly Actor[] = actors,
): Promise<string[]> {
  const wrong: string[] = [];
  const pairs = new Set(rows.map(({ type, object }) => `${type} ${object}`));
  for (const pair of pairs) {
    const here = rows.filter(({ type, object }) => `${type} ${object}` === pair);
    const [type = "", object = ""] = pair.split(" ");
    const fields = here.flatMap(row => row.fields.map(name => shown(stage.schema, type, name)));
    // Never the same document twice: what is tried here are not the plans that were made before.
    const query = `query Q${++asked}($id: ID!) { node(id: $id) { ... on ${type} { ${fields.join(" ")} } } }`;
    await inTurn(by, async actor => {
      const { node } = await clientOf(stage, actor)<{ node: Record<string, unknown> | null }>(
        query,
        {
          id: stage.story.objects[object],
        },
      );
      for (const { fields: names, readers, adminOnly = false } of here)
        for (const name of names) {
          const may = readers.includes(actor.who) && (!adminOnly || manages(actor));
          if (isThere(node?.[name]) !== may)
            wrong.push(`${type}.${name}: ${named(actor)} ${may ? "cannot read" : "reads"} it`);
        }
    });
  }
  return wrong;
}

/** Whom a root finds something for and must not, or must and does not. */
export async function wrongRoots(
  stage: Stage,
  rows: Readonly<Record<string, RootRow>> = roots,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [root, row] of Object.entries(rows)) {
    const { object, readers, adminOnly = false, value, ask, finds } = row;
    const id = stage.story.objects[object] ?? "";
    const query = ask?.(stage.story.objects) ?? rootQuery(root, value ?? id);
    await inTurn(actors, async actor => {
      const data = await clientOf(stage, actor)(query);
      const may = readers.includes(actor.who) && (!adminOnly || manages(actor));
      if (JSON.stringify(data).includes(finds ?? id) !== may)
        wrong.push(`${root}: ${named(actor)} ${may ? "does not find" : "finds"} ${object}`);
    });
  }
  return wrong;
}

function rootQuery(root: string, value: string): string {
  const [, name = "", argument] = /^(\w+)(?:\((\w+)\))?$/.exec(root) ?? [];
  if (!argument) return `{ ${name}(first: 250) { nodes { id } } }`;
  const given = argument === "ids" ? JSON.stringify([value]) : JSON.stringify(value);
  return `{ ${name}(${argument}: ${given}) { id } }`;
}

/** Who can do what they may not, or cannot do what they may. */
export async function wrongDeeds(
  stage: Stage,
  names: readonly string[] = Object.keys(deeds),
  by: readonly Actor[] = actors,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const name of names) {
    const deed = deeds[name];
    if (!deed) throw new Error(`no policy for ${name}`);
    // One after the other: what they do changes what there is.
    for (const actor of by) {
      const expected = await codeExpected(stage, actor, deed);
      const told = codeOf(await attempt(stage, actor, name, inputOf(stage, actor, deed)));
      if (told !== expected)
        wrong.push(`${name}: ${named(actor)} is told ${told}, not ${expected}`);
    }
    wrong.push(...(await wrongToOthers(stage, name, deed)));
  }
  return wrong;
}

async function wrongToOthers(stage: Stage, name: string, { toOthers }: Deed): Promise<string[]> {
  if (!toOthers) return [];
  const rival: Actor = { who: "rival", role: "ALL" };
  const at = { objects: stage.story.objects, own: stage.story.own.rival };
  const told = codeOf(await attempt(stage, rival, name, toOthers.input(at)));
  return told === toOthers.code ? [] : [`${name}: the rival is told ${told}, not ${toOthers.code}`];
}

function inputOf({ story }: Stage, actor: Actor, deed: Deed): object {
  const who = actor.who === "public" ? "rival" : actor.who;
  const own = story.own[who];
  const key = manages(actor) ? own.key : `key_${story.keys[who].get(actor.role)?.keyId ?? ""}`;
  return deed.input({ objects: story.objects, own: { ...own, key } });
}

function attempt(stage: Stage, actor: Actor, name: string, input: object): Promise<Answer> {
  const type = `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}Input!`;
  const query = `mutation($input: ${type}) { ${name}(input: $input) { __typename } }`;
  return clientOf(stage, actor).raw(query, { input });
}

const codeOf = ({ body }: Answer): string => body.errors?.[0]?.extensions.code ?? "done";

/** Who may not is told so of what they see, and nothing of what they do not. */
async function codeExpected(stage: Stage, actor: Actor, deed: Deed): Promise<string> {
  if (actor.who === "public") return "UNAUTHENTICATED";
  const roles = deed.rolesFor?.[actor.who] ?? deed.roles;
  const holds = actor.role === "ALL" || roles.includes(actor.role);
  if (deed.may.includes(actor.who) && holds) return "done";
  const [id] = Object.values(inputOf(stage, actor, deed)).filter(
    one => typeof one === "string" && /^[a-z]{3}_[0-9a-f-]{36}$/.test(one),
  ) as string[];
  if (id === undefined || deed.askedFirst) return "FORBIDDEN";
  const { node } = await clientOf(stage, actor)<{ node: unknown }>(
    "query($id: ID!) { node(id: $id) { id } }",
    { id },
  );
  return node === null ? "NOT_FOUND" : "FORBIDDEN";
}

const AT_ONCE = 8;

async function inTurn<T>(all: readonly T[], one: (item: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const work = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await one(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
