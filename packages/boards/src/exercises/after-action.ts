import { participantsOf } from '../answers.ts';
import type { BoardExport, BoardWorld } from '../board.ts';
import type { Choice } from '../field.ts';
import { type Item, type Side, saidByOpener } from '../item.ts';
import { words } from '../words.ts';
import { escapeMarkup } from '../xml.ts';
import { htmlTable } from './html-table.ts';
import { dueS, injectStatus, injectsOf } from './inject-rules.ts';
import { SCORE_WORDS, STATUS_WORDS } from './inject-words.ts';
import { pictureSection } from './picture-report.ts';

/** What came of an exercise, on paper: every inject with what was expected and what was done. */
export const afterActionReport: BoardExport = {
  name: 'after-action',
  words: words('After-action report (HTML, to print)', '事後報告（HTML・印刷用）'),
  mime: 'text/html; charset=utf-8',
  extension: 'html',
  of: 'item',
  write: (items, world) => page(items.map((item) => report(item, world)).join('\n')),
};

/** The boxes in the margin bear the mark on every printed page. */
const STYLE = `
@page { size: A4 landscape; margin: 16mm 12mm; @top-center { content: "EXERCISE / 訓練" } @bottom-right { content: counter(page) } }
body { font: 10.5pt/1.45 system-ui, "Noto Sans JP", "Hiragino Sans", sans-serif; color: #111; margin: 2rem auto; max-width: 75rem; padding: 0 1rem }
h1 { font-size: 18pt; margin: .2em 0 } h2 { font-size: 13pt; border-bottom: 1px solid #888; margin-top: 1.6em; break-after: avoid }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #999; padding: .25em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #eee } thead { display: table-header-group } tr { break-inside: avoid }
.banner { font-weight: 700; text-align: center; letter-spacing: .08em; border: 2px solid #111; padding: .2em }
.no { white-space: nowrap; font-variant-numeric: tabular-nums } .pre { white-space: pre-wrap } section + section { break-before: page }
figure { margin: 0; break-inside: avoid } figure svg { border: 1px solid #999 } .pictures { display: flex; flex-wrap: wrap; gap: 1em; margin-top: 1em }
.bar { background: #eee; height: .9em; min-width: 8em } .bar i { display: block; background: #335; height: 100% } dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1em } dt { font-weight: 600 }
@media print { body { margin: 0; max-width: none; padding: 0 } }
`.trim();
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const BANNER = 'EXERCISE – EXERCISE – EXERCISE ／ 訓練・訓練・訓練';

