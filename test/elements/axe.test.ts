import { expectAccessible } from '../support/axe.js';
import { placeView } from '../support/column.js';
import { inTurn, settled } from '../support/reading.js';
import { setSystem } from '../support/system.js';
import { viewNames } from '../support/views.js';

describe('axe finds nothing', function () {
  this.timeout(60_000);
  before(() => setSystem());

  for (const name of viewNames) {
    it(`light, dark and auto, in ${name}`, async () => {
      const whole = await placeView(name);
      await inTurn(['light', 'dark', 'auto'] as const, async (theme) => {
        whole.theme = theme;
        await settled();
        await expectAccessible(whole);
      });
    });
  }
});
