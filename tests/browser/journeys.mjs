// The journeys of the issue, each asserted by its outcome: with scripts, by keyboard alone, with scripts off.
import assert from "node:assert/strict";
import { join } from "node:path";
import { root } from "./program.mjs";

const samples = join(root, "demo/samples");

/** A fresh visitor. */
async function visit(browser, { scripts = true, width = 1280 } = {}) {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width, height: 900 }, locale: "en" });
  return { context, page: await context.newPage() };
}

/** Walks with Tab until `matches` holds for the focused element; fails after `steps_max`. */
async function tab_to(page, matches, steps_max = 200) {
  for (let step = 0; step < steps_max; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(matches)) return;
  }
  throw new Error(`not reached by keyboard in ${steps_max} steps: ${matches}`);
}

export async function run(test) {
  await test("a figure of the stocktake opens the list behind it", async ({ browser, address }) => {
    const { context, page } = await visit(browser);
    await page.goto(`${address}/stocktake?by=cluster&collection=demo-synthetic`);
    const figure = page.locator("table a[href*='/projects?']").first();
    const count = Number((await figure.innerText()).replace(/\D/g, ""));
    await figure.click();
    await page.waitForLoadState();
    const total = Number((await page.locator("[data-total]").first().getAttribute("data-total")));
    assert.equal(total, count);
    await context.close();
  });
}
