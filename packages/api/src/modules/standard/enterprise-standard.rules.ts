import {
  type AgeGroup,
  EnterpriseStandardStatus,
  type SafetyCategory,
  strictness,
} from "@weft/schema";
import type { Machine } from "../../platform/machine";
import { WeakerThanMandatory } from "./enterprise-standard.problems";
import type { Limits } from "./standard.limits";

const { DECLARED, PUBLISHED, REPLACED, WITHDRAWN, FOUND_NONCONFORMING } = EnterpriseStandardStatus;

/** Who brings a standard of an enterprise's own from where to where. */
export const standardMachine: Machine = {
  transitions: [
    { from: [DECLARED], to: PUBLISHED, by: ["OWNER"] },
    { from: [PUBLISHED], to: REPLACED, by: ["OWNER"] },
    { from: [DECLARED, PUBLISHED], to: WITHDRAWN, by: ["OWNER"] },
    { from: [PUBLISHED], to: FOUND_NONCONFORMING, by: ["REGULATOR"] },
  ],
};

/** A promise about a parameter, or about something the binding standards say nothing of. */
export interface Promised {
  readonly name: string;
  readonly parameter: string | null;
  readonly unit: string | null;
  readonly value: string;
}

/** A promise with the binding limit it was held against. */
export interface Compared {
  readonly bindingLimit: string | null;
  readonly bindingStandard: string | null;
}

interface Goods {
  readonly category: SafetyCategory | null;
  readonly ageGroup: AgeGroup | null;
}

/** Why a promise cannot be read; the service says where it stands. */
export class Unreadable {
  constructor(
    readonly at: number,
    readonly reason: "SYNTAX" | "UNIT",
  ) {}
}

/**
 * Holds what a standard promises against the mandatory limits in force: each with what it was compared with, or the
 * first that is weaker or cannot be read.
 */
export function comparedWithBinding(
  { inForce, mandatory }: Limits,
  goods: Goods,
  promises: readonly Promised[],
): readonly Compared[] | WeakerThanMandatory | Unreadable {
  const compared: Compared[] = [];
  const binding = inForce.filter(({ standard }) => mandatory.has(standard));
  for (const [at, promise] of promises.entries()) {
    const { name, unit, value } = promise;
    const limit = binding.find(one => isAbout(promise, one));
    if (limit && unit !== null && unit !== limit.unit) return new Unreadable(at, "UNIT");
    const stands = limit ? strictness(limit, { value, ...goods }) : null;
    if (!limit || stands === null || stands.is === "NOT_COMPARABLE") {
      compared.push({ bindingLimit: null, bindingStandard: null });
      continue;
    }
    if (stands.is === "UNREADABLE") return new Unreadable(at, "SYNTAX");
    if (stands.is === "WEAKER") return new WeakerThanMandatory(name, stands.limit, limit.standard);
    compared.push({ bindingLimit: stands.limit, bindingStandard: limit.standard });
  }
  return compared;
}

/** A promise is about what it names, by the parameter or by one of the names it goes by. */
const isAbout = (
  { name, parameter }: Promised,
  limit: Pick<Limits["inForce"][number], "parameter" | "nameZh" | "nameEn">,
): boolean =>
  parameter === null
    ? [limit.parameter, limit.nameZh, limit.nameEn].some(
        known => known.toLowerCase() === name.toLowerCase(),
      )
    : parameter === limit.parameter;
