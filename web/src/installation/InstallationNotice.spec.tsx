import { screen, waitFor } from '@testing-library/react';
import { installationKey } from '../api/query-keys.ts';
import { renderInApp } from '../testing/render.tsx';
import { InstallationNotice } from './InstallationNotice.tsx';

const seedWith = (state: object) => ({ seed: [[installationKey, state]] as const });

describe('the notice of the installation', () => {
  it('says that nothing can be changed for as long as it is so, and is silent otherwise', async () => {
    const { container, queryClient } = renderInApp(
      <InstallationNotice />,
      seedWith({ maintenance: true, quarantine: false }),
    );
    expect(screen.getByText(/nothing can be changed until this notice disappears/)).toBeTruthy();
    queryClient.setQueryData(installationKey, { maintenance: false, quarantine: false });
    await waitFor(() => expect(container.textContent).toBe(''));
  });

  it('says of a restored copy that it reaches nobody', () => {
    renderInApp(<InstallationNotice />, seedWith({ maintenance: false, quarantine: true }));
    expect(screen.getByText(/restored copy of Norbanet. It sends no emails/)).toBeTruthy();
  });
});
