import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Section } from '../../ui/Page.tsx';
import { PaperInWords } from '../PaperInWords.tsx';
import type { Ballot } from '../queries.ts';
import { paperOf } from '../result.ts';
import { labelsOf } from '../wording.ts';
import { type BallotLife, useBallotAct } from './queries.ts';

/** Papers that came by telephone or on paper and wait for the second officer. */
export function WaitingEntries({ ballot, entries }: { ballot: Ballot; entries: BallotLife['entries'] }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const act = useBallotAct(ballot.id);
  const labels = labelsOf(ballot.options);
  return (
    <Section title={t('entries.title')}>
      <ProblemNotice problem={act.error} />
      <Stack gap="md">
        {entries.map(({ id, country, type, way, paper, enteredBy, mine }) => (
          <div key={id}>
            <Text fw={600}>{t('seatOf', { country: format.country(country), seat: t(`seat.${type}`) })}</Text>
            <Text size="sm">{t(`entries.${way}`, { name: enteredBy })}</Text>
            <PaperInWords paper={paperOf(paper)} labels={labels} />
            <Group gap="sm" mt="xs">
              {!mine && <Button size="xs" loading={act.isPending} onClick={() => act.mutate({ act: 'confirm-entry', entryId: id })}>{t('entries.confirm')}</Button>}
              <Button size="xs" variant="default" onClick={() => act.mutate({ act: 'take-back-entry', entryId: id })}>{t('entries.takeBack')}</Button>
            </Group>
            {mine && <Text size="sm" mt={4}>{t('entries.mine')}</Text>}
          </div>
        ))}
      </Stack>
    </Section>
  );
}
