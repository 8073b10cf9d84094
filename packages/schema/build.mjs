import { buildBoth } from "./build-both.mjs";

await buildBoth(import.meta.dirname);
