/** Datagrams of which parts have come, oldest first; bounded in number and size. */
export type Fragments = Map<string, Parts>;

interface Parts {
  readonly parts: { readonly offset: number; readonly body: Uint8Array }[];
  /** Octets of the whole, known once the last part has come; 0 before. */
  total: number;
}

/** Datagrams waited for at once; the oldest is given up for a new one. */
const WAITING_MAX = 64;
/** A UDP datagram's greatest length in parts of the least useful size. */
const PARTS_MAX = 128;
const DATAGRAM_OCTETS_MAX = 65_535;

/** Keeps a part; the whole datagram once every part is there, null before. */
export function joinFragment(
  fragments: Fragments,
  key: string,
  offset: number,
  more: boolean,
  body: Uint8Array,
): Uint8Array | null {
  const known = fragments.get(key) ?? { parts: [], total: 0 };
  const end = offset + body.length;
  const isRefused = body.length === 0 || end > DATAGRAM_OCTETS_MAX || known.parts.length >= PARTS_MAX;
  if (isRefused || (more && body.length % 8 !== 0)) {
    fragments.delete(key);
    return null;
  }
  known.parts.push({ offset, body });
  if (!more) known.total = end;
  fragments.set(key, known);
  const whole = join(known);
  if (whole) fragments.delete(key);
  else if (fragments.size > WAITING_MAX) fragments.delete(fragments.keys().next().value as string);
  return whole;
}

/** Parts may overlap or repeat (RFC 791 leaves which wins open; here the earlier in order of offset). */
function join({ parts, total }: Parts): Uint8Array | null {
  if (total === 0) return null;
  parts.sort((a, b) => a.offset - b.offset);
  let reached = 0;
  for (const { offset, body } of parts) {
    if (offset > reached) return null;
    reached = Math.max(reached, offset + body.length);
  }
  if (reached !== total) return null;
  const whole = new Uint8Array(total);
  for (let i = parts.length - 1; i >= 0; i--) {
    const { offset, body } = parts[i] as Parts['parts'][number];
    whole.set(body, offset);
  }
  return whole;
}
