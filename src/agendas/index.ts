export { AgendasModule } from './agendas.module.ts';
export { AgendaQuery } from './agenda.query.ts';
export { AgendaChanged } from './agendas.events.ts';
