import type { Board } from '../board.ts';
import { choicesOf, choiceWords, inJapanese } from '../field.ts';
import { grouped } from '../grouped.ts';
import { openerSide, sidesOf } from '../item.ts';
import { jsonRows } from '../json-rows.ts';
import { isVerified, provenance, provenanceProblem } from '../provenance.ts';
import { numberIn, readingIn, textIn } from '../values.ts';
import { inEach, words } from '../words.ts';
import { healthMeasures } from './measures.ts';
import { healthOverview, MEASURE_WORDS } from './overview.ts';

const SCOPE_WORDS = { site: words('A site', '施設'), area: words('An area', '地域'), all: words('All', '全体') };

/** Cases of an illness by site and day, each number with what it measures. No person appears here. */
export const health: Board = {
  name: 'health',
  words: words('Health: cases', '感染状況'),
  opens: 'inform',
  fields: [
    {
      ...{ name: 'scope', words: words('Of', '範囲'), kind: 'choice', required: true, by: 'opener' },
      choices: choicesOf(SCOPE_WORDS),
    },
    { name: 'site', words: words('Site', '施設'), kind: 'ref', board: 'sites', by: 'opener' },
    { name: 'name', words: words('Name in the list', '一覧での名称'), kind: 'text', by: 'opener' },
    inJapanese('name'),
    { name: 'region', words: words('Region', '地域'), kind: 'text', by: 'opener' },
    { name: 'disease', words: words('Illness', '疾病'), kind: 'text', max: 80, required: true, by: 'opener' },
    { name: 'date', words: words('On', '日付'), kind: 'date', by: 'opener' },
    {
      name: 'measure',
      words: words('Measure', '指標'),
      kind: 'choice',
      choices: choicesOf(MEASURE_WORDS),
      required: true,
    },
    { name: 'count', words: words('Cases', '人数'), kind: 'integer', min: 0, max: 1e9 },
    { name: 'said', words: words('As it was said', '原文の表現'), kind: 'text' },
    ...provenance('each'),
  ],
  check: (body, before) => {
    const { scope, site, name, ...rest } = { ...before?.fields, ...body.fields };
    if (scope !== undefined && scope !== 'all' && site === undefined && name === undefined)
      return 'name: a figure of a site or an area needs its name or its site';
    const has = rest['count'] !== undefined || rest['said'] !== undefined || rest['measure'] === undefined;
    return has ? provenanceProblem(body, before) : 'count: give the number, or what was said instead of one';
  },
  statuses: {
    reported: words('Reported', '報告済み'),
    unverified: words('Reported, not verified', '報告済み（未確認）'),
    differs: words('Sides give different numbers', '双方の数値に差'),
    unseen: words('Not released here', '未開示'),
  },
  status: (item) => {
    if (openerSide(item) === undefined) return { code: 'unseen', urgent: false };
    const said = sidesOf(item).filter(({ fields }) => numberIn(fields, 'count') !== null);
    const numbers = new Set(said.map(({ fields }) => `${textIn(fields, 'measure')} ${numberIn(fields, 'count')}`));
    if (numbers.size > 1) return { code: 'differs', urgent: true };
    return { code: isVerified(item) ? 'reported' : 'unverified', urgent: false };
  },
  title: (item) => {
    const fields = openerSide(item)?.fields;
    const place =
      readingIn(fields, 'name') || textIn(fields, 'site') || choiceWords(SCOPE_WORDS, textIn(fields, 'scope'));
    const count = numberIn(fields, 'count');
    const number = count === null ? textIn(fields, 'said') : grouped(count);
    const measure = choiceWords(MEASURE_WORDS, textIn(fields, 'measure'));
    return inEach((read) => `${read(place || item.id)} ${textIn(fields, 'date')}: ${number} (${read(measure)})`);
  },
  columns: ['date', 'name', 'site', 'measure', 'count', 'said', 'verified'],
  overview: healthOverview,
  imports: [jsonRows(() => [health, healthMeasures])],
};
