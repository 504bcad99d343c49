import { fireEvent, screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { SectionTabs } from './SectionTabs.tsx';

const tabs = ['Teams', 'Overview', 'Directory', 'Members', 'Plans', 'Reports'].map((label) => ({
  key: label.toLowerCase(),
  to: '/network' as const,
  label,
}));
const matchMedia = window.matchMedia;

function narrow(): void {
  window.matchMedia = (query) => ({ ...matchMedia(query), matches: query === '(max-width: 36em)' });
}
afterEach(() => {
  window.matchMedia = matchMedia;
});

test('the parts of a section stand beside each other, the current one marked', async () => {
  const { container } = renderInApp(<SectionTabs label="Sections" here="plans" tabs={tabs} />);
  const links = within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('link');
  expect(links).toHaveLength(tabs.length);
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([
    null,
    null,
    null,
    null,
    'page',
    null,
  ]);
  expect(await axeViolations(container)).toEqual([]);
});

test('on a phone many are folded; few are not', async () => {
  narrow();
  const { container, unmount } = renderInApp(<SectionTabs label="Sections" here="plans" tabs={tabs} />);
  const folded = container.querySelector('details')!;
  expect(folded.open).toBe(false);
  fireEvent.click(within(folded).getByText('Sections', { selector: 'summary' }));
  expect(within(folded).getAllByRole('link')).toHaveLength(tabs.length);
  expect(await axeViolations(container)).toEqual([]);
  unmount();
  renderInApp(<SectionTabs label="Sections" here="plans" tabs={tabs.slice(1)} />);
  expect(document.querySelector('details')).toBeNull();
});
