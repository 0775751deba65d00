import { decodeMessage, inferCommB } from '@musubi/modes';

// A Comm-B reply says its altitude and a register, but not which register.
const reply = decodeMessage(Buffer.from('A00004128F39F91A7E27C46ADC21', 'hex'));
if (!('problem' in reply) && reply.df === 20) {
  console.log(reply.address.toString(16), reply.altitudeFt);
  const context = reply.altitudeFt === null ? {} : { altitudeFt: reply.altitudeFt };
  for (const { bds, score, register } of inferCommB(reply.mb, context)) {
    console.log(bds, score.toFixed(3), JSON.stringify(register));
  }
}

// One wrong bit is put right, more are not; nothing throws.
console.log(JSON.stringify(decodeMessage(Buffer.from('8D4840D6202CC371C32CE0576198', 'hex'))));
console.log(JSON.stringify(decodeMessage(Buffer.from('8D4840D6202CC371C32CE0570000', 'hex'))));
