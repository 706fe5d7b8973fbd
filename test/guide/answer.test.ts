import { expect } from '@open-wc/testing';
import { gate, picks, signs, type PickId, type SignId } from '../../src/clinical/index.js';
import type { ClinicSettings } from '../../src/guide/clinic.js';
import { en } from '../../src/locales/en.js';
import { advise, alarm, callsOf, stringsIn, tell, toldBy, willow } from './clinics.js';

const pickIds = Object.keys(picks) as PickId[];
const gateIds = Object.keys(gate);

/** Every pick with each of its signs alone. */
const everySign = pickIds.flatMap((pick) => picks[pick].signs.map((sign) => [pick, sign] as const));

const examples = {
  expected: advise('bruising'),
  'call-clinic': advise('bruising', 'health-risk'),
  urgent: advise('bruising', 'infected-site'),
  emergency: alarm('chest-or-breath'),
};

type Example = keyof typeof examples;

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

describe('an emergency', () => {
  const everyEmergency = [
    ...gateIds.map((id) => alarm(id)),
    alarm(...gateIds),
    ...['soreness', 'bleeding', 'tingling', 'something-else'].map((pick) =>
      advise(pick, ...picks[pick as PickId].signs),
    ),
  ];

  for (const [what, settings, first] of [
    ['GB', willow, ['tel:999']],
    ['Ireland', { region: 'IE' }, ['tel:112', 'tel:999']],
    ['no region', {}, ['Call your local emergency number']],
  ] as const) {
    it(`begins with the number and nothing else: ${what}`, () => {
      expect(everyEmergency.length).to.equal(16);
      for (const advice of everyEmergency) {
        const [top] = tell(settings, advice).todo;
        expect(advice.level).to.equal('emergency');
        expect(top?.text).to.equal(undefined);
        expect(top?.calls?.map(({ href, text }) => href ?? text)).to.deep.equal(first);
      }
    });
  }

  it('says where else to go, not to drive, and to tell them of the needles', () => {
    const told = toldBy(tell(willow, examples.emergency)).join(' ');
    expect(told).to.match(/999 or go to the emergency department now/);
    expect(told).to.match(/do not drive yourself/i);
    expect(told).to.match(/tell them .*acupuncture/i);
    expect(told).to.match(/needles/);
  });

  it('names the number in words where there is none', () => {
    expect(toldBy(tell({}, examples.emergency))[0]).to.match(/^Call your local emergency number/);
  });

  it('never sends anybody to the clinic or to a link', () => {
    for (const advice of everyEmergency) {
      const answer = tell(willow, advice);
      expect(stringsIn(answer.todo).join(' ')).not.to.match(/clinic|willow|7946/i);
      expect(answer.care).to.deep.equal([]);
      expect(answer.again ?? []).to.have.lengthOf(0);
    }
  });

  it('has the crisis line after the number, never before it', () => {
    for (const advice of [
      alarm('life-at-risk'),
      alarm(...gateIds),
      advise('something-else', 'needle-broken', 'not-coping'),
    ]) {
      expect(callsOf(tell(willow, advice))).to.deep.equal(['tel:999', 'tel:111', 'tel:116123']);
    }
  });

  it('leaves the crisis line out where none is known or none is wanted', () => {
    expect(callsOf(tell({ region: 'CO' }, alarm('life-at-risk')))).to.deep.equal(['tel:123']);
    expect(toldBy(tell({ region: 'CO' }, alarm('life-at-risk')))).not.to.include(en.answer.crisis);
    expect(callsOf(tell(willow, alarm('collapse')))).to.deep.equal(['tel:999']);
  });
});

describe('someone who cannot cope', () => {
  const advice = advise('worse-symptoms', 'not-coping', 'lung-area', 'pregnancy-concern');

  /** Region, the calls of the first instruction in order, and the words beside their numbers. */
  const crisis = [
    [
      'GB',
      ['tel:111', 'tel:116123', 'tel:999'],
      ['(choose the mental health option)', '(Samaritans)'],
    ],
    ['GB-SCT', ['tel:111', 'tel:116123', 'tel:999'], ['(ask for mental health)', '(Samaritans)']],
    ['GB-WLS', ['tel:111', 'tel:116123', 'tel:999'], ['(press 2)', '(Samaritans)']],
    ['GB-NIR', ['tel:08088088000', 'tel:116123', 'tel:999'], ['(Lifeline)', '(Samaritans)']],
    ['IE', ['tel:116123', 'tel:112', 'tel:999'], ['(Samaritans)']],
    ['US', ['tel:988', 'tel:911'], ['(call or text)']],
    ['BE', ['tel:080032123', 'tel:1813', 'tel:112'], ['(in French)', '(in Dutch)']],
    ['AU', ['tel:131114', 'tel:000'], []],
    ['IT', ['tel:112'], []],
    ['CO', ['tel:123'], []],
    ['XX', ['Call your local emergency number'], []],
  ] as const;

  for (const [region, calls, beside] of crisis) {
    it(`in ${region} finds ${calls.join(', ')} first`, () => {
      const [top] = tell({ clinicPhone: '555 0199', region }, advice).todo;
      expect(top?.text).to.equal(en.answer.crisis);
      expect(top?.calls?.map(({ href, text }) => href ?? text)).to.deep.equal(calls);
      expect(top?.calls?.flatMap(({ number }) => number ?? [])).to.deep.equal(beside);
    });
  }

  it('reads the number itself, not only a link', () => {
    const [top] = tell(willow, advice).todo;
    expect(top?.calls?.map(({ text }) => text)).to.deep.equal([
      'Call 111',
      'Call 116 123',
      'Call 999',
    ]);
  });

  it('finds the clinic’s own crisis number instead of the region’s', () => {
    const [top] = tell({ region: 'GB', crisisNumber: '0800 1111' }, advice).todo;
    expect(top?.calls?.map(({ href }) => href)).to.deep.equal(['tel:08001111', 'tel:999']);
    expect(top?.calls?.flatMap(({ number }) => number ?? [])).to.deep.equal([]);
  });

  it('is told so in every list that asks about it', () => {
    const asking = pickIds.filter((pick) =>
      (picks[pick].signs as readonly SignId[]).includes('not-coping'),
    );
    expect(asking).to.deep.equal([
      'worse-symptoms',
      'fatigue',
      'emotional-release',
      'sleep-change',
      'something-else',
    ]);
    for (const pick of asking) {
      expect(tell(willow, advise(pick, 'not-coping')).todo[0]?.text, pick).to.equal(
        en.answer.crisis,
      );
    }
  });
});

