import type { GateId } from '../../src/clinical/index.js';

/** What each row of the first question must say: typed by hand from the clinical leaflet, phrase by phrase. */
export const gatePhrases: Readonly<Record<GateId, readonly RegExp[]>> = {
  'chest-or-breath': [
    /chest pain, tightness or pressure/,
    /pain (on|when you) breath(ing|e) in/,
    /trouble breathing, even if mild/,
    /pain in jaw, arm or back with sweating or grey skin/,
  ],
  collapse: [
    /passed out and still not fully yourself/,
    /\bfit\b.*seizure/,
    /heart racing, fluttering or missing beats with faintness, chest pain or breathlessness/,
    /implanted heart device.*shock or (a )?blackout/,
  ],
  'stroke-signs': [
    /face drooping/,
    /arm or leg suddenly weak or numb on one side/,
    /trouble speaking/,
    /sudden loss of sight or double vision/,
    /suddenly (so|too) unsteady .*stand or walk/,
    /sudden worst-ever headache/,
  ],
  'head-injury': [
    /hit your head/,
    /faint/,
    /knocked out/,
    /are being sick/,
    /confused/,
    /drowsy/,
    /bad headache/,
    /had a fit/,
    /take a blood thinner/,
  ],
  'allergic-swelling': [
    /swollen lips, face, tongue or throat/,
    /neck swelling fast/,
    /trouble swallowing/,
    /wheez/,
    /widespread itchy raised rash with faintness/,
  ],
  'cord-signs': [
    /weak or numb in both legs or both arms/,
    /numb around genitals or back passage/,
    /cannot pee/,
    /cannot hold pee or poo/,
  ],
  'heavy-bleeding': [
    /bleeding still going after 10 minutes of firm pressure/,
    /keep pressing while you call/,
    /blood in vomit, cough or pee/,
    /black poo/,
    /sudden severe tummy or back pain/,
  ],
  'limb-danger': [
    /an arm, hand, leg, foot, finger or toe/,
    /cold to the touch and pale or blue/,
    /no feeling at all/,
    /tight, swollen and in severe pain/,
  ],
  'sepsis-signs': [
    /very ill/i,
    /with or without fever/,
    /confused or very hard to wake/,
    /breathing fast/,
    /no pee all day/,
    /blue, very pale or blotchy skin/,
    /bad headache with a stiff neck/,
  ],
  'life-at-risk': [/you have harmed yourself/, /feel you may be about to/],
  'pregnancy-emergency': [
    /pregnant, or might be/i,
    /heavy bleeding/,
    /clots/,
    /constant or sharp tummy pain/,
  ],
};
