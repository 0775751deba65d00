import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Ledger, leafHash, memoryStorage, releaseCommitment, verifyInclusion, verifyLedger } from '@musubi/ledger';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const storage = memoryStorage();
const ledger = await Ledger.open(storage, { name: 'jpn.example/musubi', privateKey });
const { entry, opening } = releaseCommitment({
  type: 'release',
  timeBucketS: 1_782_864_000,
  to: 'USA',
  digest: 'ab'.repeat(32),
  nonce: randomBytes(32),
});
const index = ledger.append(entry);
const { size, root } = await ledger.flush(); // on disk from here on
console.log(`entry ${index} of ${size}: a ${opening.record.type} to ${opening.record.to}`);

const proof = await ledger.inclusionProof(index, size);
console.log(`included: ${verifyInclusion(leafHash(entry), index, size, root, proof)}`);
const report = await verifyLedger(storage, publicKey);
console.log(`whole log: ${report.ok ? 'good' : report.fault?.message}`);
