import { screen } from '@testing-library/react';
import { renderInApp } from '../testing/render.tsx';
import { InstallationStateNotice } from './InstallationStateNotice.tsx';

describe('the notice of the installation', () => {
  it('says that nothing can be changed for as long as it is so, and is silent otherwise', () => {
    const { container, rerender } = renderInApp(<InstallationStateNotice maintenance quarantine={false} />);
    expect(screen.getByText(/nothing can be changed until this notice disappears/)).toBeTruthy();
    rerender(<InstallationStateNotice maintenance={false} quarantine={false} />);
    expect(container.textContent).toBe('');
  });

  it('says of a restored copy that it reaches nobody', () => {
    renderInApp(<InstallationStateNotice maintenance={false} quarantine />);
    expect(screen.getByText(/restored copy of Norbanet. It sends no emails/)).toBeTruthy();
  });
});
