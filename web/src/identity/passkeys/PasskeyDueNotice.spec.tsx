import { screen } from '@testing-library/react';
import { axeViolations, renderInApp, sampleSession } from '../../testing/render.tsx';
import { PasskeyDueNotice } from './PasskeyDueNotice.tsx';

const withDuty = (passkeyDueAt: string | null) => ({
  ...sampleSession,
  member: { ...sampleSession.member, role: 'secretariat' as const, passkeyDueAt },
});

describe('the notice of the day from which a passkey is needed', () => {
  it('names the day and leads to where one is added', async () => {
    const { container } = renderInApp(<PasskeyDueNotice hasLink />, {
      session: withDuty('2027-03-12T09:00:00Z'),
    });
    expect(screen.getByText(/From 12.Mar(ch)?.2027 you need a passkey to sign in/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Add a passkey' }).getAttribute('href')).toBe('/sessions');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('is not there for those of whom none is asked', () => {
    const { container } = renderInApp(<PasskeyDueNotice />, { session: withDuty(null) });
    expect(container.textContent).toBe('');
  });
});
