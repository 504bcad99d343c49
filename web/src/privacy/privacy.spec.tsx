import { fireEvent, screen } from '@testing-library/react';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { MemberErasure } from './MemberErasure.tsx';
import { MyDataPage } from './MyDataPage.tsx';
import { erasureQuery } from './queries.ts';

const ERASURE = { label: 'NGO seat, Estonia', askedAt: null, erasedAt: null };
const renderErasure = (change: Partial<Record<'askedAt' | 'erasedAt', string>>) =>
  renderInApp(<MemberErasure id="anna" name="Anna" />, {
    seed: [[erasureQuery('anna').queryKey, { ...ERASURE, ...change }]],
  });

describe('the page of one’s own data', () => {
  it('leads to the file, and says what is in it and that it is to be kept safe', async () => {
    const { container } = renderInApp(<MyDataPage />);
    expect(screen.getByRole('link', { name: 'Download my data' }).getAttribute('href')).toBe(
      '/api/my-data/file',
    );
    expect(screen.getByText('One JSON file. You can download it 5 times in 24 hours.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'What the file contains' })).toBeTruthy();
    expect(screen.getByText('Keep the file safe')).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  });
});

describe('the erasure of a member who has left', () => {
  it('is prepared first, by a page that says what will stand in the place of the name', async () => {
    const { container } = renderErasure({});
    expect(screen.getByText(/say “NGO seat, Estonia” instead/)).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Prepare the erasure',
    ]);
    expect(await axeViolations(container)).toEqual([]);
  });

  it('asks once more before it is carried out, and can be withdrawn until then', () => {
    renderErasure({ askedAt: '2026-11-30T10:00:00Z' });
    expect(screen.getByRole('button', { name: 'Do not erase' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Erase for good' }));
    expect(screen.getByRole('dialog', { name: 'Erase the personal data of Anna?' })).toBeTruthy();
    expect(screen.getByText(/^This cannot be undone/)).toBeTruthy();
  });

  it('has no step any more when it was carried out', () => {
    renderErasure({ askedAt: '2026-11-30T10:00:00Z', erasedAt: '2026-12-01T10:00:00Z' });
    expect(screen.getByText(/^Personal data erased on/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
