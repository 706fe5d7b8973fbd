/** What was warned of since `warnings()` was called. */
export interface Warnings {
  readonly texts: readonly string[];
  restore(): void;
}

/** Listens to `console.warn` until `restore()`. */
export const warnings = (target: Pick<Console, 'warn'> = console): Warnings => {
  const texts: string[] = [];
  const original = target.warn;
  target.warn = (...all: unknown[]) => void texts.push(all.map(String).join(' '));
  return {
    texts,
    restore() {
      target.warn = original;
    },
  };
};
