import { expect } from '@open-wc/testing';
import type { AcuChecker } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import {
  announcements,
  answered,
  harmless,
  heading,
  refuseClipboard,
  states,
  checkerOf,
  stub,
  withSign,
} from '../support/checker-states.js';
import { isInView } from '../support/page.js';
import {
  everything,
  focused,
  inTurn,
  isFocused,
  named,
  press,
  settled,
  shown,
  visibleText,
} from '../support/reading.js';

const { copy, copied, selected, share, print } = en.answer;

/** What is undone after each test: what the browser has was replaced. */
const undo: (() => void)[] = [];

const replace = (target: object, name: string, value: unknown): void => {
  undo.push(stub(target, name, value));
};

/** Texts that reached the clipboard, in place of the real one. */
const clipboard = (): string[] => {
  const texts: string[] = [];
  const writeText = (text: string): Promise<void> => {
    texts.push(text);
    return Promise.resolve();
  };
  replace(navigator, 'clipboard', { writeText });
  return texts;
};

/** The region in which an answer says what became of a press. */
const status = (checker: AcuChecker): HTMLElement => {
  const regions = everything(checker, '[role=status]');
  expect(regions).to.have.lengthOf(1);
  return regions[0]!;
};

const said = (checker: AcuChecker): string => announcements(checker).join('');

const today = (): string => new Date().toLocaleDateString('en', { dateStyle: 'long' });

const copyOf = async (checker: AcuChecker): Promise<string> => {
  const texts = clipboard();
  await press(checker, copy);
  expect(texts).to.have.lengthOf(1);
  return texts[0]!;
};

/** Some systems' browsers can share and others cannot: here none can, unless a test says so. */
beforeEach(() => {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
  Reflect.deleteProperty(Navigator.prototype, 'share');
  if (own) undo.push(() => Object.defineProperty(Navigator.prototype, 'share', own));
});

afterEach(() => {
  for (const back of undo.splice(0)) back();
});

