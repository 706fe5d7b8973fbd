import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { inTurn } from './demo-page.js';

const root = resolve(import.meta.dirname, '../..');
const files = ['acu-aftercare.js', 'acu-aftercare.classic.js', 'fallback/en.html'];

/** Builds the files once more, elsewhere: one commit always makes the same bytes. */
export async function checkBuilds() {
  const outDir = mkdtempSync(join(tmpdir(), 'acu-aftercare-'));
  try {
    await inTurn(['production', 'classic'], (mode) =>
      build({ root, mode, logLevel: 'warn', build: { outDir } }),
    );
    return files
      .filter(
        (name) => !readFileSync(join(root, 'dist', name)).equals(readFileSync(join(outDir, name))),
      )
      .map((name) => `${name} is another when it is built again`);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}
