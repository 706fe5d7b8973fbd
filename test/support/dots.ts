/** The 1,000 dots of how often, read as the browser draws them. */
import { expect } from '@open-wc/testing';
import { pathIn } from './pictures.js';

/** The path of the dots up to the end of a range, those with a hole among them. */
export const paintedDots = ':not(.rest, .hole)';

/** The dots that a path draws, each by its number: down the columns of 20, from 0 to 999. */
const dotsOn = (path: SVGPathElement): number[] => {
  const { strokeDasharray, strokeLinecap } = getComputedStyle(path);
  const drawn = path.getAttribute('d')!;
  if (`${strokeDasharray} ${strokeLinecap}` !== '0px, 1px round') {
    throw new Error(`lines, not dots: ${strokeDasharray} ${strokeLinecap}`);
  }
  return (drawn.match(/M[^M]*/g) ?? []).flatMap((run) => {
    const [column, top, length] = /^M(\d+) (\d+)v(\d+(?:\.\d+)?)$/.exec(run)!.slice(1).map(Number);
    const count = Math.floor(length!) + 1;
    if (column! > 49 || top! + count > 20) throw new Error(`not on the field: ${run}`);
    return Array.from({ length: count }, (_, i) => column! * 20 + top! + i);
  });
};

/** The dots of a field by how they look: full, outlined (full with a hole in it) and the rest. */
const readDots = (svg: SVGSVGElement): Record<'full' | 'outlined' | 'rest', number[]> => {
  const painted = dotsOn(pathIn(svg, paintedDots));
  const outlined = dotsOn(pathIn(svg, '.hole'));
  const misplaced = outlined.filter((dot) => !painted.includes(dot));
  if (misplaced.length) throw new Error(`holes in no dot: ${misplaced.join()}`);
  return {
    full: painted.filter((dot) => !outlined.includes(dot)),
    outlined,
    rest: dotsOn(pathIn(svg, '.rest')),
  };
};

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** All 1,000 dots are there once, full before outlined before the rest, down column by column. */
export const expectDots = (svg: SVGSVGElement, low: number, high: number): void => {
  const { full, outlined, rest } = readDots(svg);
  expect([full.length, outlined.length, rest.length]).to.deep.equal([low, high - low, 1000 - high]);
  expect([...full, ...outlined, ...rest].join()).to.equal(upTo(1000).join());
};

/** How many places of the field of 50 by 20 a path paints, as the browser strokes it. */
export const strokedDots = (path: SVGPathElement, down = 0): number =>
  upTo(1000).filter((i) => path.isPointInStroke(new DOMPoint(Math.floor(i / 20), (i % 20) + down)))
    .length;
