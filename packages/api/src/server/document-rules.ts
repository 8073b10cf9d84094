import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  type ASTNode,
  type ASTVisitor,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { badUserInput } from "../platform/failure";
import { limits, tooComplex, whyNotList, whyNotText } from "./limits";
import { sizeRule } from "./operation-size";

/** What a document must keep to besides the language's own rules, whoever sends it. */
export function documentRules({ introspection }: { introspection: boolean }): ValidationRule[] {
  return [
    sizeRule(limits),
    aliasesRule,
    directivesRule,
    literalsRule,
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
}

type Armor = (options: {
  n: number;
  allowList: string[];
  propagateOnRejection: boolean;
  onReject: ((context: ValidationContext | null, error: GraphQLError) => void)[];
}) => (context: ValidationContext) => unknown;

/** armor throws out of `validate` unless told to report; its counts are read from its words. */
const reporting =
  (rule: Armor, what: string, limit: number): ValidationRule =>
  context =>
    rule({
      n: limit,
      allowList: [],
      propagateOnRejection: false,
      onReject: [
        (_context, error) => {
          const found = Number(/found (\d+)/.exec(error.message)?.[1] ?? limit + 1);
          const message = `The document has ${found} ${what}; at most ${limit} are taken.`;
          context.reportError(tooComplex(message, found, limit));
        },
      ],
    })(context) as ASTVisitor;

const aliasesRule = reporting(maxAliasesRule, "aliases", limits.aliases);
const directivesRule = reporting(maxDirectivesRule, "directives", limits.directives);

function literalsRule(context: ValidationContext): ASTVisitor {
  const refuse = (node: ASTNode, why: string | null): void => {
    if (why)
      context.reportError(new GraphQLError(why, { nodes: node, originalError: badUserInput(why) }));
  };
  return {
    ListValue: node => refuse(node, whyNotList(node.values)),
    StringValue: node => refuse(node, whyNotText(node.value)),
  };
}
