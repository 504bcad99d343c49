import type { PublicLanguage } from '@nbn/contracts';
import { pluralText } from './plural-text.ts';

const FORMS = { zero: 'zero', one: 'one', few: 'few', many: 'many', other: 'other' };

describe('a text with a number', () => {
  it.each<[PublicLanguage, string]>([
    ['en', 'other one other other other other other'],
    ['is', 'other one other other other one other'],
    ['lv', 'zero one other zero zero one other'],
    ['lt', 'other one few other other one many'],
    ['ru', 'many one few many many one other'],
  ])('has the form by which %s counts 0, 1, 2, 10, 11, 21 and 1.5', (language, forms) => {
    const counted = [0, 1, 2, 10, 11, 21, 1.5].map((count) => pluralText(FORMS, language, count));
    expect(counted.join(' ')).toBe(forms);
  });

  it('has its values in their places, and takes the other form where a language has no more', () => {
    const forms = { one: '{{count}} vote of {{seat}}', other: '{{count}} votes of {{seat}}' };
    expect(pluralText(forms, 'lv', 0, { seat: 'Latvia' })).toBe('0 votes of Latvia');
    expect(pluralText(forms, 'en', 1, { seat: 'Latvia' })).toBe('1 vote of Latvia');
  });
});
