/** What the gallery shows: views of the widget and what a person presses to get there, in which looks. */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './demo-page.js';

const willow = 'clinic-name="Willow Clinic" clinic-phone="020 7946 0000" region="GB"';
const noPhone = 'clinic-name="Willow Clinic" region="GB"';
const noRegion = 'clinic-name="Willow Clinic" clinic-phone="020 7946 0000"';

const whole = { clinic: willow, within: 'acu-aftercare', shows: 'acu-aftercare', presses: [] };

const accordion = {
  ...whole,
  within: 'acu-aftercare >>> acu-side-effects',
  shows: 'acu-aftercare >>> acu-side-effects',
};

/** One entry that is open, without the closed ones around it. */
const entry = (name) => ({
  ...accordion,
  presses: [name],
  shows: 'acu-aftercare >>> [part~=item]:has([aria-expanded=true])',
});

const checker = (presses, clinic = willow) => ({
  clinic,
  within: 'acu-aftercare >>> acu-checker',
  shows: 'acu-aftercare >>> acu-checker',
  presses,
});

const nothing = ['None of these', 'Continue'];
const bruise = ['Start', ...nothing, 'Bruise', 'Continue'];
const oldBruise = [...bruise, 'The bruise is still there after 2 weeks.'];
const fever = [...bruise, 'You have a high temperature, a chest', 'Continue'];
const collapse = ['Start', 'Passing out, a fit, your heart', 'Continue'];
const tired = ['Start', ...nothing, 'Tired or spaced out', 'Continue'];
const alone = (shows, view) => ({ ...view, only: shows });

export const views = {
  whole,
  'accordion-closed': accordion,
  'accordion-bruising': entry('Bruising'),
  'accordion-fatigue': entry('Tired or spaced out'),
  'accordion-sleep-change': entry('Sleep changes'),
  'accordion-all-open': { ...accordion, presses: ['Show all'] },
  'question-0-start': checker([]),
  'question-1-gate': checker(['Start']),
  'question-1-gate-missing': checker(['Start', 'Continue']),
  'question-2-pick': checker(['Start', ...nothing, 'Bruise']),
  'question-3-signs': checker(oldBruise),
  'answer-expected': checker([...bruise, ...nothing]),
  'answer-call-clinic': checker([...oldBruise, 'Continue']),
  'answer-call-clinic-no-phone': checker([...oldBruise, 'Continue'], noPhone),
  'answer-call-clinic-no-region': checker([...oldBruise, 'Continue'], noRegion),
  'answer-urgent': checker(fever),
  'answer-urgent-no-region': checker(fever, noRegion),
  'answer-urgent-crisis': checker([...tired, 'You think of suicide', 'Continue']),
  'answer-urgent-pregnant': checker([...tired, 'You are pregnant, or might be, with', 'Continue']),
  'answer-emergency': checker(collapse),
  'answer-emergency-no-region': checker(collapse, noRegion),
  'answer-copy-refused': checker([...bruise, ...nothing, 'Copy']),
  'print-accordion': alone('side-effects', whole),
  'print-answer-call-clinic': alone('checker', checker([...oldBruise, 'Continue'])),
  'print-answer-emergency': alone('checker', checker(collapse)),
};

const light = {};
const dark = { name: 'dark', attributes: 'theme="dark"', ground: '#0b1011' };
const darkDevice = { 'prefers-color-scheme': 'dark' };
const forced = (scheme) => ({
  name: `forced-colors-${scheme}`,
  ground: 'Canvas',
  features: { 'forced-colors': 'active', 'prefers-color-scheme': scheme },
});

/** Every style sheet in demo/themes; its first line says `theme: dark` where it needs the attribute. */
const themes = readdirSync(resolve(root, 'demo/themes'))
  .filter((file) => file.endsWith('.css'))
  .map((file) => {
    const [first] = readFileSync(resolve(root, 'demo/themes', file), 'utf8').split('\n');
    const [, theme] = /\btheme: (\w+)/.exec(first) ?? [];
    const look = theme === 'dark' ? dark : { attributes: theme && `theme="${theme}"` };
    return { ...look, name: file.replace('.css', ''), sheet: `themes/${file}` };
  });

const of = (part) => Object.keys(views).filter((name) => name.startsWith(part));
const levels = ['answer-expected', 'answer-call-clinic', 'answer-urgent', 'answer-emergency'];
const some = ['accordion-bruising', 'question-1-gate', 'question-2-pick', 'answer-call-clinic'];
const everyWidth = [360, 768, 1280];

/** Set after set: each view in each look at each width. */
export const sets = [
  { title: 'The whole', views: ['whole'], widths: everyWidth },
  {
    title: 'Side effects',
    views: of('accordion').filter((name) => name !== 'accordion-all-open'),
    widths: everyWidth,
  },
  { title: 'All entries open', views: ['accordion-all-open'], widths: [360, 1280] },
  { title: 'Questions', views: of('question'), widths: everyWidth },
  { title: 'Answers', views: levels, widths: everyWidth },
  {
    title: 'Answers: without phone or region, with another number first',
    views: of('answer').filter((name) => !levels.includes(name)),
    widths: [360],
  },
  {
    title: 'Dark',
    views: [
      'accordion-bruising',
      'question-1-gate',
      'question-2-pick',
      'question-3-signs',
      ...levels,
    ],
    looks: [dark],
    widths: [360],
  },
  { title: 'Dark, wide', views: ['whole', 'accordion-bruising'], looks: [dark], widths: [1280] },
  {
    title: 'A dark device on a white page: light, unless the theme is auto',
    views: ['accordion-bruising'],
    looks: [
      { name: 'dark-device', ground: '#fff', features: darkDevice },
      { ...dark, name: 'dark-device-auto', attributes: 'theme="auto"', features: darkDevice },
    ],
    widths: [768],
  },
  {
    title: 'Themes',
    views: ['accordion-bruising', 'question-2-pick', 'answer-call-clinic', 'answer-emergency'],
    looks: themes,
    widths: [360],
  },
  { title: 'Themes, wide', views: ['whole'], looks: themes, widths: [1280] },
  {
    title: 'Right to left',
    views: ['accordion-bruising', 'accordion-fatigue', 'question-1-gate', ...levels.slice(1)],
    looks: [{ name: 'right-to-left', script: 'right-to-left.js', language: 'ar', dir: 'rtl' }],
    widths: [360],
  },
  { title: 'Print', views: of('print'), looks: [{ media: 'print' }], widths: [794] },
  {
    title: 'Forced colours',
    views: ['accordion-bruising', 'question-3-signs', 'answer-call-clinic', 'answer-emergency'],
    looks: [forced('light'), forced('dark')],
    widths: [360],
  },
  {
    title: 'Text at 200 %',
    views: [...some, 'answer-emergency'],
    looks: [{ name: 'text-200', textSize: '32px' }],
    widths: [360],
  },
  { title: '280 px', views: [...some, 'answer-emergency'], widths: [280] },
].map((set) => ({ looks: [light], ...set }));
