// The load, in a process of its own: a fixed number of connections, each asks again when it has its answer.
import { Client } from "undici";

process.on("message", async ({ url, headers, bodies, connections, seconds }) => {
  const { origin, pathname } = new URL(url);
  const until = performance.now() + seconds * 1000;
  const latencies = [];
  let failures = 0;
  let turn = 0;

  async function connection() {
    const client = new Client(origin, { pipelining: 1 });
    while (performance.now() < until) {
      const body = bodies[turn++ % bodies.length];
      const started = performance.now();
      const answer = await client.request({ method: "POST", path: pathname, headers, body });
      await answer.body.dump({ limit: 10_000_000 });
      if (answer.statusCode !== 200) failures++;
      latencies.push(performance.now() - started);
    }
    await client.close();
  }

  try {
    const started = performance.now();
    await Promise.all(Array.from({ length: connections }, connection));
    const elapsed = (performance.now() - started) / 1000;
    latencies.sort((a, b) => a - b);
    const at = share => latencies[Math.floor(latencies.length * share)] ?? 0;
    process.send({
      requests: latencies.length,
      perSecond: latencies.length / elapsed,
      failures,
      p50: at(0.5),
      p99: at(0.99),
    });
  } catch (error) {
    process.send({ error: String(error) });
  }
});
