import { screen } from '@testing-library/react';
import { renderInApp } from '../../testing/render.tsx';
import { textOf } from '../../testing/text-of.ts';
import { ReportStateBadge } from './ReportStateBadge.tsx';

test('the state of a report says when it was sent, once', () => {
  renderInApp(
    <>
      <ReportStateBadge state="draft" sentAt={null} />
      <ReportStateBadge state="sent" sentAt="2026-10-17T09:00:00Z" />
    </>,
  );
  screen.getByText('Draft');
  expect(screen.getAllByText(/sent/i).map((part) => textOf(part))).toEqual(['Sent on 17 Oct 2026']);
});
