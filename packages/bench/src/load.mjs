// The load, in a process of its own: a fixed number of connections, each asks again when it has its answer.
import { Client } from "undici";

/** Numbers requests through the whole life of the process, so that none is ever asked twice. */
let number = 0;

/** What a connection asks next: the bodies in turn, or a request of its own with its number and an id filled in. */
function asking({ bodies, headers, requests }) {
  let turn = 0;
  if (!requests) return () => () => ({ headers, body: bodies[turn++ % bodies.length] });
  return connection => {
    const own = requests[connection];
    return () => {
      const n = String(++number);
      const id = own.body.includes("%id") ? own.ids.pop() : "";
      if (id === undefined) return null;
      return {
        headers: Object.fromEntries(
          Object.entries(own.headers).map(([name, text]) => [name, text.replaceAll("%n", n)]),
        ),
        body: own.body.replaceAll("%n", n).replaceAll("%id", id),
      };
    };
  };
}

process.on("message", async order => {
  const { url, connections, seconds, requests } = order;
  const { origin, pathname } = new URL(url);
  const started = performance.now();
  const until = started + seconds * 1000;
  const latencies = [];
  let failures = 0;
  let failure = null;
  const nextOf = asking(order);

  async function connection(at) {
    const client = new Client(origin, { pipelining: 1 });
    const next = nextOf(at);
    for (let one = next(); one && performance.now() < until; one = next()) {
      const began = performance.now();
      const answer = await client.request({ method: "POST", path: pathname, ...one });
      if (requests) {
        const text = await answer.body.text();
        // A change that was refused is no change; what is refused says so in a code or an error.
        if (answer.statusCode !== 200 || /"(errors|code)":/.test(text)) {
          failures++;
          failure = text.slice(0, 500);
        }
      } else {
        await answer.body.dump({ limit: 10_000_000 });
        if (answer.statusCode !== 200) failures++;
      }
      latencies.push(performance.now() - began);
    }
    await client.close();
  }

  try {
    await Promise.all(Array.from({ length: connections }, (_, at) => connection(at)));
    const elapsed = (performance.now() - started) / 1000;
    latencies.sort((a, b) => a - b);
    const at = share => latencies[Math.floor(latencies.length * share)] ?? 0;
    process.send({
      requests: latencies.length,
      perSecond: latencies.length / elapsed,
      failures,
      failure,
      p50: at(0.5),
      p99: at(0.99),
      left: requests?.map(({ ids }) => ids) ?? [],
    });
  } catch (error) {
    process.send({ error: String(error) });
  }
});