function page(body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>After-action report / 事後報告</title>
<style>${STYLE}</style></head>
<body>
${body}
</body>
</html>
`;
}

function report(item: Item, world: BoardWorld): string {
  const injects = injectsOf(item.id, world);
  const said = (field: string) => text(saidByOpener(item, field));
  return `<section>
<p class="banner">${BANNER}</p>
<h1>${said('name')}</h1>
<dl>
${pair('Opened by / 提案国', escapeMarkup(item.opener))}
${pair('Participants / 参加国', escapeMarkup(participantsOf(item).join(', ')))}
${pair('Venue / 実施場所', said('venue'))}
${pair('Time (UTC) / 日時', `${time(saidByOpener(item, 'startS'))} – ${time(saidByOpener(item, 'endS'))}`)}
${pair('State / 状態', said('state'))}
${pair('Purpose / 目的', said('purpose'))}
${pair('Report made (UTC) / 作成', `${time(world.nowS)}, ${escapeMarkup(world.self)}`)}
</dl>
${objectives(item, injects, world)}
${counts(injects, world)}
${pictureSection(item, world)}
${injectTable(injects, world)}
${assessments(item)}
<p class="banner">${BANNER}</p>
</section>`;
}

function objectives(item: Item, injects: readonly Item[], world: BoardWorld): string {
  const rows = (saidByOpener(item, 'objectives') ?? []) as readonly Readonly<Record<string, string | undefined>>[];
  if (rows.length === 0) return '';
  const cells = rows.map(({ code = '', objective = '', measure = '' }) => {
    const own = injects.filter((inject) => objectivesOf(inject).includes(code));
    const closed = own.filter((inject) => ['observed', 'closed'].includes(injectStatus(inject, world).code));
    return [code, objective, measure, `${closed.length} / ${own.length}`, scoresOf(own)].map(escapeMarkup);
  });
  return `<h2>Objectives / 訓練目標</h2>
${htmlTable(['Code / 符号', 'Objective / 目標', 'Measure / 達成基準', 'Injects observed / 確認済み', 'Scores / 評定'], cells)}`;
}

function objectivesOf(inject: Item): readonly string[] {
  return String(saidByOpener(inject, 'objective') ?? '').split(/[\s,;]+/);
}

/** How often each score was given, e.g. `P 2, S 1`. */
function scoresOf(injects: readonly Item[]): string {
  const given = injects.flatMap((inject) => [...inject.sides.values()].map(({ fields }) => fields['score']));
  return Object.entries(SCORE_WORDS)
    .map(([score, { en }]) => [en.slice(0, 1), given.filter((one) => one === score).length] as const)
    .filter(([, count]) => count > 0)
    .map(([letter, count]) => `${letter} ${count}`)
    .join(', ');
}

function counts(injects: readonly Item[], world: BoardWorld): string {
  const codes = injects.map((inject) => injectStatus(inject, world).code);
  const rows = Object.entries(STATUS_WORDS)
    .map(([code, words]) => ({ words, count: codes.filter((one) => one === code).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => [
      escapeMarkup(both(words)),
      String(count),
      `<div class="bar"><i style="width:${Math.round((count / injects.length) * 100)}%"></i></div>`,
    ]);
  return `<h2>Injects / 状況付与 (${injects.length})</h2>
${htmlTable(['Step / 段階', 'Count / 件数', ''], rows)}`;
}

function injectTable(injects: readonly Item[], world: BoardWorld): string {
  const rows = injects.map((inject) => {
    const said = (field: string) => text(saidByOpener(inject, field));
    const status = STATUS_WORDS[injectStatus(inject, world).code] ?? { en: 'Not released', ja: '未開示' };
    return [
      `<span class="no">${said('controlNo')}</span>`,
      `${time(dueS(inject, world))}<br>${time(saidByOpener(inject, 'sentS'))}`,
      `${said('title')}<br>${said('from')} → ${said('to')} (${said('mode')})`,
      [said('expected'), said('expectedResponse')].filter((part) => part !== '').join('<br>'),
      observed(inject),
      escapeMarkup(both(status)),
    ];
  });
  const heads = [
    'No. / 番号',
    'Due, sent (UTC) / 予定・発出',
    'Inject / 状況付与',
    'Expected / 期待',
    'Observed and answered / 所見・対応',
    'Step / 段階',
  ];
  return `<h2>Timeline / 経過</h2>
${htmlTable(heads, rows)}`;
}

/** What the evaluator saw, then what each nation says that it did. */
function observed(inject: Item): string {
  const own = text(saidByOpener(inject, 'observation'));
  const others = [...inject.sides.values()]
    .filter(({ nation }) => nation !== inject.opener)
    .sort((a, b) => (a.nation < b.nation ? -1 : 1))
    .map(answer);
  return [own, ...others].filter((part) => part !== '').join('<br>');
}

function answer({ nation, fields, updatedS }: Side): string {
  const score = SCORE_WORDS[String(fields['score'])];
  const said = [
    text(fields['receipt']),
    text(fields['response']),
    score === undefined ? '' : escapeMarkup(both(score)),
  ];
  return `<b>${escapeMarkup(nation)}</b> ${time(updatedS)}: ${said.filter((part) => part !== '').join('; ')}`;
}

function assessments(item: Item): string {
  const said = [...item.sides.values()].filter(({ fields }) => fields['assessment'] !== undefined);
  if (said.length === 0) return '';
  const rows = said.map(({ nation, fields }) => [
    escapeMarkup(nation),
    `<div class="pre">${text(fields['assessment'])}</div>`,
  ]);
  return `<h2>Assessments / 評価</h2>
${htmlTable(['Nation / 国', 'Assessment / 評価'], rows)}`;
}

function pair(head: string, value: string): string {
  return `<dt>${head}</dt><dd class="pre">${value}</dd>`;
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : escapeMarkup(String(value));
}

function time(timeS: unknown): string {
  if (typeof timeS !== 'number') return '–';
  return `<span class="no">${new Date(timeS * 1000).toISOString().slice(0, 16).replace('T', ' ')}</span>`;
}

function both({ en, ja }: Choice['words']): string {
  return `${en} / ${ja}`;
}
