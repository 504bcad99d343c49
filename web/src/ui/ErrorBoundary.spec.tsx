import { jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { ApiProblem } from '../api/problem.ts';
import { renderInApp } from '../testing/render.tsx';
import { Page, Section } from './Page.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

let broken = true;

function Breaks({ fault = new RangeError('Incorrect region code') }: { fault?: unknown }) {
  if (broken) throw fault;
  return <p>It is back.</p>;
}

beforeEach(() => {
  broken = true;
  // React logs each error that a boundary caught.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe('a page of which one part breaks', () => {
  it('says so under the heading of that part, and shows all others', () => {
    renderInApp(
      <Page title="Ballot">
        <Section title="Countries">
          <Breaks />
        </Section>
        <Section title="Rules">
          <p>One country, one vote.</p>
        </Section>
      </Page>,
    );
    expect(screen.getByRole('region', { name: 'Countries' }).textContent).toContain(
      'This part cannot be shown',
    );
    expect(screen.getByRole('region', { name: 'Rules' }).textContent).toContain('One country, one vote.');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ballot');
  });

  it('keeps its title where state line, thread and a part without a heading break', () => {
    renderInApp(
      <Page title="Ballot" facts={<Breaks />} thread={<Breaks />}>
        <Breaks />
        <p>One country, one vote.</p>
      </Page>,
    );
    expect(screen.getAllByText('This part cannot be shown')).toHaveLength(3);
    expect(screen.getByText('One country, one vote.')).toBeTruthy();
  });

  it('shows the part again when asked, if it can be shown by then', () => {
    renderInApp(
      <Page title="Ballot">
        <Section title="Countries">
          <Breaks />
        </Section>
      </Page>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.queryByText('It is back.')).toBeNull();
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('It is back.')).toBeTruthy();
  });

  it('begins anew at another address, though the same page shows it', () => {
    const { rerender } = render(
      <MantineProvider env="test">
        <ErrorBoundary>
          <Breaks />
        </ErrorBoundary>
      </MantineProvider>,
    );
    window.history.pushState(null, '', '/another');
    broken = false;
    rerender(
      <MantineProvider env="test">
        <ErrorBoundary>
          <Breaks />
        </ErrorBoundary>
      </MantineProvider>,
    );
    expect(screen.getByText('It is back.')).toBeTruthy();
  });

  it('leaves it to the whole page to say that it is not there', () => {
    const missing = new ApiProblem({ title: 'Nothing here', status: 404, code: 'not-found', detail: '' });
    expect(() =>
      renderInApp(
        <Page title="Ballot">
          <Breaks fault={missing} />
        </Page>,
      ),
    ).toThrow(missing);
  });
});
