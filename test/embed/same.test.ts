import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { rows } from '../support/checker.js';
import { attributesOf, willow } from '../support/clinic.js';
import { openPage, scripts } from '../support/frame.js';
import { inTurn, press, seen, settled } from '../support/reading.js';
import { placeWhole } from '../support/whole.js';

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** All that stands in a node, shadow roots too: tags, attributes and words, without white space. */
const structure = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent!.trim().replace(/\s+/g, ' ');
  if (node.nodeType === Node.COMMENT_NODE) return '';
  const inside = [...node.childNodes].map(structure).filter(Boolean).join('\n');
  if (!isElement(node)) return inside;
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value.trim()}"`);
  const shadow = node.shadowRoot ? `\n#${structure(node.shadowRoot)}` : '';
  const { checked } = node as HTMLInputElement;
  const ticked = checked ? ' ticked' : '';
  return `<${node.localName}${attributes.toSorted().join('')}${ticked}>${shadow}\n${inside}`;
};

const [none, ...picks] = [en.checker.none, ...Object.values(en.picks)];

const tick = (root: Element, isTicked: (row: string) => boolean): void => {
  const wanted = rows(root).filter(({ textContent }) => isTicked(textContent.trim()));
  for (const row of seen('rows to tick', wanted)) row.click();
};

/** What is there after each step of a patient who ticks all rows about one pick, or none. */
const walk = async (whole: AcuAftercare): Promise<readonly (readonly [string, string])[]> => {
  const all: (readonly [string, string])[] = [];
  const see = (step: string): unknown => all.push([step, structure(whole)]);
  const go = async (step: string): Promise<void> => {
    await press(whole, en.checker.next);
    see(step);
  };
  see('start');
  whole.expandAll();
  await settled();
  see('all entries');
  await press(whole, en.checker.start);
  tick(whole, (row) => row !== none);
  await go('every emergency sign');
  const walks = picks.flatMap((pick) => [true, false].map((isTicked) => ({ pick, isTicked })));
  await inTurn(walks, async ({ pick, isTicked }) => {
    whole.restart();
    await settled();
    tick(whole, (row) => row === none);
    await go('no emergency sign');
    tick(whole, (row) => row === pick);
    await go(`${pick}: the signs`);
    tick(whole, (row) => (row === none) !== isTicked);
    await go(`${pick}: ${isTicked ? 'every sign' : 'none'}`);
  });
  return all;
};

describe('the built file, whose build leaves out what it has no use for', () => {
  for (const [name, script] of Object.entries(scripts)) {
    it(`shows in every view what the sources show: ${name}`, async function visit() {
      this.timeout(60_000);
      const settings = attributesOf(willow);
      const sources = await walk(await placeWhole(settings));
      const { body } = await openPage(`${script}<acu-aftercare ${settings}></acu-aftercare>`);
      const built = await walk(body.querySelector('acu-aftercare')!);
      expect(sources).to.have.lengthOf(3 + 16 * 2 * 3);
      for (const [i, [step, shown]] of sources.entries()) {
        expect(shown.length, step).to.be.above(20_000);
        expect(built[i], step).to.deep.equal([step, shown]);
      }
    });
  }
});
