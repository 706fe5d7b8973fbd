import '../../src/index.js';
import type { AcuChecker } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { goThrough, type Told } from './checker.js';
import { attributesOf, willow } from './clinic.js';
import { refuseClipboard } from './clipboard.js';
import { place } from './page.js';
import { everything, headings, press, settled, shown, visibleText } from './reading.js';
import { placeWhole } from './whole.js';

/** A checker by itself: no clinic, no region. */
export const alone = (attributes = ''): Promise<AcuChecker> =>
  place(`<acu-checker ${attributes}></acu-checker>`);

/** A checker of a clinic with these settings. */
export const checkerOf = async (settings = willow): Promise<AcuChecker> => {
  const whole = await placeWhole(attributesOf(settings), '<acu-checker></acu-checker>');
  return whole.querySelector('acu-checker')!;
};

/** A checker of a clinic, as far as the answers lead. */
export const answered = async (told: Told, settings = willow): Promise<AcuChecker> => {
  const checker = await checkerOf(settings);
  await goThrough(checker, told);
  return checker;
};

/** Nothing serious about a pick. */
export const harmless = (pick: keyof typeof en.picks): Told => ({
  gate: [],
  pick: en.picks[pick],
  signs: [],
});

/** One statement ticked about a pick. */
export const withSign = (pick: keyof typeof en.picks, sign: keyof typeof en.signs): Told => ({
  gate: [],
  pick: en.picks[pick],
  signs: [en.signs[sign].says],
});

const unanswered = async (checker: AcuChecker, told: Told): Promise<void> => {
  await goThrough(checker, told);
  await press(checker, en.checker.next);
};

const copyRefused = async (checker: AcuChecker): Promise<void> => {
  const allow = refuseClipboard();
  await goThrough(checker, harmless('bruising'));
  await press(checker, en.answer.copy);
  allow();
};

const going =
  (told: Told) =>
  (checker: AcuChecker): Promise<void> =>
    goThrough(checker, told);

const missing =
  (told: Told) =>
  (checker: AcuChecker): Promise<void> =>
    unanswered(checker, told);

const bruise: Told = { gate: [], pick: en.picks.bruising };

/** Every kind of view that a patient can meet, and how to get there from the start card. */
export const states: Readonly<Record<string, (checker: AcuChecker) => Promise<void>>> = {
  'the start card': settled,
  'question 1': going({}),
  'question 1, not answered': missing({}),
  'question 2': going({ gate: [] }),
  'question 2, not answered': missing({ gate: [] }),
  'question 3': going(bruise),
  'question 3, not answered': missing(bruise),
  'the answer expected': going(harmless('bruising')),
  'the answer call-clinic': going(withSign('bruising', 'bruise-2-weeks')),
  'the answer urgent': going(withSign('bruising', 'fever')),
  'the answer urgent, in a crisis': going(withSign('fatigue', 'not-coping')),
  'the answer urgent, pregnant': going(withSign('fatigue', 'pregnancy-concern')),
  'the answer emergency': going({ gate: [en.gate.collapse.lead] }),
  'the answer emergency, life at risk': going({ gate: [en.gate['life-at-risk'].lead] }),
  'the answer emergency, by a sign': going(withSign('soreness', 'needle-broken')),
  'the answer where copying is refused': copyRefused,
};

/** The heading of the question or answer on show, without its level. */
export const heading = (root: Element): string =>
  shown(root, '[part~=question], [part~=answer]').flatMap(headings)[0]?.slice(3) ?? 'none';

/** What screen readers announce by themselves. */
export const announcements = (root: Element): string[] =>
  everything(root, '[role=status], [role=alert], [role=log], [aria-live]').map((region) =>
    region.textContent.trim(),
  );

/** Links, buttons and everything else that Tab reaches, in order. */
export const interactive = (root: Element): HTMLElement[] =>
  shown(root, 'a[href], button, input, select, textarea, summary, [tabindex="0"]');

/** Where the links of an answer lead, in order. */
export const linksOf = (root: Element): string[] =>
  shown<HTMLAnchorElement>(root, '[part~=answer] a[href]').map((link) => link.href);

/** Those of them that call somebody. */
export const telLinks = (root: Element): string[] =>
  linksOf(root).filter((href) => href.startsWith('tel:'));

/** The answer on show. */
export const answerCard = (root: Element): HTMLElement => shown(root, '[part~=answer]')[0]!;

/** The text of an answer that is no link or button: what can be marked and copied. */
export const plainText = (root: Element): string =>
  shown(answerCard(root), 'p, li')
    .filter((each) => getComputedStyle(each).userSelect !== 'none')
    .map((each) =>
      shown(each, 'a, button').reduce(
        (text, inside) => text.replace(visibleText(inside), ''),
        visibleText(each),
      ),
    )
    .join(' ');
