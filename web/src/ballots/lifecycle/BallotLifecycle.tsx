import { Button, Code, Group, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { LinkButton } from '../../ui/links.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Section } from '../../ui/Page.tsx';
import { BallotResult } from '../BallotResult.tsx';
import type { Ballot } from '../queries.ts';
import { MyReceipt } from '../secret/SecretPaper.tsx';
import { BallotActions } from './BallotActions.tsx';
import { PaperEntryForm } from './PaperEntryForm.tsx';
import { SeatArrangement } from './SeatArrangement.tsx';
import { PendingEntries } from './PendingEntries.tsx';
import { type BallotLifecycleView, lifecycleQuery, useBallotCommand } from './queries.ts';

/**
 * What else belongs to a ballot: what can be done with it, what was said at each turn, what follows from it,
 * and its record.
 */
export function BallotLifecycle({ ballot }: { ballot: Ballot }) {
  const lifecycle = useQuery(lifecycleQuery(ballot.id));
  if (!lifecycle.data) return <ProblemNotice problem={lifecycle.error} />;
  const { data } = lifecycle;
  return (
    <>
      {data.count && <BallotResult ballot={ballot} result={data.count} />}
      <BallotActions ballot={ballot} lifecycle={data} />
      {data.may.arrange && <SeatArrangement ballot={ballot} lifecycle={data} />}
      {data.may.enterPapers && <PaperEntryForm ballot={ballot} />}
      {data.entries.length > 0 && <PendingEntries ballot={ballot} lifecycle={data} />}
      <FollowUpSection lifecycle={data} />
      <NotesSection lifecycle={data} />
      <RecordSection ballot={ballot} lifecycle={data} />
    </>
  );
}

function FollowUpSection({ lifecycle: { followup } }: { lifecycle: BallotLifecycleView }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  if (!followup) return null;
  const { statement, ownerCountries, reviewOn } = followup;
  return (
    <Section title={t('life.followup')}>
      <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{statement}</Text>
      {ownerCountries.length > 0 && (
        <Text size="sm" mt="xs">
          {t('life.owners', {
            countries: format.list(ownerCountries.map((country) => format.country(country))),
          })}
        </Text>
      )}
      {reviewOn && <Text size="sm">{t('life.reviewOn', { day: format.date(reviewOn) })}</Text>}
    </Section>
  );
}

function NotesSection({ lifecycle: { notes, confirmedBy, lotTexts } }: { lifecycle: BallotLifecycleView }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  if (notes.length + confirmedBy.length + lotTexts.length === 0) return null;
  return (
    <Section title={t('life.notes')}>
      <List size="sm" spacing="xs">
        {notes.map(({ kind, text, by, at }) => (
          <List.Item key={kind + at}>
            <b>{t(`life.note.${kind}`)}</b> {text}{' '}
            <Text span size="sm" c="dimmed">
              {t('life.by', { name: by, at: format.instant(at) })}
            </Text>
          </List.Item>
        ))}
        {confirmedBy.map((country) => (
          <List.Item key={country}>{t('life.confirmedBy', { country: format.country(country) })}</List.Item>
        ))}
        {lotTexts.map(({ country, text }) => (
          <List.Item key={country}>
            {t('life.lotWords', { country: format.country(country), text })}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}

/** The chain of hashes, and the way to count it all again. */
function RecordSection({
  ballot,
  lifecycle: { record, may, holders },
}: {
  ballot: Ballot;
  lifecycle: BallotLifecycleView;
}) {
  const { t } = useTranslation('ballots');
  const last = record.chain.at(-1);
  if (record.entries.length === 0 || !last) return null;
  return (
    <Section title={t('record.title')}>
      <Text size="sm" mb="xs">
        {t('record.help')}
      </Text>
      <Text size="sm" mb="sm">
        {t('record.last')} <Code style={{ overflowWrap: 'anywhere' }}>{last}</Code>
      </Text>
      {ballot.secrecy === 'secret' && ballot.mySeat && ballot.phase !== 'open' && (
        <MyReceipt ballotId={ballot.id} seatId={ballot.mySeat.seatId} />
      )}
      {ballot.withheld && <WithheldBundle ballot={ballot} holders={holders} mayHold={may.holdBundle} />}
      {may.takeBundle && (
        <Group gap="sm" mt="sm">
          <Button
            component="a"
            href={`/api/ballots/${ballot.id}/bundle`}
            download={`ballot-${ballot.id.slice(-6)}.json`}
            variant="default"
          >
            {t('record.bundle')}
          </Button>
          <LinkButton to="/check" search={{ ballot: ballot.id }} variant="default">
            {t('record.check')}
          </LinkButton>
        </Group>
      )}
    </Section>
  );
}

/** What small numbers keep back, and with whom it is. */
function WithheldBundle({
  ballot,
  holders,
  mayHold,
}: {
  ballot: Ballot;
  holders: BallotLifecycleView['holders'];
  mayHold: boolean;
}) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const hold = useBallotCommand(ballot.id);
  const names = holders.map((country) => (country ? format.country(country) : t('record.ofNoCountry')));
  return (
    <>
      <Text size="sm" mt="sm">
        {t('record.withheld')}
      </Text>
      <Text size="sm" mb="sm">
        {names.length === 0
          ? t('record.nobodyHolds')
          : t('record.held', { count: names.length, countries: format.list(names) })}
      </Text>
      <ProblemNotice problem={hold.error} />
      {mayHold && (
        <Button
          variant="default"
          loading={hold.isPending}
          onClick={() => hold.mutate({ act: 'hold-bundle' })}
        >
          {t('record.hold')}
        </Button>
      )}
    </>
  );
}
