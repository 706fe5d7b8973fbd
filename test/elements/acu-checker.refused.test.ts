import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { announcements, answered, harmless, heading, withSign } from '../support/checker-states.js';
import { copyOf, refuseClipboard } from '../support/clipboard.js';
import { isInView } from '../support/page.js';
import { everything, isFocused, named, press, shown, visibleText } from '../support/reading.js';
import { replace } from '../support/undo.js';

const { copy, copied, selected } = en.answer;

/** The region in which an answer says what became of a press. */
const status = (checker: Element): HTMLElement => {
  const regions = everything(checker, '[role=status]');
  expect(regions).to.have.lengthOf(1);
  return regions[0]!;
};

const said = (checker: Element): string => announcements(checker).join('');

describe('Copy, where the browser says no', () => {
  const refusals: Readonly<Record<string, () => void>> = {
    'has no clipboard': refuseClipboard,
    'refuses it': () =>
      replace(navigator, 'clipboard', {
        writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      }),
    'throws at once': () =>
      replace(navigator, 'clipboard', {
        writeText: () => {
          throw new TypeError('no');
        },
      }),
  };

  for (const [name, refuse] of Object.entries(refusals)) {
    it(`and ${name}, shows the same text, selected, and says so`, async () => {
      const checker = await answered(withSign('bruising', 'fever'));
      const wanted = await copyOf(checker);
      refuse();
      await press(checker, copy);
      const [area] = shown<HTMLTextAreaElement>(checker, 'textarea');
      expect(area!.value).to.equal(wanted);
      expect(area!.readOnly).to.equal(true);
      expect(area!.value.slice(area!.selectionStart, area!.selectionEnd)).to.equal(wanted);
      expect(isFocused(area!)).to.equal(true);
      expect(visibleText(status(checker))).to.equal(selected);
      expect(said(checker)).to.equal(selected);
      expect(selected).to.match(/selected/);
    });
  }

  it('brings the text and what is said of it into view', async () => {
    const checker = await answered(withSign('bruising', 'fever'));
    refuseClipboard();
    named(shown(checker, 'button'), copy).scrollIntoView({ block: 'end' });
    await press(checker, copy);
    const [area] = shown(checker, 'textarea');
    expect(isInView(area!), 'text').to.equal(true);
    expect(isInView(status(checker)), 'message').to.equal(true);
  });

  it('says so where screen readers listened before', async () => {
    const checker = await answered(harmless('fatigue'));
    const listening = status(checker);
    expect(listening.textContent.trim()).to.equal('');
    refuseClipboard();
    await press(checker, copy);
    expect(listening === status(checker)).to.equal(true);
    expect(visibleText(listening)).to.equal(selected);
  });

  it('selects the text again where it is asked again', async () => {
    const checker = await answered(harmless('fatigue'));
    refuseClipboard();
    await press(checker, copy);
    const [area] = shown<HTMLTextAreaElement>(checker, 'textarea');
    area!.setSelectionRange(3, 3);
    area!.blur();
    await press(checker, copy);
    expect(isFocused(area!)).to.equal(true);
    expect([area!.selectionStart, area!.selectionEnd]).to.deep.equal([0, area!.value.length]);
    expect(area!.value.length).to.be.above(100);
  });

  it('takes the text away with the next step', async () => {
    const checker = await answered(harmless('fatigue'));
    refuseClipboard();
    await press(checker, copy);
    expect(shown(checker, 'textarea')).to.have.lengthOf(1);
    await press(checker, en.checker.back);
    await press(checker, en.checker.next);
    expect(heading(checker)).to.equal(en.answer.headings.expected);
    expect(shown(checker, 'textarea')).to.have.lengthOf(0);
    expect(said(checker)).to.equal('');
  });

  it('takes the text away once it could be copied', async () => {
    const checker = await answered(harmless('fatigue'));
    const allow = refuseClipboard();
    await press(checker, copy);
    allow();
    await copyOf(checker);
    expect(said(checker)).to.equal(copied);
    expect(shown(checker, 'textarea')).to.have.lengthOf(0);
  });
});
