export { NetworkExchange } from './exchange/exchange.service.ts';
export { Members } from './members/members.service.ts';
export { NetworkModule } from './network.module.ts';
export { SeatAppointed, SeatVacated } from './network.events.ts';
export { Organisation } from './organisations/organisation.entity.ts';
export { Appointments } from './teams/appointments.service.ts';
export { SeatContacts } from './teams/seat-contacts.service.ts';
export { TeamsQuery } from './teams/teams.query.ts';
