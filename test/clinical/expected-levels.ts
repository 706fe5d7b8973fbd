/**
 * What the checker must answer, typed by hand from the clinical leaflet and from nothing else:
 * a mistake in src/clinical cannot repeat itself here. Change a line only with the leaflet in hand.
 * Every list stands in the order in which a patient is shown it.
 */

/** From the mildest to the most serious. */
export const levels = ['expected', 'call-clinic', 'urgent', 'emergency'] as const;
export type Level = (typeof levels)[number];

/** The first question. Each of these is an emergency, whatever else is noticed. */
export const gate = [
  'chest-or-breath',
  'collapse',
  'stroke-signs',
  'head-injury',
  'allergic-swelling',
  'cord-signs',
  'heavy-bleeding',
  'limb-danger',
  'sepsis-signs',
  'life-at-risk',
  'pregnancy-emergency',
] as const;

/** The second question: what was noticed most, and the level when no sign is ticked after it. */
export const floors = [
  ['worse-symptoms', 'expected'],
  ['fatigue', 'expected'],
  ['soreness', 'expected'],
  ['bruising', 'expected'],
  ['twitching', 'expected'],
  ['lightheadedness', 'expected'],
  ['emotional-release', 'expected'],
  ['bleeding', 'expected'],
  ['tingling', 'call-clinic'],
  ['nausea', 'expected'],
  ['headache', 'expected'],
  ['skin-reaction', 'expected'],
  ['burn', 'call-clinic'],
  ['sleep-change', 'expected'],
  ['hot-or-cold', 'expected'],
  ['something-else', 'call-clinic'],
] as const satisfies readonly (readonly [string, Level])[];

