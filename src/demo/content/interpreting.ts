import { section, type ClauseText } from './text.ts';

export const INTERPRETING: { readonly title: string; readonly clauses: readonly ClauseText[] } = {
  title: 'Guideline on working with interpreters',
  clauses: [
    ...section(
      'aim',
      'Aim',
      `Practical guidance for services that speak with a woman through an interpreter, in person or at a distance. It
      adds detail to the chapter on interpreters of the common standard on victim support.`,
      [
        [
          'who',
          'Who should read it',
          `Support workers, health staff, lawyers and officers who order, brief or use interpreters, and those who
        pay for them.`,
        ],
      ],
    ),
    ...section(
      'before',
      'Before the conversation',
      `Most of what goes wrong in an interpreted conversation is decided before it begins.`,
      [
        [
          'booking',
          'Booking',
          `The booking shall state language, dialect, length and setting, and shall not state the subject, the woman's name
        or the address of a shelter.`,
        ],
        [
          'check',
          'Conflict check',
          `The service checks with the agency that the interpreter does not belong to the same small community.
        The check is made by region and group and never by name.`,
        ],
        [
          'briefing',
          'Briefing',
          `Ten minutes are set aside to brief the interpreter on words that will come up, on breaks, and on what to do if
        the conversation has to stop.`,
        ],
        [
          'remote',
          'At a distance',
          `For telephone and video the interpreter confirms to be alone in a closed room. The picture of the woman is
        switched off unless she wants otherwise.`,
        ],
      ],
    ),
    ...section(
      'during',
      'During the conversation',
      `The conversation belongs to the woman and to the person who supports her.`,
      [
        [
          'introduction',
          'Introduction',
          `Everyone in the room says what they do, that they are bound by confidentiality, and that each of them can
        ask for a pause or for another interpreter.`,
        ],
        [
          'direct',
          'Speak to her',
          `The service speaks to the woman and not to the interpreter, in short sentences and without legal terms that have
        not been explained.`,
        ],
        [
          'complete',
          'Everything, and nothing more',
          `The interpreter renders everything that is said, including what seems rude, confused or beside
        the point, and adds neither advice nor explanation of culture.`,
        ],
        [
          'stop',
          'When to stop',
          `If she falls silent, answers for someone else or seems to know the interpreter, the service ends the
        conversation in a neutral way and asks her afterwards, with another interpreter.`,
        ],
      ],
    ),
    ...section('after', 'After the conversation', `Care after the conversation is part of the work.`, [
      [
        'notes',
        'Notes',
        `The interpreter's notes are destroyed in the presence of the service before anyone leaves.`,
      ],
      [
        'debriefing',
        'Debriefing',
        `The interpreter is offered a short debriefing the same day and access to supervision.`,
      ],
      [
        'feedback',
        'Feedback',
        `The woman is asked, in a later conversation and through somebody else, whether she felt understood and safe.`,
      ],
    ]),
  ],
};
