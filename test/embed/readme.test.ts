import { expect } from '@open-wc/testing';
import { contentVersion } from '../../src/clinical/index.js';
import { readFile } from '../support/file.js';
import { closePages, openPage, type Page } from '../support/frame.js';
import { visibleText } from '../support/reading.js';
import { defined, expectWorking, fallback, tag } from '../support/working.js';

let readme = '';
before(async () => {
  readme = await readFile('README.md');
});
afterEach(closePages);

/** The snippet in a chapter that holds these words. */
const snippetIn = (chapter: string, words: string): string => {
  const [, rest = ''] = readme.split(`\n### ${chapter}\n`);
  const [snippet = ''] = /(?<=```html\n)[^`]*/.exec(rest.split('\n### ')[0]!) ?? [];
  expect(snippet).to.contain(words);
  return snippet;
};

const file = async (name: string): Promise<string> =>
  (await fetch(`/dist/${name}`, { cache: 'no-store' })).text();

const hashOf = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
};

describe('what the README tells', () => {
  it('users of frameworks stands in apps that are tested', async () => {
    const blocks = [
      ...readme.matchAll(/<!-- from (\S+) -->\n<!-- prettier-ignore -->\n```\w+\n(.*?)```/gs),
    ];
    expect(blocks).to.have.lengthOf(7);
    await Promise.all(
      blocks.map(async ([, path = '', code = '']) => {
        const lines = (await readFile(path)).split('\n').map((line) => line.trim());
        let at = 0;
        for (const line of code
          .split('\n')
          .map((each) => each.trim())
          .filter(Boolean)) {
          const found = lines.indexOf(line, at);
          expect(found, `${path}: ${line}`).to.be.at.least(0);
          at = found + 1;
        }
      }),
    );
  });

  describe('somebody who pins the file', () => {
    const openPinned = async (name: string, code: string): Promise<Page> => {
      const { version } = JSON.parse(await readFile('package.json')) as { version: string };
      const versioned = `/files/acu-aftercare-${version}-${contentVersion}.`;
      const lines = snippetIn('Pin the file', versioned).trim().split('\n');
      expect(lines).to.have.lengthOf(2);
      const line = lines.find((each) => each.includes(name.replace('acu-aftercare.', versioned)))!;
      return openPage(
        line
          .replace('sha384-…', await hashOf(code))
          .replace(/src=".*?"/, `src="/dist/${name}?${version}"`) + tag,
      );
    };

    for (const name of ['acu-aftercare.js', 'acu-aftercare.classic.js']) {
      it(`works with that file: ${name}`, async () => {
        const page = await openPinned(name, await file(name));
        await defined(page);
        await expectWorking(page);
        expect(page.said).to.deep.equal([]);
      });

      it(`keeps any other away, and what stands in the tag is read: ${name}`, async () => {
        const page = await openPinned(name, `${await file(name)} `);
        expect(page.window.customElements.get('acu-aftercare')).to.equal(undefined);
        expect(visibleText(page.body)).to.equal(fallback);
      });
    }
  });

  it('somebody with a consent banner works', async () => {
    const snippet = snippetIn('Plugins that speed up a site, and consent banners', 'cookieconsent');
    const page = await openPage(snippet.replace('/files/', '/dist/') + tag);
    await defined(page);
    await expectWorking(page);
    expect(page.said).to.deep.equal([]);
  });
});
