/** The whole widget in a column of a clinic's page. */
import type { AcuAftercare } from '../../src/index.js';
import { attributesOf, willow, type Settings } from './clinic.js';
import { place } from './page.js';
import { views, type View, type ViewName } from './views.js';

/**
 * The bundled test browser brings Open Sans along, which runs wider than what phones use; where
 * another browser is installed the next of these is there.
 */
export const fonts = "'Open Sans', 'Liberation Sans', Roboto, Arial, sans-serif";

interface Column {
  /** In pixels. */
  readonly width?: number;
  /** In place of those that the clinic has. */
  readonly settings?: Settings;
  /** What the clinic says in its notes. */
  readonly note?: string;
}

/** Makes the column wider or narrower. */
export const resize = (whole: Element, width: number): void => {
  whole.parentElement!.style.width = `${width}px`;
};

/** The whole at a view: of a clinic that says everything of itself, as wide as on a phone. */
export const placeView = async (
  name: ViewName,
  { width = 360, settings, note = 'Our words.' }: Column = {},
): Promise<AcuAftercare> => {
  const view: View = views[name];
  const attributes = attributesOf({ ...willow, ...view.settings, ...settings });
  const notes = ['intro', 'bruising', 'footer'].map((slot) => `<p slot="${slot}">${note}</p>`);
  const column = await place(
    `<div style="width: ${width}px; font-family: ${fonts}"><acu-aftercare ${attributes}
      >${notes.join('')}</acu-aftercare></div>`,
  );
  const whole = column.querySelector('acu-aftercare')!;
  await view.go(whole);
  return whole;
};
