import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { periodQuery } from '../priorities/queries.ts';
import { standardQuery } from '../standards/queries.ts';
import { renderInApp } from '../testing/render.tsx';
import { BallotBreadcrumb } from './SubjectLink.tsx';

const linked = () => {
  const link = screen.getByRole('link');
  return [link.textContent, link.getAttribute('href')];
};

test('the way back from a ballot names the period or the standard that it is about', () => {
  const { unmount } = renderInApp(
    <BallotBreadcrumb subject={{ kind: 'priority-period', id: 'p', path: null }} />,
    { seed: [[periodQuery('p').queryKey, { id: 'p', title: 'Work of 2027' }]] },
  );
  expect(linked()).toEqual(['Work of 2027', '/priorities/p']);
  unmount();
  renderInApp(<BallotBreadcrumb subject={{ kind: 'standard', id: 's', path: '/standards/s' }} />, {
    seed: [[standardQuery('s').queryKey, { id: 's', title: 'Victim support' }]],
  });
  expect(linked()).toEqual(['Victim support', '/standards/s']);
});

test('the way back says what kind of thing it is where it has no title', () => {
  renderInApp(<BallotBreadcrumb subject={{ kind: 'amendment', id: 'a', path: '/standards/s/amendments' }} />);
  expect(linked()).toEqual(['Amendment', '/standards/s/amendments']);
});
