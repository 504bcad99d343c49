import { attributesOf, localName, xmlTags } from './xml-tags.ts';

const named = (xml: string): string[] => [...xmlTags(xml)].map((tag) => `${tag.kind} ${localName(tag)}`);

describe('the tags of an XML text', () => {
  it('are found in order, with what stands in their quotes', () => {
    const xml =
      '<?xml version="1.0"?><w:p a="x > y" w:b=\'"q"\'><!-- <w:no/> --><w:t>a<![CDATA[<w:no/>]]></w:t><w:br/></w:p>';
    expect(named(xml)).toEqual(['open p', 'open t', 'close t', 'empty br', 'close p']);
    const [first] = xmlTags(xml);
    expect([...attributesOf(xml, first!)]).toEqual([
      ['a', 'x > y'],
      ['b', '"q"'],
    ]);
  });

  it('have their attributes decoded, and nothing that is no character', () => {
    const xml = '<w:ins w:author="A &amp; B &#x22;C&#34; &#xFFFFFF;" w14:author="other"/>';
    expect(attributesOf(xml, [...xmlTags(xml)][0]!).get('author')).toBe('A & B "C" ');
  });

  it('end where the text is cut off', () => {
    for (const xml of ['<', '<w:p', '<w:p a="', '<!--', '<![CDATA[', '<w:p/><'])
      expect(() => named(xml)).not.toThrow();
    expect(named('<w:p/><w:q a="x')).toEqual(['empty p']);
  });
});
