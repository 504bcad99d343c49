export { NetworkExchange } from './exchange/exchange.service.ts';
export { Members } from './members/members.service.ts';
export { NetworkModule } from './network.module.ts';
export {
  OfficeEnded,
  OfficeGiven,
  OfficeProposed,
  OfficeRefused,
  SeatAppointed,
  SeatVacated,
} from './network.events.ts';
export { knownMembers } from './visibility.ts';
export { Organisation } from './organisations/organisation.entity.ts';
export { Appointments } from './teams/appointments.service.ts';
export { seatReaders } from './teams/seat-readers.ts';
export { SeatContacts } from './teams/seat-contacts.service.ts';
export { TeamsQuery } from './teams/teams.query.ts';
