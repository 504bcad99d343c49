import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { useMutation } from '@tanstack/react-query';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { NewWordingReport } from './queries.ts';

const sent: NewWordingReport[] = [];
jest.unstable_mockModule('./queries.ts', () => ({
  useReportWording: () =>
    useMutation({
      mutationFn: (body: NewWordingReport) => {
        sent.push(body);
        return Promise.resolve({ id: '1' });
      },
    }),
}));
const { axeViolations, renderInApp } = await import('../testing/render.tsx');
const { unsavedChanges } = await import('../unsaved/unsaved-changes.ts');
const { WrongWordDialog } = await import('./WrongWordDialog.tsx');

beforeEach(() => void sent.splice(0));
afterEach(() => act(() => unsavedChanges.clear()));

const WORDS = 'Which word or sentence is wrong?';
const field = (name: RegExp): HTMLTextAreaElement => screen.getByLabelText<HTMLTextAreaElement>(name);
const wordsField = () => field(/^Which word or sentence is wrong\?/);
const write = (element: HTMLTextAreaElement, value: string): void => {
  fireEvent.change(element, { target: { value } });
  fireEvent.input(element);
};
const pressSend = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Send' })));

test('the dialog begins with the selected words and says whose words it is for', async () => {
  renderInApp(<WrongWordDialog opened words="Undelivered emails" onClose={() => undefined} />);
  expect(wordsField().value).toBe('Undelivered emails');
  expect(screen.getByRole('dialog').textContent).toContain('not for what members wrote');
  expect(screen.getByRole('dialog').textContent).toContain(WORDS);
  expect(await axeViolations(screen.getByRole('dialog'))).toEqual([]);
});

test('what is sent says the language, the page and the texts in which the words stand; then it thanks', async () => {
  const onClose = jest.fn();
  renderInApp(<WrongWordDialog opened words="" onClose={onClose} />);
  await waitFor(() => expect(document.activeElement).toBe(wordsField()));
  write(wordsField(), 'Every email has arrived');
  write(field(/^What should it say\?/), 'Each email has arrived');
  await pressSend();
  await waitFor(() => screen.getByText('Thank you, the secretariat will look into it.'));
  expect(sent).toEqual([
    {
      language: 'en',
      page: '/',
      words: 'Every email has arrived',
      suggestion: 'Each email has arrived',
      keys: ['deliveries:none.title'],
    },
  ]);
  const [close] = screen.getAllByText('Close');
  expect(document.activeElement?.textContent).toBe('Close');
  fireEvent.click(close!);
  expect(onClose).toHaveBeenCalled();
});

test('the thanks stay until they are closed', async () => {
  jest.useFakeTimers();
  try {
    const onClose = jest.fn();
    renderInApp(<WrongWordDialog opened words="Each email" onClose={onClose} />);
    await pressSend();
    await act(() => jest.advanceTimersByTimeAsync(1_000));
    expect(screen.getByText('Thank you, the secretariat will look into it.')).toBeTruthy();
    await act(() => jest.advanceTimersByTimeAsync(60_000));
    expect(onClose).not.toHaveBeenCalled();
  } finally {
    jest.useRealTimers();
  }
});

test('nothing is sent without words, and no suggestion where none was written', async () => {
  renderInApp(<WrongWordDialog opened words="" onClose={() => undefined} />);
  await pressSend();
  expect(sent).toEqual([]);
  expect(screen.getByText('Fill in this field.')).toBeTruthy();
  write(wordsField(), 'Undelivered');
  await pressSend();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).not.toHaveProperty('suggestion');
  expect(sent[0]!.keys).toContain('deliveries:title');
});
