import { buildBoth } from "../schema/build-both.mjs";

await buildBoth(import.meta.dirname);
