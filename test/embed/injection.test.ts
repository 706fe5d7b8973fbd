import { expect, waitUntil } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { close, open, openEntries } from '../support/accordion.js';
import { answer, goThrough } from '../support/checker.js';
import { withSign } from '../support/checker-states.js';
import { allEntries, nameOf } from '../support/entries.js';
import { closePages, openPage, scripts, type Page } from '../support/frame.js';
import { noteFor } from '../support/page.js';
import { payloads, running } from '../support/payloads.js';
import { everything, inTurn, press, settled, shown, visibleText } from '../support/reading.js';
import { openSite } from '../support/site.js';
import { replace } from '../support/undo.js';

const attributes =
  'lang clinic-name clinic-phone clinic-url region emergency-number urgent-number crisis-number only effects theme heading-level'.split(
    ' ',
  );

const slots = ['intro', 'footer', ...allEntries];

/** The text as it is read: white space is one space; Firefox copies no marks of direction. */
const asRead = (text: string): string =>
  text
    .replace(/[\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const callsOrOpens = 'a.button';

/** What there is inside but for links to call or open: tags and the names of their attributes. */
const outline = (whole: Element): string[] =>
  everything(whole, `:not(${callsOrOpens})`).map((each) =>
    [each.localName, ...each.getAttributeNames().toSorted()].join(' '),
  );

/** Throws at the first place that differs: to compare over a thousand at once would take minutes. */
const expectSame = (found: readonly string[], expected: readonly string[]): void => {
  const at = found.findIndex((each, i) => each !== expected[i]);
  if (at >= 0) expect(found.slice(at, at + 3)).to.deep.equal(expected.slice(at, at + 3));
  expect(found.length).to.equal(expected.length);
};

/** What the links do that call somebody or open a page: `https:` or `http:` or `tel:`, one each. */
const schemes = (whole: Element): string[] => [
  ...new Set(everything<HTMLAnchorElement>(whole, 'a').map(({ protocol }) => protocol)),
];

/** What stands in the tag of `text` in every slot, as words and nothing else. */
const notes = (text: string): HTMLElement[] => slots.map((name) => noteFor(name, text));

interface Tried extends Page {
  readonly whole: AcuAftercare;
}

/** A page with the built file and a tag that is made ready by `prepare`. */
const openWith = async (prepare: (whole: AcuAftercare) => void): Promise<Tried> => {
  const page = await openPage(scripts.module);
  const whole = page.document.createElement('acu-aftercare');
  prepare(whole);
  page.body.append(whole);
  await settled();
  return { ...page, whole };
};

/** To the answer that names the clinic, with an entry open that does so too; what is copied. */
const use = async ({ whole, window }: Tried): Promise<string> => {
  await goThrough(whole, withSign('bruising', 'bruise-2-weeks'));
  await open(whole, nameOf('burn'));
  let text = '';
  replace(window.navigator, 'clipboard', {
    writeText: (given: string) => Promise.resolve((text = given)),
  });
  await press(whole, en.answer.copy);
  return text;
};

const harmless = (whole: AcuAftercare): void => {
  whole.setAttribute('clinic-name', 'Willow Clinic');
  whole.append(...notes('We have cold packs.'));
};

const filled =
  (text: string) =>
  (whole: AcuAftercare): void => {
    for (const name of attributes) whole.setAttribute(name, text);
    whole.append(...notes(text));
  };

/** The words are there as they were given, and are nothing but words. */
const expectWords = async (page: Tried, text: string, expected: readonly string[]) => {
  const copied = await use(page);
  const { whole, said } = page;
  expectSame(outline(whole), expected);
  expect(said.filter((each) => !each.startsWith('warn: <acu-aftercare> '))).to.deep.equal([]);
  expect(schemes(whole).filter((each) => !/^(https?|tel):$/.test(each))).to.deep.equal([]);
  const words = asRead(text);
  expect(asRead(answer(whole))).to.contain(`Call ${words}`);
  expect(asRead(copied)).to.contain(`Call ${words}`);
  const [note] = shown(whole, '[part~=note]');
  expect(asRead(visibleText(note!))).to.equal(`Added by ${words} ${words}`);
  expect(visibleText(whole)).to.contain(en.emergencyLine.split('{')[0]!);
};

describe('words that are meant to do something', () => {
  let expected: readonly string[];

  before(async () => {
    const page = await openWith(harmless);
    await use(page);
    expected = outline(page.whole);
    expect(expected.length).to.be.above(1000);
  });
  afterEach(closePages);

  for (const [name, text] of Object.entries(running)) {
    it(`are seen to do it where a page is made of them: ${name}`, async () => {
      const { said } = await openPage(text);
      await waitUntil(() => said.includes('log: ran'), 'nothing has run');
    });
  }

  for (const [name, text] of Object.entries(payloads)) {
    it(`stay words in every attribute and slot: ${name}`, async () => {
      await expectWords(await openWith(filled(text)), text, expected);
    });
  }

  it('stay words where a page’s mark-up holds them', async () => {
    const escaped = (text: string): string =>
      text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const all = asRead(Object.values(payloads).join(' ').replace('\ud800', ''));
    const settings = attributes.map((name) => `${name}="${escaped(all)}"`).join(' ');
    const inSlots = slots.map((name) => `<p slot="${name}">${escaped(all)}</p>`).join('');
    const page = await openPage(
      `${scripts.module}<acu-aftercare ${settings}>${inSlots}</acu-aftercare>`,
    );
    const whole = page.body.querySelector('acu-aftercare')!;
    await expectWords({ ...page, whole }, all, expected);
  });

  it('stay words where a script of the page calls with them', async () => {
    const page = await openWith(harmless);
    const { whole, said } = page;
    for (const text of Object.values(payloads)) {
      whole.show(text);
      whole.hide(text);
      whole.start(text);
    }
    await settled();
    expect(openEntries(whole)).to.deep.equal([]);
    expect(said).to.have.lengthOf(3 * Object.keys(payloads).length);
    expect(said.filter((each) => !/^warn: <acu-(checker|side-effects)> /.test(each))).to.be.empty;
    await press(whole, en.checker.back);
    await use(page);
    expectSame(outline(whole), expected);
  });

  it('stay words in the address, when the page is opened and later', async () => {
    const hashes = Object.values(payloads).flatMap((text) => [`#acu-${text}`, `#${text}`]);
    const [first] = hashes;
    const page = await openSite(`${scripts.module}<acu-aftercare></acu-aftercare>`, {
      hash: encodeURI(first!),
    });
    const { body, window, said } = page;
    expect(decodeURI(window.location.hash)).to.equal(first);
    const before = outline(body);
    await inTurn(hashes.slice(1), async (hash) => {
      window.location.hash = hash;
      await settled();
    });
    window.location.hash = '#acu-burn';
    await waitUntil(() => openEntries(body).length, 'no entry is opened');
    expect(openEntries(body)).to.have.lengthOf(1);
    window.location.hash = '';
    await close(body, nameOf('burn'));
    expectSame(outline(body), before);
    expect(said).to.deep.equal([]);
  });
});
