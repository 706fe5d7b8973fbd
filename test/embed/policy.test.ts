import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { open } from '../support/accordion.js';
import { goThrough } from '../support/checker.js';
import { withSign } from '../support/checker-states.js';
import { attributesOf, willow } from '../support/clinic.js';
import { nameOf } from '../support/entries.js';
import { readFile } from '../support/file.js';
import { scripts } from '../support/frame.js';
import { everything, inTurn, settled, visibleText } from '../support/reading.js';
import { openSite, type SitePage } from '../support/site.js';
import { useEverything } from '../support/whole-session.js';

const tag = `<acu-aftercare ${attributesOf(willow)}><div>Please call us.</div></acu-aftercare>`;

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Not every engine knows Trusted Types: it then leaves that part of the policy alone. */
const knowsTypes = 'trustedTypes' in window;

const unexpected = (): void => expect.fail('the policy is not in force');

const expectNoTrouble = ({ violations, said }: SitePage): void => {
  expect(violations).to.deep.equal([]);
  expect(said).to.deep.equal([]);
};

describe('under a strict security policy', () => {
  it('the one that the README gives is the one that is tried here', async () => {
    const [, section = ''] = (await readFile('README.md')).split('\n## Security policy\n');
    const [, given] = /`(default-src[^`]*)`/.exec(section) ?? [];
    expect(given).to.equal(policy);
  });

  it('what goes against it is seen', async () => {
    const { window, document, body, violations, said } = await openSite(
      `<p id="inline" style="color: red">Red</p><script>console.log('inline')</script>
      <img src="/dist/none.png"><style>p { color: red }</style>`,
      { policy },
    );
    const image = document.createElement('img');
    image.src = 'http://localhost/none.png';
    await window.fetch('/dist/none').then(unexpected, () => undefined);
    if (knowsTypes) expect(() => (body.innerHTML = '<p>Parsed</p>')).to.throw();
    await settled();
    const directives = [...new Set(violations.map((each) => each.split(' ')[0]!))].toSorted();
    expect(directives).to.deep.equal([
      'connect-src',
      'img-src',
      ...(knowsTypes ? ['require-trusted-types-for'] : []),
      'script-src-elem',
      'style-src-attr',
      'style-src-elem',
    ]);
    expect(said).not.to.include('log: inline');
  });

  for (const [name, script] of Object.entries(scripts)) {
    it(`everything of the ${name} file works and nothing goes against it`, async () => {
      const page = await openSite(`${script}${tag}`, { policy });
      await useEverything(page);
      expectNoTrouble(page);
      expect(page.policies).to.deep.equal(knowsTypes ? ['lit-html'] : []);
    }).timeout(30_000);
  }

  it('it works without any style that the policy allows', async () => {
    const page = await openSite(`${scripts.module}${tag}`, {
      policy: policy.replace("style-src 'self'; ", ''),
    });
    await useEverything(page);
    expectNoTrouble(page);
  }).timeout(30_000);

  it('the two parts work, alone and with a clinic', async () => {
    const parts = '<acu-checker theme="auto"></acu-checker><acu-side-effects></acu-side-effects>';
    const page = await openSite(
      `${scripts.module}<main>${parts}</main>
      <acu-aftercare region="GB">${parts}<p slot="burn">Tell us.</p></acu-aftercare>`,
      { policy },
    );
    const roots = [page.body.querySelector('main')!, page.body.querySelector('acu-aftercare')!];
    await inTurn(roots, async (root) => {
      await goThrough(root, withSign('bruising', 'fever'));
      const panel = await open(root, nameOf('soreness'));
      expect(visibleText(panel)).to.contain(en.effects.soreness.what);
    });
    expectNoTrouble(page);
  });

  it('the name of its policy is needed where names are told: without it the fallback stays', async () => {
    const page = await openSite(`${scripts.module}${tag}`, {
      policy: policy.replace('lit-html', 'another'),
    });
    expect(visibleText(page.body).includes('Please call us.')).to.equal(knowsTypes);
    expect(everything(page.body, 'acu-checker')).to.have.lengthOf(knowsTypes ? 0 : 1);
    expect(page.violations.map((each) => each.split(' ')[0])).to.deep.equal(
      knowsTypes ? ['trusted-types'] : [],
    );
  });

  it('no name need be told where none are', async () => {
    const page = await openSite(`${scripts.module}${tag}`, {
      policy: policy.replace('; trusted-types lit-html', ''),
    });
    await goThrough(page.body, withSign('bruising', 'fever'));
    expectNoTrouble(page);
  });
});
