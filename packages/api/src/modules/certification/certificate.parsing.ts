import {
  accepted,
  CertificateType,
  decimal,
  EvidenceVisibility,
  isNegative,
  parseDecimal,
  parseStandardNumber,
  refused,
  type Parser,
} from "@weft/schema";
import { badUserInput, type Failure } from "../../platform/failure";
import { lineOf, parsedIfSaid, parsedInput, said } from "../../platform/write-input";
import type { CertificateEvidence } from "./certificate-evidence.entity";
import type { CertificateParameterInput } from "./certificate.entering.inputs";
import type { Certificate } from "./certificate.entity";
import type { CertificateDetailsInput, EvidenceInput } from "./certificate.inputs";

type Path = readonly (string | number)[];

const shortLine = lineOf(300);
const reasonLine = lineOf(1_000);
const addressLine = lineOf(1_000);
export const categoryLine = shortLine;

const MOST_FILES = 50;
const MOST_PARAMETERS = 1_000;
const resultLimits = { integerDigits: 14, fractionDigits: 6 };

export const wrong = (path: Path, reason: string, message: string): Failure =>
  badUserInput(message, { path: ["input", ...path], reason });

/**
 * Numbers of certificates have no public grammar, so only length and characters are looked at; widths and small
 * letters are evened out. `CNAS L` keeps its one blank.
 */
export const parseCertificateNumber: Parser<
  string,
  "EMPTY" | "LENGTH" | "CHARSET",
  never
> = input => {
  const text = input
    .normalize("NFKC")
    .trim()
    .toUpperCase()
    .replace(/\p{Pd}/gu, "-");
  const plain = /^CNAS ?L\d{1,8}$/.test(text) ? text.replace(/^CNAS ?L/, "CNAS L") : text;
  if (plain === "") return refused("EMPTY", "Nothing was given.");
  if (plain.length > 64) return refused("LENGTH", "At most 64 characters.");
  return /^([0-9A-Z/()._-]+|CNAS L\d{1,8})$/.test(plain)
    ? accepted(plain)
    : refused("CHARSET", "Only digits, capitals and / ( ) . _ - are used.");
};

const formats: Readonly<Partial<Record<CertificateType, readonly [RegExp, string]>>> = {
  [CertificateType.LAB_CMA]: [/^\d{12}$/, "A CMA number has 12 digits."],
  [CertificateType.LAB_CNAS]: [/^CNAS L\d{1,8}$/, "A CNAS number is `CNAS L` and 1 to 8 digits."],
};

/** The number in its one spelling; those of laboratories have a form. */
export function numberOf(text: string, type: CertificateType): string {
  const number = parsedInput(parseCertificateNumber, text, ["input", "number"]);
  const [form, sentence] = formats[type] ?? [/^\S+$/, "A number has no blanks."];
  if (!form.test(number)) throw wrong(["number"], "SYNTAX", sentence);
  return number;
}

export const reasonOf = (text: string): string =>
  parsedInput(reasonLine, text, ["input", "reason"]);

export const reasonIfSaid = (text: string | null | undefined): string | null =>
  parsedIfSaid(reasonLine, text, ["input", "reason"]) ?? null;

const standardText: Parser<string> = text => {
  const parsed = parseStandardNumber(text);
  return parsed.ok ? accepted(parsed.value.text) : parsed;
};

/** The standard's number in its one spelling; undefined where it was not said. */
export const standardOf = (text: string | null | undefined): string | null | undefined =>
  parsedIfSaid(standardText, text, ["input", "standard"]);

const httpsAddress: Parser<string> = text => {
  const line = addressLine(text);
  if (!line.ok) return line;
  const whole = URL.canParse(line.value) && /^https:\/\/[^\s@]+$/.test(line.value);
  return whole ? line : refused("SYNTAX", "An address begins with https://.");
};

export const addressIfSaid = (text: string | null | undefined, path: Path) =>
  parsedIfSaid(httpsAddress, text, ["input", ...path]);

const footprint: Parser<string> = text => {
  const parsed = parseDecimal(text, resultLimits);
  if (parsed.ok && isNegative(decimal(parsed.value)))
    return refused("RANGE", "A footprint is not negative.");
  return parsed;
};

