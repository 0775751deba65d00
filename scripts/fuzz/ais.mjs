// NMEA lines of AIS: nothing thrown, chunks give the rows that the whole gives, none off the earth.
import { AisReceiver, createAisColumns, encodePositionReport, encodeStaticReport } from '@musubi/ais';
import { chunksOf, expect, isOneIn, Mutator, Pool, shown } from './random.mjs';

/** One in so many inputs is also given in chunks. */
const CUT = 4;
const OCTETS_MAX = 240;
const ROWS = 4;
const ship = { mmsi: 431_000_001, latitudeDeg: 35, longitudeDeg: 139.7, courseDeg: 90, speedKt: 12 };
const SEEDS = [
  `${encodePositionReport(ship)}\r\n`,
  `${encodeStaticReport({ mmsi: ship.mmsi, name: 'MARU', callsign: 'JABC', shipType: 70 }).join('\r\n')}\r\n`,
  '\\g:1-2-1604,s:r,c:1418169601*12\\!AIVDM,1,1,,B,13F?Vv700<DJuLEtvep`iToV0<00,0*78\r\n',
].map((text) => Uint8Array.from(Buffer.from(text)));

function rowsOf(chunks) {
  const receiver = new AisReceiver({ shipsMax: 8 });
  const columns = createAisColumns(ROWS);
  for (const chunk of chunks) receiver.push(chunk, 1e9, columns);
  return { columns, counters: receiver.counters };
}

function check(bytes) {
  const { columns, counters } = rowsOf([bytes]);
  const cut = isOneIn(CUT, bytes) ? rowsOf(chunksOf(bytes)) : { columns, counters };
  expect(shown(cut.counters) === shown(counters), `chunks give ${shown(cut.counters)}, not ${shown(counters)}`);
  expect(shown(cut.columns) === shown(columns), 'chunks give other rows than the whole');
  for (let row = 0; row < columns.count; row++) {
    expect(Math.abs(columns.latitudeRad[row]) <= Math.PI / 2, 'a latitude off the earth');
    expect(Math.abs(columns.longitudeRad[row]) <= Math.PI, 'a longitude off the earth');
  }
  return columns.count;
}

/** Sets the checksums, so that changes are not all refused for them. */
function sealed(octets) {
  const text = Buffer.from(octets).toString('latin1');
  const summed = text.replace(/!([^*\r\n]*)\*../g, (_, body) => {
    const sum = [...body].reduce((x, character) => x ^ character.charCodeAt(0), 0);
    return `!${body}*${sum.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return Uint8Array.from(Buffer.from(summed, 'latin1'));
}

export function ais(random) {
  const pool = new Pool(random, SEEDS, 512);
  const mutator = new Mutator(random, pool.inputs);
  return {
    next() {
      const octets = mutator.mutate(pool.any(), 0, 3).slice(0, OCTETS_MAX);
      return random() < 0.8 ? sealed(octets) : Uint8Array.from(octets);
    },
    check(input) {
      const found = check(input);
      if (found > 0) pool.keep(input);
      return found;
    },
  };
}
