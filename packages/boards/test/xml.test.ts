import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childrenOf, readXml, textAt, writeXml, type XmlElement, type XmlNode } from '../src/xml.ts';

const whyNot = (text: string) => readXml(text).problem?.message;

describe('XML', () => {
  it('reads elements, attributes, characters by number, CDATA and namespaces', () => {
    const { root } = readXml(
      `\uFEFF<?xml version="1.0"?>\n<!-- <x> -->\n<c:Message xmlns:c="urn:a" xmlns='urn:b'>
  <c:Name kind="1 &lt; 2" other='"'>t &amp; &#65;&#x3042;<![CDATA[<y> &no;]]></c:Name>
  <Empty/><Empty></Empty>
</c:Message>\n`,
    );
    expect(root).toMatchObject({ name: 'Message', namespace: 'urn:a', line: 3 });
    const [name, empty] = root?.children ?? [];
    expect(name).toMatchObject({ name: 'Name', namespace: 'urn:a', text: 't & Aあ<y> &no;', line: 4 });
    expect([...(name?.attributes ?? [])]).toEqual([
      ['kind', '1 < 2'],
      ['other', '"'],
    ]);
    expect(empty).toMatchObject({ namespace: 'urn:b', text: '', line: 5 });
    expect(childrenOf(root ?? undefined, 'Empty')).toHaveLength(2);
    expect(textAt(root ?? undefined, 'Name')).toMatch(/^t &/);
    expect(textAt(root ?? undefined, 'Nothing', 'Name')).toBe('');
  });

  it.each([
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'has a document type, which is not read'],
    ['<a>&b;</a>', '&b;: there is no such character'],
    ['<a>&#0;</a>', '&#0;: there is no such character'],
    ['<a>&#xD800;</a>', '&#xD800;: there is no such character'],
    ['<a>& b</a>', '&: there is no such character'],
    ['<a>\u0000</a>', 'holds control characters, which XML has no place for'],
    ['<a><b></a>', 'a is closed where b is open'],
    ['<a>', 'a is not closed'],
    ['<a/><b/>', 'a second element, b, after the first'],
    ['<a/>b', 'text outside of the element'],
    ['', 'there is no element'],
    ['<a b="1" b="2"/>', 'b is there twice'],
    ['<a b=1/>', '<a b=1/>: is no XML'],
    ['<b:a/>', 'b: no such namespace was declared'],
    ['<a>'.repeat(60) + '</a>'.repeat(60), 'goes deeper than 40 elements'],
    [`<a>${'<b/>'.repeat(100_001)}</a>`, 'has more than 100000 elements'],
    ['x'.repeat((4 << 20) + 1), 'has more than 4194304 characters'],
  ])('refuses %.40s', (text, message) => {
    expect(whyNot(text)).toBe(message);
  });

  it('tells the line of what is wrong', () => {
    expect(readXml('<a>\n\n<b>\n</a>').problem?.line).toBe(4);
  });

  it('takes any text without failing', () => {
    const piece = fc.constantFrom(
      '<a>',
      '</a>',
      '<a ',
      'b="c"',
      '/>',
      '&amp;',
      '&#x;',
      '<![CDATA[',
      ']]>',
      '<!--',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const { root, problem } = readXml(text);
          return (root === null) !== (problem === null);
        },
      ),
    );
  });

  it('reads what it writes', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => one === one.trim());
    const { tree } = fc.letrec<{ tree: XmlNode; leaf: XmlNode }>((tie) => ({
      leaf: text.map((held) => (held === '' ? (['leaf'] as const) : (['leaf', held] as const))),
      tree: fc
        .array(fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('tree')), { maxLength: 4 })
        .map((all) => ['tree', ...all] as XmlNode),
    }));
    const shape = (element: XmlElement): XmlNode => [
      element.name,
      ...(element.text === '' ? [] : [element.text]),
      ...element.children.map(shape),
    ];
    fc.assert(
      fc.property(tree, (node) => {
        const { root } = readXml(writeXml(node, 'urn:x'));
        expect(root).not.toBeNull();
        expect(shape(root as XmlElement)).toEqual(node);
      }),
    );
  });
});
