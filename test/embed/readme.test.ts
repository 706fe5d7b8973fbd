import { expect } from '@open-wc/testing';
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
    const openPinned = async (code: string): Promise<Page> => {
      const snippet = snippetIn('Pin the file', 'integrity="sha384-…"');
      const { version } = JSON.parse(await readFile('package.json')) as { version: string };
      expect(snippet).to.contain(`/acu-aftercare-${version}.js"`);
      return openPage(
        snippet
          .replace('sha384-…', await hashOf(code))
          .replace(/src=".*?"/, `src="/dist/acu-aftercare.js?${version}"`) + tag,
      );
    };

    it('works with that file', async () => {
      const page = await openPinned(await file('acu-aftercare.js'));
      await defined(page);
      await expectWorking(page);
      expect(page.said).to.deep.equal([]);
    });

    it('keeps any other away, and what stands in the tag is read', async () => {
      const page = await openPinned(`${await file('acu-aftercare.js')} `);
      expect(page.window.customElements.get('acu-aftercare')).to.equal(undefined);
      expect(visibleText(page.body)).to.equal(fallback);
    });
  });

  it('somebody with a consent banner works', async () => {
    const snippet = snippetIn('Plugins that speed up a site, and consent banners', 'cookieconsent');
    const page = await openPage(snippet.replace('/files/', '/dist/') + tag);
    await defined(page);
    await expectWorking(page);
    expect(page.said).to.deep.equal([]);
  });
});
