import { inTurn, press } from './demo-page.js';
import { createPage, emulate } from './page.js';

/** What browsers leave free around a page unless they are told otherwise. */
const margin = '10mm';

/** The lines of text in the order in which they were drawn, in points from the top left corner. */
async function linesOf(page) {
  const [, , , pageHeight] = page.view;
  const { items } = await page.getTextContent();
  const lines = [];
  let isNew = true;
  for (const { str, transform, width, height, hasEOL } of items) {
    const [, , , , left, baseline] = transform;
    const right = left + width;
    if (str && isNew) lines.push({ text: str, left, right, bottom: pageHeight - baseline, height });
    else if (str) Object.assign(lines.at(-1), { text: lines.at(-1).text + str, right });
    isNew = hasEOL;
  }
  return lines.filter(({ text }) => text.trim());
}

/** Draws a page; what is returned says of a line how dark its ink and how light its ground is. */
async function draw(page, { canvasFactory }) {
  const viewport = page.getViewport({ scale: 1 });
  const { canvas, context } = canvasFactory.create(viewport.width, viewport.height);
  await page.render({ canvas, viewport }).promise;
  return ({ left, right, bottom, height }) => {
    const box = [left, bottom - height, right - left, height].map(Math.round);
    const { data } = context.getImageData(...box);
    // of the three colours green weighs most in how light a pixel looks
    const lights = data.filter((_, i) => i % 4 === 1).sort();
    return { ink: lights[0] / 255, ground: lights[lights.length >> 1] / 255 };
  };
}

/** Reads what lies on paper: the lines of each page, with their colours if they are asked for. */
async function read(pdf, colours) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const paper = await loading.promise;
  const pages = [];
  await inTurn(Array.from({ length: paper.numPages }), async () => {
    const page = await paper.getPage(pages.length + 1);
    const [, , width, height] = page.view;
    const lines = await linesOf(page);
    const coloursOf = colours ? await draw(page, paper) : () => ({});
    pages.push({ width, height, lines: lines.map((line) => ({ ...line, ...coloursOf(line) })) });
  });
  await loading.destroy();
  return pages;
}

/**
 * `executeServerCommand('paper', { path, markup, features, presses, colours })` opens a page of the
 * test server, `markup` in place of what lies there, presses what is to be pressed, prints it, its
 * backgrounds too if colours are asked for, and returns what lies on paper.
 */
export const paperPlugin = {
  name: 'paper',
  async executeCommand({ command, payload, session }) {
    if (command !== 'paper') return undefined;
    const { path, markup, features, presses, colours } = payload;
    const test = session.browser.getPage(session.id);
    const address = new URL(path, test.url()).href;
    const page = await createPage({ context: test.browserContext() });
    try {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url() !== address) return request.continue();
        return request.respond({ contentType: 'text/html', body: markup });
      });
      await page.goto(address);
      await emulate(page, { features });
      await inTurn(presses, (words) => press(page, words));
      const pdf = await page.pdf({
        format: 'A4',
        margin: { top: margin, right: margin, bottom: margin, left: margin },
        printBackground: colours,
      });
      return await read(pdf, colours);
    } finally {
      await page.close();
    }
  },
};
