import { type ReactNode, useRef, useState } from 'react';
import type { BallotMethod } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { Form } from '../../ui/Form.tsx';
import { RestoredDraftNotice } from '../../ui/RestoredDraftNotice.tsx';
import { useIsRestored, useUnsavedDraft } from '../../unsaved/use-unsaved-draft.ts';
import { type BallotDraft, normalizeBallotDraft } from './ballot-draft.ts';
import {
  type BallotSubmission,
  validateBallotDraft,
  type BallotFormFaults,
  type BallotFormRules,
} from './ballot-validation.ts';
import { BallotFields } from './BallotFields.tsx';
import { BallotPreview } from './BallotPreview.tsx';
import { AdvancedRules } from './AdvancedRules.tsx';
import { BallotTimesFields } from './BallotTimesFields.tsx';

/** Where a question is put: what can be asked there, and how it is sent. */
export interface BallotFormConfig extends BallotFormRules {
  /** What is asked about: the question is kept there until it is put, or thrown away. */
  readonly draftKey: string;
  readonly methods: readonly BallotMethod[];
  readonly initialDraft: BallotDraft;
  /** Who may read it is asked only where no thing says it. */
  readonly asksAudience?: boolean;
  /** After the first round of consent nobody changes its rules. */
  readonly fixedRules?: boolean;
  readonly fixedPlaces?: boolean;
  /** What else announcing it does. */
  readonly effects?: readonly string[];
  /** What is voted on, shown before the paper. */
  readonly preface?: ReactNode;
  /** Something has to be said before it may be announced. */
  readonly isBlocked?: boolean;
  readonly mutation: { readonly isPending: boolean; readonly error: unknown };
  readonly onAnnounce: (asked: BallotSubmission) => void;
  /** Keeps it as a draft, where that can be done. */
  readonly onKeep?: (asked: BallotSubmission) => void;
  readonly onCancel: () => void;
}

/**
 * The one way to put a question to the vote, whatever it is about: what is asked, whose votes count and until
 * when; all other rules are folded away with what is usual. Then a look at what everybody will see, before
 * anybody sees it.
 */
export function BallotForm({ door }: { door: BallotFormConfig }) {
  const { t } = useTranslation('ask');
  const place = `ballot on ${door.draftKey}`;
  const cameBack = useIsRestored(place);
  const {
    value: draft,
    isChanged,
    write,
    discard: drop,
    send,
  } = useUnsavedDraft(place, t('question'), door.initialDraft);
  const [faults, setFaults] = useState<BallotFormFaults>({});
  const [asked, setAsked] = useState<BallotSubmission | null>(null);
  const [now] = useState(() => new Date());
  const top = useRef<HTMLDivElement>(null);
  const change = (part: Partial<BallotDraft>) => {
    write((before) => normalizeBallotDraft({ ...before, ...part }));
    setFaults({});
  };
  const toTop = () =>
    requestAnimationFrame(() => {
      top.current?.focus();
      top.current?.scrollIntoView({ block: 'start' });
    });

  function preview() {
    const read = validateBallotDraft(draft, door, new Date());
    if ('asked' in read) {
      setFaults({});
      setAsked(read.asked);
      toTop();
    } else {
      setFaults(read.faults);
      requestAnimationFrame(() =>
        top.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault]')?.focus(),
      );
    }
  }

  function back() {
    setAsked(null);
    toTop();
  }

  function leave() {
    drop();
    door.onCancel();
  }

  const sending = {
    ...door,
    onAnnounce: (what: BallotSubmission) => send(() => door.onAnnounce(what)),
    ...(door.onKeep ? { onKeep: (what: BallotSubmission) => send(() => door.onKeep?.(what)) } : {}),
  };
  const part = { door, draft, faults, now, onChange: change };
  return (
    <div ref={top} tabIndex={-1} style={{ outline: 'none', scrollMarginBlockStart: 80 }}>
      {asked && <BallotPreview door={sending} draft={draft} asked={asked} onBack={back} />}
      <div hidden={asked !== null}>
        <Form
          draftKey={null}
          verb={t('preview')}
          problem={asked ? null : door.mutation.error}
          onSubmit={preview}
          onCancel={leave}
        >
          {cameBack && isChanged && <RestoredDraftNotice onDiscard={drop} />}
          {door.preface}
          <BallotFields {...part} />
          <BallotTimesFields {...part} />
          <AdvancedRules {...part} />
        </Form>
      </div>
    </div>
  );
}

/** What each part of the form is given. */
export interface BallotFormPartProps {
  readonly door: BallotFormConfig;
  readonly draft: BallotDraft;
  readonly faults: BallotFormFaults;
  readonly now: Date;
  readonly onChange: (part: Partial<BallotDraft>) => void;
}
