import { agendas } from './agendas.ts';
import { amendments } from './amendments.ts';
import { ask } from './ask.ts';
import { archive } from './archive.ts';
import { areas } from './areas.ts';
import { audit } from './audit.ts';
import { ballots } from './ballots.ts';
import { consensus } from './consensus.ts';
import { consultations } from './consultations.ts';
import { definitions } from './definitions.ts';
import { deliveries } from './deliveries.ts';
import { directory } from './directory.ts';
import { documents } from './documents.ts';
import { drafting } from './drafting.ts';
import { exchange } from './exchange.ts';
import { funding } from './funding.ts';
import { home } from './home.ts';
import { identity } from './identity.ts';
import { introduction } from './introduction.ts';
import { lifecycle } from './lifecycle.ts';
import { losses } from './losses.ts';
import { meetings } from './meetings.ts';
import { minutes } from './minutes.ts';
import { monitoring } from './monitoring.ts';
import { network } from './network.ts';
import { nominations } from './nominations.ts';
import { notifications } from './notifications.ts';
import { contributions } from './contributions.ts';
import { plans } from './plans.ts';
import { polls } from './polls.ts';
import { practices } from './practices.ts';
import { priorities } from './priorities.ts';
import { problems } from './problems.ts';
import { publishing } from './publishing.ts';
import { purging } from './purging.ts';
import { reminders } from './reminders.ts';
import { reports } from './reports.ts';
import { safeguarding } from './safeguarding.ts';
import { search } from './search.ts';
import { session } from './session.ts';
import { shell } from './shell.ts';
import { sources } from './sources.ts';
import { standards } from './standards.ts';
import { suggestions } from './suggestions.ts';
import { terms } from './terms.ts';
import { uploads } from './uploads.ts';
import { voices } from './voices.ts';

/**
 * English, whole: the measure of every other language, and the source of the keys' types. Pages load one
 * namespace at a time.
 */
export const en = {
  shell,
  problems,
  home,
  notifications,
  identity,
  introduction,
  network,
  nominations,
  directory,
  areas,
  contributions,
  plans,
  monitoring,
  meetings,
  polls,
  agendas,
  archive,
  minutes,
  session,
  documents,
  ballots,
  ask,
  standards,
  drafting,
  sources,
  definitions,
  lifecycle,
  consensus,
  consultations,
  amendments,
  suggestions,
  publishing,
  voices,
  exchange,
  losses,
  priorities,
  practices,
  funding,
  audit,
  deliveries,
  safeguarding,
  reminders,
  reports,
  purging,
  terms,
  search,
  uploads,
};
export type Texts = typeof en;
export type Namespace = keyof Texts;
