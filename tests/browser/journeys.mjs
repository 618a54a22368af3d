// The journeys of the issue, each asserted by its outcome: with scripts, by keyboard alone, with scripts off, on a phone.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { overflow } from "./browser.mjs";
import { root } from "./program.mjs";

const sample = (name) => join(root, "demo/samples", name);

/** A fresh visitor. */
async function visit(browser, { scripts = true, width = 1280 } = {}) {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width, height: 900 },
    locale: "en",
    colorScheme: "light",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { context, page };
}

/** A journey with a visitor of its own. */
const journey = (test, name, how, walk) =>
  test(name, async ({ browser, address }) => {
    const { context, page } = await visit(browser, how);
    try {
      await walk({ page, address });
    } finally {
      await context.close();
    }
  });

/** Walks with Tab until `matches` holds for the focused element; fails after `steps_max`. */
async function tab_to(page, matches, steps_max = 250) {
  for (let step = 0; step < steps_max; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((text) => document.activeElement?.matches(text) ?? false, matches)) return;
  }
  throw new Error(`not reached by keyboard in ${steps_max} steps: ${matches}`);
}

/** Does something that leads to another page, and waits for that page. */
async function leads(page, act) {
  await Promise.all([page.waitForNavigation(), act()]);
}

/** The first number of a text: `185 · 27%` is 185. */
const number = (text) => Number(text.match(/\d[\d,]*/)[0].replaceAll(",", ""));

/** A figure of a page. */
const figure = async (locator) => number(await locator.first().textContent());

/** The figures of a stocktake that can be seen: links, each to the list behind it. */
const figures = (page) => page.locator("main a[href*='concept=']:visible");

/** How many the list on the screen has. */
const total = async (page) => Number(await page.locator("[data-total]").first().getAttribute("data-total"));

/** How many projects a collection has, as data. */
async function held(address, query) {
  const answer = await fetch(`${address}/api/v1/projects?limit=1&${query}`);
  return (await answer.json()).total;
}

/** Brings a table in without a page. */
async function bring(address, collection, text) {
  const place = `${address}/api/v1/imports?form=table&collection=${collection}&name=${collection}.csv`;
  const staged = await (await fetch(place, { method: "POST", body: text })).json();
  for (let asked = 0; ; asked += 1) {
    const state = await (await fetch(`${address}/api/v1/imports/${staged.id}`)).json();
    if (!state.working) break;
    assert.ok(asked < 5_000, "the import ends");
  }
  const done = await fetch(`${address}/api/v1/imports/${staged.id}/publish`, { method: "POST" });
  assert.equal(done.status, 200, await done.text());
}

/** A table of undertakings that carry no tag. */
const untagged = (prefix, count) =>
  "Identifier,Title,Country\n" +
  Array.from({ length: count }, (_, row) => `${prefix}-${row},Undertaking ${String(row).padStart(3, "0")} of ${prefix},Kenya\n`).join("");

/** Objectives that the Wizard shows as pressed. */
const pressed = (page) => page.locator("button[name=concept][aria-pressed=true]").evaluateAll((all) => all.map((one) => one.value));

/** Chooses a file and a collection on the import page, and sends them. */
async function send(page, address, file, collection) {
  await page.goto(`${address}/import`);
  await page.setInputFiles("input[type=file]", sample(file));
  await page.fill("#collection", collection);
  await leads(page, () => page.locator("form[enctype] button[type=submit]").click());
}

/** Waits, with scripts, until a file is read. */
const read = (page) => page.locator("#progress[data-stage=ready]").waitFor();

/** Waits until it is published: from then on it can be undone. */
const published = (page) => page.locator("main form[action^='/import/'][action$='/undo']").waitFor();

