import { expect } from '@open-wc/testing';
import type { ClinicSettings } from '../../src/guide/clinic.js';
import { callsOf, examples, tell, type Example } from './answers.js';
import { willow } from './clinics.js';

/** Where nothing is linked the words stand in the same place. */
const clinics: readonly (readonly [
  what: string,
  settings: ClinicSettings,
  calls: Record<Example, readonly string[]>,
])[] = [
  [
    'a clinic in GB with name, phone and page',
    willow,
    {
      expected: [],
      'call-clinic': ['tel:02079460000', 'https://willow.example/contact'],
      urgent: ['tel:111', 'tel:02079460000'],
      emergency: ['tel:999'],
    },
  ],
  [
    'a page that says nothing',
    {},
    {
      expected: [],
      'call-clinic': ['Call your clinic'],
      urgent: [],
      emergency: ['Call your local emergency number'],
    },
  ],
  [
    'a name only',
    { clinicName: 'Willow Clinic' },
    {
      expected: [],
      'call-clinic': ['Call Willow Clinic'],
      urgent: [],
      emergency: ['Call your local emergency number'],
    },
  ],
  [
    'a phone only',
    { clinicPhone: '555 0199' },
    {
      expected: [],
      'call-clinic': ['tel:5550199'],
      urgent: ['tel:5550199'],
      emergency: ['Call your local emergency number'],
    },
  ],
  [
    'a page only',
    { clinicUrl: 'https://willow.example/' },
    {
      expected: [],
      'call-clinic': ['Call your clinic', 'https://willow.example/'],
      urgent: [],
      emergency: ['Call your local emergency number'],
    },
  ],
  [
    'the US, which has no urgent line',
    { region: 'US' },
    { expected: [], 'call-clinic': ['Call your clinic'], urgent: [], emergency: ['tel:911'] },
  ],
  [
    'Ireland, which has two emergency numbers',
    { region: 'IE' },
    {
      expected: [],
      'call-clinic': ['Call your clinic'],
      urgent: [],
      emergency: ['tel:112', 'tel:999'],
    },
  ],
  [
    'numbers of its own',
    { region: 'GB', emergencyNumber: '112', urgentNumber: '0300 123 456' },
    {
      expected: [],
      'call-clinic': ['Call your clinic'],
      urgent: ['tel:0300123456'],
      emergency: ['tel:112'],
    },
  ],
];

for (const [what, settings, calls] of clinics) {
  describe(`the calls of each answer, with ${what}`, () => {
    for (const level of Object.keys(examples) as Example[]) {
      it(`${level}: ${calls[level].join(', ') || 'none'}`, () => {
        const answer = tell(settings, examples[level]);
        expect(answer.level).to.equal(level);
        expect(callsOf(answer)).to.deep.equal(calls[level]);
      });
    }
  });
}
