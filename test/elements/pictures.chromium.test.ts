import '../../src/index.js';
import { resetSystem, setSystem } from '../support/system.js';
import { expectBarTold, expectDotsTold } from '../support/told-apart.js';

for (const [where, system, attributes] of [
  ['on paper', { medium: 'print' }, ''],
  ['on paper from a dark page', { medium: 'print' }, 'theme="dark"'],
  ['in forced colours', { colours: 'active' }, ''],
  ['in dark forced colours', { colours: 'active', scheme: 'dark' }, ''],
] as const) {
  describe(`${where} can be told apart`, () => {
    before(() => setSystem(system));
    after(resetSystem);

    it('full, outlined and other dots', () => expectDotsTold(attributes));
    it('bar, hatching, scale and mark', () => expectBarTold(attributes));
  });
}
