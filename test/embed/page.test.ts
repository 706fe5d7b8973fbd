import { expect } from '@open-wc/testing';
import type { AcuAftercare } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { isOpen, open, toggles, triggers } from '../support/accordion.js';
import { answer, goThrough, type Told } from '../support/checker.js';
import { entriesIn, nameOf } from '../support/entries.js';
import { closePages, openPage, scripts, type Page } from '../support/frame.js';
import { everything, press, settled, shown, visibleText } from '../support/reading.js';
import { answers, emergencyLines, links, partsOf, schemes } from '../support/whole.js';
import { expectWorking } from '../support/working.js';

const tag = '<acu-aftercare clinic-name="Willow Clinic" region="GB"></acu-aftercare>';
const blocking = '<script src="/dist/acu-aftercare.classic.js"></script>';

/** All of it is there and works, and nobody is told of anything. */
const expectSilentlyWorking = async (page: Page): Promise<void> => {
  await expectWorking(page);
  expect(page.said).to.deep.equal([]);
};

describe('the two lines in a page', () => {
  afterEach(closePages);

  for (const [order, markup] of [
    ['module, then tag', `${scripts.module}${tag}`],
    ['tag, then module', `${tag}${scripts.module}`],
    ['async module', `<script type="module" async src="/dist/acu-aftercare.js"></script>${tag}`],
    ['deferred classic, then tag', `${scripts.classic}${tag}`],
    ['tag, then deferred classic', `${tag}${scripts.classic}`],
    ['blocking classic, then tag', `${blocking}<div>${tag}</div><p>After</p>`],
    ['blocking classic, then the tag at the very end', `${blocking}<div>${tag}</div>`],
    ['tag, then blocking classic', `${tag}${blocking}`],
    ['as WordPress closes it', `${scripts.classic}<p>${tag}</p><p>Beside it</p><br>`],
    ['with a fallback inside', `${scripts.module}${tag.replace('></', '><div>None</div></')}`],
    ['two modules', `${scripts.module}${scripts.module.replace('.js', '.js?again')}${tag}`],
    ['two classics', `${scripts.classic}${scripts.classic}${tag}`],
    ['module and classic', `${scripts.module}${scripts.classic}${tag}`],
    ['classic, then module', `${blocking}${tag}${scripts.module}`],
  ] as const) {
    it(`work and are silent: ${order}`, async () => {
      const page = await openPage(markup);
      expect(everything(page.body, 'acu-checker, acu-side-effects')).to.have.lengthOf(2);
      await expectSilentlyWorking(page);
    });
  }

  it('load twice what is defined once', async () => {
    const again = scripts.module.replace('.js', '.js?again');
    const { window } = await openPage(`${scripts.module}${again}${scripts.classic}${tag}`);
    const loaded = window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(new Set(loaded).size).to.equal(3);
    const element = window.document.querySelector('acu-aftercare')!;
    expect(element.constructor).to.equal(window.customElements.get('acu-aftercare'));
    expect(everything(element, 'acu-checker')).to.have.lengthOf(1);
  });

  for (const [level, told] of Object.entries({
    emergency: { gate: [en.gate['chest-or-breath'].lead] },
    urgent: { gate: [], pick: en.picks.burn, signs: [en.signs.fever.says] },
    'call-clinic': { gate: [], pick: en.picks.burn, signs: [] },
    expected: { gate: [], pick: en.picks.bruising, signs: [] },
  } satisfies Record<string, Told>)) {
    it(`answer ${level}`, async () => {
      const { body, said } = await openPage(`${scripts.module}${tag}`);
      const heard = answers(body);
      await goThrough(body, told);
      expect(heard).to.deep.equal([level]);
      expect(answer(body)).to.contain(en.answer.headings[level as keyof typeof en.answer.headings]);
      expect(said).to.deep.equal([]);
    });
  }

  it('work where a script adds the tag later', async () => {
    const page = await openPage(scripts.module);
    page.body.innerHTML = tag;
    await settled();
    await expectSilentlyWorking(page);
  });

  it('work in a page that is moved about', async () => {
    const page = await openPage(`${scripts.module}${tag}<main></main>`);
    const element = page.body.querySelector('acu-aftercare')!;
    element.remove();
    await settled();
    page.body.querySelector('main')!.append(element);
    await settled();
    await expectSilentlyWorking(page);
  });

  it('take a part inside the tag as it is read, and never show the ready-made', async () => {
    const seen =
      'document.querySelector("acu-aftercare").shadowRoot.querySelectorAll("acu-checker, slot")';
    const { window, body, said } = await openPage(`${blocking}
      <acu-aftercare region="GB"><div>
        <script>window.meanwhile = [...${seen}].map((each) => each.localName);</script>
        <acu-checker></acu-checker>
      </div></acu-aftercare>`);
    expect((window as { meanwhile?: string[] }).meanwhile).to.deep.equal(['slot']);
    expect(partsOf(body)).to.deep.equal(['checker']);
    expect(emergencyLines(body)[0]).to.contain('Call 999 now.');
    expect(said).to.deep.equal([]);
  });

  it('open the entry that the address names', async () => {
    const { window, body } = await openPage(
      `<script>location.hash = '#acu-burn';</script>${scripts.module}${tag}`,
    );
    expect(window.location.hash).to.equal('#acu-burn');
    expect(isOpen(body, nameOf('burn'))).to.equal(true);
  });

  it('tell the page what a person does', async () => {
    const { window, body } = await openPage(`${scripts.classic}${tag}`);
    const heard = toggles(window.document);
    await open(body, nameOf('burn'));
    expect(heard).to.deep.equal(['burn opened']);
  });
});

