import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Section } from '../../ui/Page.tsx';
import { PaperSummary } from '../PaperSummary.tsx';
import type { Ballot } from '../queries.ts';
import { toVotingPaper } from '../voting-types.ts';
import { optionLabels } from '../result-wording.ts';
import { type BallotLifecycleView, useBallotCommand } from './queries.ts';

type Entry = BallotLifecycleView['entries'][number];

/**
 * Papers that came by telephone or on paper and wait for the second officer; the team of their seat sees that
 * they do.
 */
export function PendingEntries({
  ballot,
  lifecycle: { entries, may },
}: {
  ballot: Ballot;
  lifecycle: BallotLifecycleView;
}) {
  const { t } = useTranslation('ballots');
  const others = entries.filter(({ forMe }) => !forMe);
  if (others.length === 0) return null;
  return (
    <Section title={t('entries.title')}>
      <Stack gap="md">
        {others.map((entry) => (
          <PendingEntry key={entry.id} ballot={ballot} entry={entry} confirms={may.enterPapers} />
        ))}
      </Stack>
    </Section>
  );
}

function PendingEntry({ ballot, entry, confirms }: { ballot: Ballot; entry: Entry; confirms: boolean }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const act = useBallotCommand(ballot.id);
  const { id, country, type, way, paper, enteredBy, mine } = entry;
  const withdraw = () => act.mutate({ act: 'take-back-entry', entryId: id });
  const confirm = () => act.mutate({ act: 'confirm-entry', entryId: id });
  return (
    <div>
      <Text fw={600}>{t('seatOf', { country: format.country(country), seat: t(`seat.${type}`) })}</Text>
      <Text size="sm">{t(`entries.${way}`, { name: enteredBy })}</Text>
      {paper && <PaperSummary paper={toVotingPaper(paper)} labels={optionLabels(ballot.options)} />}
      {confirms && (
        <Group gap="sm" mt="xs">
          {!mine && (
            <Button size="xs" loading={act.isPending} onClick={confirm}>
              {t('entries.confirm')}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={withdraw}>
            {t('entries.takeBack')}
          </Button>
        </Group>
      )}
      {mine && (
        <Text size="sm" mt={4}>
          {t('entries.mine')}
        </Text>
      )}
      {!confirms && (
        <Text size="sm" mt={4}>
          {t('entries.forTeam')}
        </Text>
      )}
      <ProblemNotice problem={act.error} />
    </div>
  );
}