const textIn = (value: unknown): string | null | undefined =>
  value === null || typeof value === "string" ? value : undefined;

/** The columns that details set; what was not said is left out. Throws BAD_USER_INPUT by field. */
export function detailsOf(given: CertificateDetailsInput | null | undefined): Partial<Certificate> {
  if (!given) return {};
  const line = (field: keyof CertificateDetailsInput, parse = shortLine as Parser<string>) =>
    parsedIfSaid(parse, textIn(given[field]), ["input", "details", field]);
  const { dataFrom, dataTo } = given;
  if (dataFrom && dataTo && dataTo < dataFrom)
    throw wrong(["details", "dataTo"], "ORDER", "The data end before they begin.");
  return said({
    ruleNo: line("ruleNo"),
    tzzbNo: line("tzzbNo", standardText),
    declarationUrl: line("declarationUrl", httpsAddress),
    internationalCertNo: line("internationalCertNo"),
    schemeName: line("schemeName"),
    emissionScopes: scopesOf(given.emissionScopes),
    accreditationMark: line("accreditationMark"),
    scopeOfSystem: line("scopeOfSystem"),
    functionalUnit: line("functionalUnit"),
    footprintBoundary: given.footprintBoundary,
    footprintStages: line("footprintStages"),
    footprintResult: line("footprintResult", footprint),
    footprintRules: line("footprintRules"),
    ...{ dataFrom, dataTo },
    verifier: line("verifier"),
  });
}

function scopesOf(given: readonly number[] | null | undefined): number[] | undefined {
  if (!given) return given === null ? [] : undefined;
  if (given.some(one => ![1, 2, 3].includes(one)))
    throw wrong(["details", "emissionScopes"], "RANGE", "There are the scopes 1, 2 and 3.");
  return [...new Set(given)].sort();
}

export type File = Pick<CertificateEvidence, "kind" | "sha256" | "fileName" | "visibility">;

/** The files, each once. Throws BAD_USER_INPUT by field. */
export function filesOf(given: readonly EvidenceInput[] | null | undefined): File[] {
  const files = (given ?? []).map(({ kind, sha256, fileName, visibility }, i) => {
    const hash = sha256.trim().toLowerCase();
    if (!/^[0-9a-f]{64}$/.test(hash))
      throw wrong(["evidence", i, "sha256"], "SYNTAX", "A SHA-256 has 64 hexadecimal digits.");
    return {
      ...{ kind, sha256: hash, visibility: visibility ?? EvidenceVisibility.PARTIES },
      fileName: parsedIfSaid(shortLine, fileName, ["input", "evidence", i, "fileName"]) ?? null,
    };
  });
  if (new Set(files.map(({ sha256 }) => sha256)).size < files.length)
    throw wrong(["evidence"], "DUPLICATE", "A file is handed in once.");
  if (files.length > MOST_FILES) throw wrong(["evidence"], "TOO_MANY", `At most ${MOST_FILES}.`);
  return files;
}

/** What a laboratory may measure, each pair once. Throws BAD_USER_INPUT by field. */
export function parametersOf(given: readonly CertificateParameterInput[] | null | undefined) {
  const rows = (given ?? []).map(({ parameter, method }, i) => {
    const path = ["input", "parameters", i];
    const name = parameter.trim();
    if (!/^[A-Z][A-Z0-9_]{0,63}$/.test(name))
      throw badUserInput("A parameter is capitals, digits and _.", {
        ...{ path: [...path, "parameter"], reason: "SYNTAX" },
      });
    return { parameter: name, method: parsedInput(standardText, method, [...path, "method"]) };
  });
  const distinct = new Set(rows.map(({ parameter, method }) => `${parameter} ${method}`));
  if (distinct.size < rows.length) throw wrong(["parameters"], "DUPLICATE", "Each pair once.");
  if (rows.length > MOST_PARAMETERS)
    throw wrong(["parameters"], "TOO_MANY", `At most ${MOST_PARAMETERS}.`);
  return rows;
}