export async function run(test) {
  await journey(test, "a figure of the stocktake opens the list behind it", {}, async ({ page, address }) => {
    await page.goto(`${address}/stocktake?by=cluster&collection=demo-synthetic`);
    const link = figures(page).first();
    const count = await figure(link);
    assert.equal(count, 185, "the published figure");
    await leads(page, () => link.click());
    assert.equal(await total(page), count);
    // The same in the table beside the picture.
    await page.goBack();
    const cell = page.locator("main table a[href*='concept=cluster:IV']").first();
    await cell.evaluate((one) => one.closest("details")?.setAttribute("open", ""));
    assert.equal(await figure(cell), 516);
    await leads(page, () => cell.click());
    assert.equal(await total(page), 516);
  });

  await journey(test, "an IATI file is read, its findings told, published and listed", {}, async ({ page, address }) => {
    await send(page, address, "gannetsound.xml", "gannet");
    await read(page);
    const found = await page.locator("main").innerText();
    assert.ok(found.includes("line 141"), "the impossible day has its line");
    assert.equal(await held(address, "collection=gannet"), 0, "nothing is stored before she says so");
    await leads(page, () => page.locator("form[action$='/publish'] button").click());
    await published(page);
    await leads(page, () => page.locator("main a[href^='/projects?collection=gannet']").first().click());
    assert.equal(await total(page), 12);
  });

  await journey(test, "a French workbook is mapped, corrected, remembered, and its refused row handed back", {}, async ({ page, address }) => {
    await send(page, address, "tarnholme.xlsx", "tarnholme");
    assert.equal(new URL(page.url()).pathname, "/import/table");
    const holds = (heading) => page.locator("tr", { has: page.getByRole("rowheader", { name: heading, exact: true }) }).locator("select");
    assert.equal(await holds("Intitulé").inputValue(), "title");
    assert.equal(await holds("Pays").inputValue(), "country");
    const guessed = await holds("ODD").inputValue();
    assert.notEqual(guessed, "", "the sustainable development goals are guessed");
    await holds("ODD").selectOption("");
    await leads(page, () => page.locator("form[action='/import/table'][method=post] button[type=submit]").click());
    await read(page);
    assert.ok((await page.locator("main").innerText()).includes("30/02/2023"), "the impossible day is named");
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator("a[href$='refused.csv']").click()]);
    const rows = readFileSync(await file.path(), "utf8").trim().split("\n");
    assert.equal(rows.length, 2, "the headings and the one refused row");
    assert.ok(rows[0].includes("Intitulé") && rows[1].includes("neither a title nor an identifier"));
    await leads(page, () => page.locator("form[action$='/publish'] button").click());
    await published(page);
    assert.equal(await held(address, "collection=tarnholme"), 9);
    // The same headings again: what she corrected is remembered.
    await send(page, address, "tarnholme.xlsx", "tarnholme");
    assert.equal(await holds("ODD").inputValue(), "");
    await leads(page, () => page.locator("form[action='/import/table'][method=post] button[type=submit]").click());
    await read(page);
    assert.equal(await page.locator("form[action$='/publish']").count(), 0, "nothing is new");
  });

  await journey(test, "outcomes are tagged by keyboard alone in the Wizard", {}, async ({ page, address }) => {
    await bring(address, "keys", untagged("keys", 3));
    await page.goto(`${address}/wizard?collection=keys`);
    const title = () => page.locator("#outcome-title").innerText();
    const first = await title();
    await leads(page, () => page.keyboard.press("3"));
    assert.deepEqual(await pressed(page), ["3"]);
    await leads(page, () => page.keyboard.press("q"));
    assert.deepEqual((await pressed(page)).sort(), ["11", "3"]);
    assert.equal(await title(), first, "the outcome stays on the screen");
    await leads(page, () => page.keyboard.press("u"));
    assert.deepEqual(await pressed(page), ["3"], "undone");
    await leads(page, () => page.keyboard.press("j"));
    const second = await title();
    assert.notEqual(second, first, "j goes on");
    await leads(page, () => page.keyboard.press("n"));
    assert.equal(await held(address, "collection=keys&none=gcm"), 1, "explicitly none");
    await leads(page, () => page.keyboard.press("k"));
    assert.equal(await title(), first, "k goes back");
    assert.equal(await held(address, "collection=keys&concept=gcm:3"), 1);
    for (const key of ["4", "5", "6"]) await leads(page, () => page.keyboard.press(key));
    await leads(page, () => page.keyboard.press("7"));
    assert.equal(await page.getByRole("alert").count(), 1, "a fifth is refused with a word");
    assert.deepEqual((await pressed(page)).sort(), ["3", "4", "5", "6"]);
  });

  await journey(test, "forty are tagged on a sheet at once and undone as one", {}, async ({ page, address }) => {
    await bring(address, "sheet", untagged("sheet", 45));
    await page.goto(`${address}/wizard?collection=sheet&sheet=yes`);
    assert.equal(await page.locator("input[name=node]").count(), 40);
    const all = page.locator("[data-select-all=node]");
    if (await all.count()) await all.first().check();
    assert.equal(await page.locator("input[name=node]:checked").count(), 40);
    await page.selectOption("#sheet-concept", "16");
    await leads(page, () => page.locator("button[name=action][value=add]").click());
    assert.equal(await held(address, "collection=sheet&concept=gcm:16"), 40);
    await leads(page, () => page.locator("form[action='/undo'] button").first().click());
    assert.equal(await held(address, "collection=sheet&concept=gcm:16"), 0, "undone as one");
    await page.getByRole("checkbox", { name: /45/ }).check();
    await page.selectOption("#sheet-concept", "16");
    await leads(page, () => page.locator("button[name=action][value=add]").click());
    assert.equal(await held(address, "collection=sheet&concept=gcm:16"), 45, "the whole filtered list");
  });

  await journey(test, "a language keeps the page, and Arabic reads from right to left", {}, async ({ page, address }) => {
    await page.goto(`${address}/stocktake?by=objective&collection=demo-synthetic`);
    const english = await page.locator("h1").innerText();
    await page.locator("header summary").first().click();
    await leads(page, () => page.locator("header a[hreflang=ar]").click());
    const at = new URL(page.url());
    assert.equal(at.pathname, "/stocktake");
    assert.deepEqual([at.searchParams.get("by"), at.searchParams.get("collection")], ["objective", "demo-synthetic"]);
    assert.deepEqual([await page.getAttribute("html", "lang"), await page.getAttribute("html", "dir")], ["ar", "rtl"]);
    assert.notEqual(await page.locator("h1").innerText(), english);
    // The language stays hers on the next page.
    await page.goto(`${address}/projects`);
    assert.equal(await page.getAttribute("html", "dir"), "rtl");
  });

  await journey(test, "a scheme is chosen and stays", {}, async ({ page, address }) => {
    await page.goto(`${address}/projects?collection=demo-factual`);
    const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.locator("header summary").nth(1).click();
    await leads(page, () => page.locator("header a[href*='theme=dark']").click());
    assert.equal(await page.getAttribute("html", "data-theme"), "dark");
    assert.equal(new URL(page.url()).searchParams.get("collection"), "demo-factual", "back where she was");
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), light);
    await page.goto(`${address}/stocktake`);
    assert.equal(await page.getAttribute("html", "data-theme"), "dark");
  });

  await journey(test, "search finds by beginnings and shows where", {}, async ({ page, address }) => {
    await page.goto(`${address}/search`);
    await page.fill("#words", "remittan");
    await leads(page, () => page.keyboard.press("Enter"));
    assert.ok((await total(page)) > 0);
    const marked = await page.locator("main mark").allInnerTexts();
    assert.ok(marked.length > 0 && marked.some((word) => /remittan/i.test(word)), `highlighted: ${marked.slice(0, 5)}`);
    const count = await total(page);
    await leads(page, () => page.locator("main a[href^='/projects?q=']").click());
    assert.equal(await total(page), count, "the list has as many");
  });

  await journey(test, "filters apply themselves and are the address", {}, async ({ page, address }) => {
    await page.goto(`${address}/projects?collection=demo-synthetic`);
    const all = await total(page);
    const box = page.locator("main form[data-live] input[type=checkbox][name=type], main form[data-live] input[type=checkbox][name=country]").first();
    await box.evaluate((one) => one.closest("details")?.setAttribute("open", ""));
    const { name, value } = await box.evaluate((one) => ({ name: one.name, value: one.value }));
    await box.check();
    await page.waitForURL((url) => url.searchParams.getAll(name).includes(value));
    const some = await total(page);
    assert.ok(some > 0 && some < all, `${some} of ${all}`);
    assert.equal(await held(address, `collection=demo-synthetic&${name}=${encodeURIComponent(value)}`), some);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has(name));
    await page.waitForFunction((count) => document.querySelector("[data-total]")?.dataset.total === String(count), all);
  });

  await journey(test, "an edit is kept with its history, and versions stand side by side", {}, async ({ page, address }) => {
    await page.goto(`${address}/projects/new`);
    await page.fill("[name=title]", "A first title");
    await leads(page, () => page.locator("main form button[type=submit]").last().click());
    const project = new URL(page.url()).pathname;
    await page.goto(`${address}${project}/edit`);
    await page.fill("[name=title]", "A second title");
    await leads(page, () => page.locator("main form button[type=submit]").last().click());
    assert.ok((await page.locator("h1").innerText()).includes("A second title"));
    await leads(page, () => page.locator(`main a[href$='${project}/history']`).first().click());
    await leads(page, () => page.locator("main a[href*='/compare?a=1']").first().click());
    const compared = await page.locator("main").innerText();
    assert.ok(compared.includes("A first title") && compared.includes("A second title"));
  });

  await journey(test, "two people at one project: the later sees both texts", {}, async ({ page, address }) => {
    await page.goto(`${address}/projects/new`);
    await page.fill("[name=title]", "Shared");
    await leads(page, () => page.locator("main form button[type=submit]").last().click());
    const edit = `${address}${new URL(page.url()).pathname}/edit`;
    const other = await page.context().newPage();
    await Promise.all([page.goto(edit), other.goto(edit)]);
    await other.fill("[name=title]", "Theirs");
    await leads(other, () => other.locator("main form button[type=submit]").last().click());
    await page.fill("[name=title]", "Mine");
    await leads(page, () => page.locator("main form button[type=submit]").last().click());
    assert.equal(await page.inputValue("[name=title]"), "Mine", "what she wrote stays");
    await leads(page, () => page.locator("main a[href*='/compare?']").first().click());
    assert.ok((await page.locator("main").innerText()).includes("Theirs"));
  });

  await without_scripts(test);
  await by_keyboard(test);
  await on_a_phone(test);
}

