import { useTranslation } from 'react-i18next';
import { useTurnoutLabel } from '../../ballots/turnout-text.ts';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Page.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import classes from './Amendments.module.css';
import type { Amendment } from './queries.ts';
import { TrackedChanges } from './TrackedChanges.tsx';

/**
 * The ballots on it, each with the very text that was voted on; of one that the clause has left behind it is
 * said so.
 */
export function AmendmentBallots({
  amendment: { ballots, baseKind, baseText, baseFormats },
}: {
  amendment: Amendment;
}) {
  const { t } = useTranslation(['amendments', 'ballots']);
  const format = useFormat();
  const turnoutFact = useTurnoutLabel();
  if (ballots.length === 0) return null;
  return (
    <Section title={t('ballots.title', { count: ballots.length })}>
      {ballots[0]?.textChanged && (
        <Notice kind="waits" title={t('ballots.changedTitle')}>
          {t('ballots.changed')}
        </Notice>
      )}
      <ul className={classes.list}>
        {ballots.map(({ ballot, text, formats, textHash, textChanged }) => (
          <li key={ballot.id} className={classes.row}>
            <div className={classes.rowHead}>
              <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: ballot.id }}>
                {ballot.question}
              </TextLink>
              {textChanged ? (
                <StateBadge tone="loss">{t('ballots.textChanged')}</StateBadge>
              ) : (
                <StateBadge tone={ballot.phase === 'open' ? 'active' : 'quiet'}>
                  {t(`ballots:phase.${ballot.phase}`)}
                </StateBadge>
              )}
              <span className={classes.facts}>
                {turnoutFact(ballot)} · {t('ballots.closes', { when: format.instant(ballot.closesAt) })}
              </span>
            </div>
            <p className={classes.why}>{t('ballots.votedText')}</p>
            <TrackedChanges
              before={baseText}
              after={text}
              kind={baseKind}
              formats={{ before: baseFormats, after: formats }}
            />
            <p className={classes.hash}>SHA-256 {textHash}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
