import { expect } from '@open-wc/testing';
import { scripts } from '../support/frame.js';
import { addressOf, follow, placeIn, visitInFrame } from '../support/visit.js';

const far = '<div style="height: 400vh"></div>';

/** A page on which the top is covered, and which says so to the browser. */
const covered = (css: string): string =>
  addressOf(`${scripts.module}
    <style>
      header { position: sticky; top: 0; height: 80px; background: #fff; z-index: 9 }
      ${css}
    </style>
    <header><a href="#acu-burn">Burns</a></header>
    ${far}<acu-aftercare></acu-aftercare>${far}`);

const atBurn = { open: ['burn'], at: 'burn' };

describe('a header that stays on top of the page hides no entry', () => {
  for (const [what, css] of Object.entries({
    'scroll-padding-top': 'html { scroll-padding-top: 80px }',
    'scroll-padding': 'html { scroll-padding: 5.5rem 0 1rem }',
    'fixed, with scroll-padding-top':
      'html { scroll-padding-top: 100px } header { position: fixed; inset: 0 0 auto }',
    'in a page that scrolls smoothly': 'html { scroll-padding-top: 80px; scroll-behavior: smooth }',
    'in a page whose body scrolls': `html, body { height: 100%; margin: 0; overflow: hidden }
      body { overflow: auto; scroll-padding-top: 80px }`,
  })) {
    it(`that the address names: ${what}`, async () => {
      const page = await visitInFrame(`${covered(css)}#acu-burn`);
      expect(placeIn(page.document.body)).to.deep.equal(atBurn);
    });

    it(`that a link names, from above and from below: ${what}`, async () => {
      const page = await visitInFrame(covered(css));
      const { body } = page.document;
      await follow(page, 'Burns');
      expect(placeIn(body)).to.deep.equal(atBurn);
      page.history.replaceState(null, '', '#');
      body.lastElementChild!.scrollIntoView({ block: 'end', behavior: 'instant' });
      expect(placeIn(body).at).to.equal('burn, out of sight');
      await follow(page, 'Burns');
      expect(placeIn(body)).to.deep.equal(atBurn);
    });
  }
});
