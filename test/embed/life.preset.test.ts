import { expect } from '@open-wc/testing';
import { AcuAftercare } from '../../src/index.js';
import { place } from '../support/page.js';
import { settled } from '../support/reading.js';
import { emergencyLines } from '../support/whole.js';

let count = 0;

/** The whole under a name that has not been defined yet. */
const later = async (
  attributes: string,
): Promise<readonly [AcuAftercare, define: () => Promise<void>]> => {
  count += 1;
  const tag = `acu-later-${count}`;
  const whole = await place<AcuAftercare>(`<${tag} ${attributes}></${tag}>`);
  const define = (): Promise<void> => {
    customElements.define(tag, class extends AcuAftercare {});
    return settled();
  };
  return [whole, define];
};

const called = (whole: Element): (string | undefined)[] =>
  emergencyLines(whole).map((line) => /Call (\d+) now/.exec(line)?.[1]);

describe('before the file has come', () => {
  it('a page sets a property: it counts, then and after the whole has moved', async () => {
    const [whole, define] = await later('');
    whole.region = 'GB';
    await define();
    expect(called(whole)).to.deep.equal(['999', '999']);
    whole.region = 'US';
    document.body.append(whole);
    await settled();
    expect(called(whole)).to.deep.equal(['911', '911']);
    whole.remove();
  });

  it('a property counts more than the attribute, which was there first', async () => {
    const [whole, define] = await later('region="US"');
    whole.region = 'GB';
    await define();
    expect(called(whole)).to.deep.equal(['999', '999']);
    whole.setAttribute('region', 'NZ');
    await settled();
    expect(called(whole)).to.deep.equal(['111', '111']);
  });
});
