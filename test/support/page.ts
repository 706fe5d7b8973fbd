import { fixture, oneEvent } from '@open-wc/testing';
import { settled } from './reading.js';

/** Puts markup on the page as a page's author writes it; its first element. */
export const place = async <T extends Element>(markup: string): Promise<T> => {
  const element = await fixture<T>(markup);
  await settled();
  return element;
};

/** Puts markup into a shadow root of the page's own; its host. */
export const placeInShadow = async (host: string, markup: string): Promise<HTMLElement> => {
  const element = await fixture<HTMLElement>(host);
  element.attachShadow({ mode: 'open' }).innerHTML = markup;
  await settled();
  return element;
};

/** A note of the clinic's for an entry, or another slot, that a page adds later. */
export const noteFor = (slot: string, text: string): HTMLElement => {
  const note = document.createElement('p');
  note.slot = slot;
  note.textContent = text;
  return note;
};

/** The address with this hash, as if the page had been opened so. */
export const setAddress = (hash: string): void =>
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);

/** Follows a link to a place on the page. */
export const goTo = async (hash: string): Promise<void> => {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
  await settled();
};

/** Whether the whole of an element is inside the window, to the pixel. */
export const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top > -1 && bottom < innerHeight + 1;
};
