import type { BoardExport, BoardImport } from '../board.ts';
import { readCap } from './cap-read.ts';
import { writeCap, writeSignedTwin } from './cap-write.ts';
import { readJma } from './jma-read.ts';

/** Files that warnings are written to, one warning each. */
export const WARNING_EXPORTS: readonly BoardExport[] = [
  {
    ...{ name: 'cap', words: { en: 'CAP 1.2', ja: 'CAP 1.2' }, mime: 'application/cap+xml; charset=utf-8' },
    ...{ extension: 'cap.xml', of: 'item', write: ([item]) => (item === undefined ? '' : writeCap(item)) },
  },
  {
    ...{ name: 'signed', words: { en: 'Signed entries (JSON)', ja: '署名付き記録（JSON）' }, mime: 'application/json' },
    ...{ extension: 'signed.json', of: 'item', write: ([item]) => (item === undefined ? '' : writeSignedTwin(item)) },
  },
];

/** Files that warnings are read from, one message each. */
export const WARNING_IMPORTS: readonly BoardImport[] = [
  { name: 'cap', words: { en: 'CAP 1.2 message', ja: 'CAP 1.2 電文' }, read: readCap },
  { name: 'jma', words: { en: 'Bulletin of the JMA (XML)', ja: '気象庁防災情報XML' }, read: readJma },
];
