// Every page: no accessibility violation, no sideways scrolling, in each language, scheme and width.
import assert from "node:assert/strict";
import { overflow, violations } from "./browser.mjs";

export const places = [
  "/",
  "/projects",
  "/projects?type=law&q=data",
  "/stocktake",
  "/stocktake?by=objective&collection=demo-synthetic",
  "/stocktake?by=country&collection=demo-factual",
  "/objectives",
  "/objectives/16",
  "/countries",
  "/countries/KEN",
  "/collections",
  "/import",
  "/rounds",
  "/rounds/new",
  "/wizard",
  "/rules",
  "/settings",
  "/settings/retire?framework=gcm&concept=16&into=17%2018",
  "/search?q=migration",
  "/data-quality",
  "/vocabulary",
  "/styleguide",
];

const variants = [
  { name: "desktop, light, English", width: 1280, lang: "en", scheme: "light" },
  { name: "320 px, dark, Arabic", width: 320, lang: "ar", scheme: "dark" },
  // 200 % zoom of a 1280 px window is a 640 px window with the same text.
  { name: "200 % zoom, light, French", width: 640, lang: "fr", scheme: "light" },
];

export async function run(test) {
  for (const variant of variants) {
    for (const place of places) {
      await test(`${place} (${variant.name})`, async ({ browser, address }) => {
        const context = await browser.newContext({
          viewport: { width: variant.width, height: 900 },
          colorScheme: variant.scheme,
          locale: variant.lang,
        });
        const page = await context.newPage();
        const answer = await page.goto(address + place);
        assert.equal(answer.status(), 200, `${place} answers ${answer.status()}`);
        assert.equal(await page.getAttribute("html", "lang"), variant.lang);
        assert.equal(await page.getAttribute("html", "dir"), variant.lang === "ar" ? "rtl" : "ltr");
        // The style guide shows page headers and problem pages among its samples.
        if (place !== "/styleguide") {
          assert.equal(await page.locator("h1").count(), 1, "one heading of the first level");
        }
        assert.ok((await overflow(page)) <= 0, `scrolls sideways by ${await overflow(page)} px`);
        assert.deepEqual(await violations(page), []);
        await context.close();
      });
    }
  }
}
