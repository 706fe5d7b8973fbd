import { expect } from '@open-wc/testing';
import { open } from '../support/accordion.js';
import { nameOf } from '../support/entries.js';
import { scripts } from '../support/frame.js';
import { everything } from '../support/reading.js';
import {
  addressOf,
  arrive,
  follow,
  isInSight,
  placeIn,
  visitInFrame,
  type Visit,
} from '../support/visit.js';

const far = '<div style="height: 400vh"></div>';
const tag = '<acu-aftercare></acu-aftercare>';

const visit = (markup: string, hash = ''): Promise<Visit> =>
  visitInFrame(addressOf(`${scripts.module}${markup}`) + hash);

const nowhere = { open: [], at: 'elsewhere' };

describe('a link to an entry', () => {
  it('opens it far down the page and takes the reader there', async () => {
    const page = await visit(`<a href="#acu-burn">Burns</a>${far}${tag}${far}`);
    expect(placeIn(page.document.body)).to.deep.equal(nowhere);
    await follow(page, 'Burns');
    expect(placeIn(page.document.body)).to.deep.equal({ open: ['burn'], at: 'burn' });
    expect(page.heard).to.deep.equal(['burn opened']);
  });

  it('leaves open what the reader has opened', async () => {
    const page = await visit(`<a href="#acu-burn">Burns</a>${far}${tag}${far}`);
    await open(page.document.body, nameOf('bruising'));
    await follow(page, 'Burns');
    expect(placeIn(page.document.body)).to.deep.equal({ open: ['bruising', 'burn'], at: 'burn' });
    expect(page.heard).to.deep.equal(['bruising opened', 'burn opened']);
  });

  it('from another page opens it', async () => {
    const address = addressOf(`${scripts.module}${far}${tag}${far}`);
    const page = await visitInFrame(addressOf(`<a href="${address}#acu-burn">Burns</a>`));
    await arrive(page, () => page.document.querySelector('a')!.click());
    expect(placeIn(page.document.body)).to.deep.equal({ open: ['burn'], at: 'burn' });
    expect(page.heard).to.deep.equal(['burn opened']);
  });

  it('opens it in a whole that stands in a shadow root of the page', async () => {
    const page = await visit(`<a href="#acu-burn">Burns</a>${far}
      <main><template shadowrootmode="open"><p>${tag}</p></template></main>${far}`);
    await follow(page, 'Burns');
    expect(placeIn(page.document.body)).to.deep.equal({ open: ['burn'], at: 'burn' });
    expect(page.heard).to.deep.equal(['burn opened']);
  });

  describe('of which the page has an element too', () => {
    const both = `<a href="#acu-burn">Burns</a><p id="acu-burn">Ours on burns</p>${far}${tag}${far}`;

    it('reaches the entry', async () => {
      const page = await visit(both);
      await follow(page, 'Burns');
      expect(placeIn(page.document.body)).to.deep.equal({ open: ['burn'], at: 'burn' });
      expect(page.document.querySelector(':target')!.localName).to.equal('p');
      expect(page.heard).to.deep.equal(['burn opened']);
    });

    it('opens the entry on load, and the browser may hold to the page’s own', async () => {
      const page = await visit(both, '#acu-burn');
      const { body } = page.document;
      const isAtOwn = isInSight(body.querySelector('p')!);
      const at = isAtOwn ? 'elsewhere' : 'burn';
      expect(placeIn(body)).to.deep.equal({ open: ['burn'], at });
      expect(page.heard).to.deep.equal(['burn opened']);
    });
  });

  for (const hash of [
    '#acu-nothing',
    '#acu-%E0%A4%A',
    '#%',
    '#acu-burn%00',
    '#acu-burn&x',
    '#ACU-BURN',
  ]) {
    it(`that names no entry is nothing to it: ${hash}`, async () => {
      const page = await visit(`<a href="${hash}">Odd</a>${far}${tag}`, hash);
      const { body } = page.document;
      expect(placeIn(body)).to.deep.equal(nowhere);
      page.history.replaceState(null, '', '#');
      await follow(page, 'Odd');
      expect(placeIn(body)).to.deep.equal(nowhere);
      expect(page.heard).to.deep.equal([]);
      await open(body, nameOf('burn'));
      expect(page.heard).to.deep.equal(['burn opened']);
    });
  }
});

describe('an entry that several widgets of a page could show', () => {
  const several = `
    <acu-aftercare only="checker"></acu-aftercare>
    <acu-aftercare effects="bruising"></acu-aftercare>
    ${far}
    <acu-aftercare></acu-aftercare>
    <acu-side-effects></acu-side-effects>`;
  const all = (page: Visit) => everything(page.document.body, 'acu-side-effects').map(placeIn);

  it('is opened in the first that holds it, on load', async () => {
    const page = await visit(several, '#acu-burn');
    expect(all(page)).to.deep.equal([nowhere, { open: ['burn'], at: 'burn' }, nowhere]);
    expect(page.heard).to.deep.equal(['burn opened']);
  });

  it('is opened in the first that holds it, by a link', async () => {
    const page = await visit(`<a href="#acu-headache">Headache</a>${several}`);
    await follow(page, 'Headache');
    expect(all(page)).to.deep.equal([nowhere, { open: ['headache'], at: 'headache' }, nowhere]);
    expect(page.heard).to.deep.equal(['headache opened']);
  });

  it('is opened in the first of all if that holds it', async () => {
    const page = await visit(several, '#acu-bruising');
    expect(all(page)).to.deep.equal([{ open: ['bruising'], at: 'bruising' }, nowhere, nowhere]);
  });
});

describe('a widget in a frame', () => {
  /** A page with a widget and, far down, a frame with another. */
  const withFrame = async (hash: string, hashInFrame: string): Promise<[Visit, Visit]> => {
    const inner = `${addressOf(`${scripts.classic}${tag}`)}${hashInFrame}`;
    const outer = await visit(
      `${tag}${far}<iframe src="${inner}" style="height: 500px; border: 0"></iframe>${far}`,
      hash,
    );
    return [outer, outer.frames[0] as Visit];
  };

  it('follows the address of the frame, and the page outside does not', async () => {
    const [outer, inner] = await withFrame('', '#acu-burn');
    expect(placeIn(inner.document.body)).to.deep.equal({ open: ['burn'], at: 'burn' });
    expect(isInSight(outer.document.querySelector('iframe')!)).to.equal(true);
    expect(placeIn(outer.document.body)).to.deep.equal(nowhere);
    expect([inner.heard, outer.heard]).to.deep.equal([['burn opened'], []]);
  });

  it('does not follow the address of the page outside', async () => {
    const [outer, inner] = await withFrame('#acu-burn', '');
    expect(placeIn(inner.document.body)).to.deep.equal(nowhere);
    expect(placeIn(outer.document.body)).to.deep.equal({ open: ['burn'], at: 'burn' });
    expect([inner.heard, outer.heard]).to.deep.equal([[], ['burn opened']]);
  });
});
