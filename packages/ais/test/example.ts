import { AisReceiver, createAisColumns, encodePositionReport, encodeStaticReport } from '@musubi/ais';

const mmsi = 431_000_123;
const lines = [
  ...encodeStaticReport({ mmsi, name: 'SHIN NICHI MARU', callsign: '7JAB', shipType: 70 }),
  encodePositionReport({ mmsi, latitudeDeg: 32.75, longitudeDeg: 129.5, courseDeg: 90, speedKt: 12 }),
];

const receiver = new AisReceiver();
const columns = createAisColumns(256);
receiver.push(Buffer.from(lines.map((line) => `${line}\r\n`).join('')), 1_777_636_800, columns);

const degrees = 180 / Math.PI;
const name = Buffer.from(columns.name.subarray(0, 20)).toString('latin1').replaceAll('\0', '');
console.log(columns.mmsi[0], name, columns.shipType[0]);
console.log((columns.latitudeRad[0] * degrees).toFixed(4), (columns.longitudeRad[0] * degrees).toFixed(4));
console.log(columns.eastMps[0].toFixed(3));
