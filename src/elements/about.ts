import { html } from 'lit';
import { contentVersion, sources, type SourceId } from '../clinical/index.js';
import { fill } from '../guide/fill.js';
import type { Guide } from '../guide/guide.js';
import { compiledLine, reviewLine } from '../guide/labels.js';
import { disclosure, type Disclosure } from './disclosure.js';
import { sourceList } from './source-list.js';

/** "About this information": whom it is for, its version, every source. */
export const about = (
  { words }: Guide,
  open: boolean,
  toggle: (open: boolean) => void,
): Disclosure =>
  disclosure({
    id: 'about',
    open,
    toggle,
    look: 'link',
    label: words.about.title,
    content: html`<div class="stack small">
      <p>${words.about.who} ${words.about.what}</p>
      <p>${words.checker.children}</p>
      <p>
        ${fill(words.about.version, { version: contentVersion })} ${compiledLine(words)}
        ${reviewLine(words)}
      </p>
      <p>${words.about.clinicNotes}</p>
      <p id="all-sources">${words.about.sources}</p>
      ${sourceList(Object.keys(sources) as SourceId[])}
    </div>`,
  });
