import { executeServerCommand } from '@web/test-runner-commands';

/** What a reader's system is set to; without motion, so that colours are at rest when they are read. */
export const setSystem = (scheme: 'light' | 'dark'): Promise<unknown> =>
  executeServerCommand('media', {
    features: { 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' },
  });
