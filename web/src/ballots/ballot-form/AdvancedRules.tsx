import { Checkbox, Group, Text } from '@mantine/core';
import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ChoiceField, TextField } from '../../ui/Form.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { BallotFormPartProps } from './ballot-form-config.ts';
import { availableChoices } from './ballot-draft.ts';
import { CollapsibleSection } from '../../ui/CollapsibleSection.tsx';
import { useFaultText } from './use-fault-text.ts';

/** A line may end after the dot, and does not begin with it. */
const SEPARATOR = '\u00a0· ';

/** Rules for which what is usual is enough most of the time; each fold says in a line what holds now. */
export function AdvancedRules(part: BallotFormPartProps) {
  const { t } = useTranslation(['ask', 'ballots']);
  const {
    draft,
    config: { asksAudience, fixedRules },
    faults,
  } = part;
  const format = useFormat();
  const { quorumCountries, quorumShare, secrecy, results, tieRule, strawPoll, audience, method } = draft;
  const quorum = [
    quorumCountries && t('quorum.nowCountries', { count: Number(quorumCountries) }),
    quorumShare && t('quorum.nowShare', { share: format.share(quorumShare) }),
  ]
    .filter(Boolean)
    .join(', ');
  const folds = [
    {
      value: 'secrecy',
      title: t('secrecy.title'),
      now: [t(`secrecy.${secrecy}`), t(`results.${results}`)].join(SEPARATOR),
      panel: <SecrecyFields {...part} />,
    },
    ...(fixedRules
      ? []
      : [
          {
            value: 'quorum',
            title: t('quorum.title'),
            now: quorum || t('quorum.none'),
            panel: <QuorumFields {...part} />,
          },
        ]),
    ...(availableChoices(draft).tieRules.length > 1
      ? [{ value: 'tie', title: t('tie.title'), now: t(`tie.${tieRule}`), panel: <TieFields {...part} /> }]
      : []),
    ...(method === 'default-option' || (method === 'consent' && !fixedRules)
      ? [
          {
            value: 'method',
            title: t(`ofMethod.${method}`),
            now: t('ofMethod.usual'),
            panel: <MethodFields {...part} />,
          },
        ]
      : []),
    {
      value: 'kind',
      title: t('kind.title'),
      now: [t(strawPoll ? 'kind.straw' : 'kind.binding'), asksAudience && t(`audience.${audience}`)]
        .filter(Boolean)
        .join(SEPARATOR),
      panel: <KindFields {...part} />,
    },
  ];
  const faulty = sectionsWithFaults(faults);
  return (
    <div>
      <Text size="sm" fw={500} mb="xs">
        {t('further')}
      </Text>
      {folds.map(({ value, title, now, panel }) => (
        <CollapsibleSection key={value} title={title} now={now} faulty={faulty.includes(value)}>
          {panel}
        </CollapsibleSection>
      ))}
    </div>
  );
}

function sectionsWithFaults(faults: BallotFormPartProps['faults']): string[] {
  return [
    ...(faults.secrecy || faults.results ? ['secrecy'] : []),
    ...(faults.quorumCountries || faults.quorumShare ? ['quorum'] : []),
    ...(faults.chairCountry ? ['tie'] : []),
    ...(faults.defaultQuorum || faults.defaultRatio ? ['method'] : []),
  ];
}

function SecrecyFields({ draft, faults, onChange }: BallotFormPartProps) {
  const { t } = useTranslation(['ask', 'ballots']);
  const faultText = useFaultText(faults);
  const offers = availableChoices(draft);
  return (
    <>
      <ChoiceField
        name="secrecy"
        label={t('secrecy.label')}
        description={t(`ballots:rules.secrecy.${draft.secrecy}`)}
        error={faultText('secrecy')}
        value={draft.secrecy}
        data={offers.secrecies.map((value) => ({ value, label: t(`secrecy.${value}`) }))}
        onChange={(event) => onChange({ secrecy: event.currentTarget.value as typeof draft.secrecy })}
      />
      <ChoiceField
        name="results"
        label={t('results.label')}
        description={offers.results.length < 4 ? t('results.strawOnly') : undefined}
        error={faultText('results')}
        value={draft.results}
        data={offers.results.map((value) => ({ value, label: t(`results.${value}`) }))}
        onChange={(event) => onChange({ results: event.currentTarget.value as typeof draft.results })}
      />
    </>
  );
}

