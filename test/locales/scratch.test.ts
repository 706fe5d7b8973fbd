import { entries, questions, answers, frame, sentencesOfAll } from './texts.js';
import { read, sentencesIn, wordsIn } from './reading.js';
import { syllable } from 'syllable';
it('x', () => {
  const all = [...entries, ...questions, ...answers, frame].map(read);
  const out: string[] = all.map((r) => `${r.grade.toFixed(2)} ${r.words} ${r.title}`);
  const g = all.map((r) => r.grade);
  out.push(`mean ${g.reduce((a, b) => a + b) / g.length}`);
  for (const s of sentencesOfAll.flatMap(sentencesIn)) if (wordsIn(s).length > 20) out.push(`LONG ${wordsIn(s).length} ${s}`);
  const m = new Map<string, number>();
  for (const t of [...entries, ...questions, ...answers, frame]) for (const w of t.strings.flatMap(wordsIn)) if (syllable(w) > 3) m.set(w.toLowerCase(), (m.get(w.toLowerCase()) ?? 0) + 1);
  out.push([...m].sort((a, b) => b[1] - a[1]).map(([w, n]) => `${w}:${n}:${syllable(w)}`).join(' '));
  console.log(out.join('\n'));
});
