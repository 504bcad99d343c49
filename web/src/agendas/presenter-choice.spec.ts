import { choiceOfPresenter, presenterOfChoice } from './presenter-choice.ts';

const NONE = { country: null, seat: null, memberId: null, name: null };

describe('the choice of who presents', () => {
  it.each([
    [
      { ...NONE, kind: 'seat', country: 'DK', seat: 'ngo' },
      { kind: 'seat', country: 'DK', seat: 'ngo' },
    ],
    [
      { ...NONE, kind: 'member', memberId: 'm-1', name: 'A member' },
      { kind: 'member', memberId: 'm-1' },
    ],
    [
      { ...NONE, kind: 'words', name: 'A guest' },
      { kind: 'words', words: 'A guest' },
    ],
    [null, null],
  ] as const)('%j goes back as %j', (presenter, sent) => {
    expect(presenterOfChoice(choiceOfPresenter(presenter), presenter?.name ?? '')).toEqual(sent);
  });

  it('of a seat that is none means nobody', () => {
    expect(presenterOfChoice('seat:XX:ngo', '')).toBeNull();
  });
});
