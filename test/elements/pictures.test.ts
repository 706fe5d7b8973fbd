import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { allEntries, unwanted } from '../support/entries.js';
import { expectToldBelow, imagesOf, weight } from '../support/pictures.js';
import { setSystem } from '../support/system.js';
import { expectBarTold, expectDotsTold } from '../support/told-apart.js';

for (const [name, ids, title, count] of [
  ['how often', allEntries, en.sections.often, 9],
  ['how long', unwanted, en.sections.long, 10],
] as const) {
  describe(`each of the ${count} pictures of ${name}`, () => {
    it('is one image, told by the sentence below it', async () => {
      const images = await imagesOf(ids, title);
      expect(images).to.have.lengthOf(count);
      images.forEach(expectToldBelow);
    });

    it('weighs less than 1 kB', async () => {
      const images = await imagesOf(ids, title);
      expect(images).to.have.lengthOf(count);
      for (const image of images) expect(weight(image)).to.be.within(300, 999);
    });
  });
}

for (const [where, attributes] of [
  ['in light', ''],
  ['in dark', 'theme="dark"'],
] as const) {
  describe(`${where} can be told apart`, () => {
    before(() => setSystem());

    it('full, outlined and other dots', () => expectDotsTold(attributes));
    it('bar, hatching, scale and mark', () => expectBarTold(attributes));
  });
}
