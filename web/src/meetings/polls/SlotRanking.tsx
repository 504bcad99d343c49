import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { Section } from '../../ui/Page.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { useQuorumRuleText } from '../QuorumLine.tsx';
import classes from './Polls.module.css';
import type { PollView, SlotView } from './queries.ts';
import { isOrdinary, SlotFactsLine } from './SlotFactsLine.tsx';
import { SlotTime } from './SlotTime.tsx';

type Reach = NonNullable<SlotView['reach']>;

interface SlotRankingProps {
  poll: PollView;
  onConfirm: (slot: SlotView) => void;
  /** Asks for other dates or another zone; absent for those who may not. */
  onChange?: ((what: 'slots' | 'zone') => void) | undefined;
}

/** The slots, the one that reaches furthest first, with what is missing in words. */
export function SlotRanking({ poll, onConfirm, onChange }: SlotRankingProps) {
  const { t } = useTranslation('polls');
  const ranked = poll.slots
    .filter((slot) => slot.reach !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  // Silence is no answer: before the first one there is nothing to rank, and nobody is missing.
  const told = poll.answered > 0;
  return (
    <Section title={t('ranking.title')} aside={onChange && <ChangePollActions onChange={onChange} />}>
      <Text size="sm" c="dimmed">
        {told
          ? t('ranking.lead', { answered: poll.answered, asked: poll.asked })
          : t('ranking.silence', { count: poll.asked })}
      </Text>
      <ol className={classes.slots}>
        {ranked.map((slot) => (
          <li key={slot.id}>
            <div>
              {told && (
                <>
                  <span className={classes.rank}>{t('ranking.rank', { rank: slot.rank ?? 0 })}</span>{' '}
                </>
              )}
              <SlotTime from={slot.startsAt} to={slot.endsAt} hostZone={poll.timeZone} />
            </div>
            {poll.can.confirm && (
              <Button
                size="sm"
                variant={told && slot.rank === 1 ? 'filled' : 'default'}
                onClick={() => onConfirm(slot)}
              >
                {t('ranking.confirm')}
              </Button>
            )}
            {slot.id === poll.settledSlotId && <StateBadge tone="good">{t('ranking.settled')}</StateBadge>}
            {told && slot.reach && <ReachSummary reach={slot.reach} />}
            {slot.facts && !isOrdinary(slot.facts) && (
              <div className={classes.reach}>
                <SlotFactsLine countries={slot.facts} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {poll.settledReason && <Text size="sm">{t('ranking.reason', { reason: poll.settledReason })}</Text>}
    </Section>
  );
}

function ChangePollActions({ onChange }: { onChange: NonNullable<SlotRankingProps['onChange']> }) {
  const { t } = useTranslation('polls');
  return (
    <Group gap="xs">
      <Button size="compact-sm" variant="subtle" onClick={() => onChange('slots')}>
        {t('change.act')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => onChange('zone')}>
        {t('rezone.act')}
      </Button>
    </Group>
  );
}

/** Who said no although needed: by country with its seats, never by name. */
export function useRefusalsText(): (reach: Reach) => string {
  const { t } = useTranslation('polls');
  const format = useFormat();
  return ({ refusedBy }) => {
    const seated = refusedBy.flatMap(({ country, seat }) => (country && seat ? [{ country, seat }] : []));
    const countries = [...new Set(seated.map(({ country }) => country))].sort(format.byCountry);
    const teams = countries.map((code) =>
      t('matrix.team', {
        country: format.country(code),
        seats: seated
          .filter(({ country }) => country === code)
          .map(({ seat }) => t(`seat.${seat}`))
          .join(', '),
      }),
    );
    return format.list(seated.length < refusedBy.length ? [...teams, t('matrix.others')] : teams);
  };
}

function ReachSummary({ reach }: { reach: Reach }) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const refusals = useRefusalsText();
  const needs = useQuorumRuleText();
  const {
    countries,
    missingCountries,
    seats,
    seatsAsked,
    ifNeedBe,
    guests,
    missingSeatTypes,
    refusedBy,
    quorum,
  } = reach;
  return (
    <div className={classes.reach}>
      <Group gap="md">
        <strong>
          {t('ranking.countries', {
            count: countries.length,
            of: countries.length + missingCountries.length,
          })}
        </strong>
        <span>{t('ranking.seats', { count: seats, of: seatsAsked })}</span>
        {ifNeedBe > 0 && <span>{t('ranking.ifNeedBe', { count: ifNeedBe })}</span>}
        {guests > 0 && <span>{t('ranking.guests', { count: guests })}</span>}
      </Group>
      <p>
        {missingCountries.length > 0
          ? t('ranking.missing', {
              countries: format.list(
                missingCountries.toSorted(format.byCountry).map((code) => format.country(code)),
              ),
            })
          : t('ranking.missingAll')}
      </p>
      {missingSeatTypes.map((type) => (
        <p key={type}>{t(`ranking.missingSeat.${type}`)}</p>
      ))}
      {refusedBy.length > 0 && <p data-refused>{t('ranking.refused', { who: refusals(reach) })}</p>}
      {quorum.countriesNeeded + quorum.seatTypesNeeded.length > 0 && (
        <p>
          {quorum.met
            ? t('ranking.quorum.met')
            : t('ranking.quorum.missed', {
                needs: needs({ countriesNeeded: quorum.countriesNeeded, seatTypes: quorum.seatTypesNeeded }),
              })}
        </p>
      )}
    </div>
  );
}
