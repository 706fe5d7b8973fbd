import type { SourceId } from './sources.js';

/**
 * The warning signs of the evidence file, each with the one or two sources it rests on.
 * Gate rows, signs and picks name these ids in their `basis`.
 */
export const redFlags = {
  rf01: ['ktph2022', 'bacc_ptx'],
  rf02: ['nhsFaint'],
  rf03: ['nhsSeizure', 'nhsFaint'],
  rf04: ['nhsAnaph'],
  rf05: ['stroke', 'seh2025'],
  rf06: ['nhsChest', 'jic2019'],
  rf07: ['nhsCES', 'abscess2016'],
  rf08: ['nhsAnticoag', 'afFilm'],
  rf09: ['nhsHead', 'wheway2012'],
  rf10: ['sepsis', 'nhsCellOld'],
  rf11: ['uhbPreg', 'rcogPreg'],
  rf12: ['nhs111mh', 'samaritans'],
  rf13: ['icd2017', 'bmasEA'],
  rf14: ['abscess2016', 'sepsis'],
  rf15: ['nhsCell', 'lin2019cell'],
  rf16: ['who1999', 'sato2003'],
  rf17: ['sato2003', 'nerveTable'],
  rf18: ['mcculloch2015', 'nhsAnticoag'],
  rf19: ['uhbPreg', 'rcogPreg'],
  rf20: ['nhs111mh', 'samaritans'],
  rf21: ['nhsBreath'],
  rf22: ['nhsBurn', 'nbtBurn'],
  rf23: ['nhsSharps', 'moorfieldsSharps'],
  rf24: ['jic2019', 'bmasLeaflet'],
  rf25: ['nhsFaint', 'nhsDizzy'],
  rf26: ['toronto', 'mfort2010'],
  rf27: ['wheway2012', 'npsa2011'],
  rf28: ['white2001bmj', 'wittConsent'],
  rf29: ['safa2001', 'stevens2018'],
  rf30: ['nbtBurn', 'nhsBurn'],
} as const satisfies Record<string, readonly SourceId[]>;

export type RedFlagId = keyof typeof redFlags;
