import { practicesVisibleTo, questionsVisibleTo } from '../../practices/index.ts';
import { scopeSql, type SearchSource } from './search-source.ts';

/** What was said beneath it: read by those who read the thing itself. */
const conversationOf = (id: string): string => `
  (
    select string_agg(y.text, E'\\n' order by y.ordinal)
    from conversation_entry y
    where y.conversation_id = ${id}
  )`;

const PRACTICE: SearchSource = {
  kind: 'practice',
  from: 'practice p',
  key: 'p.id',
  where: `p.state <> 'retired'`,
  columns: {
    scope: scopeSql('practices'),
    place: 'p.id',
    country: 'p.country',
    language: 'p.language',
    at: 'p.changed_at',
    reviewOn: 'p.review_on',
    title: 'p.title',
    body: `concat_ws(E'\\n', p.situation, p.done, p.result, p.lessons, p.costs, ${conversationOf('p.id')})`,
    link: `concat('/library/practices/', p.id)`,
  },
  permission: 'practices:read',
  visible: (actor) => practicesVisibleTo(actor, '$1'),
};

const QUESTION: SearchSource = {
  kind: 'question',
  from: 'question q',
  key: 'q.id',
  where: 'true',
  columns: {
    scope: scopeSql('questions'),
    place: 'q.id',
    country: 'q.country',
    language: 'q.language',
    at: 'q.changed_at',
    title: 'q.title',
    body: `concat_ws(E'\\n', q.text, ${conversationOf('q.id')})`,
    link: `concat('/library/questions/', q.id)`,
  },
  permission: 'practices:read',
  visible: (actor) => questionsVisibleTo(actor, '$1'),
};

export const PRACTICE_SOURCES: readonly SearchSource[] = [PRACTICE, QUESTION];
