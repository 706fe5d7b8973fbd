import { expect } from '@open-wc/testing';
import type { AcuChecker } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import {
  announcements,
  answered,
  harmless,
  heading,
  states,
  checkerOf,
  withSign,
} from '../support/checker-states.js';
import { clipboard, copyOf } from '../support/clipboard.js';
import { focused, inTurn, press, settled, shown, visibleText } from '../support/reading.js';
import { replace, undoLater } from '../support/undo.js';

const { copy, copied, share, print } = en.answer;

const said = (checker: AcuChecker): string => announcements(checker).join('');

const today = (): string => new Date().toLocaleDateString('en', { dateStyle: 'long' });

/** Some systems' browsers can share and others cannot: here none can, unless a test says so. */
beforeEach(() => {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
  Reflect.deleteProperty(Navigator.prototype, 'share');
  if (own) undoLater(() => Object.defineProperty(Navigator.prototype, 'share', own));
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
    const { href, pathname } = location;
    undoLater(() => history.replaceState(history.state, '', href));
    const checker = await answered(harmless('fatigue'));
    const addresses = ['?patient=secret&clinic=1#acu-bruising', '?secret', '#acu-bruising'];
    await inTurn(addresses, async (address) => {
      history.replaceState(history.state, '', `${pathname}${address}`);
      expect(location.href).to.contain(address);
      const text = await copyOf(checker);
      expect(text.split('\n').at(-1)).to.equal(`${location.origin}${pathname}`);
      expect(text).not.to.match(/secret|#acu/);
    });
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
    undoLater(() => removeEventListener('unhandledrejection', onError));
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
