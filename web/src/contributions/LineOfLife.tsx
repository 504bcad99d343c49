import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { AddressLink } from '../ui/AddressLink.tsx';
import classes from './Contributions.module.css';
import type { Contribution, ContributionMove } from './queries.ts';

/** Every move of a contribution in its order, and what can come next. */
export function LineOfLife({ contribution }: { contribution: Contribution }) {
  const { t } = useTranslation('contributions');
  const { moves, stages, restricted } = contribution;
  const next = stages.find(({ state }) => state === 'now');
  const isOver = stages.some(({ state }) => state === 'closed');
  return (
    <ol className={classes.line} aria-label={t('one.line')}>
      {moves.map((move) => (
        <Move key={`${move.stage} ${move.at} ${move.outcome}`} move={move} contribution={contribution} />
      ))}
      {next && !restricted && (
        <li className={classes.next}>{t('one.next', { stage: t(`stage.${next.stage}`) })}</li>
      )}
      {isOver && <li className={classes.next}>{t('one.over')}</li>}
    </ol>
  );
}

interface MoveProps {
  move: ContributionMove;
  contribution: Contribution;
}

function Move({ move, contribution }: MoveProps) {
  const { t } = useTranslation('contributions');
  const format = useFormat();
  const { stage, at, outcome, words, name, path, countries } = move;
  const said = outcome === 'made' && !contribution.mine ? t('madeByOther') : t(`outcome.${outcome}`);
  return (
    <li data-stage={stage}>
      <div className={classes.moveHead}>
        <strong>{said}</strong>
        {stage !== 'made' && <span className={classes.quiet}>{t(`stage.${stage}`)}</span>}
        <time className={classes.quiet} dateTime={at}>
          {format.shortInstant(at)}
        </time>
      </div>
      <Where name={name} path={path === contribution.path ? null : path} />
      {words && <p className={classes.moveWords}>{words}</p>}
      {countries.length > 0 && <Countries countries={countries} />}
    </li>
  );
}

/** What it happened in, and the way there; the page of the contribution itself is linked above. */
function Where({ name, path }: Pick<ContributionMove, 'name' | 'path'>) {
  const { t } = useTranslation('contributions');
  if (!name && !path) return null;
  return (
    <div className={classes.where}>
      {path ? <AddressLink address={path}>{name ?? t('one.there')}</AddressLink> : name}
    </div>
  );
}

function Countries({ countries }: Pick<ContributionMove, 'countries'>) {
  const { t } = useTranslation('contributions');
  const { t: publishing } = useTranslation('publishing');
  const format = useFormat();
  const count = countries.filter(({ status }) => status === 'in-practice').length;
  return (
    <>
      <p className={classes.summary}>{t('one.inPractice', { count })}</p>
      <dl className={classes.countries}>
        {countries.map(({ country, status, at }) => (
          <div key={country}>
            <dt>{format.country(country)}</dt>
            <dd>
              {publishing(`status.${status}`)} <span className={classes.quiet}>{format.shortDay(at)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
