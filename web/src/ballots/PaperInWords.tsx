import { isBlank, isRanking, type Paper } from '@nbn/voting';
import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';

interface PaperInWordsProps {
  paper: Paper;
  labels: ReadonlyMap<string, string>;
}

/** What a paper says: the approved options, or the order with equal ranks side by side. */
export function PaperInWords({ paper, labels }: PaperInWordsProps) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const nameOf = (id: string) => labels.get(id) ?? id;
  if (isBlank(paper)) return <Text size="sm">{t('paper.blank')}</Text>;
  if (!isRanking(paper)) return <List size="sm">{paper.approvals.map((id) => <List.Item key={id}>{nameOf(id)}</List.Item>)}</List>;
  const left = [...labels.keys()].filter((id) => !paper.ranking.flat().includes(id));
  return (
    <>
      <List type="ordered" size="sm">
        {paper.ranking.map((group) => (
          <List.Item key={group.join()}>{group.length > 1 ? t('statement.equal', { options: format.list(group.map(nameOf)) }) : nameOf(group[0] ?? '')}</List.Item>
        ))}
      </List>
      {left.length > 0 && <Text size="sm" c="dimmed">{t('paper.leftOut', { options: format.list(left.map(nameOf)) })}</Text>}
    </>
  );
}
