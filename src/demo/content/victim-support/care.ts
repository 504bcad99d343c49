import { section } from '../text.ts';

export const CARE = [
  ...section(
    'health',
    'Health care',
    `Health care is given on need and in confidence, whatever her residence status or insurance.`,
    [
      [
        'emergency',
        'Emergency care',
        `Emergency care shall be given at once and free of charge. Health staff shall not report her residence
      status to any authority.`,
      ],
      [
        'first-visit',
        'First health visit',
        `A full health visit should be offered within 72 hours. It covers injuries, infections, sexual and
      reproductive health, pregnancy, pain, sleep, dental health, medication and mental health, in the order that she prefers.`,
      ],
      [
        'voluntary',
        'Nothing without consent',
        `No examination or test shall be carried out without her free consent, and none shall be a
      condition for a place in a shelter. Results belong to her and are passed on only as she decides.`,
      ],
      [
        'evidence',
        'Forensic evidence',
        `Where she may have been assaulted, she shall be offered a forensic examination without having to
      report a crime. Evidence should be stored for at least one year, so that she can decide later.`,
      ],
      [
        'reproductive',
        'Sexual and reproductive health',
        `She shall have access to emergency contraception, post-exposure prophylaxis, care in
      pregnancy and at birth, and, in accordance with national law, termination of pregnancy.`,
      ],
      [
        'dependency',
        'Dependency',
        `Dependency on alcohol, drugs or medicines shall not exclude her from accommodation or support. Treatment
      shall be offered without a waiting time that puts her safety at risk.`,
      ],
    ],
  ),
  ...section(
    'psychosocial',
    'Psychosocial support',
    `Recovery takes its own time. Support follows her pace and builds on her strengths.`,
    [
      [
        'worker',
        'A constant support worker',
        `One support worker shall accompany her throughout, with a known deputy. A change of support worker
      shall be prepared with her and not merely announced.`,
      ],
      [
        'plan',
        'Individual support plan',
        `Within 14 days an individual support plan shall be written with her, in words that she would use
      herself. It is reviewed at least every three months and whenever she asks.`,
      ],
      [
        'trauma',
        'Trauma-informed practice',
        `Services shall be organised so that she does not have to tell her story again to each of them.
      Choice, predictability and the right to pause belong to every conversation.`,
      ],
      [
        'treatment',
        'Specialised treatment',
        `Specialised trauma treatment in her language shall be available within four weeks after she or a
      clinician asks for it, and shall not be interrupted by a transfer, a change of status or the end of proceedings.`,
      ],
      [
        'future',
        'Education, work and community',
        `From the time she is ready, she shall have access to language courses, education,
      vocational guidance and work. Peer support and women's groups should be offered and never imposed.`,
      ],
    ],
  ),
  ...section(
    'interpreters',
    'Interpreters',
    `What cannot be said safely is not said. Interpretation is a safety measure.`,
    [
      [
        'qualified',
        'Qualified interpreters',
        `A qualified interpreter, bound by confidentiality in writing, shall be provided free of charge
      for every conversation about health, law, safety or residence.`,
      ],
      [
        'choice',
        'Her choice',
        `She shall be asked whether she prefers a woman, another dialect, or an interpreter in another town or country by
      telephone or video. Her name shall not be given to a remote interpreter.`,
      ],
      [
        'conflict',
        'Conflicts of interest',
        `Before each first conversation it shall be checked, without naming either to the other, that the
      interpreter does not know her, her family or her community.`,
      ],
      [
        'never',
        'Who never interprets',
        `Family members, companions, children, other residents and staff of an embassy shall never interpret. The
      interpreter of the police shall not be the interpreter of her lawyer or counsellor.`,
      ],
    ],
  ),
  ...section('children', 'Children', `A child is entitled to everything in this standard, and to more.`, [
    [
      'age',
      'Presumption of age',
      `Where her age is uncertain and there are reasons to believe that she is under 18, she shall be treated as a
      child until her age has been determined, with the least invasive method and the benefit of the doubt.`,
    ],
    [
      'guardian',
      'Guardian',
      `An unaccompanied or separated child shall have an independent guardian within 24 hours after the first
      contact, before any interview other than about immediate safety.`,
    ],
    [
      'interests',
      'Best interests',
      `Her best interests shall be assessed by persons trained for it, recorded with reasons and kept under
      review. Her own view shall be heard and shall be given weight in accordance with age and maturity.`,
    ],
    [
      'interview',
      'Interviews',
      `Interviews shall be conducted by specially trained persons in child-friendly premises, as few times as
      possible, and recorded so that they can be used as evidence.`,
    ],
    [
      'missing',
      'Preventing disappearance',
      `A child who may be a victim shall not be placed in a hotel or with adults unknown to the
      services. If she goes missing, the search starts at once and the national team's contact point is informed.`,
    ],
    [
      'of-victims',
      'Children of victims',
      `Children of a supported woman have their own rights to safety, health care, school and support, and
      their own place in the safety plan.`,
    ],
  ]),
];
