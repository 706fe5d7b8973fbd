/** Runs in every page before anything else: finds what is painted, and tells when. */
export function probe() {
  const boxed = (element) => element.getClientRects().length > 0;
  /** Through shadow roots, one selector for each. */
  const find = ([selector, ...rest], roots = [document]) => {
    const found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    if (!rest.length) return found;
    return find(rest, found.map((host) => host.shadowRoot).filter(Boolean));
  };
  /** After the frame that is being made now. */
  const afterFrame = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', done);
      port1.start();
      port2.postMessage('');
    });
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
  /** After the frame with all of them; frame by frame, so that hardly anything is added to them. */
  const painted = async (heads, count) => {
    await nextFrame();
    if (find(heads).filter(boxed).length < count) return painted(heads, count);
    await afterFrame();
    return performance.mark('bench-painted');
  };
  globalThis.bench = { find, boxed, nextFrame, afterFrame, painted };
}
