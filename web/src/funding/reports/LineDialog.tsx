import { Checkbox } from '@mantine/core';
import { COST_CATEGORIES, FUND_LIMITS } from '@nbn/contracts';
import { CURRENCIES, type Currency } from '@nbn/money';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, DateField, TextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { useLibraryDocuments } from '../evidence-choices.ts';
import { centsValue, MoneyField } from '../MoneyField.tsx';
import { type Report, type ReportLine, useSaveLine } from '../queries.ts';

interface LineDialogProps {
  report: Report;
  /** The expense that is changed; null for a new one. */
  line: ReportLine | null;
  onClose: () => void;
}

/** An expense, as its invoice says it. */
export function LineDialog({ report, line, onClose }: LineDialogProps) {
  const { t } = useTranslation('funding');
  const save = useSaveLine();
  const documents = useLibraryDocuments();
  const [currency, setCurrency] = useState<Currency>(line?.currency ?? report.currency);
  function submit(values: FormData) {
    const documentId = textValue(values, 'documentId');
    const body = {
      category: COST_CATEGORIES.find((known) => known === textValue(values, 'category')) ?? 'staff',
      description: textValue(values, 'description'),
      invoiceNumber: textValue(values, 'invoiceNumber'),
      invoiceOn: textValue(values, 'invoiceOn'),
      paidOn: textValue(values, 'paidOn'),
      totalCents: centsValue(values, 'totalCents', currency),
      vatCents: centsValue(values, 'vatCents', currency),
      amountCents: centsValue(values, 'amountCents', currency),
      currency,
      sensitive: values.has('sensitive'),
      ...(documentId ? { documentId } : {}),
    };
    save.mutate({ id: report.id, lineId: line?.id ?? null, body }, { onSuccess: onClose });
  }
  return (
    <FormDialog
      draftKey={line ? `report line ${line.id}` : `new line of ${report.id}`}
      base={line}
      large
      title={line ? t('report.changeLine', { number: line.number }) : t('report.addLine')}
      verb={t(line ? 'report.changeVerb' : 'report.addVerb')}
      problem={save.error}
      busy={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceField
        name="category"
        label={t('report.category')}
        defaultValue={line?.category ?? 'staff'}
        data={COST_CATEGORIES.map((category) => ({ value: category, label: t(`category.${category}`) }))}
      />
      <TextField
        name="description"
        label={t('report.description')}
        required
        maxLength={FUND_LIMITS.description}
        defaultValue={line?.description ?? ''}
      />
      <TextField
        name="invoiceNumber"
        label={t('report.invoiceNumber')}
        required
        maxLength={FUND_LIMITS.invoice}
        defaultValue={line?.invoiceNumber ?? ''}
      />
      <DateField
        name="invoiceOn"
        label={t('report.invoiceOn')}
        required
        defaultValue={line?.invoiceOn ?? ''}
      />
      <DateField name="paidOn" label={t('report.paidOn')} required defaultValue={line?.paidOn ?? ''} />
      <ChoiceField
        name="currency"
        label={t('report.currency')}
        value={currency}
        onChange={({ currentTarget: { value } }) =>
          setCurrency(CURRENCIES.find((known) => known === value) ?? report.currency)
        }
        data={CURRENCIES}
      />
      <MoneyField
        name="totalCents"
        label={t('report.total')}
        currency={currency}
        cents={line?.totalCents}
        required
      />
      <MoneyField name="vatCents" label={t('report.vat')} currency={currency} cents={line?.vatCents} />
      <MoneyField
        name="amountCents"
        label={t('report.amount')}
        currency={currency}
        cents={line?.amountCents}
        required
      />
      <ChoiceField
        name="documentId"
        label={t('report.document')}
        defaultValue={line?.document?.documentId ?? ''}
        data={[{ value: '', label: t('grant.noDocument') }, ...documents]}
      />
      <Checkbox name="sensitive" label={t('report.sensitive')} defaultChecked={line?.sensitive ?? false} />
    </FormDialog>
  );
}
