import { type ReactNode, useRef, useState } from 'react';
import type { BallotMethod } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { Form } from '../../ui/Form.tsx';
import { RestoredDraftNotice } from '../../ui/RestoredDraftNotice.tsx';
import { useIsRestored, useUnsavedDraft } from '../../unsaved/use-unsaved-draft.ts';
import { type AskDraft, settled } from './ask-draft.ts';
import { type Asked, askedFrom, type AskFaults, type AskRules } from './ask-terms.ts';
import { AskFields } from './AskFields.tsx';
import { AskPreview } from './AskPreview.tsx';
import { FurtherRules } from './FurtherRules.tsx';
import { TimesFields } from './TimesFields.tsx';

/** Where a question is put: what can be asked there, and how it is sent. */
export interface AskDoor extends AskRules {
  /** What is asked about: the question is kept there until it is put, or thrown away. */
  readonly place: string;
  readonly methods: readonly BallotMethod[];
  readonly start: AskDraft;
  /** Who may read it is asked only where no thing says it. */
  readonly asksAudience?: boolean;
  /** After the first round of consent nobody changes its rules. */
  readonly fixedRules?: boolean;
  readonly fixedPlaces?: boolean;
  /** What else announcing it does. */
  readonly effects?: readonly string[];
  /** What is voted on, shown before the paper. */
  readonly shown?: ReactNode;
  /** Something has to be said before it may be announced. */
  readonly waits?: boolean;
  readonly act: { readonly isPending: boolean; readonly error: unknown };
  readonly onAnnounce: (asked: Asked) => void;
  /** Keeps it as a draft, where that can be done. */
  readonly onKeep?: (asked: Asked) => void;
  readonly onLeave: () => void;
}

/**
 * The one way to put a question to the vote, whatever it is about: what is asked, whose votes count and until
 * when; all other rules are folded away with what is usual. Then a look at what everybody will see, before
 * anybody sees it.
 */
export function AskBallot({ door }: { door: AskDoor }) {
  const { t } = useTranslation('ask');
  const place = `ballot on ${door.place}`;
  const cameBack = useIsRestored(place);
  const {
    value: draft,
    isChanged,
    write,
    discard: drop,
    send,
  } = useUnsavedDraft(place, t('question'), door.start);
  const [faults, setFaults] = useState<AskFaults>({});
  const [asked, setAsked] = useState<Asked | null>(null);
  const [now] = useState(() => new Date());
  const top = useRef<HTMLDivElement>(null);
  const change = (part: Partial<AskDraft>) => {
    write((before) => settled({ ...before, ...part }));
    setFaults({});
  };
  const toTop = () =>
    requestAnimationFrame(() => {
      top.current?.focus();
      top.current?.scrollIntoView({ block: 'start' });
    });

  function preview() {
    const read = askedFrom(draft, door, new Date());
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
    door.onLeave();
  }

  const sending = {
    ...door,
    onAnnounce: (what: Asked) => send(() => door.onAnnounce(what)),
    ...(door.onKeep ? { onKeep: (what: Asked) => send(() => door.onKeep?.(what)) } : {}),
  };
  const part = { door, draft, faults, now, onChange: change };
  return (
    <div ref={top} tabIndex={-1} style={{ outline: 'none', scrollMarginBlockStart: 80 }}>
      {asked && <AskPreview door={sending} draft={draft} asked={asked} onBack={back} />}
      <div hidden={asked !== null}>
        <Form
          draftKey={null}
          verb={t('preview')}
          problem={asked ? null : door.act.error}
          onSubmit={preview}
          onCancel={leave}
        >
          {cameBack && isChanged && <RestoredDraftNotice onDiscard={drop} />}
          {door.shown}
          <AskFields {...part} />
          <TimesFields {...part} />
          <FurtherRules {...part} />
        </Form>
      </div>
    </div>
  );
}

/** What each part of the form is given. */
export interface AskPart {
  readonly door: AskDoor;
  readonly draft: AskDraft;
  readonly faults: AskFaults;
  readonly now: Date;
  readonly onChange: (part: Partial<AskDraft>) => void;
}
