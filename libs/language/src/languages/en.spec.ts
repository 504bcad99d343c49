import { stemsOf } from '../analyze.ts';
import { meet, strangers } from '../testing/meeting.ts';

describe('English', () => {
  it.each([
    'victim victims',
    'identify identifies identified identifying',
    'offer offers offered offering',
    'refer refers referred referring',
    'travel travels travelled traveled travelling',
    'agree agrees agreed agreeing',
    'state states stated stating',
    'hope hopes hoped hoping',
    'hop hops hopped hopping',
    'change changes changed changing',
    'die dies died dying',
    'country countries',
    'crisis crises',
    'analysis analyses',
    'box boxes',
    'hero heroes',
    'process processes processed processing',
    'exceed exceeds exceeded exceeding',
    'embed embeds embedded embedding',
    'hundred hundreds',
    'organise organize organises organizing organised',
    'organisation organization organisations',
    'labour labor labours labouring',
    'centre center centres',
    'traffic trafficked trafficking',
    'person persons people',
    'happy happier happiest',
    'big bigger biggest',
    'late later latest',
  ])('unites the forms of %s', (forms) => {
    expect(strangers(forms, 'en')).toEqual([]);
  });

  it.each([
    'go goes went gone going',
    'be is was were been being',
    'take took taken taking',
    'undergo undergoes underwent undergone',
    'overcome overcame',
    'retake retook retaken',
    'woman women',
    'policewoman policewomen',
    'child children',
    'grandchild grandchildren',
    'wife wives',
    'good better best',
    'criterion criteria',
    'find found finding',
    'found founded founding',
    'think thought',
    'thought thoughts',
  ])('knows the irregular %s', (forms) => {
    expect(strangers(forms, 'en')).toEqual([]);
  });

  it.each([
    ['offer', 'off'],
    ['hope', 'hop'],
    ['plan', 'plane'],
    ['universe', 'university'],
    ['organ', 'organise'],
    ['need', 'ne'],
    ['thing', 'th'],
    ['bus', 'but'],
    ['news', 'new'],
    ['states', 'stat'],
    ['during', 'dure'],
    ['human', 'hume'],
    ['german', 'germ'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(meet(one, other, 'en')).toBe(false);
  });

  it.each(['lay', 'lead'])('has %s once, irregular as it looks', (word) => {
    expect(stemsOf(word, 'en')).toEqual([word]);
  });

  it('leaves accents of other languages out', () => {
    expect(stemsOf('café', 'en')).toEqual(stemsOf('cafe', 'en'));
  });
});
