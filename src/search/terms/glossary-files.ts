import { csvHeader, csvRows } from '#platform/http/csv';
import { escapeHtml } from '#platform/http/public-page';
import type { GlossaryConceptView, GlossaryTermView } from './dto/term.view.ts';

const CSV_COLUMNS = [
  'concept',
  'field',
  'definition',
  'language',
  'term',
  'preferred',
  'forms',
  'state',
] as const;

/** The glossary as a table: a row a term. */
export function glossaryCsv(concepts: readonly GlossaryConceptView[]): string {
  const rows = concepts.flatMap(({ id, field, definition, terms }) =>
    terms.map(({ language, term, preferred, forms, state }) => ({
      concept: id,
      field,
      definition,
      language,
      term,
      preferred: preferred ? 'yes' : 'no',
      forms: forms.join('; '),
      state,
    })),
  );
  return csvHeader(CSV_COLUMNS) + csvRows(CSV_COLUMNS, rows);
}

/** The glossary in TermBase eXchange (ISO 30042), which tools of translators read. */
export function glossaryTbx(concepts: readonly GlossaryConceptView[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><titleStmt><title>Glossary of the Nordic Baltic Network</title></titleStmt>
<sourceDesc><p>The term bank of Norbanet, kept by the members of the Network. A term is a draft unless
its note says that a seat which speaks the language has confirmed it.</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
${concepts.map(conceptEntry).join('\n')}
</body></text>
</tbx>
`;
}

function conceptEntry({ id, field, definition, terms }: GlossaryConceptView): string {
  const languages = [...new Set(terms.map(({ language }) => language))];
  return `<conceptEntry id="${id}">
<descrip type="subjectField">${field}</descrip>
<descrip type="definition" xml:lang="en">${escapeHtml(definition)}</descrip>
${languages.map((language) => languageSection(language, terms)).join('\n')}
</conceptEntry>`;
}

function languageSection(language: string, terms: readonly GlossaryTermView[]): string {
  const own = terms.filter((term) => term.language === language);
  return `<langSec xml:lang="${language}">${own.map(termSection).join('')}</langSec>`;
}

function termSection({ term, preferred, state }: GlossaryTermView): string {
  const status = preferred ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts';
  const note = `<termNote type="administrativeStatus">${status}</termNote>`;
  const confirmed = state === 'confirmed' ? '<note>Confirmed</note>' : '';
  return `<termSec><term>${escapeHtml(term)}</term>${note}${confirmed}</termSec>`;
}
