import i18next from 'i18next';
import { unwrap, api } from '../api/client.ts';
import { readerFormats } from '../i18n/format.ts';
import { loadTexts } from '../i18n/start.ts';
import type { FullVersion } from '../standards/versions/queries.ts';
import { agendaContent } from './agenda-content.ts';
import type { PaperContent, PaperSource } from './kept-paper.ts';
import { minutesContent } from './minutes-content.ts';

/** Fetches a paper as its own page does, with the reader's rights of this moment. */
export async function readPaper(source: PaperSource): Promise<PaperContent> {
  if (source.kind === 'standard-version') return versionContent(source);
  await loadTexts(['agendas', 'minutes']);
  return source.kind === 'agenda' ? readAgenda(source.id) : readMinutes(source.id);
}

const fetchAgenda = (meetingId: string) =>
  unwrap(api.GET('/api/meetings/{meetingId}/agenda', { params: { path: { meetingId } } }));

async function readAgenda(id: string): Promise<PaperContent> {
  const [agenda, meeting] = await Promise.all([
    fetchAgenda(id),
    unwrap(api.GET('/api/meetings/{id}', { params: { path: { id } } })),
  ]);
  return agendaContent(agenda, meeting, readerFormats());
}

async function readMinutes(meetingId: string): Promise<PaperContent> {
  const minutes = await unwrap(
    api.GET('/api/meetings/{meetingId}/minutes', { params: { path: { meetingId } } }),
  );
  return minutesContent(minutes, readerFormats());
}

async function versionContent({ id, standardId = '' }: PaperSource): Promise<PaperContent> {
  await loadTexts(['publishing']);
  const version: FullVersion = await unwrap(
    api.GET('/api/standards/{standardId}/versions/{versionId}', {
      params: { path: { standardId, versionId: id } },
    }),
  );
  const { title, label, madeAt, clauses, content } = version;
  return {
    title: `${title}: ${label}`,
    facts: [
      readerFormats().shortDay(madeAt),
      i18next.t('versions.clauses', { ns: 'publishing', count: clauses }),
    ],
    parts: [],
    clauses: content,
    leftOut: 0,
  };
}
