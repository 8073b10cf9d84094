import type { FastifyInstance } from "fastify";
import type { Drain } from "./drain";

/** Longer than this and the process counts as unable to serve. */
const patienceMs = 2_000;

/** `/health/live`: the process runs. `/health/ready`: it takes requests and its database answers. */
export function addHealth(
  server: FastifyInstance,
  { drain, ask }: { readonly drain: Drain; readonly ask: () => Promise<unknown> },
): void {
  const ready = remembered(async () => !drain.draining && (await answers(ask)), 250);
  server.get("/health/live", () => ({ status: "ok" }));
  server.get("/health/ready", async (_request, reply) => {
    if (!drain.draining && (await ready())) return { status: "ok" };
    return reply
      .code(503)
      .header("retry-after", "1")
      .send({ status: drain.draining ? "draining" : "unavailable" });
  });
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>(resolve => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const answered = ask().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}

/** Asks once for all who ask within the time, so that nobody can load the database through it. */
function remembered<T>(work: () => Promise<T>, forMs: number): () => Promise<T> {
  let last: { readonly at: number; readonly answer: Promise<T> } | null = null;
  return () => {
    const now = Date.now();
    if (!last || now - last.at > forMs) last = { at: now, answer: work() };
    return last.answer;
  };
}
