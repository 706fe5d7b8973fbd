import { expect } from '@open-wc/testing';
import { read, sentencesIn, wordsIn, type Reading } from './reading.js';
import { answers, entries, frame, questions, sentencesOfAll, type Text } from './texts.js';

const list = (readings: readonly Reading[]) =>
  readings.map(({ title, words, grade }) => `${title}: ${grade.toFixed(1)} (${words})`).join('\n');

const rooms: readonly (readonly [what: string, count: number, texts: readonly Text[]])[] = [
  ['the entries', 16, entries],
  ['the questions', 18, questions],
  ['the answers', 5, answers],
  ['the frame around them', 1, [frame]],
];

describe('how easy the words are to read', () => {
  for (const [what, count, texts] of rooms) {
    it(`${what} need no more than six years of school on average, none more than eight`, () => {
      const readings = texts.map(read);
      const grades = readings.map(({ grade }) => grade);
      expect(readings.length).to.equal(count);
      for (const { title, words } of readings) {
        expect(words, `words seen in ${title}`).to.be.at.least(60);
      }
      expect(Math.max(...grades), list(readings)).to.be.at.most(8);
      expect(grades.reduce((sum, grade) => sum + grade, 0) / count, list(readings)).to.be.at.most(
        6,
      );
    });
  }

  it('no sentence has more than 20 words', () => {
    const sentences = sentencesOfAll.flatMap(sentencesIn);
    expect(sentences.length).to.be.greaterThan(300);
    expect(sentences.filter((sentence) => wordsIn(sentence).length > 20)).to.deep.equal([]);
  });
});

describe('the measure itself', () => {
  it('finds a hard text hard', () => {
    const hard =
      'Practitioner-reported frequencies of transient exacerbation following acupuncture are considered underestimates, particularly for post-interventional somnolence.';
    expect(read({ title: 'hard', strings: [hard] }).grade).to.be.greaterThan(15);
  });

  it('finds an easy text easy', () => {
    const easy = ['Rest for the day.', 'Go to bed early. Drink some water.'];
    expect(read({ title: 'easy', strings: easy }).grade).to.be.lessThan(3);
  });

  it('counts words and sentences as a person does', () => {
    expect(wordsIn('About 1,000 people’s “worst-ever” pain (0.5)?').length).to.equal(6);
    expect(
      sentencesIn('In 1,000 sessions: 28. Call “the clinic.” Is it closed? Wait'),
    ).to.deep.equal(['In 1,000 sessions: 28.', 'Call “the clinic.”', 'Is it closed?', 'Wait']);
  });
});
