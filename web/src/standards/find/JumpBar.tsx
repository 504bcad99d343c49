import { Button, CloseButton, TextInput } from '@mantine/core';
import { type FormEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import classes from './Find.module.css';
import { FindFrame } from './FindFrame.tsx';
import type { FindSurface } from './find-surface.ts';

interface JumpBarProps {
  surface: FindSurface;
  /** The reader is at the clause. */
  onDone: () => void;
  /** The reader goes back to where the text is. */
  onClose: () => void;
}

/** Goes to a clause by its number. */
export function JumpBar({ surface, onDone, onClose }: JumpBarProps) {
  const { t } = useTranslation('drafting');
  const [missing, setMissing] = useState<string | null>(null);
  const take = useCallback((field: HTMLInputElement | null) => field?.focus({ preventScroll: true }), []);

  function go(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('number');
    const number = typeof typed === 'string' ? typed.trim() : '';
    if (number === '') return;
    const reference = surface.goToClause(number);
    if (reference === null) setMissing(number);
    else {
      announce(t('jump.done', { number: reference }));
      onDone();
    }
  }
  return (
    <FindFrame label={t('jump.label')} onClose={onClose}>
      <form className={classes.row} onSubmit={go}>
        <TextInput
          className={classes.field}
          size="xs"
          name="number"
          label={t('jump.number')}
          description={t('jump.example')}
          maxLength={40}
          autoComplete="off"
          error={missing !== null && t('jump.missing', { number: missing })}
          ref={take}
        />
        <Button size="xs" type="submit" variant="default">
          {t('jump.go')}
        </Button>
        <CloseButton className={classes.close} aria-label={t('find.close')} onClick={onClose} />
      </form>
    </FindFrame>
  );
}
