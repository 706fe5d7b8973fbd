import type { SourceId } from './sources.js';

/**
 * The warning signs of the evidence file, each with the one or two sources it rests on.
 * Gate rows, signs and picks name these ids in their `basis`.
 */
export const redFlags = {
  rf01: ['ktph2022', 'bacc_ptx'],
  rf02: ['nhsFaint'],
  rf03: ['nhsSeizure'],
  rf04: ['nhsAnaph'],
  rf05: ['stroke'],
  rf06: ['nhsChest'],
  rf07: ['nhsCES'],
  rf08: ['nhsAnticoag', 'afFilm'],
  rf09: ['nhsHead', 'wheway2012'],
  rf10: ['sepsis', 'nhsCellOld'],
  rf11: ['uhbPreg'],
  rf12: ['nhs111mh'],
  rf13: ['icd2017'],
  rf14: ['abscess2016', 'sepsis'],
  rf15: ['nhsCell', 'lin2019cell'],
  rf16: ['who1999'],
  rf17: ['sato2003'],
  rf18: ['nhsAnticoag'],
  rf19: ['uhbPreg'],
  rf20: ['nhs111mh'],
  rf21: ['nhsBreath'],
  rf22: ['nhsBurn'],
  rf23: ['nhsSharps'],
  rf24: ['jic2019'],
  rf25: ['nhsFaint', 'nhsDizzy'],
  rf26: ['toronto'],
  rf27: ['wheway2012', 'npsa2011'],
  rf28: ['white2001bmj', 'wittConsent'],
  rf29: ['safa2001', 'stevens2018'],
  rf30: ['nbtBurn'],
} as const satisfies Record<string, readonly SourceId[]>;

export type RedFlagId = keyof typeof redFlags;
