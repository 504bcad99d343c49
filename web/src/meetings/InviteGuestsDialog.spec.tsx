import { jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderInApp } from '../testing/render.tsx';
import { InviteGuestsDialog } from './InviteGuestsDialog.tsx';
import { guestsQuery, type Guest } from './queries.ts';

const guest = (memberId: string, name: string): Guest => ({
  memberId,
  name,
  organisation: 'An agency',
  country: 'EE',
  seat: null,
  invited: false,
});
const found = (words: string, guests: Guest[]) => [guestsQuery('m', words).queryKey, guests] as const;

function showDialog() {
  const mutate = jest.fn();
  const seed = [
    found('Anna', [guest('1', 'Anna')]),
    found('Berta', [guest('2', 'Berta'), guest('3', 'Berta’s deputy')]),
    found('Nobody', []),
  ];
  const invite = { mutate, error: null, isPending: false };
  renderInApp(
    <InviteGuestsDialog
      of={{ id: 'm', country: null }}
      invite={invite}
      effect="Nobody hears of it."
      opened
      onClose={() => undefined}
    />,
    { seed },
  );
  return mutate;
}
const search = (words: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: words } });
const box = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name });

describe('inviting people to a meeting', () => {
  it('keeps who is ticked in sight through the next searches, until the tick is taken away', async () => {
    const mutate = showDialog();
    search('Anna');
    fireEvent.click(await box('Anna'));
    search('Berta');
    await box('Berta');
    expect((await box('Anna')).checked).toBe(true);
    fireEvent.click(await box('Berta'));
    fireEvent.click(await box('Berta’s deputy'));
    search('Nobody');
    await screen.findByText('No one with that name can be invited.');
    fireEvent.click(await box('Berta’s deputy'));
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'Berta’s deputy' })).toBeNull());
    expect([(await box('Anna')).checked, (await box('Berta')).checked]).toEqual([true, true]);
    fireEvent.click(screen.getByRole('button', { name: 'Invite' }));
    expect(mutate).toHaveBeenCalledWith({ countries: [], memberIds: ['1', '2'] }, expect.anything());
  });
});
