/**
 * Writes demo/acu-aftercare.png, the picture in the README: the demo page with the built file, at a
 * desk and, with an answer, on a phone.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inTurn, open, press, root, withDemo } from './demo-page.js';

const picture = resolve(root, 'demo/acu-aftercare.png');
const toAnOldBruise = [
  'Start',
  'None of these',
  'Continue',
  'Bruise',
  'Continue',
  'The bruise is still there after 2 weeks.',
  'Continue',
];
const troubles = [];

const seen = (page, name) => page.waitForSelector(`::-p-aria([name="${name}"][role="heading"])`);

async function shoot(page) {
  const png = await page.screenshot({ encoding: 'base64' });
  await page.close();
  return `data:image/png;base64,${png}`;
}

async function atADesk(browser, address) {
  const page = await open(browser, address, troubles, { width: 1080, height: 1160 });
  await seen(page, 'Is this normal?');
  await seen(page, 'After acupuncture: what to expect');
  return shoot(page);
}

async function onAPhone(browser, address) {
  const page = await open(browser, address, troubles, { width: 360, height: 820 });
  await inTurn(toAnOldBruise, (words) => press(page, words));
  await seen(page, 'Call your clinic');
  const title = await seen(page, 'Is this normal?');
  await title.evaluate((heading) => {
    heading.scrollIntoView();
    scrollBy(0, -32);
  });
  return shoot(page);
}

async function sideBySide(browser, desk, phone) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1600, height: 1256 });
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: flex; gap: 56px; align-items: center;
      justify-content: center; background: #d9e2d6 }
    img { border: 1px solid #aebbaa; border-radius: 12px }
    img + img { border: 10px solid #17423d; border-radius: 32px }
  </style><img src="${desk}" alt=""><img src="${phone}" alt="">`);
  return page.screenshot();
}

await withDemo(async (browser, address) => {
  const desk = await atADesk(browser, address);
  const phone = await onAPhone(browser, address);
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
  await writeFile(picture, await sideBySide(browser, desk, phone));
  console.log('demo/acu-aftercare.png');
});
