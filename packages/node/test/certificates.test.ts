import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAuthority, issueNodeCertificate } from '../src/keys/certificates.ts';
import { nationOfCertificate } from '../src/socket/partner-tls.ts';

const nowS = Date.now() / 1000;

describe('partner certificates', () => {
  it('prove the nation whose pinned authority issued them, and no other', async () => {
    const [jpn, usa, rogue] = await Promise.all(['JPN', 'USA', 'USA'].map((nation) => createAuthority(nation, nowS)));
    const pinned = new Map([
      ['JPN', jpn!.certificatePem],
      ['USA', usa!.certificatePem],
    ]);
    const raw = async (nation: string, authority: typeof jpn): Promise<Buffer> =>
      new X509Certificate((await issueNodeCertificate(nation, authority!, nowS)).certificatePem).raw;
    expect(nationOfCertificate(await raw('JPN', jpn), pinned)).toBe('JPN');
    expect(nationOfCertificate(await raw('USA', usa), pinned)).toBe('USA');
    // An authority that calls itself USA but is not the pinned one.
    expect(nationOfCertificate(await raw('USA', rogue), pinned)).toBeNull();
    // Japan's authority cannot speak for the United States.
    expect(nationOfCertificate(await raw('USA', jpn), pinned)).toBeNull();
  });
});
