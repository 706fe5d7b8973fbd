import { expect } from '@open-wc/testing';
import { labels, reviewLine } from '../../src/guide/labels.js';
import { en } from '../../src/locales/en.js';

const old = 'This copy is old: check the numbers with your clinic.';

/** The content was compiled in November 2026. */
const days: readonly (readonly [day: string, when: string, isOld: boolean])[] = [
  ['2026-10-31T12:00:00Z', 'before it was compiled, by a wrong clock', false],
  ['2026-11-25T12:00:00Z', 'in the month it was compiled', false],
  ['2027-11-01T00:00:00Z', '12 months after', false],
  ['2028-10-31T23:59:59Z', 'at the end of the 23rd month', false],
  ['2028-11-01T00:00:00Z', '24 months after', true],
  ['2029-01-01T00:00:00Z', '26 months after, in an earlier month of the year', true],
  ['2040-06-15T12:00:00Z', 'many years after', true],
];

describe('the labels that stay on every view', () => {
  for (const [day, when, isOld] of days) {
    it(`${isOld ? 'call' : 'do not call'} the copy old ${when}`, () => {
      expect(labels(en, new Date(day)).includes(old)).to.equal(isOld);
    });
  }

  it('say what this is, that nothing is kept, and that no clinician has checked it', () => {
    expect(labels(en, new Date('2026-12-01'))).to.equal(
      'General information, not a diagnosis. Nothing you tick is stored or sent. Not yet checked by a clinician.',
    );
  });
});

describe('the line about the review', () => {
  it('says that nobody has checked it while nobody has', () => {
    expect(reviewLine(en)).to.equal('Not yet checked by a clinician.');
    expect(reviewLine(en, null)).to.equal('Not yet checked by a clinician.');
  });

  it('names the clinician and the day once there is one', () => {
    expect(reviewLine(en, { by: 'Dr A. Example', on: '2027-01-05' })).to.equal(
      'Checked by Dr A. Example on 2027-01-05.',
    );
  });
});
