import { TERM_LIMITS } from '@nbn/contracts';
import { conceptIdOf, parseForms } from './proposed-forms.ts';

describe('the forms of a proposed term', () => {
  it('stand one a line or behind commas, each once, without the term itself', () => {
    expect(parseForms('upura, upurim\nupuri;upura\n upuris ,, ', 'upuris')).toEqual([
      'upura',
      'upurim',
      'upuri',
    ]);
    expect(parseForms('', 'upuris')).toEqual([]);
  });

  it('are refused when they are too many, or one is longer than a term', () => {
    const many = Array.from({ length: TERM_LIMITS.formCount + 1 }, (_, at) => `forma${at}`);
    expect(parseForms(many.join(','), 'forma')).toBeNull();
    expect(parseForms('a'.repeat(TERM_LIMITS.term + 1), 'forma')).toBeNull();
  });
});

describe('the id of a concept', () => {
  it('is its English term in small letters with hyphens', () => {
    expect(conceptIdOf('Safe house')).toBe('safe-house');
    expect(conceptIdOf(' Victims’ café (open) ')).toBe('victims-cafe-open');
    expect(conceptIdOf('…')).toBe('');
  });
});
