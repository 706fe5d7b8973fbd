import { expect } from '@open-wc/testing';
import { contentVersion } from '../../src/clinical/index.js';
import { reviewLine } from '../../src/guide/labels.js';
import { en } from '../../src/locales/en.js';
import { fallbackEn } from '../../src/locales/fallback.js';
import '../support/axe.js';
import { allEntries, nameOf } from '../support/entries.js';
import { readFile } from '../support/file.js';
import { closePages, openPage } from '../support/frame.js';
import { expectInOrder } from '../support/in-order.js';
import { leaflet } from '../support/leaflet.js';
import { place } from '../support/page.js';
import { everything, inTurn, seen, settled, shown, visibleText } from '../support/reading.js';
import { emergencyLine } from '../support/whole.js';

let fallback = '';
before(async () => {
  fallback = await readFile('dist/fallback/en.html');
});
afterEach(closePages);

/** Where no script runs, the tag is a tag like any other. */
const placeAlone = (): Promise<HTMLElement> => place(`<main>${fallback}</main>`);

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

describe('without script, a patient', () => {
  it('reads the emergency line first, then the signs of an emergency and what to do', async () => {
    const text = visibleText(await placeAlone());
    expect(text.indexOf(emergencyLine(en.localEmergency))).to.equal(0);
    expectInOrder(text, [
      en.questions.gate.title,
      ...Object.values(en.gate).flatMap(({ lead, line }) => [lead, line]),
      `${fallbackEn.ifAny} ${en.answer.headings.emergency}`,
      ...en.answer.emergency.map((line) => line.replace('{number}', en.localEmergency)),
      fallbackEn.children,
      en.accordion.title,
    ]);
  });

  it('reads what else to do, before the entries that send them there', async () => {
    expectInOrder(visibleText(await placeAlone()), [
      en.accordion.title,
      reviewLine(en),
      en.answer.headings.urgent,
      fallbackEn.pregnant,
      en.answer.urgentNoNumber,
      en.answer.tellClinic,
      en.answer.callYourClinic,
      en.answer.clinic,
      en.answer.closedNoNumber,
      en.groups.main,
      nameOf('worse-symptoms'),
    ]);
  });

  it('is told nothing of a checker that is not there', async () => {
    expect(words(await placeAlone())).not.to.match(/checker|question|tick|press “/i);
  });

  it('finds every entry closed, and in it all that the widget says', async () => {
    const page = await placeAlone();
    const all = shown<HTMLDetailsElement>(page, 'details');
    expect(all.map(({ open }) => open)).to.deep.equal(Array.from({ length: 21 }, () => false));
    const names = all.map((details) => words(details.querySelector('summary')!));
    expect(names.slice(0, -1).map((name) => name.split('. ')[0])).to.deep.equal(
      allEntries.map(nameOf),
    );
    expect(names.at(-1)).to.equal(en.about.title);

    const text = words(page);
    const beside = [
      en.sources.split(' (')[0]!,
      emergencyLine(en.localEmergency),
      en.notDiagnosis,
      en.about.lines[0]!,
    ];
    const said = leaflet(en.localEmergency)
      .flat()
      .filter((line) => !beside.some((start) => line.startsWith(start)));
    expect(said.length).to.be.greaterThan(500);
    expect(said.filter((line) => !text.includes(line))).to.deep.equal([]);
  });

  it('is sent no further than to the clinic by what is said of their own feeling', async () => {
    const page = await placeAlone();
    const rows = [...page.querySelectorAll('li')].filter(
      (row) => words(row) === en.accordion.youKnow,
    );
    expect(rows).to.have.lengthOf(15);
    for (const row of rows)
      expect(row.parentElement!.previousElementSibling!.textContent).to.equal(
        en.answer.headings['call-clinic'],
      );
  });

  it('opens an entry without script', async () => {
    const page = await placeAlone();
    const [first] = shown<HTMLDetailsElement>(page, 'details');
    expect(visibleText(page)).not.to.contain(en.effects['worse-symptoms'].what);
    first!.querySelector('summary')!.click();
    expect(visibleText(page)).to.contain(en.effects['worse-symptoms'].what);
  });

  it('is hindered by nothing, says axe of all entries open', async () => {
    const page = await placeAlone();
    shown<HTMLDetailsElement>(page, 'details').forEach((details) => (details.open = true));
    const { violations, passes } = await window.axe.run(page);
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]!.html}`)).to.deep.equal([]);
    expect(passes.flatMap(({ nodes }) => nodes).length).to.be.greaterThan(100);
  });
});

describe('the clinic’s web person', () => {
  it('finds what to fill in marked, and which content it is', () => {
    const marks = fallback.match(/<!--.*?-->/g);
    expect(marks).to.deep.equal([
      `<!-- acu-aftercare, content ${contentVersion}: for inside the tag, read until the script runs -->`,
      '<!-- FILL IN: the emergency number of your country -->',
      '<!-- END -->',
      '<!-- FILL IN: the emergency number of your country -->',
      '<!-- END -->',
      '<!-- FILL IN: Call, the name and the number of your clinic -->',
      '<!-- END -->',
    ]);
    const places = [...fallback.matchAll(/<!-- FILL IN.*?-->(.*?)<!-- END -->/g)];
    expect(places.map(([, given]) => given)).to.deep.equal([
      en.localEmergency,
      en.localEmergency,
      en.answer.callYourClinic,
    ]);
  });

  it('may paste it anywhere: plain tags, no style, no script, no blank line', async () => {
    const page = await placeAlone();
    const all = seen('elements', [...page.querySelectorAll('*')]);
    const tags = new Set(all.map(({ localName }) => localName));
    expect([...tags].toSorted()).to.deep.equal(
      ['a', 'b', 'details', 'h2', 'h3', 'h4', 'li', 'p', 'summary', 'ul'].toSorted(),
    );
    const attributes = all.flatMap((element) => element.getAttributeNames());
    expect([...new Set(attributes)]).to.deep.equal(['href']);
    expect(fallback).not.to.match(/\n\n|undefined|null|NaN|\[object|\{/);
  });
});

describe('when the script arrives, what stands in the tag', () => {
  it('is not seen any more, and was not seen beside the widget', async () => {
    const { document, body } = await openPage(
      `<div><acu-aftercare region="GB">${fallback}</acu-aftercare></div>`,
    );
    const first = document.querySelector('acu-aftercare p')!;
    expect(first.checkVisibility()).to.equal(true);
    const seenTogether = (): boolean =>
      first.checkVisibility() && everything(body, 'acu-side-effects, acu-checker').length > 0;
    const script = Object.assign(document.createElement('script'), {
      type: 'module',
      src: '/dist/acu-aftercare.js',
    });
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await inTurn([loaded, settled()], async (step) => {
      expect(seenTogether()).to.equal(false);
      await step;
    });
    expect(seenTogether()).to.equal(false);
    expect(visibleText(body).split(nameOf('bruising'))).to.have.lengthOf(2);
    expect(visibleText(body).split(en.accordion.title)).to.have.lengthOf(2);
    const rest = seen('elements', [...document.querySelectorAll('acu-aftercare *')]);
    expect(rest.filter((element) => element.checkVisibility())).to.deep.equal([]);
  });
});
