import { memoryStorage } from '@musubi/ledger';
import { describe, expect, it } from 'vitest';
import {
  Access,
  digest,
  mayAcknowledge,
  mayAskForRelease,
  mayDecideRelease,
  mayOpenLedger,
  mayWriteBoards,
} from '../src/api/access.ts';
import { readSessions, SessionFile } from '../src/api/session-file.ts';
import { ROLES } from '../src/contract.ts';

describe('access', () => {
  const access = new Access('JPN', [{ name: 'watch', role: 'viewer', sha256: digest('secret') }]);

  it('takes a one-time code once', () => {
    const code = access.issueCode('first', 'admin', 1000);
    const begun = access.begin(code, 1001);
    expect(begun?.login).toEqual({ nation: 'JPN', name: 'first', role: 'admin' });
    expect(access.begin(code, 1002)).toBeNull();
    expect(access.session(begun!.session, 1003)?.name).toBe('first');
  });

  it('lets codes and sessions grow old', () => {
    const code = access.issueCode('late', 'admin', 1000);
    expect(access.begin(code, 1000 + 25 * 3600)).toBeNull();
    const { session } = access.begin(access.issueCode('a', 'viewer', 1000), 1000)!;
    expect(access.session(session, 1000 + 13 * 3600)).toBeNull();
  });

  it('knows bearer tokens and nothing else', () => {
    expect(access.bearer('secret')?.role).toBe('viewer');
    expect(access.bearer('Secret')).toBeNull();
    expect(access.bearer('')).toBeNull();
    expect(access.session('', 0)).toBeNull();
  });

  it('ends sessions', () => {
    const { session } = access.begin('secret', 1000)!;
    access.end(session);
    expect(access.session(session, 1001)).toBeNull();
  });

  it('keeps sessions over a restart by their hashes, until they end', () => {
    const tokens = [{ name: 'watch', role: 'viewer' as const, sha256: digest('secret') }];
    let told = 0;
    const before = new Access('JPN', tokens, [], () => told++);
    const byCode = before.begin(before.issueCode('first', 'admin', 1000), 1000)!.session;
    const byToken = before.begin('secret', 1000)!.session;
    const left = before.begin('secret', 1000)!.session;
    before.end(left);
    expect(told).toBe(4);
    const kept = before.sessionsAt(1000);
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${byCode}|${byToken}|secret`));
    const after = new Access('JPN', tokens, kept);
    expect(after.session(byCode, 1001)).toEqual({ nation: 'JPN', name: 'first', role: 'admin' });
    expect(after.session(byToken, 1001)?.name).toBe('watch');
    expect(after.session(left, 1001)).toBeNull();
    expect(after.session(byCode, 1000 + 13 * 3600)).toBeNull();
    expect(after.sessionsAt(1000 + 13 * 3600)).toEqual([]);
    // A token that is gone, or has another role now, takes its sessions with it.
    expect(new Access('JPN', [], kept).session(byToken, 1001)).toBeNull();
    const other = [{ ...tokens[0]!, role: 'operator' as const }];
    expect(new Access('JPN', other, kept).session(byToken, 1001)).toBeNull();
    expect(new Access('JPN', [], kept).session(byCode, 1001)?.role).toBe('admin');
  });

  it('reads back the sessions that it wrote, and takes a spoilt file for none', async () => {
    const storage = memoryStorage();
    expect(await readSessions(storage)).toEqual([]);
    const session = {
      hash: digest('x'),
      name: 'sato',
      role: 'planner' as const,
      endsS: 2000,
      token: null as string | null,
    };
    let sessions = [session];
    const file = new SessionFile(storage, () => sessions);
    const first = file.save();
    sessions = [session, { ...session, hash: digest('y'), token: digest('t') }];
    await Promise.all([first, file.save()]);
    expect(await readSessions(storage)).toEqual(sessions);
    const spoilt = ['', '{', '{}', 'null', '[null,1]', `[${JSON.stringify({ ...session, role: 'king' })}]`];
    for (const text of spoilt) {
      await storage.replace('sessions.json', Buffer.from(text));
      expect(await readSessions(storage), text).toEqual([]);
    }
  });

  it('lets each role do its own work', () => {
    const table = ROLES.map((role) => [
      role,
      [mayWriteBoards, mayAcknowledge, mayAskForRelease, mayDecideRelease, mayOpenLedger].map((may) => may(role)),
    ]);
    expect(Object.fromEntries(table)).toEqual({
      viewer: [false, false, false, false, false],
      operator: [true, true, true, false, false],
      'release-officer': [true, true, true, true, true],
      planner: [true, false, false, false, false],
      auditor: [false, false, false, false, true],
      admin: [true, true, true, true, true],
    });
  });

  it('lets release officers and admins alone decide', () => {
    expect(
      ['viewer', 'operator', 'release-officer', 'auditor', 'admin'].filter((r) => mayDecideRelease(r as never)),
    ).toEqual(['release-officer', 'admin']);
  });

  it('keeps no more codes than it may', () => {
    const first = access.issueCode('x', 'viewer', 1000);
    for (let i = 0; i < 100; i++) access.issueCode('x', 'viewer', 1000);
    expect(access.begin(first, 1001)).toBeNull();
  });
});
