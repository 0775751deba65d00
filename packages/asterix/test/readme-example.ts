import { createSurveillanceColumns, decodeRecords, decodeSurveillance, encodeBlock } from '@musubi/asterix';

const block = encodeBlock(48, [
  {
    '010': { SAC: 254, SIC: 1 },
    '140': 27_354.5,
    '020': { TYP: 5 },
    '040': { RHO: 97.5, THETA: 270 },
    '070': { MODE3A: '0421' },
    '090': { FL: 330 },
    '240': 'JAL123',
  },
]);

export const lines: string[] = [];
for (const result of decodeRecords(block)) {
  if ('code' in result) lines.push(result.message);
  else lines.push(`${result.cat} ${result.edition} ${JSON.stringify(result.items['040'])}`);
}

const columns = createSurveillanceColumns(1024);
decodeSurveillance(block, 0, block.length, columns);
lines.push(
  `${columns.cat048.count} row, ${columns.cat048.rangeNm[0]} NM, mode ${columns.cat048.mode3A[0]?.toString(8)}`,
);
