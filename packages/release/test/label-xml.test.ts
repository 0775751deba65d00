import { CAVEATS, type Label } from '@musubi/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelFromXml, labelToXml } from '../src/index.ts';
import { demoLabel } from './demo.ts';

const NAMESPACE = 'urn:nato:stanag:4774:confidentialitymetadatalabel:1:0';

/** Written by hand after the structure of ADatP-4774 Ed A V1, with another prefix and layout than ours. */
const GOLDEN = `<?xml version='1.0' encoding='utf-8'?>
<!-- a label -->
<s:originatorConfidentialityLabel xmlns:s="${NAMESPACE}" Id="a1" ReviewDateTime="2036-01-01T00:00:00Z">
 <s:ConfidentialityInformation>
  <s:PolicyIdentifier URI="urn:oid:1.3.6.1.4.1.99999.1">JPN-DEMO</s:PolicyIdentifier>
  <s:Classification> LIMITED </s:Classification>
  <s:PrivacyMark>EXERCISE &amp; DEMONSTRATION</s:PrivacyMark>
  <s:Category Type="PERMISSIVE" TagName="Releasable To" URI="urn:oid:1.3.26.1.4.2"><s:GenericValue>USA</s:GenericValue><s:GenericValue>JPN</s:GenericValue><s:GenericValue>AUS</s:GenericValue></s:Category>
  <s:Category Type="RESTRICTIVE" TagName="Additional Sensitivity"><s:GenericValue>EXERCISE-ONLY</s:GenericValue><s:GenericValue>&#79;RCON</s:GenericValue></s:Category>
  <s:Category Type="INFORMATIVE" TagName="Administrative"><s:GenericValue>PLANS</s:GenericValue></s:Category>
 </s:ConfidentialityInformation>
 <s:OriginatorID IDType="uniformResourceIdentifier">urn:musubi:nation:JPN</s:OriginatorID>
 <s:CreationDateTime>2026-07-01T09:00:00+09:00</s:CreationDateTime>
</s:originatorConfidentialityLabel>`;

const LABEL: Label = {
  policy: 'JPN-DEMO',
  classification: 'LIMITED',
  caveats: ['EXERCISE-ONLY', 'ORCON'],
  releasableTo: ['AUS', 'USA'],
  originator: 'JPN',
  createdS: Date.UTC(2026, 6, 1) / 1000,
};

const OURS = `<?xml version="1.0" encoding="UTF-8"?>
<originatorConfidentialityLabel xmlns="${NAMESPACE}">
  <ConfidentialityInformation>
    <PolicyIdentifier>JPN-DEMO</PolicyIdentifier>
    <Classification>LIMITED</Classification>
    <Category Type="PERMISSIVE" TagName="Releasable To">
      <GenericValue>JPN</GenericValue>
      <GenericValue>AUS</GenericValue>
      <GenericValue>USA</GenericValue>
    </Category>
    <Category Type="RESTRICTIVE" TagName="Additional Sensitivity">
      <GenericValue>EXERCISE-ONLY</GenericValue>
      <GenericValue>ORCON</GenericValue>
    </Category>
  </ConfidentialityInformation>
  <OriginatorID IDType="uniformResourceIdentifier">urn:musubi:nation:JPN</OriginatorID>
  <CreationDateTime>2026-07-01T00:00:00.000Z</CreationDateTime>
  <SuccessionHandling>
    <SuccessionDateTime>2027-01-01T00:00:00.000Z</SuccessionDateTime>
    <SuccessorConfidentialityLabel>
      <ConfidentialityInformation>
        <PolicyIdentifier>JPN-DEMO</PolicyIdentifier>
        <Classification>OPEN</Classification>
        <Category Type="PERMISSIVE" TagName="Releasable To">
          <GenericValue>JPN</GenericValue>
        </Category>
      </ConfidentialityInformation>
      <OriginatorID IDType="uniformResourceIdentifier">urn:musubi:nation:JPN</OriginatorID>
      <CreationDateTime>2026-07-01T00:00:00.000Z</CreationDateTime>
    </SuccessorConfidentialityLabel>
  </SuccessionHandling>
</originatorConfidentialityLabel>
`;
const DOWNGRADED: Label = {
  ...LABEL,
  succession: {
    atS: Date.UTC(2027, 0, 1) / 1000,
    label: { ...LABEL, classification: 'OPEN', caveats: [], releasableTo: [] },
  },
};

const milliseconds = fc.integer({ min: -6e13, max: 2.5e14 }).map((ms) => ms / 1000);
const step: fc.Arbitrary<Label> = fc.record({
  policy: fc.constant('JPN-DEMO'),
  classification: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => {
    return (
      text.trim().replace(/\s+/g, ' ') === text &&
      text !== '' &&
      /^[\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u.test(text) &&
      text.length <= 64
    );
  }),
  caveats: fc.subarray([...CAVEATS].sort()),
  releasableTo: fc.subarray(['AUS', 'NZL', 'USA']),
  originator: fc.constant('JPN'),
  createdS: milliseconds,
});
const label = fc
  .tuple(step, fc.array(fc.tuple(milliseconds, step), { maxLength: 3 }))
  .map(([last, earlier]) =>
    earlier.reduce<Label>((next, [atS, now]) => ({ ...now, succession: { atS, label: next } }), last),
  );