/** The third question: pick, sign, level. The last four of every pick are the same. */
export const rows = [
  ['worse-symptoms', 'lung-area', 'urgent'],
  ['worse-symptoms', 'not-coping', 'urgent'],
  ['worse-symptoms', 'worse-2-days', 'call-clinic'],
  ['worse-symptoms', 'worst-ever', 'call-clinic'],
  ['worse-symptoms', 'severe-new-pain', 'urgent'],
  ['worse-symptoms', 'limb-weakness', 'urgent'],
  ['worse-symptoms', 'fever', 'urgent'],
  ['worse-symptoms', 'pregnancy-concern', 'urgent'],

  ['fatigue', 'fainted-lying', 'urgent'],
  ['fatigue', 'not-coping', 'urgent'],
  ['fatigue', 'yellow-skin', 'urgent'],
  ['fatigue', 'tired-2-days', 'call-clinic'],
  ['fatigue', 'severe-new-pain', 'urgent'],
  ['fatigue', 'limb-weakness', 'urgent'],
  ['fatigue', 'fever', 'urgent'],
  ['fatigue', 'pregnancy-concern', 'urgent'],

  ['soreness', 'needle-broken', 'emergency'],
  ['soreness', 'lung-area', 'urgent'],
  ['soreness', 'infected-site', 'urgent'],
  ['soreness', 'tense-swelling', 'urgent'],
  ['soreness', 'calf-swelling', 'urgent'],
  ['soreness', 'eye-change', 'urgent'],
  ['soreness', 'hurt-in-faint', 'urgent'],
  ['soreness', 'sore-3-days', 'call-clinic'],
  ['soreness', 'stops-use', 'call-clinic'],
  ['soreness', 'health-risk', 'call-clinic'],
  ['soreness', 'severe-new-pain', 'urgent'],
  ['soreness', 'limb-weakness', 'urgent'],
  ['soreness', 'fever', 'urgent'],
  ['soreness', 'pregnancy-concern', 'urgent'],

  ['bruising', 'tense-swelling', 'urgent'],
  ['bruising', 'infected-site', 'urgent'],
  ['bruising', 'thinner-large-bruise', 'urgent'],
  ['bruising', 'calf-swelling', 'urgent'],
  ['bruising', 'eye-change', 'urgent'],
  ['bruising', 'hurt-in-faint', 'urgent'],
  ['bruising', 'bruise-2-weeks', 'call-clinic'],
  ['bruising', 'bruise-large', 'call-clinic'],
  ['bruising', 'dark-line', 'call-clinic'],
  ['bruising', 'health-risk', 'call-clinic'],
  ['bruising', 'severe-new-pain', 'urgent'],
  ['bruising', 'limb-weakness', 'urgent'],
  ['bruising', 'fever', 'urgent'],
  ['bruising', 'pregnancy-concern', 'urgent'],

  ['twitching', 'calf-swelling', 'urgent'],
  ['twitching', 'spasm', 'call-clinic'],
  ['twitching', 'twitch-several-places', 'call-clinic'],
  ['twitching', 'twitch-2-weeks', 'call-clinic'],
  ['twitching', 'severe-new-pain', 'urgent'],
  ['twitching', 'limb-weakness', 'urgent'],
  ['twitching', 'fever', 'urgent'],
  ['twitching', 'pregnancy-concern', 'urgent'],

  ['lightheadedness', 'dizzy-heart', 'urgent'],
  ['lightheadedness', 'hurt-in-faint', 'urgent'],
  ['lightheadedness', 'fainted-lying', 'urgent'],
  ['lightheadedness', 'fainted', 'call-clinic'],
  ['lightheadedness', 'dizzy-returns', 'call-clinic'],
  ['lightheadedness', 'severe-new-pain', 'urgent'],
  ['lightheadedness', 'limb-weakness', 'urgent'],
  ['lightheadedness', 'fever', 'urgent'],
  ['lightheadedness', 'pregnancy-concern', 'urgent'],

  ['emotional-release', 'not-coping', 'urgent'],
  ['emotional-release', 'mood-3-days', 'call-clinic'],
  ['emotional-release', 'heart-flutter', 'call-clinic'],
  ['emotional-release', 'severe-new-pain', 'urgent'],
  ['emotional-release', 'limb-weakness', 'urgent'],
  ['emotional-release', 'fever', 'urgent'],
  ['emotional-release', 'pregnancy-concern', 'urgent'],

  ['bleeding', 'needle-broken', 'emergency'],
  ['bleeding', 'tense-swelling', 'urgent'],
  ['bleeding', 'infected-site', 'urgent'],
  ['bleeding', 'bleeding-returns', 'call-clinic'],
  ['bleeding', 'health-risk', 'call-clinic'],
  ['bleeding', 'severe-new-pain', 'urgent'],
  ['bleeding', 'limb-weakness', 'urgent'],
  ['bleeding', 'fever', 'urgent'],
  ['bleeding', 'pregnancy-concern', 'urgent'],

  ['tingling', 'needle-broken', 'emergency'],
  ['tingling', 'tingling-stays', 'urgent'],
  ['tingling', 'severe-new-pain', 'urgent'],
  ['tingling', 'limb-weakness', 'urgent'],
  ['tingling', 'fever', 'urgent'],
  ['tingling', 'pregnancy-concern', 'urgent'],

  ['nausea', 'cannot-keep-fluids', 'urgent'],
  ['nausea', 'hurt-in-faint', 'urgent'],
  ['nausea', 'yellow-skin', 'urgent'],
  ['nausea', 'nausea-2-days', 'call-clinic'],
  ['nausea', 'severe-new-pain', 'urgent'],
  ['nausea', 'limb-weakness', 'urgent'],
  ['nausea', 'fever', 'urgent'],
  ['nausea', 'pregnancy-concern', 'urgent'],

  ['headache', 'headache-worsening', 'urgent'],
  ['headache', 'hurt-in-faint', 'urgent'],
  ['headache', 'eye-change', 'urgent'],
  ['headache', 'headache-3-days', 'call-clinic'],
  ['headache', 'severe-new-pain', 'urgent'],
  ['headache', 'limb-weakness', 'urgent'],
  ['headache', 'fever', 'urgent'],
  ['headache', 'pregnancy-concern', 'urgent'],

  ['skin-reaction', 'infected-site', 'urgent'],
  ['skin-reaction', 'rash-spreads', 'urgent'],
  ['skin-reaction', 'late-lump', 'call-clinic'],
  ['skin-reaction', 'skin-3-days', 'call-clinic'],
  ['skin-reaction', 'health-risk', 'call-clinic'],
  ['skin-reaction', 'severe-new-pain', 'urgent'],
  ['skin-reaction', 'limb-weakness', 'urgent'],
  ['skin-reaction', 'fever', 'urgent'],
  ['skin-reaction', 'pregnancy-concern', 'urgent'],

  ['burn', 'deep-burn', 'urgent'],
  ['burn', 'burn-at-risk', 'urgent'],
  ['burn', 'infected-site', 'urgent'],
  ['burn', 'severe-new-pain', 'urgent'],
  ['burn', 'limb-weakness', 'urgent'],
  ['burn', 'fever', 'urgent'],
  ['burn', 'pregnancy-concern', 'urgent'],

  ['sleep-change', 'not-coping', 'urgent'],
  ['sleep-change', 'sleep-3-nights', 'call-clinic'],
  ['sleep-change', 'severe-new-pain', 'urgent'],
  ['sleep-change', 'limb-weakness', 'urgent'],
  ['sleep-change', 'fever', 'urgent'],
  ['sleep-change', 'pregnancy-concern', 'urgent'],

  ['hot-or-cold', 'hot-2-days', 'call-clinic'],
  ['hot-or-cold', 'heart-flutter', 'call-clinic'],
  ['hot-or-cold', 'severe-new-pain', 'urgent'],
  ['hot-or-cold', 'limb-weakness', 'urgent'],
  ['hot-or-cold', 'fever', 'urgent'],
  ['hot-or-cold', 'pregnancy-concern', 'urgent'],

  ['something-else', 'needle-broken', 'emergency'],
  ['something-else', 'needle-found-deep', 'urgent'],
  ['something-else', 'lung-area', 'urgent'],
  ['something-else', 'infected-site', 'urgent'],
  ['something-else', 'calf-swelling', 'urgent'],
  ['something-else', 'eye-change', 'urgent'],
  ['something-else', 'hurt-in-faint', 'urgent'],
  ['something-else', 'not-coping', 'urgent'],
  ['something-else', 'sharps-injury', 'urgent'],
  ['something-else', 'yellow-skin', 'urgent'],
  ['something-else', 'needle-found', 'call-clinic'],
  ['something-else', 'late-lump', 'call-clinic'],
  ['something-else', 'heart-flutter', 'call-clinic'],
  ['something-else', 'severe-new-pain', 'urgent'],
  ['something-else', 'limb-weakness', 'urgent'],
  ['something-else', 'fever', 'urgent'],
  ['something-else', 'pregnancy-concern', 'urgent'],
] as const satisfies readonly (readonly [string, string, Level])[];

/** Worked out by hand, so that a table or a walk that has lost something is seen. */
export const totals = {
  gate: 11,
  picks: 16,
  rows: 144,
  /** Different signs; many stand on several picks. */
  signs: 48,
  /** A sign and a pick on whose list it does not stand: 16 x 48 - 144. */
  strangers: 624,
  /** 3 picks of 6 signs, 2 of 7, 5 of 8, 3 of 9, 2 of 14, 1 of 17: the sum of 2^n. */
  subsets: 167_104,
  /** One more tick on a subset: the sum of n x 2^(n-1). */
  addedTicks: 1_356_992,
  /** Lists of up to 9 signs with each of the 11 gate ids, the others with one in turn. */
  closed: 199_744,
  /** Gate open, closed and missing: 167,104 + 199,744 + 167,104. */
  combinations: 533_952,
  /** Every way to tick the gate: 2^11 - 1. */
  gateTicks: 2_047,
  /** The answers to the subsets, gate open, by level. */
  byLevel: { expected: 13, 'call-clinic': 65, urgent: 93_010, emergency: 74_016 },
} as const;