async function without_scripts(test) {
  const off = { scripts: false };
  await journey(test, "scripts off: a file is imported", off, async ({ page, address }) => {
    await send(page, address, "gannetsound.xml", "plain");
    for (let asked = 0; asked < 200 && (await page.locator("#progress[data-stage=ready]").count()) === 0; asked += 1) await page.reload();
    await leads(page, () => page.locator("form[action$='/publish'] button").click());
    await published(page);
    await leads(page, () => page.locator("main a[href^='/projects?collection=plain']").first().click());
    assert.equal(await total(page), 12);
  });

  await journey(test, "scripts off: an outcome is tagged and the tag undone", off, async ({ page, address }) => {
    await bring(address, "quiet", untagged("quiet", 2));
    await page.goto(`${address}/wizard?collection=quiet`);
    await leads(page, () => page.locator("button[name=concept][value='5']").click());
    assert.equal(await page.locator("button[name=concept][value='5']").getAttribute("aria-pressed"), "true");
    assert.equal(await held(address, "collection=quiet&concept=gcm:5"), 1);
    await leads(page, () => page.locator("form[action='/undo'] button").first().click());
    assert.equal(await held(address, "collection=quiet&concept=gcm:5"), 0);
  });

  await journey(test, "scripts off: the stocktake is regrouped, and a figure opens its list", off, async ({ page, address }) => {
    await page.goto(`${address}/stocktake?by=cluster&collection=demo-synthetic`);
    await leads(page, () => page.locator("main a[href*='by=objective']").first().click());
    const link = figures(page).first();
    const count = await figure(link);
    await leads(page, () => link.click());
    assert.equal(await total(page), count);
  });

  await journey(test, "scripts off: a rate table is loaded and removed, a concept split with its preview", off, async ({ page, address }) => {
    await bring(address, "settled", "Identifier,Title,GCM objectives\nSET-1,One to split,7\n");
    await page.goto(`${address}/settings`);
    const bytes = Buffer.from("currency,per,date,source\nUSD,1,2026-01-31,A treasury\nEUR,0.9,2026-01-31,A treasury\n");
    await page.locator("input[name=file]").setInputFiles({ name: "rates.csv", mimeType: "text/csv", buffer: bytes });
    await leads(page, () => page.locator("form[action='/settings/rates'] button").click());
    assert.ok((await page.locator("main").textContent()).includes("A treasury"), "the source is printed");
    await leads(page, () => page.locator("form[action='/settings/rates/remove'] button").click());
    assert.ok(!(await page.locator("main").textContent()).includes("A treasury"));
    await page.locator("select[name=framework]").selectOption("gcm");
    await page.locator("input[name=concept]").fill("7");
    await page.locator("input[name=into]").fill("8 9");
    await leads(page, () => page.locator("form[action='/settings/retire'] button").click());
    assert.equal(new URL(page.url()).pathname, "/settings/retire");
    assert.equal(await held(address, "collection=settled&concept=gcm:8"), 0, "a preview changes nothing");
    await leads(page, () => page.locator("main form[action='/settings/retire'] button").click());
    assert.equal(await held(address, "collection=settled&concept=gcm:8"), 1);
    await leads(page, () => page.locator("form[action='/undo'] button").first().click());
    assert.equal(await held(address, "collection=settled&concept=gcm:7"), 1);
  });

  await journey(test, "scripts off: filters are sent with a button", off, async ({ page, address }) => {
    await page.goto(`${address}/projects?collection=demo-synthetic`);
    await page.locator("main form[data-live] input[type=search]").fill("invented");
    await leads(page, () => page.locator("main form[data-live] button[type=submit]").first().click());
    assert.equal(new URL(page.url()).searchParams.get("q"), "invented");
    assert.equal(await total(page), await held(address, "collection=demo-synthetic&q=invented"));
  });
}

