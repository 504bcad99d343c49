import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Section } from '../ui/Page.tsx';
import classes from './Practices.module.css';
import type { PracticeText } from './queries.ts';

const PARTS = ['situation', 'done', 'result', 'lessons'] as const;

/** The form as readable text; what was left empty is left out. */
export function PracticeSections({ text }: { text: PracticeText }) {
  const { t } = useTranslation('practices');
  const band = useCostBand(text);
  return (
    <>
      {PARTS.filter((part) => text[part] !== '').map((part) => (
        <Section key={part} title={t(`form.${part}`)}>
          <p className={classes.text} lang={text.language}>
            {text[part]}
          </p>
        </Section>
      ))}
      {(band || text.costs) && (
        <Section title={t('form.costs')}>
          {band && <p className={classes.text}>{band}</p>}
          {text.costs && (
            <p className={classes.text} lang={text.language}>
              {text.costs}
            </p>
          )}
        </Section>
      )}
    </>
  );
}

/** What it costs, in whole euro. */
function useCostBand({ costFrom, costTo }: PracticeText): string | null {
  const { t } = useTranslation('practices');
  const format = useFormat();
  if (costFrom === null) return null;
  const euro = (cents: number): string => format.amount(cents / 100, 'EUR', 0);
  return costTo === null
    ? t('practice.costsFrom', { from: euro(costFrom) })
    : t('practice.costsBand', { from: euro(costFrom), to: euro(costTo) });
}

/** The fields and countries of a practice, in the reader's words. */
export function usePlaces({ fields, countries }: Pick<PracticeText, 'fields' | 'countries'>): {
  fields: string;
  countries: string;
} {
  const { t } = useTranslation('practices');
  const format = useFormat();
  return {
    fields: fields.map((field) => t(`field.${field}`)).join(', '),
    countries: countries.toSorted(format.byCountry).map(format.country).join(', '),
  };
}
