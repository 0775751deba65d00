import { PLACES_MAX } from '../record-plan.ts';
import { Addresses } from '../wasm/addresses.ts';
import { type Memory, memoryOf } from '../wasm/engine.ts';
import { InputWindow } from '../wasm/input-window.ts';
import { HEX, OCTAL, PADDED, PAIR_OCTETS, PAIRS, PLAIN } from './digit-tables.ts';

/** A block fits, and more octets follow than are read before it is looked at where a record ends. */
const INPUT_OCTETS = (1 << 16) + (1 << 12);
/** The text of the longest record that a block can hold fits. Pages that are never written cost nothing. */
const OUTPUT_OCTETS = 27 << 20;

const PRESENCE_OCTETS = 16;

const TABLES = { plain: PLAIN, padded: PADDED, pairs: PAIRS, pairOctets: PAIR_OCTETS, octal: OCTAL, hex: HEX } as const;

/** Where everything stands in the memory in which the records of one edition become text. */
export class TextAddresses extends Addresses {
  /** Nothing else stands at 0, so that 0 can say none. */
  readonly none = this.take(1);
  /** Where the item of each place begins. */
  readonly starts = this.take(4 * PLACES_MAX);
  readonly tables = Object.fromEntries(
    Object.entries(TABLES).map(([name, table]) => [name, this.take(table.byteLength)]),
  ) as Readonly<Record<keyof typeof TABLES, number>>;
  /** Presence octets of the record at hand, and whether registers are wanted. */
  readonly presence = this.take(PRESENCE_OCTETS);
  readonly wantsRegisters = this.take(4);
  readonly input = this.take(INPUT_OCTETS);
  readonly output = this.take(OUTPUT_OCTETS);
  /** Beyond it stand tables of the edition, made when they are wanted. */
  readonly outputEnd = this.next;
}

/** The memory itself. */
export class TextMemory {
  readonly memory: Memory;
  readonly input: InputWindow;
  readonly addresses: TextAddresses;
  /** All of it, by address. */
  readonly octets: Uint8Array;
  readonly view: DataView;
  /** Where the item of each place begins in the octets read; 0 where there is none. */
  readonly starts: Int32Array;

  constructor(addresses: TextAddresses) {
    this.addresses = addresses;
    this.memory = memoryOf(addresses.next);
    const { buffer } = this.memory;
    this.input = new InputWindow(this.memory, addresses.input, INPUT_OCTETS);
    this.octets = new Uint8Array(buffer);
    this.view = new DataView(buffer);
    this.starts = new Int32Array(buffer, addresses.starts, PLACES_MAX);
    for (const [name, table] of Object.entries(TABLES)) {
      const own = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
      this.octets.set(own, addresses.tables[name as keyof typeof TABLES]);
    }
  }
}
