import { type Crossing, type Difference, type Reconciliation, reconcile, type Side } from '@musubi/ledger';
import { CliError } from '../error.ts';
import { openingOf, readOpenings } from './openings.ts';
import { locate, openLog, type Place } from './place.ts';

const SHOWN = 5;

/** A node's ledger as far as crossings between two nations go. */
interface Book {
  readonly nation: string;
  readonly released: Side;
  readonly received: Side;
  /** Entries of these two kinds and nations whose opening is not there, or does not open them. */
  readonly unopened: number;
}

/** Holds the releases of each of two nodes against the receipts of the other. Throws `CliError` `ledger-broken`. */
export async function reconcileNodes(first: string, second: string, json: boolean): Promise<void> {
  const [placeA, placeB] = [wholeNode(first), wholeNode(second)];
  const [a, b] = [await readBook(placeA, placeB.node.nation), await readBook(placeB, placeA.node.nation)];
  const ways = [
    { from: a.nation, to: b.nation, ...reconcile(a.released, b.received) },
    { from: b.nation, to: a.nation, ...reconcile(b.released, a.received) },
  ];
  const unexplained = ways.flatMap(({ differences }) => differences.filter(({ reason }) => reason === 'unexplained'));
  if (json)
    console.log(
      JSON.stringify({
        ok: unexplained.length === 0,
        unopened: { [a.nation]: a.unopened, [b.nation]: b.unopened },
        ways,
      }),
    );
  else for (const way of ways) console.log(wayText(way));
  if (unexplained.length === 0) return;
  throw new CliError(
    'ledger-broken',
    `${unexplained.length} frames are in one ledger and not in the other, and nothing explains it`,
  );
}

type NodePlace = Place & { readonly node: NonNullable<Place['node']> };

function wholeNode(folder: string): NodePlace {
  const place = locate(folder, null);
  if (place.node) return place as NodePlace;
  throw new CliError(
    'bad-argument',
    `${folder}: a node’s folder is needed, with its openings; a ledger alone tells no digests`,
  );
}

async function readBook(place: NodePlace, partner: string): Promise<Book> {
  const { tree } = await openLog(place);
  const openings = readOpenings(place.node.data);
  const [released, received]: [Crossing[], Crossing[]] = [[], []];
  let openFromS = Number.POSITIVE_INFINITY;
  let endsS = Number.NEGATIVE_INFINITY;
  let unopened = 0;
  for await (const [index, entry] of tree.entries()) {
    const { type, bucket, parties } = JSON.parse(Buffer.from(entry).toString('utf8')) as Leaf;
    endsS = Math.max(endsS, bucket);
    if (!parties.includes(partner) || (type !== 'release' && type !== 'receipt')) continue;
    const record = openingOf(openings, index, entry)?.record;
    if (!record) {
      unopened += 1;
      continue;
    }
    openFromS = Math.min(openFromS, bucket);
    const { timeBucketS, digest, frame } = record;
    (type === 'release' ? released : received).push({ index, timeBucketS, digest, frame });
  }
  const side = (crossings: Crossing[]): Side => ({ crossings, openFromS: unopened > 0 ? openFromS : 0, endsS });
  return { nation: place.node.nation, released: side(released), received: side(received), unopened };
}

interface Leaf {
  readonly type: string;
  readonly bucket: number;
  readonly parties: readonly string[];
}

function wayText({
  from,
  to,
  sent,
  received,
  matched,
  differences,
}: Reconciliation & { from: string; to: string }): string {
  const lines = [`${from} to ${to}: ${sent} sent, ${received} received, ${matched} the same`];
  for (const [title, group] of groups(differences)) {
    lines.push(`  ${title}: ${group.length}`);
    for (const { crossing } of group.slice(0, SHOWN)) {
      const at = new Date(crossing.timeBucketS * 1000).toISOString();
      lines.push(`    entry ${crossing.index}, within ten seconds from ${at}, ${crossing.digest}`);
    }
  }
  return lines.join('\n');
}

const REASONS = {
  'cut-off': 'the last before the connection ended',
  'copy-ends': 'the other ledger ends before it',
  'opening-gone': 'the other side has deleted its openings of that time',
  unexplained: 'UNEXPLAINED',
} as const;

function groups(differences: readonly Difference[]): Map<string, Difference[]> {
  const found = new Map<string, Difference[]>();
  for (const difference of differences) {
    const title = `only ${difference.only}, ${REASONS[difference.reason]}`;
    found.set(title, [...(found.get(title) ?? []), difference]);
  }
  return found;
}
