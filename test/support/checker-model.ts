/** What the checker must show after whatever a person does, typed by hand from the leaflet. */
import * as leaflet from '../clinical/expected-levels.js';
import { en } from '../../src/locales/en.js';

type Question = 'gate' | 'pick' | 'signs';
type Level = leaflet.Level;

/** Several may be ticked, or "None of these" alone; without a list nothing is ticked yet. */
type Ticked = readonly string[] | undefined;

const pickIds = leaflet.floors.map(([pick]): string => pick);

const signsOf = (pick: string): readonly string[] =>
  leaflet.rows.filter(([of]) => of === pick).map(([, sign]) => sign);

const levelOf = (pick: string, signs: readonly string[]): Level => {
  const told = leaflet.rows.filter(([of, sign]) => of === pick && signs.includes(sign));
  const floor = leaflet.floors.find(([of]) => of === pick)![1];
  return leaflet.levels.findLast((level) =>
    [floor, ...told.map(([, , each]) => each)].includes(level),
  )!;
};

/** A checker as a person knows it. */
export class CheckerModel {
  /** The questions that are asked; none on the start card. */
  #asks: readonly Question[] = [];
  /** How many of them are answered. */
  #done = -1;
  #ticked: Partial<Record<Question, Ticked>> = {};
  /** Every answer that was given, in order. */
  readonly answers: Level[] = [];

  start(pick?: unknown): void {
    const known = pickIds.find((id) => id === pick);
    this.#asks = known ? ['gate', 'signs'] : ['gate', 'pick', 'signs'];
    this.#ticked = known ? { pick: [known] } : {};
    this.#done = 0;
  }

  back(): void {
    this.#done -= 1;
  }

  /** Goes on, where something is ticked. */
  next(): void {
    const { question } = this;
    if (!question || !this.#ticked[question]) return;
    this.#done += 1;
    if (this.level) this.answers.push(this.level);
  }

  /** Clicks a row, counted from the first or, below 0, from the last; the last of the first and third question is "None of these". */
  click(row: number): void {
    const { question, rows } = this;
    if (!question) return;
    const id = rows.at(row % rows.length)!;
    const before = this.#ticked[question];
    if (question === 'pick') {
      if (before?.[0] !== id) this.#ticked = { ...this.#ticked, pick: [id], signs: undefined };
    } else if (id === 'none') {
      this.#ticked = { ...this.#ticked, [question]: before?.length === 0 ? undefined : [] };
    } else {
      const others = before?.filter((other) => other !== id) ?? [];
      const now = before?.includes(id) ? others : [...others, id];
      this.#ticked = { ...this.#ticked, [question]: now.length ? now : undefined };
    }
  }

  /** The question that is asked; none on the card and beside an answer. */
  get question(): Question | undefined {
    if (this.#done < 0 || this.level) return undefined;
    return this.#asks[this.#done];
  }

  /** The ids of the rows on show. */
  get rows(): readonly string[] {
    const { question } = this;
    if (question === 'gate') return [...leaflet.gate, 'none'];
    if (question === 'pick') return pickIds;
    return question ? [...signsOf(this.#ticked.pick![0]!), 'none'] : [];
  }

  /** Which of the rows are ticked. */
  get ticks(): readonly boolean[] {
    const ticked = this.question && this.#ticked[this.question];
    return this.rows.map((id) =>
      id === 'none' ? ticked?.length === 0 : Boolean(ticked?.includes(id)),
    );
  }

  /** The answer on show: an emergency after the first question, or all that was asked is answered. */
  get level(): Level | undefined {
    const { gate, pick, signs } = this.#ticked;
    if (this.#done < 1) return undefined;
    if (gate?.length) return 'emergency';
    return this.#done < this.#asks.length ? undefined : levelOf(pick![0]!, signs!);
  }

  /** The entry that the answer is about, if any. */
  get about(): string | undefined {
    return this.level && !this.#ticked.gate?.length ? this.#ticked.pick?.[0] : undefined;
  }

  /** The heading on show. */
  get heading(): string {
    if (this.level) return en.answer.headings[this.level];
    if (!this.question) return 'none';
    const pick = this.#ticked.pick?.[0] ?? '';
    return en.questions[this.question].title.replace('{pick}', en.picks[pick as 'burn']);
  }
}
