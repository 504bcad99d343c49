import { List, Text } from '@mantine/core';
import { BALLOT_LIMITS, BALLOT_MAJORITIES, TEXT_METHODS, type BallotMethod } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { ChoiceField, LongTextField } from '../../ui/Form.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { BallotFormPartProps } from './ballot-form-config.ts';
import { availableChoices, defaultMaximum } from './ballot-draft.ts';
import { OptionsFields } from './OptionsFields.tsx';
import { useFaultText } from './use-fault-text.ts';

/** One of them answers nearly every question that is put. */
const COMMON_METHODS = ['proposal', 'approval', 'schulze'] as const satisfies readonly BallotMethod[];
type CommonMethod = (typeof COMMON_METHODS)[number];

interface MethodChoice {
  readonly value: BallotMethod;
  readonly label: string;
}

/** What is asked, how it is answered, and whose votes count. */
export function BallotFields({ config, draft, faults, onChange }: BallotFormPartProps) {
  const { t } = useTranslation(['ask', 'ballots']);
  const faultText = useFaultText(faults);
  const { method, electorate, options } = draft;
  const { electorates, places } = availableChoices(draft);
  const most = defaultMaximum(method);
  const named = config.fixedOptions ?? options;
  const common = COMMON_METHODS.filter((one) => config.methods.includes(one));
  const others = config.methods.filter((one) => !COMMON_METHODS.some((first) => first === one));
  const [first, more] = [common, others].map((methods) =>
    methods.map((value: BallotMethod) => ({ value, label: t(`ballots:method.${value}`) })),
  ) as [MethodChoice[], MethodChoice[]];
  const grouped = [
    { group: t('method.common'), items: first },
    { group: t('method.more'), items: more },
  ];

  function choose(next: BallotMethod) {
    const noChange = t('options.noChange');
    const without = options.filter((label) => label !== noChange);
    const lines = next === 'default-option' ? [...without, noChange] : without;
    onChange({
      method: next,
      options: lines.length >= 2 ? lines : [...lines, ...Array.from({ length: 2 - lines.length }, () => '')],
      most: '',
    });
  }

  return (
    <>
      <LongTextField
        name="question"
        label={t('question')}
        description={t('questionHelp')}
        required
        minRows={2}
        maxLength={BALLOT_LIMITS.question}
        value={draft.question}
        onChange={(event) => onChange({ question: event.currentTarget.value })}
      />
      <ChoiceField
        name="method"
        label={t('method.label')}
        disabled={config.fixedRules}
        value={method}
        data={first.length > 0 && more.length > 0 ? grouped : [...first, ...more]}
        description={t(`ballots:rules.method.${method}`, {
          most: draft.most || String(most ?? ''),
          option: t('options.noChange'),
        })}
        onChange={(event) => choose(event.currentTarget.value as BallotMethod)}
      />
      {!config.fixedRules && common.length > 1 && <MethodAdvice methods={common} />}
      {!TEXT_METHODS.some((one) => one === method) &&
        (config.fixedOptions ? (
          <FixedOptions labels={config.fixedOptions} />
        ) : (
          <OptionsFields draft={draft} fault={faultText('options')} onChange={onChange} />
        ))}
      {places && (
        <NumberField
          name="places"
          label={t('places')}
          description={t('placesHelp', { count: named.length })}
          error={faultText('places')}
          required
          min={1}
          max={BALLOT_LIMITS.optionsMax}
          clampBehavior="none"
          allowDecimal={false}
          readOnly={config.fixedPlaces}
          value={draft.places}
          onChange={(value) => onChange({ places: String(value) })}
        />
      )}
      {most !== null && (
        <NumberField
          name="most"
          label={t(method === 'dots' ? 'dots' : 'highest')}
          min={1}
          max={method === 'dots' ? BALLOT_LIMITS.dotsMax : BALLOT_LIMITS.scoreMax}
          allowDecimal={false}
          placeholder={String(most)}
          value={draft.most}
          onChange={(value) => onChange({ most: String(value) })}
        />
      )}
      <ChoiceField
        name="electorate"
        label={t('electorate')}
        disabled={config.fixedRules}
        error={faultText('electorate')}
        value={electorate}
        description={electorates.length === 1 ? t('electorateOne') : undefined}
        data={electorates.map((value) => ({ value, label: t(`ballots:electorate.${value}`) }))}
        onChange={(event) => onChange({ electorate: event.currentTarget.value as typeof electorate })}
      />
      {method === 'proposal' && (
        <ChoiceField
          name="majority"
          label={t('majority.label')}
          value={draft.majority}
          data={BALLOT_MAJORITIES.map((value) => ({ value, label: t(`majority.${value}`) }))}
          onChange={(event) => onChange({ majority: event.currentTarget.value as typeof draft.majority })}
        />
      )}
    </>
  );
}

/** When to use which of the common methods. */
function MethodAdvice({ methods }: { methods: readonly CommonMethod[] }) {
  const { t } = useTranslation(['ask', 'ballots']);
  return (
    <List size="sm" aria-label={t('method.advice')}>
      {methods.map((method) => (
        <List.Item key={method}>
          <strong>{t(`ballots:method.${method}`)}</strong>
          {` – ${t(`method.when.${method}`)}`}
        </List.Item>
      ))}
    </List>
  );
}

function FixedOptions({ labels }: { labels: readonly string[] }) {
  const { t } = useTranslation('ask');
  return (
    <div>
      <Text size="sm" fw={500}>
        {t('options.fixed', { count: labels.length })}
      </Text>
      <List size="sm" mt="xs">
        {labels.map((label) => (
          <List.Item key={label}>{label}</List.Item>
        ))}
      </List>
    </div>
  );
}
