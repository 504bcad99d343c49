import { expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../../testing/render.tsx';
import type { MeetingSession, MeetingSessionMutations, Speaker } from './queries.ts';
import { SpeakersList } from './SpeakersList.tsx';

const speaker = (name: string, country: Speaker['country'], seat: Speaker['seat']): Speaker =>
  ({
    memberId: name,
    name,
    organisation: 'An agency',
    country,
    seat,
    beganAt: null,
    seconds: null,
  }) as Speaker;
const waiting = [
  speaker('Anna', 'DK', 'government'),
  speaker('Lija', 'LV', 'ngo'),
  speaker('Clara', 'EE', 'government'),
];
const session = {
  meetingId: 'm',
  now: '2027-04-07T08:00:00Z',
  aheadMs: 0,
  me: { here: true, waits: false, speaks: false },
  can: { chair: true },
  speakers: { speaking: null, waiting, heard: [] },
} as unknown as MeetingSession;
const idle = { mutate: () => undefined, isPending: false };
const mutations = {
  requestFloor: idle,
  withdrawFloorRequest: idle,
  giveFloor: idle,
  endTurn: idle,
} as unknown as MeetingSessionMutations;

test('those who wait stand in the order in which they are heard, and the rule of that order is there for everybody to read', async () => {
  const { container } = renderInApp(<SpeakersList session={session} mutations={mutations} />);
  const list = screen.getByRole('list', { name: 'Waiting, in speaking order' });
  const shown = within(list)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('span')!.firstChild!.textContent);
  expect(shown).toEqual(['Anna', 'Lija', 'Clara']);
  expect(list.hasAttribute('data-numbered')).toBe(true);
  expect(
    screen.getByText(/Countries that have not yet spoken come first, then the type of seat/),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Next: Anna' })).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
});

test('"Next: Anna" gives the floor to Anna, whoever would be next by then', () => {
  const given: string[] = [];
  renderInApp(
    <SpeakersList
      session={session}
      mutations={{ ...mutations, giveFloor: { mutate: (memberId: string) => given.push(memberId) } } as never}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Next: Anna' }));
  expect(given).toEqual(['Anna']);
});

test('"End the turn" means the turn that is shown: if it is over by then, nobody else is cut off', () => {
  const ended: string[] = [];
  const speaking = { ...speaker('Clara', 'EE', 'government'), beganAt: session.now };
  renderInApp(
    <SpeakersList
      session={{ ...session, speakers: { speaking, waiting: [], heard: [] } } as unknown as MeetingSession}
      mutations={{ ...mutations, endTurn: { mutate: (memberId: string) => ended.push(memberId) } } as never}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'End the turn' }));
  expect(ended).toEqual([speaking.memberId]);
});
