import type { DataSource } from "typeorm";
import type { Looking } from "./reference-look";
import type { Reference } from "./reference";
import type { Row } from "./reference-world";
import { declared, Virtual } from "../../packages/api/src/graph";

/**
 * Every confidential value becomes a unique mark, so that a single byte of it is known again wherever it turns up: in data,
 * in an error, in a header, inside a cursor.
 */

type Marked = Readonly<Record<string, readonly string[]>>;

const texts: Marked = {
  Organization: ["contactName", "contactPhone", "contactEmail", "legalRepresentative"],
  OrganizationEvent: ["reason"],
  OrganizationImport: ["source"],
  Member: ["name", "email"],
  ApiKey: ["name", "prefix"],
  Style: ["code", "nameZh", "nameEn"],
  Sku: ["code", "color"],
  Material: ["code", "nameZh", "nameEn", "color"],
  FiberContent: ["fiber"],
  BomLine: ["part"],
  Order: ["number"],
  OrderLine: ["item"],
  OrderEvent: ["reason"],
  OrderAllocation: ["releaseReason"],
  OrderRevision: ["incotermPlace"],
  OrderRevisionLine: ["item"],
  OrderRequest: ["reason", "answer"],
  Lot: ["number", "item"],
  LotConsumption: ["reversalReason"],
  Shipment: ["number"],
  CustomsDeclaration: ["number"],
  Receipt: ["note"],
  ReceiptLine: ["reason"],
  Hold: ["reason", "releaseReason"],
  OrderDelay: ["reason"],
  Rfq: ["title"],
  RfqLine: ["item"],
  RfqEvent: ["reason"],
  Quotation: ["note"],
  QuotationRevision: ["note"],
  QuotationLine: ["item"],
  QuotationEvent: ["reason"],
  Sample: ["wanted", "tracking"],
  SampleEvent: ["reason"],
  EnterpriseStandard: ["title", "productScope"],
  EnterpriseStandardIndicator: ["name", "value"],
  EnterpriseStandardEvent: ["reason"],
  DeclarationCheck: ["remark"],
  BenchmarkIndicator: ["name", "ownValue", "targetValue"],
  WhitelistCommitment: ["statement"],
  SamplingPlan: ["title", "product"],
  SupervisionSample: ["seal"],
  SupervisionEvent: ["reason"],
  Rectification: ["measures"],
  EnforcementCase: ["facts"],
  EnforcementAction: ["transferredTo", "note"],
  Exposure: ["endReason"],
  Certificate: ["schemeName", "functionalUnit", "verifier"],
  CertificateEvent: ["reason"],
  CertificateScopeItem: ["category"],
  CertificateEvidence: ["fileName"],
  Inspection: ["conflictResolution", "voidReason", "batch"],
  TestVerdict: ["value", "unit", "limit"],
  TestOrder: ["item", "note"],
  TestOrderEvent: ["reason"],
  TestSample: ["code", "seal"],
  CustodyEvent: ["condition"],
};

/** Prices, quantities, figures. */
const numbers: Marked = {
  AnnualStatistic: ["mainRevenueCny", "outputValueCny"],
  BomLine: ["quantity"],
  Order: ["total"],
  OrderLine: ["quantity", "unitPrice", "amount"],
  OrderAllocation: ["quantity"],
  OrderRevision: ["total"],
  OrderRevisionLine: ["quantity", "unitPrice", "amount"],
  Lot: ["quantity", "massKg"],
  RfqLine: ["quantity", "targetPrice"],
  Quotation: ["total"],
  QuotationRevision: ["total"],
  QuotationLine: ["quantity", "unitPrice", "amount"],
  LotConsumption: ["quantity"],
  ShipmentLine: ["quantity"],
  CustomsDeclaration: ["value"],
  ReceiptLine: ["accepted", "rejected"],
  EnforcementAction: ["fine", "confiscated"],
};

