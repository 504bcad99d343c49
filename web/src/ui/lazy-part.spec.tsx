import { jest } from '@jest/globals';
import { Suspense, useState } from 'react';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderInApp } from '../testing/render.tsx';
import { lazyPart } from './lazy-part.tsx';

interface HistoryProps {
  readonly onClose?: () => void;
  readonly opened?: boolean;
}

const History = (): React.ReactNode => <p>Written in May.</p>;

/** A part whose code does not come as long as the connection is away. */
function partOf(connection: { isAway: boolean }) {
  return lazyPart<HistoryProps>(() =>
    connection.isAway
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve({ default: History }),
  );
}

const press = (name: string): Promise<void> =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  // React logs each error that a boundary caught.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

describe('a part whose code does not come', () => {
  it('says so in its place and leaves all else, and comes when it is asked for with a connection', async () => {
    const connection = { isAway: true };
    const Part = partOf(connection);
    renderInApp(
      <>
        <input aria-label="Reason" />
        <Suspense>
          <Part />
        </Suspense>
      </>,
    );
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Not sent.' } });
    expect((await screen.findByRole('alert')).textContent).toContain('This part was not loaded');
    await press('Try again');
    expect(screen.getByRole('alert').textContent).toContain('What you typed is still on this page');
    connection.isAway = false;
    await press('Try again');
    expect(screen.getByText('Written in May.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Not sent.');
  });

  it('is not asked for a second time where another place has got it by then', async () => {
    const connection = { isAway: true };
    const Part = partOf(connection);
    renderInApp(
      <Suspense>
        <Part />
        <Part />
      </Suspense>,
    );
    expect(await screen.findAllByRole('alert')).toHaveLength(2);
    connection.isAway = false;
    const [first, second] = screen.getAllByRole('button', { name: 'Try again' });
    await act(async () => void fireEvent.click(first!));
    const shown = screen.getByText('Written in May.');
    await act(async () => void fireEvent.click(second!));
    expect(screen.getAllByText('Written in May.')).toHaveLength(2);
    expect(shown.isConnected).toBe(true);
  });

  it('that lies over the page can be closed, and says nothing while it is closed', async () => {
    const Part = partOf({ isAway: true });
    function Dialogs() {
      const [opened, setOpened] = useState(true);
      return (
        <Suspense>
          <button onClick={() => setOpened(true)}>Open</button>
          <Part opened={opened} onClose={() => setOpened(false)} />
        </Suspense>
      );
    }
    renderInApp(<Dialogs />);
    await screen.findByRole('alert');
    await press('Close');
    expect(screen.queryByRole('alert')).toBeNull();
    await press('Open');
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  it('is no fault where it was only to come early', async () => {
    const connection = { isAway: true };
    const Part = partOf(connection);
    await Part.prefetch();
    connection.isAway = false;
    renderInApp(
      <Suspense>
        <Part />
      </Suspense>,
    );
    expect(await screen.findByText('Written in May.')).toBeTruthy();
  });
});

describe('a part whose code has come before', () => {
  it('is drawn at once', async () => {
    const Part = partOf({ isAway: false });
    await Part.prefetch();
    renderInApp(
      <Suspense fallback="Not yet">
        <Part />
      </Suspense>,
    );
    expect(screen.getByText('Written in May.')).toBeTruthy();
  });

  it('keeps what was typed in it where another place gets the code anew', async () => {
    const Part = lazyPart(() => Promise.resolve({ default: () => <input aria-label="Reason" /> }));
    function Form() {
      const [times, setTimes] = useState(0);
      return (
        <Suspense>
          <Part />
          <button onClick={() => setTimes(times + 1)}>Draw {times}</button>
        </Suspense>
      );
    }
    renderInApp(<Form />);
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Not sent.' } });
    await Part.prefetch();
    await press('Draw 0');
    expect(screen.getByText('Draw 1')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Not sent.');
  });
});
