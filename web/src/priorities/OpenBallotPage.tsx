import { BALLOT_LIMITS, MEETING_ZONES, OPTION_METHODS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { ChoiceField, DateTimeField, Form, TextField } from '../ui/Form.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { readForm, readTerms } from './ballot-terms.ts';
import { BallotConsequence } from './BallotConsequence.tsx';
import { type BallotTerms, type Period, periodQuery, useOpenBallot } from './queries.ts';

/** The secretariat sets the terms of a period's ballot, and opens it. */
export function OpenBallotPage() {
  const { periodId } = useParams({ from: '/signed-in/priorities/$periodId/ballot' });
  return <Loaded query={useQuery(periodQuery(periodId))} skeleton={<PageSkeleton />}>{(period) => <Terms period={period} />}</Loaded>;
}

function Terms({ period }: { period: Period }) {
  const { t } = useTranslation(['priorities', 'ballots']);
  const format = useFormat();
  const navigate = useNavigate();
  const open = useOpenBallot(period.id);
  const [asked, setAsked] = useState<BallotTerms | null>(null);
  const [badTime, setBadTime] = useState<string | null>(null);
  const runoff = period.state === 'tied';
  const options = period.priorities.filter(({ state }) => state === (runoff ? 'on-ballot' : 'proposed'));
  const places = runoff ? (period.openPlaces ?? 1) : Math.min(5, options.length);
  const zone = MEETING_ZONES.find((known) => known === format.zone) ?? 'Europe/Copenhagen';
  const back = () => void navigate({ to: '/priorities/$periodId', params: { periodId: period.id } });
  const timeFault = (field: string) => (badTime === field ? t('times.bad') : undefined);

  function submit(values: FormData) {
    const read = readTerms(readForm(values));
    setBadTime('badTime' in read ? read.badTime : null);
    if ('terms' in read) setAsked(read.terms);
  }

  return (
    <Page
      title={t(runoff ? 'openRunoff' : 'openBallot')} lead={t(runoff ? 'runoffLead' : 'ballotLead', { count: options.length })}
      trail={<TextLink to="/priorities/$periodId" params={{ periodId: period.id }}>{period.title}</TextLink>}
    >
      {period.may.openBallot && period.electorate ? (
        <>
          <Form verb={t('openBallotVerb')} problem={asked ? null : open.error} onSubmit={submit} onCancel={back}>
            <TextField name="question" label={t('question')} required maxLength={BALLOT_LIMITS.question} defaultValue={t('questionDefault')} />
            <ChoiceField name="method" label={t('methodLabel')} description={t('methodHelp')} defaultValue="schulze" data={OPTION_METHODS.map((value) => ({ value, label: t(`ballots:method.${value}`) }))} />
            <ChoiceField name="electorate" label={t('electorateLabel')} description={t('electorateHelp')} defaultValue="one-country-one-vote" data={(['one-seat-one-vote', 'one-country-one-vote'] as const).map((value) => ({ value, label: t(`ballots:electorate.${value}`) }))} />
            <NumberField name="places" label={t('places')} description={t('placesHelp', { count: options.length })} min={1} max={options.length} clampBehavior="none" defaultValue={places} readOnly={runoff} required />
            <NumberField name="quorum" label={t('quorum')} description={t('quorumHelp', { countries: period.electorate.countries })} min={1} max={period.electorate.countries} clampBehavior="none" />
            <ChoiceField name="timeZone" label={t('times.zone')} defaultValue={zone} data={[...MEETING_ZONES]} />
            <DateTimeField name="opensAt" label={t('times.opens')} description={t('times.opensHelp')} error={timeFault('opensAt')} />
            <DateTimeField name="closesAt" label={t('times.closes')} description={t('times.closesHelp')} required error={timeFault('closesAt')} />
          </Form>
          <ConfirmDialog
            opened={asked !== null} onClose={() => setAsked(null)} title={t('confirm.title')} verb={t('openBallot')} busy={open.isPending} problem={open.error}
            consequence={asked && <BallotConsequence terms={asked} electorate={period.electorate} options={options.length} />}
            onConfirm={() => { if (asked) open.mutate(asked, { onSuccess: ({ ballotId }) => void navigate({ to: '/priorities/ballots/$ballotId', params: { ballotId } }) }); }}
          />
        </>
      ) : <Notice kind="note">{t('noBallot')}</Notice>}
    </Page>
  );
}
