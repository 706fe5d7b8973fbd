import { en } from '../../src/locales/en.js';
import { triggers } from './accordion.js';
import { shown, visibleText } from './reading.js';

type Root = Element | ShadowRoot;

/** The groups of the leaflet and their entries in shown order, typed by hand from it. */
export const groups = {
  main: [
    'worse-symptoms',
    'fatigue',
    'soreness',
    'bruising',
    'twitching',
    'lightheadedness',
    'emotional-release',
  ],
  also: [
    'bleeding',
    'tingling',
    'nausea',
    'headache',
    'skin-reaction',
    'burn',
    'sleep-change',
    'hot-or-cold',
  ],
  pleasant: ['less-stress', 'more-energy', 'better-sleep', 'mental-clarity', 'better-digestion'],
} as const;

/** Entries that can also be picked in the checker. */
export const unwanted = [...groups.main, ...groups.also] as const;

export const allEntries = [...unwanted, ...groups.pleasant] as const;

export type EntryId = (typeof allEntries)[number];

/** The name on the button of an entry. */
export const nameOf = (id: EntryId): string => en.effects[id].name;

const idOf = (trigger: Element): EntryId | undefined =>
  allEntries.find((id) => `${visibleText(trigger)} `.startsWith(`${nameOf(id)} `));

/** The entries on show, by id and in shown order. */
export const entriesIn = (root: Root): (EntryId | undefined)[] => triggers(root).map(idOf);

/** What a screen reader calls a group. */
const nameOfGroup = (group: Element): string => {
  const id = group.getAttribute('aria-labelledby');
  const label = id && (group.getRootNode() as ShadowRoot).getElementById(id);
  return label ? visibleText(label) : (group.getAttribute('aria-label') ?? '');
};

/** The entries of the group that bears this name, which is on show too. */
export const entriesOfGroup = (root: Root, name: string): (EntryId | undefined)[] => {
  const group = shown(root, '[role=group]').find((each) => nameOfGroup(each) === name);
  if (group && visibleText(group).startsWith(name)) return entriesIn(group);
  throw new Error(`no group bears the name "${name}" on show`);
};
