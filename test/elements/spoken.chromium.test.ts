import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { tick } from '../support/checker.js';
import { interactive } from '../support/checker-states.js';
import { placeView } from '../support/column.js';
import { callOf } from '../support/keyboard.js';
import { press, seen } from '../support/reading.js';
import { spoken } from '../support/spoken.js';
import { viewNames } from '../support/views.js';

const roles: Readonly<Record<string, string>> = {
  A: 'link',
  BUTTON: 'button',
  SUMMARY: 'DisclosureTriangle',
  TEXTAREA: 'textbox',
};

const roleOf = (control: HTMLElement): string =>
  roles[control.tagName] ?? (control as HTMLInputElement).type;

/** A text box has no words on it: it is named by the button that brought it. */
const nameOf = (control: HTMLElement): string =>
  control.matches('textarea') ? en.answer.copy : callOf(control);

const isControl = (line: string): boolean =>
  /^(link|button|DisclosureTriangle|textbox|checkbox|radio) /.test(line);

describe('a screen reader is told of every control, by its kind and the words on it,', () => {
  for (const name of viewNames) {
    it(`in ${name}`, async () => {
      const controls = seen('control', interactive(await placeView(name)));
      const lines = (await spoken()).map((line) => line.replace(' (expanded)', ''));
      expect(lines.filter(isControl)).to.deep.equal(
        controls.map((control) => `${roleOf(control)} ${nameOf(control)}`),
      );
    });
  }
});

/** What is said, one thing a line, without what is said already as the name of the line before. */
const told = async (): Promise<string[]> => {
  const lines = (await spoken()).filter((line) => !/^(RootWebArea|LineBreak)/.test(line));
  let last = '';
  return lines
    .filter((line) => {
      const [role = '', text = ''] = /^(\w+) *(.*?) *$/.exec(line)!.slice(1);
      const isNew = role !== 'StaticText' || !last.includes(text);
      if (role !== 'StaticText') last = text;
      return isNew;
    })
    .map((line) => line.replace(/^StaticText +/, '').slice(0, 60));
};

const foot = [
  'Chest pain, trouble breathing, or passed out and not fully y',
  'link 999',
  'now.',
  'General information, not a diagnosis. Nothing you tick is st',
  'DisclosureTriangle About this information',
];

