export { AgendasModule } from './agendas.module.ts';
export { AgendaQuery } from './agenda.query.ts';
export { AgendaChanged } from './agendas.events.ts';
export { Programme } from './programme.service.ts';
export type { PresenterInput } from './dto/agenda.input.ts';
