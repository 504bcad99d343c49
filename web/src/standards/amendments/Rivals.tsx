import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/links.tsx';
import { Section } from '../../ui/Page.tsx';
import classes from './Amendments.module.css';
import { AmendmentState, useProposer } from './AmendmentState.tsx';
import type { Amendment } from './queries.ts';
import { TrackedChanges } from './TrackedChanges.tsx';

/** Amendments of the same clause side by side, this one among them. */
export function Rivals({ amendment }: { amendment: Amendment }) {
  const { t } = useTranslation('amendments');
  const proposer = useProposer();
  if (amendment.rivals.length === 0) return null;
  const all = [amendment, ...amendment.rivals].toSorted((a, b) => a.ordinal - b.ordinal);
  return (
    <Section title={t('rivals.title', { count: amendment.rivals.length })}>
      <ul className={classes.rivals}>
        {all.map((one) => {
          const own = one.id === amendment.id;
          const name = t('name', { number: one.ordinal, by: proposer(one) });
          return (
            <li key={one.id} className={classes.rival} data-this={own || undefined}>
              {own ? (
                <strong>{t('rivals.this', { name })}</strong>
              ) : (
                <TextLink
                  to="/standards/$standardId/amendments/$amendmentId"
                  params={{ standardId: one.standardId, amendmentId: one.id }}
                >
                  {name}
                </TextLink>
              )}
              <AmendmentState state={one.state} />
              <TrackedChanges
                before={one.baseText}
                after={one.proposedText}
                kind={one.baseKind}
                formats={{ before: one.baseFormats, after: one.proposedFormats }}
              />
              {one.reason && <p className={classes.why}>{one.reason}</p>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
