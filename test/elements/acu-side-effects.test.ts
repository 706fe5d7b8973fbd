import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AcuSideEffects } from '../../src/index.js';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import * as leaflet from '../clinical/expected-levels.js';
import {
  close,
  isOpen,
  open,
  openEntries,
  panelOf,
  toggles,
  trigger,
  triggers,
} from '../support/accordion.js';
import { expectAccessible } from '../support/axe.js';
import { warnings, type Warnings } from '../support/console.js';
import {
  allEntries,
  entriesIn,
  entriesOfGroup,
  groups,
  nameOf,
  unwanted,
} from '../support/entries.js';
import { goTo, isInView, place, placeInShadow, setAddress } from '../support/page.js';
import { addPseudoLocale, pseudo } from '../support/pseudo-locale.js';
import {
  everything,
  focused,
  headings,
  inTurn,
  press,
  settled,
  shown,
  visibleText,
} from '../support/reading.js';
import { spoken } from '../support/spoken.js';

const { accordion } = en;

const placeAccordion = (attributes = '', children = ''): Promise<AcuSideEffects> =>
  place(`<acu-side-effects ${attributes}>${children}</acu-side-effects>`);

/** The pieces of text in the order given, each found after the one before. */
const expectInOrder = (text: string, pieces: readonly string[]): void => {
  pieces.reduce((from, piece) => {
    const at = text.indexOf(piece, from);
    if (at < 0) throw new Error(`"${piece}" does not follow in: ${text.slice(from)}`);
    return at + piece.length;
  }, 0);
};

