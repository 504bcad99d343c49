import { useCallback } from 'react';
import { WordPopover } from '../WordPopover.tsx';
import type { DefinitionFacts } from './queries.ts';

/** The definition of the term that is under the pointer, has the focus or was pressed. */
export function DefinitionPopover({ definitions }: { definitions: readonly DefinitionFacts[] }) {
  const explain = useCallback(
    (term: HTMLElement) => {
      const definition = definitions[Number(term.dataset['term'])];
      return definition ? { title: definition.term, text: definition.text } : null;
    },
    [definitions],
  );
  return <WordPopover words="[data-term]" explain={explain} />;
}
