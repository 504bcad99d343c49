import { findTermForms } from './definition-forms.ts';

const TERMS = [
  { id: 'shelter', term: 'shelter', variants: ['safe house'], text: 'A place to stay.' },
  { id: 'night', term: 'night shelter', variants: [], text: 'A shelter for a night.' },
];

describe('the forms of defined terms', () => {
  it('are those that stand in the texts, inflected ones and variants among them, and are counted', () => {
    const [shelter] = findTermForms(TERMS, ['Shelters open. Two safe houses, one SHELTER.', 'No bed.']);
    expect(shelter).toEqual({
      id: 'shelter',
      forms: expect.arrayContaining(['shelter', 'safe house', 'shelters', 'safe houses']),
      used: 3,
    });
    expect(shelter!.forms).toHaveLength(4);
  });

  it('are of the longest term that stands there', () => {
    const [shelter, night] = findTermForms(TERMS, ['A night shelter is open.']);
    expect([shelter!.used, night!.used]).toEqual([0, 1]);
  });

  it('are of the class of words of the definition: a verb is no form of a noun', () => {
    const terms = [
      { id: 'worker', term: 'support worker', variants: [], text: 'The person who stays with her case.' },
      { id: 'report', term: 'report', variants: [], text: 'What a service writes of a case.' },
      { id: 'refer', term: 'refer', variants: [], text: 'To send her to another service.' },
    ];
    const [worker, report, refer] = findTermForms(terms, [
      'Her support worker reports. Reporting is done by support workers; nobody supported workers.',
      'She was referred. A referring service reported twice, in two reports.',
    ]);
    expect([worker!.forms, worker!.used]).toEqual([['support worker', 'support workers'], 2]);
    expect([report!.forms, report!.used]).toEqual([['report', 'reports'], 2]);
    expect([refer!.forms, refer!.used]).toEqual([['refer', 'referred', 'referring'], 2]);
  });

  it('are told apart in the sentences of a standard', () => {
    const terms = [
      { id: 'support', term: 'support', variants: [], text: 'All help of a service to her.' },
      { id: 'worker', term: 'support worker', variants: [], text: 'The person who stays with her case.' },
      { id: 'hearing', term: 'hearing', variants: [], text: 'A talk that a court holds.' },
    ];
    const [support, worker, hearing] = findTermForms(terms, [
      'Children of a supported woman have their own rights to safety, health care, school and support.',
      'She may be accompanied by her support worker, or by another person, to every interview and hearing.',
      'A child shall be heard, in hearings as few as possible, and supported by one support worker.',
    ]);
    expect([support!.forms, support!.used]).toEqual([['support'], 1]);
    expect([worker!.forms, worker!.used]).toEqual([['support worker'], 2]);
    expect([hearing!.forms, hearing!.used]).toEqual([['hearing', 'hearings'], 2]);
  });

  it('are of a shorter term where the longer one stands there as a verb', () => {
    const terms = [
      { id: 'plan', term: 'case plan', variants: [], text: 'What is agreed with her.' },
      { id: 'case', term: 'case', variants: [], text: 'Everything about one person.' },
    ];
    const [plan, one] = findTermForms(terms, ['The case planned for her, and a case plan.']);
    expect([plan!.used, one!.used]).toEqual([1, 1]);
  });

  it('are the term and its variants alone where it is not used', () => {
    expect(findTermForms(TERMS, [])).toEqual([
      { id: 'shelter', forms: ['shelter', 'safe house'], used: 0 },
      { id: 'night', forms: ['night shelter'], used: 0 },
    ]);
  });
});
