import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AcuChecker } from '../../src/index.js';
import '../../src/index.js';
import { attributesOf, willow } from '../support/clinic.js';
import { place } from '../support/page.js';
import { addPseudoLocale } from '../support/pseudo-locale.js';
import { everything, inTurn, settled } from '../support/reading.js';
import { undoLater } from '../support/undo.js';
import { answers } from '../support/whole.js';

interface Memory {
  readonly nodes: number;
  readonly documents: number;
  readonly listeners: number;
  readonly heap: number;
}

/** What the page holds once all that can go has gone. */
const memory = async (): Promise<Memory> => {
  await settled();
  return (await executeServerCommand('memory')) as Memory;
};

/** How much more there is now. */
const growth = async (before: Memory): Promise<Memory> => {
  const now = await memory();
  return {
    nodes: now.nodes - before.nodes,
    documents: now.documents - before.documents,
    listeners: now.listeners - before.listeners,
    heap: now.heap - before.heap,
  };
};

const ready = `<acu-aftercare ${attributesOf(willow)}></acu-aftercare>`;
const own = ready.replace(
  '></',
  '><acu-checker></acu-checker><acu-side-effects></acu-side-effects></',
);

const parts = (root: Element): AcuChecker[] => everything(root, 'acu-checker, acu-side-effects');

const updated = (root: Element): Promise<unknown> =>
  Promise.all(parts(root).map((part) => part.updateComplete));

/** A person opens an entry and asks about a bruise, in one language and in another. */
const use = async (root: HTMLElement): Promise<void> => {
  const [checker, accordion] = parts(root).map(({ shadowRoot }) => shadowRoot!);
  const click = async (selector: string) => {
    checker!.querySelector<HTMLElement>(selector)!.click();
    await updated(root);
  };
  accordion!.querySelector<HTMLElement>('#acu-bruising')!.click();
  await inTurn(
    ['.primary', '.none', '.primary', 'label:nth-child(4)', '.primary', '.none', '.primary'],
    click,
  );
  root.lang = root.lang ? '' : 'ar';
  await settled();
};

/** Puts a widget on the page, has it used and takes it away; it as often as it is told. */
const comeAndGo = async (
  page: HTMLElement,
  times: number,
  then: (widget: Element) => void = () => undefined,
): Promise<void> => {
  await inTurn([...Array(times).keys()], async (turn) => {
    page.innerHTML = turn % 2 ? ready : own;
    await settled();
    await use(page);
    const widget = page.firstElementChild!;
    widget.remove();
    then(widget);
  });
};

describe('200 widgets come, are used and go', function all() {
  this.timeout(90_000);

  /** More than this would be seen: of a widget it is two, of 200 it is next to nothing. */
  const little = 1_000_000;
  const leak = 10;
  let page: HTMLElement;
  let removeLocale: () => void;

  before(() => {
    removeLocale = addPseudoLocale();
  });
  after(() => removeLocale());

  beforeEach(async () => {
    page = await place<HTMLElement>('<div></div>');
    const heard = answers(page);
    await comeAndGo(page, 10);
    expect(heard).to.deep.equal(Array(10).fill('expected'));
  });

  it('and leave no nodes, no documents, no listeners and no memory behind', async () => {
    const before = await memory();
    await comeAndGo(page, 200);
    const { heap, ...rest } = await growth(before);
    expect(rest).to.deep.equal({ nodes: 0, documents: 0, listeners: 0 });
    expect(heap).to.be.below(little);
  });

  it('which would be seen, were 10 of them held', async () => {
    const before = await memory();
    const kept: Element[] = [];
    await comeAndGo(page, leak, (widget) => kept.push(widget));
    const { nodes, listeners, heap } = await growth(before);
    expect(kept).to.have.lengthOf(leak);
    expect(nodes).to.be.above(leak * 1000);
    expect(listeners).to.be.above(leak * 50);
    expect(heap).to.be.above(little);
  });

  it('which would be seen, were a listener left on the window by each of 10', async () => {
    const before = await memory();
    await comeAndGo(page, leak, () => {
      const listen = (): void => undefined;
      addEventListener('hashchange', listen);
      undoLater(() => removeEventListener('hashchange', listen));
    });
    const { nodes, listeners } = await growth(before);
    expect(nodes).to.equal(0);
    expect(listeners).to.be.at.least(leak); // one more now and then: the test's own page
  });
});
