import { Anchor } from '@mantine/core';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { clauseName, type NumberedClause } from '../clause-name.ts';
import { showClause } from '../contents/show-clause.ts';
import { findBrokenReferences } from './broken-references.ts';

/** To those who write: which clauses refer to clauses that were removed. */
export function BrokenReferencesNotice({ clauses }: { clauses: readonly NumberedClause[] }) {
  const { t } = useTranslation('standards');
  const broken = useMemo(() => findBrokenReferences(clauses), [clauses]);
  if (broken.length === 0) return null;
  const count = broken.reduce((sum, each) => sum + each.count, 0);
  return (
    <Notice kind="waits" title={t('reference.broken', { count })}>
      {t('reference.brokenHint')}{' '}
      {broken.map(({ clause }, at) => (
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
}
