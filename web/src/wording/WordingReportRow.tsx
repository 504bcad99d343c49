import { Button, Group } from '@mantine/core';
import { WORDING_OUTCOMES, type WordingOutcome } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { ListRow } from '../ui/Listing.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { useSettleWording, type WordingReport } from './queries.ts';

const WRAP_ANYWHERE = { overflowWrap: 'anywhere' } as const;

/** Which words are wrong in which language and where, what to say instead, by whom, and what became of it. */
export function WordingReportRow({ report }: { report: WordingReport }) {
  const { t } = useTranslation('wording');
  const format = useFormat();
  const { id, words, suggestion, language, page, keys, state } = report;
  const { reportedBy, reportedAt, settledBy, settledAt } = report;
  return (
    <ListRow
      title={
        <span lang={language} style={WRAP_ANYWHERE}>
          {words}
        </span>
      }
      facts={[
        format.language(language),
        <span key="page" style={WRAP_ANYWHERE}>
          {t('page', { page })}
        </span>,
        <span key="keys" style={WRAP_ANYWHERE}>
          {keys.length > 0 ? t('keys', { keys: keys.join(', ') }) : t('noKeys')}
        </span>,
        t('by', { name: reportedBy.name, time: format.shortInstant(reportedAt) }),
        settledBy &&
          settledAt &&
          t('settledBy', { name: settledBy.name, time: format.shortInstant(settledAt) }),
      ]}
      words={suggestion && t('suggestion', { suggestion })}
      aside={
        state === 'open' ? (
          <SettlementButtons id={id} words={words} />
        ) : (
          <StateBadge tone={state === 'corrected' ? 'good' : 'quiet'}>{t(`state.${state}`)}</StateBadge>
        )
      }
    />
  );
}

function SettlementButtons({ id, words }: { id: string; words: string }) {
  const { t } = useTranslation('wording');
  const settle = useSettleWording(id);
  const act = (outcome: WordingOutcome) =>
    settle.mutate(outcome, { onSuccess: () => announce(t(`${outcome}.done`)) });
  return (
    <Group gap="sm" justify="flex-end">
      {WORDING_OUTCOMES.map((outcome) => (
        <Button
          key={outcome}
          size="xs"
          variant="default"
          loading={settle.isPending && settle.variables === outcome}
          disabled={settle.isPending}
          aria-label={t(`${outcome}.named`, { words })}
          onClick={() => act(outcome)}
        >
          {t(`${outcome}.verb`)}
        </Button>
      ))}
      <ProblemNotice problem={settle.error} />
    </Group>
  );
}
