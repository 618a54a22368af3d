// Working reports and briefing notes: written with scripts off, and by keyboard alone; no violation on any of their pages.
import assert from "node:assert/strict";
import { overflow, violations } from "./browser.mjs";

/** A report made over the API: its id and the first chapter with prose. */
async function made(address, title) {
  const answer = await fetch(`${address}/api/v1/reports`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ template: "cluster-stocktake", title, language: "en", scope: "collection=demo-synthetic" }),
  });
  assert.equal(answer.status, 201, await answer.clone().text());
  return (await answer.json()).id;
}

async function visit(browser, how, walk) {
  const context = await browser.newContext({
    javaScriptEnabled: how.scripts ?? true,
    viewport: { width: how.width ?? 1280, height: 900 },
    locale: how.lang ?? "en",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  try {
    await walk(page);
  } finally {
    await context.close();
  }
}

const leads = (page, act) => Promise.all([page.waitForNavigation(), act()]);

export async function run(test) {
  await test("reports: a chapter is written with scripts off, and a block, a comment and a step are added", async ({ browser, address }) => {
    const id = await made(address, "Without scripts");
    await visit(browser, { scripts: false }, async (page) => {
      await page.goto(`${address}/reports/${id}/edit`);
      const text = page.locator(".report-block[data-block=prose] textarea[form=texts]").first();
      await text.fill("Written without scripts.");
      await leads(page, () => page.locator("button[form=texts]").click());
      assert.equal(await page.locator("textarea[form=texts]").first().inputValue(), "Written without scripts.");
      await page.locator("#new-block").selectOption("table");
      const before = await page.locator(".report-block").count();
      await leads(page, () => page.locator("form:has(#new-block) button").click());
      assert.equal(await page.locator(".report-block").count(), before + 1);
      await page.locator("#clear-state").selectOption("cleared");
      await page.locator("#clear-by").fill("Cabinet");
      await leads(page, () => page.locator("form:has(#clear-state) button").click());
      assert.ok((await page.locator(".report-sheet").textContent()).includes("Cabinet"));
      await leads(page, () => page.locator(".report-side ol a").nth(3).click());
      assert.ok((await page.locator(".report-sheet h1").textContent()).includes("Cluster I"));
    });
  });

  await test("reports: a chapter is written by keyboard alone", async ({ browser, address }) => {
    const id = await made(address, "By keyboard");
    await visit(browser, {}, async (page) => {
      await page.goto(`${address}/reports/${id}/edit`);
      const to = async (matches) => {
        for (let step = 0; step < 300; step += 1) {
          await page.keyboard.press("Tab");
          if (await page.evaluate((text) => document.activeElement?.matches(text) ?? false, matches)) return;
        }
        throw new Error(`not reached by keyboard: ${matches}`);
      };
      await to("textarea[form=texts]");
      await page.keyboard.type("Typed.");
      await to("button[form=texts]");
      await leads(page, () => page.keyboard.press("Enter"));
      assert.equal(await page.locator("textarea[form=texts]").first().inputValue(), "Typed.");
    });
  });

  for (const variant of [
    { name: "desktop, English", width: 1280, lang: "en" },
    { name: "320 px, Arabic", width: 320, lang: "ar" },
    { name: "640 px, French", width: 640, lang: "fr" },
  ]) {
    await test(`reports: every page is sound (${variant.name})`, async ({ browser, address }) => {
      const id = await made(address, `Looked at: ${variant.name}`);
      for (const place of [
        "/reports",
        "/reports/new",
        "/reports/verify",
        `/reports/${id}`,
        `/reports/${id}/edit`,
        `/reports/${id}/history`,
        "/brief",
        "/brief?objective=16&country=KEN",
      ]) {
        await visit(browser, variant, async (page) => {
          const answer = await page.goto(address + place);
          assert.equal(answer.status(), 200, place);
          assert.equal(await page.locator("h1").count(), 1, `${place}: one heading of the first level`);
          assert.ok((await overflow(page)) <= 0, `${place} scrolls sideways by ${await overflow(page)} px`);
          assert.deepEqual(await violations(page), [], place);
        });
      }
    });
  }
}
