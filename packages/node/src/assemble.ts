import type { KeyObject } from 'node:crypto';
import type { Register } from '@musubi/agreements';
import { BOARDS } from '@musubi/boards';
import { Journal, Ledger, type LogStorage, Witness } from '@musubi/ledger';
import type { NationCode } from '@musubi/model';
import { JointPicture } from '@musubi/picture';
import { DEMO_POLICIES } from '@musubi/release';
import { RegisterKeeper } from './agreements/keeper.ts';
import { PendingActs } from './agreements/pending-acts.ts';
import { BoardDesk } from './boards/desk.ts';
import { PlayRecord } from './boards/play/play-record.ts';
import { identityRules } from './config/identity-rules.ts';
import { sensorTable } from './config/load.ts';
import type { NodeConfigFile } from './config/schema.ts';
import { NodeCore } from './core.ts';
import { ClockRuns } from './ledger/clock-runs.ts';
import { leafOf } from './ledger/leaf.ts';
import { WrittenEntries } from './ledger/written.ts';
import { Inbox } from './partners/inbox.ts';
import { Outbox } from './partners/outbox.ts';
import { Partner } from './partners/partner.ts';
import { Recovery } from './partners/recovery.ts';
import { ReleaseLog } from './partners/release-log.ts';
import { Retaken } from './partners/retaken.ts';
import { Witnessing, type WitnessPartner } from './partners/witnessing.ts';
import { GrantKeeper } from './release/grant-keeper.ts';
import { type FeedProblems, SensorRoom } from './sensors/room.ts';
import { readState, writeState } from './storage/state-file.ts';
import { TrackingRoom } from './tracking/instances.ts';

/** All that a node's core stands on; nothing in it opens a file, a socket or a clock by itself. */
export interface CoreGround {
  readonly file: NodeConfigFile;
  readonly register: Register;
  readonly ledgerKey: KeyObject;
  readonly journalKey: KeyObject;
  readonly partnerKeys: ReadonlyMap<NationCode, KeyObject>;
  /** The journal keys of nations that are no partners and whose tracks may come by way of partners. */
  readonly originKeys?: ReadonlyMap<NationCode, KeyObject>;
  readonly storage: { readonly state: LogStorage; readonly ledger: LogStorage; readonly journal: LogStorage };
  readonly nowS: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly onProblem: (code: string, message: string) => void;
  readonly onMalformed: (count: number) => void;
  readonly onRegisterChange: () => void;
  /** A partner's tracks came, and `refresh` would show them. */
  readonly onTracks?: () => void;
  /** What it takes to witness and be witnessed; without it this node does neither. */
  readonly witness?: {
    readonly key: KeyObject;
    /** Of each partner that takes part: the keys of its ledger and of its cosignatures. */
    readonly partners: ReadonlyMap<NationCode, { readonly ledger: KeyObject; readonly witness: KeyObject }>;
  };
  /** How much the node makes room for; what a nation's node needs unless given. */
  readonly room?: Room;
}

export interface Room {
  /** Live tracks of each tracker. */
  readonly tracksMax: number;
  /** Plots that may wait between two beats of the trackers. */
  readonly plotsWaitingMax: number;
}

/** Plots beyond it are dropped, the newest first, and counted. */
const ROOM: Room = { tracksMax: 20_000, plotsWaitingMax: 100_000 };

/** The name under which a nation's node cosigns. */
export function witnessName(nation: NationCode): string {
  return `${nation.toLowerCase()}.node.musubi.internal/witness`;
}

async function openWitnessing(ground: CoreGround, log: ReleaseLog): Promise<Witnessing> {
  const { witness, storage, file } = ground;
  const partners: WitnessPartner[] = [];
  for (const [nation, keys] of witness?.partners ?? []) {
    const ledger = { name: ledgerOrigin(nation), publicKey: keys.ledger };
    const key = { name: witnessName(file.nation), privateKey: witness!.key };
    const cosigner = { name: witnessName(nation), publicKey: keys.witness, kind: 'cosignature' } as const;
    partners.push({ nation, cosigner, witness: await Witness.open(storage.state, ledger, key) });
  }
  return new Witnessing(partners, log, storage.ledger);
}

