/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What changes bytes by chance; `pool` gives other inputs to take pieces of. */
export class Mutator {
  constructor(random, pool) {
    this.below = (most) => Math.floor(random() * most);
    this.pool = pool;
  }

  /** One to `changesMax` changes from octet `first` on. */
  mutate(bytes, first, changesMax) {
    const octets = [...bytes];
    for (let left = 1 + this.below(changesMax); left > 0; left--) this.#change(octets, first);
    return octets;
  }

  #change(octets, first) {
    const { below } = this;
    const at = first + below(Math.max(1, octets.length - first));
    const other = this.pool[below(this.pool.length)];
    switch (below(7)) {
      case 0:
        octets[at] = below(256);
        break;
      case 1:
        octets[at] = (octets[at] ?? 0) ^ (1 << below(8));
        break;
      case 2:
        octets[at] = [0, 1, 0x7f, 0x80, 0xfe, 0xff][below(6)];
        break;
      case 3:
        octets.splice(at, 0, ...Array.from({ length: 1 + below(8) }, () => below(256)));
        break;
      case 4:
        octets.splice(at, 1 + below(4));
        break;
      case 5:
        octets.push(...other.subarray(first));
        break;
      default:
        octets.splice(at, 0, ...other.subarray(below(other.length), below(other.length) + 16));
    }
  }
}

/** Inputs that were good, from which others are made: once it is full, a new one takes a place by chance. */
export class Pool {
  constructor(random, seeds, most = 2048) {
    this.random = random;
    this.inputs = [...seeds];
    this.most = most;
  }

  keep(bytes) {
    if (this.inputs.length < this.most) this.inputs.push(bytes);
    else if (this.random() < 0.02) this.inputs[Math.floor(this.random() * this.most)] = bytes;
  }

  any() {
    return this.inputs[Math.floor(this.random() * this.inputs.length)];
  }
}

/** Throws with what is wrong. */
export function expect(isRight, what) {
  if (!isRight) throw new Error(what);
}

/** As JSON, bytes as hex: what a user sees. */
export function shown(value) {
  return JSON.stringify(value, (_name, each) =>
    each instanceof Uint8Array ? Buffer.from(each).toString('hex') : each,
  );
}

/** True for one in so many inputs, by their own bytes. */
export function isOneIn(most, bytes) {
  let sum = bytes.length;
  for (let i = 0; i < bytes.length; i++) sum += bytes[i];
  return sum % most === 0;
}

/** The bytes in chunks, cut where they themselves say. */
export function chunksOf(bytes) {
  const chunks = [];
  for (let at = 0; at < bytes.length; ) {
    const length = 1 + bytes[at];
    chunks.push(bytes.slice(at, at + length));
    at += length;
  }
  return chunks;
}
