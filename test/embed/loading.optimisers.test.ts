import { expect, waitUntil } from '@open-wc/testing';
import { isOpen } from '../support/accordion.js';
import { nameOf } from '../support/entries.js';
import { optimisers } from '../support/optimisers.js';
import { everything, visibleText } from '../support/reading.js';
import { openSite, type SitePage } from '../support/site.js';
import { defined, expectWorking, fallback, tag } from '../support/working.js';

/** A page with a script of its own beside ours; somebody touches it when all is loaded. */
const open = async (script: string): Promise<SitePage> => {
  const page = await openSite(`${script}${tag}<script>window.mine = 1</script>`, {
    hash: '#acu-burn',
  });
  page.window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
  return page;
};

const ran = ({ window }: SitePage): boolean => 'ran' in window;

/** The script has come to nothing and the page has heard of it: an error of its code, once. */
const died = ({ said }: SitePage): Promise<void> =>
  waitUntil(() => said.length, 'the page has heard of no error');

describe('what speeds up sites', () => {
  for (const [name, { rewrite, module, joins }] of Object.entries(optimisers)) {
    it(`may do this to the classic file: ${name}`, async () => {
      const page = await open(rewrite('acu-aftercare.classic.js'));
      await defined(page);
      expect(isOpen(page.body, nameOf('burn'))).to.equal(true);
      await expectWorking(page);
      expect(everything(page.body, 'acu-checker, acu-side-effects')).to.have.lengthOf(2);
      expect(page.said).to.deep.equal([]);
      expect(page.window).to.have.property('mine', 1);
      expect(ran(page)).to.equal(Boolean(joins));
    });

    if (module === 'works') {
      it(`may do this to the module: ${name}`, async () => {
        const page = await open(rewrite('acu-aftercare.js'));
        await defined(page);
        expect(isOpen(page.body, nameOf('burn'))).to.equal(true);
        await expectWorking(page);
        expect(page.said).to.deep.equal([]);
      });
    } else {
      it(`breaks the module; the fallback stays and the page goes on: ${name}`, async () => {
        const page = await open(rewrite('acu-aftercare.js'));
        await died(page);
        expect(page.said).to.have.lengthOf(1);
        expect(page.said[0]).to.match(/^uncaught: .*SyntaxError/);
        expect(visibleText(page.body)).to.equal(fallback);
        expect(page.window).to.have.property('mine', 1);
        expect(ran(page)).to.equal(false);
      });
    }
  }
});
