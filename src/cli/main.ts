#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// What V8 makes of the code is kept between runs, in a folder of the system's for such; it goes without where it cannot.
enableCompileCache();
const { run } = await import("./run.js");

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd() });
