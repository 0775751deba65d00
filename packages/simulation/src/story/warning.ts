import type { Stage } from './stage.ts';

const WARNING = 'JPN-W-1';

/** A simulated launch raises an exercise warning, and nothing of it can pass for real. */
export async function exerciseWarning(stage: Stage): Promise<void> {
  stage.chapter('A simulated launch raises an exercise warning');
  const fields = {
    headline: 'Simulated ballistic body, impact east of Okinawa',
    headlineJa: '模擬弾道体、沖縄東方に落下見込み',
    kind: 'ballistic',
    state: 'issued',
    marking: 'exercise',
    urgency: 'Immediate',
    severity: 'Extreme',
    certainty: 'Likely',
    areas: [{ name: 'Sea east of Okinawa', nameJa: '沖縄東方海域' }],
    happenedS: Math.floor(stage.nowS),
    expectedS: Math.floor(stage.nowS) + 420,
    plusMinusS: 30,
    responses: ['Monitor'],
    instruction: 'Ships keep clear of the area.',
    instructionJa: '船舶は当該海域に近づかないでください。',
    exerciseName: 'Keen Lantern',
  };
  const real = await stage.write('JPN', 'warnings', 'JPN-W-0', {
    to: ['AUS', 'USA'],
    fields: { ...fields, marking: 'actual' },
  });
  stage.check('a node in an exercise cannot issue it as actual', real !== null, 'it was written');
  const issuedS = stage.nowS;
  await stage.must('JPN', 'warnings', WARNING, { to: ['AUS', 'USA'], fields });
  let tookS = 0;
  while (stage.status('USA', 'warnings', WARNING) === 'unknown' && tookS < 10) {
    await stage.pass(0.1);
    tookS = stage.nowS - issuedS;
  }
  stage.check(`the United States has it within two seconds (${tookS.toFixed(1)} s)`, tookS < 2, tookS);
  await stage.pass(3);
  for (const nation of ['AUS', 'USA']) await stage.must(nation, 'warnings', WARNING, { act: 'confirm', on: 'JPN' });
  await stage.pass(3);
  const status = stage.status('JPN', 'warnings', WARNING);
  stage.check('both have acknowledged it', status === 'acknowledged', status);
  const cap = stage.boards('USA').export('warnings', 'cap', WARNING);
  const xml = 'code' in cap ? cap.message : cap.text;
  stage.check(
    'as CAP it says Exercise, in two languages',
    xml.includes('<status>Exercise</status>') && /ja-JP/.test(xml),
    xml.slice(0, 300),
  );
  stage.check('and nowhere Actual', !/>Actual</.test(xml));
  await stage.must('JPN', 'warnings', WARNING, {
    fields: { state: 'cancelled' },
    note: 'The simulated body has come down',
  });
  await stage.pass(3);
  stage.check(
    'its cancellation reaches all',
    stage.status('AUS', 'warnings', WARNING) === 'cancelled',
    stage.status('AUS', 'warnings', WARNING),
  );
}
