import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import classes from './Amendments.module.css';
import { AmendmentState, useProposer } from './AmendmentState.tsx';
import { ChangeNote } from './ChangeNote.tsx';
import type { AmendmentLine } from './queries.ts';
import { TrackedChanges } from './TrackedChanges.tsx';

/** One amendment in a list: who proposes it, where it stands, and what it changes. */
export function AmendmentRow({ amendment }: { amendment: AmendmentLine }) {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  const proposer = useProposer();
  const {
    id,
    standardId,
    ordinal,
    baseKind,
    baseText,
    baseFormats,
    proposedText,
    proposedFormats,
    reason,
    submittedAt,
    createdAt,
    outcomeReason,
  } = amendment;
  return (
    <li className={classes.row}>
      <div className={classes.rowHead}>
        <TextLink
          to="/standards/$standardId/amendments/$amendmentId"
          params={{ standardId, amendmentId: id }}
        >
          {t('name', { number: ordinal, by: proposer(amendment) })}
        </TextLink>
        <AmendmentState state={amendment.state} />
        <span className={classes.facts}>{format.instant(submittedAt ?? createdAt)}</span>
      </div>
      <ChangeNote change={amendment.change} />
      <TrackedChanges
        before={baseText}
        after={proposedText}
        kind={baseKind}
        formats={{ before: baseFormats, after: proposedFormats }}
      />
      {(outcomeReason ?? reason) && <p className={classes.why}>{outcomeReason ?? reason}</p>}
    </li>
  );
}
