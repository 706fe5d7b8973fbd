import type { Words } from './words.js';

const bloodThinners =
  'Before the needles go in, tell the clinic about blood thinners and bleeding problems.';
const notMeasured = 'Nobody has measured this.';
const seeDoctor = 'See a doctor too.';
const noneMissing = 'Please tick what fits. If nothing does, tick “None of these”.';
const children =
  'The signs in the first question are an emergency for a child too. For anything else in a child, call the clinic or a doctor. Do not use this checker.';

/** English (British spelling, plain words, a reading age of 9 to 11). */
export const en: Words = {
  code: 'en',
  dir: 'ltr',

  effects: {
    'worse-symptoms': {
      name: 'Feeling worse for a while',
      gist: '{0} in {0Per} sessions. Call if it lasts 2 days.',
      often: [
        'Clinics that kept count saw this after about {0} in {0Per} sessions. After the other {0Rest} they did not.',
        'One clinic in Japan followed people over time: about {1} in {1Per} had it.',
        'After {2} in {2Per} such bad spells, people did not feel better. After the others they did.',
      ],
      long: `Single cases lasted from 20 minutes to 1 week. ${notMeasured}`,
      what: 'The pain or problem you came with can flare up. You may also notice your body more. If you hunch your shoulders all day, they may suddenly feel very tight. A new kind of problem is something else. Have a doctor check it.',
      why: 'The cause is not known. Some people call it a “healing crisis”, but there is no proof of that. It does not show that the treatment works. We found no proof that needles bring old illnesses back.',
      care: [
        'Write down when it began and how it feels.',
        'Keep taking your medicine. Ask a doctor before you stop any.',
      ],
      next: ['Tell the clinic about the bad spell before they treat you again.'],
      again: 'Call your clinic if you are clearly worse for more than 2 days, or worse than ever.',
    },
    fatigue: {
      name: 'Tired or spaced out',
      gist: '{0} of {0Per} people. Call if it lasts 2 days.',
      often: [
        'Asked after one session, {0} of {0Per} people said they felt tired or drowsy. The other {0Rest} did not.',
        'Clinics noticed it less. In {1Per} sessions they counted {1} tired people and {2} drowsy ones.',
      ],
      long: `It is better the next morning after a rest, says one acupuncturist. In one survey, the longest drowsy spell lasted 1 week. ${notMeasured}`,
      what: 'You may feel sleepy, heavy or spaced out, as if you had just woken up. Others feel more awake than before.',
      why: 'Nobody knows. There is no proof that it means your body is worn out. A high temperature is something else, not your body cleaning itself. Get medical help for that today.',
      care: [
        'Do not drive, cycle or use machines while you feel sleepy. Ask for a lift.',
        'Rest for what is left of the day. Go to bed early.',
        'A warm bath is only for comfort. Leave it out if you feel very sleepy or faint.',
      ],
      next: ['Keep the evening free.', 'Plan how you will get home without driving.'],
      again: 'Call your clinic if you are still more tired than usual after 2 days.',
    },
    soreness: {
      name: 'Soreness or pain',
      gist: '{0} in {0Per} sessions. Call if it lasts 3 days.',
      often: [
        'Clinics that kept count heard of sore spots after {0} in {0Per} sessions.',
        'Deep needling of a muscle knot is different. Nearly everyone is sore after that.',
      ],
      long: 'After deep needling of a knot, it lasts under 3 days on average. One acupuncturist says other soreness goes within 24 hours. The longest in one survey was 2 weeks.',
      what: 'The place where a needle was can ache. It is said to be worst in the hands and feet. If a tight knot let go, a muscle further away can hurt too.',
      why: 'A needle goes through skin and often into muscle. Why this hurts some people for longer is not known.',
      care: [
        'Move the sore part gently.',
        'Keep it warm.',
        'You can take paracetamol, if it is usually safe for you.',
      ],
      next: ['Ask if they plan to needle deep knots, so that you know what to expect.'],
      again:
        'Call your clinic if it aches for more than 3 days, or if you cannot use that part as usual.',
    },
    bruising: {
      name: 'Bruising',
      gist: '{0} in {0Per} sessions. Most fade within 2 weeks.',
      often: [
        'Clinics that kept count saw a bruise after {0} in {0Per} sessions.',
        'Over a whole course of sessions, {1} of {1Per} people said they had a bruise or bleeding.',
        'In these counts, bruises came up more often than soreness.',
      ],
      long: 'Most bruises fade within 2 weeks. They last longer than most soreness.',
      what: 'Blood has leaked under the skin. You see a mark or feel a small lump. On brown or black skin it can be hard to see. Cups leave round marks. They are usual and fade like a bruise. A blister is a burn, so look under “Burn or blister”.',
      why: 'The needle touched a tiny blood vessel. Blood thinners, clotting problems, liver disease and diabetes make bleeding more likely. Some people bruise every time and most never do. Often nobody can say why.',
      care: [
        'Press on the place for a few minutes.',
        'In the first 2 days, hold a cold pack in a cloth on it for 10 to 20 minutes. Later, use warmth.',
        'Rest with the arm or leg raised on a pillow.',
        'If it hurts, paracetamol can help, if you can usually take it.',
        'Do not take aspirin for it. If a doctor gave you aspirin, keep taking it.',
      ],
      next: [bloodThinners],
      again:
        'Call your clinic if the bruise is still there after 2 weeks. After 3 weeks, see a doctor.',
    },
    twitching: {
      name: 'Muscle twitching',
      gist: 'Nobody has counted this. See a doctor after 2 weeks.',
      long: 'Twitches in daily life usually stop within days or weeks. Nobody has measured them after acupuncture.',
      what: 'A muscle jumps or flickers by itself, during the session or later. It can be far from any needle. A twitch is not a spasm. A spasm is a painful cramp that does not let go.',
      why: 'Why needles set it off is not known.',
      care: [
        'Rest and try to relax.',
        'If it cramps, stretch or rub the muscle.',
        'Have less coffee, cola and alcohol.',
      ],
      next: ['If a muscle cramps, tell them before you leave. They may be able to ease it.'],
      again:
        'See a doctor after 2 weeks, or if it twitches in several places. If it becomes a cramp that stays, call your clinic.',
    },
    lightheadedness: {
      name: 'Dizzy or faint',
      gist: '{0} in {0Per} sessions. Call if it comes back.',
      often: [
        'Clinics that kept count saw dizzy or faint people after {0} in {0Per} sessions.',
        'Passing out is much rarer: {1} in {1Per} sessions. The true number may be higher.',
      ],
      long: `It passes within minutes, says one acupuncturist. ${notMeasured}`,
      what: 'Your head feels light, or the room seems to sway, most of all when you get up. A few people pass out. A fall can hurt you, so act at the first sign.',
      why: 'Getting up too fast can bring it on. So can an empty stomach. It may be more likely the first time.',
      care: [
        'Lie down and raise your legs. No room? Sit with your head between your knees.',
        'When you feel better, drink some water and eat something.',
        'Get up slowly.',
        'Do not drive until you feel like yourself again. If you passed out, see a doctor first.',
      ],
      next: [
        'Eat before you come.',
        'Ask to be treated lying down.',
        'Afterwards, sit in the waiting room for a while. You may take all the time you need.',
      ],
      again:
        'Call your clinic today if it keeps coming back or will not go away. See a doctor too.',
    },
    'emotional-release': {
      name: 'Tearful or emotional',
      gist: 'Nobody has counted this. Call if it lasts 3 days.',
      often: [
        'Clinics counted strong reactions, such as panic, in {0} of {0Per} sessions.',
        'Dry needling puts needles into tight muscles. There, clinics counted {1} in {1Per} sessions.',
      ],
      long: `It can come in the session or in the days after. In one survey, the longest panic lasted 60 hours. ${notMeasured}`,
      what: 'Some people cry during the session, and not from pain. Some are easily upset for days. If you seldom show your feelings, this may come as a surprise.',
      why: 'No study has asked why. Tears may mean something to you, or nothing at all. They do not show that the treatment works.',
      care: [
        'Give yourself time.',
        'Talk to someone you trust.',
        'Let the clinic know how it made you feel.',
        'If you cannot cope, call a crisis line or a doctor today.',
      ],
      next: ['Say beforehand what happened last time. You can ask them to stop whenever you like.'],
      again: 'Call your clinic if you feel low, anxious or tearful for more than 3 days.',
    },
    bleeding: {
      name: 'Bleeding',
      gist: '{0} in {0Per} sessions. Press firmly for 10 minutes.',
      often: ['Clinics counted it after {0} in {0Per} sessions. The studies do not agree.'],
      what: 'A drop of blood can come when a needle is taken out. It should stop when you press on it.',
      why: 'The needle went through a tiny blood vessel. If you take a blood thinner, it bleeds more easily.',
      care: [
        'Press firmly with a clean tissue for 10 minutes. Do not lift it to look before then.',
        'Still bleeding? Keep pressing and call the emergency number.',
      ],
      next: [bloodThinners],
      again: 'Call your clinic if it stops and then starts once more.',
    },
    tingling: {
      name: 'Tingling or numbness',
      gist: 'Nobody has counted this. Call your clinic.',
      often: ['Over a whole course of sessions, {0} in {0Per} people told of an irritated nerve.'],
      long: `Some cases took hours, others days. The longest in one survey took 3 days. A damaged nerve can take much longer. If it does not fade after 3 days, get medical help today. ${notMeasured}`,
      what: 'A patch of skin prickles, tingles or feels numb, often near a needle place.',
      why: 'The needle may have touched a nerve. In some people it went within hours or days. If it gets worse, get medical help today.',
      care: [
        'Feel the edge of the patch each day. Is it shrinking?',
        'Be careful with hot water and sharp things there.',
      ],
      next: ['If a needle feels like an electric shock, say so at once.'],
    },
    nausea: {
      name: 'Feeling sick or upset tummy',
      gist: 'Not counted by itself. Call if it lasts 2 days.',
      often: [
        'Nobody has counted it by itself. Clinics noted people who felt sick, dizzy or faint in {0} of {0Per} sessions.',
        'Feeling very sick was much rarer: {1} in {1Per} sessions.',
      ],
      long: `One person felt it only the next day. It then went on for several days. ${notMeasured}`,
      what: 'You feel as if you might be sick, or your tummy is upset. It may come with feeling faint.',
      why: 'We do not know.',
      care: ['Take small sips of water, again and again.', 'Lie down if you feel faint.'],
      next: ['Have a light meal before you come.'],
      again:
        'Call your clinic if it goes on for more than 2 days. Get medical help today if no drink stays down.',
    },
    headache: {
      name: 'Headache',
      gist: '{0} in {0Per} people. Call if it lasts 3 days.',
      often: ['Asked over a whole course of sessions, {0} in {0Per} people named a headache.'],
      long: `The longest two in one survey went on for 3 days. ${notMeasured}`,
      what: 'Your head aches after a session. Is the pain sudden and the worst of your life? Stop reading and call the emergency number.',
      why: 'No study tells us.',
      care: [
        'Rest in a quiet place and drink some water.',
        'If you need a painkiller, take one you know is safe for you.',
      ],
      next: ['Tell them when the pain began and where the needles had been.'],
      again:
        'Call your clinic after 3 days. Get medical help today if it gets worse and worse, or with being sick or trouble seeing.',
    },
    'skin-reaction': {
      name: 'Itch or rash',
      gist: 'The counts do not agree. Call if it lasts 3 days.',
      often: [
        'This is not well known. Over a whole course of sessions, {0} in {0Per} people told one study that they had it.',
        'A single clinic that watched people over time saw it in about {1} in {1Per}.',
      ],
      what: 'The skin near a needle place itches, swells a little or turns red. On brown or black skin, redness can be hard to see. A lump or sore that comes weeks later is something else and needs a doctor.',
      why: 'It can be hard to tell what the skin did not like.',
      care: [
        'Try not to scratch.',
        'If an itchy raised rash spreads to other places, get medical help today.',
      ],
      next: ['Tell them about your allergies, such as metal, plasters or skin cleaners.'],
      again: 'Call your clinic if it itches or stays red for more than 3 days.',
    },
    burn: {
      name: 'Burn or blister',
      gist: 'Nobody has counted this. Call your clinic.',
      often: ['A review of moxa burns could not say how often they happen.'],
      what: 'Some clinics use heat: moxa (a glowing herb), a lamp or cups. Too much of it can burn you. The skin hurts, turns red or gets a blister.',
      why: 'The heat was too strong, too near or there for too long.',
      care: [
        'Hold the burn under cool running water for 20 minutes.',
        'Take off rings and tight things nearby.',
        'Lay cling film over it.',
        'No cream and no ice. Do not burst a blister.',
      ],
      next: [
        'Speak up as soon as it feels too hot.',
        'Tell them if you do not feel heat well in some places.',
      ],
    },
    'sleep-change': {
      name: 'Sleep changes',
      gist: 'Nobody has counted this. Call after 3 nights.',
      what: 'Some people lie wide awake after a session. Some have very strong dreams. People ask about it, yet no study has looked.',
      why: 'Nobody has looked into the cause.',
      care: [
        'Go to bed at your usual time.',
        'If you slept badly, do not drive while you feel drowsy.',
      ],
      next: ['You could try an earlier time of day.'],
      again: 'Call your clinic if it goes on for more than 3 nights.',
    },
    'hot-or-cold': {
      name: 'Hot, cold or sweaty',
      gist: 'Nobody has counted this. Call if it lasts 2 days.',
      often: ['Clinics noted only heavy sweating, in {0} of {0Per} sessions.'],
      what: 'You may feel warm, chilly, flushed or sweaty during the session or later that day.',
      why: 'It has not been studied. If you have a high temperature, do not think your body is cleaning itself. It may be an infection. Get medical help today.',
      care: ['Take your temperature if you can.', 'Add or take off a layer of clothes.'],
      next: ['Ask for a blanket, or for less heat.'],
      again: 'Call your clinic if it lasts more than 2 days or keeps coming back.',
    },
    'less-stress': {
      name: 'Less stress',
      gist: '{0} of {0Per} people felt relaxed.',
      often: [
        'Asked after one session, {0} of {0Per} people said they felt relaxed. That leaves {0Rest} who did not.',
      ],
      what: 'You may feel calm and loose. Nobody compared these people with others who just lay down for a rest.',
    },
    'more-energy': {
      name: 'More energy',
      gist: '{0} of {0Per} people felt this.',
      often: [
        'Asked after one session, {0} of {0Per} people said they had more energy. The other {0Rest} did not say so.',
      ],
      what: 'Some leave the session fresher than they came. More people told of this than of feeling tired.',
    },
    'better-sleep': {
      name: 'Better sleep',
      gist: 'Nobody has counted this.',
      what: 'One acupuncturist lists good sleep among the usual effects. We found no figure for it, so we do not promise it.',
    },
    'mental-clarity': {
      name: 'A clearer head',
      gist: 'Nobody has counted this.',
      what: 'Clearer thinking is on one acupuncturist’s list. No study we found has checked.',
    },
    'better-digestion': {
      name: 'Better digestion',
      gist: 'Nobody has counted this.',
      what: 'An acupuncturist wrote that digestion can get better. Whether needles do this is not known.',
    },
  },

  groups: {
    main: 'Side effects people ask about',
    also: 'Other things that can happen',
    pleasant: 'Pleasant effects',
  },

  gate: {
    'chest-or-breath': {
      lead: 'Chest or breathing',
      line: 'chest pain, tightness or pressure; pain on breathing in; trouble breathing, even if mild; pain in jaw, arm or back with sweating or grey skin',
    },
    collapse: {
      lead: 'Passing out, a fit, your heart',
      line: 'passed out and still not fully yourself; a fit (seizure); heart racing, fluttering or missing beats with faintness, chest pain or breathlessness; with an implanted heart device, a shock or blackout',
    },
    'stroke-signs': {
      lead: 'Face, arm, speech, sight',
      line: 'face drooping; arm or leg suddenly weak or numb on one side; trouble speaking; sudden loss of sight or double vision; suddenly too unsteady to stand or walk; sudden worst-ever headache',
    },
    'head-injury': {
      lead: 'A blow to the head',
      line: 'you hit your head (in a faint, say) and were knocked out by it, are being sick, are confused or drowsy, have a bad headache, had a fit, or take a blood thinner',
    },
    'allergic-swelling': {
      lead: 'Swelling or allergy',
      line: 'swollen lips, face, tongue or throat; neck swelling fast; trouble swallowing; wheezing; widespread itchy raised rash with faintness',
    },
    'cord-signs': {
      lead: 'Both legs, both arms, pee or poo',
      line: 'weak or numb in both legs or both arms; numb around genitals or back passage; cannot pee, or cannot hold pee or poo',
    },
    'heavy-bleeding': {
      lead: 'Bleeding, tummy or back',
      line: 'bleeding still going after 10 minutes of firm pressure (keep pressing while you call); blood in vomit, cough or pee; black poo; sudden severe tummy or back pain',
    },
    'limb-danger': {
      lead: 'An arm or leg in danger',
      line: 'an arm, hand, leg, foot, finger or toe that is cold to the touch and pale or blue, or has no feeling at all, or is tight, swollen and in severe pain',
    },
    'sepsis-signs': {
      lead: 'Very ill',
      line: 'with or without fever: confused or very hard to wake; breathing fast; no pee all day; blue, very pale or blotchy skin; or bad headache with a stiff neck',
    },
    'life-at-risk': {
      lead: 'Your life is at risk',
      line: 'you have harmed yourself, or feel you may be about to harm yourself',
    },
    'pregnancy-emergency': {
      lead: 'Pregnant, or might be',
      line: 'heavy bleeding; clots; constant or sharp tummy pain',
    },
  },

  picks: {
    'worse-symptoms': 'Feeling worse',
    fatigue: 'Tired or spaced out',
    soreness: 'Soreness or pain',
    bruising: 'Bruise',
    twitching: 'Twitching',
    lightheadedness: 'Dizzy or faint',
    'emotional-release': 'Feeling emotional',
    bleeding: 'Bleeding',
    tingling: 'Tingling or numb',
    nausea: 'Sick or upset tummy',
    headache: 'Headache',
    'skin-reaction': 'Itch or rash',
    burn: 'Burn or blister',
    'sleep-change': 'Sleep or dreams',
    'hot-or-cold': 'Hot or cold',
    'something-else': 'Something else',
  },

  signs: {
    'bleeding-returns': { says: 'It stops when you press, but keeps starting again.' },
    'bruise-2-weeks': {
      says: 'The bruise is still there after 2 weeks.',
      then: 'If it is there after 3 weeks, see a doctor.',
    },
    'bruise-large': {
      says: 'You have bruises where no needle or cup was. Or one is much bigger than they told you to expect.',
    },
    'burn-at-risk': {
      says: 'You have a burn and are pregnant, or have diabetes, poor blood flow or a weak immune system.',
      then: 'Hold the burn under cool running water for 20 minutes.',
    },
    'calf-swelling': {
      says: 'One calf is painful and swollen.',
      then: 'If you get breathless or your chest hurts, call the emergency number.',
    },
    'cannot-keep-fluids': {
      says: 'You are so sick that no drink stays down. Or you have had runny poo for more than a week.',
    },
    'dark-line': {
      says: 'A vein shows as a dark or hard line.',
      then: seeDoctor,
    },
    'deep-burn': {
      says: 'The burn is bigger than your hand, or white or charred. Or it has blisters on your face, hands, arms, feet, legs or genitals.',
      then: 'Hold it under cool running water for 20 minutes. No cream, no ice. Then go to the emergency department.',
    },
    'dizzy-heart': {
      says: 'When you feel dizzy, your heart races, flutters or misses beats.',
      then: 'If you also faint, get breathless or your chest hurts, call the emergency number.',
    },
    'dizzy-returns': {
      says: 'The dizziness keeps coming back or will not go away.',
      then: 'See a doctor too. Do not drive.',
    },
    'eye-change': {
      says: 'You had needles near an eye. Now your sight has changed in any way, or the eye hurts.',
      then: 'Go to an emergency eye department or the emergency department today.',
    },
    fainted: {
      says: 'You fainted while you sat or stood, and are fully yourself again.',
      then: 'See a doctor too. Do not drive until you have.',
    },
    'fainted-lying': {
      says: 'You fainted while lying down or during exercise, and are fully yourself again.',
      then: 'If it happens again, call the emergency number.',
    },
    fever: {
      says: 'You have a high temperature, a chest or back hot to the touch, or shake with cold. Or you have a heart valve problem and sweat at night.',
      then: 'Tell them that you had acupuncture.',
    },
    'headache-3-days': { says: 'The headache has lasted more than 3 days.' },
    'headache-worsening': {
      says: 'The headache gets worse and worse. Or it comes with being sick or trouble seeing.',
    },
    'health-risk': {
      says: 'You take a blood thinner or bleed easily. Or you have diabetes, a weak immune system or cancer treatment. Or the arm or leg that was needled has lymphoedema (swelling that stays).',
      then: 'Tell them which of these it is.',
    },
    'heart-flutter': {
      says: 'Your heart races, flutters or misses beats.',
      then: 'See a doctor too. If your chest hurts, or you feel breathless or faint, call the emergency number.',
    },
    'hot-2-days': {
      says: 'You have felt hot or cold for more than 2 days, or it keeps coming back.',
      then: 'Take your temperature.',
    },
    'hurt-in-faint': {
      says: 'You hit your head or hurt yourself in a faint or fall, even if you feel well.',
      then: 'An arm or leg out of shape, a deep wound or severe pain? Go to the emergency department now.',
    },
    'infected-site': {
      says: 'A needle place hurts, swells or heats up more and more. Or it has red streaks or pus. Redness can be hard to see on brown or black skin.',
    },
    'late-lump': {
      says: 'A lump, sore, rash or colour change came up weeks later at a needle place, or stayed for weeks.',
      then: 'See a doctor too. Mention the needles.',
    },
    'limb-weakness': {
      says: 'A hand, foot or part of an arm or leg is weak, drops or feels numb. Or a pain like an electric shock stays.',
    },
    'lung-area': {
      says: 'You had needles in your chest, upper back, shoulders or lower neck. Since then you have a new cough, or new pain there that is more than a sore spot.',
      then: 'If breathing gets hard, even a little, call the emergency number.',
    },
    'mood-3-days': {
      says: 'You have felt low, anxious or tearful for more than 3 days. Or it is the second day and panic keeps coming.',
    },
    'nausea-2-days': { says: 'You have felt sick or had an upset tummy for more than 2 days.' },
    'needle-broken': {
      says: 'A needle broke. A piece is still in you, or might be.',
      then: 'Keep still. Do not press or dig.',
    },
    'needle-found': {
      says: 'You found a whole needle still in place.',
      then: 'Leave it in and keep still. Ask the clinic first. If they do not answer, get medical help today.',
    },
    'needle-found-deep': {
      says: 'A needle is still in your chest, back, neck or tummy, or something sharp is coming through the skin. Or a needle is in place and the clinic does not answer.',
      then: 'Do not push it. Keep still.',
    },
    'not-coping': {
      says: 'You think of suicide or of hurting yourself. Or you feel out of control, or cannot cope.',
    },
    'pregnancy-concern': {
      says: 'You are pregnant, or might be, with any bleeding or tummy pain, leaking fluid or regular tightenings. Or your baby moves less.',
    },
    'rash-spreads': { says: 'An itchy raised rash spreads beyond the needle places.' },
    'severe-new-pain': { says: 'You have severe new pain, or pain that gets worse by the hour.' },
    'sharps-injury': {
      says: 'Someone else was pricked by your used needle. Or a needle used on someone else may have been used on you.',
      then: 'Wash the place with soap and water. Do not suck or scrub it.',
    },
    'skin-3-days': { says: 'The skin has been itchy or red for more than 3 days.' },
    'sleep-3-nights': { says: 'You have slept badly for more than 3 nights.' },
    'sore-3-days': { says: 'It has been sore for more than 3 days.' },
    spasm: { says: 'You have a painful cramp that does not let go.' },
    'stops-use': { says: 'You cannot use that part of your body as usual.' },
    'tense-swelling': { says: 'A lump or bruise grows fast or feels tight.' },
    'thinner-large-bruise': {
      says: 'You take a blood thinner, and the bruise is large or spreading.',
      then: 'Tell them the name of your blood thinner.',
    },
    'tingling-stays': {
      says: 'The numb or tingling place is growing. Or it is not fading after 3 days.',
    },
    'tired-2-days': { says: 'After 2 days you are still more tired than usual.' },
    'twitch-2-weeks': { says: 'It has twitched for more than 2 weeks.', then: 'See a doctor.' },
    'twitch-several-places': { says: 'It twitches in several places.', then: 'See a doctor.' },
    'worse-2-days': { says: 'You have felt clearly worse for more than 2 days.' },
    'worst-ever': { says: 'It is worse than it has ever been.' },
    'yellow-skin': {
      says: 'Weeks or months later, your eyes or skin turn yellow, or your pee turns dark.',
      then: 'Say that you had needles.',
    },
  },

  crisis: {
    'choose-mental-health': 'choose the mental health option',
    'ask-mental-health': 'ask for mental health',
    'press-2': 'press 2',
    samaritans: 'Samaritans',
    lifeline: 'Lifeline',
    'call-or-text': 'call or text',
    french: 'in French',
    dutch: 'in Dutch',
    northeast: 'from Iwate, Miyagi or Fukushima',
  },

  sections: {
    often: 'How often',
    long: 'How long',
    what: 'What it is',
    why: 'Why it may happen',
    care: 'What you can do',
    next: 'Next time',
    because: 'Because you told us',
    again: 'When to call',
  },
  thousands: ',',
  range: '{low} to {high}',
  sources: 'Sources ({count})',
  emergencyLine:
    'Chest pain, trouble breathing, or passed out and not fully yourself? Call {number} now.',
  localEmergency: 'your local emergency number',
  notDiagnosis: 'General information, not a diagnosis. Nothing you tick is stored or sent.',
  compiled: 'Put together from published studies in November 2026.',
  notReviewed: 'Not yet checked by a clinician.',
  reviewed: 'Checked by {by} on {on}.',
  oldCopy: 'This copy is old: check the numbers with your clinic.',

  accordion: {
    title: 'After acupuncture: what to expect',
    intro: [
      'Asked after one session, about {unwanted} of {unwantedPer} people report something unwanted. When clinics keep count, it is about {counted} in {countedPer} sessions. For that count, it may be anywhere from {countedInterval}. Clinics do not hear of all of it.',
      'Most of it is mild and passes. Serious harm is possible: about {serious} in 1 million sessions, or {overCourse} in {overCoursePer} people over a whole course. A lung collapsed in about {lung} in 1 million sessions.',
    ],
    show: 'Show all',
    hide: 'Hide all',
    notCounted: 'Nobody has counted this.',
    lengthUnknown: 'How long it lasts is not known.',
    rare: 'Fewer than this dot.',
    scale: ['minutes', '3 days', '2 weeks'],
    cases: 'Striped: single reports only.',
    marks: {
      clinic: 'Call your clinic',
      doctor: 'See a doctor',
    },
    youKnow:
      'You know your body best. If it feels too strong, lasts too long or is something else, call your clinic.',
    check: 'Check this',
    addedBy: 'Added by {name}',
    addedByClinic: 'Added by the clinic',
  },

  checker: {
    title: 'Is this normal?',
    intro: 'Three short questions about what you noticed after acupuncture.',
    start: 'Start',
    progress: 'Question {now} of {all}',
    none: 'None of these',
    back: 'Back',
    next: 'Continue',
  },

  questions: {
    gate: {
      title: 'During or after your session, have you had any of these?',
      hint: 'Tick a row if any one thing in it fits, even if it has stopped. Only the words with “still” must be true now.',
      note: children,
      missing: noneMissing,
    },
    pick: {
      title: 'What have you noticed most?',
      missing: 'Please choose one. If nothing fits, choose “Something else”.',
    },
    signs: {
      title: '{pick}: is any of this true?',
      hint: 'Tick all that fit.',
      missing: noneMissing,
    },
  },

  answer: {
    headings: {
      emergency: 'Get emergency help now',
      urgent: 'Get medical help today',
      'call-clinic': 'Call your clinic',
      expected: 'Others have noticed this too. Look after it at home',
    },
    call: 'Call {number}',
    callClinic: 'Call {name}',
    callYourClinic: 'Call your clinic',
    website: 'The clinic’s website',
    emergency: [
      'Call {number} or go to the emergency department now. Do not drive yourself.',
      'Tell them that you had acupuncture, when it was, and where the needles were.',
    ],
    callLocal: 'Call your local emergency number',
    urgent: 'Call {number}, or see a doctor or urgent care today. Do not wait until tomorrow.',
    urgentNoNumber: 'See a doctor or go to urgent care today. Do not wait until tomorrow.',
    tellClinic: 'Then tell your clinic.',
    crisis: 'You do not have to face this alone. Talk to someone now:',
    maternity:
      'Call your maternity unit first, at any hour. If you have none yet, do what comes next.',
    clinic: 'Tell them what you noticed and when it began.',
    clinicNumber: 'Their number is {number}.',
    closed:
      'Is the clinic closed? Wait for it only if nothing gets worse. If anything gets worse, call {number} today.',
    closedNoNumber:
      'Is the clinic closed? Wait for it only if nothing gets worse. If anything gets worse, see a doctor or urgent care today.',
    expected: 'If it gets worse or something new comes up, check again at once.',
    noticed: 'You noticed: {pick}',
    nothing: [
      { says: 'None of the emergency signs' },
      { says: 'None of the other signs we asked about' },
    ],
    read: 'Read more: {name}',
    somethingElse: 'Noticed something else too? Check that as well: press “Start again”.',
    restart: 'Start again',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'Your browser did not let us copy. The text below is selected for you.',
    share: 'Share',
    print: 'Print',
    date: 'Answered on {date}.',
  },

  about: {
    title: 'About this information',
    lines: [
      `It is for adults, in the days and weeks after an acupuncture session. ${children}`,
      'It gives general information from studies and health services. It does not know you and cannot examine you.',
      'Content version {version}. {compiled} {reviewed}',
      'Notes marked “Added by” are the clinic’s own words.',
      'All sources:',
    ],
  },
};
