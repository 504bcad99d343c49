import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Definitions.module.css';
import type { DefinitionFacts } from './queries.ts';

interface Shown {
  readonly definition: DefinitionFacts;
  readonly term: HTMLElement;
}

const termOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null;

/** The definition of the term that is under the pointer, has the focus or was pressed: beside it, or as a dialog. */
export function DefinitionPopover({ definitions }: { definitions: readonly DefinitionFacts[] }) {
  const { t } = useTranslation();
  const isNarrow = useMediaQuery('(max-width: 48em)', false);
  const [shown, setShown] = useState<Shown | null>(null);
  const id = useId();
  useEffect(() => {
    const show = ({ target }: Event) => {
      const term = termOf(target);
      const definition = term && definitions[Number(term.dataset['term'])];
      setShown(definition ? { definition, term } : null);
    };
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && setShown(null);
    const events = isNarrow ? (['click'] as const) : (['pointerover', 'focusin', 'click'] as const);
    for (const event of events) document.addEventListener(event, show);
    document.addEventListener('keydown', leave);
    return () => {
      for (const event of events) document.removeEventListener(event, show);
      document.removeEventListener('keydown', leave);
    };
  }, [definitions, isNarrow]);
  useEffect(() => {
    if (!shown || isNarrow) return undefined;
    shown.term.setAttribute('aria-describedby', id);
    return () => shown.term.removeAttribute('aria-describedby');
  }, [shown, isNarrow, id]);

  if (!shown) return null;
  const { term, text } = shown.definition;
  if (isNarrow)
    return (
      <Modal
        opened
        onClose={() => setShown(null)}
        title={term}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <p>{text}</p>
      </Modal>
    );
  const { left, bottom } = shown.term.getBoundingClientRect();
  return (
    <div
      id={id}
      role="tooltip"
      className={classes.shown}
      style={{ left: Math.max(16, Math.min(left, window.innerWidth - 376)), top: bottom + 6 }}
    >
      <p>
        <strong>{term}</strong>
      </p>
      <p>{text}</p>
    </div>
  );
}
