import { Suspense } from 'react';
import { DraftReader, type DraftReaderProps } from './DraftReader.tsx';
import { DraftTextPlaceholder } from './DraftTextPlaceholder.tsx';
import { loadDraftEditor } from './prefetch-draft.ts';
import type { Standard, Thread } from './queries.ts';
import type { TextMode } from './suggestions/text-mode.ts';
import { lazyPart } from '../ui/lazy-part.tsx';

const DraftEditor = lazyPart(loadDraftEditor);
const SuggestText = lazyPart(() => import('./suggestions/SuggestText.tsx'));
const ReviewText = lazyPart(() => import('./suggestions/ReviewText.tsx'));

interface TextByModeProps {
  mode: TextMode;
  standard: Standard;
  reader: Omit<DraftReaderProps, 'articleRef' | 'Words' | 'open'> & { open: Thread | undefined };
  /** Where the editor says whether all is saved. */
  saving: HTMLElement | null;
  /** Where what helps in the text is shown. */
  tools: HTMLElement | null;
  /** The text, where it is read. */
  onArticle: (article: HTMLElement | null) => void;
}

/** The words of a draft as the reader wants them: to write in or to read, to suggest others in, with what is suggested. */
export function TextByMode({ mode, standard, reader, saving, tools, onArticle }: TextByModeProps) {
  const placeholder = <DraftTextPlaceholder clauses={reader.clauses} />;
  if (mode === 'suggest')
    return (
      <Suspense fallback={placeholder}>
        <SuggestText {...reader} standard={standard} articleRef={onArticle} />
      </Suspense>
    );
  if (mode === 'review')
    return (
      <Suspense fallback={placeholder}>
        <ReviewText {...reader} standard={standard} articleRef={onArticle} />
      </Suspense>
    );
  const reading = <DraftReader {...reader} articleRef={onArticle} />;
  if (!standard.abilities.edit) return reading;
  return (
    <Suspense fallback={placeholder}>
      <DraftEditor
        {...reader}
        standard={standard}
        open={reader.open ?? null}
        saving={saving}
        tools={tools}
        reading={reading}
      />
    </Suspense>
  );
}
