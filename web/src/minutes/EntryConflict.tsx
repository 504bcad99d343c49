import { Button, Text } from '@mantine/core';
import { joinPieces, mergeWords } from '@nbn/drafting';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TextDiff } from '../standards/TextDiff.tsx';
import { Notice } from '../ui/Notice.tsx';
import classes from './Minutes.module.css';

/** The text that somebody else has saved meanwhile. */
export interface NewerText {
  readonly text: string;
  readonly revision: number;
  readonly by: string;
}

interface EntryConflictProps {
  /** What both began with. */
  base: string;
  mine: string;
  newer: NewerText;
  onGoOn: (text: string) => void;
}

/** Somebody was faster: what they changed, both texts joined word by word, and the ways on. */
export function EntryConflict({ base, mine, newer, onGoOn }: EntryConflictProps) {
  const { t } = useTranslation('minutes');
  const pieces = useMemo(() => mergeWords(base, mine, newer.text), [base, mine, newer.text]);
  const joined = joinPieces(pieces);
  return (
    <Notice
      kind="waits"
      role="alert"
      title={t('conflict.title', { name: newer.by })}
      actions={
        <>
          <Button size="xs" onClick={() => onGoOn(joined)}>
            {t('conflict.join')}
          </Button>
          <Button size="xs" variant="default" onClick={() => onGoOn(mine)}>
            {t('conflict.mine')}
          </Button>
          <Button size="xs" variant="default" onClick={() => onGoOn(newer.text)}>
            {t('conflict.theirs')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.text')}</p>
      <TextDiff before={base} after={newer.text} />
      <Text fw={650} mt="sm" size="sm">
        {t('conflict.joined')}
      </Text>
      <p className={classes.text}>{joined}</p>
      {pieces.some(({ kind }) => kind === 'conflict') && <p>{t('conflict.both')}</p>}
    </Notice>
  );
}
