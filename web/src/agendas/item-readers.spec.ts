import { choicesOfReaders, readersOfChoices } from './item-readers.ts';

it('a list of a closed item comes back from its choices as it was', () => {
  const readers = [
    { country: 'LV', seat: 'ngo', memberId: null, name: 'Holder' },
    { country: 'EE', seat: 'government', memberId: null, name: null },
    { country: null, seat: null, memberId: 'm-1', name: 'Somebody' },
  ] as const;
  expect(readersOfChoices(choicesOfReaders([...readers]))).toEqual({
    seats: [
      { country: 'EE', seat: 'government' },
      { country: 'LV', seat: 'ngo' },
    ],
    memberIds: ['m-1'],
  });
  expect(readersOfChoices([])).toEqual({ seats: [], memberIds: [] });
});
