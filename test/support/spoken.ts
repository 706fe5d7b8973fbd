import { a11ySnapshot } from '@web/test-runner-commands';

interface Said {
  readonly role: string;
  readonly name?: string;
  readonly expanded?: boolean;
  readonly children?: readonly Said[];
}

const flat = ({ children = [], ...said }: Said): Said[] => [said, ...children.flatMap(flat)];

/** What the browser hands to a screen reader, as "button (expanded) Bruising …". */
export const spoken = async (): Promise<string[]> => {
  const page = (await a11ySnapshot({})) as unknown as Said;
  return flat(page).map(({ role, name = '', expanded }) =>
    [role, ...(expanded ? ['(expanded)'] : []), name].join(' '),
  );
};
