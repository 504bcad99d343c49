import { screen } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { FileTraits } from './FileTraits.tsx';

describe('what a file tells besides its text', () => {
  it('is said in sentences, with the names as they stand in it', async () => {
    const { container } = renderInApp(
      <FileTraits
        traits={[
          { trait: 'author', value: 'Mette <b>Holm</b> & Co' },
          { trait: 'last-author', value: 'Kadri Kask' },
          { trait: 'comments', value: 'yes' },
          { trait: 'changes', value: 'yes' },
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'It names its author: Mette <b>Holm</b> & Co',
      'It names the person who last changed it: Kadri Kask',
      'It contains comments.',
      'It contains tracked changes, including the deleted text.',
    ]);
    expect(screen.getByText(/shown only to people who may edit/)).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });

  it('is not mentioned of a file that tells nothing', () => {
    renderInApp(<FileTraits traits={[]} />);
    expect(screen.queryByText(/reveals besides/)).toBeNull();
  });
});