/** Unique as they are, and not to be changed: the log is only ever added to. */
const unmarked: Marked = {
  CertificateEvidence: ["sha256"],
  AuditEntry: ["requestId", "inputHash", "hash"],
  ReadEntry: ["requestId", "hash"],
};

const textMark = /canary~\d{6}~/g;
const numberMark = /8600\d{8}/g;
const unique = /[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Puts a mark in the place of every confidential value that is there. */
export async function markAll(owner: DataSource): Promise<void> {
  let next = 1;
  for (const [marked, make] of [
    [texts, (n: string) => `'canary~' || lpad((${n})::text, 6, '0') || '~'`],
    [numbers, (n: string) => `860000000000 + ${n}`],
  ] as const)
    for (const [type, fields] of Object.entries(marked))
      for (const field of fields) {
        const { table, column } = placeOf(owner, type, field);
        const [, changed] = await owner.query<[unknown, number]>(
          `update ${table} t set ${column} = ${make(`${next} + m.n`)} from (select id, row_number() over () as n from ${table}) m where m.id = t.id and t.${column} is not null`,
        );
        next += 1 + changed + 200;
      }
}

function placeOf(owner: DataSource, type: string, field: string) {
  const declaration = [...declared.readables.values()].find(({ name }) => name === type);
  if (!declaration || declaration.from instanceof Virtual) throw new Error(`no table of ${type}`);
  const metadata = owner.getMetadata(declaration.from());
  const column = metadata.findColumnWithPropertyName(field);
  if (!column) throw new Error(`${type} has no ${field}`);
  return { table: metadata.tablePath, column: `"${column.databaseName}"` };
}

interface Secret {
  readonly type: string;
  readonly field: string;
  readonly row: Row;
}

/** Knows of each mark whose it is, and of each viewer whether they may see it. */
export class Canaries {
  private readonly secrets = new Map<string, Secret[]>();

  constructor(reference: Reference) {
    for (const { name } of reference.known.types.values()) {
      if (name in reference.known.telling.virtual) continue;
      const fields = [texts, numbers, unmarked].flatMap(marked => marked[name] ?? []);
      for (const row of reference.tables.rows(name))
        for (const field of [...fields, "id"])
          if (row[field] !== null) this.keep(row[field] as string, { type: name, field, row });
    }
    // Whoever acted on an object knows its id, also when the object has gone out of sight.
    for (const row of reference.tables.rows("AuditEntry"))
      if (row["subjectId"] !== null)
        this.keep((row["subjectId"] as string).slice(4), {
          type: "AuditEntry",
          field: "subjectId",
          row,
        });
    for (const row of reference.tables.rows("ReadEntry"))
      for (const subject of row["subjectIds"] as readonly string[])
        this.keep(subject.slice(4), { type: "ReadEntry", field: "subjectIds", row });
  }

  get count(): number {
    return this.secrets.size;
  }

  /** The marks in a text that its reader may not know. */
  leaked(text: string, look: Looking): string[] {
    const marks = new Set(this.marksIn(text));
    return [...marks].flatMap(mark => {
      const secrets = this.secrets.get(mark) ?? [];
      if (secrets.length === 0 || secrets.some(secret => this.mayKnow(secret, look))) return [];
      return secrets.map(({ type, field }) => `${type}.${field} ${mark}`);
    });
  }

  private keep(mark: string, secret: Secret): void {
    const plain = mark.replace(/\.0+$/, "");
    this.secrets.set(plain, [...(this.secrets.get(plain) ?? []), secret]);
  }

  private mayKnow({ type, field, row }: Secret, look: Looking): boolean {
    return look.sees(type, row) && look.reads(look.known.type(type), field, row);
  }

  /** Also inside what looks like base64, such as a cursor. */
  private marksIn(text: string): string[] {
    const encoded = text.match(/[A-Za-z0-9_-]{24,}/g) ?? [];
    const inside = encoded.map(one => Buffer.from(one, "base64url").toString("latin1"));
    return [text, ...inside].flatMap(one =>
      [textMark, numberMark, unique].flatMap(mark => one.match(mark) ?? []),
    );
  }
}
