import { expect } from '@open-wc/testing';
import { sourcesOfAnswer } from '../../src/guide/sources-of.js';
import { en } from '../../src/locales/en.js';
import { readFile } from '../support/file.js';
import { foot, leaflet, sourcesOf, titles, type Block } from '../support/leaflet.js';
import {
  calm,
  expectWhole,
  few,
  inTheMargin,
  isPrinted,
  lastLines,
  pageWith,
  print,
  type Sheet,
  widget,
} from '../support/paper.js';

const { accordion, answer, checker, effects, gate, picks, sections, signs } = en;
const none = [checker.none, checker.next];

/** What a finger presses and paper does not show. */
const buttons = [
  checker.start,
  checker.back,
  checker.next,
  accordion.show,
  accordion.hide,
  accordion.check,
  answer.restart,
  answer.copy,
  answer.share,
  answer.print,
];

/** Words that are only beside buttons, or in a checker that has not answered yet. */
const onScreen = [
  accordion.show,
  accordion.hide,
  accordion.check,
  answer.restart,
  answer.somethingElse,
  answer.read.replace('{name}', ''),
  checker.intro,
  checker.none,
  ...Object.values(en.questions).map(({ title }) => title.replace('{pick}', '')),
];

/** Nothing of the screen is on the paper, no title is left behind and nothing stands in the margin. */
const expectPaper = (sheets: readonly Sheet[]): void => {
  const lines = sheets.flatMap((sheet) => sheet.lines.map(({ text }) => text.trim()));
  const row = RegExp(`^(\\s*(${buttons.join('|')}))+$`);
  expect(lines.filter((line) => row.test(line))).to.deep.equal([]);
  expect(onScreen.filter((words) => isPrinted(sheets, words))).to.deep.equal([]);
  expect(lastLines(sheets).filter((line) => titles.includes(line))).to.deep.equal([]);
  expect(inTheMargin(sheets)).to.deep.equal([]);
};

const bruise = [checker.start, ...none, picks.bruising, checker.next];
const noticed = answer.noticed.replace('{pick}', picks.bruising);

interface Given {
  readonly presses: readonly string[];
  readonly says: readonly Block[];
}

/** What a patient takes home after each answer, typed by hand. */
const answers: Readonly<Record<keyof typeof answer.headings, Given>> = {
  emergency: {
    presses: [checker.start, gate.collapse.lead, checker.next],
    says: [
      [answer.headings.emergency, 'Call 999'],
      ['Call 999 or go to the emergency department now. Do not drive yourself.'],
      [answer.emergency[1]!],
      [sections.because, `${gate.collapse.lead}: ${gate.collapse.line}`],
      ...sourcesOf(sourcesOfAnswer(['collapse'], undefined)),
    ],
  },
  urgent: {
    presses: [...bruise, signs.fever.says, checker.next],
    says: [
      [answer.headings.urgent, 'Call 111, or see a doctor or urgent care today.', 'Call 111'],
      [answer.tellClinic, 'Call Willow Clinic 020 7946 0000'],
      [sections.because, noticed, signs.fever.says, signs.fever.then!],
      ...sourcesOf(sourcesOfAnswer(['fever'], 'bruising')),
    ],
  },
  'call-clinic': {
    presses: [...bruise, signs['bruise-2-weeks'].says, checker.next],
    says: [
      [answer.headings['call-clinic'], 'Call Willow Clinic 020 7946 0000'],
      [answer.clinic],
      ['Their number is 020 7946 0000.'],
      ['Is the clinic closed? Wait for it only if nothing gets worse.', 'call 111 today.'],
      [sections.because, noticed, signs['bruise-2-weeks'].says, signs['bruise-2-weeks'].then!],
      [sections.care, ...effects.bruising.care!],
      ...sourcesOf(sourcesOfAnswer(['bruise-2-weeks'], 'bruising')),
    ],
  },
  expected: {
    presses: [...bruise, ...none],
    says: [
      [answer.headings.expected, answer.expected],
      [effects.bruising.long!],
      [sections.because, noticed, ...answer.nothing.map(({ says }) => says)],
      [sections.care, ...effects.bruising.care!],
      [sections.again, effects.bruising.again!],
      ...sourcesOf(sourcesOfAnswer([], 'bruising')),
    ],
  },
};

describe('on paper', function () {
  this.timeout(60_000);

  it('the demo page is a leaflet: all entries open and whole, the clinic’s name and phone', async () => {
    const markup = (await readFile('demo/index.html')).replace('./acu-', '/dist/acu-');
    expect(markup).to.contain('src="/dist/acu-aftercare.js"');
    const sheets = await print(markup, { ...calm, path: '/demo/index.html' });
    expect(sheets.length).to.be.within(20, 45);
    expectWhole(sheets, [['Willow Clinic', '020 7946 0000'], ...leaflet('999')]);
    expectPaper(sheets);
  });

  it('the side effects alone are the same leaflet, and name nobody', async () => {
    const sheets = await print(pageWith('<acu-side-effects></acu-side-effects>'), calm);
    expect(sheets.length).to.be.within(20, 45);
    expectWhole(sheets, leaflet(en.localEmergency));
    expectPaper(sheets);
  });

  for (const [level, { presses, says }] of Object.entries(answers)) {
    it(`the answer ${level} comes first, whole and with its sources`, async () => {
      const sheets = await print(pageWith(widget(few)), { presses });
      expectWhole(sheets, [
        [checker.title, ...says[0]!],
        ...says.slice(1),
        ...foot('999'),
        [accordion.title],
        [effects.bruising.name],
        [effects['better-sleep'].name],
        [en.about.title],
      ]);
      expectPaper(sheets);
    });
  }

  for (const [name, presses] of Object.entries({
    'a checker that nobody has started': [],
    'a question without an answer': bruise,
  })) {
    it(`${name} is left out; the clinic’s phone and what faded on the screen are there`, async () => {
      const sheets = await print(pageWith(widget(few)), { presses });
      expect(isPrinted(sheets, checker.title)).to.equal(false);
      expect(isPrinted(sheets, 'Willow Clinic 020 7946 0000')).to.equal(true);
      const { what, why, care, next } = effects.bruising;
      const there = [what, why!, ...care!, ...next!, effects['better-sleep'].what];
      expect(there.filter((text) => !isPrinted(sheets, text))).to.deep.equal([]);
      expectPaper(sheets);
    });
  }

  for (const [name, sheet] of Object.entries({
    'the dark theme of the demo': '/demo/themes/spa.css',
    'a clinic’s own dark colours': '',
  })) {
    it(`${name} turns into dark ink on a light ground`, async () => {
      const own = `acu-aftercare { --acu-color-text: #fff; --acu-color-surface: #222;
        --acu-color-accent: gold; --acu-color-emergency: #500 }`;
      const style = sheet ? `<link rel="stylesheet" href="${sheet}">` : `<style>${own}</style>`;
      const note = '<p slot="bruising">We have cold packs at the desk.</p>';
      const sheets = await print(pageWith(widget(`theme="dark" ${few}`, note), style), {
        presses: answers.emergency.presses,
        colours: true,
      });
      expect(isPrinted(sheets, 'We have cold packs at the desk.')).to.equal(true);
      const lines = sheets.flatMap((each) => each.lines);
      expect(lines.length).to.be.above(100);
      const pale = lines.filter(({ ink, ground }) => !(ink! < 0.35 && ground! > 0.85));
      expect(pale).to.deep.equal([]);
    });
  }
});