describe('labels as XML of STANAG 4774', { timeout: 60_000 }, () => {
  it('are read as the standard writes them', () => {
    expect(labelFromXml(GOLDEN)).toEqual({ label: LABEL });
  });

  it('are written with every element in its place, the successor too', () => {
    expect(labelToXml(DOWNGRADED)).toBe(OURS);
    expect(labelToXml(LABEL)).toContain('ReviewDateTime="2036-06-28T00:00:00.000Z"');
    expect(labelToXml(demoLabel({ releasableTo: [] }))).toContain('<GenericValue>JPN</GenericValue>');
  });

  it('come back as they went', () => {
    fc.assert(
      fc.property(label, (given) => {
        expect(labelFromXml(labelToXml(given))).toEqual({ label: given });
      }),
      { numRuns: 200 },
    );
  });

  const changed = (from: string | RegExp, to: string) => GOLDEN.replace(from, to);
  const refused: [string, string, string][] = [
    [
      'no list of nations, which others take for no restriction',
      'label-category',
      changed(/<s:Category Type="PERM.*\n/, ''),
    ],
    ['a list of nations without the originator', 'label-category', changed('<s:GenericValue>JPN</s:GenericValue>', '')],
    ['a nation that is none', 'label-value', changed('>USA<', '>Usa<')],
    ['a nation twice', 'label-value', changed('>USA<', '>AUS<')],
    ['a restriction nobody knows', 'label-category', changed('TagName="Additional Sensitivity"', 'TagName="Only"')],
    ['a caveat nobody knows', 'label-category', changed('&#79;RCON', 'CRYPTO')],
    ['no creation', 'label-structure', changed(/ <s:CreationDateTime.*\n/, '')],
    ['a day that is none', 'label-value', changed('2026-07-01T09', '2026-02-30T09')],
    ['a time without a zone', 'label-value', changed('+09:00', '')],
    ['elements out of order', 'label-structure', changed(/( <s:Orig.*\n)( <s:Crea.*\n)/, '$2$1')],
    ['two classifications', 'label-structure', changed(/( {2}<s:Classification.*\n)/, '$1$1')],
    ['an attribute nobody knows', 'label-structure', changed('Id="a1"', 'id="a1"')],
    ['another namespace', 'label-structure', changed('metadatalabel:1:0', 'metadatalabel:2:0')],
    [
      'a value of another kind',
      'label-structure',
      changed(/<s:GenericValue>USA<\/s:GenericValue>/, '<s:IntegerValue>4</s:IntegerValue>'),
    ],
    ['text among elements', 'label-structure', changed('<s:OriginatorID', 'x<s:OriginatorID')],
    ['a document type', 'xml-not-allowed', changed('<!-- a label -->', '<!DOCTYPE a [<!ENTITY x "y">]>')],
    ['an entity of its own', 'xml-not-allowed', changed('&amp;', '&x;')],
    ['a processing instruction', 'xml-not-allowed', changed('<!-- a label -->', '<?php ?>')],
    ['a bare ampersand', 'xml-not-allowed', changed('&amp;', '&')],
    ['CDATA', 'xml-not-allowed', changed(' LIMITED ', '<![CDATA[LIMITED]]>')],
    ['another encoding', 'xml-malformed', changed('utf-8', 'utf-16')],
    ['a prefix without a namespace', 'xml-malformed', changed('xmlns:s=', 'xmlns:t=')],
    ['an attribute twice', 'xml-malformed', changed('Id="a1"', 'Id="a1" Id="a2"')],
    ['a tag left open', 'xml-malformed', changed('</s:CreationDateTime>', '')],
    ['something after it', 'xml-malformed', `${GOLDEN}<s/>`],
    ['a control character', 'xml-malformed', changed('LIMITED', 'LIM\u0001ITED')],
    ['nesting without end', 'xml-not-allowed', '<a>'.repeat(20_000)],
    ['too much of it', 'xml-too-large', `${GOLDEN}${' '.repeat(65_536)}`],
  ];
  it.each(refused)('are refused with %s', (_, code, text) => {
    expect(labelFromXml(text)).toMatchObject({ problem: { code, offset: expect.any(Number) } });
  });

  it('survive any damage, and none makes them more open than they were', () => {
    fc.assert(
      fc.property(fc.nat(GOLDEN.length), fc.nat(30), fc.string({ maxLength: 8 }), (start, length, insert) => {
        const read = labelFromXml(GOLDEN.slice(0, start) + insert + GOLDEN.slice(start + length));
        if ('problem' in read) return;
        expect(read.label.releasableTo.every((nation) => /^[A-Z]{3}$/.test(nation))).toBe(true);
        expect(read.label.originator).toMatch(/^[A-Z]{3}$/);
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => 'problem' in labelFromXml(text)));
  });
});
