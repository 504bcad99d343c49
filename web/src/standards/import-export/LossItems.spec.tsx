import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderInApp } from '../../testing/render.tsx';
import { LossItems } from './LossItems.tsx';

test('who brings a picture is told that texts have none, and where to keep it', () => {
  renderInApp(
    <LossItems
      losses={[
        { kind: 'image', count: 2, where: [] },
        { kind: 'footnote', count: 1, where: ['See'] },
      ]}
    />,
  );
  const [picture, footnote] = screen.getAllByRole('listitem');
  expect(picture!.textContent).toMatch(/^2 pictures are left out\. A standard consists of text and tables\./);
  expect(picture!.textContent).toContain('in the library');
  expect(footnote!.textContent).not.toContain('library');
});
