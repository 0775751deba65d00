import type { Quantity } from '../read-item.ts';
import { FRACTION_OCTETS, LENGTH_AT, RAW_AT, REMEMBERED, REMEMBERED_OCTETS, TEXT_OCTETS } from './put-code.ts';
import { fractionText } from './quantity-text.ts';
import type { TextAddresses, TextMemory } from './text-memory.ts';

const OCTET_VALUES = 256;
const VECTOR_OCTETS = 16;

/** Texts of all elements within an octet, by its value: a row each. */
export interface OctetTable {
  readonly texts: number;
  readonly lengths: number;
  /** Octets of a row, a multiple of 16. */
  readonly stride: number;
}

interface OctetTexts {
  readonly table: OctetTable;
  readonly text: (octet: number) => string;
}

export interface FractionTable {
  readonly texts: number;
  readonly lengths: number;
}

const encoder = new TextEncoder();

/** The tables of one edition, given room while its module is made, filled when what is in them is first met. */
export class TextTables {
  readonly #addresses: TextAddresses;
  /** By where their lengths are. */
  readonly #octets = new Map<number, OctetTexts>();
  readonly #fractions = new Map<number, FractionTable>();
  readonly #shifts = new Map<number, number>();
  readonly #quantities = new Map<number, Quantity>();

  constructor(addresses: TextAddresses) {
    this.#addresses = addresses;
  }

  /** `octetsMax` is the most that a text may have. */
  octet(text: (octet: number) => string, octetsMax: number): OctetTable {
    const stride = Math.ceil(octetsMax / VECTOR_OCTETS) * VECTOR_OCTETS;
    const texts = this.#addresses.take(OCTET_VALUES * stride);
    const table = { texts, lengths: this.#addresses.take(2 * OCTET_VALUES), stride };
    this.#octets.set(table.lengths, { table, text });
    return table;
  }

  fractions(shift: number): FractionTable {
    const known = this.#fractions.get(shift);
    if (known !== undefined) return known;
    const texts = this.#addresses.take(FRACTION_OCTETS << shift);
    const table = { texts, lengths: this.#addresses.take(1 << shift) };
    this.#fractions.set(shift, table);
    this.#shifts.set(table.lengths, shift);
    return table;
  }

  quantity(content: Quantity): number {
    const table = this.#addresses.take(REMEMBERED_OCTETS);
    this.#quantities.set(table, content);
    return table;
  }

  learnOctet(memory: TextMemory, lengths: number, octet: number): void {
    const { table, text } = this.#octets.get(lengths) as OctetTexts;
    const own = encoder.encode(text(octet));
    memory.octets.set(own, table.texts + octet * table.stride);
    memory.view.setUint16(lengths + 2 * octet, own.length, true);
  }

  learnFraction(memory: TextMemory, lengths: number, numerator: number): void {
    const shift = this.#shifts.get(lengths) as number;
    const { texts } = this.#fractions.get(shift) as FractionTable;
    const own = encoder.encode(fractionText(numerator, shift));
    memory.octets.set(own, texts + numerator * FRACTION_OCTETS);
    memory.octets[lengths + numerator] = own.length;
  }

  learnQuantity({ view, octets }: TextMemory, table: number, raw: number): void {
    const [, isSigned, numerator, denominator] = this.#quantities.get(table) as Quantity;
    const own = encoder.encode(JSON.stringify(((isSigned ? raw : raw >>> 0) * numerator) / denominator));
    const slot = raw & (REMEMBERED - 1);
    octets.set(own, table + slot * TEXT_OCTETS);
    view.setInt32(table + RAW_AT + 4 * slot, raw, true);
    octets[table + LENGTH_AT + slot] = own.length;
  }
}
