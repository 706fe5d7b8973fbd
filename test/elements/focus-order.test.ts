import { expect } from '@open-wc/testing';
import { pairOf } from '../support/colours.js';
import {
  callOf,
  follows,
  placeBetween,
  ringOf,
  seenOf,
  stopsBetween,
  stopsOf,
  targetOf,
} from '../support/keyboard.js';
import { setSystem } from '../support/system.js';
import { viewNames } from '../support/views.js';

/** Where no choice is made yet, engines begin at either end of them when one comes from below. */
const stopAt = (element: Element): string =>
  element.matches('[type=radio]') ? 'the choices' : callOf(element);

/** What cuts off all that sticks out of it. */
const edgeOf = (stop: Element): DOMRect =>
  (stop.getRootNode() as ShadowRoot).querySelector('.root')!.getBoundingClientRect();

const expectRing = (stop: Element): void => {
  const name = callOf(stop);
  const target = targetOf(stop);
  const { outlineColor, outlineOffset } = getComputedStyle(target);
  const { width, reach } = ringOf(stop);
  expect(width, name).to.be.at.least(2);
  const place = parseFloat(outlineOffset) < 0 ? 'inside' : 'around';
  expect(pairOf(name, target, outlineColor, place).ratio, name).to.be.at.least(3);
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const edge = edgeOf(stop);
  expect(left - reach, name).to.be.at.least(edge.left);
  expect(right + reach, name).to.be.at.most(edge.right);
  expect(top - reach, name).to.be.at.least(edge.top);
  expect(bottom + reach, name).to.be.at.most(edge.bottom);
};

describe('Tab', function () {
  this.timeout(60_000);
  before(() => setSystem());

  for (const name of viewNames) {
    it(`goes through all of it in the order in which it is read, and leaves: ${name}`, async () => {
      const { before, whole, after } = await placeBetween(name);
      const stops = stopsOf(whole).map(stopAt);
      const forth = await stopsBetween('Tab', before, after);
      expect(forth.map(stopAt)).to.deep.equal(stops);
      const back = await stopsBetween('Shift+Tab', after, before);
      expect(back.toReversed().map(stopAt)).to.deep.equal(stops);
    });

    it(`goes down the page, and shows where it is: ${name}`, async () => {
      const { before, after } = await placeBetween(name);
      const stops = await stopsBetween('Tab', before, after, (stop) => {
        expectRing(stop);
        expect(seenOf(stop), callOf(stop)).to.be.above(0);
      });
      expect(stops).to.have.length.above(2);
      const pairs = stops.slice(1).map((stop, i) => [stops[i]!, stop] as const);
      const upwards = pairs.filter(([one, other]) => !follows(one, other));
      expect(upwards.map((pair) => pair.map(callOf).join(' > '))).to.deep.equal([]);
    });
  }
});
