/**
 * Marks text as a style sheet for editors and the build. Not Lit's tag of this name: ours is never
 * given anything to join, and Lit's guard against that is longer than most of our rules.
 */
export const css = String.raw;