describe('a tag that is made ready before the script arrives', () => {
  afterEach(closePages);

  /** Sets properties while the tag is still unknown to the page. */
  const prepare = (markup: string, properties: object): Promise<Page> =>
    openPage(`${markup}
      <script>
        const element = document.body.firstElementChild;
        if (customElements.get(element.localName)) throw new Error('The script came too early.');
        Object.assign(element, ${JSON.stringify(properties)});
      </script>
      ${scripts.module}`);

  it('keeps the properties of the whole', async () => {
    const { body, said } = await prepare('<acu-aftercare></acu-aftercare>', {
      clinicName: 'Willow Clinic',
      clinicPhone: '020 7946 0000',
      clinicUrl: 'https://willow.example/',
      region: 'GB',
      emergencyNumber: '1 2 3',
      urgentNumber: '4 5 6',
      crisisNumber: '7 8 9',
      effects: ['burn', 'bruising'],
      headingLevel: 3,
      theme: 'dark',
    });
    expect(entriesIn(body)).to.deep.equal(['bruising', 'burn']);
    expect(schemes(body)).to.deep.equal(['dark', 'dark', 'dark']);
    expect(emergencyLines(body)[0]).to.contain('Call 1 2 3 now.');
    expect(shown(body, 'h3')).to.have.lengthOf(2);
    await goThrough(body, { gate: [], pick: en.picks.burn, signs: [] });
    expect(links(body)).to.include('Call Willow Clinic 020 7946 0000 > tel:02079460000');
    expect(links(body).join()).to.contain('https://willow.example/');
    expect(visibleText(body)).to.contain('call 4 5 6 today');
    await press(body, en.answer.restart);
    await press(body, en.checker.back);
    const crisis = en.signs['not-coping'].says;
    await goThrough(body, { gate: [], pick: en.picks.fatigue, signs: [crisis] });
    expect(links(body).join()).to.contain('tel:789');
    expect(said).to.deep.equal([]);
  });

  it('keeps `only`', async () => {
    const { body } = await prepare('<acu-aftercare></acu-aftercare>', { only: 'checker' });
    expect(partsOf(body)).to.deep.equal(['checker']);
  });

  it('keeps the properties of the accordion', async () => {
    const { body } = await prepare('<acu-side-effects></acu-side-effects>', {
      effects: 'burn bruising',
      headingLevel: 4,
      theme: 'dark',
    });
    expect(entriesIn(body)).to.deep.equal(['bruising', 'burn']);
    expect(shown(body, 'h4')).to.have.lengthOf(1);
    expect(getComputedStyle(triggers(body)[0]!).colorScheme).to.equal('dark');
  });

  it('keeps the properties of the checker', async () => {
    const { body } = await prepare('<acu-checker></acu-checker>', {
      headingLevel: 4,
      theme: 'dark',
    });
    expect(shown(body, 'h4')).to.have.lengthOf(1);
    expect(schemes(body)).to.deep.equal(['dark']);
  });

  it('follows a property that is set afterwards', async () => {
    const { body } = await prepare('<acu-aftercare></acu-aftercare>', { region: 'GB' });
    body.querySelector<AcuAftercare>('acu-aftercare')!.region = 'US';
    await settled();
    expect(emergencyLines(body)[0]).to.contain('Call 911 now.');
  });
});
