import { Stack, Text } from '@mantine/core';
import { AMENDMENT_LIMITS, type ClauseKind, LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LongTextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { EditConflictNotice } from '../../ui/EditConflictNotice.tsx';
import { type FormConflict, useFormConflict } from '../../unsaved/use-form-conflict.ts';
import { Conflicts } from './Conflicts.tsx';
import type { Amendment, AmendmentMutations } from './queries.ts';
import { TrackedChanges } from './TrackedChanges.tsx';

interface AcceptDialogProps {
  amendment: Amendment;
  mutations: AmendmentMutations;
  onClose: () => void;
}

/** The clause that the words are put into, as it stood when that was begun. */
interface MergeBase {
  readonly revision: number;
  readonly clauseText: string;
  /** With all of the amendment in it. */
  readonly wholeText: string;
}

/** Whether two texts differ in nothing but blanks. */
const isSameText = (one: string, other: string): boolean =>
  one.replaceAll(/\s+/g, ' ').trim() === other.replaceAll(/\s+/g, ' ').trim();

/**
 * Accepts an amendment, or puts an accepted one into the text: word by word where that is beyond doubt, by
 * hand where words contradict.
 */
export function AcceptDialog({ amendment, mutations, onClose }: AcceptDialogProps) {
  const { t } = useTranslation('amendments');
  const { id, can, clause, mergedPreview, wholeText, conflicts, standardState, decidedBallotId } = amendment;
  const merging = can.merge;
  const act = merging ? mutations.merge : mutations.accept;
  const later = !merging && (standardState === 'national-review' || standardState === 'consultation');
  const place = `amendment outcome ${id}`;
  const live: MergeBase = { revision: clause.revision, clauseText: clause.text, wholeText };
  const form = useFormConflict(place, live, (one) => [
    { name: 'text', label: t('byHand'), value: one.wholeText },
  ]);
  // Once begun by hand, it is ended by hand, whatever the clause says by then.
  const [isManual] = useState(amendment.change === 'reworded' && mergedPreview === null && !later);

  function submit(values: FormData) {
    const text = textValue(values, 'text');
    if (isManual && changesNothing(form.base, text)) return;
    const seen = amendment.change === 'removed' ? { clauseRevision: clause.revision } : {};
    const wording = isManual ? { text, clauseRevision: form.revision } : seen;
    if (merging) mutations.merge.mutate(wording, { onSuccess: onClose });
    else mutations.accept.mutate({ reason: textValue(values, 'reason'), ...wording }, { onSuccess: onClose });
  }

  return (
    <FormDialog
      key={form.formKey}
      draftKey={place}
      base={form.base}
      title={t(merging ? 'ask.merge' : 'ask.accept')}
      verb={t(merging ? 'act.merge' : 'act.accept')}
      problem={form.newerFields ? null : act.error}
      busy={act.isPending}
      onSubmit={submit}
      onClose={onClose}
      large
    >
      <Text size="sm">
        {decidedBallotId && isManual ? `${t('effect.byHandVoted')} ` : ''}
        {t(effectKey(amendment, later, isManual))}
      </Text>
      {isManual && <Conflicts conflicts={conflicts} />}
      {isManual && <ManualMerge key={form.formKey} form={form} kind={clause.kind} />}
      {!isManual && !later && (
        <TrackedChanges
          before={clause.text}
          after={mergedPreview ?? ''}
          kind={clause.kind}
          formats={{ before: clause.formats, after: amendment.previewFormats }}
          legend
        />
      )}
      {!merging && (
        <LongTextField
          name="reason"
          label={t('why')}
          description={t('whyHint')}
          required
          maxLength={AMENDMENT_LIMITS.reason}
          data-autofocus
        />
      )}
    </FormDialog>
  );
}

function effectKey({ change, clause, mergedPreview }: Amendment, later: boolean, byHand: boolean) {
  if (later) return 'effect.acceptLater' as const;
  if (change !== 'reworded') return `effect.${change}` as const;
  if (byHand) return 'effect.byHand' as const;
  return mergedPreview === clause.text ? ('effect.acceptSame' as const) : ('effect.accept' as const);
}

/** The clause is left as it stands, and there is something in the amendment that could be taken. */
const changesNothing = ({ clauseText, wholeText }: MergeBase, text: string): boolean =>
  isSameText(text, clauseText) && !isSameText(text, wholeText);

/** The clause as it shall say, begun from both put together, and what that makes of the amendment. */
function ManualMerge({ form, kind }: { form: FormConflict<MergeBase>; kind: ClauseKind }) {
  const { t } = useTranslation('amendments');
  const { clauseText, wholeText } = form.base;
  const [text, setText] = useState(wholeText);
  const nothing = changesNothing(form.base, text);
  return (
    <>
      <EditConflictNotice of={form} />
      <LongTextField
        name="text"
        label={t('byHand')}
        description={t('byHandHint')}
        required
        maxLength={LIMITS.clause}
        defaultValue={wholeText}
        minRows={4}
        error={nothing ? t('byHandNothing') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Stack gap={4}>
        <Text size="sm" c="dimmed">
          {t('byHandPreview')}
        </Text>
        <TrackedChanges before={clauseText} after={text} kind={kind} legend />
        {!nothing && <Text size="sm">{t(isSameText(text, wholeText) ? 'byHandWhole' : 'byHandPartly')}</Text>}
      </Stack>
    </>
  );
}
