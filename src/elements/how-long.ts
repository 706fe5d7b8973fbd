import { html, type TemplateResult } from 'lit';
import type { Duration, Escalation, Span } from '../clinical/index.js';
import type { Words } from '../locales/index.js';
import { element } from './list.js';

/** Hours in one of each, and in "some" of them. */
const hours = {
  minute: [1 / 60, 1],
  hour: [1, 12],
  day: [24, 72],
  night: [24, 72],
  week: [168, 336],
} as const;

/** Where the seven steps of the scale end, in hours: minutes, hours, 1 day … 3 weeks. */
const ends = [1, 12, 24, 72, 168, 336, 504];

/** How far along the scale a length of time reaches, in steps; none is longer than the scale. */
const along = ({ n, unit }: Span): number => {
  const [one, some] = hours[unit];
  const length = n ? n * one : some;
  const step = ends.findIndex((end) => end >= length);
  const start = ends[step - 1] ?? 0;
  return step + (length - start) / (ends[step]! - start);
};

/**
 * How long, as a bar from the start of a broken scale: solid where it was measured, hatched up to the
 * longest case where only single cases are known, with a mark where to stop waiting.
 */
export const howLong = (
  { accordion }: Words,
  { basis, to, longest = to }: Duration,
  escalates: readonly Escalation[],
): TemplateResult => {
  const marks: Readonly<Partial<Record<Escalation['to'], string>>> = accordion.marks;
  const mark = escalates.find(({ to: whom, after }) => after && marks[whom]);
  const at = mark ? along(mark.after!) : 0;
  const end = basis === 'measured' ? along(to) : 0;
  const last = along(longest);
  return html`<p class="telling small bold ${mark?.to}" .style=${`text-align:end;width:${at / 0.07}%`}
      >${mark && marks[mark.to]}</p>
    <svg class="picture bar ${mark?.to}" viewBox="0 0 7 2" preserveAspectRatio="none"
      ><path class="rest" d="M0 1H7"></path
      ><path d="M0 1H${end}"></path
      ><path class="cases" d="M${end} 1H${last}"></path
      ><path class="steps" d="M1 2V1M2 2V1M3 2V1M4 2V1M5 2V1M6 2V1M7 2V1"></path
      ><path class="when" d="M${at} 0V${at && 2}"></path
    ></svg>
    <div class="scale small">${accordion.scale.map((text) => element('span', text))}</div>
    ${end < last ? html`<p class="small">${accordion.cases}</p>` : ''}`;
};
