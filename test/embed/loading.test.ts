import { expect } from '@open-wc/testing';
import { panelOf } from '../support/accordion.js';
import { nameOf } from '../support/entries.js';
import { scripts } from '../support/frame.js';
import { visibleText } from '../support/reading.js';
import { fileAt, newKey, openSite, thirdParty, type SitePage } from '../support/site.js';
import { expectQuiet, expectWorking, fallback, tag } from '../support/working.js';

const { module, classic } = scripts;
const blocking = classic.replace(' defer', '');
const older = {
  module: module.replace(
    '/dist/acu-aftercare.js',
    fileAt('acu-aftercare.js', { version: '0.0.9' }),
  ),
  classic: classic.replace(
    '/dist/acu-aftercare.classic.js',
    fileAt('acu-aftercare.classic.js', { version: '0.0.9' }),
  ),
} as const;

describe('the file in the head of a page', () => {
  for (const [name, head] of Object.entries({
    module,
    'async module': module.replace('src', 'async src'),
    'module that is loaded ahead': `<link rel="modulepreload" href="/dist/acu-aftercare.js">${module}`,
    'module that another one imports': `<script type="module">
      import '/dist/acu-aftercare.js';</script>`,
    'module that is imported when the page is idle': `<script>
      addEventListener('load', () => import('/dist/acu-aftercare.js'));</script>`,
    'deferred classic': classic,
    'async classic': classic.replace('defer', 'async'),
    'blocking classic': blocking,
    'module, and classic for old browsers': module + blocking.replace('src', 'nomodule src'),
    'classic that a tag manager adds': `<script>
      const script = document.createElement('script');
      script.src = '/dist/acu-aftercare.classic.js';
      document.head.append(script);</script>`,
  })) {
    it(`works and is silent: ${name}`, async () => {
      await expectQuiet(await openSite(tag, { head }));
    });
  }
});

describe('two versions of the file', () => {
  it('are two: the first line says so', async () => {
    const lines = await Promise.all(
      ['/dist/acu-aftercare.js', fileAt('acu-aftercare.js', { version: '0.0.9' })].map(
        async (path) => (await (await fetch(path)).text()).split('\n')[0]!,
      ),
    );
    expect(lines[1]).to.match(/^\/\*! acu-aftercare 0\.0\.9, content /);
    expect(lines[0]).to.equal(lines[1]!.replace('0.0.9', /\d+\.\d+\.\d+/.exec(lines[0]!)![0]));
  });

  const pairs = {
    'the same module twice': module + module,
    'the same module from two places': module + module.replace('.js', '.js?again'),
    'the same classic twice': classic + classic,
    'module and classic': module + classic,
    'an older module, then a newer one': older.module + module,
    'a newer module, then an older one': module + older.module,
    'an older classic, then a newer one': older.classic + classic,
    'a newer classic, then an older one': classic + older.classic,
    'an older classic, then a newer module': older.classic + module,
    'a newer classic, then an older module': classic + older.module,
  };

  for (const [name, pair] of Object.entries(pairs)) {
    it(`work and are silent, before and after the tag: ${name}`, async () => {
      await expectQuiet(await openSite(`${pair}${tag}`));
      const [first = '', second = ''] = pair.split(/(?<=<\/script>)/);
      await expectQuiet(await openSite(`${first}${tag}${second}`));
    });

    it(`work and are silent where their policy's name is allowed twice: ${name}`, async () => {
      const policy =
        "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
      await expectQuiet(await openSite(`${pair}${tag}`, { policy }));
    });
  }

  it('where the name is allowed once the first works, and the second is refused', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    const page = await openSite(`${older.module}${module}${tag}`, { policy });
    await expectWorking(page);
    // not every engine knows Trusted Types
    const refused = 'trustedTypes' in window ? 1 : 0;
    expect(page.said).to.have.lengthOf(refused);
    expect(page.violations).to.have.lengthOf(refused);
    expect(page.said.join()).to.match(refused ? /^uncaught: .*lit-html/ : /^$/);
  });
});

describe('a file that comes two seconds late', () => {
  for (const file of ['acu-aftercare.js', 'acu-aftercare.classic.js'] as const) {
    it(`finds what was set and added meanwhile: ${file}`, async () => {
      const page = await openSite(`<acu-aftercare><div>${fallback}</div></acu-aftercare>
        <script>
          {
            const whole = document.querySelector('acu-aftercare');
            window.meanwhile = [typeof customElements.get('acu-aftercare'), whole.innerText.trim()];
            Object.assign(whole, { region: 'GB', clinicName: 'Willow Clinic' });
            const note = document.createElement('p');
            note.slot = 'bruising';
            note.textContent = 'We have cold packs.';
            whole.append(note);
          }
        </script>
        <script async ${file.includes('classic') ? '' : 'type="module"'}
          src="${fileAt(file, { late: 2000 })}"></script>`);
      const { meanwhile } = page.window as { meanwhile?: unknown };
      expect(meanwhile).to.deep.equal(['undefined', fallback]);
      await expectQuiet(page);
      expect(visibleText(panelOf(page.body, nameOf('bruising')))).to.contain(
        'Added by Willow Clinic We have cold packs.',
      );
    });
  }
});

describe('a file that lies with somebody else', () => {
  const from = async (way: 'open' | 'closed', script: string): Promise<SitePage> => {
    const key = newKey();
    const home = `${await thirdParty()}/${key}/${way}`;
    return openSite(`${script.replace('/dist', home)}${tag}<script>window.mine = 1</script>`, {
      key,
    });
  };

  it('works as a module where others may read it, and as a classic script', async () => {
    await expectQuiet(await from('open', module));
    await expectQuiet(await from('open', classic));
    await expectQuiet(await from('closed', classic));
  });

  it('is refused as a module where others may not: the fallback stays, the page goes on', async () => {
    const { body, said, window } = await from('closed', module);
    expect(visibleText(body)).to.equal(fallback);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^uncaught: <script type="module" /);
    expect(window).to.have.property('mine', 1);
  });
});
