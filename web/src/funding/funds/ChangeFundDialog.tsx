import { FUND_LIMITS } from '@nbn/contracts';
import { CURRENCIES } from '@nbn/money';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, DateField, TextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { centsValue, MoneyField } from '../MoneyField.tsx';
import { type Fund, useChangeFund } from '../queries.ts';
import { useMoney } from '../use-money.ts';

/** Changes what was said of a fund, as far as neither calls nor grants rest on it. */
export function ChangeFundDialog({ fund, onClose }: { fund: Fund; onClose: () => void }) {
  const { t } = useTranslation('funding');
  const { amount } = useMoney(fund.currency);
  const change = useChangeFund();
  const [currency, setCurrency] = useState(fund.currency);
  // The dialog saves over what it began from, whatever others save meanwhile.
  const [revision] = useState(fund.revision);
  const isFixed = fund.calls.length > 0;

  function submit(values: FormData) {
    change.mutate(
      {
        id: fund.id,
        body: {
          revision,
          title: textValue(values, 'title'),
          donor: textValue(values, 'donor'),
          currency,
          totalCents: centsValue(values, 'totalCents', currency),
          firstDay: textValue(values, 'firstDay'),
          lastDay: textValue(values, 'lastDay'),
        },
      },
      { onSuccess: onClose },
    );
  }

  return (
    <FormDialog
      draftKey={`fund ${fund.id}`}
      base={fund}
      title={t('changeFund')}
      verb={t('changeVerb')}
      problem={change.error}
      busy={change.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        name="title"
        label={t('fundTitle')}
        required
        maxLength={FUND_LIMITS.title}
        defaultValue={fund.title}
        data-autofocus
      />
      <TextField
        name="donor"
        label={t('donor')}
        required
        maxLength={FUND_LIMITS.donor}
        defaultValue={fund.donor}
      />
      <ChoiceField
        name="currency"
        label={t('currency')}
        description={isFixed ? t('currencyFixed') : undefined}
        disabled={isFixed}
        data={CURRENCIES}
        value={currency}
        onChange={({ currentTarget: { value } }) =>
          setCurrency(CURRENCIES.find((known) => known === value) ?? fund.currency)
        }
      />
      <MoneyField
        name="totalCents"
        label={t('total')}
        currency={currency}
        required
        cents={fund.totalCents}
        {...(fund.grantedCents > 0
          ? { description: t('totalHelp', { granted: amount(fund.grantedCents) }) }
          : {})}
      />
      <DateField name="firstDay" label={t('firstDay')} required defaultValue={fund.firstDay} />
      <DateField name="lastDay" label={t('lastDay')} required defaultValue={fund.lastDay} />
    </FormDialog>
  );
}
