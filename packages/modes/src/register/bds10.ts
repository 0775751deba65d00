import { code, flag } from '../field.ts';
import { layout } from '../layout.ts';
import { anything, bitSet } from './likelihood.ts';
import { registerModel } from './register-model.ts';

/**
 * BDS 1,0: data link capability report.
 *
 * | bits | field |
 * |---|---|
 * | 1–8 | 1,0 |
 * | 9 | another register (1,1 …) continues this |
 * | 10–14 | reserved, zero |
 * | 15 | overlay command capability |
 * | 16 | ACAS operational |
 * | 17–23 | Mode S subnetwork version |
 * | 24, 25 | enhanced protocol; specific services |
 * | 26–28, 29–32 | uplink and downlink throughput of extended length messages |
 * | 33, 34, 35 | identification; squitter capability; surveillance identifier codes |
 * | 36 | common usage capability (1,7) has changed |
 * | 37, 38, 39–40 | ACAS: hybrid surveillance, advisories, version |
 * | 41–56 | terminals connected |
 *
 * Validity: header and reserved bits; subnetwork version at most 15.
 * Source: ICAO Doc 9871, second edition, table A-2-16; Annex 10 volume IV, 4.3.8.4.2.2.2.
 */
export const bds10 = registerModel({
  bds: '1,0',
  layout: layout(
    {
      continues: flag(9),
      overlayCommand: flag(15),
      acasOperational: flag(16),
      subnetworkVersion: code(17, 7),
      enhancedProtocol: flag(24),
      specificServices: flag(25),
      uplinkThroughput: code(26, 3),
      downlinkThroughput: code(29, 4),
      identificationCapability: flag(33),
      squitterCapability: flag(34),
      surveillanceIdentifierCode: flag(35),
      commonUsageChanged: flag(36),
      acasHybrid: flag(37),
      acasAdvisories: flag(38),
      acasVersion: code(39, 2),
      terminals: code(41, 16),
    },
    [
      [1, 8, 0x10],
      [10, 5, 0],
    ],
  ),
  prior: 0.02,
  isPlausible: (v) => v.subnetworkVersion <= 15,
  logLikelihood: (v) => bitSet(v.continues, 0.05) + anything(2 + 4 + 2 + 7 + 8) + bitSet(v.terminals !== 0, 0.2) - 4,
});
