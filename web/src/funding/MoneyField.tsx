import { TextInput } from '@mantine/core';
import { amountPattern, CURRENCY_DIGITS, parseCents, type Currency } from '@nbn/money';
import { useTranslation } from 'react-i18next';
import { readerFormats, useFormat } from '../i18n/format.ts';
import { useFieldError } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { groupSignOf } from './group-sign.ts';
import { useMoney } from './use-money.ts';

interface MoneyFieldProps {
  name: string;
  label: string;
  currency: Currency;
  description?: string;
  required?: boolean;
  /** What stands in it at first. */
  cents?: number | undefined;
}

/** Large enough for every language to group its digits. */
const EXAMPLE = 12_345;

/**
 * An amount as people write it, also as the pages write it in the reader's language. What is no amount of the
 * currency is told beside the field.
 */
export function MoneyField({ name, label, currency, description, required, cents }: MoneyFieldProps) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { bare } = useMoney(currency);
  const example = format.fixed(EXAMPLE, CURRENCY_DIGITS[currency]);
  return (
    <TextInput
      name={name}
      label={label}
      description={description ?? t('amountHelp', { example })}
      required={required ?? false}
      inputMode="decimal"
      autoComplete="off"
      maxLength={20}
      pattern={amountPattern(currency, groupSignOf(format))}
      rightSection={<span aria-hidden>{currency}</span>}
      rightSectionWidth={56}
      defaultValue={cents === undefined ? '' : bare(cents)}
      error={useFieldError(name)}
    />
  );
}

/** The cents that stand in a field; an empty one holds none. What is too much goes to the server to be refused. */
export function centsValue(values: FormData, name: string, currency: Currency): number {
  const written = textValue(values, name);
  if (written === '') return 0;
  return parseCents(written, currency, groupSignOf(readerFormats())) ?? Number.MAX_SAFE_INTEGER;
}
