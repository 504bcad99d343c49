import { VisuallyHidden } from '@mantine/core';
import { COUNTRY_CODES } from '@nbn/contracts';
import IconQuestionMark from '@tabler/icons-react/icons/IconQuestionMark';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import classes from './Adoption.module.css';
import { agreedOf } from './adoption-cells.ts';
import type { AdoptionMatrix, MatrixClause } from './queries.ts';
import { StatusIcon } from './StatusIcon.tsx';
import { voicesOf } from './voices/voice-cells.ts';
import type { VoiceFilter } from './voices/voice-filter.ts';
import { VoiceSigns } from './voices/VoiceSigns.tsx';

/**
 * A line a clause, a column a country: each cell a sign on a colour that repeats it, the voices of the seats
 * below, with their words for those who hear it.
 * @param filter which cells stand out, by how their voices stand to each other.
 */
export function HeatMap({ matrix, filter }: { matrix: AdoptionMatrix; filter?: VoiceFilter }) {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  const { t: voicesText } = useTranslation('voices');
  return (
    <ScrollRegion label={t('adoption.map')} lined>
      <table className={classes.map}>
        <caption>
          <VisuallyHidden>{t('adoption.map')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('adoption.clause')}</th>
            {COUNTRY_CODES.map((country) => (
              <th key={country} scope="col">
                <TextLink
                  to="/standards/$standardId/adoption/$country"
                  params={{ standardId: matrix.standardId, country }}
                  aria-label={t('adoption.open', { code: country, country: format.country(country) })}
                >
                  {country}
                </TextLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.clauses.map((clause) => (
            <tr key={clause.id} data-kind={clause.kind}>
              <ClauseHead clause={clause} />
              {clause.kind !== 'heading' &&
                COUNTRY_CODES.map((country) => {
                  const { status, asked } = agreedOf(clause, country);
                  const voices = voicesOf(clause, country);
                  return (
                    <td
                      key={country}
                      className={classes.cell}
                      data-status={status}
                      data-asked={asked || undefined}
                      data-found={(filter && voices?.agreement === filter) || undefined}
                    >
                      <span className={classes.sign}>
                        <StatusIcon status={status} />
                        {asked && <IconQuestionMark size={14} stroke={2} aria-hidden />}
                        <VisuallyHidden>
                          {voices && `${voicesText('agreed')}: `}
                          {t(`status.${status}`)}
                          {asked && `, ${t('adoption.asked')}`}
                        </VisuallyHidden>
                      </span>
                      {voices && <VoiceSigns voices={voices} />}
                    </td>
                  );
                })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function ClauseHead({ clause: { mark, kind, text } }: { clause: MatrixClause }) {
  const words = (
    <span className={classes.clause}>
      <span className={classes.number}>{mark}</span> <span className={classes.words}>{text}</span>
    </span>
  );
  return kind === 'heading' ? (
    <th scope="rowgroup" colSpan={COUNTRY_CODES.length + 1} aria-label={`${mark} ${text}`}>
      {words}
    </th>
  ) : (
    <th scope="row" aria-label={`${mark} ${text}`}>
      {words}
    </th>
  );
}
