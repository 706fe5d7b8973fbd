/** What a clinic writes in the tag: attributes and their values. */
export type Settings = Readonly<Record<string, string>>;

/** A clinic in England with everything that a clinic can say of itself. */
export const willow: Settings = {
  'clinic-name': 'Willow Clinic',
  'clinic-phone': '020 7946 0000',
  'clinic-url': 'https://willow.example/',
  region: 'GB',
};

/** Settings as they are written in a tag. */
export const attributesOf = (settings: Settings): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
