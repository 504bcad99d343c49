import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './WordPopover.module.css';

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
  const { t } = useTranslation();
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
  const { title, text, act } = shown.explanation;
  const close = (): void => setShown(null);
  if (isNarrow)
    return (
      <Modal opened onClose={close} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
        <p>{text}</p>
        {act?.(close)}
      </Modal>
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
