import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { Section } from '../../ui/Page.tsx';
import classes from './Consultations.module.css';
import type { Position } from './queries.ts';

/** What the countries say to the text as a whole; those that came late stand apart. */
export function OtherPositions({ positions }: { positions: readonly Position[] }) {
  const { t } = useTranslation('consultations');
  const late = positions.filter((position) => position.late);
  const onTime = positions.filter((position) => !position.late);
  return (
    <>
      {onTime.length > 0 && (
        <Section title={t('positions.title')}>
          <PositionList positions={onTime} />
        </Section>
      )}
      {late.length > 0 && (
        <Section title={t('positions.late')}>
          <PositionList positions={late} />
        </Section>
      )}
    </>
  );
}

function PositionList({ positions }: { positions: readonly Position[] }) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  return (
    <ul className={classes.remarks}>
      {positions
        .toSorted((one, other) => format.byCountry(one.country, other.country))
        .map(({ country, stance, text, submittedAt }) => (
          <li key={country}>
            <div className={classes.facts}>
              <strong>{format.country(country)}</strong>
              {stance && <span>{t(`stanceShort.${stance}`)}</span>}
              {submittedAt && <span>{t('positions.by', { when: format.shortDay(submittedAt) })}</span>}
            </div>
            {text && <p className={classes.words}>{text}</p>}
          </li>
        ))}
    </ul>
  );
}
