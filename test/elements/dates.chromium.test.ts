import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { alone, answered, harmless } from '../support/checker-states.js';
import { copyOf } from '../support/clipboard.js';
import { visibleText } from '../support/reading.js';
import { resetSystem, setSystem } from '../support/system.js';
import { replace } from '../support/undo.js';

/** Sets the browser's clock. */
const setNow = (instant: string): void => {
  const Now = class extends Date {
    constructor(given = instant) {
      super(given);
    }
  };
  replace(globalThis, 'Date', Now);
};

/** The last minutes of a year in London, by the calendar on the patient's wall. */
const zones = {
  'Pacific/Kiritimati': 'January 1, 2027',
  'Australia/Adelaide': 'January 1, 2027',
  'Europe/London': 'December 31, 2026',
  'America/New_York': 'December 31, 2026',
  'Pacific/Pago_Pago': 'December 31, 2026',
};

describe('a patient', () => {
  after(resetSystem);

  for (const [zone, day] of Object.entries(zones)) {
    describe(`in ${zone}`, () => {
      before(() => setSystem({ zone }));

      it('finds the day on their own calendar in what they copy', async () => {
        setNow('2026-12-31T23:50:00Z');
        const text = await copyOf(await answered(harmless('bruising')));
        expect(text).to.contain(`Answered on ${day}.`);
      });

      it('is told that the copy is old from the same moment on', async () => {
        setNow('2028-10-31T23:59:59.999Z');
        expect(visibleText(await alone())).not.to.contain(en.oldCopy);
        setNow('2028-11-01T00:00:00.000Z');
        expect(visibleText(await alone())).to.contain(en.oldCopy);
      });
    });
  }
});
