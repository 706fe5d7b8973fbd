/** What is measured, in the order of the tables. */
import { answer } from './answer.js';
import { growth, kept } from './copies.js';
import { mount } from './mount.js';
import { shift } from './shift.js';
import { toggle } from './toggle.js';

/** Each gives some of the metrics below, once in every round; `for` tells whom it can measure. */
export const measures = {
  mount: { measure: mount },
  toggle: { measure: toggle, for: ({ answers }) => !answers },
  answer: { measure: answer, for: ({ answers }) => Boolean(answers) },
  shift: { measure: shift },
  kept: { measure: kept },
  growth: { measure: growth },
};

const kilobytes = (value) => `${(value / 1000).toFixed(1)} kB`;
const milliseconds = (value) => `${value.toFixed(1)} ms`;
const count = (value) => `${Math.round(value)}`;
const decimal = (digits) => (value) => value.toFixed(digits);

/** `show` writes a value; where the floor has no such thing as a ratio, only the value is told. */
export const metrics = {
  bytes: { title: 'to load', show: kilobytes, isAbsolute: true },
  script: { title: 'script', show: milliseconds, isAbsolute: true },
  mount: { title: 'mount', show: milliseconds },
  mountAtOnce: { title: 'mount, script at once', show: milliseconds },
  toggle: { title: 'toggle', show: milliseconds },
  latency: { title: 'click to paint', show: milliseconds },
  answer: { title: 'answer', show: milliseconds },
  answerLatency: { title: 'answer to paint', show: milliseconds },
  shiftPhone: { title: 'shift, phone', show: decimal(3), isAbsolute: true },
  shift: { title: 'shift, computer', show: decimal(3), isAbsolute: true },
  heap: { title: 'heap', show: kilobytes },
  nodes: { title: 'nodes', show: count },
  leakedHeap: { title: 'heap after 200', show: kilobytes, isAbsolute: true },
  leakedNodes: { title: 'nodes after 200', show: count, isAbsolute: true },
  one: { title: '1 more', show: milliseconds },
  ten: { title: '10 more', show: milliseconds },
  hundred: { title: '100 more', show: milliseconds },
  exponent: { title: 'exponent 10 to 100', show: decimal(2), isAbsolute: true },
  exponentFromOne: { title: 'exponent 1 to 100', show: decimal(2), isAbsolute: true },
};