describe('someone who is pregnant', () => {
  for (const pick of pickIds) {
    it(`calls the maternity unit first, at any hour: ${pick}`, () => {
      const [top, next] = tell(willow, advise(pick, 'pregnancy-concern', 'fever')).todo;
      expect(top?.text).to.match(/maternity unit first, at any hour/);
      expect(top?.text).to.match(/none yet/);
      expect(next?.text).to.match(/^Call 111/);
    });
  }

  it('who cannot cope either finds someone to talk to before that', () => {
    const told = toldBy(tell(willow, advise('fatigue', 'not-coping', 'pregnancy-concern')));
    expect(told.slice(0, 2)).to.deep.equal([en.answer.crisis, en.answer.maternity]);
  });

  it('is not asked to call it in an emergency', () => {
    const told = toldBy(tell(willow, advise('bleeding', 'needle-broken', 'pregnancy-concern')));
    expect(told.length).to.equal(2);
    expect(told.join(' ')).not.to.match(/maternity/);
  });
});

describe('medical help today', () => {
  it('is the urgent line, then the clinic', () => {
    const told = toldBy(tell(willow, examples.urgent));
    expect(told.length).to.equal(2);
    expect(told[0]).to.match(/^Call 111, or see a doctor or urgent care today/);
    expect(told[1]).to.match(/^Then tell your clinic/);
  });

  it('is a doctor or urgent care where no line is known', () => {
    for (const settings of [{}, { region: 'US' }, { region: 'GB-NIR' }]) {
      const [top] = toldBy(tell(settings, examples.urgent));
      expect(top).to.match(/doctor or (go to )?urgent care today/);
      expect(top).not.to.match(/\d/);
    }
  });

  it('never sends anybody to the clinic first', () => {
    for (const [pick, sign] of everySign.filter(([, id]) => signs[id].level === 'urgent')) {
      const answer = tell(willow, advise(pick, sign));
      expect(answer.level).to.equal('urgent');
      expect(stringsIn(answer.todo.slice(0, -1)).join(' '), sign).not.to.match(/clinic|7946/i);
      expect(answer.todo.at(-1)?.text, sign).to.equal('Then tell your clinic.');
    }
  });

  it('offers nothing to do at home', () => {
    const answer = tell(willow, examples.urgent);
    expect(answer.care).to.deep.equal([]);
    expect(answer.again ?? []).to.have.lengthOf(0);
  });
});

describe('a call to the clinic', () => {
  const everyCall = [
    ...everySign
      .filter(([, id]) => signs[id].level === 'call-clinic')
      .map(([pick, sign]) => advise(pick, sign)),
    ...['tingling', 'burn', 'something-else'].map((pick) => advise(pick)),
  ];

  for (const [what, settings, closed] of [
    ['GB', willow, /closed\? .*nothing gets worse.* call 111 today/],
    ['Germany', { region: 'DE' }, /closed\? .*nothing gets worse.* call 116 117 today/],
    ['the US', { region: 'US' }, /closed\? .*nothing gets worse.* doctor or urgent care today/],
    ['no region', {}, /closed\? .*nothing gets worse.* doctor or urgent care today/],
  ] as const) {
    it(`always says what to do when it is closed: ${what}`, () => {
      expect(everyCall.length).to.equal(33);
      for (const advice of everyCall) {
        const answer = tell(settings, advice);
        expect(answer.level).to.equal('call-clinic');
        expect(toldBy(answer).join(' ')).to.match(closed);
      }
    });
  }

  it('names the clinic and has its number as text, beside the link too', () => {
    const { todo } = tell(willow, examples['call-clinic']);
    expect(todo[0]?.calls?.[0]).to.deep.equal({
      text: 'Call Willow Clinic',
      number: '020 7946 0000',
      href: 'tel:02079460000',
    });
    expect(todo.map(({ text }) => text)).to.include('Their number is 020 7946 0000.');
  });

  it('does without the number, the name and the page', () => {
    const { todo } = tell({}, examples['call-clinic']);
    expect(todo[0]?.calls?.length).to.equal(1);
    expect(todo[0]?.calls?.[0]?.text).to.equal('Call your clinic');
    expect(todo.map(({ text }) => text ?? '').join(' ')).not.to.match(/number is/);
  });

  it('comes with what helps meanwhile', () => {
    expect(tell(willow, examples['call-clinic']).care).to.deep.equal(en.effects.bruising.care);
  });
});

