import { expect } from '@open-wc/testing';
import { attributesOf, willow } from '../support/clinic.js';
import { scripts } from '../support/frame.js';
import { inTurn } from '../support/reading.js';
import { newKey, openSite, thirdParty, type SitePage } from '../support/site.js';
import { keep, kept } from '../support/stores.js';
import { useEverything } from '../support/whole-session.js';

/** A clinic whose own page lies with a third party. */
const tagOf = (url: string): string =>
  `<acu-aftercare ${attributesOf({ ...willow, 'clinic-url': url })}></acu-aftercare>`;

/** The ways in which a page sends something to somebody, each to an address of its own. */
const ways: Readonly<Record<string, (window: SitePage['window'], url: string) => unknown>> = {
  fetch: (window, url) => window.fetch(url, { mode: 'no-cors' }),
  beacon: (window, url) => window.navigator.sendBeacon(url, 'bruise'),
  image: (window, url) => Object.assign(new window.Image(), { src: url }),
  script({ document }, url) {
    document.head.append(Object.assign(document.createElement('script'), { src: url }));
  },
  style({ document }, url) {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'stylesheet', href: url }));
  },
  frame({ document }, url) {
    const frame = document.createElement('iframe');
    document.body.append(Object.assign(frame, { src: url }));
  },
};

/** Waits until a server has heard of this many things. */
const heardOf = async (page: SitePage, party: 'own' | 'third', count: number): Promise<void> => {
  if ((await page.asked(party)).length < count) await heardOf(page, party, count);
};

/** What the browser says that a page has loaded, but for the script that watches. */
const loadedBy = ({ window: { performance } }: SitePage): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => !path.includes('/test/'));

/** Asks both servers for something: what was asked for before that has reached them by then. */
const askLast = async ({ window }: SitePage, home: string): Promise<void> => {
  await window.fetch('/dist/last');
  await window.fetch(`${home}/last`, { mode: 'no-cors' });
};

describe('a complete session', () => {
  for (const party of ['own', 'third'] as const) {
    it(`a request would be seen: ${party}`, async () => {
      const key = newKey();
      const page = await openSite('', { key });
      const home = party === 'third' ? `${await thirdParty()}/${key}/sent` : '/dist';
      for (const [way, send] of Object.entries(ways)) send(page.window, `${home}/${way}`);
      await heardOf(page, party, Object.keys(ways).length);
      const asked = (await page.asked(party)).map((path) => path.split('/').at(-1)!);
      expect(asked.toSorted()).to.deep.equal(Object.keys(ways).toSorted());
    });
  }

  for (const [name, script] of Object.entries(scripts)) {
    it(`asks nobody for anything but the ${name} file`, async () => {
      const key = newKey();
      const home = `${await thirdParty()}/${key}`;
      // an address of its own, or the browser may have the file already
      const fresh = script.replace('.js', `.js?${key}`);
      const page = await openSite(`${fresh}${tagOf(`${home}/clinic`)}`, { key });
      const file = /src="(.*)"/.exec(script)![1]!;
      await useEverything(page);
      expect(loadedBy(page)).to.deep.equal([file]);
      await askLast(page, home);
      expect(await page.asked('own')).to.deep.equal([file, '/dist/last']);
      expect(await page.asked('third')).to.deep.equal(['last/']);
      expect(page.said).to.deep.equal([]);
    }).timeout(30_000);
  }

  it('asks a third party that keeps the file for that file, once', async () => {
    const key = newKey();
    const home = `${await thirdParty()}/${key}`;
    const src = `${home}/open/acu-aftercare.js`;
    const page = await openSite(
      `<script type="module" src="${src}"></script>${tagOf(`${home}/clinic`)}`,
      { key },
    );
    await useEverything(page);
    expect(loadedBy(page)).to.deep.equal([new URL(src).pathname]);
    await askLast(page, home);
    expect(await page.asked('third')).to.deep.equal(['open/acu-aftercare.js', 'last/']);
    expect(await page.asked('own')).to.deep.equal(['/dist/last']);
    expect(page.said).to.deep.equal([]);
  }).timeout(30_000);

  it('what is kept, and what is touched to keep or send something, would be seen', async () => {
    const page = await openSite('');
    const before = await kept(page.window);
    const name = newKey();
    const forget = await keep(page.window, name);
    const added = (await kept(page.window)).filter((each) => !before.includes(each));
    await forget();
    expect(added).to.deep.equal([
      `cache ${name}`,
      `cookie ${name}=1`,
      `database ${name}`,
      `local ${name}=1`,
      `session ${name}=1`,
    ]);
    expect(await kept(page.window)).to.deep.equal(before);
    const stores = 'caches cookie indexedDB localStorage sessionStorage serviceWorker';
    expect(page.touched).to.include.members(stores.split(' '));
  });

  it('keeps nothing, and touches nothing that could keep or send something', async () => {
    const clean = await openSite('');
    const before = await kept(clean.window);
    const page = await openSite(`${scripts.module}${tagOf('/about')}`);
    await useEverything(page);
    expect(page.touched).to.deep.equal([]);
    expect(await kept(clean.window)).to.deep.equal(before);
    await inTurn(Object.values(ways).slice(0, 3), async (send) => send(page.window, '/dist/none'));
    expect(page.touched).to.deep.equal(['fetch', 'sendBeacon', 'Image']);
  }).timeout(30_000);
});
