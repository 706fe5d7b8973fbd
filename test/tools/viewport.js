/**
 * `executeServerCommand('viewport', { width, height })`, in all engines: WebDriver knows windows only,
 * so a window is made as much larger or smaller as its page has to be; its pixels stay as they are.
 */
export const viewportPlugin = {
  name: 'viewport',
  async executeCommand({ command, payload, session }) {
    if (command !== 'viewport') return undefined;
    const { driver } = session.browser;
    if (!driver) {
      await session.browser.getPage(session.id).setViewport(payload);
      return true;
    }
    const { width, height } = payload;
    const window = await driver.getWindowRect();
    const page = await driver.execute('return { width: innerWidth, height: innerHeight }');
    await driver.setWindowRect(
      null,
      null,
      window.width + width - page.width,
      window.height + height - page.height,
    );
    await driver.waitUntil(() =>
      driver.execute(`return innerWidth === ${width} && innerHeight === ${height}`),
    );
    return true;
  },
};
