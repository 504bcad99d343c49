import { Checkbox } from '@mantine/core';
import { ballotStatements, type BallotResult } from '@nbn/voting';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { standings } from './standings.ts';

const FRACTION = /"(-?\d+)\/(\d+)"/g;
/** Fewer decimals than these are never shown, and more only where two numbers would look the same. */
const [LEAST_DIGITS, MOST_DIGITS] = [2, 6];

interface NumberPrecision {
  readonly exact: boolean;
  readonly digits: number;
  /** Null where there is nothing to choose: all numbers are whole. */
  readonly choose: ((exact: boolean) => void) | null;
}

const NumberPrecisionContext = createContext<NumberPrecision>({
  exact: false,
  digits: LEAST_DIGITS,
  choose: null,
});

/** Writes the numbers of a result: fractions rounded, or as they are where the reader asked for that. */
export function useNumberFormat(): (value: number | string) => string {
  const format = useFormat();
  const { exact, digits } = use(NumberPrecisionContext);
  return (value) => (exact ? format.exact(value) : format.rounded(value, digits));
}

/** The numbers of a result that stands within, rounded to as few decimals as tell them apart. */
export function RoundedNumbers({ result, children }: { result: BallotResult; children: ReactNode }) {
  const [exact, choose] = useState(false);
  const fractions = useMemo(() => fractionsIn(fractionalPartsOf(result)), [result]);
  const precision = useMemo(
    () => ({ exact, digits: digitsFor(fractions), choose: fractions.length > 0 ? choose : null }),
    [exact, fractions],
  );
  return <NumberPrecisionContext value={precision}>{children}</NumberPrecisionContext>;
}

/** Whether the reader sees fractions as the count has them; offered only where there are some. */
export function ExactNumbersCheckbox() {
  const { t } = useTranslation('ballots');
  const { exact, choose } = use(NumberPrecisionContext);
  if (!choose) return null;
  return (
    <Checkbox
      label={t('result.exact')}
      description={t('result.exactHelp')}
      checked={exact}
      onChange={({ currentTarget }) => choose(currentTarget.checked)}
    />
  );
}

/** All of a result in which a number may be a fraction. */
function fractionalPartsOf(result: BallotResult): unknown {
  return result.kind === 'options'
    ? [ballotStatements(result), standings(result), result.countryBallots]
    : [];
}

/** The different fractions in it. */
export function fractionsIn(shown: unknown): number[] {
  return [
    ...new Set(
      [...(JSON.stringify(shown) ?? '').matchAll(FRACTION)].map(
        ([, over, under]) => Number(over) / Number(under),
      ),
    ),
  ];
}

/** As many decimals as keep different numbers different. */
export function digitsFor(values: readonly number[]): number {
  let digits = LEAST_DIGITS;
  while (digits < MOST_DIGITS && new Set(values.map((value) => value.toFixed(digits))).size < values.length)
    digits += 1;
  return digits;
}
