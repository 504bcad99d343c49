import { useTranslation } from 'react-i18next';

interface Cited {
  readonly instrument: string;
  readonly unit: string;
  readonly number: string;
}

/** `Convention Art. 10`; a number that begins with letters, such as `GR 38`, says itself what it counts. */
export function useCitation(): (cited: Cited) => string {
  const { t } = useTranslation('areas');
  return ({ instrument, unit, number }) =>
    t(unit && /^\d/.test(number) ? 'answers.cited' : 'answers.citedPlain', { instrument, unit, number });
}
