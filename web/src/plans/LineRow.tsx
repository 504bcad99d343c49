import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import { AddProgress } from './AddProgress.tsx';
import { LineStateBadge } from './LineStateBadge.tsx';
import classes from './Plans.module.css';
import type { PlanLine } from './queries.ts';
import { useLineText } from './use-line-text.ts';

/** One line with all that is read out of it: what, who, by when, for how much, and how it gets on. */
export function LineRow({ line, withArea }: { line: PlanLine; withArea?: boolean }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const text = useLineText();
  const { id, action, area, dueOn, owner, amount, shared, priority, clause, progress, can } = line;
  const facts = [
    withArea && area.title,
    t('line.due', { day: format.shortDay(`${dueOn}T12:00:00Z`, 'UTC') }),
    text.owner(owner),
    amount && format.money(amount.cents, amount.currency),
    t(shared ? 'line.shared' : 'line.own'),
  ].filter((fact) => fact !== false && fact !== null && fact !== '');
  return (
    <li className={classes.row} data-late={line.late || undefined}>
      <div className={classes.head}>
        <TextLink to="/network/plans/lines/$lineId" params={{ lineId: id }} className={classes.action}>
          {action}
        </TextLink>
        <LineStateBadge line={line} />
      </div>
      <div className={classes.facts}>
        {facts.map((fact) => (
          <span key={String(fact)}>{fact}</span>
        ))}
      </div>
      {(priority || clause) && (
        <p className={classes.carries}>
          {t('line.carries')}: {priority && priority.title}
          {clause && text.clause(clause)}
        </p>
      )}
      {progress && (
        <p className={classes.progress}>
          {progress.text}{' '}
          <span className={classes.quiet}>
            {t('line.progressBy', { by: progress.by, day: format.shortDay(progress.at) })}
          </span>
        </p>
      )}
      {can.report && <AddProgress line={line} />}
    </li>
  );
}

export function LineList({
  label,
  lines,
  withArea,
}: {
  label: string;
  lines: readonly PlanLine[];
  withArea?: boolean;
}) {
  return (
    <ul className={classes.list} aria-label={label}>
      {lines.map((line) => (
        <LineRow key={line.id} line={line} withArea={withArea ?? false} />
      ))}
    </ul>
  );
}
