import { expect } from '@open-wc/testing';
import { close, open } from '../support/accordion.js';
import { nameOf } from '../support/entries.js';
import { scripts } from '../support/frame.js';
import {
  addressOf,
  arrive,
  follow,
  placeIn,
  travel,
  visitInFrame,
  visitInWindow,
  type Visit,
} from '../support/visit.js';

const far = '<div style="height: 400vh"></div>';
const address = addressOf(`${scripts.module}
  <a href="#acu-burn">Burns</a> <a href="#acu-headache">Headaches</a>
  ${far}<acu-aftercare></acu-aftercare>${far}`);

const readerIn = ({ document }: Visit) => placeIn(document.body);

describe('a reader who goes back and forward', () => {
  const visit = async (): Promise<Visit> => {
    const page = await visitInWindow(address);
    await follow(page, 'Burns');
    await follow(page, 'Headaches');
    expect(readerIn(page)).to.deep.equal({ open: ['headache', 'burn'], at: 'headache' });
    return page;
  };

  it('comes to each entry again, and both stay open', async () => {
    const page = await visit();
    await travel(page, 'back');
    expect(readerIn(page)).to.deep.equal({ open: ['headache', 'burn'], at: 'burn' });
    await travel(page, 'forward');
    expect(readerIn(page)).to.deep.equal({ open: ['headache', 'burn'], at: 'headache' });
    expect(page.heard).to.deep.equal(['burn opened', 'headache opened']);
  });

  it('finds an entry open again that was closed meanwhile', async () => {
    const page = await visit();
    await close(page.document.body, nameOf('burn'));
    await travel(page, 'back');
    expect(readerIn(page)).to.deep.equal({ open: ['headache', 'burn'], at: 'burn' });
    expect(page.heard!.slice(2)).to.deep.equal(['burn closed', 'burn opened']);
  });

  it('comes to the entry from wherever the page is scrolled to', async () => {
    const page = await visit();
    page.scrollTo(0, 0);
    await travel(page, 'back');
    expect(readerIn(page).at).to.equal('burn');
    page.scrollTo(0, page.document.body.scrollHeight);
    await travel(page, 'forward');
    expect(readerIn(page).at).to.equal('headache');
  });

  it('loses nothing before the first entry', async () => {
    const page = await visit();
    await travel(page, 'back');
    await travel(page, 'back');
    expect(page.location.hash).to.equal('');
    expect(readerIn(page).open).to.deep.equal(['headache', 'burn']);
    await travel(page, 'forward');
    expect(readerIn(page).at).to.equal('burn');
    expect(page.heard).to.deep.equal(['burn opened', 'headache opened']);
  });
});

describe('a reader who leaves the page and comes back', () => {
  /** To another page and back: browsers load the page anew, or have kept it as it was. */
  const leaveAndComeBack = async (page: Visit): Promise<boolean> => {
    const { document } = page;
    await arrive(page, () => page.location.assign(addressOf('<p>Elsewhere</p>')));
    await arrive(page, () => page.history.back());
    return page.document === document;
  };

  for (const [where, visit] of Object.entries({
    'in a frame': visitInFrame,
    'in a window': visitInWindow,
  })) {
    it(`is at the entry, and it works: ${where}`, async () => {
      const page = await visit(`${address}#acu-burn`);
      await leaveAndComeBack(page);
      expect(readerIn(page)).to.deep.equal({ open: ['burn'], at: 'burn' });
      expect(page.heard).to.deep.equal(['burn opened']);
      await follow(page, 'Headaches');
      expect(readerIn(page)).to.deep.equal({ open: ['headache', 'burn'], at: 'headache' });
      await close(page.document.body, nameOf('burn'));
      expect(page.heard!.slice(1)).to.deep.equal(['headache opened', 'burn closed']);
    });
  }

  it('finds open what the address names, and all that was open where the page was kept', async () => {
    const page = await visitInWindow(`${address}#acu-burn`);
    await open(page.document.body, nameOf('bruising'));
    const isKept = await leaveAndComeBack(page);
    expect(readerIn(page).open).to.deep.equal(isKept ? ['bruising', 'burn'] : ['burn']);
  });

  it('by loading it again is at the entry', async () => {
    const page = await visitInWindow(`${address}#acu-burn`);
    await open(page.document.body, nameOf('bruising'));
    await arrive(page, () => page.location.reload());
    expect(readerIn(page)).to.deep.equal({ open: ['burn'], at: 'burn' });
    expect(page.heard).to.deep.equal(['burn opened']);
  });
});
