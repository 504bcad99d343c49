import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { BALLOT_LIMITS, COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { resolveWallClock } from '@nbn/calendar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { DateField, DateTimeField, LongTextField, TextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { LinkButton } from '../../ui/links.tsx';
import { Section } from '../../ui/Page.tsx';
import { toVotingResult } from '../voting-types.ts';
import type { Ballot } from '../queries.ts';
import { type BallotCommand, type BallotLifecycleView, useBallotCommand } from './queries.ts';

type BallotDialog =
  | 'announce'
  | 'withdraw'
  | 'close'
  | 'extend'
  | 'review'
  | 'confirm'
  | 'confirmClosing'
  | 'tie'
  | 'lot'
  | 'outcome';

/** Where the next round of a ballot is prepared; null where the subject's own page does that. */
function nextRoundPath({ kind, path }: Ballot['subject']): string | null {
  if (kind === 'question') return '/priorities/ballots/new';
  return (kind === 'amendment' || kind === 'standard') && path ? `${path}/ballot` : null;
}

/** What the reader may do with the ballot now; each with the words that its page will show. */
export function BallotActions({
  ballot,
  lifecycle: { may },
}: {
  ballot: Ballot;
  lifecycle: BallotLifecycleView;
}) {
  const { t } = useTranslation('ballots');
  const [dialog, setDialog] = useState<BallotDialog | null>(null);
  const offered: BallotDialog[] = [
    ...(may.announce ? ['announce' as const] : []),
    ...(may.confirm ? ['confirm' as const] : []),
    ...(may.confirmClosing ? ['confirmClosing' as const] : []),
    ...(may.decideTie ? ['tie' as const] : []),
    ...(may.submitLotText ? ['lot' as const] : []),
    ...(may.administer ? ['extend' as const, 'close' as const] : []),
    ...(may.withdraw ? ['withdraw' as const] : []),
    ...(may.record ? ['outcome' as const] : []),
    ...(may.review ? ['review' as const] : []),
  ];
  const { id, subject, method, outcome, round, rules } = ballot;
  const isFree = subject.kind === 'question';
  const redraft = may.announce && isFree;
  const roundOf = nextRoundPath(subject);
  const again =
    may.record &&
    roundOf !== null &&
    method === 'consent' &&
    (outcome === 'blocked' || outcome === 'weak-support') &&
    round < (rules.maxRounds ?? BALLOT_LIMITS.consentRounds);
  if (offered.length === 0) return null;
  return (
    <Section title={t('acts.title')}>
      <Group gap="sm">
        {redraft && (
          <LinkButton to="/priorities/ballots/new" search={{ draft: id }} variant="default">
            {t('acts.redraft')}
          </LinkButton>
        )}
        {again && (
          <LinkButton to={roundOf as '/priorities/ballots/new'} search={{ follows: id }} variant="default">
            {t('acts.again', { round: round + 1 })}
          </LinkButton>
        )}
        {offered.map((act) => (
          <Button key={act} variant="default" onClick={() => setDialog(act)}>
            {t(`acts.${act}.button`)}
          </Button>
        ))}
      </Group>
      {dialog && offered.includes(dialog) && (
        <CommandDialog key={dialog} ballot={ballot} dialog={dialog} onClose={() => setDialog(null)} />
      )}
    </Section>
  );
}

function CommandDialog({
  ballot,
  dialog,
  onClose,
}: {
  ballot: Ballot;
  dialog: BallotDialog;
  onClose: () => void;
}) {
  const { t } = useTranslation('ballots');
  const act = useBallotCommand(ballot.id);
  const [badTime, setBadTime] = useState(false);

  function submit(values: FormData) {
    const given = toCommand(dialog, values, ballot.timeZone);
    setBadTime(!given);
    // The page may hear of the act before it is answered, and take the dialog away: it is closed all the
    // same.
    if (given) act.mutateAsync(given).then(onClose, () => undefined);
  }

  return (
    <FormDialog
      draftKey={`ballot ${dialog} ${ballot.id}`}
      title={t(`acts.${dialog}.title`)}
      verb={t(`acts.${dialog}.button`)}
      problem={act.error}
      busy={act.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{t(`acts.${dialog}.text`)}</Text>
      <CommandFields ballot={ballot} dialog={dialog} badTime={badTime} />
    </FormDialog>
  );
}

function CommandFields({
  ballot,
  dialog,
  badTime,
}: {
  ballot: Ballot;
  dialog: BallotDialog;
  badTime: boolean;
}) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const reason = (
    <LongTextField name="reason" label={t('acts.reason')} required maxLength={BALLOT_LIMITS.reason} />
  );
  switch (dialog) {
    case 'confirm':
    case 'confirmClosing':
      return null;
    case 'announce':
      return (
        <LongTextField
          name="shortNotice"
          label={t('acts.shortNotice')}
          description={t('acts.shortNoticeHelp')}
          maxLength={BALLOT_LIMITS.reason}
        />
      );
    case 'lot':
      return <TextField name="text" label={t('acts.lotText')} required maxLength={BALLOT_LIMITS.lotText} />;
    case 'extend':
      return (
        <>
          <DateTimeField
            name="closesAt"
            label={t('acts.closesAt', { zone: ballot.timeZone })}
            required
            error={badTime ? t('acts.badTime') : undefined}
          />
          {reason}
        </>
      );
    case 'tie':
      return (
        <>
          <TiedOptionsField ballot={ballot} />
          {reason}
        </>
      );
    case 'outcome':
      return (
        <>
          <LongTextField
            name="statement"
            label={t('acts.statement')}
            required
            maxLength={BALLOT_LIMITS.statement}
          />
          <Checkbox.Group label={t('acts.owners')}>
            <Group gap="sm" mt="xs">
              {COUNTRY_CODES.map((country) => (
                <Checkbox key={country} name="owner" value={country} label={format.country(country)} />
              ))}
            </Group>
          </Checkbox.Group>
          <DateField name="reviewOn" label={t('acts.reviewOn')} />
        </>
      );
    default:
      return reason;
  }
}

/** The options that the count left equal, as many to be chosen as there are places. */
function TiedOptionsField({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const result = ballot.result && toVotingResult(ballot.result);
  const tied = result && 'tied' in result && Array.isArray(result.tied) ? result.tied : [];
  const nameOf = (id: string) => ballot.options.find((option) => option.id === id)?.label ?? id;
  return (
    <Checkbox.Group label={t('acts.chosen', { count: result && 'open' in result ? result.open : 1 })}>
      <Stack gap="xs" mt="xs">
        {tied.map((id) => (
          <Checkbox key={id} name="chosen" value={id} label={nameOf(id)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** The act that the form asks for; null where its local time is none. */
function toCommand(dialog: BallotDialog, values: FormData, zone: string): BallotCommand | null {
  const reason = textValue(values, 'reason');
  switch (dialog) {
    case 'confirm':
      return { act: 'confirm' };
    case 'confirmClosing':
      return { act: 'confirm-closing' };
    case 'announce':
      return { act: 'announce', shortNotice: textValue(values, 'shortNotice') };
    case 'lot':
      return { act: 'lot', text: textValue(values, 'text') };
    case 'tie':
      return { act: 'tie', chosen: values.getAll('chosen').map(String), reason };
    case 'outcome':
      return {
        act: 'outcome',
        statement: textValue(values, 'statement'),
        reviewOn: textValue(values, 'reviewOn'),
        ownerCountries: values
          .getAll('owner')
          .filter((code): code is CountryCode => COUNTRY_CODES.some((known) => known === code)),
      };
    case 'extend': {
      const closes = resolveWallClock(textValue(values, 'closesAt'), zone, 'first');
      return closes.kind === 'instant'
        ? { act: 'extend', closesAt: closes.instant.toISOString(), reason }
        : null;
    }
    default:
      return { act: dialog, reason };
  }
}
