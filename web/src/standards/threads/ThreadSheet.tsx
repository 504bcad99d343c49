import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommentTarget } from '../thread-requests.ts';
import { clauseName, type NumberedClause } from '../clause-name.ts';
import type { Thread } from '../queries.ts';
import { ClauseThreads } from './ClauseThreads.tsx';

interface ThreadSheetProps {
  clause: NumberedClause | undefined;
  threads: readonly Thread[];
  open: string | null;
  compose: CommentTarget | null;
  onClose: () => void;
}

/** On a phone, the comments on one clause, from below. */
export function ThreadSheet({ clause, threads, open, compose, onClose }: ThreadSheetProps) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  if (!clause) return null;
  const name = clauseName(t, clause);
  return (
    <Drawer.Root opened onClose={onClose} position="bottom" size="75%">
      <Drawer.Overlay />
      <Drawer.Content>
        {/* The page has its banner already. */}
        <Drawer.Header role="presentation">
          <Drawer.Title>{t('threads.sheet', { name })}</Drawer.Title>
          <Drawer.CloseButton aria-label={shell('close')} />
        </Drawer.Header>
        <Drawer.Body>
          <ClauseThreads
            name={name}
            threads={threads}
            open={open}
            compose={compose?.clauseId === clause.id ? compose : null}
            whole
          />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
