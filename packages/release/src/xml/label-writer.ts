import type { Label } from '@musubi/model';
import { CAVEAT_TAG, LABEL_NAMESPACE, ORIGINATOR_PREFIX, RELEASABLE_TAG } from './label-names.ts';

export interface LabelXmlOptions {
  /** When somebody is to look at the label again; default: ten years after it was made. */
  readonly reviewS?: number;
}

const REVIEW_S = 10 * 365 * 86_400;

/**
 * A label as the XML of STANAG 4774 (ADatP-4774 Ed A V1): an `originatorConfidentialityLabel`. The
 * originator stands first among the nations, so that a label for nobody else is written out and not
 * left away, which other readers would take for no restriction. What has no successor has a
 * `ReviewDateTime`, as the standard's text asks.
 */
export function labelToXml(label: Label, options: LabelXmlOptions = {}): string {
  const review = label.succession === undefined ? (options.reviewS ?? label.createdS + REVIEW_S) : undefined;
  const attributes = review === undefined ? '' : ` ReviewDateTime="${dateTime(review)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<originatorConfidentialityLabel xmlns="${LABEL_NAMESPACE}"${attributes}>
${body(label, '  ')}
</originatorConfidentialityLabel>
`;
}

function body(label: Label, indent: string): string {
  const lines = [
    `<ConfidentialityInformation>`,
    `  <PolicyIdentifier>${escaped(label.policy)}</PolicyIdentifier>`,
    `  <Classification>${escaped(label.classification)}</Classification>`,
    ...category('PERMISSIVE', RELEASABLE_TAG, [label.originator, ...label.releasableTo]),
    ...(label.caveats.length === 0 ? [] : category('RESTRICTIVE', CAVEAT_TAG, label.caveats)),
    `</ConfidentialityInformation>`,
    `<OriginatorID IDType="uniformResourceIdentifier">${ORIGINATOR_PREFIX}${escaped(label.originator)}</OriginatorID>`,
    `<CreationDateTime>${dateTime(label.createdS)}</CreationDateTime>`,
  ].map((line) => indent + line);
  return [...lines, ...successionLines(label, indent)].join('\n');
}

function successionLines({ succession }: Label, indent: string): string[] {
  if (succession === undefined) return [];
  return [
    `${indent}<SuccessionHandling>`,
    `${indent}  <SuccessionDateTime>${dateTime(succession.atS)}</SuccessionDateTime>`,
    `${indent}  <SuccessorConfidentialityLabel>`,
    body(succession.label, `${indent}    `),
    `${indent}  </SuccessorConfidentialityLabel>`,
    `${indent}</SuccessionHandling>`,
  ];
}

function category(type: 'PERMISSIVE' | 'RESTRICTIVE', tag: string, values: readonly string[]): string[] {
  return [
    `  <Category Type="${type}" TagName="${tag}">`,
    ...values.map((value) => `    <GenericValue>${escaped(value)}</GenericValue>`),
    '  </Category>',
  ];
}

/** To the millisecond, which is as fine as labels are dated. */
function dateTime(timeS: number): string {
  return new Date(Math.round(timeS * 1000)).toISOString();
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
