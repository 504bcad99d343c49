import { jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { useSelectedText } from './selected-text.ts';

function Shown() {
  const [words] = useSelectedText(true);
  return (
    <>
      <p data-clause-text="c-1">Support is given because she needs it.</p>
      <output>{words?.quote ?? 'nothing'}</output>
    </>
  );
}

function select(from: number, to: number): void {
  const text = document.querySelector('[data-clause-text]')!.firstChild!;
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  const selection = window.getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
  document.dispatchEvent(new Event('selectionchange'));
}

const rests = () => act(() => jest.advanceTimersByTime(500));

describe('what is offered beside selected words', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('goes while the page moves, and comes back when it rests, for the words are still selected', () => {
    render(<Shown />);
    act(() => select(0, 7));
    rests();
    expect(screen.getByRole('status').textContent).toBe('Support');
    act(() => void window.dispatchEvent(new Event('scroll')));
    expect(screen.getByRole('status').textContent).toBe('nothing');
    rests();
    expect(screen.getByRole('status').textContent).toBe('Support');
  });
});
