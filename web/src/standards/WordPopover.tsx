import { useMediaQuery } from '@mantine/hooks';
import { lazy, type ReactNode, Suspense, useEffect, useId, useState } from 'react';
import classes from './WordPopover.module.css';

const WordDialog = lazy(async () => ({ default: (await import('./WordDialog.tsx')).WordDialog }));

/** What is said of words. */
export interface WordExplanation {
  readonly title: string;
  readonly text: string;
  /** What one can do about it, where one presses words. */
  readonly act?: (close: () => void) => ReactNode;
}

interface WordPopoverProps {
  /** Which words are explained, as a CSS selector. */
  words: string;
  explain: (words: HTMLElement) => WordExplanation | null;
}

interface Shown {
  readonly explanation: WordExplanation;
  readonly words: HTMLElement;
}

/** What is said of the words that are under the pointer, have the focus or were pressed: beside them, or as a dialog. */
export function WordPopover({ words: selector, explain }: WordPopoverProps) {
  const isNarrow = useMediaQuery('(max-width: 48em)', false);
  const [shown, setShown] = useState<Shown | null>(null);
  const id = useId();
  useEffect(() => {
    const show = ({ target }: Event) => {
      const words = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
      const explanation = words && explain(words);
      setShown(explanation ? { explanation, words } : null);
    };
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && setShown(null);
    const events = isNarrow ? (['click'] as const) : (['pointerover', 'focusin', 'click'] as const);
    for (const event of events) document.addEventListener(event, show);
    document.addEventListener('keydown', leave);
    return () => {
      for (const event of events) document.removeEventListener(event, show);
      document.removeEventListener('keydown', leave);
    };
  }, [selector, explain, isNarrow]);
  useEffect(() => {
    if (!shown || isNarrow) return undefined;
    shown.words.setAttribute('aria-describedby', id);
    return () => shown.words.removeAttribute('aria-describedby');
  }, [shown, isNarrow, id]);

  if (!shown) return null;
  const { title, text } = shown.explanation;
  if (isNarrow)
    return (
      <Suspense fallback={null}>
        <WordDialog explanation={shown.explanation} onClose={() => setShown(null)} />
      </Suspense>
    );
  const { left, bottom } = shown.words.getBoundingClientRect();
  return (
    <div
      id={id}
      role="tooltip"
      className={classes.shown}
      style={{ left: Math.max(16, Math.min(left, window.innerWidth - 376)), top: bottom + 6 }}
    >
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
    </div>
  );
}
