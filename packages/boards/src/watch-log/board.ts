import type { Board } from '../board.ts';
import { choicesOf } from '../field.ts';
import { openerSide, saidByOpener } from '../item.ts';
import { handover } from './handover.ts';
import { KIND_WORDS } from './kinds.ts';

/** What happened on a watch, by hand and by event; the handover sums up what is open. */
export const watchLog: Board = {
  name: 'watch-log',
  words: { en: 'Watch log', ja: '当直日誌' },
  opens: 'inform',
  fields: [
    { name: 'text', words: { en: 'Entry', ja: '記事' }, kind: 'long-text', max: 4_000, required: true, by: 'opener' },
    { name: 'atS', words: { en: 'When', ja: '日時' }, kind: 'time', required: true, by: 'opener' },
    {
      name: 'kind',
      words: { en: 'Kind', ja: '種別' },
      kind: 'choice',
      by: 'opener',
      required: true,
      choices: choicesOf(KIND_WORDS),
    },
    { name: 'place', words: { en: 'Place', ja: '場所' }, kind: 'place', by: 'opener' },
    { name: 'track', words: { en: 'Track', ja: '航跡' }, kind: 'text', max: 40, by: 'opener' },
    { name: 'open', words: { en: 'To be followed up', ja: '継続事項' }, kind: 'yes-no', by: 'opener' },
    {
      name: 'remark',
      words: { en: 'Remark of another nation', ja: '他国の所見' },
      kind: 'long-text',
      max: 4_000,
      by: 'others',
    },
  ],
  statuses: {
    noted: { en: 'Noted', ja: '記録済み' },
    open: { en: 'To be followed up', ja: '継続中' },
    unseen: { en: 'Not released here', ja: '未開示' },
  },
  status: (item) => {
    if (openerSide(item) === undefined) return { code: 'unseen', urgent: false };
    return saidByOpener(item, 'open') === true ? { code: 'open', urgent: true } : { code: 'noted', urgent: false };
  },
  // A handover has many lines, the first of which says which watch it is of.
  title: (item) =>
    (
      String(saidByOpener(item, 'text') ?? '')
        .trim()
        .split('\n')[0] || item.id
    ).slice(0, 120),
  columns: ['atS', 'kind', 'text', 'track'],
  proposals: [handover],
};
