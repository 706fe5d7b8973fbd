import { expect } from '@open-wc/testing';
import { close, open } from '../support/accordion.js';
import { placeView } from '../support/column.js';
import { nameOf } from '../support/entries.js';
import { everything, settled } from '../support/reading.js';
import { resetSystem, setSystem } from '../support/system.js';

const pseudos = ['', '::before', '::after', '::marker', '::details-content', '::placeholder'];

/** An element as the page's author knows it: by the part that it is or is in. */
const placeOf = (element: Element): string =>
  element.closest('[part]')?.getAttribute('part') ?? element.localName;

const takesTime = (durations: string): boolean =>
  durations.split(',').some((each) => parseFloat(each) > 0);

/** A list of values without those that come again; commas in brackets are no list. */
const distinct = (list: string): string => [...new Set(list.split(/, (?![^(]*\))/))].join(' and ');

/** How an element would move, as "trigger::after rotate 0.15s ease". */
const movesOf = (element: Element, pseudo: string): string[] => {
  const style = getComputedStyle(element, pseudo);
  if (/::(before|after)/.test(pseudo) && style.content === 'none') return [];
  const { transitionProperty, transitionDuration, transitionDelay } = style;
  const { animationName, animationDuration } = style;
  const move = (...lists: string[]): string[] => [
    [placeOf(element) + pseudo, ...lists.map(distinct)].join(' '),
  ];
  return [
    ...(takesTime(`${transitionDuration},${transitionDelay}`)
      ? move(transitionProperty, transitionDuration, style.transitionTimingFunction)
      : []),
    ...(animationName !== 'none' && takesTime(animationDuration)
      ? move(animationName, animationDuration, style.animationTimingFunction)
      : []),
  ];
};

/** Everything on the page that would move if it changed, on show or not. */
const declared = (whole: Element, least: number): string[] => {
  const elements = everything(whole, '*');
  expect(elements.length).to.be.at.least(least);
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

const chevron = 'button::after opacity and rotate 0.15s ease';
const chevronsAndPanel = [
  chevron,
  'panel opacity and rotate 0.15s ease',
  'trigger::after opacity and rotate 0.15s ease',
];

/** Where to look, how many elements are there at the least, and what moves. */
const some = [
  ['the whole as it is placed', 1500, chevronsAndPanel],
  ['all entries, sources and "About" open', 1500, chevronsAndPanel],
  ['question 1, not answered', 60, [chevron]],
  ['question 3, ticked', 60, [chevron]],
  ['the answer emergency', 30, [chevron]],
  ['the answer where copying is refused', 30, [chevron]],
] as const;

describe('motion', () => {
  after(resetSystem);

  describe('for whoever does not mind', () => {
    beforeEach(() => setSystem({ motion: 'no-preference' }));

    for (const [name, least, moves] of some) {
      it(`is one 150 ms ease on chevrons${moves.length > 1 ? ' and panel' : ''}: ${name}`, async () => {
        expect(declared(await placeView(name), least)).to.deep.equal(moves);
      });
    }

    it('turns the chevron and brings the panel when an entry is opened, and then rests', async () => {
      const whole = await placeView('the whole as it is placed');
      expect(moving(whole)).to.deep.equal([]);
      await open(whole, nameOf('bruising'));
      expect(moving(whole)).to.deep.equal(['panel opacity', 'trigger::after rotate']);
      await Promise.all(animationsIn(whole).map(({ finished }) => finished));
      expect(moving(whole)).to.deep.equal([]);
      await close(whole, nameOf('bruising'));
      expect(moving(whole)).to.include('trigger::after rotate');
    });

    it('is not for colours and sizes: these change at once', async () => {
      const whole = await placeView('all entries, sources and "About" open');
      await Promise.all(animationsIn(whole).map(({ finished }) => finished));
      const { color, fontSize } = getComputedStyle(everything(whole, '[part~=title]')[0]!);
      whole.style.setProperty('--acu-font-size', '24px');
      whole.theme = 'dark';
      await settled();
      expect(moving(whole)).to.deep.equal([]);
      const changed = getComputedStyle(everything(whole, '[part~=title]')[0]!);
      expect(changed.color).not.to.equal(color);
      expect(changed.fontSize).not.to.equal(fontSize);
    });
  });

  describe('for whoever asked for less', () => {
    beforeEach(() => setSystem({ motion: 'reduce' }));

    for (const [name, least] of some) {
      it(`is none: ${name}`, async () => {
        const whole = await placeView(name);
        expect(declared(whole, least)).to.deep.equal([]);
        expect(moving(whole)).to.deep.equal([]);
      });
    }
  });
});