describe('acu-side-effects', () => {
  describe('is accessible', () => {
    for (const level of [2, 3, 4]) {
      it(`has real headings of level ${level}, ${level + 1} and ${level + 2}`, async () => {
        const element = await placeAccordion(`heading-level="${level}"`);
        const panel = await open(element, nameOf('bruising'));

        expect(headings(panel)).to.have.lengthOf(7);
        expect(headings(panel).every((heading) => heading.startsWith(`h${level + 2} `))).to.equal(
          true,
        );
        await close(element, nameOf('bruising'));
        const [title, ...entries] = headings(element);
        expect(title).to.equal(`h${level} ${accordion.title}`);
        expect(entries).to.have.lengthOf(20);
        expect(entries.every((heading) => heading.startsWith(`h${level + 1} `))).to.equal(true);
      });
    }

    it('has its title on level 2 unless told otherwise', async () => {
      const element = await placeAccordion();
      expect(headings(element)[0]).to.equal(`h2 ${accordion.title}`);
      element.headingLevel = 3;
      await settled();
      expect(headings(element)[0]).to.equal(`h3 ${accordion.title}`);
    });

    it('has one button in each heading, which says what it opens and whether it is open', async () => {
      const element = await placeAccordion();
      const buttons = triggers(element);
      expect(buttons).to.have.lengthOf(20);
      for (const button of buttons) {
        const heading = button.closest('h3')!;
        expect(visibleText(heading)).to.equal(visibleText(button));
        expect(button.getAttribute('aria-expanded')).to.equal('false');
      }
      const panels = allEntries.map((id) => panelOf(element, nameOf(id)));
      expect(new Set(panels).size).to.equal(20);
      expect(panels.some((panel) => panel.hasAttribute('role'))).to.equal(false);
      await open(element, nameOf('fatigue'));
      expect(trigger(element, nameOf('fatigue')).getAttribute('aria-expanded')).to.equal('true');
    });

    it('uses each id once', async () => {
      const element = await placeAccordion();
      const ids = everything(element, '[id]').map(({ id }) => id);
      expect(ids).to.have.length.above(40);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('names its groups and makes no region of a panel', async () => {
      const element = await placeAccordion();
      await press(element, accordion.showAll);
      expect(entriesOfGroup(element, en.groups.main)).to.deep.equal(groups.main);
      expect(entriesOfGroup(element, en.groups.also)).to.deep.equal(groups.also);
      expect(entriesOfGroup(element, en.groups.pleasant)).to.deep.equal(groups.pleasant);
      expect(shown(element, '[role=group]')).to.have.lengthOf(3);
      expect(everything(element, '[role=region], section, article, aside')).to.be.empty;
    });

    it('keeps a closed panel from a screen reader and hands over an open one', async () => {
      const element = await placeAccordion();
      const before = await spoken();
      expect(before.filter((said) => said.startsWith('button '))).to.have.length.above(20);
      expect(before.join()).not.to.contain(en.effects.bruising.what);

      await open(element, nameOf('bruising'));
      const after = (await spoken()).join();
      expect(after).to.contain(`button (expanded) ${nameOf('bruising')}`);
      expect(after).to.contain(`heading ${accordion.what}`);
      expect(after).to.contain(en.effects.bruising.what);
      expect(after).not.to.contain(en.effects.bleeding.what);
    });

    it('is worked by keyboard alone: Tab through all, Enter and Space', async () => {
      const element = await placeAccordion();
      const reached: (Element | null)[] = [];
      const tab = async () => {
        await sendKeys({ press: 'Tab' });
        reached.push(focused());
      };
      await inTurn(Array.from({ length: 22 }), tab);
      const [showAll, ...rest] = reached;
      expect(visibleText(showAll!)).to.equal(accordion.showAll);
      expect(rest.slice(0, 20)).to.deep.equal(triggers(element));
      expect(visibleText(rest[20]!)).to.equal(en.about.title);

      const button = trigger(element, nameOf('burn'));
      button.focus();
      await sendKeys({ press: 'Enter' });
      expect(isOpen(element, nameOf('burn'))).to.equal(true);
      expect(focused()).to.equal(button);
      await sendKeys({ press: 'Tab' });
      expect(visibleText(focused()!)).to.match(/^Sources \(\d+\)$/);
      button.focus();
      await sendKeys({ press: 'Space' });
      expect(isOpen(element, nameOf('burn'))).to.equal(false);
      expect(focused()).to.equal(button);
    });

    it('passes axe closed and with every entry open', async () => {
      const element = await placeAccordion();
      await expectAccessible(element);
      element.expandAll();
      await settled();
      await expectAccessible(element);
    });

    for (const id of allEntries) {
      it(`passes axe with ${id} open`, async () => {
        const element = await placeAccordion();
        await open(element, nameOf(id));
        expect(openEntries(element)).to.have.lengthOf(1);
        await expectAccessible(element);
      });
    }
  });

  describe('shows the entries', () => {
    it('20 of them, in the order of the leaflet', async () => {
      expect(entriesIn(await placeAccordion())).to.deep.equal(allEntries);
    });

    it('in the order of `effects`, within their groups', async () => {
      const element = await placeAccordion('effects="headache less-stress bruising fatigue burn"');
      expect(entriesOfGroup(element, en.groups.main)).to.deep.equal(['bruising', 'fatigue']);
      expect(entriesOfGroup(element, en.groups.also)).to.deep.equal(['headache', 'burn']);
      expect(entriesOfGroup(element, en.groups.pleasant)).to.deep.equal(['less-stress']);
    });

    it('without a group that has none of them', async () => {
      const element = await placeAccordion('effects="burn"');
      expect(shown(element, '[role=group]')).to.have.lengthOf(1);
      expect(visibleText(element)).not.to.contain(en.groups.main);
      await press(element, accordion.showAll);
      expect(isOpen(element, nameOf('burn'))).to.equal(true);
    });

    it('as the property says, a list or a text', async () => {
      const element = await placeAccordion();
      element.effects = ['soreness', 'bruising'];
      await settled();
      expect(entriesIn(element)).to.deep.equal(['soreness', 'bruising']);
      element.effects = 'bruising soreness bruising';
      await settled();
      expect(entriesIn(element)).to.deep.equal(['bruising', 'soreness']);
      element.setAttribute('effects', '');
      await settled();
      expect(entriesIn(element)).to.deep.equal(allEntries);
    });

    it('and not what stands in the tag without a slot', async () => {
      const element = await placeAccordion('', '<p>Without script</p><br>Words<p slot="x">No</p>');
      expect(visibleText(element)).not.to.match(/Without script|Words|No$/);
      expect(entriesIn(element)).to.deep.equal(allEntries);
    });

    it('and nothing at all when the page hides it', async () => {
      const element = await placeAccordion('hidden');
      expect(element.checkVisibility()).to.equal(false);
    });
  });

  describe('opens and closes', () => {
    it('an entry by a click, beside those that are open', async () => {
      const element = await placeAccordion();
      await open(element, nameOf('fatigue'));
      const panel = await open(element, nameOf('bruising'));
      expect(openEntries(element)).to.have.lengthOf(2);
      expect(visibleText(panel)).to.contain(en.effects.bruising.what);
      await close(element, nameOf('bruising'));
      expect(visibleText(panel)).to.equal('');
      expect(isOpen(element, nameOf('fatigue'))).to.equal(true);
    });

    it('so that closed text is found by the browser', async () => {
      const element = await placeAccordion();
      const panels = allEntries.map((id) => panelOf(element, nameOf(id)));
      expect(panels.map((panel) => panel.getAttribute('hidden'))).to.deep.equal(
        allEntries.map(() => 'until-found'),
      );
      expect(everything(panels[3]!, 'p').map((p) => p.textContent)).to.include(
        en.effects.bruising.what,
      );
      await open(element, nameOf('bruising'));
      expect(panels[3]!.hasAttribute('hidden')).to.equal(false);
    });

    it('an entry in which the browser finds something', async () => {
      const element = await placeAccordion();
      const heard = toggles(document.body);
      const panel = panelOf(element, nameOf('burn'));
      panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
      panel.removeAttribute('hidden');
      await settled();
      expect(isOpen(element, nameOf('burn'))).to.equal(true);
      expect(heard).to.deep.equal(['burn opened']);
      await close(element, nameOf('burn'));
      expect(panel.getAttribute('hidden')).to.equal('until-found');
    });

    it('and tells the page whether an entry was opened or closed', async () => {
      const element = await placeAccordion();
      const heard = toggles(document.body);
      await open(element, nameOf('bruising'));
      await open(element, nameOf('headache'));
      await close(element, nameOf('bruising'));
      expect(heard).to.deep.equal(['bruising opened', 'headache opened', 'bruising closed']);
    });

    it('all at once, and tells of those that changed', async () => {
      const element = await placeAccordion('effects="bruising fatigue burn"');
      await open(element, nameOf('fatigue'));
      const heard = toggles(element);
      await press(element, accordion.showAll);
      expect(openEntries(element)).to.have.lengthOf(3);
      expect(heard).to.have.members(['bruising opened', 'burn opened']);
      await press(element, accordion.hideAll);
      expect(openEntries(element)).to.be.empty;
      expect(heard).to.have.lengthOf(5);
      expect(shown(element, 'button').map(visibleText)).to.include(accordion.showAll);
    });

    it('offers "Hide all" once the last one was opened', async () => {
      const element = await placeAccordion('effects="bruising fatigue"');
      await open(element, nameOf('bruising'));
      expect(shown(element, 'button').map(visibleText)).to.include(accordion.showAll);
      await open(element, nameOf('fatigue'));
      expect(shown(element, 'button').map(visibleText)).to.include(accordion.hideAll);
    });

    it('by its methods, which tell the page nothing', async () => {
      const element = await placeAccordion();
      const heard = toggles(element);
      element.show('bruising');
      await settled();
      expect(openEntries(element)).to.have.lengthOf(1);
      expect(isOpen(element, nameOf('bruising'))).to.equal(true);
      element.expandAll();
      await settled();
      expect(openEntries(element)).to.have.lengthOf(20);
      element.hide('bruising');
      await settled();
      expect(isOpen(element, nameOf('bruising'))).to.equal(false);
      element.collapseAll();
      await settled();
      expect(openEntries(element)).to.be.empty;
      expect(heard).to.be.empty;
    });

    it('before it is on the page', async () => {
      const element = document.createElement('acu-side-effects');
      element.show('bruising');
      const page = await place('<div></div>');
      page.append(element);
      await settled();
      expect(isOpen(element, nameOf('bruising'))).to.equal(true);
    });

    it('and keeps it so where it is moved', async () => {
      const page = await place<HTMLElement>(
        '<div><acu-side-effects></acu-side-effects><main></main></div>',
      );
      const element = page.querySelector('acu-side-effects')!;
      const heard = toggles(page);
      await open(element, nameOf('bruising'));
      page.querySelector('main')!.append(element);
      await settled();
      expect(isOpen(element, nameOf('bruising'))).to.equal(true);
      element.remove();
      await settled();
      page.prepend(element);
      await settled();
      await open(element, nameOf('headache'));
      expect(heard).to.deep.equal(['bruising opened', 'headache opened']);
    });

    it('undisturbed by what a note of the clinic does', async () => {
      const note = '<details slot="bruising"><summary>More</summary>Text</details>';
      const element = await placeAccordion('', note);
      const heard = toggles(element);
      const details = element.querySelector('details')!;
      const panel = await open(element, nameOf('bruising'));
      await press(panel, 'More');
      expect(details.open).to.equal(true);
      details.dispatchEvent(new Event('slotchange', { bubbles: true }));
      details.dispatchEvent(new Event('toggle', { bubbles: true }));
      await settled();
      expect(visibleText(panel)).to.contain('Text');
      expect(heard).to.deep.equal(['bruising opened']);
    });
  });

  describe('follows the address', () => {
    const spacer = '<div style="height: 300vh"></div>';

    beforeEach(() => {
      setAddress('');
      scrollTo(0, 0);
    });
    after(() => setAddress(''));

    const expectReached = (element: AcuSideEffects, name: string) => {
      const button = trigger(element, name);
      expect(openEntries(element)).to.deep.equal([visibleText(button)]);
      expect(focused()).to.equal(button);
      console.log(name, JSON.stringify(button.getBoundingClientRect()), innerHeight, scrollY, document.documentElement.scrollHeight);
      expect(isInView(button)).to.equal(true);
    };

    it('on load', async () => {
      setAddress('#acu-headache');
      const page = await place(`<div>${spacer}<acu-side-effects></acu-side-effects></div>`);
      expectReached(page.querySelector('acu-side-effects')!, nameOf('headache'));
    });

    it('when a link is followed later', async () => {
      const page = await place(`<div>${spacer}<acu-side-effects></acu-side-effects></div>`);
      const element = page.querySelector('acu-side-effects')!;
      const heard = toggles(element);
      expect(isInView(trigger(element, nameOf('burn')))).to.equal(false);
      await goTo('#acu-burn');
      expectReached(element, nameOf('burn'));
      expect(heard).to.deep.equal(['burn opened']);
      expect(location.hash).to.equal('#acu-burn');
    });

    it('to an entry that is open already', async () => {
      const page = await place(`<div><acu-side-effects></acu-side-effects>${spacer}</div>`);
      const element = page.querySelector('acu-side-effects')!;
      await open(element, nameOf('burn'));
      const heard = toggles(element);
      await goTo('#acu-burn');
      expectReached(element, nameOf('burn'));
      expect(heard).to.be.empty;
    });

    for (const hash of ['#acu-nothing', '#acu-constructor', '#acu-__proto__', '#acu-', '#burn']) {
      it(`but not to ${hash}`, async () => {
        const element = await placeAccordion();
        await goTo(hash);
        expect(openEntries(element)).to.be.empty;
        expect(focused()).to.equal(document.body);
        setAddress(hash);
        expect(openEntries(await placeAccordion())).to.be.empty;
      });
    }

    it('in the first of two accordions that has the entry', async () => {
      const page = await place(`<div>
        <acu-side-effects effects="bruising"></acu-side-effects>
        <main></main>
        <acu-side-effects></acu-side-effects>
      </div>`);
      page.querySelector('main')!.attachShadow({ mode: 'open' }).innerHTML =
        '<acu-side-effects></acu-side-effects>';
      await settled();
      const [first, second, third] = everything<AcuSideEffects>(page, 'acu-side-effects');
      await goTo('#acu-bruising');
      expectReached(first!, nameOf('bruising'));
      expect(openEntries(second!)).to.be.empty;
      await goTo('#acu-headache');
      expectReached(second!, nameOf('headache'));
      expect(openEntries(third!)).to.be.empty;
      second!.remove();
      await goTo('#acu-burn');
      expectReached(third!, nameOf('burn'));
      expect(openEntries(second!)).to.have.lengthOf(0);
    });
  });

  describe('has places for the clinic', () => {
    const mark = accordion.addedByClinic;

    it('a note in every entry, at its end and marked', async () => {
      const notes = allEntries.map((id) => `<p slot="${id}">Our note on ${id}.</p>`).join('');
      const element = await placeAccordion('', notes);
      await press(element, accordion.showAll);
      for (const id of allEntries) {
        const text = visibleText(panelOf(element, nameOf(id)));
        expectInOrder(text, [en.effects[id].what, mark, `Our note on ${id}.`]);
        if (id in en.picks) expectInOrder(text, [accordion.youKnow, mark]);
        expect(text.split(mark)).to.have.lengthOf(2);
      }
    });

    it('which is there only when it is filled', async () => {
      const element = await placeAccordion(
        '',
        `
        <p slot="bruising">Ours.</p>
        <p slot="fatigue"> </p>
      `,
      );
      const filled = await open(element, nameOf('bruising'));
      expect(visibleText(filled)).to.contain(mark);
      const panels = await Promise.all(
        (['fatigue', 'burn'] as const).map((id) => open(element, nameOf(id))),
      );
      expect(panels.map(visibleText).join()).not.to.contain(mark);
    });

    it('and may be a picture without words', async () => {
      const element = await placeAccordion('', '<svg slot="burn" width="9" height="9"></svg>');
      expect(visibleText(await open(element, nameOf('burn')))).to.contain(mark);
    });

    it('filled later and emptied again', async () => {
      const element = await placeAccordion();
      const panel = await open(element, nameOf('burn'));
      expect(visibleText(panel)).not.to.contain(mark);
      const note = document.createElement('p');
      note.slot = 'burn';
      note.textContent = 'Bring it along.';
      element.append(note);
      await settled();
      expectInOrder(visibleText(panel), [mark, 'Bring it along.']);
      note.remove();
      await settled();
      expect(visibleText(panel)).not.to.contain(mark);
      expect(visibleText(element)).to.contain(accordion.title);
    });

    it('the introduction and the foot', async () => {
      const element = await placeAccordion(
        '',
        '<p slot="footer">Our foot.</p><p slot="intro">Our words.</p>',
      );
      expectInOrder(visibleText(element), [
        accordion.title,
        '297 of 1,000',
        'Our words.',
        en.groups.main,
        nameOf('better-digestion'),
        'Our foot.',
        en.notDiagnosis,
      ]);
    });
  });

  describe('says in a panel', () => {
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
          accordion.howOften,
          accordion.howLong,
          ...[accordion.what, what],
          ...[accordion.why, why!],
          ...[en.careTitle, ...care],
          ...[accordion.next, ...next],
          ...['Call your clinic', ...signsOf(id, 'call-clinic'), accordion.youKnow],
          ...['Get medical help today', ...signsOf(id, 'urgent')],
          ...['Get emergency help now', ...signsOf(id, 'emergency')],
          'Chest pain, trouble breathing, or a faint that does not clear?',
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
        expect(headings(panel)).to.deep.equal([`h4 ${accordion.what}`]);
        const text = visibleText(panel);
        expectInOrder(text, [
          accordion.howOften,
          accordion.what,
          en.effects[id].what,
          'Sources (1)',
        ]);
        expect(text).not.to.contain(accordion.howLong);
        expect(text).not.to.contain('Call your clinic');
      });
    }

    const uncounted = [
      ...['twitching', 'emotional-release', 'tingling', 'burn', 'sleep-change', 'hot-or-cold'],
      ...['better-sleep', 'mental-clarity', 'better-digestion'],
    ];
    const unmeasured = [
      ...['worse-symptoms', 'fatigue', 'lightheadedness', 'emotional-release'],
      ...['tingling', 'nausea', 'headache'],
    ];
    const unknownLength = ['bleeding', 'skin-reaction', 'burn', 'sleep-change', 'hot-or-cold'];

    for (const [words, ids] of [
      ['Nobody has counted this.', uncounted],
      ['Nobody has measured this.', unmeasured],
      ['How long it lasts is not known.', unknownLength],
    ] as const) {
      it(`"${words}" where that is so and nowhere else`, async () => {
        const element = await placeAccordion();
        await press(element, accordion.showAll);
        const saying = allEntries.filter((id) =>
          visibleText(panelOf(element, nameOf(id))).includes(words),
        );
        expect(saying).to.have.members([...ids]);
      });
    }

    it('how many notice it and how many do not, from the first figure of the leaflet', async () => {
      const element = await placeAccordion();
      await press(element, accordion.showAll);
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
      await press(element, accordion.showAll);
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

  describe('says on every view', () => {
    it('whom to call in an emergency, in words where no region is known', async () => {
      const element = await placeAccordion();
      const [line] = shown(element, '[part~=footer] p');
      expect(visibleText(line!)).to.equal(
        'Chest pain, trouble breathing, or a faint that does not clear? Call your local emergency number now.',
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
      expectInOrder(visibleText(foot!), [
        'for adults',
        'after an acupuncture session',
        '2026-11.1',
      ]);
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

  describe('speaks a language', () => {
    let removeLocale: () => void;
    const page = document.documentElement;

    beforeEach(() => {
      removeLocale = addPseudoLocale();
    });
    afterEach(() => {
      removeLocale();
      page.removeAttribute('lang');
    });

    const title = pseudo(accordion.title);

    for (const lang of ['ar', 'AR', 'ar-EG']) {
      it(`its own, lang="${lang}"`, async () => {
        const element = await placeAccordion(`lang="${lang}"`);
        expect(visibleText(element)).to.contain(title);
      });
    }

    it('wholly: nothing on show or said is left in English', async () => {
      const element = await placeAccordion('lang="ar"');
      element.expandAll();
      await settled();
      expect(visibleText(element)).to.contain(pseudo(en.effects.bruising.what));
      expect(visibleText(element)).not.to.match(/[a-z]/i);
      const labels = everything(element, '[aria-label], [title], [alt], [placeholder]').map(
        (each) =>
          ['aria-label', 'title', 'alt', 'placeholder']
            .map((name) => each.getAttribute(name))
            .join(''),
      );
      expect(labels.join()).not.to.match(/[a-z]/i);
    });

    it('and says which, and from which side it is read', async () => {
      const element = await placeAccordion('lang="ar"');
      const [first] = shown(element, '*');
      expect(first!.lang).to.equal('ar');
      expect(getComputedStyle(trigger(element, pseudo(nameOf('burn')))).direction).to.equal('rtl');
      element.lang = 'en';
      await settled();
      expect(first!.lang).to.equal('en');
      expect(getComputedStyle(trigger(element, nameOf('burn'))).direction).to.equal('ltr');
    });

    it('English where it has no other, and that is no mistake', async () => {
      const heard = warnings();
      const element = await placeAccordion('lang="xx"');
      heard.restore();
      expect(visibleText(element)).to.contain(accordion.title);
      expect(shown(element, '*')[0]!.lang).to.equal('en');
      expect(heard.texts).to.be.empty;
    });

    it('of the nearest element above it', async () => {
      page.lang = 'en';
      const above = await place(
        '<div lang="en"><div lang="ar"><p lang=""><acu-side-effects></acu-side-effects></p></div></div>',
      );
      expect(visibleText(above)).to.contain(title);
    });

    it('of the document, and follows it when it changes', async () => {
      page.lang = 'ar';
      const element = await placeAccordion();
      expect(visibleText(element)).to.contain(title);
      page.lang = 'en';
      await settled();
      expect(visibleText(element)).to.contain(accordion.title);
      page.removeAttribute('lang');
      await settled();
      expect(visibleText(element)).to.contain(accordion.title);
    });

    it('of an element above a shadow root, and follows it when it changes', async () => {
      const host = await placeInShadow('<div></div>', '<acu-side-effects></acu-side-effects>');
      await open(host, nameOf('bruising'));
      host.parentElement!.lang = 'ar';
      await settled();
      expect(visibleText(host)).to.contain(title);
      expect(openEntries(host)).to.have.lengthOf(1);
      host.lang = 'en';
      await settled();
      expect(visibleText(host)).to.contain(accordion.title);
    });

    it('of the place it is moved to', async () => {
      const both = await place<HTMLElement>(
        '<div><p lang="ar"></p><acu-side-effects></acu-side-effects></div>',
      );
      const element = both.querySelector('acu-side-effects')!;
      expect(visibleText(element)).to.contain(accordion.title);
      both.querySelector('p')!.append(element);
      await settled();
      expect(visibleText(element)).to.contain(title);
    });
  });

  describe('names a mistake once and goes on', () => {
    let heard: Warnings;

    beforeEach(() => {
      heard = warnings();
    });
    afterEach(() => heard.restore());

    const expectNamed = (...pieces: readonly string[]) =>
      expect(
        heard.texts.filter((text) => pieces.every((piece) => text.includes(piece))),
        heard.texts.join(' / '),
      ).to.have.lengthOf(1);

    for (const [attribute, given, used] of [
      ['heading-level', '9', '2'],
      ['theme', 'pink', 'light'],
      ['effects', 'x y', 'all'],
      ['effects', 'bruising x', 'bruising'],
    ] as const) {
      it(`${attribute}="${given}"`, async () => {
        const element = await placeAccordion(`${attribute}="${given}"`);
        expect(heard.texts).to.have.lengthOf(1);
        expectNamed('acu-side-effects', attribute, given.replace('bruising ', ''), used);
        element.requestUpdate();
        await settled();
        await open(element, nameOf('bruising'));
        element.setAttribute(attribute, '');
        await settled();
        element.setAttribute(attribute, given);
        await settled();
        expect(heard.texts).to.have.lengthOf(1);
      });
    }

    it('every one of several, and shows everything', async () => {
      const element = await placeAccordion('heading-level="9" theme="pink" effects="x y"');
      expect(heard.texts).to.have.lengthOf(3);
      expect(entriesIn(element)).to.deep.equal(allEntries);
      expect(headings(element)[0]).to.equal(`h2 ${accordion.title}`);
      expect(getComputedStyle(element).colorScheme).to.equal('light');
      expect(visibleText(await open(element, nameOf('burn')))).to.contain(en.effects.burn.what);
      expect(visibleText(element)).to.contain('Call your local emergency number now.');
    });

    it('again for another value, and for another element', async () => {
      const element = await placeAccordion('theme="pink"');
      element.theme = 'red';
      await settled();
      expect(heard.texts).to.have.lengthOf(2);
      expectNamed('theme', 'red', 'light');
      await placeAccordion('theme="pink"');
      expect(heard.texts).to.have.lengthOf(3);
    });

    for (const method of ['show', 'hide'] as const) {
      it(`${method}() of an entry that does not exist`, async () => {
        const element = await placeAccordion();
        for (const id of ['nothing', 'nothing', '__proto__', 'something-else']) element[method](id);
        await settled();
        expect(heard.texts).to.have.lengthOf(3);
        expectNamed('acu-side-effects', method, 'nothing');
        expectNamed('acu-side-effects', method, '__proto__');
        expectNamed('acu-side-effects', method, 'something-else');
        expect(openEntries(element)).to.be.empty;
      });
    }

    it('and is silent when there is none', async () => {
      const element = await placeAccordion(
        'theme="auto" heading-level="4" effects="" lang="xx" class="theirs"',
      );
      element.show('bruising');
      await settled();
      expect(heard.texts).to.be.empty;
    });
  });

  it('takes its theme from the tag', async () => {
    const element = await placeAccordion();
    const scheme = () => getComputedStyle(trigger(element, nameOf('burn'))).colorScheme;
    expect(scheme()).to.equal('light');
    element.theme = 'dark';
    await settled();
    expect(scheme()).to.equal('dark');
    element.setAttribute('theme', 'auto');
    await settled();
    expect(scheme()).to.equal('light dark');
  });
});
