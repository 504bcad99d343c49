import { Button, Fieldset, Stack } from '@mantine/core';
import { COST_CATEGORIES, FUND_LIMITS, GRANT_MODES } from '@nbn/contracts';
import type { Currency } from '@nbn/money';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, Form, LongTextField, TextField } from '../../ui/Form.tsx';
import { MoneyField } from '../MoneyField.tsx';
import type { Application, ApplicationInput } from '../queries.ts';
import { lineField, readApplication } from './budget-form.ts';

interface ApplicationFormProps {
  draftKey: string;
  currency: Currency;
  application: Application | null;
  problem: unknown;
  busy: boolean;
  onSave: (input: ApplicationInput) => void;
  onCancel: () => void;
}

/** What a team asks for, with its budget line by line. */
export function ApplicationForm(props: ApplicationFormProps) {
  const { draftKey, currency, application, problem, busy, onSave, onCancel } = props;
  const { t } = useTranslation('funding');
  const lines = application?.lines ?? [];
  // A line keeps its key, so that another one can be removed without its words moving.
  const [keys, setKeys] = useState(() => Array.from({ length: Math.max(lines.length, 2) }, (_, at) => at));
  return (
    <Form
      draftKey={draftKey}
      base={application}
      verb={t('application.save')}
      problem={problem}
      busy={busy}
      onSubmit={(values) => onSave(readApplication(values, keys, currency))}
      onCancel={onCancel}
    >
      <TextField
        name="title"
        label={t('application.titleField')}
        required
        maxLength={FUND_LIMITS.title}
        defaultValue={application?.title}
      />
      <LongTextField
        name="purpose"
        label={t('application.purpose')}
        description={t('application.purposeHelp')}
        maxLength={FUND_LIMITS.purpose}
        defaultValue={application?.purpose}
      />
      <ChoiceField
        name="mode"
        label={t('application.mode')}
        defaultValue={application?.mode ?? 'lump-sum'}
        data={GRANT_MODES.map((mode) => ({
          value: mode,
          label: `${t(`mode.${mode}`)}: ${t(`modeHelp.${mode}`)}`,
        }))}
      />
      <Stack gap="md" component="section" aria-label={t('application.budget')}>
        {keys.map((key, at) => (
          <BudgetLineFields
            key={key}
            lineKey={key}
            number={at + 1}
            line={lines[key]}
            currency={currency}
            onRemove={keys.length > 1 ? () => setKeys(keys.filter((other) => other !== key)) : null}
          />
        ))}
        {keys.length < FUND_LIMITS.lines && (
          <Button
            variant="default"
            size="xs"
            style={{ alignSelf: 'start' }}
            onClick={() => setKeys([...keys, Math.max(...keys) + 1])}
          >
            {t('application.addLine')}
          </Button>
        )}
      </Stack>
      <MoneyField
        name="ownPublicCents"
        label={t('application.ownPublic')}
        currency={currency}
        cents={application?.ownPublicCents}
      />
      <MoneyField
        name="ownPrivateCents"
        label={t('application.ownPrivate')}
        currency={currency}
        cents={application?.ownPrivateCents}
      />
    </Form>
  );
}

interface BudgetLineFieldsProps {
  lineKey: number;
  number: number;
  line: Application['lines'][number] | undefined;
  currency: Currency;
  onRemove: (() => void) | null;
}

function BudgetLineFields({ lineKey, number, line, currency, onRemove }: BudgetLineFieldsProps) {
  const { t } = useTranslation('funding');
  return (
    <Fieldset legend={t('application.line', { number })}>
      <Stack gap="xs">
        <ChoiceField
          name={lineField('category', lineKey)}
          label={t('application.category')}
          defaultValue={line?.category ?? 'staff'}
          data={COST_CATEGORIES.map((category) => ({ value: category, label: t(`category.${category}`) }))}
        />
        <TextField
          name={lineField('description', lineKey)}
          label={t('application.description')}
          maxLength={FUND_LIMITS.description}
          defaultValue={line?.description}
        />
        <MoneyField
          name={lineField('cents', lineKey)}
          label={t('application.cents')}
          currency={currency}
          cents={line?.cents}
        />
        {onRemove && (
          <Button
            variant="subtle"
            size="xs"
            style={{ alignSelf: 'start' }}
            aria-label={t('application.removeLine', { number })}
            onClick={onRemove}
          >
            {t('report.remove')}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}
