import { Drawer, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { nameOf, type NumberedClause } from './clause-name.ts';
import { Difference } from './Difference.tsx';
import classes from './Draft.module.css';
import { useDraft } from './draft.ts';
import { historyQuery } from './queries.ts';

/** Every revision of a clause, the newest first: who, when, and which words. */
export function ClauseHistory({ clause, onClose }: { clause: NumberedClause; onClose: () => void }) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const format = useFormat();
  const { standardId } = useDraft();
  const query = useQuery(historyQuery(standardId, clause.id, clause.revision));
  return (
    <Drawer opened onClose={onClose} position="right" title={t('history.title', { name: nameOf(t, clause) })} closeButtonProps={{ 'aria-label': shell('close') }}>
      <Loaded query={query}>
        {({ items }) => (
          <ol className={classes.history} reversed>
            {items.map((revision, at) => {
              const before = items[at + 1]?.text ?? (revision.change === 'added' ? '' : revision.text);
              return (
                <li key={revision.revision}>
                  <Text size="sm" fw={600}>{t('history.by', { change: t(`history.${revision.change}`), name: revision.by.name })}</Text>
                  <Text size="xs" c="dimmed">{format.instant(revision.at)}</Text>
                  {before === revision.text ? <Text size="sm" c="dimmed">{t('history.same')}</Text> : <Difference before={before} after={revision.text} />}
                </li>
              );
            })}
          </ol>
        )}
      </Loaded>
    </Drawer>
  );
}
