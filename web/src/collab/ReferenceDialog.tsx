import { Modal, Select } from '@mantine/core';
import { type ClauseKind, isNumberedClause } from '@nbn/contracts';
import { numberClauses } from '@nbn/drafting';
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { insertReference } from './reference-commands.ts';
import { attributesOf } from './schema.ts';

/** As many letters of a clause as tell it from the others. */
const EXCERPT_LENGTH = 80;
/** A longer list is looked through by typing. */
const SHOWN_MOST = 50;

interface ReferableClause {
  readonly value: string;
  readonly label: string;
  readonly number: string;
}

/** A clause of a text, as far as it can be referred to. */
export interface TextClause {
  readonly id: string | null;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly text: string;
}

/** The clauses of the text in an editor, in their order. */
export const clausesIn = ({ state }: Editor): TextClause[] =>
  [...state.doc.children].map((node) => ({ ...attributesOf(node), text: node.textContent }));

/** The clauses of a text that have a number, with their first words. */
function referableClauses(clauses: readonly TextClause[]): ReferableClause[] {
  const numbers = numberClauses(clauses);
  return clauses.flatMap(({ id, text, ...clause }, at) => {
    const number = numbers[at]!.reference;
    if (!id || !isNumberedClause(clause)) return [];
    const excerpt = text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text;
    return [{ value: id, number, label: `${number}  ${excerpt}` }];
  });
}

interface ReferenceDialogProps {
  editor: Editor;
  /** The clauses that can be meant, in their order. */
  clauses: readonly TextClause[];
  onClose: () => void;
}

/** Which clause is referred to: its number goes where the caret is, and stays right. */
export function ReferenceDialog({ editor, clauses: all, onClose }: ReferenceDialogProps) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const [clauses] = useState(() => referableClauses(all));
  function choose(id: string | null) {
    const chosen = clauses.find(({ value }) => value === id);
    if (!chosen) return;
    const { state, view } = editor;
    if (insertReference(chosen.value, chosen.number)(state, view.dispatch.bind(view), view)) onClose();
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reference.add')}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Select
        label={t('reference.clause')}
        description={t('reference.hint')}
        data={clauses}
        limit={SHOWN_MOST}
        searchable
        data-autofocus
        nothingFoundMessage={t('reference.none')}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        styles={{ options: { maxHeight: 220, overflowY: 'auto' } }}
        onChange={choose}
      />
    </Modal>
  );
}