describe('Copy', () => {
  it('takes the level, every tick with what to do about it, and when', async () => {
    const signs = [en.signs.fever.says, en.signs['bruise-2-weeks'].says];
    const text = await copyOf(await answered({ gate: [], pick: en.picks.bruising, signs }));
    const { fever, 'bruise-2-weeks': bruise } = en.signs;
    for (const fact of [
      en.answer.headings.urgent,
      en.picks.bruising,
      fever.says,
      fever.then!,
      bruise.says,
      bruise.then!,
      today(),
    ]) {
      expect(text).to.contain(fact);
    }
    expect(text.indexOf(en.answer.headings.urgent)).to.equal(0);
    expect(text).to.contain('111');
    expect(text).to.match(/not a diagnosis/i);
  });

  it('takes the numbers of the clinic and what helps', async () => {
    const text = await copyOf(await answered(withSign('bruising', 'bruise-2-weeks')));
    expect(text).to.contain('020 7946 0000');
    expect(text).to.contain(en.effects.bruising.care![0]);
  });

  it('takes every gate sign that was ticked', async () => {
    const { collapse, 'cord-signs': cord } = en.gate;
    const text = await copyOf(await answered({ gate: [collapse.lead, cord.lead] }));
    for (const fact of ['999', collapse.line, cord.line]) expect(text).to.contain(fact);
  });

  it('takes what was noticed, and that none of the signs was ticked', async () => {
    const text = await copyOf(await answered(harmless('bruising')));
    for (const fact of [
      en.answer.headings.expected,
      `You noticed: ${en.picks.bruising}`,
      'None of the emergency signs',
      'None of the other signs',
      en.effects.bruising.again!,
      `Answered on ${today()}.`,
    ]) {
      expect(text).to.contain(fact);
    }
    expect(text).to.match(/not a diagnosis/i);
  });

  it('takes the address of the page without its query and hash', async () => {
    const { href } = location;
    history.replaceState(history.state, '', '?patient=secret&clinic=1#acu-bruising');
    undo.push(() => history.replaceState(history.state, '', href));
    const text = await copyOf(await answered(harmless('fatigue')));
    expect(text.trim().endsWith(`${location.origin}${location.pathname}`)).to.equal(true);
    expect(text).not.to.match(/secret|#acu/);
  });

  it('takes none of the buttons, and no mark-up', async () => {
    const text = await copyOf(await answered(harmless('fatigue')));
    expect(text).not.to.match(RegExp(`${en.answer.restart}|${en.checker.back}|${print}|[<>{}]`));
    expect(text).not.to.match(/undefined|null|\[object/);
  });

  it('is announced when it is done, and forgotten with the next step', async () => {
    const checker = await answered(harmless('fatigue'));
    await copyOf(checker);
    expect(said(checker)).to.equal(copied);
    expect(copied).to.match(/^copied/i);
    await press(checker, en.checker.back);
    await press(checker, en.checker.next);
    expect(said(checker)).to.equal('');
  });

  it('leaves the focus on its button', async () => {
    const checker = await answered(harmless('fatigue'));
    shown(checker, 'button')
      .find((each) => visibleText(each) === copy)!
      .focus();
    await copyOf(checker);
    expect(visibleText(focused()!)).to.equal(copy);
  });

  it('never touches the clipboard without a click', async () => {
    const texts = clipboard();
    await inTurn(Object.values(states), async (go) => go(await checkerOf()));
    expect(texts).to.deep.equal([]);
  });
});

describe('Copy, where the browser says no', () => {
  const refusals: Readonly<Record<string, () => void>> = {
    'has no clipboard': () => undo.push(refuseClipboard()),
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
    undo.push(refuseClipboard());
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
    undo.push(refuseClipboard());
    await press(checker, copy);
    expect(listening === status(checker)).to.equal(true);
    expect(visibleText(listening)).to.equal(selected);
  });

  it('selects the text again where it is asked again', async () => {
    const checker = await answered(harmless('fatigue'));
    undo.push(refuseClipboard());
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
    undo.push(refuseClipboard());
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

describe('Share', () => {
  const names = (checker: AcuChecker): string[] => shown(checker, 'button').map(visibleText);

  it('is not there where the device cannot', async () => {
    expect(names(await answered(harmless('fatigue')))).not.to.include(share);
  });

  it('passes the text that Copy takes', async () => {
    const shared: unknown[] = [];
    replace(navigator, 'share', (data: unknown) => Promise.resolve(shared.push(data)));
    const checker = await answered(withSign('bruising', 'fever'));
    await press(checker, share);
    const text = await copyOf(checker);
    expect(shared).to.deep.equal([{ text }]);
  });

  it('is quiet when it is called off, and leaves the answer as it was', async () => {
    const errors: Event[] = [];
    const onError = (event: Event): void => void errors.push(event);
    addEventListener('unhandledrejection', onError);
    undo.push(() => removeEventListener('unhandledrejection', onError));
    replace(navigator, 'share', () => Promise.reject(new DOMException('no', 'AbortError')));
    const checker = await answered(harmless('fatigue'));
    await press(checker, share);
    await settled();
    expect(errors).to.deep.equal([]);
    expect(heading(checker)).to.equal(en.answer.headings.expected);
  });
});

describe('Print', () => {
  it('prints the page', async () => {
    let printed = 0;
    replace(window, 'print', () => {
      printed += 1;
    });
    const checker = await answered(harmless('fatigue'));
    expect(printed).to.equal(0);
    await press(checker, print);
    expect(printed).to.equal(1);
  });
});

describe('Copy, Share and Print', () => {
  it('stand on answers only', async () => {
    await inTurn(Object.entries(states), async ([name, go]) => {
      const checker = await checkerOf();
      await go(checker);
      const there = shown(checker, 'button')
        .map(visibleText)
        .filter((text) => [copy, share, print].includes(text));
      expect(there, name).to.deep.equal(name.startsWith('the answer') ? [copy, print] : []);
    });
  });
});
