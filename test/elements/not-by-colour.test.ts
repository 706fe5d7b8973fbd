import { expect } from '@open-wc/testing';
import { levels } from '../../src/clinical/index.js';
import { en } from '../../src/locales/en.js';
import { open } from '../support/accordion.js';
import { isTicked, row, tick } from '../support/checker.js';
import { heading } from '../support/checker-states.js';
import { placeView } from '../support/column.js';
import { nameOf, unwanted } from '../support/entries.js';
import { headings, inTurn, seen, shown } from '../support/reading.js';
import { viewNames } from '../support/views.js';

describe('without its colours', () => {
  it('a level is told by its words and by the shape beside them', async () => {
    const said: string[] = [];
    const shapes: string[] = [];
    await inTurn(levels, async (level) => {
      const whole = await placeView(`the answer ${level}`);
      said.push(heading(whole));
      shapes.push(...shown<SVGElement>(whole, '.shape').map((shape) => shape.innerHTML));
    });
    expect(new Set(said).size).to.equal(4);
    expect(said).to.have.members(Object.values(en.answer.headings));
    expect(new Set(shapes).size).to.equal(4);
  });

  it('each card of an entry is told by its heading', async () => {
    const expected = levels
      .filter((level) => level !== 'expected')
      .map((level) => `h4 ${en.answer.headings[level]}`);
    expect(expected).to.have.lengthOf(3);
    await inTurn(unwanted, async (id) => {
      const whole = await placeView('the whole as it is placed', { settings: { effects: id } });
      const cards = shown(await open(whole, nameOf(id)), '.care-card');
      expect(
        cards.map((card) => headings(card).join()),
        id,
      ).to.have.members(expected);
    });
  });

  for (const name of viewNames) {
    it(`a link in a text is underlined: ${name}`, async () => {
      const whole = await placeView(name);
      const links = seen('link or button', shown(whole, 'a:not(.button), .link'));
      const lines = links.map((link) => getComputedStyle(link).textDecorationLine);
      expect([...new Set(lines)]).to.deep.equal(['underline']);
    });
  }

  it('a row that is ticked is told by the mark in its box', async () => {
    const whole = await placeView('question 1');
    const { appearance, width } = getComputedStyle(row(whole, en.gate.collapse.lead).control!);
    // the browser's own box, which knows contrast themes and print too
    expect(appearance).to.equal('auto');
    expect(parseFloat(width)).to.be.at.least(20);
    expect(isTicked(whole, en.gate.collapse.lead)).to.equal(false);
    await tick(whole, en.gate.collapse.lead);
    expect(isTicked(whole, en.gate.collapse.lead)).to.equal(true);
  });
});