async function by_keyboard(test) {
  await journey(test, "keyboard alone: import and publish", {}, async ({ page, address }) => {
    await page.goto(`${address}/import`);
    await tab_to(page, "input[type=file]");
    // The system's own file dialogue stands outside the page; its answer is given here.
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Space")]);
    await chooser.setFiles(sample("gannetsound.xml"));
    await tab_to(page, "#collection");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("typed");
    await tab_to(page, "form[enctype] button[type=submit]");
    await leads(page, () => page.keyboard.press("Enter"));
    await read(page);
    await tab_to(page, "form[action$='/publish'] button");
    await leads(page, () => page.keyboard.press("Enter"));
    await published(page);
    assert.equal(await held(address, "collection=typed"), 12);
  });

  await journey(test, "keyboard alone: a figure of the stocktake opens its list", {}, async ({ page, address }) => {
    await page.goto(`${address}/stocktake?by=cluster&collection=demo-synthetic`);
    await tab_to(page, "main a[href*='concept=']");
    const count = number(await page.evaluate(() => document.activeElement.textContent));
    await leads(page, () => page.keyboard.press("Enter"));
    assert.equal(await total(page), count);
  });

  await journey(test, "keyboard alone: g and a letter go to a place, ? shows the keys", {}, async ({ page, address }) => {
    await page.goto(`${address}/`);
    await page.keyboard.press("g");
    await leads(page, () => page.keyboard.press("s"));
    assert.equal(new URL(page.url()).pathname, "/stocktake");
    await page.keyboard.press("?");
    assert.equal(await page.locator("#keys[data-open]").count(), 1);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("#keys[data-open]").count(), 0);
    await page.goto(`${address}/`);
    await page.keyboard.press("Tab");
    const skip = await page.evaluate(() => document.activeElement.getAttribute("href"));
    assert.equal(skip, "#main", "the first stop skips the navigation");
  });
}

async function on_a_phone(test) {
  await journey(test, "320 px: an outcome is tagged in the Wizard", { width: 320 }, async ({ page, address }) => {
    await bring(address, "phone", untagged("phone", 2));
    await page.goto(`${address}/wizard?collection=phone`);
    assert.ok((await overflow(page)) <= 0, `scrolls sideways by ${await overflow(page)} px`);
    const choice = page.locator("button[name=concept][value='12']");
    const box = await choice.boundingBox();
    assert.ok(box.width >= 24 && box.height >= 24, "large enough for a finger");
    await leads(page, () => choice.click());
    assert.deepEqual(await pressed(page), ["12"]);
    assert.ok((await overflow(page)) <= 0);
    assert.equal(await held(address, "collection=phone&concept=gcm:12"), 1);
  });
}