/** The origin of a nation's ledger, as its checkpoints name it. */
export function ledgerOrigin(nation: NationCode): string {
  return `${nation.toLowerCase()}.node.musubi.internal/ledger`;
}

async function clockRuns(ledger: Ledger, storage: LogStorage): Promise<ClockRuns> {
  const [last] = ledger.size === 0 ? [] : await ledger.entries(ledger.size - 1, ledger.size);
  return ClockRuns.open(storage, (last && leafOf(last)?.bucket) ?? Number.NEGATIVE_INFINITY);
}

/** A node's core as its disk left it. */
export async function assembleCore(ground: CoreGround): Promise<NodeCore> {
  const { file, nowS, onProblem, room = ROOM } = ground;
  const { nation } = file;
  const journal = await Journal.open(ground.storage.journal, { nation, privateKey: ground.journalKey });
  const ledger = await Ledger.open(ground.storage.ledger, { name: ledgerOrigin(nation), privateKey: ground.ledgerKey });
  const state = await readState(ground.storage.state);
  const sensors = sensorTable(file, nowS());
  const rules = identityRules(file, nowS());
  const onProblems: FeedProblems = (address, count, problems) => {
    ground.onMalformed(count);
    for (const { code, message, offset } of problems) onProblem(code, `${address}: ${message} (offset ${offset})`);
  };
  const sensorRoom = new SensorRoom(file.sensors, sensors, onProblems, room.plotsWaitingMax);
  const tracking = new TrackingRoom(sensors, state.trackNumbers, room.tracksMax);
  const partners = new Map<NationCode, Partner>();
  for (const [peer, journalKey] of ground.partnerKeys) {
    const outbox = await Outbox.open(ground.storage.state, peer, journal, nation);
    const inbox = await Inbox.open(ground.storage.state, peer);
    partners.set(
      peer,
      new Partner({
        nation: peer,
        journalKey,
        ownKey: ground.journalKey,
        sensors,
        tracking,
        identityRules: rules,
        outbox,
        inbox,
      }),
    );
  }
  const log = new ReleaseLog(
    ledger,
    ground.storage.state,
    await clockRuns(ledger, ground.storage.state),
    ground.random,
  );
  const classification = DEMO_POLICIES[file.policy]?.classifications[0] ?? '';
  const keeper = new RegisterKeeper(ground.register, journal, nation, file.policy, classification);
  const boards = new BoardDesk(journal, BOARDS, { nation, policy: file.policy, classification });
  const core = new NodeCore(
    {
      nation,
      exercise: file.exercise,
      purpose: file.purpose,
      policies: DEMO_POLICIES,
      sensors,
      sensorRoom,
      tracking,
      identityRules: rules.map(({ rule }) => rule),
      keeper,
      pendingActs: new PendingActs(journal, nation, file.policy, classification),
      boards,
      playRecord: await PlayRecord.open(ground.storage.state, onProblem),
      grants: new GrantKeeper(journal, nation, file.policy, classification),
      partners,
      log,
      written: new WrittenEntries(journal),
      recovery: await Recovery.open(ground.storage.state, [...partners.keys()]),
      retaken: new Retaken(journal, keeper, boards),
      witnessing: await openWitnessing(ground, log),
      originKeys: new Map([...(ground.originKeys ?? []), ...ground.partnerKeys]),
      picture: new JointPicture({ own: nation, firstNumber: state.jointNumber }),
      nowS,
      newItem: () => `${nation}-${Buffer.from(ground.random(6)).toString('hex').toUpperCase()}`,
      onProblem,
      onTracks: ground.onTracks ?? (() => undefined),
    },
    ground.onRegisterChange,
  );
  // Trackers begin before the first plot, so that partners with the same set of sensors share one.
  for (const partner of partners.values()) partner.decide(core.context(partner.nation));
  // An act that was on disk when the node was killed, but in no outbox yet, goes now.
  for (const entry of journal.entries(nation)) core.address(entry);
  return core;
}

/** Keeps what `assembleCore` takes up again after a restart. */
export function saveState({ parts }: NodeCore, storage: LogStorage): Promise<void> {
  return writeState(storage, { trackNumbers: parts.tracking.nextNumbers(), jointNumber: parts.picture.nextNumber });
}
