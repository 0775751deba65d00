import type { Field } from '../field.ts';
import { CERTAINTIES, KINDS, MARKINGS, RESPONSES, SEVERITIES, STATES, URGENCIES } from './cap-terms.ts';

const TEXT_MAX = 4_000;

/** Fields of a warning. There is none for a sensor, a track or a state of one: those never go with a warning. */
export const WARNING_FIELDS: readonly Field[] = [
  {
    name: 'headline',
    words: { en: 'Headline', ja: '見出し（英）' },
    kind: 'text',
    max: 300,
    required: true,
    by: 'opener',
  },
  { name: 'headlineJa', words: { en: 'Headline (Japanese)', ja: '見出し' }, kind: 'text', max: 300, by: 'opener' },
  {
    ...{ name: 'kind', words: { en: 'Hazard', ja: '種別' }, kind: 'choice', choices: KINDS },
    ...{ required: true, by: 'opener' },
  },
  {
    ...{ name: 'state', words: { en: 'Message', ja: '情報' }, kind: 'choice', choices: STATES },
    ...{ required: true, by: 'opener' },
  },
  {
    ...{ name: 'marking', words: { en: 'Real, exercise or test', ja: '実際・訓練・試験' }, kind: 'choice' },
    ...{ choices: MARKINGS, required: true, by: 'opener' },
  },
  {
    ...{ name: 'urgency', words: { en: 'Urgency', ja: '緊急度' }, kind: 'choice', choices: URGENCIES },
    ...{ required: true, by: 'opener' },
  },
  {
    ...{ name: 'severity', words: { en: 'Severity', ja: '重大度' }, kind: 'choice', choices: SEVERITIES },
    ...{ required: true, by: 'opener' },
  },
  {
    ...{ name: 'certainty', words: { en: 'Certainty', ja: '確実性' }, kind: 'choice', choices: CERTAINTIES },
    ...{ required: true, by: 'opener' },
  },
  {
    ...{ name: 'areas', words: { en: 'Areas', ja: '対象地域' }, kind: 'rows', max: 200, by: 'opener' },
    columns: [
      { name: 'name', words: { en: 'Area', ja: '地域（英）' }, kind: 'text', max: 120, required: true },
      { name: 'nameJa', words: { en: 'Area (Japanese)', ja: '地域' }, kind: 'text', max: 120 },
      { name: 'code', words: { en: 'Code', ja: '地域コード' }, kind: 'text', max: 20 },
    ],
  },
  { name: 'shape', words: { en: 'Area as a shape', ja: '範囲（図形）' }, kind: 'shape', by: 'opener' },
  { name: 'happenedS', words: { en: 'Happened', ja: '発生時刻' }, kind: 'time', by: 'opener' },
  { name: 'expectedS', words: { en: 'Expected', ja: '予想時刻' }, kind: 'time', by: 'opener' },
  {
    ...{ name: 'plusMinusS', words: { en: 'Give or take', ja: '予想の幅' }, kind: 'integer', by: 'opener' },
    ...{ min: 0, max: 2_592_000, unit: 's' },
  },
  { name: 'expiresS', words: { en: 'Expires', ja: '有効期限' }, kind: 'time', by: 'opener' },
  {
    ...{ name: 'responses', words: { en: 'To do', ja: '行動' }, kind: 'choice', choices: RESPONSES },
    ...{ many: true, by: 'opener' },
  },
  {
    ...{ name: 'instruction', words: { en: 'Instruction', ja: '行動の指示（英）' }, kind: 'long-text' },
    ...{ max: TEXT_MAX, by: 'opener' },
  },
  {
    ...{ name: 'instructionJa', words: { en: 'Instruction (Japanese)', ja: '行動の指示' }, kind: 'long-text' },
    ...{ max: TEXT_MAX, by: 'opener' },
  },
  {
    ...{ name: 'description', words: { en: 'Description', ja: '説明（英）' }, kind: 'long-text' },
    ...{ max: TEXT_MAX, by: 'opener' },
  },
  {
    ...{ name: 'descriptionJa', words: { en: 'Description (Japanese)', ja: '説明' }, kind: 'long-text' },
    ...{ max: TEXT_MAX, by: 'opener' },
  },
  { name: 'exerciseName', words: { en: 'Name of the exercise', ja: '訓練名' }, kind: 'text', max: 120, by: 'opener' },
  { name: 'source', words: { en: 'Source', ja: '情報源' }, kind: 'text', max: 200, by: 'opener' },
  { name: 'sourceId', words: { en: 'Number at the source', ja: '情報源の番号' }, kind: 'text', max: 200, by: 'opener' },
  { name: 'passedOnS', words: { en: 'Passed on to the public', ja: '住民への伝達時刻' }, kind: 'time', by: 'others' },
  {
    ...{ name: 'remark', words: { en: 'Remark of another nation', ja: '他国の所見' }, kind: 'long-text' },
    ...{ max: TEXT_MAX, by: 'others' },
  },
] as readonly Field[];
