import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { close } from '../support/accordion.js';
import { openAll, openOne, placeInColumn, views } from '../support/column.js';
import { nameOf } from '../support/entries.js';
import { everything, settled } from '../support/reading.js';

const pseudos = ['', '::before', '::after', '::marker', '::details-content', '::placeholder'];

const prefer = (motion: 'reduce' | 'no-preference'): Promise<unknown> =>
  executeServerCommand('media', { features: { 'prefers-reduced-motion': motion } });

/** An element as the page's author knows it: by the part that it is or is in. */
const placeOf = (element: Element): string =>
  element.closest('[part]')?.getAttribute('part') ?? element.localName;

const takesTime = (durations: string): boolean =>
  durations.split(',').some((each) => parseFloat(each) > 0);

/** A list of values without those that come again; commas in brackets are no list. */
const distinct = (list: string): string => [...new Set(list.split(/, (?![^(]*\))/))].join(' and ');

/** How an element would move, as "trigger::after 0.15s ease". */
const movesOf = (element: Element, pseudo: string): string[] => {
  const style = getComputedStyle(element, pseudo);
  if (/::(before|after)/.test(pseudo) && style.content === 'none') return [];
  const { transitionDuration, transitionDelay, transitionTimingFunction } = style;
  const { animationName, animationDuration, animationTimingFunction } = style;
  const place = placeOf(element) + pseudo;
  return [
    ...(takesTime(`${transitionDuration},${transitionDelay}`)
      ? [`${place} ${distinct(transitionDuration)} ${distinct(transitionTimingFunction)}`]
      : []),
    ...(animationName !== 'none' && takesTime(animationDuration)
      ? [`${place} ${distinct(animationDuration)} ${distinct(animationTimingFunction)}`]
      : []),
  ];
};

/** Everything on the page that would move if it changed, on show or not. */
const declared = (whole: Element): string[] => {
  const elements = everything(whole, '*');
  expect(elements.length).to.be.above(1000);
  const moves = elements.flatMap((each) => pseudos.flatMap((pseudo) => movesOf(each, pseudo)));
  return [...new Set(moves)].toSorted();
};

const animationsIn = (whole: Element): Animation[] =>
  everything(whole, '.root').flatMap((root) => root.getAnimations({ subtree: true }));

/** Everything that moves at this moment, as "trigger::after rotate". */
const moving = (whole: Element): string[] => {
  const moves = animationsIn(whole).map((animation) => {
    const { target, pseudoElement } = animation.effect as KeyframeEffect;
    const what = animation instanceof CSSTransition ? animation.transitionProperty : animation.id;
    return `${placeOf(target!)}${pseudoElement ?? ''} ${what}`;
  });
  return [...new Set(moves)].toSorted();
};

/** All entries are there in every view, open or not; the checker is not. */
const some = [
  'the start card',
  'question 1, not answered',
  'the answer where copying is refused',
  'everything open',
];

describe('motion', () => {
  afterEach(() => executeServerCommand('media', {}));

  describe('for whoever does not mind', () => {
    beforeEach(() => prefer('no-preference'));

    for (const name of some) {
      it(`is one 150 ms ease on chevron and panel: ${name}`, async () => {
        const whole = await placeInColumn(360);
        await views[name]!(whole);
        expect(declared(whole)).to.deep.equal(['panel 0.15s ease', 'trigger::after 0.15s ease']);
      });
    }

    it('turns the chevron and brings the panel when an entry is opened, and then rests', async () => {
      const whole = await placeInColumn(360);
      await openOne(whole);
      expect(moving(whole)).to.deep.equal(['panel opacity', 'trigger::after rotate']);
      await Promise.all(animationsIn(whole).map(({ finished }) => finished));
      expect(moving(whole)).to.deep.equal([]);
      await close(whole, nameOf('bruising'));
      expect(moving(whole)).to.include('trigger::after rotate');
    });

    it('is not for colours and sizes: these change at once', async () => {
      const whole = await placeInColumn(360);
      await openAll(whole);
      await Promise.all(animationsIn(whole).map(({ finished }) => finished));
      whole.style.setProperty('--acu-font-size', '24px');
      whole.theme = 'dark';
      await settled();
      expect(moving(whole)).to.deep.equal([]);
    });
  });

  describe('for whoever asked for less', () => {
    beforeEach(() => prefer('reduce'));

    for (const name of some) {
      it(`is none: ${name}`, async () => {
        const whole = await placeInColumn(360);
        await views[name]!(whole);
        expect(declared(whole)).to.deep.equal([]);
        expect(moving(whole)).to.deep.equal([]);
      });
    }
  });
});
