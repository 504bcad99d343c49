import { isBlank, type BallotPaper, type CountryPaper, type PaperKind } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { useNumberFormat } from './result-numbers.tsx';

/** A paper in one line: `Safe homes; Legal aid and Training (equal)`. */
export function usePaperText(labels: ReadonlyMap<string, string>): (paper: BallotPaper) => string {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const nameOf = (id: string) => labels.get(id) ?? id;
  return (paper) => {
    if ('choice' in paper) return t(`choice.${paper.choice}`);
    if ('consent' in paper) return t(`consent.${paper.consent}`);
    if (isBlank(paper)) return t('paper.blankShort');
    if ('approvals' in paper) return format.list(paper.approvals.map(nameOf));
    if ('ranking' in paper)
      return paper.ranking
        .map((group) =>
          group.length > 1
            ? t('statement.equal', { options: format.list(group.map(nameOf)) })
            : nameOf(group[0] ?? ''),
        )
        .join('; ');
    return Object.entries('scores' in paper ? paper.scores : paper.dots)
      .toSorted(([, a], [, b]) => b - a)
      .map(([id, number]) => `${nameOf(id)} ${format.exact(number)}`)
      .join('; ');
  };
}

/** A country's ballot in one line; its numbers may be shares. */
export function useCountryPaperText(
  labels: ReadonlyMap<string, string>,
): (paper: CountryPaper<PaperKind>) => string {
  const { t } = useTranslation('ballots');
  const numbers = useNumberFormat();
  const textOf = usePaperText(labels);
  return (paper) => {
    if (!('shares' in paper)) return textOf(paper);
    const shares = Object.entries(paper.shares).filter(([, share]) => share !== 0);
    return shares.length === 0
      ? t('paper.blankShort')
      : shares.map(([id, share]) => `${labels.get(id) ?? id} ${numbers(share)}`).join('; ');
  };
}
