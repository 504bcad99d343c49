import { Stack, Text } from '@mantine/core';
import { AMENDMENT_LIMITS, LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LongTextField } from '../../ui/Form.tsx';
import { FormDialog, wordsOf } from '../../ui/FormDialog.tsx';
import { NewerNotice } from '../../ui/NewerNotice.tsx';
import { type FormBase, useFormBase } from '../../unsaved/use-form-base.ts';
import { Conflicts } from './Conflicts.tsx';
import type { Amendment, AmendmentActs } from './queries.ts';
import { TrackedChanges } from './TrackedChanges.tsx';

interface AcceptDialogProps {
  amendment: Amendment;
  acts: AmendmentActs;
  onClose: () => void;
}

/** The clause that the words are put into, as it stood when that was begun. */
interface Standing {
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
export function AcceptDialog({ amendment, acts, onClose }: AcceptDialogProps) {
  const { t } = useTranslation('amendments');
  const { id, can, clause, standingText, wholeText, conflicts, standardState, decidedBallotId } = amendment;
  const merging = can.merge;
  const act = merging ? acts.merge : acts.accept;
  const later = !merging && (standardState === 'national-review' || standardState === 'consultation');
  const place = `amendment outcome ${id}`;
  const live: Standing = { revision: clause.revision, clauseText: clause.text, wholeText };
  const form = useFormBase(place, live, (one) => [
    { name: 'text', label: t('byHand'), value: one.wholeText },
  ]);
  // Once begun by hand, it is ended by hand, whatever the clause says by then.
  const [byHand] = useState(standingText === null && !later);

  function submit(values: FormData) {
    const text = wordsOf(values, 'text');
    if (byHand && isNothing(form.base, text)) return;
    const wording = byHand ? { text, clauseRevision: form.revision } : {};
    if (merging) acts.merge.mutate(wording, { onSuccess: onClose });
    else acts.accept.mutate({ reason: wordsOf(values, 'reason'), ...wording }, { onSuccess: onClose });
  }

  return (
    <FormDialog
      key={form.beginning}
      place={place}
      base={form.base}
      title={t(merging ? 'ask.merge' : 'ask.accept')}
      verb={t(merging ? 'act.merge' : 'act.accept')}
      problem={form.newer ? null : act.error}
      busy={act.isPending}
      onSubmit={submit}
      onClose={onClose}
      large
    >
      <Text size="sm">
        {decidedBallotId && byHand ? `${t('effect.byHandVoted')} ` : ''}
        {t(effectOf(amendment, later, byHand))}
      </Text>
      {byHand && <Conflicts conflicts={conflicts} />}
      {byHand && <ByHand key={form.beginning} form={form} />}
      {!byHand && !later && standingText !== null && (
        <TrackedChanges before={clause.text} after={standingText} legend />
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

function effectOf({ clause, standingText }: Amendment, later: boolean, byHand: boolean) {
  if (later) return 'effect.acceptLater' as const;
  if (byHand) return 'effect.byHand' as const;
  return standingText === clause.text ? ('effect.acceptSame' as const) : ('effect.accept' as const);
}

/** The clause is left as it stands, and there is something in the amendment that could be taken. */
const isNothing = ({ clauseText, wholeText }: Standing, text: string): boolean =>
  isSameText(text, clauseText) && !isSameText(text, wholeText);

/** The clause as it shall say, begun from both put together, and what that makes of the amendment. */
function ByHand({ form }: { form: FormBase<Standing> }) {
  const { t } = useTranslation('amendments');
  const { clauseText, wholeText } = form.base;
  const [text, setText] = useState(wholeText);
  const nothing = isNothing(form.base, text);
  return (
    <>
      <NewerNotice of={form} />
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
        <TrackedChanges before={clauseText} after={text} legend />
        {!nothing && <Text size="sm">{t(isSameText(text, wholeText) ? 'byHandWhole' : 'byHandPartly')}</Text>}
      </Stack>
    </>
  );
}
