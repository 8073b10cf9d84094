#!/usr/bin/env node
// The command line of Weft. Built from src/cli; in a checkout `pnpm weft` builds it first.
import { main } from "../dist/esm/cli/main.js";

process.exitCode = await main(process.argv.slice(2), process);
