/**
 * The one specification that every app has to meet, whatever it is written in. Each check gets a page
 * of its own, used as a patient or the clinic's web person would.
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { inTurn, press } from '../tools/demo-page.js';

const toTheSigns = ['Start', 'None of these', 'Continue', 'Bruise', 'Continue'];
const anOldBruise = 'The bruise is still there after 2 weeks.';

/** Everything that the widget shows. */
const shown = (page) =>
  page.$eval('acu-aftercare', (care) =>
    [care, ...care.shadowRoot.children]
      .flatMap((host) => [...(host.shadowRoot?.children ?? [])])
      .map((part) => part.innerText)
      .join('\n'),
  );

const says = async (page, words) =>
  ok((await shown(page)).includes(words), `the widget does not say ${words}`);

/** The entries on show, and whether each is open. */
const entries = async (page) => {
  const all = await page.$$eval('acu-aftercare >>> button[aria-expanded]', (buttons) =>
    buttons.map((button) => [
      button.innerText.trim().split('\n')[0],
      button.getAttribute('aria-expanded') === 'true',
    ]),
  );
  return Object.fromEntries(all);
};

const settled = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

const does = async (page, ...words) => {
  await inTurn(words, async (each) => {
    await press(page, each);
    await settled(page);
  });
};

/** What the app's own listeners have heard, in order. */
const heard = (page) =>
  page.$$eval('[aria-label="Heard"] li', (items) => items.map((item) => item.innerText));

/** How many listeners stand at the window and the document, which outlive the widget. */
async function listeners(page) {
  const client = await page.createCDPSession();
  const counts = await Promise.all(
    ['window', 'document'].map(async (expression) => {
      const { result } = await client.send('Runtime.evaluate', { expression });
      const found = await client.send('DOMDebugger.getEventListeners', result);
      return found.listeners.length;
    }),
  );
  await client.detach();
  return counts;
}

export const spec = {
  async 'shows what the attributes say'(page) {
    await does(page, ...toTheSigns, anOldBruise, 'Continue');
    await says(page, 'Willow Clinic');
    await says(page, '020 7946 0000');
    await says(page, 'Call 999 now');
    const { clinicName, region } = await page.$eval('acu-aftercare', (care) => ({
      clinicName: care.clinicName,
      region: care.region,
    }));
    deepEqual({ clinicName, region }, { clinicName: 'Willow Clinic', region: 'GB' });
  },

  async 'shows the entries that an array names'(page) {
    deepEqual(await entries(page), { Bruising: false, 'Burn or blister': false });
    const effects = await page.$eval('acu-aftercare', (care) => care.effects);
    deepEqual(effects, ['bruising', 'burn']);
  },

  async 'shows the note in its entry, and no fallback'(page) {
    await does(page, 'Bruising');
    const visible = await page.$$eval('acu-aftercare > p', (children) =>
      children.map((child) => child.checkVisibility()),
    );
    deepEqual(visible, [true, false]);
    await says(page, 'Added by Willow Clinic');
  },

  async 'hears each entry once that a patient opens or closes'(page) {
    await does(page, 'Bruising', 'Burn or blister', 'Bruising');
    deepEqual(await heard(page), ['bruising opened', 'burn opened', 'bruising closed']);
  },

  async 'hears the answer'(page) {
    await does(page, ...toTheSigns, anOldBruise, 'Continue');
    deepEqual(await heard(page), ['answer: call-clinic']);
  },

  async 'keeps what is open and ticked when a setting changes'(page) {
    await does(page, 'Burn or blister', ...toTheSigns, anOldBruise);
    const before = await page.$('acu-aftercare');
    await does(page, 'Change country');
    await says(page, 'Call 911 now');
    ok(!(await shown(page)).includes('999'), 'the number of the other country is still there');
    deepEqual(await entries(page), { Bruising: false, 'Burn or blister': true });
    const ticked = await page.$$eval('acu-aftercare >>> input:checked', (rows) => rows.length);
    equal(ticked, 1);
    await does(page, 'Continue');
    deepEqual(await heard(page), ['burn opened', 'answer: call-clinic']);
    ok(await before.evaluate((care) => care === document.querySelector('acu-aftercare')));
    await does(page, 'Change country');
    await says(page, 'Call 999 now');
  },

  async 'opens an entry by a method'(page) {
    await does(page, 'Show burns');
    deepEqual(await entries(page), { Bruising: false, 'Burn or blister': true });
    deepEqual(await heard(page), []);
  },

  async 'goes and comes back, and leaves nothing behind'(page) {
    await does(page, 'Remove or put back');
    equal(await page.$('acu-aftercare'), null);
    await does(page, 'Remove or put back');
    const once = await listeners(page);
    ok(once[0] > 0, 'no listener is seen at all');
    await does(page, 'Remove or put back', 'Remove or put back');
    deepEqual(await listeners(page), once);
    await does(page, 'Show burns', 'Bruising');
    deepEqual(await entries(page), { Bruising: true, 'Burn or blister': true });
    deepEqual(await heard(page), ['bruising opened']);
  },
};
