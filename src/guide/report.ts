/**
 * Told of a setting that cannot be used: the attribute, what was given, what is used instead.
 * The element names it once in the console.
 */
export type Report = (attribute: string, given: string, instead: string) => void;
