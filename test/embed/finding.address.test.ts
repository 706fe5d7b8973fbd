import { expect } from '@open-wc/testing';
import { scripts } from '../support/frame.js';
import { settled } from '../support/reading.js';
import { addressOf, placeIn, visitInFrame, type Visit } from '../support/visit.js';

const tag = '<acu-aftercare></acu-aftercare>';
const far = '<div style="height: 400vh"></div>';
const blocking = '<script src="/dist/acu-aftercare.classic.js"></script>';
const late = `<script>
  addEventListener('load', () => {
    const script = Object.assign(document.createElement('script'), { src: '/dist/acu-aftercare.js' });
    script.type = 'module';
    document.body.append(script);
  });
</script>`;

const visit = (markup: string, hash = ''): Promise<Visit> => visitInFrame(addressOf(markup) + hash);

/** The reader is on this entry, which is the only one open, and the page was told so once. */
const expectReached = ({ document, heard }: Visit, id: string): void => {
  expect(placeIn(document.body)).to.deep.equal({ open: [id], at: id });
  expect(heard).to.deep.equal([`${id} opened`]);
};

describe('an address that names an entry, far down a long page', () => {
  for (const [order, markup] of Object.entries({
    'module, then tag': `${scripts.module}${far}${tag}${far}`,
    'tag, then module': `${far}${tag}${far}${scripts.module}`,
    'deferred classic, then tag': `${scripts.classic}${far}${tag}${far}`,
    'blocking classic, then tag': `${blocking}${far}${tag}${far}`,
    'tag, then blocking classic': `${far}${tag}${blocking}${far}`,
  })) {
    it(`is followed on load: ${order}`, async () => {
      expectReached(await visit(markup, '#acu-burn'), 'burn');
    });
  }

  it('is followed when the script comes after all else has loaded', async () => {
    const page = await visit(`${far}${tag}${far}${late}`, '#acu-burn');
    await page.customElements.whenDefined('acu-side-effects');
    await settled();
    expectReached(page, 'burn');
  });

  it('is followed when the tag comes after all else has loaded', async () => {
    const page = await visit(`${scripts.module}${far}<main></main>${far}`, '#acu-burn');
    page.document.querySelector('main')!.innerHTML = tag;
    await settled();
    expectReached(page, 'burn');
  });
});
