import { expect, waitUntil } from '@open-wc/testing';
import { sources } from '../../src/clinical/index.js';
import { en } from '../../src/locales/en.js';
import { isOpen, open, panelOf } from '../support/accordion.js';
import { nameOf } from '../support/entries.js';
import { scripts } from '../support/frame.js';
import { place } from '../support/page.js';
import { everything, shown, visibleText } from '../support/reading.js';
import {
  addressOf,
  drawn,
  isInSight,
  placeIn,
  visitInWindow,
  type Visit,
} from '../support/visit.js';

const far = '<div style="height: 400vh"></div>';
const tag = '<acu-aftercare></acu-aftercare>';
const page = `<h1>Willow Clinic</h1>${far}${tag}${far}`;

const firstWords = (text: string): string => text.split(' ').slice(0, 5).join(' ');
const burn = firstWords(en.effects.burn.what);
const source = sources.moxa2010.citation.split('. ')[1]!;

type Finding = Visit & { find: (words: string) => boolean };

/** Whether the browser opens what waits to be found; there are some that find no words at all. */
const canReveal = async (): Promise<boolean> => {
  await place('<p>A line of the page</p>');
  const canFind = (window as unknown as Finding).find('A line of');
  getSelection()!.removeAllRanges();
  return canFind && 'onbeforematch' in HTMLElement.prototype;
};

/** Follows a link to a page that quotes words on it. */
const quote = (words: string, markup = page, hash = ''): Promise<Visit> =>
  visitInWindow(
    `${addressOf(`${scripts.module}${markup}`)}#${hash}:~:text=${encodeURIComponent(words)}`,
  );

/** Waits until the page has been told of as much, which is all. */
const expectHeard = async (visit: Visit, wanted: readonly string[]): Promise<void> => {
  await waitUntil(() => visit.heard!.length >= wanted.length, 'nothing was opened', {
    timeout: 6000,
  });
  await drawn(visit);
  expect(visit.heard).to.have.members(wanted);
};

describe('an address that quotes words in a closed entry', () => {
  let can = false;
  before(async () => {
    can = await canReveal();
  });

  /** The entry opens if the browser finds words, and else by its button. */
  const expectOpened = async (visit: Visit, root = visit.document.body): Promise<void> => {
    await expectHeard(visit, can ? ['burn opened'] : []);
    expect(placeIn(root).open).to.deep.equal(can ? ['burn'] : []);
    expect(visibleText(await open(root, nameOf('burn')))).to.contain(en.effects.burn.what);
    expect(visit.heard).to.deep.equal(['burn opened']);
  };

  it('opens it', async () => {
    const visit = await quote(burn);
    await expectOpened(visit);
    const line = shown(visit.document.body, 'p').find((p) => visibleText(p).startsWith(burn));
    // WebKitGTK does not always go to what it has found, on any page
    expect(isInSight(line!)).to.equal(visit.scrollY > 0);
  });

  it('opens it where they are in its closed sources', async () => {
    const visit = await quote(source);
    await expectOpened(visit);
    expect(visibleText(visit.document.body).includes(source)).to.equal(can);
  });

  it('opens it in the widget that shows them', async () => {
    const visit = await quote(
      burn,
      `<h1>Willow Clinic</h1><acu-aftercare effects="bruising"></acu-aftercare>${far}${tag}`,
    );
    await expectOpened(visit, everything(visit.document.body, 'acu-aftercare')[1]);
  });

  it('opens it where a link on the page does so', async () => {
    const visit = await quote(
      'Willow',
      `${page}<a href="#:~:text=${encodeURIComponent(burn)}">Burns</a>`,
    );
    visit.document.querySelector('a')!.click();
    await expectHeard(visit, can ? ['burn opened'] : []);
  });

  it('opens it once, though it names it too', async () => {
    const visit = await quote(burn, page, 'acu-burn');
    await expectHeard(visit, ['burn opened']);
    expect(placeIn(visit.document.body).open).to.deep.equal(['burn']);
  });

  it('opens it beside the one that it names', async () => {
    const visit = await quote(burn, page, 'acu-headache');
    await expectHeard(visit, can ? ['headache opened', 'burn opened'] : ['headache opened']);
    expect(placeIn(visit.document.body).open).to.deep.equal(
      can ? ['headache', 'burn'] : ['headache'],
    );
  });
});

describe('the browser’s find', () => {
  const own = '<p hidden="until-found">A line that the page keeps</p>';

  it('opens the closed entry in which it finds words, and tells the page', async () => {
    const visit = (await visitInWindow(addressOf(`${scripts.module}${own}${page}`))) as Finding;
    const { body } = visit.document;
    visit.find('that the page keeps');
    await drawn(visit);
    // what a script finds is opened by Firefox; by others only what a person finds, of which they tell so
    if (!body.querySelector('p')!.hidden) visit.find(burn);
    else panelOf(body, nameOf('burn')).dispatchEvent(new visit.Event('beforematch'));
    await expectHeard(visit, ['burn opened']);
    expect(isOpen(body, nameOf('burn'))).to.equal(true);
    expect(visibleText(body)).to.contain(en.effects.burn.what);
  });
});
