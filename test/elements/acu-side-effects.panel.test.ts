import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import * as leaflet from '../clinical/expected-levels.js';
import { open, panelOf, placeAccordion } from '../support/accordion.js';
import { allEntries, groups, nameOf, unwanted } from '../support/entries.js';
import { expectInOrder } from '../support/in-order.js';
import { emergencyLine } from '../support/whole.js';
import { everything, headings, press, shown, visibleText } from '../support/reading.js';

const { accordion } = en;

describe('the accordion says in a panel', () => {
  const signsOf = (id: string, level: string) =>
    leaflet.rows
      .filter(([pick, , of]) => pick === id && of === level)
      .map(([, sign]) => en.signs[sign].says);

  for (const id of unwanted) {
    it(`all there is to say about ${id}, in one order`, async () => {
      const element = await placeAccordion();
      const panel = await open(element, nameOf(id));
      const { what, why, care = [], next = [] } = en.effects[id];
      expect(care).not.to.be.empty;
      expect(next).not.to.be.empty;
      expect(signsOf(id, 'urgent')).to.have.length.above(3);
      expectInOrder(visibleText(panel), [
        en.sections.often,
        en.sections.long,
        en.sections.what,
        what,
        en.sections.why,
        why!,
        en.sections.care,
        ...care,
        en.sections.next,
        ...next,
        'Call your clinic',
        ...signsOf(id, 'call-clinic'),
        accordion.youKnow,
        'Get medical help today',
        ...signsOf(id, 'urgent'),
        'Get emergency help now',
        ...signsOf(id, 'emergency'),
        emergencyLine('your local emergency number'),
        'Put together from published studies in November 2026.',
      ]);
      expect(headings(panel)).to.have.lengthOf(7);
      expect(shown(panel, 'li')).to.have.lengthOf(
        care.length + next.length + leaflet.rows.filter(([pick]) => pick === id).length,
      );
    });
  }

  for (const id of groups.pleasant) {
    it(`little about ${id}: how often and what it is`, async () => {
      const element = await placeAccordion();
      const panel = await open(element, nameOf(id));
      expect(headings(panel)).to.deep.equal([`h4 ${en.sections.what}`]);
      const text = visibleText(panel);
      expectInOrder(text, [
        en.sections.often,
        en.sections.what,
        en.effects[id].what,
        'Sources (1)',
      ]);
      expect(text).not.to.contain(en.sections.long);
      expect(text).not.to.contain('Call your clinic');
    });
  }

  const uncounted =
    'twitching emotional-release tingling burn sleep-change hot-or-cold ' +
    'better-sleep mental-clarity better-digestion';
  const unmeasured =
    'worse-symptoms fatigue lightheadedness emotional-release tingling nausea headache';
  const unknownLength = 'bleeding skin-reaction burn sleep-change hot-or-cold';

  for (const [words, ids] of [
    ['Nobody has counted this.', uncounted],
    ['Nobody has measured this.', unmeasured],
    ['How long it lasts is not known.', unknownLength],
  ] as const) {
    it(`"${words}" where that is so and nowhere else`, async () => {
      const element = await placeAccordion();
      await press(element, accordion.show);
      const saying = allEntries.filter((id) =>
        visibleText(panelOf(element, nameOf(id))).includes(words),
      );
      expect(saying).to.deep.equal(ids.split(' '));
    });
  }

  it('how many notice it and how many do not, from the first figure of the leaflet', async () => {
    const element = await placeAccordion();
    await press(element, accordion.show);
    for (const [id, said] of [
      ['worse-symptoms', ['28 in 1,000 sessions', '972']],
      ['fatigue', ['244 of 1,000 people', '756']],
      ['soreness', ['7 to 12 in 1,000 sessions']],
      ['bruising', ['17 to 26 in 1,000 sessions', '61 of 1,000 people']],
      ['lightheadedness', ['10 to 11 in 1,000 sessions']],
      ['bleeding', ['4 to 29 in 1,000 sessions']],
      ['headache', ['1 to 10 in 1,000 people']],
      ['less-stress', ['791 of 1,000 people', '209']],
      ['more-energy', ['327 of 1,000 people', '673']],
    ] as const) {
      expectInOrder(visibleText(panelOf(element, nameOf(id))), said);
    }
  });

  it('its sources, as many as it says and safely linked', async () => {
    const element = await placeAccordion();
    await press(element, accordion.show);
    const without: string[] = [];
    for (const id of allEntries) {
      const panel = panelOf(element, nameOf(id));
      const [details] = shown<HTMLDetailsElement>(panel, 'details');
      if (details) {
        const rows = everything(details, 'li');
        expect(rows).to.have.length.above(0);
        expect(visibleText(details)).to.equal(`Sources (${rows.length})`);
        expect(new Set(rows.map((row) => row.textContent)).size).to.equal(rows.length);
      } else without.push(id);
    }
    expect(without).to.deep.equal(['sleep-change']);
    const links = everything<HTMLAnchorElement>(element, 'details a');
    expect(links).to.have.length.above(20);
    expect(links.every(({ href }) => /^https?:/.test(href))).to.equal(true);
    expect(links.every(({ rel }) => rel.split(' ').includes('noopener'))).to.equal(true);
  });

  it('and lists them when asked', async () => {
    const element = await placeAccordion();
    const panel = await open(element, nameOf('more-energy'));
    await press(panel, 'Sources (1)');
    expect(visibleText(panel)).to.contain('MacPherson');
  });
});

describe('the accordion says on every view', () => {
  it('whom to call in an emergency, in words where no region is known', async () => {
    const element = await placeAccordion();
    const [line] = shown(element, '[part~=footer] p');
    expect(visibleText(line!)).to.equal(
      'Chest pain, trouble breathing, or passed out and not fully yourself? Call your local emergency number now.',
    );
    expect(everything(element, 'a[href^="tel:"]')).to.be.empty;
  });

  it('what this is and what it is not', async () => {
    const text = visibleText(await placeAccordion());
    expect(text).to.contain('General information, not a diagnosis.');
    expect(text).to.contain('Nothing you tick is stored or sent.');
    expect(text).to.contain('Not yet checked by a clinician.');
  });

  it('more about the information, when asked', async () => {
    const element = await placeAccordion();
    await press(element, 'About this information');
    const [foot] = shown(element, '[part~=footer]');
    expectInOrder(visibleText(foot!), ['for adults', 'after an acupuncture session', '2026-11.1']);
    expect(shown(foot!, 'li')).to.have.length.above(30);
  });

  it('how often anything unwanted is noticed, patients before practitioners', async () => {
    expectInOrder(visibleText(await placeAccordion()), [
      accordion.title,
      '297 of 1,000 people',
      '76 in 1,000 sessions',
      '14 to 180',
      '8 in 1 million sessions',
      '1 in 10,000 people',
      '1 to 2 in 1 million sessions',
      en.groups.main,
    ]);
  });
});
