import { expect } from '@open-wc/testing';
import { telOf } from '../../src/guide/phone.js';

const dialled: readonly (readonly [written: string, link: string])[] = [
  ['020 7946 0000', 'tel:02079460000'],
  ['02079460000', 'tel:02079460000'],
  ['020.7946.0000', 'tel:02079460000'],
  ['020/7946-0000', 'tel:02079460000'],
  ['(020) 7946 0000', 'tel:02079460000'],
  ['+44 20 7946 0000', 'tel:+442079460000'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['+44(0)2079460000', 'tel:+442079460000'],
  ['0044 (0)20 7946 0000', 'tel:00442079460000'],
  ['00 44 (0) 20 7946 0000', 'tel:00442079460000'],
  ['+49 (0)30/901 820', 'tel:+4930901820'],
  ['+49/(0)30 901820', 'tel:+4930901820'],
  ['(0)20 7946 0000', 'tel:02079460000'],
  ['+1 (555) 010-0199', 'tel:+15550100199'],
  ['555 0199 ext 12', 'tel:5550199;ext=12'],
  ['555 0199 ext. 12', 'tel:5550199;ext=12'],
  ['555 0199 Ext12', 'tel:5550199;ext=12'],
  ['555 0199 x12', 'tel:5550199;ext=12'],
  ['555 0199X 1234567', 'tel:5550199;ext=1234567'],
  ['+44 (0)20 7946 0000 x3', 'tel:+442079460000;ext=3'],
  ['15', 'tel:15'],
  ['999', 'tel:999'],
  ['123456789012345', 'tel:123456789012345'],
  ['+123456789012345', 'tel:+123456789012345'],
];

const refused: readonly (readonly [what: string, written: string])[] = [
  ['nothing', ''],
  ['spaces only', '   '],
  ['signs only', '+-()'],
  ['one digit', '1'],
  ['one digit behind a plus', '+1'],
  ['16 digits', '1234567890123456'],
  ['words', 'call us'],
  ['a number in letters', '0800 FLOWERS'],
  ['a number and words', '020 7946 0000 or email'],
  ['two plus signs', '++44 20 7946 0000'],
  ['a plus inside', '44+20 7946 0000'],
  ['a script', 'javascript:alert(1)'],
  ['a link', 'tel:02079460000'],
  ['an extension in the link’s own writing', '02079460000;ext=1'],
  ['an extension without a number', 'ext 12'],
  ['an extension without digits', '555 0199 ext'],
  ['an extension of eight digits', '555 0199 x12345678'],
  ['a number with a star', '*67 555 0199'],
  ['digits of another script', '٠٢٠ ٧٩٤٦'],
  ['markup', '<b>999</b>'],
];

describe('the link that dials a telephone number', () => {
  for (const [written, link] of dialled) {
    it(`“${written}” is dialled as ${link}`, () => {
      expect(telOf(written)).to.equal(link);
    });
  }

  for (const [what, written] of refused) {
    it(`refuses ${what}: “${written}”`, () => {
      expect(telOf(written)).to.equal('');
    });
  }
});
