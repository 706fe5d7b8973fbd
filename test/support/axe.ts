import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { everything } from './reading.js';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

const describe = ({ id, help, nodes }: Axe.Result): string =>
  [`${id}: ${help}`, ...nodes.map(({ html }) => `  ${html}`)].join('\n');

/** Throws what axe finds, and when it has examined nothing inside the element's shadow root. */
export const expectAccessible = async (element: Element): Promise<void> => {
  // what fades in is as pale as it is at that moment
  const running = everything(element, '*').flatMap((each) => each.getAnimations());
  await Promise.allSettled(running.map(({ finished }) => finished));
  const { violations, passes } = await window.axe.run(element, { resultTypes: ['violations'] });
  if (violations.length) throw new Error(violations.map(describe).join('\n'));
  const examined = passes.flatMap(({ nodes }) => nodes);
  if (!examined.some(({ target }) => Array.isArray(target[0]))) {
    throw new Error('axe examined nothing inside the shadow root');
  }
};
