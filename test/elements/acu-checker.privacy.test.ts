import { expect } from '@open-wc/testing';
import type { AcuChecker } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { tick } from '../support/checker.js';
import {
  answered,
  checkerOf,
  harmless,
  heading,
  states,
  withSign,
} from '../support/checker-states.js';
import { willow } from '../support/clinic.js';
import { inTurn, press, settled } from '../support/reading.js';
import * as leaflet from '../clinical/expected-levels.js';

const { back, next } = en.checker;

/** Every id that could tell what somebody ticked or noticed. */
const ids: readonly string[] = [
  ...leaflet.gate,
  ...leaflet.floors.map(([pick]) => pick),
  ...new Set(leaflet.rows.map(([, sign]) => sign)),
];

const inside = (root: ShadowRoot): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? inside(element.shadowRoot) : []),
  ]);

/** Words that people read may name what was noticed, and sources are links: nothing else may. */
const isRead = (name: string): boolean => ['aria-label', 'href'].includes(name);

const attributes = (element: Element): string[] =>
  [...element.attributes]
    .filter(({ name }) => !isRead(name))
    .map(({ name, value }) => `${name}="${value}"`);

/** All that scripts of the page could read off the nodes of a checker. */
const marks = (checker: AcuChecker): string[] => [
  ...attributes(checker),
  ...attributes(checker.parentElement!),
  ...inside(checker.shadowRoot!).flatMap((element) => [
    element.localName,
    ...attributes(element),
    ...(element instanceof HTMLInputElement ? [`value: ${element.value}`] : []),
  ]),
];

const idsIn = (texts: readonly string[]): string[] =>
  texts.filter((text) => ids.some((id) => text.includes(id)));

/** The answers that a page hears of. */
const listen = (target: EventTarget = document): Event[] => {
  const heard: Event[] = [];
  target.addEventListener('acu-answer', (event) => heard.push(event));
  return heard;
};

const levelOf = (event: Event | undefined): string | undefined =>
  (event as (Event & { level: string }) | undefined)?.level;

/** The names of all that an event holds beyond what every event holds. */
const ownNames = (event: Event): string[] => {
  const names = Reflect.ownKeys(event).map(String);
  let prototype = Object.getPrototypeOf(event) as object;
  while (prototype !== Event.prototype) {
    names.push(...Reflect.ownKeys(prototype).map(String));
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  const common = ['isTrusted', 'constructor', ...Object.getOwnPropertyNames(Event.prototype)];
  return names.filter((name) => !common.includes(name));
};

describe('acu-answer', () => {
  for (const [name, told, level] of [
    ['expected', harmless('bruising'), 'expected'],
    ['call-clinic', withSign('bruising', 'bruise-2-weeks'), 'call-clinic'],
    ['urgent', withSign('bruising', 'fever'), 'urgent'],
    ['emergency, by a sign', withSign('soreness', 'needle-broken'), 'emergency'],
    ['emergency, by the gate', { gate: [en.gate.collapse.lead] }, 'emergency'],
  ] as const) {
    it(`tells the level ${name} once, and nothing else`, async () => {
      const heard = listen();
      await answered(told);
      expect(heard.map(levelOf)).to.deep.equal([level]);
      const [event] = heard;
      expect(ownNames(event!)).to.deep.equal(['level']);
      expect(event instanceof CustomEvent).to.equal(false);
    });
  }

  it('bubbles and leaves shadow roots', async () => {
    const heard = listen(window);
    await answered(harmless('bruising'));
    const [event] = heard;
    expect(event).to.include({ type: 'acu-answer', bubbles: true, composed: true });
    expect(event!.target).to.be.an('HTMLElement');
  });

  it('is not there while a question is asked', async () => {
    const heard = listen();
    const checker = await answered({ gate: [], pick: en.picks.bruising });
    await press(checker, next);
    await tick(checker, en.checker.none);
    expect(heard).to.deep.equal([]);
  });

  it('is not there again after Back, a change of the page or a move', async () => {
    const checker = await answered(harmless('bruising'));
    const heard = listen();
    checker.headingLevel = 3;
    checker.parentElement!.setAttribute('region', 'US');
    checker.requestUpdate();
    await settled();
    checker.parentElement!.append(checker);
    await settled();
    await press(checker, back);
    expect(heard).to.deep.equal([]);
  });

  it('is there for the next answer', async () => {
    const checker = await answered(harmless('bruising'));
    const heard = listen();
    await press(checker, back);
    await tick(checker, en.signs.fever.says);
    await press(checker, next);
    expect(heard.map(levelOf)).to.deep.equal(['urgent']);
  });
});

describe('what is ticked is nowhere', () => {
  for (const [name, go] of Object.entries(states)) {
    it(`on no node of ${name}`, async () => {
      const checker = await checkerOf();
      await go(checker);
      const all = marks(checker);
      expect(all.length).to.be.above(20);
      expect(idsIn(all)).to.deep.equal([]);
    });
  }

  for (const [pick] of leaflet.floors) {
    it(`on no node of question 3 and the answer about ${pick}`, async () => {
      const checker = await answered({ gate: [], pick: en.picks[pick] });
      expect(idsIn(marks(checker))).to.deep.equal([]);
      const signs = leaflet.rows.filter(([of]) => of === pick).map(([, id]) => id);
      await inTurn(signs, (sign) => tick(checker, en.signs[sign].says));
      expect(idsIn(marks(checker))).to.deep.equal([]);
      await press(checker, next);
      expect(heading(checker)).not.to.contain(en.picks[pick]);
      expect(idsIn(marks(checker))).to.deep.equal([]);
    });
  }

  it('would be found if it were there', async () => {
    const checker = await answered({});
    checker.shadowRoot!.querySelector('input')!.dataset['tick'] = leaflet.gate[0];
    expect(idsIn(marks(checker))).to.deep.equal([`data-tick="${leaflet.gate[0]}"`]);
  });

  it('in no mark-up: two rows look the same there when ticked', async () => {
    const checker = await answered({});
    const unticked = checker.shadowRoot!.innerHTML;
    await tick(checker, en.gate.collapse.lead);
    expect(checker.shadowRoot!.innerHTML).to.equal(unticked);
    await tick(checker, en.gate['cord-signs'].lead);
    expect(checker.shadowRoot!.innerHTML).to.equal(unticked);
  });

  it('in no storage, cookie, address or history, and not in the name of the window', async () => {
    const kept = (): unknown => [
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      location.href,
      history.length,
      history.state,
      name,
      document.title,
    ];
    const before = kept();
    await inTurn(Object.values(states), async (go) => go(await checkerOf()));
    const checker = await answered(withSign('fatigue', 'not-coping'), { ...willow, region: 'US' });
    await press(checker, back);
    expect(kept()).to.deep.equal(before);
  });

  it('in no public field of the element', async () => {
    const before = Reflect.ownKeys(await checkerOf()).map(String);
    const checker = await answered(withSign('fatigue', 'not-coping'));
    const added = Reflect.ownKeys(checker).filter((key) => !before.includes(String(key)));
    expect(added).to.deep.equal([]);
    const values = Object.values(checker).map((value: unknown) => String(value));
    expect(idsIn(values)).to.deep.equal([]);
  });
});
