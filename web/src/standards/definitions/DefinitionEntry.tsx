import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/links.tsx';
import { type ClauseChoice, EditDefinitionDialog, RemoveDefinitionDialog } from './DefinitionDialogs.tsx';
import classes from './Definitions.module.css';
import type { Definition } from './queries.ts';

interface DefinitionEntryProps {
  standardId: string;
  definition: Definition;
  clauses: readonly ClauseChoice[];
  mayEdit: boolean;
}

/** One term with what it means and how often the text uses it. */
export function DefinitionEntry({ standardId, definition, clauses, mayEdit }: DefinitionEntryProps) {
  const { t } = useTranslation('definitions');
  const [act, setAct] = useState<'edit' | 'remove' | null>(null);
  const { term, variants, text, clauseId, conceptId, used } = definition;
  const clause = clauses.find(({ value }) => value === clauseId);
  const close = () => setAct(null);
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <p>{text}</p>
        <div className={classes.facts}>
          {variants.length > 0 && <span>{t('also', { words: variants.join('; ') })}</span>}
          <span>{t('used', { count: used })}</span>
          {clause && (
            <TextLink to="/standards/$standardId" params={{ standardId }} hash={`clause-${clause.value}`}>
              {t('clause', { clause: clause.label })}
            </TextLink>
          )}
          {conceptId && (
            <TextLink to="/library/terms/$concept" params={{ concept: conceptId }}>
              {t('concept')}
            </TextLink>
          )}
        </div>
        {mayEdit && (
          <div className={classes.acts}>
            {(['edit', 'remove'] as const).map((one) => (
              <Button
                key={one}
                size="xs"
                variant="default"
                aria-label={t(`${one}Named`, { term })}
                onClick={() => setAct(one)}
              >
                {t(one)}
              </Button>
            ))}
          </div>
        )}
        {act === 'edit' && (
          <EditDefinitionDialog
            standardId={standardId}
            definition={definition}
            clauses={clauses}
            onClose={close}
          />
        )}
        {act === 'remove' && (
          <RemoveDefinitionDialog standardId={standardId} definition={definition} onClose={close} />
        )}
      </dd>
    </>
  );
}
