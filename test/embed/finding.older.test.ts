import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { close, open, panelOf } from '../support/accordion.js';
import { allEntries, nameOf } from '../support/entries.js';
import { scripts } from '../support/frame.js';
import { press, shown, visibleText } from '../support/reading.js';
import {
  addressOf,
  drawn,
  follow,
  placeIn,
  visitInFrame,
  visitInWindow,
} from '../support/visit.js';

/** To a browser that does not know `until-found`, any value of `hidden` is the same as none. */
const older = `<script>
  delete HTMLElement.prototype.onbeforematch;
  const set = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    set.call(this, name, name === 'hidden' ? '' : value);
  };
</script>`;
const burn = en.effects.burn.what;
const address = addressOf(`${older}${scripts.module}
  <h1>Willow Clinic</h1><a href="#acu-burn">Burns</a><acu-aftercare></acu-aftercare>`);

describe('a browser that cannot look for words in what is hidden', () => {
  const visit = async () => {
    const page = await visitInFrame(address);
    expect('onbeforematch' in page.HTMLElement.prototype).to.equal(false);
    return page;
  };

  it('shows nothing of a closed entry and leaves no room for it', async () => {
    const { document, getComputedStyle } = await visit();
    const panels = allEntries.map((id) => panelOf(document.body, nameOf(id)));
    expect(panels).to.have.lengthOf(20);
    for (const panel of panels) {
      expect(panel.getAttribute('hidden')).to.equal('');
      expect(getComputedStyle(panel).display).to.equal('none');
    }
    expect(shown(document.body, '[part~=panel]')).to.have.lengthOf(0);
    expect(visibleText(document.body).includes(burn)).to.equal(false);
  });

  it('opens and closes an entry by its button', async () => {
    const { document, heard } = await visit();
    const panel = await open(document.body, nameOf('burn'));
    expect(visibleText(panel)).to.contain(burn);
    await close(document.body, nameOf('burn'));
    expect(visibleText(document.body).includes(burn)).to.equal(false);
    expect(heard).to.deep.equal(['burn opened', 'burn closed']);
  });

  it('opens all of them', async () => {
    const { document } = await visit();
    await press(document.body, en.accordion.show);
    expect(shown(document.body, '[part~=panel]')).to.have.lengthOf(20);
    await press(document.body, en.accordion.hide);
    expect(shown(document.body, '[part~=panel]')).to.have.lengthOf(0);
  });

  it('opens the entry that an address or a link names', async () => {
    const page = await visitInFrame(`${address}#acu-headache`);
    expect(placeIn(page.document.body)).to.deep.equal({ open: ['headache'], at: 'headache' });
    await follow(page, 'Burns');
    expect(placeIn(page.document.body)).to.deep.equal({ open: ['headache', 'burn'], at: 'burn' });
    expect(page.heard).to.deep.equal(['headache opened', 'burn opened']);
  });

  it('finds no words that an address quotes, and is not upset', async () => {
    const quoted = encodeURIComponent(burn.split(':')[0]!);
    const page = await visitInWindow(`${address}#:~:text=${quoted}`);
    await drawn(page);
    expect(placeIn(page.document.body)).to.deep.equal({ open: [], at: 'elsewhere' });
    expect(visibleText(await open(page.document.body, nameOf('burn')))).to.contain(burn);
    expect(page.heard).to.deep.equal(['burn opened']);
  });
});
