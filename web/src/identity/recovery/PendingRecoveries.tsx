import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { RowLink } from '../../ui/links.tsx';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { Section } from '../../ui/Page.tsx';
import { useLostWords } from './lost-factors.tsx';
import { recoveriesQuery } from './queries.ts';

/** The members whose accounts wait to be recovered, for those who may confirm it. */
export function PendingRecoveries() {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const lostWords = useLostWords();
  const { data = [] } = useQuery(recoveriesQuery);
  if (data.length === 0) return null;
  return (
    <Section title={t('list.title')}>
      <Text size="sm">{t('list.text')}</Text>
      <Listing label={t('list.title')}>
        {data.map(({ id, memberId, memberName, lost, effectiveAt, expiresAt }) => (
          <ListRow
            key={id}
            title={
              <RowLink to="/network/members/$id" params={{ id: memberId }}>
                {memberName}
              </RowLink>
            }
            facts={[
              lostWords(lost),
              effectiveAt
                ? t('list.begun', { time: format.shortInstant(effectiveAt) })
                : t('list.until', { time: format.shortInstant(expiresAt) }),
            ]}
          />
        ))}
      </Listing>
    </Section>
  );
}
