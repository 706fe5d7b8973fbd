import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { tick } from '../support/checker.js';
import { announcements, answered, harmless, withSign } from '../support/checker-states.js';
import { press, settled, shown, visibleText } from '../support/reading.js';
import { replace } from '../support/undo.js';

/** A browser that asks the person first, and what becomes of it. */
const askingClipboard = (): { allow(): Promise<void>; refuse(): Promise<void> } => {
  let reply: (error?: Error) => void;
  const asked = new Promise<void>((resolve, reject) => {
    reply = (error) => (error ? reject(error) : resolve());
  });
  replace(navigator, 'clipboard', { writeText: () => asked });
  return {
    allow() {
      reply();
      return settled();
    },
    refuse() {
      reply(new DOMException('no', 'NotAllowedError'));
      return settled();
    },
  };
};

describe('a copy that is allowed or refused only when the person has gone on', () => {
  for (const reply of ['allow', 'refuse'] as const) {
    it(`says nothing beside a question: ${reply}`, async () => {
      const checker = await answered(harmless('bruising'));
      const asked = askingClipboard();
      await press(checker, en.answer.copy);
      await press(checker, en.answer.restart);
      await asked[reply]();
      expect(announcements(checker).join('')).to.equal('');
      expect(shown(checker, 'textarea')).to.have.lengthOf(0);
    });
  }

  it('never brings a milder answer back under a more serious one', async () => {
    const checker = await answered(harmless('bruising'));
    const asked = askingClipboard();
    await press(checker, en.answer.copy);
    await press(checker, en.checker.back);
    await tick(checker, en.signs.fever.says);
    await press(checker, en.checker.next);
    await asked.refuse();
    expect(visibleText(checker)).to.contain(en.answer.headings.urgent);
    expect(shown(checker, 'textarea')).to.have.lengthOf(0);
    expect(announcements(checker).join('')).to.equal('');
  });

  it('is said where the person has waited', async () => {
    const checker = await answered(withSign('bruising', 'fever'));
    const asked = askingClipboard();
    await press(checker, en.answer.copy);
    await asked.allow();
    expect(announcements(checker).join('')).to.equal(en.answer.copied);
  });
});
