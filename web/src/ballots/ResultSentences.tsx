import { Text } from '@mantine/core';
import { ballotStatements, type BallotResult, statementText, type Statement } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import classes from '../ui/CollapsibleSection.module.css';
import { useResultWording } from './result-wording.ts';

/** What tells the way to a result, stage by stage or round by round; it is folded below what came out. */
const INTERMEDIATE_STATEMENTS: ReadonlySet<string> = new Set([
  'irv-round',
  'irv-leaves',
  'irv-leaves-none',
  'stv-first',
  'stv-surplus',
  'stv-exclusion',
  'stv-exclusion-none',
  'stv-elected',
]);

/** A result in sentences: first what came out, and folded below it, where papers moved, the whole way. */
export function ResultSentences({
  result,
  labels,
}: {
  result: BallotResult;
  labels: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation('ballots');
  const all = ballotStatements(result);
  const way = all.filter(({ code }) => INTERMEDIATE_STATEMENTS.has(code));
  const text = all.flatMap((statement): Statement[] => {
    if (statement === way[0]) return electedStatements(result, all);
    return INTERMEDIATE_STATEMENTS.has(statement.code) ? [] : [statement];
  });
  return (
    <div>
      {text.map((statement) => (
        <Sentence key={JSON.stringify(statement)} statement={statement} labels={labels} />
      ))}
      {way.length > 0 && (
        <details className={classes.fold}>
          <summary className={classes.head}>{t('stages.told')}</summary>
          <div className={classes.body}>
            {way.map((statement) => (
              <Sentence key={JSON.stringify(statement)} statement={statement} labels={labels} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

/**
 * Who was elected over all stages, in one sentence; where the ways part, another sentence says who is elected
 * in each of them.
 */
function electedStatements(result: BallotResult, all: readonly Statement[]): Statement[] {
  if (result.kind !== 'options' || result.working.method !== 'stv' || result.sure.length === 0) return [];
  const parts = all.some(({ code }) => code.startsWith('stv-fork'));
  return parts
    ? []
    : [{ code: 'stv-elected', values: { options: { options: result.sure } }, count: result.sure.length }];
}

function Sentence({ statement, labels }: { statement: Statement; labels: ReadonlyMap<string, string> }) {
  return (
    <Text component="p" m={0} mb="xs">
      {statementText(statement, useResultWording(labels))}
    </Text>
  );
}