function QuorumFields({ draft, faults, onChange }: BallotFormPartProps) {
  const { t } = useTranslation(['ask', 'ballots']);
  const faultText = useFaultText(faults);
  const { electorate, chambers } = draft;
  return (
    <>
      {availableChoices(draft).quorumOfCountries && (
        <NumberField
          name="quorumCountries"
          label={t('quorum.countries')}
          error={faultText('quorumCountries')}
          min={1}
          max={COUNTRY_CODES.length}
          allowDecimal={false}
          value={draft.quorumCountries}
          onChange={(value) => onChange({ quorumCountries: String(value) })}
        />
      )}
      <TextField
        name="quorumShare"
        label={t('quorum.share')}
        description={t('quorum.shareHelp')}
        error={faultText('quorumShare')}
        value={draft.quorumShare}
        onChange={(event) => onChange({ quorumShare: event.currentTarget.value })}
      />
      {electorate.includes('countr') && (
        <NumberField
          name="leastSeats"
          label={t('roll.leastSeats')}
          min={1}
          max={SEAT_TYPES.length}
          allowDecimal={false}
          placeholder="1"
          value={draft.leastSeats}
          onChange={(value) => onChange({ leastSeats: String(value) })}
        />
      )}
      {electorate.includes('chambers') && (
        <Checkbox.Group
          label={t('roll.chambers')}
          value={[...chambers]}
          onChange={(value) => {
            if (value.length >= 2) onChange({ chambers: value as SeatType[] });
          }}
        >
          <Group gap="md" mt="xs">
            {SEAT_TYPES.map((type) => (
              <Checkbox key={type} value={type} label={t(`ballots:statement.unit-${type}`)} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      <Checkbox
        label={t('roll.vacant')}
        checked={draft.vacantCount}
        onChange={(event) => onChange({ vacantCount: event.currentTarget.checked })}
      />
    </>
  );
}

function TieFields({ draft, faults, onChange }: BallotFormPartProps) {
  const { t } = useTranslation(['ask', 'ballots']);
  const format = useFormat();
  const faultText = useFaultText(faults);
  return (
    <>
      <ChoiceField
        name="tieRule"
        label={t('tie.label')}
        value={draft.tieRule}
        data={availableChoices(draft).tieRules.map((value) => ({ value, label: t(`tie.${value}`) }))}
        onChange={(event) => onChange({ tieRule: event.currentTarget.value as typeof draft.tieRule })}
        description={t(`ballots:rules.tie.${draft.tieRule}`, {
          country: draft.chairCountry ? format.country(draft.chairCountry) : '…',
        })}
      />
      {draft.tieRule === 'chair' && (
        <ChoiceField
          name="chairCountry"
          label={t('tie.country')}
          error={faultText('chairCountry')}
          value={draft.chairCountry}
          data={[
            { value: '', label: t('tie.choose') },
            ...COUNTRY_CODES.map((code) => ({ value: code, label: format.country(code) })),
          ]}
          onChange={(event) => onChange({ chairCountry: event.currentTarget.value as CountryCode | '' })}
        />
      )}
    </>
  );
}

function MethodFields({ draft, faults, onChange }: BallotFormPartProps) {
  const { t } = useTranslation('ask');
  const faultText = useFaultText(faults);
  return draft.method === 'consent' ? (
    <NumberField
      name="maxRounds"
      label={t('ofMethod.maxRounds')}
      description={t('ofMethod.maxRoundsHelp')}
      min={1}
      max={5}
      allowDecimal={false}
      placeholder="2"
      value={draft.maxRounds}
      onChange={(value) => onChange({ maxRounds: String(value) })}
    />
  ) : (
    <>
      <TextField
        name="defaultQuorum"
        label={t('ofMethod.defaultQuorum')}
        error={faultText('defaultQuorum')}
        placeholder="0"
        value={draft.defaultQuorum}
        onChange={(event) => onChange({ defaultQuorum: event.currentTarget.value })}
      />
      <TextField
        name="defaultRatio"
        label={t('ofMethod.defaultRatio')}
        description={t('ofMethod.defaultRatioHelp')}
        error={faultText('defaultRatio')}
        placeholder="1"
        value={draft.defaultRatio}
        onChange={(event) => onChange({ defaultRatio: event.currentTarget.value })}
      />
    </>
  );
}

function KindFields({ config: { asksAudience }, draft, onChange }: BallotFormPartProps) {
  const { t } = useTranslation('ask');
  return (
    <>
      <Checkbox
        label={t('kind.label')}
        description={t('kind.help')}
        checked={draft.strawPoll}
        onChange={(event) => onChange({ strawPoll: event.currentTarget.checked })}
      />
      {asksAudience && (
        <ChoiceField
          name="audience"
          label={t('audience.label')}
          value={draft.audience}
          data={(['region', 'teams'] as const).map((value) => ({ value, label: t(`audience.${value}`) }))}
          onChange={(event) =>
            onChange({ audience: event.currentTarget.value === 'teams' ? 'teams' : 'region' })
          }
        />
      )}
    </>
  );
}
