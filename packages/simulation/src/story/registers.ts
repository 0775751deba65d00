import type { Stage } from './stage.ts';

const PACT = 'JPN-PACT';
const LINE = 'JPN-PACT-Q3';
const VISIT = 'AUS-VISIT-LANTERN';
const ACCESS = 'aus-jpn-reciprocal-access';
const SITE = 'JPN-SITE-DEMO';
const MEASURE = 'JPN-MASKS';
const FICTIONAL = { source: 'invented for the story', confidence: 'fictional' };
const yen = (amount: number) => ({ currency: 'JPY', amount });
const dayOf = (timeS: number): string => new Date(timeS * 1000).toISOString().slice(0, 10);

/** A quarter's cost report closes with an explained difference. */
export async function costReport(stage: Stage): Promise<void> {
  stage.chapter('A quarter’s cost report closes with an explained difference');
  await stage.must('JPN', 'cost-sharing', PACT, {
    to: ['USA'],
    fields: {
      ...{ title: 'Demonstration pact', instrument: 'jpn-usa-cost-sharing', parties: ['JPN', 'USA'], payer: ['JPN'] },
      ...{ currency: 'JPY', calendar: 'JFY', firstYear: 2026, years: 5, state: 'signed', ...FICTIONAL },
    },
  });
  await stage.must('JPN', 'cost-sharing.lines', LINE, {
    to: ['USA'],
    fields: {
      pact: PACT,
      title: 'Utilities, third quarter',
      category: 'utilities',
      fiscalYear: 2026,
      spent: yen(3_325_000_000),
      ...FICTIONAL,
    },
  });
  await stage.pass(3);
  await stage.must('USA', 'cost-sharing.lines', LINE, {
    to: ['JPN'],
    fields: { spent: yen(3_300_000_000), ...FICTIONAL },
  });
  await stage.pass(3);
  const differs = stage.status('JPN', 'cost-sharing.lines', LINE);
  stage.check(
    'the two books differ, and both see it',
    differs === 'differs' && stage.status('USA', 'cost-sharing.lines', LINE) === 'differs',
    differs,
  );
  const explanations = [
    { figure: 'spent', amount: 25_000_000, reason: 'timing', text: 'Paid on 31 December, booked in January' },
  ];
  await stage.must('JPN', 'cost-sharing.lines', LINE, { fields: { explanations } });
  await stage.pass(3);
  const explained = stage.status('USA', 'cost-sharing.lines', LINE);
  stage.check('Japan explains all of it', explained === 'explained' || explained === 'settled', explained);
  await stage.must('USA', 'cost-sharing.lines', LINE, { act: 'agree', on: 'JPN' });
  await stage.pass(3);
  const settled = stage.status('JPN', 'cost-sharing.lines', LINE);
  stage.check('and the United States agrees to the explanation', settled === 'settled', settled);
  stage.check('Australia sees nothing of it', stage.status('AUS', 'cost-sharing', PACT) === 'unknown');
  const resting = stage.boards('USA').resting('jpn-usa-cost-sharing');
  const lost = resting.map(({ words, count }) => `${count} in ${words.en}`);
  stage.check(`were the pact to lapse, this would lose its ground: ${lost.join(', ')}`, resting.length === 2, lost);
}

/** A visit for the exercise is approved on both sides, once there is an article to rest it on. */
export async function approvedVisit(stage: Stage): Promise<void> {
  stage.chapter('A visit is approved on both sides');
  const arriveS = stage.nowS + 45 * 86_400;
  const fields = {
    ...{
      activity: 'Visit of an air surveillance detachment',
      visitor: ['AUS'],
      host: ['JPN'],
      instrument: ACCESS,
      article: 'Article 4',
    },
    ...{
      arrive: dayOf(arriveS),
      depart: dayOf(arriveS + 10 * 86_400),
      headcount: 40,
      state: 'requested',
      consultedOn: dayOf(stage.nowS),
    },
    ...FICTIONAL,
  };
  await stage.must('AUS', 'visits', VISIT, { to: ['JPN'], fields });
  await stage.pass(3);
  const approvals = (authority: string) => [{ authority, decision: 'approved', day: dayOf(stage.nowS) }];
  const before = await stage.write('JPN', 'visits', VISIT, {
    to: ['AUS'],
    fields: { approvals: approvals('Ministry of Defence') },
  });
  stage.check(
    'while the agreement is not in force it cannot be approved, and the node says why',
    before?.includes(ACCESS) ?? false,
    before,
  );
  for (const nation of ['AUS', 'JPN'] as const) {
    await stage
      .core(nation)
      .act({ instrument: ACCESS, type: 'procedure-notified', scope: 'whole', reason: 'complete' });
  }
  await stage.pass(4);
  await stage.must('AUS', 'visits', VISIT, { fields: { approvals: approvals('Department of Defence') } });
  await stage.pass(3);
  await stage.must('JPN', 'visits', VISIT, {
    ...{ to: ['AUS'], act: 'agree', on: 'AUS' },
    fields: { approvals: approvals('Ministry of Defence') },
  });
  await stage.pass(3);
  const seen = ['AUS', 'JPN'].map((nation) => stage.status(nation, 'visits', VISIT));
  stage.check(
    'with both procedures notified it is in force on the day, and approved on both sides',
    seen.every((status) => status === 'approved'),
    seen,
  );
}

/** A health measure is set and lifted at a site; three commitments move. */
export async function healthAndPromises(stage: Stage): Promise<void> {
  stage.chapter('A health measure is set and lifted; three commitments move');
  await stage.must('JPN', 'sites', SITE, {
    to: ['AUS', 'USA'],
    fields: {
      name: 'Demonstration camp',
      kind: 'camp',
      place: { latDeg: 35, lonDeg: 139 },
      host: ['JPN'],
      ...FICTIONAL,
    },
  });
  await stage.must('JPN', 'health.measures', MEASURE, {
    to: ['AUS', 'USA'],
    fields: {
      ...{
        title: 'Masks until a third negative test',
        kind: 'masks',
        site: SITE,
        decidedBy: 'Camp surgeon',
        from: dayOf(stage.nowS),
      },
      ...{ ends: 'negative-tests', count: 3, ...FICTIONAL },
    },
  });
  await stage.pass(3);
  const set = stage.status('USA', 'health.measures', MEASURE);
  stage.check('the measure is in force, as the United States sees it', set === 'in-force', set);
  await stage.must('JPN', 'health.measures', MEASURE, { fields: { liftedOn: dayOf(stage.nowS) } });
  await stage.pass(3);
  const lifted = stage.status('USA', 'health.measures', MEASURE);
  stage.check('and lifted', lifted === 'lifted', lifted);
  const states = { 'JPN-C-1': 'done', 'JPN-C-2': 'under-way', 'JPN-C-3': 'blocked' };
  for (const [id, state] of Object.entries(states)) {
    const title = `Demonstration commitment ${id.slice(-1)}`;
    await stage.must('JPN', 'commitments', id, {
      to: ['USA'],
      fields: {
        title,
        area: 'defence',
        owners: ['JPN', 'USA'],
        state: 'not-started',
        asOf: dayOf(stage.nowS),
        ...FICTIONAL,
      },
    });
    await stage.must('JPN', 'commitments', id, { fields: { state, asOf: dayOf(stage.nowS) } });
  }
  await stage.pass(3);
  const seen = Object.keys(states).map((id) => stage.side('USA', 'commitments', id, 'JPN')['state']);
  stage.check(
    'three commitments changed their state at Japan’s side',
    JSON.stringify(seen) === JSON.stringify(Object.values(states)),
    seen,
  );
}
