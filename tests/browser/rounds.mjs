// A round from its beginning to an accepted answer and back, with scripts and with scripts off; its pages looked over.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { overflow, violations } from "./browser.mjs";
import { filled } from "./workbook.mjs";

/** Does something that leads to another page, and waits for that page. */
const leads = (page, act) => Promise.all([page.waitForNavigation(), act()]);

/** Brings two records without a status in. */
async function bring(address, collection) {
  const text = `Identifier,Title,Country\n${collection}-1,One of ${collection},Kenya\n${collection}-2,Two of ${collection},Kenya\n`;
  const place = `${address}/api/v1/imports?form=table&collection=${collection}&name=${collection}.csv`;
  const staged = await (await fetch(place, { method: "POST", body: text })).json();
  for (let asked = 0; ; asked += 1) {
    if (!(await (await fetch(`${address}/api/v1/imports/${staged.id}`)).json()).working) break;
    assert.ok(asked < 5_000, "the import ends");
  }
  assert.equal((await fetch(`${address}/api/v1/imports/${staged.id}/publish`, { method: "POST" })).status, 200);
}

/** How many projects of a collection have a status. */
async function with_status(address, collection) {
  const answer = await fetch(`${address}/api/v1/projects?limit=1&collection=${collection}&status=2`);
  return (await answer.json()).total;
}

async function sound(page, what) {
  assert.ok((await overflow(page)) <= 0, `${what} scrolls sideways by ${await overflow(page)} px`);
  assert.deepEqual(await violations(page), [], what);
}

async function walk({ page, address, collection, scripts }) {
  const look = async (what) => (scripts ? sound(page, what) : undefined);
  await bring(address, collection);
  await page.goto(`${address}/projects?collection=${collection}`);
  await leads(page, () => page.locator("main a[href^='/rounds/new']").first().click());
  assert.equal(await page.inputValue("#records"), `collection=${collection}`, "the list's filters come along");
  await page.fill("#name", `Review ${collection}`);
  await page.fill("#contributors", "Ministry of Labour; en; all\nMinistère de la santé; fr; all");
  await look("the form");
  await leads(page, () => page.locator("form[action='/rounds'] button[type=submit]").click());
  await page.locator("h1", { hasText: `Review ${collection}` }).waitFor();
  await look("the round");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("table form[action$='/workbooks'] button").first().click(),
  ]);
  const workbook = readFileSync(await download.path());
  const answer = filled(workbook, `${collection}-1`, { status: "2", "objective-1": "16" });
  const round = page.url();
  await page.goto(round);
  await page.setInputFiles("#file", [
    { name: "labour.xlsx", mimeType: "application/octet-stream", buffer: answer },
    { name: "broken.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("%PDF-1.7") },
  ]);
  await leads(page, () => page.locator("form[action$='/answers'] button[type=submit]").click());
  const told = await page.locator("main").innerText();
  assert.ok(told.includes("Files read: 1") && told.includes("could not be read: 1"), told.slice(0, 400));
  assert.ok(told.includes("PDF"), "what was wrong with the file, and the next step");
  assert.equal(await with_status(address, collection), 0, "nothing is written before she says so");
  await leads(page, () => page.locator("main a[href*='kind=addition']").first().click());
  assert.equal(await page.locator("tr[data-kind=addition]").count(), 2);
  await look("the answers");
  if (scripts) {
    await page.setViewportSize({ width: 320, height: 900 });
    await look("the answers on a phone");
    const answers = page.url();
    await page.goto(round);
    await look("the round on a phone");
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(answers);
  }
  await leads(page, () => page.locator("main form[action$='/decide'] button[data-kind=primary]").first().click());
  assert.equal(await with_status(address, collection), 1, "both answers are recorded");
  await leads(page, () => page.locator("form[action='/undo'] button").first().click());
  assert.equal(await with_status(address, collection), 0, "and taken back as one");
}

export async function run(test) {
  for (const scripts of [true, false]) {
    await test(`a round asks, reads answers and takes them${scripts ? "" : ", scripts off"}`, async ({ browser, address }) => {
      const context = await browser.newContext({
        javaScriptEnabled: scripts, viewport: { width: 1280, height: 900 }, locale: "en", acceptDownloads: true,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      try {
        await walk({ page, address, collection: scripts ? "asked" : "asked-plain", scripts });
      } finally {
        await context.close();
      }
    });
  }
}
