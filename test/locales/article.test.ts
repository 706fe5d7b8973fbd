import { en } from '../../src/locales/en.js';
import { checkRows, entry, part, type Row } from './said.js';

/** What an article for patients tells, and a patient would miss: entry, what, where, how it is said. */
const fromTheArticle: readonly Row[] = [
  ['soreness is called soreness or pain', part('soreness', 'name'), /soreness or pain/i],
  ['so is the pick', en.picks.soreness, /soreness or pain/i],
  [
    'some call a flare a healing crisis; there is no proof',
    part('worse-symptoms', 'why'),
    /call it a “healing crisis”, but there is no proof/,
  ],
  [
    'a flare: the body is noticed more, such as hunched shoulders',
    entry('worse-symptoms'),
    /notice your body more/,
    /hunch your shoulders/,
  ],
  [
    'a flare: the trouble that was treated may flare up',
    entry('worse-symptoms'),
    /pain or problem you came with can flare up/,
  ],
  ['tired is spaced out too', part('fatigue', 'name'), /spaced out/],
  ['tired: some are more awake instead', entry('fatigue'), /more awake/],
  [
    'tired: rest for the rest of the day',
    part('fatigue', 'care'),
    /rest for (what is left|the rest) of the day/i,
  ],
  ['tired: to bed early', part('fatigue', 'care'), /bed early/],
  [
    'tired: a bath is a comfort and nothing more',
    part('fatigue', 'care'),
    /bath is only for comfort/,
  ],
  ['tired: often better the next morning', part('fatigue', 'long'), /next morning/],
  ['sore: hands and feet', entry('soreness'), /hands and feet/],
  ['sore: further away, when a tight knot let go', entry('soreness'), /knot let go.*further away/],
  [
    'sore: ask beforehand about deep needling',
    part('soreness', 'next'),
    /ask .*knots.* what to expect/i,
  ],
  [
    'a bruise lasts longer than soreness',
    part('bruising', 'long'),
    /last longer than (most )?soreness/,
  ],
  [
    'a bruise every time for some, never for most',
    entry('bruising'),
    /some people bruise every time and most never do/i,
  ],
  [
    'a bruise is blood under the skin, a lump perhaps',
    entry('bruising'),
    /blood has leaked under the skin/i,
    /lump/,
  ],
  [
    'round marks after cups are usual and fade like a bruise',
    entry('bruising'),
    /cups leave round marks/i,
    /usual and fade like a bruise/,
  ],
  ['a blister is a burn', entry('bruising'), /a blister is a burn/i],
  ['a blister is a burn, there too', entry('burn'), /blister/],
  ['twitches far from any needle', entry('twitching'), /far from any needle/],
  ['twitches during the session or later', entry('twitching'), /during the session or later/],
  ['a spasm is not a twitch', entry('twitching'), /a twitch is not a spasm/i],
  [
    'a spasm: tell them before you leave',
    part('twitching', 'next'),
    /tell them before you leave/,
    /ease it/,
  ],
  [
    'dizzy: up too fast, or an empty stomach',
    part('lightheadedness', 'why'),
    /getting up too fast/i,
    /empty stomach/,
  ],
  ['dizzy: it can end in a faint', entry('lightheadedness'), /pass out/],
  ['dizzy, next time: eat before', part('lightheadedness', 'next'), /eat before you come/i],
  [
    'dizzy, next time: sit a while after',
    part('lightheadedness', 'next'),
    /sit in the waiting room for a while/,
    /all the time you need/,
  ],
  ['tears without pain', entry('emotional-release'), /cry .*not from pain/],
  [
    'tears surprise quiet people',
    entry('emotional-release'),
    /seldom show your feelings.* surprise/,
  ],
  ['tears in the days after too', entry('emotional-release'), /in the days after/],
  [
    'you know your body: too strong, too long, anything else',
    en.accordion.youKnow,
    /you know your body best/i,
    /too strong/,
    /too long/,
    /something else/,
    /call your clinic/,
  ],
  ['less stress', part('less-stress', 'name'), /less stress/i],
  ['more energy', part('more-energy', 'name'), /more energy/i],
  ['better sleep', part('better-sleep', 'name'), /better sleep/i],
  ['mental clarity', part('mental-clarity', 'name'), /clear/i],
  ['better digestion', part('better-digestion', 'name'), /digestion/i],
];

describe('what the article tells a patient', () => checkRows(fromTheArticle));
