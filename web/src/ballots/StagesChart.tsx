import { Text } from '@mantine/core';
import {
  ballotStatements,
  statementText,
  type IrvWorking,
  type OptionResult,
  type StvWorking,
} from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartOrTable } from '../ui/ChartOrTable.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Section } from '../ui/Page.tsx';
import { type Stage, type StageLine, stagesOf } from './stages.ts';
import classes from './StagesChart.module.css';
import { useResultWording } from './result-wording.ts';

/** What is said where the ways part, and of what came out of them. */
const FORK_STATEMENTS: ReadonlySet<string> = new Set([
  'irv-fork',
  'irv-either',
  'irv-open',
  'stv-fork-surplus',
  'stv-fork-exclusion',
  'stv-either',
  'stv-in-each',
  'ways-too-many',
  'tied-for-places',
]);

interface StagesChartProps {
  result: OptionResult;
  working: StvWorking | IrvWorking;
  labels: ReadonlyMap<string, string>;
}

/**
 * How papers moved, stage by stage: who has how many, who is elected, who leaves. Where only a lot could
 * tell, it says so and goes no further.
 */
export function StagesChart({ result, working, labels }: StagesChartProps) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const wording = useResultWording(labels);
  const nameOf = (id: string) => labels.get(id) ?? id;
  const { stages, fork } = stagesOf(working);
  const most = Math.max(1, ...stages.flatMap(({ lines }) => lines.map(({ votes }) => votes)));
  const titleOf = ({ place }: Stage) =>
    t(working.method === 'stv' ? 'stages.stage' : 'stages.round', { place });
  const text = fork
    ? ballotStatements(result)
        .filter(({ code }) => FORK_STATEMENTS.has(code))
        .map((statement) => statementText(statement, wording))
    : [];
  const votesIn = (stage: Stage, option: string) => {
    const line = stage.lines.find((one) => one.option === option);
    return line ? wording.number?.(line.exact) : '–';
  };
  return (
    <Section title={t('stages.title')}>
      {working.method === 'stv' && (
        <Text size="sm" mb="sm">
          {t('stages.quota', { quota: format.exact(working.quota), papers: format.exact(working.valid) })}
        </Text>
      )}
      <ChartOrTable
        title={t('stages.chart')}
        chart={
          <ol className={classes.flow}>
            {stages.map((stage) => (
              <StageBox key={stage.place} stage={stage} title={titleOf(stage)} most={most} nameOf={nameOf} />
            ))}
            {fork && (
              <li className={classes.stage} data-fork>
                <h3 className={classes.title}>{t('stages.fork')}</h3>
                {text.map((sentence) => (
                  <p key={sentence} className={classes.told}>
                    {sentence}
                  </p>
                ))}
              </li>
            )}
          </ol>
        }
        table={
          <>
            <DataTable
              caption={t('stages.chart')}
              captionHidden
              rows={working.options}
              rowKey={(option) => option}
              columns={[
                { key: 'option', head: t('pairs.option'), cell: (option) => nameOf(option) },
                ...stages.map((stage) => ({
                  key: String(stage.place),
                  head: titleOf(stage),
                  number: true,
                  cell: (option: string) => votesIn(stage, option),
                })),
              ]}
            />
            {text.map((sentence) => (
              <Text key={sentence} size="sm">
                {sentence}
              </Text>
            ))}
          </>
        }
      />
    </Section>
  );
}

interface StageBoxProps {
  stage: Stage;
  title: string;
  /** The longest bar of all stages. */
  most: number;
  nameOf: (option: string) => string;
}

function StageBox({ stage: { move, lines, nowhere }, title, most, nameOf }: StageBoxProps) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  return (
    <li className={classes.stage}>
      <h3 className={classes.title}>{title}</h3>
      {move && (
        <p className={classes.note}>
          {move.kind === 'first'
            ? t('stages.first')
            : t(`stages.${move.kind}`, { option: nameOf(move.option) })}
        </p>
      )}
      <ul className={classes.lines}>
        {lines.map((line) => (
          <StageBar key={line.option} line={line} most={most} name={nameOf(line.option)} />
        ))}
      </ul>
      {nowhere > 0 && (
        <p className={classes.note}>
          {t('stages.nowhere', { votes: format.exact(nowhere), count: nowhere })}
        </p>
      )}
    </li>
  );
}

function StageBar({
  line: { votes, exact, gain, elected, out },
  most,
  name,
}: {
  line: StageLine;
  most: number;
  name: string;
}) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const width = (of: number) => ({ width: `${Math.round((of / most) * 1000) / 10}%` });
  return (
    <li className={classes.line}>
      <span className={classes.name} data-out={out || undefined}>
        {name}
        {elected && ` · ${t('stages.elected')}`}
        {out && ` · ${t('stages.out')}`}
      </span>
      <span className={classes.track} aria-hidden>
        <span className={classes.bar} data-elected={elected || undefined} style={width(votes - gain)} />
        {gain > 0 && (
          <span className={classes.gained} data-elected={elected || undefined} style={width(gain)} />
        )}
      </span>
      <span className={classes.votes}>
        {gain > 0 && <span className={classes.gain}>+{format.exact(gain)} </span>}
        {format.exact(exact)}
      </span>
    </li>
  );
}
