import { Checkbox, Group } from '@mantine/core';
import { COUNTRY_CODES, FUND_LIMITS, type CountryCode } from '@nbn/contracts';
import { CURRENCIES, type Currency } from '@nbn/money';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ChoiceField, DateField, Form, TextField } from '../../ui/Form.tsx';
import { textValue } from '../../ui/form-values.ts';
import { TextLink } from '../../ui/links.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Page } from '../../ui/Page.tsx';
import { centsValue, MoneyField } from '../MoneyField.tsx';
import { useCreateFund } from '../queries.ts';

const USUAL_PERCENT = 80;

/** A new fund of a donor. */
export function NewFundPage() {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const navigate = useNavigate();
  const create = useCreateFund();
  const [currency, setCurrency] = useState<Currency>('EUR');

  function submit(values: FormData) {
    create.mutate(
      {
        title: textValue(values, 'title'),
        donor: textValue(values, 'donor'),
        currency,
        totalCents: centsValue(values, 'totalCents', currency),
        percent: Number(textValue(values, 'percent')),
        firstDay: textValue(values, 'firstDay'),
        lastDay: textValue(values, 'lastDay'),
        countries: values
          .getAll('country')
          .filter((code): code is CountryCode => COUNTRY_CODES.some((known) => known === code)),
      },
      { onSuccess: ({ id }) => void navigate({ to: '/network/funds/$fundId', params: { fundId: id } }) },
    );
  }

  return (
    <Page
      title={t('newFund')}
      trail={<TextLink to="/network/funds">{t('title')}</TextLink>}
      lead={t('newFundLead')}
    >
      <Form
        draftKey="new fund"
        verb={t('createFund')}
        problem={create.error}
        busy={create.isPending}
        onSubmit={submit}
        onCancel={() => void navigate({ to: '/network/funds' })}
      >
        <TextField name="title" label={t('fundTitle')} required maxLength={FUND_LIMITS.title} />
        <TextField name="donor" label={t('donor')} required maxLength={FUND_LIMITS.donor} />
        <ChoiceField
          name="currency"
          label={t('currency')}
          data={CURRENCIES}
          value={currency}
          onChange={({ currentTarget: { value } }) =>
            setCurrency(CURRENCIES.find((known) => known === value) ?? 'EUR')
          }
        />
        <MoneyField name="totalCents" label={t('total')} currency={currency} required />
        <NumberField
          name="percent"
          label={t('percent')}
          defaultValue={USUAL_PERCENT}
          min={1}
          max={100}
          allowDecimal={false}
          required
        />
        <DateField name="firstDay" label={t('firstDay')} required />
        <DateField name="lastDay" label={t('lastDay')} required />
        <Checkbox.Group label={t('countries')} defaultValue={['EE', 'LV', 'LT']}>
          <Group gap="sm" mt="xs">
            {COUNTRY_CODES.map((country) => (
              <Checkbox key={country} name="country" value={country} label={format.country(country)} />
            ))}
          </Group>
        </Checkbox.Group>
      </Form>
    </Page>
  );
}
