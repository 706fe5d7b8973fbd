import { expect } from '@open-wc/testing';
import type { AcuChecker } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { answer, row } from '../support/checker.js';
import { checkerOf, heading, states } from '../support/checker-states.js';
import { willow } from '../support/clinic.js';
import { everything, inTurn, named, shown, visibleText } from '../support/reading.js';
import * as leaflet from '../clinical/expected-levels.js';

/** Marks that something was put together wrongly. */
const broken = /undefined|null|NaN|\[object|[{}]/;

/** What can be read or heard. */
const texts = (checker: AcuChecker): string[] => [
  visibleText(checker),
  ...everything(checker, '[aria-label]').map((each) => each.getAttribute('aria-label')!),
];

const expectWhole = (checker: AcuChecker): void => {
  for (const text of texts(checker)) expect(text).not.to.match(broken);
};

/** A click as a person's, without the turn of the event loop that other tests can afford. */
const click = async (checker: AcuChecker, name: string): Promise<void> => {
  named(shown(checker, 'button'), name).click();
  await checker.updateComplete;
};

const say = async (checker: AcuChecker, words: string): Promise<void> => {
  row(checker, words).click();
  await checker.updateComplete;
  await click(checker, en.checker.next);
};

/** From a fresh first question to the answer about a pick. */
const walk = async (checker: AcuChecker, pick: string, sign: string): Promise<void> => {
  await say(checker, en.checker.none);
  await say(checker, pick);
  await say(checker, sign);
};

describe('the whole walk', () => {
  let walks = 0;

  for (const [pick, floor] of leaflet.floors) {
    it(`leads from ${pick} to the level of the leaflet for every statement`, async () => {
      const checker = await checkerOf();
      await click(checker, en.checker.start);
      const levels: Record<string, string> = { none: floor };
      for (const [of, sign, level] of leaflet.rows) if (of === pick) levels[sign] = level;

      await inTurn(Object.entries(levels), async ([sign, level]) => {
        const says = sign === 'none' ? en.checker.none : en.signs[sign as 'fever'].says;
        await walk(checker, en.picks[pick], says);
        expect(heading(checker), sign).to.equal(en.answer.headings[level as typeof floor]);
        expect(answer(checker)).to.contain(en.picks[pick]);
        if (sign !== 'none') {
          const { then = '' }: { then?: string } = en.signs[sign as 'fever'];
          expect(answer(checker)).to.contain(`${says} ${then}`.trim());
        }
        expectWhole(checker);
        walks += 1;
        await click(checker, en.answer.restart);
      });
    });
  }

  it('was walked for every row of the table', () => {
    expect(walks).to.equal(leaflet.totals.rows + leaflet.totals.picks);
  });
});

describe('nothing is put together wrongly', () => {
  for (const [who, settings] of Object.entries({
    'a whole clinic': willow,
    'no clinic': {},
    'a clinic in the US': { region: 'US', 'clinic-phone': '+1 (555) 010-0000 x12' },
    'a clinic in Ireland': { region: 'IE', 'clinic-name': 'O’Neill & Daughters' },
  })) {
    for (const [name, go] of Object.entries(states)) {
      it(`for ${who} in ${name}`, async () => {
        const checker = await checkerOf(settings);
        await go(checker);
        for (const summary of shown(checker, 'summary')) summary.click();
        expect(texts(checker)[0]!.length).to.be.above(100);
        expectWhole(checker);
      });
    }
  }
});
