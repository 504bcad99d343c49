import { fireEvent, screen, within } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { Page, Section } from './Page.tsx';

const PARTS = ['Opening', 'News', 'Closing'];

function showPage(parts: readonly string[]) {
  return renderInApp(
    <Page title="Minutes" contents={parts.map((label) => ({ id: `part-${label}`, label }))}>
      {parts.map((label) => (
        <Section key={label} title={label} anchor={`part-${label}`}>
          <p>Words.</p>
        </Section>
      ))}
    </Page>,
  );
}

it('the contents of a long text lead to its headings, and the focus goes along', async () => {
  Element.prototype.scrollIntoView = () => undefined;
  const { container } = showPage(PARTS);
  const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(PARTS);
  fireEvent.click(links[1]!);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'News' }));
  expect(await axeViolations(container)).toEqual([]);
});

it('what is seen at a glance has no contents', () => {
  showPage(PARTS.slice(1));
  expect(screen.queryByText('Contents')).toBeNull();
});
