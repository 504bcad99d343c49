import { recommendationsVisibleTo } from '../../monitoring/index.ts';
import { linesVisibleTo } from '../../plans/index.ts';
import { scopeSql, type SearchSource } from './search-source.ts';

const PLAN_LINE: SearchSource = {
  kind: 'plan-line',
  from: 'work_plan_line l join area x on x.id = l.area_id',
  key: 'l.id',
  where: 'true',
  columns: {
    scope: scopeSql('plans'),
    place: 'l.id',
    country: 'l.country_code',
    at: 'l.changed_at',
    title: 'l.action',
    body: `
      (
        select string_agg(g.text, E'\\n' order by g.at, g.id)
        from work_plan_progress g
        where g.line_id = l.id
      )`,
    context: 'x.title',
    link: `concat('/network/plans/lines/', l.id)`,
  },
  permission: 'plans:read',
  visible: (actor) => linesVisibleTo(actor, '$2'),
};

const RECOMMENDATION: SearchSource = {
  kind: 'recommendation',
  from: 'recommendation m join instrument t on t.id = m.instrument_id',
  key: 'm.id',
  where: 'true',
  columns: {
    scope: scopeSql('recommendations'),
    place: 'm.id',
    country: 'm.country',
    at: 'm.changed_at',
    title: `concat_ws(', ', m.source, m.number)`,
    body: `concat_ws(E'\\n', m.text, m.answer)`,
    context: 't.short_title',
    link: `concat('/network/recommendations/', m.id)`,
  },
  permission: 'monitoring:read',
  visible: (actor) => recommendationsVisibleTo(actor, '$2'),
};

export const PLAN_SOURCES: readonly SearchSource[] = [PLAN_LINE, RECOMMENDATION];
