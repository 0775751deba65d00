// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ItemReader } from '../read-item.ts';
import type { ItemValue } from '../record.ts';


function read000(b: Uint8Array, p: number): ItemValue {
return b[p];
}

function read010(b: Uint8Array, p: number): ItemValue {
return { "SAC": b[p], "SIC": b[p + 1] };
}

function read030(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
}

function read040(b: Uint8Array, p: number): ItemValue {
return { "NOGO": (b[p] >>> 6), "OVL": ((b[p] >>> 5) & 1), "TSV": ((b[p] >>> 4) & 1), "PSS": ((b[p] >>> 2) & 3), "STTN": ((b[p] >>> 1) & 1) };
}

/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
  "1.6": { "000": read000, "010": read010, "015": read000, "020": read000, "030": read030, "040": read040, "050": read000 },
  "1.5": { "000": read000, "010": read010, "015": read000, "020": read000, "030": read030, "040": read040, "050": read000 },
  "1.4": { "000": read000, "010": read010, "015": read000, "020": read000, "030": read030, "040": read040, "050": read000 },
};
