import type { AgendaRowKind } from '@nbn/contracts';
import { agendaNumbers } from './agenda-numbers.ts';

const rows = (...kinds: (AgendaRowKind | 'closed')[]) =>
  kinds.map((kind) =>
    kind === 'closed' ? { kind: 'vote' as const, closed: true } : { kind, closed: false },
  );

describe('the numbers of an agenda', () => {
  it('go from 1 at the top, and from 1.1 under the heading of a section', () => {
    expect(
      agendaNumbers(rows('information', 'section', 'discussion', 'vote', 'section', 'decision')),
    ).toEqual(['1', '2', '2.1', '2.2', '3', '3.1']);
  });

  it('pass over breaks', () => {
    expect(agendaNumbers(rows('information', 'break', 'vote'))).toEqual(['1', null, '2']);
  });

  it('are the same for those who read a closed item and those who may not know of it', () => {
    expect(agendaNumbers(rows('news', 'closed', 'closed', 'vote'))).toEqual(['1', null, null, '2']);
    expect(agendaNumbers(rows('news', 'vote'))).toEqual(['1', '2']);
  });

  it('go on in the section before when the heading of a section is closed', () => {
    const heading = { kind: 'section' as const, closed: true };
    expect(agendaNumbers([...rows('section', 'news'), heading, ...rows('vote')])).toEqual([
      '1',
      '1.1',
      null,
      '1.2',
    ]);
  });
});
