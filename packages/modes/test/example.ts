import { AdsbDecoder, BeastFramer, createAdsbColumns, encodeAirbornePosition, encodeBeastFrame } from '@musubi/modes';

// What a receiver would send: an even and an odd position of one aircraft, half a second apart.
const flight = { address: 0x840123, altitudeFt: 31_000, latitudeDeg: 33.5, longitudeDeg: 131.25 };
const stream = Buffer.concat([
  encodeBeastFrame(encodeAirbornePosition({ ...flight, odd: false }), 0, 180),
  encodeBeastFrame(encodeAirbornePosition({ ...flight, odd: true }), 6_000_000, 175),
]);

const framer = new BeastFramer();
const decoder = new AdsbDecoder();
const columns = createAdsbColumns(1024);
framer.push(stream, (_type, ticks12MHz, _signal, message) => {
  decoder.push(message, ticks12MHz / 12e6, columns);
});

for (let row = 0; row < columns.count; row++) {
  const latitude = (columns.latitudeRad[row] * 180) / Math.PI;
  const longitude = (columns.longitudeRad[row] * 180) / Math.PI;
  console.log(
    columns.address[row].toString(16),
    latitude.toFixed(3),
    longitude.toFixed(3),
    columns.altitudeM[row].toFixed(1),
  );
}
