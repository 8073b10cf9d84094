// Medians and ratios: machines are noisy, and what counts is how the contestants compare.
import { contestants } from "./contestants.mjs";
import { workloads } from "./workloads.mjs";

/** At least so many times PostGraphile's requests per second. */
const timesPostgraphile = { latest: 3.4, order: 4, chain: 4, page: 3, total: 2.4 };
const shareOfHandwritten = 0.85;
const visibilityCost = 1.1;
const tenfoldCost = 1.3;

export function median(values) {
  const sorted = values.toSorted?.((a, b) => a - b) ?? [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The medians of each contestant in each workload. */
export function medians(results) {
  const found = new Map();
  for (const { workload, contestant } of results) {
    const key = `${workload}/${contestant}`;
    if (found.has(key)) continue;
    const runs = results.filter(one => one.workload === workload && one.contestant === contestant);
    const of = name => median(runs.map(run => run[name]));
    found.set(key, {
      workload,
      contestant,
      perSecond: of("perSecond"),
      p50: of("p50"),
      p99: of("p99"),
      serverCpu: of("serverCpu"),
      databaseCpu: of("databaseCpu"),
      cpu: median(runs.map(run => run.serverCpu + run.databaseCpu)),
      statements: runs[0].statements === undefined ? undefined : of("statements"),
    });
  }
  return found;
}

export function report(results, { rounds, seconds, connections }) {
  const all = medians(results);
  const parts = [
    `Medians of ${rounds} interleaved rounds of ${seconds} s, ${connections} connections. CPU: seconds per 1,000 requests, server + database.`,
  ];
  for (const workload of [...new Set([...all.values()].map(one => one.workload))].sort(inOrder)) {
    const rows = [...all.values()].filter(one => one.workload === workload);
    parts.push(`\n${titleOf(workload)}`, table(rows, all.get(`${workload}/postgraphile`)));
  }
  parts.push("\nGoals", goals(all));
  return parts.join("\n");
}

const order = Object.keys(workloads);
const inOrder = (a, b) =>
  order.indexOf(a.split(" ")[0]) - order.indexOf(b.split(" ")[0]) || a.length - b.length;

const titleOf = workload =>
  `${workloads[workload.split(" ")[0]]}${workload.includes("x10") ? ", at ten times the data" : ""}`;

const columns = ["", "req/s", "x", "p50 ms", "p99 ms", "CPU", "server", "db", "x", "stmts"];

export function table(rows, base) {
  const cells = rows.map(row => [
    contestants[row.contestant].title,
    row.perSecond.toFixed(0),
    base ? (row.perSecond / base.perSecond).toFixed(2) : "",
    row.p50.toFixed(1),
    row.p99.toFixed(1),
    row.cpu.toFixed(2),
    row.serverCpu.toFixed(2),
    row.databaseCpu.toFixed(2),
    base ? (base.cpu / row.cpu).toFixed(2) : "",
    row.statements?.toFixed(2) ?? "",
  ]);
  const widths = columns.map((name, i) =>
    Math.max(name.length, ...cells.map(row => row[i].length), i === 0 ? 24 : 6),
  );
  const line = row =>
    `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ")}`;
  return [columns, ...cells].map(line).join("\n");
}

function goals(all) {
  const lines = [];
  const tell = (what, reached, wanted, isMet) =>
    lines.push(`  ${isMet ? "met   " : "missed"}  ${what}: ${reached.toFixed(2)} (${wanted})`);
  for (const [workload, times] of Object.entries(timesPostgraphile)) {
    const [ours, theirs, hand, bare] = ["ours", "postgraphile", "handwritten", "unguarded"].map(
      name => all.get(`${workload}/${name}`),
    );
    if (!ours) continue;
    if (theirs) {
      const ratio = ours.perSecond / theirs.perSecond;
      tell(`${workload}, req/s to PostGraphile's`, ratio, `at least ${times}`, ratio >= times);
      const cpu = theirs.cpu / ours.cpu;
      tell(`${workload}, PostGraphile's CPU to ours`, cpu, `at least ${times}`, cpu >= times);
    }
    if (hand) {
      const share = ours.perSecond / hand.perSecond;
      const text = `at least ${shareOfHandwritten}`;
      tell(`${workload}, req/s to hand-written`, share, text, share >= shareOfHandwritten);
    }
    if (bare) {
      const cost = ours.cpu / bare.cpu;
      const text = `at most ${visibilityCost}`;
      tell(`${workload}, CPU with visibility to without`, cost, text, cost <= visibilityCost);
    }
  }
  const [once, tenfold] = ["latest/ours", "latest x10/ours"].map(key => all.get(key));
  if (once && tenfold) {
    const cost = tenfold.cpu / once.cpu;
    const text = `at most ${tenfoldCost}`;
    tell("latest, CPU at ten times the data to once", cost, text, cost <= tenfoldCost);
  }
  return lines.join("\n");
}
