import type { Stage } from './stage.ts';

const REQUEST = 'JPN-STORM-WATER';
const TONNES = 120;

/** A storm brings a request for assistance; two capitals offer a part each. */
export async function storm(stage: Stage): Promise<void> {
  stage.chapter('A storm brings a request for assistance');
  const fields = {
    kind: 'relief',
    title: 'Drinking water for Amami',
    asked: ['AUS', 'USA'],
    details: 'Mains broken in three towns',
    priority: 'urgent',
    quantity: TONNES,
    unit: 't',
    placeName: 'Amami',
    neededFromS: Math.floor(stage.nowS),
    neededUntilS: Math.floor(stage.nowS) + 5 * 86_400,
    instrument: 'aus-jpn-usa-coordination',
    article: 'Article 4',
    costRule: 'free',
    state: 'open',
  };
  const without = await stage.write('JPN', 'requests', 'JPN-STORM-0', {
    to: ['AUS', 'USA'],
    fields: { ...fields, article: null },
  });
  stage.check('without its article it is not asked for', without?.includes('article') ?? false, without);
  await stage.must('JPN', 'requests', REQUEST, { to: ['AUS', 'USA'], fields });
  await stage.pass(3);
  await stage.must('USA', 'requests', REQUEST, {
    fields: { progress: 'offered', offered: 50, conditions: 'By ship, within three days' },
  });
  await stage.pass(3);
  const partly = stage.status('JPN', 'requests', REQUEST);
  stage.check('with one partial offer it is partly offered', partly === 'partly-offered', partly);
  await stage.must('AUS', 'requests', REQUEST, { fields: { progress: 'offered', offered: 70 } });
  await stage.pass(3);
  const covered = ['AUS', 'JPN', 'USA'].map((nation) => stage.status(nation, 'requests', REQUEST));
  stage.check(
    'with the second, all three see it covered',
    covered.every((status) => status === 'covered'),
    covered,
  );
  for (const progress of ['deploying', 'on-task', 'released']) {
    for (const nation of ['AUS', 'USA']) await stage.must(nation, 'requests', REQUEST, { fields: { progress } });
  }
  for (const nation of ['AUS', 'JPN', 'USA'])
    await stage.must(nation, 'requests', REQUEST, { fields: { settled: true } });
  await stage.pass(3);
  const settled = stage.status('JPN', 'requests', REQUEST);
  stage.check('it is settled when all say so', settled === 'settled', settled);
}
