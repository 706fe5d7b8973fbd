const clients = new WeakMap();

/** Sets medium, features and time zone of a page as a whole, forced colours among them. */
export async function emulate(page, { media = '', features = {}, zone = '' } = {}) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  const client = clients.get(page);
  await client.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  // none is the one that the browser was started in
  await client.send('Emulation.setTimezoneOverride', { timezoneId: zone });
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
 * `executeServerCommand('system', { media: 'print', features: { 'forced-colors': 'active' } })` sets
 * medium, features and time zone as a whole; `emulateMedia` forgets one when told the other, and
 * knows no forced colours.
 */
export const systemPlugin = {
  name: 'system',
  async executeCommand({ command, payload, session }) {
    if (command !== 'system') return undefined;
    // a browser without the protocol stays as it was started
    if (session.browser.name === 'Chrome') {
      await emulate(session.browser.getPage(session.id), payload);
    }
    return true;
  },
};
