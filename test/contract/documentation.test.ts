import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
} from "graphql";

const sdl = readFileSync(join(__dirname, "../../packages/schema/schema.graphql"), "utf8");
const schema = buildSchema(sdl);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));

/** Names that say the same wherever they stand. */
const obvious = new Set(["createdAt", "nameZh", "nameEn", "year"]);

/** `organizationId` of an input, or a field called like its type, which says what it is: `status: OrderStatus`. */
function isObvious(field: GraphQLField<unknown, unknown> | GraphQLInputField): boolean {
  const type = getNamedType(field.type).name.toLowerCase();
  const name = field.name.toLowerCase();
  return obvious.has(field.name) || type.endsWith(name) || (type === "id" && name.endsWith("id"));
}

function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type))
    for (const value of type.getValues())
      if (!value.description) missing.push(`${type.name}.${value.name}`);
  if (isInputObjectType(type) && !type.name.endsWith("Filter"))
    for (const field of Object.values(type.getFields()))
      if (!field.description && !isObvious(field)) missing.push(`${type.name}.${field.name}`);
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      if (!field.description && !isObvious(field)) missing.push(`${type.name}.${field.name}`);
      for (const arg of field.args)
        if (!arg.description) missing.push(`${type.name}.${field.name}(${arg.name}:)`);
    }
  return missing;
}

describe("the schema as a manual", () => {
  it("describes every type, value, argument and field that is not obvious", () => {
    const builtIn = new Set(["String", "Int", "Float", "Boolean", "ID"]);

    expect(types.filter(({ name }) => !builtIn.has(name)).flatMap(undescribed)).toEqual([]);
  });
});
