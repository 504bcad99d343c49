// Made of the English texts by `npm run texts`.

/** Texts of the web client, by namespace. */
export interface PageTexts {
  readonly agendas: {
    readonly title: 'Agenda';
    readonly items: 'Agenda items';
    readonly add: 'Add an item';
    readonly none: {
      readonly title: 'The agenda is empty';
      readonly text: 'When the secretariat adds items, they will appear here with their times.';
      readonly arrange: 'Add the first item. Its time follows from the start of the meeting, and the times of all other items from the durations.';
    };
    readonly kind: {
      readonly information: 'Information';
      readonly discussion: 'Discussion';
      readonly decision: 'Decision';
      readonly vote: 'Vote';
      readonly news: 'News';
      readonly break: 'Break';
      readonly section: 'Section';
    };
    readonly minutes_one: '{{count}} minute';
    readonly minutes_other: '{{count}} minutes';
    readonly presenter: {
      readonly seat: '{{country}}, {{seat}}';
      readonly nobody: 'no one';
    };
    readonly seat: {
      readonly government: 'government seat';
      readonly ngo: 'NGO seat';
      readonly resource: 'resource person';
    };
    readonly time: {
      readonly yours: '{{from}}–{{to}} {{zone}}';
      readonly hosts: '{{from}}–{{to}} {{zone}}, host’s local time';
      readonly afterClosed: 'After the closed item';
      readonly ends: 'Ends at {{time}} {{zone}}.';
      readonly endsBoth: 'Ends at {{time}} {{zone}} ({{hostTime}} {{hostZone}}, host’s local time).';
      readonly total: 'Total for all items: {{minutes}}.';
    };
    readonly overrun: {
      readonly title: 'The items run {{minutes}} past the booked end';
      readonly text: 'The meeting is booked until {{time}} {{zone}}. Shorten or remove items, or move the end of the meeting.';
      readonly reader: 'The meeting is booked until {{time}} {{zone}}; the items as planned end later.';
    };
    readonly merged: 'Someone else changed the order at the same time. Both changes have been made; this is now the order for everyone.';
    readonly ballots: {
      readonly of: 'Ballots on {{title}}';
      readonly one: 'Ballot:';
    };
    readonly ballotAhead: {
      readonly title: 'Put a question about this item to the vote';
      readonly lead: 'The ballot is announced now with its times, and seats vote before or alongside the meeting. Questions that come up during the meeting are put to the vote there.';
      readonly ask: 'Do you agree to this: {{title}}?';
      readonly notNow: 'A question can be put to the vote only once the meeting has been convened, and only by people who arrange its agenda.';
    };
    readonly act: {
      readonly ballot: 'Put to the vote';
      readonly carry: 'Carry over to a later meeting';
      readonly more: 'More actions for the agenda';
      readonly section: 'Add a section heading';
      readonly reschedule: 'Adjust fixed times';
      readonly deadline: 'Set a deadline for papers';
      readonly label: 'More actions for {{title}}';
      readonly edit: 'Edit';
      readonly remove: 'Remove';
      readonly paper: 'Add a paper';
      readonly meetingPaper: 'Add a paper for the whole meeting';
    };
    readonly form: {
      readonly addTitle: 'Add an item';
      readonly editTitle: 'Edit the item';
      readonly kind: 'Kind';
      readonly title: 'Title';
      readonly minutes: 'Minutes';
      readonly presenter: 'Presenter';
      readonly nobody: 'No one named';
      readonly seats: 'Seats of the national teams';
      readonly members: 'Members';
      readonly other: 'Someone else';
      readonly words: 'Enter a name';
      readonly wordsLabel: 'Name of the presenter';
      readonly fixedAt: 'Fixed time (optional)';
      readonly fixedHint: 'Local time in {{city}}. The item begins at this time, whatever comes before it. If you leave the field empty, the time of the item follows from the items before it.';
      readonly notes: 'Notes';
      readonly notesHint: 'What should people know or prepare? No names or details of victims.';
      readonly add: 'Add to the agenda';
      readonly save: 'Save';
      readonly added: '{{title}} has been added. It begins at {{time}}.';
      readonly addedUntimed: '{{title}} was added.';
    };
    readonly fixed: {
      readonly at: 'Fixed at {{time}} {{zone}}.';
      readonly idle: '{{minutes}} free before it.';
      readonly 'runs-into': 'The items before it run {{minutes}} into it.';
      readonly 'before-start': 'This is {{minutes}} before the meeting begins.';
    };
    readonly conflicts: {
      readonly title_one: 'A fixed time does not fit';
      readonly title_other: '{{count}} fixed times do not fit';
      readonly text: 'Nothing has been moved. Shorten the items before, change the order, or let these items begin as soon as they can.';
    };
    readonly reschedule: {
      readonly title: 'Adjust fixed times';
      readonly effect: 'Items with a fixed time that earlier items run into begin as soon as they can. Fixed times that fit stay. No one receives an email.';
      readonly gap: 'Minutes to leave between two items';
      readonly moves_zero: 'No fixed time needs to move.';
      readonly moves_one: 'One fixed time moves:';
      readonly moves_other: '{{count}} fixed times move:';
      readonly move: '{{title}}: {{from}} becomes {{to}}, host’s local time';
      readonly verb: 'Adjust the times';
      readonly done_zero: 'No fixed time had to move.';
      readonly done_one: 'One fixed time was moved.';
      readonly done_other: '{{count}} fixed times were moved.';
    };
    readonly section: {
      readonly addTitle: 'Add a section heading';
      readonly editTitle: 'Edit the heading';
      readonly title: 'Heading';
      readonly hint: 'A heading takes no time. The items after it appear under it.';
      readonly add: 'Add the heading';
    };
    readonly origin: {
      readonly proposed: 'Proposed by {{by}}.';
      readonly from: 'Carried over from';
      readonly to: 'Carried over to';
    };
    readonly carry: {
      readonly title: 'Carry {{title}} over?';
      readonly effect: 'The item stays here with what was said, and is added at the end of the other agenda with its papers. No one receives an email.';
      readonly to: 'Later meeting';
      readonly noDate: 'no date yet';
      readonly none: 'There is no later meeting of this kind yet. Prepare one first; a draft is enough.';
      readonly verb: 'Carry the item over';
      readonly done: '{{title}} was carried over.';
    };
    readonly proposals: {
      readonly title: 'Proposed items';
      readonly propose: 'Propose an item';
      readonly effect: 'The people who arrange the agenda are notified. They accept the item or tell you why not. No one else sees it before that.';
      readonly send: 'Propose the item';
      readonly proposed: 'Your item was proposed.';
      readonly why: 'Reason and purpose';
      readonly whyHint: 'No names or details of victims.';
      readonly none: 'You have not proposed any items for this meeting.';
      readonly state: {
        readonly open: 'Waiting for an answer';
        readonly accepted: 'On the agenda';
        readonly refused: 'Declined';
        readonly withdrawn: 'Withdrawn';
      };
      readonly yours: 'proposed by you on {{day}}';
      readonly by: 'proposed by {{name}} on {{day}}';
      readonly because: 'Reason for declining: {{reason}}';
      readonly papers: 'Papers:';
      readonly accept: 'Accept';
      readonly acceptOne: 'Accept {{title}}';
      readonly accepted: '{{title}} is now on the agenda.';
      readonly refuse: 'Decline';
      readonly refuseOne: 'Decline {{title}}';
      readonly refuseTitle: 'Decline {{title}}?';
      readonly reason: 'Reason';
      readonly reasonHint: 'The person who proposed the item reads this.';
      readonly refuseVerb: 'Decline the item';
      readonly withdraw: 'Withdraw';
      readonly withdrawOne: 'Withdraw {{title}}';
    };
    readonly book: {
      readonly title: 'Agenda and papers as one PDF';
      readonly lead: 'One file to read on the way: the agenda, followed by the papers that you may see.';
      readonly make: 'Create the PDF';
      readonly again: 'Create it again';
      readonly waits: 'Waiting in the queue.';
      readonly step: 'In progress: {{done}} of {{steps}} steps done';
      readonly progress: 'Progress';
      readonly ready: 'The agenda is ready as one PDF.';
      readonly download: 'Download the PDF';
      readonly pages_one: '{{count}} page';
      readonly pages_other: '{{count}} pages';
      readonly until: 'Contents as of {{asked}}. Available until {{until}}.';
      readonly leftOut_one: 'One paper is listed but not included: it is not a PDF that can be merged.';
      readonly leftOut_other: '{{count}} papers are listed but not included: they are not PDFs that can be merged.';
      readonly failed: 'The PDF could not be created';
    };
    readonly closed: {
      readonly place: 'Closed item';
      readonly to: 'Closed. On its list: {{names}}.';
      readonly close: 'Closed: open only to people on a list';
      readonly effect: 'Everyone else who can see the meeting sees “Closed item”, without title, papers, number or length. They see no time for the items that follow, unless the time is fixed.';
      readonly list: 'People on the list';
      readonly youToo: 'A seat on the list gives access to the person who holds it. You are on the list as well.';
      readonly choose: 'Choose seats and members';
      readonly nobody: 'No match';
    };
    readonly deadline: {
      readonly title: 'Deadline for papers';
      readonly label: 'Papers due by';
      readonly hint: 'Local time in {{city}}. Later papers are accepted and marked as late.';
      readonly until: 'Papers are due by {{time}}.';
      readonly remove: 'Remove the deadline';
    };
    readonly remove: {
      readonly section: 'The heading is removed from the agenda; the items stay. No one receives an email.';
      readonly title: 'Remove {{title}}?';
      readonly effect: 'The item is removed from the agenda, and all that follow begin {{minutes}} earlier. No one receives an email.';
      readonly papers_one: 'Its paper stays in the library for you, but is no longer part of the meeting.';
      readonly papers_other: 'Its {{count}} papers stay in the library for you, but are no longer part of the meeting.';
      readonly verb: 'Remove the item';
    };
    readonly papers: {
      readonly of: 'Papers for {{title}}';
      readonly meeting: 'Papers for the whole meeting';
      readonly none: 'None yet. A paper added here does not belong to any single item.';
      readonly addTitle: 'Add a paper to {{title}}';
      readonly toMeeting: 'Add a paper for the whole meeting';
      readonly add: 'Add the paper';
      readonly added: '{{title}} was added.';
      readonly detachTitle: 'Remove {{title}} from the meeting?';
      readonly detachEffect: 'The paper is no longer part of the meeting, and people who could read it only because of the meeting no longer can. It stays in the library for its owner.';
      readonly detachVerb: 'Remove the paper';
      readonly late: 'late by {{by}}';
    };
  };
  readonly amendments: {
    readonly title: 'Amendments';
    readonly lead: 'Proposed new text for a clause, each with its reason and the name of its proposer. Rival amendments to one clause are listed together.';
    readonly open_one: '{{count}} waiting for an outcome';
    readonly open_other: '{{count}} waiting for an outcome';
    readonly show: {
      readonly label: 'Which amendments';
      readonly open: 'Open';
      readonly all: 'All';
    };
    readonly onlyClause: 'Only amendments to {{name}}.';
    readonly allClauses: 'Show all clauses';
    readonly clauseGone: 'A clause that is no longer in the text';
    readonly none: {
      readonly title: 'No amendments here';
      readonly text: 'To propose new text for a clause, open the text and choose “Propose an amendment” at the clause.';
      readonly closed: 'National teams can propose new text while the standard accepts amendments.';
      readonly openTitle: 'No open amendments';
      readonly settled_one: '{{count}} amendment is no longer open.';
      readonly settled_other: '{{count}} amendments are no longer open.';
      readonly all: 'Show all';
    };
    readonly name: 'Amendment {{number}}, {{by}}';
    readonly titleOf: 'Amendment {{number}} to clause {{clause}}';
    readonly titleAdded: 'Amendment {{number}}: a new clause after clause {{clause}}';
    readonly titleRemoved: 'Amendment {{number}}: clause {{clause}} is to be removed';
    readonly titleGone: 'Amendment {{number}}';
    readonly trail: 'Amendments to “{{title}}”';
    readonly by: 'Proposed by {{by}}';
    readonly source: 'From a file, where the author is given as “{{author}}”';
    readonly sourceAt: 'From a file, where the author is given as “{{author}}”, {{when}}';
    readonly sourceUnnamed: 'From a file';
    readonly sourceUnnamedAt: 'From a file, written {{when}}';
    readonly submitted: 'Submitted {{when}}';
    readonly secretariat: 'the secretariat';
    readonly state: {
      readonly draft: 'Draft';
      readonly submitted: 'Waiting for an outcome';
      readonly accepted: 'Accepted, not in the text yet';
      readonly merged: 'In the text';
      readonly rejected: 'Rejected';
      readonly withdrawn: 'Withdrawn';
    };
    readonly legend: {
      readonly goes: 'Text to be removed';
      readonly comes: 'text to be inserted';
    };
    readonly changes: 'What it changes';
    readonly change: {
      readonly added: 'A new clause after this one';
      readonly removed: 'The clause is to be removed';
    };
    readonly wording: 'Proposed wording';
    readonly wordingLabel: 'The clause as it should read';
    readonly preview: 'Compared with the clause as it was when you began:';
    readonly reason: 'Reason';
    readonly reasonLabel: 'Why the clause should read like this';
    readonly reasonHint: 'Everyone who reads the standard can read this. No names or details of cases.';
    readonly save: 'Save';
    readonly newer: {
      readonly title: 'Another author has saved this text in the meantime';
      readonly theirs: 'Use their version';
      readonly mine: 'Keep my version';
    };
    readonly newTitle: 'Propose an amendment: {{name}}';
    readonly newTitleNone: 'Propose an amendment';
    readonly newLead: 'It is a draft at first: only your team can see it and write in it, until one of you submits it to everyone.';
    readonly chip_one: '{{count}} amendment';
    readonly chip_other: '{{count}} amendments';
    readonly propose: 'Propose an amendment: {{name}}';
    readonly raisedHere: 'Amendments raised under this item';
    readonly votedHere: 'Voted on:';
    readonly item: {
      readonly meeting: 'Agenda item';
      readonly help: 'If the ballot belongs to an item of an upcoming meeting, each of the two links to the other.';
      readonly none: 'None';
      readonly item: 'Item of {{meeting}}';
      readonly choose: 'Choose an item';
    };
    readonly waiting_one: '{{count}} amendment is still waiting for an outcome';
    readonly waiting_other: '{{count}} amendments are still waiting for an outcome';
    readonly waitingText: 'Each needs an outcome and a reason before the standard can be published, and accepted amendments must be merged into the text before the ballot.';
    readonly toThem: 'See the amendments';
    readonly expected: {
      readonly draft: 'Only your team can see this draft. When its text and reason are ready, submit it to everyone.';
      readonly together: 'Only your team can see this draft. It was begun in the text, under “Suggest”, and the person who began it sends it from there together with the others.';
      readonly closed: 'The standard does not accept new amendments at present. This draft is kept.';
      readonly decide: 'This amendment is waiting for an outcome: accept it, reject it with a reason, or put it to the vote.';
      readonly merge: 'This amendment is accepted. Merge it into the text.';
      readonly later: 'This amendment is accepted. It is merged into the text as soon as the text is open again.';
      readonly removed: 'The clause is no longer in the text.';
    };
    readonly became: 'See what happened to it';
    readonly outcome: {
      readonly title: 'Outcome';
      readonly accepted: 'Accepted by {{by}}, {{when}}';
      readonly partly: 'Accepted in part by {{by}}, {{when}}';
      readonly rejected: 'Rejected by {{by}}, {{when}}';
      readonly ballot: 'Decided by ballot, {{when}}';
      readonly toBallot: 'See the ballot';
      readonly merged: 'The clause with this amendment, compared with the clause that the amendment was based on:';
    };
    readonly standing: {
      readonly title: 'In the current clause';
      readonly text: 'The clause has changed since this amendment was begun. With the amendment, the clause would read:';
      readonly conflict: 'The clause has changed since this amendment was begun, and the two can no longer be combined automatically.';
    };
    readonly conflict: {
      readonly title_one: 'The current clause has different text in the same place';
      readonly title_other: 'The current clause has different text in {{count}} places';
      readonly base: 'Text that both began from';
      readonly proposed: 'Text of the amendment';
      readonly current: 'Text of the clause';
      readonly nothing: '(no text)';
    };
    readonly withThis: 'Suggested together with this amendment';
    readonly rivals: {
      readonly title_one: 'One rival amendment';
      readonly title_other: '{{count}} rival amendments';
      readonly this: '{{name}} (this one)';
    };
    readonly ballots: {
      readonly notNow: 'This amendment cannot be put to the vote now.';
      readonly title_one: 'Ballot';
      readonly title_other: 'Ballots';
      readonly textChanged: 'Text changed';
      readonly changedTitle: 'The text has changed since it was voted on';
      readonly changed: 'The votes are kept with the text that they were cast on, and decide nothing about the current text. A new ballot is needed to ask again.';
      readonly closes: 'closes {{when}}';
      readonly votedText: 'The clause as it was voted on:';
    };
    readonly thread: {
      readonly raised: 'Raised under';
      readonly votedAt: 'Voted on under';
      readonly clause: 'Changes';
      readonly after: 'Comes after';
      readonly clauseNumber: 'Clause {{number}}';
      readonly rival: 'Rival';
      readonly ballot: 'Voted on in';
      readonly decision: 'Decision {{reference}} on the clause';
    };
    readonly act: {
      readonly draft: 'Save as draft';
      readonly submit: 'Submit to everyone';
      readonly withdraw: 'Withdraw';
      readonly withdrawSet: 'Withdraw all that were sent together';
      readonly accept: 'Accept';
      readonly merge: 'Merge into the text';
      readonly reject: 'Reject';
      readonly ballot: 'Put to the vote';
      readonly ballotAgain: 'Ask for a new vote';
      readonly more: 'More actions';
    };
    readonly ask: {
      readonly submit: 'Submit this amendment to everyone?';
      readonly withdraw: 'Withdraw this amendment?';
      readonly withdrawSet: 'Withdraw all amendments that were sent together?';
      readonly accept: 'Accept this amendment';
      readonly merge: 'Merge the amendment into the text';
      readonly reject: 'Reject this amendment';
      readonly ballot: 'Put this amendment to the vote';
      readonly ballotAgain: 'Ask for a new vote';
    };
    readonly effect: {
      readonly submit: 'All teams and the secretariat are notified, and anyone who reads the standard can read the amendment. Its text and its reason can no longer be changed after that.';
      readonly withdraw: 'It can still be read, marked as withdrawn.';
      readonly withdrawSet: 'Amendments that were suggested together with this one and have no outcome yet are withdrawn too. All of them can still be read.';
      readonly withdrawDraft: 'No one outside your team has seen it, and no one will.';
      readonly accept: 'The clause changes immediately, word by word; what others are writing in it at the same time is kept. The authors are notified. The clause will read:';
      readonly acceptLater: 'The text is frozen at present: the amendment is merged into it when the text is open again. The authors are notified.';
      readonly acceptSame: 'The clause already contains all of this, and stays as it is. The authors are notified.';
      readonly added: 'The clause is put into the text immediately, in its place; the numbers of the clauses after it change accordingly. The authors are notified. It will read:';
      readonly removed: 'The clause is removed from the text immediately; its history and its threads stay, and it can be restored. The authors are notified. It currently reads:';
      readonly byHand: 'The clause and the amendment contradict each other in this text. Combine them by hand.';
      readonly byHandVoted: 'The countries adopted this amendment by ballot.';
      readonly reject: 'The clause stays as it is. The authors are notified, and everyone who reads the standard can read your reason.';
      readonly ballot: 'Every seat that votes receives an email. While the ballot is open, no one can accept, reject or withdraw the amendment; the result of the ballot decides. The countries vote on exactly the text below.';
      readonly ballotAgain: 'The earlier ballot ends and decides nothing; its votes are kept with the text that they were cast on. Every seat is asked again, about exactly this text:';
    };
    readonly responses: {
      readonly title: 'Response table of {{edition}}';
      readonly lead: 'Remarks and amendments from the countries and observers before the text was published, and the outcome of each.';
      readonly versions: 'Versions';
      readonly whole: 'On the standard as a whole';
      readonly observer: 'an observer';
      readonly remark: 'Remark, {{by}}';
      readonly reason: 'Outcome: {{reason}}';
      readonly because: 'Reason: {{reason}}';
      readonly taken: 'What was included in the text:';
      readonly outcome: {
        readonly accepted: 'Accepted';
        readonly partly: 'Accepted in part';
        readonly rejected: 'Not accepted';
      };
      readonly none: 'No remarks or amendments';
      readonly noneText: 'Before this version was published, no one made a remark on the text and no one proposed an amendment.';
    };
    readonly why: 'Reason';
    readonly whyHint: 'The authors can read this, and so can everyone else later: it appears in the response table of the version.';
    readonly byHand: 'The clause as it should read';
    readonly byHandHint: 'Starts with the current clause, including the complete amendment.';
    readonly byHandNothing: 'This is the current clause: nothing of the amendment is in it. Include some of its text, or reject the amendment with a reason.';
    readonly byHandPreview: 'Compared with the current clause:';
    readonly byHandWhole: 'The complete amendment is included. The outcome is “accepted”.';
    readonly byHandPartly: 'The outcome is “accepted in part”.';
    readonly terms: {
      readonly reworded: 'Should clause {{clause}} read as follows?';
      readonly added: 'Should this clause be added after clause {{clause}}?';
      readonly removed: 'Should clause {{clause}} be removed?';
      readonly askTogether: 'How should clause {{clause}} read?';
    };
    readonly together: {
      readonly label: 'What is voted on';
      readonly alone: 'This amendment alone';
      readonly rivals: 'This amendment and its open rivals together, {{count}} texts';
      readonly help: 'Ballot papers rank these texts against leaving the clause as it is. The text that is adopted becomes an accepted amendment, the others are rejected.';
      readonly noChange: 'No change: the current clause';
    };
  };
  readonly archive: {
    readonly title: 'Offline archive';
    readonly lead: 'Everything that you may read, in one file: meetings with agendas, minutes and calendar files, the registers, standards, national plans, recommendations, reports and documents. The file opens in any browser, without Norbanet and without a network connection.';
    readonly make: 'Create the archive';
    readonly again: 'Create it again';
    readonly care: {
      readonly title: 'Protect the file as you would protect the papers';
      readonly text: 'The file is no longer protected by Norbanet. Save it only on a device of your organisation, and do not pass it on: other people may have different access rights.';
    };
    readonly waits: 'Waiting in the queue.';
    readonly made: 'In progress. This page will show the archive when it is ready.';
    readonly ready: 'The archive is ready.';
    readonly download: 'Download the archive';
    readonly size: 'ZIP, {{size}}';
    readonly until: 'Contents as of {{asked}}. You can download the archive in this session until {{until}}.';
    readonly failed: 'The archive could not be created';
  };
  readonly areas: {
    readonly title: 'Areas of work';
    readonly lead: 'Work plans, priorities, clauses and decisions are grouped by these areas.';
    readonly list: 'Areas in order';
    readonly add: 'Add an area';
    readonly addVerb: 'Add';
    readonly name: 'Name';
    readonly nameHint: 'The whole Network can read it.';
    readonly rename: 'Rename';
    readonly renameNamed: 'Rename {{title}}';
    readonly save: 'Save';
    readonly saved: '{{title}} has been saved.';
    readonly retire: 'Retire';
    readonly retireNamed: 'Retire {{title}}';
    readonly retireTitle: 'Retire {{title}}?';
    readonly retireEffect: 'It stays readable wherever it was used, but can no longer be chosen. You can restore it.';
    readonly retired: 'Retired';
    readonly retiredDone: '{{title}} has been retired.';
    readonly restore: 'Restore';
    readonly restoreNamed: 'Restore {{title}}';
    readonly restored: '{{title}} is in use again.';
    readonly chosen: {
      readonly label: 'Areas of {{title}}';
      readonly change: 'Choose areas';
      readonly changeOf: 'Choose areas: {{title}}';
      readonly hint: 'It will be listed on the pages of these areas, next to the work plans.';
      readonly field: 'Areas';
      readonly save: 'Save';
      readonly saved: 'The areas have been saved.';
      readonly retired: '{{title}} (retired)';
      readonly any: 'Any area';
      readonly filter: 'Area';
    };
    readonly answers: {
      readonly title: 'Corresponds to';
      readonly cited: '{{instrument}} {{unit}} {{number}}';
      readonly citedPlain: '{{instrument}} {{number}}';
    };
  };
  readonly ask: {
    readonly title: 'Put a question to the vote';
    readonly titleDraft: 'Edit the draft';
    readonly titleRound: 'Ask again: the next round';
    readonly titleRunoff: 'Hold a runoff';
    readonly lead: 'Enter the question and the closing time. Everything else has a default, which you can change.';
    readonly leadRound: 'The text has been revised, and consent is asked for again. The rules of the first round still apply.';
    readonly leadRunoff: 'The count left these options tied. They are voted on again for the places that are still open. All other settings are as before and can be changed.';
    readonly notYours: 'The secretariat puts questions to the vote. Tell the secretariat what you would like to ask.';
    readonly noDraft: 'This ballot is no longer a draft. Its question and rules are fixed.';
    readonly ballotsTitle: 'Ballots';
    readonly waits: 'Complete the information above before the ballot can be opened.';
    readonly question: 'Question';
    readonly questionHelp: 'One question that a seat can answer without asking for clarification.';
    readonly method: {
      readonly label: 'Voting method';
      readonly common: 'Common methods';
      readonly more: 'More methods';
      readonly advice: 'Which method to use';
      readonly when: {
        readonly proposal: 'for one text or proposal that is adopted or rejected';
        readonly approval: 'for several options of which a voter may support more than one; quick to explain';
        readonly schulze: 'for several options that voters put in order, when one has to win or their order matters';
      };
    };
    readonly options: {
      readonly title: 'Options';
      readonly help: 'In the order in which they appear on the ballot. Press Enter to add the next one.';
      readonly helpDefault: 'The competing texts, followed by the option that leaves everything as it is.';
      readonly line: 'Option {{place}}';
      readonly default: 'The option that changes nothing';
      readonly noChange: 'No change';
      readonly add: 'Add an option';
      readonly up: 'Move option {{place}} up';
      readonly down: 'Move option {{place}} down';
      readonly remove: 'Remove option {{place}}';
      readonly moved: '{{option}} is now in position {{place}}.';
      readonly fixed_one: '{{count}} option is on the ballot';
      readonly fixed_other: '{{count}} options are on the ballot';
    };
    readonly places: 'Number of options to be selected';
    readonly placesHelp_one: 'Out of {{count}} option.';
    readonly placesHelp_other: 'Out of {{count}} options.';
    readonly highest: 'Maximum points that a voter can give an option';
    readonly dots: 'Dots per voter';
    readonly electorate: 'Whose votes count';
    readonly electorateOne: 'With this voting method, votes can be counted in only one way.';
    readonly majority: {
      readonly label: 'Required majority';
      readonly simple: 'More yes than no votes';
      readonly of_cast: 'Yes from more than half of all who vote, abstentions included';
      readonly absolute: 'Yes from more than half of those entitled to vote';
      readonly two_thirds: 'At least two thirds of the yes and no votes';
      readonly two_thirds_of_entitled: 'Yes from at least two thirds of those entitled to vote';
      readonly unanimity: 'At least one yes vote, and no vote against';
      readonly six_countries: 'At least six countries in favour, and no chamber with a majority against';
    };
    readonly times: {
      readonly opens: 'Voting opens';
      readonly at: 'At a set time';
      readonly now: 'Immediately';
      readonly opensAt: 'Voting opens at';
      readonly closesAt: 'Voting closes';
      readonly closesHelp: 'Local time in the time zone below. A seat that votes in time can change its ballot until then.';
      readonly zone: 'Time zone';
      readonly minutes: 'Minutes until voting closes';
      readonly shortNotice: 'Why the ballot cannot wait seven days';
      readonly shortNoticeHelp: 'Voting opens less than seven days from now. Your reason is shown on the ballot’s page.';
    };
    readonly further: 'Further rules';
    readonly secrecy: {
      readonly title: 'Secrecy and result';
      readonly label: 'Who may see how a seat voted';
      readonly open: 'Open ballot papers';
      readonly team: 'Ballot papers visible only to the seat’s own team';
      readonly secret: 'Secret';
    };
    readonly results: {
      readonly label: 'When the result is shown';
      readonly strawOnly: 'Only open straw polls can show a result during voting.';
      readonly 'after-close': 'result when voting closes';
      readonly live: 'result during voting';
      readonly 'after-own-vote': 'result for a seat once it has voted';
      readonly 'after-release': 'result once two seats have released it';
    };
    readonly quorum: {
      readonly title: 'Quorum and electoral roll';
      readonly none: 'no quorum';
      readonly nowCountries_one: 'at least {{count}} country';
      readonly nowCountries_other: 'at least {{count}} countries';
      readonly nowShare: 'at least {{share}} of those entitled to vote';
      readonly countries: 'Number of countries that must take part';
      readonly share: 'Share of those entitled to vote that must vote';
      readonly shareHelp: 'For example 0.5 or 2/3. If the field is left empty, any number of voters can decide.';
    };
    readonly roll: {
      readonly leastSeats: 'Minimum number of ballot papers from a team for its country’s ballot';
      readonly chambers: 'Chambers that must each pass it';
      readonly vacant: 'Vacant seats count as entitled to vote';
    };
    readonly tie: {
      readonly title: 'Ties';
      readonly label: 'What happens after a tie';
      readonly country: 'Country in the chair';
      readonly choose: 'Choose a country';
      readonly report: 'a tie is reported';
      readonly runoff: 'a runoff opens';
      readonly chair: 'the chair decides';
      readonly lot: 'a public lot decides';
    };
    readonly ofMethod: {
      readonly consent: 'Rounds of consent';
      readonly 'default-option': 'What a text needs against “no change”';
      readonly usual: 'default';
      readonly maxRounds: 'Maximum number of rounds';
      readonly maxRoundsHelp: 'If the last round is blocked, the countries decide: at least six in favour, and no chamber with a majority against.';
      readonly defaultQuorum: 'Minimum number of votes above “no change”';
      readonly defaultRatio: 'Ratio of votes above “no change” to votes below it';
      readonly defaultRatioHelp: '1 requires more votes above than below, 3 requires three times as many.';
    };
    readonly kind: {
      readonly title: 'Binding or not, and for whom';
      readonly straw: 'a straw poll';
      readonly binding: 'binding';
      readonly label: 'This is a straw poll';
      readonly help: 'A straw poll shows where the teams stand and binds no one. It needs no notice period.';
    };
    readonly audience: {
      readonly label: 'Who may read the ballot';
      readonly region: 'the whole region, once the ballot is decided';
      readonly teams: 'the national teams only';
    };
    readonly preview: 'Preview';
    readonly previewing: {
      readonly title: 'This is how everyone will see the ballot';
      readonly text: 'Nothing has been announced, and no one has been notified. You can try out the ballot.';
      readonly opens: 'Voting opens';
      readonly opensNow: 'Voting opens immediately.';
      readonly closes: 'Voting closes';
      readonly paper: 'Trial ballot';
    };
    readonly effect: {
      readonly title: 'What happens when you announce the ballot';
      readonly mailAtOpening: 'The ballot is announced now. When voting opens, everyone who holds a seat receives an email.';
      readonly mailNow: 'Voting opens now, and everyone who holds a seat receives an email.';
      readonly here: 'Voting opens now for the seats that are checked in.';
      readonly voters: 'Today that is {{seats}} from {{countries}}.';
      readonly seats_one: '{{count}} seat';
      readonly seats_other: '{{count}} seats';
      readonly countries_one: '{{count}} country';
      readonly countries_other: '{{count}} countries';
      readonly audience: {
        readonly region: 'The national teams can read the ballot from now on. The national networks and observers can read it once it is decided.';
        readonly teams: 'Only the national teams, the secretariat and the auditors can read the ballot.';
      };
      readonly fixed: 'The question, options and rules are fixed from then on. The ballot can be withdrawn before it opens, and closed early or extended with a reason.';
      readonly closes: 'Voting closes automatically on {{time}}.';
      readonly results: {
        readonly 'after-close': 'The result is published immediately.';
        readonly live: 'The result so far is shown during voting.';
        readonly 'after-own-vote': 'Each seat sees the result so far once it has voted.';
        readonly 'after-release': 'Two seats of different countries confirm the count before the result is published.';
      };
    };
    readonly announce: 'Announce the ballot';
    readonly open: 'Open the ballot';
    readonly keep: 'Save as a draft';
    readonly back: 'Back to the form';
    readonly fault: {
      readonly badTime: 'This time does not exist in the chosen time zone, because the clocks change. Choose another time.';
      readonly times: 'Allow time to vote: voting must close after it opens, and within 120 days.';
      readonly tooFew: 'Enter at least two options.';
      readonly twice: 'Two options have the same text. Change one of them.';
      readonly places: 'There are fewer options than are to be selected. Add options or select fewer.';
      readonly notice: 'Give a reason, or open voting seven days from now at the earliest.';
      readonly share: 'Enter a fraction of one, such as 0.5 or 2/3.';
      readonly decimal: 'Enter a number, such as 3 or 1.5.';
      readonly electorate: 'Votes cannot be counted in this way with the chosen voting method. Choose another way.';
      readonly majority: 'Choose the required majority.';
      readonly 'tie-rule': 'A question about one text has no ties to break.';
      readonly chair: 'Choose the country in the chair.';
      readonly secrecy: 'This level of secrecy is not possible with these rules. Choose another one.';
      readonly quorum: 'In a secret ballot, no one knows which countries took part. Leave this field empty.';
      readonly results: 'Only open straw polls can show a result during voting. Choose another time for the result.';
      readonly round: 'This does not follow from that ballot, which is neither a blocked round of consent nor a tie that is still open.';
    };
  };
  readonly audit: {
    readonly acts: {
      readonly conversation: {
        readonly written: 'Posted under a practice or a question';
      };
      readonly evidence: {
        readonly proposed: 'Proposed evidence for a clause';
        readonly accepted: 'Accepted evidence for a clause';
        readonly declined: 'Declined evidence for a clause';
        readonly renewed: 'Confirmed that evidence applies to the newer text of a clause';
      };
      readonly source: {
        readonly added: 'Added a source to a standard';
        readonly changed: 'Changed a source of a standard';
        readonly cited: 'Added a citation of a source to a clause';
        readonly confirmed: 'Confirmed that a source of a standard is still valid';
        readonly removed: 'Removed a source from a standard';
        readonly uncited: 'Removed a citation of a source from a clause';
      };
      readonly definition: {
        readonly added: 'Defined a word in a standard';
        readonly changed: 'Changed a definition of a standard';
        readonly removed: 'Removed a definition from a standard';
      };
      readonly expertise: {
        readonly changed: 'Updated what they can help with';
      };
      readonly question: {
        readonly asked: 'Asked the Network';
        readonly answered: 'Marked the answer to a question';
        readonly edited: 'Changed the text of a question';
        readonly 'answer-withdrawn': 'Unmarked the answer to a question';
        readonly closed: 'Closed a question';
        readonly reopened: 'Reopened a question';
        readonly rerouted: 'Referred an unanswered question to the national teams';
      };
      readonly directory: {
        readonly 'entry-made': 'Created a directory entry';
        readonly 'entry-changed': 'Changed a directory entry';
        readonly 'entry-confirmed': 'Confirmed a directory entry';
        readonly 'entry-withdrawn': 'Withdrew a directory entry';
        readonly 'entry-ended': 'A directory entry ended with the term of its seat';
        readonly 'entry-stale': 'A directory entry was not confirmed for half a year';
        readonly 'entry-out': 'An unconfirmed entry was removed from the directory';
        readonly revealed: 'Viewed a protected detail in the directory';
        readonly 'reveal-refused': 'Was stopped from viewing more protected details';
        readonly asked: 'Requested a detail in the directory';
        readonly declined: 'Declined to share a detail in the directory';
        readonly granted: 'Shared a detail in the directory with a member';
        readonly 'grant-ended': 'Removed a member’s access to a detail in the directory';
      };
      readonly document: {
        readonly 'access-asked': 'Asked to read a document';
        readonly 'access-declined': 'Declined a request to read a document';
        readonly 'access-ended': 'Removed access to a document from a member who had requested it';
        readonly 'access-granted': 'Gave access to a document to a member who had requested it';
        readonly added: 'Added a document';
        readonly attached: 'Attached a document';
        readonly 'audience-changed': 'Changed who can read a document';
        readonly changed: 'Changed the details of a document';
        readonly deleted: 'Deleted a document after its time in the trash';
        readonly detached: 'Detached a document';
        readonly downloaded: 'Downloaded a document';
        readonly 'downloaded-by-link': 'Downloaded a document by a link for someone outside the Network';
        readonly held: 'A file was held back';
        readonly quarantined: 'A file with malware was quarantined';
        readonly 'recheck-asked': 'Asked for a file to be checked again';
        readonly 'link-locked': 'A link for someone outside the Network was locked after wrong codes';
        readonly 'link-made': 'Created a link to a document for someone outside the Network';
        readonly 'link-revoked': 'Revoked a link for someone outside the Network';
        readonly read: 'Confirmed reading a version';
        readonly 'reading-asked': 'Asked seats to read a version';
        readonly 'reading-closed': 'Closed a request to seats to read a version';
        readonly restored: 'Restored a document from the trash';
        readonly replaced: 'Added a new version of a document';
        readonly reviewed: 'Confirmed that a document is up to date';
        readonly withdrawn: 'Withdrew a document';
      };
      readonly 'document-collection': {
        readonly added: 'Created a collection of documents';
        readonly changed: 'Changed a collection of documents';
        readonly ordered: 'Changed the order of collections of documents';
        readonly removed: 'Removed a collection of documents';
      };
      readonly practice: {
        readonly drafted: 'Began a practice';
        readonly changed: 'Changed a practice';
        readonly 'citation-renewed': 'Cited the newer text of a clause';
        readonly shared: 'Shared a practice';
        readonly reviewed: 'Confirmed that a practice is up to date';
        readonly retired: 'Retired a practice';
        readonly discarded: 'Discarded the draft of a practice';
        readonly used: 'Reported on the use of a practice';
      };
      readonly term: {
        readonly proposed: 'Proposed a change to the term bank';
        readonly confirmed: 'Confirmed a term';
        readonly refused: 'Rejected a proposed term';
        readonly withdrawn: 'Withdrew a proposed term';
      };
      readonly nomination: {
        readonly made: 'Invited or nominated a member, or added an organisation, for their country';
        readonly withdrawn: 'Withdrew a nomination';
        readonly accepted: 'Agreed to a nomination';
        readonly objected: 'Objected to a nomination';
      };
      readonly 'plan-line': {
        readonly added: 'Added a work plan line';
        readonly changed: 'Changed a work plan line';
        readonly done: 'Marked a work plan line as done';
        readonly dropped: 'Dropped a work plan line';
        readonly reopened: 'Reopened a work plan line';
        readonly 'progress-added': 'Added progress to a work plan line';
      };
      readonly 'monitoring-report': {
        readonly created: 'Drafted a report to a monitoring body';
        readonly changed: 'Changed a report to a monitoring body';
        readonly gathered: 'Brought a report to a monitoring body up to date';
        readonly 'paragraph-changed': 'Changed a paragraph of a report to a monitoring body';
        readonly sent: 'Sent a report to a monitoring body';
        readonly deleted: 'Deleted the draft of a report to a monitoring body';
      };
      readonly instrument: {
        readonly added: 'Added an instrument';
        readonly changed: 'Changed an instrument';
        readonly reordered: 'Changed the order of the instruments';
        readonly 'provision-added': 'Added a provision to an instrument';
        readonly 'provision-changed': 'Changed a provision of an instrument';
        readonly 'provisions-reordered': 'Changed the order of the provisions of an instrument';
        readonly linked: 'Linked a provision to the Network’s work';
        readonly unlinked: 'Removed a link from a provision';
      };
      readonly recommendation: {
        readonly added: 'Added a recommendation';
        readonly changed: 'Changed a recommendation';
        readonly answered: 'Answered a recommendation';
        readonly imported: 'Imported recommendations';
      };
      readonly area: {
        readonly added: 'Added an area of work';
        readonly changed: 'Changed an area of work';
        readonly reordered: 'Changed the order of the areas of work';
      };
      readonly fund: {
        readonly changed: 'Changed a fund';
        readonly created: 'Added a fund';
        readonly called: 'Opened a call for applications';
        readonly 'deciders-named': 'Named the decision-makers of a fund';
      };
      readonly 'funding-application': {
        readonly drafted: 'Began an application to a fund';
        readonly changed: 'Changed an application to a fund';
        readonly submitted: 'Submitted an application to a fund';
        readonly 'decision-proposed': 'Proposed a decision on an application';
        readonly 'decision-returned': 'Sent a proposed decision back';
        readonly decided: 'Confirmed a decision on an application';
      };
      readonly 'fund-grant': {
        readonly granted: 'Granted money from a fund';
        readonly 'milestones-set': 'Agreed on the milestones of a grant';
        readonly 'milestone-delivered': 'Recorded the delivery of a milestone of a grant';
        readonly paid: 'Recorded a payment of a grant';
      };
      readonly 'grant-report': {
        readonly asked: 'Requested a report on a grant';
        readonly 'line-added': 'Added a line to a report on a grant';
        readonly 'line-changed': 'Changed a line of a report on a grant';
        readonly 'line-removed': 'Removed a line of a report on a grant';
        readonly submitted: 'Submitted a report on a grant';
        readonly reopened: 'Reopened a report on a grant';
        readonly 'control-proposed': 'Proposed what is certified of a line';
        readonly 'control-confirmed': 'Confirmed what is certified of a line';
        readonly 'control-returned': 'Sent the control of a line back';
      };
      readonly 'exchange-rates': {
        readonly imported: 'Imported exchange rates';
      };
      readonly 'national-consultation': {
        readonly ended: 'Ended the consultation of a national network';
        readonly extended: 'Gave a national network more time to answer';
        readonly opened: 'Asked a national network for its view';
        readonly replied: 'Stated that there is nothing to add';
        readonly 'reply-withdrawn': 'Withdrew the statement that there is nothing to add';
      };
      readonly adoption: {
        readonly confirmed: 'Confirmed a country’s record for a clause without a change';
        readonly recorded: 'Recorded a country’s progress with a clause';
        readonly 'voice-recorded': 'Recorded a seat’s view on a clause';
        readonly 'voice-confirmed': 'Confirmed a seat’s view on a clause without a change';
      };
      readonly action: {
        readonly agreed: 'Agreed on an action';
        readonly changed: 'Changed an action';
        readonly done: 'Closed an action';
        readonly dropped: 'Dropped an action';
        readonly reopened: 'Reopened an action';
      };
      readonly agenda: {
        readonly rescheduled: 'Adjusted the fixed times of an agenda';
        readonly 'papers-due-set': 'Set the deadline for papers';
      };
      readonly 'agenda-item': {
        readonly added: 'Added an agenda item';
        readonly edited: 'Edited an agenda item';
        readonly moved: 'Moved an agenda item';
        readonly removed: 'Removed an agenda item';
        readonly carried: 'Carried over an agenda item';
      };
      readonly archive: {
        readonly asked: 'Requested an archive of everything they may read';
        readonly taken: 'Downloaded their archive';
      };
      readonly 'kept-paper': {
        readonly kept: 'Kept a paper on a device for reading offline';
      };
      readonly push: {
        readonly on: 'Switched on notifications on a device';
        readonly off: 'Notifications on a device were switched off';
      };
      readonly 'agenda-book': {
        readonly asked: 'Requested an agenda as one PDF';
        readonly taken: 'Downloaded an agenda as one PDF';
      };
      readonly 'agenda-proposal': {
        readonly made: 'Proposed an agenda item';
        readonly accepted: 'Added a proposed item to the agenda';
        readonly refused: 'Declined a proposed item';
        readonly withdrawn: 'Withdrew a proposed item';
      };
      readonly 'answer-link': {
        readonly revoked: 'Revoked a personal answer link';
      };
      readonly amendment: {
        readonly accepted: 'Accepted an amendment';
        readonly 'ballot-opened': 'Put an amendment to the vote';
        readonly 'clause-drafted': 'Began to draft a suggested new clause';
        readonly 'clause-merged': 'Added a suggested clause to the text';
        readonly drafted: 'Began an amendment';
        readonly merged: 'Merged an amendment into its clause';
        readonly reasoned: 'Stated the reason for an amendment';
        readonly rejected: 'Rejected an amendment';
        readonly 'removal-drafted': 'Suggested that a clause be removed';
        readonly 'removal-merged': 'Removed a clause as suggested';
        readonly shaped: 'Set what kind of clause a suggested clause is to be';
        readonly submitted: 'Proposed an amendment';
        readonly 'text-changed': 'The text on which an amendment was voted changed';
        readonly withdrawn: 'Withdrew an amendment';
        readonly worded: 'Changed the wording of an amendment';
      };
      readonly audit: {
        readonly read: 'Read the audit log';
        readonly verified: 'Verified the audit log';
        readonly exported: 'Exported the audit log';
      };
      readonly ballot: {
        readonly announced: 'Announced a ballot';
        readonly arranged: 'Set a seat’s proxy or recusal before the ballot opened';
        readonly 'bundle-taken-over': 'Took over the bundle of a secret ballot with few voters';
        readonly cast: 'Submitted a ballot paper';
        readonly changed: 'Changed a ballot paper';
        readonly closed: 'A ballot was closed';
        readonly 'closed-early': 'Closed a ballot early';
        readonly 'count-confirmed': 'Confirmed the count of a ballot';
        readonly drafted: 'Drafted a ballot';
        readonly 'entry-taken-back': 'Withdrew a vote entered for a seat';
        readonly extended: 'Extended the voting time of a ballot';
        readonly 'lot-words-given': 'Entered text for drawing the lot';
        readonly opened: 'Opened a ballot';
        readonly 'pass-issued': 'Obtained the pass for a secret ballot';
        readonly 'outcome-recorded': 'Recorded what a ballot decided';
        readonly 'paper-entered': 'Entered a vote for a seat';
        readonly reviewed: 'Reviewed a ballot';
        readonly annulled: 'A ballot ended without a count';
        readonly 'closing-confirmed': 'Released the result of a ballot that was closed early';
        readonly 'paper-refused': 'Refused a vote entered for the seat';
        readonly 'tie-decided': 'Decided between tied options';
        readonly 'tie-lapsed': 'The time to decide between tied options ran out';
        readonly withdrawn: 'Withdrew a ballot';
        readonly 'words-taken-back': 'Removed text written with a ballot paper';
      };
      readonly 'calendar-feed': {
        readonly renewed: 'Created a new calendar address';
        readonly revoked: 'Revoked a calendar address';
      };
      readonly 'calendar-reply': {
        readonly read: 'Read an answer sent by email';
        readonly 'set-aside': 'Dismissed an answer sent by email';
        readonly taken: 'Accepted an answer sent by email';
      };
      readonly clause: {
        readonly 'areas-set': 'Assigned a clause to areas of work';
        readonly added: 'Added a clause';
        readonly edited: 'Edited a clause';
        readonly moved: 'Moved a clause';
        readonly removed: 'Removed a clause';
        readonly restored: 'Restored a clause';
      };
      readonly comment: {
        readonly posted: 'Posted a comment';
      };
      readonly consensus: {
        readonly begun: 'Began a consensus process';
        readonly ended: 'A consensus process ended';
        readonly rated: 'Rated in a round of a consensus process';
        readonly 'report-written': 'Wrote in the report on a consensus process';
        readonly 'round-cancelled': 'A round of a consensus process was cancelled';
        readonly 'round-closed': 'A round of a consensus process closed';
        readonly 'round-opened': 'A round of a consensus process opened';
        readonly 'round-planned': 'Planned a round of a consensus process';
      };
      readonly consultation: {
        readonly announced: 'Announced a consultation';
        readonly cancelled: 'A consultation was cancelled';
        readonly closed: 'A consultation closed';
        readonly extended: 'Extended the time to answer';
        readonly opened: 'A consultation opened';
        readonly recalled: 'Sent a reminder to those that had not answered';
      };
      readonly decision: {
        readonly 'areas-set': 'Assigned a decision to areas of work';
        readonly corrected: 'Corrected a decision';
        readonly 'follow-up-asked': 'Asked the countries to follow up a decision';
        readonly 'follow-up-moved': 'Changed the date for the follow-up of a decision';
        readonly recorded: 'Recorded a decision';
        readonly reviewed: 'Reviewed a decision';
        readonly 'sharing-set': 'Set whether the other countries are told of a decision';
        readonly withdrawn: 'Withdrew a decision';
      };
      readonly demo: {
        readonly begun: 'The demonstration was started';
        readonly filled: 'The demonstration was filled with data';
      };
      readonly 'follow-up': {
        readonly reported: 'Reported a country’s progress on a decision';
      };
      readonly 'meeting-session': {
        readonly 'kept-on': 'Continued with an item';
        readonly 'item-begun': 'Started an item in session';
        readonly 'item-ended': 'Ended an item in session';
        readonly 'clause-shown': 'Showed a clause in session';
        readonly 'clause-put-away': 'Stopped showing a clause in session';
        readonly 'checked-in': 'Checked in to a meeting';
        readonly 'here-already': 'Checked in a second time';
        readonly 'checked-out': 'Checked out of a meeting';
        readonly 'quorum-reached': 'A meeting reached its quorum';
        readonly 'quorum-lost': 'A meeting lost its quorum';
        readonly 'speech-asked': 'Asked for the floor';
        readonly 'speech-withdrawn': 'Withdrew a request for the floor';
        readonly 'floor-given': 'Was given the floor';
        readonly 'floor-given-back': 'Gave the floor back';
        readonly 'turn-already-over': 'Ended a turn that was already over';
      };
      readonly meeting: {
        readonly 'handed-over': 'Passed an invitation on to the seat’s current holder';
        readonly 'alternate-named': 'Named an alternate for a seat at a meeting';
        readonly 'alternate-taken-back': 'Withdrew an alternate';
        readonly answered: 'Answered an invitation';
        readonly cancelled: 'Cancelled a meeting';
        readonly 'cancelled-again': 'Cancelled a meeting that was already cancelled';
        readonly changed: 'Changed a meeting';
        readonly closed: 'Closed a meeting';
        readonly copied: 'Created a meeting from another';
        readonly 'template-kept': 'Saved a meeting as a template';
        readonly drafted: 'Drafted a meeting';
        readonly ended: 'A meeting ended';
        readonly invited: 'Invited people to a meeting';
        readonly 'invitation-withdrawn': 'Withdrew an invitation';
        readonly moved: 'Moved a meeting to another time';
        readonly 'invitee-needed': 'Set whose presence a meeting requires';
        readonly opened: 'Started a meeting';
        readonly 'quorum-set': 'Set what a meeting requires to take decisions';
        readonly scheduled: 'Scheduled a meeting and sent the invitations';
        readonly 'sharing-set': 'Set whether other countries are told of a national meeting';
        readonly 'attendance-exported': 'Downloaded the attendance list of a meeting';
      };
      readonly 'meeting-series': {
        readonly cancelled: 'Cancelled a series of meetings';
        readonly 'cancelled-again': 'Cancelled a series that was already cancelled';
        readonly drafted: 'Drafted a series of meetings';
        readonly invited: 'Invited people to a series of meetings';
        readonly scheduled: 'Sent the invitations for a series';
        readonly answered: 'Answered for all upcoming dates of a series';
        readonly changed: 'Changed a series of meetings';
        readonly extended: 'Added dates to a series of meetings';
        readonly ended: 'Ended a series of meetings after one of its dates';
      };
      readonly member: {
        readonly changed: 'Changed a member’s entry';
        readonly 'invitation-revoked': 'Withdrew an invitation to join';
        readonly invited: 'Invited a member to join';
        readonly joined: 'Joined Norbanet';
        readonly left: 'A member left';
        readonly introduced: 'Confirmed that they know what their role requires of them';
        readonly 'profile-set': 'Set their language and time zone';
        readonly 'reminders-set': 'Set how they want to be reminded';
        readonly 'office-given': 'Gave a member an office';
        readonly 'office-ended': 'Ended the office of a member';
        readonly 'passphrase-renewal-sent': 'Sent a link for a new passphrase';
        readonly 'passphrase-renewed': 'Chose a new passphrase';
        readonly 'passphrase-changed': 'Changed their passphrase';
        readonly 'passphrase-change-refused': 'A change of passphrase was refused';
        readonly 'sign-in-link-made': 'A sign-in link was created';
        readonly 'checkpoint-email-set': 'Chose whether to get checkpoints of the audit log by email';
        readonly 'signed-out': 'Ended the sessions of a member';
      };
      readonly minutes: {
        readonly 'addendum-written': 'Added to approved minutes';
        readonly approved: 'Minutes were approved';
        readonly circulated: 'Circulated minutes';
        readonly commented: 'Commented on minutes';
        readonly 'correction-asked': 'Requested a correction to minutes';
        readonly 'entry-kept': 'Saved minutes without a change';
        readonly 'entry-saved': 'Wrote minutes';
        readonly 'presence-recorded': 'Recorded who was present';
        readonly 'remark-settled': 'Resolved a remark on minutes';
      };
      readonly installation: {
        readonly 'maintenance-begun': 'Put Norbanet into maintenance';
        readonly 'maintenance-ended': 'Ended the maintenance of Norbanet';
        readonly restored: 'Restored Norbanet from a backup';
        readonly released: 'Released a restored copy of Norbanet';
      };
      readonly network: {
        readonly exported: 'Exported the Network';
        readonly imported: 'Imported the Network';
        readonly 'passkeys-postponed': 'Gave more time to add passkeys';
        readonly 'signed-out': 'Signed everyone out';
      };
      readonly office: {
        readonly proposed: 'Proposed a member for an office';
        readonly refused: 'Rejected a proposal for an office';
      };
      readonly organisation: {
        readonly added: 'Added an organisation';
        readonly changed: 'Changed an organisation';
        readonly retired: 'Retired an organisation';
      };
      readonly poll: {
        readonly answered: 'Answered a date poll';
        readonly changed: 'Changed the dates of a date poll';
        readonly opened: 'Opened a date poll';
        readonly rezoned: 'Moved the dates of a date poll to another time zone';
        readonly settled: 'Chose the date from a date poll';
      };
      readonly position: {
        readonly signed: 'Signed a national position';
        readonly 'signature-withdrawn': 'Withdrew a signature';
        readonly submitted: 'A national position was completed';
        readonly written: 'Wrote a national position';
      };
      readonly priority: {
        readonly 'areas-set': 'Assigned a priority to areas of work';
        readonly discussed: 'Discussed a proposed priority';
        readonly merged: 'Merged two proposed priorities';
        readonly planned: 'Named who is responsible for a priority';
        readonly progressed: 'Reported on a priority';
        readonly proposed: 'Proposed a priority';
      };
      readonly 'priority-period': {
        readonly 'ballot-opened': 'Opened the ballot of a period';
        readonly created: 'Created a period';
        readonly 'result-heard': 'The result became the agreed list of a period';
      };
      readonly 'rescued-words': {
        readonly settled: 'Dealt with text that a merge had lost';
      };
      readonly 'consultation-remark': {
        readonly changed: 'Changed a remark';
        readonly decided: 'Decided on a remark';
        readonly 'left-out': 'Left out a remark';
        readonly 'taken-in': 'Included a remark';
        readonly withdrawn: 'Withdrew a remark';
        readonly written: 'Wrote a remark';
      };
      readonly safeguarding: {
        readonly 'false-alarm-reported': 'Reported a safeguarding false alarm';
        readonly released: 'Released a text that safeguarding had held back';
        readonly 'sweep-begun': 'Had everything stored checked for personal data';
      };
      readonly seat: {
        readonly appointed: 'Appointed a member to a seat';
        readonly 'contact-changed': 'Changed the public details of a seat';
        readonly 'term-ended': 'A term ended';
        readonly vacated: 'A seat was vacated';
      };
      readonly session: {
        readonly ended: 'Signed out';
        readonly 'ended-everywhere': 'Signed out everywhere';
        readonly opened: 'Signed in';
        readonly refused: 'A sign-in was refused';
        readonly verified: 'Confirmed who they are';
        readonly 'verification-refused': 'A confirmation of identity was refused';
        readonly 'ended-by-agency': 'Sessions ended because an organisation reported a sign-out';
      };
      readonly purge: {
        readonly asked: 'Requested the permanent removal of text';
        readonly 'carried-out': 'Permanently removed text';
        readonly withdrawn: 'Withdrew a request to remove text';
      };
      readonly 'standard-print': {
        readonly asked: 'Requested a standard as PDF';
        readonly taken: 'Downloaded a standard as PDF';
      };
      readonly standard: {
        readonly 'ballot-opened': 'Put a standard to the vote';
        readonly 'brought-in': 'Imported the text of a Word file into a standard';
        readonly changed: 'Changed a draft';
        readonly drafted: 'Began a draft';
        readonly moved: 'Moved a standard to another stage';
        readonly 'observer-invited': 'Gave an observer access to a draft';
        readonly 'observer-withdrawn': 'Removed an observer’s access to a draft';
        readonly published: 'Published a standard';
        readonly taken: 'Downloaded a standard as a file';
        readonly 'version-made': 'Created a version of a standard';
        readonly 'version-restored': 'Restored a version of a standard';
      };
      readonly translation: {
        readonly checked: 'Checked a translation';
        readonly written: 'Translated a clause';
      };
      readonly thread: {
        readonly reopened: 'Reopened a thread';
        readonly resolved: 'Resolved a thread';
      };
      readonly wording: {
        readonly reported: 'Reported wrong words in Norbanet';
        readonly settled: 'Dealt with a report of wrong words in Norbanet';
      };
      readonly helpline: {
        readonly published: 'Published a helpline';
        readonly changed: 'Changed a helpline';
        readonly removed: 'Removed a helpline';
      };
      readonly 'press-contact': {
        readonly changed: 'Changed the press contact';
        readonly removed: 'Removed the press contact';
      };
      readonly passkey: {
        readonly added: 'Added a passkey';
        readonly renamed: 'Renamed a passkey';
        readonly removed: 'Removed a passkey';
        readonly 'counter-refused': 'A passkey was refused because it may have been copied';
      };
      readonly authenticator: {
        readonly begun: 'Began to set up an authenticator app';
        readonly added: 'Turned on an authenticator app';
        readonly removed: 'Turned off the authenticator app';
        readonly 'recovery-codes-made': 'Made new recovery codes';
        readonly 'recovery-code-used': 'Used a recovery code';
      };
      readonly recovery: {
        readonly requested: 'Asked for the recovery of an account';
        readonly refused: 'Asked for the recovery of an account at an unknown address';
        readonly confirmed: 'Confirmed the recovery of an account';
        readonly stopped: 'Stopped the recovery of an account';
        readonly expired: 'A recovery that two people did not confirm in time expired';
        readonly lapsed: 'A recovery lapsed: those who confirmed it may no longer do so';
        readonly completed: 'An account was recovered';
      };
      readonly account: {
        readonly disavowed: 'Reported that a sign-in or a change of it was not theirs';
      };
      readonly 'audit-key': {
        readonly registered: 'Registered a browser that countersigns the audit log';
      };
      readonly 'audit-checkpoint': {
        readonly countersigned: 'Countersigned a checkpoint of the audit log';
      };
      readonly 'own-data': {
        readonly taken: 'Downloaded a copy of their data';
      };
      readonly erasure: {
        readonly asked: 'Prepared the erasure of a member’s data';
        readonly withdrawn: 'Withdrew the erasure of a member’s data';
        readonly erased: 'Erased the personal data of a member';
      };
      readonly 'single-sign-on': {
        readonly 'provider-set': 'Set up the sign-in of an organisation';
        readonly 'provider-changed': 'Changed the sign-in of an organisation';
        readonly 'provider-removed': 'Removed the sign-in of an organisation';
        readonly linked: 'Linked an account at their organisation';
        readonly unlinked: 'Unlinked the account at their organisation';
      };
      readonly backup: {
        readonly made: 'Made a backup';
        readonly failed: 'A backup failed';
        readonly removed: 'Removed old backups';
      };
      readonly job: {
        readonly retried: 'Ran failed jobs again';
      };
    };
    readonly mine: {
      readonly title: 'My activity';
      readonly lead: 'Everything that Norbanet has recorded in your name. It cannot be changed or removed, not even by the secretariat.';
      readonly list: 'My activity, latest first';
      readonly none: {
        readonly title: 'Nothing has been recorded yet';
        readonly text: 'When you answer an invitation, comment or vote, it is recorded here.';
      };
    };
    readonly way: {
      readonly link: 'through a link in an email';
      readonly mail: 'by replying to an email';
    };
    readonly all: {
      readonly title: 'Audit log';
      readonly lead: 'Who did what. People and things are shown as numbers only. That you read the log is recorded too.';
      readonly list: 'The log, latest first';
      readonly none: {
        readonly title: 'No matching entries';
        readonly text: 'No entry in the log matches these criteria.';
      };
      readonly system: 'Norbanet itself';
      readonly number: 'No. {{seq}}';
    };
    readonly filter: {
      readonly label: 'Find entries';
      readonly action: 'Action';
      readonly actor: 'Member number';
      readonly object: 'Object number';
      readonly find: 'Find';
      readonly all: 'Show all';
      readonly any: 'Any';
      readonly kind: 'Kind of record';
      readonly from: 'From';
      readonly to: 'To';
      readonly reads: 'Only what was read or downloaded';
    };
    readonly verify: {
      readonly title: 'Has the log been altered?';
      readonly text: 'Norbanet seals the log every half minute. Verification recalculates all seals from the entries; the longer the log, the longer it takes.';
      readonly verb: 'Verify the log';
      readonly whole: 'The log has not been altered';
      readonly wholeText: '{{rows}} entries in {{seals}} seals were compared on {{time}}. {{unsealed}} entries are too new to be sealed.';
      readonly empty: 'Nothing is sealed yet. Try again in a minute.';
      readonly broken: 'The log has been altered';
      readonly fault: {
        readonly changed: 'Entry {{seq}} was changed after it was sealed (seal {{seal}}).';
        readonly missing: 'Entry {{seq}} was removed after it was sealed (seal {{seal}}).';
        readonly added: 'Entry {{seq}} was inserted afterwards (seal {{seal}}).';
        readonly seal: 'Seal {{seal}} itself, which begins with entry {{seq}}, was changed.';
      };
      readonly next: 'This is the first place that differs; everything before it is unaltered. Tell the secretariat and an auditor, and keep this page.';
      readonly head: 'Last seal';
      readonly headHint: 'Write this down outside Norbanet. If this seal and all later ones were ever recreated, your note would show it.';
    };
  };
  readonly ballots: {
    readonly statement: {
      readonly 'nobody-voted': 'No one voted.';
      readonly 'seats-voted': '{{voting}} of {{seats}} voted.';
      readonly 'seats-voted-from': '{{voting}} of {{seats}} voted, from {{countries}}.';
      readonly 'countries-voted': '{{voting}} of {{countries}} submitted a ballot, compiled from {{papers}}.';
      readonly 'countries-alone': '{{voting}} of {{countries}} submitted a ballot.';
      readonly 'no-quorum': 'That is fewer than the rules require, so nothing is decided, whatever the votes.';
      readonly 'no-preference': 'No ballot prefers one option to another, so all options are level.';
      readonly 'nothing-supported': 'No ballot approves any option, so none is selected.';
      readonly 'beats-all': '{{options}} comes first. In direct comparison it beats {{scores}}.';
      readonly circle: 'No option beats all the others: among {{options}}, {{scores}}.';
      readonly 'no-single-best': 'No option beats all the others: {{options}} are level with each other.';
      readonly 'strongest-chains': '{{options}} comes first, because its chain of wins over each other option is stronger than the chain in the opposite direction.';
      readonly 'shares-first': '{{options}} share first place: no chain of wins between them is stronger than the chain in the opposite direction.';
      readonly 'stands-alone': '{{options}} comes first: no other option is left.';
      readonly 'most-approved': '{{options}} comes first, approved on {{votes}} of {{papers}}.';
      readonly 'share-most-approved': '{{options}} share first place, each approved on {{votes}} of {{papers}}.';
      readonly 'then-follow_one': 'Followed by {{groups}}.';
      readonly 'then-follow_other': 'Followed, in this order, by: {{groups}}.';
      readonly others_one: 'The other option: {{options}}.';
      readonly others_other: 'The other options, in no particular order: {{options}}.';
      readonly 'not-chosen_one': 'Not selected: {{options}}.';
      readonly 'not-chosen_other': 'Not selected: {{options}}.';
      readonly 'tied-for-places': '{{options}} are tied for {{places}}. The count chooses none of them.';
      readonly 'otherwise-first': 'Counted by {{unit}} alone, {{options}} would come first.';
      readonly 'otherwise-share-first': 'Counted by {{unit}} alone, {{options}} would share first place.';
      readonly 'otherwise-level': 'Counted by {{unit}} alone, all options would be level.';
      readonly 'most-points': '{{options}} comes first with {{points}}.';
      readonly 'share-most-points': '{{options}} share first place, each with {{points}}.';
      readonly 'most-dots': '{{options}} comes first with {{points}}.';
      readonly 'share-most-dots': '{{options}} share first place, each with {{points}}.';
      readonly 'most-dots-countries': '{{options}} comes first with {{points}} of {{votes}}; all dots of a country together make up one vote.';
      readonly 'share-most-dots-countries': '{{options}} share first place, each with {{points}} of {{votes}}; all dots of a country together make up one vote.';
      readonly 'locked-first': '{{options}} comes first: no win that is kept goes against it. Wins are kept starting with the strongest, unless one would close a circle.';
      readonly 'locked-shared': '{{options}} share first place: the wins that are kept put none of them ahead of the others. Wins are kept starting with the strongest, unless one would close a circle.';
      readonly 'star-finalists': '{{options}} have the most points and go into the runoff.';
      readonly 'star-wins': '{{options}} wins the runoff by {{votes}} to {{against}}, counted by which of the two each ballot scores higher.';
      readonly 'star-by-total': 'The runoff is level at {{votes}} each; {{options}} has more points and wins.';
      readonly 'star-by-top': 'The runoff and the points are level; {{options}} has more top scores and wins.';
      readonly 'star-level': 'The runoff is level at {{votes}} each, and so are the points and the top scores: {{options}} share first place.';
      readonly 'star-unresolved': '{{options}} are level for the runoff on points, in direct comparison and on top scores, so no runoff can be held.';
      readonly 'star-unresolved-second': '{{advanced}} is in the runoff. {{options}} are level for the other place on points, in direct comparison and on top scores, so no runoff can be held.';
      readonly 'irv-round': 'Round {{round}}: {{amounts}}.';
      readonly 'irv-leaves': '{{options}} has the fewest ballots and is eliminated.';
      readonly 'irv-leaves-none': '{{options}} has no ballots and is eliminated.';
      readonly 'irv-wins': '{{options}} has more than half of the ballots that still count and comes first.';
      readonly 'irv-last': '{{options}} is the only option left and comes first.';
      readonly 'irv-fork': '{{options}} are level for elimination, with {{votes}} each. Only drawing lots could decide which is eliminated.';
      readonly 'irv-either': 'Whichever is eliminated, {{options}} comes first in the end.';
      readonly 'irv-open': 'Every possibility was followed, and first place remains open among {{options}}.';
      readonly 'stv-quota': 'Ballots that rank an option: {{papers}}. Votes needed to be elected: {{quota}}.';
      readonly 'stv-first': 'Stage {{stage}}, first preferences: {{amounts}}.';
      readonly 'stv-surplus': 'Stage {{stage}}: {{options}} has more votes than it needs. The surplus is transferred: {{amounts}}.';
      readonly 'stv-exclusion': 'Stage {{stage}}: {{options}} has the fewest votes and is eliminated. Its ballots are transferred: {{amounts}}.';
      readonly 'stv-exclusion-none': 'Stage {{stage}}: {{options}} has no votes and is eliminated.';
      readonly 'stv-elected_one': 'Elected: {{options}}.';
      readonly 'stv-elected_other': 'Elected: {{options}}.';
      readonly 'stv-fork-surplus': '{{options}} have the same surplus, and only drawing lots could decide whose is transferred first.';
      readonly 'stv-fork-exclusion': '{{options}} are level for elimination, with {{votes}} each. Only drawing lots could decide which is eliminated.';
      readonly 'stv-either': 'Every possibility was followed, and the same options are elected in each: {{options}}.';
      readonly 'stv-in-each': 'Every possibility was followed. Elected in each of them: {{options}}.';
      readonly 'ways-too-many': 'There are more possibilities than could be followed, so all options that could still be selected count as tied.';
      readonly 'shares-bought': 'Chosen, because the voters who approve them can pay for them from equal shares: {{options}}.';
      readonly 'shares-completed': 'Chosen, because this burdens the voters least: {{options}}.';
      readonly 'shares-sure': 'Chosen whichever of the equal payments comes first: {{options}}.';
      readonly 'shares-tied': 'Equal payments leave {{groups}} possible.';
      readonly 'fell-by-quorum': '{{options}} is ruled out: too few ballots put it above “no change”.';
      readonly 'fell-by-majority': '{{options}} is ruled out: the ballots that put it above “no change” do not outnumber those that put it below by as much as the rules require.';
      readonly 'proposal-tally': '{{Unit}}: {{yes}} for, {{no}} against, {{abstain}} abstaining.';
      readonly 'proposal-adopted': 'The text is adopted.';
      readonly 'proposal-not-adopted': 'The text is not adopted.';
      readonly 'proposal-needed': 'Needed: {{rule}}, counted by {{units}}.';
      readonly 'proposal-needed-alone': 'Needed: {{rule}}.';
      readonly 'proposal-failed-in': 'The text did not pass among {{units}}.';
      readonly 'proposal-level': 'As many are for the text as against it, and a tie adopts nothing.';
      readonly 'otherwise-adopted': 'Counted by {{unit}} alone, the text would be adopted.';
      readonly 'otherwise-not-adopted': 'Counted by {{unit}} alone, the text would not be adopted.';
      readonly 'consent-tally': 'Consent: {{consent}}. With reservations: {{reservations}}. Standing aside: {{aside}}. Blocking: {{block}}. Abstaining: {{abstain}}.';
      readonly 'consent-adopted': 'No one blocks the text, so it is adopted.';
      readonly 'consent-weak': 'No one blocks the text, but more than a third stand aside. A second round is due, or a recorded reason for not holding one.';
      readonly 'consent-blocked': 'The text is blocked. Who blocks it, why, and what would lift the block are shown below.';
      readonly 'consent-none': 'No one consents, so the text is not adopted.';
      readonly 'n-seats_one': '{{n}} seat';
      readonly 'n-seats_other': '{{n}} seats';
      readonly 'n-countries_one': '{{n}} country';
      readonly 'n-countries_other': '{{n}} countries';
      readonly 'n-papers_one': '{{n}} ballot paper';
      readonly 'n-papers_other': '{{n}} ballot papers';
      readonly 'n-from-papers_one': '{{n}} ballot paper';
      readonly 'n-from-papers_other': '{{n}} ballot papers';
      readonly 'n-country-ballots_one': '{{n}} country ballot';
      readonly 'n-country-ballots_other': '{{n}} country ballots';
      readonly 'n-places_one': '{{n}} place';
      readonly 'n-places_other': '{{n}} places';
      readonly 'n-points_one': '{{n}} point';
      readonly 'n-points_other': '{{n}} points';
      readonly 'n-dots_one': '{{n}} dot';
      readonly 'n-dots_other': '{{n}} dots';
      readonly 'n-votes_one': '{{n}} vote';
      readonly 'n-votes_other': '{{n}} votes';
      readonly 'n-groups_one': '{{n}} group';
      readonly 'n-groups_other': '{{n}} different groups';
      readonly amount: '{{option}} {{amount}}';
      readonly 'amount-to': '{{amount}} to {{option}}';
      readonly 'amount-nowhere': '{{amount}} to no other option';
      readonly 'unit-member': 'seats';
      readonly 'unit-country': 'countries';
      readonly 'unit-chambers': 'chambers';
      readonly 'unit-government': 'agencies';
      readonly 'unit-ngo': 'NGOs';
      readonly 'unit-resource': 'resource persons';
      readonly 'unit-other': 'others';
      readonly 'majority-simple': 'more yes than no votes';
      readonly 'majority-of_cast': 'yes votes from more than half of all who vote, abstentions included';
      readonly 'majority-absolute': 'yes votes from more than half of all who are entitled to vote';
      readonly 'majority-two_thirds': 'yes votes making up at least two thirds of the yes and no votes';
      readonly 'majority-two_thirds_of_entitled': 'yes votes from at least two thirds of all who are entitled to vote';
      readonly 'majority-unanimity': 'at least one yes vote and no vote against';
      readonly 'majority-six_countries': 'at least six countries for the text, and no chamber with a majority against it';
      readonly 'majority-number': 'a fixed number of yes votes';
      readonly pair: '{{loser}} by {{votes}} to {{against}}';
      readonly beats: '{{winner}} beats {{loser}} {{votes}} to {{against}}';
      readonly equal: '{{options}} (equal)';
    };
    readonly phase: {
      readonly draft: 'Draft';
      readonly announced: 'Announced';
      readonly open: 'Open';
      readonly counting: 'Being counted';
      readonly counted: 'Counted, not released';
      readonly released: 'Decided';
      readonly reviewed: 'Reviewed';
      readonly withdrawn: 'Withdrawn';
      readonly annulled: 'Annulled';
    };
    readonly outcome: {
      readonly decided: 'Decided';
      readonly tied: 'Tied';
      readonly 'no-quorum': 'Too few took part';
      readonly adopted: 'Adopted';
      readonly 'not-adopted': 'Not adopted';
      readonly 'weak-support': 'Weak support';
      readonly blocked: 'Blocked';
    };
    readonly when: {
      readonly draft: 'due to open';
      readonly announced: 'opens';
      readonly open: 'closes';
      readonly counting: 'closed';
      readonly counted: 'closed';
      readonly released: 'closed';
      readonly reviewed: 'closed';
      readonly withdrawn: 'was due to close';
      readonly annulled: 'closed';
    };
    readonly method: {
      readonly proposal: 'Yes or no to a text';
      readonly consent: 'Consent to a text';
      readonly schulze: 'Ranked (Schulze)';
      readonly approval: 'Approval';
      readonly score: 'Scores';
      readonly dots: 'Dot voting';
      readonly 'equal-shares': 'Proportional choice (equal shares)';
      readonly 'default-option': 'Rival texts against “no change”';
      readonly 'ranked-pairs': 'Ranked (ranked pairs)';
      readonly borda: 'Ranked (Borda points)';
      readonly star: 'Scores and runoff (STAR)';
      readonly irv: 'Instant runoff';
      readonly stv: 'Single transferable vote (Scottish rules)';
    };
    readonly electorate: {
      readonly 'one-seat-one-vote': 'One seat, one vote';
      readonly 'one-country-one-vote': 'One country, one vote';
      readonly chambers: 'Each of the two chambers must pass it';
      readonly 'countries-and-chambers': 'The countries and each of the two chambers must pass it';
      readonly 'seats-and-countries': 'The seats and the countries must both pass it';
      readonly 'seats-and-chambers': 'The seats and each of the two chambers must pass it';
    };
    readonly choice: {
      readonly yes: 'Yes';
      readonly no: 'No';
      readonly abstain: 'Abstain';
    };
    readonly consent: {
      readonly consent: 'Consent';
      readonly reservations: 'Consent with reservations';
      readonly stand_aside: 'Stand aside';
      readonly block: 'Block';
      readonly abstain: 'Abstain';
    };
    readonly consentHelp: {
      readonly consent: 'The text can go ahead.';
      readonly reservations: 'The text can go ahead; your reservations are recorded.';
      readonly stand_aside: 'You do not support the text, but you do not stand in its way.';
      readonly block: 'The text cannot go ahead as it is. State what you object to, why, and what would lift the block.';
      readonly abstain: 'Your seat takes part but expresses no view on the text.';
    };
    readonly way: {
      readonly app: 'in Norbanet';
      readonly proxy: 'as proxy';
      readonly alternate: 'as alternate';
      readonly phone: 'by telephone, entered by two members of the secretariat';
      readonly paper: 'on paper, entered by two members of the secretariat';
    };
    readonly subject: {
      readonly 'priority-period': 'Priority period';
      readonly 'agenda-item': 'Agenda item';
      readonly amendment: 'Amendment';
      readonly standard: 'Standard';
      readonly decision: 'Decision';
      readonly question: 'Question';
    };
    readonly seat: {
      readonly government: 'government seat';
      readonly ngo: 'NGO seat';
      readonly resource: 'resource person’s seat';
    };
    readonly seatOf: '{{country}}, {{seat}}';
    readonly backToBallots: 'Ballots';
    readonly list: {
      readonly title: 'Ballots';
      readonly lead: 'All questions that were put to the vote, on any subject.';
      readonly priorities: 'Priorities';
      readonly filter: 'Show';
      readonly all: 'All ballots';
      readonly ask: 'Put a question to the vote';
      readonly secret: 'Secret';
      readonly straw: 'Straw poll';
      readonly empty: {
        readonly title: 'No ballots';
        readonly text: 'Questions that the secretariat puts to the vote will appear here, with their results.';
        readonly textManage: 'Questions that you put to the vote will appear here, with their results.';
      };
    };
    readonly askedBy: 'Subject of the vote';
    readonly period: 'Priority period';
    readonly follows: 'Follows';
    readonly earlier: 'Earlier ballot';
    readonly followedBy: 'Followed by';
    readonly later: 'Later ballot';
    readonly closedNow: 'The ballot has closed. The result is on this page.';
    readonly textChanged: {
      readonly title: 'The text has changed since it was put to the vote';
      readonly text: 'Since {{at}} the text has no longer been the one voted on here, whose SHA-256 begins with {{hash}}. The votes are kept with the text voted on and decide nothing about the current text.';
    };
    readonly announced: {
      readonly title: 'Voting has not begun';
      readonly text: 'The options and rules below are fixed. You can submit your ballot from the opening time.';
    };
    readonly counting: {
      readonly title: 'Voting is over';
      readonly text: 'The ballot papers are being counted. The result will appear here in a moment.';
    };
    readonly counted: {
      readonly title: 'The count is waiting to be released';
      readonly text: 'Two seats of different countries must confirm the count first. Then the result will appear here.';
    };
    readonly countedEarly: {
      readonly title: 'The result is waiting for a second person';
      readonly text: 'This ballot was closed while seats could still vote. The result will appear here once another member of the secretariat, or a seat that votes, has released it.';
    };
    readonly withdrawn: {
      readonly title: 'This ballot was withdrawn';
      readonly text: 'It was withdrawn before it opened. No one voted.';
    };
    readonly annulled: {
      readonly title: 'This ballot was annulled';
      readonly because: {
        readonly 'more-papers-than-passes': 'There were more ballot papers in the box than passes issued, so some of the ballot papers were forged. Nothing was counted. The question can be put to the vote again.';
        readonly 'key-lost': 'The key that opens the box has been lost, and no one can read the ballot papers. Nothing was counted. The question can be put to the vote again.';
      };
    };
    readonly notYou: {
      readonly recused: 'Your seat was recused before this ballot opened and takes no part in it.';
      readonly absent: 'This ballot is held in a meeting, and your seat is not checked in. If you are in the room, tell the chair.';
      readonly handedOver: 'Your seat was handed over for this ballot. Your alternate votes on its behalf.';
      readonly sinceOpening: 'You took up your seat after this secret ballot opened. Its electoral roll was frozen at the opening, and no one votes in place of a person named on it.';
      readonly formerVoted: 'The previous holder of your seat has voted in this ballot. That vote stands.';
    };
    readonly proxyStep: {
      readonly fill: 'Ballot of {{seat}}, for which you are the proxy';
      readonly review: 'Check before you submit: ballot of {{seat}}';
      readonly proxied: 'Ballot of {{seat}}';
      readonly kept: 'Ballot of {{seat}}';
    };
    readonly proxied: 'The ballot has been submitted. If the seat itself votes before the close, its own ballot counts instead.';
    readonly notYours: 'The seats of the national teams vote here. You can read the rules and see how many seats have voted; no one can see how they voted before the close.';
    readonly step: {
      readonly kept: 'Your submitted ballot';
      readonly fill: 'Your ballot';
      readonly review: 'Check before you submit';
    };
    readonly review: 'Review my ballot';
    readonly reviewText: 'This is what your ballot says. Nothing has been submitted yet.';
    readonly reviewUntil: 'You can change it until';
    readonly cast: 'Submit my ballot';
    readonly back: 'Back to my ballot';
    readonly change: 'Change my ballot';
    readonly keepOld: 'Keep the submitted ballot';
    readonly receipt: {
      readonly title_one: 'Your ballot has been submitted.';
      readonly title_other: 'Your changed ballot has been submitted. Only this one counts.';
      readonly times: 'Submitted {{cast}}. You can change it until {{closes}}.';
      readonly code: 'Your receipt, which will be shown beside your ballot paper once voting has closed:';
    };
    readonly paper: {
      readonly approveLabel: 'Which options should the region select?';
      readonly approveHelp: 'Mark every option you support. You may mark as many as you like; marking none is a blank ballot paper.';
      readonly choose: 'Choose an answer first. To take part without taking a side, choose “Abstain”.';
      readonly choiceLabel: 'Do you agree?';
      readonly choiceHelp: 'Abstaining counts for the quorum and takes no side.';
      readonly consentLabel: 'What is your answer to this text?';
      readonly consentHelp: 'One answer per seat. Reasons are recorded under your seat’s name.';
      readonly reason: 'Reason';
      readonly reasonHelp: 'Write about the text, never about a person. Do not give names, telephone numbers or cases.';
      readonly paragraph: 'Paragraph you object to';
      readonly lifts: 'What would lift the block';
      readonly scoreHelp: 'Give each option 0 to {{most}} points. An option without a number gets 0.';
      readonly noScore: 'no points';
      readonly scored_one: '{{option}}: {{count}} point';
      readonly scored_other: '{{option}}: {{count}} points';
      readonly dotsHelp_one: 'You have {{count}} dot.';
      readonly dotsHelp_other: 'You have {{count}} dots. Put as many on an option as you like; you do not have to use them all.';
      readonly dotsLeft_one: '{{count}} dot left';
      readonly dotsLeft_other: '{{count}} dots left';
      readonly dotMore: 'Add a dot to {{option}}';
      readonly dotLess: 'Remove a dot from {{option}}';
      readonly dotsNow_one: '{{option}} has {{count}} dot. {{left}} left.';
      readonly dotsNow_other: '{{option}} has {{count}} dots. {{left}} left.';
      readonly dotted_one: '{{option}}: {{count}} dot';
      readonly dotted_other: '{{option}}: {{count}} dots';
      readonly rankStrictHelp: 'Rank what matters most first, one option per place. You may leave some options out; your ballot paper then stops counting once none of the options it ranks is left in the count.';
      readonly rankHelp: 'Rank what matters most first. Options may be equal, and you may leave some out: those come last and are equal among themselves.';
      readonly ranked: 'Your ranking, best first';
      readonly unranked: 'Not ranked';
      readonly unrankedHelp: 'Options left here come after all ranked options.';
      readonly rankNext: 'Rank {{place}}';
      readonly rankOption: 'Rank {{place}}: {{option}}';
      readonly placeOf: 'Rank of {{option}}';
      readonly leave: 'leave out';
      readonly equalAbove: 'equal to the option above';
      readonly equalTo: '{{option}} is equal to {{above}}';
      readonly placed: '{{option}} is now ranked {{place}} of {{total}}.';
      readonly out: '{{option}} is no longer ranked.';
      readonly blank: 'A blank ballot paper: your seat takes part but expresses no preference.';
      readonly blankShort: 'blank';
      readonly leftOut: 'Left out, and therefore last and equal: {{options}}.';
    };
    readonly turnout: {
      readonly title: 'Turnout';
      readonly caption: 'Turnout by seat';
      readonly steps_one: 'At least {{count}} of {{seats}} ballot papers is in the box.';
      readonly steps_other: 'At least {{count}} of {{seats}} ballot papers are in the box.';
      readonly passes: 'Here, “voted” means that the seat’s pass was issued. No one can know whether a ballot paper was submitted with the pass.';
      readonly seatsNone: 'No seat has voted.';
      readonly stepsFew: 'The number of ballot papers in the box is shown after the close.';
      readonly stepsNone: 'Fewer than five ballot papers are in the box so far.';
      readonly stepsHelp: 'The number moves in steps of five, so that no single ballot paper becomes visible.';
      readonly seats_one: '{{count}} of {{seats}} seats has voted.';
      readonly seats_other: '{{count}} of {{seats}} seats have voted.';
      readonly country: 'Country';
      readonly voted: 'voted';
      readonly notYet: 'not yet';
      readonly notAtAll: 'did not vote';
      readonly vacant: 'not on the roll';
      readonly recused: 'recused';
      readonly absent: 'not checked in';
    };
    readonly rules: {
      readonly title: 'Rules of this ballot';
      readonly strawPoll: 'A straw poll: it shows where the teams stand and binds no one.';
      readonly method: {
        readonly proposal: 'Each ballot paper answers yes, answers no or abstains.';
        readonly consent: 'Each seat consents, consents with reservations, stands aside, blocks or abstains. One block blocks the text; if more than a third stand aside, support is weak.';
        readonly approval: 'Approval: each ballot paper marks every option it supports. The option with the most marks comes first.';
        readonly schulze: 'Ranked by Schulze’s method: options are compared in pairs over all ballot papers. An option comes before another when its strongest chain of wins over the other is stronger than the chain in the opposite direction.';
        readonly score: 'Scores: each ballot paper gives each option 0 to {{most}} points. The option with the most points comes first.';
        readonly star: 'Scores and runoff: the two options with the most points meet in a runoff, and the option that more ballot papers score higher wins.';
        readonly dots: 'Dot voting: each voter spreads up to {{most}} dots over the options. The option with the most dots comes first; where countries vote, all dots of a country together make one vote.';
        readonly borda: 'Borda points: for each ballot paper, an option gets one point for each option below it.';
        readonly 'ranked-pairs': 'Ranked pairs: wins between pairs of options are kept, from the strongest to the weakest, except any win that would close a circle.';
        readonly irv: 'Instant runoff: the option with the fewest ballot papers is eliminated and its ballot papers are transferred, until one option has more than half.';
        readonly stv: 'Single transferable vote by the Scottish rules: an option that reaches the quota is elected; surpluses, and the ballot papers of eliminated options, are transferred.';
        readonly 'equal-shares': 'Equal shares: every voter has the same amount of money, and options are bought by the voters who approve them, so that each part of the electorate gets its share of the places.';
        readonly 'default-option': 'Texts are ranked against “{{option}}”. A text must beat it; among the texts that do, Schulze’s method decides.';
      };
      readonly electorate: {
        readonly 'one-seat-one-vote': 'One seat, one vote: every seat of the national teams that had a holder at the opening counts the same.';
        readonly 'one-country-one-vote': 'One country, one vote: the ballot papers of a national team make one country ballot by a fixed rule, and the countries are counted.';
        readonly chambers: 'Chambers: {{chambers}} are each counted separately, and each must pass it.';
        readonly 'countries-and-chambers': 'Two majorities: the countries must pass it, and so must each of {{chambers}}.';
        readonly 'seats-and-countries': 'Two majorities: the seats must pass it, and so must the countries.';
        readonly 'seats-and-chambers': 'Two majorities: the seats must pass it, and so must each of {{chambers}}.';
      };
      readonly majority: 'Needed: {{rule}}.';
      readonly default: 'A text stays in only if more ballot papers put it above “no change” than below.';
      readonly defaultRatio: 'The ballot papers that put it above must be at least {{ratio}} times as many as those that put it below.';
      readonly defaultQuorum: 'Minimum number of ballot papers that must put it above: {{quorum}}.';
      readonly rounds: 'Round {{round}} of at most {{most}}. If the last round is blocked, a proposal decides: at least six countries for it, and no chamber with a majority against it.';
      readonly quorumShare: 'At least {{share}} of those entitled must vote.';
      readonly leastSeats_one: 'A country ballot needs {{count}} ballot paper from the country’s team.';
      readonly leastSeats_other: 'A country ballot needs {{count}} ballot papers from the country’s team.';
      readonly vacantCount: 'Vacant seats count as entitled.';
      readonly tie: {
        readonly text: 'If as many are for as against, nothing is adopted.';
        readonly report: 'A tie is reported as a tie. No rule and no chance chooses among equal options.';
        readonly runoff: 'After a tie, a runoff among the tied options opens automatically for three days. If it ties again, the tie is reported.';
        readonly chair: 'After a tie, the country in the chair, {{country}}, decides among the tied options within seven days, with a written reason.';
        readonly lot: 'After a tie, a public lot decides: two seats of different countries each enter a text, and anyone can draw the lot again.';
      };
      readonly secrecy: {
        readonly open: 'Once the result is published, the ballot papers are open to the teams, the secretariat and the auditors, with the names of the people who cast them. Before that, no one sees a ballot paper except the seat that it belongs to.';
        readonly team: 'Only the team itself sees its ballot papers; the ballot that its country sends is open.';
        readonly secret: 'Ballot papers carry no names: no member can see who voted for what, before or after the close.';
      };
      readonly results: {
        readonly 'after-close': 'The result appears at the close.';
        readonly live: 'The result so far is shown while people vote.';
        readonly 'after-own-vote': 'The result so far is shown to each seat once it has voted.';
        readonly 'after-release': 'After the close, two seats of different countries confirm the count before it is shown.';
      };
      readonly textHash: 'The text voted on is the one whose SHA-256 begins with {{hash}}.';
      readonly places_one: '{{count}} of {{options}} options is selected.';
      readonly places_other: '{{count}} of {{options}} options are selected.';
      readonly quorum_one: 'At least {{count}} country must take part.';
      readonly quorum_other: 'At least {{count}} countries must take part.';
    };
    readonly sealed: {
      readonly title: 'Your ballot is in the box.';
      readonly text: 'It carries no name, and no member can see whose it is. From whom it is secret, and from whom it is not, is explained below.';
      readonly receipt: 'Your receipt. After the close it is shown beside your ballot among the published ballot papers:';
      readonly leaves: 'The receipt is removed from this browser when your session ends, so that no one who uses the browser after you finds it. If you want to look for your ballot after the close, write the receipt down or save your pass, in a place where no one else reads it.';
      readonly receiptAfter: 'The receipt that this browser keeps until you sign out:';
      readonly change: 'Until the close you can replace this ballot with another one, from this browser or with the saved pass.';
      readonly again: {
        readonly title: 'Only you know whether you have voted.';
        readonly text: 'The pass of your seat was issued before, and no one can tell whether a ballot paper was submitted with it. If you have voted, a ballot that you submit now replaces the earlier one.';
      };
      readonly save: 'Save my pass';
    };
    readonly noPass: {
      readonly 'not-secure': {
        readonly title: 'The connection to this page is not secure.';
        readonly text: 'Secret ballot papers are sealed in the browser, and browsers do that only over https. Open Norbanet at its https address. Nothing was submitted.';
      };
      readonly elsewhere: {
        readonly title: 'Your seat’s pass was issued in another browser.';
        readonly text: 'Vote there, or load the pass that you saved there. A second pass would be a second vote, so there is none; and no pass shows whether a ballot paper was submitted.';
      };
      readonly 'key-not-in-record': {
        readonly title: 'The server’s key is not the one in the record.';
        readonly text: 'Nothing was requested and nothing was submitted. A key used for you alone would identify you. Tell the secretariat and an auditor.';
      };
      readonly restore: 'Load a saved pass';
      readonly badFile: 'This file is not a pass for this ballot.';
    };
    readonly secrecy: {
      readonly title: 'What is secret, and from whom';
      readonly does: 'Who cast which ballot paper is secret from every member, from the secretariat and the auditors, and from anyone who reads what the server stores:';
      readonly pass: 'Your seat’s pass is signed without being seen. When it comes back with your ballot paper, no one can tell to whom it was issued.';
      readonly stored: 'The ballot paper arrives without a session. It is stored without a time, a number or an order, and no log, email or message mentions it.';
      readonly check: 'After the close the ballot papers are published with their receipts. You can find yours, and anyone can count them again.';
      readonly numbers: 'If there are fewer than five ballot papers, only the outcome is shown; chambers are shown only where no one’s ballot paper can be worked out from them.';
      readonly doesNot: 'It is not secret from:';
      readonly shown: 'People to whom you show your receipt, or who watch you vote.';
      readonly browser: 'A browser or computer that tells others what you do in it.';
      readonly watched: 'People who run the server, if they watch everything that passes through it, its disk and its database’s log while you vote: they could compare times. This is harder for them if you open the ballot first and vote later.';
      readonly keys: 'People who take the ballot’s key from the server while the ballot is open, and the database with it: they could read ballot papers, and put ballot papers into the box under passes that were issued and not used. If there are more ballot papers than passes, the ballot is annulled. The key is destroyed at the close.';
      readonly refused: 'A server could refuse your ballot paper. You would see that; the server cannot change a ballot paper without this being seen.';
      readonly box: {
        readonly chamber: 'As to your chamber, anyone who reads what the server stores: chambers are counted, so the box of each chamber is kept separate.';
        readonly country: 'As to your country, anyone who reads what the server stores: a country ballot is made of its team’s ballot papers, so the box of each country is kept separate. If you are the only one of your team who votes, your ballot paper is known from that.';
      };
      readonly also: 'Two more points:';
      readonly more: 'Elections that need more than this should use a system made for them, such as Belenios.';
    };
    readonly representing: {
      readonly title_one: 'The {{count}} option that represents everyone';
      readonly title_other: 'The {{count}} options that represent everyone';
      readonly help_one: 'For information: the same country ballots, counted by equal shares, with each country supporting its first {{count}} place.';
      readonly help_other: 'For information: the same country ballots, counted by equal shares, with each country supporting its first {{count}} places. Each part of the region then gets its share.';
      readonly tied_one: 'Tied for {{count}} more place: {{options}}.';
      readonly tied_other: 'Tied for {{count}} more places: {{options}}.';
      readonly same: 'These are the options that the ballot selects.';
      readonly other: 'The ballot selects other options. Its result stands.';
    };
    readonly record: {
      readonly title: 'Ballot record';
      readonly help: 'Each entry in the record is linked to all earlier entries by a hash. The hash of the opening and the hash of the close were sent to every seat by email, so that nothing in between can be changed unnoticed.';
      readonly last: 'The last hash:';
      readonly bundle: 'Download the bundle';
      readonly check: 'Check it yourself';
      readonly withheld: 'Because so few ballot papers were cast, or because a chamber voted unanimously, the bundle would reveal how individual seats voted. It goes to two auditors of different countries, who check it together.';
      readonly nobodyHolds: 'No auditor has taken over the bundle yet.';
      readonly held_one: 'One auditor has taken over the bundle, from: {{countries}}. It opens once a second auditor, from another country, has taken it over.';
      readonly held_other: 'Two auditors hold the bundle, from: {{countries}}.';
      readonly ofNoCountry: 'an international organisation';
      readonly hold: 'Take over the bundle';
    };
    readonly life: {
      readonly followup: 'Follow-up';
      readonly owners: 'Responsible: {{countries}}.';
      readonly reviewOn: 'Review date: {{day}}.';
      readonly notes: 'Notes on this ballot';
      readonly by: '{{name}}, {{at}}';
      readonly note: {
        readonly 'short-notice': 'Announced at short notice:';
        readonly withdrawn: 'Withdrawn:';
        readonly 'closed-early': 'Closed early:';
        readonly extended: 'Extended:';
        readonly chair: 'The chair resolved the tie:';
        readonly review: 'Reviewed:';
      };
      readonly confirmedBy: 'The count was confirmed by a seat of {{country}}.';
      readonly lotWords: 'Text for the lot from {{country}}: “{{text}}”';
    };
    readonly acts: {
      readonly title: 'Available steps';
      readonly redraft: 'Edit the draft';
      readonly again: 'Ask again: round {{round}}';
      readonly reason: 'Reason';
      readonly shortNotice: 'Why it cannot wait seven days';
      readonly shortNoticeHelp: 'Only if the ballot opens sooner than that.';
      readonly lotText: 'Any text you choose';
      readonly closesAt: 'New closing time, in {{zone}}';
      readonly badTime: 'This time does not exist in that time zone. Enter another time.';
      readonly chosen_one: 'Choose {{count}} of the tied options';
      readonly chosen_other: 'Choose {{count}} of the tied options';
      readonly statement: 'Follow-up';
      readonly owners: 'Responsible countries';
      readonly reviewOn: 'Review date';
      readonly announce: {
        readonly button: 'Announce';
        readonly title: 'Announce this ballot?';
        readonly text: 'From now on the question, the options and the rules are fixed. Everyone who may read the ballot can see it.';
      };
      readonly withdraw: {
        readonly button: 'Withdraw';
        readonly title: 'Withdraw this ballot?';
        readonly text: 'No one can vote in it any more. The reason is shown on its page.';
      };
      readonly close: {
        readonly button: 'Close early';
        readonly title: 'Close this ballot now?';
        readonly text: 'No one can vote after this, and the ballot is never opened again. The reason is shown on its page.';
      };
      readonly extend: {
        readonly button: 'Extend';
        readonly title: 'Extend this ballot';
        readonly text: 'Ballot papers already submitted remain valid. The reason is shown on the ballot’s page.';
      };
      readonly review: {
        readonly button: 'Mark as reviewed';
        readonly title: 'What did the review find?';
        readonly text: 'Your text is shown on the ballot’s page.';
      };
      readonly confirm: {
        readonly button: 'Confirm the count';
        readonly title: 'Confirm the count?';
        readonly text: 'You have looked at the count above. Once a seat of another country has also confirmed it, the result is released to everyone.';
      };
      readonly confirmClosing: {
        readonly button: 'Release the result';
        readonly title: 'Release the result?';
        readonly text: 'This ballot was closed while seats could still vote. If you agree that it is over, the result is released to everyone. If not, talk to the secretariat first; without a second person it stays closed and without a result.';
      };
      readonly tie: {
        readonly button: 'Resolve the tie';
        readonly title: 'Choose among the tied options';
        readonly text: 'You do this as the country in the chair. The count stays as it was; your choice and its reason are recorded beside it.';
      };
      readonly lot: {
        readonly button: 'Enter text for the lot';
        readonly title: 'Text for the lot';
        readonly text: 'Your text and the text of a seat of another country make the lot, which anyone can draw again. Any text will do.';
      };
      readonly outcome: {
        readonly button: 'Record the follow-up';
        readonly title: 'Follow-up to this ballot';
        readonly text: 'It is shown on the ballot’s page to everyone who may read it.';
      };
    };
    readonly arrange: {
      readonly title: 'Your seat, before the ballot opens';
      readonly proxy: 'Proxy, who votes if your seat does not';
      readonly proxyHelp: 'A seat of your own team. Your own ballot counts instead if you submit it at any time before the close.';
      readonly nobody: 'no one';
      readonly recused: 'My seat takes no part, because of a conflict of interest';
      readonly recusedHelp: 'Your seat is then left out of every number that shares are calculated from.';
      readonly save: 'Save';
    };
    readonly entries: {
      readonly title: 'Votes waiting for a second person';
      readonly phone: 'By telephone, entered by {{name}}';
      readonly paper: 'On paper, entered by {{name}}';
      readonly confirm: 'Confirm and submit';
      readonly takeBack: 'Withdraw';
      readonly mine: 'You entered this vote; a colleague must confirm it.';
      readonly forMe: {
        readonly title: 'A vote was entered for your seat';
        readonly text: 'It counts once a second member of the secretariat has confirmed it. If it is not your vote, refuse it, or vote yourself: your own vote replaces it, and no one can replace yours.';
        readonly refuse: 'This is not my vote';
      };
      readonly forTeam: 'A vote was entered for this seat of your team. The holder of the seat can refuse it.';
      readonly enterTitle: 'Votes by telephone or on paper';
      readonly enterHelp: 'You enter a vote for a seat, and a colleague confirms it. Until then it does not count.';
      readonly enter: 'Enter a vote';
      readonly cancel: 'Do not enter';
      readonly way: 'How it was received';
      readonly ways: {
        readonly phone: 'by telephone';
        readonly paper: 'on paper';
      };
    };
    readonly fault: {
      readonly 'wrong-paper': 'a ballot paper of another kind';
      readonly 'unknown-option': 'an option that is not on the ballot';
      readonly 'repeated-option': 'an option named twice';
      readonly 'empty-rank': 'an empty rank';
      readonly 'equal-ranks': 'equal ranks, which this method does not count';
      readonly 'not-a-whole-number': 'not a whole number';
      readonly 'out-of-range': 'a number out of range';
      readonly 'too-many-dots': 'too many dots';
      readonly 'block-without-reason': 'a block without a reason';
      readonly 'block-without-paragraph': 'a block without its paragraph';
      readonly 'reservations-without-reason': 'reservations without a reason';
    };
    readonly check: {
      readonly title: 'Check it yourself';
      readonly lead: 'A ballot is counted again here, in your browser, by the same library that counted it. Once this page is open, it needs no network connection.';
      readonly file: 'File to check';
      readonly fileHelp: 'The bundle of a ballot (JSON), or ballot papers as a table (CSV), in BLT or in PrefLib’s format.';
      readonly unreadable: 'This file cannot be counted.';
      readonly noBundle: 'The file is not the bundle of a ballot, or part of the bundle is missing.';
      readonly badLine: 'Line {{line}}: {{why}}.';
      readonly why: {
        readonly 'no-poll': 'the file does not state what was voted on';
        readonly 'no-papers': 'ballot papers are missing, or one of them does not end';
        readonly 'no-rules': 'the file does not state by which rules its ballot papers are counted, as older files did not; open the ballot’s bundle (JSON) here and download the table again';
        readonly 'unknown-rule': 'a rule that is not known here';
        readonly 'bad-seat': 'a seat that is listed twice, or for which the table does not state whether it voted';
        readonly 'unknown-option': 'an option that the file does not name';
        readonly 'repeated-option': 'an option is named twice on a ballot paper';
        readonly 'equal-ranks': 'equal ranks';
        readonly 'bad-number': 'a number is expected here';
      };
      readonly holds: 'All checks passed.';
      readonly holdsText: 'The record is complete, the ballot papers are those in the record, and they give the result that was reported.';
      readonly fails_one: 'One check failed.';
      readonly fails_other: '{{count}} checks failed.';
      readonly failsText: 'The list shows what failed, and names the first entry that is wrong. Show it to an auditor.';
      readonly ok: 'Passed:';
      readonly bad: 'Failed:';
      readonly at: 'The first wrong entry is number {{place}}.';
      readonly what: {
        readonly chain: 'Each entry in the record follows from the entries before it.';
        readonly opening: 'The question, the options and the rules are those of the opening.';
        readonly receipts: 'Every ballot paper matches its receipt, and every receipt in the record has its ballot paper.';
        readonly number: 'There are no more ballot papers than could be cast.';
        readonly bundle: 'The ballot papers and the result are those recorded at the close.';
        readonly result: 'The ballot papers, counted again, give the same result.';
      };
      readonly compare: 'Compare it with the hash in the email that your seat received at the close.';
      readonly mine: 'Find my ballot';
      readonly receipt: 'My receipt';
      readonly receiptHelp: 'The 64 characters shown on the ballot’s page.';
      readonly found: 'This is the ballot paper for your receipt:';
      readonly replaced: 'The ballot paper for this receipt was replaced by a later one, as its voter asked.';
      readonly inRecord: 'Your receipt is in the record, so your ballot paper was counted. The ballot papers of a team are not published.';
      readonly notFound: 'No ballot paper in this ballot has this receipt.';
      readonly recount: 'Recount';
      readonly export: 'Download the ballot papers';
      readonly exportHelp: 'For other programs. Each of these files contains the rules of the count and can be opened again on this page.';
      readonly exportCountries: 'Where countries are counted, the PrefLib file contains the country ballots, not the ballot papers of their seats.';
      readonly formats: {
        readonly json: 'Bundle (JSON)';
        readonly csv: 'Table (CSV)';
        readonly blt: 'BLT';
        readonly toi: 'PrefLib (toi)';
      };
      readonly noTitle: 'Ballot papers without a title';
      readonly carried: 'The file states how it is counted:';
      readonly chosen: 'The file does not state how it is counted. You chose:';
      readonly unruled: {
        readonly title: 'This file does not state how its ballot papers are counted.';
        readonly text: 'Other programs leave that out. Choose the rules; each ballot paper then counts the same, no matter who cast it.';
        readonly method: 'Method';
        readonly places: 'Places';
        readonly count: 'Count the ballot papers';
      };
      readonly imported_one: '{{count}} ballot paper, counted by this method: {{method}}.';
      readonly imported_other: '{{count}} ballot papers, counted by this method: {{method}}.';
      readonly refused_one: '{{count}} ballot paper cannot be counted:';
      readonly refused_other: '{{count}} ballot papers cannot be counted:';
      readonly refusedPaper: 'Ballot paper {{paper}}: {{faults}}';
    };
    readonly result: {
      readonly title: 'The result';
      readonly soFar: 'The result so far';
      readonly settled: 'selected after the tie';
      readonly tooFew: 'So few took part that numbers would reveal who voted for what. Only the outcome is shown.';
      readonly outcomeChosen: 'Selected: {{options}}.';
      readonly outcomeTied: 'Tied: {{options}}.';
      readonly order: 'The resulting order';
      readonly place: '{{place}}.';
      readonly sharedPlace: '{{place}}. =';
      readonly placesBetween: '{{place}}.–{{last}}.';
      readonly placeHead: 'Place';
      readonly tied: 'tied for a place';
      readonly chosen: 'selected';
      readonly chartSection: 'Chart of the result';
      readonly chartLabel: 'Bars, best first';
      readonly tableCaption: 'The result by option';
      readonly exact: 'Show exact fractions';
      readonly exactHelp: 'Otherwise fractions are rounded.';
      readonly runoff: 'Hold a runoff between these options';
    };
    readonly measure: {
      readonly approvals: {
        readonly chart: 'Number of ballots that approve each option';
        readonly head: 'Approvals';
        readonly value: '{{value}} of {{papers}}';
      };
      readonly points: {
        readonly chart: 'Number of points for each option';
        readonly head: 'Points';
        readonly value: '{{value}}';
      };
      readonly dots: {
        readonly chart: 'Number of dots for each option';
        readonly head: 'Dots';
        readonly value: '{{value}}';
      };
      readonly countryDots: {
        readonly chart: 'Number of country votes for each option';
        readonly head: 'Votes';
        readonly value: '{{value}}';
      };
      readonly before: {
        readonly chart: 'Number of other options that each option comes before';
        readonly head: 'Comes before';
        readonly value: '{{value}} of {{others}}';
      };
    };
    readonly proposal: {
      readonly title: 'For and against';
      readonly chart: 'Votes for and against';
      readonly split: '{{yes}} for, {{no}} against, {{abstain}} abstaining';
      readonly entitled: 'Entitled to vote';
      readonly passedHead: 'Requirement';
      readonly passed: 'requirement met';
      readonly notPassed: 'requirement not met';
    };
    readonly beside: {
      readonly title: 'The same ballots, counted in other ways';
      readonly help: 'Only the first line decides. The others show whether seats, countries, agencies or NGOs alone would put another option first.';
      readonly caption: 'First place by seats, countries and chambers';
      readonly unit: 'Counted by';
      readonly decides: '{{unit}} (decides)';
      readonly forInformation: '{{unit}} (for information)';
      readonly first: 'First place';
      readonly differs: 'Comparison';
      readonly same: 'same option';
      readonly other: 'another option';
    };
    readonly stages: {
      readonly title: 'The count by stage';
      readonly told: 'Description of the count by stage';
      readonly chart: 'How the ballots moved';
      readonly stage: 'Stage {{place}}';
      readonly round: 'Round {{place}}';
      readonly quota: 'Votes needed to be elected: {{quota}}. Ballots that rank an option: {{papers}}.';
      readonly first: 'First preferences';
      readonly surplus: 'The surplus of {{option}} is transferred';
      readonly exclusion: '{{option}} has the fewest votes and is eliminated';
      readonly elected: 'elected';
      readonly out: 'eliminated';
      readonly nowhere: 'Ballots with no option left on them: {{votes}}.';
      readonly fork: 'A tie that only drawing lots could resolve';
    };
    readonly said: {
      readonly title: 'Answers from the seats';
      readonly chart: 'Number of seats for each answer';
      readonly answer: 'Answer';
      readonly seats: 'Seats';
      readonly caption: 'Answers to the text';
    };
    readonly voices: {
      readonly title: 'Blocks, reservations and reasons';
      readonly none: 'No one gave a reason.';
      readonly redacted: 'This text was removed after it had been posted. The record still shows that it was there.';
      readonly paragraph: 'Paragraph: {{paragraph}}';
      readonly lifts: 'What would lift the block: {{lifts}}';
    };
    readonly pairs: {
      readonly title: 'Comparison in pairs';
      readonly help: 'Each cell shows how many ballots put the option in the row before the option in the column, and how many the other way round. Wins are in bold.';
      readonly caption: 'Direct comparisons, row : column';
      readonly option: 'Option';
      readonly self: 'the same option';
      readonly wins: 'wins';
      readonly loses: 'loses';
      readonly level: 'level';
    };
    readonly countries: {
      readonly title: 'Country ballots';
      readonly helpRanked: 'Each country ballot is the Schulze order of its team’s ballot papers; options that the team left equal stay equal.';
      readonly helpApproval: 'Each country ballot contains the options that more than half of its team’s ballot papers approve.';
      readonly helpScores: 'Each country ballot is the exact mean of its team’s scores.';
      readonly helpDots: 'Each country’s dots are divided by the total that its team used, so that every country has the weight of one.';
      readonly helpProposal: 'Each country gives the answer that more of its team’s ballot papers give; if they are level, it abstains.';
      readonly helpNameless: 'This ballot is secret: the country ballots are shown here without the names of the countries, in an order that reveals nothing.';
      readonly caption: 'Ballot sent by each country';
      readonly ballot: 'Country ballot';
      readonly nameless: 'Country ballot {{number}}';
      readonly none: 'none sent';
    };
    readonly papers: {
      readonly title: 'Ballot papers';
      readonly way: '{{name}}, {{way}}';
      readonly help: 'Every ballot paper that was counted, with its receipt. Compare your receipt with the one beside your seat.';
      readonly none: 'No ballot papers were cast.';
      readonly seat: 'Seat';
      readonly paper: 'Ballot paper';
      readonly caption: 'Ballot papers by seat';
      readonly show: 'Show the ballot papers';
      readonly castBy: 'Cast by';
      readonly receipt: 'Receipt';
    };
  };
  readonly consensus: {
    readonly list: {
      readonly title: 'Consensus on {{title}}';
      readonly lead: 'The seats rate clauses from 1 to 9, in rounds and without names, until it is clear where they agree.';
      readonly label: 'Consensus processes, newest first';
      readonly none: {
        readonly title: 'No one has been asked to rate this standard';
        readonly text: 'A process asks all seats about the clauses of a saved version, following a rule that is set beforehand.';
      };
      readonly rounds_one: '{{count}} of at most {{most}} rounds has closed';
      readonly rounds_other: '{{count}} of at most {{most}} rounds have closed';
      readonly clauses_one: '{{count}} clause';
      readonly clauses_other: '{{count}} clauses';
      readonly until: 'rating open until {{time}}';
    };
    readonly state: {
      readonly planned: 'Planned';
      readonly running: 'Under way';
      readonly ended: 'Ended';
    };
    readonly title: 'Consensus process {{number}}';
    readonly begin: {
      readonly verb: 'Start a consensus process';
      readonly question: 'Question';
      readonly questionHint: 'What every seat is asked about each clause.';
      readonly version: 'Version whose clauses are rated';
      readonly clauses: 'Clauses';
      readonly all: 'Every numbered clause of this version';
      readonly chosen: 'Chosen clauses';
      readonly maxRounds: 'Maximum number of rounds';
      readonly minRaters: 'Minimum number of ratings per clause';
      readonly minRatersHint: 'With fewer ratings, no judgement is made and nothing is shown.';
      readonly effect: 'The question, the clauses and the rule are fixed when the process starts. A clause is no longer rated once it is agreed or rejected without disagreement, once its median moves by no more than half a point between two rounds, or after the last round. No one is notified before a round opens.';
      readonly noVersion: 'Save the text as a version first: the clauses that are rated must not change during the process.';
    };
    readonly round: {
      readonly plan: 'Plan round {{number}}';
      readonly version: 'Version to be rated';
      readonly versionHint: 'Where the text of a clause differs in a newer version, its earlier ratings are void and it is rated again.';
      readonly zone: 'Time zone';
      readonly opens: 'Opens';
      readonly opensHint: 'Leave empty to open immediately.';
      readonly closes: 'Closes';
      readonly effect: 'When the round opens, the holder of each seat receives an email.';
      readonly close: 'Close the round early';
      readonly closeEffect: 'The outcome of each clause is calculated and kept. No one can rate in this round any more.';
      readonly cancel: 'Cancel the planned round';
      readonly cancelEffect: 'No one has been notified yet.';
      readonly end: 'End the process';
      readonly endEffect: 'No further round can be opened. The ratings stay as they are.';
      readonly reason: 'Reason';
      readonly reasonHint: 'It appears in the report.';
      readonly announced: 'Round {{number}} opens {{time}}';
      readonly open: 'Round {{number}} is open for ratings until {{time}}';
      readonly closed: 'Round {{number}} closed {{time}}: {{raters}} of {{seats}} seats rated';
    };
    readonly run: 'Manage this process';
    readonly question: 'Question';
    readonly rule: 'At most {{most}} rounds. For a clause that fewer than {{least}} seats have rated, no judgement is made.';
    readonly rate: {
      readonly title: 'Ratings for your seat';
      readonly progress: '{{rated}} of {{asked}} rated';
      readonly place: 'Clause {{place}} of {{of}}';
      readonly legend: 'Your rating of clause {{number}}';
      readonly scale: '1: the clause should not be kept like this. 9: the clause should be kept exactly like this.';
      readonly keys: 'While the scale has the focus, keys 1 to 9 enter a rating, and 0 means that you cannot judge.';
      readonly cannot: 'Cannot judge';
      readonly reason: 'Your reason';
      readonly reasonHint: 'The other raters can read it after the round, without your name and without your rating.';
      readonly saveReason: 'Save the reason';
      readonly previous: 'Previous clause';
      readonly next: 'Next clause';
      readonly saved: 'Saved: {{rating}}. {{progress}}.';
      readonly before: 'Previous round';
      readonly predecessor: 'The previous holder of your seat has rated this clause. Your rating replaces that one.';
      readonly changed: 'The text of this clause has changed. Earlier ratings are void; please rate it again.';
      readonly done: 'Your seat has rated every clause. You can change your ratings until the round closes.';
    };
    readonly results: {
      readonly title: 'Results';
      readonly none: 'Results will appear here once the first round has closed.';
      readonly counts: 'Agreed {{agreed}}, rejected {{rejected}}, uncertain {{uncertain}}, no judgement {{unjudged}}';
      readonly clause: 'Clause {{number}}';
      readonly removed: 'no longer in the text';
      readonly round: 'Round {{number}}';
      readonly void: 'void: the text has changed';
      readonly judgement: {
        readonly agreed: 'Agreed';
        readonly rejected: 'Rejected';
        readonly uncertain: 'Uncertain';
        readonly 'too-few': 'Too few ratings';
      };
      readonly stop: {
        readonly agreed: 'not rated again';
        readonly rejected: 'not rated again';
        readonly stable: 'stable, not rated again';
        readonly 'last-round': 'last round';
      };
      readonly median: 'Median {{median}}';
      readonly index: 'disagreement index {{index}}';
      readonly disagreement: 'disagreement';
      readonly raters_one: '{{count}} rating';
      readonly raters_other: '{{count}} ratings';
      readonly cannot: '{{count}} cannot judge';
      readonly all: 'All';
      readonly chamber: {
        readonly government: 'Government';
        readonly ngo: 'NGO';
        readonly resource: 'Resource persons';
      };
      readonly hidden: 'too few to be shown separately';
      readonly own: 'You rated {{rating}}';
      readonly ownCannot: 'You stated that you cannot judge';
      readonly reasons_one: '{{count}} reason';
      readonly reasons_other: '{{count}} reasons';
      readonly dots: 'Number of ratings: {{ratings}}';
      readonly dot: '{{count}} × rating {{rating}}';
    };
    readonly participation: {
      readonly title: 'Participation';
      readonly lead: 'Number of clauses, out of {{asked}}, that each seat has rated in round {{round}}. No one can see the ratings themselves.';
      readonly table: 'Ratings by seat';
      readonly seat: 'Seat';
      readonly rated: 'Rated';
      readonly vacant: 'vacant';
      readonly of: '{{rated}} of {{asked}}';
    };
    readonly report: {
      readonly title: 'Report';
      readonly lead: 'Structured by the 35 items of ACCORD, the reporting guideline for consensus methods. Information that is already in the records has been filled in.';
      readonly missing: 'Still missing: {{items}}';
      readonly complete: 'No items are missing.';
      readonly notYet: 'Not reported yet.';
      readonly section: {
        readonly title: 'Title';
        readonly introduction: 'Introduction';
        readonly methods: 'Methods';
        readonly results: 'Results';
        readonly discussion: 'Discussion';
        readonly other: 'Other information';
      };
      readonly write: 'Write item {{item}}';
      readonly words: 'Text for item {{item}}';
      readonly save: 'Save this text';
      readonly download: 'Download';
      readonly file: {
        readonly html: 'Page (HTML)';
        readonly md: 'Markdown';
        readonly json: 'Data (JSON)';
        readonly csv: 'Table (CSV)';
      };
    };
  };
  readonly consultations: {
    readonly title: 'Consultation {{number}}';
    readonly state: {
      readonly announced: 'Announced';
      readonly open: 'Open';
      readonly closed: 'Closed';
      readonly cancelled: 'Cancelled';
    };
    readonly none: {
      readonly title: 'No consultation yet';
      readonly text: 'When the secretariat opens a round, each country and each invited observer will answer here, all on the same frozen text.';
    };
    readonly rounds: 'All rounds';
    readonly closes: 'Closes';
    readonly closed: 'Closed';
    readonly opens: 'Opens';
    readonly yours: 'Your own deadline';
    readonly asks: 'Question';
    readonly text: 'Text under consultation';
    readonly answered_one: '{{done}} of {{count}} country has answered';
    readonly answered_other: '{{done}} of {{count}} countries have answered';
    readonly stance: {
      readonly support: 'We support the text';
      readonly 'support-with-changes': 'We support it with changes';
      readonly object: 'We object';
      readonly 'no-view': 'We have no view';
    };
    readonly stanceShort: {
      readonly support: 'Supports';
      readonly 'support-with-changes': 'Supports with changes';
      readonly object: 'Objects';
      readonly 'no-view': 'No view';
    };
    readonly noStance: 'No answer yet';
    readonly position: {
      readonly title: 'Position of {{country}}';
      readonly stance: 'Your country’s view of the text as a whole';
      readonly choose: 'Choose';
      readonly text: 'In your own words';
      readonly textHint: 'What the other countries and the secretariat should know. Remarks on individual clauses are listed below.';
      readonly save: 'Save the position';
      readonly by: 'Last changed by {{name}}, {{when}}';
      readonly signed: 'Signed off and sent {{when}}.';
      readonly signedLate: 'Signed off {{when}}, after the deadline: it is kept separately as late.';
      readonly notYet: 'It counts once every seat of the team has signed it.';
      readonly conflict: 'Someone in your team has saved this text in the meantime';
      readonly takeTheirs: 'Use their version';
      readonly keepMine: 'Keep my version';
      readonly empty: 'Nothing has been written yet.';
    };
    readonly sign: {
      readonly title: 'Signatures';
      readonly verb: 'Sign for the {{seat}} seat';
      readonly ask: 'Sign the position?';
      readonly effect: 'You sign the text and the remarks as they are now. Any later change removes all signatures.';
      readonly effectLast: 'Yours is the last signature: once you sign, the position is sent to the secretariat and counts.';
      readonly back: 'Withdraw my signature';
      readonly seat: {
        readonly government: 'government';
        readonly ngo: 'NGO';
        readonly resource: 'resource';
      };
      readonly by: '{{seat}} seat: {{name}}, {{when}}';
      readonly missing: '{{seat}} seat: not signed yet';
    };
    readonly remarks: {
      readonly title: 'Remarks';
      readonly yours: 'Your remarks';
      readonly none: 'No remarks yet.';
      readonly noneToRead: 'There are no remarks yet that are open to you.';
      readonly add: 'Add a remark';
      readonly where: 'Clause';
      readonly whole: 'The standard as a whole';
      readonly words: 'Your remark';
      readonly wordsHint: 'What should change, and why.';
      readonly offer: 'Offer to the team';
      readonly offerHint: 'Your country’s team can read it and include it in the national position.';
      readonly offered: 'Offered by the network';
      readonly clause: 'Clause {{number}}';
      readonly takeIn: 'Include in the position';
      readonly leaveOut: 'Leave out';
      readonly change: 'Change';
      readonly withdraw: 'Withdraw';
      readonly withdrawAsk: 'Withdraw this remark?';
      readonly withdrawEffect: 'The remark will no longer be part of the answer.';
      readonly late: 'Late';
      readonly notCounted: 'not signed off yet';
    };
    readonly became: 'See what happened to it';
    readonly outcome: {
      readonly accepted: 'Accepted';
      readonly partly: 'Accepted in part';
      readonly rejected: 'Not accepted';
      readonly none: 'No outcome yet';
    };
    readonly response: {
      readonly decide: 'Record the outcome';
      readonly again: 'Change the outcome';
      readonly outcome: 'Outcome';
      readonly reason: 'Reason';
      readonly reasonHint: 'The person who made the remark, and everyone who reads the response table, can read this.';
      readonly save: 'Save the outcome';
      readonly newer: 'Someone else has recorded an outcome in the meantime';
    };
    readonly answers: {
      readonly title: 'Answers by country';
      readonly caption: 'Each country with its answer, its signatures and its deadline';
      readonly country: 'Country';
      readonly state: 'Answer';
      readonly by: 'Answer by';
      readonly signatures: 'Signatures';
      readonly waiting: 'Waiting';
      readonly answered: 'Answered';
      readonly late: 'Late';
      readonly extended: 'More time: {{reason}}';
      readonly extend: 'Give more time';
      readonly extendOf: '{{act}}: {{country}}';
      readonly observers: 'Observers';
      readonly remarks_one: '{{count}} remark';
      readonly remarks_other: '{{count}} remarks';
    };
    readonly positions: {
      readonly title: 'Positions of the countries';
      readonly late: 'Late answers, kept separately';
      readonly by: 'Signed {{when}}';
    };
    readonly act: {
      readonly more: 'More actions for this round';
      readonly recallVerb: 'Send reminders';
      readonly announce: 'Open a consultation';
      readonly again: 'Open another round';
      readonly recall: 'Remind everyone who has not answered';
      readonly recallEffect: 'Each seat that has not signed and each observer who has not made a remark receives an email now.';
      readonly recalled_one: '{{count}} person receives an email.';
      readonly recalled_other: '{{count}} people receive an email.';
      readonly extend: 'Give everyone more time';
      readonly cancel: 'Cancel the round';
      readonly cancelEffect: 'No one is asked. The standard stays at its present stage.';
      readonly extendCountry: 'Give {{country}} more time';
      readonly extendEffect: 'Its three seats are notified in Norbanet. No other country’s deadline changes.';
      readonly extendAllEffect: 'The seats of all countries are notified in Norbanet.';
      readonly until: 'New deadline, in {{zone}}';
      readonly reason: 'Reason';
      readonly reasonHint: 'All teams can read it.';
    };
    readonly form: {
      readonly title: 'Open a consultation';
      readonly lead: 'Question';
      readonly leadHint: 'One or two sentences; everyone who answers reads them first.';
      readonly zone: 'Time zone';
      readonly opens: 'Opens';
      readonly opensHint: 'Leave empty to open immediately.';
      readonly opensNow: 'Opens immediately';
      readonly closes: 'Closes';
      readonly closesHint: 'At least two weeks after the opening. Local time in {{city}}.';
      readonly countries: 'Countries';
      readonly observers: 'Observers';
      readonly observersHint: 'They can read the draft from now on and make remarks of their own.';
      readonly reason: 'Reason for skipping the national review';
      readonly reasonHint: 'Everyone can read this in the history.';
      readonly effect: 'When the consultation opens, the text is saved as a version, and the seats of the chosen countries and the chosen observers are notified. Anyone who has not answered receives an email one week before the end, and another one day before.';
    };
    readonly unanswered: {
      readonly title_one: '{{count}} remark has no outcome yet';
      readonly title_other: '{{count}} remarks have no outcome yet';
      readonly text: 'Give each remark an outcome and a reason before the text is put to the vote: after that, nothing more can be included in it.';
      readonly beforePublication: 'Each remark needs an outcome and a reason before the standard can be published.';
      readonly see: 'See the remarks';
    };
    readonly national: {
      readonly title: 'Your national network';
      readonly lead: 'Ask the members of your national network for their views, with a deadline that you set. Only your country sees this.';
      readonly ask: 'Ask the national network';
      readonly question: 'Question';
      readonly questionHint: 'One or two sentences. The members who are asked read them first.';
      readonly whom: 'Members to ask';
      readonly whomHint: 'Everyone who is a member of these organisations when they open Norbanet.';
      readonly noKind: 'Choose the whole network or at least one kind of organisation.';
      readonly zone: 'Time zone';
      readonly until: 'Deadline';
      readonly untilHint: 'Not after {{when}}, when your country’s answer is due.';
      readonly effect: 'Each of these members receives an email and a notification now. Members who have not answered are reminded one week before the end, and again two days before.';
      readonly asked: 'Consultation by your national team';
      readonly state: {
        readonly open: 'Open';
        readonly ended: 'Ended';
      };
      readonly whole: 'The whole network';
      readonly ends: 'Answers until';
      readonly ended: 'Ended';
      readonly counts: '{{done}} of {{asked}} have answered: remarks from {{offered}}, nothing to add from {{nothing}}.';
      readonly answers: 'Answers by member';
      readonly nobody: 'No member of the network belongs to the groups that are asked.';
      readonly answer: {
        readonly waiting: 'No answer yet';
        readonly offered: 'Remark offered';
        readonly nothing: 'Nothing to add';
      };
      readonly more: 'Give more time';
      readonly again: 'Reopen';
      readonly moreUntil: 'New deadline, in {{zone}}';
      readonly moreEffect: 'Members who have not answered are notified in Norbanet.';
      readonly end: 'End now';
      readonly endAsk: 'End this consultation now?';
      readonly endEffect: 'From now on no new remarks can be offered. Remarks that were offered stay, and can still be withdrawn.';
      readonly waits: 'Your national team is asking for your view until {{when}}';
      readonly howTo: 'Offer a remark below, or state that you have nothing to add.';
      readonly nothing: 'Nothing to add';
      readonly takeBack: 'Withdraw this answer';
      readonly saidNothing: 'You stated that you have nothing to add.';
      readonly saidOffered: 'You have offered a remark. Your national team decides what becomes part of its position.';
      readonly over: 'The consultation of your national network ended {{when}}';
      readonly writeTo: 'If you have more to say, write to your national team: {{names}}.';
      readonly team: 'See your national team';
      readonly others: 'Your national team is asking other members of the network. Remarks from you are accepted until {{when}} as well.';
    };
    readonly open: 'Go to the consultation';
    readonly waits: 'Your country’s answer is due by {{when}}';
    readonly waitsObserver: 'Your remarks are due by {{when}}';
  };
  readonly contributions: {
    readonly title: 'My contributions';
    readonly lead: 'Your remarks, comments, amendments and proposals, and what happened to each: from the response to implementation by country.';
    readonly kind: {
      readonly remark: 'Remark';
      readonly comment: 'Comment';
      readonly amendment: 'Amendment';
      readonly priority: 'Proposed priority';
      readonly 'agenda-item': 'Proposed agenda item';
    };
    readonly filter: {
      readonly label: 'Find contributions';
      readonly kind: 'Kind';
      readonly any: 'Any kind';
      readonly moved: 'Show';
      readonly all: 'All';
      readonly new: 'Changed since I last looked';
    };
    readonly looked: 'Mark all as seen';
    readonly lookedDone: 'All contributions are marked as seen.';
    readonly none: 'No contributions yet';
    readonly noneText: 'Your remarks, comments, amendments and proposals will appear here, and stay here while they are followed up.';
    readonly noneFit: 'No matching contributions';
    readonly noneFitText: 'There are none of this kind, or none has changed since you last looked.';
    readonly showAll: 'Show all';
    readonly made: 'made {{day}}';
    readonly predecessor: 'by a former holder of your seat';
    readonly clause: 'Clause {{number}}';
    readonly stages: 'Stages';
    readonly stage: {
      readonly made: 'Made';
      readonly response: 'Response';
      readonly wording: 'Wording';
      readonly vote: 'Vote';
      readonly adopted: 'Adopted';
      readonly home: 'Implementation';
    };
    readonly state: {
      readonly done: 'done';
      readonly now: 'now';
      readonly 'not-yet': 'not yet';
      readonly skipped: 'skipped';
      readonly closed: 'no further steps';
    };
    readonly outcome: {
      readonly made: 'Made by you';
      readonly accepted: 'Accepted';
      readonly partly: 'Partly accepted';
      readonly rejected: 'Not accepted';
      readonly answered: 'Answered in the thread';
      readonly resolved: 'The thread was resolved';
      readonly joined: 'Merged with another proposal';
      readonly 'on-ballot': 'Put to the vote';
      readonly 'on-agenda': 'Put on the agenda';
      readonly declined: 'Declined';
      readonly withdrawn: 'Withdrawn';
      readonly merged: 'Its wording is in the text';
      readonly changed: 'The clause has been changed';
      readonly removed: 'The clause has been removed';
      readonly decided: 'Decided';
      readonly tied: 'Tied';
      readonly 'no-quorum': 'Too few took part';
      readonly adopted: 'Adopted by vote';
      readonly 'not-adopted': 'Not adopted';
      readonly 'weak-support': 'Weak support';
      readonly blocked: 'Blocked';
      readonly chosen: 'Chosen by vote';
      readonly 'not-chosen': 'Not chosen';
      readonly published: 'Published';
      readonly agreed: 'On the agreed list';
      readonly decision: 'A decision was taken';
      readonly recorded: 'Countries report on implementation';
      readonly 'in-progress': 'Under way';
      readonly done: 'Done';
    };
    readonly madeByOther: 'Made by a former holder of your seat';
    readonly one: {
      readonly title: 'History: {{kind}}';
      readonly words: 'Text';
      readonly line: 'What happened to it';
      readonly source: 'Where it was made';
      readonly there: 'Read it in context';
      readonly next: 'Next: {{stage}}';
      readonly over: 'There are no further steps.';
      readonly inPractice_one: '{{count}} country has put it into practice';
      readonly inPractice_other: '{{count}} countries have put it into practice';
      readonly missing: 'Contribution not available';
      readonly missingText: 'This contribution is not yours, or it does not exist.';
    };
    readonly restricted: 'You can no longer see what happened to it.';
    readonly restrictedText: 'You no longer have access to the text in which you made it. Your own text stays here.';
  };
  readonly definitions: {
    readonly title: 'Definitions of {{title}}';
    readonly heading: 'Definitions';
    readonly lead: 'The meaning of terms in this standard. Each term has a dotted underline where the text uses it.';
    readonly empty: 'No terms have been defined yet.';
    readonly emptyHint: 'Define the terms that readers need in order to understand the text.';
    readonly also: 'also: {{words}}';
    readonly used_zero: 'not used in the text';
    readonly used_one: 'used once';
    readonly used_other: 'used {{count}} times';
    readonly clause: 'Defined in {{clause}}';
    readonly concept: 'In the term bank';
    readonly add: 'Define a term';
    readonly addVerb: 'Define';
    readonly edit: 'Change';
    readonly editNamed: 'Change {{term}}';
    readonly save: 'Save';
    readonly remove: 'Remove';
    readonly removeNamed: 'Remove {{term}}';
    readonly removeTitle: 'Remove the definition of “{{term}}”?';
    readonly removeEffect: 'The term will no longer be marked in the text. Versions that were saved keep their definition.';
    readonly saved: 'Saved: {{term}}';
    readonly removed: 'Removed: {{term}}';
    readonly undefined: {
      readonly title: 'Used but not defined';
      readonly none: 'The text uses no term from the term bank that is not defined.';
      readonly used_one: '{{term}}: used once, not defined';
      readonly used_other: '{{term}}: used {{count}} times, not defined';
      readonly more_one: 'Show {{count}} more term';
      readonly more_other: 'Show {{count}} more terms';
      readonly define: 'Define';
      readonly defineNamed: 'Define {{term}}';
    };
    readonly form: {
      readonly term: 'Term';
      readonly variants: 'Other terms with the same meaning';
      readonly variantsHint: 'One per line. Plurals and other inflected forms are found automatically.';
      readonly text: 'Meaning';
      readonly clause: 'Clause that defines it';
      readonly noClause: 'None';
    };
  };
  readonly deliveries: {
    readonly title: 'Undelivered emails';
    readonly lead: 'Emails that the email server did not accept, or for which it is not known whether they arrived. Norbanet does not send them again automatically.';
    readonly list: 'Undelivered emails';
    readonly none: {
      readonly title: 'Every email has arrived or is on its way';
      readonly text: 'An email will appear here when the email server permanently refuses it, or when the connection is lost before the server has answered.';
    };
    readonly to: 'to {{name}}';
    readonly moved: '{{address}}, now {{now}}';
    readonly left: 'has left the Network';
    readonly fault: {
      readonly address: 'the email server does not accept email for this address';
      readonly refused: 'the email server refused it';
      readonly line: 'connection to the email server lost';
      readonly broken: 'Norbanet was stopped while it was sending';
      readonly unknown: 'the reason is not known';
    };
    readonly attempts_one: 'tried once';
    readonly attempts_other: 'tried {{count}} times';
    readonly state: {
      readonly failed: 'Not delivered';
      readonly uncertain: 'Uncertain';
    };
    readonly sendAgain: {
      readonly verb: 'Send again';
      readonly openNamed: 'Send again to {{name}}: {{subject}}';
      readonly title: 'Send this email to {{name}} again?';
      readonly effect: {
        readonly failed: 'One email is sent to {{address}}: “{{subject}}”. Its text is the same as the first time.';
        readonly uncertain: 'One email is sent to {{address}}: “{{subject}}”. The first one may have arrived: in that case {{name}} receives it twice.';
      };
      readonly done: 'The email to {{name}} is on its way again.';
    };
    readonly setAside: {
      readonly verb: 'Dismiss';
      readonly openNamed: 'Dismiss the email to {{name}}: {{subject}}';
      readonly title: 'Dismiss the email to {{name}}?';
      readonly effect: {
        readonly failed: 'The email is removed from this list and is not sent. {{name}} has not received it: tell them in another way if it still matters.';
        readonly uncertain: 'The email is removed from this list and is not sent again. It is not known whether {{name}} has received it.';
      };
      readonly done: 'The email to {{name}} has been dismissed.';
    };
  };
  readonly directory: {
    readonly title: 'Directory';
    readonly lead: 'Contacts in the other organisations and countries. Each entry is maintained and confirmed by the people it belongs to.';
    readonly own: 'My entries';
    readonly list: 'Entries by organisation';
    readonly filter: {
      readonly label: 'Find a contact';
      readonly words: 'Keywords';
      readonly country: 'Country';
      readonly anyCountry: 'Any country';
      readonly kind: 'Kind of organisation';
      readonly anyKind: 'Any kind';
      readonly field: 'Field';
      readonly anyField: 'Any field';
      readonly language: 'Language';
      readonly anyLanguage: 'Any language';
      readonly find: 'Find';
    };
    readonly none: {
      readonly title: 'No matching entries';
      readonly text: 'Entries you may read are listed here. Try fewer keywords, or another field or language.';
      readonly all: 'Show all entries';
    };
    readonly international: 'International';
    readonly stale: 'Not confirmed since {{day}}';
    readonly out: 'Removed from the directory because no one confirmed it';
    readonly confirmedOn: 'Confirmed on {{day}}';
    readonly speaks: 'Languages: {{languages}}';
    readonly subject: {
      readonly organisation: 'Organisation';
      readonly member: 'Member';
      readonly seat: 'Holder of a seat';
    };
    readonly name: {
      readonly roleTitle: 'Role or desk';
      readonly mailbox: 'Role mailbox';
      readonly phone: 'Role telephone';
      readonly hours: 'Opening hours';
      readonly about: 'What to call us about';
      readonly fields: 'Fields';
      readonly languages: 'Languages';
    };
    readonly topic: {
      readonly identification: 'Identification';
      readonly residence: 'Residence and reflection period';
      readonly shelter: 'Shelter and services';
      readonly return: 'Referral and safe return';
      readonly 'data-protection': 'Victim and data protection';
      readonly compensation: 'Compensation and financial assistance';
      readonly health: 'Health';
      readonly 'legal-aid': 'Legal aid';
      readonly policing: 'Policing';
      readonly prosecution: 'Prosecution';
      readonly immigration: 'Immigration';
      readonly 'social-services': 'Social services';
      readonly 'child-protection': 'Child protection';
      readonly interpretation: 'Interpretation';
      readonly prevention: 'Prevention';
      readonly 'online-exploitation': 'Online exploitation';
      readonly training: 'Training';
      readonly cooperation: 'Cooperation';
    };
    readonly audience: {
      readonly granted: 'Only members I name';
      readonly 'own-country': 'Members of our own country';
      readonly teams: 'Also the national teams of all countries';
      readonly members: 'All members in the eight countries';
      readonly public: 'Everyone, on the public page';
    };
    readonly reveal: {
      readonly mailbox: 'Show mailbox';
      readonly phone: 'Show number';
      readonly other: 'Show: {{field}}';
      readonly named: '{{verb}}: {{organisation}}';
      readonly title: 'Show this detail of {{organisation}}?';
      readonly consequence: 'This detail is protected. Its holder will see that you viewed it, and when. This is also recorded in the audit log.';
      readonly few: 'You can view {{count}} protected details in 24 hours.';
      readonly done: 'The detail is now shown.';
    };
    readonly asking: {
      readonly section: 'Requests for details';
      readonly verb: 'Ask for it';
      readonly named: 'Ask for it: {{field}}, {{organisation}}';
      readonly title: 'Ask {{organisation}} for: {{field}}';
      readonly effect: 'The people who maintain the entry read your name and your reason, here and in their daily email. They share the detail with you by name, or decline.';
      readonly sent: 'Your request has been sent.';
      readonly waits: 'Requested on {{day}}. You will be notified when they decide.';
      readonly declined: 'You requested this detail on {{day}}. It was not shared.';
      readonly asks: 'asks for {{field}}, {{day}}';
      readonly give: 'Share it';
      readonly giveNamed: 'Share it: {{field}}, {{name}}';
      readonly decline: 'Decline';
      readonly declineNamed: 'Decline: {{field}}, {{name}}';
      readonly given: 'The detail is shared for half a year.';
      readonly refused: 'The request has been declined.';
    };
    readonly country: {
      readonly title: 'Directory of {{country}}: organisations without members';
      readonly open: 'Organisations without members';
      readonly lead: 'Shelters, agencies and other organisations in your country that no one represents in the Network. Your national team maintains their entries, with their consent.';
      readonly kept: 'Entries your team maintains';
      readonly none: 'No such organisations';
      readonly noneText: 'Every organisation of your country has a member. The secretariat adds new organisations.';
      readonly ofTeams: 'Maintained by the national teams';
      readonly ofTeamsText: 'Each national team maintains the entries of its own country’s organisations without members. You can read all entries in the directory.';
      readonly toDirectory: 'Open the directory';
    };
    readonly entry: {
      readonly contact: 'Contact details';
      readonly nothing: 'You do not have access to any detail of this entry.';
      readonly edit: 'Edit the entry';
      readonly confirm: 'Confirm that everything is still correct';
      readonly confirmed: 'The entry has been confirmed.';
      readonly staleTitle: 'Not confirmed since {{day}}';
      readonly staleText: 'Entries are confirmed twice a year. An entry that is not confirmed for seven months is removed from the directory.';
      readonly outText: 'Only the people who maintain this entry and the national team can find it. Confirm the entry to bring it back.';
      readonly withdraw: 'Withdraw the entry';
      readonly withdrawTitle: 'Withdraw this entry?';
      readonly withdrawText: 'Everything in the entry is deleted immediately, from the public page too. The record of who viewed it stays in the audit log.';
      readonly withdrawn: 'The entry has been withdrawn.';
      readonly audiences: 'Who can read what';
      readonly lookedAt: 'Views of protected details';
      readonly lookedNone: 'No one has viewed a protected detail of this entry.';
      readonly looked: '{{field}}, {{at}}';
      readonly grants: 'Details shared with named members';
      readonly grantsNone: 'No detail is shared with named members.';
      readonly grant: 'Share a detail';
      readonly given: '{{field}}, until {{day}}';
      readonly revoke: 'Remove access';
      readonly revokeNamed: 'Remove access: {{field}}, {{name}}';
      readonly revokeTitle: 'Remove access to {{field}} for {{name}}?';
      readonly revokeText: '{{name}} can no longer view this detail, with immediate effect. Both of you get an email.';
      readonly revoked: 'Access to the detail has been removed.';
    };
    readonly grant: {
      readonly title: 'Share a detail with a member';
      readonly field: 'Detail';
      readonly words: 'Find the member';
      readonly find: 'Find';
      readonly member: 'Member';
      readonly choose: 'Choose a member';
      readonly none: 'No matching members. You can share a detail with members you are allowed to see.';
      readonly reason: 'Reason';
      readonly reasonHint: 'The people who maintain the entry and your national team can read it. Never write about a victim.';
      readonly until: 'Last day';
      readonly untilHint: 'At most one year from now.';
      readonly effect: 'The member gets an email and can then view this detail. You will see each time they do.';
      readonly verb: 'Share';
      readonly done: 'The detail has been shared.';
    };
    readonly form: {
      readonly new: 'New entry: {{name}}';
      readonly change: 'Edit the entry of {{name}}';
      readonly never: 'The location of a shelter and its night telephone number do not belong here at all. There is no field for an address. Enter role mailboxes and role telephone numbers only, never an individual’s own.';
      readonly shelter: 'For a women’s shelter: enter nothing that could reveal where it is.';
      readonly value: 'What it shows';
      readonly audience: 'Who can read it: {{field}}';
      readonly askable: 'Tell others that they can ask for it: {{field}}';
      readonly askableShort: 'Tell others that they can ask for it';
      readonly fieldsHint: 'What you can help with.';
      readonly languagesHint: 'Languages in which people can talk to you.';
      readonly hoursHint: 'In your local time, with the days.';
      readonly phoneHint: 'A desk or duty telephone number, with its country code.';
      readonly mailboxHint: 'A desk’s mailbox, not an individual’s.';
      readonly consent: 'I agree that the details marked for everyone are shown on the public page of the Network. I can withdraw them at any time, and they are then removed immediately.';
      readonly public: 'The public page will show: {{what}}.';
      readonly publicNone: 'The public page will show nothing of this entry.';
      readonly save: 'Save and confirm';
      readonly make: 'Create the entry';
      readonly saved: 'The entry has been saved and confirmed.';
    };
    readonly mine: {
      readonly title: 'My directory entries';
      readonly lead: 'What colleagues can find about you and your organisation, and who may read which part.';
      readonly list: 'My entries';
      readonly missing: 'Not in the directory yet';
      readonly make: 'Create an entry';
      readonly makeNamed: 'Create an entry: {{name}}';
      readonly none: 'You have created all the entries you can.';
    };
    readonly link: {
      readonly title: 'Confirmation of a directory entry';
      readonly lead: 'This is for {{name}}.';
      readonly text: 'The entry of {{organisation}} in the directory of the Network was last confirmed on {{day}}.';
      readonly verb: 'Confirm that everything is still correct';
      readonly doneTitle: 'The entry has been confirmed';
      readonly doneText: 'Thank you. You will be asked again in half a year.';
      readonly endedTitle: 'This link no longer works';
      readonly endedText: 'The link has been used, or it is too old. Sign in and confirm your entry in the directory.';
      readonly signIn: 'Sign in';
    };
  };
  readonly documents: {
    readonly title: 'Library';
    readonly lead: 'Documents that the Network shares. Every version is kept.';
    readonly missing: {
      readonly title: 'Document not available';
      readonly text: 'Either there is no document at this address, or it has not been shared with you. If you need it, ask the person who sent you the link.';
    };
    readonly tabs: {
      readonly label: 'Library sections';
      readonly documents: 'Documents';
      readonly practices: 'Practices';
      readonly questions: 'Questions';
      readonly expertise: 'Expertise';
      readonly terms: 'Terms';
    };
    readonly add: 'Add a document';
    readonly all: 'All documents';
    readonly language: 'Language';
    readonly languageUnknown: 'Not known';
    readonly tags: 'Tags';
    readonly tagsHint: 'Keywords that help people find it, separated by commas.';
    readonly collection: 'Collection';
    readonly noCollection: 'None';
    readonly collections: {
      readonly title: 'Collections';
      readonly ofNetwork: 'Collections of the Network';
      readonly add: 'Create a collection';
      readonly edit: 'Edit the collection';
      readonly editVerb: 'Save';
      readonly name: 'Name';
      readonly description: 'Purpose';
      readonly whose: 'Belongs to';
      readonly network: 'The whole Network';
      readonly remove: 'Remove the collection';
      readonly removeTitle: 'Remove {{name}}?';
      readonly removeEffect: 'Only the collection is removed. Its documents stay in the library without a collection.';
      readonly added: '{{name}} was created.';
    };
    readonly review: {
      readonly due: 'Review by {{day}}';
      readonly overdue: 'Review overdue since {{day}}';
      readonly duePlain: 'Review due';
      readonly overduePlain: 'Review overdue';
      readonly banner: {
        readonly title: 'This document was due for review by {{day}}';
        readonly text: 'The document may be out of date. Ask its owner before you rely on it.';
      };
      readonly on: 'Review by';
      readonly onHint: 'The document’s owner is reminded 30 days before this date, again 7 days before, and on the day itself.';
      readonly none: 'No review date is set';
      readonly verify: 'Confirm it is up to date';
      readonly verifyTitle: 'Is {{title}} still up to date?';
      readonly verifyVerb: 'Confirm';
      readonly next: 'Next review by';
      readonly verified: 'Confirmed on {{day}} by {{name}}';
      readonly filter: 'Review';
      readonly any: 'Any';
      readonly state: {
        readonly none: 'No review date';
        readonly valid: 'Up to date';
        readonly due: 'Due soon';
        readonly overdue: 'Overdue';
      };
    };
    readonly edit: {
      readonly open: 'Edit details';
      readonly title: 'Details of {{title}}';
      readonly save: 'Save';
      readonly saved: 'Saved.';
      readonly audienceEffect: 'Anyone who is no longer included loses access immediately.';
      readonly named: 'Members who may read the document';
      readonly namedHint: 'In addition to you; 50 at most.';
    };
    readonly filter: {
      readonly label: 'Find documents';
      readonly words: 'Text in title or file name';
      readonly audience: 'Shared with';
      readonly all: 'Any audience';
      readonly find: 'Find';
    };
    readonly list: 'Documents, most recently changed first';
    readonly none: {
      readonly title: 'No documents yet';
      readonly text: 'Documents that members share with you will appear here: papers of your meetings, and documents of the Network and of your country.';
    };
    readonly noneFound: {
      readonly title: 'No matching documents';
      readonly text: 'Try fewer words, or choose “Any audience”.';
      readonly all: 'Show all documents';
    };
    readonly audience: {
      readonly public: 'Public';
      readonly network: 'The whole Network';
      readonly teams: 'The national teams';
      readonly national: 'A country';
      readonly attached: 'Meeting participants';
      readonly named: 'Named members';
    };
    readonly audienceOf: {
      readonly public: 'Public';
      readonly network: 'The whole Network';
      readonly teams: 'The national teams';
      readonly national: '{{country}} only';
      readonly attached: 'Meeting participants';
      readonly named: 'Named members only';
    };
    readonly audienceEffect: {
      readonly public: 'Anyone who has the link can read it, without signing in.';
      readonly network: 'All national teams, all national networks and the secretariat can read it.';
      readonly teams: 'Only the national teams of all countries and the secretariat can read it, wherever it is attached.';
      readonly national: 'Only the team and the network of {{country}} can read it. The secretariat cannot.';
      readonly attached: 'Everyone who can see the meeting can read it, including invited observers.';
      readonly named: 'Only you and the members you name can read it, wherever it is attached. The secretariat cannot.';
    };
    readonly version: 'Version {{number}}';
    readonly changed: 'changed {{day}}';
    readonly kind: {
      readonly pdf: 'PDF';
      readonly docx: 'Word';
      readonly xlsx: 'Excel';
      readonly pptx: 'PowerPoint';
      readonly odt: 'OpenDocument text';
      readonly ods: 'OpenDocument table';
      readonly odp: 'OpenDocument slides';
      readonly png: 'Picture';
      readonly jpg: 'Picture';
      readonly gif: 'Picture';
      readonly webp: 'Picture';
      readonly txt: 'Text';
      readonly md: 'Markdown';
      readonly csv: 'Table (CSV)';
    };
    readonly form: {
      readonly title: 'Title';
      readonly audience: 'Share with';
      readonly file: 'File';
      readonly fileHint: 'PDF, Word, Excel, PowerPoint, OpenDocument, pictures, or plain text. No names or details of victims.';
      readonly noFile: 'Choose a file first.';
      readonly add: 'Add to the library';
      readonly addTitle: 'Add a document';
      readonly replaceTitle: 'New version of {{title}}';
      readonly replace: 'Add the new version';
      readonly replaceEffect: 'Version {{number}} is kept and marked as replaced. Links will lead to the new version.';
      readonly added: '{{title}} was added.';
      readonly addedWithTraits: '{{title}} was added. Its page lists what the file reveals besides its text.';
      readonly replaced: 'Version {{number}} was added.';
      readonly replacedWithTraits: 'Version {{number}} was added. The page lists what the file reveals besides its text.';
    };
    readonly access: {
      readonly title: 'Requests to read the document';
      readonly ask: 'Ask to read it';
      readonly effect: 'If there is a document at this address, its owner receives your request with your name and your reason. You will get an email when the owner decides.';
      readonly reason: 'Why you need the document';
      readonly reasonHint: 'No names or details of victims.';
      readonly sent: 'Your request is recorded.';
      readonly asked: 'You asked to read the document on {{day}}';
      readonly waits: 'If there is a document at this address, its owner will decide. You will get an email then.';
      readonly declined: 'Your request was declined.';
      readonly askedOn: 'requested {{day}}';
      readonly givenSince: 'has access, requested {{day}}';
      readonly give: 'Give access';
      readonly giveTo: 'Give access: {{name}}';
      readonly decline: 'Decline';
      readonly declineTo: 'Decline: {{name}}';
      readonly takeBack: 'Remove access';
      readonly takeBackFrom: 'Remove access: {{name}}';
      readonly granted: '{{name}} can now read the document.';
      readonly refused: 'The request from {{name}} was declined.';
    };
    readonly papers: {
      readonly download: 'Download {{title}}';
      readonly detach: 'Detach {{title}}';
      readonly version: 'version {{number}}';
      readonly teams: 'for the national teams';
    };
    readonly attached: {
      readonly title: 'Documents';
      readonly of: 'Documents: {{title}}';
      readonly none: 'No documents are attached yet.';
      readonly add: 'Add a document';
      readonly upload: 'Upload a file';
      readonly choose: 'Choose from the library';
      readonly uploadTitle: 'Upload a document for {{title}}';
      readonly chooseTitle: 'Attach a document from the library to {{title}}';
      readonly chooseEffect: 'The audience of the document does not change: attaching it here gives no one new access.';
      readonly words: 'Text in title or file name';
      readonly found: 'Documents you can read, most recently changed first';
      readonly noneFound: 'No matching documents.';
      readonly put: 'Attach';
      readonly putOne: 'Attach {{title}}';
      readonly isHere: 'Already attached';
      readonly done: '{{title}} is now attached.';
      readonly detachTitle: 'Detach {{title}}?';
      readonly detachEffect: 'The document stays in the library, with the same audience.';
      readonly detachVerb: 'Detach';
      readonly closed: {
        readonly clause: 'Not everyone who can see this clause can open the document.';
        readonly decision: 'Not everyone who can see this decision can open the document.';
        readonly practice: 'Not everyone who can see this practice can open the document.';
        readonly 'adoption-record': 'Not everyone who can see this record can open the document.';
        readonly other: 'Not everyone who can see this page can open the document.';
      };
    };
    readonly checks: {
      readonly pending: {
        readonly title: 'Version {{number}} is being checked';
        readonly text: 'Only you can see it until its text has been checked and no problem has been found. This page updates automatically.';
        readonly scan: 'The virus scanner has not checked it yet. Only you can see it until then. The scan is repeated automatically.';
      };
      readonly held: {
        readonly title: 'Version {{number}} is held back';
        readonly found: 'The file contains what looks like an identity number. Only you can see this version. Remove the number and upload the file again, or ask the secretariat to release the file and then have it checked again.';
        readonly refused: 'The file cannot be read safely, or contains more than can be checked. Save it again in your office software, then upload it once more.';
        readonly infected: 'The virus scanner found malware in the file. No one else can access it. Move it to the trash, and have your computer checked.';
        readonly page: 'Page {{page}}: {{kind}}';
        readonly line: 'Line {{line}}: {{kind}}';
        readonly again: 'Check again';
      };
    };
    readonly traits: {
      readonly title: 'What this file reveals besides its text';
      readonly author: 'It names its author: {{name}}';
      readonly 'last-author': 'It names the person who last changed it: {{name}}';
      readonly company: 'It names an organisation: {{name}}';
      readonly comments: 'It contains comments.';
      readonly changes: 'It contains tracked changes, including the deleted text.';
      readonly attachments: 'It contains other files.';
      readonly remote: 'It loads pictures from the internet when it is opened.';
      readonly advice: 'Everyone who downloads the file receives this information too. To remove it, clear it in your office software and add a new version. This note is shown only to people who may edit the document.';
    };
    readonly preview: {
      readonly title: 'Preview';
      readonly picture: 'Picture: {{name}}';
      readonly pdf: 'Page {{page}} of {{pages}} of {{name}}';
      readonly previous: 'Previous page';
      readonly next: 'Next page';
      readonly place: 'Page {{page}} of {{pages}}';
      readonly words: 'Read as text';
      readonly text: 'Text of the file';
      readonly truncated: 'The text continues. Download the file to read the rest.';
      readonly failed: 'The text could not be read. Download the file to see it.';
      readonly none: 'There is no text to show here. Download the file to see it.';
      readonly loading: 'Loading the pages …';
    };
    readonly page: {
      readonly download: 'Download';
      readonly downloadVersion: 'Download version {{number}}';
      readonly more: 'More actions';
      readonly newVersion: 'New version';
      readonly withdraw: 'Move to the trash';
      readonly withdrawTitle: 'Move {{title}} to the trash?';
      readonly withdrawEffect: 'The document disappears from the library and from the meetings it is attached to, for everyone except its owner. No one is notified. It can be restored from the trash for 30 days; then it is deleted with all its versions.';
      readonly withdrawn: {
        readonly title: 'This document has been withdrawn';
        readonly text: 'You can see it because you own it. No one else can.';
      };
      readonly note: 'What has changed';
      readonly sha256: 'SHA-256';
      readonly ownerSeat: 'Owner: {{seat}}';
      readonly vacant: 'no one holds the seat now';
      readonly file: 'File details';
      readonly metadataRemoved: 'Place, camera, author and other metadata were removed from this picture.';
      readonly versions: 'Versions';
      readonly versionsCaption: 'All versions of the document, newest first';
      readonly number: 'Version';
      readonly name: 'File';
      readonly added: 'Added';
      readonly state: 'Status';
      readonly current: 'Current';
      readonly replacedOn: 'Replaced on {{day}}';
      readonly by: '{{day}} by {{name}}';
      readonly owner: 'Shared by {{name}}';
      readonly thread: {
        readonly 'agenda-item': 'Paper for the agenda item';
        readonly 'agenda-proposal': 'Paper for the proposed item';
        readonly meeting: 'Paper for the meeting';
        readonly clause: 'Used in a clause';
        readonly decision: 'Used in a decision';
        readonly practice: 'Used in a practice';
        readonly 'adoption-record': 'Evidence of implementation by a country';
        readonly none: 'The document is not used anywhere yet.';
      };
      readonly older: 'You followed a link to version {{number}}. It was replaced on {{day}}; this page shows the newer version first.';
    };
    readonly trash: {
      readonly title: 'Library trash';
      readonly open: 'Trash';
      readonly lead: 'Withdrawn documents can be restored for 30 days. Then they are deleted with all their versions.';
      readonly list: 'Withdrawn documents';
      readonly none: 'The trash is empty';
      readonly noneText: 'Documents that you or your team withdraw stay here for 30 days.';
      readonly withdrawn: 'withdrawn {{day}} by {{name}}';
      readonly until: 'will be deleted on {{day}}';
      readonly restore: 'Restore';
      readonly restoreOne: 'Restore {{title}}';
      readonly restored: '{{title}} has been restored to the library.';
    };
    readonly downloads: {
      readonly title: 'Downloads';
      readonly total_one: 'Downloaded {{count}} time.';
      readonly total_other: 'Downloaded {{count}} times.';
      readonly caption: 'Who downloaded which version, latest first';
      readonly who: 'Who';
      readonly when: 'When';
      readonly version: 'Version';
      readonly byLink: '{{recipient}}, through a link';
      readonly mine: 'Your downloads';
      readonly more: 'Show more';
    };
    readonly readings: {
      readonly title: 'Reading confirmations';
      readonly ask: 'Ask seats to confirm reading';
      readonly askTitle: 'Ask seats to read version {{version}}';
      readonly askEffect: 'They are notified, see the request on Home, and are reminded before the due date.';
      readonly countries: 'Countries';
      readonly seats: 'Seats';
      readonly dueOn: 'Due date';
      readonly again: 'Ask again when there is a newer version';
      readonly verb: 'Send the request';
      readonly asked: 'The request has been sent.';
      readonly line: 'Version {{version}}, to be read by {{day}}, requested by {{name}}';
      readonly count: '{{done}} of {{all}} have read it';
      readonly closed: 'Request closed';
      readonly confirm: 'I have read version {{version}}';
      readonly confirmTitle: 'Please read version {{version}} by {{day}}';
      readonly confirmText: '{{name}} asks your seat to read this version and to confirm that here.';
      readonly confirmed: 'Recorded for your seat.';
      readonly caption: 'Seats asked to read version {{version}}';
      readonly seat: 'Seat';
      readonly state: 'Status';
      readonly not: 'Not yet';
      readonly by: '{{day}} by {{name}}';
      readonly close: 'Close the request';
      readonly seatOf: '{{country}}, {{seat}}';
      readonly seatNames: {
        readonly government: 'government seat';
        readonly ngo: 'NGO seat';
        readonly resource: 'resource person’s seat';
      };
    };
    readonly links: {
      readonly title: 'Links for people outside the Network';
      readonly make: 'Create a link';
      readonly makeTitle: 'Link for one person outside the Network';
      readonly recipient: 'Email address of the recipient';
      readonly recipientHint: 'Nothing is sent to this address. It is printed on every page of a PDF.';
      readonly days: 'Number of days the link works';
      readonly version: 'What the link opens';
      readonly latest: 'The current version';
      readonly fixed: 'Only version {{number}}';
      readonly verb: 'Create the link';
      readonly once: {
        readonly title: 'The link and code are shown only once';
        readonly text: 'Send the link, and pass on the code by another channel, for example by telephone.';
        readonly link: 'Link';
        readonly code: 'Code';
        readonly done: 'I have both';
        readonly copyLink: 'Copy the link';
        readonly copyCode: 'Copy the code';
        readonly copied: 'Copied.';
      };
      readonly none: 'No links yet.';
      readonly caption: 'Links created, latest first';
      readonly who: 'For';
      readonly until: 'Valid until';
      readonly stateHead: 'Status';
      readonly used: 'Used';
      readonly never: 'Not yet';
      readonly state: {
        readonly open: 'Active';
        readonly expired: 'Expired';
        readonly revoked: 'Revoked';
        readonly locked: 'Locked';
      };
      readonly access: {
        readonly opened: 'opened';
        readonly downloaded: 'downloaded';
        readonly refused: 'wrong code';
        readonly locked: 'locked';
      };
      readonly revoke: 'Revoke';
      readonly revokeOne: 'Revoke the link for {{recipient}}';
      readonly revoked: 'The link no longer works.';
    };
    readonly shared: {
      readonly title: 'A document for you';
      readonly lead: 'You have been sent a link to one document of the Network. The code was given to you by another channel.';
      readonly code: 'Code';
      readonly codeHint: 'Eight digits. After five wrong codes the link is locked.';
      readonly open: 'Open';
      readonly until: 'The link works until {{time}}.';
      readonly marked: 'Each page of a PDF states who it was made for, and when.';
      readonly whole: 'The link is incomplete. Copy the complete link from the email.';
    };
  };
  readonly drafting: {
    readonly menu: 'More tools for this text';
    readonly replaceItem: 'Find and replace…';
    readonly jumpItem: 'Go to a clause…';
    readonly find: {
      readonly open: 'Find';
      readonly label: 'Find in the text';
      readonly words: 'Text to find';
      readonly none: 'Not found';
      readonly place: '{{current}} of {{count}}';
      readonly total_one: '{{count}} found';
      readonly total_other: '{{count}} found';
      readonly previous: 'Previous match';
      readonly next: 'Next match';
      readonly matchCase: 'Match case';
      readonly wholeWords: 'Whole words';
      readonly goTo: 'Go to clause {{number}}';
      readonly close: 'Close';
      readonly replaceToo: 'Replace…';
      readonly with: 'Replace with';
      readonly replace: 'Replace';
      readonly replaceAll: 'Replace all';
      readonly replaced_one: '{{count}} replaced';
      readonly replaced_other: '{{count}} replaced';
      readonly tooLong: 'Nothing was replaced: a clause would be longer than {{count}} characters, which is the maximum.';
    };
    readonly jump: {
      readonly label: 'Go to a clause';
      readonly number: 'Clause number';
      readonly example: 'For example 3.4 or 3.4(b)';
      readonly go: 'Go';
      readonly missing: 'There is no clause {{number}} in this text.';
      readonly done: 'At clause {{number}}';
    };
    readonly count: {
      readonly title: 'Word count';
      readonly length: 'Length of the text';
      readonly what: 'Measure';
      readonly whole: 'Complete text';
      readonly selected: 'Selection';
      readonly words: 'Words';
      readonly characters: 'Characters';
      readonly charactersWithoutSpaces: 'Without spaces';
      readonly hint: 'To count part of the text, select it first.';
      readonly clauses: 'Clauses';
      readonly kind: 'Kind';
      readonly number: 'Number';
    };
    readonly follow: {
      readonly present: 'Reading now:';
      readonly act: 'Follow {{name}}';
      readonly begun: 'Following {{name}}; press Escape to stop';
      readonly ended: 'You have stopped following';
      readonly hint: 'Press Escape to stop following.';
    };
    readonly keys: {
      readonly title: 'Keyboard shortcuts';
      readonly or: ' or ';
      readonly groups: {
        readonly writing: 'Writing';
        readonly form: 'Text formatting';
        readonly shape: 'The clause at the cursor';
        readonly find: 'Finding text';
        readonly comments: 'Comments';
        readonly page: 'This page';
      };
      readonly acts: {
        readonly split: 'Split the clause, or begin the next one';
        readonly lineBreak: 'New line within the clause';
        readonly insertAfter: 'New clause after this one';
        readonly join: 'At the beginning: merge with the previous clause';
        readonly joinNext: 'At the end: merge with the next clause';
        readonly undo: 'Undo your last edit';
        readonly redo: 'Redo';
        readonly goOn: 'In a table: the next cell; in a list: one level deeper';
        readonly goBack: 'In a table: the previous cell; in a list: one level higher';
        readonly bold: 'Bold';
        readonly italic: 'Italic';
        readonly super: 'Superscript';
        readonly sub: 'Subscript';
        readonly link: 'Link the selected text';
        readonly reference: 'Refer to a clause';
        readonly deeper: 'One level deeper';
        readonly higher: 'One level higher';
        readonly moveUp: 'Move up';
        readonly moveDown: 'Move down';
        readonly clauseMenu: 'Open the clause menu';
        readonly find: 'Find text';
        readonly replace: 'Find and replace';
        readonly nextMatch: 'Next match, in the search field';
        readonly previousMatch: 'Previous match, in the search field';
        readonly jump: 'Go to a clause by its number';
        readonly comment: 'Comment on the selected text';
        readonly send: 'Send a comment, in the comment field';
        readonly findings: 'Possible personal data, in a field';
        readonly nextSuggestion: 'Next suggestion, where they are shown';
        readonly previousSuggestion: 'Previous suggestion, where they are shown';
        readonly search: 'Search everywhere';
        readonly keys: 'Show this list';
        readonly leave: 'Close what is open';
      };
    };
  };
  readonly exchange: {
    readonly back: 'Standards';
    readonly title: 'Files of {{title}}';
    readonly lead: 'Each file contains what you may read, and nothing more. Your download is recorded in the audit log.';
    readonly take: {
      readonly title: 'Download';
      readonly text: 'Text';
      readonly now: 'The current text';
      readonly version: 'Version “{{label}}”';
      readonly edition: '{{edition}}, published';
      readonly comments: 'Comments';
      readonly commentsHint: 'In Word they appear as comments on the text that they refer to, with the name, seat and country of the person who wrote them.';
      readonly amendments: 'With open amendments';
      readonly amendmentsHint: 'In Word they appear as tracked changes, each with its number and country.';
      readonly none: 'None';
      readonly open: 'Open threads';
      readonly all: 'Open and resolved threads';
      readonly noComments: 'A version has no comments: comments refer to the current text.';
    };
    readonly format: {
      readonly list: 'File formats';
      readonly docx: 'Word';
      readonly docxHint: 'For working on it outside Norbanet. Headings are headings and comments are comments.';
      readonly html: 'web page';
      readonly htmlHint: 'One file that opens in any browser and loads nothing else.';
      readonly md: 'Markdown';
      readonly mdHint: 'Plain text with formatting marks.';
      readonly json: 'data';
      readonly jsonHint: 'For programs (JSON), and for importing the standard into Norbanet again unchanged.';
      readonly download: 'Download as {{format}}';
    };
    readonly pdf: {
      readonly title: 'PDF';
      readonly lead: 'A PDF with tags for screen readers is created for you and kept for a day.';
      readonly make: 'Create a PDF';
      readonly again: 'Create it again';
      readonly waits: 'Waiting in the queue';
      readonly step: 'Step {{done}} of {{steps}}';
      readonly progress: 'Progress of the PDF';
      readonly download: 'Download the PDF';
      readonly pages_one: '{{count}} page';
      readonly pages_other: '{{count}} pages';
      readonly until: 'Requested {{asked}}, kept until {{until}}.';
      readonly failed: 'The PDF could not be created.';
      readonly ready: 'The PDF is ready.';
      readonly of: {
        readonly now: 'The text as it was';
        readonly version: 'A version';
      };
      readonly with: {
        readonly none: 'without comments';
        readonly open: 'with open threads';
        readonly all: 'with all threads';
      };
    };
    readonly bring: {
      readonly verb: 'Import a file';
      readonly newTitle: 'Start a draft from a file';
      readonly newLead: 'The file is read but not kept. Before anything is created, you see what will be imported and what will be left out.';
      readonly appendTitle: 'Import a file';
      readonly appendLead: 'The text of the file is added after the last clause, as one change under your name. The existing text is not changed.';
      readonly file: 'Word file (.docx), or a standard that was downloaded as data (.json)';
      readonly read: 'Read the file';
      readonly reading: 'Reading the file';
      readonly found: '“{{name}}” contains {{headings}} and {{clauses}}.';
      readonly headings_one: '{{count}} heading';
      readonly headings_other: '{{count}} headings';
      readonly clauses_one: '{{count}} clause';
      readonly clauses_other: '{{count}} clauses';
      readonly beginning: 'Beginning of the text';
      readonly titleField: 'Title';
      readonly audience: 'Readers';
      readonly tracked: 'Unresolved tracked changes';
      readonly trackedText: 'The file contains {{insertions}} and {{deletions}} that no one has accepted or rejected.';
      readonly authors: 'By {{authors}}, according to the file.';
      readonly insertions_one: '{{count}} tracked insertion';
      readonly insertions_other: '{{count}} tracked insertions';
      readonly deletions_one: '{{count}} tracked deletion';
      readonly deletions_other: '{{count}} tracked deletions';
      readonly accept: 'Accept all';
      readonly acceptHint: 'The text is imported with the inserted text and without the deleted text.';
      readonly reject: 'Reject all';
      readonly rejectHint: 'The text is imported as it was before the changes.';
      readonly amendments: 'Import as amendments';
      readonly amendmentsHint: 'The text is imported as it was before the changes. What each author wants to change in a clause becomes a draft amendment of your team, with the author’s name as given in the file.';
      readonly comments: 'Comments';
      readonly commentsText: 'The file contains {{comments}} in {{threads}}.';
      readonly commentCount_one: '{{count}} comment';
      readonly commentCount_other: '{{count}} comments';
      readonly threadCount_one: '{{count}} conversation';
      readonly threadCount_other: '{{count}} conversations';
      readonly threads: 'Import as threads';
      readonly threadsHint: 'They are opened under your name and can be read by everyone who comments on the draft. Each comment shows the name given in the file.';
      readonly leaveComments: 'Leave them out';
      readonly leaveAmendments: 'Leave them out';
      readonly amendmentsInFile: 'Amendments';
      readonly amendmentsText_one: 'The file contains {{count}} open amendment.';
      readonly amendmentsText_other: 'The file contains {{count}} open amendments.';
      readonly drafts: 'Import as drafts of my team';
      readonly draftsHint: 'No one else can see them until your team submits them. Each states who proposed it in the file.';
      readonly doneThreads_one: '{{count}} thread was opened.';
      readonly doneThreads_other: '{{count}} threads were opened.';
      readonly doneAmendments_one: '{{count}} amendment was created as a draft of your team.';
      readonly doneAmendments_other: '{{count}} amendments were created as drafts of your team.';
      readonly toAmendments: 'Go to the amendments';
      readonly make: 'Start the draft';
      readonly append: 'Add the text';
      readonly other: 'Choose another file';
      readonly done_one: '{{count}} clause was added.';
      readonly done_other: '{{count}} clauses were added.';
      readonly toDraft: 'Go to the draft';
    };
  };
  readonly exit: {
    readonly label: 'Exit this page';
    readonly explained: 'Leaves this page at once and opens a weather page.';
    readonly byKey: 'Pressing the Shift key three times does the same.';
    readonly press: {
      readonly twice: 'Shift: press twice more to exit.';
      readonly once: 'Shift: press once more to exit.';
      readonly expired: 'You are still on this page.';
      readonly leaving: 'Leaving this page.';
    };
  };
  readonly funding: {
    readonly title: 'Funds';
    readonly lead: 'Project money for the national teams: what is available, who has applied for it, and what it was spent on.';
    readonly none: {
      readonly title: 'No funds yet';
      readonly text: 'Funds that support national teams will appear here, with the amounts granted, certified and paid.';
    };
    readonly newFund: 'New fund';
    readonly newFundLead: 'The teams of the countries you choose can apply once you open a call.';
    readonly createFund: 'Add fund';
    readonly changeFund: 'Edit the fund';
    readonly changeVerb: 'Save';
    readonly currencyFixed: 'The currency cannot be changed, because the fund has a call.';
    readonly totalHelp: 'Not less than {{granted}}, which has been granted.';
    readonly fundTitle: 'Title';
    readonly donor: 'Donor';
    readonly currency: 'Currency';
    readonly total: 'Total amount of the fund';
    readonly percent: 'Maximum share of a cost that the fund covers, in percent';
    readonly percentRule: 'The fund covers up to {{percent}}% of a cost';
    readonly firstDay: 'First day';
    readonly lastDay: 'Last day';
    readonly countries: 'Countries it supports';
    readonly days: '{{from}} to {{to}}';
    readonly openCalls_one: '{{count}} open call';
    readonly openCalls_other: '{{count}} open calls';
    readonly amountHelp: 'For example {{example}}';
    readonly amountOf: '{{granted}} of {{total}} granted';
    readonly balance: {
      readonly title: 'Balances';
      readonly chart: '{{paid}} of {{granted}} paid';
      readonly caption: 'Money by country, in {{currency}}';
      readonly country: 'Country';
      readonly granted: 'Granted';
      readonly budget: 'Budget';
      readonly reported: 'Reported';
      readonly certified: 'Certified';
      readonly deducted: 'Deducted';
      readonly parked: 'Parked';
      readonly payable: 'Fund’s share';
      readonly paid: 'Paid';
      readonly remaining: 'Remaining';
      readonly hidden: 'not visible to you';
      readonly row: '{{country}}: {{paid}} paid, {{certified}} certified but not paid, {{open}} of {{granted}} still open';
      readonly rowGranted: '{{country}}: {{granted}} granted';
      readonly paidPart: 'Paid';
      readonly certifiedPart: 'Certified, not paid yet';
      readonly openPart: 'Granted, not certified yet';
      readonly untoldPart: 'Granted; the details are shown only to that country';
      readonly note: 'The columns from Budget to Parked show total costs, including own contributions. Granted, Fund’s share, Paid and Remaining show the fund’s money.';
    };
    readonly download: {
      readonly csv: 'Balances as CSV';
      readonly pdf: 'Report to the donor as PDF';
    };
    readonly calls: {
      readonly title: 'Calls for applications';
      readonly none: 'No calls yet.';
      readonly add: 'Open a call';
      readonly addTitle: 'Open a call for applications';
      readonly verb: 'Open call';
      readonly name: 'Title';
      readonly note: 'Information for applicants';
      readonly zone: 'Time zone';
      readonly opensAt: 'Opens';
      readonly closesAt: 'Closes';
      readonly repeat: 'If one of these times occurs twice that night because the clocks go back';
      readonly repeatFirst: 'The first time';
      readonly repeatSecond: 'The second time';
      readonly closes: 'closes {{at}}';
      readonly opens: 'opens {{at}}';
      readonly closed: 'closed {{at}}';
      readonly state: {
        readonly planned: 'Not open yet';
        readonly open: 'Open';
        readonly closed: 'Closed';
      };
      readonly apply: 'Apply';
      readonly applyTo: 'Apply to {{call}}';
    };
    readonly deciders: {
      readonly title: 'Decision-makers';
      readonly text: 'Two of these people decide and certify: members of the secretariat, and the seat holders named here. They are never from the country that receives the money.';
      readonly none: 'No one is named in addition to the secretariat.';
      readonly change: 'Change decision-makers';
      readonly verb: 'Save';
      readonly field: 'Seat holders';
    };
    readonly mode: {
      readonly 'lump-sum': 'Lump sum';
      readonly expenses: 'Expenses';
    };
    readonly modeHelp: {
      readonly 'lump-sum': 'Paid for what was delivered, without invoices: a meeting, its minutes, a training course.';
      readonly expenses: 'Paid for what was spent, with receipts.';
    };
    readonly category: {
      readonly staff: 'Staff';
      readonly office: 'Office';
      readonly travel: 'Travel';
      readonly external: 'External services';
      readonly equipment: 'Equipment';
      readonly meetings: 'Meetings';
      readonly training: 'Training';
    };
    readonly applications: {
      readonly title: 'Applications';
      readonly waits: 'Waiting for a decision';
    };
    readonly application: {
      readonly state: {
        readonly draft: 'Draft';
        readonly submitted: 'Submitted';
        readonly decided: 'Decided';
      };
      readonly outcome: {
        readonly approved: 'Approved';
        readonly refused: 'Rejected';
      };
      readonly newTitle: 'Apply for money';
      readonly newLead: 'On behalf of the national team of {{country}}. Only your team can read a draft.';
      readonly changeTitle: 'Edit the application';
      readonly save: 'Save draft';
      readonly titleField: 'What the money is for, in a few words';
      readonly purpose: 'Purpose';
      readonly purposeHelp: 'What will be done with the money, and what will change. Write nothing about an individual victim.';
      readonly mode: 'How the money is paid';
      readonly ownPublic: 'Own contribution, public bodies';
      readonly ownPrivate: 'Own contribution, others';
      readonly budget: 'Budget';
      readonly budgetCaption: 'The budget, line by line';
      readonly line: 'Line {{number}}';
      readonly category: 'Kind of cost';
      readonly description: 'Description';
      readonly cents: 'Amount';
      readonly addLine: 'Add a line';
      readonly removeLine: 'Remove line {{number}}';
      readonly cost: 'Total cost';
      readonly requested: 'Amount requested';
      readonly requestedRule: 'The fund covers up to {{percent}}%: at most {{most}}.';
      readonly left: '{{amount}} left in the fund';
      readonly submit: 'Submit';
      readonly submitTitle: 'Submit the application?';
      readonly submitText: 'Two people from other countries decide on the application. It cannot be changed afterwards.';
      readonly change: 'Edit';
      readonly grant: 'The grant';
      readonly fund: 'The fund';
      readonly call: 'Call';
    };
    readonly decision: {
      readonly title: 'Decision';
      readonly waits: 'The application is waiting for a decision by two people.';
      readonly propose: 'Propose a decision';
      readonly proposeVerb: 'Propose';
      readonly outcome: 'Decision';
      readonly amount: 'Amount to grant';
      readonly reason: 'Reason';
      readonly proposedBy: 'Proposed by {{name}}, {{at}}';
      readonly confirmedBy: 'Confirmed by {{name}}, {{at}}';
      readonly returnedBy: 'Sent back by {{name}}, {{at}}';
      readonly confirm: 'Confirm';
      readonly confirmTitle: 'Confirm the decision?';
      readonly confirmApproved: '{{amount}} will be granted. This cannot be undone.';
      readonly confirmRefused: 'The application will be rejected. This cannot be undone.';
      readonly return: 'Send back';
      readonly returnTitle: 'Send the proposal back';
      readonly returnReason: 'Reason for sending it back';
      readonly ownProposal: 'You proposed this. Someone else has to confirm it.';
      readonly state: {
        readonly proposed: 'Proposed';
        readonly confirmed: 'Confirmed';
        readonly returned: 'Sent back';
      };
    };
    readonly grants: {
      readonly title: 'Grants';
      readonly paid: '{{paid}} paid';
    };
    readonly grant: {
      readonly money: 'Money';
      readonly budget: 'Budget';
      readonly shares: 'Of the amount certified, the fund covers {{fund}}, public bodies {{ownPublic}} and others {{ownPrivate}}.';
      readonly application: 'Application for this grant';
      readonly milestones: 'Milestones';
      readonly noMilestones: 'The secretariat will agree with you on what is to be delivered.';
      readonly setMilestones: 'Set milestones';
      readonly addMilestone: 'Add a milestone';
      readonly milestoneKind: 'What is delivered';
      readonly milestoneTitle: 'Short description';
      readonly weight: 'Weight';
      readonly milestonesLead: 'The total cost is divided between the milestones by their weights, to the cent.';
      readonly kind: {
        readonly meeting: 'Meeting';
        readonly minutes: 'Minutes';
        readonly training: 'Training';
      };
      readonly due: 'by {{day}}';
      readonly delivered: 'delivered';
      readonly deliver: 'Record delivery';
      readonly deliverOf: 'Record delivery: {{title}}';
      readonly deliverVerb: 'Record';
      readonly deliverHelp: {
        readonly meeting: 'The meeting must have been held, and its minutes must state who was present.';
        readonly minutes: 'The minutes of the meeting must be approved.';
        readonly training: 'A document from the library, such as the list of participants.';
      };
      readonly report: 'Include in report';
      readonly meeting: 'Meeting';
      readonly document: 'Document';
      readonly noDocument: 'No document';
      readonly heldOn: 'held {{day}}';
      readonly present_one: '{{count}} person recorded as present';
      readonly present_other: '{{count}} people recorded as present';
      readonly minutesApproved: 'minutes approved';
      readonly minutesOpen: 'minutes not approved';
      readonly documented: 'a document is on file';
      readonly certified: '{{amount}} certified';
      readonly reports: 'Reports';
      readonly noReports: 'No report has been requested yet.';
      readonly reportNumber: 'Report {{number}}';
      readonly addReport: 'Request a report';
      readonly addReportVerb: 'Request';
      readonly firstDay: 'First day';
      readonly lastDay: 'Last day';
      readonly dueOn: 'Due date';
      readonly overdue: 'overdue';
      readonly declared: '{{amount}} declared';
      readonly payments: 'Payments';
      readonly noPayments: 'No payments yet.';
      readonly pay: 'Record a payment';
      readonly payVerb: 'Record';
      readonly payHelp: 'At most {{amount}} can be paid now.';
      readonly paidOn: 'Paid on';
      readonly reference: 'Bank reference';
      readonly caption: 'Payments of this grant';
    };
    readonly report: {
      readonly state: {
        readonly draft: 'Draft';
        readonly submitted: 'Waiting for control';
        readonly controlled: 'Control completed';
      };
      readonly lines: 'Lines';
      readonly caption: 'Lines of the report';
      readonly hiddenDraft: 'The team is still writing this report.';
      readonly none: 'Nothing has been reported yet.';
      readonly addLine: 'Add an expense';
      readonly changeLine: 'Edit expense {{number}}';
      readonly addVerb: 'Add';
      readonly changeVerb: 'Save';
      readonly change: 'Edit';
      readonly remove: 'Remove';
      readonly removeOf: 'Remove line {{number}}';
      readonly changeOf: 'Edit line {{number}}';
      readonly category: 'Kind of cost';
      readonly description: 'Description';
      readonly hidden: 'Not visible to you';
      readonly invoiceNumber: 'Invoice number';
      readonly invoiceOn: 'Invoice date';
      readonly paidOn: 'Paid on';
      readonly total: 'Invoice total including VAT';
      readonly vat: 'VAT included';
      readonly amount: 'Amount declared';
      readonly currency: 'Currency';
      readonly sensitive: 'Sensitive: only your team and the secretariat can see the description and the file';
      readonly sensitiveShort: 'sensitive';
      readonly document: 'Receipt in the library';
      readonly receipt: 'Receipt';
      readonly receiptKept: 'A receipt is on file';
      readonly rate: '{{amount}} at the rate of {{month}} ({{source}})';
      readonly invoice: 'Invoice {{number}} of {{day}}';
      readonly milestone: 'Milestone {{number}}';
      readonly submit: 'Submit';
      readonly submitTitle: 'Submit the report?';
      readonly submitText: 'Amounts in other currencies are converted at this month’s rate, which is then fixed. The secretariat can reopen the report.';
      readonly reopen: 'Reopen';
      readonly reopenTitle: 'Reopen the report';
      readonly reopenText: 'The certification of its lines is withdrawn; its history is kept.';
      readonly reason: 'Reason';
      readonly history: 'History';
      readonly happened: {
        readonly submitted: 'Submitted';
        readonly controlled: 'Control completed';
        readonly reopened: 'Reopened';
      };
      readonly sums: 'declared {{declared}}, certified {{certified}}';
      readonly by: '{{name}}, {{at}}';
      readonly former_one: 'Earlier content: {{count}} line';
      readonly former_other: 'Earlier content: {{count}} lines';
      readonly formerCaption: 'Lines as they were when the report was reopened';
      readonly grant: 'The grant';
      readonly left: '{{amount}} of the grant’s budget can still be certified';
    };
    readonly control: {
      readonly number: 'No.';
      readonly what: 'Item';
      readonly declared: 'Declared';
      readonly certified: 'Certified';
      readonly deducted: 'Deducted';
      readonly parked: 'Parked';
      readonly act: 'Control';
      readonly propose: 'Check';
      readonly proposeOf: 'Check line {{number}}';
      readonly proposeTitle: 'Check of line {{number}}';
      readonly proposeLead: 'The amount declared is {{amount}}. The three parts must add up to exactly this amount.';
      readonly proposeVerb: 'Propose';
      readonly errorType: 'Reason for the deduction';
      readonly noError: 'No deduction';
      readonly error: {
        readonly 'not-eligible': 'Not eligible';
        readonly 'not-documented': 'Not documented';
        readonly calculation: 'Calculation error';
        readonly procurement: 'Procurement';
        readonly 'outside-period': 'Outside the period';
        readonly vat: 'VAT';
        readonly other: 'Other';
      };
      readonly reason: 'Remark';
      readonly confirm: 'Confirm';
      readonly confirmOf: 'Confirm line {{number}}';
      readonly confirmTitle: 'Confirm line {{number}}?';
      readonly confirmText: '{{name}} proposed: {{certified}} certified, {{deducted}} deducted, {{parked}} parked.';
      readonly return: 'Send back';
      readonly returnTitle: 'Send line {{number}} back';
      readonly returnReason: 'Reason for sending it back';
      readonly waits: 'waiting for a second person';
    };
    readonly rates: {
      readonly title: 'Exchange rates';
      readonly lead: 'Units of a currency per euro. A report keeps the rates of the month in which it is submitted.';
      readonly link: 'Exchange rates';
      readonly caption: 'Exchange rates by month';
      readonly month: 'Month';
      readonly currency: 'Currency';
      readonly rate: 'Per euro';
      readonly source: 'Source';
      readonly none: 'No rates yet.';
      readonly import: 'Import rates';
      readonly table: 'Rates';
      readonly tableHelp: 'One rate per line, as in a CSV file: month,currency,rate. For example 2027-03,DKK,7.4604';
      readonly verb: 'Import';
      readonly imported_one: '{{count}} rate was imported.';
      readonly imported_other: '{{count}} rates were imported.';
    };
  };
  readonly home: {
    readonly title: 'Home';
    readonly introduction: {
      readonly seat: 'You now hold a seat';
      readonly member: 'Welcome to the Network';
      readonly link: 'Read what is expected of you, and set your language, time zone and reminders';
    };
    readonly next: {
      readonly title: 'Next meeting';
      readonly none: 'No upcoming meetings';
      readonly noneText: 'Once a meeting that you are invited to has a time, it will appear here with its agenda.';
      readonly all: 'See all meetings';
      readonly answered: {
        readonly yes: 'You will attend';
        readonly no: 'You will not attend';
        readonly waiting: 'Waiting for your reply';
      };
      readonly inSession: 'In session';
      readonly here: 'You are checked in';
      readonly checkIn: 'Go to the session and check in';
      readonly follow: 'Go to the session';
      readonly join: 'Join by video';
      readonly agenda: 'See the agenda';
    };
    readonly waits: {
      readonly title: 'Waiting for you';
      readonly none: 'Nothing is waiting for you';
      readonly noneText: 'Invitations and consultations that need your response, open ballots, your seat’s actions, minutes to review and comments addressed to you will appear here.';
      readonly answer: 'Reply to the invitation';
      readonly vote: 'Cast your vote';
      readonly poll: 'Choose the dates that suit you';
      readonly by: 'by {{time}}';
      readonly consultation: 'Respond to the consultation';
      readonly consensus_one: 'Rate {{count}} more clause in round {{round}}';
      readonly consensus_other: 'Rate {{count}} more clauses in round {{round}}';
      readonly reading: 'Read version {{version}} and confirm that you have read it';
      readonly review_one: 'Review your country’s implementation of {{count}} clause';
      readonly review_other: 'Review your country’s implementation of {{count}} clauses';
      readonly call: 'Propose what the region should work on';
      readonly begins: 'the period begins on {{day}}';
      readonly question: 'A question that you may be able to answer';
      readonly questionUnanswered: 'No one has answered for a week';
      readonly asked: 'asked on {{day}}';
      readonly planLine: 'Report progress on your work plan line';
      readonly planLinesMore_one: '{{count}} more work plan line is due or overdue';
      readonly planLinesMore_other: '{{count}} more work plan lines are due or overdue';
      readonly recommendation: 'Report what your country has done';
      readonly recommendationsMore_one: '{{count}} more recommendation is due or overdue';
      readonly recommendationsMore_other: '{{count}} more recommendations are due or overdue';
      readonly terms_one: '{{count}} proposed term to confirm';
      readonly terms_other: '{{count}} proposed terms to confirm';
      readonly termsText: 'In a language of your country';
      readonly deliveries_one: '{{count}} undelivered email';
      readonly deliveries_other: '{{count}} undelivered emails';
      readonly deliveriesText: 'To be sent again or dismissed';
      readonly wording_one: '{{count}} report of wrong words';
      readonly wording_other: '{{count}} reports of wrong words';
      readonly wordingText: 'To be corrected or left as they are';
    };
    readonly duties: {
      readonly overdue: 'Overdue';
      readonly due: 'due {{day}}';
      readonly until: 'until {{time}}';
      readonly action: 'Action for your seat';
      readonly officeAction: 'Action for the secretariat';
      readonly 'follow-up': 'Decision {{reference}}: report your country’s progress';
      readonly review: 'Decision {{reference}} is due for review';
      readonly minutes: 'Minutes to review';
      readonly papers_one: '{{count}} item that you present has no paper yet';
      readonly papers_other: '{{count}} items that you present have no papers yet';
      readonly proposals_one: '{{count}} agenda proposal to resolve';
      readonly proposals_other: '{{count}} agenda proposals to resolve';
      readonly remarks_one: '{{count}} remark on the minutes to resolve';
      readonly remarks_other: '{{count}} remarks on the minutes to resolve';
      readonly more: {
        readonly action_one: '{{count}} more open action for you';
        readonly action_other: '{{count}} more open actions for you';
        readonly 'follow-up_one': '{{count}} more decision that needs your country’s report';
        readonly 'follow-up_other': '{{count}} more decisions that need your country’s report';
        readonly review_one: '{{count}} more decision to review';
        readonly review_other: '{{count}} more decisions to review';
        readonly minutes_one: 'Minutes of {{count}} more meeting to review';
        readonly minutes_other: 'Minutes of {{count}} more meetings to review';
        readonly papers_one: 'Papers for {{count}} more meeting';
        readonly papers_other: 'Papers for {{count}} more meetings';
        readonly proposals_one: 'Agenda proposals for {{count}} more meeting';
        readonly proposals_other: 'Agenda proposals for {{count}} more meetings';
        readonly remarks_one: 'Remarks on the minutes of {{count}} more meeting';
        readonly remarks_other: 'Remarks on the minutes of {{count}} more meetings';
      };
    };
    readonly news: {
      readonly title: 'New in your fields and country';
      readonly choose: 'Choose your fields';
      readonly none: 'Nothing new in the last two weeks';
      readonly noneText: 'New documents, decisions, published standards, clauses that countries have put into practice, the views of their seats on clauses, practices and questions will appear here: those that you may read, in the fields that you follow and from your country.';
      readonly search: 'Search the Network’s knowledge';
      readonly kind: {
        readonly document: 'Document';
        readonly decision: 'Decision';
        readonly standard: 'Published standard';
        readonly adoption: 'Clauses in practice';
        readonly voice: 'Views of seats on clauses';
        readonly practice: 'Practice';
        readonly question: 'Question';
      };
    };
    readonly changed: {
      readonly title: 'Recent changes';
      readonly none: 'Nothing new yet';
      readonly noneText: 'Changes to meetings, drafts and ballots that concern you will appear here.';
      readonly all: 'All notifications';
      readonly contributions: 'My contributions and their outcomes';
    };
  };
  readonly identity: {
    readonly signIn: {
      readonly title: 'Sign in';
      readonly lead: 'Norbanet is the workspace of the Nordic Baltic Network. Members join by invitation.';
      readonly back: 'Your session has ended. Sign in to return to where you were.';
      readonly email: 'Email address';
      readonly passphrase: 'Passphrase';
      readonly verb: 'Sign in';
      readonly forgot: 'Forgotten your passphrase, or never had one? Ask the secretariat to send you an invitation. The invitation can be opened once and lets you choose a new passphrase.';
      readonly lost: 'Lost your passkey, or your authenticator app and its codes?';
      readonly public: 'The contact details of the national teams are open to everyone:';
      readonly teams: 'National teams';
      readonly passkey: 'Sign in with a passkey';
      readonly agency: 'Sign in with your organisation';
      readonly agencyTab: 'Sign in with your organisation in a new tab, then return here';
    };
    readonly welcome: {
      readonly title: 'Welcome to Norbanet';
      readonly renewTitle: 'Choose a new passphrase';
      readonly linkTitle: 'Sign in by link';
      readonly lead: 'You have been invited as {{name}}, {{organisation}}. Choose a passphrase to join.';
      readonly renewLead: 'This page is for {{name}}, {{organisation}}. Once you set the new passphrase, the old one stops working and you are signed out everywhere else.';
      readonly linkLead: 'You will sign in as {{name}}, {{organisation}}. The link can be opened once.';
      readonly linkVerb: 'Sign in as {{name}}';
      readonly email: 'You sign in with';
      readonly passphrase: 'Passphrase';
      readonly hint: '15 characters or more. Several words that only you would put together are easy to remember and hard to guess. Spaces count. Digits and special characters are not required. You can paste the passphrase from a password manager.';
      readonly verb: 'Join';
      readonly renewVerb: 'Set the new passphrase';
      readonly spent: 'This link no longer works';
      readonly spentText: 'The link has already been used, has been replaced by a newer one, or has expired. Ask the secretariat to send you a new one. If you have an account, sign in.';
      readonly toSignIn: 'Go to sign-in';
      readonly agency: 'Continue with your organisation';
      readonly agencyOffered: 'You can also use your account at {{organisation}} instead of a passphrase.';
      readonly agencyRequired: 'Your organisation requires its own sign-in: {{organisation}}. You need no passphrase.';
    };
    readonly strength: {
      readonly missing_one: '{{count}} more character is needed';
      readonly missing_other: '{{count}} more characters are needed';
      readonly 'too-long': 'Longer than 256 characters: please shorten it';
      readonly 'too-common': 'Widely used: this is one of the first to be guessed';
      readonly 'too-uniform': 'The same few characters repeated are quickly guessed';
      readonly 'holds-your-name': 'Little more than names that others know: yours, the Network’s or a country’s. These are guessed early';
      readonly 'holds-known-words': 'Little more than words that many people use in passphrases. These are guessed first';
      readonly 'holds-patterns': 'Little more than rows of keys, number sequences, years or repetitions. These are guessed first';
      readonly enough: 'Long enough. Two more words would make it good';
      readonly good: 'Good: long and varied';
      readonly strong: 'Strong: practically impossible to guess';
    };
    readonly sessions: {
      readonly title: 'My signed-in devices';
      readonly lead: 'A session ends automatically after 30 minutes without use, and after 12 hours in any case. If you have left a device behind, end its session here.';
      readonly list: 'My sessions';
      readonly unknownDevice: 'Unknown device';
      readonly here: 'This device';
      readonly used: 'last used {{time}}';
      readonly opened: 'signed in {{time}}';
      readonly end: 'End';
      readonly endNamed: 'End the session on {{device}}, signed in {{time}}';
      readonly ended: 'The session has ended.';
      readonly all: 'Sign out everywhere';
      readonly allTitle: 'Sign out everywhere?';
      readonly allConsequence_single: 'Your session on this device ends immediately.';
      readonly allConsequence_one: 'All {{count}} sessions end immediately, including the one on this device. Anything you have typed and not saved is lost.';
      readonly allConsequence_other: 'All {{count}} sessions end immediately, including the one on this device. Anything you have typed and not saved is lost.';
    };
    readonly secondStep: {
      readonly title: 'Enter a code';
      readonly text: 'Open your authenticator app and enter the six digits that it shows. If you do not have the app, enter one of your recovery codes.';
      readonly code: 'Code';
      readonly back: 'Start again';
    };
  };
  readonly installation: {
    readonly maintenance: 'Norbanet is being maintained. You can read as usual, but nothing can be changed until this notice disappears. What you write is kept on this page.';
    readonly maintenanceEnded: 'Maintenance has ended. You can make changes again.';
    readonly quarantine: 'This is a restored copy of Norbanet. It sends no emails or notifications, and what you do here does not reach the Network.';
  };
  readonly introduction: {
    readonly title: {
      readonly government: 'You hold the government seat of {{country}}';
      readonly ngo: 'You hold the NGO seat of {{country}}';
      readonly resource: 'You hold the resource person’s seat of {{country}}';
      readonly team: 'You are a member of the national team of {{country}}';
      readonly network: 'You are a member of the national network of {{country}}';
      readonly observer: 'You are an observer in the Network';
      readonly secretariat: 'You are a member of the secretariat';
      readonly auditor: 'You are an auditor';
    };
    readonly lead: {
      readonly seat: 'The seat belongs to your country; you hold it for a limited time. Everything that was waiting for the seat is now waiting for you.';
      readonly team: 'The seats belong to your country; their holders hold them for a limited time.';
      readonly network: 'You work with your national team and read what the team opens to its network.';
      readonly observer: 'You attend what you are invited to, and comment where you are asked to.';
      readonly secretariat: 'You convene meetings, keep the record, and help where a team cannot act.';
      readonly auditor: 'You read and check the record, and change nothing.';
    };
    readonly since: 'since {{day}}';
    readonly former: 'previous holder: {{name}}';
    readonly expected: {
      readonly title: 'What is expected of you';
      readonly government: {
        readonly first: 'Attend the meetings of the region, and convene the meetings of your country together with the other seats.';
        readonly second: 'Vote for your country together with the NGO seat, and respond to consultations.';
        readonly third: 'Give the government’s view on each adopted clause. The NGO seat gives its own view.';
      };
      readonly ngo: {
        readonly first: 'Attend the meetings of the region, and convene the meetings of your country together with the other seats.';
        readonly second: 'Vote for your country together with the government seat, and respond to consultations.';
        readonly third: 'Give the view of women’s organisations on each adopted clause. The government seat gives its own view.';
      };
      readonly resource: {
        readonly first: 'Attend the meetings of the region, and contribute what you know of the field.';
        readonly second: 'Comment on drafts, and answer questions from other countries.';
        readonly third: 'Add to what the government and NGO seats say about a clause; you never speak for them.';
      };
      readonly team: {
        readonly first: 'Attend the meetings of the region.';
        readonly second: 'Respond to consultations for your country.';
        readonly third: 'Report what your country does to implement what was agreed.';
      };
      readonly network: {
        readonly first: 'Attend the national meetings to which your team invites you.';
        readonly second: 'Complete your actions by their due date, and report the results.';
        readonly third: 'Share what works, and never write anything that reveals a woman’s identity.';
      };
      readonly observer: {
        readonly first: 'Attend what you are invited to.';
        readonly second: 'Comment in consultations that ask for your comments.';
        readonly third: 'Do not share anything you read here outside the Network.';
      };
      readonly secretariat: {
        readonly first: 'Convene the meetings of the region, and keep their agendas and minutes.';
        readonly second: 'Run consultations and ballots. Anything that binds the Network requires two of you.';
        readonly third: 'Keep track of what is overdue, and ask about it.';
      };
      readonly auditor: {
        readonly first: 'Read the audit log and the records of ballots.';
        readonly second: 'Verify them with the tool on the page, whenever you want.';
        readonly third: 'Tell the secretariat and the teams what you find.';
      };
    };
    readonly open: {
      readonly title: 'Open tasks';
    };
    readonly settings: {
      readonly title: 'Before you begin';
      readonly language: 'Language';
      readonly languageHint: 'Pages and emails appear in this language. What members write stays in the language in which they wrote it.';
      readonly timeZone: 'Time zone';
      readonly countryZone: 'Time zone of your country ({{zone}})';
      readonly save: 'Save language and time zone';
      readonly saved: 'Saved.';
      readonly phone: 'Telephone number of your seat';
      readonly phoneHint: 'For the secretariat. The public cannot see it unless you publish it on your team’s page.';
      readonly phonePublic: 'The public can see the number: you have published it.';
      readonly savePhone: 'Save the telephone number';
      readonly reminders: 'Set your reminders and quiet hours';
    };
    readonly finish: 'I have read this; go to Home';
    readonly home: 'Go to Home';
  };
  readonly kept: {
    readonly title: 'Kept papers';
    readonly lead: 'Papers that you keep on this device can be read without a connection. They are stored encrypted. They are removed when you sign out, when the device connects again after your session has ended, when you no longer have access to them, and when the device has not been connected for {{days}} days.';
    readonly none: {
      readonly title: 'No papers are kept on this device';
      readonly text: 'Open an agenda, minutes or a version of a standard, and choose “Keep for reading offline”.';
    };
    readonly kind: {
      readonly agenda: 'Agenda';
      readonly minutes: 'Minutes';
      readonly 'standard-version': 'Version of a standard';
    };
    readonly keep: 'Keep for reading offline';
    readonly done: 'The paper is kept on this device.';
    readonly kept: 'Kept on this device, as of {{time}}.';
    readonly keptAt: 'Kept {{time}}';
    readonly remove: 'Remove';
    readonly removeOne: 'Remove {{title}}';
    readonly removeAll: 'Remove all';
    readonly removed: '{{title}} was removed from this device.';
    readonly allRemoved: 'All kept papers were removed from this device.';
    readonly asOf: 'A copy for reading, as of {{time}}. Later changes are not shown.';
    readonly leftOut_one: '{{count}} closed item is left out: closed items are not kept on devices.';
    readonly leftOut_other: '{{count}} closed items are left out: closed items are not kept on devices.';
    readonly gone: {
      readonly title: 'This paper is not kept on this device';
      readonly text: 'It was removed, or it was never kept here. Papers are removed when you sign out, when your session ends, and when you no longer have access to them.';
    };
    readonly full: 'A device can hold at most {{most}} papers. Remove one first.';
    readonly failed: 'The paper could not be kept. The browser may not allow Norbanet to store anything on this device.';
    readonly agendaOf: 'Agenda: {{title}}';
    readonly table: 'Table at {{label}}';
  };
  readonly lifecycle: {
    readonly turn: {
      readonly editors: 'The teams and the secretariat are writing';
      readonly networks: 'The teams are consulting nationally';
      readonly countries: 'The countries are answering';
      readonly secretariat: 'The secretariat acts next';
      readonly seats: 'The seats are voting';
      readonly nobody: '';
    };
    readonly since: 'since {{day}}';
    readonly until: 'until {{when}}';
    readonly more: 'More steps and settings';
    readonly history: 'History';
    readonly step: {
      readonly 'to-drafting': 'Start drafting';
      readonly 'back-to-drafting': 'Return to drafting';
      readonly 'to-national-review': 'Send to national review';
      readonly 'to-consultation': 'Open a consultation';
      readonly 'to-consolidation': 'Start consolidation';
      readonly 'to-ballot': 'Put to the vote';
      readonly 'to-under-revision': 'Start a revision';
      readonly 'to-superseded': 'Mark as superseded';
      readonly 'to-withdrawn': 'Withdraw';
      readonly 'to-parked': 'Park';
      readonly 'take-up': 'Resume';
    };
    readonly effect: {
      readonly drafting: 'The teams and the secretariat write the text; comments and amendments are open.';
      readonly 'national-review': 'The text is frozen while the teams ask their national networks, for at least two weeks. Comments and amendments stay open.';
      readonly consultation: 'The text is frozen while the countries answer. Comments and amendments stay open.';
      readonly consolidation: 'From now on only the secretariat writes, and it resolves every remark and amendment. New amendments are refused.';
      readonly 'under-revision': 'The teams write the text again. The published edition stays as it is until the next version.';
      readonly superseded: 'The text is frozen permanently, and its page states that another standard has replaced it.';
      readonly withdrawn: 'The text is frozen permanently. Its page and its history stay.';
      readonly parked: 'The text is frozen and nothing more is asked of anyone until work on it is resumed.';
      readonly again: 'It returns to its previous stage: {{state}}.';
      readonly remarks_one: '{{count}} remark has no outcome yet.';
      readonly remarks_other: '{{count}} remarks have no outcome yet.';
      readonly amendments_one: '{{count}} amendment is waiting for an outcome. From consolidation on, no new amendments are accepted.';
      readonly amendments_other: '{{count}} amendments are waiting for an outcome. From consolidation on, no new amendments are accepted.';
      readonly told: 'All teams and the secretariat are notified in Norbanet.';
      readonly toldNetworks: 'All teams, the secretariat and the members of the national networks are notified in Norbanet.';
    };
    readonly ballot: {
      readonly notNow: 'This standard cannot be put to the vote now: its text is put to the vote after its consolidation.';
      readonly title: 'Put to the vote: {{title}}';
      readonly ask: 'Should the region adopt “{{title}}”?';
      readonly effect: 'The text is saved as a version, and exactly this version is voted on. Every seat that votes receives an email. If the countries adopt the text, it is adopted as soon as the ballot is counted; if not, it returns to consolidation.';
      readonly held: 'Voted on in';
      readonly text: 'The text';
    };
    readonly without: {
      readonly remarks_one: '{{count}} remark';
      readonly remarks_other: '{{count}} remarks';
      readonly amendments_one: '{{count}} amendment';
      readonly amendments_other: '{{count}} amendments';
      readonly both: '{{remarks}} and {{amendments}}';
      readonly title: 'Without an outcome yet: {{what}}';
      readonly text: 'The people who proposed these do not know the outcome, and once the text is voted on, nothing more can be included in it. Each needs an outcome before the standard is published.';
      readonly merge_one: '{{count}} accepted amendment must be merged into the text first.';
      readonly merge_other: '{{count}} accepted amendments must be merged into the text first.';
      readonly named: 'Put the text to the vote anyway, and record this in its history: {{what}} without an outcome';
      readonly effect: 'The history states that the text was voted on while the following had no outcome: {{what}}.';
      readonly toRemarks: 'See the remarks';
      readonly toAmendments: 'See the amendments';
      readonly publish: 'Nothing can be published until each has an outcome and a reason.';
    };
    readonly thread: {
      readonly asked: 'Consultation of the countries';
      readonly round: 'Consultation {{number}}';
      readonly said: 'Remarks, amendments and their outcomes';
      readonly responses: 'Response table of {{edition}}';
    };
    readonly opens: 'Opens {{when}}';
    readonly reason: 'Reason';
    readonly reasonHint: 'Everyone who reads the standard can read this in its history.';
    readonly successor: 'Standard that replaces it';
    readonly noSuccessor: 'None';
    readonly historyTitle: 'History of {{title}}';
    readonly historyOf: 'All steps, newest first';
    readonly began: 'First status: {{state}}';
    readonly moved: '{{from}} → {{to}}';
    readonly byItself: 'automatically, on schedule';
    readonly given: {
      readonly adopted: 'The text was adopted in the ballot.';
      readonly notAdopted: 'The text was not adopted in the ballot.';
      readonly undecided: 'The ballot ended without a decision.';
      readonly withoutOutcome: 'Put to the vote while {{what}} still had no outcome.';
    };
    readonly byBallot: 'by ballot';
  };
  readonly losses: {
    readonly title: 'What is left out or changed';
    readonly none: 'All text is included.';
    readonly paste: {
      readonly title: 'What is left out or changed in the text you pasted';
      readonly reading: 'Reading what you pasted. You can continue writing in the meantime.';
      readonly undo: 'Undo the paste';
      readonly close: 'Close';
      readonly 'too-many': {
        readonly title: 'There is no room for what you pasted';
        readonly text: 'A standard can hold at most 2,000 clauses. Nothing was changed: paste part of the text, or start another standard.';
      };
      readonly 'too-long': {
        readonly title: 'This is more than can be pasted in one go';
        readonly text: 'Nothing was changed: paste the text in parts, or save it as a Word file and import that file.';
      };
    };
    readonly where: 'For example at: {{where}}';
    readonly image_one: '{{count}} picture is left out';
    readonly image_other: '{{count}} pictures are left out';
    readonly imageAdvice: 'A standard consists of text and tables. Keep the picture in the library, and attach it to its clause under “Documents” in the clause menu.';
    readonly diagram_one: '{{count}} diagram or chart is left out';
    readonly diagram_other: '{{count}} diagrams or charts are left out';
    readonly comment_one: '{{count}} comment is left out';
    readonly comment_other: '{{count}} comments are left out';
    readonly amendment_one: '{{count}} amendment is left out';
    readonly amendment_other: '{{count}} amendments are left out';
    readonly link_one: 'The address of {{count}} link is left out; its text is kept';
    readonly link_other: 'The addresses of {{count}} links are left out; their text is kept';
    readonly formatting_one: 'Underlined, struck-through or highlighted text in {{count}} place becomes plain';
    readonly formatting_other: 'Underlined, struck-through or highlighted text in {{count}} places becomes plain';
    readonly hidden_one: 'Hidden text in {{count}} place is left out';
    readonly hidden_other: 'Hidden text in {{count}} places is left out';
    readonly contents_one: 'The table of contents is left out: it is generated again from the headings';
    readonly contents_other: '{{count}} tables of contents are left out: they are generated again from the headings';
    readonly navigation_one: '{{count}} menu of a web page is left out';
    readonly navigation_other: '{{count}} menus of a web page are left out';
    readonly 'page-text_one': '{{count}} header or footer is left out';
    readonly 'page-text_other': '{{count}} headers or footers are left out';
    readonly 'text-box_one': '{{count}} text box: check where its text has been placed';
    readonly 'text-box_other': '{{count}} text boxes: check where their text has been placed';
    readonly equation_one: '{{count}} formula is left out';
    readonly equation_other: '{{count}} formulas are left out';
    readonly embedded_one: '{{count}} embedded file is left out';
    readonly embedded_other: '{{count}} embedded files are left out';
    readonly checkbox_one: '{{count}} tick box is left out';
    readonly checkbox_other: '{{count}} tick boxes are left out';
    readonly other_one: '{{count}} item that is not text is left out';
    readonly other_other: '{{count}} items that are not text are left out';
    readonly tracked_one: 'The text of {{count}} tracked deletion is left out';
    readonly tracked_other: 'The text of {{count}} tracked deletions is left out';
    readonly 'tracked-insertion_one': 'The text of {{count}} tracked insertion is left out';
    readonly 'tracked-insertion_other': 'The text of {{count}} tracked insertions is left out';
    readonly 'tracked-paragraph_one': 'A paragraph that was split, merged or added in {{count}} place does not become an amendment: check where its text has been placed';
    readonly 'tracked-paragraph_other': 'Paragraphs that were split, merged or added in {{count}} places do not become amendments: check where their text has been placed';
    readonly table_one: '{{count}} table has merged cells, which are separate here';
    readonly table_other: '{{count}} tables have merged cells, which are separate here';
    readonly footnote_one: '{{count}} footnote becomes a note under its clause';
    readonly footnote_other: '{{count}} footnotes become notes under their clauses';
    readonly 'list-level_one': '{{count}} list item within a list becomes an item of the outer list';
    readonly 'list-level_other': '{{count}} list items within lists become items of the outer list';
    readonly 'heading-level_one': '{{count}} heading is deeper than four levels and becomes a heading of the fourth level';
    readonly 'heading-level_other': '{{count}} headings are deeper than four levels and become headings of the fourth level';
    readonly number_one: '{{count}} typed number is replaced by an automatic number';
    readonly number_other: '{{count}} typed numbers are replaced by automatic numbers';
    readonly 'long-clause_one': '{{count}} paragraph is too long for a clause and is split';
    readonly 'long-clause_other': '{{count}} paragraphs are too long for a clause and are split';
  };
  readonly 'meeting-months': {
    readonly other: 'Other months';
    readonly previous: 'Previous';
    readonly next: 'Next';
    readonly present: 'This month';
    readonly none: 'No meetings this month.';
    readonly today: 'today';
    readonly holiday: 'Public holiday in {{countries}}';
    readonly holidayAll: 'Public holiday in all countries';
    readonly continues: 'continues';
    readonly from: 'from {{time}}';
    readonly until: 'until {{time}}';
    readonly ballotCloses: 'Voting closes at {{time}}';
    readonly consultationCloses: 'Consultation closes at {{time}}';
  };
  readonly meetings: {
    readonly title: 'Meetings';
    readonly lead: 'Upcoming and past meetings of the Network.';
    readonly missing: {
      readonly title: 'Meeting not available';
      readonly text: 'Either there is no meeting at this address, or you do not have access to it. A national meeting can be seen in its country and by invitees. If you need access, ask the person who sent you the link whether you have been invited.';
    };
    readonly view: {
      readonly label: 'View';
      readonly list: 'List';
      readonly month: 'Month';
    };
    readonly period: {
      readonly label: 'Which meetings';
      readonly upcoming: 'Upcoming';
      readonly past: 'Past';
    };
    readonly new: 'New meeting';
    readonly calendarLink: 'Meetings in your own calendar';
    readonly list: {
      readonly upcoming: 'Upcoming meetings';
      readonly past: 'Past meetings';
      readonly waits: 'Waiting for your reply';
      readonly polling: 'A date is being chosen';
      readonly yes: 'You will attend';
      readonly no: 'You will not attend';
      readonly notInvited: 'You are not invited';
      readonly none: {
        readonly upcoming: {
          readonly title: 'No upcoming meetings';
          readonly text: 'When the secretariat sends invitations, the meeting will appear here with its time in your time zone.';
        };
        readonly past: {
          readonly title: 'No meeting has been held yet';
          readonly text: 'Meetings will appear here once they have ended, with their agenda and papers.';
        };
      };
      readonly noneConvene: 'Create a draft first. No one is notified until you send the invitations.';
    };
    readonly readers: {
      readonly section: 'Who can see this meeting';
      readonly minuted: 'Visible to all national teams, the secretariat and invitees; once the minutes are approved, to everyone who can read the minutes.';
      readonly region: 'Visible to all national teams, the secretariat and invitees.';
      readonly invited: 'Visible to the secretariat and invitees.';
      readonly national: 'Visible to the national team and the national network of {{country}}, the secretariat and invitees. Not visible to other countries.';
      readonly discreet: 'Visible to the national team of {{country}}, the secretariat and invitees. Not visible to anyone else.';
      readonly theCountry: 'the country';
      readonly shared: 'The other countries are told afterwards that the meeting took place: the country and the day, and nothing else.';
      readonly unshared: 'The other countries are told nothing about the meeting, not even that it took place.';
      readonly held: 'National meetings that took place';
      readonly decided: 'Decisions of national meetings';
    };
    readonly kind: {
      readonly regional: 'Regional';
      readonly national: 'National';
      readonly 'working-group': 'Working group';
    };
    readonly state: {
      readonly draft: 'Draft';
      readonly polling: 'Choosing a date';
      readonly scheduled: 'Scheduled';
      readonly 'in-session': 'In session';
      readonly held: 'Held';
      readonly cancelled: 'Cancelled';
    };
    readonly seat: {
      readonly government: 'Government';
      readonly ngo: 'NGO';
      readonly resource: 'Resource person';
    };
    readonly facts: {
      readonly place: 'Place';
      readonly join: 'By video';
      readonly joinLink: 'Join by video';
      readonly note: 'Good to know';
      readonly none: 'No place has been set yet.';
      readonly file: 'Save to your calendar (.ics)';
    };
    readonly draft: {
      readonly title: 'This is a draft';
      readonly text: 'Only its conveners can see it. No one has been notified.';
      readonly invited_zero: 'No one is on the invitation list yet.';
      readonly invited_one: '{{count}} person is on the invitation list.';
      readonly invited_other: '{{count}} people are on the invitation list.';
    };
    readonly cancelled: {
      readonly title: 'This meeting will not take place';
      readonly text: 'It has been cancelled. Everyone who was invited has been notified.';
      readonly reason: 'Reason: {{reason}}';
    };
    readonly cancelReason: {
      readonly label: 'Reason (optional)';
      readonly mailed: 'The reason appears in the emails, in calendars and on the meeting’s page, for everyone who can see the meeting.';
      readonly discreet: 'The meeting is discreet: the reason appears only on the meeting’s page, for everyone who can see the meeting, and not in emails or calendars.';
      readonly series: 'The reason appears on the pages of the meetings and, unless they are discreet, in emails and calendars.';
    };
    readonly answer: {
      readonly title: 'Will you attend?';
      readonly yours: 'Your reply';
      readonly waits: 'Your reply is still needed.';
      readonly inSession: 'The meeting is in session. If you are present, check in.';
      readonly given: {
        readonly yes: 'You replied that you will attend. You can still change your reply.';
        readonly no: 'You replied that you will not attend. You can still change your reply.';
      };
      readonly yes: 'Yes, I’ll attend';
      readonly no: 'No';
      readonly saved: {
        readonly yes: 'Saved: you will attend.';
        readonly no: 'Saved: you will not attend.';
      };
    };
    readonly who: {
      readonly title: 'Attendance';
      readonly counts: '{{yes}}, {{no}}, {{open}}.';
      readonly modes: 'In person: {{room}}, by video: {{video}}, not stated: {{unsaid}}.';
      readonly over: {
        readonly title: 'Replies of the invitees';
        readonly text: 'Who attended is not recorded, or you do not have access to it.';
        readonly counts: '{{yes}} said yes, {{no}} said no, {{open}} did not reply.';
        readonly yes: 'said yes';
        readonly no: 'said no';
        readonly open: 'did not reply';
        readonly tentative: 'said maybe';
      };
      readonly off: 'The meeting was cancelled: the replies no longer count.';
      readonly comes_one: '{{count}} will attend';
      readonly comes_other: '{{count}} will attend';
      readonly stays_one: '{{count}} will not attend';
      readonly stays_other: '{{count}} will not attend';
      readonly silent_one: '{{count}} has not replied yet';
      readonly silent_other: '{{count}} have not replied yet';
      readonly teams: 'National teams by country and seat';
      readonly country: 'Country';
      readonly others: 'Other invitees';
      readonly yes: 'will attend';
      readonly no: 'will not attend';
      readonly open: 'no reply yet';
      readonly tentative: 'maybe';
      readonly byMail: 'by email';
      readonly mode: {
        readonly 'in-person': 'in person';
        readonly 'by-video': 'by video';
      };
      readonly withdrawing: 'Withdraw invitations';
      readonly notInvited: 'not invited';
      readonly empty: {
        readonly title: 'No one has been invited yet';
        readonly text: 'Invitees and their replies will appear here.';
        readonly invite: 'Invite the national teams, or individual members and observers.';
      };
      readonly withdraw: 'Withdraw the invitation to {{name}}';
    };
    readonly more: 'More actions';
    readonly act: {
      readonly copy: 'Copy this meeting';
      readonly keepTemplate: 'Save as a template';
      readonly alternate: 'Name an alternate';
      readonly invite: 'Invite';
      readonly poll: 'Find a date';
      readonly schedule: 'Send invitations';
      readonly change: 'Change title or place';
      readonly quorum: 'Set the quorum';
      readonly move: 'Move to another time';
      readonly open: 'Start the meeting';
      readonly close: 'Close the meeting';
      readonly share: 'Tell the other countries that it took place';
      readonly unshare: 'Do not tell the other countries that it took place';
      readonly cancel: 'Cancel the meeting';
    };
    readonly form: {
      readonly title: 'Title';
      readonly kind: 'Kind';
      readonly kindHint: 'A national meeting belongs to one country. Its national team convenes it, and its guests can see only that meeting.';
      readonly country: 'Country';
      readonly place: 'Place';
      readonly placeHint: 'City, building, room.';
      readonly joinUrl: 'Video link';
      readonly joinUrlHint: 'Never sent by email. Starts with https://';
      readonly note: 'Good to know';
      readonly discreet: 'Keep title and place out of emails and calendars';
      readonly discreetHint: 'Emails then say “NBN meeting” and link to this page. Leave this on unless anyone may read the title.';
      readonly discreetNational: 'Restrict the meeting to the national team and invitees';
      readonly discreetNationalHint: 'Emails and calendars then say “NBN meeting”, without title and place. If this is off, the national network of the country can read this meeting too.';
      readonly sharedAbroad: 'Tell the other countries afterwards that it took place';
      readonly sharedAbroadHint: 'They see the country and the day, and nothing else. If this is off, they are told nothing.';
      readonly date: {
        readonly label: 'Date';
        readonly set: 'The date is set';
        readonly open: 'Let invitees choose from several dates';
      };
      readonly zone: 'Time zone';
      readonly zoneHint: 'The times below are local time in this city.';
      readonly startsAt: 'Starts';
      readonly endsAt: 'Ends';
      readonly yourTime: 'Your local time: {{time}}';
      readonly gap: 'The clocks go forward that night, so {{time}} does not exist. The time used instead is {{next}}.';
      readonly overlap: 'The clocks go back that night, so {{time}} occurs twice. Which one do you mean?';
      readonly first: 'The first ({{zone}})';
      readonly second: 'The second ({{zone}})';
      readonly backwards: 'The end is before the start. Enter a later end.';
      readonly options: {
        readonly discreet: 'Title and place are kept out of emails and calendars';
        readonly open: 'Title and place appear in emails and calendars';
        readonly discreetNational: 'Only the national team and invitees can read it';
        readonly openNational: 'The national network can read it too';
      };
    };
    readonly dialog: {
      readonly new: 'New meeting';
      readonly makeDraft: 'Create the draft';
      readonly makeDrafts: 'Create the drafts';
      readonly makeDraftsEffect: 'This creates a draft for each of these meetings. No one receives an email until you send the invitations for the series.';
      readonly makeDraftEffect: 'This creates a draft. No one receives an email until you send the invitations.';
      readonly makePoll: 'Offer these dates';
      readonly makePollEffect: 'This creates a meeting whose date is still being chosen. Then invite people: each of them receives an email with these dates in their own time zone and a personal link to answer.';
      readonly change: 'Change title or place';
      readonly save: 'Save changes';
      readonly changeDraftEffect: 'This is a draft: no one receives an email.';
      readonly changeEffect_one: '{{count}} person is invited and receives an email if the title shown in emails, the place or the video link changes. Replies stay as they are.';
      readonly changeEffect_other: '{{count}} people are invited and each receive an email if the title shown in emails, the place or the video link changes. Replies stay as they are.';
      readonly move: 'Move to another time';
      readonly moveVerb: 'Move the meeting';
      readonly moveDraftEffect: 'This is a draft: no one receives an email.';
      readonly moveEffect_one: '{{count}} person receives an email with the new time in their own time zone and is asked to reply again. Reminders that are then still to come move with the meeting.';
      readonly moveEffect_other: '{{count}} people each receive an email with the new time in their own time zone and are asked to reply again. Reminders that are then still to come move with the meeting.';
      readonly schedule: 'Send invitations?';
      readonly scheduleEffect_one: '{{count}} person receives an email with a calendar invitation in their own time zone. The email is sent in two minutes; changes that you make until then are included.';
      readonly scheduleEffect_other: '{{count}} people each receive an email with a calendar invitation in their own time zone. The emails are sent in two minutes; changes that you make until then are included.';
      readonly reminders: 'Reminders are sent {{leads}} before the meeting.';
      readonly noReminder: 'The meeting begins too soon for a reminder.';
      readonly lead: {
        readonly '7-days': '7 days';
        readonly '1-day': '1 day';
        readonly '1-hour': '1 hour';
      };
      readonly scheduleEffect_zero: 'No one is on the invitation list yet, so no one receives an email. People who may see the meeting find it in their list.';
      readonly open: 'Start this meeting?';
      readonly openEffect: 'Everyone who has the meeting’s page open sees that it is in session. The meeting can then be closed, but no longer moved or cancelled.';
      readonly close: 'Close this meeting?';
      readonly closeEffect: 'The meeting then counts as held and is listed among the past meetings. It cannot be started again.';
      readonly share: 'Tell the other countries that it took place?';
      readonly shareEffect: 'Once the meeting is over, all members see that your country held a meeting on that day. They see neither the title, the place, the agenda nor who attended. No one receives an email.';
      readonly unshare: 'Stop telling the other countries?';
      readonly unshareEffect: 'The other countries are no longer told that this meeting took place. No one receives an email.';
      readonly cancel: 'Cancel this meeting?';
      readonly cancelDraftEffect: 'This is a draft: no one receives an email. The draft cannot be restored.';
      readonly cancelEffect_one: '{{count}} person receives an email that removes the meeting from their calendar. This cannot be undone.';
      readonly cancelEffect_other: '{{count}} people each receive an email that removes the meeting from their calendar. This cannot be undone.';
      readonly withdraw: 'Withdraw this invitation?';
      readonly withdrawVerb: 'Withdraw the invitation';
      readonly withdrawDraftEffect: '{{name}} is removed from the invitation list. No one receives an email.';
      readonly withdrawEffect: '{{name}} receives an email that removes the meeting from their calendar and says that the meeting itself is not cancelled. No one else is notified.';
      readonly invite: 'Invite';
      readonly inviteVerb: 'Invite';
      readonly teams: 'National teams';
      readonly teamsHint: 'The current holders of the three seats.';
      readonly allTeams: 'All eight countries';
      readonly network: 'National network of {{country}}';
      readonly networkHint: 'The members of these organisations who are active now.';
      readonly members: 'Individual members and observers';
      readonly search: 'Search by name or organisation';
      readonly noneFound: 'No one with that name can be invited.';
      readonly inviteDraftEffect: 'They are added to the invitation list. No one receives an email until you send the invitations.';
      readonly inviteEffect: 'People who are new to this meeting each receive an email with a calendar invitation. No one else does. Changes within two minutes are sent as one email.';
      readonly already: 'already invited';
    };
    readonly series: {
      readonly form: {
        readonly is: 'This is a series of meetings';
        readonly isHint: 'Each meeting is at the same local time of the host. Each meeting can later be moved or cancelled separately.';
        readonly interval: 'Every';
        readonly every: 'Unit';
        readonly times: 'Number of meetings';
        readonly on: 'On';
        readonly dates: 'Meetings on {{dates}}.';
        readonly datesMany: '{{count}} meetings: {{dates}} … {{last}}.';
        readonly hour: 'Always at {{time}}, host’s local time, also when the clocks change.';
      };
      readonly step: {
        readonly week_one: 'week';
        readonly week_other: 'weeks';
        readonly month_one: 'month';
        readonly month_other: 'months';
        readonly year_one: 'year';
        readonly year_other: 'years';
      };
      readonly counted: {
        readonly first: 'the first {{weekday}}';
        readonly second: 'the second {{weekday}}';
        readonly third: 'the third {{weekday}}';
        readonly fourth: 'the fourth {{weekday}}';
        readonly fifth: 'the fifth {{weekday}}, in months that have one';
      };
      readonly last: 'the last {{weekday}}';
      readonly day: 'day {{day}}, in months that have it';
      readonly facts_one: '{{count}} meeting · local time in {{city}}';
      readonly facts_other: '{{count}} meetings · local time in {{city}}';
      readonly one: 'Part of a series';
      readonly all: 'See the whole series';
      readonly whole: 'The whole series';
      readonly meetings: 'Meetings of this series';
      readonly moved: 'moved from its regular time';
      readonly answer: {
        readonly text: 'Reply once for all upcoming meetings of this series that you are invited to. You can still change your reply for each of them.';
        readonly yes: 'Yes to all upcoming dates ({{dates}})';
        readonly no: 'No to all upcoming dates ({{dates}})';
        readonly same: 'Give this reply for all upcoming dates ({{dates}})';
        readonly saved: 'Saved for all upcoming dates.';
        readonly given: {
          readonly yes: 'You replied that you will attend on all upcoming dates. You can still change your reply for each of them.';
          readonly no: 'You replied that you will not attend on any upcoming date. You can still change your reply for each of them.';
          readonly mixed: 'You have replied for every upcoming date. A reply here replaces your reply for each of them.';
        };
      };
      readonly edit: {
        readonly menu: 'Change the series';
        readonly change: 'Change this and following dates';
        readonly changeVerb: 'Change the series';
        readonly from: 'From this date on';
        readonly startClock: 'Starts at';
        readonly endClock: 'Ends at';
        readonly clockHint: 'Local time in {{city}}. A date that was moved separately keeps its own time.';
        readonly changeEffect_zero: 'No one is invited to the whole series, so no one receives an email about it.';
        readonly changeEffect_one: '{{count}} person receives one email with all upcoming dates. If the time changes, replies to those dates no longer count and everyone is asked to reply again.';
        readonly changeEffect_other: '{{count}} people each receive one email with all upcoming dates. If the time changes, replies to those dates no longer count and everyone is asked to reply again.';
        readonly changeDraftEffect: 'This series is a draft: no one receives an email.';
        readonly extend: 'Add dates';
        readonly extendVerb: 'Add the dates';
        readonly times: 'Number of dates to add';
        readonly newDates: 'New dates: {{dates}}.';
        readonly extendEffect_zero: 'No one is invited to the whole series, so no one receives an email about it.';
        readonly extendEffect_one: '{{count}} person is invited to the new dates and receives one email with all upcoming dates. Replies already given are kept.';
        readonly extendEffect_other: '{{count}} people are invited to the new dates and each receive one email with all upcoming dates. Replies already given are kept.';
        readonly end: 'End the series after a date';
        readonly endVerb: 'End the series';
        readonly after: 'Last date';
        readonly endDates: 'These dates will be cancelled: {{dates}}.';
        readonly endEffect_zero: 'No one is invited to the whole series, so no one receives an email about it.';
        readonly endEffect_one: '{{count}} person receives one email with the dates that remain. This cannot be undone.';
        readonly endEffect_other: '{{count}} people each receive one email with the dates that remain. This cannot be undone.';
      };
      readonly coming_zero: 'no one has said yes yet';
      readonly coming_one: '{{count}} will attend';
      readonly coming_other: '{{count}} will attend';
      readonly draft: {
        readonly title: 'This series is a draft';
        readonly text: 'Only its conveners can see it. No one has been notified.';
      };
      readonly draftOne: 'Invitations are sent for the whole series together.';
      readonly cancelled: {
        readonly title: 'This series is over';
        readonly text: 'The upcoming meetings have been cancelled. Everyone who was invited has been notified.';
      };
      readonly inviteEffect: 'People who are new to this series each receive one email with all its upcoming dates. No one else does.';
      readonly scheduleEffect_zero: 'No one is on the invitation list yet, so no one receives an email. People who may see the meetings find them in their list.';
      readonly scheduleEffect_one: '{{count}} person receives one email with all dates in their own time zone, a calendar entry for the series, and a link for each date to reply without signing in.';
      readonly scheduleEffect_other: '{{count}} people each receive one email with all dates in their own time zone, a calendar entry for the series, and a link for each date to reply without signing in.';
      readonly cancel: 'Cancel the series';
      readonly cancelQuestion: 'Cancel all upcoming meetings?';
      readonly cancelEffect_zero: 'No one is invited to the whole series. This cannot be undone.';
      readonly cancelEffect_one: '{{count}} person receives one email that removes the meetings from their calendar. Meetings already held are kept. This cannot be undone.';
      readonly cancelEffect_other: '{{count}} people each receive one email that removes the meetings from their calendar. Meetings already held are kept. This cannot be undone.';
    };
    readonly copy: {
      readonly title: 'Copy this meeting';
      readonly convene: 'Create a meeting from this template';
      readonly effect: 'This creates a draft with the same text, quorum, invitation list and agenda. Replies and minutes are not copied. No one receives an email until you send the invitations.';
    };
    readonly template: {
      readonly title: 'Templates';
      readonly lead: 'Meetings saved as a starting point for others: their text, quorum, invitation list and agenda. You edit a template on its page, like a draft.';
      readonly link: 'Templates';
      readonly keep: 'Save as a template';
      readonly name: 'Name of the template';
      readonly nameHint: 'A name that conveners will look for, such as “Autumn meeting of the region”.';
      readonly keepEffect: 'Text, quorum, invitation list and agenda are saved. The template does not appear in any list of meetings, and no one is notified.';
      readonly is: 'This is a template: {{name}}';
      readonly text: 'A template is not a meeting and is not sent to anyone. Change its text, invitation list and agenda here, and create meetings from it.';
      readonly remove: 'Remove the template';
      readonly removeQuestion: 'Remove this template?';
      readonly removeEffect: 'Meetings created from it stay as they are. The template cannot be restored.';
      readonly none: {
        readonly title: 'No templates yet';
        readonly text: 'Open a meeting that went well and choose “Save as a template” under “More actions”.';
      };
      readonly hours: '{{from}}–{{to}} {{city}}';
      readonly guests_zero: 'no invitees yet';
      readonly guests_one: '{{count}} invitee';
      readonly guests_other: '{{count}} invitees';
    };
    readonly replies: {
      readonly title: 'Email replies to review';
      readonly link: 'Email replies';
      readonly lead: 'Replies from calendar programs that do not count automatically. No reply is accepted on the basis of an email alone.';
      readonly refused: 'A reply that could not be accepted';
      readonly found: 'The email came from {{sender}} and was read {{when}}. It is in the mailbox of the invitations.';
      readonly unknownSender: 'an unknown address';
      readonly says: {
        readonly accepted: '{{who}} will attend';
        readonly declined: '{{who}} will not attend';
        readonly tentative: '{{who}} says maybe';
      };
      readonly reason: {
        readonly 'not-authenticated': 'It came from {{sender}}, but your email server does not confirm that.';
        readonly 'sent-by-another': 'It replies for {{attendee}}, but was sent by {{sender}}.';
        readonly 'proposes-another-time': 'It proposes another time. Speak to {{sender}}, and move the meeting if necessary.';
        readonly 'nobody-invited': 'It replies for {{attendee}}, but no one with that address is invited.';
        readonly unreadable: 'Its calendar file cannot be read.';
        readonly incomplete: 'It does not say yes, no or maybe, or does not say to which meeting.';
        readonly 'several-attendees': 'It replies for several people at the same time.';
        readonly 'too-many-events': 'It replies to more meetings at the same time than anyone is invited to.';
        readonly 'too-large': 'Its calendar file is too large to be read.';
        readonly 'no-such-meeting': 'It replies to a meeting that is not known here, or to a date that the series does not have.';
        readonly 'meeting-already-cancelled': 'It arrived after the meeting had been cancelled.';
        readonly 'meeting-over': 'It arrived after the meeting was over.';
        readonly 'not-dealt-with': 'Something went wrong on our side while it was being processed. Ask for the reply again.';
      };
      readonly whose: 'Reply from';
      readonly choose: 'Choose an invitee';
      readonly take: 'Accept the reply';
      readonly takeOf: 'Accept as the reply of {{name}}';
      readonly setAside: 'Dismiss';
      readonly taken: 'Done: the reply counts.';
      readonly setAsideDone: 'Done: the reply has been dismissed.';
      readonly none: {
        readonly title: 'No replies to review';
        readonly text: 'Replies from calendar programs that your email server confirms count automatically. Other replies will appear here if a mailbox is set up for them.';
      };
    };
    readonly feed: {
      readonly title: 'Meetings in your own calendar';
      readonly lead: 'A private address that your calendar program checks automatically, so that it shows when meetings are moved or cancelled.';
      readonly is: 'Your address';
      readonly none: {
        readonly title: 'You have no calendar address';
        readonly text: 'Create one and paste it into your calendar program as a subscription.';
      };
      readonly make: 'Create an address';
      readonly renew: 'Create a new address';
      readonly revoke: 'Deactivate this address';
      readonly since: 'Created {{time}}.';
      readonly used: 'Last checked by a calendar {{time}}.';
      readonly unused: 'Not yet checked by any calendar.';
      readonly shown: 'Copy this address now. It will not be shown again, because only a fingerprint of it is kept.';
      readonly copy: 'Copy the address';
      readonly copied: 'Copied';
      readonly key: 'Anyone who has this address can see when and where you meet, except for discreet meetings, for which it gives only the time. Treat the address like a key.';
      readonly slow: 'Calendar programs check such an address only from time to time; each is described below. A change within two days of a meeting reaches you faster by email.';
      readonly once: 'If you also accept the invitations sent by email, a meeting may appear in your calendar twice. Choose one of the two.';
      readonly renewQuestion: 'Create a new address?';
      readonly renewEffect: 'The current address stops working immediately; calendars that use it no longer receive changes.';
      readonly revokeQuestion: 'Deactivate this address?';
      readonly revokeEffect: 'Calendars that use it no longer receive changes. You can create a new address at any time.';
      readonly how: {
        readonly title: 'Add it to your calendar program';
        readonly lead: 'Copy the address first. Subscribe to it instead of importing a file: an imported file never changes.';
        readonly outlook: {
          readonly name: 'Outlook for Windows';
          readonly steps: 'In the calendar, choose “Add calendar”, then “From Internet” (in the new Outlook: “Subscribe from web”). Paste the address and confirm.';
          readonly pace: 'Classic Outlook checks with every send and receive, usually within an hour. The new Outlook checks like Outlook on the web.';
        };
        readonly outlookWeb: {
          readonly name: 'Outlook on the web';
          readonly steps: 'In the calendar, choose “Add calendar”, then “Subscribe from web”. Paste the address, give the calendar a name and choose “Import”.';
          readonly pace: 'It checks about every three hours, sometimes only once a day. You cannot make it check sooner.';
        };
        readonly google: {
          readonly name: 'Google Calendar';
          readonly steps: 'In a browser on a computer, choose + beside “Other calendars”, then “From URL”. Paste the address and choose “Add calendar”. It then appears on your phone as well.';
          readonly pace: 'It checks every 8 to 24 hours. You cannot make it check sooner.';
        };
        readonly apple: {
          readonly name: 'Apple Calendar';
          readonly steps: 'On a Mac, choose “New Calendar Subscription” in the File menu and paste the address. On an iPhone or iPad, open Calendar, choose “Calendars”, then “Add Calendar” and “Add Subscription Calendar”.';
          readonly pace: 'You choose how often it checks: on a Mac under “Auto-refresh”, from every five minutes to once a week. The iPhone and iPad check less often when on battery power.';
        };
        readonly thunderbird: {
          readonly name: 'Thunderbird';
          readonly steps: 'In the calendar, choose “New Calendar”, then “On the Network”. Leave the user name empty, paste the address as location and choose “Find Calendars”.';
          readonly pace: 'It checks every 30 minutes while it is open. You can change this in the properties of the calendar.';
        };
      };
    };
    readonly handout: {
      readonly agenda: 'Agenda in the host’s local time (PDF)';
      readonly sheet: 'Attendance sheet to sign (PDF)';
      readonly list: 'Attendance list (CSV)';
    };
  };
  readonly minutes: {
    readonly title: 'Minutes';
    readonly of: 'Minutes: {{title}}';
    readonly missing: {
      readonly title: 'Minutes not available';
      readonly text: 'Either there is no meeting at this address, or you do not have access to its minutes. Minutes of a national meeting can be read in its country and by people who attended. If you need them, ask the person who sent you the link.';
    };
    readonly seat: {
      readonly government: 'government seat';
      readonly ngo: 'NGO seat';
      readonly resource: 'resource person';
    };
    readonly seatOf: '{{country}}, {{seat}}';
    readonly secretariat: 'The secretariat';
    readonly state: {
      readonly draft: 'Draft';
      readonly circulated: 'Circulated';
      readonly corrections: 'Being corrected';
      readonly approved: 'Approved';
    };
    readonly notBegun: {
      readonly title: 'The meeting has not started';
      readonly text: 'Minutes are kept from the moment the meeting is started, with an entry for each agenda item.';
    };
    readonly noItems: {
      readonly title: 'The agenda has no items';
      readonly text: 'The minutes have an entry for each agenda item.';
      readonly write: 'The minutes have an entry for each agenda item. Add the items to the agenda first.';
    };
    readonly notice: {
      readonly circulated: {
        readonly title: 'Approved on {{day}} unless someone objects';
        readonly text: 'Read the minutes by then. No objection by then counts as agreement. A request for a correction suspends the approval until it is resolved.';
      };
      readonly corrections: {
        readonly title: 'A correction has been asked for';
        readonly text: 'The approval is suspended. Once every correction is resolved, the minutes are circulated again.';
      };
      readonly approved: {
        readonly title: 'Approved on {{day}}';
        readonly text: 'No one objected. These minutes are locked; anything left out is added below as a numbered addendum.';
      };
    };
    readonly present: {
      readonly title: 'Present';
      readonly none: 'No one is recorded as present yet.';
      readonly others: 'Others';
      readonly record: 'Record who attended';
      readonly recordTitle: 'Who attended?';
      readonly recordHint: 'Decisions are checked against the quorum by the seats that attended. People who said that they would attend are already marked.';
      readonly save: 'Save';
      readonly count_one: '{{count}} person';
      readonly count_other: '{{count}} people';
      readonly met: 'The quorum is met.';
      readonly missed: 'The quorum is not met.';
      readonly were_zero: 'No country is recorded as present.';
      readonly were_one: '{{count}} country is recorded as present.';
      readonly were_other: '{{count}} countries are recorded as present.';
      readonly needed_one: 'One is required.';
      readonly needed_other: '{{count}} are required.';
      readonly missing: {
        readonly government: 'No government seat is present.';
        readonly ngo: 'No NGO seat is present.';
        readonly resource: 'No resource person is present.';
      };
      readonly below: {
        readonly refused: 'Below the quorum, no decision can be taken.';
        readonly indicative: 'Below the quorum, a decision is marked as indicative.';
      };
    };
    readonly entry: {
      readonly none: 'Nothing written yet.';
      readonly nothing: 'Nothing was noted.';
      readonly edit: 'Write';
      readonly editOne: 'Write the minutes of {{title}}';
      readonly editLabel: 'Minutes of {{title}}';
      readonly save: 'Save';
      readonly hint: 'Ctrl+Enter saves, Esc closes. No names or details of victims.';
      readonly by: 'Last edited by {{name}}, {{time}}';
      readonly more: 'More actions for {{title}}';
      readonly decide: 'Record a decision';
      readonly act: 'Add an action';
      readonly remark: {
        readonly draft: 'Comment';
        readonly circulated: 'Ask for a correction';
        readonly corrections: 'Ask for a correction';
        readonly approved: 'Comment';
      };
    };
    readonly conflict: {
      readonly title: '{{name}} has edited this entry in the meantime';
      readonly text: 'Your text is kept. This is what has changed since you began:';
      readonly joined: 'Merged text';
      readonly both: 'Where you both changed the same passage, both versions appear one after the other. Check them before you save.';
      readonly join: 'Continue with the merged text';
      readonly mine: 'Continue with my version';
      readonly theirs: 'Use their version';
    };
    readonly decision: {
      readonly list: 'Decisions on {{title}}';
      readonly indicative: 'Indicative';
      readonly withdrawn: 'Withdrawn';
      readonly provisional: 'until the minutes are approved';
    };
    readonly action: {
      readonly list: 'Actions from {{title}}';
      readonly due: 'by {{day}}';
      readonly state: {
        readonly open: 'Open';
        readonly done: 'Done';
        readonly dropped: 'Dropped';
      };
    };
    readonly remarks: {
      readonly title: 'Comments and corrections';
      readonly whole: 'On the minutes in general';
      readonly add: {
        readonly draft: 'Comment on the minutes';
        readonly circulated: 'Ask for a correction';
        readonly corrections: 'Ask for a correction';
        readonly approved: 'Comment';
      };
      readonly kind: {
        readonly comment: 'Comment';
        readonly correction: 'Correction';
      };
      readonly state: {
        readonly open: 'Open';
        readonly 'taken-up': 'Accepted';
        readonly declined: 'Declined';
      };
      readonly by: '{{name}}, {{seat}}';
      readonly of: 'Remarks on {{title}}';
      readonly answer: 'Answer: {{text}}';
      readonly settle: 'Resolve';
      readonly dialog: {
        readonly draft: 'Comment on the draft';
        readonly circulated: 'Ask for a correction';
        readonly corrections: 'Ask for a correction';
        readonly approved: 'Comment';
        readonly text: 'What should be changed';
        readonly comment: 'Your comment';
        readonly stops: 'The approval is then suspended until the correction is resolved and the minutes are circulated again. The people who keep the minutes are notified.';
        readonly tells: 'The people who keep the minutes and the seats of the national teams can read it.';
        readonly send: 'Send';
        readonly settle: 'Resolve the remark';
        readonly outcome: 'Outcome';
        readonly takenUp: 'Accepted';
        readonly declined: 'Declined';
        readonly answer: 'Answer';
        readonly answerHint: 'The person who made the remark reads this. An answer is required if you decline.';
      };
    };
    readonly circulate: {
      readonly verb: 'Circulate the minutes';
      readonly title: 'Circulate these minutes?';
      readonly effect: 'Every seat that reads the minutes is notified and receives an email. If no one objects within this time, the minutes are approved and locked.';
      readonly days: 'Days for review';
      readonly empty_one: 'Nothing is written under {{count}} item';
      readonly empty_other: 'Nothing is written under {{count}} items';
    };
    readonly addenda: {
      readonly title: 'Addenda';
      readonly item: 'Addendum {{number}}, {{day}}';
      readonly add: 'Add an addendum';
      readonly dialog: 'Add to approved minutes';
      readonly text: 'What was left out, or was wrong';
      readonly save: 'Add';
      readonly hint: 'The addendum gets the next number and cannot be changed afterwards.';
    };
    readonly history: {
      readonly meeting: 'The meeting';
      readonly turns: 'History of the minutes';
      readonly turn: {
        readonly draft: 'Started';
        readonly circulated: 'Circulated';
        readonly corrections: 'Correction asked for';
        readonly approved: 'Approved';
      };
      readonly by: '{{day}}, {{name}}';
      readonly silence: '{{day}}, no one objected';
      readonly decisions: 'Decision';
      readonly actions: 'Action';
      readonly minutes: 'Minutes';
      readonly item: 'Raised at';
      readonly ballot: 'Decided by ballot';
      readonly clause: 'Sets a clause of';
      readonly clauseHidden: 'A standard that you do not have access to';
      readonly noneYet: 'Nothing has resulted from it yet.';
    };
    readonly section: {
      readonly title: 'Minutes';
      readonly open: 'Open the minutes';
      readonly begin: 'Write the minutes';
      readonly decisions_one: '{{count}} decision';
      readonly decisions_other: '{{count}} decisions';
      readonly actions_one: '{{count}} action';
      readonly actions_other: '{{count}} actions';
    };
    readonly tabs: {
      readonly label: 'Pages of Meetings';
      readonly meetings: 'Meetings';
      readonly decisions: 'Decisions';
      readonly actions: 'Actions';
    };
    readonly decisions: {
      readonly title: 'Decisions';
      readonly lead: 'What the Network decided, when and how, and how each country implements it.';
      readonly list: 'Decisions, the latest first';
      readonly one: 'Decision {{reference}}';
      readonly missing: {
        readonly title: 'Decision not available';
        readonly text: 'Either there is no decision at this address, or you do not have access to it. A decision of a national meeting can be read in its country and by people who attended, and a decision on a closed item by people on its list. If you need it, ask the person who sent you the link.';
      };
      readonly none: {
        readonly title: 'No decisions yet';
        readonly text: 'A decision is recorded in the minutes of the meeting that takes it, and will then appear here.';
      };
      readonly noneFound: {
        readonly title: 'No matching decisions';
        readonly text: 'Remove part of the filter, or show all decisions.';
        readonly all: 'Show all decisions';
      };
      readonly filter: {
        readonly label: 'Find decisions';
        readonly words: 'Text or number';
        readonly country: 'Country';
        readonly anyCountry: 'Any country';
        readonly state: 'Status';
        readonly anyState: 'Any status';
        readonly kind: 'Kind';
        readonly anyKind: 'Any kind';
        readonly area: 'Area';
        readonly anyArea: 'Any area';
        readonly find: 'Find';
        readonly overdue: 'Overdue';
        readonly clause: 'Only decisions on one clause.';
        readonly standard: 'Only decisions on one standard.';
        readonly meeting: 'Only decisions of one meeting.';
        readonly all: 'Show all';
      };
      readonly kind: {
        readonly wording: 'Wording of a standard';
        readonly position: 'Common position';
        readonly mandate: 'Mandate';
        readonly procedure: 'Way of working';
      };
      readonly basis: {
        readonly consensus: 'By consensus';
        readonly ballot: 'By ballot';
      };
      readonly indicative_one: 'Below the quorum: indicative, not binding. {{count}} country was present.';
      readonly indicative_other: 'Below the quorum: indicative, not binding. {{count}} countries were present.';
      readonly withdrawn: 'Withdrawn';
      readonly sharedAbroad: 'The other countries are told of this decision once the minutes are approved.';
      readonly readAbroad: 'The other countries can read this decision.';
      readonly provisional: 'The minutes of the meeting have not been approved yet.';
      readonly followed: '{{settled}} of {{all}} countries have reported a final status';
      readonly overdue_one: '{{count}} overdue';
      readonly overdue_other: '{{count}} overdue';
      readonly review: 'Review on {{day}} by {{who}}';
      readonly reviewed: 'Reviewed';
      readonly file: {
        readonly csv: 'Download as CSV';
        readonly json: 'Download as JSON';
      };
      readonly actions: 'Actions from this decision';
    };
    readonly followUp: {
      readonly title: 'Implementation by country';
      readonly until: 'Countries are asked to report by {{day}}.';
      readonly none: 'The countries were not asked to follow up this decision.';
      readonly ask: 'Ask the countries to report';
      readonly askTitle: 'Ask every country to report on its implementation?';
      readonly askNational: 'Ask {{country}} to report on its implementation?';
      readonly askEffect: 'A row is opened for each country. The responsible seat is reminded 30 days before the due date, again 7 days before, if these days are still to come, and on the day itself.';
      readonly day: 'Due date';
      readonly move: 'Change the due date';
      readonly moveTitle: 'Due date for the countries’ reports';
      readonly country: 'Country';
      readonly state: 'Status';
      readonly who: 'Seat';
      readonly note: 'Note and evidence';
      readonly hidden: 'Not shared';
      readonly nothing: 'Nothing yet';
      readonly vacant: 'vacant';
      readonly overdue: 'overdue';
      readonly states: {
        readonly 'not-started': 'Not started';
        readonly 'under-way': 'Under way';
        readonly done: 'Done';
        readonly 'not-applicable': 'Not applicable here';
        readonly 'legal-obstacle': 'Legal obstacle';
      };
      readonly report: 'Report for {{country}}';
      readonly reportTitle: 'Progress in {{country}}';
      readonly noteField: 'Note';
      readonly noteHint: 'Only your own country sees the note, unless you share it. A legal obstacle requires a note.';
      readonly evidence: 'Evidence';
      readonly evidenceHint: 'Where the evidence can be seen: a rule, a page, a document.';
      readonly seat: 'Responsible seat';
      readonly shared: 'Let the other countries read the note and the evidence';
      readonly save: 'Save';
      readonly saved: 'Saved. {{country}}: {{state}}.';
    };
    readonly decide: {
      readonly title: 'Record a decision';
      readonly edit: 'Correct {{reference}}';
      readonly text: 'What was decided';
      readonly textHint: 'One sentence that can be understood on its own.';
      readonly kind: 'Kind';
      readonly basis: 'How it was decided';
      readonly ballot: 'The ballot';
      readonly noBallots: 'There is no closed ballot yet.';
      readonly followUp: 'Due date for each country’s follow-up';
      readonly followUpHint: 'Leave this field empty if nothing is asked of the countries.';
      readonly review: 'Review date';
      readonly reviewer: 'Responsible';
      readonly belowRefused: 'The quorum is not met: below it, no decision can be taken at this meeting. Record who attended first.';
      readonly belowIndicative: 'The quorum is not met: the decision will be marked as indicative.';
      readonly save: 'Record the decision';
      readonly correct: 'Save';
      readonly recorded: '{{reference}} was recorded.';
      readonly withdraw: 'Withdraw';
      readonly share: 'Tell the other countries';
      readonly shareTitle: 'Tell the other countries of {{reference}}?';
      readonly shareEffect: 'Once the minutes are approved, everyone who may see meetings can read the decision’s number, text and date. They do not see the meeting, its place, its agenda or its papers. Check that the text names no place and no person.';
      readonly unshare: 'Stop telling the other countries';
      readonly unshareTitle: 'Stop telling the other countries of {{reference}}?';
      readonly unshareEffect: 'The decision disappears from their pages immediately. Anyone who has read it may remember it.';
      readonly withdrawTitle: 'Withdraw {{reference}}?';
      readonly withdrawEffect: 'The decision is no longer valid. Its number is not used again, and the reason is shown beside it.';
      readonly reason: 'Reason';
      readonly clauses: 'Clauses that the decision sets or changes';
      readonly standard: 'Standard';
      readonly noStandard: 'None';
      readonly clause: 'Clause';
    };
    readonly review: {
      readonly verb: 'Record the review';
      readonly title: 'Has {{reference}} been reviewed?';
      readonly effect: 'Enter the date of the next review, or leave the field empty if none is needed.';
      readonly again: 'Next review date';
    };
    readonly actions: {
      readonly title: 'Actions';
      readonly lead: 'Who does what by when, as a result of a meeting. An action stays with its seat, even if the holder of the seat changes.';
      readonly list: 'Actions, earliest due date first';
      readonly missing: {
        readonly title: 'Action not available';
        readonly text: 'Either there is no action at this address, or you do not have access to it. An action can be read by the person who carries it out and by people who can read the minutes that it comes from. If you need it, ask the person who sent you the link.';
      };
      readonly none: {
        readonly title: 'No actions yet';
        readonly text: 'An action that is agreed in the minutes of a meeting will appear here until it is done.';
      };
      readonly noneFound: {
        readonly title: 'No matching actions';
        readonly text: 'Remove part of the filter, or show all actions.';
        readonly all: 'Show all actions';
      };
      readonly filter: {
        readonly label: 'Find actions';
        readonly words: 'Text';
        readonly country: 'Country';
        readonly state: 'Status';
        readonly anyState: 'Any status';
        readonly overdue: 'Overdue';
        readonly mine: 'Only mine';
        readonly find: 'Find';
        readonly meeting: 'Only actions of one meeting.';
        readonly all: 'Show all';
      };
      readonly state: {
        readonly open: 'Open';
        readonly done: 'Done';
        readonly dropped: 'Dropped';
        readonly overdue: 'Overdue';
      };
      readonly due: 'by {{day}}';
      readonly vacant: 'seat vacant';
      readonly yours: 'Yours';
      readonly new: 'Add an action';
      readonly edit: 'Edit the action';
      readonly text: 'What is to be done';
      readonly owner: 'Responsible';
      readonly ownerHint: 'Enter a name or an organisation to find any member from the country.';
      readonly ownerNobody: 'No matching member';
      readonly day: 'Due date';
      readonly decision: 'Arising from';
      readonly noDecision: 'No decision';
      readonly save: 'Add';
      readonly saveEdit: 'Save';
      readonly locked: 'The minutes are approved, so the text is fixed. Who is responsible and the due date can still be changed.';
      readonly close: 'Mark as done';
      readonly closeTitle: 'Mark this action as done?';
      readonly result: 'Result';
      readonly resultHint: 'Optional. A sentence for people who read the next minutes.';
      readonly closed: 'Closed: {{text}}';
      readonly drop: 'Drop';
      readonly dropTitle: 'Drop this action?';
      readonly dropEffect: 'No one works on the action any more, and its reminders end. The action stays in the register with the reason.';
      readonly reason: 'Reason';
      readonly reopen: 'Reopen';
      readonly reopenTitle: 'Reopen this action?';
      readonly reopenEffect: 'The action counts as open again, and its seat is reminded before the new due date if there is time.';
      readonly historyTitle: 'History of the action';
      readonly turn: {
        readonly agreed: 'Agreed';
        readonly changed: 'Changed';
        readonly done: 'Done';
        readonly dropped: 'Dropped';
        readonly reopened: 'Reopened';
      };
      readonly turnBy: '{{day}}, {{name}} ({{seat}})';
      readonly byMail: 'by a link in an email';
      readonly resultLabel: 'Result';
    };
  };
  readonly monitoring: {
    readonly title: 'Recommendations';
    readonly lead: 'What monitoring bodies have asked of each country, who is responsible, and what the country has done.';
    readonly leadOthers: 'For other countries, you see what they share.';
    readonly leadShared: 'You see what the countries share.';
    readonly leadNetwork: 'You see what was asked of your own country.';
    readonly countries: 'Countries';
    readonly ownCountry: 'your country';
    readonly toInstruments: 'Instruments and crosswalk';
    readonly instruments: {
      readonly title: 'Instruments';
      readonly lead: 'The instruments against which the countries are monitored, and what in the Network’s work corresponds to each provision.';
      readonly add: 'Add an instrument';
      readonly addVerb: 'Add';
      readonly edit: 'Edit';
      readonly editNamed: 'Edit: {{title}}';
      readonly save: 'Save';
      readonly saved: '{{title}} has been saved.';
      readonly name: 'Full title';
      readonly shortTitle: 'Short title';
      readonly shortTitleHint: 'The name by which it is cited. Files refer to it by this name.';
      readonly unit: 'Text before a number';
      readonly unitHint: 'For example Art. or Pillar; may be empty.';
      readonly body: 'Monitoring body';
      readonly monitored: 'monitored by {{body}}';
      readonly list: 'Instruments in order';
      readonly order: 'Change the order of instruments';
      readonly orderEnd: 'Done';
      readonly provisions: 'Provisions of {{title}}';
      readonly count_one: '{{count}} provision';
      readonly count_other: '{{count}} provisions';
      readonly linked_one: '{{count}} linked';
      readonly linked_other: '{{count}} linked';
      readonly noProvisions: 'No provisions yet.';
      readonly nothing: 'Nothing linked yet';
      readonly retired: 'Retired';
      readonly retire: 'Retire';
      readonly retireNamed: 'Retire: {{title}}';
      readonly restore: 'Restore';
      readonly restoreNamed: 'Restore: {{title}}';
      readonly retireTitle: 'Retire {{title}}?';
      readonly retireEffect: 'It stays readable wherever it was used, but can no longer be chosen. You can restore it.';
      readonly retiredDone: '{{title}} has been retired.';
      readonly restored: '{{title}} is in use again.';
      readonly addProvision: 'Add a provision';
      readonly addProvisionTo: 'Add a provision: {{title}}';
      readonly number: 'Number';
      readonly numberHint: 'As it is cited, without “Art.”, for example 11a';
      readonly provisionTitle: 'Short title';
      readonly orderProvisions: 'Change order';
      readonly orderProvisionsOf: 'Change order: provisions of {{title}}';
      readonly link: 'Link';
      readonly linkNamed: 'Link: {{provision}}';
      readonly linkTitle: 'Link {{provision}}';
      readonly linkTo: 'What corresponds to it';
      readonly area: 'An area of work';
      readonly clause: 'A clause of a published standard';
      readonly priority: 'A priority';
      readonly chooseArea: 'Choose an area';
      readonly choosePriority: 'Choose a priority';
      readonly priorityIn: '{{title}} ({{period}})';
      readonly linkVerb: 'Link';
      readonly linkDone: '{{provision}} has been linked.';
      readonly unlink: 'Remove link';
      readonly unlinkNamed: 'Remove link: {{what}}';
      readonly unlinked: 'The link has been removed.';
      readonly clauseName: '{{standard}}, {{number}}';
      readonly clauseWords: '{{standard}}: {{text}}';
      readonly priorityName: 'Priority: {{title}}';
      readonly retiredChoice: '{{title}} (retired)';
    };
    readonly country: {
      readonly title: 'Recommendations to {{country}}';
      readonly whole: 'All recommendations the country received';
      readonly shared: 'Recommendations the country shares';
      readonly add: 'Add a recommendation';
      readonly import: 'Import a file';
      readonly team: 'The national team';
      readonly totals: 'Progress';
      readonly list: 'Recommendations to {{country}}';
      readonly none: 'No matching recommendations';
      readonly noneText: 'Recommendations will appear here with their report, who is responsible, the due date and the answer.';
      readonly all: 'Show all recommendations';
      readonly csv: 'Download as CSV';
      readonly json: 'Download as JSON';
    };
    readonly filter: {
      readonly label: 'Find recommendations';
      readonly instrument: 'Instrument';
      readonly anyInstrument: 'Any instrument';
      readonly state: 'Status';
      readonly current: 'Open';
      readonly late: 'Late';
      readonly done: 'Done';
      readonly dropped: 'Dropped';
      readonly all: 'Any status';
    };
    readonly state: {
      readonly open: 'Open';
      readonly late: 'Late';
      readonly done: 'Done';
      readonly dropped: 'Dropped';
    };
    readonly seat: {
      readonly government: 'Government seat';
      readonly ngo: 'NGO seat';
      readonly resource: 'Resource person’s seat';
    };
    readonly one: {
      readonly named: '{{source}}, {{number}}';
      readonly received: 'received {{day}}';
      readonly due: 'due {{day}}';
      readonly shared: 'shared';
      readonly own: 'not shared';
      readonly nobody: 'no one responsible yet';
      readonly edit: 'Edit';
      readonly facts: 'Details';
      readonly text: 'What was asked';
      readonly instrument: 'Instrument';
      readonly provisions: 'Provisions';
      readonly owner: 'Responsible';
      readonly noOwner: 'No one yet';
      readonly day: 'Due date';
      readonly noDay: 'No due date';
      readonly receivedOn: 'Received';
      readonly readers: 'Who can read it';
      readonly readersShared: 'The country, the other teams, the secretariat and auditors';
      readonly readersOwn: 'The team and the national network of {{country}}';
      readonly answer: 'What the country has done';
      readonly noAnswer: 'No answer yet.';
      readonly state: 'Status';
      readonly saveAnswer: 'Save the answer';
      readonly answered: 'The answer has been saved.';
      readonly answerHint: 'Everyone who can read the recommendation can read this. No names of victims.';
      readonly missing: 'Recommendation not found';
      readonly missingText: 'The recommendation may belong to a country that does not share it with you.';
    };
    readonly form: {
      readonly newTitle: 'Add a recommendation';
      readonly editTitle: 'Edit the recommendation';
      readonly verb: 'Add the recommendation';
      readonly save: 'Save';
      readonly instrument: 'Instrument';
      readonly chooseInstrument: 'Choose an instrument';
      readonly source: 'Report';
      readonly sourceHint: 'Body and year or round, for example GRETA, second round.';
      readonly number: 'Number or paragraph';
      readonly text: 'What was asked';
      readonly textHint: 'In the wording of the report or in summary. No names of victims.';
      readonly receivedOn: 'Received on';
      readonly provisions: 'Provisions';
      readonly provisionsHint: 'The provisions of the instrument that the recommendation refers to.';
      readonly provision: '{{number}} {{title}}';
      readonly noInstrument: 'Choose the instrument first.';
      readonly owner: 'Responsible';
      readonly nobody: 'No one yet';
      readonly dueOn: 'Due date';
      readonly shared: 'Share it outside the country';
      readonly sharedHint: 'The other teams, the secretariat and auditors can then read the recommendation and the answer.';
    };
    readonly import: {
      readonly title: 'Import recommendations';
      readonly lead: 'The file is shown line by line before anything is saved. It is then imported completely or not at all.';
      readonly columns: 'Columns of the file';
      readonly columnsText: 'The first line names the columns, in any order: instrument, source, number, text and receivedOn.';
      readonly columnsMore: 'A line may also have provisions, dueOn, state, ownerSeat, answer and shared.';
      readonly limits: 'CSV or JSON in UTF-8, at most {{lines}} lines and 2 MB.';
      readonly file: 'File';
      readonly check: 'Check the file';
      readonly another: 'Choose another file';
      readonly wrong: {
        readonly none: 'Choose a file first.';
        readonly kind: 'Choose a file that ends in .csv or .json.';
      };
      readonly good_one: '{{count}} line can be imported';
      readonly good_other: '{{count}} lines can be imported';
      readonly goodText: 'Nothing has been saved yet.';
      readonly known_one: '{{count}} already exists and stays as it is.';
      readonly known_other: '{{count}} already exist and stay as they are.';
      readonly nothingNew: 'Every line already exists';
      readonly faulty_one: 'The file has an error';
      readonly faulty_other: 'The file has {{count}} errors';
      readonly faultyText: 'Nothing was saved. Correct the file and check it again.';
      readonly faults: 'Errors by line';
      readonly outcome: 'Result of the check';
      readonly lines: 'Lines that can be imported';
      readonly more_one: '{{count}} more line';
      readonly more_other: '{{count}} more lines';
      readonly line: 'Line';
      readonly lineNumber: 'Line {{line}}';
      readonly column: 'Column';
      readonly wholeLine: 'whole line';
      readonly fault: 'Error';
      readonly found: 'Found';
      readonly instrument: 'Instrument';
      readonly report: 'Report and number';
      readonly text: 'What was asked';
      readonly provisions: 'Provisions';
      readonly state: 'Status';
      readonly new: 'new';
      readonly there: 'already exists';
      readonly take_one: 'Import {{count}} recommendation';
      readonly take_other: 'Import {{count}} recommendations';
      readonly taken_one: '{{count}} recommendation was imported.';
      readonly taken_other: '{{count}} recommendations were imported.';
      readonly back: 'Back to the recommendations';
    };
    readonly totals: {
      readonly open_one: '{{count}} open';
      readonly open_other: '{{count}} open';
      readonly late_one: '{{count}} late';
      readonly late_other: '{{count}} late';
      readonly done_one: '{{count}} done';
      readonly done_other: '{{count}} done';
      readonly dropped_one: '{{count}} dropped';
      readonly dropped_other: '{{count}} dropped';
    };
  };
  readonly network: {
    readonly title: 'Network';
    readonly lead: 'Eight national teams with three seats each. The seats belong to the countries; people hold them for a term.';
    readonly tabs: {
      readonly label: 'Network sections';
      readonly teams: 'National teams';
      readonly overview: 'Overview';
      readonly members: 'Members';
      readonly organisations: 'Organisations';
      readonly nominations: 'Nominations';
      readonly directory: 'Directory';
      readonly plans: 'Work plans';
      readonly reports: 'Reports';
      readonly recommendations: 'Recommendations';
      readonly areas: 'Areas';
      readonly funds: 'Funds';
      readonly exchange: 'Import and export';
      readonly deliveries: 'Undelivered emails';
      readonly wording: 'Wrong words';
      readonly record: 'Record';
      readonly operation: 'Server';
    };
    readonly seat: {
      readonly government: 'Government seat';
      readonly ngo: 'NGO seat';
      readonly resource: 'Resource person’s seat';
    };
    readonly sector: {
      readonly public: 'public sector';
      readonly 'civil-society': 'civil society';
      readonly international: 'international';
    };
    readonly kind: {
      readonly police: 'Police';
      readonly prosecution: 'Prosecution';
      readonly 'immigration authority': 'Immigration authority';
      readonly 'social services': 'Social services';
      readonly 'health services': 'Health services';
      readonly municipality: 'Municipality';
      readonly 'government agency': 'Government agency';
      readonly 'women\'s shelter organisation': 'Women’s shelter organisation';
      readonly 'umbrella women\'s NGO': 'Umbrella women’s NGO';
      readonly 'refugee and immigration NGO': 'Refugee and immigration NGO';
      readonly 'health NGO': 'Health NGO';
      readonly 'international organisation': 'International organisation';
      readonly other: 'Other';
    };
    readonly office: {
      readonly secretariat: 'Secretariat';
      readonly auditor: 'Auditor';
    };
    readonly role: {
      readonly secretariat: 'Secretariat';
      readonly team: 'National team';
      readonly network: 'National network';
      readonly observer: 'Observer';
      readonly auditor: 'Auditor';
    };
    readonly state: {
      readonly listed: 'Not invited yet';
      readonly invited: 'Invited';
      readonly active: 'Active';
      readonly left: 'Left';
      readonly lapsed: 'Invitation expired';
    };
    readonly place: {
      readonly international: 'International';
    };
    readonly amiss: {
      readonly vacant: 'Vacant';
      readonly vacantSince: 'Vacant since {{day}}';
      readonly sector: 'Held by someone from the sector “{{found}}”; this seat is for “{{expected}}”';
    };
    readonly findings: {
      readonly none: 'Every seat is filled, each by someone from the right sector.';
      readonly title_one: '{{count}} seat needs your attention';
      readonly title_other: '{{count}} seats need your attention';
      readonly vacant: '{{country}}, {{seat}}: the seat is vacant.';
      readonly 'wrong-sector': '{{country}}, {{seat}}: the holder is from another sector.';
    };
    readonly contact: {
      readonly open: 'Public details';
      readonly openNamed: 'Public details: {{seat}}';
      readonly title: '{{seat}}: public details';
      readonly own: 'You hold this seat. Everyone on the internet can read what you publish here, without signing in. You can withdraw the details at any time; they are then removed immediately.';
      readonly other: 'Only the holder of the seat can publish a detail. You can remove details from the public page.';
      readonly email: 'Public email address';
      readonly emailHint: 'An office mailbox rather than your own.';
      readonly phone: 'Public telephone number';
      readonly publish: 'Publish';
      readonly publishName: 'Name';
      readonly publishOrganisation: 'Organisation';
      readonly publishEmail: 'Email address';
      readonly publishPhone: 'Telephone';
      readonly effect: 'The public page will show: {{what}}.';
      readonly effectNone: 'The public page will show nothing about the holder, only that the seat is held.';
      readonly verb: 'Save';
      readonly done: 'The public details have been saved.';
    };
    readonly filter: {
      readonly label: 'Find members';
      readonly organisations: 'Find organisations';
      readonly words: 'Name or organisation';
      readonly country: 'Country';
      readonly anyCountry: 'Any country';
      readonly state: 'Status';
      readonly anyState: 'Any status';
      readonly find: 'Find';
    };
    readonly members: {
      readonly title: 'Members';
      readonly lead: 'The members that your role in the Network allows you to see.';
      readonly leadAll: 'Everyone who belongs to the Network, has been invited, or has left.';
      readonly list: 'Members by name';
      readonly none: {
        readonly title: 'No matching members';
        readonly text: 'Members you are allowed to see are listed here. Try fewer words, or any country.';
        readonly all: 'Show all members';
      };
    };
    readonly invite: {
      readonly open: 'Invite a member';
      readonly title: 'Invite a member';
      readonly name: 'Name';
      readonly email: 'Email address';
      readonly organisation: 'Organisation';
      readonly chooseOrganisation: 'Choose an organisation';
      readonly office: 'Office';
      readonly officeHint: 'Most members have none: what they may do depends on their seat and organisation.';
      readonly noOffice: 'None';
      readonly seatHint: 'A seat of the organisation’s country, held from now on. The invitation names the seat.';
      readonly noSeat: 'None: a member of the network';
      readonly thisAddress: 'This address';
      readonly effect: '{{address}} will get one email with a link. The link opens once, within seven days, and lets the member choose a passphrase.';
      readonly verb: 'Send the invitation';
      readonly done: '{{name}} has been invited.';
      readonly officeEffect: 'Another member of the secretariat has to confirm the office; then {{address}} will get one email with a link. If you are the only member of the secretariat, all teams are notified, and a seat can confirm the office one day later.';
      readonly propose: 'Propose for the office';
      readonly proposed: '{{name}} has been proposed.';
    };
    readonly offices: {
      readonly title: 'Proposals for an office';
      readonly proposed: '{{office}}, proposed by {{proposer}}, {{at}}';
      readonly byColleague: 'Another member of the secretariat has to confirm the office. Until then nothing changes, and no invitation is sent.';
      readonly bySeat: 'The secretariat has only one member, so a seat of a national team can confirm the office, from {{at}}. Any seat can reject it.';
      readonly give: 'Confirm: {{office}}';
      readonly refuse: 'Reject';
      readonly given: '{{name}} now holds the office.';
      readonly refused: 'The proposal has been rejected.';
    };
    readonly member: {
      readonly organisation: 'Organisation';
      readonly country: 'Country';
      readonly capacity: 'Role';
      readonly seat: 'Seat';
      readonly seatIn: '{{seat}}, {{country}}';
      readonly email: 'Email address';
      readonly opensUntil: 'The invitation link works until {{at}}';
      readonly acts: 'Secretariat actions';
      readonly change: 'Edit';
      readonly changeTitle: 'Edit {{name}}';
      readonly keep: 'Save';
      readonly changed: 'The change has been saved.';
      readonly proposedFor: 'Proposed for: {{office}}';
      readonly officeEffect: 'The office is only proposed: another member of the secretariat has to confirm it. The secretariat and the auditors are notified.';
      readonly officeEnds: 'The office ends immediately. The secretariat and the auditors are notified.';
    };
    readonly act: {
      readonly invite: {
        readonly verb: 'Send an invitation';
        readonly title: 'Invite {{name}}?';
        readonly effect: '{{address}} will get one email with a link that opens once, within seven days.';
        readonly done: '{{name}} has been invited.';
      };
      readonly inviteAgain: {
        readonly verb: 'Invite again';
        readonly title: 'Invite {{name}} again?';
        readonly effect: '{{address}} will get one email with a new link that opens once, within seven days. Earlier links stop working.';
        readonly done: '{{name}} has been invited again.';
      };
      readonly renew: {
        readonly verb: 'Send a link for a new passphrase';
        readonly title: 'Let {{name}} choose a new passphrase?';
        readonly effect: '{{address}} will get one email with a link that opens once, within seven days. The current passphrase works until the link is used.';
        readonly done: 'The email to {{name}} is on its way.';
      };
      readonly revoke: {
        readonly verb: 'Withdraw the invitation';
        readonly title: 'Withdraw the invitation to {{name}}?';
        readonly effect: 'The link sent to {{address}} stops working immediately. No one gets an email.';
        readonly done: 'The invitation to {{name}} has been withdrawn.';
      };
      readonly letGo: {
        readonly verb: 'Remove member';
        readonly title: 'Remove {{name}} from the Network?';
        readonly effect: '{{name}} immediately loses their seat, office, passphrase and every open page, and can no longer sign in. What {{name}} did stays on record.';
        readonly mails: {
          readonly none: 'No one gets an email.';
          readonly auditor: 'The secretariat and the auditors each get an email saying that the office has ended.';
          readonly secretariat: 'The secretariat and the auditors each get an email saying that the office has ended; if fewer than two members remain in the secretariat, every seat gets one too.';
        };
        readonly done: '{{name}} has left the Network.';
      };
    };
    readonly organisations: {
      readonly title: 'Organisations';
      readonly lead: 'The agencies, NGOs and international organisations that members come from.';
      readonly list: 'Organisations by name';
      readonly none: {
        readonly title: 'No matching organisations';
        readonly text: 'The organisations of the Network are listed here, by country.';
        readonly all: 'Show all organisations';
      };
    };
    readonly organisation: {
      readonly add: 'Add an organisation';
      readonly change: 'Edit';
      readonly changeNamed: 'Edit {{name}}';
      readonly changeTitle: 'Edit {{name}}';
      readonly name: 'Name';
      readonly choose: 'Choose a country';
      readonly sector: 'Sector';
      readonly kind: 'Kind';
      readonly contact: 'Mailbox';
      readonly contactHint: 'The organisation’s own mailbox, never an individual’s.';
      readonly verb: 'Add';
      readonly keep: 'Save';
      readonly kept: '{{name}} has been saved.';
    };
    readonly exchange: {
      readonly title: 'Import and export';
      readonly lead: 'Countries, organisations, members and seat terms in one file.';
      readonly out: 'Export';
      readonly outText: 'The file contains the names and email addresses of all members. The audit log records that you downloaded it.';
      readonly json: 'Download as JSON';
      readonly csv: 'Download as CSV';
    };
    readonly import: {
      readonly title: 'Import';
      readonly effect: 'Everything in the file is added or updated. Nothing is removed. New members get no email: they are listed until you invite them. Where a seat gets another holder, the seat’s invitations to future meetings pass to the new holder, and both holders get an email for each. A file with an error is not imported at all.';
      readonly file: 'Network file, JSON or CSV';
      readonly verb: 'Import the file';
      readonly wrong: {
        readonly none: 'Choose a file first.';
        readonly kind: 'This is not a JSON or CSV file. Choose a file whose name ends in .json or .csv.';
      };
      readonly refused_one: 'The file was not imported: it has {{count}} error';
      readonly refused_other: 'The file was not imported: it has {{count}} errors';
      readonly nothing: 'Nothing was changed. Correct the lines below in your file and import it again.';
      readonly faults: 'Errors by line';
      readonly line: 'Line';
      readonly lineNumber: 'Line {{line}}';
      readonly field: 'Field';
      readonly wholeLine: 'whole line';
      readonly fault: 'Error';
      readonly found: 'Found';
      readonly done: 'File imported';
      readonly taken: {
        readonly country: 'Countries: {{added}} added, {{updated}} updated';
        readonly organisation: 'Organisations: {{added}} added, {{updated}} updated';
        readonly member: 'Members: {{added}} added, {{updated}} updated';
        readonly appointment: 'Seat terms: {{added}} added, {{updated}} updated';
      };
    };
    readonly fault: {
      readonly 'not-readable': 'The file cannot be read from this point on.';
      readonly 'not-a-list': 'A list is expected here.';
      readonly 'not-a-record': 'A record with named fields is expected here.';
      readonly 'unknown-part': 'There is no section with this name.';
      readonly 'unknown-field': 'There is no field with this name.';
      readonly 'missing-field': 'This field is required.';
      readonly 'not-text': 'Text is expected here.';
      readonly 'too-long': 'The text is too long.';
      readonly 'not-in-list': 'This is not one of the permitted values.';
      readonly 'not-a-time-zone': 'This is not a time zone. Example: Europe/Riga.';
      readonly 'not-a-language': 'This is not a language tag. Example: lv.';
      readonly 'not-true-or-false': 'Only true or false is allowed here.';
      readonly 'not-an-address': 'This is not an email address.';
      readonly 'not-a-date': 'This is not a date. Example: 2027-01-31.';
      readonly 'ends-before-it-begins': 'The term ends before it begins.';
      readonly twice: 'The file contains the same record twice.';
      readonly 'unknown-country': 'This country is neither in the file nor in the Network.';
      readonly 'unknown-organisation': 'This organisation is neither in the file nor in the Network.';
      readonly 'unknown-member': 'This member is neither in the file nor in the Network.';
      readonly 'two-holders-at-once': 'The seat would have two holders at the same time.';
      readonly 'two-seats-at-once': 'The member would hold two seats at the same time.';
      readonly 'member-of-another-country': 'The member works in a different country from the seat.';
      readonly 'wrong-sector': 'The seat is for another sector.';
      readonly 'too-many': 'The file has more records than can be imported at once.';
      readonly 'unknown-instrument': 'There is no instrument with this name.';
      readonly 'unknown-provision': 'The instrument has no provision with this number.';
      readonly 'other-country': 'The file belongs to another country.';
    };
    readonly teams: {
      readonly list: 'National teams by country';
      readonly public: 'Public page of the national teams';
      readonly none: {
        readonly title: 'No countries yet';
        readonly text: 'The eight countries and their teams will appear here once the Network file has been imported.';
        readonly step: 'Import a file';
      };
      readonly about: 'Public page about the Network';
    };
    readonly team: {
      readonly seats: 'Seats';
      readonly members: 'Members of this country';
      readonly contacts: 'Contact details';
      readonly network: 'National network';
      readonly organisations_one: '{{count}} organisation';
      readonly organisations_other: '{{count}} organisations';
      readonly memberCount_one: '{{count}} member';
      readonly memberCount_other: '{{count}} members';
      readonly consultations: 'Consultations of the national network';
      readonly askedUntil: 'until {{time}}';
      readonly askedOpen: 'Open';
      readonly askedEnded: 'Ended';
      readonly askedAnswered: '{{done}} of {{asked}} have answered';
      readonly askedYours: {
        readonly waiting: 'Your answer is requested';
        readonly offered: 'You submitted a remark';
        readonly nothing: 'You have nothing to add';
      };
      readonly meetings: 'National meetings';
      readonly allMeetings: 'All meetings';
      readonly decisions: 'National decisions';
      readonly allDecisions: 'All decisions of this country’s meetings';
      readonly actions: 'Open actions';
      readonly allActions: 'All open actions';
      readonly plan: 'Work plan';
      readonly wholePlan: 'Complete plan';
      readonly due: 'due {{day}}';
      readonly records: 'Implementation of the standards';
      readonly allStandards: 'All standards';
      readonly edition: 'edition {{edition}}';
      readonly reports: 'Reports';
      readonly allReports: 'All reports of this country';
      readonly reportSent: 'sent on {{day}}';
      readonly reportDraft: 'draft';
      readonly money: 'Funds';
      readonly allFunds: 'All funds';
      readonly funds: 'Coordination supported by project funds';
      readonly since: 'since {{day}}';
      readonly until: 'until {{day}}';
      readonly from: '{{from}} to {{until}}';
      readonly coming: 'Future terms';
      readonly former: 'Former holders';
    };
    readonly choice: {
      readonly kind: '{{kind}} ({{count}})';
      readonly whole_one: 'The whole network ({{count}} member)';
      readonly whole_other: 'The whole network ({{count}} members)';
    };
    readonly appoint: {
      readonly open: 'Appoint';
      readonly next: 'Appoint the next holder';
      readonly openNamed: 'Appoint: {{seat}}';
      readonly title: '{{seat}} of {{country}}: appoint a holder';
      readonly member: 'Member';
      readonly choose: 'Choose a member of this country';
      readonly from: 'First day';
      readonly fromHint: 'A day in the country’s calendar. If you enter no day, the term begins immediately.';
      readonly until: 'First day after the term';
      readonly untilHint: 'If you enter no day, the term has no end date.';
      readonly despite: 'The team wants this member although the seat is for the sector “{{sector}}”';
      readonly effectNow: '{{name}} immediately holds the {{seat}} of {{country}}, with the rights of the team. This member’s open pages will reconnect.';
      readonly effectFrom: 'From {{day}}, {{name}} holds the {{seat}} of {{country}}, with the rights of the team.';
      readonly mails: 'The seat’s invitations pass to the new holder: {{name}} then gets an email for each upcoming meeting or series. No one else gets an email.';
      readonly verb: 'Appoint';
      readonly done: '{{name}} has been appointed.';
      readonly none: '{{country}} has no members yet';
      readonly noneText: 'A seat is held by a member from its own country. Invite a member first.';
      readonly noneStep: 'Go to members';
    };
    readonly end: {
      readonly open: 'End the term';
      readonly openNamed: 'End the term: {{seat}}';
      readonly title: 'End the term of {{name}}?';
      readonly until: 'First day after the term';
      readonly untilHint: 'A day in the country’s calendar. If you enter no day, the term ends immediately.';
      readonly effectNow: '{{name}} leaves the {{seat}} of {{country}} immediately: the rights of the team end, also on open pages, and the holder’s details are removed from the public page.';
      readonly effectOn: '{{name}} holds the {{seat}} of {{country}} until the start of {{day}}. From then on the rights of the team end, and the holder’s details are removed from the public page.';
      readonly mails: 'The seat’s invitations pass on: {{name}} then gets an email for each upcoming meeting or series saying that the invitation is withdrawn, and the next holder gets an email with the invitation. No one else gets an email.';
      readonly keeps: 'The account is kept. The term stays on record among the former holders.';
      readonly verb: 'End the term';
      readonly done: 'The end of the term of {{name}} has been recorded.';
    };
    readonly helplines: {
      readonly title: 'Helplines';
      readonly lead: 'Everyone on the internet can read this on the public pages, without signing in.';
      readonly none: 'No helpline has been published.';
      readonly add: 'Publish a helpline';
      readonly edit: 'Edit';
      readonly editNamed: 'Edit {{name}}';
      readonly remove: 'Remove';
      readonly removeNamed: 'Remove {{name}}';
      readonly removeTitle: 'Remove {{name}}?';
      readonly removeEffect: 'It will be removed from the public pages immediately.';
      readonly name: 'Name';
      readonly nameHint: 'As callers know it.';
      readonly phone: 'Telephone number';
      readonly phoneHint: 'With its country code, or as it is dialled in the country, such as 116 006.';
      readonly phoneFault: 'Enter a telephone number with its country code, such as +371 116 006, or as it is dialled in the country.';
      readonly languages: 'Languages';
      readonly languagesHint: 'In which callers are answered.';
      readonly answersIn: 'Languages: {{languages}}';
      readonly roundTheClock: 'Answers every day, round the clock';
      readonly hours: 'Hours';
      readonly hoursHint: 'In English and in local time, with the days.';
      readonly web: 'Web address';
      readonly webHint: 'Starts with https://.';
      readonly never: 'Enter nothing that could reveal where a shelter is, and no individual’s own number.';
      readonly verb: 'Publish';
      readonly published: '{{name}} is now on the public pages.';
      readonly removed: '{{name}} has been removed from the public pages.';
    };
    readonly press: {
      readonly title: 'Press contact';
      readonly lead: 'The public page about the Network names whom the press can ask.';
      readonly none: 'No press contact has been published.';
      readonly add: 'Publish a press contact';
      readonly edit: 'Edit the press contact';
      readonly name: 'Name';
      readonly nameHint: 'An office, or someone who has agreed to it.';
      readonly email: 'Email address';
      readonly phone: 'Telephone number';
      readonly either: 'Enter an email address, a telephone number or both.';
      readonly saved: 'The press contact is now on the public page.';
      readonly remove: 'Remove the press contact';
      readonly removeTitle: 'Remove the press contact?';
      readonly removeEffect: 'The details will be removed from the public page immediately.';
      readonly removed: 'The press contact has been removed from the public page.';
    };
  };
  readonly nominations: {
    readonly title: 'Nominations';
    readonly lead: {
      readonly team: 'Members your team invites, organisations it adds, and holders it nominates for seats. The secretariat sees each of them, and can object.';
      readonly secretariat: 'Members that national teams invite, organisations they add, and holders they nominate for seats. You can object; a nomination for a seat needs your answer.';
    };
    readonly open: 'Invite or nominate';
    readonly form: {
      readonly member: 'Invite a member';
      readonly organisation: 'Add an organisation';
      readonly seat: 'Nominate for a seat';
    };
    readonly filter: {
      readonly open: 'Show only those waiting for an answer';
      readonly all: 'Show all';
    };
    readonly none: {
      readonly title: 'No nominations yet';
      readonly openTitle: 'Nothing is waiting for an answer';
      readonly team: 'Invite the police, the shelters and the municipalities that your network needs.';
      readonly secretariat: 'Invitations and nominations by national teams will appear here immediately.';
    };
    readonly kind: {
      readonly member: 'Member';
      readonly organisation: 'Organisation';
      readonly seat: 'For a seat';
    };
    readonly seat: 'Seat';
    readonly reason: 'Reason';
    readonly reasonHint: 'For your team and the secretariat. No one else can read it.';
    readonly fromHint: 'A day in your country’s calendar. Leave it empty if the term is to begin with the appointment.';
    readonly effect: {
      readonly member: 'The secretariat is notified, and can object; if it does, the membership ends immediately.';
      readonly organisation: 'The organisation can be chosen immediately. The secretariat is notified, and can object.';
      readonly seat: 'The secretariat appoints the member, or objects and gives a reason. Until then nothing changes.';
    };
    readonly verb: {
      readonly seat: 'Nominate';
    };
    readonly done: {
      readonly seat: 'The nomination has been sent to the secretariat.';
    };
    readonly from: 'from {{day}}';
    readonly by: '{{name}}, {{at}}';
    readonly answer: 'The secretariat: {{answer}}';
    readonly outcome: {
      readonly accepted: 'Agreed';
      readonly objected: 'Objected to';
      readonly withdrawn: 'Withdrawn';
      readonly waits: 'Waiting for the secretariat';
      readonly in: 'In the network';
    };
    readonly accept: {
      readonly member: 'No objection';
      readonly organisation: 'No objection';
      readonly seat: 'Appoint';
      readonly memberNamed: 'No objection: {{name}}';
      readonly organisationNamed: 'No objection: {{name}}';
      readonly seatNamed: 'Appoint: {{name}}';
      readonly title: 'Agree to {{name}}?';
      readonly effect: {
        readonly member: '{{name}} stays a member of the national network. The team is notified.';
        readonly organisation: '{{name}} stays an organisation of the country. The team is notified.';
        readonly seat: '{{name}} is appointed to the seat. The holder and the team get an email.';
      };
      readonly done: 'The team has been told that you agree.';
    };
    readonly object: {
      readonly open: 'Object';
      readonly openNamed: 'Object: {{name}}';
      readonly title: 'Object to {{name}}?';
      readonly reason: 'Reason for the objection';
      readonly reasonHint: 'The team can read it.';
      readonly effect: {
        readonly member: 'The membership of {{name}} ends immediately, on every device. The team is told the reason.';
        readonly organisation: '{{name}} can no longer be chosen, and the memberships of its members end immediately. The team is told the reason.';
        readonly seat: '{{name}} is not appointed. The team is told the reason.';
      };
      readonly verb: 'Object';
      readonly done: 'The team has been told that you object.';
    };
    readonly withdraw: {
      readonly open: 'Withdraw';
      readonly openNamed: 'Withdraw: {{name}}';
      readonly title: 'Withdraw {{name}}?';
      readonly effect: {
        readonly member: 'The link in the invitation stops working.';
        readonly organisation: '{{name}} can no longer be chosen.';
        readonly seat: 'The secretariat is no longer asked to appoint {{name}}.';
      };
      readonly verb: 'Withdraw';
      readonly done: '{{name}} has been withdrawn.';
    };
    readonly resend: 'Send again';
    readonly resendNamed: 'Send again: {{name}}';
    readonly resent: '{{name}} gets a new invitation; the previous one no longer works.';
  };
  readonly 'not-me': {
    readonly title: 'That was not me';
    readonly text: 'If somebody else signed in to your account or changed how you sign in, press the button. All your sessions end at once, on every device. Your passphrase stops working. Passkeys and an authenticator app that were added since then are removed. You receive an email with a link to choose a new passphrase, and the secretariat is told.';
    readonly keeps: 'If it was you, close this page: nothing has been changed.';
    readonly verb: 'That was not me';
    readonly done: 'Your account is secured';
    readonly doneText: 'All your sessions have ended, and the secretariat has been told. Open the link in the email that you receive now, and choose a new passphrase.';
    readonly spent: 'This link no longer works';
    readonly spentText: 'It has been used or has expired, and nothing was changed now. If somebody else may be in your account, call the secretariat. If you can still sign in, choose “Sign out everywhere” and change your passphrase, under Sign-in and devices.';
  };
  readonly notifications: {
    readonly title: 'Notifications';
    readonly all: 'All notifications';
    readonly told: {
      readonly 'meeting-invited': 'You are invited to {{title}}';
      readonly 'meeting-moved_single': '{{title}} has a new time; please reply again';
      readonly 'meeting-moved_one': '{{title}} has been moved {{count}} times; please reply again';
      readonly 'meeting-moved_other': '{{title}} has been moved {{count}} times; please reply again';
      readonly 'meeting-cancelled': '{{title}} has been cancelled';
      readonly 'meeting-reminder': '{{title}} is coming up';
      readonly 'poll-reminder': 'Please say which dates suit you: {{title}}';
      readonly 'answer-reminder': 'Please reply to the invitation: {{title}}';
      readonly 'papers-reminder': 'Papers are due: {{title}}';
      readonly 'minutes-reminder': 'The minutes are waiting for your review: {{title}}';
      readonly 'action-reminder': 'An action is due: {{title}}';
      readonly 'follow-up-reminder': 'Please report how your country is implementing decision {{title}}';
      readonly 'review-reminder': 'Decision {{title}} is due for review';
      readonly 'document-review-reminder': 'Your document is due for review: {{title}}';
      readonly 'reading-reminder': 'Please read by the date that was set: {{title}}';
      readonly 'reading-asked': '{{by}} asks you to read {{title}}';
      readonly 'document-access-asked_single': '{{by}} asks to read your document {{title}}';
      readonly 'document-access-asked_one': '{{count}} members ask to read your document {{title}}, most recently {{by}}';
      readonly 'document-access-asked_other': '{{count}} members ask to read your document {{title}}, most recently {{by}}';
      readonly 'document-access-granted': '{{by}} gave you access to a document that you asked for: {{title}}';
      readonly 'minutes-circulated': 'Minutes ready for review: {{title}}';
      readonly 'minutes-correction-asked_single': '{{by}} asks for a correction to the minutes: {{title}}';
      readonly 'minutes-correction-asked_one': '{{count}} corrections to the minutes have been asked for: {{title}}';
      readonly 'minutes-correction-asked_other': '{{count}} corrections to the minutes have been asked for: {{title}}';
      readonly 'minutes-approved': 'The minutes have been approved: {{title}}';
      readonly 'action-agreed': 'An action has been assigned to you: {{title}}';
      readonly 'follow-up-asked': 'Every country is asked to report how it is implementing decision {{title}}';
      readonly 'agenda-proposed_single': '{{by}} proposed an item for {{title}}';
      readonly 'agenda-proposed_one': '{{count}} items have been proposed for {{title}}, most recently by {{by}}';
      readonly 'agenda-proposed_other': '{{count}} items have been proposed for {{title}}, most recently by {{by}}';
      readonly 'agenda-proposal-accepted': 'An item that you proposed is on the agenda of {{title}}';
      readonly 'agenda-proposal-refused': 'An item that you proposed for {{title}} was declined; the meeting’s page gives the reason';
      readonly 'paper-replaced_single': 'A paper for {{title}} has a newer version';
      readonly 'paper-replaced_one': '{{count}} papers for {{title}} have newer versions';
      readonly 'paper-replaced_other': '{{count}} papers for {{title}} have newer versions';
      readonly mentioned_single: '{{by}} mentioned you in a comment in {{title}}';
      readonly mentioned_one: 'You are mentioned in {{count}} comments in {{title}}, most recently by {{by}}';
      readonly mentioned_other: 'You are mentioned in {{count}} comments in {{title}}, most recently by {{by}}';
      readonly 'comment-posted_single': '{{by}} wrote a comment to you in {{title}}';
      readonly 'comment-posted_one': '{{count}} comments to you in {{title}}, most recently from {{by}}';
      readonly 'comment-posted_other': '{{count}} comments to you in {{title}}, most recently from {{by}}';
      readonly 'thread-resolved': '{{by}} resolved one of your threads in {{title}}';
      readonly 'thread-reopened': '{{by}} reopened one of your threads in {{title}}';
      readonly 'standard-opened': '{{by}} gave you access to the draft {{title}}';
      readonly 'standard-moved_single': '{{title}} has moved to a new step: see whose turn it is';
      readonly 'standard-moved_one': '{{title}} has moved through {{count}} steps: see whose turn it is';
      readonly 'standard-moved_other': '{{title}} has moved through {{count}} steps: see whose turn it is';
      readonly 'consultation-opened': 'Your response is requested: {{title}}';
      readonly 'consultation-reminder': 'Your response is still missing: {{title}}';
      readonly 'consultation-extended': 'You have more time to respond: {{title}}';
      readonly 'consensus-opened': 'Your ratings are requested: {{title}}';
      readonly 'consensus-closed': 'A round of ratings has closed: {{title}}';
      readonly 'consensus-reminder': 'Some of your ratings are still missing: {{title}}';
      readonly 'national-consultation-opened': 'Your national team asks for your views: {{title}}';
      readonly 'consultation-closed': 'The consultation has closed: {{title}}';
      readonly 'position-signed': 'A national position has been signed: {{title}}';
      readonly 'amendment-submitted': 'An amendment has been proposed: {{title}}';
      readonly 'amendment-set-submitted': 'Several amendments have been proposed: {{title}}';
      readonly 'amendment-decided': 'An amendment has been decided: {{title}}';
      readonly 'amendment-text-changed': 'The text that you are voting on has changed: {{title}}';
      readonly 'nomination-made': '{{by}} made an invitation or nomination for the national network: {{title}}';
      readonly 'nomination-settled': 'The secretariat has responded to your team’s nomination: {{title}}';
      readonly 'office-proposed': '{{by}} proposes someone for an office; a second person must confirm it: {{title}}';
      readonly 'office-given': '{{title}} has a new office, confirmed by {{by}}';
      readonly 'office-refused': 'An office that was proposed has not been given; {{by}} refused it: {{title}}';
      readonly 'office-ended': '{{title}} no longer holds an office; {{by}} ended it';
      readonly 'seat-given': '{{title}} now holds a seat in a national team';
      readonly 'seat-ended': '{{title}} no longer holds a seat in a national team';
      readonly 'ballot-opened': 'Voting is open: {{title}}';
      readonly 'ballot-closed': 'The votes have been counted: {{title}}';
      readonly 'ballot-annulled': 'A vote has been annulled and has no result: {{title}}';
      readonly 'ballot-paper-entered': 'A vote was entered for your seat; if it is not yours, object: {{title}}';
      readonly 'ballot-paper-confirmed': 'The vote that was entered for your seat counts, unless you vote yourself: {{title}}';
      readonly 'ballot-paper-refused': '{{by}} says that a vote that was entered is not theirs: {{title}}';
      readonly 'ballot-closing-unconfirmed': '{{by}} closed a vote early; someone else must release the result: {{title}}';
      readonly 'priorities-agreed': 'The priorities for {{title}} have been agreed';
      readonly 'directory-asked_single': '{{by}} asks for a detail from a directory entry: {{title}}';
      readonly 'directory-asked_one': '{{count}} members ask for details from a directory entry: {{title}}';
      readonly 'directory-asked_other': '{{count}} members ask for details from a directory entry: {{title}}';
      readonly 'directory-declined': 'Your request for a detail was declined: {{title}}';
      readonly 'directory-granted': 'Access to a detail of a directory entry was given: {{title}}';
      readonly 'directory-grant-ended': 'Access to a detail of a directory entry was withdrawn: {{title}}';
      readonly 'directory-reveal-limit': '{{title}} has reached the daily limit for viewing protected details';
      readonly 'recommendation-reminder': 'A recommendation that you are to answer is due or overdue: {{title}}';
      readonly 'plan-reminder': 'Your work plan line is due or overdue: {{title}}';
      readonly 'application-submitted': '{{by}} has applied to a fund for money; two people decide: {{title}}';
      readonly 'source-reminder': 'Sources are due for review: {{title}}';
      readonly 'fund-report-reminder': 'A report to a fund is due: {{title}}';
      readonly 'practice-reminder': 'Your practice is due for review: {{title}}';
      readonly 'practice-discussed_single': '{{by}} wrote about the practice {{title}}';
      readonly 'practice-discussed_one': '{{count}} new entries about the practice {{title}}';
      readonly 'practice-discussed_other': '{{count}} new entries about the practice {{title}}';
      readonly 'practice-used': '{{by}} reported using your practice {{title}}';
      readonly 'question-asked': 'A question that you may be able to answer: {{title}}';
      readonly 'question-unanswered': 'No one has answered for a week: {{title}}';
      readonly 'question-discussed_single': '{{by}} wrote about the question {{title}}';
      readonly 'question-discussed_one': '{{count}} new entries about the question {{title}}';
      readonly 'question-discussed_other': '{{count}} new entries about the question {{title}}';
      readonly 'question-answered': 'A question has been answered: {{title}}';
      readonly 'evidence-proposed': '{{by}} proposes {{title}} as evidence of how your country implements a clause';
      readonly 'evidence-decided': '{{by}} decided on {{title}} as evidence for a clause';
    };
    readonly group: {
      readonly several: '{{title}}: {{what}}';
      readonly clause: 'Clause {{number}}';
      readonly comments_one: '{{count}} comment';
      readonly comments_other: '{{count}} comments';
      readonly entries_one: '{{count}} new entry';
      readonly entries_other: '{{count}} new entries';
      readonly mentions_one: '{{count}} mention of you';
      readonly mentions_other: '{{count}} mentions of you';
      readonly reminders_one: '{{count}} reminder';
      readonly reminders_other: '{{count}} reminders';
      readonly changes_one: '{{count}} change';
      readonly changes_other: '{{count}} changes';
      readonly times_one: '{{count}} time';
      readonly times_other: '{{count}} times';
      readonly quotation: '“{{words}}”';
      readonly quotationBy: '{{by}}: “{{words}}”';
      readonly markRead: 'Mark as read';
      readonly markReadOf: 'Mark as read: {{title}}';
      readonly marked: 'Marked as read.';
    };
    readonly markAll: 'Mark all as read';
    readonly markedAll: 'All notifications are marked as read.';
    readonly only: {
      readonly label: 'Show';
      readonly all: 'All';
      readonly unread: 'Unread';
    };
    readonly none: 'No notifications yet';
    readonly noneText: 'When a meeting is moved, someone answers your comment or a ballot opens, a notification will appear here.';
    readonly noneUnread: 'You have read everything';
    readonly noneUnreadText: 'New notifications will appear here automatically.';
  };
  readonly operation: {
    readonly title: 'Server';
    readonly lead: 'How Norbanet itself is doing. Those who look after the server see the same, and more.';
    readonly inOrder: 'Everything is in order.';
    readonly notInOrder: 'Not everything is in order.';
    readonly copy: 'This restored copy is at rest.';
    readonly copyText: 'It runs no work, sends no emails and makes no backups until it is released on the server.';
    readonly tell: 'Please tell whoever looks after the server.';
    readonly doctor: 'The command “doctor” there says what to do.';
    readonly asOf: 'As of {{time}}';
    readonly lookAgain: 'Look again';
    readonly unknown: 'not known just now';
    readonly concerns: {
      readonly 'database-read-only': 'The database can only be read: nobody can change anything.';
      readonly 'no-worker': 'Nothing does the background work: emails, reminders and closing times are waiting.';
      readonly 'idle-workers': 'The background processes are running, but take no work: emails, reminders and closing times are waiting.';
      readonly late: 'Work is late: something has been waiting for more than five minutes.';
      readonly 'mail-held-up': 'No emails go out: the mail server does not take them. They are tried again for half a day.';
      readonly 'redis-away': 'Redis does not answer: emails and reminders are waiting, and pages show what others change only when they are opened again.';
      readonly 'disk-low': 'Little space is left for files.';
      readonly 'backup-missing': 'No backup has ever been made.';
      readonly 'backup-failed': 'The last backup failed.';
      readonly 'backup-old': 'The newest backup is more than a day and a half old.';
      readonly 'clocks-apart': 'The clocks of the server and of the database are more than five seconds apart.';
      readonly 'mail-unsettled': 'Some emails did not arrive, or perhaps did not. Please decide what happens to them.';
    };
    readonly now: {
      readonly title: 'Now';
      readonly members: 'Members';
      readonly work: 'can work as usual';
      readonly read: 'can only read: maintenance';
      readonly database: 'Database';
      readonly answers: 'answers';
      readonly databaseSize: 'answers, {{size}}';
      readonly readOnly: 'can only be read';
      readonly redis: 'Redis';
      readonly away: 'does not answer';
      readonly unused: 'not needed here';
      readonly workers: 'Background processes';
      readonly running: '{{number}} running; work was last taken {{ago}}';
      readonly none: 'none is running';
      readonly due: 'Work that is due';
      readonly prompt: 'done as it comes';
      readonly oldest: 'the oldest was due {{ago}}';
      readonly rests: 'at rest';
      readonly failed: 'Jobs that failed in two weeks';
      readonly free: 'Free space for files';
      readonly version: 'Version of Norbanet';
    };
    readonly emails: {
      readonly title: 'Emails';
      readonly waiting: 'Waiting to be sent';
      readonly sent: 'Sent in the last day';
      readonly undelivered: 'Not delivered';
      readonly uncertain: 'Uncertain whether they arrived';
    };
    readonly backups: {
      readonly title: 'Backups';
      readonly newest: 'The newest backup was made {{ago}}.';
      readonly none: 'There is no backup yet.';
      readonly schedule: 'One is made every night at {{time}}.';
      readonly off: 'Backups are not made automatically here: whoever looks after the server makes them.';
      readonly list: 'The last backups';
      readonly at: 'Begun';
      readonly by: 'Made by';
      readonly outcome: 'Result';
      readonly size: 'Size';
      readonly made: 'made';
      readonly failed: 'failed ({{code}})';
      readonly full: 'failed: the disk is full';
      readonly interrupted: 'interrupted';
      readonly running: 'under way';
      readonly madeBy: {
        readonly schedule: 'the schedule';
        readonly command: 'a command';
      };
    };
  };
  readonly overview: {
    readonly title: 'Overview';
    readonly lead: 'What countries and members still have to do: overdue, or due within two weeks.';
    readonly group: 'Group by';
    readonly by: {
      readonly country: 'Country';
      readonly kind: 'Kind';
    };
    readonly none: {
      readonly title: 'Nothing is overdue';
      readonly text: 'Nothing is due within the next two weeks either. Invitations without a reply, minutes to review, actions, ballots, reports and reviews will appear here as they come due.';
    };
    readonly counts: {
      readonly country: 'Overdue and due, by country';
      readonly kind: 'Overdue and due, by kind';
      readonly late: 'Overdue';
      readonly soon: 'Due within a week';
      readonly later: 'Due in the week after';
    };
    readonly list: '{{name}}: overdue and due';
    readonly secretariat: 'Secretariat';
    readonly international: 'International organisations';
    readonly team: 'National team';
    readonly vacant: '{{seat}} (vacant)';
    readonly overdue: {
      readonly days_one: '{{count}} day overdue';
      readonly days_other: '{{count}} days overdue';
      readonly today: 'Overdue since today';
    };
    readonly omitted_one: '{{count}} more, due later, is not listed here.';
    readonly omitted_other: '{{count}} more, due later, are not listed here.';
    readonly kind: {
      readonly answer: 'Invitations without a reply';
      readonly poll: 'Date polls without an answer';
      readonly papers: 'Missing papers';
      readonly 'minutes-draft': 'Minutes not yet circulated';
      readonly minutes: 'Minutes to review';
      readonly action: 'Actions';
      readonly 'follow-up': 'National follow-up';
      readonly review: 'Decisions to review';
      readonly ballot: 'Votes not cast';
      readonly consultation: 'Consultations without a response';
      readonly consensus: 'Clauses to rate';
      readonly 'adoption-review': 'Implementation to review';
      readonly source: 'Sources to check';
      readonly 'document-review': 'Documents to review';
      readonly reading: 'Documents to read';
      readonly practice: 'Practices to review';
      readonly plan: 'Work plan lines';
      readonly recommendation: 'Recommendations to answer';
      readonly 'fund-report': 'Reports to funds';
      readonly directory: 'Directory entries to confirm';
    };
    readonly ofOne: {
      readonly answer: 'Invitation without a reply';
      readonly poll: 'Date poll without an answer';
      readonly papers: 'Missing papers';
      readonly 'minutes-draft': 'Minutes not yet circulated';
      readonly minutes: 'Minutes to review';
      readonly action: 'Action';
      readonly 'follow-up': 'National follow-up';
      readonly review: 'Decision to review';
      readonly ballot: 'Vote not cast';
      readonly consultation: 'Consultation without a response';
      readonly consensus: 'Clauses to rate';
      readonly 'adoption-review': 'Implementation to review';
      readonly source: 'Sources to check';
      readonly 'document-review': 'Document to review';
      readonly reading: 'Document to read';
      readonly practice: 'Practice to review';
      readonly plan: 'Work plan line';
      readonly recommendation: 'Recommendation to answer';
      readonly 'fund-report': 'Report to a fund';
      readonly directory: 'Directory entry to confirm';
    };
  };
  readonly 'passkey-needed': {
    readonly title: 'A passkey is needed to go on';
    readonly lead: 'Members of the secretariat and auditors sign in with a passkey, because what they can see and change needs the strongest protection.';
    readonly use: 'You have a passkey already. Use it to go on; you need not sign in again.';
    readonly elsewhere: 'Sign in with another browser or on another device.';
    readonly lost: 'Lost your passkey?';
    readonly due: 'From {{day}} you need a passkey to sign in.';
    readonly add: 'Add a passkey';
  };
  readonly 'passphrase-change': {
    readonly title: 'Passphrase';
    readonly text: 'Your passphrase signs you in together with your email address. When you change it, the old one stops working and you are signed out everywhere else. You are told by email.';
    readonly change: 'Change your passphrase';
    readonly present: 'Current passphrase';
    readonly new: 'New passphrase';
    readonly done: 'Your passphrase has been changed. You are signed out everywhere else.';
  };
  readonly plans: {
    readonly title: 'Work plans';
    readonly lead: 'What each country plans in the Network’s areas of work, how much progress it has made, and what it costs.';
    readonly leadOthers: 'For other countries, you see what they share.';
    readonly leadShared: 'You see what the countries share.';
    readonly leadNetwork: 'You see the plan of your own country.';
    readonly region: {
      readonly table: 'Lines by area and country';
      readonly area: 'Area';
      readonly own: 'Your country’s plan';
      readonly money: 'Budget';
      readonly none: 'nothing to show';
      readonly cell: '{{country}}, {{area}}';
      readonly open_one: '{{count}} open';
      readonly open_other: '{{count}} open';
      readonly late_one: '{{count}} late';
      readonly late_other: '{{count}} late';
      readonly done_one: '{{count}} done';
      readonly done_other: '{{count}} done';
    };
    readonly area: {
      readonly table: 'Lines by country';
      readonly country: 'Country';
      readonly open: 'Open';
      readonly late: 'Late';
      readonly done: 'Done';
      readonly money: 'Budget';
      readonly lines: 'Work plans';
      readonly noLines: 'No lines yet';
      readonly noLinesText: 'Work plan lines in this area will appear here by country.';
      readonly priorities: 'Priorities';
      readonly clauses: 'Clauses';
      readonly decisions: 'Decisions';
      readonly retired: 'This area is retired: nothing new can be added to it.';
      readonly nothing: 'None in this area yet.';
    };
    readonly country: {
      readonly title: 'Work plan of {{country}}';
      readonly whole: 'All lines of the country';
      readonly shared: 'Lines the country shares';
      readonly add: 'Add a line';
      readonly summary: 'Progress of the plan';
      readonly table: 'Lines and budget by area';
      readonly of: 'Lines in the area {{area}}';
      readonly csv: 'Download as CSV';
      readonly json: 'Download as JSON';
      readonly team: 'The national team';
      readonly none: 'No matching lines';
      readonly noneText: 'Lines of the plan will appear here by area, with who is responsible, the due date and the progress.';
      readonly all: 'Show all lines';
    };
    readonly filter: {
      readonly label: 'Find lines';
      readonly area: 'Area';
      readonly anyArea: 'Any area';
      readonly state: 'Status';
      readonly current: 'Open';
      readonly late: 'Late';
      readonly done: 'Done';
      readonly dropped: 'Dropped';
      readonly all: 'Any status';
    };
    readonly state: {
      readonly open: 'Open';
      readonly late: 'Late';
      readonly done: 'Done';
      readonly dropped: 'Dropped';
    };
    readonly seat: {
      readonly government: 'Government seat';
      readonly ngo: 'NGO seat';
      readonly resource: 'Resource person’s seat';
    };
    readonly line: {
      readonly due: 'due {{day}}';
      readonly shared: 'shared';
      readonly own: 'not shared';
      readonly carries: 'Implements';
      readonly priority: 'Priority: {{title}}';
      readonly clause: '{{standard}}, {{number}}';
      readonly clauseDraft: '{{standard}}: {{text}}';
      readonly progressBy: '{{by}}, {{day}}';
      readonly noProgress: 'No progress has been added yet.';
      readonly progressOf: 'Progress of {{action}}';
      readonly add: 'Add progress';
      readonly addTo: 'Add progress to {{action}}';
      readonly text: 'Progress made';
      readonly textHint: 'Everyone who can read the line can read this. It cannot be changed later.';
      readonly save: 'Add progress';
      readonly added: 'The progress has been added.';
      readonly edit: 'Edit';
      readonly done: 'Done';
      readonly drop: 'Drop';
      readonly reopen: 'Reopen';
      readonly dropTitle: 'Drop this line?';
      readonly dropEffect: 'The line stays in the plan, marked as dropped, and no one is reminded of it. You can reopen it.';
      readonly set: {
        readonly open: 'The line has been reopened.';
        readonly done: 'The line has been marked as done.';
        readonly dropped: 'The line has been dropped.';
      };
      readonly progress: 'Progress';
      readonly facts: 'Details';
      readonly area: 'Area';
      readonly owner: 'Responsible';
      readonly day: 'Due date';
      readonly money: 'Budget';
      readonly noMoney: 'None';
      readonly readers: 'Who can read it';
      readonly readersShared: 'The country, the other teams, the secretariat, observers and auditors';
      readonly readersOwn: 'The team and the national network of {{country}}';
      readonly missing: 'Line not found';
      readonly missingText: 'The line may belong to a country that does not share it with you.';
    };
    readonly form: {
      readonly newTitle: 'Add a line';
      readonly editTitle: 'Edit the line';
      readonly verb: 'Add the line';
      readonly save: 'Save';
      readonly area: 'Area';
      readonly chooseArea: 'Choose an area';
      readonly retiredArea: '{{title}} (retired)';
      readonly action: 'What will be done';
      readonly actionHint: 'One action that can be completed by a certain day. No names of victims, and nothing that could identify one.';
      readonly dueOn: 'Due date';
      readonly owner: 'Responsible';
      readonly ownerHint: 'Type a name or an organisation to find any member of the country.';
      readonly ownerNobody: 'No matching member';
      readonly formerOwner: 'A former member';
      readonly link: 'What it implements';
      readonly linkNone: 'No regional priority or clause';
      readonly linkPriority: 'A priority';
      readonly linkClause: 'A clause';
      readonly priority: 'Priority';
      readonly choosePriority: 'Choose a priority';
      readonly priorityIn: '{{title}} ({{period}})';
      readonly amount: 'Budget';
      readonly amountHint: 'Leave empty for none.';
      readonly currency: 'Currency';
      readonly shared: 'Share it outside the country';
      readonly sharedHint: 'The other teams, the secretariat, observers and auditors can then read this line and its progress.';
    };
    readonly sees: {
      readonly title: 'Who will be able to read what';
      readonly every: 'Every field, and the progress';
      readonly words: 'Area, action, due date, status, progress, budget';
      readonly owner: 'The seat, or the organisation of the member';
      readonly name: 'The name of the member';
      readonly link: 'The priority or clause';
      readonly own: 'Team and national network of {{country}}';
      readonly all: 'Team and national network of {{country}}, other teams, secretariat, observers, auditors';
      readonly nameAll: 'Team and national network of {{country}}, other teams, secretariat';
      readonly linkAll: 'The same people, provided they may read the priority or the draft of the clause';
    };
    readonly news: {
      readonly title: 'Late and recently updated lines';
      readonly of: '{{country}}: late and recently updated lines';
      readonly late: '{{country}}: {{late}} late, {{moved}} recently updated';
      readonly moved: '{{country}}: {{moved}} recently updated';
      readonly none: 'No line you may read is late or has been updated in the last three months.';
      readonly more_one: '{{count}} more in the plan';
      readonly more_other: '{{count}} more in the plan';
    };
  };
  readonly polls: {
    readonly answer: {
      readonly yes: 'Yes';
      readonly 'if-need-be': 'If need be';
      readonly no: 'No';
      readonly none: 'no answer';
    };
    readonly saved: {
      readonly yes: 'Saved: yes.';
      readonly 'if-need-be': 'Saved: if need be.';
      readonly no: 'Saved: no.';
    };
    readonly host: '{{time}}, host’s local time';
    readonly zone: '{{city}}, {{offset}}';
    readonly mine: {
      readonly title: 'Which dates suit you?';
      readonly by: 'Please answer by {{time}}.';
      readonly closed: 'The deadline for answers was {{time}}.';
      readonly hint: 'Each answer is saved as you give it. You can change your answers until the deadline.';
      readonly left_zero: 'You have answered for every date.';
      readonly left_one: '{{count}} date still needs your answer.';
      readonly left_other: '{{count}} dates still need your answer.';
      readonly group: 'Your answer for {{slot}}';
    };
    readonly ranking: {
      readonly title: 'Attendance by date';
      readonly lead: '{{answered}} of {{asked}} have answered. Dates are ranked by the number of countries, then of seats, then by how few answered “if need be”. Of equal dates, one on a public holiday or outside office hours in a country asked ranks behind.';
      readonly silence_one: 'No one has answered yet. One person was asked.';
      readonly silence_other: 'No one has answered yet. {{count}} people were asked.';
      readonly rank: 'Rank {{rank}}';
      readonly countries: '{{count}} of {{of}} countries';
      readonly seats: '{{count}} of {{of}} seats';
      readonly ifNeedBe_one: '{{count}} only if need be';
      readonly ifNeedBe_other: '{{count}} only if need be';
      readonly guests_one: '{{count}} guest';
      readonly guests_other: '{{count}} guests';
      readonly missing: 'No one from {{countries}}.';
      readonly missingAll: 'Someone from every country asked can attend.';
      readonly missingSeat: {
        readonly government: 'No government seat has said that it can attend.';
        readonly ngo: 'No NGO seat has said that it can attend.';
        readonly resource: 'No resource person has said that they can attend.';
      };
      readonly refused: 'Required, and said no: {{who}}.';
      readonly quorum: {
        readonly met: 'The quorum would be reached.';
        readonly missed: 'Below the quorum. Required: {{needs}}.';
      };
      readonly confirm: 'Set this date';
      readonly settled: 'This date has been set.';
      readonly reason: 'Reason for this date: {{reason}}';
    };
    readonly matrix: {
      readonly title: 'Everyone’s answers';
      readonly caption: 'Answers by seat and date';
      readonly who: 'Who';
      readonly others: 'guests without a seat';
      readonly seat: '{{country}}, {{seat}}';
      readonly team: '{{country}} ({{seats}})';
      readonly show: 'Show the answers';
      readonly hide: 'Hide the answers';
      readonly welcome: 'optional';
    };
    readonly seat: {
      readonly government: 'government';
      readonly ngo: 'NGO';
      readonly resource: 'resource person';
    };
    readonly dialog: {
      readonly title: 'Find a date';
      readonly verb: 'Ask for answers';
      readonly slot: 'Date {{number}}';
      readonly starts: 'Starts';
      readonly ends: 'Ends';
      readonly add: 'Add another date';
      readonly remove: 'Remove date {{number}}';
      readonly answerBy: 'Deadline for answers';
      readonly answerByHint: 'Local time in the same city. Two days before the deadline, anyone who has not answered is asked once more.';
      readonly effect_zero: 'No one is on the invitation list yet. Invite people first, so that they can be asked.';
      readonly effect_one: '{{count}} person receives an email with these dates in their own time zone and a personal link to answer without signing in.';
      readonly effect_other: '{{count}} people each receive an email with these dates in their own time zone and a personal link to answer without signing in.';
    };
    readonly facts: {
      readonly none: 'Within office hours everywhere, and not a public holiday.';
      readonly holiday: 'Public holiday: {{days}}.';
      readonly day: '{{country}} ({{name}})';
      readonly outside: 'Outside office hours: {{places}}.';
      readonly place: '{{country}} {{from}}–{{to}}';
      readonly weekend: 'Weekend.';
    };
    readonly confirm: {
      readonly title: 'Set this date?';
      readonly verb: 'Set the date and send invitations';
      readonly effect_one: '{{count}} person receives an email with a calendar invitation for {{time}} and is asked whether they will attend. The poll then ends.';
      readonly effect_other: '{{count}} people each receive an email with a calendar invitation for {{time}} and are asked whether they will attend. The poll then ends.';
      readonly leavesOut: 'This date leaves someone out';
      readonly carried: 'Anyone who said yes to this date has thereby replied yes to the invitation and can still change that reply.';
      readonly reason: 'Reason for this date';
      readonly reasonHint: 'The reason is kept with the meeting and shown to the teams. Do not include names.';
    };
    readonly link: {
      readonly title: 'Your answer';
      readonly lead: '{{name}}, this page is for you only. You are not signed in, and you see nothing but what you are asked.';
      readonly choose: 'A date is being chosen for: {{title}}';
      readonly invited: 'You are invited to: {{title}}';
      readonly come: 'Will you attend?';
      readonly yes: 'Yes, I’ll attend';
      readonly no: 'No';
      readonly said: {
        readonly yes: 'You replied that you will attend. You can still change your reply.';
        readonly no: 'You replied that you will not attend. You can still change your reply.';
      };
      readonly waits: 'Your reply is still needed.';
      readonly none: {
        readonly title: 'There is nothing left to answer';
        readonly text: 'The date has been set or has passed, or the meeting will not take place. The answers you gave before have been kept.';
      };
      readonly elsewhere: {
        readonly title: 'Please sign in to answer';
        readonly text: 'This link has already been used in several browsers. To make sure that your answer is yours, please continue where you are signed in.';
      };
      readonly ended: {
        readonly title: 'This link no longer works';
        readonly text: 'The invitation may have been withdrawn, or a newer email has a newer link. You can sign in, or ask the secretariat.';
      };
      readonly signIn: 'Sign in';
    };
    readonly needs: {
      readonly label: 'What do you need to follow the meeting?';
      readonly hint: 'Interpretation, or what is said as text or in sign language. Only the convener of the meeting sees this.';
      readonly none: 'Nothing in particular';
      readonly clear: 'Nothing in particular';
      readonly into: 'Interpretation into {{language}}';
      readonly 'speech-to-text': 'Speech to text';
      readonly 'sign-language': 'Sign language';
      readonly saved: 'Saved: what you need.';
      readonly title: 'What attendees need to follow the meeting';
      readonly count: '{{need}}: {{count}} ({{who}})';
    };
    readonly attending: {
      readonly label: 'How will you attend?';
      readonly 'in-person': 'In person';
      readonly 'by-video': 'By video';
      readonly saved: {
        readonly 'in-person': 'Saved: you will attend in person.';
        readonly 'by-video': 'Saved: you will attend by video.';
      };
    };
    readonly alternate: {
      readonly title: 'Name an alternate';
      readonly verb: 'Name the alternate';
      readonly offer: 'Cannot attend? Someone from your country can act for your seat at this meeting.';
      readonly act: 'Name an alternate';
      readonly seat: 'Seat';
      readonly who: 'Who acts for the seat';
      readonly whoHint: 'A member of the country’s national network who holds no seat. The alternate acts at this meeting only.';
      readonly nobody: 'No one in the national network of {{country}} can act for this seat yet. The secretariat can invite people to join.';
      readonly effect: 'The alternate receives an email with an invitation and acts for the seat at this meeting: for the quorum and in its ballots. The holder can still attend and listen.';
      readonly is: 'Alternate';
      readonly acts: '{{name}} acts for your seat at this meeting.';
      readonly you: 'You act for this seat at this meeting: {{seat}}.';
      readonly takeBack: 'Withdraw the alternate';
      readonly takeBackOf: 'Withdraw {{name}} as alternate';
      readonly takeBackQuestion: 'Withdraw the alternate?';
      readonly takeBackEffect: '{{name}} no longer acts for the seat; its holder does again. If the alternate was invited for this purpose only, they receive an email that the invitation is withdrawn.';
    };
    readonly change: {
      readonly title: 'Change the dates to choose from';
      readonly act: 'Change the dates';
      readonly verb: 'Save the dates';
      readonly kept: 'Dates to keep';
      readonly keptHint: 'Answers already given for these dates still count. Untick a date that is no longer possible.';
      readonly effect_one: '{{count}} person receives an email with the new list of dates in their own time zone and a new link to answer.';
      readonly effect_other: '{{count}} people each receive an email with the new list of dates in their own time zone and a new link to answer.';
      readonly effectDeadline: 'No one receives an email if only the deadline changes. The page shows the new deadline immediately, and the reminder moves with it if it is then still to come.';
    };
    readonly rezone: {
      readonly title: 'Correct the time zone of the dates';
      readonly act: 'Correct the time zone';
      readonly verb: 'Correct the time zone';
      readonly mode: 'What was meant';
      readonly 'keep-wall-time': {
        readonly label: 'The times as entered: {{time}} in {{to}}';
        readonly effect: 'The dates become different moments in time. Answers are set aside, and everyone is asked again.';
      };
      readonly 'keep-instant': {
        readonly label: 'The same moments, given in local time of {{to}} instead of {{from}}';
        readonly effect: 'People answered for the right moments: their answers stay.';
      };
      readonly told_one: '{{count}} person receives an email with the changed dates.';
      readonly told_other: '{{count}} people each receive an email with the changed dates.';
      readonly quiet: 'No one receives an email.';
    };
    readonly voter: {
      readonly head: 'Actions';
      readonly acts: 'Actions for {{name}}';
      readonly need: 'Mark as required';
      readonly welcome: 'Mark as optional';
      readonly nowNeeded: 'Saved: {{name}} is required.';
      readonly nowWelcome: 'Saved: {{name}} is optional.';
      readonly endLinks: 'Deactivate the links sent to them';
      readonly linksEnded: 'The links sent to {{name}} no longer work.';
    };
    readonly slots_one: '{{count}} date to choose from';
    readonly slots_other: '{{count}} dates to choose from';
    readonly quorum: {
      readonly title: 'Quorum based on the replies so far';
      readonly name: 'Quorum';
      readonly rule: 'Required: {{needs}}.';
      readonly needs: {
        readonly countries_one: '{{count}} country';
        readonly countries_other: '{{count}} countries';
        readonly government: 'a government seat';
        readonly ngo: 'an NGO seat';
        readonly resource: 'a resource person';
      };
      readonly met_zero: 'Reached. Required: {{needs}}.';
      readonly met_one: 'Reached: {{count}} country will attend. Required: {{needs}}.';
      readonly met_other: 'Reached: {{count}} countries will attend. Required: {{needs}}.';
      readonly missed_zero: 'Not reached: no country has said yet that it will attend. Required: {{needs}}.';
      readonly missed_one: 'Not reached: {{count}} country will attend. Required: {{needs}}.';
      readonly missed_other: 'Not reached: {{count}} countries will attend. Required: {{needs}}.';
      readonly below: {
        readonly refused: 'Below the quorum, no decision can be taken.';
        readonly indicative: 'Below the quorum, a decision counts as indicative.';
      };
      readonly presence: 'What counts is who is present when the meeting starts.';
      readonly dialog: {
        readonly title: 'Quorum for this meeting';
        readonly countries: 'Countries';
        readonly countriesHint: 'At least one seat must be present from each of this many countries. 0 means that no number is required.';
        readonly seats: 'Types of seat';
        readonly seatsHint: 'At least one seat of each of these types must be present, from any country.';
        readonly below: 'A decision below the quorum';
        readonly refused: 'cannot be taken';
        readonly indicative: 'is recorded and marked as indicative';
        readonly usual: 'Usual for a regional meeting: {{count}} countries, with a government seat and an NGO seat.';
        readonly effect: 'No one receives an email. Everyone who can see the meeting sees the rule, and once the meeting has started, the rule is fixed.';
      };
    };
  };
  readonly practices: {
    readonly field: {
      readonly identification: 'Identification';
      readonly residence: 'Residence and reflection period';
      readonly shelter: 'Shelter and services';
      readonly return: 'Referral and safe return';
      readonly 'data-protection': 'Victim and data protection';
      readonly compensation: 'Compensation and financial assistance';
      readonly health: 'Health';
      readonly 'legal-aid': 'Legal aid';
      readonly policing: 'Policing';
      readonly prosecution: 'Prosecution';
      readonly immigration: 'Immigration';
      readonly 'social-services': 'Social services';
      readonly 'child-protection': 'Child protection';
      readonly interpretation: 'Interpretation';
      readonly prevention: 'Prevention';
      readonly 'online-exploitation': 'Online exploitation';
      readonly training: 'Training';
      readonly cooperation: 'Cooperation';
    };
    readonly audience: {
      readonly network: 'The whole Network';
      readonly teams: 'The national teams';
      readonly national: '{{country}} only';
    };
    readonly audienceEffect: {
      readonly network: 'All national teams and networks, the secretariat and observers can read it.';
      readonly teams: 'Only the national teams of all countries and the secretariat can read it.';
      readonly national: 'Only the team and the network of {{country}} can read it. The secretariat cannot.';
    };
    readonly state: {
      readonly draft: 'Draft';
      readonly shared: 'Shared';
      readonly retired: 'Retired';
    };
    readonly seat: {
      readonly government: 'Government seat';
      readonly ngo: 'NGO seat';
      readonly resource: 'Resource person’s seat';
    };
    readonly filter: {
      readonly label: 'Filter the list';
      readonly words: 'Keywords';
      readonly field: 'Field';
      readonly country: 'Country';
      readonly language: 'Language';
      readonly state: 'Status';
      readonly any: 'Any';
      readonly find: 'Find';
      readonly all: 'Show all';
    };
    readonly form: {
      readonly title: 'Title';
      readonly titleHint: 'What others can use, in one line.';
      readonly situation: 'The situation';
      readonly situationHint: 'What was not working. No names and no details of victims.';
      readonly done: 'What was done';
      readonly result: 'Results';
      readonly lessons: 'What others should know';
      readonly costs: 'Costs';
      readonly costsHint: 'Who paid for what.';
      readonly costFrom: 'Minimum, in euro';
      readonly costTo: 'Maximum, in euro';
      readonly fields: 'Fields';
      readonly countries: 'Countries';
      readonly countriesHint: 'Where it was tried, or where it applies.';
      readonly language: 'Language of the text';
      readonly audience: 'Share with';
      readonly contact: 'Contact';
      readonly contactMe: 'Me, through the Network';
      readonly contactOwner: 'The owner of the practice';
      readonly review: 'Review date';
      readonly clauses: 'Related clauses';
      readonly clauseWords: 'Text or number of a clause';
      readonly clauseFind: 'Find clauses';
      readonly clauseNone: 'No clause you can read contains this text or number.';
      readonly clauseAdd: 'Add';
      readonly clauseRemove: 'Remove';
      readonly save: 'Save draft';
      readonly saveChanges: 'Save changes';
    };
    readonly practices: {
      readonly title: 'Practices';
      readonly lead: 'What members have tried, what the results were, and how others have used it.';
      readonly share: 'Share a practice';
      readonly list: 'Practices, most recently changed first';
      readonly mine: 'Mine';
      readonly everyones: 'Everyone’s';
      readonly show: 'Show';
      readonly uses_one: 'used by {{count}} organisation';
      readonly uses_other: 'used by {{count}} organisations';
      readonly entries_one: '{{count}} entry';
      readonly entries_other: '{{count}} entries';
      readonly none: {
        readonly title: 'No practices yet';
        readonly text: 'Experience that members share will appear here. Start with something that worked for you.';
      };
      readonly noneFound: {
        readonly title: 'No matching practices';
        readonly text: 'Try fewer keywords, or any field.';
      };
    };
    readonly practice: {
      readonly missing: {
        readonly title: 'Practice not available';
        readonly text: 'Either there is no practice at this address, or it has not been shared with you.';
      };
      readonly newTitle: 'Share a practice';
      readonly editTitle: 'Edit the practice';
      readonly draftNotice: 'Only you can see this draft. Others can read it once you share it.';
      readonly shareTitle: 'Share this practice?';
      readonly shareVerb: 'Share';
      readonly edit: 'Edit';
      readonly more: 'More';
      readonly discard: 'Discard the draft';
      readonly discardTitle: 'Discard this draft?';
      readonly discardEffect: 'No one else has seen it. It cannot be restored.';
      readonly retire: 'Retire';
      readonly retireTitle: 'Retire this practice?';
      readonly retireEffect: 'The practice disappears from the lists. Anyone who has its address can still read it, with the reason below.';
      readonly reason: 'Reason';
      readonly retired: 'Retired on {{day}}';
      readonly by: '{{organisation}}, {{country}}';
      readonly from: 'Shared by {{organisation}}';
      readonly ownerSeat: '{{seat}}, {{country}}';
      readonly owner: 'Owner';
      readonly contact: 'Contact';
      readonly review: 'Review date';
      readonly reviewDue: 'This practice is due for review. Is it still up to date?';
      readonly reviewDone: 'Confirm it is up to date';
      readonly reviewTitle: 'Confirm it is up to date';
      readonly versions: 'Earlier versions';
      readonly version: 'Version {{number}}';
      readonly versionBy: '{{day}} by {{name}}';
      readonly showVersion: 'Read version {{number}}';
      readonly current: 'This version';
      readonly costsBand: 'From {{from}} to {{to}}';
      readonly costsFrom: 'At least {{from}}';
      readonly about: 'About';
      readonly clauses: 'Related clause';
      readonly question: 'Based on the question';
      readonly evidence: 'Evidence for a clause';
      readonly thread: 'This practice is not linked to a clause yet.';
      readonly used: 'Use by other organisations';
      readonly usedNone: 'No other organisation has reported on its use yet.';
      readonly use: 'Report your use';
      readonly useChange: 'Edit our report';
      readonly useTitle: 'Your organisation’s experience';
      readonly useEffect: 'One answer for your organisation. You can change it later.';
      readonly useWords: 'Brief description';
      readonly useSave: 'Save';
      readonly outcome: 'Outcome';
      readonly outcomes: {
        readonly worked: 'It worked';
        readonly 'worked-with-changes': 'It worked with changes';
        readonly 'did-not-work': 'It did not work';
      };
      readonly outcomeCount: '{{outcome}}: {{count}}';
      readonly propose: 'Propose as evidence';
      readonly proposeTitle: 'Propose as evidence for a clause';
      readonly proposeEffect: 'The national team of {{country}} decides whether the practice is added to the country’s record for the clause.';
      readonly proposeEffectTeam: 'The practice is added to the record of {{country}} immediately, because you are a member of its team.';
      readonly proposeNote: 'What it shows';
      readonly proposeVerb: 'Propose';
      readonly proposeClause: 'Clause';
      readonly evidenceState: {
        readonly proposed: 'Waiting for the team';
        readonly accepted: 'Accepted';
        readonly declined: 'Declined';
      };
      readonly accept: 'Accept as evidence';
      readonly decline: 'Decline';
      readonly waitsForTeam: 'Proposed as evidence of how {{country}} implements clause {{number}} of {{standard}}.';
      readonly newerText: 'newer text available';
      readonly renewCitation: 'Cite the newer text';
      readonly clauseLine: 'Clause {{number}}, {{standard}}';
      readonly clauseDraft: '{{standard}}: {{text}}';
    };
    readonly conversation: {
      readonly practice: 'Questions and answers';
      readonly question: 'Answers';
      readonly none: {
        readonly practice: 'No one has asked anything yet.';
        readonly question: 'No one has answered yet.';
      };
      readonly write: {
        readonly practice: 'Ask or add something';
        readonly question: 'Answer';
      };
      readonly reply: 'Reply';
      readonly replyTo: 'Reply to {{name}}';
      readonly send: 'Send';
      readonly resend: 'Send again';
      readonly kept: 'Your text is kept here.';
      readonly arrived_single: '{{name}} wrote something new';
      readonly arrived_one: '{{count}} new entries, the last by {{name}}';
      readonly arrived_other: '{{count}} new entries, the last by {{name}}';
      readonly answer: 'The answer';
      readonly mark: 'Mark as the answer';
      readonly unmark: 'Unmark as the answer';
    };
    readonly questions: {
      readonly title: 'Questions';
      readonly lead: 'Ask the Network. Members who have said that they can help are told in their daily email.';
      readonly ask: 'Ask the Network';
      readonly list: 'Questions, most recently changed first';
      readonly answers_one: '{{count}} answer';
      readonly answers_other: '{{count}} answers';
      readonly unanswered: 'No answer for a week';
      readonly onlyUnanswered: 'Unanswered';
      readonly state: {
        readonly open: 'Open';
        readonly answered: 'Answered';
        readonly closed: 'Closed';
      };
      readonly none: {
        readonly title: 'No questions yet';
        readonly text: 'Questions that members ask each other will appear here.';
      };
      readonly noneFound: {
        readonly title: 'No matching questions';
        readonly text: 'Try fewer keywords, or any field.';
      };
    };
    readonly question: {
      readonly missing: {
        readonly title: 'Question not available';
        readonly text: 'Either there is no question at this address, or it is not addressed to you.';
      };
      readonly askedBy: 'Asked by {{name}}, {{day}}';
      readonly to: 'Addressed to';
      readonly everybody: 'The whole Network';
      readonly askTitle: 'Ask the Network';
      readonly heading: 'Question';
      readonly text: 'Your question';
      readonly textHint: 'What you want to know, and why. No names and no details of victims.';
      readonly fields: 'Fields whose answer you need';
      readonly fieldsHint: 'If you choose none, the whole Network is asked.';
      readonly languages: 'Languages in which an answer would help';
      readonly languagesHint: 'If you choose none, any language.';
      readonly countries: 'Countries concerned';
      readonly countriesHint: 'If you choose none, any country.';
      readonly send: 'Ask';
      readonly sendEffect: 'Members who have said that they can help see the question here and in their daily email. No one gets an email immediately.';
      readonly edit: 'Edit the question';
      readonly editTitle: 'Edit your question';
      readonly editVerb: 'Save';
      readonly editEffect: 'Readers see that the question was changed, and can read its earlier text. No one is notified.';
      readonly edited: 'Changed {{day}}';
      readonly versions: 'Versions of the question';
      readonly close: 'Close';
      readonly closeTitle: 'Close this question?';
      readonly closeEffect: 'The question stays readable. No one can answer until it is reopened.';
      readonly closeReason: 'Reason (optional)';
      readonly closed: 'Closed on {{day}}';
      readonly reopen: 'Reopen';
      readonly toPractice: 'Turn it into a practice';
      readonly practice: 'Resulting practice';
      readonly noPractice: 'No practice has come from this question yet.';
    };
    readonly expertise: {
      readonly title: 'Expertise';
      readonly lead: 'Members who know about a subject. Contact them by asking a question; no private address is shown.';
      readonly mine: 'What I can help with';
      readonly list: 'Members and their expertise, most recently updated first';
      readonly languages: 'Works in {{languages}}';
      readonly knows: 'Knows {{countries}}';
      readonly role: {
        readonly secretariat: 'Secretariat';
        readonly team: 'National team';
        readonly network: 'National network';
        readonly observer: 'Observer';
        readonly auditor: 'Auditor';
      };
      readonly none: {
        readonly title: 'No expertise entered yet';
        readonly text: 'Enter what you can help with, so that others can find you.';
      };
      readonly noneFound: {
        readonly title: 'No matching members';
        readonly text: 'Try fewer keywords, another language or any country.';
      };
      readonly topics: 'In your own words';
      readonly topicsHint: 'Topics, methods, cases you know how to handle. No names.';
      readonly workLanguages: 'Languages you can work in';
      readonly countries: 'Countries you know';
      readonly available: 'Others can find me';
      readonly takesQuestions: 'Send me matching questions in my daily email';
      readonly save: 'Save';
    };
  };
  readonly priorities: {
    readonly allBallots: 'All ballots, on any subject';
    readonly title: 'Priorities';
    readonly lead: 'What the region has agreed to work on, and what is proposed for the next period.';
    readonly state: {
      readonly proposing: 'Open for proposals';
      readonly balloting: 'On the ballot';
      readonly tied: 'Tied';
      readonly agreed: 'Agreed';
    };
    readonly priority: {
      readonly proposed: 'proposed';
      readonly 'on-ballot': 'on the ballot';
      readonly agreed: 'agreed';
      readonly 'in-progress': 'in progress';
      readonly done: 'done';
      readonly 'not-chosen': 'not selected';
      readonly merged: 'merged into another';
    };
    readonly days: '{{from}} to {{to}}';
    readonly proposalCount_one: '{{count}} proposal';
    readonly proposalCount_other: '{{count}} proposals';
    readonly agreedCount_one: '{{count}} agreed';
    readonly agreedCount_other: '{{count}} agreed';
    readonly doneCount_one: '{{count}} done';
    readonly doneCount_other: '{{count}} done';
    readonly empty: {
      readonly title: 'No period yet';
      readonly text: 'Priorities are agreed for a period of time. When the secretariat opens a period, national teams can propose priorities here.';
      readonly textManage: 'Priorities are agreed for a period of time. Open a period so that the national teams can propose priorities.';
    };
    readonly newPeriod: 'New period';
    readonly newPeriodLead: 'The national teams can propose priorities from the moment you create the period until you open the ballot.';
    readonly createPeriod: 'Create period';
    readonly periodTitle: 'Title';
    readonly periodTitleHelp: 'For example: Priorities 2027–2028';
    readonly firstDay: 'First day';
    readonly lastDay: 'Last day';
    readonly propose: 'Propose a priority';
    readonly proposeVerb: 'Propose';
    readonly proposeLead: 'On behalf of the national team of {{country}}. Everyone in the Network can read the proposal.';
    readonly proposalTitle: 'Priority';
    readonly proposalTitleHelp: 'What the region should work on, in a few words. It will appear like this on the ballot.';
    readonly reason: 'Reason';
    readonly reasonHelp: 'Why the region, and why now. Write nothing about individual victims.';
    readonly proposedBy: 'Proposed by the team of {{country}}';
    readonly noProposals: 'You cannot make proposals for this period: its ballot has been opened, or you do not hold a seat in a national team.';
    readonly proposals: 'Proposals';
    readonly tiedProposals: 'Tied for the open places';
    readonly notChosen: 'Not selected in this period';
    readonly agreedList: 'The agreed list';
    readonly rank: '{{rank}}';
    readonly sharedRank: '{{rank}} =';
    readonly progressOf: 'Progress of {{title}}';
    readonly noneYet: {
      readonly title: 'No proposals yet';
      readonly text: 'Proposals by the national teams, each with its reason, will appear here.';
      readonly textTeam: 'Your team can propose what the region should work on, and give the reason for it.';
    };
    readonly tied: {
      readonly title: 'The ballot ended in a tie';
      readonly text_one: 'One place is open, and more than one option is tied for it. None of them was selected; the secretariat can open a runoff.';
      readonly text_other: '{{count}} places are open, and more options than that are tied for them. None of them was selected; the secretariat can open a runoff.';
    };
    readonly ballot: {
      readonly waits: 'Your seat can vote now';
      readonly voted: 'Your ballot has been submitted';
      readonly runs: 'A ballot is open';
      readonly vote: 'Vote';
      readonly look: 'See the ballot';
      readonly decidedBy: 'Decided by ballot';
      readonly onBallot: 'On the ballot';
    };
    readonly openBallot: 'Open ballot';
    readonly openRunoff: 'Open runoff';
    readonly ballotLead_one: '{{count}} proposal will be on the ballot.';
    readonly ballotLead_other: '{{count}} proposals will be on the ballot.';
    readonly runoffLead_one: 'A vote on the {{count}} tied option.';
    readonly runoffLead_other: 'A vote among the {{count}} tied options.';
    readonly noBallot: 'There is no ballot to open for this period now, or you are not entitled to open it.';
    readonly questionDefault: 'What should the region work on?';
    readonly effect: {
      readonly options_one: 'The proposals close: {{count}} is on the ballot.';
      readonly options_other: 'The proposals close: {{count}} are on the ballot.';
      readonly agreed: 'Unless it is a straw poll, its result becomes the agreed list of the period.';
    };
    readonly evidence: 'Evidence';
    readonly evidenceHelp: 'Figures, findings, experience. Optional.';
    readonly sourcePath: 'Origin of the proposal';
    readonly sourcePathHelp: 'The address of the clause, decision, meeting or practice in Norbanet. Optional.';
    readonly sourceKind: 'What is at that address';
    readonly ground: {
      readonly evidence: 'Evidence:';
      readonly kind: {
        readonly clause: 'a clause of a standard';
        readonly decision: 'a decision';
        readonly meeting: 'a meeting';
        readonly practice: 'a practice';
      };
      readonly from: {
        readonly clause: 'The clause it comes from';
        readonly decision: 'The decision it comes from';
        readonly meeting: 'The meeting it comes from';
        readonly practice: 'The practice it comes from';
      };
    };
    readonly merge: {
      readonly button: 'Merge with another';
      readonly of: 'Merge with another: {{title}}';
      readonly title: 'Merge “{{title}}” with another proposal';
      readonly text: 'Its text can still be read under the other proposal, and only the other proposal is on the ballot. Ask both teams first.';
      readonly into: 'Merge into';
      readonly verb: 'Merge';
      readonly part: 'Merged with it: “{{title}}” of {{country}}';
    };
    readonly discussion: {
      readonly button_one: 'Discussion ({{count}})';
      readonly button_other: 'Discussion ({{count}})';
      readonly of_one: 'Discussion of {{title}}: {{count}} comment';
      readonly of_other: 'Discussion of {{title}}: {{count}} comments';
      readonly by: '{{name}}, {{at}}';
      readonly label: 'Your comment';
      readonly help: 'Everyone in the Network can read it. Write nothing about individual victims.';
      readonly say: 'Comment';
    };
    readonly plan: {
      readonly button: 'Assign responsibility';
      readonly of: 'Assign responsibility: {{title}}';
      readonly title: 'Responsibility for “{{title}}”';
      readonly verb: 'Save';
      readonly owners: 'Responsible countries';
      readonly reviewOn: 'Review date';
      readonly links: 'Where it is dealt with';
      readonly linksHelp: 'One per line: a few words, then the address of the meeting, standard or national follow-up in Norbanet.';
      readonly carriedBy: 'Responsible: {{countries}}.';
      readonly reviewed: 'Review date: {{day}}.';
      readonly trace: 'Where “{{title}}” is dealt with';
    };
    readonly picture: {
      readonly section: 'The period so far';
      readonly title: '{{done}} of {{total}} done';
      readonly caption: 'Progress of the agreed priorities at the end of each month';
      readonly month: 'Month';
      readonly part: '{{count}} {{state}}';
    };
  };
  readonly privacy: {
    readonly mine: {
      readonly title: 'My data';
      readonly lead: 'A copy of everything that Norbanet holds about you, in one file.';
      readonly contents: {
        readonly title: 'What the file contains';
        readonly text: 'Your account and profile, your devices and sessions, your answers, votes, comments and contributions, your settings, and what the audit log says about you. For each part, the file says why the data are held and for how long.';
        readonly others: 'It contains no secrets and nothing about other people. Where something belongs to others, the file says only that you took part and when.';
      };
      readonly download: 'Download my data';
      readonly format: 'One JSON file. You can download it {{times}} times in 24 hours.';
      readonly care: {
        readonly title: 'Keep the file safe';
        readonly text: 'The file is no longer protected by Norbanet. Save it only on a device of your organisation, and do not pass it on.';
      };
      readonly erasure: {
        readonly title: 'When you leave';
        readonly text: 'After you have left, the secretariat can erase your name and contact details at your request. Minutes, comments and votes stay, and show your seat instead of your name.';
      };
    };
    readonly erase: {
      readonly title: 'Erase personal data';
      readonly text: '{{name}} has left the Network. If {{name}} asks for it, their name and contact details are erased. It takes two steps.';
      readonly ask: 'Prepare the erasure';
      readonly asked: 'Erasure prepared on {{day}}';
      readonly effect: 'The name and contact details are erased everywhere in Norbanet. Minutes, comments, decisions and votes stay and say “{{label}}” instead. Settings, links, devices and notifications are deleted.';
      readonly keeps: 'Adopted versions and papers that were printed or downloaded are not changed. The audit log stays as it is; it holds no names.';
      readonly confirm: 'Erase for good';
      readonly confirmTitle: 'Erase the personal data of {{name}}?';
      readonly confirmEffect: 'This cannot be undone. Afterwards “{{label}}” stands wherever the name stood.';
      readonly withdraw: 'Do not erase';
      readonly withdrawn: 'The erasure was withdrawn.';
      readonly done: 'The personal data have been erased.';
      readonly erased: 'Personal data erased on {{day}}';
    };
  };
  readonly problems: {
    readonly unknown: {
      readonly title: 'Something went wrong on our side';
      readonly kept: 'Nothing was changed. What you typed is still on this page.';
      readonly next: 'Try again in a moment. If it happens again, give the secretariat this number: {{reference}}.';
    };
    readonly offline: {
      readonly title: 'No connection to Norbanet';
      readonly kept: 'Nothing was sent. What you typed is still on this page.';
      readonly next: 'Check your connection and try again.';
    };
  };
  readonly publishing: {
    readonly ways: {
      readonly label: 'Parts of this standard';
      readonly text: 'Text';
      readonly amendments: 'Amendments';
      readonly sources: 'Sources';
      readonly definitions: 'Definitions';
      readonly versions: 'Versions';
      readonly consensus: 'Consensus';
      readonly adoption: 'Implementation';
      readonly translations: 'Translations';
      readonly files: 'Files';
      readonly public: 'Public page';
    };
    readonly versions: {
      readonly responses: 'Response table';
      readonly title: 'Versions of {{title}}';
      readonly lead: 'A version keeps every clause permanently, with its number and its text.';
      readonly list: 'Versions, newest first';
      readonly none: {
        readonly title: 'No versions yet';
        readonly text: 'Save the text under a name before a meeting or a larger change, so that it can be compared and restored later.';
      };
      readonly kind: {
        readonly working: 'Named';
        readonly consultation: 'Frozen for consultation';
        readonly ballot: 'Voted on';
        readonly adopted: 'Adopted';
      };
      readonly given: {
        readonly adopted: 'Adopted on {{day}}';
        readonly ballot: 'Ballot {{number}}';
        readonly consultation: 'Consultation {{number}}';
      };
      readonly edition: 'Published as {{edition}}';
      readonly by: 'by {{name}}';
      readonly published: 'published {{day}}';
      readonly fixed: 'saved {{day}}';
      readonly clauses_one: '{{count}} clause';
      readonly clauses_other: '{{count}} clauses';
      readonly withNow: 'Compare with the current text';
      readonly name: {
        readonly verb: 'Save a version';
        readonly title: 'Save the current text as a version';
        readonly field: 'Name';
        readonly hint: 'For example “before the Riga meeting”. Everyone who reads the standard can read this name.';
      };
      readonly publish: 'Publish';
      readonly menu: 'Actions for {{label}}';
      readonly restore: {
        readonly verb: 'Restore this version';
        readonly ask: 'Restore “{{label}}”?';
        readonly text: 'The text becomes the text of this version. Each difference is recorded as a new change under your name: what was written since then stays in the history of its clause, and comments stay with the text that they refer to.';
        readonly done: 'The text is “{{label}}” again.';
      };
      readonly compare: {
        readonly title: 'Compare two versions';
        readonly from: 'From';
        readonly to: 'To';
        readonly verb: 'Compare';
        readonly now: 'Current text';
      };
    };
    readonly version: {
      readonly title: '{{label}}';
      readonly facts: 'Version {{ordinal}}';
      readonly fingerprint: 'Fingerprint (SHA-256): {{hash}}';
      readonly covers: {
        readonly scheme1: 'It covers the title and the clauses.';
        readonly scheme2: 'It covers the title, the clauses, the definitions and the sources.';
      };
      readonly purged: 'Text was permanently removed on {{day}}, and the fingerprint was calculated again.';
      readonly was: 'was {{number}}';
      readonly publishedAs: 'Published as {{edition}}';
    };
    readonly compare: {
      readonly title: 'From {{from}} to {{to}}';
      readonly version: '“{{label}}”';
      readonly now: 'the current text';
      readonly same_one: '{{count}} clause is unchanged.';
      readonly same_other: '{{count}} clauses are unchanged.';
      readonly nothing: {
        readonly title: 'No difference';
        readonly text: 'Both texts are the same, word for word.';
      };
      readonly fate: {
        readonly same: 'Unchanged';
        readonly renumbered: 'Renumbered';
        readonly changed: 'Changed';
        readonly added: 'New';
        readonly removed: 'Removed';
      };
      readonly moved: 'Moved';
      readonly numbers: 'was {{before}}, now {{after}}';
      readonly recast: 'Kind or level changed; the text stayed the same.';
      readonly list: 'Differences';
      readonly renumbered_one: '{{count}} clause has a different number only';
      readonly renumbered_other: '{{count}} clauses have a different number only';
      readonly counts: {
        readonly changed: '{{count}} changed';
        readonly added: '{{count}} new';
        readonly removed: '{{count}} removed';
        readonly moved: '{{count}} moved';
      };
      readonly restoreOne: 'Restore the older text';
      readonly definitions: 'Definitions';
      readonly sources: 'Sources';
      readonly before: 'Before:';
      readonly citedOtherwise: 'It is cited in different places from before.';
    };
    readonly publish: {
      readonly title: 'Publish “{{label}}”';
      readonly lead: 'Once it is published, everyone can read it without signing in. It is in force until another edition is published.';
      readonly first: 'The first edition is {{edition}}.';
      readonly already: 'This version is published as {{edition}}. Everyone can read it at';
      readonly slug: 'Address';
      readonly slugHint: 'Lower-case letters, digits and hyphens. The address is cited permanently and cannot be changed.';
      readonly slugPrefix: '/published/';
      readonly step: 'Edition number';
      readonly minor: '{{edition}}: small changes';
      readonly major: '{{edition}}: a new edition';
      readonly changes: 'Clauses with changed text';
      readonly changesLead: 'Tick the clauses whose meaning stayed the same. For all others, each country is asked again how it implements the clause.';
      readonly editorial: 'The meaning of {{number}} stayed the same';
      readonly none: 'No clause that was published before has changed.';
      readonly undecided: 'No decision names these clauses: {{clauses}}.';
      readonly others: 'Also {{list}}.';
      readonly added_one: '{{count}} new clause';
      readonly added_other: '{{count}} new clauses';
      readonly removed_one: '{{count}} removed clause';
      readonly removed_other: '{{count}} removed clauses';
      readonly verb: 'Publish';
      readonly done: '{{edition}} is published.';
      readonly lists: 'Definitions or sources change too. Countries are asked again about clauses only.';
    };
    readonly published: {
      readonly title: 'Published';
      readonly none: 'No standards have been published yet.';
      readonly facts: '{{edition}}, in force since {{day}}';
      readonly adoption: 'Implementation by country';
    };
    readonly status: {
      readonly 'not-started': 'Not started';
      readonly planned: 'Planned';
      readonly 'in-progress': 'In progress';
      readonly 'in-practice': 'In practice';
      readonly 'not-applicable': 'Not applicable';
      readonly 'legal-obstacle': 'Legal obstacle';
    };
    readonly seat: {
      readonly government: 'Government seat';
      readonly ngo: 'NGO seat';
      readonly resource: 'Resource person';
    };
    readonly adoption: {
      readonly title: 'Implementation of {{title}}';
      readonly lead: 'How each country implements each clause of {{edition}}. Each country’s own team keeps its records.';
      readonly map: 'Status in the eight countries, clause by clause';
      readonly clause: 'Clause';
      readonly cell: '{{country}}: {{status}}';
      readonly asked: 'to be reconfirmed';
      readonly due: 'review due';
      readonly legend: 'Key to the symbols';
      readonly own: 'Your country’s records';
      readonly askedOf_one: 'The meaning of {{count}} clause has changed since {{country}} recorded its status.';
      readonly askedOf_other: 'The meaning of {{count}} clauses has changed since {{country}} recorded their status.';
      readonly goAsked: 'Show what changed';
      readonly files: 'Download';
      readonly csv: 'Table (CSV)';
      readonly json: 'Data (JSON)';
      readonly tableTitle: 'Number of clauses by status';
      readonly countsOf: 'Clauses of each country, by status';
      readonly country: 'Country';
      readonly open: '{{code}}: open the records of {{country}}';
      readonly nothing: {
        readonly title: 'Nothing to implement yet';
        readonly text: 'This standard is not published. Once it is, each country will record here how it implements each clause.';
      };
    };
    readonly country: {
      readonly title: '{{country}}: {{title}}';
      readonly filter: {
        readonly label: 'Show clauses';
        readonly all: 'All';
        readonly asked: 'To be reconfirmed';
        readonly due: 'Review due';
        readonly open: 'Not yet';
      };
      readonly noneLeft: {
        readonly title: 'No such clauses';
        readonly text: 'There are no clauses of this kind now.';
      };
      readonly notShared: 'The country has not shared its note.';
      readonly note: 'Note';
      readonly evidence: 'Evidence';
      readonly evidenceState: {
        readonly proposed: 'Proposed as evidence:';
        readonly accepted: 'Evidence:';
        readonly declined: 'Declined as evidence:';
      };
      readonly practices: 'Related practices';
      readonly renewEvidence: 'Confirm for the newer text';
      readonly documents: 'Documents';
      readonly documentsOf: 'Documents: {{number}}';
      readonly clauseOf: 'clause {{number}} of {{title}}';
      readonly recordOf: 'clause {{number}} in {{country}}';
      readonly clauseDocuments: 'Attached to the clause';
      readonly evidenceDocuments: 'Evidence of {{country}}';
      readonly evidenceHint: 'Where it can be found: a law, a decision, a published report.';
      readonly status: 'Status in the country';
      readonly seat: 'Responsible seat';
      readonly nobody: 'No seat yet';
      readonly review: 'Review date';
      readonly reviewOn: 'Review date: {{day}}';
      readonly shared: 'Allow the other countries to read the note and the evidence';
      readonly sharedOff: 'Only your country can read the note';
      readonly edit: 'Change';
      readonly record: 'Record';
      readonly save: 'Save';
      readonly by: 'Recorded by {{name}}, {{when}}, about {{edition}}';
      readonly at: 'Recorded {{when}}, about {{edition}}';
      readonly history: 'History';
      readonly historyOf: 'History of {{number}} in {{country}}';
      readonly confirmed: 'Confirmed after the text changed';
      readonly askedAgain: 'The meaning of this clause changed after your country recorded its status. Is the record still correct?';
      readonly askedTheirs: 'The meaning of this clause changed after its status was recorded.';
      readonly keep: 'Confirm as still correct';
      readonly saved: 'Saved.';
      readonly noHistory: 'Nothing has been recorded yet.';
    };
    readonly translations: {
      readonly title: 'Translations of {{title}}';
      readonly lead: 'Translations of {{edition}}. English is the adopted text; everyone can read a translation once another person has checked it.';
      readonly list: 'Languages';
      readonly checked: '{{count}} checked';
      readonly draft: '{{count}} to be checked';
      readonly outdated: '{{count}} outdated';
      readonly missing: '{{count}} missing';
      readonly done: 'Complete';
      readonly begun: 'Under way';
      readonly notBegun: 'Not started';
      readonly behind: 'Behind the English text';
      readonly public: 'Public page in this language';
    };
    readonly translation: {
      readonly title: '{{language}}: {{title}}';
      readonly state: {
        readonly missing: 'Missing';
        readonly draft: 'To be checked';
        readonly checked: 'Checked';
        readonly outdated: 'Outdated';
      };
      readonly filter: {
        readonly label: 'Show clauses';
        readonly all: 'All';
        readonly missing: 'Missing';
        readonly draft: 'To be checked';
        readonly outdated: 'Outdated';
      };
      readonly noneLeft: {
        readonly title: 'No such clauses';
        readonly text: 'There are no clauses of this kind in this language now.';
      };
      readonly source: 'English';
      readonly titleRow: 'Title';
      readonly noteRow: 'Note';
      readonly field: '{{language}} text of {{name}}';
      readonly cell: '{{field}}, cell {{cell}}';
      readonly form: {
        readonly label: 'Text formatting';
        readonly lead: 'Select text in the field and apply formatting that the English text has. A reference is inserted at the cursor.';
        readonly link: 'Link to {{address}}';
        readonly reference: 'Reference to {{number}}';
        readonly preview: 'As it will look';
      };
      readonly save: 'Save';
      readonly edit: 'Edit';
      readonly write: 'Translate';
      readonly check: 'Confirm as correct';
      readonly by: 'Translated by {{name}}';
      readonly checkedBy: 'checked by {{name}}';
      readonly own: 'Someone else must check what you wrote.';
      readonly changed: 'Changes to the English text since it was translated';
      readonly earlier: 'Translation of the earlier text';
      readonly hidden: 'Translated, but not checked yet.';
      readonly progress: '{{done}} of {{all}} checked';
      readonly saved: 'Saved. Everyone can read it once another person has checked it.';
      readonly saveNext: 'Save and go to the next one';
      readonly nextOpen: 'Saved. Next: {{name}}.';
      readonly stillRight: 'Confirm as still correct';
      readonly stillRightNamed: 'Confirm as still correct: {{name}}';
      readonly unchanged: 'Change the text to save it. If it is correct for the new English text too, confirm it instead.';
      readonly newer: 'Someone else has translated this in the meantime';
      readonly keepMine: 'Keep my version';
      readonly takeTheirs: 'Use their version';
      readonly ofRow: '{{act}}: {{name}}';
      readonly checkedNow: 'Checked. Everyone can read it now.';
    };
  };
  readonly purging: {
    readonly title: 'Permanent removal of text';
    readonly back: 'Safeguarding';
    readonly lead: 'For text that should never have been here, such as text by which a victim could be found. It is removed from every text, its history and versions, comments, translations, notifications and file names.';
    readonly how: {
      readonly title: 'How it works';
      readonly two: 'Two members of the secretariat are required. One requests the removal, the other carries it out within a day; both type the same text.';
      readonly kept: 'The text itself is not stored anywhere: tell it to each other by voice.';
      readonly stays: 'What was voted on in a ballot, names of members and the audit log are not rewritten, and the contents of files in the library are not searched. Backups made earlier still contain the text: delete them.';
      readonly pages: 'Every open page reloads. Anything that someone has typed but not saved is lost.';
    };
    readonly ask: {
      readonly verb: 'Request a removal';
      readonly title: 'Request the removal of text';
      readonly words: 'Text to remove';
      readonly wordsHint: 'At least four letters, exactly as the text is written. Upper and lower case do not matter. Choose a piece of text that does not occur anywhere else by chance.';
      readonly reason: 'Reason';
      readonly reasonHint: 'Do not include the text itself. The reason is kept.';
    };
    readonly carry: {
      readonly verb: 'Carry out the removal';
      readonly title: 'Remove the text permanently?';
      readonly words: 'The same text';
      readonly consequence: 'The text is replaced by […] wherever it occurs. This cannot be undone.';
    };
    readonly withdraw: 'Withdraw the request';
    readonly list: 'Removals, latest first';
    readonly none: {
      readonly title: 'Nothing has been removed yet';
      readonly text: 'If there is text here that must not be, request its removal; a colleague carries it out.';
    };
    readonly state: {
      readonly asked: 'Waiting for another member';
      readonly done: 'Removed';
      readonly withdrawn: 'Withdrawn';
      readonly lapsed: 'Not carried out in time';
    };
    readonly asked: 'requested by {{name}}, {{when}}';
    readonly done: 'carried out by {{name}}, {{when}}';
    readonly removed_one: '{{count}} place was changed';
    readonly removed_other: '{{count}} places were changed';
    readonly remaining_one: '{{count}} place still contains the text';
    readonly remaining_other: '{{count}} places still contain the text';
  };
  readonly push: {
    readonly message: 'Something new in Norbanet';
    readonly title: 'Notifications on your devices';
    readonly lead: 'When something is new for you, a short message appears on the device, even while Norbanet is closed. It says only “Something new in Norbanet”: no names and no titles. Nothing appears during your quiet hours. Messages stop when you sign out on the device, or when you have not opened Norbanet there for {{days}} days.';
    readonly switchOn: 'Notify me on this device';
    readonly switchedOn: 'You will be notified on this device.';
    readonly here: 'This device';
    readonly unknownDevice: 'Unknown device';
    readonly list: 'Devices on which you are notified';
    readonly since: 'switched on {{time}}';
    readonly switchOff: 'Switch off';
    readonly switchOffNamed: 'Switch off notifications on {{device}}, switched on {{time}}';
    readonly switchedOff: 'Notifications on that device are switched off.';
    readonly unsupported: 'This browser cannot show notifications from Norbanet.';
    readonly install: 'On an iPhone or iPad, notifications appear only if Norbanet is on the Home Screen. Open the Share menu of the browser, choose “Add to Home Screen”, and open Norbanet from there.';
    readonly denied: 'This browser blocks notifications from Norbanet. Allow them in the browser’s settings for this site, then reload this page.';
    readonly failed: 'Notifications could not be switched on. The browser may be unable to reach its push service. Try again later.';
  };
  readonly record: {
    readonly title: 'The record of the Network';
    readonly lead: 'Norbanet records who did what. Each day it sums up the whole log in a checkpoint, and countries countersign it: from then on nobody can rewrite the log unnoticed, not even whoever runs the server.';
    readonly latest: {
      readonly title: 'Latest checkpoint';
      readonly none: {
        readonly title: 'There is no checkpoint yet';
        readonly text: 'The first one is made at midnight UTC.';
      };
      readonly number: 'No. {{number}}';
      readonly entries: 'Entries: {{size}}';
      readonly by: 'Countersigned by: {{countries}}';
      readonly byNone: 'No country has countersigned it yet';
      readonly enough: 'Countersigned';
      readonly waits: 'Waiting for three countries';
      readonly text: 'Text of the checkpoint';
      readonly keep: 'Keep a copy outside Norbanet: with it an auditor can prove that nothing before it was rewritten.';
    };
    readonly sign: {
      readonly verb: 'Countersign';
      readonly text: 'Your browser first checks that the checkpoint only adds to the last one that it saw, and then signs with a key that never leaves it. From then on it does so whenever you open this page.';
      readonly first: 'This browser has not countersigned before. It registers a key for your seat, and your team is told by email.';
      readonly done: 'This browser has countersigned the latest checkpoint.';
      readonly refused: {
        readonly title: 'The log has been rewritten. This browser did not countersign.';
        readonly text: 'The checkpoint on the server does not go on from the one that this browser saw. Keep both texts, and tell your team, the secretariat and an auditor.';
        readonly seen: 'What this browser saw';
        readonly offered: 'What the server shows now';
      };
      readonly unable: 'This browser cannot keep a key. Use another browser, or leave private browsing.';
    };
    readonly earlier: {
      readonly title: 'Earlier checkpoints';
    };
    readonly email: {
      readonly title: 'By email';
      readonly label: 'Email me each checkpoint';
      readonly hint: 'One short email a day. In your mailbox it is out of reach of whoever runs the server.';
    };
    readonly export: {
      readonly title: 'Verify it yourself';
      readonly text: 'The file contains the sealed log as ids, its checkpoints and who countersigned them. A small program, verify-audit.mjs, checks it on your own computer without this server. That you saved it is recorded.';
      readonly verb: 'Save the log as a file';
    };
    readonly accesses: {
      readonly title: 'Who saw what of mine';
      readonly text: 'What others viewed or downloaded: protected details of yours in the directory, documents of yours that are not public, and lists with your name in them.';
      readonly none: 'Nobody has seen anything yet.';
    };
  };
  readonly recovery: {
    readonly ask: {
      readonly title: 'Recover your account';
      readonly lead: 'For members who have lost all their passkeys, or their authenticator app and its recovery codes.';
      readonly steps: 'Send this form, then call the secretariat or your national team. Within 7 days, two people who know you have to speak to you and confirm the request. 24 hours after that, what you have lost is removed from your account, and you receive a link to choose a new passphrase.';
      readonly email: 'Email address';
      readonly verb: 'Ask for recovery';
      readonly sent: 'Your request has been recorded';
      readonly sentText: 'If this address belongs to a member, two people can now confirm the request. Call the secretariat or your national team: this form notifies nobody.';
    };
    readonly lost: {
      readonly label: 'What has been lost?';
      readonly passkeys: 'All passkeys';
      readonly authenticator: 'The authenticator app and its recovery codes';
      readonly both: 'Both';
    };
    readonly stop: {
      readonly title: 'Stop the recovery of your account';
      readonly text: 'Two people have confirmed that your account is to be recovered. If you stop this, nothing about your account changes. If you did not ask for it, tell the secretariat.';
      readonly verb: 'Stop the recovery';
      readonly done: 'The recovery has been stopped';
      readonly doneText: 'Nothing about your account has changed. You and those who confirmed the request are told by email.';
      readonly spent: 'There is nothing left to stop';
      readonly spentText: 'The recovery has already been stopped or carried out, or nobody confirmed it in time. If you did not ask for it, or can no longer sign in, call the secretariat.';
    };
    readonly own: {
      readonly title: 'Your account is to be recovered';
      readonly waiting: 'Somebody has asked for this and two people have to confirm it by {{time}}. Confirmed so far: {{confirmed}}. If it was not you, stop it.';
      readonly begun: 'On {{time}}, what was reported lost is removed: {{lost}}. You are then signed out everywhere and receive a link to choose a new passphrase. If you did not ask for this, stop it.';
    };
    readonly member: {
      readonly title: 'Account recovery';
      readonly text: 'If {{name}} has lost all passkeys, or the authenticator app and its codes, two people who know them can recover the account.';
      readonly verb: 'Ask for recovery';
      readonly askTitle: 'Ask for the recovery of this account?';
      readonly askText: 'Two people from the secretariat or the national team have to confirm it within 7 days. Asking is not confirming.';
      readonly asked: 'The request has been recorded.';
      readonly confirm: 'Confirm';
      readonly confirmTitle: 'Confirm that you know {{name}}?';
      readonly confirmText: 'You confirm that you know {{name}} and have spoken to them in person, by telephone or by video, and that they have lost: {{lost}}. Never confirm on the strength of an email alone. The second confirmation starts the 24 hours, and {{name}} is told by email who confirmed.';
      readonly confirmed: 'Your confirmation has been recorded.';
      readonly waiting: 'Requested {{at}}. Two people have to confirm it by {{until}}. Lost: {{lost}}.';
      readonly by: 'Confirmed by {{name}}, {{at}}.';
      readonly begun: 'On {{at}}, what was lost is removed: {{lost}}. {{name}} is then signed out everywhere and receives a link to choose a new passphrase.';
      readonly stopTitle: 'Stop this recovery?';
      readonly stopText: 'Nothing about the account changes. The member and those who confirmed are told by email.';
      readonly stopped: 'The recovery has been stopped.';
    };
    readonly list: {
      readonly title: 'Accounts to be recovered';
      readonly text: 'These members have lost their way to sign in. Two people who have spoken to them have to confirm it.';
      readonly until: 'to be confirmed by {{time}}';
      readonly begun: 'confirmed, takes effect {{time}}';
    };
  };
  readonly reminders: {
    readonly title: 'My reminders';
    readonly lead: 'What you are reminded of, how long before, and how. Reminders continue until what they are about is done.';
    readonly save: 'Save';
    readonly saved: 'Saved. The changes apply from now on.';
    readonly of: 'Reminders';
    readonly silent: 'You are not reminded of this.';
    readonly topics: {
      readonly meeting: {
        readonly name: 'Meetings that you attend';
        readonly hint: 'Before a meeting begins, unless you said that you will not attend.';
      };
      readonly poll: {
        readonly name: 'Date polls';
        readonly hint: 'Before the deadline for answers, if you have not answered yet.';
      };
      readonly answer: {
        readonly name: 'Invitations';
        readonly hint: 'Before a meeting, if you have not replied to the invitation.';
      };
      readonly papers: {
        readonly name: 'Papers';
        readonly hint: 'Before papers are due, if an item of yours has none.';
      };
      readonly minutes: {
        readonly name: 'Minutes';
        readonly hint: 'Before the minutes are approved without objection, if you have not commented on them yet.';
      };
      readonly action: {
        readonly name: 'Actions for your seat';
        readonly hint: 'Before the due date of the action.';
      };
      readonly 'follow-up': {
        readonly name: 'National follow-up';
        readonly hint: 'Before the date by which your country is asked to report how it is implementing a decision.';
      };
      readonly review: {
        readonly name: 'Decisions to review';
        readonly hint: 'Before the review date, or on it, if your seat is responsible for the review.';
      };
      readonly 'document-review': {
        readonly name: 'Documents to review';
        readonly hint: 'Before the review date that you or your seat set for a document.';
      };
      readonly reading: {
        readonly name: 'Documents to read';
        readonly hint: 'Before the date by which your seat is asked to confirm that it has read a document.';
      };
      readonly practice: {
        readonly name: 'Practices to review';
        readonly hint: 'Before the review date, or on it, if you or your seat shared the practice.';
      };
      readonly recommendation: {
        readonly name: 'Recommendations to answer';
        readonly hint: 'Before the due date of a recommendation assigned to you or your seat; once overdue, every two weeks.';
      };
      readonly plan: {
        readonly name: 'Work plan lines';
        readonly hint: 'Before the due date of a line assigned to you or your seat; once overdue, every two weeks.';
      };
      readonly consensus: {
        readonly name: 'Clauses to rate';
        readonly hint: 'Before a round of a consensus process closes, while your seat has clauses left to rate.';
      };
      readonly source: {
        readonly name: 'Sources of standards';
        readonly hint: 'When a source that you or your seat added has changed or is no longer there, and before its review date.';
      };
      readonly 'fund-report': {
        readonly name: 'Reports to funds';
        readonly hint: 'Before the date by which your team has to report on a grant, or on it.';
      };
    };
    readonly leads: {
      readonly '30-days': '30 days before';
      readonly '14-days': '14 days before';
      readonly '7-days': '7 days before';
      readonly '2-days': '2 days before';
      readonly '1-day': '1 day before';
      readonly 'on-the-day': 'On the day';
      readonly '1-hour': '1 hour before';
    };
    readonly channels: {
      readonly mail: 'By email';
      readonly app: 'As notifications in Norbanet';
    };
    readonly quiet: {
      readonly title: 'Quiet hours';
      readonly hint: 'Nothing is sent between these times, in your local time ({{zone}}). Reminders are held until the quiet hours end, unless that would be too late. Leave both fields empty for no quiet hours.';
      readonly from: 'From';
      readonly until: 'Until';
    };
    readonly digest: {
      readonly title: 'One email a day';
      readonly hint: 'All reminders are sent in one email at this time. Reminders in the last hour before a meeting are still sent separately. Leave the field empty to receive a separate email for each reminder.';
      readonly at: 'At';
    };
    readonly news: {
      readonly title: 'News';
      readonly hint: 'One email in the morning, your local time, brings what is new in your fields and country, together with that day’s reminders. If nothing is new, no email is sent. The Home page shows the same at any time.';
      readonly rhythm: 'How often';
      readonly off: 'Never';
      readonly daily: 'Every day';
      readonly weekly: 'On Mondays';
      readonly own: 'Choose my own fields instead of those of my organisation and my expertise';
      readonly fields: 'Fields that you follow';
    };
    readonly close: {
      readonly title: 'Close an action';
      readonly lead: '{{name}}, this page is for you only. You are not signed in, and the only thing you can do here is close this action.';
      readonly due: 'Due on {{day}}, from {{title}}';
      readonly dueBare: 'Due on {{day}}';
      readonly verb: 'Close the action';
      readonly done: {
        readonly title: 'The action is closed';
        readonly text: 'The people who keep the minutes can see that it was closed from your email. You can now close this page.';
      };
      readonly elsewhere: {
        readonly title: 'Please sign in';
        readonly text: 'This link closes an action only in a browser in which the person responsible for the action has signed in before. Nothing was changed.';
      };
      readonly ended: {
        readonly title: 'This link no longer works';
        readonly text: 'The action may already be closed, or may now belong to someone else. Sign in to see its current status.';
      };
      readonly signIn: 'Sign in';
    };
  };
  readonly reports: {
    readonly title: 'Reports';
    readonly lead: 'What countries report to the bodies that monitor them, drafted from the records they share.';
    readonly list: {
      readonly country: 'Country';
      readonly anyCountry: 'Any country';
      readonly new: 'New report';
      readonly label: 'Reports, latest period first';
      readonly none: 'No reports yet';
      readonly noneText: 'Drafts of your own country, and reports that countries have sent, will appear here.';
      readonly noneOther: 'Reports that countries have sent to monitoring bodies will appear here.';
      readonly period: '{{from}} to {{to}}';
      readonly sent: 'Sent on {{day}}';
    };
    readonly state: {
      readonly draft: 'Draft';
      readonly sent: 'Sent';
    };
    readonly form: {
      readonly newTitle: 'New report';
      readonly editTitle: 'Edit the report';
      readonly instrument: 'Instrument';
      readonly chooseInstrument: 'Choose an instrument';
      readonly previous: 'Start from';
      readonly previousSent: '{{title}}, sent on {{day}}';
      readonly noPrevious: 'Nothing (first report)';
      readonly previousHint: 'A report that your country has sent. Text your team wrote in it is carried over where the records say the same.';
      readonly title: 'Title';
      readonly introduction: 'Introduction';
      readonly introductionHint: 'Shown before the provisions. Do not name any victim.';
      readonly firstDay: 'First day of the period';
      readonly lastDay: 'Last day of the period';
      readonly periodHint: 'Decisions of the period are included, and work plan lines that are open or were completed since its first day.';
      readonly draft: 'Draft the report';
      readonly save: 'Save';
      readonly readers: 'Who can read it';
      readonly readersText: 'Only the seats of your team can read the draft. Once it is sent, your national network, the teams of all countries, the secretariat and auditors can read it too. Records that your country does not share are never included.';
    };
    readonly report: {
      readonly missing: 'Report not found';
      readonly missingText: 'The report was deleted, or it is a draft of another country.';
      readonly facts: 'About this report';
      readonly instrument: 'Instrument';
      readonly body: 'Monitoring body';
      readonly period: 'Period';
      readonly before: 'Previous report';
      readonly introduction: 'Introduction';
      readonly gathered: 'Up to date as of {{at}}';
      readonly edit: 'Edit title, period and introduction';
      readonly word: 'Download as Word';
      readonly pdf: 'Download as PDF';
      readonly next: 'Start the next report';
      readonly empty: 'No records correspond to this instrument yet';
      readonly emptyText: 'Share records of your country, and have their clauses, priorities or areas linked to the instrument.';
      readonly instruments: 'Instruments and what corresponds to them';
      readonly unmapped: 'Recommendations without a provision';
    };
    readonly pending: {
      readonly title: 'Records have changed since this draft was last updated';
      readonly added_one: '{{count}} record is new.';
      readonly added_other: '{{count}} records are new.';
      readonly changed_one: '{{count}} record has changed.';
      readonly changed_other: '{{count}} records have changed.';
      readonly removed_one: '{{count}} record is no longer shared or linked.';
      readonly removed_other: '{{count}} records are no longer shared or linked.';
      readonly kept: 'Text your team wrote is kept.';
      readonly act: 'Update the report';
      readonly done: 'The report is up to date.';
    };
    readonly paragraph: {
      readonly source: 'Last changed on {{day}}.';
      readonly edit: 'Edit the text';
      readonly editOf: 'Edit the text: {{label}}';
      readonly editTitle: 'Report text about this record';
      readonly text: 'Text of the report';
      readonly drafted: 'Drafted from the record';
      readonly useDrafted: 'Use the drafted text';
      readonly leaveOut: 'Leave out';
      readonly leaveOutOf: 'Leave out: {{label}}';
      readonly takeBack: 'Include again';
      readonly takeBackOf: 'Include again: {{label}}';
      readonly isOut: 'Left out';
      readonly outdated: 'The record has changed since you wrote this.';
      readonly save: 'Save the text';
      readonly saved: 'Saved.';
      readonly change: {
        readonly new: 'New';
        readonly changed: 'Changed';
        readonly same: 'Unchanged';
      };
    };
    readonly gone: {
      readonly title: 'No longer reported';
      readonly text: 'The previous report said this about records that are not in this one.';
    };
    readonly send: {
      readonly act: 'Mark the report as sent';
      readonly title: 'Mark the report as sent?';
      readonly effect: 'The report is marked as sent today and can never be changed again. Your national network, the teams of all countries, the secretariat and auditors can read it. Download it and submit it to {{body}} yourself.';
      readonly bodyUnknown: 'the body that requested it';
      readonly done: 'The report has been marked as sent.';
    };
    readonly delete: {
      readonly act: 'Delete the draft';
      readonly title: 'Delete the draft?';
      readonly effect: 'The text of the draft is deleted for everyone in your team. The records it cites stay as they are.';
    };
  };
  readonly safeguarding: {
    readonly held: {
      readonly title_one: 'This cannot be sent as it is';
      readonly title_other: 'This cannot be sent as it is';
      readonly why: 'Norbanet keeps no data by which a victim could be found. State instead what the number stands for.';
    };
    readonly noticed: {
      readonly title_one: 'Does this belong to a person?';
      readonly title_other: 'Do these belong to a person?';
      readonly why: 'An office’s own number, email address or street address may stay; anything that leads to a person should not.';
    };
    readonly seems: {
      readonly dk_cpr: 'Looks like a Danish identity number:';
      readonly fi_hetu: 'Looks like a Finnish identity code:';
      readonly is_kennitala: 'Looks like an Icelandic identity number:';
      readonly no_fnr: 'Looks like a Norwegian identity number:';
      readonly no_dnr: 'Looks like a Norwegian D-number:';
      readonly se_pnr: 'Looks like a Swedish identity number:';
      readonly se_samordning: 'Looks like a Swedish coordination number:';
      readonly ee_isikukood: 'Looks like an Estonian personal code:';
      readonly lv_pk: 'Looks like a Latvian personal code:';
      readonly lt_ak: 'Looks like a Lithuanian personal code:';
      readonly iban: 'Looks like a bank account number:';
      readonly passport: 'Looks like a passport number:';
      readonly phone: 'Looks like a telephone number:';
      readonly email: 'An email address:';
      readonly birth_date: 'Looks like someone’s date of birth:';
      readonly street_address: 'Looks like the address where someone lives:';
    };
    readonly mask: {
      readonly identity: '[removed: identity number]';
      readonly iban: '[removed: account number]';
      readonly passport: '[removed: passport number]';
      readonly phone: '[removed: telephone number]';
      readonly email: '[removed: email address]';
      readonly birth: '[removed: date of birth]';
      readonly address: '[removed: address]';
    };
    readonly replace_single: 'Replace it';
    readonly replace_one: 'Replace all {{count}}';
    readonly replace_other: 'Replace all {{count}}';
    readonly key: 'You can also press Alt + M to replace.';
    readonly insist: {
      readonly verb: 'Ask to keep it as it is';
      readonly title: 'The secretariat decides on this';
      readonly next: 'Send the text: it is held back, and the secretariat sees that you ask, but not what the text says. Tell the secretariat what it is. Once the secretariat has released it, send exactly the same text again within half an hour.';
      readonly live: 'The text is held back, and the secretariat sees that you ask, but not what the text says. Tell the secretariat what it is. Once the secretariat has released the text, it is saved automatically. Until then nothing you write here is saved: to continue, replace it for now, and enter it again once it has been released.';
      readonly again: 'Try again';
    };
    readonly show: 'Show {{quote}} in the text';
    readonly alarm: {
      readonly verb: 'This is not a personal number';
      readonly thanks: 'Thank you. The secretariat sees that there was an alarm, but not the text.';
    };
    readonly page: {
      readonly purge: 'Permanently remove text';
      readonly title: 'Safeguarding reports';
      readonly lead: 'What the check for personal data detected: kind, place and time. The detected text itself is not stored anywhere.';
      readonly counts: 'Reports by week';
      readonly countsSay_one: 'One report in half a year';
      readonly countsSay_other: '{{count}} reports in half a year';
      readonly countsTable: 'Reports by week, kind and outcome';
      readonly week: 'Week of';
      readonly kind: 'Kind';
      readonly outcome: 'Outcome';
      readonly count: 'Reports';
      readonly bar: '{{week}}: {{count}}';
      readonly latest: 'Latest reports';
      readonly server: 'The server itself';
      readonly liveText: 'live text of a draft';
      readonly none: {
        readonly title: 'No reports';
        readonly text: 'Nothing has been held back or flagged so far.';
      };
      readonly releasedUntil: 'Can be sent until {{time}}';
      readonly release: {
        readonly act: 'Release';
        readonly title: 'Release this text?';
        readonly text: 'For half an hour the writer can send exactly this text again and it will be accepted; any other text is still held back. You have not seen the text: first ask what it is. Your reason is kept with the report.';
        readonly reason: 'Reason for the release';
      };
    };
    readonly sweep: {
      readonly title: 'Check of everything stored';
      readonly begin: 'Check everything again';
      readonly none: 'Nothing has been checked yet.';
      readonly ask: 'Check everything stored again?';
      readonly consequence: 'Every text in Norbanet is checked against the current rules. This may take some minutes; no one is disturbed and nothing is changed. Anything found is reported below, without the value.';
      readonly progress: 'Progress of the check';
      readonly running: 'Checking: {{read}} of {{rows}} entries.';
      readonly done: 'Checked {{time}} against rules {{version}}: {{rows}} entries.';
      readonly found_zero: 'Nothing was found.';
      readonly found_one: 'One place was found.';
      readonly found_other: '{{count}} places were found.';
      readonly askedBy: 'Requested by {{name}}.';
      readonly rulesChanged: 'Started because the rules had changed.';
      readonly unread_one: 'One entry took too long and was left out.';
      readonly unread_other: '{{count}} entries took too long and were left out.';
    };
    readonly stored: {
      readonly open: {
        readonly standard: 'Open the standard';
        readonly meeting: 'Open the meeting';
        readonly document: 'Open the document';
        readonly ballot: 'Open the ballot';
        readonly priority_period: 'Open the period';
        readonly member: 'Open the member';
      };
      readonly mended: 'No longer there';
    };
    readonly kinds: {
      readonly dk_cpr: 'Danish CPR number';
      readonly fi_hetu: 'Finnish identity code';
      readonly is_kennitala: 'Icelandic kennitala';
      readonly no_fnr: 'Norwegian identity number';
      readonly no_dnr: 'Norwegian D-number';
      readonly se_pnr: 'Swedish identity number';
      readonly se_samordning: 'Swedish coordination number';
      readonly ee_isikukood: 'Estonian personal code';
      readonly lv_pk: 'Latvian personal code';
      readonly lt_ak: 'Lithuanian personal code';
      readonly iban: 'Bank account number';
      readonly passport: 'Passport number';
      readonly phone: 'Telephone number';
      readonly email: 'Email address';
      readonly birth_date: 'Date of birth';
      readonly street_address: 'Street address';
    };
    readonly outcomes: {
      readonly held: 'Held back';
      readonly noticed: 'Flagged';
      readonly 'let-through': 'Released';
      readonly 'false-alarm': 'False alarm';
      readonly stored: 'Found in stored data';
    };
  };
  readonly search: {
    readonly title: 'Search';
    readonly titleOf: 'Search: {{q}}';
    readonly lead: 'Meetings, standards, documents, members and everything else you may read.';
    readonly dialog: 'Search';
    readonly field: 'What are you looking for?';
    readonly placeholder: 'Words in any of the Network’s languages';
    readonly keys: 'Use the arrow keys to choose, Enter to open, Esc to close.';
    readonly options: 'Suggestions';
    readonly all: 'All results';
    readonly words: 'Suggested words';
    readonly searchFor: 'Search for “{{q}}”';
    readonly suggested_one: '{{count}} suggestion';
    readonly suggested_other: '{{count}} suggestions';
    readonly results: 'Search results, best match first';
    readonly count_one: '{{count}} result';
    readonly count_other: '{{count}} results';
    readonly countMore: 'More than {{count}} results: these are the latest.';
    readonly byKind: 'Results by kind';
    readonly reviewDue: 'review is due';
    readonly filter: {
      readonly label: 'Search and filter';
      readonly q: 'Keywords';
      readonly kind: 'Kind';
      readonly country: 'Country';
      readonly language: 'Language';
      readonly from: 'From';
      readonly to: 'To';
      readonly any: 'Any';
      readonly find: 'Search';
    };
    readonly none: {
      readonly title: 'No results';
      readonly text: 'Try fewer or other words. The search finds every form of a word, and terms of the field in every language.';
      readonly narrowed: 'Try other words, or remove the filters you have set.';
      readonly didYouMean: 'Did you mean';
      readonly everywhere: 'Search everywhere';
    };
    readonly kind: {
      readonly meeting: 'Meeting';
      readonly 'agenda-item': 'Agenda item';
      readonly minutes: 'Minutes';
      readonly decision: 'Decision';
      readonly action: 'Action';
      readonly standard: 'Draft standard';
      readonly clause: 'Draft clause';
      readonly 'published-clause': 'Clause in force';
      readonly comment: 'Comment';
      readonly document: 'Document';
      readonly practice: 'Practice';
      readonly question: 'Question';
      readonly 'plan-line': 'Work plan line';
      readonly recommendation: 'Recommendation';
      readonly priority: 'Priority';
      readonly ballot: 'Ballot';
      readonly member: 'Member';
      readonly organisation: 'Organisation';
    };
    readonly kinds: {
      readonly meeting: 'Meetings';
      readonly 'agenda-item': 'Agenda items';
      readonly minutes: 'Minutes';
      readonly decision: 'Decisions';
      readonly action: 'Actions';
      readonly standard: 'Draft standards';
      readonly clause: 'Draft clauses';
      readonly 'published-clause': 'Clauses in force';
      readonly comment: 'Comments';
      readonly document: 'Documents';
      readonly practice: 'Practices';
      readonly question: 'Questions';
      readonly 'plan-line': 'Work plan lines';
      readonly recommendation: 'Recommendations';
      readonly priority: 'Priorities';
      readonly ballot: 'Ballots';
      readonly member: 'Members';
      readonly organisation: 'Organisations';
    };
  };
  readonly session: {
    readonly back: 'Back to the meeting';
    readonly live: 'In session';
    readonly notLive: 'Not in session';
    readonly follow: 'Follow the session';
    readonly lead: 'The meeting is in session. Follow what is being discussed, as it happens.';
    readonly before: {
      readonly title: 'The meeting is not in session';
      readonly text: 'Once the convener starts the meeting, everyone can follow it here.';
    };
    readonly over: {
      readonly title: 'The meeting has been held';
      readonly text: 'What was said and decided is recorded in its minutes.';
    };
    readonly now: {
      readonly title: 'Now';
      readonly nothing: 'No item is being discussed';
      readonly closed: 'Closed item';
      readonly closedText: 'This item is open only to people on its list.';
      readonly begin: 'Start';
      readonly next: 'Next item';
      readonly previous: 'Back to the previous item';
      readonly end: 'End this item';
      readonly timer: 'Time so far';
      readonly of_one: 'of {{count}} minute';
      readonly of_other: 'of {{count}} minutes';
      readonly over_one: '{{count}} minute over time';
      readonly over_other: '{{count}} minutes over time';
    };
    readonly quorum: {
      readonly met: 'The meeting can take decisions';
      readonly missed: 'The meeting cannot take decisions now';
      readonly here_zero: 'No country is present.';
      readonly here_one: '{{count}} country is present.';
      readonly here_other: '{{count}} countries are present.';
      readonly needed_one: 'One is required.';
      readonly needed_other: '{{count}} are required.';
      readonly missing: 'No one is present from: {{sides}}.';
      readonly refused: 'No decision can be recorded until the quorum is reached.';
      readonly indicative: 'Decisions taken now count as indicative.';
      readonly reachedAt_zero: 'reached at {{time}} with no country present';
      readonly reachedAt_one: 'reached at {{time}} with {{count}} country present';
      readonly reachedAt_other: 'reached at {{time}} with {{count}} countries present';
      readonly lostAt_zero: 'lost at {{time}} with no country present';
      readonly lostAt_one: 'lost at {{time}} with {{count}} country present';
      readonly lostAt_other: 'lost at {{time}} with {{count}} countries present';
    };
    readonly side: {
      readonly government: 'government seats';
      readonly ngo: 'NGO seats';
      readonly resource: 'resource persons';
    };
    readonly tidings: {
      readonly item: 'Now: {{title}}';
      readonly speaker: '{{name}} has the floor';
      readonly noSpeaker: 'No one has the floor';
    };
    readonly speakers: {
      readonly title: 'Speakers';
      readonly ask: 'Ask to speak';
      readonly takeBack: 'Withdraw my request to speak';
      readonly none: 'No one has asked to speak.';
      readonly nobody: 'No one has the floor.';
      readonly waiting: 'Waiting, in speaking order';
      readonly order: 'Countries that have not yet spoken come first, then the type of seat (government, NGO or resource person) that has spoken least, then the country that has spoken least, then the person who asked first.';
      readonly give: 'Give the floor';
      readonly giveTo: 'Give the floor to {{name}}';
      readonly next: 'Next: {{name}}';
      readonly end: 'End the turn';
      readonly timer: 'Speaking time';
      readonly heard_one: '{{count}} turn taken';
      readonly heard_other: '{{count}} turns taken';
    };
    readonly clause: {
      readonly title: 'Clause under discussion';
      readonly show: 'Show a clause';
      readonly other: 'Show another clause';
      readonly away: 'Hide the clause';
      readonly none: 'No clause is shown.';
      readonly loading: 'The clause is loading.';
      readonly notYours: 'A clause is being shown that you do not have access to.';
      readonly choose: 'Show a clause';
      readonly standard: 'Standard';
      readonly clause: 'Clause';
      readonly effect: 'Everyone who is following the session and may read the standard will see the clause.';
    };
    readonly ballots: {
      readonly title: 'Put to the vote';
      readonly ask: 'Put a question to the vote';
      readonly none: 'Nothing has been put to the vote on this item.';
      readonly effect: 'Voting opens immediately for the seats that are checked in. Their holders or alternates are notified.';
    };
    readonly way: {
      readonly title: 'Agenda';
      readonly now: 'now';
      readonly planned_one: '{{count}} minute planned';
      readonly planned_other: '{{count}} minutes planned';
      readonly took: 'took {{time}}';
      readonly begin: 'Start';
      readonly beginOne: 'Start {{title}}';
    };
    readonly here: {
      readonly title_one: 'Present: {{count}} person';
      readonly title_other: 'Present: {{count}} people';
      readonly list: 'Who is present';
      readonly none: 'No one has checked in yet.';
      readonly come: 'Check me in';
      readonly leave: 'Check me out';
      readonly guest: 'guest';
      readonly desk: 'Check someone in';
      readonly choose: 'Name or seat';
      readonly nobody: 'No match';
      readonly checkIn: 'Check in';
      readonly checkOut: 'Check out';
      readonly out: 'Check out {{name}}';
      readonly wants: 'Add to speakers';
      readonly askFor: 'Add to speakers: {{name}}';
    };
    readonly chair: {
      readonly title: 'Chair’s view';
      readonly session: 'Back to the session';
      readonly closed: {
        readonly title: 'You are not chairing this meeting now';
        readonly text: 'This view is for the person who runs the meeting, while it is in session. You can follow the session on its own page.';
      };
    };
    readonly clock: {
      readonly left: '{{time}} left';
      readonly over: '{{time}} over time';
    };
    readonly next: {
      readonly is: 'Next: {{title}}';
      readonly none: 'This is the last item.';
    };
    readonly projector: {
      readonly title: 'Projector view';
      readonly fullScreen: 'Full screen';
      readonly decisions: 'Decisions on this item';
      readonly decision: 'Decision {{reference}}';
      readonly indicative: 'indicative';
      readonly speaking: 'Has the floor: {{seat}}';
      readonly waiting_one: '{{count}} waiting to speak';
      readonly waiting_other: '{{count}} waiting to speak';
    };
    readonly checkIn: {
      readonly scan: 'Scan to check in';
      readonly image: 'QR code: address of the check-in page';
      readonly typed: 'Or open {{address}} and enter the code {{code}}.';
      readonly title: 'Check in to the meeting';
      readonly code: 'Code in the meeting room';
      readonly renewed: 'The code changes every minute.';
      readonly sending: 'Checking you in …';
      readonly done: 'You are checked in';
      readonly recorded: 'Your presence at the meeting has been recorded.';
    };
  };
  readonly shell: {
    readonly product: 'Norbanet';
    readonly network: 'Nordic Baltic Network';
    readonly skip: 'Skip to content';
    readonly title: '{{page}} · Norbanet';
    readonly rooms: {
      readonly label: 'Main menu';
      readonly home: 'Home';
      readonly meetings: 'Meetings';
      readonly standards: 'Standards';
      readonly priorities: 'Priorities';
      readonly library: 'Library';
      readonly network: 'Network';
    };
    readonly me: {
      readonly label: 'My account: {{name}}';
      readonly theme: 'Colour theme';
      readonly light: 'Light';
      readonly dark: 'Dark';
      readonly system: 'Same as device';
      readonly language: 'Language';
      readonly languageHelp: 'Pages and emails appear in this language. What members write stays in the language in which they wrote it.';
      readonly reminders: 'My reminders';
      readonly contributions: 'My contributions';
      readonly directory: 'My directory entries';
      readonly sessions: 'Sign-in and devices';
      readonly actions: 'My activity';
      readonly data: 'My data';
      readonly archive: 'Offline archive';
      readonly kept: 'Kept papers';
      readonly audit: 'Audit log';
      readonly safeguarding: 'Safeguarding reports';
      readonly signOut: 'Sign out';
    };
    readonly search: 'Search';
    readonly wrongWord: 'Wrong word?';
    readonly bell: 'Notifications';
    readonly unreadCount_one: '{{count}} unread';
    readonly unreadCount_other: '{{count}} unread';
    readonly unreadMany: 'more than 99 unread';
    readonly notified: 'You have a new notification.';
    readonly signIn: 'Sign in';
    readonly publicNav: 'Public pages';
    readonly published: 'Standards';
    readonly teams: 'National teams';
    readonly connection: {
      readonly offline: 'You have been offline since {{time}}. What you see may be out of date. What you write is kept on this page until the connection is restored.';
      readonly back: 'You are connected again. The page is up to date.';
    };
    readonly missing: {
      readonly title: 'Page not available';
      readonly text: 'There is no page at this address, or you do not have access to it. If someone sent you the link, ask them whether you have been invited.';
      readonly home: 'Go to Home';
    };
    readonly crash: {
      readonly title: 'This page stopped working';
      readonly text: 'Something on this page went wrong. Everything you had already saved is safe. Reloading the page usually helps. If it does not, tell the secretariat what you were doing.';
      readonly again: 'Reload the page';
    };
    readonly part: {
      readonly title: 'This part cannot be shown';
      readonly text: 'Something in this part went wrong. The rest of the page is not affected, and what you saved is safe. If reloading the page does not help, tell the secretariat what you were doing.';
    };
    readonly partNotLoaded: {
      readonly title: 'This part was not loaded';
      readonly text: 'You may be offline, or Norbanet may have been updated. What you typed is still on this page. Try again once you are connected. If that does not help, wait until everything is saved, then load the page again.';
    };
    readonly stale: {
      readonly title: 'Norbanet has been updated';
      readonly text: 'A new version was released while this page was open. Reload the page to continue. Your saved work is safe.';
    };
    readonly safeguard: {
      readonly checking: 'This text is being checked for personal data. Try again in a moment.';
      readonly held: 'This text seems to contain a number that belongs to a person. Replace the number first.';
    };
    readonly loading: 'Loading';
    readonly again: 'Try again';
    readonly more: 'Show more';
    readonly moreOptions: 'More options';
    readonly noMore: 'There are no more entries.';
    readonly close: 'Close';
    readonly cancel: 'Cancel';
    readonly thread: 'The thread';
    readonly contents: 'Contents';
    readonly required: 'required';
    readonly save: {
      readonly saving: 'Saving…';
      readonly saved: 'Saved';
      readonly unsaved_one: '{{count}} change not saved yet';
      readonly unsaved_other: '{{count}} changes not saved yet';
      readonly offline_one: '{{count}} change not saved yet, offline since {{time}}';
      readonly offline_other: '{{count}} changes not saved yet, offline since {{time}}';
      readonly offlineClean: 'Offline since {{time}}';
      readonly refused: 'Not saved';
    };
    readonly unsaved: {
      readonly title: 'Unsaved changes';
      readonly there: '{{label}} ({{title}})';
      readonly here: '{{label}}, in a closed form on this page';
      readonly discard: 'Discard';
      readonly discardNamed: 'Discard: {{label}} ({{title}})';
      readonly ask: 'Discard this text?';
      readonly askText: 'What you wrote in “{{label}}” ({{title}}) is not saved anywhere else.';
      readonly text: 'Changes to the text';
      readonly cameBack: 'The text you wrote earlier has been restored. It is not saved yet.';
      readonly signOutAsk: 'Sign out and lose unsaved changes?';
      readonly signOutText: 'Unsaved changes are kept only in this window, and nothing of them remains after you sign out.';
      readonly signOutVerb: 'Discard and sign out';
      readonly newer: 'Someone else has saved changes here in the meantime. The saved version now reads:';
      readonly newerNothing: '(no text)';
      readonly ticked: 'yes';
      readonly notTicked: 'no';
      readonly theirs: 'Use their version';
      readonly mine: 'Continue with my version';
    };
    readonly confirm: {
      readonly unless: 'Nothing happens until you press the button.';
    };
    readonly time: {
      readonly here: 'your local time';
      readonly host: 'host’s local time';
      readonly range: '{{from}} to {{to}}';
    };
    readonly sort: {
      readonly up: 'Move {{name}} up';
      readonly down: 'Move {{name}} down';
      readonly drag: 'Drag {{name}} to another position';
      readonly moved: '{{name}} is now in position {{position}} of {{total}}.';
    };
    readonly file: {
      readonly choose: 'Choose a file';
      readonly chooseMany: 'Choose files';
      readonly drop: 'or drop it here, up to {{size}}';
      readonly dropMany: 'or drop them here, up to {{size}} each';
      readonly tooBig: '{{name}} is larger than {{size}} and was not added.';
      readonly number: '{{name}} was not added: its name seems to contain a number that belongs to a person. Rename the file on your device and choose it again.';
      readonly unchecked: '{{name}} could not be checked and was not added. Choose it again in a moment.';
      readonly remove: 'Remove {{name}}';
      readonly uploading: 'Uploading {{name}}: {{percent}}';
    };
    readonly presence: {
      readonly reading: 'Reading now: {{names}}';
      readonly typing_one: '{{names}} is writing…';
      readonly typing_other: '{{names}} are writing…';
    };
    readonly unread: 'unread';
    readonly idle: {
      readonly title: 'Are you still there?';
      readonly text: 'There has been no activity here for a while. You will be signed out at {{time}} so that no one else can read this page. What you typed stays on the page.';
      readonly stay: 'Stay signed in';
    };
    readonly ended: {
      readonly title: 'You have been signed out';
      readonly text: 'Your session has ended. Sign in to continue: what you typed is still on this page.';
      readonly email: 'Email address';
      readonly passphrase: 'Passphrase';
      readonly leave: 'Leave this page and discard what I typed';
    };
    readonly fault: {
      readonly missing: 'Fill in this field.';
      readonly choose: 'Choose an option.';
      readonly tick: 'Tick this box to continue.';
      readonly email: 'This is not a valid email address. Check it and try again.';
      readonly address: 'This is not a valid web address. Enter one that begins with https://.';
      readonly short: 'This is too short. Enter at least {{least}} characters.';
      readonly long: 'This is too long. Enter at most {{most}} characters.';
      readonly least: 'Enter {{least}} or more.';
      readonly most: 'Enter {{most}} or less.';
      readonly early: 'Enter {{least}} or a later date.';
      readonly late: 'Enter {{most}} or an earlier date.';
      readonly day: 'This date is incomplete. Enter a complete date.';
      readonly number: 'This is not a number. Enter a number.';
      readonly other: 'This entry is not valid here. Check it and try again.';
    };
    readonly showPassphrase: 'Show passphrase';
    readonly scrollSideways: 'Scroll sideways to see everything.';
    readonly showAs: {
      readonly label: 'Show as';
      readonly chart: 'Chart';
      readonly table: 'Table';
    };
    readonly about: 'About the Network';
  };
  readonly 'sign-in-methods': {
    readonly title: 'Sign-in and devices';
    readonly lead: 'How you sign in, and where you are signed in now.';
    readonly passkeys: {
      readonly title: 'Passkeys';
      readonly text: 'A passkey signs you in with the screen lock of your device or with a security key. There is nothing to type and nothing that could be stolen from us. Add one on each device that you use, or a second one as a spare.';
      readonly list: 'My passkeys';
      readonly none: 'You have no passkey yet.';
      readonly unsupported: 'This browser cannot use passkeys.';
      readonly added: 'added {{time}}';
      readonly used: 'last used {{time}}';
      readonly unused: 'not used yet';
      readonly synced: 'on several devices';
      readonly add: 'Add a passkey';
      readonly name: 'Name';
      readonly nameHint: 'So that you recognise it later, such as “Work laptop”.';
      readonly rename: 'Rename';
      readonly renameNamed: 'Rename the passkey {{name}}';
      readonly remove: 'Remove';
      readonly removeNamed: 'Remove the passkey {{name}}';
      readonly removeTitle: 'Remove this passkey?';
      readonly removeConsequence: '“{{name}}” no longer signs you in. Delete it from the device or password manager as well.';
      readonly done: 'The passkey has been added.';
      readonly removed: 'The passkey has been removed.';
    };
    readonly app: {
      readonly title: 'Authenticator app';
      readonly text: 'An authenticator app on your phone shows a new code every 30 seconds. When you sign in with your passphrase, you are then asked for that code as well.';
      readonly none: 'No app is set up.';
      readonly since: 'On since {{time}}.';
      readonly left: 'Recovery codes left: {{left}}.';
      readonly setUp: 'Set up an app';
      readonly scan: 'Scan this code with the app, or type the secret into it. Then enter the code that the app shows.';
      readonly image: 'QR code: secret for the authenticator app';
      readonly secret: 'Secret';
      readonly code: 'Code from the app';
      readonly turnOn: 'Turn on';
      readonly codesTitle: 'Your recovery codes';
      readonly codesText: 'Each of these codes lets you in once when you do not have the app. They are shown only now: print them, or keep them in a password manager.';
      readonly codesList: 'Recovery codes';
      readonly kept: 'I have kept them';
      readonly newCodes: 'New recovery codes';
      readonly newCodesTitle: 'Make new recovery codes?';
      readonly newCodesConsequence: 'The codes that you have now stop working.';
      readonly turnOff: 'Turn off';
      readonly turnOffTitle: 'Turn off the authenticator app?';
      readonly turnOffConsequence: 'Signing in with your passphrase no longer asks for a code. Your recovery codes stop working.';
      readonly done: 'The authenticator app is on.';
      readonly removed: 'The authenticator app is off.';
    };
  };
  readonly 'sign-out': {
    readonly member: {
      readonly verb: 'Sign out';
      readonly title: 'Sign {{name}} out everywhere?';
      readonly effect: 'All sessions of {{name}} end immediately. Signing in again is possible.';
      readonly done: '{{name}} has been signed out everywhere.';
    };
    readonly everybody: {
      readonly heading: 'Sessions';
      readonly text: 'If somebody may have got into Norbanet who should not be there, you can end all sessions at once.';
      readonly verb: 'Sign everyone out';
      readonly title: 'Sign everyone out?';
      readonly effect: 'The sessions of all members end immediately, except the one on this device. Everyone can sign in again. Anything typed and not saved is lost.';
      readonly done: 'Everyone has been signed out.';
    };
  };
  readonly 'single-sign-on': {
    readonly signIn: {
      readonly title: 'Sign in with your organisation';
      readonly lead: 'You show your organisation who you are, and return signed in.';
      readonly organisation: 'Organisation';
      readonly verb: 'Continue';
      readonly unlisted: 'If your organisation has its own sign-in and is not listed here, use the address that the secretariat has given you.';
      readonly back: 'Other ways to sign in';
      readonly again: 'Start again';
      readonly lost: 'Nothing was begun in this browser. Start again from the page where you were.';
      readonly cancelled: 'The sign-in with your organisation was cancelled';
      readonly cancelledText: 'Nothing was changed. Start again when you are ready. If you did not cancel it yourself, your organisation may not let you into Norbanet yet: ask its IT support.';
      readonly openLink: 'To start again, open the link in your email once more. It still works.';
    };
    readonly account: {
      readonly title: 'Account at your organisation';
      readonly text: 'Your organisation has its own sign-in. Link your account there, and it signs you in to Norbanet.';
      readonly required: 'Your organisation accepts no other way of signing in.';
      readonly none: 'No account is linked.';
      readonly since: 'Linked since {{time}}.';
      readonly link: 'Link your account';
      readonly unlink: 'Unlink';
      readonly unlinkTitle: 'Unlink this account?';
      readonly unlinkConsequence: 'It no longer signs you in.';
      readonly unlinkRequired: 'Your organisation requires this account: without it, you can sign in again only after the secretariat has sent you a link.';
      readonly linked: 'Your account has been linked.';
      readonly unlinked: 'Your account has been unlinked.';
    };
    readonly provider: {
      readonly open: 'Sign-in';
      readonly openNamed: 'Sign-in of {{organisation}}';
      readonly text: 'Members of the organisation can sign in with its own OpenID Connect provider. Give whoever runs the provider the first two addresses, and the members the third.';
      readonly returnAddress: 'Return address (redirect URI)';
      readonly logoutAddress: 'Address for sign-outs (back-channel logout URI)';
      readonly address: 'Sign-in address for the members';
      readonly issuer: 'Issuer';
      readonly issuerHint: 'Exactly as the provider names itself, such as https://login.example.org';
      readonly clientId: 'Norbanet’s identifier at the provider';
      readonly secret: 'Norbanet’s secret at the provider';
      readonly secretHint: 'It is stored encrypted and never shown again.';
      readonly secretKept: 'Leave this empty to keep the present one.';
      readonly acr: 'Required levels of assurance (acr)';
      readonly acrHint: 'One per line; any one of them will do. If empty, the provider decides.';
      readonly listed: 'Show the organisation by name to anyone who comes to sign in';
      readonly required: 'Require this sign-in of all its members';
      readonly requiredHint: 'Passphrases, passkeys and links then no longer let them in, and sessions opened in other ways end at once.';
      readonly verb: 'Save';
      readonly remove: 'Remove this sign-in';
      readonly removeConsequence: 'Its members sign in with a passphrase or a passkey again. Linked accounts are forgotten, and sessions opened with them end at once.';
      readonly saved: 'The sign-in has been saved.';
      readonly removed: 'The sign-in has been removed.';
    };
  };
  readonly sources: {
    readonly title: 'Sources of {{title}}';
    readonly heading: 'Sources';
    readonly lead: 'The sources that clauses are based on, numbered by where each is first cited. They are frozen with each version.';
    readonly list: 'Sources of the draft';
    readonly empty: 'No sources have been added yet.';
    readonly emptyHint: 'Add the sources that clauses are based on, then cite them from the clauses.';
    readonly number: 'Source {{number}}';
    readonly uncited: 'Not cited';
    readonly citedIn: 'Cited in';
    readonly supports: '{{clause}}: {{words}}';
    readonly open: 'Open the document';
    readonly copy: 'Copy in the library';
    readonly version: 'version {{version}}';
    readonly practice: 'Open the practice';
    readonly address: 'Opens another site: {{address}}';
    readonly kind: {
      readonly publication: 'Publication';
      readonly web: 'Web page';
      readonly document: 'Document in the library';
      readonly practice: 'Practice';
      readonly other: 'Other';
    };
    readonly hidden: {
      readonly document: 'A document you cannot open';
      readonly practice: 'A practice you cannot open';
      readonly other: 'A source you cannot open';
    };
    readonly state: {
      readonly changed: 'Changed';
      readonly gone: 'No longer available';
      readonly overdue: 'Review due';
    };
    readonly what: {
      readonly changed: 'There is a newer version. Confirm that it still supports the text that cites it, replace it, or remove it.';
      readonly gone: 'It can no longer be opened. Replace it or remove it.';
      readonly overdue: 'Its review date has passed. Confirm that it is still valid, replace it, or remove it.';
    };
    readonly reviewOn: 'review by {{day}}';
    readonly confirmedOn: 'confirmed on {{day}}';
    readonly toCheck_one: '{{count}} source needs to be reviewed';
    readonly toCheck_other: '{{count}} sources need to be reviewed';
    readonly toCheckText_one: 'It has changed, can no longer be opened, or has passed its review date.';
    readonly toCheckText_other: 'Each of them has changed, can no longer be opened, or has passed its review date.';
    readonly toThem: 'See the sources';
    readonly ofClause: 'Sources of {{name}}';
    readonly noneOfClause: 'This clause cites no sources.';
    readonly clauseNeedsLook: 'A source of this clause needs to be reviewed';
    readonly cites: 'Sources cited';
    readonly mark: 'Source {{mark}}';
    readonly add: 'Add a source';
    readonly addVerb: 'Add';
    readonly edit: 'Change';
    readonly editNamed: 'Change {{title}}';
    readonly save: 'Save';
    readonly confirm: 'Confirm';
    readonly confirmNamed: 'Confirm {{title}}';
    readonly confirmTitle: 'Does “{{title}}” still support the text that cites it?';
    readonly confirmEffect: 'The source counts as valid in its present state. Everyone who edits can see who confirmed it and when.';
    readonly remove: 'Remove';
    readonly removeNamed: 'Remove {{title}}';
    readonly removeTitle: 'Remove “{{title}}” from the standard?';
    readonly removeEffect_one: '{{count}} clause will no longer cite it. Versions that were saved keep it.';
    readonly removeEffect_other: '{{count}} clauses will no longer cite it. Versions that were saved keep it.';
    readonly removeEffect_zero: 'No clause cites it. Versions that were saved keep it.';
    readonly saved: 'Saved: {{title}}';
    readonly confirmed: 'Confirmed: {{title}}';
    readonly removed: 'Removed: {{title}}';
    readonly cite: 'Cite a source';
    readonly citeTitle: 'Cite a source for {{name}}';
    readonly citeVerb: 'Cite';
    readonly citeAnew: 'Change {{mark}}';
    readonly uncite: 'Stop citing';
    readonly unciteNamed: 'Stop citing {{title}}';
    readonly cited: '{{name}} now cites it.';
    readonly notCited: '{{name}} no longer cites it.';
    readonly choose: 'Choose a source';
    readonly noneToCite: 'The standard has no sources yet. Add one on its sources page.';
    readonly form: {
      readonly kind: 'Kind of source';
      readonly title: 'Title';
      readonly authors: 'Authors';
      readonly authorsHint: 'As they are cited: people or an organisation.';
      readonly year: 'Year';
      readonly publisher: 'Publisher';
      readonly address: 'Address';
      readonly addressHint: 'Beginning with https://. Norbanet does not open it automatically: set a review date.';
      readonly note: 'Note for editors';
      readonly reviewOn: 'Review date';
      readonly reviewHint: 'The person who adds the source is reminded.';
      readonly locator: 'Place in the source';
      readonly locatorHint: 'For example “p. 12” or “Chapter 3”.';
      readonly supports: 'What it supports, in one line';
      readonly source: 'Source';
      readonly document: 'Document';
      readonly copy: 'A copy in the library';
      readonly copyHint: 'Upload a copy to the library first, so that it can still be read when the original is gone.';
      readonly practice: 'Practice';
      readonly words: 'Search by text';
      readonly chosen: 'Chosen: {{title}}';
      readonly choose: 'Choose';
      readonly chooseNamed: 'Choose {{title}}';
      readonly clear: 'Clear the choice';
      readonly found: 'Search results';
      readonly noneFound: 'Nothing that contains this text is open to you.';
    };
  };
  readonly standards: {
    readonly title: 'Standards';
    readonly lead: 'Common standards and guidelines for victim support, drafted together.';
    readonly list: 'Standards';
    readonly missing: {
      readonly title: 'Standard not available';
      readonly text: 'Either there is no standard at this address, or it is a draft that is not open to you. Published standards can be read by everyone. If you need it, ask the person who sent you the link.';
    };
    readonly none: {
      readonly title: 'No standard yet';
      readonly text: 'Standards that the teams draft together will appear here, with their clauses and the comments on them.';
    };
    readonly state: {
      readonly idea: 'Idea';
      readonly drafting: 'Drafting';
      readonly 'national-review': 'National review';
      readonly consultation: 'Consultation';
      readonly consolidation: 'Consolidation';
      readonly ballot: 'On the ballot';
      readonly adopted: 'Adopted';
      readonly published: 'Published';
      readonly 'under-revision': 'Under revision';
      readonly superseded: 'Superseded';
      readonly withdrawn: 'Withdrawn';
      readonly parked: 'Parked';
    };
    readonly audience: {
      readonly teams: 'Read by the national teams';
      readonly networks: 'Read by the national teams and networks';
    };
    readonly clauses_one: '{{count}} clause';
    readonly clauses_other: '{{count}} clauses';
    readonly openThreads_one: '{{count}} open thread';
    readonly openThreads_other: '{{count}} open threads';
    readonly unread_one: '{{count}} unread thread';
    readonly unread_other: '{{count}} unread threads';
    readonly changed: 'Changed {{when}}';
    readonly start: {
      readonly fromWord: 'From a file';
      readonly verb: 'Start a standard';
      readonly title: 'Start a standard';
      readonly field: 'Title';
      readonly origin: 'Start from';
      readonly origins: {
        readonly empty: 'an empty text';
        readonly 'network-standard': {
          readonly name: 'the outline of a standard of the Network';
          readonly about: 'Purpose, scope, terms, principles, common rules, cooperation, personal data, follow-up.';
        };
        readonly procedure: {
          readonly name: 'the outline of a procedure';
          readonly about: 'Who takes part, steps from first contact to closing, deadlines, records.';
        };
        readonly guideline: {
          readonly name: 'the outline of a guideline with recommendations';
          readonly about: 'Background, a summary, recommendations with their reasons and how each is measured, good practice, sources.';
        };
        readonly structure: 'the headings of another standard';
      };
      readonly structureOf: 'Standard to copy the headings from';
      readonly structureHint: 'Its headings are copied in their order and levels, without any of its other clauses.';
      readonly moreStandards: 'Show more standards';
      readonly state: 'Start as';
      readonly asIdea: 'an idea: a team starts work on it later';
      readonly asDraft: 'a draft: the teams can write immediately';
      readonly audience: 'Readers';
      readonly audienceHint: 'Teams write in it. If members of the national networks can read it, they comment in threads of their own country.';
    };
    readonly audienceVerb: {
      readonly networks: 'Open to the national networks';
      readonly teams: 'Restrict to the teams';
    };
    readonly audienceAsk: {
      readonly networks: 'Open this draft to the national networks?';
      readonly networksText: 'All members of the eight national networks can then read the draft, and read and write in the comment threads of their own country.';
      readonly teams: 'Restrict this draft to the teams?';
      readonly teamsText: 'Members of the national networks lose access to the draft immediately, including members who have it open now. Their comments stay.';
    };
    readonly decisionsVerb: {
      readonly needed: 'Require a decision for each change';
      readonly free: 'Allow changes without decisions';
    };
    readonly decisionsAsk: {
      readonly needed: 'Require a decision for each change?';
      readonly neededText: 'A newer edition can then be published only if each clause that it changes, adds or removes is named by a decision in the minutes since the last edition. Changes of wording alone need no decision.';
      readonly free: 'Allow changes without decisions?';
      readonly freeText: 'A newer edition can then be published without a decision on each of its changed clauses.';
    };
    readonly empty: {
      readonly title: 'No clause yet';
      readonly text: 'Start with a heading or a first clause; you can move and change it at any time.';
      readonly closed: 'The teams have not written any clauses yet.';
    };
    readonly text: 'Text of the standard';
    readonly clauseName: 'Clause {{label}}';
    readonly clauseNoteName: 'Note at {{label}}';
    readonly clauseRowName: 'Row {{row}} of the table at {{label}}';
    readonly clauseRowFirst: 'Row {{row}} of the table at the beginning';
    readonly edit: {
      readonly kind: 'Kind';
      readonly level: 'Level';
      readonly levelName: 'Level {{level}}';
    };
    readonly kind: {
      readonly heading: 'Heading';
      readonly clause: 'Clause';
      readonly item: 'Lettered item';
      readonly note: 'Note';
      readonly row: 'Row of a table';
    };
    readonly menu: {
      readonly label: 'Actions for {{name}}';
      readonly after: 'Add a clause below';
      readonly split: 'Split at the cursor';
      readonly up: 'Move up';
      readonly down: 'Move down';
      readonly addRow: 'Add a row';
      readonly addColumn: 'Add a column';
      readonly removeColumn: 'Remove this column';
      readonly thread: 'Open the comments on “{{quote}}”';
      readonly documents: 'Documents';
      readonly history: 'History';
      readonly only: 'Show only its comments';
      readonly remove: 'Remove';
    };
    readonly format: {
      readonly tools: 'Text formatting';
      readonly bold: 'Bold';
      readonly italic: 'Italic';
      readonly super: 'Superscript';
      readonly sub: 'Subscript';
      readonly link: 'Link';
      readonly reference: 'Reference to a clause';
      readonly addLink: 'Add a link';
      readonly changeLink: 'Edit the link';
      readonly address: 'Address';
      readonly addressHint: 'https://… or mailto:…';
      readonly words: 'Link text';
      readonly setLink: 'Set link';
      readonly removeLink: 'Remove link';
      readonly fault: {
        readonly address: 'Enter an address that begins with https://, http:// or mailto: and contains no spaces.';
        readonly words: 'Enter the link text, within one clause.';
        readonly held: 'This address contains someone’s number and is not stored. Remove the number.';
      };
    };
    readonly reference: {
      readonly add: 'Refer to a clause';
      readonly clause: 'Clause';
      readonly hint: 'Type its number or some of its text. If the clause moves, its number here is updated automatically.';
      readonly none: 'No matching clause';
      readonly goTo: 'Go to the clause';
      readonly removed: 'A clause that was removed';
      readonly broken_one: 'One reference points to a clause that was removed';
      readonly broken_other: '{{count}} references point to clauses that were removed';
      readonly brokenHint: 'Refer to another clause instead, or restore the clause that is meant.';
    };
    readonly table: 'Table at {{label}}';
    readonly tableFirst: 'Table';
    readonly keys: 'Alt + Enter: clause menu';
    readonly notLive: {
      readonly title: 'Read only, not live';
      readonly text: 'The text for editing has not loaded yet. You are reading the text that was last saved; editing starts automatically once the connection is established.';
    };
    readonly refusals: {
      readonly 'personal-data-found': {
        readonly title: 'Together with the text beside it, this looks like someone’s number';
        readonly text: 'It is not saved, and no one sees it. Remove the digits from the clause; what was written around them stays.';
      };
      readonly 'older-client': {
        readonly title: 'This page is older than the server';
        readonly text: 'Load the page again to continue. What is not saved yet is still shown below: copy it first.';
      };
      readonly 'not-found': {
        readonly title: 'This text is no longer open to you';
        readonly text: 'What you had written but not saved is still shown below: copy it before you leave.';
      };
      readonly 'clause-too-long': {
        readonly title: 'A clause is longer than Norbanet can store';
        readonly text: 'Your change is not saved, but it is not lost. Shorten the clause, or split it with Enter.';
      };
      readonly 'standard-text-full': {
        readonly title: 'This standard has as much text as Norbanet can store';
        readonly text: 'Your change is not saved, but it is not lost. Remove text that is not needed, or divide the standard.';
      };
      readonly 'standard-is-full': {
        readonly title: 'This standard has as many clauses as it can hold';
        readonly text: 'Your change is not saved, but it is not lost. Put the text into an existing clause.';
      };
      readonly 'standard-text-fixed': {
        readonly title: 'The text has been frozen in the meantime';
        readonly text: 'What is not saved can no longer be saved. It is still shown below: copy it, and propose it when the time comes.';
      };
      readonly 'amendment-not-draft': {
        readonly title: 'This amendment has been submitted in the meantime';
        readonly text: 'Its text can no longer be changed. What you had not saved is still shown below: copy it, and propose it as a separate amendment.';
      };
      readonly other: {
        readonly title: 'This could not be saved';
        readonly text: 'Nothing is lost: your text is still shown below. Change something, or load the page again.';
      };
      readonly reload: 'Load the page again';
    };
    readonly rescued: {
      readonly title: 'Some text that you wrote has no place in the current text';
      readonly why: 'You wrote it {{when}}, while someone else removed the part of the text that it belonged to. No one else can see it.';
      readonly take: 'Put it back';
      readonly letGo: 'Discard';
    };
    readonly returned: {
      readonly title: 'A change of yours could not be saved';
      readonly words: 'The text below is what is saved. It does not contain this text of yours:';
      readonly nothing: 'The text below is what is saved. Check whether your last change is missing, and make it again.';
      readonly take: 'Put it back';
      readonly letGo: 'Discard';
      readonly read: 'Close this notice';
    };
    readonly moved: '{{name}} is now {{label}}.';
    readonly removed: {
      readonly title_one: '{{count}} removed clause';
      readonly title_other: '{{count}} removed clauses';
      readonly by: 'Removed by {{name}}, {{when}}';
      readonly restore: 'Restore';
    };
    readonly newer: {
      readonly title: 'There is a newer text: {{name}}';
      readonly cited: 'Text of {{edition}}, as cited';
      readonly current: 'Text of {{edition}}';
      readonly draft: 'The draft';
    };
    readonly documents: {
      readonly ofClause: 'Documents attached to {{name}}';
      readonly title: 'Documents: {{name}}';
    };
    readonly history: {
      readonly title: 'History of {{name}}';
      readonly added: 'Added';
      readonly edited: 'Edited';
      readonly removed: 'Removed';
      readonly restored: 'Restored';
      readonly by: '{{change}} by {{name}}';
      readonly same: 'The text did not change.';
      readonly decisions: 'Decisions about this clause';
    };
    readonly threads: {
      readonly label: 'Comments on {{name}}';
      readonly show: 'Comments';
      readonly open: 'Open';
      readonly resolved: 'Resolved';
      readonly all: 'All';
      readonly whose: 'Show comments by';
      readonly everyones: 'From everyone';
      readonly mine: 'Started by me';
      readonly ofCountry: 'From {{country}}';
      readonly only: 'Only {{name}}';
      readonly onlyEnd: 'Show the comments on all clauses again, not only on {{name}}';
      readonly readBy: {
        readonly teams: 'Read by the national teams';
        readonly network: 'Read by the national teams and the network of {{country}}';
        readonly team: 'Read only by the national team of {{country}}';
        readonly office: 'Read only by the secretariat';
        readonly named: 'Read only by {{names}}';
      };
      readonly few: {
        readonly team: 'Team only';
        readonly office: 'Secretariat only';
        readonly named_one: '{{count}} reader';
        readonly named_other: '{{count}} readers';
      };
      readonly none: 'No comments yet.';
      readonly noneWrite: 'No comments yet. Select some text, or use the button beside a clause.';
      readonly noneOpen: 'No open threads.';
      readonly unreadNext_one: '{{count}} unread thread';
      readonly unreadNext_other: '{{count}} unread threads';
      readonly onClause: 'On the whole clause';
      readonly orphan: 'The text is no longer there: “{{quote}}”';
      readonly quote: '“{{quote}}”';
      readonly toWords: 'Go to the text';
      readonly count_one: '{{count}} comment';
      readonly count_other: '{{count}} comments';
      readonly more_one: '{{count}} more thread';
      readonly more_other: '{{count}} more threads';
      readonly fewer: 'Show fewer';
      readonly here_one: '{{count}} thread';
      readonly here_other: '{{count}} threads';
      readonly sheet: 'Comments on {{name}}';
      readonly loading: 'Loading the comments';
    };
    readonly comment: {
      readonly verb: 'Comment';
      readonly inFile: '{{author}} (in a file)';
      readonly somebody: 'Someone';
      readonly broughtIn: 'according to a file; imported by {{name}}, {{when}}';
      readonly onWords: 'Comment on this text';
      readonly onClause: 'Comment on {{name}}';
      readonly label: 'Your comment';
      readonly reply: 'Your reply';
      readonly send: 'Send';
      readonly resend: 'Send again';
      readonly sending: 'Sending…';
      readonly by: '{{name}}, {{organisation}}';
      readonly kept: 'Not sent yet. Your text stays here.';
    };
    readonly readers: {
      readonly label: 'Readers';
      readonly teams: 'The national teams';
      readonly network: 'The national teams and the network of {{country}}';
      readonly team: 'Only the national team of {{country}}';
      readonly office: 'Only the secretariat';
      readonly named: 'Only people I name';
      readonly who: 'Names';
      readonly choose: 'Choose who can read it';
      readonly nobody: 'No one with that name comments on this draft.';
    };
    readonly mention: {
      readonly label: 'People to mention';
      readonly seat: {
        readonly government: 'government seat';
        readonly ngo: 'NGO seat';
        readonly resource: 'resource person';
      };
      readonly offered_single: '{{name}} matches. Press Enter to insert the name.';
      readonly offered_one: '{{count}} names match, the first is {{name}}. Use the arrow keys to choose and Enter to insert a name.';
      readonly offered_other: '{{count}} names match, the first is {{name}}. Use the arrow keys to choose and Enter to insert a name.';
    };
    readonly resolve: 'Resolve';
    readonly reopen: 'Reopen';
    readonly resolvedBy: 'Resolved by {{name}}, {{when}}';
    readonly reopenedBy: 'Reopened by {{name}}, {{when}}';
    readonly arrived_single: '{{name}} commented on {{place}}.';
    readonly arrived_one: '{{count}} new comments, the last by {{name}} on {{place}}.';
    readonly arrived_other: '{{count}} new comments, the last by {{name}} on {{place}}.';
    readonly edited: '{{name}} changed {{place}}.';
    readonly lost: {
      readonly title: 'This draft is no longer open to you';
      readonly text: 'The secretariat has closed it. What you had written but not sent is still on this page: copy it before you leave.';
    };
    readonly contents: {
      readonly short: 'Contents';
      readonly headings: 'Headings';
      readonly search: 'Search in this standard';
      readonly words: 'Text to find in this standard';
      readonly find: 'Find';
      readonly found_one: '{{count}} clause found';
      readonly found_other: '{{count}} clauses found';
      readonly results: 'Clauses found';
    };
    readonly back: 'Standards';
  };
  readonly suggestions: {
    readonly mode: {
      readonly label: 'Mode';
      readonly write: 'Write';
      readonly read: 'Read';
      readonly suggest: 'Suggest';
      readonly review: 'Review';
    };
    readonly aloud: {
      readonly inserted: '[inserted:';
      readonly removed: '[removed:';
      readonly end: ']';
    };
    readonly wordingOf: '{{name}}, as it should read';
    readonly moved: 'The clause has changed since you began. Your text is compared with the clause as it was then.';
    readonly opensLater: 'You are offline. The clause opens as soon as the connection is back.';
    readonly again: 'Try again';
    readonly bar: 'Your suggestions';
    readonly none: 'Choose a clause and write in it, add a clause after it, or suggest removing it. No one outside your team sees your suggestions until you send them.';
    readonly changed_one: '{{count}} clause changed';
    readonly changed_other: '{{count}} clauses changed';
    readonly send: 'Send suggestions';
    readonly discard: 'Discard';
    readonly askSend: 'Send your suggestions?';
    readonly effectSend: 'All teams and the secretariat are notified, and anyone who reads the standard can read your suggestions. Each clause is answered separately; the text and the reason can no longer be changed after that. Your suggestions:';
    readonly reason: 'Why the text should read like this';
    readonly reasonHint: 'One reason for all of them. Everyone who reads the standard can read it. No names or details of cases.';
    readonly askDiscard: 'Discard your suggestions?';
    readonly effectDiscard_one: 'Your suggestion for {{count}} clause is discarded. No one outside your team has seen it, and no one will.';
    readonly effectDiscard_other: 'Your suggestions for {{count}} clauses are discarded. No one outside your team has seen them, and no one will.';
    readonly sent_one: '{{count}} suggestion sent';
    readonly sent_other: '{{count}} suggestions sent';
    readonly discarded: 'Suggestions discarded';
    readonly add: 'Add a clause below';
    readonly addAfter: 'Add a clause below: {{name}}';
    readonly remove: 'Suggest removal';
    readonly removeOf: 'Suggest removal: {{name}}';
    readonly newAfter: 'New clause after {{name}}';
    readonly newHint: 'Choose its kind and level here, then write its text in the standard.';
    readonly newKind: 'Kind';
    readonly newLevel: 'Level';
    readonly newLevelHint: 'The same level as the clause before it, or one level deeper to place it under that clause.';
    readonly writeNew: 'Write the clause';
    readonly shape: 'Change kind or level';
    readonly shapeOf: 'Change kind or level: {{label}}';
    readonly shapeIt: 'Change';
    readonly write: 'Edit';
    readonly writeIn: 'Edit: {{label}}';
    readonly goes: '{{name}} is to be removed';
    readonly takeBack: 'Withdraw';
    readonly takeBackOf: 'Withdraw: {{label}}';
    readonly listed: {
      readonly reworded: '{{name}}';
      readonly added: 'New clause after {{name}}';
      readonly removed: '{{name}} is to be removed';
    };
    readonly of: 'Suggestions for {{name}}';
    readonly movedSince: 'The clause has changed since then. Compared with the clause as it was then:';
    readonly accept: 'Accept';
    readonly reject: 'Reject';
    readonly acceptOf: 'Accept: {{name}}';
    readonly rejectOf: 'Reject: {{name}}';
    readonly reviewBar: 'Suggestions';
    readonly nothing: 'No suggestions are waiting for an answer.';
    readonly waiting_one: '{{count}} suggestion in the text';
    readonly waiting_other: '{{count}} suggestions in the text';
    readonly at: 'Suggestion {{at}} of {{count}}';
    readonly previous: 'Previous suggestion';
    readonly next: 'Next suggestion';
  };
  readonly terms: {
    readonly title: 'Terms';
    readonly lead: 'The specialist terms of the field in nine languages. They let searches work across languages and are shown next to translations.';
    readonly propose: 'Propose a concept';
    readonly publicGlossary: 'Public glossary';
    readonly filter: {
      readonly label: 'Find concepts';
      readonly words: 'A word in any language';
      readonly field: 'Field';
      readonly anyField: 'All fields';
      readonly languages: 'Languages shown beside English';
      readonly first: 'First language';
      readonly second: 'Second language';
      readonly none: 'None';
      readonly proposed: 'Show';
      readonly all: 'All concepts';
      readonly onlyProposed: 'With open proposals';
      readonly find: 'Find';
    };
    readonly list: 'Concepts with their terms';
    readonly concept: 'Concept';
    readonly noTerm: 'No term yet';
    readonly proposals_one: '{{count}} open proposal';
    readonly proposals_other: '{{count}} open proposals';
    readonly noneFound: {
      readonly title: 'No matching concepts';
      readonly text: 'Try the beginning of the word or another field, or propose the concept.';
      readonly all: 'Show all concepts';
    };
    readonly waiting: {
      readonly title: 'Waiting for your confirmation';
      readonly link_one: '{{count}} proposal is waiting for you';
      readonly link_other: '{{count}} proposals are waiting for you';
      readonly lead: 'Others have proposed these in languages that are spoken in your country. Nothing changes until you confirm it.';
      readonly none: {
        readonly title: 'Nothing is waiting for you';
        readonly text: 'Proposals in the languages of your country will appear here.';
      };
      readonly list: 'Proposals, oldest first';
    };
    readonly field: {
      readonly identification: 'Identification';
      readonly residence: 'Residence and reflection period';
      readonly shelter: 'Shelter and services';
      readonly return: 'Referral and safe return';
      readonly 'data-protection': 'Victim and data protection';
      readonly compensation: 'Compensation and financial assistance';
      readonly health: 'Health';
      readonly 'legal-aid': 'Legal aid';
      readonly policing: 'Policing';
      readonly prosecution: 'Prosecution';
      readonly immigration: 'Immigration';
      readonly 'social-services': 'Social services';
      readonly 'child-protection': 'Child protection';
      readonly interpretation: 'Interpretation';
      readonly prevention: 'Prevention';
      readonly 'online-exploitation': 'Online exploitation';
      readonly training: 'Training';
      readonly cooperation: 'Cooperation';
    };
    readonly one: {
      readonly terms: 'Terms by language';
      readonly preferred: 'preferred';
      readonly confirmed: 'confirmed';
      readonly drafted: 'A term is a draft until a seat from a country where the language is spoken has confirmed a proposal for it.';
      readonly forms: 'Forms';
      readonly formCount_one: '{{count}} form';
      readonly formCount_other: '{{count}} forms';
      readonly correct: 'Change';
      readonly correctNamed: 'Change {{term}}';
      readonly remove: 'Propose removal';
      readonly removeNamed: 'Propose removal: {{term}}';
      readonly add: 'Add a term';
      readonly addNamed: 'Add a term in {{language}}';
      readonly open: 'Open proposals';
      readonly history: 'History';
      readonly historyNone: 'No changes have been proposed to this concept. It is as it was when the term bank was set up.';
    };
    readonly form: {
      readonly conceptTitle: 'Propose a concept';
      readonly termTitle: 'Add a term in {{language}}';
      readonly correctionTitle: 'Change {{term}}';
      readonly term: 'Term';
      readonly englishTerm: 'English term';
      readonly definition: 'Definition in one English sentence';
      readonly field: 'Field';
      readonly forms: 'Inflected forms';
      readonly formsHint: 'One per line or separated by commas: every form that is used in texts.';
      readonly preferred: 'Make it the preferred term';
      readonly reason: 'Reason (optional)';
      readonly send: 'Send proposal';
      readonly sent: 'Proposal sent. A seat from a country where the language is spoken has to confirm it.';
      readonly what: 'Members can see the proposal immediately; the glossary and the search use it once it is confirmed.';
    };
    readonly removal: {
      readonly title: 'Propose to remove {{term}}?';
      readonly text: 'A seat from a country where the language ({{language}}) is spoken has to confirm the removal. Until then the term stays.';
      readonly verb: 'Propose removal';
    };
    readonly proposal: {
      readonly concept: 'New concept “{{term}}”';
      readonly term: 'New term “{{term}}”';
      readonly correction: 'Correction to “{{term}}”';
      readonly removal: 'Removal of “{{term}}”';
      readonly by: 'proposed by {{name}}, {{day}}';
      readonly added: 'Added: {{forms}}';
      readonly dropped: 'Dropped: {{forms}}';
      readonly renamed: 'Currently “{{before}}”';
      readonly forms: 'Forms: {{forms}}';
      readonly preferred: 'Proposed as the preferred term';
      readonly reason: 'Reason: {{reason}}';
      readonly definition: '{{field}}: {{definition}}';
      readonly confirm: 'Confirm';
      readonly confirmNamed: 'Confirm: {{what}}';
      readonly refuse: 'Reject';
      readonly refuseNamed: 'Reject: {{what}}';
      readonly withdraw: 'Withdraw';
      readonly withdrawNamed: 'Withdraw: {{what}}';
      readonly confirmed: 'Confirmed. The glossary and the search now use the change.';
      readonly refused: 'Rejected.';
      readonly withdrawn: 'Withdrawn.';
      readonly decided: '{{name}}, {{day}}';
      readonly why: 'Reason for the decision: {{reason}}';
      readonly state: {
        readonly open: 'Waiting for confirmation';
        readonly confirmed: 'Confirmed';
        readonly refused: 'Rejected';
        readonly withdrawn: 'Withdrawn';
      };
    };
    readonly refusal: {
      readonly title: 'Reject this proposal?';
      readonly text: 'The member who made the proposal and all other members can read your reason.';
      readonly reason: 'Reason';
      readonly verb: 'Reject';
    };
    readonly inText: {
      readonly title: 'Terms in this clause';
      readonly row: '{{source}}:';
    };
  };
  readonly uploads: {
    readonly several: 'Add several documents';
    readonly drop: 'Drop files here to add them to the library';
    readonly title: 'Add several documents';
    readonly lead: 'Each file becomes a separate document. The settings here apply to all of them.';
    readonly files: 'Files';
    readonly hint: 'PDF, Word, Excel, PowerPoint, OpenDocument, pictures, or plain text. No names or details of victims.';
    readonly shared: 'For all files';
    readonly sharedSoFar: 'Changes here apply to the files that you have not added yet.';
    readonly nobodyNamed: 'Name at least one member.';
    readonly list: 'Files to add';
    readonly add_one: 'Add {{count}} document';
    readonly add_other: 'Add {{count}} documents';
    readonly untitled: 'Give each file a title first.';
    readonly titleOf: 'Title of {{name}}';
    readonly total: 'All files';
    readonly count: '{{done}} of {{all}} added';
    readonly countWith: '{{done}} of {{all}} added, {{refused}} not added';
    readonly share: 'Uploaded: {{percent}}';
    readonly shareOf: '{{name}} uploaded: {{percent}}';
    readonly pauseAll: 'Pause all';
    readonly resumeAll: 'Resume all';
    readonly pause: 'Pause';
    readonly pauseOne: 'Pause {{name}}';
    readonly resume: 'Resume';
    readonly resumeOne: 'Resume {{name}}';
    readonly retry: 'Try again';
    readonly retryOne: 'Try again: {{name}}';
    readonly cancel: 'Cancel';
    readonly cancelOne: 'Cancel {{name}}';
    readonly remove: 'Remove';
    readonly removeOne: 'Remove {{name}} from the list';
    readonly details: 'Edit details';
    readonly detailsOf: 'Edit the details of {{title}}';
    readonly state: {
      readonly chosen: 'Not added yet';
      readonly waiting: 'Waiting in the queue';
      readonly sending: 'Uploading';
      readonly paused: 'Paused';
      readonly offline: 'No connection. The upload will continue automatically.';
      readonly refused: 'Not added';
      readonly added: 'Added';
      readonly pending: 'Added. Only you can see it while it is being checked.';
      readonly held: 'Added, but held back. Only you can see it: open it to see why.';
    };
    readonly refusal: {
      readonly tooBig: 'The file is larger than {{size}}.';
      readonly empty: 'The file is empty.';
      readonly kind: 'The library does not accept this type of file. Save it as a PDF or in an office format.';
      readonly twice: 'This file is already in the list.';
      readonly number: 'The file name seems to contain a number that belongs to a person. Rename the file on your device and choose it again.';
      readonly unchecked: 'The file name could not be checked. Choose the file again in a moment.';
    };
    readonly said: {
      readonly refused_one: '{{count}} file cannot be added. The list shows why.';
      readonly refused_other: '{{count}} files cannot be added. The list shows why.';
      readonly notAdded: '{{name}} was not added. The list shows why.';
      readonly offline: 'Connection lost. The uploads will continue when the connection is back.';
      readonly done: 'Finished: {{done}} of {{all}} added.';
    };
    readonly leave: {
      readonly title: 'Leave while files are being uploaded?';
      readonly text: 'Files that have not been added yet will not be added. If you choose them here again within a day, each upload continues where it stopped.';
      readonly verb: 'Leave the page';
    };
  };
  readonly verification: {
    readonly title: 'Confirm that it is you';
    readonly text: 'This step requires a confirmation no older than 10 minutes.';
    readonly continues: 'It then continues from where you were.';
    readonly passphrase: 'Passphrase';
    readonly verb: 'Confirm';
    readonly none: 'You have nothing that confirms this here. Sign in again in another window, then return to this page and try again.';
    readonly passkey: 'Use a passkey';
    readonly code: 'Code from your authenticator app, or a recovery code';
    readonly agency: 'Confirm at your organisation';
    readonly agencyText: 'You leave this page for your organisation’s sign-in and then return to it. Repeat this step there: it is not carried out by itself, and anything you have typed and not saved is lost.';
  };
  readonly voices: {
    readonly agreed: 'The team’s agreed record';
    readonly title: 'View of each seat';
    readonly seat: {
      readonly government: 'Government seat';
      readonly ngo: 'NGO seat';
      readonly resource: 'Resource person';
    };
    readonly initial: {
      readonly government: 'G';
      readonly ngo: 'N';
    };
    readonly agreement: {
      readonly agree: 'The two agree';
      readonly differ: 'The two differ';
      readonly 'one-voice': 'Only one has given its view';
      readonly none: 'Neither has given its view';
    };
    readonly none: 'No seat has given its view yet.';
    readonly silent: 'Has not given its view.';
    readonly added: 'Added by the resource person';
    readonly by: '{{when}} ({{age}}), by {{name}}, about {{edition}}';
    readonly at: '{{when}} ({{age}}), about {{edition}}';
    readonly notShared: 'The country has not shared this text.';
    readonly asked: 'to be reconfirmed';
    readonly asksYou: 'The meaning of this clause changed after your seat gave its view. Is this view still correct?';
    readonly asksThem: 'The meaning of this clause changed after this seat gave its view.';
    readonly keep: 'Confirm as still correct';
    readonly add: 'Add your seat’s view';
    readonly update: 'Update your seat’s view';
    readonly earlier: 'Earlier views';
    readonly earlierOf: '{{seat}} of {{country}} on {{number}}: earlier views';
    readonly form: {
      readonly title: 'View of your seat: {{seat}}';
      readonly lead: 'Only your seat writes here. The other seats of your team give their own views, and the agreed record stays as it is.';
      readonly leadResource: 'You add text beside the two views. The government seat and the NGO seat state the status in the country.';
      readonly status: 'Status as your seat sees it';
      readonly note: 'Text from your seat';
      readonly evidence: 'Where it can be found';
      readonly evidenceHint: 'A law, a decision, a published report.';
      readonly shared: 'Allow the other countries to read this text';
      readonly save: 'Save the view';
      readonly saved: 'The view of your seat is saved.';
    };
    readonly filter: {
      readonly label: 'Show clauses by the two views';
      readonly all: 'All';
      readonly differ: 'The two differ';
      readonly 'one-voice': 'Only one has given its view';
      readonly none: {
        readonly title: 'No such clauses';
        readonly text: 'There are no clauses with this combination of views now.';
      };
    };
    readonly cell: '{{seat}}: {{status}}, {{age}}';
    readonly cellAsked: '{{seat}}: {{status}}, {{age}}, to be reconfirmed';
    readonly cellSilent: '{{seat}}: has not given its view';
    readonly legend: {
      readonly agreed: 'The large symbol is the team’s agreed record.';
      readonly seats: 'Below it, G is the government seat and N is the NGO seat.';
    };
    readonly table: {
      readonly agreed: 'Agreed record: {{status}}';
      readonly pair: '{{government}}. {{ngo}}. {{agreement}}.';
    };
    readonly counts: {
      readonly whose: 'According to';
      readonly agreed: 'Agreed';
      readonly government: 'Government';
      readonly ngo: 'NGO';
      readonly silent: 'No view given';
      readonly agreement: 'Agreement between government and NGO';
      readonly agreementOf: 'Clauses of each country, by how far its two views agree';
    };
  };
  readonly wording: {
    readonly form: {
      readonly title: 'Wrong word?';
      readonly hint: 'This is for the words of Norbanet itself in the language of this page, not for what members wrote.';
      readonly words: 'Which word or sentence is wrong?';
      readonly suggestion: 'What should it say?';
      readonly send: 'Send';
      readonly thanks: 'Thank you, the secretariat will look into it.';
    };
    readonly title: 'Wrong words';
    readonly lead: 'Words of Norbanet itself that members have reported as wrong, with the keys by which their texts are found. Members are not told what came of a report.';
    readonly show: 'Show';
    readonly open: 'Open';
    readonly settled: 'Settled';
    readonly list: {
      readonly open: 'Open reports';
      readonly settled: 'Settled reports';
    };
    readonly none: {
      readonly open: {
        readonly title: 'No open reports';
        readonly text: 'A report will appear here when a member uses “Wrong word?” at the bottom of a page.';
      };
      readonly settled: {
        readonly title: 'No settled reports';
        readonly text: 'Reports appear here once they have been settled, and are kept for one year.';
      };
    };
    readonly suggestion: 'Suggested instead: {{suggestion}}';
    readonly page: 'page {{page}}';
    readonly keys: 'keys: {{keys}}';
    readonly noKeys: 'no text with these words was found';
    readonly by: 'reported by {{name}}, {{time}}';
    readonly settledBy: 'settled by {{name}}, {{time}}';
    readonly state: {
      readonly corrected: 'Corrected';
      readonly kept: 'Left as it is';
    };
    readonly corrected: {
      readonly verb: 'Corrected';
      readonly named: 'Corrected: {{words}}';
      readonly done: 'The report has been marked as corrected.';
    };
    readonly kept: {
      readonly verb: 'Leave as it is';
      readonly named: 'Leave as it is: {{words}}';
      readonly done: 'The words are left as they are.';
    };
  };
}

/** Texts of emails, by the name of the email. */
export interface EmailTexts {
  readonly 'access-request': {
    readonly asked: {
      readonly subject: 'A member has requested access to one of your documents';
      readonly text: 'A member of the Network has asked to read a document that you are responsible for. Its page shows who has asked, and why.';
    };
    readonly granted: {
      readonly subject: 'You now have access to the document you requested';
      readonly text: 'The owner has given you access to the document. You can open it now.';
    };
    readonly declined: {
      readonly subject: 'Your request for access to a document was declined';
      readonly text: 'Your request to read the document was declined.';
    };
    readonly page: 'Page of the document: {{url}}';
  };
  readonly 'answer-reminder': {
    readonly cancelReason: 'Reason: {{reason}}';
    readonly place: 'Place: {{place}}';
    readonly more: 'More information: {{url}}';
    readonly details: 'Agenda, papers, place and how to join (sign-in required): {{url}}';
    readonly answerLink: 'Reply without signing in: {{link}}';
    readonly ownLink: 'This link is personal; please do not share it.';
    readonly signedIn: 'With sign-in: {{url}}';
    readonly subject: 'Will you attend? {{name}}, {{time}}';
    readonly opening: 'You have not yet replied to the invitation: {{name}}, {{time}}.';
    readonly time: '{{day}}, {{time}} {{city}}';
  };
  readonly 'backup-failed': {
    readonly subject: 'Norbanet: last night\'s backup failed';
    readonly text: 'The server could not make last night\'s backup. The code of the fault is {{code}}. Older backups are still there, and nobody\'s work is affected.';
    readonly again: 'Norbanet tries again every hour, up to five times a night, and writes to you as soon as a backup has been made.';
    readonly ask: 'Please pass this email to whoever looks after the server. The command "doctor" tells them what to do.';
    readonly page: 'How the server is doing, and the last backups: {{url}}';
  };
  readonly 'backup-made': {
    readonly subject: 'Norbanet: backups are being made';
    readonly again: 'Norbanet: a backup has been made again';
    readonly newest: 'Last night\'s backup has been made: {{file}}, {{size}}.';
    readonly counted: 'Nights with a backup in the last seven days: {{nights}}.';
    readonly copy: 'A backup on the same machine does not survive that machine: please make sure that it is copied to another place, and restore one for practice every quarter.';
    readonly page: 'How the server is doing, and the last backups: {{url}}';
  };
  readonly 'ballot-annulled': {
    readonly subject: 'A secret ballot has been annulled';
    readonly opening: 'A secret ballot has ended without a result and will not have one.';
    readonly cause: {
      readonly 'more-papers-than-passes': 'The ballot box contained more ballots than passes issued, so some were forged. The ballots were not counted.';
      readonly 'key-lost': 'The key that opens the ballot box is lost, so no one can read the ballots in it.';
    };
    readonly page: 'Page of the ballot: {{url}}';
    readonly auditors: 'For auditors: the record and the audit log show who received a pass; the database and its keys show who could write to the ballot box. The question can be put to the vote again.';
    readonly record: 'Keep this number. It is the fingerprint of the record up to this point:\n{{hash}}';
  };
  readonly 'ballot-summary': {
    readonly subject: {
      readonly opened: 'Vote until {{closes}}: {{question}}';
      readonly closed: 'Closed: {{question}}';
      readonly result: 'Result: {{question}} – {{outcome}}';
      readonly unnamed: 'a ballot for your seat';
      readonly several: 'Ballots for your seat: {{parts}}';
      readonly open: '{{count}} open';
      readonly over: '{{count}} closed';
    };
    readonly unnamed: 'A ballot in which your seat votes';
    readonly status: {
      readonly opened: 'Voting is open until {{closes}}.';
      readonly closed: 'Voting has ended. The result has not been released yet; the page will show it.';
      readonly result: 'Voting has ended. Result: {{outcome}}.';
    };
    readonly record: {
      readonly opened: 'Keep this number: it is the fingerprint of the question, the options and the rules, so that none of them can be changed unnoticed. To compare it, use “Check it yourself” on the page.';
      readonly closed: 'Keep this number: it is the fingerprint of the ballots and the count, so that neither can be changed unnoticed. To compare it, use “Check it yourself” on the page.';
    };
    readonly outcome: {
      readonly decided: 'decided';
      readonly tied: 'a tie';
      readonly 'no-quorum': 'no quorum';
      readonly adopted: 'adopted';
      readonly 'not-adopted': 'not adopted';
      readonly 'weak-support': 'adopted with weak support';
      readonly blocked: 'blocked';
    };
  };
  readonly checkpoint: {
    readonly subject: 'Checkpoint {{number}} of the log of Norbanet';
    readonly opening: 'This is how the log stood when the day began, in UTC:';
    readonly keep: 'Keep this email. With it an auditor can prove later that nothing before it was rewritten.';
    readonly stop: 'Countersign it, or stop these emails: {{url}}';
  };
  readonly 'confirmed-recovery': {
    readonly greeting: 'Hello {{name}},';
    readonly subject: 'You have confirmed a recovery at Norbanet';
    readonly what: 'You and another person have confirmed that {{member}} can no longer sign in. On {{moment}}, what was lost is removed from the account.';
    readonly stop: 'If that was not you, or if you have any doubt, stop it on this page and tell the secretariat at once: {{url}}';
  };
  readonly 'consensus-opened': {
    readonly subject: 'Please submit your ratings by {{deadline}}';
    readonly opening: 'Round {{round}} of the consensus process on “{{title}}” is open until {{deadline}}.';
    readonly asked: 'Clauses that your seat is asked to rate from 1 to 9: {{clauses}}.';
    readonly anonymous: 'No one can see who rated what. The others can read your reasons after the round, without your name.';
    readonly page: 'Rate the clauses here: {{url}}';
    readonly deadline: '{{day}}, {{time}} {{city}}';
    readonly signature: 'The secretariat';
  };
  readonly 'consensus-reminder': {
    readonly subject: 'Reminder: please submit your ratings by {{deadline}}';
    readonly opening: 'Round {{round}} of the consensus process on “{{title}}” closes on {{deadline}}.';
    readonly missing: 'Clauses that your seat has not rated: {{missing}} of {{asked}}.';
    readonly page: 'Rate the clauses here: {{url}}';
    readonly deadline: '{{day}}, {{time}} {{city}}';
    readonly signature: 'The secretariat';
  };
  readonly 'consultation-reminder': {
    readonly subject: 'Please submit your answer by {{deadline}}';
    readonly opening: 'The consultation on “{{title}}” is open for answers until {{deadline}}.';
    readonly missing: 'A position counts once every seat of the team has signed it. Your signature is still missing.';
    readonly page: 'Read the text and answer here: {{url}}';
    readonly deadline: '{{day}}, {{time}} {{city}}';
    readonly signature: 'The secretariat';
  };
  readonly 'contribution-digest': {
    readonly line: '{{what}} of {{day}}: {{moves}}';
    readonly what: {
      readonly remark: 'Your remark';
      readonly comment: 'Your comment';
      readonly amendment: 'Your amendment';
      readonly priority: 'Your proposed priority';
      readonly 'agenda-item': 'Your proposed agenda item';
    };
    readonly moves: {
      readonly made: 'submitted';
      readonly response: 'a response';
      readonly wording: 'a change of wording';
      readonly vote: 'the result of a vote';
      readonly adopted: 'included in the adopted text';
      readonly home: 'news on implementation by country';
    };
    readonly more: {
      readonly one: 'News on {{count}} more of your contributions';
      readonly other: 'News on {{count}} more of your contributions';
    };
  };
  readonly 'directory-asked': {
    readonly line: 'A member has requested access to a detail of your directory entry';
  };
  readonly 'directory-confirmation': {
    readonly subject: 'Is your directory entry still correct?';
    readonly opening: {
      readonly organisation: 'You maintain the entry of {{organisation}} in the Network’s directory.';
      readonly member: 'You have an entry in the Network’s directory.';
      readonly seat: 'The seat that you hold has an entry in the Network’s directory.';
    };
    readonly first: 'The entry has not been confirmed for six months. Colleagues use it to contact you, so please check it.';
    readonly again: 'The entry has not been confirmed for more than six months and is marked accordingly.';
    readonly last: 'Unless the entry is confirmed, it will be removed from the directory on {{day}}.';
    readonly link: 'Confirm the entry with one click: {{link}}';
    readonly page: 'View or change the entry: {{url}}';
  };
  readonly 'directory-grant': {
    readonly granted: {
      readonly subject: 'You have been given access to a directory detail';
      readonly grantee: 'You can now view a detail of an entry in the Network’s directory. The holder of the entry can see when you view it.';
      readonly holderSubject: 'A member has been given access to a detail of your entry';
      readonly holder: 'A named member has been given access to a detail of your entry in the Network’s directory.';
    };
    readonly ended: {
      readonly subject: 'You no longer have access to a directory detail';
      readonly grantee: 'Your access to a detail of an entry in the Network’s directory has been withdrawn.';
      readonly holderSubject: 'Access to a detail of your entry has been withdrawn';
      readonly holder: 'A member’s access to a detail of your entry in the Network’s directory has been withdrawn.';
    };
    readonly page: 'The entry: {{url}}';
  };
  readonly 'document-reminder': {
    readonly subject: {
      readonly 'document-review': 'A document is due for review: {{deadline}}';
      readonly reading: 'A document is waiting for you to read: {{deadline}}';
    };
    readonly lead: {
      readonly 'document-review': 'A document that belongs to you or your seat is due for review by {{deadline}}. Please check that it is still valid.';
      readonly reading: 'Your seat is asked to read a document by {{deadline}} and to confirm that it has done so.';
    };
    readonly title: 'Document: {{title}}';
    readonly page: 'More information (sign-in required): {{url}}';
  };
  readonly 'duty-reminder': {
    readonly subject: {
      readonly papers: 'Papers are due: {{deadline}}';
      readonly minutes: 'Minutes ready for review: {{deadline}}';
      readonly action: 'An action is due: {{deadline}}';
      readonly 'follow-up': 'Follow-up of {{reference}} is due: {{deadline}}';
      readonly review: 'Decision {{reference}} is due for review: {{deadline}}';
    };
    readonly lead: {
      readonly papers: 'You are presenting an item at {{meeting}} that has no paper yet. If you plan to submit one, it is due by the date below.';
      readonly minutes: 'The minutes of {{meeting}} are ready for review. No objection by the date below counts as agreement.';
      readonly action: 'An action assigned to your seat and agreed in {{meeting}} is due by the date below.';
      readonly 'follow-up': 'Your country is asked to report how it is implementing decision {{reference}} of {{meeting}}.';
      readonly review: 'Decision {{reference}} of {{meeting}} is due for review on the date below.';
    };
    readonly deadline: 'By: {{deadline}}';
    readonly instant: '{{day}}, {{time}} {{city}}';
    readonly page: 'More information (sign-in required): {{url}}';
    readonly link: 'If the action is done, close it here, in a browser in which you have signed in before: {{link}}\nThis link is personal; please do not share it.';
  };
  readonly 'fund-report-reminder': {
    readonly subject: 'Report {{number}} to “{{fund}}” is due: {{day}}';
    readonly lead: 'Your team has not submitted this report yet. Please add any missing information and submit the report by that date, so that your expenses or deliverables can be certified and paid.';
    readonly page: 'The report (sign-in required): {{url}}';
  };
  readonly funding: {
    readonly submitted: 'An application to a fund is waiting for a decision by two people; you can be one of them.';
  };
  readonly invitation: {
    readonly subject: {
      readonly join: 'Your invitation to Norbanet';
      readonly renew: 'A new passphrase for Norbanet';
    };
    readonly greeting: 'Hello {{name}},';
    readonly inviter: {
      readonly seat: '{{inviter}}, who holds {{seat}}, invites you to Norbanet, the Network’s online workspace.';
      readonly secretariat: '{{inviter}} from the secretariat invites you to Norbanet, the Network’s online workspace.';
      readonly unnamed: 'The secretariat invites you to Norbanet, the Network’s online workspace.';
    };
    readonly invitee: {
      readonly seat: 'You are invited as the holder of {{seat}}.';
      readonly network: 'You are invited as a member of the national network of {{country}}.';
      readonly secretariat: 'You are invited as a member of the secretariat.';
      readonly auditor: 'You are invited as an auditor.';
      readonly observer: 'You are invited as an observer.';
    };
    readonly seat: {
      readonly government: 'the government seat of {{country}}';
      readonly ngo: 'the NGO seat of {{country}}';
      readonly resource: 'the resource person’s seat of {{country}}';
    };
    readonly renewal: 'The secretariat has sent you this link so that you can choose a new passphrase for Norbanet.';
    readonly instruction: 'Open this link and choose a passphrase of at least 15 characters:';
    readonly validity: 'The link works once and is valid for seven days. It is personal: please do not share it.';
    readonly ending: {
      readonly join: 'If you did not expect this invitation, ignore it: no account is created unless the link is used.';
      readonly renew: 'If you did not ask for this link, do not use it, and tell the secretariat. Your current passphrase remains valid until the link is used.';
    };
    readonly signature: 'The secretariat';
  };
  readonly 'meeting-line': {
    readonly cancelReason: 'Reason: {{reason}}';
    readonly place: 'Place: {{place}}';
    readonly more: 'More information: {{url}}';
    readonly details: 'Agenda, papers, place and how to join (sign-in required): {{url}}';
    readonly answerLink: 'Reply without signing in: {{link}}';
    readonly ownLink: 'This link is personal; please do not share it.';
    readonly signedIn: 'With sign-in: {{url}}';
  };
  readonly meeting: {
    readonly subject: {
      readonly invited: 'Invitation: {{name}}, {{time}}';
      readonly 'date-set': 'Date set: {{name}}, {{time}}';
      readonly moved: 'New time: {{name}}, {{time}}';
      readonly changed: 'Changed: {{name}}, {{time}}';
      readonly cancelled: 'Cancelled: {{name}}, {{time}}';
      readonly withdrawn: 'Invitation withdrawn: {{name}}, {{time}}';
      readonly '7-days': 'In 7 days: {{name}}, {{time}}';
      readonly '1-day': 'In 1 day: {{name}}, {{time}}';
      readonly '1-hour': 'In 1 hour: {{name}}, {{time}}';
    };
    readonly subjectTime: '{{day}} {{time}} {{city}}';
    readonly subjectTimeBoth: '{{day}} {{time}} {{city}} ({{own}} your local time)';
    readonly opening: {
      readonly invited: 'You are invited to: {{name}}.';
      readonly 'date-set': 'The date has been set, and you are invited to: {{name}}.';
      readonly moved: 'The time has changed: {{name}}. Replies given for the previous time no longer count.';
      readonly changed: 'The details of this meeting have changed, but not its time: {{name}}.';
      readonly cancelled: 'This meeting will not take place: {{name}}.';
      readonly withdrawn: 'Your invitation has been withdrawn: {{name}}. The meeting itself is not cancelled.';
      readonly '7-days': 'Reminder: {{name}}.';
      readonly '1-day': 'Reminder: {{name}}.';
      readonly '1-hour': 'Reminder: {{name}}.';
    };
    readonly actsFor: 'You are asked to act for {{seat}} of {{country}} at this meeting.';
    readonly seat: {
      readonly government: 'the government seat';
      readonly ngo: 'the NGO seat';
      readonly resource: 'the resource person’s seat';
    };
    readonly time: 'Time: {{period}}';
    readonly ownTime: 'Your local time: {{period}}';
    readonly timeBefore: 'Previous time: {{period}}';
    readonly ownTimeBefore: 'Previous time in your time zone: {{period}}';
    readonly changes: 'What changed: {{facts}}.';
    readonly changesToo: 'Also changed: {{facts}}.';
    readonly fact: {
      readonly title: 'the title';
      readonly place: 'the place';
      readonly joinUrl: 'how to join';
      readonly discreet: 'how much emails and calendars show about the meeting';
      readonly timeZone: 'the host’s time zone';
    };
    readonly answer: {
      readonly ask: 'Please reply on that page: yes or no.';
      readonly askStill: 'You have not replied yet. Please reply on that page: yes or no.';
      readonly askAgain: 'Please reply again on that page for the new time: yes or no.';
      readonly yes: 'You replied yes. You can change your reply on that page.';
      readonly no: 'You replied no. You can change your reply on that page.';
      readonly carried: 'You said yes to this date, so your reply is already yes. You can change it on that page.';
    };
  };
  readonly mention: {
    readonly subject: 'You have been mentioned in a comment';
    readonly opening: 'Someone has mentioned you in a comment on a draft standard and would like you to read it.';
    readonly page: 'Read the comment and reply: {{url}}';
  };
  readonly 'national-consultation': {
    readonly opened: {
      readonly subject: 'Your national team asks for your view by {{deadline}}';
      readonly opening: 'Your national team would like to know what you think of “{{title}}”. Please answer by {{deadline}}.';
    };
    readonly reminder: {
      readonly subject: 'Reminder: your national team asks for your view by {{deadline}}';
      readonly opening: 'Your national team asks what you think of “{{title}}”. You can answer until {{deadline}}.';
    };
    readonly answer: 'Submit a remark, or confirm with one click that you have nothing to add.';
    readonly page: 'Read the question and answer here: {{url}}';
    readonly deadline: '{{day}}, {{time}} {{city}}';
  };
  readonly 'new-device': {
    readonly greeting: 'Hello {{name}},';
    readonly subject: 'A sign-in to Norbanet from a new device';
    readonly what: 'Somebody signed in with your account from a device that you have not used for Norbanet before.';
    readonly time: 'Time: {{moment}}.';
    readonly device: 'Device: {{device}}.';
    readonly unknownDevice: 'unknown';
    readonly instruction: 'If that was not you, say so on this page. No sign-in is needed; it ends all your sessions, and you choose a new passphrase: {{url}}';
  };
  readonly 'new-key': {
    readonly subject: 'A browser now countersigns the log for {{country}}';
    readonly opening: 'The holder of a seat in your team has registered a browser that countersigns the log of Norbanet. Country: {{country}}.';
    readonly check: 'If none of you did this, tell the secretariat and an auditor.';
  };
  readonly news: {
    readonly named: {
      readonly document: 'Document: {{title}}';
      readonly decision: 'Decision {{title}}';
      readonly standard: 'Published: {{title}}';
      readonly adoption: 'Clauses in practice in {{country}}: {{title}}';
      readonly voice: 'Views from seats of {{country}} on clauses: {{title}}';
      readonly practice: 'Practice: {{title}}';
      readonly question: 'Question: {{title}}';
    };
    readonly counted: {
      readonly document: {
        readonly country: {
          readonly one: '{{count}} new document from your country';
          readonly other: '{{count}} new documents from your country';
        };
        readonly others: {
          readonly one: '{{count}} new document for the teams';
          readonly other: '{{count}} new documents for the teams';
        };
      };
      readonly decision: {
        readonly country: {
          readonly one: '{{count}} new decision in your country';
          readonly other: '{{count}} new decisions in your country';
        };
        readonly others: {
          readonly one: '{{count}} new decision that you can read';
          readonly other: '{{count}} new decisions that you can read';
        };
      };
      readonly standard: {
        readonly country: {
          readonly one: '{{count}} new text from your country';
          readonly other: '{{count}} new texts from your country';
        };
        readonly others: {
          readonly one: '{{count}} new text';
          readonly other: '{{count}} new texts';
        };
      };
      readonly adoption: {
        readonly country: {
          readonly one: 'Clauses of {{count}} standard in practice in your country';
          readonly other: 'Clauses of {{count}} standards in practice in your country';
        };
        readonly others: {
          readonly one: 'Clauses of {{count}} standard in practice in another country';
          readonly other: 'Clauses of {{count}} standards in practice in other countries';
        };
      };
      readonly voice: {
        readonly country: {
          readonly one: 'Views from seats of your country on clauses of {{count}} standard';
          readonly other: 'Views from seats of your country on clauses of {{count}} standards';
        };
        readonly others: {
          readonly one: 'Views from seats of another country on clauses of {{count}} standard';
          readonly other: 'Views from seats of other countries on clauses of {{count}} standards';
        };
      };
      readonly practice: {
        readonly country: {
          readonly one: '{{count}} new practice from your country';
          readonly other: '{{count}} new practices from your country';
        };
        readonly others: {
          readonly one: '{{count}} new practice for the teams';
          readonly other: '{{count}} new practices for the teams';
        };
      };
      readonly question: {
        readonly country: {
          readonly one: '{{count}} new question from your country';
          readonly other: '{{count}} new questions from your country';
        };
        readonly others: {
          readonly one: '{{count}} new question for the teams';
          readonly other: '{{count}} new questions for the teams';
        };
      };
    };
  };
  readonly nomination: {
    readonly 'nomination-made': 'A national team has invited or nominated someone, or added an organisation.';
    readonly 'nomination-settled': 'The secretariat has answered a nomination of your national team.';
  };
  readonly 'not-me': {
    readonly greeting: 'Hello {{name}},';
    readonly subject: 'A member has reported a foreign sign-in';
    readonly what: '{{member}} has reported that a sign-in to their account, or a change of how they sign in, on {{moment}} was not theirs. All sessions of the account have ended, and a link to choose a new passphrase is on its way.';
    readonly next: 'Speak to the member, and look in the audit log at what was done in their name: {{url}}';
  };
  readonly office: {
    readonly proposed: {
      readonly subject: {
        readonly secretariat: 'Someone has been proposed as a member of the secretariat';
        readonly auditor: 'Someone has been proposed as an auditor';
      };
      readonly opening: {
        readonly secretariat: 'Someone has been proposed as a member of the secretariat of Norbanet.';
        readonly auditor: 'Someone has been proposed as an auditor of Norbanet.';
      };
      readonly byColleague: 'Another member of the secretariat must confirm or reject the office. Until then nothing changes.';
      readonly bySeats: 'The secretariat has only one member, so a seat of a national team can confirm the office, from {{moment}}; any seat can reject it. Until then nothing changes.';
      readonly page: 'Who has been proposed, and by whom: {{url}}';
    };
    readonly given: {
      readonly subject: {
        readonly secretariat: 'Norbanet has a new member of the secretariat';
        readonly auditor: 'Norbanet has a new auditor';
      };
      readonly opening: {
        readonly secretariat: 'The secretariat of Norbanet now has a new member. One member proposed the office and another confirmed it.';
        readonly auditor: 'Norbanet now has a new auditor. One member proposed the office and another confirmed it.';
      };
    };
    readonly ended: {
      readonly subject: {
        readonly secretariat: 'Someone is no longer a member of the secretariat';
        readonly auditor: 'Someone is no longer an auditor';
      };
      readonly opening: {
        readonly secretariat: 'Someone is no longer a member of the secretariat of Norbanet.';
        readonly auditor: 'Someone is no longer an auditor of Norbanet.';
      };
    };
  };
  readonly 'paper-entry': {
    readonly subject: {
      readonly entered: 'A vote has been entered for your seat';
      readonly confirmed: 'The vote entered for your seat now counts';
    };
    readonly opening: {
      readonly entered: 'The secretariat has entered a vote for the {{seat}} of {{country}}, {{way}}. It counts once a second member of the secretariat has confirmed it.';
      readonly confirmed: 'Two members of the secretariat have entered a vote for the {{seat}} of {{country}}, {{way}}. It counts unless you vote yourself.';
    };
    readonly seat: {
      readonly government: 'government seat';
      readonly ngo: 'NGO seat';
      readonly resource: 'resource person’s seat';
    };
    readonly way: {
      readonly phone: 'given by telephone';
      readonly paper: 'given on paper';
    };
    readonly objection: 'If this is not your vote, object on the ballot’s page or vote there yourself: your own vote replaces the entered one, and no one can replace yours.';
    readonly noAccess: 'If you cannot open the page, reply to this email and tell your team and an auditor.';
  };
  readonly 'plan-reminder': {
    readonly due: 'A line of your work plan is due: {{day}}';
    readonly late: 'A line of your work plan has been overdue since {{day}}';
    readonly lead: 'You are responsible for this line in the work plan of {{country}}.';
    readonly what: 'Planned: {{what}}';
    readonly ask: 'Please report on progress, or ask your team to set another date.';
    readonly page: 'The line (sign-in required): {{url}}';
  };
  readonly poll: {
    readonly answerLink: 'Answer without signing in: {{link}}';
    readonly subject: {
      readonly 'poll-opened': 'Which dates suit you? {{name}}';
      readonly 'poll-changed': 'New dates to choose from: {{name}}';
      readonly 'poll-reminder': 'Please reply: which dates suit you? {{name}}';
      readonly 'poll-withdrawn': 'Your reply is no longer needed: {{name}}';
      readonly 'poll-cancelled': 'No date will be chosen: {{name}}';
    };
    readonly opening: {
      readonly 'poll-opened': 'A date is being chosen for: {{name}}. Please indicate which of these dates suit you.';
      readonly 'poll-changed': 'The dates to choose from have changed: {{name}}. Your answers for the dates that remain still count.';
      readonly 'poll-reminder': 'You have not yet indicated which dates suit you: {{name}}.';
      readonly 'poll-withdrawn': 'You are no longer asked to choose a date: {{name}}.';
      readonly 'poll-cancelled': 'This meeting will not take place, and no date will be chosen: {{name}}.';
    };
    readonly slot: '{{number}}. {{period}}';
    readonly slotOfHost: '   {{from}}–{{to}} {{city}} ({{offset}})';
    readonly instruction: 'Answer “yes”, “if need be” or “no” for each date by {{moment}}.';
  };
  readonly 'practice-reminder': {
    readonly subject: 'A practice is due for review: {{day}}';
    readonly subjectNamed: 'Is “{{title}}” still valid? Due for review: {{day}}';
    readonly lead: 'You are responsible for a practice that others rely on. Please review it by that date: confirm that it is still valid, change it, or retire it.';
    readonly page: 'The practice (sign-in required): {{url}}';
  };
  readonly 'question-digest': {
    readonly expertise: 'A question that you may be able to answer';
    readonly unanswered: 'A question that no one has answered for a week';
    readonly named: '{{what}}: {{title}}';
  };
  readonly 'recommendation-reminder': {
    readonly due: 'A recommendation assigned to you is due: {{day}}';
    readonly late: 'A recommendation assigned to you has been overdue since {{day}}';
    readonly lead: 'The recommendation was made to {{country}}, and your team has assigned it to you.';
    readonly what: 'Source: {{what}}';
    readonly ask: 'Please report what has been done, or ask your team to set another date.';
    readonly page: 'The recommendation (sign-in required): {{url}}';
  };
  readonly 'recovery-notice': {
    readonly greeting: 'Hello {{name}},';
    readonly subject: 'Your account at Norbanet is to be recovered';
    readonly who: '{{first}} and {{second}} have confirmed that they know you, have spoken to you, and that you can no longer sign in.';
    readonly what: 'On {{moment}}, what was reported lost is removed from your account, you are signed out everywhere, and you receive a link to choose a new passphrase.';
    readonly stop: 'If you did not ask for this, stop it now. No sign-in is needed: {{url}}';
  };
  readonly 'reminder-digest': {
    readonly subject: {
      readonly one: 'Your day: {{count}} reminder';
      readonly other: 'Your day: {{count}} reminders';
    };
    readonly news: {
      readonly subject: 'What is new in your fields and country';
      readonly subjectToo: '{{reminders}} and what is new';
      readonly ownSubject: 'News on your contributions';
      readonly opening: 'What is new in your fields and country:';
      readonly ownOpening: 'News on your contributions:';
      readonly ending: 'To change the fields you follow or how often you receive this news, go to My reminders in Norbanet.';
    };
    readonly opening: 'Your reminders for today:';
    readonly entry: '- {{line}}\n  {{url}}';
  };
  readonly 'reveal-limit': {
    readonly subject: 'A member has viewed many protected details in the directory';
    readonly text: 'A member has reached the daily limit for viewing protected details in the directory and was stopped.\n\nWho the member is: {{url}}\n\nPlease ask the member for the reason. The audit log shows which details were viewed.';
  };
  readonly 'scanner-alert': {
    readonly subject: 'Norbanet: files are waiting for the virus scanner';
    readonly text: 'The virus scanner is not responding, or its signatures are more than a week old. Files that members add remain visible only to the people who added them until they have been scanned. Nothing is lost, and Norbanet tries again automatically.';
    readonly ask: 'Please tell the server administrator to check clamd, its size limits and freshclam.';
  };
  readonly 'seat-entry': {
    readonly subject: 'Your seat has no directory entry yet';
    readonly text: 'The previous holder of your seat had an entry in the Network’s directory. It ended with their term.\n\nCreate your own entry so that colleagues know whom to contact: {{url}}';
  };
  readonly seat: {
    readonly seat: {
      readonly government: 'government seat of {{country}}';
      readonly ngo: 'NGO seat of {{country}}';
      readonly resource: 'resource person’s seat of {{country}}';
    };
    readonly holder: {
      readonly given: {
        readonly subject: 'You hold the {{seat}}';
        readonly opening: 'You now hold the {{seat}}. Everything waiting for the seat, including ballots, is listed here: {{homeUrl}}';
        readonly openingFrom: 'You hold the {{seat}} from {{day}}. Everything waiting for the seat, including ballots, is listed here: {{homeUrl}}';
      };
      readonly ended: {
        readonly subject: 'You no longer hold the {{seat}}';
        readonly opening: 'Your term in the {{seat}} has ended. If you did not expect this, contact the secretariat.';
      };
      readonly team: 'The team: {{teamUrl}}';
    };
    readonly others: {
      readonly given: {
        readonly subject: 'The {{seat}} has a new holder';
        readonly text: 'The {{seat}} has a new holder. See who it is: {{teamUrl}}';
      };
      readonly ended: {
        readonly subject: 'The term in the {{seat}} has ended';
        readonly text: 'The term of the holder of the {{seat}} has ended.\n\nThe team: {{teamUrl}}';
      };
    };
  };
  readonly series: {
    readonly answerLink: '   Reply without signing in: {{link}}';
    readonly subject: {
      readonly 'series-invited': 'Invitation to a series: {{name}}';
      readonly 'series-changed': 'Series changed: {{name}}';
      readonly 'series-cancelled': 'Series cancelled: {{name}}';
      readonly 'series-withdrawn': 'Invitation to a series withdrawn: {{name}}';
    };
    readonly from: ', from {{day}} {{time}} {{city}}';
    readonly opening: {
      readonly 'series-invited': 'You are invited to a series of meetings: {{name}}.';
      readonly 'series-changed': 'This series of meetings has changed: {{name}}.';
      readonly 'series-cancelled': 'None of the remaining meetings in this series will take place: {{name}}.';
      readonly 'series-withdrawn': 'Your invitation to a series of meetings has been withdrawn: {{name}}. The meetings themselves are not cancelled.';
    };
    readonly occurrence: '{{number}}. {{period}}';
    readonly ownTime: '   Your local time: {{period}}';
    readonly fact: {
      readonly time: 'the time of day';
      readonly dates: 'the dates';
    };
    readonly askAgain: 'Replies given for a previous time no longer count. Please reply again for the dates with a new time.';
    readonly ownLinks: 'These links are personal; please do not share them.';
  };
  readonly 'sign-in-notice': {
    readonly greeting: 'Hello {{name}},';
    readonly subject: 'Your sign-in to Norbanet has changed';
    readonly what: {
      readonly 'passphrase-changed': 'Your passphrase was changed.';
      readonly 'passphrase-renewed': 'A link from the secretariat was used to set a new passphrase for your account.';
      readonly 'passkey-added': 'A passkey was added to your account.';
      readonly 'passkey-renamed': 'A passkey of your account was given another name.';
      readonly 'passkey-removed': 'A passkey was removed from your account.';
      readonly 'passkey-copied': 'A sign-in with one of your passkeys was refused: its counter went backwards, so somebody may have copied it. Remove that passkey and add a new one.';
      readonly 'authenticator-added': 'An authenticator app was turned on for your account.';
      readonly 'authenticator-removed': 'The authenticator app was turned off for your account.';
      readonly 'recovery-codes-made': 'New recovery codes were made for your account. The earlier ones no longer work.';
      readonly 'recovery-code-used': 'One of your recovery codes was used.';
      readonly 'agency-linked': 'Your account at your organisation was linked to Norbanet. It now signs you in.';
      readonly 'agency-unlinked': 'Your account at your organisation was unlinked from Norbanet. It no longer signs you in.';
    };
    readonly time: 'Time: {{moment}}.';
    readonly instruction: 'If that was not you, say so on this page. No sign-in is needed; it ends all your sessions, and you choose a new passphrase: {{url}}';
  };
  readonly 'source-reminder': {
    readonly subjectOne: 'A source of a standard is due for review: {{day}}';
    readonly subject: '{{count}} sources of a standard are due for review: {{day}}';
    readonly lead: 'You are responsible for sources used as evidence for clauses of a standard. A source has changed, can no longer be opened, or is reaching its review date. Please confirm that it is still valid, replace it, or remove it.';
    readonly page: 'The sources (sign-in required): {{url}}';
  };
  readonly 'stopped-recovery': {
    readonly greeting: 'Hello {{name}},';
    readonly subject: 'A recovery at Norbanet has been stopped';
    readonly what: 'The recovery of this account has been stopped: {{member}}. Nothing about the account has changed.';
  };
}

/** Texts of the files that the server writes for members, by the name of the file. */
export interface FileTexts {
  readonly 'agenda-pack': {
    readonly contents: 'Contents';
    readonly agenda: 'Agenda';
    readonly closedItem: 'Closed item';
    readonly afterClosed: 'After the closed item';
    readonly meetingPapers: 'Papers for the whole meeting';
    readonly kind: {
      readonly information: 'Information';
      readonly discussion: 'Discussion';
      readonly decision: 'Decision';
      readonly vote: 'Vote';
      readonly news: 'News';
      readonly break: 'Break';
    };
    readonly seat: {
      readonly government: 'government seat';
      readonly ngo: 'NGO seat';
      readonly resource: 'resource person';
    };
    readonly presenter: '{{country}}, {{seat}}';
    readonly minutes: {
      readonly one: '{{count}} minute';
      readonly other: '{{count}} minutes';
    };
    readonly late: 'late by {{by}}';
    readonly printed: 'Printed for {{reader}} on {{day}}.';
    readonly confidential: 'It contains only what {{reader}} may see and must not be passed on.';
    readonly hostTime: '{{times}} (host’s local time)';
    readonly bothTimes: '{{times}} ({{hostTimes}}, host’s local time)';
    readonly access: 'Closed: open only to the people on its list';
    readonly notIncluded: 'not in this file: {{name}}, in the library';
    readonly page: 'page {{page}}';
    readonly version: 'version {{version}}';
  };
  readonly archive: {
    readonly title: 'Norbanet archive';
    readonly createdFor: 'Created for {{name}}';
    readonly confidential: 'This archive contains only what its reader may see and must not be passed on.';
    readonly checksums: 'SHA256SUMS contains the checksum of each file.';
    readonly section: {
      readonly meetings: 'Meetings';
      readonly decisions: 'Decision register';
      readonly actions: 'Action register';
      readonly standards: 'Standards';
      readonly plans: 'National work plans';
      readonly recommendations: 'Recommendations';
      readonly reports: 'Reports to monitoring bodies';
      readonly documents: 'Library';
    };
    readonly meetingState: {
      readonly draft: 'Draft';
      readonly polling: 'Choosing a date';
      readonly scheduled: 'Scheduled';
      readonly 'in-session': 'In session';
      readonly held: 'Held';
      readonly cancelled: 'Cancelled';
    };
    readonly minutes: {
      readonly title: 'Minutes';
      readonly draft: 'Draft';
      readonly circulated: 'Circulated, not yet approved';
      readonly corrections: 'Approved, corrections requested';
      readonly approved: 'Approved';
      readonly addendum: 'Addendum {{number}}';
      readonly decision: 'Decision {{reference}}: {{text}}';
      readonly action: 'Action due by {{day}}: {{text}}';
    };
    readonly decisions: 'Decisions';
    readonly actions: 'Actions';
    readonly actionState: {
      readonly open: 'Open';
      readonly done: 'Done';
      readonly dropped: 'Dropped';
      readonly overdue: 'Overdue';
    };
    readonly planOf: 'National work plan, {{country}}';
    readonly planState: {
      readonly open: 'Open';
      readonly late: 'Late';
      readonly done: 'Done';
      readonly dropped: 'Dropped';
    };
    readonly recommendationsTo: 'Recommendations to {{country}}';
    readonly recommendationState: {
      readonly open: 'Open';
      readonly late: 'Late';
      readonly done: 'Done';
      readonly dropped: 'Dropped';
    };
    readonly answer: 'Answer: {{text}}';
    readonly none: 'There are no entries that you may read.';
  };
  readonly calendar: {
    readonly name: 'NBN meetings';
    readonly discreet: 'NBN meeting';
  };
  readonly 'fund-report': {
    readonly facts: {
      readonly donor: 'Donor';
      readonly period: 'Period';
      readonly fund: 'Fund';
      readonly coFinancing: 'Co-financing';
      readonly asOf: 'As of';
    };
    readonly period: '{{from}} to {{to}}';
    readonly amounts: '{{total}} {{currency}}, of which {{granted}} {{currency}} granted';
    readonly covers: 'The fund covers up to {{percent}}% of each cost.';
    readonly byCountry: 'By country';
    readonly byCategory: 'By kind of cost';
    readonly currency: 'In {{currency}}';
    readonly country: 'Country';
    readonly column: {
      readonly granted: 'Granted';
      readonly budget: 'Budget';
      readonly reported: 'Reported';
      readonly certified: 'Certified';
      readonly deducted: 'Deducted';
      readonly parked: 'Parked';
      readonly payable: 'Fund’s share';
      readonly paid: 'Paid';
      readonly remaining: 'Remaining';
    };
    readonly categoryTerm: 'Kind of cost';
    readonly category: {
      readonly staff: 'Staff';
      readonly office: 'Office';
      readonly travel: 'Travel';
      readonly external: 'External services';
      readonly equipment: 'Equipment';
      readonly meetings: 'Meetings';
      readonly training: 'Training';
    };
    readonly total: 'Total';
    readonly note: 'Budget, reported, certified, deducted and parked amounts are total costs, including own contributions. Certified, deducted and parked amounts were each confirmed by a second person. Shares are distributed by the largest remainder method, so that they add up to the total to the cent.';
  };
  readonly handouts: {
    readonly agenda: {
      readonly title: 'Agenda';
      readonly times: 'All times are local time in {{city}} ({{offset}}).';
      readonly empty: 'No items have been added yet.';
    };
    readonly attendance: {
      readonly title: 'Attendance sheet';
      readonly name: 'Name and organisation';
      readonly seat: 'Seat';
      readonly signature: 'Signature';
      readonly guests: 'Guests';
      readonly others: 'Others present';
      readonly alternate: 'Alternate, {{seat}}';
      readonly declined: 'People who replied that they will not attend are not listed.';
      readonly note: 'This sheet contains personal data. Keep it with the papers of the meeting and do not copy it or pass it on.';
    };
    readonly seat: {
      readonly government: 'Government';
      readonly ngo: 'NGO';
      readonly resource: 'Resource person';
    };
  };
  readonly standard: {
    readonly draftOf: 'draft of {{day}}';
    readonly facts: {
      readonly version: '{{edition}} of {{day}}. Downloaded on {{today}}.';
      readonly draft: 'Draft of {{day}}. Status: {{state}}. A draft is not an adopted text.';
    };
    readonly footer: {
      readonly version: 'Downloaded on {{day}}. Fingerprint (SHA-256, scheme {{scheme}}): {{hash}}';
      readonly draft: 'Downloaded on {{day}}. A draft is not an adopted text.';
    };
    readonly state: {
      readonly idea: 'idea';
      readonly drafting: 'drafting';
      readonly 'national-review': 'national review';
      readonly consultation: 'consultation';
      readonly consolidation: 'consolidation';
      readonly ballot: 'on the ballot';
      readonly adopted: 'adopted';
      readonly published: 'published';
      readonly 'under-revision': 'under revision';
      readonly superseded: 'superseded';
      readonly withdrawn: 'withdrawn';
      readonly parked: 'parked';
    };
    readonly page: '{{page}} of {{pages}}';
    readonly author: {
      readonly unknown: 'Unknown author';
      readonly inFile: '{{author}} (according to an imported file)';
    };
    readonly comments: {
      readonly label: 'Comments';
      readonly onClause: 'On the whole clause';
      readonly onWords: 'On “{{quote}}”';
      readonly onRemoved: 'On “{{quote}}”, text that has been removed';
      readonly open: 'open';
      readonly resolved: 'resolved';
      readonly removedClauses: 'Comments on clauses that were removed';
      readonly orphan: 'On text that has been removed: “{{quote}}”';
      readonly wholeClause: 'The whole clause';
    };
    readonly amendment: {
      readonly name: 'Amendment {{number}}, {{by}}';
      readonly secretariat: 'secretariat';
      readonly reworded: '{{amendment}}, proposes';
      readonly added: '{{amendment}}, proposes a new clause after this one';
      readonly removed: '{{amendment}}, proposes to remove this clause';
      readonly sameText: '{{amendment}}, to the same text:';
      readonly reason: 'Reason';
    };
  };
}

/** The title and the detail of each problem, by its code. */
export interface ProblemTexts {
  readonly 'not-found': {
    readonly title: 'This page or item was not found.';
    readonly detail: 'It does not exist, or you do not have access to it. Check the address, or ask the secretariat.';
  };
  readonly 'not-signed-in': {
    readonly title: 'You are not signed in.';
    readonly detail: 'Sign in and try again. What you have written on this page is still here.';
  };
  readonly 'not-allowed': {
    readonly title: 'Your role does not allow this.';
    readonly detail: 'Nothing was changed. Contact the secretariat if you need access.';
  };
  readonly 'forged-request': {
    readonly title: 'This request did not come from Norbanet’s own page.';
    readonly detail: 'Nothing was changed. Reload the page and try again.';
  };
  readonly 'invalid-input': {
    readonly title: 'Some fields need to be corrected.';
    readonly detail: 'Nothing was changed. The fields and the expected values are listed.';
  };
  readonly 'malformed-body': {
    readonly title: 'The request could not be read.';
    readonly detail: 'Nothing was changed. Send valid JSON.';
  };
  readonly 'too-large': {
    readonly title: 'This is larger than Norbanet accepts.';
    readonly detail: 'Nothing was changed. Send less at a time, or a smaller file.';
  };
  readonly 'storage-full': {
    readonly title: 'There is no space for this file at the moment.';
    readonly detail: 'Nothing was stored. Tell the server administrator, and upload the file again later.';
  };
  readonly 'storage-unavailable': {
    readonly title: 'Files cannot be stored or read at the moment.';
    readonly detail: 'Nothing was lost. Try again in a few minutes; if the problem continues, tell the server administrator.';
  };
  readonly 'unsupported-type': {
    readonly title: 'This type of content is not accepted here.';
    readonly detail: 'Nothing was changed. Send JSON or, for uploads, a form with a file.';
  };
  readonly 'too-many-requests': {
    readonly title: 'Too many attempts in a short time.';
    readonly detail: 'Nothing was changed. Wait a moment and try again.';
  };
  readonly 'changed-meanwhile': {
    readonly title: 'Someone else has changed this in the meantime.';
    readonly detail: 'Your changes have not been saved yet. Check the current version and try again.';
  };
  readonly 'gap-too-old': {
    readonly title: 'You were away too long to receive all the changes one by one.';
    readonly detail: 'Reload the page to see the current state.';
  };
  readonly maintenance: {
    readonly title: 'Norbanet is being maintained and can only be read at present.';
    readonly detail: 'Nothing was changed. Keep your text and try again later; reading goes on as usual.';
  };
  readonly unavailable: {
    readonly title: 'Norbanet is not ready.';
    readonly detail: 'Nothing was changed. Try again in a moment.';
  };
  readonly 'outcome-unknown': {
    readonly title: 'Norbanet lost its database before it knew whether this was saved.';
    readonly detail: 'It is either saved whole or not at all. Load the page again and look before you repeat it.';
  };
  readonly 'printing-unavailable': {
    readonly title: 'This Norbanet server cannot create PDFs.';
    readonly detail: 'Nothing was lost. Chromium is missing on the server; ask the server administrator to install it or to set its path in CHROMIUM_PATH.';
  };
  readonly 'printing-busy': {
    readonly title: 'Too many print jobs are waiting.';
    readonly detail: 'Nothing was lost. Try again in a few minutes.';
  };
  readonly 'printing-failed': {
    readonly title: 'This could not be printed.';
    readonly detail: 'Nothing was lost. Try again; if it happens again, give the secretariat the request number.';
  };
  readonly internal: {
    readonly title: 'Something went wrong on our side.';
    readonly detail: 'Nothing was changed. Try again; if it happens again, give the secretariat the request number.';
  };
  readonly 'meeting-time-skipped': {
    readonly title: 'This time does not exist on that day.';
    readonly detail: 'Nothing was changed. The clocks go forward that night; choose the time after the change, or another time.';
  };
  readonly 'meeting-time-repeated': {
    readonly title: 'This time occurs twice on that day.';
    readonly detail: 'Nothing was changed. The clocks go back that night; choose the first or the second occurrence.';
  };
  readonly 'meeting-ends-before-start': {
    readonly title: 'The meeting would end before it starts.';
    readonly detail: 'Nothing was changed. Choose an end time after the start.';
  };
  readonly 'meeting-too-long': {
    readonly title: 'The meeting would last longer than seven days.';
    readonly detail: 'Nothing was changed. Split it into several meetings, or choose an earlier end.';
  };
  readonly 'meeting-in-the-past': {
    readonly title: 'This time has already passed.';
    readonly detail: 'Nothing was changed and no one was notified. Choose a time in the future.';
  };
  readonly 'meeting-already-cancelled': {
    readonly title: 'This meeting has been cancelled.';
    readonly detail: 'Nothing was changed and no one was notified. Create a new meeting instead.';
  };
  readonly 'meeting-over': {
    readonly title: 'This meeting is over.';
    readonly detail: 'Nothing was changed and no one was notified.';
  };
  readonly 'meeting-already-scheduled': {
    readonly title: 'The invitations have already been sent.';
    readonly detail: 'Nothing was changed and no one was notified again. To change the time, move the meeting.';
  };
  readonly 'meeting-not-scheduled': {
    readonly title: 'The invitations have not been sent yet.';
    readonly detail: 'Nothing was changed. Edit the draft to change it; invitations are sent when the meeting is scheduled.';
  };
  readonly 'meeting-not-yet': {
    readonly title: 'It is too early to start this meeting.';
    readonly detail: 'Nothing was changed. A meeting can be started from one hour before its scheduled start.';
  };
  readonly 'meeting-not-in-session': {
    readonly title: 'This meeting is not in session.';
    readonly detail: 'Nothing was changed. Start the meeting first.';
  };
  readonly 'reply-settled-already': {
    readonly title: 'This reply has already been dealt with.';
    readonly detail: 'Nothing was changed. Check the current list.';
  };
  readonly 'reply-proposes-time': {
    readonly title: 'This email proposes another time and does not answer the invitation.';
    readonly detail: 'Nothing was changed. Contact its sender, move the meeting if necessary, and dismiss the email.';
  };
  readonly 'reply-not-readable': {
    readonly title: 'This email cannot be counted as an answer.';
    readonly detail: 'Nothing was changed. Read the email itself, ask its sender to answer again, and dismiss the email.';
  };
  readonly 'meeting-of-series': {
    readonly title: 'This meeting belongs to a series.';
    readonly detail: 'Nothing was changed and no one was notified. Send the invitations for the series; after that, each of its meetings can be moved or cancelled individually.';
  };
  readonly 'meeting-is-template': {
    readonly title: 'This is a template, not a meeting.';
    readonly detail: 'Nothing was changed and no one was notified. Create a meeting from this template.';
  };
  readonly 'quorum-fixed': {
    readonly title: 'The quorum cannot be changed once a meeting has started.';
    readonly detail: 'Nothing was changed. The quorum set before the meeting started applies.';
  };
  readonly 'alternate-named-already': {
    readonly title: 'This seat already has an alternate for this meeting.';
    readonly detail: 'Nothing was changed and no one was notified. Withdraw the current alternate first.';
  };
  readonly 'alternate-not-eligible': {
    readonly title: 'This member cannot act for this seat.';
    readonly detail: 'Nothing was changed and no one was notified. An alternate must belong to the seat’s own country, hold no seat, and act for only one seat in a meeting.';
  };
  readonly 'meeting-not-invited': {
    readonly title: 'You are not invited to this meeting.';
    readonly detail: 'No answer was recorded. Ask the secretariat if you would like to take part.';
  };
  readonly 'poll-not-open': {
    readonly title: 'There is no open date poll for this meeting.';
    readonly detail: 'Nothing was changed and no one was notified. A date poll can be opened for a draft meeting; once a date is set, the poll is closed.';
  };
  readonly 'poll-closed': {
    readonly title: 'The deadline for answering has passed.';
    readonly detail: 'No answer was recorded. Ask the person who convened the meeting whether yours can still count.';
  };
  readonly 'poll-deadline': {
    readonly title: 'The deadline must be in the future and before the first date.';
    readonly detail: 'Nothing was changed and no one was notified. Choose another deadline.';
  };
  readonly 'poll-slot-gone': {
    readonly title: 'This date is no longer one of the options.';
    readonly detail: 'Nothing was changed. Check the current dates and choose again.';
  };
  readonly 'poll-slot-doubled': {
    readonly title: 'Two of the dates are the same.';
    readonly detail: 'Nothing was changed. Remove one of them.';
  };
  readonly 'poll-required-refused': {
    readonly title: 'Someone whose attendance is required cannot attend on this date.';
    readonly detail: 'Nothing was changed and no one was notified. Choose another date, or explain why it has to be this one; the reason is kept with the meeting.';
  };
  readonly 'answer-link-ended': {
    readonly title: 'This link no longer works.';
    readonly detail: 'No answer was recorded. The invitation may have been withdrawn, or a newer email may contain a newer link. Sign in, or ask the secretariat.';
  };
  readonly 'answer-link-elsewhere': {
    readonly title: 'Please sign in to answer.';
    readonly detail: 'Nothing was changed. This link has already been used in several browsers; from now on it works only where its owner is known.';
  };
  readonly 'meeting-has-no-date': {
    readonly title: 'This meeting has no date yet.';
    readonly detail: 'A date is being chosen; the calendar file will come with the invitation.';
  };
  readonly 'ballot-not-open-yet': {
    readonly title: 'This ballot is not open yet.';
    readonly detail: 'No vote was recorded. Come back at the opening time shown on the page.';
  };
  readonly 'ballot-closed': {
    readonly title: 'This ballot is closed.';
    readonly detail: 'Nothing was changed. A ballot that you submitted before the closing time counts as it was submitted.';
  };
  readonly 'ballot-paper-refused': {
    readonly title: 'Your ballot cannot be counted.';
    readonly detail: 'Nothing was changed, and any ballot that you submitted earlier still counts. The errors are listed; correct them and submit again.';
  };
  readonly 'not-on-the-roll': {
    readonly title: 'Your seat has no vote in this ballot.';
    readonly detail: 'Seats that were vacant when the ballot opened are not on its electoral roll. Contact the secretariat if you think this is a mistake.';
  };
  readonly 'ballot-times': {
    readonly title: 'The opening and closing times of the ballot are not valid.';
    readonly detail: 'Nothing was opened. The closing time must be in the future, after the opening time and within 120 days.';
  };
  readonly 'ballot-places': {
    readonly title: 'There are more places than options.';
    readonly detail: 'Nothing was opened. Choose no more places than there are options.';
  };
  readonly 'ballot-options': {
    readonly title: 'The options are not valid for this ballot.';
    readonly detail: 'Nothing was announced. A question about a single text has no options; every other ballot has 2 to 60 different options, and one of them is “no change” if texts compete with it.';
  };
  readonly 'ballot-method-fits-not': {
    readonly title: 'These rules cannot be combined.';
    readonly detail: 'Nothing was announced. Change the conflicting rule, or choose another method.';
  };
  readonly 'ballot-already-running': {
    readonly title: 'A ballot on this is already under way.';
    readonly detail: 'Nothing was announced. Wait for its result, or withdraw it first.';
  };
  readonly 'ballot-not-in-that-state': {
    readonly title: 'The ballot has moved on to another stage.';
    readonly detail: 'Nothing was changed. Check the ballot’s page: someone else may have acted first, or the time may have passed.';
  };
  readonly 'ballot-not-later': {
    readonly title: 'A ballot can only be extended.';
    readonly detail: 'Nothing was changed. Enter a later closing time, within 120 days of the opening.';
  };
  readonly 'ballot-short-notice': {
    readonly title: 'This ballot would open less than seven days after it is announced.';
    readonly detail: 'Nothing was announced. Choose a later opening time, or explain why the ballot cannot wait.';
  };
  readonly 'ballot-same-country': {
    readonly title: 'Your country has already done this.';
    readonly detail: 'Nothing was changed. A seat of another country must do it as well.';
  };
  readonly 'ballot-same-member': {
    readonly title: 'You have already done this for another seat.';
    readonly detail: 'Nothing was changed. Someone else, from another country, must do it as well.';
  };
  readonly 'closing-same-person': {
    readonly title: 'Someone else must release this result.';
    readonly detail: 'Nothing was changed. You closed the ballot while seats could still vote, so a colleague or a seat that votes in it must confirm this.';
  };
  readonly 'tie-choice': {
    readonly title: 'This choice does not resolve the tie.';
    readonly detail: 'Nothing was decided. Choose exactly as many of the tied options as there are open places.';
  };
  readonly 'entry-same-officer': {
    readonly title: 'A second member of the secretariat must confirm this ballot.';
    readonly detail: 'No vote was recorded. The person who entered it cannot confirm it; ask a colleague.';
  };
  readonly 'seat-has-voted': {
    readonly title: 'This seat has already voted itself.';
    readonly detail: 'Nothing was changed. A voter’s own ballot is never replaced by one that others enter; the voter can change it until the ballot closes.';
  };
  readonly 'seat-refused-papers': {
    readonly title: 'This seat has refused a ballot that was entered for it.';
    readonly detail: 'Nothing was entered. The holder of the seat must vote on the ballot’s page.';
  };
  readonly 'officer-since-opening': {
    readonly title: 'Only members who were in the secretariat before the ballot opened can enter and confirm votes for a seat.';
    readonly detail: 'Nothing was changed. Two such members are needed. Ask colleagues who were in the secretariat at that time, or ask the seat to vote itself or through its proxy.';
  };
  readonly 'entry-waits-already': {
    readonly title: 'A ballot entered for this seat is already waiting for a second confirmation.';
    readonly detail: 'Nothing was changed. Confirm it or withdraw it first.';
  };
  readonly 'seat-not-present': {
    readonly title: 'Your seat is not checked in to the meeting.';
    readonly detail: 'No vote was recorded. Only seats that are present can vote in this ballot; tell the chair if you are in the room.';
  };
  readonly 'seat-recused': {
    readonly title: 'Your seat does not take part in this ballot.';
    readonly detail: 'No vote was recorded. The seat was recused before the opening because of a conflict of interest.';
  };
  readonly 'seat-handed-over': {
    readonly title: 'Your seat was handed over for this ballot.';
    readonly detail: 'No vote was recorded. Your alternate votes for the seat.';
  };
  readonly 'former-holder-has-voted': {
    readonly title: 'The previous holder of your seat has already voted in this ballot.';
    readonly detail: 'Nothing was changed. A vote submitted for the seat stands, regardless of who holds the seat now.';
  };
  readonly 'seat-since-opening': {
    readonly title: 'You became the holder of your seat after this secret ballot opened.';
    readonly detail: 'No pass was issued. The electoral roll was frozen at the opening and names the holder of the seat at that time.';
  };
  readonly 'not-the-proxy': {
    readonly title: 'You are not the proxy of this seat.';
    readonly detail: 'No vote was recorded. A seat names its proxy before the opening; the page shows who it is.';
  };
  readonly 'principal-has-voted': {
    readonly title: 'The seat has already voted itself.';
    readonly detail: 'Nothing was changed. The seat’s own ballot counts, whenever it was submitted.';
  };
  readonly 'proxy-too-late': {
    readonly title: 'A proxy must be named before the ballot opens.';
    readonly detail: 'Nothing was changed. Vote yourself before the ballot closes.';
  };
  readonly 'proxy-other-country': {
    readonly title: 'The proxy must be a seat of your own team.';
    readonly detail: 'Nothing was changed. Name another seat of your country.';
  };
  readonly 'proxy-taken': {
    readonly title: 'This seat is already the proxy of another seat.';
    readonly detail: 'Nothing was changed. A seat can be the proxy of only one other seat; name another seat.';
  };
  readonly 'proxy-chain': {
    readonly title: 'A proxy cannot be passed on.';
    readonly detail: 'Nothing was changed. A seat that has named a proxy cannot be a proxy, and a proxy cannot name one.';
  };
  readonly 'pass-refused': {
    readonly title: 'This is not a valid pass for this ballot.';
    readonly detail: 'No vote was recorded, and a ballot that is already in the ballot box stays there. Each pass is signed for one ballot only; open the ballot’s page again.';
  };
  readonly 'pass-issued-already': {
    readonly title: 'Your seat’s pass for this ballot has already been issued.';
    readonly detail: 'Nothing was changed. Vote in the browser in which you first opened the ballot, or with the pass that you saved there. A second pass would be a second vote.';
  };
  readonly 'cast-signed-in': {
    readonly title: 'A secret ballot must be submitted without a session.';
    readonly detail: 'No vote was recorded. Submit it without cookies, so that no one can know whose ballot it is.';
  };
  readonly 'ballot-key-unreadable': {
    readonly title: 'The ballot box of this ballot cannot be opened at the moment.';
    readonly detail: 'No vote was recorded, and ballots that are already in the ballot box stay there. Tell the server administrator that the key for secret ballots is missing or is the wrong one.';
  };
  readonly 'nobody-to-vote': {
    readonly title: 'No one holds a seat of a national team.';
    readonly detail: 'Nothing was opened. Appoint seat holders first.';
  };
  readonly 'proposals-closed': {
    readonly title: 'This period is no longer open for proposals.';
    readonly detail: 'Nothing was saved. Its ballot has been opened; submit a proposal for another period, or write to the secretariat.';
  };
  readonly 'too-many-proposals': {
    readonly title: 'This period has as many proposals as a ballot can hold.';
    readonly detail: 'Nothing was saved. Ask a team with a similar proposal to merge the two.';
  };
  readonly 'too-few-proposals': {
    readonly title: 'A ballot needs at least two proposals.';
    readonly detail: 'Nothing was opened. Wait for more proposals.';
  };
  readonly 'period-already-balloting': {
    readonly title: 'The ballot for this period is already open or decided.';
    readonly detail: 'Nothing was opened. Check the ballot on the period’s page.';
  };
  readonly 'period-dates': {
    readonly title: 'The period ends before it begins.';
    readonly detail: 'Nothing was saved. Choose a last day that is not before the first day.';
  };
  readonly 'not-agreed-yet': {
    readonly title: 'This priority has not been agreed.';
    readonly detail: 'Nothing was changed. Progress is recorded for agreed priorities only.';
  };
  readonly 'merge-not-possible': {
    readonly title: 'These proposals cannot be merged.';
    readonly detail: 'Nothing was changed. Both must be open proposals for the same period, and its ballot must not have been opened.';
  };
  readonly 'practice-incomplete': {
    readonly title: 'The practice is not ready to be shared.';
    readonly detail: 'It remains a draft. Describe the situation, what was done and the outcome, and choose a field.';
  };
  readonly 'practice-changed-meanwhile': {
    readonly title: 'Someone has changed this practice in the meantime.';
    readonly detail: 'Your version was not saved, but it is not lost: check the newer text and save again.';
  };
  readonly 'practice-retired': {
    readonly title: 'This practice has been retired.';
    readonly detail: 'Nothing was changed. It can still be read, together with the reason why it was retired.';
  };
  readonly 'question-closed': {
    readonly title: 'This question is closed.';
    readonly detail: 'Nothing was saved. The person who asked it or the secretariat can reopen it.';
  };
  readonly 'evidence-known': {
    readonly title: 'This practice is already linked to the clause.';
    readonly detail: 'Nothing was changed. The national team has accepted it or has yet to review it.';
  };
  readonly 'evidence-clause-not-in-force': {
    readonly title: 'This clause cannot have evidence.';
    readonly detail: 'Nothing was proposed. Evidence can be added only to clauses of the edition in force.';
  };
  readonly 'plan-full': {
    readonly title: 'This plan has reached the maximum number of lines.';
    readonly detail: 'Nothing was saved. Instead of adding a line, edit one that is done or dropped.';
  };
  readonly 'instrument-exists': {
    readonly title: 'This title or number is already in use.';
    readonly detail: 'Nothing was saved. Choose another one, or edit the existing entry.';
  };
  readonly 'instruments-full': {
    readonly title: 'The maximum number of entries has been reached.';
    readonly detail: 'Nothing was saved. Edit an existing entry instead of adding another.';
  };
  readonly 'recommendation-known': {
    readonly title: 'This recommendation already exists.';
    readonly detail: 'Nothing was saved. The same report already has a recommendation with this number. Edit that one, or correct the number.';
  };
  readonly 'recommendations-full': {
    readonly title: 'The country has reached the maximum number of recommendations.';
    readonly detail: 'Nothing was saved.';
  };
  readonly 'fund-dates': {
    readonly title: 'The fund ends before it begins.';
    readonly detail: 'Nothing was saved. Choose a last day that is not before the first day.';
  };
  readonly 'fund-total': {
    readonly title: 'More than this total has already been granted.';
    readonly detail: 'Nothing was changed. Choose a total that is not lower than the amount already granted.';
  };
  readonly 'fund-period': {
    readonly title: 'The fund would end before one of its calls, or begin in the middle of one.';
    readonly detail: 'Nothing was changed. Choose a period that covers all existing calls.';
  };
  readonly 'fund-currency': {
    readonly title: 'The currency cannot be changed once a fund has a call.';
    readonly detail: 'Nothing was changed. Change the other details, or add another fund in that currency.';
  };
  readonly 'call-times': {
    readonly title: 'The call closes before it opens.';
    readonly detail: 'Nothing was saved. Choose a closing time after the opening time.';
  };
  readonly 'call-closed': {
    readonly title: 'This call is not open.';
    readonly detail: 'Nothing was changed. Its page shows when it opens and closes; your application remains a draft.';
  };
  readonly 'fund-not-for-country': {
    readonly title: 'This fund does not support your country.';
    readonly detail: 'Nothing was saved. Look for a fund that lists your country.';
  };
  readonly 'decider-not-seated': {
    readonly title: 'Only seat holders can be named to decide on applications.';
    readonly detail: 'Nothing was changed. Choose members who currently hold a seat of a national team.';
  };
  readonly 'application-exists': {
    readonly title: 'Your country already has an application in this call.';
    readonly detail: 'Nothing was added. Open the existing application and continue with it.';
  };
  readonly 'application-not-draft': {
    readonly title: 'This application has already been submitted.';
    readonly detail: 'Nothing was changed. The decision is made on the application as submitted.';
  };
  readonly 'application-own-part': {
    readonly title: 'The own contribution is too small for this fund.';
    readonly detail: 'The application remains a draft. Request less, or increase the own contribution, until the fund covers no more than its share.';
  };
  readonly 'application-not-waiting': {
    readonly title: 'This application is not waiting for a decision.';
    readonly detail: 'Nothing was changed. Its page shows the outcome.';
  };
  readonly 'decision-proposed': {
    readonly title: 'Someone has already proposed a decision.';
    readonly detail: 'Nothing was changed. A second person must confirm it or send it back.';
  };
  readonly 'second-person-needed': {
    readonly title: 'A second person must do this.';
    readonly detail: 'Nothing was changed. The person who made a proposal cannot also confirm it.';
  };
  readonly 'nothing-proposed': {
    readonly title: 'There is no proposal to confirm.';
    readonly detail: 'Nothing was changed. Check the current state of the page.';
  };
  readonly 'grant-amount': {
    readonly title: 'The amount is not valid.';
    readonly detail: 'Nothing was changed. Grant at least one cent and no more than the amount requested; a refusal grants nothing.';
  };
  readonly 'fund-exhausted': {
    readonly title: 'The fund does not have enough money left.';
    readonly detail: 'Nothing was granted. Check the amount left now, and grant less.';
  };
  readonly 'grant-not-by-milestones': {
    readonly title: 'This grant is paid on the basis of expenses.';
    readonly detail: 'Nothing was changed. Milestones apply only to grants that are paid as lump sums.';
  };
  readonly 'milestones-fixed': {
    readonly title: 'A milestone has already been delivered.';
    readonly detail: 'Nothing was changed. The milestones remain as they were agreed.';
  };
  readonly 'milestone-delivered': {
    readonly title: 'This milestone has already been delivered.';
    readonly detail: 'Nothing was changed. Its report shows how far the control has progressed.';
  };
  readonly 'milestone-evidence': {
    readonly title: 'The required deliverable is not in place yet.';
    readonly detail: 'The milestone was not marked as delivered. Depending on the milestone, a meeting must have been held and its attendance recorded, minutes must be approved, or a training must be documented.';
  };
  readonly 'report-days': {
    readonly title: 'The dates of the report are not valid.';
    readonly detail: 'Nothing was saved. The last day must not be before the first day, and the due date must not be before the last day.';
  };
  readonly 'reports-too-many': {
    readonly title: 'No more entries can be added here.';
    readonly detail: 'Nothing was added. Check the existing entries.';
  };
  readonly 'report-not-draft': {
    readonly title: 'This report has already been submitted.';
    readonly detail: 'Nothing was changed. The secretariat can reopen it.';
  };
  readonly 'report-not-submitted': {
    readonly title: 'This report is not waiting for control.';
    readonly detail: 'Nothing was changed. Check the current state of the report.';
  };
  readonly 'report-empty': {
    readonly title: 'This report is empty.';
    readonly detail: 'It remains a draft. Add an expense, or deliver a milestone in it.';
  };
  readonly 'report-paid': {
    readonly title: 'The amount certified in this report has already been paid.';
    readonly detail: 'Nothing was changed. A report on which payments are based cannot be reopened.';
  };
  readonly 'line-amounts': {
    readonly title: 'The amounts of this line are not valid.';
    readonly detail: 'Nothing was saved. Neither the VAT nor the declared amount can exceed the invoice, and a grant paid as lump sums has no invoices.';
  };
  readonly 'rate-missing': {
    readonly title: 'The exchange rate for this month is not available.';
    readonly detail: 'The report remains a draft. The secretariat must import the rates for the month; then submit again.';
  };
  readonly 'split-not-whole': {
    readonly title: 'The certified, deducted and parked amounts do not add up to the declared amount.';
    readonly detail: 'Nothing was proposed. The three amounts together must be exactly the declared amount; a deduction needs a reason.';
  };
  readonly 'control-only-parked': {
    readonly title: 'Only parked amounts can still be changed.';
    readonly detail: 'Nothing was proposed. Amounts that two people have certified or deducted cannot be changed unless the report is reopened.';
  };
  readonly 'control-open': {
    readonly title: 'A proposal for this line is waiting for a second person.';
    readonly detail: 'Nothing was changed. It must be confirmed or sent back first.';
  };
  readonly 'grant-exhausted': {
    readonly title: 'The grant does not have enough money left.';
    readonly detail: 'Nothing was certified. Check the amount left now; deduct or park the rest.';
  };
  readonly 'payment-too-large': {
    readonly title: 'This is more than can be paid now.';
    readonly detail: 'Nothing was recorded. Pay no more than the fund’s share of the amount that is certified and not yet paid.';
  };
  readonly 'rates-unreadable': {
    readonly title: 'Some lines of the file are not exchange rates.';
    readonly detail: 'Nothing was imported. The lines are listed; each line must contain a month, a currency and a rate, for example 2027-03,DKK,7.4604.';
  };
  readonly 'report-is-sent': {
    readonly title: 'This report has been sent.';
    readonly detail: 'Nothing was changed: a report cannot be changed once it has been sent. Start the next report from it.';
  };
  readonly 'report-has-next': {
    readonly title: 'The next report has already been started from this one.';
    readonly detail: 'Nothing was created. Open the report that was started from it.';
  };
  readonly 'report-is-behind': {
    readonly title: 'Records in this report have changed since it was drafted.';
    readonly detail: 'Nothing was sent. Update the report, read what has changed, and then send it.';
  };
  readonly 'report-is-empty': {
    readonly title: 'This report does not cite any records yet.';
    readonly detail: 'Nothing was sent. Share the records that it should cite, and update the report.';
  };
  readonly 'reports-full': {
    readonly title: 'This country has reached the maximum number of reports.';
    readonly detail: 'Nothing was created. Delete drafts that you no longer need.';
  };
  readonly 'report-too-long': {
    readonly title: 'There are more records than this report can hold.';
    readonly detail: 'Nothing was saved. Choose a shorter period.';
  };
  readonly 'clause-changed-meanwhile': {
    readonly title: 'Someone else has changed this clause in the meantime.';
    readonly detail: 'Your text was not saved, but it is not lost: both texts are shown. Combine them and save again.';
  };
  readonly 'clause-is-removed': {
    readonly title: 'This clause has been removed.';
    readonly detail: 'Nothing was changed. Keep your text, and restore the clause or choose another one.';
  };
  readonly 'place-is-gone': {
    readonly title: 'The position you chose no longer exists.';
    readonly detail: 'Nothing was moved. Check the current order and choose the position again.';
  };
  readonly 'standard-text-full': {
    readonly title: 'This standard has reached the maximum length.';
    readonly detail: 'Nothing was added. Remove text that is not needed, or split the standard.';
  };
  readonly 'standard-is-full': {
    readonly title: 'This standard has reached the maximum number of clauses.';
    readonly detail: 'Nothing was added. Add the text to an existing clause, or split the standard.';
  };
  readonly 'label-is-taken': {
    readonly title: 'This standard already has a version with this name.';
    readonly detail: 'No version was saved. Choose another name.';
  };
  readonly 'standard-text-fixed': {
    readonly title: 'The text of this standard is frozen at present.';
    readonly detail: 'Nothing was changed. Its page shows its current status and what is open now; keep your text and propose it when the time comes.';
  };
  readonly 'standard-comments-closed': {
    readonly title: 'This standard is not open for comments at present.';
    readonly detail: 'Nothing was sent. Keep your text; the page of the standard shows what is open now.';
  };
  readonly 'mention-outside-audience': {
    readonly title: 'Someone you mention cannot read this thread.';
    readonly detail: 'Nothing was sent and no one was notified. Leave the name out, or start a thread that they may read.';
  };
  readonly 'readers-outside-draft': {
    readonly title: 'Someone you chose cannot comment on this draft.';
    readonly detail: 'Nothing was sent and no one was notified. Choose from the members offered.';
  };
  readonly 'standard-step-closed': {
    readonly title: 'This step is not possible in the current status of the standard.';
    readonly detail: 'Nothing was changed. Check the page of the standard: it lists the steps that are open now.';
  };
  readonly 'standard-step-too-early': {
    readonly title: 'It is too early for this step.';
    readonly detail: 'Nothing was changed. Everyone must have the time that the rules guarantee; the page shows when the step opens.';
  };
  readonly 'version-not-adopted': {
    readonly title: 'This version has not been adopted.';
    readonly detail: 'Nothing was published. Only a text that the countries have adopted can be published; take the standard to its ballot first.';
  };
  readonly 'version-is-not-newer': {
    readonly title: 'A newer version of this standard has been published.';
    readonly detail: 'Nothing was published. Save the current text as a version and publish that version.';
  };
  readonly 'nothing-to-publish': {
    readonly title: 'This version is identical to the published one.';
    readonly detail: 'Nothing was published. Choose another version, or leave the published one as it is.';
  };
  readonly 'clause-change-undecided': {
    readonly title: 'A clause was changed without a decision that names it.';
    readonly detail: 'Nothing was published. This standard can be changed only by decisions: record the decision in the minutes and name the clause in it, or mark the change as one of wording only.';
  };
  readonly 'address-is-taken': {
    readonly title: 'Another standard already uses this address.';
    readonly detail: 'Nothing was published. Choose another address.';
  };
  readonly 'older-client': {
    readonly title: 'This page is older than the server.';
    readonly detail: 'Nothing was changed. Reload the page; your unsaved text will be shown for you to copy.';
  };
  readonly 'text-renewed': {
    readonly title: 'Text has been permanently removed from this standard.';
    readonly detail: 'Your page still contains it. The page will be reloaded; anything you wrote and had not saved yet will be lost with it.';
  };
  readonly 'update-refused': {
    readonly title: 'This change cannot be part of a text.';
    readonly detail: 'The text is unchanged. Your page reloads it and offers you the text that is missing.';
  };
  readonly 'out-of-step': {
    readonly title: 'This change builds on another that did not arrive.';
    readonly detail: 'Nothing was changed. The page combines both versions and sends the change again.';
  };
  readonly 'clause-too-long': {
    readonly title: 'The clause would be longer than Norbanet allows.';
    readonly detail: 'Your change was not saved, but it is not lost. Shorten the clause, or split it with Enter.';
  };
  readonly 'record-changed-meanwhile': {
    readonly title: 'Someone in your team has changed this record in the meantime.';
    readonly detail: 'Your version was not saved, but it is not lost: check the newer record and save again.';
  };
  readonly 'translation-changed-meanwhile': {
    readonly title: 'Someone else has changed this translation in the meantime.';
    readonly detail: 'Your version was not saved, but it is not lost: check the newer text and save again.';
  };
  readonly 'translation-unchanged': {
    readonly title: 'The translation already has this text.';
    readonly detail: 'Nothing was saved. Change the text or, if the English has changed and the translation is still correct, confirm it.';
  };
  readonly 'source-changed': {
    readonly title: 'The English text has changed in the meantime.';
    readonly detail: 'Nothing was saved. Keep your translation, check the newer English text and save again.';
  };
  readonly 'word-file-broken': {
    readonly title: 'This is not a valid Word file.';
    readonly detail: 'Nothing was changed. Open it in a word processor, save it again as .docx, and choose the new file.';
  };
  readonly 'word-file-unsafe': {
    readonly title: 'This Word file contains content that no word processor produces.';
    readonly detail: 'Nothing was changed. Copy its text into a new document, save it as .docx, and choose the new file.';
  };
  readonly 'word-file-too-much': {
    readonly title: 'This Word file is too large to import in one go.';
    readonly detail: 'Nothing was changed. Split the document, remove large images, and import the parts one after the other.';
  };
  readonly 'word-file-tracked': {
    readonly title: 'This Word file has tracked changes that have not been accepted or rejected.';
    readonly detail: 'Nothing was changed. Choose what to do with them: accept all, accept none, or propose them as amendments.';
  };
  readonly 'word-file-empty': {
    readonly title: 'This file contains no text.';
    readonly detail: 'Nothing was changed. Choose another file.';
  };
  readonly 'data-file-broken': {
    readonly title: 'This is not a valid data file.';
    readonly detail: 'Nothing was changed. Download the standard as data (JSON) again, and choose that file without changing it.';
  };
  readonly 'data-file-foreign': {
    readonly title: 'This data file does not contain a Norbanet standard.';
    readonly detail: 'Nothing was changed. Choose a file that was downloaded as data (JSON) from the files of a standard.';
  };
  readonly 'data-file-version': {
    readonly title: 'This data file has a format that this version of Norbanet does not know.';
    readonly detail: 'Nothing was changed. It comes from a newer version of Norbanet: download the standard there as a Word file.';
  };
  readonly 'data-file-shape': {
    readonly title: 'This data file is not as Norbanet wrote it.';
    readonly detail: 'Nothing was changed. The errors are listed. Download the standard as data (JSON) again, and choose that file without changing it.';
  };
  readonly 'purge-needs-another': {
    readonly title: 'Another member must carry this out.';
    readonly detail: 'Nothing was removed. Ask a colleague with the same right and tell them the text, but not in a message that is kept here.';
  };
  readonly 'purge-words-differ': {
    readonly title: 'This is not the text that was requested for removal.';
    readonly detail: 'Nothing was removed. Both members must type exactly the same text; only upper and lower case may differ.';
  };
  readonly 'purge-is-over': {
    readonly title: 'This request is closed.';
    readonly detail: 'Nothing was removed. It has been carried out or withdrawn, or has been waiting for more than a day; make a new request.';
  };
  readonly 'nothing-to-purge': {
    readonly title: 'This text was not found anywhere it could be removed.';
    readonly detail: 'Nothing was removed. Check the spelling, and whether the text is inside a file.';
  };
  readonly 'purge-hits-the-works': {
    readonly title: 'This text is also used by the system itself.';
    readonly detail: 'Nothing was removed. Choose a longer passage, including surrounding text that belongs to it alone.';
  };
  readonly 'checked-by-its-writer': {
    readonly title: 'You wrote this translation yourself.';
    readonly detail: 'Nothing was changed. Another member who knows the language must check it.';
  };
  readonly 'source-known': {
    readonly title: 'This standard already has this source.';
    readonly detail: 'Nothing was saved. Cite the existing source, or edit it.';
  };
  readonly 'source-changed-meanwhile': {
    readonly title: 'Someone has changed this source in the meantime.';
    readonly detail: 'Your version was not saved, but it is not lost: check the newer version and save again.';
  };
  readonly 'sources-full': {
    readonly title: 'The maximum number of sources has been reached.';
    readonly detail: 'Nothing was saved. Remove a source that is no longer needed.';
  };
  readonly 'source-object-missing': {
    readonly title: 'The document or practice used as a source cannot be opened.';
    readonly detail: 'Nothing was saved. Choose an existing document or practice that you can read.';
  };
  readonly 'definition-known': {
    readonly title: 'This standard already defines one of these terms.';
    readonly detail: 'Nothing was saved. A term has only one meaning in a standard: edit the existing definition.';
  };
  readonly 'definition-changed-meanwhile': {
    readonly title: 'Someone has changed this definition in the meantime.';
    readonly detail: 'Your version was not saved, but it is not lost: check the newer version and save again.';
  };
  readonly 'definitions-full': {
    readonly title: 'The standard has reached the maximum number of definitions.';
    readonly detail: 'Nothing was saved. Remove one that is no longer needed.';
  };
  readonly 'consultation-times': {
    readonly title: 'The times of this consultation are not valid.';
    readonly detail: 'Nothing was announced. A consultation must open now or in the future and stay open for 14 to 180 days.';
  };
  readonly 'consultation-one-at-a-time': {
    readonly title: 'This standard is already in consultation.';
    readonly detail: 'Nothing was announced. Wait until the round has closed, or cancel the announced round.';
  };
  readonly 'consultation-only-longer': {
    readonly title: 'A deadline can only be extended.';
    readonly detail: 'Nothing was changed. Choose a time after the current deadline.';
  };
  readonly 'consultation-still-open': {
    readonly title: 'Some countries still have time to answer.';
    readonly detail: 'Nothing was changed. Wait until the round and all extensions have ended.';
  };
  readonly 'consultation-not-open': {
    readonly title: 'This round is not open for answers at present.';
    readonly detail: 'Nothing was changed and nothing was sent. Keep your text; the page shows when the round opens, or that its text is being consolidated.';
  };
  readonly 'national-consultation-deadline': {
    readonly title: 'This time does not fit your country’s own deadline.';
    readonly detail: 'Nothing was saved. Choose a time in the future and no later than the deadline for your country’s answer in the round.';
  };
  readonly 'national-consultation-opened': {
    readonly title: 'Your national network has already been consulted in this round.';
    readonly detail: 'Nothing was changed and no one was notified. Check the existing consultation, and extend its deadline if needed.';
  };
  readonly 'national-consultation-draft-closed': {
    readonly title: 'National networks cannot read this draft yet.';
    readonly detail: 'No one was consulted. Ask the secretariat to open the draft to national networks first.';
  };
  readonly 'national-consultation-over': {
    readonly title: 'Your country’s consultation has ended.';
    readonly detail: 'Nothing was saved. Keep your text and write to your national team; your country’s page lists its members.';
  };
  readonly 'position-signed-off': {
    readonly title: 'This position has been signed off.';
    readonly detail: 'Nothing was changed. Withdraw a signature first; the position can then be changed, and everyone signs again.';
  };
  readonly 'position-changed-meanwhile': {
    readonly title: 'Someone in your team has changed the position in the meantime.';
    readonly detail: 'Your text was not saved, but it is not lost: both versions are shown. Combine them and save again.';
  };
  readonly 'position-without-stance': {
    readonly title: 'The position does not yet state your country’s view of the text as a whole.';
    readonly detail: 'Nothing was signed. Choose a view first, even if it is “no view”.';
  };
  readonly 'remark-is-answered-with-its-round': {
    readonly title: 'The response table of this round has been published.';
    readonly detail: 'Nothing was changed. Published responses cannot be changed.';
  };
  readonly 'responses-missing': {
    readonly title: 'Some remarks or amendments have no outcome or no reason yet.';
    readonly detail: 'Nothing was published. The response table shows which ones are still open.';
  };
  readonly 'responses-unnamed': {
    readonly title: 'Some remarks or amendments have no outcome yet.';
    readonly detail: 'No ballot was opened. Give each of them an outcome and a reason first, or open the ballot and state how many have none.';
  };
  readonly 'consensus-one-at-a-time': {
    readonly title: 'A consensus process on this standard is already under way.';
    readonly detail: 'Nothing was started. Wait until it has ended, or end it with a reason.';
  };
  readonly 'consensus-ended': {
    readonly title: 'This consensus process has ended.';
    readonly detail: 'Nothing was changed. Its results remain as they are; start another process to ask again.';
  };
  readonly 'consensus-round-under-way': {
    readonly title: 'A round of this process is already planned or open.';
    readonly detail: 'Nothing was changed. Wait until it has closed, close it with a reason, or cancel it before it opens.';
  };
  readonly 'consensus-round-not-open': {
    readonly title: 'This round is not open for ratings at present.';
    readonly detail: 'Nothing was saved. Keep your reason; the page shows when a round opens and closes.';
  };
  readonly 'consensus-times': {
    readonly title: 'The times of this round are not valid.';
    readonly detail: 'Nothing was planned. A round must open now or in the future and stay open for 1 to 90 days.';
  };
  readonly 'consensus-nothing-to-rate': {
    readonly title: 'This version has no clauses left to rate.';
    readonly detail: 'Nothing was opened. Every clause in this process is settled or has been removed; choose a version with different wording.';
  };
  readonly 'consensus-older-version': {
    readonly title: 'This version is older than the one rated before.';
    readonly detail: 'Nothing was planned. Choose the same version or a newer one.';
  };
  readonly 'amendments-closed': {
    readonly title: 'This standard is not open for new amendments at present.';
    readonly detail: 'Nothing was proposed. Keep your text; the page of the standard shows its current status and when amendments open again.';
  };
  readonly 'amendment-not-draft': {
    readonly title: 'This amendment is no longer a draft.';
    readonly detail: 'Nothing was changed. Its wording has already been submitted; to change it, withdraw the amendment and propose a new one.';
  };
  readonly 'amendment-not-open': {
    readonly title: 'This amendment is not waiting for an outcome.';
    readonly detail: 'Nothing was changed. Its page shows the outcome.';
  };
  readonly 'amendment-says-the-same': {
    readonly title: 'This amendment does not change the clause.';
    readonly detail: 'Nothing was submitted. Change the wording first, or withdraw the amendment.';
  };
  readonly 'amendment-changed-meanwhile': {
    readonly title: 'Another author has changed this amendment in the meantime.';
    readonly detail: 'Your version was not saved, but it is not lost: both versions are shown. Combine them and save again.';
  };
  readonly 'amendment-conflicts': {
    readonly title: 'The clause has since been changed in the same place.';
    readonly detail: 'The clause and the amendment are unchanged. The conflicting passages are shown: combine them by hand, or reject the amendment.';
  };
  readonly 'amendment-nothing-taken': {
    readonly title: 'This is the current text of the clause: it contains nothing from the amendment.';
    readonly detail: 'Nothing was changed. Include some of the amendment in the text, or reject the amendment with a reason.';
  };
  readonly 'amendment-on-ballot': {
    readonly title: 'This amendment is being voted on.';
    readonly detail: 'Nothing was changed. The ballot decides; its page shows when it closes.';
  };
  readonly 'amendment-in-set': {
    readonly title: 'This amendment belongs to a set.';
    readonly detail: 'Nothing was changed. Amendments that were suggested together are submitted and withdrawn together.';
  };
  readonly 'amendments-too-many': {
    readonly title: 'Your country has too many open amendments to this standard.';
    readonly detail: 'Nothing was proposed. Submit, change or withdraw one of the existing amendments.';
  };
  readonly 'amendments-to-be-merged': {
    readonly title: 'An accepted amendment has not been merged into the text yet.';
    readonly detail: 'Nothing was changed. Merge every accepted amendment into its clause first, so that the text put to the vote is the text that was agreed.';
  };
  readonly 'delivery-settled': {
    readonly title: 'This email has already been dealt with.';
    readonly detail: 'Nothing was changed. Someone else has resent or dismissed it.';
  };
  readonly 'recipient-left': {
    readonly title: 'This member has left the Network.';
    readonly detail: 'Nothing was sent. Dismiss the email.';
  };
  readonly 'document-type-refused': {
    readonly title: 'The library does not accept this type of file.';
    readonly detail: 'Nothing was stored. Upload a PDF, an image, plain text, or a Word, Excel, PowerPoint or OpenDocument file without macros.';
  };
  readonly 'document-type-mismatch': {
    readonly title: 'The content of the file does not match its name.';
    readonly detail: 'Nothing was stored. Save the file again from the program that created it, and upload it under that name.';
  };
  readonly 'document-image-refused': {
    readonly title: 'This image cannot be read.';
    readonly detail: 'Nothing was stored. It may be damaged, or have more than 120 million pixels. Open it in an image editor, save it again, smaller if necessary, and upload the new file.';
  };
  readonly 'document-empty': {
    readonly title: 'The file is empty.';
    readonly detail: 'Nothing was stored. Check the file and upload it again.';
  };
  readonly 'document-audience-refused': {
    readonly title: 'You cannot share a document with this audience.';
    readonly detail: 'Nothing was stored. Choose another audience, or ask the secretariat.';
  };
  readonly 'document-withdrawn': {
    readonly title: 'This document has been withdrawn.';
    readonly detail: 'Nothing was changed. If it is needed again, add it as a new document.';
  };
  readonly 'document-collection-name-taken': {
    readonly title: 'There is already a collection with this name.';
    readonly detail: 'Nothing was changed. Choose another name, or use that collection.';
  };
  readonly 'document-link-refused': {
    readonly title: 'This link and code do not work.';
    readonly detail: 'The link may have expired, been revoked or be incomplete, or the code may be wrong. Ask the person who sent you the link.';
  };
  readonly 'document-upload-lost': {
    readonly title: 'The upload took too long and was cancelled.';
    readonly detail: 'Nothing was stored. Upload the file again.';
  };
  readonly 'document-quota': {
    readonly title: 'You have reached the limit for adding files.';
    readonly detail: 'Nothing was stored. One person can add up to 20 GB in 30 days. Try again in a few days, or ask a colleague to add the file.';
  };
  readonly 'sign-in-refused': {
    readonly title: 'This email address and passphrase do not match an account.';
    readonly detail: 'Check both and try again. If you have forgotten your passphrase, ask the secretariat for a new invitation.';
  };
  readonly 'link-spent': {
    readonly title: 'This link no longer works.';
    readonly detail: 'It has been used, has been replaced by a newer one, or has expired. Ask the secretariat to send you a new one.';
  };
  readonly 'weak-passphrase': {
    readonly title: 'This passphrase is too easy to guess.';
    readonly detail: 'Nothing was changed. Choose another one: at least 15 characters, made of several words that only you would put together.';
  };
  readonly 'another-organisation-needed': {
    readonly title: 'Someone from another organisation has to confirm this.';
    readonly detail: 'Nothing was changed. The two who confirm work for different organisations, unless both are members of the secretariat.';
  };
  readonly 'address-taken': {
    readonly title: 'There is already a member with this email address.';
    readonly detail: 'Nothing was changed. Look for the address in the list of members.';
  };
  readonly 'import-refused': {
    readonly title: 'The file contains errors, so nothing was imported.';
    readonly detail: 'Every error is listed with its line. Correct the file and import it again.';
  };
  readonly 'seat-taken': {
    readonly title: 'This seat already has a holder for that period.';
    readonly detail: 'Nothing was changed. End the current holder’s term first, or choose a later start date.';
  };
  readonly 'member-seated': {
    readonly title: 'This member already holds a seat during that period.';
    readonly detail: 'Nothing was changed. A member can hold only one seat at a time.';
  };
  readonly 'wrong-sector': {
    readonly title: 'This seat is filled from another sector.';
    readonly detail: 'Nothing was changed. The government seat is for a government agency and the NGO seat for an NGO. Confirm if the team wants this member anyway.';
  };
  readonly 'wrong-country': {
    readonly title: 'This member works in another country.';
    readonly detail: 'Nothing was changed. A seat must be held by a member from its own country.';
  };
  readonly 'term-backwards': {
    readonly title: 'The term would end before it begins.';
    readonly detail: 'Nothing was changed. Choose a later end date.';
  };
  readonly 'term-ended': {
    readonly title: 'This term has ended.';
    readonly detail: 'Nothing was changed. Past terms cannot be changed.';
  };
  readonly 'area-exists': {
    readonly title: 'There is already an area with this name.';
    readonly detail: 'Nothing was saved. Use the existing one, or choose another name.';
  };
  readonly 'area-not-choosable': {
    readonly title: 'One of these areas can no longer be chosen.';
    readonly detail: 'Nothing was saved. It has been retired in the meantime; choose from the areas in use.';
  };
  readonly 'too-many-areas': {
    readonly title: 'The Network has reached the maximum number of areas.';
    readonly detail: 'Nothing was added. Rename an area that is no longer used.';
  };
  readonly 'organisation-exists': {
    readonly title: 'This country already has an organisation with this name.';
    readonly detail: 'Nothing was changed. Use the existing one, or choose another name.';
  };
  readonly 'consent-needed': {
    readonly title: 'Only the holder of the seat can publish these details.';
    readonly detail: 'Nothing was changed. You can remove a detail from the public page, but not add one.';
  };
  readonly 'office-same-person': {
    readonly title: 'A second person must confirm this office.';
    readonly detail: 'Nothing was changed. Neither the person who proposed it nor the person proposed can confirm it; ask someone else.';
  };
  readonly 'office-too-new': {
    readonly title: 'You joined after this office was proposed.';
    readonly detail: 'Nothing was changed. An office must be confirmed by someone who was here before it was proposed. The proposal must be withdrawn and made again.';
  };
  readonly 'office-too-early': {
    readonly title: 'All teams have one day to object.';
    readonly detail: 'Nothing was changed. The page shows from when the office can be confirmed.';
  };
  readonly 'office-proposal-over': {
    readonly title: 'This proposal is closed, or older than seven days.';
    readonly detail: 'Nothing was changed. Propose the office again if it is still needed.';
  };
  readonly 'own-office': {
    readonly title: 'You cannot change your own office or remove yourself.';
    readonly detail: 'Nothing was changed. Ask another member of the secretariat.';
  };
  readonly 'nomination-settled': {
    readonly title: 'This nomination has already been resolved.';
    readonly detail: 'Nothing was changed. Reload the page to see the outcome.';
  };
  readonly 'nominee-joined': {
    readonly title: 'This member has already joined.';
    readonly detail: 'Nothing was changed. To have a member removed, ask the secretariat.';
  };
  readonly 'already-nominated': {
    readonly title: 'This member has already been nominated.';
    readonly detail: 'Nothing was changed. To nominate the member differently, withdraw the open nomination first.';
  };
  readonly 'directory-consent-needed': {
    readonly title: 'Publishing requires your consent.';
    readonly detail: 'Nothing was changed. Confirm that the details you mark as public may be shown on the public page.';
  };
  readonly 'directory-entry-exists': {
    readonly title: 'The directory already has this entry.';
    readonly detail: 'Nothing was changed. Open the existing entry and edit it.';
  };
  readonly 'directory-entry-changed': {
    readonly title: 'Someone else has changed this entry.';
    readonly detail: 'Nothing was changed. Reload the page and make your changes again.';
  };
  readonly 'directory-reveal-limit': {
    readonly title: 'You have viewed as many protected details as a member may view in one day.';
    readonly detail: 'Nothing was shown. The secretariat has been notified. Try again tomorrow, or contact the secretariat.';
  };
  readonly 'directory-grantee': {
    readonly title: 'This member cannot be given access to this detail.';
    readonly detail: 'Nothing was changed. Choose an active member of the Network who cannot already read it.';
  };
  readonly 'directory-link-ended': {
    readonly title: 'This link no longer works.';
    readonly detail: 'Nothing was changed. Sign in and confirm your entry in the directory.';
  };
  readonly 'agenda-full': {
    readonly title: 'The agenda already has 100 items.';
    readonly detail: 'Nothing was changed. Remove or merge some items before you add another.';
  };
  readonly 'agenda-item-gone': {
    readonly title: 'One of the items involved in this move has since been removed.';
    readonly detail: 'Nothing was moved. Check the current agenda and, if still needed, move the item again.';
  };
  readonly 'agenda-item-carried': {
    readonly title: 'This item has already been carried over to another meeting.';
    readonly detail: 'Nothing was changed. The agenda names that meeting; change the item there.';
  };
  readonly 'agenda-proposal-settled': {
    readonly title: 'This proposal has already been resolved.';
    readonly detail: 'Nothing was changed. Check its outcome.';
  };
  readonly 'agenda-proposals-full': {
    readonly title: 'Fifty proposals are already waiting for this agenda.';
    readonly detail: 'Nothing was added. The people who manage the agenda must resolve some of them first.';
  };
  readonly 'seat-represented': {
    readonly title: 'Someone else is already acting for this seat in this meeting.';
    readonly detail: 'Nothing was changed. Only one person can act for a seat at a time; check the other person out first.';
  };
  readonly 'check-in-code-invalid': {
    readonly title: 'This check-in code is not valid.';
    readonly detail: 'Nothing was changed. The code in the meeting room changes every minute: scan or enter the one shown now.';
  };
  readonly 'not-checked-in': {
    readonly title: 'Only people who are checked in can do this.';
    readonly detail: 'Nothing was changed. Check in first, or ask the secretariat to check you in.';
  };
  readonly 'nothing-under-way': {
    readonly title: 'No agenda item is under way.';
    readonly detail: 'Nothing was changed. The chair must start an item first.';
  };
  readonly 'agenda-at-its-end': {
    readonly title: 'There are no further items.';
    readonly detail: 'Nothing was changed. Choose an item, or close the meeting.';
  };
  readonly 'minutes-not-yet': {
    readonly title: 'This meeting has not started.';
    readonly detail: 'Nothing was saved. Minutes can be written once the meeting has been started or its scheduled time has come.';
  };
  readonly 'minutes-not-over': {
    readonly title: 'This meeting is not over.';
    readonly detail: 'Nothing was sent. Close the meeting first; its minutes can then be circulated.';
  };
  readonly 'minutes-approved': {
    readonly title: 'These minutes are approved and locked.';
    readonly detail: 'Nothing was changed. Add anything missing or wrong as a numbered addendum.';
  };
  readonly 'minutes-circulated': {
    readonly title: 'These minutes are currently out for review.';
    readonly detail: 'Nothing was changed. To change the circulated text, request a correction first; approval is then put on hold.';
  };
  readonly 'minutes-not-circulated': {
    readonly title: 'These minutes are not in circulation.';
    readonly detail: 'Nothing was changed. Check the current state of the minutes.';
  };
  readonly 'minutes-not-approved': {
    readonly title: 'These minutes are not approved yet.';
    readonly detail: 'Nothing was added. Until they are approved, edit the minutes themselves.';
  };
  readonly 'minutes-empty': {
    readonly title: 'These minutes are empty.';
    readonly detail: 'No one was notified. Write at least one entry or decision before you circulate them.';
  };
  readonly 'minutes-corrections-open': {
    readonly title: 'Some corrections are not resolved.';
    readonly detail: 'No one was notified. Accept or decline each correction, then circulate the minutes again.';
  };
  readonly 'minutes-entry-changed-meanwhile': {
    readonly title: 'Someone else has changed this entry in the meantime.';
    readonly detail: 'Nothing was saved, and your text is kept here. Compare both texts, combine them, and save again.';
  };
  readonly 'minutes-full': {
    readonly title: 'Nothing more can be added here.';
    readonly detail: 'Nothing was added. Resolve or shorten existing entries first.';
  };
  readonly 'remark-settled': {
    readonly title: 'This remark has already been resolved.';
    readonly detail: 'Nothing was changed. Check the current state of the minutes.';
  };
  readonly 'agenda-item-in-minutes': {
    readonly title: 'The minutes refer to this item.';
    readonly detail: 'Nothing was removed. An item with an entry, a decision or an action stays on the agenda.';
  };
  readonly 'decision-below-quorum': {
    readonly title: 'The quorum is not met.';
    readonly detail: 'Nothing was decided. Record who is present, or take the decision when enough countries and the required seats are present.';
  };
  readonly 'decision-of-closed-item': {
    readonly title: 'This was decided under an item that is closed to some members.';
    readonly detail: 'Nothing was changed. Open the item first if the other countries are to be informed of the decision.';
  };
  readonly 'decision-withdrawn': {
    readonly title: 'This decision has been withdrawn.';
    readonly detail: 'Nothing was changed.';
  };
  readonly 'follow-up-asked': {
    readonly title: 'The countries have already been asked.';
    readonly detail: 'Nothing was changed. To change the date, change the date of the follow-up.';
  };
  readonly 'follow-up-not-asked': {
    readonly title: 'No follow-up has been requested for this decision.';
    readonly detail: 'Nothing was changed. Ask the countries first.';
  };
  readonly 'day-in-the-past': {
    readonly title: 'This date has already passed.';
    readonly detail: 'Nothing was changed. Choose a date in the future.';
  };
  readonly 'action-closed': {
    readonly title: 'This action is already closed.';
    readonly detail: 'Nothing was changed. Reopen it if there is still something to do.';
  };
  readonly 'action-link-ended': {
    readonly title: 'This link can no longer close the action.';
    readonly detail: 'Nothing was changed. Sign in to check the status of the action.';
  };
  readonly 'action-link-needs-sign-in': {
    readonly title: 'Please sign in to close this action.';
    readonly detail: 'Nothing was changed. Without signing in, the link works only in a browser in which its owner has signed in before.';
  };
  readonly 'personal-data-found': {
    readonly title: 'This text seems to contain a number that belongs to a person.';
    readonly detail: 'Nothing was saved or kept. Replace the number with a description of what it stands for and send the text again. If the number must stay, tell the secretariat; once they have let this text through, send it again unchanged.';
  };
  readonly 'safeguarding-unavailable': {
    readonly title: 'The text could not be checked for personal data.';
    readonly detail: 'Nothing was saved. Keep your text and try again in a moment.';
  };
  readonly 'report-too-old': {
    readonly title: 'This report is too old for the text to be let through.';
    readonly detail: 'Nothing was changed. The writer can send the text again; it will then be reported again.';
  };
  readonly 'own-text-held': {
    readonly title: 'You wrote this text yourself.';
    readonly detail: 'Nothing was changed. Another member of the secretariat can let it through.';
  };
  readonly 'sweep-running': {
    readonly title: 'A check of all stored texts is already under way.';
    readonly detail: 'Nothing was started. Wait until the current check has finished.';
  };
  readonly 'term-exists': {
    readonly title: 'The term bank already has this term.';
    readonly detail: 'Nothing was saved. Look it up, and propose a correction if something is wrong with it.';
  };
  readonly 'own-term-proposal': {
    readonly title: 'Someone else must confirm your proposal.';
    readonly detail: 'Nothing was changed. Another seat from a country where the language is spoken can confirm it.';
  };
  readonly 'term-proposal-decided': {
    readonly title: 'This proposal has already been decided.';
    readonly detail: 'Nothing was changed. The page of the concept shows the outcome.';
  };
  readonly 'wording-report-settled': {
    readonly title: 'This report has already been dealt with.';
    readonly detail: 'Nothing was changed. Someone else has marked the words as corrected or left them as they are.';
  };
  readonly 'too-many-helplines': {
    readonly title: 'This country has reached the maximum number of helplines.';
    readonly detail: 'Nothing was published. Change or remove one of the existing helplines.';
  };
  readonly 'speech-not-waiting': {
    readonly title: 'This request to speak is no longer waiting.';
    readonly detail: 'Nothing was changed. The request has been withdrawn, or the floor has been given. The list now shows how things stand.';
  };
  readonly 'passkey-required': {
    readonly title: 'You need a passkey to go on.';
    readonly detail: 'Nothing was changed. Add a passkey in another window, or use the one that you have; then return to this page and try again.';
  };
  readonly 'step-up-needed': {
    readonly title: 'Confirm that it is you.';
    readonly detail: 'Nothing was changed. This step requires a confirmation no older than 10 minutes.';
  };
  readonly 'verification-refused': {
    readonly title: 'That could not be confirmed.';
    readonly detail: 'Nothing was changed. Check what you entered and try again.';
  };
  readonly 'passkey-refused': {
    readonly title: 'This passkey was not accepted.';
    readonly detail: 'Nothing was changed. Try again, or use another passkey.';
  };
  readonly 'too-many-passkeys': {
    readonly title: 'You already have as many passkeys as possible.';
    readonly detail: 'Nothing was changed. Remove one that you no longer use, then add the new one.';
  };
  readonly 'agency-sign-in-refused': {
    readonly title: 'The sign-in with your organisation could not be accepted.';
    readonly detail: 'Nothing was changed. Start again. If this keeps happening, tell the secretariat.';
  };
  readonly 'agency-account-not-linked': {
    readonly title: 'This account at your organisation is not linked to Norbanet.';
    readonly detail: 'You were not signed in. Link the account under Sign-in and devices, or ask the secretariat to send you a link by email.';
  };
  readonly 'agency-sign-in-required': {
    readonly title: 'Your organisation requires its own sign-in.';
    readonly detail: 'You were not signed in. Use “Sign in with your organisation”.';
  };
  readonly 'agency-sign-in-unavailable': {
    readonly title: 'The sign-in of this organisation cannot be reached.';
    readonly detail: 'Nothing was changed. Try again in a few minutes. If this keeps happening, tell the secretariat.';
  };
  readonly 'agency-sign-in-untested': {
    readonly title: 'You have not signed in with this provider yourself.';
    readonly detail: 'Nothing was changed. So that you do not lock yourself out, link your own account, sign in with it and then require it of your organisation.';
  };
}

/** What is wrong with a field of a request, by its code. */
export interface FieldFaultTexts {
  readonly each: 'Check each entry. {{fault}}';
  readonly inFile: '{{fault}} Place in the file: {{place}}.';
  readonly fault: {
    readonly 'address-part': 'Use only lowercase letters a to z, digits and single hyphens.';
    readonly 'agenda-item': 'Choose an agenda item, not a section heading or a break.';
    readonly 'attached-audience': 'The document cannot be shared with the readers of what it is attached to.';
    readonly 'attendance-mode': 'Say whether you will attend in person or by video only with a yes, and only for a meeting that has both a place and a video link.';
    readonly 'before-first-day': 'The last day must not be before the first day.';
    readonly cells: {
      readonly one: 'The row has {{count}} cell. Give the translation the same number.';
      readonly other: 'The row has {{count}} cells. Give the translation the same number.';
    };
    readonly 'changed-clause': 'The text of one of these clauses has not changed.';
    readonly characters: 'This contains characters that cannot be stored.';
    readonly 'clause-or-priority': 'Choose either a clause or a priority, not both.';
    readonly 'clause-revision': 'State which revision of the clause the text is based on.';
    readonly 'clause-text': 'Select text in this clause.';
    readonly 'closed-list': 'Someone on this list cannot be given access to the item. Remove them.';
    readonly collection: 'Choose a collection for documents with the same readers.';
    readonly concept: 'Choose a concept of the term bank.';
    readonly 'consulted-country': 'Choose at least one country, or consult the observers.';
    readonly 'cost-range': 'The maximum must not be lower than the minimum.';
    readonly 'country-owner': 'Choose either a seat of the team or a member from the country.';
    readonly date: 'Enter a valid date, such as 2027-03-29.';
    readonly 'date-time': 'Enter a valid date and time, such as 2027-04-07T10:00.';
    readonly 'date-time-offset': 'Enter a date and time with the offset from UTC, such as 2027-03-29T12:00:00+03:00.';
    readonly 'decision-ballot': 'A decision by ballot needs its ballot; other decisions have none.';
    readonly 'dialled-number': 'Enter a telephone number such as +371 116 006, or as it is dialled in the country.';
    readonly 'document-country': 'Choose the country that the document is for.';
    readonly 'document-version': 'Choose a version of the document.';
    readonly 'draft-clause': 'Choose a clause of the draft.';
    readonly 'eight-digits': 'Enter the eight digits.';
    readonly email: 'Enter an email address.';
    readonly 'email-or-telephone': 'Enter an email address or a telephone number.';
    readonly entry: 'Choose an entry from the list.';
    readonly file: 'Choose a file.';
    readonly 'file-clause': 'This must lead to a clause of the same file.';
    readonly 'followed-meeting': 'Choose a meeting that is followed by another one in the series.';
    readonly 'format-version': 'The version must be 1, 2 or 3.';
    readonly 'government-or-ngo': 'Only the government seat and the NGO seat can do this.';
    readonly instant: 'Enter a time such as 2026-11-27T09:00:00Z.';
    readonly instrument: 'Choose an instrument that is in use.';
    readonly 'invited-member': 'Choose members who were invited.';
    readonly 'language-code': 'The code of a language cannot be used here.';
    readonly 'last-weekday': 'The first meeting is not on the last such weekday of its month. Choose another pattern or another date.';
    readonly 'later-meeting': 'Choose a later meeting of the same kind that has not been held yet.';
    readonly 'lead-times': 'Choose from the times that are available for this reminder.';
    readonly length: 'Write {{least}} to {{most}} characters.';
    readonly letters: 'Use at least one letter.';
    readonly 'letters-and-digits': 'Use only letters, digits, spaces, full stops and hyphens.';
    readonly list: 'A list is expected here.';
    readonly 'list-position': 'The list cannot be continued from here. Reload the page.';
    readonly malformed: 'This is not in the expected form.';
    readonly 'meeting-country-owner': 'Choose a seat, or a member from the country that held the meeting.';
    readonly 'meeting-day': 'Choose a day of the meeting.';
    readonly 'meeting-paper': 'This is available only for meeting papers.';
    readonly member: 'Choose members of the Network only.';
    readonly missing: 'This is required.';
    readonly month: 'Enter a month, such as 2027-04.';
    readonly 'named-audience': 'Members can be named only if the document is for named members.';
    readonly 'named-document': 'Countries cannot be asked to read a document that is for named members only.';
    readonly 'named-readers': 'Choose the members the document is for.';
    readonly 'national-audience': 'A country can be chosen only if the document is for one country.';
    readonly 'national-meeting-country': 'A national meeting needs a country; other meetings have none.';
    readonly 'national-meeting-team': 'Only the country’s own team can set this, for a national meeting.';
    readonly 'national-quorum': 'A national meeting can require at most one country, because all its seats are from the same country.';
    readonly 'not-for-heading': 'A section heading cannot have this.';
    readonly 'number-between': 'Enter a whole number from {{least}} to {{most}}.';
    readonly 'number-least': 'Enter {{least}} or more.';
    readonly 'number-most': 'Enter {{most}} or less.';
    readonly 'number-too-large': 'Enter a smaller number.';
    readonly obstacle: 'State what the obstacle is.';
    readonly 'office-and-seat': 'Someone who holds an office cannot hold a seat as well.';
    readonly option: 'Choose one of the available options.';
    readonly organisation: 'Choose an organisation of the Network.';
    readonly 'organisation-country': 'Choose the country. Only an international organisation has none.';
    readonly 'other-standard': 'Choose another standard.';
    readonly 'own-country': 'Choose your own country.';
    readonly 'own-member': 'Choose a member from your own country.';
    readonly 'own-organisation': 'Choose an organisation from your own country.';
    readonly 'own-seat': 'Choose a seat of your country.';
    readonly 'own-team-seat': 'Choose a seat of your team.';
    readonly 'page-address': 'Enter the address of a page of Norbanet.';
    readonly participant: 'Choose someone who is invited to this meeting or acting for a seat at it.';
    readonly 'practice-contact': 'Choose a seat of a national team, or a member of the organisation.';
    readonly presenter: 'Choose a seat, choose a member, or enter a name.';
    readonly 'previous-report': 'Choose a report on this instrument that your country has sent.';
    readonly provision: 'Choose provisions of this instrument that are in use.';
    readonly 'published-clause': 'Choose a clause of a published standard.';
    readonly 'published-result': 'Choose a ballot whose result has been published.';
    readonly 'purged-text': 'Do not repeat the text that is to be removed.';
    readonly 'push-service': 'Norbanet does not know the push service of this browser.';
    readonly 'quiet-hours-incomplete': 'Quiet hours need both a start and an end.';
    readonly 'quiet-hours-same': 'Quiet hours must end at another time than they start.';
    readonly quotation: 'The quotation must be the text of the clause at that place.';
    readonly 'readable-clause': 'Choose a clause that you can read.';
    readonly reason: 'Give a reason.';
    readonly 'regional-priority': 'Choose a regional priority.';
    readonly repeated: 'Enter each value only once.';
    readonly reply: 'Choose an entry that can be replied to.';
    readonly 'represented-country': 'Only people who represent a country can choose this.';
    readonly 'rival-amendment': 'Choose other amendments to the same clause.';
    readonly 'same-item-decision': 'Choose a decision on the same agenda item.';
    readonly 'seat-or-secretariat': 'Choose a seat of a national team, or the secretariat.';
    readonly 'series-length': {
      readonly one: 'A series can have at most {{count}} meeting.';
      readonly other: 'A series can have at most {{count}} meetings.';
    };
    readonly 'series-meeting': 'Choose an upcoming meeting of this series.';
    readonly 'single-file': 'Upload only one file.';
    readonly 'single-link': 'Choose exactly one area, clause or priority.';
    readonly 'standard-clause': 'Choose clauses of a standard.';
    readonly 'standard-with-headings': 'Choose a standard that has headings.';
    readonly 'team-seat': 'Choose a seat of a national team.';
    readonly telephone: 'Enter a telephone number.';
    readonly 'template-or-standard': 'Choose either a template or the headings of another standard, not both.';
    readonly text: 'Text is expected here.';
    readonly 'text-address': 'Enter a web address, an email address or the address of a clause.';
    readonly time: 'Enter a time such as 07:30.';
    readonly 'time-zone': 'Choose a time zone.';
    readonly 'today-or-later': 'Choose today or a later date.';
    readonly 'too-few': {
      readonly one: 'Give at least {{count}} entry.';
      readonly other: 'Give at least {{count}} entries.';
    };
    readonly 'too-long': {
      readonly one: 'Write at most {{count}} character.';
      readonly other: 'Write at most {{count}} characters.';
    };
    readonly 'too-many': {
      readonly one: 'Give at most {{count}} entry.';
      readonly other: 'Give at most {{count}} entries.';
    };
    readonly 'too-short': {
      readonly one: 'Write at least {{count}} character.';
      readonly other: 'Write at least {{count}} characters.';
    };
    readonly unexpected: 'There is an entry here that is not expected.';
    readonly 'upcoming-item': 'Choose an agenda item of an upcoming meeting.';
    readonly upload: 'This upload is not known. Upload the file again.';
    readonly 'upload-incomplete': 'The upload is not complete yet.';
    readonly 'visible-member': 'Choose active members whose names you can see.';
    readonly 'web-address': 'Enter a web address that begins with https://.';
    readonly 'whole-clause': 'Leave this empty: the clause is added or removed as a whole.';
    readonly 'whole-number': 'Enter a whole number.';
    readonly 'within-a-year': 'Choose a date within one year from now.';
    readonly 'within-quiet-hours': 'Choose a time outside the quiet hours.';
    readonly 'word-forms': 'There are too many forms of the word, or one is too long.';
    readonly 'yes-or-no': 'Answer yes or no.';
  };
}

/** The texts of the pages that the server writes for everyone. */
export interface PublicPageTexts {
  readonly frame: {
    readonly network: 'Nordic Baltic Network';
    readonly skip: 'Skip to the content';
    readonly pages: 'Public pages';
    readonly standards: 'Standards';
    readonly teams: 'National teams';
    readonly glossary: 'Glossary';
    readonly signIn: 'Sign in';
    readonly languages: 'Language';
    readonly footer: 'Nordic Baltic Network against trafficking in women.';
    readonly about: 'About the Network';
    readonly exit: {
      readonly label: 'Exit this page';
      readonly explained: 'Leaves this page at once and opens a weather page.';
      readonly twice: 'Shift: press twice more to exit.';
      readonly once: 'Shift: press once more to exit.';
      readonly expired: 'You are still on this page.';
      readonly leaving: 'Leaving this page.';
      readonly byKey: 'Pressing the Shift key three times does the same.';
    };
  };
  readonly teams: {
    readonly title: 'National teams';
    readonly description: 'The national teams of the Nordic Baltic Network against trafficking in women, and how to contact them.';
    readonly lead: 'Each country of the Network has one inter-agency team of three seats: a government agency, a women’s NGO that provides services, and a resource person. This page shows the contact details that team members have chosen to publish.';
    readonly seat: {
      readonly government: 'Government seat';
      readonly ngo: 'NGO seat';
      readonly resource: 'Resource person';
    };
    readonly vacant: 'Vacant';
    readonly filled: 'Filled. No contact details are published.';
    readonly contacts: 'Contacts';
    readonly consent: 'Contact details are shown only with the consent of the people concerned.';
  };
  readonly glossary: {
    readonly title: 'Glossary';
    readonly description: 'The terms of the Nordic Baltic Network for support to victims of trafficking, in nine languages.';
    readonly lead: 'The terms that agencies and organisations in eight countries use for support to victims of trafficking in human beings. A term is a draft until a seat of the Network that speaks its language has confirmed it; confirmed terms are marked.';
    readonly inEnglish: 'The glossary has no terms in this language. It lists the English ones, each with its equivalents in the other languages.';
    readonly letters: 'Letters';
    readonly confirmed: 'Confirmed';
    readonly files: 'The complete glossary as a file: {{files}}.';
  };
  readonly standards: {
    readonly title: 'Standards';
    readonly description: 'Common standards and guidelines for the support of victims, adopted by the eight countries of the Nordic Baltic Network.';
    readonly lead: 'Common standards and guidelines for the support of victims, adopted by the Network’s eight countries.';
    readonly none: 'No standard has been published yet.';
    readonly inForce: '{{edition}}, in force since {{day}}';
    readonly alsoIn: 'also in {{languages}}';
    readonly notFound: {
      readonly title: 'Not found';
      readonly heading: 'Standard not found';
      readonly text: 'The address may be incomplete. <1>See all published standards</1>.';
    };
  };
  readonly edition: {
    readonly description: '{{title}}: a common standard of the Nordic Baltic Network for the support of victims, edition {{edition}}.';
    readonly all: 'All standards';
    readonly published: 'published {{day}}';
    readonly editions: 'other editions: {{editions}}';
    readonly replaced: 'This edition has been replaced. <1>{{edition}} is in force</1>.';
    readonly withdrawn: 'This standard has been withdrawn. It is kept here for reference.';
    readonly superseded: 'This standard has been superseded. It is kept here for reference.';
    readonly outdated: 'Clauses translated from an earlier text, shown together with the current English text: {{count}} of {{total}}.';
    readonly untranslated: 'Clauses not yet translated, shown in English: {{count}} of {{total}}.';
    readonly otherParts: 'Some headings or notes are shown in English.';
    readonly adopted: 'The English text is the adopted version.';
    readonly contents: 'Contents';
    readonly toContents: 'Contents and search';
    readonly printed: '{{edition}} of {{day}}, {{address}}';
  };
  readonly clause: {
    readonly label: 'Clause {{number}}';
    readonly note: 'Note';
    readonly table: 'Table';
    readonly permanent: 'Permanent link to this clause';
    readonly permanentTo: 'Permanent link to clause {{number}}';
    readonly was: 'was {{number}}';
    readonly now: 'now {{number}}';
    readonly changed: 'changed in {{edition}}';
    readonly gone: 'no longer in {{edition}}';
    readonly outdated: 'The English text above has changed since this translation was checked:';
  };
  readonly find: {
    readonly label: 'Find in this standard';
    readonly verb: 'Find';
    readonly none: 'No clause contains these words.';
    readonly found: {
      readonly one: '{{count}} clause found.';
      readonly other: '{{count}} clauses found.';
    };
    readonly clear: 'Clear';
    readonly list: 'Clauses found';
  };
  readonly fingerprint: {
    readonly hash: 'Fingerprint of this edition (SHA-256): {{hash}}';
    readonly how: 'How to check the fingerprint';
    readonly coversText: 'It covers the title and every clause with its number, text and formatting.';
    readonly coversAll: 'It covers the title, every clause with its number, text and formatting, the definitions and the sources.';
    readonly keep: 'Anyone who keeps a copy of the fingerprint can check later whether anything has been changed.';
    readonly save: 'Save <1>the text from which the fingerprint is computed</1>.';
    readonly compute: 'Compute its SHA-256, with <1>sha256sum</1> on Linux, <2>shasum -a 256</2> on a Mac or <3>certutil -hashfile</3> with <4>SHA256</4> on Windows. The result must be the fingerprint above.';
    readonly compare: 'The saved text lists each clause with its number and the SHA-256 of its text: compare the clauses that matter to you. <1>The edition as data</1> contains the same texts and hashes.';
  };
  readonly definitions: {
    readonly heading: 'Definitions';
    readonly also: 'also: {{words}}';
  };
  readonly sources: {
    readonly heading: 'Sources';
    readonly label: 'Source {{mark}}';
    readonly citedIn: 'Cited in {{clauses}}';
    readonly hiddenDocument: 'A document with restricted access';
    readonly hiddenPractice: 'A practice with restricted access';
    readonly practice: 'Practice shared in the Network, version {{version}}';
    readonly document: 'Library of the Network, version {{version}}, SHA-256 {{hash}}…';
    readonly copy: 'Copy in the library of the Network, version {{version}}, SHA-256 {{hash}}…';
  };
  readonly helplines: {
    readonly title: 'Helplines';
    readonly lead: 'Published by the national teams.';
    readonly roundTheClock: 'Every day, round the clock';
    readonly languages: 'Languages: {{languages}}';
  };
  readonly about: {
    readonly title: 'Nordic Baltic Network against trafficking in women';
    readonly description: 'Public agencies and NGOs of eight countries that support and protect women who are victims of trafficking for sexual exploitation.';
    readonly lead: 'Public agencies and NGOs of eight countries work together to support and protect women who are victims of trafficking for sexual exploitation.';
    readonly countries: 'The countries: {{countries}}.';
    readonly leaving: '“{{exit}}” takes you to a weather page at once. Your browser’s history can still show pages that you opened before.';
    readonly work: {
      readonly title: 'What the Network does';
      readonly meets: 'It meets regularly, regionally and nationally, to share experience and expertise.';
      readonly drafts: 'It drafts common standards and guidelines for the support of victims.';
      readonly agrees: 'It agrees on regional priorities and on the standards themselves.';
      readonly coordinates: 'It coordinates the work nationally, through one inter-agency team in each country, and follows up what was agreed.';
    };
    readonly contacts: {
      readonly title: 'Contacts of the national teams';
      readonly none: 'No contact details have been published yet.';
      readonly all: 'All national teams';
    };
    readonly press: 'Press contact';
    readonly members: 'Members of the Network <1>sign in here</1>.';
  };
}
