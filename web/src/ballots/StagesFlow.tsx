import { Text } from '@mantine/core';
import { exact, type IrvWorking, type StvWorking } from '@nbn/voting';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartOrTable } from '../ui/ChartOrTable.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Section } from '../ui/Page.tsx';
import classes from './StagesFlow.module.css';

interface Stage {
  readonly key: string;
  readonly title: string;
  readonly note: string | null;
  readonly votes: readonly { readonly option: string; readonly votes: number; readonly text: string; readonly gain: number; readonly elected: boolean; readonly out: boolean }[];
  readonly nowhere: string;
}

/** How papers moved, stage by stage: who has how many, who is elected, who leaves. */
export function StagesFlow({ working, labels }: { working: StvWorking | IrvWorking; labels: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const nameOf = (id: string) => labels.get(id) ?? id;
  const number = (value: number) => format.exact(Math.round(value * 100_000) / 100_000);
  const stages = working.method === 'stv' ? stvStages(working) : irvStages(working);
  const most = Math.max(1, ...stages.flatMap(({ votes }) => votes.map((line) => line.votes)));

  function stvStages({ options, stages: given }: StvWorking): Stage[] {
    const elected = new Set<string>();
    const gone = new Set<string>();
    return given.map((stage, at) => {
      if (stage.action === 'exclusion' && stage.option) gone.add(stage.option);
      for (const option of stage.elected) elected.add(option);
      return {
        key: String(at), title: t('stages.stage', { place: at + 1 }),
        note: stage.option ? t(stage.action === 'surplus' ? 'stages.surplus' : 'stages.exclusion', { option: nameOf(stage.option) }) : t('stages.first'),
        votes: options.map((option, place) => ({ option, votes: (stage.votes[place] ?? 0) / 100_000, text: number((stage.votes[place] ?? 0) / 100_000), gain: at > 0 ? Math.max(0, ((stage.votes[place] ?? 0) - (given[at - 1]?.votes[place] ?? 0)) / 100_000) : 0, elected: elected.has(option), out: gone.has(option) })),
        nowhere: number(stage.nontransferable / 100_000),
      };
    });
  }

  function irvStages({ rounds, left, scale }: IrvWorking): Stage[] {
    return rounds.map(({ tallies, exhausted }, at) => ({
      key: String(at), title: t('stages.round', { place: at + 1 }), note: left[at] ? t('stages.exclusion', { option: nameOf(left[at]) }) : null,
      votes: tallies.map(({ option, votes }) => ({ option, votes: votes / scale, text: format.exact(exact(votes, scale)), gain: at > 0 ? (votes - (rounds[at - 1]?.tallies.find((line) => line.option === option)?.votes ?? 0)) / scale : 0, elected: false, out: option === left[at] })),
      nowhere: format.exact(exact(exhausted, scale)),
    }));
  }

  const width = (of: number) => ({ width: `${Math.round((of / most) * 1000) / 10}%` });
  return (
    <Section title={t('stages.title')}>
      {working.method === 'stv' && <Text size="sm" mb="sm">{t('stages.quota', { quota: format.exact(working.quota), papers: format.exact(working.valid) })}</Text>}
      <ChartOrTable
        title={t('stages.chart')}
        chart={(
          <ol className={classes.flow}>
            {stages.map(({ key, title, note, votes, nowhere }) => (
              <li key={key} className={classes.stage}>
                <h3 className={classes.title}>{title}</h3>
                {note && <p className={classes.note}>{note}</p>}
                <ul className={classes.lines}>
                  {votes.filter(({ out, votes: of }) => !out || of > 0).map(({ option, votes: of, text, gain, elected, out }) => (
                    <li key={option} className={classes.line}>
                      <span className={classes.name} data-out={out || undefined}>{nameOf(option)}{elected && ` · ${t('stages.elected')}`}{out && ` · ${t('stages.out')}`}</span>
                      <span className={classes.track} aria-hidden>
                        <span className={classes.bar} data-elected={elected || undefined} style={width(of - gain)} />
                        {gain > 0 && <span className={classes.gained} data-elected={elected || undefined} style={width(gain)} />}
                      </span>
                      <span className={classes.votes}>{gain > 0 && <span className={classes.gain}>+{number(gain)} </span>}{text}</span>
                    </li>
                  ))}
                </ul>
                {nowhere !== '0' && <p className={classes.note}>{t('stages.nowhere', { votes: nowhere })}</p>}
              </li>
            ))}
          </ol>
        )}
        table={(
          <DataTable
            caption={t('stages.chart')} captionHidden rows={working.options} rowKey={(option) => option}
            columns={[
              { key: 'option', head: t('pairs.option'), cell: (option) => nameOf(option) },
              ...stages.map(({ key, title, votes }) => ({ key, head: title, number: true, cell: (option: string) => votes.find((line) => line.option === option)?.text ?? '–' })),
            ]}
          />
        )}
      />
    </Section>
  );
}
