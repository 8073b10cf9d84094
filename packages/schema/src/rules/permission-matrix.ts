import { MATRIX_COLUMNS, PERMISSION_MATRIX } from "../tables/permission-matrix.js";
import { MatrixColumn, matrixColumnOf } from "../vocabulary/access.js";
import { Department, OrganizationType } from "../vocabulary/organization.js";

/** A row of the permission matrix. */
export type DataClass = keyof typeof PERMISSION_MATRIX;

/** Every row of the permission matrix, in its order. */
export const DATA_CLASSES = Object.keys(PERMISSION_MATRIX) as readonly DataClass[];

/** One right out of a cell: `R:published` is the verb R in the relation `published`. */
export interface Right {
  /** R read all, r read in a relation, p as a party, Wo write own, W write in a role, agg aggregates, or a named act. */
  readonly verb: string;
  /** The relation or role the right is limited to, or null when it is not. */
  readonly only: string | null;
}

/** The rights one column has on a class of data; none means denied. */
export function rightsOf(
  dataClass: DataClass,
  column: MatrixColumn,
  department: Department | null = null,
): Right[] {
  const cell = PERMISSION_MATRIX[dataClass][MATRIX_COLUMNS.indexOf(column)] ?? "-";
  if (cell === "-") return [];
  const isTheirs = (right: Right): boolean =>
    departmentNamed(right) === null || departmentNamed(right) === department;
  // "r,verify:EIT|agg": the department named has the first alternative, the others the last.
  const alternatives = cell.split("|").map(rights => rights.split(",").map(readRight));
  const whole = alternatives.find(rights => rights.every(isTheirs));
  return whole ?? (alternatives.at(-1) ?? []).filter(isTheirs);
}

/** All rights an organization has on a class of data: PUBLIC and the columns of each of its types. */
export function rightsOfOrganization(
  dataClass: DataClass,
  types: readonly OrganizationType[],
  department: Department | null = null,
): Right[] {
  const all = types.flatMap(type => {
    const rights = rightsOf(dataClass, matrixColumnOf(type, department), department);
    // An overseas buyer is a party to its own orders and nothing more.
    return type === OrganizationType.OVERSEAS_BUYER
      ? rights.filter(({ verb }) => verb === "p")
      : rights;
  });
  const unique = new Map<string, Right>();
  for (const right of [...rightsOf(dataClass, MatrixColumn.PUBLIC), ...all])
    unique.set(`${right.verb}:${right.only ?? ""}`, right);
  return [...unique.values()];
}

function departmentNamed({ only }: Right): Department | null {
  const [word] = only?.split(" ") ?? [];
  return Object.values(Department).find(one => one === word) ?? null;
}

function readRight(text: string): Right {
  const [, verb = text, only] = /^([A-Za-z]+)(?:[:+ ](.*))?$/.exec(text) ?? [];
  return { verb, only: only ?? null };
}
