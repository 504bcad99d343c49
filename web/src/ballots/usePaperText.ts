import { isBlank, isRanking, type Paper } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';

/** A paper in one line: `Safe homes; Legal aid and Training (equal)`. */
export function usePaperText(labels: ReadonlyMap<string, string>): (paper: Paper) => string {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const nameOf = (id: string) => labels.get(id) ?? id;
  return (paper) => {
    if (isBlank(paper)) return t('paper.blankShort');
    if (!isRanking(paper)) return format.list(paper.approvals.map(nameOf));
    return paper.ranking.map((group) => (group.length > 1 ? t('statement.equal', { options: format.list(group.map(nameOf)) }) : nameOf(group[0] ?? ''))).join('; ');
  };
}
