import { describe, expect, it } from 'vitest';
import { Access, digest, mayDecideRelease } from '../src/api/access.ts';

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
