import type { AcuSideEffects, AcuToggleEvent } from '../../src/index.js';
import { place } from './page.js';
import { settled, shown, visibleText } from './reading.js';

type Root = Element | ShadowRoot;

/** An accordion alone on the page. */
export const placeAccordion = (attributes = '', children = ''): Promise<AcuSideEffects> =>
  place(`<acu-side-effects ${attributes}>${children}</acu-side-effects>`);

/** The buttons that open entries, in shown order. */
export const triggers = (root: Root): HTMLElement[] => shown(root, 'button[aria-expanded]');

/** The button of the entry with this name: the first words on it. */
export const trigger = (root: Root, name: string): HTMLElement => {
  const all = triggers(root);
  const found = all.find((button) => `${visibleText(button)} `.startsWith(`${name} `));
  if (found) return found;
  throw new Error(`no entry "${name}" among ${all.map(visibleText).join(' | ') || 'none'}`);
};

/** What the button of an entry says that it controls. */
export const panelOf = (root: Root, name: string): HTMLElement => {
  const button = trigger(root, name);
  const id = button.getAttribute('aria-controls') ?? '';
  const panel = (button.getRootNode() as ShadowRoot).getElementById(id);
  if (panel) return panel;
  throw new Error(`"${name}" controls no panel: "${id}"`);
};

export const isOpen = (root: Root, name: string): boolean =>
  trigger(root, name).getAttribute('aria-expanded') === 'true';

/** The entries that are open, by the whole line on their buttons. */
export const openEntries = (root: Root): string[] =>
  triggers(root)
    .filter((button) => button.getAttribute('aria-expanded') === 'true')
    .map(visibleText);

const toggle = async (root: Root, name: string, wanted: boolean): Promise<HTMLElement> => {
  if (isOpen(root, name) !== wanted) trigger(root, name).click();
  await settled();
  return panelOf(root, name);
};

/** Opens an entry as a click does. */
export const open = (root: Root, name: string): Promise<HTMLElement> => toggle(root, name, true);

/** Closes an entry as a click does. */
export const close = (root: Root, name: string): Promise<HTMLElement> => toggle(root, name, false);

/** What `acu-toggle` tells a listener, as "bruising opened". */
export const toggles = (target: EventTarget): readonly string[] => {
  const heard: string[] = [];
  target.addEventListener('acu-toggle', (event) => {
    const { effect, open } = event as AcuToggleEvent;
    heard.push(`${effect} ${open ? 'opened' : 'closed'}`);
  });
  return heard;
};
