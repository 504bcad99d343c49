import { Checkbox, Group } from '@mantine/core';
import { type CountryCode, PLAN_CURRENCIES, PLAN_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../areas/queries.ts';
import { EditConflictNotice } from '../ui/EditConflictNotice.tsx';
import { ChoiceField, DateField, Form, LongTextField } from '../ui/Form.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import type { FormConflict } from '../unsaved/use-form-conflict.ts';
import { CarriedFields } from './CarriedFields.tsx';
import { toLineInput } from './line-input.ts';
import { OwnerField } from './OwnerField.tsx';
import type { PlanLine, PlanLineInput } from './queries.ts';
import { WhoReads } from './WhoReads.tsx';

/** In what a country reckons, unless another currency is chosen. */
const CURRENCY_OF: Readonly<Record<CountryCode, PlanLineCurrency>> = {
  DK: 'DKK',
  EE: 'EUR',
  FI: 'EUR',
  IS: 'ISK',
  LV: 'EUR',
  LT: 'EUR',
  NO: 'NOK',
  SE: 'SEK',
};
type PlanLineCurrency = (typeof PLAN_CURRENCIES)[number];

interface LineFormProps {
  draftKey: string;
  country: CountryCode;
  areas: readonly Area[];
  /** The line that is changed; null for a new one. */
  line: PlanLine | null;
  conflict?: FormConflict<PlanLine>;
  verb: string;
  problem: unknown;
  busy: boolean;
  onSubmit: (input: PlanLineInput) => void;
  onCancel: () => void;
}

/** What a line says; who reads which of its fields stands above the button. */
export function LineForm({
  draftKey,
  country,
  areas,
  line,
  conflict,
  verb,
  problem,
  busy,
  onSubmit,
  onCancel,
}: LineFormProps) {
  const { t } = useTranslation('plans');
  const [isShared, setIsShared] = useState(line?.shared ?? false);
  const [clause, setClause] = useState(line?.clause ?? null);
  const choosable = areas.filter(({ id, retired }) => !retired || id === line?.area.id);
  return (
    <Form
      draftKey={draftKey}
      base={line}
      verb={verb}
      problem={problem}
      busy={busy}
      onCancel={onCancel}
      onSubmit={(values) => onSubmit(toLineInput(values, { clauseId: clause?.id ?? null, shared: isShared }))}
    >
      {conflict && <EditConflictNotice of={conflict} />}
      <ChoiceField
        name="areaId"
        label={t('form.area')}
        required
        defaultValue={line?.area.id ?? ''}
        data={[
          { value: '', label: t('form.chooseArea') },
          ...choosable.map(({ id, title, retired }) => ({
            value: id,
            label: retired ? t('form.retiredArea', { title }) : title,
          })),
        ]}
      />
      <LongTextField
        name="action"
        label={t('form.action')}
        description={t('form.actionHint')}
        required
        minRows={2}
        maxLength={PLAN_LIMITS.action}
        defaultValue={line?.action}
      />
      <DateField name="dueOn" label={t('form.dueOn')} required defaultValue={line?.dueOn ?? ''} />
      <OwnerField country={country} owner={line?.owner ?? null} />
      <CarriedFields priority={line?.priority ?? null} clause={clause} onClause={setClause} />
      <Group gap="sm" align="flex-end" grow preventGrowOverflow={false}>
        <NumberField
          name="amount"
          label={t('form.amount')}
          description={t('form.amountHint')}
          min={0.01}
          max={PLAN_LIMITS.amountCents / 100}
          decimalScale={2}
          allowNegative={false}
          allowedDecimalSeparators={['.', ',']}
          hideControls
          defaultValue={line?.amount ? line.amount.cents / 100 : ''}
        />
        <ChoiceField
          name="currency"
          label={t('form.currency')}
          defaultValue={line?.amount?.currency ?? CURRENCY_OF[country]}
          data={[...PLAN_CURRENCIES]}
        />
      </Group>
      <Checkbox
        name="shared"
        label={t('form.shared')}
        description={t('form.sharedHint')}
        checked={isShared}
        onChange={({ currentTarget: { checked } }) => setIsShared(checked)}
      />
      <WhoReads country={country} shared={isShared} />
    </Form>
  );
}
