import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Subject } from '../acts.ts';
import { nameOf, type NumberedClause } from '../clause-name.ts';
import type { Thread } from '../queries.ts';
import { ClauseThreads } from './ClauseThreads.tsx';

interface ThreadSheetProps {
  clause: NumberedClause | undefined;
  threads: readonly Thread[];
  open: string | null;
  compose: Subject | null;
  onClose: () => void;
}

/** On a phone, the comments on one clause, from below. */
export function ThreadSheet({ clause, threads, open, compose, onClose }: ThreadSheetProps) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  if (!clause) return null;
  const name = nameOf(t, clause);
  return (
    <Drawer opened onClose={onClose} position="bottom" size="75%" title={t('threads.sheet', { name })} closeButtonProps={{ 'aria-label': shell('close') }}>
      <ClauseThreads name={name} threads={threads} open={open} compose={compose?.clauseId === clause.id ? compose : null} whole />
    </Drawer>
  );
}