describe('what is known to happen', () => {
  const everyCalm = pickIds.map((pick) => advise(pick)).filter(({ level }) => level === 'expected');

  it('says what to do at home, how long it lasts and when to look again', () => {
    const answer = tell(willow, examples.expected);
    expect(answer.care).to.deep.equal(en.effects.bruising.care);
    expect(toldBy(answer)).to.include(en.effects.bruising.long);
    expect([answer.again].flat()).to.include(en.effects.bruising.again);
  });

  it('leaves out how long it lasts where nothing is known', () => {
    expect(en.effects['sleep-change'].long).to.equal(undefined);
    expect(toldBy(tell(willow, advise('sleep-change'))).length).to.equal(1);
  });

  it('says of every pick when to look again', () => {
    expect(everyCalm.length).to.equal(13);
    for (const advice of everyCalm) {
      expect([tell({}, advice).again].flat().join(' '), advice.pick).to.match(/^Look again/);
    }
  });

  it('never says that all is well', () => {
    for (const advice of everyCalm) {
      expect(stringsIn(tell(willow, advice)).join(' '), advice.pick).not.to.match(
        /you(’|')?( a)?re (fine|normal|ok|healthy|safe)|nothing to worry|don’t worry|do not worry|completely normal|is normal|harmless|no need to/i,
      );
    }
  });

  it('gives the two questions that were answered with “None of these” as its reasons', () => {
    expect(tell({}, examples.expected).because).to.deep.equal([
      { says: 'You noticed: Bruise' },
      { says: en.answer.noGate },
      { says: en.answer.noSigns },
    ]);
  });
});

describe('the reasons of an answer', () => {
  for (const pick of pickIds) {
    it(`list every ticked statement with what to do about it: ${pick}`, () => {
      const advice = advise(pick, ...picks[pick].signs);
      const { because } = tell(willow, advice);
      expect(because[0]?.says).to.equal(`You noticed: ${en.picks[pick]}`);
      expect(because.length).to.equal(picks[pick].signs.length + 1);
      for (const sign of picks[pick].signs) {
        const { says, then } = en.signs[sign];
        const said = because.find((reason) => reason.says === says);
        expect(said, sign).not.to.equal(undefined);
        expect(said?.then, sign).to.equal(then);
      }
    });
  }

  it('begin with the most serious', () => {
    const { because } = tell({}, advise('bleeding', 'health-risk', 'fever', 'needle-broken'));
    expect(because.map(({ says }) => says).slice(1)).to.deep.equal([
      en.signs['needle-broken'].says,
      en.signs.fever.says,
      en.signs['health-risk'].says,
    ]);
  });

  it('list every ticked row of the first question, lead and phrases', () => {
    const { because } = tell({}, alarm(...gateIds));
    expect(because.length).to.equal(11);
    for (const { lead, line } of Object.values(en.gate)) {
      const row = because.filter(({ says }) => says.includes(lead) && says.includes(line));
      expect(row.length, lead).to.equal(1);
    }
  });

  it('do not say that nothing was ticked once something was', () => {
    for (const [pick, sign] of everySign) {
      const said = tell({}, advise(pick, sign)).because.map(({ says }) => says);
      expect(said).not.to.include.members([en.answer.noGate]);
      expect(said).not.to.include.members([en.answer.noSigns]);
    }
  });
});

describe('the sources of an answer', () => {
  it('stand behind every sign that rests on something', () => {
    const based = everySign.filter(([, sign]) => signs[sign].basis.length);
    expect(based.length).to.be.greaterThan(100);
    for (const [pick, sign] of based) {
      expect(tell({}, advise(pick, sign)).sources.length, sign).to.be.greaterThan(0);
    }
    for (const id of gateIds) {
      expect(tell({}, alarm(id)).sources.length, id).to.be.greaterThan(0);
    }
  });
});

describe('the entry to read on in', () => {
  it('is the pick’s own', () => {
    for (const pick of pickIds) {
      const { effect } = tell({}, advise(pick));
      expect(effect, pick).to.equal(pick === 'something-else' ? undefined : pick);
    }
  });

  it('is none where something else was noticed or the first question decided', () => {
    expect(tell({}, advise('something-else', 'fever')).effect).to.equal(undefined);
    expect(tell({}, alarm('collapse')).effect).to.equal(undefined);
  });
});
