import { TextInput } from '@mantine/core';
import { CURRENCY_DIGITS, parseCents, toDecimal, type Currency } from '@nbn/money';
import { useTranslation } from 'react-i18next';
import { useFieldError } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';

interface MoneyFieldProps {
  name: string;
  label: string;
  currency: Currency;
  description?: string;
  required?: boolean;
  /** What stands in it at first. */
  cents?: number | undefined;
}

/** An amount as people write it. What is no amount of the currency is told beside the field. */
export function MoneyField({ name, label, currency, description, required, cents }: MoneyFieldProps) {
  const { t } = useTranslation('funding');
  const digits = CURRENCY_DIGITS[currency];
  const decimals = digits === 0 ? '' : `([.,][0-9]{1,${digits}})?`;
  return (
    <TextInput
      name={name}
      label={label}
      description={description ?? t('amountHelp')}
      required={required ?? false}
      inputMode="decimal"
      autoComplete="off"
      maxLength={20}
      pattern={`[0-9]{1,3}([ \\u00a0\\u202f][0-9]{3})+${decimals}|[0-9]{1,13}${decimals}`}
      rightSection={<span aria-hidden>{currency}</span>}
      rightSectionWidth={56}
      defaultValue={cents === undefined ? '' : toDecimal(cents, currency)}
      error={useFieldError(name)}
    />
  );
}

/** The cents that stand in a field; an empty one holds none. What is too much goes to the server to be refused. */
export function centsValue(values: FormData, name: string, currency: Currency): number {
  const written = textValue(values, name);
  return written === '' ? 0 : (parseCents(written, currency) ?? Number.MAX_SAFE_INTEGER);
}
