// `pnpm bench NAME [OPTION...]`: the benches, by name.
const benches = {
  reads: () => import("./reads.mjs"),
  writes: () => import("./writes.mjs"),
  trace: () => import("./traces.mjs"),
  certificates: () => import("./certificates.mjs"),
};

const [name, ...options] = process.argv.slice(2).filter(argument => argument !== "--");
if (!name || name === "--help" || !benches[name]) {
  console.log("usage: pnpm bench NAME [OPTION...]; pnpm bench NAME --help tells the options\n");
  for (const [known, load] of Object.entries(benches))
    console.log(`  ${known.padEnd(14)}${(await load()).summary}`);
  process.exitCode = !name || name === "--help" ? 0 : 2;
} else {
  process.exitCode = await (await benches[name]()).run(options);
}
