import { Anchor } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { Fragment, memo, useCallback, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { clauseName, type NumberedClause } from '../clause-name.ts';
import { showClause } from '../contents/show-clause.ts';
import { brokenReferencesIn } from './reference-marks.ts';

interface BrokenReferencesNoticeProps {
  editor: Editor;
  clauses: readonly NumberedClause[];
}

/** The clauses of the text as it is written that refer to clauses which were removed, one for each reference. */
function useBrokenReferences(editor: Editor): readonly string[] {
  const listen = useCallback(
    (changed: () => void) => {
      editor.on('transaction', changed);
      return () => editor.off('transaction', changed);
    },
    [editor],
  );
  const ids = useSyncExternalStore(listen, () => brokenReferencesIn(editor.state).join(' '));
  return ids === '' ? [] : ids.split(' ');
}

/** To those who write: which clauses refer to clauses that were removed. */
export const BrokenReferencesNotice = memo(function BrokenReferencesNotice({
  editor,
  clauses,
}: BrokenReferencesNoticeProps) {
  const { t } = useTranslation('standards');
  const broken = useBrokenReferences(editor);
  if (broken.length === 0) return null;
  const named = clauses.filter(({ id }) => broken.includes(id));
  return (
    <Notice kind="waits" title={t('reference.broken', { count: broken.length })}>
      {t('reference.brokenHint')}{' '}
      {named.map((clause, at) => (
        <Fragment key={clause.id}>
          {at > 0 && ', '}
          <Anchor
            href={`#clause-${clause.id}`}
            inherit
            onClick={(event) => {
              event.preventDefault();
              showClause(clause.id);
            }}
          >
            {clauseName(t, clause)}
          </Anchor>
        </Fragment>
      ))}
    </Notice>
  );
});
