/** What our widget says, taken from what it shows, so that every contestant says the same. */
import { ok } from 'node:assert/strict';

/** Runs in the page: the accordion as titles, groups and plain HTML. */
function readAccordion() {
  const root = document.querySelector('acu-side-effects').shadowRoot;
  const kept = new Set('H2 H3 H4 H5 H6 P UL LI A B DETAILS SUMMARY'.split(' '));
  const safe = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const inner = (node) => [...node.childNodes].map(plain).join('');
  function plain(node) {
    if (node.nodeType === Node.TEXT_NODE) return safe(node.nodeValue.replace(/\s+/g, ' '));
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('svg, button, .paper')) return '';
    if (node.matches('[part="note"]')) return '';
    const content = inner(node);
    if (node.matches('.scale span')) return `<p>${content}</p>`;
    if (!kept.has(node.tagName)) return content;
    const tag = node.localName;
    const href = node.hasAttribute('href') ? ` href="${node.getAttribute('href')}"` : '';
    return `<${tag}${href}>${content}</${tag}>`;
  }
  const text = (from, selector) => from.querySelector(selector).textContent.trim();
  const entry = (item) => ({
    name: text(item, '[part="trigger"] > span').replace(/\s+/g, ' '),
    body: inner(item.querySelector('[part="panel"]')),
  });
  return {
    title: text(root, '[part="title"]'),
    intro: [...root.querySelectorAll('[part="intro"]')].map(plain).join(''),
    groups: [...root.querySelectorAll('[part="group"]')].map((group) => ({
      name: group.getAttribute('aria-label'),
      entries: [...group.querySelectorAll('[part="item"]')].map(entry),
    })),
    footer: inner(root.querySelector('[part="footer"]')),
  };
}

/** Runs in the page: goes through the three questions of the checker, with the rows of each. */
async function readChecker() {
  const checker = document.querySelector('acu-checker');
  const one = (selector) => checker.shadowRoot.querySelector(selector);
  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const click = async (element) => {
    element.click();
    await checker.updateComplete;
  };
  const card = { title: words(one('h2')), intro: words(one('[part="intro"]')) };
  await click(one('.primary'));
  const questions = [];
  const read = async (row) => {
    const rows = [...checker.shadowRoot.querySelectorAll('[part="choice"]')];
    const isSingle = one('input').type === 'radio';
    questions.push({ title: words(one('[part="question"] h3')), isSingle, rows: rows.map(words) });
    await click(rows.at(row).querySelector('input'));
    await click(one('.primary'));
  };
  await read(-1);
  await read(0);
  await read(-1);
  return { ...card, questions };
}

/** `page` shows both parts. */
export async function readWords(page) {
  const accordion = await page.evaluate(readAccordion);
  const checker = await page.evaluate(readChecker);
  const entries = accordion.groups.flatMap((group) => group.entries);
  ok(entries.length >= 20, `only ${entries.length} entries were read`);
  for (const { name, body } of entries) ok(body.length > 200, `too few words in ${name}`);
  const counts = checker.questions.map(({ rows }) => rows.length);
  ok(counts.length === 3 && Math.min(...counts) > 4, `rows of the questions: ${counts}`);
  return { ...accordion, checker };
}
