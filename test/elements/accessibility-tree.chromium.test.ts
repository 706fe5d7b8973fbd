import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { open, placeAccordion } from '../support/accordion.js';
import { rows } from '../support/checker.js';
import { answered } from '../support/checker-states.js';
import { nameOf } from '../support/entries.js';
import { shown, visibleText } from '../support/reading.js';
import { spoken } from '../support/spoken.js';

describe('a screen reader is handed', () => {
  it('the open entry and no closed one', async () => {
    const element = await placeAccordion();
    const before = await spoken();
    expect(before.filter((said) => said.startsWith('button '))).to.have.length.above(20);
    expect(before.join()).not.to.contain(en.effects.bruising.what);

    await open(element, nameOf('bruising'));
    const after = (await spoken()).join();
    expect(after).to.contain(`button (expanded) ${nameOf('bruising')}`);
    expect(after).to.contain(`heading ${en.sections.what}`);
    expect(after).to.contain(en.effects.bruising.what);
    expect(after).not.to.contain(en.effects.bleeding.what);
  });

  it('every row of a question, each with its own words as its name', async () => {
    const checker = await answered({});
    const [group] = shown(checker, 'fieldset, [role=group]');
    expect(rows(group!)).to.have.lengthOf(12);
    const boxes = (await spoken()).filter((line) => line.startsWith('checkbox '));
    expect(boxes).to.deep.equal(rows(checker).map((row) => `checkbox ${visibleText(row)}`));
  });

  it('the picture of how often once', async () => {
    await open(await placeAccordion(), nameOf('fatigue'));
    const said =
      'Asked after one session, 244 of 1,000 people said they felt tired or drowsy. The other 756 did not.';
    const lines = (await spoken()).filter((line) => line.includes('244 of 1,000 people said'));
    expect(lines).to.deep.equal([`image ${said}`]);
  });

  it('the picture of how long once, without the words that are drawn', async () => {
    await open(await placeAccordion(), nameOf('bruising'));
    const lines = await spoken();
    expect(lines.filter((line) => line.includes('fade within 2 weeks'))).to.deep.equal([
      'button (expanded) Bruising 17 to 26 in 1,000 sessions. Most fade within 2 weeks.',
      'image Most bruises fade within 2 weeks. They last longer than most soreness.',
    ]);
    expect(lines.filter((line) => / (minutes|1 week|3 weeks)$/.test(line))).to.be.empty;
  });
});
