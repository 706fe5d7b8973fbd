import { executeServerCommand } from '@web/test-runner-commands';

/** What a reader's system is set to, and whether the page is on a screen or printed. */
export interface System {
  readonly scheme?: 'light' | 'dark';
  readonly motion?: 'reduce' | 'no-preference';
  /** Whether it sets the colours of every page, as in Windows' contrast themes. */
  readonly colours?: 'none' | 'active';
  readonly medium?: 'screen' | 'print';
  /** Time zone; its own unless told otherwise. */
  readonly zone?: string;
}

/**
 * Sets all of it; without motion unless told otherwise, so that colours are at rest when read. Where
 * a browser's system cannot be set, it has to be as asked for already.
 */
export const setSystem = async ({
  scheme = 'light',
  motion = 'reduce',
  colours = 'none',
  medium = 'screen',
  zone,
}: System = {}): Promise<void> => {
  const features = {
    'prefers-color-scheme': scheme,
    'prefers-reduced-motion': motion,
    'forced-colors': colours,
  };
  const asked = Object.entries(features).map(([name, value]) => `(${name}: ${value})`);
  const query = [medium, ...asked].join(' and ');
  await executeServerCommand('system', { media: medium, features, zone });
  if (!matchMedia(query).matches) throw new Error(`the browser is not ${query}`);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if (zone && timeZone !== zone) throw new Error(`the browser is in ${timeZone}`);
};

/** Leaves the system as it is. */
export const resetSystem = (): Promise<unknown> => executeServerCommand('system', {});

interface Viewport {
  readonly width: number;
  readonly height: number;
  /** Not in every engine: there its pixels stay as they are. */
  readonly deviceScaleFactor?: number;
}

/** Makes the page's window as large as this. */
export const setViewport = async (viewport: Viewport): Promise<void> => {
  await executeServerCommand('viewport', viewport);
};
