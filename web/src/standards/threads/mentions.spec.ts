import { insertMention, mentionQueryAt, matchPeople, mentionsIn, splitMentions } from './mentions.ts';

const anna = {
  memberId: 'anna',
  name: 'Estonia, NGO seat',
  organisation: 'An Estonian shelter',
  country: 'EE' as const,
};
const peeter = {
  memberId: 'peeter',
  name: 'Estonia, government seat',
  organisation: 'An Estonian ministry',
  country: 'EE' as const,
};
const ieva = { memberId: 'ieva', name: 'Ieva', organisation: 'A Latvian shelter', country: 'LV' as const };
const namesake = { ...ieva, memberId: 'namesake', organisation: 'Another shelter' };
const people = [anna, peeter, ieva];

describe('a name that is being written', () => {
  it.each([
    ['What does @est', 14, { from: 10, written: 'est' }],
    ['@', 1, { from: 0, written: '' }],
    ['mail@example.org', 16, null],
    ['@one\nand more', 13, null],
    ['nothing', 7, null],
  ])('%j', (text, caret, wanted) => {
    expect(mentionQueryAt(text, caret)).toEqual(wanted);
  });

  it('means those whose name, organisation or country it begins', () => {
    expect(
      ['est ngo', 'lv', 'shelter', 'nobody'].map((written) =>
        matchPeople(people, written).map(({ memberId }) => memberId),
      ),
    ).toEqual([['anna'], ['ieva'], ['anna', 'ieva'], []]);
  });

  it('gives way to the name, with the caret behind it', () => {
    expect(insertMention('Ask @ie about it', { from: 4, written: 'ie' }, 'Ieva')).toEqual({
      text: 'Ask @Ieva about it',
      caret: 9,
    });
    expect(insertMention('Ask @ie', { from: 4, written: 'ie' }, 'Ieva')).toEqual({
      text: 'Ask @Ieva ',
      caret: 10,
    });
  });
});

describe('names in a comment', () => {
  it('call those who bear them, once each', () => {
    expect(mentionsIn('@Estonia, NGO seat and @Ieva: @Ieva?', people, new Set())).toEqual(['anna', 'ieva']);
    expect(mentionsIn('Ieva, without a sign', people, new Set())).toEqual([]);
  });

  it('call the one of two who was picked', () => {
    expect(mentionsIn('@Ieva', [ieva, namesake], new Set(['namesake']))).toEqual(['namesake']);
  });

  it('stand out of what is said', () => {
    expect(splitMentions('Ask @Ieva (first).', [{ name: 'Ieva' }])).toEqual([
      { text: 'Ask ', isMention: false },
      { text: '@Ieva', isMention: true },
      { text: ' (first).', isMention: false },
    ]);
    expect(splitMentions('Ask @Ieva', [])).toEqual([{ text: 'Ask @Ieva', isMention: false }]);
  });
});
