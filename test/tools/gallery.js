/**
 * Writes the folder gallery/: the built widget in every view and look of gallery-views.js, and
 * index.html with all of them. After a trouble it goes on, so that the rest can be looked at, and
 * fails in the end.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inTurn, open, press, root, withDemo } from './demo-page.js';
import { contactSheet, pageAround, rightToLeft } from './gallery-pages.js';
import { sets, views } from './gallery-views.js';
import { emulate } from './page.js';

const folder = resolve(root, 'gallery');
/** A browser draws at most 16,384 px at once, and a picture that long is hard to look at: then pieces. */
const highest = 8000;
const margin = '15mm';
/** Each trouble, with the pages on which it was met. */
const troubles = new Map();

function note(trouble, path) {
  troubles.set(trouble, [...(troubles.get(trouble) ?? []), path]);
}

/** What is written on the page for these English words. */
const inItsLanguage = (page, words) =>
  page.evaluate((text) => globalThis.inItsLanguage?.(text) ?? text, words);

/** Where the thing to show stands, with some of the page around it, in pieces. */
async function clipsOf(page, shows, width) {
  const shown = await page.$(shows);
  if (!shown) throw new Error(`not there: ${shows}`);
  const { top, bottom, empty } = await shown.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return {
      top: Math.max(Math.floor(box.top + scrollY) - 16, 0),
      bottom: Math.ceil(box.bottom + scrollY) + 16,
      empty: box.height < 1,
    };
  });
  if (empty) throw new Error(`nothing to see of: ${shows}`);
  const pieces = Math.ceil((bottom - top) / highest);
  const height = Math.ceil((bottom - top) / pieces);
  return Array.from({ length: pieces }, (_, i) => {
    const y = top + i * height;
    return { x: 0, y, width, height: Math.min(bottom - y, height) };
  });
}

async function shoot(page, shows, width, name) {
  await page.setViewport({ width, height: 800 });
  const clips = await clipsOf(page, shows, width);
  const shots = clips.map((clip, i) => ({
    clip,
    file: `${name}${clips.length > 1 ? `-part-${i + 1}` : ''}.png`,
  }));
  await inTurn(shots, ({ clip, file }) => page.screenshot({ path: resolve(folder, file), clip }));
  return shots.map(({ file }) => file);
}

/** Prints to a file; the pictures that follow show the same without its pages. */
async function print(page, name) {
  const file = `${name}.pdf`;
  await page.pdf({
    path: resolve(folder, file),
    format: 'A4',
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  });
  await emulate(page, { media: 'print' });
  return file;
}

/** One view in one look, at each width. */
async function take(browser, address, { name, look, widths }) {
  const { presses, within, shows } = views[name];
  const path = `${[name, look.name].filter(Boolean).join('-')}.html`;
  pages[path] = pageAround(views[name], look);
  const seen = [];
  const page = await open(browser, address + path, seen, {
    width: widths[0],
    height: 800,
    features: look.features,
  });
  const files = [];
  try {
    await inTurn(presses, async (words) => press(page, await inItsLanguage(page, words), within));
    await page.mouse.move(0, 0);
    if (look.media === 'print') files.push(await print(page, name));
    await inTurn(widths, async (width) => {
      const file = [name, width, look.name].filter(Boolean).join('-');
      files.push(...(await shoot(page, shows, width, file)));
    });
  } catch (error) {
    seen.push(error.message);
  }
  await page.close();
  for (const trouble of new Set(seen)) note(trouble, path);
  return files;
}

async function takeSet(browser, address, { title, views: names, looks, widths }) {
  const files = [];
  const wanted = looks.flatMap((look) => names.map((name) => ({ name, look, widths })));
  await inTurn(wanted, async (each) => files.push(...(await take(browser, address, each))));
  if (files.length === 0) note('no picture', title);
  return { title, files };
}

// Read once, so that the pictures agree even where the file is built anew meanwhile.
const pages = {
  'acu-aftercare.js': await readFile(resolve(root, 'dist/acu-aftercare.js')),
  'right-to-left.js': await rightToLeft(),
};
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
await withDemo(async (browser, address) => {
  const groups = [];
  await inTurn(sets, async (set) => groups.push(await takeSet(browser, address, set)));
  await writeFile(resolve(folder, 'index.html'), contactSheet(groups));
  const count = groups.flatMap(({ files }) => files).length;
  console.log(`gallery/index.html: ${count} pictures`);
  if (count === 0) note('no picture', 'gallery/');
}, pages);

for (const [trouble, paths] of troubles) console.error(`❌ ${trouble}: ${paths.join(', ')}`);
if (troubles.size > 0) process.exitCode = 1;
