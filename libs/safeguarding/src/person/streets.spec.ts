import { lowerCase, stripMarks } from '../text-folding.ts';
import { findStreets } from './streets.ts';

const streets = (text: string): string[] =>
  [...findStreets(text, stripMarks(lowerCase(text)))].map(({ start, end }) => text.slice(start, end));

describe('a street with the number of a house', () => {
  it.each([
    'Storgata 5',
    'Storgata 5 B',
    'Storgata 5b',
    'Storgata 5-7',
    'Storgata 5 / 7',
    'Mannerheimintie 12 A 4',
    'Nørrebrogade 112',
    'Søndre Allé 7',
    'Lille Strandvej 23A',
    'Vestre Lille Strandvej 23',
    'Norra Vägen 2',
    'Skólavörðustíg 5',
    'Laugavegi 15',
    'Pärnu mnt 139',
    'Kase tn 5',
    'Brīvības ielā 7',
    'Kr. Barona iela 7',
    'Gedimino pr. 5',
    'Vytauto g. 5',
    'Karl Johans gate 5',
    'Church Lane, no. 5',
    '12 Main Street',
    '12b, Main Street',
    '12 Old Main Road',
    'ул. Ленина, д. 5, кв. 12',
    'улица Пушкина 12',
    'Kase 7-12, Tartu',
    'Kase 7, 50106 Tartu',
  ])('%s is found', (street) => {
    expect(streets(street)).toContain(street);
    expect(streets(`at ${street}`)).toContain(street);
  });

  it('has two words with capitals before its last one at most', () => {
    expect(streets('Den Vestre Lille Strandvej 23')).toEqual(['Vestre Lille Strandvej 23']);
    expect(streets('in Lille Strandvej 23')).toEqual(['Lille Strandvej 23']);
    expect(streets('Bo,Strandvej 23')).toEqual(['Strandvej 23']);
    expect(streets('Bo  Strandvej 23')).toEqual(['Strandvej 23']);
  });

  it('has 31 characters in a word at most', () => {
    expect(streets(`${'A'.repeat(40)}gata 5`)).toEqual([`${'A'.repeat(31)}gata 5`]);
  });

  it.each([
    ['small letters', 'storgata 5'],
    ['the word alone', 'Gata 5'],
    ['a road by its number', 'Valtatie 4'],
    ['a motorway', 'Motorvej 45'],
    ['no number', 'Storgata'],
    ['a long number', 'Storgata 5000'],
    ['a decimal number', 'Storgata 5,5'],
    ['a name in small letters', 'kase tn 5'],
    ['nothing before the word for a street', 'Tn 5'],
    ['a digit before the word for a street', '5 tn 5'],
    ['an English one in small letters', '12 main street'],
    ['an English one without a name', '12 Street'],
    ['a longer number before an English one', '1.12 Main Street'],
    ['a Russian word in another one', 'стул Ленина 5'],
    ['a room beside a town', 'Room 12, Tartu'],
    ['an article beside a town', 'Artikkel 7, Tallinn'],
    ['a day beside a town', 'Jaanuar 7, Tallinn'],
    ['small letters beside a town', 'kase 7, Tartu'],
    ['no town', 'Kase 7, London'],
  ])('is none with %s', (_, text) => {
    expect(streets(text)).toEqual([]);
  });
});
