import type { Stage } from './stage.ts';

const COORDINATION = 'aus-jpn-usa-coordination';
const HOUR_S = 3600;

const noteOf = (text: string, atS: number) => ({ text, atS: Math.floor(atS), kind: 'event' });

/** The line to one nation is cut for a day and heals. */
export async function cutLine(stage: Stage): Promise<void> {
  stage.chapter('The line between Australia and Japan is cut for a day');
  await stage.must('JPN', 'watch-log', 'JPN-LOG-1', { to: ['AUS', 'USA'], fields: noteOf('Line works', stage.nowS) });
  await stage.pass(3);
  stage.cut('AUS', 'JPN', 24 * HOUR_S);
  await stage.must('JPN', 'watch-log', 'JPN-LOG-2', {
    to: ['AUS', 'USA'],
    fields: noteOf('Written by Japan meanwhile', stage.nowS),
  });
  await stage.must('AUS', 'watch-log', 'JPN-LOG-1', {
    to: ['JPN', 'USA'],
    fields: { remark: 'Written by Australia meanwhile' },
  });
  await stage.pass(12);
  stage.check(
    'the United States has both',
    stage.status('USA', 'watch-log', 'JPN-LOG-2') === 'noted' &&
      'remark' in stage.side('USA', 'watch-log', 'JPN-LOG-1', 'AUS'),
  );
  stage.check(
    'Australia and Japan lack each other’s',
    stage.status('AUS', 'watch-log', 'JPN-LOG-2') === 'unknown' &&
      !('remark' in stage.side('JPN', 'watch-log', 'JPN-LOG-1', 'AUS')),
  );
  await stage.nextDay();
  await stage.pass(10);
  stage.check(
    'the next day, healed, Australia has what Japan wrote',
    stage.status('AUS', 'watch-log', 'JPN-LOG-2') === 'noted',
  );
  stage.check('and Japan what Australia wrote', 'remark' in stage.side('JPN', 'watch-log', 'JPN-LOG-1', 'AUS'));
}

/** An agreement is suspended and restored. */
export async function suspension(stage: Stage): Promise<void> {
  stage.chapter('Japan suspends the coordination arrangement for a day, and restores it');
  const act = (type: 'suspended' | 'resumed') =>
    stage.core('JPN').act({ instrument: COORDINATION, type, scope: 'outflow', reason: 'review' });
  await act('suspended');
  await stage.must('JPN', 'watch-log', 'JPN-LOG-3', {
    to: ['AUS', 'USA'],
    fields: noteOf('Written while suspended', stage.nowS),
  });
  await stage.must('USA', 'watch-log', 'USA-LOG-1', {
    to: ['AUS', 'JPN'],
    fields: noteOf('From the United States', stage.nowS),
  });
  await stage.pass(4);
  stage.check(
    'nothing of Japan’s goes',
    ['AUS', 'USA'].every((n) => stage.status(n, 'watch-log', 'JPN-LOG-3') === 'unknown'),
  );
  stage.check('what the others send is not touched', stage.status('JPN', 'watch-log', 'USA-LOG-1') === 'noted');
  await stage.nextDay();
  stage.check(
    'nor after a night and a restart',
    ['AUS', 'USA'].every((n) => stage.status(n, 'watch-log', 'JPN-LOG-3') === 'unknown'),
  );
  await act('resumed');
  await stage.pass(3);
  stage.check(
    'restored, it goes within three seconds',
    ['AUS', 'USA'].every((n) => stage.status(n, 'watch-log', 'JPN-LOG-3') === 'noted'),
  );
}