describe('a screen reader goes, line by line, through', () => {
  it('question 1, not answered', async () => {
    await placeView('question 1, not answered');
    expect(await told()).to.deep.equal([
      'heading Is this normal?',
      'Question 1 of 3',
      'heading During or after your session, have you had any of th',
      'Tick a row if any one thing in it fits, even if it has stopp',
      'checkbox Chest or breathing chest pain, tightness or pressur',
      'checkbox Passing out, a fit, your heart passed out and still',
      'checkbox Face, arm, speech, sight face drooping; arm or leg ',
      'checkbox A blow to the head you hit your head (in a faint, s',
      'checkbox Swelling or allergy swollen lips, face, tongue or t',
      'checkbox Both legs, both arms, pee or poo weak or numb in bo',
      'checkbox Bleeding, tummy or back bleeding still going after ',
      'checkbox An arm or leg in danger an arm, hand, leg, foot, fi',
      'checkbox Very ill with or without fever: confused or very ha',
      'checkbox Your life is at risk you have harmed yourself, or f',
      'checkbox Pregnant, or might be heavy bleeding; clots; consta',
      'checkbox None of these',
      'status ',
      'Please tick what fits. If nothing does, tick “None of these”',
      'button Back',
      'button Continue',
      'The signs in the first question are an emergency for a child',
      ...foot,
    ]);
  });

  it('an emergency: what to do, whom to call and why, before anything else to press', async () => {
    const whole = await placeView('question 1');
    await tick(whole, en.gate.collapse.lead);
    await press(whole, en.checker.next);
    expect(await told()).to.deep.equal([
      'heading Is this normal?',
      'heading Get emergency help now',
      'link Call 999',
      'or go to the emergency department now. Do not drive yourself',
      'Tell them that you had acupuncture, when it was, and where t',
      'heading Because you told us',
      'Passing out, a fit, your heart: passed out and still not ful',
      'DisclosureTriangle Sources (3)',
      'Noticed something else too? Check that as well: press “Start',
      'button Back',
      'button Start again',
      'button Copy',
      'button Print',
      'status ',
      ...foot,
    ]);
  });

  it('an entry: its name, pictures as sentences, sections, whom to call, the clinic’s note', async () => {
    const whole = await placeView('an open entry', { settings: { effects: 'bruising' } });
    await press(whole, 'Sources (8)');
    expect(await told()).to.deep.equal([
      'heading After acupuncture: what to expect',
      'Asked after one session, about 297 of 1,000 people report so',
      'Most of it is mild and passes. Serious harm is possible: abo',
      'Our words.',
      'Side effects people ask about',
      'button Hide all',
      'button (expanded) Bruising 17 to 26 in 1,000 sessions. Most ',
      'How often',
      'image Clinics that kept count saw a bruise after 17 to 26 in',
      'Over a whole course of sessions, 61 of 1,000 people said the',
      'In these counts, bruises came up more often than soreness.',
      'How long',
      'image Most bruises fade within 2 weeks. They last longer tha',
      'heading What it is',
      'Blood has leaked under the skin. You see a mark or feel a sm',
      'heading Why it may happen',
      'The needle touched a tiny blood vessel. Blood thinners, clot',
      'heading What you can do',
      'Press on the place for a few minutes.',
      'In the first 2 days, hold a cold pack in a cloth on it for 1',
      'Rest with the arm or leg raised on a pillow.',
      'If it hurts, paracetamol can help, if you can usually take i',
      'Do not take aspirin for it. If a doctor gave you aspirin, ke',
      'heading Next time',
      'Before the needles go in, tell the clinic about blood thinne',
      'heading Call your clinic',
      'The bruise is still there after 2 weeks.',
      'If it is there after 3 weeks, see a doctor.',
      'You have bruises where no needle or cup was. Or one is much ',
      'A vein shows as a dark or hard line.',
      'See a doctor too.',
      'You take a blood thinner or bleed easily. Or you have diabet',
      'Tell them which of these it is.',
      'You know your body best. If it feels too strong, lasts too l',
      'heading Get medical help today',
      'A lump or bruise grows fast or feels tight.',
      'A needle place hurts, swells or heats up more and more. Or i',
      'You take a blood thinner, and the bruise is large or spreadi',
      'Tell them the name of your blood thinner.',
      'One calf is painful and swollen.',
      'If you get breathless or your chest hurts, call the emergenc',
      'You had needles near an eye. Now your sight has changed in a',
      'Go to an emergency eye department or the emergency departmen',
      'You hit your head or hurt yourself in a faint or fall, even ',
      'An arm or leg out of shape, a deep wound or severe pain? Go ',
      'You have severe new pain, or pain that gets worse by the hou',
      'A hand, foot or part of an arm or leg is weak, drops or feel',
      'You have a high temperature, a chest or back hot to the touc',
      'Tell them that you had acupuncture.',
      'You are pregnant, or might be, with any bleeding or tummy pa',
      'heading Get emergency help now',
      'Chest pain, trouble breathing, or passed out and not fully y',
      'link 999',
      'now.',
      'Added by ',
      'Willow Clinic',
      'Our words.',
      'DisclosureTriangle (expanded) Sources (8)',
      'link MacPherson H, et al. The York acupuncture safety study:',
      'Ernst G, et al. Incidence of adverse effects during acupunct',
      'link Furuse N, et al. A multicenter prospective survey of ad',
      'link Witt CM, et al. Safety of acupuncture: results of a pro',
      'link Bruises: first aid (St John Ambulance text at the store',
      'link Cleveland Clinic: bruises, management',
      'link Hsieh H-T, et al. Bleeding risk after acupuncture in pa',
      'Pain After Acupuncture Treatment, a web article by an acupun',
      'Put together from published studies in November 2026.',
      'Our words.',
      ...foot,
    ]);
  });
});
