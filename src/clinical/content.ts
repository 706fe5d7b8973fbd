/** Version of the medical content, `YYYY-MM.n`: the month it was put together, then a count within it. */
export const contentVersion = '2026-11.1';

/** Month in which the content was put together from its sources, `YYYY-MM`. */
export const compiled = '2026-11';

/** Who checked the content, and on which day (`YYYY-MM-DD`); `null` until a clinician has. */
export const reviewed: { readonly by: string; readonly on: string } | null = null;
