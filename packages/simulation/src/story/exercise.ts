import { Flag } from '@musubi/model';
import { NATIONS, type Stage } from './stage.ts';

const EXERCISE = 'JPN-KEEN-LANTERN';
const INJECT = 'JPN-KL-001';
const TRACK = 'JPN-KL-002';
const NOT_REAL = Flag.exercise | Flag.simulated;
/** When the track is delivered, after the start, and how long its course lasts, s. */
const [DELIVERED_S, LASTS_S] = [60, 180];

/** An exercise is planned, proposed and agreed. */
export async function plannedExercise(stage: Stage): Promise<void> {
  stage.chapter('An exercise is planned, proposed and agreed');
  await stage.must('JPN', 'exercises', EXERCISE, {
    to: ['AUS', 'USA'],
    fields: {
      name: 'Keen Lantern',
      purpose: 'Common air and sea picture after an earthquake',
      participants: ['AUS', 'JPN', 'USA'],
      venue: 'Sea east of Okinawa',
      startS: stage.nowS + 86_400,
      endS: stage.nowS + 2 * 86_400,
      state: 'draft',
      objectives: [{ code: 'O1', objective: 'Share one picture within ten minutes' }],
    },
  });
  await stage.must('JPN', 'exercises.injects', INJECT, {
    to: [],
    fields: {
      exercise: EXERCISE,
      controlNo: 'KL-001',
      title: 'A ferry does not answer',
      objective: 'O1',
      offsetS: 600,
      from: 'Exercise control',
      to: 'Joint operations centre',
      mode: 'message',
      payload: 'Ferry MIDORI silent since 09:40',
      expected: 'Find the ferry in the common picture and tell the others where it is',
      step: 'draft',
    },
  });
  await stage.pass(3);
  stage.check(
    'both partners see the proposal',
    ['AUS', 'USA'].every((n) => stage.status(n, 'exercises', EXERCISE) !== 'unknown'),
  );
  stage.check(
    'what exercise control keeps to itself is seen by nobody',
    stage.status('USA', 'exercises.injects', INJECT) === 'unknown',
  );
  await stage.must('JPN', 'exercises', EXERCISE, { fields: { state: 'planned' } });
  await stage.pass(3);
  for (const nation of ['AUS', 'USA']) {
    const fields = { part: 'taking-part', sharesScore: nation === 'USA' };
    await stage.must(nation, 'exercises', EXERCISE, { act: 'agree', on: 'JPN', fields });
  }
  await stage.pass(3);
  const seen = ['AUS', 'JPN', 'USA'].map((nation) => stage.status(nation, 'exercises', EXERCISE));
  stage.check(
    'all three see that all three have agreed',
    seen.every((status) => status === 'agreed'),
    seen,
  );
  const forged = await stage.write('USA', 'exercises', EXERCISE, { fields: { state: 'cancelled' } });
  stage.check('the United States cannot call off Japan’s exercise', forged !== null);
}

/** The exercise is played, and scored after action. */
export async function playedExercise(stage: Stage): Promise<void> {
  stage.chapter('The exercise is played');
  await stage.must('JPN', 'exercises', EXERCISE, { fields: { state: 'running' } });
  await playedTrack(stage);
  await playedMessage(stage);
  for (const state of ['ended', 'assessed']) await stage.must('JPN', 'exercises', EXERCISE, { fields: { state } });
  await stage.pass(15);
  afterAction(stage);
}

/** A track of the events list flies through the live pictures of all three. */
async function playedTrack(stage: Stage): Promise<void> {
  await stage.must('JPN', 'exercises.injects', TRACK, {
    to: [],
    fields: {
      ...{ exercise: EXERCISE, controlNo: 'KL-002', title: 'An aircraft that answers nobody', objective: 'O1' },
      ...{ offsetS: DELIVERED_S, mode: 'track', expected: 'Tell the others within a minute', step: 'approved' },
      recipients: ['AUS', 'USA'],
      track: [
        { afterS: 0, place: { latDeg: 26, lonDeg: 129 }, altitudeM: 6_000 },
        { afterS: LASTS_S, place: { latDeg: 26.3, lonDeg: 129 }, altitudeM: 6_000 },
      ],
    },
  });
  await stage.must('JPN', 'exercises.injects', TRACK, { fields: { step: 'armed' } });
  await stage.pass(DELIVERED_S + 60);
  const step = stage.side('USA', 'exercises.injects', TRACK, 'JPN')['step'];
  stage.check('Japan’s node sends the armed track at its time, by itself', step === 'sent', step);
  const seen = NATIONS.map((nation) => stage.core(nation).parts.picture.tracks());
  stage.check(
    'it flies in the pictures of all three, marked as of an exercise and simulated',
    seen.every((tracks) => tracks.length === 1 && ((tracks[0]?.flags ?? 0) & NOT_REAL) === NOT_REAL),
    seen.map((tracks) => tracks.length),
  );
  const told = 'expected' in stage.side('USA', 'exercises.injects', TRACK, 'JPN');
  stage.check('what is expected of the others stays with exercise control', !told);
  await stage.pass(LASTS_S);
}

async function playedMessage(stage: Stage): Promise<void> {
  for (const step of ['approved', 'armed']) await stage.must('JPN', 'exercises.injects', INJECT, { fields: { step } });
  await stage.must('JPN', 'exercises.injects', INJECT, { to: ['USA'], fields: wholeInject(stage) });
  await stage.pass(3);
  await stage.must('USA', 'exercises.injects', INJECT, {
    to: ['JPN'],
    act: 'confirm',
    on: 'JPN',
    fields: {
      receipt: 'observed',
      response: 'Ferry found by AIS 12 km north of its route; told to all',
      score: 'performed',
    },
  });
  await stage.pass(3);
  for (const step of ['observed', 'closed']) await stage.must('JPN', 'exercises.injects', INJECT, { fields: { step } });
  await stage.pass(3);
  stage.check(
    'the inject is closed with the United States’ response',
    stage.side('JPN', 'exercises.injects', INJECT, 'USA')['score'] === 'performed',
  );
  stage.check(
    'Australia, which it was not for, has nothing of it',
    stage.status('AUS', 'exercises.injects', INJECT) === 'unknown',
  );
}

function afterAction(stage: Stage): void {
  const scored = NATIONS.map((nation) => 'pictureScore' in stage.side(nation, 'exercises', EXERCISE, nation));
  stage.check(
    'each nation’s node has scored its own picture by GOSPA and SIAP',
    scored.every((is) => is),
    scored,
  );
  const report = stage.boards('JPN').export('exercises', 'after-action', EXERCISE);
  const html = 'code' in report ? report.message : report.text;
  stage.check(
    'the report after action holds expectation and response',
    html.includes('Ferry found by AIS') && html.includes('tell the others'),
  );
  stage.check(
    'with the pictures of Japan and of the United States, which shares its score; Australia does not',
    html.match(/<svg /g)?.length === 2 && html.includes('Not told here'),
  );
  stage.check('and says on its face that it is an exercise', /exercise/i.test(html) && html.includes('訓練'));
}

/** The first entry that partners get must say all that an item is opened with. */
function wholeInject(stage: Stage) {
  return { ...stage.side('JPN', 'exercises.injects', INJECT, 'JPN'), step: 'sent', sentS: stage.nowS };
}
