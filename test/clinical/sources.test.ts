import { expect } from '@open-wc/testing';
import { effects, overall } from '../../src/clinical/effects.js';
import { redFlags, type RedFlagId } from '../../src/clinical/red-flags.js';
import { gate, picks, signs } from '../../src/clinical/signs.js';
import { sources, type Source } from '../../src/clinical/sources.js';

const bundled = Object.entries<Source>(sources);
const flags = Object.entries<readonly string[]>(redFlags);

/** Every id under `sources`, `basis` or `readIn`, at any depth; a `basis` in words is none. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'readIn') return pages(inner);
    if (Array.isArray(inner) && (key === 'sources' || key === 'basis')) return inner.map(String);
    return idsIn(inner);
  });
}

/** Where a study was read: one page, or a page for each study. */
function pages(readIn: unknown): string[] {
  if (typeof readIn === 'string') return [readIn];
  return Object.entries(readIn as Record<string, string>).flat();
}

const isFlag = (id: string): id is RedFlagId => Object.hasOwn(redFlags, id);

const parts = { effects, overall, gate, signs, picks };
const named = new Set(idsIn(parts));

describe('the sources', () => {
  it('each have a citation', () => {
    expect(bundled).not.to.be.empty;
    for (const [id, { citation }] of bundled) expect(citation.trim(), id).not.to.equal('');
  });

  it('are linked by web addresses only', () => {
    const links = bundled.flatMap(([id, { link }]) => (link === undefined ? [] : [{ id, link }]));
    expect(links).not.to.be.empty;
    for (const { id, link } of links) {
      expect(new URL(link).protocol, id).to.be.oneOf(['http:', 'https:']);
    }
  });

  it('show no remark of whoever collected them', () => {
    for (const [id, { citation }] of bundled) {
      expect(citation, id).not.to.match(/unverified|recalled|mirror|copied/i);
    }
  });

  it('are shown by their citation alone, with a link where there is one', () => {
    for (const [id, source] of bundled) {
      expect(['citation', 'link'], id).to.include.members(Object.keys(source));
    }
  });

  it('do not repeat a citation', () => {
    const citations = bundled.map(([, { citation }]) => citation);
    expect(new Set(citations).size).to.equal(citations.length);
  });
});

describe('what names a source', () => {
  for (const [part, data] of Object.entries(parts)) {
    it(`names only sources and red flags that are bundled: ${part}`, () => {
      const ids = idsIn(data);
      expect(ids).not.to.be.empty;
      expect(ids.filter((id) => !isFlag(id) && !Object.hasOwn(sources, id))).to.deep.equal([]);
    });
  }

  it('is at least one source and at most two for each red flag', () => {
    expect(flags).not.to.be.empty;
    for (const [flag, ids] of flags) {
      expect(ids.length, flag).to.be.within(1, 2);
      expect(Object.keys(sources), flag).to.include.members([...ids]);
    }
  });

  it('leaves no red flag unused', () => {
    expect([...named]).to.include.members(Object.keys(redFlags));
  });

  it('leaves no source unused, except the article', () => {
    const used = new Set([...named].flatMap((id) => (isFlag(id) ? [...redFlags[id]] : [id])));
    const unused = Object.keys(sources).filter((id) => !used.has(id) && id !== 'article');
    expect(unused).to.deep.equal([]);
  });
});
