import { isBlank, type BallotPaper } from '@nbn/voting';
import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';

interface PaperSummaryProps {
  paper: BallotPaper;
  labels: ReadonlyMap<string, string>;
}

/**
 * What a paper says: the answer, the approved options, the numbers, or the order with equal ranks side by
 * side.
 */
export function PaperSummary({ paper, labels }: PaperSummaryProps) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const nameOf = (id: string) => labels.get(id) ?? id;
  if ('choice' in paper) return <Text fw={600}>{t(`choice.${paper.choice}`)}</Text>;
  if ('consent' in paper) {
    const { consent, reason, paragraph, lifts } = paper;
    return (
      <>
        <Text fw={600}>{t(`consent.${consent}`)}</Text>
        {paragraph && <Text size="sm">{t('voices.paragraph', { paragraph })}</Text>}
        {reason && (
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {reason}
          </Text>
        )}
        {lifts && <Text size="sm">{t('voices.lifts', { lifts })}</Text>}
      </>
    );
  }
  if (isBlank(paper)) return <Text size="sm">{t('paper.blank')}</Text>;
  if ('approvals' in paper)
    return (
      <List size="sm">
        {paper.approvals.map((id) => (
          <List.Item key={id}>{nameOf(id)}</List.Item>
        ))}
      </List>
    );
  if ('scores' in paper || 'dots' in paper) {
    const numbers = Object.entries('scores' in paper ? paper.scores : paper.dots).toSorted(
      ([, a], [, b]) => b - a,
    );
    return (
      <List size="sm">
        {numbers.map(([id, number]) => (
          <List.Item key={id}>
            {t('scores' in paper ? 'paper.scored' : 'paper.dotted', { option: nameOf(id), count: number })}
          </List.Item>
        ))}
      </List>
    );
  }
  const left = [...labels.keys()].filter((id) => !paper.ranking.flat().includes(id));
  return (
    <>
      <List type="ordered" size="sm">
        {paper.ranking.map((group) => (
          <List.Item key={group.join()}>
            {group.length > 1
              ? t('statement.equal', { options: format.list(group.map(nameOf)) })
              : nameOf(group[0] ?? '')}
          </List.Item>
        ))}
      </List>
      {left.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('paper.leftOut', { options: format.list(left.map(nameOf)) })}
        </Text>
      )}
    </>
  );
}
