import { Button, Fieldset, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { TimeInZones } from '../../ui/TimeInZones.tsx';
import { toPaperDraft } from '../paper-draft.ts';
import { PaperForm } from '../PaperForm.tsx';
import { RulesList, type BallotWithRules } from '../RulesList.tsx';
import type { BallotDraft } from './ballot-draft.ts';
import type { BallotFormConfig } from './ballot-form-config.ts';
import type { BallotSubmission } from './ballot-validation.ts';
import { electorateQuery } from './queries.ts';

interface BallotPreviewProps {
  config: BallotFormConfig;
  draft: BallotDraft;
  submission: BallotSubmission;
  onBack: () => void;
}

/** The ballot as everybody will see it, its paper to try, and what announcing it does to whom. */
export function BallotPreview({ config, draft, submission, onBack }: BallotPreviewProps) {
  const { t } = useTranslation(['ask', 'ballots']);
  const [paper, setPaper] = useState(toPaperDraft(null));
  const ballot = toPreviewBallot(draft, submission);
  const { isPending, error } = config.mutation;
  return (
    <Stack gap="xl">
      <Notice kind="note" title={t('previewing.title')}>
        {t('previewing.text')}
      </Notice>
      <Section title={submission.conditions.question}>
        {config.preface}
        <Text size="sm">
          {t(submission.times.opensAt ? 'previewing.opens' : 'previewing.opensNow')}{' '}
          {submission.times.opensAt && (
            <TimeInZones from={submission.times.opensAt} hostZone={submission.times.timeZone} />
          )}
        </Text>
        <Text size="sm" mb="md">
          {t('previewing.closes')}{' '}
          <TimeInZones from={submission.times.closesAt} hostZone={submission.times.timeZone} />
        </Text>
        <Fieldset legend={t('previewing.paper')}>
          <PaperForm ballot={ballot} draft={paper} onChange={setPaper} />
        </Fieldset>
      </Section>
      <Section title={t('ballots:rules.title')}>
        <RulesList ballot={ballot} />
      </Section>
      <Section title={t('effect.title')}>
        <AnnouncementEffects config={config} submission={submission} />
      </Section>
      <ProblemNotice problem={error} />
      {config.isBlocked && <Text size="sm">{t('waits')}</Text>}
      <Group gap="sm">
        <Button loading={isPending} disabled={config.isBlocked} onClick={() => config.onAnnounce(submission)}>
          {t(submission.times.opensAt ? 'announce' : 'open')}
        </Button>
        {config.onSaveDraft && (
          <Button variant="default" disabled={isPending} onClick={() => config.onSaveDraft?.(submission)}>
            {t('keep')}
          </Button>
        )}
        <Button variant="default" disabled={isPending} onClick={onBack}>
          {t('back')}
        </Button>
      </Group>
    </Stack>
  );
}

function AnnouncementEffects({
  config,
  submission: { times, conditions, audience },
}: {
  config: BallotFormConfig;
  submission: BallotSubmission;
}) {
  const { t } = useTranslation('ask');
  const format = useFormat();
  const electorate = useQuery({ ...electorateQuery, enabled: config.timing === 'dates' });
  const who = electorate.data
    ? t('effect.voters', {
        seats: t('effect.seats', { count: electorate.data.seats }),
        countries: t('effect.countries', { count: electorate.data.countries }),
      })
    : null;
  const mail = times.opensAt ? 'effect.mailAtOpening' : 'effect.mailNow';
  return (
    <List size="sm" spacing="xs">
      <List.Item>
        {t(config.timing === 'minutes' ? 'effect.here' : mail)} {who}
      </List.Item>
      {config.effects?.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
      {config.asksAudience && <List.Item>{t(`effect.audience.${audience}`)}</List.Item>}
      <List.Item>{t('effect.fixed')}</List.Item>
      <List.Item>
        {t('effect.closes', { time: format.instant(times.closesAt, times.timeZone) })}{' '}
        {t(`effect.results.${conditions.results ?? 'after-close'}`)}
      </List.Item>
    </List>
  );
}

/** What its page would show, with the places of the options for their ids. */
function toPreviewBallot(
  { follows }: BallotDraft,
  { conditions, options }: BallotSubmission,
): BallotWithRules & { question: string } {
  const {
    question,
    method,
    electorate,
    places = 1,
    majority,
    most,
    leastSeats,
    vacantCount,
    chambers,
    defaultQuorum,
    defaultRatio,
    maxRounds,
  } = conditions;
  const listed = options.map(({ label }, at) => ({ id: String(at), label }));
  return {
    question,
    method,
    electorate,
    places,
    options: listed,
    textHash: null,
    round: follows ? 2 : 1,
    strawPoll: conditions.strawPoll ?? false,
    chairCountry: conditions.chairCountry ?? null,
    secrecy: conditions.secrecy ?? 'open',
    tieRule: conditions.tieRule ?? 'report',
    results: conditions.results ?? 'after-close',
    quorumCountries: conditions.quorumCountries ?? null,
    quorumShare: conditions.quorumShare ?? null,
    rules: {
      ...(majority ? { majority } : {}),
      ...(most ? { most } : {}),
      ...(leastSeats ? { leastSeats } : {}),
      ...(vacantCount ? { vacantCount } : {}),
      ...(chambers ? { chambers } : {}),
      ...(defaultQuorum ? { defaultQuorum } : {}),
      ...(defaultRatio ? { defaultRatio } : {}),
      ...(maxRounds ? { maxRounds } : {}),
      ...(method === 'default-option' && listed.length > 0 ? { defaultOption: listed.at(-1)!.id } : {}),
    },
  };
}
