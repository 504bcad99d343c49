import { screen } from '@testing-library/react';
import { renderInApp } from '../testing/render.tsx';
import { AnswerSection } from './AnswerSection.tsx';
import type { MeetingMutations, MeetingView } from './queries.ts';

const mutations = { answer: { isPending: false, error: null } } as unknown as MeetingMutations;
const meeting = (state: MeetingView['state']): MeetingView =>
  ({ state, answer: null, needs: [] }) as unknown as MeetingView;

describe('whether I come', () => {
  it('is waited for until the meeting begins, and no longer when it is in session', () => {
    const { unmount } = renderInApp(<AnswerSection meeting={meeting('scheduled')} mutations={mutations} />);
    expect(screen.getByText('Your reply is still needed.')).toBeTruthy();
    unmount();
    renderInApp(<AnswerSection meeting={meeting('in-session')} mutations={mutations} />);
    expect(screen.queryByText('Your reply is still needed.')).toBeNull();
    expect(screen.getByText('The meeting is in session. If you are present, check in.')).toBeTruthy();
  });
});
