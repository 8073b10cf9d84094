import { readFileSync } from "node:fs";
import {
  BenchmarkStatus,
  BenchmarkTargetKind,
  Department,
  OrderKind,
  OrganizationType,
  SafetyCategory,
  Segment,
} from "@weft/schema";
import {
  CertificateRoute,
  CertificateStatus,
  CertificateType,
  Contact,
  HonorLevel,
  HonorType,
  SizeClass,
  WhitelistStatus,
} from "@weft/schema";
import { Conclusion, InspectionKind, Verdict } from "@weft/schema";
import { z } from "zod";

const code = z.string().min(1);
const amount = z.union([z.string(), z.number()]).transform(String);

const organization = z.object({
  key: code,
  nameZh: z.string(),
  nameEn: z.string(),
  types: z.array(z.enum(OrganizationType)),
  uscc: z.string().nullable(),
  foreignRegNo: z.string().optional(),
  /** A division code, or the country of an organization abroad. */
  location: z.string(),
  segment: z.enum(Segment).optional(),
  dept: z.enum(Department).optional(),
  employees: z.number().int().optional(),
  mainRevenue2025: z.string().optional(),
  outputValue2025: z.string().optional(),
  sizeClass: z.enum(SizeClass).optional(),
});

const sku = z.object({
  sku: code,
  gtin13: z.string(),
  gtin14: z.string(),
  heightCm: z.number().int(),
  qty: amount,
  hs6: z.string(),
  gbAgeGroup: z.string(),
});

const style = z.object({
  code,
  nameZh: z.string(),
  nameEn: z.string(),
  contact: z.enum(Contact),
  declaredCategory: z.enum(SafetyCategory),
  skus: z.array(sku),
});

const orderLine = z.object({
  line: z.number().int(),
  sku: z.string().optional(),
  item: z.string().optional(),
  qty: amount,
  uom: z.string(),
  unitPrice: z.string(),
});

const order = z.object({
  no: code,
  kind: z.enum(OrderKind),
  buyer: code,
  seller: code,
  currency: z.string(),
  incoterm: z.string().optional(),
  incotermsEdition: z.string().optional(),
  customsMode: z.string().optional(),
  tolerancePct: z.string().optional(),
  requiredCategory: z.enum(SafetyCategory).optional(),
  lines: z.array(orderLine),
  total: z.string(),
});

/** `upstream` is an order, one of its lines (`FO-1/1`) or all of them (`TO-1/*`). */
const allocation = z.object({
  downstream: code,
  upstream: code,
  qty: z.string().optional(),
  uom: z.string().optional(),
});

const lot = z.object({
  lot: code,
  of: code,
  metres: z.string().optional(),
  kg: z.string().optional(),
  pieces: amount.optional(),
  note: z.string().optional(),
});

const shipment = z.object({
  no: code,
  order: code,
  date: code,
  lot: code,
  pieces: amount,
  cartons: z.number().int(),
  ssccFirst: code,
  ssccLast: code,
});

const certificate = z.object({
  org: code,
  type: z.enum(CertificateType),
  route: z.enum(CertificateRoute).optional(),
  /** The style it is for. */
  product: code.optional(),
  status: z.enum(CertificateStatus),
  validFrom: code,
  validTo: code,
  issuer: code.nullable(),
  number: code,
  suspendedOn: code.optional(),
  reason: z.string().optional(),
});

const honor = z.object({
  org: code,
  type: z.enum(HonorType),
  level: z.enum(HonorLevel),
  awardedOn: code,
  revoked: z.literal(false),
});

const inspection = z.object({
  id: code,
  lot: code,
  lab: code,
  client: code,
  date: code,
  category: z.enum(SafetyCategory),
  requiredParams: z.array(code),
  results: z.array(
    z.object({
      param: code,
      value: z.union([z.string(), z.boolean()]).transform(String),
      verdict: z.enum(Verdict),
      extra: z.object({ maxDimensionMm: z.string() }).optional(),
    }),
  ),
  expectOverall: z.enum(Conclusion),
});

const supervision = z.object({
  id: code,
  org: code,
  producerLocation: code,
  sampledOn: code,
  kind: z.enum(InspectionKind),
  scope: code,
  firstConclusion: z.enum(Conclusion),
  finalConclusion: z.enum(Conclusion).nullable(),
  voided: z.boolean(),
  note: z.string(),
});

const scenario = z.object({
  asOf: code,
  organisations: z.array(organization),
  style,
  gln: z.record(z.string(), z.string()),
  orders: z.array(order),
  allocations: z.array(allocation),
  lots: z.array(lot),
  consumption: z.array(z.object({ output: code, input: code, kg: z.string().optional() })),
  shipments: z.array(shipment),
  inspections: z.array(inspection),
  supervision: z.array(supervision),
  timeline: z.record(z.string(), z.array(z.string())),
  certificates: z.array(certificate),
  honours: z.array(honor),
  benchmarks: z.array(
    z.object({
      org: code,
      status: z.enum(BenchmarkStatus),
      targetKind: z.enum(BenchmarkTargetKind),
      target: z.string(),
    }),
  ),
  whitelist: z.array(
    z.object({
      org: code,
      status: z.enum(WhitelistStatus),
      from_: code,
      to: code.optional(),
      removedOn: code.optional(),
      reason: z.string().optional(),
    }),
  ),
  expected: z.object({
    hsSplit: z.array(z.object({ hs6: z.string(), pieces: amount, usd: z.string() })),
    trace: z.object({ leftoverFL2kg: z.string() }),
  }),
});

/** The worked example of `data/seed_scenario.json`, as far as the modules can hold it by now. */
export type Scenario = z.infer<typeof scenario>;
export type ScenarioOrder = Scenario["orders"][number];

export function readScenario(): Scenario {
  const file = require.resolve("@weft/schema/data/seed_scenario.json");
  return scenario.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** The demo data must come out as the scenario says, or not at all. */
export function expectSame(what: string, actual: unknown, expected: unknown): void {
  if (actual !== expected)
    throw new Error(`demo data: ${what} is ${String(actual)}, expected ${String(expected)}`);
}

/** What is found in a map that must have it. */
export function found<T>(map: ReadonlyMap<string, T>, key: string, what: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`demo data: there is no ${what} ${key}`);
  return value;
}
