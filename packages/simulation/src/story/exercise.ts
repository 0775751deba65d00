import type { Stage } from './stage.ts';

const EXERCISE = 'JPN-KEEN-LANTERN';
const INJECT = 'JPN-KL-001';

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
  for (const nation of ['AUS', 'USA'])
    await stage.must(nation, 'exercises', EXERCISE, { act: 'agree', on: 'JPN', fields: { part: 'taking-part' } });
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
  for (const state of ['ended', 'assessed']) await stage.must('JPN', 'exercises', EXERCISE, { fields: { state } });
  await stage.pass(3);
  stage.check(
    'the inject is closed with the United States’ response',
    stage.side('JPN', 'exercises.injects', INJECT, 'USA')['score'] === 'performed',
  );
  stage.check(
    'Australia, which it was not for, has nothing of it',
    stage.status('AUS', 'exercises.injects', INJECT) === 'unknown',
  );
  const report = stage.boards('JPN').export('exercises', 'after-action', EXERCISE);
  const html = 'code' in report ? report.message : report.text;
  stage.check(
    'the report after action holds expectation and response',
    html.includes('Ferry found by AIS') && html.includes('tell the others'),
  );
  stage.check('and says on its face that it is an exercise', /exercise/i.test(html) && html.includes('訓練'));
}

/** The first entry that partners get must say all that an item is opened with. */
function wholeInject(stage: Stage) {
  return { ...stage.side('JPN', 'exercises.injects', INJECT, 'JPN'), step: 'sent', sentS: stage.nowS };
}
