import { type Containment, containment, type NicSupplements, type SquitterContent } from '@musubi/modes';

/** Aircraft remembered; beyond it all are forgotten, and learnt again from their next status. */
const ADDRESSES_MAX = 1 << 16;
const UNHEARD: Omit<NicSupplements, 'b'> = { version: 0, a: false, c: false };

/** How far off a position may be, by what the aircraft's operational status said before. */
export class Integrity {
  readonly #heard = new Map<number, Omit<NicSupplements, 'b'>>();

  /** Learns from a status; gives the containment of a position; undefined for other contents. */
  of(address: number, content: SquitterContent): Containment | undefined {
    switch (content.kind) {
      case 'status-v0':
        this.#learn(address, UNHEARD);
        return undefined;
      case 'airborne-status-v1':
      case 'surface-status-v1':
        this.#learn(address, { version: 1, a: content.nicSupplementA, c: false });
        return undefined;
      case 'airborne-status-v2':
        this.#learn(address, { version: 2, a: content.nicSupplementA, c: false });
        return undefined;
      case 'surface-status-v2':
        this.#learn(address, { version: 2, a: content.nicSupplementA, c: content.nicSupplementC });
        return undefined;
      case 'airborne-position':
        return content.typeCode === 0
          ? undefined
          : this.#containment(address, content.typeCode, content.nicSupplementB);
      case 'surface-position':
        return this.#containment(address, content.typeCode, false);
      default:
        return undefined;
    }
  }

  #containment(address: number, typeCode: number, b: boolean): Containment {
    return containment(typeCode, { ...(this.#heard.get(address) ?? UNHEARD), b });
  }

  #learn(address: number, supplements: Omit<NicSupplements, 'b'>): void {
    if (this.#heard.size >= ADDRESSES_MAX) this.#heard.clear();
    this.#heard.set(address, supplements);
  }
}
