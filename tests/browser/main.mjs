// Runs every journey and prints what passed, closing with "N passed, N failed".
import { launch } from "./browser.mjs";
import { start } from "./program.mjs";
import * as journeys from "./journeys.mjs";
import * as pages from "./pages.mjs";
import * as rounds from "./rounds.mjs";
import * as reports from "./reports.mjs";

const wanted = process.argv[2] ?? "";
const program = await start();
const browser = await launch();
let passed = 0;
let failed = 0;

async function test(name, run) {
  if (!name.includes(wanted)) return;
  try {
    await run({ browser, address: program.address });
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n        ${String(error.stack ?? error).split("\n").slice(0, 6).join("\n        ")}`);
  }
}

await pages.run(test);
await journeys.run(test);
await rounds.run(test);
await reports.run(test);

await browser.close();
await program.stop();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && (passed > 0 || wanted) ? 0 : 1);
