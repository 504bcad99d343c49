import type { Language } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import { emailTexts } from '#platform/text/texts';
import { reminderDigestEmail } from './reminder-digest.email.ts';

const entry = { line: 'Line', url: 'https://norbanet.example/' };
const NO_NEWS = { followed: [], own: [] };

const subjectOf = (count: number, language: Language): string =>
  reminderDigestEmail(
    Array.from({ length: count }, () => entry),
    NO_NEWS,
    language,
  ).subject;

describe('the mail of a day', () => {
  it.each([
    [1, 'Your day: 1 reminder'],
    [2, 'Your day: 2 reminders'],
    [21, 'Your day: 21 reminders'],
  ])('counts %d in English', (count, subject) => expect(subjectOf(count, 'en')).toBe(subject));

  it.each([
    [1, 'one'],
    [2, 'few'],
    [9, 'few'],
    [10, 'other'],
    [11, 'other'],
    [21, 'one'],
    [22, 'few'],
  ] as const)('counts %d as Lithuanian does', (count, form) => {
    const text = emailTexts('reminder-digest', 'lt').subject[form];
    expect(text).toBeDefined();
    expect(subjectOf(count, 'lt')).toBe(fillText(text!, { count }));
  });

  it('says reminders, what is new and how to change that, each with its page', () => {
    const followed = [{ line: 'Document: A', url: 'https://norbanet.example/a' }];
    const { subject, text } = reminderDigestEmail([entry], { followed, own: [] }, 'en');
    expect(subject).toBe('Your day: 1 reminder and what is new');
    expect(text).toBe(
      [
        'Your reminders for today:',
        '',
        '- Line',
        '  https://norbanet.example/',
        '',
        'What is new in your fields and country:',
        '',
        '- Document: A',
        '  https://norbanet.example/a',
        '',
        'To change the fields you follow or how often you receive this news, go to My reminders in Norbanet.',
        '',
      ].join('\n'),
    );
  });
});
