import { expect, test } from '@jest/globals';
import { findPersonalData } from './find-personal-data.ts';
import { KnownContacts } from './known-contacts.ts';

const known = new KnownContacts(['Help@shelter.example.org'], ['+45 32 10 20 30', '112']);
const unknown = (text: string) =>
  known.withoutKnown(text, findPersonalData(text)).map(({ start, end }) => text.slice(start, end));

test('a known mailbox is known in any writing, and no other one is', () => {
  expect(
    unknown('help@shelter.example.org, HELP@Shelter.example.org, help\uFF20shelter.example.org'),
  ).toEqual([]);
  expect(unknown('Write to anna@shelter.example.org.')).toEqual(['anna@shelter.example.org']);
});

test('a known telephone is known with and without its country', () => {
  expect(unknown('Call +45 3210 2030 or 0045 32 10 20 30.')).toEqual([]);
  expect(unknown('Call +45 3210 2031.')).toEqual(['+45 3210 2031']);
});

test('what is no contact is never known', () => {
  expect(unknown('131052-308T')).toEqual(['131052-308T']);
});
