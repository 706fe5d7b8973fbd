const clients = new WeakMap();

/** Sets medium and features of a page as a whole, forced colours among them. */
export async function emulate(page, { media = '', features = {} } = {}) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  await clients.get(page).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/**
 * A page for one test file after another: it has focus and draws even while another page is in
 * front, and what one file set with `emulateMedia` or the command below is gone before the next.
 */
export async function createPage({ context }) {
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  const goto = page.goto.bind(page);
  page.goto = async (...where) => {
    await page.emulateMediaFeatures([]);
    await page.emulateMediaType();
    await emulate(page);
    return goto(...where);
  };
  return page;
}

/**
 * `executeServerCommand('media', { media: 'print', features: { 'forced-colors': 'active' } })` sets
 * medium and features as a whole; `emulateMedia` forgets one when told the other, and knows no
 * forced colours.
 */
export const mediaPlugin = {
  name: 'media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media') return undefined;
    // a browser without the protocol stays as it was started
    if (session.browser.name === 'Chrome') {
      await emulate(session.browser.getPage(session.id), payload);
    }
    return true;
  },
};
