import type { CertificateType } from "@weft/schema";
import { badUserInput } from "../../platform/failure";
import type { QualityGateInput } from "./order-gate.inputs";
import type { GateTerms } from "./order.terms";

const MOST_GATES = 20;
const MOST_PARAMETERS = 100;
const spelled = /^[A-Z][A-Z0-9_]{0,63}$/;

const wrong = (path: readonly (string | number)[], reason: string, message: string) =>
  badUserInput(message, { path: ["input", ...path], reason });

/** Gates as they are given. Throws BAD_USER_INPUT by field. */
export function gatesIn(gates: readonly QualityGateInput[]): readonly GateTerms[] {
  if (gates.length > MOST_GATES)
    throw wrong(["qualityGates"], "TOO_MANY", `An order has at most ${MOST_GATES} gates.`);
  return gates.map(({ level, category, parameters }, at) => ({
    ...{ level, category },
    parameters: parametersIn(parameters, ["qualityGates", at, "parameters"]),
  }));
}

/** Each once, in their order. */
function parametersIn(names: readonly string[], path: readonly (string | number)[]): string[] {
  if (names.length === 0) throw wrong(path, "MISSING", "Say what is to be tested.");
  if (names.length > MOST_PARAMETERS)
    throw wrong(path, "TOO_MANY", `A gate has at most ${MOST_PARAMETERS} parameters.`);
  const odd = names.findIndex(name => !spelled.test(name));
  if (odd >= 0) throw wrong([...path, odd], "UNKNOWN", "No such parameter.");
  return [...new Set(names)];
}

/** Each type once, in a fixed order. */
export const certificatesIn = (types: readonly CertificateType[]): readonly CertificateType[] =>
  [...new Set(types)].sort();
