import type { AttendanceAnswer, CountryCode, DutyKind, MeetingKind, NewsKind } from '@nbn/contracts';
import { BallotLineView } from '../../ballots/index.ts';
import { NotificationGroupView, NotificationView } from './notification.view.ts';

export class HomeMeetingView {
  id!: string;
  title!: string;
  kind!: MeetingKind;
  /** @format date-time */
  startsAt!: string;
  /** @format date-time */
  endsAt!: string;
  /** The host's zone. */
  timeZone!: string;
  place!: string | null;
  invited!: boolean;
  answer!: AttendanceAnswer | null;
  inSession!: boolean;
  /** You are checked in. */
  here!: boolean;
  /** The address to join from afar, while it is in session. */
  joinUrl!: string | null;
}

export class HomePollView {
  /** Of the meeting. */
  id!: string;
  title!: string;
  /** @format date-time */
  answerBy!: string;
}

export class HomeDutyView {
  kind!: DutyKind;
  /** An action, a decision, or, of all other kinds, the meeting. */
  objectId!: string;
  /** Null where the meeting is not open to you, who only carry out what came of it. */
  meetingId!: string | null;
  meetingTitle!: string | null;
  /** What is to be done, or was decided. */
  words!: string | null;
  /** The number of the decision. */
  reference!: string | null;
  /** How many items, proposals or remarks it is about. */
  times!: number;
  /** By which day, where it is due on a day. @format date */
  day!: string | null;
  /** Until when, where it ends at an instant. @format date-time */
  until!: string | null;
  overdue!: boolean;
}

export class HomeDutyTotalView {
  kind!: DutyKind;
  total!: number;
}

/** A consultation that waits for your answer. */
export class HomeConsultationView {
  standardId!: string;
  roundId!: string;
  title!: string;
  /** Your deadline. @format date-time */
  until!: string;
  overdue!: boolean;
}

/** An open round in which your seat has clauses left to rate. */
export class HomeConsensusView {
  standardId!: string;
  processId!: string;
  title!: string;
  round!: number;
  /** How many clauses the round asks about, and how many your seat has not rated. */
  asked!: number;
  missing!: number;
  /** @format date-time */
  until!: string;
}

/** What your country does with an adopted standard, to be looked at again. */
export class HomeReviewView {
  standardId!: string;
  title!: string;
  /** How many clauses it is about. */
  records!: number;
  /** The earliest of their days. @format date */
  day!: string;
  overdue!: boolean;
}

/** A call for proposals that you have not answered. */
export class HomeCallView {
  periodId!: string;
  title!: string;
  /** The first day of the period. @format date */
  day!: string;
}

/** A version of a document that your seat is asked to read. */
export class HomeReadingView {
  documentId!: string;
  title!: string;
  version!: number;
  /** By which day. @format date */
  day!: string;
  overdue!: boolean;
}

/** A line of your country's work plan that is yours, and due soon or late. */
export class HomePlanLineView {
  id!: string;
  country!: CountryCode;
  action!: string;
  /** The title of its area. */
  area!: string;
  /** @format date */
  day!: string;
  overdue!: boolean;
}

/** A recommendation to your country that is yours to answer, and due soon or late. */
export class HomeRecommendationView {
  id!: string;
  country!: CountryCode;
  /** The report that it stands in. */
  source!: string;
  number!: string;
  /** The short title of its instrument. */
  instrument!: string;
  /** @format date */
  day!: string;
  overdue!: boolean;
}

/** A question that you may be able to answer. */
export class HomeQuestionView {
  id!: string;
  title!: string;
  /** @format date-time */
  askedAt!: string;
  /** Nobody has answered for a week. */
  unanswered!: boolean;
}

export class WaitsForMeView {
  /** Date polls that still ask me, the next to close first. */
  polls!: HomePollView[];
  /** Invitations to answer, the next meeting first. */
  answers!: HomeMeetingView[];
  /** Open ballots in which my seat has not voted, the next to close first. */
  ballots!: BallotLineView[];
  /** Consultations that ask my seat, or me as an observer, the next to close first. */
  consultations!: HomeConsultationView[];
  /** Open rounds in which my seat has clauses left to rate, the next to close first. */
  consensus!: HomeConsensusView[];
  /** Records of my country whose day of review has come, by standard, the longest due first. */
  reviews!: HomeReviewView[];
  /** Calls for proposals that I have not answered. */
  calls!: HomeCallView[];
  /** Versions that my seat is asked to read, the first to be due first. */
  readings!: HomeReadingView[];
  /** Lines of the work plan that are mine, late or due within two weeks, the first to be due first: a few. */
  planLines!: HomePlanLineView[];
  /** How many there are, those that are not named among them. */
  planLinesTotal!: number;
  /** Recommendations that are mine to answer, late or due within two weeks, the first to be due first: a few. */
  recommendations!: HomeRecommendationView[];
  /** How many there are, those that are not named among them. */
  recommendationsTotal!: number;
  /** Open questions that were put to me, the oldest first. */
  questions!: HomeQuestionView[];
  /** Unread comments to me. */
  comments!: NotificationView[];
  /**
   * What else of meetings is mine to do, read, bring or settle, the next to end first: of each kind a few.
   */
  duties!: HomeDutyView[];
  /** How many there are of each kind, those that are not named among them. */
  dutyTotals!: HomeDutyTotalView[];
  /** Terms that others proposed and I may confirm, in languages of my country. */
  termProposals!: number;
  /** Emails that did not arrive, counted to a hundred; for those who see to them. */
  deliveries!: number;
  /** Open reports of wrong words, counted to a hundred; for those who settle them. */
  wordingReports!: number;
}

/** Something of the last two weeks that the reader may see. */
export class HomeNewsView {
  kind!: NewsKind;
  id!: string;
  title!: string;
  /** Whose it is, where it is of one country. */
  country!: CountryCode | null;
  /** @format date-time */
  at!: string;
}

export class HomeView {
  /** The next meeting to which I am invited, or that I convene. */
  next!: HomeMeetingView | null;
  waits!: WaitsForMeView;
  /** What changed lately, by object and day, read or not. */
  changed!: NotificationGroupView[];
  /** What is new in the fields that I follow and my country, the latest first. */
  news!: HomeNewsView[];
}
