import { inTurn } from './demo-page.js';

/** What one collection lets go of may hold something that only the next one can. */
const rounds = ['first', 'second', 'last'];

/**
 * `executeServerCommand('memory')`, in Chromium: what a page still holds after collection, as numbers
 * of nodes, documents and listeners, and the bytes of its heap.
 */
export const memoryPlugin = {
  name: 'memory',
  async executeCommand({ command, session }) {
    if (command !== 'memory') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    try {
      await client.send('HeapProfiler.enable');
      await client.send('Performance.enable');
      await inTurn(rounds, () => client.send('HeapProfiler.collectGarbage'));
      const { metrics } = await client.send('Performance.getMetrics');
      const valueOf = (wanted) => metrics.find(({ name }) => name === wanted).value;
      return {
        nodes: valueOf('Nodes'),
        documents: valueOf('Documents'),
        listeners: valueOf('JSEventListeners'),
        heap: valueOf('JSHeapUsedSize'),
      };
    } finally {
      await client.detach();
    }
  },
};
