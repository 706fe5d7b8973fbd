import { expect } from '@open-wc/testing';
import type * as built from '../../src/index.js';
import { contentVersion } from '../../src/clinical/content.js';
import { closePages, openPage, scripts } from '../support/frame.js';

const read = async (path: string): Promise<string> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is not there: ${response.status}`);
  return response.text();
};

const files = ['/dist/acu-aftercare.js', '/dist/acu-aftercare.classic.js'] as const;

interface Importing {
  readonly exported: typeof built;
}

/** A page that imports the module by a script of its own. */
const importing = async (): Promise<Window & typeof globalThis & Importing> => {
  const { window } = await openPage(`<script type="module">
    import * as exported from '/dist/acu-aftercare.js';
    window.exported = exported;
  </script>`);
  return window as Window & typeof globalThis & Importing;
};

describe('the built files', () => {
  afterEach(closePages);

  for (const file of files) {
    it(`${file} says first what it is: version, content, licences`, async () => {
      const [first = '', second = ''] = (await read(file)).split('\n');
      const { name, version } = JSON.parse(await read('/package.json?raw')) as {
        name: string;
        version: string;
      };
      expect(first.startsWith(`/*! ${name} ${version}, content ${contentVersion}`)).to.equal(true);
      expect(first).to.match(/MIT.*Lit.*BSD-3-Clause.*\*\/$/);
      expect(second).to.have.length.above(1000);
    });

    it(`${file} imports nothing and does not ask where it lies`, async () => {
      const code = await read(file);
      expect(code).to.contain('acu-side-effects');
      expect(code.match(/\bimport\b.{0,40}/g)).to.equal(null);
      expect(code.match(/\brequire\b.{0,40}/g)).to.equal(null);
      expect(code.match(/sourceMappingURL.{0,40}/g)).to.equal(null);
    });
  }

  it('the classic one is no module', async () => {
    const code = await read(files[1]);
    expect(code).to.contain('customElements');
    expect(code.match(/\bexport\b.{0,40}/g)).to.equal(null);
  });

  for (const [name, script] of Object.entries(scripts)) {
    it(`the ${name} file is all that a page loads`, async () => {
      const { window } = await openPage(`${script}<acu-aftercare region="GB"></acu-aftercare>`);
      const loaded = window.performance.getEntriesByType('resource').map((entry) => entry.name);
      expect(loaded).to.have.lengthOf(1);
      expect(loaded[0]).to.match(/\/dist\/acu-aftercare(\.classic)?\.js$/);
    });

    it(`the ${name} file leaves no names behind but Lit’s own`, async () => {
      const before = await openPage('<acu-aftercare></acu-aftercare>');
      const after = await openPage(`${script}<acu-aftercare></acu-aftercare>`);
      expect(after.window.customElements.get('acu-aftercare')).to.be.a('function');
      const names = Object.keys(after.window).filter((key) => !(key in before.window));
      expect(names.filter((key) => !/^(lit|reactive)[A-Z]/.test(key))).to.be.empty;
    });
  }

  it('the module exports the classes that it registers, its events and nextStep', async () => {
    const { exported: all, customElements } = await importing();
    expect(Object.keys(all).sort()).to.deep.equal([
      'AcuAftercare',
      'AcuAnswerEvent',
      'AcuChecker',
      'AcuSideEffects',
      'AcuToggleEvent',
      'nextStep',
    ]);
    expect(customElements.get('acu-aftercare')).to.equal(all.AcuAftercare);
    expect(customElements.get('acu-checker')).to.equal(all.AcuChecker);
    expect(customElements.get('acu-side-effects')).to.equal(all.AcuSideEffects);
  });

  it('the rule works in them as in the source', async () => {
    const { nextStep } = (await importing()).exported;
    const asked = nextStep({});
    expect('ask' in asked && asked.ask).to.equal('gate');
    expect('choices' in asked && asked.choices).to.have.lengthOf(11);
    expect(nextStep({ gate: ['collapse'] })).to.deep.equal({
      level: 'emergency',
      because: ['collapse'],
    });
    expect(nextStep({ gate: [], pick: 'bruising', signs: [] })).to.deep.equal({
      level: 'expected',
      because: [],
      pick: 'bruising',
    });
    expect(() => nextStep({ gate: ['collapse', 'nonsense'] })).to.throw('nonsense');
  });

  it('the clinical knowledge answers without a page, in a worker', async () => {
    const code = `import { nextStep, effects, contentVersion } from '${location.origin}/dist/lib/clinical/index.js';
      postMessage([typeof document, nextStep({ gate: ['collapse'] }).level, Object.keys(effects).length, contentVersion]);`;
    const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const worker = new Worker(url, { type: 'module' });
    const answer = await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'no worker')));
    });
    worker.terminate();
    URL.revokeObjectURL(url);
    expect(answer).to.deep.equal(['undefined', 'emergency', 20, contentVersion]);
  });
});
