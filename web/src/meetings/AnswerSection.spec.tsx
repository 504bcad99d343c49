import { jest } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { renderInApp } from '../testing/render.tsx';
import { AnswerSection } from './AnswerSection.tsx';
import type { MeetingMutations, MeetingView } from './queries.ts';

const mutations = { answer: { isPending: false, error: null } } as unknown as MeetingMutations;
const meeting = (state: MeetingView['state']): MeetingView =>
  ({ state, answer: null, needs: [] }) as unknown as MeetingView;

describe('how I attend', () => {
  const hybrid = {
    ...meeting('scheduled'),
    answer: 'yes',
    attendanceMode: 'by-video',
    place: 'Riga',
    joinUrl: 'https://video.example.org/room-7',
  } as MeetingView;

  it('is asked of one who comes, where there is a place and a video link', () => {
    const mutate = jest.fn();
    const saving = { answer: { isPending: false, error: null, mutate } } as unknown as MeetingMutations;
    renderInApp(<AnswerSection meeting={hybrid} mutations={saving} />);
    expect(screen.getByRole('radio', { name: 'By video', checked: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'In person' }));
    expect(mutate.mock.calls[0]![0]).toEqual({ answer: 'yes', attendanceMode: 'in-person' });
  });

  it.each([
    { ...hybrid, place: null },
    { ...hybrid, joinUrl: null },
    { ...hybrid, answer: 'no' as const },
  ])('is not asked otherwise', (other) => {
    renderInApp(<AnswerSection meeting={other} mutations={mutations} />);
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('whether I come', () => {
  it('is asked until I have said so', () => {
    const { unmount } = renderInApp(<AnswerSection meeting={meeting('scheduled')} mutations={mutations} />);
    expect(screen.getByText('Will you attend?')).toBeTruthy();
    unmount();
    const answered = { ...meeting('scheduled'), answer: 'no' } as MeetingView;
    renderInApp(<AnswerSection meeting={answered} mutations={mutations} />);
    expect(screen.queryByText('Will you attend?')).toBeNull();
    expect(screen.getByText('Your reply')).toBeTruthy();
  });

  it('is waited for until the meeting begins, and no longer when it is in session', () => {
    const { unmount } = renderInApp(<AnswerSection meeting={meeting('scheduled')} mutations={mutations} />);
    expect(screen.getByText('Your reply is still needed.')).toBeTruthy();
    unmount();
    renderInApp(<AnswerSection meeting={meeting('in-session')} mutations={mutations} />);
    expect(screen.queryByText('Your reply is still needed.')).toBeNull();
    expect(screen.getByText('The meeting is in session. If you are present, check in.')).toBeTruthy();
  });
});
